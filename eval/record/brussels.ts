/** What the fourteen reports of `brussels/` come to: written down from the reports alone. */
import type { DossierRecord, ProcessView, RecordEvent } from "../../src/record/index.ts";
import type { Check } from "./checks.ts";
import { checksOf, contests, eventsOf, held, onlyRound, present, wordsOf } from "./checks.ts";

const { round, merge, contradiction, question, figure, view, trap } = checksOf("process:belgrade-pristina");
const [SRB, XKX, USA, EU, BRUSSELS] = ["state:SRB", "state:XKX", "state:USA", "org:eu", "place:brussels"];
const [VUCIC, KURTI, LAJCAK] = ["person:aleksandar-vucic", "person:albin-kurti", "person:miroslav-lajcak"];

/** What was settled at Ohrid and in 2013 may stand in the dossier of the dialogue or in one of its own. */
function related({ processes }: DossierRecord): readonly ProcessView[] {
  const ids = ["process:belgrade-pristina", "process:ohrid-2023", "process:brussels-2013"];
  return processes.filter(({ id }) => ids.includes(id));
}

/** Names of one identity that meet each of these patterns. */
function oneBearer({ identities }: ProcessView, ...patterns: readonly RegExp[]): boolean {
  return identities.some(({ names }) => patterns.every((pattern) => names.some((name) => pattern.test(name))));
}

const MEETING = /talks|meeting|round|summit|negotiation|session|agreement|dialogue/;
const ATTACK = /attack|assault|ambush|clash|violence|kill|siege|fight|raid|battle/;

/** Talks that were held on this day: a round, or a meeting on the timeline. */
function metOn(record: DossierRecord, day: string): boolean {
  return related(record).some(
    (v) =>
      v.rounds.some((r) => held(r) && r.dates.values.some(({ value }) => value.includes(day))) ||
      v.timeline.some((e) => held(e) && (e.time.edtf ?? "").includes(day) && e.kinds.some((kind) => MEETING.test(kind))),
  );
}

/** From how many reports an item comes. */
function reportsOf({ support }: { readonly support: { readonly claims: readonly { readonly document: string }[] } }): number {
  return new Set(support.claims.map(({ document }) => document)).size;
}

function contestedIn(record: DossierRecord, words: RegExp): boolean {
  return related(record).some((v) =>
    v.contested.some(({ values }) => values.some(({ support }) => words.test(wordsOf({ support })))),
  );
}

/** True where a series of this measure has a point of this number. */
function counts(v: ProcessView, measure: string, wanted: number): boolean {
  return v.figures.some(
    (series) => series.measure === measure && series.points.some(({ value, low }) => (value ?? low) === wanted),
  );
}

function relatedEvents(record: DossierRecord, kinds: RegExp, words: RegExp, time: string | null): readonly RecordEvent[] {
  return related(record).flatMap((v) => eventsOf(v, kinds, words, time));
}

export const BRUSSELS_CHECKS: readonly Check[] = [
  round(2, "round 1 is one, on 8 and 9 March 2011", (v) => {
    const it = onlyRound(v, 1);
    const days = it?.dates.values.map(({ value }) => value).join(" ") ?? "";
    return (
      it !== null && held(it) && it.dates.state !== "contested" && days.includes("2011-03-08") && days.includes("2011-03-09")
    );
  }),
  round(1, "Serbia and Kosovo sat in round 1", (v) => present(onlyRound(v, 1), SRB, XKX)),
  round(1, "an American watched round 1", (v) => {
    const there = onlyRound(v, 1)?.observers.map(({ actor }) => actor) ?? [];
    return there.some(({ id, name }) => id === USA || /Countryman/.test(name));
  }),
  round(1, "round 2 was planned for 28 March 2011", (v) => {
    const it = onlyRound(v, 2);
    const days = [...(it?.planned.map(({ edtf }) => edtf) ?? []), ...(it?.dates.values.map(({ value }) => value) ?? [])];
    return days.includes("2011-03-28");
  }),
  round(1, "round 5 was held, and ended on 2 July 2011", (v) => {
    const it = onlyRound(v, 5);
    return it !== null && held(it) && it.dates.values.some(({ value }) => value.includes("2011-07-02"));
  }),
  round(2, "round 6 is one, held in Brussels on 2 September 2011", (v) => {
    const it = onlyRound(v, 6);
    return it !== null && held(it) && it.dates.value?.includes("2011-09-02") === true && it.place.value === BRUSSELS;
  }),
  round(1, "round 6 was planned for 20 July 2011", (v) =>
    (onlyRound(v, 6)?.planned ?? []).some(({ edtf }) => edtf === "2011-07-20"),
  ),
  round(2, "round 7 was planned for 28 September 2011, and is not held", (v) => {
    const it = onlyRound(v, 7);
    const days = [...(it?.planned.map(({ edtf }) => edtf) ?? []), ...(it?.dates.values.map(({ value }) => value) ?? [])];
    return it !== null && it.standing !== "happened" && it.standing !== "claimed" && days.includes("2011-09-28");
  }),
  round(1, "Vucic and Kurti met on 27 February 2023", (_v, record) => metOn(record, "2023-02-27")),
  round(2, "the talks of 18 March 2023 were in Ohrid", (_v, record) =>
    related(record).some(
      (v) =>
        v.rounds.some(
          (r) =>
            held(r) &&
            r.dates.values.some(({ value }) => value.includes("2023-03-18")) &&
            r.place.values.some(({ value, name }) => /o(c)?hrid/i.test(`${value} ${name}`)),
        ) ||
        v.timeline.some(
          (e) =>
            held(e) &&
            (e.time.edtf ?? "").includes("2023-03-18") &&
            e.place.values.some(({ value, name }) => /o(c)?hrid/i.test(`${value} ${name}`)),
        ),
    ),
  ),
  round(1, "there were talks on 14 September 2023", (_v, record) => metOn(record, "2023-09-14")),

  merge(2, "twelve reports or more belong to it", ({ sources }) => sources.length >= 12),
  merge(2, "the copy of 19 March 2023 is of one origin with the wire", (_v, record) =>
    related(record).some(({ sources }) =>
      sources.some(({ published, sameOrigin }) => published === "2023-03-19" && sameOrigin.length === 1),
    ),
  ),
  merge(1, "the correction supersedes the first version", ({ sources }) =>
    sources.some(({ title, supersedes }) => title?.startsWith("CORRECTED") === true && supersedes.length === 1),
  ),
  merge(1, "Borislav Stefanovic and Borko Stefanović are one", (v) =>
    oneBearer(v, /^Borislav Stefanovi[cć]$/, /^Borko Stefanovi[cć]$/),
  ),
  merge(1, "Xhelal Svecla and Djelal Svecla are one", (v) => oneBearer(v, /^Xhelal Sve[cç]la$/, /^Djelal Svecla$/)),
  merge(2, "the agreement on customs stamps of 2 September 2011 is told by two reports", (v) =>
    eventsOf(v, /agreement/, /./, "2011-09-02").some((event) => held(event) && reportsOf(event) >= 2),
  ),
  merge(2, "the attack of Banjska on 24 September 2023 is one event of two origins", (_v, record) =>
    relatedEvents(record, ATTACK, /./, "2023-09-24").some(({ support }) => support.origins >= 2),
  ),

  contradiction(2, "Belgrade asked for round 6 to be put off, or did not", (_v, record) =>
    contestedIn(record, /demandé (ce|le) report|ait demandé/),
  ),
  contradiction(2, "16 demonstrators were wounded at Jarinje, or 7", (v) => contests(v, ["figure"], /^16$/, /^7$/)),
  contradiction(1, "the soldiers of KFOR fired live rounds, or did not", (_v, record) =>
    contestedIn(record, /tir[éae]|balles|coups de feu/),
  ),
  contradiction(2, "there is an agreement of Ohrid, or there is none", (_v, record) =>
    related(record).some(({ contested, sources }) => {
      const days = new Map(sources.map(({ document, published }) => [document, published ?? ""]));
      const ofOhrid = (document: string) => days.get(document)?.startsWith("2023-03-1") === true;
      return contested.some(
        ({ question: asked, values }) =>
          asked !== "figure" &&
          values.some(({ support }) =>
            support.claims.some(({ document, span }) => ofOhrid(document) && /deal|agree|accord|entend/.test(span.exact)),
          ),
      );
    }),
  ),
  contradiction(2, "1,621 are missing, or 1,595", (v) => contests(v, ["figure"], /^1621$/, /^1595$/)),
  contradiction(1, "the war killed 10,000, or more than 13,000", (v) => contests(v, ["figure"], /10000/, /13000/)),
  contradiction(1, "Belgrade had a part in the attack of Banjska, or had none", (_v, record) =>
    contestedIn(record, /part in the attack|sent and armed|having sent|support from Belgrade|attacking our country/),
  ),
  contradiction(1, "Kurti would not meet on 26 June 2024, or Vucic stayed away", (_v, record) =>
    contestedIn(record, /ready to meet|stayed away|willing to sit|trilateral/),
  ),

  question(2, "where the meeting of March 2023 would be was open, with Skopje and Ohrid, and is settled", (_v, record) =>
    related(record).some((v) =>
      v.questions.some(
        (q) =>
          q.askedSince === "2023-02-28" &&
          q.state === "settled" &&
          [/ohrid/i, /skopje/i].every((town) => q.options.some(({ actor }) => town.test(`${actor.id} ${actor.name}`))),
      ),
    ),
  ),
  question(2, "the date of round 6 was open from 19 July 2011, and is settled", (v) =>
    v.questions.some(
      (q) =>
        q.askedSince === "2011-07-19" && q.state === "settled" && (q.issue === "talks-date" || /date|fixer/.test(wordsOf(q))),
    ),
  ),
  question(2, "who is to succeed Lajcak is open", (v) =>
    v.questions.some((q) => /succe(ed|ss)/.test(wordsOf(q)) && q.state === "open"),
  ),
  question(2, "whether the statute goes to the constitutional court is open", (v) =>
    v.questions.some((q) => /statut|constitutionnelle/i.test(wordsOf(q)) && q.state === "open"),
  ),
  question(1, "whether Serbia will ever sign is open", (_v, record) =>
    related(record).some((v) => v.questions.some((q) => /sign/.test(wordsOf(q)) && q.state === "open")),
  ),
  figure(2, "three gunmen dead at Banjska, four were said before the correction", (v) =>
    v.figures.some(
      ({ measure, points }) =>
        measure === "killed" &&
        points.some(({ value, low, relation }) => (value ?? low) === 3 && relation !== "corrected") &&
        points.some(({ value, low, relation }) => (value ?? low) === 4 && relation === "corrected"),
    ),
  ),
  figure(1, "four soldiers of KFOR wounded", (v) => counts(v, "wounded", 4)),
  figure(1, "1,590 missing in 2024", (v) =>
    v.figures.some(
      ({ measure, points }) =>
        measure === "missing" && points.some(({ value, asOf }) => value === 1590 && (asOf ?? "").startsWith("2024")),
    ),
  ),
  view(1, "the European Union hosts or mediates", ({ roles }) =>
    roles.some(({ role, actor }) => (role === "host" || role === "mediator") && actor.id === EU),
  ),
  view(1, "Serbia and Kosovo are parties", ({ roles }) =>
    [SRB, XKX].every((id) => roles.some(({ role, actor }) => role === "party" && actor.id === id)),
  ),
  view(1, "Lajcak mediates, or is envoy", ({ roles }) =>
    roles.some(({ role, actor }) => /mediator|envoy|other/.test(role) && actor.id === LAJCAK),
  ),
  view(1, "Tahiri led the delegation of Kosovo", ({ roles }) =>
    roles.some(({ role, actor }) => role === "delegation-head" && /Tahiri/.test(actor.name)),
  ),
  view(1, "the agreement of Brussels of 19 April 2013 stands in the timeline", (_v, record) =>
    related(record).some(
      (v) =>
        eventsOf(v, /agreement|sign/, /./, "2013-04-19").length > 0 ||
        v.rounds.some((r) => held(r) && r.dates.values.some(({ value }) => value.includes("2013-04-19"))),
    ),
  ),
  view(1, "the quarrel over number plates was settled on 23 November 2022", (_v, record) =>
    related(record).some(
      (v) =>
        v.timeline.some(({ time }) => (time.edtf ?? "").startsWith("2022-11-23")) ||
        v.agenda.some(({ history }) => history.some(({ on }) => on?.startsWith("2022-11-23") === true)),
    ),
  ),
  view(2, "the declaration on the missing was adopted on 2 May 2023", (v) =>
    v.timeline.some(
      (e) =>
        held(e) &&
        (e.time.edtf ?? "").startsWith("2023-05-02") &&
        (e.kinds.some((kind) => /agreement|declaration|adopt/.test(kind)) || /déclaration/.test(wordsOf(e))),
    ),
  ),
  view(1, "Serbia demands the Association of Serb municipalities", (_v, record) =>
    related(record).some((v) =>
      v.agenda.some(
        (item) =>
          item.kind === "demand" &&
          item.parties.some(({ id }) => id === SRB || id === VUCIC) &&
          /associat|sa création/i.test(wordsOf(item)),
      ),
    ),
  ),
  view(1, "Kosovo or Kurti refuses the Association or its statute", (_v, record) =>
    related(record).some(
      (v) =>
        v.agenda.some((item) => item.kind === "refusal" && /associat|monoethnique|projet|rejet/i.test(wordsOf(item))) ||
        v.positions.some(
          ({ actor, cells }) =>
            (actor.id === XKX || actor.id === KURTI) &&
            cells.some((cell) => cell.stance === "opposes" && /associat|monoethnique|projet|rejet/i.test(wordsOf(cell))),
        ) ||
        v.timeline.some(
          (e) => /refusal|rejection/.test(e.kinds.join(" ")) && /associat|monoethnique|projet|rejet/i.test(wordsOf(e)),
        ),
    ),
  ),
  view(1, "Serbia promised to let in cars with the plates of Kosovo", ({ agenda }) =>
    agenda.some(
      (item) =>
        item.kind === "commitment" &&
        item.parties.some(({ id }) => id === SRB || id === VUCIC) &&
        /plaque|plate|voiture/.test(wordsOf(item)),
    ),
  ),
  view(
    1,
    "talks of the chief negotiators are planned for 2 July 2024",
    (v) =>
      v.timeline.some((e) => !held(e) && (e.time.edtf ?? "").startsWith("2024-07-02")) ||
      v.rounds.some(
        (r) =>
          r.planned.some(({ edtf }) => edtf.includes("2024-07-02")) ||
          (!held(r) && r.dates.values.some(({ value }) => value.includes("2024-07-02"))),
      ),
  ),

  trap("round 6 was held on 20 July 2011", (v) =>
    v.rounds.some((r) => held(r) && r.dates.values.some(({ value }) => value.includes("2011-07-20"))),
  ),
  trap("round 7 was held on 28 September 2011", (v) =>
    v.rounds.some((r) => held(r) && (r.number === 7 || r.dates.values.some(({ value }) => value.includes("2011-09-28")))),
  ),
  trap("rounds that nobody told", (v) => v.rounds.some(({ number }) => number !== null && ![1, 2, 5, 6, 7, 10].includes(number))),
  trap("the talks of March 2023 were in Skopje", (_v, record) =>
    related(record).some((v) => v.rounds.some((r) => held(r) && r.place.values.some(({ value }) => /skopje/i.test(value)))),
  ),
  trap("Vucic and Kurti met in Brussels on 26 June 2024", (_v, record) =>
    related(record).some(
      (v) =>
        v.rounds.some((r) => held(r) && r.dates.values.some(({ value }) => value.includes("2024-06-26"))) ||
        v.timeline.some(
          (e) =>
            (e.standing === "happened" || e.standing === "claimed") &&
            (e.time.edtf ?? "").startsWith("2024-06-26") &&
            e.kinds.some((kind) => /talks|meeting/.test(kind)) &&
            [VUCIC, KURTI].every((id) => e.participants.some(({ actor }) => actor.id === id)),
        ),
    ),
  ),
  trap("the talks planned for 2 July 2024 were held", (v) =>
    v.rounds.some((r) => held(r) && r.dates.values.some(({ value }) => value.includes("2024-07-02"))),
  ),
  trap("Vucic signed at Ohrid", (_v, record) =>
    related(record).some((v) =>
      v.timeline.some(
        (e) =>
          e.standing === "happened" &&
          !e.speech &&
          (e.time.edtf ?? "").startsWith("2023-03-1") &&
          e.kinds.some((kind) => kind.startsWith("sign")) &&
          e.participants.some(({ actor }) => actor.id === VUCIC || actor.id === SRB),
      ),
    ),
  ),
  trap("Borko and Nebojsa Stefanovic are one", (v) => oneBearer(v, /^Bor(ko|islav) Stefanovi[cć]$/, /^Nebojsa Stefanovic$/)),
  trap("Vucic and Vucevic are one", (v) => oneBearer(v, /Vu[cč]i[cć]$/, /Vucevic$/)),
  trap("Milan Jakovljević and Milan Radoicic are one", (v) => oneBearer(v, /Jakovljevi[cć]$/, /Radoicic$/)),
  trap("the dead gunmen that were corrected contradict the right ones", (v) =>
    v.contested.some(
      ({ question: asked, values }) =>
        asked === "figure" &&
        values.some(({ value }) => value === "3") &&
        values.some(({ value, superseded }) => value === "4" && !superseded),
    ),
  ),
  trap(
    "wounded soldiers contradict wounded demonstrators",
    (v) => contests(v, ["figure"], "16", "4") || contests(v, ["figure"], "7", "4"),
  ),
  trap("the Serbs among the missing contradict all the missing", (v) => contests(v, ["figure"], "1621", "570")),
  trap(
    "the agreement of 2013 is dated to 2023",
    (_v, record) => relatedEvents(record, /agreement|sign/, /./, "2023-04-19").length > 0,
  ),
  trap("the settlement on number plates is dated to November 2023", (_v, record) =>
    related(record).some((v) => v.timeline.some(({ time }) => (time.edtf ?? "").startsWith("2023-11-23"))),
  ),
];
