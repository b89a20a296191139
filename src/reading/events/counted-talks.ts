import { type Analysis, childrenBy, childrenOf, headOf, type Sentence, type Token, universal } from "../../text/index.ts";
import { cardinalOf } from "../cardinal.ts";
import { ordinalAt } from "../ordinal.ts";
import { type DraftTree, draftTree } from "../trees/draft-tree.ts";
import { kindsAlone, type Lexicon } from "./lexicon.ts";
import { isAmong } from "./scene.ts";

/** A round with its number, which a bare number after it may take up: « le quatrième cycle … le cinquième ». */
interface Counted {
  readonly number: number;
  readonly gender: string | undefined;
  readonly sentence: number;
}

/** The highest number of a round that a figure behind it tells: "round 12", never "Round 2019". */
const HIGHEST = 150;
/** Sentences back to the talks that others follow. */
const NEXT_WITHIN = 2;
/** Words between talks and the number said of them: « le cycle de pourparlers de Genève, le sixième ». */
const NEAR = 16;

/**
 * The analysis with every number of talks at its noun: figures behind it ("round four"), numbers set off or said of it ("the talks, the
 * ninth of their kind"), numbers that stand for a round told before ("the fourth round, in March, and the fifth"), which become nouns.
 */
export function withCountedTalks(analysis: Analysis, lexicon: Lexicon): Analysis {
  let last: Counted | null = null;
  let changed = false;
  const { language } = analysis;
  const sentences = analysis.sentences.map((given, at) => {
    const tree = draftTree(given);
    for (const { index } of given.tokens) {
      figureBehind(tree, lexicon, language, index);
      roundInCompound(tree, lexicon, language, index);
      const told = last && at - last.sentence <= 1 ? last : null;
      if (setOff(tree, lexicon, language, index)) continue;
      sharedNoun(tree, lexicon, language, index);
      numberBeforeOne(tree, lexicon, language, index);
      takenUp(tree, lexicon, language, index, told);
      nounBehindOther(tree, lexicon, index);
      nextOne(tree, lexicon, index, analysis.sentences.slice(Math.max(0, at - NEXT_WITHIN), at));
      const sentence = tree.sentence();
      const token = sentence.tokens[index];
      if (token)
        last = countedAt(lexicon, language, sentence, token, at) ?? (isOtherCounted(sentence, language, token) ? null : last);
    }
    changed ||= tree.sentence() !== given;
    return tree.sentence();
  });
  return changed ? { ...analysis, sentences } : analysis;
}

/** "round four", "Round 3", « le round 2 »: the figure is the number of the round. */
function figureBehind(tree: DraftTree, lexicon: Lexicon, language: string, index: number): void {
  const sentence = tree.sentence();
  const [round, figure, next] = [index, index + 1, index + 2].map((i) => sentence.tokens[i]);
  if (!round || figure?.upos !== "NUM" || !lexicon.is("cycles", round)) return;
  const number = cardinalOf(language, figure.form);
  // "round 2 weeks ago", "round 3,000 people"
  if (number === null || number > HIGHEST || (next?.upos === "NOUN" && figure.head === next.index)) return;
  if (round.head === index + 1) tree.promote(index, index + 1);
  tree.setUpos(index, "NOUN");
  tree.setLemma(index, lexicon.data.cycles[0] ?? round.lemma);
  tree.attach(index + 1, index, "nummod");
  for (const t of childrenOf(tree.sentence(), index + 1)) {
    const joined = universal(t.deprel) === "conj" ? cardinalOf(language, t.form) : null;
    if (joined !== null && joined <= HIGHEST) asNoun(tree, lexicon, t.index);
    tree.attach(t.index, index, t.deprel);
  }
  for (const t of childrenBy(tree.sentence(), index, "advcl"))
    if (t.feats["VerbForm"] === "Part") tree.attach(t.index, index, "acl");
}

/** "the fifth-round talks". */
function roundInCompound(tree: DraftTree, lexicon: Lexicon, language: string, index: number): void {
  const { tokens } = tree.sentence();
  const [ordinal, hyphen, round, talks] = [index - 3, index - 2, index - 1, index].map((i) => tokens[i]);
  if (!ordinal || hyphen?.form !== "-" || !round || !talks || !lexicon.is("cycles", round)) return;
  if (ordinalAt(language, tokens, ordinal.index) === null || !isTalks(lexicon, talks)) return;
  tree.setUpos(round.index, "NOUN");
  if (tree.attach(round.index, index, "compound")) tree.attach(ordinal.index, round.index, "amod");
}

/** « un nouveau cycle, le sixième depuis … », "the talks, the ninth of their kind": true where the number belongs to talks before it. */
function setOff(tree: DraftTree, lexicon: Lexicon, language: string, index: number): boolean {
  const sentence = tree.sentence();
  const number = aloneAt(sentence, language, index);
  if (number === null || number < 2 || !isOfAll(lexicon, sentence, index)) return false;
  const opening = openingOf(sentence, language, index);
  if (!["PUNCT", "SYM"].includes(sentence.tokens[opening - 1]?.upos ?? "")) return false;
  const before = sentence.tokens.slice(Math.max(0, opening - NEAR), opening - 1).reverse();
  const finite = before.find(({ feats }) => feats["VerbForm"] === "Fin");
  const verb = finite?.index ?? -1;
  const noun =
    before.find((t) => t.index > verb && isTalks(lexicon, t)) ?? (finite ? subjectOfCourse(lexicon, sentence, finite) : null);
  if (!noun) return false;
  const above = headOf(sentence, noun);
  const whole = above && universal(noun.deprel) === "nmod" && above.index > verb && isTalks(lexicon, above) ? above : noun;
  if (ordinalBelow(sentence, language, whole) !== null || !agree(sentence, index, whole)) return false;
  return tree.attach(index, whole.index, "amod");
}

/** « La réunion s'est tenue lundi à Oslo, la quatrième du genre »: the talks that the verb says to take place. */
function subjectOfCourse(lexicon: Lexicon, sentence: Sentence, finite: Token): Token | null {
  const verb = universal(finite.deprel) === "aux" ? headOf(sentence, finite) : finite;
  const subject = verb && childrenBy(sentence, verb.index, "nsubj").find((t) => isTalks(lexicon, t));
  return subject && takesPlace(lexicon, sentence, subject.index) ? subject : null;
}

/** "the first and second rounds", « ni le premier ni le deuxième cycle »: the noun behind the last number is that of each. */
function sharedNoun(tree: DraftTree, lexicon: Lexicon, language: string, index: number): void {
  const sentence = tree.sentence();
  const { tokens } = sentence;
  if (ordinalAt(language, tokens, index) === null) return;
  const behind = tokens.slice(index + 1, index + 6);
  const noun = behind.find((t) => t.upos === "NOUN");
  if (!noun || !lexicon.is("cycles", noun)) return;
  const between = behind.filter((t) => t.index < noun.index);
  const other = between.at(-1);
  const joins = between.slice(0, -1).every((t) => t.upos === "CCONJ" || t.upos === "DET");
  if (!other || between.length < 2 || !joins || ordinalAt(language, tokens, other.index) === null) return;
  if (other.head === index) tree.attach(other.index, noun.index, "amod");
  asNoun(tree, lexicon, index);
  tree.attach(index, noun.index, "conj");
}

/** "The first one was held in Geneva": the number itself stands for the talks. */
function numberBeforeOne(tree: DraftTree, lexicon: Lexicon, language: string, index: number): void {
  const sentence = tree.sentence();
  const [number, one] = [sentence.tokens[index], sentence.tokens[index + 1]];
  if (
    !number ||
    !one ||
    one.upos === "DET" ||
    !lexicon.data.takingUp.one.includes(one.form.toLowerCase()) ||
    number.head !== one.index
  )
    return;
  if (ordinalAt(language, sentence.tokens, index) === null || !tree.promote(index, one.index)) return;
  for (const t of childrenOf(tree.sentence(), one.index)) if (t.index !== index) tree.attach(t.index, index, t.deprel);
  tree.setUpos(one.index, "PRON");
  tree.attach(one.index, index, "fixed");
}

/** "and the fifth, in May", « le dixième s'est tenu à Sotchi »: a bare number right before or after that of a round told lately. */
function takenUp(tree: DraftTree, lexicon: Lexicon, language: string, index: number, told: Counted | null): void {
  const sentence = tree.sentence();
  const number = told && aloneAt(sentence, language, index);
  if (!told || !number || Math.abs(number - told.number) !== 1) return;
  if (number < 2 && !takesPlace(lexicon, sentence, index)) return;
  const gender = genderAt(sentence, index);
  if (gender !== undefined && told.gender !== undefined && gender !== told.gender) return;
  if (!canBeTalks(lexicon, sentence, index) || isOneOfOthers(lexicon, sentence, index)) return;
  asNoun(tree, lexicon, index);
  const own = sentence.tokens[index];
  const verb = own ? headOf(sentence, own) : null;
  // « la première s'était tenue à Oslo en janvier, la deuxième à Mexico en mars »: what stands behind it tells of it
  const isGapped =
    verb !== null && verb.index < index && sentence.tokens[openingOf(sentence, language, index) - 1]?.upos === "PUNCT";
  if (isGapped) for (const t of childrenBy(sentence, verb.index, "obl")) if (t.index > index) tree.attach(t.index, index, "nmod");
}

/** « La précédente session avait eu lieu »: a word for the next or the last one, taken for a noun, tells of the talks right behind it. */
function nounBehindOther(tree: DraftTree, lexicon: Lexicon, index: number): void {
  const sentence = tree.sentence();
  const [word, noun] = [sentence.tokens[index], sentence.tokens[index + 1]];
  if (
    word?.upos !== "NOUN" ||
    !lexicon.has("nextOnes", word.form.toLowerCase()) ||
    noun?.head !== index ||
    !isTalks(lexicon, noun)
  )
    return;
  const { deprel } = word;
  if (!tree.promote(noun.index, index)) return;
  tree.attach(noun.index, tree.sentence().tokens[noun.index]?.head ?? -1, deprel);
  tree.setUpos(index, "ADJ");
  tree.attach(index, noun.index, "amod");
  for (const t of childrenBy(tree.sentence(), index, "det", "case")) tree.attach(t.index, noun.index, t.deprel);
}

/** « La prochaine est fixée à lundi », "the next will be held on Monday": the talks that follow those that the sentence before, or this one, tells of. */
function nextOne(tree: DraftTree, lexicon: Lexicon, index: number, before: readonly Sentence[]): void {
  const sentence = tree.sentence();
  const token = sentence.tokens[index];
  const next = sentence.tokens[index + 1];
  if (!token || !lexicon.has("nextOnes", token.form.toLowerCase()) || sentence.tokens[index - 1]?.upos !== "DET") return;
  const verb = universal(token.deprel) === "nsubj" ? headOf(sentence, token) : null;
  if (!verb || verb.index < index || (next && BOUND.has(next.upos))) return;
  const { occurring, opening, ending, scheduling } = lexicon.data;
  const names = namesOf(lexicon.lemmaOf, sentence, verb);
  if (![occurring, opening, ending, scheduling].some((list) => names.some((name) => isAmong(list, name)))) return;
  const told = [...before.flatMap(({ tokens }) => tokens), ...sentence.tokens.slice(0, index)];
  if (told.some((t) => isTalks(lexicon, t))) asNoun(tree, lexicon, index);
}

/** « le second a refusé de parler »: what talks do not do is done by somebody. */
function canBeTalks({ data, verbs, lemmaOf }: Lexicon, sentence: Sentence, index: number): boolean {
  const token = sentence.tokens[index];
  const verb = token && universal(token.deprel) === "nsubj" ? headOf(sentence, token) : null;
  if (!verb || verb.upos !== "VERB") return true;
  const name = lemmaOf(verb);
  const said = [data.occurring, data.opening, data.ending, data.failing, data.scheduling, data.light];
  if (said.some((list) => namesOf(lemmaOf, sentence, verb).some((one) => isAmong(list, one)))) return true;
  const [talks] = data.groups["talks"] ?? [];
  return (verbs.get(name) ?? []).some(({ objects }) => talks !== undefined && objects?.has(talks));
}

/** « la première s'était tenue à Oslo »: only what takes place is the first round by its number alone. */
function takesPlace({ data, lemmaOf }: Lexicon, sentence: Sentence, index: number): boolean {
  const token = sentence.tokens[index];
  const verb = token && universal(token.deprel) === "nsubj" ? headOf(sentence, token) : null;
  if (verb?.upos !== "VERB") return false;
  const names = namesOf(lemmaOf, sentence, verb);
  return [data.occurring, data.opening, data.ending].some((list) => names.some((name) => isAmong(list, name)));
}

/** "take", "take place": a verb by itself, and with what belongs to it. */
const namesOf = (lemmaOf: Lexicon["lemmaOf"], sentence: Sentence, verb: Token): readonly string[] => [
  lemmaOf(verb),
  ...childrenBy(sentence, verb.index, "obj").map(({ form }) => `${lemmaOf(verb)} ${form.toLowerCase()}`),
];

/** "the second of the envoys", not « un deuxième du 7 au 19 mai ». */
function isOneOfOthers(lexicon: Lexicon, sentence: Sentence, index: number): boolean {
  const next = sentence.tokens[index + 1];
  if (childrenBy(sentence, index, "nmod", "obl", "orphan").some(({ upos }) => upos === "NUM")) return false;
  return (
    next?.upos === "ADP" &&
    (lexicon.has("of", next.form.toLowerCase()) || lexicon.has("of", next.lemma)) &&
    !childrenBy(sentence, index, "nmod").some((t) => isTalks(lexicon, t))
  );
}

function asNoun(tree: DraftTree, lexicon: Lexicon, index: number): void {
  tree.setUpos(index, "NOUN");
  tree.setLemma(index, lexicon.data.cycles[0] ?? "");
  tree.setFeatures(index, { Number: "Sing" });
}

/** The number that an ordinal tells which has an article and no noun: "the ninth of their kind"; null for other words. */
function aloneAt(sentence: Sentence, language: string, index: number): number | null {
  const token = sentence.tokens[index];
  const number = token ? ordinalAt(language, sentence.tokens, index) : null;
  const next = sentence.tokens[index + 1];
  if (!token || number === null || (next && (BOUND.has(next.upos) || next.form === "-"))) return null;
  const before = sentence.tokens[openingOf(sentence, language, index)];
  const isNamed = before?.index !== index && (before?.upos === "DET" || before?.feats["Poss"] === "Yes");
  return isNamed || (token.feats["Number"] === "Plur" && token.upos === "NOUN") ? number : null;
}

/** What an ordinal is the number of, or only a part of the words around it: "the third such", "the second this year". */
const BOUND: ReadonlySet<string> = new Set(["NOUN", "PROPN", "ADJ", "NUM", "DET", "SYM"]);

/** The index of the article before an ordinal, or of the ordinal. */
function openingOf({ tokens }: Sentence, language: string, index: number): number {
  let first = index;
  while (
    first > 0 &&
    index - first < 4 &&
    ordinalAt(language, tokens.slice(first - 1, index + 1), index - first + 1) !==
      ordinalAt(language, tokens.slice(first, index + 1), index - first)
  )
    first--;
  const before = tokens[first - 1];
  return before && (before.upos === "DET" || before.feats["Poss"] === "Yes") ? first - 1 : first;
}

/** Counted among all of their kind, not among those of a year or a place: « la première à Sotchi ». */
export function isOfAll(lexicon: Lexicon, sentence: Sentence, index: number): boolean {
  const next = sentence.tokens[index + 1];
  if (!next || next.upos === "PUNCT") return true;
  const words = [next.form.toLowerCase(), next.lemma];
  if (words.some((w) => lexicon.has("since", w) || lexicon.has("between", w))) return true;
  if (!words.some((w) => lexicon.has("of", w))) return false;
  return sentence.tokens.slice(index + 2, index + 5).some((t) => lexicon.is("kinds", t) || isTalks(lexicon, t));
}

function countedAt(lexicon: Lexicon, language: string, sentence: Sentence, token: Token, at: number): Counted | null {
  if (token.upos !== "NOUN" || !lexicon.is("rounds", token) || isOfOther(lexicon, sentence, token)) return null;
  const number = ordinalBelow(sentence, language, token) ?? ordinalAt(language, sentence.tokens, token.index);
  return number === null ? null : { number, gender: token.feats["Gender"] ?? genderAt(sentence, token.index), sentence: at };
}

/** « une deuxième série de tirs »: a noun of events that are no talks says what is counted. */
const isOfOther = (lexicon: Lexicon, sentence: Sentence, { index }: Token): boolean =>
  childrenBy(sentence, index, "nmod").some(
    (t) => t.upos === "NOUN" && !isTalks(lexicon, t) && (lexicon.nouns.get(t.lemma.toLowerCase()) ?? []).length > 0,
  );

const isOtherCounted = (sentence: Sentence, language: string, token: Token): boolean =>
  token.upos === "NOUN" && ordinalBelow(sentence, language, token) !== null;

/** The number that an ordinal or figure below a noun tells; null where none does. */
export function ordinalBelow(sentence: Sentence, language: string, noun: Token): number | null {
  for (const t of childrenOf(sentence, noun.index)) {
    if (!["amod", "nummod", "det", "compound"].includes(universal(t.deprel))) continue;
    const number = ordinalAt(language, sentence.tokens, t.index);
    if (number !== null) return number;
  }
  return null;
}

/** A noun of talks or of one round of them; a summit counts its own. */
function isTalks(lexicon: Lexicon, token: Token): boolean {
  if (token.upos !== "NOUN" && token.upos !== "PROPN") return false;
  return lexicon.is("rounds", token) || kindsAlone(lexicon, token).includes("talks");
}

function genderAt(sentence: Sentence, index: number): string | undefined {
  return sentence.tokens[index]?.feats["Gender"] ?? childrenBy(sentence, index, "det")[0]?.feats["Gender"];
}

function agree(sentence: Sentence, index: number, noun: Token): boolean {
  // an ordinal has one form for both, whatever the tagger says: its article tells
  const [a, b] = [childrenBy(sentence, index, "det")[0]?.feats["Gender"], noun.feats["Gender"]];
  return a === undefined || b === undefined || a === b;
}
