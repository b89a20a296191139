import type { StoreWriter } from "../../src/store/index.ts";
import { idOf, inputOf, readingOf, reviewOf, tokensOf } from "./things.ts";

/** A text of its own for each number, long enough that writing it touches many pages of the store. */
export function crashText(n: number): string {
  const words = Array.from({ length: 120 }, (_, at) => `mot${(at * 7919 + n * 104_729) % 5000}`);
  return `Dépêche ${n}. ${words.join(" ")}`;
}

/** All that one report brings, in one write, and the part "last" that says its number. */
export async function writeReport(to: StoreWriter, n: number, text: string): Promise<void> {
  await to.addDocument(inputOf(text, { bytes: new TextEncoder().encode(`<p>${text}</p>`), marking: "public" }));
  await to.addReading(readingOf(text));
  await to.index(idOf(text), "plain 1", tokensOf(text));
  await to.addReviews([reviewOf(`r${n}`, idOf(text))]);
  const others = Array.from({ length: 6 }, (_, at) => ({ key: `page:${(n + at) % 10}`, process: "process:a", body: { n, at } }));
  await to.changeParts([...others, { key: "last", process: null, body: n }]);
}
