/** What the fourteen reports of `sanandres/` come to: written down before the record of them was looked at. */
import type { ProcessView } from "../../src/record/index.ts";
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
  placed,
  plannedFor,
  sat,
  seriesOf,
  took,
} from "./checks.ts";

const { round, merge, contradiction, question, figure, view, trap } = checksOf(
  /San Andr[eé]s|Chiapas|Zapatist|EZLN|Larr[aá]inzar|Mexi/i,
);
const SAN_ANDRES = /san[- ]andr[eé]s|larr[aá]inzar|sakamch/i;
const CATHEDRAL = /san[- ]crist[oó]bal|cathedral|cathédrale/i;

const isRebel = is(/ezln|zapatist|\b(Tacho|David|Marcos|Ramona|Zebedeo|Trinidad)\b/i);
const isGovernment = is(/state:MEX\b|mexic(o|an).*gov|gouvernement|government|Camacho|Bernal|del Valle/i);
const isRuiz = is(/Samuel[- ]Ruiz|\bRuiz\b|conai|intermédiation/i);
const bothSat = (it: ReturnType<typeof onlyOn>): boolean => sat(it, isGovernment) && sat(it, isRebel);

const cathedral = (v: ProcessView) => onlyOn(v, "1994-02-21", "1994-02-22", "1994-03-02");
const first = (v: ProcessView) => onlyOn(v, "1995-04-22", "1995-04-23");
const second = (v: ProcessView) => onlyOn(v, "1995-05-12", "1995-05-15");
const sixth = (v: ProcessView) => onlyOn(v, "1995-09-05", "1995-09-11");
const october = (v: ProcessView) => onlyOn(v, "1995-10-18", "1995-10-22");
const signing = (v: ProcessView) => onlyOn(v, "1996-02-13", "1996-02-16");

export const SANANDRES_CHECKS: readonly Check[] = [
  round(2, "the cathedral talks of 21 February to 2 March 1994 are one, in San Cristóbal", (v) =>
    placed(cathedral(v), CATHEDRAL),
  ),
  round(1, "government and rebels sat in the cathedral", (v) => bothSat(cathedral(v))),
  round(1, "Moctezuma and Marcos met on 15 January 1995", (v) => took(v, /Moctezuma|rencontré/i, "1995-01-15")),
  round(1, "the sides met in San Miguel on 9 April 1995", (v) => took(v, /San Miguel|rencontre/i, "1995-04-09")),
  round(2, "talks were to open on 20 April 1995 and did not", (v) =>
    missed(v, /pourparlers|reporté|commencé|held up|village|start/i, "1995-04-20"),
  ),
  round(2, "the talks of 22 and 23 April 1995 are one round, in San Andrés", (v) => placed(first(v), SAN_ANDRES)),
  round(1, "the round of April 1995 is the first", (v) => first(v)?.number === 1),
  round(1, "government and rebels sat in April 1995", (v) => bothSat(first(v))),
  round(2, "the talks of 12 to 15 May 1995 are one round, in San Andrés", (v) => placed(second(v), SAN_ANDRES)),
  round(1, "the round of May 1995 is the second", (v) => second(v)?.number === 2),
  round(1, "a round was planned for 7 June 1995", (v) => plannedFor(v, "1995-06-07")),
  round(
    2,
    "round 6 is one, from 5 to 11 September 1995, in San Andrés",
    (v) => sixth(v)?.number === 6 && placed(sixth(v), SAN_ANDRES),
  ),
  round(1, "the working group was first planned for 1 October 1995", (v) => missed(v, /session|working group/i, "1995-10-01")),
  round(2, "the session of 18 to 22 October 1995 is one, in San Andrés", (v) => placed(october(v), SAN_ANDRES)),
  round(1, "a session was held from 13 November 1995", (v) => took(v, /session/i, "1995-11-13")),
  round(1, "a session opened on 10 January 1996", (v) => took(v, /session|ouverte/i, "1996-01-10")),
  round(2, "the plenary of 13 to 16 February 1996 is one, in San Andrés", (v) => placed(signing(v), SAN_ANDRES)),
  round(1, "the session of 4 September 1996 was planned and not held", (v) => missed(v, /session|suspend/i, "1996-09-04")),

  merge(2, "thirteen reports or more belong to it", ({ sources }) => sources.length >= 13),
  merge(2, "the copy of 25 April 1995 is of one origin with the wire", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "1995-04-25" && sameOrigin.length === 1),
  ),
  merge(2, "the correction of 24 December 1997 supersedes the first version", ({ sources }) =>
    sources.some(({ title, supersedes }) => title?.startsWith("CORRECTED") === true && supersedes.length === 1),
  ),
  merge(1, "Manuel Camacho Solis and Camacho Solís are one", (v) => bearsBoth(v, /Camacho Solis/, /Camacho Solís/)),
  merge(1, "Samuel Ruiz and Samuel Ruiz García are one", (v) => bearsBoth(v, /Samuel Ruiz$/, /Ruiz Garc/)),
  merge(1, "Marco Antonio Bernal and Bernal Gutiérrez are one", (v) => bearsBoth(v, /Bernal$/, /Bernal Gut/)),
  merge(1, "Fernando Yáñez and Fernando Yanez are one", (v) => bearsBoth(v, /Yáñez/, /Yanez/)),
  merge(1, "Emilio Chuayffet and Chuayfett are one", (v) => bearsBoth(v, /Chuayffet/, /Chuayfett/)),
  merge(1, "Juan Bañuelos and Juan Banuelos are one", (v) => bearsBoth(v, /Bañuelos/, /Banuelos/)),
  merge(1, "the signing of 16 February 1996 is told once or twice, not by each report", (v) => {
    const told = eventsOf(v, /agreement|signing|signature/, /sign/i, "1996-02-16").filter(held);
    return told.length > 0 && told.length <= 2;
  }),

  contradiction(2, "145 were killed in January 1994, or 400", (v) => contests(v, ["figure"], /^~?145\b/, /^~?400\b/)),
  contradiction(1, "accords were reached in the cathedral, or not", (v) =>
    disputed(v, /accord[s]? (de paix|ait été conclu)|conclu/i),
  ),
  contradiction(2, "7,000 came to San Andrés in April 1995, or 2,000", (v) => contests(v, ["figure"], /^~?7000\b/, /^~?2000\b/)),
  contradiction(1, "the EZLN called the crowd, or did not", (v) => disputed(v, /convoqué/i)),
  contradiction(2, "60,000 soldiers are in Chiapas, or 12,000", (v) => contests(v, ["figure"], /60000/, /12000/)),
  contradiction(1, "the arrested man is Comandante Germán, or is not", (v) => disputed(v, /commandant Germán/i)),
  contradiction(1, "the government left the accords unfulfilled, or did not", (v) =>
    disputed(v, /appliqué les accords|restés sans suite/i),
  ),
  contradiction(1, "the state was warned before noon at Acteal, or was not", (v) => disputed(v, /warned/i)),

  question(1, "whether the bases would accept was open in March 1994", (v) => asked(v, /bases|accepteront/i, /./, "1994-03")),
  question(2, "whether talks would open on 22 April 1995 was open, and is settled", (v) =>
    dateAsked(v, "1995-04-21", /s'ouvriraient|samedi/i, /settled/),
  ),
  question(1, "where the working groups would meet was asked in September 1995", (v) =>
    asked(v, /where the working groups|venue/i, /./, "1995-09"),
  ),
  question(2, "whether the rebels would come on 13 November 1995 was open, and is settled", (v) =>
    asked(v, /s'ils y viendraient/i, /settled/, "1995-10"),
  ),
  question(1, "whether Yáñez would be released was asked in October 1995", (v) => asked(v, /remis en liberté/i, /./, "1995-10")),
  question(1, "the date of the group on democracy was open in February 1996, and is settled", (v) =>
    dateAsked(v, "1996-02-16", /no date|democracy/i, /settled/),
  ),
  question(2, "when the dialogue will go on was asked in September 1996, and is open", (v) =>
    dateAsked(v, "1996-09", /dialogue reprendra/i, /open/),
  ),
  question(1, "who will mediate after the Conai is open", (v) => asked(v, /médiateur|mediat/i, /open/, "1998-06")),

  figure(2, "4,500 displaced in Chenalhó, 5,400 were said before the correction", (v) =>
    v.figures.some(
      ({ points }) =>
        points.some(({ value, low, relation }) => (value ?? low) === 4500 && relation !== "corrected") &&
        points.some(({ value, low, relation }) => (value ?? low) === 5400 && relation === "corrected"),
    ),
  ),
  figure(1, "45 killed in Acteal", (v) => seriesOf(v, /kill|dea/, 45).length > 0),
  figure(1, "21,000 displaced in Chiapas", (v) => seriesOf(v, /./, 21_000).length > 0),
  figure(1, "60,000 soldiers, later 70,000", (v) => [60_000, 70_000].every((count) => seriesOf(v, /./, count).length > 0)),

  view(1, "the government and the EZLN are parties", (v) => inPart(v, /party/, isGovernment) && inPart(v, /party/, isRebel)),
  view(2, "Samuel Ruiz, or the Conai, mediates", (v) => inPart(v, /mediat|facilitat/, isRuiz)),
  view(1, "Bernal heads the delegation of the government", (v) => inPart(v, /delegation-head|negotiator/, is(/Bernal/i))),
  view(1, "Tacho heads the delegation of the rebels", (v) => inPart(v, /delegation-head|negotiator/, is(/Tacho/i))),
  view(
    1,
    "the rebels demand that the army pull back",
    (v) => agendaOf(v, /demand|objective/, /pull ?back|positions of before/i).length > 0,
  ),
  view(
    1,
    "the rebels refused to gather in three zones",
    (v) =>
      agendaOf(v, /refusal/, /zones/i).length > 0 ||
      eventsOf(v, /reject|refus/, /zones/i, null).length > 0 ||
      v.positions.some(({ cells }) =>
        cells.some(({ stance, said }) => stance === "opposes" && said.some((it) => /zones/i.test(it))),
      ),
  ),
  view(1, "the government promised a constitutional reform", (v) => agendaOf(v, /commitment/, /constitution/i).length > 0),
  view(2, "accords were signed on 16 February 1996", (v) =>
    eventsOf(v, /agreement|signing|signature/, /sign/i, "1996-02-16").some(held),
  ),
  view(1, "the process is suspended, or has ended", ({ status }) =>
    status.values.some(({ value, standing }) => /suspended|ended/.test(value) && standing !== "denied"),
  ),

  trap("talks were held on 20 April 1995", (v) =>
    v.rounds.some((it) => held(it) && it.dates.values.some(({ value }) => value.startsWith("1995-04-20"))),
  ),
  trap("the working group met on 1 October 1995", (v) => heldOn(v, "1995-10-01").length > 0),
  trap("talks were held on 5 June or 4 September 1996", (v) => heldOn(v, "1996-06-05", "1996-09-04").length > 0),
  trap("the sides met in November 1997, as Coldwell had proposed", (v) =>
    v.rounds.some((it) => held(it) && /1997-11/.test(daysOf(it))),
  ),
  trap("the indigenous forum of January 1996 is a round", (v) => heldOn(v, "1996-01-03", "1996-01-08").length > 0),
  trap(
    "the Guatemalan accords signed in Mexico City are of this process's rounds",
    (v) => heldOn(v, "1995-03-31", "1996-09-19").length > 0,
  ),
  trap("Guatemala, the URNG or the EPR sat at these talks", (v) =>
    v.rounds.some((it) => held(it) && sat(it, is(/GTM|guatemal|URNG|\bEPR\b|Populaire révolutionnaire/i))),
  ),
  trap("talks were held in Mexico City or La Realidad", (v) =>
    v.rounds.some((it) => held(it) && /mexico-city|place:mexico$|realidad/i.test(it.place.value ?? "")),
  ),
  trap("rounds with numbers that nobody told and nobody can count", (v) =>
    v.rounds.some(({ number }) => number !== null && (number < 1 || number > 13)),
  ),
  trap("Marcos sat in San Andrés", (v) =>
    [first(v), signing(v)].some((it) => it !== null && sat(it, is(/subcomandante|Marcos/i))),
  ),
  trap("the corrected number of displaced contradicts the others", (v) =>
    v.contested.some(
      ({ question: about, values }) =>
        about === "figure" && values.some(({ value, superseded }) => value === "5400" && !superseded),
    ),
  ),
  trap(
    "the displaced of Chenalhó contradict those of all Chiapas, or those of 1995",
    (v) => contests(v, ["figure"], /^~?4500\b/, /21000|11000/) || contests(v, ["figure"], /^~?20000\b/, /21000|4500/),
  ),
  trap(
    "women, children and soldiers killed contradict all who were killed",
    (v) =>
      contests(v, ["figure"], /^~?45\b/, /^~?(21|15|9)$/) ||
      contests(v, ["figure"], /^~?145\b/, /^~?13\b/) ||
      contests(v, ["figure"], /^~?145\b/, /^~?45\b/),
  ),
  trap("98 percent who refused in 1994 contradict 96 percent who approved in 1996", (v) =>
    contests(v, ["figure"], /^~?98\b/, /^~?96\b/),
  ),
  trap(
    "ministers or envoys who followed one another are one",
    (v) =>
      bearsBoth(v, /Moctezuma/, /Chuayff?ett?/) ||
      bearsBoth(v, /Camacho/, /Madrazo|Bernal/) ||
      bearsBoth(v, /Chuayff?ett?/, /Labastida|Rabasa/),
  ),
];
