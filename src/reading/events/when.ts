import type { Event, Time } from "../../claims/index.ts";
import { childrenOf, dominates, headOf, type Sentence, subtree, type Token, universal } from "../../text/index.ts";
import { isFinite, isVerbal } from "../statements/clause.ts";
import { isAhead, stepsOverAim } from "./ahead.ts";
import { timeOfClauseBeside } from "./clause-times.ts";
import { firstOf, isOfAnotherTime } from "./elsewhen.ts";
import { headWord } from "./head-word.ts";
import {
  isThere,
  lentTime,
  mainTime,
  openingTime,
  sharedSince,
  timeAround,
  timeOfSameDay,
  timeOfThoseMet,
} from "./lent-times.ts";
import { countedFrom, isSetInto, isWithin, offsetOf } from "./offset.ts";
import {
  DAY,
  isCountedSince,
  isOfAnother,
  isOfDeed,
  isOfGovernor,
  isOfNextTalks,
  isOfNounElsewhere,
  isOfOtherDeed,
  isOfOthers,
  isOfPlan,
  isOfSaying,
  isOfText,
  isQuotedApart,
  isRanked,
  isSaid,
  isSinceWord,
} from "./other-dates.ts";
import { isOfOtherRound } from "./other-round.ts";
import { caseOf, type Draft, isAmong, isNoun, MEETINGS, type Scene } from "./scene.ts";
import { isOfEarlierTalks } from "./talks-taken-up.ts";

/** The time that stands nearest to the event in its clause: in the tree, else in the text with no other verb between. */
export function timeOf(scene: Scene, sentence: Sentence, draft: Draft): Event["time"] {
  const trigger = sentence.tokens[draft.trigger];
  if (!trigger) return null;
  const own = new Set([draft.trigger, draft.clause, ...draft.words]);
  const chain = chainOf(sentence, trigger, own);
  const clause = sentence.tokens[draft.clause] ?? trigger;
  // « depuis Ankara, où il s'entretenait avec X »: what went on has the time of the clause around it
  const goesOn = clause.feats["Tense"] === "Imp" || isThere(scene, sentence, clause);
  const isOwn = (clause.deprel === "acl:relcl" && !goesOn) || isOfAnotherTime(scene, sentence, clause);
  const apart = isOwn ? firstOf(sentence, clause) : 0;
  const after = offsetOf(scene, sentence, own);
  const from = countedFrom(scene, sentence, draft);
  const candidates = scene
    .timesIn(draft.sentence)
    .flatMap((time) => {
      const head = headWord(sentence, time.span);
      if (head && isCleft(sentence, clause, head)) return [{ time, steps: 0, gap: 0, head }];
      if (head && isWhen(scene, sentence, clause, time)) return [{ time, steps: 0, gap: 0, head }];
      if (head && after && isSetInto(scene, sentence, after, head)) return [];
      if (head && from && isSetInto(scene, sentence, from, head)) return [{ time, steps: 0, gap: 0, head }];
      const overAim = head && stepsOverAim(scene, sentence, draft, head, time);
      if (head && overAim !== null) return [{ time, steps: overAim, gap: 0, head }];
      if (head && isOfText(scene, sentence, draft, head)) return [{ time, steps: 6, gap: 0, head }];
      if (
        !head ||
        isAhead(scene, sentence, draft, time) ||
        (isYetToCome(scene, time) && isOver(scene, sentence, draft) && !dominates(sentence, trigger.index, head.index)) ||
        isQuotedApart(scene, draft.sentence, trigger, time) ||
        isRanked(scene, sentence, head, own) ||
        isCountedSince(scene, sentence, draft, time, head) ||
        isOfDeed(scene, sentence, draft, head, time) ||
        (!time.edtf?.endsWith("/..") && isOfGovernor(scene, sentence, trigger, head)) ||
        (time.edtf?.endsWith("/..") && isSaid(scene, draft.kind) && !own.has(head.head)) ||
        (time.edtf?.endsWith("/..") && isOver(scene, sentence, draft) && !dominates(sentence, trigger.index, head.index)) ||
        isOfOtherDeed(scene, sentence, head, time, chain) ||
        isOfNounElsewhere(scene, sentence, head, chain) ||
        isOfSaying(scene, sentence, trigger, head, new Set([draft.trigger, ...draft.words])) ||
        isOfAnother(scene, sentence, head, trigger) ||
        isOfOtherRound(scene, sentence, draft, head) ||
        isOfOthers(sentence, own, head) ||
        isOfEarlierTalks(scene.lexicon, sentence, draft, head) ||
        isOfCharge(scene, sentence, draft, head) ||
        (MEETINGS.has(draft.kind) && isOfNextTalks(scene, sentence, draft, head)) ||
        (MEETINGS.has(draft.kind) && isOfPlan(scene, sentence, new Set([...own, ...draft.nouns]), head)) ||
        isOfTalksOpened(scene, sentence, draft, head) ||
        (after && isWithin(sentence, after, head)) ||
        (from && !isWithin(sentence, from, head))
      )
        return [];
      const gap = Math.abs(head.index - trigger.index);
      const steps =
        distance(sentence, head, chain) ??
        atTheSameTime(scene, sentence, head, chain) ??
        (head.index >= apart && isNear(scene, sentence, head, own, time) ? 20 + gap : null);
      if (steps === null) return [];
      const wasBefore = isOfWhatWasBefore(scene, sentence, head);
      const isFar = wasBefore || isOfFirst(sentence, trigger, head);
      return [{ time, steps: isFar ? steps + JOINED : steps, gap, head, wasBefore }];
    })
    .sort((a, b) => a.steps - b.steps || a.gap - b.gap);
  const best = told(candidates, (word) => isOfWhoTells(sentence, clause, word));
  if (!best?.time.edtf) {
    if (from) return null;
    const lent =
      lentTime(scene, sentence, draft, trigger) ??
      openingTime(scene, sentence, clause) ??
      sharedSince(scene, sentence, draft) ??
      timeAround(scene, sentence, draft) ??
      timeOfSameDay(scene, sentence, draft) ??
      timeOfClauseBeside(scene, sentence, draft) ??
      timeOfThoseMet(scene, sentence, draft) ??
      (isOver(scene, sentence, draft) ? mainTime(scene, sentence, draft) : null);
    return lent?.edtf ? { edtf: lent.edtf, times: "id" in lent ? [lent.id] : lent.times } : null;
  }
  const { edtf, id } = best.time;
  if (isWhen(scene, sentence, clause, best.time) || isCleft(sentence, clause, best.head) || isNotBefore(sentence, best.head))
    return { edtf: edtf.replace(/\/\.\.$|^\.\.\//, ""), times: [id] };
  const opens =
    !/[/.]/.test(edtf) && (isSince(scene, sentence, best.head, own) || isBeginning(scene, sentence, best.head, draft));
  return { edtf: opens ? `${edtf}/..` : edtf, times: [id] };
}

/**
 * « Dix jours plus tôt, ils avaient négocié à Oslo, du 1er au 4 mai »: a day told by itself, rather than counted from one told before, unless
 * that one is when somebody spoke of it: "said on Saturday that the meeting held the day before".
 */
function told<T extends { readonly time: Time; readonly head: Token; readonly wasBefore?: boolean }>(
  candidates: readonly T[],
  isOfSpeaker: (word: Token) => boolean,
): T | undefined {
  const [best, ...others] = candidates;
  const isDays = ({ time: { edtf, anchor }, head, wasBefore }: T): boolean =>
    wasBefore !== true && anchor !== "text" && edtf !== null && DAYS.test(edtf) && !isOfSpeaker(head);
  return best?.time.anchor === "text" ? (others.find(isDays) ?? best) : best;
}

/** True of a time of a verb on which the clause hangs, itself or by others, as what is said. */
function isOfWhoTells(sentence: Sentence, clause: Token, word: Token): boolean {
  const verb = headOf(sentence, word);
  for (let t: Token | null = clause; t !== null; t = headOf(sentence, t))
    if (t.deprel === "ccomp" && t.head === verb?.index) return true;
  return false;
}

/** A day, or from one day to another. */
export const DAYS = /^\d{4}-\d\d-\d\d(?:\/\d{4}-\d\d-\d\d)?$/;

/** « au terme de deux jours de pourparlers »: what has ended has not been going on since. */
function isOver({ lexicon }: Scene, sentence: Sentence, { nouns }: Draft): boolean {
  return nouns.some((index) => {
    const noun = sentence.tokens[index];
    return (
      noun !== undefined && lexicon.is("phases", noun) && lexicon.has("during", caseOf(sentence, noun.index).split(" ")[0] ?? "")
    );
  });
}

/** "concluded at the end of talks that had opened on Friday": the day on which talks opened is of nothing that came of them. */
function isOfTalksOpened({ lexicon }: Scene, sentence: Sentence, { kind, words, trigger }: Draft, word: Token): boolean {
  const verb = headOf(sentence, word);
  if (MEETINGS.has(kind) || verb?.deprel !== "acl:relcl" || verb.index === trigger || words.includes(verb.index)) return false;
  const noun = headOf(sentence, verb);
  const above = noun && headOf(sentence, noun);
  const isLast = [noun, above].some((t) => t && lexicon.is("phases", t));
  return isLast && isAmong(lexicon.data.opening, lexicon.lemmaOf(verb));
}

/** « se sont accusées lundi de l'échec des pourparlers »: when somebody is accused is not when it was that he is accused of. */
function isOfCharge({ lexicon }: Scene, sentence: Sentence, { trigger }: Draft, word: Token): boolean {
  const verb = headOf(sentence, word);
  return verb !== null && isVerbal(verb) && verb.index !== trigger && lexicon.data.charging.includes(lexicon.lemmaOf(verb));
}

/** True of a day after the report's. */
const isYetToCome = ({ published }: Scene, { edtf }: Time): boolean =>
  published !== null && edtf !== null && DAY.test(edtf) && edtf.replace("[", "").slice(0, 10) > published.slice(0, 10);

/** « Depuis la prise de la ville, le 27 avril, »: from then on. */
function isSince(scene: Scene, sentence: Sentence, word: Token, own: ReadonlySet<number>): boolean {
  let at: Token | null = word;
  for (let steps = 0; at && !own.has(at.index) && steps < 5; steps++) {
    if (isVerbal(at)) return false;
    if (isSinceWord(scene, sentence, at)) return true;
    at = headOf(sentence, at);
  }
  return false;
}

/** "A third round of talks since the March 2 election opened on Monday": the day of what was before. */
export function isOfWhatWasBefore(scene: Scene, sentence: Sentence, word: Token): boolean {
  if (caseOf(sentence, word.index) !== "") return false;
  let at: Token | null = word;
  for (let steps = 0; at && ["compound", "nmod", "nummod"].includes(universal(at.deprel)) && steps < 3; steps++)
    at = headOf(sentence, at);
  return at !== null && at !== word && isNoun(at) && isSinceWord(scene, sentence, at);
}

/** « La guerre, commencée en mars 2011, a fait … »: what has gone on since it began. */
function isBeginning(scene: Scene, sentence: Sentence, word: Token, draft: Draft): boolean {
  const verb = headOf(sentence, word);
  const own = new Set([draft.trigger, draft.clause, ...draft.words]);
  if (!verb || !isVerbal(verb) || universal(verb.deprel) !== "acl" || own.has(verb.index)) return false;
  const noun = headOf(sentence, verb);
  return (
    scene.lexicon.is("beginning", verb) && noun !== null && !own.has(noun.index) && universal(noun.deprel).startsWith("nsubj")
  );
}

/** "since May, when he was killed": the clause tells what was at that time, not what has been since. */
function isWhen(scene: Scene, sentence: Sentence, verb: Token, time: Time): boolean {
  const mark = childrenOf(sentence, verb.index).find(
    (t) =>
      t.index < verb.index &&
      ["advmod", "mark"].includes(universal(t.deprel)) &&
      scene.lexicon.has("when", t.form.toLowerCase().replace("’", "'")),
  );
  const comma = mark && sentence.tokens[mark.index - 1];
  return comma?.form === "," && time.span.end <= comma.start + 1 && comma.start - time.span.end < 2;
}

/** "It was in 1998 that they signed the accord": the time is all that is said, and the rest hangs on it. */
const isCleft = (sentence: Sentence, clause: Token, time: Token): boolean =>
  clause.head === time.index &&
  clause.deprel === "acl:relcl" &&
  clause.index > time.index &&
  childrenOf(sentence, time.index).some((t) => universal(t.deprel) === "cop" && t.index < time.index);

/** "Not until 2005 did they agree": then they did. */
function isNotBefore(sentence: Sentence, time: Token): boolean {
  const first = subtree(sentence, time.index)[0] ?? time.index;
  return [sentence.tokens[first], sentence.tokens[first - 1]].some((t) => t?.feats["Polarity"] === "Neg");
}

/** « lors de l'offensive lancée en mai, ils ont pris la ville »: the date of what went on at the same time. */
function atTheSameTime(scene: Scene, sentence: Sentence, word: Token, chain: ReadonlyMap<number, number>): number | null {
  let at: Token | null = word;
  for (let steps = 0; at && steps < 8; steps++) {
    const reached = chain.get(at.index);
    const above = headOf(sentence, at);
    if (!above || reached !== undefined) return null;
    const preposition = caseOf(sentence, at.index);
    // « lors de », of which the first word may be taken for an adverb
    const adverb = above.upos === "ADV" && scene.lexicon.has("simultaneous", `${above.form.toLowerCase()} ${preposition}`);
    const over = chain.get(adverb ? above.head : above.index);
    if (over !== undefined && isNoun(at) && (adverb || scene.lexicon.has("simultaneous", preposition)))
      return over * 2 + steps + 1;
    if (isVerbal(at) && universal(at.deprel) !== "acl") return null;
    at = above;
  }
  return null;
}

/** The words from the trigger up to the verb of its clause, with how far each is. */
function chainOf(sentence: Sentence, trigger: Token, own: ReadonlySet<number>): ReadonlyMap<number, number> {
  const chain = new Map<number, number>([...own].map((i) => [i, 1]));
  let at: Token | null = trigger;
  for (let steps = 0; at && steps < 8; steps++) {
    chain.set(at.index, Math.min(steps, chain.get(at.index) ?? steps));
    const relation = universal(at.deprel);
    if (isVerbal(at) && !["xcomp", "aux", "cop"].includes(relation)) break;
    if (["ccomp", "parataxis", "acl"].includes(relation)) break;
    at = headOf(sentence, at);
  }
  return chain;
}

/** True where only words that are no verbs stand between a time and the event. */
function isNear(scene: Scene, sentence: Sentence, time: Token, own: ReadonlySet<number>, { edtf }: Time): boolean {
  // « Réunis depuis lundi, ils ont signé »: since then they have met
  if ((edtf?.endsWith("/..") || isSince(scene, sentence, time, own)) && hasOtherVerb(sentence, time, own)) return false;
  const from = Math.min(time.index, ...own);
  const to = Math.max(time.index, ...own);
  // « C'est la deuxième rencontre : le 25 septembre, X avait reçu Y »: what a colon opens is another clause
  const last = Math.max(...own);
  if (time.index > last && isOfClauseBehindColon(sentence, time, last)) return false;
  const sides = time.index < Math.min(...own) || time.index > last;
  if (isInModifier(scene, sentence, time, own) || (!DAY.test(edtf ?? "") && isOfOpening(sentence, time, own))) return false;
  return (
    sides &&
    to - from < 25 &&
    sentence.tokens.slice(from, to).every((t) => own.has(t.index) || t.upos !== "VERB" || ["amod", "case"].includes(t.deprel))
  );
}

function isOfClauseBehindColon(sentence: Sentence, time: Token, from: number): boolean {
  const verb = headOf(sentence, time);
  if (!verb || !isVerbal(verb) || verb.index < time.index || !isFinite(sentence, verb)) return false;
  return sentence.tokens.slice(from, time.index).some((t) => t.form === ":" || t.form === ";");
}

/** True where a word completes another verb than the event's. */
function hasOtherVerb(sentence: Sentence, word: Token, own: ReadonlySet<number>): boolean {
  let at = headOf(sentence, word);
  for (let steps = 0; at && steps < 6; steps++) {
    if (own.has(at.index)) return false;
    if (isVerbal(at)) return true;
    at = headOf(sentence, at);
  }
  return false;
}

/** « Condamné en 2018 et gracié l'an dernier, il conduit les pourparlers »: the date of a participle that opens the clause. */
function isOfOpening(sentence: Sentence, word: Token, own: ReadonlySet<number>): boolean {
  let at = headOf(sentence, word);
  for (let steps = 0; at && !own.has(at.index) && steps < 6; steps++) {
    if (isVerbal(at) && universal(at.deprel) === "advcl")
      return at.feats["VerbForm"] === "Part" && at.feats["Tense"] !== "Pres" && own.has(at.head) && at.index < at.head;
    at = headOf(sentence, at);
  }
  return false;
}

/** « L'accord signé en 2006 n'a jamais été appliqué »: true where a word stands in a clause that tells of a noun, and the event does not. */
function isInModifier(scene: Scene, sentence: Sentence, word: Token, own: ReadonlySet<number>): boolean {
  let at: Token | null = word;
  for (let steps = 0; at && steps < 12; steps++) {
    if (own.has(at.index)) return false;
    // "signed an accord on Monday setting up a zone": what stands before the participle is the verb's
    const isPast = isVerbal(at) && at.feats["VerbForm"] !== "Ger" && at.feats["Tense"] !== "Pres";
    const inParticiple = at.deprel === "acl" && isPast && at.index < word.index && !scene.lexicon.is("beginning", at);
    if (at.deprel === "acl:relcl" || inParticiple) return true;
    at = headOf(sentence, at);
  }
  return false;
}

/** True where the clause says when it was in words that give no day, or only that it was after: « depuis », « peu après ». */
export function isDatedUnknown(scene: Scene, sentence: Sentence, draft: Draft): boolean {
  const trigger = sentence.tokens[draft.trigger];
  if (!trigger) return false;
  const own = new Set([draft.trigger, draft.clause, ...draft.words]);
  const chain = chainOf(sentence, trigger, own);
  const since = [...chain.keys()].some((i) =>
    childrenOf(sentence, i).some(
      (t) =>
        t.deprel === "advmod" &&
        (scene.lexicon.has("since", t.form.toLowerCase()) || scene.lexicon.has("someTime", t.form.toLowerCase())),
    ),
  );
  return (
    since ||
    scene.unknownTimesIn(draft.sentence).some(({ span }) => {
      const head = headWord(sentence, span);
      return head !== null && distance(sentence, head, chain) !== null;
    })
  );
}

/** How much further away a time is that stands with a noun joined to the event's. */
const JOINED = 8;

/** « un premier contact en mai et un deuxième cycle, début juin »: true of a word between the first noun and the one joined to it. */
function isOfFirst(sentence: Sentence, trigger: Token, word: Token): boolean {
  const first = universal(trigger.deprel) === "conj" ? headOf(sentence, trigger) : null;
  if (!first || !isNoun(first) || word.index < first.index || word.index > trigger.index) return false;
  return word.head === first.index && universal(word.deprel) === "nmod";
}

/** Steps from a word up to the chain, null where another clause lies between. */
function distance(sentence: Sentence, word: Token, chain: ReadonlyMap<number, number>): number | null {
  let at: Token | null = word;
  let apart = 0;
  for (let steps = 0; at && steps < 10; steps++) {
    const reached = chain.get(at.index);
    if (reached !== undefined) return reached * 2 + steps + apart;
    // « un échange avant le 15 juin et le retrait dans un délai de 60 jours »: what stands with the second is rather its own
    if (at !== word && universal(at.deprel) === "conj" && isNoun(at)) apart += JOINED;
    if (at !== word && isVerbal(at) && !["aux", "cop"].includes(universal(at.deprel))) return null;
    at = headOf(sentence, at);
  }
  return null;
}
