import { type KnownEntity, piecesOf, type Seat } from "../../knowledge/index.ts";
import { childrenOf, type Sentence, type Token, universal } from "../../text/index.ts";
import type { Referent } from "./cast.ts";
import { isNationality } from "./demonym.ts";
import type { Term } from "./lexicon.ts";
import { houseOfAdjective, stateOfDemonym } from "./owner.ts";
import { genderOf, wideOf } from "./phrase.ts";
import { postWordsFor, type SeatWords } from "./posts.ts";
import { type Scene, sentenceAt } from "./scene.ts";
import type { Spot } from "./spots.ts";
import { isFormer } from "./titles.ts";

/** An office as a phrase tells it. */
export interface OfficePhrase {
  readonly at: number;
  readonly token: Token;
  readonly term: Term;
}

/**
 * Who held a seat when the report came out, by the knowledge base: « le ministre russe des Affaires étrangères » in 2016. Null
 * where the words say more or less than a seat, where nobody is known to have held it, and where more than one may have.
 */
export function seatHolder(scene: Scene, phrase: OfficePhrase, owner: Referent | null): KnownEntity | null {
  const { at, token, term } = phrase;
  const words = postWordsFor(scene.lexicon.language);
  const house = (owner ?? (term.ofState ? soleState(scene) : null))?.ref ?? null;
  const entries = house === null ? [] : (words.byNoun.get(term.words) ?? []).filter((entry) => entry.fits(house));
  const spot = scene.terms[at]?.find((t) => t.head === token.index);
  const sentence = sentenceAt(scene, at);
  if (house === null || entries.length === 0 || !spot || isFormer(scene, sentence, spot) || tellsOfAnotherYear(scene, sentence))
    return null;
  const rest = restOf(scene, phrase, spot, house, words.plain);
  for (const entry of entries) {
    const topic = topicOf(entry, rest);
    if (topic === undefined) continue;
    const seats = entry.posts.map((post): Seat => ({ post, of: house, for: topic }));
    const holder = scene.knowledge.holderOf(seats, scene.published);
    const gender = genderOf(sentence, token);
    if (holder && (gender === null || holder.gender === null || gender === holder.gender)) return holder;
  }
  return null;
}

/** The state of a text that speaks of no other. */
function soleState({ stateCounts, cast }: Scene): Referent | null {
  const [country, other] = [...stateCounts.keys()];
  return country === undefined || other !== undefined ? null : cast.byRef(`state:${country}`);
}

/** « En 2003, le président … »: what is told of another year than the report's is told of whoever held the seat then. */
function tellsOfAnotherYear({ published }: Scene, sentence: Sentence): boolean {
  const years = sentence.tokens.filter((t) => /^(19|20)\d\d$/.test(t.form));
  return years.some((t) => published === null || !published.includes(t.form));
}

/** What a phrase says besides the office and whose it is: its words, and refs of those it names. */
interface Rest {
  readonly words: string;
  readonly refs: readonly string[];
}

const CONTENT: ReadonlySet<string> = new Set(["NOUN", "PROPN", "ADJ", "NUM", "X", "VERB", "ADV", "SYM"]);
const OUTSIDE: ReadonlySet<string> = new Set(["acl", "appos", "conj", "cc", "punct", "parataxis", "det", "case"]);

function restOf(
  scene: Scene,
  { at, token }: OfficePhrase,
  term: { first: number; last: number },
  house: string,
  plain: ReadonlySet<string>,
): Rest {
  const sentence = sentenceAt(scene, at);
  const words: string[] = [];
  const refs = new Set<string>();
  const nameAt = (index: number): Spot | undefined =>
    scene.spots[at]?.find((s) => s.first <= index && index <= s.last && scene.referentOf.get(s)?.ref);
  const name = (spot: Spot): void => {
    const ref = scene.referentOf.get(spot)?.ref;
    if (ref && ref !== house && scene.knowledge.powerAt(ref) !== house) refs.add(ref);
  };
  const visit = (word: Token): void => {
    const spot = nameAt(word.index);
    const inTerm = term.first <= word.index && word.index <= term.last;
    if (spot) name(spot);
    else if (!inTerm && CONTENT.has(word.upos) && nationOf(scene, sentence, word) !== house && !isOfHouse(scene, word, house)) {
      for (const { folded } of piecesOf(word.form)) if (!plain.has(folded)) words.push(folded);
    }
    for (const child of childrenOf(sentence, word.index)) if (!OUTSIDE.has(universal(child.deprel))) visit(child);
  };
  visit(token);
  const sent = sentFor(scene, sentence, wideOf(sentence, token.index, scene.lexicon).last + 1, nameAt);
  if (sent) name(sent);
  return { words: words.join(" "), refs: [...refs] };
}

/** « européenne » in « la diplomatie européenne ». */
const isOfHouse = (scene: Scene, word: Token, house: string): boolean => houseOfAdjective(scene, word)?.ref === house;

/** Ref of the state whose nationality a word tells, alone or with the next one: « South » in "South Sudanese". */
function nationOf(scene: Scene, sentence: Sentence, word: Token): string | null {
  const { knowledge, lexicon, analysis } = scene;
  const next = sentence.tokens[word.index + 1];
  const own = stateOfDemonym(scene, word);
  const both =
    !own && next && isNationality(knowledge, lexicon.language, analysis.text, word, word) ? stateOfDemonym(scene, next) : own;
  return both?.ref ?? null;
}

/** « l'émissaire de l'ONU | pour la Syrie »: parsers often hang it on the verb. */
function sentFor(scene: Scene, sentence: Sentence, from: number, nameAt: (index: number) => Spot | undefined): Spot | null {
  if (!scene.lexicon.has("behalf", sentence.tokens[from]?.form ?? "")) return null;
  const next = sentence.tokens[from + 1]?.upos === "DET" ? from + 2 : from + 1;
  return nameAt(next) ?? null;
}

/** What the seat is for: a ref, or null where it is for nothing in particular; undefined where the phrase does not say this seat. */
function topicOf({ about, beside, near, topic }: SeatWords, { words, refs }: Rest): string | null | undefined {
  if (about !== null && !about.some((run) => ` ${words} `.includes(` ${run} `))) return undefined;
  const left = [...(about ?? []), ...beside].reduce((text, run) => text.replace(` ${run} `, " "), ` ${words} `);
  if (left.trim() !== "") return undefined;
  const [first, second] = refs;
  if (second !== undefined) return undefined;
  if (topic) return first;
  return first === (near ?? undefined) ? null : undefined;
}
