import { childrenBy, childrenOf, headOf, type Sentence, type Token, universal } from "../../text/index.ts";
import { lexiconOf as eventWords, kindsAlone } from "../events/lexicon.ts";
import { ordinalAt } from "../ordinal.ts";
import { panelOf } from "../sittings.ts";
import { isGenitive, type Scene } from "./scene.ts";

/** « qui négociaient »: talks told by a verb. */
const isTalking = (scene: Scene, token: Token): boolean =>
  token.upos === "VERB" && (scene.lexicon.dealingOf(token, false) ?? scene.lexicon.dealingOf(token, true))?.over === "none";

/** What a part is played in: the process of the reading, where it has one, and the round told. */
export interface Play {
  readonly of: string | null;
  readonly round: number | null;
}

export const isTalks = (scene: Scene, token: Token): boolean => scene.lexicon.is("talks", token);
export const isDeal = (scene: Scene, token: Token): boolean => scene.lexicon.is("deals", token);

/** The process that the noun speaks of, if it is one of talks (or of a deal, where `deals`); null for other nouns. */
export function playAt(scene: Scene, at: number, token: Token, deals: boolean): Play | null {
  const sentence = scene.analysis.sentences[at];
  if (!sentence) return null;
  const named = scene.mentions.covering(at, token.index);
  const process = named && scene.entity(named.entity)?.type === "process";
  if (!process && !isTalks(scene, token) && !(deals && isDeal(scene, token))) return null;
  return {
    of: scene.mentions.processAt(at, token.index),
    round: isOfPanel(scene, at, sentence, token) ? null : roundOf(scene, sentence, token),
  };
}

const isCountedByPanel = (scene: Scene, at: number, sentence: Sentence, token: Token): boolean =>
  isOfPanel(scene, at, sentence, token) && roundOf(scene, sentence, token) !== null;

/** « la deuxième session de ce comité »: a body counts its own sittings. */
function isOfPanel({ analysis }: Scene, at: number, sentence: Sentence, token: Token): boolean {
  const words = eventWords(analysis.language);
  return words !== null && panelOf(words, analysis.sentences[at - 1], sentence, token) !== null;
}

/** « le 20e cycle de pourparlers », "the third round of talks"; what is counted of deals and summits ("a second truce") is no round. */
function roundOf(scene: Scene, sentence: Sentence, token: Token): number | null {
  const words = eventWords(scene.analysis.language);
  const below = childrenOf(sentence, token.index).filter((t) => isGenitive(scene, sentence, t));
  if (below.length === 0 && scene.lexicon.is("occasions", token)) return null;
  // « les cérémonies du 27e anniversaire de la paix »: what is no talks counts none
  const nouns = [token, ...below.filter((noun) => isTalks(scene, noun) || words?.is("cycles", noun) === true)];
  for (const noun of nouns) {
    const kinds = words ? kindsAlone(words, noun) : [];
    if (isDeal(scene, noun) || kinds.includes("summit")) continue;
    for (const child of childrenOf(sentence, noun.index)) {
      if (!["amod", "nummod"].includes(universal(child.deprel))) continue;
      const number = ordinalAt(scene.analysis.language, sentence.tokens, child.index);
      if (number !== null) return isFirstOfNothing(scene, sentence, noun, number) ? null : number;
    }
  }
  return null;
}

/** « une première réunion officielle », "a first meeting": that nobody met so before, and no number of any talks. */
function isFirstOfNothing({ analysis }: Scene, sentence: Sentence, noun: Token, number: number): boolean {
  const words = eventWords(analysis.language);
  if (number !== 1 || !words || words.is("cycles", noun)) return false;
  // "hold first talks in years": only single sittings are counted from one
  if (!words.is("rounds", noun)) return true;
  // « leurs premières discussions depuis le mois de mai »: the first for some time
  const verb = headOf(sentence, noun);
  const around = [noun, ...(verb ? [verb] : [])].flatMap((t) => childrenOf(sentence, t.index));
  const since = around.filter((t) => t.index > noun.index).flatMap((t) => childrenBy(sentence, t.index, "case"));
  if (since.some((t) => words.has("since", t.form.toLowerCase()))) return true;
  return childrenOf(sentence, noun.index).some((t) => t.upos === "DET" && t.feats["Definite"] === "Ind");
}

/** The process that the text speaks of at a word without naming it: that of the last noun of talks before. */
export function playBefore(scene: Scene, at: number, index: number): Play {
  for (let s = at; s >= Math.max(0, at - 3); s--) {
    const tokens = scene.analysis.sentences[s]?.tokens ?? [];
    for (let i = s === at ? Math.min(index, tokens.length) - 1 : tokens.length - 1; i >= 0; i--) {
      const token = tokens[i];
      const sentence = scene.analysis.sentences[s];
      // « une deuxième session de ce comité »: the text goes on about the talks it spoke of before
      if (!token || !sentence || !isTalks(scene, token) || isCountedByPanel(scene, s, sentence, token)) continue;
      return playAt(scene, s, token, false) ?? { of: null, round: null };
    }
  }
  return { of: null, round: null };
}

/** True where the text has spoken of talks or a deal just before, `back` sentences at most: what « which brokered it » takes up. */
export function spokenOf(scene: Scene, at: number, index: number, back = 1): boolean {
  const tokens = [
    ...scene.analysis.sentences.slice(Math.max(0, at - back), at).flatMap((s) => s.tokens),
    ...(scene.analysis.sentences[at]?.tokens.slice(0, index) ?? []),
  ];
  return tokens.some((t) => isTalks(scene, t) || isDeal(scene, t) || isTalking(scene, t));
}
