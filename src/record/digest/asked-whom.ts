import type { AgendaItem } from "../../claims/index.ts";
import { loadSubjects, standsForNobody } from "../../knowledge/index.ts";
import type { Scene } from "./scene.ts";
import { sentenceAround } from "./sentence.ts";

/** Letters of what a question opens with before the one it asks of: « encore si le », "whether the". */
const OPENING = 16;
/** Letters of « la participation de la ». */
const OF_HIS = 28;
/** Letters of an article between a description and the name behind its comma. */
const ARTICLE = 6;
/** Letters before a pronoun within which only the one that it stands for is told of. */
const BEFORE = 240;

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
export function askedWhom(scene: Scene, { kind, content }: AgendaItem): string | null {
  if (kind !== "open-question") return null;
  const { reading } = scene;
  const mentions = reading.entities
    .flatMap(({ id, type, mentions: all }) => all.map(({ span, form }) => ({ id, type, form, ...span })))
    // « le chef du parti »: the longer of two that begin at one word
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const first = mentions.find(({ start, end }) => start >= content.start && end <= content.end);
  if (!first || !DOERS.has(first.type)) return null;
  const before = reading.document.text.slice(content.start, first.start);
  // « la participation du Front à la cérémonie »
  const isOfHis = before.length <= OF_HIS && loadSubjects().isOfAttending(reading.document.language, before);
  if (before.length > OPENING && !isOfHis && !isDescribed(reading.document.text, content.start, first)) return null;
  // « Participera-t-il ? »: whom a pronoun stands for is told too uncertainly where others are told of beside him
  if (first.form === "pronoun") {
    const { language, text } = reading.document;
    // "The RCD refused. President Mbeki urged it to sign. Whether it will": no person is meant
    const noPerson = standsForNobody(language, text.slice(first.start, first.end));
    const near = mentions.filter(
      ({ start, type, form }) =>
        form !== "pronoun" &&
        start < first.start &&
        start > first.start - BEFORE &&
        DOERS.has(type) &&
        !(noPerson && type === "person"),
    );
    // "The rebels refused. The Front has not decided if it will attend": whom its own sentence tells of comes first
    const own = near.filter(({ start }) => start >= sentenceAround(text, first).start);
    const meant = own.length > 0 ? own : near;
    return meant.length > 0 && meant.every(({ id }) => id === first.id) ? first.id : null;
  }
  return first.id;
}

/** "whether the main opposition umbrella, the High Negotiations Committee, would": described first, and named between two commas. */
function isDescribed(text: string, from: number, { start, end }: { readonly start: number; readonly end: number }): boolean {
  const before = text.slice(from, start);
  const comma = before.indexOf(",");
  return comma > 0 && comma === before.lastIndexOf(",") && before.length - comma <= ARTICLE && /^\s?[,(]/.test(text.slice(end));
}
