/** What the fourteen reports of `itamaraty/` come to: written down before the record of them was looked at. */
import type { ProcessView, Round } from "../../src/record/index.ts";
import type { Check } from "./checks.ts";
import {
  agendaOf,
  asked,
  bearsBoth,
  checksOf,
  contests,
  daysOf,
  disputed,
  eventsOf,
  held,
  heldOn,
  inPart,
  inTown,
  is,
  notHeldBut,
  onlyOn,
  plannedFor,
  sat,
  seriesOf,
  wordsOf,
} from "./checks.ts";

const { round, merge, contradiction, question, figure, view, trap } = checksOf(
  /p[eé]rou|peru|ecuad|[eé]quat|itamaraty|c[eé]nepa|rio.protocol|protocole.de.rio|bras[ií]lia/i,
);

const isPeru = is(/state:PER$|p[eé]r(?:ou|u\b|uv)|ponce|goldenberg|tudela|trazegnies|ferrero|fujimori|^lima$/i);
const isEcuador = is(
  /state:ECU$|ecuad|[eé]quat|c[oó]rdoba|leoro|ter[aá]n\b|ayala|mahuad|dur[aá]n[- ]ball|bucaram|alarc[oó]n|^quito$/i,
);
const isMrta = is(/\bmrta\b|t[uú]pac/i);

const BRASILIA = /bras[ií]lia|itamaraty/i;
const RIO = /rio[- ]de[- ]janeiro|place:rio\b/i;
const bothSat = (it: Round | null): boolean => sat(it, isPeru) && sat(it, isEcuador);

const atPlace = (v: ProcessView, words: RegExp): boolean =>
  v.rounds.some((it) => held(it) && it.place.values.some(({ value, name }) => words.test(`${value} ${name}`)));

const FIRST = ["1995-01-31", "1995-02-03", "1995-02-05"] as const;

export const ITAMARATY_CHECKS: readonly Check[] = [
  round(2, "the talks of 31 January to 5 February 1995 are one round, in Rio de Janeiro", (v) =>
    inTown(onlyOn(v, ...FIRST), RIO),
  ),
  round(1, "Peru and Ecuador sat in Rio de Janeiro in 1995", (v) => bothSat(onlyOn(v, ...FIRST))),
  round(2, "the meeting of 17 February 1995 is one, in Brasilia", (v) => inTown(onlyOn(v, "1995-02-17"), BRASILIA)),
  round(1, "Peru and Ecuador sat there on 17 February 1995", (v) => bothSat(onlyOn(v, "1995-02-17"))),
  round(2, "the ministers met in Montevideo on 28 February 1995", (v) => inTown(onlyOn(v, "1995-02-28"), /montevideo/i)),
  round(1, "the deputy ministers met in Brasilia on 25 July 1995", (v) => inTown(onlyOn(v, "1995-07-25"), BRASILIA)),
  round(1, "the meeting of 17 and 18 January 1996 is one, in Lima", (v) =>
    inTown(onlyOn(v, "1996-01-17", "1996-01-18"), /\blima\b/i),
  ),
  round(2, "the meeting of 22 and 23 February 1996 is one, in Quito", (v) =>
    inTown(onlyOn(v, "1996-02-22", "1996-02-23"), /quito/i),
  ),
  round(1, "the meeting of 18 and 19 June 1996 is one, in Buenos Aires", (v) =>
    inTown(onlyOn(v, "1996-06-18", "1996-06-19"), /buenos/i),
  ),
  round(2, "the talks that ended on 29 October 1996 are one meeting, in Santiago", (v) =>
    inTown(onlyOn(v, "1996-10-28", "1996-10-29"), /santiago/i),
  ),
  round(1, "negotiations were planned for 20 December 1996 and not held", (v) => notHeldBut(v, "1996-12-20")),
  round(2, "the talks of 15 to 22 April 1997 are one round, the first, in Brasilia", (v) => {
    const it = onlyOn(v, "1997-04-15", "1997-04-22");
    return it?.number === 1 && inTown(it, BRASILIA);
  }),
  round(1, "the second round was planned for 26 May 1997", (v) => plannedFor(v, "1997-05-26")),
  round(1, "the round that closed on 26 November 1997 is the fifth, in Brasilia", (v) => {
    const it = onlyOn(v, "1997-11-26");
    return it?.number === 5 && inTown(it, BRASILIA);
  }),
  round(2, "the ministers met on 19 January 1998 in Rio de Janeiro", (v) => inTown(onlyOn(v, "1998-01-19"), RIO)),
  round(1, "the presidents' talks of 7 and 8 October 1998 are one meeting, in Brasilia", (v) =>
    inTown(onlyOn(v, "1998-10-07", "1998-10-08"), BRASILIA),
  ),

  merge(2, "thirteen reports or more belong to it", ({ sources }) => sources.length >= 13),
  merge(2, "the copy of 18 February 1995 is of one origin with the wire", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "1995-02-18" && sameOrigin.length === 1),
  ),
  merge(2, "the correction of 27 July 1995 supersedes the first version", ({ sources }) =>
    sources.some(({ title, supersedes }) => title?.startsWith("CORRECTED") === true && supersedes.length === 1),
  ),
  merge(1, "Galo Leoro and Galo Leoro Franco are one", (v) => bearsBoth(v, /Leoro$/, /Leoro Franco/)),
  merge(1, "Francisco Tudela and Francisco Tudela van Breugel are one", (v) => bearsBoth(v, /Tudela$/, /Tudela van Breugel/)),
  merge(1, "Fernando de Trazegnies and Fernando de Trazegnies Granda are one", (v) =>
    bearsBoth(v, /Trazegnies$/, /Trazegnies Granda/),
  ),
  merge(1, "Eduardo Ferrero and Eduardo Ferrero Costa are one", (v) => bearsBoth(v, /Ferrero$/, /Ferrero Costa/)),
  merge(1, "Edgar Terán and Edgar Teran are one", (v) => bearsBoth(v, /Terán/, /Teran/)),
  merge(1, "Sixto Durán Ballén and Sixto Duran Ballen are one", (v) => bearsBoth(v, /Durán Ballén/, /Duran Ballen/)),
  merge(1, "José Ayala Lasso and Jose Ayala Lasso are one", (v) => bearsBoth(v, /José Ayala/, /Jose Ayala/)),
  merge(1, "the signing of 17 February 1995 is told once or twice, not by each report", (v) => {
    const told = eventsOf(v, /./, /signed a declaration Friday|put their names to/i, null).filter(({ speech }) => !speech);
    return told.length > 0 && told.length <= 2;
  }),

  contradiction(2, "174 Peruvian soldiers were killed by 17 February 1995, or 46", (v) =>
    contests(v, ["figure"], /^~?174\b/, /^~?46\b/),
  ),
  contradiction(2, "14 Ecuadorean soldiers were killed on 22 February 1995, or 35", (v) =>
    contests(v, ["figure"], /^~?14\b/, /^~?35\b/),
  ),
  contradiction(1, "Ecuador laid 25,000 mines, or 6,000", (v) => contests(v, ["figure"], /^~?25000\b/, /^~?6000\b/)),
  contradiction(1, "Tiwinza had been captured, or had not", (v) =>
    disputed(v, /captured Tiwinza|denied that the base|base had fallen/i),
  ),
  contradiction(1, "the dialogue would go on in Brasilia, or no meeting was agreed", (v) =>
    disputed(v, /dialogue se poursuivra|Lima le dément|Aucune réunion n'est convenue/i),
  ),
  contradiction(1, "Argentina sold arms to Ecuador, or did not", (v) =>
    disputed(v, /Argentine government sold|denied that it had sold|sold arms/i),
  ),
  contradiction(1, "Ecuador gave up a sovereign access to the Amazon, or did not", (v) =>
    disputed(v, /avait renoncé à un accès|l'a aussitôt démenti|renoncé à rien/i),
  ),

  question(2, "when the talks would be taken up again after 5 February 1995 was open, and is settled", (v) =>
    v.questions.some(
      (q) =>
        (q.askedSince ?? "").startsWith("1995-02-0") &&
        q.state === "settled" &&
        (/talks-date|venue/.test(q.issue) || /reprendront-ils/i.test(wordsOf(q))),
    ),
  ),
  question(1, "when the observers would be deployed was open on 17 February 1995, and is settled", (v) =>
    asked(v, /observers will be deployed/i, /settled/, "1995-02-17"),
  ),
  question(2, "where the negotiations would be held was open in February 1996, and is settled", (v) =>
    v.questions.some(
      (q) =>
        (q.askedSince ?? "").startsWith("1996-02") &&
        q.state === "settled" &&
        (q.issue === "venue" || /se tiendront les négociations|question reste entière/i.test(wordsOf(q))),
    ),
  ),
  question(2, "who would lead the Peruvian delegation was open in October 1996, and is settled", (v) =>
    asked(v, /lead the Peruvian delegation|conduira la délégation/i, /settled/, "1996-1"),
  ),
  question(2, "when the negotiations would open was open on 19 December 1996, and is settled", (v) =>
    v.questions.some(
      (q) =>
        (q.askedSince ?? "").startsWith("1996-12") &&
        q.state === "settled" &&
        (q.issue === "talks-date" || /ces négociations s'ouvriront|n'a pas été fixée/i.test(wordsOf(q))),
    ),
  ),
  question(1, "whether both congresses would accept was open on 10 October 1998, and is settled", (v) =>
    asked(v, /Congrès accepteront/i, /settled/, "1998-10-10"),
  ),
  question(1, "who will pay for the plan for the border is open", (v) =>
    asked(v, /Qui paiera|Nul ne le sait/i, /open/, "1998-10-27"),
  ),

  figure(2, "4,800 displaced, 8,400 were said before the correction", (v) =>
    v.figures.some(
      ({ points }) =>
        points.some(({ value, low, relation }) => (value ?? low) === 4800 && relation !== "corrected") &&
        points.some(({ value, low, relation }) => (value ?? low) === 8400 && relation === "corrected"),
    ),
  ),
  figure(1, "33 Ecuadoreans and 60 Peruvians were killed in the war", (v) =>
    [33, 60].every((count) => seriesOf(v, /kill|dea|toll|fatal/i, count).length > 0),
  ),
  figure(1, "Ecuador counted 10 dead of its own, then 19", (v) =>
    [10, 19].every((count) => seriesOf(v, /kill|dea|toll|fatal/i, count).length > 0),
  ),
  figure(1, "about 40 officers in the observer mission", (v) => seriesOf(v, /./, 40).length > 0),

  view(1, "Peru and Ecuador are parties", (v) => inPart(v, /party/, isPeru) && inPart(v, /party/, isEcuador)),
  view(1, "Argentina, Brazil, Chile and the United States are guarantors", (v) =>
    ["state:ARG", "state:BRA", "state:CHL", "state:USA"].every((state) =>
      inPart(v, /guarant|mediat|witness|facilitat/, ({ id }) => id === state),
    ),
  ),
  view(1, "Brazil, or a Brazilian, hosts, chairs or mediates", (v) =>
    inPart(v, /host|chair|mediat|facilitat/, is(/state:BRA$|br[aeé][sz]il|rego[- ]barros|cardoso|lampreia/i)),
  ),
  view(1, "Trazegnies heads the delegation of Peru", (v) => inPart(v, /delegation-head|negotiator/, is(/trazegnies/i))),
  view(1, "Terán heads the delegation of Ecuador", (v) => inPart(v, /delegation-head|negotiator/, is(/ter[aá]n\b/i))),
  view(
    1,
    "Ecuador demands a sovereign access to the Amazon",
    (v) => agendaOf(v, /demand|objective/, /souverain|sovereign/i).length > 0,
  ),
  view(
    1,
    "Peru demands that the Ecuadorean troops withdraw",
    (v) => agendaOf(v, /demand|objective/, /withdraw|quittent/i).length > 0,
  ),
  view(
    1,
    "both sides promised to separate their forces, or to begin talks on the impasses",
    (v) => agendaOf(v, /commitment/, /separate their forces|remaining impasses/i).length > 0,
  ),
  view(1, "the presidents signed the peace in Brasilia on 26 October 1998", (v) =>
    eventsOf(v, /agree|sign|accord|peace|declar/, /signé|acte de paix/i, "1998-10-26").some(held),
  ),

  trap("negotiations were held on 20 December 1996", (v) => heldOn(v, "1996-12-20").length > 0),
  trap("a round was held on 21 July 1997", (v) => heldOn(v, "1997-07-21").length > 0),
  trap("Durán Ballén's visit to Cardoso on 6 February 1995 is a round", (v) => heldOn(v, "1995-02-06").length > 0),
  trap("Bucaram's visit to Lima in January 1997 is a round", (v) =>
    v.rounds.some((it) => held(it) && /1997-01/.test(daysOf(it))),
  ),
  trap(
    "talks on Angola, Guatemala, Chiapas, Colombia or the Middle East are rounds of these",
    (v) =>
      atPlace(v, /waku|angola|gabon|mexico|guatemala|chiapas|wye|maryland|bogot|spain|madrid/i) ||
      v.rounds.some((it) => held(it) && sat(it, is(/unita\b|urng|zapatist|netany|n[eé]tanya|arafat|\beln\b|\bfarc\b/i))),
  ),
  trap(
    "the MRTA is a party to these talks or sat in a round",
    (v) => inPart(v, /^party/, isMrta) || v.rounds.some((it) => sat(it, isMrta)),
  ),
  trap("the treaty of 1942 or the clash of 1981 is a round", (v) =>
    v.rounds.some((it) => held(it) && /\b(?:1941|1942|1960|1981)\b/.test(daysOf(it))),
  ),
  trap("rounds with numbers that nobody told and nobody can count", (v) =>
    v.rounds.some(({ number }) => number !== null && (number < 1 || number > 6)),
  ),
  trap("the corrected number of displaced contradicts the others", (v) =>
    v.contested.some(
      ({ question: about, values }) =>
        about === "figure" && values.some(({ value, superseded }) => /^~?8400$/.test(value) && !superseded),
    ),
  ),
  trap("the dead of one side contradict those of the other, or of another day", (v) =>
    [
      [/^~?33\b/, /^~?60\b/],
      [/^~?10\b/, /^~?15\b/],
      [/^~?10\b/, /^~?33\b/],
      [/^~?19\b/, /^~?46\b/],
      [/^~?19\b/, /^~?33\b/],
      [/^~?46\b/, /^~?60\b/],
      [/^~?14\b/, /^~?33\b/],
    ].some((pair) => contests(v, ["figure"], ...pair)),
  ),
  trap(
    "mines that were cleared contradict mines that were laid",
    (v) => contests(v, ["figure"], /^~?1100\b/, /^~?6000\b/) || contests(v, ["figure"], /^~?1100\b/, /^~?25000\b/),
  ),
  trap(
    "ministers who came one after another, or bear one first name, are one person",
    (v) =>
      bearsBoth(v, /Ferrero/, /Trazegnies/) ||
      bearsBoth(v, /Ponce/, /Ferrero/) ||
      bearsBoth(v, /Trazegnies/, /Cardoso/) ||
      bearsBoth(v, /Tudela/, /Goldenberg|Ferrero|Trazegnies/) ||
      bearsBoth(v, /Leoro/, /Ayala/) ||
      bearsBoth(v, /Bucaram/, /Alarc[oó]n|Mahuad/),
  ),
  trap("the copy of 18 February 1995 is an origin of its own", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "1995-02-18" && sameOrigin.length === 0),
  ),
  trap("the presidents sat in Montevideo on 28 February 1995", (v) =>
    heldOn(v, "1995-02-28").some((it) => sat(it, is(/fujimori|dur[aá]n[- ]ball/i))),
  ),
  trap("a final accord was signed on 30 May 1998", (v) =>
    v.timeline.some(
      ({ kinds, standing, time }) =>
        kinds.some((kind) => /agreement|signing|signature|accord/.test(kind)) &&
        (standing === "happened" || standing === "claimed") &&
        (time.edtf ?? "") === "1998-05-30",
    ),
  ),
];
