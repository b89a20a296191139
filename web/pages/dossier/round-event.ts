import type { RecordEvent, Round } from "../../../src/record/index.ts";

/** A round as an event of the timeline: of long timelines the overview has the end, and rounds are drawn from the first on. */
export function eventOfRound({ event, number, standing, dates, place, participants, support }: Round): RecordEvent {
  return {
    id: event,
    kind: "talks-round",
    kinds: ["talks-round"],
    standing,
    speech: false,
    round: number,
    time: {
      edtf: dates.value,
      published: null,
      told: dates.values
        .filter(({ superseded }) => !superseded)
        .map(({ value, standing: told, support: of }) => ({ edtf: value, standing: told, support: of })),
    },
    place,
    participants: participants.map(({ actor, support: of }) => ({ actor, as: "actor", support: of })),
    tellings: [],
    said: true,
    maybeSame: [],
    support,
  };
}
