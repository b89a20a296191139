import type { Event } from "../../claims/index.ts";
import { loadSubjects } from "../../knowledge/index.ts";
import weights from "../data/sitting.json" with { type: "json" };
import { familyOf } from "../kinds.ts";
import { HEADLINE } from "./about.ts";
import { isState, PART } from "./cast.ts";
import { edgeOf } from "./course.ts";
import { DAYS, daysOf, FEW_DAYS, LATELY, TALKS } from "./days.ts";
import { isToldApart, wordFor } from "./gatherings.ts";
import { isToldAsKnown } from "./same-sitting.ts";
import type { Scene } from "./scene.ts";
import { LEAD } from "./scenery.ts";
import { sentenceAround } from "./sentence.ts";
import { isOfBothSides, ownState, SEVERAL } from "./table.ts";
import { isBorrowed, MEETING, NEXT, ROUND, timeOfEvent } from "./talks.ts";
import { meetsAt } from "./venue.ts";
import { areAllSides, FEW_SIDES, isOfDelegates } from "./who-meets.ts";

/**
 * What speaks for a meeting of some days being a sitting of the process that its report is about, weighed: a logistic regression over
 * all that the rules look at one after the other. The weights were learnt from the reports of `eval/record`, the meetings of which
 * were labelled one by one (`training/sitting.ts`).
 */

/** A meeting, as far as it bears on what it was. */
interface Meeting {
  readonly scene: Scene;
  readonly process: string;
  readonly claim: Event;
  readonly ruled: string;
  /** Days from its last day to the report; negative for what is to come. */
  readonly ago: number;
  readonly lasts: number;
  readonly who: ReadonlySet<string>;
  readonly parties: readonly string[];
  readonly members: ReadonlySet<string>;
  /** What it is called, and where that word ends. */
  readonly noun: { readonly id: string; readonly end: number } | null;
  readonly town: string | null;
  readonly sentence: string;
  /** Keys of all whom its sentence names, and of those for whom they act; and of all whom the sentence before it names. */
  readonly near: ReadonlySet<string>;
  readonly before: ReadonlySet<string>;
}

const SUMMIT = "summit";

const flag = (is: boolean): number => (is ? 1 : 0);
const isNobody = (key: string): boolean => key.startsWith(PART) || key.startsWith("population~");
const seated = ({ parties, who }: Meeting): number => parties.filter((key) => who.has(key)).length;
const strangers = ({ who, members, scene }: Meeting): readonly string[] =>
  [...who].filter((key) => !members.has(key) && !isNobody(key) && scene.knowledge.find(key) !== null);
const unknown = ({ who, members, scene }: Meeting): readonly string[] =>
  [...who].filter((key) => !members.has(key) && !isNobody(key) && scene.knowledge.find(key) === null);
const isHeld = ({ claim }: Meeting): boolean => claim.factuality === "asserted";
/** Of the sides, so many are among these. */
const shareOf = ({ parties }: Meeting, keys: ReadonlySet<string>): number =>
  parties.length === 0 ? 0 : parties.filter((key) => keys.has(key)).length / parties.length;
const isOther = ({ scene, members }: Meeting, key: string): boolean => !members.has(key) && scene.knowledge.find(key) !== null;
const others = ({ scene, process, claim }: Meeting): readonly Event[] =>
  scene.reading.events.filter(
    (other) =>
      other.id !== claim.id &&
      familyOf(other.kind) === TALKS &&
      other.factuality === "asserted" &&
      !scene.gatherings.has(other.id) &&
      scene.processes.of(other, other.process).process === process,
  );

/** What is weighed, by the names of the weights. */
const EVIDENCE: Readonly<Record<string, (meeting: Meeting) => number>> = {
  isTalks: ({ claim }) => flag(familyOf(claim.kind) === TALKS),
  isRound: ({ claim }) => flag(claim.kind === ROUND),
  isSummit: ({ claim }) => flag(claim.kind === SUMMIT),
  ruledRound: ({ ruled }) => flag(ruled === ROUND),
  ruledTalks: ({ ruled, claim }) => flag(ruled === TALKS && claim.kind === MEETING),
  toldApart: ({ scene, sentence }) => flag(loadSubjects().answersBy(scene.reading.document.language, "apart", sentence)),
  allSides: ({ scene, process, claim }) => flag(areAllSides(scene, process, claim)),
  delegates: ({ scene, process, claim }) => {
    const country = scene.knowledge.find(process)?.country ?? null;
    return flag(isOfDelegates(scene, claim, country === null ? null : `state:${country}`));
  },
  bothSides: ({ scene, claim }) => flag(isOfBothSides(claim, scene.cast, scene.reading.document.language)),
  severalSides: (m) => flag(seated(m) >= SEVERAL),
  oneSide: (m) => flag(seated(m) === 1),
  shareOfSides: (m) => (m.parties.length === 0 ? 0 : seated(m) / m.parties.length),
  nobody: ({ who }) => flag(who.size === 0),
  onlyMembers: ({ who, members }) => flag(who.size > 0 && [...who].every((key) => members.has(key) || isNobody(key))),
  organisationAndNoSide: (m) => flag(seated(m) === 0 && [...m.who].some((key) => key.startsWith("org:"))),
  noSideButMediators: (m) =>
    flag(m.who.size > 0 && seated(m) === 0 && [...m.who].every((key) => m.members.has(key) || key.startsWith("population~"))),
  strangers: (m) => Math.log1p(strangers(m).length),
  foreignState: (m) => flag(strangers(m).some(isState)),
  unknown: (m) => Math.log1p(unknown(m).length),
  mediator: ({ scene, process, who }) =>
    flag((scene.knowledge.find(process)?.process?.mediators ?? []).some((key) => who.has(key))),
  mediatorAndOneSide: (m) =>
    flag(seated(m) === 1 && (m.scene.knowledge.find(m.process)?.process?.mediators ?? []).some((key) => m.who.has(key))),
  oneSideAlone: (m) => flag(seated(m) === 1 && m.who.size === 1),
  oneSideAndUnknown: (m) => flag(seated(m) === 1 && unknown(m).length > 0),
  sidesInSentence: (m) => shareOf(m, m.near),
  sidesBefore: (m) => shareOf(m, m.before),
  noSideNear: (m) => flag(shareOf(m, m.near) === 0 && shareOf(m, m.before) === 0),
  statesInSentence: (m) => Math.log1p([...m.near].filter((key) => isState(key) && isOther(m, key)).length),
  bodiesInSentence: (m) => Math.log1p([...m.near].filter((key) => key.startsWith("org:") && isOther(m, key)).length),
  groupsInSentence: (m) => Math.log1p([...m.near].filter((key) => key.startsWith("group:") && isOther(m, key)).length),
  otherTalksInSentence: (m) => flag([...m.near].some((key) => key.startsWith("process:") && key !== m.process)),
  nounOfTalks: ({ noun }) => flag(noun?.id === "talks"),
  nounOfGathering: ({ noun }) => flag(noun?.id === "gathering"),
  nounOfOwn: ({ noun }) => flag(noun?.id === "own"),
  named: ({ scene, claim, process }) => flag(claim.process !== null && scene.processes.keyOf(claim.process) === process),
  described: ({ scene, claim }) => flag(claim.process !== null && scene.processes.keyOf(claim.process) === null),
  said: ({ scene, claim }) => flag(scene.processes.of(claim, claim.process).link === "said"),
  bySides: ({ scene, claim }) => flag(scene.processes.of(claim, claim.process).link === "members"),
  attributed: ({ claim }) => flag(claim.attributedTo !== null),
  today: (m) => flag(isHeld(m) && m.ago <= 1),
  lately: (m) => flag(isHeld(m) && m.ago <= LATELY),
  longAgo: (m) => flag(m.ago > 400),
  nextComes: (m) => flag(!isHeld(m) && m.ago >= -NEXT && m.ago < 0),
  over: (m) => flag(!isHeld(m) && m.ago >= 0),
  severalDays: ({ lasts }) => flag(lasts > 0),
  noWordOfDay: ({ claim }) => flag((claim.time?.times.length ?? 0) === 0),
  somewhere: ({ town }) => flag(town !== null),
  atVenue: ({ scene, process, town }) => flag(town !== null && meetsAt(scene.knowledge, process, town)),
  elsewhere: ({ scene, process, town }) => flag(town !== null && !meetsAt(scene.knowledge, process, town)),
  atDateline: ({ scene, town }) => flag(town !== null && town === scene.dateline),
  datelineAtVenue: ({ scene, process }) => flag(scene.dateline !== null && meetsAt(scene.knowledge, process, scene.dateline)),
  reportOfRound: ({ scene, process }) => flag(scene.rounds.has(process)),
  besideTalks: (m) => flag(others(m).length > 0),
  besideTalksOfDay: (m) => flag(others(m).some(({ time }) => time?.edtf === m.claim.time?.edtf)),
  besideTalksOfOtherDay: (m) =>
    flag(others(m).some(({ time, kind }) => kind === ROUND && time !== null && time.edtf !== m.claim.time?.edtf)),
  headline: ({ claim }) => flag(claim.evidence.start < HEADLINE),
  lead: ({ claim }) => flag(claim.evidence.start < LEAD),
  last: ({ claim, scene }) => claim.evidence.start / Math.max(1, scene.reading.document.text.length),
  edge: ({ scene, claim }) => flag(edgeOf(scene.reading, { ...claim, kind: TALKS }) !== null),
  known: ({ scene, claim }) => flag(isToldAsKnown(scene.reading.document, claim)),
  manySides: ({ parties }) => flag(parties.length > FEW_SIDES),
  fewSidesTold: (m) => flag(m.parties.length > FEW_SIDES && seated(m) === SEVERAL),
  sidesMissing: (m) => flag(m.parties.length > 0 && m.who.size > 0 && seated(m) === 0 && ![...m.who].every(isNobody)),
};

export const SITTING_EVIDENCE: readonly string[] = Object.keys(EVIDENCE);

/** "Newspapers reported that X and Y had met on Sunday. X denied having met him": whether they met is what is told of it. */
const isDeniedBeside = ({ reading }: Scene, { id, actors, recipients }: Event): boolean =>
  reading.events.some(
    (other) =>
      other.id !== id &&
      other.kind === MEETING &&
      other.factuality === "denied" &&
      [...other.actors, ...other.recipients].some((one) => actors.includes(one) || recipients.includes(one)),
  );

function meetingOf(scene: Scene, process: string, claim: Event, ruled: string): Meeting | null {
  const isMeeting = claim.kind === MEETING || familyOf(claim.kind) === TALKS;
  const known = scene.knowledge.find(process);
  if (!isMeeting || claim.round !== null || !known?.process) return null;
  if (claim.factuality !== "asserted" && claim.factuality !== "planned") return null;
  const time = timeOfEvent(scene, process, claim);
  const { earliest = null, latest = null } = (time !== null && DAYS.test(time) && daysOf(time)) || {};
  const published = daysOf(scene.reading.document.published)?.latest ?? null;
  if (earliest === null || latest === null || published === null || latest - earliest > FEW_DAYS) return null;
  // "It will not be a session of the talks": what the words say is not weighed, nor what is of a day that other words gave
  if (scene.gatherings.has(claim.id) || isBorrowed(scene.reading, claim)) return null;
  if (isDeniedBeside(scene, claim) || isToldApart(scene.reading, claim)) return null;
  const { document } = scene.reading;
  const { parties, mediators, guarantors, hosts } = known.process;
  const own = ownState(known);
  const { start, end } = sentenceAround(document.text, claim.evidence);
  const meeting: Meeting = {
    scene,
    process,
    claim,
    ruled,
    ago: published - latest,
    lasts: latest - earliest,
    who: new Set([...claim.actors, ...claim.recipients].map((id) => scene.cast.actsFor(id))),
    parties: own === null ? parties : [...parties, own],
    members: new Set([...parties, ...mediators, ...guarantors, ...hosts, ...(own === null ? [] : [own])]),
    noun: wordFor(scene.reading, claim),
    town: scene.cast.keyOf(claim.place),
    sentence: document.text.slice(start, end),
    near: namedWithin(scene, start, end),
    before: namedWithin(
      scene,
      sentenceAround(document.text, { start: Math.max(0, start - 2), end: Math.max(0, start - 1) }).start,
      start,
    ),
  };
  return isOfOthers(meeting) ? null : meeting;
}

/** Letters behind a word for a meeting within which it is told whose it is: « une rencontre de donateurs ». */
const OWNER = 4;

/** True where somebody meets who has no part in the process without both sides, or somebody else's meeting is told. */
function isOfOthers(meeting: Meeting): boolean {
  const { scene, noun, who, claim } = meeting;
  const { language, text } = scene.reading.document;
  const sides = seated(meeting);
  if (strangers(meeting).length > 0 && sides < SEVERAL) return true;
  const isBody = [...who].some((key) => key.startsWith("org:")) || ![...who].some(isNobody);
  if (who.size > 0 && sides === 0 && isBody) return true;
  // « la réunion de ce format, après celles du 14 décembre »: what stands behind the noun is not said of what takes it up
  if (noun?.id !== "gathering" || who.size > 0 || noun.end < claim.trigger.start) return false;
  const behind = text.slice(noun.end, noun.end + OWNER);
  return loadSubjects()
    .sittingsIn(language, behind)
    .some(({ id }) => id === "of");
}

/** Keys of all whom a stretch of the text names, and of those for whom they act. */
const namedWithin = ({ reading, cast }: Scene, from: number, to: number): ReadonlySet<string> =>
  new Set(
    reading.entities
      .filter(({ mentions }) => mentions.some(({ span }) => span.start >= from && span.end <= to))
      .flatMap(({ id }) => [cast.keyOf(id) ?? id, cast.actsFor(id)]),
  );

/** What is told as held is weighed by itself, and so is what was to come. */
export interface SittingEvidence {
  readonly of: "held" | "planned";
  readonly evidence: Readonly<Record<string, number>>;
}

/** What speaks for it, by the names of the weights; null for what is no meeting of some days of a known process, or has a number. */
export function evidenceOfSitting(scene: Scene, process: string, claim: Event, ruled: string): SittingEvidence | null {
  const meeting = meetingOf(scene, process, claim, ruled);
  if (meeting === null) return null;
  const evidence = Object.fromEntries(Object.entries(EVIDENCE).map(([name, weigh]) => [name, weigh(meeting)]));
  return { of: isHeld(meeting) ? "held" : "planned", evidence };
}

const WEIGHTS: Readonly<
  Record<SittingEvidence["of"], { readonly evidence: Readonly<Record<string, number>>; readonly bias: number }>
> = weights;

/** Of one: how likely a meeting is a sitting of the process; null for what is not weighed. `ruled`: the kind that the rules give it. */
export function likelinessOfSitting(scene: Scene, process: string, claim: Event, ruled: string): number | null {
  const found = evidenceOfSitting(scene, process, claim, ruled);
  if (found === null) return null;
  const { evidence, bias } = WEIGHTS[found.of];
  const score = Object.entries(found.evidence).reduce((sum, [name, value]) => sum + value * (evidence[name] ?? 0), bias);
  return 1 / (1 + Math.exp(-score));
}
