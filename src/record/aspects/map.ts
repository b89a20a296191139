import type { Knowledge } from "../../knowledge/index.ts";
import type { Named, ProcessView, RecordEvent, Slot, Standing, Support } from "../schema.ts";

/** What a place was for: once. */
export interface PlaceUse {
  readonly as: "venue" | "planned-venue" | "candidate" | "rival" | "event";
  /** Id of the round, question or event. */
  readonly item: string;
  /** Kind of the event; "round"; "question". */
  readonly kind: string;
  readonly edtf: string | null;
  readonly standing: Standing;
  readonly support: Support;
}

/** A place of a process and what it was for. */
export interface MapPlace {
  readonly place: Named;
  /** ISO 3166-1 alpha-3. */
  readonly country: string | null;
  /** Degrees east and north of a town; null: a country, a region, or nobody knows. */
  readonly point: readonly [number, number] | null;
  readonly precision: "town" | "country" | "unknown";
  /** How many uses there are; the weightiest are listed. */
  readonly count: number;
  readonly uses: readonly PlaceUse[];
}

const MOST_USES = 50;
/** Where talks are held says more than where anything else took place. */
const WEIGHT: Readonly<Record<PlaceUse["as"], number>> = { venue: 100, "planned-venue": 50, candidate: 50, rival: 50, event: 1 };

/** Where a process took place, may take place or does not any more: places by weight, and events without a place. */
export function mapOf(
  view: Pick<ProcessView, "rounds" | "questions" | "timeline">,
  knowledge: Knowledge,
): { readonly places: readonly MapPlace[]; readonly unlocated: readonly RecordEvent[] } {
  const uses = new Map<string, { readonly place: Named; readonly uses: PlaceUse[] }>();
  const put = (place: Named, use: PlaceUse) => {
    const known = uses.get(place.id) ?? { place, uses: [] };
    uses.set(place.id, known);
    known.uses.push(use);
  };
  for (const { id, dates, planned, place } of view.rounds) {
    const edtf = dates.value ?? planned[0]?.edtf ?? null;
    for (const [named, value] of answersOf(place)) {
      const as = value.standing === "planned" ? "planned-venue" : place.state === "contested" ? "rival" : "venue";
      put(named, { as, item: id, kind: "round", edtf, standing: value.standing, support: value.support });
    }
  }
  for (const { id, options, due, state } of view.questions)
    for (const { actor, support } of options)
      if (isPlace(actor.id))
        put(actor, {
          as: "candidate",
          item: id,
          kind: "question",
          edtf: due,
          standing: state === "open" ? "undecided" : "claimed",
          support,
        });
  const ofRounds = new Set(view.rounds.map(({ event }) => event));
  const others = view.timeline.filter(({ id }) => !ofRounds.has(id));
  for (const { id, kind, time, place } of others)
    for (const [named, value] of answersOf(place))
      put(named, { as: "event", item: id, kind, edtf: time.edtf, standing: value.standing, support: value.support });
  return {
    places: [...uses.values()]
      .map((one) => placeOf(one.place, one.uses, knowledge))
      .sort((a, b) => weightOf(b) - weightOf(a) || (a.place.id < b.place.id ? -1 : 1)),
    unlocated: others.filter(({ place }) => place.values.length === 0),
  };
}

function answersOf({ values }: Slot): readonly (readonly [Named, Slot["values"][number]])[] {
  return values
    .filter(({ superseded, standing }) => !superseded && standing !== "denied")
    .map((value) => [{ id: value.value, name: value.name }, value] as const);
}

function isPlace(key: string): boolean {
  return /^(place|state)[:~]/.test(key);
}

function placeOf(place: Named, uses: readonly PlaceUse[], knowledge: Knowledge): MapPlace {
  const known = knowledge.find(place.id);
  const point = known?.point ?? null;
  return {
    place,
    country: known?.country ?? null,
    point,
    precision: point ? "town" : place.id.startsWith("state:") ? "country" : "unknown",
    count: uses.length,
    uses: uses.toSorted((a, b) => WEIGHT[b.as] - WEIGHT[a.as]).slice(0, MOST_USES),
  };
}

function weightOf({ uses, count }: MapPlace): number {
  return uses.reduce((sum, { as }) => sum + WEIGHT[as], count - uses.length);
}
