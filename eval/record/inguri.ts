/** What the fourteen reports of `inguri/` come to: written down before the record of them was looked at. */
import type { DossierRecord, ProcessView } from "../../src/record/index.ts";
import type { Check } from "./checks.ts";
import {
  agendaOf,
  asked,
  bearsBoth,
  checksOf,
  contests,
  dateAsked,
  daysOf,
  disputed,
  eventsOf,
  held,
  heldOn,
  inPart,
  is,
  missed,
  onlyOn,
  onlyRound,
  placed,
  plannedFor,
  sat,
  seriesOf,
  wordsOf,
} from "./checks.ts";

const { round, merge, contradiction, question, figure, view, trap } = checksOf(
  /gen[eè]v|georgia|géorgie|abkhaz|oss[eé]t|south caucasus|caucase/i,
);
const GENEVA = /gen[eè]v/i;
const ERGNETI = /ergneti/i;
const GALI = /\bgali?\b/i;
const ABKHAZ = /abkha[zs]|sukhum|soukhoum|sokhum|[Tt]?ch?irikba/i;

/** True where one round only was held on these days, in Geneva, of this number or of none. */
const session = (v: ProcessView, number: number, ...days: readonly string[]): boolean => {
  const it = onlyOn(v, ...days);
  return it !== null && (it.number === number || it.number === null) && placed(it, GENEVA);
};

/** True where a meeting in this town was held on this day: a round or an event, of this process or of one of the mechanism's own. */
const met = (record: DossierRecord, town: RegExp, day: string): boolean =>
  record.processes.some(
    (v) =>
      v.rounds.some((it) => held(it) && daysOf(it).includes(day) && (placed(it, town) || town.test(wordsOf(it)))) ||
      v.timeline.some(
        (event) =>
          held(event) &&
          !event.speech &&
          (event.time.edtf ?? "").includes(day) &&
          (town.test(`${event.place.value ?? ""} ${event.place.name ?? ""}`) || town.test(wordsOf(event))),
      ),
  );

/** True where a meeting of this day is told as planned and not held, in any dossier. */
const fellThrough = (record: DossierRecord, words: RegExp, day: string): boolean =>
  record.processes.some((v) => missed(v, words, day)) && record.processes.every((v) => heldOn(v, day).length === 0);

const chairs = (v: ProcessView, words: RegExp): boolean => inPart(v, /mediat|facilitat|chair|host/, is(words));

export const INGURI_CHECKS: readonly Check[] = [
  round(2, "the fourth round is one, on 17 and 18 February 2009, in Geneva", (v) => session(v, 4, "2009-02-17", "2009-02-18")),
  round(2, "the first meeting in Ergneti was held on 23 April 2009", (_, record) => met(record, ERGNETI, "2009-04-23")),
  round(2, "the fifth round is one, on 18 and 19 May 2009, in Geneva", (v) => session(v, 5, "2009-05-18", "2009-05-19")),
  round(1, "the Abkhaz sat in the fifth round in the end", (v) =>
    heldOn(v, "2009-05-18", "2009-05-19").some((it) => sat(it, is(ABKHAZ))),
  ),
  round(1, "the meeting in Ergneti of 23 June 2009 was planned and not held", (_, record) =>
    fellThrough(record, /Ergneti|refusé|n'a pas eu lieu/i, "2009-06-23"),
  ),
  round(2, "the first meeting in Gali was held on 14 July 2009", (_, record) => met(record, GALI, "2009-07-14")),
  round(1, "the meetings in Ergneti were taken up again on 28 October 2010", (_, record) => met(record, ERGNETI, "2010-10-28")),
  round(2, "the nineteenth round is one, on 28 and 29 March 2012, in Geneva", (v) => session(v, 19, "2012-03-28", "2012-03-29")),
  round(1, "the meeting in Gali of 24 April 2012 was planned and not held", (_, record) =>
    fellThrough(record, /\bGali?\b|36th|meeting|mécanisme/i, "2012-04-24"),
  ),
  round(2, "the twentieth round is one, on 7 and 8 June 2012, in Geneva", (v) => session(v, 20, "2012-06-07", "2012-06-08")),
  round(2, "the 24th round is one, on 25 and 26 June 2013, in Geneva", (v) => session(v, 24, "2013-06-25", "2013-06-26")),
  round(
    1,
    "the 25th round was first planned for 8 and 9 October 2013, and not held then",
    (v) => plannedFor(v, "2013-10-08", "2013-10-09") && heldOn(v, "2013-10-08", "2013-10-09").length === 0,
  ),
  round(2, "the 25th round is one, on 5 and 6 November 2013, in Geneva", (v) => session(v, 25, "2013-11-05", "2013-11-06")),
  round(2, "the 28th round is one, on 17 and 18 June 2014, in Geneva", (v) => session(v, 28, "2014-06-17", "2014-06-18")),
  round(1, "another round is planned for 7 and 8 October 2014", (v) => plannedFor(v, "2014-10-07", "2014-10-08")),

  merge(2, "thirteen reports or more belong to it", ({ sources }) => sources.length >= 13),
  merge(2, "the copy of 20 May 2009 is of one origin with the wire", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "2009-05-20" && sameOrigin.length === 1),
  ),
  merge(2, "the correction of 27 June 2013 supersedes the first version", ({ sources }) =>
    sources.some(({ title, supersedes }) => title?.startsWith("CORRECTED") === true && supersedes.length === 1),
  ),
  merge(1, "Shota Utiashvili and Chota Outiachvili are one", (v) => bearsBoth(v, /Utiashvili/, /Outiachvili/)),
  merge(1, "Merab Chigoev and Merab Tchigoev are one", (v) => bearsBoth(v, /\bChigoev/, /Tchigo[eï]/)),
  merge(1, "Viacheslav Chirikba and Viatcheslav Tchirikba are one", (v) => bearsBoth(v, /\bChirikba/, /Tchirikba/)),
  merge(1, "Murat Jioev and Mourat Djioev are one", (v) => bearsBoth(v, /\bJioev/, /Djio[eï]/)),
  merge(1, "Grigory Karasin and Grigori Karassine are one", (v) => bearsBoth(v, /Karasin\b/, /Karassine/)),

  contradiction(2, "11 policemen had been killed, or three", (v) => contests(v, ["figure"], /^~?11\b/, /^~?3\b/)),
  contradiction(1, "120 protested in Geneva, or 40", (v) => contests(v, ["figure"], /^~?120\b/, /^~?40\b/)),
  contradiction(1, "62,000 Georgians live in the district of Gali, or 45,000", (v) =>
    contests(v, ["figure"], /^~?62000\b/, /^~?45000\b/),
  ),
  contradiction(2, "the Georgian delegation had travelled to the Inguri bridge, or had not", (v) =>
    disputed(v, /travelled to the (Inguri )?bridge/i),
  ),
  contradiction(1, "ten were killed in the district of Gali by June 2012, or 13", (v) =>
    contests(v, ["figure"], /^~?10\b/, /^~?13\b/),
  ),
  contradiction(1, "the Abkhaz left the room in November 2013, or did not", (v) =>
    disputed(v, /quitté (la salle|le second groupe)/i),
  ),
  contradiction(1, "71 Georgians were arrested in 2014, or 38", (v) => contests(v, ["figure"], /^~?71\b/, /^~?38\b/)),

  question(
    2,
    "where and when the first meeting on the ground would be was open in February 2009, and is settled",
    (v) =>
      asked(v, /where and when|first meeting on the ground/i, /settled/, "2009-02-18") ||
      dateAsked(v, "2009-02-18", /first meeting/i, /settled/),
  ),
  question(1, "whether the Abkhaz would come to the fifth round was open in April 2009, and is settled", (v) =>
    asked(v, /Abkhazes y participeraient|y participeraient|sa délégation viendrait/i, /settled/, /^2009-0[45]/),
  ),
  question(
    1,
    "when meetings in Gali might be held was open in May 2009, and is settled",
    (v) => asked(v, /such a meeting|when such/i, /settled/, /^2009-05/) || dateAsked(v, "2009-05", /such a meeting/i, /settled/),
  ),
  question(
    1,
    "when the meetings in Ergneti would be taken up again was open in July 2009, and is settled",
    (v) =>
      asked(v, /Ergneti reprendront|réunions d'Ergneti/i, /settled/, "2009-07") || dateAsked(v, "2009-07", /Ergneti/i, /settled/),
  ),
  question(2, "when the meetings in Gali will be taken up again is open", (v) =>
    asked(v, /meetings in Gal|will resume|reprise de ces réunions|elles reprendront/i, /open/, /^201[24]/),
  ),
  question(1, "whether Tyszkiewicz would be replaced was open, and is settled", (v) =>
    asked(v, /Tyszkiewicz will be replaced|be replaced|successor/i, /settled/, /^2012-04|^2013-06/),
  ),

  figure(2, "27 km of fences, 72 were said before the correction", (v) =>
    v.figures.some(
      ({ points }) =>
        points.some(({ value, low, relation }) => (value ?? low) === 27 && relation !== "corrected") &&
        points.some(({ value, low, relation }) => (value ?? low) === 72 && relation === "corrected"),
    ),
  ),
  figure(1, "27 km of fences in June 2013, 35 in November", (v) => seriesOf(v, /./, 27, 35).length > 0),
  figure(1, "192,000 fled in August 2008", (v) => seriesOf(v, /./, 192_000).length > 0),

  view(1, "Georgia and Russia are parties", (v) =>
    [/state:GEO|^Georgia|^Géorgie|Bokeria|Kapanad|Zalkaliani/, /state:RUS|Russi|Karas/].every((words) =>
      inPart(v, /party/, is(words)),
    ),
  ),
  view(
    2,
    "the European Union, the United Nations and the OSCE chair the discussions",
    (v) =>
      chairs(v, /Morel|Lefort|Salber|European Union|Union européenne|\bEU\b|\bUE\b/i) &&
      chairs(v, /Verbeke|Turunen|United Nations|Nations unies|\bUN\b|\bONU\b/i) &&
      chairs(v, /Christopoulos|Murphy|Deshchytsia|Dechtchitsa|Gn[aä]e?dinger|Nurgaliyev|\bOSCE\b/i),
  ),
  view(1, "Karasin heads the Russian delegation", (v) => inPart(v, /delegation-head|negotiator/, is(/Karass?in/))),
  view(
    1,
    "Russia demands that Georgia sign pledges on the non-use of force",
    (v) => agendaOf(v, /demand|objective/, /non-use of force|non-recours à la force/i).length > 0,
  ),
  view(
    1,
    "Georgia refuses to sign with the two regions",
    (v) =>
      agendaOf(v, /refusal/, /sign anything|refuse|non-recours|force/i).length > 0 ||
      eventsOf(v, /refus/, /sign anything|Tbilissi refuse/i, null).length > 0,
  ),
  view(1, "Georgia demands that the fences be taken away", (v) => agendaOf(v, /demand|objective/, /clôtures|fences/i).length > 0),

  trap("a meeting was held in Gali on 24 April 2012", (v) =>
    v.rounds.some((it) => held(it) && daysOf(it).includes("2012-04-24")),
  ),
  trap("a meeting was held in Ergneti on 23 June 2009", (v) => heldOn(v, "2009-06-23").length > 0),
  trap("the 25th round was held on 8 or 9 October 2013", (v) => heldOn(v, "2013-10-08", "2013-10-09").length > 0),
  trap("the round of 7 and 8 October 2014 was held", (v) => heldOn(v, "2014-10-07", "2014-10-08").length > 0),
  trap("the talks on Iran or Syria are rounds of these", (v) =>
    v.rounds.some(
      (it) => held(it) && (daysOf(it).includes("2013-11-07") || sat(it, is(/state:IRN|state:SYR|^Iran|Brahimi|Kofi Annan/i))),
    ),
  ),
  trap("the declaration of 17 April 2014 on Ukraine, or the contact group in Kiev, is a round of these", (v) =>
    v.rounds.some((it) => held(it) && (daysOf(it).includes("2014-04-17") || placed(it, /kiev|kyiv/i))),
  ),
  trap("Karasin and Abashidze in Prague, or the OSCE in Vienna, are a round of these", (v) =>
    v.rounds.some((it) => held(it) && placed(it, /prague|vienn|new-york|chisinau/i)),
  ),
  trap("the 36th or 44th meeting of the mechanism is a round of the discussions in Geneva", (v) =>
    v.rounds.some(({ number, ...it }) => (number === 36 || number === 44) && held(it) && GENEVA.test(it.place.value ?? "")),
  ),
  trap("rounds with numbers that nobody told and nobody can count", (v) =>
    v.rounds.some(
      ({ number }) =>
        number !== null &&
        ![1, 2, 3, 4, 5, 6, 7, 12, 13, 14, 18, 19, 20, 21, 23, 24, 25, 26, 27, 28, 29, 36, 44].includes(number),
    ),
  ),
  trap(
    "the fifth round is two, one that broke off and one that was held",
    (v) =>
      v.rounds.filter((it) => it.number === 5).length > 1 ||
      (onlyRound(v, 5) === null && heldOn(v, "2009-05-18", "2009-05-19").length > 1),
  ),
  trap("the corrected length of the fences contradicts the others", (v) =>
    v.contested.some(
      ({ question: about, values }) =>
        about === "figure" && values.some(({ value, superseded }) => /^~?72\b/.test(value) && !superseded),
    ),
  ),
  trap(
    "those arrested since January 2014 contradict those held in 2010",
    (v) => contests(v, ["figure"], /^~?71\b/, /^~?(16|9)$/) || contests(v, ["figure"], /^~?38\b/, /^~?(16|9)$/),
  ),
  trap(
    "the three killed on 28 May 2012 contradict those killed since December, or 35 km of fences in November the 27 of June",
    (v) =>
      contests(v, ["figure"], /^~?3$/, /^~?10$/) ||
      contests(v, ["figure"], /^~?3$/, /^~?13$/) ||
      contests(v, ["figure"], /^~?27\b/, /^~?35\b/),
  ),
  trap(
    "Chochiev and Chigoev, Chirikba and Chigoev, or Tyszkiewicz and Klaar are one",
    (v) =>
      bearsBoth(v, /T?[Cc]ho(t?ch)iev/, /T?[Cc]higo[eï]/) ||
      bearsBoth(v, /T?[Cc]hirikba/, /T?[Cc]higo[eï]/) ||
      bearsBoth(v, /Tyszkiewicz/, /Klaar/),
  ),
  trap("a declaration on the non-use of force was adopted or signed", (v) =>
    v.timeline.some(
      (event) =>
        event.kinds.some((kind) => /agreement|signing|signature|adopt/.test(kind)) &&
        event.standing === "happened" &&
        /non-recours|non-use of force/i.test(wordsOf(event)),
    ),
  ),
];
