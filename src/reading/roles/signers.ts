import { childrenOf, type Sentence, type Token, universal } from "../../text/index.ts";
import { sideOf } from "./dealings.ts";
import { holdersAt } from "./holders.ts";
import { moodOf } from "./mood.ts";
import { draftOf, PLAIN } from "./part-draft.ts";
import { playBefore, spokenOf } from "./process.ts";
import { type Draft, isNoun, type Scene } from "./scene.ts";

/** Somebody and the side that he signs or leads for: « X pour le gouvernement ». */
export interface Pair {
  readonly person: string;
  /** Null where the side has no name that is known. */
  readonly side: string | null;
  readonly index: number;
  readonly last: number;
}

/** "X signed for the government and Y for the rebels": those signed for are the parties, the verb being told once for all. */
export function signerDrafts(scene: Scene, at: number, sentence: Sentence): Draft[] {
  return sentence.tokens.flatMap((verb) => {
    if (!signs(scene, sentence, verb) || !moodOf(scene, sentence, verb)) return [];
    const first = sideFrom(scene, at, sentence, verb.index + 1);
    const more = first ? pairsFrom(scene, at, sentence, first.last + 1) : [];
    const sides = [...new Set([first?.side ?? null, ...more.map((pair) => pair.side)])].filter((side) => side !== null);
    if (more.length === 0 || sides.length === 0) return [];
    const play = playBefore(scene, at, verb.index);
    return sides.map((side) =>
      draftOf(at, verb, "party", side, play, PLAIN, verb, more.at(-1)?.last ?? verb.index, "role.dealing"),
    );
  });
}

/** "signed", "put his name to", « a apposé son paraphe ». */
function signs(scene: Scene, sentence: Sentence, verb: Token): boolean {
  if (verb.upos !== "VERB") return false;
  if (scene.lexicon.dealingOf(verb, false)?.over === "signed") return true;
  return (
    scene.lexicon.isVerb("putting", verb) &&
    childrenOf(sentence, verb.index).some((t) => universal(t.deprel) === "obj" && scene.lexicon.is("signatures", t))
  );
}

/** « les chefs des deux délégations, X pour A et Y pour B »: each leads that of his side, whom he came for. */
export function pairedHeads(scene: Scene, at: number, sentence: Sentence): Draft[] {
  return sentence.tokens.flatMap((noun) => {
    if (!leads(scene, sentence, noun)) return [];
    const comma = sentence.tokens.findIndex((t) => t.index > noun.index && /^[,(:–—]$/.test(t.form));
    const pairs = comma < 0 || comma > noun.index + FURTHEST ? [] : pairsFrom(scene, at, sentence, comma);
    if (pairs.length < 2) return [];
    const play = playBefore(scene, at, noun.index);
    return pairs.flatMap(({ person, side, index }) => [
      { ...draftOf(at, noun, "delegation-head", person, play, PLAIN, noun, index, "role.noun"), of: side },
      ...(side === null ? [] : [draftOf(at, noun, "participant", side, play, PLAIN, noun, index, "role.noun")]),
    ]);
  });
}

/** How far behind the noun the first name may come: "the heads of the two delegations,". */
const FURTHEST = 6;

/** "the heads of the delegations", « les négociateurs en chef », "the two chief negotiators": leaders of more than one team. */
function leads(scene: Scene, sentence: Sentence, noun: Token): boolean {
  if (!isNoun(noun) || noun.feats["Number"] !== "Plur") return false;
  const near = sentence.tokens.slice(noun.index + 1, noun.index + 5);
  const beside = [...childrenOf(sentence, noun.index), ...near];
  if (scene.lexicon.is("delegations", noun)) return beside.some((t) => t.upos !== "VERB" && scene.lexicon.is("chief", t));
  return scene.lexicon.is("heads", noun) && near.some((t) => isNoun(t) && scene.lexicon.is("delegations", t));
}

/** What may stand between one pair and the next. */
const isJoint = (token: Token | undefined): boolean =>
  token !== undefined && /^[,;(]$|^$/.test(token.upos === "CCONJ" ? "" : token.form);

/** « , X pour A, Y pour B et Z pour C » from a word on. */
export function pairsFrom(scene: Scene, at: number, sentence: Sentence, from: number): Pair[] {
  const pairs: Pair[] = [];
  for (let index = from; pairs.length < 8; ) {
    if (!isJoint(sentence.tokens[index])) break;
    while (isJoint(sentence.tokens[index])) index++;
    const named = personFrom(scene, at, sentence, index);
    const to = named && sideFrom(scene, at, sentence, named.last + 1, true);
    if (!named || !to) break;
    pairs.push({ person: named.person, side: to.side, index: named.index, last: to.last });
    index = to.last + 1;
  }
  return pairs;
}

/** Somebody's name right there, or behind the words of an office: "its foreign minister X". */
function personFrom(scene: Scene, at: number, sentence: Sentence, from: number) {
  for (let i = from; i < Math.min(from + 5, sentence.tokens.length); i++) {
    const token = sentence.tokens[i];
    if (!token || ["VERB", "AUX", "ADP", "PUNCT", "CCONJ"].includes(token.upos)) return null;
    const mention = scene.mentions.covering(at, i);
    if (mention?.form === "name" && scene.entity(mention.entity)?.type === "person")
      return { person: mention.entity, index: mention.head, last: mention.last };
  }
  return null;
}

/** Whom « pour le gouvernement », "for the rebels" names: right there, or some words behind a verb, what is signed in between. */
export function sideFrom(
  scene: Scene,
  at: number,
  sentence: Sentence,
  from: number,
  right = false,
): { side: string | null; last: number } | null {
  const reach = right ? from : Math.min(from + 6, sentence.tokens.length - 1);
  for (let i = from; i <= reach; i++) {
    const token = sentence.tokens[i];
    if (!token || token.upos === "VERB" || token.form === ",") return null;
    const words = scene.lexicon.data.forWhom.find((phrase) => isAt(sentence, i, phrase.split(" ")));
    if (words === undefined) continue;
    return namedFrom(scene, at, sentence, i + words.split(" ").length);
  }
  return null;
}

const isAt = (sentence: Sentence, from: number, words: readonly string[]): boolean =>
  words.every((word, k) => sentence.tokens[from + k]?.form.toLowerCase() === word);

function namedFrom(scene: Scene, at: number, sentence: Sentence, from: number): { side: string | null; last: number } | null {
  let index = from;
  while (sentence.tokens[index]?.upos === "DET" || sentence.tokens[index]?.upos === "ADJ") index++;
  const mention = scene.mentions.covering(at, index);
  const noun = sentence.tokens[mention?.head ?? index];
  if (!noun || !isNoun(noun)) return null;
  const [holder] = holdersAt(scene, at, noun.index).filter((h) => scene.entity(h)?.type !== "person");
  let last = mention?.last ?? index;
  // « le Mouvement pour la justice (MJE) »
  if (sentence.tokens[last + 1]?.form === "(") last = sentence.tokens.findIndex((t) => t.index > last && t.form === ")");
  return { side: holder === undefined ? null : sideOf(scene, holder), last: Math.max(last, index) };
}

/** "Also in the room were observers from Norway and the United States": those who watch, whatever the tree makes of them. */
export function roomDrafts(scene: Scene, at: number, sentence: Sentence): Draft[] {
  const { lexicon } = scene;
  return sentence.tokens.flatMap((noun) => {
    const watches = noun.upos === "NOUN" && noun.feats["Number"] === "Plur" && lexicon.partOf(noun) === "observer";
    if (!watches || !isPresent(scene, sentence, noun) || !spokenOf(scene, at, noun.index, SPOKEN_WITHIN)) return [];
    const holders = holdersAt(scene, at, noun.index).filter((h) => scene.entity(h)?.type !== "person");
    const play = playBefore(scene, at, noun.index);
    return holders.map((holder) => draftOf(at, noun, "observer", holder, play, PLAIN, noun, noun.index, "role.noun"));
  });
}

const SPOKEN_WITHIN = 3;
const NEAR = 16;

/** "in the room were", "seated at the table were": before the word, with nothing denied or yet to be. */
function isPresent({ lexicon }: Scene, sentence: Sentence, noun: Token): boolean {
  const before = sentence.tokens.slice(Math.max(0, noun.index - NEAR), noun.index);
  const room = before.findIndex(
    (t, i) => lexicon.is("rooms", t) && before.slice(i + 1, i + 3).some((u) => u.upos === "AUX" || u.upos === "VERB"),
  );
  return room >= 0 && !before.some((t) => lexicon.is("negations", t) || lexicon.data.modals[t.lemma] !== undefined);
}
