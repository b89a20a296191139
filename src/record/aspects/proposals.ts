import type { ClaimList } from "../reviews.ts";
import type { ClaimRef, ProcessView, Slot, Standing, Support } from "../schema.ts";

/** Why a claim is looked at before others. */
export type Doubt = "contested" | "uncertain" | "single-origin" | "anonymous" | "inferred-link" | "superseded";

/** A claim that somebody may look at, with what of the dossier hangs on it. */
export interface Proposal {
  /** Key of the dossier. */
  readonly process: string;
  /** The item of the dossier where most hangs on it. */
  readonly about: {
    readonly section: "rounds" | "roles" | "timeline" | "agenda" | "positions" | "questions" | "figures";
    readonly item: string;
  };
  readonly document: string;
  readonly claim: string;
  readonly list: ClaimList;
  /** Kind of event or agenda item, role, measure or stance. */
  readonly kind: string;
  /** Keys of whom it is by, of or about. */
  readonly actors: readonly string[];
  readonly language: string;
  readonly outlet: string | null;
  readonly doubts: readonly Doubt[];
  /** How many independent origins tell the same. */
  readonly origins: number;
  /** How much hangs on it: higher first. */
  readonly weight: number;
  /** What was decided on it; null: nothing. */
  readonly review: ClaimRef["review"];
}

/** How much each doubt counts. */
const DOUBT: Readonly<Record<Doubt, number>> = {
  contested: 8,
  uncertain: 3,
  anonymous: 3,
  "inferred-link": 2,
  "single-origin": 2,
  superseded: 0,
};

/** How much hangs on each part of a dossier. Rounds and who hosts them come first, minor events last. */
const WEIGHT = { round: 6, host: 6, role: 3, position: 3, question: 3, figure: 3, agenda: 3, outcome: 3, event: 1 } as const;

const UNCERTAIN: ReadonlySet<Standing> = new Set(["possible", "hoped", "conditional", "undecided"]);

/** By the letter that a reading's ids begin with. */
const LIST_OF: Readonly<Record<string, ClaimList>> = { s: "statements", v: "events", r: "roles", f: "figures", a: "agenda" };

interface Item {
  readonly section: Proposal["about"]["section"];
  readonly id: string;
  readonly kind: string;
  readonly actors: readonly string[];
  readonly weight: number;
}

/** Proposals of one score: as their reports and ids come. */
function compareClaims(a: Pick<Proposal, "document" | "claim">, b: Pick<Proposal, "document" | "claim">): number {
  return compare(a.document, b.document) || a.claim.length - b.claim.length || compare(a.claim, b.claim);
}

/** Doubt times weight: what is shown first. */
export function scoreOf({ doubts, weight }: Pick<Proposal, "doubts" | "weight">): number {
  return doubts.reduce((sum, doubt) => sum + DOUBT[doubt], 1) * weight;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** All claims that a dossier rests on, each once, under the item where most hangs on it, in the order to be shown. */
export function proposalsOf(view: ProcessView): readonly Proposal[] {
  const entries = new Map<string, Gathering>();
  const sources = new Map(view.sources.map((source) => [source.document, source]));
  const put = (item: Item, { claims, origins }: Support, doubted: readonly Doubt[]) => {
    for (const claim of claims) {
      const key = `${claim.document} ${claim.claim}`;
      const known = entries.get(key);
      if (known) {
        addDoubts(known.doubts, claim, origins, doubted);
        // A claim may carry several values: what is told least often is what it is looked at for, doubts and number alike.
        known.origins = Math.min(origins, known.origins);
        if (known.weight < item.weight) Object.assign(known, hangingOn(item, claim));
        continue;
      }
      const source = sources.get(claim.document);
      const doubts: Doubt[] = [];
      addDoubts(doubts, claim, origins, doubted);
      entries.set(key, {
        process: view.id,
        document: claim.document,
        claim: claim.claim,
        list: LIST_OF[claim.claim.charAt(0)] ?? "events",
        language: source?.language ?? "",
        outlet: source?.outlet ?? null,
        doubts,
        origins,
        ...hangingOn(item, claim),
      });
    }
  };
  const slot = (item: Item, { state, values }: Slot) => {
    for (const { standing, support } of values)
      put(item, support, [...(state === "contested" ? (["contested"] as const) : []), ...standingDoubts(standing)]);
  };

  for (const round of view.rounds) {
    const item: Item = { section: "rounds", id: round.id, kind: "talks-round", actors: [], weight: WEIGHT.round };
    put(item, round.support, standingDoubts(round.standing));
    for (const one of [round.dates, round.place, round.host]) slot(item, one);
    for (const { standing, support } of round.planned) put(item, support, standingDoubts(standing));
    for (const { actor, role, standing, support } of [...round.participants, ...round.observers])
      put({ ...item, kind: role, actors: [actor.id], weight: WEIGHT.role }, support, standingDoubts(standing));
  }
  const outcomes = new Set(view.rounds.flatMap((round) => round.outcomes));
  for (const { id, kind, standing, support, place, participants } of view.timeline) {
    const weight = outcomes.has(id) ? WEIGHT.outcome : WEIGHT.event;
    const item: Item = { section: "timeline", id, kind, actors: participants.map(({ actor }) => actor.id), weight };
    put(item, support, standingDoubts(standing));
    if (place.state === "contested") slot(item, place);
  }
  for (const { id, role, actor, of, standing, support } of view.roles) {
    const weight = role === "host" ? WEIGHT.host : WEIGHT.role;
    const actors = [actor.id, ...(of ? [of.id] : [])];
    put({ section: "roles", id, kind: role, actors, weight }, support, standingDoubts(standing));
  }
  for (const { id, kind, parties, towards, contested, due, support } of view.agenda) {
    const actors = [...parties, ...towards].map((one) => one.id);
    const item: Item = { section: "agenda", id, kind, actors, weight: WEIGHT.agenda };
    put(item, support, contested ? ["contested"] : []);
    if (due.state === "contested") slot(item, due);
  }
  for (const { actor, issue, cells } of view.positions)
    for (const { stance, speaker, support } of cells)
      put(
        {
          section: "positions",
          id: `${actor.id} ${issue}`,
          kind: stance,
          actors: [actor.id, ...(speaker ? [speaker.id] : [])],
          weight: WEIGHT.position,
        },
        support,
        [],
      );
  for (const { id, issue, options, support } of view.questions)
    put(
      { section: "questions", id, kind: issue, actors: options.map(({ actor }) => actor.id), weight: WEIGHT.question },
      support,
      ["uncertain"],
    );
  for (const { id, measure, points } of view.figures)
    for (const { standing, relation, support } of points)
      put({ section: "figures", id, kind: measure, actors: [], weight: WEIGHT.figure }, support, [
        ...(relation === "contradicts" ? (["contested"] as const) : []),
        ...standingDoubts(standing),
      ]);
  return [...entries.values()]
    .map((one) => ({ one, score: scoreOf(one) }))
    .sort((a, b) => b.score - a.score || compareClaims(a.one, b.one))
    .map(({ one }) => one);
}

function standingDoubts(standing: Standing): readonly Doubt[] {
  return standing === "contested" ? ["contested"] : UNCERTAIN.has(standing) ? ["uncertain"] : [];
}

function addDoubts(doubts: Doubt[], { by, link, superseded }: ClaimRef, origins: number, others: readonly Doubt[]): void {
  const add = (doubt: Doubt) => {
    if (!doubts.includes(doubt)) doubts.push(doubt);
  };
  for (const doubt of others) add(doubt);
  if (origins <= 1) add("single-origin");
  if (by.some(({ anonymous }) => anonymous !== null)) add("anonymous");
  // Where a report knows only one process, its claims are of that process by no inference worth a look.
  if (link === "main-process" || link === "place-and-conflict" || link === "members") add("inferred-link");
  if (superseded) add("superseded");
}

/** A proposal that more may be found out about. */
interface Gathering extends Omit<Proposal, "doubts" | "origins" | "weight" | "about" | "kind" | "actors" | "review"> {
  about: Proposal["about"];
  kind: string;
  actors: readonly string[];
  readonly doubts: Doubt[];
  origins: number;
  weight: number;
  review: Proposal["review"];
}

function hangingOn({ section, id, kind, actors, weight }: Item, claim: ClaimRef) {
  return { about: { section, item: id }, kind, actors: [...actors, ...actorsOf(claim)], weight, review: claim.review };
}

function actorsOf({ by }: ClaimRef): readonly string[] {
  return by.flatMap(({ who, onBehalfOf }) => [who, onBehalfOf]).flatMap((one) => (one ? [one.id] : []));
}
