import type { FigureSeries, Named, RecordEvent, Slot, Support } from "../../../src/record/index.ts";

/** Items of a record for tests of drawings: only what a test says differs from an empty one. */
const support: Support = { claims: [], count: 1, origins: 1, attributors: 1 };

const nobodySays: Slot = { question: "event-place", state: "unknown", value: null, name: null, values: [] };

export const named = (name: string): Named => ({ id: name.toLowerCase(), name });

interface EventWords {
  readonly id?: string;
  readonly kind?: string;
  readonly time?: string | null;
  readonly published?: string | null;
  readonly told?: readonly string[];
  readonly round?: number;
  readonly who?: readonly string[];
  readonly towards?: readonly string[];
  readonly standing?: RecordEvent["standing"];
}

let minted = 0;

export function event(words: EventWords): RecordEvent {
  minted += 1;
  const participant = (as: "actor" | "recipient") => (name: string) => ({ actor: named(name), as, support });
  return {
    id: words.id ?? `event:${minted}`,
    kind: words.kind ?? "meeting",
    kinds: [words.kind ?? "meeting"],
    standing: words.standing ?? "happened",
    speech: false,
    round: words.round ?? null,
    time: {
      edtf: words.time ?? null,
      published: words.published ?? null,
      told: (words.told ?? []).map((edtf) => ({ edtf, standing: "happened", support })),
    },
    place: nobodySays,
    participants: [...(words.who ?? []).map(participant("actor")), ...(words.towards ?? []).map(participant("recipient"))],
    tellings: [],
    said: true,
    maybeSame: [],
    support,
  };
}

export function point(words: Partial<FigureSeries["points"][number]>): FigureSeries["points"][number] {
  return {
    asOf: null,
    value: null,
    low: null,
    high: null,
    approximate: false,
    standing: "happened",
    relation: "first",
    support,
    ...words,
  };
}

export function series(points: FigureSeries["points"]): FigureSeries {
  return {
    id: "series:1",
    measure: "killed",
    population: "people",
    country: null,
    unit: "persons",
    place: null,
    since: null,
    points,
    contested: false,
    otherScopes: [],
    support,
  };
}
