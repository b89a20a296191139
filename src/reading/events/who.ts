import { childrenOf, type Sentence, type Token, universal } from "../../text/index.ts";
import { antecedentOf } from "../statements/clause.ts";
import { ACTING, caseOf, coordinated, isNoun, prepositionOf, type Scene } from "./scene.ts";

/** The entities that a word and those joined to it stand for; empty where nobody known is meant. */
export function whoAt(scene: Scene, at: number, token: Token, depth = 0): string[] {
  const sentence = scene.analysis.sentences[at];
  if (!sentence || depth > 4) return [];
  return [...new Set(coordinated(sentence, token.index).flatMap((t) => oneAt(scene, at, sentence, t, depth)))];
}

function oneAt(scene: Scene, at: number, sentence: Sentence, token: Token, depth: number): string[] {
  const { mentions, lexicon } = scene;
  const mention = mentions.at(at, token.index);
  const entity = mention && scene.entity(mention.entity);
  if (entity && ACTING.has(entity.type)) return [entity.id];
  if (entity && entity.type !== "place") return [];
  if (token.upos === "PRON" && token.feats["PronType"] === "Rel") {
    const noun = relativeNoun(sentence, token);
    return noun ? whoAt(scene, at, noun, depth + 1) : [];
  }
  const source = mentions.sourceAt(at, token.index);
  const credited = source.speaker ?? source.onBehalfOf;
  const behind = credited === null ? null : scene.entity(credited);
  if (behind && ACTING.has(behind.type)) return [behind.id];
  if (!isNoun(token) && token.upos !== "NUM") return [];
  // « les forces turques », "officials from X": those who act stand for whom they belong to
  const children = childrenOf(sentence, token.index);
  const beside = children.filter((t) => ["appos", "flat"].includes(universal(t.deprel)) && t.index > token.index);
  for (const t of beside) {
    const named = whoAt(scene, at, t, depth + 1);
    if (named.length > 0) return named;
  }
  if (!lexicon.is("agents", token) && token.upos !== "NUM") return entity ? [entity.id] : [];
  return ownersOf(scene, at, sentence, token, depth);
}

/** Those to whom a noun belongs: by the genitive, the adjective of nationality, the possessive. */
export function ownersOf(scene: Scene, at: number, sentence: Sentence, token: Token, depth = 0): string[] {
  const { lexicon, mentions } = scene;
  const found: string[] = [];
  for (const t of childrenOf(sentence, token.index)) {
    const relation = universal(t.deprel);
    if (relation === "nmod" || t.deprel === "det:poss" || (relation === "det" && t.feats["Poss"] === "Yes")) {
      const owns = t.deprel.endsWith(":poss") || relation === "det" || isOwner(scene, sentence, t);
      if (owns) found.push(...whoAt(scene, at, t, depth + 1));
    } else if (["amod", "compound"].includes(relation)) {
      const nations = coordinated(sentence, t.index).flatMap((c) => mentions.demonymAt(at, c.index) ?? []);
      found.push(...nations);
      if (relation === "compound" && nations.length === 0) found.push(...whoAt(scene, at, t, depth + 1));
    }
  }
  void lexicon;
  return [...new Set(found)];
}

export function isOwner(scene: Scene, sentence: Sentence, token: Token): boolean {
  return scene.lexicon.has("of", prepositionOf(sentence, token.index)) || scene.lexicon.has("of", caseOf(sentence, token.index));
}

/** The noun that a relative pronoun takes up. */
export function relativeNoun(sentence: Sentence, pronoun: Token): Token | null {
  const verb = sentence.tokens[pronoun.head];
  return verb ? antecedentOf(sentence, verb) : null;
}
