import { type Knowledge, loadSubjects } from "../../knowledge/index.ts";
import { PART } from "../digest/cast.ts";
import type { NameSignature } from "../digest/signature.ts";
import { pushTo } from "../grouping.ts";
import { compareText, sortedUnique } from "../hash.ts";
import { koreanForm } from "../identity/korean.ts";
import {
  areConfused,
  areTurned,
  haveOneGivenName,
  joinedGiven,
  likeness,
  longerByAFamilyName,
  NAMES,
  ORDER,
  withMiddleName,
} from "../identity/likeness.ts";
import {
  confused,
  heard,
  muted,
  opened,
  skeletonOf,
  spelled,
  spelledWords,
  withoutArticle,
  withoutHonorific,
} from "../identity/spelling.ts";
import type { IdentityReview } from "../reviews.ts";

/** A judgement on two keys: by a rule ("rule") or by a person (their name). */
export interface Judgement {
  readonly a: string;
  readonly b: string;
  readonly judgement: "same" | "different" | "unsure";
  readonly reason: string;
  readonly by: string;
}

/** Everything the reports of a process say about one key. */
export interface Known {
  readonly key: string;
  readonly type: string;
  /** Names with the number of reports, the most used first. */
  readonly names: readonly (readonly [string, number])[];
  readonly country: string | null;
  readonly acts: string;
  /** Ids of the reports that use the key, as far as they are kept. */
  readonly documents: ReadonlySet<string>;
}

/** Who is who in one process. */
export interface Identities {
  /** The key that stands for all keys judged the same. */
  readonly resolve: (key: string) => string;
  readonly nameOf: (key: string) => string;
  /** Whom a key acts for (a state, a group), resolved; itself where nobody else. */
  readonly actsFor: (key: string) => string;
  readonly judgements: readonly Judgement[];
  readonly known: ReadonlyMap<string, Known>;
}

interface Options {
  readonly knowledge: Knowledge;
  readonly language: string;
  readonly reviews: readonly IdentityReview[];
}

/** A name signature, the number of reports that use it, and their ids as far as they are kept. */
export type NameTold = readonly [name: NameSignature, count: number, documents?: readonly string[]];

/** Judges names of one process. */
export function identitiesOf(names: Iterable<NameTold>, options: Options): Identities {
  const known = gather(names);
  const people = [...known.values()].filter(({ type }) => type === "person").sort((a, b) => compareText(a.key, b.key));
  const judgements = [...judgePeople(people, options.knowledge), ...judgeLikeNames([...known.values()])];
  const settled = withReviews(judgements, options.reviews);
  const representative = join(settled);
  const resolve = (key: string) => representative.get(key) ?? key;
  const shown = new Map<string, string>();
  const nameOf = (key: string): string => {
    let name = shown.get(key);
    if (name === undefined) {
      name = nameFor(resolve(key), known, options);
      shown.set(key, name);
    }
    return name;
  };
  const actsFor = (key: string): string => {
    const own = resolve(key);
    const acts = known.get(own)?.acts ?? options.knowledge.find(own)?.actsFor ?? own;
    return resolve(acts);
  };
  return { resolve, nameOf, actsFor, judgements: settled, known };
}

interface Gathered {
  readonly type: string;
  readonly names: Map<string, number>;
  readonly countries: Map<string, number>;
  readonly acts: Map<string, number>;
  readonly documents: Set<string>;
}

function gather(names: Iterable<NameTold>): Map<string, Known> {
  const raw = new Map<string, Gathered>();
  for (const [{ key, entity, name, country, acts }, count, documents = []] of names) {
    const entry = raw.get(key) ?? {
      type: entity,
      names: new Map(),
      countries: new Map(),
      acts: new Map(),
      documents: new Set<string>(),
    };
    raw.set(key, entry);
    for (const document of documents) entry.documents.add(document);
    add(entry.names, name, count);
    if (country !== null) add(entry.countries, country, count);
    if (acts !== key) add(entry.acts, acts, count);
  }
  return new Map(
    [...raw].map(([key, { type, names: told, countries, acts, documents }]) => [
      key,
      {
        key,
        type,
        names: ranked(told, key),
        country: ranked(countries)[0]?.[0] ?? null,
        acts: ranked(acts)[0]?.[0] ?? key,
        documents,
      },
    ]),
  );
}

function add(counts: Map<string, number>, key: string, by: number): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}

/** "ERGNETI" of a dateline is no way to write a name where another is told. */
const isShouted = (name: string): boolean => name.length > 3 && name === name.toUpperCase() && name !== name.toLowerCase();

/** « vice-ministre kazakh » describes whom a name would name. */
const isDescription = (name: string): boolean => /^\p{Ll}/u.test(name);

/** The most used first; before them the names that the key was made of, which describe nobody ("a Polisario delegate"). */
function ranked(counts: ReadonlyMap<string, number>, key: string | null = null): (readonly [string, number])[] {
  if (counts.size < 2) return [...counts];
  const words = key?.slice(key.lastIndexOf("~") + 1) ?? null;
  const own = new Set(words === null ? [] : [...counts.keys()].filter((name) => spelled(name) === words));
  return [...counts].sort(
    ([a, x], [b, y]) =>
      Number(own.has(b)) - Number(own.has(a)) ||
      Number(isDescription(a)) - Number(isDescription(b)) ||
      Number(isShouted(a)) - Number(isShouted(b)) ||
      y - x ||
      b.length - a.length ||
      compareText(a, b),
  );
}

/** Words of an unknown person's key; of a known one, the words of each known name. */
function namesInWords(person: Known, knowledge: Knowledge): readonly (readonly string[])[] {
  const ref = knowledge.find(person.key);
  if (!ref) return [withoutHonorific(person.key.slice(person.key.indexOf("~") + 1).split(" "))];
  let words = knownWords.get(ref);
  if (!words) {
    const names = Object.values(ref.names)
      .flat()
      .map((name) => spelledWords(name));
    const surnames = sortedUnique(Object.values(ref.surnames).flat()).map((name) => spelledWords(name));
    words = [...names, ...names.flatMap((name) => underSurnames(name, surnames))];
    knownWords.set(ref, words);
  }
  return words;
}

/** "Mohamed Abdullahi Farmajo": a whole name that ends in another word by which somebody is known. */
const underSurnames = (name: readonly string[], surnames: readonly (readonly string[])[]): readonly (readonly string[])[] =>
  name.length < 2
    ? []
    : surnames.flatMap(([surname, ...more]) =>
        surname === undefined || more.length > 0 || name.includes(surname) ? [] : [[...name.slice(0, -1), surname]],
      );

/** Of a person with a Korean name, its forms, whichever way it is written. */
function koreanForms({ key, names }: Known, knowledge: Knowledge): readonly string[] {
  const known = knowledge.find(key);
  const told = known ? Object.values(known.names).flat() : names.map(([name]) => name);
  return sortedUnique(told.map(koreanForm).filter((form) => form !== null));
}

/** The same people are in every process. */
const knownWords = new WeakMap<object, readonly (readonly string[])[]>();

function judgePeople(people: readonly Known[], knowledge: Knowledge): Judgement[] {
  const forms = new Map(people.map((person) => [person.key, namesInWords(person, knowledge)]));
  const koreans = new Map(people.map((person) => [person.key, koreanForms(person, knowledge)]));
  const koreansOf = (person: Known) => koreans.get(person.key) ?? [];
  const wordsOf = (person: Known) => forms.get(person.key) ?? [];
  const byLast = new Map<string, Known[]>();
  for (const person of people) {
    // A surname may stand first: "Beiba Mahfoud Ali".
    const lasts = wordsOf(person).flatMap((words) => [
      words.at(-1) ?? "",
      ...(words.length >= NAMES ? [words[0] ?? "", words.at(-2) ?? ""] : isKnown(person) ? [words[0] ?? ""] : []),
    ]);
    const sounds = [...lasts, ...wordsOf(person).flatMap(joinedGiven), ...wordsOf(person).map(inOne)].flatMap(soundsOf);
    for (const last of sortedUnique([...sounds, ...koreansOf(person)])) pushTo(byLast, last, person);
  }
  const judged = new Map<string, Judgement>();
  for (const person of people) {
    if (isKnown(person)) continue;
    const own = wordsOf(person)[0] ?? [];
    const korean = koreansOf(person);
    const sounds = [own.at(-1) ?? "", ...joinedGiven(own), inOne(own)].flatMap(soundsOf);
    const fitting: { other: Known; reason: string }[] = [];
    for (const other of new Set([...sounds, ...korean].flatMap((sound) => byLast.get(sound) ?? []))) {
      if (other === person || !(mayBeOne(person, other, knowledge) || isWholeNameOf(other, own, wordsOf(other)))) continue;
      const reason = korean.some((form) => koreansOf(other).includes(form))
        ? "transliteration"
        : wordsOf(other)
            .map(
              (words) =>
                likeness(own, words) ??
                (isKnown(other) && areTurned(own, words) ? ORDER : null) ??
                (isKnown(other) ? withMiddleName(own, words) : null) ??
                likenessOfStrangers(person, other, own, words, knowledge),
            )
            .find((found) => found !== null);
      if (reason != null) fitting.push({ other, reason });
    }
    for (const { other, reason } of fitting) {
      // A short name fits whoever bears it; if several do, nobody can say which of them is meant.
      // Nor is it one's only where it is written as another's whom that one is not.
      const isOnly =
        fitting.filter((f) => f.reason !== "transliteration").length === 1 &&
        fitting.every((f) => f.other === other || areLike(wordsOf(f.other), wordsOf(other)));
      const sure = reason === "transliteration" || reason === ORDER || isOnly;
      const [a = "", b = ""] = [person.key, other.key].sort(compareText);
      const before = judged.get(`${a}\n${b}`);
      if (before?.judgement === "same") continue;
      judged.set(`${a}\n${b}`, {
        a,
        b,
        judgement: sure ? "same" : "unsure",
        reason: sure ? reason : "several-bearers",
        by: "rule",
      });
    }
  }
  return [...judged.values()];
}

/** "the Norwegian envoy" behind a name may be another's title: all names of somebody whom all know are no stranger's for that. */
const isWholeNameOf = (other: Known, own: readonly string[], names: readonly (readonly string[])[]): boolean =>
  isKnown(other) && own.length > 1 && names.some((words) => likeness(own, words) === "transliteration");

const areLike = (a: readonly (readonly string[])[], b: readonly (readonly string[])[]): boolean =>
  a.some((own) => b.some((words) => likeness(own, words) !== null));

/** What a last word is looked up by: as it is written, as it is heard, and as it may open. */
const soundsOf = (word: string): readonly string[] =>
  sortedUnique([word, heard(word), opened(word), confused(word), muted(word), withoutArticle(word)].map(skeletonOf));

/** "Tong Mach" and "Tongmach" end alike in one word. */
const inOne = (words: readonly string[]): string => words.join("");

/**
 * How two names can be one person's that no way of writing brings together by itself: where no report bears both, which would
 * part them, and nothing says that they act for two.
 */
function likenessOfStrangers(
  person: Known,
  other: Known,
  own: readonly string[],
  words: readonly string[],
  knowledge: Knowledge,
): string | null {
  if ([...person.documents].some((document) => other.documents.has(document))) return null;
  const [mine, theirs] = [houseOf(person, knowledge), houseOf(other, knowledge)];
  const inTwoHouses = mine !== null && theirs !== null && mine !== theirs;
  // who leads one group may lead a league of groups too: three names, of which two are written alike, are enough
  if (inTwoHouses && own.length < NAMES) return null;
  if (areConfused(own, words) || haveOneGivenName(own, words)) return "transliteration";
  // of somebody whom all know the beginning of the name is enough
  if (inTwoHouses) return null;
  const isTheirs = mine !== null ? mine === theirs : isKnown(other);
  return isTheirs && longerByAFamilyName(own, words) ? "longer-name" : null;
}

/** Whom somebody acts for; null where nothing tells. */
function houseOf({ key, acts }: Known, knowledge: Knowledge): string | null {
  return acts === key || NOBODY_KNOWN.test(acts) ? (knowledge.find(key)?.actsFor ?? null) : acts;
}

/** « chef de ses négociateurs »: whose chief that is, the name does not tell. */
const NOBODY_KNOWN = /^(?:population|person|part)~/;

const isKnown = ({ key }: Known): boolean => key.startsWith("person:");

function mayBeOne(a: Known, b: Known, knowledge: Knowledge): boolean {
  const country = (one: Known) => one.country ?? knowledge.find(one.key)?.country ?? null;
  const [x, y] = [country(a), country(b)];
  return x === null || y === null || x === y;
}

/** Bodies, groups and processes without a stable id: the same class and, but for transliteration, the same name. */
function judgeLikeNames(all: readonly Known[]): Judgement[] {
  const groups = new Map<string, Known[]>();
  for (const one of all) {
    const tilde = one.key.lastIndexOf("~");
    if (tilde < 0 || ["person", "population"].includes(one.type)) continue;
    const words = one.key.slice(tilde + 1).split(" ");
    if (words.every((word) => word.length < SHORTEST)) continue;
    const form = `${one.key.slice(0, tilde)}~${words.map(skeletonOf).join(" ")}`;
    pushTo(groups, form, one);
  }
  const judged: Judgement[] = [];
  for (const group of groups.values()) {
    const keys = sortedUnique(group.map(({ key }) => key));
    const [first, ...others] = keys;
    for (const other of others)
      if (first !== undefined) judged.push({ a: first, b: other, judgement: "same", reason: "transliteration", by: "rule" });
  }
  return judged;
}

/** Shorter words have too few consonants to be told by them. */
const SHORTEST = 5;

function pairKey(a: string, b: string): string {
  return [a, b].sort(compareText).join("\n");
}

function withReviews(judgements: readonly Judgement[], reviews: readonly IdentityReview[]): readonly Judgement[] {
  const settled = new Map(judgements.map((one) => [pairKey(one.a, one.b), one]));
  for (const { a, b, judgement, reason, by } of reviews) {
    const [first = a, second = b] = [a, b].sort(compareText);
    settled.set(pairKey(a, b), { a: first, b: second, judgement, reason: reason ?? "", by });
  }
  return [...settled].sort(([x], [y]) => compareText(x, y)).map(([, one]) => one);
}

/** Representatives of keys judged the same. A rule never joins two known entities, nor what a person held apart. */
function join(judgements: readonly Judgement[]): ReadonlyMap<string, string> {
  const groups = new Map<string, Set<string>>();
  const groupOf = (key: string) => groups.get(key) ?? new Set([key]);
  const apart = judgements.filter(({ judgement, by }) => judgement === "different" && by !== "rule");
  const byPeopleFirst = judgements.toSorted((x, y) => Number(x.by === "rule") - Number(y.by === "rule"));
  for (const { a, b, judgement, by } of byPeopleFirst) {
    if (judgement !== "same") continue;
    const merged = new Set([...groupOf(a), ...groupOf(b)]);
    const refs = [...merged].filter((key) => !key.includes("~"));
    if (by === "rule" && refs.length > 1) continue;
    if (apart.some((pair) => merged.has(pair.a) && merged.has(pair.b))) continue;
    for (const key of merged) groups.set(key, merged);
  }
  const representative = new Map<string, string>();
  for (const [key, group] of groups) {
    const best = [...group].sort((x, y) => rank(x) - rank(y) || y.length - x.length || compareText(x, y))[0];
    if (best !== undefined) representative.set(key, best);
  }
  return representative;
}

const rank = (key: string): number => (key.includes("~") ? 1 : 0);

function nameFor(key: string, known: ReadonlyMap<string, Known>, { knowledge, language }: Options): string {
  if (knowledge.find(key)) return knowledge.nameOf(key, language);
  const part = key.startsWith(PART) ? loadSubjects().nameOfGroup(language, key.slice(PART.length)) : null;
  if (part !== null) return part;
  const told = known.get(key)?.names[0]?.[0];
  if (told !== undefined) return told;
  const parts = key.split("~");
  return parts[0] === "population" ? parts.slice(1).join(" ") : (parts.at(-1) ?? key);
}
