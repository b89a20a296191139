import { childrenOf, type Sentence, type Token, universal } from "../../text/index.ts";
import { ordinalAt } from "../ordinal.ts";
import type { Draft, Scene } from "./scene.ts";

/** « une neuvième session »: of what, it does not say; hardly of what the text speaks of otherwise. */
function isNobodys(scene: Scene, sentence: Sentence, noun: Token): boolean {
  if (!scene.lexicon.is("rounds", noun) || scene.lexicon.is("cycles", noun)) return false;
  const children = childrenOf(sentence, noun.index);
  return (
    !children.some(isComplement) && children.some((t) => ordinalAt(scene.analysis.language, sentence.tokens, t.index) !== null)
  );
}

const isComplement = (token: Token): boolean => ["nmod", "compound"].includes(universal(token.deprel)) && token.upos !== "NUM";

/** Kinds that say of talks that they do not go on. */
const OF_TALKS: ReadonlySet<string> = new Set(["cancelled-meeting", "suspension", "end-of-process"]);

/** The process that the nouns of an event speak of, and which round of it. */
export function processOf(scene: Scene, sentence: Sentence, draft: Draft): { process: string | null; round: number | null } {
  const type = scene.lexicon.crosswalk.kinds[draft.kind]?.plover.type;
  if (type !== "CONSULT" && type !== "AGREE" && !OF_TALKS.has(draft.kind)) return { process: null, round: null };
  let process: string | null = null;
  let round: number | null = null;
  for (const index of draft.nouns) {
    const token = sentence.tokens[index];
    if (!token) continue;
    if (!isNobodys(scene, sentence, token)) process ??= scene.mentions.processAt(draft.sentence, index);
    round ??= numberOf(scene, sentence, token);
  }
  return { process, round };
}

/**
 * The number of the round that a noun stands for; null where it is no word for one, or has no number. « Une neuvième session »
 * of nobody knows what is the ninth of something else.
 */
export function numberOf(scene: Scene, sentence: Sentence, noun: Token): number | null {
  if (!scene.lexicon.is("rounds", noun)) return null;
  if (!scene.lexicon.is("cycles", noun) && !childrenOf(sentence, noun.index).some(isComplement)) return null;
  const { language } = scene.analysis;
  for (const t of childrenOf(sentence, noun.index)) {
    if (!["amod", "nummod", "det", "compound"].includes(universal(t.deprel))) continue;
    const number = ordinalAt(language, sentence.tokens, t.index);
    if (number !== null) return number;
  }
  return null;
}
