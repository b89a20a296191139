/** What the fourteen reports of `goma/` come to: written down before the record of them was looked at. */
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
  numbered,
  onlyOn,
  onlyRound,
  placed,
  sat,
  seriesOf,
  took,
} from "./checks.ts";

const { round, merge, contradiction, question, figure, view, trap } = checksOf(
  /goma|kivu|\bCNDP\b|nairobi|congo|\bRDC\b|\bDRC\b|amani/i,
);

const rebels = is(/CNDP|National Congress for the Defen|Congrès national pour la défense|Ngeve|Abandi|Bisimwa|Kamanzi|Nkunda/i);
const kinshasa = is(
  /state:COD|Tshibanda|Kalume|\bCongo\b|Congolese|congolais|\bRDC\b|\bDRC\b|Kinshasa|gouvernement|^government/i,
);
const government = (actor: { readonly id: string; readonly name: string }): boolean => !rebels(actor) && kinshasa(actor);
const GOMA = /goma/i;
const NAIROBI = /nairobi|gigiri|kenya/i;

/** Something was signed on one of these days, and is told to have been. */
const signedOn = ({ timeline }: ProcessView, ...days: readonly string[]): boolean =>
  timeline.some(
    (event) =>
      held(event) &&
      event.kinds.some((kind) => /agreement|signing|signature/.test(kind)) &&
      days.some((day) => (event.time.edtf ?? "") === day),
  );

export const GOMA_CHECKS: readonly Check[] = [
  round(2, "the conference opened on 6 January 2008, in Goma", (v) => placed(onlyOn(v, "2008-01-06"), GOMA)),
  round(
    1,
    "what opened on 6 January and closed on 23 January 2008 is one",
    (v) => onlyOn(v, "2008-01-06", "2008-01-23") !== null,
  ),
  round(1, "the conference was planned for 27 December 2007 and not held then", (v) =>
    missed(v, /conf[ée]rence|s'ouvrir/i, "2007-12-27"),
  ),
  round(1, "the CNDP was at the conference", (v) => sat(onlyOn(v, "2008-01-06"), rebels) || sat(onlyOn(v, "2008-01-23"), rebels)),
  round(1, "Obasanjo saw Nkunda on 16 and on 29 November 2008", (v) =>
    ["2008-11-16", "2008-11-29"].every((day) => took(v, /\bmet\b|rencontr|entretien|tête-à-tête|revoi/i, day)),
  ),
  round(
    2,
    "round 1 is one, on 8 to 11 December 2008, in Nairobi",
    (v) => numbered(v, 1, "2008-12-08", "2008-12-11") && placed(onlyRound(v, 1), NAIROBI),
  ),
  round(1, "government and CNDP sat in the talks of 8 to 11 December 2008", (v) => {
    const it = onlyOn(v, "2008-12-08", "2008-12-11");
    return sat(it, government) && sat(it, rebels);
  }),
  round(
    2,
    "round 2 is one, on 17 to 20 December 2008, in Nairobi",
    (v) => numbered(v, 2, "2008-12-17", "2008-12-20") && placed(onlyRound(v, 2), NAIROBI),
  ),
  round(
    2,
    "round 3 is one, opened on 7 January 2009, in Nairobi",
    (v) => numbered(v, 3, "2009-01-07") && placed(onlyRound(v, 3), NAIROBI),
  ),
  round(1, "the talks that opened on 7 January 2009 went on to the 11th", (v) => {
    const it = onlyOn(v, "2009-01-07", "2009-01-11");
    return it !== null && daysOf(it).includes("2009-01-11");
  }),
  round(1, "talks were planned for 25 January 2009 and not held then", (v) =>
    missed(v, /session|pourparlers|prévue/i, "2009-01-25"),
  ),
  round(2, "the talks of 4 and 5 February 2009 are one, in Goma", (v) => placed(onlyOn(v, "2009-02-04", "2009-02-05"), GOMA)),
  round(1, "the signing was set for 16 March 2009 and not held then", (v) =>
    missed(v, /cérémonie|signature|reporté|fixée/i, "2009-03-16"),
  ),

  merge(2, "thirteen reports or more belong to it", ({ sources }) => sources.length >= 13),
  merge(2, "the copy of 9 December 2008 is of one origin with the wire", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "2008-12-09" && sameOrigin.length === 1),
  ),
  merge(2, "the correction of 22 December 2008 supersedes the first version", ({ sources }) =>
    sources.some(({ title, supersedes }) => title?.startsWith("CORRECTED") === true && supersedes.length === 1),
  ),
  merge(1, "Malu Malu and Malumalu are one", (v) => bearsBoth(v, /Malu Malu/, /Malumalu/)),
  merge(1, "Kambasu Ngeve and Serge Kambasu Ngeve are one", (v) => bearsBoth(v, /^Kambasu Ngeve/, /Serge Kambasu/)),
  merge(1, "René and Rene Abandi are one", (v) => bearsBoth(v, /René Abandi/, /Rene Abandi/)),
  merge(1, "Désiré and Desire Kamanzi are one", (v) => bearsBoth(v, /Désiré Kamanzi/, /Desire Kamanzi/)),
  merge(1, "Laurent Nkunda and Laurent Nkundabatware are one", (v) => bearsBoth(v, /Nkunda$/, /Nkundabatware/)),
  merge(1, "the agreement of 23 March 2009 is told once or twice, not by each sentence", (v) => {
    const told = eventsOf(v, /agreement|signing|signature/, /accord de paix|peace agreement|was signed in Goma/i, "2009-03-23");
    return told.length > 0 && told.length <= 2;
  }),

  contradiction(2, "67 were killed in Kiwanja, or 150", (v) => contests(v, ["figure"], /\b67\b/, /150/)),
  contradiction(1, "12 soldiers were killed at Kibati, or 60", (v) => contests(v, ["figure"], /\b12\b/, /\b60\b/)),
  contradiction(1, "3,500 Rwandan soldiers entered, or 7,000", (v) => contests(v, ["figure"], /3500/, /7000/)),
  contradiction(1, "the CNDP attacked first, or did not", (v) => disputed(v, /attack(ed|ing) first/i)),
  contradiction(1, "Rwanda supports Nkunda, or does not", (v) =>
    disputed(v, /support(ing)? Gen|support the rebels|soutenir Laurent Nkunda|fourni des recrues/i),
  ),
  contradiction(2, "Nkunda was removed, or was not", (v) => disputed(v, /destitu/i)),
  contradiction(
    1,
    "Nkunda was arrested in Gisenyi, or in Kigali",
    (v) => contests(v, ["event-place"], /gisenyi/i, /kigali/i) || disputed(v, /arrêté à Kigali|pris à Gisenyi/i),
  ),

  question(2, "whether Nkunda would come to Goma was open in December 2007, and is settled", (v) =>
    asked(v, /viendra/i, /settled/, "2007-12"),
  ),
  question(1, "whether the warrant against Nkunda is lifted was asked in January 2008", (v) =>
    asked(v, /levé|mandat d'arrêt/i, /./, "2008-01-23"),
  ),
  question(2, "where the talks would be was open on 30 November 2008, and is settled", (v) =>
    asked(v, /venue|auront lieu|pas tranchée/i, /settled/, "2008-11-30"),
  ),
  question(1, "whether the CNDP would come back was open on 12 December 2008, and is settled", (v) =>
    asked(v, /viendra/i, /settled/, "2008-12-12"),
  ),
  question(1, "who will lead the CNDP was open in January 2009, and is settled", (v) =>
    asked(v, /dirigera/i, /settled/, "2009-01-08"),
  ),
  question(2, "when the talks go on was open on 23 January 2009, and is settled", (v) =>
    dateAsked(v, "2009-01-23", /reprendraient|calendrier/i, /settled/),
  ),
  question(2, "whether Nkunda is extradited is open", (v) => asked(v, /extrad/i, /open/, /^2009-0[13]/)),

  figure(2, "67 civilians killed in Kiwanja, 76 were said before the correction", (v) =>
    v.figures.some(
      ({ points }) =>
        points.some(({ value, low, relation }) => (value ?? low) === 67 && relation !== "corrected") &&
        points.some(({ value, low, relation }) => (value ?? low) === 76 && relation === "corrected"),
    ),
  ),
  figure(1, "250,000 displaced since August 2008", (v) => seriesOf(v, /displac|fle|refug/i, 250_000).length > 0),
  figure(1, "400,000 fled in 2007", (v) => seriesOf(v, /displac|fle|refug/i, 400_000).length > 0),
  figure(1, "3,000 peacekeepers more, 350,000 back at home", (v) =>
    [3000, 350_000].every((count) => seriesOf(v, /./, count).length > 0),
  ),

  view(1, "government and CNDP are parties", (v) => inPart(v, /party/, government) && inPart(v, /party/, rebels)),
  view(1, "Obasanjo and Mkapa mediate", (v) => [/obasanjo/i, /mkapa/i].every((name) => inPart(v, /mediat|facilitat/, is(name)))),
  view(1, "Malu Malu chairs the conference", (v) => inPart(v, /chair|presid|mediat|facilitat|moderat/, is(/malu-?\s?malu/i))),
  view(1, "Tshibanda leads the delegation of the government", (v) => inPart(v, /delegation-head|negotiator/, is(/tshibanda/i))),
  view(1, "Kambasu Ngeve leads that of the CNDP, and Abandi after him", (v) =>
    [/ngeve/i, /abandi/i].every((name) => inPart(v, /delegation-head|negotiator/, is(name))),
  ),
  view(
    1,
    "the CNDP demands direct talks, or the disarmament of the FDLR",
    (v) => agendaOf(v, /demand|objective/, /direct talks|disarmament|\bFDLR\b/i).length > 0,
  ),
  view(
    1,
    "the CNDP promised to become a party and the government an amnesty",
    (v) =>
      agendaOf(v, /commitment/, /parti politique|political party|lutte armée/i).length > 0 &&
      agendaOf(v, /commitment/, /amnist|amnesty/i).length > 0,
  ),
  view(1, "the act of engagement was signed on 23 January 2008", (v) => signedOn(v, "2008-01-23")),
  view(2, "the agreement was signed on 23 March 2009", (v) => signedOn(v, "2009-03-23")),

  trap("the conference opened on 27 December 2007", (v) => heldOn(v, "2007-12-27").length > 0),
  trap("the act of engagement was signed on 14, 21 or 22 January 2008", (v) =>
    signedOn(v, "2008-01-14", "2008-01-21", "2008-01-22"),
  ),
  trap("talks were held on 25 January 2009", (v) => heldOn(v, "2009-01-25").length > 0),
  trap("the agreement was signed on 16 March 2009", (v) => signedOn(v, "2009-03-16") || heldOn(v, "2009-03-16").length > 0),
  trap(
    "the mediation of Kofi Annan in Kenya is a round",
    (v) =>
      heldOn(v, "2008-01-22").some((it) => placed(it, NAIROBI)) ||
      v.rounds.some((it) => held(it) && sat(it, is(/kibaki|odinga|annan/i))),
  ),
  trap(
    "the summit of 7 November 2008 or the communiqué of 9 November 2007 is a round",
    (v) => heldOn(v, "2008-11-07", "2007-11-09").length > 0,
  ),
  trap("talks were held in Juba, Ri-Kwangba, Doha or Arusha", (v) =>
    v.rounds.some((it) => held(it) && placed(it, /juba|kwangba|doha|arusha/i)),
  ),
  trap("the meeting of the ministers of Congo and Rwanda on 5 December 2008 is a round", (v) =>
    v.rounds.some((it) => held(it) && (/2008-12-05/.test(daysOf(it)) || sat(it, is(/museminali/i)))),
  ),
  trap("Ntaganda's declaration of 16 January 2009 is a round", (v) => heldOn(v, "2009-01-16").length > 0),
  trap("rounds with numbers that nobody told and nobody can count", (v) =>
    v.rounds.some(({ number }) => number !== null && ![1, 2, 3, 4, 5].includes(number)),
  ),
  trap("the corrected number of dead contradicts the others", (v) =>
    v.contested.some(
      ({ question: about, values }) =>
        about === "figure" && values.some(({ value, superseded }) => /\b76\b/.test(value) && !superseded),
    ),
  ),
  trap("those displaced since August contradict those of all years, of 2007 or of Lubero", (v) =>
    [/1000000/, /400000/, /160000/].some((other) => contests(v, ["figure"], /250000/, other)),
  ),
  trap("those killed by the LRA contradict those killed in Kiwanja", (v) =>
    [/\b67\b/, /\b150\b/].some((other) => contests(v, ["figure"], /^\D*400\b/, other)),
  ),
  trap(
    "Joseph and Laurent-Désiré Kabila, Nkunda and Ntaganda, or Kamanzi and Kabila are one",
    (v) =>
      bearsBoth(v, /Joseph Kabila/, /Laurent-D[ée]sir[ée]/) ||
      bearsBoth(v, /Nkunda/, /Ntaganda/) ||
      bearsBoth(v, /Kamanzi/, /Kabila/),
  ),
  trap(
    "the FDLR or the LRA sat in a round, or the Pareco in Nairobi",
    (v) =>
      v.rounds.some((it) => held(it) && sat(it, is(/fdlr|lord.s.resistance|résistance du seigneur|\blra\b|kony/i))) ||
      heldOn(v, "2008-12-08", "2008-12-17", "2009-01-07").some((it) => sat(it, is(/pareco/i))),
  ),
];
