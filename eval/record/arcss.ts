/** What the fourteen reports of `arcss/` come to: written down before the record of them was looked at. */
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
  onlyRound,
  present,
  seriesOf,
  took,
  wordsOf,
} from "./checks.ts";

const { round, merge, contradiction, question, figure, view, trap } = checksOf("process:arcss-2018");
const [SSD, IO, IGAD] = ["state:SSD", "group:splm-io", "org:igad"];
const ADDIS = /addis/i;
const KHARTOUM = /khartoum/i;
const ENTEBBE = /entebbe/i;
const JUBA = /juba/i;
const SIGNED = /agreement|signing|ceasefire|truce|declaration|initial|deal/;

const at = (it: Round | null, place: RegExp): boolean => place.test(it?.place.value ?? "");
const heldAt = ({ rounds }: ProcessView, place: RegExp): boolean =>
  rounds.some((it) => held(it) && it.place.values.some(({ value, name }) => place.test(value) || place.test(name ?? "")));
const asked = ({ questions }: ProcessView, words: RegExp, state?: "open" | "settled"): boolean =>
  questions.some((q) => words.test(wordsOf(q)) && (state === undefined || q.state === state));

export const ARCSS_CHECKS: readonly Check[] = [
  round(2, "round 1 is one, from 18 to 21 December 2017, in Addis Ababa", (v) => {
    const it = onlyRound(v, 1);
    return it !== null && held(it) && /2017-12-(18|21)/.test(daysOf(it)) && at(it, ADDIS);
  }),
  round(2, "round 2 is one, from 5 to 16 February 2018, in Addis Ababa", (v) => {
    const it = onlyRound(v, 2);
    return it !== null && held(it) && /2018-02-(05|16)/.test(daysOf(it)) && at(it, ADDIS);
  }),
  round(1, "the government and the SPLM-IO were at round 2", (v) => present(onlyRound(v, 2), SSD, IO)),
  round(2, "round 3 is one, from 17 to 23 May 2018, in Addis Ababa", (v) => {
    const it = onlyRound(v, 3);
    return it !== null && held(it) && /2018-05-(17|23)/.test(daysOf(it)) && at(it, ADDIS);
  }),
  round(2, "round 3 was first planned for 26 April 2018", (v) =>
    v.rounds.some(
      (it) => it.planned.some(({ edtf }) => edtf.includes("2018-04-26")) || (!held(it) && daysOf(it).includes("2018-04-26")),
    ),
  ),
  round(1, "Kiir and Machar met on 20 June 2018", (v) => took(v, /20 juin/, "2018-06-20")),
  round(2, "the talks from 25 to 27 June 2018 are one round, in Khartoum", (v) =>
    at(onlyOn(v, "2018-06-25", "2018-06-26", "2018-06-27"), KHARTOUM),
  ),
  round(2, "the talks of 7 July 2018 are one round, in Entebbe", (v) => at(onlyOn(v, "2018-07-07"), ENTEBBE)),
  round(1, "a session in Nairobi was planned and is not held", (v) =>
    v.rounds.some((it) => !held(it) && it.place.values.some(({ value }) => /nairobi/i.test(value))),
  ),
  round(2, "the talks of 2 and 3 May 2019 are one round, in Addis Ababa", (v) =>
    at(onlyOn(v, "2019-05-02", "2019-05-03"), ADDIS),
  ),
  round(2, "the talks of 7 November 2019 are one round, in Entebbe", (v) => at(onlyOn(v, "2019-11-07"), ENTEBBE)),
  round(2, "the talks that ended on 15 January 2020 are one round, in Juba", (v) => at(onlyOn(v, "2020-01-15"), JUBA)),

  merge(2, "thirteen reports or more belong to it", ({ sources }) => sources.length >= 13),
  merge(2, "the copy of 9 July 2018 is of one origin with the wire", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "2018-07-09" && sameOrigin.length === 1),
  ),
  merge(2, "the correction of 5 August 2018 supersedes the first version", ({ sources }) =>
    sources.some(({ title, supersedes }) => title?.startsWith("RECTIFI") === true && supersedes.length === 1),
  ),
  merge(1, "Ismail Wais and Ismaïl Waïs are one", (v) => bearsBoth(v, /Wais/, /Waïs/)),
  merge(1, "Gabriel Changson and Gabriel Changsong are one", (v) => bearsBoth(v, /Changson\b/, /Changsong/)),
  merge(1, "Al-Dirdiry and Al-Dirdiri are one", (v) => bearsBoth(v, /Dirdiry/, /Dirdiri/)),
  merge(1, "Omar al-Bashir and Omar el-Béchir are one", (v) => bearsBoth(v, /Bashir/, /Béchir/)),
  merge(1, "Cirillo and Cyrillo are one", (v) => bearsBoth(v, /Cirillo/, /Cyrillo/)),
  merge(
    1,
    "the agreement on power sharing of 5 August 2018 is one event",
    (v) => eventsOf(v, SIGNED, /partage du pouvoir/, "2018-08-05").filter(held).length === 1,
  ),

  contradiction(2, "the army lost 21 soldiers at Koch, or four", (v) => contests(v, ["figure"], /^~?21\b/, /^~?4\b/)),
  contradiction(1, "government forces attacked first at Koch, or attacked nobody", (v) => disputed(v, /attaqué/)),
  contradiction(2, "the government refused to sign the declaration of principles, or did not", (v) =>
    disputed(v, /refused? to sign|put its signature/),
  ),
  contradiction(1, "Machar is a prisoner in South Africa, or is not", (v) => disputed(v, /prisonnier\b/)),
  contradiction(2, "Machar agreed in Entebbe to come back with four vice presidents, or did not", (v) =>
    disputed(v, /four vice presidents|reinstated|has not agreed|accepted nothing/),
  ),
  contradiction(2, "24 prisoners of war were freed, or 16", (v) => contests(v, ["figure"], /^~?24\b/, /^~?16\b/)),
  contradiction(1, "30,000 fighters are in the cantonments, or 45,000", (v) => contests(v, ["figure"], /30000/, /45000/)),

  question(2, "where the second phase would be was open, with Kampala or Addis Ababa, and is settled", (v) =>
    v.questions.some(
      (q) =>
        q.askedSince === "2017-12-21" &&
        q.options.some(({ actor }) => /kampala|addis|state:UGA/.test(actor.id)) &&
        q.state === "settled",
    ),
  ),
  question(2, "when the third round would be was open, and is settled", (v) =>
    v.questions.some((q) => q.askedSince === "2018-02-17" && /date|when/.test(wordsOf(q)) && q.state === "settled"),
  ),
  question(2, "where the final agreement would be signed was open, in Khartoum or Addis Ababa, and is settled", (v) =>
    v.questions.some(
      (q) =>
        q.askedSince === "2018-08-05" &&
        (/signing|venue/.test(q.issue ?? "") || /lieu|Khartoum/.test(wordsOf(q))) &&
        q.state === "settled",
    ),
  ),
  question(1, "how many states there are to be was asked", (v) => asked(v, /d'[EÉ]tats|des [EÉ]tats|states/)),
  question(1, "who would guard Machar in Juba was asked", (v) => asked(v, /guard Machar|garde de M/)),
  question(2, "when the court that is to try the crimes will be created is open", (v) =>
    asked(v, /tribunal|court|avec quels juges|ever will/, "open"),
  ),
  question(1, "when elections will be held is open", (v) => asked(v, /[Ee]lections|no date has been set/, "open")),

  figure(2, "13 killed near Maiwut, 31 were said before the correction", (v) =>
    v.figures.some(
      ({ points }) =>
        points.some(({ value, low, relation }) => (value ?? low) === 13 && relation !== "corrected") &&
        points.some(({ value, low, relation }) => (value ?? low) === 31 && relation === "corrected"),
    ),
  ),
  figure(1, "383,000 died of the war", (v) => seriesOf(v, /kill|dea|toll/, 383_000).length > 0),
  figure(1, "1.9 million displaced in the country, 2.1 million beyond its borders", (v) =>
    [1_900_000, 2_100_000].every((count) => seriesOf(v, /./, count).length > 0),
  ),

  view(1, "the IGAD mediates, with Ismail Wais for it", ({ roles }) =>
    roles.some(({ role, actor }) => /mediator|envoy/.test(role) && (actor.id === IGAD || /Wa[iï]s/.test(actor.name))),
  ),
  view(1, "South Sudan's government and the SPLM-IO are parties", ({ roles }) =>
    [SSD, IO].every((id) => roles.some(({ role, actor }) => role === "party" && actor.id === id)),
  ),
  view(1, "Henry Odwar led the delegation of the SPLM-IO", ({ roles }) =>
    roles.some(({ role, actor }) => /delegation-head|negotiator/.test(role) && /Odwar/.test(actor.name)),
  ),
  view(1, "Nhial Deng Nhial led the delegation of the government", ({ roles }) =>
    roles.some(({ role, actor }) => /delegation-head|negotiator/.test(role) && /Nhial/.test(actor.name)),
  ),
  view(2, "a cessation of hostilities was signed on 21 December 2017", (v) =>
    eventsOf(v, SIGNED, /cessation of hostilities|signed|names/, "2017-12-21").some(held),
  ),
  view(2, "the final agreement was signed on 12 September 2018", (v) => eventsOf(v, SIGNED, /./, "2018-09-12").some(held)),
  view(1, "the opposition demands that Kiir step down", (v) => agendaOf(v, /demand/, /step down/).length > 0),
  view(
    1,
    "the SPLM-IO demands an end to the confinement of Machar",
    (v) => agendaOf(v, /demand/, /assignation à résidence|résidence forcée/).length > 0,
  ),
  view(
    1,
    "the parties promised to free prisoners",
    (v) => agendaOf(v, /commitment/, /free prisoners|libér(er|ation) (tous )?(des|les) prisonniers|libérer tous/).length > 0,
  ),
  view(
    1,
    "the National Salvation Front refuses to sign or to lay down its arms",
    (v) => agendaOf(v, /refusal/, /refuse|s'y est refusé|a rejeté/).length > 0,
  ),

  trap("a session was held in Nairobi", (v) => heldAt(v, /nairobi/i)),
  trap("round 3 was held in April 2018", (v) => v.rounds.some((it) => held(it) && /2018-04/.test(daysOf(it)))),
  trap("talks were held in Kampala or Pretoria", (v) => heldAt(v, /kampala|pretoria/i)),
  trap("rounds with numbers that nobody told", (v) =>
    v.rounds.some(({ number }) => number !== null && ![1, 2, 3].includes(number)),
  ),
  trap("the retreat in the Vatican or the meeting in Rome is a round", (v) =>
    v.rounds.some(
      (it) => it.place.values.some(({ value }) => /rome|vatican|state:VAT/i.test(value)) || /2019-04-1/.test(daysOf(it)),
    ),
  ),
  trap("the talks of Khartoum with Sudanese rebels are rounds", (v) =>
    v.rounds.some((it) => it.number === 15 || /2018-02-04|2019-10|2019-11-21/.test(daysOf(it))),
  ),
  trap("round 3 ended in an agreement", (v) =>
    v.timeline.some(
      ({ kinds, standing, time }) =>
        kinds.some((kind) => /agreement|signing/.test(kind)) &&
        standing === "happened" &&
        (time.edtf ?? "").includes("2018-05-23"),
    ),
  ),
  trap("the unity government took office in May or November 2019", (v) =>
    v.timeline.some(
      ({ standing, time, kinds, support }) =>
        standing === "happened" &&
        /^2019-(05|11)-12/.test(time.edtf ?? "") &&
        !kinds.some((kind) => /postpon|delay|exten|agreement|deadline/.test(kind)) &&
        /entrer en fonctions|form(er|ation)|unity government/.test(wordsOf({ support })),
    ),
  ),
  trap("an agreement on the vice presidents was reached in Entebbe, and nobody denies it", (v) =>
    v.timeline.some(
      ({ kinds, standing, time, support }) =>
        kinds.some((kind) => /agreement|signing/.test(kind)) &&
        standing === "happened" &&
        (time.edtf ?? "").startsWith("2018-07-07") &&
        /vice president|reinstated/.test(wordsOf({ support })),
    ),
  ),
  trap("Cirillo or his front signed", (v) =>
    v.timeline.some(
      ({ kinds, standing, participants }) =>
        kinds.some((kind) => /agreement|signing/.test(kind)) &&
        standing === "happened" &&
        participants.some(({ actor, as }) => as === "actor" && (actor.id === "group:nas" || /C[iy]rillo/.test(actor.name))),
    ),
  ),
  trap("those displaced inside the country, those who left it and all of them contradict one another", (v) =>
    [
      ["1900000", "2100000"],
      ["1900000", "4000000"],
      ["2100000", "4000000"],
    ].some((pair) => contests(v, ["figure"], ...pair.map((count) => new RegExp(`${count}$`)))),
  ),
  trap("all deaths contradict the violent ones, or those of Juba in 2016", (v) =>
    [
      [/383000/, /190000/],
      [/383000/, /300$/],
      [/190000/, /300$/],
    ].some((pair) => contests(v, ["figure"], ...pair)),
  ),
  trap("the corrected number of dead near Maiwut contradicts the other", (v) =>
    v.contested.some(
      ({ question: about, values }) =>
        about === "figure" && values.some(({ value, superseded }) => value === "31" && !superseded),
    ),
  ),
  trap(
    "Taban Deng and Nhial Deng, Lam Akol and Lam Paul Gabriel, or Mabior Garang and Rebecca Nyandeng Garang are one",
    (v) => bearsBoth(v, /Taban/, /Nhial/) || bearsBoth(v, /Akol/, /Lam Paul/) || bearsBoth(v, /Mabior Garang/, /Rebecca/),
  ),
  trap(
    "Sudan and South Sudan are one, or the SPLM-IO and the SPLM-North",
    (v) => oneName(v, "Sudan", "South Sudan") || bearsBoth(v, /^SPLM-IO$/, /^SPLM-(Nord|North|N)$/),
  ),
];
