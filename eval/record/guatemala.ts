/** What the fourteen reports of `guatemala/` come to: written down from the reports alone, before any record of them was looked at. */
import type { ProcessView, Round } from "../../src/record/index.ts";
import type { Check } from "./checks.ts";
import {
  bearsBoth,
  checksOf,
  contests,
  daysOf,
  disputed,
  eventsOf,
  held,
  heldOn,
  onlyRound,
  present,
  seriesOf,
  wordsOf,
} from "./checks.ts";

const { round, merge, contradiction, question, figure, view, trap } = checksOf("process:guatemala-urng");
const [GTM, URNG, NOR, ESP, UN] = ["state:GTM", "group:urng", "state:NOR", "state:ESP", "org:un"];
const [MEXICO_CITY, OSLO] = ["place:mexico-city", "place:oslo"];
const SIGNED = /agreement|sign|ceasefire|truce|accord/;

/** A day of these is told as one on which a round was held, not only as one that was announced. */
const saidHeld = ({ rounds }: ProcessView, days: RegExp): boolean =>
  rounds.some((it) => held(it) && it.dates.values.some((told) => held(told) && !told.superseded && days.test(told.value)));
/** Days for which a round was told to be due. */
const dueOn = ({ rounds }: ProcessView, day: string): boolean =>
  rounds.some((it) => it.planned.some(({ edtf }) => edtf.includes(day)) || (!held(it) && daysOf(it).includes(day)));
const at = (it: Round | null, place: string): boolean => it?.place.value === place;
const agendaOf = ({ agenda }: ProcessView, kinds: RegExp, words: RegExp) =>
  agenda.filter((item) => kinds.test(item.kind) && words.test(`${item.contents.join(" | ")} | ${wordsOf(item)}`));
const asked = ({ questions }: ProcessView, words: RegExp) =>
  questions.filter((q) => words.test(`${q.contents.join(" | ")} | ${wordsOf(q)}`));
/** An exact, rounded or bounded count. */
const count = (value: number): RegExp => new RegExp(`^\\D{0,2}${value}(?!\\d)`);
/** Something was signed on this day. */
const signedOn = (v: ProcessView, day: string): boolean => eventsOf(v, SIGNED, /./, day).some(held);

export const GUATEMALA_CHECKS: readonly Check[] = [
  round(2, "round 1 is one, was held in January 1994, in Mexico City", (v) => {
    const it = onlyRound(v, 1);
    return it !== null && held(it) && daysOf(it).includes("1994-01") && at(it, MEXICO_CITY);
  }),
  round(2, "round 2 is one, was held in March 1994, in Mexico City", (v) => {
    const it = onlyRound(v, 2);
    return it !== null && held(it) && daysOf(it).includes("1994-03") && at(it, MEXICO_CITY);
  }),
  round(1, "round 2 was announced for the beginning of March 1994", (v) =>
    Boolean(onlyRound(v, 2)?.planned.some(({ edtf }) => edtf.includes("1994-03"))),
  ),
  round(2, "round 3 is one, was held in June 1994, in Oslo", (v) => {
    const it = onlyRound(v, 3);
    return it !== null && held(it) && daysOf(it).includes("1994-06") && at(it, OSLO);
  }),
  round(1, "Norway was the host of round 3", (v) =>
    Boolean(onlyRound(v, 3)?.host.values.some(({ value, name }) => value === NOR || /Godal|Norv|Norw/.test(name))),
  ),
  round(2, "round 4 is one, was held from 20 to 25 October 1994, in Mexico City", (v) => {
    const it = onlyRound(v, 4);
    return it !== null && held(it) && /1994-10-2[05]/.test(daysOf(it)) && at(it, MEXICO_CITY);
  }),
  round(2, "round 4 was planned for 16 August 1994", (v) =>
    Boolean(onlyRound(v, 4)?.planned.some(({ edtf }) => edtf.includes("1994-08-16"))),
  ),
  round(1, "Norway and Spain were at round 4", (v) => present(onlyRound(v, 4), NOR, ESP)),
  round(1, "a session was to open on 16 October 1995", (v) => dueOn(v, "1995-10-16")),
  round(1, "talks were held from 22 February 1996", (v) => heldOn(v, "1996-02-22").length === 1),
  round(2, "the session that opened on 10 April 1996 and ended on 6 May was in Mexico City", (v) =>
    heldOn(v, "1996-04-10", "1996-05-06").some((it) => at(it, MEXICO_CITY)),
  ),
  round(
    1,
    "the session of June 1996 was first due on the 10th, and opened on the 17th",
    (v) => dueOn(v, "1996-06-10") && heldOn(v, "1996-06-17").length > 0,
  ),

  merge(2, "thirteen reports or more belong to it", ({ sources }) => sources.length >= 13),
  merge(2, "the copy of 8 May 1996 is of one origin with the wire", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "1996-05-08" && sameOrigin.length === 1),
  ),
  merge(2, "the correction of 7 October 1995 supersedes the first version", ({ sources }) =>
    sources.some(({ title, supersedes }) => title?.startsWith("CORRECTED") === true && supersedes.length === 1),
  ),
  merge(1, "Bjørn Tore Godal and Bjoern Tore Godal are one", (v) => bearsBoth(v, /Bjørn/, /Bjoern/)),
  merge(1, "Rolando Morán and Ricardo Ramírez are one", (v) => bearsBoth(v, /Mor[aá]n/, /Ram[ií]rez/)),
  merge(1, "Gaspar Ilom and Rodrigo Asturias are one", (v) => bearsBoth(v, /Ilom/, /Asturias/)),
  merge(1, "the killings of Xaman on 5 October 1995 are told once or twice, not by each report", (v) => {
    const told = eventsOf(v, /./, /opened fire|shooting|killing|killed/i, "1995-10-05");
    return told.length > 0 && told.length <= 2;
  }),

  contradiction(2, "eleven were killed at Xaman, or nine", (v) => contests(v, ["figure"], count(11), count(9))),
  contradiction(2, "the army has 46,000 men, or 36,000", (v) => contests(v, ["figure"], count(46_000), count(36_000))),
  contradiction(1, "the war killed 100,000, or 150,000", (v) => contests(v, ["figure"], count(100_000), count(150_000))),
  contradiction(
    1,
    "the guerrilla has 1,000 fighters or 3,000; or, in 1996, 3,614 or 1,500 at most",
    (v) => contests(v, ["figure"], count(1000), count(3000)) || contests(v, ["figure"], count(3614), count(1500)),
  ),
  contradiction(2, "the guerrilla asked for the delay of August 1994, or did not", (v) =>
    disputed(v, /demandé ce report|toute demande/i),
  ),
  contradiction(2, "the president's side met the rebels in Havana, or did not", (v) => disputed(v, /Havana/)),
  contradiction(1, "the patrol was attacked at Xaman, or was not", (v) => disputed(v, /attacked/)),
  contradiction(1, "a ransom was paid for Olga de Novella, or was not", (v) => disputed(v, /rançon|affirme|le dément/i)),

  question(2, "who would preside over the Assembly of Civil Society was open in January 1994, and is settled", (v) =>
    asked(v, /présidera|Assembl/).some(({ askedSince, state }) => askedSince === "1994-01-11" && state === "settled"),
  ),
  question(2, "when the round of August 1994 would be held instead was open, and is settled", (v) =>
    v.questions.some(
      (q) =>
        q.askedSince === "1994-08-19" &&
        q.state === "settled" &&
        (/date/.test(q.issue) || /date|report/.test(`${q.contents.join(" ")} ${wordsOf(q)}`)),
    ),
  ),
  question(2, "where the final peace would be signed was open in May 1996, and is settled", (v) =>
    v.questions.some(
      (q) =>
        q.askedSince === "1996-05-07" &&
        q.state === "settled" &&
        (/signing|venue/.test(q.issue) || /lieu|signée/.test(`${q.contents.join(" ")} ${wordsOf(q)}`)),
    ),
  ),
  question(1, "when the talks would resume after Xaman was open in October 1995", (v) =>
    v.questions.some(
      ({ askedSince, issue, ...q }) =>
        /^1995-10-0[67]/.test(askedSince ?? "") &&
        (/date|resum|talks/.test(issue) || /resume|new date|negotiations|session/i.test(`${q.contents.join(" ")} ${wordsOf(q)}`)),
    ),
  ),
  question(1, "who will decide which crimes the amnesty covers is open", (v) =>
    asked(v, /amnesty|which crimes/).some(({ state }) => state === "open"),
  ),
  question(1, "what became of Mincho is open", (v) =>
    asked(v, /Mincho|second membre|custody/).some(({ state }) => state === "open"),
  ),

  figure(2, "11 killed at Xaman, 13 were said before the correction", (v) =>
    v.figures.some(
      ({ points }) =>
        points.some(({ value, low, relation }) => (value ?? low) === 11 && relation !== "corrected") &&
        points.some(({ value, low, relation }) => (value ?? low) === 13 && relation === "corrected"),
    ),
  ),
  figure(1, "30 wounded at Xaman", (v) => seriesOf(v, /wound|injur/, 30).length > 0),
  figure(
    1,
    "45,000 refugees in Mexico, and one million displaced inside Guatemala",
    (v) =>
      seriesOf(v, /refugee|displaced|other/, 45_000).length > 0 &&
      v.figures.some(
        ({ measure, points }) =>
          /displaced/.test(measure) && points.some(({ value, low, high }) => (value ?? high ?? low) === 1_000_000),
      ),
  ),
  figure(1, "40,000 missing", (v) => seriesOf(v, /missing|disappear/, 40_000).length > 0),
  figure(1, "210 civilians were murdered since the beginning of 1994", (v) => seriesOf(v, /kill|dea/, 210).length > 0),

  view(2, "the United Nations or their Jean Arnault mediate", ({ roles }) =>
    roles.some(({ role, actor }) => /mediator|facilitator/.test(role) && (actor.id === UN || /Arnault/.test(actor.name))),
  ),
  view(1, "the government of Guatemala and the URNG are parties", ({ roles }) =>
    [GTM, URNG].every((id) => roles.some(({ role, actor }) => role === "party" && actor.id === id)),
  ),
  view(1, "Rosada and then Porras led the negotiators of the government", ({ roles }) =>
    [/Rosada/, /Porras/].every((name) =>
      roles.some(({ role, actor }) => /delegation-head|negotiator|leader/.test(role) && name.test(actor.name)),
    ),
  ),
  view(2, "the ceasefire was signed on 4 December 1996 in Oslo", (v) =>
    v.timeline.some(
      (it) =>
        it.kinds.some((kind) => SIGNED.test(kind)) &&
        held(it) &&
        (it.time.edtf ?? "").startsWith("1996-12-04") &&
        it.place.values.some(({ value }) => value === OSLO),
    ),
  ),
  view(2, "accords were signed on 31 March 1995, 6 May and 19 September 1996", (v) =>
    ["1995-03-31", "1996-05-06", "1996-09-19"].every((day) => signedOn(v, day)),
  ),
  view(
    1,
    "the government suspended the talks on 28 October 1996",
    (v) => eventsOf(v, /suspen|walk|withdraw|interrupt|break|talks/, /suspen/i, "1996-10-28").length > 0,
  ),
  view(1, "the URNG demands that the civil patrols be dissolved", (v) =>
    agendaOf(v, /demand/, /patrouilles|patrols/i).some(({ parties }) =>
      parties.some(({ id, name }) => id === URNG || /Mor[aá]n/.test(name)),
    ),
  ),
  view(1, "the government demands that Ilom leave the table", (v) => agendaOf(v, /demand/, /départ de Gaspar|Ilom/i).length > 0),
  view(
    1,
    "the government undertook to raise taxes or to set up a land fund",
    (v) => agendaOf(v, /commitment/, /pression fiscale|fonds foncier/i).length > 0,
  ),
  view(
    1,
    "the URNG refuses, in August 1994, to come back before the UN observers are there",
    (v) => agendaOf(v, /refusal|demand/, /revenir à la table|observateurs de l'ONU/i).length > 0,
  ),

  trap("rounds with numbers that nobody told of these talks, as that of San Andrés", (v) =>
    v.rounds.some(({ number }) => number !== null && ![1, 2, 3, 4].includes(number)),
  ),
  trap("a round was held in August 1994", (v) => saidHeld(v, /^1994-08/)),
  trap("a session was held in Bogotá", (v) =>
    v.rounds.some((it) => held(it) && it.place.values.some(({ value }) => value === "place:bogota")),
  ),
  trap("the session of 16 October 1995 was held", (v) => saidHeld(v, /^1995-10-16/)),
  trap("a session was held on 10 June 1996", (v) => saidHeld(v, /^1996-06-10/)),
  trap("the meeting of Havana happened by all that is told", (v) =>
    [...v.rounds, ...v.timeline].some(
      (it) => it.standing === "happened" && it.place.values.some(({ value }) => value === "place:havana"),
    ),
  ),
  trap("round 1 was in 1990 or 1991", (v) => v.rounds.some((it) => it.number === 1 && /199[01]/.test(daysOf(it)))),
  trap(
    "the Salvadoran peace of January 1992 is a round of these talks, or the FMLN a party",
    (v) => heldOn(v, "1992-01").length > 0 || v.roles.some(({ role, actor }) => role === "party" && /fmln|ezln/.test(actor.id)),
  ),
  trap("a plenary of the Assembly of Civil Society is a round", (v) =>
    v.rounds.some((it) => /1994-05|1994-08-(0\d|1[0-4])/.test(daysOf(it)) || /pl[eé]n[ai]/i.test(wordsOf(it))),
  ),
  trap("Carlos González and Felipe González are one", (v) => bearsBoth(v, /Carlos Gonz[aá]lez/, /Felipe Gonz[aá]lez/)),
  trap("Ricardo Ramírez and Ricardo Rosales are one", (v) => bearsBoth(v, /Ram[ií]rez/, /Rosales/)),
  trap("the corrected number of dead contradicts the others", (v) =>
    v.contested.some(
      ({ question: on, values }) => on === "figure" && values.some(({ value, superseded }) => value === "13" && !superseded),
    ),
  ),
  trap("the refugees in Mexico contradict those displaced inside the country, or those in Chiapas or who returned", (v) =>
    [
      [45_000, 1_000_000],
      [45_000, 6000],
      [30_000, 6000],
      [30_000, 1_000_000],
    ].some((pair) => contests(v, ["figure"], ...pair.map(count))),
  ),
  trap("the dead of a period or of a day contradict those of the war, or the missing the dead", (v) =>
    [
      [210, 100_000],
      [210, 150_000],
      [11, 100_000],
      [40_000, 100_000],
      [7, 210],
    ].some((pair) => contests(v, ["figure"], ...pair.map(count))),
  ),
  trap("observers, policemen to be or one patrol contradict the strength of the army or of the guerrilla", (v) =>
    [250, 20_000, 26].some((few) =>
      [46_000, 36_000, 3000, 1000, 3614, 1500].some((many) => contests(v, ["figure"], count(few), count(many))),
    ),
  ),
];
