/** What the fourteen reports of `stockholm/` come to: written from the reports alone, before any record of them was looked at. */
import type { FigureSeries, ProcessView, Round } from "../../src/record/index.ts";
import type { Check } from "./checks.ts";
import { checksOf, contests, eventsOf, held, onlyRound, present, wordsOf } from "./checks.ts";

const { round, merge, contradiction, question, figure, view, trap } = checksOf("process:stockholm");
const [YEM, HOUTHIS, SWE, CHE, JOR, UN] = ["state:YEM", "group:houthis", "state:SWE", "state:CHE", "state:JOR", "org:un"];

/** Days of a round, as told and as intersected. */
const daysOf = ({ dates }: Round): string => [dates.value ?? "", ...dates.values.map(({ value }) => value)].join(" ");
const plansOf = ({ planned }: Round): string => planned.map(({ edtf }) => edtf).join(" ");
const placesOf = ({ place }: Round): string => place.values.map(({ value, name }) => `${value} ${name}`).join(" ");

/** True where a round is told as one that took place, by nobody denied. */
const took = ({ standing }: Round): boolean => standing === "happened" || standing === "claimed";

/** The rounds held in December 2018: one, the consultations of Rimbo. */
const swedenOf = ({ rounds }: ProcessView): readonly Round[] =>
  rounds.filter((it) => held(it) && /2018-12-(0[6-9]|1[0-3])/.test(daysOf(it)));

/** True where a round of this number is one, held, and from one day to the other. */
function lasted(v: ProcessView, number: number, first: string, last: string): boolean {
  const it = onlyRound(v, number);
  return it !== null && held(it) && it.dates.state !== "contested" && daysOf(it).includes(first) && daysOf(it).includes(last);
}

/** True where all names that match belong to one identity, and each of the spellings is there. */
function together({ identities }: ProcessView, pattern: RegExp, ...spellings: readonly RegExp[]): boolean {
  const bearers = identities.filter(({ names }) => names.some((name) => pattern.test(name)));
  const [only] = bearers;
  return bearers.length === 1 && spellings.every((spelling) => only?.names.some((name) => spelling.test(name)) === true);
}

/** True where one identity has a name that matches each of these. */
const confused = ({ identities }: ProcessView, ...patterns: readonly RegExp[]): boolean =>
  identities.some(({ names }) => patterns.every((pattern) => names.some((name) => pattern.test(name))));

/** True where something contested has these words on both sides or on one. */
const disputed = ({ contested }: ProcessView, words: RegExp): boolean =>
  contested.some(
    ({ name, values }) =>
      values.length > 1 && (words.test(name) || values.some(({ support }) => words.test(wordsOf({ support })))),
  );

const counts = ({ points }: Pick<FigureSeries, "points">, count: number): boolean =>
  points.some(({ value, low }) => (value ?? low) === count);
const counted = ({ figures }: ProcessView, count: number): boolean => figures.some((series) => counts(series, count));

/** True where two counts are set against each other, neither of them withdrawn. */
const rivals = ({ contested, figures }: ProcessView, one: number, other: number): boolean =>
  contested.some(
    ({ question: asked, values }) =>
      asked === "figure" &&
      [one, other].every((count) => values.some(({ value, superseded }) => value === String(count) && !superseded)),
  ) ||
  figures.some(
    (series) =>
      counts(series, one) &&
      counts(series, other) &&
      series.points.some(
        ({ value, low, relation }) => relation === "contradicts" && [one, other].includes(value ?? low ?? Number.NaN),
      ),
  );

const VENUES =
  /^(place:(kuwait-city|muscat|geneva|stockholm)|state:(KWT|OMN|SWE|CHE))$|kuwait|kowe|oman|mascat|muscat|sweden|suède|gen[eè]v/i;
const PULLOUT =
  /withdr|pulled|pullout|redeploy|handed the port|quitted|farce|retir|retrait|remis|rendu le port|redéploi|mise en sc/i;

export const STOCKHOLM_CHECKS: readonly Check[] = [
  round(2, "the consultations in Sweden are one round, held from 6 December 2018", (v) => {
    const [it, ...others] = swedenOf(v);
    return it !== undefined && others.length === 0 && daysOf(it).includes("2018-12-06");
  }),
  round(1, "they ended on 13 December 2018", (v) => swedenOf(v).some((it) => daysOf(it).includes("2018-12-13"))),
  round(1, "they were in Rimbo", (v) => swedenOf(v).some((it) => /rimbo/i.test(placesOf(it)))),
  round(1, "Yemen and the Houthis sat there", (v) => swedenOf(v).some((it) => present(it, YEM, HOUTHIS))),
  round(
    2,
    "the consultations of Geneva were planned for 6 September 2018, and are not held",
    (v) =>
      v.rounds.some((it) => !took(it) && `${daysOf(it)} ${plansOf(it)}`.includes("2018-09-06")) ||
      v.timeline.some(
        ({ standing, speech, time }) =>
          !speech && /planned|denied|contested/.test(standing) && (time.edtf ?? "").startsWith("2018-09-06"),
      ),
  ),
  round(2, "round 1 is one, from 16 to 18 January 2019", (v) => lasted(v, 1, "2019-01-16", "2019-01-18")),
  round(1, "round 1 was in Amman", (v) => onlyRound(v, 1)?.place.value === "place:amman"),
  round(2, "round 2 is one, from 5 to 8 February 2019", (v) => lasted(v, 2, "2019-02-05", "2019-02-08")),
  round(2, "round 3 is one, from 10 to 16 February 2020", (v) => lasted(v, 3, "2020-02-10", "2020-02-16")),
  round(1, "round 3 was planned for December 2019 before", (v) =>
    v.rounds.some((it) => it.number === 3 && plansOf(it).includes("2019-12")),
  ),
  round(2, "round 4 is one, from 18 to 27 September 2020", (v) => lasted(v, 4, "2020-09-18", "2020-09-27")),
  round(1, "round 4 was in Glion, above Montreux", (v) => {
    const it = onlyRound(v, 4);
    return it !== null && /glion|montreux/i.test(`${it.place.value ?? ""} ${it.place.name ?? ""}`);
  }),
  round(2, "round 5 is planned for November 2020", (v) => {
    const it = onlyRound(v, 5);
    return it !== null && !held(it) && `${daysOf(it)} ${plansOf(it)}`.includes("2020-11");
  }),

  merge(2, "twelve reports or more belong to it", ({ sources }) => sources.length >= 12),
  merge(2, "the copy of 13 December 2018 is of one origin with the wire", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "2018-12-13" && sameOrigin.length === 1),
  ),
  merge(2, "the correction supersedes the first version", ({ sources }) =>
    sources.some(({ published, supersedes }) => published === "2020-09-28" && supersedes.length === 1),
  ),
  merge(2, "Abdulsalam, Abdul-Salam, Abdul Salam and Abdessalam are one", (v) =>
    together(v, /Abd\S*[ -]?sal[ae]m/i, /Abdulsalam/, /Abdul[- ]Salam/, /Abdessalam/),
  ),
  merge(1, "al-Yamani, al-Yemany and al-Yémani are one", (v) => together(v, /Y[aeé]man[iy]$/, /Yamani/, /Yemany/, /Yémani/)),
  merge(1, "al-Murtada, al-Mourtada and al-Mortada are one", (v) =>
    together(v, /M(u|ou|o)rtada/, /Murtada/, /Mourtada/, /Mortada/),
  ),
  merge(1, "Hadi Haig and Hadi Haïg are one", (v) => together(v, /Ha[iï]g$/, /Haig/, /Haïg/)),
  merge(2, "the agreement of 13 December 2018 stands once or with that on Taiz, and happened", (v) => {
    const told = eventsOf(v, /agreement|accord|ceasefire|signing/, /./, "2018-12-13").filter(
      ({ standing, speech }) => !speech && /happened|claimed/.test(standing),
    );
    return told.length === 1 || told.length === 2;
  }),
  merge(1, "the shots at the convoy, on a Thursday in one report and on 17 January in the other, are one event", (v) => {
    const told = v.timeline.filter(
      (event) =>
        !event.speech && /convo[iy]|small-arms|essuyé des tirs/i.test(wordsOf(event)) && event.time.edtf === "2019-01-17",
    );
    return told.some(({ support }) => support.origins > 1);
  }),

  contradiction(2, "the Houthis left the port of Hodeidah, or did not", (v) => disputed(v, PULLOUT)),
  contradiction(2, "the Houthis fired at the convoy, or did not", (v) => disputed(v, /convo[iy]|opened fire|had fired|essuyé/i)),
  contradiction(1, "the plane of the Houthi delegates was refused clearance, or was not", (v) =>
    disputed(v, /clearance|aircraft|refuse to go|not allowed|flying/i),
  ),
  contradiction(
    2,
    "11 civilians were killed in the market of al-Durayhimi, or 6",
    (v) => contests(v, ["figure"], "11", "6") || rivals(v, 11, 6),
  ),
  contradiction(
    1,
    "Cammaert had resigned, or had not",
    (v) =>
      disputed(v, /démission/i) || v.timeline.some((event) => event.standing === "denied" && /démission/i.test(wordsOf(event))),
  ),

  question(2, "where the next consultations would be was open, with two or more of Sweden, Kuwait, Oman and Geneva", (v) =>
    v.questions.some(
      ({ askedSince, options }) =>
        (askedSince ?? "").startsWith("2018-") &&
        options.filter(({ actor }) => VENUES.test(actor.id) || VENUES.test(actor.name)).length >= 2,
    ),
  ),
  question(1, "the place or the date, open since the autumn of 2018, is settled", (v) =>
    v.questions.some(
      ({ issue, askedSince, state }) =>
        /venue|talks-date/.test(issue) && /^2018-(09|1[01])/.test(askedSince ?? "") && state === "settled",
    ),
  ),
  question(2, "which forces are to police Hodeidah is open", (v) =>
    v.questions.some((q) => /forces|police/i.test(`${wordsOf(q)} ${q.contents.join(" ")}`) && q.state === "open"),
  ),
  question(1, "it is one question, asked since December 2018 and still in 2019 or later", (v) =>
    v.questions.some(
      (q) =>
        /forces|police/i.test(`${wordsOf(q)} ${q.contents.join(" ")}`) &&
        (q.askedSince ?? "").startsWith("2018-12") &&
        /^20(19|20)/.test(q.lastMention ?? ""),
    ),
  ),

  figure(2, "1,081 prisoners are to be exchanged, 1,801 were said before the correction", (v) =>
    v.figures.some(
      ({ points }) =>
        points.some(({ value, low, relation }) => (value ?? low) === 1081 && relation !== "corrected") &&
        points.some(({ value, low, relation }) => (value ?? low) === 1801 && relation === "corrected"),
    ),
  ),
  figure(1, "1,056 were released", (v) => counted(v, 1056)),
  figure(1, "60,223 fighters and civilians were killed since January 2016", (v) =>
    v.figures.some((series) => counts(series, 60223) && (series.since ?? "").includes("2016")),
  ),
  figure(2, "10,000 dead since March 2015, apart from the 60,223", (v) =>
    v.figures.some((series) => counts(series, 10000) && (series.since ?? "").includes("2015") && !counts(series, 60223)),
  ),
  figure(1, "85,000 children died of hunger", (v) =>
    v.figures.some((series) => counts(series, 85000) && /child|minor|enfant/i.test(`${series.population} ${series.unit}`)),
  ),
  figure(1, "50 wounded were flown to Muscat", (v) => counted(v, 50)),

  view(1, "Sweden, Jordan and Switzerland hosted", ({ roles, rounds }) =>
    [SWE, JOR, CHE].every(
      (id) =>
        roles.some(({ role, actor }) => role === "host" && actor.id === id) ||
        rounds.some(({ host }) => host.values.some(({ value }) => value === id)),
    ),
  ),
  view(
    1,
    "the UN or Griffiths mediates, Yemen and the Houthis are parties",
    ({ roles }) =>
      roles.some(
        ({ role, actor }) =>
          /mediator|envoy|facilitator|chair|convener/.test(role) && (actor.id === UN || /Griffiths/.test(actor.name)),
      ) && [YEM, HOUTHIS].every((id) => roles.some(({ role, actor }) => role === "party" && actor.id === id)),
  ),
  view(2, "al-Yamani and Abdulsalam led the delegations", ({ roles }) =>
    [/Y[aeé]man[iy]/, /Abd\S*[ -]?sal[ae]m/i].every((name) =>
      roles.some(({ role, actor }) => /delegation-head|negotiator/.test(role) && name.test(actor.name)),
    ),
  ),
  view(2, "the Houthis demand that their wounded be flown out", ({ agenda }) =>
    agenda.some((item) => item.kind === "demand" && /bless|wounded/i.test(`${wordsOf(item)} ${item.contents.join(" ")}`)),
  ),
  view(2, "the parties committed themselves to leave Hodeidah", ({ agenda }) =>
    agenda.some(
      (item) => item.kind === "commitment" && /pull|withdr|retir|évacu|Hode/i.test(`${wordsOf(item)} ${item.contents.join(" ")}`),
    ),
  ),
  view(1, "the Houthis want the airport of Sanaa reopened, or refuse that flights be inspected", ({ agenda }) =>
    agenda.some(
      (item) =>
        /demand|refusal/.test(item.kind) && /a[ée]roport|airport|inspect/i.test(`${wordsOf(item)} ${item.contents.join(" ")}`),
    ),
  ),
  view(
    1,
    "the ceasefire of 18 December 2018 stands in the timeline",
    (v) => eventsOf(v, /./, /trêve|truce|ceasefire/i, "2018-12-18").length > 0,
  ),
  view(
    1,
    "resolution 2451 of 21 December 2018 stands in the timeline",
    (v) => eventsOf(v, /./, /2451|résolution/i, "2018-12-21").length > 0,
  ),

  trap("the consultations of Geneva in September 2018 were held", (v) =>
    v.rounds.some(
      (it) => took(it) && (daysOf(it).includes("2018-09") || (daysOf(it).trim() === "" && plansOf(it).includes("2018-09"))),
    ),
  ),
  trap("new consultations were held in January 2019 in Kuwait", (v) =>
    v.rounds.some((it) => took(it) && /kuwait|kowe[iï]t|KWT/i.test(placesOf(it)) && !/2016/.test(daysOf(it))),
  ),
  trap("the talks of Kuwait of 2016 are dated to 2018 or later", (v) =>
    v.timeline.some(
      (event) => !event.speech && /108 jours|without a deal/.test(wordsOf(event)) && /^20(18|19|20)/.test(event.time.edtf ?? ""),
    ),
  ),
  trap("the Sweden consultations began on 3 December", (v) =>
    v.rounds.some(
      (it) =>
        held(it) &&
        it.dates.values.some(({ value, standing }) => value.startsWith("2018-12-03") && /happened|claimed/.test(standing)),
    ),
  ),
  trap("round 3 was held in December 2019", (v) =>
    v.rounds.some((it) => held(it) && it.dates.values.some(({ value }) => value.includes("2019-12"))),
  ),
  trap("round 4 was in Geneva", (v) =>
    v.rounds.some(
      (it) =>
        it.number === 4 &&
        it.place.values.some(({ value, standing }) => /gen[eè]v/i.test(value) && /happened|claimed/.test(standing)),
    ),
  ),
  trap("round 5 was held", (v) => v.rounds.some((it) => it.number === 5 && held(it))),
  trap("rounds that nobody told", (v) => v.rounds.some(({ number }) => number !== null && (number < 1 || number > 5))),
  trap("President Hadi and Hadi Haig are one", (v) => confused(v, /Manso?ur Hadi|^(pr[eé]sident )?Hadi$/i, /Ha[iï]g$/)),
  trap("Abdul-Malik and Mohammed Ali al-Houthi are one", (v) => confused(v, /Abdul-Malik al-Houthi/, /Mohammed Ali al-Houthi/)),
  trap("Cammaert and Lollesgaard are one", (v) => confused(v, /Cammaert/, /Lollesgaard/)),
  trap("the corrected 1,801 contradicts the right 1,081", ({ contested }) =>
    contested.some(
      ({ question: asked, values }) =>
        asked === "figure" && values.some(({ value, superseded }) => value === "1801" && !superseded),
    ),
  ),
  trap("the tolls of different scopes contradict each other", (v) => {
    const tolls = [10_000, 60_223, 85_000, 100_000, 11, 6];
    return tolls.some((one, at) =>
      tolls.slice(at + 1).some((other) => !(one === 11 && other === 6) && contests(v, ["figure"], String(one), String(other))),
    );
  }),
  trap("those released, those agreed on and those planned in February contradict each other", (v) =>
    [
      ["1056", "1081"],
      ["1420", "1081"],
      ["1420", "1056"],
      ["290", "1056"],
    ].some((pair) => contests(v, ["figure"], ...pair)),
  ),
  trap("the agreement of Riyadh and that of Stockholm are one event", (v) =>
    v.timeline.some(
      (event) =>
        !event.speech &&
        /celui de Riyad|autre accord/.test(wordsOf(event)) &&
        /Stockholm|truce|cease fire/i.test(wordsOf(event)) &&
        (event.time.edtf ?? "").startsWith("2018"),
    ),
  ),
];
