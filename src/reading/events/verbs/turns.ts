import { childrenBy, headOf, type Sentence, type Token, universal } from "../../../text/index.ts";
import { isNegated, isVerbal } from "../../statements/clause.ts";
import { frameOf } from "../frame.ts";
import type { Lexicon } from "../lexicon.ts";
import type { Scene } from "../scene.ts";
import { match } from "./match.ts";

/** « cesser d'accueillir », "stop shelling": the end of it is what is told, of help as of harm. */
export function endOf(scene: Scene, sentence: Sentence, verb: Token, kind: string): { kind: string; word: Token } | null {
  const { lexicon } = scene;
  const head = headOf(sentence, verb);
  // « Réunis jeudi, les délégués ont arrêté une liste »: what opens the sentence is not what they stopped doing
  if (!head || head.index > verb.index || !["xcomp", "ccomp", "advcl"].includes(universal(verb.deprel))) return null;
  if (!lexicon.data.stopping.includes(lexicon.lemmaOf(head))) return null;
  return { kind: HARM.has(typeOf(lexicon, kind)) ? "ceasefire" : "suspension", word: head };
}

/** "vowed to retaliate", "swore that the army would attack": who promises harm threatens. */
export function threatOf(
  scene: Scene,
  at: number,
  sentence: Sentence,
  verb: Token,
  kind: string,
): { kind: string; word: Token } | null {
  const { lexicon } = scene;
  if (kind !== "commitment") return null;
  const clause = childrenBy(sentence, verb.index, "xcomp", "ccomp").find((t) => t.index > verb.index && isVerbal(t));
  if (!clause || isNegated(sentence, clause, scene.speech)) return null;
  const lemma = lexicon.lemmaOf(clause);
  const harms = (): boolean => {
    const entries = lexicon.verbs.get(lemma);
    const found = entries && match(scene, at, sentence, clause, frameOf(scene, at, sentence, clause), entries);
    return HARM.has(typeOf(lexicon, found?.entry.frame.kind ?? ""));
  };
  return lexicon.data.avenging.includes(lemma) || harms() ? { kind: "threat", word: verb } : null;
}

/** The PLOVER type of a kind. */
export const typeOf = (lexicon: Lexicon, kind: string): string => lexicon.crosswalk.kinds[kind]?.plover.type ?? "";

const HARM: ReadonlySet<string> = new Set(["ASSAULT", "COERCE", "MOBILIZE", "SANCTION", "PROTEST"]);
