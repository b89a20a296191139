import type { Bounds, Edtf } from "../../calendar/index.ts";
import type { Time } from "../../claims/index.ts";
import type { Meaning } from "./template.ts";

/** How fine a time expression speaks; "vague" where it names no length at all. */
export type Grain = "day" | "week" | "month" | "quarter" | "half" | "season" | "year" | "decade" | "century" | "vague";

/** Which way from the report an expression looks, read from the verb it hangs on. */
export type Direction = "past" | "future" | "nearest" | "undecided";

/** A time expression with all that is known about it; `time` is the part that goes into a reading. */
export interface TimeRecord {
  readonly time: Time;
  /** Value behind `time.edtf`. */
  readonly value: Edtf | null;
  /** First and last day it can mean: finer than the value for « mi-novembre », and there even where the value is null. */
  readonly bounds: Bounds | null;
  readonly grain: Grain;
  /** Name of the grammar rule that found it. */
  readonly rule: string;
  readonly meaning: Meaning;
  /** What the verb near it said; "undecided" where it was not asked or said nothing. */
  readonly direction: Direction;
  /** Other values it could have, the likeliest first, where the text does not decide. */
  readonly alternatives: readonly Edtf[];
}
