/** What the fourteen reports of `jeddah/` come to: written down before the record of them was looked at. */
import type { DossierRecord, ProcessView } from "../../src/record/index.ts";
import type { Check } from "./checks.ts";
import { checksOf, contests, eventsOf, held, oneName, onlyRound, present, wordsOf } from "./checks.ts";

const { round, merge, contradiction, question, figure, view, trap } = checksOf("process:jeddah-sudan");
const [SAU, USA, CHE, RSF, JEDDAH] = ["state:SAU", "state:USA", "state:CHE", "group:rsf", "place:jeddah"];

/** The talks of August 2024 may be a process of their own or the end of this one. */
const somewhere = ({ processes }: DossierRecord, test: (view: ProcessView) => boolean): boolean =>
  processes.filter(({ id }) => id === "process:jeddah-sudan" || id === "process:alps-geneva-sudan").some(test);

interface Named {
  readonly id: string;
  readonly name: string;
}
/** The army, as a body of its own or as the state that it speaks for, or the man at its head. */
const isArmy = ({ id, name }: Named): boolean =>
  id === "state:SDN" || /army|armed forces|armée|forces armées|\bSAF\b|B(ou|u)rhan/i.test(name);
const isRsf = ({ id, name }: Named): boolean => id === RSF || /Rapid Support|soutien rapide|Dagalo|Daglo|Hemed?ti/i.test(name);

/** Persons one of whose names matches. */
const bearers = ({ identities }: ProcessView, name: RegExp) =>
  identities.filter(({ type, names }) => type === "person" && names.some((it) => name.test(it)));

const counts = ({ figures }: ProcessView, measure: string, value: number): boolean =>
  figures.some((series) => series.measure === measure && series.points.some((it) => (it.value ?? it.low ?? it.high) === value));

const oneSeries = ({ figures }: ProcessView, measure: string, ...values: readonly number[]): boolean =>
  figures.some(
    (series) =>
      series.measure === measure &&
      values.every((value) => series.points.some((it) => (it.value ?? it.low ?? it.high) === value)),
  );

/** A contested entry whose answers carry these words. */
const disputes = ({ contested }: ProcessView, words: RegExp): boolean =>
  contested.some(({ values }) => values.some(({ support }) => words.test(wordsOf({ support }))));

/** What a day of a round says, whether as one day or as a stretch. */
const days = (v: ProcessView, number: number): string =>
  onlyRound(v, number)
    ?.dates.values.map(({ value }) => value)
    .join(" ") ?? "";

export const JEDDAH_CHECKS: readonly Check[] = [
  round(2, "round 1 is one, was held, and began on 6 May 2023", (v) => {
    const it = onlyRound(v, 1);
    return it !== null && held(it) && it.dates.state !== "contested" && days(v, 1).includes("2023-05-06");
  }),
  round(1, "round 1 was in Jeddah", (v) => onlyRound(v, 1)?.place.value === JEDDAH),
  round(1, "the army and the RSF sat in round 1", (v) => {
    const there = onlyRound(v, 1)?.participants.map(({ actor }) => actor) ?? [];
    return there.some(isArmy) && there.some(isRsf);
  }),
  round(2, "round 2 is one, was held, and began on 14 May or ended on 20 May 2023", (v) => {
    const it = onlyRound(v, 2);
    return it !== null && held(it) && it.dates.state !== "contested" && /2023-05-(14|20)/.test(days(v, 2));
  }),
  round(2, "round 3 is one, was held, and began on 29 October 2023", (v) => {
    const it = onlyRound(v, 3);
    return it !== null && held(it) && days(v, 3).includes("2023-10-29");
  }),
  round(1, "round 3 ended on 7 November 2023, without that being a rival date", (v) => {
    const it = onlyRound(v, 3);
    return it !== null && it.dates.state !== "contested" && days(v, 3).includes("2023-11-07");
  }),
  round(
    1,
    "round 3 had been planned for Thursday 26 October",
    (v) => onlyRound(v, 3)?.planned.some(({ edtf }) => edtf === "2023-10-26") === true,
  ),
  round(1, "IGAD took part in round 3 or mediated it", (v) => {
    const it = onlyRound(v, 3);
    return (
      present(it, "org:igad") || v.roles.some(({ role, actor }) => /mediator|facilitator/.test(role) && actor.id === "org:igad")
    );
  }),
  round(2, "round 4 was planned for 18 January 2024 and not held", (v) => {
    const it = onlyRound(v, 4);
    const plans = [...(it?.planned.map(({ edtf }) => edtf) ?? []), ...(it?.dates.values.map(({ value }) => value) ?? [])];
    return it !== null && plans.includes("2024-01-18") && it.standing !== "happened" && it.standing !== "claimed";
  }),

  merge(2, "twelve reports or more belong to it", ({ sources }) => sources.length >= 12),
  merge(2, "the Nairobi copy of 21 May 2023 is of one origin with the wire", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "2023-05-21" && sameOrigin.length === 1),
  ),
  merge(2, "the correction of 1 June supersedes the first version", ({ sources }) =>
    sources.some(({ title, supersedes }) => title?.startsWith("CORRIGÉ") === true && supersedes.length === 1),
  ),
  merge(2, "Mahjoub Bushra, Mahdjoub Bouchra and Mahjoob Bushra are one", (v) => bearers(v, /B(ou|u)s?c?hra$/i).length === 1),
  merge(1, "Omar Hamdan and Omer Hamdan are one", (v) => bearers(v, /^(?!.*Mohamed).*Om[ae]r Hamdan/i).length === 1),
  merge(1, "Burhan and Bourhane are one", (v) => bearers(v, /B(ou|u)rhane?$/).length === 1),
  merge(1, "Mohamed Hamdan Dagalo, Mohamed Hamdane Daglo and Hemedti are one", (v) => {
    const found = bearers(v, /^(?!.*Abd).*(Dagalo|Daglo|Hemedti|Hemetti)$/i);
    return found.length === 1;
  }),
  merge(2, "the suspension of 31 May 2023, told by three reports and more, is one event", (v) => {
    const told = v.timeline.filter(
      (event) =>
        !event.speech &&
        held(event) &&
        event.kinds.some((kind) => /suspen|walk-out|withdraw/.test(kind)) &&
        (event.time.edtf ?? "").startsWith("2023-05"),
    );
    return told.length === 1 && told[0]?.time.edtf === "2023-05-31";
  }),
  merge(1, "the declaration of 11 May 2023, told by several reports, is one event", (v) => {
    const told = v.timeline.filter(
      ({ kinds, time, standing, speech }) =>
        !speech &&
        ["happened", "claimed"].includes(standing) &&
        kinds.some((kind) => /agreement|sign|declaration/.test(kind)) &&
        /^2023-05-1[12]/.test(time.edtf ?? ""),
    );
    return told.length === 1;
  }),

  contradiction(2, "the RSF occupy hospitals and homes, or say that they do not", (v) => disputes(v, /occup|hôpita|hospital/i)),
  contradiction(2, "Kabbashi met Abdelrahim Dagalo in Manama, or did not", (v, record) => {
    const words = /Kabbashi|catégoriquement/i;
    return (
      disputes(v, words) ||
      somewhere(record, (it) => it.timeline.some((e) => e.standing === "contested" && words.test(wordsOf(e)))) ||
      record.processes.some((it) => disputes(it, words))
    );
  }),
  contradiction(2, "800 dead at Ardamata, or 1,300", (v) => contests(v, ["figure"], /\b800\b/, /\b1300\b/)),
  contradiction(1, "Burhan agreed to meet Dagalo, or did not so without conditions", (v, record) => {
    const words = /rencontre[ r]|sans conditions/i;
    return disputes(v, words) || record.processes.some((it) => disputes(it, words));
  }),
  contradiction(1, "the RSF had part in the death of the governor, or denies it", (v) =>
    disputes(v, /Abakar|any part|murder|abducted|his death/i),
  ),

  question(2, "where talks would be held was asked, with Cairo and Manama or Jeddah among the options", (_, record) =>
    somewhere(record, (v) =>
      v.questions.some((q) => {
        const options = q.options.map(({ actor }) => `${actor.id} ${actor.name}`).join(" ");
        return (q.askedSince ?? "") >= "2023-11" && /cairo|caire|EGY/i.test(options) && /manama|jeddah|djeddah/i.test(options);
      }),
    ),
  ),
  question(2, "a question of venue was settled by Geneva or Switzerland in July 2024", (_, record) =>
    somewhere(record, (v) =>
      v.questions.some(
        (q) =>
          q.state === "settled" &&
          (q.issue === "venue" || /où|venue|where/i.test(wordsOf(q))) &&
          q.settledBy.some(({ on, value }) => /^2024-0[78]/.test(on ?? "") || /geneva|CHE/i.test(value ?? "")),
      ),
    ),
  ),
  question(2, "who monitors a truce is open", (v) =>
    v.questions.some(
      (q) => q.state === "open" && /monitor|comité|surveill|composition|tranchée/i.test(`${q.contents.join(" ")} ${wordsOf(q)}`),
    ),
  ),
  question(1, "when the two generals meet is open", (_, record) =>
    record.processes.some((v) =>
      v.questions.some(
        (q) =>
          q.state === "open" &&
          (q.askedSince === "2023-12-28" || /nouvelle date|rencontre/i.test(`${q.contents.join(" ")} ${wordsOf(q)}`)),
      ),
    ),
  ),
  question(1, "when the sides meet again is open in August 2024", (_, record) =>
    somewhere(record, (v) => v.questions.some((q) => q.state === "open" && q.lastMention === "2024-08-24")),
  ),

  figure(2, "18 dead at Mayo; 27 were said before the correction", (v) =>
    v.figures.some(
      ({ measure, points }) =>
        measure === "killed" &&
        points.some(({ value, low, relation }) => (value ?? low) === 18 && relation !== "corrected") &&
        points.some(({ value, low, relation }) => (value ?? low) === 27 && relation === "corrected"),
    ),
  ),
  figure(1, "479 civilians dead and 550 in all are both kept", (v) => counts(v, "killed", 479) && counts(v, "killed", 550)),
  figure(1, "750 dead in May, 9,000 in October, 12,000 in December 2023", (v) =>
    [750, 9000, 12_000].every((value) => counts(v, "killed", value)),
  ),
  figure(
    1,
    "two of these tolls of the whole war are of one series",
    (v) => oneSeries(v, "killed", 750, 9000) || oneSeries(v, "killed", 9000, 12_000) || oneSeries(v, "killed", 750, 12_000),
  ),
  figure(
    1,
    "2 million displaced in June 2023 and 10 million in July 2024",
    (_, record) =>
      somewhere(record, (v) => counts(v, "displaced", 2_000_000)) && somewhere(record, (v) => counts(v, "displaced", 10_000_000)),
  ),

  view(1, "Saudi Arabia is host, mediator or sponsor", ({ roles }) =>
    roles.some(({ role, actor }) => /host|mediat|facilit|sponsor/.test(role) && actor.id === SAU),
  ),
  view(1, "the United States mediates or sponsors", ({ roles }) =>
    roles.some(({ role, actor }) => /host|mediat|facilit|sponsor/.test(role) && actor.id === USA),
  ),
  view(1, "Switzerland hosts the talks of August 2024", (_, record) =>
    somewhere(
      record,
      ({ roles, rounds }) =>
        roles.some(({ role, actor }) => role === "host" && actor.id === CHE) || rounds.some(({ host }) => host.value === CHE),
    ),
  ),
  view(1, "Mahjoub Bushra led the army's delegation and Omar Hamdan that of the RSF", ({ roles }) =>
    [/B(ou|u)s?c?hra/i, /Om[ae]r Hamdan/i].every((name) =>
      roles.some(({ role, actor }) => role === "delegation-head" && name.test(actor.name)),
    ),
  ),
  view(1, "the truce was signed on 20 May 2023", (v) =>
    v.timeline.some(
      ({ kinds, time, standing }) =>
        standing === "happened" &&
        /agreement|cease|truce|sign/.test(kinds.join(" ")) &&
        (time.edtf ?? "").startsWith("2023-05-20"),
    ),
  ),
  view(1, "the mediators suspended the talks on 3 or 4 December 2023", (v) =>
    v.timeline.some(({ kinds, time }) => /suspen/.test(kinds.join(" ")) && /^2023-12-0[34]|^2023-12$/.test(time.edtf ?? "")),
  ),
  view(2, "the army demands that the RSF leave houses, told by three reports and more", ({ agenda }) => {
    const demands = agenda.filter(
      ({ kind, parties, support }) =>
        parties.some(isArmy) &&
        (kind === "demand" || kind === "objective") &&
        /maison|home|house|départ|hôpita|hospital|withdraw|vacate/i.test(wordsOf({ support })),
    );
    return new Set(demands.flatMap(({ support }) => support.claims.map(({ document }) => document))).size >= 3;
  }),
  view(1, "the two sides committed themselves to protect civilians or leave hospitals", ({ agenda }) =>
    agenda.some((item) => item.kind === "commitment" && /protéger|civil|hôpita|évacuer|hospital/i.test(wordsOf(item))),
  ),
  view(1, "the army refuses Ruto as chairman", (v) => {
    const words = /Ruto|chaired by Kenya|Kényan/i;
    return (
      v.agenda.some((item) => item.kind === "refusal" && words.test(wordsOf(item))) ||
      eventsOf(v, /refus|reject|opposition/, words, null).length > 0
    );
  }),
  view(1, "the army stayed away from the talks of August 2024", (_, record) =>
    somewhere(
      record,
      (v) =>
        v.timeline.some(
          (e) => /refus|boycott|absence|walk-out|reject/.test(e.kinds.join(" ")) && (e.time.edtf ?? "").startsWith("2024"),
        ) || v.agenda.some((item) => item.kind === "refusal" && /Genève|boycott/i.test(wordsOf(item))),
    ),
  ),
  view(1, "Sudan suspended its relations with IGAD on 16 January 2024", (_, record) =>
    record.processes.some((v) =>
      v.timeline.some((e) => /suspen|withdraw|break|rupture/.test(e.kinds.join(" ")) && e.time.edtf === "2024-01-16"),
    ),
  ),
  view(1, "the process is suspended, or over", ({ status }) => status.value === "suspended" || status.value === "ended"),

  trap("round 4 was held", (v) => v.rounds.some((r) => r.number === 4 && held(r))),
  trap("round 3 was held on 26 October", (v) =>
    v.rounds.some((r) => held(r) && r.dates.values.some(({ value }) => value.startsWith("2023-10-26"))),
  ),
  trap("a round was held in Cairo, Manama or Djibouti", (v) =>
    v.rounds.some(
      (r) => r.number !== null && held(r) && r.place.values.some(({ value }) => /cairo|manama|djibouti$/i.test(value)),
    ),
  ),
  trap("the army sat in the talks of August 2024", (_, record) =>
    somewhere(record, ({ rounds }) =>
      rounds.some(
        (r) =>
          held(r) &&
          r.dates.values.some(({ value }) => /^2024-08-(14|23)/.test(value)) &&
          r.participants.some(({ actor, standing }) => isArmy(actor) && (standing === "happened" || standing === "claimed")),
      ),
    ),
  ),
  trap("the two generals met on 28 December 2023", (_, record) =>
    record.processes.some(({ timeline }) =>
      timeline.some(
        ({ kinds, standing, time, participants }) =>
          /meeting|talks/.test(kinds.join(" ")) &&
          (standing === "happened" || standing === "claimed") &&
          (time.edtf ?? "").startsWith("2023-12-28") &&
          participants.some(({ actor }) => isArmy(actor)) &&
          participants.some(({ actor }) => isRsf(actor)),
      ),
    ),
  ),
  trap("Mohamed Hamdan Dagalo and Omar Hamdan, or Abdelrahim Daglo, are one", (v) =>
    v.identities.some(
      ({ names }) =>
        names.some((name) => /Mohamed Hamdane? Da/i.test(name)) &&
        names.some((name) => /Om[ae]r Hamdan|Abdel ?rahim/i.test(name)),
    ),
  ),
  trap("Sudan and South Sudan are one", (v) => oneName(v, "Sudan", "South Sudan")),
  trap("Burhan and Dagalo are one", (v) =>
    v.identities.some(
      ({ names }) => names.some((it) => /B(ou|u)rhane?$/.test(it)) && names.some((it) => /Dagalo|Daglo/.test(it)),
    ),
  ),
  trap("the corrected toll of Mayo contradicts the right one", (v) =>
    v.contested.some(
      ({ question: asked, values }) =>
        asked === "figure" &&
        values.some(({ value, superseded }) => value === "27" && !superseded) &&
        values.some(({ value }) => value === "18"),
    ),
  ),
  trap(
    "the civilians dead are counted with, or against, all dead of May 2023",
    (v) => contests(v, ["figure"], "479", "550") || oneSeries(v, "killed", 479, 550),
  ),
  trap("the dead of a town contradict those of the whole war, or stand in one series with them", (v) =>
    [9000, 12_000].some((whole) =>
      [18, 800, 1100, 1300, 2000].some(
        (town) => contests(v, ["figure"], String(whole), String(town)) || oneSeries(v, "killed", whole, town),
      ),
    ),
  ),
  trap("the dead of Ardamata stand in one series with those of El Geneina", (v) => oneSeries(v, "killed", 800, 1100)),
  trap("the peace of Ethiopia and Eritrea or that of Juba is an agreement of these talks, or of their years", (v) =>
    v.timeline.some(
      ({ kinds, support, time, round: at }) =>
        kinds.includes("agreement") &&
        /Ethiopia and Eritrea|Juba|3 octobre 2020|October 3, 2020/.test(wordsOf({ support })) &&
        (at !== null || /^202[34]/.test(time.edtf ?? "")),
    ),
  ),
  trap("rounds that nobody told", (v) => v.rounds.some(({ number }) => number !== null && ![1, 2, 3, 4].includes(number))),
  trap("a ceasefire was signed or agreed at the end of the third round", (v) =>
    v.timeline.some(
      ({ kinds, standing, time, support }) =>
        /agreement|ceasefire|truce/.test(kinds.join(" ")) &&
        standing === "happened" &&
        /^2023-11-0[78]/.test(time.edtf ?? "") &&
        /ceasefire|cessez-le-feu/.test(wordsOf({ support })),
    ),
  ),
];
