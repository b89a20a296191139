import { childrenOf, findChild, headOf, type Sentence, subtree, type Token, universal } from "../../text/index.ts";
import { subjectsOf } from "./holders.ts";
import { draftOf, PLAIN } from "./part-draft.ts";
import { type Draft, isGenitive, isNoun, type Scene } from "./scene.ts";

const LED: ReadonlySet<string> = new Set(["armed-group", "political-group"]);

/** "the National Army of General X", « le mouvement M de X »: a group with a name that is a person's is led by that person. */
export function leaderDrafts(scene: Scene, at: number, sentence: Sentence, noun: Token): Draft[] {
  const group = scene.mentions.at(at, noun.index);
  if (group?.form !== "name" || !LED.has(scene.entity(group.entity)?.type ?? "")) return [];
  return childrenOf(sentence, noun.index).flatMap((child) => {
    const owns = universal(child.deprel) === "nmod" && (child.deprel.endsWith(":poss") || isGenitive(scene, sentence, child));
    const person = owns ? scene.mentions.at(at, child.index) : null;
    if (person?.form !== "name" || scene.entity(person.entity)?.type !== "person") return [];
    return [leads(at, noun, person.entity, group.entity, child.index)];
  });
}

function leads(at: number, noun: Token, holder: string, of: string, other: number): Draft {
  const draft = draftOf(at, noun, "party", holder, { of, round: null }, PLAIN, noun, other, "role.noun");
  return { ...draft, kind: "office", role: "leader", because: { ...draft.because, entry: `leader: ${noun.lemma}` } };
}

const BODIES: ReadonlySet<string> = new Set(["international-organisation", "organisation"]);

/** "Indonesia, this year's chair of ASEAN", "Hungary, which holds the presidency of the EU": a state that presides a body of states. */
export function chairDrafts(scene: Scene, at: number, sentence: Sentence, noun: Token): Draft[] {
  const { lexicon } = scene;
  if (!lexicon.is("chairs", noun) && !lexicon.is("presidencies", noun)) return [];
  const body = bodyOf(scene, at, sentence, noun);
  if (!body) return [];
  const above = headOf(sentence, noun);
  const presides = above?.upos === "VERB" && universal(noun.deprel) === "obj" && lexicon.isVerb("presiding", above);
  const states = presides
    ? lexicon.is("presidencies", noun)
      ? subjectsOf(scene, at, above)
      : []
    : besideChair(scene, at, sentence, noun);
  return states.filter((id) => scene.entity(id)?.type === "state").map((id) => leads(at, noun, id, body.of, body.index));
}

/** The body that is presided: "chair of ASEAN", "the EU presidency". */
function bodyOf(
  scene: Scene,
  at: number,
  sentence: Sentence,
  noun: Token,
): { readonly of: string; readonly index: number } | null {
  for (const { index, deprel } of childrenOf(sentence, noun.index)) {
    const token = sentence.tokens[index];
    if (!token || !(universal(deprel) === "compound" || (universal(deprel) === "nmod" && isGenitive(scene, sentence, token))))
      continue;
    const mention = scene.mentions.at(at, index) ?? scene.mentions.covering(at, index);
    if (mention && BODIES.has(scene.entity(mention.entity)?.type ?? "")) return { of: mention.entity, index };
  }
  return null;
}

/** The state that the noun stands beside, whatever the tree makes of it. */
function besideChair(scene: Scene, at: number, sentence: Sentence, noun: Token): string[] {
  if (childrenOf(sentence, noun.index).some((t) => t.deprel === "cop")) {
    const subject = findChild(sentence, noun.index, "nsubj");
    return subject ? namedAt(scene, at, subject.index) : [];
  }
  const above = headOf(sentence, noun);
  if (above && universal(noun.deprel) === "appos" && isNoun(above)) return namedAt(scene, at, above.index);
  const first = Math.min(noun.index, ...subtree(sentence, noun.index, (t) => t.deprel === "punct"));
  return sentence.tokens[first - 1]?.form === "," ? namedAt(scene, at, first - 2) : [];
}

function namedAt(scene: Scene, at: number, index: number): string[] {
  const mention = scene.mentions.covering(at, index);
  return mention && mention.form !== "nominal" ? [mention.entity] : [];
}
