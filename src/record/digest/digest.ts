import { boundsOf, fromDay, parseEdtf } from "../../calendar/index.ts";
import type { AgendaItem, Claim, Entity, Event, Figure, Reading, Role, Statement } from "../../claims/index.ts";
import { bodiesAsked, type Knowledge, loadSubjects } from "../../knowledge/index.ts";
import { sortedUnique } from "../hash.ts";
import { spelledWords } from "../identity/spelling.ts";
import { familyOf } from "../kinds.ts";
import type { Report } from "../reports.ts";
import { attachReviews, type ClaimReview } from "../reviews.ts";
import { sharedText } from "../shared-texts.ts";
import { awayFrom, stayedAway } from "./absences.ts";
import { issuesAsked, optionKeys, placesBehind, SENTENCE_ENDS } from "./asked.ts";
import { askedWhom } from "./asked-whom.ts";
import { printersOf } from "./bylines.ts";
import { castOf, PART } from "./cast.ts";
import { causeOf } from "./causes.ts";
import { actsForSomebody, NOBODY, place, termsOf } from "./contribution.ts";
import { countedApart } from "./counted-apart.ts";
import { whoIsCounted } from "./counts.ts";
import { coursesOf, edgeOf } from "./course.ts";
import { TALKS } from "./days.ts";
import { disputesOf } from "./disputes.ts";
import { doerOf } from "./doers.ts";
import { fledFrom } from "./fled-from.ts";
import { gatheringsOf } from "./gatherings.ts";
import { placeOfJointDeed } from "./joint-deeds.ts";
import { kindOf, ruledKindOf } from "./meetings.ts";
import { namesIn } from "./names-in.ts";
import { withoutNotes } from "./notes.ts";
import { sittingOfPart } from "./part-in-talks.ts";
import { processesOf } from "./processes.ts";
import type { Scene } from "./scene.ts";
import { seatedOf } from "./seated.ts";
import { setAgainst } from "./set-against.ts";
import type { Contribution, Voice } from "./signature.ts";
import { evidenceOfSitting, type SittingEvidence } from "./sitting-evidence.ts";
import { withSittings } from "./sittings.ts";
import { roundOfEvent, roundsOf, stateOf, timeOfEvent } from "./talks.ts";
import { datelineOf, isWritten, meetsAt, placeOfEvent } from "./venue.ts";

/** All that one report adds to the record, and what it is to the processes it names. */
export interface Digest {
  readonly contributions: readonly Contribution[];
  /** Keys of the processes that any of its claims belongs to. */
  readonly processes: readonly string[];
  readonly orphaned: readonly ClaimReview[];
}

/** What a report adds to the record. It depends on this report and its reviews alone, so that no order of reports can matter. */
export function digestOf(report: Report, reviews: readonly ClaimReview[], knowledge: Knowledge): Digest {
  const { byClaim, orphaned } = attachReviews(report.reading, reviews);
  const scene = sceneOf(report, byClaim, knowledge);
  const { reading, processes } = scene;
  const contributions = [
    ...reading.statements.map((claim) => statement(scene, claim)),
    ...reading.events.map((claim) => event(scene, claim)),
    ...reading.roles.map((claim) => role(scene, claim)),
    ...setAgainst(scene, new Map(reading.figures.map((claim) => [claim.id, figure(scene, claim)]))),
    ...reading.agenda.map((claim) => agenda(scene, claim)),
    ...disputesOf(scene),
  ].filter((made) => made !== null);
  const touched = sortedUnique([...contributions.map((c) => c.process), ...processes.named]);
  contributions.push(...names(scene, touched));
  return { contributions, processes: touched, orphaned };
}

/** What all makers of the digest of a report share. */
function sceneOf(report: Report, byClaim: ReadonlyMap<string, ClaimReview>, knowledge: Knowledge): Scene {
  const told = withoutNotes(edited(report.reading, byClaim));
  const cast = castOf(told, knowledge);
  const processes = processesOf(told, cast, knowledge);
  const reading = withSittings(told, cast, knowledge, processes);
  const gatherings = gatheringsOf(reading, cast, knowledge, processes, (process, town) => meetsAt(knowledge, process, town));
  const rounds = roundsOf(reading, cast, processes, gatherings);
  const courses = coursesOf(reading, (claim) => {
    if (gatherings.has(claim.id)) return null;
    const { process } = processes.of(claim, claim.process);
    const round = claim.round ?? rounds.get(process) ?? null;
    return round === null && rounds.size > 0 ? null : `${process} ${round}`;
  });
  return {
    report,
    reading,
    cast,
    processes,
    reviews: byClaim,
    rounds,
    gatherings,
    courses,
    dateline: datelineOf(reading, cast),
    knowledge,
  };
}

/** What speaks for each meeting of a reading being a sitting of its process, and where its word stands in the text: for training. */
export function evidenceOfSittings(
  reading: Reading,
  knowledge: Knowledge,
): readonly (SittingEvidence & { readonly at: number })[] {
  const report: Report = { reading, origin: reading.document.id, receivedAt: "1970-01-01T00:00:00Z" };
  const scene = sceneOf(report, new Map(), knowledge);
  return scene.reading.events.flatMap((claim) => {
    const { process } = scene.processes.of(claim, claim.process);
    const found = evidenceOfSitting(scene, process, claim, ruledKindOf(scene, process, claim));
    return found === null ? [] : [{ at: claim.trigger.start, ...found }];
  });
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

/** Lists without anything in them are one: a record of many reports has hundreds of thousands. */
const NO_KEYS: readonly string[] = [];

/** When a claim says it was; null where it does not. */
function timeOf({ time }: Claim): string | null {
  return time === null ? null : sharedText(time.edtf);
}

function keysOf(scene: Scene, process: string, ids: readonly string[]): readonly string[] {
  if (ids.length === 0) return NO_KEYS;
  const printers = printersOf(scene.reading);
  return sortedUnique(ids.filter((id) => !printers.has(id)).flatMap((id) => inPerson(scene, process, scene.cast.keyOf(id))));
}

/** « Les garants » are those whom the process is known to have. */
function inPerson({ knowledge }: Scene, process: string, key: string | null): readonly string[] {
  if (key === null) return [];
  const known = key.startsWith(PART) ? knowledge.find(process)?.process : null;
  const who = key === `${PART}guarantors` ? known?.guarantors : key === `${PART}mediators` ? known?.mediators : null;
  return who != null && who.length > 0 ? who : [key];
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

/** What somebody did or is to do at talks. */
const COMING: ReadonlySet<Event["factuality"]> = new Set(["asserted", "planned"]);

/**
 * « a refusé de prendre part à ce cycle », "turned down an invitation to join the round", "attended as an observer": they were
 * held, or not, without those who did not come or only watched; that is told elsewhere.
 */
function isAbsence({ reading }: Scene, claim: Event): boolean {
  const { kind, factuality, actors, evidence } = claim;
  if (familyOf(kind) !== "talks" || actors.length === 0) return false;
  if (!COMING.has(factuality)) return loadSubjects().isOfAttending(reading.document.language, evidence.exact);
  const isTheirs = ({ evidence: other }: Claim) => other.start <= evidence.end && evidence.start <= other.end;
  const isRefused = (id: string) =>
    factuality === "planned" &&
    reading.events.some((other) => other.kind === "refusal" && other.actors.includes(id) && isTheirs(other));
  const isWatched = (id: string) =>
    reading.roles.some((role) => role.role === "observer" && role.holder === id && isTheirs(role));
  return actors.every((id) => isRefused(id) || isWatched(id));
}

/** "We did not discuss their proposals", « n'a négocié aucune trêve »: that a matter was none of talks says nothing of whether they were held. */
function isOfMatter({ reading }: Scene, { kind, round, factuality, trigger }: Event): boolean {
  if (kind !== "talks" || round !== null || factuality !== "denied") return false;
  return loadSubjects().sittingsIn(reading.document.language, trigger.exact).length === 0;
}

function event(scene: Scene, claim: Event): Contribution | null {
  if (isAbsence(scene, claim) || isOfMatter(scene, claim)) return null;
  const time = timeOfEvent(scene, scene.processes.of(claim, claim.process).process, claim);
  const { published } = scene.reading.document;
  const rest = `${familyOf(claim.kind)}|${monthOf(time ?? published)}`;
  return place(scene, claim, claim.process, "event", rest, (process) => {
    const where = placeOfEvent(scene, process, claim);
    const { kind, sits } = kindOf(scene, process, claim);
    const state = stateOf(scene, claim);
    const together = placeOfJointDeed(scene, process, claim);
    const isHeld = familyOf(kind) === TALKS && state === "asserted";
    const away = isHeld ? awayFrom(scene, claim) : NO_KEYS;
    const seated = isHeld ? seatedOf(scene, process, claim).filter((key) => !away.includes(key)) : NO_KEYS;
    return {
      signature: {
        type: "event",
        kind,
        state,
        ...roundOfEvent(scene, process, claim),
        time,
        edge: time === null || scene.courses.has(claim.id) ? null : edgeOf(scene.reading, { ...claim, kind }),
        published: time === null ? published : null,
        place: where,
        ...(isWritten(scene, claim, where) ? { written: true as const } : {}),
        actors: keysOf(scene, process, claim.actors),
        recipients: keysOf(scene, process, claim.recipients),
        ...(seated.length > 0 ? { seated } : {}),
        ...(away.length > 0 ? { away } : {}),
        ...(sits ? { sits: true as const } : {}),
        ...(together === null ? {} : { together }),
      },
    };
  });
}

/** "from the G20 summit in Osaka, where he agreed with Xi": a part in what bears a name that is not the process's is none in its sittings. */
function isOfOtherName({ cast, processes }: Scene, process: string, of: string | null): boolean {
  const isNamed = cast.find(of)?.mentions.some(({ form }) => form === "name") === true;
  return isNamed && processes.keyOf(of) !== process;
}

function role(scene: Scene, claim: Role): Contribution | null {
  const holder = scene.cast.keyOf(claim.holder);
  // « Les garants » are guarantors, whoever they are: that says nothing of anybody.
  if (holder === null || (claim.kind === "process" && holder.startsWith(PART) && claim.role !== "delegation-head")) return null;
  const time = timeOf(claim);
  const shared = { role: claim.role, holder, status: claim.status, state: claim.factuality, time };
  if (claim.kind === "office") {
    return place(scene, claim, null, "office", holder, () => ({
      signature: { type: "office", ...shared, of: scene.cast.keyOf(claim.of) },
      ...(claim.title === null ? {} : { note: claim.title }),
    }));
  }
  if (stayedAway(scene, claim) || printersOf(scene.reading).has(claim.holder)) return null;
  return place(scene, claim, claim.of, "role", `${claim.role}|${holder}`, (process) => {
    const isTold = claim.round !== null || time !== null || claim.factuality !== "asserted";
    const sitting = sittingOfPart(scene, process, claim);
    const beside = isTold || isOfOtherName(scene, process, claim.of) ? null : sitting.beside;
    return {
      signature: {
        type: "role",
        ...shared,
        round: claim.round,
        near: claim.round === null ? sitting.near : null,
        place: scene.cast.keyOf(claim.place),
        ...(beside === null ? {} : { beside }),
      },
    };
  });
}

function figure(scene: Scene, told: Figure): Contribution {
  const { cast, reading } = scene;
  const { claim, population, country, stretch, everywhere } = whoIsCounted(scene, told);
  const time = timeOf(claim);
  const cause = causeOf(reading, told);
  const doer = doerOf(scene, told);
  const apart = stretch ?? countedApart(reading, claim);
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
      ...(apart === null ? {} : { stretch: apart }),
      ...(everywhere ? { everywhere } : {}),
      ...(cause === null ? {} : { cause }),
      ...(doer === null ? {} : { doer }),
      published: reading.document.published,
      place: cast.keyOf(claim.place) ?? fledFrom(scene, claim),
    },
  }));
}

function agenda(scene: Scene, claim: AgendaItem): Contribution {
  const { cast, reading } = scene;
  const { language, published } = reading.document;
  const principals = sortedUnique(claim.parties.map((id) => cast.actsFor(id)));
  const asked = askedWhom(scene, claim);
  const bodies = claim.kind === "open-question" ? bodiesAsked(language, claim.content.exact, sentenceBefore(scene, claim)) : [];
  return place(scene, claim, null, "agenda", `${principals[0] ?? "nobody"}|${monthOf(published)}`, (process) => ({
    signature: {
      type: "agenda",
      kind: claim.kind,
      status: claim.status,
      state: claim.factuality,
      parties:
        asked === null
          ? sortedUnique(principals.flatMap((key) => inPerson(scene, process, key)))
          : keysOf(scene, process, [asked]),
      // « Damas réclame le départ des troupes de son territoire »: of itself nobody demands anything
      towards: sortedUnique(
        claim.towards
          .map((id) => cast.actsFor(id))
          .filter((key) => !principals.includes(key))
          .flatMap((key) => inPerson(scene, process, key)),
      ),
      options:
        claim.options.length > 1
          ? optionKeys(scene, claim, (id) => keysOf(scene, process, [id]))
          : sortedUnique([
              ...optionKeys(scene, claim, (id) => keysOf(scene, process, [id])),
              ...keysOf(scene, process, placesBehind(scene, claim)),
            ]),
      due: claim.due,
      time: timeOf(claim),
      issues: claim.kind === "open-question" ? issuesAsked(scene, claim) : loadSubjects().issuesIn(language, claim.content.exact),
      terms: termsOf(claim.content.exact),
      names: namesIn(scene, claim.kind === "open-question" ? claim.evidence : claim.content),
      language: language.slice(0, 2),
      ...(bodies.length > 0 ? { bodies } : {}),
    },
    note: claim.content.exact,
  }));
}

/** Letters before a question within which what it takes up is told. */
const BEFORE = 300;

/** The sentence before that of a claim, and what stands before it in its own. */
function sentenceBefore({ reading }: Scene, { evidence: { start } }: Claim): string {
  const before = reading.document.text.slice(Math.max(0, start - BEFORE), start);
  return before.split(SENTENCE_ENDS).slice(-2).join(" ");
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
  const time = timeOf(claim);
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
/** Known entities whose names in the text still tell something: transliterations, old and new names of towns, a movement in full. */
const RENAMED = new Set(["person", "place", "process", "conflict", "armed-group", "political-group"]);

/** The names that the report uses, for every process it touches: what identity is judged by. */
function names(scene: Scene, touched: readonly string[]): Contribution[] {
  const { reading, cast } = scene;
  const made: Contribution[] = [];
  const people = peopleOf(reading);
  for (const entity of reading.entities) {
    const key = entity.type === "process" ? scene.processes.keyOf(entity.id) : cast.keyOf(entity.id);
    if (key === null || (entity.ref !== null && !RENAMED.has(entity.type))) continue;
    const first = new Map<string, Mention>();
    const isNamed = entity.mentions.some(({ form }) => form === "name");
    for (const mention of entity.mentions) {
      if (!NAMED.has(mention.form) && !(entity.ref === null && mention.form === "nominal")) continue;
      if (isNamed && mention.form === "nominal" && namesAnother(entity, mention, people)) continue;
      if (!first.has(mention.span.exact)) first.set(mention.span.exact, mention);
    }
    const last = spelledWords(entity.name).at(-1) ?? "";
    const rest = `name|${entity.type}|${entity.ref !== null && entity.type !== "person" ? entity.ref : last}`;
    // A name is the same in every process that the report touches: it is made and held once.
    const told = [...first]
      .filter(([, { form }]) => form !== "metonym" || entity.ref === null)
      .map(([name, { span }]) => ({
        signature: {
          type: "name" as const,
          key,
          entity: entity.type,
          name,
          country: cast.countryOf(entity.id),
          acts: cast.actsFor(entity.id),
        },
        voice: nameVoice(scene, entity.id, span),
      }));
    for (const process of touched) {
      const block = `block:${process}|${rest}`;
      for (const one of told) made.push({ process, block, ...one });
      if (entity.type === "conflict" && entity.ref !== null) {
        const words = entity.mentions[0]?.span ?? NO_WORDS;
        made.push({
          process,
          block: `block:${process}|conflict|`,
          signature: { type: "conflict", conflict: key, name: words.exact },
          voice: nameVoice(scene, entity.id, words),
        });
      }
    }
  }
  return made;
}

/** « successeur d'Ana Ruiz », "Romanov's predecessor": whoever has a name of their own does not go by somebody else's. */
function namesAnother({ id, name }: Entity, { span }: Mention, people: readonly NamedPerson[]): boolean {
  const isWithin = ({ start, end }: Words): boolean => start >= span.start && end <= span.end;
  const own = spelledWords(name);
  const said = new Set(spelledWords(span.exact).filter((word) => !own.includes(word)));
  return people.some((other) => other.id !== id && (other.full.some(isWithin) || said.has(other.last)));
}

/** A person, where the whole name stands, and its last word. */
interface NamedPerson {
  readonly id: string;
  readonly full: readonly Words[];
  readonly last: string;
}

const peopleOf = ({ entities }: Reading): readonly NamedPerson[] =>
  entities
    .filter(({ type }) => type === "person")
    .map(({ id, name, mentions }) => ({
      id,
      full: mentions.flatMap(({ form, span }) => (form === "name" && spelledWords(span.exact).length > 1 ? [span] : [])),
      last: spelledWords(name).at(-1) ?? "",
    }));

/** Where a name is in the text, which is no claim of anybody's. */
function nameVoice({ reading, report }: Scene, entity: string, { start, end, exact }: Words): Voice {
  return {
    document: reading.document.id,
    origin: report.origin,
    received: report.receivedAt,
    claim: sharedText(entity),
    start,
    end,
    words: exact,
    by: NOBODY,
    link: "said",
  };
}

type Mention = Entity["mentions"][number];
type Words = Pick<Mention["span"], "start" | "end" | "exact">;
const NO_WORDS: Words = { start: 0, end: 0, exact: "" };
