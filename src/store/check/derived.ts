import { readTraits } from "../listing/traits.ts";
import { unseal } from "../sealed.ts";
import type { Database } from "../tables.ts";
import type { Findings } from "./findings.ts";
import { jsonProblem, walk } from "./walk.ts";

/** What texts are told apart by can be read, and every claim of the index is of a text that is. */
export async function checkClaims(db: Database, findings: Findings): Promise<void> {
  const rows = await db.selectFrom("traits").select("number").execute();
  const numbers = new Set(rows.map(({ number }) => number));
  const described = new Set<number>();
  await walk(
    db,
    findings,
    "described",
    ({ document }) => String(document),
    async ({ document, traits }) => {
      described.add(document);
      const all = Object.values(readTraits(traits)).flat();
      return all.every((number) => numbers.has(number)) ? null : "has a trait that is not there";
    },
  );
  await walk(
    db,
    findings,
    "claims",
    ({ document, claim }) => `${document} ${claim}`,
    async ({ document, kind, process }) => {
      if (!described.has(document)) return "is of a text that is not told apart";
      return numbers.has(kind) && numbers.has(process) ? null : "has a kind or a process that is not there";
    },
  );
}

/** Dossiers that were assembled can be read; where one cannot, it is assembled anew once anything changes it. */
export async function checkViews(db: Database, findings: Findings): Promise<void> {
  await walk(
    db,
    findings,
    "views",
    ({ process, variant }) => `${process} ${variant}`,
    async ({ number, head }) => {
      const lists = await db.selectFrom("view_lists").select("section").where("view", "=", number).execute();
      return jsonProblem(head) ?? (lists.length > 0 ? null : "has no lists");
    },
  );
  const nameOf = ({ view, section }: { readonly view: number; readonly section: string }) => `${view} ${section}`;
  await walk(db, findings, "view_lists", nameOf, async ({ ids }) => jsonProblem(unseal(ids)));
  await walk(
    db,
    findings,
    "view_pieces",
    nameOf,
    async ({ items, claims }) => jsonProblem(unseal(items)) ?? jsonProblem(unseal(claims)),
  );
}
