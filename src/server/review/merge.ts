import { ROW } from "../../pipeline/index.ts";
import type { Proposal } from "../../record/index.ts";
import { type Chosen, reviewOf, type Since } from "./choose.ts";
import type { ProposalTable } from "./table.ts";

/** What was chosen of one dossier. */
export interface ChosenOf extends Pick<Chosen, "nths"> {
  readonly table: ProposalTable;
  readonly since: Since;
}

interface Head {
  readonly of: ChosenOf;
  at: number;
  score: number;
  document: string;
  claim: string;
}

/** A page of what was chosen of several dossiers, in the one order of all: the most doubt times weight first. */
export function pageOf(all: readonly ChosenOf[], offset: number, limit: number): readonly Proposal[] {
  const heads: Head[] = [];
  for (const of of all) {
    const head: Head = { of, at: -1, score: 0, document: "", claim: "" };
    if (step(head)) push(heads, head);
  }
  const page: Proposal[] = [];
  for (let passed = 0; heads[0] && passed < offset + limit; passed++) {
    const [head] = heads;
    if (passed >= offset) page.push(shown(head));
    if (step(head)) sink(heads, 0);
    else {
      const last = heads.pop();
      if (last && last !== head) {
        heads[0] = last;
        sink(heads, 0);
      }
    }
  }
  return page;
}

function shown({ of: { table, nths, since }, at }: Head): Proposal {
  const nth = nths[at] ?? 0;
  return { ...table.proposal(nth), review: reviewOf(table, nth, since) };
}

/** Goes on to the next of its dossier; false where there is none. */
function step(head: Head): boolean {
  const { table, nths } = head.of;
  head.at += 1;
  if (head.at >= nths.length) return false;
  const nth = nths[head.at] ?? 0;
  head.score = table.score(nth);
  head.document = table.word(table.field(nth, ROW.document)) ?? "";
  head.claim = table.word(table.field(nth, ROW.claim)) ?? "";
  return true;
}

/** As `proposalsOf` orders the proposals of one dossier. */
function isBefore(a: Head, b: Head): boolean {
  if (a.score !== b.score) return a.score > b.score;
  if (a.document !== b.document) return a.document < b.document;
  if (a.claim.length !== b.claim.length) return a.claim.length < b.claim.length;
  return a.claim < b.claim;
}

/** Heads are a heap: none comes before the one above it. */
function push(heads: Head[], head: Head): void {
  heads.push(head);
  let at = heads.length - 1;
  while (at > 0) {
    const above = (at - 1) >> 1;
    if (!swappedIfBefore(heads, at, above)) break;
    at = above;
  }
}

function sink(heads: Head[], from: number): void {
  let at = from;
  for (;;) {
    const left = 2 * at + 1;
    const [one, other] = [heads[left], heads[left + 1]];
    const first = other && one && isBefore(other, one) ? left + 1 : left;
    if (!swappedIfBefore(heads, first, at)) break;
    at = first;
  }
}

function swappedIfBefore(heads: Head[], at: number, above: number): boolean {
  const [one, other] = [heads[at], heads[above]];
  if (!one || !other || !isBefore(one, other)) return false;
  heads[at] = other;
  heads[above] = one;
  return true;
}
