/** What the eight reports of `luanda/` come to: written down before the record of them was looked at. */
import type { Check } from "./checks.ts";
import { checksOf, contests, eventsOf, held, oneName, onlyRound, present, wordsOf } from "./checks.ts";

const { round, merge, contradiction, question, figure, view, trap } = checksOf("process:luanda");
const [COD, RWA, AGO, LUANDA] = ["state:COD", "state:RWA", "state:AGO", "place:luanda"];

export const LUANDA_CHECKS: readonly Check[] = [
  round(2, "round 2 was on 30 July 2024", (v) => onlyRound(v, 2)?.dates.value?.includes("2024-07-30") === true),
  round(1, "round 2 was in Luanda, with Congo and Rwanda", (v) => {
    const it = onlyRound(v, 2);
    return it?.place.value === LUANDA && present(it, COD, RWA);
  }),
  round(2, "round 3 was on 20 and 21 August 2024", (v) => onlyRound(v, 3)?.dates.value === "2024-08-20/2024-08-21"),
  round(1, "round 3 was planned for 20 August", (v) => {
    const it = onlyRound(v, 3);
    return it !== null && it.planned.some(({ edtf }) => edtf === "2024-08-20");
  }),
  round(1, "round 4 ended on 12 October 2024", (v) => onlyRound(v, 4)?.dates.value?.includes("2024-10-12") === true),
  round(1, "round 6 was on 25 November 2024", (v) => onlyRound(v, 6)?.dates.value?.includes("2024-11-25") === true),
  round(1, "round 7 was on 14 December 2024", (v) => onlyRound(v, 7)?.dates.value?.includes("2024-12-14") === true),

  merge(2, "all eight reports belong to it", ({ sources }) => sources.length === 8),
  merge(1, "Kayikwamba Wagner, Thérèse and Therese, is one", (v) =>
    oneName(v, "Thérèse Kayikwamba Wagner", "Therese Kayikwamba Wagner"),
  ),
  merge(
    1,
    "João and Joao Lourenço are one",
    (v) => v.identities.filter(({ names }) => names.some((name) => /Louren[cç]o/.test(name))).length === 1,
  ),
  merge(2, "the ceasefire of 30 July is one event of two origins", (v) =>
    v.timeline.some(
      ({ kinds, support, time }) =>
        /ceasefire|agreement/.test(kinds.join()) && support.origins >= 2 && /2024-0[78]/.test(time.edtf ?? ""),
    ),
  ),

  contradiction(2, "the village was shelled by the M23, or was not", (v) =>
    v.contested.some(({ values }) => values.some(({ support }) => /shell/.test(wordsOf({ support })))),
  ),
  contradiction(2, "sixteen dead, or four", (v) => contests(v, ["figure"], "16", "4")),
  contradiction(1, "who went back on what", (v) =>
    v.contested.some(({ values }) => values.some(({ support }) => /refus|recul|gone back|condition/.test(wordsOf({ support })))),
  ),

  question(2, "when the next meeting is, is open in October 2024", (v) =>
    v.questions.some((q) => /date|réunion|meeting/.test(wordsOf(q)) && q.askedSince === "2024-10-13"),
  ),
  question(1, "whether they would sign is open in December", (v) => v.questions.some((q) => /signer/.test(wordsOf(q)))),
  question(1, "when a new summit is, is open", (v) => v.questions.some((q) => /summit/.test(wordsOf(q)))),

  figure(1, "1.7 million displaced in August, 2.4 million in October: one series, an update", (v) =>
    v.figures.some(
      ({ measure, points }) =>
        measure === "displaced" &&
        points.some(({ value, low }) => (value ?? low) === 1_700_000) &&
        points.some(({ value, low }) => (value ?? low) === 2_400_000),
    ),
  ),

  view(1, "Angola mediates", ({ roles }) =>
    roles.some(({ role, actor }) => role === "mediator" && (actor.id === AGO || /Louren/.test(actor.name))),
  ),
  view(
    2,
    "Angola stopped mediating",
    ({ roles, timeline }) =>
      roles.some(
        ({ role, actor, status }) =>
          role === "mediator" && (actor.id === AGO || /Louren/.test(actor.name)) && status !== "current",
      ) || timeline.some(({ support }) => /giving up its role/.test(wordsOf({ support }))),
  ),
  view(
    2,
    "the summit of 15 December was planned and cancelled",
    (v) => eventsOf(v, /cancelled-meeting/, /cancel/, null).length > 0,
  ),
  view(1, "Rwanda demands that the FDLR be neutralised", ({ agenda }) =>
    agenda.some((item) => item.kind === "demand" && /FDLR/.test(wordsOf(item))),
  ),
  view(1, "Congo refuses to negotiate with the M23", ({ agenda }) =>
    agenda.some((item) => item.kind === "refusal" && /M23/.test(wordsOf(item))),
  ),

  trap("the summit of 15 December was held", (v) =>
    v.timeline.some(
      ({ kinds, standing, time }) =>
        kinds.includes("summit") && standing === "happened" && (time.edtf ?? "").startsWith("2024-12-15"),
    ),
  ),
  trap("the talks of 18 March with the M23 were held in Luanda", (v) =>
    v.rounds.some((r) => held(r) && r.dates.values.some(({ value }) => value.includes("2025-03-18")) && r.place.value === LUANDA),
  ),
  trap("the M23 sat in round 2", (v) => present(onlyRound(v, 2), "group:m23")),
  trap("1.7 million contradict 2.4 million", (v) => contests(v, ["figure"], "1700000", "2400000")),
  trap("the two Congos are one", (v) => oneName(v, "Democratic Republic of the Congo", "Republic of the Congo")),
  trap("experts' meeting in Rubavu is a numbered round", (v) =>
    v.rounds.some(({ place }) => place.values.some(({ value }) => /rubavu/i.test(value))),
  ),
  trap("rounds that nobody told", (v) => v.rounds.some(({ number }) => number !== null && ![2, 3, 4, 5, 6, 7].includes(number))),
];
