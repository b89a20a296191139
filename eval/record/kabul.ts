/** What the fourteen reports of `kabul/` come to: written down before the record of them was looked at. */
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
  onlyOn,
  onlyRound,
  present,
  seriesOf,
  wordsOf,
} from "./checks.ts";

const { round, merge, contradiction, question, figure, view, trap } = checksOf("process:intra-afghan");
const [AFG, TALIBAN, QAT] = ["state:AFG", "group:taliban", "state:QAT"];

/** Days that were announced for a round, whether it was held or not. */
const plannedFor = (it: Round): string => [...it.planned.map(({ edtf }) => edtf), held(it) ? "" : daysOf(it)].join(" ");
const at = (it: Round | null, place: RegExp): boolean => it !== null && place.test(it.place.value ?? "");
/** A day that was planned, for a round or for something on the timeline, and on which nothing was held. */
const onlyPlanned = (v: ProcessView, day: string): boolean =>
  heldOn(v, day).length === 0 &&
  (v.rounds.some((it) => plannedFor(it).includes(day)) ||
    v.timeline.some((it) => it.standing !== "happened" && (it.time.edtf ?? "").includes(day)));

export const KABUL_CHECKS: readonly Check[] = [
  round(2, "round 1 is one, begun on 12 September 2020", (v) => {
    const it = onlyRound(v, 1);
    return it !== null && held(it) && daysOf(it).includes("2020-09-12");
  }),
  round(1, "round 1 was in Doha", (v) => at(onlyRound(v, 1), /^place:doha$/)),
  round(1, "Qatar hosted round 1", (v) => onlyRound(v, 1)?.host.value === QAT),
  round(1, "the government and the Taliban were at round 1", (v) => present(onlyRound(v, 1), AFG, TALIBAN)),
  round(2, "round 2 is one, begun on 5 January 2021", (v) => {
    const it = onlyRound(v, 2);
    return it !== null && held(it) && daysOf(it).includes("2021-01-05");
  }),
  round(2, "round 2 was in Doha", (v) => at(onlyRound(v, 2), /^place:doha$/)),
  round(1, "the talks were first to begin on 10 March 2020, and did not", (v) => onlyPlanned(v, "2020-03-10")),
  round(
    1,
    "the two sides met again on 22 February 2021",
    (v) => heldOn(v, "2021-02-22").length > 0 || v.timeline.some((it) => held(it) && (it.time.edtf ?? "").includes("2021-02-22")),
  ),
  round(2, "the talks of Abdullah and Baradar, 17 and 18 July 2021, are one round, held in Doha", (v) =>
    at(onlyOn(v, "2021-07-17", "2021-07-18"), /^place:doha$/),
  ),
  round(1, "Qatar hosted the talks of July 2021", (v) => onlyOn(v, "2021-07-17", "2021-07-18")?.host.value === QAT),
  round(2, "round 3 was planned for 24 May 2021, and not held", (v) => {
    const it = onlyRound(v, 3);
    return it !== null && !held(it) && plannedFor(it).includes("2021-05-24");
  }),
  round(1, "the conference in Istanbul was planned for 24 April 2021, and not held", (v) => onlyPlanned(v, "2021-04-24")),

  merge(2, "thirteen reports or more belong to it", ({ sources }) => sources.length >= 13),
  merge(2, "the copy of 3 December 2020 is of one origin with the wire", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "2020-12-03" && sameOrigin.length === 1),
  ),
  merge(2, "the correction of 27 October 2020 supersedes the first version", ({ sources }) =>
    sources.some(({ title, supersedes }) => title?.startsWith("RECTIFI") === true && supersedes.length === 1),
  ),
  merge(1, "Kabulov and Kaboulov are one", (v) => bearsBoth(v, /Kabulov/, /Kaboulov/)),
  merge(1, "Mujahid and Moudjahid are one", (v) => bearsBoth(v, /Mujahid/, /Moudjahid/)),
  merge(1, "Nadery and Naderi are one", (v) => bearsBoth(v, /Nadery/, /Naderi/)),
  merge(1, "Masoom Stanekzai and Massoum Stanekzaï are one", (v) => bearsBoth(v, /Masoom Stanekzai/, /Massoum Stanekzaï/)),
  merge(1, "Abdul Hakim and Abdoul Hakim Haqqani are one", (v) => bearsBoth(v, /Abdul Hakim/, /Abdoul Hakim/)),
  merge(1, "the agreement on procedures of 2 December 2020 is told once or twice, not by each report", (v) => {
    const told = eventsOf(v, /agreement|signing/, /procedure|procédure/i, "2020-12-02");
    return told.length > 0 && told.length <= 2;
  }),

  contradiction(2, "Kabul freed 5,100 Taliban, or 4,917", (v) => contests(v, ["figure"], /5100/, /4917/)),
  contradiction(2, "22 were killed at Kabul University, or 35", (v) => contests(v, ["figure"], /^~?22\b/, /^~?35\b/)),
  contradiction(2, "Ghani blocked the text on procedures, or did not", (v) => disputed(v, /block/i)),
  contradiction(1, "children were killed in Takhar, or none", (v) => disputed(v, /enfants/i)),
  contradiction(1, "the Taliban promised not to launch a spring offensive, or did not", (v) =>
    disputed(v, /offensive|telle promesse/i),
  ),
  contradiction(1, "the Taliban had agreed to come to Istanbul, or not", (v) =>
    disputed(v, /agreed last week|agreed to (come|attend)|had agreed/i),
  ),
  contradiction(1, "the Taliban offered a ceasefire of three months, or did not", (v) =>
    disputed(v, /three-month ceasefire|such ceasefire/i),
  ),

  question(2, "where the second round would be was open in December 2020, and is settled", (v) =>
    v.questions.some(
      (q) =>
        (q.askedSince ?? "").startsWith("2020-12-1") &&
        q.state === "settled" &&
        (/venue/.test(q.issue ?? "") || /lieu|reste à savoir où|Afghanistan|accueill/i.test(wordsOf(q))),
    ),
  ),
  question(2, "whether the conference in Turkey would be in Istanbul or Ankara was open, and is settled", (v) =>
    v.questions.some(
      (q) =>
        q.askedSince === "2021-03-19" &&
        q.state === "settled" &&
        (/Ankara/.test(wordsOf(q)) || q.options.some(({ actor }) => /place:(ankara|istanbul)/.test(actor.id))),
    ),
  ),
  question(2, "when the conference in Istanbul will be, after it was put off, is open", (v) =>
    v.questions.some(
      (q) =>
        q.state === "open" &&
        (/nouvelle date/i.test(wordsOf(q)) || (q.askedSince === "2021-04-21" && /date/.test(q.issue ?? ""))),
    ),
  ),
  question(2, "when and where Abdullah and Baradar will meet next is open", (v) =>
    v.questions.some(
      (q) =>
        q.askedSince === "2021-07-19" &&
        q.state === "open" &&
        (/venue|talks-date/.test(q.issue ?? "") || /meet next|when and where/i.test(wordsOf(q))),
    ),
  ),
  question(1, "what becomes of the 7,000 prisoners is open", (v) =>
    v.questions.some((q) => q.state === "open" && /détenus|prisonniers|7[ .,]?000|prisoners/i.test(wordsOf(q))),
  ),
  question(1, "whether Ghani or Abdullah would lead the delegation to Istanbul was asked in April 2021", (v) =>
    v.questions.some((q) => q.askedSince === "2021-04-14" && /Ghani|Abdullah|head the republic/i.test(wordsOf(q))),
  ),

  figure(2, "24 killed in the attack of Kabul, 34 were said before the correction", (v) =>
    v.figures.some(
      ({ points }) =>
        points.some(({ value, low, relation }) => (value ?? low) === 24 && relation !== "corrected") &&
        points.some(({ value, low, relation }) => (value ?? low) === 34 && relation === "corrected"),
    ),
  ),
  figure(1, "3,035 civilians killed and 5,785 wounded in 2020", (v) =>
    [3035, 5785].every((count) => seriesOf(v, /./, count).length > 0),
  ),
  figure(1, "573 civilians killed and 1,210 wounded in the first quarter of 2021", (v) =>
    [573, 1210].every((count) => seriesOf(v, /./, count).length > 0),
  ),
  figure(1, "270,000 displaced since January 2021, 3.5 million in all", (v) =>
    [270_000, 3_500_000].every((count) => seriesOf(v, /./, count).length > 0),
  ),

  view(1, "Qatar hosts", ({ roles }) => roles.some(({ role, actor }) => role === "host" && actor.id === QAT)),
  view(1, "the Afghan government and the Taliban are parties", ({ roles }) =>
    [AFG, TALIBAN].every((id) => roles.some(({ role, actor }) => role === "party" && actor.id === id)),
  ),
  view(1, "Stanekzai leads the delegation of the government", ({ roles }) =>
    roles.some(({ role, actor }) => /delegation|negotiator/.test(role) && /Stanekza/.test(actor.name)),
  ),
  view(1, "Abdul Hakim Haqqani leads that of the Taliban", ({ roles }) =>
    roles.some(({ role, actor }) => /delegation|negotiator/.test(role) && /Haqqani/.test(actor.name)),
  ),
  view(1, "Khalilzad is the envoy of the United States", ({ roles }) =>
    roles.some(({ role, actor }) => /envoy|represent|mediator/.test(role) && /Khalilzad/.test(actor.name)),
  ),
  view(2, "the procedures were agreed on 2 December 2020", (v) =>
    eventsOf(v, /agreement|signing/, /procedure|procédure/i, "2020-12-02").some(held),
  ),
  view(
    1,
    "the Taliban demand that 7,000 prisoners be freed",
    (v) => agendaOf(v, /demand/, /7[ .,\u00a0\u202f]?000|prisoners|prisonniers/i).length > 0,
  ),
  view(
    1,
    "the government demands a ceasefire",
    (v) => agendaOf(v, /demand|objective|proposal/, /cease-?fire|cessez-le-feu/i).length > 0,
  ),
  view(
    1,
    "the Taliban refuse to take part in a conference before the foreign forces have left",
    (v) => agendaOf(v, /refusal/, /gathering|conférence|s'y rendre|Istanbul/i).length > 0,
  ),
  view(
    1,
    "both sides promised in July 2021 to go on negotiating and to protect infrastructure",
    (v) => agendaOf(v, /commitment/, /infrastructure|high level|negotiating/i).length > 0,
  ),

  trap("the talks began on 10 March 2020", (v) => heldOn(v, "2020-03-10").length > 0),
  trap("the meeting of Murree, or what was to follow it, is a round", (v) =>
    v.rounds.some((it) => it.place.values.some(({ value }) => /murree|islamabad/i.test(value)) || /2015-07/.test(daysOf(it))),
  ),
  trap(
    "round 3 was held, or talks in May 2021",
    (v) => v.rounds.some((it) => it.number === 3 && it.standing === "happened") || heldOn(v, "2021-05-24").length > 0,
  ),
  trap(
    "a conference was held in Istanbul or Ankara, or on 16 or 24 April 2021",
    (v) =>
      heldOn(v, "2021-04-16", "2021-04-24").length > 0 ||
      v.rounds.some((it) => held(it) && it.place.values.some(({ value }) => /istanbul|ankara/i.test(value))),
  ),
  trap("the conference of Moscow is a round of the negotiations with a number", (v) =>
    v.rounds.some(
      (it) =>
        it.number !== null && (at(it, /moscow/i) || (daysOf(it).includes("2021-03-18") && !daysOf(it).includes("2021-01-05"))),
    ),
  ),
  trap("rounds with numbers that nobody told of these talks", (v) =>
    v.rounds.some(({ number }) => number !== null && ![1, 2, 3].includes(number)),
  ),
  trap("Masoom Stanekzai and Sher Mohammad Abbas Stanikzai are one", (v) => bearsBoth(v, /Stanekza/, /Stanikza/)),
  trap("Ashraf Ghani and Abdul Ghani Baradar are one", (v) => bearsBoth(v, /Ashraf/, /Baradar/)),
  trap("a round was held in Kandahar, Herat, Kabul or Tashkent", (v) =>
    v.rounds.some(
      (it) =>
        held(it) &&
        it.place.values.some(
          ({ value, standing }) =>
            /kandahar|herat|kabul|tashkent/i.test(value) && (standing === "happened" || standing === "claimed"),
        ),
    ),
  ),
  trap("Germany, Norway, Indonesia or Uzbekistan hosted a round", (v) =>
    v.rounds.some((it) => held(it) && /state:(DEU|NOR|IDN|UZB)/.test(it.host.value ?? "")),
  ),
  trap("the corrected number of dead contradicts the others", (v) =>
    v.contested.some(
      ({ question: asked, values }) =>
        asked === "figure" && values.some(({ value, superseded }) => /^~?34\b/.test(value) && !superseded),
    ),
  ),
  trap("the civilians killed in one period contradict those of another, or all the dead of the war", (v) =>
    [
      ["3035", "2117"],
      ["3035", "573"],
      ["2117", "573"],
      ["3035", "157000"],
      ["45000", "157000"],
      ["3035", "45000"],
    ].some((pair) => contests(v, ["figure"], ...pair)),
  ),
  trap("those displaced this year contradict the total of those uprooted", (v) => contests(v, ["figure"], /270000/, /3500000/)),
  trap("the 7,000 prisoners whose release is demanded contradict those who were released", (v) =>
    [/^~?5000\b/, /5100/, /4917/, /^~?400\b/].some((count) => contests(v, ["figure"], /7000/, count)),
  ),
  trap("a ceasefire was agreed in July 2021", (v) =>
    v.timeline.some(
      ({ kinds, standing, time, support }) =>
        standing === "happened" &&
        (time.edtf ?? "").startsWith("2021-07") &&
        kinds.some((kind) => /agreement|signing|ceasefire|truce/.test(kind)) &&
        /cease-?fire|truce/i.test(wordsOf({ support })),
    ),
  ),
];
