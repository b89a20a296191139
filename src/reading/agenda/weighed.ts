import { childrenOf, headOf, type Sentence, type Token, universal } from "../../text/index.ts";
import { groupStart, rangeOf } from "../statements/clause.ts";
import type { Range } from "../statements/ranges.ts";
import { isDenied } from "./mood.ts";
import { isWeighed, placesOfferedBy } from "./offered.ts";
import { caseOf, type Open, type Scene } from "./scene.ts";

/** "Oslo and Geneva are being considered as the venue of the talks", « Mascate est évoquée comme lieu du cycle »: where they will be is open. */
export function weighedPlaces(scene: Scene, at: number, sentence: Sentence, verb: Token): Open[] {
  const { lexicon } = scene;
  if (!["VERB", "ADJ"].includes(verb.upos) || !isWeighed(scene, sentence, verb) || isDenied(scene, sentence, verb)) return [];
  // "the envoy proposed Vienna as the venue": his proposal
  if (verb.feats["VerbForm"] === "Fin") return [];
  const noun = sentence.tokens.find(
    (t) =>
      t.index > verb.index &&
      t.upos === "NOUN" &&
      lexicon.is("wheres", t) &&
      lexicon.data.naming.includes(caseOf(sentence, t.index)) &&
      isBelow(sentence, t, verb),
  );
  if (!noun) return [];
  const own = rangeOf(sentence, noun.index);
  const link = childrenOf(sentence, noun.index).find((t) => universal(t.deprel) === "case");
  const first = sentence.tokens[Math.max((link?.index ?? -1) + 1, groupStart(sentence, noun))] ?? noun;
  const content: Range = { start: Math.min(first.start, noun.start), end: own.end };
  const options = placesOfferedBy(scene, at, sentence, verb, content);
  return options.length > 0 ? [{ content, cue: verb, options }] : [];
}

/** True for what completes the verb, or a noun that completes it. */
function isBelow(sentence: Sentence, noun: Token, verb: Token): boolean {
  const head = headOf(sentence, noun);
  if (!head || head.index === verb.index) return head !== null;
  return head.upos !== "VERB" && head.index > verb.index && head.head === verb.index;
}
