import { expect, test } from "vitest";
import { type BriefLanguage, formatDossier } from "../../../src/publish/index.ts";
import type { ProcessView } from "../../../src/record/index.ts";
import {
  answer,
  claim,
  contested,
  event,
  holder,
  item,
  named,
  one,
  position,
  question,
  rivals,
  role,
  round,
  series,
  slot,
  source,
  support,
  view,
} from "./views.ts";

/** The lines of a section, without its heading and margins. */
function sectionOf(change: Partial<ProcessView>, heading: string, language: BriefLanguage = "en", full = false): string[] {
  const page = formatDossier(view(change), { language, width: 200, full, seeAll: "--full" });
  const found = page.split("\n\n").find((part) => part.startsWith(`${heading}\n`)) ?? "";
  return found
    .trimEnd()
    .split("\n")
    .slice(1)
    .map((line) => line.trim());
}
const shows = (name: string, change: Partial<ProcessView>, heading: string, ...lines: string[]) =>
  test(`${heading}: ${name}`, () => expect(sectionOf(change, heading).slice(0, lines.length)).toEqual(lines));
const montre = (name: string, change: Partial<ProcessView>, heading: string, ...lines: string[]) =>
  test(`${heading}: ${name}`, () => expect(sectionOf(change, heading, "fr").slice(0, lines.length)).toEqual(lines));

const minister = holder("Lea Kaya", "Turkey");
const claimed = support(claim("b", "it is over", { by: minister, start: 12 }));
const two = support(claim("a", "the talks ended"), claim("b", "the talks closed", { start: 7 }));

shows(
  "told in an outlet's own voice",
  { timeline: [event()] },
  "Timeline",
  "21 June 2023 · meeting · 1 origin, 1 voice",
  "[1] 0 “so it is told”",
);
shows(
  "only somebody quoted says so",
  { timeline: [event({ standing: "claimed", support: claimed })] },
  "Timeline",
  "21 June 2023 · claimed (Lea Kaya for Turkey): meeting · 1 origin, 1 voice",
  "[2] 12 Lea Kaya for Turkey: “it is over”",
);
shows(
  "an outlet says so too",
  { timeline: [event({ support: support(...claimed.claims, claim("a", "talks are over")) })] },
  "Timeline",
  "21 June 2023 · meeting · 2 origins, 2 voices",
  "[1] 0 “talks are over”",
  "[2] 12 Lea Kaya for Turkey: “it is over”",
);
shows(
  "planned",
  { timeline: [event({ standing: "planned" })] },
  "Timeline",
  "21 June 2023 · planned: meeting · 1 origin, 1 voice",
);
shows(
  "who meets whom",
  {
    timeline: [
      event({
        participants: [
          { actor: named("Russia"), as: "actor", support: one },
          { actor: named("Turkey"), as: "recipient", support: one },
        ],
      }),
    ],
  },
  "Timeline",
  "21 June 2023 · meeting: Russia → Turkey · 1 origin, 1 voice",
);
shows(
  "one of several days",
  { timeline: [event({ time: { edtf: "[2023-06-07,2023-06-14]", published: null, told: [] } })] },
  "Timeline",
  "7 or 14 June 2023 · meeting · 1 origin, 1 voice",
);
shows(
  "a day that two tellings come to together",
  {
    timeline: [
      event({
        time: {
          edtf: "2023-06-21",
          published: null,
          told: [
            { edtf: "2023-06", standing: "happened", support: one },
            { edtf: "2023-06-21", standing: "claimed", support: claimed },
          ],
        },
      }),
    ],
  },
  "Timeline",
  "21 June 2023 · meeting · 1 origin, 1 voice",
  "told as June 2023 (1 origin, 1 voice) / 21 June 2023 (claimed: Lea Kaya for Turkey; 1 origin, 1 voice)",
);
shows(
  "no time told",
  { timeline: [event({ time: { edtf: null, published: "2023-06-22", told: [] } })] },
  "Timeline",
  "undated, reported on 22 June 2023 · meeting · 1 origin, 1 voice",
);
shows(
  "told and denied",
  {
    timeline: [
      event({
        standing: "contested",
        tellings: [
          { standing: "claimed", support: claimed },
          { standing: "denied", support: support(claim("a", "never", { by: holder("Ivan Orlov") })) },
        ],
      }),
    ],
  },
  "Timeline",
  "21 June 2023 · contested: meeting · 1 origin, 1 voice",
  "claimed (Lea Kaya for Turkey) · 1 origin, 1 voice / denied (Ivan Orlov) · 1 origin, 1 voice",
);
shows(
  "what may be another telling",
  { timeline: [event({ maybeSame: ["event:2"] }), event({ id: "event:2", kind: "visit", kinds: ["visit"] })] },
  "Timeline",
  "21 June 2023 · meeting · 1 origin, 1 voice",
  "may be the same as: visit (21 June 2023)",
);
shows(
  "beside the process",
  { timeline: [event({ said: false })] },
  "Told beside it, without a word that it belongs to the process",
  "21 June 2023 · meeting · 1 origin, 1 voice",
);
montre(
  "seulement affirmé",
  { timeline: [event({ standing: "claimed", support: claimed })] },
  "Chronologie",
  "21 juin 2023 · affirmé (Lea Kaya pour Turkey)\u00a0: rencontre · 1 origine, 1 voix",
  "[2] 12 Lea Kaya pour Turkey\u00a0: «\u00a0it is over\u00a0»",
);

shows(
  "days of one month",
  { rounds: [round()] },
  "Rounds",
  "Round 20 · 20–21 June 2023 · Astana · 1 origin, 1 voice",
  "[1] 0 “so it is told”",
);
shows(
  "rival dates",
  { rounds: [round({ dates: rivals("round-date", answer("2023-06-20", two), answer("2023-06-27", claimed, "claimed")) })] },
  "Rounds",
  "Round 20 · 20 June 2023 · Astana · 1 origin, 1 voice",
  "dates         contested: 20 June 2023 (2 origins, 2 voices) / 27 June 2023 (claimed: Lea Kaya for Turkey; 1 origin, 1 voice)",
);
shows(
  "a date that was corrected",
  {
    rounds: [
      round({
        dates: slot("round-date", "2023-07/2023-12", answer("2023-07/2023-12"), answer("2024-01/2024-06", one, "planned", true)),
      }),
    ],
  },
  "Rounds",
  "Round 20 · July 2023 to December 2023 · Astana · 1 origin, 1 voice",
  "dates         July 2023 to December 2023 · 1 origin, 1 voice · corrected since: January 2024 to June 2024 (planned; 1 origin, 1 voice)",
);
shows(
  "planned for other days than it was held",
  { rounds: [round({ planned: [{ edtf: "2023-06-14", standing: "planned", support: one }] })] },
  "Rounds",
  "Round 20 · 20–21 June 2023 · Astana · 1 origin, 1 voice",
  "planned for   14 June 2023 (planned; 1 origin, 1 voice)",
);
shows(
  "who was there, and who only says so",
  {
    rounds: [
      round({
        participants: [
          { actor: named("Russia"), role: "guarantor", standing: "happened", support: one },
          { actor: named("Russia"), role: "participant", standing: "happened", support: one },
          { actor: named("Turkey"), role: "participant", standing: "claimed", support: claimed },
        ],
        observers: [{ actor: named("UN"), role: "observer", standing: "happened", support: one }],
      }),
    ],
  },
  "Rounds",
  "Round 20 · 20–21 June 2023 · Astana · 1 origin, 1 voice",
  "present       Russia (guarantor) · Turkey (claimed (Lea Kaya for Turkey))",
  "observers     UN",
);
shows(
  "what came of it",
  {
    rounds: [round({ outcomes: ["event:1"] })],
    timeline: [event({ kind: "agreement", kinds: ["agreement"], standing: "claimed", support: claimed })],
  },
  "Rounds",
  "Round 20 · 20–21 June 2023 · Astana · 1 origin, 1 voice",
  "outcomes      claimed (Lea Kaya for Turkey): agreement",
);
montre(
  "un cycle",
  { rounds: [round({ number: 1, host: slot("round-host", "Kazakhstan", answer("Kazakhstan")) })] },
  "Cycles",
  "1er cycle · 20–21 juin 2023 · Astana · 1 origine, 1 voix",
  "hôte          Kazakhstan · 1 origine, 1 voix",
);

shows(
  "a host since a date that only he tells",
  {
    roles: [
      role({
        history: [
          { status: "current", standing: "claimed", time: "2017-01/..", published: "2023-06-21", round: null, support: claimed },
        ],
      }),
    ],
  },
  "Who takes part",
  "Host",
  "Kazakhstan · since January 2017, claimed (Lea Kaya for Turkey) · 1 origin, 1 voice",
);
shows(
  "a host that leaves",
  {
    roles: [
      role({
        status: "ending",
        history: [
          { status: "current", standing: "happened", time: "2017/..", published: "2022-06-16", round: null, support: one },
          { status: "ending", standing: "happened", time: null, published: "2023-06-21", round: null, support: one },
        ],
      }),
    ],
  },
  "Who takes part",
  "Host",
  "Kazakhstan · in place (since 2017) → leaving (reported on 21 June 2023) · 1 origin, 1 voice",
);
shows(
  "a candidate is no host",
  { roles: [role({ status: "candidate", standing: "planned" })] },
  "Who takes part",
  "Host",
  "Kazakhstan · candidate · 1 origin, 1 voice",
);
shows(
  "an office in the words of reports",
  {
    roles: [role({ kind: "office", role: "envoy", actor: named("Ivan Orlov"), of: named("Russia"), titles: ["special envoy"] })],
  },
  "Who is who",
  "Ivan Orlov · envoy, Russia · “special envoy”",
  "1 origin, 1 voice · [1] 0",
);

shows(
  "the words and where they begin",
  { agenda: [item()] },
  "On the table",
  "Demands",
  "Syria → Turkey · “the withdrawal of its troops” · 1 origin, 1 voice · [1] 48",
  "demanded (20 June 2023)",
);
shows(
  "said to be done is not done, and is contested",
  {
    agenda: [
      item({
        status: "claimed-fulfilled",
        contested: true,
        history: [
          { status: "demanded", standing: "demanded", on: "2023-06-20", by: [holder("Lea Kaya")], support: one },
          { status: "claimed-fulfilled", standing: "claimed", on: "2023-07-01", by: [holder("Ivan Orlov")], support: one },
        ],
      }),
    ],
  },
  "On the table",
  "Demands",
  "Syria → Turkey · “the withdrawal of its troops” · said to be done · contested · 1 origin, 1 voice · [1] 48",
  "demanded (20 June 2023; Lea Kaya) → said to be done (1 July 2023; Ivan Orlov)",
);
shows(
  "what a promise answers, and its day",
  {
    agenda: [
      item(),
      item({
        id: "agenda:2",
        kind: "commitment",
        status: "agreed",
        contents: ["to leave"],
        due: slot("agenda-due", "2023-12-31", answer("2023-12-31", one, "planned")),
        answers: [{ to: "agenda:1", kind: "grants" }],
      }),
    ],
  },
  "On the table",
  "Demands",
  "Syria → Turkey · “the withdrawal of its troops” · 1 origin, 1 voice · [1] 48",
  "demanded (20 June 2023)",
  "Commitments",
  "Syria → Turkey · “to leave” · agreed · 1 origin, 1 voice",
  "due 31 December 2023 · planned · 1 origin, 1 voice · grants demand: “the withdrawal of its troops”",
);

shows(
  "a stance with its words",
  { positions: [position()] },
  "Who stands where",
  "Turkey",
  "withdrawal of troops",
  "opposes       21 June 2023 · Ahmet Yildiz · “we will not leave” · 1 origin, 1 voice · [1] 9",
);
shows(
  "a position that moved",
  {
    positions: [
      position({
        latest: "supports",
        moved: true,
        cells: [
          ...position().cells,
          { on: "2023-07-01", stance: "supports", speaker: null, said: ["we will leave"], support: one },
        ],
      }),
    ],
  },
  "Who stands where",
  "Turkey",
  "withdrawal of troops · moved: opposes → supports",
);
shows(
  "the same words about two issues, and told again",
  {
    positions: [position(), position({ issue: "territory" })].map((row) => ({
      ...row,
      cells: [...row.cells, { ...row.cells[0], on: "2023-06-22" } as (typeof row.cells)[number]],
    })),
  },
  "Who stands where",
  "Turkey",
  "withdrawal of troops, territory and sovereignty",
  "opposes       21 June 2023 · Ahmet Yildiz · “we will not leave” · 1 origin, 1 voice · [1] 9 · again 22 June 2023 [1] 9",
);

shows(
  "rival dates with their holders",
  {
    rounds: [round()],
    contested: [contested("round-date", "round:1", "20", answer("2023-06-20", two), answer("2023-06-27", claimed, "claimed"))],
  },
  "Contested",
  "When was round 20 (20–21 June 2023)?",
  "20 June 2023 · 2 origins, 2 voices",
  "[1] 0 “the talks ended”",
  "[2] 7 “the talks closed”",
  "27 June 2023 · Lea Kaya for Turkey · 1 origin, 1 voice",
  "[2] 12 Lea Kaya for Turkey: “it is over”",
);
shows(
  "whether it happened",
  {
    timeline: [event()],
    contested: [contested("did-it-happen", "event:1", "meeting", answer("yes", claimed, "claimed"), answer("no", one, "denied"))],
  },
  "Contested",
  "Did it happen: meeting (21 June 2023)?",
  "yes · Lea Kaya for Turkey · 1 origin, 1 voice",
  "[2] 12 Lea Kaya for Turkey: “it is over”",
  "no · 1 origin, 1 voice",
);
shows(
  "counts",
  {
    figures: [series({ contested: true })],
    contested: [contested("figure", "figure:1", "killed civilians", { ...answer("500000"), name: "2023-06-21" })],
  },
  "Contested",
  "How many: killed: civilians, since 2011?",
  "500,000 (21 June 2023) · 1 origin, 1 voice",
);
montre(
  "un compte",
  {
    figures: [series({ contested: true })],
    contested: [contested("figure", "figure:1", "killed civilians", { ...answer("500000"), name: "2023-06-21" })],
  },
  "Points contestés",
  "Combien\u00a0: tués\u00a0: civils, depuis 2011\u202f?",
  "500\u202f000 (21 juin 2023) · 1 origine, 1 voix",
);

shows(
  "open, with its age and options",
  { questions: [question({ options: [{ actor: named("Moscow"), support: two }] })] },
  "Questions",
  "where the next talks are · open · asked since 21 June 2023 · 2 days · last mentioned on 23 June 2023 · 1 origin, 1 voice",
  "options: Moscow (2 origins, 2 voices)",
  "“the venue of the next talks” · [1] 0",
);
shows(
  "settled by talks",
  {
    rounds: [round({ number: 21 })],
    questions: [question({ state: "settled", settledBy: [{ item: "round:1", on: "2023-06-20", value: "Astana" }] })],
  },
  "Questions",
  "where the next talks are · settled · asked since 21 June 2023 · 2 days · last mentioned on 23 June 2023 · 1 origin, 1 voice",
  "settled by round 21 (20–21 June 2023): Astana",
);
montre(
  "ouverte",
  { questions: [question({ lastMention: "2023-06-21", askedSince: "2023-06-21" })] },
  "Questions",
  "lieu des prochains pourparlers · ouverte · posée depuis le 21 juin 2023 · 2 jours · 1 origine, 1 voix",
);

shows(
  "a series with its scope",
  {
    figures: [
      series(),
      series({
        id: "figure:2",
        population: "people",
        otherScopes: [{ series: "figure:1", differs: ["population"] }],
        points: [],
      }),
    ],
  },
  "Figures",
  "killed: civilians, since 2011 · 1 origin, 1 voice",
  "21 June 2023  ≥\u00a0500,000 · 1 origin, 1 voice",
  "[1] 0 “so it is told”",
  "killed: people, since 2011 · 1 origin, 1 voice",
  "not to be compared with killed: civilians, since 2011 (another population)",
);

shows(
  "a copy and a correction",
  {
    sources: [
      source("a", { sameOrigin: ["b"], claims: 3 }),
      source("b", { origin: "a", sameOrigin: ["a"] }),
      source("c", { supersedes: ["a"], title: null, marking: "restricted", language: "fr" }),
    ],
  },
  "Reports",
  "[1] Report a · Paper A · 21 June 2023 · English · a",
  "3 claims · same origin as [2]",
  "[2] Report b · Paper B · 21 June 2023 · English · b",
  "1 claim · same origin as [1]",
  "[3] Paper C · 21 June 2023 · French · restricted · c",
  "1 claim · corrects or updates [1]",
);
shows(
  "what one report alone says",
  {
    rounds: [round({ event: "event:1" })],
    timeline: [event({ round: 20 })],
    sources: [source("a", { alone: ["event:1", "round:1"] })],
  },
  "Reports",
  "[1] Report a · Paper A · 21 June 2023 · English · a",
  "1 claim",
  "only here: round 20 (20–21 June 2023)",
);

shows(
  "other spellings, and doubt",
  {
    identities: [
      {
        id: "person~orlov",
        type: "person",
        name: "Ivan Orlov",
        names: ["IVAN ORLOV", "Ivan Orlov", "Iwan Orloff"],
        keys: ["person~orlov"],
        actsFor: named("Russia"),
        judgements: [{ other: "Orlov", judgement: "unsure", reason: "several-bearers", by: "rule" }],
      },
    ],
  },
  "Names",
  "Ivan Orlov · for Russia · also Iwan Orloff · perhaps Orlov (several people have that surname)",
);
shows(
  "rejected by somebody",
  { rejected: [claim("a", "it is over", { by: minister, start: 3 })] },
  "Decisions",
  "Claims that a reviewer rejected: they count nowhere",
  "[1] 3 · Lea Kaya for Turkey: “it is over”",
);

test("a long list is cut, says how much is left, and how to see it; nothing is cut where all is asked for", () => {
  const timeline = Array.from({ length: 50 }, (_, at) =>
    event({ id: `event:${at}`, time: { edtf: `20${String(at + 10)}`, published: null, told: [] } }),
  );
  const lines = sectionOf({ timeline }, "Timeline");
  expect(lines[0]).toBe("… 10 events earlier (--full shows all)");
  expect(lines[1]).toMatch(/^2020 /);
  expect(sectionOf({ timeline }, "Timeline", "en", true)[0]).toMatch(/^2010 /);
  expect(sectionOf({ timeline }, "Chronologie", "fr")[0]).toBe("… 10 événements plus tôt (--full montre tout)");
});

test("every count of very many is an independent origin's, and the claims left out are counted", () => {
  const many = support(...["a", "b", "c", "d"].map((document) => claim(document, `told by ${document}`)));
  const sources = ["a", "b", "c", "d"].map((document) => source(document));
  expect(sectionOf({ sources, timeline: [event({ support: many })] }, "Timeline")).toEqual([
    "21 June 2023 · meeting · 4 origins, 4 voices",
    "[1] 0 “told by a”",
    "[2] 0 “told by b” · + 2 claims",
  ]);
});

test("a claim that was reviewed, and one of an earlier version, say so", () => {
  const told = support(claim("a", "the first half", { superseded: true }), claim("b", "the second half", { review: "accept" }));
  expect(sectionOf({ timeline: [event({ support: told })] }, "Timeline").slice(1)).toEqual([
    "[2] 0 “the second half” · accepted",
    "[1] 0 “the first half” · earlier version",
  ]);
});
