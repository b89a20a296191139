/** What the fourteen reports of `argyle/` come to: written down before the record of them was looked at. */
import type { ProcessView, Round } from "../../src/record/index.ts";
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
} from "./checks.ts";

const { round, merge, contradiction, question, figure, view, trap } = checksOf(/argyle|guyana|ess?equibo/i);

type Actor = { readonly id: string; readonly name: string };
const isGuyana = ({ id, name }: Actor): boolean =>
  id === "state:GUY" || /guyan(a|es|ien)|irfaan|\bAli$|Todd|Jagdeo|Streete|Georgetown/i.test(name);
const isVenezuela = (actor: Actor): boolean =>
  actor.id === "state:VEN" || (!isGuyana(actor) && /venez|vénéz|Maduro|\bGil$|Delcy|Molina|Caracas/i.test(actor.name));
const isBrazil = ({ id, name }: Actor): boolean => id === "state:BRA" || /bra[sz]il|Amorim|Vieira|Itamaraty/i.test(name);
const isVincent = ({ id, name }: Actor): boolean =>
  id === "state:VCT" || /gonsalves|saint[- ]vincent|st\.? vincent|bynoe/i.test(name);
const isUn = ({ id, name }: Actor): boolean =>
  /united-nations|\bun\b/i.test(id) || /united nations|nations unies|\bUN\b|\bONU\b|jen[cč]a|rattray/i.test(name);
const both = (it: Round | null): boolean => sat(it, isGuyana) && sat(it, isVenezuela);

const ARGYLE = /argyle|kingstown|(saint|st\.?)[- ]vincent|state:VCT/i;
const BRASILIA = /bras[ií]lia|itamaraty/i;
const AGAIN = /meet again|se reverront|nouveau sommet|second summit|rencontre des deux présidents/i;

const summit = (v: ProcessView) => onlyOn(v, "2023-12-14");
const ministers = (v: ProcessView) => onlyOn(v, "2024-01-25");
const online = (v: ProcessView) => onlyOn(v, "2024-02-22");
const technicians = (v: ProcessView) => onlyOn(v, "2024-03-19", "2024-03-20");

export const ARGYLE_CHECKS: readonly Check[] = [
  round(2, "the presidents' meeting of 14 December 2023 is one, at Argyle in Saint Vincent", (v) => placed(summit(v), ARGYLE)),
  round(1, "it had been announced for 14 December 2023", (v) => plannedFor(v, "2023-12-14")),
  round(2, "Guyana and Venezuela sat at Argyle", (v) => both(summit(v))),
  round(
    1,
    "Gonsalves and Skerrit were at Argyle",
    (v) => sat(summit(v), isVincent) && sat(summit(v), (a) => a.id === "state:DMA" || /skerrit|domini(ca|que)$/i.test(a.name)),
  ),
  round(1, "Brazil was at Argyle, by Amorim", (v) => sat(summit(v), isBrazil)),
  round(1, "the United Nations, or Rattray and Jenča, were at Argyle", (v) => sat(summit(v), isUn)),
  round(1, "the commission was to meet on 18 January 2024 and did not", (v) =>
    missed(v, /commission|rencontre|meeting|prévue/i, "2024-01-18"),
  ),
  round(2, "the commission's meeting of 25 January 2024 is one, in Brasilia", (v) => placed(ministers(v), BRASILIA)),
  round(2, "Guyana and Venezuela sat in Brasilia in January 2024", (v) => both(ministers(v))),
  round(1, "Vieira, Bynoe and Jenča were in Brasilia, or those for whom they came", (v) =>
    [isBrazil, isVincent, isUn].every((who) => sat(ministers(v), who)),
  ),
  round(1, "technical talks were planned for 15 February 2024 and not held", (v) =>
    missed(v, /technical|techniques|put off|visioconférence/i, "2024-02-15"),
  ),
  round(2, "the technical teams met on 22 February 2024, once", (v) => online(v) !== null),
  round(2, "the technical session of 19 and 20 March 2024 is one, in Brasilia", (v) => placed(technicians(v), BRASILIA)),
  round(1, "Guyana and Venezuela sat at the technical session of March", (v) => both(technicians(v))),
  round(
    1,
    "the presidents were to meet again in Brazil by 14 March 2024",
    (v) =>
      plannedFor(v, "2024-03-14") ||
      v.timeline.some((event) => !held(event) && event.support.claims.some(({ span }) => AGAIN.test(span.exact))) ||
      agendaOf(v, /commitment|objective/, AGAIN).length > 0,
  ),
  round(2, "the commission was to meet on 12 April 2024 and did not", (v) =>
    missed(v, /commission|réuni|meeting|séance|invitation/i, "2024-04-12"),
  ),
  round(1, "the ministers were to meet on 9 April 2025 and did not", (v) =>
    missed(v, /ministers|rencontre|ministres|invited/i, "2025-04-09"),
  ),

  merge(2, "thirteen reports or more belong to it", ({ sources }) => sources.length >= 13),
  merge(2, "the copy of 26 January 2024 is of one origin with the wire", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "2024-01-26" && sameOrigin.length === 1),
  ),
  merge(2, "the correction of 29 December 2023 supersedes the first version", ({ sources }) =>
    sources.some(({ title, supersedes }) => title?.startsWith("CORRECTED") === true && supersedes.length === 1),
  ),
  merge(1, "Irfaan Ali and Mohamed Irfaan Ali are one", (v) => bearsBoth(v, /^Irfaan Ali/, /Mohamed Irfaan Ali/)),
  merge(1, "Yván Gil and Yvan Gil are one", (v) => bearsBoth(v, /Yván Gil/, /Yvan Gil/)),
  merge(1, "Ralph Gonsalves and Ralph E. Gonsalves are one", (v) => bearsBoth(v, /Ralph Gonsalves/, /Ralph E\. Gonsalves/)),
  merge(1, "Hugh Todd and Hugh Hilton Todd are one", (v) => bearsBoth(v, /Hugh Todd/, /Hugh Hilton Todd/)),
  merge(1, "Miroslav Jenča and Miroslav Jenca are one", (v) => bearsBoth(v, /Jenča/, /Jenca/)),
  merge(1, "Vladimir Padrino and Vladimir Padrino López are one", (v) => bearsBoth(v, /Padrino$/, /Padrino López/)),
  merge(1, "Gareth and Garreth Bynoe are one", (v) => bearsBoth(v, /Gareth Bynoe/, /Garreth Bynoe/)),
  merge(1, "Donette and Donnette Streete are one", (v) => bearsBoth(v, /Donette Streete/, /Donnette Streete/)),

  contradiction(2, "10.5 million voted in the referendum, or 2.1 million", (v) =>
    contests(v, ["figure"], /^~?10500000\b/, /^~?2100000\b/),
  ),
  contradiction(1, "2,000 marched to the embassy, or 400", (v) => contests(v, ["figure"], /^~?2000\b/, /^~?400\b/)),
  contradiction(1, "six soldiers were wounded on the Cuyuni, or eight", (v) => contests(v, ["figure"], /^~?6\b/, /^~?8\b/)),
  contradiction(1, "Ali agreed at Argyle to suspend oil concessions, or did not", (v) => disputed(v, /suspendre/i)),
  contradiction(2, "Ali and Maduro talked in Kingstown on 1 March 2024, or did not", (v) => disputed(v, /entreten/i)),
  contradiction(1, "the patrol ship entered Guyanese waters, or did not", (v) => disputed(v, /entered Guyanese waters/i)),
  contradiction(1, "the shots of 31 August 2025 came from Venezuela, or did not", (v) =>
    disputed(v, /tirs provenaient|aucun tir|essuyé des coups/i),
  ),

  question(2, "whether Lula would come to Argyle was open on 11 December 2023, and is settled", (v) =>
    asked(v, /Lula/i, /settled/, "2023-12-11"),
  ),
  question(1, "when the commission would first meet was open after Argyle, and is settled", (v) =>
    dateAsked(v, "2023-12-1", /commission's first meeting|no date/i, /settled/),
  ),
  question(2, "when the second meeting of the commission would be was open in January 2024, and is settled", (v) =>
    dateAsked(v, "2024-01-2", /date n'a pas été fixée|deuxième réunion/i, /settled/),
  ),
  question(1, "who would head the Guyanese technical team was open in February 2024, and is settled", (v) =>
    asked(v, /head the Guyanese team|who will head/i, /settled/, "2024-02-16"),
  ),
  question(2, "whether Guyana would come to Kingstown was open in March 2025, and is settled", (v) =>
    asked(v, /Guyana will attend/i, /settled/, "2025-03-19"),
  ),
  question(1, "when the presidents will meet again is open", (v) =>
    asked(v, /chefs d'État se retrouveront|deux présidents|Presidents will come/i, /open/, /^2024-03/),
  ),
  question(1, "when the judges will rule is open", (v) => asked(v, /rendront leur arrêt|juges/i, /open/, "2025-09-02")),

  figure(2, "5,600 troops in the exercise, 6,500 were said before the correction", (v) =>
    v.figures.some(
      ({ points }) =>
        points.some(({ value, low, relation }) => (value ?? low) === 5600 && relation !== "corrected") &&
        points.some(({ value, low, relation }) => (value ?? low) === 6500 && relation === "corrected"),
    ),
  ),
  figure(1, "five soldiers died in the helicopter of December 2023", (v) => seriesOf(v, /kill|dea/, 5).length > 0),
  figure(1, "125,000 people live in Essequibo", (v) => seriesOf(v, /./, 125_000).length > 0),
  figure(1, "Guyana pumped 400,000 barrels a day, 650,000 later", (v) =>
    [400_000, 650_000].every((count) => seriesOf(v, /./, count).length > 0),
  ),

  view(1, "Guyana and Venezuela are parties", (v) => inPart(v, /party/, isGuyana) && inPart(v, /party/, isVenezuela)),
  view(2, "Gonsalves, or Saint Vincent, hosts or mediates", (v) => inPart(v, /host|mediat|facilitat|chair|conven/, isVincent)),
  view(1, "Brazil, or Vieira, hosts or facilitates", (v) => inPart(v, /host|mediat|facilitat|chair|conven/, isBrazil)),
  view(1, "the United Nations, or their envoys, observe", (v) => inPart(v, /observ|witness/, isUn)),
  view(1, "Todd and Gil head the delegations", (v) =>
    [/todd/i, /\bgil\b/i].every((who) => inPart(v, /delegation-head|negotiator/, is(who))),
  ),
  view(1, "the two sides promised not to use force", (v) => agendaOf(v, /commitment/, /force/i).length > 0),
  view(
    1,
    "Venezuela demands an end of the concessions, or of the case at the court, or direct talks",
    (v) => agendaOf(v, /demand|objective/, /concession|renonce|procédure|négocie directement/i).length > 0,
  ),
  view(
    1,
    "Guyana refuses to discuss the border outside the court",
    (v) =>
      agendaOf(v, /refusal/, /frontière|border/i).length > 0 ||
      eventsOf(v, /refus/, /frontière|border/i, null).length > 0 ||
      disputed(v, /discuter de la frontière/i),
  ),
  view(1, "the Argyle Declaration, or the promise in it, was agreed on 14 December 2023", (v) =>
    eventsOf(
      v,
      /agree|sign|accord|declar|statement|commit/,
      /argyle|déclaration|declaration|engagés|agreed|statement/i,
      "2023-12-14",
    ).some(held),
  ),

  trap("the commission met on 18 January 2024", (v) => heldOn(v, "2024-01-18").length > 0),
  trap("the technical teams met on 15 February 2024", (v) => heldOn(v, "2024-02-15").length > 0),
  trap("the presidents met again in Brazil in March 2024", (v) =>
    v.rounds.some((it) => held(it) && /2024-03/.test(daysOf(it)) && !/2024-03-(01|19|20)/.test(daysOf(it))),
  ),
  trap("the commission met on 12 April 2024", (v) => heldOn(v, "2024-04-12").length > 0),
  trap("the ministers met in Kingstown in April 2025", (v) => heldOn(v, "2025-04").length > 0),
  trap("the CELAC summit of 1 March 2024 is a round that nobody disputes", (v) =>
    v.rounds.some((it) => it.standing === "happened" && daysOf(it).includes("2024-03-01")),
  ),
  trap("the phone call of 6 December or the Security Council of 8 December 2023 is a round", (v) =>
    v.rounds.some(
      (it) => held(it) && (/2023-12-0[68]/.test(daysOf(it)) || it.place.values.some(({ value }) => /new-york/i.test(value))),
    ),
  ),
  trap("Gonsalves' visit to Caracas in March 2025 is a round", (v) =>
    v.rounds.some(
      (it) => held(it) && (/2025-03/.test(daysOf(it)) || it.place.values.some(({ value }) => /caracas/i.test(value))),
    ),
  ),
  trap("talks of other processes, in Barbados, Paramaribo or Saudi Arabia, or sittings of the court are rounds", (v) =>
    v.rounds.some(
      (it) =>
        held(it) &&
        it.place.values.some(({ value }) =>
          /barbad|bridgetown|state:BRB|paramaribo|state:SUR|riyadh|jeddah|saudi|state:SAU|hague|la-haye/i.test(value),
        ),
    ),
  ),
  trap("the copy of 26 January 2024 is an origin of its own", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "2024-01-26" && sameOrigin.length === 0),
  ),
  trap("the corrected number of troops contradicts the right one", (v) =>
    v.contested.some(
      ({ question: about, values }) =>
        about === "figure" && values.some(({ value, superseded }) => /^~?6500\b/.test(value) && !superseded),
    ),
  ),
  trap(
    "those who live in Essequibo contradict those who live in Guyana, or the soldiers of one side those of the other",
    (v) => contests(v, ["figure"], /^~?125000\b/, /^~?800000\b/) || contests(v, ["figure"], /^~?120000\b/, /^~?4000\b/),
  ),
  trap(
    "the oil of 2025 contradicts that of 2023, or the dead of the helicopter its survivors or the wounded of 2025",
    (v) => contests(v, ["figure"], /^~?400000\b/, /^~?650000\b/) || contests(v, ["figure"], /^~?5\b/, /^~?[26]\b/),
  ),
  trap(
    "Delcy and Jorge Rodríguez, Todd and Gil, or Ali and Jagdeo are one",
    (v) => bearsBoth(v, /Delcy/, /Jorge Rodr/) || bearsBoth(v, /Todd/, /\bGil\b/) || bearsBoth(v, /Irfaan/, /Jagdeo/),
  ),
  trap("Britain, the United States, ExxonMobil, the ELN or the Venezuelan opposition are parties or sat there", (v) =>
    [is(/state:GBR|state:USA|exxon|\beln\b/i), is(/machado|capriles/i)].some(
      (who) => inPart(v, /^party$/, who) || v.rounds.some((it) => held(it) && sat(it, who)),
    ),
  ),
];
