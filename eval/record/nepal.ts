/** What the fourteen reports of `nepal/` come to: written down before the record of them was looked at. */
import type { ProcessView, RecordEvent, Round } from "../../src/record/index.ts";
import type { Check } from "./checks.ts";
import { bearsBoth, checksOf, contests, disputed, eventsOf, held, oneName, present, seriesOf, wordsOf } from "./checks.ts";

const { round, merge, contradiction, question, figure, view, trap } = checksOf("process:nepal");
const [NPL, MAOISTS, KATHMANDU] = ["state:NPL", "group:cpn-maoist", "place:kathmandu"];
const DEAL = /agreement|accord|signing|signature/i;
const END = /withdraw|walk-out|suspension|refusal|end|collapse|ceasefire|cease-fire|truce|break|rejection|violation/i;
const NEPALGUNJ = /n[eé]palg[uaâ]nj/i;
const HAPURE = /hapure/i;
const MEETING = /round|talks|meeting|summit|session|negotiation|adjourn|suspension|postpone/i;

/** All days that a round is told or planned for. */
const daysOf = ({ dates, planned }: Round): string =>
  [...dates.values.map(({ value }) => value), ...planned.map(({ edtf }) => edtf ?? "")].join(" ");

/** The only round of this number that is dated to such a year: there were two first and two second rounds. */
function roundOf({ rounds }: ProcessView, number: number, year: string): Round | null {
  const [only, ...others] = rounds.filter((it) => it.number === number && daysOf(it).includes(year));
  return only && others.length === 0 ? only : null;
}

const on = (it: Round | null, day: string): boolean =>
  it !== null && held(it) && it.dates.values.some(({ value }) => value.includes(day));
const placeIs = (it: Round | null, place: RegExp): boolean =>
  it?.place.values.some(({ value, name }) => place.test(value) || place.test(name ?? "")) === true;
const startsIn = ({ time }: RecordEvent, day: string): boolean => (time.edtf ?? "").startsWith(day);
const done = ({ standing }: Pick<RecordEvent, "standing">): boolean => standing === "happened" || standing === "claimed";

/** A count, with or without the marks of a bound. */
const exactly = (count: string): RegExp => new RegExp(`^\\D*${count}\\D*$`);

/** Deals of a day that were struck or signed. */
const deals = (v: ProcessView, day: string) => eventsOf(v, DEAL, /./, day).filter(done);

/** True where something told in such words is contested as a happening or a saying (a count is not). */
const deniedToo = ({ contested }: ProcessView, words: RegExp): boolean =>
  contested.some(
    ({ question: asked, values }) =>
      (asked === "did-it-happen" || asked === "said-and-denied" || asked === "agenda-status") &&
      values.some(({ support }) => words.test(wordsOf({ support }))),
  );

export const NEPAL_CHECKS: readonly Check[] = [
  round(2, "round 1 of 2003 is one, and was held on 27 April 2003", (v) => on(roundOf(v, 1, "2003"), "2003-04-27")),
  round(1, "round 1 of 2003 was in Kathmandu", (v) => roundOf(v, 1, "2003")?.place.value === KATHMANDU),
  round(1, "the government and the Maoists sat in round 1 of 2003", (v) => present(roundOf(v, 1, "2003"), NPL, MAOISTS)),
  round(2, "round 2 of 2003 is one, and was held on 9 May 2003", (v) => on(roundOf(v, 2, "2003"), "2003-05-09")),
  round(2, "round 3 is one, and opened on 17 August 2003", (v) => on(roundOf(v, 3, "2003"), "2003-08-17")),
  round(1, "round 3 ended on 19 August 2003", (v) => on(roundOf(v, 3, "2003"), "2003-08-19")),
  round(1, "round 3 was in Nepalgunj", (v) => placeIs(roundOf(v, 3, "2003"), NEPALGUNJ)),
  round(1, "round 3 moved to Hapure", (v) => {
    const it = roundOf(v, 3, "2003");
    return placeIs(it, HAPURE) || v.timeline.some((e) => HAPURE.test(wordsOf(e)) && done(e));
  }),
  round(
    1,
    "round 3 was planned for May 2003",
    (v) => roundOf(v, 3, "2003")?.planned.some(({ edtf }) => (edtf ?? "").includes("2003-05")) === true,
  ),
  round(2, "a fourth round was planned for the end of August 2003 and not held", (v) => {
    const fourth = v.rounds.filter(({ number }) => number === 4);
    return fourth.length === 1 && !fourth.some(held) && fourth.some((it) => daysOf(it).includes("2003-08"));
  }),
  round(2, "round 1 of 2006 is one, and was held on 26 May 2006", (v) => on(roundOf(v, 1, "2006"), "2006-05-26")),
  round(2, "round 2 of 2006 is one, and was held on 15 June 2006", (v) => on(roundOf(v, 2, "2006"), "2006-06-15")),

  merge(2, "thirteen reports or more belong to it", ({ sources }) => sources.length >= 13),
  merge(2, "the copy of 28 April 2003 is of one origin with the wire", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "2003-04-28" && sameOrigin.length === 1),
  ),
  merge(1, "the correction supersedes the first version", ({ sources }) =>
    sources.some(({ title, supersedes }) => title?.startsWith("CORRECTED") === true && supersedes.length === 1),
  ),
  merge(1, "Prachanda and Pushpa Kamal Dahal are one", (v) => bearsBoth(v, /Prachanda/, /Dahal/)),
  merge(1, "Mahara and Mahra are one", (v) => bearsBoth(v, /Mahara/, /Mahra/)),
  merge(1, "Padma Ratna and Padmaratna Tuladhar are one", (v) => oneName(v, "Padma Ratna Tuladhar", "Padmaratna Tuladhar")),
  merge(2, "the understanding of New Delhi (22 November 2005; late 2005) is one event", (v) => {
    const told = v.timeline.filter(
      (e) => /12.point|12 points|New Delhi/.test(wordsOf(e)) && !e.speech && (e.time.edtf ?? "").startsWith("2005"),
    );
    return told.length === 1 && told.some((e) => startsIn(e, "2005-11-22"));
  }),
  merge(2, "the deal on arms of 8 November 2006 is one event, and happened", (v) => deals(v, "2006-11-08").length === 1),

  contradiction(2, "the army was to stay within five kilometres of its barracks, or nothing of the sort was agreed", (v) =>
    disputed(v, /five kilomet|cinq kilom|barracks|casernes|no such agreement/i),
  ),
  contradiction(2, "17 rebels dead at Doramba, or 19", (v) => contests(v, ["figure"], /^\D*17\D*$/, /^\D*19\D*$/)),
  contradiction(1, "7,500 dead since 1996, or 8,200, in August 2003", (v) =>
    contests(v, ["figure"], /^\D*7500\D*$/, /^\D*8200\D*$/),
  ),
  contradiction(2, "35,000 Maoist fighters, or 12,000", (v) => contests(v, ["figure"], /35000/, /12000/)),
  contradiction(1, "they were executed at Doramba, or not", (v) =>
    deniedToo(v, /ex[eé]cut|sang-froid|accrochage|clash|tués|killed|Doramba/i),
  ),
  contradiction(1, "Ian Martin denied that he had offered peacekeepers", (v) => deniedToo(v, /Casques bleus|soldats|peacekeep/i)),

  question(2, "where round 3 would be was open, and was settled", (v) =>
    v.questions.some(
      (q) =>
        (q.issue === "venue" || /venue|next meet|decided|clear|lieu/i.test(wordsOf(q))) &&
        q.askedSince?.startsWith("2003-05-12") === true &&
        q.state === "settled",
    ),
  ),
  question(1, "Kathmandu and Nepalgunj were options for round 3", (v) =>
    v.questions.some(
      (q) =>
        q.options.some(({ actor }) => NEPALGUNJ.test(actor.id) || NEPALGUNJ.test(actor.name)) &&
        q.options.some(({ actor }) => actor.id === KATHMANDU),
    ),
  ),
  question(2, "what becomes of the king or the monarchy is open", (v) =>
    v.questions.some((q) => /monarch|king|\broi\b|Gyanendra/i.test(wordsOf(q)) && q.state === "open"),
  ),
  question(1, "whether the fighters join the army is open", (v) =>
    v.questions.some((q) => /merged|int[eé]gr|guerrilla|combattants/i.test(wordsOf(q)) && q.state === "open"),
  ),
  question(1, "where the accord would be signed was open on 8 November 2006, and was settled", (v) =>
    v.questions.some(
      (q) =>
        (q.issue === "signing" || q.issue === "venue" || /ceremony|signed/i.test(wordsOf(q))) &&
        q.askedSince?.startsWith("2006-11-08") === true &&
        q.state === "settled",
    ),
  ),

  figure(2, "467 prisoners freed, 647 were said before the correction", (v) =>
    v.figures.some(
      ({ points }) =>
        points.some(({ value, low, relation }) => (value ?? low) === 467 && relation !== "corrected") &&
        points.some(({ value, low, relation }) => (value ?? low) === 647 && relation === "corrected"),
    ),
  ),
  figure(
    2,
    "the dead since 1996: 7,000, then 13,000, in one series",
    (v) => seriesOf(v, /kill|dead|death/, 7000, 13_000).length > 0,
  ),
  figure(1, "4,300 dead in 2002 is a series of its own", (v) =>
    seriesOf(v, /kill|dead|death/, 4300).some(({ points }) => points.every(({ value, low }) => (value ?? low) === 4300)),
  ),

  view(1, "the government and the Maoists are parties", ({ roles }) =>
    [NPL, MAOISTS].every((id) => roles.some(({ role, actor }) => role === "party" && actor.id === id)),
  ),
  view(1, "Tuladhar and Dhungana are facilitators", ({ roles }) =>
    [/Tuladhar/, /Dhungana/].every((name) =>
      roles.some(({ role, actor }) => /facilitator|mediator/.test(role) && name.test(actor.name)),
    ),
  ),
  view(1, "Mandal, and later Lohani, led the government's delegation", ({ roles }) =>
    [/Mandal/, /Lohani/].every((name) => roles.some(({ role, actor }) => /head|negotiator/.test(role) && name.test(actor.name))),
  ),
  view(
    1,
    "the Maoists demand a constituent assembly",
    ({ agenda, positions }) =>
      agenda.some((it) => /demand|objective/.test(it.kind) && /constitu/.test(wordsOf(it))) ||
      positions.some(({ cells }) => cells.some((c) => /demands|aims/.test(c.stance) && /constitu/.test(wordsOf(c)))),
  ),
  view(1, "the government refused a constituent assembly in August 2003", ({ agenda, positions, timeline }) => {
    const REFUSED = /cannot accept|reject|inacceptable|constitu/i;
    return (
      agenda.some((it) => it.kind === "refusal" && REFUSED.test(wordsOf(it))) ||
      positions.some(({ cells }) => cells.some((c) => c.stance === "opposes" && REFUSED.test(wordsOf(c)))) ||
      timeline.some((e) => /refusal|rejection/.test(e.kinds.join(" ")) && REFUSED.test(wordsOf(e)) && startsIn(e, "2003-08"))
    );
  }),
  view(1, "the Maoists refuse to give up their arms before the election", ({ agenda, positions, timeline }) => {
    const ARMS = /rendre ses armes|déposerons pas/;
    return (
      agenda.some((it) => it.kind === "refusal" && ARMS.test(wordsOf(it))) ||
      positions.some(({ cells }) => cells.some((c) => c.stance === "opposes" && ARMS.test(wordsOf(c)))) ||
      timeline.some((e) => /refusal|rejection/.test(e.kinds.join(" ")) && ARMS.test(wordsOf(e)))
    );
  }),
  view(
    1,
    "the promise to free three leaders stands, or their release on 24 July 2003",
    (v) =>
      v.agenda.some((it) => it.kind === "commitment" && /lib[eé]rer|élargis|freed|release|pledge/.test(wordsOf(it))) ||
      v.timeline.some((e) => /freed|release|lib[eé]r/.test(wordsOf(e)) && startsIn(e, "2003-07-24")),
  ),
  view(
    1,
    "the Maoists quit the truce or the talks on 27 August 2003",
    (v) => eventsOf(v, END, /cessez-le-feu|retrait|trêve|retirent/, "2003-08-27").length > 0,
  ),
  view(2, "the agreement of eight points of 16 June 2006 stands in the timeline", (v) => deals(v, "2006-06-16").length > 0),
  view(2, "the peace agreement was signed on 21 November 2006", (v) => deals(v, "2006-11-21").length > 0),
  view(
    1,
    "the summit of October 2006 stands from 8 October or to 15 October",
    (v) =>
      v.rounds.some((it) => held(it) && /2006-10-(08|15)/.test(daysOf(it))) ||
      v.timeline.some((e) => e.kinds.some((kind) => MEETING.test(kind)) && /2006-10-(08|15)/.test(e.time.edtf ?? "")),
  ),

  trap("the rounds of 2003 and of 2006 are one", (v) =>
    v.rounds.some(
      (it) =>
        held(it) &&
        it.dates.values.some(({ value }) => value.includes("2003-")) &&
        it.dates.values.some(({ value }) => value.includes("2006-")),
    ),
  ),
  trap("a fourth round was held", (v) => v.rounds.some((it) => it.number === 4 && held(it))),
  trap("rounds that nobody told", (v) => v.rounds.some(({ number }) => number !== null && ![1, 2, 3, 4].includes(number))),
  trap("a round was held in May 2003 but on the 9th", (v) =>
    v.rounds.some((it) => it.number === 3 && held(it) && it.dates.values.some(({ value }) => value.includes("2003-05"))),
  ),
  trap("a round was held in Rolpa", (v) => v.rounds.some((it) => held(it) && placeIs(it, /rolpa/i))),
  trap("the peace agreement was signed on 16 November 2006", (v) => deals(v, "2006-11-16").length > 0),
  trap("an agreement was signed on 12 October 2006", (v) => deals(v, "2006-10-12").length > 0),
  trap("the arms agreement of 28 November 2006 was signed", (v) => deals(v, "2006-11-28").length > 0),
  trap("the understanding of New Delhi is dated to 2006", (v) =>
    v.timeline.some((e) => /12.point|entente en 12 points/.test(wordsOf(e)) && startsIn(e, "2006")),
  ),
  trap(
    "Surya Bahadur, Kamal and Ram Bahadur Thapa are one",
    (v) =>
      bearsBoth(v, /Surya Bahadur Thapa/, /Kamal Thapa|Ram Bahadur Thapa|Badal/) ||
      bearsBoth(v, /Kamal Thapa/, /Ram Bahadur Thapa|Badal/),
  ),
  trap("Baburam and Krishna Prasad Bhattarai are one", (v) => bearsBoth(v, /Bab(o)?uram/, /Krishna Prasad/)),
  trap("Girija Prasad and Sushil Koirala are one", (v) => bearsBoth(v, /Girija/, /Sushil/)),
  trap("the Maoists and the UML are one", (v) => bearsBoth(v, /mao[iï]st/i, /\bUML\b|Marxist-Leninist/)),
  trap("the corrected number of prisoners contradicts the right one", (v) =>
    v.contested.some(
      ({ question: asked, values }) =>
        asked === "figure" && values.some(({ value, superseded }) => value === "647" && !superseded),
    ),
  ),
  trap("the dead of Doramba, or of 2002, contradict the dead of the whole war", (v) =>
    ["17", "19", "4300"].some((some) =>
      ["7000", "7500", "8200", "13000"].some((all) => contests(v, ["figure"], exactly(some), exactly(all))),
    ),
  ),
];
