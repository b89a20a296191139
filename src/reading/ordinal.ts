import en from "../language/en/ordinals.json" with { type: "json" };
import fr from "../language/fr/ordinals.json" with { type: "json" };
import type { OrdinalsData } from "../language/ordinals-schema.ts";
import { remembered, type Token } from "../text/index.ts";

const DIGITS = /^(\d{1,3})(\p{L}+)$/u;
/** « quatre-vingt-dix-huitième » in a tokeniser that splits at hyphens. */
const LONGEST = 7;

interface Ordinals {
  readonly words: ReadonlyMap<string, number>;
  readonly tens: readonly { readonly word: string; readonly value: number }[];
  readonly joiners: readonly string[];
  readonly suffixes: ReadonlySet<string>;
}

const ordinalsOf = (data: OrdinalsData): [string, Ordinals] => [
  data.language,
  {
    words: new Map(data.words.map((w) => [w.word, w.value])),
    tens: data.tens,
    joiners: data.joiners,
    suffixes: new Set(data.suffixes.map((s) => s.suffix)),
  },
];

const LANGUAGES: ReadonlyMap<string, Ordinals> = new Map([fr, en].map(ordinalsOf));

/** What number an ordinal tells (« 20e », "third", « vingt et unième »), or null for other words. */
export function ordinalOf(language: string, words: string): number | null {
  return READERS.get(language)?.(words) ?? null;
}

const READERS = new Map([...LANGUAGES].map(([language, known]) => [language, remembered((words) => read(known, words))]));

function read(known: Ordinals, words: string): number | null {
  const lower = words.toLowerCase().replaceAll(" ", "-");
  const [, digits, suffix] = DIGITS.exec(lower) ?? [];
  if (digits !== undefined && suffix !== undefined && known.suffixes.has(suffix)) return Number(digits);
  return known.words.get(lower) ?? composed(known, lower);
}

function composed({ words, tens, joiners }: Ordinals, written: string): number | null {
  for (const { word, value } of tens) {
    if (!written.startsWith(`${word}-`)) continue;
    const rest = written.slice(word.length + 1);
    const joiner = joiners.find((one) => rest.startsWith(`${one}-`));
    const unit = words.get(joiner === undefined ? rest : rest.slice(joiner.length + 1));
    if (unit !== undefined && unit < 20) return value + unit;
  }
  return null;
}

/** The number told by the ordinal that ends with this word, with the words before that belong to it; null where none does. */
export function ordinalAt(language: string, tokens: readonly Token[], last: number): number | null {
  const end = tokens[last];
  if (!end) return null;
  let found = ordinalOf(language, end.form) ?? ordinalOf(language, end.lemma);
  if (found === null) return null;
  let written = end.form;
  for (let at = last - 1; at >= 0 && at > last - LONGEST; at--) {
    const [token, next] = [tokens[at], tokens[at + 1]];
    if (!token || !next) break;
    const glued = token.form === "-" || next.form === "-";
    written = `${token.form}${glued ? "" : " "}${written}`;
    found = ordinalOf(language, written) ?? found;
  }
  return found;
}
