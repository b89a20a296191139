/** What the fourteen reports of `korea/` come to: written down before the record of them was looked at. */
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
  heldOn,
  oneName,
  onlyOn,
  onlyRound,
  seriesOf,
  wordsOf,
} from "./checks.ts";

const { round, merge, contradiction, question, figure, view, trap } = checksOf("process:inter-korean");
const [SOUTH, NORTH, USA] = ["state:KOR", "state:PRK", "state:USA"];
const PANMUNJOM = /panmun|peace|tongil|maison.de.la.paix/i;
const HEAD = /delegation-head|negotiator/;
const SIGNED = /agreement|signing|protocol|declaration/;

const at = (it: Round | null, place: RegExp): boolean => it !== null && place.test(`${it.place.value} ${it.place.name}`);
/** Questions first asked on a day that begins so. */
const askedOn = ({ questions }: ProcessView, day: string) => questions.filter((q) => (q.askedSince ?? "").startsWith(day));
const leads = ({ roles }: ProcessView, name: RegExp): boolean =>
  roles.some(({ role, actor }) => HEAD.test(role) && name.test(actor.name));
/** The session of this number, held on this day at Panmunjom. */
function session(v: ProcessView, number: number, day: string): boolean {
  const it = onlyRound(v, number);
  return it !== null && held(it) && daysOf(it).includes(day) && at(it, PANMUNJOM);
}

export const KOREA_CHECKS: readonly Check[] = [
  round(2, "the talks of 9 January 2018 are one round, at Panmunjom", (v) => at(onlyOn(v, "2018-01-09"), PANMUNJOM)),
  round(1, "the working talks of 15 January and those of 17 January are two rounds", (v) => {
    const [first, second] = [onlyOn(v, "2018-01-15"), onlyOn(v, "2018-01-17")];
    return first !== null && second !== null && first.id !== second.id;
  }),
  round(2, "the talks of 29 March 2018 are one round, at Panmunjom", (v) => at(onlyOn(v, "2018-03-29"), PANMUNJOM)),
  round(2, "the summit of 27 April 2018 is one round, at Panmunjom", (v) => at(onlyOn(v, "2018-04-27"), PANMUNJOM)),
  round(1, "the talks of 16 May 2018 were planned, not held", (v) =>
    v.rounds.some(
      (it) => it.planned.some(({ edtf }) => edtf.includes("2018-05-16")) || (!held(it) && daysOf(it).includes("2018-05-16")),
    ),
  ),
  round(2, "the summit of 26 May 2018 is one round, at Panmunjom", (v) => at(onlyOn(v, "2018-05-26"), PANMUNJOM)),
  round(1, "there were talks on 1 June 2018, at Panmunjom", (v) => at(onlyOn(v, "2018-06-01"), PANMUNJOM)),
  round(2, "session 8 of the generals is one, on 14 June 2018, at Panmunjom", (v) => session(v, 8, "2018-06-14")),
  round(2, "the Red Cross talks of 22 June 2018 are one round, at Mount Kumgang", (v) => at(onlyOn(v, "2018-06-22"), /kumgang/i)),
  round(1, "session 9 of the generals is one, on 31 July 2018, at Panmunjom", (v) => session(v, 9, "2018-07-31")),
  round(1, "the talks of 13 August 2018 are one round, at Panmunjom", (v) => at(onlyOn(v, "2018-08-13"), PANMUNJOM)),
  round(2, "the summit of 18 to 20 September 2018 is one round, in Pyongyang", (v) =>
    at(onlyOn(v, "2018-09-18", "2018-09-19", "2018-09-20"), /pyongyang/i),
  ),
  round(2, "session 10 of the generals is one, on 26 October 2018, at Panmunjom", (v) => session(v, 10, "2018-10-26")),

  merge(2, "thirteen reports or more belong to it", ({ sources }) => sources.length >= 13),
  merge(2, "the copy of 30 March 2018 is of one origin with the wire", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "2018-03-30" && sameOrigin.length === 1),
  ),
  merge(2, "the correction of 27 October 2018 supersedes the first version", ({ sources }) =>
    sources.some(({ title, supersedes }) => title?.startsWith("RECTIFI") === true && supersedes.length === 1),
  ),
  merge(1, "Cho Myoung-gyon and Cho Myung-gyun are one", (v) => bearsBoth(v, /Cho Myoung-gyon/, /Cho Myung-gyun/)),
  merge(1, "Chun Hae-sung and Cheon Hae-sung are one", (v) => bearsBoth(v, /Chun Hae-sung/, /Cheon Hae-sung/)),
  merge(1, "Ri Son Gwon and Ri Son-gwon are one", (v) => bearsBoth(v, /Ri Son Gwon/, /Ri Son-gwon/)),
  merge(1, "Kim Do-gyun and Kim Do-kyun are one", (v) => bearsBoth(v, /Do-gyun/, /Do-kyun/)),
  merge(1, "An Ik-san and Ahn Ik San are one", (v) => bearsBoth(v, /An Ik-san/, /Ahn Ik San/)),
  merge(1, "the military accord of 19 September 2018 is one or two events, not one for each report", (v) => {
    const told = eventsOf(v, SIGNED, /accord/i, "2018-09-19");
    return told.length > 0 && told.length <= 2;
  }),

  contradiction(2, "150 aircraft were to take part in Max Thunder, or a hundred", (v) =>
    contests(v, ["figure"], /^~?150\b/, /^~?100\b/),
  ),
  contradiction(2, "500,000 leaflets were launched, or 200,000", (v) => contests(v, ["figure"], /500000/, /200000/)),
  contradiction(2, "the nuclear programme was discussed on 9 January, or was not", (v) =>
    disputed(v, /nuclear programme|dialogue on denuclearisation/i),
  ),
  contradiction(2, "the waitresses were abducted by agents of the South, or left of their own will", (v) =>
    disputed(v, /abducted|free will/i),
  ),
  contradiction(1, "the date of the summit of Pyongyang was fixed on 13 August, or was not", (v) =>
    disputed(v, /Elle est arrêtée|aucune date/i),
  ),
  contradiction(1, "the North torpedoed the Cheonan, or did not", (v) => disputed(v, /torpill|nié en être/i)),
  contradiction(1, "six southerners are held in the North, or ten", (v) => contests(v, ["figure"], /^~?6\b/, /^~?10\b/)),

  question(2, "when and where the officers would meet was open after 9 January, and is settled", (v) =>
    askedOn(v, "2018-01-09").some(
      (q) => q.state === "settled" && (/venue|talks-date/.test(q.issue) || /left for later|When and where/i.test(wordsOf(q))),
    ),
  ),
  question(1, "whether Kim would bring his wife was asked in March 2018", (v) =>
    v.questions.some((q) => /Ri Sol|wife|épouse/i.test(wordsOf(q)) && q.askedSince !== null && q.askedSince <= "2018-04-27"),
  ),
  question(1, "when the talks cancelled in May 2018 would be held was open, and is settled", (v) =>
    askedOn(v, "2018-05-16").some(
      (q) => q.state === "settled" && (/talks-date|venue/.test(q.issue) || /réunion|ignorer|quand/i.test(wordsOf(q))),
    ),
  ),
  question(2, "where the Red Cross delegates would meet was open, and is settled", (v) =>
    v.questions.some(
      (q) =>
        (q.askedSince ?? "").startsWith("2018-05-2") &&
        q.state === "settled" &&
        (/Red Cross/i.test(wordsOf(q)) || q.options.some(({ actor }) => /kumgang|panmunjom/i.test(`${actor.id} ${actor.name}`))),
    ),
  ),
  question(2, "the day of the summit of Pyongyang was open in August 2018, and is settled", (v) =>
    askedOn(v, "2018-08-13").some(
      (q) => q.state === "settled" && (/talks-date|venue/.test(q.issue) || /date|jour/i.test(wordsOf(q))),
    ),
  ),
  question(2, "where the joint military committee will first meet, Kaesong or Panmunjom, is open", (v) =>
    askedOn(v, "2018-10-2").some(
      (q) =>
        q.state === "open" &&
        (/comité militaire|tranché/i.test(wordsOf(q)) ||
          q.options.some(({ actor }) => /kaesong|panmunjom/i.test(`${actor.id} ${actor.name}`))),
    ),
  ),
  question(1, "when Kim goes to Seoul is open", (v) =>
    askedOn(v, "2018-09-").some((q) => q.state === "open" && /visit|No day has been set|come to Seoul/i.test(wordsOf(q))),
  ),

  figure(2, "137,000 soldiers of the South were killed, 173,000 were said before the correction", (v) =>
    v.figures.some(
      ({ points }) =>
        points.some(({ value, low, relation }) => (value ?? low) === 137_000 && relation !== "corrected") &&
        points.some(({ value, low, relation }) => (value ?? low) === 173_000 && relation === "corrected"),
    ),
  ),
  figure(1, "46 sailors died in the Cheonan", (v) => seriesOf(v, /kill|dea|loss/, 46).length > 0),
  figure(1, "132,000 relatives have registered, 57,000 are alive", (v) =>
    [132_000, 57_000].every((count) => seriesOf(v, /./, count).length > 0),
  ),
  figure(1, "2.5 million died in the war, 36,000 Americans", (v) =>
    [2_500_000, 36_000].every((count) => seriesOf(v, /kill|dea|loss/, count).length > 0),
  ),

  view(1, "the two Koreas are parties", ({ roles }) =>
    [SOUTH, NORTH].every((id) => roles.some(({ role, actor }) => role === "party" && actor.id === id)),
  ),
  view(1, "Cho led the delegation of the South and Ri that of the North", (v) => leads(v, /^Cho\b|Cho My/) && leads(v, /Ri Son/)),
  view(2, "a declaration was signed at Panmunjom on 27 April 2018", (v) =>
    eventsOf(v, SIGNED, /déclaration|signé/i, "2018-04-27").some(held),
  ),
  view(2, "a military accord and a declaration were signed in Pyongyang on 19 September 2018", (v) =>
    eventsOf(v, SIGNED, /accord|declaration|signed/i, "2018-09-19").some(held),
  ),
  view(2, "the North blew up the liaison office on 16 June 2020", (v) =>
    eventsOf(v, /./, /blew up|blows up|blown/i, "2020-06-16").some(held),
  ),
  view(
    1,
    "the North demands that the South send back the waitresses",
    (v) => agendaOf(v, /demand/, /return|waitress/i).length > 0,
  ),
  view(1, "the North demands a ban on leaflets", (v) => agendaOf(v, /demand/, /leaflets|ban\b/i).length > 0),
  view(
    1,
    "Kim promised to dismantle the site of Tongchang-ri",
    (v) => agendaOf(v, /commitment|objective/, /Tongchang|dismantle/i).length > 0,
  ),

  trap("the talks of 16 May 2018, or of 14 May, were held", (v) => heldOn(v, "2018-05-14", "2018-05-16").length > 0),
  trap("the six-party talks of Beijing are a round", (v) =>
    v.rounds.some((it) => it.number === 6 || it.place.values.some(({ value }) => /beijing|pékin/i.test(value))),
  ),
  trap("Switzerland mediates", ({ roles }) =>
    roles.some(({ role, actor, status }) => actor.id === "state:CHE" && role === "mediator" && status !== "candidate"),
  ),
  trap("Kim came to Seoul, or talks were held there", (v) =>
    v.rounds.some((it) => held(it) && it.place.values.some(({ value }) => /seoul|séoul/i.test(value))),
  ),
  trap("the summit of Singapore is a round", (v) =>
    v.rounds.some((it) => it.place.values.some(({ value }) => /singap/i.test(value)) || daysOf(it).includes("2018-06-12")),
  ),
  trap("the decision of the Olympic committee in Lausanne is a round", (v) =>
    v.rounds.some((it) => it.place.values.some(({ value }) => /lausanne/i.test(value)) || daysOf(it).includes("2018-01-20")),
  ),
  trap("rounds with numbers that nobody told", (v) =>
    v.rounds.some(({ number }) => number !== null && ![1, 2, 3, 4, 5, 7, 8, 9, 10].includes(number)),
  ),
  trap("the joint military committee has met, or generals met in Kaesong", (v) =>
    v.rounds.some((it) => held(it) && it.place.values.some(({ value }) => /kaesong/i.test(value))),
  ),
  trap("the United States sat at the table of a round", (v) =>
    v.rounds.some((it) => held(it) && it.participants.some(({ actor, standing }) => actor.id === USA && standing !== "denied")),
  ),
  trap("the corrected number of soldiers killed contradicts the other", (v) =>
    v.contested.some(
      ({ question: asked, values }) =>
        asked === "figure" && values.some(({ value, superseded }) => /173000/.test(value) && !superseded),
    ),
  ),
  trap("the dead of one army contradict those of another or of the whole war", (v) =>
    [
      [/^~?137000/, /^~?36000/],
      [/^~?137000/, /^~?2500000/],
      [/^~?36000/, /^~?2500000/],
    ].some((pair) => contests(v, ["figure"], ...pair)),
  ),
  trap("those who registered for reunions contradict those still alive", (v) => contests(v, ["figure"], /132000/, /57000/)),
  trap(
    "Kim Jong Un and Kim Yo Jong are one, or either and General Kim Do-gyun",
    (v) =>
      bearsBoth(v, /Kim Jong.un/i, /Kim Yo.jong/i) ||
      bearsBoth(v, /Kim Jong.un/i, /Do-[gk]yun/) ||
      bearsBoth(v, /Kim Yo.jong/i, /Do-[gk]yun/),
  ),
  trap("President Moon Jae-in and his adviser Moon Chung-in are one", (v) => bearsBoth(v, /Jae-in/, /Chung-in/)),
  trap(
    "the two Koreas are one",
    (v) =>
      oneName(v, "South Korea", "North Korea") || oneName(v, "Corée du Sud", "Corée du Nord") || oneName(v, "Seoul", "Pyongyang"),
  ),
];
