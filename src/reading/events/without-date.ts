import { childrenBy, headOf, type Sentence, type Token, universal } from "../../text/index.ts";
import { isNegated, isVerbal } from "../statements/clause.ts";
import { cueOf } from "../statements/entry.ts";
import { caseOf, type Scene } from "./scene.ts";

/** « aucune date n'a été avancée pour un dixième cycle », "declined to give the date of a sixth round": of talks without a date nothing is told. */
export function isWithoutDate(scene: Scene, sentence: Sentence, top: Token): boolean {
  if (!["nmod", "obl"].includes(universal(top.deprel))) return false;
  const { lexicon, speech } = scene;
  const isDate = (t: Token): boolean => t.index < top.index && lexicon.is("appointments", t);
  const head = headOf(sentence, top);
  const date =
    head && (isVerbal(head) ? childrenBy(sentence, head.index, "nsubj", "obj").find(isDate) : isDate(head) ? head : null);
  if (!head || !date) return false;
  const none = childrenBy(sentence, date.index, "det").some((t) => speech.is("negativeWords", t.lemma));
  if (none || lexicon.has("without", caseOf(sentence, date.index))) return true;
  const verb = isVerbal(head) ? head : headOf(sentence, date);
  if (!verb || !isVerbal(verb)) return false;
  const above = universal(verb.deprel) === "xcomp" ? headOf(sentence, verb) : null;
  return isNegated(sentence, verb, speech) || (above !== null && cueOf(sentence, above, speech)?.entry.verb.act === "refuse");
}
