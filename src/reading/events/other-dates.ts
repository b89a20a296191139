import type { Time } from "../../claims/index.ts";
import { childrenBy, childrenOf, headOf, type Sentence, type Token, universal } from "../../text/index.ts";
import { ordinalAt } from "../ordinal.ts";
import { isVerbal } from "../statements/clause.ts";
import { firstOf } from "./elsewhen.ts";
import { keyOf, kindsAlone } from "./lexicon.ts";
import { caseOf, type Draft, isAmong, isNoun, isTalksNoun, prepositionOf, SAID, type Scene } from "./scene.ts";

export const isSinceWord = (scene: Scene, sentence: Sentence, { index }: Token): boolean =>
  scene.lexicon.has("since", caseOf(sentence, index)) || scene.lexicon.has("since", prepositionOf(sentence, index));

/** « ils étaient convenus le 1er décembre de se revoir »: what stands before the promise is when it was made. */
export function isOfGovernor(scene: Scene, sentence: Sentence, verb: Token, head: Token): boolean {
  const governor = universal(verb.deprel) === "xcomp" && verb.feats["VerbForm"] === "Inf" ? headOf(sentence, verb) : null;
  if (!governor || scene.lexicon.data.modals[scene.lexicon.lemmaOf(governor)] !== undefined) return false;
  return scene.lexicon.moods.has(scene.lexicon.lemmaOf(governor)) && head.index < verb.index && head.head === governor.index;
}

/** « Kiev réclame depuis l'été une rencontre »: what one asks for or speaks of is not dated by when that is said. */
export function isOfSaying(scene: Scene, sentence: Sentence, noun: Token, head: Token, own: ReadonlySet<number>): boolean {
  const verb = isNoun(noun) && universal(noun.deprel) === "obj" ? headOf(sentence, noun) : null;
  if (!verb || !isVerbal(verb) || head.head !== verb.index || head.index > noun.index) return false;
  const entries = scene.lexicon.verbs.get(scene.lexicon.lemmaOf(verb));
  return entries !== undefined && !own.has(verb.index) && entries.every((e) => isSaid(scene, e.frame.kind));
}

/** « X, en poste depuis mai, a appelé … »: who says something once does not say it since. */
export const isSaid = ({ lexicon }: Scene, kind: string): boolean => SAID.has(lexicon.crosswalk.kinds[kind]?.plover.type ?? "");

/** « « Nous avons signé lundi », s'est félicité X »: what is quoted was then, not that it was said. */
export const isQuotedApart = (scene: Scene, at: number, { start, end }: Token, { span }: Time): boolean =>
  scene
    .statementsIn(at)
    .some(({ quotes }) => quotes.some((q) => q.start <= span.start && span.end <= q.end && (start < q.start || q.end < end)));

/** "demanded it in a declaration adopted in May": who says something in a text says it when the text is made. */
export function isOfText(scene: Scene, sentence: Sentence, draft: Draft, head: Token): boolean {
  const made = headOf(sentence, head);
  const text =
    made && universal(made.deprel) === "acl" && isVerbal(made) && made.feats["VerbForm"] !== "Inf"
      ? headOf(sentence, made)
      : null;
  if (!text || !made || childrenBy(sentence, made.index, "nsubj").length > 0) return false;
  if (made.feats["Tense"] === "Pres" || made.feats["VerbForm"] === "Ger" || !isSpoken(scene, sentence, draft)) return false;
  const isText =
    scene.speech.is("documents", text.lemma.toLowerCase()) || scene.lexicon.data.groups["deals"]?.includes(text.lemma);
  const marks = [caseOf(sentence, text.index), prepositionOf(sentence, text.index)];
  if (!isText || !marks.some((mark) => scene.lexicon.has("at", mark))) return false;
  const above = headOf(sentence, text);
  const verb = sentence.tokens[draft.clause];
  if (!above || !verb) return false;
  return above.index === verb.index || (above.index > verb.index && above.head === verb.index);
}

/** True of what is done by saying it. */
function isSpoken(scene: Scene, sentence: Sentence, { kind, trigger }: Draft): boolean {
  const verb = sentence.tokens[trigger];
  if (kind !== "") return isSaid(scene, kind);
  return (
    verb !== undefined && (scene.lexicon.verbs.get(scene.lexicon.lemmaOf(verb)) ?? []).some((e) => isSaid(scene, e.frame.kind))
  );
}

/**
 * « a salué la réintégration de X en mai »: behind a deed that is spoken of stands when that was, unless it is a day of the story
 * that is not set off as the deed's own: « a dénoncé l'arrestation, lundi, de X ».
 */
export function isOfDeed(scene: Scene, sentence: Sentence, draft: Draft, head: Token, { edtf }: Time): boolean {
  const verb = sentence.tokens[draft.trigger];
  if (!verb || !isVerbal(verb) || head.index < verb.index) return false;
  const setOff = universal(head.deprel) === "nmod" && sentence.tokens[firstOf(sentence, head) - 1]?.form === ",";
  if (DAY.test(edtf ?? "") && !setOff) return false;
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

/** « Après l'échec des pourparlers en mai », « avant la réunion de mardi »: when the other thing was, and that this was not then. */
export function isOfOtherDeed(
  scene: Scene,
  sentence: Sentence,
  word: Token,
  { edtf }: Time,
  own: ReadonlyMap<number, number>,
): boolean {
  if (!DAY.test(edtf ?? "") && isBehindOtherDeed(scene, sentence, word)) return true;
  let at = headOf(sentence, word);
  for (let steps = 0; at && !own.has(at.index) && steps < 6; steps++) {
    // « Prévue le 4 mars, la réunion a été annulée »: that it was to be then
    if (isVerbal(at)) return at.feats["VerbForm"] === "Part" && scene.lexicon.data.scheduling.includes(scene.lexicon.lemmaOf(at));
    const side = scene.lexicon.data.offsetSides[caseOf(sentence, at.index)];
    // « après un entretien lundi avec X »: mostly on the same day
    if (side !== undefined && (side < 0 || !DAY.test(edtf ?? ""))) return true;
    at = headOf(sentence, at);
  }
  return false;
}

/** « après l'étape de Sotchi, en février, »: set off right behind what was before or after, wherever the tree hangs it. */
function isBehindOtherDeed({ lexicon }: Scene, sentence: Sentence, word: Token): boolean {
  const comma = sentence.tokens[firstOf(sentence, word) - 1];
  let at = comma?.form === "," ? (sentence.tokens[comma.index - 1] ?? null) : null;
  for (let steps = 0; at && universal(at.deprel) === "nmod" && steps < 4; steps++) at = headOf(sentence, at);
  if (!at || !isNoun(at) || at.head !== word.head || at.index < word.head || universal(at.deprel) !== "obl") return false;
  return lexicon.data.offsetSides[caseOf(sentence, at.index)] !== undefined;
}

/** « Cinq heures de pourparlers, nouvelle réunion vendredi »: the day of another one, told behind a comma. */
export function isOfAnother({ lexicon }: Scene, sentence: Sentence, word: Token, trigger: Token): boolean {
  for (let at = sentence.tokens[word.index - 1]; at && at.index > trigger.index; at = sentence.tokens[at.index - 1]) {
    if (isVerbal(at)) return false;
    const before = sentence.tokens[at.index - 1];
    if (before && /^[,;:]$/.test(before.form))
      return before.index > trigger.index && lexicon.has("another", at.form.toLowerCase());
  }
  return false;
}

export const DAY = /^(?:\[?\d{4}-\d{2}-\d{2})/;

/** « le premier depuis 2022 », « la neuvième du genre depuis mai »: what only says how rare something is. */
export function isRanked(scene: Scene, sentence: Sentence, word: Token, own: ReadonlySet<number>): boolean {
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

/**
 * « le sixième cycle de discussions tenu à Vienne depuis février », "the ninth round held since February": true of the month or year from which such are
 * counted; since a day one may go on.
 */
export function isCountedSince(
  scene: Scene,
  sentence: Sentence,
  { nouns, trigger }: Draft,
  { edtf }: Time,
  word: Token,
): boolean {
  const held = headOf(sentence, word);
  if (!held || held.deprel !== "acl" || !isSinceWord(scene, sentence, word) || edtf === null || DAY.test(edtf)) return false;
  const { occurring, light, opening } = scene.lexicon.data;
  const lemma = scene.lexicon.lemmaOf(held);
  if (isAmong(opening, lemma) || ![occurring, light].some((verbs) => isAmong(verbs, lemma))) return false;
  const own = new Set([trigger, ...nouns]);
  let noun = headOf(sentence, held);
  for (let steps = 0; noun && steps < 3; steps++) {
    const ranks = [noun, ...childrenBy(sentence, noun.index, "amod")];
    if (own.has(noun.index) && ranks.some((t) => ordinalAt(scene.analysis.language, sentence.tokens, t.index) !== null))
      return true;
    noun = universal(noun.deprel) === "nmod" ? headOf(sentence, noun) : null;
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

/** « Interrogé sur les raids de mars, X a démenti … »: the date of a deed in another clause, led by the word that makes it the deed's. */
export function isOfNounElsewhere(scene: Scene, sentence: Sentence, word: Token, own: ReadonlyMap<number, number>): boolean {
  const noun = universal(word.deprel) === "nmod" ? headOf(sentence, word) : null;
  if (!noun || !isNoun(noun) || own.has(noun.index) || !scene.lexicon.has("of", caseOf(sentence, word.index))) return false;
  if (kindsAlone(scene.lexicon, noun).length === 0) return false;
  let at = headOf(sentence, noun);
  for (let steps = 0; at && steps < 6; steps++) {
    if (own.has(at.index)) return false;
    if (isVerbal(at)) return at.feats["VerbForm"] === "Part" && universal(at.deprel) === "advcl";
    at = headOf(sentence, at);
  }
  return false;
}

/** "The talks, which had been due to begin on Friday, are led by Norway": the day of a plan that a clause beside the noun tells. */
export function isOfPlan({ lexicon }: Scene, sentence: Sentence, own: ReadonlySet<number>, word: Token): boolean {
  let verb = headOf(sentence, word);
  for (let steps = 0; verb && !isVerbal(verb) && steps < 3; steps++) verb = headOf(sentence, verb);
  while (verb && !own.has(verb.index) && universal(verb.deprel) === "xcomp") verb = headOf(sentence, verb);
  if (!verb || own.has(verb.index) || universal(verb.deprel) !== "acl" || !own.has(verb.head)) return false;
  const { index } = verb;
  const words = [verb, ...childrenOf(sentence, index).filter((t) => t.index < index)];
  return words.some((t) => lexicon.data.scheduling.includes(lexicon.lemmaOf(t)));
}

/** « Le troisième cycle, comme ceux de mars et de mai », "unlike the one of May 3": the time of others of the kind. */
export function isOfOthers(sentence: Sentence, own: ReadonlySet<number>, word: Token): boolean {
  let at = headOf(sentence, word);
  for (let steps = 0; at && ["nmod", "conj", "obl"].includes(universal(at.deprel)) && at.upos !== "PRON" && steps < 3; steps++)
    at = headOf(sentence, at);
  return at !== null && at.upos === "PRON" && at.feats["PronType"] === "Dem" && !own.has(at.index);
}

/** « fin de la quatrième session, prochain rendez-vous le 25 janvier »: a day that stands behind other talks, set off by a comma. */
export function isOfNextTalks(scene: Scene, sentence: Sentence, { trigger, nouns }: Draft, word: Token): boolean {
  const own = new Set([trigger, ...nouns]);
  const between = sentence.tokens.slice(trigger + 1, word.index);
  const next = between.findLast((t) => isNoun(t) && isTalksNoun(scene, t) && !own.has(t.index));
  if (!next || between.some((t) => isVerbal(t) || (t.index > next.index && t.upos === "PUNCT"))) return false;
  const before = sentence.tokens.slice(trigger + 1, next.index).findLast((t) => !["DET", "ADJ", "NUM"].includes(t.upos));
  return before?.form === ",";
}
