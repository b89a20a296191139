import { PourparlersError } from "../../claims/index.ts";
import type { ProcessView } from "../../record/index.ts";
import { type KeptList, type KeptView, type StoreReader, unsealPieces } from "../../store/index.ts";
import type { KeptHead } from "./dossier-head.ts";
import { beginningOf } from "./kept-view.ts";
import { SECTIONS } from "./sections.ts";
import { BETWEEN, textOf, textOfItems } from "./view-pieces.ts";

/** So many pieces are made text of at once: hundreds of kilobytes, a thousand items. */
const AT_ONCE = 20;
/** So many items at hand are. */
const ITEMS_AT_ONCE = 500;

/** A kept dossier as JSON text, in pieces; null where another has taken its place meanwhile. */
export async function keptText(store: StoreReader, { number, head }: KeptView): Promise<Iterable<string> | null> {
  const lists = await store.viewLists(number, SECTIONS);
  return lists && dossierText(head as KeptHead, lists, textsOfPieces);
}

/** A dossier at hand as JSON text, in pieces: never one string, which the engine bounds. */
export function viewText(view: ProcessView): Iterable<string> {
  return dossierText(
    view,
    SECTIONS.map((section) => ({ section, items: view[section] })),
    textsOfItems,
  );
}

function* dossierText<L extends { readonly section: string }>(
  head: Parameters<typeof beginningOf>[0],
  lists: readonly L[],
  textsOf: (list: L) => Iterable<string>,
): Generator<string> {
  const said = Object.entries(beginningOf(head)).map(([field, value]) => `${JSON.stringify(field)}: ${JSON.stringify(value)}`);
  yield `{\n${said.join(BETWEEN)}`;
  for (const list of lists) {
    yield `${BETWEEN}${JSON.stringify(list.section)}: [`;
    let before = "\n";
    for (const text of textsOf(list)) {
      if (text === "") continue;
      yield `${before}${text}`;
      before = BETWEEN;
    }
    yield before === "\n" ? "]" : "\n]";
  }
  yield "\n}";
}

/** Throws PourparlersError "content-damaged" where a piece cannot be read: what came before it is on its way by then. */
function* textsOfPieces({ section, pieces }: KeptList): Generator<string> {
  for (let at = 0; at < pieces.length; at += AT_ONCE) yield textOfPieces(section, pieces.slice(at, at + AT_ONCE));
}

function textOfPieces(section: string, pieces: KeptList["pieces"]): string {
  try {
    return unsealPieces(pieces).map(textOf).join(BETWEEN);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new PourparlersError("content-damaged", { subject: section, reason: error.message });
  }
}

function* textsOfItems({ items }: { readonly items: readonly unknown[] }): Generator<string> {
  for (let at = 0; at < items.length; at += ITEMS_AT_ONCE) yield textOfItems(items.slice(at, at + ITEMS_AT_ONCE));
}
