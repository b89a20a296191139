import { type Command, InvalidArgumentError } from "commander";
import { PourparlersError, type Reading } from "../../../claims/index.ts";
import { decide } from "../../../pipeline/index.ts";
import { type ClaimList, type ClaimReview, targetOf } from "../../../record/index.ts";
import { CLAIM_LISTS } from "../../claim-list.ts";
import { documentMeant } from "../../meant.ts";
import type { CommandParts } from "../../register.ts";
import { reviewLine } from "../../review-line.ts";
import { inStore } from "../../store-session.ts";
import { decidedBy, type ReviewerOptions, withReviewerOptions } from "./reviewer.ts";

interface EditOptions extends ReviewerOptions {
  readonly set?: Readonly<Record<string, unknown>>;
}

const DECISIONS = {
  accept: "a claim is right",
  reject: "a claim is wrong: the record leaves it out, and lists it as rejected",
  edit: "a claim is right with other values",
  defer: "a claim is to be looked at again",
} as const;

export function registerDecisions(review: Command, { surroundings, done }: CommandParts): void {
  for (const decision of Object.keys(DECISIONS) as (keyof typeof DECISIONS)[]) {
    const command = withReviewerOptions(review.command(decision))
      .description(DECISIONS[decision])
      .argument("<DOCUMENT>", "id of a report, its beginning, or the file it came from")
      .argument("<CLAIM>", "id of the claim in its reading, as `claims` lists it");
    if (decision === "edit")
      command.requiredOption(
        "--set <field=value>",
        "a field of the claim with its new value, as JSON or plain words",
        setArgument,
      );
    command.action(async (document: string, claim: string, options: EditOptions) => {
      const decided = decidedBy(options, surroundings);
      done(
        await inStore(options, surroundings, async (session) => {
          const { store, out, words } = session;
          const id = await documentMeant(store, document);
          const reading = await store.reading(id);
          const list = reading ? listOf(reading, claim) : null;
          const target = reading && list ? targetOf(reading, list, claim) : null;
          if (!target) throw new PourparlersError("claim-unknown", { document: id.slice(0, 8), claim });
          const made: ClaimReview = { ...decided, kind: "claim", target, decision, changes: options.set ?? null };
          await decide(store, [made]);
          await out.write(`${words.decided(made.id)}\n${await reviewLine(made, session)}\n`);
          return 0;
        }),
      );
    });
  }
}

function listOf(reading: Reading, claim: string): ClaimList | null {
  return CLAIM_LISTS.find((list) => reading[list].some(({ id }) => id === claim)) ?? null;
}

function setArgument(value: string, before: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, unknown>> {
  const at = value.indexOf("=");
  if (at < 1) throw new InvalidArgumentError("Give FIELD=VALUE.");
  const words = value.slice(at + 1);
  let given: unknown = words;
  try {
    given = JSON.parse(words);
  } catch {
    // Not JSON: the words themselves are meant.
  }
  return { ...before, [value.slice(0, at)]: given };
}
