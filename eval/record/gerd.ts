/** What the fourteen reports of `gerd/` come to: written down from the reports alone. */
import type { ProcessView, Round } from "../../src/record/index.ts";
import type { Check } from "./checks.ts";
import { checksOf, contests, daysOf, eventsOf, held, present, wordsOf } from "./checks.ts";

const { round, merge, contradiction, question, figure, view, trap } = checksOf("process:gerd");
const [EGY, ETH, SDN, USA, ZAF, COD, COG] = [
  "state:EGY",
  "state:ETH",
  "state:SDN",
  "state:USA",
  "state:ZAF",
  "state:COD",
  "state:COG",
];
const [ADDIS, CAIRO, KHARTOUM, KINSHASA] = ["place:addis-ababa", "place:cairo", "place:khartoum", "place:kinshasa"];
const [BANK, EU] = ["org:world-bank", "org:eu"];

/** The technical meetings of 2019 and 2020, and the rounds of 2023, are both counted from one to four. */
const TECHNICAL = ["2019", "2020"] as const;
const RENEWED = ["2023"] as const;

/** The only round of this number in these years; null where there is none or several. */
function roundOf({ rounds }: ProcessView, number: number, years: readonly string[]): Round | null {
  const [only, ...others] = rounds.filter((it) => it.number === number && years.some((year) => daysOf(it).includes(year)));
  return only && others.length === 0 ? only : null;
}

/** True where the only round of this number in these years was held on this day. */
function heldOn(v: ProcessView, number: number, years: readonly string[], ...days: readonly string[]): boolean {
  const it = roundOf(v, number, years);
  return it !== null && held(it) && it.dates.state !== "contested" && days.some((day) => daysOf(it).includes(day));
}

/** The rounds that were held on one of these days. */
const roundsOn = ({ rounds }: ProcessView, ...days: readonly string[]): readonly Round[] =>
  rounds.filter((it) => held(it) && days.some((day) => daysOf(it).includes(day)));

/** True where one identity of the dossier bears names that meet all of these patterns. */
const oneBears = ({ identities }: ProcessView, ...patterns: readonly RegExp[]): boolean =>
  identities.some(({ names }) => patterns.every((pattern) => names.some((name) => pattern.test(name))));

/** True where something told in these words is contested: a question with rival answers, an event or an item of the agenda. */
const contestedIn = ({ contested, timeline, agenda }: ProcessView, words: RegExp): boolean =>
  contested.some(({ values }) => values.length > 1 && values.some(({ support }) => words.test(wordsOf({ support })))) ||
  timeline.some((event) => event.standing === "contested" && words.test(wordsOf(event))) ||
  agenda.some((item) => item.contested && words.test(wordsOf(item)));

const hasRole = ({ roles }: ProcessView, role: RegExp, actor: (it: { id: string; name: string }) => boolean): boolean =>
  roles.some((it) => role.test(it.role) && actor(it.actor));

export const GERD_CHECKS: readonly Check[] = [
  round(1, "the first technical meeting was on 15 and 16 November 2019", (v) => heldOn(v, 1, TECHNICAL, "2019-11-15")),
  round(
    1,
    "the second technical meeting was in Cairo on 2 and 3 December 2019",
    (v) => heldOn(v, 2, TECHNICAL, "2019-12-02") && roundOf(v, 2, TECHNICAL)?.place.value === CAIRO,
  ),
  round(
    2,
    "the third technical meeting was in Khartoum on 21 and 22 December 2019",
    (v) => heldOn(v, 3, TECHNICAL, "2019-12-21", "2019-12-22") && roundOf(v, 3, TECHNICAL)?.place.value === KHARTOUM,
  ),
  round(1, "the United States and the World Bank watched the third technical meeting", (v) =>
    present(roundOf(v, 3, TECHNICAL), USA, BANK),
  ),
  round(2, "the fourth technical meeting was on 8 and 9 January 2020", (v) =>
    heldOn(v, 4, TECHNICAL, "2020-01-08", "2020-01-09"),
  ),
  round(1, "the fourth technical meeting had been planned for 6 January 2020", (v) =>
    v.rounds.some(({ number, planned }) => number === 4 && planned.some(({ edtf }) => edtf.startsWith("2020-01-06"))),
  ),
  round(
    2,
    "the first round of 2023 was in Cairo on 27 and 28 August",
    (v) => heldOn(v, 1, RENEWED, "2023-08-27", "2023-08-28") && roundOf(v, 1, RENEWED)?.place.value === CAIRO,
  ),
  round(1, "Egypt, Ethiopia and Sudan sat in the first round of 2023", (v) => present(roundOf(v, 1, RENEWED), EGY, ETH, SDN)),
  round(
    2,
    "the second round of 2023 was in Addis Ababa on 23 and 24 September",
    (v) => heldOn(v, 2, RENEWED, "2023-09-23", "2023-09-24") && roundOf(v, 2, RENEWED)?.place.value === ADDIS,
  ),
  round(
    1,
    "the third round of 2023 was in Cairo on 23 and 24 October",
    (v) => heldOn(v, 3, RENEWED, "2023-10-23", "2023-10-24") && roundOf(v, 3, RENEWED)?.place.value === CAIRO,
  ),
  round(
    2,
    "the fourth round of 2023 was in Addis Ababa and closed on 19 December",
    (v) => heldOn(v, 4, RENEWED, "2023-12-17", "2023-12-19") && roundOf(v, 4, RENEWED)?.place.value === ADDIS,
  ),
  round(2, "talks without a number were in Kinshasa from 4 to 6 April 2021", (v) =>
    roundsOn(v, "2021-04-04", "2021-04-06").some(({ place }) => place.value === KINSHASA),
  ),
  round(1, "talks at a distance from 9 to 17 June 2020 were watched by the United States, the EU and South Africa", (v) =>
    roundsOn(v, "2020-06-09", "2020-06-17").some((it) => present(it, USA, EU, ZAF)),
  ),
  round(
    1,
    "the video meeting of 10 January 2021 stands among the rounds or in the timeline",
    (v) =>
      v.rounds.some((it) => held(it) && daysOf(it).includes("2021-01-10")) ||
      v.timeline.some(
        ({ kinds, time }) =>
          /meeting|talks|round|negotiation|failure/.test(kinds.join(" ")) && (time.edtf ?? "").includes("2021-01-10"),
      ),
  ),

  merge(2, "thirteen reports or more belong to it", ({ sources }) => sources.length >= 13),
  merge(2, "the reprint of 7 April 2021 is of one origin with the wire", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "2021-04-07" && sameOrigin.length > 0),
  ),
  merge(1, "the correction supersedes the first version", ({ sources }) =>
    sources.some(({ title, supersedes }) => title?.startsWith("CORRECTED") === true && supersedes.length === 1),
  ),
  merge(1, "Abdel-Aty, Abdel Ati and Abdelaty are one", (v) => oneBears(v, /Abdel-Aty\b/, /Abdel Ati\b/, /Abdelaty\b/)),
  merge(1, "Seleshi and Sileshi Bekele are one", (v) => oneBears(v, /Seleshi Bekele/, /Sileshi Bekele/)),
  merge(1, "Hani Sewilam and Hani Soueilam are one", (v) => oneBears(v, /Sewilam/, /Soueilam/)),
  merge(
    1,
    "the declaration of principles of 23 March 2015, retold by several reports, is one event",
    (v) => eventsOf(v, /agreement|declaration|sign/, /rinciples|rincipes/, "2015-03").length === 1,
  ),
  merge(
    2,
    "the Kinshasa talks, told by three reports or more, are one round",
    (v) => v.rounds.filter((it) => held(it) && (it.place.value === KINSHASA || daysOf(it).includes("2021-04"))).length === 1,
  ),

  contradiction(2, "207 dead at Bekoji, or 171", (v) => contests(v, ["figure"], "207", "171")),
  contradiction(2, "Egypt asked for a filling in 12 to 21 years, or did not", (v) =>
    contestedIn(v, /12 à 21|une telle condition/),
  ),
  contradiction(2, "Ethiopia agreed in June 2020 to wait with the filling, or did not", (v) =>
    contestedIn(v, /not to start filling|any delay|agreed to wait|begin filling the dam/),
  ),
  contradiction(
    2,
    "the negotiations were over in December 2023, or were not",
    (v) =>
      v.status.state === "contested" ||
      contestedIn(v, /(talks|negotiations).{0,60}(ended|over|dead)|pronounced the negotiations/s),
  ),
  contradiction(1, "the Kinshasa meeting failed, or did not", (v) => contestedIn(v, /échoué|sans que les trois pays/)),
  contradiction(1, "Ethiopia went back on what was agreed, or did not", (v) =>
    contestedIn(v, /retour en arrière|revenue sur|recul/),
  ),
  contradiction(1, "Abbas Kamel went to Addis Ababa, or did not", (v) =>
    contestedIn(v, /Abbas Kamel|spy chief|travelled to Addis|embassy there denied/),
  ),

  question(2, "where the next talks would be was open in January 2021, and is settled", (v) =>
    v.questions.some(
      ({ askedSince, state, options, support }) =>
        state === "settled" &&
        (askedSince?.startsWith("2021-01") === true || /meet next/.test(wordsOf({ support }))) &&
        options.some(({ actor }) => actor.id === KINSHASA || actor.id === COD),
    ),
  ),
  question(2, "who would settle disputes is open", (v) =>
    v.questions.some((q) => /arbitra|trancherait|différends/i.test(wordsOf(q)) && q.state === "open"),
  ),
  question(2, "how much water is to be let through in a drought is open", (v) =>
    v.questions.some((q) => /drought|sécheresse/i.test(wordsOf(q)) && q.state === "open"),
  ),
  question(1, "whether the African Union would step in again is open", (v) =>
    v.questions.some((q) => /step in again|led the earlier effort/.test(wordsOf(q)) && q.state === "open"),
  ),

  figure(1, "500 civilians or more were killed in Metekel since September 2020, a count of its own", (v) =>
    v.figures.some(
      ({ measure, points }) =>
        measure === "killed" &&
        points.some(({ value, low }) => (value ?? low) === 500) &&
        !points.some(({ value, low }) => [207, 171].includes(value ?? low ?? 0)),
    ),
  ),
  figure(1, "more than 100,000 displaced", (v) =>
    v.figures.some(
      ({ measure, points }) =>
        measure === "displaced" && points.some(({ value, low }) => [100_000, 100_001].includes(value ?? low ?? 0)),
    ),
  ),

  view(1, "Egypt, Ethiopia and Sudan are parties", (v) =>
    [EGY, ETH, SDN].every((id) => hasRole(v, /party/, (it) => it.id === id)),
  ),
  view(1, "the United States and the World Bank are observers", (v) =>
    [USA, BANK].every((id) => hasRole(v, /observer/, (it) => it.id === id)),
  ),
  view(1, "Congo or its president hosts or mediates", (v) =>
    hasRole(v, /host|mediator|facilitator|chair/, ({ id, name }) => id === COD || name.includes("Tshisekedi")),
  ),
  view(1, "Seleshi Bekele leads the Ethiopian delegation", (v) =>
    hasRole(v, /delegation-head|negotiator/, ({ name }) => /S[ei]leshi/.test(name)),
  ),
  view(
    2,
    "Ethiopia rejected the quartet of mediators",
    (v) =>
      v.agenda.some((item) => item.kind === "refusal" && /quartet|proposition|mediation/.test(wordsOf(item))) ||
      v.timeline.some((e) => /refus|reject/.test(e.kinds.join(" ")) && /proposition|quartet/.test(wordsOf(e))),
  ),
  view(
    1,
    "Egypt demands a binding agreement",
    ({ agenda, positions }) =>
      agenda.some((item) => item.kind === "demand" && /binding|contraignant/.test(wordsOf(item))) ||
      positions.some(({ actor, cells }) => actor.id === EGY && cells.some((cell) => /binding|contraignant/.test(wordsOf(cell)))),
  ),
  view(1, "Ethiopia committed itself to the second filling", ({ agenda }) =>
    agenda.some((item) => item.kind === "commitment" && /deuxième remplissage/.test(wordsOf(item))),
  ),
  view(1, "Egypt initialled the text on 28 February 2020", (v) =>
    v.timeline.some(
      (e) => /initial|paraph/.test(wordsOf(e)) && (e.time.edtf ?? "").startsWith("2020-02-28") && e.standing !== "denied",
    ),
  ),
  view(
    1,
    "Sisi and Abiy agreed on 13 July 2023 to conclude within four months",
    (v) =>
      v.timeline.some((e) => /July 13|four months|quatre mois/.test(wordsOf(e)) && (e.time.edtf ?? "").startsWith("2023-07")) ||
      v.agenda.some((item) => item.kind === "commitment" && /four months|quatre mois/.test(wordsOf(item))),
  ),
  view(1, "Ethiopia told Egypt on 5 July 2021 that the second filling had begun", (v) =>
    v.timeline.some((e) => /notifi|deuxième remplissage/.test(wordsOf(e)) && (e.time.edtf ?? "").startsWith("2021-07-05")),
  ),

  trap("the technical meetings and the rounds of 2023 of one number are one", (v) =>
    v.rounds.some((it) => daysOf(it).includes("2023-") && TECHNICAL.some((year) => daysOf(it).includes(`${year}-`))),
  ),
  trap("rounds that nobody told", (v) => v.rounds.some(({ number }) => number !== null && ![1, 2, 3, 4].includes(number))),
  trap("the fourth technical meeting was held on 6 January 2020", (v) => roundsOn(v, "2020-01-06").length > 0),
  trap("the second round of 2023 was held on 13 September", (v) => roundsOn(v, "2023-09-13").length > 0),
  trap("the date that was corrected contradicts the right one", (v) =>
    v.contested.some(
      ({ question: asked, values }) =>
        asked === "round-date" && values.some(({ value, superseded }) => value.includes("2023-09-13") && !superseded),
    ),
  ),
  trap("talks were held on 25 April 2021", (v) => roundsOn(v, "2021-04-25").length > 0),
  trap("the summit to which Hamdok invited was held", (v) => roundsOn(v, "2021-04-13", "2021-04-23").length > 0),
  trap("Ethiopia sat in the last meeting of Washington", (v) =>
    roundsOn(v, "2020-02-27", "2020-02-28").some(({ participants }) =>
      participants.some((it) => it.actor.id === ETH && it.standing === "happened"),
    ),
  ),
  trap("Ethiopia signed in Washington in February 2020", (v) =>
    v.timeline.some(
      ({ kinds, standing, time, participants }) =>
        kinds.includes("agreement") &&
        standing === "happened" &&
        (time.edtf ?? "").startsWith("2020-02") &&
        participants.some(({ actor, as }) => actor.id === ETH && as === "actor"),
    ),
  ),
  trap("Abdel Fattah al-Sisi and Abdel Fattah al-Burhan are one", (v) => oneBears(v, /Siss?i\b/, /Burhan/)),
  trap("Yasser Abbas and Abbas Kamel are one", (v) => oneBears(v, /Yasser Abbas/, /Abbas Kamel/)),
  trap(
    "the two Congos are one, or Brazzaville hosts",
    (v) =>
      oneBears(v, /Congo-Brazzaville/, /Democratic Republic of Congo/) ||
      v.rounds.some(({ host }) => host.values.some(({ value }) => value === COG)),
  ),
  trap(
    "the dead of the floods, of Bekoji and of Metekel contradict each other or are one series",
    (v) =>
      contests(v, ["figure"], "207", "500") ||
      contests(v, ["figure"], "171", "500") ||
      v.figures.some(({ points }) => {
        const counts = points.map(({ value, low }) => value ?? low ?? 0);
        return counts.some((it) => it === 207 || it === 171) && counts.some((it) => it === 100 || it === 101 || it === 500);
      }),
  ),
  trap("the declaration of principles is dated to the years of the talks", (v) =>
    v.timeline.some(
      (e) =>
        e.kinds.includes("agreement") &&
        e.standing === "happened" &&
        /[Dd]eclaration of principles which|Déclaration de principes qui était/.test(wordsOf(e)) &&
        ["2019", "2020"].some((year) => (e.time.edtf ?? "").startsWith(year)),
    ),
  ),
  trap("the session of the Security Council is a round of the talks", (v) => roundsOn(v, "2021-07-08").length > 0),
];
