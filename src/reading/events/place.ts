import type { Event, Statement, Time } from "../../claims/index.ts";
import {
  childrenBy,
  childrenOf,
  dominates,
  extentOf,
  findChild,
  headOf,
  type Sentence,
  subtree,
  type Token,
  universal,
} from "../../text/index.ts";
import { ordinalAt } from "../ordinal.ts";
import { isFinite, isRelative, isVerbal } from "../statements/clause.ts";
import { firstOf, isOfAnotherTime } from "./elsewhen.ts";
import { headWord } from "./head-word.ts";
import { keyOf } from "./lexicon.ts";
import { offsetOf } from "./offset.ts";
import { caseOf, type Draft, isNoun, prepositionOf, SAID, type Scene } from "./scene.ts";

const APART: ReadonlySet<string> = new Set(["parataxis", "ccomp", "advcl", "csubj"]);

/** Branches of a clause that say something else. */
const isApart = (token: Token): boolean => {
  const relation = universal(token.deprel);
  if (relation === "conj") return isVerbal(token);
  if (token.deprel === "acl:relcl") return true;
  return APART.has(relation) && (isVerbal(token) || relation === "parataxis");
};

/** The stretch of the clause that carries an event, which always holds its trigger. */
export function stretchOf(sentence: Sentence, draft: Draft): { start: number; end: number } {
  const own = extentOf(sentence, draft.words) ?? { start: sentence.start, end: sentence.end };
  const words = subtree(sentence, draft.clause, isApart).filter((i) => sentence.tokens[i]?.upos !== "PUNCT");
  const extent = extentOf(sentence, words) ?? own;
  return { start: Math.min(extent.start, own.start), end: Math.max(extent.end, own.end) };
}

/** Acts of which only a thing to be done is the content: what is told beside it is told by the outlet. */
export const OF_DEEDS: ReadonlySet<Statement["act"]> = new Set([
  "demand",
  "ask",
  "promise",
  "propose",
  "refuse",
  "praise",
  "criticise",
  "accuse",
  "hope",
]);

/** The innermost statement whose content holds this place; none that only names in passing what a clause set off by a comma tells. */
export function statementAt(scene: Scene, at: number, offset: number): Statement | null {
  let best: Statement | null = null;
  const size = (s: Statement): number => s.content.reduce((n, c) => n + c.end - c.start, 0);
  const aside = asideAt(scene, at, offset);
  for (const s of scene.statementsIn(at)) {
    if (!s.content.some((c) => c.start <= offset && offset < c.end)) continue;
    if (aside !== null && s.mode === "indirect" && OF_DEEDS.has(s.act) && s.content.some((c) => c.start < aside)) continue;
    if (!best || size(s) < size(best)) best = s;
  }
  return best;
}

/** Where the relative clause behind a comma begins that holds this place: "…, who was freed in May"; null where there is none. */
function asideAt({ analysis, speech }: Scene, at: number, offset: number): number | null {
  const sentence = analysis.sentences[at];
  let word: Token | null = sentence?.tokens.find((t) => t.start <= offset && offset < t.end) ?? null;
  for (let steps = 0; sentence && word && steps < 12; steps++) {
    if (word.deprel === "acl:relcl") {
      const first = subtree(sentence, word.index).find((i) => sentence.tokens[i]?.upos !== "PUNCT") ?? word.index;
      const pronoun = sentence.tokens
        .slice(first, word.index)
        .some((t) => isRelative(t, speech) || t.feats["PronType"] === "Rel");
      return pronoun && sentence.tokens[first - 1]?.form === "," ? (sentence.tokens[first]?.start ?? null) : null;
    }
    word = headOf(sentence, word);
  }
  return null;
}

/** The time that stands nearest to the event in its clause: in the tree, else in the text with no other verb between. */
export function timeOf(scene: Scene, sentence: Sentence, draft: Draft): Event["time"] {
  const trigger = sentence.tokens[draft.trigger];
  if (!trigger) return null;
  const own = new Set([draft.trigger, draft.clause, ...draft.words]);
  const chain = chainOf(sentence, trigger, own);
  const clause = sentence.tokens[draft.clause] ?? trigger;
  // « depuis Ankara, où il s'entretenait avec X »: what went on has the time of the clause around it
  const isOwn = (clause.deprel === "acl:relcl" && clause.feats["Tense"] !== "Imp") || isOfAnotherTime(scene, sentence, clause);
  const apart = isOwn ? firstOf(sentence, clause) : 0;
  const base = offsetOf(scene, sentence, own)?.base;
  const candidates = scene
    .timesIn(draft.sentence)
    .flatMap((time) => {
      const head = headWord(sentence, time.span);
      if (
        !head ||
        isRanked(scene, sentence, head, own) ||
        isOfDeed(scene, sentence, draft, head, time) ||
        (!time.edtf?.endsWith("/..") && isOfGovernor(scene, sentence, trigger, head)) ||
        (time.edtf?.endsWith("/..") && isSaid(scene, draft.kind) && !own.has(head.head)) ||
        (base && dominates(sentence, base.index, head.index))
      )
        return [];
      const gap = Math.abs(head.index - trigger.index);
      const steps =
        distance(sentence, head, chain) ??
        atTheSameTime(scene, sentence, head, chain) ??
        (isWhen(scene, sentence, clause, time) || (head.index >= apart && isNear(scene, sentence, head, own, time))
          ? 20 + gap
          : null);
      return steps === null ? [] : [{ time, steps, gap, head }];
    })
    .sort((a, b) => a.steps - b.steps || a.gap - b.gap);
  const best = candidates[0];
  if (!best?.time.edtf) {
    const lent =
      lentTime(scene, sentence, draft, trigger) ?? openingTime(scene, sentence, clause) ?? sharedSince(scene, sentence, draft);
    return lent?.edtf ? { edtf: lent.edtf, times: [lent.id] } : null;
  }
  const { edtf, id } = best.time;
  if (isWhen(scene, sentence, clause, best.time)) return { edtf: edtf.replace(/\/\.\.$|^\.\.\//, ""), times: [id] };
  const opens =
    !/[/.]/.test(edtf) && (isSince(scene, sentence, best.head, own) || isBeginning(scene, sentence, best.head, draft));
  return { edtf: opens ? `${edtf}/..` : edtf, times: [id] };
}

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

const isSinceWord = (scene: Scene, sentence: Sentence, { index }: Token): boolean =>
  scene.lexicon.has("since", caseOf(sentence, index)) || scene.lexicon.has("since", prepositionOf(sentence, index));

/** « La guerre, commencée en mars 2011, a fait … »: what has gone on since it began. */
function isBeginning(scene: Scene, sentence: Sentence, word: Token, draft: Draft): boolean {
  const verb = headOf(sentence, word);
  if (!verb || !isVerbal(verb) || universal(verb.deprel) !== "acl" || verb.index === draft.trigger) return false;
  const noun = headOf(sentence, verb);
  const own = new Set([draft.trigger, draft.clause, ...draft.words]);
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

/** "On Monday he met A and called on B": what stands before the first of joined verbs holds for the next of the same tense too. */
function lentTime(scene: Scene, sentence: Sentence, draft: Draft, trigger: Token): Time | null {
  let verb: Token | null = sentence.tokens[draft.clause] ?? trigger;
  if (universal(verb.deprel) !== "conj" || !isVerbal(verb)) return null;
  const own = tenseOf(sentence, verb);
  while (verb && universal(verb.deprel) === "conj") verb = headOf(sentence, verb);
  if (!verb || !isVerbal(verb) || !isFinite(sentence, verb) || tenseOf(sentence, verb) !== own) return null;
  // "By Wednesday, A had left and B accused C": with a subject of its own only what opens the sentence
  const apart = childrenOf(sentence, draft.clause).some((t) => universal(t.deprel) === "nsubj");
  const first = verb;
  return (
    scene.timesIn(draft.sentence).find((time) => {
      const head = headWord(sentence, time.span);
      if (!head || (apart && !isOpening(sentence, head))) return false;
      return head.index < first.index && (head.head === first.index || headOf(sentence, head)?.head === first.index);
    }) ?? null
  );
}

/** True where a word heads the phrase that opens the sentence, up to a comma. */
function isOpening(sentence: Sentence, word: Token): boolean {
  const phrase = subtree(sentence, word.index);
  const last = phrase.at(-1) ?? word.index;
  return phrase[0] === 0 && [last, last + 1].some((i) => sentence.tokens[i]?.form === ",");
}

/** « Réunis mardi à Malte, ils ont signé »: the day of the participle that opens a clause is that of its verb. */
function openingTime(scene: Scene, sentence: Sentence, verb: Token): Time | null {
  if (!isVerbal(verb) || !isFinite(sentence, verb)) return null;
  const opening = childrenBy(sentence, verb.index, "advcl").find(
    (t) =>
      t.index < verb.index &&
      t.feats["VerbForm"] === "Part" &&
      sentence.tokens.slice(0, t.index).every(({ upos }) => upos === "PUNCT"),
  );
  const at = scene.sentenceAt(sentence.start);
  const time = opening && scene.timesIn(at).find(({ span }) => headWord(sentence, span)?.head === opening.index);
  return time && DAY.test(time.edtf ?? "") && !time.edtf?.includes("..") ? time : null;
}

/** « a tué 300 personnes et fait 2 000 blessés depuis mars »: joined participles with one helper share what the last has gone on since. */
function sharedSince(scene: Scene, sentence: Sentence, draft: Draft): Time | null {
  const verb = sentence.tokens[draft.clause];
  if (!verb || !isVerbal(verb) || findChild(sentence, verb.index, "aux") === null) return null;
  const last = childrenBy(sentence, verb.index, "conj").findLast(isVerbal);
  if (!last || childrenBy(sentence, last.index, "aux", "nsubj").length > 0) return null;
  return (
    scene.timesIn(draft.sentence).find((time) => {
      const head = headWord(sentence, time.span);
      return time.edtf?.endsWith("/..") === true && head?.head === last.index && head.index > last.index;
    }) ?? null
  );
}

/** « ils étaient convenus le 1er décembre de se revoir »: what stands before the promise is when it was made. */
function isOfGovernor(scene: Scene, sentence: Sentence, verb: Token, head: Token): boolean {
  const governor = universal(verb.deprel) === "xcomp" && verb.feats["VerbForm"] === "Inf" ? headOf(sentence, verb) : null;
  if (!governor || scene.lexicon.data.modals[scene.lexicon.lemmaOf(governor)] !== undefined) return false;
  return scene.lexicon.moods.has(scene.lexicon.lemmaOf(governor)) && head.index < verb.index && head.head === governor.index;
}

/** « X, en poste depuis mai, a appelé … »: who says something once does not say it since. */
const isSaid = ({ lexicon }: Scene, kind: string): boolean => SAID.has(lexicon.crosswalk.kinds[kind]?.plover.type ?? "");

/** « a salué la réintégration de X en mai »: behind a deed that is spoken of stands when that was, unless it is a day of the story. */
function isOfDeed(scene: Scene, sentence: Sentence, draft: Draft, head: Token, { edtf }: Time): boolean {
  const verb = sentence.tokens[draft.trigger];
  if (!verb || !isVerbal(verb) || head.index < verb.index || DAY.test(edtf ?? "")) return false;
  const { verbs, nouns } = scene.lexicon;
  const entries = verbs.get(scene.lexicon.lemmaOf(verb));
  const said = draft.kind === "" ? entries?.every((e) => isSaid(scene, e.frame.kind)) : isSaid(scene, draft.kind);
  return (
    said === true &&
    childrenBy(sentence, verb.index, "obj").some(
      (t) => t.index > verb.index && t.index < head.index && nouns.get(keyOf(t.lemma))?.some((e) => e.rest.length === 0),
    )
  );
}

const DAY = /^(?:\[?\d{4}-\d{2}-\d{2})/;

/** « le premier depuis 2022 », « la neuvième du genre depuis mai »: what only says how rare something is. */
function isRanked(scene: Scene, sentence: Sentence, word: Token, own: ReadonlySet<number>): boolean {
  const { analysis } = scene;
  const dated = phraseBefore(sentence, word);
  if (dated && isSinceWord(scene, sentence, dated) && followsRank(scene, sentence, dated)) return true;
  let at: Token | null = word;
  let since = false;
  for (let steps = 0; at && !own.has(at.index) && steps < 6; steps++) {
    if (isVerbal(at)) return false;
    const ranked = [at, ...childrenBy(sentence, at.index, "amod")].some(
      (t) => ordinalAt(analysis.language, sentence.tokens, t.index) !== null,
    );
    // « les plus meurtriers depuis 2020 », « pour la première fois depuis mai »
    const apposed = universal(at.deprel) === "appos" && (ranked || at.upos === "ADJ");
    if (at !== word && (apposed || (ranked && since))) return true;
    since ||= isSinceWord(scene, sentence, at);
    if (isSinceWord(scene, sentence, at) && followsRank(scene, sentence, at)) return true;
    at = headOf(sentence, at);
  }
  return false;
}

/** « pour la première fois depuis », « les plus meurtriers depuis »: right behind a rank, whatever the tree hangs it on. */
function followsRank({ analysis }: Scene, sentence: Sentence, word: Token): boolean {
  const [marker] = childrenBy(sentence, word.index, "case");
  const before = marker && sentence.tokens[marker.index - 1];
  if (!before) return false;
  const ranks = [before, ...childrenBy(sentence, before.index, "amod")];
  if (ranks.some((t) => ordinalAt(analysis.language, sentence.tokens, t.index) !== null)) return true;
  return before.upos === "ADJ" && childrenBy(sentence, before.index, "advmod").length > 0;
}

/** « depuis le début du conflit, le 15 décembre »: the phrase before the comma that a date behind it only dates. */
function phraseBefore(sentence: Sentence, word: Token): Token | null {
  const first = firstOf(sentence, word);
  const comma = sentence.tokens[first - 1];
  if (comma?.form !== "," || childrenBy(sentence, word.index, "case").length > 0) return null;
  let at: Token | null = sentence.tokens[comma.index - 1] ?? null;
  for (let steps = 0; at && steps < 5 && universal(at.deprel) === "nmod"; steps++) at = headOf(sentence, at);
  return at;
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

/** The tense of a verb with its helpers: what can hold at one time with another. */
function tenseOf(sentence: Sentence, verb: Token): string {
  const helpers = childrenOf(sentence, verb.index).filter((t) => universal(t.deprel) === "aux");
  const ahead = helpers.some((t) => t.feats["VerbForm"] === "Fin" && t.feats["Tense"] === undefined);
  const past = [verb, ...helpers].some((t) => t.feats["Tense"] === "Past" || t.feats["VerbForm"] === "Part");
  return ahead ? "ahead" : past ? "past" : "present";
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
  const sides = time.index < Math.min(...own) || time.index > Math.max(...own);
  if (isInModifier(scene, sentence, time, own)) return false;
  return (
    sides &&
    to - from < 25 &&
    sentence.tokens.slice(from, to).every((t) => own.has(t.index) || t.upos !== "VERB" || ["amod", "case"].includes(t.deprel))
  );
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

/** The deed that a relative clause tells of, through the places that the tree hangs it on. */
function deedAbove(scene: Scene, at: number, sentence: Sentence, noun: Token | null): Token | null {
  let word = noun;
  for (let steps = 0; word && steps < 5; steps++) {
    if (isVerbal(word) && isFinite(sentence, word)) return null;
    if (isNoun(word) && scene.lexicon.nouns.has(keyOf(word.lemma))) return word;
    const type = scene.entity(scene.mentions.at(at, word.index)?.entity ?? null)?.type;
    if (type && type !== "place" && type !== "state") return null;
    word = headOf(sentence, word);
  }
  return noun && isNoun(noun) && scene.mentions.covering(at, noun.index) === null ? noun : null;
}

/** « l'attaque menée le 7 octobre, qui a fait 200 morts »: what a deed did was when it was done. */
export function timeOfAntecedent(scene: Scene, sentence: Sentence, draft: Draft): Event["time"] {
  const verb = sentence.tokens[draft.clause];
  const noun = verb?.deprel === "acl:relcl" ? deedAbove(scene, draft.sentence, sentence, headOf(sentence, verb)) : null;
  if (!verb || !noun) return null;
  if (!childrenBy(sentence, verb.index, "nsubj").some((t) => isRelative(t, scene.speech) || t.feats["PronType"] === "Rel"))
    return null;
  const below = new Set(subtree(sentence, noun.index, (t) => t.index === verb.index));
  const time = scene.timesIn(draft.sentence).find((t) => {
    const head = headWord(sentence, t.span);
    return head !== null && head.index > noun.index && head.index < verb.index && below.has(head.index);
  });
  return time?.edtf && !time.edtf.includes("..") ? { edtf: time.edtf, times: [time.id] } : null;
}

/** Steps from a word up to the chain, null where another clause lies between. */
function distance(sentence: Sentence, word: Token, chain: ReadonlyMap<number, number>): number | null {
  let at: Token | null = word;
  for (let steps = 0; at && steps < 10; steps++) {
    const reached = chain.get(at.index);
    if (reached !== undefined) return reached * 2 + steps;
    if (at !== word && isVerbal(at) && !["aux", "cop"].includes(universal(at.deprel))) return null;
    at = headOf(sentence, at);
  }
  return null;
}

const isTalked = (scene: Scene, { kind }: Draft): boolean =>
  kind === "end-of-process" || scene.lexicon.crosswalk.kinds[kind]?.plover.type === "CONSULT";

/** Where it takes place: a place named with a preposition of place in the clause. */
export function placeOf(scene: Scene, sentence: Sentence, draft: Draft): string | null {
  const heads = [draft.trigger, ...draft.nouns, draft.clause];
  for (const head of heads) {
    for (const t of childrenOf(sentence, head)) {
      if (!["obl", "nmod"].includes(universal(t.deprel))) continue;
      if (!scene.lexicon.has("at", caseOf(sentence, t.index)) && !scene.lexicon.has("at", prepositionOf(sentence, t.index)))
        continue;
      const entity = scene.entity(scene.mentions.at(draft.sentence, t.index)?.entity ?? null);
      // « les pourparlers sur la Syrie »: what they are about
      if (entity?.type === "state" && isTalked(scene, draft) && scene.lexicon.has("about", prepositionOf(sentence, t.index)))
        continue;
      if (entity && (entity.type === "place" || entity.type === "state")) return entity.id;
    }
  }
  return null;
}
