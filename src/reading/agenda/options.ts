import type { EntityType } from "../../claims/index.ts";
import { childrenOf, type Sentence, type Token, universal } from "../../text/index.ts";
import { isVerbal, rangeOf } from "../statements/clause.ts";
import type { Range } from "../statements/ranges.ts";
import { asksWhere, offeredBefore, placesIn, placesOffered } from "./offered.ts";
import { coordinated, type Scene } from "./scene.ts";

const CANDIDATES: ReadonlySet<EntityType> = new Set<EntityType>([
  "place",
  "state",
  "person",
  "international-organisation",
  "government-body",
  "organisation",
]);

export interface Options {
  readonly options: readonly string[];
  /** The clause that names them: it may say until when. */
  readonly range: Range | null;
}

/**
 * Who or what may be chosen: names joined by « ou », "or" in the sentence of the question or the next, behind it;
 * or asked one by one right before it, « Goma ? Bunia ? ».
 */
export function optionsNear(scene: Scene, at: number, question: Range, cue: Range = question): Options {
  for (const s of [at, at + 1, at - 1]) {
    const sentence = scene.analysis.sentences[s];
    const found =
      sentence &&
      (joinedIn(scene, s, sentence, s === at ? question.start : 0) ?? (s === at ? between(scene, at, sentence) : null));
    if (!found || (s < at && isOfSomethingElse(scene, at, question, found.options))) continue;
    // « Reste à savoir où. Rabat propose Agadir, Alger préférerait Rome ou Genève »
    const more = s > at && asksWhere(scene, question) && found.options.every((id) => isPlaceOrState(scene, id));
    return more ? { ...found, options: [...new Set([...offeredTo(scene, at, question, cue), ...found.options])] } : found;
  }
  const offered = asksWhere(scene, question) ? offeredTo(scene, at, question, cue) : [];
  if (offered.length > 0) return { options: offered, range: null };
  const before: string[] = [];
  for (let s = at - 1; s >= Math.max(0, at - 4); s--) {
    const sentence = scene.analysis.sentences[s];
    const words = sentence?.tokens.filter((t) => t.upos !== "PUNCT") ?? [];
    const short =
      words.length <= 4 && sentence !== undefined && /\?\s*$/.test(scene.analysis.text.slice(sentence.start, sentence.end));
    if (!short) break;
    before.unshift(...words.flatMap((t) => candidateAt(scene, s, t.index) ?? []));
  }
  return { options: before, range: null };
}

function offeredTo(scene: Scene, at: number, question: Range, cue: Range): readonly string[] {
  const behind = placesOffered(scene, at, { start: question.start, end: Math.max(question.end, cue.end) });
  return behind.length > 0 ? behind : offeredBefore(scene, at, question);
}

/** « On ignore s'ils iront à Rome ou à Doha. Le plus délicat reste la présidence »: no towns are what is asked there. */
function isOfSomethingElse(scene: Scene, at: number, question: Range, options: readonly string[]): boolean {
  const { lexicon } = scene;
  const words = scene.analysis.sentences[at]?.tokens.filter((t) => t.start >= question.start && t.end <= question.end) ?? [];
  const matters = words.filter((t) => t.upos === "NOUN" && !lexicon.is("points", t) && !lexicon.is("sittings", t));
  return matters.length > 0 && !asksWhere(scene, question) && options.every((id) => isPlaceOrState(scene, id));
}

const isPlaceOrState = (scene: Scene, id: string): boolean => ["place", "state"].includes(scene.entity(id)?.type ?? "");

function joinedIn(scene: Scene, at: number, sentence: Sentence, from: number): Options | null {
  for (const token of sentence.tokens) {
    if (token.upos !== "CCONJ" || token.start < from || !scene.lexicon.is("alternatives", token)) continue;
    const last = sentence.tokens[token.head];
    const first = last && last.deprel === "conj" ? sentence.tokens[last.head] : undefined;
    if (!first || !last) continue;
    const plain = coordinated(sentence, first.index).flatMap((t) => candidateAt(scene, at, t.index) ?? []);
    // "Should they move to Geneva or stay in Doha?"
    const beside = isVerbal(last) ? placesBeside(scene, at, sentence, token) : placesAround(scene, at, sentence, token);
    const options = plain.length < 2 ? beside : plain;
    if (options.length < 2) continue;
    const listed = placesListed(scene, at, sentence, token);
    const all = options.every((id) => listed.includes(id)) ? listed : options;
    const verb = sentence.tokens[first.head];
    return { options: all, range: verb ? rangeOf(sentence, verb.index) : null };
  }
  return null;
}

/** « à Bruxelles, à Skopje ou à Ohrid »: the places in a row around the conjunction, whatever the tree. */
function placesListed(scene: Scene, at: number, sentence: Sentence, { index }: Token): string[] {
  const isSmall = (t: Token): boolean => t.upos === "ADP" || t.upos === "DET";
  const before: string[] = [];
  for (let i = index - 1, place = true; i >= 0; i--) {
    const token = sentence.tokens[i];
    if (!token || (place && token.upos !== "PROPN") || (!place && !isSmall(token) && token.form !== ",")) break;
    if (place) before.unshift(...placesIn(scene, at, token));
    // the next one to the left stands behind a comma
    place = token.form === ",";
  }
  const behind = sentence.tokens.slice(index + 1).find((t) => !isSmall(t));
  return [...new Set([...before, ...(behind ? placesIn(scene, at, behind) : [])])];
}

/** « Entre Tunis et Genève, ils n'ont pas choisi où se tiendrait le forum »: the places that the sentence of the question opens with. */
function between(scene: Scene, at: number, sentence: Sentence): Options | null {
  const [link] = sentence.tokens.filter((t) => t.upos !== "PUNCT");
  const head = link && scene.lexicon.is("between", link) ? sentence.tokens[link.head] : undefined;
  const options = head && head.upos === "PROPN" ? placesIn(scene, at, rangeOf(sentence, head.index)) : [];
  return options.length > 1 ? { options, range: null } : null;
}

/** The last place named before the conjunction and the first one behind it. */
function placesBeside(scene: Scene, at: number, sentence: Sentence, { index }: Token): string[] {
  const placeAt = (t: Token): string[] => {
    const found = candidateAt(scene, at, t.index);
    return found !== null && scene.entity(found)?.type === "place" ? [found] : [];
  };
  const before = sentence.tokens.slice(0, index).flatMap(placeAt).at(-1);
  const behind = sentence.tokens.slice(index + 1).flatMap(placeAt)[0];
  return before !== undefined && behind !== undefined && before !== behind ? [before, behind] : [];
}

/** Words from the conjunction to the name of a place that a noun before it describes. */
const DESCRIBED_WITHIN = 8;

/** "in Kuala Lumpur or on the resort island of Langkawi": where it may be, and a place there whose kind is told. */
function placesAround(scene: Scene, at: number, sentence: Sentence, { index }: Token): string[] {
  const first = sentence.tokens[index - 1];
  const before = first && universal(first.deprel) === "obl" ? placesIn(scene, at, first) : [];
  const behind = sentence.tokens.slice(index + 1, index + 1 + DESCRIBED_WITHIN);
  const name = behind.findIndex((t) => t.upos === "PROPN");
  const described = behind.slice(0, name);
  const noun = described.findLast((t) => t.upos === "NOUN");
  const within = behind[name];
  // « avec l'évêque d'Oslo » is nowhere
  const isPlain =
    behind[0]?.upos === "ADP" &&
    noun !== undefined &&
    scene.mentions.at(at, noun.index) === null &&
    within?.head === noun.index &&
    described.every((t) => ["ADP", "DET", "NOUN", "ADJ"].includes(t.upos));
  const options = isPlain && within ? [...before, ...placesIn(scene, at, within)] : [];
  return before.length === 1 && new Set(options).size === 2 ? options : [];
}

function candidateAt(scene: Scene, at: number, index: number): string | null {
  const sentence = scene.analysis.sentences[at];
  const words = sentence
    ? [
        index,
        ...childrenOf(sentence, index)
          .filter((t) => t.deprel === "appos")
          .map((t) => t.index),
      ]
    : [];
  for (const word of words) {
    const mention = scene.mentions.at(at, word);
    if (mention && mention.form !== "pronoun" && CANDIDATES.has(scene.entity(mention.entity)?.type ?? ("event" as EntityType)))
      return mention.entity;
  }
  return null;
}
