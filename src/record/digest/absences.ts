import type { Event, Reading, Role } from "../../claims/index.ts";
import { loadSubjects, piecesOf } from "../../knowledge/index.ts";
import { sortedUnique } from "../hash.ts";
import type { Scene } from "./scene.ts";
import { isWithin, type Range, sentenceAround } from "./sentence.ts";
import { isSitting } from "./talks.ts";

/** Somebody who is told not to have come, and where. */
interface Absence {
  readonly key: string;
  readonly at: Range;
}

const kept = new WeakMap<Scene, readonly Absence[]>();

/**
 * Keys of those whom a report tells to have stayed away from the talks of a claim, which are those of the same sentence or else the last
 * before: "U.S. and Ukrainian officials met in Berlin. No Russians were invited."
 */
export function awayFrom(scene: Scene, claim: Event): readonly string[] {
  return sortedUnique(absencesIn(scene).flatMap(({ key, at }) => (talksOf(scene, at)?.id === claim.id ? [key] : [])));
}

/** "The Americans did not attend the session", « l'UCK, qui n'a pas pris part aux pourparlers »: whom the sentence of a part says to have stayed away. */
export function stayedAway(scene: Scene, { holder, evidence }: Role): boolean {
  const sentence = sentenceAround(scene.reading.document.text, evidence);
  const key = scene.cast.keyOf(holder);
  return absencesIn(scene).some((one) => one.key === key && isWithin(one.at, sentence));
}

/** Letters before an absence within which the talks are told that somebody stayed away from. */
const BEFORE = 500;

/** The talks of its own sentence, those at the place that it names, the last before it, or else what the report tells first. */
function talksOf({ reading, cast }: Scene, at: Range): Event | null {
  const sentence = sentenceAround(reading.document.text, at);
  const talks = reading.events.filter((event) => isSitting(event) && event.factuality === "asserted");
  const gap = ({ trigger }: Event): number => Math.max(trigger.start - at.end, at.start - trigger.end, 0);
  const [nearest] = talks.filter(({ trigger }) => isWithin(trigger, sentence)).sort((a, b) => gap(a) - gap(b));
  if (nearest) return nearest;
  const before = talks.filter(({ trigger }) => trigger.end <= sentence.start);
  const isNamed = ({ place }: Event): boolean => cast.find(place)?.mentions.some(({ span }) => isWithin(span, sentence)) === true;
  const isNear = ({ trigger }: Event): boolean => sentence.start - trigger.end < BEFORE;
  return before.findLast(isNamed) ?? before.findLast(isNear) ?? before[0] ?? null;
}

function absencesIn(scene: Scene): readonly Absence[] {
  const known = kept.get(scene);
  if (known) return known;
  const made = [...namedAway(scene), ...peopleAway(scene)];
  kept.set(scene, made);
  return made;
}

/** Letters behind a name within which it is said that they did not come, and before it that it was without them. */
const SOON = 40;

const AWAY = ["uninvited", "staying-away", "without-whom"] as const;

/** "The rebels boycotted the session", « en l'absence du Front »: those who are named. */
function namedAway({ reading, cast }: Scene): readonly Absence[] {
  const { language, text } = reading.document;
  const { answersBy } = loadSubjects();
  // most reports tell of nobody that they stayed away
  if (!AWAY.some((what) => answersBy(language, what, text))) return [];
  const named = reading.entities
    .flatMap(({ id, type, mentions }) => mentions.map(({ form, span }) => ({ id, type, form, span })))
    .filter(({ form }) => form !== "pronoun")
    .sort((a, b) => a.span.start - b.span.start);
  return named.flatMap(({ id, type, span }, at) => {
    // "Russia said that Ukraine would not come" tells it of the second
    const next = named.slice(at + 1).find((other) => other.span.start >= span.end)?.span.start ?? text.length;
    const isWithout = answersBy(language, "without-whom", text.slice(Math.max(0, span.start - SOON), span.start));
    const says = (what: "uninvited" | "staying-away", until: number): boolean =>
      answersBy(language, what, text.slice(span.end, Math.max(span.end, Math.min(span.end + SOON, next, until))));
    if (!isWithout && !says("staying-away", text.length) && !says("uninvited", text.length)) return [];
    const sentence = sentenceAround(text, span);
    const isUninvited = says("uninvited", sentence.end);
    const isAway = isUninvited || isWithout || says("staying-away", sentence.end);
    if (!isAway || isInDoubt(reading, sentence)) return [];
    // whoever leads a side may stay at home, and his side be there; not where it was not asked to come
    const keys = type === "person" && !isUninvited ? [cast.keyOf(id)] : [cast.keyOf(id), cast.actsFor(id)];
    return keys.flatMap((key) => (key === null ? [] : [{ key, at: span }]));
  });
}

/** "No Russians were invited", « aucun Russe n'était là »: people of a state of whom nobody came. */
function peopleAway({ reading, knowledge }: Scene): readonly Absence[] {
  const { language, text } = reading.document;
  const { answersBy } = loadSubjects();
  if (!answersBy(language, "nobody-of", text) || !answersBy(language, "having-come", text)) return [];
  const pieces = piecesOf(text);
  return pieces.flatMap(({ folded, start, end }, at) => {
    const [state, ...others] = knowledge.statesOf(language, folded);
    const nobody = pieces[at - 1];
    if (state === undefined || others.length > 0 || !nobody) return [];
    if (!answersBy(language, "nobody-of", text.slice(nobody.start, nobody.end))) return [];
    const behind = text.slice(end, Math.min(end + SOON, sentenceAround(text, { start, end }).end));
    return answersBy(language, "having-come", behind) ? [{ key: state, at: { start, end } }] : [];
  });
}

/** "It would boycott the talks if …": nobody has stayed away yet. */
const isInDoubt = ({ document }: Reading, { start, end }: Range): boolean =>
  loadSubjects().answersBy(document.language, "not-yet-away", document.text.slice(start, end));
