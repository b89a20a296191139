import type { Claim, Reading, Statement } from "../../claims/index.ts";
import { attachReviews, type Cast, type ClaimList, type ClaimReview, castOf } from "../../record/index.ts";
import type { Near, ShownClaim } from "../contract/index.ts";
import type { Desk } from "../desk.ts";
import type { Frozen } from "../frozen.ts";
import type { Language } from "../words/index.ts";
import { headOf } from "./heads.ts";
import { passageAround } from "./passage.ts";

/** The lists of a reading that hold claims. */
const CLAIM_LISTS: readonly ClaimList[] = ["statements", "events", "roles", "figures", "agenda"];

/** A claim by its report and its id there. */
export interface ClaimPlace {
  readonly document: string;
  readonly claim: string;
}

/** The list that holds a claim; null where the reading has none of this id. */
export function listOf(reading: Reading, claim: string): ClaimList | null {
  return CLAIM_LISTS.find((list) => reading[list].some(({ id }) => id === claim)) ?? null;
}

const MOST_NEAR = 5;
/** Words of a claim are shown no longer in a list. */
const SHOWN = 80;

/** Claims of a reading that come near an id that it has not: those of the same kind, by number; else the first. */
export function nearClaims(reading: Reading, id: string): Near[] {
  const all = CLAIM_LISTS.flatMap((list) => reading[list] as readonly Claim[]);
  const alike = all.filter((one) => one.id.startsWith(id.charAt(0).toLowerCase()));
  const sought = Number(/\d+/.exec(id)?.[0] ?? 0);
  const distanceOf = (one: Claim) => Math.abs(Number(one.id.slice(1)) - sought);
  return (alike.length > 0 ? alike.toSorted((a, b) => distanceOf(a) - distanceOf(b)) : all)
    .slice(0, MOST_NEAR)
    .map(({ id: one, evidence: { exact } }) => ({ id: one, name: exact.length > SHOWN ? `${exact.slice(0, SHOWN)}…` : exact }));
}

/** These claims with all that is needed to show them, in their order; those that are not there any more are left out. */
export async function showClaims(
  places: readonly ClaimPlace[],
  desk: Desk,
  language: Language,
): Promise<readonly Frozen<ShownClaim>[]> {
  const showings = new Map<string, ((claim: string) => Frozen<ShownClaim> | null) | null>();
  const shown: Frozen<ShownClaim>[] = [];
  for (const { document, claim } of places) {
    let show = showings.get(document);
    if (show === undefined) {
      show = await showingOf(document, desk, language);
      showings.set(document, show);
    }
    const one = show?.(claim);
    if (one) shown.push(one);
  }
  return shown;
}

/** Shows claims of one report; null where it has no reading. */
async function showingOf(
  document: string,
  desk: Desk,
  language: Language,
): Promise<((claim: string) => Frozen<ShownClaim> | null) | null> {
  const { store, knowledge } = desk;
  const stored = await store.document(document);
  const reading = stored ? await store.reading(document) : null;
  if (!stored || !reading) return null;
  const head = headOf(stored);
  const cast = castOf(reading, knowledge);
  const { byClaim } = await decisionsOn(reading, desk);
  const naming = namingOf(reading, cast, desk, language);
  return (id) => {
    const item = itemOf(reading, id);
    if (!item) return null;
    const chain = chainOf(reading, item);
    return {
      document: head,
      item,
      entities: naming.entities([item.claim, ...chain]),
      chain: chain.map((statement) => ({
        statement: statement.id,
        holder: {
          who: naming.named(statement.speaker),
          onBehalfOf: naming.named(statement.onBehalfOf),
          anonymous: statement.anonymous,
        },
        act: statement.act,
        mode: statement.mode,
        cue: statement.cue,
      })),
      passage: passageAround(reading.document.text, item.claim.evidence),
      decision: byClaim.get(id) ?? null,
    };
  };
}

type Item = Frozen<ShownClaim["item"]>;

function itemOf(reading: Reading, id: string): Item | null {
  const list = listOf(reading, id);
  const claim = list ? (reading[list] as readonly Claim[]).find((one) => one.id === id) : undefined;
  return list && claim ? ({ list, claim } as Item) : null;
}

/** Who vouches for a claim, the innermost first; a statement vouches for itself. */
function chainOf(reading: Reading, { list, claim }: Item): readonly Statement[] {
  const byId = new Map(reading.statements.map((statement) => [statement.id, statement]));
  const chain: Statement[] = [];
  let next: string | null = list === "statements" ? claim.id : claim.attributedTo;
  while (next !== null) {
    const statement = byId.get(next);
    if (!statement || chain.includes(statement)) break;
    chain.push(statement);
    next = statement.attributedTo;
  }
  return chain;
}

function namingOf(reading: Reading, cast: Cast, { knowledge }: Desk, language: Language) {
  const nameOf = (ref: string | null, name: string) =>
    ref !== null && knowledge.find(ref) ? knowledge.nameOf(ref, language) : name;
  const named = (id: string | null) => {
    const entity = cast.find(id);
    const key = cast.keyOf(id);
    return entity && key !== null ? { id: key, name: nameOf(entity.ref, entity.name) } : null;
  };
  const ids = new Set(reading.entities.map(({ id }) => id));
  const entities = (claims: readonly unknown[]) => {
    const found: Record<string, { key: string; name: string; ref: string | null; type: string }> = {};
    for (const value of claims.flatMap(wordsIn)) {
      const entity = ids.has(value) ? cast.find(value) : null;
      if (entity)
        found[value] = {
          key: cast.keyOf(value) ?? value,
          name: nameOf(entity.ref, entity.name),
          ref: entity.ref,
          type: entity.type,
        };
    }
    return found;
  };
  return { named, entities };
}

/** All strings that stand as fields of a claim, alone or in a list: ids of entities among them. */
function wordsIn(claim: unknown): readonly string[] {
  if (typeof claim !== "object" || claim === null) return [];
  return Object.values(claim)
    .flat()
    .filter((value): value is string => typeof value === "string");
}

/** The decisions in force on a reading's claims, by claim, and those that find none. */
export async function decisionsOn(
  reading: Reading,
  desk: Desk,
): Promise<{ readonly byClaim: ReadonlyMap<string, ClaimReview>; readonly orphaned: readonly ClaimReview[] }> {
  return attachReviews(reading, (await desk.decisions()).inForce.byDocument.get(reading.document.id) ?? []);
}
