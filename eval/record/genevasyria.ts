/** What the fourteen reports of `genevasyria/` come to: written from the reports alone. */
import type { ProcessView, Round } from "../../src/record/index.ts";
import type { Check } from "./checks.ts";
import { checksOf, contests, eventsOf, held, onlyRound, present, wordsOf } from "./checks.ts";

const { round, merge, contradiction, question, figure, view, trap } = checksOf("process:geneva");
const [SYR, CHE, AUT, TUR, IRN, RUS] = ["state:SYR", "state:CHE", "state:AUT", "state:TUR", "state:IRN", "state:RUS"];
const [GENEVA, VIENNA] = ["place:geneva", "place:vienna"];
const OPPOSITION = /hnc|snc-syria|High Negotiations|Haut Comité|opposition|Hariri|Allou(sh|che)/i;

/** All days and stretches told of a round, in one string. */
const daysOf = (it: Round | null): string => it?.dates.values.map(({ value }) => value).join(" ") ?? "";

/** A held round that is told to have begun (or been) on this day. */
const heldOn = ({ rounds }: ProcessView, ...days: readonly string[]): boolean =>
  rounds.some((r) => held(r) && days.every((day) => daysOf(r).includes(day)));

/** A day that was announced for a round, and is kept as a plan (of a round that was held later, or of one that was not). */
const plannedFor = ({ rounds }: ProcessView, day: string): boolean =>
  rounds.some((r) => r.planned.some(({ edtf }) => (edtf ?? "").startsWith(day)) || (!held(r) && daysOf(r).includes(day)));

/** True where one identity bears a name for each of these patterns. */
const oneBearer = ({ identities }: ProcessView, ...names: readonly RegExp[]): boolean =>
  identities.some((identity) => names.every((name) => identity.names.some((told) => name.test(told))));

/** True where something that these words tell stands as disputed: a contested entry, or an event that is contested or denied. */
const disputed = (v: ProcessView, words: RegExp): boolean =>
  v.contested.some(
    ({ question: told, values }) => told !== "figure" && values.some(({ support }) => words.test(wordsOf({ support }))),
  ) || v.timeline.some((e) => (e.standing === "contested" || e.standing === "denied") && words.test(wordsOf(e)));

/** Questions about this, by their words or their contents. */
const asked = (v: ProcessView, words: RegExp) =>
  v.questions.filter((q) => words.test(wordsOf(q)) || words.test(JSON.stringify(q.contents ?? "")));

/** Agenda items of these kinds about this. */
const items = (v: ProcessView, kinds: RegExp, words: RegExp) =>
  v.agenda.filter((item) => kinds.test(item.kind) && (words.test(wordsOf(item)) || words.test(JSON.stringify(item.contents))));

const MEETING = /dîné|avoir rencontré|rencontré l['’]ambassadeur/i;
const PLATFORM = /had left|left the joint|joint delegation/i;
const GHOUTA = /bombardé la Ghouta|Des bombardements/;
const SOCHI = /Sotchi|Sochi/;
const DETAINEES = /détenu|detainee/i;
const RIYADH_STATEMENT = /withdr[ae]w|statement/;

export const GENEVASYRIA_CHECKS: readonly Check[] = [
  round(2, "talks that opened on 29 January 2016 were held", (v) => heldOn(v, "2016-01-29")),
  round(2, "talks from 14 March 2016 were held", (v) => heldOn(v, "2016-03-14")),
  round(2, "25 February 2016 was planned, and 7 March", (v) => plannedFor(v, "2016-02-25") && plannedFor(v, "2016-03-07")),
  round(1, "talks from 13 April 2016 were held", (v) => heldOn(v, "2016-04-13")),
  round(2, "round 4 is one, and began on 23 February 2017", (v) => {
    const it = onlyRound(v, 4);
    return it !== null && held(it) && it.dates.state !== "contested" && daysOf(it).includes("2017-02-23");
  }),
  round(1, "round 4 ended on 3 March 2017", (v) => daysOf(onlyRound(v, 4)).includes("2017-03-03")),
  round(2, "round 4 was planned for 8 February, then for the 20th", (v) => {
    const plans = onlyRound(v, 4)?.planned.map(({ edtf }) => edtf ?? "") ?? [];
    return plans.some((day) => day.startsWith("2017-02-08")) && plans.some((day) => day.startsWith("2017-02-20"));
  }),
  round(2, "round 5 is one, from 23 to 31 March 2017", (v) => {
    const it = onlyRound(v, 5);
    return it !== null && held(it) && daysOf(it).includes("2017-03-23") && daysOf(it).includes("2017-03-31");
  }),
  round(1, "round 6 is one, from 16 to 19 May 2017", (v) => {
    const it = onlyRound(v, 6);
    return it !== null && held(it) && daysOf(it).includes("2017-05-16") && daysOf(it).includes("2017-05-19");
  }),
  round(1, "round 7 is one, from 10 to 14 July 2017", (v) => {
    const it = onlyRound(v, 7);
    return it !== null && held(it) && daysOf(it).includes("2017-07-10") && daysOf(it).includes("2017-07-14");
  }),
  round(2, "round 8 is one, from 28 November to 14 December 2017", (v) => {
    const it = onlyRound(v, 8);
    return it !== null && held(it) && daysOf(it).includes("2017-11-28") && daysOf(it).includes("2017-12-14");
  }),
  round(1, "round 8 had been hoped for in September 2017", (v) => plannedFor(v, "2017-09")),
  round(2, "round 9 is one, on 25 and 26 January 2018", (v) => {
    const it = onlyRound(v, 9);
    return it !== null && held(it) && daysOf(it).includes("2018-01-25") && daysOf(it).includes("2018-01-26");
  }),
  round(2, "round 9 was in Vienna", (v) => onlyRound(v, 9)?.place.value === VIENNA),
  round(1, "Austria hosted round 9", (v) => onlyRound(v, 9)?.host.values.some(({ value }) => value === AUT) === true),
  round(1, "rounds 4 to 8 were in Geneva", (v) => [4, 5, 6, 7, 8].every((n) => onlyRound(v, n)?.place.value === GENEVA)),
  round(1, "the government and its opponents sat in round 7", (v) => {
    const it = onlyRound(v, 7);
    const there = it?.participants.map(({ actor }) => `${actor.id} ${actor.name}`) ?? [];
    return (present(it, SYR) || there.some((who) => /Ja'?afari/.test(who))) && there.some((who) => OPPOSITION.test(who));
  }),

  merge(2, "thirteen reports or more belong to it", ({ sources }) => sources.length >= 13),
  merge(2, "the two reports of 23 February 2017 are of one origin", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "2017-02-23" && sameOrigin.length === 1),
  ),
  merge(1, "the correction supersedes the first version", ({ sources }) =>
    sources.some(({ title, supersedes }) => title?.startsWith("RECTIFICATIF") === true && supersedes.length === 1),
  ),
  merge(1, "Bashar Jaafari, Ja'afari and Bachar al-Jaafari are one", (v) =>
    oneBearer(v, /Bashar (al-)?Jaafari/, /Bachar (al-)?Jaafari/, /Ja['’]afari/),
  ),
  merge(1, "Nasr, Naser and Nasser al-Hariri are one", (v) =>
    oneBearer(v, /Nasr al-Hariri/, /Naser al-Hariri/, /Nasser al-Hariri/),
  ),
  merge(1, "Ramzy Ezzeldin Ramzy and Ramzi Ezzedine Ramzi are one", (v) => oneBearer(v, /Ezzeldin Ramzy/, /Ezzedine Ramzi/)),
  merge(1, "Mohammed Alloush and Mohammad Allouche are one", (v) => oneBearer(v, /Mohamm[ae]d Alloush/, /Mohamm[ae]d Allouche/)),

  contradiction(2, "400,000 dead since 2011, or 270,000", (v) => contests(v, ["figure"], "400000", "270000")),
  contradiction(2, "42 dead at Homs, or 32", (v) => contests(v, ["figure"], "42", "32")),
  contradiction(2, "al-Hariri dined with Jaafari, or did not", (v) => disputed(v, MEETING)),
  contradiction(2, "the Moscow platform left the delegation, or did not", (v) => disputed(v, PLATFORM)),
  contradiction(1, "the army bombarded the Ghouta, or did not", (v) => disputed(v, GHOUTA)),

  question(2, "where round 9 would be was open, with Geneva, Vienna and Montreux", (v) =>
    v.questions.some(
      (q) =>
        q.askedSince === "2017-12-14" && [VIENNA, "place:montreux"].every((id) => q.options.some(({ actor }) => actor.id === id)),
    ),
  ),
  question(2, "and it is settled", (v) =>
    v.questions.some((q) => q.askedSince === "2017-12-14" && /where|Montreux/.test(wordsOf(q)) && q.state === "settled"),
  ),
  question(2, "whether the opposition would go to Sochi was open, and is settled", (v) =>
    asked(v, SOCHI).some(({ state }) => state === "settled"),
  ),
  question(1, "whether the Kurds of the PYD are invited is open", (v) =>
    asked(v, /PYD|Parti de l['’]union|invité|tranchée/).some(({ state }) => state === "open"),
  ),
  question(1, "what becomes of Assad is open", (v) =>
    asked(v, /Assad|Le sort de ce dernier|en suspens/).some(({ state }) => state === "open"),
  ),

  figure(2, "19 dead in the Ghouta, 23 were said before the correction", (v) =>
    v.figures.some(
      ({ measure, points }) =>
        measure === "killed" &&
        points.some(({ value, low, relation }) => (value ?? low) === 19 && relation !== "corrected") &&
        points.some(({ value, low, relation }) => (value ?? low) === 23 && relation === "corrected"),
    ),
  ),
  figure(2, "330,000 dead in all and 99,000 civilians are two series", (v) => {
    const seriesWith = (count: number) =>
      v.figures.filter(({ points }) => points.some(({ value, low }) => (value ?? low) === count));
    const [all, civilians] = [seriesWith(330_000), seriesWith(99_000)];
    return all.length > 0 && civilians.length > 0 && all.every(({ id }) => civilians.every((other) => other.id !== id));
  }),
  figure(1, "the dead of the war: 270,000 in 2016 and 330,000 in 2017 are of one series", (v) =>
    v.figures.some(({ points }) =>
      [270_000, 330_000].every((count) => points.some(({ value, low }) => (value ?? low) === count)),
    ),
  ),

  view(1, "Jaafari leads the government's delegation, al-Hariri the opposition's", ({ roles }) =>
    [/Ja'?afari/, /Hariri/].every((name) =>
      roles.some(({ role, actor }) => /head|negotiator|chief|leader/.test(role) && name.test(actor.name)),
    ),
  ),
  view(
    2,
    "the Committee suspended its participation on 18 April 2016",
    (v) => eventsOf(v, /./, /suspend|walked away/, "2016-04-18").length > 0,
  ),
  view(
    1,
    "Hijab resigned on 20 November 2017",
    (v) =>
      v.timeline.some((e) => /démission/.test(wordsOf(e)) && (e.time.edtf ?? "").startsWith("2017-11-20")) ||
      v.roles.some(({ actor, status }) => /Hijab/.test(actor.name) && (status === "former" || status === "ending")),
  ),
  view(1, "the opposition demands the release of detainees, in several reports", (v) => {
    const found = items(v, /demand/, DETAINEES);
    return new Set(found.flatMap(({ support }) => support.claims.map(({ document }) => document))).size >= 2;
  }),
  view(
    1,
    "Jaafari demands that the statement of Riyadh be withdrawn",
    (v) =>
      items(v, /demand|refusal/, RIYADH_STATEMENT).length > 0 ||
      v.agenda.some((item) => item.answers.some(({ kind }) => kind === "refuses") && RIYADH_STATEMENT.test(wordsOf(item))),
  ),
  view(
    1,
    "the opposition refused to withdraw it",
    (v) =>
      items(v, /refusal/, /withdraw/).length > 0 ||
      items(v, /demand/, /withdr/).some(
        ({ status, answers }) => /refus|reject/.test(status) || answers.some(({ kind }) => kind === "refuses"),
      ) ||
      eventsOf(v, /refus|reject/, /withdraw/, null).length > 0,
  ),
  view(
    1,
    "the government refuses direct talks",
    (v) =>
      items(v, /refusal/, /direct|face to face|engage/).length > 0 ||
      eventsOf(v, /refus|reject/, /direct/, null).length > 0 ||
      v.positions.some(({ cells }) => cells.some((cell) => cell.stance === "opposes" && /direct/.test(wordsOf(cell)))),
  ),
  view(1, "de Mistura promised ideas on constitution and elections", (v) => items(v, /commitment/, /ideas|submit/).length > 0),

  trap("talks were held on 25 February or 7 March 2016", (v) => heldOn(v, "2016-02-25") || heldOn(v, "2016-03-07")),
  trap("round 4 was held on 8 or 20 February 2017", (v) => heldOn(v, "2017-02-08") || heldOn(v, "2017-02-20")),
  trap("meetings of Astana are rounds of it", (v) =>
    ["2017-07-04", "2017-12-21", "2017-12-22", "2017-05-04"].some((day) =>
      v.rounds.some((r) => r.dates.values.some(({ value }) => value.includes(day))),
    ),
  ),
  trap("a round from the fourth on was in Astana, Sochi, Riyadh, Lausanne or Montreux", (v) =>
    v.rounds.some(
      (r) =>
        held(r) &&
        r.number !== 2 &&
        !daysOf(r).includes("2014-") &&
        r.place.values.some(({ value }) => /astana|sochi|riyadh|lausanne|montreux/i.test(value)),
    ),
  ),
  trap("round 9 was in Geneva, or on 21 January 2018", (v) =>
    v.rounds.some(
      (r) =>
        held(r) && (daysOf(r).includes("2018-01-21") || (r.number === 9 && (r.place.value === GENEVA || r.host.value === CHE))),
    ),
  ),
  trap("rounds that nobody told were held", (v) =>
    v.rounds.some((r) => held(r) && r.number !== null && (r.number < 1 || r.number > 9)),
  ),
  trap("Bashar and Ibrahim al-Jaafari are one", (v) => oneBearer(v, /Ibrahim al-Jaafari/, /(Bashar|Bachar) (al-)?Ja['’]?afari/)),
  trap("Nasr and Saad Hariri are one", (v) => oneBearer(v, /Nass?e?r al-Hariri/, /Saad Hariri/)),
  trap("Mohammed and Zahran Alloush are one", (v) => oneBearer(v, /Zahran Allouche/, /Mohamm[ae]d Allou(sh|che)/)),
  trap(
    "the civilians killed contradict all the dead, or the dead of Homs those of the war",
    (v) => contests(v, ["figure"], "330000", "99000") || contests(v, ["figure"], "400000", "42"),
  ),
  trap("the corrected number of dead contradicts the right one", (v) =>
    v.contested.some(
      ({ question: told, values }) => told === "figure" && values.some(({ value, superseded }) => value === "23" && !superseded),
    ),
  ),
  trap("Turkey, Iran and Russia are its guarantors", ({ roles }) =>
    [TUR, IRN, RUS].some((id) =>
      roles.some(({ kind, role, actor }) => kind === "process" && role === "guarantor" && actor.id === id),
    ),
  ),
  trap(
    "de Mistura has resigned",
    (v) =>
      v.timeline.some(
        ({ standing, kinds, support }) =>
          standing === "happened" && kinds.includes("resignation") && /about to resign/.test(wordsOf({ support })),
      ) ||
      v.roles.some(({ role, actor, status }) => /mediator|envoy/.test(role) && /Mistura/.test(actor.name) && status === "former"),
  ),
  trap("the process is over", ({ status }) => status.value === "ended" && status.state !== "contested"),
  trap("the retold Communique or Geneva II is dated to the years of the reports", (v) =>
    v.timeline.some(
      ({ time, support }) =>
        /adopted the Geneva Communique|Geneva II,? opened|wound up less than four weeks/.test(wordsOf({ support })) &&
        /^201[678]/.test(time.edtf ?? ""),
    ),
  ),
];
