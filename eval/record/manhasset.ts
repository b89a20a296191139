/** What the fourteen reports of `manhasset/` come to: written down before the record of them was looked at. */
import type { ProcessView, Round } from "../../src/record/index.ts";
import type { Check } from "./checks.ts";
import { checksOf, contests, eventsOf, held, oneName, present, wordsOf } from "./checks.ts";

const { round, merge, contradiction, question, figure, view, trap } = checksOf("process:manhasset");
const [MAR, POL, DZA, MRT, GENEVA] = ["state:MAR", "group:polisario", "state:DZA", "state:MRT", "place:geneva"];

const dates = (it: Round | null | undefined): string => it?.dates.values.map(({ value }) => value).join(" ") ?? "";

/** The round of this number in these years: two tracks count from one. */
function roundOf({ rounds }: ProcessView, number: number, years: RegExp): Round | null {
  const [only, ...others] = rounds.filter(
    (it) => it.number === number && years.test([dates(it), ...it.planned.map(({ edtf }) => edtf)].join(" ")),
  );
  return only && others.length === 0 ? only : null;
}
const formal = (v: ProcessView, number: number): Round | null => roundOf(v, number, /200[78]/);
const informal = (v: ProcessView, number: number): Round | null => roundOf(v, number, /2009|201[01]/);
const atManhasset = (it: Round | null): boolean => /Manhasset|Greentree/.test(it?.place.name ?? "");
const seriesOf = ({ figures }: ProcessView, value: number) =>
  figures.filter(({ points }) => points.some((point) => point.value === value));

export const MANHASSET_CHECKS: readonly Check[] = [
  round(2, "round 1 is one, on 18 and 19 June 2007", (v) => formal(v, 1)?.dates.value === "2007-06-18/2007-06-19"),
  round(1, "round 1 was at Manhasset", (v) => atManhasset(formal(v, 1))),
  round(1, "Morocco and the Polisario sat in round 1", (v) => present(formal(v, 1), MAR, POL)),
  round(1, "Algeria and Mauritania watched round 1", (v) =>
    [DZA, MRT].every((id) => formal(v, 1)?.observers.some(({ actor }) => actor.id === id)),
  ),
  round(2, "round 2 is one, and ended on 11 August 2007", (v) => formal(v, 2)?.dates.value?.endsWith("2007-08-11") === true),
  round(1, "round 2 was planned for 10 and 11 August", (v) =>
    (formal(v, 2)?.planned ?? []).some(({ edtf }) => edtf === "2007-08-10/2007-08-11"),
  ),
  round(
    2,
    "round 3 of Manhasset is one, from 7 to 9 January 2008",
    (v) => formal(v, 3)?.dates.value?.endsWith("2008-01-09") === true,
  ),
  round(1, "round 3 was at Manhasset", (v) => atManhasset(formal(v, 3))),
  round(2, "round 4 is one, and ended on 18 March 2008", (v) => formal(v, 4)?.dates.value?.endsWith("2008-03-18") === true),
  round(1, "round 4 was planned for 11 to 13 March", (v) =>
    (formal(v, 4)?.planned ?? []).some(({ edtf }) => edtf === "2008-03-11/2008-03-13"),
  ),
  round(1, "Algeria and Mauritania watched round 4", (v) =>
    [DZA, MRT].every((id) => formal(v, 4)?.observers.some(({ actor }) => actor.id === id)),
  ),
  round(1, "round 5 was agreed and is not told as held", (v) => {
    const it = v.rounds.filter(({ number, dates: { value } }) => number === 5 && !(value ?? "").startsWith("2011"));
    return it.length === 1 && it.every((one) => !held(one));
  }),
  round(
    2,
    "the third informal round is one, on 8 and 9 November 2010",
    (v) => informal(v, 3)?.dates.value?.endsWith("2010-11-09") === true,
  ),
  round(1, "the sixth informal round was from 7 to 9 March 2011", (v) => informal(v, 6)?.dates.value === "2011-03-07/2011-03-09"),
  round(
    1,
    "the eighth informal round ended on 21 July 2011",
    (v) => informal(v, 8)?.dates.value?.endsWith("2011-07-21") === true,
  ),
  round(1, "they met at Dürnstein on 11 August 2009", (v) =>
    [
      ...v.rounds.map((r) => [dates(r), r.place.name] as const),
      ...v.timeline.map((e) => [e.time.edtf ?? "", e.place.name] as const),
    ].some(([when, where]) => when.includes("2009-08-11") && /D[üu]rnstein/i.test(where ?? "")),
  ),
  round(1, "and at Armonk on 10 and 11 February 2010", (v) =>
    [...v.rounds.map(dates), ...v.timeline.map((e) => e.time.edtf ?? "")].includes("2010-02-10/2010-02-11"),
  ),

  merge(2, "thirteen reports or more belong to it", ({ sources }) => sources.length >= 13),
  merge(2, "the copy of 12 August 2009 is of one origin with the wire", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "2009-08-12" && sameOrigin.length === 1),
  ),
  merge(1, "the correction supersedes the first version", ({ sources }) =>
    sources.some(({ title, supersedes }) => title?.startsWith("CORRECTED") === true && supersedes.length === 1),
  ),
  merge(1, "the update supersedes the first version", ({ sources }) =>
    sources.some(({ title, supersedes }) => title?.startsWith("UPDATE") === true && supersedes.length === 1),
  ),
  merge(2, "Fassi Fihri is one in four spellings", (v) =>
    oneName(v, "Taïeb Fassi-Fihri", "Taib Fassi Fihri", "Taieb Fassi Fihri", "Taïeb Fassi Fihri"),
  ),
  merge(1, "Khadad and Khaddad are one", (v) => oneName(v, "Mhamed Khadad", "Mhamed Khaddad")),
  merge(1, "Addouh and Adduh are one", (v) => oneName(v, "Khatri Addouh", "Khatri Adduh")),
  merge(1, "Beiba and Beïba are one", (v) => oneName(v, "Mahfoud Ali Beiba", "Mahfoud Ali Beïba")),
  merge(1, "Beiba is one with his surname first", (v) => oneName(v, "Mahfoud Ali Beiba", "Beiba Mahfoud Ali")),
  merge(2, "the raid on the camp on 8 November 2010 is told by two origins", (v) =>
    v.timeline.some(
      (event) =>
        event.support.origins >= 2 &&
        /raid|broke up|démantèlement/.test(wordsOf(event)) &&
        (event.time.edtf ?? event.time.published ?? "").startsWith("2010-11-08"),
    ),
  ),

  contradiction(2, "the Moroccans left the room in August 2007, or did not", (v) =>
    v.contested.some(({ values }) => values.some(({ support }) => /walked out|left (the room|it)/.test(wordsOf({ support })))),
  ),
  contradiction(1, "Morocco blocked the measures, or did not", (v) =>
    v.contested.some(({ values }) =>
      values.some(({ support }) => /bloquer|blocage|rejeté|route terrestre/.test(wordsOf({ support }))),
    ),
  ),
  contradiction(2, "the process is dead, or is not", (v) =>
    v.contested.some(({ question: asked }) => asked === "process-status"),
  ),
  contradiction(2, "how many died in November 2010: 36, 12 or 11", (v) =>
    [
      ["36", "12"],
      ["36", "11"],
      ["12", "11"],
    ].some((pair) => contests(v, ["figure"], ...pair)),
  ),
  contradiction(2, "90,000 live in the camps, or 165,000", (v) => contests(v, ["figure"], "90000", "165000")),
  contradiction(1, "52 are detained, or 35", (v) => contests(v, ["figure"], "52", "35")),
  contradiction(1, "shots were fired at the camp, or were not", (v) =>
    v.contested.some(({ values }) => values.some(({ support }) => /fired|tirée|gunfire/.test(wordsOf({ support })))),
  ),

  question(2, "where round 3 is was open in August 2007, and settled in December", (v) =>
    v.questions.some(
      (q) =>
        q.issue === "venue" &&
        q.askedSince === "2007-08-12" &&
        q.state === "settled" &&
        q.options.some(({ actor }) => actor.id === GENEVA),
    ),
  ),
  question(2, "where round 5 is was open in March 2008, and never settled", (v) =>
    v.questions.some((q) => q.issue === "venue" && /^2008-03-1[89]$/.test(q.askedSince ?? "") && q.state === "open"),
  ),
  question(1, "Geneva and Malta offer themselves for a later round", (v) =>
    v.questions.some(
      (q) =>
        q.issue === "venue" &&
        q.askedSince === "2010-11-16" &&
        [/Geneva|Genève/, /Malt/].every((name) => q.options.some(({ actor }) => name.test(actor.name))),
    ),
  ),

  figure(2, "7,000 soldiers, 4,000 fighters, 3,000 civilians: three counts", (v) => {
    const [soldiers] = seriesOf(v, 7000);
    const [fighters] = seriesOf(v, 4000);
    const [civilians] = seriesOf(v, 3000);
    return (
      soldiers !== undefined &&
      fighters !== undefined &&
      civilians !== undefined &&
      new Set([soldiers.id, fighters.id, civilians.id]).size === 3
    );
  }),
  figure(1, "five of the security forces died, then eight: no contradiction", (v) =>
    v.figures.some(
      ({ contested, points }) => !contested && points.some(({ value }) => value === 5) && points.some(({ value }) => value === 8),
    ),
  ),
  figure(1, "90,000 refugees are counted in 2007 and in 2011", (v) =>
    seriesOf(v, 90_000).some(({ support }) => support.origins >= 2),
  ),

  view(1, "Van Walsum and Ross are mediators or envoys", ({ roles }) =>
    [/Walsum/i, /Ross/].every((name) =>
      roles.some(({ role, actor }) => ["mediator", "envoy", "chair", "facilitator"].includes(role) && name.test(actor.name)),
    ),
  ),
  view(1, "Benmoussa leads Morocco's delegation", ({ roles }) =>
    roles.some(({ role, actor }) => role === "delegation-head" && /Benmoussa/.test(actor.name)),
  ),
  view(1, "Beiba leads the Polisario's", ({ roles }) =>
    roles.some(({ role, actor }) => role === "delegation-head" && /Be[iï]ba/.test(actor.name)),
  ),
  view(1, "Fassi Fihri is foreign minister", ({ roles }) =>
    roles.some(
      ({ role, titles, actor }) =>
        /Fassi/.test(actor.name) && (role === "foreign-minister" || /foreign|étrangères/i.test(titles.join(" "))),
    ),
  ),
  view(2, "the Polisario demands a referendum, in several reports", ({ agenda }) =>
    agenda.some(
      ({ kind, parties, contents, support }) =>
        kind === "demand" &&
        parties.some(({ id }) => id === POL) &&
        /r[ée]f[ée]rendum/i.test(contents.join(" ")) &&
        support.origins >= 2,
    ),
  ),
  view(1, "Morocco proposes autonomy", ({ agenda }) =>
    agenda.some(({ parties, contents }) => parties.some(({ id }) => id === MAR) && /autonom/i.test(contents.join(" "))),
  ),
  view(1, "the Polisario asks that the mission watch over human rights", ({ agenda }) =>
    agenda.some(
      ({ kind, parties, contents }) =>
        kind === "demand" && parties.some(({ id }) => id === POL) && /human rights/.test(contents.join(" ")),
    ),
  ),
  view(1, "since June 2007", ({ since }) => since.value?.startsWith("2007-06") === true),
  view(1, "of the conflict over Western Sahara", ({ conflict }) =>
    conflict.some(({ conflict: { id } }) => id === "conflict:western-sahara"),
  ),
  view(1, "three died by a mine on Wednesday 12 March 2008", (v) =>
    v.timeline.some((event) => /mine/.test(wordsOf(event)) && event.time.edtf === "2008-03-12"),
  ),

  trap("the third informal round is one with the third of Manhasset", (v) =>
    v.rounds.some((it) => it.number === 3 && dates(it).includes("2008") && dates(it).includes("2010")),
  ),
  trap("a round was held from 11 to 13 March 2008", (v) => v.rounds.some((it) => held(it) && /2008-03-1[13]/.test(dates(it)))),
  trap("a fifth round of Manhasset was held in 2008", (v) =>
    v.rounds.some((it) => it.number === 5 && held(it) && !dates(it).includes("2011")),
  ),
  trap("a round was held in April 2008", (v) => v.rounds.some((it) => held(it) && dates(it).includes("2008-04"))),
  trap("the secret meeting in Madrid happened", (v) =>
    v.timeline.some((event) => event.standing === "happened" && event.time.edtf === "2008-04-14"),
  ),
  trap("the date of round 3 is contested", (v) =>
    v.contested.some(({ question: asked, name }) => asked === "round-date" && name === "3"),
  ),
  trap("the corrected April contradicts", (v) =>
    v.contested.some(({ values }) => values.some(({ value, superseded }) => value.startsWith("2008-04") && !superseded)),
  ),
  trap("Geneva, Lisbon, Madrid or Malta, only named, was the place of a round of 2007, 2008 or 2010", (v) =>
    v.rounds.some(
      (it) =>
        held(it) &&
        /200[78]|2010/.test(dates(it)) &&
        it.place.values.some(({ value, name }) => value === GENEVA || /Lisbon|Madrid|Malt/.test(`${value} ${name}`)),
    ),
  ),
  trap("the ceasefire of 1991 is one of 2011", (v) => eventsOf(v, /ceasefire/, /./, "2011-09-06").length > 0),
  trap("the Green March is of a year of the reports", (v) =>
    v.timeline.some(({ time }) => /^20\d\d-11-06/.test(time.edtf ?? "") && time.edtf !== "2009-11-06"),
  ),
  trap("Mohamed Abdelaziz and the scholar Mohamed Abdelaziz Cherif are one", (v) =>
    oneName(v, "Mohamed Abdelaziz", "Mohamed Abdelaziz Cherif"),
  ),
  trap("Salek Baba and Ould Salek are one", (v) => oneName(v, "Salek Baba", "Mohamed Salem Ould Salek")),
  trap("soldiers contradict civilians", (v) => contests(v, ["figure"], "7000", "3000")),
  trap("the toll of the first version contradicts that of the update", (v) => contests(v, ["figure"], "5", "8")),
  trap("rounds that nobody told", (v) =>
    v.rounds.some(({ number }) => number !== null && ![1, 2, 3, 4, 5, 6, 8, 9].includes(number)),
  ),
];
