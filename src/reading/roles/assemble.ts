import type { Role, RoleName, Statement, Time } from "../../claims/index.ts";
import { covers, type Sentence, type Span, spanOf, subtree, universal } from "../../text/index.ts";
import { type Draft, dropped, type Scene } from "./scene.ts";

/** Parts of which somebody has one at a time in a process; the first told wins, an observer's before all. */
const TAKING_PART: ReadonlySet<RoleName> = new Set(["party", "participant", "observer"]);

/** The drafts as claims, each holder, role and house once, in the order of the text. */
export function assemble(
  scene: Scene,
  drafts: readonly Draft[],
  times: readonly Time[],
  statements: readonly Statement[],
): Role[] {
  const byHolder = new Map<string, Draft[]>();
  const ordered = drafts.toSorted((a, b) => a.sentence - b.sentence || a.cue - b.cue);
  for (const draft of [...ordered.filter((d) => d.role === "observer"), ...ordered.filter((d) => d.role !== "observer")]) {
    const kept = byHolder.get(draft.holder) ?? [];
    byHolder.set(draft.holder, kept);
    const at = kept.findIndex((other) => sameRole(other, draft));
    const other = kept[at];
    const cue = other && scene.analysis.sentences[draft.sentence]?.tokens[draft.cue];
    if (cue) dropped(scene, draft.sentence, cue, "told-already");
    if (!other) kept.push(draft);
    else if (other.of === null && draft.of !== null && other.role === draft.role) kept[at] = { ...other, of: draft.of };
    else if (draft.status === "ending" && other.role === draft.role) kept[at] = { ...other, status: "ending" };
  }
  const spoken = byPlace(statements, (s) => s.content);
  const told = byPlace(times, (t) => [t.span]);
  return [...byHolder.values()]
    .flat()
    .sort(
      (a, b) => a.sentence - b.sentence || a.cue - b.cue || a.holder.length - b.holder.length || (a.holder < b.holder ? -1 : 1),
    )
    .flatMap((draft, i) => roleOf(scene, draft, `r${i + 1}`, told, spoken));
}

function sameRole(a: Draft, b: Draft): boolean {
  if (a.holder !== b.holder) return false;
  const same = a.role === b.role || (TAKING_PART.has(a.role) && TAKING_PART.has(b.role));
  return same && (a.of === b.of || a.of === null || b.of === null);
}

/** What lies at or near a place of the text. */
type ByPlace<T> = (offset: number) => readonly T[];

const BLOCK = 256;

function byPlace<T>(items: readonly T[], rangesOf: (item: T) => readonly Span[]): ByPlace<T> {
  const blocks = new Map<number, T[]>();
  for (const item of items) {
    const own = new Set<number>();
    for (const { start, end } of rangesOf(item))
      for (let block = Math.floor(start / BLOCK); block * BLOCK < end; block++) own.add(block);
    for (const block of own) {
      const there = blocks.get(block);
      if (there) there.push(item);
      else blocks.set(block, [item]);
    }
  }
  return (offset) => blocks.get(Math.floor(offset / BLOCK)) ?? [];
}

function roleOf(scene: Scene, draft: Draft, id: string, times: ByPlace<Time>, statements: ByPlace<Statement>): Role[] {
  const sentence = scene.analysis.sentences[draft.sentence];
  const cue = sentence?.tokens[draft.cue];
  const evidence = sentence && spanBetween(scene, sentence, draft.first, draft.last);
  if (!sentence || !cue || !evidence) return [];
  const title = draft.title ? (spanBetween(scene, sentence, ...draft.title)?.exact ?? null) : null;
  const { kind, holder, role, of, round, status, factuality } = draft;
  const attributedTo = statementAt(statements(cue.start), cue.start);
  const time = timeOf(sentence, draft, times);
  scene.trace?.claimed(id, draft.because, { sentence: draft.sentence, from: draft.cue, cues: [cue] });
  return [{ id, evidence, attributedTo, factuality, time, place: null, kind, holder, role, title, of, round, status }];
}

function spanBetween(scene: Scene, sentence: Sentence, first: number, last: number): Span | null {
  const start = sentence.tokens[first]?.start;
  const end = sentence.tokens[last]?.end;
  return start === undefined || end === undefined || end < start ? null : spanOf(scene.analysis.text, start, end);
}

/** The innermost statement whose content holds this place. */
function statementAt(statements: readonly Statement[], offset: number): string | null {
  let best: Statement | null = null;
  const size = (s: Statement): number => s.content.reduce((n, c) => n + c.end - c.start, 0);
  for (const s of statements) {
    if (!s.content.some((c) => c.start <= offset && offset < c.end)) continue;
    if (!best || size(s) < size(best)) best = s;
  }
  return best?.id ?? null;
}

/** A clause of its own below: its time is not the role's. */
const APART: ReadonlySet<string> = new Set(["acl", "advcl", "ccomp", "parataxis"]);

/** The time told below the word whose clause it is: « président depuis 2017 », « accueille depuis octobre ». */
function timeOf(sentence: Sentence, draft: Draft, times: ByPlace<Time>): Role["time"] {
  const own = new Set<Time>();
  for (const index of subtree(sentence, draft.clause, (t) => APART.has(universal(t.deprel)))) {
    const token = sentence.tokens[index];
    if (!token) continue;
    for (const time of times(token.start)) {
      if (time.edtf !== null && time.type !== "duration" && covers(time.span, token)) own.add(time);
    }
  }
  const [time] = own;
  return time?.edtf && own.size === 1 ? { edtf: time.edtf, times: [time.id] } : null;
}
