import en from "../language/en/figures.json" with { type: "json" };
import fr from "../language/fr/figures.json" with { type: "json" };

const WORDS: ReadonlyMap<string, Readonly<Record<string, number>>> = new Map(
  [fr, en].map(({ language, numbers }) => [language, numbers]),
);

/** The least number whose name others are joined to: « vingt-trois ». */
const JOINED_FROM = 20;

/** The number that one word tells (« trois », "3", "twenty-three"), or null for other words. */
export function cardinalOf(language: string, word: string): number | null {
  if (/^\d{1,4}$/.test(word)) return Number(word);
  const words = WORDS.get(language);
  const lower = word.toLowerCase();
  const plain = words && Object.hasOwn(words, lower) ? (words[lower] ?? null) : null;
  return plain ?? joined(words ?? {}, lower.split("-"));
}

/** « soixante-dix-huit »: each part of it less than the one before. */
function joined(words: Readonly<Record<string, number>>, parts: readonly string[]): number | null {
  const numbers = parts.map((part) => (Object.hasOwn(words, part) ? words[part] : undefined));
  const [first = 0] = numbers;
  const isFalling = numbers.every((n, i) => n !== undefined && (i === 0 || n < Math.min(first, numbers[i - 1] ?? 0)));
  if (numbers.length < 2 || first < JOINED_FROM || first >= 100 || !isFalling) return null;
  return numbers.reduce((sum: number, n) => sum + (n ?? 0), 0);
}
