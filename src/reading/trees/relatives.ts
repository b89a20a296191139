import { childrenBy, childrenOf, findChild, headOf, type Sentence, subtree, type Token, universal } from "../../text/index.ts";
import { isFinite, isRelative } from "../statements/clause.ts";
import { cueOf } from "../statements/entry.ts";
import { folded, type Lexicon } from "../statements/lexicon.ts";
import { type DraftTree, isNominal } from "./draft-tree.ts";
import { nameHead } from "./nouns.ts";

/** "Speaking in Baku, where he attended a parade, X said …": a clause of place right behind a comma hangs on what stands before it. */
export function clauseOfPlace(tree: DraftTree, lexicon: Lexicon): void {
  for (const { index } of tree.sentence().tokens) {
    const sentence = tree.sentence();
    const verb = sentence.tokens[index];
    if (verb?.upos !== "VERB" || verb.deprel !== "ccomp" || verb.head < index || !isFinite(sentence, verb)) continue;
    const adverb = childrenBy(sentence, index, "advmod", "obl", "mark").find(
      (t) => t.index < index && lexicon.is("questionMarks", folded(t.form)) && sentence.tokens[t.index - 1]?.form === ",",
    );
    const before = adverb && sentence.tokens[adverb.index - 2];
    const behind = sentence.tokens[(subtree(sentence, index).at(-1) ?? index) + 1];
    if (!before || !isNominal(before) || behind?.form !== "," || childrenBy(sentence, index, "nsubj").length === 0) continue;
    tree.attach(index, nameHead(sentence, before).index, "acl:relcl");
  }
}

/** « a clos le processus, dont il est l'hôte »: a pronoun that opens no content and no question ties its clause to what stands before the comma. */
export function relativeTakenForContent(tree: DraftTree, lexicon: Lexicon): void {
  for (const { index } of tree.sentence().tokens) {
    const sentence = tree.sentence();
    const clause = sentence.tokens[index];
    if (clause?.deprel !== "ccomp" || clause.head > index) continue;
    const pronoun = childrenBy(sentence, index, "nmod", "obl", "obj", "nsubj").find(
      (t) => t.index < index && isRelative(t, lexicon) && !isOpening(t, lexicon) && sentence.tokens[t.index - 1]?.form === ",",
    );
    const before = pronoun && sentence.tokens[pronoun.index - 2];
    if (before && isNominal(before)) tree.attach(index, nameHead(sentence, before).index, "acl:relcl");
  }
}

const isOpening = ({ lemma }: Token, lexicon: Lexicon): boolean =>
  lexicon.is("questionMarks", lemma) || lexicon.is("clauseMarks", lemma);

/** "the Union, whose mediation led by Angola fell apart, said …": what belongs to the noun is the subject of the clause behind it. */
export function ownedSubject(tree: DraftTree, lexicon: Lexicon): void {
  for (const { index } of tree.sentence().tokens) {
    const sentence = tree.sentence();
    const owner = sentence.tokens[index];
    if (owner?.upos !== "PRON" || owner.feats["Poss"] !== "Yes" || !isRelative(owner, lexicon)) continue;
    const owned = headOf(sentence, owner);
    const before = sentence.tokens[index - 2];
    if (!owned || !before || owned.index < index || !isNominal(before) || sentence.tokens[index - 1]?.form !== ",") continue;
    const above = headOf(sentence, owned);
    const noun = above && isNominal(above) && above.index < index ? above : nameHead(sentence, before);
    const end = sentence.tokens.findIndex((t) => t.index > owned.index && t.form === ",");
    const verb = sentence.tokens.find(
      (t) =>
        t.index > owned.index &&
        t.index < end &&
        t.upos === "VERB" &&
        isFinite(sentence, t) &&
        t.head > end &&
        childrenBy(sentence, t.index, "nsubj", "mark").every((c) => c.index === owned.index),
    );
    if (!verb || !tree.attach(verb.index, noun.index, "acl:relcl")) continue;
    tree.attach(owned.index, verb.index, "nsubj");
    for (const t of childrenBy(tree.sentence(), noun.index, "acl"))
      if (t.index > owned.index && t.index < verb.index) tree.attach(t.index, owned.index, "acl");
  }
}

/** "attacks which, officials say, have killed 500": what stands between two commas behind the pronoun is put in, the clause goes on behind it. */
export function putIntoRelative(tree: DraftTree, lexicon: Lexicon): void {
  for (const { index } of tree.sentence().tokens) {
    const sentence = tree.sentence();
    const saying = sentence.tokens[index];
    const noun = saying && headOf(sentence, saying);
    if (
      saying?.deprel !== "acl:relcl" ||
      !noun ||
      sentence.tokens[index + 1]?.form !== "," ||
      !isTelling(sentence, saying, lexicon)
    )
      continue;
    const speaker = childrenBy(sentence, index, "nsubj").find((t) => t.index < index && !isRelative(t, lexicon));
    const first = speaker && subtree(sentence, speaker.index)[0];
    if (first === undefined || sentence.tokens[first - 1]?.form !== ",") continue;
    const pronoun = sentence.tokens[first - 2];
    if (!pronoun || !isRelative(pronoun, lexicon)) continue;
    const own = headOf(sentence, pronoun);
    const verb = own && own.index > index ? own : verbRightBehind(sentence, index + 1);
    if (verb?.upos !== "VERB" || !tree.attach(verb.index, noun.index, "acl:relcl")) continue;
    tree.attach(index, verb.index, "parataxis");
    tree.attach(pronoun.index, verb.index, "nsubj");
  }
}

/** The verb whose group begins right behind a comma, and that has no subject yet. */
function verbRightBehind(sentence: Sentence, comma: number): Token | null {
  return (
    sentence.tokens.find(
      (t) =>
        t.upos === "VERB" &&
        t.index > comma &&
        isFinite(sentence, t) &&
        Math.min(t.index, ...childrenBy(sentence, t.index, "aux").map((a) => a.index)) === comma + 1 &&
        childrenBy(sentence, t.index, "nsubj").length === 0,
    ) ?? null
  );
}

/** "the vote, which the opposition says was rigged": of two clauses beside a noun the first says the second. */
export function saidOfRelative(tree: DraftTree, lexicon: Lexicon): void {
  for (const { index } of tree.sentence().tokens) {
    const sentence = tree.sentence();
    const saying = sentence.tokens[index];
    if (saying?.deprel !== "acl:relcl" || !isTelling(sentence, saying, lexicon)) continue;
    const speaker = childrenBy(sentence, index, "nsubj").find((t) => t.index < index && !isRelative(t, lexicon));
    const beside = sentence.tokens.find((t) => t.index > index && t.head === saying.head && t.deprel === "acl:relcl");
    const said = childrenBy(sentence, index, "ccomp")[0] ?? beside;
    if (!speaker || !said || said.index < index) continue;
    const helpers = childrenBy(sentence, said.index, "aux", "cop", "advmod").filter((t) => t.index > index);
    const start = Math.min(said.index, ...helpers.map((t) => t.index));
    const pronoun = childrenOf(sentence, said.index).find((t) => t.index < speaker.index && isRelative(t, lexicon));
    if (start !== index + 1 || !pronoun) continue;
    if (said.head !== index && !tree.attach(said.index, index, "ccomp")) continue;
    tree.attach(pronoun.index, index, "obj");
  }
}

/** "the envoy, who was in Goma and had warned …": a verb joined to the noun behind its relative clause goes on with that clause. */
export function joinedToRelative(tree: DraftTree): void {
  for (const { index } of tree.sentence().tokens) {
    const sentence = tree.sentence();
    const verb = sentence.tokens[index];
    const noun = verb && headOf(sentence, verb);
    if (verb?.upos !== "VERB" || verb.deprel !== "conj" || !noun || !isNominal(noun) || !isFinite(sentence, verb)) continue;
    if (childrenBy(sentence, index, "nsubj", "mark").length > 0) continue;
    const relative = childrenBy(sentence, noun.index, "acl").findLast((t) => t.deprel === "acl:relcl" && t.index < index);
    if (relative) tree.attach(index, relative.index, "conj");
  }
}

/** "that the bridge, blown up in 1992, had shown …": a participle behind its noun and a comma is an aside; the verb stands behind it. */
export function participleSetOff(tree: DraftTree): void {
  for (const { index } of tree.sentence().tokens) {
    const sentence = tree.sentence();
    const aside = sentence.tokens[index];
    if (aside?.upos !== "VERB" || !isBare(sentence, aside)) continue;
    const subject = childrenBy(sentence, index, "nsubj").find((t) => t.index < index);
    if (!subject || sentence.tokens[index - 1]?.form !== "," || subtree(sentence, subject.index).at(-1) !== index - 2) continue;
    const verb = sentence.tokens.find((t) => isLeft(sentence, t, index));
    if (!verb) continue;
    const { head, deprel } = aside;
    if (head < 0) tree.reroot(verb.index, "acl");
    else if (!tree.attach(verb.index, head, deprel)) continue;
    tree.attach(subject.index, verb.index, "nsubj");
    tree.attach(index, subject.index, "acl");
    for (const t of childrenBy(tree.sentence(), index, "mark", "cc"))
      if (t.index < subject.index) tree.attach(t.index, verb.index, t.deprel);
    const { tokens } = tree.sentence();
    // a second participle goes along with the first
    for (const t of tokens)
      if (t.index > index && t.index < verb.index && t.upos === "VERB" && t.deprel === "conj" && isBare(tree.sentence(), t))
        tree.attach(t.index, index, "conj");
  }
}

/** « Une trêve, conclue le 30 avril, a été violée »: a participle between commas right behind the subject tells of it. */
export function participleBehindSubject(tree: DraftTree): void {
  for (const { index } of tree.sentence().tokens) {
    const sentence = tree.sentence();
    const aside = sentence.tokens[index];
    const verb = aside?.upos === "VERB" && universal(aside.deprel) === "advcl" ? headOf(sentence, aside) : null;
    if (!aside || !verb || verb.index < index || !isBare(sentence, aside) || sentence.tokens[index - 1]?.form !== ",") continue;
    const subject = childrenOf(sentence, verb.index).find(
      (t) => isNominal(t) && t.index < index && subtree(sentence, t.index).at(-1) === index - 2,
    );
    if (!subject || childrenBy(sentence, subject.index, "case", "mark").length > 0) continue;
    const others = childrenBy(sentence, verb.index, "nsubj", "expl").filter((t) => t.index !== subject.index);
    if (others.some((t) => universal(t.deprel) === "nsubj") || !["nsubj", "obl"].includes(universal(subject.deprel))) continue;
    tree.attach(index, subject.index, "acl");
    if (universal(subject.deprel) !== "nsubj")
      tree.attach(subject.index, verb.index, findChild(sentence, verb.index, "aux:pass") ? "nsubj:pass" : "nsubj");
  }
}

/** A past participle without a helper. */
const isBare = (sentence: Sentence, { index, feats }: Token): boolean =>
  feats["VerbForm"] === "Part" && feats["Tense"] !== "Pres" && childrenBy(sentence, index, "aux", "cop").length === 0;

/** A finite verb with a helper that opens right behind a comma, and that nobody is the subject of. */
function isLeft(sentence: Sentence, token: Token, from: number): boolean {
  if (token.index <= from || token.upos !== "VERB" || !["ccomp", "conj", "parataxis", "advcl"].includes(token.deprel))
    return false;
  const helpers = childrenBy(sentence, token.index, "aux", "cop");
  const start = Math.min(token.index, ...helpers.map((t) => t.index));
  return (
    helpers.length > 0 &&
    start > from &&
    sentence.tokens[start - 1]?.form === "," &&
    childrenBy(sentence, token.index, "nsubj", "mark", "cc").length === 0
  );
}

/** "Several women taking part in it, of whom …, called for …": a sentence has a finite verb, and the participle tells of its subject. */
export function gerundTakenForRoot(tree: DraftTree, lexicon: Lexicon): void {
  const sentence = tree.sentence();
  const root = sentence.tokens.find((t) => t.head < 0);
  const present = root?.feats["VerbForm"] === "Ger" || (root?.feats["VerbForm"] === "Part" && root.feats["Tense"] === "Pres");
  if (!root || !present || root.upos !== "VERB" || isFinite(sentence, root)) return;
  const subject = childrenBy(sentence, root.index, "nsubj").find((t) => t.index < root.index);
  const verb = sentence.tokens.find(
    (t) =>
      t.index > root.index &&
      t.upos === "VERB" &&
      t.feats["Tense"] === "Past" &&
      ["advcl", "conj", "parataxis", "ccomp", "acl"].includes(t.deprel) &&
      sentence.tokens[t.index - 1]?.form === "," &&
      childrenBy(sentence, t.index, "nsubj", "mark", "cc", "aux").length === 0 &&
      cueOf(sentence, t, lexicon) !== null,
  );
  if (!subject || !verb) return;
  tree.reroot(verb.index, "acl");
  tree.setFeatures(verb.index, { VerbForm: "Fin", Tense: "Past", Voice: null });
  tree.attach(subject.index, verb.index, "nsubj");
  tree.attach(root.index, subject.index, "acl");
}

function isTelling(sentence: Sentence, verb: Token, lexicon: Lexicon): boolean {
  const cue = cueOf(sentence, verb, lexicon);
  return cue !== null && !cue.entry.verb.weak && universal(verb.deprel) !== "amod";
}

/**
 * « Le cycle, que l'Arabie saoudite avait convoqué pour jeudi, ne s'est pas tenu »: a clause that a verb behind it should join to
 * itself is none of its own, but says more of the noun before the pronoun; who stands between the two does it.
 */
export function relativeBeforeVerb(tree: DraftTree, lexicon: Lexicon): void {
  for (const { index } of tree.sentence().tokens) {
    const sentence = tree.sentence();
    const verb = sentence.tokens[index];
    if (verb?.upos !== "VERB" || verb.deprel !== "conj" || verb.head < index) continue;
    const pronoun = childrenBy(sentence, index, "obj", "mark").find(
      (t) => t.index < index && sentence.tokens[t.index - 1]?.form === "," && isRelativeForm(t, lexicon),
    );
    const noun = pronoun && sentence.tokens.findLast((t) => t.index < pronoun.index && isNominal(t) && t.head < t.index);
    const top =
      noun && sentence.tokens.find((t) => t.head === verb.head && t.deprel.startsWith("nsubj") && t.index < pronoun.index);
    if (!pronoun || !top || !tree.attach(index, top.index, "acl:relcl")) continue;
    for (const t of childrenBy(tree.sentence(), verb.head, "nsubj"))
      if (t.index > pronoun.index && t.index < index) tree.attach(t.index, index, "nsubj");
  }
}

/** « que » may be taken for a conjunction. */
const isRelativeForm = (token: Token, lexicon: Lexicon): boolean =>
  isRelative(token, lexicon) || (token.upos === "SCONJ" && token.deprel === "obj" && lexicon.is("relatives", token.lemma));

/** "Ambassador-at-Large Sergey X": what hyphens tie to a title governs nothing. */
export function tiedPreposition(tree: DraftTree): void {
  for (const { index } of tree.sentence().tokens) {
    const { tokens } = tree.sentence();
    const [first, before, word, behind, last] = [-2, -1, 0, 1, 2].map((step) => tokens[index + step]);
    if (word?.upos !== "ADP" || before?.form !== "-" || behind?.form !== "-" || !first || !last || !isNominal(first)) continue;
    if (first.end !== before.start || before.end !== word.start || word.end !== behind.start || behind.end !== last.start)
      continue;
    tree.attach(index, first.index, "fixed");
    if (last.head > last.index) tree.attach(last.index, first.index, "fixed");
    const holder = headOf(tree.sentence(), first);
    const verb = holder && headOf(tree.sentence(), holder);
    if (holder?.deprel === "obl" && verb?.upos === "VERB" && childrenBy(tree.sentence(), verb.index, "nsubj").length === 0)
      if (childrenBy(tree.sentence(), holder.index, "case").length === 0) tree.attach(holder.index, verb.index, "nsubj");
  }
}

/** "Speaking in Baku with X, Turkish President Y said …": what stands between comma and verb is the subject that the verb lacks. */
export function nameBeforeVerb(tree: DraftTree): void {
  for (const { index } of tree.sentence().tokens) {
    const sentence = tree.sentence();
    const verb = sentence.tokens[index];
    if (verb?.upos !== "VERB" || !isFinite(sentence, verb) || childrenBy(sentence, index, "nsubj", "expl").length > 0) continue;
    const start = Math.min(index, ...childrenBy(sentence, index, "aux", "cop").map((t) => t.index));
    const name = sentence.tokens.find(
      (t) =>
        t.index < start &&
        t.deprel === "appos" &&
        isNominal(t) &&
        subtree(sentence, t.index).at(-1) === start - 1 &&
        sentence.tokens[(subtree(sentence, t.index).find((i) => sentence.tokens[i]?.upos !== "PUNCT") ?? 0) - 1]?.form === ",",
    );
    if (!name || !standsInOpening(sentence, name, index)) continue;
    tree.attach(name.index, index, "nsubj");
  }
}

/** True where a word belongs to a clause that opens the sentence of the verb. */
function standsInOpening(sentence: Sentence, word: Token, verb: number): boolean {
  let at = headOf(sentence, word);
  for (let steps = 0; at && steps < 8; steps++) {
    if (at.head === verb) return at.index < word.index && ["advcl", "obl", "ccomp"].includes(universal(at.deprel));
    at = headOf(sentence, at);
  }
  return false;
}

/** "reported that …, and the office said …": what another says behind "and" stands beside what the first says. */
export function joinedTelling(tree: DraftTree, lexicon: Lexicon): void {
  for (const { index } of tree.sentence().tokens) {
    const sentence = tree.sentence();
    const saying = sentence.tokens[index];
    if (saying?.deprel !== "ccomp" || saying.head > index || !isTelling(sentence, saying, lexicon)) continue;
    const joint = childrenBy(sentence, index, "cc").find((t) => sentence.tokens[t.index - 1]?.form === ",");
    const subject = childrenBy(sentence, index, "nsubj").find((t) => t.index < index && t.upos !== "PRON");
    const said = childrenBy(sentence, index, "ccomp").some((t) => t.index > index);
    const other = childrenBy(sentence, saying.head, "ccomp").some((t) => t.index < (joint?.index ?? 0));
    if (joint && subject && said && other) tree.attach(index, saying.head, "conj");
  }
}

/**
 * "the aide to President Aliyev who leads the negotiators": a clause that no comma sets off says which of several. Whoever bears the
 * name right before it is only one: it is the noun above, of which there are several.
 */
export function whichOfSeveral(tree: DraftTree, lexicon: Lexicon): void {
  for (const { index } of tree.sentence().tokens) {
    const sentence = tree.sentence();
    const verb = sentence.tokens[index];
    const named = verb && headOf(sentence, verb);
    if (verb?.deprel !== "acl:relcl" || named?.upos !== "PROPN" || universal(named.deprel) !== "nmod") continue;
    const noun = headOf(sentence, named);
    const pronoun = childrenBy(sentence, index, "nsubj").find((t) => isRelative(t, lexicon));
    const before = pronoun && sentence.tokens[pronoun.index - 1];
    if (noun?.upos !== "NOUN" || noun.index > named.index || before?.upos !== "PROPN") continue;
    if (nameHead(sentence, before).index === named.index && !findChild(sentence, named.index, "det"))
      tree.attach(index, noun.index, "acl:relcl");
  }
}
