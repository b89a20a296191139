/** What the fourteen reports of `tumaini/` come to: written down before the record of them was looked at. */
import type { ProcessView } from "../../src/record/index.ts";
import type { Check } from "./checks.ts";
import {
  agendaOf,
  bearsBoth,
  checksOf,
  contests,
  daysOf,
  eventsOf,
  held,
  heldOn,
  onlyRound,
  present,
  seriesOf,
  wordsOf,
} from "./checks.ts";

const { round, merge, contradiction, question, figure, view, trap } = checksOf("process:tumaini");
const [SSD, KEN, USA, GBR, NOR, ZAF] = ["state:SSD", "state:KEN", "state:USA", "state:GBR", "state:NOR", "state:ZAF"];
const HOLDOUTS = /opposition|non[- ]sign|holdout|hold-out|Real-SPLM|did not sign|Amo?um/i;

/** True where the only round of this number was held in Nairobi, and one of these days belongs to it. */
function inNairobi(v: ProcessView, number: number, ...days: readonly string[]): boolean {
  const it = onlyRound(v, number);
  return it !== null && held(it) && it.place.value === "place:nairobi" && days.some((day) => daysOf(it).includes(day));
}
/** True where a round of this number was once planned for this day. */
const plannedFor = ({ rounds }: ProcessView, number: number, day: string): boolean =>
  rounds.some(
    (it) =>
      (it.number === number || it.number === null) &&
      (it.planned.some(({ edtf }) => edtf.includes(day)) || (!held(it) && daysOf(it).includes(day))),
  );
/** True where something other than a count is contested in such words. */
const deniedIn = ({ contested }: ProcessView, words: RegExp): boolean =>
  contested.some(
    ({ question: asked, values }) => asked !== "figure" && values.some(({ support }) => words.test(wordsOf({ support }))),
  );
const asked = ({ questions }: ProcessView, words: RegExp) => questions.filter((it) => words.test(wordsOf(it)));

export const TUMAINI_CHECKS: readonly Check[] = [
  round(2, "round 1 is one, from 9 to 16 May 2024, in Nairobi", (v) => inNairobi(v, 1, "2024-05-09", "2024-05-16")),
  round(2, "round 2 is one, begun on 17 June 2024, in Nairobi", (v) => inNairobi(v, 2, "2024-06-17")),
  round(1, "round 2 was first planned for 3 June", (v) => plannedFor(v, 2, "2024-06-03")),
  round(2, "round 3 is one, from 5 to 19 December 2024, in Nairobi", (v) => inNairobi(v, 3, "2024-12-05", "2024-12-19")),
  round(1, "round 3 was first planned for 20 November", (v) => plannedFor(v, 3, "2024-11-20")),
  round(2, "round 4 is one, begun on 20 January 2025, in Nairobi", (v) => inNairobi(v, 4, "2025-01-20")),
  round(1, "round 4 was first planned for 13 January", (v) => plannedFor(v, 4, "2025-01-13")),
  round(2, "round 5 is one, and was not held", (v) => {
    const it = onlyRound(v, 5);
    return it !== null && !held(it);
  }),
  round(1, "round 5 was planned for 17 March 2025", (v) => plannedFor(v, 5, "2025-03-17")),
  round(1, "the United States, Britain and Norway were at round 2", (v) => present(onlyRound(v, 2), USA, GBR, NOR)),
  round(1, "the United States and Norway were at round 3", (v) => present(onlyRound(v, 3), USA, NOR)),
  round(1, "Kenya hosted round 1 or round 3", (v) => [1, 3].some((number) => onlyRound(v, number)?.host.value === KEN)),

  merge(2, "thirteen reports or more belong to it", ({ sources }) => sources.length >= 13),
  merge(2, "the copy of 17 July 2024 is of one origin with the report from Juba", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "2024-07-17" && sameOrigin.length === 1),
  ),
  merge(2, "the correction of 21 January 2025 supersedes the first version", ({ sources }) =>
    sources.some(({ title, supersedes }) => title?.startsWith("CORRECTED") === true && supersedes.length === 1),
  ),
  merge(1, "Amum and Amoum are one", (v) => bearsBoth(v, /Amum/, /Amoum/)),
  merge(1, "Lazarus and Lazaro Sumbeiywo are one", (v) => bearsBoth(v, /Lazarus Sumbeiywo/, /Lazaro Sumbeiywo/)),
  merge(1, "Cirillo and Cirilo are one", (v) => bearsBoth(v, /Cirillo/, /Cirilo/)),
  merge(1, "Riek and Riak Machar are one", (v) => bearsBoth(v, /Riek Machar/, /Riak Machar/)),
  merge(1, "Makuei and Makuey are one", (v) => bearsBoth(v, /Makuei/, /Makuey/)),
  merge(1, "the ambush of 18 January 2025 is told once or twice, not by each report", (v) => {
    const told = eventsOf(v, /./, /ambush|embuscade|attack on a convoy/i, "2025-01-18");
    return told.length > 0 && told.length <= 2;
  }),

  contradiction(2, "14 were killed in the ambush, or 23", (v) => contests(v, ["figure"], /^~?14\b/, /^~?23\b/)),
  contradiction(2, "14 detainees were freed, or nine", (v) => contests(v, ["figure"], /^~?14\b/, /^~?9\b/)),
  contradiction(2, "the SPLM-IO left the talks, or did not", (v) =>
    deniedIn(v, /quitté (les pourparlers|aucune table)|tout retrait|pulled out/i),
  ),
  contradiction(2, "the government's delegates left without telling the mediator, or told him", (v) =>
    deniedIn(v, /sans prévenir|C'est faux|prévenu par écrit|démenti leur chef/i),
  ),
  contradiction(2, "the government had agreed to drop the security law, or had not", (v) =>
    deniedIn(v, /drop (the|any) law|It was agreed|denied it/i),
  ),
  contradiction(1, "the National Salvation Front made the ambush, or did not", (v) =>
    deniedIn(v, /behind the ambush|blamed Saturday|opened fire|staged it|nie être l'auteur/i),
  ),
  contradiction(1, "the initiative is over, or is not", (v) =>
    deniedIn(v, /pris fin|finished for as long|initiative was over|affirme le contraire/i),
  ),

  question(2, "when the talks would go on after July 2024 was open, and is settled", (v) =>
    asked(v, /Nul ne sait|reprendront le chemin|would resume/i).some((q) => q.state === "settled"),
  ),
  question(2, "whether round 4 would be in Nairobi or in Naivasha was open, and is settled", (v) =>
    v.questions.some(
      (q) =>
        q.state === "settled" &&
        (q.options.some(({ actor }) => actor.id === "place:naivasha") || /ignore encore|Naivasha/i.test(wordsOf(q))),
    ),
  ),
  question(1, "whether the SPLM-IO would come back was asked in the summer of 2024", (v) =>
    v.questions.some(
      (q) => /SPLM-IO y reviendra|send delegates again/i.test(wordsOf(q)) && /^2024-0[78]/.test(q.askedSince ?? ""),
    ),
  ),
  question(1, "whether the government would allow an inquiry into the ambush was asked in January 2025", (v) =>
    asked(v, /would allow one|not clear whether the government|inquiry/i).some(
      (q) => q.askedSince?.startsWith("2025-01") === true,
    ),
  ),
  question(2, "when and where round 5 could be held is open", (v) =>
    v.questions.some(
      (q) =>
        q.state === "open" &&
        (q.lastMention ?? "") >= "2025-03-29" &&
        /ne pas savoir quand|ni où|sous un arbre|set no new date/i.test(wordsOf(q)),
    ),
  ),
  question(1, "whether Cirillo and his front will join is open", (v) =>
    asked(v, /Whether he will join|NAS acceptera|s'asseoir à la table/i).some((q) => q.state === "open"),
  ),
  question(1, "what becomes of the fighters of the non-signatory groups is open", (v) =>
    asked(v, /que deviendront|combattants des groupes|jamais été tranchée/i).some((q) => q.state === "open"),
  ),

  figure(2, "14 killed in the ambush, 41 were said before the correction", (v) =>
    v.figures.some(
      ({ points }) =>
        points.some(({ value, low, relation }) => (value ?? low) === 14 && relation !== "corrected") &&
        points.some(({ value, low, relation }) => (value ?? low) === 41 && relation === "corrected"),
    ),
  ),
  figure(1, "about 400,000 died in the war of 2013 to 2018", (v) => seriesOf(v, /kill|dea|die|fatal/, 400_000).length > 0),
  figure(1, "two million are displaced within the country", (v) => seriesOf(v, /displac/, 2_000_000).length > 0),
  figure(1, "50,000 uprooted in Upper Nile by March 2025, 165,000 by August", (v) =>
    [50_000, 165_000].every((count) => seriesOf(v, /./, count).length > 0),
  ),

  view(1, "Sumbeiywo mediates", ({ roles }) =>
    roles.some(({ role, actor }) => /mediator/.test(role) && /Sumbeiywo/.test(actor.name)),
  ),
  view(1, "Kenya hosts", ({ roles }) => roles.some(({ role, actor }) => role === "host" && actor.id === KEN)),
  view(1, "South Sudan and the groups that did not sign are parties", ({ roles }) =>
    [(id: string) => id === SSD, (id: string, name: string) => id === "group:ssoma" || HOLDOUTS.test(name)].every((is) =>
      roles.some(({ role, actor }) => role === "party" && is(actor.id, actor.name)),
    ),
  ),
  view(1, "Kuol Manyang and Pagan Amum led the delegations", ({ roles }) =>
    [/Kuol Manyang|Manyang/, /Amo?um/].every((name) =>
      roles.some(({ role, actor }) => /delegation-head|negotiator/.test(role) && name.test(actor.name)),
    ),
  ),
  view(2, "a declaration of commitment was signed on 16 May 2024", (v) =>
    eventsOf(v, /agreement|signing|declaration/, /déclaration d'engagement|Paraphé/i, "2024-05-16").some(held),
  ),
  view(2, "eight protocols were initialled on 15 July 2024, in one event", (v) => {
    const told = eventsOf(v, /agreement|signing|initial|protocol/, /paraph/i, "2024-07-15").filter(held);
    return told.length === 1;
  }),
  view(2, "a protocol on humanitarian access was signed on 19 December 2024", (v) =>
    eventsOf(v, /agreement|signing|protocol/, /protocole sur l'accès/i, "2024-12-19").some(held),
  ),
  view(
    1,
    "the opposition demands a government of technocrats",
    (v) => agendaOf(v, /demand|proposal/, /caretaker|technocrat|technicien/i).length > 0,
  ),
  view(
    1,
    "Kiir promised to free political detainees",
    (v) => agendaOf(v, /commitment/, /libérer|libération|détenus politiques/i).length > 0,
  ),

  trap("the Tumaini agreement was signed on 15 July 2024", (v) =>
    v.timeline.some(
      ({ kinds, standing, time, support }) =>
        kinds.some((kind) => /agreement|signing/.test(kind)) &&
        standing === "happened" &&
        (time.edtf ?? "").startsWith("2024-07-15") &&
        !/paraph/i.test(wordsOf({ support })),
    ),
  ),
  trap("a round was held in Naivasha or Pretoria", (v) =>
    v.rounds.some((it) => held(it) && it.place.values.some(({ value }) => /naivasha|pretoria/i.test(value))),
  ),
  trap("round 5 was held", (v) => v.rounds.some((it) => held(it) && (it.number === 5 || daysOf(it).includes("2025-03-17")))),
  trap(
    "rounds were held on the days for which they had been planned in vain",
    (v) => heldOn(v, "2024-06-03", "2024-11-20", "2025-01-13").length > 0,
  ),
  trap("the talks on Sudan in Jeddah or Switzerland are a round", (v) =>
    v.rounds.some(
      (it) =>
        it.place.values.some(({ value }) => /jedd|geneva|swi|CHE/i.test(value)) ||
        (held(it) && daysOf(it).includes("2024-08")) ||
        (it.number === 2 && daysOf(it).includes("2023")),
    ),
  ),
  trap("the meetings of Rome or the talks of Naivasha before 2005 are rounds", (v) =>
    v.rounds.some((it) => it.place.values.some(({ value }) => /rome/i.test(value)) || /2020-01|2023|200[345]/.test(daysOf(it))),
  ),
  trap("rounds with numbers that nobody told", (v) =>
    v.rounds.some(({ number }) => number !== null && ![1, 2, 3, 4, 5].includes(number)),
  ),
  trap(
    "South Africa hosts or mediates",
    (v) =>
      v.roles.some(
        ({ role, actor, status, standing }) =>
          /^(host|mediator)$/.test(role) && actor.id === ZAF && status !== "candidate" && standing === "happened",
      ) || v.rounds.some((it) => it.host.value === ZAF),
  ),
  trap("the number of dead that was corrected contradicts the others", (v) =>
    v.contested.some(
      ({ question: about, values }) =>
        about === "figure" && values.some(({ value, superseded }) => value === "41" && !superseded),
    ),
  ),
  trap("the dead of the riots in Juba, or of the helicopter, contradict those of the ambush", (v) =>
    [
      [/^~?16\b/, /^~?14\b/],
      [/^~?16\b/, /^~?23\b/],
      [/28\b/, /^~?14\b/],
      [/28\b/, /^~?16\b/],
      [/28\b/, /^~?23\b/],
    ].some((pair) => contests(v, ["figure"], ...pair)),
  ),
  trap("those killed in the fighting contradict all who died of the war", (v) => contests(v, ["figure"], /190000/, /400000/)),
  trap("displaced of different scope contradict each other", (v) =>
    [
      [/\b2000000/, /\b2300000/],
      [/\b50000\b/, /\b10000\b/],
      [/\b50000\b/, /\b2000000/],
      [/\b165000\b/, /\b2000000/],
      [/\b780000\b/, /\b2000000/],
      [/\b780000\b/, /\b2300000/],
    ].some((pair) => contests(v, ["figure"], ...pair)),
  ),
  trap(
    "Kuol Manyang Deng is Stephen Par Kuol or Santino Deng Wol",
    (v) => bearsBoth(v, /Manyang/, /Par Kuol/) || bearsBoth(v, /Manyang/, /Santino|Wol/),
  ),
  trap("Salva Kiir and his daughter Adut are one", (v) => bearsBoth(v, /^(President |président )?(Salva )?Kiir$/i, /Adut/)),
  trap("Cirillo or his front sat at a round that was held", (v) =>
    v.rounds.some(
      (it) =>
        held(it) &&
        it.participants.some(
          ({ actor, standing }) =>
            (actor.id === "group:nas" || /Ciril|National Salvation|Front du salut/i.test(actor.name)) &&
            (standing === "happened" || standing === "claimed"),
        ),
    ),
  ),
];
