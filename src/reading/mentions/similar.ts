import { foldWord } from "../../knowledge/index.ts";

const RULES: readonly (readonly [RegExp, string])[] = [
  [/tch|tsch|tsh|sch|sh|ch/g, "x"],
  [/ph/g, "f"],
  [/dj|dzh|zh/g, "j"],
  [/kh/g, "h"],
  [/gh|gu(?=[eiy])/g, "g"],
  // Ahmad and Amad, but Hamad is another
  [/(?<=.)h/g, ""],
  [/ou|oo|w/g, "u"],
  [/ck|q|k/g, "c"],
  [/v/g, "f"],
  // Sergej and Sergey, but Jong is not Yong
  [/y|(?<=..)j$|ii/g, "i"],
  [/eï|ei|ai|ay/g, "e"],
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
