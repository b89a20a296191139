/** What the fourteen reports of `marcoussis/` come to: written down before the record of them was looked at. */
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
  heldOn,
  inPart,
  notHeldBut,
  numbered,
  onlyOn,
  onlyRound,
  plannedFor,
  sat,
  seriesOf,
  wordsOf,
} from "./checks.ts";

const { round, merge, contradiction, question, figure, view, trap } = checksOf(
  /ivoir|ivory|marcoussis|lom[eé]|accra|kl[eé]ber|^paris/i,
);
const LOME = /lom[eé]|togo/i;
const PARIS = /paris|marcoussis|kl[eé]ber|rugby|essonne|FRA|france/i;

type Actor = { readonly id: string; readonly name: string };
type Is = (actor: Actor) => boolean;
const named =
  (words: RegExp): Is =>
  ({ id, name }) =>
    words.test(`${id} ${name}`);
const isMpci = named(/\bmpci\b|mouvement patriotique|patriotic movement|\bsoro\b|fozi[eé]|gueu\b/i);
const isWest = named(/mpigo|\bmjp\b|grand.ouest|great.west|movement for justice|pour la justice|\bdoh\b|d[eé]li\b/i);
const isRebel: Is = (actor) => isMpci(actor) || isWest(actor) || named(/rebel|new.forces|forces.nouvelles|mutin/i)(actor);
const isFpi = named(/\bfpi\b|front.populaire.ivoirien|ivorian.popular.front|affi.n.?guessan/i);
const isGovernment: Is = (actor) =>
  !isRebel(actor) && named(/state:CIV|gouvernement|government|\bivoir|ivor(y|ian)|fologo|gbagbo/i)(actor);

/** True where the round was at a place of such a name. */
const atSuch = (it: Round | null, place: RegExp): boolean =>
  it !== null && (place.test(it.place.value ?? "") || place.test(it.place.name ?? ""));
const anyPlace = (it: Round, place: RegExp): boolean =>
  it.place.values.some(({ value, name }) => place.test(value) || place.test(name));
const asked = ({ questions }: ProcessView, words: RegExp, state: RegExp, since = ""): boolean =>
  questions.some(
    (q) =>
      (words.test(wordsOf(q)) || words.test(q.contents.join(" | "))) &&
      state.test(q.state) &&
      (q.askedSince ?? "").startsWith(since),
  );
const HEADS = /delegation|negotiat|head/;
const CHAIRS = /mediat|facilitat|chair|host/;

const first = (v: ProcessView) => onlyOn(v, "2002-10-30", "2002-11-01");
const truce = (v: ProcessView) => onlyOn(v, "2003-01-13");
const table = (v: ProcessView) => onlyOn(v, "2003-01-15");
const accra = (v: ProcessView) => onlyOn(v, "2003-03-06", "2003-03-08");

export const MARCOUSSIS_CHECKS: readonly Check[] = [
  round(2, "the talks of 30 October to 1 November 2002 are one meeting, in Lomé", (v) => atSuch(first(v), LOME)),
  round(1, "that is the first round", (v) => numbered(v, 1, "2002-10-30", "2002-11-01")),
  round(1, "the government and the MPCI sat at the first", (v) => sat(first(v), isGovernment) && sat(first(v), isMpci)),
  round(1, "talks were planned for 4 November 2002 and not held", (v) => notHeldBut(v, "2002-11-04")),
  round(
    2,
    "round 2 is one, opened on 6 November 2002, in Lomé",
    (v) => numbered(v, 2, "2002-11-06") && atSuch(onlyRound(v, 2), LOME),
  ),
  round(
    2,
    "round 3 is one, opened on 18 November 2002, in Lomé",
    (v) => numbered(v, 3, "2002-11-18") && atSuch(onlyRound(v, 3), LOME),
  ),
  round(1, "a meeting was planned for 10 January 2003 and not held then", (v) => notHeldBut(v, "2003-01-10")),
  round(2, "the meeting of 13 January 2003 is one, in Lomé", (v) => atSuch(truce(v), LOME)),
  round(
    1,
    "the MPIGO or the MJP, and the government, were there on 13 January",
    (v) => sat(truce(v), isWest) && sat(truce(v), isGovernment),
  ),
  round(2, "the round table opened on 15 January 2003 is one, in or near Paris", (v) => atSuch(table(v), PARIS)),
  round(1, "the MPCI and the FPI, or the government, sat at the round table", (v) => {
    const it = onlyOn(v, "2003-01-15");
    return sat(it, isMpci) && sat(it, (actor) => isFpi(actor) || isGovernment(actor));
  }),
  round(
    1,
    "the conference of 25 and 26 January 2003 is one meeting or event, in Paris",
    (v) =>
      atSuch(onlyOn(v, "2003-01-25", "2003-01-26"), PARIS) ||
      eventsOf(v, /./, /summit|conférence|conference|met at/i, "2003-01-2").some(
        (event) => held(event) && /2003-01-2[56]/.test(event.time.edtf ?? ""),
      ),
  ),
  round(2, "the talks of 6 to 8 March 2003 are one meeting, in Accra", (v) => atSuch(accra(v), /accra|ghana/i)),
  round(1, "those of Accra were first planned for 4 March", (v) => notHeldBut(v, "2003-03-04")),

  merge(2, "thirteen reports or more belong to it", ({ sources }) => sources.length >= 13),
  merge(2, "the copy of 25 January 2003 is of one origin with the wire", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "2003-01-25" && sameOrigin.length === 1),
  ),
  merge(2, "the correction of 28 January 2003 supersedes the first version", ({ sources }) =>
    sources.some(({ title, supersedes }) => title?.startsWith("CORRECTED") === true && supersedes.length === 1),
  ),
  merge(1, "Gnassingbé Eyadéma and Gnassingbe Eyadema are one", (v) => bearsBoth(v, /Eyadéma/, /Eyadema/)),
  merge(1, "Tuo Fozié and Tuo Fozie are one", (v) => bearsBoth(v, /Fozié/, /Fozie/)),
  merge(1, "Déli Gaspard and Gaspard Déli are one", (v) => bearsBoth(v, /D[eé]li Gaspard/, /Gaspard D[eé]li/)),
  merge(1, "Seydou Diarra and Seydou Elimane Diarra are one", (v) => bearsBoth(v, /Seydou Diarra/, /Elimane Diarra/)),

  contradiction(2, "30 rebels were killed near Duékoué, or five", (v) => contests(v, ["figure"], /^~?30\b/, /^~?5\b/)),
  contradiction(1, "100,000 marched in Abidjan, or 40,000", (v) => contests(v, ["figure"], /100000/, /40000/)),
  contradiction(1, "120 prisoners were freed, or 35", (v) => contests(v, ["figure"], /^~?120\b/, /^~?35\b/)),
  contradiction(2, "the rebels had agreed in Lomé to lay down their weapons, or had not", (v) =>
    disputed(v, /lay down their weapons|denied it|signed no such thing/i),
  ),
  contradiction(1, "the French fired first near Duékoué, or did not", (v) => disputed(v, /tiré les premiers|ont riposté/i)),
  contradiction(1, "the rebels were promised defence and the interior, or were not", (v) =>
    disputed(v, /promised the ministries|such promise/i),
  ),

  question(2, "when the talks would be taken up again after 9 November was open, and is settled", (v) =>
    v.questions.some(
      (q) =>
        q.askedSince === "2002-11-10" &&
        q.state === "settled" &&
        (/talks-date|venue/.test(q.issue) || /pourparlers reprendront|aucune date/i.test(wordsOf(q))),
    ),
  ),
  question(1, "whether the MPIGO and the MJP would take part was open in December, and is settled", (v) =>
    asked(v, /MPIGO et le MJP|prendront part/i, /settled/, "2002-12-22"),
  ),
  question(2, "who would be prime minister was open on 15 January 2003, and is settled", (v) =>
    asked(v, /prime minister|premier ministre/i, /settled/, "2003-01-15"),
  ),
  question(1, "whether Gbagbo would attend the summit in Paris was open, and is settled", (v) =>
    asked(v, /will attend|himself will travel|prendra l'avion/i, /settled/, "2003-01"),
  ),
  question(2, "who will hold defence and security is open", (v) =>
    asked(v, /hold the (two )?posts|qui les occupera|ministries|ministères/i, /open/, ""),
  ),
  question(1, "when the amnesty law will be taken up, or the disarmament begin, is open", (v) =>
    asked(v, /l'examinera|aucune date|amnistie|désarmement/i, /open/, "2003-07-05"),
  ),

  figure(2, "610,000 displaced, 160,000 were said before the correction", (v) =>
    v.figures.some(
      ({ points }) =>
        points.some(({ value, low, relation }) => (value ?? low) === 610_000 && relation !== "corrected") &&
        points.some(({ value, low, relation }) => (value ?? low) === 160_000 && relation === "corrected"),
    ),
  ),
  figure(1, "400 killed in the fighting up to October 2002", (v) => seriesOf(v, /kill|dea/, 400).length > 0),
  figure(1, "2,500 French soldiers, and 4,000 later", (v) => [2500, 4000].every((count) => seriesOf(v, /./, count).length > 0)),
  figure(1, "nine French soldiers were injured near Duékoué", (v) => seriesOf(v, /injur|wound|bless|casualt/, 9).length > 0),

  view(1, "the government and the MPCI are parties", (v) => inPart(v, /party/, isGovernment) && inPart(v, /party/, isMpci)),
  view(1, "Eyadéma, or Togo, mediates in Lomé", (v) => inPart(v, CHAIRS, named(/eyad[eé]ma|state:TGO|\btogo\b/i))),
  view(1, "Pierre Mazeaud chairs the round table", (v) => inPart(v, CHAIRS, named(/mazeaud/i))),
  view(
    1,
    "Fologo heads the delegation of the government, Soro that of the MPCI",
    (v) => inPart(v, HEADS, named(/fologo/i)) && inPart(v, HEADS, named(/\bsoro\b/i)),
  ),
  view(
    1,
    "the rebels demand that Gbagbo resign, or early elections",
    (v) => agendaOf(v, /demand|objective/, /resign|step down|démission|elections|élections/i).length > 0,
  ),
  view(
    1,
    "the government demands that the rebels disarm",
    (v) => agendaOf(v, /demand|objective/, /disarm|armes doivent|désarm/i).length > 0,
  ),
  view(1, "a truce was signed on 13 January 2003", (v) =>
    eventsOf(v, /agreement|signing|signature|ceasefire|truce/, /signé|signed|paraphé|trêve/i, "2003-01-13").some(held),
  ),
  view(2, "the accord of Linas-Marcoussis was signed in the night to 24 January 2003", (v) =>
    eventsOf(v, /agreement|signing|signature|accord/, /sign/i, "2003-01-2").some(
      (event) => held(event) && /2003-01-2[34]/.test(event.time.edtf ?? ""),
    ),
  ),
  view(1, "both armies declared the end of the war on 4 July 2003", (v) =>
    eventsOf(v, /./, /fin de la guerre/i, "2003-07-04").some(held),
  ),

  trap("talks were held on 4 November 2002", (v) =>
    v.rounds.some((it) => held(it) && it.dates.values.some(({ value }) => value.startsWith("2002-11-04"))),
  ),
  trap("the meeting of January was held on the 10th", (v) => heldOn(v, "2003-01-10").length > 0),
  trap("the talks of Accra were held on 4 March", (v) => heldOn(v, "2003-03-04").length > 0),
  trap("the peace of Lomé of 1999 for Sierra Leone is a round of these", (v) => v.rounds.some((it) => /1999/.test(daysOf(it)))),
  trap(
    "the talks on Liberia are a round of these, or the Liberians a party",
    (v) =>
      v.rounds.some((it) => held(it) && /2003-06/.test(daysOf(it))) ||
      plannedFor(v, "2003-06-04") ||
      inPart(v, /^party/, named(/lurd\b|charles.taylor|state:LBR/i)),
  ),
  trap("Benoît and Louis Dacoury-Tabley are one", (v) => bearsBoth(v, /Beno[iî]t Dacoury/, /Louis Dacoury/)),
  trap(
    "Robert Gueï and Michel Gueu, or Félix Doh and Mathias Doué, are one",
    (v) => bearsBoth(v, /Gue[iï]\b|Gueï/, /Gueu/) || bearsBoth(v, /Doh\b/, /Doué/),
  ),
  trap(
    "Laurent Gbagbo and Laurent Dona Fologo are one, or Soro and Fozié",
    (v) => bearsBoth(v, /Gbagbo/, /Fologo/) || bearsBoth(v, /Soro/, /Fozi[eé]/),
  ),
  trap("the corrected number of displaced contradicts the others", (v) =>
    v.contested.some(
      ({ question: about, values }) =>
        about === "figure" && values.some(({ value, superseded }) => /160000/.test(value) && !superseded),
    ),
  ),
  trap("those displaced in November contradict those of January", (v) => contests(v, ["figure"], /200000/, /610000/)),
  trap(
    "the wounded French contradict the dead rebels, or the dead of the whole war those of one place",
    (v) => contests(v, ["figure"], /^~?9\b/, /^~?(30|5)\b/) || contests(v, ["figure"], /\b400\b/, /\b(120|30|12)\b/),
  ),
  trap(
    "seven ministries of the MPCI, nine of all rebels and ten of the FPI contradict each other",
    (v) =>
      contests(v, ["figure"], /^~?7$/, /^~?9$/) ||
      contests(v, ["figure"], /^~?9$/, /^~?10$/) ||
      contests(v, ["figure"], /^~?7$/, /^~?10$/),
  ),
  trap(
    "the MPCI and the MPIGO or the MJP are one, or the MPCI sat in Lomé on 13 January",
    (v) =>
      bearsBoth(v, /MPCI|Patriotic Movement|Mouvement patriotique/, /MPIGO|MJP/) ||
      heldOn(v, "2003-01-13").some((it) => !/2003-01-15/.test(daysOf(it)) && sat(it, isMpci)),
  ),
  trap("rounds were held in Kara, Dakar, Pretoria, Machakos, Bouaké or Ouagadougou", (v) =>
    v.rounds.some((it) => held(it) && anyPlace(it, /\bkara\b|dakar|pretoria|machakos|bouak[eé]|ouagadougou/i)),
  ),
  trap("rounds with numbers that nobody told", (v) =>
    v.rounds.some(({ number }) => number !== null && ![1, 2, 3].includes(number)),
  ),
];
