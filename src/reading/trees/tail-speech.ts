import { childrenBy, headOf, type Sentence, type Token, universal } from "../../text/index.ts";
import { isFinite, isRelative } from "../statements/clause.ts";
import { cueOf } from "../statements/entry.ts";
import { type Lexicon } from "../statements/lexicon.ts";
import { type DraftTree, FINITE_PAST, isNominal, isPastForm } from "./draft-tree.ts";

/** How many words who speaks, with all that is told of him, and the verb may take up. */
const REACH = 28;

/**
 * "The truce holds, Ana Ruiz, who chaired the talks, told a news conference": behind what is said, and a comma, who speaks stands
 * before the verb, whatever the tree gave the one and the other to.
 */
export function tailSpeech(tree: DraftTree, lexicon: Lexicon): void {
  if (!lexicon.data.insertionsKeepOrder) return;
  for (const { index } of tree.sentence().tokens) {
    const sentence = tree.sentence();
    const verb = sentence.tokens[index];
    if (verb?.upos !== "VERB" || index < 4 || !isPastForm(verb) || !isTelling(sentence, verb, lexicon)) continue;
    if (childrenBy(sentence, index, "aux", "mark").length > 0 || saysBehind(sentence, index, lexicon)) continue;
    const span = speakerSpan(sentence, index, lexicon);
    const said = span && mainBefore(sentence, span.first - 1, lexicon);
    const speaker = span && loose(sentence, span.first, span.last, index);
    if (!span || !said || !speaker || !canSpeak(speaker, lexicon)) continue;
    const own = childrenBy(sentence, index, "nsubj");
    if (own.length === 1 && own[0] === speaker) continue;
    hang(tree, verb, said, speaker, span.first);
  }
}

function hang(tree: DraftTree, verb: Token, said: Token, speaker: Token, first: number): void {
  if (verb.head >= 0 && !tree.attach(verb.index, said.index, "parataxis")) return;
  if (!tree.attach(speaker.index, verb.index, "nsubj")) return;
  tree.setFeatures(verb.index, FINITE_PAST);
  const [stray] = childrenBy(tree.sentence(), verb.index, "nsubj").filter((t) => t.index < first);
  if (!stray) return;
  const own = childrenBy(tree.sentence(), said.index, "nsubj");
  if (own.some((t) => t.index < said.index)) return;
  for (const t of own) tree.attach(t.index, said.index, "obj");
  tree.attach(stray.index, said.index, "nsubj");
}

const isTelling = (sentence: Sentence, verb: Token, lexicon: Lexicon): boolean => {
  const cue = cueOf(sentence, verb, lexicon);
  return cue !== null && !cue.entry.verb.weak && ["say", "announce"].includes(cue.entry.verb.act);
};

/** True where something is said behind the verb: a clause of its own, a quotation, an infinitive. */
function saysBehind(sentence: Sentence, verb: number, lexicon: Lexicon): boolean {
  const end = sentence.tokens.findIndex((t) => t.index > verb && /^[;:"“”]$/.test(t.form));
  if (end >= 0) return true;
  let open = false;
  for (const t of sentence.tokens.slice(verb + 1)) {
    if (t.upos === "SCONJ") open = true;
    if (["ccomp", "xcomp"].includes(universal(t.deprel)) && t.head === verb && (t.upos === "VERB" || t.feats["VerbForm"]))
      return true;
    const isVerb = (t.upos === "VERB" || t.upos === "AUX") && t.feats["VerbForm"] === "Fin";
    if (isVerb && !open && t.deprel !== "acl:relcl" && sentence.tokens[t.head]?.deprel !== "acl:relcl") return true;
  }
  const next = sentence.tokens[verb + 1];
  return next !== undefined && (lexicon.is("clauseMarks", next.lemma) || next.upos === "PART");
}

/** The words of who speaks, up to the verb or to the comma that opens an aside before it. */
function speakerSpan(sentence: Sentence, verb: number, lexicon: Lexicon): { first: number; last: number } | null {
  const commas = sentence.tokens.filter((t) => t.form === "," && t.index < verb && t.index > verb - REACH).map((t) => t.index);
  if (commas.at(-1) !== verb - 1) return spanBetween(sentence, commas.at(-1) ?? -1, verb, lexicon);
  for (let i = commas.length - 2; i > 0; i--) {
    const [before, open] = [commas[i - 1] ?? -1, commas[i] ?? -1];
    if (!isAside(sentence, open, verb - 1, lexicon)) return null;
    const found = spanBetween(sentence, before, open, lexicon);
    if (found && sentence.names.some((n) => n.type === "PER" && n.first >= found.first && n.last === found.last)) return found;
  }
  return null;
}

/** True where the words between two commas are about the noun before them: a relative clause, an office. */
function isAside(sentence: Sentence, open: number, close: number, lexicon: Lexicon): boolean {
  const [first] = sentence.tokens.slice(open + 1);
  if (!first || close - open < 2) return false;
  if (isRelative(first, lexicon) || first.feats["Poss"] === "Yes") return true;
  return (
    !["ADP", "SCONJ", "CCONJ", "PRON", "VERB"].includes(first.upos) &&
    !sentence.tokens.slice(open + 1, close).some((t) => t.feats["VerbForm"] === "Fin" && !isBelowRelative(sentence, t))
  );
}

function isBelowRelative(sentence: Sentence, token: Token): boolean {
  for (let at: Token | null = token, steps = 0; at && steps < 6; at = headOf(sentence, at), steps++)
    if (at.deprel === "acl:relcl") return true;
  return false;
}

/** The words between a comma and the verb, where they are a noun phrase with no more than a relative clause of its own. */
function spanBetween(sentence: Sentence, comma: number, end: number, lexicon: Lexicon): { first: number; last: number } | null {
  const first = comma + 1;
  const [opening] = sentence.tokens.slice(first);
  if (comma < 3 || !opening || end - first < 1 || !["DET", "ADJ", "NOUN", "PROPN", "NUM"].includes(opening.upos)) return null;
  const words = sentence.tokens.slice(first, end);
  const relative = words.find((t) => isRelative(t, lexicon) && t.index > first);
  if (words.some((t) => t.feats["VerbForm"] === "Fin" && (!relative || t.index < relative.index))) return null;
  if (words.some((t) => /^[:;"“”—–]$/.test(t.form))) return null;
  return { first, last: (relative?.index ?? end) - 1 };
}

/** The noun of the phrase that hangs outside of it, or on the verb. */
function loose(sentence: Sentence, first: number, last: number, verb: number): Token | null {
  const found = sentence.tokens
    .slice(first, last + 1)
    .filter((t) => isNominal(t) && (t.head < first || t.head > last || t.head === verb));
  const [noun] = found;
  if (!noun || noun.upos === "PRON" || found.length > 1) return null;
  return childrenBy(sentence, noun.index, "case", "mark", "cop").some((t) => t.index >= first && t.index < noun.index)
    ? null
    : noun;
}

/** True where a noun is a name, or of the classes that speak. */
export const canSpeak = (noun: Token, lexicon: Lexicon): boolean =>
  noun.upos === "PROPN" ||
  lexicon.is("speakers", noun.lemma.toLowerCase()) ||
  lexicon.data.speakerEndings.some((ending) => noun.lemma.length > ending.length + 2 && noun.lemma.endsWith(ending));

/** The main verb of what stands before a comma; null where nothing finite does, or where it only sets the scene. */
function mainBefore(sentence: Sentence, comma: number, lexicon: Lexicon): Token | null {
  const before = sentence.tokens.slice(0, comma);
  const verbs = before.filter((t) => t.upos === "VERB" || childrenBy(sentence, t.index, "cop").length > 0);
  const finite = verbs.filter((t) => isFinite(sentence, t) && t.deprel !== "acl:relcl");
  const main =
    finite.find((t) => t.head < 0 || t.head >= comma) ??
    finite.find((t) => ["root", "ccomp", "parataxis"].includes(universal(t.deprel))) ??
    null;
  if (!main || before[0]?.upos === "SCONJ" || childrenBy(sentence, main.index, "mark").length > 0) return null;
  return isRelative(main, lexicon) ? null : main;
}
