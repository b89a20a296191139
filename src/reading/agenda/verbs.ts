import type { DropReason } from "../../claims/index.ts";
import { childrenBy, childrenOf, headOf, type Sentence, type Token, universal } from "../../text/index.ts";
import {
  antecedentOf,
  isFinite,
  isInfinitive,
  isNegated,
  isPassive,
  isVerbal,
  ownSubject,
  subjectOf,
} from "../statements/clause.ts";
import { type Cue, cueOf } from "../statements/entry.ts";
import { lexiconOf as speechOf } from "../statements/lexicon.ts";
import { hull, type Range } from "../statements/ranges.ts";
import { abilityOf, personOf } from "../statements/speaker.ts";
import { fromAdjective } from "./adjectives.ts";
import { complementOf, inverted } from "./complements.ts";
import { clipped, partsOf, topOf, trimmed } from "./content.ts";
import { BY_ACT, plainSense, type Sense, STATUS_OF } from "./lexicon.ts";
import { isDeniedCue, isForetold, isPastTold, isPlainlyPresent } from "./mood.ts";
import { optionsNear } from "./options.ts";
import { actorsAt, partiesOf } from "./parties.ts";
import { isQuestionClause, openRange } from "./questions.ts";
import { isCausative, isSpeaking } from "./said.ts";
import { cuedBy, type Draft, dropped, type Scene } from "./scene.ts";
import { isPending } from "./undecided.ts";

/** Items whose cue is a verb or an adjective that nobody need be saying: « ont convenu de », "the deal provides for". */
export function verbDrafts(scene: Scene, at: number): Draft[] {
  const sentence = scene.analysis.sentences[at];
  if (!sentence) return [];
  return sentence.tokens.flatMap((token) => [
    ...(isVerbal(token) ? fromVerb(scene, at, sentence, token) : []),
    ...fromAdjective(scene, at, sentence, token),
  ]);
}

function fromVerb(scene: Scene, at: number, sentence: Sentence, verb: Token): Draft[] {
  if (["aux", "cop", "compound", "fixed", "case", "flat"].includes(universal(verb.deprel))) return [];
  const cue = cueOf(sentence, verb, scene.lexicon.speech);
  const sense = cue && scene.lexicon.senseOf(cue.entry);
  if (!cue || !sense || isCausative(scene, sentence, verb)) return [];
  if (isUnderDenial(scene, sentence, verb)) return none(scene, at, verb, "negated");
  if (!sense.document) return inSense(scene, at, sentence, verb, cue, sense);
  // what a text « exige », somebody may as well
  const plain = speechOf(scene.analysis.language);
  const spoken = plain && cueOf(sentence, verb, plain);
  const act = spoken && spoken.entry.verb.act !== "hope" ? BY_ACT[spoken.entry.verb.act] : undefined;
  const subject = act || sense.actor ? (subjectOf(sentence, verb, scene.lexicon.speech)?.token ?? null) : null;
  const text = subject !== null && (scene.lexicon.is("deals", subject) || scene.lexicon.is("plans", subject));
  if (sense.actor !== null && !text && isBareInfinitive(sentence, verb)) {
    return inSense(scene, at, sentence, verb, cue, {
      ...plainSense({ kind: sense.actor, status: STATUS_OF[sense.actor] }),
      own: sense.actor,
    });
  }
  return spoken && act && !text
    ? inSense(scene, at, sentence, verb, spoken, plainSense(act))
    : inSense(scene, at, sentence, verb, cue, sense);
}

/** "insists that the talks are not over": the word by itself only says, and what it says is. */
function isAsking(scene: Scene, sentence: Sentence, verb: Token): boolean {
  const plain = speechOf(scene.analysis.language);
  const spoken = plain && cueOf(sentence, verb, plain);
  return spoken === null || BY_ACT[spoken.entry.verb.act] !== undefined;
}

/** A verb that puts nothing on the table. */
function none(scene: Scene, at: number, verb: Token, reason: DropReason): Draft[] {
  dropped(scene, at, verb, reason);
  return [];
}

const isBareInfinitive = (sentence: Sentence, verb: Token): boolean =>
  childrenBy(sentence, verb.index, "xcomp", "ccomp").some((t) => t.index > verb.index && isInfinitive(t));

function inSense(scene: Scene, at: number, sentence: Sentence, verb: Token, cue: Cue, sense: Sense): Draft[] {
  const failed = isUnderFailure(scene, sentence, verb) || isBeyondThem(scene, sentence, verb, cue);
  const negated = !failed && (isDeniedCue(scene, sentence, verb) || isUnderRefusal(scene, sentence, verb));
  // « n'ont pas réussi à s'entendre sur X »: X is open
  const kind = failed
    ? sense.status === "agreed" && !sense.document
      ? "open-question"
      : null
    : negated
      ? sense.negated
      : sense.kind;
  // "have yet to agree on a venue", « ne se sont pas entendus sur le lieu »: agreed on it they have not
  const pending = !failed && sense.status === "agreed" && !sense.document && isPending(scene, sentence, verb);
  const unagreed = sense.status === "agreed" && !sense.document && (pending || negated);
  if (kind === null && !unagreed) return none(scene, at, verb, "negated");
  const subject =
    inverted(sentence, verb) ??
    (cue.entry.reflexive ? ownSubject(sentence, verb) : null) ??
    subjectOf(sentence, verb, scene.lexicon.speech)?.token ??
    // « sont convenus »: no passive of a verb without an object
    (cue.entry.frames.has("object") ? null : ownSubject(sentence, verb)) ??
    nounBefore(scene, at, sentence, verb);
  const whose = holderOf(scene, at, sentence, verb, subject, sense, cue);
  if (!whose) return none(scene, at, verb, "no-parties");
  const found = complementOf(scene, sentence, verb, cue, sense);
  const top = found && topOf(sentence, found.range);
  if (!found || !top || isNoItem(scene, sentence, top)) return none(scene, at, verb, "no-content");
  const asking = sentence.tokens.slice(verb.index + 1, top.index).find((t) => scene.lexicon.has("questionWords", t));
  const asks = isQuestionClause(scene, sentence, top) || asking !== undefined;
  if (unagreed && top.index > verb.index && (asks || scene.lexicon.is("topics", top))) {
    const own = asks ? openRange(sentence, top) : found.range;
    const content = asking && asking.start < own.start ? { start: asking.start, end: own.end } : own;
    return [openItem(scene, at, verb, cue, whose.parties, content)];
  }
  if (kind === null || pending) return none(scene, at, verb, "negated");
  const aimed = sense.own !== null && kind === sense.kind && found.infinitive && found.person === null;
  if (aimed && !isFinite(sentence, verb)) return none(scene, at, verb, "not-told");
  const first = sentence.tokens.find((t) => t.start >= found.range.start && t.upos !== "PUNCT");
  if (first?.upos === "PRON" && scene.lexicon.is("things", first)) return none(scene, at, verb, "no-content");
  // "asked whether it would be met": who asks a question demands nothing
  if (first && kind === "demand" && first.upos === "SCONJ" && scene.lexicon.speech.is("questionMarks", first.lemma))
    return none(scene, at, verb, "in-question");
  if (isInfinitive(top) && (kind === "refusal" || aimed) && isSpeaking(scene, sentence, top))
    return none(scene, at, verb, "nothing-said");
  if (kind === "demand" && !isInfinitive(top) && isFinite(sentence, top) && isPastTold(sentence, top))
    return none(scene, at, verb, "settled");
  if (kind === "demand" && !isAsking(scene, sentence, verb) && isPlainlyPresent(sentence, saidIn(sentence, top, found.range)))
    return none(scene, at, verb, "settled");
  // « a adopté une résolution »: what the text asks is told by the text
  const paper = kind === "commitment" && scene.lexicon.speech.is("documents", top.lemma) && !scene.lexicon.is("deals", top);
  if (paper) return none(scene, at, verb, "no-content");
  const towards = found.person ? actorsAt(scene, at, found.person) : [];
  const bound = sense.document && kind === "commitment";
  // a plan proposes, and so does an agreement that is not yet made
  const offered = bound && subject !== null && (scene.lexicon.is("plans", subject) || isForetold(scene, sentence, verb));
  const made = offered ? "proposal" : aimed && sense.own !== null ? sense.own : kind;
  return partsOf(scene, at, clipped(scene, found.range)).map((content) => ({
    ...cuedBy("agenda.verb", cue.entry.verb.cue, at, [verb, ...cue.more], [subject, top]),
    kind: made,
    status: made === sense.kind ? sense.status : STATUS_OF[made],
    parties: bound ? (towards.length > 0 ? towards : whose.document ? [] : whose.parties) : whose.parties,
    towards: bound || (kind !== "demand" && kind !== "commitment") ? [] : towards,
    content,
    evidence: hull([verb, content]) ?? content,
    maker: makerOf(scene, at, verb),
    options: [],
    dueIn: null,
    rank: found.rank,
  }));
}

/** What nobody has agreed on. */
function openItem(scene: Scene, at: number, verb: Token, cue: Cue, parties: readonly string[], content: Range): Draft {
  const near = optionsNear(scene, at, content, verb);
  return {
    ...cuedBy("agenda.verb", cue.entry.verb.cue, at, [verb, ...cue.more], []),
    kind: "open-question",
    status: STATUS_OF["open-question"],
    parties,
    towards: [],
    content: trimmed(scene.analysis.text, content),
    evidence: hull([verb, content]) ?? content,
    maker: makerOf(scene, at, verb),
    options: near.options,
    dueIn: near.range,
    rank: 0,
  };
}

const isNoItem = (scene: Scene, sentence: Sentence, top: Token): boolean =>
  scene.lexicon.is("notItems", top) || (top.upos === "PRON" && childrenOf(sentence, top.index).length === 0);

/** Where the tree lost the subject of a main verb: the last of whom the words before it tell. */
function nounBefore(scene: Scene, at: number, sentence: Sentence, verb: Token): Token | null {
  if (verb.head >= 0 || !isFinite(sentence, verb) || isPassive(sentence, verb)) return null;
  const first = childrenBy(sentence, verb.index, "aux")[0] ?? verb;
  const near = sentence.tokens.slice(Math.max(0, first.index - 3), first.index);
  return near.findLast((t) => ["NOUN", "PROPN"].includes(t.upos) && actorsAt(scene, at, t).length > 0) ?? null;
}

/** The statement whose cue is this verb, or null. */
const makerOf = (scene: Scene, at: number, verb: Token): Draft["maker"] =>
  scene.cuedIn(at).find((s) => s.cue !== null && s.cue.start <= verb.start && verb.end <= s.cue.end) ?? null;

/** « a refusé d'accepter »: what is refused is not agreed. */
function isUnderRefusal(scene: Scene, sentence: Sentence, verb: Token): boolean {
  const head = universal(verb.deprel) === "xcomp" ? headOf(sentence, verb) : null;
  if (!head || !isVerbal(head)) return false;
  const over = cueOf(sentence, head, scene.lexicon.speech);
  return (
    isNegated(sentence, head, scene.lexicon.speech) || (over !== null && scene.lexicon.senseOf(over.entry)?.kind === "refusal")
  );
}

/** "could not agree on": of what several agree on; what one "could not accept" he refuses. */
function isBeyondThem(scene: Scene, sentence: Sentence, verb: Token, { entry }: Cue): boolean {
  const able = childrenBy(sentence, verb.index, "aux").some((t) => scene.lexicon.is("abilities", t));
  return able && entry.frames.has("+on") && isNegated(sentence, verb, scene.lexicon.speech);
}

/** « n'ont pas réussi à », "failed to". */
function isUnderFailure(scene: Scene, sentence: Sentence, verb: Token): boolean {
  const head = ["xcomp", "advcl", "ccomp"].includes(universal(verb.deprel)) && isInfinitive(verb) ? headOf(sentence, verb) : null;
  if (!head) return false;
  if (scene.lexicon.is("failing", head)) return true;
  return scene.lexicon.is("managing", head) && isNegated(sentence, head, scene.lexicon.speech);
}

/** « nie vouloir la guerre »: what somebody denies or is accused of wanting he does not put on the table. */
function isUnderDenial(scene: Scene, sentence: Sentence, verb: Token): boolean {
  const head = ["xcomp", "ccomp"].includes(universal(verb.deprel)) ? headOf(sentence, verb) : null;
  const plain = speechOf(scene.analysis.language);
  const act = head && plain && isVerbal(head) ? cueOf(sentence, head, plain)?.entry.verb.act : undefined;
  return act === "deny" || act === "accuse";
}

interface Holder {
  readonly parties: readonly string[];
  readonly document: boolean;
}

/** Whose item it is; null where nobody is there who could have one. */
function holderOf(
  scene: Scene,
  at: number,
  sentence: Sentence,
  verb: Token,
  subject: Token | null,
  sense: Sense,
  { entry }: Cue,
): Holder | null {
  const passive = !entry.reflexive && isPassive(sentence, verb);
  const { lexicon } = scene;
  const parts = (parties: readonly string[], document = false): Holder => ({ parties, document });
  if (sense.anySubject) {
    const noun = subject ?? (universal(verb.deprel) === "acl" ? headOf(sentence, verb) : null);
    // talks have their aim by nature: « des pourparlers visant à résoudre le conflit »
    if (sense.kind === "objective" && noun && scene.mentions.processAt(at, noun.index) !== null) return null;
    return parts(noun ? actorsAt(scene, at, noun) : [], noun !== null && lexicon.is("deals", noun));
  }
  if (!subject) return passive && sense.kind === "commitment" && !sense.document ? parts([]) : null;
  // « il en réclame un »: verbs that take an object have a doer, whatever the tree says
  if (subject.deprel.startsWith("expl") && (!entry.frames.has("object") || passive)) {
    // « il a été convenu que »
    return passive && sense.status === "agreed" && entry.frames.has("clause") ? parts([]) : null;
  }
  if (subject.upos === "PRON" && lexicon.has("questionWords", subject) && !isAntecedent(sentence, verb)) return null;
  const text = lexicon.is("deals", subject) || lexicon.is("plans", subject);
  // « Il prévoit »: a text told before
  if (sense.document) {
    const took = subject.upos === "PRON" && personOf(subject) === 3 && scene.nearDeal(at - 1);
    return text || took ? parts(actorsAt(scene, at, subject), true) : null;
  }
  if (text) return null;
  const person = personOf(subject);
  const said = scene.statementAt(verb.start);
  if (person === 1 || (person === 3 && said && isSpeaker(scene, at, subject, said.speaker)))
    return said ? parts(partiesOf(scene, said)) : null;
  const actors = actorsAt(scene, at, subject);
  if (actors.length > 0) return parts(actors);
  const ability = abilityOf(scene.speech, at, subject);
  return ability === "yes" || ability === "maybe" ? parts([]) : null;
}

const isAntecedent = (sentence: Sentence, verb: Token): boolean => antecedentOf(sentence, verb) !== null;

const isSpeaker = (scene: Scene, at: number, token: Token, speaker: string | null): boolean =>
  speaker !== null && scene.mentions.at(at, token.index)?.entity === speaker;

/** The word that says something in a stretch: beside a noun that the tree took for its head, what a verb form leads. */
function saidIn(sentence: Sentence, top: Token, { start, end }: Range): Token {
  if (isVerbal(top) || childrenBy(sentence, top.index, "cop").length > 0) return top;
  return (
    childrenBy(sentence, top.head, "ccomp").find(
      (t) => t.start >= start && t.end <= end && childrenBy(sentence, t.index, "cop", "aux").length > 0,
    ) ?? top
  );
}
