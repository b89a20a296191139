import type { Role, RoleName, Statement, Time } from "../../claims/index.ts";
import { extentOf, type Sentence, type Span, spanOf, subtree } from "../../text/index.ts";
import type { Draft, Scene } from "./scene.ts";

/** Parts of which somebody has one at a time in a process; the first told wins, an observer's before all. */
const TAKING_PART: ReadonlySet<RoleName> = new Set(["party", "participant", "observer"]);

/** The drafts as claims, each holder, role and house once, in the order of the text. */
export function assemble(
  scene: Scene,
  drafts: readonly Draft[],
  times: readonly Time[],
  statements: readonly Statement[],
): Role[] {
  const kept: Draft[] = [];
  const ordered = drafts.toSorted((a, b) => a.sentence - b.sentence || a.cue - b.cue);
  for (const draft of [...ordered.filter((d) => d.role === "observer"), ...ordered.filter((d) => d.role !== "observer")]) {
    const at = kept.findIndex((other) => sameRole(other, draft));
    const other = kept[at];
    if (!other) kept.push(draft);
    else if (other.of === null && draft.of !== null && other.role === draft.role) kept[at] = { ...other, of: draft.of };
    else if (draft.status === "ending" && other.role === draft.role) kept[at] = { ...other, status: "ending" };
  }
  return kept
    .sort(
      (a, b) => a.sentence - b.sentence || a.cue - b.cue || a.holder.length - b.holder.length || (a.holder < b.holder ? -1 : 1),
    )
    .flatMap((draft, i) => roleOf(scene, draft, `r${i + 1}`, times, statements));
}

function sameRole(a: Draft, b: Draft): boolean {
  if (a.holder !== b.holder) return false;
  const same = a.role === b.role || (TAKING_PART.has(a.role) && TAKING_PART.has(b.role));
  return same && (a.of === b.of || a.of === null || b.of === null);
}

function roleOf(scene: Scene, draft: Draft, id: string, times: readonly Time[], statements: readonly Statement[]): Role[] {
  const sentence = scene.analysis.sentences[draft.sentence];
  const cue = sentence?.tokens[draft.cue];
  const evidence = sentence && spanBetween(scene, sentence, draft.first, draft.last);
  if (!sentence || !cue || !evidence) return [];
  const title = draft.title ? (spanBetween(scene, sentence, ...draft.title)?.exact ?? null) : null;
  const { kind, holder, role, of, round, status, factuality } = draft;
  const attributedTo = statementAt(statements, cue.start);
  const time = timeOf(sentence, draft, times);
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

/** The time told below the word whose clause it is: « président depuis 2017 », « accueille depuis octobre ». */
function timeOf(sentence: Sentence, draft: Draft, times: readonly Time[]): Role["time"] {
  const below = extentOf(sentence, subtree(sentence, draft.clause));
  if (!below) return null;
  const own = times.filter(
    (t) => t.edtf !== null && t.type !== "duration" && below.start <= t.span.start && t.span.end <= below.end,
  );
  const [time] = own;
  return time?.edtf && own.length === 1 ? { edtf: time.edtf, times: [time.id] } : null;
}
