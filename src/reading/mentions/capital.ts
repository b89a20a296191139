import { childrenBy } from "../../text/index.ts";
import type { Referent } from "./cast.ts";
import { knownByRef } from "./known.ts";
import { actsAt } from "./metonym.ts";
import type { Scene } from "./scene.ts";

/**
 * What a noun for the capital of a state means: « dans la capitale kényane » the town, « la capitale kényane dément » the
 * state, as the town's name would. The state too where its capital is not known.
 */
export function capitalOf(scene: Scene, at: number, index: number, state: Referent | null): Referent | null {
  if (state?.type !== "state" || state.ref === null) return state;
  const kind = kindOf(scene, at, index);
  // « la capitale économique ivoirienne »: a town that is no seat of the government
  if (kind === "trade") return otherTown(scene, state.ref);
  if (kind === "other") return null;
  if (actsAt(scene, at, index)) return state;
  const town = scene.knowledge.find(state.ref)?.capital ?? null;
  return town === null ? state : knownByRef(scene, town);
}

function otherTown(scene: Scene, ref: string): Referent | null {
  const known = scene.knowledge.find(ref);
  const town = known?.tradeCapital ?? known?.capital ?? null;
  return town === null ? null : knownByRef(scene, town);
}

/** What sort of capital the words before and behind a noun make it. */
function kindOf({ analysis, lexicon }: Scene, at: number, index: number): "trade" | "other" | null {
  const sentence = analysis.sentences[at];
  const words = sentence ? childrenBy(sentence, index, "amod", "compound").map((t) => t.lemma.toLowerCase()) : [];
  const { trade, other } = lexicon.data.capitals;
  if (words.some((word) => trade.includes(word))) return "trade";
  return words.some((word) => other.includes(word)) ? "other" : null;
}

/** « la ville saoudienne », "the Swiss city": the only town of that state that stands before; null where there is none or are several. */
export function townOf({ cast, knowledge }: Scene, at: number, index: number, state: Referent | null): Referent | null {
  if (state?.type !== "state" || state.ref === null) return null;
  const land = knowledge.find(state.ref)?.country ?? null;
  const towns = new Set(
    cast.occurrences
      .filter((o) => o.sentence < at || (o.sentence === at && o.head < index))
      .flatMap(({ referent }) => (referent.type === "place" && land !== null && referent.country === land ? [referent] : [])),
  );
  const [town, ...others] = towns;
  return town !== undefined && others.length === 0 ? town : null;
}
