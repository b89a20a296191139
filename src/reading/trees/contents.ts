import { childrenBy, headOf, type Sentence, subtree, type Token, universal } from "../../text/index.ts";
import { isFinite, isInfinitive, isRelative, ownSubject } from "../statements/clause.ts";
import { cueOf } from "../statements/entry.ts";
import { folded, type Lexicon } from "../statements/lexicon.ts";
import { type DraftTree, FINITE_PAST, isMarked, isNominal, isPastForm } from "./draft-tree.ts";

/** "said in an address that it would hold": a clause with the conjunction and a subject of its own is no relative clause. */
export function contentClause(tree: DraftTree, lexicon: Lexicon): void {
  for (const { index } of tree.sentence().tokens) {
    const sentence = tree.sentence();
    const clause = sentence.tokens[index];
    if (!clause || clause.deprel !== "acl:relcl") continue;
    // "a truce, which Moscow rejects"
    if (
      childrenBy(sentence, index, "obj").some((t) => t.feats["PronType"] === "Rel" && sentence.tokens[t.index - 1]?.form === ",")
    )
      continue;
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

/**
 * "said after talks with the rebels that it would hold", "said in an interview that fighting had stopped": a verb of speech that
 * has nothing else for content has the clause behind the conjunction, which has a subject of its own, whatever the tree hangs it on.
 */
export function contentBehindPhrases(tree: DraftTree, lexicon: Lexicon): void {
  if (!lexicon.data.insertionsKeepOrder) return;
  for (const { index } of tree.sentence().tokens) {
    const sentence = tree.sentence();
    const verb = sentence.tokens[index];
    if (verb?.upos !== "VERB" || universal(verb.deprel) === "parataxis" || !isSaying(sentence, verb, lexicon)) continue;
    if (!childrenBy(sentence, index, "nsubj").some((t) => t.index < index)) continue;
    const mark = sentence.tokens.find((t) => t.index > index && lexicon.is("clauseMarks", t.lemma) && t.upos !== "ADV");
    if (!mark || mark.index === index + 1) continue;
    const between = sentence.tokens.slice(index + 1, mark.index);
    if (between.some((t) => /^[,;:"“”]$/.test(t.form) || (t.upos === "VERB" && t.feats["VerbForm"] === "Fin"))) continue;
    if (childrenBy(sentence, index, "obj").some((t) => t.index < mark.index) && takesThings(sentence, verb, lexicon)) continue;
    const clause = sentence.tokens.find(
      (t) =>
        t.index > mark.index && t.head >= index && t.head < mark.index && universal(t.deprel) === "acl" && isFinite(sentence, t),
    );
    const subject =
      clause && childrenBy(sentence, clause.index, "nsubj").find((t) => t.index > mark.index && t.index < clause.index);
    if (!clause || !subject || isRelative(subject, lexicon)) continue;
    if (!tree.attach(mark.index, clause.index, "mark")) continue;
    tree.setUpos(mark.index, "SCONJ");
    tree.setFeatures(mark.index, { PronType: null });
    tree.attach(clause.index, index, "ccomp");
  }
}

/**
 * « a annoncé mardi que les pourparlers reprendraient », « a annoncé le 30 octobre qu'il accueillerait … »: the clause behind the conjunction, which
 * the tree hangs on the day or takes for a circumstance, is what a verb of speech says that has no other content.
 */
export function contentBehindDay(tree: DraftTree, lexicon: Lexicon): void {
  for (const { index } of tree.sentence().tokens) {
    const sentence = tree.sentence();
    const clause = sentence.tokens[index];
    const above = clause && headOf(sentence, clause);
    if (!clause || !above || above.index > index || !["ccomp", "advcl"].includes(clause.deprel) || !isFinite(sentence, clause))
      continue;
    if (clause.deprel === "ccomp" && above.upos === "VERB") continue;
    const [first] = subtree(sentence, index);
    const mark = childrenBy(sentence, index, "mark").find((t) => t.index === first);
    const before = sentence.tokens[(mark?.index ?? 0) - 1];
    if (mark?.upos !== "SCONJ" || !lexicon.is("clauseMarks", mark.lemma) || !before || !isNominal(before)) continue;
    if (childrenBy(sentence, index, "nsubj").length === 0) continue;
    const verb = verbOver(sentence, above, PHRASES);
    if (!verb || cueOf(sentence, verb, lexicon) === null || childrenBy(sentence, verb.index, "ccomp").length > 0) continue;
    tree.attach(index, verb.index, "ccomp");
  }
}

/** What a word with a preposition, or a word beside it, is to the word above it. */
const PHRASES: readonly string[] = ["obl", "nmod", "appos", "flat"];

/** The verb that a word completes, through nouns of nouns. */
function verbOver(sentence: Sentence, word: Token | null, through: readonly string[]): Token | null {
  let at = word;
  for (let steps = 0; at && steps < 4; steps++) {
    if (at.upos === "VERB") return at;
    if (!through.includes(universal(at.deprel))) return null;
    at = headOf(sentence, at);
  }
  return null;
}

/** True where a verb of speech may have a noun for content, with or without a preposition. */
function takesThings(sentence: Sentence, verb: Token, lexicon: Lexicon): boolean {
  const entry = cueOf(sentence, verb, lexicon)?.entry;
  return entry !== undefined && (entry.frames.has("object") || entry.charge.size > 0);
}

function sayingAbove(sentence: Sentence, clause: Token, lexicon: Lexicon): Token | null {
  const verb = verbOver(sentence, headOf(sentence, clause), [...PHRASES, "obj", "iobj", "xcomp"]);
  return verb && isSaying(sentence, verb, lexicon) ? verb : null;
}

/** "said on Tuesday it would not": what stands between the verb of speech and the subject of what is said tells when it was said. */
export function datedSpeech(tree: DraftTree, lexicon: Lexicon): void {
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
export function bareContent(tree: DraftTree, lexicon: Lexicon): void {
  if (!lexicon.data.insertionsKeepOrder) return;
  for (const { index } of tree.sentence().tokens) {
    const sentence = tree.sentence();
    const verb = sentence.tokens[index];
    if (!verb || verb.upos !== "VERB" || !isSaying(sentence, verb, lexicon)) continue;
    const frames = cueOf(sentence, verb, lexicon)?.entry.frames;
    if (!frames || frames.has("object") || frames.has("other")) continue;
    const subject = childrenBy(sentence, index, "nsubj").find((t) => t.index < index);
    const noun = childrenBy(sentence, index, "obj", "nsubj", "iobj").find((t) => t.index > index && isNominal(t));
    const said = noun && childrenBy(sentence, noun.index, "acl").find((t) => t.deprel === "acl" && isPastForm(t));
    if (!subject || !noun || !said || isMarked(sentence, noun.index)) continue;
    if (childrenBy(sentence, said.index, "aux", "nsubj", "mark").length > 0) continue;
    tree.attach(said.index, index, "ccomp");
    tree.setFeatures(said.index, FINITE_PAST);
    tree.attach(noun.index, said.index, "nsubj");
  }
}

/** "while Rome said sanctions remained": the noun between a verb of speech and a clause without a subject is the clause's. */
export function subjectOfContent(tree: DraftTree, lexicon: Lexicon): void {
  if (!lexicon.data.insertionsKeepOrder) return;
  for (const { index } of tree.sentence().tokens) {
    const sentence = tree.sentence();
    const clause = sentence.tokens[index];
    const verb = clause && headOf(sentence, clause);
    if (clause?.deprel !== "ccomp" || verb?.upos !== "VERB" || verb.index > index) continue;
    const past = isPastForm(clause) && childrenBy(sentence, index, "aux", "cop").length === 0;
    if (!isFinite(sentence, clause) && !past) continue;
    const frames = cueOf(sentence, verb, lexicon)?.entry.frames;
    if (!frames || frames.has("other") || frames.has("object")) continue;
    if (childrenBy(sentence, index, "nsubj", "expl", "mark").length > 0) continue;
    const noun = childrenBy(sentence, verb.index, "obj", "iobj").find((t) => t.index > verb.index && t.index < index);
    if (!noun || !isNominal(noun) || isMarked(sentence, noun.index)) continue;
    tree.attach(noun.index, index, "nsubj");
    if (past) tree.setFeatures(index, FINITE_PAST);
  }
}

/** "…, the army said, in what observers call a first": a clause that a preposition leads is not what is said. */
export function ledFreeRelative(tree: DraftTree, lexicon: Lexicon): void {
  if (!lexicon.data.insertionsKeepOrder) return;
  for (const { index } of tree.sentence().tokens) {
    const sentence = tree.sentence();
    const clause = sentence.tokens[index];
    if (clause?.deprel !== "ccomp" || clause.head > index) continue;
    const start = subtree(sentence, index).find((i) => sentence.tokens[i]?.upos !== "PUNCT") ?? index;
    const before = sentence.tokens[start - 1];
    const alone = before && childrenBy(sentence, before.index, "case").find((t) => t.index < before.index);
    if (alone && before.head === clause.head && isOpening(before) && sentence.tokens[alone.index - 1]?.form === ",") {
      tree.attach(index, before.index, "acl:relcl");
      continue;
    }
    const [led, opening] = [sentence.tokens[start], sentence.tokens[start + 1]];
    if (led?.upos === "ADP" && opening && isOpening(opening) && before?.form === ",") tree.attach(index, clause.head, "advcl");
  }
}

const isOpening = (token: Token): boolean => ["Int", "Rel"].includes(token.feats["PronType"] ?? "");

/** "Rebels retreat, Abuja says door open": a headline leaves out the verb of what is said, which stands behind the verb of speech. */
export function verblessContent(tree: DraftTree, lexicon: Lexicon): void {
  if (!lexicon.data.insertionsKeepOrder) return;
  for (const { index } of tree.sentence().tokens) {
    const sentence = tree.sentence();
    const verb = sentence.tokens[index];
    const frames = verb?.upos === "VERB" ? cueOf(sentence, verb, lexicon)?.entry.frames : undefined;
    if (!frames || frames.has("object") || frames.has("other") || frames.has("predicate")) continue;
    const noun = childrenBy(sentence, index, "obj").find((t) => t.index > index && isNominal(t) && !isMarked(sentence, t.index));
    const state = noun && childrenBy(sentence, index, "xcomp", "ccomp").find((t) => t.index > noun.index && t.upos === "ADJ");
    if (!noun || !state || childrenBy(sentence, state.index, "case", "mark", "nsubj", "cop").length > 0) continue;
    tree.attach(state.index, index, "ccomp");
    tree.attach(noun.index, state.index, "nsubj");
    const before = childrenBy(sentence, index, "ccomp").find((t) => t.index < index && isFinite(sentence, t));
    if (before && tree.promote(before.index, index)) tree.attach(index, before.index, "parataxis");
  }
}

/** True where a verb reports what is said in a clause. */
export const isSaying = (sentence: Sentence, verb: Token, lexicon: Lexicon): boolean => {
  const cue = verb.upos === "VERB" ? cueOf(sentence, verb, lexicon) : null;
  return cue !== null && !cue.entry.verb.weak && childrenBy(sentence, verb.index, "ccomp").length === 0;
};

/**
 * « …, où l'on rappelle que l'accord reste à signer »: a clause whose conjunction stands right behind a finite verb of speech is what
 * that verb says, and not the main clause.
 */
export function contentTakenForRoot(tree: DraftTree, lexicon: Lexicon): void {
  if (lexicon.data.insertionsKeepOrder) return;
  const sentence = tree.sentence();
  const root = sentence.tokens.find((t) => t.head < 0);
  const mark = root && childrenBy(sentence, root.index, "mark").find((t) => t.index < root.index && t.upos === "SCONJ");
  const verb = mark && sentence.tokens[mark.index - 1];
  if (!root || !verb || verb.upos !== "VERB" || verb.head < 0 || !isFinite(sentence, verb)) return;
  if (!lexicon.is("clauseMarks", mark.lemma) || !isSaying(sentence, verb, lexicon)) return;
  let top: Token = verb;
  for (let up = headOf(sentence, top); up && up.head >= 0; up = headOf(sentence, top)) top = up;
  if (top.head !== root.index || top.index > mark.index) return;
  tree.reroot(top.index, "dep");
  tree.attach(root.index, verb.index, "ccomp");
  for (const t of childrenBy(tree.sentence(), verb.index, "nsubj"))
    if (t.index > mark.index && t.index < root.index) tree.attach(t.index, root.index, "nsubj");
}

/** « dit percevoir « une réponse » »: what stands behind the infinitive is its object. */
export function objectBehindInfinitive(tree: DraftTree, lexicon: Lexicon): void {
  if (lexicon.data.insertionsKeepOrder) return;
  for (const { index } of tree.sentence().tokens) {
    const sentence = tree.sentence();
    const infinitive = sentence.tokens[index];
    const verb = infinitive?.deprel === "xcomp" && infinitive.feats["VerbForm"] === "Inf" ? headOf(sentence, infinitive) : null;
    if (!verb || verb.index !== index - 1 || !cueOf(sentence, verb, lexicon)?.entry.frames.has("own")) continue;
    if (childrenBy(sentence, index, "obj", "ccomp", "xcomp").length > 0) continue;
    const object = childrenBy(sentence, verb.index, "obj").find((t) => {
      const first = subtree(sentence, t.index).find((i) => sentence.tokens[i]?.upos !== "PUNCT") ?? 0;
      return first > index && sentence.tokens.slice(index + 1, first).every((w) => w.upos === "PUNCT" && w.form !== ",");
    });
    if (object) tree.attach(object.index, index, "obj");
  }
}

/** « se sont dits prêts jeudi à signer »: behind a word of time the infinitive still belongs to what they say they are. */
export function infinitiveOfQuality(tree: DraftTree, lexicon: Lexicon): void {
  if (lexicon.data.insertionsKeepOrder) return;
  for (const { index } of tree.sentence().tokens) {
    const sentence = tree.sentence();
    const infinitive = sentence.tokens[index];
    const verb = infinitive?.deprel === "xcomp" && infinitive.feats["VerbForm"] === "Inf" ? headOf(sentence, infinitive) : null;
    const quality = verb && childrenBy(sentence, verb.index, "xcomp").find((t) => t.upos === "ADJ" && t.index < index);
    const mark = childrenBy(sentence, index, "mark").find((t) => t.index < index);
    if (!verb || !quality || !mark || quality.index < verb.index || !cueOf(sentence, verb, lexicon)) continue;
    const between = sentence.tokens.slice(quality.index + 1, mark.index);
    if (between.every((t) => t.upos !== "PUNCT" && t.upos !== "VERB" && t.upos !== "ADJ"))
      tree.attach(index, quality.index, "xcomp");
  }
}

/** « a assuré à X qu'il n'accepterait une trêve que si … »: what has an object and a subject of its own has no other object in « que ». */
export function contentTakenForRelative(tree: DraftTree, lexicon: Lexicon): void {
  if (lexicon.data.insertionsKeepOrder) return;
  for (const { index } of tree.sentence().tokens) {
    const sentence = tree.sentence();
    const clause = sentence.tokens[index];
    if (clause?.deprel !== "acl:relcl" || !isFinite(sentence, clause)) continue;
    const objects = childrenBy(sentence, index, "obj");
    const that = objects.find((t) => t.index < index && isRelative(t, lexicon) && sentence.tokens[t.index - 1]?.form !== ",");
    const other = objects.find((t) => t.index > index && isNominal(t) && !isMarked(sentence, t.index));
    const subject = childrenBy(sentence, index, "nsubj").find((t) => t.index < index && !isRelative(t, lexicon));
    const person = headOf(sentence, clause);
    if (!that || !other || !subject || person?.index !== that.index - 1 || !isMarked(sentence, person.index)) continue;
    const verb = headOf(sentence, person);
    if (verb?.upos !== "VERB" || verb.index > person.index || !isSaying(sentence, verb, lexicon)) continue;
    tree.setUpos(that.index, "SCONJ");
    tree.setLemma(that.index, "que");
    tree.setFeatures(that.index, { PronType: null });
    tree.attach(that.index, index, "mark");
    tree.attach(index, verb.index, "ccomp");
  }
}

/** « …, ce que dément X »: what another denies behind a comma is no part of what is said. */
export function retortBehindContent(tree: DraftTree, lexicon: Lexicon): void {
  if (lexicon.data.insertionsKeepOrder) return;
  for (const { index } of tree.sentence().tokens) {
    const sentence = tree.sentence();
    const it = sentence.tokens[index];
    const [comma, relative] = [sentence.tokens[index - 1], sentence.tokens[index + 1]];
    if (it?.upos !== "PRON" || comma?.form !== "," || !relative || !isRelative(relative, lexicon)) continue;
    const retort = childrenBy(sentence, index, "acl").find((t) => t.deprel === "acl:relcl" && t.upos === "VERB");
    if (!retort || !RETORTS.has(cueOf(sentence, retort, lexicon)?.entry.verb.act ?? "say")) continue;
    for (const t of childrenBy(sentence, relative.index, "nsubj"))
      if (t.index > retort.index) tree.attach(t.index, retort.index, "nsubj");
    const saying = sayingOver(tree.sentence(), it, lexicon);
    if (saying) tree.attach(index, saying.index, "parataxis");
  }
}

/** What is done to the words of another. */
const RETORTS: ReadonlySet<string> = new Set(["deny", "refuse", "criticise"]);

/** The verb of speech outermost above a word, where what it says lies between. */
function sayingOver(sentence: Sentence, word: Token, lexicon: Lexicon): Token | null {
  let found: Token | null = null;
  let inside = false;
  let at = headOf(sentence, word);
  for (let steps = 0; at && steps < 12; steps++) {
    if (inside && at.upos === "VERB" && cueOf(sentence, at, lexicon)) found = at;
    inside ||= ["ccomp", "xcomp"].includes(universal(at.deprel)) || (at.deprel === "acl" && isMarked(sentence, at.index));
    at = headOf(sentence, at);
  }
  return found;
}

/** « avec l'appui, selon les experts, de l'armée »: what is parted from its noun by who says so belongs to the noun. */
export function ownBehindSource(tree: DraftTree, lexicon: Lexicon): void {
  if (lexicon.data.insertionsKeepOrder) return;
  for (const { index } of tree.sentence().tokens) {
    const sentence = tree.sentence();
    const [noun, comma, opening] = [sentence.tokens[index - 1], sentence.tokens[index], sentence.tokens[index + 1]];
    if (comma?.form !== "," || noun?.upos !== "NOUN" || opening?.upos !== "ADP" || !opensSource(opening, lexicon)) continue;
    const close = sentence.tokens.find((t) => t.index > index + 2 && t.form === ",");
    const mark = close && sentence.tokens[close.index + 1];
    const own = mark?.upos === "ADP" && lexicon.is("possessors", mark.lemma) ? headOf(sentence, mark) : null;
    if (!own || !mark || own.index < mark.index || childrenBy(sentence, own.index, "conj").length > 0) continue;
    const definite = childrenBy(sentence, noun.index, "det").some((t) => t.feats["Definite"] === "Def");
    if (definite && childrenBy(sentence, noun.index, "nmod").length === 0) tree.attach(own.index, noun.index, "nmod");
  }
}

const opensSource = (word: Token, lexicon: Lexicon): boolean =>
  lexicon.sources.some(({ kind, words: [first] }) => kind === "source" && first === folded(word.form));

/** « ont refusé de se parler : les messages passaient par lui »: what stands behind a colon explains the sentence and is no content of an infinitive. */
export function clauseBehindColon(tree: DraftTree): void {
  for (const { index } of tree.sentence().tokens) {
    const sentence = tree.sentence();
    const clause = sentence.tokens[index];
    const infinitive = clause && sentence.tokens[clause.head];
    if (!clause || !infinitive || infinitive.index > index || !["ccomp", "conj", "advcl"].includes(clause.deprel)) continue;
    if (!isInfinitive(infinitive) || universal(infinitive.deprel) !== "xcomp" || !isFinite(sentence, clause)) continue;
    const first = sentence.tokens[subtree(sentence, index).find((i) => sentence.tokens[i]?.upos !== "PUNCT") ?? index];
    if (sentence.tokens[(first?.index ?? 0) - 1]?.form !== ":" || ownSubject(sentence, clause) === null) continue;
    tree.attach(index, infinitive.head, "parataxis");
  }
}
