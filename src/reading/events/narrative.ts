import { boundsOf, parseEdtf } from "../../calendar/index.ts";
import type { Event } from "../../claims/index.ts";
import { childrenBy, headOf, rootOf, type Sentence, type Token, universal } from "../../text/index.ts";
import { isFinite, isVerbal } from "../statements/clause.ts";
import { isAside, isOfAnotherTime } from "./elsewhen.ts";
import { kindsAlone } from "./lexicon.ts";
import { isSaid } from "./other-dates.ts";
import type { Draft, Scene } from "./scene.ts";
import { timeOf } from "./when.ts";

/** How far in the past a clause puts what it tells: the line of the story, or what went before it. */
type Line = "story" | "before";

/** How many sentences a date of the story holds on. */
const HOLDS: Readonly<Record<Line, number>> = { story: 4, before: 2 };

/**
 * When something was that is told without a date: on the day of its sentence's main clause, or of the sentences right before,
 * where the tense goes on with the same line of the story. Null where no such day is told.
 */
export function inheritedTime(scene: Scene, draft: Draft): Event["time"] {
  const sentence = scene.analysis.sentences[draft.sentence];
  const trigger = sentence?.tokens[draft.clause];
  if (sentence && trigger && isOfWar(scene, sentence, trigger)) return null;
  const verb = sentence && trigger && clauseVerb(scene, sentence, trigger);
  const line = verb && lineOf(scene, sentence, verb);
  if (!sentence || !line) return null;
  // behind a semicolon the sentence goes on, whatever its tense
  const before = draft.sentence > 0 && isJoinedOn(scene, draft.sentence) ? mainTime(scene, draft.sentence - 1) : null;
  const own = mainTime(scene, draft.sentence);
  if (before?.time && before.line && !own?.time) return before.time;
  let held = HOLDS[line];
  for (let at = draft.sentence; at >= 0 && held >= 0; at--) {
    const told = mainTime(scene, at);
    if (told && told.line === line && told.time)
      return at < draft.sentence && isLongBefore(scene, draft, told.time) ? null : told.time;
    // « Il avait menacé la veille de partir »: the story goes on where it was left
    if (line === "story" && told?.line === "before") continue;
    // a sentence with a date of another kind ends the line
    if (at < draft.sentence && told?.time) return null;
    held--;
  }
  return null;
}

/** So many days before the report begins what its background tells: what is said now is not said then. */
const RECENT = 62;

/** "killed in the war of 1998": no day that a story goes on from, and an old day none on which somebody says something now. */
function isLongBefore(scene: Scene, { kind }: Draft, { edtf }: NonNullable<Event["time"]>): boolean {
  if (edtf.length < MONTH) return true;
  const [told, published] = [edtf, scene.published].map((value) => (value === null ? null : parseEdtf(value)));
  const [then, now] = [told, published].map((value) => (value ? boundsOf(value).latest : null));
  return then != null && now != null && now - then > RECENT && isSaid(scene, kind);
}

/** Of the shortest value that is no year: "2011-03". */
const MONTH = 7;

/** True where the sentence before was cut off at a semicolon. */
function isJoinedOn({ analysis }: Scene, at: number): boolean {
  const end = analysis.sentences[at - 1]?.end ?? 0;
  return analysis.text.slice(0, end).trimEnd().endsWith(";");
}

/** The day of a sentence's main clause; null where it tells none. */
export const timeOfMainClause = (scene: Scene, at: number): Event["time"] => mainTime(scene, at)?.time ?? null;

/** « Le conflit a tué 5 000 personnes »: what a war has done was not on the day of the story. */
const isOfWar = (scene: Scene, sentence: Sentence, verb: Token): boolean =>
  childrenBy(sentence, verb.index, "nsubj").some((t) => kindsAlone(scene.lexicon, t).includes("war"));

interface Told {
  readonly line: Line | null;
  readonly time: Event["time"];
}

const mainTimes = new WeakMap<Scene, Map<number, Told | null>>();

/** The day of a sentence's main clause; asked for every event without a date, so found once. */
function mainTime(scene: Scene, at: number): Told | null {
  const known = mainTimes.get(scene) ?? new Map<number, Told | null>();
  mainTimes.set(scene, known);
  const found = known.get(at);
  if (found !== undefined) return found;
  const told = readMainTime(scene, at);
  known.set(at, told);
  return told;
}

function readMainTime(scene: Scene, at: number): Told | null {
  const sentence = scene.analysis.sentences[at];
  const root = sentence && rootOf(sentence);
  if (!sentence || !root) return null;
  // « « … », a-t-il fait savoir »: with its own helper it is the verb of speech, whatever the tree calls it
  const inserted = childrenBy(sentence, root.index, "parataxis", "xcomp").find(
    (t) =>
      isVerbal(t) && (isFinite(sentence, t) || childrenBy(sentence, t.index, "aux").some((h) => h.feats["VerbForm"] === "Fin")),
  );
  for (const verb of [inserted, root]) {
    if (!verb || !isVerbal(verb) || isQuoted(scene, at, verb)) continue;
    const time = isOfSeveral(scene, sentence, verb) ? null : timeOf(scene, sentence, bareDraft(at, verb));
    if (time && isDay(time.edtf)) return { line: lineOf(scene, sentence, verb), time };
  }
  return { line: lineOf(scene, sentence, root), time: null };
}

/** "Previous rounds on May 16 and June 2 led to an exchange": the days of several rounds are none of what comes of them. */
const isOfSeveral = ({ lexicon }: Scene, sentence: Sentence, verb: Token): boolean =>
  childrenBy(sentence, verb.index, "nsubj").some((t) => lexicon.is("rounds", t) && t.feats["Number"] === "Plur");

/** When a verb of the text says something was, be it an event or none. */
export function timeOfVerb(scene: Scene, at: number, verb: Token): Event["time"] {
  const sentence = scene.analysis.sentences[at];
  const draft = bareDraft(at, verb);
  return sentence ? (timeOf(scene, sentence, draft) ?? inheritedTime(scene, draft)) : null;
}

/** What somebody is quoted to say is no part of the story that the report tells. */
const isQuoted = (scene: Scene, at: number, { start, end }: Token): boolean =>
  scene.statementsIn(at).some(({ quotes }) => quotes.some((q) => q.start <= start && end <= q.end));

const bareDraft = (at: number, { index }: Token): Draft =>
  ({ sentence: at, trigger: index, clause: index, words: [index], nouns: [], kind: "" }) as unknown as Draft;

/** A day, a month or one of several days; no open interval, no duration. */
const isDay = (edtf: string): boolean => !edtf.includes("..") && (!edtf.includes("/") || edtf.length === 21);

/** The finite verb whose clause a word stands in, past participles and infinitives that go along with it. */
function clauseVerb(scene: Scene, sentence: Sentence, token: Token): Token | null {
  let at: Token | null = token;
  for (let steps = 0; at && steps < 6; steps++) {
    if (isOfAnotherTime(scene, sentence, at) || isAside(sentence, at)) return null;
    if (isVerbal(at) && isFinite(sentence, at)) return at;
    if (!isVerbal(at) || !["advcl", "conj", "parataxis"].includes(universal(at.deprel))) return null;
    at = headOf(sentence, at);
  }
  return null;
}

function lineOf(scene: Scene, sentence: Sentence, verb: Token): Line | null {
  const helpers = childrenBy(sentence, verb.index, "aux", "cop").filter((t) => t.feats["VerbForm"] === "Fin");
  const finite = helpers[0] ?? verb;
  const { Tense: tense, Mood: mood } = finite.feats;
  if (mood !== "Ind" && mood !== undefined) return null;
  if (tense === "Fut") return null;
  const compound = finite !== verb && verb.feats["VerbForm"] === "Part" && finite.deprel !== "cop";
  if (!compound) return tense === "Past" ? "story" : null;
  const perfect = scene.lexicon.is("perfect", finite) || finite.deprel === "aux:tense" || isMoved(scene, verb);
  if (tense === "Pres") return perfect ? "story" : null;
  if (perfect && (tense === "Imp" || tense === "Past")) return "before";
  return tense === "Past" ? "story" : null;
}

const isMoved = (scene: Scene, verb: Token): boolean => scene.lexicon.data.intransitive.includes(scene.lexicon.lemmaOf(verb));
