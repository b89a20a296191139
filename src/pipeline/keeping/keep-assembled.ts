import { PourparlersError } from "../../claims/index.ts";
import type { ProcessView } from "../../record/index.ts";
import type { Store } from "../../store/index.ts";
import type { KeptHead } from "./dossier-head.ts";
import type { MadeOfDossier } from "./made-lists.ts";
import { listsOf } from "./view-pieces.ts";

/** A dossier that was just assembled. */
export interface Assembled {
  readonly process: string;
  readonly revision: number;
  readonly stamp: string;
  readonly view: ProcessView;
  readonly made: MadeOfDossier;
  readonly head: KeptHead;
}

/** Keeps a view for the next who asks; false where the store cannot be written just now, or has other parts by now. */
export async function keepAssembled(
  store: Store,
  variant: string,
  { process, revision, stamp, view, made, head }: Assembled,
): Promise<boolean> {
  const lists = listsOf(view, made);
  try {
    return await store.write((to) => to.keepView({ process, variant, revision, stamp, head, lists }));
  } catch (error) {
    if (!(error instanceof PourparlersError) || !error.code.startsWith("store-")) throw error;
    return false;
  }
}
