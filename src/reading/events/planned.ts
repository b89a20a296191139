import { headOf, type Sentence, type Token, universal } from "../../text/index.ts";
import { moodOf } from "./mood.ts";
import type { Draft, Scene } from "./scene.ts";

/** True where a clause beside the talks says for what day they were planned: "the round, which had been due to open on Friday". */
export function isPlan(scene: Scene, sentence: Sentence, { trigger, clause }: Draft): boolean {
  const [own, verb] = [sentence.tokens[trigger], sentence.tokens[clause]];
  let top: Token | null = verb ?? null;
  while (top && universal(top.deprel) === "xcomp") top = headOf(sentence, top);
  if (!own || !verb || !top || universal(top.deprel) !== "acl") return false;
  return moodOf(scene, sentence, own, null, verb) === "planned";
}
