import { inPieces } from "./paging.ts";
import { revisionOf } from "./revisions.ts";
import { seal, unseal, unsealAll } from "./sealed.ts";
import type { Database, Session } from "./tables.ts";
import type { KeptList, KeptView, PieceRange, SealedPiece, ViewPiece, ViewToKeep } from "./view-face.ts";
import { shortKey } from "./words.ts";

/** Packing gains little by trying harder, and somebody may be waiting. */
const QUICKLY = 1;
/** Views of one process, such as those of past days: the last so many are kept. */
const MOST_VARIANTS = 8;
const ROWS = 20;

/** Keeps a view in place of the one of its variant, if its parts are still those it was assembled of; true where it did. */
export async function keepView(db: Session, view: ViewToKeep): Promise<boolean> {
  if ((await revisionOf(db, view.process)) !== view.revision) return false;
  const process = shortKey(view.process);
  const kept = await db
    .selectFrom("views")
    .select(["number", "variant"])
    .where("process", "=", process)
    .orderBy("number", "desc")
    .execute();
  const others = kept.filter(({ variant }) => variant !== view.variant);
  const gone = [...kept.filter(({ variant }) => variant === view.variant), ...others.slice(MOST_VARIANTS - 1)];
  await dropViews(
    db,
    gone.map(({ number }) => number),
  );
  const last = await db.selectFrom("facts").select("value").where("name", "=", LAST).executeTakeFirst();
  const number = Number(last?.value ?? 0) + 1;
  await db
    .insertInto("facts")
    .values({ name: LAST, value: String(number) })
    .onConflict((on) => on.column("name").doUpdateSet({ value: String(number) }))
    .execute();
  const { variant, revision, stamp } = view;
  await db
    .insertInto("views")
    .values({ number, process, variant, revision, stamp, head: JSON.stringify(view.head) })
    .execute();
  for (const { section, ids, pieces } of view.lists) {
    const list = { view: number, section, total: ids.length, ids: seal(JSON.stringify(ids), QUICKLY) };
    await db.insertInto("view_lists").values(list).execute();
    const rows = pieces.map(({ items, claims }, nth) => ({ view: number, section, nth, items, claims }));
    for (const piece of inPieces(rows, ROWS)) await db.insertInto("view_pieces").values(piece).execute();
  }
  return true;
}

/** The number of the view that was kept last: numbers do not come back when views go. */
const LAST = "view";

async function dropViews(db: Session, numbers: readonly number[]): Promise<void> {
  for (const number of numbers) {
    await db.deleteFrom("view_pieces").where("view", "=", number).execute();
    await db.deleteFrom("view_lists").where("view", "=", number).execute();
    await db.deleteFrom("views").where("number", "=", number).execute();
  }
}

export async function dropAllViews(db: Session): Promise<void> {
  await db.deleteFrom("view_pieces").execute();
  await db.deleteFrom("view_lists").execute();
  await db.deleteFrom("views").execute();
}

const COLUMNS = ["number", "process", "revision", "stamp", "head"] as const;

export async function findView(db: Database, process: string, variant: string): Promise<KeptView | null> {
  const row = await db
    .selectFrom("views")
    .select(COLUMNS)
    .where("process", "=", shortKey(process))
    .where("variant", "=", variant)
    .executeTakeFirst();
  return row ? { ...row, process, head: JSON.parse(row.head) as unknown } : null;
}

/** The views of a variant, in the order of their processes. */
export async function viewsOf(db: Database, variant: string): Promise<readonly KeptView[]> {
  const rows = await db
    .selectFrom("views")
    .leftJoin("revisions", "revisions.process", "views.process")
    .select(["number", "views.process", "whole", "views.revision", "stamp", "head"])
    .where("variant", "=", variant)
    .orderBy("views.process")
    .execute();
  return rows.map(({ whole, head, process, ...row }) => ({
    ...row,
    process: whole ?? process,
    head: JSON.parse(head) as unknown,
  }));
}

/** The ids of a list's items, in order; null where the view is no longer kept. */
export async function viewIds(db: Database, view: number, section: string): Promise<readonly string[] | null> {
  const row = await db
    .selectFrom("view_lists")
    .select("ids")
    .where("view", "=", view)
    .where("section", "=", section)
    .executeTakeFirst();
  return row ? (JSON.parse(unseal(row.ids)) as readonly string[]) : null;
}

/** Pieces of a list from one to another, both counted; null where the view is no longer kept. */
export async function viewPieces(
  db: Database,
  view: number,
  section: string,
  { from, to, claims }: PieceRange,
): Promise<readonly ViewPiece[] | null> {
  const rows = await db
    .selectFrom("view_pieces")
    .select("items")
    .$if(claims, (query) => query.select("claims"))
    .where("view", "=", view)
    .where("section", "=", section)
    .where("nth", ">=", from)
    .where("nth", "<=", to)
    .orderBy("nth")
    .execute();
  if (rows.length === 0 && !(await db.selectFrom("views").select("number").where("number", "=", view).executeTakeFirst()))
    return null;
  const items = unsealAll(rows.map((row) => row.items));
  const named = claims ? unsealAll(rows.map((row) => row.claims ?? new Uint8Array())) : [];
  return items.map((piece, nth) => ({ items: piece, claims: named[nth] ?? "" }));
}

/** Lists of a view, in the order they are asked for in, all of one moment; null where the view is no longer kept. */
export async function viewLists(db: Database, view: number, sections: readonly string[]): Promise<readonly KeptList[] | null> {
  const rows = await db
    .selectFrom("views")
    .leftJoin("view_pieces", (join) => join.onRef("view", "=", "number").on("section", "in", sections))
    .select(["section", "items", "claims"])
    .where("number", "=", view)
    .orderBy("section")
    .orderBy("nth")
    .execute();
  if (rows.length === 0) return null;
  const lists = new Map<string, SealedPiece[]>(sections.map((section) => [section, []]));
  for (const { section, items, claims } of rows) if (items && claims) lists.get(section ?? "")?.push({ items, claims });
  return [...lists].map(([section, pieces]) => ({ section, pieces }));
}
