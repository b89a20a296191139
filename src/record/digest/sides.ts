import type { Event, Statement } from "../../claims/index.ts";
import { loadSubjects, negatesFuture, piecesOf } from "../../knowledge/index.ts";
import { sortedUnique } from "../hash.ts";
import { familyOf, isSpeech } from "../kinds.ts";
import { ASKED, BLOWS, FACTS, FIGHT, FREED, KEPT_OUT, LEFT, NOTHING, type Side, SLAIN, TAKEN } from "./answers.ts";
import { blamedIn, whoeverItWas } from "./blame.ts";
import { termsOf } from "./contribution.ts";
import { DAY } from "./days.ts";
import { isNoDenial } from "./denials-unread.ts";
import type { Scene } from "./scene.ts";
import { paragraphAround } from "./sentence.ts";

/** A negation speaks of what follows within so many words: "not a single shot". */
const REACH = 4;

/** What words may say by which somebody answers another. */
export const ANSWERS = [
  "falsehoods",
  "contrary",
  "in-truth",
  "other-version",
  "adversative",
  "charges",
  "alone",
  "adverse",
  "no-fighters",
  "no-civilians",
  "no-hand",
  "no-such",
  "it-was",
  "still-held",
  "still-there",
  "happened-then",
  "alive",
  "let-through",
  "uninvited",
] as const;

/** Names of states, places and processes are in every sentence. */
export function commonTerms({ reading }: Scene): ReadonlySet<string> {
  const names = reading.entities.filter(({ type }) => type === "state" || type === "process" || type === "place");
  return new Set(names.flatMap(({ name, mentions }) => [name, ...mentions.map(({ span }) => span.exact)].flatMap(termsOf)));
}

/** "…, an allegation Khartoum dismissed as absurd": whoever makes it says nothing of that. */
function withoutRejection(language: string, words: string): string {
  const at = words.lastIndexOf(", ");
  if (at < 0) return words;
  const tail = words.slice(at);
  const { answersBy, denyingIn } = loadSubjects();
  const isRejected = answersBy(language, "charge-that", tail.slice(0, CHARGE)) && denyingIn(language, tail).length > 0;
  return isRejected ? words.slice(0, at) : words;
}

/** "The matter (had not come up)": what was told before, and not "the prisoners (had not been discussed)". */
const taken = (language: string, words: string): "it" | "that" =>
  loadSubjects().answersBy(language, "the-matter", words) ? "it" : "that";

/** "The attack took place on Tuesday afternoon": when is told in no more words than so. */
const DATING = 9;

/** The only day that what is said tells, in full; null: none, or several. */
function dayIn({ reading: { times } }: Scene, { content }: Statement): string | null {
  const days = times.filter(
    ({ edtf, span }) =>
      edtf !== null && DAY.test(edtf) && content.some(({ start, end }) => span.start >= start && span.end <= end),
  );
  const [first, ...others] = sortedUnique(days.flatMap(({ edtf }) => (edtf === null ? [] : [edtf])));
  return first !== undefined && others.length === 0 ? first : null;
}

/** Letters of ", an accusation that". */
const CHARGE = 26;

/**
 * What is said; of a denial whose words are cut short, all that stands behind its verb: "deny having recruited children". A negation right
 * before an infinitive is part of it, and the one word right behind what is taken for all of it: « assure n'(avoir rien) promis ».
 */
function wordsOf(scene: Scene, { act, content, evidence }: Statement): string {
  const { document } = scene.reading;
  const words = withoutRejection(document.language, content.map(({ exact }) => exact).join(" "));
  const [first] = content;
  if (!first || content.length !== 1) return words;
  const end = Math.max(first.end, evidence.end);
  if (act === "deny" && piecesOf(words).length === 1) return document.text.slice(first.start, end);
  const before = document.text.slice(Math.max(evidence.start, first.start - NEGATION), first.start);
  const isNegated = FACTS.has(act) && loadSubjects().negationsIn(document.language, before).length > 0;
  if (!isNegated) return words;
  const rest = document.text.slice(first.end, end);
  const isCut = piecesOf(rest).length === 1 && !MARK.test(rest.trim().slice(0, -1));
  return `${before.trimStart()}${words}${isCut ? rest : ""}`;
}

/** Letters of « n' ». */
const NEGATION = 3;

/** What somebody says, ready to be set against what others say; null where it says nothing, or is told not to have been said. */
export function sideOf(scene: Scene, claim: Statement, common: ReadonlySet<string>): Side | null {
  const words = wordsOf(scene, claim);
  if (words === "" || claim.factuality === "denied" || (claim.act === "deny" && isNoDenial(scene, claim))) return null;
  const { language } = scene.reading.document;
  const negations = loadSubjects().negationsIn(language, words);
  const pieces = piecesOf(words);
  // "he had agreed to nothing" negates what stands before
  const reached = negations.flatMap((at) =>
    (at === pieces.length - 1 ? pieces.slice(Math.max(0, at - REACH), at) : pieces.slice(at + 1, at + 1 + REACH)).map(
      ({ folded }) => folded,
    ),
  );
  const says = (what: (typeof ANSWERS)[number]): boolean => loadSubjects().answersBy(language, what, words);
  const undone = kindsIn(scene, claim, "denied");
  // "there had been no assault whatsoever"
  if (deniesBlow(language, words)) for (const kind of BLOWS) undone.add(kind);
  const isHeld = says("still-held");
  const isThere = says("still-there");
  const isAlive = says("alive");
  const isThrough = says("let-through");
  const contrary = [isHeld ? [...TAKEN, ...FREED] : [], isThere ? LEFT : [], isAlive ? SLAIN : [], isThrough ? KEPT_OUT : []];
  for (const kind of [...contrary.flat(), ...(says("uninvited") ? ASKED : [])]) undone.add(kind);
  const speaker = claim.onBehalfOf ?? claim.speaker;
  const first = words.slice(0, pieces[REPLYING - 1]?.end ?? words.length);
  const isFact = FACTS.has(claim.act);
  const [isApart, isOther] = [
    isFact && says("no-hand"),
    isFact && (says("no-such") || isOtherVersion(scene, claim) || isJustNot(pieces, negations)),
  ];
  const replies = !FACTS.has(claim.act)
    ? null
    : loadSubjects().answersBy(language, "falsehoods", first) || isOther
      ? "untrue"
      : loadSubjects().answersBy(language, "contrary", `${ledBy(scene, claim)} ${first}`)
        ? "contrary"
        : null;
  const [charged, untrue] = [says("charges") || isOfCharge(scene, claim), says("falsehoods")];
  const retorts = isFact && negations.length > 0 && isRetort(scene, claim);
  const denies =
    claim.act === "deny" ||
    replies !== null ||
    isApart ||
    (REFUSALS.has(claim.act) && charged) ||
    retorts ||
    (untrue && (pieces.length <= SHORT || (charged && FACTS.has(claim.act))));
  const terms = termsOf(words).filter((term) => !common.has(term));
  return {
    claim,
    said: claim,
    holder: speaker === null ? null : scene.cast.actsFor(speaker),
    words,
    terms,
    negated: denies || (FACTS.has(claim.act) && (negations.length > 0 || contrary.some((kinds) => kinds.length > 0))),
    named: namedIn(scene, claim),
    denied: new Set(reached.flatMap(termsOf)),
    denies,
    bare: denies && (terms.length === 0 || (pieces.length <= FEW && (charged || untrue))),
    ofCharge: charged,
    replies,
    soft: claim.act === "deny" || retorts ? null : isApart ? "no-hand" : isOther ? "no-such" : null,
    corrects: FACTS.has(claim.act) && says("in-truth"),
    against: FACTS.has(claim.act) && isSetAgainst(scene, claim),
    ownFight: FACTS.has(claim.act) && tellsOwnFight(scene, claim),
    alone: FACTS.has(claim.act) && says("alone"),
    without: says("no-fighters") ? "armed" : says("no-civilians") ? "unarmed" : null,
    hurt: hurtIn(scene, claim),
    kinds: kindsIn(scene, claim, "asserted"),
    undone,
    singles: isFact && whoeverItWas(scene, claim) !== null,
    day: dayIn(scene, claim),
    broaches: isFact && loadSubjects().answersBy(language, "broached", words) ? taken(language, words) : null,
    dates:
      isFact &&
      pieces.length <= DATING &&
      says("happened-then") &&
      loadSubjects().answersBy(language, "taking-up", words.slice(0, pieces[0]?.end ?? 0)),
    by: null,
    reported: loadSubjects().answersBy(language, "reported", words),
    blamed: FACTS.has(claim.act) ? blamedIn(scene, claim, says("adverse")) : null,
  };
}

/**
 * By whatever word it is told, a sentence that negates denies where it is told to contradict another ("contradicting the army"), to be a
 * retort (« … », a rétorqué le porte-parole), or says of its own speaker what he never did to others (« dit n'avoir confié aucun mandat »).
 */
function isRetort(scene: Scene, claim: Statement): boolean {
  const { language, text } = scene.reading.document;
  const { content, evidence } = claim;
  const { answersBy } = loadSubjects();
  if (answersBy(language, "contradicting", evidence.exact)) return true;
  const [first, last] = [content[0]?.start ?? evidence.start, content.at(-1)?.end ?? evidence.end];
  // « Nous ne céderons pas », a rétorqué le ministre: what he will not do is no denial of what was
  if (isOfFuture(language, text.slice(first, last))) return false;
  const around = `${text.slice(evidence.start, first)} ${text.slice(last, evidence.end)}`;
  if (answersBy(language, "retorting", around) || isOtherVersion(scene, claim)) return true;
  const words = text.slice(first, last);
  const opening = words.slice(0, piecesOf(words)[OWN_DEED - 1]?.end ?? words.length);
  return answersBy(language, "never-did", opening) && answersBy(language, "done-to-others", opening);
}

/** « Les rebelles donnent une tout autre version: … »: what they say is otherwise than what was told before. */
function isOtherVersion({ reading: { document } }: Scene, { content, evidence }: Statement): boolean {
  const { language, text } = document;
  const from = Math.max(paragraphAround(text, evidence).start, evidence.start - ANNOUNCED);
  return loadSubjects().answersBy(language, "other-version", text.slice(from, content[0]?.start ?? evidence.start));
}

/** True where all that the words negate is still to come; « aucun n'est ici et aucun n'ira » denies something. */
export function isOfFuture(language: string, words: string): boolean {
  const pieces = piecesOf(words);
  const around = (at: number) =>
    words.slice(pieces[Math.max(0, at - REACH)]?.start ?? 0, pieces[at + REACH]?.end ?? words.length);
  const negations = loadSubjects().negationsIn(language, words);
  return negations.length > 0 && negations.every((at) => negatesFuture(language, around(at)));
}

/** Within so many letters behind it stands what is announced as another version. */
const ANNOUNCED = 300;

/** "…, but a spokesman for the rebels said …": the words of who says it begin by setting it against what stands before. */
function isSetAgainst(scene: Scene, claim: Statement): boolean {
  const led = ledBy(scene, claim);
  const opening = led.slice(0, piecesOf(led)[0]?.end ?? 0);
  return loadSubjects().answersBy(scene.reading.document.language, "adversative", opening);
}

/** "It had recaptured the town": he who speaks tells what those for whom he speaks did in a fight. */
function tellsOwnFight({ reading, cast }: Scene, { id, speaker, onBehalfOf }: Statement): boolean {
  const holder = onBehalfOf ?? speaker;
  if (holder === null) return false;
  return reading.events.some(
    ({ kind, factuality, attributedTo, actors }) =>
      attributedTo === id &&
      factuality === "asserted" &&
      FIGHT.has(familyOf(kind)) &&
      actors.some((actor) => cast.actsFor(actor) === cast.actsFor(holder)),
  );
}

/** "it had never agreed": so many words tell first what he who speaks never did. */
export const OWN_DEED = 6;

/** The words of who says it and how, before what is said. */
const ledBy = ({ reading: { document } }: Scene, { content, evidence }: Statement): string =>
  document.text.slice(evidence.start, Math.max(evidence.start, content[0]?.start ?? evidence.start));

const REFUSALS: ReadonlySet<Statement["act"]> = new Set(["refuse", "criticise"]);
/** « C'est faux, », "That is a lie": a reply says so in its first words. */
const REPLYING = 4;
/** A judgement that something is false has so few words. */
const SHORT = 8;
/** A charge that is only named has so few: « ces accusations infondées ». */
export const FEW = 5;
/** Letters before what is rejected in which it is called a charge: "rejects allegations that …". */
export const LED = 40;

function isOfCharge({ reading: { document } }: Scene, { content, evidence }: Statement): boolean {
  const start = content[0]?.start ?? evidence.start;
  const before = document.text.slice(Math.max(evidence.start, start - LED), start);
  return loadSubjects().answersBy(document.language, "charges", before);
}

function kindsIn({ reading }: Scene, { id }: Statement, as: Event["factuality"]): Set<string> {
  return new Set(
    reading.events.flatMap(({ kind, factuality, attributedTo }) =>
      attributedTo === id && factuality === as && !isSpeech(kind) ? [familyOf(kind)] : [],
    ),
  );
}

/** The class of those whom a statement counts as dead or wounded, « dix rebelles abattus »; null where it counts nobody. */
function hurtIn({ reading: { document, figures } }: Scene, { id, evidence }: Statement): string | null {
  const count = figures.find(
    ({ attributedTo, measure }) => attributedTo === id && (measure === "killed" || measure === "wounded"),
  );
  return count ? (loadSubjects().populationOf(document.language, count.evidence.exact) ?? evidence.exact) : null;
}

/** "They were not", « non »: no more is said than that it is not so. */
const isJustNot = (pieces: readonly unknown[], negations: readonly number[]): boolean =>
  pieces.length <= JUST && negations.includes(pieces.length - 1);
const JUST = 3;

/** "No assault", « aucune attaque »: the blow stands right behind its negation. */
function deniesBlow(language: string, words: string): boolean {
  const { negationsIn, blowsIn } = loadSubjects();
  const pieces = piecesOf(words);
  return negationsIn(language, words).some((at) => {
    const named = words.slice(pieces[at]?.end ?? 0, pieces[at + 2]?.end ?? words.length);
    return pieces[at] !== undefined && !MARK.test(named) && blowsIn(language, named).some(({ known }) => !known);
  });
}
const MARK = /[,;.:]/u;

/** Whom a denial names it answers: « l'opposition conteste le bilan dressé par Astana ». */
function namedIn({ reading, cast }: Scene, { content }: Statement): ReadonlySet<string> {
  const inside = reading.entities.filter(({ mentions }) =>
    mentions.some(({ span }) => content.some(({ start, end }) => span.start >= start && span.end <= end)),
  );
  return new Set(inside.map(({ id }) => cast.actsFor(id)));
}

/** What the outlet tells in its own voice. */
export function toldSide({ reading: { document } }: Scene, claim: Event, common: ReadonlySet<string>): Side | null {
  if (claim.attributedTo !== null || claim.factuality !== "asserted" || isSpeech(claim.kind)) return null;
  const words = claim.evidence.exact;
  return {
    ...NOTHING,
    claim,
    said: null,
    holder: null,
    words,
    terms: termsOf(words).filter((term) => !common.has(term)),
    negated: loadSubjects().negationsIn(document.language, words).length > 0,
    kinds: new Set([familyOf(claim.kind)]),
  };
}
