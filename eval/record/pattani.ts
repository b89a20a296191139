/** What the fourteen reports of `pattani/` come to: written down before the record of them was looked at. */
import type { ProcessView, Round } from "../../src/record/index.ts";
import type { Check } from "./checks.ts";
import { checksOf, contests, eventsOf, held, onlyRound, present, wordsOf } from "./checks.ts";

const { round, merge, contradiction, question, figure, view, trap } = checksOf("process:southern-thailand");
const [THA, MYS, BRN, OIC, KL] = ["state:THA", "state:MYS", "group:brn", "org:oic", "place:kuala-lumpur"];
const LANGKAWI = "place:langkawi";

/** True where the round is there once, was held, and these days are among those told for it. */
function on(it: Round | null, ...days: readonly string[]): boolean {
  if (it === null || !held(it)) return false;
  const told = [it.dates.value ?? "", ...it.dates.values.map(({ value }) => value)].join(" ");
  return days.every((day) => told.includes(day));
}

/** True where a day is among those that were announced for the round. */
const planned = (it: Round | null, day: string): boolean => it?.planned.some(({ edtf }) => (edtf ?? "").includes(day)) === true;

/** True where one identity bears a name for each of these patterns. */
const oneLike = ({ identities }: ProcessView, ...patterns: readonly RegExp[]): boolean =>
  identities.some(({ names }) => patterns.every((pattern) => names.some((name) => pattern.test(name))));

/** True where the words behind the values of a contested question match. */
const contestedWords = ({ contested }: ProcessView, words: RegExp): boolean =>
  contested.some(({ values }) => values.some(({ support }) => words.test(wordsOf({ support }))));

/** True where one series of figures has all of these values. */
const series = ({ figures }: ProcessView, ...wanted: readonly number[]): boolean =>
  figures.some(({ points }) => wanted.every((count) => points.some(({ value, low }) => (value ?? low) === count)));

/** True where somebody of such a name has one of these roles. */
const plays = ({ roles }: ProcessView, role: RegExp, name: RegExp): boolean =>
  roles.some((it) => role.test(it.role) && name.test(it.actor.name));

export const PATTANI_CHECKS: readonly Check[] = [
  round(2, "round 1 is one, on 20 and 21 January 2020", (v) => {
    const it = onlyRound(v, 1);
    return on(it, "2020-01-21") && it?.dates.state !== "contested";
  }),
  round(2, "round 2 is one, on 2 and 3 March 2020", (v) => on(onlyRound(v, 2), "2020-03-02", "2020-03-03")),
  round(1, "round 2 was in Kuala Lumpur", (v) => onlyRound(v, 2)?.place.value === KL),
  round(1, "Thailand and the BRN sat in round 1", (v) => present(onlyRound(v, 1), THA, BRN)),
  round(2, "round 3 is one, and ended on 12 January 2022", (v) => on(onlyRound(v, 3), "2022-01-12")),
  round(2, "round 3 was planned for 20 April 2020", (v) => planned(onlyRound(v, 3), "2020-04-20")),
  round(2, "round 4 is one, on 31 March and 1 April 2022", (v) => on(onlyRound(v, 4), "2022-03-31", "2022-04-01")),
  round(1, "round 4 was in Kuala Lumpur", (v) => onlyRound(v, 4)?.place.value === KL),
  round(2, "round 5 is one, and ended on 2 August 2022", (v) => on(onlyRound(v, 5), "2022-08-02")),
  round(2, "round 6 is one, and ended on 22 February 2023", (v) => on(onlyRound(v, 6), "2023-02-22")),
  round(2, "round 6 was planned for 22 November 2022", (v) => planned(onlyRound(v, 6), "2022-11-22")),
  round(1, "the OIC watched round 6", (v) => present(onlyRound(v, 6), OIC)),
  round(2, "round 7 is one, on 6 and 7 February 2024", (v) => on(onlyRound(v, 7), "2024-02-06", "2024-02-07")),

  merge(2, "thirteen reports or more belong to it", ({ sources }) => sources.length >= 13),
  merge(2, "the copy of 4 March 2020 is of one origin with the wire", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "2020-03-04" && sameOrigin.length === 1),
  ),
  merge(1, "the correction supersedes the first version", ({ sources }) =>
    sources.some(({ published, supersedes }) => published === "2023-09-13" && supersedes.length === 1),
  ),
  merge(1, "Wanlop Rugsanaoh, Wanlop Rugsanoh and Wallop Rugsanaoh are one", (v) =>
    oneLike(v, /Wanlop Rugsanaoh/, /Wanlop Rugsanoh/, /Wallop Rugsanaoh/),
  ),
  merge(1, "Anas Abdulrahman, Abdulrohman and Abdoulrahman are one", (v) =>
    oneLike(v, /Anas Abdulrahman/, /Anas Abdulrohman/, /Anas Abdoulrahman/),
  ),
  merge(1, "Abdul Rahim Noor and Abdul Rahim Nor are one", (v) => oneLike(v, /Abdul Rahim Noor/, /Abdul Rahim Nor/)),
  merge(1, "Kasturi Mahkota and Kasturi Makota are one", (v) => oneLike(v, /Kasturi Mahkota/, /Kasturi Makota/)),
  merge(1, "Zulkifli Zainal Abidin and Abiddin are one", (v) => oneLike(v, /Zainal Abidin/, /Zainal Abiddin/)),
  merge(2, "the Ramadan truce of 1 April 2022, told by three reports, is one event", (v) => {
    const told = eventsOf(v, /agreement|cease-?fire|truce/, /truce|trêve|hostilités/i, "2022-04-01").filter(held);
    return told.length === 1;
  }),

  contradiction(2, "three dead at Nong Chik, or five", (v) => contests(v, ["figure"], "3", "5")),
  contradiction(2, "the BRN agreed in August 2022 to halt violence, or did not", (v) =>
    contestedWords(v, /agreed to (?:a )?halt/),
  ),
  contradiction(2, "7,344 dead since 2004, or 5,868", (v) => contests(v, ["figure"], "7344", "5868")),
  contradiction(
    2,
    "the meeting of Berlin was held, or was not",
    (v) =>
      contestedWords(v, /Berlin|telle réunion/) ||
      v.timeline.some((e) => e.standing === "contested" && /Berlin|telle réunion/.test(wordsOf(e))),
  ),
  contradiction(
    1,
    "the promise of free movement was kept, or was not",
    (v) =>
      contestedWords(v, /free movement|arrested|keep its word|libre circulation/) ||
      v.agenda.some((item) => item.contested && /free movement|libre circulation|keep its word/.test(wordsOf(item))),
  ),

  question(1, "where round 4 would be was open between Kuala Lumpur and Langkawi", (v) =>
    v.questions.some(
      ({ askedSince, options }) =>
        askedSince === "2022-01-12" && [KL, LANGKAWI].every((place) => options.some(({ actor }) => actor.id === place)),
    ),
  ),
  question(2, "and it was settled", (v) =>
    v.questions.some((q) => q.state === "settled" && /Langkawi|Kuala Lumpur|Whether it/.test(wordsOf(q))),
  ),
  question(2, "who will monitor a ceasefire is open", (v) =>
    v.questions.some((q) => q.state === "open" && /monitor|surveiller/.test(wordsOf(q))),
  ),
  question(1, "that has been asked since 2022 and was last in February 2024", (v) =>
    v.questions.some(
      (q) =>
        /monitor|surveiller/.test(wordsOf(q)) &&
        q.askedSince?.startsWith("2022") === true &&
        q.lastMention?.startsWith("2024-02") === true,
    ),
  ),

  figure(2, "4 dead at Raman, 6 were said before the correction", (v) =>
    v.figures.some(
      ({ measure, points }) =>
        measure === "killed" &&
        points.some(({ value, low, relation }) => (value ?? low) === 4 && relation !== "corrected") &&
        points.some(({ value, low, relation }) => (value ?? low) === 6 && relation === "corrected"),
    ),
  ),
  figure(2, "7,344 and 7,547 dead since 2004 are of one series", (v) => series(v, 7344, 7547)),
  figure(1, "4,310 civilians, apart from 7,162 dead", (v) => series(v, 4310) && series(v, 7162) && !series(v, 4310, 7162)),
  figure(1, "85 dead at Tak Bai", (v) => series(v, 85)),

  view(1, "Malaysia or its envoys host and mediate", ({ roles }) =>
    roles.some(
      ({ role, actor }) =>
        /host|mediator|facilitator/.test(role) && (actor.id === MYS || /Abdul Rahim|Zulkifli/.test(actor.name)),
    ),
  ),
  view(1, "Thailand and the BRN are parties", ({ roles }) =>
    [THA, BRN].every((id) => roles.some(({ role, actor }) => role === "party" && actor.id === id)),
  ),
  view(1, "Wanlop and Chatchai led the Thai delegation", (v) =>
    [/Wanlop|Wallop/, /Chatchai/].every((name) => plays(v, /delegation-head|negotiator/, name)),
  ),
  view(1, "Abdul Rahim Noor and Zulkifli Zainal Abidin mediated", (v) =>
    [/Abdul Rahim/, /Zainal Abid/].every((name) => plays(v, /mediator|facilitator|envoy/, name)),
  ),
  view(1, "the BRN demands the release of prisoners, and several reports say so", ({ agenda }) =>
    agenda.some((item) => item.kind === "demand" && /prison/.test(wordsOf(item)) && item.support.count >= 2),
  ),
  view(2, "Bangkok refuses it", ({ agenda }) =>
    agenda.some(
      (item) =>
        /prison|that demand/.test(wordsOf(item)) &&
        (item.kind === "refusal" ||
          /refus|reject/.test(item.status) ||
          item.history.some(({ status }) => /refus|reject/.test(status)) ||
          item.answers.some(({ kind }) => kind === "refuses")),
    ),
  ),
  view(
    1,
    "Thailand refuses foreign monitors",
    (v) =>
      v.agenda.some((item) => item.kind === "refusal" && /foreign monitors|observateurs étrangers/.test(wordsOf(item))) ||
      v.timeline.some((e) => /refusal|rejection/.test(e.kinds.join(" ")) && /foreign monitors|étrangers/.test(wordsOf(e))),
  ),
  view(1, "Bangkok committed itself to the free movement of BRN members", ({ agenda }) =>
    agenda.some((item) => item.kind === "commitment" && /libre circulation|free movement/.test(wordsOf(item))),
  ),
  view(1, "the truce that the BRN declared on 3 April 2020", (v) =>
    v.timeline.some((e) => (e.time.edtf ?? "").startsWith("2020-04-03") && /cease|truce/.test(wordsOf(e))),
  ),

  trap("round 3, or another, was held in April 2020", (v) =>
    v.rounds.some((r) => held(r) && r.dates.values.some(({ value }) => value.startsWith("2020-04"))),
  ),
  trap("round 6, or another, was held in November 2022", (v) =>
    v.rounds.some((r) => held(r) && r.dates.values.some(({ value }) => value.startsWith("2022-11"))),
  ),
  trap("a round was held on Langkawi", (v) =>
    v.rounds.some((r) => held(r) && r.place.values.some(({ value, standing }) => value === LANGKAWI && standing === "happened")),
  ),
  trap("rounds that nobody told", (v) =>
    v.rounds.some(({ number }) => number !== null && ![1, 2, 3, 4, 5, 6, 7].includes(number)),
  ),
  trap("the video meeting of February 2021 is a numbered round", (v) =>
    v.rounds.some((r) => r.number !== null && held(r) && r.dates.values.some(({ value }) => value.startsWith("2021-02"))),
  ),
  trap("the two Zulkiflis are one", (v) => oneLike(v, /Zulkifli Zainal/, /Zulkifli Hassan/)),
  trap(
    "Anas Abdulrahman, Abdul Rahim Noor and Abdul Karim Khalib are not three",
    (v) => oneLike(v, /Anas/, /Rahim/) || oneLike(v, /Anas/, /Karim/) || oneLike(v, /Rahim/, /Karim/),
  ),
  trap(
    "the BRN is PULO or MARA Patani",
    (v) => oneLike(v, /BRN|Barisan/, /PULO|Patani United/) || oneLike(v, /BRN|Barisan/, /MARA/i),
  ),
  trap("the corrected number of dead contradicts the right one", (v) =>
    v.contested.some(
      ({ question: asked, values }) =>
        asked === "figure" && ["6", "4"].every((count) => values.some(({ value, superseded }) => value === count && !superseded)),
    ),
  ),
  trap(
    "civilians contradict all the dead, or one attack the whole war",
    (v) =>
      contests(v, ["figure"], "4310", "7162") || contests(v, ["figure"], "85", "7547") || contests(v, ["figure"], "85", "7344"),
  ),
  trap("PULO is a party to the talks", (v) => plays(v, /party/, /PULO|Patani United|Kasturi/)),
  trap("the BRN laid the bombs of Sai Buri", (v) =>
    eventsOf(v, /attack|bomb/, /Sai Buri|[Bb]omb/, "2022-04").some(
      ({ standing, participants }) =>
        (standing === "happened" || standing === "claimed") &&
        participants.some(({ actor, as }) => actor.id === BRN && as === "actor"),
    ),
  ),
  trap("Tak Bai or Krue Se is dated to the days of the reports", (v) =>
    eventsOf(v, /attack|kill|death|violence|massacre|protest|repression/, /Tak Bai|Krue Se/, null).some(({ time }) =>
      (time.edtf ?? "").startsWith("202"),
    ),
  ),
  trap("the final agreement was signed in 2024", (v) =>
    v.timeline.some(
      ({ kinds, standing, time }) =>
        kinds.includes("agreement") &&
        standing === "happened" &&
        ["2024-04", "2024-12"].some((month) => (time.edtf ?? "").startsWith(month)),
    ),
  ),
  trap("Indonesia mediates", ({ roles }) =>
    roles.some(
      ({ role, actor, standing, status }) =>
        /mediator|facilitator|host/.test(role) &&
        actor.id === "state:IDN" &&
        status === "current" &&
        (standing === "happened" || standing === "claimed"),
    ),
  ),
];
