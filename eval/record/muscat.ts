/** What the fourteen reports of `muscat/` come to: written down before the record of them was looked at. */
import type { ProcessView } from "../../src/record/index.ts";
import type { Check } from "./checks.ts";
import { checksOf, contests, eventsOf, held, onlyRound, present, wordsOf } from "./checks.ts";

const { round, merge, contradiction, question, figure, view, trap } = checksOf("process:oman-us-iran");
const [IRN, USA, OMN, ITA, ISR] = ["state:IRN", "state:USA", "state:OMN", "state:ITA", "state:ISR"];
const EUROPEANS = ["state:FRA", "state:GBR", "state:DEU"];
const [MUSCAT, ROME] = ["place:muscat", "place:rome"];

/** True where this round is the only one of its number, was held, and began on this day. */
function heldOn(v: ProcessView, number: number, day: string): boolean {
  const it = onlyRound(v, number);
  return it !== null && held(it) && it.dates.state !== "contested" && it.dates.value?.startsWith(day) === true;
}

/** True where some one identity has a name for each of the patterns. */
function oneBearer({ identities }: ProcessView, ...patterns: readonly RegExp[]): boolean {
  return identities.some(({ names }) => patterns.every((pattern) => names.some((name) => pattern.test(name))));
}

/** True where some series of the dead has a point of this value. */
function dead({ figures }: ProcessView, value: number): boolean {
  return figures.some(
    ({ measure, points }) => /kill|dead|death/.test(measure) && points.some((point) => (point.value ?? point.low) === value),
  );
}

/** True where two counts stand in one series. */
function oneSeries({ figures }: ProcessView, first: number, second: number): boolean {
  return figures.some(({ points }) =>
    [first, second].every((wanted) => points.some(({ value, low }) => (value ?? low) === wanted)),
  );
}

/** True where a contested entry has two values or more, and words that match behind them. */
function disputed(v: ProcessView, words: RegExp): boolean {
  return v.contested.some(({ values }) => values.length > 1 && values.some(({ support }) => words.test(wordsOf({ support }))));
}

export const MUSCAT_CHECKS: readonly Check[] = [
  round(2, "round 1 is one, on 12 April 2025", (v) => heldOn(v, 1, "2025-04-12")),
  round(1, "round 1 was in Muscat", (v) => onlyRound(v, 1)?.place.value === MUSCAT),
  round(1, "Iran and the United States sat in round 1", (v) => present(onlyRound(v, 1), IRN, USA)),
  round(2, "round 2 is one, on 19 April 2025", (v) => heldOn(v, 2, "2025-04-19")),
  round(2, "round 2 was in Rome", (v) => onlyRound(v, 2)?.place.value === ROME),
  round(
    2,
    "round 3 is one, on 26 April 2025, in Muscat",
    (v) => heldOn(v, 3, "2025-04-26") && onlyRound(v, 3)?.place.value === MUSCAT,
  ),
  round(
    2,
    "round 4 is one, on 11 May 2025, in Muscat",
    (v) => heldOn(v, 4, "2025-05-11") && onlyRound(v, 4)?.place.value === MUSCAT,
  ),
  round(2, "round 4 had been planned for 3 May", (v) =>
    (onlyRound(v, 4)?.planned ?? []).some(({ edtf }) => edtf.startsWith("2025-05-03")),
  ),
  round(2, "round 5 is one, on 23 May 2025, in Rome", (v) => heldOn(v, 5, "2025-05-23") && onlyRound(v, 5)?.place.value === ROME),
  round(2, "round 6 was planned for 15 June, and was not held", (v) => {
    const it = onlyRound(v, 6);
    const days = [...(it?.planned ?? []).map(({ edtf }) => edtf), ...(it?.dates.values ?? []).map(({ value }) => value)];
    return it !== null && !held(it) && days.some((day) => day.startsWith("2025-06-15"));
  }),

  merge(2, "thirteen reports or more belong to it", ({ sources }) => sources.length >= 13),
  merge(2, "the copy of 26 April 2025 is of one origin with the wire", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "2025-04-26" && sameOrigin.length === 1),
  ),
  merge(1, "the correction supersedes the first version", ({ sources }) =>
    sources.some(({ title, supersedes }) => title?.startsWith("CORRECTED") === true && supersedes.length === 1),
  ),
  merge(1, "Araghchi, Araqchi and Araghtchi are one", (v) => oneBearer(v, /Araghchi/, /Araqchi/, /Araghtchi/)),
  merge(1, "al-Busaidi, Albusaidi, al-Boussaïdi and al-Bousaïdi are one", (v) =>
    oneBearer(v, /al-Busaidi/, /Albusaidi/, /Boussaïdi/, /Bousaïdi/),
  ),
  merge(1, "Baghaei, Baghaï and Baqaei are one", (v) => oneBearer(v, /Baghaei/, /Baghaï/, /Baqaei/)),
  merge(1, "Ali Shamkhani and Ali Chamkhani are one", (v) => oneBearer(v, /Shamkhani/, /Chamkhani/)),
  merge(
    2,
    "the talks of 12 April, told with a number and without, are one round",
    ({ rounds }) =>
      rounds.filter((r) => held(r) && r.dates.values.some(({ value }) => value.startsWith("2025-04-12"))).length === 1,
  ),
  merge(
    1,
    "the ceasefire of 24 June is one event",
    (v) => eventsOf(v, /cease-?fire|truce|agreement/, /ceasefire|cessez-le-feu/, "2025-06-24").length === 1,
  ),

  contradiction(2, "the two sides spoke directly, or they did not", (v) =>
    disputed(v, /direct (communication|talks|negotiation)|discussions directes|directement|face to face|tête-à-tête/),
  ),
  contradiction(2, "627 dead in Iran since 13 June, or 974", (v) => contests(v, ["figure"], "627", "974")),
  contradiction(1, "Shamkhani was killed, or lived", (v) => disputed(v, /Shamkhani|Chamkhani/)),
  contradiction(1, "talks were set for the week after The Hague, or nothing was", (v) =>
    disputed(v, /semaine prochaine|nouvelles négociations|reprise des négociations|Aucun rendez-vous/),
  ),

  question(2, "where round 2 would be was open, with Rome and Muscat, and is settled", (v) =>
    v.questions.some(
      (q) => q.state === "settled" && [ROME, MUSCAT].every((id) => q.options.some(({ actor }) => actor.id === id)),
    ),
  ),
  question(1, "where or when the talks would be was asked since 12 April", (v) =>
    v.questions.some(
      (q) => q.askedSince === "2025-04-12" && (/venue|place|talks-date/.test(q.issue) || /lieu|déterminer/.test(wordsOf(q))),
    ),
  ),
  question(1, "when round 4 would be was open on 1 May, and is settled", (v) =>
    v.questions.some(
      (q) => q.state === "settled" && /nouvelle date|date du prochain cycle|sera annoncée|en seront convenues/.test(wordsOf(q)),
    ),
  ),
  question(2, "when or where a sixth session would be is open in July", (v) =>
    v.questions.some((q) => q.state === "open" && /sixième session|endroit|new date/.test(wordsOf(q))),
  ),
  question(2, "where the enriched uranium lies is open", (v) =>
    v.questions.some((q) => q.state === "open" && /kilos d'uranium|uranium enrichi|Nul ne sait/.test(wordsOf(q))),
  ),
  question(1, "where the consortium would have its plant is open", (v) =>
    v.questions.some((q) => q.state === "open" && /consortium|plant/.test(wordsOf(q))),
  ),

  figure(2, "71 dead at Evin, 17 were said before the correction", (v) =>
    v.figures.some(
      ({ measure, points }) =>
        /kill|dead|death/.test(measure) &&
        points.some(({ value, low, relation }) => (value ?? low) === 71 && relation !== "corrected") &&
        points.some(({ value, low, relation }) => (value ?? low) === 17 && relation === "corrected"),
    ),
  ),
  figure(2, "the dead of the port were 70, and then 57, in one series", (v) => oneSeries(v, 70, 57)),
  figure(1, "387 civilians dead by HRANA", (v) => dead(v, 387)),
  figure(1, "28 dead in Israel", (v) => dead(v, 28)),

  view(1, "Oman mediates", ({ roles }) =>
    roles.some(({ role, actor }) => role === "mediator" && (actor.id === OMN || /[Bb]o?us+a[iï]di/.test(actor.name))),
  ),
  view(1, "Iran and the United States are parties", ({ roles }) =>
    [IRN, USA].every((id) => roles.some(({ role, actor }) => role === "party" && actor.id === id)),
  ),
  view(1, "Araghchi and Witkoff led the delegations", ({ roles }) =>
    [/Ara(gh|q|ght)chi/, /Witkoff/].every((name) =>
      roles.some(({ role, actor }) => role === "delegation-head" && name.test(actor.name)),
    ),
  ),
  view(1, "the United States demand that Iran stop enriching", ({ agenda }) =>
    agenda.some((item) => item.kind === "demand" && /enrich/.test(wordsOf(item))),
  ),
  view(
    1,
    "Iran refuses to give up enrichment",
    (v) =>
      v.agenda.some((item) => item.kind === "refusal" && /enrich/.test(wordsOf(item))) ||
      v.timeline.some((e) => /refusal|rejection/.test(e.kinds.join(" ")) && /enrich/.test(wordsOf(e))) ||
      v.positions.some(({ cells }) => cells.some((cell) => cell.stance === "opposes" && /enrich|négociable/.test(wordsOf(cell)))),
  ),
  view(1, "the United States spoke of enrichment more than once, each time kept", ({ positions }) =>
    positions.some(
      ({ actor, cells }) =>
        (actor.id === USA || /Witkoff/.test(actor.name)) && cells.filter((cell) => /enrich/.test(wordsOf(cell))).length > 1,
    ),
  ),
  view(1, "Iran demands damages or a guarantee that it is not attacked again", ({ agenda }) =>
    agenda.some((item) => item.kind === "demand" && /dédommagements|garantie|rule out any further strikes/.test(wordsOf(item))),
  ),
  view(1, "Oman proposed a suspension and a consortium", ({ agenda }) =>
    agenda.some((item) => item.kind === "proposal" && /consortium|suspend/.test(wordsOf(item))),
  ),
  view(
    1,
    "the accord of 14 July 2015 stands in the timeline",
    (v) => eventsOf(v, /agreement|sign/, /./, "2015-07-14").length > 0,
  ),
  view(
    1,
    "the Americans bombed Fordow, Natanz and Isfahan on 22 June",
    (v) => eventsOf(v, /./, /bomb|frapp|Fordo|Natanz/, "2025-06-22").length > 0,
  ),
  view(1, "the talks stand as suspended", ({ status }) => status.value === "suspended"),

  trap("round 4 was held on 3 May or in Rome", (v) =>
    v.rounds.some(
      (r) =>
        held(r) &&
        (r.dates.values.some((it) => held(it) && it.value.startsWith("2025-05-03")) ||
          (r.number === 4 && r.place.value === ROME)),
    ),
  ),
  trap("round 6 was held", (v) => v.rounds.some((r) => r.number === 6 && held(r))),
  trap("talks of this process were held in Istanbul, Oslo, Geneva, Osaka or Vienna", (v) =>
    v.rounds.some((r) => held(r) && r.place.values.some((it) => held(it) && /istanbul|oslo|geneva|osaka|vienna/i.test(it.value))),
  ),
  trap("the three Europeans sat in a round of it", (v) =>
    v.rounds.some(({ participants }) => participants.some(({ actor }) => EUROPEANS.includes(actor.id))),
  ),
  trap(
    "Israel or the Houthis sat in a round or are parties to the talks",
    (v) =>
      v.rounds.some(({ participants }) => participants.some(({ actor }) => actor.id === ISR || actor.id === "group:houthis")) ||
      v.roles.some(
        ({ role, kind, actor }) => kind === "process" && role === "party" && (actor.id === ISR || actor.id === "group:houthis"),
      ),
  ),
  trap("Italy mediates", ({ roles }) => roles.some(({ role, actor }) => role === "mediator" && actor.id === ITA)),
  trap(
    "the experts met on 23 April",
    (v) =>
      v.rounds.some((r) => held(r) && r.dates.values.some((it) => held(it) && it.value.startsWith("2025-04-23"))) ||
      v.timeline.some(
        ({ kinds, standing, time }) =>
          standing === "happened" &&
          (time.edtf ?? "").startsWith("2025-04-23") &&
          kinds.some((kind) => /meeting|talks|round/.test(kind)),
      ),
  ),
  trap("Mohammad Bagheri and Mohammad Bagher Ghalibaf are one", (v) => oneBearer(v, /Bagheri/, /Ghalibaf/)),
  trap("Hossein Salami and Mohammad Eslami are one", (v) => oneBearer(v, /Hossein Salami/, /Mohammad Eslami/)),
  trap("the general Bagheri and the spokesman Baghaei are one", (v) => oneBearer(v, /Bagheri/, /Bagha[eï]i?|Baqaei/)),
  trap("Ali Khamenei and Ali Shamkhani are one", (v) => oneBearer(v, /Khamenei/, /[SC]h?amkhani/)),
  trap("the corrected number of dead contradicts the right one", (v) =>
    v.contested.some(
      ({ question: asked, values }) =>
        asked === "figure" && values.some(({ value, superseded }) => value === "17" && !superseded),
    ),
  ),
  trap("the dead of Iran contradict those of Israel, of the prison, of the port or the civilians among them", (v) =>
    ["28", "71", "80", "57", "70", "387"].some((other) =>
      ["627", "974", "1062"].some((all) => contests(v, ["figure"], all, other)),
    ),
  ),
  trap("rounds that nobody told", (v) => v.rounds.some(({ number }) => number !== null && ![1, 2, 3, 4, 5, 6].includes(number))),
  trap("the accord of 2015 or the withdrawal from it is dated to 2025", (v) =>
    v.timeline.some(
      ({ time, support }) =>
        /conclu à Vienne|retiré les États-Unis/.test(wordsOf({ support })) && (time.edtf ?? "").startsWith("2025"),
    ),
  ),
];
