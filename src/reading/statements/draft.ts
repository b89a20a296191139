import type { Factuality, SpeechAct } from "../../claims/index.ts";
import type { Because } from "../trace.ts";
import type { Place } from "./clause.ts";
import type { Range } from "./ranges.ts";

/** Who is credited: a word of the text, whoever spoke last, the wording of a source, or nobody. */
export type Credit =
  | ({ readonly kind: "word" } & Place)
  | { readonly kind: "last" }
  | { readonly kind: "words"; readonly range: Range }
  | { readonly kind: "nobody" };

/** How the statement is built; decides between two that claim the same words. */
export type Build = "incise" | "clause" | "infinitive" | "object" | "source" | "noun" | "quotation" | "floating";

/** A statement before speakers, nesting and spans are settled. */
export interface Draft {
  readonly build: Build;
  readonly because: Because;
  readonly sentence: number;
  /** The word the cue hangs on, or null. */
  readonly head: number | null;
  readonly cue: Range | null;
  readonly credit: Credit;
  readonly content: readonly Range[];
  readonly act: SpeechAct;
  readonly factuality: Factuality;
  /** Word of the person spoken to. */
  readonly addressee: number | null;
  /** What belongs to the cue's clause: cue, source, circumstances. Times are looked for in it. */
  readonly frame: readonly Range[];
  /** A participle or conjunct that goes on with the speech of the sentence: its words may be cut from another's content. */
  readonly continues: boolean;
  /** Where the other's content ends, if before the cue: at the « mais » that joins the conjunct. */
  readonly joinedAt?: number;
}
