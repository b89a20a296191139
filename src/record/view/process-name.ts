import type { KnownEntity } from "../../knowledge/index.ts";
import { spelledWords } from "../identity/spelling.ts";
import type { Scene } from "./scene.ts";

/** Of more states than so many the name of a process lists none. */
const MOST = 3;

/**
 * What a dossier is called: the name of its process, with the states that sit in it or else its country where the name does not say
 * them: "Doha agreement" is the name of six, "28-point plan (United States, Ukraine, Russia)" of one.
 */
export function nameOfProcess({ process, members, knowledge, identities, language }: Scene): string {
  const name = identities.nameOf(process);
  const known = knowledge.find(process);
  if (!known || members.length > 0) return name;
  const words = new Set(spelledWords(name));
  const isSaid = (land: KnownEntity | null): boolean => land !== null && isIn(words, land, language);
  const lands = landsOf(known).flatMap((ref) => knowledge.find(ref) ?? []);
  if (lands.every(isSaid) || isSaid(knowledge.find(`state:${known.country}`))) return name;
  return `${name} (${lands.map(({ ref }) => knowledge.nameOf(ref, language)).join(", ")})`;
}

/** The states that sit in a process, where they are a few, else the country that it is about. */
function landsOf({ process, country }: KnownEntity): readonly string[] {
  const states = process?.parties.filter((party) => party.startsWith("state:")) ?? [];
  if (states.length > 1 && states.length <= MOST) return states;
  return country === null ? [] : [`state:${country}`];
}

const isIn = (words: ReadonlySet<string>, { names, demonyms }: KnownEntity, language: string): boolean =>
  [...(names[language] ?? []), ...(demonyms[language] ?? [])].some((one) => spelledWords(one).every((word) => words.has(word)));
