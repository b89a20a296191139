import type { Reading } from "../../src/claims/index.ts";

/** What can be laid over a text: the lists of claims, the time expressions, the mentions of names. */
export const LAYERS = ["statements", "events", "roles", "figures", "agenda", "times", "mentions"] as const;

export type Layer = (typeof LAYERS)[number];

/** The layers that are claims. */
export type ClaimLayer = Exclude<Layer, "times" | "mentions">;

/** A stretch of the text that a claim, a time or a mention stands on. UTF-16 units. */
export interface LaidSpan {
  readonly layer: Layer;
  /** Id of the claim or time; of a mention, of its entity. */
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** Where the claims of a reading stand in its text, in the order of the text, the longer of two first. */
export function laidSpans(
  reading: Pick<Reading, Exclude<Layer, "mentions"> | "entities">,
  shown: ReadonlySet<Layer>,
): LaidSpan[] {
  const spans: LaidSpan[] = [];
  const put = (layer: Layer, id: string, { start, end }: { start: number; end: number }) => {
    if (shown.has(layer) && end > start) spans.push({ layer, id, start, end });
  };
  for (const { id, evidence } of reading.statements) put("statements", id, evidence);
  for (const { id, trigger, evidence } of reading.events) put("events", id, trigger.end > trigger.start ? trigger : evidence);
  for (const { id, evidence } of reading.roles) put("roles", id, evidence);
  for (const { id, evidence } of reading.figures) put("figures", id, evidence);
  for (const { id, content } of reading.agenda) put("agenda", id, content);
  for (const { id, span } of reading.times) put("times", id, span);
  for (const { id, mentions } of reading.entities) for (const { span } of mentions) put("mentions", id, span);
  return spans.sort(
    (a, b) => a.start - b.start || b.end - a.end || LAYERS.indexOf(a.layer) - LAYERS.indexOf(b.layer) || (a.id < b.id ? -1 : 1),
  );
}

/** A span with the line it is drawn on below the text, from 0: spans that meet are on different lines. */
export interface StackedSpan extends LaidSpan {
  readonly line: number;
}

/** A piece of text over which nothing begins or ends. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  /** In the order of their lines. */
  readonly spans: readonly StackedSpan[];
}

/** Gives each span the first line that is free where it begins. Spans must be in the order of `laidSpans`. */
export function stacked(spans: readonly LaidSpan[]): StackedSpan[] {
  const ends: number[] = [];
  return spans.map((span) => {
    let line = ends.findIndex((end) => end <= span.start);
    if (line === -1) line = ends.length;
    ends[line] = span.end;
    return { ...span, line };
  });
}

/** Cuts a text of `length` units where spans begin and end: every unit is in exactly one segment. */
export function segmentsOf(length: number, spans: readonly StackedSpan[]): Segment[] {
  const cuts = new Set<number>([0, length]);
  for (const { start, end } of spans) {
    cuts.add(Math.min(length, Math.max(0, start)));
    cuts.add(Math.min(length, Math.max(0, end)));
  }
  const places = [...cuts].sort((a, b) => a - b);
  const begin = new Map<number, StackedSpan[]>();
  for (const span of spans) begin.set(span.start, [...(begin.get(span.start) ?? []), span]);
  const segments: Segment[] = [];
  let open: StackedSpan[] = [];
  for (const [index, start] of places.entries()) {
    const end = places[index + 1];
    if (end === undefined) break;
    open = [...open.filter((span) => span.end > start), ...(begin.get(start) ?? [])];
    segments.push({ start, end, spans: open.toSorted((a, b) => a.line - b.line) });
  }
  return segments;
}

/** Paragraphs of a text as stretches of it, the breaks between them left out; an empty text has none. */
export function paragraphsOf(text: string): { readonly start: number; readonly end: number }[] {
  const paragraphs: { start: number; end: number }[] = [];
  for (const match of text.matchAll(/[^\n\r\u2028\u2029]+/g)) {
    if (match[0].trim() !== "") paragraphs.push({ start: match.index, end: match.index + match[0].length });
  }
  return paragraphs;
}
