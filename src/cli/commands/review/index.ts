import type { Command } from "commander";
import type { CommandParts } from "../../register.ts";
import { registerDecisions } from "./decide.ts";
import { registerIdentities } from "./identities.ts";
import { registerReviewList } from "./list.ts";
import { registerTransfer } from "./transfer.ts";
import { registerUndo } from "./undo.ts";

export function registerReview(program: Command, parts: CommandParts): void {
  const review = program
    .command("review")
    .description("decide on claims and identities; every decision is kept and can be undone");
  registerReviewList(review, parts);
  registerDecisions(review, parts);
  registerIdentities(review, parts);
  registerUndo(review, parts);
  registerTransfer(review, parts);
}
