import type { EntityType } from "../../claims/index.ts";
import { childrenBy, type Sentence, type Token, universal } from "../../text/index.ts";
import { folded, lemmasOf, unlinked } from "./lexicon.ts";
import type { Scene } from "./scene.ts";

/** Whether a word can stand for somebody who speaks, or for a document that states; unknown: a noun of no known class. */
export type Ability = "yes" | "document" | "maybe" | "unknown" | "no";

const SPEAKS: ReadonlySet<EntityType> = new Set([
  "person",
  "state",
  "government-body",
  "international-organisation",
  "armed-group",
  "political-group",
  "population",
  "organisation",
]);

/** Judged by what the mention table knows, by the name tagger, by the noun's class; in this order. */
export function abilityOf(scene: Scene, sentence: number, token: Token): Ability {
  const { lexicon, mentions, analysis } = scene;
  const form = unlinked(token.form);
  if (lexicon.is("impersonal", form) || lexicon.is("impersonal", token.lemma)) return "no";
  if (token.upos === "NOUN" && lexicon.is("documents", token.lemma)) return "document";
  const mention = mentions.at(sentence, token.index);
  const type = mention ? scene.types.get(mention.entity) : undefined;
  if (type) {
    if (SPEAKS.has(type)) return "yes";
    if (type === "document") return "document";
    if (type === "process" || type === "conflict") return "no";
  }
  if (mentions.sourceAt(sentence, token.index).anonymous !== null) return "yes";
  const name = analysis.sentences[sentence]?.names.find((n) => n.first <= token.index && token.index <= n.last);
  if (name) return name.type === "EVT" ? "no" : "yes";
  if (token.upos === "PROPN") return type === "place" ? "maybe" : "yes";
  if (token.upos === "PRON") return "maybe";
  const own = analysis.sentences[sentence];
  if (isSpeakerNoun(scene, token) || (own && namesSpeakers(scene, own, token))) return "yes";
  if (type === "place" || token.upos === "NUM" || token.upos === "DET") return "maybe";
  return "unknown";
}

function isSpeakerNoun(scene: Scene, token: Token): boolean {
  const { lexicon } = scene;
  const lemma = token.lemma.toLowerCase();
  const form = folded(token.form);
  const guesses = [lemma, form, lemma.split("-")[0] ?? "", ...lemmasOf(form, lexicon.data.nounEndings)];
  const known = guesses.some((word) => lexicon.is("speakers", word));
  return (
    known ||
    (token.upos === "NOUN" &&
      !lexicon.is("notSpeakers", lemma) &&
      lexicon.data.speakerEndings.some((ending) => lemma.length > ending.length + 2 && lemma.endsWith(ending)))
  );
}

/** « des dizaines de manifestants », "a group of experts", « un des négociateurs »; a noun with a name beside it. */
function namesSpeakers(scene: Scene, sentence: Sentence, token: Token): boolean {
  const counts =
    token.upos === "NUM" || scene.lexicon.is("collectives", token.lemma) || scene.lexicon.is("collectives", folded(token.form));
  return childrenBy(sentence, token.index, "nmod", "appos", "obl", "flat").some((t) => {
    const beside = ["appos", "flat"].includes(universal(t.deprel)) || (t.index === token.index + 1 && t.upos === "PROPN");
    return beside ? t.upos === "PROPN" || isSpeakerNoun(scene, t) : counts && (isSpeakerNoun(scene, t) || t.upos === "PROPN");
  });
}

/** The person of a pronoun: 1, 2, 3, or null for other words. */
export function personOf(token: Token): 1 | 2 | 3 | null {
  const person = token.feats["Person"];
  return token.upos !== "PRON" ? null : person === "1" ? 1 : person === "2" ? 2 : 3;
}
