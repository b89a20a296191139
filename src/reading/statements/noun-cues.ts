import { childrenBy, headOf, type Sentence, type Token, universal } from "../../text/index.ts";
import { clauseRange, hasMark, isInfinitive, isNegated, isRelative, isVerbal, marksOf, rangeOf, subjectOf } from "./clause.ts";
import { isQuoted, phraseRange } from "./complement.ts";
import type { Credit, Draft } from "./draft.ts";
import { cueOf } from "./entry.ts";
import { folded } from "./lexicon.ts";
import { hull, type Range, without } from "./ranges.ts";
import { dropped, type Scene } from "./scene.ts";
import { abilityOf, personOf } from "./speaker.ts";

/** Statements whose cue is a noun: « l'annonce d'une trêve par X », « a lancé un appel à », "expressed hope that". */
export function nounDrafts(scene: Scene, index: number, done: ReadonlySet<number>): Draft[] {
  const sentence = scene.analysis.sentences[index];
  if (!sentence) return [];
  return sentence.tokens.flatMap((token) => {
    const draft =
      token.upos === "NOUN" && scene.lexicon.nouns.has(token.lemma) ? fromNoun(scene, index, sentence, token, done) : null;
    return draft ? [draft] : [];
  });
}

function fromNoun(scene: Scene, index: number, sentence: Sentence, noun: Token, done: ReadonlySet<number>): Draft | null {
  const entry = scene.lexicon.nouns.get(noun.lemma);
  if (!entry) return null;
  const verb = verbOver(sentence, noun);
  const cue = verb && cueOf(sentence, verb, scene.lexicon);
  if (verb && done.has(verb.index) && !(cue?.entry.frames.has("noun") || cue?.entry.verb.act === "say")) return null;
  if (verb && isNegated(sentence, verb, scene.lexicon)) return dropped(scene, index, noun, "negated");
  const complement = complementOf(scene, sentence, noun, entry.prepositions ?? []);
  if (!complement) return dropped(scene, index, noun, "no-content");
  const own = ownerOf(scene, index, sentence, noun, complement.head);
  const subject = verb && ["obj", "nsubj:pass"].includes(noun.deprel) ? subjectOf(sentence, verb, scene.lexicon) : null;
  const subjectAble =
    subject &&
    !subject.token.deprel.startsWith("expl") &&
    ["yes", "maybe", "document"].includes(abilityOf(scene, index, subject.token));
  const credit: Credit | null = own ?? (subjectAble ? { kind: "word", sentence: index, token: subject.token.index } : null);
  if (!credit) return dropped(scene, index, noun, "no-speaker");
  const utters = cue && (cue.entry.frames.has("noun") || (cue.entry.verb.act === "say" && cue.entry.frames.has("object")));
  if (!own && !utters && !complement.clausal) return dropped(scene, index, noun, "not-a-cue");
  if (!own && subject && [1, 2].includes(personOf(subject.token) ?? 3) && !isQuoted(scene, subject.token))
    return dropped(scene, index, noun, "first-person");
  if (own && !complement.clausal && !complement.agent) return dropped(scene, index, noun, "no-content");
  const range = verb && subjectAble && !own ? hull([verb, noun]) : { start: noun.start, end: noun.end };
  return {
    build: "noun",
    because: {
      rule: "statement.noun",
      entry: entry.cue,
      to: [...(credit.kind === "word" ? [credit.token] : []), complement.head.index],
    },
    sentence: index,
    head: noun.index,
    cue: range,
    credit,
    content: [complement.range],
    act: entry.act,
    factuality: "asserted",
    addressee: null,
    frame: without([rangeOf(sentence, verb && subjectAble ? verb.index : noun.index)], [complement.range]),
    continues: false,
  };
}

/** The verb whose object the noun is, « a lancé un appel ». */
function verbOver(sentence: Sentence, noun: Token): Token | null {
  const head = headOf(sentence, noun);
  return head && isVerbal(head) && ["obj", "nsubj"].includes(universal(noun.deprel)) ? head : null;
}

interface NounComplement {
  readonly head: Token;
  readonly range: Range;
  readonly clausal: boolean;
  /** A doer is named beside the content: « l'annonce de X par Y ». */
  readonly agent: boolean;
}

function complementOf(scene: Scene, sentence: Sentence, noun: Token, prepositions: readonly string[]): NounComplement | null {
  const { lexicon } = scene;
  const children = childrenBy(sentence, noun.index, "acl", "ccomp", "xcomp", "nmod", "obl", "advcl", "appos").filter(
    (t) => t.index > noun.index,
  );
  const verb = headOf(sentence, noun);
  const shared =
    verb && isVerbal(verb) && noun.deprel === "obj"
      ? childrenBy(sentence, verb.index, "obl", "ccomp", "xcomp", "advcl").filter((t) => t.index > noun.index)
      : [];
  const agent = children.some((t) => hasMark(sentence, t, lexicon, "agents"));
  for (const t of [...children, ...shared]) {
    if (
      hasMark(sentence, t, lexicon, "clauseMarks") &&
      isVerbalClause(sentence, t) &&
      !childrenBy(sentence, t.index, "nsubj", "obj").some((c) => isRelative(c, lexicon))
    ) {
      return { head: t, range: clauseRange(sentence, t, lexicon), clausal: true, agent };
    }
    const infinitive = isInfinitive(t) && hasMark(sentence, t, lexicon, "infinitiveMarks");
    if (infinitive) return { head: t, range: phraseRange(sentence, t), clausal: true, agent };
  }
  for (const t of [...children, ...shared]) {
    const [mark] = marksOf(sentence, t);
    if (mark && (prepositions.includes(mark.lemma) || prepositions.includes(folded(mark.form)))) {
      return { head: t, range: phraseRange(sentence, t), clausal: false, agent };
    }
  }
  return null;
}

const isVerbalClause = (sentence: Sentence, token: Token): boolean =>
  isVerbal(token) || childrenBy(sentence, token.index, "cop", "aux", "nsubj").length > 0;

/** Whose word it is: « par X », « son appel », "X's call", « l'avertissement de X que ». */
function ownerOf(scene: Scene, index: number, sentence: Sentence, noun: Token, complement: Token): Credit | null {
  const { lexicon } = scene;
  const able = (t: Token): boolean => ["yes", "document"].includes(abilityOf(scene, index, t));
  const word = (t: Token): Credit => ({ kind: "word", sentence: index, token: t.index });
  const agent = childrenBy(sentence, noun.index, "nmod", "obl").find((t) => hasMark(sentence, t, lexicon, "agents") && able(t));
  if (agent) return word(agent);
  const possessive = childrenBy(sentence, noun.index, "det", "nmod").find(
    (t) => t.deprel === "nmod:poss" || t.feats["Poss"] === "Yes",
  );
  if (possessive) {
    if (possessive.feats["Person"] === "1" || possessive.feats["Person"] === "2") return null;
    if (noun.deprel === "obj") return null;
    return scene.mentions.at(index, possessive.index) || able(possessive) ? word(possessive) : { kind: "last" };
  }
  const owner = childrenBy(sentence, noun.index, "nmod").find(
    (t) => t !== complement && hasMark(sentence, t, lexicon, "possessors") && able(t),
  );
  return owner ? word(owner) : null;
}
