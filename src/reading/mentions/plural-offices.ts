import { type Sentence, type Token, universal } from "../../text/index.ts";
import { canAct, isPerson, type Referent } from "./cast.ts";
import { type OwnerReader, ownerAt, stateOfDemonym } from "./owner.ts";
import { isPlural, possessiveOf } from "./phrase.ts";
import { type Scene, sentenceAt } from "./scene.ts";
import type { TermSpot } from "./spots.ts";

/** One of the people who share a plural office, with their own house. */
export interface Sharer {
  readonly person: Referent;
  readonly of: Referent | null;
}

/** A scene whose names are read, with the reader of its noun phrases. */
interface Named {
  readonly scene: Scene;
  readonly nominals: OwnerReader;
}

/** How many words may stand between the noun and the first of the names. */
const REACH = 14;

/**
 * Who shares a plural office: « les présidents congolais X et rwandais Y », "the Saudi and Iranian ministers, X and Y",
 * « les chefs rebelles de A et de B, X et Y ». Houses are dealt out in the order of the names where there are as many.
 * Empty where fewer than two are named.
 */
export function sharersOf(read: Named, at: number, spot: TermSpot): Sharer[] {
  const { scene, nominals } = read;
  const sentence = sentenceAt(scene, at);
  const noun = sentence.tokens[spot.head];
  if (!noun || !isPlural(noun)) return [];
  const people: { person: Referent; house: Referent | null }[] = [];
  const shared = housesBefore(read, at, sentence, spot.first);
  let between: Referent | null = null;
  let index = spot.last + 1;
  while (index < sentence.tokens.length) {
    const token = sentence.tokens[index] as Token;
    const name = (scene.spots[at] ?? []).find((s) => s.first === index);
    const referent = name && scene.referentOf.get(name);
    if (name && referent && isPerson(referent)) {
      people.push({ person: referent, house: people.length > 0 ? between : null });
      between = null;
      index = name.last + 1;
      continue;
    }
    const house = referent && canAct(referent) ? referent : referent?.type === "place" ? referent : stateOfDemonym(scene, token);
    if (house && people.length === 0) shared.push(house);
    else if (house) between = house;
    else if (people.length === 0 ? stops(token) || index > spot.last + REACH : !links(token)) break;
    index = name ? name.last + 1 : index + 1;
  }
  if (people.length < 2) people.splice(0, 2, ...namedBefore(read, at, sentence, spot.first));
  if (people.length < 2) return [];
  if (shared.length === 0) shared.push(...possessorsBefore(read, at, sentence, spot, people.length));
  const dealt = people.some((p) => p.house !== null);
  return people.map(({ person, house }, i) => {
    const own = dealt
      ? (house ?? shared.at(-1))
      : shared.length === people.length
        ? shared[i]
        : shared.length === 1
          ? shared[0]
          : null;
    return { person, of: own ?? (shared.length === 0 ? (person.principal ?? ownerAt(scene, at, spot.head, nominals)) : null) };
  });
}

/** « X et Y, les présidents »: those named before the comma. */
function namedBefore({ scene }: Named, at: number, sentence: Sentence, first: number): { person: Referent; house: null }[] {
  const found: { person: Referent; house: null }[] = [];
  let index = first - 1;
  while (index > 0 && ["DET", "ADJ"].includes(sentence.tokens[index]?.upos ?? "")) index--;
  if (sentence.tokens[index]?.form !== ",") return [];
  for (index--; index >= 0; index--) {
    const name = (scene.spots[at] ?? []).find((s) => s.last === index);
    const referent = name && scene.referentOf.get(name);
    if (name && referent && isPerson(referent)) {
      found.unshift({ person: referent, house: null });
      index = name.first;
    } else if (sentence.tokens[index]?.upos !== "CCONJ" && sentence.tokens[index]?.form !== ",") break;
  }
  return found;
}

/** "the Saudi and Iranian ministers": the states told before the noun. */
function housesBefore({ scene }: Named, at: number, sentence: Sentence, first: number): Referent[] {
  const found: Referent[] = [];
  for (let i = first - 1; i >= 0; i--) {
    const token = sentence.tokens[i] as Token;
    const named = scene.byHead[at]?.get(i);
    const house = named?.type === "state" ? named : stateOfDemonym(scene, token);
    if (house) found.unshift(house);
    else if (!["ADJ", "CCONJ", "PART"].includes(token.upos) && token.form !== ",") break;
  }
  return found;
}

/** « Le Pérou et l'Equateur …, leurs présidents X et Y »: the states told together before, where there are as many. */
function possessorsBefore({ scene }: Named, at: number, sentence: Sentence, { head }: TermSpot, count: number): Referent[] {
  const possessive = possessiveOf(sentence, head, scene.lexicon);
  if (!possessive || ![possessive.feats["Number[psor]"], possessive.feats["Number"]].includes("Plur")) return [];
  const states = (scene.spots[at] ?? []).filter((s) => s.last < possessive.index && scene.referentOf.get(s)?.type === "state");
  for (const first of states) {
    const others = states.filter((s) => s !== first && sentence.tokens[s.head]?.head === first.head);
    const joined = others.filter((s) => universal(sentence.tokens[s.head]?.deprel ?? "") === "conj");
    if (joined.length + 1 === count) return [first, ...joined].flatMap((s) => scene.referentOf.get(s) ?? []);
  }
  return [];
}

const stops = (token: Token): boolean => token.upos === "VERB" || token.upos === "AUX" || /^[.;:!?»”]$/.test(token.form);
const links = (token: Token): boolean => ["CCONJ", "ADJ", "DET"].includes(token.upos) || token.form === ",";
