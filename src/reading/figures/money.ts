import type { Counted } from "./counted.ts";
import { formAt, type Group, hasWord, type Line, tokenAt } from "./scene.ts";

/** How far from the sum words of help may stand. */
const REACH = 12;

/** The currency of a sum, and whether it is given as help; null where the number is no sum. */
export function moneyAt(line: Line, group: Group, counted: Counted): { readonly unit: string; readonly helps: boolean } | null {
  const { currencies, help } = line.scene.lexicon.data;
  const sign = line.words[group.quantity.core - 1]?.form ?? "";
  const after = line.words[group.quantity.to]?.form ?? "";
  const noun = formAt(line, counted.token);
  const written = [sign, after, noun].find((word) => Object.hasOwn(currencies, word));
  const unit = written === undefined ? undefined : currencies[written];
  if (unit === undefined) return null;
  for (let i = group.first - REACH; i <= group.last + REACH; i++) {
    const token = tokenAt(line, i);
    if (token && hasWord(help, token)) return { unit, helps: true };
  }
  return { unit, helps: false };
}
