import { foldWord } from "../../knowledge/index.ts";

const RULES: readonly (readonly [RegExp, string])[] = [
  [/tch|tsch|tsh/g, "c"],
  [/sch|sh|ch/g, "s"],
  [/ph/g, "f"],
  [/kh|gh|h/g, ""],
  [/ou|oo|w/g, "u"],
  [/ck|q|k/g, "c"],
  [/dj/g, "j"],
  [/v/g, "f"],
  [/y|j|ii/g, "i"],
  [/eï|ei|ai|ay/g, "e"],
  [/z/g, "s"],
  [/i+e?(?=[fn]$)/g, "e"],
  [/(.)\1+/g, "$1"],
  [/(?<=..)e$/g, ""],
];

/** What stays of a name when the ways to write foreign sounds are taken off: Lavrentiev and Lavrentyev are one. */
export function soundOf(name: string): string {
  let sound = foldWord(name).replace(/[^a-z]/g, "");
  for (const [from, to] of RULES) sound = sound.replace(from, to);
  return sound;
}
