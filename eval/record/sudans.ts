/** What the fourteen reports of `sudans/` come to: written down before the record of them was looked at. */
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
  notHeldBut,
  numbered,
  oneName,
  onlyOn,
  onlyRound,
  plannedFor,
  seriesOf,
  wordsOf,
} from "./checks.ts";

const { round, merge, contradiction, question, figure, view, trap } = checksOf("process:sudan-south-sudan-2012");
const [SDN, SSD, ADDIS] = ["state:SDN", "state:SSD", "place:addis-ababa"];
const GADIR = /Abdel ?[GQ]adir/i;
const AMUM = /Amo?um/;

/** True where this side sits in the round, by its own name or by who speaks for it. */
const sits = (it: Round | null, id: string, speaker: RegExp): boolean =>
  it?.participants.some(({ actor }) => actor.id === id || speaker.test(actor.name)) === true;
const asked = ({ questions }: ProcessView, since: string, words: RegExp, state?: "open" | "settled"): boolean =>
  questions.some((q) => q.askedSince === since && words.test(wordsOf(q)) && (state === undefined || q.state === state));

export const SUDANS_CHECKS: readonly Check[] = [
  round(2, "the session of 25 to 30 November 2011 is one, in Addis Ababa", (v) =>
    at(onlyOn(v, "2011-11-25", "2011-11-30"), ADDIS),
  ),
  round(
    2,
    "round 4 is one, from 17 January 2012, in Addis Ababa",
    (v) => numbered(v, 4, "2012-01-17") && at(onlyRound(v, 4), ADDIS),
  ),
  round(1, "the talks of January 2012 were first planned for 20 December 2011", (v) => plannedFor(v, "2011-12-20")),
  round(
    2,
    "round 6 is one, from 6 to 13 March 2012, in Addis Ababa",
    (v) => numbered(v, 6, "2012-03-06", "2012-03-13") && at(onlyRound(v, 6), ADDIS),
  ),
  round(1, "Sudan and South Sudan were at round 6", (v) => sits(onlyRound(v, 6), SDN, GADIR) && sits(onlyRound(v, 6), SSD, AMUM)),
  round(2, "the talks on security of 31 March to 4 April 2012 are one round, in Addis Ababa", (v) =>
    at(onlyOn(v, "2012-03-31", "2012-04-04"), ADDIS),
  ),
  round(1, "the summit of 3 April 2012 in Juba was planned, and not held", (v) => notHeldBut(v, "2012-04-03")),
  round(2, "the session of 29 May to 7 June 2012 is one, in Addis Ababa", (v) =>
    at(onlyOn(v, "2012-05-29", "2012-06-07"), ADDIS),
  ),
  round(1, "a session began in Addis Ababa on 5 July 2012", (v) => at(onlyOn(v, "2012-07-05"), ADDIS)),
  round(1, "the session of September 2012 was first planned for 26 August", (v) => notHeldBut(v, "2012-08-26")),
  round(2, "the talks that ended with the summit of 23 to 27 September 2012 were in Addis Ababa", (v) =>
    heldOn(v, "2012-09-23", "2012-09-27").some((it) => at(it, ADDIS)),
  ),
  round(2, "the summit of 4 and 5 January 2013 is one, in Addis Ababa", (v) => at(onlyOn(v, "2013-01-04", "2013-01-05"), ADDIS)),
  round(2, "the talks of 8 to 12 March 2013 are one round, in Addis Ababa", (v) =>
    at(onlyOn(v, "2013-03-08", "2013-03-12"), ADDIS),
  ),

  merge(2, "thirteen reports or more belong to it", ({ sources }) => sources.length >= 13),
  merge(2, "the copy of 14 March 2012 is of one origin with the wire", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "2012-03-14" && sameOrigin.length === 1),
  ),
  merge(2, "the correction of 6 January 2013 supersedes the first version", ({ sources }) =>
    sources.some(({ published, supersedes }) => published === "2013-01-06" && supersedes.length === 1),
  ),
  merge(1, "Idriss Abdel Gadir and Idris Abdel Qadir are one", (v) => bearsBoth(v, /Abdel ?Gadir/i, /Abdel Qadir/)),
  merge(1, "Pagan Amum and Pagan Amoum are one", (v) => bearsBoth(v, /Amum/, /Amoum/)),
  merge(1, "Omar al-Bashir and Omar el-Béchir are one", (v) => bearsBoth(v, /Bashir/, /B[ée]chir/)),
  merge(1, "Haile and Hailé Menkerios are one", (v) => bearsBoth(v, /Haile Menkerios/, /Hailé Menkerios/)),
  merge(
    1,
    "the agreement of 20 June 2011 on Abyei is one event",
    (v) => eventsOf(v, /agreement|signing/, /20 juin|June 20|20 June/, "2011-06-20").length === 1,
  ),
  merge(
    1,
    "the non-aggression pact of 10 February 2012 is one event",
    (v) => eventsOf(v, /agreement|signing/, /non-aggression/, "2012-02-10").length === 1,
  ),

  contradiction(2, "19 soldiers of the South were killed at Heglig, or 400", (v) =>
    contests(v, ["figure"], /^~?19\b/, /^[~>]?400\b/),
  ),
  contradiction(1, "240 Sudanese soldiers were killed at Heglig, or 30", (v) =>
    contests(v, ["figure"], /^~?240\b/, /^[~<]?30\b/),
  ),
  contradiction(2, "500,000 southerners live in Sudan, or 700,000", (v) => contests(v, ["figure"], /500000/, /700000/)),
  contradiction(1, "110,000 people fled Abyei, or 60,000", (v) => contests(v, ["figure"], /110000/, /60000/)),
  contradiction(1, "the price agreed on is $9.48 a barrel, or $25.80", (v) =>
    v.contested.some(({ values }) => {
      const told = values.map((it) => `${it.value} ${wordsOf(it)}`).join(" | ");
      return /9\.48/.test(told) && /25\.80?/.test(told);
    }),
  ),
  contradiction(1, "Sudan bombed the South in July 2012, or did not", (v) =>
    disputed(v, /having bombed|dropped bombs|air raid/i),
  ),
  contradiction(1, "Khartoum refused the map of the mediators, or did not", (v) => disputed(v, /carte/i)),
  contradiction(1, "Sudan stole southern oil, or did not", (v) => disputed(v, /stolen|theft|diverted/i)),

  question(2, "whether the talks of December 2011 would be in Addis Ababa or Khartoum was open, and is settled", (v) =>
    v.questions.some(
      (q) =>
        q.askedSince === "2011-11-30" &&
        (q.issue === "venue" || /Khartoum/.test(wordsOf(q)) || q.options.some(({ actor }) => actor.id === "place:khartoum")) &&
        q.state === "settled",
    ),
  ),
  question(2, "whether Kiir would sign the interim deal was open, and is settled", (v) =>
    asked(v, "2012-01-23", /Kiir|do so|sign/, "settled"),
  ),
  question(2, "when the talks could resume after Heglig was open, and is settled", (v) =>
    asked(v, "2012-04-11", /reprendre|ignore/, "settled"),
  ),
  question(1, "whether the South would go back to the table was open, and is settled", (v) =>
    asked(v, "2012-07-22", /go back|table/, "settled"),
  ),
  question(1, "whether Bashir would go to Juba was open, and is settled", (v) =>
    asked(v, "2013-03-12", /Bashir|invitation|visit/, "settled"),
  ),
  question(1, "when the referendum of Abyei will be held is open", (v) => asked(v, "2011-11-30", /référendum/i, "open")),
  question(1, "whether the Misseriya will vote is open", (v) => asked(v, "2012-09-27", /misseriya|voter/i, "open")),
  question(1, "who will lead the southern delegation after Pagan Amum is open", (v) =>
    asked(v, "2013-10-23", /succédera|délégation/, "open"),
  ),

  figure(2, "23 killed in Western Bahr el-Ghazal, 32 were said before the correction", (v) =>
    v.figures.some(
      ({ points }) =>
        points.some(({ value, low, relation }) => (value ?? low) === 23 && relation !== "corrected") &&
        points.some(({ value, low, relation }) => (value ?? low) === 32 && relation === "corrected"),
    ),
  ),
  figure(1, "110,000 people fled Abyei", (v) => seriesOf(v, /./, 110_000).length > 0),
  figure(1, "170,000 people fled from South Kordofan and Blue Nile", (v) => seriesOf(v, /./, 170_000).length > 0),
  figure(1, "3,800 Ethiopian soldiers serve in the force of Abyei", (v) => seriesOf(v, /./, 3800).length > 0),

  view(1, "Mbeki, or the African Union by him, mediates", ({ roles }) =>
    roles.some(
      ({ role, actor }) => role === "mediator" && (actor.id === "person:thabo-mbeki" || actor.id === "org:african-union"),
    ),
  ),
  view(1, "Sudan and South Sudan are parties", ({ roles }) =>
    [SDN, SSD].every((id) => roles.some(({ role, actor }) => role === "party" && actor.id === id)),
  ),
  view(1, "Idriss Abdel Gadir and Pagan Amum led the delegations", ({ roles }) =>
    [GADIR, AMUM].every((name) =>
      roles.some(({ role, actor }) => /delegation-head|negotiator/.test(role) && name.test(actor.name)),
    ),
  ),
  view(2, "the accord on cooperation was signed on 27 September 2012", (v) =>
    eventsOf(v, /agreement|signing/, /accord|agreement|text/i, "2012-09-27").some(held),
  ),
  view(1, "two agreements were initialled on 13 March 2012", (v) =>
    eventsOf(v, /agreement|signing|initial/, /initial/i, "2012-03-13").some(held),
  ),
  view(1, "a timetable was signed on 12 March 2013", (v) =>
    eventsOf(v, /agreement|signing/, /timetable|agreed/i, "2013-03-12").some(held),
  ),
  view(1, "the army of the South took Heglig on 10 April 2012", (v) =>
    eventsOf(v, /./, /Heglig|Panthou/, "2012-04-10").some(held),
  ),
  view(
    1,
    "Sudan demands that the South give up the rebels",
    (v) => agendaOf(v, /demand/, /soutenir les rebelles|désarme/i).length > 0,
  ),
  view(
    1,
    "Sudan promised to withdraw its soldiers from Abyei",
    (v) => agendaOf(v, /commitment/, /retirer|engagé|pull its soldiers|pledged|engagement/i).length > 0,
  ),
  view(1, "the South demands arbitration on the border", (v) => agendaOf(v, /demand|proposal/, /arbitrage/i).length > 0),

  trap("talks were held on 20 December 2011", (v) => heldOn(v, "2011-12-20").length > 0),
  trap("the summit of 3 April 2012 was held", (v) => heldOn(v, "2012-04-03").length > 0),
  trap("talks were held on 26 August 2012", (v) => heldOn(v, "2012-08-26").length > 0),
  trap("the meeting planned for February 2013 was held", (v) =>
    v.rounds.some((it) => held(it) && daysOf(it).includes("2013-02")),
  ),
  trap("talks of others, in Doha, Ouagadougou or New York, are a round", (v) =>
    v.rounds.some((it) => held(it) && it.place.values.some(({ value }) => /doha|ouagadougou|new-york/i.test(value))),
  ),
  trap("the visit of Kiir to Khartoum in October 2011 is a round", (v) => heldOn(v, "2011-10-08", "2011-10-09").length > 0),
  trap("rounds with numbers that nobody told", (v) =>
    v.rounds.some(({ number }) => number !== null && ![3, 4, 5, 6].includes(number)),
  ),
  trap("the rebels of the SPLM-North sat in a round", (v) =>
    v.rounds.some(({ participants }) => participants.some(({ actor }) => actor.id === "group:splm-n")),
  ),
  trap("Kiir signed the interim deal on 27 January 2012", (v) =>
    v.timeline.some(
      ({ kinds, standing, time }) =>
        kinds.some((kind) => /agreement|signing/.test(kind)) &&
        standing === "happened" &&
        (time.edtf ?? "").startsWith("2012-01-27"),
    ),
  ),
  trap("the corrected number of dead contradicts the others", (v) =>
    v.contested.some(
      ({ question: of, values }) => of === "figure" && values.some(({ value, superseded }) => value === "32" && !superseded),
    ),
  ),
  trap("the dead of one army at Heglig contradict those of the other", (v) =>
    [
      [/^~?240\b/, /^~?19\b/],
      [/^~?240\b/, /^[~>]?400\b/],
      [/^[~<]?30\b/, /^[~>]?400\b/],
      [/^~?240\b/, /^[~>]?1200\b/],
    ].some((pair) => contests(v, ["figure"], ...pair)),
  ),
  trap(
    "those who fled Abyei contradict the refugees of South Kordofan or those of Jonglei",
    (v) => contests(v, ["figure"], /110000/, /170000/) || contests(v, ["figure"], /170000/, /60000/),
  ),
  trap(
    "Sudan and South Sudan are one",
    (v) => oneName(v, "Sudan", "South Sudan") || oneName(v, "Soudan", "Soudan du Sud") || oneName(v, "Khartoum", "Juba"),
  ),
  trap("Idriss Abdel Gadir and Idriss Déby are one", (v) => bearsBoth(v, GADIR, /D[ée]by/)),
  trap(
    "Haile Menkerios and Hailemariam Desalegn, or Omar Dahab and Omar al-Bashir, are one",
    (v) => bearsBoth(v, /Menkerios/, /Hailemariam|Desalegn/) || bearsBoth(v, /Dahab/, /Bashir|B[ée]chir/),
  ),
];
