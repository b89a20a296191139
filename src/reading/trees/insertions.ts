import { type SpeechAct } from "../../claims/index.ts";
import { childrenBy, childrenOf, headOf, type Sentence, subtree, type Token, universal } from "../../text/index.ts";
import { isFinite, isRelative } from "../statements/clause.ts";
import { cueOf } from "../statements/entry.ts";
import { type Lexicon } from "../statements/lexicon.ts";
import { isSaying } from "./contents.ts";
import { type DraftTree, FINITE_PAST, isMarked, isNominal, isPastForm } from "./draft-tree.ts";
import { canSpeak } from "./tail-speech.ts";
import { treeWordsOf } from "./tree-words.ts";

/** Acts whose verbs are set into what is said. */
const TELLING: ReadonlySet<SpeechAct> = new Set(["say", "announce", "threaten", "promise", "hope"]);

/** "The truce, the envoy told reporters, would hold": between its subject and its verb a clause says who says so. */
export function midSpeech(tree: DraftTree, lexicon: Lexicon): void {
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
    // "Grain, it added, would pass": a verb with nothing behind it can have nothing else for content
    if (!cue || (cue.entry.verb.weak && verb.index !== last - 1) || !TELLING.has(cue.entry.verb.act)) continue;
    if (sentence.tokens[last + 1]?.upos === "CCONJ") continue;
    const before = sentence.tokens.slice(0, first);
    if (before.length === 0 || before.some((t) => isFiniteVerb(t) && t.deprel !== "acl:relcl")) continue;
    const loose = inside.filter((t) => isNominal(t) && (t.head <= first || t.head > last || t.head === verb.index));
    const speaker =
      verb.index === first + 1
        ? loose.find((t) => t.index > verb.index && (t.deprel === "nsubj" || (isBehindVerb(t, verb) && canSpeak(t, lexicon))))
        : loose.find((t) => t.index < verb.index);
    if (!speaker || isMarked(sentence, speaker.index)) continue;
    if (
      verb.index > first + 1 &&
      inside.some((t) => t.index < verb.index && ["SCONJ", "CCONJ", "ADP"].includes(t.upos) && t.head > last)
    )
      continue;
    const helper = sentence.tokens.find((t) => t.index > last && isFiniteVerb(t)) ?? pastBehind(sentence, last);
    const main = helper && (["aux", "cop"].includes(universal(helper.deprel)) ? headOf(sentence, helper) : helper);
    if (!helper || !main || main.index < last || sentence.tokens.slice(last + 1, helper.index).some((t) => t.upos === "PRON"))
      continue;
    const topic = before.find((t) => isNominal(t) && (t.head < 0 || t.head >= first) && !isMarked(sentence, t.index));
    if (!topic) continue;
    if (!tree.promote(main.index, verb.index)) continue;
    if (main === helper && isPastForm(main)) tree.setFeatures(main.index, FINITE_PAST);
    tree.attach(verb.index, main.index, "parataxis");
    tree.attach(speaker.index, verb.index, "nsubj");
    for (const t of inside)
      if (t.deprel === "obl" && t.index > verb.index && t.head > last) tree.attach(t.index, verb.index, "obl");
    const passive = childrenOf(tree.sentence(), main.index).some((t) => t.deprel === "aux:pass");
    tree.attach(topic.index, main.index, passive ? "nsubj:pass" : "nsubj");
    return;
  }
}

/** "The truce, said the ministry in a note, would hold": who speaks may be taken for whom somebody speaks to. */
const isBehindVerb = (token: Token, verb: Token): boolean =>
  token.head === verb.index && ["obj", "iobj"].includes(universal(token.deprel));

/** "The group, he said, kept its word": the past form right behind the insertion, where nothing else is finite. */
function pastBehind(sentence: Sentence, comma: number): Token | undefined {
  const next = sentence.tokens.find((t) => t.index > comma && t.upos !== "ADV");
  return next && isPastForm(next) ? next : undefined;
}

/** "No date has been set, said the minister's spokesman": the noun behind a verb of speech that follows what is said is who speaks. */
export function speakerBehind(tree: DraftTree, lexicon: Lexicon): void {
  if (!lexicon.data.insertionsKeepOrder) return;
  for (const { index } of tree.sentence().tokens) {
    const sentence = tree.sentence();
    const verb = sentence.tokens[index];
    if (verb?.upos !== "VERB" || verb.feats["VerbForm"] !== "Fin" || sentence.tokens[index - 1]?.upos !== "PUNCT") continue;
    if (childrenBy(sentence, index, "nsubj").length > 0 || !isSayingAtAll(sentence, verb, lexicon)) continue;
    const clauses = childrenBy(sentence, index, "ccomp", "obj");
    const said = clauses.some((t) => t.index < index && t.upos === "VERB");
    const speaker = clauses.find((t) => t.index > index && isNominal(t) && t.index < index + SPEAKER_REACH);
    if (said && speaker && !isMarked(sentence, speaker.index) && childrenBy(sentence, speaker.index, "cop", "nsubj").length === 0)
      tree.attach(speaker.index, index, "nsubj");
  }
}

/** How far behind the verb its speaker may stand, titles and all. */
const SPEAKER_REACH = 10;

/** "…, officials in X said.": the noun between the last comma and a verb of speech at the end is who speaks. */
export function lateSpeaker(tree: DraftTree, lexicon: Lexicon): void {
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

/**
 * "…, the envoy of the union, Ana Ruiz, told reporters after the meeting": a verb of speech that has its speaker and nothing else
 * for content, and that no conjunction joins, is set behind what is said.
 */
export function unjoinedSpeech(tree: DraftTree, lexicon: Lexicon): void {
  if (!lexicon.data.insertionsKeepOrder) return;
  for (const { index } of tree.sentence().tokens) {
    const sentence = tree.sentence();
    const verb = sentence.tokens[index];
    if (verb?.upos !== "VERB" || verb.deprel !== "conj" || !isTelling(sentence, verb, lexicon)) continue;
    if (childrenBy(sentence, index, "cc", "mark").some((t) => t.index < index)) continue;
    // "…, residents said by telephone, the second retreat in a week": a noun behind a comma is no clause
    const besides = childrenBy(sentence, index, "ccomp").filter((t) => isNominal(t) && standsBehindComma(sentence, t));
    if (childrenBy(sentence, index, "ccomp", "xcomp", "obj").some((t) => !besides.includes(t))) continue;
    const subject = childrenBy(sentence, index, "nsubj").find((t) => t.index < index && t.index > verb.head);
    const first = subject && subtree(sentence, subject.index).find((i) => sentence.tokens[i]?.upos !== "PUNCT");
    if (first === undefined || sentence.tokens[first - 1]?.form !== ",") continue;
    tree.attach(index, verb.head, "parataxis");
    for (const t of besides) tree.attach(t.index, verb.head, "dislocated");
  }
}

function standsBehindComma(sentence: Sentence, token: Token): boolean {
  const first = subtree(sentence, token.index).find((i) => sentence.tokens[i]?.upos !== "PUNCT") ?? token.index;
  return sentence.tokens[first - 1]?.form === "," && childrenBy(sentence, token.index, "cop", "nsubj", "mark").length === 0;
}

/** "A truce was signed on Friday, Riyadh and Rome said in a note, the first since May": who speaks stands between comma and verb. */
export function speakerBehindComma(tree: DraftTree, lexicon: Lexicon): void {
  if (!lexicon.data.insertionsKeepOrder) return;
  for (const { index } of tree.sentence().tokens) {
    const sentence = tree.sentence();
    const verb = sentence.tokens[index];
    if (verb?.upos !== "VERB" || verb.feats["VerbForm"] !== "Fin" || !isTelling(sentence, verb, lexicon)) continue;
    const comma = sentence.tokens.findLastIndex((t) => t.index < index && t.form === ",");
    const said = sentence.tokens.find((t) => t.index < comma && t.upos === "VERB" && isFinite(sentence, t));
    if (comma < 3 || !said || childrenBy(sentence, index, "ccomp", "xcomp", "obj", "cc", "mark").length > 0) continue;
    if (childrenBy(sentence, index, "nsubj").some((t) => t.index > comma && t.index < index)) continue;
    const between = sentence.tokens.slice(comma + 1, index);
    const loose = between.filter((t) => isNominal(t) && (t.head <= comma || t.head === index));
    const [speaker] = loose;
    if (loose.length !== 1 || !speaker || isMarked(sentence, speaker.index) || speaker.upos === "PRON") continue;
    if (
      between.some(
        (t) => t.upos === "VERB" || t.upos === "AUX" || isRelative(t, lexicon) || (t.upos === "CCONJ" && t.head === index),
      )
    )
      continue;
    const strays = childrenBy(sentence, index, "nsubj");
    if (!tree.attach(speaker.index, index, "nsubj")) continue;
    for (const t of strays) if (t.index > index) tree.attach(t.index, index, "dislocated");
    const main = strays.find((t) => t.index < comma);
    if (main) tree.attach(main.index, said.index, "nsubj");
    if (verb.deprel === "conj") tree.attach(index, verb.head, "parataxis");
  }
}

/** "Paris warned that time was short, while Rome said it was not": what another says behind a comma is no part of what is said. */
export function contrastedSpeech(tree: DraftTree, lexicon: Lexicon): void {
  const contrasts = treeWordsOf(lexicon.data.language)?.contrasts ?? [];
  for (const { index } of tree.sentence().tokens) {
    const sentence = tree.sentence();
    const verb = sentence.tokens[index];
    const said = verb && headOf(sentence, verb);
    const saying = said && CONTENT.has(said.deprel) ? headOf(sentence, said) : null;
    if (verb?.deprel !== "advcl" || !said || said.index > index || !saying || saying.index > said.index) continue;
    const mark = childrenBy(sentence, index, "mark").find((t) => sentence.tokens[t.index - 1]?.form === ",");
    const subject = childrenBy(sentence, index, "nsubj").find((t) => t.index < index);
    if (!mark || !subject || subject.upos === "PRON" || !isTelling(sentence, verb, lexicon)) continue;
    const contrast = contrasts.includes(mark.form.toLowerCase());
    if (!contrast && !lexicon.data.insertionsKeepOrder) continue;
    const behind = childrenBy(sentence, index, "ccomp", "xcomp").some(
      (t) => t.index > index && (contrast || t.deprel === "ccomp"),
    );
    if (isSayingAtAll(sentence, saying, lexicon) && behind && (contrast || said.deprel === "ccomp"))
      tree.attach(index, saying.index, "advcl");
  }
}

/** Relations of what is said to the verb that says it. */
const CONTENT: ReadonlySet<string> = new Set(["ccomp", "xcomp"]);

const isTelling = (sentence: Sentence, verb: Token, lexicon: Lexicon): boolean => {
  const cue = cueOf(sentence, verb, lexicon);
  return cue !== null && !cue.entry.verb.weak && TELLING.has(cue.entry.verb.act);
};

/** "The agency quoted the minister as saying …": it is who is quoted that says so. */
export function quotedSpeaker(tree: DraftTree, lexicon: Lexicon): void {
  if (!lexicon.data.insertionsKeepOrder) return;
  for (const { index } of tree.sentence().tokens) {
    const sentence = tree.sentence();
    const saying = sentence.tokens[index];
    const verb = saying && headOf(sentence, saying);
    const isParticiple = saying?.feats["VerbForm"] === "Ger" || saying?.feats["Tense"] === "Pres";
    if (!saying || !isParticiple || saying.deprel !== "advcl" || verb?.upos !== "VERB" || verb.index > index) continue;
    if (!isSayingAtAll(sentence, saying, lexicon) || !isSayingAtAll(sentence, verb, lexicon)) continue;
    const mark = childrenBy(sentence, index, "mark").find((t) => lexicon.is("predicateMarks", t.lemma));
    const quoted = childrenBy(sentence, verb.index, "obj").find((t) => t.index > verb.index && t.index < index);
    if (mark && quoted && isNominal(quoted)) tree.attach(index, quoted.index, "acl:relcl");
  }
}

/** "Talks between A and B will resume, the mediator said": a verb at the end has one subject; what stands first is what is said. */
export function contentOfLateSpeech(tree: DraftTree, lexicon: Lexicon): void {
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
