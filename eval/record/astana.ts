/** What the fourteen reports of `astana/` come to: written down before the record of them was looked at. */
import type { Check } from "./checks.ts";
import { checksOf, contests, eventsOf, held, oneName, onlyRound, present, wordsOf } from "./checks.ts";

const { round, merge, contradiction, question, figure, view, trap } = checksOf("process:astana");
const [RUS, TUR, IRN, SYR, TOWN] = ["state:RUS", "state:TUR", "state:IRN", "state:SYR", "place:astana"];
const dates = (it: ReturnType<typeof onlyRound>): string => it?.dates.values.map(({ value }) => value).join(" ") ?? "";

export const ASTANA_CHECKS: readonly Check[] = [
  round(2, "round 7 is one, on 30 and 31 October 2017", (v) => onlyRound(v, 7)?.dates.value === "2017-10-30/2017-10-31"),
  round(1, "the guarantors sat in round 7", (v) => present(onlyRound(v, 7), RUS, TUR, IRN)),
  round(1, "Syria sat in round 7", (v) => present(onlyRound(v, 7), SYR)),
  round(
    2,
    "round 8 of Astana is one, on 21 and 22 December 2017",
    (v) => onlyRound(v, 8)?.dates.value === "2017-12-21/2017-12-22",
  ),
  round(1, "round 8 was planned for the second half of December", (v) =>
    (onlyRound(v, 8)?.planned ?? []).some(({ edtf }) => edtf.startsWith("2017-12")),
  ),
  round(1, "round 9 was planned for February 2018", (v) => {
    const it = onlyRound(v, 9);
    return it !== null && !held(it) && it.dates.value?.startsWith("2018-02") === true;
  }),
  round(2, "round 14 is one, on 11 December 2019", (v) => onlyRound(v, 14)?.dates.value?.endsWith("2019-12-11") === true),
  round(1, "round 14 was in the capital, under whatever name", (v) => onlyRound(v, 14)?.place.value === TOWN),
  round(2, "round 15 is one, in Sochi", (v) => onlyRound(v, 15)?.place.value === "place:sochi"),
  round(1, "round 15 was planned for March 2020", (v) =>
    (onlyRound(v, 15)?.planned ?? []).some(({ edtf }) => edtf.startsWith("2020-03")),
  ),
  round(1, "round 16 ended on 8 July 2021", (v) => onlyRound(v, 16)?.dates.value?.endsWith("2021-07-08") === true),
  round(2, "round 17 is one, on 21 and 22 December 2021", (v) => onlyRound(v, 17)?.dates.value === "2021-12-21/2021-12-22"),
  round(1, "round 1 was on 23 and 24 January 2017", (v) => onlyRound(v, 1)?.dates.value === "2017-01-23/2017-01-24"),

  merge(2, "the copy of 23 December 2017 is of one origin with the wire", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "2017-12-23" && sameOrigin.length === 1),
  ),
  merge(1, "the correction supersedes the first version", ({ sources }) =>
    sources.some(({ title, supersedes }) => title?.startsWith("CORRECTED") === true && supersedes.length === 1),
  ),
  merge(1, "Lavrentyev and Lavrentiev are one", (v) => oneName(v, "Alexander Lavrentyev", "Alexandre Lavrentiev")),
  merge(1, "Tomah and Tuma are one", (v) => oneName(v, "Ahmad Tomah", "Ahmad Tuma")),
  merge(1, "Sousan and Soussane are one", (v) => oneName(v, "Ayman Sousan", "Aïman Soussane")),
  merge(2, "thirteen reports or more belong to it", ({ sources }) => sources.length >= 13),

  contradiction(2, "round 15 ended on the 17th, or on the 18th", (v) => contests(v, ["round-date"], /2021-02-17/, /2021-02-18/)),
  contradiction(2, "a working group was created, or nothing was signed", (v) =>
    v.contested.some(({ values }) =>
      values.some(({ support }) => /groupe de travail|rien n'a été signé/.test(wordsOf({ support }))),
    ),
  ),
  contradiction(2, "prisoners were released, or none was", (v) =>
    v.contested.some(({ values }) => values.some(({ support }) => /prisoner/.test(wordsOf({ support })))),
  ),
  contradiction(1, "civilians died in Idlib, or only terrorists", (v) =>
    v.contested.some(({ values }) => values.some(({ support }) => /terrorists/.test(wordsOf({ support })))),
  ),
  contradiction(2, "the process is dead, or is not", (v) =>
    v.contested.some(({ question: asked }) => asked === "process-status"),
  ),

  question(2, "where round 15 is was open in March 2020, and settled for Sochi", (v) =>
    v.questions.some(
      (q) => q.issue === "venue" && q.askedSince === "2020-03-20" && q.settledBy.some(({ value }) => value === "place:sochi"),
    ),
  ),
  question(1, "Sochi and Geneva were proposed", (v) =>
    v.questions.some((q) => ["place:sochi", "place:geneva"].every((id) => q.options.some(({ actor }) => actor.id === id))),
  ),

  figure(1, "350,000 dead, of them 143,000 civilians: two counts", (v) => {
    const of = (value: number) =>
      v.figures.find(({ measure, points }) => measure === "killed" && points.some((point) => point.value === value));
    return of(350_000) !== undefined && of(143_000) !== undefined && of(350_000) !== of(143_000);
  }),

  view(1, "Russia, Turkey and Iran are guarantors", ({ roles }) =>
    [RUS, TUR, IRN].every((id) => roles.some(({ role, actor }) => role === "guarantor" && actor.id === id)),
  ),
  view(1, "Kazakhstan hosts", ({ roles }) => roles.some(({ role, actor }) => role === "host" && actor.id === "state:KAZ")),
  view(
    1,
    "the memorandum on the zones is of 4 May 2017",
    (v) => eventsOf(v, /agreement/, /memorandum/, "2017-05-04").length === 1,
  ),
  view(1, "Syria asks Turkey to withdraw, in two reports", ({ agenda }) =>
    agenda.some(
      ({ kind, issues, parties, support }) =>
        kind === "demand" && issues.includes("withdrawal") && parties.some(({ id }) => id === SYR) && support.origins > 1,
    ),
  ),
  view(1, "since January 2017", ({ since }) => since.value?.startsWith("2017-01") === true),

  trap("the eighth round of Geneva is one with the eighth of Astana", (v) =>
    v.rounds.some(
      (r) => r.number === 8 && (dates(r).includes("2017-11") || r.place.values.some(({ value }) => value === "place:geneva")),
    ),
  ),
  trap("a round was held in March 2020", (v) => v.rounds.some((r) => held(r) && dates(r).includes("2020-03"))),
  trap("the congress of 18 November 2017 was held", (v) =>
    [
      ...v.rounds.map((r) => [r.standing, r.dates.value] as const),
      ...v.timeline.map((e) => [e.standing, e.time.edtf] as const),
    ].some(([standing, day]) => standing === "happened" && day === "2017-11-18"),
  ),
  trap("Yahya and Mounir al-Aridi are one", (v) => oneName(v, "Yahya al-Aridi", "Mounir al-Aridi")),
  trap("Ayman Sousan and Ayman al-Asimi are one", (v) => oneName(v, "Ayman Sousan", "Ayman al-Asimi")),
  trap("civilians contradict all the dead", (v) => contests(v, ["figure"], "350000", "143000")),
  trap("the corrected time of the next round contradicts the right one", (v) =>
    v.contested.some(({ question: asked, name }) => asked === "round-date" && name === "17"),
  ),
  trap("Geneva, only proposed, was the place of a round", (v) =>
    v.rounds.some((r) => held(r) && r.place.values.some(({ value }) => value === "place:geneva")),
  ),
  trap("the old and the new name of the capital are two places of a round", (v) =>
    v.rounds.some((r) => r.number !== 15 && r.place.state === "contested"),
  ),
  trap("the memorandum of 2017 is dated 2022", (v) => eventsOf(v, /agreement/, /memorandum/, "2022").length > 0),
  trap("rounds that nobody told", (v) =>
    v.rounds.some(({ number }) => number !== null && ![1, 4, 7, 8, 9, 14, 15, 16, 17, 18].includes(number)),
  ),
];
