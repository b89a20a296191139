import { childrenBy, childrenOf, headOf, type Sentence, type Token, universal } from "../../text/index.ts";
import {
  antecedentOf,
  isFinite,
  isInfinitive,
  isNegated,
  isPassive,
  isRelative,
  isVerbal,
  marksOf,
  ownSubject,
  rangeOf,
  subjectOf,
} from "../statements/clause.ts";
import { type Complement, clauseOf, phraseOf } from "../statements/complement.ts";
import { type Cue, cueOf } from "../statements/entry.ts";
import { folded, lemmasOf, lexiconOf as speechOf } from "../statements/lexicon.ts";
import { hull, type Range } from "../statements/ranges.ts";
import { abilityOf, personOf } from "../statements/speaker.ts";
import { clipped, partsOf, topOf } from "./content.ts";
import { type Sense, STATUS_OF } from "./lexicon.ts";
import { isDeniedCue, isForetold, isPastTold } from "./mood.ts";
import { actorsAt, partiesOf } from "./parties.ts";
import { isSpeaking } from "./said.ts";
import type { Draft, Scene } from "./scene.ts";

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
  if (!cue || !sense) return [];
  if (isUnderDenial(scene, sentence, verb)) return [];
  const negated = isDeniedCue(scene, sentence, verb) || isUnderRefusal(scene, sentence, verb);
  const kind = negated ? sense.negated : sense.onlyNegated ? null : sense.kind;
  if (kind === null) return [];
  const subject =
    inverted(sentence, verb) ?? subjectOf(sentence, verb, scene.lexicon.speech)?.token ?? nounBefore(scene, at, sentence, verb);
  const whose = holderOf(scene, at, sentence, verb, subject, sense, cue.entry.frames);
  if (!whose) return [];
  const found = complementOf(scene, sentence, verb, cue, sense);
  if (!found) return [];
  const top = topOf(sentence, found.range);
  if (!top || scene.lexicon.is("notItems", top) || (top.upos === "PRON" && childrenOf(sentence, top.index).length === 0))
    return [];
  const offered = sense.document && kind === "commitment" && subject !== null && scene.lexicon.is("plans", subject);
  const towards = found.person ? actorsAt(scene, at, found.person) : [];
  const aimed = sense.own !== null && kind === sense.kind && found.infinitive && found.person === null;
  if (aimed && !isFinite(sentence, verb)) return [];
  const first = sentence.tokens.find((t) => t.start >= found.range.start && t.upos !== "PUNCT");
  if (first && ["what"].includes(first.lemma)) return [];
  // « veut signer »: what somebody wants to do himself is an aim
  if (isInfinitive(top) && (kind === "refusal" || aimed) && isSpeaking(scene, sentence, top)) return [];
  if (kind === "demand" && !isInfinitive(top) && isFinite(sentence, top) && isPastTold(sentence, top)) return [];
  const aim = aimed && sense.own !== null ? sense.own : kind;
  const bound = sense.document && kind === "commitment";
  return partsOf(scene, at, clipped(scene, found.range)).map((content) => ({
    kind: offered ? "proposal" : aim,
    status: offered ? "offered" : aim === sense.kind ? sense.status : STATUS_OF[aim],
    parties: bound ? (towards.length > 0 ? towards : whose.document ? [] : whose.parties) : whose.parties,
    towards: bound || (kind !== "demand" && kind !== "commitment") ? [] : towards,
    content,
    evidence: hull([verb, content]) ?? content,
    maker: makerOf(scene, verb),
    options: [],
    dueIn: null,
    rank: found.rank,
  }));
}

/** Where the tree lost the subject of a main verb: the last of whom the words before it tell. */
function nounBefore(scene: Scene, at: number, sentence: Sentence, verb: Token): Token | null {
  if (verb.head >= 0 || !isFinite(sentence, verb) || isPassive(sentence, verb)) return null;
  const first = childrenBy(sentence, verb.index, "aux")[0] ?? verb;
  const near = sentence.tokens.slice(Math.max(0, first.index - 3), first.index);
  return near.findLast((t) => ["NOUN", "PROPN"].includes(t.upos) && actorsAt(scene, at, t).length > 0) ?? null;
}

/** The statement whose cue is this verb, or null. */
const makerOf = (scene: Scene, verb: Token): Draft["maker"] =>
  scene.statements.find((s) => s.cue !== null && s.cue.start <= verb.start && verb.end <= s.cue.end) ?? null;

/** « a refusé d'accepter »: what is refused is not agreed. */
function isUnderRefusal(scene: Scene, sentence: Sentence, verb: Token): boolean {
  const head = universal(verb.deprel) === "xcomp" ? headOf(sentence, verb) : null;
  if (!head || !isVerbal(head)) return false;
  const over = cueOf(sentence, head, scene.lexicon.speech);
  return (
    isNegated(sentence, head, scene.lexicon.speech) || (over !== null && scene.lexicon.senseOf(over.entry)?.kind === "refusal")
  );
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
  frames: ReadonlySet<string>,
): Holder | null {
  const { lexicon } = scene;
  const parts = (parties: readonly string[], document = false): Holder => ({ parties, document });
  if (sense.anySubject) {
    const noun = subject ?? (universal(verb.deprel) === "acl" ? headOf(sentence, verb) : null);
    // talks have their aim by nature: « des pourparlers visant à résoudre le conflit »
    if (sense.kind === "objective" && noun && scene.mentions.processAt(at, noun.index) !== null) return null;
    return parts(noun ? actorsAt(scene, at, noun) : [], noun !== null && lexicon.is("deals", noun));
  }
  if (!subject) return isPassive(sentence, verb) && sense.kind === "commitment" && !sense.document ? parts([]) : null;
  // « il en réclame un »: verbs that take an object have a doer, whatever the tree says
  if (subject.deprel.startsWith("expl") && (!frames.has("object") || isPassive(sentence, verb))) return null;
  if (subject.upos === "PRON" && lexicon.data.questionWords.includes(folded(subject.form)) && !isAntecedent(sentence, verb))
    return null;
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

interface Found {
  readonly range: Range;
  readonly person: Token | null;
  readonly rank: number;
  readonly infinitive: boolean;
}

function complementOf(scene: Scene, sentence: Sentence, verb: Token, cue: Cue, sense: Sense): Found | null {
  const { frames, plus } = cue.entry;
  const relative = relativeOf(scene, sentence, verb, cue);
  if (relative) return { range: relative, person: null, rank: 0, infinitive: false };
  const seen = throughVerb(sentence, verb, cue);
  if (seen) return seen;
  const clause = frames.has("clause") || cue.entry.verb.act !== "say" ? clauseOf(scene.speech, sentence, verb, cue) : null;
  const whole = (c: Complement | null): Range | null => c && hull(c.content);
  if (clause) {
    const range = whole(clause);
    const head = clause.heads[0];
    // « promet que », "agreed that": of what will be
    const bare = sense.kind === "commitment" && !sense.document && sense.status === "offered";
    if (range && head && (!bare || isForetold(scene, sentence, head)))
      return { range, person: ownSubject(sentence, head), rank: 3, infinitive: false };
    return null;
  }
  const phrase = phraseOf(scene.speech, sentence, verb, cue);
  const range = whole(phrase);
  if (phrase && range) return { range, person: phrase.person, rank: 3, infinitive: phrase.build === "infinitive" };
  // the tree may hang the infinitive as an adverbial: « oblige les rebelles à désarmer »
  if (frames.has("own") || frames.has("other")) {
    const inner = childrenBy(sentence, verb.index, "advcl", "xcomp", "ccomp", "obl").find(
      (t) =>
        t.index > verb.index &&
        isInfinitive(t) &&
        marksOf(sentence, t).some((m) => m.index > verb.index && isInfinitiveMark(scene, m)),
    );
    const mark = inner && marksOf(sentence, inner).findLast((m) => m.index < inner.index);
    if (inner && mark)
      return {
        range: { start: mark.end, end: rangeOf(sentence, inner.index).end },
        person: frames.has("other") ? (childrenBy(sentence, verb.index, "obj", "iobj")[0] ?? null) : null,
        rank: 3,
        infinitive: true,
      };
  }
  return plus.size > 0 ? nounAfter(scene, sentence, verb, plus) : null;
}

/** « veut voir l'armée partir »: what the inner verb of the cue has for object, with what it is to do. */
function throughVerb(sentence: Sentence, verb: Token, cue: Cue): Found | null {
  const inner = cue.more.at(-1);
  const object =
    inner && isVerbal(inner) ? childrenBy(sentence, inner.index, "obj").find((t) => t.index > inner.index) : undefined;
  if (!inner || !object) return null;
  const own = rangeOf(sentence, object.index);
  const more = [...childrenBy(sentence, inner.index, "xcomp", "ccomp"), ...childrenBy(sentence, verb.index, "xcomp")];
  const last = more.filter((t) => t.index > object.index).map((t) => rangeOf(sentence, t.index));
  return { range: hull([own, ...last]) ?? own, person: object, rank: 3, infinitive: false };
}

const isInfinitiveMark = (scene: Scene, token: Token): boolean =>
  scene.lexicon.speech.is("infinitiveMarks", token.lemma) || scene.lexicon.speech.is("infinitiveMarks", folded(token.form));

/** « accordés sur un plan » where the tree hangs the phrase on a neighbour. */
function nounAfter(scene: Scene, sentence: Sentence, verb: Token, plus: ReadonlySet<string>): Found | null {
  const mark = sentence.tokens[verb.index + 1];
  const head = mark && plus.has(mark.lemma) ? sentence.tokens[mark.head] : undefined;
  if (!mark || !head || head.index <= mark.index || scene.speech.timesIn(head).length > 0) return null;
  return { range: { start: mark.end, end: rangeOf(sentence, head.index).end }, person: null, rank: 4, infinitive: false };
}

/** « la trêve que demande le groupe », "the seaport that the group demands", "on which it insists": the noun they hang on. */
function relativeOf(scene: Scene, sentence: Sentence, verb: Token, cue: Cue): Range | null {
  const { lexicon } = scene;
  const noun = universal(verb.deprel) === "acl" ? antecedentOf(sentence, verb) : null;
  if (!noun || (noun.upos !== "NOUN" && noun.upos !== "PROPN") || !isFinite(sentence, verb)) return null;
  const taken = childrenBy(sentence, verb.index, "obj", "obl", "mark").find(
    (t) =>
      t.index < verb.index && (isRelative(t, lexicon.speech) || (t.deprel === "mark" && lexicon.speech.is("relatives", t.lemma))),
  );
  if (!taken) return null;
  const direct = taken.deprel.startsWith("obl")
    ? marksOf(sentence, taken).some((m) => cue.entry.plus.has(m.lemma))
    : cue.entry.frames.has("object");
  const behind = childrenBy(sentence, verb.index, "obj", "xcomp", "ccomp").filter((t) => t.index > verb.index && t !== taken);
  if (!direct || behind.some((t) => t !== inverted(sentence, verb))) return null;
  const own = rangeOf(sentence, noun.index, (t) => t.deprel.startsWith("acl") || ["case", "cc"].includes(universal(t.deprel)));
  const first = [taken, ...marksOf(sentence, taken)].reduce((a, b) => (b.start < a.start ? b : a));
  return first.start > own.start ? { start: own.start, end: Math.min(own.end, first.start) } : own;
}

/** « que demande le groupe »: the doer behind its verb, which the tree may take for the object. */
function inverted(sentence: Sentence, verb: Token): Token | null {
  if (universal(verb.deprel) !== "acl" || ownSubject(sentence, verb)) return null;
  const next = childrenBy(sentence, verb.index, "obj").filter((t) => t.index > verb.index);
  return next.length === 1 && next[0]?.upos === "PROPN" ? next[0] : null;
}

/** « se dit prêt à », "is ready to". */
function fromAdjective(scene: Scene, at: number, sentence: Sentence, token: Token): Draft[] {
  const { lexicon } = scene;
  const words = [
    token.lemma,
    folded(token.form),
    ...lemmasOf(folded(token.form), [
      ["es", ""],
      ["s", ""],
      ["e", ""],
    ]),
  ];
  const entry = ["ADJ", "VERB", "NOUN"].includes(token.upos)
    ? words.map((w) => lexicon.adjectives.get(w)).find((e) => e)
    : undefined;
  if (!entry) return [];
  const holders = [token, headOf(sentence, token)].filter((t) => t !== null);
  const inner = holders
    .flatMap((h) => childrenBy(sentence, h.index, "xcomp", "advcl", "ccomp", "acl", "obl"))
    .find(
      (t) =>
        t.index > token.index &&
        isInfinitive(t) &&
        sentence.tokens.slice(token.index + 1, t.index).some((m) => ["ADP", "PART"].includes(m.upos)) &&
        marksOf(sentence, t).length > 0,
    );
  if (!inner) return [];
  const mark = marksOf(sentence, inner).findLast((m) => m.index < inner.index);
  const negated =
    isNegated(sentence, token, lexicon.speech) || holders.some((h) => isVerbal(h) && isNegated(sentence, h, lexicon.speech));
  const kind = negated ? entry.negated : entry.kind;
  if (!kind || !mark || mark.index < token.index) return [];
  const said = scene.statementAt(token.start);
  const subject = subjectOf(sentence, token, lexicon.speech)?.token ?? null;
  const actors = subject ? actorsAt(scene, at, subject) : [];
  const parties = actors.length > 0 && personOf(subject as Token) !== 1 ? actors : said ? partiesOf(scene, said) : [];
  const range = { start: mark.end, end: rangeOf(sentence, inner.index).end };
  return partsOf(scene, at, clipped(scene, range)).map((content) => ({
    kind,
    status: kind === entry.kind ? entry.status : STATUS_OF[kind],
    parties,
    towards: [],
    content,
    evidence: hull([token, content]) ?? content,
    maker: null,
    options: [],
    dueIn: null,
    rank: 4,
  }));
}
