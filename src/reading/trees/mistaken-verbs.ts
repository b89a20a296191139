import { childrenBy, childrenOf, headOf, type Sentence, type Token, universal } from "../../text/index.ts";
import { lexiconOf as eventWords, keyOf } from "../events/lexicon.ts";
import type { Lexicon } from "../statements/lexicon.ts";
import { type DraftTree, isNominal } from "./draft-tree.ts";
import { treeWordsOf } from "./tree-words.ts";

const PRESENT = { Mood: "Ind", Tense: "Pres", VerbForm: "Fin", Number: "Sing", Person: "3" } as const;

/**
 * « Kigali dément soutenir les rebelles », « ce que l'armée dément »: a present whose ending is that of adverbs and that was taken for
 * one. It takes the place of what it was hung on behind it, which becomes what it governs, and the noun right before it is its subject.
 */
export function presentTakenForAdverb(tree: DraftTree, lexicon: Lexicon): void {
  const known = treeWordsOf(lexicon.data.language)?.presents ?? [];
  if (known.length === 0) return;
  for (const { index, form } of tree.sentence().tokens) {
    const entry = known.find(({ word }) => word === form.toLowerCase());
    const sentence = tree.sentence();
    const word = sentence.tokens[index];
    if (!entry || !word || word.lemma === entry.lemma) continue;
    if (sentence.tokens[index - 1]?.form === ",") {
      insertedPresent(tree, index, entry.lemma);
      continue;
    }
    const last = sentence.tokens.findLast((t) => t.index < index && t.upos !== "ADV");
    // « le gouvernement rwandais dément », where « rwandais » too may be taken for a verb
    const participle = last && isBareParticiple(sentence, last) ? last : null;
    const before = participle ? sentence.tokens[participle.index - 1] : last?.upos === "ADJ" ? headOf(sentence, last) : last;
    if (
      !before ||
      before.index >= index ||
      !isNominal(before) ||
      sentence.tokens.slice(before.index, index).some((t) => t.upos === "PUNCT")
    )
      continue;
    tree.setUpos(index, "VERB");
    tree.setLemma(index, entry.lemma);
    tree.setFeatures(index, { ...PRESENT, Gender: null, Voice: null });
    govern(tree, index, subjectAt(sentence, before, index));
    if (participle) {
      tree.attach(participle.index, before.index, "amod");
      tree.setUpos(participle.index, "ADJ");
    }
  }
}

/** « Nous n'avons renoncé à rien, dément le colonel »: set in behind a comma, with who says so right behind it. */
function insertedPresent(tree: DraftTree, index: number, lemma: string): void {
  const { tokens } = tree.sentence();
  const next = tokens[index + 1];
  const head = next?.upos === "DET" ? tokens[next.head] : next;
  const isSpeaker =
    head !== undefined &&
    head.index > index &&
    head.index - index <= TITLED &&
    (head.upos === "PROPN" || (next?.upos === "DET" && isNominal(head)) || (head.upos === "PRON" && head.form.startsWith("-")));
  const root = tokens.find(({ head: above }) => above < 0);
  if (!isSpeaker || !root || root.index >= index) return;
  tree.setUpos(index, "VERB");
  tree.setLemma(index, lemma);
  tree.setFeatures(index, { ...PRESENT, Gender: null, Voice: null });
  tree.attach(index, root.index, "parataxis");
  tree.attach(head.index, index, "nsubj");
}

/** « le jeune lieutenant-colonel »: so many words from the verb to the noun that is its subject. */
const TITLED = 4;

/** « a proposé de clore le processus »: an infinitive that was taken for a noun hangs on the verb that asks for it and has its own object. */
export function infinitiveTakenForNoun(tree: DraftTree, lexicon: Lexicon): void {
  const known = treeWordsOf(lexicon.data.language)?.infinitives ?? [];
  if (known.length === 0) return;
  for (const { index, form } of tree.sentence().tokens) {
    if (!known.some(({ word }) => word === form.toLowerCase())) continue;
    const sentence = tree.sentence();
    const [mark, word] = [sentence.tokens[index - 1], sentence.tokens[index]];
    if (!word || word.upos === "VERB" || mark?.upos !== "ADP" || !lexicon.is("infinitiveMarks", mark.lemma)) continue;
    const governor = sentence.tokens.findLast(
      (t) => t.index < mark.index && t.index > mark.index - 6 && (t.upos === "VERB" || t.upos === "ADJ"),
    );
    if (!governor) continue;
    tree.setUpos(index, "VERB");
    tree.setLemma(index, form.toLowerCase());
    tree.setFeatures(index, { VerbForm: "Inf", Gender: null, Number: null });
    tree.attach(index, governor.index, "xcomp");
    tree.attach(mark.index, index, "mark");
    const article = sentence.tokens[index + 1];
    const object = article?.upos === "DET" ? sentence.tokens[article.head] : undefined;
    if (object && object.index > index) tree.attach(object.index, index, "obj");
  }
}

/** A participle without an auxiliary, right behind a noun. */
function isBareParticiple(sentence: Sentence, token: Token): boolean {
  const noun = sentence.tokens[token.index - 1];
  const told = childrenBy(sentence, token.index, "aux", "cop").length > 0;
  return token.upos === "VERB" && token.feats["VerbForm"] === "Part" && !told && noun !== undefined && isNominal(noun);
}

/** The head of the phrase that ends with this noun, before the verb. */
function subjectAt(sentence: Sentence, noun: Token, verb: number): Token {
  let top = noun;
  for (let above = headOf(sentence, top); above && above.index < verb && isNominal(above); above = headOf(sentence, above)) {
    if (!/^(?:nmod|flat|appos|compound|amod|conj)/.test(top.deprel) || above.index > top.index) break;
    top = above;
  }
  return top;
}

function govern(tree: DraftTree, verb: number, subject: Token): void {
  const sentence = tree.sentence();
  const from = Math.min(subject.index, ...childrenBy(sentence, subject.index, "det").map((t) => t.index));
  let top = sentence.tokens[verb];
  for (let above = top ?? null; above && above.index >= from; above = headOf(sentence, above)) top = above;
  if (!top) return;
  const governed = top.index > verb ? top : null;
  if (top.index !== verb && !tree.promote(verb, top.index)) return;
  const relative = sentence.tokens[from - 1];
  const asks = relative?.upos === "PRON" && relative.feats["PronType"] === "Rel";
  tree.attach(subject.index, verb, "nsubj");
  if (governed) {
    for (const t of childrenOf(tree.sentence(), governed.index))
      if (t.index < verb && t.index !== subject.index) tree.attach(t.index, verb, t.deprel);
    tree.attach(governed.index, verb, roleOf(tree.sentence(), governed));
  }
  // what hung on a word of the subject, « soudanais »
  for (const t of tree.sentence().tokens)
    if (t.index > verb && t.head >= from && t.head < verb)
      tree.attach(t.index, verb, t.upos === "PUNCT" ? t.deprel : roleOf(tree.sentence(), t));
  if (asks) {
    tree.attach(relative.index, verb, "obj");
    const above = headOf(tree.sentence(), tree.sentence().tokens[verb] ?? governed ?? subject);
    if (above) tree.attach(verb, above.index, "acl:relcl");
  }
  // what goes on behind an infinitive with a finite verb goes on with this one
  for (const head of childrenBy(tree.sentence(), verb, "xcomp"))
    for (const t of childrenBy(tree.sentence(), head.index, "conj"))
      if (t.feats["VerbForm"] === "Fin") tree.attach(t.index, verb, "conj");
}

function roleOf(sentence: Sentence, token: Token): string {
  if (isNominal(token)) return "obj";
  const forms = [token, ...childrenBy(sentence, token.index, "aux")].map(({ feats }) => feats["VerbForm"]);
  if (forms.includes("Inf")) return "xcomp";
  return forms.includes("Fin") ? "ccomp" : "advcl";
}

/**
 * "Talks between A and B due to open in Geneva on Tuesday were cancelled": what is due is what there is between the two sides, and neither
 * of these, where it has a verb of its own behind.
 */
export function boundBehindSides(tree: DraftTree, { data }: Lexicon): void {
  const words = treeWordsOf(data.language);
  for (const { index } of tree.sentence().tokens) {
    const sentence = tree.sentence();
    const word = sentence.tokens[index];
    const deed = word && headOf(sentence, word);
    if (!word || !deed || universal(word.deprel) !== "case" || deed.index < index) continue;
    if (!words?.bound.some((one) => one.word === word.form.toLowerCase())) continue;
    const noun = subjectBefore(sentence, index);
    if (noun && universal(deed.deprel) === "nmod") tree.attach(deed.index, noun.index, "nmod");
  }
}

/** The subject of the verb behind a place of the sentence, which stands before it. */
const subjectBefore = (sentence: Sentence, index: number): Token | undefined =>
  sentence.tokens.find(
    (t) => t.index < index && isNominal(t) && universal(t.deprel) === "nsubj" && (headOf(sentence, t)?.index ?? -1) > index + 1,
  );

/**
 * "Talks are due to resume in Geneva on Friday", "are set to open": with a form of "be" and an infinitive such a word is a participle
 * like "expected", and the infinitive, be it taken for a noun, what somebody is bound to do.
 */
export function boundToDo(tree: DraftTree, { data }: Lexicon): void {
  const bound = treeWordsOf(data.language)?.bound ?? [];
  for (const { index } of tree.sentence().tokens) {
    const sentence = tree.sentence();
    const [word, mark, deed] = [0, 1, 2].map((i) => sentence.tokens[index + i]);
    if (!word || !mark || !deed || !bound.some((one) => one.word === word.form.toLowerCase())) continue;
    if (word.upos === "ADP" || mark.upos === "DET" || !["ADP", "PART"].includes(mark.upos)) continue;
    const isNoun = word.head === deed.index && universal(word.deprel) === "case" && deed.upos === "NOUN";
    const be = childrenBy(sentence, isNoun ? deed.index : index, "cop", "aux").find((t) => t.index < index);
    if (!be || !(isNoun || (deed.upos === "VERB" && deed.head === index))) continue;
    if (isNoun) {
      if (!tree.promote(index, deed.index)) continue;
      tree.setUpos(deed.index, "VERB");
      tree.setFeatures(deed.index, { VerbForm: "Inf", Number: null });
      tree.attach(mark.index, deed.index, "mark");
      for (const t of childrenBy(tree.sentence(), deed.index, "nsubj", "cop", "aux", "punct", "advmod"))
        if (t.index < index || t.upos === "PUNCT") tree.attach(t.index, index, t.deprel);
      for (const t of childrenBy(tree.sentence(), deed.index, "nmod")) tree.attach(t.index, deed.index, "obl");
    }
    tree.setUpos(index, "VERB");
    tree.setFeatures(index, { VerbForm: "Part", Tense: "Past", Voice: "Pass", Degree: null });
    tree.attach(deed.index, index, "xcomp");
    tree.attach(be.index, index, "aux:pass");
    for (const t of childrenBy(tree.sentence(), index, "nsubj")) tree.attach(t.index, index, "nsubj:pass");
  }
}

/** "A round is due in Kiev on Monday", "is due on May 14": with a form of "be" such a word is a participle, and where or when it is due is said of it. */
export function boundThen(tree: DraftTree, { data }: Lexicon): void {
  const bound = treeWordsOf(data.language)?.bound ?? [];
  for (const { index } of tree.sentence().tokens) {
    const sentence = tree.sentence();
    const [word, preposition] = [sentence.tokens[index], sentence.tokens[index + 1]];
    if (!word || preposition?.upos !== "ADP" || !bound.some((one) => one.word === word.form.toLowerCase())) continue;
    const then = universal(word.deprel) === "case" ? headOf(sentence, word) : null;
    if (!then || then.index < index || !(isNominal(then) || then.upos === "NUM")) continue;
    const be = childrenBy(sentence, then.index, "cop").find((t) => t.index < index);
    if (!be || !tree.promote(index, then.index)) continue;
    tree.setUpos(index, "VERB");
    tree.setFeatures(index, { VerbForm: "Part", Tense: "Past", Voice: "Pass", Degree: null });
    tree.attach(then.index, index, "obl");
    tree.attach(preposition.index, then.index, "case");
    tree.attach(be.index, index, "aux:pass");
    for (const t of childrenBy(tree.sentence(), then.index, "nsubj", "aux", "mark", "advmod", "obl", "nmod", "punct", "advcl"))
      if (t.index < index || isOfWhatIsDue(t)) tree.attach(t.index, index, roleOfDue(t));
  }
}

/** What the analyser hangs on a place or day behind "due" and is said of what is due: another phrase with its preposition, and marks. */
const isOfWhatIsDue = ({ deprel }: Token): boolean => ["obl", "punct", "advcl"].includes(universal(deprel)) || deprel === "nmod";

const roleOfDue = ({ deprel }: Token): string => (deprel === "nsubj" ? "nsubj:pass" : deprel === "nmod" ? "obl" : deprel);

/** "Monday's meeting in Cairo lasted five hours": behind a genitive stands a noun, whatever else its form may be. */
export function gerundBehindGenitive(tree: DraftTree, lexicon: Lexicon): void {
  const words = eventWords(lexicon.data.language);
  if (!words) return;
  for (const { index } of tree.sentence().tokens) {
    const sentence = tree.sentence();
    const [owner, gerund] = [sentence.tokens[index], sentence.tokens[index + 1]];
    if (!owner || gerund?.upos !== "VERB" || !GENITIVE.test(owner.form) || owner.head !== gerund.index) continue;
    if (!words.nouns.has(keyOf(gerund.form)) || childrenBy(sentence, gerund.index, "obj", "aux").length > 0) continue;
    tree.setUpos(gerund.index, "NOUN");
    tree.setLemma(gerund.index, gerund.form.toLowerCase());
    tree.setFeatures(gerund.index, { VerbForm: null, Tense: null, Mood: null, Number: "Sing" });
    tree.attach(index, gerund.index, "nmod:poss");
    for (const t of childrenBy(sentence, gerund.index, "obl")) tree.attach(t.index, gerund.index, "nmod");
  }
}

const GENITIVE = /\p{L}['’]s$/u;
