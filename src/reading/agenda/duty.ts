import { childrenBy, headOf, type Sentence, type Token, universal } from "../../text/index.ts";
import { isInfinitive, isVerbal, ownSubject } from "../statements/clause.ts";
import { isForetold } from "./mood.ts";
import type { Scene } from "./scene.ts";

/** A clause that says what is to be done. */
export interface Duty {
  /** The verb of what is to be done. */
  readonly verb: Token;
  /** The word the clause hangs on: the verb of duty, or the verb itself. */
  readonly clause: Token;
  readonly subject: Token | null;
  readonly modal: Token;
  /** How many words the expression of duty has: "will have to". */
  readonly length: number;
  readonly how: "duty" | "wish" | "future";
}

/** The clauses of a sentence that say what somebody must, should or will do: one for each verb. */
export function dutiesOf(scene: Scene, sentence: Sentence): Duty[] {
  const found = new Map<number, Duty>();
  for (const token of sentence.tokens) {
    const duty = modalAt(scene, sentence, token) ?? futureAt(scene, sentence, token);
    if (duty && !found.has(duty.verb.index)) found.set(duty.verb.index, duty);
  }
  return [...found.values()];
}

function modalAt(scene: Scene, sentence: Sentence, token: Token): Duty | null {
  const { lexicon } = scene;
  const long = (list: "duties" | "wishes"): readonly string[] | undefined => lexicon.phraseAt(list, sentence, token.index);
  const isForm = (list: "duties" | "wishes"): boolean => lexicon.has(list, token);
  const words = long("duties") ?? long("wishes");
  const how = words ? (long("duties") ? "duty" : "wish") : isForm("duties") ? "duty" : isForm("wishes") ? "wish" : null;
  if (!how || (!isVerbal(token) && token.upos !== "PART" && !words)) return null;
  const from = token.index + (words?.length ?? 1);
  const verb = verbAfter(sentence, from);
  if (!verb) return null;
  const clause =
    [verb, token].find((t) => !["aux", "cop"].includes(universal(t.deprel)) && dominatesIt(sentence, t, verb)) ?? verb;
  return { verb, clause, modal: token, length: words?.length ?? 1, how, subject: subjectBy(sentence, clause, verb, token) };
}

const dominatesIt = (sentence: Sentence, over: Token, verb: Token): boolean =>
  over !== verb && (headOf(sentence, verb) === over || headOf(sentence, headOf(sentence, verb) ?? verb) === over);

/** The verb that a verb of duty governs: the next word but adverbs and pronouns, or the participle of its passive. */
function verbAfter(sentence: Sentence, from: number): Token | null {
  for (let i = from; i < Math.min(from + 6, sentence.tokens.length); i++) {
    const token = sentence.tokens[i];
    if (!token) return null;
    if (token.upos === "AUX") {
      const head = headOf(sentence, token);
      if (head && head.index > i && ["aux", "cop"].includes(universal(token.deprel))) return head;
      return token.feats["VerbForm"] === "Inf" ? token : null;
    }
    if (token.upos === "VERB") return token;
    if (!["ADV", "PRON", "PART", "PUNCT", "ADP"].includes(token.upos) || token.form === ",") {
      if (token.form === ",") continue;
      return null;
    }
  }
  return null;
}

function subjectBy(sentence: Sentence, clause: Token, verb: Token, modal: Token): Token | null {
  for (const t of [clause, verb]) {
    const own = ownSubject(sentence, t);
    if (own && own.index !== modal.index) return own;
  }
  const head = universal(clause.deprel) === "conj" ? headOf(sentence, clause) : null;
  const shared = head && ownSubject(sentence, head);
  if (shared) return shared;
  // where the tree lost it: the noun before the verb
  return (
    sentence.tokens
      .slice(0, modal.index)
      .findLast((t) => ["NOUN", "PROPN", "PRON"].includes(t.upos) && !t.deprel.startsWith("obl")) ?? null
  );
}

/** « sera retiré », "will withdraw". */
function futureAt(scene: Scene, sentence: Sentence, token: Token): Duty | null {
  if (
    !isVerbal(token) ||
    ["aux", "cop"].includes(universal(token.deprel)) ||
    (isInfinitive(token) && childrenBy(sentence, token.index, "aux").length === 0)
  )
    return null;
  if (!isForetold(scene, sentence, token)) return null;
  if (isFuturePerfect(sentence, token)) return null;
  const helper = childrenBy(sentence, token.index, "aux", "cop")[0] ?? token;
  return {
    verb: token,
    clause: token,
    modal: helper,
    length: 1,
    how: "future",
    subject: subjectBy(sentence, token, token, helper),
  };
}

/** « Il aura fallu deux ans », "will have taken": what is over by then is nobody's duty. */
function isFuturePerfect(sentence: Sentence, verb: Token): boolean {
  if (verb.feats["VerbForm"] !== "Part") return false;
  return childrenBy(sentence, verb.index, "aux").some(
    (t) => t.deprel === "aux:tense" && t.feats["Tense"] === "Fut" && t.feats["VerbForm"] === "Fin",
  );
}

/** A future seen from the present, « sera », "will"; « serait », "would" are told by somebody or merely possible. */
export const isPlainFuture = (scene: Scene, sentence: Sentence, { verb }: Pick<Duty, "verb">): boolean =>
  [verb, ...childrenBy(sentence, verb.index, "aux", "cop")].some((t) =>
    scene.lexicon.data.futures.length > 0 ? scene.lexicon.has("plainFutures", t) : t.feats["Tense"] === "Fut",
  );
