import { loadKnowledge } from "../../../src/knowledge/index.ts";
import type { MentionTable } from "../../../src/reading/mention.ts";
import { readMentions } from "../../../src/reading/mentions/index.ts";
import type { Analysis } from "../../../src/text/index.ts";
import { analysisOf, wordAt } from "../../helpers/sentence.ts";

/** A text from tables, with its mentions. */
export function readTables(language: string, ...tables: string[]): { analysis: Analysis; table: MentionTable } {
  const analysis = analysisOf(language, ...tables);
  return { analysis, table: readMentions(analysis, loadKnowledge()) };
}

/**
 * Who speaks when the word (in the last sentence that has it) is a source: "speaker > principal (wording)"; "-" where
 * there is none, refs for known entities, names for others.
 */
export function who(language: string, tables: readonly string[], word: string): string {
  const { analysis, table } = readTables(language, ...tables);
  const at = analysis.sentences.findLastIndex((s) => s.tokens.some((t) => t.form === word));
  const source = table.sourceAt(at, wordAt(analysis.sentences[at], word));
  const entities = new Map(table.entities.map((e) => [e.id, e.ref ?? e.name]));
  const name = (id: string | null): string => (id === null ? "-" : (entities.get(id) ?? `missing ${id}`));
  return `${name(source.speaker)} > ${name(source.onBehalfOf)}${source.anonymous === null ? "" : ` (${source.anonymous})`}`;
}

/** The forms under which an entity stands in a text, by its ref or name: "Moscou/metonym". */
export function formsOf(language: string, tables: readonly string[], key: string): string[] {
  const { table } = readTables(language, ...tables);
  const entity = table.entities.find((e) => e.ref === key || e.name === key);
  return (entity?.mentions ?? []).map((m) => `${m.span.exact}/${m.form}`);
}
