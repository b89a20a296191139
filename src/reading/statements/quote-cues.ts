import { childrenBy, headOf, lowest, rootOf, type Sentence, type Token, universal } from "../../text/index.ts";
import { cueRange, isVerbal, rangeOf, subjectOf } from "./clause.ts";
import type { Credit, Draft } from "./draft.ts";
import { cueOf, isNotCue } from "./entry.ts";
import { chain, startsSentence } from "./incise.ts";
import type { Quotation } from "./quotation.ts";
import { lengthOf, type Range, sharedBy, wordsIn } from "./ranges.ts";
import { dropped, type Scene } from "./scene.ts";
import { leadsOut } from "./spans.ts";
import { abilityOf } from "./speaker.ts";
import { factualityOf } from "./verb-cues.ts";

/** From this many words on, a quotation that no cue holds is speech and not a term in quotation marks. */
const SPEECH = 5;

/** Quotations that no other statement covers: after a colon, alone in their sentence, or set into the narrator's. */
export function quotationDrafts(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const found: Draft[] = [];
  const covered = coverage(drafts);
  const continued = new Set(scene.quotations.flatMap((q) => (q.continues === null ? [] : [q.continues])));
  scene.quotations.forEach((quotation, i) => {
    if (quotation.within !== null || continued.has(i)) return;
    if (covered(quotation.inner) >= 0.5) return;
    const words = wordsIn(scene.analysis.text, quotation.inner);
    const draft = fromQuotation(scene, quotation, words);
    if (draft) found.push(draft);
    else if (scene.trace)
      dropped(scene, scene.sentenceNear(quotation.outer.start), quotation.inner, words < SPEECH ? "quoted-term" : "no-speaker");
  });
  return found;
}

/** Builds whose cue, where it is quoted itself, tells what somebody else said: « Kiev refuse d'en parler » inside of marks. */
const RETOLD: ReadonlySet<Draft["build"]> = new Set(["clause", "infinitive", "object", "noun"]);

/** The share of a stretch that one statement covers, with what is set into it: « …, a dit X. … ». Not one that is told in it. */
function coverage(drafts: readonly Draft[]): (range: Range) => number {
  const all = drafts
    .flatMap((draft) =>
      [...draft.content, ...(draft.build === "incise" ? draft.frame : [])].map(({ start, end }) => ({ draft, start, end })),
    )
    .sort((a, b) => a.start - b.start);
  let longest = 0;
  for (const r of all) longest = Math.max(longest, r.end - r.start);
  return (range) => {
    const first = lowest(all.length, (i) => (all[i]?.start ?? 0) >= range.start - longest);
    const shares = new Map<Draft, number>();
    for (let i = first; i < all.length; i++) {
      const part = all[i];
      if (!part || part.start >= range.end) break;
      const { build, cue } = part.draft;
      if (RETOLD.has(build) && cue !== null && range.start < cue.start && cue.end < range.end) continue;
      shares.set(part.draft, (shares.get(part.draft) ?? 0) + sharedBy([part], range));
    }
    return Math.max(0, ...shares.values()) / Math.max(1, lengthOf([range]));
  };
}

function fromQuotation(scene: Scene, quotation: Quotation, words: number): Draft | null {
  const { text, sentences } = scene.analysis;
  const index = scene.sentenceNear(quotation.outer.start);
  const sentence = sentences[index];
  if (!sentence) return null;
  const content = chain(scene, quotation).map((q) => q.inner);
  const before = text.slice(Math.max(0, quotation.outer.start - 3), quotation.outer.start);
  if (/:[\s\u00a0\u202f]*$/.test(before)) {
    const draft = afterColon(scene, quotation, content);
    if (draft) return draft;
  }
  const inserted = afterMarks(scene, quotation, content);
  if (inserted) return inserted;
  const signed = afterDash(scene, quotation, content);
  if (signed) return signed;
  if (words < SPEECH) return embedded(scene, index, sentence, quotation, content, true);
  const after = /^[\s\u00a0\u202f]*[.!?…]*/.exec(text.slice(quotation.outer.end, quotation.outer.end + 6))?.[0] ?? "";
  const rest = text.slice(
    quotation.outer.end + after.length,
    Math.max(sentenceEnd(scene, quotation), quotation.outer.end + after.length),
  );
  if (startsSentence(scene, quotation) && !/[\p{L}\p{N}]/u.test(rest)) {
    return {
      build: "floating",
      because: { rule: "statement.alone", entry: null, to: [] },
      sentence: index,
      head: null,
      cue: null,
      credit: { kind: "last" },
      content,
      act: "say",
      factuality: "asserted",
      addressee: null,
      frame: [],
      continues: false,
    };
  }
  return embedded(scene, index, sentence, quotation, content);
}

function sentenceEnd(scene: Scene, quotation: Quotation): number {
  return scene.analysis.sentences[scene.sentenceNear(quotation.outer.end - 1)]?.end ?? quotation.outer.end;
}

/**
 * « … », verb and person in either order, where the tree did not make an insertion of it: the words right behind the
 * marks are then the only witness.
 */
function afterMarks(scene: Scene, quotation: Quotation, content: readonly Range[]): Draft | null {
  const { sentences } = scene.analysis;
  let index = scene.sentenceNear(quotation.outer.end);
  const behind = (i: number): boolean =>
    sentences[i]?.tokens.some((t) => t.start >= quotation.outer.end && t.upos !== "PUNCT") ?? false;
  if (index >= 0 && !behind(index) && behind(index + 1)) index++;
  const sentence = sentences[index];
  if (!sentence || !startsSentence(scene, quotation)) return null;
  const at = sentence.tokens.findIndex((t) => t.start >= quotation.outer.end && t.upos !== "PUNCT");
  const first = sentence.tokens[at];
  if (!first || !leadsOut(scene, quotation, first.start)) return null;
  const near = sentence.tokens.slice(at, at + 14);
  const stop = near.findIndex((t) => t.upos === "PUNCT" && /[.;:!?]/.test(t.form));
  const words = stop < 0 ? near : near.slice(0, stop);
  const verb = words.find((t) => t.upos === "VERB" && (t.index - at < 5 || scene.lexicon.data.insertionsKeepOrder));
  const known = verb && cueOf(sentence, verb, scene.lexicon);
  if (!verb || (!known && scene.lexicon.data.insertionsKeepOrder)) return null;
  const nominal = (t: Token): boolean =>
    ["NOUN", "PROPN", "PRON"].includes(t.upos) && ["yes", "maybe"].includes(abilityOf(scene, index, t));
  const glued = words.find((t) => t.index < verb.index + 2 && t.upos === "PRON" && t.form.startsWith("-"));
  const before = words.find((t) => t.index < verb.index && nominal(t) && (t.head < at || t.head >= verb.index));
  const after = words.find((t) => t.index > verb.index && nominal(t));
  const source = glued ?? (scene.lexicon.data.insertionsKeepOrder ? (before ?? after) : (after ?? before)) ?? null;
  if (!source || (!known && abilityOf(scene, index, source) !== "yes" && source !== glued)) return null;
  if (source.index < verb.index && source.upos !== "PRON" && !scene.lexicon.data.insertionsKeepOrder) return null;
  return {
    build: "incise",
    because: { rule: "statement.behind-quotation", entry: known?.entry.verb.cue ?? null, to: [source.index] },
    sentence: index,
    head: verb.index,
    cue: cueRange(sentence, verb),
    credit: { kind: "word", sentence: index, token: source.index },
    content,
    act: known?.entry.verb.act ?? "say",
    factuality: factualityOf(scene, sentence, verb),
    addressee: null,
    frame: [{ start: first.start, end: sentence.end }],
    continues: false,
  };
}

/** A quotation signed with a name: "…" — Kofi Annan. */
function afterDash(scene: Scene, quotation: Quotation, content: readonly Range[]): Draft | null {
  const { analysis } = scene;
  const dash = /^[\s\u00a0\u202f]*[-–—][\s\u00a0\u202f]*(?=\p{Lu})/u.exec(
    analysis.text.slice(quotation.outer.end, quotation.outer.end + 8),
  );
  if (!dash || !startsSentence(scene, quotation)) return null;
  const index = scene.sentenceNear(quotation.outer.end + dash[0].length);
  const sentence = analysis.sentences[index];
  const name = sentence?.tokens.find((t) => t.start >= quotation.outer.end + dash[0].length);
  if (!sentence || !name || name.upos !== "PROPN" || sentence.tokens.some((t) => t.index > name.index && isVerbal(t)))
    return null;
  return {
    build: "quotation",
    because: { rule: "statement.signed", entry: null, to: [] },
    sentence: index,
    head: name.index,
    cue: null,
    credit: { kind: "word", sentence: index, token: name.index },
    content,
    act: "say",
    factuality: "asserted",
    addressee: null,
    frame: [],
    continues: false,
  };
}

/** « X : « … » »: the verb before the colon with its subject, or the bare name. */
function afterColon(scene: Scene, quotation: Quotation, content: readonly Range[]): Draft | null {
  const { sentences } = scene.analysis;
  let index = scene.sentenceNear(quotation.outer.start);
  if ((sentences[index]?.start ?? 0) >= quotation.outer.start - 1) index--;
  const sentence = sentences[index];
  if (!sentence) return null;
  const before = sentence.tokens.filter((t) => t.end <= quotation.outer.start);
  const verbs = before.filter((t) => isVerbal(t) && !["aux", "cop", "amod"].includes(universal(t.deprel)));
  const verb =
    verbs.findLast((t) => cueOf(sentence, t, scene.lexicon)) ??
    verbs.find((t) => t.head < 0) ??
    verbs.at(-1) ??
    before.find((t) => childrenBy(sentence, t.index, "cop").length > 0) ??
    null;
  const noun = before.findLast((t) => t.upos === "NOUN" && scene.lexicon.nouns.has(t.lemma)) ?? null;
  const known = verb && cueOf(sentence, verb, scene.lexicon);
  let source = verb ? (subjectOf(sentence, verb, scene.lexicon)?.token ?? null) : null;
  if (!verb)
    source = before.find((t) => ["PROPN", "NOUN", "PRON"].includes(t.upos) && !before.some((b) => b.index === t.head)) ?? null;
  const able = source ? abilityOf(scene, index, source) : "no";
  if (!verb && (able === "no" || able === "unknown")) return null;
  const main = verb && ["root", "conj", "ccomp", "parataxis", "advcl"].includes(universal(verb.deprel));
  if (!(known && main) && !noun && wordsIn(scene.analysis.text, quotation.inner) < SPEECH) return null;
  const credit: Credit =
    source && able !== "no" && able !== "unknown" ? { kind: "word", sentence: index, token: source.index } : { kind: "last" };
  return {
    build: "quotation",
    because: {
      rule: "statement.colon",
      entry: known?.entry.verb.cue ?? (verb ? null : (noun?.lemma ?? null)),
      to: credit.kind === "word" ? [credit.token] : [],
    },
    sentence: index,
    head: verb?.index ?? source?.index ?? null,
    cue:
      known && verb
        ? cueRange(sentence, verb)
        : noun
          ? { start: noun.start, end: noun.end }
          : verb
            ? cueRange(sentence, verb)
            : null,
    credit,
    content,
    act: known?.entry.verb.act ?? (noun && scene.lexicon.nouns.get(noun.lemma)?.act) ?? "say",
    factuality: verb ? factualityOf(scene, sentence, verb) : "asserted",
    addressee: null,
    frame: verb ? [rangeOf(sentence, verb.index)] : [],
    continues: false,
  };
}

/** A longer quotation inside the narrator's sentence belongs to the person its clause is about. */
function embedded(
  scene: Scene,
  index: number,
  sentence: Sentence,
  quotation: Quotation,
  content: readonly Range[],
  short = false,
): Draft | null {
  const first = sentence.tokens.find((t) => t.start >= quotation.inner.start && t.end <= quotation.inner.end);
  if (!first) return null;
  let at: Token | null = first;
  while (at && at.start >= quotation.outer.start && at.end <= quotation.outer.end) at = headOf(sentence, at);
  let verb: Token | null = at;
  for (let steps = 0; verb && !isVerbal(verb) && steps < 40; steps++) verb = headOf(sentence, verb);
  verb ??= rootOf(sentence);
  if (!verb || !isVerbal(verb) || (verb.start >= quotation.outer.start && verb.end <= quotation.outer.end)) return null;
  const subject = subjectOf(sentence, verb, scene.lexicon);
  if (!subject || childrenBy(sentence, verb.index, "aux:pass").length > 0) return null;
  const ability = abilityOf(scene, index, subject.token);
  if (ability !== "yes" || isNotCue(verb, scene.lexicon)) return null;
  const cue = cueOf(sentence, verb, scene.lexicon);
  if (short && !(cue && [...cue.entry.frames].some((f) => f !== "own" && f !== "other"))) return null;
  return {
    build: "quotation",
    because: { rule: "statement.embedded", entry: cue?.entry.verb.cue ?? null, to: [subject.token.index] },
    sentence: index,
    head: verb.index,
    cue: cueRange(sentence, verb),
    credit: { kind: "word", sentence: index, token: subject.token.index },
    content,
    act: cue?.entry.verb.act ?? "say",
    factuality: factualityOf(scene, sentence, verb),
    addressee: null,
    frame: [rangeOf(sentence, verb.index)],
    continues: false,
  };
}
