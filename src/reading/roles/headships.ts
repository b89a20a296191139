import { childrenOf, headOf, type Sentence, type Token, universal } from "../../text/index.ts";
import { subjectsOf } from "./holders.ts";
import { moodOf } from "./mood.ts";
import { draftOf, PLAIN } from "./part-draft.ts";
import { caseOf, type Draft, isGenitive, type Scene } from "./scene.ts";

/** Whom somebody heads: no land, no person, no talks. */
const BODIES: ReadonlySet<string> = new Set([
  "organisation",
  "international-organisation",
  "government-body",
  "armed-group",
  "political-group",
]);

/**
 * « Ana Ruiz, à la tête de l'administration intérimaire », "Ana Ruiz, at the helm of the council", « Ana Ruiz a pris la tête du conseil »,
 * « le conseil a porté Ana Ruiz à la présidence de la commission »: who is told to head a body by where he stands.
 */
export function headshipDrafts(scene: Scene, at: number, sentence: Sentence, noun: Token): Draft[] {
  const { lexicon } = scene;
  if (!lexicon.is("headships", noun)) return [];
  const body = childrenOf(sentence, noun.index).find(
    (t) => universal(t.deprel) === "nmod" && t.index > noun.index && isGenitive(scene, sentence, t),
  );
  const headed = body ? (scene.mentions.at(at, body.index) ?? scene.mentions.covering(at, body.index)) : null;
  const type = headed ? scene.entity(headed.entity)?.type : undefined;
  if (!body || (headed && !BODIES.has(type ?? ""))) return [];
  const who = besideComma(scene, at, sentence, noun) ?? putThere(scene, at, sentence, noun);
  if (!who) return [];
  const draft = draftOf(
    at,
    noun,
    "party",
    who.holder,
    { of: headed?.entity ?? null, round: null },
    PLAIN,
    noun,
    who.index,
    "role.noun",
  );
  const title = [noun.index, body.index] as const;
  return [{ ...draft, kind: "office", role: "leader", title, because: { ...draft.because, entry: `leader: ${noun.lemma}` } }];
}

interface Holder {
  readonly holder: string;
  readonly index: number;
}

/** The person whose name ends before the comma, behind which the words say where he stands. */
function besideComma(scene: Scene, at: number, sentence: Sentence, noun: Token): Holder | null {
  if (!scene.lexicon.data.heading.includes(caseOf(sentence, noun.index))) return null;
  const own = childrenOf(sentence, noun.index).filter(({ index, upos }) => index < noun.index && upos !== "PUNCT");
  const first = Math.min(noun.index, ...own.map(({ index }) => index));
  return sentence.tokens[first - 1]?.form === "," ? personAt(scene, at, first - 2) : null;
}

/** The person who is put there, or takes the place: « a été porté à la tête du conseil ». */
function putThere(scene: Scene, at: number, sentence: Sentence, noun: Token): Holder | null {
  const verb = headOf(sentence, noun);
  if (verb?.upos !== "VERB" || verb.index > noun.index || moodOf(scene, sentence, verb)?.factuality !== "asserted") return null;
  const takes = universal(noun.deprel) === "obj" && scene.lexicon.isVerb("taking", verb);
  const puts = universal(noun.deprel) === "obl" && scene.lexicon.isVerb("posting", verb);
  if (!takes && !puts) return null;
  const between = sentence.tokens.slice(verb.index + 1, noun.index).flatMap(({ index }) => personAt(scene, at, index) ?? []);
  const [named] = puts ? between : [];
  if (named) return named;
  const isPassive = childrenOf(sentence, verb.index).some(({ deprel }) => deprel === "aux:pass" || deprel === "nsubj:pass");
  const subject = takes || isPassive ? subjectsOf(scene, at, verb).find((id) => scene.entity(id)?.type === "person") : undefined;
  return subject === undefined ? null : { holder: subject, index: verb.index };
}

function personAt(scene: Scene, at: number, index: number): Holder | null {
  const mention = scene.mentions.covering(at, index);
  const isPerson = mention?.form === "name" && scene.entity(mention.entity)?.type === "person";
  return isPerson ? { holder: mention.entity, index } : null;
}
