import type { Claim, Event, Statement } from "../../claims/index.ts";
import { loadSubjects, piecesOf } from "../../knowledge/index.ts";
import { sortedUnique } from "../hash.ts";
import { distance, FACTS, NOTHING, type Side, sharedTerms, weigh } from "./answers.ts";
import { holdersOf, place, termsOf } from "./contribution.ts";
import { type DenialUnread, denialsUnread } from "./denials-unread.ts";
import { namesIn } from "./names-in.ts";
import type { Scene } from "./scene.ts";
import { ANSWERS, commonTerms, FEW, isOfFuture, LED, OWN_DEED, sideOf, toldSide } from "./sides.ts";
import type { Contribution, DisputeSignature, Holder } from "./signature.ts";

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
  const ofCharge = piecesOf(behind).length <= FEW && loadSubjects().answersBy(language, "charges", behind);
  const bare = terms.length === 0 || ofCharge;
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
    ofCharge,
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
