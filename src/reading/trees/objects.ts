import { childrenBy, headOf, type Sentence, subtree, type Token, universal } from "../../text/index.ts";
import { type Lexicon as EventLexicon, lexiconOf } from "../events/lexicon.ts";
import { isFinite } from "../statements/clause.ts";
import { cueOf } from "../statements/entry.ts";
import type { Lexicon } from "../statements/lexicon.ts";
import { type DraftTree, firstOfGroup, isMarked, isNominal, isPastForm } from "./draft-tree.ts";
import { treeWordsOf } from "./tree-words.ts";

/** « ont ouvert jeudi des négociations »: a bare day is no object; what hangs on it is the verb's. */
export function dayTakenForObject(tree: DraftTree, lexicon: Lexicon): void {
  const days = treeWordsOf(lexicon.data.language)?.days ?? [];
  for (const { index } of tree.sentence().tokens) {
    const sentence = tree.sentence();
    const day = sentence.tokens[index];
    if (!day || universal(day.deprel) !== "obj" || !days.some(({ word }) => word === day.form.toLowerCase())) continue;
    if (childrenBy(sentence, index, "det", "case").length > 0) continue;
    const verb = headOf(sentence, day);
    if (!verb || !tree.attach(index, verb.index, "obl:mod")) continue;
    const object = childrenBy(sentence, index, "nmod").find((t) => t.index > index && isNominal(t));
    if (object && childrenBy(sentence, verb.index, "obj").every((t) => t.index === index))
      tree.attach(object.index, verb.index, "obj");
  }
}

/**
 * « M. X a rencontré mardi M. Y », "accepted on Monday a draft": of two subjects that nothing joins, the one behind an active verb
 * without an object is its object; always where the tree calls it a passive's, in French in any case but behind verbs of speech.
 */
export function objectTakenForSubject(tree: DraftTree, lexicon: Lexicon): void {
  for (const { index } of tree.sentence().tokens) {
    const sentence = tree.sentence();
    const verb = sentence.tokens[index];
    if (verb?.upos !== "VERB" || childrenBy(sentence, index, "obj", "expl", "ccomp", "xcomp").length > 0) continue;
    if (childrenBy(sentence, index, "aux").some((t) => t.deprel === "aux:pass")) continue;
    const subjects = childrenBy(sentence, index, "nsubj");
    const before = subjects.find((t) => t.deprel === "nsubj" && t.index < index);
    const behind = subjects.find((t) => t.index > index && t.upos !== "PRON" && !isMarked(sentence, t.index));
    if (!before || !behind) continue;
    const mayInvert = lexicon.data.insertionsKeepOrder || before.upos === "PRON" || cueOf(sentence, verb, lexicon) !== null;
    if (behind.deprel === "nsubj:pass" || (behind.deprel === "nsubj" && !mayInvert)) tree.attach(behind.index, index, "obj");
  }
}

/** « n'a demandé qu'un délai »: what « que » limits is the object. */
export function exceptiveObject(tree: DraftTree, lexicon: Lexicon): void {
  for (const { index } of tree.sentence().tokens) {
    const sentence = tree.sentence();
    const noun = sentence.tokens[index];
    if (noun?.deprel !== "nsubj" || noun.head >= index || childrenBy(sentence, noun.head, "obj").length > 0) continue;
    const isLimited = childrenBy(sentence, index, "advmod").some((t) => t.index < index && lexicon.is("exceptive", t.lemma));
    if (isLimited) tree.attach(index, noun.head, "obj");
  }
}

/** « a proposé aux rebelles des pourparlers »: behind those whom something is given to stands what is given. */
export function objectBehindReceiver(tree: DraftTree, lexicon: Lexicon): void {
  const words = treeWordsOf(lexicon.data.language);
  for (const { index } of tree.sentence().tokens) {
    const sentence = tree.sentence();
    const verb = sentence.tokens[index];
    if (verb?.upos !== "VERB" || !words?.giving.includes(verb.lemma)) continue;
    if (
      childrenBy(sentence, index, "obj", "xcomp", "ccomp").length > 0 ||
      childrenBy(sentence, index, "aux").some((t) => t.deprel === "aux:pass")
    )
      continue;
    const given = childrenBy(sentence, index, "obl")
      .filter((t) => t.index > index && childrenBy(sentence, t.index, "case").some((c) => words.receiving.includes(c.lemma)))
      .flatMap((t) => childrenBy(sentence, t.index, "nmod").filter((n) => isPartitive(sentence, n, words.articles)));
    const [object] = given;
    if (object) tree.attach(object.index, index, "obj");
  }
}

/** « ont entamé jeudi soir à Koweït des négociations »: behind the place of what one holds or begins stands what that is. */
export function objectBehindPlace(tree: DraftTree, lexicon: Lexicon): void {
  const words = treeWordsOf(lexicon.data.language);
  const { light, groups } = lexiconOf(lexicon.data.language)?.data ?? {};
  for (const { index } of tree.sentence().tokens) {
    const sentence = tree.sentence();
    const verb = sentence.tokens[index];
    if (verb?.upos !== "VERB" || !words || !light?.includes(verb.lemma)) continue;
    if (childrenBy(sentence, index, "obj", "xcomp", "ccomp").length > 0) continue;
    if (childrenBy(sentence, index, "aux", "expl").some((t) => t.deprel !== "aux:tense")) continue;
    const object = childrenBy(sentence, index, "obl")
      .filter((t) => t.index > index && t.upos === "PROPN" && childrenBy(sentence, t.index, "case").length > 0)
      .flatMap((t) => childrenBy(sentence, t.index, "nmod").filter((n) => isPartitive(sentence, n, words.articles)))
      .find((t) => groups?.["talks"]?.includes(t.lemma));
    if (object) tree.attach(object.index, index, "obj");
  }
}

/** « se sont quittés sans rien signer »: the pronoun between a preposition and an infinitive is what is not done. */
export function pronounBeforeInfinitive(tree: DraftTree): void {
  for (const { index } of tree.sentence().tokens) {
    const sentence = tree.sentence();
    const [pronoun, verb] = [sentence.tokens[index], sentence.tokens[index + 1]];
    if (pronoun?.upos !== "PRON" || universal(pronoun.deprel) !== "obl" || verb?.head !== index) continue;
    if (verb.upos !== "VERB" || verb.feats["VerbForm"] !== "Inf" || childrenBy(sentence, verb.index, "obj", "mark").length > 0)
      continue;
    const [mark] = childrenBy(sentence, index, "case").filter((t) => t.index === index - 1);
    if (!mark || !tree.attach(verb.index, pronoun.head, "advcl")) continue;
    tree.attach(index, verb.index, "obj");
    tree.attach(mark.index, verb.index, "mark");
  }
}

/** « ont achevé mercredi à Foundiougne, à 150 km de Dakar, deux jours de négociations »: what is counted behind the comma that ends an aside is the object. */
export function objectBehindAside(tree: DraftTree, lexicon: Lexicon): void {
  const events = lexiconOf(lexicon.data.language);
  const { light, opening, ending, groups, days } = events?.data ?? {};
  for (const { index } of tree.sentence().tokens) {
    const sentence = tree.sentence();
    const noun = sentence.tokens[index];
    const [count] = childrenBy(sentence, index, "nummod", "det");
    if (!noun || !count || sentence.tokens[count.index - 1]?.form !== ",") continue;
    // « ont ouvert lundi à Bruxelles, avec le négociateur iranien, les négociations »
    const isTalks = groups?.["talks"]?.includes(noun.lemma) === true && count.upos === "DET";
    // « ont rencontré lundi à Stormont House, à Belfast, les délégations »
    const isAgent = noun.deprel === "appos" && count.upos === "DET" && events?.is("agents", noun) === true;
    if (!isTalks && !isAgent && !days?.includes(noun.lemma)) continue;
    if (!["conj", "appos", "nmod"].includes(noun.deprel) || childrenBy(sentence, index, "cc", "case").length > 0) continue;
    if (!isTalks && !isAgent && !childrenBy(sentence, index, "nmod").some((t) => groups?.["talks"]?.includes(t.lemma))) continue;
    const verb = sentence.tokens.findLast((t) => t.index < index && t.upos === "VERB");
    const isBegun =
      verb &&
      (isAgent
        ? meetsSomebody(events, verb) && sentence.tokens[noun.head]?.head === verb.index && isMarked(sentence, noun.head)
        : light?.includes(verb.lemma) || ending?.includes(verb.lemma) || opening?.includes(verb.lemma));
    if (!isBegun || childrenBy(sentence, verb.index, "obj", "xcomp", "ccomp").length > 0) continue;
    if (childrenBy(sentence, verb.index, "aux", "expl").some((t) => t.deprel === "aux:pass" || t.deprel.startsWith("expl")))
      continue;
    tree.attach(index, verb.index, "obj");
  }
}

/** True of a verb that says who is met or received: « rencontrer », "receive". */
const meetsSomebody = (events: EventLexicon, verb: Token): boolean =>
  (events.verbs.get(events.lemmaOf(verb)) ?? []).some(({ frame }) => frame.kind === "meeting" || frame.kind === "hosting");

/** « des », « du »: an article that the parser takes for a preposition with one. */
function isPartitive(sentence: Sentence, noun: Token, articles: readonly string[]): boolean {
  const [mark] = childrenBy(sentence, noun.index, "case", "det");
  if (!mark) return false;
  const written = sentence.multiwords.find((m) => m.first === mark.index)?.form ?? mark.form;
  return articles.includes(written.toLowerCase());
}

/** « a démenti toute avancée »: behind an article and without a noun, an adjective that is all the verb has is its object. */
export function nounTakenForAdjective(tree: DraftTree, lexicon: Lexicon): void {
  if (lexicon.data.insertionsKeepOrder) return;
  for (const { index } of tree.sentence().tokens) {
    const sentence = tree.sentence();
    const word = sentence.tokens[index];
    if (word?.upos !== "ADJ" || word.deprel !== "xcomp" || word.head > index) continue;
    if (
      !childrenBy(sentence, index, "det").some((t) => t.index === index - 1) ||
      childrenBy(sentence, word.head, "obj").length > 0
    )
      continue;
    tree.setUpos(index, "NOUN");
    tree.attach(index, word.head, "obj");
  }
}

/** « a fait plus de 15.000 morts »: what an adverb of quantity counts hangs on it. */
export function countedBehindAdverb(tree: DraftTree): void {
  for (const { index } of tree.sentence().tokens) {
    const sentence = tree.sentence();
    const adverb = sentence.tokens[index];
    if (adverb?.upos !== "ADV" || universal(adverb.deprel) !== "obj" || childrenBy(sentence, index, "nmod", "obl").length > 0)
      continue;
    const counted = childrenBy(sentence, adverb.head, "obl").find(
      (t) => t.upos === "NOUN" && childrenBy(sentence, t.index, "case").some((c) => c.index === index + 1),
    );
    if (counted) tree.attach(counted.index, index, "nmod");
  }
}

/** « il cesserait d'accueillir »: « il » before a verb that somebody must do is somebody. */
export function doerPronoun(tree: DraftTree, lexicon: Lexicon): void {
  const deeds = lexiconOf(lexicon.data.language);
  for (const { index } of tree.sentence().tokens) {
    const sentence = tree.sentence();
    const pronoun = sentence.tokens[index];
    const verb = pronoun && headOf(sentence, pronoun);
    if (pronoun?.deprel !== "expl:subj" || pronoun.form.startsWith("-") || verb?.upos !== "VERB" || verb.index < index) continue;
    const own = childrenBy(sentence, verb.index, "nsubj", "csubj", "ccomp", "aux", "expl").filter((t) => t.index !== index);
    // « il y a », « il a été décidé », « il se peut »: nobody does it
    const isReflexive = own.some((t) => t.deprel === "expl:pv" && t.index < verb.index);
    if (own.some((t) => ["nsubj", "csubj", "ccomp"].includes(universal(t.deprel)) || t.deprel === "aux:pass")) continue;
    if (own.some((t) => universal(t.deprel) === "expl" && t.deprel !== "expl:pv")) continue;
    if (
      !isReflexive &&
      childrenBy(sentence, verb.index, "iobj", "obl", "advmod").some((t) => t.upos === "PRON" && t.index < verb.index)
    )
      continue;
    const lemma = deeds?.lemmaOf(verb) ?? verb.lemma;
    const entries = deeds?.verbs.get(lemma) ?? [];
    const done = entries.some(
      ({ frame, reflexive, objects }) =>
        frame.needsSubject === true && reflexive === isReflexive && (reflexive || objects === null),
    );
    if (done || (!isReflexive && deeds?.data.stopping.includes(lemma))) tree.attach(index, verb.index, "nsubj");
  }
}

/** « une amélioration continue des relations »: a word that is also a verb, right behind a noun and without a subject, is an adjective. */
export function adjectiveTakenForVerb(tree: DraftTree, lexicon: Lexicon): void {
  const adjectives = treeWordsOf(lexicon.data.language)?.adjectives ?? [];
  for (const { index } of tree.sentence().tokens) {
    const sentence = tree.sentence();
    const word = sentence.tokens[index];
    const noun = sentence.tokens[index - 1];
    if (word?.upos !== "VERB" || noun?.upos !== "NOUN" || !adjectives.some((a) => a.word === word.form.toLowerCase())) continue;
    if (childrenBy(sentence, index, "nsubj", "mark", "aux", "expl", "obj").length > 0) continue;
    if (word.head < 0) {
      const verb = childrenBy(sentence, index, "conj", "parataxis").find((t) => t.upos === "VERB" && isFinite(sentence, t));
      if (!verb) continue;
      tree.reroot(verb.index, "amod");
    }
    const below = childrenBy(sentence, index, "obl", "nmod").filter((t) => t.index > index);
    if (!tree.attach(index, noun.index, "amod")) continue;
    tree.setUpos(index, "ADJ");
    for (const t of below) tree.attach(t.index, noun.index, "nmod");
  }
}

/** The finite verb of a clause set in beside another, and the first word of its group; null for any other word. */
function setInClause(sentence: Sentence, index: number): { readonly verb: Token; readonly first: number } | null {
  const verb = sentence.tokens[index];
  if (verb?.upos !== "VERB" || universal(verb.deprel) !== "parataxis" || !isFinite(sentence, verb)) return null;
  return { verb, first: firstOfGroup(sentence, index) };
}

/** « …, a promis le chef du mouvement. »: a clause set in that has no subject has it right behind its verb. */
export function subjectBehind(tree: DraftTree, lexicon: Lexicon): void {
  if (lexicon.data.insertionsKeepOrder) return;
  for (const { index } of tree.sentence().tokens) {
    const sentence = tree.sentence();
    const setIn = setInClause(sentence, index);
    if (!setIn) continue;
    const { verb, first } = setIn;
    if (sentence.tokens[first - 1]?.upos !== "PUNCT" || !cueOf(sentence, verb, lexicon)) continue;
    const subjects = childrenBy(sentence, index, "nsubj");
    if (subjects.some((t) => t.index >= first) || childrenBy(sentence, index, "expl").some((t) => t.deprel === "expl:subj"))
      continue;
    const behind = childrenBy(sentence, index, "obj").find((t) => t.index > index && isNominal(t) && t.upos !== "PRON");
    const article = behind && childrenBy(sentence, behind.index, "det").find((t) => t.index < behind.index);
    const at = article?.index ?? behind?.index;
    if (!behind || at !== index + 1 || isMarked(sentence, behind.index)) continue;
    tree.attach(behind.index, index, "nsubj");
    for (const { index: before } of subjects) giveBack(tree, before, first);
  }
}

/** « sont parvenus vendredi à un accord, a annoncé X »: what stands before the comma is no part of what is set in behind it. */
export function wordsBeforeInsertion(tree: DraftTree, lexicon: Lexicon): void {
  if (lexicon.data.insertionsKeepOrder) return;
  for (const { index } of tree.sentence().tokens) {
    const sentence = tree.sentence();
    const setIn = setInClause(sentence, index);
    if (!setIn) continue;
    const { verb, first } = setIn;
    const told = headOf(sentence, verb);
    if (sentence.tokens[first - 1]?.form !== "," || !told || told.index > first || told.upos !== "VERB") continue;
    for (const t of childrenBy(sentence, index, "obl", "nmod", "advmod", "obj")) {
      if (t.index > first || t.index < told.index) continue;
      const nearest = sentence.tokens.findLast((v) => v.index >= told.index && v.index < t.index && v.upos === "VERB") ?? told;
      if (t.deprel === "obj" && childrenBy(sentence, nearest.index, "obj").length > 0) continue;
      tree.attach(t.index, nearest.index, t.deprel);
    }
  }
}

/** « un dialogue national, prévu le 20 août »: a participle of what is planned belongs to the noun right before its comma. */
export function plannedNoun(tree: DraftTree, lexicon: Lexicon): void {
  const scheduling = lexiconOf(lexicon.data.language)?.data.scheduling ?? [];
  for (const { index } of tree.sentence().tokens) {
    const sentence = tree.sentence();
    const participle = sentence.tokens[index];
    if (participle?.upos !== "VERB" || participle.deprel !== "advcl" || sentence.tokens[index - 1]?.form !== ",") continue;
    if (!scheduling.includes(participle.lemma) || childrenBy(sentence, index, "aux", "mark", "nsubj").length > 0) continue;
    const noun = sentence.tokens.findLast((t) => t.index < index - 1 && t.upos === "NOUN");
    const between = noun ? sentence.tokens.slice(noun.index + 1, index - 1) : [];
    if (!noun || !between.every((t) => t.upos === "ADJ") || !agrees(participle, noun)) continue;
    tree.attach(index, noun.index, "acl");
  }
}

const agrees = (a: Token, b: Token): boolean =>
  (["Gender", "Number"] as const).every((f) => a.feats[f] === undefined || b.feats[f] === undefined || a.feats[f] === b.feats[f]);

/** A subject taken from the words before an insertion goes to the first of them that is finite and has none. */
function giveBack(tree: DraftTree, subject: number, end: number): void {
  const sentence = tree.sentence();
  const verb = sentence.tokens
    .slice(subject + 1, end)
    .find(
      (t) =>
        (isFinite(sentence, t) || childrenBy(sentence, t.index, "cop").length > 0) &&
        !["aux", "cop"].includes(universal(t.deprel)) &&
        childrenBy(sentence, t.index, "nsubj").length === 0,
    );
  if (verb) tree.attach(subject, verb.index, "nsubj");
}

const PASSIVE_PAST = { VerbForm: "Part", Tense: "Past", Voice: "Pass", Mood: null } as const;

/** "according to two officials briefed on the talks": a noun with a preposition is no subject, and the verb behind it is its participle. */
export function participleOfSource(tree: DraftTree): void {
  for (const { index } of tree.sentence().tokens) {
    const sentence = tree.sentence();
    const verb = sentence.tokens[index];
    const noun = sentence.tokens[index - 1];
    if (verb?.upos !== "VERB" || verb.head < 0 || noun?.head !== index || noun.deprel !== "nsubj") continue;
    if (!isPastForm(verb) || childrenBy(sentence, index, "aux", "cop").length > 0) continue;
    // "according to" may hang on the verb
    const lead = childrenBy(sentence, index, "mark").find((t) => t.index < noun.index && t.feats["ExtPos"] === "ADP");
    if (!lead && !childrenBy(sentence, noun.index, "case").some((t) => t.index < noun.index)) continue;
    if (lead) tree.attach(lead.index, noun.index, "case");
    const head = verb.head;
    if (!tree.promote(noun.index, index)) continue;
    tree.attach(noun.index, head, "obl");
    tree.attach(index, noun.index, "acl");
    tree.setFeatures(index, PASSIVE_PAST);
  }
}

/** « a levé son opposition à l'ouverture de pourparlers »: what a noun of standing against is against, which the parser hangs on the verb. */
export function againstWhat(tree: DraftTree, lexicon: Lexicon): void {
  const words = treeWordsOf(lexicon.data.language)?.against ?? [];
  for (const { index } of tree.sentence().tokens) {
    const sentence = tree.sentence();
    const noun = sentence.tokens[index];
    if (!noun || noun.upos !== "NOUN" || !words.some(({ word }) => word === noun.lemma.toLowerCase())) continue;
    const what = childrenBy(sentence, noun.head, "obl").find((t) => (subtree(sentence, t.index)[0] ?? -1) === index + 1);
    if (what) tree.attach(what.index, index, "nmod");
  }
}
