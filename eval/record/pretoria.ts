/** What the fourteen reports of `pretoria/` come to: written down from the reports alone, before any record of them was made. */
import type { DossierRecord, ProcessView } from "../../src/record/index.ts";
import type { Check } from "./checks.ts";
import { checksOf, contests, eventsOf, held, onlyRound, present, wordsOf } from "./checks.ts";

const { round, merge, contradiction, question, figure, view, trap } = checksOf("process:pretoria");
const [ETH, TPLF, ZAF, ERI, USA] = ["state:ETH", "group:tplf", "state:ZAF", "state:ERI", "state:USA"];
const [AU, UN, IGAD, PRETORIA] = ["org:african-union", "org:un", "org:igad", "place:pretoria"];

/** All dossiers: what belongs to the meetings of commanders may stand in the one of Nairobi or in this one. */
const everywhere = ({ processes, unassigned }: DossierRecord): readonly ProcessView[] =>
  unassigned === null ? processes : [...processes, unassigned];

/** True where one identity bears a name of each of these forms. */
const oneOf = ({ identities }: ProcessView, ...forms: readonly RegExp[]): boolean =>
  identities.some(({ names }) => forms.every((form) => names.some((name) => form.test(name))));

/** Days that are told of a round that was held, of this number or of any. */
const heldOn = ({ rounds }: ProcessView, day: string): boolean =>
  rounds.some((it) => held(it) && it.dates.values.some(({ value, standing }) => standing !== "denied" && value.startsWith(day)));

const daysOf = (v: ProcessView, number: number): string =>
  onlyRound(v, number)
    ?.dates.values.map(({ value }) => value)
    .join(" ") ?? "";

/** True where the words of one contested value match. */
const disputes = ({ contested }: ProcessView, words: RegExp): boolean =>
  contested.some(({ values }) => values.some(({ support }) => words.test(wordsOf({ support }))));

export const PRETORIA_CHECKS: readonly Check[] = [
  round(2, "round 1 is one, was held, and began on 25 October 2022", (v) => {
    const it = onlyRound(v, 1);
    return it !== null && held(it) && it.dates.state !== "contested" && daysOf(v, 1).includes("2022-10-25");
  }),
  round(1, "round 1 lasted until 2 November 2022", (v) => daysOf(v, 1).includes("2022-11-02")),
  round(2, "round 1 was in Pretoria", (v) => onlyRound(v, 1)?.place.value === PRETORIA),
  round(1, "South Africa hosted round 1", (v) => onlyRound(v, 1)?.host.value === ZAF),
  round(2, "Ethiopia and the TPLF sat in round 1", (v) => present(onlyRound(v, 1), ETH, TPLF)),
  round(2, "the UN, the United States and IGAD watched round 1", (v) => present(onlyRound(v, 1), UN, USA, IGAD)),
  round(2, "round 1 was planned for 8 October, then for 24 October", (v) => {
    const plans = onlyRound(v, 1)?.planned.map(({ edtf }) => edtf ?? "") ?? [];
    return plans.some((day) => day.startsWith("2022-10-08")) && plans.some((day) => day.startsWith("2022-10-24"));
  }),
  round(2, "round 2 is one, and was held on 3 February 2023", (v) => {
    const it = onlyRound(v, 2);
    return it !== null && held(it) && it.dates.value?.startsWith("2023-02-03") === true;
  }),
  round(1, "round 2 was at Halala Kella", (v) =>
    /halala/i.test(`${onlyRound(v, 2)?.place.value} ${onlyRound(v, 2)?.place.name}`),
  ),
  round(2, "round 2 was planned for 16 January 2023", (v) =>
    (onlyRound(v, 2)?.planned ?? []).some(({ edtf }) => edtf?.startsWith("2023-01-16") === true),
  ),
  round(1, "Ethiopia and the TPLF sat in round 2", (v) => present(onlyRound(v, 2), ETH, TPLF)),
  round(1, "round 3 is planned for May 2023, and not held", (v) => {
    const it = onlyRound(v, 3);
    const days = [...(it?.planned.map(({ edtf }) => edtf) ?? []), ...(it?.dates.values.map(({ value }) => value) ?? [])];
    return it !== null && !held(it) && days.some((day) => day?.startsWith("2023-05") === true);
  }),

  merge(2, "twelve reports or more belong to it", ({ sources }) => sources.length >= 12),
  merge(2, "the copy of 26 October 2022 is of one origin with the wire", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published?.startsWith("2022-10-26") === true && sameOrigin.length === 1),
  ),
  merge(1, "the correction of 9 October 2022 supersedes the first version", (_, record) =>
    everywhere(record).some(({ sources }) =>
      sources.some(({ title, supersedes }) => title?.startsWith("RECTIFICATIF") === true && supersedes.length === 1),
    ),
  ),
  merge(1, "Redwan Hussien and Redwan Hussein are one", (v) => oneOf(v, /Redwan Hussien/, /Redwan Hussein/)),
  merge(1, "Debretsion Gebremichael and Gebremikael are one", (v) => oneOf(v, /Gebremichael/, /Gebremikael/)),
  merge(1, "Birhanu Jula and Berhanu Jula are one", (_, record) =>
    everywhere(record).some((v) => oneOf(v, /Birhanu Jula/, /Berhanu Jula/)),
  ),
  merge(1, "Tadesse Werede is one with Tadesse Worede or Wereda", (_, record) =>
    everywhere(record).some((v) => oneOf(v, /Tadesse Werede/, /Tadesse (Worede|Wereda)/)),
  ),
  merge(2, "the signing of 2 November 2022 is one event, and happened", (v) => {
    const told = eventsOf(v, /agreement/, /./, "2022-11-02").filter(({ standing }) => standing === "happened");
    return told.length === 1;
  }),
  merge(2, "the commanders' declaration of 12 November 2022 is in a dossier, and happened", (_, record) =>
    everywhere(record).some((v) =>
      v.timeline.some(
        ({ kinds, standing, time }) =>
          kinds.some((kind) => /agreement|declaration/.test(kind)) &&
          standing === "happened" &&
          (time.edtf ?? "").startsWith("2022-11-12"),
      ),
    ),
  ),

  contradiction(2, "600,000 dead of the war, or 100,000", (v) => contests(v, ["figure"], /\b600000\b/, /\b100000\b/)),
  contradiction(2, "civilians were killed around Adwa, or were not", (v) =>
    disputes(v, /Adoua|100 civils|aucun civil|exactions|ces allégations|violences imputées/i),
  ),
  contradiction(1, "the army attacked on 24 August, or did not", (v) =>
    disputes(v, /attaqué la première|offensive|rompu la trêve|24 août/i),
  ),
  contradiction(1, "the Eritreans have left, or have not", (v) =>
    disputes(v, /ont quitté le Tigré|occupent toujours|c'est faux/i),
  ),
  contradiction(1, "Eritrean soldiers looted homes in Shire, or did not", (v) => disputes(v, /loot/i)),

  question(2, "where the talks would be was open, with Kenya and South Africa, and is settled", (v) =>
    v.questions.some(
      (q) =>
        q.askedSince === "2022-09-12" &&
        q.state === "settled" &&
        q.options.some(({ actor }) => /KEN|nairobi/.test(actor.id)) &&
        q.options.some(({ actor }) => /ZAF|pretoria/.test(actor.id)),
    ),
  ),
  question(1, "when they would meet was open on 12 September or 8 October 2022, and is settled", (v) =>
    v.questions.some((q) => /date|quand/i.test(wordsOf(q)) && /^2022-(09|10)/.test(q.askedSince ?? "") && q.state === "settled"),
  ),
  question(1, "where or when round 2 would be was open in January 2023, and is settled", (v) =>
    v.questions.some((q) => /où et quand|nouvelle|where they would/i.test(wordsOf(q)) && q.state === "settled"),
  ),
  question(2, "what becomes of western Tigray is open", (v) =>
    v.questions.some((q) => /occidental|western/i.test(wordsOf(q)) && q.state === "open"),
  ),
  question(1, "who pays for the joint committee is open", (_, record) =>
    everywhere(record).some((v) => v.questions.some((q) => /pay/i.test(wordsOf(q)) && q.state === "open")),
  ),

  figure(2, "50 dead at Adi Daero, 65 were said before the correction", (_, record) =>
    everywhere(record).some((v) =>
      v.figures.some(
        ({ measure, points }) =>
          measure === "killed" &&
          points.some(({ value, low, relation }) => (value ?? low) === 50 && relation !== "corrected") &&
          points.some(({ value, low, relation }) => (value ?? low) === 65 && relation === "corrected"),
      ),
    ),
  ),
  figure(1, "more than two million displaced", (v) =>
    v.figures.some(
      ({ measure, points }) => measure === "displaced" && points.some(({ value, low }) => (value ?? low) === 2_000_000),
    ),
  ),
  figure(1, "300,000 to 500,000 dead are civilians, and a series of their own", (v) =>
    v.figures.some(
      ({ measure, points }) =>
        measure === "killed" &&
        points.some(({ low, high }) => low === 300_000 && high === 500_000) &&
        !points.some(({ value }) => value === 600_000 || value === 100_000),
    ),
  ),

  view(1, "the African Union, or its envoy, mediates", ({ roles }) =>
    roles.some(
      ({ role, actor }) =>
        /mediator|organi[sz]er|sponsor|facilitator/.test(role) && (actor.id === AU || /Obasanjo/.test(actor.name)),
    ),
  ),
  view(1, "Uhuru Kenyatta mediates", ({ roles }) =>
    roles.some(({ role, actor }) => /mediator|facilitator/.test(role) && /Kenyatta/.test(actor.name)),
  ),
  view(1, "South Africa hosts", ({ roles }) => roles.some(({ role, actor }) => role === "host" && actor.id === ZAF)),
  view(1, "Ethiopia and the TPLF are parties", ({ roles }) =>
    [ETH, TPLF].every((id) => roles.some(({ role, actor }) => role === "party" && actor.id === id)),
  ),
  view(1, "Redwan Hussien led the federal delegation", ({ roles }) =>
    roles.some(({ role, actor }) => /delegation-head|negotiator/.test(role) && /Redwan/.test(actor.name)),
  ),
  view(2, "the TPLF demands that Eritrean forces leave", ({ agenda }) =>
    agenda.some((item) => item.kind === "demand" && /[ée]rythr|eritrean/i.test(wordsOf(item))),
  ),
  view(2, "the TPLF undertook to disarm, and that is told as fulfilled, or claimed to be", ({ agenda }) =>
    agenda.some(
      (item) =>
        item.kind === "commitment" &&
        /d[ée]sarm|disarm|armes|weapons/i.test(wordsOf(item)) &&
        item.history.some(({ status }) => /fulfilled|partly|progress/.test(status)),
    ),
  ),
  view(1, "the government promised to take the TPLF off the list of terrorist organisations", ({ agenda }) =>
    agenda.some((item) => item.kind === "commitment" && /liste|terroris/i.test(wordsOf(item))),
  ),
  view(
    1,
    "the TPLF will not give up its heavy weapons while Eritreans are there",
    ({ agenda, timeline, positions }) =>
      agenda.some((item) => item.kind === "refusal" && /armes lourdes/.test(wordsOf(item))) ||
      timeline.some((e) => /refus|warn|threat/.test(e.kinds.join(" ")) && /armes lourdes/.test(wordsOf(e))) ||
      positions.some(({ cells }) =>
        cells.some((cell) => /opposes|threatens/.test(cell.stance) && /armes lourdes|désarmer/.test(wordsOf(cell))),
      ),
  ),
  view(1, "the TPLF accepted talks under the African Union on 11 September 2022", (v) =>
    v.timeline.some((e) => (e.time.edtf ?? "").startsWith("2022-09-11") && e.participants.some(({ actor }) => actor.id === TPLF)),
  ),
  view(1, "the talks of 8 October 2022 were put off", (v) =>
    v.timeline.some(
      (e) =>
        /postpon|delay|cancel|defer|suspen|adjourn/.test(e.kinds.join(" ")) &&
        /report[ée]|report de|postponed|put off/i.test(wordsOf(e)),
    ),
  ),

  trap("round 1 was held on 8 October 2022", (v) => heldOn(v, "2022-10-08")),
  trap("round 1 was held on 24 October 2022", (v) => heldOn(v, "2022-10-24")),
  trap("round 2 was held on 16 January 2023", (v) => heldOn(v, "2023-01-16")),
  trap("round 3 was held", (v) => v.rounds.some((it) => it.number === 3 && held(it))),
  trap("the commanders' second meeting is the second round", (v) =>
    v.rounds.some((it) => it.number === 2 && held(it) && it.dates.values.some(({ value }) => /2022-1[12]/.test(value))),
  ),
  trap("numbered rounds that nobody told", (v) => v.rounds.some(({ number }) => number !== null && ![1, 2, 3].includes(number))),
  trap("Eritrea sat in a round that was held", (v) =>
    v.rounds.some((it) => held(it) && it.participants.some(({ actor }) => actor.id === ERI)),
  ),
  trap("Birhanu Jula and Birhanu Nega are one", (_, record) =>
    everywhere(record).some((v) => oneOf(v, /B[ei]rhanu Jula/, /Birhanu Nega/)),
  ),
  trap("Demeke Mekonnen and Demeke Zewdu are one", (_, record) =>
    everywhere(record).some((v) => oneOf(v, /Demeke Mekonnen/, /Demeke Zewdu/)),
  ),
  trap("Tadesse Werede and Tagesse Chafo are one", (_, record) => everywhere(record).some((v) => oneOf(v, /Tadesse/, /Tagesse/))),
  trap("the corrected toll of Adi Daero contradicts the right one", (_, record) =>
    everywhere(record).some((v) =>
      v.contested.some(
        ({ question: asked, values }) =>
          asked === "figure" && values.some(({ value, superseded }) => /\b65\b/.test(value) && !superseded),
      ),
    ),
  ),
  trap("tolls of other scopes contradict each other", (_, record) =>
    everywhere(record).some(
      (v) =>
        contests(v, ["figure"], /\b50\b/, /\b56\b/) ||
        contests(v, ["figure"], /\b56\b/, /\b65\b/) ||
        contests(v, ["figure"], /\b600000\b/, /\b(3|50|56|65|100)\b/) ||
        contests(v, ["figure"], /\b600000\b/, /\b300000\b/),
    ),
  ),
  trap("the accord of Jeddah of 2018 is dated to 2022 or later", (v) =>
    v.timeline.some((e) => e.kinds.includes("agreement") && /Djeddah/.test(wordsOf(e)) && (e.time.edtf ?? "").startsWith("202")),
  ),
  trap("the TPLF suspended or left the talks", (v) =>
    v.timeline.some(
      (e) =>
        /suspension|walk-out|withdrawal/.test(e.kinds.join(" ")) &&
        e.standing === "happened" &&
        /walk away|suspended its participation/.test(wordsOf(e)),
    ),
  ),
];
