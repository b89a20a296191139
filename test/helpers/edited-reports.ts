import type { OriginDocument } from "../../src/pipeline/index.ts";

/** Numbers in [0, 1) that look like chance and are the same each time. */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x9e3779b9) >>> 0;
    let value = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    value = Math.imul(value ^ (value >>> 15), 0x735a2d97);
    return ((value ^ (value >>> 15)) >>> 0) / 2 ** 32;
  };
}

export function report(id: string, text: string, known: Partial<OriginDocument> = {}): OriginDocument {
  return { id, language: "fr", published: null, outlet: null, ...known, text };
}

type Edit = (text: string, next: () => number) => string;

const paragraphsOf = (text: string): string[] => text.split(/\n\s*\n/);
const join = (paragraphs: readonly string[]): string => paragraphs.join("\n\n");
const NEW_WORDS = "rivage lampe orge violon brume sentier tuile cerise marteau nacelle plume verger anneau ficelle galet".split(
  " ",
);
const newWord = (next: () => number): string => NEW_WORDS[Math.floor(next() * NEW_WORDS.length)] ?? "galet";
const sentence = (words: number, next: () => number): string =>
  `${Array.from({ length: words }, () => newWord(next)).join(" ")}.`;

function localEdits(share: number): Edit {
  return (text, next) => text.replace(/[\p{L}]{4,}/gu, (word) => (next() < share ? newWord(next) : word));
}

/** What desks and papers do to a dispatch; after each it is still that dispatch. */
export const EDITS: Readonly<Record<string, Edit>> = {
  "another headline": (text, next) => `${sentence(9, next)}\n\n${text}`,
  "no headline, no credit": (text) => join(paragraphsOf(text).slice(1)),
  "last paragraphs cut": (text) => {
    const paragraphs = paragraphsOf(text);
    return join(paragraphs.slice(0, Math.ceil(paragraphs.length * 0.6)));
  },
  "first third only": (text) => {
    const paragraphs = paragraphsOf(text);
    return join(paragraphs.slice(0, Math.max(2, Math.ceil(paragraphs.length / 3))));
  },
  "one word in fifty": localEdits(0.02),
  "one word in twelve": localEdits(0.08),
  "paragraphs in another order": (text, next) =>
    join(
      paragraphsOf(text)
        .map((paragraph) => ({ paragraph, at: next() }))
        .toSorted((a, b) => a.at - b.at)
        .map(({ paragraph }) => paragraph),
    ),
  "one paragraph more": (text, next) => `${text}\n\n${sentence(40, next)}`,
  "other marks and accents": (text) =>
    text
      .replace(/[’']/g, "’")
      .replace(/\s*[«»“”]\s*/g, '"')
      .normalize("NFD"),
  "lines broken elsewhere": (text) => text.replace(/(.{60}\S*) /g, "$1\n"),
  "headline, cut, edits": (text, next) => {
    const paragraphs = paragraphsOf(localEdits(0.03)(text, next));
    return join([sentence(8, next), ...paragraphs.slice(0, Math.ceil(paragraphs.length * 0.7))]);
  },
};

/** New lead and a paragraph more: the next version of a dispatch. */
export const nextVersion: Edit = (text, next) => {
  const paragraphs = paragraphsOf(text);
  return join([...paragraphs.slice(0, 1), sentence(30, next), ...paragraphs.slice(2), sentence(25, next)]);
};

/** Of `size` words by a law that few words are frequent and most are rare, in sentences and paragraphs. */
export function generated(size: number, next: () => number): string {
  const words: string[] = [];
  for (let at = 0; at < size; at++) {
    const rank = Math.floor(20_000 ** next());
    words.push(`m${rank.toString(36)}${at % 18 === 17 ? "." : ""}${at % 90 === 89 ? "\n\n" : ""}`);
  }
  return words.join(" ");
}
