import { loadSubjects, piecesOf, type Undergone, undergoneIn } from "../../knowledge/index.ts";
import { compareText } from "../hash.ts";
import type { Question, RecordEvent } from "../schema.ts";
import type { AgendaTold } from "./agenda.ts";
import type { Scene } from "./scene.ts";
import { isWithin } from "./settled-by-person.ts";
import { toldTime } from "./times.ts";

const HELD: ReadonlySet<string> = new Set(["happened", "claimed"]);
const EVERYBODY = "people";
/** Words of so many letters and more say of whom or what it is asked. */
const LONG = 5;

/**
 * "It is not known when the two journalists will be freed", « on ignore si l'aéroport rouvrira » is settled by their being told
 * afterwards to have been: people of that class, or what is named there by the same word or name.
 */
export function settledByUndergoing(
  scene: Scene,
  told: readonly AgendaTold[],
  lastAsked: string | null,
  timeline: readonly RecordEvent[],
): Question["settledBy"] | null {
  const from = toldTime(lastAsked)?.latest ?? null;
  const asked = told.flatMap(({ signature: { language, names }, voices }) =>
    voices.map(({ note, words }) => ({ language, words: note ?? words, names })),
  );
  const [first] = asked;
  const deed = first ? undergoneIn(first.language, first.words) : null;
  if (from === null || deed === null) return null;
  if (!asked.every(({ language, words }) => undergoneIn(language, words)?.id === deed.id)) return null;
  const [done] = timeline
    .filter((event) => deed.kinds.includes(event.kind) && HELD.has(event.standing) && isWithin(scene, event, from, deed.within))
    .filter((event) => asked.some((one) => isOfSame(scene, deed, one, event)))
    .sort((a, b) => compareText(dayOf(a), dayOf(b)) || compareText(a.id, b.id));
  return done ? [{ item: done.id, on: dayOf(done), value: "fulfilled" }] : null;
}

interface Asked {
  readonly language: string;
  readonly words: string;
  readonly names: readonly string[];
}

/** True where the event tells it of the same class of people, or of what has the same noun or the same name. */
function isOfSame(scene: Scene, deed: Undergone, { language, words, names }: Asked, { place, support }: RecordEvent): boolean {
  const { populationOf, isSmall } = loadSubjects();
  const whom = populationOf(language, words);
  const isNamed = place.value !== null && names.some((key) => scene.identities.resolve(key) === place.value);
  return support.claims.some(({ document, span }) => {
    const tongue = scene.sources.get(document)?.language ?? "en";
    const theirs = populationOf(tongue, span.exact);
    if (whom !== null && whom !== EVERYBODY) return theirs === whom;
    if (tongue.slice(0, 2) !== language) return isNamed;
    const nouns = new Set(piecesOf(span.exact).map(({ folded }) => folded));
    return piecesOf(words).some(
      ({ folded, start, end }) =>
        folded.length >= LONG &&
        !isSmall(folded) &&
        nouns.has(folded) &&
        undergoneIn(language, words.slice(start, end))?.id !== deed.id,
    );
  });
}

const dayOf = ({ time }: RecordEvent): string => time.edtf ?? time.published ?? "";
