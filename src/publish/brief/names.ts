import type { EntityType } from "../../claims/index.ts";
import { kept, oneLine, wrapKept } from "../wrap.ts";
import { section } from "./lines.ts";
import type { Section } from "./setting.ts";

/** Everybody and everything named, by type, with the place of the first mention. */
export const names: Section = (setting) => {
  const { reading, words, width, place } = setting;
  const groups = Map.groupBy(reading.entities, ({ type }) => type);
  const types = Object.keys(words.types) as EntityType[];
  const lines = types.flatMap((type) => {
    const group = groups.get(type);
    if (!group) return [];
    const list = group.map(({ name, mentions }) => {
      const at = mentions[0] ? ` ${place(mentions[0].span.start)}` : "";
      return kept(`${oneLine(name)}${at}${mentions.length > 1 ? ` ×${mentions.length}` : ""}`);
    });
    return wrapKept(`${words.types[type]}${words.colon} ${list.join(", ")}`, width, "  ", "    ");
  });
  return section(setting, words.entities, lines);
};
