/** What the fourteen reports of `syriacom/` come to: written down before the record of them was looked at. */
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
  numbered,
  onlyOn,
  onlyRound,
  plannedFor,
  seriesOf,
  wordsOf,
} from "./checks.ts";

const { round, merge, contradiction, question, figure, view, trap } = checksOf("process:syrian-constitutional-committee");
const [SYR, RUS, TUR, IRN, UN] = ["state:SYR", "state:RUS", "state:TUR", "state:IRN", "org:un"];
const [PEDERSEN, KUZBARI, BAHRA] = ["person:geir-pedersen", "person:ahmad-kuzbari", "person:hadi-al-bahra"];
const GENEVA = "place:geneva";
const OPPOSITION = /opposition|negotiations? commission/i;

/** True where an actor stands for the government of Syria, or for its opposition. */
const isGovernment = ({ id, name }: { readonly id: string; readonly name: string }): boolean =>
  id === SYR || id === KUZBARI || (/damas|gouvernement|government|régime|syria/i.test(name) && !OPPOSITION.test(name));
const isOpposition = ({ id, name }: { readonly id: string; readonly name: string }): boolean =>
  id === BAHRA || id === "group:negotiation-commission-syria" || OPPOSITION.test(name);

const bothSidesAt = (it: Round | null): boolean =>
  it !== null &&
  it.participants.some(({ actor }) => isGovernment(actor)) &&
  it.participants.some(({ actor }) => isOpposition(actor));
/** True where a question about the next talks was asked in a report of this day and stands like this. */
const nextTalks = ({ questions }: ProcessView, day: string, state: "open" | "settled"): boolean =>
  questions.some(
    (q) =>
      q.askedSince === day &&
      q.state === state &&
      (/venue|talks-date/.test(q.issue ?? "") ||
        /no date|date (?:was|could|for)|on a date|next round|another meeting|où et quand|neuvième session|nouvelle date/i.test(
          wordsOf(q),
        )),
  );
const heldAt = ({ rounds }: ProcessView, place: RegExp): boolean =>
  rounds.some((it) => held(it) && it.place.values.some(({ value }) => place.test(value)));
const chairs = ({ roles }: ProcessView, id: string): boolean =>
  roles.some(
    ({ role, titles, actor }) => actor.id === id && /chair|pr[eé]sid|delegation-head/i.test(`${role} ${titles.join(" ")}`),
  );

export const SYRIACOM_CHECKS: readonly Check[] = [
  round(2, "the committee was opened on 30 October 2019, in Geneva", (v) => at(onlyOn(v, "2019-10-30"), GENEVA)),
  round(2, "the small body first met from 4 to 8 November 2019, in Geneva", (v) =>
    at(onlyOn(v, "2019-11-04", "2019-11-08"), GENEVA),
  ),
  round(2, "round 2 is one, from 25 to 29 November 2019, in Geneva", (v) => {
    const it = onlyRound(v, 2);
    return it !== null && /2019-11-2[5-9]/.test(daysOf(it)) && at(it, GENEVA);
  }),
  round(
    2,
    "round 3 is one, from 24 to 29 August 2020, in Geneva",
    (v) => numbered(v, 3, "2020-08-24", "2020-08-29") && at(onlyRound(v, 3), GENEVA),
  ),
  round(1, "the third round was first planned for March 2020", (v) => plannedFor(v, "2020-03")),
  round(
    2,
    "round 4 is one, from 30 November to 4 December 2020, in Geneva",
    (v) => numbered(v, 4, "2020-11-30", "2020-12-04") && at(onlyRound(v, 4), GENEVA),
  ),
  round(
    2,
    "round 5 is one, from 25 to 29 January 2021, in Geneva",
    (v) => numbered(v, 5, "2021-01-25", "2021-01-29") && at(onlyRound(v, 5), GENEVA),
  ),
  round(
    2,
    "round 6 is one, from 18 to 22 October 2021, in Geneva",
    (v) => numbered(v, 6, "2021-10-18", "2021-10-22") && at(onlyRound(v, 6), GENEVA),
  ),
  round(1, "government and opposition sat in round 6", (v) => bothSidesAt(onlyRound(v, 6))),
  round(
    2,
    "round 7 is one, from 21 to 25 March 2022, in Geneva",
    (v) => numbered(v, 7, "2022-03-21", "2022-03-25") && at(onlyRound(v, 7), GENEVA),
  ),
  round(
    2,
    "round 8 is one, from 30 May to 3 June 2022, in Geneva",
    (v) => numbered(v, 8, "2022-05-30", "2022-06-03") && at(onlyRound(v, 8), GENEVA),
  ),
  round(1, "round 9 was planned for 25 to 29 July 2022, and is not held", (v) => {
    const it = onlyRound(v, 9);
    return it !== null && !held(it) && plannedFor(v, "2022-07-25", "2022-07-29");
  }),

  merge(2, "thirteen reports or more belong to it", ({ sources }) => sources.length >= 13),
  merge(2, "the copy of 30 November 2019 is of one origin with the wire", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "2019-11-30" && sameOrigin.length === 1),
  ),
  merge(2, "the correction of 25 August 2020 supersedes the first version", ({ sources }) =>
    sources.some(({ title, supersedes }) => title?.startsWith("CORRIGÉ") === true && supersedes.length === 1),
  ),
  merge(1, "Kuzbari and Kouzbari are one", (v) => bearsBoth(v, /Kuzbari/, /Kouzbari/)),
  merge(1, "Hadi Bahra, al-Bahra and el-Bahra are one", (v) =>
    v.identities.some(({ names }) =>
      [/Hadi Bahra/, /al-Bahra/i, /el-Bahra/].every((spelt) => names.some((it) => spelt.test(it))),
    ),
  ),
  merge(1, "Lavrentiev and Lavrentyev are one", (v) => bearsBoth(v, /Lavrentiev/, /Lavrentyev/)),
  merge(1, "Mouallem and al-Moallem are one", (v) => bearsBoth(v, /Mouallem/, /Moallem/)),
  merge(1, "the bombs on the bus in Damascus, 20 October 2021, are one event, told by two reports", (v) => {
    const told = eventsOf(v, /./, /bombs?\b.*bus|bus .*exploded|exploded|attentat contre un autocar/i, "2021-10-20");
    return told.length === 1 && told.some(({ support }) => support.origins > 1);
  }),
  merge(
    1,
    "the truce of 5 March 2020 is one event",
    (v) => eventsOf(v, /agreement|ceasefire|truce|signing/, /trêve|ceasefire/i, "2020-03-05").length === 1,
  ),

  contradiction(2, "12 were killed in the camp of Qah, or 16", (v) => contests(v, ["figure"], /^~?12\b/, /^~?16\b/)),
  contradiction(2, "13 were killed in Ariha, or 10", (v) => contests(v, ["figure"], /^~?13\b/, /^~?10\b/)),
  contradiction(2, "the government team walked out in November 2019, or did not", (v) => disputed(v, /walked out/i)),
  contradiction(1, "Kuzbari rejected the working method of January 2021, or did not", (v) =>
    disputed(v, /turned down|having rejected|rejected anything|al-Kuzbari, rejected|which[^|]*rejected/i),
  ),
  contradiction(1, "the government brought no new text in October 2021, or did", (v) => disputed(v, /no new text|denied this/i)),
  contradiction(1, "the opposition threatened to leave in March 2022, or did not", (v) =>
    disputed(v, /menacé de quitter|quitter la salle|le dément/i),
  ),
  contradiction(1, "Damascus changed its texts in March 2022, or did not", (v) =>
    disputed(v, /changé un mot|amendements écrits/i),
  ),
  contradiction(1, "Russia had the ninth round called off, or did not", (v) => disputed(v, /annuler la session|nie cependant/i)),

  question(2, "when the round after that of November 2019 will be was open, and is settled", (v) =>
    nextTalks(v, "2019-11-29", "settled"),
  ),
  question(1, "when the round after that of August 2020 will be was open, and is settled", (v) =>
    nextTalks(v, "2020-08-29", "settled"),
  ),
  question(2, "when the sixth round will be was open in January 2021, and is settled", (v) =>
    nextTalks(v, "2021-01-29", "settled"),
  ),
  question(1, "when the round after the sixth will be was open in October 2021, and is settled", (v) =>
    nextTalks(v, "2021-10-22", "settled"),
  ),
  question(2, "when and where the ninth round will be is open", (v) => nextTalks(v, "2022-07-16", "open")),
  question(2, "whether there will be a new constitution, or the old one amended, is open", (v) =>
    v.questions.some(
      (q) => /réécri|retoucher|n'est pas tranchée|new constitution|amendments/i.test(wordsOf(q)) && q.state === "open",
    ),
  ),
  question(1, "whether the talks would resume within the week was open in August 2020, and is settled", (v) =>
    v.questions.some((q) => /reprendre|travaux/i.test(wordsOf(q)) && q.state === "settled"),
  ),
  question(1, "what became of the prisoners and the missing is open", (v) =>
    v.questions.some((q) => /fate|families|detainees|missing|en vie|détenus|disparues/i.test(wordsOf(q)) && q.state === "open"),
  ),

  figure(2, "four members had the virus, three were said before the correction", (v) =>
    v.figures.some(
      ({ points }) =>
        points.some(({ value, low, relation }) => (value ?? low) === 4 && relation !== "corrected") &&
        points.some(({ value, low, relation }) => (value ?? low) === 3 && relation === "corrected"),
    ),
  ),
  figure(1, "14 were killed in the bus", (v) => seriesOf(v, /kill|dea/, 14).length > 0),
  figure(1, "the Observatory counted 380,000 dead, then 387,000", (v) =>
    [380_000, 387_000].every((count) => seriesOf(v, /kill|dea/, count).length > 0),
  ),
  figure(1, "5.6 million refugees abroad, 6.7 million displaced within the country", (v) =>
    [5_600_000, 6_700_000].every((count) => seriesOf(v, /./, count).length > 0),
  ),

  view(2, "Pedersen, of the United Nations, mediates", ({ roles }) =>
    roles.some(({ role, actor }) => /mediator|facilitat|envoy/.test(role) && (actor.id === PEDERSEN || actor.id === UN)),
  ),
  view(
    1,
    "Kuzbari chairs with Bahra, one for the government and one for the opposition",
    (v) => chairs(v, KUZBARI) && chairs(v, BAHRA),
  ),
  view(1, "the government and the opposition are parties", ({ roles }) =>
    [isGovernment, isOpposition].every((is) => roles.some(({ role, actor }) => role === "party" && is(actor))),
  ),
  view(1, "Russia, Turkey and Iran are told as guarantors", ({ roles }) =>
    [RUS, TUR, IRN].every((id) => roles.some(({ role, actor }) => role === "guarantor" && actor.id === id)),
  ),
  view(
    1,
    "the opposition demands that the detainees be freed or spoken of",
    (v) => agendaOf(v, /demand|proposal/, /release of|libération des détenus|sort des détenus/i).length > 0,
  ),
  view(
    1,
    "the government demands that sanctions be lifted or condemned",
    (v) => agendaOf(v, /demand|proposal/, /sanctions/i).length > 0,
  ),
  view(
    1,
    "Russia demands that the talks leave Geneva",
    (v) => agendaOf(v, /demand|proposal/, /quittent Genève|travaux/i).length > 0,
  ),
  view(1, "the opposition refuses that the talks move", (v) => agendaOf(v, /refusal/, /déménagement/i).length > 0),
  view(
    1,
    "the two chairs agreed to start drafting, in October 2021",
    (v) =>
      agendaOf(v, /commitment|objective/, /drafting/i).length > 0 ||
      eventsOf(v, /./, /agreed to start drafting/i, "2021-10").length > 0,
  ),
  view(
    1,
    "the agreement on the committee was announced on 23 September 2019",
    (v) => eventsOf(v, /./, /accord|annoncé/i, "2019-09-23").length > 0,
  ),

  trap("the ninth round was held", (v) => v.rounds.some((it) => held(it) && (it.number === 9 || /2022-07/.test(daysOf(it))))),
  trap("a round was held in March 2020", (v) => heldOn(v, "2020-03").length > 0),
  trap(
    "a meeting of the Astana format, in Nur-Sultan or Sochi, is a round",
    (v) =>
      heldAt(v, /astana|nur-?sultan|sochi|sotchi/i) ||
      heldOn(v, "2019-12-10", "2019-12-11", "2021-02-16", "2022-06-15").length > 0,
  ),
  trap("the congress of Sochi, January 2018, is a round", (v) => heldOn(v, "2018-01").length > 0),
  trap(
    "the briefing of the Security Council is a round",
    (v) => heldAt(v, /new-?\s?york/i) || heldOn(v, "2021-09-28", "2021-02-09").length > 0,
  ),
  trap("the Libyan talks of October 2020 are a round", (v) => heldOn(v, "2020-10").length > 0),
  trap(
    "the talks between Kyiv and Moscow, or anything in Istanbul, are a round",
    (v) => heldAt(v, /istanbul|dolmabah/i) || heldOn(v, "2022-03-28", "2022-03-29").length > 0,
  ),
  trap(
    "the truce of Moscow or the summit of Tehran is a round",
    (v) => heldAt(v, /moscow|moscou|t[eé]h[eé]ran/i) || heldOn(v, "2020-03-05", "2022-07-19").length > 0,
  ),
  trap("the talks were in Muscat, Abu Dhabi or Algiers", (v) => heldAt(v, /muscat|mascate|dhabi|alg(?:er|ier)/i)),
  trap("rounds with numbers that nobody told", (v) =>
    v.rounds.some(({ number }) => number !== null && (number < 1 || number > 9)),
  ),
  trap("the corrected number of cases contradicts the right one", (v) =>
    v.contested.some(
      ({ question: asked, values }) =>
        asked === "figure" &&
        values.some(({ value, superseded }) => /^~?3$/.test(value) && !superseded) &&
        values.some(({ value }) => /^~?4$/.test(value)),
    ),
  ),
  trap("the dead of the bus contradict those of Ariha, or the dead of Qah those of either", (v) =>
    [
      ["14", "13"],
      ["14", "10"],
      ["12", "14"],
      ["12", "13"],
    ].some((pair) => contests(v, ["figure"], ...pair)),
  ),
  trap("civilians killed contradict all killed, or the displaced within contradict the refugees", (v) =>
    [
      ["306887", /500000/],
      ["306887", /350209/],
      [/5600000/, /6000000/],
      [/5500000/, /6200000/],
    ].some((pair) => contests(v, ["figure"], ...pair)),
  ),
  trap(
    "two men are one: Kuzbari and Bahra, Lavrov and Lavrentiev, Mekdad and Mouallem",
    (v) =>
      bearsBoth(v, /K[ou]+zbari/, /Bahra/) ||
      bearsBoth(v, /Lavrov/, /Lavrent/) ||
      bearsBoth(v, /Mekdad/, /M[ou]+allem/) ||
      bearsBoth(v, /Pedersen/, /Guterres/),
  ),
  trap("a constitution was adopted or signed in Geneva", (v) =>
    v.timeline.some(
      ({ kinds, standing, support }) =>
        kinds.some((kind) => /agreement|signing|adopt/.test(kind)) &&
        standing === "happened" &&
        /article soit adopt|constitution (?:was )?(?:signed|adopted)|Constitution (?:signée|adoptée)/i.test(wordsOf({ support })),
    ),
  ),
];
