import { childrenOf, headOf, type Sentence, subtree, type Token, universal } from "../../text/index.ts";
import { agentsOf, holdersAt, subjectsOf } from "./holders.ts";
import { draftOf, PLAIN } from "./part-draft.ts";
import { playAt } from "./process.ts";
import { caseOf, type Draft, isGenitive, isMarker, type Scene } from "./scene.ts";

/** "their first appearance at the talks", « la participation de X aux pourparlers »: who is there takes part. */
export function presenceDrafts(scene: Scene, at: number, sentence: Sentence, noun: Token): Draft[] {
  const { lexicon } = scene;
  if (!lexicon.is("presences", noun)) return [];
  const below = childrenOf(sentence, noun.index).filter((t) => universal(t.deprel) === "nmod");
  // the tree may hang them on the verb
  const verb = headOf(sentence, noun);
  const behind = verb ? childrenOf(sentence, verb.index).filter((t) => subtree(sentence, t.index)[0] === noun.index + 1) : [];
  const scenes = [...below, ...behind].filter((t) => isMarker(caseOf(sentence, t.index), lexicon.data.attending));
  const talks = scenes.find((t) => playAt(scene, at, t, false));
  const play = talks && playAt(scene, at, talks, false);
  if (!talks || !play || isDenied(scene, sentence, noun)) return [];
  const owners = below.filter((t) => t !== talks && isGenitive(scene, sentence, t));
  const nations = childrenOf(sentence, noun.index).flatMap((t) =>
    universal(t.deprel) === "amod" ? (scene.mentions.demonymAt(at, t.index) ?? []) : [],
  );
  const holders = [
    ...owners.flatMap((t) => ownersAt(scene, at, sentence, noun, t)),
    ...(agentsOf(scene, at, noun)?.holders ?? []),
    ...nations,
  ];
  return [...new Set(holders)]
    .filter((h) => scene.entity(h)?.type !== "person")
    .map((holder) => draftOf(at, noun, "participant", holder, play, PLAIN, noun, talks.index, "role.deed"));
}

/** "X made its first appearance": the possessive takes up the subject. */
function ownersAt(scene: Scene, at: number, sentence: Sentence, noun: Token, owner: Token): string[] {
  if (owner.upos !== "PRON") return holdersAt(scene, at, owner.index);
  const verb = ["obj", "obl"].includes(universal(noun.deprel)) ? headOf(sentence, noun) : null;
  return verb?.upos === "VERB" ? subjectsOf(scene, at, verb) : [];
}

/** "no Iranian participation in the talks". */
const isDenied = (scene: Scene, sentence: Sentence, noun: Token): boolean =>
  childrenOf(sentence, noun.index).some((t) => universal(t.deprel) === "det" && scene.lexicon.is("negations", t));
