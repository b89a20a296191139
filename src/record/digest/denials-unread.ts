import type { Event, Statement } from "../../claims/index.ts";
import { loadSubjects, piecesOf } from "../../knowledge/index.ts";
import { ABLE } from "./blame.ts";
import type { Scene } from "./scene.ts";
import { isWithin, type Range, sentenceAround } from "./sentence.ts";
import type { Holder } from "./signature.ts";

/** A denial that the text tells, of which the reading has neither statement nor event. */
export interface DenialUnread {
  /** A claim of its sentence, with the words of the denial. */
  readonly claim: Statement | Event;
  /** Key of whoever he who denies acts for; null: he has no name. */
  readonly key: string | null;
  readonly by: readonly Holder[];
  readonly words: string;
  /** What is denied, where the clause says it; else empty. */
  readonly denied: string;
}

/** Words around a verb of denial among which a negation takes it back: "neither confirmed nor denied", « n'a pas démenti ». */
const AROUND = 3;
/** Letters of a clause. */
const CLAUSE = 160;
const MARK = /[,;:.!?»”"()\n]/u;
const MARKS = /[,;:.!?«»“”"()\n]\s*/gu;

/**
 * Denials told by their verb alone, or by what is called a claim and rejected: « …, ce que l'entourage du ministre a aussitôt démenti »,
 * "…, a charge the army rejected", « le Lurd dément avoir quitté la salle ». `read`: where the reading has a denial.
 */
export function denialsUnread(scene: Scene, read: readonly Range[]): readonly DenialUnread[] {
  const { document } = scene.reading;
  return loadSubjects()
    .denyingIn(document.language, document.text)
    .map(({ id, at, end }) => ({ rejects: id === "rejects", start: at, end }))
    .filter((verb) => !read.some((one) => one.start < verb.end && verb.start < one.end) && !isTakenBack(scene, verb))
    .flatMap((verb) => denialBy(scene, verb, verb.rejects) ?? []);
}

/** True where a statement that is read as a denial is none: "neither confirmed nor denied that …". */
export function isNoDenial(scene: Scene, { evidence, content }: Statement): boolean {
  const { text, language } = scene.reading.document;
  const led = text.slice(evidence.start, content[0]?.start ?? evidence.end);
  const [verb] = loadSubjects().denyingIn(language, led);
  if (!verb) return false;
  return isTakenBack(scene, { start: evidence.start + verb.at, end: evidence.start + verb.end });
}

function isTakenBack({ reading: { document } }: Scene, { start, end }: Range): boolean {
  const { text, language } = document;
  const led = text.slice(Math.max(0, start - CLAUSE), start);
  const mark = [...led.matchAll(MARKS)].at(-1);
  const from = start - led.length + (mark ? mark.index + mark[0].length : 0);
  const before = piecesOf(text, from, start).at(-AROUND)?.start ?? from;
  const rest = text.slice(end, end + CLAUSE);
  const to = end + (MARK.exec(rest)?.index ?? rest.length);
  const behind = piecesOf(text, end, to)[AROUND - 2]?.end ?? to;
  const words = text.slice(before, behind);
  return (
    loadSubjects().negationsIn(language, words).length > 0 ||
    loadSubjects().answersBy(language, "not-denying", text.slice(before, start))
  );
}

function denialBy(scene: Scene, verb: Range, rejects: boolean): DenialUnread | null {
  const { reading, cast, knowledge } = scene;
  const { text, language } = reading.document;
  const sentence = sentenceAround(text, verb);
  const before = text.slice(sentence.start, verb.start);
  const last = [...before.matchAll(MARKS)].at(-1);
  const from = sentence.start + (last ? last.index + last[0].length : 0);
  const rest = text.slice(verb.end, verb.end + CLAUSE);
  const to = verb.end + (MARK.exec(rest)?.index ?? 0);
  const words = text.slice(from, to);
  const head = text.slice(from, Math.min(verb.start, from + RELATIVE));
  const isOfCharge = loadSubjects().answersBy(language, "charge-that", head);
  const isRelative = isOfCharge || loadSubjects().answersBy(language, "which-is-denied", head);
  // « ce que dément le ministre »; else whoever is named last before the verb
  const [own, led] = [
    { start: from, end: to },
    { start: isRelative ? from : sentence.start, end: verb.start },
  ];
  const named = reading.entities
    .flatMap((entity) => {
      const key = cast.actsFor(entity.id);
      const side = ABLE.has(entity.type) ? key : entity.type === "place" ? knowledge.powerAt(key) : null;
      return side === null
        ? []
        : entity.mentions.flatMap(({ span }) => (isWithin(span, sentence) ? [{ entity, side, span }] : []));
    })
    .sort((a, b) => a.span.start - b.span.start);
  const who =
    named.findLast(({ span }) => isWithin(span, led)) ?? (isRelative ? named.find(({ span }) => isWithin(span, own)) : undefined);
  if (rejects ? !isOfCharge : !isRelative && !who) return null;
  const evidence = { start: from, end: to, exact: words };
  const claims: readonly (Statement | Event)[] = [...reading.statements, ...reading.events];
  const claim = claims.find((one) => one.evidence.start < to && sentence.start < one.evidence.end);
  if (!claim) return null;
  return {
    claim: { ...claim, evidence: { ...claim.evidence, ...evidence } },
    key: who?.side ?? null,
    by: [
      who
        ? { who: who.entity.type === "place" ? who.side : cast.keyOf(who.entity.id), behalf: who.side, anonymous: null }
        : { who: null, behalf: null, anonymous: words },
    ],
    words,
    denied: isRelative ? "" : text.slice(verb.end, to),
  };
}

/** Letters of « ce que », "a claim that" at the head of a clause. */
const RELATIVE = 24;
