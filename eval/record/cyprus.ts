/** What the seven reports of `cyprus/` come to: written down before the record of them was looked at. */
import type { Check } from "./checks.ts";
import { checksOf, contests, held, oneName, wordsOf } from "./checks.ts";

const { round, merge, contradiction, question, figure, view, trap } = checksOf("process:crans-montana");
const [GRC, TUR, GBR, CYP, GENEVA] = ["state:GRC", "state:TUR", "state:GBR", "state:CYP", "place:geneva"];

export const CYPRUS_CHECKS: readonly Check[] = [
  round(2, "the conference opened in Geneva on 12 January 2017", (v) =>
    v.rounds.some((it) => held(it) && (it.dates.value ?? "").startsWith("2017-01-12") && it.place.value === GENEVA),
  ),
  round(2, "it was at Crans-Montana until 7 July 2017", (v) =>
    v.rounds.some((it) => held(it) && (it.dates.value ?? "").endsWith("2017-07-07") && /Crans/.test(it.place.name ?? "")),
  ),
  round(1, "from 28 June", (v) => v.timeline.some(({ time }) => (time.edtf ?? "").startsWith("2017-06-28"))),
  round(1, "an informal meeting in Geneva ended on 29 April 2021", (v) =>
    [...v.rounds.map(({ dates }) => dates.value ?? ""), ...v.timeline.map(({ time }) => time.edtf ?? "")].some((day) =>
      day.endsWith("2021-04-29"),
    ),
  ),
  merge(2, "six reports or more belong to it", ({ sources }) => sources.length >= 6),
  merge(1, "the correction supersedes the first version", ({ sources }) =>
    sources.some(({ title, supersedes }) => title?.startsWith("CORRECTED") === true && supersedes.length === 1),
  ),
  merge(2, "Anastasiades is one in three spellings", (v) =>
    v.identities.some(({ names }) => names.includes("Nicos Anastasiades") && names.includes("Níkos Anastasiádis")),
  ),
  merge(1, "Akinci and Akıncı are one", (v) => oneName(v, "Mustafa Akinci", "Mustafa Akıncı")),
  merge(1, "Cavusoglu and Çavuşoğlu are one", (v) => oneName(v, "Mevlut Cavusoglu", "Mevlüt Çavuşoğlu")),
  contradiction(2, "Turkey refused to give up its right, or did not", (v) =>
    v.contested.some(({ values }) =>
      values.some(({ support }) => /right of intervention|droit d'intervention/.test(wordsOf({ support }))),
    ),
  ),
  contradiction(2, "somebody left the table, or nobody", (v) =>
    v.contested.some(({ values }) => values.some(({ support }) => /quitté la table/.test(wordsOf({ support })))),
  ),
  contradiction(2, "the process is dead, or is not", (v) =>
    v.contested.some(({ question: asked }) => asked === "process-status"),
  ),
  contradiction(1, "40,000 soldiers, or 30,000", (v) => contests(v, ["figure"], "40000", "30000")),
  question(2, "where it would continue was open in January 2017, and settled for Crans-Montana", (v) =>
    v.questions.some(
      (q) =>
        q.issue === "venue" && q.askedSince === "2017-01-12" && q.settledBy.some(({ value }) => /[ck]rans/i.test(value ?? "")),
    ),
  ),
  question(1, "where the next meeting is has been open since April 2021", (v) =>
    v.questions.some((q) => q.issue === "venue" && q.askedSince === "2021-04-29" && q.state === "open"),
  ),
  question(1, "whether the United Nations will call new talks is unclear", (v) =>
    v.questions.some((q) => /whether the United Nations/.test(wordsOf(q))),
  ),
  figure(2, "1,510 Greek and 492 Turkish Cypriots are missing: two counts, no contradiction", (v) => {
    const of = (value: number) => v.figures.find(({ points }) => points.some((point) => point.value === value));
    return of(1510) !== undefined && of(492) !== undefined && of(1510) !== of(492);
  }),
  view(1, "Greece, Turkey and Britain are guarantors", ({ roles }) =>
    [GRC, TUR, GBR].every((id) => roles.some(({ role, actor }) => role === "guarantor" && actor.id === id)),
  ),
  view(1, "Greece demands that the troops leave, in two reports", ({ agenda }) =>
    agenda.some(
      ({ kind, parties, support }) => kind === "demand" && parties.some(({ id }) => id === GRC) && support.origins >= 2,
    ),
  ),
  view(1, "Eide chairs or mediates", ({ roles }) =>
    roles.some(({ role, actor }) => ["mediator", "envoy"].includes(role) && /Eide/.test(actor.name)),
  ),
  view(
    1,
    "Cyprus took part",
    ({ timeline, roles }) =>
      timeline.some(({ participants }) => participants.some(({ actor }) => actor.id === CYP)) ||
      roles.some(({ actor }) => actor.id === CYP),
  ),
  trap("Akinci and the shopkeeper Akincioglu are one", (v) => oneName(v, "Mustafa Akinci", "Mustafa Akincioglu")),
  trap("Anastasiades, Kotzias and Christodoulides, all Nikos, are one", (v) =>
    v.identities.some(({ names }) =>
      names
        .filter((name) => /Kotzias|Christodoulides|Anastas/.test(name))
        .map((n) => n.split(" ").at(-1)?.slice(0, 4).toLowerCase())
        .some((last, _, all) => last !== all[0]),
    ),
  ),
  trap("a round was held in New York", (v) =>
    v.rounds.some((it) => held(it) && it.place.values.some(({ value }) => value === "place:new-york")),
  ),
  trap("the landing of 1974 is of 2017", (v) =>
    v.timeline.some(
      ({ kinds, time }) =>
        /attack|offensive|invasion|seizure|deployment/.test(kinds.join(" ")) && (time.edtf ?? "").startsWith("2017-07-20"),
    ),
  ),
  trap("Greek contradict Turkish Cypriots", (v) => contests(v, ["figure"], "1510", "492")),
  trap("the displaced of one side contradict those of the other", (v) => contests(v, ["figure"], "165000", "45000")),
  trap("rounds with a number that nobody told", (v) => v.rounds.some(({ number }) => number !== null && number !== 1)),
];
