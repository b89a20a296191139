import { childrenOf, findChild, headOf, type Sentence, type Token, universal } from "../../text/index.ts";
import { holdersAt } from "./holders.ts";
import type { Part } from "./lexicon.ts";
import type { Mood } from "./mood.ts";
import { draftOf, PLAIN } from "./part-draft.ts";
import { playBefore } from "./process.ts";
import { type Draft, dropped, isGenitive, type Scene } from "./scene.ts";

/** « la médiation de X », "Egyptian mediation", "X, whose mediation". */
export function deedDrafts(scene: Scene, at: number, sentence: Sentence, noun: Token, role: Part): Draft[] {
  const head = headOf(sentence, noun);
  const holders: string[] = [];
  if (role === "host") {
    if (head && scene.lexicon.isVerb("thanks", head)) {
      const object = findChild(sentence, head.index, "obj");
      if (object && object.index !== noun.index) holders.push(...holdersAt(scene, at, object.index));
    }
  } else {
    for (const child of childrenOf(sentence, noun.index)) {
      const relation = universal(child.deprel);
      if (relation === "amod" || relation === "compound") {
        const state = scene.mentions.demonymAt(at, child.index);
        if (state !== null) holders.push(state, ...nationsAfter(scene, at, sentence, child.index));
        else if (relation === "compound") holders.push(...holdersAt(scene, at, child.index));
      } else if (relation === "nmod" && isGenitive(scene, sentence, child)) holders.push(...holdersAt(scene, at, child.index));
    }
    if (holders.length === 0) holders.push(...doersBehind(scene, at, sentence, noun), ...whose(scene, at, sentence, noun));
  }
  if (holders.length === 0) dropped(scene, at, noun, "no-holder");
  const planned = head !== null && scene.lexicon.isVerb("planning", head);
  const mood: Mood = planned ? { factuality: "planned", status: "current" } : PLAIN;
  const play = playBefore(scene, at, noun.index);
  return [...new Set(holders)].map((holder) => draftOf(at, noun, role, holder, play, mood, noun, noun.index, "role.deed"));
}

/** "after mediation by A and B": who is named right behind it as who does it. */
function doersBehind(scene: Scene, at: number, sentence: Sentence, noun: Token): string[] {
  const by = sentence.tokens[noun.index + 1];
  if (!by || !scene.lexicon.data.by.includes(by.form.toLowerCase())) return [];
  let index = by.index + 1;
  while (sentence.tokens[index]?.upos === "DET") index++;
  const mention = scene.mentions.covering(at, index);
  return mention ? holdersAt(scene, at, mention.head) : [];
}

/** « médiation égyptienne et qatarie »: the nations joined to the first. */
function nationsAfter(scene: Scene, at: number, sentence: Sentence, index: number): string[] {
  const found: string[] = [];
  for (let i = index + 1; sentence.tokens[i]?.upos === "CCONJ" || sentence.tokens[i]?.form === ","; i += 2) {
    const state = scene.mentions.demonymAt(at, i + 1);
    if (state === null) break;
    found.push(state);
  }
  return found;
}

/** "X, whose mediation", « X, dont la délégation »: whom the relative stands for. */
export function whose(scene: Scene, at: number, sentence: Sentence, noun: Token): string[] {
  const owning = childrenOf(sentence, noun.index).some((t) => scene.people.has("owning", t.form));
  let clause: Token | null = owning ? headOf(sentence, noun) : null;
  for (let steps = 0; clause && steps < 4; steps++) {
    if (universal(clause.deprel) === "acl") return holdersAt(scene, at, clause.head);
    clause = headOf(sentence, clause);
  }
  return [];
}
