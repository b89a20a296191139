/** What the fourteen reports of `conakry/` come to: written down before the record of them was looked at. */
import type { ProcessView } from "../../src/record/index.ts";
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
  is,
  missed,
  onlyOn,
  placed,
  plannedFor,
  sat,
  seriesOf,
  took,
  wordsOf,
} from "./checks.ts";

const { round, merge, contradiction, question, figure, view, trap } = checksOf(
  /conakry|bissau|ecowas|c[eé]d[eé]ao|west african states|afrique de l'ouest/i,
);
const PAIGC = /paigc|Sim[oõ]es Pereira/i;
const PRS = /\bprs\b|rénovation sociale|social renewal|Florentino|Mendes Pereira/i;
const VAZ = /\bVaz\b|jomav/i;
const CONDE = /alpha[- ]cond|Cond[eé]\b/i;
const ECOWAS = /ecowas|c[eé]d[eé]ao|West African bloc/i;
const TALKS = ["2016-10-11", "2016-10-12", "2016-10-13", "2016-10-14"] as const;

/** True where something was held on one of these days in such a town, as a round or as an event. */
const tookAt = (v: ProcessView, words: RegExp, town: RegExp, ...days: readonly string[]): boolean =>
  heldOn(v, ...days).some((it) => placed(it, town)) ||
  v.timeline.some(
    (event) =>
      held(event) &&
      days.some((day) => (event.time.edtf ?? "").includes(day)) &&
      words.test(wordsOf(event)) &&
      (town.test(wordsOf(event)) || [event.place.value, event.place.name].some((told) => told !== null && town.test(told))),
  );
const conakry = (v: ProcessView) => onlyOn(v, ...TALKS);
const lome = (v: ProcessView) => onlyOn(v, "2018-04-14");
/** True where somebody like this is told to have been at what was held on one of these days. */
const there = (v: ProcessView, who: RegExp, ...days: readonly string[]): boolean =>
  heldOn(v, ...days).some((it) => sat(it, is(who))) ||
  v.timeline.some(
    (event) =>
      held(event) &&
      days.some((day) => (event.time.edtf ?? "").includes(day)) &&
      event.participants.some(({ actor }) => is(who)(actor)),
  );

export const CONAKRY_CHECKS: readonly Check[] = [
  round(2, "Condé and Koroma's visit was on 10 September 2016, in Bissau", (v) =>
    tookAt(v, /roadmap|feuille de route|visit|entretiens|signe|mission/i, /bissau/i, "2016-09-10"),
  ),
  round(1, "the talks in Conakry were to open on 4 October 2016, and did not", (v) =>
    missed(v, /talks|meeting|due to start|retrouver|put back/i, "2016-10-04"),
  ),
  round(2, "the talks of 11 to 14 October 2016 are one round, in Conakry", (v) => placed(conakry(v), /conakry/i)),
  round(1, "they opened on 11 October", (v) => heldOn(v, "2016-10-11").length > 0),
  round(1, "PAIGC and PRS sat in Conakry", (v) => sat(conakry(v), is(PAIGC)) && sat(conakry(v), is(PRS))),
  round(1, "the United Nations or Modibo Touré watched in Conakry", (v) =>
    sat(conakry(v), is(/org:un\b|united nations|nations unies|\bUN\b|\bONU\b|Modibo|Tour[eé]/i)),
  ),
  round(2, "Sirleaf's mission was on 5 November 2016", (v) => took(v, /Sirleaf|visit|flew|met|venue|urge/i, "2016-11-05")),
  round(1, "the follow-up in Conakry was called for 21 February 2017 and not held", (v) =>
    missed(v, /follow-up|signator|called|meeting/i, "2017-02-21"),
  ),
  round(1, "the ministers were in Bissau on 23 and 24 April 2017", (v) =>
    took(v, /mission|ministerial|spent|met|communique|30 days|trente jours/i, "2017-04-23", "2017-04-24"),
  ),
  round(1, "the summit of 16 December 2017 was in Abuja", (v) =>
    tookAt(v, /sommet|réunis|deux mois|chefs d'Etat/i, /abuja/i, "2017-12-16"),
  ),
  round(2, "the Togolese minister's mission of 31 January and 1 February 2018 was held, in Bissau", (v) =>
    tookAt(v, /mission|entretiens|reçue|délégation/i, /bissau/i, "2018-01-31", "2018-02-01"),
  ),
  round(1, "the summit in Lomé was first set for 7 April 2018, and not held then", (v) =>
    missed(v, /summit|sommet|rendez-vous|put off|fixé/i, "2018-04-07"),
  ),
  round(2, "the summit of 14 April 2018 was held, in Lomé", (v) =>
    tookAt(v, /summit|sommet|meeting|tenu|agreed|accord/i, /lom[eé]/i, "2018-04-14"),
  ),
  round(1, "Vaz and Simões Pereira were at Lomé", (v) =>
    [VAZ, PAIGC].every((who) => sat(lome(v), is(who)) || there(v, who, "2018-04-14")),
  ),
  round(
    1,
    "14 April 2018 was announced before",
    (v) =>
      plannedFor(v, "2018-04-14") ||
      heldOn(v, "2018-04-14").some(({ support }) => support.claims.some(({ span }) => /14 April/.test(span.exact))),
  ),

  merge(2, "thirteen reports or more belong to it", ({ sources }) => sources.length >= 13),
  merge(2, "the copy of 16 October 2016 is of one origin with the wire", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "2016-10-16" && sameOrigin.length === 1),
  ),
  merge(2, "the correction of 6 February 2018 supersedes the first version", ({ sources }) =>
    sources.some(({ title, supersedes }) => title?.startsWith("CORRECTED") === true && supersedes.length === 1),
  ),
  merge(1, "Simões Pereira and Simoes Pereira are one", (v) => bearsBoth(v, /Sim[õ]es Pereira/, /Simoes Pereira/)),
  merge(1, "Sissoco Embaló and Cissoko Embaló are one", (v) => bearsBoth(v, /Sissoco/, /Cissoko/)),
  merge(1, "Aristides and Aristide Gomes are one", (v) => bearsBoth(v, /Aristides Gomes/, /Aristide Gomes/)),
  merge(1, "Marcel and Marcel Alain de Souza are one", (v) => bearsBoth(v, /Marcel de Souza/, /Marcel Alain de Souza/)),
  merge(1, "Naby Bangoura and Naby Youssouf Kiridi Bangoura are one", (v) => bearsBoth(v, /Naby Bangoura/, /Kiridi/)),

  contradiction(2, "10,000 marched on 22 April 2017, or 2,500", (v) => contests(v, ["figure"], /10000/, /2500/)),
  contradiction(2, "12 were hurt around the PAIGC's seat, or three", (v) => contests(v, ["figure"], /^~?12\b/, /^~?3\b/)),
  contradiction(2, "Olivais was agreed on in Conakry, or nobody", (v) =>
    disputed(v, /Olivais|any name was chosen|has not chosen|entendus|settled on|trois noms/i),
  ),
  contradiction(1, "Condé telephoned Embaló, or did not", (v) => disputed(v, /téléphon|appel|conversation/i)),
  contradiction(1, "the police fired tear gas, or did not", (v) => disputed(v, /lacrymog/i)),
  contradiction(1, "Vaz and Simões Pereira met alone on 13 April 2018, or did not", (v) =>
    disputed(v, /tête-à-tête|croisés|nie\b|premier entretien/i),
  ),

  question(2, "who would be prime minister was open in autumn 2016, and is settled", (v) =>
    asked(
      v,
      /who will get the job|will get the job|dirigera|celui-ci|nom du Premier ministre|Premier ministre reste|step aside/i,
      /settled/,
      /^2016-(09|10)/,
    ),
  ),
  question(2, "when the signatories meet again was open in April 2017, and nobody settled it for them", (v) =>
    asked(v, /new date|follow-up|talks-date/i, /./, "2017-04-25"),
  ),
  question(1, "whether there would be sanctions was asked in winter, and is settled", (v) =>
    asked(v, /sanctions|contre qui/i, /settled/, /^(2016-11|2017-12|2018-02-01)/),
  ),
  question(2, "the date of the elections was open, and is settled", (v) =>
    asked(v, /aucune date|no date|législatives|elections?\b/i, /settled/, /^(2017-12|2018-02|2018-04-06)/),
  ),
  question(
    2,
    "whether Simões Pereira would come to Lomé, or who would head the government, was open on 6 April 2018, and is settled",
    (v) => asked(v, /will come|decide next week|head the government|who will head/i, /settled/, "2018-04-06"),
  ),
  question(2, "whether the sanctions will be lifted is open", (v) =>
    asked(v, /levées|levée|lift|fate of the sanctions|tranchée/i, /open/, "2018-04"),
  ),

  figure(2, "19 people under sanctions, 17 were said before the correction", (v) =>
    v.figures.some(
      ({ points }) =>
        points.some(({ value, low, relation }) => (value ?? low) === 19 && relation !== "corrected") &&
        points.some(({ value, low, relation }) => (value ?? low) === 17 && relation === "corrected"),
    ),
  ),
  figure(1, "the ECOMIB had 543 men, then about 440", (v) => [543, 440].every((count) => seriesOf(v, /./, count).length > 0)),
  figure(1, "the elections cost 7.7 million dollars", (v) =>
    v.figures.some(({ points }) => points.some(({ value, low }) => [7_700_000, 7.7].includes(value ?? low ?? 0))),
  ),

  view(2, "ECOWAS mediates, by Alpha Condé", (v) =>
    inPart(v, /mediat|facilitat/, (actor) => is(CONDE)(actor) || is(ECOWAS)(actor) || actor.id === "state:GIN"),
  ),
  view(1, "PAIGC and PRS are parties", (v) =>
    [PAIGC, PRS].every((who) => inPart(v, /party|delegation|negotiator|signator/, is(who))),
  ),
  view(2, "an agreement was signed in Conakry on 14 October 2016", (v) =>
    v.timeline.some(
      (event) =>
        held(event) &&
        (event.time.edtf ?? "").includes("2016-10-14") &&
        (event.kinds.some((kind) => /agreement|signing|accord/.test(kind)) || /sign|paraph/i.test(wordsOf(event))),
    ),
  ),
  view(
    1,
    "the PAIGC demands that Embaló resign, or refuses him or his government",
    (v) => agendaOf(v, /demand|refusal|objective/, /retire|resign|entrer au gouvernement|rejet|récus|nomination/i).length > 0,
  ),
  view(1, "sanctions were imposed in February 2018", (v) =>
    v.timeline.some(
      (event) =>
        held(event) &&
        /sanction/i.test(wordsOf(event)) &&
        /2018-0[12]/.test(`${event.time.edtf ?? ""} ${event.time.published ?? ""}`),
    ),
  ),
  view(
    2,
    "Gomes was named prime minister on 16 April 2018, or holds the office",
    (v) =>
      eventsOf(v, /./, /Gomes|appoint/i, "2018-04-16").some(held) ||
      v.roles.some(
        ({ role, titles, actor }) =>
          /Aristides? Gomes/.test(actor.name) && /prime|premier|head/i.test([role, ...titles].join(" ")),
      ),
  ),
  view(
    1,
    "Vaz promised to sign the decree, or the PRS wants the sanctions lifted first",
    (v) =>
      agendaOf(v, /commitment/, /décret|signer/i).length > 0 ||
      agendaOf(v, /demand|refusal|objective/, /negotiate|lifted/i).length > 0,
  ),

  trap("talks were held in Conakry on 4 October 2016", (v) => heldOn(v, "2016-10-04").length > 0),
  trap("the signatories met in Conakry in February 2017", (v) => heldOn(v, "2017-02-19", "2017-02-21").length > 0),
  trap("the summit in Lomé was held on 7 April 2018", (v) => heldOn(v, "2018-04-07").length > 0),
  trap("the dialogue of the Togolese of 19 February 2018 is a round", (v) =>
    v.rounds.some((it) => held(it) && /2018-02-19/.test(daysOf(it))),
  ),
  trap("talks in Banjul, Algiers or Brussels are rounds", (v) =>
    v.rounds.some((it) => held(it) && placed(it, /banjul|algiers|alger|brussels|bruxelles|gabu|lisbon/i)),
  ),
  trap("Condé came to Bissau with Sirleaf in November 2016", (v) => heldOn(v, "2016-11-05").some((it) => sat(it, is(CONDE)))),
  trap("President Vaz sat in Conakry in October 2016", (v) => heldOn(v, ...TALKS).some((it) => sat(it, is(/M[aá]rio Vaz/i)))),
  trap("Domingos Simões Pereira and Florentino Mendes Pereira are one", (v) => bearsBoth(v, /Sim[oõ]es Pereira/, /Florentino/)),
  trap("Aristides Gomes and Carlos Gomes Júnior are one", (v) => bearsBoth(v, /Aristides? Gomes/, /Carlos/)),
  trap("Guinea and Guinea-Bissau are one", ({ identities }) =>
    identities.some(
      ({ names }) => names.some((it) => /^Guin(ea|ée)$/.test(it)) && names.some((it) => /^Guin(ea|ée)-Bissau$/.test(it)),
    ),
  ),
  trap("the corrected number of people under sanctions contradicts the others", (v) =>
    v.contested.some(
      ({ question: it, values }) => it === "figure" && values.some(({ value, superseded }) => value === "17" && !superseded),
    ),
  ),
  trap(
    "the whole ECOMIB contradicts its first contingent, or what it was a year later",
    (v) => contests(v, ["figure"], /\b543\b/, /\b145\b/) || contests(v, ["figure"], /\b543\b/, /\b440\b/),
  ),
  trap(
    "the march in Bissau contradicts the one in Gabu, or those hurt on both sides each other",
    (v) =>
      contests(v, ["figure"], /10000/, /\b600\b/) ||
      contests(v, ["figure"], /2500/, /\b600\b/) ||
      contests(v, ["figure"], /^~?12\b/, /^~?2\b/),
  ),
  trap(
    "the seats of the PAIGC and those of the PRS or of the parliament contradict each other",
    (v) => contests(v, ["figure"], /^57$/, /^(41|102)$/) || contests(v, ["figure"], /^41$/, /^102$/),
  ),
  trap("the group of 15 signed or sat in Lomé on 14 April 2018", (v) =>
    heldOn(v, "2018-04-14").some((it) => sat(it, is(/group of 15|groupe des (15|quinze)|Camar[aá]/i))),
  ),
];
