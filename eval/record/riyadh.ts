/** What the fourteen reports of `riyadh/` come to: written down before the record of them was looked at. */
import type { ProcessView, RecordEvent, Round } from "../../src/record/index.ts";
import type { Check } from "./checks.ts";
import {
  bearsBoth,
  checksOf,
  contests,
  daysOf,
  disputed,
  eventsOf,
  held,
  heldOn,
  inPart,
  numbered,
  onlyOn,
  onlyRound,
  placed,
  plannedFor,
  sat,
  seriesOf,
  wordsOf,
} from "./checks.ts";

const { round, merge, contradiction, question, figure, view, trap } = checksOf(/ukrain|\bruss|istanbul|riyad|ryad/i);

const RIYADH = /riyad|ryad|diriyah/i;
const JEDDAH = /jedd|djedd|jidda/i;
const ISTANBUL = /istanbul|dolmabah|[cç][iı]ra[gğ]an/i;
const MARCH = ["2025-03-23", "2025-03-24", "2025-03-25"] as const;

type Actor = { readonly id: string; readonly name: string };
const isUkraine = ({ id, name }: Actor): boolean =>
  id === "state:UKR" || /ukrain|kyiv|kiev|\b(Ou|U)mi?erov|[YI]ermak|Sybi[hg]a|Kyslyts|Zelensk/i.test(name);
const isRussia = ({ id, name }: Actor): boolean =>
  id === "state:RUS" || /\bruss|mosc|kremlin|Medinsk|Lavrov|Ouchakov|Ushakov|Karassin|Besseda|Putin|Poutine/i.test(name);
const isAmerica = ({ id, name }: Actor): boolean =>
  id === "state:USA" ||
  /united states|[ée]tats-unis|am[ée]rica|washington|white house|Rubio|Waltz|Witkoff|Kellogg|Trump/i.test(name);
const isTurkey = ({ id, name }: Actor): boolean => id === "state:TUR" || /tur(key|qu|k)|t[üu]rkiye|Fidan|Erdo[gğ]an/i.test(name);
const isSaudi = ({ id, name }: Actor): boolean => id === "state:SAU" || /saudi|saoud|Fay[sç]al|Faisal/i.test(name);
const isForeign = ({ name }: Actor): boolean => /\biran|hamas|isra[eë]l|sudan|rapid support|arm[eé]ni|azerba/i.test(name);

/** Meetings of those days there that are kept as rounds, or as events of the timeline. */
const roundsAt = (v: ProcessView, place: RegExp, days: readonly string[]): readonly Round[] =>
  heldOn(v, ...days).filter((it) => placed(it, place));
const meetingsAt = ({ timeline }: ProcessView, place: RegExp, days: readonly string[]): readonly RecordEvent[] =>
  timeline.filter(
    (it) =>
      held(it) &&
      !it.speech &&
      days.some((day) => (it.time.edtf ?? "").includes(day)) &&
      it.kinds.some((kind) => /meet|talk|round|summit|negotiat|session|consult|visit/i.test(kind)) &&
      (place.test(wordsOf(it)) || it.place.values.some(({ value, name }) => place.test(value) || place.test(name))),
  );
const met = (v: ProcessView, place: RegExp, ...days: readonly string[]): boolean =>
  roundsAt(v, place, days).length > 0 || meetingsAt(v, place, days).length > 0;
const metThere = (v: ProcessView, place: RegExp, days: readonly string[], ...all: readonly ((actor: Actor) => boolean)[]) =>
  all.every(
    (is) =>
      roundsAt(v, place, days).some((it) => sat(it, is)) ||
      meetingsAt(v, place, days).some(({ participants }) => participants.some(({ actor }) => is(actor))),
  );
/** The round of this number is the only one, was held on this day and in Istanbul. */
const inIstanbul = (v: ProcessView, number: number, day: string): boolean => {
  const it = onlyRound(v, number);
  return numbered(v, number, day) && it !== null && placed(it, ISTANBUL);
};
const bothSat = (v: ProcessView, day: string): boolean => {
  const it = onlyOn(v, day);
  return sat(it, isUkraine) && sat(it, isRussia);
};

const agendaOf = ({ agenda }: ProcessView, kinds: RegExp, words: RegExp) =>
  agenda.filter((item) => kinds.test(item.kind) && (words.test(wordsOf(item)) || item.contents.some((it) => words.test(it))));
const asked = ({ questions }: ProcessView, issue: RegExp, words: RegExp, state: RegExp, since: string): boolean =>
  questions.some(
    (q) =>
      (issue.test(q.issue) || words.test(wordsOf(q)) || q.contents.some((it) => words.test(it))) &&
      state.test(q.state) &&
      (q.askedSince ?? "").startsWith(since),
  );
const NEVER = /^$a/;

export const RIYADH_CHECKS: readonly Check[] = [
  round(2, "Americans and Russians met in Riyadh on 18 February 2025", (v) => met(v, RIYADH, "2025-02-18")),
  round(1, "Russia and the United States were those who met in Riyadh on 18 February", (v) =>
    metThere(v, RIYADH, ["2025-02-18"], isRussia, isAmerica),
  ),
  round(2, "Americans and Ukrainians met in Jeddah on 11 March 2025", (v) => met(v, JEDDAH, "2025-03-11")),
  round(1, "Ukraine and the United States were those who met in Jeddah", (v) =>
    metThere(v, JEDDAH, ["2025-03-11"], isUkraine, isAmerica),
  ),
  round(2, "talks were held in Riyadh between 23 and 25 March 2025", (v) => met(v, RIYADH, ...MARCH)),
  round(1, "Americans, Ukrainians and Europeans met in Paris on 17 April 2025", (v) =>
    met(v, /paris|[ée]lys[ée]e|orsay/i, "2025-04-17"),
  ),
  round(
    1,
    "a meeting in London was planned for 23 April 2025",
    (v) =>
      plannedFor(v, "2025-04-23") ||
      met(v, /london|londres/i, "2025-04-23") ||
      v.timeline.some((it) => (it.time.edtf ?? "").includes("2025-04-23") && /london|londres/i.test(wordsOf(it))),
  ),
  round(
    2,
    "direct talks were planned for 15 May 2025 and not held that day",
    (v) => plannedFor(v, "2025-05-15") && heldOn(v, "2025-05-15").length === 0,
  ),
  round(2, "round 1 is one, on 16 May 2025, in Istanbul", (v) => inIstanbul(v, 1, "2025-05-16")),
  round(1, "Ukraine and Russia sat at round 1", (v) => bothSat(v, "2025-05-16")),
  round(2, "round 2 is one, on 2 June 2025, in Istanbul", (v) => inIstanbul(v, 2, "2025-06-02")),
  round(1, "Ukraine and Russia sat at round 2", (v) => bothSat(v, "2025-06-02")),
  round(1, "the third round was proposed for 20 to 30 June 2025", (v) => plannedFor(v, "2025-06-2", "2025-06-30")),
  round(2, "round 3 is one, on 23 July 2025, in Istanbul", (v) => inIstanbul(v, 3, "2025-07-23")),
  round(1, "Ukraine and Russia sat at round 3", (v) => bothSat(v, "2025-07-23")),
  round(
    1,
    "Trump and Putin met in Alaska on 15 August 2025",
    (v) => heldOn(v, "2025-08-15").length > 0 || met(v, /alaska|anchorage|elmendorf|trump/i, "2025-08-15"),
  ),

  merge(2, "thirteen reports or more belong to it", ({ sources }) => sources.length >= 13),
  merge(2, "the copy of 12 March 2025 is of one origin with the wire", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "2025-03-12" && sameOrigin.length === 1),
  ),
  merge(2, "the correction of 24 July 2025 supersedes the first version", ({ sources }) =>
    sources.some(({ title, supersedes }) => title?.startsWith("CORRECTED") === true && supersedes.length === 1),
  ),
  merge(1, "Zelensky, Zelenskiy and Zelenskyy are one", (v) =>
    v.identities.some(({ names }) => [/Zelensky$/, /Zelenskiy/, /Zelenskyy/].every((it) => names.some((name) => it.test(name)))),
  ),
  merge(1, "Vladimir Medinsky and Vladimir Medinski are one", (v) => bearsBoth(v, /Medinsky$/, /Medinski$/)),
  merge(1, "Rustem Umerov and Roustem Oumerov are one", (v) => bearsBoth(v, /\bUmerov/, /Oumerov/)),
  merge(1, "Rustem Umerov and Rustem Umierov are one", (v) => bearsBoth(v, /\bUmerov/, /Umierov/)),
  merge(1, "Andriy Yermak and Andriï Iermak are one", (v) => bearsBoth(v, /Yermak/, /Iermak/)),
  merge(1, "Andrii Sybiha and Andriï Sybiga are one", (v) => bearsBoth(v, /Sybiha/, /Sybiga/)),
  merge(1, "Sergiy Kyslytsya and Serhii Kyslytsia are one", (v) => bearsBoth(v, /Kyslytsya/, /Kyslytsia/)),

  contradiction(2, "41 aircraft were hit, or 20", (v) => contests(v, ["figure"], /^~?41\b/, /^~?20\b/)),
  contradiction(2, "6,057 bodies were handed over by mid-June, or 6,060", (v) => contests(v, ["figure"], /6057/, /6060/)),
  contradiction(1, "the energy truce began on 18 March, or did not", (v) => disputed(v, /18 mars/)),
  contradiction(1, "Ukraine attacked the gas depot of Glebovka, or did not", (v) => disputed(v, /Glebovka|dépôt/i)),
  contradiction(2, "Medinsky threatened to take Sumy and Kharkiv, or did not", (v) => disputed(v, /menacé|menaces|threatened/i)),
  contradiction(1, "Kyiv put off the exchange of the bodies, or did not", (v) =>
    disputed(v, /reporté l'échange|avoir reporté|repoussé samedi/i),
  ),
  contradiction(1, "the Russians entered the region of Dnipropetrovsk, or did not", (v) =>
    disputed(v, /Dnipropetrovsk|entrée? dans|soient entrés/i),
  ),

  question(1, "whether Moscow would accept the ceasefire was asked on 11 March", (v) =>
    asked(v, NEVER, /will accept the ceasefire|Moscow will accept/i, /./, "2025-03-1"),
  ),
  question(1, "when the ministers would meet after London was asked on 23 April", (v) =>
    asked(v, /talks-date/, /when the ministers would meet|ministers would meet/i, /./, "2025-04-23"),
  ),
  question(2, "when the delegations would sit down was open on 15 May, and is settled", (v) =>
    asked(v, /talks-date/, /quand les délégations|confirmé l'heure/i, /settled/, "2025-05-15"),
  ),
  question(2, "where or when the next round would be was open on 17 May, and is settled", (v) =>
    asked(v, /venue|talks-date/, /prochain tour|lieu n'est pas/i, /settled/, "2025-05-17"),
  ),
  question(1, "when the delegations would meet after 2 June was open, and is settled", (v) =>
    asked(v, /talks-date/, /will meet again|troisième tour/i, /settled/, "2025-06-0"),
  ),
  question(1, "how many of the children Moscow will send home is open", (v) =>
    asked(v, NEVER, /how many of them|send home/i, /open/, "2025-06-02"),
  ),
  question(2, "whether Zelensky and Putin will meet is open in August 2025", (v) =>
    asked(v, NEVER, /Rencontrera|question reste entière/i, /open/, "2025-08-16"),
  ),

  figure(2, "7,000 bodies handed over, 17,000 were said before the correction", (v) =>
    v.figures.some(
      ({ points }) =>
        points.some(({ value, low, relation }) => (value ?? low) === 7000 && relation !== "corrected") &&
        points.some(({ value, low, relation }) => (value ?? low) === 17_000 && relation === "corrected"),
    ),
  ),
  figure(1, "1,000 prisoners of each side to be exchanged", (v) => seriesOf(v, /./, 1000).length > 0),
  figure(1, "a list of 339 children", (v) => seriesOf(v, /./, 339).length > 0),
  figure(1, "337 drones were shot down over Russia", (v) => seriesOf(v, /./, 337).length > 0),

  view(1, "Ukraine and Russia are parties", (v) => inPart(v, /party/, isUkraine) && inPart(v, /party/, isRussia)),
  view(1, "Turkey, or its minister Fidan, hosts, chairs or mediates", (v) => inPart(v, /host|mediat|facilitat|chair/, isTurkey)),
  view(1, "the United States mediate", (v) => inPart(v, /mediat|facilitat|envoy|broker/, isAmerica)),
  view(
    1,
    "Saudi Arabia, or its foreign minister, hosted",
    (v) =>
      inPart(v, /host/, isSaudi) || v.rounds.some((it) => it.host.values.some(({ value, name }) => isSaudi({ id: value, name }))),
  ),
  view(1, "Medinsky heads the delegation of Russia", (v) =>
    inPart(v, /delegation-head|negotiator/, ({ name }) => /Medinsk/.test(name)),
  ),
  view(1, "Umerov heads the delegation of Ukraine", (v) =>
    inPart(v, /delegation-head|negotiator/, ({ name }) => /\b(Ou|U)mi?erov/.test(name)),
  ),
  view(
    1,
    "Ukraine accepted a ceasefire of 30 days on 11 March 2025",
    (v) =>
      agendaOf(v, /commitment|objective|proposal/, /30-day ceasefire|ready to accept/i).length > 0 ||
      eventsOf(v, /./, /30-day ceasefire|ready to accept/i, "2025-03-11").length > 0 ||
      v.positions.some(
        ({ actor, cells }) =>
          isUkraine(actor) &&
          cells.some(({ stance, support }) => /supports|offers/.test(stance) && /30-day ceasefire/i.test(wordsOf({ support }))),
      ),
  ),
  view(
    1,
    "Russia demands that Ukraine withdraw from four regions",
    (v) => agendaOf(v, /demand|objective/, /withdraw|retire ses troupes|retrait/i).length > 0,
  ),
  view(
    1,
    "Ukraine demands a ceasefire without conditions",
    (v) => agendaOf(v, /demand|objective/, /unconditional|inconditionnel/i).length > 0,
  ),
  view(
    1,
    "an exchange of 1,000 prisoners each was agreed on 16 May 2025",
    (v) =>
      agendaOf(v, /commitment/, /1,000|mille prisonniers/i).length > 0 ||
      eventsOf(v, /agree|exchange|swap|prisoner|release|accord/, /1,000|mille prisonniers/i, "2025-05").length > 0,
  ),

  trap("the delegations met on 15 May 2025", (v) => heldOn(v, "2025-05-15").length > 0),
  trap("Ukraine sat in Riyadh on 18 February 2025", (v) => heldOn(v, "2025-02-18").some((it) => sat(it, isUkraine))),
  trap("Zelensky sat at the talks of Jeddah", (v) =>
    heldOn(v, "2025-03-11").some((it) => sat(it, ({ name }) => /Zelensk/.test(name))),
  ),
  trap("Rubio or Witkoff sat in London on 23 April 2025", (v) =>
    heldOn(v, "2025-04-23").some((it) => sat(it, ({ name }) => /Rubio|Witkoff/.test(name))),
  ),
  trap("the meeting about embassies of 27 February 2025 is a round", (v) => heldOn(v, "2025-02-27").length > 0),
  trap("the talks of 2022 or the grain accord are a round of these", (v) => v.rounds.some((it) => /2022/.test(daysOf(it)))),
  trap("rounds with numbers that nobody told, as of Riyadh, Rome or Alaska", (v) =>
    v.rounds.some((it) => it.number !== null && !(held(it) ? [1, 2, 3] : [1, 2, 3, 4]).includes(it.number)),
  ),
  trap("the third round was held in June 2025", (v) => v.rounds.some((it) => held(it) && /2025-06-(2|30)/.test(daysOf(it)))),
  trap("the corrected number of bodies contradicts the others", (v) =>
    v.contested.some(
      ({ question: about, values }) =>
        about === "figure" && values.some(({ value, superseded }) => /^~?17000$/.test(value) && !superseded),
    ),
  ),
  trap("the violations of the Easter truce told of each side contradict each other", (v) =>
    contests(v, ["figure"], /2935/, /4900/),
  ),
  trap(
    "drones of one side contradict those of the other, or the launched those shot down",
    (v) => contests(v, ["figure"], /337/, /126/) || contests(v, ["figure"], /^~?85$/, /^~?61$/),
  ),
  trap("bodies of the two sides, of other months, or still to come contradict each other", (v) =>
    [/^~?78$/, /6057/, /6060/, /^~?3000$/].some((it) => contests(v, ["figure"], /^~?7000$/, it)),
  ),
  trap("two persons are one", (v) =>
    (
      [
        [/Medinsk/, /Zelensk/],
        [/Putin|Poutine/, /Zelensk/],
        [/\b(Ou|U)mi?erov/, /[YI]ermak/],
        [/[YI]ermak/, /Sybi[hg]a/],
        [/Kellogg/, /Witkoff/],
        [/Lavrov/, /Karassine|Besseda/],
      ] as const
    ).some(([one, other]) => bearsBoth(v, one, other)),
  ),
  trap("a round was held in Rome, Muscat, Doha, Tirana, Antalya, Ankara, Washington or at the Vatican", (v) =>
    v.rounds.some((it) => held(it) && placed(it, /\brome|muscat|mascate|oman|doha|tirana|antalya|ankara|washington|vatican/i)),
  ),
  trap(
    "Iran, Hamas, Israel, Sudan, Armenia or Azerbaijan sat at these talks",
    (v) => v.rounds.some((it) => held(it) && sat(it, isForeign)) || inPart(v, /party/, isForeign),
  ),
];
