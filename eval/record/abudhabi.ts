/** What the fourteen reports of `abudhabi/` come to: written down before the record of them was looked at. */
import type { ProcessView, RecordEvent, Round } from "../../src/record/index.ts";
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
  placed,
  sat,
  seriesOf,
  wordsOf,
} from "./checks.ts";

const { round, merge, contradiction, question, figure, view, trap } = checksOf(
  /^(?!.*(iran|sudan|soudan|gaza)).*(ukrain|\bruss|28|abu dhabi|abou dhabi|gen[eè]v|berlin|trilat)/i,
);

const ABU_DHABI = /ab(u|ou)[- ]dhabi|emirat|émirat|\bUAE\b|state:ARE/i;
const GENEVA = /gen[eèé]v|intercontinental|bergues/i;
const BERLIN = /berlin|chancell/i;
const FLORIDA = /florid|miami|hallandale/i;
const NOVEMBER = ["2025-11-23", "2025-11-24"] as const;
const DECEMBER = ["2025-12-14", "2025-12-15"] as const;
const FIRST = ["2026-01-23", "2026-01-24"] as const;
const SECOND = ["2026-02-04", "2026-02-05"] as const;
const THIRD = ["2026-02-17", "2026-02-18"] as const;

type Actor = { readonly id: string; readonly name: string };
const isUkraine = ({ id, name }: Actor): boolean =>
  id === "state:UKR" || /ukrain|ky[iï]v|kiev|\bO?[uU]merov|[YI]ermak|Bou?danov|Hnatov|K[iy]slyts|Arakhamia|Zelensk/i.test(name);
const isRussia = ({ id, name }: Actor): boolean =>
  id === "state:RUS" || /\bruss|mosc|kremlin|Medinsk|Kost(y|io)ukov|Dmitriev|Ushakov|Ouchakov|Putin|Poutine/i.test(name);
const isAmerica = ({ id, name }: Actor): boolean =>
  id === "state:USA" ||
  /united states|[ée]tats-unis|am[ée]rica|washington|white house|Rubio|Witkoff|Kushner|Driscoll|Grynkewich|Trump/i.test(name);
const isEmirates = ({ id, name }: Actor): boolean => id === "state:ARE" || /emirat|émirat|\bUAE\b|bin Zayed/i.test(name);
const isGermany = ({ id, name }: Actor): boolean => id === "state:DEU" || /german|allemand|allemagne|Merz/i.test(name);
const isSwiss = ({ id, name }: Actor): boolean => id === "state:CHE" || /swiss|suisse|switzerland|Cassis/i.test(name);
const isForeign = ({ id, name }: Actor): boolean =>
  ["state:IRN", "state:EGY", "state:QAT", "state:SDN", "state:OMN"].includes(id) ||
  /\biran|egypt|qatar|sudan|soudan|rapid support|hamas|isra[eë]l|\boman|Ara(gh|q)chi/i.test(name);

const roundsAt = (v: ProcessView, place: RegExp, days: readonly string[]): readonly Round[] =>
  heldOn(v, ...days).filter((it) => placed(it, place));
/** Meetings of those days there that are kept as events of the timeline. */
const meetingsAt = ({ timeline }: ProcessView, place: RegExp, days: readonly string[]): readonly RecordEvent[] =>
  timeline.filter(
    (it) =>
      held(it) &&
      !it.speech &&
      days.some((day) => (it.time.edtf ?? "").includes(day)) &&
      it.kinds.some((kind) => /meet|talk|round|summit|negotiat|session|consult|visit/i.test(kind)) &&
      (place.test(wordsOf(it)) ||
        it.place.values.some(({ value, name }) => place.test(value.replaceAll("-", " ")) || place.test(name))),
  );
const met = (v: ProcessView, place: RegExp, ...days: readonly string[]): boolean =>
  roundsAt(v, place, days).length > 0 || meetingsAt(v, place, days).length > 0;
const metThere = (v: ProcessView, place: RegExp, days: readonly string[], ...all: readonly ((actor: Actor) => boolean)[]) =>
  all.every(
    (is) =>
      roundsAt(v, place, days).some((it) => sat(it, is)) ||
      meetingsAt(v, place, days).some(({ participants }) => participants.some(({ actor }) => is(actor))),
  );
/** One round and no more was held on these days, and there. */
const oneRound = (v: ProcessView, place: RegExp, days: readonly string[]): boolean => {
  const it = onlyOn(v, ...days);
  return it !== null && placed(it, place);
};
const allSat = (v: ProcessView, days: readonly string[], ...all: readonly ((actor: Actor) => boolean)[]): boolean => {
  const it = onlyOn(v, ...days);
  return it !== null && all.every((is) => sat(it, is));
};
/** Russians and Ukrainians are both told to have sat in a round of such days. */
const bothSides = ({ rounds }: ProcessView, days: RegExp): boolean =>
  rounds.some((it) => held(it) && days.test(daysOf(it)) && sat(it, isUkraine) && sat(it, isRussia));

const asked = ({ questions }: ProcessView, words: RegExp, state: RegExp, since = ""): boolean =>
  questions.some(
    (q) =>
      (words.test(wordsOf(q)) || q.contents.some((it) => words.test(it))) &&
      state.test(q.state) &&
      (q.askedSince ?? "").startsWith(since),
  );
const whenNext = ({ questions }: ProcessView, words: RegExp, state: RegExp, since: string): boolean =>
  questions.some(
    (q) =>
      (q.askedSince ?? "").startsWith(since) &&
      state.test(q.state) &&
      (/talks-date|venue/.test(q.issue) || words.test(wordsOf(q))),
  );
const heads = (v: ProcessView, name: RegExp): boolean =>
  inPart(v, /delegation-head|negotiator/, (actor) => name.test(actor.name));
/** Counts of one contested figure, one matching this pattern and one that. */
const clash = (v: ProcessView, one: RegExp, other: RegExp): boolean => contests(v, ["figure"], one, other);

export const ABUDHABI_CHECKS: readonly Check[] = [
  round(2, "Americans and Ukrainians met in Geneva on 23 November 2025", (v) => met(v, GENEVA, "2025-11-23")),
  round(1, "that meeting went on on 24 November", (v) => met(v, GENEVA, "2025-11-24")),
  round(1, "Ukraine and the United States sat in Geneva in November", (v) => metThere(v, GENEVA, NOVEMBER, isUkraine, isAmerica)),
  round(2, "Americans and Ukrainians met in Berlin on 14 and 15 December 2025", (v) => met(v, BERLIN, ...DECEMBER)),
  round(1, "Ukraine and the United States sat in Berlin", (v) => metThere(v, BERLIN, DECEMBER, isUkraine, isAmerica)),
  round(1, "Americans and Ukrainians met in Florida on 30 November 2025", (v) => met(v, FLORIDA, "2025-11-30")),
  round(2, "the talks of 23 and 24 January 2026 are one round, in Abu Dhabi", (v) => oneRound(v, ABU_DHABI, FIRST)),
  round(1, "that is the first round of the three", (v) => onlyOn(v, ...FIRST)?.number === 1),
  round(1, "Ukraine, Russia and the United States sat in it", (v) => allSat(v, FIRST, isUkraine, isRussia, isAmerica)),
  round(1, "talks were planned for 1 February 2026 and not held", (v) => notHeldBut(v, "2026-02-01")),
  round(2, "the talks of 4 and 5 February 2026 are one round, in Abu Dhabi", (v) => oneRound(v, ABU_DHABI, SECOND)),
  round(1, "that is the second round", (v) => onlyOn(v, ...SECOND)?.number === 2),
  round(2, "the talks of 17 and 18 February 2026 are one round, in Geneva", (v) => oneRound(v, GENEVA, THIRD)),
  round(1, "that is the third round", (v) => onlyOn(v, ...THIRD)?.number === 3),
  round(1, "Ukraine, Russia and the United States sat in the third", (v) => allSat(v, THIRD, isUkraine, isRussia, isAmerica)),
  round(1, "talks were planned for 5 to 9 March 2026 and not held", (v) => notHeldBut(v, "2026-03-05")),

  merge(2, "thirteen reports or more belong to it", ({ sources }) => sources.length >= 13),
  merge(2, "the copy of 25 January 2026 is of one origin with the wire", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "2026-01-25" && sameOrigin.length === 1),
  ),
  merge(2, "the correction of 6 February 2026 supersedes the first version", ({ sources }) =>
    sources.some(({ title, supersedes }) => title?.startsWith("CORRECTED") === true && supersedes.length === 1),
  ),
  merge(1, "Umerov and Oumerov are one", (v) => bearsBoth(v, /Umerov/, /Oumerov/)),
  merge(1, "Yermak and Iermak are one", (v) => bearsBoth(v, /Yermak/, /Iermak/)),
  merge(1, "Kostyukov and Kostioukov are one", (v) => bearsBoth(v, /Kostyukov/, /Kostioukov/)),
  merge(1, "Budanov and Boudanov are one", (v) => bearsBoth(v, /Budanov/, /Boudanov/)),
  merge(1, "Medinsky and Medinski are one", (v) => bearsBoth(v, /Medinsky/, /Medinski$/)),
  merge(1, "Kyslytsya and Kyslytsia are one", (v) => bearsBoth(v, /Kyslytsya/, /Kyslytsia/)),
  merge(1, "Zelenskyy, Zelenskiy and Zelensky are one", ({ identities }) =>
    identities.some(({ names }) => [/Zelenskyy/, /Zelenskiy/, /Zelensky$/].every((name) => names.some((it) => name.test(it)))),
  ),
  merge(1, "the exchange of 5 February 2026 is told once or twice, not by each report", (v) => {
    const told = eventsOf(v, /./, /exchange was carried out|157 prisonniers|swap prisoners/i, "2026-02-05");
    return told.length > 0 && told.length <= 2;
  }),

  contradiction(2, "12 miners were killed near Ternivka, or 15", (v) => clash(v, /^~?12\b/, /^~?15\b/)),
  contradiction(2, "55,000 Ukrainian soldiers were killed, or 100,000 at least", (v) => clash(v, /55000/, /100000/)),
  contradiction(1, "Rubio called the plan a wish list of the Russians, or did not", (v) =>
    disputed(v, /wish list|anything of the kind|account untrue/i),
  ),
  contradiction(1, "a submarine was crippled in Novorossiysk, or no vessel was damaged", (v) =>
    disputed(v, /submarine|any vessel/i),
  ),
  contradiction(1, "Russia broke the truce on energy, or did not", (v) =>
    disputed(v, /broken the truce|any violation|kept his word/i),
  ),
  contradiction(1, "Kyiv had General Alexeyev shot, or had nothing to do with it", (v) =>
    disputed(v, /commandit|toute implication/i),
  ),
  contradiction(1, "Russia controls Kupiansk, or does not", (v) =>
    disputed(v, /Koupiansk|Kupyansk|contrôler la ville|full control/i),
  ),

  question(2, "when and where the three could meet was open on 21 December 2025, and is settled", (v) =>
    whenNext(v, /when and where|do so/i, /settled/, "2025-12-21"),
  ),
  question(2, "when and where the next round would be was open on 5 February 2026, and is settled", (v) =>
    whenNext(v, /date or place|next round/i, /settled/, "2026-02-05"),
  ),
  question(2, "when the talks put off in March 2026 will be held is open", (v) =>
    whenNext(v, /nouvelle date|ni où ni quand/i, /open/, "2026-03-05"),
  ),
  question(1, "whether Zelensky and Putin will meet is open", (v) =>
    asked(v, /two presidents will meet|rencontre entre MM|tête-à-tête|nul ne sait/i, /open/),
  ),
  question(1, "who will run the Zaporizhzhia plant is open", (v) =>
    asked(v, /l'exploitera|centrale nucléaire|nuclear plant/i, /open/, "2026-02"),
  ),
  question(1, "when Zelensky would meet Trump was asked in November 2025", (v) =>
    asked(v, /when Zelenskyy will meet|reçu à Washington/i, /./, "2025-11"),
  ),
  question(1, "whether Kostyukov would lead the Russians again was asked on 1 February 2026", (v) =>
    asked(v, /conduirait de nouveau|Kostioukov/i, /./, "2026-02-01"),
  ),

  figure(2, "55,000 Ukrainian soldiers killed, 65,000 were said before the correction", (v) =>
    v.figures.some(
      ({ points }) =>
        points.some(({ value, low, relation }) => (value ?? low) === 55_000 && relation !== "corrected") &&
        points.some(({ value, low, relation }) => (value ?? low) === 65_000 && relation === "corrected"),
    ),
  ),
  figure(1, "46,000 Ukrainian soldiers killed by February 2025, 55,000 by February 2026", (v) =>
    [46_000, 55_000].every((count) => seriesOf(v, /kill|dea/, count).length > 0),
  ),
  figure(1, "1,940 buildings of Kyiv without heating, then 6,000", (v) =>
    [1940, 6000].every((count) => seriesOf(v, /./, count).length > 0),
  ),
  figure(1, "eight killed and 27 wounded at Pivdennyi", (v) =>
    [8, 27].every((count) => seriesOf(v, /kill|dea|injur|wound/, count).length > 0),
  ),

  view(1, "Ukraine and Russia are parties", (v) => inPart(v, /party/, isUkraine) && inPart(v, /party/, isRussia)),
  view(1, "the United States mediate, or are a party", (v) => inPart(v, /party|mediat|facilitat|broker/, isAmerica)),
  view(
    1,
    "the Emirates host, or Germany or Switzerland does",
    (v) =>
      [isEmirates, isGermany, isSwiss].some((is) => inPart(v, /host|facilitat|mediat|chair/, is)) ||
      v.rounds.some(({ host }) => host.values.some(({ value, name }) => isEmirates({ id: value, name }))),
  ),
  view(1, "Umerov heads the delegation of Ukraine", (v) => heads(v, /O?[uU]merov/)),
  view(1, "Kostyukov headed that of Russia, and Medinsky after him", (v) =>
    [/Kost(y|io)ukov/, /Medinsk/].every((name) => heads(v, name)),
  ),
  view(1, "Yermak headed that of Ukraine in Geneva in November", (v) => heads(v, /[YI]ermak/)),
  view(
    1,
    "Russia demands that Ukraine withdraw from the Donbas, or from the region of Donetsk",
    (v) =>
      agendaOf(v, /demand|objective/, /withdraw|leave Donbass|retrait des forces|Moscou réclame|pull its troops/i).length > 0,
  ),
  view(
    1,
    "Ukraine demands guarantees of its security",
    (v) => agendaOf(v, /demand|objective/, /garanties de sécurité|security guarantees/i).length > 0,
  ),
  view(2, "Russia and Ukraine exchanged prisoners on 5 February 2026", (v) =>
    eventsOf(v, /./, /exchange was carried out|prisonniers de chaque camp|swap prisoners/i, "2026-02-05").some(held),
  ),

  trap("talks were held on 1 February 2026", (v) => heldOn(v, "2026-02-01").length > 0),
  trap("talks were held in March 2026", (v) => v.rounds.some((it) => held(it) && /2026-03/.test(daysOf(it)))),
  trap("talks were held in Miami in February 2026, as Zelensky had said", (v) =>
    v.rounds.some((it) => held(it) && /2026-02/.test(daysOf(it)) && placed(it, FLORIDA)),
  ),
  trap("the three sat together in Miami in December 2025", (v) => bothSides(v, /2025-12-(19|2\d)/)),
  trap("Russia sat in Geneva in November 2025 or in Berlin", (v) =>
    v.rounds.some(
      (it) =>
        held(it) &&
        sat(it, isRussia) &&
        ((placed(it, GENEVA) && /2025-11/.test(daysOf(it))) || (placed(it, BERLIN) && /2025-12/.test(daysOf(it)))),
    ),
  ),
  trap("Ukraine sat with the Russians in Abu Dhabi in November 2025, when Driscoll saw them", (v) =>
    v.rounds.some((it) => held(it) && /2025-11/.test(daysOf(it)) && placed(it, ABU_DHABI) && sat(it, isUkraine)),
  ),
  trap("Ukraine sat with Putin and Witkoff in Moscow on 22 January 2026, or with Dmitriev in Miami on the 31st", (v) =>
    v.rounds.some((it) => held(it) && /2026-01-(22|31)/.test(daysOf(it)) && sat(it, isUkraine)),
  ),
  trap("Iran, Oman, Egypt, Qatar or those at war in Sudan sat in a round", ({ rounds }) =>
    rounds.some((it) => held(it) && sat(it, isForeign)),
  ),
  trap(
    "a round of other years or of Istanbul, or one numbered as nobody can count",
    ({ rounds }) =>
      rounds.some(({ number }) => number !== null && ![1, 2, 3, 4].includes(number)) ||
      rounds.some((it) => held(it) && (/\b20(14|19|22)-/.test(daysOf(it)) || placed(it, /istanbul/i))),
  ),
  trap("the meeting of 26 February 2026 is a fourth round, or Russia sat in it", (v) =>
    v.rounds.some((it) => held(it) && /2026-02-26/.test(daysOf(it)) && (it.number === 4 || sat(it, isRussia))),
  ),
  trap("the corrected number of soldiers contradicts the others", (v) =>
    v.contested.some(
      ({ question: about, values }) =>
        about === "figure" && values.some(({ value, superseded }) => /65000/.test(value) && !superseded),
    ),
  ),
  trap(
    "prisoners of each side contradict those of both, or those of another exchange",
    (v) => clash(v, /\b157\b/, /\b314\b/) || clash(v, /\b200\b/, /\b(157|300|314)\b/),
  ),
  trap("those wounded in Kyiv contradict those wounded in Kharkiv", (v) => clash(v, /^~?4\b/, /^~?27\b/)),
  trap(
    "the ceilings of two drafts, or the drones of two sides, contradict each other",
    (v) => clash(v, /600000/, /800000/) || clash(v, /\b396\b/, /\b151\b/),
  ),
  trap(
    "Kostyukov, Alexeyev and Medinsky, or Yermak and Budanov, are one",
    (v) =>
      bearsBoth(v, /Kost(y|io)ukov/, /Alexe[iï]ev|Medinsk/) ||
      bearsBoth(v, /[YI]ermak/, /Bou?danov/) ||
      bearsBoth(v, /Dmitriev/, /Medinsk|Peskov/),
  ),
];
