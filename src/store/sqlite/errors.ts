import { PourparlersError } from "../../claims/index.ts";
import { findBackups } from "../files.ts";
import { holderOf } from "./holder.ts";

const BUSY = 5;
const LOCKED = 6;
const READ_ONLY = 8;
const IO = 10;
const CORRUPT = 11;
const FULL = 13;
const CANNOT_OPEN = 14;
const NOT_A_DATABASE = 26;

/** SQLite's primary result code of what was thrown; null where something else threw it. */
function resultCode(error: unknown): number | null {
  return error instanceof Error && "errcode" in error && typeof error.errcode === "number" ? error.errcode & 0xff : null;
}

/** True where another connection holds what is needed. */
export function isBusy(error: unknown): boolean {
  const code = resultCode(error);
  return code === BUSY || code === LOCKED;
}

/** What SQLite threw, as the program's own error where it is about the store and not about a query. */
export function explained(error: unknown, location: string, waited = 0): unknown {
  const reason = error instanceof Error ? error.message : String(error);
  switch (resultCode(error)) {
    case BUSY:
    case LOCKED:
      return new PourparlersError("store-busy", { location, holder: holderOf(location) ?? "unknown", seconds: waited / 1000 });
    case CORRUPT:
    case NOT_A_DATABASE:
      return new PourparlersError("store-damaged", { location, reason, backup: findBackups(location)[0] ?? "none" });
    case FULL:
      return new PourparlersError("store-full", { location, reason });
    case READ_ONLY:
    case IO:
    case CANNOT_OPEN:
      return new PourparlersError("store-unreachable", { location, reason });
    default:
      return error;
  }
}
