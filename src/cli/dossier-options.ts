import type { DossierOptions } from "../publish/index.ts";
import type { ProcessView } from "../record/index.ts";
import type { Session } from "./store-session.ts";
import { painterOf, widthOf } from "./style.ts";

/** Of more reports no texts are fetched: places are then characters instead of lines and columns. */
const MOST_TEXTS = 1000;

/** How dossiers are printed here: in the user's language and width, places as lines and columns, reports by their files. */
export async function dossierOptionsOf(
  views: readonly ProcessView[],
  { asOf, full }: { readonly asOf?: string; readonly full?: true },
  { store, language, out }: Session,
): Promise<DossierOptions> {
  const documents = [...new Set(views.flatMap(({ sources }) => sources.map(({ document }) => document)))];
  const texts = new Map<string, string>();
  const files = new Map<string, string>();
  for (const document of documents.length > MOST_TEXTS ? [] : documents) {
    const text = await store.text(document);
    if (text !== null) texts.set(document, text);
    const source = (await store.document(document))?.sightings[0]?.source;
    if (source !== undefined) files.set(document, source);
  }
  return {
    language,
    width: widthOf(out),
    style: painterOf(out),
    asOf: asOf ?? null,
    texts,
    files,
    full: full ?? false,
    seeAll: "--full",
  };
}
