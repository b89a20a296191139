/** What the fourteen reports of `syria/` come to: written from the reports alone, before any record of them was looked at. */
import type { ProcessView, Round } from "../../src/record/index.ts";
import type { Check } from "./checks.ts";
import { bearsBoth, checksOf, contests, disputed, eventsOf, held, onlyRound, present, seriesOf, wordsOf } from "./checks.ts";

const { round, merge, contradiction, question, figure, view, trap } = checksOf("process:astana");
const [SYR, RUS, TUR, IRN, KAZ] = ["state:SYR", "state:RUS", "state:TUR", "state:IRN", "state:KAZ"];
const [IRQ, LBN, JOR, UN] = ["state:IRQ", "state:LBN", "state:JOR", "org:un"];
const [ASTANA, SOCHI] = ["place:astana", "place:sochi"];

/** All days told of a round, as one text. */
const daysOf = (it: Round | null): string => it?.dates.values.map(({ value }) => value).join(" ") ?? "";

/** The only round of this number was held, on these days, and nobody contests them. */
function heldOn(v: ProcessView, number: number, ...days: readonly string[]): boolean {
  const it = onlyRound(v, number);
  return it !== null && held(it) && it.dates.state !== "contested" && days.every((day) => daysOf(it).includes(day));
}

const plannedFor = (v: ProcessView, number: number, day: RegExp): boolean =>
  onlyRound(v, number)?.planned.some(({ edtf }) => day.test(edtf)) === true;

/** How many reports stand behind items. */
const reports = (
  ...items: readonly { readonly support: { readonly claims: readonly { readonly document: string }[] } }[]
): number => new Set(items.flatMap(({ support }) => support.claims.map(({ document }) => document))).size;

/** A point of any series with this count. */
const counts = (v: ProcessView, measure: RegExp, count: number): boolean => seriesOf(v, measure, count).length > 0;

const KILLED = /kill|dea(d|th)|fatal/;
const TURKISH_TROOPS = /Turk|turqu|occupation/i;

export const SYRIA_CHECKS: readonly Check[] = [
  round(2, "round 9 is one, and ended on 15 May 2018", (v) => heldOn(v, 9, "2018-05-15")),
  round(
    2,
    "round 10 is one, held in Sochi on 30 and 31 July 2018",
    (v) => heldOn(v, 10, "2018-07-30", "2018-07-31") && onlyRound(v, 10)?.place.value === SOCHI,
  ),
  round(1, "round 10 was planned in May 2018 for July", (v) => plannedFor(v, 10, /^2018-07/)),
  round(
    2,
    "round 11 was held in Astana, and ended on 29 November 2018",
    (v) => heldOn(v, 11, "2018-11-29") && onlyRound(v, 11)?.place.value === ASTANA,
  ),
  round(
    2,
    "round 12 was planned for February 2019, and held in April",
    (v) => plannedFor(v, 12, /^2019-02/) && heldOn(v, 12, "2019-04-26"),
  ),
  round(2, "round 13 is one, held on 1 and 2 August 2019", (v) => heldOn(v, 13, "2019-08-01", "2019-08-02")),
  round(1, "Iraq and Lebanon watched round 13", (v) => present(onlyRound(v, 13), IRQ, LBN)),
  round(
    2,
    "round 14 was planned for October 2019, and ended on 11 December",
    (v) => plannedFor(v, 14, /^2019-10/) && heldOn(v, 14, "2019-12-11"),
  ),
  round(2, "round 15 was planned for March 2020", (v) => plannedFor(v, 15, /^2020-03/)),
  round(
    2,
    "round 15 was held in Sochi, and ended on 17 February 2021",
    (v) => heldOn(v, 15, "2021-02-17") && onlyRound(v, 15)?.place.value === SOCHI,
  ),
  round(
    2,
    "round 16 was held in Nur-Sultan, and ended on 8 July 2021",
    (v) => heldOn(v, 16, "2021-07-08") && onlyRound(v, 16)?.place.value === ASTANA,
  ),
  round(1, "round 17 is one, and ended on 22 December 2021", (v) => heldOn(v, 17, "2021-12-22")),
  round(1, "the UN, Jordan, Lebanon and Iraq watched round 17", (v) => present(onlyRound(v, 17), UN, JOR, LBN, IRQ)),
  round(1, "round 18 is planned for 2022", (v) =>
    v.rounds.some(
      (r) =>
        !held(r) &&
        (r.number === 18 || r.number === null) &&
        /2022/.test(`${daysOf(r)} ${r.planned.map(({ edtf }) => edtf).join(" ")}`),
    ),
  ),

  merge(1, "thirteen reports or more belong to it", ({ sources }) => sources.length >= 13),
  merge(2, "the Daily Star's report of 2 August 2019 is a copy of Reuters's", ({ sources }) =>
    sources.some(({ title, sameOrigin }) => title?.startsWith("Lebanon, Iraq join") === true && sameOrigin.length === 1),
  ),
  merge(2, "the rectified dispatch supersedes the first version", ({ sources }) =>
    sources.some(({ title, supersedes }) => title?.startsWith("RECTIFICATIF") === true && supersedes.length === 1),
  ),
  merge(1, "Lavrentiev and Lavrentyev are one", (v) => bearsBoth(v, /Lavrentiev$/, /Lavrentyev$/)),
  merge(1, "Jaafari, Ja'afari and al-Jaafari are one", (v) => bearsBoth(v, /^Bashar Ja['’]?afari$/, /^Bachar al-Jaafari$/)),
  merge(
    2,
    "Ahmed Toma, Ahmad Touma and Ahmad Tomeh are one",
    (v) => bearsBoth(v, /Tomeh$/, /Touma$/) && bearsBoth(v, /Tomeh$/, /Toma$/),
  ),
  merge(
    1,
    "Ayman Soussan, Aymane Soussane and Ayman Sousan are one",
    (v) => bearsBoth(v, /Soussan$/, /Soussane$/) && bearsBoth(v, /Soussan$/, /Sousan$/),
  ),
  merge(1, "Ayman al-Asimi and Aymane al-Assimi are one", (v) => bearsBoth(v, /al-Asimi$/, /al-Assimi$/)),
  merge(2, "two tellings of round 13 by independent origins, of round 10 too", (v) =>
    [10, 13].every((number) => (onlyRound(v, number)?.support.origins ?? 0) >= 2),
  ),

  contradiction(2, "450 civilians dead in Idlib since April 2019, or 790", (v) => contests(v, ["figure"], "450", "790")),
  contradiction(2, "107 wounded at Aleppo, or 94", (v) => contests(v, ["figure"], "107", "94")),
  contradiction(2, "the army shelled Khan Sheikhoun, or did not", (v) =>
    disputed(v, /bombardé Khan|tiré un seul obus|catégoriquement rejetée/),
  ),
  contradiction(1, "Kazakhstan no longer wishes to host, or denies it", (v) =>
    disputed(v, /no longer wished|ministry denied|denied this/),
  ),
  contradiction(1, "the opposition walked out of the plenary, or did not", (v) =>
    disputed(v, /walked out|in the room|denied media reports/),
  ),

  question(2, "where round 11 would be was open after Sochi, and is settled", (v) =>
    v.questions.some(
      (q) => q.state === "settled" && /^2018-0[78]/.test(q.askedSince ?? "") && /lieu|place|venue|session/i.test(wordsOf(q)),
    ),
  ),
  question(2, "where the constitutional committee meets was open in 2019", (v) =>
    v.questions.some((q) => /^2019-0[48]/.test(q.askedSince ?? "") && /first session|où celle-ci|where/i.test(wordsOf(q))),
  ),
  question(1, "where the guarantors would meet again was open in March 2020, and is settled", (v) =>
    v.questions.some(
      (q) => q.askedSince === "2020-03-13" && /lieu|retrouver|décision/i.test(wordsOf(q)) && q.state === "settled",
    ),
  ),
  question(1, "whether the people of Rukban can leave is open", (v) =>
    v.questions.some((q) => /Rukban/.test(wordsOf(q)) && q.state === "open"),
  ),
  question(1, "who pays for the reconstruction is open", (v) =>
    v.questions.some((q) => /reconstruction|pay/.test(wordsOf(q)) && q.state === "open"),
  ),

  figure(2, "13 dead at Maaret al-Noomane; 17 were said before the correction", (v) =>
    v.figures.some(
      ({ measure, points }) =>
        KILLED.test(measure) &&
        points.some(({ value, low, relation }) => (value ?? low) === 13 && relation !== "corrected") &&
        points.some(
          ({ value, low, relation, support }) =>
            (value ?? low) === 17 && (relation === "corrected" || support.claims.every(({ superseded }) => superseded)),
        ),
    ),
  ),
  figure(2, "350,000 dead since 2011 in 2018, 370,000 in 2019: one series that rises", (v) =>
    seriesOf(v, KILLED, 350_000, 370_000).some(({ contested }) => !contested),
  ),
  figure(1, "2,800 dead in Idlib, fighters included", (v) => counts(v, KILLED, 2_800)),
  figure(1, "nearly a million displaced in the northwest", (v) =>
    v.figures.some(
      ({ measure, points }) =>
        /displac/.test(measure) && points.some(({ value, low, high }) => [value, low, high].includes(1_000_000)),
    ),
  ),

  view(1, "Kazakhstan hosts", ({ roles }) => roles.some(({ role, actor }) => role === "host" && actor.id === KAZ)),
  view(1, "Russia, Turkey and Iran are guarantors", ({ roles }) =>
    [RUS, TUR, IRN].every((id) => roles.some(({ role, actor }) => role === "guarantor" && actor.id === id)),
  ),
  view(1, "Jaafari, then Soussan, led the government's delegation", ({ roles }) =>
    [/Ja['’]?afari/, /Sous+an/].every((name) =>
      roles.some(({ role, actor }) => /head|chief|negotiat|lead/.test(role) && name.test(actor.name)),
    ),
  ),
  view(2, "Damascus demands that the Turkish troops leave, in two reports or more", ({ agenda, positions }) => {
    const demands = agenda.filter((it) => it.kind === "demand" && TURKISH_TROOPS.test(wordsOf(it)));
    const cells = positions
      .filter(({ actor }) => actor.id === SYR || /Ja['’]?afari|Sous+an/.test(actor.name))
      .flatMap(({ cells: all }) => all)
      .filter((cell) => cell.stance === "demands" && TURKISH_TROOPS.test(wordsOf(cell)));
    return reports(...demands) >= 2 || reports(...cells) >= 2;
  }),
  view(1, "the opposition demands the release of detainees", ({ agenda }) =>
    agenda.some(
      (it) => /demand|objective/.test(it.kind) && /détenus|detainees/.test(wordsOf(it)) && /libération|release/.test(wordsOf(it)),
    ),
  ),
  view(
    1,
    "the United States refused to take part",
    (v) =>
      v.agenda.some((it) => it.kind === "refusal" && /declin|refus|décliné/.test(wordsOf(it))) ||
      eventsOf(v, /refusal|boycott|rejection/, /declined|refused|décliné/, null).length > 0,
  ),
  view(
    1,
    "prisoners were exchanged on 24 November 2018",
    (v) => eventsOf(v, /./, /prisonniers|libérés/, "2018-11-24").length > 0,
  ),
  view(
    1,
    "Iraq and Lebanon were to be invited, said in April 2019",
    (v) =>
      v.timeline.some((it) => /Iraq/.test(wordsOf(it)) && /invit|wanted/.test(wordsOf(it))) ||
      v.agenda.some((it) => /Iraq/.test(wordsOf(it))) ||
      v.roles.some(
        ({ actor, history }) =>
          actor.id === IRQ && history.some(({ status, standing }) => status === "candidate" || standing === "planned"),
      ),
  ),

  trap("round 12 was held in February 2019", (v) => v.rounds.some((r) => held(r) && /2019-02/.test(daysOf(r)))),
  trap("round 15 was held in March 2020", (v) => v.rounds.some((r) => r.number === 15 && held(r) && /2020-03/.test(daysOf(r)))),
  trap("round 15 was held in Nur-Sultan", (v) =>
    v.rounds.some(
      (r) =>
        r.number === 15 && held(r) && r.place.values.some(({ value, standing }) => value === ASTANA && standing === "happened"),
    ),
  ),
  trap("the Sochi congress of January 2018 is a round with a number", (v) =>
    v.rounds.some((r) => r.number !== null && /2018-01|2017-11/.test(daysOf(r))),
  ),
  trap("sessions of the constitutional committee are rounds of Astana", (v) =>
    v.rounds.some(
      (r) =>
        (r.number !== null && r.number < 9) ||
        (held(r) && /2019-10-30/.test(daysOf(r))) ||
        (held(r) && r.place.values.some(({ value, standing }) => value === "place:geneva" && standing === "happened")),
    ),
  ),
  trap("rounds that nobody told, or two of one number", (v) => {
    const numbers = v.rounds.flatMap(({ number }) => (number === null ? [] : [number]));
    return numbers.some((number) => number > 18) || new Set(numbers).size < numbers.length;
  }),
  trap("round 18 was held", (v) => v.rounds.some((r) => r.number === 18 && held(r))),
  trap("the two Aymans are one", (v) => bearsBoth(v, /Sous+ane?$/, /As+imi$/)),
  trap("Soussan and Jaafari are one", (v) => bearsBoth(v, /Sous+ane?$/, /Ja['’]?afari$/)),
  trap("Khaji and Jaberi Ansari are one", (v) => bearsBoth(v, /Asghar (Khaji|Haji)$/, /Ansari$/)),
  trap(
    "the dead of Idlib contradict those of the war, or civilians those of all",
    (v) =>
      ["450", "790", "2800"].some((it) => contests(v, ["figure"], it, /^3[57]0000$/)) ||
      contests(v, ["figure"], "790", "2800") ||
      contests(v, ["figure"], "450", "2800"),
  ),
  trap("the corrected number of dead contradicts the right one", (v) =>
    v.contested.some(
      ({ question: asked, values }) =>
        asked === "figure" &&
        values.some(({ value }) => value === "13") &&
        values.some(({ value, superseded }) => value === "17" && !superseded),
    ),
  ),
  trap("the process is over", ({ status }) => status.value === "ended"),
  trap("Nur-Sultan contradicts Astana as the place of a round", (v) =>
    v.contested.some(
      ({ question: asked, values }) =>
        asked === "round-place" &&
        values.some(({ name }) => /Astana/.test(name)) &&
        values.some(({ name }) => /N[ou]+r-S/.test(name)),
    ),
  ),
  trap("the exchange at Abu al-Zindin is the one of al-Bab", (v) =>
    v.timeline.some((it) => /al-Bab|dix prisonniers/.test(wordsOf(it)) && /cinq détenus|al-Zindin/.test(wordsOf(it))),
  ),
];
