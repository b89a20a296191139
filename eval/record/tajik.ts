/** What the fourteen reports of `tajik/` come to: written down before the record of them was looked at. */
import type { ProcessView, Round } from "../../src/record/index.ts";
import type { Check } from "./checks.ts";
import { bearsBoth, checksOf, contests, daysOf, disputed, eventsOf, held, heldOn, present, seriesOf, wordsOf } from "./checks.ts";

const { round, merge, contradiction, question, figure, view, trap } = checksOf("process:inter-tajik");
const [TJK, UTO, RUS, IRN, UN, OSCE] = ["state:TJK", "group:uto", "state:RUS", "state:IRN", "org:un", "org:osce"];
const OPPOSITION = /opposition|\bUTO\b|\bOTU\b/i;
const TEXT = /agreement|signing|ceasefire|truce|protocol/;

const at = (it: Round | null, place: string): boolean => it?.place.value === place;
/** The only round of this number that was held on one of these days: phases and other talks have numbers of their own. */
function numbered(v: ProcessView, number: number, ...days: readonly string[]): Round | null {
  const [only, ...others] = heldOn(v, ...days).filter((it) => it.number === number);
  return only && others.length === 0 ? only : null;
}
/** True where the talks are told to have been planned for this day, as a round or as an event. */
const plannedFor = ({ rounds, timeline }: ProcessView, day: string): boolean =>
  rounds.some((it) => it.planned.some(({ edtf }) => edtf.includes(day)) || (!held(it) && daysOf(it).includes(day))) ||
  timeline.some(
    (it) =>
      it.time.told.some(({ edtf, standing }) => edtf.includes(day) && !held({ standing })) ||
      (!held(it) && (it.time.edtf ?? "").includes(day)),
  );
/** True where something was held on one of these days in words like these: a round, or an event of the timeline. */
const metOn = (v: ProcessView, words: RegExp, ...days: readonly string[]): boolean =>
  heldOn(v, ...days).some((it) => words.test(`${it.place.value} ${wordsOf(it)}`)) ||
  v.timeline.some(
    (it) =>
      held(it) &&
      days.some((day) => (it.time.edtf ?? "").includes(day)) &&
      words.test(`${it.place.value} ${it.place.name} ${wordsOf(it)}`),
  );
const agendaOf = ({ agenda }: ProcessView, kinds: RegExp, words: RegExp) =>
  agenda.filter((item) => kinds.test(item.kind) && words.test([wordsOf(item), ...item.contents].join(" | ")));
const asked = ({ questions }: ProcessView, since: string, state: "open" | "settled", words: RegExp, ...options: string[]) =>
  questions.some(
    (q) =>
      q.askedSince === since &&
      q.state === state &&
      (words.test([wordsOf(q), ...q.contents].join(" | ")) || q.options.some(({ actor }) => options.includes(actor.id))),
  );

export const TAJIK_CHECKS: readonly Check[] = [
  round(2, "round 1 is one, from 5 to 19 April 1994, in Moscow", (v) =>
    at(numbered(v, 1, "1994-04-05", "1994-04-19"), "place:moscow"),
  ),
  round(1, "round 1 was first planned for 16 March 1994", (v) => plannedFor(v, "1994-03-16")),
  round(2, "round 2 is one, from 18 to 28 June 1994, in Tehran", (v) =>
    at(numbered(v, 2, "1994-06-18", "1994-06-28"), "place:tehran"),
  ),
  round(2, "round 3 is one, from 20 October to 1 November 1994, in Islamabad", (v) =>
    at(numbered(v, 3, "1994-10-20", "1994-11-01"), "place:islamabad"),
  ),
  round(1, "round 3 was first planned for 18 October 1994", (v) => plannedFor(v, "1994-10-18")),
  round(1, "Iran and Russia were at round 3", (v) => present(numbered(v, 3, "1994-10-20", "1994-11-01"), IRN, RUS)),
  round(2, "round 4 is one, from 22 May to 1 June 1995, in Almaty", (v) =>
    at(numbered(v, 4, "1995-05-22", "1995-06-01"), "place:almaty"),
  ),
  round(1, "the continuous round began on 30 November 1995 in Ashgabat", (v) => metOn(v, /ashgabat|achgabat/i, "1995-11-30")),
  round(1, "its third phase was from 8 to 21 July 1996, in Ashgabat", (v) =>
    heldOn(v, "1996-07-08", "1996-07-21").some((it) => at(it, "place:ashgabat")),
  ),
  round(2, "round 6 is one, from 6 to 19 January 1997, in Tehran, with the OSCE there", (v) => {
    const it = numbered(v, 6, "1997-01-06", "1997-01-19");
    return at(it, "place:tehran") && present(it, OSCE);
  }),
  round(2, "round 7 is one, from 26 February to 8 March 1997, in Moscow", (v) =>
    at(numbered(v, 7, "1997-02-26", "1997-03-08"), "place:moscow"),
  ),
  round(2, "round 8 is one, opened on 9 April 1997 and resumed on 22 May, in Tehran", (v) =>
    at(numbered(v, 8, "1997-04-09", "1997-05-22", "1997-05-28"), "place:tehran"),
  ),

  merge(2, "thirteen reports or more belong to it", ({ sources }) => sources.length >= 13),
  merge(2, "the copy of 3 June 1995 is of one origin with the wire", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "1995-06-03" && sameOrigin.length === 1),
  ),
  merge(2, "the correction of 2 May 1997 supersedes the first version", ({ sources }) =>
    sources.some(({ title, supersedes }) => title?.startsWith("CORRECTED") === true && supersedes.length === 1),
  ),
  merge(1, "Turajonzoda and Touradjonzoda are one", (v) => bearsBoth(v, /Turajonzoda/, /Touradjonzoda/)),
  merge(1, "Said Abdullo Nuri and Saïd Abdoullo Nouri are one", (v) => bearsBoth(v, /\bNuri/, /\bNouri/)),
  merge(1, "Zukhurov and Zoukhourov are one", (v) => bearsBoth(v, /Zukhurov/, /Zoukhourov/)),
  merge(1, "Dostiyev and Dostiev are one", (v) => bearsBoth(v, /Dostiyev/, /Dostiev/)),

  contradiction(2, "the 201st division has 12,000 men, or 7,000", (v) => contests(v, ["figure"], /\b12000\b/, /\b7000\b/)),
  contradiction(2, "the 27 detainees were released, or not", (v) => disputed(v, /detainees|not one of them|denied this/i)),
  contradiction(1, "34 border guards were killed in the spring of 1995, or 52", (v) =>
    contests(v, ["figure"], /\b34\b/, /\b52\b/),
  ),
  contradiction(2, "the army lost 200 soldiers at Tavildara, or 46", (v) => contests(v, ["figure"], /\b200\b/, /\b46\b/)),
  contradiction(2, "the opposition has 12,000 fighters, or 5,000 at most", (v) =>
    contests(v, ["figure"], /\b12000\b/, /\b5000\b/),
  ),
  contradiction(1, "the meeting of Khosdeh began on Tuesday 10 December, or on Monday", (v) =>
    v.contested.some(({ values }) =>
      ["1996-12-09", "1996-12-10"].every((day) => values.some(({ value }) => value.includes(day))),
    ),
  ),
  contradiction(1, "the opposition was behind the attack of Khujand, or was not", (v) =>
    disputed(v, /blamed|denied that it was involved|was involved/i),
  ),
  contradiction(1, "the opposition withdrew from the buildings of Garm, or did not", (v) => disputed(v, /retrait|retirée/i)),

  question(2, "whether round 3 would be in Islamabad or Kabul was open, and is settled", (v) =>
    asked(v, "1994-06-29", "settled", /Islamabad|Kaboul|Où \?|tranché/, "place:islamabad", "place:kabul", "state:PAK"),
  ),
  question(2, "where the continuous round would be was open, with Ashgabat, Tehran or Vienna, and is settled", (v) =>
    asked(v, "1995-08-18", "settled", /Achgabat|Vienne|Reste à savoir où/, "place:ashgabat", "place:tehran", "place:vienna"),
  ),
  question(2, "whether round 6 would be in Tehran or Moscow was open, and is settled", (v) =>
    asked(v, "1996-12-12", "settled", /Téhéran ou à Moscou|s'il se tiendra/, "place:tehran", "place:moscow"),
  ),
  question(1, "who would preside over the commission was open, and is settled", (v) =>
    v.questions.some(
      (q) =>
        q.state === "settled" &&
        /^199(6-12|7-01)/.test(q.askedSince ?? "") &&
        /présidence|décidé|chair|preside/i.test([wordsOf(q), ...q.contents].join(" | ")),
    ),
  ),
  question(1, "whether Uzbekistan will be a guarantor is open", (v) =>
    v.questions.some(
      (q) =>
        q.state === "open" &&
        /^1997-0[35]/.test(q.askedSince ?? "") &&
        (/Ouzbékistan|garant/.test([wordsOf(q), ...q.contents].join(" | ")) ||
          q.options.some(({ actor }) => actor.id === "state:UZB")),
    ),
  ),
  question(1, "the date of the elections is open", (v) => asked(v, "1997-05-29", "open", /élections|législatives/)),

  figure(2, "60 wounded in Khujand, 73 were said before the correction", (v) =>
    v.figures.some(
      ({ points }) =>
        points.some(({ value, low, relation }) => (value ?? low) === 60 && relation !== "corrected") &&
        points.some(({ value, low, relation }) => (value ?? low) === 73 && relation === "corrected"),
    ),
  ),
  figure(1, "50,000 killed in the war, or 100,000", (v) =>
    [50_000, 100_000].every((count) => seriesOf(v, /kill|dea/, count).length > 0),
  ),
  figure(1, "17,000 refugees still in Afghanistan in January 1997", (v) => seriesOf(v, /./, 17_000).length > 0),
  figure(1, "600,000 displaced inside the country", (v) => seriesOf(v, /displac|fled|refug/, 600_000).length > 0),
  figure(1, "two killed in Khujand", (v) => seriesOf(v, /kill|dea/, 2).length > 0),

  view(1, "the United Nations or its envoys mediate", ({ roles }) =>
    roles.some(({ role, actor }) => /mediator/.test(role) && (actor.id === UN || /Ballon|Ballón|Merrem/.test(actor.name))),
  ),
  view(1, "the government and the opposition are parties", ({ roles }) =>
    [(id: string, _name: string) => id === TJK, (id: string, name: string) => id === UTO || OPPOSITION.test(name)].every((is) =>
      roles.some(({ role, actor }) => role === "party" && is(actor.id, actor.name)),
    ),
  ),
  view(2, "a ceasefire was signed on 17 September 1994", (v) => eventsOf(v, TEXT, /./, "1994-09-17").some(held)),
  view(2, "a protocol on military questions was signed on 8 March 1997", (v) =>
    eventsOf(v, TEXT, /protocole|accord/i, "1997-03-08").some(held),
  ),
  view(1, "the leaders met in Mashhad on 20 and 21 February 1997", (v) =>
    metOn(v, /mashhad|mechhed/i, "1997-02-20", "1997-02-21"),
  ),
  view(1, "the leaders met in Bishkek from 16 to 18 May 1997", (v) => metOn(v, /bishkek|bichkek/i, "1997-05-16", "1997-05-18")),
  view(1, "the general agreement is to be signed on 27 June 1997", (v) => plannedFor(v, "1997-06-27")),
  view(
    1,
    "the opposition demands that the political prisoners be freed",
    (v) => agendaOf(v, /demand/, /political prisoners|détenus politiques/i).length > 0,
  ),
  view(
    1,
    "the opposition demands that its party or parties be legalised",
    (v) => agendaOf(v, /demand/, /légalis|legaliz/i).length > 0,
  ),
  view(1, "the government promised to free 27 detainees", (v) => agendaOf(v, /commitment/, /27 d[eé]t/i).length > 0),

  trap("a round was held in Moscow in December 1994", (v) => heldOn(v, "1994-12").length > 0),
  trap("the continuous round was held on 18 September 1995", (v) => heldOn(v, "1995-09-18").length > 0),
  trap("the talks of Georgians and Abkhaz in Geneva are a round", (v) =>
    v.rounds.some((it) => it.place.values.some(({ value }) => value === "place:geneva")),
  ),
  trap("the third round of the Chechens in Moscow is one of these", (v) =>
    v.rounds.some((it) => it.number === 3 && it.place.values.some(({ value }) => value === "place:moscow")),
  ),
  trap("the cancelled second round of the Afghans in Islamabad is one of these", (v) =>
    v.rounds.some((it) => it.number === 2 && it.place.values.some(({ value }) => value === "place:islamabad")),
  ),
  trap("a phase was held in October 1996", (v) => heldOn(v, "1996-10").length > 0),
  trap("a round was held in Vienna, in Bukhara, or in 1924", (v) =>
    v.rounds.some(
      (it) =>
        held(it) && (it.place.values.some(({ value }) => /vienna|bukhara|boukhara/i.test(value)) || /1924/.test(daysOf(it))),
    ),
  ),
  trap("rounds with numbers that nobody told", (v) =>
    v.rounds.some(({ number }) => number !== null && ![1, 2, 3, 4, 5, 6, 7, 8].includes(number)),
  ),
  trap("Rakhmonov and Nuri met in Almaty on 29 May 1995 in the outlet's own voice", (v) =>
    [
      ...v.timeline.filter(({ time }) => time.edtf === "1995-05-29"),
      ...v.rounds.filter((it) => daysOf(it) === "1995-05-29"),
    ].some(({ standing, support }) => standing === "happened" && /\bmet\b/.test(wordsOf({ support }))),
  ),
  trap("the general agreement was signed", (v) =>
    v.timeline.some(
      ({ kinds, standing, time }) =>
        kinds.some((kind) => TEXT.test(kind)) && standing === "happened" && (time.edtf ?? "").includes("1997-06-27"),
    ),
  ),
  trap("the corrected number of wounded contradicts the others", (v) =>
    v.contested.some(
      ({ question: about, values }) =>
        about === "figure" && values.some(({ value, superseded }) => value === "73" && !superseded),
    ),
  ),
  trap("the border guards contradict the men of the division", (v) =>
    [
      ["16000", "12000"],
      ["16000", "7000"],
    ].some((pair) => contests(v, ["figure"], ...pair)),
  ),
  trap("refugees who returned contradict those who remain, or those in Turkmenistan those in Afghanistan", (v) =>
    [
      ["5000", "18000"],
      ["5000", "30000"],
      ["17000", "12000"],
    ].some((pair) => contests(v, ["figure"], ...pair)),
  ),
  trap("the dead of the attack contradict those of the prison, or the civilians of Badakhshan the guards", (v) =>
    [
      ["2", "5"],
      ["2", "24"],
      ["9", "34"],
      ["9", "52"],
    ].some((pair) => contests(v, ["figure"], ...pair)),
  ),
  trap(
    "Nazarov and Nazarshoyev, or Rakhmonov and Rabbani, are one",
    (v) => bearsBoth(v, /Nazarov/, /Nazarshoyev/) || bearsBoth(v, /Ra(k?h)monov/, /Rabbani/),
  ),
];
