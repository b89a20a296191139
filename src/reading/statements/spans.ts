import type { SpeechMode } from "../../claims/index.ts";
import { type Span, spanOf } from "../../text/index.ts";
import type { Quotation } from "./quotation.ts";
import { hull, joined, type Range, shared } from "./ranges.ts";
import type { Scene } from "./scene.ts";

/** Contents widened over quotations that begin in them and end later: the marks know better than the tree. */
export function overQuotations(scene: Scene, content: readonly Range[], cue: Range | null): Range[] {
  const ranges = content.map((r) => {
    const { start: begin } = r;
    let start = begin;
    let end = overBreak(scene, r);
    for (const q of scene.marksNear(r)) {
      if (q.outer.start >= end) break;
      if (q.within !== null || shared(q.outer, r) === 0) continue;
      const holdsCue = cue !== null && shared(q.outer, cue) > 0;
      if (holdsCue) continue;
      if (q.outer.start >= start - 3) end = Math.max(end, q.outer.end);
      else if (cue === null || q.outer.start >= cue.end || cue.start >= q.outer.end) start = Math.min(start, q.outer.start);
    }
    return { start, end };
  });
  return joined(ranges);
}

/** The end of a stretch, past a sentence end that is none: an opening mark follows and no full stop stands before it. */
function overBreak(scene: Scene, range: Range): number {
  const { text, sentences } = scene.analysis;
  const sentence = sentences[scene.sentenceNear(range.end - 1)];
  if (!sentence || sentence.end !== range.end || /[.!?…:;]$/.test(text.slice(range.start, range.end))) return range.end;
  const next = scene.quotesNear({ start: range.end, end: range.end }).find((q) => q.outer.start >= range.end);
  return next && /^[ \u00a0\u202f]*$/.test(text.slice(range.end, next.outer.start)) ? next.outer.end : range.end;
}

const TRIMMED_START = /^[\s\u00a0\u202f,;:.–—)\]]+/;
const TRIMMED_END = /[\s\u00a0\u202f,;:–—([]+$/;

/** Content as it is given: no blanks, commas and full stops at its ends, no marks that stand around the whole. */
export function tidied(scene: Scene, ranges: readonly Range[]): Range[] {
  const { text } = scene.analysis;
  const whole = hull(ranges);
  if (!whole) return [];
  return ranges.map((r) => tidy(scene, text, r, whole)).filter((r) => /[\p{L}\p{N}]/u.test(text.slice(r.start, r.end)));
}

function tidy(scene: Scene, text: string, range: Range, whole: Range): Range {
  let { start, end } = range;
  for (let again = true; again && start < end; ) {
    again = false;
    const head = TRIMMED_START.exec(text.slice(start, Math.min(end, start + 12)))?.[0].length ?? 0;
    const tail = TRIMMED_END.exec(text.slice(Math.max(start, end - 12), end))?.[0].length ?? 0;
    start += head;
    end -= tail;
    if (start >= end) break;
    if (/[^.]\.$/.test(text.slice(Math.max(start, end - 2), end))) {
      end--;
      again = true;
    }
    for (const q of scene.marksNear({ start, end })) {
      if (q.outer.start > end) break;
      const opened = q.outer.start === start && q.inner.start <= end;
      const shut = q.closed && q.outer.end === end && q.inner.end >= start;
      // a mark is cut where its partner stands at the other end, or outside
      if (opened && (q.outer.end >= end || q.outer.end >= whole.end)) {
        start = q.inner.start;
        again = true;
      }
      if (shut && (q.outer.start <= start || q.inner.start <= start)) {
        end = q.inner.end;
        again = true;
      }
    }
    if (head + tail > 0) again = true;
  }
  return { start, end: Math.max(start, end) };
}

/** The parts of the content between quotation marks, outermost marks only, in order. */
export function quotesIn(scene: Scene, content: readonly Range[]): Range[] {
  return content.flatMap((r) =>
    scene
      .quotesNear(r)
      .filter((q) => shared(q.inner, r) > 0)
      .map((q) => ({ start: Math.max(q.inner.start, r.start), end: Math.min(q.inner.end, r.end) })),
  );
}

/** Direct where all but a few signs are quoted and no clause of the narrator leads into it. */
export function modeOf(scene: Scene, content: readonly Range[], quotes: readonly Range[], ledIn: boolean): SpeechMode {
  if (quotes.length === 0) return "indirect";
  const letters = (ranges: readonly Range[]): number =>
    ranges.reduce((n, r) => n + (scene.analysis.text.slice(r.start, r.end).match(/[\p{L}\p{N}]/gu)?.length ?? 0), 0);
  const share = letters(quotes) / Math.max(1, letters(content));
  return share > 0.9 && !ledIn ? "direct" : "mixed";
}

export const spansOf = (text: string, ranges: readonly Range[]): Span[] => ranges.map((r) => spanOf(text, r.start, r.end));

/**
 * True where nothing but a comma, a dash or blanks stands between the end of a quotation and this place, so that what
 * begins here may be the insertion that credits it. A quotation that ends a sentence leads out only by such a mark.
 */
export function leadsOut(scene: Scene, quotation: Quotation, offset: number): boolean {
  const { text } = scene.analysis;
  if (offset < quotation.outer.end || offset - quotation.outer.end > 6) return false;
  const between = text.slice(quotation.outer.end, offset);
  if (!/^[\s\u00a0\u202f,–—-]*$/.test(between) || /\n\s*\n/.test(between)) return false;
  if (/[,–—-]/.test(between) || text.slice(quotation.inner.end, quotation.outer.end).includes(",")) return true;
  const last = text[quotation.inner.end - 1] ?? "";
  if (last === ".") return false;
  return !/[!?…]/.test(last) || !/\p{Lu}/u.test(text[offset] ?? "") || scene.lexicon.data.insertionsKeepOrder;
}
