import { oneLine } from "../publish/index.ts";
import type { Review } from "../record/index.ts";
import { quotationsOf } from "./quotation.ts";
import type { Session } from "./store-session.ts";

/** A decision on one line: its id, when, who, what, about what in which words, why. */
export async function reviewLine(
  review: Review,
  { store, words }: Pick<Session, "store" | "words">,
  notes: readonly string[] = [],
): Promise<string> {
  const about = await aboutOf(review, { store, words });
  const what = review.kind === "claim" ? review.decision : review.kind === "identity" ? review.judgement : "undo";
  const parts = [review.id, review.at.slice(0, 10), review.by, words.decisions[what] ?? what, about, ...notes];
  return oneLine([...parts, ...(review.reason === null ? [] : [review.reason])].join(" · "));
}

async function aboutOf(review: Review, { store, words }: Pick<Session, "store" | "words">): Promise<string> {
  if (review.kind === "undo") return review.undoes;
  if (review.kind === "identity") return `${review.a} / ${review.b}`;
  const { document, list, span } = review.target;
  const text = await store.text(document);
  const exact = text === null ? "" : ` “${oneLine(text.slice(span.start, span.end))}”`;
  const changes = review.changes === null ? "" : ` ${JSON.stringify(review.changes)}`;
  return `${words.lists[list] ?? list} ${await quotationsOf(store).at(document, span.start)}${exact}${changes}`;
}
