/** What the fourteen reports of `colombia/` come to: written down before the record of them was looked at. */
import type { Check } from "./checks.ts";
import { checksOf, contests, eventsOf, held, oneName, onlyRound, present, wordsOf } from "./checks.ts";

const { round, merge, contradiction, question, figure, view, trap } = checksOf("process:havana");
const [COL, FARC, CUB, NOR, HAVANA] = ["state:COL", "group:farc", "state:CUB", "state:NOR", "place:havana"];

export const COLOMBIA_CHECKS: readonly Check[] = [
  round(
    2,
    "round 30 is one, and ended on 2 November 2014",
    (v) => onlyRound(v, 30)?.dates.value?.endsWith("2014-11-02") === true,
  ),
  round(1, "round 30 was in Havana", (v) => onlyRound(v, 30)?.place.value === HAVANA),
  round(1, "the government, the FARC, Cuba and Norway sat in round 30", (v) => present(onlyRound(v, 30), COL, FARC, CUB, NOR)),
  round(2, "round 31 is one, from 10 to 17 December 2014", (v) => {
    const it = onlyRound(v, 31);
    const days = it?.dates.values.map(({ value }) => value).join(" ") ?? "";
    return it !== null && it.dates.state !== "contested" && days.includes("2014-12-10") && days.includes("2014-12-17");
  }),
  round(1, "round 31 was in Havana", (v) => onlyRound(v, 31)?.place.value === HAVANA),
  round(2, "round 31 was planned for 18 November, then for 10 December", (v) => {
    const plans = onlyRound(v, 31)?.planned.map(({ edtf }) => edtf) ?? [];
    return plans.includes("2014-11-18") && plans.includes("2014-12-10");
  }),
  round(1, "round 32 was planned for January 2015", (v) => {
    const it = onlyRound(v, 32);
    return it !== null && !held(it) && it.dates.value?.startsWith("2015-01") === true;
  }),
  round(2, "round 33 ended on 7 March 2015 in Havana", (v) => {
    const it = onlyRound(v, 33);
    return it?.dates.value?.endsWith("2015-03-07") === true && it.place.value === HAVANA;
  }),
  round(1, "round 35 was under way in April 2015", (v) => onlyRound(v, 35) !== null),
  round(2, "round 48 ended on 23 March 2016", (v) => onlyRound(v, 48)?.dates.value?.endsWith("2016-03-23") === true),
  round(1, "the talks opened in Oslo on 18 October 2012", (v) =>
    v.timeline.some(({ time, place }) => (time.edtf ?? "").startsWith("2012-10-18") && place.value === "place:oslo"),
  ),
  round(1, "round 3 began on 14 January 2013", (v) =>
    v.rounds.some((r) => r.number === 3 && r.dates.value?.startsWith("2013-01-14")),
  ),

  merge(2, "thirteen reports or more belong to it", ({ sources }) => sources.length >= 13),
  merge(2, "the copy of 2 December 2014 is of one origin with the wire", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "2014-12-02" && sameOrigin.length === 1),
  ),
  merge(1, "the correction supersedes the first version", ({ sources }) =>
    sources.some(({ title, supersedes }) => title?.startsWith("CORRECTED") === true && supersedes.length === 1),
  ),
  merge(1, "Rubén Darío and Ruben Dario Alzate are one", (v) => oneName(v, "Rubén Darío Alzate", "Ruben Dario Alzate")),
  merge(1, "Iván Márquez and Ivan Marquez are one", (v) => oneName(v, "Iván Márquez", "Ivan Marquez")),
  merge(2, "Timoleón Jiménez and Timochenko are one", (v) => oneName(v, "Timoleón Jiménez", "Timochenko")),
  merge(2, "the truce of December 2014 is one event told by two origins", (v) =>
    v.timeline.some(({ kinds, support, time }) => {
      const when = `${time.edtf ?? ""} ${time.published ?? ""}`;
      return kinds.includes("ceasefire") && support.origins >= 2 && when.includes("2014-12");
    }),
  ),
  merge(
    1,
    "the release of the general is one event on 30 November",
    (v) => eventsOf(v, /release/, /Alzate/, "2014-11-30").length === 1,
  ),

  contradiction(2, "the general was kidnapped, or was not", (v) =>
    v.contested.some(({ values }) => values.some(({ support }) => /kidnap|enlev/i.test(wordsOf({ support })))),
  ),
  contradiction(2, "eleven soldiers died, or eight", (v) => contests(v, ["figure"], "11", "8")),
  contradiction(2, "the FARC broke their truces, or did not", (v) =>
    v.contested.some(({ values }) => values.some(({ support }) => /viol|broken|broke/.test(wordsOf({ support })))),
  ),
  contradiction(1, "the process is over, says the government in August 2016", ({ status }) =>
    status.values.some(({ value }) => value === "ended"),
  ),

  question(2, "where the agreement is to be signed is open from September 2015", (v) =>
    v.questions.some((q) => /sign/.test(wordsOf(q)) && q.askedSince === "2015-09-23" && q.state === "open"),
  ),
  question(2, "it is asked again in August 2016, and Bogota, Cartagena and Havana are options", (v) =>
    v.questions.some(
      (q) =>
        q.askedSince === "2015-09-23" &&
        q.lastMention === "2016-08-25" &&
        q.options.some(({ actor }) => actor.id === "place:bogota"),
    ),
  ),
  question(1, "who verifies the truce is open", (v) => v.questions.some((q) => /verif/.test(wordsOf(q)))),

  figure(2, "220,000 dead, of them 177,000 civilians: two counts since 1958", (v) => {
    const of = (value: number) =>
      v.figures.find(({ measure, points }) => measure === "killed" && points.some((point) => point.value === value));
    return of(220_000) !== undefined && of(177_000) !== undefined && of(220_000) !== of(177_000);
  }),
  figure(1, "17 were wounded, 20 were said before the correction", (v) =>
    v.figures.some(
      ({ measure, points }) =>
        measure === "wounded" &&
        points.some(({ value, relation }) => value === 17 && relation !== "corrected") &&
        points.some(({ value, relation }) => value === 20 && relation === "corrected"),
    ),
  ),

  view(1, "Cuba and Norway are guarantors", ({ roles }) =>
    [CUB, NOR].every((id) => roles.some(({ role, actor }) => role === "guarantor" && actor.id === id)),
  ),
  view(1, "De la Calle and Márquez lead the delegations", ({ roles }) =>
    [/de la Calle/i, /M[áa]rquez/].every((name) =>
      roles.some(({ role, actor }) => role === "delegation-head" && name.test(actor.name)),
    ),
  ),
  view(2, "the talks were suspended on 16 November 2014", (v) => eventsOf(v, /suspension/, /./, "2014-11-16").length > 0),
  view(1, "the FARC want a bilateral ceasefire, the government does not", ({ agenda }) =>
    agenda.some(
      ({ kind, parties, issues }) => kind === "demand" && issues.includes("ceasefire") && parties.some(({ id }) => id === FARC),
    ),
  ),
  view(1, "since 2012", ({ since }) => since.value?.startsWith("2012") === true),

  trap("the round of 18 November 2014 was held", (v) =>
    v.rounds.some((r) => held(r) && r.dates.values.some(({ value }) => value.includes("2014-11-18"))),
  ),
  trap("the third round with the ELN is one with the third round of Havana", (v) =>
    v.rounds.some(
      (r) =>
        r.number === 3 &&
        r.dates.values.some(({ value }) => value.startsWith("2013")) &&
        r.dates.values.some(({ value }) => value.startsWith("2016")),
    ),
  ),
  trap("a peace agreement was signed on 23 March 2016", (v) =>
    v.timeline.some(
      ({ kinds, standing, time }) => kinds.includes("agreement") && standing === "happened" && (time.edtf ?? "") === "2016-03-23",
    ),
  ),
  trap("Luis and Iván Márquez are one", (v) => oneName(v, "Iván Márquez", "Luis Márquez")),
  trap("the archbishop and the general, both Rubén, are one", (v) => oneName(v, "Rubén Darío Alzate", "Rubén Salazar")),
  trap("civilians contradict all the dead", (v) => contests(v, ["figure"], "220000", "177000")),
  trap("the corrected number of wounded contradicts the right one", (v) =>
    v.contested.some(
      ({ question: asked, values }) =>
        asked === "figure" && values.some(({ value, superseded }) => value === "20" && !superseded),
    ),
  ),
  trap("a town named for the signature was the place of a round", (v) =>
    v.rounds.some((r) => held(r) && r.place.values.some(({ value }) => value === "place:bogota" || value.includes("cartag"))),
  ),
  trap("round 31 has two dates that contradict each other", (v) =>
    v.rounds.some((r) => r.number === 31 && r.dates.state === "contested"),
  ),
  trap("the truce's first day is the day of a round", (v) =>
    v.rounds.some(({ dates }) => (dates.value ?? "").includes("2014-12-20")),
  ),
  trap("rounds that nobody told", (v) =>
    v.rounds.some(({ number }) => number !== null && ![1, 3, 30, 31, 32, 33, 34, 35, 36, 48, 49].includes(number)),
  ),
  trap(
    "the murder of the soldiers is two events of one night",
    (v) => eventsOf(v, /kill|attack/, /soldiers/, "2015-04-14").length > 1,
  ),
];
