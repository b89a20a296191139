import type { Command } from "commander";
import { attachReviews, decisionsOf, type Review } from "../../../record/index.ts";
import type { StoreReader } from "../../../store/index.ts";
import { documentMeant } from "../../meant.ts";
import type { CommandParts } from "../../register.ts";
import { reviewLine } from "../../review-line.ts";
import { inStore, type StoreOptions, withStoreOptions } from "../../store-session.ts";

interface ListOptions extends StoreOptions {
  readonly document?: string;
  readonly orphaned?: true;
  readonly format: "text" | "jsonl";
}

export function registerReviewList(review: Command, { surroundings, done }: CommandParts): void {
  withStoreOptions(review.command("list"))
    .description("the decisions in the order they came: who, when, about which words, why")
    .option("--document <document>", "only those on claims of this report")
    .option("--orphaned", "only those that find their claim no more")
    .option("--format <format>", "text or jsonl", "text")
    .action(async (options: ListOptions) => {
      done(
        await inStore(options, surroundings, async (session) => {
          const { store, out, err, words } = session;
          const log = await store.reviews();
          const document = options.document === undefined ? null : await documentMeant(store, options.document);
          const orphaned = await orphansOf(store, log);
          const undone = undoneOf(log);
          const listed = log.filter(
            (one) =>
              (document === null || (one.kind === "claim" && one.target.document === document)) &&
              (options.orphaned === undefined || orphaned.has(one.id)),
          );
          for (const one of listed) {
            const notes = [...(undone.has(one.id) ? [words.undone] : []), ...(orphaned.has(one.id) ? [words.isOrphaned] : [])];
            await out.write(
              options.format === "jsonl" ? `${JSON.stringify(one)}\n` : `${await reviewLine(one, session, notes)}\n`,
            );
          }
          if (listed.length === 0 && options.format === "text") await err.write(`${words.noDecisions}\n`);
          return 0;
        }),
      );
    });
}

/** Ids of decisions in force that find no claim: their report is not there, or its reading has changed. */
async function orphansOf(store: StoreReader, log: readonly Review[]): Promise<ReadonlySet<string>> {
  const orphans = new Set<string>();
  for (const [document, reviews] of decisionsOf(log).byDocument) {
    const reading = await store.reading(document);
    for (const { id } of reading ? attachReviews(reading, reviews).orphaned : reviews) orphans.add(id);
  }
  return orphans;
}

/** Ids of decisions that were taken back for good. */
function undoneOf(log: readonly Review[]): ReadonlySet<string> {
  const undone = new Set<string>();
  const lastFirst = log.toSorted((a, b) => (a.at === b.at ? (a.id < b.id ? 1 : -1) : a.at < b.at ? 1 : -1));
  for (const review of lastFirst) if (review.kind === "undo" && !undone.has(review.id)) undone.add(review.undoes);
  return undone;
}
