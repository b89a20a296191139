import type { Marking, Review } from "../../record/index.ts";
import type { Store, StoreWriter } from "../../store/index.ts";
import { foldingInto } from "./record-fold.ts";

/**
 * Adds decisions to the log and lets the record follow, in one write. Gives how many were new. Decisions that hang on
 * what was decided before are made within the write, where nobody else can decide; what making them throws keeps nothing.
 */
export async function decide(
  store: Store,
  decisions: readonly Review[] | ((within: StoreWriter) => Promise<readonly Review[]>),
): Promise<number> {
  return store.write(async (to) => {
    const reviews = typeof decisions === "function" ? await decisions(to) : decisions;
    const before = new Set((await to.reviews()).map(({ id }) => id));
    const fresh = reviews.filter(({ id }) => !before.has(id));
    const added = await to.addReviews(fresh);
    await refold(to, await documentsOf(to, fresh));
    return added;
  });
}

/** Marks a text: how freely what it says may be passed on. */
export async function markDocument(
  store: Store,
  document: string,
  entry: { readonly level: Marking; readonly reason: string | null; readonly by: string | null },
): Promise<void> {
  await store.write(async (to) => {
    await to.mark(document, entry);
    await refold(to, [document]);
  });
}

async function refold(store: StoreWriter, documents: Iterable<string>): Promise<void> {
  const folding = foldingInto(store, store);
  for (const document of documents) await folding.report(document);
  await folding.end();
}

/** The texts these decisions are about; taking one back is about the text of what it takes back, through all links. */
async function documentsOf(store: StoreWriter, reviews: readonly Review[]): Promise<ReadonlySet<string>> {
  const byId = new Map((await store.reviews()).map((review) => [review.id, review]));
  const documents = new Set<string>();
  for (const review of reviews) {
    const passed = new Set<string>();
    let about: Review | undefined = review;
    while (about?.kind === "undo" && !passed.has(about.id)) {
      passed.add(about.id);
      about = byId.get(about.undoes);
    }
    if (about?.kind === "claim") documents.add(about.target.document);
  }
  return documents;
}
