/** What the fourteen reports of `srilanka/` come to: written down before the record of them was looked at. */
import type { ProcessView, Round } from "../../src/record/index.ts";
import type { Check } from "./checks.ts";
import { bearsBoth, checksOf, contests, disputed, eventsOf, held, onlyRound, present, seriesOf, wordsOf } from "./checks.ts";

const { round, merge, contradiction, question, figure, view, trap } = checksOf("process:sri-lanka-norway");
const [LKA, NOR, LTTE] = ["state:LKA", "state:NOR", "group:ltte"];

/** True where the only round of this number was held, and its days are told to be these. */
function heldOn(v: ProcessView, number: number, ...days: readonly string[]): boolean {
  const it = onlyRound(v, number);
  const told = it?.dates.values.map(({ value }) => value).join(" ") ?? "";
  return it !== null && held(it) && it.dates.state !== "contested" && days.every((day) => told.includes(day));
}

/** Rounds that were held on such a day, whatever their number. */
const heldAt = ({ rounds }: ProcessView, day: RegExp): readonly Round[] =>
  rounds.filter((it) => held(it) && it.dates.values.some(({ value }) => day.test(value)));

/** True where the place that stands for a round is such. */
const isAt = (it: Round | null | undefined, place: RegExp): boolean =>
  it !== null && it !== undefined && place.test(`${it.place.value ?? ""} ${it.place.name ?? ""}`);

/** True where a question in such words is in this state. */
const asked = ({ questions }: ProcessView, words: RegExp, state: "open" | "settled"): boolean =>
  questions.some((it) => it.state === state && words.test(`${wordsOf(it)} ${it.issue}`));

/** True where an item of one of these kinds is told in such words. */
const stands = ({ agenda }: ProcessView, kinds: readonly string[], words: RegExp): boolean =>
  agenda.some((it) => kinds.includes(it.kind) && words.test(wordsOf(it)));

export const SRILANKA_CHECKS: readonly Check[] = [
  round(2, "round 1 is one, from 16 to 18 September 2002", (v) => heldOn(v, 1, "2002-09-16", "2002-09-18")),
  round(1, "round 1 was in Sattahip", (v) => isAt(onlyRound(v, 1), /sattahip/i)),
  round(1, "Sri Lanka and the Tigers sat in round 1", (v) => present(onlyRound(v, 1), LKA, LTTE)),
  round(2, "round 2 is one, from 31 October to 3 November 2002", (v) => heldOn(v, 2, "2002-10-31", "2002-11-03")),
  round(2, "round 3 is one, from 2 to 5 December 2002", (v) => heldOn(v, 3, "2002-12-02", "2002-12-05")),
  round(1, "round 3 was in Oslo, not in Thailand", (v) => isAt(onlyRound(v, 3), /oslo/i)),
  round(2, "round 4 is one, from 6 to 9 January 2003", (v) => heldOn(v, 4, "2003-01-06", "2003-01-09")),
  round(2, "round 5 is one, on 7 and 8 February 2003, in Berlin", (v) => {
    return heldOn(v, 5, "2003-02-07", "2003-02-08") && isAt(onlyRound(v, 5), /berlin/i);
  }),
  round(2, "round 6 is one, from 18 to 21 March 2003", (v) => heldOn(v, 6, "2003-03-18", "2003-03-21")),
  round(2, "round 7 was planned for 29 April 2003, and was not held", (v) => {
    const it = onlyRound(v, 7);
    const days = [...(it?.planned ?? []).map(({ edtf }) => edtf), ...(it?.dates.values ?? []).map(({ value }) => value)];
    return it !== null && !held(it) && days.some((day) => day?.includes("2003-04-29") === true);
  }),
  round(2, "talks of 22 and 23 February 2006 in Geneva are one", (v) => {
    const [it, ...others] = heldAt(v, /2006-02-2[23]/);
    return others.length === 0 && isAt(it, /gen[eè]v/i);
  }),
  round(2, "talks of 28 and 29 October 2006 in Geneva are one", (v) => {
    const [it, ...others] = heldAt(v, /2006-10-2[89]/);
    return others.length === 0 && isAt(it, /gen[eè]v/i);
  }),

  merge(2, "thirteen reports or more belong to it", ({ sources }) => sources.length >= 13),
  merge(2, "the copy of 6 December 2002 is of one origin with the wire", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "2002-12-06" && sameOrigin.length === 1),
  ),
  merge(1, "the correction supersedes the first version", ({ sources }) =>
    sources.some(({ title, supersedes }) => title?.startsWith("CORRECTED") === true && supersedes.length === 1),
  ),
  merge(1, "Prabhakaran, Prabakaran and Pirapaharan are one", (v) => bearsBoth(v, /Prabhakaran/, /Prabakaran|Pirapaharan/)),
  merge(1, "Thamilselvan, Tamilselvan and Tamilchelvan are one", (v) =>
    bearsBoth(v, /Thamilselvan/, /\bTamilselvan|Tamilchelvan/),
  ),
  merge(1, "Anton Balasingham and Anton Balasingam are one", (v) => bearsBoth(v, /Balasingham/, /Balasingam\b/)),
  merge(1, "Mahinda Rajapakse and Mahinda Rajapaksa are one", (v) => bearsBoth(v, /Mahinda Rajapakse/, /Mahinda Rajapaksa/)),
  merge(2, "the bombing of 16 October 2006 is one event", (v) => {
    const told = eventsOf(v, /attack|bomb/, /truck|attack|attentat|convoy/i, "2006-10-16");
    return told.filter((it) => !it.speech && held(it)).length === 1;
  }),

  contradiction(2, "the trawler off Delft carried weapons, or did not", (v) =>
    disputed(v, /trawler|boat was carrying|weapons on board/i),
  ),
  contradiction(2, "the ship sunk on 10 March 2003 carried arms, or did not", (v) => disputed(v, /transport\S* des armes/i)),
  contradiction(2, "the army helps Karuna's faction, or does not", (v) =>
    disputed(v, /supports? Karuna|fourni\S+ des armes|faction/i),
  ),
  contradiction(2, "more than 200 rebels died at Muhamalai, or 22", (v) => contests(v, ["figure"], /200/, /^\D*22\b/)),
  contradiction(2, "61 dead in the air raid of 14 August 2006, or 19", (v) => contests(v, ["figure"], "61", "19")),

  question(2, "where the talks of 2006 would be was open on 10 January, and is settled", (v) =>
    v.questions.some(
      (q) =>
        q.state === "settled" &&
        q.askedSince === "2006-01-10" &&
        (q.issue === "venue" || /où pourraient|lieu|venue/i.test(wordsOf(q))),
    ),
  ),
  question(2, "whether the army reduces the high-security zones is open", (v) =>
    asked(v, /haute sécurité|high.security/i, "open"),
  ),
  question(1, "how taxes and policing are divided is open", (v) => asked(v, /tax revenue|recettes fiscales|fiscal/i, "open")),
  question(1, "whether the truce is to be amended is open", (v) => asked(v, /amend|révis/i, "open")),
  question(1, "what form an interim administration would take is open", (v) =>
    asked(v, /administration provisoire|interim admin|reste à définir/i, "open"),
  ),
  question(1, "whether and when they meet again after October 2006 is open", (v) =>
    asked(v, /si et quand|se reverr|aucune date/i, "open"),
  ),

  figure(2, "92 dead at Digampathana, 103 were said before the correction", (v) =>
    v.figures.some(
      ({ measure, points }) =>
        measure === "killed" &&
        points.some(({ value, low, relation }) => (value ?? low) === 92 && relation !== "corrected") &&
        points.some(({ value, low, relation }) => (value ?? low) === 103 && relation === "corrected"),
    ),
  ),
  figure(
    2,
    "64,000, then 65,000 dead since 1983 are one series",
    (v) => seriesOf(v, /killed|dead|death/, 64_000, 65_000).length > 0,
  ),
  figure(1, "2,000 dead in 2006", (v) => seriesOf(v, /killed|dead|death/, 2000).length > 0),
  figure(1, "800,000 displaced in 2003", (v) => seriesOf(v, /displaced/, 800_000).length > 0),
  figure(1, "200,000 displaced since April 2006", (v) => seriesOf(v, /displaced/, 200_000).length > 0),

  view(1, "Norway or its envoys mediate", ({ roles }) =>
    roles.some(
      ({ role, actor }) =>
        /mediator|facilitator/.test(role) && (actor.id === NOR || /Solheim|Helgesen|Hanssen-Bauer/.test(actor.name)),
    ),
  ),
  view(1, "Sri Lanka and the Tigers are parties", ({ roles }) =>
    [LKA, LTTE].every((id) => roles.some(({ role, actor }) => role === "party" && actor.id === id)),
  ),
  view(1, "Peiris, Balasingham or de Silva led a delegation", ({ roles }) =>
    roles.some(
      ({ role, actor }) => /delegation-head|negotiator/.test(role) && /Peiris|Balasing|Siripala|milselvan/.test(actor.name),
    ),
  ),
  view(2, "the Tigers suspended the talks on 21 April 2003", (v) =>
    eventsOf(v, /suspen|withdraw|walk/, /susp/, "2003-04-21").some(held),
  ),
  view(
    1,
    "the truce of 22 February 2002 stands in the timeline",
    (v) => eventsOf(v, /ceasefire|truce|agreement|sign/, /./, "2002-02-22").length > 0,
  ),
  view(1, "the federal accord of 5 December 2002 stands in the timeline", (v) =>
    v.timeline.some((it) => /federal/i.test(wordsOf(it)) && (it.time.edtf ?? "").includes("2002-12-05")),
  ),
  view(1, "the Tigers demand that the zones be given back", (v) => stands(v, ["demand"], /zones|rendues|exigent/i)),
  view(1, "the Tigers promise to stop recruiting children", (v) => stands(v, ["commitment"], /child|minors|UNICEF|recruiting/i)),
  view(
    1,
    "the government refused to reopen the A9",
    (v) =>
      stands(v, ["demand", "refusal"], /réouverture|A9|refusée/i) ||
      v.timeline.some((it) => /refus/.test(it.kinds.join(" ")) && /réouverture|refusée/i.test(wordsOf(it))),
  ),

  trap("round 7 was held", (v) => v.rounds.some((it) => it.number === 7 && held(it))),
  trap("rounds that nobody told", (v) => v.rounds.some(({ number }) => number !== null && (number < 1 || number > 7))),
  trap("talks were held in April 2006", (v) => heldAt(v, /2006-04/).length > 0),
  trap("talks were held in Oslo in June 2006", (v) => heldAt(v, /2006-06/).length > 0),
  trap("the donors' meeting of 25 November 2002 is a round", (v) => heldAt(v, /2002-11-25/).length > 0),
  trap("a round was held in Tokyo, Washington, Thimphu, Jaffna or Colombo", (v) =>
    v.rounds.some((it) => held(it) && isAt(it, /tokyo|washington|thimph|jaffna|colombo/i)),
  ),
  trap("Anton Balasingham and Balasingham Nadesan are one", (v) => bearsBoth(v, /^Anton Balasing/, /Nadesan/)),
  trap("the brothers Rajapakse are one", (v) => bearsBoth(v, /Mahinda/, /Gotabhaya/)),
  trap("the two de Silvas are one", (v) => bearsBoth(v, /Nimal/, /H\. ?L\. ?de Silva/)),
  trap("Norwegian envoys are one", (v) => bearsBoth(v, /Solheim/, /Helgesen|Hanssen/)),
  trap("the corrected number of dead contradicts the right one", (v) =>
    v.contested.some(
      ({ question: about, values }) =>
        about === "figure" && values.some(({ value, superseded }) => value === "103" && !superseded),
    ),
  ),
  trap("the dead of one attack or one year contradict the dead of the whole war", (v) =>
    [/^\D*92\b/, /^\D*103\b/, /^\D*200\b/, /^\D*2000\b/].some((few) => contests(v, ["figure"], /6[45]000/, few)),
  ),
  trap("64,000 dead by 2003 contradict 65,000 by 2006", (v) => contests(v, ["figure"], /64000/, /65000/)),
  trap("the peace process ended", ({ status }) => status.value === "ended"),
  trap("the retold truce was signed in 2003 or 2006", (v) =>
    v.timeline.some(
      ({ time, kinds, support }) =>
        /sign|ceasefire|agreement/.test(kinds.join(" ")) &&
        /truce was signed|ceasefire of February 22/.test(wordsOf({ support })) &&
        /^200[36]/.test(time.edtf ?? ""),
    ),
  ),
];
