import { childrenBy, headOf, type Sentence, type Token, universal } from "../../text/index.ts";
import { antecedentOf, isFinite, isRelative, marksOf, rangeOf } from "./clause.ts";
import type { Credit, Draft } from "./draft.ts";
import { folded, type Lexicon, type SourcePhrase } from "./lexicon.ts";
import { hull, type Range, without } from "./ranges.ts";
import { dropped, type Scene } from "./scene.ts";
import { abilityOf } from "./speaker.ts";

/** Statements credited by a phrase: « selon X », « à en croire X », « de source sûre », "according to X". */
export function sourceDrafts(scene: Scene, index: number): Draft[] {
  const sentence = scene.analysis.sentences[index];
  if (!sentence) return [];
  const found: Spot[] = [];
  for (let i = 0; i < sentence.tokens.length; i++) {
    for (const phrase of phrasesAt(scene.lexicon, sentence, i)) {
      const next = matched(sentence, i, phrase.words);
      if (next === null) continue;
      const draft = fromPhrase(scene, index, sentence, i, next, phrase);
      const [frame] = draft?.frame ?? [];
      if (frame ?? phrase.kind !== "opinion") found.push({ draft, ...(frame ?? unnamedRange(sentence, i, next)) });
      i = next - 1;
      break;
    }
  }
  return each(sentence, found);
}

/** Where a source stands, with what it is credited with; null where nobody knows who it is. */
interface Spot extends Range {
  readonly draft: Draft | null;
}

/** The word behind a phrase that credits somebody and begins at this word (« selon », "according to", « de source »); null where none does. */
export function sourceAt(lexicon: Lexicon, sentence: Sentence, at: number): number | null {
  for (const { kind, words } of phrasesAt(lexicon, sentence, at)) {
    const next = kind === "source" || kind === "anonymous" ? matched(sentence, at, words) : null;
    if (next !== null) return next;
  }
  return null;
}

/** From the phrase to the next mark: « d'après le palais ». */
function unnamedRange(sentence: Sentence, first: number, next: number): Range {
  const behind = sentence.tokens.slice(next).find(({ upos }) => upos === "PUNCT");
  return { start: sentence.tokens[first]?.start ?? 0, end: sentence.tokens[(behind?.index ?? next + 1) - 1]?.end ?? 0 };
}

/** « Quatre gardes blessés d'après le palais, cinq d'après la rébellion »: behind the first source the second has but a number of its own. */
function each(sentence: Sentence, found: readonly Spot[]): Draft[] {
  const drafts = found.map(({ draft }) => draft);
  found.forEach((spot, i) => {
    const before = found[i - 1];
    const own = (before ? numberBetween(sentence, before.end, spot.start) : null) ?? ownNumber(sentence, spot.start);
    if (!own) return;
    const [one, two] = [drafts[i - 1], drafts[i]];
    const from = Math.min(own.start, before?.end ?? own.start);
    if (one) drafts[i - 1] = { ...one, content: without(one.content, [{ start: from, end: spot.end }]) };
    if (two) drafts[i] = { ...two, content: [own] };
  });
  return drafts.filter((draft) => draft !== null);
}

/** « huit morts, selon l'armée, 25 selon les rebelles »: the number that the source hangs on, whoever speaks before it. */
function ownNumber(sentence: Sentence, start: number): Range | null {
  const first = sentence.tokens.findIndex((token) => token.start >= start);
  const number = sentence.tokens[first - 1];
  if (number?.deprel !== "parataxis" || !sentence.tokens.some(({ index, head }) => index >= first && head === number.index))
    return null;
  const mark = sentence.tokens.slice(0, first - 1).findLast(isApart);
  return mark ? numberBetween(sentence, mark.start, start) : null;
}

/** The words with a number, and without a verb, that stand between two sources. */
function numberBetween(sentence: Sentence, from: number, to: number): Range | null {
  const [mark, ...words] = sentence.tokens.filter(({ start, end }) => start >= from && end <= to);
  const last = words.at(-1)?.form === "," ? words.slice(0, -1) : words;
  const [first] = last;
  if (!mark || !first || !isApart(mark) || last.length > GAPPED || !last.some(({ upos }) => upos === "NUM")) return null;
  if (last.some((token) => isFinite(sentence, token) || token.upos === "PUNCT" || token.upos === "VERB")) return null;
  return { start: first.start, end: last.at(-1)?.end ?? first.end };
}

const isApart = ({ form, upos }: Token): boolean => upos === "CCONJ" || upos === "SCONJ" || /^[,;(–—]$/u.test(form);

/** So many words count otherwise: « au moins une quarantaine de civils ». */
const GAPPED = 7;

const byBeginning = new WeakMap<Lexicon, Map<string, readonly SourcePhrase[]>>();

/** The phrases, in their order, whose first word may stand here. */
function phrasesAt(lexicon: Lexicon, sentence: Sentence, at: number): readonly SourcePhrase[] {
  const multiword = sentence.multiwords.find((m) => m.first === at);
  const form = folded(sentence.tokens[at]?.form ?? "");
  const key = multiword ? `${form} ${folded(multiword.form)}` : form;
  const known = byBeginning.get(lexicon) ?? new Map<string, readonly SourcePhrase[]>();
  byBeginning.set(lexicon, known);
  let found = known.get(key);
  if (!found) {
    found = lexicon.sources.filter(({ words: [first = ""] }) => same(form, first) || folded(multiword?.form ?? "") === first);
    if (known.size >= MOST_BEGINNINGS) known.clear();
    known.set(key, found);
  }
  return found;
}

const MOST_BEGINNINGS = 8192;

/** The word after the phrase that begins at word `at`, or null. « du » counts as « de » + « le » and as itself. */
function matched(sentence: Sentence, at: number, words: readonly string[]): number | null {
  let i = at;
  for (const word of words) {
    const multiword = sentence.multiwords.find((m) => m.first === i);
    const token = sentence.tokens[i];
    if (!token) return null;
    if (multiword && folded(multiword.form) === word) i = multiword.last + 1;
    else if (same(folded(token.form), word)) i++;
    else return null;
  }
  return i;
}

const same = (form: string, word: string): boolean =>
  form === word ||
  (form.endsWith("'") && word.length === 2 && form.length === 2 && form[0] === word[0]) ||
  (word.endsWith("'") && form === `${word[0] ?? ""}e`);

function fromPhrase(
  scene: Scene,
  index: number,
  sentence: Sentence,
  first: number,
  next: number,
  phrase: SourcePhrase,
): Draft | null {
  const inner = phrase.kind === "anonymous" || phrase.kind === "own" ? first : next;
  const token = sentence.tokens[Math.min(inner, sentence.tokens.length - 1)];
  if (!token || inner >= sentence.tokens.length) return null;
  const head = phrase.kind === "anonymous" ? (sentence.tokens[next - 1] ?? token) : phraseHead(sentence, token, next);
  const top = topOf(sentence, head, first, next);
  const credit = creditOf(scene, index, sentence, head, first, next, phrase);
  if (!credit) return phrase.kind === "opinion" ? null : dropped(scene, index, token, "no-speaker");
  const own = hull([rangeOf(sentence, top.index), ...sentence.tokens.slice(first, next)]);
  const start = sentence.tokens[first]?.start ?? own?.start ?? 0;
  if (!own) return null;
  const least = sentence.tokens[next - 1]?.end ?? own.end;
  const relative = isRelative(head, scene.lexicon);
  const most =
    phrase.kind === "own"
      ? least
      : relative
        ? Math.max(head.end, least)
        : Math.max(boundedEnd(sentence, own.end, first, head), least);
  const parted = relative || phrase.kind !== "source" ? null : partedNoun(scene, sentence, first, head);
  const words = scene.analysis.text.slice(start, parted?.end ?? most).replace(/[\s\u00a0\u202f,]+$/, "");
  const bounded = { start, end: besideName(scene, sentence, start + words.length) };
  const holds = relative ? sentence.tokens[first - 1]?.form === "," : isOpinion(scene, index, sentence, head, first, bounded);
  if (phrase.kind === "opinion" && !holds) return null;
  const opened = sentence.tokens[first - 1]?.form === ":" ? (sentence.tokens[first - 1]?.end ?? 0) : 0;
  const said =
    parted?.content ?? (relative ? behindRelative(sentence, top, bounded.end) : contentOf(scene, sentence, top, first, bounded));
  const content = said.flatMap((r) => (r.end <= opened ? [] : [{ start: Math.max(r.start, opened), end: r.end }]));
  if (content.length === 0) return dropped(scene, index, token, "no-content");
  const cue = hull(sentence.tokens.slice(first, next));
  return {
    build: "source",
    because: { rule: "statement.source", entry: phrase.words.join(" "), to: [head.index] },
    sentence: index,
    head: sentence.tokens[first]?.index ?? null,
    cue,
    credit,
    content,
    act: "say",
    factuality: "asserted",
    addressee: null,
    frame: [bounded],
    continues: false,
  };
}

/**
 * « avec l'appui, selon les experts, de l'armée »: set between a noun and what belongs to it, the phrase credits no more than these.
 * Where the phrase ends, and what it credits; null where it parts no noun from its own.
 */
function partedNoun(
  scene: Scene,
  sentence: Sentence,
  first: number,
  head: Token,
): { readonly end: number; readonly content: readonly Range[] } | null {
  const { lexicon } = scene;
  const [noun, comma] = [sentence.tokens[first - 2], sentence.tokens[first - 1]];
  if (noun?.upos !== "NOUN" || comma?.form !== ",") return null;
  const article = childrenBy(sentence, noun.index, "det").find((t) => t.feats["Definite"] === "Def");
  const close = sentence.tokens.find((t) => t.index > head.index && t.form === ",");
  const mark = close && sentence.tokens[close.index + 1];
  if (!article || !close || mark?.upos !== "ADP" || !lexicon.is("possessors", mark.lemma)) return null;
  if (childrenBy(sentence, noun.index, "nmod").some((t) => t.index < first)) return null;
  const own = headOf(sentence, mark);
  if (!own || own.index < mark.index || childrenBy(sentence, own.index, "conj").length > 0) return null;
  const { start, end } = rangeOf(sentence, own.index);
  const limit = sentence.tokens.find((t) => t.index > own.index && t.form === ",")?.start ?? end;
  return {
    end: close.start,
    content: [
      { start: article.start, end: noun.end },
      { start: Math.max(start, mark.start), end: Math.min(end, limit) },
    ],
  };
}

/** The head of the noun phrase that a word inside it belongs to. */
function phraseHead(sentence: Sentence, token: Token, next: number): Token {
  let at = token;
  // « X, pour qui ce sont les autres qui … »: the pronoun is all there is of the phrase
  if (token.feats["PronType"] === "Rel" && token.index === next) return token;
  for (let steps = 0; steps < 40; steps++) {
    const head = headOf(sentence, at);
    if (!head || head.index < next || (CLAUSAL.has(universal(at.deprel)) && !insidePhrase(sentence, at, head))) return at;
    if (isBehindSubject(sentence, at, head) || (head.upos === "VERB" && universal(at.deprel) !== "det")) return at;
    at = head;
  }
  return at;
}

/** "According to the ministry it was the rebels who left": the noun behind has a subject of its own before it, and is no source. */
const isBehindSubject = (sentence: Sentence, token: Token, head: Token): boolean =>
  childrenBy(sentence, head.index, "nsubj", "cop", "expl").some((t) => t.index > token.index && t.index < head.index);

/** « selon au moins deux sources »: what looks like a part of the clause stands before a noun without any mark between. */
function insidePhrase(sentence: Sentence, token: Token, head: Token): boolean {
  return (
    ["NOUN", "PROPN", "PRON"].includes(head.upos) &&
    head.index > token.index &&
    sentence.tokens.slice(token.index, head.index).every((t) => t.upos !== "PUNCT")
  );
}

const CLAUSAL: ReadonlySet<string> = new Set([
  "obl",
  "advcl",
  "parataxis",
  "root",
  "dislocated",
  "advmod",
  "conj",
  "nsubj",
  "obj",
  "iobj",
  "vocative",
  "orphan",
]);

/** The word through which the whole phrase hangs on its clause. */
function topOf(sentence: Sentence, head: Token, first: number, next: number): Token {
  let at = head;
  for (let steps = 0; steps < 10; steps++) {
    const up = headOf(sentence, at);
    if (!up || up.index < first || up.index >= next) return at;
    at = up;
  }
  return at;
}

function creditOf(
  scene: Scene,
  index: number,
  sentence: Sentence,
  head: Token,
  first: number,
  next: number,
  phrase: SourcePhrase,
): Credit | null {
  if (phrase.kind === "own") {
    const pronoun = sentence.tokens.slice(first, next).find((t) => scene.mentions.at(index, t.index));
    return pronoun ? { kind: "word", sentence: index, token: pronoun.index } : { kind: "last" };
  }
  if (phrase.kind === "anonymous") {
    const noun = rangeOf(sentence, head.index, (t) => marksOf(sentence, head).includes(t) || universal(t.deprel) === "punct");
    return { kind: "words", range: noun };
  }
  if (isRelative(head, scene.lexicon)) return ownerOf(scene, index, sentence, head);
  const ability = abilityOf(scene, index, head);
  return ability === "yes" || ability === "maybe" || ability === "document"
    ? { kind: "word", sentence: index, token: head.index }
    : null;
}

/** « l'annonce du ministre selon laquelle … »: whose announcement it is; « le ministre, pour qui … », "according to whom": who speaks. */
function ownerOf(scene: Scene, index: number, sentence: Sentence, relative: Token): Credit | null {
  const verb = headOf(sentence, relative);
  const noun = verb && antecedentOf(sentence, verb);
  for (const speaker of [noun, nounBefore(sentence, relative)])
    if (speaker && abilityOf(scene, index, speaker) === "yes") return { kind: "word", sentence: index, token: speaker.index };
  const owner = noun && childrenBy(sentence, noun.index, "nmod").find((t) => abilityOf(scene, index, t) === "yes");
  return owner ? { kind: "word", sentence: index, token: owner.index } : null;
}

/** Where the tree ties the clause to no noun: the noun that ends right before its comma. */
function nounBefore(sentence: Sentence, { index }: Token): Token | null {
  const comma = sentence.tokens.slice(Math.max(0, index - RELATIVE_REACH), index).findLast(({ form }) => form === ",");
  let noun = comma ? (sentence.tokens[comma.index - 1] ?? null) : null;
  for (let steps = 0; noun && steps < 20; steps++) {
    const head = headOf(sentence, noun);
    if (!head || head.index > noun.index || (head.upos !== "NOUN" && head.upos !== "PROPN")) break;
    noun = head;
  }
  return noun && (noun.upos === "NOUN" || noun.upos === "PROPN") ? noun : null;
}

const RELATIVE_REACH = 4;

/** Where the tree makes the phrase too long: it ends before a comma that a finite verb of its own level follows. */
function boundedEnd(sentence: Sentence, end: number, first: number, head: Token): number {
  const clause = sentence.tokens.find(
    (t) =>
      t.index > head.index &&
      t.end <= end &&
      isFinite(sentence, t) &&
      universal(t.deprel) !== "acl" &&
      (t.head === head.index || t.head < first) &&
      t.deprel !== "acl:relcl",
  );
  if (!clause) return end;
  const comma = sentence.tokens.find((t) => t.index > head.index && t.index < clause.index && t.form === ",");
  return comma ? comma.start : end;
}

/** Past a name set between commas behind the source, « selon son homologue, Ivan Marquez, », that the tree hangs elsewhere. */
function besideName(scene: Scene, sentence: Sentence, end: number): number {
  const { text } = scene.analysis;
  const comma = sentence.tokens.find((t) => t.start >= end);
  const name = comma?.form === "," ? sentence.names.find((n) => n.first === comma.index + 1) : undefined;
  return name && /^[\s\u00a0]*,/.test(text.slice(name.end, name.end + 3)) ? name.end : end;
}

/** « Pour X, … »: at the head of its clause, closed by a comma, and X one who speaks. */
function isOpinion(scene: Scene, index: number, sentence: Sentence, head: Token, first: number, range: Range): boolean {
  const before = sentence.tokens[first - 1];
  if (before && before.upos !== "PUNCT" && before.upos !== "CCONJ") return false;
  if (!/^[\s\u00a0]*,/.test(scene.analysis.text.slice(range.end, range.end + 3))) return false;
  const mention = scene.mentions.at(index, head.index);
  const type = mention ? scene.types.get(mention.entity) : undefined;
  if (head.upos === "PRON")
    return mention !== null && type !== "process" && type !== "conflict" && type !== "place" && head.feats["Person"] === "3";
  return abilityOf(scene, index, head) === "yes" && (type === undefined || type !== "population");
}

/** What follows the pronoun in its clause. */
function behindRelative(sentence: Sentence, top: Token, from: number): Range[] {
  const clause = clauseAround(sentence, top);
  const end = clause && clause.head >= 0 ? rangeOf(sentence, clause.index).end : sentence.end;
  return [{ start: from, end: end > from ? end : sentence.end }];
}

function contentOf(scene: Scene, sentence: Sentence, top: Token, first: number, phrase: Range): Range[] {
  const { text } = scene.analysis;
  const whole = { start: sentence.start, end: sentence.end };
  const atStart = !/[\p{L}\p{N}]/u.test(text.slice(sentence.start, phrase.start));
  const atEnd = !/[\p{L}\p{N}]/u.test(text.slice(phrase.end, sentence.end));
  const clause = clauseAround(sentence, top);
  // « au nombre de 1 500 selon les organisateurs »: it credits a part of a phrase, no clause
  const governor = headOf(sentence, top);
  if (
    !atStart &&
    !atEnd &&
    governor &&
    universal(governor.deprel) === "acl" &&
    !isFinite(sentence, governor) &&
    /[\p{L}\p{N}][\s\u00a0]*$/u.test(text.slice(sentence.start, phrase.start))
  )
    return [];
  const hole = withCommas(text, besideSpeaker(scene, sentence, phrase));
  if (atStart || (atEnd && /,[\s\u00a0]*$/.test(text.slice(sentence.start, phrase.start))) || !clause || clause.head < 0)
    return sideOf(text, without([whole], [hole]), phrase);
  const mark = marksOf(sentence, clause)
    .filter((m) => m.index < first)
    .at(0);
  const cc = sentence.tokens.find((t) => t.head === clause.index && t.deprel === "cc");
  const range = rangeOf(sentence, clause.index, (t) => t === mark || t === cc);
  const after = Math.max(range.start, ...[mark, cc].filter((t) => t && t.end < phrase.start).map((t) => t?.end ?? 0));
  return without([{ start: after, end: range.end }], [hole]);
}

/** « selon le commandant, joint par téléphone »: how the speaker was met is nothing that is said; where the words about him end. */
function besideSpeaker({ lexicon }: Scene, sentence: Sentence, phrase: Range): Range {
  const at = sentence.tokens.findIndex(({ start }) => start >= phrase.end);
  const [comma, met] = [sentence.tokens[at], sentence.tokens[at + 1]];
  if (comma?.form !== "," || !met || !lexicon.is("met", folded(met.form))) return phrase;
  const next = sentence.tokens.find(({ index, upos }) => index > met.index && upos === "PUNCT");
  return { start: phrase.start, end: sentence.tokens[(next?.index ?? sentence.tokens.length) - 1]?.end ?? phrase.end };
}

/** Of a sentence cut by colons or semicolons only the part with the phrase in it. */
function sideOf(text: string, ranges: readonly Range[], phrase: Range): Range[] {
  return ranges.flatMap((r) => {
    const part = text.slice(r.start, r.end);
    if (r.end <= phrase.start) {
      const cut = Math.max(part.lastIndexOf(";"), part.lastIndexOf(" : "), part.lastIndexOf("\u00a0: "), part.lastIndexOf(": "));
      return [cut < 0 ? r : { start: r.start + cut + 1, end: r.end }].filter((x) =>
        /\p{L}/u.test(text.slice(x.start + 1, x.end)),
      );
    }
    const cut = part.search(/[;]/);
    return [cut < 0 ? r : { start: r.start, end: r.start + cut }];
  });
}

/** The nearest word above the phrase that heads a finite clause. */
function clauseAround(sentence: Sentence, top: Token): Token | null {
  let at = headOf(sentence, top);
  for (let steps = 0; at && steps < 60; steps++) {
    const relation = universal(at.deprel);
    if (at.head < 0 || (["ccomp", "advcl", "acl", "parataxis", "conj"].includes(relation) && isFinite(sentence, at))) return at;
    at = headOf(sentence, at);
  }
  return null;
}

function withCommas(text: string, range: Range): Range {
  let { start, end } = range;
  while (start > 0 && /[\s\u00a0\u202f,(]/.test(text[start - 1] ?? "")) start--;
  while (end < text.length && /[\s\u00a0\u202f,)]/.test(text[end] ?? "")) end++;
  return { start, end };
}
