/** What the fourteen reports of `elndos/` come to: written down before the record of them was looked at. */
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
  inTown,
  is,
  missed,
  numbered,
  onlyOn,
  onlyRound,
  placed,
  plannedFor,
  sat,
  seriesOf,
  took,
  wordsOf,
} from "./checks.ts";

const { round, merge, contradiction, question, figure, view, trap } = checksOf(/\bELN\b|Liberation Army|Colombi/i);
const CARACAS = /caracas/i;
const MEXICO = /mexico|mexique|huixquilucan/i;
const HAVANA = /havan/i;

type Actor = { readonly id: string; readonly name: string };
const isEln = ({ id, name }: Actor): boolean =>
  /\beln\b/i.test(id) || /\bELN\b|National Liberation Army|Libération nationale|Beltr[aá]n|Israel Ram/i.test(name);
const isGovernment = (actor: Actor): boolean =>
  !isEln(actor) &&
  (actor.id === "state:COL" || /colombia|colombie|government|gouvernement|Pati[nñ]o|Grabe|Petro\b/i.test(actor.name));
const isState = (state: string) => is(new RegExp(`^state:${state}$`));
const numberedAt = (v: ProcessView, number: number, town: RegExp, ...days: readonly string[]): boolean =>
  numbered(v, number, ...days) && inTown(onlyRound(v, number), town);

export const ELNDOS_CHECKS: readonly Check[] = [
  round(2, "round 1 is one, from 21 November to 12 December 2022, in Caracas", (v) =>
    numberedAt(v, 1, CARACAS, "2022-11-21", "2022-12-12"),
  ),
  round(1, "government and ELN sat at round 1", (v) => {
    const it = onlyOn(v, "2022-11-21", "2022-12-12");
    return sat(it, isGovernment) && sat(it, isEln);
  }),
  round(1, "the round of Mexico was first planned for January 2023", (v) => plannedFor(v, "2023-01")),
  round(1, "an extraordinary meeting was held from 17 to 21 January 2023", (v) =>
    took(v, /extraordinaire/i, "2023-01-17", "2023-01-21"),
  ),
  round(2, "round 2 is one, from 13 February to 10 March 2023, in Mexico", (v) =>
    numberedAt(v, 2, MEXICO, "2023-02-13", "2023-03-10"),
  ),
  round(2, "round 3 is one, from 2 May to 9 June 2023, in Havana", (v) => numberedAt(v, 3, HAVANA, "2023-05-02", "2023-06-09")),
  round(1, "government and ELN sat at round 3", (v) => {
    const it = onlyOn(v, "2023-05-02", "2023-06-09");
    return sat(it, isGovernment) && sat(it, isEln);
  }),
  round(2, "round 4 is one, from 14 August to 4 September 2023, in Caracas", (v) =>
    numberedAt(v, 4, CARACAS, "2023-08-14", "2023-09-04"),
  ),
  round(1, "round 5 was first planned for October 2023", (v) => plannedFor(v, "2023-10")),
  round(2, "round 5 is one, from 4 to 17 December 2023, in or near Mexico City", (v) =>
    numberedAt(v, 5, MEXICO, "2023-12-04", "2023-12-17"),
  ),
  round(2, "round 6 is one, from 22 January to 6 February 2024, in Havana", (v) =>
    numberedAt(v, 6, HAVANA, "2024-01-22", "2024-02-06"),
  ),
  round(1, "a round was planned for 8 April 2024 and not held on that day", (v) =>
    missed(v, /septième cycle|seventh round/i, "2024-04-08"),
  ),
  round(1, "an extraordinary meeting was held from 12 to 22 April 2024", (v) => took(v, /extraordinaire/i, "2024-04-12")),
  round(1, "the two sides met in November 2024, twice", (v) =>
    [
      ["2024-11-01", "2024-11-07"],
      ["2024-11-19", "2024-11-25"],
    ].every((days) => took(v, /retrouv|novembre/i, ...days)),
  ),

  merge(2, "thirteen reports or more belong to it", ({ sources }) => sources.length >= 13),
  merge(2, "the copy of 10 June 2023 is of one origin with the wire", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "2023-06-10" && sameOrigin.length === 1),
  ),
  merge(2, "the correction of 30 March 2023 supersedes the first version", ({ sources }) =>
    sources.some(({ title, supersedes }) => title?.startsWith("CORRECTED") === true && supersedes.length === 1),
  ),
  merge(1, "Pablo Beltrán and Pablo Beltran are one", (v) => bearsBoth(v, /Beltrán/, /Beltran/)),
  merge(1, "Otty Patiño and Otty Patino are one", (v) => bearsBoth(v, /Patiño/, /Patino/)),
  merge(1, "Antonio García and Antonio Garcia are one", (v) => bearsBoth(v, /Antonio García/, /Antonio Garcia/)),
  merge(1, "Iván Velásquez and Ivan Velasquez are one", (v) => bearsBoth(v, /Velásquez/, /Velasquez/)),
  merge(1, "Israel Ramírez and Pablo Beltrán are one", (v) => bearsBoth(v, /Israel Ram[ií]rez/, /Beltr[aá]n/)),
  merge(1, "the signing of 9 June 2023 is told once or twice, not by each report", (v) => {
    const told = eventsOf(v, /agree|sign|accord/, /signed an agreement|ont signé un cessez/i, "2023-06-09");
    return told.length > 0 && told.length <= 2;
  }),

  contradiction(2, "a truce had been agreed on 31 December 2022, or had not", (v) =>
    disputed(v, /truce had been agreed|ceasefire had been agreed|agreed to (it|no such)|cessez-le-feu avait été conclu/i),
  ),
  contradiction(1, "eight soldiers were wounded in El Carmen, or 12", (v) => contests(v, ["figure"], /^~?8\b/, /^~?12\b/)),
  contradiction(1, "four rebels were killed in El Carmen, or one", (v) => contests(v, ["figure"], /^~?4\b/, /^~?1\b/)),
  contradiction(1, "the soldiers opened fire first in El Carmen, or did not", (v) => disputed(v, /opened fire first/i)),
  contradiction(2, "the ELN held 38 hostages in November 2023, or 13", (v) => contests(v, ["figure"], /^~?38\b/, /^~?13\b/)),
  contradiction(1, "the ELN had agreed to end the war in May 2025, or had not", (v) =>
    disputed(v, /end the war|May 2025|9 mai 2025|déposer les armes/i),
  ),
  contradiction(1, "80 were killed in the Catatumbo, or 60", (v) => contests(v, ["figure"], /^~?80\b/, /^~?60\b/)),

  question(1, "whether Brazil would be a guarantor was open in November 2022, and is settled", (v) =>
    asked(v, /Brésil/i, /settled/, "2022-11"),
  ),
  question(2, "where round 2 would be was open on 21 November 2022, and is settled", (v) =>
    v.questions.some(
      (q) =>
        q.askedSince === "2022-11-21" && q.state === "settled" && (/venue/.test(q.issue) || /deuxième cycle/i.test(wordsOf(q))),
    ),
  ),
  question(1, "when the round of Mexico would begin was open on 4 January 2023, and is settled", (v) =>
    dateAsked(v, "2023-01-04", /Mexico round|opening date/i, /settled/),
  ),
  question(2, "who would head the government's delegation was open in November 2023, and is settled", (v) =>
    asked(v, /head the delegation/i, /settled/, "2023-11"),
  ),
  question(2, "whether the ELN would prolong the truce was open in December 2023, and is settled", (v) =>
    asked(v, /prolonger|prolongation/i, /settled/, "2023-12"),
  ),
  question(1, "when the delegations would meet again was open on 18 September 2024, and is settled", (v) =>
    dateAsked(v, "2024-09-18", /se retrouveront/i, /settled/),
  ),
  question(1, "who will pay into the fund is open", (v) => asked(v, /contribuera|contribute/i, /open/, /2023-12|2024-02/)),
  question(2, "whether the talks will be taken up again after January 2025 is open", (v) =>
    dateAsked(v, "2025-01-20", /reprendront/i, /open/),
  ),

  figure(2, "nine soldiers killed in El Carmen, ten were said before the correction", (v) =>
    v.figures.some(
      ({ points }) =>
        points.some(({ value, low, relation }) => (value ?? low) === 9 && relation !== "corrected") &&
        points.some(({ value, low, relation }) => (value ?? low) === 10 && relation === "corrected"),
    ),
  ),
  figure(1, "the ELN had 2,500 fighters in 2022, and 2,900 in 2023", (v) =>
    [2500, 2900].every((count) => seriesOf(v, /./, count).length > 0),
  ),
  figure(1, "11,000 displaced", (v) => seriesOf(v, /displac|refug|flee|fled|./, 11_000).length > 0),

  view(1, "Colombia's government and the ELN are parties", (v) => inPart(v, /party/, isGovernment) && inPart(v, /party/, isEln)),
  view(2, "Cuba, Norway, Brazil, Chile and Mexico guarantee the process", (v) =>
    ["CUB", "NOR", "BRA", "CHL", "MEX"].every((state) => inPart(v, /guarant/, isState(state))),
  ),
  view(
    1,
    "Otty Patiño and Pablo Beltrán headed the delegations",
    (v) =>
      inPart(v, /delegation-head|negotiator/, is(/Pati[nñ]o/i)) && inPart(v, /delegation-head|negotiator/, is(/Beltr[aá]n/i)),
  ),
  view(1, "Vera Grabe heads the delegation of the government", (v) => inPart(v, /delegation-head|negotiator/, is(/Grabe/i))),
  view(
    1,
    "the ELN demands to be taken off the list of armed groups",
    (v) => agendaOf(v, /demand|objective/, /retirée de la liste/i).length > 0,
  ),
  view(
    1,
    "the ELN promised to suspend kidnapping for ransom",
    (v) => agendaOf(v, /commitment/, /enlèvements|enlever|kidnapping/i).length > 0,
  ),
  view(1, "a ceasefire was signed on 9 June 2023", (v) =>
    eventsOf(v, /agree|sign|accord|ceasefire|truce/, /sign/i, "2023-06-09").some(held),
  ),
  view(1, "the process is suspended", ({ status }) =>
    status.values.some(({ value, standing }) => value === "suspended" && standing !== "denied"),
  ),

  trap("round 2 was held in January 2023", (v) =>
    v.rounds.some((it) => it.number === 2 && held(it) && /2023-01/.test(daysOf(it))),
  ),
  trap("Petro's consultations of 3 April 2023 are a round", (v) => heldOn(v, "2023-04-03").length > 0),
  trap("the ceremony of Havana was held on 8 June 2023", (v) => heldOn(v, "2023-06-08").length > 0),
  trap("talks with the ELN were held in October 2023", (v) => heldOn(v, "2023-10").length > 0),
  trap("round 7 was held from 8 April 2024", (v) => heldOn(v, "2024-04-08").length > 0),
  trap("the talks with the EMC or with the Segunda Marquetalia are rounds", (v) =>
    v.rounds.some((it) => held(it) && (/2023-10-08|2024-06-24/.test(daysOf(it)) || placed(it, /tib[uú]|su[aá]rez/i))),
  ),
  trap("the talks of 2012 to 2019, or some in Quito or Chile, are rounds", (v) =>
    v.rounds.some((it) => held(it) && (/201[2-9]-|201[2-9]$/.test(daysOf(it)) || placed(it, /quito|chile|santiago/i))),
  ),
  trap("talks were held in January 2025", (v) => heldOn(v, "2025-01").length > 0),
  trap("rounds with numbers that nobody told", (v) =>
    v.rounds.some(({ number }) => number !== null && ![1, 2, 3, 4, 5, 6, 7].includes(number)),
  ),
  trap("the corrected number of soldiers killed contradicts the others", (v) =>
    v.contested.some(
      ({ question: about, values }) =>
        about === "figure" && values.some(({ value, superseded }) => value === "10" && !superseded),
    ),
  ),
  trap(
    "seven conscripts or four rebels killed contradict nine soldiers killed",
    (v) => contests(v, ["figure"], /^~?9\b/, /^~?7\b/) || contests(v, ["figure"], /^~?9\b/, /^~?4\b/),
  ),
  trap("fighters under arms contradict members, militia counted", (v) =>
    [
      [/2500/, /5850/],
      [/2900/, /5850/],
      [/2500/, /6000/],
      [/2900/, /6000/],
    ].some((pair) => contests(v, ["figure"], ...pair)),
  ),
  trap("those displaced in Tibú contradict those in all the Catatumbo, or those of other regions", (v) =>
    [
      [/11000/, /5000/],
      [/11000/, /6300/],
      [/6300/, /7300/],
    ].some((pair) => contests(v, ["figure"], ...pair)),
  ),
  trap(
    "the breaches of one side contradict those of the other, or the hostages of the ELN all those kidnapped in 2023",
    (v) =>
      contests(v, ["figure"], /^~?26\b/, /^~?41\b/) ||
      contests(v, ["figure"], /^~?38\b/, /280/) ||
      contests(v, ["figure"], /^~?13\b/, /280/),
  ),
  trap(
    "the footballer and his father, or Beltrán and García, or two of the Iváns, are one",
    (v) =>
      bearsBoth(v, /Luis Manuel D[ií]az/, /^Luis D[ií]az$/) ||
      bearsBoth(v, /Beltr[aá]n/, /Antonio Garc[ií]a/) ||
      bearsBoth(v, /Iv[aá]n (Vel|Cep)/, /Iv[aá]n (M[aá]rq|Duque)/),
  ),
];
