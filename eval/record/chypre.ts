/** What the fourteen reports of `chypre/` come to: written down before the record of them was looked at. */
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
  onlyOn,
  plannedFor,
  seriesOf,
  wordsOf,
} from "./checks.ts";

const { round, merge, contradiction, question, figure, view, trap } = checksOf("process:crans-montana");
const [TUR, GRC, GBR, UN] = ["state:TUR", "state:GRC", "state:GBR", "org:un"];

/** True where somebody told by each pattern (of the id or the name) sits at the round. */
const sat = (it: Round | null, ...who: readonly RegExp[]): boolean =>
  it !== null && who.every((one) => it.participants.some(({ actor }) => one.test(`${actor.id} ${actor.name}`)));
const GREEK_CYPRIOT = /christofias|anastas+iades|state:CYP|greek cypriot|chypriotes? grec/i;
const TURKISH_CYPRIOT = /talat|ero[gğ]lu|group:trnc|turkish cypriot|chypriotes? turc/i;
/** The estate is in Manhasset, on Long Island, near New York. */
const greentree = (it: Round | null): boolean => /greentree|manhasset|long.?island|new.?york/i.test(it?.place.value ?? "");
const asked = ({ questions }: ProcessView, since: string, words: RegExp) =>
  questions.filter((q) => q.askedSince === since && words.test(`${q.issue ?? ""} ${wordsOf(q)}`));

export const CHYPRE_CHECKS: readonly Check[] = [
  round(2, "the meeting of 21 March 2008 is one, in Nicosia", (v) => at(onlyOn(v, "2008-03-21"), "place:nicosia")),
  round(2, "the opening of 3 September 2008 is one, in Nicosia", (v) => at(onlyOn(v, "2008-09-03"), "place:nicosia")),
  round(1, "the opening of 3 September 2008 was announced before", (v) => plannedFor(v, "2008-09-03")),
  round(1, "Christofias and Talat, or their sides, sat there on 3 September 2008", (v) =>
    sat(onlyOn(v, "2008-09-03"), GREEK_CYPRIOT, TURKISH_CYPRIOT),
  ),
  round(1, "the 40th meeting was on 6 August 2009", (v) => numbered(v, 40, "2009-08-06")),
  round(1, "the meeting of 3 September 2009 was put off to the 10th", (v) => {
    const put = v.rounds.some(({ planned, dates }) =>
      [...planned.map(({ edtf }) => edtf), ...dates.values.map(({ value }) => value)].some((day) => day.includes("2009-09-03")),
    );
    return put && plannedFor(v, "2009-09-10");
  }),
  round(1, "the two negotiated from 11 to 13 and from 25 to 27 January 2010", (v) =>
    ["2010-01-11", "2010-01-25"].every((day) => heldOn(v, day).length > 0),
  ),
  round(1, "the 71st meeting was on 30 March 2010", (v) => numbered(v, 71, "2010-03-30")),
  round(2, "the meeting of 26 May 2010 is one, in Nicosia", (v) => at(onlyOn(v, "2010-05-26"), "place:nicosia")),
  round(1, "the talks of 18 November 2010 were in New York", (v) => at(onlyOn(v, "2010-11-18"), "place:new-york")),
  round(2, "the talks of 26 January 2011 are one, in Geneva", (v) => at(onlyOn(v, "2011-01-26"), "place:geneva")),
  round(1, "the talks of 7 July 2011 were in Geneva", (v) => at(onlyOn(v, "2011-07-07"), "place:geneva")),
  round(2, "the talks of 30 and 31 October 2011 are one, at Greentree", (v) => greentree(onlyOn(v, "2011-10-30", "2011-10-31"))),
  round(1, "the talks of 23 and 24 January 2012 are one, at Greentree", (v) => greentree(onlyOn(v, "2012-01-23", "2012-01-24"))),
  round(1, "the meeting of 17 September 2014 is one", (v) => onlyOn(v, "2014-09-17") !== null),
  round(1, "the meeting of 9 October 2014 was planned and not held", (v) => notHeldBut(v, "2014-10-09")),

  merge(2, "thirteen reports or more belong to it", ({ sources }) => sources.length >= 13),
  merge(2, "the copy of 27 January 2011 is of one origin with the wire", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "2011-01-27" && sameOrigin.length === 1),
  ),
  merge(2, "the correction of 3 September 2009 supersedes the first version", ({ sources }) =>
    sources.some(({ title, supersedes }) => title?.startsWith("CORRECTED") === true && supersedes.length === 1),
  ),
  merge(1, "Derviş Eroğlu and Dervis or Dervish Eroglu are one", (v) => bearsBoth(v, /Ero[ğ]lu/, /Eroglu/)),
  merge(1, "Anastasiades and Anastassiades are one", (v) => bearsBoth(v, /Anastasiades/, /Anastassiades/)),
  merge(1, "Demetris and Dimitris Christofias are one", (v) => bearsBoth(v, /Demetris Christofias/, /Dimitris Christofias/)),
  merge(1, "Georges and George Iacovou are one", (v) => bearsBoth(v, /Georges Iacovou/, /George Iacovou/)),
  merge(1, "Kudret Özersay and Kudret Ozersay are one", (v) => bearsBoth(v, /Özersay/, /Ozersay/)),
  merge(1, "the joint declaration of 11 February 2014 is told a few times, not by each sentence", (v) => {
    const told = eventsOf(v, /./, /déclaration commune|joint declaration/i, "2014-02-11");
    return told.length > 0 && told.length <= 3;
  }),

  contradiction(2, "there are 43,000 Turkish soldiers, or 21,000", (v) => contests(v, ["figure"], /43000/, /21000/)),
  contradiction(2, "there are 160,000 settlers, or 70,000", (v) => contests(v, ["figure"], /160000/, /70000/)),
  contradiction(2, "Christofias accepted an international conference, or did not", (v) =>
    disputed(v, /en a accepté le principe|C'est faux/i),
  ),
  contradiction(2, "the Turkish Cypriots stopped the pilgrims, or did not", (v) =>
    disputed(v, /stopped people|denied that|turned the buses/i),
  ),
  contradiction(1, "Eroglu rejected the resolutions of the UN, or did not", (v) => disputed(v, /resolutions|any such thing/i)),
  contradiction(1, "Turkey violated the economic zone of Cyprus, or did not", (v) => disputed(v, /viol(é|ation)/i)),

  question(1, "when the crossing of Limnitis would open was asked", (v) =>
    v.questions.some((q) => /Limnitis|sera ouvert|when a crossing|when that would happen/i.test(wordsOf(q))),
  ),
  question(1, "when Limnitis would open is settled", (v) =>
    v.questions.some(
      (q) => /Limnitis|sera ouvert|when a crossing|when that would happen/i.test(wordsOf(q)) && q.state === "settled",
    ),
  ),
  question(2, "whether the talks would go on with Eroglu was open, and is settled", (v) =>
    asked(v, "2010-03-30", /poursuivr|quitter|repartir/i).some(({ state }) => state === "settled"),
  ),
  question(2, "when and where the talks after Geneva would be was open, and is settled", (v) =>
    asked(v, "2011-01-26", /venue|talks-date|réunion à trois|en lice/i).some(({ state }) => state === "settled"),
  ),
  question(2, "who would take Downer's place was open, and is settled", (v) =>
    asked(v, "2014-02-11", /remplacer/i).some(({ state }) => state === "settled"),
  ),
  question(2, "when the talks will resume after 7 October 2014 is open", (v) =>
    asked(v, "2014-10-07", /talks-date|reprendr|pronostic/i).some(({ state }) => state === "open"),
  ),
  question(1, "whether the Turkish soldiers would go is open", (v) =>
    v.questions.some((q) => /pull them out|troops/i.test(wordsOf(q)) && q.state === "open"),
  ),
  question(1, "whether a settlement would end the guarantees is open", (v) =>
    v.questions.some((q) => /system of guarantees|guarantees/i.test(wordsOf(q)) && q.state === "open"),
  ),

  figure(2, "650 pilgrims were stopped, 560 were said before the correction", (v) =>
    v.figures.some(
      ({ points }) =>
        points.some(({ value, low, relation }) => (value ?? low) === 650 && relation !== "corrected") &&
        points.some(({ value, low, relation }) => (value ?? low) === 560 && relation === "corrected"),
    ),
  ),
  figure(1, "1,493 Greek Cypriots and 502 Turkish Cypriots are missing", (v) =>
    [1493, 502].every((count) => seriesOf(v, /./, count).length > 0),
  ),
  figure(1, "165,000 fled to the south and 45,000 to the north", (v) =>
    [165_000, 45_000].every((count) => seriesOf(v, /./, count).length > 0),
  ),
  figure(1, "564 bodies are identified", (v) => seriesOf(v, /./, 564).length > 0),

  view(1, "the United Nations, Downer or Ban mediates", ({ roles }) =>
    roles.some(
      ({ role, actor }) => /mediator|envoy|facilitator|adviser/.test(role) && (actor.id === UN || /Downer|Ban/.test(actor.name)),
    ),
  ),
  view(1, "Greece, Turkey and the United Kingdom are guarantors", ({ roles }) =>
    [GRC, TUR, GBR].every((id) => roles.some(({ role, actor }) => role === "guarantor" && actor.id === id)),
  ),
  view(1, "Greek and Turkish Cypriots are parties", ({ roles }) =>
    [GREEK_CYPRIOT, TURKISH_CYPRIOT].every((who) =>
      roles.some(({ role, actor }) => role === "party" && who.test(`${actor.id} ${actor.name}`)),
    ),
  ),
  view(1, "Mavroyiannis and Ozersay are negotiators", ({ roles }) =>
    [/Mavroyiannis/, /[OÖ]zersay/].every((who) =>
      roles.some(({ role, actor }) => /delegation-head|negotiator/.test(role) && who.test(actor.name)),
    ),
  ),
  view(
    1,
    "Christofias demands that the Turkish soldiers leave",
    (v) => agendaOf(v, /demand/, /soldats turcs|foreign soldiers/i).length > 0,
  ),
  view(
    1,
    "the Turkish Cypriots demand an international conference",
    (v) => agendaOf(v, /demand|proposal/, /conférence internationale|international conference/i).length > 0,
  ),
  view(1, "Anastasiades demands that Varosha be given back", (v) => agendaOf(v, /demand|proposal/, /Varosha/i).length > 0),
  view(
    1,
    "the two promised to exchange their data on property",
    (v) => agendaOf(v, /commitment/, /exchange of data|data on property/i).length > 0,
  ),
  view(1, "a joint declaration was issued on 11 February 2014", (v) =>
    eventsOf(v, /./, /déclaration commune|joint declaration/i, "2014-02-11").some(held),
  ),
  view(2, "the talks are suspended at the end", ({ status }) => status.value === "suspended"),

  trap("the meeting of 3 September 2009 was held", (v) => heldOn(v, "2009-09-03").length > 0),
  trap("the meeting of 9 October 2014 was held", (v) => heldOn(v, "2014-10-09").length > 0),
  trap("the dinner of 30 May 2013 is a round", (v) => v.rounds.some((it) => /2013-05-30/.test(daysOf(it)))),
  trap("the conference of April or May 2012 was held", (v) => v.rounds.some((it) => held(it) && /2012-0[45]/.test(daysOf(it)))),
  trap("what others signed or negotiated at Greentree, or the vote of 2004, is a round", (v) =>
    v.rounds.some((it) => /\b(2004|2006|2007)\b/.test(daysOf(it))),
  ),
  trap("the talks with Papandreou in Davos are a round", (v) =>
    v.rounds.some((it) => it.place.values.some(({ value }) => /davos/i.test(value))),
  ),
  trap("the Syrian talks of February 2014 in Geneva, or those of July 2008 on Kosovo, are a round", (v) =>
    v.rounds.some((it) => it.place.values.some(({ value }) => /geneva/i.test(value)) && /2014-02|2008-07/.test(daysOf(it))),
  ),
  trap("Morocco, Nigeria, Cameroon, Armenia, Serbia or Syria has a part in it", ({ roles }) =>
    roles.some(({ actor }) => /^state:(MAR|NGA|CMR|ARM|SRB|SYR)$/.test(actor.id)),
  ),
  trap("rounds with numbers that nobody told", (v) =>
    v.rounds.some(({ number }) => number !== null && ![1, 2, 3, 4, 5, 40, 41, 71, 72].includes(number)),
  ),
  trap("the corrected number of pilgrims contradicts the other", (v) =>
    v.contested.some(
      ({ question: what, values }) => what === "figure" && values.some(({ value, superseded }) => value === "560" && !superseded),
    ),
  ),
  trap("the missing of one side contradict those of the other, or those who are identified", (v) =>
    [
      ["1493", "502"],
      ["1493", "564"],
      ["502", "564"],
      ["502", "312"],
      ["312", "564"],
    ].some((pair) => contests(v, ["figure"], ...pair)),
  ),
  trap("those who fled to the south contradict those who moved north, or the soldiers the blue helmets", (v) =>
    [
      [/165000/, /45000/],
      [/43000/, /^~?860\b/],
      [/21000/, /^~?860\b/],
    ].some((pair) => contests(v, ["figure"], ...pair)),
  ),
  trap("Talat, Eroglu or Erdogan are one", (v) => bearsBoth(v, /Talat/, /Ero[gğ]lu/) || bearsBoth(v, /Ero[gğ]lu/, /Erdo[gğ]an/)),
  trap(
    "Nicos Anastasiades and Nicos Christodoulides, or Özdil Nami and Kudret Özersay, are one",
    (v) => bearsBoth(v, /Anastas+iades/, /Christodoulides/) || bearsBoth(v, /Nami/, /[OÖ]zersay/),
  ),
  trap("the declaration of 11 February 2014 was signed", (v) =>
    v.timeline.some(
      ({ kinds, standing, time, support }) =>
        kinds.includes("signing") &&
        standing === "happened" &&
        /2014-02-1[01]/.test(time.edtf ?? "") &&
        /déclaration|texte|signé/i.test(wordsOf({ support })),
    ),
  ),
];
