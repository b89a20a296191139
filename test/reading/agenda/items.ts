import { expect, test } from "vitest";
import type { AgendaItem, Time } from "../../../src/claims/index.ts";
import { loadKnowledge } from "../../../src/knowledge/index.ts";
import { readAgenda } from "../../../src/reading/agenda/index.ts";
import { readStatements } from "../../../src/reading/statements/index.ts";
import { type Analysis, spanOf } from "../../../src/text/index.ts";
import { analysisOf } from "../../helpers/sentence.ts";
import { mentionsOf, type Who } from "../statements/says.ts";

/** One item as a line: `kind/status "content"`, then ` by A`, ` to B`, ` due D`, ` of X | Y` (options), ` in s1` where there are. */
function shown(item: AgendaItem): string {
  const { kind, status, content, parties, towards, due, options, attributedTo } = item;
  const parts = [
    `${kind}/${status} "${content.exact}"`,
    parties.length > 0 ? `by ${parties.join(", ")}` : "",
    towards.length > 0 ? `to ${towards.join(", ")}` : "",
    due ? `due ${due}` : "",
    options.length > 0 ? `of ${options.join(" | ")}` : "",
    attributedTo ? `in ${attributedTo}` : "",
  ];
  return parts.filter((part) => part !== "").join(" ");
}

/** A time that stands on these words. */
type Dates = Readonly<Record<string, string>>;

function timesIn({ text }: Analysis, dates: Dates): Time[] {
  return Object.entries(dates).map(([words, edtf], i) => {
    const start = text.indexOf(words);
    return { id: `t${i + 1}`, span: spanOf(text, start, start + words.length), edtf, type: "interval", anchor: "publication" };
  });
}

const knowledge = loadKnowledge();

/** The items of these tables, as lines; `who` are the nouns and names that are somebody, `places` those that are places. */
function itemsOf(language: string, tables: readonly string[], who: Who = {}, dates: Dates = {}): string[] {
  const analysis = analysisOf(language, ...tables);
  const mentions = mentionsOf(analysis, who);
  const times = timesIn(analysis, dates);
  const statements = readStatements(analysis, mentions, times);
  return readAgenda(analysis, mentions, times, statements, knowledge).map(shown);
}

/** A test named after its sentence: these tables put just these items on the table. */
export const tabled =
  (language: string) =>
  (tables: string | readonly string[], expected: readonly string[], who: Who = {}, dates: Dates = {}): void => {
    const all = typeof tables === "string" ? [tables] : tables;
    const name = all.map((table) => table.trim().split("\n")[0]?.trim()).join(" ");
    test(name, () => expect(itemsOf(language, all, who, dates)).toEqual(expected));
  };
