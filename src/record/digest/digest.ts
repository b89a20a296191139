import { boundsOf, fromDay, parseEdtf } from "../../calendar/index.ts";
import type { AgendaItem, Claim, Event, Figure, Reading, Role, Statement } from "../../claims/index.ts";
import { type Knowledge, loadSubjects, piecesOf } from "../../knowledge/index.ts";
import { sortedUnique } from "../hash.ts";
import { spelledWords } from "../identity/spelling.ts";
import { familyOf, isOwnPopulation } from "../kinds.ts";
import type { Report } from "../reports.ts";
import { attachReviews, type ClaimReview } from "../reviews.ts";
import { castOf } from "./cast.ts";
import { processesOf } from "./processes.ts";
import type { Scene } from "./scene.ts";
import type { Contribution, Holder, Signature, Voice } from "./signature.ts";
import { datelineOf, isYetToCome, near, placeOfEvent, roundOfEvent, roundsOf } from "./talks.ts";

/** All that one report adds to the record, and what it is to the processes it names. */
export interface Digest {
  readonly contributions: readonly Contribution[];
  /** Keys of the processes that any of its claims belongs to. */
  readonly processes: readonly string[];
  readonly orphaned: readonly ClaimReview[];
}

const LONGEST_TERM = 6;
const SHORTEST_TERM = 4;
const MOST_TERMS = 16;

/** What a report adds to the record. It depends on this report and its reviews alone, so that no order of reports can matter. */
export function digestOf(report: Report, reviews: readonly ClaimReview[], knowledge: Knowledge): Digest {
  const { byClaim, orphaned } = attachReviews(report.reading, reviews);
  const reading = edited(report.reading, byClaim);
  const cast = castOf(reading, knowledge);
  const processes = processesOf(reading, cast, knowledge);
  const scene: Scene = {
    report,
    reading,
    cast,
    processes,
    reviews: byClaim,
    rounds: roundsOf(reading, cast, processes),
    dateline: datelineOf(reading, cast),
    knowledge,
  };
  const contributions = [
    ...reading.statements.map((claim) => statement(scene, claim)),
    ...reading.events.map((claim) => event(scene, claim)),
    ...reading.roles.map((claim) => role(scene, claim)),
    ...reading.figures.map((claim) => figure(scene, claim)),
    ...reading.agenda.map((claim) => agenda(scene, claim)),
  ].filter((made) => made !== null);
  const touched = sortedUnique([...contributions.map((c) => c.process), ...processes.named]);
  contributions.push(...names(scene, touched));
  return { contributions, processes: touched, orphaned };
}

function edited(reading: Reading, reviews: ReadonlyMap<string, ClaimReview>): Reading {
  if (![...reviews.values()].some(({ decision, changes }) => decision === "edit" && changes !== null)) return reading;
  const edit = <C extends Claim>(claims: readonly C[]): readonly C[] =>
    claims.map((claim) => {
      const review = reviews.get(claim.id);
      if (review?.decision !== "edit" || review.changes === null) return claim;
      // Identity and words of a claim are what the decision hangs on.
      return { ...claim, ...review.changes, id: claim.id, evidence: claim.evidence };
    });
  return {
    ...reading,
    statements: edit(reading.statements),
    events: edit(reading.events),
    roles: edit(reading.roles),
    figures: edit(reading.figures),
    agenda: edit(reading.agenda),
  };
}

function place(scene: Scene, claim: Claim, process: string | null, section: string, rest: string, signature: SignatureMaker) {
  const { process: key, link } = scene.processes.of(claim, process);
  const made = signature(key);
  // Kept apart, so that no count of a block holds what a person rejected.
  const rejected = scene.reviews.get(claim.id)?.decision === "reject" ? "|rejected" : "";
  const contribution: Contribution = {
    process: key,
    block: `block:${key}|${section}|${rest}${rejected}`,
    signature: made.signature,
    voice: voiceOf(scene, claim, link, made.note),
  };
  return contribution;
}

type SignatureMaker = (process: string) => { readonly signature: Signature; readonly note?: string };

function voiceOf(scene: Scene, claim: Claim, link: Voice["link"], note: string | undefined): Voice {
  const { reading, report, reviews } = scene;
  const review = reviews.get(claim.id);
  return {
    document: reading.document.id,
    origin: report.origin,
    received: report.receivedAt,
    claim: claim.id,
    start: claim.evidence.start,
    end: claim.evidence.end,
    words: claim.evidence.exact,
    by: holdersOf(scene, claim.attributedTo),
    link,
    ...(note === undefined ? {} : { note }),
    ...(review ? { review: review.decision } : {}),
  };
}

/** Who is quoted for a claim, the innermost first. */
function holdersOf(scene: Scene, statementId: string | null): readonly Holder[] {
  const holders: Holder[] = [];
  const seen = new Set<string>();
  for (let id = statementId; id !== null && !seen.has(id); ) {
    seen.add(id);
    const said = scene.reading.statements.find((s) => s.id === id);
    if (!said) break;
    holders.push({
      who: scene.cast.keyOf(said.speaker),
      behalf: said.onBehalfOf === null ? actsForSomebody(scene, said.speaker) : scene.cast.actsFor(said.onBehalfOf),
      anonymous: said.anonymous,
    });
    id = said.attributedTo;
  }
  return holders;
}

function actsForSomebody(scene: Scene, id: string | null): string | null {
  return id === null ? null : scene.cast.actsFor(id);
}

function keysOf(scene: Scene, ids: readonly string[]): readonly string[] {
  return sortedUnique(ids.map((id) => scene.cast.keyOf(id)).filter((key) => key !== null));
}

/** "2023-06" for what lies in that month or begins there; "none" for what has no beginning. */
function monthOf(edtf: string | null): string {
  const value = edtf === null ? null : parseEdtf(edtf);
  const bounds = value ? boundsOf(value) : null;
  const day = bounds?.earliest ?? bounds?.latest ?? null;
  if (day === null) return "none";
  const { year, month } = fromDay(day);
  return `${year}-${String(month).padStart(2, "0")}`;
}

function event(scene: Scene, claim: Event): Contribution {
  const time = claim.time?.edtf ?? null;
  const { published } = scene.reading.document;
  const rest = `${familyOf(claim.kind)}|${monthOf(time ?? published)}`;
  return place(scene, claim, claim.process, "event", rest, (process) => ({
    signature: {
      type: "event",
      kind: claim.kind,
      state: isYetToCome(claim, published) ? "planned" : claim.factuality,
      ...roundOfEvent(scene, process, claim),
      time,
      published: time === null ? published : null,
      place: placeOfEvent(scene, process, claim),
      actors: keysOf(scene, claim.actors),
      recipients: keysOf(scene, claim.recipients),
    },
  }));
}

function role(scene: Scene, claim: Role): Contribution | null {
  const holder = scene.cast.keyOf(claim.holder);
  if (holder === null) return null;
  const time = claim.time?.edtf ?? null;
  const shared = { role: claim.role, holder, status: claim.status, state: claim.factuality, time };
  if (claim.kind === "office") {
    return place(scene, claim, null, "office", holder, () => ({
      signature: { type: "office", ...shared, of: scene.cast.keyOf(claim.of) },
      ...(claim.title === null ? {} : { note: claim.title }),
    }));
  }
  return place(scene, claim, claim.of, "role", `${claim.role}|${holder}`, (process) => ({
    signature: {
      type: "role",
      ...shared,
      round: claim.round,
      near: near(scene, process, claim.round),
      place: scene.cast.keyOf(claim.place),
    },
  }));
}

function figure(scene: Scene, claim: Figure): Contribution {
  const { cast, reading } = scene;
  const time = claim.time?.edtf ?? null;
  const [population, country] = populationOf(scene, claim);
  return place(scene, claim, null, "figure", `${claim.measure}|${population}|${monthOf(reading.document.published)}`, () => ({
    signature: {
      type: "figure",
      measure: claim.measure,
      value: claim.value,
      low: claim.low,
      high: claim.high,
      approximate: claim.approximate,
      unit: claim.unit,
      population,
      country,
      state: claim.factuality,
      time,
      published: reading.document.published,
      place: cast.keyOf(claim.place),
    },
  }));
}

const EVERYBODY = "people";

function populationOf(scene: Scene, claim: Figure): readonly [string, string | null] {
  const entity = scene.cast.find(claim.population);
  if (!entity || claim.population === null) return [EVERYBODY, null];
  const country = scene.cast.countryOf(claim.population);
  if (entity.type !== "population") return [scene.cast.keyOf(claim.population) ?? EVERYBODY, country];
  const people = loadSubjects().populationOf(scene.reading.document.language, entity.name);
  if (people === null) return [scene.cast.keyOf(claim.population) ?? EVERYBODY, country];
  return [isOwnPopulation(claim.measure, people) ? EVERYBODY : people, country];
}

function agenda(scene: Scene, claim: AgendaItem): Contribution {
  const { cast, reading } = scene;
  const { language, published } = reading.document;
  const principals = sortedUnique(claim.parties.map((id) => cast.actsFor(id)));
  return place(scene, claim, null, "agenda", `${principals[0] ?? "nobody"}|${monthOf(published)}`, () => ({
    signature: {
      type: "agenda",
      kind: claim.kind,
      status: claim.status,
      state: claim.factuality,
      parties: principals,
      towards: sortedUnique(claim.towards.map((id) => cast.actsFor(id))),
      options: keysOf(scene, claim.options),
      due: claim.due,
      time: claim.time?.edtf ?? null,
      issues: loadSubjects().issuesIn(
        language,
        `${claim.content.exact} ${claim.kind === "open-question" ? claim.evidence.exact : ""}`,
      ),
      terms: termsOf(claim.content.exact),
      language: language.slice(0, 2),
    },
    note: claim.content.exact,
  }));
}

function termsOf(text: string): string[] {
  const words = piecesOf(text).map(({ folded }) => folded);
  return sortedUnique(words.filter((word) => word.length >= SHORTEST_TERM).map((word) => word.slice(0, LONGEST_TERM))).slice(
    0,
    MOST_TERMS,
  );
}

function statement(scene: Scene, claim: Statement): Contribution | null {
  const { cast, reading } = scene;
  const { language, published } = reading.document;
  const speaker = cast.keyOf(claim.speaker) ?? (claim.anonymous === null ? null : `anonymous~${claim.anonymous}`);
  if (speaker === null) return null;
  const behalf = claim.onBehalfOf === null ? actsForSomebody(scene, claim.speaker) : cast.actsFor(claim.onBehalfOf);
  const said = claim.content.map(({ exact }) => exact).join(" … ");
  const subjects = loadSubjects();
  const issues = new Set(subjects.issuesIn(language, said));
  for (const { attributedTo, kind } of reading.events)
    if (attributedTo === claim.id) for (const issue of subjects.issuesOfKind(kind)) issues.add(issue);
  const time = claim.time?.edtf ?? null;
  return place(scene, claim, null, "statement", `${behalf ?? speaker}|${monthOf(time ?? published)}`, () => ({
    signature: {
      type: "statement",
      speaker,
      behalf,
      act: claim.act,
      state: claim.factuality,
      addressee: cast.keyOf(claim.addressee),
      time,
      published,
      issues: sortedUnique(issues),
    },
    note: said,
  }));
}

const NAMED = new Set(["name", "metonym"]);
/** Known entities whose names in the text still tell something: transliterations, old and new names of towns. */
const RENAMED = new Set(["person", "place", "process", "conflict"]);

/** The names that the report uses, for every process it touches: what identity is judged by. */
function names(scene: Scene, touched: readonly string[]): Contribution[] {
  const { reading, report, cast } = scene;
  const made: Contribution[] = [];
  for (const entity of reading.entities) {
    const key = entity.type === "process" ? scene.processes.keyOf(entity.id) : cast.keyOf(entity.id);
    if (key === null || (entity.ref !== null && !RENAMED.has(entity.type))) continue;
    const first = new Map<string, Reading["entities"][number]["mentions"][number]>();
    for (const mention of entity.mentions) {
      if (!NAMED.has(mention.form) && !(entity.ref === null && mention.form === "nominal")) continue;
      if (!first.has(mention.span.exact)) first.set(mention.span.exact, mention);
    }
    const last = spelledWords(entity.name).at(-1) ?? "";
    for (const process of touched) {
      for (const [name, { span, form }] of first) {
        if (form === "metonym" && entity.ref !== null) continue;
        const block = `block:${process}|name|${entity.type}|${entity.ref !== null && entity.type !== "person" ? entity.ref : last}`;
        const country = cast.countryOf(entity.id);
        made.push({
          process,
          block,
          signature: { type: "name", key, entity: entity.type, name, country, acts: cast.actsFor(entity.id) },
          voice: {
            document: reading.document.id,
            origin: report.origin,
            received: report.receivedAt,
            claim: entity.id,
            start: span.start,
            end: span.end,
            words: span.exact,
            by: [],
            link: "said",
          },
        });
      }
      if (entity.type === "conflict" && entity.ref !== null)
        made.push(conflict(scene, process, entity.id, key, entity.mentions[0]?.span));
    }
  }
  return made;
}

function conflict(
  { reading, report }: Scene,
  process: string,
  id: string,
  key: string,
  span: { start: number; end: number; exact: string } | undefined,
): Contribution {
  const { start, end, exact } = span ?? { start: 0, end: 0, exact: "" };
  return {
    process,
    block: `block:${process}|conflict|`,
    signature: { type: "conflict", conflict: key, name: exact },
    voice: {
      document: reading.document.id,
      origin: report.origin,
      received: report.receivedAt,
      claim: id,
      start,
      end,
      words: exact,
      by: [],
      link: "said",
    },
  };
}
