import { createHash } from "node:crypto";
import type { Reading } from "../../src/claims/index.ts";
import type { ClaimReview } from "../../src/record/index.ts";
import type { DocumentInput, IndexToken } from "../../src/store/index.ts";

export const READER: Reading["reader"] = { version: "1", models: { "fr.model": "aa", "en.model": "bb" } };

export const idOf = (text: string) => createHash("sha256").update(text).digest("hex");

/** A document with a text and nothing else that is known. */
export function documentOf(text: string, known: Partial<Reading["document"]> = {}): Reading["document"] {
  return { id: idOf(text), language: "fr", title: null, published: null, url: null, outlet: null, text, ...known };
}

export function inputOf(text: string, known: Partial<DocumentInput> = {}): DocumentInput {
  return {
    document: documentOf(text),
    source: "reports/one.txt",
    bytes: null,
    received: "2024-03-14T09:00:00.000Z",
    marking: null,
    ...known,
  };
}

/** A sound reading that claims nothing: the first word made no sense. */
export function readingOf(text: string, reader: Reading["reader"] = READER): Reading {
  const [exact = ""] = /\S+/.exec(text) ?? [];
  const start = text.indexOf(exact);
  return {
    format: "pourparlers-reading/1",
    reader,
    document: documentOf(text),
    entities: [],
    times: [],
    statements: [],
    events: [],
    roles: [],
    figures: [],
    agenda: [],
    unread: [{ span: { start, end: start + exact.length, exact }, reason: "no verb" }],
  };
}

/** The words of a text, each its own lemma but for those that are given one. */
export function tokensOf(text: string, lemmas: Readonly<Record<string, string>> = {}): readonly IndexToken[] {
  return [...text.matchAll(/[\p{L}\p{N}\p{M}-]+/gu)].map(({ 0: form, index }) => ({
    form,
    lemma: lemmas[form.toLowerCase()] ?? form,
    start: index,
    end: index + form.length,
  }));
}

export function reviewOf(id: string, document: string, known: Partial<ClaimReview> = {}): ClaimReview {
  return {
    id,
    kind: "claim",
    at: "2024-03-15T08:00:00.000Z",
    by: "Nadia",
    reason: null,
    target: { document, list: "events", span: { start: 0, end: 4 }, slot: null },
    decision: "accept",
    changes: null,
    ...known,
  };
}

/** A clock that moves on by a second each time it is asked. */
export function tickingClock(start = "2024-03-14T10:00:00.000Z"): () => Date {
  let now = Date.parse(start);
  return () => new Date((now += 1000));
}

export async function listed<T>(rows: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const row of rows) all.push(row);
  return all;
}
