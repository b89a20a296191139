import type { ExpressionBuilder, SelectQueryBuilder } from "kysely";
import type { ClaimEntry } from "../../record/index.ts";
import type { ClaimPage, ClaimQuery, ListedClaim } from "../claim-face.ts";
import { findText } from "../contents.ts";
import { levelsUpTo } from "../markings.ts";
import type { Database, Tables } from "../tables.ts";
import { dayNumber, daysOfYear, dayText } from "./days.ts";
import { NO_DAY } from "./index-claims.ts";
import { numbersOf, type Trait, valuesOf } from "./traits.ts";

const LIMIT = 50;

/** Claims of all texts by what they are about, in the order of their days. Throws RangeError for what is no day. */
export async function findClaims(db: Database, query: ClaimQuery = {}): Promise<ClaimPage> {
  const sought = await soughtNumbers(db, query);
  if (!sought) return { claims: [], total: 0 };
  const { limit = LIMIT, offset = 0, order = "newest" } = query;
  const { total } = await asked(db, query, sought)
    .select((of) => of.fn.countAll<number>().as("total"))
    .executeTakeFirstOrThrow();
  const direction = order === "newest" ? "desc" : "asc";
  const rows = await asked(db, query, sought)
    .innerJoin("documents as texts", "texts.number", "claims.document")
    .select(["texts.id", "list", "kind", "process", "day", "claim", "start_at", "end_at", "review"])
    .orderBy("day", direction)
    .orderBy("tie", direction)
    .orderBy("claims.document", direction)
    .orderBy("ordinal", direction)
    .limit(Math.max(0, limit))
    .offset(Math.max(0, offset))
    .execute();
  const values = await valuesOf(db, [...new Set(rows.flatMap(({ kind, process }) => [kind, process]))]);
  const texts = new Map<string, string>();
  for (const { id } of rows) if (!texts.has(id)) texts.set(id, (await findText(db, id)) ?? "");
  return { claims: rows.map((row) => listed(row, values, texts.get(row.id) ?? "")), total: Number(total) };
}

function listed(row: Row, values: ReadonlyMap<number, string>, text: string): ListedClaim {
  const { id, list, kind, process, day, claim, start_at: start, end_at: end, review } = row;
  return {
    document: id,
    claim,
    list: list as ClaimEntry["list"],
    kind: (values.get(kind) ?? "").slice(list.length + 1),
    process: values.get(process) ?? "",
    day: day === NO_DAY ? null : dayText(day),
    start,
    end,
    words: text.slice(start, end),
    review: review as ClaimEntry["review"],
  };
}

interface Row extends Omit<Tables["claims"], "document" | "ordinal" | "tie"> {
  readonly id: string;
}

type Sought = Readonly<Partial<Record<Trait, readonly number[]>>>;

/** Numbers of the values that are asked for; null where no claim can have them. */
async function soughtNumbers(db: Database, query: ClaimQuery): Promise<Sought | null> {
  const sought: Partial<Record<Trait, readonly number[]>> = {};
  for (const facet of ["process", "actor", "kind"] as const) {
    const values = query[facet];
    if (values === undefined) continue;
    const numbers = [...(await numbersOf(db, facet, values)).values()];
    if (numbers.length === 0) return null;
    sought[facet] = numbers;
  }
  return sought;
}

type Joined = SelectQueryBuilder<Tables, "claims", object>;

function asked(db: Database, query: ClaimQuery, { process, actor, kind }: Sought): Joined {
  const { list, year, from, to, review, upTo } = query;
  return db
    .selectFrom("claims")
    .$if(process !== undefined, (one) => one.where("claims.process", "in", process ?? []))
    .$if(kind !== undefined, (one) => one.where("claims.kind", "in", kind ?? []))
    .$if(list !== undefined, (one) => one.where("claims.list", "in", list ?? []))
    .$if(actor !== undefined, (one) => one.where((of) => isBy(of, actor ?? [])))
    .$if(from !== undefined, (one) => one.where("claims.day", ">=", dayNumber(from ?? "")))
    .$if(to !== undefined, (one) => one.where("claims.day", "<=", dayNumber(to ?? "")).where("claims.day", ">", NO_DAY))
    .$if(year !== undefined, (one) => one.where((of) => of.or((year ?? []).map((value) => isOfYear(of, value)))))
    .$if(review !== undefined, (one) => one.where((of) => of.or((review ?? []).map((value) => isDecided(of, value)))))
    .$if(upTo !== undefined, (one) =>
      one.where((of) =>
        of.exists(
          of
            .selectFrom("documents")
            .select("documents.number")
            .whereRef("documents.number", "=", "claims.document")
            .where("marking", "in", levelsUpTo(upTo ?? "closed")),
        ),
      ),
    ) as Joined;
}

type Of = ExpressionBuilder<Tables, "claims">;

function isBy(of: Of, actors: readonly number[]) {
  return of(
    of.refTuple("claims.document", "claims.ordinal"),
    "in",
    of
      .selectFrom("claim_actors")
      .select(["claim_actors.document", "claim_actors.ordinal"])
      .where("actor", "in", actors)
      .$asTuple("document", "ordinal"),
  );
}

function isOfYear(of: Of, year: string) {
  const { first, last } = daysOfYear(year);
  return of.between("claims.day", first, last);
}

function isDecided(of: Of, review: string) {
  return review === "undecided" ? of("claims.review", "is", null) : of("claims.review", "=", review);
}
