import type { Figure } from "../../claims/index.ts";
import { headOf, type Token } from "../../text/index.ts";
import { stretchOf } from "./clause.ts";
import { formAt, type Line } from "./scene.ts";

interface Range {
  readonly start: number;
  readonly end: number;
}

/** The time of the clause, or of the clause that it is coordinated with: the finest of those in it. */
export function timeOf(line: Line, clause: Token | null, stretch: Range, held: Range): Figure["time"] {
  const own = finestIn(line, stretch);
  if (own || !clause?.deprel.startsWith("conj")) return own;
  const head = headOf(line.sentence, clause);
  return head ? finestIn(line, stretchOf(line.sentence, head, held)) : null;
}

function finestIn(line: Line, { start, end }: Range): Figure["time"] {
  let best: Figure["time"] = null;
  for (const { id, span, edtf, type } of line.times) {
    if (edtf === null || type === "set" || type === "duration") continue;
    if (span.end <= start || span.start >= end) continue;
    if (best === null || edtf.length > best.edtf.length) best = { edtf, times: [id] };
  }
  return best;
}

const COUNTRIES: ReadonlySet<string> = new Set(["state", "place"]);

/** The place named in the clause, nearest to the figure: a place, or a state after a word that says where. */
export function placeOf(line: Line, { start, end }: Range, near: number): string | null {
  const { mentions, lexicon, types } = line.scene;
  let best: string | null = null;
  let distance = Number.POSITIVE_INFINITY;
  for (const token of line.sentence.tokens) {
    if (token.start < start || token.end > end) continue;
    const mention = mentions.at(line.index, token.index);
    if (!mention || mention.form === "pronoun") continue;
    const type = types.get(mention.entity);
    if (type === undefined || !COUNTRIES.has(type)) continue;
    let before = mention.first - 1;
    if (line.sentence.tokens[before]?.upos === "DET") before--;
    if (!lexicon.is("places", formAt(line, before))) continue;
    if (type === "state" && lexicon.is("links", formAt(line, before))) continue;
    const away = Math.abs(token.index - near);
    if (away < distance) {
      best = mention.entity;
      distance = away;
    }
  }
  return best;
}
