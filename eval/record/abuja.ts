/** What the fourteen reports of `abuja/` come to: written down before the record of them was looked at. */
import type { ProcessView } from "../../src/record/index.ts";
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
  notHeldBut,
  numbered,
  oneName,
  onlyRound,
  plannedFor,
  present,
  seriesOf,
  wordsOf,
} from "./checks.ts";

const { round, merge, contradiction, question, figure, view, trap } = checksOf("process:abuja-darfur");
const [SDN, SLM, JEM, AU, NGA] = ["state:SDN", "group:slm", "group:jem", "org:african-union", "state:NGA"];
const ABUJA = "place:abuja";
const JANJAWEED = /janja[wv][ei]+d/i;

const asked = ({ questions }: ProcessView, since: string, words: RegExp) =>
  questions.filter((q) => q.askedSince === since && words.test(wordsOf(q)));

export const ABUJA_CHECKS: readonly Check[] = [
  round(
    2,
    "round 1 is one, from 23 August to 17 September 2004, in Abuja",
    (v) => numbered(v, 1, "2004-08-23", "2004-09-17") && at(onlyRound(v, 1), ABUJA),
  ),
  round(1, "Sudan, the SLM and the JEM were at round 1", (v) => present(onlyRound(v, 1), SDN, SLM, JEM)),
  round(1, "Chad, Libya and Eritrea watched round 1", (v) => present(onlyRound(v, 1), "state:TCD", "state:LBY", "state:ERI")),
  round(
    2,
    "round 2 is one, from 21 October to 9 November 2004, in Abuja",
    (v) => numbered(v, 2, "2004-10-21", "2004-11-09") && at(onlyRound(v, 2), ABUJA),
  ),
  round(
    2,
    "round 3 is one, from 11 to 21 December 2004, in Abuja",
    (v) => numbered(v, 3, "2004-12-11", "2004-12-21") && at(onlyRound(v, 3), ABUJA),
  ),
  round(1, "round 3 was first planned for 10 December 2004", (v) => plannedFor(v, "2004-12-10")),
  round(
    2,
    "round 5 is one, from 10 June to 5 July 2005, in Abuja",
    (v) => numbered(v, 5, "2005-06-10", "2005-07-05") && at(onlyRound(v, 5), ABUJA),
  ),
  round(1, "the talks of June 2005 were first planned for 30 May, and not held then", (v) => notHeldBut(v, "2005-05-30")),
  round(
    2,
    "round 6 is one, from 15 September to 20 October 2005, in Abuja",
    (v) => numbered(v, 6, "2005-09-15", "2005-10-20") && at(onlyRound(v, 6), ABUJA),
  ),
  round(1, "round 6 was first planned for 24 August 2005, and not held then", (v) => notHeldBut(v, "2005-08-24")),
  round(1, "Sudan, the SLM and the JEM were at round 6", (v) => present(onlyRound(v, 6), SDN, SLM, JEM)),
  round(
    2,
    "round 7 is one, from 29 November 2005, in Abuja",
    (v) => numbered(v, 7, "2005-11-29", "2006-05-05") && at(onlyRound(v, 7), ABUJA),
  ),
  round(1, "round 7 was first planned for 21 November 2005, and not held then", (v) =>
    v.rounds.some(
      (it) => it.planned.some(({ edtf }) => edtf.includes("2005-11-21")) || (!held(it) && daysOf(it).includes("2005-11-21")),
    ),
  ),
  round(1, "Sudan, the SLM and the JEM were at round 7", (v) => present(onlyRound(v, 7), SDN, SLM, JEM)),

  merge(2, "thirteen reports or more belong to it", ({ sources }) => sources.length >= 13),
  merge(2, "the copy of 10 November 2004 is of one origin with the wire", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "2004-11-10" && sameOrigin.length === 1),
  ),
  merge(2, "the correction of 30 September 2005 supersedes the first version", ({ sources }) =>
    sources.some(({ title, supersedes }) => title?.startsWith("CORRIGÉ") === true && supersedes.length === 1),
  ),
  merge(1, "Minnawi and Minawi are one", (v) => bearsBoth(v, /Minnawi/, /Minawi/)),
  merge(1, "al-Nur and Nour are one", (v) => bearsBoth(v, /\bNur\b/, /Nour/)),
  merge(1, "Majzoub al-Khalifa and Magzoub El-Khalifa are one", (v) => bearsBoth(v, /Majzoub/, /Magzoub/)),
  merge(1, "Ahmed Tugod and Ahmed Toukoud are one", (v) => bearsBoth(v, /Tugod/, /Toukoud/)),
  merge(1, "the attack on Aro Sharow of 28 September 2005 is told once or twice", (v) => {
    const told = eventsOf(v, /./, /attaque d'un camp|pris d'assaut|Aro Sharow/i, "2005-09-28");
    return told.length > 0 && told.length <= 2;
  }),
  merge(1, "the signing of the accords of 9 November 2004 is told once or twice, not by each report", (v) => {
    const told = eventsOf(v, /agreement|signing|accord/, /sign/i, "2004-11-09");
    return told.length > 0 && told.length <= 2;
  }),

  contradiction(2, "sixty died in Labado, or twelve", (v) => contests(v, ["figure"], /^~?60\b/, /^~?12\b/)),
  contradiction(1, "forty died in Sheiria, or fifteen", (v) => contests(v, ["figure"], /^~?40\b/, /^~?15\b/)),
  contradiction(1, "thirty died in Joghana, or three", (v) => contests(v, ["figure"], /^~?30\b/, /^~?3\b/)),
  contradiction(2, "the army led an offensive in December 2004, or did not", (v) => disputed(v, /offensive/i)),
  contradiction(1, "Eritrea armed the JEM, or did not", (v) => disputed(v, /arming the JEM|Tugod denied|one bullet/i)),
  contradiction(1, "the SLM ambushed the Nigerian peacekeepers, or did not", (v) =>
    disputed(v, /ambush|SLM denied involvement/i),
  ),
  contradiction(2, "Nour had agreed to sign, or never did", (v) => disputed(v, /accepté de signer|donné son accord/i)),
  contradiction(1, "Chad takes Khartoum's side, or does not", (v) => disputed(v, /taking the side|Chad denies/i)),

  question(2, "when and where the talks after December 2004 would be was open, and is settled", (v) =>
    v.questions.some(
      (q) =>
        q.askedSince === "2004-12-21" &&
        q.state === "settled" &&
        (/venue|talks-date/.test(q.issue ?? "") || /prochaine session|ni la date/i.test(wordsOf(q))),
    ),
  ),
  question(
    1,
    "whether Chad would mediate too was asked in May 2005",
    (v) => asked(v, "2005-05-27", /Chad|co-mediator/i).length > 0,
  ),
  question(2, "whether Minnawi would come to the talks was asked in September 2005, and is settled", (v) =>
    v.questions.some(
      (q) =>
        (q.askedSince ?? "").startsWith("2005-09") &&
        q.state === "settled" &&
        /Minn?awi|join the talks|enverra une délégation/i.test(wordsOf(q)),
    ),
  ),
  question(
    1,
    "who would lead the SLM's delegation was asked in October 2005",
    (v) => asked(v, "2005-10-20", /delegation|who will lead/i).length > 0,
  ),
  question(1, "who will check that the Janjaweed are disarmed is open", (v) =>
    asked(v, "2004-11-09", /check/i).some(({ state }) => state === "open"),
  ),
  question(2, "whether Minnawi would give in was asked on 1 May 2006, and is settled", (v) =>
    asked(v, "2006-05-01", /Minnawi|give in/i).some(({ state }) => state === "settled"),
  ),
  question(2, "whether the two others join the agreement by 16 May 2006 is open", (v) =>
    asked(v, "2006-05-05", /rallier|16 mai/i).some(({ state }) => state === "open"),
  ),
  question(1, "whether Khartoum lets peacekeepers of the UN in is open", (v) =>
    asked(v, "2006-05-05", /Casques bleus|relever/i).some(({ state }) => state === "open"),
  ),

  figure(2, "29 killed in Aro Sharow, 39 were said before the correction", (v) =>
    v.figures.some(
      ({ points }) =>
        points.some(({ value, low, relation }) => (value ?? low) === 29 && relation !== "corrected") &&
        points.some(({ value, low, relation }) => (value ?? low) === 39 && relation === "corrected"),
    ),
  ),
  figure(1, "50,000 dead in 2004, and 180,000 in 2005", (v) =>
    [50_000, 180_000].every((count) => seriesOf(v, /kill|dea|died/, count).length > 0),
  ),
  figure(1, "1.2 million displaced, then 1.4 million", (v) =>
    [1_200_000, 1_400_000].every((count) => seriesOf(v, /./, count).length > 0),
  ),
  figure(1, "200,000 fled to Chad", (v) => seriesOf(v, /refug|displac|fled/, 200_000).length > 0),

  view(1, "the African Union mediates", ({ roles }) => roles.some(({ role, actor }) => role === "mediator" && actor.id === AU)),
  view(1, "Sudan, the SLM and the JEM are parties", ({ roles }) =>
    [SDN, SLM, JEM].every((id) => roles.some(({ role, actor }) => role === "party" && actor.id === id)),
  ),
  view(
    1,
    "Nigeria or its president hosts, or opened the talks",
    (v) =>
      v.roles.some(({ role, actor }) => role === "host" && actor.id === NGA) ||
      v.rounds.some(({ host }) => host.value === NGA) ||
      v.timeline.some(({ participants }) => participants.some(({ actor }) => /Obasanjo/.test(actor.name))),
  ),
  view(1, "Majzoub al-Khalifa led Khartoum's delegation", ({ roles }) =>
    roles.some(({ role, actor }) => /delegation-head|negotiator/.test(role) && /Khalifa/.test(actor.name)),
  ),
  view(1, "Salim Ahmed Salim is the chief mediator", ({ roles }) =>
    roles.some(({ role, actor }) => /mediator|envoy/.test(role) && /Salim/.test(actor.name)),
  ),
  view(1, "accords were signed on 9 November 2004", (v) =>
    eventsOf(v, /agreement|signing|accord|protocol/, /accords/i, "2004-11-09").some(held),
  ),
  view(1, "a declaration of principles was signed on 5 July 2005", (v) =>
    eventsOf(v, /agreement|signing|declaration/, /déclaration de principes|signé/i, "2005-07-05").some(held),
  ),
  view(2, "a peace agreement was signed on 5 May 2006", (v) =>
    eventsOf(v, /agreement|signing/, /accord de paix|paraphé|signé/i, "2006-05-05").some(held),
  ),
  view(1, "the rebels demand that the Janjaweed be disarmed", (v) => agendaOf(v, /demand/, JANJAWEED).length > 0),
  view(
    1,
    "the rebels demand one region, or the post of vice-president",
    (v) => agendaOf(v, /demand/, /vice-president|vice-président|one region|seule région/i).length > 0,
  ),
  view(1, "the government promised to disarm the Janjaweed", (v) => agendaOf(v, /commitment/, JANJAWEED).length > 0),

  trap(
    "a round was held on days it was only planned for",
    (v) => heldOn(v, "2005-05-30", "2005-08-24").length > 0 || v.rounds.some((it) => held(it) && /2005-01/.test(daysOf(it))),
  ),
  trap("talks were held on 21 November 2005", (v) =>
    v.rounds.some(
      (it) =>
        held(it) && it.dates.values.some(({ value, standing }) => value.startsWith("2005-11-21") && standing === "happened"),
    ),
  ),
  trap(
    "the summit of Tripoli is a round, or talks were held in Libya",
    (v) =>
      heldOn(v, "2005-05-16", "2005-05-17").length > 0 ||
      v.rounds.some((it) => held(it) && it.place.values.some(({ value }) => value === "place:tripoli")),
  ),
  trap("the talks of Naivasha in Kenya are rounds of it", (v) =>
    v.rounds.some((it) => it.place.values.some(({ value }) => /naivasha|nairobi|kenya|KEN/i.test(value))),
  ),
  trap("the congress of Haskanita is a round", (v) =>
    v.rounds.some((it) => it.place.values.some(({ value }) => /haskanita/i.test(value)) || daysOf(it).startsWith("2005-11-03")),
  ),
  trap("the conference of donors in Addis Ababa is a round", (v) => heldOn(v, "2005-05-26").length > 0),
  trap("rounds with numbers that nobody told", (v) =>
    v.rounds.some(({ number }) => number !== null && ![1, 2, 3, 5, 6, 7].includes(number)),
  ),
  trap("the corrected number of dead contradicts the others", (v) =>
    v.contested.some(
      ({ question: about, values }) =>
        about === "figure" && values.some(({ value, superseded }) => value === "39" && !superseded),
    ),
  ),
  trap("the dead of Sheiria contradict those of Aro Sharow, or those of one village those of another", (v) =>
    [
      [/^~?40\b/, /^~?29\b/],
      [/^~?15\b/, /^~?29\b/],
      [/^~?60\b/, /^~?30\b/],
      [/^~?12\b/, /^~?30\b/],
    ].some((pair) => contests(v, ["figure"], ...pair)),
  ),
  trap("those who fled to Chad contradict the displaced", (v) => contests(v, ["figure"], /^~?200000\b/, /^~?1400000\b/)),
  trap("soldiers of the African Union are counted with the dead", (v) =>
    v.figures.some(
      ({ measure, points }) =>
        /kill|dea|injur|wound/.test(measure) &&
        points.some(({ value, low }) => [800, 3300, 6000, 7000, 7700].includes(value ?? low ?? 0)),
    ),
  ),
  trap("Minnawi and Nour are one", (v) => bearsBoth(v, /Minn?awi/, /\bNur\b|Nour/)),
  trap(
    "Majzoub al-Khalifa and Khalil Ibrahim, or Ahmed Tugod and another Ahmed, are one",
    (v) =>
      bearsBoth(v, /Majzoub|Magzoub/, /Khalil/) ||
      bearsBoth(v, /Tugod|Toukoud/, /Hussein/) ||
      bearsBoth(v, /Tugod|Toukoud/, /Salim/),
  ),
  trap(
    "the SLM is one with the JEM or with the SPLM",
    (v) => oneName(v, "SLM", "JEM") || oneName(v, "MLS", "MJE") || oneName(v, "SLM", "SPLM"),
  ),
  trap("Nour or the JEM signed on 5 May 2006", (v) =>
    v.timeline.some(
      ({ kinds, standing, time, participants }) =>
        kinds.some((kind) => /agreement|signing/.test(kind)) &&
        standing === "happened" &&
        (time.edtf ?? "").startsWith("2006-05-05") &&
        participants.some(({ actor, as }) => as === "actor" && (actor.id === JEM || /Nour|\bNur\b/.test(actor.name))),
    ),
  ),
];
