import { childrenBy, spanOf } from "../../text/index.ts";
import type { Source } from "../mention.ts";
import { isHandling, lexiconFor as peopleWords } from "../mentions/lexicon.ts";
import { agentOf, hasMark, isVerbal, type Place, rangeOf } from "./clause.ts";
import { type Credit } from "./draft.ts";
import { type Scene, tokenAt } from "./scene.ts";
import { abilityOf } from "./speaker.ts";

export const NOBODY: Source = { speaker: null, onBehalfOf: null, anonymous: null };

/** True where a source names somebody, or somebody without a name. */
export const isSomebody = (source: Source): boolean => source.speaker !== null || source.anonymous !== null;

/** Who is credited. `last` is who spoke last before; a pronoun that points to nobody is taken for that one. */
export function sourceOf(scene: Scene, credit: Credit, last: Source | null): Source {
  if (credit.kind === "nobody") return NOBODY;
  if (credit.kind === "last") return last ?? NOBODY;
  if (credit.kind === "words") {
    const words = spanOf(scene.analysis.text, credit.range.start, credit.range.end).exact;
    return { ...NOBODY, anonymous: words === "" ? null : words };
  }
  const token = tokenAt(scene, credit);
  const sentence = scene.analysis.sentences[credit.sentence];
  if (!token || !sentence) return NOBODY;
  if (abilityOf(scene, credit.sentence, token) === "document") {
    const author = authorOf(scene, credit);
    if (author) return author;
  }
  const found = scene.mentions.sourceAt(credit.sentence, credit.token);
  if (isSomebody(found)) return found;
  for (const t of childrenBy(sentence, token.index, "appos", "flat", "nmod:desc")) {
    const beside = scene.mentions.sourceAt(credit.sentence, t.index);
    if (beside.speaker !== null) return beside;
  }
  const mention = scene.mentions.at(credit.sentence, credit.token);
  if (mention) return { speaker: mention.entity, onBehalfOf: scene.mentions.principalOf(mention.entity), anonymous: null };
  if (token.upos === "PRON" || token.upos === "DET") return last ?? NOBODY;
  const phrase = rangeOf(sentence, token.index, (t) => t.deprel === "acl:relcl" || t.deprel === "case" || t.deprel === "punct");
  return { ...NOBODY, anonymous: scene.analysis.text.slice(phrase.start, phrase.end) };
}

/** Who speaks in a document: « un communiqué du ministère », « le texte signé par le groupe ». */
function authorOf(scene: Scene, place: Place): Source | null {
  const sentence = scene.analysis.sentences[place.sentence];
  if (!sentence) return null;
  for (const child of childrenBy(sentence, place.token, "nmod", "acl", "obl", "compound", "det")) {
    const writer =
      child.deprel === "acl" && isVerbal(child) && !isHandling(peopleWords(scene.lexicon.data.language), child)
        ? agentOf(sentence, child, scene.lexicon)
        : child.deprel.startsWith("compound") ||
            child.deprel === "nmod:poss" ||
            child.feats["Poss"] === "Yes" ||
            hasMark(sentence, child, scene.lexicon, "possessors") ||
            hasMark(sentence, child, scene.lexicon, "agents")
          ? child
          : null;
    if (!writer) continue;
    const able = abilityOf(scene, place.sentence, writer);
    if (able !== "yes" && able !== "maybe" && writer.feats["Poss"] !== "Yes") continue;
    const source = scene.mentions.sourceAt(place.sentence, writer.index);
    if (source.speaker !== null) return source;
  }
  return null;
}
