import { childrenBy, childrenOf, headOf, type Sentence, type Token, universal } from "../../text/index.ts";
import { lexiconOf as eventsOf, keyOf } from "../events/lexicon.ts";
import { isFinite } from "../statements/clause.ts";
import { cueOf } from "../statements/entry.ts";
import { type Lexicon } from "../statements/lexicon.ts";
import { type DraftTree, FINITE_PAST, isNominal, isPastForm } from "./draft-tree.ts";
import { treeWordsOf } from "./tree-words.ts";

/** "Washington imposed sanctions": what has a subject is the verb of its object, and no word beside it. */
export function verbBeforeObject(tree: DraftTree, lexicon: Lexicon): void {
  for (const { index } of tree.sentence().tokens) {
    const sentence = tree.sentence();
    const verb = sentence.tokens[index];
    const object = verb && headOf(sentence, verb);
    if (!verb || !object || !isPastForm(verb) || verb.deprel !== "amod" || object.index < index || !isNominal(object)) continue;
    const subject =
      childrenBy(sentence, index, "nsubj").find((t) => t.index < index) ?? ownerBefore(sentence, verb, object, lexicon);
    if (!subject) continue;
    tree.place(index, object.head, /^(?:nsubj|obj|obl|iobj)/.test(object.deprel) ? "ccomp" : object.deprel);
    tree.attach(object.index, index, "obj");
    tree.setFeatures(index, FINITE_PAST);
    tree.attach(subject.index, index, "nsubj");
    for (const t of childrenOf(sentence, object.index)) {
      if (t.index < subject.index && t.upos === "DET") tree.attach(t.index, subject.index, "det");
      else if (t.index < index && t.index !== subject.index && isNominal(t)) tree.attach(t.index, index, "obl");
      else if (t.upos === "PUNCT") tree.attach(t.index, index, "punct");
    }
  }
}

/** "pulled out and reimposed sanctions": behind a conjunction, a past form that the lexicon knows with the noun behind it is its verb. */
export function joinedVerbBeforeObject(tree: DraftTree, lexicon: Lexicon): void {
  if (!lexicon.data.insertionsKeepOrder) return;
  const events = eventsOf(lexicon.data.language);
  for (const { index } of tree.sentence().tokens) {
    const sentence = tree.sentence();
    const verb = sentence.tokens[index];
    const object = sentence.tokens[index + 1];
    if (!verb || !isPastForm(verb) || verb.deprel !== "amod" || verb.head !== index + 1 || object?.deprel !== "conj") continue;
    const joint = sentence.tokens[index - 1];
    if (joint?.upos !== "CCONJ" || !events?.verbs.get(events.lemmaOf(verb))?.some((e) => e.objects?.has(keyOf(object.lemma))))
      continue;
    const main = sentence.tokens.findLast(
      (t) => t.index < index && t.upos === "VERB" && isFinite(sentence, t) && t.feats["Tense"] === "Past",
    );
    if (!main || !tree.attach(object.index, main.index, "conj")) continue;
    tree.place(index, main.index, "conj");
    tree.attach(object.index, index, "obj");
    tree.attach(joint.index, index, "cc");
    tree.setFeatures(index, FINITE_PAST);
  }
}

/** "The leaders last met in Berlin": what stands between a noun and its verb tells of the verb. */
export function adverbBeforeVerb(tree: DraftTree, lexicon: Lexicon): void {
  if (!lexicon.data.insertionsKeepOrder) return;
  for (const { index } of tree.sentence().tokens) {
    const sentence = tree.sentence();
    const [word, verb] = [sentence.tokens[index], sentence.tokens[index + 1]];
    if (word?.upos !== "ADJ" || word.deprel !== "amod" || word.head > index || verb?.upos !== "VERB") continue;
    const noun = headOf(sentence, word);
    if (verb.feats["VerbForm"] !== "Fin" || !noun || !isNominal(noun)) continue;
    tree.attach(index, verb.index, "advmod");
  }
}

/** "The Houthis fired missiles, the army said": the name before the word, where what is said has no other verb. */
function ownerBefore(sentence: Sentence, verb: Token, object: Token, lexicon: Lexicon): Token | null {
  if (!lexicon.data.insertionsKeepOrder) return null;
  const owner = sentence.tokens[verb.index - 1];
  if (owner?.head !== object.index || !["nmod:poss", "compound", "nmod", "nsubj"].includes(owner.deprel)) return null;
  if (childrenBy(sentence, owner.index, "case").length > 0) return null;
  const comma = sentence.tokens.findIndex((t) => t.index > object.index && t.form === ",");
  const end = comma < 0 ? sentence.tokens.length : comma;
  return sentence.tokens.slice(0, end).some((t) => t.feats["VerbForm"] === "Fin" && t.index !== verb.index) ? null : owner;
}

/** "told cheering supporters that …": a participle between a verb of telling and those who are told belongs to them. */
export function participleBeforeNoun(tree: DraftTree, lexicon: Lexicon): void {
  for (const { index } of tree.sentence().tokens) {
    const sentence = tree.sentence();
    const participle = sentence.tokens[index];
    const noun = sentence.tokens[index + 1];
    const verb = participle && headOf(sentence, participle);
    if (participle?.deprel !== "xcomp" || verb?.index !== index - 1 || noun?.head !== index || noun.deprel !== "obj") continue;
    if (participle.feats["VerbForm"] !== "Ger" || cueOf(sentence, verb, lexicon)?.entry.frames.has("other") !== true) continue;
    tree.attach(noun.index, verb.index, "obj");
    tree.attach(index, noun.index, "amod");
  }
}

/** "lifted its embargo": a noun below a verb of the lexicons that takes objects is its object. */
export function objectOfDeed(tree: DraftTree, lexicon: Lexicon): void {
  const events = eventsOf(lexicon.data.language);
  for (const { index } of tree.sentence().tokens) {
    const sentence = tree.sentence();
    const noun = sentence.tokens[index];
    const verb = noun && headOf(sentence, noun);
    if (noun?.deprel !== "xcomp" || noun.upos !== "NOUN" || verb?.upos !== "VERB" || verb.index > index) continue;
    if (
      childrenBy(sentence, verb.index, "obj").length > 0 ||
      childrenBy(sentence, index, "cop", "mark", "case", "nsubj").length > 0
    )
      continue;
    const known = events?.verbs.get(events.lemmaOf(verb))?.some((e) => e.objects !== null);
    if (known || cueOf(sentence, verb, lexicon)?.entry.frames.has("object")) tree.attach(index, verb.index, "obj");
  }
}

/** "Fighting continued on Sunday": a verbal noun that opens a sentence is the subject of the past form right behind it. */
export function openingGerund(tree: DraftTree): void {
  const sentence = tree.sentence();
  const [noun, verb] = sentence.tokens;
  if (!noun || !verb || noun.head >= 0 || verb.head !== 0 || !isPastForm(verb)) return;
  if (
    noun.upos !== "VERB" ||
    noun.feats["Tense"] === "Past" ||
    noun.feats["VerbForm"] === "Fin" ||
    noun.feats["VerbForm"] === "Inf"
  )
    return;
  if (childrenBy(sentence, 0, "nsubj", "aux").length > 0) return;
  tree.reroot(verb.index, "nsubj");
  tree.setFeatures(verb.index, FINITE_PAST);
  for (const t of childrenBy(tree.sentence(), 0, "obl", "advmod", "punct", "parataxis", "conj"))
    if (t.index > verb.index) tree.attach(t.index, verb.index, t.deprel);
}

/** "Poland …, pressed for more": what has no auxiliary is no passive, where a clause of its own needs a finite verb. */
export function activeVerbs(tree: DraftTree): void {
  for (const verb of tree.sentence().tokens) {
    if (!isPastForm(verb) || verb.feats["VerbForm"] !== "Part") continue;
    if (!["root", "conj", "ccomp", "parataxis"].includes(universal(verb.deprel))) continue;
    const sentence = tree.sentence();
    if (childrenBy(sentence, verb.index, "aux", "cop").length > 0) continue;
    const subject = childrenBy(sentence, verb.index, "nsubj").find((t) => t.index < verb.index);
    if (!subject) continue;
    tree.setFeatures(verb.index, FINITE_PAST);
    tree.attach(subject.index, verb.index, "nsubj");
  }
}

/** "Asked what had gone wrong, he declined": a sentence that begins with a participle has its verb further on. */
export function openingParticiple(tree: DraftTree, lexicon: Lexicon): void {
  const sentence = tree.sentence();
  const first = sentence.tokens.find((t) => t.upos !== "PUNCT");
  const endings = treeWordsOf(lexicon.data.language)?.participles ?? [];
  // « Réunis ce lundi à Cairns, les délégués ont … »: nobody is told in a report to unite
  const isCalled = first !== undefined && isSecondPerson(first, endings);
  if (!first || childrenBy(sentence, first.index, "nsubj", "aux").length > 0) return;
  if (isCalled && universal(first.deprel) === "advcl" && first.head > first.index)
    tree.setFeatures(first.index, { VerbForm: "Part", Tense: "Past", Mood: null, Person: null });
  if (first.head >= 0 || !(isPastForm(first) || isCalled)) return;
  const main = childrenBy(sentence, first.index, "parataxis", "ccomp", "conj", "dep").find(
    (t) =>
      t.upos === "VERB" &&
      isFinite(sentence, t) &&
      childrenBy(sentence, t.index, "nsubj").some((s) => s.index > first.index && sentence.tokens[s.index - 1] !== undefined) &&
      sentence.tokens.slice(first.index, t.index).some((w) => w.form === ","),
  );
  if (!main) return;
  tree.reroot(main.index, "advcl");
  tree.setFeatures(first.index, { VerbForm: "Part", Tense: "Past", Mood: null, Person: null });
}

const isSecondPerson = ({ upos, form, feats }: Token, endings: readonly string[]): boolean =>
  upos === "VERB" &&
  feats["Person"] !== "3" &&
  feats["Person"] !== undefined &&
  endings.some((e) => form.toLowerCase().endsWith(e));

/** "Afghanistan denies sheltering the group": a bare noun right behind a name, before an article or a verbal noun, is the verb. */
export function verbTakenForNoun(tree: DraftTree, lexicon: Lexicon): void {
  const sentence = tree.sentence();
  const root = sentence.tokens.find((t) => t.head < 0);
  const subject = root && sentence.tokens[root.index - 1];
  if (root?.upos !== "NOUN" || !subject || subject.head !== root.index || !isNominal(subject)) return;
  if (childrenBy(sentence, root.index, "det", "amod", "case", "cop", "nmod").length > 0) return;
  const behind = sentence.tokens[root.index + 1];
  if (!behind || !(["DET", "SCONJ", "PRON"].includes(behind.upos) || behind.feats["VerbForm"] === "Ger")) return;
  if (!cueOf(sentence, { ...root, upos: "VERB" }, lexicon)) return;
  tree.setUpos(root.index, "VERB");
  tree.setFeatures(root.index, { VerbForm: "Fin", Tense: "Pres", Mood: "Ind", Number: null });
  tree.attach(subject.index, root.index, "nsubj");
}

/** "The minister, who was not invited, called on …": a noun cannot be all there is, where a past form stands behind it. */
export function nominalRoot(tree: DraftTree): void {
  const sentence = tree.sentence();
  const root = sentence.tokens.find((t) => t.head < 0);
  const end = sentence.tokens.at(-1);
  if (!root || !end || !isNominal(root) || !/[.!?"”»]/.test(end.form)) return;
  if (childrenBy(sentence, root.index, "cop", "nsubj", "parataxis", "aux").length > 0) return;
  const alone = !sentence.tokens.some((t) => ["VERB", "AUX"].includes(t.upos) && t.feats["VerbForm"] === "Fin");
  const verb = childrenBy(sentence, root.index, "acl").find(
    (t) =>
      t.deprel === "acl" &&
      isPastForm(t) &&
      t.index > root.index &&
      (sentence.tokens[t.index - 1]?.form === "," || alone) &&
      childrenBy(sentence, t.index, "aux", "nsubj").length === 0 &&
      !childrenOf(sentence, t.index).some((c) => c.deprel === "obl:agent"),
  );
  if (!verb) return;
  tree.reroot(verb.index, "nsubj");
  tree.setFeatures(verb.index, FINITE_PAST);
}
