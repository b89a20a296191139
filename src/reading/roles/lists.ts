import { childrenOf, type Sentence, subtree, type Token, universal } from "../../text/index.ts";
import type { Mention } from "../mention.ts";
import { holdersAt, isActor, type Listed, nameAt, namesFrom } from "./holders.ts";
import { isNoun, type Scene } from "./scene.ts";

/** How many words may stand between the mark and the first name: « , à savoir la France », "- namely the". */
const FURTHEST = 4;

/** Who are listed behind a noun and a mark: "the guarantors, A, B and C", « les deux parties, en l'occurrence A et B ». */
export function listedAfter(scene: Scene, at: number, sentence: Sentence, noun: Token): Listed {
  const end =
    subtree(sentence, noun.index, (t) => ["appos", "parataxis", "acl", "conj", "punct", "list"].includes(universal(t.deprel))).at(
      -1,
    ) ?? noun.index;
  const mark = sentence.tokens[end + 1];
  if (!mark || !/^[,:(–—-]$/.test(mark.form) || sentence.tokens[end + 2]?.upos === "CCONJ")
    return { holders: [], last: noun.index };
  const found: string[] = [];
  let last = noun.index;
  let index = end + 2;
  for (let steps = 0; steps < FURTHEST && !nameAt(scene, at, index); steps++) {
    const token = sentence.tokens[index];
    // « à savoir »
    if (!token || (token.upos === "VERB" && token.feats["VerbForm"] !== "Inf") || token.upos === "PUNCT" || token.upos === "PRON")
      break;
    index++;
  }
  const names = namesFrom(scene, at, sentence, index);
  found.push(...names.holders);
  last = Math.max(last, names.last);
  return found.length > 1 && joined(sentence, end + 2, last) ? { holders: [...new Set(found)], last } : { holders: [], last };
}

/** "members of the contact group - A, B and C - sat in": who are named between dashes behind a noun. */
export function dashedAfter(scene: Scene, at: number, sentence: Sentence, noun: Token): readonly string[] {
  const dash = sentence.tokens.find((t) => t.index > noun.index && /^[–—-]$/.test(t.form));
  if (!dash || sentence.tokens.slice(noun.index, dash.index).some((t) => t.upos === "VERB" || t.upos === "AUX")) return [];
  const { holders, last } = namesFrom(scene, at, sentence, dash.index + 1);
  return holders.length > 1 && /^[–—-]$/.test(sentence.tokens[last + 1]?.form ?? "") ? holders : [];
}

/** "with Kenya, Norway and the United States attending": those named between the word and the participle; null where none are. */
export function companyBefore(scene: Scene, at: number, sentence: Sentence, verb: Token): readonly string[] | null {
  if (verb.feats["VerbForm"] !== "Ger") return null;
  const found: string[] = [];
  let index = verb.index - 1;
  for (let steps = 0; steps < 8; steps++) {
    const mention = scene.mentions.covering(at, index);
    if (!mention || mention.last !== index || !isActor(scene, mention.entity)) return null;
    found.unshift(...holdersAt(scene, at, mention.head).slice(0, 1));
    index = mention.first - 1;
    while (sentence.tokens[index]?.upos === "DET") index--;
    const mark = sentence.tokens[index];
    if (!mark) return null;
    if (scene.lexicon.data.with.includes(mark.form.toLowerCase())) return [...new Set(found)];
    if (mark.upos !== "CCONJ" && mark.form !== ",") return null;
    index -= sentence.tokens[index - 1]?.form === "," ? 2 : 1;
  }
  return null;
}

/** The word before a name, its article and the office told before it: "with Foreign Minister X" is "with X". */
export function beforeName(scene: Scene, sentence: Sentence, { entity, first }: Mention): number {
  const isTitle = scene.entity(entity)?.type === "person";
  let index = first - 1;
  const isBefore = (t: Token | undefined): boolean =>
    t !== undefined && (t.upos === "DET" || (isTitle && (isNoun(t) || t.upos === "ADJ" || /^['’]s?$/.test(t.form))));
  while (isBefore(sentence.tokens[index])) index--;
  return index;
}

interface NamesBefore {
  readonly holders: readonly string[];
  /** The word before all of them. */
  readonly before: number;
}

/** Those named one after another right before a word: "A, B and C". */
export function namesBefore(scene: Scene, at: number, sentence: Sentence, end: number): NamesBefore | null {
  const found: string[] = [];
  let to = end;
  let joined = false;
  for (let steps = 0; steps < 8; steps++) {
    const mention = scene.mentions.covering(at, to - 1);
    if (!mention || mention.last !== to - 1 || mention.form === "nominal" || !isActor(scene, mention.entity)) break;
    found.unshift(...holdersAt(scene, at, mention.head).slice(0, 1));
    const before = beforeName(scene, sentence, mention);
    const mark = sentence.tokens[before];
    const other = scene.mentions.covering(at, before - 1);
    const goesOn = mark?.upos === "CCONJ" ? !joined : joined && mark?.form === ",";
    if (!goesOn || !other || other.last !== before - 1 || other.form === "nominal") return { holders: found, before };
    joined = true;
    to = before;
  }
  return null;
}

/** True where the words hold an « et », an "and": what is listed. */
const joined = (sentence: Sentence, first: number, last: number): boolean =>
  sentence.tokens.slice(first, last).some((t) => t.upos === "CCONJ" && childrenOf(sentence, t.index).length === 0);
