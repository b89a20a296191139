/** What the fourteen reports of `status/` come to: written down before the record of them was looked at. */
import type { ProcessView, Round } from "../../src/record/index.ts";
import type { Check } from "./checks.ts";
import {
  agendaOf,
  bearsBoth,
  checksOf,
  contests,
  daysOf,
  disputed,
  eventsOf,
  held,
  oneName,
  onlyOn,
  seriesOf,
  wordsOf,
} from "./checks.ts";

const { round, merge, contradiction, question, figure, view, trap } = checksOf("process:vienna-kosovo");
const SERBIA = /serbi|serbe|belgrad|state:SRB/i;
const KOSOVO = /kosov|pristina|alban|state:XKX/i;

/** The only round held on one of these days, of this number. */
function numbered(v: ProcessView, number: number, ...days: readonly string[]): Round | null {
  const it = onlyOn(v, ...days);
  return it?.number === number ? it : null;
}
const at = (it: Round | null, place: RegExp): boolean =>
  it !== null && it.place.value !== null && place.test(`${it.place.value} ${it.place.name ?? ""}`);
const there = (it: Round | null, name: RegExp): boolean =>
  it !== null && [...it.participants, ...it.observers].some(({ actor }) => name.test(actor.name) || name.test(actor.id));
const questionsOn = ({ questions }: ProcessView, state: RegExp, words: RegExp) =>
  questions.filter((q) => state.test(q.state) && words.test(`${wordsOf(q)} ${q.issue ?? ""}`));
const placed = ({ rounds }: ProcessView, place: RegExp): boolean =>
  rounds.some((it) => held(it) && it.place.values.some(({ value, name }) => place.test(`${value} ${name ?? ""}`)));

export const STATUS_CHECKS: readonly Check[] = [
  round(2, "round 1 is one, on 20 and 21 February 2006, in Vienna", (v) =>
    at(numbered(v, 1, "2006-02-20", "2006-02-21"), /vienn/i),
  ),
  round(2, "round 2 is one, on 17 March 2006, in Vienna", (v) => at(numbered(v, 2, "2006-03-17"), /vienn/i)),
  round(2, "round 3 is one, on 3 April 2006, in Vienna", (v) => at(numbered(v, 3, "2006-04-03"), /vienn/i)),
  round(2, "round 4 is one, on 4 and 5 May 2006, in Vienna", (v) => at(numbered(v, 4, "2006-05-04", "2006-05-05"), /vienn/i)),
  round(1, "round 1 was first meant for 25 January 2006", (v) =>
    v.rounds.some(
      (it) => it.planned.some(({ edtf }) => edtf.includes("2006-01-25")) || (!held(it) && daysOf(it).includes("2006-01-25")),
    ),
  ),
  round(2, "the meeting of the leaders of 24 July 2006 is one, in Vienna", (v) => at(onlyOn(v, "2006-07-24"), /vienn/i)),
  round(1, "the experts met in Vienna on 7 and 8 August 2006", (v) => at(onlyOn(v, "2006-08-07", "2006-08-08"), /vienn/i)),
  round(1, "the leaders met in Vienna on 10 March 2007", (v) => at(onlyOn(v, "2007-03-10"), /vienn/i)),
  round(1, "the troika heard both sides in Vienna on 30 August 2007", (v) => at(onlyOn(v, "2007-08-30"), /vienn/i)),
  round(2, "the talks of 28 September 2007 are one, in New York", (v) => at(onlyOn(v, "2007-09-28"), /new[- ]york/i)),
  round(1, "the talks of 5 November 2007 were in Vienna", (v) => at(onlyOn(v, "2007-11-05"), /vienn/i)),
  round(2, "the talks of 26 to 28 November 2007 are one, in Baden", (v) =>
    at(onlyOn(v, "2007-11-26", "2007-11-27", "2007-11-28"), /baden/i),
  ),

  merge(2, "thirteen reports or more belong to it", ({ sources }) => sources.length >= 13),
  merge(2, "the copy of 25 July 2006 is of one origin with the wire", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "2006-07-25" && sameOrigin.length === 1),
  ),
  merge(2, "the correction of 12 February 2007 supersedes the first version", ({ sources }) =>
    sources.some(({ title, supersedes }) => title?.startsWith("CORRECTED") === true && supersedes.length === 1),
  ),
  merge(1, "Botsan-Kharchenko and Botsan-Khartchenko are one", (v) => bearsBoth(v, /Kharchenko/, /Khartchenko/)),
  merge(1, "Samardzic and Samardjic are one", (v) => bearsBoth(v, /Samardzic/, /Samardjic/)),
  merge(1, "Kostunica and Koštunica are one", (v) => bearsBoth(v, /Kostunica/, /Koštunica/)),
  merge(1, "Ceku and Çeku are one", (v) => bearsBoth(v, /Ceku/, /Çeku/)),
  merge(1, "Thaci and Thaçi are one", (v) => bearsBoth(v, /Thaci/, /Thaçi/)),
  merge(1, "the protest of 10 February 2007 is told at most twice, not by each report", (v) => {
    const told = eventsOf(v, /./, /protest|march(ed|es|ing)|clash/i, "2007-02-10");
    return told.length > 0 && told.length <= 2;
  }),

  contradiction(2, "207,000 Serbs have fled since 1999, or 65,000", (v) => contests(v, ["figure"], /^~?207000/, /^~?65000/)),
  contradiction(1, "82 were injured in Pristina, or 120", (v) => contests(v, ["figure"], /^~?82\b/, /^~?120\b/)),
  contradiction(2, "the Serbian delegation walked out on 17 March 2006, or did not", (v) => disputed(v, /walked out/i)),
  contradiction(2, "Kostunica refused to shake hands, or did not", (v) => disputed(v, /shake hands|denied that he had refused/i)),
  contradiction(1, "the police fired rubber bullets, or did not", (v) => disputed(v, /rubber|caoutchouc/i)),
  contradiction(1, "Ischinger proposed a partition, or did not", (v) => disputed(v, /partition/i)),

  question(2, "when the leaders would meet was open in May 2006, and is settled", (v) =>
    v.questions.some(
      (q) =>
        q.state === "settled" &&
        /2006-05-0[56]/.test(q.askedSince ?? "") &&
        (/talks-date|venue/.test(q.issue ?? "") || /high-level|decided/i.test(wordsOf(q))),
    ),
  ),
  question(2, "where the last conference of 2007 would be was open, and is settled", (v) =>
    v.questions.some(
      (q) =>
        q.state === "settled" &&
        /2007-11-0[56]/.test(q.askedSince ?? "") &&
        (/venue/.test(q.issue ?? "") || /lieu|conférence/i.test(wordsOf(q))),
    ),
  ),
  question(1, "New York or Vienna for the first direct meeting was open in August 2007", (v) =>
    v.questions.some(
      (q) =>
        /2007-08-3[01]/.test(q.askedSince ?? "") && (/venue/.test(q.issue ?? "") || /lieu|rien n'est arrêté/i.test(wordsOf(q))),
    ),
  ),
  question(2, "when Kosovo will declare its independence is open", (v) =>
    questionsOn(v, /open/, /indépendan|independen|date n'est pas fixée|not clear when|refused to name a date|proclamera/i).some(
      ({ askedSince }) => (askedSince ?? "") >= "2007-09",
    ),
  ),
  question(1, "whether the north of Mitrovica would be a municipality of its own was asked in 2006", (v) =>
    v.questions.some((q) => /northern half|Mitrovica|commune distincte|Ibar/i.test(wordsOf(q))),
  ),
  question(
    1,
    "whether Russia will use its veto is open",
    (v) => questionsOn(v, /open/, /veto|Nul ne le sait|ne s'est pas prononcé/i).length > 0,
  ),

  figure(2, "82 injured in Pristina, 28 were said before the correction", (v) =>
    v.figures.some(
      ({ points }) =>
        points.some(({ value, low, relation }) => (value ?? low) === 82 && relation !== "corrected") &&
        points.some(({ value, low, relation }) => (value ?? low) === 28 && relation === "corrected"),
    ),
  ),
  figure(1, "some 10,000 dead in the war", (v) => seriesOf(v, /kill|dea|die/, 10_000).length > 0),
  figure(1, "19 killed in the riots of March 2004", (v) => seriesOf(v, /kill|dea|die/, 19).length > 0),
  figure(1, "the soldiers of NATO: 17,000, 16,500, 16,000", (v) =>
    [17_000, 16_500, 16_000].every((count) => seriesOf(v, /./, count).length > 0),
  ),

  view(2, "Ahtisaari mediates", ({ roles }) =>
    roles.some(({ role, actor }) => /mediator|envoy|facilitator|chair/.test(role) && /Ahtisaari/.test(actor.name)),
  ),
  view(1, "Ischinger, Wisner and Botsan-Kharchenko mediate", ({ roles }) =>
    [/Ischinger/, /Wisner/, /Khart?chenko/].every((name) =>
      roles.some(({ role, actor }) => /mediator|envoy|facilitator|chair/.test(role) && name.test(actor.name)),
    ),
  ),
  view(1, "Serbia and Kosovo are parties", ({ roles }) =>
    [SERBIA, KOSOVO].every((name) => roles.some(({ role, actor }) => role === "party" && name.test(`${actor.name} ${actor.id}`))),
  ),
  view(1, "Haziri led the delegation of Pristina", ({ roles }) =>
    roles.some(({ role, actor }) => /delegation-head|negotiator/.test(role) && /Haziri/.test(actor.name)),
  ),
  view(1, "Kojen led the Serbian delegation", ({ roles }) =>
    roles.some(({ role, actor }) => /delegation-head|negotiator/.test(role) && /Kojen/.test(actor.name)),
  ),
  view(1, "Tadic, Kostunica, Sejdiu and Ceku were at the meeting of 24 July 2006", (v) => {
    const it = onlyOn(v, "2006-07-24");
    return [/Tadi[cć]/i, /Ko[sš]tunica/, /Sejdiu/, /[CÇ]eku/].every((name) => there(it, name));
  }),
  view(1, "Serbia and Kosovo were at the talks of Baden", (v) => {
    const it = onlyOn(v, "2007-11-26", "2007-11-27", "2007-11-28");
    return [/state:SRB|serbia|Tadic|Kostunica|Jeremic/i, /state:XKX|kosovo|Sejdiu|Ceku|Thaci/i].every((name) => there(it, name));
  }),
  view(
    1,
    "Serbia rejected the plan of Ahtisaari",
    (v) =>
      agendaOf(v, /refusal/, /rejeté le plan|plan dans sa totalité/i).length > 0 ||
      eventsOf(v, /./, /rejeté le plan/i, "2007-03").length > 0 ||
      v.positions.some(({ cells }) => cells.some((cell) => cell.stance === "opposes" && /rejeté le plan/i.test(wordsOf(cell)))),
  ),
  view(
    1,
    "the parties promised to abstain from provocation or violence",
    (v) => agendaOf(v, /commitment/, /provocation|refrain from violence/i).length > 0,
  ),
  view(
    1,
    "Serbia demands that the talks go on",
    (v) => agendaOf(v, /demand/, /talks go on|poursuite des discussions/i).length > 0,
  ),

  trap("a round was held on 25 January 2006", (v) => v.rounds.some((it) => held(it) && daysOf(it).includes("2006-01-25"))),
  trap("the session of October 2006 on monasteries was held", (v) =>
    v.rounds.some((it) => held(it) && daysOf(it).includes("2006-10")),
  ),
  trap("a round was held on 13 February 2007, the day from which consultations were put off", (v) =>
    v.rounds.some((it) => held(it) && daysOf(it).includes("2007-02-13")),
  ),
  trap("there was a meeting in Geneva, Ljubljana or Thessaloniki", (v) => placed(v, /gen[eè]v|ljublj|thessalon/i)),
  trap("Helsinki or Rambouillet was a round of it", (v) => placed(v, /helsinki|rambouillet|aceh/i)),
  trap("rounds with a number that nobody told for it", (v) =>
    v.rounds.some(({ number }) => number !== null && ![1, 2, 3, 4, 5, 6].includes(number)),
  ),
  trap("a round 5 of July 2005, or a round in February 1999", (v) =>
    v.rounds.some((it) => /2005-07|1999/.test(`${daysOf(it)} ${it.planned.map(({ edtf }) => edtf).join(" ")}`)),
  ),
  trap("Sali Berisha and Kole Berisha are one", (v) => bearsBoth(v, /Sali Berisha/, /Kol[eë] Berisha/)),
  trap(
    "Kosovo and Serbia, or Albania and Kosovo, are one",
    (v) => oneName(v, "Kosovo", "Serbia") || oneName(v, "Pristina", "Belgrade") || oneName(v, "Kosovo", "Albania"),
  ),
  trap("the corrected number of injured contradicts the others", (v) =>
    v.contested.some(
      ({ question: asked, values }) =>
        asked === "figure" && values.some(({ value, superseded }) => /^~?28$/.test(value) && !superseded),
    ),
  ),
  trap("the dead of the riots, of the protest, of the war or of one side contradict each other", (v) =>
    [
      [/^~?10000/, /^~?2500/],
      [/^~?10000/, /^~?19$/],
      [/^~?19$/, /^~?2$/],
      [/^~?19$/, /^~?8$/],
    ].some((pair) => contests(v, ["figure"], ...pair)),
  ),
  trap(
    "the Albanians driven out in 1999 contradict the Serbs who fled afterwards",
    (v) => contests(v, ["figure"], /800000/, /207000/) || contests(v, ["figure"], /800000/, /65000/),
  ),
  trap("German soldiers of KFOR contradict the whole force", (v) => contests(v, ["figure"], /^~?2300/, /^~?16000/)),
  trap("Jeremic and Kostunica, Kojen and Samardzic, or Rohan and Ahtisaari, are one", (v) =>
    [
      [/Jeremi/, /Ko[sš]tunica/],
      [/Kojen/, /Samard/],
      [/Rohan/, /Ahtisaari/],
    ].some(([one, other]) => one !== undefined && other !== undefined && bearsBoth(v, one, other)),
  ),
  trap("Greece or Switzerland, which only offered, was host of a round", (v) =>
    v.rounds.some(
      (it) =>
        held(it) && it.host.values.some(({ value, name }) => /GRC|CHE|gr[eè]ce|switzerland/i.test(`${value} ${name ?? ""}`)),
    ),
  ),
];
