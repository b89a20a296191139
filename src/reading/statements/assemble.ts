import type { DropReason, Statement } from "../../claims/index.ts";
import { headOf, spanOf } from "../../text/index.ts";
import type { Source } from "../mention.ts";
import type { Draft } from "./draft.ts";
import { hull, inside, lengthOf, type Range, shared, sharedBy, without } from "./ranges.ts";
import { dropped, type Scene, tokenAt } from "./scene.ts";
import { NOBODY, sourceOf } from "./source.ts";
import { modeOf, overQuotations, quotesIn, spansOf, tidied } from "./spans.ts";
import { personOf } from "./speaker.ts";

interface Piece {
  readonly draft: Draft;
  readonly content: readonly Range[];
  readonly source: Source;
  /** Index of the piece whose content holds its cue, or null. */
  readonly within: number | null;
}

/** Statements in the order of the text, with ids `s1`, `s2` …; what only repeats another is left out. */
export function assemble(scene: Scene, drafts: readonly Draft[]): Statement[] {
  const filled = drafts.map((d) => settle(scene, d)).filter((d) => d.content.length > 0 || drop(scene, d, "no-content"));
  const found = distinct(scene, filled);
  if (scene.trace) for (const d of filled) if (!found.includes(d)) drop(scene, d, "told-already");
  const settled = cutContinuations(scene.lexicon.data.quotationsResume ? resumed(scene, found) : found);
  const pieces = credited(scene, settled);
  const kept = pieces.filter((p) => !isEcho(scene, p, pieces) || drop(scene, p.draft, "same-speech"));
  const ids = new Map(kept.map((p, i) => [p, `s${i + 1}`]));
  for (const [{ draft, content }, id] of ids) {
    const { because, sentence, head: from, cue } = draft;
    scene.trace?.claimed(id, because, { sentence, from, cues: [cue ?? content[0]] });
  }
  return kept.map((p) => statementOf(scene, p, ids.get(p) ?? "s0", outerOf(p, pieces, ids)));
}

const drop = (scene: Scene, { sentence, cue, content }: Draft, reason: DropReason): false => {
  const words = cue ?? content[0];
  if (words) dropped(scene, sentence, words, reason);
  return false;
};

function settle(scene: Scene, draft: Draft): Draft {
  const wide = overQuotations(scene, draft.content, draft.cue);
  const content = tidied(scene, draft.build === "incise" ? wide : draft.cue ? without(wide, [draft.cue]) : wide);
  return { ...draft, content };
}

const positionOf = (draft: Draft): number => draft.cue?.start ?? draft.content[0]?.start ?? 0;

const RANK: Readonly<Record<Draft["build"], number>> = {
  incise: 0,
  clause: 1,
  infinitive: 2,
  source: 3,
  object: 4,
  noun: 5,
  quotation: 6,
  floating: 7,
};

/** One statement a cue, and of two that have the same words for content the one with the surer cue. */
function distinct(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const byHead = new Map<string, Draft>();
  for (const draft of [...drafts].sort((a, b) => RANK[a.build] - RANK[b.build])) {
    const key = draft.head === null ? `at ${positionOf(draft)}` : `${draft.sentence} ${draft.head}`;
    const known = byHead.get(key);
    if (!known) byHead.set(key, draft);
    else if (goesOn(scene, known, draft)) byHead.set(key, { ...known, content: [...known.content, ...draft.content] });
  }
  const sorted = [...byHead.values()].sort((a, b) => positionOf(a) - positionOf(b) || RANK[a.build] - RANK[b.build]);
  return sorted.filter(
    (draft, i) =>
      !sorted.slice(Math.max(0, i - 6), i + 7).some(
        (other) =>
          other !== draft &&
          draft.build !== "source" &&
          other.build !== "source" &&
          (RANK[other.build] < RANK[draft.build]
            ? agreement(draft.content, other.content) > 0.75 && !isRetold(draft, other)
            : // « veut croire que »: two verbs for the same words, of which the inner one says them
              RANK[other.build] === RANK[draft.build] &&
              positionOf(other) > positionOf(draft) &&
              agreement(draft.content, other.content) > 0.97),
      ),
  );
}

/** A quotation of its own, in which somebody tells what another says: « Kiev refuse d'en parler ». */
const isRetold = (draft: Draft, inner: Draft): boolean =>
  draft.build === "floating" && inner.cue !== null && draft.content.some((r) => inner.cue !== null && shared(r, inner.cue) > 0);

/** "…," X told Y, "…": one cue between two quotations has both for content. */
function goesOn(scene: Scene, known: Draft, draft: Draft): boolean {
  const quoted = (r: Range): boolean => scene.quotesNear(r).some((q) => q.outer.start <= r.start && r.end <= q.outer.end);
  const [first, second] = [known.content.at(-1), draft.content[0]];
  return (
    known.build === "incise" &&
    draft.build === "clause" &&
    first !== undefined &&
    second !== undefined &&
    first.end < second.start &&
    [...known.content, ...draft.content].every(quoted)
  );
}

/** "…," X said. "…": what follows right behind in marks of its own is the same statement going on. */
function resumed(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const found: Draft[] = [];
  for (const draft of drafts) {
    const last = found.at(-1);
    const first = draft.content[0];
    if (last && first && draft.build === "floating" && ["incise", "clause", "quotation"].includes(last.build)) {
      const behind = hull([...last.content, ...last.frame, ...(last.cue ? [last.cue] : [])]);
      const opened = last.content.some((r) => scene.quotesNear(r).some((q) => shared(q.inner, r) > 0));
      const gap = behind && behind.end <= first.start ? scene.analysis.text.slice(behind.end, first.start) : "?";
      if (opened && !/[\p{L}\p{N}?]|\n\s*\n/u.test(gap)) {
        found[found.length - 1] = { ...last, content: [...last.content, ...draft.content] };
        continue;
      }
    }
    found.push(draft);
  }
  return found;
}

function agreement(a: readonly Range[], b: readonly Range[]): number {
  const common = b.reduce((n, r) => n + sharedBy(a, r), 0);
  return (2 * common) / Math.max(1, lengthOf(a) + lengthOf(b));
}

/** « …, ajoutant que … » inside another's content ends that content: the same speaker goes on. */
function cutContinuations(drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft, i) => {
    if (draft.build !== "clause" && draft.build !== "incise" && draft.build !== "infinitive") return draft;
    const next = drafts
      .slice(i + 1, i + 12)
      .find(
        (d) =>
          d.continues &&
          d.sentence === draft.sentence &&
          d.cue !== null &&
          d.credit.kind === "word" &&
          draft.credit.kind === "word" &&
          d.credit.token === draft.credit.token &&
          d.credit.sentence === draft.credit.sentence &&
          draft.content.some((r) => d.cue !== null && r.start < d.cue.start && d.cue.start < r.end),
      );
    if (!next?.cue) return draft;
    const start = next.joinedAt ?? next.cue.start;
    const content = draft.content.flatMap((r) => (r.start >= start ? [] : [{ start: r.start, end: Math.min(r.end, start) }]));
    return content.length > 0 ? { ...draft, content } : draft;
  });
}

/** Speakers in the order of the text, so that « il » and quotations without a cue find who spoke last. */
function credited(scene: Scene, drafts: readonly Draft[]): Piece[] {
  const pieces: Piece[] = [];
  let last: Source | null = null;
  const holders: number[] = drafts.map((draft, i) => holderOf(drafts, i, draft));
  drafts.forEach((draft, i) => {
    const holder = holders[i] ?? -1;
    const source = sourceOf(scene, draft.credit, last);
    const content = tidied(scene, draft.content);
    pieces.push({ draft, content, source, within: holder < 0 ? null : holder });
    if (holder < 0 && (source.speaker !== null || source.anonymous !== null)) last = source;
  });
  return pieces;
}

/** The smallest content, of another statement, that holds the cue (or, without a cue, the words) of this one. */
function holderOf(drafts: readonly Draft[], index: number, draft: Draft): number {
  const at = positionOf(draft);
  const own = lengthOf(draft.content);
  let best = -1;
  let size = Number.POSITIVE_INFINITY;
  for (let i = Math.max(0, index - 40); i < Math.min(drafts.length, index + 40); i++) {
    const other = drafts[i];
    if (!other || i === index || !other.content.some((r) => inside(r, at))) continue;
    const length = lengthOf(other.content);
    const mutual = draft.content.some((r) => inside(r, positionOf(other)));
    if (mutual && length < own) continue;
    if (length < size) {
      best = i;
      size = length;
    }
  }
  return best;
}

/** Nested speech that adds nothing: the same speaker's « il espère » inside what he says; « nous » inside a quotation. */
function isEcho(scene: Scene, piece: Piece, pieces: readonly Piece[]): boolean {
  const outer = piece.within === null ? null : pieces[piece.within];
  if (!outer) return false;
  const { draft, source } = piece;
  const same =
    source.speaker !== null
      ? source.speaker === outer.source.speaker
      : source.anonymous !== null && source.anonymous === outer.source.anonymous;
  if (same) return true;
  if (draft.credit.kind === "last" || draft.credit.kind === "nobody") return true;
  const token = draft.credit.kind === "word" ? tokenAt(scene, draft.credit) : null;
  if (token && personOf(token) !== null && personOf(token) !== 3) return true;
  const cue = draft.cue ?? draft.content[0];
  const quoted = cue ? scene.marksNear(cue).some((q) => shared(q.inner, cue) > 0) : false;
  // « M. X « exhorte les parties à partir » », a dit Y: who stands outside of the marks is told of, and does not tell
  const apart =
    token && cue && ["infinitive", "object"].includes(draft.build)
      ? !scene.marksNear(cue).some((q) => shared(q.inner, cue) > 0 && shared(q.inner, token) > 0)
      : false;
  return quoted && !apart && !["clause", "incise", "source", "quotation"].includes(draft.build);
}

function outerOf(piece: Piece, pieces: readonly Piece[], ids: ReadonlyMap<Piece, string>): string | null {
  let at = piece.within;
  for (let steps = 0; at !== null && steps < 20; steps++) {
    const outer: Piece | undefined = pieces[at];
    if (!outer) return null;
    const id = ids.get(outer);
    if (id !== undefined) return id;
    at = outer.within;
  }
  return null;
}

function statementOf(scene: Scene, piece: Piece, id: string, attributedTo: string | null): Statement {
  const { text } = scene.analysis;
  const { draft, content } = piece;
  const source = piece.source ?? NOBODY;
  const quotes = quotesIn(scene, content);
  const ledIn =
    draft.build === "object" ||
    draft.build === "infinitive" ||
    draft.build === "noun" ||
    (draft.build === "clause" &&
      content[0] !== undefined &&
      draft.cue !== null &&
      draft.cue.end <= content[0].start &&
      /[\p{L}]/u.test(text.slice(draft.cue.end, quotes[0]?.start ?? draft.cue.end)));
  const around = hull([...content, ...draft.frame, ...(draft.cue ? [draft.cue] : [])]) ?? { start: 0, end: 0 };
  const addressee = draft.addressee === null ? null : (scene.mentions.at(draft.sentence, draft.addressee)?.entity ?? null);
  return {
    id,
    evidence: spanOf(text, around.start, around.end),
    attributedTo,
    factuality: draft.factuality,
    time: timeOf(scene, draft),
    place: null,
    speaker: source.speaker,
    onBehalfOf: source.onBehalfOf,
    anonymous: source.anonymous,
    addressee: addressee === source.speaker ? null : addressee,
    mode: modeOf(scene, content, quotes, ledIn),
    act: draft.act,
    cue: draft.cue && spanOf(text, draft.cue.start, draft.cue.end),
    content: spansOf(text, content),
    quotes: spansOf(text, quotes),
  };
}

/** The times of the cue's clause that do not belong to what is said. */
function timeOf(scene: Scene, draft: Draft): Statement["time"] {
  const around = hull(draft.frame);
  const own = (around ? scene.timesIn(around) : []).filter(
    (t) =>
      t.edtf !== null &&
      t.type !== "set" &&
      t.type !== "duration" &&
      draft.frame.some((r) => shared(r, t.span) > 0) &&
      sharedBy(draft.content, t.span) === 0 &&
      !tellsOfSpeaker(scene, draft, t.span),
  );
  const finest = [...own].sort((a, b) => (b.edtf?.length ?? 0) - (a.edtf?.length ?? 0))[0];
  return finest?.edtf ? { edtf: finest.edtf, times: [finest.id] } : null;
}

/** "The league, which has not met since July, said …": when somebody did something else. */
function tellsOfSpeaker(scene: Scene, draft: Draft, time: Range): boolean {
  const sentence = scene.analysis.sentences[draft.sentence];
  let token = sentence?.tokens.find((t) => t.start <= time.start && time.start < t.end) ?? null;
  for (let steps = 0; sentence && token && token.index !== draft.head && steps < 40; steps++) {
    if (token.deprel === "acl:relcl") return true;
    token = headOf(sentence, token);
  }
  return false;
}
