import { openModel } from "../tensor/index.ts";
import type { Analysis, Name, Sentence, Token } from "../text/index.ts";
import { type Abbreviations, settledBoundaries } from "./boundaries.ts";
import { createEndJudge, DOUBT } from "./doubtful-ends.ts";
import { type Batch, createEncoder } from "./encoder.ts";
import { foldForm } from "./fold.ts";
import { createNameTagger } from "./name-tagger.ts";
import { createParser } from "./parser.ts";
import { surfaces } from "./segment.ts";
import { createTagger } from "./tags.ts";
import { createUnitLabeller } from "./token-network.ts";
import { multiwordsOf } from "./vocabulary.ts";
import { wholeWords } from "./whole-words.ts";
import { type RawSentence, rawSentences, splitAfter } from "./words.ts";

/** A language's analyser: raw text to sentences, words, tags, trees and names. The same text always gives the same bytes. */
export interface Analyser {
  /** BCP 47, from the model file. */
  readonly language: string;
  /** The model's version, from its file. */
  readonly version: string;
  /** SHA-256 of the model file. */
  readonly hash: string;
  /** The whole analysis of a text. Any string will do, unpaired surrogates included. */
  analyse(text: string): Analysis;
  /** The analyses of many texts, faster than one by one: sentences of all texts go through the network together. */
  analyseAll(texts: Iterable<string>): Generator<Analysis>;
  /** The sentences of a text one by one, in bounded room: for texts too long to hold the analysis of. */
  sentences(text: string): Generator<Sentence>;
  /**
   * The same sentences and words (from a treebank, say), with tags, trees and names of its own. Throws RangeError where a
   * sentence has more than 2000 words.
   */
  analyseWords(analysis: Analysis): Analysis;
}

// Sentences are taken in until they have so many words, then sorted by length and cut into batches.
const POOL_WORDS = 16_384;
const BATCH_WORDS = 512;
const BATCH_SENTENCES = 64;
const MOST_GIVEN_WORDS = 2000;

/**
 * Opens a model file's bytes. `expectedHash` is what models/manifest.json says of it, `origin` names the file in errors.
 * With `abbreviations`, after which no sentence ends, spelling settles where sentences end (`settledBoundaries`) and what is never cut.
 * `digest` makes SHA-256 where there is a quicker one than ours. Throws ModelFileError when the file is another one or unsound.
 */
export function loadAnalyser(
  modelBytes: Uint8Array,
  expectedHash: string,
  origin?: string,
  abbreviations: Abbreviations | null = null,
  digest: ((bytes: Uint8Array) => string) | null = null,
): Analyser {
  const model = openModel(modelBytes, expectedHash, origin, digest);
  const { machine, language, version, sha256: hash } = model;
  const label = createUnitLabeller(model);
  const multiwords = multiwordsOf(model);
  const encoder = createEncoder(model);
  const tag = createTagger(model, encoder.width);
  const parse = createParser(model, encoder.width);
  const findNames = createNameTagger(model, encoder.width);
  const judgeEnds = createEndJudge(model, encoder.width);

  /** The sentences analysed as they stand; and after which words the ends in doubt are some. */
  const analyseBatch = (sentences: readonly RawSentence[]): { sentences: Sentence[]; ends: readonly (readonly number[])[] } => {
    const mark = machine.mark();
    const lengths = sentences.map((sentence) => sentence.words.length);
    let total = 0;
    const starts = lengths.map((length) => (total += length) - length);
    const forms = sentences.flatMap((sentence) => sentence.words.map((word) => word.folded));
    const batch: Batch = { forms, starts, lengths };
    const encoding = encoder.encode(batch);
    const ends =
      judgeEnds?.(
        encoding,
        batch,
        sentences.map(({ doubts }) => doubts),
      ) ?? [];
    const tags = tag(encoding, forms);
    const { heads, relations } = parse(encoding, batch);
    const names = findNames(encoding, batch);
    machine.release(mark);
    const analysed = sentences.map(({ words, multiwords: own }, b) => {
      const from = starts[b] as number;
      const tokens = words.map(({ start, end, form }, index): Token => {
        const { lemma, upos, feats } = tags[from + index] as (typeof tags)[number];
        return {
          index,
          start,
          end,
          form,
          lemma,
          upos,
          feats,
          head: heads[from + index] as number,
          deprel: relations[from + index] as string,
        };
      });
      const placed = (names[b] ?? []).map(
        ({ type, first, last }): Name => ({ type, first, last, start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 }),
      );
      return { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0, tokens, multiwords: own, names: placed };
    });
    return { sentences: analysed, ends };
  };

  /** The sentences analysed, in the same order; what proves to be several comes as several. */
  const analysePool = (pool: readonly RawSentence[]): Sentence[][] => {
    const order = pool.map((_, i) => i).sort((a, b) => (pool[b]?.words.length ?? 0) - (pool[a]?.words.length ?? 0) || a - b);
    const done: Sentence[][] = pool.map(() => []);
    const parts: RawSentence[] = [];
    const wholes: number[] = [];
    for (let from = 0; from < order.length; ) {
      let to = from;
      let words = 0;
      while (to < order.length && to - from < BATCH_SENTENCES) {
        words += pool[order[to] as number]?.words.length ?? 0;
        if (words > BATCH_WORDS && to > from) break;
        to++;
      }
      const part = order.slice(from, to);
      const batch = part.map((i) => pool[i] as RawSentence);
      const { sentences: analysed, ends } = analyseBatch(batch);
      for (const [k, i] of part.entries()) {
        const own = ends[k] ?? [];
        if (own.length === 0) {
          done[i]?.push(analysed[k] as Sentence);
          continue;
        }
        for (const piece of splitAfter(batch[k] as RawSentence, own)) {
          parts.push({ ...piece, doubts: [] });
          wholes.push(i);
        }
      }
      from = to;
    }
    if (parts.length > 0) {
      for (const [k, sentences] of analysePool(parts).entries()) done[wholes[k] as number]?.push(...sentences);
    }
    return done;
  };

  const raw = (text: string): Generator<RawSentence> => {
    const tokens = wholeWords(text, surfaces(text, label), abbreviations?.wholes ?? new Set());
    const settled = abbreviations ? settledBoundaries(text, tokens, abbreviations) : tokens;
    return rawSentences(text, settled, multiwords, judgeEnds ? DOUBT : undefined);
  };

  function* sentences(text: string): Generator<Sentence> {
    let pool: RawSentence[] = [];
    let words = 0;
    for (const sentence of raw(text)) {
      pool.push(sentence);
      words += sentence.words.length;
      if (words < POOL_WORDS) continue;
      yield* analysePool(pool).flat();
      pool = [];
      words = 0;
    }
    yield* analysePool(pool).flat();
  }

  function* analyseAll(texts: Iterable<string>): Generator<Analysis> {
    let pool: RawSentence[] = [];
    let held: { text: string; count: number }[] = [];
    let words = 0;
    const flush = function* (): Generator<Analysis> {
      const analysed = analysePool(pool);
      let from = 0;
      for (const { text, count } of held) {
        yield { text, language, sentences: analysed.slice(from, from + count).flat() };
        from += count;
      }
      pool = [];
      held = [];
      words = 0;
    };
    for (const text of texts) {
      const own = [...raw(text)];
      held.push({ text, count: own.length });
      for (const sentence of own) {
        pool.push(sentence);
        words += sentence.words.length;
      }
      if (words >= POOL_WORDS) yield* flush();
    }
    yield* flush();
  }

  const analyseWords = ({ text, sentences: given }: Analysis): Analysis => {
    const pool = given.map(({ tokens, multiwords: own }): RawSentence => {
      if (tokens.length > MOST_GIVEN_WORDS)
        throw new RangeError(`a sentence of ${tokens.length} words, ${MOST_GIVEN_WORDS} at most`);
      return {
        words: tokens.map(({ start, end, form }) => ({ start, end, form, folded: foldForm(form) })),
        multiwords: own,
        doubts: [],
      };
    });
    return { text, language, sentences: analysePool(pool).flat() };
  };

  return {
    language,
    version,
    hash,
    analyse: (text) => ({ text, language, sentences: [...sentences(text)] }),
    analyseAll,
    analyseWords,
    sentences,
  };
}
