import { statSync } from "node:fs";
import { PourparlersError } from "../claims/index.ts";
import type { Store } from "../store/index.ts";

/**
 * Throws PourparlersError "store-missing" where the store's file is not where it was, or another one is: what is still
 * open could be read and written, and nobody would ever find it again. A server of databases speaks for itself.
 */
export function storeWatch({ kind, location }: Pick<Store, "kind" | "location">): () => void {
  if (kind !== "sqlite") return () => {};
  const idOf = () => statSync(location, { throwIfNoEntry: false })?.ino;
  const own = idOf();
  return () => {
    if (own === undefined || idOf() !== own) throw new PourparlersError("store-missing", { location });
  };
}
