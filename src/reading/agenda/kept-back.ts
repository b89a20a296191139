import { childrenBy, childrenOf, type Sentence, type Token, universal } from "../../text/index.ts";
import { isFinite, isVerbal, ownSubject, rangeOf } from "../statements/clause.ts";
import type { Open, Scene } from "./scene.ts";

/** Words within which somebody keeps something to himself. */
const KEPT = 8;

/** What is kept back, and what sets sides apart: nobody tells it, or nobody has settled it. */
export function keptBack(scene: Scene, sentence: Sentence): Open[] {
  return sentence.tokens.flatMap((token) => [
    ...keptToThemselves(scene, sentence, token),
    ...noName(scene, sentence, token),
    ...setsApart(scene, sentence, token),
  ]);
}

/** "Belgrade has kept its choice to itself", « le président garde pour lui le nom du médiateur ». */
function keptToThemselves({ lexicon }: Scene, sentence: Sentence, verb: Token): Open[] {
  if (!isVerbal(verb) || !(lexicon.is("keeping", verb) || lexicon.has("keeping", verb))) return [];
  const near = sentence.tokens.slice(verb.index + 1, verb.index + 1 + KEPT);
  const stop = near.findIndex((t) => /^[;:.]$/.test(t.form));
  const own = stop < 0 ? near : near.slice(0, stop);
  const noun = own.find((t) => t.upos === "NOUN" && (lexicon.is("topics", t) || lexicon.is("appointees", t)));
  const self = own.find((t) => lexicon.phraseAt("selves", sentence, t.index) !== undefined);
  if (!noun || !self) return [];
  const { start, end } = rangeOf(sentence, noun.index);
  return [{ content: { start, end: self.index > noun.index ? Math.min(end, self.start) : end }, cue: verb }];
}

/** "offered no name", « n'a avancé aucun nom ». */
function noName({ lexicon }: Scene, sentence: Sentence, verb: Token): Open[] {
  if (verb.upos !== "VERB" || !lexicon.is("giving", verb)) return [];
  const name = childrenBy(sentence, verb.index, "obj").find((t) => t.upos === "NOUN" && lexicon.is("names", t));
  const none = name && childrenOf(sentence, name.index).find((t) => universal(t.deprel) === "det" && lexicon.is("noWords", t));
  return name && none ? [{ content: { start: none.start, end: rangeOf(sentence, name.index).end }, cue: verb }] : [];
}

/** "The venue still divides the two sides", « le statut de la ville oppose toujours les deux camps ». */
function setsApart({ lexicon }: Scene, sentence: Sentence, verb: Token): Open[] {
  if (verb.upos !== "VERB" || !lexicon.is("dividing", verb) || !isFinite(sentence, verb)) return [];
  const subject = ownSubject(sentence, verb);
  const object = childrenBy(sentence, verb.index, "obj")[0];
  const isOpen = subject?.upos === "NOUN" && lexicon.is("topics", subject) && !lexicon.is("grounds", subject);
  const denied = childrenOf(sentence, verb.index).some((t) => t.feats["Polarity"] === "Neg");
  // « la question divise »: told elsewhere which
  const bare = subject && lexicon.is("points", subject) && childrenBy(sentence, subject.index, "nmod").length === 0;
  return isOpen && object && !denied && !bare ? [{ content: rangeOf(sentence, subject.index), cue: verb }] : [];
}
