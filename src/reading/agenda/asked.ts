import { headOf, type Sentence, type Token } from "../../text/index.ts";
import { isFinite, isInfinitive, isVerbal, ownSubject, rangeOf } from "../statements/clause.ts";
import { hull, type Range } from "../statements/ranges.ts";
import { bareQuestions } from "./bare.ts";
import { clouded } from "./clouded.ts";
import { trimmed } from "./content.ts";
import { keptBack } from "./kept-back.ts";
import { laidUpon } from "./laid-upon.ts";
import { leftUnsettled } from "./left-unsettled.ts";
import { isForetold } from "./mood.ts";
import { placesIn } from "./offered.ts";
import { isNobody, isOfThePast, isOfWhatMayBe, notTold, onlyOne, openingCue, questionBehind, saysBehind } from "./opening.ts";
import { clauseFrom, isFiniteAny } from "./questions.ts";
import { namedQuestions } from "./remaining.ts";
import { dropped, type Open, type Scene } from "./scene.ts";
import { stumblingBlocks } from "./stumbling.ts";

/** Questions by the order of their words, whatever the tree: asked by the outlet itself, or left open by what stands before or behind them. */
export function writtenQuestions(scene: Scene, at: number, sentence: Sentence): Open[] {
  return [
    ...asked(scene, at, sentence),
    ...askedFirst(scene, at, sentence),
    ...askedBehind(scene, sentence),
    ...inquired(scene, sentence),
    ...lacking(scene, sentence),
    ...wavering(scene, at, sentence),
    ...stumblingBlocks(scene, sentence),
    ...bareQuestions(scene, at, sentence),
    ...namedQuestions(scene, sentence),
    ...leftUnsettled(scene, sentence),
    ...keptBack(scene, sentence),
    ...laidUpon(scene, sentence),
    ...clouded(scene, sentence),
  ];
}

/** « Qui la surveillera ? »: asked by the outlet itself, of what is to come. */
function asked(scene: Scene, at: number, sentence: Sentence): Open[] {
  const { text, sentences } = scene.analysis;
  // "Will they come? I don't know," said the mediator: whoever asks does not know either
  const owned = isQuestion(scene, sentence) && ownsIgnorance(scene, text.slice(sentence.end, sentences[at + 1]?.end));
  if (!isAskedHere(scene, sentence) && !owned) return [];
  // « Reste l'inconnue des milices : qui les désarmera ? »
  const colon = sentence.tokens.findLast((t) => t.form === ":");
  const words = sentence.tokens.slice((colon?.index ?? -1) + 1);
  const first = words.find((t) => t.upos !== "PUNCT");
  if (!first || (colon && scene.statementAt(first.start))) return [];
  // « L'échéance sera-t-elle tenue ? »: the pronoun behind its verb asks
  const inverted = first.upos === "AUX" || words.some((t) => t.upos === "PRON" && /^-(?:t-)?\p{L}/u.test(t.form));
  const asks = inverted || scene.lexicon.has("questionWords", first) || scene.lexicon.data.questionWords.includes(first.lemma);
  const next = scene.analysis.sentences[at + 1];
  const ignored = next?.tokens.slice(0, 6).some((t) => scene.lexicon.has("ignoring", t)) ?? false;
  const future = words.some((t) => isVerbal(t) && isForetold(scene, sentence, t));
  if (!(asks && future) && !ignored) {
    dropped(scene, at, first, "nothing-foretold");
    return [];
  }
  return [{ content: { start: first.start, end: sentence.end }, cue: first }];
}

const isQuestion = ({ analysis: { text } }: Scene, { start, end }: Sentence): boolean => /\?\s*$/.test(text.slice(start, end));

/** « Franchement, je n'en sais rien », "I honestly don't know": right behind the question. */
function ownsIgnorance({ lexicon }: Scene, words: string): boolean {
  const said = ` ${words
    .toLowerCase()
    .replaceAll("’", "'")
    .replaceAll(/[^\p{L}']+/gu, " ")} `;
  return lexicon.data.owning.some((one) => said.includes(` ${one} `));
}

/** A direct question of the outlet itself: nobody is quoted with it. */
function isAskedHere(scene: Scene, sentence: Sentence): boolean {
  if (!isQuestion(scene, sentence) || scene.statementAt(sentence.start)) return false;
  return !scene.speech.marksNear(sentence).some((q) => q.outer.start <= sentence.start && sentence.end <= q.outer.end);
}

/**
 * What the sentence before asks, for one that leaves it open: « Le scrutin aura-t-il lieu avant ? Le point n'est pas tranché »,
 * "the question that divides them: whether … It is still unresolved". Null where it asks nothing.
 */
export function questionBefore(scene: Scene, at: number): Range | null {
  const { text, sentences } = scene.analysis;
  const [before, here] = [sentences[at - 1], sentences[at]];
  if (!before || !here || text.slice(before.end, here.start).includes("\n")) return null;
  const range = { start: before.start, end: before.end };
  // « … sur un désaccord : les rebelles pourront-ils former un parti ? »: what is asked stands behind the colon
  const colon = before.tokens.findLast(({ form }) => form === ":");
  if (isAskedHere(scene, before)) return trimmed(text, { ...range, start: colon?.end ?? before.start });
  const word = before.tokens.findLast((t) => scene.lexicon.has("questionWords", t) && isLedTo(scene, before.tokens[t.index - 1]));
  const named = word && before.tokens.some((t) => t.index < word.index && scene.lexicon.is("points", t));
  return word && named ? trimmed(text, { start: word.start, end: before.end }) : null;
}

/** « la question : qui paiera », "the matter of who pays". */
const isLedTo = ({ lexicon }: Scene, token: Token | undefined): boolean =>
  token !== undefined && (token.form === ":" || lexicon.data.about.includes(token.lemma));

/**
 * "Who will guard it is unclear", « qui paiera, nul ne le sait »: a question that opens a clause which is none, with words
 * behind it that leave it open; for trees that take the question for the main clause.
 */
function askedFirst(scene: Scene, at: number, sentence: Sentence): Open[] {
  const { lexicon, analysis } = scene;
  if (/\?\s*$/.test(analysis.text.slice(sentence.start, sentence.end))) return [];
  return sentence.tokens.flatMap((token, i) => {
    if (!lexicon.has("questionWords", token) && !lexicon.has("things", token)) return [];
    // « Dans quel ordre »
    const before = sentence.tokens[i - 1];
    const first = before?.upos === "ADP" ? before : token;
    // « Savoir qui paiera reste une question ouverte »
    const known = before !== undefined && isInfinitive(before) && lexicon.has("settling", before) ? before : first;
    if (!opensClause(sentence, known)) return [];
    const stop = sentence.tokens.findIndex((t) => t.index > i && t.form === ";");
    const rest = sentence.tokens.slice(i + 2, stop < 0 ? undefined : stop);
    const silent = rest.find((t) => saysNothing(scene, sentence, t));
    const comma = silent && sentence.tokens.slice(0, silent.index).findLast((t) => !QUOTE.test(t.form));
    const ahead = sentence.tokens.slice(i + 1, comma?.index ?? i);
    if (silent && comma?.form === "," && ahead.some((t) => isVerbal(t) && isFinite(sentence, t)))
      return [{ content: { start: first.start, end: withoutSpeaker(scene, at, sentence, token, comma).start }, cue: silent }];
    const open = rest.find(
      (t) =>
        lexicon.has("unsettled", t) ||
        lexicon.phraseAt("unsettled", sentence, t.index) !== undefined ||
        lexicon.phraseAt("pending", sentence, t.index) !== undefined ||
        isQuestionItself(scene, sentence, t) ||
        isUnsaid(scene, sentence, token, t),
    );
    const verb = open && rest.findLast((t) => t.index <= open.index && isVerbal(t) && t.feats["VerbForm"] === "Fin");
    if (!open || !verb || verb.index < i + 3) return [];
    const last = sentence.tokens.findLast((t) => t.index < verb.index && t.feats["Polarity"] !== "Neg" && t.lemma !== "ne");
    const content = { start: first.start, end: (last ?? verb).end };
    const asks = lexicon.has("questionWords", token) || isOfWhatMayBe(scene, sentence, content);
    return asks ? [{ content, cue: open }] : [];
  });
}

const QUOTE = /^["“”«»]$/;

/** « nul ne le sait », "only he knows". */
const saysNothing = (scene: Scene, sentence: Sentence, t: Token): boolean =>
  (isNobody(scene, sentence, t) && saysBehind(scene, sentence, t.index) !== null) || onlyOne(scene, sentence, t) !== null;

/** "Whether he will go home, a friend said, only he knows": the comma before who says so. */
function withoutSpeaker(scene: Scene, at: number, sentence: Sentence, word: Token, comma: Token): Token {
  const opening = sentence.tokens.findLast((t) => t.index > word.index && t.index < comma.index && t.form === ",");
  const spoken = scene.cuedIn(at).some(({ cue }) => cue && opening && cue.start > opening.start && cue.end <= comma.start);
  return opening && spoken ? opening : comma;
}

/** "Whether they can leave is a question that nobody would answer", « qui paiera est une question que … »: what it is said to be. */
function isQuestionItself({ lexicon }: Scene, sentence: Sentence, noun: Token): boolean {
  if (noun.upos !== "NOUN" || !(lexicon.is("points", noun) || lexicon.is("riddles", noun))) return false;
  if (isMostOpen(lexicon, sentence, noun)) return true;
  const [det, verb] = [sentence.tokens[noun.index - 1], sentence.tokens[noun.index - 2]];
  if (det?.upos !== "DET" || det.feats["Definite"] !== "Ind" || verb?.upos !== "AUX") return false;
  // "a question that was settled in May"
  const rest = sentence.tokens.slice(noun.index + 1);
  const done = rest.find((t) => lexicon.has("settling", t));
  return !done || rest.some((t) => t.index < done.index + 2 && (lexicon.is("noWords", t) || t.feats["Polarity"] === "Neg"));
}

/** "remains the thorniest question", « demeure le point le plus disputé »: what it is said to remain. */
function isMostOpen(lexicon: Scene["lexicon"], sentence: Sentence, noun: Token): boolean {
  const verb = sentence.tokens.findLast((t) => t.index < noun.index && !["DET", "ADJ", "ADV"].includes(t.upos));
  const det = verb && sentence.tokens[verb.index + 1];
  const told = verb && isVerbal(verb) && verb.feats["VerbForm"] === "Fin" && noun.index - verb.index <= BESIDE;
  return told === true && det?.upos === "DET" && (lexicon.is("remaining", verb) || lexicon.has("remaining", verb));
}

/**
 * "How it would be policed was not addressed", « dans quelle ville il siégera n'est pas arrêté »: no clause of when or if, and no
 * comma behind it. "Where it will be signed has not been decided": of what is to come no clause of where or when is told so.
 */
function isUnsaid(scene: Scene, sentence: Sentence, word: Token, t: Token): boolean {
  const { lexicon } = scene;
  if (!lexicon.has("settling", t) || lexicon.has("ifs", word)) return false;
  if (lexicon.has("bare", word)) {
    const ahead = sentence.tokens.slice(word.index + 1, t.index);
    const group = ahead.findLast((one) => one.upos === "AUX" && one.feats["VerbForm"] === "Fin");
    const own = ahead.filter((one) => group && one.index < group.index);
    if (!own.some((one) => one.feats["Tense"] === "Fut" || one.feats["Mood"] === "Cnd" || lexicon.has("futures", one)))
      return false;
  }
  if (sentence.tokens.slice(word.index, t.index).some(({ form }) => form === ",")) return false;
  const near = sentence.tokens.slice(Math.max(word.index, t.index - BESIDE), t.index);
  const denied = near.findLast((one) => lexicon.is("noWords", one) || one.feats["Polarity"] === "Neg");
  return denied !== undefined && near.some((one) => one.upos === "AUX" && one.index > denied.index - 2);
}

/** At the beginning of the sentence, behind a mark that parts clauses, or behind a conjunction there. */
function opensClause(sentence: Sentence, { index }: Token): boolean {
  const before = sentence.tokens[index - 1];
  if (!before || [";", "–", "—", ":"].includes(before.form)) return true;
  return before.upos === "CCONJ" && (index === 1 || sentence.tokens[index - 2]?.form === ",");
}

/** Words between a question word and what is near it. */
const BESIDE = 4;

/** "It was not clear, diplomats said, who would verify it", "nobody knows when", « reste à savoir quelles forces »: the cue stands before. */
function askedBehind(scene: Scene, sentence: Sentence): Open[] {
  return sentence.tokens.flatMap((token) => {
    const cue = openingCue(scene, sentence, token);
    const word = cue && questionBehind(scene, sentence, cue);
    if (cue && !word) return matterBehind(scene, sentence, token, cue);
    if (!cue || !word) return [];
    const content = clauseFrom(scene, sentence, word);
    if (scene.lexicon.is("debating", token) && isOfThePast(scene, sentence, content)) return [];
    const verbs = sentence.tokens.filter((t) => t.start >= word.end && t.end <= content.end && (isVerbal(t) || t.upos === "AUX"));
    const plain = scene.lexicon.has("things", word) || scene.lexicon.has("solely", token) || notTold(scene, sentence, token);
    return verbs.length > 0 && (!plain || isOfWhatMayBe(scene, sentence, content)) ? [{ content, cue: token }] : [];
  });
}

/** « Le projet est muet sur le sort des détenus »: a noun for what there is to decide. */
function matterBehind({ lexicon }: Scene, sentence: Sentence, token: Token, link: Token): Open[] {
  const evades = lexicon.phraseAt("evasive", sentence, token.index) !== undefined;
  if (link.upos !== "ADP" || (!evades && lexicon.phraseAt("untold", sentence, token.index) === undefined)) return [];
  const head = headOf(sentence, link);
  // « évasif sur l'amnistie »: he told little of it
  const isTold = head && (["appointments", "wheres", "names", "appointees"] as const).some((list) => lexicon.is(list, head));
  if (evades && !isTold && !(head && lexicon.is("ascertained", head))) return [];
  const first = sentence.tokens[link.index + 1];
  if (!head || !first || head.index < link.index || !lexicon.is("topics", head)) return [];
  return [{ content: { start: first.start, end: rangeOf(sentence, head.index).end }, cue: token }];
}

/** The verb of who is asked, where it opens the sentence, or what stands behind a comma or a conjunction: "Asked whether", "but pressed for a day". */
function inquiringVerb({ lexicon }: Scene, sentence: Sentence): Token | null {
  return (
    sentence.tokens.find((t) => {
      const before = sentence.tokens[t.index - 1];
      const opens = before === undefined || before.form === "," || before.upos === "CCONJ" || /^["“”«]$/.test(before.form);
      return lexicon.is("inquiring", t) && opens;
    }) ?? null
  );
}

/** Words from the participle of who asks to the question. */
const ASKED = 4;

/**
 * "A spokesman, asked whether it would host them, said that nothing had been decided", « interrogé sur le lieu, il a dit que rien
 * n'était arrêté »: what was asked is open by the answer.
 */
function inquired(scene: Scene, sentence: Sentence): Open[] {
  const { lexicon } = scene;
  const verb = inquiringVerb(scene, sentence);
  if (!verb) return [];
  const near = sentence.tokens.slice(verb.index + 1, verb.index + 1 + ASKED);
  const word = near.find((t) => lexicon.has("questionWords", t) || lexicon.has("ifs", t));
  const link = word ? undefined : near.find((t) => t.upos === "ADP" && lexicon.data.about.includes(t.lemma));
  const first = word ?? (link && sentence.tokens[link.index + 1]);
  const comma = first && sentence.tokens.find((t) => t.index > first.index && t.form === ",");
  const isMatter = (t: Token): boolean => lexicon.is("topics", t) || lexicon.is("days", t);
  if (!first || !comma || (link && !sentence.tokens.slice(first.index, comma.index).some(isMatter))) return [];
  const answer = sentence.tokens.slice(comma.index + 1);
  // "asked whether he envied them, the mediator said nothing"
  const asksOfToCome = !word || isOfWhatMayBe(scene, sentence, { start: first.start, end: comma.start });
  const cue = answer.find(
    (t) =>
      lexicon.phraseAt("untold", sentence, t.index) !== undefined ||
      (asksOfToCome &&
        (lexicon.phraseAt("evading", sentence, t.index) !== undefined || (lexicon.has("evading", t) && isVerbal(t)))) ||
      lexicon.phraseAt("unsettled", sentence, t.index) !== undefined ||
      lexicon.phraseAt("pending", sentence, t.index) !== undefined ||
      (lexicon.has("unsettled", t) && t.upos === "ADJ") ||
      isLeftOpen(scene, sentence, comma, t),
  );
  // the answer has a question of its own: "asked about the toll, he said that it was not known who had fired"
  const asks = cue && sentence.tokens.slice(cue.index + 1).some((t) => lexicon.has("questionWords", t));
  return cue && !asks ? [{ content: { start: first.start, end: comma.start }, cue }] : [];
}

/**
 * « "La décision n'est pas prise", a dit le porte-parole, interrogé sur la venue du ministre », "no decision had been made, she said
 * when asked whether they would come": what a decision that is not taken would be about.
 */
export function inquiredBehind(scene: Scene, sentence: Sentence, decision: Token): Range | null {
  const { lexicon, analysis } = scene;
  const verb = sentence.tokens.find((t) => {
    const before = sentence.tokens[t.index - 1];
    return (
      t.index > decision.index &&
      lexicon.is("inquiring", t) &&
      before !== undefined &&
      ((before.form === "," && !isFiniteAny(sentence, t)) || (lexicon.has("bare", before) && ownSubject(sentence, t) === null))
    );
  });
  const near = sentence.tokens.slice((verb?.index ?? sentence.tokens.length) + 1).slice(0, ASKED);
  const word = near.find((t) => lexicon.has("questionWords", t) || lexicon.has("ifs", t));
  const link = word ? undefined : near.find((t) => t.upos === "ADP" && lexicon.data.about.includes(t.lemma));
  const first = word ?? (link && sentence.tokens[link.index + 1]);
  if (!first || (word === undefined && !["NOUN", "DET", "ADJ"].includes(first.upos))) return null;
  const stop = sentence.tokens.find((t) => t.index > first.index && /^[,;:–—]$/.test(t.form));
  return trimmed(analysis.text, { start: first.start, end: stop?.start ?? sentence.end });
}

/** "nothing had been decided", « rien n'était arrêté », "that no decision had been made": and nothing of its own that is not. */
function isLeftOpen({ lexicon }: Scene, sentence: Sentence, comma: Token, t: Token): boolean {
  if (!(lexicon.has("settling", t) && ["VERB", "ADJ", "AUX"].includes(t.upos))) return false;
  const ahead = sentence.tokens.slice(Math.max(comma.index + 1, t.index - 6), t.index);
  const none = ahead.findLast((one) => lexicon.is("noWords", one) || one.feats["Polarity"] === "Neg");
  const nouns = sentence.tokens.slice(none?.index ?? t.index, t.index).filter((one) => one.upos === "NOUN");
  return none !== undefined && ahead.some((one) => one.upos === "AUX") && nouns.every((noun) => lexicon.is("decisions", noun));
}

/** Words between "without" and the date that is not there. */
const LACKED = 5;

/** « sans fixer de date », "without a date for the next round": nobody has set it. */
function lacking({ lexicon }: Scene, sentence: Sentence): Open[] {
  return sentence.tokens.flatMap((token) => {
    if (!lexicon.is("without", token)) return [];
    const rest = sentence.tokens.slice(token.index + 1, token.index + 1 + LACKED);
    const at = rest.findIndex((t) => t.upos === "NOUN");
    const noun = rest[at];
    if (!noun || !lexicon.is("appointments", noun) || rest.slice(0, at).some((t) => t.upos === "PUNCT")) return [];
    const verb = rest.slice(0, at).find(isVerbal);
    if (verb && !lexicon.is("appointing", verb)) return [];
    const first = rest.slice(0, at).find((t) => !isVerbal(t)) ?? noun;
    const behind = hull([rangeOf(sentence, noun.index), ...(verb ? [rangeOf(sentence, verb.index)] : [])]);
    const stop = sentence.tokens.find((t) => t.index > noun.index && /^[,;:]$/.test(t.form));
    return [{ content: { start: first.start, end: Math.min(behind?.end ?? noun.end, stop?.start ?? sentence.end) }, cue: token }];
  });
}

/** « hésitent entre Genève et Vienne »: what nobody has chosen between. */
function wavering(scene: Scene, at: number, sentence: Sentence): Open[] {
  const { lexicon } = scene;
  return sentence.tokens.flatMap((token): Open[] => {
    if (!lexicon.is("wavering", token)) return [];
    const between = sentence.tokens.slice(token.index + 1, token.index + 1 + BESIDE).find((t) => lexicon.is("between", t));
    const head = between && sentence.tokens[between.head];
    if (!between || !head || head.index < between.index) return [];
    const content = { start: between.start, end: rangeOf(sentence, head.index).end };
    return [{ content, cue: token, options: placesIn(scene, at, content) }];
  });
}
