import {
  childrenBy,
  childrenOf,
  extentOf,
  findChild,
  headOf,
  type Sentence,
  subtree,
  type Token,
  universal,
} from "../../text/index.ts";
import { folded, type Lexicon } from "./lexicon.ts";
import type { Range } from "./ranges.ts";

/** Where a word stands: sentence and token index. */
export interface Place {
  readonly sentence: number;
  readonly token: number;
}

export const isVerbal = (token: Token): boolean => token.upos === "VERB" || token.upos === "AUX";

const FINITE_AUX = ["aux", "cop"];

/** True where the clause of this word has a finite verb: itself or an auxiliary. */
export function isFinite(sentence: Sentence, token: Token): boolean {
  if (token.feats["VerbForm"] === "Fin") return true;
  const helpers = childrenBy(sentence, token.index, ...FINITE_AUX);
  return helpers.some((t) => !["Inf", "Part", "Ger"].includes(t.feats["VerbForm"] ?? "Fin"));
}

export const isInfinitive = (token: Token): boolean => token.feats["VerbForm"] === "Inf";

/** The first word of the verb's own group: auxiliaries, clitics, negation and adverbs right before it. */
export function groupStart(sentence: Sentence, verb: Token): number {
  const own = new Set(
    childrenOf(sentence, verb.index)
      .filter(
        (t) =>
          t.index < verb.index &&
          (["aux", "cop", "expl", "advmod"].includes(universal(t.deprel)) ||
            (t.upos === "PRON" && ["iobj", "obj", "obl"].includes(universal(t.deprel))) ||
            t.upos === "PART" ||
            t.deprel.startsWith("expl")),
      )
      .map((t) => t.index),
  );
  let start = verb.index;
  for (let i = verb.index - 1; i >= 0; i--) {
    const token = sentence.tokens[i];
    if (own.has(i)) start = i;
    // a pronoun between auxiliary and verb: « a-t-il dit »
    else if (
      token &&
      token.head === verb.index &&
      universal(token.deprel) === "nsubj" &&
      token.upos === "PRON" &&
      hasHelperBefore(sentence, verb, i)
    )
      continue;
    else break;
  }
  return start;
}

function hasHelperBefore(sentence: Sentence, verb: Token, index: number): boolean {
  return childrenBy(sentence, verb.index, ...FINITE_AUX).some((t) => t.index < index);
}

/** Where the cue begins in the text: its auxiliaries, clitics and negation count, other adverbs do not. */
export function cueStart(sentence: Sentence, verb: Token): number {
  let at = groupStart(sentence, verb);
  while (at < verb.index && sentence.tokens[at]?.upos === "ADV" && sentence.tokens[at]?.feats["Polarity"] !== "Neg") at++;
  return sentence.tokens[at]?.start ?? verb.start;
}

/** The words of the cue in the text: auxiliaries, verb and particles. */
export function cueRange(sentence: Sentence, verb: Token, more: readonly number[] = []): Range | null {
  const helpers = childrenBy(sentence, verb.index, "aux", "compound:prt").filter((t) => t.deprel !== "compound" && near(t, verb));
  return extentOf(sentence, [verb.index, ...helpers.map((t) => t.index), ...more]);
}

const near = (a: Token, b: Token): boolean => Math.abs(a.index - b.index) <= 6;

/** The subject among the word's own dependents: of several before the verb the nearest; null where there is none. */
export function ownSubject(sentence: Sentence, token: Token): Token | null {
  const subjects = childrenBy(sentence, token.index, "nsubj");
  const active = subjects.filter((t) => t.deprel === "nsubj" || t.deprel === "nsubj:caus");
  const pool = active.length > 0 ? active : subjects;
  return (
    pool.find((t) => t.deprel.startsWith("nsubj") && t.index < token.index && isRelativeForm(t)) ??
    pool.findLast((t) => t.index < token.index) ??
    pool[0] ??
    childrenBy(sentence, token.index, "expl").find(
      (t) => t.deprel === "expl:subj" || (t.feats["Person"] === "3" && t.index > token.index),
    ) ??
    childrenBy(sentence, token.index, "vocative", "dislocated").find((t) => t.index < token.index && t.upos !== "VERB") ??
    null
  );
}

const isRelativeForm = (token: Token): boolean => token.feats["PronType"] === "Rel";

const isReflexiveTense = (sentence: Sentence, token: Token): boolean => {
  const own = childrenOf(sentence, token.index);
  return own.some(
    (t) => t.deprel === "expl:pv" || t.deprel === "expl:comp" || (t.deprel === "expl:pass" && own.some((a) => a.upos === "AUX")),
  );
};

/** True where the verb is passive; « s'est dit » is not, whatever the tree calls its auxiliary. */
export const isPassive = (sentence: Sentence, token: Token): boolean => {
  if (isReflexiveTense(sentence, token)) return false;
  const own = childrenOf(sentence, token.index);
  if (own.some((t) => t.deprel === "aux:pass")) return true;
  // « a réaffirmé »: with a helper of tense alone it is active, whatever the tree calls its subject
  return !own.some((t) => t.deprel === "aux:tense") && own.some((t) => t.deprel === "nsubj:pass" || t.deprel === "csubj:pass");
};

/** The doer of a passive. */
export function agentOf(sentence: Sentence, token: Token, lexicon: Lexicon): Token | null {
  return (
    childrenBy(sentence, token.index, "obl", "nmod").find(
      (t) => t.deprel === "obl:agent" || hasMark(sentence, t, lexicon, "agents"),
    ) ?? null
  );
}

type MarkList =
  | "agents"
  | "possessors"
  | "predicateMarks"
  | "clauseMarks"
  | "questionMarks"
  | "countMarks"
  | "addresseeMarks"
  | "infinitiveMarks";

/** The words that introduce a phrase or clause: prepositions, conjunctions. */
export const marksOf = (sentence: Sentence, token: Token): Token[] => childrenBy(sentence, token.index, "case", "mark");

/** True where a word of the list introduces the phrase or clause of this word. */
export function hasMark(sentence: Sentence, token: Token, lexicon: Lexicon, list: MarkList): boolean {
  return marksOf(sentence, token).some((t) => lexicon.is(list, t.lemma) || lexicon.is(list, folded(t.form)));
}

export const isRelative = (token: Token, lexicon: Lexicon): boolean =>
  token.upos === "PRON" && (token.feats["PronType"] === "Rel" || lexicon.is("relatives", token.lemma));

/** The noun a relative clause hangs on, from its verb or any word of its coordination; or null. */
export function antecedentOf(sentence: Sentence, token: Token): Token | null {
  let at: Token | null = token;
  for (let steps = 0; at && steps < 60; steps++) {
    if (["acl:relcl", "advcl:relcl", "advcl:cleft", "acl"].includes(at.deprel)) {
      const noun = headOf(sentence, at);
      return noun && (lastJoined(sentence, at, noun) ?? noun);
    }
    if (!["conj", "xcomp", "aux", "ccomp", "parataxis"].includes(universal(at.deprel))) return null;
    at = headOf(sentence, at);
  }
  return null;
}

/** « en présence de Laurent Gbagbo et de Guillaume Soro, qui dirige le gouvernement »: of one alone, the last of those joined before the comma. */
export function lastJoined(sentence: Sentence, verb: Token, noun: Token): Token | null {
  const finite = [verb, ...childrenBy(sentence, verb.index, "aux", "cop")].find((t) => t.feats["VerbForm"] === "Fin");
  const pronoun = childrenBy(sentence, verb.index, "nsubj").find((t) => t.upos === "PRON" && t.index < verb.index);
  const comma = pronoun && sentence.tokens[pronoun.index - 1];
  if (verb.deprel !== "acl:relcl" || finite?.feats["Number"] !== "Sing" || comma?.form !== ",") return null;
  let name = sentence.tokens[comma.index - 1] ?? null;
  while (name && universal(name.deprel) === "flat") name = headOf(sentence, name);
  if (name?.upos !== "PROPN" || universal(name.deprel) !== "conj" || name.index <= noun.index) return null;
  const first = headOf(sentence, name);
  return first === noun || (first && headOf(sentence, first) === noun) ? name : null;
}

export interface Subject {
  readonly token: Token;
  /** True where another word lends its subject: conjunct, participle, infinitive. */
  readonly lent: boolean;
}

/** Verbs whose subject is known from elsewhere than the tree, by word index: those of insertions. */
export type Lenders = ReadonlyMap<number, Token>;

/** Relations of a noun to its verb, on the way from a participle that the tree hangs on the noun. */
const PHRASES: readonly string[] = ["obl", "obj", "nmod", "iobj"];

/** "…, calling for an inquiry": a present participle behind a comma, hung on a complement, goes on with the clause. */
function isLoose(sentence: Sentence, participle: Token, noun: Token): boolean {
  const { VerbForm: form, Tense: tense } = participle.feats;
  const present = form === "Ger" || (form === "Part" && tense === "Pres");
  const comma = sentence.tokens[participle.index - 1]?.form === ",";
  return present && comma && PHRASES.includes(universal(noun.deprel)) && participle.deprel === "acl";
}

/** Who does what the verb says: its own subject, or the one lent by what governs it; null where nobody is named. */
export function subjectOf(sentence: Sentence, verb: Token, lexicon: Lexicon, lenders: Lenders = new Map()): Subject | null {
  let at: Token = verb;
  for (let steps = 0; steps < 30; steps++) {
    const lender = lenders.get(at.index);
    const found = lender ?? (isPassive(sentence, at) && at === verb ? agentOf(sentence, at, lexicon) : ownSubject(sentence, at));
    if (found) {
      if (isRelative(found, lexicon)) {
        const noun = antecedentOf(sentence, at);
        if (noun) return { token: noun, lent: at !== verb };
      }
      return { token: found, lent: at !== verb };
    }
    if (isPassive(sentence, at) && at === verb) return null;
    const head = headOf(sentence, at);
    if (!head) return null;
    const relation = universal(at.deprel);
    if (relation === "acl" && !isLoose(sentence, at, head)) {
      // « n'ont pas l'intention d'alléger »: who has the intention does it
      const intends = isInfinitive(at) && universal(head.deprel) === "obj" ? headOf(sentence, head) : null;
      const intending = intends && intends.head !== head.index ? subjectOf(sentence, intends, lexicon, lenders) : null;
      return intending ? { token: intending.token, lent: true } : { token: head, lent: true };
    }
    if (relation === "xcomp" && !isVerbal(at) && at === verb) return null;
    if (relation === "xcomp") {
      const whom = findChild(sentence, head.index, "obj", "iobj");
      if (whom && whom.upos !== "PRON" && isVerbal(head) && isInfinitive(at)) return { token: whom, lent: true };
    } else if (!["conj", "advcl", "parataxis", "ccomp", "acl", ...PHRASES].includes(relation)) return null;
    if (["ccomp", "parataxis"].includes(relation) && isFinite(sentence, at)) return null;
    at = head;
  }
  return null;
}

/** True where the verb is negated; « n'a aucun », « n'a rien dit » are, by a word of it, « ne signera que si » is not. */
export function isNegated(sentence: Sentence, verb: Token, lexicon: Lexicon): boolean {
  return hasNegation(sentence, verb, lexicon) && !isLimited(sentence, verb, lexicon);
}

/** How far behind the verb the word of what is left out is looked for: « n'acceptent de négocier que ». */
const LIMIT = 8;

/** « ne … que »: the verb is denied of all but one thing. */
export function isLimited(sentence: Sentence, verb: Token, lexicon: Lexicon): boolean {
  const denies = (t: Token | undefined): boolean =>
    t !== undefined && (lexicon.is("plainNegations", t.lemma) || lexicon.is("negativeWords", t.lemma));
  const behind = sentence.tokens.slice(verb.index + 1, verb.index + 1 + LIMIT);
  const at = behind.findIndex(
    (t, i) =>
      lexicon.is("exceptive", t.lemma) &&
      (t.upos === "ADV" ||
        (t.upos === "SCONJ" && (behind[i + 1]?.upos === "SCONJ" || isBeforeNumber(sentence, t, behind.slice(i + 1))))),
  );
  const own = behind.slice(0, Math.max(at, 0));
  return (
    at >= 0 &&
    !own.some((t) => denies(t) || /^[;.»]$/.test(t.form) || (t.upos === "PUNCT" && t.form === ":")) &&
    !sentence.tokens.slice(Math.max(0, verb.index - 4), verb.index).some(denies)
  );
}

/** « ne s'était ouvert que le 25 », « que les 13 et 14 », taken for the head of a phrase. */
const isBeforeNumber = (sentence: Sentence, mark: Token, behind: readonly Token[]): boolean =>
  !["VERB", "AUX"].includes(sentence.tokens[mark.head]?.upos ?? "") &&
  behind.slice(0, 2).some(({ upos, form }) => upos === "NUM" || /^\d/u.test(form));

function hasNegation(sentence: Sentence, verb: Token, lexicon: Lexicon): boolean {
  return childrenOf(sentence, verb.index).some((t) => {
    if (universal(t.deprel) === "aux") {
      return childrenOf(sentence, t.index).some(
        (c) => lexicon.is("negations", c.lemma) || lexicon.is("negations", folded(c.form)),
      );
    }
    return (
      (t.index < verb.index &&
        (lexicon.is("negations", t.lemma) ||
          lexicon.is("negations", folded(t.form)) ||
          // "Neither A nor B signed", whatever the first word hangs on
          (t.upos === "CCONJ" && lexicon.is("negativeWords", t.lemma)) ||
          (t.feats["Polarity"] === "Neg" && t.upos !== "VERB"))) ||
      (["nsubj", "obj"].includes(universal(t.deprel)) &&
        [t, ...childrenBy(sentence, t.index, "det", "cc")].some(
          (w) => lexicon.is("negativeWords", w.lemma) && !isCounted(sentence, w),
        )) ||
      (["mark", "case"].includes(universal(t.deprel)) && lexicon.is("withouts", t.lemma))
    );
  });
}

/** « deux personnes » are somebody: a noun that is told with its number or article denies nothing. */
const isCounted = (sentence: Sentence, word: Token): boolean =>
  word.upos === "NOUN" &&
  (word.feats["Number"] === "Plur" ||
    childrenBy(sentence, word.index, "det", "nummod").some((t) => t.feats["Polarity"] !== "Neg"));

/** The stretch of text of a word and all below it, without branches that `skip` refuses. */
export function rangeOf(sentence: Sentence, index: number, skip?: (token: Token) => boolean): Range {
  const found = extentOf(sentence, subtree(sentence, index, skip));
  return found ?? { start: sentence.start, end: sentence.start };
}

/** The stretch of a clause without the conjunction that opens it. */
export function clauseRange(
  sentence: Sentence,
  clause: Token,
  lexicon: Lexicon,
  skip: (token: Token) => boolean = () => false,
): Range {
  const whole = rangeOf(sentence, clause.index, skip);
  const opening = sentence.tokens.find((t) => t.start >= whole.start && t.upos !== "PUNCT" && t.upos !== "ADV");
  const mark = marksOf(sentence, clause).find((t) => t === opening);
  const listed = (list: "clauseMarks" | "infinitiveMarks"): boolean =>
    mark !== undefined && (lexicon.is(list, mark.lemma) || lexicon.is(list, folded(mark.form)));
  return mark && (listed("clauseMarks") || listed("infinitiveMarks")) && whole.end > mark.end
    ? { start: mark.end, end: whole.end }
    : whole;
}

/** "is considered", « est évoquée »: a passive by its helper, be it that the tree takes the participle for what somebody is. */
export const isDoneTo = (sentence: Sentence, { index, feats }: Token): boolean =>
  feats["VerbForm"] !== "Ger" &&
  feats["Tense"] !== "Pres" &&
  childrenOf(sentence, index).some((t) => t.index < index && (t.deprel === "aux:pass" || universal(t.deprel) === "cop"));
