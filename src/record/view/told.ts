import type { Beyond } from "../block.ts";
import type { Signature, Voice } from "../digest/signature.ts";

/** All claims of one process that say the same, as far as the view may know them. */
export interface Told<S extends Signature = Signature> {
  readonly signature: S;
  readonly voices: readonly Voice[];
  readonly beyond: Beyond | null;
}
