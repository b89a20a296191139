import type { Knowledge, NameTarget, Piece } from "../../knowledge/index.ts";
import { childrenOf, headOf, type Name, type NameType, type Sentence, type Token, universal } from "../../text/index.ts";
import { isNationality, statesTogether } from "./demonym.ts";
import type { Lexicon, Term } from "./lexicon.ts";
import { headOfRange, isNoun, naming, type Range, tokensIn } from "./phrase.ts";

/** A proper name in a sentence: what the tagger or the knowledge base (or both) found there. */
export interface Spot extends Range {
  readonly sentence: number;
  readonly head: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** What the tagger says; null where only the knowledge base speaks. */
  readonly tag: NameType | null;
  readonly targets: readonly NameTarget[];
  /** Known names inside of a longer one: « Mali » in « Banque du Mali ». */
  readonly inside: readonly NameTarget[];
}

/** A noun of the people lexicon in a sentence. */
export interface TermSpot extends Range {
  readonly head: number;
  readonly term: Term;
}

/** The lexicon's nouns in a sentence, longest first, never overlapping. */
export function termsIn(sentence: Sentence, pieces: readonly Piece[], lexicon: Lexicon): TermSpot[] {
  const found: TermSpot[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const hit = lexicon.termAt(pieces, at);
    const start = pieces[at]?.start;
    const end = hit && pieces[hit.last]?.end;
    if (!hit || start === undefined || end === undefined || end === null) continue;
    const range = tokensIn(sentence, start, end);
    if (!range) continue;
    const head = headOfRange(sentence, range);
    const token = sentence.tokens[head];
    if (!token || !nominal(token) || counts(sentence, token)) continue;
    found.push({ ...range, head, term: hit.term });
    at = hit.last;
  }
  return found;
}

/** "the five-member delegation": what a number counts before another noun is nobody. */
function counts(sentence: Sentence, { index, upos, deprel, form }: Token): boolean {
  if (upos !== "NOUN" || !["compound", "amod", "nmod"].includes(universal(deprel))) return false;
  const number = /^[-‐‑–]./.test(form) ? index - 1 : /^[-‐‑–]$/.test(sentence.tokens[index - 1]?.form ?? "") ? index - 2 : -1;
  return sentence.tokens[number]?.upos === "NUM";
}

const nominal = (token: Token): boolean =>
  isNoun(token) || token.upos === "X" || (token.upos === "ADJ" && !["amod", "acl", "advmod"].includes(universal(token.deprel)));

interface Draft extends Range {
  readonly tag: NameType | null;
  readonly targets: readonly NameTarget[];
  /** Guesses yield to everything else. */
  readonly rank: number;
}

const NONE: ReadonlySet<string> = new Set();

/** The proper names of a sentence: the tagger's, mended by the tree, and the known ones; the longest wins. */
export function spotsIn(
  sentence: Sentence,
  at: number,
  text: string,
  pieces: readonly Piece[],
  terms: readonly TermSpot[],
  lexicon: Lexicon,
  knowledge: Knowledge,
  surnames: ReadonlySet<string> = NONE,
): Spot[] {
  const titles = terms.filter((t) => t.term.kind === "office");
  const nationality = (n: Range): boolean => {
    const [first, last] = [sentence.tokens[n.first], sentence.tokens[n.last]];
    return first !== undefined && last !== undefined && isNationality(knowledge, lexicon.language, text, first, last);
  };
  const manyStates = (n: Range): boolean =>
    sentence.tokens.slice(n.first, n.last + 1).some((token) => statesTogether(knowledge, lexicon.language, token).length > 0);
  const scanned = knowledge.scan(lexicon.language, text, pieces);
  const states = scanned.flatMap(({ start, end, targets }) => {
    const range = targets.some(({ ref }) => ref.startsWith("state:")) ? tokensIn(sentence, start, end) : null;
    return range ? [range] : [];
  });
  const tagged = mend(sentence, lexicon, titles)
    .map((n) => behindState(sentence, n, states, titles))
    .map((n) => behindPhrase(sentence, behindPortfolio(sentence, n, titles), terms))
    .filter(
      (n) =>
        !bodyName(sentence, n, terms) &&
        (n.type !== "PER" || !titles.some((t) => t.first <= n.first && n.last <= t.last)) &&
        !nationality(n) &&
        !manyStates(n),
    );
  const known = scanned.flatMap((found): Draft[] => {
    const range = tokensIn(sentence, found.start, found.end);
    if (!range || !aligned(sentence, range, found.start)) return [];
    if (terms.some((t) => coversMore(t, range) && (t.term.kind === "body" || t.term.kind === "office"))) return [];
    if (found.shy && !tagged.some((t) => t.type !== "PER" && t.first <= range.first && range.last <= t.last)) return [];
    return [{ ...range, tag: null, targets: found.targets, rank: 2 }];
  });
  const drafts: Draft[] = [
    ...tagged
      .filter((t) => !joinsKnown(sentence, t, known, lexicon))
      .map((t): Draft => ({ first: t.first, last: t.last, tag: t.type, targets: [], rank: 1 })),
    ...known,
    ...guesses(sentence, lexicon),
    ...repeated(sentence, surnames),
  ];
  const size = (d: Draft): number => (d.rank === 0 ? 0 : d.last - d.first + 1);
  const chosen: Draft[] = [];
  for (const draft of drafts.toSorted((a, b) => size(b) - size(a) || b.rank - a.rank || a.first - b.first)) {
    const over = chosen.findIndex((c) => c.first <= draft.last && draft.first <= c.last);
    const other = chosen[over];
    if (!other) chosen.push(draft);
    else if (other.targets.length === 0 && draft.targets.length > 0 && onlySmallAround(sentence, other, draft)) {
      chosen[over] = { ...draft, tag: other.tag };
    } else if (other.tag === null && draft.tag !== null && other.rank === 2) {
      chosen[over] = { ...other, tag: draft.tag };
    }
  }
  return chosen
    .sort((a, b) => a.first - b.first)
    .flatMap((draft) => {
      const first = sentence.tokens[draft.first];
      const last = sentence.tokens[draft.last];
      if (!first || !last) return [];
      const inside = known.filter((k) => k.first >= draft.first && k.last <= draft.last && k.targets !== draft.targets);
      return [
        {
          sentence: at,
          first: draft.first,
          last: draft.last,
          head: headOfRange(sentence, draft),
          start: first.start,
          end: last.end,
          text: text.slice(first.start, last.end),
          tag: draft.tag,
          targets: draft.targets,
          inside: inside.flatMap((k) => k.targets),
        },
      ];
    });
}

/** "Deputy Prime Minister for Reintegration X Y": what an office is for is no part of the name behind it. */
function behindPortfolio<N extends Range & Pick<Name, "type">>(sentence: Sentence, name: N, titles: readonly TermSpot[]): N {
  const before = sentence.tokens[name.first - 1];
  const isFor = before?.upos === "ADP" && titles.some((t) => t.last === name.first - 2 && t.term.ofState);
  return name.type === "PER" && isFor && name.last - name.first >= 2 ? { ...name, first: name.first + 1 } : name;
}

/** « le président du Mali X Y »: the land of an office is no part of the name behind it. */
function behindState<N extends Range & Pick<Name, "type">>(
  sentence: Sentence,
  name: N,
  states: readonly Range[],
  titles: readonly TermSpot[],
): N {
  const state = states.find(({ first, last }) => first === name.first && last < name.last);
  if (name.type !== "PER" || !state) return name;
  // « le président du Mali », « le président de la Côte d'Ivoire »
  const before = sentence.tokens.slice(0, name.first).findLast(({ upos }) => upos !== "DET");
  const isOf = before?.upos === "ADP" && titles.some((t) => t.last === before.index - 1);
  return isOf && sentence.tokens[state.last + 1]?.upos === "PROPN" ? { ...name, first: state.last + 1 } : name;
}

/** "African Union and Chad", "X Y for Chad": two known names that a conjunction or such a word joins are two. */
const joinsKnown = (sentence: Sentence, { first, last }: Range, known: readonly Range[], lexicon: Lexicon): boolean =>
  sentence.tokens
    .slice(first + 1, last)
    .some(
      ({ upos, index, form }) =>
        (upos === "CCONJ" || lexicon.has("behalf", form)) &&
        known.some((k) => k.first === first && k.last === index - 1) &&
        known.some((k) => k.first === index + 1 && k.last === last),
    );

/** « conseil de sécurité nationale » is not the « Conseil de sécurité ». */
const coversMore = (outer: Range, inner: Range): boolean =>
  outer.first <= inner.first && inner.last <= outer.last && outer.last - outer.first > inner.last - inner.first;

/** A ministry's or an army's name is read as a nominal: its country may stand elsewhere. */
function bodyName(sentence: Sentence, name: Range & { readonly type: NameType }, terms: readonly TermSpot[]): boolean {
  if (name.type === "PER") return false;
  const head = headOfRange(sentence, name);
  return terms.some((t) => t.head === head && ["body", "office", "delegation"].includes(t.term.kind));
}

/** "Envoys of Chad and Niger resumed talks": a noun for many people has its capital from the sentence that it begins, and the name stands behind. */
function behindPhrase<N extends Range>(sentence: Sentence, name: N, terms: readonly TermSpot[]): N {
  const { first, last } = name;
  const [noun, next] = sentence.tokens.slice(first, first + 2);
  const isFirst = sentence.tokens.slice(0, first).every(({ upos }) => upos === "PUNCT");
  const isMany = noun?.feats["Number"] === "Plur" || noun?.form.endsWith("s") === true;
  if (!isFirst || !isMany || next?.upos !== "ADP" || !terms.some((t) => t.head === first)) return name;
  const behind = sentence.tokens.find(({ index, upos }) => index > next.index && upos !== "DET")?.index ?? first;
  return behind <= last ? { ...name, first: behind } : name;
}

/** A known name must begin where a word does, or after an elided article: not « Bamako » in « pro-Bamako ». */
function aligned(sentence: Sentence, range: Range, start: number): boolean {
  const token = sentence.tokens[range.first];
  return token !== undefined && start - token.start <= 2 && !/[-‐‑]/.test(token.form.slice(0, Math.max(0, start - token.start)));
}

/** True where all that the tagger sees around the known name is small words: « le Hamas palestinien », « Venezuela voisin ». */
function onlySmallAround(sentence: Sentence, outer: Range, inner: Range): boolean {
  if (inner.first < outer.first || inner.last > outer.last) return false;
  // a noun that qualifies the name as an adjective would, right behind it
  const isBeside = ({ index, head, deprel }: Token): boolean =>
    index === inner.last + 1 && head >= inner.first && head <= inner.last && ["amod", "nmod"].includes(universal(deprel));
  return sentence.tokens
    .slice(outer.first, outer.last + 1)
    .every(
      (t) =>
        (t.index >= inner.first && t.index <= inner.last) ||
        (t.form === t.form.toLowerCase() && (t.upos !== "NOUN" || isBeside(t))),
    );
}

/** The tagger's names: broken ones put together along flat relations, titles and marks at their ends taken off. */
function mend(sentence: Sentence, lexicon: Lexicon, titles: readonly TermSpot[]): Pick<Name, "type" | "first" | "last">[] {
  const out: { type: NameType; first: number; last: number }[] = [];
  for (const name of sentence.names) {
    const last = out.at(-1);
    if (last && last.type === name.type && name.first <= last.last + 2 && flatLinked(sentence, last, name)) {
      last.last = name.last;
    } else out.push({ type: name.type, first: name.first, last: name.last });
  }
  for (const [i, name] of out.entries()) {
    if (name.type === "PER") {
      const limit = out[i + 1]?.first ?? sentence.tokens.length;
      while (name.last + 1 < limit && continues(sentence, name)) name.last++;
      name.last = behindHyphen(sentence, name);
    }
    const title = name.type === "PER" ? titles.find((t) => t.first <= name.first && name.first <= t.last) : undefined;
    if (title && title.last < name.last) name.first = title.last + 1;
    name.last = soundEnd(sentence, name);
    if (name.type === "PER" && runsIntoSubject(sentence, name)) name.first++;
    // "Will Kiir sign?": no Will
    if (name.first < name.last && sentence.tokens[name.first]?.upos === "AUX" && asks(sentence)) name.first++;
    while (name.first < name.last && trimmed(sentence.tokens[name.first], name.type, lexicon)) name.first++;
    while (name.first < name.last && (idle(sentence.tokens[name.last]) || strays(sentence, name))) name.last--;
    if (name.type === "PER") name.last = behindApostrophe(sentence, { ...name, last: beforeBehalf(sentence, name, lexicon) });
  }
  return out.filter(
    (n) =>
      /\p{L}/u.test(sentence.tokens[n.first]?.form ?? "") &&
      !(n.first === n.last && sentence.tokens[n.first]?.upos === "AUX" && asks(sentence)) &&
      !(n.type === "PER" && n.first === n.last && lexicon.has("civility", sentence.tokens[n.first]?.form ?? "")),
  );
}

const asks = ({ tokens }: Sentence): boolean => tokens.slice(-ENDING).some(({ form }) => form === "?");
/** The last words of a sentence, a mark of quotation among them. */
const ENDING = 2;

/** « sur Telegram Issa Sow »: the tree says that what begins with the second word is a subject, and the first no part of it. */
function runsIntoSubject(sentence: Sentence, { first, last }: Range): boolean {
  const second = sentence.tokens[first + 1];
  if (first >= last || !second || universal(second.deprel) !== "nsubj") return false;
  return second.head < first && sentence.tokens[first - 1]?.upos === "ADP";
}

/** Where a name stops that the tagger ran on: before a finite verb, and a short form in capitals before a preposition. */
function soundEnd(sentence: Sentence, { first, last }: Range): number {
  const words = sentence.tokens.slice(first, last + 1);
  const short = /^\p{Lu}{3,}$/u.test(words[0]?.form ?? "");
  const stop = words.findIndex(
    (t, i) =>
      i > 0 &&
      t.form === t.form.toLowerCase() &&
      ((t.upos === "VERB" && t.feats["VerbForm"] === "Fin") || (short && i === 1 && t.upos === "ADP")),
  );
  return stop < 0 ? last : first + stop - 1;
}

function flatLinked(sentence: Sentence, a: Range, b: Range): boolean {
  const head = sentence.tokens[headOfRange(sentence, b)];
  return head !== undefined && head.head >= a.first && head.head <= a.last && universal(head.deprel) === "flat";
}

function continues(sentence: Sentence, name: Range): boolean {
  const next = sentence.tokens[name.last + 1];
  return (
    next !== undefined &&
    next.upos === "PROPN" &&
    universal(next.deprel) === "flat" &&
    next.head >= name.first &&
    next.head <= name.last &&
    /^\p{Lu}/u.test(next.form)
  );
}

/** « Kim Yong » of « Kim Yong-il »: where a name ends of which the tagger left out what a hyphen joins to it, and the tree did not. */
function behindHyphen(sentence: Sentence, name: Range): number {
  const [end, hyphen, next] = sentence.tokens.slice(name.last, name.last + 3);
  if (!end || !hyphen || !next || hyphen.start !== end.end || next.start !== hyphen.end || hyphen.form !== "-") return name.last;
  const isName = universal(next.deprel) === "flat" && next.head >= name.first && next.head <= name.last;
  return isName ? next.index : name.last;
}

/** « Moses Wetang' » of « Moses Wetang'ula »: an apostrophe within a word ends no name; « d' » and « qu' » begin none. */
function behindApostrophe(sentence: Sentence, name: Range): number {
  const [end, next] = sentence.tokens.slice(name.last, name.last + 2);
  const isWithin = end !== undefined && next !== undefined && next.start === end.end && BEFORE_APOSTROPHE.test(end.form);
  return isWithin && /^\p{Ll}/u.test(next.form) ? next.index : name.last;
}

const BEFORE_APOSTROPHE = /^\p{Lu}\p{L}+['’]$/u;

/** "Petar Petkovic for Serbia": whom somebody speaks for is no part of his name. */
function beforeBehalf(sentence: Sentence, { first, last }: Range, lexicon: Lexicon): number {
  const words = sentence.tokens.slice(first + 1, last + 1);
  const word = words.find(({ form, upos }) => upos === "ADP" && form === form.toLowerCase() && lexicon.has("behalf", form));
  return word ? word.index - 1 : last;
}

/** True where a name ends in a small word that the tree hangs on something else: « la [Ligue arabe en mai] ». */
function strays(sentence: Sentence, name: Range): boolean {
  const last = sentence.tokens[name.last];
  return (
    last !== undefined &&
    last.form === last.form.toLowerCase() &&
    topWithin(sentence, name, name.last) !== topWithin(sentence, name, name.first)
  );
}

/** The highest word above `index` that is still inside of the range. */
function topWithin(sentence: Sentence, { first, last }: Range, index: number): number {
  let at = index;
  for (let steps = first; steps <= last; steps++) {
    const head = sentence.tokens[at]?.head ?? -1;
    if (head < first || head > last) break;
    at = head;
  }
  return at;
}

/** Marks, possessive endings and prepositions end no name. */
const idle = (token: Token | undefined): boolean =>
  token !== undefined && (/^[\p{P}\p{S}]+$|^['’]s$/u.test(token.form) || token.upos === "ADP" || token.upos === "DET");

const trimmed = (token: Token | undefined, type: NameType, lexicon: Lexicon): boolean => {
  if (!token) return false;
  if (/^[\p{P}\p{S}]+$/u.test(token.form)) return true;
  if (token.upos === "DET" && type !== "PER" && !/^\p{Lu}/u.test(token.form)) return true;
  return type === "PER" && lexicon.has("civility", token.form);
};

/** Surnames that the tagger passed over, of people whose full names it saw elsewhere in the text. */
const repeated = (sentence: Sentence, surnames: ReadonlySet<string>): Draft[] =>
  sentence.tokens
    .filter((t) => surnames.has(t.form) && isNoun(t))
    .map((t) => ({ first: t.index, last: t.index, tag: "PER", targets: [], rank: 0 }));

/** Capitalised words after a civility or beside an office, where the tagger was silent. */
function guesses(sentence: Sentence, lexicon: Lexicon): Draft[] {
  const found: Draft[] = [];
  for (const token of sentence.tokens) {
    if (token.upos !== "PROPN" || universal(token.deprel) === "flat" || !/^\p{Lu}/u.test(token.form)) continue;
    const flats = childrenOf(sentence, token.index).filter((t) => universal(t.deprel) === "flat" && t.index > token.index);
    const last = Math.max(token.index, ...flats.map((t) => t.index));
    const before = sentence.tokens[token.index - 1];
    const civil =
      before !== undefined && lexicon.has("civility", before.form) && before.upos !== "PRON" && !/^[mM]$/.test(before.form);
    const head = headOf(sentence, token);
    const titled = flats.length > 0 && head !== null && head.upos === "NOUN" && naming(sentence, token);
    if (civil || titled) found.push({ first: token.index, last, tag: "PER", targets: [], rank: 0 });
  }
  return found;
}
