import type { Statement } from "../../claims/index.ts";
import { childrenBy, childrenOf, headOf, rootOf, type Sentence, subtree, type Token, universal } from "../../text/index.ts";
import { agentOf, isFinite, isInfinitive, isPassive, isVerbal, ownSubject, rangeOf } from "../statements/clause.ts";
import { folded } from "../statements/lexicon.ts";
import { hull, type Range } from "../statements/ranges.ts";
import { personOf } from "../statements/speaker.ts";
import { partsOf, topOf } from "./content.ts";
import { standsAt } from "./lexicon.ts";
import { isDenied, isForetold } from "./mood.ts";
import { actorsAt, partiesOf } from "./parties.ts";
import { caseOf, type Draft, type Scene } from "./scene.ts";

/** A clause that says what is to be done. */
interface Duty {
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

/** What somebody must, should or will do: a term of the agreement in the outlet's voice, a demand or promise in a speaker's. */
export function dutyDrafts(scene: Scene, at: number): Draft[] {
  const sentence = scene.analysis.sentences[at];
  if (!sentence) return [];
  return dutiesOf(scene, sentence).flatMap((duty) => fromDuty(scene, at, sentence, duty));
}

function dutiesOf(scene: Scene, sentence: Sentence): Duty[] {
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

function fromDuty(scene: Scene, at: number, sentence: Sentence, duty: Duty): Draft[] {
  const said = scene.statementAt(duty.modal.start);
  const { subject, how } = duty;
  if (!subject || subject.deprel.startsWith("expl")) return [];
  // "it will take patience"
  if (subject.feats["Gender"] === "Neut" && subject.upos === "PRON" && actorsAt(scene, at, subject).length === 0) return [];
  const relation = universal(duty.clause.deprel);
  const marked = childrenBy(sentence, duty.clause.index, "mark").every((m) => scene.lexicon.speech.is("clauseMarks", m.lemma));
  if (relation === "csubj" || (relation === "advcl" && !(said && marked))) return [];
  const over = duty.clause.deprel === "acl:relcl" ? headOf(sentence, duty.clause) : null;
  if (over && !said && !(how === "duty" && scene.lexicon.is("deals", over))) return [];
  const voice = voiceOf(scene, said);
  if (isInQuestion(scene, sentence, duty) || /\?\s*$/.test(scene.analysis.text.slice(sentence.start, sentence.end))) return [];
  // what the outlet says that somebody will not do, that one has said
  if (voice === "text" && how === "future" && isDenied(scene, sentence, duty.clause))
    return declined(scene, at, sentence, duty, said);
  if (voice === "text") return termDrafts(scene, at, sentence, duty, said);
  if (!said) return [];
  // who announces a deal tells its terms
  const terms = said.act === "announce" && how === "duty" && scene.nearDeal(at);
  if (terms) return termDrafts(scene, at, sentence, duty, said);
  if (how !== "future") return demandDrafts(scene, at, sentence, duty, said);
  if (
    isPassive(sentence, duty.verb) &&
    ["say", "announce"].includes(said.act) &&
    isPlainFuture(scene, sentence, duty) &&
    scene.nearDeal(at)
  )
    return termDrafts(scene, at, sentence, duty, said);
  return ownSide(scene, at, subject, said) ? promiseDrafts(scene, at, sentence, duty, said) : [];
}

function isInQuestion(scene: Scene, sentence: Sentence, { clause, modal }: Duty): boolean {
  const first = sentence.tokens.find((t) => t.start >= rangeOf(sentence, clause.index).start && t.upos !== "PUNCT");
  const words = childrenOf(sentence, clause.index).filter((t) => t.index < modal.index);
  // "asked if they would leave", "if they will leave"
  if (words.some((t) => t.deprel === "mark" && scene.lexicon.speech.is("beginnings", t.lemma))) return true;
  return [first, ...words].some((t) => t && t.index < modal.index && t.upos !== "NOUN" && scene.lexicon.has("questionWords", t));
}

/** Whether the terms of a text are told, by the outlet or as what the text says, or what somebody says of his own. */
function voiceOf(scene: Scene, said: Statement | null): "text" | "speaker" {
  if (!said) return "text";
  const cue = said.cue?.exact ?? "";
  const words = folded(cue).split(/\s+/);
  const terms = scene.lexicon.data.terms.some((t) => t.split(" ")[0] === words[0]);
  const type = scene.entity(said.speaker)?.type;
  return type === "document" || (terms && said.mode === "indirect" && type !== "person") ? "text" : "speaker";
}

/** What an agreement told of binds somebody to. */
function termDrafts(scene: Scene, at: number, sentence: Sentence, duty: Duty, said: Statement | null): Draft[] {
  const { verb, subject, how } = duty;
  if (
    !scene.nearDeal(at, how === "duty") ||
    how === "wish" ||
    isScheduled(scene, sentence, verb) ||
    isDenied(scene, sentence, duty.clause)
  )
    return [];
  if (how === "future" && !isPlainFuture(scene, sentence, duty)) return [];
  // talks are held and aims are reached: nobody owes that
  if (subject && (scene.mentions.processAt(at, subject.index) !== null || scene.lexicon.nouns.has(subject.lemma))) return [];
  return itemsOf(scene, at, sentence, duty, {
    kind: "commitment",
    status: "agreed",
    // who is released or disarmed promises nothing
    parties: isPassive(sentence, verb)
      ? said
        ? partiesOf(scene, said)
        : doersOf(scene, at, sentence, verb)
      : actorsAt(scene, at, subject),
    towards: [],
    maker: said,
    rank: 6,
  });
}

/** « aura lieu », "will take place": told of a time, not of a duty. */
const isScheduled = (scene: Scene, sentence: Sentence, verb: Token): boolean =>
  scene.lexicon.has("scheduled", verb) || scene.lexicon.phraseAt("scheduled", sentence, verb.index) !== undefined;

function declined(scene: Scene, at: number, sentence: Sentence, duty: Duty, said: Statement | null): Draft[] {
  const parties = actorsAt(scene, at, duty.subject);
  if (parties.length === 0 || isPassive(sentence, duty.verb) || !isPlainFuture(scene, sentence, duty)) return [];
  return itemsOf(scene, at, sentence, duty, { kind: "refusal", status: "rejected", parties, towards: [], maker: said, rank: 7 });
}

/** By whom it is to be done in the passive. */
function doersOf(scene: Scene, at: number, sentence: Sentence, verb: Token): string[] {
  return actorsAt(scene, at, agentOf(sentence, verb, scene.lexicon.speech));
}

/** A future seen from the present, « sera », "will"; « serait », "would" are told by somebody or merely possible. */
const isPlainFuture = (scene: Scene, sentence: Sentence, { verb }: Pick<Duty, "verb">): boolean =>
  [verb, ...childrenBy(sentence, verb.index, "aux", "cop")].some((t) =>
    scene.lexicon.data.futures.length > 0 ? scene.lexicon.has("plainFutures", t) : t.feats["Tense"] === "Fut",
  );

/** « la Turquie devrait produire », said by somebody. */
function demandDrafts(scene: Scene, at: number, sentence: Sentence, duty: Duty, said: Statement): Draft[] {
  const { verb, subject, how } = duty;
  if (!["say", "announce", "demand", "hope", "criticise", "threaten", "accuse"].includes(said.act)) return [];
  const asked = personOf(subject as Token) === 1 ? [] : actorsAt(scene, at, subject);
  // « la réunion devrait se tenir » foretells
  if (how === "wish" && asked.length === 0) return [];
  if (isScheduled(scene, sentence, verb)) return [];
  if (isDenied(scene, sentence, duty.clause) && how === "wish" && asked.length === 0) return [];
  return itemsOf(scene, at, sentence, duty, {
    kind: "demand",
    status: "demanded",
    parties: partiesOf(scene, said),
    towards: asked.filter((id) => id !== said.speaker),
    maker: said,
    rank: 6,
  });
}

/** True where the subject is the speaker or his side. */
function ownSide(scene: Scene, at: number, subject: Token, said: Statement): boolean {
  if (scene.lexicon.is("firstPersons", subject)) return true;
  const entity = scene.mentions.at(at, subject.index)?.entity ?? null;
  // « annonce qu'il ne viendra pas »: a pronoun that points to nobody points to who speaks
  if (entity === null)
    return (
      said.mode !== "direct" &&
      ["announce", "promise"].includes(said.act) &&
      personOf(subject) === 3 &&
      subject.feats["Gender"] !== "Neut"
    );
  return entity !== null && (entity === said.speaker || entity === said.onBehalfOf);
}

/** « nous reviendrons », "we will not sign", said of one's own side. */
function promiseDrafts(scene: Scene, at: number, sentence: Sentence, duty: Duty, said: Statement): Draft[] {
  if (!["say", "announce", "promise", "threaten", "agree"].includes(said.act)) return [];
  const denied = isDenied(scene, sentence, duty.clause) && !scene.lexicon.has("letting", duty.verb);
  const stops =
    scene.lexicon.has("stopping", duty.verb) &&
    subtree(sentence, duty.verb.index).some((i) => scene.mentions.processAt(at, i) !== null);
  const kind = denied || stops ? "refusal" : isOffer(scene, sentence, said) ? "proposal" : "commitment";
  if (kind === "commitment" && said.act === "threaten") return [];
  return itemsOf(scene, at, sentence, duty, {
    kind,
    status: kind === "refusal" ? "rejected" : "offered",
    parties: partiesOf(scene, said),
    towards: [],
    maker: said,
    rank: 6,
  });
}

/** « détaille son offre : Kiev renoncerait à … » */
const isOffer = (scene: Scene, sentence: Sentence, { cue, content }: Statement): boolean =>
  sentence.tokens.some(
    (t) =>
      cue !== null &&
      t.start >= cue.end &&
      t.end <= (content[0]?.start ?? 0) &&
      t.upos === "NOUN" &&
      scene.lexicon.is("plans", t),
  );

type Head = Pick<Draft, "kind" | "status" | "parties" | "towards" | "maker" | "rank">;

function itemsOf(scene: Scene, at: number, sentence: Sentence, duty: Duty, head: Head): Draft[] {
  const { verb, clause, subject, modal } = duty;
  const skip = (t: Token): boolean =>
    ["parataxis", "discourse"].includes(universal(t.deprel)) ||
    (universal(t.deprel) === "conj" && (ownSubject(sentence, t) !== null || isFinite(sentence, t))) ||
    (universal(t.deprel) === "advcl" && !isInfinitive(t));
  const below = subtree(sentence, clause.index, skip);
  const end = Math.max(verb.end, ...below.map((i) => sentence.tokens[i]?.end ?? 0));
  const acts = subject !== null && actorsAt(scene, at, subject).length > 0;
  const passive = childrenBy(sentence, verb.index, "aux:pass", "nsubj:pass").length > 0;
  const copular = childrenBy(sentence, verb.index, "cop").length > 0;
  // "there must be a truce": what must be stands behind
  const there = verb.lemma === modal.lemma || childrenBy(sentence, verb.index, "expl").length > 0;
  const behind = there && subject !== null && subject.index > verb.index;
  const first = behind
    ? rangeOf(sentence, subject.index)
    : acts && !passive && !copular
      ? firstOf(sentence, duty)
      : subject
        ? rangeOf(sentence, subject.index)
        : verb;
  const whole: Range = { start: behind ? first.start : Math.min(first.start, verb.start), end };
  const range = head.maker ? within(whole, verb, head.maker) : whole;
  const evidence = hull([subject ?? verb, modal, whole]) ?? range;
  return partsOf(scene, at, beforePurpose(scene, sentence, verb, range)).map((content, i) => ({
    ...head,
    parties: (i > 0 && head.maker === null ? ownDoers(scene, at, sentence, content) : null) ?? head.parties,
    content,
    evidence,
    options: [],
    dueIn: evidence,
  }));
}

/** Whose part of a joined clause is: « l'armée se retirera et les rebelles désarmeront ». */
function ownDoers(scene: Scene, at: number, sentence: Sentence, content: Range): string[] | null {
  const top = topOf(sentence, content);
  const subject = top && ownSubject(sentence, top);
  return subject ? actorsAt(scene, at, subject) : null;
}

/** « produire un calendrier pour le retrait »: what it is to be done for is not itself to be done. */
function beforePurpose(scene: Scene, sentence: Sentence, verb: Token, range: Range): Range {
  const object = childrenBy(sentence, verb.index, "obj").find((t) => t.index > verb.index);
  if (!object) return range;
  const purpose = [...childrenBy(sentence, verb.index, "obl"), ...childrenBy(sentence, object.index, "nmod")].find(
    (t) =>
      t.index > object.index &&
      scene.lexicon.data.toward.includes(caseOf(sentence, t.index)) &&
      scene.speech.timesIn(t).length === 0,
  );
  const mark = purpose && childrenBy(sentence, purpose.index, "case")[0];
  return mark && mark.start > range.start && isBehind(sentence, object, mark)
    ? { start: range.start, end: Math.min(range.end, mark.start) }
    : range;
}

/** Only words that describe the object stand between it and the mark. */
const isBehind = (sentence: Sentence, object: Token, mark: Token): boolean =>
  sentence.tokens.slice(object.index + 1, mark.index).every((t) => ["ADJ", "PUNCT", "ADV"].includes(t.upos));

/** What of the stretch is the statement's own: an insertion ends it. */
function within(range: Range, verb: Token, { content, cue }: Statement): Range {
  const own = content.find((c) => c.start <= verb.start && verb.start < c.end);
  // where the content lacks its subject, that stands right before it
  const start = own && cue && cue.end <= range.start ? range.start : Math.max(range.start, own?.start ?? 0);
  return own ? { start, end: Math.max(verb.end, Math.min(range.end, own.end)) } : range;
}

/** The first word of what is to be done: behind the verb of duty. */
function firstOf(sentence: Sentence, { verb, modal, length }: Duty): Range {
  const from = modal === verb ? verb.index : modal.index + length;
  const group = sentence.tokens.slice(from, verb.index + 1).find((t) => !["PART", "ADP", "PUNCT"].includes(t.upos));
  return group ?? verb;
}

/** « Aux termes du plan, chacun reconnaît … »: what the text says in the present is agreed as well. */
export function termsDrafts(scene: Scene, at: number): Draft[] {
  const sentence = scene.analysis.sentences[at];
  if (!sentence) return [];
  const { lexicon } = scene;
  return sentence.tokens.flatMap((noun) => {
    if (noun.upos !== "NOUN" || !lexicon.is("deals", noun) || noun.index > 8) return [];
    const before = caseOf(sentence, noun.index);
    const own = lexicon.data.terms.some(
      (t) => before === t || standsAt(sentence, noun.index - t.split(" ").length - 1, t.split(" ")),
    );
    const opening = scene.analysis.text.slice(sentence.start, sentence.start + 24).toLowerCase();
    const wide = lexicon.data.terms.some(
      (t) => opening.startsWith(`${t} `) || (t.endsWith("de") && opening.startsWith(t.slice(0, -1))),
    );
    const above = headOf(sentence, noun);
    const governor = above && above.upos === "NOUN" ? headOf(sentence, above) : above;
    // "Under the text put to them, …": the main clause, whatever the phrase hangs on
    const verb = wide ? rootOf(sentence) : governor;
    if (!(own || wide) || !verb || noun.index > verb.index) return [];
    return [verb, ...childrenBy(sentence, verb.index, "conj")].flatMap((clause) => {
      const subject = ownSubject(sentence, clause);
      const fin = [clause, ...childrenBy(sentence, clause.index, "aux", "cop")].find((t) => t.feats["VerbForm"] === "Fin");
      if (!subject || !fin || fin.feats["Tense"] === "Past" || fin.feats["Tense"] === "Imp" || subject.deprel.startsWith("expl"))
        return [];
      const offered =
        lexicon.is("plans", noun) && isForetold(scene, sentence, clause) && !isPlainFuture(scene, sentence, { verb: clause });
      const duty: Duty = { verb: clause, clause, modal: clause, length: 1, how: "future", subject };
      return itemsOf(scene, at, sentence, duty, {
        kind: offered ? "proposal" : "commitment",
        status: offered ? "offered" : "agreed",
        parties: actorsAt(scene, at, subject),
        towards: [],
        maker: null,
        rank: 5,
      });
    });
  });
}
