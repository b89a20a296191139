import type { Claim, Event, Statement } from "../../claims/index.ts";
import { loadSubjects, negatesFuture, piecesOf } from "../../knowledge/index.ts";
import { sortedUnique } from "../hash.ts";
import { familyOf, isSpeech } from "../kinds.ts";
import {
  ASKED,
  BLOWS,
  distance,
  FACTS,
  FIGHT,
  FREED,
  KEPT_OUT,
  LEFT,
  NOTHING,
  type Side,
  SLAIN,
  sharedTerms,
  TAKEN,
  weigh,
} from "./answers.ts";
import { blamedIn, whoeverItWas } from "./blame.ts";
import { holdersOf, place, termsOf } from "./contribution.ts";
import { DAY } from "./days.ts";
import { type DenialUnread, denialsUnread, isNoDenial } from "./denials-unread.ts";
import { namesIn } from "./names-in.ts";
import type { Scene } from "./scene.ts";
import { paragraphAround } from "./sentence.ts";
import type { Contribution, DisputeSignature, Holder } from "./signature.ts";

/** A negation speaks of what follows within so many words: "not a single shot". */
const REACH = 4;

/**
 * What one says and another denies, in one report: by an act of denial, or by a sentence that negates what the other asserts.
 * Each side with its own words; which of them is right nobody decides.
 */
export function disputesOf(scene: Scene): Contribution[] {
  const { statements: said, document } = scene.reading;
  const subjects = loadSubjects();
  // Most reports deny nothing: then no words need be compared.
  const answers = (words: string) =>
    subjects.negationsIn(document.language, words).length > 0 ||
    ANSWERS.some((what) => subjects.answersBy(document.language, what, words));
  const isDenial = ({ act, content, evidence }: Statement) =>
    act === "deny" || [...content, evidence].some(({ exact }) => answers(exact));
  const denials = scene.reading.events.filter((event) => isBareDenial(scene, event));
  const unread = denialsUnread(scene, [...denials.map(({ trigger }) => trigger), ...said.flatMap(deniedAt)]);
  if (denials.length + unread.length === 0 && !said.some(isDenial)) return [];
  const common = commonTerms(scene);
  const statements = said.flatMap((claim) => sideOf(scene, claim, common) ?? []);
  const bare = [...denials.flatMap((claim) => bareDenial(scene, claim) ?? []), ...unread.map((one) => unreadSide(one, common))];
  const told = scene.reading.events.flatMap((claim) => toldSide(scene, claim, common) ?? []);
  const answered = new Set<string>();
  const pairs: { readonly said: Side; readonly denial: Side }[] = [];
  const made: Contribution[] = [];
  for (const denial of [...statements, ...bare]) {
    if (!isAnswer(denial) || isOfProcess(scene, denial) || goesOn(denial, [...statements, ...bare])) continue;
    const best = [...statements, ...told]
      .map((side) => ({ side, weight: weigh(denial, side) }))
      .filter(({ weight }) => weight > 0)
      .sort((a, b) => b.weight - a.weight || distance(denial, a.side) - distance(denial, b.side))[0];
    const key = best ? [denial.claim.id, best.side.claim.id].sort().join(" ") : "";
    if (best && !answered.has(key)) pairs.push({ said: best.side, denial });
    else if (!best && isWhole(denial)) made.push(...alone(scene, denial, statements));
    else if (!best && isOwnDeed(scene, denial)) made.push(waiting(scene, denial));
    if (best) answered.add(key);
  }
  for (const { said: side, denial } of pairs) {
    // "He denied it. We never agreed to that, he said": one denial of one thing, told twice
    const [fullest] = pairs
      .filter(({ said: other, denial: by }) => other.claim === side.claim && by.holder === denial.holder)
      .sort((a, b) => sharedTerms(b.said, b.denial).length - sharedTerms(a.said, a.denial).length);
    made.push(...bothSides(scene, side, denial, fullest?.denial ?? denial));
  }
  return made;
}

/** Where a statement is told to deny. */
const deniedAt = ({ act, evidence }: Statement) => (act === "deny" ? [evidence] : []);

/** A denial that the text tells by its verb alone: « …, ce que conteste l'entourage du ministre ». */
function unreadSide({ claim, key, by, words, denied }: DenialUnread, common: ReadonlySet<string>): Side {
  const terms = termsOf(denied).filter((term) => !common.has(term));
  return { ...NOTHING, claim, said: null, holder: key, words, terms, negated: true, denies: true, bare: terms.length === 0, by };
}

/** "The presidency denied the report. There was no such meeting, it said": no denial of anything more. */
const goesOn = (denial: Side, sides: readonly Side[]): boolean =>
  denial.soft !== null &&
  sides.some(
    (other) =>
      other.denies &&
      other.soft === null &&
      other.holder !== null &&
      other.holder === denial.holder &&
      other.claim.evidence.start < denial.claim.evidence.start &&
      denial.claim.evidence.start - other.claim.evidence.end < GOING_ON,
  );

const ANSWERS = [
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

const isAnswer = ({ negated, alone, blamed, without, corrects, against, singles, dates }: Side): boolean =>
  negated || alone || corrects || against || singles || dates || blamed !== null || without !== null;

const DENIAL = "denial";
/** A denial within another's words is an aside of the outlet where it is no longer than so. */
const ASIDE = 60;

/** « Ankara dément », "the minister denied it": nothing is said but that it is not so. */
function isBareDenial(scene: Scene, event: Event): boolean {
  const { reading } = scene;
  const { kind, factuality, evidence, attributedTo } = event;
  const denier = denierOf(scene, event);
  if (!(kind === DENIAL || isRejection(scene, event)) || factuality !== "asserted" || denier === null) return false;
  // « …, selon l'armée, ce que la guérilla nie »: words within what the army says that it does not say
  const within = reading.statements.find(({ id }) => id === attributedTo);
  const speaker = within?.onBehalfOf ?? within?.speaker ?? null;
  const isLong = within !== undefined && evidence.end - clauseOf(scene, event) > ASIDE;
  if (within && (speaker === null || isLong || scene.cast.actsFor(speaker) === scene.cast.actsFor(denier))) return false;
  return !reading.statements.some(
    ({ act, evidence: { start, end } }) => act === "deny" && start < evidence.end && evidence.start < end,
  );
}

/** « La ville est aux mains de l'armée, selon une ONG, les rebelles nient »: where the clause of a denial begins in the words that tell it. */
function clauseOf({ reading: { document } }: Scene, { evidence, trigger }: Event): number {
  const before = document.text.slice(evidence.start, trigger.start);
  return evidence.start + [...before.matchAll(CLAUSES_END)].reduce((_, { 0: mark, index }) => index + mark.length, 0);
}

/** Who denies: whoever is named in the clause of the denial, where it is not the first whom its words name. */
function denierOf(scene: Scene, event: Event): string | null {
  const [first] = event.actors;
  if (first === undefined || event.actors.length < 2) return first ?? null;
  const from = clauseOf(scene, event);
  const named = event.actors.find((actor) =>
    scene.cast.find(actor)?.mentions.some(({ span }) => span.start >= from && span.end <= event.trigger.start),
  );
  return named ?? first;
}

const REFUSAL = "refusal";

/** "They broke the truce, he charged. The rebels rejected that": whoever is accused and rejects what was said denies it. */
function isRejection(scene: Scene, event: Event): boolean {
  if (event.kind !== REFUSAL) return false;
  const { statements, document } = scene.reading;
  const words = wordsBehind(scene, event);
  if (piecesOf(words).length !== 1 || !loadSubjects().answersBy(document.language, "what-was-said", words)) return false;
  const before = statements.findLast(({ evidence }) => evidence.end <= event.evidence.start);
  return before?.act === "accuse" && event.evidence.start - before.evidence.end < GOING_ON;
}

function bareDenial(scene: Scene, event: Event): Side | null {
  const actor = denierOf(scene, event);
  if (actor === null) return null;
  const start = event.attributedTo === null ? event.evidence.start : clauseOf(scene, event);
  const { text, language } = scene.reading.document;
  const end = endOfDenied(text, event);
  const words = text.slice(start, end);
  const claim = { ...event, evidence: { ...event.evidence, start, end, exact: words } };
  const behind = wordsBehind(scene, event);
  const terms = termsOf(behind);
  const bare = terms.length === 0 || (piecesOf(behind).length <= FEW && loadSubjects().answersBy(language, "charges", behind));
  return {
    ...NOTHING,
    claim,
    said: null,
    holder: scene.cast.actsFor(actor),
    words,
    terms: bare ? [] : terms,
    negated: true,
    denies: true,
    bare,
  };
}

/** "denied" alone tells nothing: what is denied goes with it, as far as the next mark. */
function endOfDenied(text: string, { evidence, trigger }: Event): number {
  const clause = CLAUSE_ENDS.exec(text.slice(trigger.end, trigger.end + DENIED));
  return Math.max(evidence.end, trigger.end + (clause?.index ?? 0));
}

/** Letters behind a verb of denial within which what is denied ends. */
const DENIED = 200;

const CLAUSES_END = /[,;:]\s*/gu;
const CLAUSE_ENDS = /[,;:.»”"\n]/u;

/** « a démenti en bloc », "denied that the men had fired": what stands behind the verb, as far as the next mark. */
function wordsBehind({ reading: { document, times } }: Scene, { trigger, evidence }: Event): string {
  const end = Math.max(evidence.end, trigger.end + LED);
  const behind = document.text.slice(trigger.end, end + LED);
  const words = behind.slice(0, CLAUSE_ENDS.exec(behind)?.index ?? LED);
  // « a démenti vendredi », "denied it hours later": when is not what
  const days = times.filter(({ span }) => span.start >= trigger.end && span.end <= trigger.end + words.length);
  return days.reduceRight(
    (rest, { span }) => rest.slice(0, span.start - trigger.end) + rest.slice(span.end - trigger.end),
    words,
  );
}

/** A denial with so many longer words tells what it denies. */
const ENOUGH_TOLD = 2;

/** Whether the process goes on is asked elsewhere. */
const isOfProcess = ({ reading }: Scene, { claim }: Side): boolean =>
  reading.events.some(({ kind, attributedTo }) => kind === "end-of-process" && attributedTo === claim.id);

/** Names of states, places and processes are in every sentence. */
function commonTerms({ reading }: Scene): ReadonlySet<string> {
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

function sideOf(scene: Scene, claim: Statement, common: ReadonlySet<string>): Side | null {
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
function isOfFuture(language: string, words: string): boolean {
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
const OWN_DEED = 6;

/** The words of who says it and how, before what is said. */
const ledBy = ({ reading: { document } }: Scene, { content, evidence }: Statement): string =>
  document.text.slice(evidence.start, Math.max(evidence.start, content[0]?.start ?? evidence.start));

const REFUSALS: ReadonlySet<Statement["act"]> = new Set(["refuse", "criticise"]);
/** « C'est faux, », "That is a lie": a reply says so in its first words. */
const REPLYING = 4;
/** A judgement that something is false has so few words. */
const SHORT = 8;
/** A charge that is only named has so few: « ces accusations infondées ». */
const FEW = 5;
/** Letters before what is rejected in which it is called a charge: "rejects allegations that …". */
const LED = 40;

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

function toldSide({ reading: { document } }: Scene, claim: Event, common: ReadonlySet<string>): Side | null {
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

/** Who denies something without a word of his. */
function deniers(scene: Scene, { claim, denies }: Side): readonly Holder[] {
  const { cast } = scene;
  const actor = denies && "actors" in claim ? denierOf(scene, claim) : null;
  return actor === null ? [] : [{ who: cast.keyOf(actor), behalf: cast.actsFor(actor), anonymous: null }];
}

/** A denial that tells what it denies, which nobody in the report is quoted for: what others say is known by it alone. */
const isWhole = ({ denies, replies, bare, soft, terms, words }: Side): boolean =>
  denies &&
  replies !== "contrary" &&
  !bare &&
  soft === null &&
  (terms.length >= ENOUGH_TOLD || (terms.length > 0 && piecesOf(words).length >= CLAUSE));
/** A clause has so many words: "the government had walked out". */
const CLAUSE = 4;

const aloneIn = (scene: Scene, denial: Side): DisputeSignature => ({
  type: "dispute",
  side: "no",
  sayer: null,
  denier: denial.holder,
  issues: loadSubjects().issuesIn(scene.reading.document.language, denial.words),
  terms: denial.terms,
  about: "",
  undone: sortedUnique(denial.undone),
  names: namesIn(scene, denial.claim.evidence),
  language: scene.reading.document.language.slice(0, 2),
});

const waiting = (scene: Scene, denial: Side): Contribution => sideTold(scene, denial, { ...aloneIn(scene, denial), waits: true });

/** "It had not released the two journalists", « nous n'avons rien signé à Alger »: the words tell first what he who speaks has not done. */
function isOwnDeed({ reading: { document } }: Scene, { said, holder, words, terms }: Side): boolean {
  const { language } = document;
  if (said === null || holder === null || !FACTS.has(said.act) || terms.length < ENOUGH_TOLD) return false;
  const opening = words.slice(0, piecesOf(words)[OWN_DEED - 1]?.end ?? words.length);
  const { negationsIn, answersBy } = loadSubjects();
  return (
    negationsIn(language, opening).length > 0 && !isOfFuture(language, words) && answersBy(language, "done-to-others", opening)
  );
}

function alone(scene: Scene, denial: Side, statements: readonly Side[]): Contribution[] {
  const signature: DisputeSignature = { ...aloneIn(scene, denial), alone: true };
  const goesOn = statements.find((other) => isGoneOn(denial, other));
  return [denial, ...(goesOn ? [goesOn] : [])].map((side) => sideTold(scene, side, signature));
}

/**
 * "Seoul denies it and says that they came of their own free will", "Ankara never offered it, said one, dismissing accounts of the
 * night": what the denier says with it.
 */
const isGoneOn = (denial: Side, { said, holder, claim, denies, soft, negated }: Side): boolean => {
  if (said === null || (denies && soft === null) || !FACTS.has(said.act) || holder === null || holder !== denial.holder)
    return false;
  const [told, { start, end }] = [claim.evidence, denial.claim.evidence];
  if (told.start > start) return told.start - end < GOING_ON;
  return negated && start - told.end < GOING_ON;
};

/** Between a denial and what the denier says with it stand no more letters than so. */
const GOING_ON = 20;

function sideTold(scene: Scene, side: Side, signature: DisputeSignature): Contribution {
  const claim: Claim = side.claim;
  const made = place(scene, claim, null, "dispute", signature.denier ?? signature.sayer ?? "", () => ({
    signature,
    note: side.words,
  }));
  const by = side.by ?? (side.said ? holdersOf(scene, side.said.id) : deniers(scene, side));
  return by.length > 0 ? { ...made, voice: { ...made.voice, by } } : made;
}

/** `meant`: the words of the denier that say most of what he denies. */
function bothSides(scene: Scene, said: Side, denial: Side, meant: Side): Contribution[] {
  const { language } = scene.reading.document;
  const shared = sharedTerms(said, meant);
  const subjects = loadSubjects();
  const issues = new Set([said, meant].flatMap(({ words }) => subjects.issuesIn(language, words)));
  const signature = (side: DisputeSignature["side"]): DisputeSignature => ({
    type: "dispute",
    side,
    sayer: said.holder,
    denier: denial.holder,
    issues: sortedUnique(issues),
    terms: sortedUnique(shared),
    // "denied it": of what, only the words of the other side say
    about: shared.length > 0 ? "" : (meant.terms[0] ?? said.terms[0] ?? ""),
  });
  const no = sideTold(scene, denial, signature("no"));
  const yes = sideTold(scene, said, signature("yes"));
  // Both stand where the denial stands: neither is told without the other.
  return [no, { ...yes, process: no.process, block: no.block }];
}
