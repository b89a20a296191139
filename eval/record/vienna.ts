/** What the fourteen reports of `vienna/` come to: written down from the reports alone, before any record of them was made. */
import type { ProcessView, Round } from "../../src/record/index.ts";
import type { Check } from "./checks.ts";
import { checksOf, contests, eventsOf, held, onlyRound, present, wordsOf } from "./checks.ts";

const { round, merge, contradiction, question, figure, view, trap } = checksOf("process:jcpoa");
const [IRN, USA, FRA, GBR, DEU, RUS, CHN, QAT, ISR] = [
  "state:IRN",
  "state:USA",
  "state:FRA",
  "state:GBR",
  "state:DEU",
  "state:RUS",
  "state:CHN",
  "state:QAT",
  "state:ISR",
];
const [VIENNA, DOHA] = ["place:vienna", "place:doha"];

/** All days that are told of when a round was held, by the round itself or by its event. */
function daysOf(v: ProcessView, it: Round | null): string {
  if (it === null) return "";
  const told = it.dates.values.filter(({ superseded }) => !superseded).map(({ value }) => value);
  const event = v.timeline.find(({ id }) => id === it.event);
  return [...told, it.dates.value ?? "", event?.time.edtf ?? ""].join(" ");
}

/** True where the only round of this number was held and all of these days are told of it. */
function lasted(v: ProcessView, number: number, ...days: readonly string[]): boolean {
  const it = onlyRound(v, number);
  return it !== null && held(it) && days.every((day) => daysOf(v, it).includes(day));
}

/** True where each of these patterns meets a name of one and the same identity. */
function oneBearer({ identities }: ProcessView, ...patterns: readonly RegExp[]): boolean {
  return identities.some(({ names }) => patterns.every((pattern) => names.some((name) => pattern.test(name))));
}

/** True where all identities that bear such a name are one, and there is one. */
function onlyBearer({ identities }: ProcessView, pattern: RegExp): boolean {
  return identities.filter(({ names }) => names.some((name) => pattern.test(name))).length === 1;
}

/** True where something whose words match is told and denied: a contested entry, a contested item of the agenda, a contested or denied event. */
function disputed(v: ProcessView, words: RegExp): boolean {
  return (
    v.contested.some(({ name, values }) => words.test(name) || values.some(({ support }) => words.test(wordsOf({ support })))) ||
    v.agenda.some((item) => item.contested && words.test(wordsOf(item))) ||
    v.timeline.some((e) => (e.standing === "contested" || e.standing === "denied") && words.test(wordsOf(e)))
  );
}

/** Questions whose words match, asked since a day that begins with these letters. */
function asked(v: ProcessView, words: RegExp, since: RegExp): ProcessView["questions"] {
  return v.questions.filter(
    (q) => since.test(q.askedSince ?? "") && words.test([wordsOf(q), ...q.contents, q.issue].join(" | ")),
  );
}

/** True where an item of one of these kinds has such words. */
function onAgenda(v: ProcessView, kinds: RegExp, words: RegExp): boolean {
  return v.agenda.some((item) => kinds.test(item.kind) && words.test([wordsOf(item), ...item.contents].join(" | ")));
}

/** How many reports an item rests on. */
function reportsOf({ support }: ProcessView["timeline"][number]): number {
  return new Set(support.claims.map(({ document }) => document)).size;
}

/** Counts of the dead, of at least or exactly so many. */
function dead(v: ProcessView, count: number): boolean {
  return v.figures.some(
    ({ measure, points }) => /kill|dea|fatal/.test(measure) && points.some(({ value, low }) => (value ?? low) === count),
  );
}

/** True where the host of a round, or of the process, is this one. */
function hosts({ rounds, roles }: ProcessView, id: string): boolean {
  return (
    rounds.some((r) => r.host.values.some(({ value }) => value === id)) ||
    roles.some(({ role, actor, status }) => role === "host" && actor.id === id && status !== "candidate")
  );
}

const GUARDS = /Gardiens|Guards?\b|d[ée]list|liste noire|liste am[ée]ricaine|terroris/i;

export const VIENNA_CHECKS: readonly Check[] = [
  round(2, "round 1 is one, from 6 to 9 April 2021", (v) => lasted(v, 1, "2021-04-06", "2021-04-09")),
  round(1, "Iran and the five powers sat in round 1", (v) => present(onlyRound(v, 1), IRN, FRA, GBR, DEU, RUS, CHN)),
  round(2, "round 2 is one, from 15 to 20 April 2021", (v) => lasted(v, 2, "2021-04-15", "2021-04-20")),
  round(
    1,
    "round 2 had been planned for 14 April",
    (v) => onlyRound(v, 2)?.planned.some(({ edtf }) => edtf.startsWith("2021-04-14")) === true,
  ),
  round(1, "round 3 is one, and began on 27 April 2021", (v) => lasted(v, 3, "2021-04-27")),
  round(2, "round 4 is one, from 7 to 19 May 2021", (v) => lasted(v, 4, "2021-05-07", "2021-05-19")),
  round(2, "round 5 is one, from 25 May to 2 June 2021", (v) => lasted(v, 5, "2021-05-25", "2021-06-02")),
  round(1, "round 6 is one, and broke off on 20 June 2021", (v) => lasted(v, 6, "2021-06-20")),
  round(1, "round 6 had opened eight days earlier, on 12 June", (v) => lasted(v, 6, "2021-06-12")),
  round(2, "round 7 is one, from 29 November to 17 December 2021", (v) => lasted(v, 7, "2021-11-29", "2021-12-17")),
  round(1, "round 7 had been planned for 1 July 2021", (v) =>
    v.rounds.some((r) => r.number === 7 && r.planned.some(({ edtf }) => edtf.startsWith("2021-07-01"))),
  ),
  round(2, "round 8 is one, and began on 27 December 2021", (v) => lasted(v, 8, "2021-12-27")),
  round(1, "rounds 1, 6, 7 and 8 were in Vienna", (v) =>
    [1, 6, 7, 8].every((number) => onlyRound(v, number)?.place.value === VIENNA),
  ),
  round(2, "the talks of 28 and 29 June 2022 were in Doha, and have no number", (v) =>
    v.rounds.some((r) => r.number === null && held(r) && /2022-06-2[89]/.test(daysOf(v, r)) && r.place.value === DOHA),
  ),
  round(1, "Iran and the United States took part in Doha, indirectly", (v) =>
    v.rounds.some((r) => /2022-06-2[89]/.test(daysOf(v, r)) && present(r, IRN, USA)),
  ),
  round(1, "Qatar hosted the talks in Doha", (v) => hosts(v, QAT)),

  merge(1, "thirteen reports or more belong to it", ({ sources }) => sources.length >= 13),
  merge(2, "the copy of 20 June 2021 is of one origin with the wire", ({ sources }) => {
    const told = sources.filter(({ published }) => published === "2021-06-20");
    return told.length === 2 && told[0]?.origin === told[1]?.origin;
  }),
  merge(2, "the correction of 18 December supersedes the first version", ({ sources }) =>
    sources.some(({ title, supersedes }) => title?.startsWith("CORRECTED") === true && supersedes.length === 1),
  ),
  merge(1, "Araqchi, Araghchi and Araghtchi are one", (v) => onlyBearer(v, /Ara(q|gh|ght)chi/)),
  merge(2, "Bagheri Kani, Baqeri-Kani and Ali Baghéri are one", (v) =>
    oneBearer(v, /Bagheri.Kani/, /Baqeri.Kani/, /Ali Bagh[ée]ri$/),
  ),
  merge(1, "Ulyanov and Oulianov are one", (v) => oneBearer(v, /Ulyanov/, /Oulianov/)),
  merge(1, "Amir-Abdollahian and Amir Abdollahian are one", (v) => onlyBearer(v, /Abdollahian/)),
  merge(2, "the blow at Natanz of 11 April 2021 is one event told by two reports", (v) =>
    eventsOf(v, /./, /Natanz|explosion|sabotage/i, "2021-04-11").some((e) => !e.speech && reportsOf(e) >= 2),
  ),
  merge(2, "the American withdrawal of May 2018 is one event told by three reports or more", (v) =>
    eventsOf(v, /./, /Trump|withdr|retir|pulled|quit|sorti/i, "2018-05").some((e) => !e.speech && reportsOf(e) >= 3),
  ),

  contradiction(
    2,
    "230 dead in November 2019, or about 1,500",
    (v) =>
      contests(v, ["figure"], /^\D{0,3}230\b/, /^\D{0,3}1500\b/) ||
      v.figures.some(
        ({ contested, points }) => contested && [230, 1500].every((toll) => points.some(({ value }) => value === toll)),
      ),
  ),
  contradiction(
    2,
    "Tehran dropped its demand on the Guards, or did not",
    (v) =>
      v.contested.some(
        ({ name, values }) =>
          /renonc/i.test(name) || GUARDS.test(name) || values.some(({ support }) => /renonc/i.test(wordsOf({ support }))),
      ) || v.agenda.some((item) => item.contested && GUARDS.test(wordsOf(item))),
  ),
  contradiction(1, "Bagheri Kani met Malley face to face, or did not", (v) => disputed(v, /Malley|face to face/)),
  contradiction(1, "Doha brought progress, or none", (v) => disputed(v, /progress/i)),
  contradiction(1, "an exchange of prisoners had been agreed, or not", (v) => disputed(v, /exchange|prisoner/i)),

  question(2, "where the talks of June 2022 would be was open, with Doha and Muscat, and is settled", (v) =>
    v.questions.some(
      (q) =>
        (q.askedSince ?? "").startsWith("2022-06") &&
        q.options.some(({ actor }) => /doha|QAT/i.test(`${actor.id} ${actor.name}`)) &&
        q.options.some(({ actor }) => /muscat|mascate|OMN/i.test(`${actor.id} ${actor.name}`)) &&
        q.state === "settled",
    ),
  ),
  question(2, "when the seventh round would be was open, and is settled", (v) =>
    asked(v, /date/i, /^2021-0[67]/).some(({ state }) => state === "settled"),
  ),
  question(2, "who takes the first step was asked since April 2021, and never settled", (v) =>
    asked(v, /move first|first step|\bordre\b|gestes/i, /^2021-04/).some(({ state }) => state === "open"),
  ),
  question(1, "whether Tehran accepts the text is open", (v) =>
    asked(v, /accept|nul ne le sait|texte/i, /^2022-08/).some(({ state }) => state === "open"),
  ),
  question(1, "no date was given in March 2022 for a resumption, and there was one", (v) =>
    asked(v, /date|resum/i, /^2022-03/).some(({ state }) => state === "settled"),
  ),

  figure(1, "at least eight protesters killed in Khuzestan", (v) => dead(v, 8)),
  figure(1, "176 killed in the airliner", (v) => dead(v, 176)),
  figure(1, "uranium at 60 %: 17.7, 33.2 and 43.1 kg in one series", (v) =>
    v.figures.some(({ points }) =>
      [17.7, 33.2, 43.1].every((count) => points.some(({ value }) => value === count || value === count * 1000)),
    ),
  ),

  view(2, "Iran demands that the sanctions be lifted", (v) => onAgenda(v, /demand|objective/, /sanction/i)),
  view(1, "Iran demands guarantees against another withdrawal", (v) =>
    onAgenda(v, /demand/, /garant|guarantee|assurance|quittera/i),
  ),
  view(1, "Iran demands that the Guards be struck off the list", (v) => onAgenda(v, /demand/, GUARDS)),
  view(
    1,
    "Biden, or Washington, refuses it",
    (v) =>
      v.agenda.some(
        (item) => item.kind === "refusal" && item.parties.some(({ id }) => id === USA || id === "person:joe-biden"),
      ) ||
      v.timeline.some(
        (e) =>
          /refus|reject/.test(e.kinds.join(" ")) &&
          e.participants.some(({ actor, as }) => as === "actor" && (actor.id === USA || actor.id === "person:joe-biden")),
      ),
  ),
  view(2, "Mora, for the EU, coordinates, mediates or chairs", ({ roles }) =>
    roles.some(
      ({ role, actor }) =>
        /mediat|coordinat|facilitat|chair|envoy/.test(role) && (actor.id === "person:enrique-mora" || actor.id === "org:eu"),
    ),
  ),
  view(1, "Araghchi, then Bagheri Kani, led Iran's delegation", ({ roles }) =>
    [/Ara(q|gh|ght)chi/, /Ba[gq]h?[eé]ri/].every((name) =>
      roles.some(({ role, actor }) => /delegation-head|negotiator/.test(role) && name.test(actor.name)),
    ),
  ),
  view(
    1,
    "the eighth round was suspended on 11 March 2022",
    (v) => eventsOf(v, /suspen|pause|interrupt|adjourn/, /./, "2022-03-11").length > 0,
  ),

  trap("round 2 was held on 14 April", (v) =>
    v.rounds.some((r) => r.number === 2 && held(r) && r.dates.values.some(({ value }) => value.includes("2021-04-14"))),
  ),
  trap("talks were held in July 2021", (v) =>
    v.rounds.some((r) => held(r) && r.dates.values.some(({ value }) => value.includes("2021-07"))),
  ),
  trap("the meeting promised in Brussels took place", (v) =>
    v.rounds.some(
      (r) =>
        held(r) &&
        (r.place.values.some(({ value }) => /brussels|bruxelles/i.test(value)) ||
          r.dates.values.some(({ value }) => value.includes("2021-10-21"))),
    ),
  ),
  trap("the eighth round ended on 17 December, or opened on 29 November", (v) =>
    v.rounds.some(
      (r) => r.number === 8 && r.dates.values.some(({ value, superseded }) => !superseded && /2021-12-17|2021-11-29/.test(value)),
    ),
  ),
  trap("rounds that nobody told, a ninth in Doha among them", (v) =>
    v.rounds.some(({ number }) => number !== null && ![1, 2, 3, 4, 5, 6, 7, 8].includes(number)),
  ),
  trap("a numbered round was in Doha", (v) => v.rounds.some((r) => r.number !== null && held(r) && r.place.value === DOHA)),
  trap("talks were held in Muscat", (v) =>
    v.rounds.some((r) => held(r) && r.place.values.some(({ value }) => /muscat|mascate/i.test(value))),
  ),
  trap(
    "the negotiator Bagheri and General Bagheri are one, or one of them is Qalibaf",
    (v) => oneBearer(v, /Mohammad Bagheri/, /Kani|Ali Bagh/) || oneBearer(v, /Qalibaf/, /Bagh?eri\b/),
  ),
  trap("Wang Qun and Wang Yi are one", (v) => oneBearer(v, /Wang Qun/, /Wang Yi/)),
  trap("Israel sat at the table", (v) => v.rounds.some((r) => held(r) && present(r, ISR))),
  trap("a deal was signed in August 2022", (v) =>
    v.timeline.some(
      ({ kinds, speech, standing, time }) =>
        !speech &&
        standing === "happened" &&
        (time.edtf ?? "").startsWith("2022-08") &&
        kinds.some((kind) => /agreement|sign/.test(kind)),
    ),
  ),
  trap("the dead of Khuzestan or of the airliner contradict those of November 2019", (v) =>
    [/^\D{0,3}8\b/, /^\D{0,3}3\b/, /^\D{0,3}176\b/].some((other) =>
      [/^\D{0,3}230\b/, /^\D{0,3}1500\b/].some((toll) => contests(v, ["figure"], other, toll)),
    ),
  ),
  trap("the wire and its copy count as two for the 230 dead", (v) =>
    v.figures.some(({ points }) => points.some(({ value, support }) => value === 230 && support.origins > 1)),
  ),
  trap("the American withdrawal is dated to the time of the talks", (v) =>
    eventsOf(v, /./, /Trump/, "202").some((e) => !e.speech && /pulled|withdr|quit|abandon|retir[ée]|sortie/i.test(wordsOf(e))),
  ),
  trap("Bagheri Kani met Malley as a fact", (v) =>
    v.timeline.some((e) => !e.speech && e.standing === "happened" && /face to face|had met U\.S\. envoy/.test(wordsOf(e))),
  ),
];
