import type { FigureNoun } from "../../language/figures-schema.ts";
import type { Token } from "../../text/index.ts";
import { folded } from "./lexicon.ts";
import type { Quantity } from "./quantity.ts";
import { formAt, isMark, type Line, lookUp, tokenAt } from "./scene.ts";

/** Who or what a number counts. */
export interface Counted {
  /** The token of the noun; the number's own where it stands without one. */
  readonly token: number;
  /** The last token that belongs to it. */
  readonly last: number;
  readonly noun: FigureNoun | null;
  /** `person`: known for one; `unknown`: could be; `thing`: none; `none`: no noun at all. */
  readonly kind: "person" | "group" | "unknown" | "thing" | "none";
}

const MOST_BETWEEN = 6;
const MOST_NOUNS = 4;

/** The noun that a quantity counts, from the words after it: of several the one that says most. */
export function countedBy(line: Line, quantity: Quantity): Counted {
  const numberEnd = line.tokenOf(quantity.to - 1);
  const found = firstNoun(line, quantity, numberEnd);
  if (!found) return { token: numberEnd, last: numberEnd, noun: null, kind: "none" };
  const run = nounsFrom(line, found);
  const known = run.flatMap((token) => {
    const noun = nounAt(line, token);
    return noun ? [{ token, noun }] : [];
  });
  const lastToken = run.at(-1) ?? found;
  const pick =
    known.find(({ noun }) => noun.sure) ?? known.find(({ noun, token }) => noun.bare && token !== found) ?? known.at(-1) ?? null;
  if (pick && (pick.token === lastToken || !isThing(line, lastToken))) {
    const grouped = known.find(({ noun }) => noun.unit !== "persons");
    const noun = grouped && grouped !== pick ? { ...pick.noun, unit: grouped.noun.unit } : pick.noun;
    return {
      token: pick.noun.bare && pick.token !== found ? found : pick.token,
      last: Math.max(lastToken, pick.token),
      noun,
      kind: noun.unit === "persons" ? "person" : "group",
    };
  }
  if (isThing(line, lastToken)) return { token: lastToken, last: lastToken, noun: null, kind: "thing" };
  return { token: lastToken, last: lastToken, noun: null, kind: isPerson(line, lastToken) ? "person" : "unknown" };
}

function nounAt(line: Line, token: number): FigureNoun | null {
  const { nouns } = line.scene.lexicon;
  const two = nouns.get(`${formAt(line, token)} ${formAt(line, token + 1)}`);
  const found = two ?? lookUp(nouns, tokenAt(line, token));
  // "wounded" of « blessé » may be the verb of the next words
  if (found?.bare && tokenAt(line, token)?.feats["VerbForm"] === "Fin") return null;
  return found;
}

function firstNoun(line: Line, quantity: Quantity, numberEnd: number): number | null {
  const { lexicon } = line.scene;
  let linked = quantity.collective;
  for (let i = numberEnd + 1; i <= numberEnd + MOST_BETWEEN; i++) {
    const token = tokenAt(line, i);
    if (!token) return null;
    const form = folded(token.form);
    // « trois des cinq otages »
    const within = linked ? line.quantities.find((q) => q !== quantity && line.tokenOf(q.core) === i) : undefined;
    if (within) {
      i = line.tokenOf(within.to - 1);
      continue;
    }
    if (lexicon.is("links", form)) {
      // « 300 de plus » counts nobody, « 300 de ces soldats » does
      if (!linked && i > numberEnd + 1 && !lexicon.is("looseLinks", form) && !lexicon.is("links", formAt(line, i - 1)))
        return null;
      linked = true;
      continue;
    }
    if (nounAt(line, i)) return i;
    // "bringing to 1,056 the number of detainees": the number is what there are 1,056 of
    if (lookUp(lexicon.tolls, token)) return null;
    if (lexicon.is("between", form)) continue;
    if (token.form === "«" || token.form === '"' || token.form === "“") continue;
    if (isMark(token) || lexicon.verbs.has(form)) return null;
    if (token.upos === "NOUN" || token.upos === "PROPN" || isThing(line, i)) return i;
    if (token.upos === "X" && isCapital(token)) return i;
    if (token.upos === "ADJ" || (token.upos === "X" && i < numberEnd + 3)) continue;
    if (token.upos === "VERB" && PARTICIPLES.has(token.feats["VerbForm"] ?? "") && tokenAt(line, i + 1)?.upos === "NOUN")
      continue;
    return null;
  }
  return null;
}

/** "three working groups": the gerund too. */
const PARTICIPLES: ReadonlySet<string> = new Set(["Part", "Ger"]);

/** The noun with those that follow it at once; adjectives between them count. */
function nounsFrom(line: Line, first: number): number[] {
  const run = [first];
  for (let i = first + 1; i < first + MOST_NOUNS; i++) {
    const token = tokenAt(line, i);
    if (!token || isMark(token) || token.upos === "ADP" || token.upos === "CCONJ") break;
    const noun = nounAt(line, i);
    if (noun && (noun.bare || token.upos === "NOUN" || token.upos === "PROPN")) {
      if (noun.bare && token.upos === "VERB" && takesObject(line, i)) break;
      run.push(i);
    } else if (!line.scene.lexicon.data.headFirst && (token.upos === "NOUN" || token.upos === "PROPN")) run.push(i);
    else if (token.upos !== "ADJ") break;
  }
  return run;
}

/** "500 soldiers wounded 12 civilians": what looks like a participle has an object. */
function takesObject(line: Line, verb: number): boolean {
  const next = tokenAt(line, verb + 1);
  return next !== null && (next.upos === "DET" || next.upos === "NUM" || next.upos === "PRON" || next.upos === "PROPN");
}

function isThing(line: Line, token: number): boolean {
  const { lexicon } = line.scene;
  const form = formAt(line, token);
  return lexicon.is("notPersons", form) || Object.hasOwn(lexicon.data.currencies, form);
}

const PEOPLE: ReadonlySet<string> = new Set(["population", "armed-group", "person"]);

function isPerson(line: Line, index: number): boolean {
  const token = tokenAt(line, index);
  if (!token) return false;
  const { mentions, lexicon, types } = line.scene;
  const mention = mentions.at(line.index, index);
  const type = mention && types.get(mention.entity);
  if (type && PEOPLE.has(type)) return true;
  const form = folded(token.form);
  if (lexicon.data.personEndings.some((ending) => form.endsWith(ending) && form.length > ending.length + 2)) return true;
  return isCapital(token) && /[sei]$/.test(form) && token.feats["Number"] !== "Sing";
}

const isCapital = (token: Token): boolean => /^\p{Lu}\p{Ll}/u.test(token.form);
