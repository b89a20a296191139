import type { ClaimsOfText } from "../../src/record/index.ts";
import { type StoreWriter, sealPiece } from "../../src/store/index.ts";
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
  await to.indexClaims(idOf(text), claimsOf(n));
}

/** Keeps a dossier as if it had been assembled of what is kept now; its head and its only item say which report was the last. */
export async function writeView(to: StoreWriter, n: number): Promise<void> {
  const pieces = [sealPiece({ items: JSON.stringify([n]), claims: "[]" })];
  await to.keepView({
    process: "process:a",
    variant: "en",
    revision: await to.revisionOf("process:a"),
    stamp: "1",
    head: n,
    lists: [{ section: "timeline", ids: [`event:${n}`], pieces }],
  });
}

function claimsOf(n: number): ClaimsOfText {
  const claims = Array.from({ length: 20 }, (_, at) => ({
    claim: `v${at}`,
    list: "events" as const,
    kind: `kind-${(n + at) % 7}`,
    process: "process:a",
    actors: [`state:${at % 5}`, `person~${n}`],
    day: n,
    start: 0,
    end: 7,
    review: null,
  }));
  return { claims, processes: ["process:a"], outlet: `Agence ${n % 3}`, language: "fr", published: { first: n, last: n } };
}
