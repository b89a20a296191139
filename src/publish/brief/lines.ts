import { oneLine, wrap } from "../wrap.ts";
import type { BriefPart, Setting } from "./setting.ts";

/** Columns left of the text, for the place in the report. */
export const MARGIN = 9;

/** Lines of `text`, the place of `offset` in the margin of the first. */
export function placed({ place, style, width }: Setting, offset: number, text: string, part?: BriefPart): string[] {
  const margin = `${place(offset).padStart(MARGIN - 2)}  `;
  const look = (line: string) => (part ? style(part, line) : line);
  const [first = "", ...rest] = wrap(text, width, margin, " ".repeat(MARGIN));
  return [`${style("place", margin)}${look(first.slice(margin.length))}`, ...rest.map(look)];
}

/** Lines of `text` right of the margin: what belongs to the line above. */
export function under({ style, width }: Setting, text: string, part?: BriefPart): string[] {
  const lines = wrap(text, width, " ".repeat(MARGIN));
  return part ? lines.map((line) => style(part, line)) : lines;
}

/** A heading over its lines; nothing where there are none. */
export function section({ style }: Setting, heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [style("heading", heading), ...lines];
}

/** Notes side by side, without those that say nothing. */
export function joined(notes: readonly (string | null)[]): string {
  return notes.filter((note) => note !== null && note !== "").join(" · ");
}

/** Words of the report, cut after a word where there are more than `most` characters of them. */
export function clipped(text: string, most: number): string {
  const shown = oneLine(text);
  return shown.length <= most ? shown : `${shown.slice(0, shown.lastIndexOf(" ", most))} …`;
}
