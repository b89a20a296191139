import type { Dropped, Explanation, MentionExplanation, TreePath } from "../../claims/index.ts";
import { kept, oneLine, wrapKept } from "../wrap.ts";
import { clipped, joined, MARGIN, placed, section } from "./lines.ts";
import type { Section, Setting } from "./setting.ts";

const MOST_WORDS = 100;
const MOST_CUE = 40;
const MOST_PATHS = 3;
const ARROW = "↳ ";

/** Below a claim or a time: by what it was read, its cues with their places, the ways through the tree; nothing unasked. */
export function whyOf(id: string, setting: Setting): string[] {
  const explanation = setting.why.get(id);
  return explanation ? explained(readBy(explanation, setting), setting) : [];
}

function readBy({ rule, entry, cues, paths }: Explanation, { words, place }: Setting): string {
  const [open, close] = words.quote;
  const shown = cues.map(({ exact, start }) => kept(`${open}${clipped(exact, MOST_CUE)}${close} ${place(start)}`));
  return joined([
    `${kept(rule)} (${words.why.rules[rule]}${entry === null ? "" : `${words.colon} ${kept(oneLine(entry))}`})`,
    shown.join(", "),
    ...paths
      .filter((path) => path.length > 1)
      .slice(0, MOST_PATHS)
      .map(pathInWords),
  ]);
}

/** "announced ←nsubj← minister": the arrows point at the head. */
function pathInWords(path: TreePath): string {
  return path
    .map(({ word, relation, to }) => {
      const arrow = to === "dependent" ? ` ←${relation}← ` : to === "head" ? ` →${relation}→ ` : "";
      return `${arrow}${oneLine(word.exact)}`;
    })
    .map(kept)
    .join("");
}

function explained(text: string, { width, style }: Setting): string[] {
  const indent = " ".repeat(MARGIN);
  return wrapKept(text, width, `${indent}${ARROW}`, `${indent}${" ".repeat(ARROW.length)}`).map((line) => style("quiet", line));
}

/** Who is meant by which words: the mentions of each entity by how they were given to it. */
export const mentionsWhy: Section = (setting) => {
  const { reading, words } = setting;
  if (!reading.why) return [];
  const byEntity = Map.groupBy(reading.why.mentions, ({ of }) => of);
  const lines = reading.entities.flatMap(({ id, name, mentions }) => {
    const byRule = Map.groupBy(byEntity.get(id) ?? [], ({ rule }) => rule);
    const told = [...byRule].map(
      ([rule, own]) =>
        `${kept(rule)} (${words.why.rules[rule]})${words.colon} ${own.map((m) => mentioned(m, setting)).join(", ")}`,
    );
    const [first] = mentions;
    return first
      ? [...placed(setting, first.span.start, oneLine(name)), ...told.flatMap((text) => explained(text, setting))]
      : [];
  });
  return section(setting, words.why.mentions, lines);
};

function mentioned({ span, antecedent }: MentionExplanation, { words, place }: Setting): string {
  const [open, close] = words.quote;
  const before =
    antecedent && words.why.takesUp(`${open}${clipped(antecedent.exact, MOST_CUE)}${close} ${place(antecedent.start)}`);
  return kept(`${open}${clipped(span.exact, MOST_CUE)}${close} ${place(span.start)}${before ? ` (${before})` : ""}`);
}

/** The sentences without a claim, each with what was considered in it and why it came to nothing. */
export const silent: Section = (setting) => {
  const { reading, words } = setting;
  const sentences = (reading.why?.sentences ?? []).filter(({ claims }) => claims.length === 0);
  const lines = sentences.flatMap(({ span, dropped }) => [
    ...placed(setting, span.start, clipped(span.exact, MOST_WORDS)),
    ...byReason(dropped).flatMap((group) => explained(considered(group, setting), setting)),
  ]);
  return section(setting, words.why.silent, lines);
};

/** Those of one list with one reason stand together. */
const byReason = (dropped: readonly Dropped[]): Dropped[][] => [
  ...Map.groupBy(dropped, ({ list, reason }) => `${list} ${reason}`).values(),
];

function considered(group: readonly Dropped[], { words, place }: Setting): string {
  const [first] = group;
  if (!first) return "";
  const [open, close] = words.quote;
  const { list, reason } = first;
  const told = `${kept(reason)} (${words.why.reasons[reason]})`;
  if (list === null) return told;
  const shown = group.map(({ span }) => kept(`${open}${clipped(span.exact, MOST_CUE)}${close} ${place(span.start)}`));
  return `${words.why.lists[list]}${words.colon} ${shown.join(", ")} · ${told}`;
}
