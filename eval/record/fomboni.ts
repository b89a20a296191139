/** What the fourteen reports of `fomboni/` come to: written down before the record of them was looked at. */
import type { ProcessView } from "../../src/record/index.ts";
import type { Check } from "./checks.ts";
import {
  agendaOf,
  asked,
  bearsBoth,
  checksOf,
  contests,
  disputed,
  eventsOf,
  held,
  heldOn,
  inPart,
  inTown,
  is,
  notHeldBut,
  onlyOn,
  sat,
  seriesOf,
  wordsOf,
} from "./checks.ts";

const { round, merge, contradiction, question, figure, view, trap } = checksOf(/fomboni|comor|anjouan|moh[eé]li/i);

type Actor = { readonly id: string; readonly name: string };
const isAnjouan = is(/anjouan|Abeid|Chamass|Abdallah Ibrahim|Bacar|s[eé]paratist/i);
const isGovernment = (actor: Actor): boolean =>
  actor.id === "state:COM" ||
  (!isAnjouan(actor) &&
    !/opposition/i.test(actor.name) &&
    /comor|Azali|Hamada Madi|Bol[eé]ro|Tarmidi|Moroni|gouvernement|government/i.test(`${actor.id} ${actor.name}`));
const isOpposition = is(/opposition|Djoussouf/i);
const isUnity = is(/\b(OAU|OUA)\b|African Unity|unité africaine|org[a-z]*:(oau|oua|african|au)\b|African Union|Union africaine/i);

const ADDIS_97 = ["1997-12-10", "1997-12-11", "1997-12-12", "1997-12-13"] as const;
const APRIL_99 = ["1999-04-19", "1999-04-20", "1999-04-21", "1999-04-22", "1999-04-23"] as const;
const FEBRUARY_01 = ["2001-02-15", "2001-02-16", "2001-02-17"] as const;
const MOHELI = /fomboni|moh[eé]li|mwali/i;
/** Something told as having taken place on this day, whether as a round or as another event. */
const tookPlace = (v: ProcessView, day: string, words: RegExp): boolean =>
  heldOn(v, day).length > 0 || eventsOf(v, /./, words, day).some(held);

export const FOMBONI_CHECKS: readonly Check[] = [
  round(1, "the islands met in Addis Ababa from 10 to 13 December 1997", (v) => inTown(onlyOn(v, ...ADDIS_97), /addis/i)),
  round(1, "a conference was planned for 22 March 1999 and not held", (v) => notHeldBut(v, "1999-03-22")),
  round(2, "the conference of 19 to 23 April 1999 is one round, in Antananarivo", (v) =>
    inTown(onlyOn(v, ...APRIL_99), /antananarivo|tananarive/i),
  ),
  round(2, "Anjouan, Grande Comore and Moheli sat in Antananarivo", (v) => {
    const it = onlyOn(v, ...APRIL_99);
    return (
      sat(it, isAnjouan) && sat(it, is(/grande?[- ]comor|grands-comor|ngazidja|Djoussouf/i)) && sat(it, is(/moh[eé]li|mwali/i))
    );
  }),
  round(2, "talks were planned for 27 January 2000 and not held", (v) => notHeldBut(v, "2000-01-27")),
  round(1, "Azali and Abeid met on Moheli on 5 August 2000", (v) => inTown(onlyOn(v, "2000-08-05"), MOHELI)),
  round(2, "their meeting of 26 August 2000 is one, in Fomboni", (v) => inTown(onlyOn(v, "2000-08-26"), MOHELI)),
  round(1, "Azali, or the government, and Abeid, or Anjouan, met on 26 August 2000", (v) => {
    const it = onlyOn(v, "2000-08-26");
    return sat(it, isAnjouan) && sat(it, isGovernment);
  }),
  round(2, "talks were planned for 29 January 2001 and not held", (v) => notHeldBut(v, "2001-01-29")),
  round(2, "the talks of 15 to 17 February 2001 are one round, in Fomboni", (v) => inTown(onlyOn(v, ...FEBRUARY_01), MOHELI)),
  round(1, "government, Anjouan and opposition sat in February 2001", (v) => {
    const it = onlyOn(v, ...FEBRUARY_01);
    return sat(it, isGovernment) && sat(it, isAnjouan) && sat(it, isOpposition);
  }),
  round(1, "the follow-up committee met on 5 March 2001", (v) => tookPlace(v, "2001-03-05", /comité|committee|réuni/i)),
  round(1, "the follow-up committee was to meet on 13 August 2001, and did not", (v) => notHeldBut(v, "2001-08-13")),
  round(2, "the talks of 6 July 2003 are one round, in Pretoria", (v) => inTown(onlyOn(v, "2003-07-06"), /pretoria/i)),

  merge(2, "thirteen reports or more belong to it", ({ sources }) => sources.length >= 13),
  merge(2, "the copy of 25 April 1999 is of one origin with the wire", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "1999-04-25" && sameOrigin.length === 1),
  ),
  merge(2, "the correction of 21 December 2003 supersedes the first version", ({ sources }) =>
    sources.some(({ title, supersedes }) => title?.startsWith("Rectificatif") === true && supersedes.length === 1),
  ),
  merge(1, "Chamassi and Chamasse are one", (v) => bearsBoth(v, /Chamassi\b/, /Chamasse\b/)),
  merge(1, "Azali Assoumani and Azali Assoumane are one", (v) => bearsBoth(v, /Assoumani/, /Assoumane/)),
  merge(2, "Abderemane, Abdérémane and Abdremane are one", (v) =>
    v.identities.some(
      ({ names }) => [/Abderemane/, /Abdérémane/, /Abdremane/].filter((it) => names.some((name) => it.test(name))).length >= 2,
    ),
  ),
  merge(1, "Pierre Yéré and Pierre Yere are one", (v) => bearsBoth(v, /Yéré/, /Yere/)),

  contradiction(2, "5,000 marched in Moroni, or 2,000", (v) => contests(v, ["figure"], /^~?5000\b/, /^~?2000\b/)),
  contradiction(1, "60 were killed in the clashes of December 1998, or a hundred", (v) =>
    contests(v, ["figure"], /^~?60\b/, /100\b/),
  ),
  contradiction(1, "the turnout in Anjouan was 87 percent, or 40", (v) => contests(v, ["figure"], /^~?87\b/, /^~?40\b/)),
  contradiction(2, "two were killed in Mutsamudu in January 2000, or eight", (v) => contests(v, ["figure"], /^~?2\b/, /^~?8\b/)),
  contradiction(1, "3,000 protested in August 2000, or 700", (v) => contests(v, ["figure"], /^~?3000\b/, /^~?700\b/)),
  contradiction(2, "the OAU had been told of the meeting of August 2000, or had not", (v) =>
    disputed(v, /informée à l'avance|organisation le dément|from the radio|ahead of time/i),
  ),
  contradiction(1, "the opposition had left the room in February 2001, or had not", (v) =>
    disputed(v, /quitté la salle|gouvernement le nie/i),
  ),

  question(2, "whether Anjouan would sign was asked in April 1999", (v) =>
    asked(v, /Anjouan will sign|Anjouanais parapheront/i, /./, "1999-04"),
  ),
  question(2, "when the talks would go on after May 1999 was asked", (v) =>
    v.questions.some(
      (q) =>
        (q.askedSince ?? "").startsWith("1999-05") &&
        (/talks-date|venue/.test(q.issue) || /pourparlers reprendront/i.test(wordsOf(q))),
    ),
  ),
  question(2, "where and when the next talks would be was open in August 2000, and is settled", (v) =>
    v.questions.some(
      (q) =>
        (q.askedSince ?? "").startsWith("2000-08") &&
        q.state === "settled" &&
        (/talks-date|venue/.test(q.issue) || /where and when/i.test(wordsOf(q))),
    ),
  ),
  question(2, "whether the Arab League would come was open in January 2001, and is settled", (v) =>
    asked(v, /League will come/i, /settled/, "2001-01"),
  ),
  question(1, "whether the African Union will send observers is open", (v) =>
    asked(v, /observateurs|l'ignorait encore/i, /open/, "2003-12"),
  ),

  figure(2, "231,000 are registered to vote, 213,000 were said before the correction", (v) =>
    v.figures.some(
      ({ points }) =>
        points.some(({ value, low, relation }) => (value ?? low) === 231_000 && relation !== "corrected") &&
        points.some(({ value, low, relation }) => (value ?? low) === 213_000 && relation === "corrected"),
    ),
  ),
  figure(1, "56 were killed in the failed landing of 1997", (v) => seriesOf(v, /kill|dea|victim/, 56).length > 0),
  figure(1, "30,000 people in Anjouan need food", (v) => seriesOf(v, /./, 30_000).length > 0),
  figure(1, "74 weapons were handed in", (v) => seriesOf(v, /./, 74).length > 0),

  view(2, "the OAU mediates, or its envoy Madeira or Yéré", (v) =>
    inPart(v, /mediat|facilitat|chair/, (actor) => isUnity(actor) || /Madeira|Y[eé]r[eé]/.test(actor.name)),
  ),
  view(
    2,
    "the government of the Comoros and Anjouan are parties",
    (v) => inPart(v, /party/, isGovernment) && inPart(v, /party/, isAnjouan),
  ),
  view(1, "Chamasse led the delegation of Anjouan, or Hamada Madi that of the government", (v) =>
    inPart(v, /delegation-head|negotiator/, is(/Chamass|Hamada Madi|Bol[eé]ro/)),
  ),
  view(
    1,
    "Moroni demanded that Anjouan give up independence first",
    (v) => agendaOf(v, /demand|objective/, /renonce|indépendance/i).length > 0,
  ),
  view(1, "Anjouan demanded that the embargo be lifted", (v) => agendaOf(v, /demand|objective/, /embargo/i).length > 0),
  view(1, "a declaration was signed in Fomboni on 26 August 2000", (v) =>
    eventsOf(v, /agreement|signing|signature|declaration/, /sign/i, "2000-08-26").some(held),
  ),
  view(1, "a framework agreement was signed in Fomboni on 17 February 2001", (v) =>
    eventsOf(v, /agreement|signing|signature/, /sign|deal|accord/i, "2001-02-17").some(held),
  ),
  view(1, "an agreement was signed in Moroni on 20 December 2003", (v) =>
    eventsOf(v, /agreement|signing|signature/, /sign|paraph/i, "2003-12-20").some(held),
  ),

  trap("talks were held on 22 March 1999", (v) => heldOn(v, "1999-03-22").length > 0),
  trap("talks were held on 27 January 2000", (v) => heldOn(v, "2000-01-27").length > 0),
  trap("talks were held on 29 January 2001", (v) => heldOn(v, "2001-01-29").length > 0),
  trap("the follow-up committee met on 13 August 2001", (v) => heldOn(v, "2001-08-13").length > 0),
  trap(
    "they met on 24 June, 20 August or 15 November 2003",
    (v) => heldOn(v, "2003-06-24", "2003-08-20", "2003-11-15").length > 0,
  ),
  trap("Anjouan signed in Antananarivo in April 1999", (v) =>
    v.timeline.some(
      ({ kinds, standing, time, participants }) =>
        kinds.some((kind) => /signing|signature/.test(kind)) &&
        standing === "happened" &&
        /1999-04-2[345]/.test(time.edtf ?? "") &&
        participants.some(({ actor, as }) => as === "actor" && isAnjouan(actor)),
    ),
  ),
  trap("the coups of April 1999 and August 2001 are rounds", (v) => heldOn(v, "1999-04-30", "2001-08-09").length > 0),
  trap("Azali sat in Fomboni in February 2001", (v) => heldOn(v, ...FEBRUARY_01).some((it) => sat(it, is(/Azali/i)))),
  trap("a round was held in Arusha, Asmara, Kinshasa, Lusaka, Port Louis, Meknès or Marcoussis", (v) =>
    v.rounds.some(
      (it) =>
        held(it) && it.place.values.some(({ value }) => /arusha|asmara|kinshasa|lusaka|port-louis|mekn|marcoussis/i.test(value)),
    ),
  ),
  trap("Burundi, the FDD, Ethiopia, Eritrea or Mayotte are parties or sat at the table", (v) => {
    const foreign = is(/^state:(BDI|ETH|ERI)$|burundi|\bFDD\b|ethiopia|éthiopie|eritrea|érythrée|^Mayotte$|place:mayotte/i);
    return inPart(v, /party/, foreign) || v.rounds.some((it) => held(it) && sat(it, foreign));
  }),
  trap("rounds with numbers that nobody told", (v) =>
    v.rounds.some((it) => it.number !== null && (it.number > 4 || it.number < 1)),
  ),
  trap("the number of voters before the correction contradicts the other", (v) =>
    v.contested.some(
      ({ question: about, values }) =>
        about === "figure" && values.some(({ value, superseded }) => value === "213000" && !superseded),
    ),
  ),
  trap(
    "the people of Anjouan contradict those of the archipelago, or the dead of 1997 those of 1998 or 2000",
    (v) =>
      contests(v, ["figure"], /200000|240000/, /500000|590000/) ||
      contests(v, ["figure"], /^~?56\b/, /^~?60\b/) ||
      contests(v, ["figure"], /^~?60\b/, /^~?[28]\b/),
  ),
  trap(
    "Abeid, Azali, Bacar and Abdallah Ibrahim, or Chamasse and Fazul, are one",
    (v) =>
      bearsBoth(v, /Abeid/, /Azali|Bacar|Abdallah|Chamass|Fazul/) ||
      bearsBoth(v, /Bacar/, /Fazul|Abdallah/) ||
      bearsBoth(v, /Chamass/, /Fazul|Abdallah/),
  ),
  trap(
    "Yéré and Madeira, or Jacob Zuma and Dlamini Zuma, are one",
    (v) => bearsBoth(v, /Y[eé]r[eé]/, /Madeira/) || bearsBoth(v, /Jacob Zuma/, /Dlamini/),
  ),
];
