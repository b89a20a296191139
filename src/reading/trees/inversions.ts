import { childrenBy, childrenOf, headOf, type Sentence, subtree, type Token, universal } from "../../text/index.ts";
import { isRelative } from "../statements/clause.ts";
import { cueOf } from "../statements/entry.ts";
import { type Lexicon } from "../statements/lexicon.ts";
import { type DraftTree, firstOfGroup, isMarked, isNominal } from "./draft-tree.ts";
import { canSpeak } from "./tail-speech.ts";

/** Endings of a verb of the third person; what ends otherwise is none. */
const THIRD_PERSON = /(?:[etdca]|ent|ont)$/;

/** What only an adverb ends in: « notamment ». */
const SURE_ADVERB = /[ae]mment$/;

/** How far behind its verb, asides between commas and all, the person may stand. */
const REACH = 12;

/**
 * « …, balaie un proche », « …, tonne, à Bamako, un élu »: in a language that puts the subject behind, a bare word between the end of a
 * quotation and a person is the verb, whatever the tagger thought of a verb it does not know.
 */
export function verbBehindQuotation(tree: DraftTree, lexicon: Lexicon): void {
  if (lexicon.data.insertionsKeepOrder) return;
  for (const { index } of tree.sentence().tokens) {
    const sentence = tree.sentence();
    const word = sentence.tokens[index];
    if (!word || !["NOUN", "ADJ", "PROPN", "ADV", "X"].includes(word.upos) || !isLowerCase(word.form)) continue;
    if (!standsBehindQuotation(sentence, index) || !THIRD_PERSON.test(word.form) || SURE_ADVERB.test(word.form)) continue;
    if (childrenBy(sentence, index, "det", "case", "amod").some((t) => t.index === index + 1 || t.index < index)) continue;
    const subject = personBehind(sentence, index, lexicon);
    if (!subject) continue;
    const root = sentence.tokens.find((t) => t.head < 0);
    if (!root || (root.index !== index && root.index > index)) continue;
    tree.setUpos(index, "VERB");
    tree.setFeatures(index, { VerbForm: "Fin", Mood: "Ind", Tense: "Pres", Person: "3", Gender: null });
    if (root.index !== index) tree.attach(index, root.index, "parataxis");
    tree.attach(subject.index, index, "nsubj");
    return;
  }
}

const isLowerCase = (form: string): boolean => form === form.toLowerCase();

/** True where a closing mark, and at most a comma, stand right before the word. */
function standsBehindQuotation(sentence: Sentence, index: number): boolean {
  const before = sentence.tokens[index - 1];
  const mark = before?.form === "," ? sentence.tokens[index - 2] : before;
  return mark !== undefined && /^["”»]$/.test(mark.form) && mark.index > 0;
}

/** The noun or name, with its article, right behind the word or behind an aside between two commas. */
function personBehind(sentence: Sentence, index: number, lexicon: Lexicon): Token | null {
  let at = index + 1;
  if (sentence.tokens[at]?.form === ",") {
    const close = sentence.tokens.findIndex((t) => t.index > at && t.form === ",");
    if (close < 0 || close - at > REACH) return null;
    at = close + 1;
  }
  const first = sentence.tokens[at];
  if (first?.upos === "PROPN") return first;
  if (first?.upos !== "DET" && first?.upos !== "NUM") return null;
  const noun = sentence.tokens.find((t) => t.index > at && isNominal(t) && t.index < at + 4);
  if (!noun || isRelative(noun, lexicon)) return null;
  return noun;
}

/**
 * « …, a fait savoir le ministre »: an infinitive with the auxiliaries of a causative behind a comma, with no mark of its own, is set
 * into what is said, and the noun behind it is who says so.
 */
export function causativeSpeech(tree: DraftTree, lexicon: Lexicon): void {
  if (lexicon.data.insertionsKeepOrder) return;
  for (const { index } of tree.sentence().tokens) {
    const sentence = tree.sentence();
    const verb = sentence.tokens[index];
    if (verb?.upos !== "VERB" || verb.feats["VerbForm"] !== "Inf" || isMarked(sentence, index)) continue;
    const helpers = childrenBy(sentence, index, "aux").filter((t) => t.index < index);
    const first = Math.min(index, ...helpers.map((t) => t.index));
    if (!helpers.some((t) => t.deprel === "aux:caus") || sentence.tokens[first - 1]?.form !== ",") continue;
    if (cueOf(sentence, verb, lexicon)?.entry.causative == null || !helpers.some(isFiniteHelper)) continue;
    const own = childrenBy(sentence, index, "nsubj", "expl");
    const speaker =
      own.find((t) => t.index < index && t.form.startsWith("-")) ??
      childrenBy(sentence, index, "nsubj", "obj", "obl").find(
        (t) => t.index > index && isNominal(t) && !isMarked(sentence, t.index),
      );
    if (!speaker) continue;
    const main = sentence.tokens.find((t) => t.head < 0);
    if (main && main.index !== index && verb.deprel !== "parataxis:insert") tree.attach(index, main.index, "parataxis");
    // the auxiliary makes the group finite; the infinitive is its second half
    tree.setFeatures(index, { VerbForm: "Fin" });
    tree.attach(speaker.index, index, "nsubj");
  }
}

/**
 * « Les pourparlers reprendront lundi, ont annoncé les deux camps »: a verb of speech behind a comma, that nothing joins, whose helper
 * agrees with a noun of those who speak right behind it, is set into what is said.
 */
export function speakerBehindHelper(tree: DraftTree, lexicon: Lexicon): void {
  if (lexicon.data.insertionsKeepOrder) return;
  for (const { index } of tree.sentence().tokens) {
    const sentence = tree.sentence();
    const verb = sentence.tokens[index];
    if (verb?.upos !== "VERB" || verb.deprel !== "conj" || verb.feats["VerbForm"] !== "Part") continue;
    const first = firstOfGroup(sentence, index);
    const helper = sentence.tokens[first];
    if (first === index || first < 3 || sentence.tokens[first - 1]?.form !== "," || !helper || !isFiniteHelper(helper)) continue;
    const cue = cueOf(sentence, verb, lexicon);
    if (!cue || cue.entry.verb.weak || !["say", "announce"].includes(cue.entry.verb.act)) continue;
    if (childrenBy(sentence, index, "nsubj", "cc", "mark", "ccomp", "xcomp").length > 0) continue;
    const speaker = childrenBy(sentence, index, "obj", "obl").find((t) => subtree(sentence, t.index)[0] === index + 1);
    if (!speaker || !isNominal(speaker) || isMarked(sentence, speaker.index) || !canSpeak(speaker, lexicon)) continue;
    const [one, other] = [helper.feats["Number"], speaker.feats["Number"]];
    if (one !== undefined && other !== undefined && one !== other) continue;
    tree.attach(index, verb.head, "parataxis");
    tree.attach(speaker.index, index, "nsubj");
  }
}

/** « a écrit sur Telegram Issa Sow »: the name behind the place where something is said is who says so, and no part of its name. */
export function nameBehindPlatform(tree: DraftTree, lexicon: Lexicon): void {
  if (lexicon.data.insertionsKeepOrder) return;
  for (const { index } of tree.sentence().tokens) {
    const sentence = tree.sentence();
    const next = sentence.tokens[index + 1];
    if (!isPlatform(sentence, index, lexicon) || next?.head !== index || universal(next.deprel) !== "flat") continue;
    const verb = headOf(sentence, sentence.tokens[index] ?? next);
    if (verb?.upos !== "VERB" || childrenBy(sentence, verb.index, "nsubj").length > 0) continue;
    if (!tree.attach(next.index, verb.index, "nsubj")) continue;
    for (const t of childrenOf(sentence, index)) if (t.index > next.index) tree.attach(t.index, next.index, t.deprel);
  }
}

/** True where the word is the proper name of a place where something is said, behind a preposition. */
const isPlatform = (sentence: Sentence, index: number, lexicon: Lexicon): boolean => {
  const form = sentence.tokens[index]?.form ?? "";
  return sentence.tokens[index - 1]?.upos === "ADP" && /^\p{Lu}/u.test(form) && lexicon.is("occasions", form);
};

const isFiniteHelper = (token: Token): boolean => token.feats["VerbForm"] === "Fin";

/**
 * « appelle ceux qui n'ont pas signé à rejoindre les pourparlers »: the last infinitive behind the relative clause of those who are
 * asked belongs to the asking, where that has no other.
 */
export function infinitiveBehindRelative(tree: DraftTree, lexicon: Lexicon): void {
  for (const { index } of tree.sentence().tokens) {
    const sentence = tree.sentence();
    const infinitive = sentence.tokens[index];
    if (infinitive?.deprel !== "xcomp" || infinitive.feats["VerbForm"] !== "Inf") continue;
    const inner = headOf(sentence, infinitive);
    const asked = inner?.deprel === "acl:relcl" ? headOf(sentence, inner) : null;
    const verb = asked && headOf(sentence, asked);
    if (!inner || !verb || asked.deprel !== "obj" || verb.index > asked.index) continue;
    const mark = childrenBy(sentence, index, "mark").find((t) => lexicon.is("infinitiveMarks", t.lemma));
    if (!mark || childrenBy(sentence, verb.index, "xcomp").length > 0) continue;
    if (cueOf(sentence, verb, lexicon)?.entry.frames.has("other") !== true) continue;
    if (
      cueOf(sentence, inner, lexicon) !== null ||
      subtree(sentence, inner.index).some((i) => i > index && !isUnder(sentence, i, index))
    )
      continue;
    tree.attach(index, verb.index, "xcomp");
  }
}

function isUnder(sentence: Sentence, index: number, above: number): boolean {
  let at = index;
  for (let steps = 0; at >= 0 && steps < sentence.tokens.length; steps++) {
    if (at === above) return true;
    at = sentence.tokens[at]?.head ?? -1;
  }
  return false;
}
