import type { Figure } from "../../claims/index.ts";
import { loadSubjects, type Piece, piecesOf } from "../../knowledge/index.ts";
import type { Scene } from "./scene.ts";

/** Of whom a side tells that it lost them, or is told to have lost them. */
export interface Losses {
  /** ISO alpha-3 of a state; null for a side that is none. */
  readonly country: string | null;
  /** Key of a side that is no state; null for a state. */
  readonly side: string | null;
  /** True where they are told to have served it. */
  readonly armed: boolean;
}

type Side = Omit<Losses, "armed">;

const LOST: ReadonlySet<Figure["measure"]> = new Set(["killed", "wounded", "missing", "detained"]);
const FIGHT: ReadonlySet<string> = new Set(["state", "armed-group", "political-group", "government-body", "place"]);

/** « Azerbaijan lost 192 soldiers », « 71 morts dans les rangs de son armée », "killed in Ukrainian ranks": whose they were; null where nobody says. */
export function lossesOf(scene: Scene, claim: Figure): Losses | null {
  if (!LOST.has(claim.measure)) return null;
  const words = claim.evidence.exact;
  const pieces = piecesOf(words);
  const found = loadSubjects().lossesIn(scene.reading.document.language, words);
  for (const { id, at, length } of found) {
    const piece = pieces[at];
    if (!piece) continue;
    const armed = id !== "sides";
    const named = id === "lost" ? null : countryBeside(scene, pieces, at, length, armed ? BESIDE : 1);
    if (named !== null) return { country: named, side: null, armed };
    if (id === "ranks" || !armed) continue;
    const start = claim.evidence.start + piece.start;
    const [speaker, before] = [speakerOf(scene, claim), namedBefore(scene, claim, start)];
    // "Baku says it lost 80 servicemen": who speaks tells it of himself
    const isIt = loadSubjects().answersBy(scene.reading.document.language, "taking-up", words.slice(0, pieces[0]?.end ?? 0));
    const whose = id === "own" ? (speaker ?? before) : (before ?? (isIt ? speaker : null));
    if (whose !== null) return { ...whose, armed };
  }
  return null;
}

/** Words on either side of « rangs » that may say whose: « rangs de l'armée ukrainienne ». */
const BESIDE = 3;

/** "Ukrainian ranks", « du côté ukrainien »: the only country named right beside. */
function countryBeside(
  { knowledge, reading }: Scene,
  pieces: readonly Piece[],
  at: number,
  length: number,
  reach: number,
): string | null {
  const { language } = reading.document;
  const countries = (from: number, to: number): string[] => {
    const states = pieces.slice(Math.max(0, from), to).flatMap(({ folded }) => knowledge.statesOf(language, folded).slice(0, 1));
    return [...new Set(states)].flatMap((state) => knowledge.find(state)?.country ?? []);
  };
  const [before, behind] = [countries(at - 1, at), countries(at + length, at + length + reach)];
  const [only, ...others] = new Set([...before, ...behind]);
  return only !== undefined && others.length === 0 ? only : null;
}

function speakerOf(scene: Scene, { attributedTo }: Figure): Side | null {
  const said = scene.reading.statements.find(({ id }) => id === attributedTo);
  const who = said?.onBehalfOf ?? said?.speaker ?? null;
  return who === null ? null : sideOf(scene, who);
}

/** The side named last before these words of the claim. */
function namedBefore(scene: Scene, { evidence }: Figure, end: number): Side | null {
  let last: { readonly id: string; readonly at: number } | null = null;
  for (const { id, type, mentions } of scene.reading.entities) {
    if (!FIGHT.has(type)) continue;
    for (const { span, form } of mentions)
      if (form !== "pronoun" && span.start >= evidence.start && span.end <= end && (last === null || span.start > last.at))
        last = { id, at: span.start };
  }
  return last === null ? null : sideOf(scene, last.id);
}

function sideOf({ cast, knowledge }: Scene, id: string): Side | null {
  const key = cast.actsFor(id);
  const known = knowledge.find(key.startsWith("place:") ? (knowledge.powerAt(key) ?? key) : key);
  if (known?.type === "state") return { country: known.country, side: null };
  const country = cast.countryOf(id);
  const type = cast.find(id)?.type;
  if (type === "armed-group" || type === "political-group") {
    if (country !== null && known === null) return { country, side: null };
    return { country: null, side: cast.keyOf(id) };
  }
  return type === "government-body" && country !== null ? { country, side: null } : null;
}
