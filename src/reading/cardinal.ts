import en from "../language/en/figures.json" with { type: "json" };
import fr from "../language/fr/figures.json" with { type: "json" };

const WORDS: ReadonlyMap<string, Readonly<Record<string, number>>> = new Map(
  [fr, en].map(({ language, numbers }) => [language, numbers]),
);

/** The number that one word tells (« trois », "3"), or null for other words. */
export function cardinalOf(language: string, word: string): number | null {
  if (/^\d{1,4}$/.test(word)) return Number(word);
  const words = WORDS.get(language);
  const lower = word.toLowerCase();
  return words && Object.hasOwn(words, lower) ? (words[lower] ?? null) : null;
}
