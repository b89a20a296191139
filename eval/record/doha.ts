/** What the fourteen reports of `doha/` come to: written down before the record of them was looked at. */
import type { ProcessView, Round } from "../../src/record/index.ts";
import type { Check } from "./checks.ts";
import { checksOf, contests, eventsOf, held, onlyRound, present, wordsOf } from "./checks.ts";

const { round, merge, contradiction, question, figure, view, trap } = checksOf("process:doha-taliban");
const [USA, AFG, QAT, PAK, SAU, ARE] = ["state:USA", "state:AFG", "state:QAT", "state:PAK", "state:SAU", "state:ARE"];
const [TALIBAN, DOHA, OSLO, TASHKENT, ABU_DHABI] = [
  "group:taliban",
  "place:doha",
  "place:oslo",
  "place:tashkent",
  "place:abu-dhabi",
];

const daysOf = (it: Round | null): string => it?.dates.values.map(({ value }) => value).join(" ") ?? "";
const fromTo = (it: Round | null, ...days: readonly string[]): boolean =>
  it !== null && held(it) && it.dates.state !== "contested" && days.every((day) => daysOf(it).includes(day));

/** True where one identity bears names that each pattern meets. */
const together = ({ identities }: ProcessView, ...patterns: readonly RegExp[]): boolean =>
  identities.some(({ names }) => patterns.every((pattern) => names.some((name) => pattern.test(name))));

/** True where one series holds all of these counts. */
const oneSeries = (v: ProcessView, ...counts: readonly number[]): boolean =>
  v.figures.some(({ points }) =>
    counts.every((count) => points.some(({ value, low, high }) => (value ?? low ?? high) === count)),
  );

export const DOHA_CHECKS: readonly Check[] = [
  round(2, "round 4 is one, from 21 to 26 January 2019", (v) => fromTo(onlyRound(v, 4), "2019-01-21", "2019-01-26")),
  round(1, "round 4 was in Doha", (v) => onlyRound(v, 4)?.place.value === DOHA),
  round(1, "the United States and the Taliban sat in round 4", (v) => present(onlyRound(v, 4), USA, TALIBAN)),
  round(2, "round 5 is one, from 25 February to 12 March 2019", (v) => fromTo(onlyRound(v, 5), "2019-02-25", "2019-03-12")),
  round(1, "round 5 had been announced for 25 February", (v) =>
    (onlyRound(v, 5)?.planned ?? []).some(({ edtf }) => edtf === "2019-02-25"),
  ),
  round(2, "round 6 is one, from 1 to 9 May 2019", (v) => fromTo(onlyRound(v, 6), "2019-05-01", "2019-05-09")),
  round(2, "round 7 is one, from 29 June to 9 July 2019", (v) => fromTo(onlyRound(v, 7), "2019-06-29", "2019-07-09")),
  round(1, "round 8 is one, from 3 to 12 August 2019", (v) => fromTo(onlyRound(v, 8), "2019-08-03", "2019-08-12")),
  round(2, "round 9 is one, from 22 August to 1 September 2019", (v) => fromTo(onlyRound(v, 9), "2019-08-22", "2019-09-01")),
  round(2, "the meeting of 17 and 18 December 2018 was in Abu Dhabi", (v) =>
    v.rounds.some((r) => held(r) && daysOf(r).includes("2018-12-17") && r.place.values.some(({ value }) => value === ABU_DHABI)),
  ),
  round(1, "Saudi Arabia, Pakistan and the Emirates were in Abu Dhabi", (v) =>
    v.rounds.some((r) => daysOf(r).includes("2018-12-1") && present(r, SAU, PAK, ARE)),
  ),
  round(
    1,
    "talks took place again from 7 December 2019",
    (v) =>
      v.rounds.some((r) => held(r) && daysOf(r).includes("2019-12-07")) ||
      eventsOf(v, /./, /renou|reprise|repris|resum/i, "2019-12-07").length > 0,
  ),

  merge(2, "thirteen reports or more belong to it", ({ sources }) => sources.length >= 13),
  merge(2, "the copy of 10 July 2019 is of one origin with the dispatch", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "2019-07-10" && sameOrigin.length === 1),
  ),
  merge(1, "the correction supersedes the first version", ({ sources }) =>
    sources.some(({ title, supersedes }) => title?.startsWith("CORRECTED") === true && supersedes.length === 1),
  ),
  merge(1, "Abdul Ghani Baradar and Berader are one", (v) => together(v, /Baradar$/, /Berader$/)),
  merge(1, "Stanekzai and Stanikzai, the negotiator, are one", (v) =>
    together(v, /Sher Mohammad Abbas Stanekzai/, /Sher Mohammad Abbas Stanikzai/),
  ),
  merge(1, "Suhail Shaheen and Souhail Chahine are one", (v) => together(v, /Suhail Shaheen/, /Souhail Chahine/)),
  merge(1, "Zabihullah and Zabiullah Mujahid are one", (v) => together(v, /Zabihullah Mujahid/, /Zabiullah Mujahid/)),
  merge(2, "the agreement of 29 February 2020 is one event, and happened", (v) => {
    const told = eventsOf(v, /agreement|sign/, /sign|paraph|conclu/i, "2020-02-29").filter(
      ({ standing, participants }) =>
        standing === "happened" && (participants.length === 0 || participants.some(({ actor }) => actor.id !== AFG)),
    );
    return told.length === 1;
  }),

  contradiction(2, "the attack in Wardak killed 126, or 36", (v) => contests(v, ["figure"], /\b126\b/, /\b36\b/)),
  contradiction(1, "the Americans accepted a timetable of eighteen months, or did not", (v) =>
    v.contested.some(({ values }) =>
      values.some(({ support }) => /dix-huit mois|tel calendrier|accepté de retirer/.test(wordsOf({ support }))),
    ),
  ),
  contradiction(1, "the Taliban planted the bomb of Khost, or did not", (v) =>
    v.contested.some(({ values }) =>
      values.some(({ support }) => /planting|accused the Taliban|in the blast|motorcycle/.test(wordsOf({ support }))),
    ),
  ),
  contradiction(
    1,
    "Trump says Taliban leaders were coming to Camp David; they say they had not accepted",
    (v) =>
      v.contested.some(({ values }) =>
        values.some(({ support }) => /Camp David|going to see him|rencontrer M\. Trump/.test(wordsOf({ support }))),
      ) ||
      v.timeline.some(
        ({ standing, support }) =>
          (standing === "denied" || standing === "contested") && /accepté de rencontrer|Camp David/.test(wordsOf({ support })),
      ),
  ),

  question(2, "where an agreement would be signed was open in August 2019, and is settled", (v) =>
    v.questions.some(
      (q) => q.askedSince === "2019-08-12" && /lieu|signature|Oslo|arrêté/.test(wordsOf(q)) && q.state === "settled",
    ),
  ),
  question(1, "Doha and Oslo were named for the signature", (v) =>
    v.questions.some(
      (q) => q.askedSince === "2019-08-12" && [DOHA, OSLO].every((id) => q.options.some(({ actor }) => actor.id === id)),
    ),
  ),
  question(2, "where the Afghans will negotiate is open since 29 February 2020", (v) =>
    v.questions.some(
      (q) =>
        q.askedSince === "2020-02-29" &&
        /lieu|se tiendront|Oslo|Where|held/.test(wordsOf(q)) &&
        q.state === "open" &&
        q.lastMention === "2020-03-03",
    ),
  ),
  question(1, "the date of round 6 was open in March 2019, and is settled", (v) =>
    v.questions.some((q) => q.askedSince === "2019-03-12" && /date|sixth round/.test(wordsOf(q)) && q.state === "settled"),
  ),
  question(1, "who would verify the promise on al Qaeda is open", (v) =>
    v.questions.some((q) => /who would verify|verif|en sera juge/i.test(wordsOf(q)) && q.state === "open"),
  ),

  figure(2, "12 dead in Kabul on 5 September 2019, 10 were said before the correction", (v) =>
    v.figures.some(
      ({ points }) =>
        points.some(({ value, low, relation }) => (value ?? low) === 12 && relation !== "corrected") &&
        points.some(({ value, low, relation }) => (value ?? low) === 10 && relation === "corrected"),
    ),
  ),
  figure(1, "45,000 members of the Afghan forces killed since 2014", (v) =>
    v.figures.some(
      ({ measure, since, points }) =>
        measure === "killed" && (since ?? "").includes("2014") && points.some(({ value, low }) => (value ?? low) === 45_000),
    ),
  ),
  figure(
    1,
    "3,804 civilians killed in 2018, told twice",
    (v) =>
      v.figures.some(({ points }) =>
        points.some(({ value, support }) => value === 3804 && (support.origins >= 2 || support.count >= 2)),
      ) || v.figures.some(({ points }) => points.filter(({ value }) => value === 3804).length >= 2),
  ),

  view(1, "Qatar hosts or facilitates", ({ roles }) =>
    roles.some(({ role, actor }) => /host|mediat|facilit/.test(role) && actor.id === QAT),
  ),
  view(1, "the United States and the Taliban are parties", ({ roles }) =>
    [USA, TALIBAN].every((id) => roles.some(({ role, actor }) => role === "party" && actor.id === id)),
  ),
  view(1, "Khalilzad leads for the Americans", ({ roles }) =>
    roles.some(({ role, actor }) => /head|envoy|negotiat/.test(role) && /Khalilzad/.test(actor.name)),
  ),
  view(1, "Stanekzai led the Taliban's delegation", ({ roles }) =>
    roles.some(({ role, actor }) => /head|negotiat/.test(role) && /Sher Mohammad|Abbas St/.test(actor.name)),
  ),
  view(
    1,
    "the Taliban demand that foreign troops leave",
    ({ agenda, positions }) =>
      agenda.some((item) => item.kind === "demand" && /troops|pullout|retrait|withdraw|timetable/.test(wordsOf(item))) ||
      positions.some(
        ({ actor, cells }) =>
          actor.id === TALIBAN &&
          cells.some((cell) => cell.stance === "demands" && /troops|pullout|retrait|timetable/.test(wordsOf(cell))),
      ),
  ),
  view(1, "Washington demands a ceasefire or less violence", ({ agenda }) =>
    agenda.some((item) => item.kind === "demand" && /cessez-le-feu|réduction|violence/.test(wordsOf(item))),
  ),
  view(
    1,
    "the Taliban refuse a truce, or to talk with Kabul",
    ({ agenda, timeline }) =>
      agenda.some((item) => item.kind === "refusal" && /refus|would not take part|denied/.test(wordsOf(item))) ||
      timeline.some((e) => /refusal|rejection/.test(e.kinds.join(" ")) && /refus|Kabul|sit down/.test(wordsOf(e))),
  ),
  view(2, "Washington undertakes to withdraw: 8,600 in 135 days, all within fourteen months", ({ agenda }) =>
    agenda.some((item) => item.kind === "commitment" && /8 600|quatorze mois|retirer toutes/.test(wordsOf(item))),
  ),
  view(1, "the Taliban undertake to keep al Qaeda out", ({ agenda }) =>
    agenda.some((item) => item.kind === "commitment" && /Al-Qaïda|sol afghan|refuge/.test(wordsOf(item))),
  ),
  view(1, "the prisoners are to be freed by 10 March 2020", ({ agenda }) =>
    agenda.some(
      (item) => /prisonniers|prisoners/.test(wordsOf(item)) && item.due.values.some(({ value }) => value.includes("2020-03-10")),
    ),
  ),
  view(
    1,
    "Ghani rejects or denies the release of 5,000 prisoners",
    ({ agenda, timeline, contested }) =>
      agenda.some((item) => item.kind === "refusal" && /5,000|prisoners|rejected that clause/.test(wordsOf(item))) ||
      agenda.some(
        (item) =>
          /5,000|5 000|prison/.test(wordsOf(item)) && (item.contested || item.status === "denied" || item.status === "refused"),
      ) ||
      timeline.some((e) => /refus|reject/.test(e.kinds.join(" ")) && /clause|prisoner/.test(wordsOf(e))) ||
      contested.some(({ values }) => values.some(({ support }) => /no commitment to releasing/.test(wordsOf({ support })))),
  ),
  view(1, "Trump called off the negotiations on 7 September 2019", (v) =>
    v.timeline.some(
      (e) => /cancel|annul|call(?:ed|s) off|broke off|rompu/i.test(wordsOf(e)) && (e.time.edtf ?? "").startsWith("2019-09-07"),
    ),
  ),
  view(
    1,
    "the pause of 12 and 13 December 2019 is told",
    (v) => eventsOf(v, /suspen|pause|interrupt/, /./, "2019-12-1").length > 0,
  ),

  trap("the meetings in Jeddah and in Islamabad took place", (v) =>
    v.rounds.some(
      (r) =>
        held(r) &&
        (/2019-01-09|2019-02-18/.test(daysOf(r)) || r.place.values.some(({ value }) => /jeddah|riyadh|islamabad/.test(value))),
    ),
  ),
  trap("the meeting at Camp David took place", (v) =>
    v.rounds.some(
      (r) => held(r) && (daysOf(r).includes("2019-09-08") || r.place.values.some(({ value }) => /camp-david/.test(value))),
    ),
  ),
  trap("the Americans sat in Moscow in February 2019", (v) =>
    v.rounds.some(
      (r) =>
        held(r) &&
        (daysOf(r).includes("2019-02-05") || r.place.values.some(({ value }) => value === "place:moscow")) &&
        (r.number !== null || present(r, USA)),
    ),
  ),
  trap("rounds that nobody told", (v) => v.rounds.some(({ number }) => number !== null && (number < 4 || number > 9))),
  trap("the two Stanekzais are one", (v) => together(v, /Sher Mohammad/, /Mass?ou?o?m Stan/)),
  trap("Abdul Ghani Baradar and President Ghani are one", (v) => together(v, /A(?:s|c)hraf Ghani/, /B[ae]r[ae]d[ae]r/)),
  trap("the two Haqqanis are one", (v) => together(v, /Anas Haqqani/, /Sirajuddin Haqqani/)),
  trap("the 10 of the first version contradict the 12", (v) =>
    v.contested.some(
      ({ question: asked, values }) =>
        asked === "figure" &&
        values.some(({ value, superseded }) => value === "10" && !superseded) &&
        values.some(({ value }) => value === "12"),
    ),
  ),
  trap(
    "tolls of different scopes are one series, or contradict each other",
    (v) =>
      contests(v, ["figure"], /\b45[ ,.]?000\b/, /\b(?:2[ ,.]?400|3[ ,.]?804|126|36|65)\b/) ||
      contests(v, ["figure"], /\b3[ ,.]?804\b/, /\b(?:2[ ,.]?400|3[ ,.]?403)\b/) ||
      contests(v, ["figure"], /^14$/, /^12$/) ||
      v.figures.some((series) => /truck bomb|schoolchildren/.test(wordsOf(series)) && /Romanian/.test(wordsOf(series))) ||
      oneSeries(v, 45_000, 2_400) ||
      oneSeries(v, 45_000, 3_804) ||
      oneSeries(v, 3_804, 2_400) ||
      oneSeries(v, 126, 45_000),
  ),
  trap("the 5,000 soldiers and the 5,000 prisoners are one count", (v) =>
    v.figures.some((series) => /troops/.test(wordsOf(series)) && /prisonniers|prisoners|fighters/.test(wordsOf(series))),
  ),
  trap("the talks are over", (v) => v.status.value === "ended" && v.status.state !== "contested"),
  trap("the Afghan government signed the agreement of 29 February with the Taliban", (v) =>
    eventsOf(v, /agreement/, /./, "2020-02-29").some(
      ({ standing, participants }) =>
        standing === "happened" &&
        participants.some(({ actor }) => actor.id === TALIBAN) &&
        participants.some(({ actor }) => actor.id === AFG || /A[sc]h?raf/.test(actor.name)),
    ),
  ),
  trap("an agreement was signed in August or September 2019", (v) =>
    v.timeline.some(
      ({ kinds, standing, time, support }) =>
        kinds.includes("agreement") &&
        standing === "happened" &&
        /paraph|sign/.test(wordsOf({ support })) &&
        /^2019-0[89]/.test(time.edtf ?? ""),
    ),
  ),
  trap("Murree or the opening of the office is dated to 2019", (v) =>
    v.timeline.some(
      ({ time, support }) =>
        /Murree|drapeau et hymne|inauguration/.test(wordsOf({ support })) && (time.edtf ?? "").startsWith("2019"),
    ),
  ),
  trap("where the Afghans will negotiate is settled", (v) =>
    v.questions.some(
      (q) =>
        q.state === "settled" &&
        (((q.askedSince ?? "").startsWith("2020") && /se tiendront|intra-Afghan|lieu/.test(wordsOf(q))) ||
          q.options.some(({ actor }) => actor.id === TASHKENT)),
    ),
  ),
];
