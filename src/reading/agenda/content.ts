import { childrenOf, type Sentence, subtree, subtreeSize, type Token, universal } from "../../text/index.ts";
import { isFinite, isInfinitive, isVerbal } from "../statements/clause.ts";
import type { Range } from "../statements/ranges.ts";
import { wordsIn } from "../statements/ranges.ts";
import type { Scene } from "./scene.ts";

const LEADS: ReadonlySet<string> = new Set(["cc", "punct", "mark", "case"]);

/** The word a stretch of a sentence hangs on, or null: the first whose head stands outside it. */
export function topOf(sentence: Sentence, range: Range): Token | null {
  const inside = (t: Token | undefined): boolean => t !== undefined && t.start >= range.start && t.end <= range.end;
  const tops = sentence.tokens.filter(
    (t) => inside(t) && !inside(sentence.tokens[t.head]) && !["PUNCT", "CCONJ", "SCONJ", "ADP", "DET", "PART"].includes(t.upos),
  );
  const size = (t: Token): number => subtreeSize(sentence, t.index);
  return tops.reduce<Token | null>((best, t) => (best && size(best) >= size(t) ? best : t), null);
}

/** The items of a list, « A, B et C »: what is joined at the top of the stretch, each as its own; else the whole. */
export function partsOf(scene: Scene, at: number, whole: Range): Range[] {
  const sentence = scene.analysis.sentences[at];
  const stop = sentence?.tokens.find((t) => t.form === ";" && t.start > whole.start);
  const range = stop ? { start: whole.start, end: Math.min(whole.end, stop.start) } : whole;
  const top = sentence && topOf(sentence, range);
  if (!sentence || !top) return [range];
  const joints = joinedTo(sentence, top, 0).filter(
    (t) => t.start > range.start && t.end <= range.end && alike(scene, at, sentence, top, t),
  );
  const cuts = joints
    .map((t) => {
      const words = subtree(sentence, t.index).map((i) => sentence.tokens[i]);
      const first = words.find((w) => w && !LEADS.has(universal(w.deprel)));
      const lead = words[0];
      return first && lead ? { end: lead.start, start: first.start } : null;
    })
    .filter((c) => c !== null && !isContrast(scene, sentence, c.start, top))
    .filter((c) => c !== null && c.end > range.start && c.start < range.end)
    .filter((c) => c !== null)
    .concat(repeatedLeads(sentence, top, range))
    .sort((a, b) => a.end - b.end);
  const parts: Range[] = [];
  let start = range.start;
  for (const cut of cuts) {
    if (cut.end <= start) continue;
    parts.push({ start, end: cut.end });
    start = cut.start;
  }
  parts.push({ start, end: range.end });
  const { text } = scene.analysis;
  const tidy = parts.map((part) => trimmed(text, unled(scene, sentence, part)));
  return tidy.every((part) => wordsIn(text, part) > 1 || part.end - part.start > 6) ? tidy : [trimmed(text, range)];
}

/** « appelle à A et à B », "to free them, to leave and not to return": the word that leads the first leads the next again. */
function repeatedLeads(sentence: Sentence, top: Token, range: Range): { end: number; start: number }[] {
  const lead = sentence.tokens.findLast((t) => t.end <= range.start && t.upos !== "PUNCT");
  if (!lead || !["ADP", "PART", "SCONJ"].includes(lead.upos)) return [];
  return sentence.tokens.flatMap((joint, i) => {
    if (joint.start <= range.start || joint.end > range.end || (joint.upos !== "CCONJ" && joint.form !== ",")) return [];
    const rest = sentence.tokens.slice(i + 1, i + 5);
    const at = rest.findIndex((t) => t.lemma === lead.lemma && t.upos === lead.upos);
    const mark = rest[at];
    if (!mark || rest.slice(0, at).some((t) => !["CCONJ", "PART", "ADV"].includes(t.upos))) return [];
    const head = sentence.tokens[mark.head];
    if (!head || head.index < mark.index || head.end > range.end) return [];
    if (isVerbal(top) ? !isInfinitive(head) : head.upos !== "NOUN" || universal(head.deprel) !== "conj") return [];
    const first = rest.slice(0, at).find((t) => t.upos !== "CCONJ") ?? sentence.tokens[mark.index + 1] ?? head;
    return [{ end: joint.start, start: first.start }];
  });
}

function joinedTo(sentence: Sentence, token: Token, depth: number): Token[] {
  if (depth > 8) return [];
  const own = childrenOf(sentence, token.index).filter((t) => universal(t.deprel) === "conj");
  return own.flatMap((t) => [t, ...joinedTo(sentence, t, depth + 1)]);
}

/** « des garanties, pas des promesses »: no second thing. */
function isContrast(scene: Scene, sentence: Sentence, start: number, top: Token): boolean {
  if (isVerbal(top)) return false;
  const first = sentence.tokens.find((t) => t.start >= start);
  return first !== undefined && scene.lexicon.data.noWords.includes(first.form.toLowerCase());
}

const shapeOf = (sentence: Sentence, verb: Token): "finite" | "infinitive" | "participle" =>
  isFinite(sentence, verb) ? "finite" : isInfinitive(verb) ? "infinitive" : "participle";

/** Infinitives with infinitives, clauses with clauses, things with things; names are one item together. */
function alike(scene: Scene, at: number, sentence: Sentence, a: Token, b: Token): boolean {
  const led = (t: Token): string | undefined =>
    childrenOf(sentence, t.index).find((c) => c.deprel === "case" && c.index < t.index)?.lemma;
  if (isVerbal(a) !== isVerbal(b) || (!isVerbal(a) && led(b) !== undefined && led(b) !== led(a))) return false;
  if (isVerbal(a)) return shapeOf(sentence, a) === shapeOf(sentence, b);
  const named = (t: Token): boolean => t.upos === "PROPN" || t.upos === "PRON" || t.upos === "NUM" || t.upos === "ADJ";
  if (named(a) || named(b)) return false;
  return scene.mentions.at(at, a.index) === null || scene.mentions.at(at, b.index) === null;
}

/** Without a conjunction at its head, « mais le cessez-le-feu », « que l'armée parte », nor the word of « ne … que ». */
function unled(scene: Scene, sentence: Sentence, range: Range): Range {
  const first = sentence.tokens.find((t) => t.start >= range.start && t.upos !== "PUNCT");
  const { speech } = scene.lexicon;
  const leads =
    first?.upos === "CCONJ" ||
    (first?.upos === "SCONJ" && speech.is("clauseMarks", first.lemma)) ||
    (first?.upos === "ADV" && speech.is("exceptive", first.lemma));
  return first && leads && first.end < range.end ? { start: first.end, end: range.end } : range;
}

/** What of the stretch stands in the content that it begins in: an insertion, « a déclaré X », ends it. */
export function clipped(scene: Scene, range: Range): Range {
  const said = scene.statementAt(range.start);
  const piece = said?.content.find((c) => c.start <= range.start && range.start < c.end);
  return piece && piece.end < range.end ? { start: range.start, end: piece.end } : range;
}

/** Without blanks, commas and marks of quotation at its ends. */
export function trimmed(text: string, { start, end }: Range): Range {
  const words = text.slice(start, end);
  const head = /^[\s\u00a0\u202f,;:.–—«»“”"()]*/u.exec(words)?.[0].length ?? 0;
  const tail = /[\s\u00a0\u202f,;:.–—«»“”"(]*$/u.exec(words.slice(head))?.[0].length ?? 0;
  return { start: start + head, end: Math.max(start + head, end - tail) };
}
