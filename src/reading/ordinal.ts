import en from "../language/en/ordinals.json" with { type: "json" };
import fr from "../language/fr/ordinals.json" with { type: "json" };
import type { OrdinalsData } from "../language/ordinals-schema.ts";

const DIGITS = /^(\d{1,3})(\p{L}+)$/u;

interface Ordinals {
  readonly words: ReadonlyMap<string, number>;
  readonly suffixes: ReadonlySet<string>;
}

const ordinalsOf = (data: OrdinalsData): [string, Ordinals] => [
  data.language,
  { words: new Map(data.words.map((w) => [w.word, w.value])), suffixes: new Set(data.suffixes.map((s) => s.suffix)) },
];

const LANGUAGES: ReadonlyMap<string, Ordinals> = new Map([fr, en].map(ordinalsOf));

/** What number an ordinal tells (« 20e », "third"), or null for other words. */
export function ordinalOf(language: string, word: string): number | null {
  const known = LANGUAGES.get(language);
  if (!known) return null;
  const lower = word.toLowerCase();
  const [, digits, suffix] = DIGITS.exec(lower) ?? [];
  if (digits !== undefined && suffix !== undefined && known.suffixes.has(suffix)) return Number(digits);
  return known.words.get(lower) ?? null;
}
