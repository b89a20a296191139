import type { SpeechAct } from "../../claims/index.ts";
import {
  type Analysis,
  childrenBy,
  childrenOf,
  headOf,
  type Sentence,
  subtree,
  type Token,
  universal,
} from "../../text/index.ts";
import { isFinite, isRelative } from "../statements/clause.ts";
import { cueOf } from "../statements/entry.ts";
import { type Lexicon, lexiconOf } from "../statements/lexicon.ts";
import { type DraftTree, draftTree, isMarked, isNominal, isPastForm, lastOf } from "./draft-tree.ts";

/**
 * The analysis with trees mended where grammar settles what the parser got wrong: a sentence has a finite verb, a finite verb its
 * subject, a content clause its verb of speech, a relative clause its noun. Words, places and tags of speech stay as they were.
 */
export function withMendedTrees(analysis: Analysis): Analysis {
  const lexicon = lexiconOf(analysis.language);
  if (!lexicon) return analysis;
  return { ...analysis, sentences: analysis.sentences.map((sentence) => mended(sentence, lexicon)) };
}

const RULES: readonly ((tree: DraftTree, lexicon: Lexicon) => void)[] = [
  titledName,
  midSpeech,
  verbBeforeObject,
  participleBeforeNoun,
  nounBeforeAdjective,
  activeVerbs,
  openingParticiple,
  nominalRoot,
  lostRelative,
  lostSubject,
  contentClause,
  datedSpeech,
  bareContent,
  gerundSubject,
  lateSpeaker,
  contentOfLateSpeech,
];

function mended(sentence: Sentence, lexicon: Lexicon): Sentence {
  if (sentence.tokens.length < 4) return sentence;
  const tree = draftTree(sentence);
  for (const rule of RULES) rule(tree, lexicon);
  return tree.sentence();
}

const finite = { VerbForm: "Fin", Tense: "Past", Voice: null };

/** "Mr Abiy told …": two names side by side with one relation are one name, the first a title. */
function titledName(tree: DraftTree): void {
  for (const { index } of tree.sentence().tokens) {
    const sentence = tree.sentence();
    const [title, name] = [sentence.tokens[index], sentence.tokens[index + 1]];
    if (title?.upos !== "PROPN" || name?.upos !== "PROPN" || title.head !== name.head || title.deprel !== name.deprel) continue;
    if (title.head < 0 || !/^(?:nsubj|obj|iobj|obl|nmod)/.test(title.deprel)) continue;
    for (const t of childrenBy(sentence, index, "case", "det", "mark", "cc", "punct")) tree.attach(t.index, name.index, t.deprel);
    tree.attach(index, name.index, "nmod:desc");
  }
}

/** Acts whose verbs are set into what is said. */
const TELLING: ReadonlySet<SpeechAct> = new Set(["say", "announce", "threaten", "promise", "hope"]);

/** "The truce, the envoy told reporters, would hold": between its subject and its verb a clause says who says so. */
function midSpeech(tree: DraftTree, lexicon: Lexicon): void {
  if (!lexicon.data.insertionsKeepOrder) return;
  const given = tree.sentence();
  const commas = given.tokens.filter((t) => t.form === ",").map((t) => t.index);
  for (const [k, first] of commas.entries()) {
    const last = commas[k + 1];
    if (last === undefined || last - first < 3 || last - first > 20) continue;
    const sentence = tree.sentence();
    const inside = sentence.tokens.slice(first + 1, last);
    const isFiniteVerb = (t: Token): boolean => (t.upos === "VERB" || t.upos === "AUX") && t.feats["VerbForm"] === "Fin";
    const verb = inside.find((t) => t.upos === "VERB" && isFiniteVerb(t));
    if (!verb || inside.filter(isFiniteVerb).length !== 1 || inside.some((t) => isRelative(t, lexicon))) continue;
    const cue = cueOf(sentence, verb, lexicon);
    if (!cue || cue.entry.verb.weak || !TELLING.has(cue.entry.verb.act)) continue;
    if (sentence.tokens[last + 1]?.upos === "CCONJ") continue;
    const before = sentence.tokens.slice(0, first);
    if (before.length === 0 || before.some((t) => isFiniteVerb(t) && t.deprel !== "acl:relcl")) continue;
    const loose = inside.filter((t) => isNominal(t) && (t.head <= first || t.head > last || t.head === verb.index));
    const speaker =
      verb.index === first + 1
        ? loose.find((t) => t.index > verb.index && t.deprel === "nsubj")
        : loose.find((t) => t.index < verb.index);
    if (!speaker || isMarked(sentence, speaker.index)) continue;
    if (
      verb.index > first + 1 &&
      inside.some((t) => t.index < verb.index && ["SCONJ", "CCONJ", "ADP"].includes(t.upos) && t.head > last)
    )
      continue;
    const helper = sentence.tokens.find((t) => t.index > last && isFiniteVerb(t));
    const main = helper && (["aux", "cop"].includes(universal(helper.deprel)) ? headOf(sentence, helper) : helper);
    if (!helper || !main || main.index < last || sentence.tokens.slice(last + 1, helper.index).some((t) => t.upos === "PRON"))
      continue;
    const topic = before.find((t) => isNominal(t) && (t.head < 0 || t.head >= first) && !isMarked(sentence, t.index));
    if (!topic) continue;
    if (!tree.promote(main.index, verb.index)) continue;
    tree.attach(verb.index, main.index, "parataxis");
    tree.attach(speaker.index, verb.index, "nsubj");
    const passive = childrenOf(tree.sentence(), main.index).some((t) => t.deprel === "aux:pass");
    tree.attach(topic.index, main.index, passive ? "nsubj:pass" : "nsubj");
    return;
  }
}

/** "Washington imposed sanctions": what has a subject is the verb of its object, and no word beside it. */
function verbBeforeObject(tree: DraftTree, lexicon: Lexicon): void {
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
    tree.setFeatures(index, finite);
    tree.attach(subject.index, index, "nsubj");
    for (const t of childrenOf(sentence, object.index)) {
      if (t.index < subject.index && t.upos === "DET") tree.attach(t.index, subject.index, "det");
      else if (t.index < index && t.index !== subject.index && isNominal(t)) tree.attach(t.index, index, "obl");
      else if (t.upos === "PUNCT") tree.attach(t.index, index, "punct");
    }
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
function participleBeforeNoun(tree: DraftTree, lexicon: Lexicon): void {
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

/** "arrested by soldiers loyal to the junta": the adjective belongs to the noun before it, and the noun to the verb. */
function nounBeforeAdjective(tree: DraftTree): void {
  for (const { index } of tree.sentence().tokens) {
    const sentence = tree.sentence();
    const adjective = sentence.tokens[index];
    if (adjective?.upos !== "ADJ" || adjective.deprel !== "advcl") continue;
    const noun = childrenBy(sentence, index, "obl").find((t) => t.index === index - 1 && isMarked(sentence, t.index));
    const verb = headOf(sentence, adjective);
    if (!noun || verb?.upos !== "VERB" || verb.index > noun.index) continue;
    tree.attach(noun.index, verb.index, "obl");
    tree.attach(index, noun.index, "amod");
  }
}

/** "said fighting had erupted": a verbal noun right before a clause without a subject is its subject. */
function gerundSubject(tree: DraftTree): void {
  for (const { index } of tree.sentence().tokens) {
    const sentence = tree.sentence();
    const noun = sentence.tokens[index];
    if (noun?.feats["VerbForm"] !== "Ger" || noun.deprel !== "xcomp") continue;
    const clause = childrenBy(sentence, noun.head, "ccomp").find((t) => t.index > index && isFinite(sentence, t));
    if (!clause || childrenBy(sentence, clause.index, "nsubj", "mark").length > 0) continue;
    if (sentence.tokens.slice(index + 1, clause.index).some((t) => t.head !== clause.index)) continue;
    tree.attach(index, clause.index, "nsubj");
  }
}

/** "Poland …, pressed for more": what has no auxiliary is no passive, where a clause of its own needs a finite verb. */
function activeVerbs(tree: DraftTree): void {
  for (const verb of tree.sentence().tokens) {
    if (!isPastForm(verb) || verb.feats["VerbForm"] !== "Part") continue;
    if (!["root", "conj", "ccomp", "parataxis"].includes(universal(verb.deprel))) continue;
    const sentence = tree.sentence();
    if (childrenBy(sentence, verb.index, "aux", "cop").length > 0) continue;
    const subject = childrenBy(sentence, verb.index, "nsubj").find((t) => t.index < verb.index);
    if (!subject) continue;
    tree.setFeatures(verb.index, finite);
    tree.attach(subject.index, verb.index, "nsubj");
  }
}

/** "Asked what had gone wrong, he declined": a sentence that begins with a participle has its verb further on. */
function openingParticiple(tree: DraftTree): void {
  const sentence = tree.sentence();
  const first = sentence.tokens.find((t) => t.upos !== "PUNCT");
  if (!first || first.head >= 0 || !isPastForm(first) || childrenBy(sentence, first.index, "nsubj", "aux").length > 0) return;
  const main = childrenBy(sentence, first.index, "parataxis", "ccomp", "conj", "dep").find(
    (t) =>
      t.upos === "VERB" &&
      isFinite(sentence, t) &&
      childrenBy(sentence, t.index, "nsubj").some((s) => s.index > first.index && sentence.tokens[s.index - 1] !== undefined) &&
      sentence.tokens.slice(first.index, t.index).some((w) => w.form === ","),
  );
  if (!main) return;
  tree.reroot(main.index, "advcl");
  tree.setFeatures(first.index, { VerbForm: "Part", Tense: "Past" });
}

/** "The minister, who was not invited, called on …": a noun cannot be all there is, where a past form stands behind it. */
function nominalRoot(tree: DraftTree): void {
  const sentence = tree.sentence();
  const root = sentence.tokens.find((t) => t.head < 0);
  const end = sentence.tokens.at(-1);
  if (!root || !end || !isNominal(root) || !/[.!?"”»]/.test(end.form)) return;
  if (childrenBy(sentence, root.index, "cop", "nsubj", "parataxis", "aux").length > 0) return;
  const verb = childrenBy(sentence, root.index, "acl").find(
    (t) =>
      t.deprel === "acl" &&
      isPastForm(t) &&
      t.index > root.index &&
      sentence.tokens[t.index - 1]?.form === "," &&
      childrenBy(sentence, t.index, "aux", "nsubj").length === 0 &&
      !childrenOf(sentence, t.index).some((c) => c.deprel === "obl:agent"),
  );
  if (!verb) return;
  tree.reroot(verb.index, "nsubj");
  tree.setFeatures(verb.index, finite);
}

/** "X, who before leaving had questioned Y, said …": a clause with a relative subject hangs on the noun before the pronoun. */
function lostRelative(tree: DraftTree, lexicon: Lexicon): void {
  for (const { index } of tree.sentence().tokens) {
    const sentence = tree.sentence();
    const verb = sentence.tokens[index];
    if (!verb || verb.upos !== "VERB" || !["ccomp", "advcl", "parataxis", "obl"].includes(verb.deprel)) continue;
    const pronoun = childrenBy(sentence, index, "nsubj").find((t) => t.index < index && isRelative(t, lexicon));
    const comma = pronoun && sentence.tokens[pronoun.index - 1];
    const before = comma?.form === "," ? sentence.tokens[comma.index - 1] : undefined;
    if (!pronoun || !before || !isNominal(before)) continue;
    tree.attach(index, nameHead(sentence, before).index, "acl:relcl");
  }
}

/** The head of the name or compound that a word closes. */
function nameHead(sentence: Sentence, last: Token): Token {
  let at = last;
  for (let head = headOf(sentence, at); head && head.index < last.index && isNominal(head); head = headOf(sentence, at)) {
    if (!["flat", "compound", "appos"].includes(universal(at.deprel))) break;
    at = head;
  }
  return at;
}

/** "A blamed B, and a spokesman for C, Mr D, deplored …": a noun between "and" and a past form is its subject. */
function lostSubject(tree: DraftTree): void {
  for (const { index } of tree.sentence().tokens) {
    const sentence = tree.sentence();
    const verb = sentence.tokens[index];
    if (!verb || !isPastForm(verb) || ["acl", "amod", "xcomp"].includes(universal(verb.deprel))) continue;
    if (childrenBy(sentence, index, "aux", "cop").length > 0) continue;
    const joint = sentence.tokens.findLastIndex((t) => t.index < index && t.upos === "CCONJ");
    if (joint < 2 || sentence.tokens[joint - 1]?.form !== ",") continue;
    const earlier = sentence.tokens.findLast((t) => t.index < joint && t.upos === "VERB" && isFinite(sentence, t));
    if (!earlier || sentence.tokens.slice(joint, index).some((t) => t.upos === "VERB" && isFinite(sentence, t))) continue;
    const own = childrenBy(sentence, index, "nsubj").find((t) => t.index < index);
    if (own && own.index > earlier.index) continue;
    const between = sentence.tokens.slice(joint + 1, index).filter((t) => t.upos !== "PUNCT");
    const loose = between.filter((t) => isNominal(t) && (t.head < joint || t.head >= index));
    const [subject, ...others] = loose;
    if (!subject || isMarked(sentence, subject.index) || between.some((t) => t.index < subject.index && t.upos === "ADP"))
      continue;
    if (!["conj", "appos", "obj", "nsubj", "parataxis", "root", "dep"].includes(universal(subject.deprel))) continue;
    const last = sentence.tokens[index - 1];
    if (!last || (last.upos !== "PUNCT" && last.index > lastOf(sentence, subject.index) && last.upos !== "ADV")) continue;
    if (subject.head < 0) continue;
    if (own) tree.attach(own.index, earlier.index, "nsubj");
    if (verb.head >= 0 && !tree.attach(index, earlier.index, "conj")) continue;
    tree.setFeatures(index, finite);
    tree.attach(subject.index, index, "nsubj");
    for (const t of others) if (t.upos === "PROPN") tree.attach(t.index, subject.index, "appos");
    // a name beside a noun that belongs to the subject is the subject's
    for (const t of between) {
      if (t.upos === "PROPN" && t.deprel === "appos" && t.index > subject.index && sentence.tokens[t.index - 1]?.form === ",")
        tree.attach(t.index, subject.index, "appos");
    }
  }
}

/** True where a verb reports what is said in a clause. */
const isSaying = (sentence: Sentence, verb: Token, lexicon: Lexicon): boolean => {
  const cue = verb.upos === "VERB" ? cueOf(sentence, verb, lexicon) : null;
  return cue !== null && !cue.entry.verb.weak && childrenBy(sentence, verb.index, "ccomp").length === 0;
};

/** "said in an address that it would hold": a clause with the conjunction and a subject of its own is no relative clause. */
function contentClause(tree: DraftTree, lexicon: Lexicon): void {
  for (const { index } of tree.sentence().tokens) {
    const sentence = tree.sentence();
    const clause = sentence.tokens[index];
    if (!clause || clause.deprel !== "acl:relcl") continue;
    const mark = childrenBy(sentence, index, "mark").find((t) => t.upos === "SCONJ" && t.index < index);
    if ((mark && !lexicon.is("clauseMarks", mark.lemma)) || !isFinite(sentence, clause)) continue;
    const subject = childrenBy(sentence, index, "nsubj").find((t) => t.index > (mark?.index ?? clause.head) && t.index < index);
    if (!subject || isRelative(subject, lexicon)) continue;
    const verb = sayingAbove(sentence, clause, lexicon);
    // "told reporters the organisation was …": without the conjunction only behind somebody who is told
    const told = (): boolean =>
      verb !== null &&
      verb.index === sentence.tokens[clause.head]?.head &&
      cueOf(sentence, verb, lexicon)?.entry.frames.has("other") === true;
    if (verb && (mark || told())) tree.attach(index, verb.index, "ccomp");
  }
}

function sayingAbove(sentence: Sentence, clause: Token, lexicon: Lexicon): Token | null {
  let at = headOf(sentence, clause);
  for (let steps = 0; at && steps < 4; steps++) {
    if (at.upos === "VERB") return isSaying(sentence, at, lexicon) ? at : null;
    if (!["obl", "obj", "iobj", "nmod", "flat", "appos", "xcomp"].includes(universal(at.deprel))) return null;
    at = headOf(sentence, at);
  }
  return null;
}

/** "said on Tuesday it would not": what stands between the verb of speech and the subject of what is said tells when it was said. */
function datedSpeech(tree: DraftTree, lexicon: Lexicon): void {
  if (!lexicon.data.insertionsKeepOrder) return;
  for (const { index } of tree.sentence().tokens) {
    const sentence = tree.sentence();
    const clause = sentence.tokens[index];
    const verb = clause && headOf(sentence, clause);
    if (clause?.deprel !== "ccomp" || verb?.upos !== "VERB" || verb.index > index || !cueOf(sentence, verb, lexicon)) continue;
    const subject = childrenBy(sentence, index, "nsubj").find((t) => t.index > verb.index && t.index < index);
    if (!subject || childrenBy(sentence, index, "mark").length > 0) continue;
    const start = subtree(sentence, subject.index)[0] ?? subject.index;
    for (const t of childrenBy(sentence, index, "obl", "advmod").filter((c) => c.index > verb.index && c.index < start)) {
      if (sentence.tokens.slice(verb.index + 1, start).some((w) => w.form === ",")) break;
      tree.attach(t.index, verb.index, t.deprel);
    }
  }
}

/** "said the talks foundered": where nothing but a clause can follow, a noun with a past form behind it is one. */
function bareContent(tree: DraftTree, lexicon: Lexicon): void {
  if (!lexicon.data.insertionsKeepOrder) return;
  for (const { index } of tree.sentence().tokens) {
    const sentence = tree.sentence();
    const verb = sentence.tokens[index];
    if (!verb || verb.upos !== "VERB" || !isSaying(sentence, verb, lexicon)) continue;
    const frames = cueOf(sentence, verb, lexicon)?.entry.frames;
    if (!frames || frames.has("object") || frames.has("other")) continue;
    const subject = childrenBy(sentence, index, "nsubj").find((t) => t.index < index);
    const noun = childrenBy(sentence, index, "obj", "nsubj").find((t) => t.index > index && isNominal(t));
    const said = noun && childrenBy(sentence, noun.index, "acl").find((t) => t.deprel === "acl" && isPastForm(t));
    if (!subject || !noun || !said || isMarked(sentence, noun.index)) continue;
    if (childrenBy(sentence, said.index, "aux", "nsubj", "mark").length > 0) continue;
    tree.attach(said.index, index, "ccomp");
    tree.setFeatures(said.index, finite);
    tree.attach(noun.index, said.index, "nsubj");
  }
}

/** "…, officials in X said.": the noun between the last comma and a verb of speech at the end is who speaks. */
function lateSpeaker(tree: DraftTree, lexicon: Lexicon): void {
  if (!lexicon.data.insertionsKeepOrder) return;
  const sentence = tree.sentence();
  const verb = sentence.tokens.findLast((t) => t.upos !== "PUNCT");
  if (!verb || verb.upos !== "VERB" || !isSayingAtAll(sentence, verb, lexicon)) return;
  const comma = sentence.tokens.findLastIndex((t) => t.index < verb.index && t.form === ",");
  if (comma < 3) return;
  const between = sentence.tokens.slice(comma + 1, verb.index);
  if (childrenBy(sentence, verb.index, "nsubj").some((t) => t.index > comma)) return;
  const loose = between.filter((t) => isNominal(t) && (t.head <= comma || t.head === verb.index));
  const [speaker] = loose;
  if (loose.length !== 1 || !speaker || isMarked(sentence, speaker.index)) return;
  tree.attach(speaker.index, verb.index, "nsubj");
  for (const t of childrenBy(tree.sentence(), verb.index, "nsubj"))
    if (t.index < comma && t.index !== speaker.index) restoreSubject(tree, t, verb);
}

const isSayingAtAll = (sentence: Sentence, verb: Token, lexicon: Lexicon): boolean => cueOf(sentence, verb, lexicon) !== null;

/** "A provision was removed, officials said": what stands first is the subject of what is said. */
function restoreSubject(tree: DraftTree, subject: Token, verb: Token): void {
  const content = childrenBy(tree.sentence(), verb.index, "ccomp").find((t) => t.index > subject.index && t.index < verb.index);
  if (!content) return;
  const passive = childrenOf(tree.sentence(), content.index).some((t) => t.deprel === "aux:pass");
  tree.attach(subject.index, content.index, passive ? "nsubj:pass" : "nsubj");
}

/** "Talks between A and B will resume, the mediator said": a verb at the end has one subject; what stands first is what is said. */
function contentOfLateSpeech(tree: DraftTree, lexicon: Lexicon): void {
  if (!lexicon.data.insertionsKeepOrder) return;
  const sentence = tree.sentence();
  const verb = sentence.tokens.findLast((t) => t.upos !== "PUNCT");
  if (!verb || verb.upos !== "VERB" || !isSaying(sentence, verb, lexicon)) return;
  const comma = sentence.tokens.findLastIndex((t) => t.index < verb.index && t.form === ",");
  const subjects = childrenBy(sentence, verb.index, "nsubj").filter((t) => t.index < verb.index);
  const speaker = subjects.find((t) => t.index > comma);
  const topic = subjects.find((t) => t.index < comma);
  if (!speaker || !topic) return;
  const said = sentence.tokens.find(
    (t) => t.upos === "VERB" && t.index > topic.index && t.index < comma && isFinite(sentence, t) && t.head === topic.index,
  );
  if (!said || said.deprel === "acl:relcl") return;
  const taken = childrenBy(sentence, said.index, "nsubj").find((t) => t.index > topic.index);
  tree.attach(said.index, verb.index, "ccomp");
  tree.attach(topic.index, said.index, "nsubj");
  if (!taken) return;
  const joint = sentence.tokens.findLast((t) => t.index < taken.index && t.upos === "CCONJ");
  const joined = joint && sentence.tokens.findLast((t) => t.index < joint.index && isNominal(t));
  if (joint && joined) {
    tree.attach(taken.index, joined.index, "conj");
    tree.attach(joint.index, taken.index, "cc");
  }
}
