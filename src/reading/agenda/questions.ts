import { childrenBy, childrenOf, type Sentence, type Token, universal } from "../../text/index.ts";
import { isFinite, isInfinitive, isVerbal, ownSubject, rangeOf } from "../statements/clause.ts";
import type { Range } from "../statements/ranges.ts";
import { trimmed } from "./content.ts";
import { isPastTold } from "./mood.ts";
import type { Scene } from "./scene.ts";

/** True where the clause has a finite verb or an auxiliary. */
export const isFiniteAny = (sentence: Sentence, token: Token): boolean =>
  isFinite(sentence, token) || childrenBy(sentence, token.index, "aux", "cop").length > 0;

/** The indirect question that hangs on a verb: "not known who will pay". */
export function questionBelow(scene: Scene, sentence: Sentence, verb: Token): Token | null {
  const found = childrenBy(sentence, verb.index, "ccomp", "csubj", "xcomp", "advcl", "nsubj", "obj").filter(
    (t) =>
      (isQuestionClause(scene, sentence, t) || isIfClause(scene, sentence, t, verb)) &&
      (isVerbal(t) || childrenOf(sentence, t.index).length > 0) &&
      !isSetIn(sentence, t, verb),
  );
  return found.find(({ index }) => index > verb.index) ?? found[0] ?? null;
}

/** "has not said if it will come": right behind the verb, no condition. */
function isIfClause({ lexicon }: Scene, sentence: Sentence, clause: Token, verb: Token): boolean {
  const first = sentence.tokens[verb.index + 1];
  return first !== undefined && lexicon.has("ifs", first) && rangeOf(sentence, clause.index).start === first.start;
}

/** "In the port, where the committee has not met, it is not known who": a clause set in behind a name asks nothing. */
function isSetIn(sentence: Sentence, token: Token, verb: Token): boolean {
  if (token.index > verb.index) return false;
  const own = rangeOf(sentence, token.index);
  const first = sentence.tokens.find((t) => t.start >= own.start && t.upos !== "PUNCT");
  const [before, name] = first ? [sentence.tokens[first.index - 1], sentence.tokens[first.index - 2]] : [];
  return before?.form === "," && (name?.upos === "PROPN" || name?.upos === "NOUN");
}

/** True where a word of a question opens the clause. */
export function isQuestionClause(scene: Scene, sentence: Sentence, token: Token): boolean {
  const { lexicon } = scene;
  const own = rangeOf(sentence, token.index);
  const first = sentence.tokens.find((t) => t.start >= own.start && t.upos !== "PUNCT");
  if (!first) return false;
  const before = askedBefore(sentence, token, first);
  if (before && lexicon.has("questionWords", before)) return true;
  const words = [first, sentence.tokens[first.index + 1]].filter((t) => t !== undefined);
  const opens = words.find((t) => lexicon.has("questionWords", t) || lexicon.data.questionWords.includes(t.lemma));
  return (
    opens !== undefined &&
    (opens === first || first.upos === "ADP") &&
    (isVerbal(token) || childrenBy(sentence, token.index, "cop", "aux").length > 0 || opens.head === token.index)
  );
}

/** "where they would meet has not been decided": the word right before the clause that hangs on the verb above it. */
function askedBefore(sentence: Sentence, { deprel, head, index }: Token, first: Token): Token | null {
  const before = sentence.tokens[first.index - 1];
  // "would not say where the round would be held": behind the verb too
  const isLed =
    index < head
      ? universal(deprel) === "advcl"
      : ["ccomp", "xcomp", "advcl"].includes(universal(deprel)) && before && before.index > head;
  return before && isLed && before.head === head && ["advmod", "obj"].includes(universal(before.deprel)) ? before : null;
}

/** True where a comma and a conjunction lead the clause. */
function isBehindComma(sentence: Sentence, token: Token): boolean {
  const own = rangeOf(sentence, token.index);
  const lead = sentence.tokens.find((t) => t.start >= own.start && t.upos !== "PUNCT");
  return lead?.upos === "CCONJ" && sentence.tokens[lead.index - 1]?.form === ",";
}

/** The words of what is open, without marks before them. */
export function openRange(sentence: Sentence, token: Token): Range {
  // "when they would meet, and an envoy said": what is told beside the question
  const isBeside = (t: Token): boolean =>
    ["parataxis", "discourse"].includes(universal(t.deprel)) ||
    (universal(t.deprel) === "conj" &&
      isVerbal(t) &&
      ownSubject(sentence, t) !== null &&
      t.index > token.index + 1 &&
      isBehindComma(sentence, t));
  const own = rangeOf(sentence, token.index, isBeside);
  const first = sentence.tokens.find((t) => t.start >= own.start && t.upos !== "PUNCT");
  const before = first && askedBefore(sentence, token, first);
  return { start: (before ?? first)?.start ?? own.start, end: own.end };
}

/** From this word to the end of its clause: a mark that parts clauses, or a conjunction behind a comma that asks nothing more. */
export function clauseFrom(scene: Scene, sentence: Sentence, first: Token): Range {
  const end = sentence.tokens.find((t) => {
    if (t.index <= first.index) return false;
    if ([";", ":", "–", "—"].includes(t.form)) return true;
    const [next, word] = [sentence.tokens[t.index + 1], sentence.tokens[t.index + 2]];
    return t.form === "," && next?.upos === "CCONJ" && !(word && scene.lexicon.has("questionWords", word));
  });
  return trimmed(scene.analysis.text, { start: first.start, end: end?.start ?? sentence.end });
}

/** "who fired first", « combien de personnes ont été tuées »: what was cannot be decided, whoever does not know it. */
export function asksWhatWas({ lexicon }: Scene, sentence: Sentence, { start, end }: Range): boolean {
  const words = sentence.tokens.filter((t) => t.start >= start && t.end <= end);
  const [first] = words;
  if (!first || !(lexicon.has("bare", first) || lexicon.has("askers", first))) return false;
  const told = words.find((t) => isVerbal(t) && (isFiniteAny(sentence, t) || isPastTold(sentence, t)));
  // « combien de soldats ont péri »: the verb, not its auxiliary
  const above = told && lexicon.has("askers", first) && universal(told.deprel) === "aux" ? sentence.tokens[told.head] : undefined;
  const verb = above && isVerbal(above) ? above : told;
  if (!verb) return false;
  const aux = childrenBy(sentence, verb.index, "aux");
  // "who was to pay", « qui aurait payé »
  if (
    [verb, ...aux].some(
      (t) => t.feats["Mood"] === "Cnd" || t.feats["Tense"] === "Fut" || lexicon.has("possibly", t) || lexicon.is("futures", t),
    )
  )
    return false;
  const isPerfect = verb.feats["VerbForm"] === "Part" && verb.feats["Tense"] === "Past" && aux.some(isOfPerfect);
  return (isPastTold(sentence, verb) && !isInfinitive(verb)) || isPerfect;
}

/** The auxiliary of « ont péri », and not of « sont détenus ». */
const isOfPerfect = ({ feats, deprel }: Token): boolean => feats["VerbForm"] === "Fin" && deprel !== "aux:pass";

/** « le bilan de l'attaque », "the identity of the gunmen", « le lieu du massacre »: what was, which is unknown and not undecided. */
export function isOfWhatWas({ lexicon }: Scene, sentence: Sentence, noun: Token): boolean {
  if (noun.upos !== "NOUN") return false;
  if (lexicon.is("bygones", noun)) return true;
  const found = lexicon.is("ascertained", noun) || lexicon.is("wheres", noun);
  return found && childrenBy(sentence, noun.index, "nmod", "obl").some((t) => lexicon.is("bygones", t));
}
