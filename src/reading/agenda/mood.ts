import { childrenBy, childrenOf, type Sentence, type Token } from "../../text/index.ts";
import { folded } from "../statements/lexicon.ts";
import type { Scene } from "./scene.ts";

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

/** True where a word beside the verb or one of its auxiliaries denies it: "no", "not", « ne … pas ». */
export function isDenied(scene: Scene, sentence: Sentence, verb: Token): boolean {
  const { lexicon } = scene;
  const near = childrenOf(sentence, verb.index).filter((t) =>
    ["advmod", "aux", "cop", "det", "cc", "discourse"].includes(t.deprel.split(":")[0] ?? ""),
  );
  const words = [...near, ...near.flatMap((t) => (t.upos === "AUX" ? childrenOf(sentence, t.index) : []))];
  return words.some((t) => lexicon.is("noWords", t) || t.feats["Polarity"] === "Neg");
}
