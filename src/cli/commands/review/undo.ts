import type { Command } from "commander";
import { PourparlersError } from "../../../claims/index.ts";
import { decide } from "../../../pipeline/index.ts";
import type { UndoReview } from "../../../record/index.ts";
import type { CommandParts } from "../../register.ts";
import { reviewLine } from "../../review-line.ts";
import { inStore } from "../../store-session.ts";
import { decidedBy, type ReviewerOptions, withReviewerOptions } from "./reviewer.ts";

export function registerUndo(review: Command, { surroundings, done }: CommandParts): void {
  withReviewerOptions(review.command("undo"))
    .description("take back a decision, or an earlier taking back")
    .argument("<DECISION>", "its id or the beginning of it")
    .action(async (words: string, options: ReviewerOptions) => {
      const decided = decidedBy(options, surroundings);
      done(
        await inStore(options, surroundings, async (session) => {
          const { store, out } = session;
          const log = await store.reviews();
          const found = log.filter(({ id }) => id === words);
          const [only, another] = found.length > 0 ? found : log.filter(({ id }) => id.startsWith(words));
          if (!only || another) throw new PourparlersError("review-unknown", { review: words });
          const made: UndoReview = { ...decided, kind: "undo", undoes: only.id };
          await decide(store, [made]);
          await out.write(`${session.words.decided(made.id)}\n${await reviewLine(made, session)}\n`);
          return 0;
        }),
      );
    });
}
