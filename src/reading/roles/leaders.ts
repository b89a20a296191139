import { childrenOf, type Sentence, type Token, universal } from "../../text/index.ts";
import { draftOf, PLAIN } from "./part-draft.ts";
import { type Draft, isGenitive, type Scene } from "./scene.ts";

const LED: ReadonlySet<string> = new Set(["armed-group", "political-group"]);

/** "the National Army of General X", « le mouvement M de X »: a group with a name that is a person's is led by that person. */
export function leaderDrafts(scene: Scene, at: number, sentence: Sentence, noun: Token): Draft[] {
  const group = scene.mentions.at(at, noun.index);
  if (group?.form !== "name" || !LED.has(scene.entity(group.entity)?.type ?? "")) return [];
  return childrenOf(sentence, noun.index).flatMap((child) => {
    const owns = universal(child.deprel) === "nmod" && (child.deprel.endsWith(":poss") || isGenitive(scene, sentence, child));
    const person = owns ? scene.mentions.at(at, child.index) : null;
    if (person?.form !== "name" || scene.entity(person.entity)?.type !== "person") return [];
    const play = { of: group.entity, round: null };
    const draft = draftOf(at, noun, "party", person.entity, play, PLAIN, noun, child.index, "role.noun");
    return [
      {
        ...draft,
        kind: "office" as const,
        role: "leader" as const,
        because: { ...draft.because, entry: `leader: ${noun.lemma}` },
      },
    ];
  });
}
