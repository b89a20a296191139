import { hashOf } from "./packed.ts";

/** Text as every database can hold it: no zero characters, no halves of a pair; one unit stands for one unit. */
export function storable(text: string): string {
  return text.replaceAll("\0", "\ufffd").toWellFormed();
}

export function storableOrNull(text: string | null): string | null {
  return text === null ? null : storable(text);
}

const LONGEST_KEY = 300;

/** A key that fits every index: a long one is cut and told apart by its hash. */
export function shortKey(key: string): string {
  const whole = storable(key);
  return whole.length <= LONGEST_KEY ? whole : `${whole.slice(0, LONGEST_KEY - 70).toWellFormed()}#${hashOf(whole)}`;
}
