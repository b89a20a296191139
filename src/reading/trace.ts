import type {
  Claim,
  Dropped,
  DropReason,
  Entity,
  Explanation,
  MentionExplanation,
  Reading,
  RuleId,
  SentenceWhy,
  TreePath,
  TreeStep,
  Why,
  WhyList,
} from "../claims/index.ts";
import { type Analysis, lowest, overlap, type Sentence, type Span, spanOf, type Token } from "../text/index.ts";
import { unreadReason } from "./unread.ts";

/** By what a draft was made, carried by it until it is a claim. Words are indices in its sentence. */
export interface Because {
  readonly rule: RuleId;
  /** The entry of the lexicon or grammar by which it was known; null where the construction needs none. */
  readonly entry: string | null;
  /** Where the paths that begin at the cue lead. */
  readonly to: readonly number[];
}

/** A stretch of the text by offsets. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Where a claim was read: its sentence, the word that its paths begin at, and the words that gave it away. */
export interface Found {
  readonly sentence: number;
  readonly from: number | null;
  readonly cues: readonly (Stretch | null | undefined)[];
}

/** How the mentions of an entity were given to it. */
export type MentionsExplained = (entity: Entity) => readonly MentionExplanation[];

/**
 * What extractors tell of their decisions while they make them. Where nobody asked there is none (`scene.trace?.…`):
 * nothing is then made or kept. It only listens: telling it something never changes a reading.
 */
export class Trace {
  readonly #analysis: Analysis;
  readonly #claims = new Map<string, Explanation>();
  readonly #dropped: Map<string, Dropped>[];
  #mentions: MentionsExplained = () => [];

  constructor(analysis: Analysis) {
    this.#analysis = analysis;
    this.#dropped = analysis.sentences.map(() => new Map());
  }

  /** A draft has become the claim with this id. */
  claimed(id: string, { rule, entry, to }: Because, { sentence, from, cues }: Found): void {
    const own = this.#analysis.sentences[sentence];
    const begin = from === null ? undefined : own?.tokens[from];
    const ends = own && begin ? [...new Set(to)].flatMap((i) => own.tokens[i] ?? []) : [];
    this.#claims.set(id, {
      of: id,
      rule,
      entry,
      cues: distinct(cues.flatMap((cue) => (cue && cue.end > cue.start ? [this.#span(cue)] : []))),
      paths: own && begin ? ends.filter((end) => end !== begin).map((end) => this.#path(own, begin, end)) : [],
    });
  }

  /** Something considered came to nothing. Gives null back, for `return`. */
  dropped(list: WhyList, sentence: number, words: Stretch, reason: DropReason): null {
    const span = this.#span(words);
    this.#dropped[sentence]?.set(`${list} ${span.start} ${span.end} ${reason}`, { list, span, reason });
    return null;
  }

  /** Asked when the reading is done: entities and mentions appear while questions are asked. */
  explainMentionsWith(explained: MentionsExplained): void {
    this.#mentions = explained;
  }

  /** All that was told, for the reading that came of it. */
  whyOf(reading: Reading): Why {
    const claims: readonly Claim[] = [
      ...reading.statements,
      ...reading.events,
      ...reading.roles,
      ...reading.figures,
      ...reading.agenda,
    ];
    const reached = this.#reachedBy(claims);
    return {
      claims: [...claims, ...reading.times].flatMap(({ id }) => this.#claims.get(id) ?? []),
      mentions: reading.entities.flatMap(this.#mentions),
      sentences: this.#analysis.sentences.map((sentence, at) => this.#sentenceWhy(sentence, at, reached[at] ?? [])),
    };
  }

  /** For each sentence the ids of the claims whose evidence reaches into it, in the order given. */
  #reachedBy(claims: readonly Claim[]): string[][] {
    const { sentences } = this.#analysis;
    const reached: string[][] = sentences.map(() => []);
    for (const { id, evidence } of claims) {
      let at = firstAfter(sentences, evidence.start);
      for (let own = sentences[at]; own && own.start < evidence.end; own = sentences[++at])
        if (overlap(evidence, own) > 0) reached[at]?.push(id);
    }
    return reached;
  }

  #sentenceWhy(sentence: Sentence, at: number, own: readonly string[]): SentenceWhy {
    const span = this.#span(sentence);
    const dropped = [...(this.#dropped[at]?.values() ?? [])].sort((a, b) => a.span.start - b.span.start);
    const unread = unreadReason(this.#analysis.text, sentence);
    const told: Dropped[] = unread === null ? dropped : [{ list: null, span, reason: unread }, ...dropped];
    const silent = own.length === 0 && told.length === 0;
    return { span, claims: own, dropped: silent ? [{ list: null, span, reason: reasonOf(span) }] : told };
  }

  #span({ start, end }: Stretch): Span {
    return spanOf(this.#analysis.text, start, end);
  }

  /** Up from the one word and down to the other, through the lowest word above both. */
  #path({ tokens }: Sentence, from: Token, to: Token): TreePath {
    const up = chainOf(tokens, from);
    const down = chainOf(tokens, to);
    const top = up.find((token) => down.includes(token));
    const rising = top ? up.slice(0, up.indexOf(top) + 1) : up;
    const falling = top ? down.slice(0, down.indexOf(top)).reverse() : [];
    return [
      ...rising.map((token, i): TreeStep => {
        const below = rising[i - 1];
        return { word: this.#span(token), relation: below?.deprel ?? null, to: below ? "head" : null };
      }),
      ...falling.map((token): TreeStep => ({ word: this.#span(token), relation: token.deprel, to: "dependent" })),
    ];
  }
}

/** Of a sentence in which nothing was considered: marks alone, or no word that any lexicon asks for. */
const reasonOf = ({ exact }: Span): DropReason => (/[\p{L}\p{N}]/u.test(exact) ? "no-cue" : "no-words");

/** Index of the first sentence that ends behind a place of the text. */
const firstAfter = (sentences: readonly Sentence[], offset: number): number =>
  lowest(sentences.length, (i) => (sentences[i]?.end ?? 0) > offset);

/** The word and those above it. */
function chainOf(tokens: readonly Token[], token: Token): Token[] {
  const chain: Token[] = [];
  for (let at: Token | undefined = token; at && chain.length <= tokens.length; at = tokens[at.head]) chain.push(at);
  return chain;
}

const distinct = (spans: readonly Span[]): Span[] =>
  spans.filter((span, i) => spans.findIndex(({ start, end }) => start === span.start && end === span.end) === i);
