/** What the fourteen reports of `tibu/` come to: written down before the record of them was looked at. */
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
  notHeldBut,
  numbered,
  onlyRound,
  placed,
  sat,
  seriesOf,
  took,
  wordsOf,
} from "./checks.ts";

const { round, merge, contradiction, question, figure, view, trap } = checksOf(
  /^(?!.*(\bELN\b|National Liberation|Havana|Havane|Marquetalia|Clan|Doha)).*(Tib[uú]|EMC|EMBF|Estado Mayor|Central General Staff|[ÉE]tat-major|FARC|Calarc[aá]|Colomb)/i,
);

type Actor = { readonly id: string; readonly name: string };
const EMC = /\bEMC\b|EMBF|estado[- ]mayor|central[- ]general[- ]staff|[ée]tat-major|dissiden/i;
const isRebels = is(EMC);
const rebelsSide = (actor: Actor): boolean => isRebels(actor) || /Avenda[nñ]o|Dur[aá]n|Calarc/i.test(actor.name);
const isGovernment = (actor: Actor): boolean =>
  actor.id === "state:COL" || (!rebelsSide(actor) && /colomb|gouvernement|government/i.test(actor.name));
const governmentSide = (actor: Actor): boolean =>
  isGovernment(actor) || /Camilo Gonz[aá]lez|Quiceno|Rueda|Pati[nñ]o|Petro/i.test(actor.name);
const GONZALEZ = /Camilo Gonz[aá]lez/;
const GUARANTORS = [
  ["state:NOR", /Norw|Norv/],
  ["state:CHE", /Switz|Suisse/],
  ["state:VEN", /Venez/],
  ["state:IRL", /Ireland|Irlande/],
] as const;
const TIBU = /tib[uú]/i;
const POPAYAN = /popay[aá]n/i;
const BOGOTA = /bogot[aá]/i;
const SANJOSE = /san[- ]jos[eé]|guaviare/i;
const CAMPO = /campo[- ]?hermoso|san[- ]vicente|cagu[aá]n/i;

export const TIBU_CHECKS: readonly Check[] = [
  round(
    2,
    "round 1 is one, opened on 16 October 2023 in Tibú",
    (v) => numbered(v, 1, "2023-10-16") && placed(onlyRound(v, 1), TIBU),
  ),
  round(
    1,
    "the government and the EMC sat in round 1",
    (v) => sat(onlyRound(v, 1), governmentSide) && sat(onlyRound(v, 1), rebelsSide),
  ),
  round(1, "the opening was planned for 8 October 2023 and was not then", (v) => notHeldBut(v, "2023-10-08")),
  round(1, "the two sides met in Suárez from 17 to 19 September 2023", (v) =>
    took(v, /Su[aá]rez|preparatory/i, "2023-09-17", "2023-09-18", "2023-09-19"),
  ),
  round(1, "round 2 was planned for 17 November 2023 and was not then", (v) => missed(v, /round|date/i, "2023-11-17")),
  round(
    2,
    "round 2 is one, from 2 to 11 December 2023 in Popayán",
    (v) => numbered(v, 2, "2023-12-02", "2023-12-11") && placed(onlyRound(v, 2), POPAYAN),
  ),
  round(1, "the guarantors were at round 2", (v) =>
    GUARANTORS.every(([id, name]) => sat(onlyRound(v, 2), (actor) => actor.id === id || name.test(actor.name))),
  ),
  round(
    2,
    "round 3 is one, from 9 to 17 January 2024 in Bogotá",
    (v) => numbered(v, 3, "2024-01-09", "2024-01-17") && placed(onlyRound(v, 3), BOGOTA),
  ),
  round(
    1,
    "the government and the EMC sat in round 3",
    (v) => sat(onlyRound(v, 3), governmentSide) && sat(onlyRound(v, 3), rebelsSide),
  ),
  round(
    2,
    "round 4 is one, from 3 to 10 March 2024 in San José del Guaviare",
    (v) => numbered(v, 4, "2024-03-03", "2024-03-10") && placed(onlyRound(v, 4), SANJOSE),
  ),
  round(1, "the United Nations, or Ruiz Massieu, were at round 4", (v) =>
    sat(onlyRound(v, 4), is(/Massieu|\bUN\b|\bONU\b|united[- ]nations|nations[- ]unies|\bun-/i)),
  ),
  round(
    1,
    "round 5 was planned for 20 June and 4 July 2024 and was not then",
    (v) => notHeldBut(v, "2024-06-20") && notHeldBut(v, "2024-07-04"),
  ),
  round(
    2,
    "round 5 is one, from 11 to 16 July 2024 in Bogotá",
    (v) => numbered(v, 5, "2024-07-11", "2024-07-16") && placed(onlyRound(v, 5), BOGOTA),
  ),
  round(
    2,
    "round 6 is one, opened on 11 October 2024 in Bogotá",
    (v) => numbered(v, 6, "2024-10-11") && placed(onlyRound(v, 6), BOGOTA),
  ),
  round(1, "the meeting planned for 28 April 2025 was not held", (v) => missed(v, /meeting|called off/i, "2025-04-28")),
  round(
    2,
    "round 7 is one, from 13 to 19 November 2025 in Campo Hermoso",
    (v) => numbered(v, 7, "2025-11-13", "2025-11-19") && placed(onlyRound(v, 7), CAMPO),
  ),

  merge(2, "thirteen reports or more belong to it", ({ sources }) => sources.length >= 13),
  merge(2, "the copy of 19 January 2024 is of one origin with the wire", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "2024-01-19" && sameOrigin.length === 1),
  ),
  merge(2, "the correction of 18 July 2024 supersedes the first version", ({ sources }) =>
    sources.some(({ title, supersedes }) => title?.startsWith("RECTIFICATIF") === true && supersedes.length === 1),
  ),
  merge(1, "Camilo González Posso and Camilo Gonzalez are one", (v) => bearsBoth(v, /González Posso/, /Camilo Gonzalez$/)),
  merge(1, "Andrey and Andreï Avendaño are one", (v) => bearsBoth(v, /Andrey Avenda/, /Andreï Avenda/)),
  merge(1, "Leopoldo Durán and Leopoldo Duran are one", (v) => bearsBoth(v, /Durán/, /Duran/)),
  merge(1, "Calarcá Córdoba and Calarca Cordoba are one", (v) => bearsBoth(v, /Calarcá/, /Calarca/)),
  merge(1, "Iván and Ivan Mordisco are one", (v) => bearsBoth(v, /Iván Mordisco/, /Ivan Mordisco/)),
  merge(1, "Otty Patiño and Otty Patino are one", (v) => bearsBoth(v, /Patiño/, /Patino/)),
  merge(1, "the EMC, the Central General Staff and the État-major central are one", (v) =>
    bearsBoth(v, /\bEMC\b|Estado Mayor Central/, /État-major central|Central General Staff/i),
  ),
  merge(1, "seven numbered rounds were held, each once", ({ rounds }) => {
    const numbers = rounds.filter((it) => it.number !== null && held(it)).map(({ number }) => number);
    return numbers.length === 7 && new Set(numbers).size === 7;
  }),

  contradiction(2, "12,000 people came to Tibú, or 5,000", (v) => contests(v, ["figure"], /12000/, /\b5000/)),
  contradiction(2, "the army had promised to stay out of El Plateado, or had not", (v) => disputed(v, /promise/i)),
  contradiction(2, "ten captives were freed, or four", (v) => contests(v, ["figure"], /^~?10\b/, /\b4\b/)),
  contradiction(2, "seven soldiers were killed in Guaviare, or nine", (v) => contests(v, ["figure"], /^~?7\b/, /^~?9\b/)),
  contradiction(1, "the rebels fired first in Toribío, or the guards", (v) => disputed(v, /opened fire|shot first/i)),
  contradiction(1, "the EMBF shot the helicopter down, or did not", (v) =>
    disputed(v, /abattu|hélicoptère|l'appareil|accuse le front/i),
  ),
  contradiction(
    1,
    "the meeting of August 2025 was in El Diamante, or in La Macarena",
    (v) =>
      contests(v, ["event-place", "round-place"], /diamante|caquet/i, /macarena|meta/i) ||
      v.contested.some(
        ({ values }) =>
          values.some(({ value, name }) => /diamante|caquet/i.test(`${value} ${name}`)) &&
          values.some(({ value, name }) => /macarena|meta\b/i.test(`${value} ${name}`)),
      ),
  ),

  question(2, "when or where round 2 would be was open in autumn 2023, and is settled", (v) =>
    dateAsked(v, "2023-1", /second round|new date|venue/i, /settled/),
  ),
  question(2, "whether the truce would outlast 15 January 2024 was open, and is settled", (v) =>
    asked(v, /prolongé|cessez-le-feu/i, /settled/, "2023-12"),
  ),
  question(2, "where round 5 would be was open in March 2024, and is settled", (v) =>
    dateAsked(v, "2024-03", /ville|accueillera|choisie|Cúcuta/i, /settled/),
  ),
  question(1, "whether the other blocs would remain at the table was asked in March 2024", (v) =>
    asked(v, /remain at the table|blocs that operate/i, /./, "2024-03"),
  ),
  question(2, "the date of round 7 was open in October 2024, and is settled", (v) =>
    dateAsked(v, "2024-10", /septième cycle/i, /settled/),
  ),
  question(1, "whether there will be another truce is open", (v) => asked(v, /another truce|rétablie|trêve/i, /open/, "2025")),
  question(1, "the date of round 8 is open", (v) => dateAsked(v, "2025-11", /huitième cycle/i, /open/)),

  figure(2, "135 breaches of the truce, 153 were said before the correction", (v) =>
    v.figures.some(
      ({ points }) =>
        points.some(({ value, low, relation }) => (value ?? low) === 135 && relation !== "corrected") &&
        points.some(({ value, low, relation }) => (value ?? low) === 153 && relation === "corrected"),
    ),
  ),
  figure(1, "287 people were kidnapped from January to October 2023", (v) => seriesOf(v, /./, 287).length > 0),
  figure(1, "13 policemen were killed in Amalfi", (v) => seriesOf(v, /kill|dea/, 13).length > 0),
  figure(1, "the EMC grew from 2,800 to 3,545", (v) => [2800, 3545].every((count) => seriesOf(v, /./, count).length > 0)),

  view(2, "the government and the EMC are parties", (v) => inPart(v, /party/, isGovernment) && inPart(v, /party/, isRebels)),
  view(1, "Norway, Switzerland, Venezuela and Ireland are guarantors", (v) =>
    GUARANTORS.every(([id, name]) =>
      inPart(v, /guarant|observ|witness|accompan/, (actor) => actor.id === id || name.test(actor.name)),
    ),
  ),
  view(1, "Camilo González Posso, and Gloria Quiceno after him, head the delegation of the government", (v) =>
    [GONZALEZ, /Quiceno/].every((name) => inPart(v, /delegation|negotiator/, is(name))),
  ),
  view(1, "Avendaño, and Durán after him, head the delegation of the EMC", (v) =>
    [/Avenda[nñ]o/, /Dur[aá]n/].every((name) => inPart(v, /delegation|negotiator/, is(name))),
  ),
  view(
    1,
    "the EMC demands that the army leave schools, or that coca eradication stop",
    (v) => agendaOf(v, /demand|objective|proposal/, /schools|eradication/i).length > 0,
  ),
  view(
    1,
    "the government demands that the EMC stop recruiting minors",
    (v) => agendaOf(v, /demand|objective/, /recruter/i).length > 0,
  ),
  view(
    1,
    "the EMC gives up kidnapping for ransom",
    (v) =>
      agendaOf(v, /commitment|refusal/, /enlèvements|rétention|kidnapping/i).length > 0 ||
      eventsOf(v, /./, /renonce|abandonner les enlèvements|pledged/i, null).length > 0,
  ),
  view(1, "the truce in three provinces was suspended in March 2024", (v) =>
    eventsOf(v, /./, /suspend/i, "2024-03").some((event) => /truce|ceasefire|order/i.test(wordsOf(event))),
  ),
  view(2, "six accords were signed on 19 November 2025", (v) =>
    eventsOf(v, /agreement|signing|signature|accord/, /sign|six accords/i, "2025-11-19").some(held),
  ),

  trap("the talks opened on 8 October 2023", (v) => heldOn(v, "2023-10-08").length > 0),
  trap("the preparatory meeting in Suárez is a numbered round", (v) =>
    v.rounds.some((it) => held(it) && it.number !== null && /2023-09/.test(daysOf(it))),
  ),
  trap("round 2 was held on 17 November 2023", (v) => heldOn(v, "2023-11-17").length > 0),
  trap("round 5 was held on 20 June or 4 July 2024", (v) => heldOn(v, "2024-06-20", "2024-07-04").length > 0),
  trap("the two sides met on 28 April 2025", (v) => heldOn(v, "2025-04-28").length > 0),
  trap("the hearing of farmers in La Macarena in March 2025 is a numbered round", (v) =>
    v.rounds.some((it) => held(it) && it.number !== null && /2025-03/.test(daysOf(it))),
  ),
  trap("talks were held in Cali, Cúcuta, Caracas, Havana, Mexico or Doha", (v) =>
    v.rounds.some(
      (it) => held(it) && it.place.values.some(({ value }) => /\bcali\b|c[uú]cuta|caracas|havan|mexico|doha/i.test(value)),
    ),
  ),
  trap("rounds were held with numbers that nobody told", (v) =>
    v.rounds.some((it) => held(it) && it.number !== null && (it.number < 1 || it.number > 7)),
  ),
  trap("the corrected number of breaches contradicts the others", (v) =>
    v.contested.some(
      ({ question: about, values }) =>
        about === "figure" && values.some(({ value, superseded }) => /^~?153$/.test(value) && !superseded),
    ),
  ),
  trap(
    "the fighters who stayed in the talks contradict those of the whole EMC",
    (v) => contests(v, ["figure"], /1900/, /3500|3545/) || contests(v, ["figure"], /1900/, /2800/),
  ),
  trap(
    "those kidnapped by all contradict the list of 12, or the displaced of Catatumbo those of Guaviare",
    (v) => contests(v, ["figure"], /287/, /^~?12$/) || contests(v, ["figure"], /55000/, /2100/),
  ),
  trap(
    "Mordisco and Calarcá, Durán and Avendaño, or González and Quiceno are one",
    (v) =>
      bearsBoth(v, /Mordisco/, /Calarc[aá]/) ||
      bearsBoth(v, /Dur[aá]n/, /Avenda[nñ]o/) ||
      bearsBoth(v, GONZALEZ, /Quiceno/) ||
      bearsBoth(v, /Rueda/, /Pati[nñ]o/),
  ),
  trap(
    "the ELN, the Segunda Marquetalia or the Clan del Golfo sat in these talks",
    (v) =>
      inPart(v, /party/, is(/\beln\b|national liberation|libération nationale|marquetalia|gulf clan|clan del golfo/i)) ||
      v.rounds.some(
        (it) => held(it) && sat(it, is(/\beln\b|national liberation|libération nationale|marquetalia|gulf clan|clan del golfo/i)),
      ),
  ),
  trap(
    "the EMC and the ELN, or the EMC and the Segunda Marquetalia, are one",
    (v) =>
      bearsBoth(v, /\bEMC\b|Estado Mayor Central/, /\bELN\b|National Liberation/) ||
      bearsBoth(v, /\bEMC\b|Estado Mayor Central/, /Marquetalia/),
  ),
  trap("the process is over", ({ status }) => status.value === "ended"),
];
