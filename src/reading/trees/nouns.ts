import { piecesOf } from "../../knowledge/index.ts";
import { childrenBy, childrenOf, headOf, type Sentence, subtree, type Token, universal } from "../../text/index.ts";
import { lexiconOf as eventWords } from "../events/lexicon.ts";
import { lexiconFor as peopleWords } from "../mentions/lexicon.ts";
import { hasMark } from "../statements/clause.ts";
import { type Lexicon } from "../statements/lexicon.ts";
import { type DraftTree, isMarked, isNominal, lastOf } from "./draft-tree.ts";
import { treeWordsOf } from "./tree-words.ts";

/** « un échange de listes au terme d'une réunion », "swap lists at the end of a meeting": what stands right behind the word for an end is what ends. */
export function endOfWhat(tree: DraftTree, { data }: Lexicon): void {
  const words = eventWords(data.language);
  for (const { index } of tree.sentence().tokens) {
    const sentence = tree.sentence();
    const end = sentence.tokens[index];
    const mark = sentence.tokens[index + 1];
    if (end?.upos !== "NOUN" || mark?.upos !== "ADP" || !words?.is("ends", end) || !words.has("of", mark.lemma.toLowerCase()))
      continue;
    const [own] = childrenBy(sentence, index, "nmod");
    // "at the close of talks that began there on 29 May": what began are the talks
    const plain = own && childrenBy(sentence, own.index, "nmod").length === 0 ? own : null;
    for (const t of plain ? childrenBy(sentence, index, "acl") : [])
      if (plain && t.deprel === "acl:relcl" && t.index > plain.index) tree.attach(t.index, plain.index, "acl:relcl");
    if (!isMarked(sentence, index) || own) continue;
    const noun = headOf(sentence, mark);
    if (!noun || !isNominal(noun) || noun.index < index || noun.head >= index) continue;
    tree.attach(noun.index, index, "nmod");
  }
}

/** "Mr Abiy told …": two names side by side with one relation are one name, the first a title. */
export function titledName(tree: DraftTree): void {
  for (const { index } of tree.sentence().tokens) {
    const sentence = tree.sentence();
    const [title, name] = [sentence.tokens[index], sentence.tokens[index + 1]];
    if (title?.upos !== "PROPN" || name?.upos !== "PROPN" || title.head !== name.head || title.deprel !== name.deprel) continue;
    if (title.head < 0 || !/^(?:nsubj|obj|iobj|obl|nmod)/.test(title.deprel)) continue;
    for (const t of childrenBy(sentence, index, "case", "det", "mark", "cc", "punct")) tree.attach(t.index, name.index, t.deprel);
    tree.attach(index, name.index, "nmod:desc");
  }
}

/** « M. X a reçu Mme Y »: the name stands for the person, whatever the parser hangs it on, and the civility is its title. */
export function civilityBeforeName(tree: DraftTree, lexicon: Lexicon): void {
  const people = peopleWords(lexicon.data.language);
  for (const { index } of tree.sentence().tokens) {
    const sentence = tree.sentence();
    const [civility, name] = [sentence.tokens[index], sentence.tokens[index + 1]];
    if (!civility || !name || name.head !== index || !/^\p{Lu}/u.test(name.form)) continue;
    if (civility.head < 0 || civility.upos === "PRON" || !people.has("civility", civility.form)) continue;
    const others = childrenOf(sentence, index).filter((t) => t.index !== name.index);
    tree.promote(name.index, index);
    tree.attach(index, name.index, "nmod:desc");
    tree.setUpos(name.index, "PROPN");
    for (const t of others) tree.attach(t.index, name.index, t.deprel);
  }
}

/** "led by acting Minister X": a participle right before a title says how it is held, and governs nothing. */
export function actingTitle(tree: DraftTree, lexicon: Lexicon): void {
  const words = treeWordsOf(lexicon.data.language)?.standingIn ?? [];
  if (words.length === 0) return;
  for (const { index } of tree.sentence().tokens) {
    const sentence = tree.sentence();
    const word = sentence.tokens[index];
    if (word?.upos !== "VERB" || !words.some((w) => w.word === word.form.toLowerCase())) continue;
    const title = childrenBy(sentence, index, "obj", "obl", "xcomp", "nsubj", "dep").find((t) => isNominal(t) && t.index > index);
    if (!title || !sentence.tokens.slice(index + 1, title.index).every((t) => ["PROPN", "NOUN", "ADJ"].includes(t.upos)))
      continue;
    if (isMarked(sentence, title.index) || childrenBy(sentence, title.index, "det").length > 0) continue;
    const marks = childrenBy(sentence, index, "mark", "case").filter((t) => t.index < index);
    const relation = marks.length > 0 ? "obl" : word.deprel;
    if (!tree.promote(title.index, index)) continue;
    if ((tree.sentence().tokens[title.index]?.head ?? -1) >= 0)
      tree.attach(title.index, tree.sentence().tokens[title.index]?.head ?? -1, relation);
    tree.attach(index, title.index, "amod");
    tree.setUpos(index, "ADJ");
    for (const t of childrenBy(sentence, index, "mark", "case", "det", "cc", "punct"))
      tree.attach(t.index, title.index, marks.includes(t) ? "case" : t.deprel);
    for (const t of marks) tree.setUpos(t.index, "ADP");
  }
}

/** "a military spokesman, Gen. X": nobody is called in the middle of a report; the name is beside the noun before the comma. */
export function nameBehindOffice(tree: DraftTree): void {
  for (const { index } of tree.sentence().tokens) {
    const sentence = tree.sentence();
    const name = sentence.tokens[index];
    if (name?.upos !== "PROPN" || name.deprel !== "vocative") continue;
    const first = subtree(sentence, index).find((i) => sentence.tokens[i]?.upos !== "PUNCT") ?? index;
    const noun = sentence.tokens[first - 1]?.form === "," ? sentence.tokens[first - 2] : undefined;
    if (noun && isNominal(noun)) tree.attach(index, nameHead(sentence, noun).index, "appos");
  }
}

/** « le ministre, X, et son homologue, Y, »: a name between commas is beside the noun before its comma, a joined one too. */
export function nameBetweenCommas(tree: DraftTree): void {
  for (const { first, last, type } of tree.sentence().names) {
    if (type !== "PER") continue;
    const sentence = tree.sentence();
    const [name, comma, behind] = [sentence.tokens[first], sentence.tokens[first - 1], sentence.tokens[last + 1]];
    if (!name || comma?.form !== "," || behind?.form !== "," || name.head < 0) continue;
    const joined = name.deprel === "appos" ? joinedBefore(sentence, name.head, comma.index) : null;
    const subject =
      name.deprel === "nsubj"
        ? childrenBy(sentence, name.head, "nsubj").find(
            (t) => t.upos === "NOUN" && t.index < first && lastBefore(sentence, t.index, comma.index) === comma.index - 1,
          )
        : null;
    const noun = joined ?? subject ?? aboveUnjoined(sentence, name);
    if (noun) tree.attach(first, noun.index, "appos");
  }
}

/** "His counterpart from the Front, X, disagreed": joined by nothing to the last noun of a subject, the name is beside the subject. */
function aboveUnjoined(sentence: Sentence, name: Token): Token | null {
  if (name.deprel !== "conj" || childrenBy(sentence, name.index, "cc", "conj").length > 0) return null;
  const house = headOf(sentence, name);
  if (!house || childrenBy(sentence, house.index, "conj").length > 1) return null;
  const noun = house.deprel === "nmod" ? headOf(sentence, house) : null;
  return noun?.upos === "NOUN" && noun.deprel === "nsubj" && noun.head > name.index ? noun : null;
}

/** The noun joined to another that ends right before a comma and has an article of its own. */
const joinedBefore = (sentence: Sentence, head: number, comma: number): Token | null =>
  childrenBy(sentence, head, "conj").find(
    (t) =>
      (t.upos === "NOUN" ? childrenBy(sentence, t.index, "det").length > 0 : t.feats["PronType"] === "Dem") &&
      t.index < comma &&
      lastBefore(sentence, t.index, comma) === comma - 1,
  ) ?? null;

/** The last word before `end` of the phrase that a word heads. */
const lastBefore = (sentence: Sentence, index: number, end: number): number =>
  subtree(sentence, index, (t) => t.index >= end).at(-1) ?? index;

/** "Head of the Syrian delegation Bashar X said": the person named right before the verb is the one whose office its subject tells. */
export function nameBehindGenitive(tree: DraftTree, lexicon: Lexicon): void {
  for (const { first, last, type } of tree.sentence().names) {
    if (type !== "PER") continue;
    const sentence = tree.sentence();
    const [before, name, verb] = [sentence.tokens[first - 1], sentence.tokens[first], sentence.tokens[last + 1]];
    if (!before || !name || !isNominal(before) || !verb || !["VERB", "AUX", "PUNCT"].includes(verb.upos)) continue;
    let noun = before;
    for (let steps = 0; steps < 6 && ["nmod", "compound", "amod", "flat"].includes(universal(noun.deprel)); steps++) {
      const head = headOf(sentence, noun);
      if (!head || head.index > first || !isNominal(head)) break;
      noun = head;
    }
    const office = lexicon.is("speakers", noun.lemma.toLowerCase());
    if (noun === before || noun.index > before.index || noun.upos !== "NOUN" || !office) continue;
    // "an aide to commander X": the noun right before the name is its own title
    const titled = lexicon.is("speakers", before.lemma.toLowerCase()) && childrenBy(sentence, before.index, "det").length === 0;
    if (titled || universal(noun.deprel) !== "nsubj" || noun.head <= last) continue;
    if (!sentence.tokens.slice(noun.index + 1, first).every((t) => isNominal(t) || ["ADP", "DET", "ADJ"].includes(t.upos)))
      continue;
    tree.attach(first, noun.index, "appos");
    for (let i = first + 1; i <= last; i++) {
      const part = sentence.tokens[i];
      if (part && (part.head < first || part.head > last)) tree.attach(i, first, "flat");
    }
  }
}

/** « le directeur du comité pour le Proche-Orient, X »: behind a long office the name is its holder's, whichever noun the tree hangs it on. */
export function nameBehindLongOffice(tree: DraftTree, lexicon: Lexicon): void {
  const people = peopleWords(lexicon.data.language);
  for (const { first, type } of tree.sentence().names) {
    if (type !== "PER") continue;
    const sentence = tree.sentence();
    const [name, comma] = [sentence.tokens[first], sentence.tokens[first - 1]];
    const noun = name?.deprel === "appos" ? headOf(sentence, name) : null;
    if (!name || !noun || comma?.form !== "," || noun.deprel !== "nmod" || noun.index > first) continue;
    const inName = sentence.names.some((n) => n.type === "PER" && n.first <= noun.index && noun.index <= n.last);
    const person = people.termAt(piecesOf(noun.form), 0)?.term.kind;
    if (inName || person === "office" || person === "person") continue;
    const office = headOf(sentence, noun);
    if (office?.upos !== "NOUN" || office.index > noun.index || !lexicon.is("speakers", office.lemma.toLowerCase())) continue;
    if (childrenBy(sentence, office.index, "appos").length > 0) continue;
    const between = sentence.tokens.slice(office.index + 1, comma.index);
    const long = between.every((t) => ["NOUN", "PROPN", "ADP", "DET", "ADJ", "CCONJ"].includes(t.upos) || /^[()]$/.test(t.form));
    if (long) tree.attach(first, office.index, "appos");
  }
}

/** "took part, with the Union as an observer": it is the Union that observes. */
export function companionAs(tree: DraftTree, lexicon: Lexicon): void {
  for (const { index } of tree.sentence().tokens) {
    const sentence = tree.sentence();
    const noun = sentence.tokens[index];
    if (noun?.deprel !== "obl" || !isNominal(noun) || !hasMark(sentence, noun, lexicon, "predicateMarks")) continue;
    const first = subtree(sentence, index)[0] ?? index;
    const companion = childrenBy(sentence, noun.head, "obl").find(
      (t) =>
        t.index < index &&
        lastOf(sentence, t.index) === first - 1 &&
        sentence.tokens[(subtree(sentence, t.index)[0] ?? 1) - 1]?.form === ",",
    );
    if (companion && isMarked(sentence, companion.index)) tree.attach(index, companion.index, "nmod");
  }
}

/** "arrested by soldiers loyal to the junta": the adjective belongs to the noun before it, and the noun to the verb. */
export function nounBeforeAdjective(tree: DraftTree): void {
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

/** The head of the name or compound that a word closes. */
export function nameHead(sentence: Sentence, last: Token): Token {
  let at = last;
  for (let head = headOf(sentence, at); head && head.index < last.index && isNominal(head); head = headOf(sentence, at)) {
    if (!["flat", "compound", "appos"].includes(universal(at.deprel))) break;
    at = head;
  }
  return at;
}

/** "met face to face on Monday", "side by side": a noun said twice around a preposition says how, and is no verb. */
export function saidTwice(tree: DraftTree): void {
  for (const { index } of tree.sentence().tokens) {
    const sentence = tree.sentence();
    const [first, link, second] = [0, 1, 2].map((step) => sentence.tokens[index + step]);
    if (!first || !link || !second || first.form.toLowerCase() !== second.form.toLowerCase() || first.form.length < 3) continue;
    if (!["ADP", "PART"].includes(link.upos) || !["NOUN", "VERB"].includes(first.upos) || first.head > second.index) continue;
    const verb = headOf(sentence, first);
    if (!verb || verb.upos !== "VERB" || verb.index > index) continue;
    for (const word of [first, second]) {
      tree.setUpos(word.index, "NOUN");
      tree.setFeatures(word.index, { VerbForm: null, Tense: null, Mood: null, Person: null });
    }
    tree.attach(first.index, verb.index, "obl");
    tree.attach(second.index, first.index, "nmod");
    tree.attach(link.index, second.index, "case");
    for (const t of tree.sentence().tokens)
      if (t.index > second.index && [first.index, second.index].includes(t.head)) tree.attach(t.index, verb.index, "obl");
  }
}

/** « deux jours et demi de pourparlers », "two and a half days of talks": what is counted is the unit, and not its half. */
export function unitWithHalf(tree: DraftTree, lexicon: Lexicon): void {
  const halves = treeWordsOf(lexicon.data.language)?.halves ?? [];
  for (const { index } of tree.sentence().tokens) {
    const sentence = tree.sentence();
    const half = sentence.tokens[index];
    if (!half || !halves.some(({ word }) => word === half.form.toLowerCase())) continue;
    const unit = half.deprel === "conj" ? headOf(sentence, half) : null;
    if (unit?.upos === "NOUN" && childrenBy(sentence, unit.index, "nummod").length > 0) {
      for (const t of childrenBy(sentence, index, "nmod")) tree.attach(t.index, unit.index, "nmod");
      continue;
    }
    const noun = sentence.tokens[index + 1];
    const number = sentence.tokens.slice(Math.max(0, index - 3), index).find((t) => t.upos === "NUM");
    if (noun?.upos !== "NOUN" || !number || half.head !== noun.index || number.head !== noun.head) continue;
    for (const t of childrenBy(sentence, number.index, "case")) tree.attach(t.index, noun.index, "case");
    tree.attach(number.index, noun.index, "nummod");
  }
}
