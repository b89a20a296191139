import { childrenBy, headOf, type Sentence, subtree, type Token } from "../../text/index.ts";
import { isVerbal } from "../statements/clause.ts";
import { isInDateline } from "./dateline.ts";
import { type Draft, isLocated, isTalksNoun, type Scene } from "./scene.ts";

/** A town is taken up from so many sentences back at most. */
const BACK = 6;

/** "in the same city", « au même endroit »: true of a noun for a town that was told of before. */
const isSameTown = (scene: Scene, sentence: Sentence, site: Token): boolean =>
  site.upos === "NOUN" &&
  scene.lexicon.is("towns", site) &&
  childrenBy(sentence, site.index, "amod", "det").some(
    // « dans cette ville »
    (t) => scene.lexicon.has("same", t.lemma.toLowerCase()) || scene.lexicon.has("thisOne", t.form.toLowerCase()),
  );

/**
 * "had opened there", « y avaient duré cinq jours », "held in the same city": the town that was told of last before these talks. Null where
 * they say no such thing, or no town stands in the sentences before.
 */
export function townTakenUp(scene: Scene, sentence: Sentence, draft: Draft, heads: readonly number[]): string | null {
  const below = heads.flatMap((head) => childrenBy(sentence, head, "advmod", "obl", "iobj", "nmod"));
  const word = below.find(
    (t) =>
      (["ADV", "PRON"].includes(t.upos) && scene.lexicon.has("there", t.form.toLowerCase())) ||
      isSameTown(scene, sentence, t) ||
      // « à la fin du mois, dans la même ville »: hung on the time
      subtree(sentence, t.index).some((i) => {
        const inner = sentence.tokens[i];
        return inner !== undefined && isLocated(scene, sentence, i) && isSameTown(scene, sentence, inner);
      }),
  );
  const verb = sentence.tokens[draft.clause];
  const stressed = verb ? headOf(sentence, verb) : null;
  // « C'est dans cette même ville qu'ils s'étaient parlé »
  if (!word && stressed && isSameTown(scene, sentence, stressed) && childrenBy(sentence, stressed.index, "cop").length > 0)
    return isReported(scene, sentence, draft) ? null : townBefore(scene, draft.sentence, stressed.index);
  const isHere = below.some((t) => scene.lexicon.has("here", t.form.toLowerCase()));
  if (isReported(scene, sentence, draft)) return null;
  if (!word) return isHere ? townOfDateline(scene) : null;
  const isThis = childrenBy(sentence, word.index, "det").some((t) => scene.lexicon.has("thisOne", t.form.toLowerCase()));
  // « dans cette ville »: the one spoken of right before
  return (
    (isThis ? townIn(scene, draft.sentence - 1, Number.MAX_SAFE_INTEGER) : null) ?? townBefore(scene, draft.sentence, word.index)
  );
}

/** "resumed talks here on Tuesday": the town that the report was written in; null where it does not say. */
function townOfDateline(scene: Scene): string | null {
  for (const [at, sentence] of scene.analysis.sentences.entries()) {
    for (const token of sentence.tokens) {
      if (!isInDateline(sentence, token)) break;
      const entity = scene.entity(scene.mentions.at(at, token.index)?.entity ?? null);
      if (entity?.type === "place") return entity.id;
    }
  }
  return null;
}

/** "Newspapers reported that the two had met there": what others say of a meeting makes it none of those told of before. */
function isReported(scene: Scene, sentence: Sentence, draft: Draft): boolean {
  const at = sentence.tokens[draft.trigger]?.start ?? sentence.start;
  return scene.statementsIn(draft.sentence).some(({ content }) => content.some(({ start, end }) => start <= at && at < end));
}

/**
 * The town named last before a word where something was told to be done: in its own sentence, else in one on talks, else in one on what came of
 * them. « ont signé un accord à Minsk … À Kiev, le président s'est dit prudent. Le premier cycle s'était tenu dans la même ville. »
 */
function townBefore(scene: Scene, at: number, index: number): string | null {
  const deals = scene.lexicon.data.groups["deals"] ?? [];
  const before = Array.from({ length: BACK }, (_, back) => at - back - 1).filter((i) => i >= 0);
  const tells = (i: number, isOf: (token: Token) => boolean): boolean => scene.analysis.sentences[i]?.tokens.some(isOf) === true;
  return (
    townIn(scene, at, index) ??
    firstTown(
      scene,
      before.filter((i) => tells(i, (t) => isTalksNoun(scene, t))),
    ) ??
    firstTown(
      scene,
      before.filter((i) => tells(i, (t) => deals.includes(t.lemma.toLowerCase()))),
    )
  );
}

function firstTown(scene: Scene, sentences: readonly number[]): string | null {
  for (const at of sentences) {
    const town = townIn(scene, at, Number.MAX_SAFE_INTEGER);
    if (town !== null) return town;
  }
  return null;
}

function townIn(scene: Scene, at: number, index: number): string | null {
  const sentence = scene.analysis.sentences[at];
  if (!sentence) return null;
  for (let i = Math.min(index, sentence.tokens.length) - 1; i >= 0; i--) {
    const entity = scene.entity(scene.mentions.at(at, i)?.entity ?? null);
    if (entity?.type === "place" && isLocated(scene, sentence, i) && isOfDeed(scene, sentence, i)) return entity.id;
  }
  return null;
}

/** « l'ambassadeur de Russie à Kiev »: not where anything was done. */
function isOfDeed(scene: Scene, sentence: Sentence, index: number): boolean {
  const town = sentence.tokens[index];
  const head = town ? headOf(sentence, town) : null;
  return head !== null && (isVerbal(head) || head.upos === "NUM" || isTalksNoun(scene, head) || scene.lexicon.is("phases", head));
}
