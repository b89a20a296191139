import type { Entity, EntityType } from "../../claims/index.ts";
import { childrenOf, findChild, type Sentence, subtree, type Token, universal } from "../../text/index.ts";
import { agentsOf, holdersAt, isRegion, subjectsOf } from "./holders.ts";
import type { Dealing } from "./lexicon.ts";
import { type Mood, moodOf } from "./mood.ts";
import { draftOf } from "./part-draft.ts";
import { isDeal, isTalks, type Play, playAt, playBefore, spokenOf } from "./process.ts";
import { caseOf, type Draft, isMarker, type Scene } from "./scene.ts";

const SIDES: ReadonlySet<EntityType> = new Set<EntityType>([
  "state",
  "government-body",
  "armed-group",
  "political-group",
  "organisation",
]);

/** The side that somebody is or acts for; null for those who are none: international organisations, people of no house. */
export function sideOf(scene: Scene, id: string): string | null {
  const type = scene.entity(id)?.type;
  const side = type === "person" ? scene.mentions.principalOf(id) : id;
  const entity = scene.entity(side);
  return entity && (SIDES.has(entity.type) || isRegion(scene, side)) && !isBothSides(scene, entity) ? side : null;
}

/** "both sides", « les deux pays »: nobody that has a name of its own. */
const isBothSides = (scene: Scene, { ref, mentions, name }: Entity): boolean =>
  ref === null &&
  mentions.every((m) => m.form !== "name" || m.span.exact === name) &&
  name.split(/\s+/).some((w) => scene.lexicon.isCamp(w));

/** Those who deal with each other: « A et B ont repris les pourparlers », "A has been negotiating with B". */
export function dealingDrafts(scene: Scene, at: number, sentence: Sentence): Draft[] {
  const drafts: Draft[] = [];
  for (const verb of sentence.tokens) {
    const dealing = verb.upos === "VERB" ? scene.lexicon.dealingOf(verb, isReflexive(sentence, verb)) : null;
    const found = dealing ? dealtAt(scene, at, sentence, verb, dealing) : null;
    if (!found) continue;
    for (const side of found.sides)
      drafts.push(
        draftOf(
          at,
          verb,
          found.between === side ? "mediator" : "party",
          side,
          found.play,
          found.mood,
          verb,
          found.other,
          "role.dealing",
        ),
      );
  }
  return drafts;
}

interface Dealt {
  readonly sides: readonly string[];
  /** Who goes from one to the other: "X held separate talks with Y and Z". */
  readonly between: string | null;
  readonly play: Play;
  readonly mood: Mood;
  readonly other: number;
}

const isReflexive = (sentence: Sentence, verb: Token): boolean =>
  childrenOf(sentence, verb.index).some((t) => universal(t.deprel) === "expl" || t.feats["Reflex"] === "Yes");

/** What had happened before what the report tells is of other talks: « l'Égypte avait signé avec la Somalie un accord ». */
export const isBackground = (sentence: Sentence, verb: Token): boolean =>
  universal(verb.deprel) !== "ccomp" &&
  verb.feats["VerbForm"] === "Part" &&
  childrenOf(sentence, verb.index).some(
    (t) =>
      t.upos === "AUX" &&
      t.deprel !== "aux:pass" &&
      t.feats["VerbForm"] !== "Part" &&
      ["Imp", "Past"].includes(t.feats["Tense"] ?? ""),
  );

function dealtAt(scene: Scene, at: number, sentence: Sentence, verb: Token, { over }: Dealing): Dealt | null {
  const matter = matterOf(scene, sentence, verb);
  if (over === "beside" && !matter) return null;
  if (over === "signed" && !matter && findChild(sentence, verb.index, "obj")) return null;
  if (["spoken", "signed"].includes(over) && !matter && !spokenOf(scene, at, sentence.tokens.length)) return null;
  const mood = isBackground(sentence, verb) ? null : moodOf(scene, sentence, verb);
  if (!mood) return null;
  const { with: along } = scene.lexicon.data;
  const places = [verb, ...(matter ? [matter] : [])].flatMap((t) => childrenOf(sentence, t.index));
  const others = places.filter(
    (t) =>
      ["obl", "nmod"].includes(universal(t.deprel)) &&
      isMarker(caseOf(sentence, t.index), along) &&
      // "began talks with Norwegian mediation"
      scene.lexicon.deedOf(t) === null,
  );
  const passive = findChild(sentence, verb.index, "obj") ? null : agentsOf(scene, at, verb);
  const met = others.flatMap((t) => holdersAt(scene, at, t.index));
  const holders = [...(passive?.holders ?? subjectsOf(scene, at, verb)), ...met];
  // two who confer are no sides of their countries' talks
  const bound = over === "none" ? holders.filter((h) => scene.entity(h)?.type !== "person") : holders;
  const sides = [...new Set(bound.flatMap((h) => sideOf(scene, h) ?? []))];
  if (sides.length < 2) return null;
  const play = (matter && playAt(scene, at, matter, true)) ?? playBefore(scene, at, verb.index);
  const going = sides.filter((side) => !met.includes(side));
  const object = findChild(sentence, verb.index, "obj") ?? verb;
  // "with X, its ally and seven armies": more than one, whoever of them is known
  const last = others.at(-1)?.index ?? sentence.tokens.length;
  const several = subtree(sentence, object.index).some((i) => i > last && sentence.tokens[i]?.upos === "CCONJ");
  const apart = (several || sides.length - going.length > 1) && going.length === 1 && isApart(scene, sentence, verb, matter);
  return { sides, between: apart ? (going[0] ?? null) : null, play, mood, other: matter?.index ?? verb.index };
}

/** "separate talks", "met separately": with one after the other. */
const isApart = ({ lexicon }: Scene, sentence: Sentence, verb: Token, matter: Token | null): boolean =>
  [verb, ...(matter ? [matter, ...within(sentence, matter, 2)] : [])].some((t) =>
    childrenOf(sentence, t.index).some((c) => ["amod", "advmod"].includes(universal(c.deprel)) && lexicon.is("apart", c)),
  );

/** The word and what hangs on it as a noun's complement or apposition. */
const within = (sentence: Sentence, token: Token, depth: number): Token[] => [
  token,
  ...(depth === 0 ? [] : childrenOf(sentence, token.index))
    .filter((t) => ["nmod", "appos"].includes(universal(t.deprel)))
    .flatMap((t) => within(sentence, t, depth - 1)),
];

/** What they deal in: the talks, the deal or the table beside the verb, also below another noun: "a week of talks". */
export function matterOf(scene: Scene, sentence: Sentence, verb: Token): Token | null {
  const fits = (t: Token): boolean => isTalks(scene, t) || isDeal(scene, t) || scene.lexicon.is("tables", t);
  const beside = childrenOf(sentence, verb.index).filter((t) => ["obj", "obl", "nsubj"].includes(universal(t.deprel)));
  const passive = childrenOf(sentence, verb.index).some((t) => t.deprel === "aux:pass" || t.deprel === "nsubj:pass");
  const own = beside.filter((t) => passive || universal(t.deprel) !== "nsubj");
  const all = own.flatMap((t) => within(sentence, t, 3));
  return own.find(fits) ?? all.find(fits) ?? null;
}
