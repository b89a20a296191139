import { childrenOf, headOf, type Sentence, type Token, universal } from "../../text/index.ts";
import { isDoneTo } from "../statements/clause.ts";
import { caseOf } from "./phrase.ts";
import { type Scene, sentenceAt } from "./scene.ts";

/**
 * True where the capital at this word acts for its government (« Moscou exige », « la réponse de Téhéran »), false
 * where it is a place (« à Moscou », « l'aéroport de Damas »).
 */
export function actsAt(scene: Scene, at: number, index: number, depth = 0): boolean {
  const sentence = sentenceAt(scene, at);
  const token = sentence.tokens[index];
  const head = token && headOf(sentence, token);
  if (!token || depth > 4 || opensDateline(sentence, token)) return false;
  const relation = universal(token.deprel);
  const { lexicon } = scene;
  const marker = caseOf(sentence, index);
  if (relation === "conj" && head && marker === "") return actsAt(scene, at, head.index, depth + 1);
  if (!head) return false;
  // "Moscow, Ankara or Tehran are all possible": what is chosen between are places
  if (relation === "nsubj" && isAlternative(scene, sentence, token) && isSaidOf(sentence, head)) return false;
  // "Doha and Oslo have been mentioned": named for what could be there
  if (relation === "nsubj" && lexicon.has("placeVerbs", head.lemma) && isDoneTo(sentence, head)) return false;
  if (relation === "nsubj" || relation === "csubj") {
    return token.deprel !== "nsubj:pass" ? acting(head) : !lexicon.has("placeVerbs", head.lemma);
  }
  if (token.deprel === "obl:agent") return true;
  if (relation === "obj" || relation === "iobj") return head.upos === "VERB" && !lexicon.has("placeVerbs", head.lemma);
  if (relation === "obl") {
    if (lexicon.has("dative", marker))
      return token.deprel === "obl:arg" && !lexicon.has("heldVerbs", head.lemma) && tells(sentence, head);
    return !lexicon.has("place", marker) && marker !== "" && !lexicon.has("genitive", marker);
  }
  if (relation === "nmod" || relation === "compound") {
    if (lexicon.has("place", marker) || relation === "compound") return inBody(scene, at, head) && relation === "compound";
    if (marker === "") return false;
    return !lexicon.has("placeNouns", head.lemma.split("-").at(-1) ?? "") && head.upos !== "PROPN";
  }
  return false;
}

/** « GENÈVE, 3 mars (AFP) — »: in capitals, first, before a mark. */
const opensDateline = (sentence: Sentence, { index, form }: Token): boolean =>
  form.length > 3 &&
  form === form.toUpperCase() &&
  index < 4 &&
  sentence.tokens.slice(index + 1, index + 4).some((t) => /^[,(—–-]$/.test(t.form));

const isAlternative = ({ lexicon }: Scene, sentence: Sentence, token: Token): boolean =>
  childrenOf(sentence, token.index).some(
    (t) =>
      universal(t.deprel) === "conj" &&
      childrenOf(sentence, t.index).some((c) => c.upos === "CCONJ" && lexicon.has("or", c.lemma)),
  );

const isSaidOf = (sentence: Sentence, { index, upos }: Token): boolean =>
  upos === "ADJ" && childrenOf(sentence, index).some((t) => universal(t.deprel) === "cop");

/** Subjects of verbs act; those of a copula with a noun (« Moscou est la capitale ») are places. */
const acting = (head: Token): boolean => head.upos !== "NOUN" && head.upos !== "PROPN" && head.upos !== "NUM";

/** A verb that tells somebody to do something: it has a clause or an infinitive beside. */
const tells = (sentence: Sentence, verb: Token): boolean =>
  childrenOf(sentence, verb.index).some(
    (t) => ["xcomp", "ccomp"].includes(universal(t.deprel)) || (universal(t.deprel) === "obj" && !isBare(sentence, t)),
  );

/** « aura lieu à Vienne »: a noun with nothing to it is part of its verb. */
const isBare = (sentence: Sentence, { index, upos }: Token): boolean =>
  upos === "NOUN" && childrenOf(sentence, index).every((t) => t.upos === "PUNCT");

const inBody = (scene: Scene, at: number, head: Token): boolean =>
  (scene.terms[at] ?? []).some((t) => t.head === head.index && ["body", "office", "delegation"].includes(t.term.kind));
