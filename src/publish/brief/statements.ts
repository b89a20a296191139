import type { Statement } from "../../claims/index.ts";
import { oneLine, wrap } from "../wrap.ts";
import { joined, placed, section, under } from "./lines.ts";
import type { Section, Setting } from "./setting.ts";
import { circumstances, nameOf, speakerOf } from "./who.ts";
import { whyOf } from "./why.ts";

/** Who says what: the statements of each source, in the order of its first. */
export const statements: Section = (setting) => {
  const { reading, words, style, width } = setting;
  const groups = Map.groupBy(reading.statements, ({ speaker, onBehalfOf, anonymous }) => `${speaker} ${onBehalfOf} ${anonymous}`);
  const lines = [...groups.values()].flatMap((group) => {
    const name = group[0] ? speakerOf(group[0], setting) : "";
    return [
      ...wrap(name, width, "").map((line) => style("name", line)),
      ...group.flatMap((statement) => said(statement, setting)),
    ];
  });
  return section(setting, words.statements, lines.length === 0 ? [words.noStatements] : lines);
};

function said(statement: Statement, setting: Setting): string[] {
  const { words, entities } = setting;
  const { act, mode, addressee } = statement;
  const start = statement.content[0]?.start ?? statement.evidence.start;
  const cue = statement.cue === null ? "" : ` (${oneLine(statement.cue.exact)})`;
  const notes = joined([
    `${words.acts[act]}${cue}, ${words.modes[mode]}`,
    addressee === null || !entities.has(addressee) ? null : words.to(nameOf(addressee, setting)),
    ...circumstances(statement, setting),
  ]);
  const content = statement.content.map(({ exact }) => oneLine(exact)).join(" […] ");
  const [open, close] = words.quote;
  return [
    ...placed(setting, start, notes, "quiet"),
    ...under(setting, mode === "direct" ? `${open}${content}${close}` : content),
    ...whyOf(statement.id, setting),
  ];
}
