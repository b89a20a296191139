import { childrenBy, childrenOf, type Sentence, type Token, universal } from "../../text/index.ts";
import { isLimited, isNegated } from "../statements/clause.ts";
import { folded } from "../statements/lexicon.ts";
import { type Scene } from "./scene.ts";

/** True where the verb's clause speaks of what is to come: a future, or one seen from the past. */
export function isForetold(scene: Scene, sentence: Sentence, verb: Token): boolean {
  const { lexicon } = scene;
  const group = [verb, ...childrenBy(sentence, verb.index, "aux", "cop")];
  return group.some(
    (t) =>
      t.feats["Tense"] === "Fut" ||
      t.feats["Mood"] === "Cnd" ||
      lexicon.is("futures", t) ||
      ((t.upos === "VERB" || t.upos === "AUX") &&
        t.feats["VerbForm"] === "Fin" &&
        lexicon.data.futureEndings.some((ending) => folded(t.form).endsWith(ending))),
  );
}

/** True where a word beside the verb or one of its auxiliaries denies it: "no", "not", « ne … pas », and not « ne … que ». */
export function isDenied(scene: Scene, sentence: Sentence, verb: Token): boolean {
  const { lexicon } = scene;
  if (isLimited(sentence, verb, lexicon.speech)) return false;
  const near = childrenOf(sentence, verb.index).filter((t) =>
    ["advmod", "aux", "cop", "det", "cc", "discourse"].includes(t.deprel.split(":")[0] ?? ""),
  );
  const words = [
    ...near,
    ...near.flatMap((t) => (t.upos === "AUX" ? childrenOf(sentence, t.index) : [])),
    // "would take part in no conference"
    ...childrenBy(sentence, verb.index, "obj", "obl")
      .filter((t) => lexicon.is("sittings", t))
      .flatMap((t) => childrenBy(sentence, t.index, "det")),
  ];
  return words.some((t) => lexicon.is("noWords", t) || t.feats["Polarity"] === "Neg");
}

/** True where the clause tells what was: nobody can ask for that. */
export function isPastTold(sentence: Sentence, verb: Token): boolean {
  return [verb, ...childrenBy(sentence, verb.index, "aux", "cop")].some(
    (t) => t.feats["VerbForm"] === "Fin" && ["Past", "Imp"].includes(t.feats["Tense"] ?? "") && t.feats["Mood"] !== "Sub",
  );
}

/** « exige qu'aucune date ne soit fixée »: what somebody wants, and nothing that is so. */
export const isWished = (sentence: Sentence, verb: Token): boolean =>
  universal(verb.deprel) === "ccomp" &&
  childrenBy(sentence, verb.index, "aux").some((t) => t.feats["Mood"] === "Sub" && t.deprel === "aux:pass");

/** True where the clause tells what is, in a form that no wish has: "is", "has been", "goes", "have left". */
export function isPlainlyPresent(sentence: Sentence, verb: Token): boolean {
  const isDone = verb.feats["VerbForm"] === "Part" && verb.feats["Tense"] === "Past";
  return [verb, ...childrenBy(sentence, verb.index, "aux", "cop")].some(
    (t) =>
      t.feats["Mood"] === "Ind" &&
      t.feats["Tense"] === "Pres" &&
      (t.form.toLowerCase() !== t.lemma.toLowerCase() || (isDone && t.deprel === "aux")),
  );
}

/** True where the verb is denied; « n'en réclame pas moins » is not. */
export function isDeniedCue(scene: Scene, sentence: Sentence, verb: Token): boolean {
  if (!isNegated(sentence, verb, scene.lexicon.speech)) return false;
  return !sentence.tokens
    .slice(verb.index + 1, verb.index + 5)
    .some((t) => scene.lexicon.phraseAt("notLess", sentence, t.index) !== undefined);
}
