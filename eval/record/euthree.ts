/** What the fourteen reports of `euthree/` come to: written down before the record of them was looked at. */
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
  onlyOn,
  onlyRound,
  plannedFor,
  present,
  seriesOf,
  wordsOf,
} from "./checks.ts";

const { round, merge, contradiction, question, figure, view, trap } = checksOf("process:eu3-iran");
const [IRN, GBR, FRA, DEU, USA] = ["state:IRN", "state:GBR", "state:FRA", "state:DEU", "state:USA"];
const ROHANI = /Ro[wu]?hani/;

const asked = ({ questions }: ProcessView, since: string, words: RegExp) =>
  questions.filter((q) => (q.askedSince ?? "").startsWith(since) && words.test(`${q.issue ?? ""} | ${wordsOf(q)}`));
const roleOf = ({ roles }: ProcessView, role: RegExp, name: RegExp): boolean =>
  roles.some((it) => role.test(it.role) && name.test(it.actor.name));

export const EUTHREE_CHECKS: readonly Check[] = [
  round(2, "the talks of 21 October 2003 are one round, in Tehran", (v) => at(onlyOn(v, "2003-10-21"), "place:tehran")),
  round(1, "Iran, Britain, France and Germany sat in Tehran", (v) => present(onlyOn(v, "2003-10-21"), IRN, GBR, FRA, DEU)),
  round(1, "the talks of 23 February 2004 were in Brussels", (v) => at(onlyOn(v, "2004-02-23"), "place:brussels")),
  round(
    1,
    "two sessions were held in Vienna, on 21 and on 27 October 2004",
    (v) => at(onlyOn(v, "2004-10-21"), "place:vienna") && at(onlyOn(v, "2004-10-27"), "place:vienna"),
  ),
  round(2, "the talks of 5 and 6 November 2004 are one round, in Paris", (v) =>
    at(onlyOn(v, "2004-11-05", "2004-11-06"), "place:paris"),
  ),
  round(1, "the negotiations of 13 December 2004 opened in Brussels", (v) => at(onlyOn(v, "2004-12-13"), "place:brussels")),
  round(1, "the working groups first met on 20 and 21 December 2004, in Geneva", (v) =>
    at(onlyOn(v, "2004-12-20", "2004-12-21"), "place:geneva"),
  ),
  round(1, "the talks of 17 and 18 January 2005 are one round, in Geneva", (v) =>
    at(onlyOn(v, "2005-01-17", "2005-01-18"), "place:geneva"),
  ),
  round(
    2,
    "round 3 is one, from 8 to 11 February 2005, in Geneva",
    (v) => numbered(v, 3, "2005-02-08", "2005-02-11") && at(onlyRound(v, 3), "place:geneva"),
  ),
  round(
    1,
    "the steering committee met on 23 March 2005 in Paris, on 29 April in London",
    (v) => at(onlyOn(v, "2005-03-23"), "place:paris") && at(onlyOn(v, "2005-04-29"), "place:london"),
  ),
  round(1, "the ministers met on 25 May 2005 in Geneva", (v) => at(onlyOn(v, "2005-05-25"), "place:geneva")),
  round(
    1,
    "the groups had first been to meet on 17 December 2004, the ministers on 23 May 2005",
    (v) => plannedFor(v, "2004-12-17") && plannedFor(v, "2005-05-23"),
  ),
  round(1, "the meeting of 31 August 2005 was planned and not held", (v) => notHeldBut(v, "2005-08-31")),
  round(1, "the talks of 21 December 2005 were in Vienna", (v) => at(onlyOn(v, "2005-12-21"), "place:vienna")),
  round(1, "the meeting of 18 January 2006 was planned and not held", (v) => notHeldBut(v, "2006-01-18")),
  round(
    1,
    "there were talks on 30 January 2006 in Brussels, on 3 March in Vienna",
    (v) => at(onlyOn(v, "2006-01-30"), "place:brussels") && at(onlyOn(v, "2006-03-03"), "place:vienna"),
  ),

  merge(2, "thirteen reports or more belong to it", ({ sources }) => sources.length >= 13),
  merge(2, "the copy of 19 January 2005 is of one origin with the wire", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "2005-01-19" && sameOrigin.length === 1),
  ),
  merge(2, "the correction of 29 September 2005 supersedes the first version", ({ sources }) =>
    sources.some(({ title, supersedes }) => title?.startsWith("CORRECTED") === true && supersedes.length === 1),
  ),
  merge(1, "Rohani and Rowhani are one", (v) => bearsBoth(v, /Rohani/, /Rowhani/)),
  merge(1, "Mousavian and Moussavian are one", (v) => bearsBoth(v, /Mousavian/, /Moussavian/)),
  merge(1, "Sirus Naseri and Sirous Nasseri are one", (v) => bearsBoth(v, /Naseri/, /Nasseri/)),
  merge(1, "Vaïdi and Vaeedi are one", (v) => bearsBoth(v, /Va[ïi]di/, /Vaeedi/)),
  merge(1, "Asefi and Assefi are one", (v) => bearsBoth(v, /Asefi/, /Assefi/)),
  merge(
    1,
    "the round of Paris of November 2004 is told by two origins or more",
    (v) => (onlyOn(v, "2004-11-05", "2004-11-06")?.support.origins ?? 0) >= 2,
  ),

  contradiction(2, "300 demonstrated at the British embassy, or 1,000", (v) => contests(v, ["figure"], /^~?300\b/, /^~?1000\b/)),
  contradiction(2, "seven were injured there, or three", (v) => contests(v, ["figure"], /^~?7\b/, /^~?3\b/)),
  contradiction(2, "Iran asked for twenty centrifuges to be left out, or did not", (v) =>
    disputed(v, /vingt centrifugeuses|aucune demande/i),
  ),
  contradiction(1, "the Iranians walked out in Geneva, or did not", (v) => disputed(v, /walked out/i)),
  contradiction(1, "Iran came down to 500 centrifuges in London, or did not", (v) => disputed(v, /descendu|à 500/i)),
  contradiction(1, "Larijani proposed to wait for two years, or did not", (v) =>
    disputed(v, /two years|put off large|any such figure/i),
  ),
  contradiction(1, "Iran agreed to stop making parts, or did not", (v) =>
    disputed(v, /making parts|parts for the centrifuges|manufactur/i),
  ),

  question(2, "where the negotiations would be was open, with Brussels or Geneva, and is settled", (v) =>
    v.questions.some(
      (q) =>
        q.askedSince === "2004-11-15" &&
        q.state === "settled" &&
        q.options.some(({ actor }) => actor.id === "place:brussels" || actor.id === "place:geneva"),
    ),
  ),
  question(2, "whether the talks would resume was open in September 2005, and is settled", (v) =>
    asked(v, "2005-09-2", /resum/i).some(({ state }) => state === "settled"),
  ),
  question(2, "whether there will be another meeting after 3 March 2006 is open", (v) =>
    asked(v, "2006-03-03", /another meeting|talks-date/i).some(({ state }) => state === "open"),
  ),
  question(1, "when Iran would sign the protocol was open in October 2003, and is settled", (v) =>
    asked(v, "2003-10-21", /signera|protocole|signing/i).some(({ state }) => state === "settled"),
  ),
  question(1, "when and where the steering committee would meet was open in February 2005, and is settled", (v) =>
    asked(v, "2005-02-11", /comité|à une date|déterminer|venue|talks-date/i).some(({ state }) => state === "settled"),
  ),
  question(
    1,
    "whether the United States would support the effort was open in January 2005",
    (v) => asked(v, "2005-01-1", /support the European|United States/i).length > 0,
  ),
  question(
    1,
    "who would come after President Khatami was asked in May 2005",
    (v) => asked(v, "2005-05-25", /succédera|Khatami/i).length > 0,
  ),
  question(1, "what the Security Council would do is open", (v) =>
    asked(v, "2006-03-03", /Security Council/i).some(({ state }) => state === "open"),
  ),
  question(
    1,
    "whether Iran would start the centrifuges of Natanz again was asked in December 2005",
    (v) => asked(v, "2005-12-21", /remettra|Natanz|en marche/i).length > 0,
  ),

  figure(2, "seven injured in Tehran, twelve were said before the correction", (v) =>
    v.figures.some(
      ({ points }) =>
        points.some(({ value, low, relation }) => (value ?? low) === 7 && relation !== "corrected") &&
        points.some(({ value, low, relation }) => (value ?? low) === 12 && relation === "corrected"),
    ),
  ),
  figure(1, "300 demonstrators by what the police say", (v) => seriesOf(v, /./, 300).length > 0),
  figure(1, "164 centrifuges under seal in Natanz", (v) => seriesOf(v, /./, 164).length > 0),
  figure(1, "37 tonnes converted in Isfahan, or 22", (v) => [37, 22].every((count) => seriesOf(v, /./, count).length > 0)),

  view(1, "Iran, Britain, France and Germany are parties", ({ roles }) =>
    [IRN, GBR, FRA, DEU].every((id) => roles.some(({ role, actor }) => role === "party" && actor.id === id)),
  ),
  view(1, "Rohani was the chief negotiator of Iran", (v) => roleOf(v, /negotiator|delegation-head/, ROHANI)),
  view(1, "Larijani was so after him", (v) => roleOf(v, /negotiator|delegation-head/, /Lari[dj]+ani/)),
  view(1, "Naseri led the Iranian team", (v) => roleOf(v, /negotiator|delegation-head/, /Nass?eri/)),
  view(
    1,
    "the Europeans demand that all enrichment be suspended",
    (v) => agendaOf(v, /demand/, /suspende|full suspension|suspension of enrichment/i).length > 0,
  ),
  view(
    1,
    "Iran promised to suspend enrichment",
    (v) => agendaOf(v, /commitment/, /suspendre (?:l'enrichissement|toutes)|suspend enrichment/i).length > 0,
  ),
  view(
    1,
    "the Europeans offered a light-water reactor",
    (v) => agendaOf(v, /proposal|commitment/, /réacteur (?:de recherche )?à eau légère/i).length > 0,
  ),
  view(
    1,
    "Iran refuses to give up enrichment for good",
    (v) => agendaOf(v, /refusal/, /renoncer pour toujours|refuses|consentira/i).length > 0,
  ),
  view(1, "a declaration was made in Tehran on 21 October 2003", (v) =>
    eventsOf(v, /./, /déclaration|declaration/i, "2003-10-21").some(held),
  ),
  view(1, "Iran signed the Additional Protocol on 18 December 2003", (v) =>
    eventsOf(v, /./, /Additional Protocol|signed/i, "2003-12-18").some(held),
  ),
  view(1, "the conversion in Isfahan was restarted on 8 August 2005", (v) =>
    eventsOf(v, /./, /restarted|conversion/i, "2005-08-08").some(held),
  ),

  trap("the meeting of 31 August 2005 was held", (v) => heldOn(v, "2005-08-31").length > 0),
  trap("the meeting of 18 January 2006 was held", (v) => heldOn(v, "2006-01-18").length > 0),
  trap("the groups met on 17 December 2004 or 7 February 2005", (v) => heldOn(v, "2004-12-17", "2005-02-07").length > 0),
  trap("the ministers met on 23 May 2005", (v) => heldOn(v, "2005-05-23").length > 0),
  trap("the dinner of the powers in London is a round", (v) =>
    v.rounds.some((it) => it.place.values.some(({ value }) => value === "place:london") && /2006/.test(daysOf(it))),
  ),
  trap("the talks of Iran with Russia in Moscow are a round", (v) =>
    v.rounds.some((it) => it.place.values.some(({ value }) => value === "place:moscow") || /2006-02-2[01]/.test(daysOf(it))),
  ),
  trap("the talks on North Korea, the donors in Madrid or the summit of the Union are a round", (v) =>
    v.rounds.some(
      (it) =>
        it.place.values.some(({ value }) => /beijing|madrid/.test(value)) ||
        /2005-09-1[79]|2003-10-23|2004-12-16/.test(daysOf(it)),
    ),
  ),
  trap("a session of the board of the IAEA is a round", (v) =>
    v.rounds.some((it) => /2004-11-25|2004-06|2005-09-24|2006-03-06/.test(daysOf(it))),
  ),
  trap("rounds with numbers that nobody told", (v) =>
    v.rounds.some(({ number }) => number !== null && ![1, 2, 3, 4].includes(number)),
  ),
  trap("round 4 was held by what the reports say", (v) => v.rounds.some((it) => it.number === 4 && held(it))),
  trap("Straw sat there on 3 March 2006", (v) =>
    heldOn(v, "2006-03-03").some(({ participants, observers }) =>
      [...participants, ...observers].some(({ actor }) => /Straw/.test(actor.name)),
    ),
  ),
  trap("the corrected number of injured contradicts the others", (v) =>
    v.contested.some(
      ({ question: about, values }) =>
        about === "figure" && values.some(({ value, superseded }) => /^~?12$/.test(value) && !superseded),
    ),
  ),
  trap("the dead of Bam or of Ivory Coast contradict anything", (v) =>
    v.contested.some(
      ({ question: about, values }) => about === "figure" && values.some(({ value }) => /^~?(26000|9)$/.test(value)),
    ),
  ),
  trap(
    "Rohani and Larijani, or Khatami and Ahmadinejad, are one",
    (v) => bearsBoth(v, ROHANI, /Larijani/) || bearsBoth(v, /Khatami/, /Ahmadinejad/),
  ),
  trap("the United States are a party", ({ roles }) =>
    roles.some(({ role, actor, standing }) => role === "party" && actor.id === USA && standing === "happened"),
  ),
];
