import type { Command } from "commander";
import { PourparlersError } from "../../../claims/index.ts";
import { type StoreOptions, withStoreOptions } from "../../store-session.ts";
import type { Surroundings } from "../../surroundings.ts";

/** Options of every decision. */
export interface ReviewerOptions extends StoreOptions {
  readonly by?: string;
  readonly reason?: string;
}

export function withReviewerOptions(command: Command): Command {
  return withStoreOptions(command)
    .option("--by <name>", "who decides (default: POURPARLERS_REVIEWER)")
    .option("--reason <words>", "why");
}

/** What every decision says of itself. Throws PourparlersError "reviewer-missing". */
export function decidedBy({ by, reason }: ReviewerOptions, { env, clock, newId }: Surroundings) {
  const name = (by ?? env["POURPARLERS_REVIEWER"] ?? "").trim();
  if (name === "") throw new PourparlersError("reviewer-missing");
  return { id: newId(), at: clock().toISOString(), by: name, reason: reason ?? null };
}
