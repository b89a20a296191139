import type { Command } from "commander";
import { PourparlersError } from "../../../claims/index.ts";
import { foldWord } from "../../../knowledge/index.ts";
import { decide, openRecord } from "../../../pipeline/index.ts";
import { type IdentityReview, type ProcessView, UNASSIGNED } from "../../../record/index.ts";
import type { CommandParts } from "../../register.ts";
import { reviewLine } from "../../review-line.ts";
import { inStore } from "../../store-session.ts";
import { decidedBy, type ReviewerOptions, withReviewerOptions } from "./reviewer.ts";

const JUDGEMENTS = {
  same: "two keys of the record are one person, body or process",
  different: "two keys of the record are two",
  unsure: "nobody can tell whether two keys of the record are one",
} as const;
const MOST_NEAR = 5;

export function registerIdentities(review: Command, { surroundings, done }: CommandParts): void {
  for (const judgement of Object.keys(JUDGEMENTS) as (keyof typeof JUDGEMENTS)[]) {
    withReviewerOptions(review.command(judgement))
      .description(JUDGEMENTS[judgement])
      .argument("<A>", "a key or a name of the record")
      .argument("<B>", "another")
      .action(async (a: string, b: string, options: ReviewerOptions) => {
        const decided = decidedBy(options, surroundings);
        done(
          await inStore(
            options,
            surroundings,
            async (session) => {
              const { store, out, words, language } = session;
              const record = await openRecord(store, { language });
              const views = await Promise.all([...(await record.processes()), UNASSIGNED].map((process) => record.view(process)));
              const known = views.flatMap((view) => view?.identities ?? []);
              const made: IdentityReview = { ...decided, kind: "identity", a: keyOf(a, known), b: keyOf(b, known), judgement };
              await decide(store, [made]);
              await out.write(`${words.decided(made.id)}\n${await reviewLine(made, session)}\n`);
              return 0;
            },
            { needsRecord: true },
          ),
        );
      });
  }
}

/** The key that is meant: itself, or that of the only one who goes by this name. */
function keyOf(words: string, known: ProcessView["identities"]): string {
  const keys = new Set(known.flatMap((one) => one.keys));
  if (keys.has(words) || /^[a-z-]+:[a-z0-9-]+$/i.test(words)) return words;
  const sought = foldWord(words.trim());
  const named = new Set(known.filter(({ names }) => names.some((name) => foldWord(name) === sought)).map(({ id }) => id));
  const [only] = named;
  if (only !== undefined && named.size === 1) return only;
  const near = named.size > 0 ? [...named] : [...keys].filter((key) => foldWord(key).includes(sought));
  throw new PourparlersError("identity-unknown", { identity: words, near: near.slice(0, MOST_NEAR).join(", ") || "–" });
}
