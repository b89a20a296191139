import { childrenBy, type Sentence, subtree, type Token } from "../../text/index.ts";
import { type DraftTree, isMarked } from "./draft-tree.ts";

/** "Ethiopia, Egypt, Sudan conclude talks": a headline joins by commas alone those who do it together. */
export function unjoinedSubjects(tree: DraftTree): void {
  const sentence = tree.sentence();
  const [first] = sentence.tokens;
  if (first?.upos !== "PROPN") return;
  const verb = sentence.tokens.find((t) => t.upos === "VERB" && isPlainPresent(t));
  if (!verb) return;
  const names = namesUpTo(sentence, verb.index);
  const [head, ...others] = names ?? [];
  if (!head || others.length === 0 || names?.some((t) => isMarked(sentence, t.index))) return;
  if (![head, ...others].some((t) => t.head === verb.index && t.deprel.startsWith("nsubj"))) return;
  if (head.head !== verb.index && !tree.attach(head.index, verb.index, "nsubj")) return;
  for (const other of others) tree.attach(other.index, head.index, "conj");
}

/** "signed by the government, the Liberation Movement (SLM) and the Army": what stands between a comma and the last of those joined is one of them. */
export function seriesBeforeLast(tree: DraftTree): void {
  for (const { index } of tree.sentence().tokens) {
    const sentence = tree.sentence();
    const token = sentence.tokens[index];
    const first = token?.deprel === "appos" ? sentence.tokens[token.head] : undefined;
    if (!token || !first || first.index > index || (token.upos !== "PROPN" && token.upos !== "NOUN")) continue;
    const words = subtree(sentence, index).filter(
      (i) => sentence.tokens[i]?.upos !== "PUNCT" || sentence.tokens[i]?.form === ")",
    );
    const before = sentence.tokens[(words[0] ?? index) - 1];
    const joint = sentence.tokens[(words.at(-1) ?? index) + 1];
    const last = joint?.upos === "CCONJ" ? sentence.tokens[joint.head] : undefined;
    if (before?.form !== "," || !last || last.index < index || last.head !== first.index || last.deprel !== "conj") continue;
    // "Matthew Nimetz, the diplomat who has mediated and who turned 79", « Patrick Muyaya, ministre et porte-parole »: no names
    if (![token, last].every((t) => t.upos === "PROPN" || (t.upos === "NOUN" && childrenBy(sentence, t.index, "det").length > 0)))
      continue;
    tree.attach(index, first.index, "conj");
  }
}

/**
 * "Georgia's envoy, Zurab Abashidze, and Russian Deputy Minister Grigory Karasin will meet": behind "and" stands somebody else, and no other name
 * of the first.
 */
export function joinedByAnd(tree: DraftTree): void {
  for (const { index } of tree.sentence().tokens) {
    const sentence = tree.sentence();
    const token = sentence.tokens[index];
    if (!token || token.deprel !== "appos" || token.upos !== "PROPN" || token.head > index) continue;
    const [joint] = childrenBy(sentence, index, "cc");
    const first = sentence.tokens[token.head];
    if (!joint || joint.index > index || first?.upos !== "NOUN" || !first.deprel.startsWith("nsubj")) continue;
    tree.attach(index, first.index, "conj");
  }
}

/** "conclude": one alone "concludes". */
const isPlainPresent = ({ feats }: Token): boolean =>
  feats["VerbForm"] === "Fin" && feats["Tense"] === "Pres" && feats["Number"] !== "Sing" && feats["Mood"] !== "Imp";

/** The heads of the names that only commas part before a word, or null where anything else stands there. */
function namesUpTo(sentence: Sentence, end: number): Token[] | null {
  const heads: Token[] = [];
  let group: Token[] = [];
  for (const token of sentence.tokens.slice(0, end)) {
    if (token.form === ",") {
      const head = headOfGroup(group);
      if (!head) return null;
      heads.push(head);
      group = [];
    } else if (token.upos === "PROPN" || (token.upos === "ADJ" && /^\p{Lu}/u.test(token.form))) group.push(token);
    else return null;
  }
  const last = headOfGroup(group);
  return last && childrenBy(sentence, last.index, "cc").length === 0 ? [...heads, last] : null;
}

const headOfGroup = (group: readonly Token[]): Token | null =>
  group.find((t) => !group.some((other) => other.index === t.head)) ?? null;
