/** What the fourteen reports of `zurich/` come to: written down before the record of them was looked at. */
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
  notHeldBut,
  numbered,
  onlyOn,
  onlyRound,
  seriesOf,
  wordsOf,
} from "./checks.ts";

const { round, merge, contradiction, question, figure, view, trap } = checksOf(
  /^(?!.*azer).*(turk|turqu|turc|türk|normali[sz]|kılıç|rubin|roubin|z[uü]rich)/i,
);

type Actor = { readonly id: string; readonly name: string };
const KILIC = /K[ıi]l[ıi](ç|c\b|ch\b)/i;
const RUBINYAN = /Rubinyan|Roubinian/i;
const isTurkish = ({ id, name }: Actor): boolean =>
  id === "state:TUR" ||
  /serdar-kilic/.test(id) ||
  (KILIC.test(name) && !/Ça[gğ]atay|Cagatay/i.test(name)) ||
  /turk|turqu|türk/i.test(name);
const isArmenian = ({ id, name }: Actor): boolean =>
  id === "state:ARM" || /rubinyan/.test(id) || RUBINYAN.test(name) || /arm[eé]n/i.test(name);

const everybody = (it: Round | null): readonly Actor[] =>
  [...(it?.participants ?? []), ...(it?.observers ?? [])].map(({ actor }) => actor);
const bothSat = (it: Round | null): boolean => everybody(it).some(isTurkish) && everybody(it).some(isArmenian);
/** True where a town of this name is told for the round: as its place, or as one of those that are told side by side. */
const inTown = (it: Round | null, town: RegExp): boolean =>
  it !== null && [it.place, ...it.place.values].some(({ value, name }) => town.test(value ?? "") || town.test(name ?? ""));
const agendaOf = ({ agenda }: ProcessView, kinds: RegExp, words: RegExp) =>
  agenda.filter((item) => kinds.test(item.kind) && (words.test(wordsOf(item)) || item.contents.some((it) => words.test(it))));
const asked = ({ questions }: ProcessView, issue: RegExp, words: RegExp, state: RegExp, ...since: readonly string[]): boolean =>
  questions.some(
    (q) =>
      state.test(q.state) &&
      (since.length === 0 || since.some((day) => (q.askedSince ?? "").startsWith(day))) &&
      (issue.test(q.issue) || words.test(wordsOf(q)) || q.contents.some((it) => words.test(it))),
  );
const inPart = ({ roles }: ProcessView, parts: RegExp, is: (actor: Actor) => boolean): boolean =>
  roles.some(({ role, actor, titles }) => (parts.test(role) || titles.some((it) => parts.test(it))) && is(actor));
/** A meeting that may stand among the rounds or on the timeline only. */
const met = (v: ProcessView, day: string, words: RegExp): boolean =>
  heldOn(v, day).length > 0 || eventsOf(v, /./, words, day).some(held);
const ENVOY = /delegation-head|negotiator|envoy|representative|représentant|émissaire|party/i;
const BORDER = /margara|markara|alican|alidjan|border|fronti[eè]re|ara[xs]/i;
const NONE = /(?!)/;

export const ZURICH_CHECKS: readonly Check[] = [
  round(
    2,
    "round 1 is one, on 14 January 2022, in Moscow",
    (v) => numbered(v, 1, "2022-01-14") && inTown(onlyRound(v, 1), /mosco/i),
  ),
  round(1, "both sides sat at the first", (v) => bothSat(onlyOn(v, "2022-01-14"))),
  round(
    2,
    "round 2 is one, on 24 February 2022, in Vienna",
    (v) => numbered(v, 2, "2022-02-24") && inTown(onlyRound(v, 2), /vienn/i),
  ),
  round(1, "the third was first planned for 20 April 2022 and not held then", (v) => notHeldBut(v, "2022-04-20")),
  round(2, "round 3 is one, on 3 May 2022, in Vienna", (v) => numbered(v, 3, "2022-05-03") && inTown(onlyRound(v, 3), /vienn/i)),
  round(2, "round 4 is one, on 1 July 2022, in Vienna", (v) => numbered(v, 4, "2022-07-01") && inTown(onlyRound(v, 4), /vienn/i)),
  round(1, "both sides sat at the third and at the fourth", (v) =>
    ["2022-05-03", "2022-07-01"].every((day) => bothSat(onlyOn(v, day))),
  ),
  round(2, "the fifth was planned for 15 November 2022 and not held then", (v) => notHeldBut(v, "2022-11-15")),
  round(1, "the fifth was planned for 26 July 2024 and not held then", (v) => notHeldBut(v, "2024-07-26")),
  round(
    2,
    "round 5 is one, on 30 July 2024, on the border",
    (v) => numbered(v, 5, "2024-07-30") && inTown(onlyRound(v, 5), BORDER),
  ),
  round(1, "Erdoğan and Pashinyan met in Prague on 6 October 2022", (v) =>
    met(v, "2022-10-06", /Prague|Pashinyan|Pachinian|Erdo[gğ]an|leaders/i),
  ),
  round(1, "five numbered rounds were held", ({ rounds }) => rounds.filter((it) => held(it) && it.number !== null).length === 5),

  merge(2, "thirteen reports or more belong to it", ({ sources }) => sources.length >= 13),
  merge(2, "the copy of 15 January 2022 is of one origin with the wire", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "2022-01-15" && sameOrigin.length === 1),
  ),
  merge(2, "the correction of 12 February 2023 supersedes the first version", ({ sources }) =>
    sources.some(({ title, supersedes }) => title?.startsWith("RECTIFICATIF") === true && supersedes.length === 1),
  ),
  merge(1, "Serdar Kılıç and Serdar Kilic are one", (v) => bearsBoth(v, /K[ıi]lıç|Kılı[çc]/, /Kili[cç]/)),
  merge(1, "Ruben Rubinyan and Ruben Roubinian are one", (v) => bearsBoth(v, /Rubinyan/, /Roubinian/)),
  merge(1, "Mevlüt Çavuşoğlu and Mevlut Cavusoglu are one", (v) => bearsBoth(v, /Çavuşoğlu/, /[CÇ]avusoglu/)),
  merge(1, "Ararat Mirzoyan and Ararat Mirzoïan are one", (v) => bearsBoth(v, /Mirzoyan/, /Mirzoïan/)),
  merge(1, "Nikol Pashinyan and Nikol Pachinian are one", (v) => bearsBoth(v, /Pashinyan/, /Pachinian/)),

  contradiction(2, "244 were detained on 2 May 2022, or more than 400", (v) => contests(v, ["figure"], /\b244\b/, /\b400\b/)),
  contradiction(1, "50,000 rallied on 1 May 2022, or 10,000", (v) => contests(v, ["figure"], /\b50000\b/, /\b10000\b/)),
  contradiction(1, "207 Armenian soldiers were killed in September 2022, or 450", (v) =>
    contests(v, ["figure"], /\b207\b/, /\b450\b/),
  ),
  contradiction(2, "the corridor was raised in Moscow, or was not", (v) =>
    disputed(v, /corridor|did not mention|had not been discussed/i),
  ),
  contradiction(2, "Armenia asked that the talks of April be put off, or did not", (v) =>
    disputed(v, /postponement|request did not come/i),
  ),
  contradiction(1, "engineers of both sides inspected the bridge on 9 November 2022, or did not", (v) =>
    disputed(v, /inspecté|visite ait eu lieu|ingénieurs/i),
  ),
  contradiction(2, "the fifth was held in Margara, or in Alican", (v) => {
    const it = onlyOn(v, "2024-07-30");
    return (
      contests(v, ["round-place", "event-place"], /margara/i, /alican/i) ||
      (it !== null && inTown(it, /margara/i) && inTown(it, /alican/i)) ||
      disputed(v, /Alican|Margara|franchi le pont/i)
    );
  }),

  question(2, "where the first meeting would be was open in December 2021, and is settled", (v) =>
    asked(v, /venue|place/i, /lieu de cette rencontre/i, /settled/, "2021-12-18"),
  ),
  question(2, "when and where the second would be was open on 14 January 2022, and is settled", (v) =>
    asked(v, /venue|talks-date/i, /date and venue/i, /settled/, "2022-01-14"),
  ),
  question(1, "whether Mirzoyan would go to Antalya was open in February 2022, and is settled", (v) =>
    asked(v, NONE, /s'y rendrait/i, /settled/, "2022-02"),
  ),
  question(1, "when the fifth would be was open in July or November 2022, and is settled", (v) =>
    asked(v, /venue|talks-date/i, /cinquième rencontre|nouvelle date/i, /settled/, "2022-07", "2022-11"),
  ),
  question(2, "when citizens of third countries may cross is open", (v) =>
    asked(v, NONE, /touristes|pont de Margara|that will happen|still not known/i, /open/),
  ),
  question(1, "who will pay for the bridge of Ani is open", (v) => asked(v, NONE, /paiera/i, /open/, "2022-11-16")),

  figure(2, "27 Armenian rescuers, 72 were said before the correction", (v) =>
    v.figures.some(
      ({ points }) =>
        points.some(({ value, low, relation }) => (value ?? low) === 27 && relation !== "corrected") &&
        points.some(({ value, low, relation }) => (value ?? low) === 72 && relation === "corrected"),
    ),
  ),
  figure(1, "22,327 killed by the earthquake in Turkey, 53,537 by the later count", (v) =>
    [22_327, 53_537].every((count) => seriesOf(v, /kill|dea/, count).length > 0),
  ),
  figure(1, "49 Armenians killed on 13 September 2022, then 105", (v) =>
    [49, 105].every((count) => seriesOf(v, /kill|dea/, count).length > 0),
  ),
  figure(1, "more than 100,000 fled Nagorno-Karabakh", (v) => seriesOf(v, /./, 100_000).length > 0),

  view(1, "Turkey and Armenia are parties", (v) => inPart(v, /party/, isTurkish) && inPart(v, /party/, isArmenian)),
  view(1, "Serdar Kılıç speaks for Turkey", (v) =>
    inPart(v, ENVOY, ({ id, name }) => /serdar-kilic/.test(id) || (KILIC.test(name) && !/atay/i.test(name))),
  ),
  view(1, "Ruben Rubinyan speaks for Armenia", (v) =>
    inPart(v, ENVOY, ({ id, name }) => /rubinyan/.test(id) || RUBINYAN.test(name)),
  ),
  view(1, "the ministers met in Antalya on 12 March 2022", (v) => met(v, "2022-03-12", /Antalya|Mirzoyan|Cavusoglu/i)),
  view(1, "Mirzoyan was in Ankara on 15 February 2023", (v) => met(v, "2023-02-15", /Mirzoyan|Ankara|bridge of Ani/i)),
  view(
    2,
    "on 1 July 2022 they agreed to open the border to citizens of third countries",
    (v) =>
      agendaOf(v, /commitment/, /pays tiers|third countries|ouvrir leur frontière|permis/i).length > 0 ||
      eventsOf(v, /./, /pays tiers|third countries|ouvrir leur frontière/i, "2022-07-01").length > 0,
  ),
  view(
    1,
    "Turkey promised to consult Azerbaijan before each step",
    (v) => agendaOf(v, /commitment|objective/, /Azerbaijan|Baku/i).length > 0,
  ),
  view(
    1,
    "Turkey promised to ease the visas of diplomats",
    (v) => agendaOf(v, /commitment/, /visas/i).length > 0 || eventsOf(v, /agree|accord/i, /visas/i, "2024-07-30").length > 0,
  ),

  trap("talks were held on 20 April 2022", (v) => heldOn(v, "2022-04-20").length > 0),
  trap("talks were held on 15 November 2022", (v) => heldOn(v, "2022-11-15").length > 0),
  trap("talks were held on 26 July 2024", (v) => heldOn(v, "2024-07-26").length > 0),
  trap("the 3+3 session of 10 December 2021 is a round", (v) => heldOn(v, "2021-12-10").length > 0),
  trap("the diplomacy of 2008 and 2009 is a round of these talks", (v) =>
    v.rounds.some((it) => held(it) && (/200[89]/.test(daysOf(it)) || inTown(it, /z[uü]rich/i))),
  ),
  trap("meetings of ministers and leaders, or a call, have the number of a round", (v) =>
    heldOn(v, "2022-03-12", "2022-07-11", "2022-10-06", "2023-02-15").some(({ number }) => number !== null),
  ),
  trap("the visit of engineers on 9 November 2022 is a round", (v) => heldOn(v, "2022-11-09").length > 0),
  trap("rounds with numbers that nobody told", (v) =>
    v.rounds.some(({ number }) => number !== null && ![1, 2, 3, 4, 5, 6].includes(number)),
  ),
  trap(
    "talks with Azerbaijan in Brussels or Sochi are a round, or Aliyev, Macron or Michel sat with the envoys",
    (v) =>
      heldOn(v, "2021-12-14", "2022-10-31").length > 0 ||
      v.rounds.some(
        (it) =>
          held(it) &&
          it.number !== null &&
          everybody(it).some(({ id, name }) => id === "state:AZE" || /Ali(y)?ev|Macron|Charles Michel/.test(name)),
      ),
  ),
  trap(
    "Iran, Sweden or Finland sat in a round or is a party",
    (v) =>
      v.rounds.some((it) => held(it) && everybody(it).some(({ id }) => ["state:IRN", "state:SWE", "state:FIN"].includes(id))) ||
      inPart(v, /^party$/, ({ id }) => ["state:IRN", "state:SWE", "state:FIN"].includes(id)),
  ),
  trap(
    "Serdar Kılıç is one with Akif Çağatay Kılıç, or Ruben Rubinyan with Ruben Vardanian",
    (v) => bearsBoth(v, /Serdar/, /Akif|Çağatay/) || bearsBoth(v, /Rubinyan|Roubinian/, /Vardan[iy]an/),
  ),
  trap("the corrected number of rescuers contradicts the others", (v) =>
    v.contested.some(
      ({ question: about, values }) =>
        about === "figure" && values.some(({ value, superseded }) => value === "72" && !superseded),
    ),
  ),
  trap(
    "rescuers in Turkey and in Syria, or the dead of two countries or of 1988, contradict each other",
    (v) =>
      contests(v, ["figure"], "27", "29") ||
      contests(v, ["figure"], "22327", "3553") ||
      contests(v, ["figure"], "22327", "25000") ||
      contests(v, ["figure"], "3553", "25000"),
  ),
  trap(
    "those detained on Monday and on Tuesday, or the dead of 2022 and of 2020, or those of the two armies, contradict each other",
    (v) =>
      contests(v, ["figure"], "244", "181") ||
      contests(v, ["figure"], "207", /3800/) ||
      contests(v, ["figure"], "80", "207") ||
      contests(v, ["figure"], "80", "450"),
  ),
  trap("the process is suspended or ended", ({ status }) =>
    status.values.some(({ value, standing }) => /suspended|ended/.test(value) && standing !== "denied"),
  ),
];
