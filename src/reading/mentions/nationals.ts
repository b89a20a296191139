import { foldWord } from "../../knowledge/index.ts";
import { childrenOf, type Sentence, type Token, universal } from "../../text/index.ts";
import type { Referent } from "./cast.ts";
import { stem } from "./lexicon.ts";
import { stateOfDemonym } from "./owner.ts";
import { caseOf, coreOf, genderOf, isPlural } from "./phrase.ts";
import { type Scene, sentenceAt, textOf } from "./scene.ts";

/**
 * People called by a nationality who are not its state: « les Albanais du Kosovo », « les Chypriotes grecs », « 45 Albanais », « plusieurs Albanais »;
 * null for the bare nation, « les Russes », which speaks for its state.
 */
export function nationalsAt(scene: Scene, at: number, token: Token): Referent | null {
  const sentence = sentenceAt(scene, at);
  if (token.upos !== "NOUN" && token.upos !== "PROPN") return null;
  // "45 Kenyans", "many Kenyans"
  const counted = childrenOf(sentence, token.index).some(
    (t) => universal(t.deprel) === "nummod" || (t.index < token.index && scene.lexicon.has("indefinite", t.form)),
  );
  if (!/^\p{Lu}/u.test(token.form) || !(isPlural(token) || counted)) return null;
  const state = stateOfDemonym(scene, token);
  if (!state) return null;
  const elsewhere = landOf(scene, at, sentence, token, state);
  const qualified = elsewhere ?? (hasAdjective(sentence, token) ? state : null);
  const word = stem(foldWord(token.form));
  if (!qualified) {
    const before = scene.cast.all.findLast((r) => r.key?.startsWith(`${word}|nationals|`));
    if (before || !counted) return before ?? null;
  }
  const range = coreOf(sentence, token.index, scene.lexicon);
  const many = scene.lexicon.has("indefinite", sentence.tokens[range.first]?.form ?? "");
  const core = textOf(scene, sentence, many ? { ...range, first: range.first + 1 } : range);
  const key = `${word}|nationals|${(qualified ?? state).order}`;
  const same = scene.cast.byKey(key)[0];
  if (same) return same;
  return scene.cast.add({
    type: "population",
    name: core,
    key,
    plural: true,
    gender: genderOf(sentence, token),
    country: (qualified ?? state).country,
  });
}

/** The other land that such people live in. */
function landOf(scene: Scene, at: number, sentence: Sentence, token: Token, own: Referent): Referent | null {
  for (const child of childrenOf(sentence, token.index)) {
    if (!["nmod", "compound", "obl"].includes(universal(child.deprel))) continue;
    const marker = caseOf(sentence, child.index);
    if (marker !== "" && !scene.lexicon.has("genitive", marker)) continue;
    const land = scene.byHead[at]?.get(child.index);
    if (land && land !== own && (land.type === "state" || land.type === "place")) return land;
  }
  return null;
}

const hasAdjective = (sentence: Sentence, token: Token): boolean =>
  childrenOf(sentence, token.index).some(
    (t) => universal(t.deprel) === "amod" && t.upos === "ADJ" && t.index === token.index + 1 && t.form === t.form.toLowerCase(),
  );
