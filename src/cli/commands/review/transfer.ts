import type { Command } from "commander";
import { PourparlersError } from "../../../claims/index.ts";
import { decide } from "../../../pipeline/index.ts";
import { type Review, reviewSchema } from "../../../record/index.ts";
import type { CommandParts } from "../../register.ts";
import { inStore, type StoreOptions, withStoreOptions } from "../../store-session.ts";
import type { Surroundings } from "../../surroundings.ts";

export function registerTransfer(review: Command, { surroundings, done }: CommandParts): void {
  withStoreOptions(review.command("export"))
    .description("print all decisions as JSON Lines")
    .action(async (options: StoreOptions) => {
      done(
        await inStore(options, surroundings, async ({ store, out }) => {
          for (const one of await store.reviews()) await out.write(`${JSON.stringify(one)}\n`);
          return 0;
        }),
      );
    });

  withStoreOptions(review.command("import"))
    .description("take in decisions that export printed, all or none; those that are there are left")
    .argument("<FILE>", "JSON Lines, or - for standard input")
    .action(async (file: string, options: StoreOptions) => {
      const reviews = parseLog(await textOf(file, surroundings));
      done(
        await inStore(
          options,
          surroundings,
          async ({ store, err, words }) => {
            const added = await decide(store, reviews);
            const orphaned = new Set((await store.orphanedReviews()).map(({ id }) => id));
            await err.write(`${words.imported(added, reviews.length, reviews.filter(({ id }) => orphaned.has(id)).length)}\n`);
            return 0;
          },
          { create: true, needsRecord: true },
        ),
      );
    });
}

async function textOf(file: string, { files }: Surroundings): Promise<string> {
  if (file !== "-" && (await files.kind(file)) !== "file")
    throw new PourparlersError("bad-option", { option: "FILE", value: file, expected: "a file that is there, or -" });
  const parts: Uint8Array[] = [];
  for await (const part of file === "-" ? files.stdin() : files.open(file)) parts.push(part);
  return new TextDecoder().decode(Buffer.concat(parts));
}

/** Throws PourparlersError "review-invalid" with the first line that is none. */
function parseLog(text: string): readonly Review[] {
  return text.split(/\r?\n/).flatMap((line, at) => {
    if (line.trim() === "") return [];
    const parsed = reviewSchema.safeParse(jsonOf(line));
    if (parsed.success) return [parsed.data];
    const [issue] = parsed.error.issues;
    throw new PourparlersError("review-invalid", {
      line: at + 1,
      reason: `${issue?.path.join(".") || "–"}: ${issue?.message ?? ""}`,
    });
  });
}

/** Undefined for what is no JSON: no decision either. */
function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
