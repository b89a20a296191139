import { foldWord, piecesOf } from "../../knowledge/index.ts";
import { childrenOf, lowest, type Sentence, type Token, universal } from "../../text/index.ts";
import type { Occurrence, Referent } from "./cast.ts";
import { isLongOver } from "./known-process.ts";
import { stem } from "./lexicon.ts";
import { caseOf, coreOf, isNoun } from "./phrase.ts";
import type { ReadScene } from "./read.ts";
import { type Scene, textOf } from "./scene.ts";

/** What a noun was found to speak of, and the occurrences that are new. */
interface Found {
  readonly referent: Referent | null;
  readonly added: readonly Occurrence[];
}

const folded = (name: string): string =>
  piecesOf(name)
    .map((p) => p.folded)
    .join(" ");

/** A country that a report tells of less than one time in so many that it tells of another is one that it names in passing. */
const IN_PASSING = 4;

interface Place {
  readonly sentence: number;
  readonly head: number;
}

const compare = (a: Place, b: Place): number => a.sentence - b.sentence || a.head - b.head;

const NOTHING: Found = { referent: null, added: [] };

/** Finds the process that a noun speaks of; one without a name becomes a referent when it is asked for. */
export class Processes {
  readonly #scene: Scene;
  readonly #asked = new Map<string, Referent | null>();
  /** Known processes that the text names, each with the places of its names in order. */
  readonly #known = new Map<Referent, Place[]>();
  readonly #namesOf = new Map<Referent, readonly string[]>();

  constructor({ scene }: ReadScene) {
    this.#scene = scene;
    for (const { referent, sentence, head } of scene.cast.occurrences) {
      if (referent.type !== "process" || referent.ref === null) continue;
      const places = this.#known.get(referent) ?? [];
      places.push({ sentence, head });
      this.#known.set(referent, places);
    }
    for (const places of this.#known.values()) places.sort(compare);
  }

  at(at: number, index: number): Found {
    const key = `${at}:${index}`;
    const known = this.#asked.get(key);
    if (known !== undefined) return { referent: known, added: [] };
    const found = this.#find(at, index);
    this.#asked.set(key, found.referent);
    return found;
  }

  #find(at: number, index: number): Found {
    const scene = this.#scene;
    const sentence = scene.analysis.sentences[at];
    const token = sentence?.tokens[index];
    if (!sentence || !token) return NOTHING;
    const named = this.#named(at, index);
    if (named) return { referent: named, added: [] };
    if (!this.#isProcessNoun(token)) return NOTHING;
    // « le 20e cycle de pourparlers »: what is below says which
    for (const child of childrenOf(sentence, index)) {
      if (universal(child.deprel) !== "nmod" || !scene.lexicon.has("genitive", caseOf(sentence, child.index))) continue;
      const named = this.#named(at, child.index);
      const below = named ? { referent: named, added: [] } : this.#isProcessNoun(child) ? this.#find(at, child.index) : NOTHING;
      if (below.referent) return below;
    }
    const recalling = this.#has("recalling", token);
    const place = this.#placeOf(at, sentence, index);
    const candidates = [...this.#known.keys()].filter((r) => recalling || this.#calls(r, token));
    if (place) {
      const held = candidates.find((r) => this.#namedIn(r, place));
      return held ? { referent: held, added: [] } : this.#own(at, sentence, token, `process|${place.order}`);
    }
    const before = this.#nearest(
      at,
      index,
      candidates.filter((r) => !this.#isOnlyPast(r, at) && !this.#isOfOthers(r, at)),
    );
    if (before) return { referent: before, added: [] };
    return this.#own(at, sentence, token, recalling ? "process|" : `process|${stem(foldWord(token.form))}`);
  }

  #isProcessNoun(token: Token): boolean {
    return isNoun(token) && (this.#has("process", token) || this.#has("recalling", token));
  }

  #has(list: "process" | "recalling", { lemma, form }: Token): boolean {
    return this.#scene.lexicon.has(list, lemma) || this.#scene.lexicon.has(list, form);
  }

  /** The process whose name covers the word. */
  #named(at: number, index: number): Referent | null {
    for (const spot of this.#scene.spots[at] ?? []) {
      if (spot.first > index || index > spot.last) continue;
      const referent = this.#scene.referentOf.get(spot);
      if (referent?.type === "process") return referent;
    }
    return null;
  }

  /** The town of « pourparlers à Moscou », "talks in Moscow", « négociations de Moscou », "the Moscow talks". */
  #placeOf(at: number, sentence: Sentence, index: number): Referent | null {
    for (const child of childrenOf(sentence, index)) {
      if (!["nmod", "compound", "obl"].includes(universal(child.deprel))) continue;
      const referent = this.#scene.byHead[at]?.get(child.index);
      const spot = (this.#scene.spots[at] ?? []).find((s) => s.head === child.index);
      const target = spot?.targets.find((t) => t.ref.startsWith("place:"));
      if (referent?.type === "place") return referent;
      if (referent && target && universal(child.deprel) !== "nmod") return referent;
    }
    return null;
  }

  /** True where the place is in the name of the process. */
  #namedIn(process: Referent, place: Referent): boolean {
    const { knowledge } = this.#scene;
    const places = place.ref ? Object.values(knowledge.find(place.ref)?.names ?? {}).flat() : [place.name];
    return places.map(folded).some((p) => this.#names(process).some((n) => ` ${n} `.includes(` ${p} `)));
  }

  /** True where the noun is in the name of the process: « l'accord » for the « accord d'Alger ». */
  #calls(process: Referent, token: Token): boolean {
    const word = stem(foldWord(token.lemma));
    return this.#names(process).some((n) => n.split(" ").some((w) => stem(w) === word));
  }

  /** A process that ended years ago, and that this sentence does not name, is not what these talks are. */
  #isOnlyPast(process: Referent, at: number): boolean {
    const isHere = this.#known.get(process)?.some(({ sentence }) => sentence === at) === true;
    return !isHere && process.ref !== null && isLongOver(this.#scene, process.ref);
  }

  /**
   * A process of a country that a report hardly tells of, beside one of which it tells all along, is named in passing: it is not what
   * « les pourparlers » are before its name comes.
   */
  #isOfOthers(process: Referent, at: number): boolean {
    const { knowledge, stateCounts } = this.#scene;
    const known = process.ref === null ? null : knowledge.find(process.ref);
    if (!known?.process || known.country === null || this.#known.get(process)?.some(({ sentence }) => sentence <= at))
      return false;
    const { parties, guarantors } = known.process;
    const own = [known.country, ...[...parties, ...guarantors].map((ref) => knowledge.find(ref)?.country ?? "")];
    const most = Math.max(0, ...stateCounts.values());
    return own.every((country) => IN_PASSING * (stateCounts.get(country) ?? 0) < most);
  }

  #names(process: Referent): readonly string[] {
    const names =
      this.#namesOf.get(process) ??
      Object.values(this.#scene.knowledge.find(process.ref ?? "")?.names ?? {})
        .flat()
        .map(folded);
    this.#namesOf.set(process, names);
    return names;
  }

  /** The last of these processes named before the word, else the first one after it. */
  #nearest(at: number, index: number, among: readonly Referent[]): Referent | null {
    const here: Place = { sentence: at, head: index };
    let best: { referent: Referent; place: Place; before: boolean } | null = null;
    for (const referent of among) {
      const places = this.#known.get(referent) ?? [];
      const behind = placesUpTo(places, here);
      const place = places[behind - 1] ?? places[0];
      if (!place) continue;
      const before = behind > 0;
      const nearer =
        !best || (before ? !best.before || compare(place, best.place) > 0 : !best.before && compare(place, best.place) < 0);
      if (nearer) best = { referent, place, before };
    }
    return best?.referent ?? null;
  }

  /** A process that only its noun names: one for the text, and one for each town that is told. */
  #own(at: number, sentence: Sentence, token: Token, key: string): Found {
    const scene = this.#scene;
    const there = scene.byHead[at]?.get(token.index);
    if (there) return { referent: there.type === "document" || there.type === "process" ? there : null, added: [] };
    const range = coreOf(sentence, token.index, scene.lexicon);
    const referent =
      scene.cast.byKey(key)[0] ??
      scene.cast.add({ type: "process", name: textOf(scene, sentence, range).replace(/[\s\p{P}]+$/u, ""), key, plural: false });
    const occurrence: Occurrence = {
      referent,
      sentence: at,
      head: token.index,
      ...range,
      form: "nominal",
      weight: 0,
      quoted: scene.quoted[at]?.[token.index] ?? false,
      rule: "mention.process",
      antecedent: null,
    };
    scene.byHead[at]?.set(token.index, referent);
    scene.cast.occurrences.push(occurrence);
    return { referent, added: [occurrence] };
  }
}

/** How many of the places lie at or before the other one. */
function placesUpTo(places: readonly Place[], here: Place): number {
  return lowest(places.length, (i) => compare(places[i] as Place, here) > 0);
}
