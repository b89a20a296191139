import type { EntityType, Role, RoleName, Statement, Time } from "../../claims/index.ts";
import { covers, type Sentence, type Span, spanOf, subtree, universal } from "../../text/index.ts";
import type { Mention } from "../mention.ts";
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
  const ordered = partiesOf(scene, drafts).toSorted((a, b) => a.sentence - b.sentence || a.cue - b.cue);
  for (const draft of [...ordered.filter((d) => d.role === "observer"), ...ordered.filter((d) => d.role !== "observer")]) {
    const kept = byHolder.get(draft.holder) ?? [];
    byHolder.set(draft.holder, kept);
    const at = kept.findIndex((other) => sameRole(scene, other, draft));
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

/** Rules that make parties of those whom the text shows together. */
const SHOWN: ReadonlySet<string> = new Set(["role.sides", "role.dealing"]);
/** Who helps others to agree is no side. */
const HELPING: ReadonlySet<RoleName> = new Set(["mediator", "observer", "guarantor"]);

/** Drops from those shown at talks who only help others there, and a government where its state is told as a side. */
function partiesOf(scene: Scene, drafts: readonly Draft[]): readonly Draft[] {
  const helping = new Set(drafts.flatMap((d) => (HELPING.has(d.role) ? [d.holder] : [])));
  const sided = new Set(drafts.flatMap((d) => (d.role === "party" || d.role === "participant" ? [d.holder] : [])));
  const named = [...sided].some((id) => GROUPS.has(scene.entity(id)?.type ?? "place") && !isUnnamedGroup(scene, id));
  return drafts.filter((d) => {
    if (!TAKING_PART.has(d.role) || d.role === "observer") return true;
    const cue = scene.analysis.sentences[d.sentence]?.tokens[d.cue];
    const shown = SHOWN.has(d.because.rule) && (helping.has(d.holder) || (named && isUnnamedGroup(scene, d.holder)));
    if (shown || ruledBy(scene, d.holder, sided)) {
      if (cue) dropped(scene, d.sentence, cue, "told-already");
      return false;
    }
    return true;
  });
}

const GROUPS: ReadonlySet<EntityType> = new Set<EntityType>(["armed-group", "political-group"]);

/** "the rebels", « les groupes armés »: said of those who have a name elsewhere in the report. */
function isUnnamedGroup(scene: Scene, id: string): boolean {
  const entity = scene.entity(id);
  if (!entity || !GROUPS.has(entity.type) || entity.ref !== null) return false;
  return !scene.mentions.mentions.some((m) => m.entity === id && m.form === "name" && hasCapital(scene, m));
}

/** True where a word of the mention is written as a name is. */
const hasCapital = (scene: Scene, { sentence, first, last }: Mention): boolean =>
  (scene.analysis.sentences[sentence]?.tokens ?? []).some(
    (t) => t.index >= first && t.index <= last && t.upos === "PROPN" && /^\p{Lu}/u.test(t.form),
  );

/** True where the holder is the government, not the army, of a state that is a side too. */
function ruledBy(scene: Scene, holder: string, sided: ReadonlySet<string>): boolean {
  const body = scene.entity(holder);
  if (body?.type !== "government-body" || body.country === null || body.code !== `${body.country}GOV`) return false;
  const state = scene.byRef(`state:${body.country}`);
  return state !== null && sided.has(state.id);
}

function sameRole(scene: Scene, a: Draft, b: Draft): boolean {
  if (a.holder !== b.holder) return false;
  const taking = TAKING_PART.has(a.role) && TAKING_PART.has(b.role);
  if (a.of === b.of || a.of === null || b.of === null) return a.role === b.role || taking;
  // talks without a name are the report's, whatever it calls them
  const sameRound = a.round !== null && a.round === b.round;
  const shown = sameRound || SHOWN.has(a.because.rule) || SHOWN.has(b.because.rule);
  return taking && shown && [a.of, b.of].some((id) => scene.entity(id)?.ref === null);
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
