import { clipped, placed, section } from "./lines.ts";
import type { Section } from "./setting.ts";

const MOST_WORDS = 160;

/** The sentences that made no sense, each with the reason. */
export const unread: Section = (setting) => {
  const { reading, words } = setting;
  const lines = reading.unread.flatMap(({ span, reason }) =>
    placed(setting, span.start, `${clipped(span.exact, MOST_WORDS)} (${words.reasons[reason] ?? reason})`),
  );
  return section(setting, words.unread, lines);
};
