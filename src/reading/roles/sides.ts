import { childrenOf, headOf, type Sentence, type Token, universal } from "../../text/index.ts";
import { isBackground, sideOf } from "./dealings.ts";
import { holdersAt, isActor, subjectsOf } from "./holders.ts";
import { listedAfter } from "./lists.ts";
import { moodOf } from "./mood.ts";
import { draftOf, PLAIN } from "./part-draft.ts";
import { isDeal, isTalks, type Play, playAt, playBefore } from "./process.ts";
import { caseOf, coordinated, type Draft, isMarker, isNoun, type Scene } from "./scene.ts";

/** Who is a party by what a noun says of talks, deals, mediators and those who come to a table. */
export function sideDrafts(scene: Scene, at: number, sentence: Sentence, noun: Token): Draft[] {
  const { lexicon } = scene;
  const held = isTalks(scene, noun) || isDeal(scene, noun);
  const mediating = lexicon.deedOf(noun) === "mediator" || lexicon.partOf(noun) === "mediator";
  if (held || mediating) {
    const between = betweenDrafts(scene, at, sentence, noun);
    if (between.length > 0) return between;
  }
  if (held && !mediating && isTalks(scene, noun)) {
    const drafts = [...nationDrafts(scene, at, sentence, noun), ...talkersDrafts(scene, at, sentence, noun)];
    if (drafts.length > 0) return drafts;
  }
  if (lexicon.is("camps", noun)) return campDrafts(scene, at, sentence, noun);
  return lexicon.is("delegations", noun) ? delegationDrafts(scene, at, noun) : [];
}

/** "mediating between A and B": both are parties. */
export function mediatedDrafts(scene: Scene, at: number, sentence: Sentence, verb: Token): Draft[] {
  const mediates = scene.lexicon.framesOf(verb).some((f) => f.role === "mediator" && f.what !== "objects" && !f.between);
  return mediates ? betweenDrafts(scene, at, sentence, verb) : [];
}

const told = (at: number, cue: Token, sides: readonly string[], play: Play, clause: Token, other: number): Draft[] =>
  sides.map((side) => draftOf(at, cue, "party", side, play, PLAIN, clause, other, "role.sides"));

const sidesOf = (scene: Scene, holders: readonly string[]): string[] => [
  ...new Set(holders.flatMap((h) => sideOf(scene, h) ?? [])),
];

/** « pourparlers entre A et B », "talks opened between A and B". */
function betweenDrafts(scene: Scene, at: number, sentence: Sentence, word: Token): Draft[] {
  const { between } = scene.lexicon.data;
  const verb = universal(word.deprel) === "nsubj" ? headOf(sentence, word) : null;
  const places = [...childrenOf(sentence, word.index), ...(verb ? childrenOf(sentence, verb.index) : [])];
  const play = playAt(scene, at, word, true) ?? playBefore(scene, at, word.index);
  const above = headOf(sentence, word);
  if (above && isDeal(scene, word) && above.upos === "VERB" && isBackground(sentence, above)) return [];
  for (const child of places) {
    if (!["nmod", "obl"].includes(universal(child.deprel)) || !between.includes(caseOf(sentence, child.index))) continue;
    const sides = sidesOf(scene, withoutPeople(scene, holdersAt(scene, at, child.index)));
    if (sides.length > 1) return told(at, word, sides, play, verb ?? word, child.index);
  }
  const pair = pairAfter(scene, at, sentence, word);
  return told(at, word, pair.holders, play, verb ?? word, pair.last);
}

const withoutPeople = (scene: Scene, ids: readonly string[]): string[] => ids.filter((id) => scene.entity(id)?.type !== "person");

/** Where the tree went astray: "between", somebody, "and", somebody, soon after the noun. */
function pairAfter(scene: Scene, at: number, sentence: Sentence, noun: Token): { holders: string[]; last: number } {
  const none = { holders: [], last: noun.index };
  const { tokens } = sentence;
  const start = tokens.findIndex(
    (t, i) => i > noun.index && i <= noun.index + 3 && scene.lexicon.data.between.includes(t.form.toLowerCase()),
  );
  if (start < 0 || tokens.slice(noun.index + 1, start).some((t) => t.upos === "VERB" || t.form === ",")) return none;
  const holders: string[] = [];
  let joined = false;
  for (let i = start + 1; i < Math.min(tokens.length, start + 16); i++) {
    const token = tokens[i] as Token;
    if (token.upos === "VERB" || token.upos === "AUX" || token.form === ",") break;
    if (token.upos === "CCONJ") joined = true;
    const mention = scene.mentions.at(at, i);
    if (!mention || (holders.length > 0 && !joined)) continue;
    const [holder] = sidesOf(scene, withoutPeople(scene, holdersAt(scene, at, i)));
    if (holder === undefined || holders.includes(holder)) continue;
    holders.push(holder);
    if (holders.length === 2) return { holders, last: i };
  }
  return none;
}

/** "the US-Iran talks", "Armenian-Azerbaijani negotiations": the nations before talks. */
function nationDrafts(scene: Scene, at: number, sentence: Sentence, noun: Token): Draft[] {
  const below = childrenOf(sentence, noun.index).filter((t) => ["amod", "compound"].includes(universal(t.deprel)));
  const words = below.flatMap((t) => [...coordinated(sentence, t.index), ...compoundsOf(sentence, t)]);
  const sides = words.flatMap((t) => {
    const nation = scene.mentions.demonymAt(at, t.index);
    const mention = scene.mentions.at(at, t.index);
    return nation ?? (mention && isActor(scene, mention.entity) ? sideOf(scene, mention.entity) : null) ?? [];
  });
  const all = [...new Set(sides)];
  return all.length === 2
    ? told(at, noun, all, playAt(scene, at, noun, false) ?? { of: null, round: null }, noun, noun.index)
    : [];
}

const compoundsOf = (sentence: Sentence, token: Token): Token[] =>
  childrenOf(sentence, token.index).filter((t) => universal(t.deprel) === "compound");

/** "flew in for talks with the rebels": who came and whom they talk with. */
function talkersDrafts(scene: Scene, at: number, sentence: Sentence, noun: Token): Draft[] {
  const others = childrenOf(sentence, noun.index).filter(
    (t) => universal(t.deprel) === "nmod" && isMarker(caseOf(sentence, t.index), scene.lexicon.data.with),
  );
  if (others.length === 0) return [];
  let verb = headOf(sentence, noun);
  for (let steps = 0; verb && verb.upos !== "VERB" && steps < 3; steps++) verb = headOf(sentence, verb);
  if (verb?.upos !== "VERB") return [];
  const holders = [...subjectsOf(scene, at, verb), ...others.flatMap((t) => holdersAt(scene, at, t.index))];
  const sides = sidesOf(scene, withoutPeople(scene, holders));
  return sides.length > 1
    ? told(at, noun, sides, playAt(scene, at, noun, false) ?? { of: null, round: null }, verb, noun.index)
    : [];
}

/** "the two sides, A and B": who stands behind a noun of those who face each other. */
function campDrafts(scene: Scene, at: number, sentence: Sentence, noun: Token): Draft[] {
  // "the United States, Britain and Norway" are no two states
  if (noun.feats["Number"] !== "Plur" || noun.upos !== "NOUN" || /^\p{Lu}/u.test(noun.form)) return [];
  const { holders, last } = listedAfter(scene, at, sentence, noun);
  const sides = sidesOf(scene, withoutPeople(scene, holders));
  return sides.length === 2 ? told(at, noun, sides, playBefore(scene, at, noun.index), noun, last) : [];
}

/**
 * "the rebels' delegation", « les délégations du Nord et du Sud »: who sends negotiators to talks takes part in them; not so « remis à une
 * délégation norvégienne », where no talks are told of beside.
 */
function delegationDrafts(scene: Scene, at: number, noun: Token): Draft[] {
  const own = scene.analysis.sentences[at];
  const isNew = own !== undefined && childrenOf(own, noun.index).some((t) => t.feats["Definite"] === "Ind");
  const near = isNew ? [own] : scene.analysis.sentences.slice(Math.max(0, at - 1), at + 2);
  if (!isNoun(noun) || !near.some((s) => s.tokens.some((t) => isTalks(scene, t)))) return [];
  if (own && isKeptOut(scene, own, noun)) return [];
  const sides = sidesOf(scene, withoutPeople(scene, holdersAt(scene, at, noun.index))).filter((side) => !isBare(scene, side));
  return told(at, noun, sides, playBefore(scene, at, noun.index), noun, noun.index);
}

/** "A delegation arrived but was not invited": who is told not to do something, or to have it done to him, may be kept out. */
function isKeptOut(scene: Scene, sentence: Sentence, noun: Token): boolean {
  const verb = universal(noun.deprel) === "nsubj" ? headOf(sentence, noun) : null;
  if (!verb) return false;
  const verbs = [verb, ...childrenOf(sentence, verb.index).filter((t) => universal(t.deprel) === "conj" && t.upos === "VERB")];
  return verbs.some((t) => scene.lexicon.is("inviting", t) && moodOf(scene, sentence, t) === null);
}

/** « les délégations », of which nothing says who sent them: no side of its own. */
const isBare = (scene: Scene, id: string): boolean => {
  const entity = scene.entity(id);
  return entity?.ref === null && scene.lexicon.isDelegation(entity.name);
};
