import { childrenOf, findChild, headOf, type Sentence, type Token, universal } from "../../text/index.ts";
import { matterOf } from "./dealings.ts";
import { agentsOf, holdersAt, isActor } from "./holders.ts";
import { moodOf } from "./mood.ts";
import { draftOf } from "./part-draft.ts";
import { isTalks, playAt, playBefore, spokenOf } from "./process.ts";
import { type Draft, type Scene } from "./scene.ts";

/** Parts of those for whom somebody sits at talks, and of who receives them there. */
export function comingDrafts(scene: Scene, at: number, sentence: Sentence, verb: Token): Draft[] {
  if (scene.lexicon.isVerb("representing", verb)) return representedDrafts(scene, at, sentence, verb);
  return scene.lexicon.isVerb("welcoming", verb) ? welcomedDrafts(scene, at, sentence, verb) : [];
}

/** Sentences back to the talks at which somebody is told to be represented by whom. */
const SPOKEN_WITHIN = 5;

/** "X was represented by Y", « Y y représentait X »: X takes part. */
function representedDrafts(scene: Scene, at: number, sentence: Sentence, verb: Token): Draft[] {
  const children = childrenOf(sentence, verb.index);
  const object = findChild(sentence, verb.index, "obj");
  const passive =
    !object &&
    (children.some((t) => t.deprel === "aux:pass") || (universal(verb.deprel) === "acl" && agentsOf(scene, at, verb) !== null));
  const side = passive ? (findChild(sentence, verb.index, "nsubj") ?? headOf(sentence, verb)) : object;
  if (!side || side.feats["PronType"] === "Rel") return [];
  const talks = sentence.tokens.some((t) => isTalks(scene, t));
  const there = children.some((t) => t.upos === "PRON" && scene.lexicon.data.there.includes(t.form.toLowerCase()));
  // « représentés par leur conseiller »: where the report spoke of talks, at these
  const told =
    talks || ((passive || there) && spokenOf(scene, at, verb.index, passive && agentsOf(scene, at, verb) ? SPOKEN_WITHIN : 1));
  const mood = told ? moodOf(scene, sentence, verb) : null;
  if (!mood) return [];
  const sides = holdersAt(scene, at, side.index).filter((h) => isActor(scene, h) && scene.entity(h)?.type !== "person");
  const play = playBefore(scene, at, verb.index);
  return sides.map((holder) => draftOf(at, verb, "participant", holder, play, mood, verb, side.index, "role.verb"));
}

/** « Accueillis par le ministre kazakh, A et B ont négocié », « A et B se sont revus à Oslo, accueillis par C »: the country is the host. */
function welcomedDrafts(scene: Scene, at: number, sentence: Sentence, verb: Token): Draft[] {
  const { lexicon } = scene;
  const above = universal(verb.deprel) === "advcl" ? headOf(sentence, verb) : null;
  const isAfter = above !== null && above.index < verb.index;
  const isMarked = isAfter && (sentence.tokens[verb.index - 1]?.form !== "," || !lexicon.isVerb("gathering", above));
  const agent = above && !isMarked ? agentOf(scene, at, sentence, verb) : null;
  const dealing = above && (lexicon.dealingOf(above, false) ?? lexicon.dealingOf(above, true));
  if (!above || !agent || (!isAfter && lexicon.dealingOf(above, false) === null)) return [];
  const matter = matterOf(scene, sentence, above);
  const isMeeting = isAfter || dealing?.over === "none";
  const play = matter ? playAt(scene, at, matter, false) : isMeeting ? playBefore(scene, at, verb.index) : null;
  const mood = moodOf(scene, sentence, above);
  if (!play || !mood) return [];
  return agent.holders.map((holder) => draftOf(at, verb, "host", holder, play, mood, above, agent.index, "role.verb"));
}

/** Who receives: the country of a minister, or else a state or body. */
function agentOf(scene: Scene, at: number, sentence: Sentence, verb: Token): { index: number; holders: string[] } | null {
  for (const child of childrenOf(sentence, verb.index)) {
    if (!["obl", "nmod"].includes(universal(child.deprel))) continue;
    const by = childrenOf(sentence, child.index).some((t) => scene.lexicon.data.by.includes(t.form.toLowerCase()));
    if (!by) continue;
    const named = holdersAt(scene, at, child.index).map((h) => scene.mentions.principalOf(h) ?? h);
    const nations = childrenOf(sentence, child.index).flatMap((t) => scene.mentions.demonymAt(at, t.index) ?? []);
    const states = [...new Set([...nations, ...named])].filter((h) => scene.entity(h)?.type === "state");
    if (states.length > 0) return { index: child.index, holders: states.slice(0, 1) };
  }
  return null;
}
