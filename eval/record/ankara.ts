/** What the fourteen reports of `ankara/` come to: written down before the record of them was looked at. */
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
  oneName,
  onlyRound,
  seriesOf,
  wordsOf,
} from "./checks.ts";

const { round, merge, contradiction, question, figure, view, trap } = checksOf("process:armenia-turkey");
const [ARM, TUR, AZE, RUS, AUT] = ["state:ARM", "state:TUR", "state:AZE", "state:RUS", "state:AUT"];
const RUBINYAN = "person:ruben-rubinyan";
const KILIC = "person:serdar-kilic";
const FRONTIER = /border|frontier|frontière|frontalier|crossing/i;

const plannedOf = ({ planned }: Round): string => planned.map(({ edtf }) => edtf).join(" ");
/** The only round held on this day; null where there is none or several. */
function onlyOn(v: ProcessView, day: string): Round | null {
  const [only, ...others] = heldOn(v, day);
  return only && others.length === 0 ? only : null;
}
const at = (it: Round | null, place: string): boolean => it?.place.value === place;
/** True where one of the places told for the round has such a key or name. */
const placed = (it: Round | null, words: RegExp): boolean =>
  it?.place.values.some(({ value, name }) => words.test(value) || words.test(name)) === true;
/** True where a state, or the envoy who acts for it, sat at the table. */
const sat = (it: Round | null, ...ids: readonly string[]): boolean =>
  it?.participants.some(({ actor }) => ids.includes(actor.id)) === true;
const agendaOf = ({ agenda }: ProcessView, kinds: RegExp, words: RegExp, party: string) =>
  agenda.filter((item) => kinds.test(item.kind) && words.test(wordsOf(item)) && of(item.parties, party));
/** True where one of them is this state, or bears the key of a body or person of it. */
const STATE_NAMES: Readonly<Record<string, RegExp>> = {
  [ARM]: /ARM$|armeni|arméni|yerevan|erevan|rubinyan|roubinian|mirzo|pa(sh|ch)in/i,
  [TUR]: /TUR$|turk|turqu|türkiye|ankara|k[iı]l[iı][cç]|[cç]avu|erdo/i,
};
function of(actors: readonly { readonly id: string; readonly name: string }[], state: string): boolean {
  const words = STATE_NAMES[state];
  return words !== undefined && actors.some(({ id, name }) => words.test(id) || words.test(name));
}
/** Events that involve the meeting of these two ministers or leaders on such a day, be they rounds or not. */
const metOn = (v: ProcessView, day: string, words: RegExp) =>
  v.timeline.filter((event) => held(event) && (event.time.edtf ?? "").startsWith(day) && words.test(wordsOf(event)));

export const ANKARA_CHECKS: readonly Check[] = [
  round(2, "the first talks, of 14 January 2022, are one round, held in Moscow", (v) =>
    at(onlyOn(v, "2022-01-14"), "place:moscow"),
  ),
  round(2, "the second meeting is one round, on 24 February 2022, in Vienna", (v) => at(onlyOn(v, "2022-02-24"), "place:vienna")),
  round(2, "round 3 is one, on 3 May 2022, in Vienna", (v) => {
    const it = onlyRound(v, 3);
    return it !== null && held(it) && daysOf(it).includes("2022-05-03") && at(it, "place:vienna");
  }),
  round(2, "round 4 is one, on 1 July 2022, in Vienna", (v) => {
    const it = onlyRound(v, 4);
    return it !== null && held(it) && daysOf(it).includes("2022-07-01") && at(it, "place:vienna");
  }),
  round(2, "the fifth meeting was held on 30 July 2024, at the border", (v) =>
    placed(onlyOn(v, "2024-07-30"), /margara|alican/i),
  ),
  round(1, "the meeting of 30 July 2024 is numbered 5", (v) =>
    v.rounds.some((it) => it.number === 5 && heldOn(v, "2024-07-30").includes(it)),
  ),
  round(2, "round 6 is one, on 12 September 2025, in Yerevan", (v) => {
    const it = onlyRound(v, 6);
    return it !== null && held(it) && daysOf(it).includes("2025-09-12") && at(it, "place:yerevan");
  }),
  round(1, "the fifth meeting was first planned for September 2022", (v) =>
    v.rounds.some((it) => /2022-09-2[27]/.test(plannedOf(it)) || (!held(it) && /2022-09-2[27]/.test(daysOf(it)))),
  ),
  round(1, "the meeting of September 2022 was postponed", (v) =>
    v.timeline.some(
      ({ kinds, support }) =>
        /postpon|delay|put-off|cancel/.test(kinds.join(" ")) && /report|repouss/i.test(wordsOf({ support })),
    ),
  ),
  round(1, "Armenia and Turkey, or their envoys, were at the talks in Moscow", (v) => {
    const it = onlyOn(v, "2022-01-14");
    return sat(it, ARM, RUBINYAN) && sat(it, TUR, KILIC);
  }),
  round(1, "Armenia and Turkey, or their envoys, were at round 4", (v) => {
    const it = onlyRound(v, 4);
    return sat(it, ARM, RUBINYAN) && sat(it, TUR, KILIC);
  }),
  round(
    1,
    "the ministers met in Antalya on 12 March 2022",
    (v) =>
      at(onlyOn(v, "2022-03-12"), "place:antalya") ||
      metOn(v, "2022-03-12", /reçu|conversation|rencontre|tables rondes/i).length > 0,
  ),

  merge(2, "thirteen reports or more belong to it", ({ sources }) => sources.length >= 13),
  merge(2, "the copy of 2 July 2022 is of one origin with the wire", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "2022-07-02" && sameOrigin.length === 1),
  ),
  merge(2, "the correction of 17 September 2022 supersedes the first version", ({ sources }) =>
    sources.some(({ title, supersedes }) => title?.startsWith("CORRECTED") === true && supersedes.length === 1),
  ),
  merge(1, "Rubinyan and Roubinian are one", (v) => bearsBoth(v, /Rubinyan/, /Roubinian/)),
  merge(1, "Kılıç and Kilic or Kiliç are one", (v) => bearsBoth(v, /Kılıç/, /Kili[cç]/)),
  merge(1, "Mirzoyan and Mirzoïan are one", (v) => bearsBoth(v, /Mirzoyan/, /Mirzoïan/)),
  merge(1, "the agreement of 1 July 2022 is told once or twice, not by each report", (v) => {
    const told = eventsOf(v, /agreement|decision|accord/, /agreed|decided|convenus|accord/i, "2022-07");
    return told.length > 0 && told.length <= 2;
  }),

  contradiction(2, "1.5 million Armenians perished, or about 300,000", (v) =>
    contests(v, ["figure"], /1[.,]?500[.,]?000|1\.5/, /\b300[.,]?000/),
  ),
  contradiction(2, "7,600 civilians were displaced in Armenia, or 2,700", (v) =>
    contests(v, ["figure"], /7[.,]?600/, /2[.,]?700/),
  ),
  contradiction(2, "the Armenian envoy agreed to a commission of historians, or did not", (v) =>
    disputed(v, /historiens|c'est faux|jamais été abordée/i),
  ),
  contradiction(
    2,
    "the meeting of 30 July 2024 was at Margara, or at Alican",
    (v) =>
      v.contested.some(
        ({ values }) =>
          values.some(({ value, name }) => /margara/i.test(`${value} ${name}`)) &&
          values.some(({ value, name }) => /alican|igdir|iğdır/i.test(`${value} ${name}`)),
      ) || disputed(v, /s'est tenue à Margara|située? à Alican|la situe/i),
  ),
  contradiction(1, "the envoys met in Tbilisi in April 2025, or did not", (v) => disputed(v, /Tbilis/i)),
  contradiction(1, "five trucks crossed the bridge on 11 February 2023, or six", (v) =>
    contests(v, ["figure"], /^\D{0,3}5\b/, /^\D{0,3}6\b/),
  ),
  contradiction(1, "200 protested in Yerevan, or 1,500", (v) => contests(v, ["figure"], /^\D{0,3}200\b/, /^\D{0,3}1[.,]?500$/)),
  contradiction(
    1,
    "the repair of the road and the bridge was completed, or not",
    (v) => v.agenda.some((item) => item.contested && /repair/i.test(wordsOf(item))) || disputed(v, /repair|far from finished/i),
  ),
  contradiction(1, "Azerbaijan is consulted before each meeting, or has no part in it", (v) =>
    disputed(v, /consult|aucune part|azerba[iï]/i),
  ),

  question(2, "where and when the envoys would meet after Moscow was open, and is settled", (v) =>
    v.questions.some((q) => q.askedSince === "2022-01-14" && q.state === "settled"),
  ),
  question(2, "whether Mirzoyan would come to Antalya was open, and is settled", (v) =>
    v.questions.some(
      (q) => q.askedSince === "2022-02-24" && q.state === "settled" && /décision|venue|Antalya|prise|ministre/i.test(wordsOf(q)),
    ),
  ),
  question(1, "place and date of the third meeting were open in March 2022, and are settled", (v) =>
    v.questions.some(
      (q) =>
        (q.askedSince === "2022-03-12" || (q.askedSince === "2022-02-24" && /date|troisième/i.test(wordsOf(q)))) &&
        q.state === "settled",
    ),
  ),
  question(1, "whether the fourth meeting would be in Vienna was open, and is settled", (v) =>
    v.questions.some((q) => q.askedSince === "2022-05-03" && q.state === "settled"),
  ),
  question(1, "whether Erdogan would receive Mirzoyan was asked in February 2023", (v) =>
    v.questions.some((q) => q.askedSince === "2023-02-11" && /reçu|Erdo/i.test(wordsOf(q))),
  ),
  question(2, "where and when the talks after Yerevan will be is open", (v) =>
    v.questions.some((q) => q.askedSince === "2025-09-12" && q.state === "open"),
  ),

  figure(2, "135 Armenian soldiers killed, 153 were said before the correction", (v) =>
    v.figures.some(
      ({ points }) =>
        points.some(({ value, low, relation }) => (value ?? low) === 135 && relation !== "corrected") &&
        points.some(({ value, low, relation }) => (value ?? low) === 153 && relation === "corrected"),
    ),
  ),
  figure(1, "71, then 80 Azerbaijani soldiers killed", (v) => seriesOf(v, /kill|dea/, 71, 80).length > 0),
  figure(
    1,
    "21,848 dead in Turkey by 11 February 2023, 35,418 by the 15th",
    (v) => seriesOf(v, /kill|dea/, 21_848, 35_418).length > 0,
  ),
  figure(1, "6,500 were killed in the war of 2020, 3,800 of them Armenian servicemen", (v) =>
    [6500, 3800].every((count) => seriesOf(v, /kill|dea/, count).length > 0),
  ),
  figure(1, "25,000 were killed by the earthquake of 1988", (v) =>
    seriesOf(v, /kill|dea/, 25_000).some((series) => /earthquake/i.test(wordsOf(series))),
  ),

  view(1, "Armenia and Turkey are the parties", ({ roles }) =>
    [ARM, TUR].every((id) => roles.some(({ role, actor }) => role === "party" && actor.id === id)),
  ),
  view(1, "Rubinyan and Kılıç lead the talks", ({ roles }) =>
    [RUBINYAN, KILIC].every((id) =>
      roles.some(({ role, actor }) => /delegation-head|negotiator|envoy|representative/.test(role) && actor.id === id),
    ),
  ),
  view(2, "it was agreed on 1 July 2022 to open the border to citizens of third countries", (v) =>
    eventsOf(v, /./, /third.countr|pays tiers/i, "2022-07").some(held),
  ),
  view(1, "Armenia demands the opening of the border", (v) => agendaOf(v, /demand|proposal/, FRONTIER, ARM).length > 0),
  view(
    1,
    "Turkey refuses to open the crossing to all, or to set a date, before peace with Azerbaijan",
    (v) => agendaOf(v, /refusal/, /calendrier|crossing|timetable|peace/i, TUR).length > 0,
  ),
  view(1, "Armenia promised to repair the road to Margara", (v) => agendaOf(v, /commitment/, /repair|road/i, ARM).length > 0),
  view(
    1,
    "Turkey demands a corridor to Nakhchivan, which Armenia refuses",
    (v) =>
      agendaOf(v, /demand/, /corridor|Nakhitchevan/i, TUR).length > 0 &&
      agendaOf(v, /refusal/, /corridor|Nakhitchevan|refuse/i, ARM).length > 0,
  ),
  view(
    1,
    "Erdoğan and Pashinyan met in Istanbul on 20 June 2025",
    (v) => at(onlyOn(v, "2025-06-20"), "place:istanbul") || metOn(v, "2025-06-20", /reçu|visite|parlé/i).length > 0,
  ),
  view(1, "Turkey lifted the ban on direct air cargo on 6 January 2023", (v) =>
    eventsOf(v, /./, /fret/i, "2023-01-06").some(held),
  ),

  trap(
    "the meeting of September 2022 was held, or a round in Istanbul then",
    (v) => heldOn(v, "2022-09-22", "2022-09-27").length > 0,
  ),
  trap("the envoys met in Tbilisi, without anybody denying it", (v) =>
    v.rounds.some((it) => /happened|claimed/.test(it.standing) && placed(it, /tbilis/i)),
  ),
  trap("rounds with numbers that nobody told", (v) =>
    v.rounds.some(({ number }) => number !== null && ![1, 2, 3, 4, 5, 6].includes(number)),
  ),
  trap("the protocols of Zurich are a round of it", (v) =>
    v.rounds.some((it) => placed(it, /zurich/i) || /2009/.test(daysOf(it))),
  ),
  trap("the meeting of Lavrov and Kuleba on 10 March 2022 is a round", (v) =>
    v.rounds.some(
      (it) => /2022-03-10/.test(daysOf(it)) || it.participants.some(({ actor }) => /lavrov|kule?ba|koul/i.test(actor.id)),
    ),
  ),
  trap("the handshake at the bridge on 11 February 2023 is a round", (v) => heldOn(v, "2023-02-11").length > 0),
  trap("a round was held in Brussels or Geneva", (v) =>
    v.rounds.some((it) => held(it) && placed(it, /brussel|bruxelles|geneva|genève/i)),
  ),
  trap("the corrected number of soldiers killed contradicts the others", (v) =>
    v.contested.some(
      ({ question: asked, values }) =>
        asked === "figure" && values.some(({ value, superseded }) => /\b153\b/.test(value) && !superseded),
    ),
  ),
  trap("Armenia's dead of September 2022 contradict Azerbaijan's, or the civilians", (v) =>
    [/^\D{0,3}71\b/, /^\D{0,3}80\b/, /^\D{0,3}4$/].some((other) => contests(v, ["figure"], /^\D{0,3}135\b/, other)),
  ),
  trap(
    "the dead of the earthquake in Turkey contradict those of both countries or of 1988",
    (v) => contests(v, ["figure"], /21[.,]?848/, /25[.,]?000/) || contests(v, ["figure"], /35[.,]?418/, /25[.,]?000/),
  ),
  trap(
    "the dead of the war of 2020 contradict the Armenian servicemen among them, or the rescuers of two places each other",
    (v) => contests(v, ["figure"], /6[.,]?500/, /3[.,]?800/) || contests(v, ["figure"], /^\D{0,3}27$/, /^\D{0,3}29$/),
  ),
  trap(
    "the envoy is a football coach, or was pulled from the rubble",
    ({ roles, timeline }) =>
      roles.some(({ actor, titles }) => actor.id === KILIC && /coach|football/i.test(titles.join(" "))) ||
      timeline.some((event) => /rubble/i.test(wordsOf(event)) && event.participants.some(({ actor }) => actor.id === KILIC)),
  ),
  trap(
    "Russia sat at the talks of Moscow, Austria at those of Vienna, or either mediates",
    (v) =>
      v.rounds.some((it) => it.participants.some(({ actor, role }) => [RUS, AUT].includes(actor.id) && role !== "host")) ||
      v.roles.some(({ role, actor }) => role === "mediator" && [RUS, AUT, AZE].includes(actor.id)),
  ),
  trap("a round was held after that of Yerevan, in Ankara or Kars", (v) =>
    v.rounds.some((it) => held(it) && (/2025-1[0-2]|2026/.test(daysOf(it)) || placed(it, /\bkars\b/i))),
  ),
  trap(
    "Armenia and Azerbaijan, or Armenia and Turkey, are one, or Rubinyan and Mirzoyan",
    (v) => oneName(v, "Armenia", "Azerbaijan") || oneName(v, "Armenia", "Turkey") || bearsBoth(v, /Rubinyan|Roubinian/, /Mirzo/),
  ),
];
