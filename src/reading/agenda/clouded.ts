import { childrenBy, childrenOf, headOf, type Sentence, type Token, universal } from "../../text/index.ts";
import { isFinite, isVerbal, ownSubject, rangeOf } from "../statements/clause.ts";
import { isDenied } from "./mood.ts";
import { isOfThePast, isOfWhatMayBe } from "./opening.ts";
import { clauseFrom, isOfWhatWas, isQuestionClause, openRange } from "./questions.ts";
import type { Open, Scene } from "./scene.ts";

/** Words between a doubt and what it is told to do, and from there to what it is about: "doubts still hang heavily over". */
const HANGING = 4;
/** Words from "over" to the noun behind whose it is. */
const OWNED = 6;
/** Words before a doubt in which it is told that there is one: « il plane toujours un doute », "there was still some uncertainty". */
const AHEAD = 4;
/** Words before « certain que » within which it is denied. */
const NOT = 4;

/** What is in doubt, or hangs on something else: nobody has settled it yet. */
export function clouded(scene: Scene, sentence: Sentence): Open[] {
  return sentence.tokens.flatMap((token) => [
    ...inDoubt(scene, sentence, token),
    ...hinging(scene, sentence, token),
    ...notCertain(scene, sentence, token),
    ...awaited(scene, sentence, token),
  ]);
}

/** « L'incertitude plane sur la présence du Front », "doubts hung over whether the president would attend", "mystery surrounds the date". */
function inDoubt(scene: Scene, sentence: Sentence, doubt: Token): Open[] {
  const { lexicon } = scene;
  if (doubt.upos !== "NOUN" || !lexicon.is("doubts", doubt)) return [];
  const near = sentence.tokens.slice(doubt.index + 1, doubt.index + 1 + HANGING);
  const before = sentence.tokens.slice(Math.max(0, doubt.index - AHEAD), doubt.index);
  const surrounds = near.find((t) => lexicon.is("surrounding", t) && isVerbal(t));
  if (surrounds) {
    const object = childrenBy(sentence, surrounds.index, "obj").find((t) => t.index > surrounds.index);
    return object && !isDenied(scene, sentence, surrounds) ? matter(scene, sentence, object, surrounds) : [];
  }
  const hangs = near.find((t) => isHanging(scene, t));
  const told = hangs ?? before.find((t) => isHanging(scene, t) || lexicon.is("existing", t));
  // « sans aucun doute sur », "there is no doubt about"
  if (!told || [...before, ...near].some((t) => lexicon.is("noWords", t) || lexicon.is("without", t))) return [];
  const from = hangs ?? doubt;
  const link = sentence.tokens.slice(from.index + 1, from.index + 1 + HANGING).find((t) => isLink(scene, t));
  const word = link && sentence.tokens[link.index + 1];
  if (!link || !word) return [];
  if (lexicon.has("questionWords", word)) {
    const content = clauseFrom(scene, sentence, word);
    return isOfThePast(scene, sentence, content) ? [] : [{ content, cue: doubt }];
  }
  const above = headOf(sentence, link);
  // "over the movement's participation": the movement, for some trees
  const behind = sentence.tokens.slice(link.index + 1, link.index + 1 + OWNED).filter((t) => t.upos === "NOUN");
  const head = above?.upos === "NOUN" ? above : behind[0];
  return head && head.index > link.index ? matter(scene, sentence, head, doubt) : [];
}

/** A form by itself says so, whatever the tagger takes it for: « plane ». */
const isHanging = ({ lexicon }: Scene, token: Token): boolean =>
  lexicon.has("hanging", token) || (isVerbal(token) && (lexicon.is("hanging", token) || lexicon.is("remaining", token)));

/** « sur », "over", « quant à », « autour de ». */
const isLink = ({ lexicon }: Scene, token: Token): boolean =>
  lexicon.data.concerning.includes(token.lemma) || lexicon.is("around", token) || lexicon.has("around", token);

/** What can be in doubt: what there is to decide, or that somebody comes, signs or goes back. */
function matter(scene: Scene, sentence: Sentence, noun: Token, cue: Token): Open[] {
  const { lexicon } = scene;
  if (noun.upos !== "NOUN" || isOfWhatWas(scene, sentence, noun)) return [];
  const fits = lexicon.is("turnouts", noun) || (lexicon.is("topics", noun) && !lexicon.is("points", noun));
  const more = childrenBy(sentence, noun.index, "nmod", "obl").length > 0 || childrenOf(sentence, noun.index).some(isOwner);
  if (!fits || !more) return [];
  const own = rangeOf(sentence, noun.index, (t) => t.deprel === "acl:relcl");
  // « quant à la reprise », "over the movement's participation"
  const first = sentence.tokens.find((t) => t.start >= Math.max(own.start, cue.end) && t.upos !== "ADP" && !isLink(scene, t));
  return [{ content: { start: first?.start ?? own.start, end: own.end }, cue }];
}

/** "the rebels' (presence)", « leur (présence) ». */
const isOwner = ({ deprel, feats }: Token): boolean => deprel === "nmod:poss" || feats["Poss"] === "Yes";

/** "When the envoys will meet again depends on the hostages", « la date de la reprise dépendra de la libération des otages ». */
function hinging(scene: Scene, sentence: Sentence, verb: Token): Open[] {
  const { lexicon } = scene;
  if (!isVerbal(verb) || !lexicon.is("hinging", verb) || !isFinite(sentence, verb) || isDenied(scene, sentence, verb)) return [];
  const subject = childrenBy(sentence, verb.index, "csubj")[0] ?? ownSubject(sentence, verb);
  if (subject && isQuestionClause(scene, sentence, subject)) {
    const content = openRange(sentence, subject);
    return isOfThePast(scene, sentence, content) || content.end > verb.start ? [] : [{ content, cue: verb }];
  }
  const isSet = subject?.upos === "NOUN" && lexicon.is("appointments", subject);
  if (isSet && childrenBy(sentence, subject.index, "nmod", "obl").length > 0)
    return [{ content: rangeOf(sentence, subject.index), cue: verb }];
  // for trees that take the question for the main clause
  const first = sentence.tokens.find((t) => t.upos !== "PUNCT");
  const before = sentence.tokens.slice(first?.index ?? 0, verb.index);
  const aux = before.findLast((t) => !["AUX", "ADV"].includes(t.upos));
  if (!first || !lexicon.has("questionWords", first) || !aux || before.some((t) => t.upos === "PUNCT")) return [];
  const content = { start: first.start, end: aux.end };
  return before.some(isVerbal) && isOfWhatMayBe(scene, sentence, content) ? [{ content, cue: verb }] : [];
}

/** « Il n'est pas certain que les rebelles viennent », "it is not certain that they will come": what may be, or not. */
function notCertain(scene: Scene, sentence: Sentence, word: Token): Open[] {
  const { lexicon } = scene;
  const [that, next] = [sentence.tokens[word.index + 1], sentence.tokens[word.index + 2]];
  if (!["ADJ", "VERB"].includes(word.upos) || !lexicon.has("certain", word) || that?.upos !== "SCONJ" || !next) return [];
  if (lexicon.has("questionWords", that) || lexicon.has("ifs", that)) return [];
  const before = sentence.tokens.slice(Math.max(0, word.index - NOT), word.index);
  const isImpersonal = before.some(
    (t) => t.upos === "PRON" && (universal(t.deprel) === "expl" || universal(t.deprel) === "nsubj"),
  );
  if (!isImpersonal || !before.some((t) => lexicon.is("noWords", t) && t.upos !== "PRON")) return [];
  const content = clauseFrom(scene, sentence, next);
  // « que les rebelles aient tiré », "that they had agreed": what was
  const words = sentence.tokens.filter((t) => t.start >= content.start && t.end <= content.end);
  const isPerfect = words.some(
    (t) => t.feats["VerbForm"] === "Part" && t.feats["Tense"] === "Past" && childrenOf(sentence, t.index).some(isOfPerfect),
  );
  return !isPerfect && !isOfThePast(scene, sentence, content) ? [{ content, cue: word }] : [];
}

/** The auxiliary of « aient tiré ». */
const isOfPerfect = ({ deprel }: Token): boolean => deprel === "aux" || deprel === "aux:tense";

/** Words from an answer that is still to come to what it answers. */
const TO = 6;

/** "The Front has yet to respond to the proposal", « la guérilla n'a pas encore répondu à l'offre »: whether it takes it is open. */
function awaited(scene: Scene, sentence: Sentence, verb: Token): Open[] {
  const { lexicon } = scene;
  if (!isVerbal(verb) || !(lexicon.is("answering", verb) || lexicon.has("answering", verb))) return [];
  const before = sentence.tokens.slice(Math.max(0, verb.index - NOT), verb.index);
  const isDue = before.some((t) => lexicon.phraseAt("pending", sentence, t.index) !== undefined);
  const isYet = before.some((t) => lexicon.is("noWords", t)) && before.some((t) => lexicon.has("yets", t));
  const behind = sentence.tokens.slice(verb.index + 1, verb.index + 1 + TO);
  const stop = behind.findIndex((t) => t.upos === "PUNCT");
  const offer = (stop < 0 ? behind : behind.slice(0, stop)).find((t) => t.upos === "NOUN" && isOffer(scene, t));
  const above = childrenBy(sentence, verb.index, "nsubj").length > 0 ? verb : headOf(sentence, verb);
  const subject = above ? ownSubject(sentence, above) : null;
  if (!(isDue || isYet) || !offer || !subject || subject.index > verb.index) return [];
  return [{ content: { start: rangeOf(sentence, subject.index).start, end: rangeOf(sentence, offer.index).end }, cue: verb }];
}

const isOffer = ({ lexicon }: Scene, noun: Token): boolean => lexicon.is("plans", noun) || lexicon.is("offers", noun);
