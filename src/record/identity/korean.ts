import { piecesOf } from "../../knowledge/index.ts";
import korean from "../data/korean.json" with { type: "json" };

const FAMILIES: ReadonlyMap<string, string> = new Map(
  korean.families.flatMap((spellings) => spellings.map((one) => [one, spellings[0] ?? one] as const)),
);
const SYLLABLE = new RegExp(korean.syllable, "u");
const FOLDS = korean.folds.map(({ from, to }) => ({ from: new RegExp(from, "u"), to }));

/** A family name and the two syllables of a given one. */
const SYLLABLES = 3;

/**
 * A Korean name of three syllables in one form, whichever of the ways to write them it came in: Kim Kye-gwan and Kim Gye-gwan
 * have the same, Kim Jong-il and Kim Yong-il have not. Null where the name cannot be one.
 */
export function koreanForm(name: string): string | null {
  const [family = "", ...given] = piecesOf(name).map(({ folded }) => folded);
  const house = FAMILIES.get(family);
  if (house === undefined || given.length !== SYLLABLES - 1 || !given.every((one) => SYLLABLE.test(one))) return null;
  return `${house} ${given.map(foldSyllable).join(" ")}`;
}

function foldSyllable(syllable: string): string {
  let folded = syllable;
  for (const { from, to } of FOLDS) folded = folded.replace(from, to);
  return folded;
}
