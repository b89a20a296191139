import { childrenBy, childrenOf, headOf, type Sentence, type Token, universal } from "../../text/index.ts";
import { isFinite, isVerbal } from "../statements/clause.ts";
import { frameOf } from "./frame.ts";
import { prepositionOf, type Scene } from "./scene.ts";
import { isPartitive, whoAt } from "./who.ts";

/** How a noun is told: by a verb that carries it, as something that takes place, or only named. */
export interface Support {
  readonly verb: Token | null;
  readonly actors: readonly string[];
  /** Those to whom it is done, where the verb says so: « la ville fait l'objet de frappes ». */
  readonly recipients?: readonly string[];
  readonly build: "light" | "announced" | "occurring" | "failed" | "over" | "alone";
}

/** « la ville fait l'objet de frappes », « subir des raids », « la visite a donné lieu à des heurts »: who or what is spoken of does none of it. */
export function undergoneOf(scene: Scene, at: number, sentence: Sentence, top: Token): Support | null {
  const { undergoing, yielding } = scene.lexicon.data;
  const verb = phraseAbove(scene, sentence, top, undergoing);
  if (verb) return { verb, actors: [], recipients: subjectsOf(scene, at, sentence, verb), build: "occurring" };
  const bringing = phraseAbove(scene, sentence, top, yielding);
  return bringing && { verb: bringing, actors: [], build: "occurring" };
}

/** The head of such a phrase of which the noun is what its preposition leads, or its object where there is no preposition. */
function phraseAbove(
  scene: Scene,
  sentence: Sentence,
  top: Token,
  phrases: Readonly<Record<string, readonly string[]>>,
): Token | null {
  const head = headOf(sentence, top);
  if (!head) return null;
  const relation = universal(top.deprel);
  for (const [phrase, prepositions] of Object.entries(phrases)) {
    const [verb = "", noun] = phrase.split(" ");
    if (prepositions.length === 0) {
      const isObject = relation === "obj" || (relation === "obl" && isPartitive(scene, sentence, top));
      if (isObject && isVerbal(head) && scene.lexicon.lemmaOf(head) === verb) return head;
      continue;
    }
    if (!["obl", "nmod"].includes(relation) || !prepositions.includes(prepositionOf(sentence, top.index))) continue;
    const found: Token | null = isVerbal(head) ? head : headOfPhrase(scene, sentence, head, verb, noun);
    if (!found) continue;
    if (found === head && isVerbal(head)) {
      if (scene.lexicon.lemmaOf(head) !== verb) continue;
      if (noun !== undefined && !childrenBy(sentence, head.index, "obj").some((t) => t.lemma === noun)) continue;
    }
    return found;
  }
  return null;
}

/** « faire l'objet », « être la cible »: the verb whose object the noun is, or the noun itself with its copula. */
function headOfPhrase(scene: Scene, sentence: Sentence, token: Token, verb: string, noun: string | undefined): Token | null {
  if (token.lemma !== noun) return null;
  if (childrenBy(sentence, token.index, "cop").some((t) => t.lemma === verb)) return token;
  const above = universal(token.deprel) === "obj" ? headOf(sentence, token) : null;
  return above && isVerbal(above) && scene.lexicon.lemmaOf(above) === verb ? above : null;
}

function subjectsOf(scene: Scene, at: number, sentence: Sentence, verb: Token): string[] {
  const subjects = isVerbal(verb) ? frameOf(scene, at, sentence, verb).doers : childrenBy(sentence, verb.index, "nsubj");
  return subjects.flatMap((t) => whoAt(scene, at, t));
}

/** « les attaques attribuées aux rebelles », « A impute le raid à B »: whose deed a noun tells by what a verb says of it. */
export function creditedWith(scene: Scene, at: number, sentence: Sentence, noun: Token): string[] {
  const { crediting } = scene.lexicon.data;
  const above = ["nsubj", "obj"].includes(universal(noun.deprel)) ? headOf(sentence, noun) : null;
  const verbs = [...childrenBy(sentence, noun.index, "acl"), ...(above ? [above] : [])].filter(isVerbal);
  return verbs.flatMap((verb) => {
    const prepositions = crediting[scene.lexicon.lemmaOf(verb)];
    if (!prepositions) return [];
    return childrenBy(sentence, verb.index, "obl")
      .filter((t) => prepositions.includes(prepositionOf(sentence, t.index)))
      .flatMap((t) => whoAt(scene, at, t));
  });
}

/** « Retrait des troupes turques. », « Soudan : frappes sur la ville »: a sentence without a verb, of which the noun is what it tells. */
export function isHeadline(sentence: Sentence, top: Token): boolean {
  const head = headOf(sentence, top);
  const isTopic = head !== null && head.head < 0 && sentence.tokens[head.index + 1]?.form === ":" && head.index < top.index;
  if (top.head >= 0 && !isTopic) return false;
  // a definite article takes up what is known
  if (childrenBy(sentence, top.index, "cop", "nsubj", "case", "det").length > 0 || top.deprel.startsWith("acl")) return false;
  return !sentence.tokens.some((t) => (t.upos === "VERB" || t.upos === "AUX") && isFinite(sentence, t));
}

/** True where something hangs on the noun that says of whom, what or where it is told. */
export const isPrecise = (sentence: Sentence, noun: Token): boolean =>
  childrenOf(sentence, noun.index).some((t) => universal(t.deprel) === "nmod" && t.index > noun.index);
