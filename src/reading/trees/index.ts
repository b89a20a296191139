import type { Analysis } from "../../text/index.ts";
import { withAttachments } from "./attachment.ts";
import { withMendedTrees } from "./mend.ts";

/** Trees and lemmas as far as grammar and spelling put them right: first what hangs on what, then what lacks its verb or subject. */
export const withSoundTrees = (parsed: Analysis): Analysis => withMendedTrees(withAttachments(parsed));
