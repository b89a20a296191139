import { type Analysis, childrenBy, headOf, type Sentence, type Token, universal } from "../../text/index.ts";
import { type DraftTree, draftTree } from "../trees/draft-tree.ts";
import { kindsAlone, type Lexicon } from "./lexicon.ts";
import { type Draft, MEETINGS } from "./scene.ts";

/**
 * The analysis with the noun where a pronoun stands for talks told before: « après celles du 14 décembre et du 6 avril », "it follows one in
 * Berlin in February". The pronoun becomes a noun of the lemma that it takes up, and what hangs on it tells of those other talks.
 */
export function withTalksTakenUp(analysis: Analysis, lexicon: Lexicon): Analysis {
  let changed = false;
  const sentences = analysis.sentences.map((given, at) => {
    const tree = draftTree(given);
    for (const { index } of given.tokens) {
      takenUp(tree, lexicon, index, analysis.sentences[at - 1]);
      behindEarlier(tree, lexicon, index);
    }
    changed ||= tree.sentence() !== given;
    return tree.sentence();
  });
  return changed ? { ...analysis, sentences } : analysis;
}

function takenUp(tree: DraftTree, lexicon: Lexicon, index: number, before: Sentence | undefined): void {
  const sentence = tree.sentence();
  const pronoun = sentence.tokens[index];
  const number = pronoun && numberOf(lexicon, pronoun);
  if (!pronoun || !number || !isDatedOrPlaced(lexicon, sentence, index)) return;
  const noun =
    nounBefore(lexicon, sentence.tokens.slice(0, index), pronoun) ?? nounBefore(lexicon, before?.tokens ?? [], pronoun);
  if (!noun) return;
  tree.setUpos(index, "NOUN");
  tree.setLemma(index, noun.lemma);
  tree.setFeatures(index, { Number: number, PronType: null });
}

/** "Friday's meeting followed one in Abu Dhabi on July 10": where and when stands behind what came before tells of that. */
function behindEarlier(tree: DraftTree, lexicon: Lexicon, index: number): void {
  const sentence = tree.sentence();
  const earlier = sentence.tokens[index];
  if (earlier?.upos !== "NOUN" || !isSitting(lexicon, earlier) || !isFollowed(lexicon, sentence, earlier)) return;
  const end = sentence.tokens.find((t) => t.index > index && t.upos === "PUNCT")?.index ?? sentence.tokens.length;
  for (const t of childrenBy(sentence, earlier.head, "obl"))
    if (t.index > index && t.index < end) tree.attach(t.index, index, "nmod");
}

const numberOf = ({ data }: Lexicon, { form, upos }: Token): "Sing" | "Plur" | null => {
  if (!["PRON", "DET", "NUM"].includes(upos)) return null;
  const word = form.toLowerCase();
  return data.takingUp.one.includes(word) ? "Sing" : data.takingUp.several.includes(word) ? "Plur" : null;
};

/** « celles du 14 décembre », « celle de Prague », "one in Berlin": a date or a town comes next. */
function isDatedOrPlaced({ data }: Lexicon, { tokens }: Sentence, index: number): boolean {
  const [first, second, third] = [index + 1, index + 2, index + 3].map((i) => tokens[i]);
  if (first?.upos !== "ADP" || !data.takingUp.before.includes(first.lemma.toLowerCase())) return false;
  const word = second?.upos === "DET" ? third : second;
  return word !== undefined && (word.upos === "NUM" || word.upos === "PROPN");
}

/** The last noun before a pronoun that may be meant by it, where that is one of talks. */
function nounBefore(lexicon: Lexicon, tokens: readonly Token[], pronoun: Token): Token | null {
  const gender = pronoun.feats["Gender"];
  const last = tokens.findLast(
    (t) => t.upos === "NOUN" && isEvent(lexicon, t) && (gender === undefined || (t.feats["Gender"] ?? gender) === gender),
  );
  return last && isSitting(lexicon, last) ? last : null;
}

const isEvent = (lexicon: Lexicon, token: Token): boolean => kindsAlone(lexicon, token).length > 0 || isSitting(lexicon, token);

const isSitting = (lexicon: Lexicon, token: Token): boolean =>
  lexicon.is("rounds", token) || kindsAlone(lexicon, token).some((kind) => SITTINGS.has(kind));

const SITTINGS: ReadonlySet<string> = new Set(["meeting", "talks", "summit"]);

/** « la quatrième réunion, après celles du 14 décembre et du 6 avril », "followed talks on March 3": a word that tells of what was before an event. */
export function isOfEarlierTalks(lexicon: Lexicon, sentence: Sentence, draft: Draft, word: Token): boolean {
  const own = new Set([draft.trigger, draft.clause, ...draft.words, ...draft.nouns]);
  let at: Token | null = word;
  for (let steps = 0; at && steps < 4 && !own.has(at.index); steps++) {
    if (at.upos === "NOUN" && isSitting(lexicon, at)) {
      if (isFollowed(lexicon, sentence, at)) return true;
      if (MEETINGS.has(draft.kind) && isBehindAfter(lexicon, sentence, at)) return true;
    }
    at = headOf(sentence, at);
  }
  return false;
}

function isFollowed(lexicon: Lexicon, sentence: Sentence, noun: Token): boolean {
  const verb = universal(noun.deprel) === "obj" ? headOf(sentence, noun) : null;
  return verb !== null && lexicon.data.following.includes(lexicon.lemmaOf(verb));
}

const isBehindAfter = (lexicon: Lexicon, sentence: Sentence, noun: Token): boolean =>
  childrenBy(sentence, noun.index, "case").some((t) => {
    const word = t.form.toLowerCase();
    return t.index < noun.index && (lexicon.has("otherTime", word) || lexicon.has("since", word));
  });
