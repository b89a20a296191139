/** What the fourteen reports of `harare/` come to: written down before the record of them was looked at. */
import type { ProcessView, Round } from "../../src/record/index.ts";
import type { Check } from "./checks.ts";
import {
  agendaOf,
  at,
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

const { round, merge, contradiction, question, figure, view, trap } = checksOf("process:gpa-zimbabwe");
const [ZANU, MDC, SADC, RSA] = ["group:zanu-pf", "group:mdc-zimbabwe", "org:sadc", "state:ZAF"];
const [MUGABE, TSVANGIRAI, MUTAMBARA, MBEKI] = [
  "person:robert-mugabe",
  "person:morgan-tsvangirai",
  "person:arthur-mutambara",
  "person:thabo-mbeki",
];
const [CHINAMASA, BITI] = ["person:patrick-chinamasa", "person:tendai-biti"];

/** True where of each of these, somebody sat at the table or watched. */
function sat(it: Round | null, ...ones: readonly (readonly string[])[]): boolean {
  const there = new Set([...(it?.participants ?? []), ...(it?.observers ?? [])].map(({ actor }) => actor.id));
  return it !== null && ones.every((ids) => ids.some((id) => there.has(id)));
}
const asked = ({ questions }: ProcessView, words: RegExp, since: string) =>
  questions.filter((q) => words.test(wordsOf(q)) && (q.askedSince ?? "") >= since);
const countsOf = ({ points }: ProcessView["figures"][number]) => points.map(({ value, low }) => value ?? low);

export const HARARE_CHECKS: readonly Check[] = [
  round(2, "round 1 is one, on 16 and 17 June 2007, in Pretoria", (v) => {
    const it = onlyRound(v, 1);
    return it !== null && held(it) && /2007-06-1[67]/.test(daysOf(it)) && at(it, "place:pretoria");
  }),
  round(1, "ZANU-PF and the MDC were at the talks of June 2007", (v) =>
    sat(onlyOn(v, "2007-06-16", "2007-06-17"), [ZANU, CHINAMASA], [MDC, BITI]),
  ),
  round(2, "round 2 was planned for 8 July 2007, and was not held then", (v) => {
    const it = onlyRound(v, 2);
    return (
      it !== null &&
      it.standing !== "happened" &&
      (daysOf(it).includes("2007-07-08") || it.planned.some(({ edtf }) => edtf.includes("2007-07-08")))
    );
  }),
  round(2, "the preliminary talks of 10 and 11 July 2008 are one, in Pretoria", (v) =>
    at(onlyOn(v, "2008-07-10", "2008-07-11"), "place:pretoria"),
  ),
  round(2, "the talks that opened on 24 July 2008 are one, in Pretoria", (v) =>
    at(onlyOn(v, "2008-07-24", "2008-07-28"), "place:pretoria"),
  ),
  round(1, "talks were planned to go on on 3 August 2008", (v) =>
    v.rounds.some((it) => daysOf(it).includes("2008-08-03") || it.planned.some(({ edtf }) => edtf.includes("2008-08-03"))),
  ),
  round(2, "the talks of 10 to 12 August 2008 are one, in Harare", (v) =>
    at(onlyOn(v, "2008-08-10", "2008-08-12"), "place:harare"),
  ),
  round(1, "Mugabe, Tsvangirai and Mutambara were at the talks of August 2008", (v) =>
    sat(onlyOn(v, "2008-08-10", "2008-08-12"), [MUGABE], [TSVANGIRAI], [MUTAMBARA]),
  ),
  round(2, "the talks of 8 to 11 September 2008 are one, in Harare", (v) =>
    at(onlyOn(v, "2008-09-08", "2008-09-11"), "place:harare"),
  ),
  round(2, "the talks of 14 to 17 October 2008 are one, in Harare", (v) =>
    at(onlyOn(v, "2008-10-14", "2008-10-17"), "place:harare"),
  ),
  round(2, "the talks of 25 to 28 November 2008 are one, in Pretoria", (v) =>
    at(onlyOn(v, "2008-11-25", "2008-11-28"), "place:pretoria"),
  ),
  round(1, "the talks of 19 January 2009 were in Harare", (v) => at(onlyOn(v, "2009-01-19"), "place:harare")),

  merge(2, "thirteen reports or more belong to it", ({ sources }) => sources.length >= 13),
  merge(2, "the copy of 22 July 2008 is of one origin with the wire", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "2008-07-22" && sameOrigin.length === 1),
  ),
  merge(2, "the correction of 29 November 2008 supersedes the first version", ({ sources }) =>
    sources.some(({ title, supersedes }) => title?.startsWith("CORRECTED") === true && supersedes.length === 1),
  ),
  merge(1, "Sydney and Sidney Mufamadi are one", (v) => bearsBoth(v, /Sydney Mufamadi/, /Sidney Mufamadi/)),
  merge(1, "Tomaz Salomao and Tomaz Salomão are one", (v) => bearsBoth(v, /Salomao/, /Salomão/)),
  merge(1, "Emmerson and Emerson Mnangagwa are one", (v) => bearsBoth(v, /Emmerson Mnangagwa/, /Emerson Mnangagwa/)),
  merge(1, "Nicholas and Nicolas Goche are one", (v) => bearsBoth(v, /Nicholas Goche/, /Nicolas Goche/)),
  merge(1, "the memorandum of 21 July 2008 is signed once", (v) => {
    const told = eventsOf(v, /agreement|signing|memorandum/, /memorandum|protocole d'accord/i, "2008-07-21");
    return told.length === 1;
  }),
  merge(1, "the agreement of 15 September 2008 is signed once", (v) => {
    const told = eventsOf(v, /agreement|signing/, /./, "2008-09-15").filter(held);
    return told.length === 1;
  }),

  contradiction(2, "120 supporters of the MDC were killed, or 22", (v) => contests(v, ["figure"], /^~?120\b/, /^~?22\b/)),
  contradiction(1, "200,000 people were displaced, or 36,000", (v) => contests(v, ["figure"], /200000/, /36000/)),
  contradiction(1, "seven were hurt on 15 September 2008, or twenty", (v) => contests(v, ["figure"], /^~?7\b/, /^~?20\b/)),
  contradiction(2, "Mutambara signed an agreement of his own with Mugabe, or did not", (v) =>
    disputed(v, /Mutambara had signed|two men had signed|signed nothing|denied it/i),
  ),
  contradiction(1, "the talks of July 2008 were at an impasse, or were not", (v) => disputed(v, /impasse/i)),
  contradiction(1, "the MDC agreed to share Home Affairs, or did not", (v) =>
    disputed(v, /partager l'Intérieur|aussitôt démenti|rien accepté/i),
  ),
  contradiction(1, "Botswana trained fighters of the MDC, or did not", (v) => disputed(v, /Botswana|such training/i)),
  contradiction(1, "the MDC accepted the days that the SADC set in January 2009, or did not", (v) =>
    disputed(v, /accepté ce calendrier|l'avoir accepté/i),
  ),

  question(1, "when round 2 would be was asked in July 2007", (v) =>
    v.questions.some(
      (q) => q.askedSince === "2007-07-09" && (/date/.test(q.issue ?? "") || /deuxième session|quand/.test(wordsOf(q))),
    ),
  ),
  question(2, "whether the talks of July 2008 would be in Harare or Pretoria was open, and is settled", (v) =>
    v.questions.some(
      (q) =>
        /2008-07-2[12]/.test(q.askedSince ?? "") &&
        (/venue/.test(q.issue ?? "") || /Harare or in Pretoria/.test(wordsOf(q))) &&
        q.state === "settled",
    ),
  ),
  question(2, "whether Tsvangirai would sign was open in August 2008, and is settled", (v) =>
    asked(v, /will sign|remains to be seen/i, "2008-08-13").some(({ state }) => state === "settled"),
  ),
  question(1, "who would have Home Affairs was asked in September 2008", (v) =>
    v.questions.some((q) => /l'intérieur/i.test(wordsOf(q)) && /2008-09-1[25]/.test(q.askedSince ?? "")),
  ),
  question(1, "who would have Finance was asked in September 2008", (v) => asked(v, /Finances/i, "2008-09-12").length > 0),
  question(1, "whether Tsvangirai would come on 27 October 2008 was asked", (v) =>
    v.questions.some((q) => q.askedSince === "2008-10-20" && /participera|27 octobre|dépendra de mon passeport/.test(wordsOf(q))),
  ),
  question(2, "when and where the talks after November 2008 would be was open, and is settled", (v) =>
    v.questions.some(
      (q) =>
        /2008-11-2[89]/.test(q.askedSince ?? "") &&
        (/venue|talks-date/.test(q.issue ?? "") || /next talks|Harare or Pretoria/.test(wordsOf(q))) &&
        q.state === "settled",
    ),
  ),
  question(1, "when the activists will be released is open", (v) =>
    asked(v, /libérés|release/i, "2009-01-27").some(({ state }) => state === "open"),
  ),
  question(1, "who will be governor of the central bank is open", (v) =>
    asked(v, /Gono|central bank|banque centrale/i, "2009-01-27").some(({ state }) => state === "open"),
  ),

  figure(2, "366 died of cholera by 28 November 2008, 389 were said before the correction", (v) =>
    v.figures.some(
      ({ points }) =>
        points.some(({ value, low, relation }) => (value ?? low) === 366 && relation !== "corrected") &&
        points.some(({ value, low, relation }) => (value ?? low) === 389 && relation === "corrected"),
    ),
  ),
  figure(1, "366, 2,971, then 3,397 died of cholera: one series", (v) => seriesOf(v, /./, 366, 2971, 3397).length > 0),
  figure(1, "8,887 cases of cholera", (v) => seriesOf(v, /./, 8887).length > 0),
  figure(1, "the MDC says that 120, then 130 of its supporters were killed", (v) =>
    [120, 130].every((count) => seriesOf(v, /kill|dea/, count).length > 0),
  ),

  view(1, "Mbeki, South Africa or the SADC mediates", ({ roles }) =>
    roles.some(({ role, actor }) => role === "mediator" && [MBEKI, RSA, SADC].includes(actor.id)),
  ),
  view(1, "ZANU-PF and the MDC are parties", ({ roles }) =>
    [ZANU, MDC].every((id) => roles.some(({ role, actor }) => role === "party" && actor.id === id)),
  ),
  view(1, "Chinamasa and Biti lead the delegations", ({ roles }) =>
    [CHINAMASA, BITI].every((id) => roles.some(({ role, actor }) => /delegation-head|negotiator/.test(role) && actor.id === id)),
  ),
  view(2, "the Global Political Agreement was signed in Harare on 15 September 2008", (v) =>
    eventsOf(v, /agreement|signing/, /./, "2008-09-15").some(
      (it) => held(it) && [null, "place:harare", "state:ZWE"].includes(it.place.value),
    ),
  ),
  view(1, "Tsvangirai was sworn in on 11 February 2009", (v) =>
    v.timeline.some(
      (it) => held(it) && (it.time.edtf ?? "").startsWith("2009-02-11") && /oath|sworn|swearing/i.test(wordsOf(it)),
    ),
  ),
  view(1, "ZANU-PF demands an end to the sanctions", (v) => agendaOf(v, /demand/, /sanctions|levée/i).length > 0),
  view(
    1,
    "the MDC demands Home Affairs",
    (v) => agendaOf(v, /demand/, /l'Intérieur|Home Affairs|sole control of the ministry/i).length > 0,
  ),
  view(1, "the MDC demands the release of its activists", (v) => agendaOf(v, /demand/, /libération|release of/i).length > 0),
  view(
    1,
    "the parties promised to end political violence, or a new constitution",
    (v) => agendaOf(v, /commitment/, /political violence|violence politique|Constitution/i).length > 0,
  ),
  view(
    1,
    "Tsvangirai promised that teachers and nurses would be paid in foreign currency",
    (v) => agendaOf(v, /commitment/, /teachers|foreign currency/i).length > 0,
  ),

  trap("talks were held on 8 July 2007", (v) => heldOn(v, "2007-07-08").length > 0),
  trap("round 2 was held by what the reports say", (v) => v.rounds.some((it) => it.number === 2 && it.standing === "happened")),
  trap("rounds with numbers that nobody told", (v) => v.rounds.some(({ number }) => number !== null && ![1, 2].includes(number))),
  trap(
    "talks were held in Mbabane, or on 20 October 2008",
    (v) =>
      heldOn(v, "2008-10-20").length > 0 ||
      v.rounds.some((it) => held(it) && it.place.values.some(({ value }) => value === "place:mbabane")),
  ),
  trap("the summits of Lusaka, Sharm el-Sheikh or Dar es Salaam are rounds", (v) =>
    v.rounds.some(
      (it) =>
        /2007-08-1[67]|2008-06-30|2008-07-01|2007-03-29/.test(daysOf(it)) ||
        it.place.values.some(({ value }) => /lusaka|sharm|dar-es/i.test(value)),
    ),
  ),
  trap("talks on other conflicts (Nairobi, Ouagadougou, Goma, Cairo) are rounds", (v) =>
    v.rounds.some((it) => it.place.values.some(({ value }) => /nairobi|ouagadougou|goma|cairo/i.test(value))),
  ),
  trap("it is told as a fact that an agreement was signed on 12 August 2008", (v) =>
    eventsOf(v, /agreement|signing/, /sign/i, "2008-08-12").some(({ standing }) => standing === "happened"),
  ),
  trap("the power-sharing agreement was signed on 11 or 12 September 2008", (v) =>
    ["2008-09-11", "2008-09-12"].some((day) =>
      eventsOf(v, /signing/, /sign/i, day).some(({ standing }) => standing === "happened"),
    ),
  ),
  trap("the corrected number of dead contradicts the others", (v) =>
    v.contested.some(
      ({ question: about, values }) =>
        about === "figure" && values.some(({ value, superseded }) => value === "389" && !superseded),
    ),
  ),
  trap("the dead of cholera contradict those of the violence, or each other", (v) =>
    [
      ["366", "120"],
      ["366", "2971"],
      ["366", "3397"],
      ["2971", "3397"],
      ["120", "3397"],
    ].some((pair) => contests(v, ["figure"], ...pair)),
  ),
  trap("cases of cholera are counted with its dead", (v) =>
    v.figures.some((series) => {
      const counts = countsOf(series);
      return [8887, 70_000].some((it) => counts.includes(it)) && [366, 389, 2971, 3397].some((it) => counts.includes(it));
    }),
  ),
  trap("the displaced of Congo, or those who left the country, are counted with the displaced of Zimbabwe", (v) =>
    v.figures.some((series) => {
      const counts = countsOf(series);
      return [250_000, 3_000_000].some((it) => counts.includes(it)) && [200_000, 36_000].some((it) => counts.includes(it));
    }),
  ),
  trap("Thabo and Moeletsi Mbeki are one", (v) => bearsBoth(v, /Thabo Mbeki/, /Moeletsi/)),
  trap(
    "Mutambara and Tsvangirai, or ZANU-PF and the MDC, are one",
    (v) => bearsBoth(v, /Mutambara/, /Tsvangirai/) || oneName(v, "ZANU-PF", "MDC") || oneName(v, "Zanu-PF", "MDC"),
  ),
  trap("who will be governor of the central bank, or when the elections will be, is settled", (v) =>
    v.questions.some(
      (q) =>
        q.state === "settled" &&
        /Gono|central bank|banque centrale|No date has been set for elections|nouvelles élections/i.test(wordsOf(q)),
    ),
  ),
];
