import { foldWord, piecesOf } from "../../knowledge/index.ts";
import { childrenOf, headOf, universal } from "../../text/index.ts";
import type { Referent } from "./cast.ts";
import { knownByRef } from "./known.ts";
import type { Gender } from "./lexicon.ts";
import { knownInOffice } from "./office-name.ts";
import { type Scene, sentenceAt } from "./scene.ts";
import { soundOf } from "./similar.ts";
import type { Spot } from "./spots.ts";

/** A person under all the ways a text writes the name. */
interface Bearer {
  readonly referent: Referent;
  /** Sounds of the words of the fullest name. */
  sounds: readonly string[];
  length: number;
  /** Where the text first names the person. */
  start: number;
}

/** People's names: full names first, then surnames and first names given to those who bear them. */
export function readPeople(scene: Scene, spots: readonly Spot[]): void {
  const bearers: Bearer[] = knownBearers(scene);
  const words = new Map(spots.map((s) => [s, soundsOf(scene, s.text)]));
  const byLength = spots.toSorted((a, b) => (words.get(b)?.length ?? 0) - (words.get(a)?.length ?? 0) || a.start - b.start);
  for (const spot of byLength) {
    const sounds = words.get(spot) ?? [];
    const bearer =
      inOffice(scene, bearers, spot, sounds) ??
      // a surname before somebody's first name
      bearers.find((b) => b.sounds.at(-1) === sounds.at(-1) && isName(b, spot, sounds)) ??
      bearers.find((b) => isName(b, spot, sounds)) ??
      known(scene, bearers, sounds) ??
      fresh(scene, bearers, spot, sounds);
    if (spot.text.length > bearer.length && bearer.referent.ref === null) {
      bearer.referent.name = spot.text;
      bearer.length = spot.text.length;
      if (sounds.length > bearer.sounds.length) bearer.sounds = sounds;
    }
    bearer.start = Math.min(bearer.start, spot.start);
    bearer.referent.gender ??= genderAt(scene, spot);
    bearer.referent.named = true;
    scene.referentOf.set(spot, bearer.referent);
  }
  for (const bearer of bearers) {
    for (const [spot, referent] of scene.referentOf) if (referent === bearer.referent) referent.gender ??= genderAt(scene, spot);
  }
}

/** Sounds of a name's words, particles left out unless nothing else is there. */
function soundsOf(scene: Scene, name: string): string[] {
  const pieces = piecesOf(name).filter((p) => /[a-z]/.test(p.folded) || p.folded.length > 0);
  const full = pieces.filter((p) => !scene.lexicon.has("particles", p.folded));
  return (full.length > 0 ? full : pieces).map((p) => soundOf(p.folded) || p.folded);
}

/** People of the knowledge base who are already in the text by a name that it knows. */
function knownBearers(scene: Scene): Bearer[] {
  const seen = new Map<Referent, number>();
  for (const [spot, referent] of scene.referentOf)
    if (referent.type === "person") seen.set(referent, Math.min(spot.start, seen.get(referent) ?? spot.start));
  return [...seen].map(([referent, start]) => ({
    referent,
    start,
    length: referent.name.length,
    sounds: soundsOf(scene, scene.knowledge.nameOf(referent.ref ?? "", scene.lexicon.language)),
  }));
}

/**
 * True where the words name the bearer. Who is called « Mohamed Salah Diop » at first may be « Mohamed Salah » or « Salah Diop »
 * from then on; who is called by less at first and by one name more later is somebody else: a father, a son.
 */
function isName({ sounds: own, start, referent }: Bearer, spot: Spot, sounds: readonly string[]): boolean {
  if (!same(own, sounds)) return false;
  const [full, part] = own.length >= sounds.length ? [own, sounds] : [sounds, own];
  const hasBothEnds = full.at(-1) === part.at(-1) && isWord(full[0] ?? "", part[0] ?? "");
  if (part.length < 2 || part.length === full.length || hasBothEnds) return true;
  // « sa fille, Adut Salva Kiir »: one given name more before the whole name of somebody known is a child's
  if (referent.ref !== null && full === sounds && !isWord(full[0] ?? "", part[0] ?? "")) return false;
  return full === own ? start < spot.start : spot.start < start;
}

/**
 * « Lavrentyev » or « A. Lavrentiev » for « Alexander Lavrentyev »; « Abiy » for « Abiy Ahmed ». What stands between the first and
 * the last name may be left out, but is never another's: Ali Ahmed Saleh is not Ali Abdullah Saleh.
 */
function same(full: readonly string[], other: readonly string[]): boolean {
  if (other.length > full.length) return same(other, full);
  const last = full.at(-1);
  if (other.length === 1) return other[0] === last || (full.length > 1 && other[0] === full[0]);
  if (other.at(-1) !== last) return other.every((w, i) => w === full[i]);
  if (other.length === full.length) return other.every((w, i) => isWord(full[i] ?? "", w));
  let at = 0;
  for (const word of full) if (at < other.length && isWord(word, other[at] ?? "")) at++;
  return at === other.length;
}

/** The same word of a name, or its first letter. */
const isWord = (word: string, other: string): boolean =>
  word === other || (other.length === 1 && word.startsWith(other)) || (word.length === 1 && other.startsWith(word));

const soundIndices = new WeakMap<Scene["knowledge"], ReadonlyMap<string, string | null>>();

/** Somebody known under another spelling of the full name, where nobody else sounds so. */
function known(scene: Scene, bearers: Bearer[], sounds: readonly string[]): Bearer | null {
  if (sounds.length < 2) return null;
  let index = soundIndices.get(scene.knowledge);
  if (!index) {
    const byName = new Map<string, string | null>();
    for (const e of scene.knowledge.entities) {
      if (e.type !== "person") continue;
      for (const name of Object.values(e.names).flat()) {
        const full = soundsOf(scene, name);
        const held = byName.get(full.join(" "));
        if (full.length > 1) byName.set(full.join(" "), held === undefined || held === e.ref ? e.ref : null);
      }
    }
    index = byName;
    soundIndices.set(scene.knowledge, index);
  }
  const ref = index.get(sounds.join(" "));
  const referent = ref == null ? null : knownByRef(scene, ref);
  if (!referent) return null;
  const bearer: Bearer = { referent, sounds, length: referent.name.length, start: Number.POSITIVE_INFINITY };
  bearers.push(bearer);
  return bearer;
}

/** « le président Hadi » beside a Hadi Haig: a lone name behind an office is first a surname, of whoever holds it. */
function inOffice(scene: Scene, bearers: Bearer[], spot: Spot, sounds: readonly string[]): Bearer | null {
  const [sound] = sounds;
  if (sound === undefined || sounds.length > 1 || bearers.some((b) => b.sounds.at(-1) === sound)) return null;
  const ref = knownInOffice(scene, spot, sound, (name) => soundsOf(scene, name).at(-1));
  const referent = ref === null ? null : knownByRef(scene, ref);
  return referent && bearerOf(scene, bearers, referent);
}

function bearerOf(scene: Scene, bearers: Bearer[], referent: Referent): Bearer {
  const name = scene.knowledge.nameOf(referent.ref ?? "", scene.lexicon.language);
  const bearer: Bearer = {
    referent,
    sounds: soundsOf(scene, name),
    length: referent.name.length,
    start: Number.POSITIVE_INFINITY,
  };
  bearers.push(bearer);
  return bearer;
}

function fresh(scene: Scene, bearers: Bearer[], spot: Spot, sounds: readonly string[]): Bearer {
  const referent = scene.cast.add({ type: "person", name: spot.text });
  const bearer: Bearer = { referent, sounds, length: spot.text.length, start: spot.start };
  bearers.push(bearer);
  return bearer;
}

/** Gender from « Mme », from the first name, or from an agreeing participle or adjective. */
function genderAt(scene: Scene, spot: Spot): Gender {
  const sentence = sentenceAt(scene, spot.sentence);
  const before = sentence.tokens[spot.first - 1];
  const civil = before && scene.lexicon.has("civility", before.form) ? scene.lexicon.genderOfFirstName(before.form) : null;
  if (civil) return civil;
  const words = piecesOf(spot.text);
  const first = words[0];
  const byName = first && words.length > 1 ? scene.lexicon.genderOfFirstName(spot.text.slice(0, first.end)) : null;
  if (byName) return byName;
  const token = sentence.tokens[spot.head];
  const verb = token && universal(token.deprel) === "nsubj" ? headOf(sentence, token) : null;
  if (!verb || verb.feats["Gender"] === undefined || verb.feats["Number"] === "Plur") return null;
  const agrees = childrenOf(sentence, verb.index).some((t) => foldWord(t.lemma) === "etre" && universal(t.deprel) !== "xcomp");
  return !agrees ? null : verb.feats["Gender"] === "Fem" ? "f" : "m";
}
