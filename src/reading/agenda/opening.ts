import { childrenOf, headOf, type Sentence, type Token, universal } from "../../text/index.ts";
import { isFinite, isVerbal } from "../statements/clause.ts";
import type { Range } from "../statements/ranges.ts";
import { isForetold, isPastTold } from "./mood.ts";
import { isFiniteAny } from "./questions.ts";
import type { Scene } from "./scene.ts";

/** « nul », « personne », "nobody", "no one": nobody who knows or says. */
export const isNobody = ({ lexicon }: Scene, sentence: Sentence, { form, index }: Token): boolean =>
  lexicon.data.nobody.some((words) => {
    const [first, second] = words.split(" ");
    return form.toLowerCase() === first && (second === undefined || sentence.tokens[index + 1]?.form.toLowerCase() === second);
  });

const AFTER_NOBODY = 5;

/** The verb of knowing or saying right behind nobody. */
export function saysBehind({ lexicon }: Scene, sentence: Sentence, index: number): Token | null {
  const rest = sentence.tokens.slice(index + 1, index + 1 + AFTER_NOBODY);
  return rest.find((t) => t.upos === "VERB" && lexicon.has("settling", t)) ?? null;
}

/** "only he knows", « seul le roi peut le dire »: the verb of who alone could say what is asked. */
export function onlyOne({ lexicon }: Scene, sentence: Sentence, token: Token): Token | null {
  const before = sentence.tokens[token.index - 1];
  if (!lexicon.has("solely", token) || (before && before.upos !== "PUNCT" && before.upos !== "CCONJ")) return null;
  const rest = sentence.tokens.slice(token.index + 1, token.index + 2 + AFTER_NOBODY);
  const verb = rest.find(isVerbal);
  const last = rest.find((t) => isVerbal(t) && lexicon.has("knowing", t));
  return verb && last && rest.slice(0, rest.indexOf(last)).every((t) => !isVerbal(t) || t === verb) ? last : null;
}

/** "What would replace the treaty", "what is to become of it": of "what happened" nobody can decide anything. */
export const isOfWhatMayBe = (scene: Scene, sentence: Sentence, { start, end }: Range): boolean =>
  sentence.tokens.some(
    (t) =>
      t.start >= start &&
      t.end <= end &&
      (scene.lexicon.has("possibly", t) ||
        scene.lexicon.phraseAt("duties", sentence, t.index) !== undefined ||
        (isVerbal(t) && isForetold(scene, sentence, t))),
  );

/** "disagree on whether they met at all": what was, of which they tell different things. */
export function isOfThePast(scene: Scene, sentence: Sentence, { start, end }: Range): boolean {
  const verb = sentence.tokens.find((t) => t.start >= start && t.end <= end && isFiniteAny(sentence, t) && t.upos === "VERB");
  return verb !== undefined && isPastTold(sentence, verb) && !isOfWhatMayBe(scene, sentence, { start, end });
}

/** Words between the cue and the question that it leaves open: "on Friday", or an insertion between commas. */
const BESIDE = 4;
const INSERTED = 16;

/** The last word of what leaves open the question behind it, where it begins at this word. */
export function openingCue(scene: Scene, sentence: Sentence, token: Token): Token | null {
  const { lexicon } = scene;
  if (isNobody(scene, sentence, token)) return saysBehind(scene, sentence, token.index);
  const alone = onlyOne(scene, sentence, token);
  if (alone) return alone;
  if (lexicon.has("ignoring", token) && token.upos === "VERB" && isFinite(sentence, token)) return token;
  const untold = lexicon.phraseAt("untold", sentence, token.index) ?? lexicon.phraseAt("evasive", sentence, token.index);
  if (untold) return sentence.tokens[token.index + untold.length - 1] ?? null;
  const pending = lexicon.phraseAt("pending", sentence, token.index);
  if (pending) {
    const next = sentence.tokens[token.index + pending.length];
    return next && lexicon.has("settling", next) ? next : null;
  }
  const unsettled = lexicon.phraseAt("unsettled", sentence, token.index);
  if (unsettled) return sentence.tokens[token.index + unsettled.length - 1] ?? null;
  if (lexicon.has("unsettled", token) && !lexicon.has("ambiguous", token) && token.upos === "ADJ") return token;
  if (lexicon.is("debating", token) && token.upos === "VERB" && isFinite(sentence, token)) return token;
  const unsaid = notTold(scene, sentence, token);
  if (unsaid) return unsaid;
  const denied = sentence.tokens.slice(Math.max(0, token.index - BESIDE), token.index).some((t) => lexicon.is("noWords", t));
  // "there is no word on when"
  const ahead = sentence.tokens[token.index + 1];
  if (denied && lexicon.is("decisions", token) && ahead && lexicon.data.about.includes(ahead.lemma)) return ahead;
  return denied && lexicon.has("certain", token) ? token : null;
}

/** « ne sait toujours pas », "does not spell (out)", « sans avoir tranché », "without settling": a verb of deciding or saying that is denied right before or behind it. */
export function notTold({ lexicon }: Scene, sentence: Sentence, token: Token): Token | null {
  const last = sentence.tokens[token.index - 1];
  // "without settling": a noun, for some taggers
  if (
    !(isVerbal(token) || (last && lexicon.is("without", last))) ||
    !(lexicon.has("settling", token) || lexicon.has("certain", token))
  )
    return null;
  // « La question n'est pas tranchée, dit un diplomate, qui … »: it has what is open for its subject
  if (childrenOf(sentence, token.index).some((t) => t.deprel === "aux:pass")) return null;
  const ahead = sentence.tokens.slice(Math.max(0, token.index - BESIDE), token.index).toReversed();
  const stop = ahead.findIndex((t) => !["AUX", "ADV", "PART", "PRON", "SCONJ"].includes(t.upos) && !lexicon.is("without", t));
  const near = stop < 0 ? ahead : ahead.slice(0, stop);
  if (near.some((t) => lexicon.is("without", t) || (t.upos === "PART" && lexicon.is("noWords", t)))) return token;
  if (!near.some((t) => t.feats["Polarity"] === "Neg")) return null;
  const behind = sentence.tokens.slice(token.index + 1, token.index + BESIDE).find((t) => lexicon.is("noWords", t));
  return behind ?? (near.some((t) => t.upos !== "PRON" && lexicon.is("noWords", t)) ? token : null);
}

/** The word that opens the question behind the cue, or the preposition before it. */
export function questionBehind(scene: Scene, sentence: Sentence, cue: Token): Token | null {
  const behind = sentence.tokens.slice(cue.index + 1);
  const comma = behind[0]?.form === "," ? behind.findIndex((t, i) => i > 0 && t.form === ",") : -1;
  const at = comma > 0 && comma <= INSERTED ? comma + 1 : 0;
  const near = behind.slice(at, at + BESIDE);
  const i = near.findIndex(
    (t, n) => scene.lexicon.has("questionWords", t) || (n === 0 && (isIf(scene, t) || isThing(scene, t, near[n + 1]))),
  );
  const word = near[i];
  // "unclear to those who fled": what belongs to a noun asks nothing
  const before = near[i - 1];
  if (!word || near.slice(0, i).some((t) => (isVerbal(t) && t.upos !== "AUX") || /^[;:]$/.test(t.form))) return null;
  if (before && (["NOUN", "PROPN", "PRON"].includes(before.upos) || before.form === ",") && headOf(sentence, before) !== cue)
    return null;
  return before?.upos === "ADP" &&
    universal(before.deprel) !== "compound" &&
    !scene.lexicon.data.concerning.includes(before.lemma)
    ? before
    : word;
}

/** "what (will become of them)", « ce qu'(il en adviendra) ». */
const isThing = ({ lexicon }: Scene, token: Token, next: Token | undefined): boolean =>
  lexicon.has("things", token) && (token.feats["PronType"] !== "Dem" || next?.upos === "PRON" || next?.upos === "SCONJ");

/** "if", « s'(il se rendra au sommet) ». */
const isIf = ({ lexicon }: Scene, token: Token): boolean =>
  lexicon.has("ifs", token) || (token.upos === "SCONJ" && lexicon.data.ifs.includes(token.lemma));
