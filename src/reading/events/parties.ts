import { childrenOf, type Sentence, type Token, universal } from "../../text/index.ts";
import { isMediation, type Part } from "./lexicon.ts";
import { caseOf, prepositionOf, type Scene } from "./scene.ts";
import { ownersOf, whoAt } from "./who.ts";

export interface Parties {
  readonly actors: readonly string[];
  readonly recipients: readonly string[];
}

/** Those who take part in what a noun tells, by what hangs on it: « un accord entre A et B », "talks with B", « le retrait turc ». */
export function partiesOf(
  scene: Scene,
  at: number,
  sentence: Sentence,
  noun: Token,
  owner: Part,
  kind: string,
  to: readonly string[] = [],
): Parties {
  const { lexicon } = scene;
  const actors: string[] = [];
  const recipients: string[] = [];
  const children = childrenOf(sentence, noun.index);
  // « une offensive lancée contre B »: what belongs to the deed hangs on the participle as often
  const below = children.filter((t) => universal(t.deprel) === "acl").flatMap((t) => childrenOf(sentence, t.index));
  for (const t of [
    ...children,
    ...below.filter((c) => c.deprel !== "obl:agent" || !lexicon.has("by", caseOf(sentence, c.index))),
  ]) {
    if (!["nmod", "obl"].includes(universal(t.deprel))) continue;
    if (isMediation(lexicon, t)) continue;
    const words = caseOf(sentence, t.index);
    const lemma = prepositionOf(sentence, t.index);
    const is = (list: "with" | "against" | "between" | "by"): boolean => lexicon.has(list, words) || lexicon.has(list, lemma);
    if (is("between") || is("by")) actors.push(...whoAt(scene, at, t));
    else if (is("with")) (lexicon.mutual(kind) ? actors : recipients).push(...whoAt(scene, at, t));
    else if (is("against") || to.includes(words) || to.includes(lemma)) recipients.push(...whoAt(scene, at, t));
  }
  const owners =
    owner === "none" ? [] : ownersOf(scene, at, sentence, noun).filter((id) => !isVenue(scene, at, sentence, noun, id));
  (owner === "actor" ? actors : recipients).push(...owners);
  return { actors: [...new Set(actors)], recipients: [...new Set(recipients)].filter((id) => !actors.includes(id)) };
}

/** « les pourparlers d'Astana »: a capital after talks is where they are, not who talks. */
function isVenue(scene: Scene, at: number, sentence: Sentence, noun: Token, id: string): boolean {
  return childrenOf(sentence, noun.index).some((t) => {
    const mention = universal(t.deprel) === "nmod" ? scene.mentions.at(at, t.index) : null;
    return mention?.form === "metonym" && mention.entity === id && scene.lexicon.has("of", prepositionOf(sentence, t.index));
  });
}
