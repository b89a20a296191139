import { childrenBy, type Sentence, subtree, type Token, universal } from "../../text/index.ts";
import {
  antecedentOf,
  isFinite,
  isInfinitive,
  isRelative,
  isVerbal,
  marksOf,
  ownSubject,
  rangeOf,
} from "../statements/clause.ts";
import { type Complement, clauseOf, isMarked, phraseOf } from "../statements/complement.ts";
import type { Cue } from "../statements/entry.ts";
import { folded } from "../statements/lexicon.ts";
import { hull, type Range } from "../statements/ranges.ts";
import type { Sense } from "./lexicon.ts";
import { isForetold } from "./mood.ts";
import type { Scene } from "./scene.ts";

/** What a cue puts on the table, and of whom it is asked. */
export interface Found {
  readonly range: Range;
  readonly person: Token | null;
  readonly rank: number;
  readonly infinitive: boolean;
}

/** The content of a verb: clause, infinitive, thing, or the noun that its relative clause hangs on. */
export function complementOf(scene: Scene, sentence: Sentence, verb: Token, cue: Cue, sense: Sense): Found | null {
  const { frames, plus } = cue.entry;
  const relative = relativeOf(scene, sentence, verb, cue);
  if (relative) return { range: relative, person: null, rank: 0, infinitive: false };
  const seen = throughVerb(sentence, verb, cue);
  if (seen) return seen;
  const clause = frames.has("clause") || cue.entry.verb.act !== "say" ? clauseOf(scene.speech, sentence, verb, cue) : null;
  const whole = (c: Complement | null): Range | null => c && hull(c.content);
  if (clause && !isExplaining(scene, sentence, verb, clause)) {
    const range = whole(clause);
    const head = clause.heads[0];
    // « promet que », "agreed that": of what will be
    const bare = sense.kind === "commitment" && !sense.document && sense.status === "offered";
    if (range && head && (!bare || isForetold(scene, sentence, head)))
      return { range, person: ownSubject(sentence, head), rank: 3, infinitive: false };
    return null;
  }
  const doing = frames.has("own") ? gerundOf(scene, sentence, verb) : null;
  if (doing) return doing;
  const phrase = phraseOf(scene.speech, sentence, verb, cue);
  const range = whole(phrase);
  if (phrase && range) return { range, person: phrase.person, rank: 3, infinitive: phrase.build === "infinitive" };
  // the tree may hang the infinitive as an adverbial: « oblige les rebelles à désarmer »
  if (frames.has("own") || frames.has("other")) {
    const direct = childrenBy(sentence, verb.index, "advcl", "xcomp", "ccomp", "obl");
    const far = frames.has("other") ? belowObject(sentence, verb) : [];
    const inner = [...direct, ...far].find(
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

/** « exige leur départ : sans cela, il n'y aura pas de trêve »: behind an object and a colon, a clause says why. */
function isExplaining(scene: Scene, sentence: Sentence, verb: Token, clause: Complement): boolean {
  const start = clause.content[0]?.start ?? 0;
  const before = sentence.tokens.findLast((t) => t.start < start);
  return (
    before?.form === ":" &&
    !isMarked(sentence, clause, scene.lexicon.speech) &&
    childrenBy(sentence, verb.index, "obj").some((t) => t.index > verb.index && t.index < before.index)
  );
}

/** « appelle les groupes étrangers à partir »: the tree may hang the infinitive on any word of those who are asked. */
function belowObject(sentence: Sentence, verb: Token): Token[] {
  const object = childrenBy(sentence, verb.index, "obj", "iobj", "obl").find((t) => t.index > verb.index);
  if (!object) return [];
  const own = subtree(sentence, object.index).flatMap((i) => sentence.tokens[i] ?? []);
  return own.filter((t) => t.index > object.index && isInfinitive(t));
}

/** "proposed holding talks in Oslo". */
function gerundOf(scene: Scene, sentence: Sentence, verb: Token): Found | null {
  const next = childrenBy(sentence, verb.index, "xcomp", "ccomp", "obj", "advcl").find(
    (t) =>
      t.upos === "VERB" &&
      t.index > verb.index &&
      t.index < verb.index + 4 &&
      (t.feats["VerbForm"] === "Ger" || (t.feats["VerbForm"] === "Part" && t.feats["Tense"] === "Pres")) &&
      scene.lexicon.data.gerundEndings.some((ending) => folded(t.form).endsWith(ending)),
  );
  return next ? { range: rangeOf(sentence, next.index), person: null, rank: 3, infinitive: false } : null;
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
  const noun = wholeNoun(sentence, universal(verb.deprel) === "acl" ? antecedentOf(sentence, verb) : null);
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

/** "the cessation of hostilities that they accepted": a bare noun stands for nothing without the one above it. */
function wholeNoun(sentence: Sentence, noun: Token | null): Token | null {
  const above = noun && universal(noun.deprel) === "nmod" ? sentence.tokens[noun.head] : undefined;
  const bare = noun?.upos === "NOUN" && childrenBy(sentence, noun.index, "det").length === 0;
  return bare && above?.upos === "NOUN" ? above : noun;
}

/** « que demande le groupe »: the doer behind its verb, which the tree may take for the object. */
export function inverted(sentence: Sentence, verb: Token): Token | null {
  if (universal(verb.deprel) !== "acl" || ownSubject(sentence, verb)) return null;
  const next = childrenBy(sentence, verb.index, "obj").filter((t) => t.index > verb.index);
  return next.length === 1 && next[0]?.upos === "PROPN" ? next[0] : null;
}
