import { PourparlersError } from "../../claims/index.ts";

const LOCK_TIMEOUT = "55P03";
/** Classes of SQLSTATE that say the server or the way to it is at fault: connection, access, catalogue, resources, operator. */
const UNREACHABLE = /^(08|28|3D|57P|25006|53300|42501)/;
const FULL = /^53[14]00$/;
const DAMAGED = /^XX00[12]$/;
/** What the system says of a way that does not lead to a server. */
const NO_WAY = /^E(CONN|NOTFOUND|HOST|NET|PIPE|TIMEDOUT|AI_AGAIN|NOENT|ACCES)/;

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
}

export function isLockTimeout(error: unknown): boolean {
  return codeOf(error) === LOCK_TIMEOUT;
}

/** What pg threw, as the program's own error where it is about the store and not about a query. */
export function explained(error: unknown, location: string): unknown {
  if (!(error instanceof Error) || error instanceof PourparlersError) return error;
  const code = codeOf(error);
  const reason = error.message === "" ? code : error.message;
  if (FULL.test(code)) return new PourparlersError("store-full", { location, reason });
  if (DAMAGED.test(code)) return new PourparlersError("store-damaged", { location, reason, backup: "none" });
  if (
    UNREACHABLE.test(code) ||
    NO_WAY.test(code) ||
    /connection (terminated|timeout|ended)|timeout exceeded|not queryable/i.test(error.message)
  ) {
    return new PourparlersError("store-unreachable", { location, reason });
  }
  return error;
}
