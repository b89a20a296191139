import { type ExpressionBuilder, type SelectQueryBuilder, sql } from "kysely";
import { type ClaimEntry, membersOf } from "../../record/index.ts";
import type { ClaimPage, ClaimQuery, ListedClaim } from "../claim-face.ts";
import { findText } from "../contents.ts";
import { levelsUpTo } from "../markings.ts";
import { inPieces } from "../paging.ts";
import type { Database, Tables } from "../tables.ts";
import { dayNumber, daysOfYear, dayText } from "./days.ts";
import { NO_DAY } from "./index-claims.ts";
import { numbersOf, type Trait, valuesOf } from "./traits.ts";

const LIMIT = 50;
const PIECE = 200;

/** Claims of all texts by what they are about, in the order of their days. Throws RangeError for what is no day. */
export async function findClaims(db: Database, query: ClaimQuery = {}): Promise<ClaimPage> {
  const sought = await soughtNumbers(db, query);
  if (!sought) return { claims: [], total: 0 };
  const { limit = LIMIT, offset = 0, order = "newest" } = query;
  const { total } = await asked(db, query, sought, true)
    .select((of) => of.fn.countAll<number>().as("total"))
    .executeTakeFirstOrThrow();
  const direction = order === "newest" ? "desc" : "asc";
  const by = orderedBy(sought);
  const rows = await asked(db, query, sought)
    .select(["claims.document", "list", "kind", "process", "claims.day", "claim", "start_at", "end_at", "review"])
    .orderBy(sql.ref(`${by}.day`), direction)
    .orderBy(sql.ref(`${by}.tie`), direction)
    .orderBy(sql.ref(`${by}.document`), direction)
    .orderBy(sql.ref(`${by}.ordinal`), direction)
    .limit(Math.max(0, limit))
    .offset(Math.max(0, offset))
    .execute();
  const values = await valuesOf(db, [...new Set(rows.flatMap(({ kind, process }) => [kind, process]))]);
  const texts = await textsOf(db, [...new Set(rows.map(({ document }) => document))]);
  return {
    claims: rows.flatMap((row) => {
      const text = texts.get(row.document);
      return text ? [listed(row, values, text)] : [];
    }),
    total: Number(total),
  };
}

interface Text {
  readonly id: string;
  readonly text: string;
}

async function textsOf(db: Database, documents: readonly number[]): Promise<ReadonlyMap<number, Text>> {
  const texts = new Map<number, Text>();
  for (const piece of inPieces(documents, PIECE)) {
    const rows = await db.selectFrom("documents").select(["number", "id"]).where("number", "in", piece).execute();
    for (const { number, id } of rows) texts.set(number, { id, text: (await findText(db, id)) ?? "" });
  }
  return texts;
}

function listed(row: Row, values: ReadonlyMap<number, string>, { id, text }: Text): ListedClaim {
  const { list, kind, process, day, claim, start_at: start, end_at: end, review } = row;
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

type Row = Omit<Tables["claims"], "ordinal" | "tie">;

type Sought = Readonly<Partial<Record<Trait, readonly number[]>>>;

/** Numbers of the values that are asked for; null where no claim can have them. */
async function soughtNumbers(db: Database, query: ClaimQuery): Promise<Sought | null> {
  const sought: Partial<Record<Trait, readonly number[]>> = {};
  for (const facet of ["process", "actor", "kind"] as const) {
    const values = query[facet];
    if (values === undefined) continue;
    const keys = facet === "process" ? values.flatMap(membersOf) : values;
    const numbers = [...(await numbersOf(db, facet, keys)).values()];
    if (numbers.length === 0) return null;
    sought[facet] = numbers;
  }
  return sought;
}

type Asked = SelectQueryBuilder<Tables, "claims", object>;

/** The table whose order is that of the answer: of a single actor, that which has their claims in order. */
function orderedBy({ actor }: Sought): "claims" | "claim_actors" {
  return actor?.length === 1 ? "claim_actors" : "claims";
}

/** `toCount`: where nothing else is asked of them, the claims of an actor are counted without being looked at. */
function claimsBy(db: Database, sought: Sought, query: ClaimQuery, toCount: boolean): Asked {
  if (orderedBy(sought) === "claims") return db.selectFrom("claims");
  const ofActor = db.selectFrom("claim_actors");
  const isAskedMore = [query.process, query.kind, query.list, query.year, query.review, query.upTo].some(
    (one) => one !== undefined,
  );
  if (toCount && !isAskedMore) return ofActor.where("actor", "in", sought.actor ?? []) as unknown as Asked;
  return ofActor
    .innerJoin("claims", (join) =>
      join.onRef("claims.document", "=", "claim_actors.document").onRef("claims.ordinal", "=", "claim_actors.ordinal"),
    )
    .where("claim_actors.actor", "in", sought.actor ?? []) as unknown as Asked;
}

function asked(db: Database, query: ClaimQuery, sought: Sought, toCount = false): Asked {
  const { list, year, from, to, review, upTo } = query;
  const { process, actor, kind } = sought;
  const day = sql.ref<number>(`${orderedBy(sought)}.day`);
  return claimsBy(db, sought, query, toCount)
    .$if(process !== undefined, (one) => one.where("claims.process", "in", process ?? []))
    .$if(kind !== undefined, (one) => one.where("claims.kind", "in", kind ?? []))
    .$if(list !== undefined, (one) => one.where("claims.list", "in", list ?? []))
    .$if(actor !== undefined && actor.length > 1, (one) => one.where((of) => isBy(of, actor ?? [])))
    .$if(from !== undefined, (one) => one.where(day, ">=", dayNumber(from ?? "")))
    .$if(to !== undefined, (one) => one.where(day, "<=", dayNumber(to ?? "")).where(day, ">", NO_DAY))
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
    ) as Asked;
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
