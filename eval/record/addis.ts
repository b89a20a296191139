/** What the fourteen reports of `addis/` come to: written down before the record of them was looked at. */
import type { ProcessView, Round } from "../../src/record/index.ts";
import type { Check } from "./checks.ts";
import { checksOf, contests, eventsOf, held, onlyRound, present, wordsOf } from "./checks.ts";

const { round, merge, contradiction, question, figure, view, trap } = checksOf("process:addis-ababa-south-sudan");
const [SSD, ETH, KEN, IGAD, ADDIS, JUBA] = [
  "state:SSD",
  "state:ETH",
  "state:KEN",
  "org:igad",
  "place:addis-ababa",
  "place:juba",
] as const;

/** The opposition, by whatever name a record gives it. */
const REBELS = /splm-io|rebel|rébel|opposition|Machar|Taban/i;

/** All days told of a round, in one string. */
const daysOf = (it: Round | null): string => it?.dates.values.map(({ value }) => value).join(" ") ?? "";

/** Where a round was: ids and names of what is told. */
const placeOf = (it: Round | null): string => [it?.place.value, it?.place.name].join(" ");

const plannedFor = (it: Round | null, day: string): boolean =>
  it?.planned.some(({ edtf }) => (edtf ?? "").startsWith(day)) === true;

/** True where somebody whose id or name matches sat in a round or watched it. */
const sat = (it: Round | null, who: RegExp): boolean =>
  [...(it?.participants ?? []), ...(it?.observers ?? [])].some(({ actor }) => who.test(actor.id) || who.test(actor.name));

/** True where one identity has names that meet each of these patterns. */
const oneOf = ({ identities }: ProcessView, ...patterns: readonly RegExp[]): boolean =>
  identities.some(({ names }) => patterns.every((pattern) => names.some((name) => pattern.test(name))));

/** True where a contested entry that is no count has words that match in one of its values. */
const disputes = ({ contested }: ProcessView, words: RegExp): boolean =>
  contested.some(
    ({ question: asked, values }) => asked !== "figure" && values.some(({ support }) => words.test(wordsOf({ support }))),
  );

/** True where a role is held by somebody whose id or name matches. */
const hasRole = ({ roles }: ProcessView, role: RegExp, who: RegExp): boolean =>
  roles.some((it) => role.test(it.role) && (who.test(it.actor.id) || who.test(it.actor.name)));

/** True where a figure of such a measure has a point of this value or bound. */
const counts = ({ figures }: ProcessView, measure: RegExp, count: number): boolean =>
  figures.some((it) => measure.test(it.measure) && it.points.some(({ value, low }) => (value ?? low) === count));

const onAgenda = ({ agenda }: ProcessView, kind: RegExp, words: RegExp): boolean =>
  agenda.some((item) => kind.test(item.kind) && words.test(wordsOf(item)));

const tellersOf = ({ support }: { readonly support: { readonly claims: readonly { readonly document: string }[] } }): number =>
  new Set(support.claims.map(({ document }) => document)).size;

export const ADDIS_CHECKS: readonly Check[] = [
  round(2, "round 1 is one, from 4 to 23 January 2014", (v) => {
    const it = onlyRound(v, 1);
    return it !== null && held(it) && daysOf(it).includes("2014-01-04") && daysOf(it).includes("2014-01-23");
  }),
  round(1, "round 1 was in Addis Ababa", (v) => onlyRound(v, 1)?.place.value === ADDIS),
  round(1, "the government and the opposition sat in round 1", (v) => {
    const it = onlyRound(v, 1);
    return (present(it, SSD) || sat(it, /Nhial/)) && sat(it, REBELS);
  }),
  round(1, "the United States, Britain and Norway watched round 1", (v) => {
    const it = onlyRound(v, 1);
    return present(it, "state:USA", "state:GBR", "state:NOR") || sat(it, /tro[iï]ka/i);
  }),
  round(2, "round 2 is one, opened on 11 February and was adjourned on 3 March 2014", (v) => {
    const it = onlyRound(v, 2);
    return it !== null && held(it) && daysOf(it).includes("2014-02-11") && it.dates.state !== "contested";
  }),
  round(1, "round 2 had been planned for 7 February", (v) => plannedFor(onlyRound(v, 2), "2014-02-07")),
  round(2, "round 3 is one, and began on 25 March 2014", (v) => {
    const it = onlyRound(v, 3);
    return it !== null && held(it) && daysOf(it).includes("2014-03-25");
  }),
  round(1, "round 3 had been planned for 20 March", (v) => plannedFor(onlyRound(v, 3), "2014-03-20")),
  round(2, "round 4, planned for 16 June 2014, was not held", (v) => {
    const it = onlyRound(v, 4);
    return it !== null && !held(it) && (plannedFor(it, "2014-06-16") || daysOf(it).includes("2014-06-16"));
  }),
  round(1, "round 5 was in Addis Ababa, to 25 August 2014", (v) => {
    const it = onlyRound(v, 5);
    return it !== null && held(it) && (it.place.value === ADDIS || daysOf(it).includes("2014-08"));
  }),
  round(2, "round 6 is one, opened on 22 September 2014 and was suspended on 5 October", (v) => {
    const it = onlyRound(v, 6);
    return it !== null && held(it) && daysOf(it).includes("2014-09-22") && it.dates.state !== "contested";
  }),
  round(2, "round 6 was in Bahir Dar", (v) => /bahir/i.test(placeOf(onlyRound(v, 6)))),
  round(2, "round 7 is one, and opened on 23 February 2015", (v) => {
    const it = onlyRound(v, 7);
    return it !== null && held(it) && daysOf(it).includes("2015-02-23");
  }),
  round(1, "round 7 had been planned for 20 February, and was in Addis Ababa", (v) => {
    const it = onlyRound(v, 7);
    return plannedFor(it, "2015-02-20") && it?.place.value === ADDIS;
  }),

  merge(2, "thirteen reports or more belong to it", ({ sources }) => sources.length >= 13),
  merge(2, "the copy of 24 January 2014 is of one origin with the wire", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "2014-01-24" && sameOrigin.length === 1),
  ),
  merge(1, "the correction supersedes the first version", ({ sources }) =>
    sources.some(({ title, supersedes }) => title?.startsWith("RECTIFIÉ") === true && supersedes.length === 1),
  ),
  merge(1, "Riek and Riak Machar are one", (v) => oneOf(v, /Riek Machar/, /Riak Machar/)),
  merge(1, "Seyoum Mesfin and Mesfine are one", (v) => oneOf(v, /Mesfin(?!e)/, /Mesfine/)),
  merge(1, "Hailemariam Desalegn and Haïlemariam Dessalegn are one", (v) => oneOf(v, /Desalegn/, /Dessalegn/)),
  merge(1, "Peter Gadet and Peter Gatdet are one", (v) => oneOf(v, /Peter Gadet/, /Peter Gatdet/)),
  merge(2, "the truce of 23 January 2014 is one event, told by three reports or more", (v) => {
    const told = eventsOf(v, /./, /cessation (of|des) hostilit|cessez-le-feu|ceasefire/i, "2014-01-23").filter(
      ({ kinds, standing }) => kinds.includes("agreement") && standing === "happened",
    );
    return told.length === 1 && told.every((event) => tellersOf(event) >= 3);
  }),
  merge(1, "Machar's signature of 17 August 2015 is told by both reports as one", (v) => {
    const told = eventsOf(v, /agreement|sign/, /sign|paraph/i, "2015-08-17").filter(({ participants }) =>
      participants.some(({ actor }) => /Machar|splm-io|rebel/i.test(`${actor.id} ${actor.name}`)),
    );
    return told.some((event) => tellersOf(event) >= 2);
  }),

  contradiction(2, "64 patients killed in Malakal, or 11", (v) => contests(v, ["figure"], /\b64\b/, /\b11\b/)),
  contradiction(2, "at least 50,000 dead since December 2013, or 20,000", (v) => contests(v, ["figure"], /50000/, /20000/)),
  contradiction(2, "Kiir initialled the text, or did not", (v) => disputes(v, /initial/i)),
  contradiction(2, "there was a coup attempt, or not", (v) => disputes(v, /coup|seize power/i)),
  contradiction(1, "the rebels killed civilians in Bentiu, or did not", (v) =>
    disputes(v, /implication|accusations|tué de civils|massacr|ont été tués|assaillants/i),
  ),

  question(2, "where talks go on after Bahir Dar was open, with Addis Ababa, and is settled", (v) =>
    v.questions.some(
      (q) =>
        q.state === "settled" &&
        q.options.some(({ actor }) => actor.id === ADDIS) &&
        (q.issue === "venue" || /Bahir|lieu|tiendra/i.test(wordsOf(q))),
    ),
  ),
  question(1, "whether each side keeps its army was asked", (v) => v.questions.some((q) => /armée|troupes/i.test(wordsOf(q)))),
  question(2, "who pays for the camps of the fighters is open", (v) =>
    v.questions.some((q) => /financ|\bpay/i.test(wordsOf(q)) && q.state === "open"),
  ),
  question(1, "who would head the interim government was asked", (v) =>
    v.questions.some((q) => /head the interim|interim government/i.test(wordsOf(q))),
  ),

  figure(2, "more than 200 dead in the mosque, more than 400 were said before the correction", (v) =>
    v.figures.some(
      ({ measure, points }) =>
        measure === "killed" &&
        points.some(({ value, low, relation }) => (value ?? low) === 200 && relation !== "corrected") &&
        points.some(({ value, low, relation }) => (value ?? low) === 400 && relation === "corrected"),
    ),
  ),
  figure(1, "at least 1,000 dead by 4 January 2014", (v) => counts(v, /killed/, 1000)),
  figure(
    1,
    "1.1 million displaced within, and 400,000 refugees",
    (v) => counts(v, /displaced/, 1_100_000) && counts(v, /refugee|displaced/, 400_000),
  ),
  figure(
    1,
    "1.3 million displaced in September 2014, 2.2 million in August 2015",
    (v) => counts(v, /displaced/, 1_300_000) && counts(v, /displaced/, 2_200_000),
  ),

  view(1, "Ethiopia hosts", (v) => v.roles.some(({ role, actor }) => role === "host" && actor.id === ETH)),
  view(
    1,
    "IGAD and Seyoum Mesfin mediate",
    (v) =>
      v.roles.some(({ role, actor }) => /mediator|facilitator|convener|sponsor/.test(role) && actor.id === IGAD) &&
      hasRole(v, /mediator/, /Mesfin/),
  ),
  view(
    1,
    "Nhial Deng Nhial and Taban Deng Gai lead the delegations",
    (v) => hasRole(v, /delegation|negotiator/, /Nhial/) && hasRole(v, /delegation|negotiator/, /Taban/),
  ),
  view(2, "the accord of 9 May 2014 between Kiir and Machar stands in the timeline once", (v) => {
    const told = eventsOf(v, /agreement/, /./, "2014-05-09").filter(({ standing }) => standing === "happened");
    return told.length === 1;
  }),
  view(2, "Kiir signed on 26 August 2015 in Juba", (v) =>
    eventsOf(v, /agreement|sign/, /sign/i, "2015-08-26").some(
      ({ place, standing, participants }) =>
        standing === "happened" && (place.value === JUBA || participants.some(({ actor }) => /Kiir/.test(actor.name))),
    ),
  ),
  view(2, "the opposition demands that the Ugandan army leave", (v) => onAgenda(v, /demand/, /Ugand|ougand/i)),
  view(
    1,
    "a withdrawal of the Ugandans was refused, by Kampala or by Juba",
    (v) =>
      onAgenda(v, /refusal/, /retrait|withdraw|demand that Juba|Ugand/i) ||
      eventsOf(v, /refusal|rejection/, /retrait|withdraw|refused/i, null).length > 0,
  ),
  view(1, "Kampala promised to withdraw its soldiers", (v) => onAgenda(v, /commitment/, /soldats|retirer|foreign forces/i)),
  view(
    1,
    "Kiir and Machar promised on 10 June 2014 to form a transitional government",
    (v) =>
      onAgenda(v, /commitment/, /soixante jours|gouvernement de transition/i) ||
      eventsOf(v, /./, /soixante jours|gouvernement de transition/i, "2014-06-10").length > 0,
  ),

  trap("round 4 was held", (v) => v.rounds.some((it) => it.number === 4 && held(it))),
  trap("rounds were held on the days first planned for them", (v) =>
    v.rounds.some(
      (it) => held(it) && ["2014-02-07", "2014-03-20", "2015-02-20"].some((day) => daysOf(it).split(/[ /]/).includes(day)),
    ),
  ),
  trap("rounds that nobody told", (v) =>
    v.rounds.some(({ number }) => number !== null && ![1, 2, 3, 4, 5, 6, 7].includes(number)),
  ),
  trap(
    "Kenya hosts, or a round was in Nairobi",
    (v) =>
      v.roles.some(
        ({ role, actor, standing, status }) =>
          role === "host" && actor.id === KEN && standing === "happened" && status === "current",
      ) || v.rounds.some((it) => held(it) && it.place.values.some(({ value }) => /nairobi/i.test(value))),
  ),
  trap("a round was in Arusha", (v) => v.rounds.some((it) => it.place.values.some(({ value }) => /arusha/i.test(value)))),
  trap("round 6 was in Addis Ababa", (v) => v.rounds.some((it) => it.number === 6 && it.place.value === ADDIS)),
  trap("the general Gadet and the spokesman Gatdet Dak are one", (v) =>
    oneOf(v, /Peter Gadet|Peter Gatdet/, /James Gatdet|Gatdet Dak/),
  ),
  trap("Nhial Deng Nhial and Taban Deng are one", (v) => oneOf(v, /Nhial/, /Taban/)),
  trap("the Sudans are one", (v) => oneOf(v, /^(le )?(Sudan|Soudan)$/, /^(le )?(South Sudan|Soudan du Sud)$/)),
  trap("the corrected toll of the mosque contradicts the right one", (v) =>
    v.contested.some(
      ({ question: asked, values }) =>
        asked === "figure" && values.some(({ value, superseded }) => /\b400\b/.test(value) && !superseded),
    ),
  ),
  trap("the dead of a town contradict the dead of the war", (v) =>
    [/\b64\b/, /\b11\b/, /\b120\b/].some((few) => [/50000/, /20000/, /10000/].some((many) => contests(v, ["figure"], few, many))),
  ),
  trap("more than 10,000 dead in 2014 contradicts 50,000 in 2015", (v) => contests(v, ["figure"], /10000/, /50000/)),
  trap("the displaced within contradict the refugees", (v) => contests(v, ["figure"], /1100000/, /400000/)),
  trap("Kiir signed on 17 August 2015", (v) =>
    v.timeline.some(
      ({ kinds, standing, time, participants }) =>
        kinds.includes("agreement") &&
        standing === "happened" &&
        time.edtf === "2015-08-17" &&
        participants.some(({ actor, as }) => as === "actor" && /Kiir/.test(actor.name)),
    ),
  ),
  trap("the truce of January 2014 is dated to its retelling of 2015", (v) =>
    eventsOf(v, /agreement/, /cessation des hostilités/, "2015-03").some(({ standing }) => standing === "happened"),
  ),
];
