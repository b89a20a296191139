import type { AgendaItem } from "../../claims/index.ts";
import type { Scene } from "./scene.ts";

/** Letters of what a question opens with before the one it asks of: « encore si le », "whether the". */
const OPENING = 16;

/** Types of those who can do something. */
const DOERS: ReadonlySet<string> = new Set([
  "person",
  "state",
  "armed-group",
  "political-group",
  "organisation",
  "international-organisation",
]);

/** Of whom an open question asks what he will do: the first one that it names, right behind the word that opens it; null: nobody, or nothing so clear. */
export function askedWhom({ reading }: Scene, { kind, content }: AgendaItem): string | null {
  if (kind !== "open-question") return null;
  const first = reading.entities
    .flatMap(({ id, type, mentions }) => mentions.map(({ span, form }) => ({ id, type, form, ...span })))
    .filter(({ start, end }) => start >= content.start && end <= content.end)
    // « le chef du parti »: the longer of two that begin at one word
    .sort((a, b) => a.start - b.start || b.end - a.end)[0];
  // « Participera-t-il ? »: whom a pronoun stands for is told too uncertainly to say what he did afterwards
  if (!first || first.form === "pronoun" || !DOERS.has(first.type) || first.start - content.start > OPENING) return null;
  return first.id;
}
