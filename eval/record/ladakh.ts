/** What the fourteen reports of `ladakh/` come to: written down before the record of them was looked at. */
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
  onlyOn,
  plannedFor,
  sat,
  seriesOf,
  wordsOf,
} from "./checks.ts";

const { round, merge, contradiction, question, figure, view, trap } = checksOf(
  /ladakh|\binde\b|\bindia|\bindo\b|\bsino|chin[aeo]|actual control|contr[oô]le (effective?|r[eé]el)|galwan|chushul|moldo|himalaya/i,
);

type Actor = { readonly id: string; readonly name: string };
const isIndia = ({ id, name }: Actor): boolean =>
  id === "state:IND" || /\bindi|\bInde\b|New Delhi|Harinder|Menon|Sengupta|Doval|Jaishankar|Srivastava/i.test(name);
const isChina = ({ id, name }: Actor): boolean =>
  id === "state:CHN" || /chin[aeo]|Beijing|P[eé]kin|Liu Lin|Yang Lin|Wang Yi|People's Liberation/i.test(name);

const isAt = (it: Round | null, town: RegExp): boolean =>
  it !== null && town.test(`${it.place.value ?? ""} ${it.place.name ?? ""}`);
const bothSat = (it: Round | null): boolean => sat(it, isIndia) && sat(it, isChina);
const oneAt = (v: ProcessView, day: string, town: RegExp): boolean => isAt(onlyOn(v, day), town);
/** The only round held on this day has this number and was there. Other bodies may have meetings of the same number. */
const nth = (v: ProcessView, number: number, day: string, town: RegExp): boolean =>
  oneAt(v, day, town) && onlyOn(v, day)?.number === number;
/** They met on this day, as a round or as an event of its own. */
const met = (v: ProcessView, day: string, town: RegExp, words: RegExp): boolean =>
  heldOn(v, day).some((it) => isAt(it, town)) ||
  eventsOf(v, /meet|talk|round|consult|visit|summit|negoti|session/, words, day).some(held);
const asked = ({ questions }: ProcessView, words: RegExp, state: RegExp): boolean =>
  questions.some((q) => words.test(wordsOf(q)) && state.test(q.state));
/** When they meet next was asked in the reports of such a day, and is settled. */
const dateSettled = ({ questions }: ProcessView, since: RegExp, words: RegExp): boolean =>
  questions.some(
    (q) => q.state === "settled" && (words.test(wordsOf(q)) || (since.test(q.askedSince ?? "") && /talks-date/.test(q.issue))),
  );
const named =
  (name: RegExp) =>
  (actor: Actor): boolean =>
    name.test(actor.name);

const MOLDO = /moldo/i;
const CHUSHUL = /chushul/i;
const HEAD = /delegation|negotiat|head|lead|chief/;

export const LADAKH_CHECKS: readonly Check[] = [
  round(2, "the generals first met on 6 June 2020, at Moldo", (v) => oneAt(v, "2020-06-06", MOLDO)),
  round(1, "both sides sat at Moldo on 6 June 2020", (v) => bothSat(onlyOn(v, "2020-06-06"))),
  round(2, "the second meeting is one, on 22 June 2020, at Moldo", (v) => nth(v, 2, "2020-06-22", MOLDO)),
  round(
    1,
    "they met on 30 June and on 14 July 2020, at Chushul",
    (v) => oneAt(v, "2020-06-30", CHUSHUL) && oneAt(v, "2020-07-14", CHUSHUL),
  ),
  round(2, "the fifth meeting is one, on 2 August 2020, at Moldo", (v) => nth(v, 5, "2020-08-02", MOLDO)),
  round(1, "the fifth was first planned for 30 July, and not held then", (v) => notHeldBut(v, "2020-07-30")),
  round(2, "the sixth round is one, on 21 September 2020, at Moldo", (v) => nth(v, 6, "2020-09-21", MOLDO)),
  round(1, "the sixth was first planned for 15 September, and not held then", (v) => notHeldBut(v, "2020-09-15")),
  round(1, "the ninth was on 24 January 2021, at Moldo", (v) => oneAt(v, "2021-01-24", MOLDO)),
  round(2, "the tenth round is one, on 20 February 2021, at Moldo", (v) => nth(v, 10, "2021-02-20", MOLDO)),
  round(1, "they met on 9 April 2021, at Chushul", (v) => oneAt(v, "2021-04-09", CHUSHUL)),
  round(2, "the twelfth round is one, on 31 July 2021, at Moldo", (v) => nth(v, 12, "2021-07-31", MOLDO)),
  round(1, "26 July 2021 was proposed for the twelfth, and it was not held then", (v) => notHeldBut(v, "2021-07-26")),
  round(2, "the thirteenth round is one, on 10 October 2021, at Moldo", (v) => nth(v, 13, "2021-10-10", MOLDO)),
  round(
    1,
    "the fourteenth was held on 12 January 2022, at Moldo, after 20 December 2021 had been planned",
    (v) => oneAt(v, "2022-01-12", MOLDO) && plannedFor(v, "2021-12-20"),
  ),
  round(2, "the seventeenth round is one, on 20 December 2022, at Moldo", (v) => nth(v, 17, "2022-12-20", MOLDO)),

  merge(2, "thirteen reports or more belong to it", ({ sources }) => sources.length >= 13),
  merge(2, "the copy of 18 June 2020 is of one origin with the wire", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "2020-06-18" && sameOrigin.length === 1),
  ),
  merge(2, "the correction of 22 February 2021 supersedes the first version", ({ sources }) =>
    sources.some(({ title, supersedes }) => title?.startsWith("RECTIFICATIF") === true && supersedes.length === 1),
  ),
  merge(1, "P.G.K. Menon and PGK Menon are one", (v) => bearsBoth(v, /P\. ?G\. ?K\. Menon/, /PGK Menon/)),
  merge(1, "Naveen and Navin Srivastava are one", (v) => bearsBoth(v, /Naveen Srivastava/, /Navin Srivastava/)),
  merge(1, "Subrahmanyam Jaishankar and S. Jaishankar are one", (v) =>
    bearsBoth(v, /Subrahmanyam Jaishankar/, /\bS\.? Jaishankar/),
  ),
  merge(1, "Anindya Sengupta and A. Sengupta are one", (v) => bearsBoth(v, /Anindya Sengupta/, /\bA\. Sengupta/)),
  merge(1, "M.M. Naravane and Manoj Mukund Naravane are one", (v) => bearsBoth(v, /M\. ?M\. Naravane/, /Manoj Mukund/)),
  merge(1, "B. Santosh Babu and Santosh Babu are one", (v) =>
    bearsBoth(v, /B\. Santosh Babu/, /^(?!.*B\. Santosh).*Santosh Babu/),
  ),
  merge(1, "the WMCC and the Working Mechanism for Consultation and Coordination are one", (v) =>
    bearsBoth(v, /WMCC/, /Working Mechanism|M[eé]canisme de travail/i),
  ),
  merge(
    1,
    "the meeting of 10 October 2021 is told by two origins or more as one round",
    (v) => (onlyOn(v, "2021-10-10")?.support.origins ?? 0) >= 2,
  ),

  contradiction(2, "four Chinese soldiers were killed in Galwan, or 45", (v) => contests(v, ["figure"], /^~?4\b/, /^~?45\b/)),
  contradiction(1, "Indian troops crossed the line in Galwan, or did not", (v) =>
    disputed(v, /crossed the line|attacked first|leave our side/i),
  ),
  contradiction(1, "ten Indian soldiers were captured, or China held none", (v) =>
    disputed(v, /dix soldats indiens|moindre militaire indien/i),
  ),
  contradiction(1, "the disengagement was complete in most places, or not", (v) =>
    disputed(v, /achevé dans la plupart|processus n'est pas achevé/i),
  ),
  contradiction(2, "Indian soldiers fired first on 7 September 2020, or did not", (v) =>
    disputed(v, /tiré les premiers|avoir ouvert le feu|tiré en l'air/i),
  ),
  contradiction(1, "Chinese soldiers were held at Yangtse in September 2021, or were not", (v) =>
    disputed(v, /soldats (chinois )?(ont été|aient été) retenus/i),
  ),
  contradiction(1, "six Indian soldiers were injured at Yangtse, or 34", (v) => contests(v, ["figure"], /^~?6\b/, /^~?34\b/)),

  question(1, "whether Chinese soldiers died was asked in June 2020", (v) => asked(v, /Chinese soldiers died/i, /./)),
  question(2, "when the generals meet after 2 August 2020 was open, and is settled", (v) =>
    dateSettled(v, /^2020-08-0[23]/, /sixième rencontre/i),
  ),
  question(1, "whether a diplomat would sit with the generals was asked in September 2020", (v) =>
    asked(v, /diplomate y siégera/i, /./),
  ),
  question(2, "when the eleventh would be was open in February 2021, and is settled", (v) =>
    dateSettled(v, /^2021-02-2[0-2]/, /onzième série/i),
  ),
  question(1, "whether China would leave Gogra was open, and is settled", (v) => asked(v, /leave Gogra/i, /settled/)),
  question(2, "when the fourteenth would be was open in October 2021, and is settled", (v) =>
    dateSettled(v, /^2021-10-1[01]/, /quatorzième série/i),
  ),
  question(1, "whether the 60,000 soldiers of each side are brought home is open", (v) => asked(v, /60,000|bring home/i, /open/)),

  figure(2, "76 Indian soldiers injured in Galwan, 67 were said before the correction", (v) =>
    v.figures.some(
      ({ points }) =>
        points.some(({ value, low, relation }) => (value ?? low) === 76 && relation !== "corrected") &&
        points.some(({ value, low, relation }) => (value ?? low) === 67 && relation === "corrected"),
    ),
  ),
  figure(1, "20 Indian soldiers killed", (v) => seriesOf(v, /kill|dea|loss|lost|casualt/, 20).length > 0),
  figure(1, "26 of 65 patrolling points, or 35,000 more soldiers, are told", (v) =>
    [26, 65, 35_000].some((count) => seriesOf(v, /./, count).length > 0),
  ),
  figure(1, "50,000 or 60,000 soldiers of each side in the region", (v) =>
    v.figures.some(({ points }) =>
      points.some(({ value, low, high }) => [value, low, high].some((it) => it === 50_000 || it === 60_000)),
    ),
  ),

  view(1, "India and China are parties", (v) => inPart(v, /party/, isIndia) && inPart(v, /party/, isChina)),
  view(
    1,
    "Harinder Singh led the Indian delegation and Liu Lin the Chinese one",
    (v) => inPart(v, HEAD, named(/Harinder Singh/)) && inPart(v, HEAD, named(/Liu Lin/)),
  ),
  view(
    1,
    "Menon, and Sengupta after him, led the Indian delegation",
    (v) => inPart(v, HEAD, named(/Menon/)) && inPart(v, HEAD, named(/Sengupta/)),
  ),
  view(
    1,
    "Ajit Doval and Wang Yi are the special representatives",
    (v) =>
      inPart(v, /represent|envoy|negotiat|delegat/, named(/Doval/)) &&
      inPart(v, /represent|envoy|negotiat|delegat/, named(/Wang Yi/)),
  ),
  view(2, "the special representatives met in Beijing on 18 December 2024", (v) =>
    met(v, "2024-12-18", /be[ij]+ing|p[eé]kin/i, /special representatives|border envoys|Doval/i),
  ),
  view(1, "the ministers met in Moscow on 10 September 2020", (v) =>
    met(v, "2020-09-10", /mos[ck]ou|moscow/i, /Jaishankar|Wang Yi|ministres/i),
  ),
  view(
    1,
    "India demands a return to the situation of April 2020",
    (v) => agendaOf(v, /demand|objective/, /\bApril\b|\bavril\b/i).length > 0,
  ),
  view(
    1,
    "China demands that Indian soldiers leave the heights south of the lake",
    (v) => agendaOf(v, /demand|objective/, /heights|hauteurs/i).length > 0,
  ),
  view(
    1,
    "both sides promised to send no more troops to the front line",
    (v) =>
      agendaOf(v, /commitment/, /more troops/i).length > 0 ||
      eventsOf(v, /agree|commit|promis|accord/, /more troops/i, null).length > 0,
  ),
  view(
    1,
    "China refuses to go back beyond Finger 5, or to discuss Depsang",
    (v) => agendaOf(v, /refusal/, /Doigt 5|Depsang/i).length > 0 || eventsOf(v, /refus/, /Doigt 5|Depsang/i, null).length > 0,
  ),

  trap(
    "the meeting of major generals planned for 10 June 2020 was a round that was held",
    (v) => heldOn(v, "2020-06-10").length > 0,
  ),
  trap("the fifth meeting was held on 30 July 2020", (v) => heldOn(v, "2020-07-30").length > 0),
  trap("the sixth round was held on 15 September 2020", (v) => heldOn(v, "2020-09-15").length > 0),
  trap("rounds were held on 26 July or 20 December 2021", (v) => heldOn(v, "2021-07-26", "2021-12-20").length > 0),
  trap("the conference of India, China and Russia is a round", (v) =>
    v.rounds.some(
      (it) =>
        held(it) && /2020-06-23/.test(daysOf(it)) && sat(it, ({ id, name }) => id === "state:RUS" || /Lavrov|Russi/i.test(name)),
    ),
  ),
  trap("China's talks with Bhutan are a round, or give a number to one", (v) => v.rounds.some(({ number }) => number === 24)),
  trap("talks of Nepal, of the Afghans or of others are a round", (v) =>
    v.rounds.some(
      (it) => held(it) && it.place.values.some(({ value }) => /kathmandu|doha|bangkok|islamabad|thimphu|hyderabad/i.test(value)),
    ),
  ),
  trap("the special representatives met at Moldo or Chushul, or the 23rd meeting is one of the WMCC", (v) =>
    heldOn(v, "2024-12-18").some((it) => it.number === 32 || isAt(it, /moldo|chushul|ladakh|galwan/i)),
  ),
  trap("the copy of 18 June 2020 is an origin of its own", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "2020-06-18" && sameOrigin.length === 0),
  ),
  trap("the corrected number of injured contradicts the others", (v) =>
    v.contested.some(
      ({ question: about, values }) =>
        about === "figure" && values.some(({ value, superseded }) => /^~?67$/.test(value) && !superseded),
    ),
  ),
  trap(
    "the Indian dead contradict the Chinese dead, or both together",
    (v) =>
      contests(v, ["figure"], /^~?20$/, /^~?4$/) ||
      contests(v, ["figure"], /^~?20$/, /^~?45$/) ||
      contests(v, ["figure"], /^~?20$/, /24/),
  ),
  trap("those injured at Pangong, in Galwan, in Sikkim and at Yangtse contradict each other", (v) =>
    [
      [/^~?70$/, /^~?76$/],
      [/^~?76$/, /^~?34$/],
      [/^~?76$/, /^~?6$/],
      [/^~?70$/, /^~?4$/],
      [/^~?76$/, /^~?4$/],
      [/^~?4$/, /^~?7$/],
    ].some((pair) => contests(v, ["figure"], ...pair)),
  ),
  trap(
    "Harinder Singh, Rajnath Singh and V.K. Singh, or Anurag and Naveen Srivastava, are one",
    (v) =>
      bearsBoth(v, /Harinder/, /Rajnath/) ||
      bearsBoth(v, /Harinder/, /V\. ?K\./) ||
      bearsBoth(v, /Rajnath/, /V\. ?K\./) ||
      bearsBoth(v, /Anurag/, /Nav(ee|i)n/),
  ),
  trap(
    "Liu Lin, Yang Lin and Lin Jian, or Wang Yi and Wang Wenbin, are one",
    (v) =>
      bearsBoth(v, /Liu Lin/, /Yang Lin/) ||
      bearsBoth(v, /Liu Lin/, /Lin Jian/) ||
      bearsBoth(v, /Yang Lin/, /Lin Jian/) ||
      bearsBoth(v, /Wang Yi/, /Wenbin/),
  ),
  trap("Pakistan, Nepal, Bhutan or the Taliban sat in a round, or are parties", (v) => {
    const other = ({ id, name }: Actor): boolean =>
      ["state:PAK", "state:NPL", "state:BTN"].includes(id) || /Pakistan|N[eé]pal|Bh?out?an|Bhutan|taliban/i.test(name);
    return v.rounds.some((it) => held(it) && sat(it, other)) || inPart(v, /party/, other);
  }),
];
