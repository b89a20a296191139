import { childrenBy, headOf, type Sentence, subtree, type Token, universal } from "../../text/index.ts";
import { cueRange, groupStart, hasMark, isFinite, isInfinitive, isPassive, isRelative, isVerbal, rangeOf } from "./clause.ts";
import type { Credit, Draft } from "./draft.ts";
import { type Cue, cueOf, governedBy, isNotCue } from "./entry.ts";
import { unlinked } from "./lexicon.ts";
import type { Quotation } from "./quotation.ts";
import { hull, inside, joined, type Range, without } from "./ranges.ts";
import { dropped, type Scene } from "./scene.ts";
import { isSomebody } from "./source.ts";
import { leadsOut } from "./spans.ts";
import { abilityOf, personOf } from "./speaker.ts";
import { factualityOf } from "./verb-cues.ts";

/** A verb with its subject set into or after what is said: « …, a dit X », « …, a-t-il dit, … », "…, X said". */
interface Incise {
  readonly verb: Token;
  readonly subject: Token;
  /** The whole insertion, with the commas around it. */
  readonly hole: Range;
  readonly core: Range;
}

/** With the word that is the subject of the insertion's verb, whatever the tree calls it. */
type InciseDraft = Draft & { readonly lender: Token };

/** Statements whose cue is an insertion, recognised by its shape; their verbs need not be known. */
export function inciseDrafts(scene: Scene, index: number): InciseDraft[] {
  const sentence = scene.analysis.sentences[index];
  if (!sentence) return [];
  return sentence.tokens.flatMap((verb) => {
    const incise = isVerbal(verb) ? inciseAt(scene, index, sentence, verb) : null;
    const draft = incise && fromIncise(scene, index, sentence, incise);
    return incise && draft ? [{ ...draft, lender: incise.subject }] : [];
  });
}

function inciseAt(scene: Scene, index: number, sentence: Sentence, verb: Token): Incise | null {
  if (!isFinite(sentence, verb) || isInfinitive(verb) || verb.feats["Mood"] === "Imp" || verb.feats["Person"] === "2")
    return null;
  if (["aux", "cop", "amod", "fixed"].includes(universal(verb.deprel))) return null;
  if (isOfPlace(sentence, verb)) return null;
  const subject = inciseSubject(scene, index, sentence, verb);
  if (!subject) return null;
  const group = groupStart(sentence, verb);
  const inverted = subject.index > group;
  if (!inverted && !scene.lexicon.data.insertionsKeepOrder) return null;
  const first = inverted ? group : Math.min(group, ...subtree(sentence, subject.index, (t) => t.upos === "PUNCT"));
  if (!opens(scene, sentence, first)) return null;
  // "…, he declined to elaborate, …": a verb with an infinitive of its own says that and nothing around it
  const toDo = childrenBy(sentence, verb.index, "xcomp").some(
    (t) => t.index > verb.index && hasMark(sentence, t, scene.lexicon, "infinitiveMarks"),
  );
  if (!inverted && toDo) return null;
  const cue = cueOf(sentence, governedBy(sentence, verb, scene.lexicon) ?? verb, scene.lexicon);
  const known = cue !== null;
  if (!inverted && (saysElse(sentence, verb, cue) || isOfObject(scene, sentence, verb))) return null;
  const inserted = universal(verb.deprel) === "parataxis";
  const content = contentHead(sentence, verb);
  const tokens = insertion(scene, sentence, verb, first, subject, content);
  const start = sentence.tokens[first]?.start ?? verb.start;
  const end = tokens.reduce((e, i) => Math.max(e, sentence.tokens[i]?.end ?? 0), verb.end);
  const core = { start, end };
  const hole = widened(scene.analysis.text, core);
  const top = scene.quotesNear(core);
  const enclosed = top.some((q) => q.outer.start < start && end < q.outer.end);
  const quoted = enclosed || top.some((q) => leadsOut(scene, q, start));
  if (universal(verb.deprel) === "acl" && !(quoted && inverted) && !known) return null;
  if (!quoted || enclosed) {
    if (!inverted && content?.head !== verb.index && !inserted && !(known && isSetIn(sentence, verb, first, tokens))) return null;
    if (!inverted && !closes(sentence, tokens)) return null;
    if (isNotCue(verb, scene.lexicon) && !known) return null;
    if (!known && isPassive(sentence, verb)) return null;
    if (!known && !((inserted || (enclosed && inverted)) && ["yes", "maybe"].includes(abilityOf(scene, index, subject))))
      return null;
    if (sentence.tokens.at(-1)?.form === "?" && !closesWith(scene, start) && !enclosed) return null;
    if (
      !enclosed &&
      !hasClauseBefore(sentence, first) &&
      !(known && isSetIn(sentence, verb, first, tokens)) &&
      !(known && inverted && sentence.tokens[Math.max(...tokens) + 1]?.form === ":")
    )
      return null;
  } else if (!inverted && !closes(sentence, tokens)) return null;
  const after = childrenBy(sentence, verb.index, "ccomp", "obj").filter(
    (t) => t.index > verb.index && t !== content && t !== subject,
  );
  // "…, he told a news conference": whoever is told something is told what stands before
  const isTold = cue !== null && cue.entry.frames.has("other") && !cue.entry.frames.has("object");
  const person = (t: Token): boolean =>
    t.deprel === "obj" && known && (isTold || t.upos === "PRON" || abilityOf(scene, index, t) === "yes");
  if (!inverted && !after.every(person)) return null;
  if (after.some((t) => universal(t.deprel) === "ccomp" && !startsQuoted(scene, sentence, t))) return null;
  if (!known && after.some((t) => t.upos !== "PRON")) return null;
  if (after.some((t) => t.deprel !== "obj" && childrenBy(sentence, t.index, "mark").length > 0)) return null;
  const able = abilityOf(scene, index, subject);
  if (able === "no" && !quoted) return null;
  if (personOf(subject) !== null && personOf(subject) !== 3) return null;
  return { verb, subject, hole, core };
}

/** "As talks opened, the envoy called for calm": what the preposition of the cue leads is what is said. */
function saysElse(sentence: Sentence, verb: Token, cue: Cue | null): boolean {
  const after = childrenBy(sentence, verb.index, "obl").filter((t) => t.index > verb.index);
  return after.some((t) => {
    const [mark] = childrenBy(sentence, t.index, "case");
    return mark !== undefined && cue?.more.includes(mark) === true;
  });
}

/** « …, où les attendaient leurs familles »: a clause that a relative of place or manner opens tells of that place, and says nothing before it. */
const isOfPlace = (sentence: Sentence, verb: Token): boolean =>
  verb.deprel === "acl:relcl" &&
  childrenBy(sentence, verb.index, "obl", "advmod").some((t) => t.index < verb.index && t.feats["PronType"] === "Rel");

/** "a truce, which Moscow rejects": a clause about its object. */
const isOfObject = (scene: Scene, sentence: Sentence, verb: Token): boolean =>
  verb.deprel === "acl:relcl" && childrenBy(sentence, verb.index, "obj").some((t) => isRelative(t, scene.lexicon));

/** The subject; where the tree has none of its own, the person right behind the verb, whatever their relation. */
function inciseSubject(scene: Scene, index: number, sentence: Sentence, verb: Token): Token | null {
  const subjects = childrenBy(sentence, verb.index, "nsubj", "expl").filter(
    (t) =>
      (universal(t.deprel) === "nsubj" || t.deprel === "expl:subj" || (t.upos === "PRON" && t.form.startsWith("-"))) &&
      !scene.quotesNear(t).some((q) => inside(q.outer, t.start) && !inside(q.outer, verb.start)),
  );
  const behind = subjects.filter((t) => t.index > verb.index);
  // « a déclaré, les traits tirés, le ministre »: of two the one that can speak
  const able = behind.length > 1 ? behind.find((t) => abilityOf(scene, index, t) === "yes") : undefined;
  // « Son pays, a-t-il dit, refuse »: the pronoun is the subject, not what the clause around it begins with
  const clitic = subjects.find((t) => t.upos === "PRON" && t.form.startsWith("-"));
  const found = able ?? behind[0] ?? clitic ?? subjects[0] ?? null;
  if (found) return isRelative(found, scene.lexicon) ? null : found;
  const spoken = governedBy(sentence, verb, scene.lexicon) ?? verb;
  const cue = cueOf(sentence, spoken, scene.lexicon);
  if (scene.lexicon.data.insertionsKeepOrder) {
    const before = cue && betweenMarks(scene, sentence, verb);
    if (before || !cue) return before;
  }
  const quoted = closesWith(scene, groupStarts(sentence, verb));
  // « …, a annoncé l'envoyé. »: what the tree calls set in and gives no subject has it behind
  const inserted = universal(verb.deprel) === "parataxis";
  if (!quoted && (!cue || (!inserted && cue.entry.frames.has("object") && cue.entry.verb.act !== "say"))) return null;
  // « « … », s'est réjoui le juriste »: right behind the verb of a quotation stands who said it
  const speaks = (t: Token): boolean => {
    const ability = abilityOf(scene, index, t);
    if (t.upos === "PROPN") return ability !== "no";
    const right = t.index - spoken.index < 3 && childrenBy(sentence, t.index, "det").some((d) => d.feats["Definite"] === "Def");
    return t.upos === "NOUN" && (ability === "yes" || (quoted && right && ability === "unknown"));
  };
  const fits = (t: Token): boolean =>
    t.index > spoken.index &&
    t.index - spoken.index < 6 &&
    childrenBy(sentence, t.index, "case", "mark").length === 0 &&
    speaks(t);
  const own = childrenBy(sentence, spoken.index, "nsubj", "obj", "iobj", "obl", "xcomp", "dep").find(fits);
  if (own || universal(verb.deprel) !== "parataxis") return own ?? null;
  // « « Nous partons, prévient X, dès que … » »: X hangs on what is said
  const next = sentence.tokens[spoken.index + 1];
  const person = next?.upos === "DET" ? headOf(sentence, next) : next;
  return person && person.head === verb.head && fits(person) ? person : null;
}

/** The person between the end of a quotation and the verb: "…," the envoy told reporters. */
function betweenMarks(scene: Scene, sentence: Sentence, verb: Token): Token | null {
  const last = scene.quotesNear({ start: sentence.start, end: verb.start }).findLast((q) => q.outer.end <= verb.start);
  const first = last && sentence.tokens.find((t) => t.start >= last.outer.end && t.upos !== "PUNCT");
  if (!first || first.index >= verb.index || verb.index - first.index > 24 || !leadsOut(scene, last, first.start)) return null;
  return (
    sentence.tokens
      .slice(first.index, verb.index)
      .find((t) => ["NOUN", "PROPN", "PRON"].includes(t.upos) && (t.head < first.index || t.head >= verb.index)) ?? null
  );
}

const groupStarts = (sentence: Sentence, verb: Token): number => sentence.tokens[groupStart(sentence, verb)]?.start ?? verb.start;

/** True where a mark or comma stands before the insertion, or it begins its sentence right after a quotation. */
function opens(scene: Scene, sentence: Sentence, first: number): boolean {
  if (first > 0) return sentence.tokens[first - 1]?.upos === "PUNCT";
  return closesWith(scene, sentence.start);
}

/** True where a quotation ends right before, so that what follows may be an insertion that belongs to it. */
const closesWith = (scene: Scene, offset: number): boolean =>
  scene.marksNear({ start: offset, end: offset }).some((q) => leadsOut(scene, q, offset));

/** « …, a dit X, « … » »: the second part of a quotation may hang on the verb of the insertion. */
function startsQuoted(scene: Scene, sentence: Sentence, clause: Token): boolean {
  const { start } = rangeOf(sentence, clause.index);
  return scene.quotesNear({ start, end: start }).some((q) => q.outer.start <= start + 2 && start < q.outer.end);
}

/** True where the insertion ends with its sentence, a comma or a mark. */
function closes(sentence: Sentence, tokens: readonly number[]): boolean {
  const last = Math.max(...tokens);
  return last >= sentence.tokens.length - 1 || sentence.tokens[last + 1]?.upos === "PUNCT";
}

/**
 * True where commas set the words off and what stands around them is a clause without them: whole before them at the
 * end of a sentence, cut in two in the middle of one.
 */
function isSetIn(sentence: Sentence, verb: Token, first: number, tokens: readonly number[]): boolean {
  const last = Math.max(...tokens);
  const isComma = (i: number): boolean => sentence.tokens[i]?.form === ",";
  const before = sentence.tokens.findLastIndex((t) => t.index < first && t.form === ";") + 1;
  const spoken = tokens.filter((i) => i <= verb.index);
  if (!isComma(first - 1) || spoken.some((i) => isComma(i) || sentence.tokens[i]?.feats["PronType"] === "Rel")) return false;
  const finite = (from: number, to: number): boolean =>
    sentence.tokens.slice(from, to).some((t) => isVerbal(t) && t.feats["VerbForm"] === "Fin");
  const next = sentence.tokens[last + 1];
  if (!next || next.form === "." || next.form === ";") return finite(before, first);
  return isComma(last + 1) && !finite(before, first) && finite(last + 1, sentence.tokens.length);
}

function hasClauseBefore(sentence: Sentence, first: number): boolean {
  return first > 2 && sentence.tokens.slice(0, first).some((t) => ["VERB", "AUX", "ADJ", "NOUN", "PROPN"].includes(t.upos));
}

/** The head of what is said: what the insertion hangs on, or the clause that hangs on it. */
function contentHead(sentence: Sentence, verb: Token): Token | null {
  const before = childrenBy(sentence, verb.index, "ccomp", "parataxis", "obj", "dislocated").find((t) => {
    const words = subtree(sentence, t.index);
    return (words[0] ?? 0) < verb.index && (isVerbal(t) || universal(t.deprel) === "ccomp");
  });
  if (before) return before;
  return ["parataxis", "conj", "dep"].includes(universal(verb.deprel)) ? headOf(sentence, verb) : null;
}

/** The words of the insertion: those under its verb that stand together with it. */
function insertion(
  scene: Scene,
  sentence: Sentence,
  verb: Token,
  first: number,
  subject: Token,
  content: Token | null,
): number[] {
  const own = new Set(
    subtree(
      sentence,
      verb.index,
      (t) =>
        t === content ||
        (t.index < first && t !== subject) ||
        (universal(t.deprel) === "ccomp" && !childrenBy(sentence, t.index, "mark").length && t.index < verb.index),
    ),
  );
  for (const i of subtree(sentence, subject.index)) own.add(i);
  const finiteBefore = sentence.tokens.slice(0, first).some((t) => isVerbal(t) && t.feats["VerbForm"] !== "Inf");
  const glued = subject.upos === "PRON" && subject.index > first;
  const words: number[] = [];
  for (let i = first; i < sentence.tokens.length; i++) {
    const token = sentence.tokens[i];
    if (!token) break;
    const mine = own.has(i) || i <= verb.index;
    if (!mine && token.upos !== "PUNCT") break;
    if (!mine && token.upos === "PUNCT" && !own.has(i + 1)) break;
    // inside a quotation a clause after the insertion belongs to what is said, whatever the tree holds
    if (
      i > verb.index &&
      i > subject.index &&
      token.upos === "PUNCT" &&
      startsClause(sentence, i + 1, verb, own) &&
      (!finiteBefore || scene.quotesNear(verb).some((q) => q.outer.start < verb.start && q.outer.end > token.end))
    )
      break;
    // « …, explique-t-il, d'un accord …»: commas close an insertion that is a verb with its pronoun
    if (
      glued &&
      i === verb.index + (subject.index > verb.index ? 2 : 1) &&
      token.form === "," &&
      followsOn(sentence.tokens[i + 1])
    )
      break;
    if (
      i > verb.index &&
      sentence.tokens[i - 1]?.upos === "PUNCT" &&
      scene.quotesNear(token).some((q) => q.outer.start === token.start)
    )
      break;
    words.push(i);
  }
  while (words.length > 0 && sentence.tokens[words.at(-1) ?? 0]?.upos === "PUNCT") words.pop();
  return words.length > 0 ? words : [verb.index];
}

const followsOn = (token: Token | undefined): boolean =>
  token !== undefined && ["ADP", "DET", "NOUN", "PROPN", "ADJ"].includes(token.upos);

function startsClause(sentence: Sentence, at: number, verb: Token, own: ReadonlySet<number>): boolean {
  if (!own.has(at)) return true;
  let token = sentence.tokens[at];
  for (let steps = 0; token && steps < 40; steps++) {
    if (token.head === verb.index)
      return ["advcl", "conj", "parataxis", "ccomp"].includes(universal(token.deprel)) && isFinite(sentence, token);
    token = sentence.tokens[token.head];
  }
  return false;
}

/** With the commas, dashes and blanks around it. */
function widened(text: string, core: Range): Range {
  let { start, end } = core;
  while (start > 0 && /[\s\u00a0\u202f,–—]/.test(text[start - 1] ?? "")) start--;
  while (end < text.length && /[\s\u00a0\u202f,–—]/.test(text[end] ?? "")) end++;
  return { start, end };
}

function fromIncise(scene: Scene, index: number, sentence: Sentence, incise: Incise): Draft | null {
  const { verb, subject, hole, core } = incise;
  const content = contentOf(scene, sentence, incise);
  if (content.length === 0) return dropped(scene, index, verb, "no-content");
  const inner = governedBy(sentence, verb, scene.lexicon);
  const cue = cueOf(sentence, inner ?? verb, scene.lexicon);
  const question = scene.analysis.text.slice(Math.max(0, hole.start - 4), hole.start).includes("?");
  const act = cue?.entry.verb.act ?? "say";
  const group = sentence.tokens[groupStart(sentence, verb)];
  const range = cueRange(
    sentence,
    verb,
    [...(cue?.more ?? []), ...(inner ? [inner] : [])].map((t) => t.index),
  );
  return {
    build: "incise",
    because: { rule: "statement.insertion", entry: cue?.entry.verb.cue ?? null, to: [subject.index] },
    sentence: index,
    head: (inner ?? verb).index,
    cue: range && group && group.index < verb.index ? hull([range, group]) : range,
    credit: creditOf(scene, index, sentence, verb, subject),
    content,
    act: act === "demand" && question ? "ask" : act,
    factuality: factualityOf(scene, sentence, verb),
    addressee: childrenBy(sentence, verb.index, "iobj", "obj").find((t) => t !== contentHead(sentence, verb))?.index ?? null,
    frame: [core],
    continues: false,
  };
}

/** « a-t-on appris de source diplomatique »: the source is in a complement, or nobody in particular. */
function creditOf(scene: Scene, index: number, sentence: Sentence, verb: Token, subject: Token): Credit {
  // "one of the aides" is somebody, though not named
  const counted = childrenBy(sentence, subject.index, "nmod").length > 0;
  if (counted || !scene.lexicon.is("indefinites", unlinked(subject.form)))
    return { kind: "word", sentence: index, token: subject.index };
  if (isSomebody(scene.mentions.sourceAt(index, subject.index))) return { kind: "word", sentence: index, token: subject.index };
  // « peut-on lire dans le document »
  const inner = childrenBy(sentence, verb.index, "xcomp", "ccomp").filter(isInfinitive);
  const source = [verb, ...inner]
    .flatMap((v) => childrenBy(sentence, v.index, "obl"))
    .find((t) => ["yes", "document"].includes(abilityOf(scene, index, t)));
  if (source) return { kind: "word", sentence: index, token: source.index };
  return { kind: "words", range: rangeOf(sentence, verb.index, (t) => t.index < verb.index && t !== subject) };
}

function contentOf(scene: Scene, sentence: Sentence, incise: Incise): Range[] {
  const { verb, hole, core } = incise;
  const { text } = scene.analysis;
  const top = scene.quotesNear(core);
  const around = top.find((q) => q.outer.start < core.start && core.end < q.outer.end);
  if (around)
    return without(
      chain(scene, around).map((q) => q.inner),
      [hole],
    );
  const before = top.findLast(
    (q) => q.outer.end <= core.start && /^[\s\u00a0\u202f,–—-]*$/.test(text.slice(q.outer.end, core.start)),
  );
  const after = top.find(
    (q) =>
      q.outer.start >= core.end && /^[\s\u00a0\u202f]*[,:–—-][\s\u00a0\u202f,:–—-]*$/.test(text.slice(core.end, q.outer.start)),
  );
  const found: Range[] = [];
  if (before && startsSentence(scene, before)) found.push(...chain(scene, before).map((q) => q.inner));
  else {
    const head = contentHead(sentence, verb);
    const last = hole.end >= sentence.end - 2;
    const root = !head || head.head < 0 || (head.head === verb.index && verb.head < 0);
    const whole =
      last || root ? { start: partStart(scene, sentence, verb, head, core), end: sentence.end } : rangeOf(sentence, head.index);
    const stop = sentence.tokens.find((t) => t.start >= core.end && t.form === ";")?.start ?? whole.end;
    const bounded = { start: whole.start, end: Math.max(core.end, Math.min(whole.end, stop)) };
    found.push(...without([bounded], [hole]).filter((r) => !last || r.start < core.start));
    // « X, dit Y : … »: what follows the colon is said too, what stands before it is one word or the whole
    const colon = /^\s*:/.exec(text.slice(core.end, sentence.end));
    if (colon && !after) found.push({ start: core.end + colon[0].length, end: sentence.end });
  }
  if (after) found.push(...chain(scene, after).map((q) => q.inner));
  return without(joined(found), [hole]);
}

/**
 * Where the part of the sentence begins that the insertion speaks of: behind a semicolon; behind a colon where another
 * cue stands before it or the tree says so.
 */
function partStart(scene: Scene, sentence: Sentence, verb: Token, head: Token | null, core: Range): number {
  const before = sentence.tokens.filter((t) => t.end <= core.start);
  const mark = before.findLast((t) => t.form === ";" || t.form === ":");
  if (!mark || scene.marksNear(mark).some((q) => q.outer.start < mark.start && mark.start < q.outer.end)) return sentence.start;
  const told = before.some(
    (t) => t.index < mark.index && t !== verb && isVerbal(t) && cueOf(sentence, t, scene.lexicon) !== null,
  );
  const fragment = !before.some((t) => t.index > mark.index && isVerbal(t));
  return mark.form === ";" || told || fragment || (head !== null && head.index > mark.index) ? mark.end : sentence.start;
}

/** The quotation with those it goes on from, paragraph after paragraph. */
export function chain(scene: Scene, quotation: Quotation): Quotation[] {
  const found = [quotation];
  for (let at = quotation; at.continues !== null; ) {
    const previous = scene.quotations[at.continues];
    if (!previous || found.includes(previous)) break;
    found.unshift(previous);
    at = previous;
  }
  return found;
}

/** True where nothing but marks stands between the beginning of a sentence, or a colon, and the quotation. */
export function startsSentence(scene: Scene, quotation: Quotation): boolean {
  const { text, sentences } = scene.analysis;
  const at = quotation.outer.start;
  const sentence = sentences[scene.sentenceNear(at)];
  if (!sentence) return true;
  const before = text.slice(Math.min(sentence.start, at), at);
  return !/[\p{L}\p{N}]/u.test(before) || /:[\s\u00a0\u202f]*$/.test(before) || /[.!?…][\s\u00a0\u202f]*$/.test(before);
}
