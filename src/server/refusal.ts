import { type CallErrorCode, type ErrorDetails, PourparlersError } from "../claims/index.ts";
import type { Problem } from "./contract/index.ts";

type More = Pick<Problem, "near" | "newer" | "fields">;

/** A broken call with what helps to mend it: ids that come near, decisions that came between, fields that are wrong. */
export class Refusal extends PourparlersError {
  readonly more: More;

  constructor(code: CallErrorCode, details: ErrorDetails = {}, more: More = {}) {
    super(code, details);
    this.more = more;
  }
}
