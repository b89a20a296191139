import { piecesOf } from "../../../knowledge/index.ts";
import type { FigureSignature } from "../../digest/signature.ts";
import type { Scene } from "../scene.ts";
import type { FigureTold } from "./scope.ts";

/** So much of the words around a count must be the same in the last version. */
const ALIKE = 0.75;

/** So much, where one stands in the headline and the other in the lead. */
const RELATED = 0.2;

/**
 * Counts told by earlier versions of dispatches alone, each with the count that stands in its place in the last version:
 * it counts the same, however much more the last version says of it.
 */
export function countsOfVersions(scene: Scene, all: readonly FigureTold[]): ReadonlyMap<FigureTold, FigureTold> {
  const found = new Map<FigureTold, FigureTold>();
  if (scene.replaced.size === 0) return found;
  const versions = new Set([...scene.replaced.values()].flat().filter((document) => !scene.replaced.has(document)));
  const byVersion = new Map<string, FigureTold[]>();
  for (const told of all)
    for (const { document } of told.voices)
      if (versions.has(document)) byVersion.set(document, [...(byVersion.get(document) ?? []), told]);
  for (const told of all) {
    if (!told.voices.every(({ document }) => scene.replaced.has(document))) continue;
    const documents = new Set(told.voices.flatMap(({ document }) => scene.replaced.get(document) ?? []));
    const later = [...documents].flatMap((id) => byVersion.get(id) ?? []);
    const ofMeasure = later.filter(({ signature }) => countsAlike(signature, told.signature));
    const [best] = ofMeasure
      .map((other) => ({
        other,
        alike: likeness(told, other, documents),
        same: countsTheSame(told, other),
        apart: apart(told, other),
      }))
      .filter(({ alike }) => alike >= ALIKE)
      // One sentence may give several counts: the whole and a part of it.
      .sort((a, b) => b.same - a.same || b.alike - a.alike || a.apart - b.apart);
    const meant = best?.other ?? onlySuch(told, ofMeasure, all, documents);
    if (meant) found.set(told, meant);
  }
  return found;
}

/**
 * The count of the last version that counts the same people, where neither version counts them twice: one may stand in the
 * headline, the other in the lead. Null where there is none, or several.
 */
function onlySuch(
  told: FigureTold,
  later: readonly FigureTold[],
  all: readonly FigureTold[],
  versions: ReadonlySet<string>,
): FigureTold | null {
  const isSuch = (other: FigureTold) => countsTheSame(told, other) === 1 && countsAlike(other.signature, told.signature);
  const documents = new Set(told.voices.map(({ document }) => document));
  const before = all.filter((other) => isSuch(other) && other.voices.some(({ document }) => documents.has(document)));
  const [only, ...others] = [...new Set(later)].filter(isSuch);
  return only && others.length === 0 && before.length === 1 && likeness(told, only, versions) >= RELATED ? only : null;
}

const countsAlike = (a: FigureSignature, b: FigureSignature): boolean => a.measure === b.measure && a.unit === b.unit;

const countsTheSame = ({ signature: a }: FigureTold, { signature: b }: FigureTold): number =>
  a.population === b.population && a.country === b.country ? 1 : 0;

/** How many times the smaller the larger of two counts is. */
function apart({ signature: a }: FigureTold, { signature: b }: FigureTold): number {
  const [x, y] = [nominal(a), nominal(b)];
  return Math.max(x, y) / Math.max(1, Math.min(x, y));
}

const nominal = ({ value, low, high }: FigureSignature): number => value ?? low ?? high ?? 0;

/** How much of the words of two counts, the other as these versions tell it, is the same but for their numbers, of 1. */
function likeness(a: FigureTold, b: FigureTold, versions: ReadonlySet<string>): number {
  let most = 0;
  for (const one of a.voices)
    for (const other of b.voices.filter(({ document }) => versions.has(document)))
      most = Math.max(most, shared(wordsOf(one.words), wordsOf(other.words)));
  return most;
}

const wordsOf = (words: string): readonly string[] =>
  piecesOf(words)
    .map(({ folded }) => folded)
    .filter((word) => !/\d/u.test(word));

function shared(a: readonly string[], b: readonly string[]): number {
  const left = [...b];
  let common = 0;
  for (const word of a) {
    const at = left.indexOf(word);
    if (at < 0) continue;
    left.splice(at, 1);
    common++;
  }
  return (2 * common) / Math.max(1, a.length + b.length);
}
