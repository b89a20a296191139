import type { SpeechAct } from "../../claims/index.ts";
import { childrenBy, childrenOf, headOf, type Sentence, subtree, type Token, universal } from "../../text/index.ts";
import {
  clauseRange,
  groupStart,
  hasMark,
  isFinite,
  isInfinitive,
  isPassive,
  isRelative,
  isVerbal,
  marksOf,
  rangeOf,
} from "./clause.ts";
import type { Build } from "./draft.ts";
import type { Cue } from "./entry.ts";
import { folded, type Lexicon } from "./lexicon.ts";
import { hull, type Range, shared, without } from "./ranges.ts";
import type { Scene } from "./scene.ts";
import { abilityOf } from "./speaker.ts";
import { tallyAfter } from "./tally.ts";

/** What a cue says, as the tree has it. */
export interface Complement {
  readonly build: Extract<Build, "clause" | "infinitive" | "object">;
  readonly content: readonly Range[];
  /** Words that head the content. */
  readonly heads: readonly Token[];
  /** An act that the form of the complement decides: a question. */
  readonly act: SpeechAct | null;
  /** The object, where it is somebody spoken to or accused. */
  readonly person: Token | null;
}

/** Finite clauses that are the content: after the verb or, without a conjunction, around or before it. */
export function clauseOf(
  scene: Scene,
  sentence: Sentence,
  verb: Token,
  cue: Cue | null,
  known = cue !== null,
): Complement | null {
  const { lexicon } = scene;
  const governor = cue?.entry.causative ? headOf(sentence, verb) : null;
  const anchors = [verb, ...(cue?.more ?? []), ...(governor?.lemma === cue?.entry.causative && governor ? [governor] : [])];
  const found = anchors
    .flatMap((a) => childrenOf(sentence, a.index))
    .filter((t) => t !== verb)
    .filter((t) => {
      const relation = universal(t.deprel);
      if (isInfinitive(t) && !isFinite(sentence, t)) return false;
      // with a known cue, a clause that its conjunction opens is the content, whatever the tree calls it
      if (!["ccomp", "csubj", "advcl"].includes(relation))
        return cue !== null && t.index > verb.index && opensWithMark(sentence, t, verb, lexicon);
      const marked = hasMark(sentence, t, lexicon, "clauseMarks");
      const others = marksOf(sentence, t).some((m) => !lexicon.is("clauseMarks", m.lemma));
      if (marked && isSetOff(sentence, verb, t, cue)) return false;
      if (relation === "advcl") return known && marked && !others && t.index > verb.index;
      if (relation === "csubj") return marked && isPassive(sentence, verb);
      // where clauses need their conjunction, a bare one says nothing beside an infinitive
      if (!marked && !lexicon.data.insertionsKeepOrder && cue && infinitiveOf(scene, sentence, verb, cue)) return false;
      return marked || isFinite(sentence, t) || isQuoted(scene, rangeOf(sentence, t.index)) || !isVerbal(t);
    })
    .filter((t) => t.index > verb.index || !hasMark(sentence, t, lexicon, "clauseMarks"));
  const marked = found.filter((t) => t.index > verb.index && hasMark(sentence, t, lexicon, "clauseMarks"));
  const clauses = marked.length > 0 ? found.filter((t) => t.index > verb.index) : found;
  if (clauses.length === 0) return cue ? (byMark(sentence, verb, cue, lexicon) ?? belowPerson(scene, sentence, verb, cue)) : null;
  const content = hull(clauses.map((t) => clauseRange(sentence, t, lexicon)));
  const question = clauses.some((t) => isQuestion(sentence, t, lexicon));
  return content && { build: "clause", content: [content], heads: clauses, act: question ? "ask" : null, person: null };
}

/** « exclut tout dialogue avec le groupe, qu'elle juge … »: behind an object and a comma it is a relative clause. */
function isSetOff(sentence: Sentence, verb: Token, clause: Token, cue: Cue | null): boolean {
  if (!cue?.entry.frames.has("object")) return false;
  const mark = marksOf(sentence, clause)[0];
  const object = childrenBy(sentence, verb.index, "obj")[0];
  return (
    mark !== undefined &&
    object !== undefined &&
    object.index > verb.index &&
    object.index < mark.index &&
    object.upos === "NOUN" &&
    sentence.tokens[mark.index - 1]?.form === ","
  );
}

function opensWithMark(sentence: Sentence, clause: Token, verb: Token, lexicon: Lexicon): boolean {
  const [mark] = marksOf(sentence, clause);
  if (!mark || !lexicon.is("clauseMarks", mark.lemma) || mark.upos !== "SCONJ") return false;
  if (childrenBy(sentence, clause.index, "cc").some((t) => t.index < mark.index)) {
    // « …, mais que …»: joined to a clause of the same verb
    return childrenOf(sentence, verb.index).some((t) => t.index < clause.index && hasMark(sentence, t, lexicon, "clauseMarks"));
  }
  const between = sentence.tokens.slice(verb.index + 1, mark.index);
  return between.length < 14 && between.every((t) => t.upos !== "CCONJ" && t.upos !== "VERB");
}

/** The conjunction right behind a verb of speech, where the tree hangs its clause on something else. */
function byMark(sentence: Sentence, verb: Token, cue: Cue, lexicon: Lexicon): Complement | null {
  const from = (cue.more.at(-1) ?? verb).index + 1;
  for (let i = from; i < Math.min(from + 4, sentence.tokens.length); i++) {
    const mark = sentence.tokens[i];
    if (!mark || ["PUNCT", "VERB", "CCONJ"].includes(mark.upos)) return null;
    if (["NOUN", "PROPN"].includes(mark.upos) && (universal(mark.deprel) !== "obl" || marksOf(sentence, mark).length > 0))
      return null;
    if (mark.upos !== "SCONJ" || !lexicon.is("clauseMarks", mark.lemma)) continue;
    const head = sentence.tokens[mark.head];
    if (!head || head.index <= mark.index || universal(head.deprel) === "advcl" || universal(mark.deprel) === "fixed")
      return null;
    const range = rangeOf(sentence, head.index);
    return range.end > mark.end
      ? { build: "clause", content: [{ start: mark.end, end: range.end }], heads: [head], act: null, person: null }
      : null;
  }
  return null;
}

/** « informe les députés que », "told the men in the hall that": the tree may hang the clause on the person told. */
function belowPerson(scene: Scene, sentence: Sentence, verb: Token, cue: Cue): Complement | null {
  const { lexicon } = scene;
  if (cue.entry.frames.has("object")) return null;
  const person = childrenBy(sentence, verb.index, "obj", "iobj").find((t) => t.index > verb.index);
  if (!person || abilityOf(scene, scene.sentenceNear(sentence.start), person) !== "yes") return null;
  const mark = subtree(sentence, person.index)
    .map((i) => sentence.tokens[i])
    .find((t) => t?.upos === "SCONJ" && universal(t.deprel) === "mark" && lexicon.is("clauseMarks", t.lemma));
  const clause = mark && sentence.tokens[mark.head];
  if (!mark || !clause || !isFinite(sentence, clause) || clause.index < mark.index) return null;
  return {
    build: "clause",
    content: [{ start: mark.end, end: rangeOf(sentence, clause.index).end }],
    heads: [clause],
    act: null,
    person,
  };
}

/** True where the clause has the conjunction of a content clause. */
export const isMarked = (sentence: Sentence, complement: Complement, lexicon: Lexicon): boolean =>
  complement.heads.some((t) => hasMark(sentence, t, lexicon, "clauseMarks"));

/** True where a word of a question opens the clause, from `from` on. */
export function isQuestion(sentence: Sentence, clause: Token, lexicon: Lexicon, from = 0): boolean {
  if (hasMark(sentence, clause, lexicon, "clauseMarks")) return false;
  const asks = (t: Token): boolean => lexicon.is("questionMarks", t.lemma) || lexicon.is("questionMarks", folded(t.form));
  const opening = childrenOf(sentence, clause.index).filter((t) => (from === 0 ? t.index < clause.index : t.index === from + 1));
  return opening.some(asks) || (from === 0 && asks(clause));
}

export const isQuoted = (scene: Scene, range: Range): boolean => scene.quotesNear(range).some((q) => shared(q.outer, range) > 0);

/** « comme l'a rappelé X, … », "as X said, …": what is said is the clause that this one hangs on. */
export function comparedOf(scene: Scene, sentence: Sentence, verb: Token): Complement | null {
  const { lexicon } = scene;
  const head = headOf(sentence, verb);
  if (!head || universal(verb.deprel) !== "advcl" || !isFinite(sentence, verb)) return null;
  const opening = marksOf(sentence, verb)
    .concat(childrenBy(sentence, verb.index, "advmod"))
    .find((t) => t.index < verb.index);
  if (!opening || !lexicon.is("comparisons", opening.lemma)) return null;
  const said = childrenBy(sentence, verb.index, "ccomp", "xcomp", "obj").filter((t) => t.upos !== "PRON");
  if (said.length > 0) return null;
  const whole = head.head < 0 ? { start: sentence.start, end: sentence.end } : rangeOf(sentence, head.index);
  const content = without([whole], [rangeOf(sentence, verb.index)]);
  return { build: "clause", content, heads: [head], act: null, person: null };
}

/** Everything but a clause, in the order in which one beats the other. */
export function phraseOf(scene: Scene, sentence: Sentence, verb: Token, cue: Cue): Complement | null {
  const { entry } = cue;
  const passive = isPassive(sentence, verb);
  const object = objectOf(scene, sentence, verb, cue, passive);
  // « ordonne une trêve à compter de lundi »: a thing is the content, a person would be told to do something
  if (object && !passive && entry.frames.has("object") && object.upos === "NOUN" && !isPerson(scene, sentence, object)) {
    const found = predicateOrCharge(scene, sentence, verb, cue, object, passive) ?? nominal(scene, sentence, verb, object, cue);
    if (found) return found;
  }
  return (
    countOf(scene, sentence, verb, cue) ??
    gerundOf(scene, sentence, verb, cue) ??
    infinitiveOf(scene, sentence, verb, cue) ??
    predicateOrCharge(scene, sentence, verb, cue, object, passive) ??
    (entry.frames.has("object") && object ? nominal(scene, sentence, verb, object, cue) : null) ??
    obliqueOf(scene, sentence, verb, cue) ??
    tallied(sentence, verb, cue, scene.lexicon)
  );
}

/** "Israel counts 28 dead", « recense pour la même période 974 morts »: the number and all that the clause says of it. */
function tallied(sentence: Sentence, verb: Token, { entry }: Cue, lexicon: Lexicon): Complement | null {
  if (!entry.frames.has("tally") || isPassive(sentence, verb)) return null;
  const number = tallyAfter(sentence, verb, entry, lexicon);
  const next = sentence.tokens[verb.index + 1];
  if (!number || !next) return null;
  const others = (t: Token): boolean =>
    t.index > number.index && ["conj", "parataxis", "advcl"].includes(universal(t.deprel)) && isVerbal(t);
  const end = Math.max(rangeOf(sentence, verb.index, others).end, rangeOf(sentence, number.index).end);
  return { build: "object", content: [{ start: next.start, end }], heads: [number], act: null, person: null };
}

/** "put the number of dead at four", « évalue à quatre le nombre de morts »: the number of something and what it comes to, in either order. */
function countOf(scene: Scene, sentence: Sentence, verb: Token, cue: Cue): Complement | null {
  const { lexicon } = scene;
  if (!cue.entry.frames.has("count") || isPassive(sentence, verb)) return null;
  const behind = childrenBy(sentence, verb.index, "obj", "obl", "xcomp", "nmod", "nummod").filter((t) => t.index > verb.index);
  const named = behind.find((t) => lexicon.is("counts", t.lemma) || lexicon.is("counts", folded(t.form)));
  const holdsNumber = ({ start, end }: Range): boolean =>
    sentence.tokens.some((t) => (t.upos === "NUM" || /^\d/u.test(t.form)) && start <= t.start && t.end <= end);
  // "has put it at 34", « l'évalue à 34 »
  const counted =
    named ?? childrenBy(sentence, verb.index, "obj", "iobj").find((t) => t.upos === "PRON" && !isRelative(t, lexicon));
  if (!counted) return null;
  if (!named) {
    const worth = behind.find((t) => hasMark(sentence, t, lexicon, "countMarks") && holdsNumber(rangeOf(sentence, t.index)));
    return worth ? { build: "object", content: [rangeOf(sentence, worth.index)], heads: [worth], act: null, person: null } : null;
  }
  const own = rangeOf(sentence, counted.index);
  const worth = behind
    .filter((t) => t !== counted && hasMark(sentence, t, lexicon, "countMarks"))
    .map((t) => rangeOf(sentence, t.index));
  const content = hull([own, ...worth.filter(holdsNumber)]);
  if (!content || !holdsNumber(content)) return null;
  return { build: "object", content: [content], heads: [counted], act: "say", person: null };
}

function predicateOrCharge(
  scene: Scene,
  sentence: Sentence,
  verb: Token,
  cue: Cue,
  object: Token | null,
  passive: boolean,
): Complement | null {
  return (
    (cue.entry.frames.has("predicate") ? predicateOf(scene, sentence, verb, object, cue) : null) ??
    chargeOf(sentence, verb, cue, passive)
  );
}

function objectOf(scene: Scene, sentence: Sentence, verb: Token, cue: Cue, passive: boolean): Token | null {
  const taken = new Set(cue.more.map((t) => t.index));
  const objects = childrenBy(sentence, verb.index, passive ? "nsubj:pass" : "obj");
  // « juge « insuffisante » l'offre »: what is said of the object is none
  const ranked = [...objects.filter((t) => t.upos !== "ADJ"), ...objects.filter((t) => t.upos === "ADJ")];
  return (
    ranked.find(
      (t) =>
        !taken.has(t.index) &&
        (passive || t.index > verb.index) &&
        ((t.upos !== "PRON" && t.upos !== "SCONJ") ||
          (t.index > verb.index &&
            (childrenBy(sentence, t.index, "acl").length > 0 ||
              (!isRelative(t, scene.lexicon) && childrenOf(sentence, t.index).length > 0)))),
    ) ?? (passive || !cue.entry.frames.has("object") ? null : partitive(scene, sentence, verb))
  );
}

/** « réclame des pourparlers », taken for « de les pourparlers ». */
function partitive(scene: Scene, sentence: Sentence, verb: Token): Token | null {
  return (
    childrenBy(sentence, verb.index, "obl").find((t) => {
      const written = sentence.multiwords.find((m) => m.first === verb.index + 1);
      return (
        t.index > verb.index &&
        written !== undefined &&
        marksOf(sentence, t)[0]?.index === written.first &&
        scene.lexicon.is("partitives", folded(written.form))
      );
    }) ?? null
  );
}

/** "denies backing the rebels", "denied ever having backed them": the verbal noun right behind the verb is what is said. */
function gerundOf(scene: Scene, sentence: Sentence, verb: Token, cue: Cue): Complement | null {
  const { frames } = cue.entry;
  if (!scene.lexicon.data.insertionsKeepOrder || cue.more.length > 0 || !(frames.has("own") && frames.has("object"))) return null;
  const found = childrenBy(sentence, verb.index, "xcomp", "ccomp", "advcl").find(
    (t) =>
      isVerbal(t) &&
      groupStart(sentence, t) === verb.index + 1 &&
      ["Ger", "Part"].includes(t.feats["VerbForm"] ?? "") &&
      (t.feats["Tense"] !== "Past" || childrenBy(sentence, t.index, "aux").some(isGerund)),
  );
  if (!found || marksOf(sentence, found).length > 0) return null;
  return { build: "infinitive", content: [rangeOf(sentence, found.index)], heads: [found], act: null, person: null };
}

/** "having": no finite verb, nor a participle of the past. */
const isGerund = ({ feats }: Token): boolean => ["Ger", "Part"].includes(feats["VerbForm"] ?? "") && feats["Tense"] !== "Past";

function infinitiveOf(scene: Scene, sentence: Sentence, verb: Token, cue: Cue): Complement | null {
  const { entry } = cue;
  const { lexicon } = scene;
  if (!entry.frames.has("own") && !entry.frames.has("other") && entry.charge.size === 0) return null;
  const whom = entry.frames.has("other") ? childrenBy(sentence, verb.index, "obj", "iobj", "obl") : [];
  const below = whom.filter((t) => t.index > verb.index).flatMap((t) => childrenBy(sentence, t.index, "acl"));
  const found = [...childrenBy(sentence, verb.index, "xcomp", "ccomp", "advcl", "obl"), ...below].find((t) => {
    if (t.index < verb.index || !isInfinitiveClause(sentence, t)) return false;
    const marks = marksOf(sentence, t).filter((m) => m.index < t.index);
    const close = whom.some(
      (w) => rangeOf(sentence, w.index, (c) => c === t).end + 2 >= (marks[0]?.start ?? Number.POSITIVE_INFINITY),
    );
    return universal(t.deprel) === "xcomp" || universal(t.deprel) === "ccomp" || below.includes(t) || close
      ? (marks.length > 0 || !below.includes(t)) &&
          marks.every((m) => lexicon.is("infinitiveMarks", m.lemma) || lexicon.is("infinitiveMarks", folded(m.form)))
      : marks.length > 0 && marks.every((m) => lexicon.is("infinitiveMarks", m.lemma)) && entry.plus.has(marks[0]?.lemma ?? "");
  });
  if (!found) return null;
  return {
    build: "infinitive",
    content: [joinedInfinitives(sentence, verb, found, lexicon)],
    heads: [found],
    act: null,
    person: entry.frames.has("other") || entry.charge.size > 0 ? personObject(sentence, verb) : null,
  };
}

/** The infinitive with those that stand beside it, « libérer les otages, (à) retirer les armes et (à) négocier ». */
function joinedInfinitives(sentence: Sentence, verb: Token, found: Token, lexicon: Lexicon): Range {
  const own = clauseRange(sentence, found, lexicon, (t) => t.deprel === "conj" && t.head === found.index && isLoose(sentence, t));
  const mark = marksOf(sentence, found)[0]?.lemma;
  let { end } = own;
  for (const t of childrenBy(sentence, verb.index, "advcl", "xcomp", "ccomp", "conj", "parataxis")) {
    const beside =
      t.index > found.index && isInfinitiveClause(sentence, t) && marksOf(sentence, t)[0]?.lemma === mark && mark !== undefined;
    const range = rangeOf(sentence, t.index);
    if (beside && range.start - end < 8) end = Math.max(end, range.end);
  }
  return { start: own.start, end };
}

/** A finite verb joined to an infinitive: it goes on with the clause above it. */
const isLoose = (sentence: Sentence, token: Token): boolean =>
  token.upos === "VERB" && token.feats["VerbForm"] === "Fin" && childrenBy(sentence, token.index, "nsubj").length === 0;

/** Headed by an infinitive, or by a word whose copula is one (« être prêt », "to be ready"). */
function isInfinitiveClause(sentence: Sentence, token: Token): boolean {
  return isInfinitive(token) || childrenBy(sentence, token.index, "cop", "aux").some(isInfinitive);
}

const personObject = (sentence: Sentence, verb: Token): Token | null =>
  childrenBy(sentence, verb.index, "obj", "iobj", "nsubj:pass").find((t) => t.upos !== "VERB" && t.deprel !== "nsubj") ?? null;

function predicateOf(scene: Scene, sentence: Sentence, verb: Token, object: Token | null, cue: Cue): Complement | null {
  const { frames, reflexive } = cue.entry;
  const { lexicon } = scene;
  const predicate = [
    ...childrenBy(sentence, verb.index, "xcomp", "obl", "advcl", "amod"),
    ...childrenBy(sentence, verb.index, "obj").filter((t) => t.upos === "ADJ" && t !== object),
  ].find((t) => {
    if (t.index < verb.index) return false;
    const marks = marksOf(sentence, t);
    if (marks.length > 0)
      return marks.every((m) => lexicon.is("predicateMarks", m.lemma) || lexicon.is("predicateMarks", folded(m.form)));
    return ["xcomp", "obj"].includes(universal(t.deprel)) && !isInfinitive(t);
  });
  if (predicate) {
    const own = phraseRange(sentence, predicate);
    const whole =
      !reflexive && object && object.index > verb.index
        ? hull([rangeOf(sentence, object.index), own])
        : extended(scene, sentence, verb, own);
    return whole && { build: "object", content: [whole], heads: [predicate], act: null, person: null };
  }
  // "called the pact an act of war": of two bare objects the second is what is said of the first
  const [first, second, third] = childrenBy(sentence, verb.index, "obj").filter((t) => t.index > verb.index && t.upos !== "PRON");
  if (first && second && !third && first === object && marksOf(sentence, second).length === 0) {
    const range = hull([rangeOf(sentence, first.index), rangeOf(sentence, second.index)]);
    return range && { build: "object", content: [range], heads: [second], act: null, person: null };
  }
  // « qualifie l'accord d'étape »: the predicate may hang on the object
  const below =
    object && !frames.has("object") && !frames.has("own")
      ? childrenBy(sentence, object.index, "nmod", "acl").find((t) => hasMark(sentence, t, lexicon, "predicateMarks"))
      : null;
  if (object && below)
    return { build: "object", content: [rangeOf(sentence, object.index)], heads: [object], act: null, person: null };
  // « juge "inacceptables" les violations » where the tree saw no predicate
  if (object && isQuoted(scene, rangeOf(sentence, object.index)))
    return { build: "object", content: [rangeOf(sentence, object.index)], heads: [object], act: null, person: null };
  return null;
}

/** « accuse X de Y »: Y alone where it is an accusation, else X and Y. */
function chargeOf(sentence: Sentence, verb: Token, cue: Cue, passive: boolean): Complement | null {
  const { entry } = cue;
  if (entry.charge.size === 0) return null;
  const person = passive ? (childrenBy(sentence, verb.index, "nsubj:pass")[0] ?? null) : personObject(sentence, verb);
  const charge =
    childrenBy(sentence, verb.index, "obl", "xcomp", "advcl", "nmod").find(
      (t) =>
        t.index > verb.index && marksOf(sentence, t).some((m) => entry.charge.has(m.lemma) || entry.charge.has(folded(m.form))),
    ) ??
    (person && !passive
      ? childrenBy(sentence, person.index, "nmod", "acl").find(
          (t) =>
            marksOf(sentence, t).some((m) => entry.charge.has(m.lemma)) &&
            (isVerbal(t) || (entry.verb.act === "accuse" && !entry.frames.has("object"))),
        )
      : undefined);
  if (!charge) return null;
  const own = phraseRange(sentence, charge);
  const whole =
    entry.verb.act !== "accuse" && person && person.index > verb.index ? hull([rangeOf(sentence, person.index), own]) : own;
  return whole && { build: "object", content: [whole], heads: [charge], act: null, person };
}

function nominal(scene: Scene, sentence: Sentence, verb: Token, object: Token, cue: Cue): Complement | null {
  const own = hasMark(sentence, object, scene.lexicon, "possessors")
    ? phraseRange(sentence, object)
    : rangeOf(sentence, object.index);
  const range = extended(scene, sentence, verb, own);
  if (cue.entry.verb.quotedObject && !isQuoted(scene, range)) return null;
  const told = afterColon(scene, sentence, range);
  if (told) return { build: "clause", content: [told], heads: [object], act: null, person: null };
  return { build: "object", content: [range], heads: [object], act: null, person: null };
}

/** « détaille son offre : Kiev renoncerait à … »: what follows the colon is what is said. */
function afterColon(scene: Scene, sentence: Sentence, range: Range): Range | null {
  const { text } = scene.analysis;
  const colon = /^[\s\u00a0\u202f]*:/.exec(text.slice(range.end, sentence.end));
  const start = range.end + (colon?.[0].length ?? 0);
  if (!colon || !sentence.tokens.some((t) => t.start >= start && isVerbal(t) && t.feats["VerbForm"] === "Fin")) return null;
  return { start, end: sentence.end };
}

function obliqueOf(scene: Scene, sentence: Sentence, verb: Token, cue: Cue): Complement | null {
  const { entry } = cue;
  if (entry.plus.size === 0) return null;
  const anchors = [verb, ...cue.more];
  const found = anchors
    .flatMap((a) => childrenBy(sentence, a.index, "obl", "advcl", "nmod", "xcomp", "ccomp"))
    .find((t) => {
      if (t.index < verb.index || cue.more.includes(t)) return false;
      const [first] = marksOf(sentence, t);
      if (!first || !(entry.plus.has(first.lemma) || entry.plus.has(folded(first.form)))) return false;
      return scene.timesIn(t).length === 0;
    });
  if (!found) return null;
  const range = extended(scene, sentence, verb, phraseRange(sentence, found));
  if (entry.verb.quotedObject && !isQuoted(scene, range)) return null;
  return { build: "object", content: [range], heads: [found], act: null, person: personObject(sentence, verb) };
}

/**
 * « une pause dans les discussions », « une trêve à compter de lundi »: phrases right behind the content, which the tree
 * hangs on the verb, belong to it; not those that say when, to whom and on what occasion it was said.
 */
function extended(scene: Scene, sentence: Sentence, verb: Token, range: Range): Range {
  const { lexicon, analysis } = scene;
  let { end } = range;
  if (range.start < verb.start) return range;
  for (const t of childrenBy(sentence, verb.index, "obj", "obl", "advcl", "nmod", "xcomp")) {
    const own = rangeOf(sentence, t.index);
    if (own.start < end || /[^\s\u00a0]/.test(analysis.text.slice(end, own.start))) continue;
    const [mark] = marksOf(sentence, t);
    // a second object right behind the first is a part of it
    if (t.deprel === "obj" && !mark && t.upos !== "PRON") {
      end = own.end;
      continue;
    }
    if (!mark || !(lexicon.is("contentMarks", mark.lemma) || lexicon.is("contentMarks", folded(mark.form)))) break;
    if (lexicon.is("occasions", t.lemma) || lexicon.is("occasions", t.lemma.toLowerCase()) || lexicon.is("documents", t.lemma))
      break;
    if (lexicon.is("addresseeMarks", mark.lemma) && isPerson(scene, sentence, t)) break;
    if (scene.timesIn(own).some((time) => time.span.start <= own.start && own.end <= time.span.end)) break;
    end = own.end;
  }
  return { start: range.start, end };
}

const isPerson = (scene: Scene, sentence: Sentence, token: Token): boolean =>
  abilityOf(scene, scene.sentenceNear(sentence.start), token) === "yes";

/** The phrase or clause without the words that introduce it. */
export function phraseRange(sentence: Sentence, token: Token): Range {
  const marks = marksOf(sentence, token).filter((m) => m.index < token.index);
  const whole = rangeOf(sentence, token.index, (t) => marks.includes(t));
  const after = marks.filter((m) => m.start <= whole.start).reduce((end, m) => Math.max(end, m.end), whole.start);
  return after < whole.end ? { start: Math.max(whole.start, after), end: whole.end } : whole;
}
