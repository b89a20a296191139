import { childrenBy, childrenOf, findChild, headOf, type Sentence, type Token, universal } from "../../text/index.ts";
import { agentOf, antecedentOf, isInfinitive, isPassive, isRelative, ownSubject, subjectOf } from "../statements/clause.ts";
import { caseOf, prepositionOf, type Scene } from "./scene.ts";

/** Who and what stands around a verb, the passive turned into the active. */
export interface Frame {
  readonly passive: boolean;
  readonly doer: Token | null;
  readonly objects: readonly Token[];
  readonly complements: readonly Complement[];
}

/** A complement with its preposition: its lemma and the words as written. */
export interface Complement {
  readonly token: Token;
  readonly lemma: string;
  readonly words: string;
}

export const isVerbal = (token: Token): boolean => token.upos === "VERB" || token.upos === "AUX";

/** « signé par », "brokered by": a past participle on its noun, without an auxiliary. */
export function isBareParticiple(sentence: Sentence, verb: Token): boolean {
  const form = verb.feats["VerbForm"];
  if (form !== "Part" || verb.feats["Tense"] === "Pres") return false;
  const helpers = childrenBy(sentence, verb.index, "aux", "cop");
  return helpers.length === 0 && ["acl", "amod", "advcl", "conj", "root", "parataxis"].includes(universal(verb.deprel));
}

export function frameOf(scene: Scene, sentence: Sentence, verb: Token): Frame {
  const bare =
    isBareParticiple(sentence, verb) && findChild(sentence, verb.index, "obj") === null && ownSubjectIsNone(sentence, verb);
  const passive = bare || isPassive(sentence, verb);
  const complements = complementsOf(sentence, verb);
  if (passive) {
    const doer = agentOf(sentence, verb, scene.speech);
    const patient = patientOf(scene, sentence, verb);
    return { passive, doer, objects: patient ? [patient] : [], complements: complements.filter((c) => c.token !== doer) };
  }
  const objects = childrenBy(sentence, verb.index, "obj", "iobj")
    .filter((t) => !t.deprel.startsWith("expl"))
    .map((t) => (isRelative(t, scene.speech) ? (antecedentOf(sentence, verb) ?? t) : t));
  return { passive, doer: doerOf(scene, sentence, verb), objects, complements };
}

const ownSubjectIsNone = (sentence: Sentence, verb: Token): boolean =>
  childrenBy(sentence, verb.index, "nsubj").every((t) => t.deprel !== "nsubj" || ["acl"].includes(universal(verb.deprel)));

function complementsOf(sentence: Sentence, verb: Token): Complement[] {
  return childrenOf(sentence, verb.index)
    .filter((t) => ["obl", "iobj", "nmod", "xcomp", "advmod"].includes(universal(t.deprel)) && !isVerbal(t))
    .map((token) => ({
      token,
      lemma: prepositionOf(sentence, token.index),
      words: caseOf(sentence, token.index),
    }));
}

/** Whom a passive is done to. */
function patientOf(scene: Scene, sentence: Sentence, verb: Token): Token | null {
  let at: Token = verb;
  for (let steps = 0; steps < 12; steps++) {
    const own = ownSubject(sentence, at);
    if (own && (at === verb || isPassive(sentence, at) || !isPassive(sentence, verb) || isShared(at, verb))) {
      return isRelative(own, scene.speech) ? (antecedentOf(sentence, at) ?? own) : own;
    }
    const head = headOf(sentence, at);
    if (!head) return null;
    const relation = universal(at.deprel);
    if (relation === "acl" || relation === "amod") return head;
    if (!["conj", "xcomp", "advcl", "ccomp"].includes(relation)) return null;
    at = head;
  }
  return null;
}

const isShared = (lender: Token, verb: Token): boolean => lender.index < verb.index;

/** Who does it: for an infinitive below a demand the one asked, else the subject or whoever lends one. */
export function doerOf(scene: Scene, sentence: Sentence, verb: Token): Token | null {
  const head = headOf(sentence, verb);
  const below = ["xcomp", "ccomp", "advcl", "acl"].includes(universal(verb.deprel));
  if (head && below && isVerbal(head) && isInfinitive(verb) && scene.lexicon.moods.get(scene.lexicon.lemmaOf(head)) === "demanded") {
    const whom =
      childrenBy(sentence, head.index, "obj", "iobj")[0] ??
      childrenBy(sentence, head.index, "obl").find((t) => t.index < verb.index && prepositionOf(sentence, t.index) !== "");
    if (whom) return whom;
    if (findChild(sentence, head.index, "nsubj:pass")) return findChild(sentence, head.index, "nsubj:pass");
  }
  return subjectOf(sentence, verb, scene.speech)?.token ?? null;
}
