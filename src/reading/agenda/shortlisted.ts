import { childrenBy, headOf, type Sentence, type Token, universal } from "../../text/index.ts";
import { hull } from "../statements/ranges.ts";
import { isDenied } from "./mood.ts";
import { isWeighed, placesIn } from "./offered.ts";
import { coordinated, type Open, type Scene } from "./scene.ts";

/** Words between those for places and the one that weighs them. */
const BESIDE = 4;

/**
 * « Genève et Oslo figurent parmi les villes envisagées pour accueillir la rencontre », "three cities are in the running to host the
 * talks: Geneva, Oslo and Doha", "Geneva or Oslo could host the talks": several towns for one sitting, of which none is chosen.
 */
export function shortlistedPlaces(scene: Scene, at: number, sentence: Sentence): Open[] {
  return sentence.tokens.flatMap((token): Open[] => {
    if (token.upos !== "PROPN" || universal(token.deprel) === "conj") return [];
    const list = coordinated(sentence, token.index);
    if (list.length < 2 || list.some((t) => placesIn(scene, at, t).length === 0)) return [];
    const range = hull(list) ?? token;
    const options = placesIn(scene, at, range);
    const told = options.length < 2 ? null : (among(scene, sentence, range) ?? mayReceive(scene, sentence, list));
    if (!told) return [];
    return [{ content: hull([range, ...told]) ?? range, cue: told.at(-1) ?? token, options, placed: true }];
  });
}

/** « parmi les villes envisagées pour accueillir la rencontre »: a word for places, one that weighs them, and what they are weighed for. */
function among(
  { lexicon, ...scene }: Scene,
  sentence: Sentence,
  list: { readonly start: number; readonly end: number },
): Token[] | null {
  const outside = sentence.tokens.filter((t) => t.end <= list.start || t.start >= list.end);
  const where = outside.find((t) => t.upos === "NOUN" && lexicon.is("wheres", t));
  const weighed = outside.find(
    (t) =>
      where !== undefined &&
      t !== where &&
      Math.abs(t.index - where.index) <= BESIDE &&
      isWeighed({ lexicon, ...scene }, sentence, t) &&
      !isDenied({ lexicon, ...scene }, sentence, t),
  );
  if (!where || !weighed) return null;
  const sitting = outside.find((t) => t.upos === "NOUN" && lexicon.is("sittings", t));
  // "Possible venues include Geneva and Oslo"
  if (!sitting) return lexicon.is("appointments", where) ? [where] : null;
  return [where, sitting];
}

/** "Geneva or Oslo could host the talks". */
function mayReceive(scene: Scene, sentence: Sentence, list: readonly Token[]): Token[] | null {
  const { lexicon } = scene;
  const [first] = list;
  const verb = first && universal(first.deprel) === "nsubj" ? headOf(sentence, first) : null;
  const either = list.flatMap((t) => childrenBy(sentence, t.index, "cc")).some((t) => lexicon.is("alternatives", t));
  if (!verb || !either) return null;
  const group = [verb, ...childrenBy(sentence, verb.index, "aux", "xcomp")];
  if (!group.some((t) => lexicon.has("possibly", t)) || group.some((t) => isDenied(scene, sentence, t))) return null;
  const receives = group.find((t) => lexicon.is("receiving", t));
  const sitting = receives && childrenBy(sentence, receives.index, "obj").find((t) => lexicon.is("sittings", t));
  return sitting ? [sitting] : null;
}
