import { edtfInWords } from "../edtf-words.ts";
import { oneLine } from "../wrap.ts";
import { placed, section } from "./lines.ts";
import type { Section } from "./setting.ts";
import { whyOf } from "./why.ts";

/** Every dated expression with its value. */
export const times: Section = (setting) => {
  const { reading, words } = setting;
  const lines = reading.times.flatMap(({ id, span, edtf }) => {
    const value = edtf === null ? words.noValue : edtfInWords(edtf, words);
    return [...placed(setting, span.start, `${oneLine(span.exact)} → ${value}`), ...whyOf(id, setting)];
  });
  return section(setting, words.times, lines);
};
