import { boundsOf, parseEdtf } from "../../calendar/index.ts";
import type { KnownEntity } from "../../knowledge/index.ts";
import { statesOfWord } from "./demonym.ts";
import type { Scene } from "./scene.ts";

/**
 * True where a name can mean this process here: not one that began after the report came out, and not one of other people
 * than those of the report (« les pourparlers de Genève » about Yemen are not those about Syria). What is no process can always.
 */
export function canBeMeant(scene: Scene, entity: KnownEntity): boolean {
  if (!entity.process) return true;
  return scene.knowledge.mayHaveBegun(entity.ref, scene.published) && concerned(scene, entity);
}

/** For so many days after its last one a process is still what « les pourparlers » of a text may be. */
const LONG_OVER = 730;

/** For so many days after its last one the end of a process is news. */
const NEWS = 7;

/** True where a process ended years before the report came out: « les pourparlers » of these days are others. */
export const isLongOver = (scene: Scene, ref: string): boolean => isOverSince(scene, ref, LONG_OVER);

/** True where a process had ended when the report came out: of two with one name, « les pourparlers de Doha » are those that go on. */
export const isOver = (scene: Scene, ref: string): boolean => isOverSince(scene, ref, NEWS);

function isOverSince({ published, knowledge }: Scene, ref: string, days: number): boolean {
  const last = lastDayOf(knowledge.find(ref)?.process?.held ?? null);
  const day = lastDayOf(published);
  return last !== null && day !== null && day > last + days;
}

function lastDayOf(edtf: string | null): number | null {
  const time = edtf === null ? null : parseEdtf(edtf);
  return time ? boundsOf(time).latest : null;
}

/** True where a state of the text takes part, or where the text has at most one besides those that host: that says too little. */
function concerned(scene: Scene, { process, country }: KnownEntity): boolean {
  const countryOf = (ref: string): string | null => scene.knowledge.find(ref)?.country ?? null;
  const own = new Set([country, ...[...(process?.parties ?? []), ...(process?.guarantors ?? [])].map(countryOf)]);
  const hosts = new Set([...(process?.hosts ?? []), ...(process?.venues ?? [])].map(countryOf));
  const others = statesOf(scene).filter((state) => own.has(state) || !hosts.has(state));
  return others.length < 2 || others.some((state) => own.has(state));
}

const states = new WeakMap<Scene, readonly string[]>();

/** Countries of everybody and everything that the text names, processes aside. */
function statesOf(scene: Scene): readonly string[] {
  const known = states.get(scene);
  if (known) return known;
  const { knowledge, lexicon, analysis } = scene;
  const found = new Set<string>();
  const add = (ref: string | undefined): void => {
    const entity = ref === undefined ? null : knowledge.find(ref);
    if (entity?.country && !entity.process) found.add(entity.country);
  };
  for (const { targets, inside } of scene.spots.flat()) {
    if (targets.length === 1) add(targets[0]?.ref);
    for (const { ref } of inside) add(ref);
  }
  for (const token of analysis.sentences.flatMap((s) => s.tokens)) {
    if (token.upos !== "ADJ" && token.upos !== "NOUN" && token.upos !== "PROPN") continue;
    for (const state of statesOfWord(knowledge, lexicon.language, analysis.text, token)) add(state);
  }
  states.set(scene, [...found]);
  return [...found];
}
