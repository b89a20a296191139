import { loadSubjects } from "../../knowledge/index.ts";
import { compareText } from "../hash.ts";
import { skeletonOf, spelledWords } from "../identity/spelling.ts";
import type { Question, RecordAgendaItem } from "../schema.ts";
import type { AgendaTold } from "./agenda.ts";
import type { Scene } from "./scene.ts";

/** What is told of something on the table that settles what was asked of it. */
export const SETTLED: ReadonlySet<string> = new Set(["agreed", "fulfilled", "rejected"]);

/**
 * Whether somebody comes to a conference is settled where he is later said to refuse or to agree to come, at a place that the
 * question names: « reste à savoir si le groupe ira à Oslo », "the group refused to attend the conference in Oslo".
 */
export function settledByAttending(
  scene: Scene,
  told: readonly AgendaTold[],
  asked: string | null,
  agenda: readonly RecordAgendaItem[],
): Question["settledBy"] | null {
  const { isOfAttending } = loadSubjects();
  const isOfIt = ({ signature: { language }, voices }: AgendaTold): boolean =>
    voices.some(({ note, words }) => isOfAttending(language, `${note ?? ""} ${words}`));
  const asking = told.filter(isOfIt);
  if (asking.length === 0 || asked === null) return null;
  const names = new Set(asking.flatMap(({ signature }) => signature.names.map((key) => scene.identities.resolve(key))));
  const words = new Set(
    asking.flatMap(({ voices }) => voices.flatMap(({ note, words: said }) => wordsIn(`${note ?? ""} ${said}`))),
  );
  const isAsked = (key: string): boolean =>
    [
      ...Object.values(scene.knowledge.find(key)?.names ?? {}).flat(),
      ...(scene.identities.known.get(key)?.names ?? []).map(([name]) => name),
      scene.identities.nameOf(key),
    ].some((name) => wordsIn(name).every((word) => words.has(word)));
  const claims = scene
    .told("agenda")
    .filter(
      (one) =>
        SETTLED.has(one.signature.status) &&
        (one.signature.names.some((key) => names.has(scene.identities.resolve(key))) ||
          one.voices.some(({ note }) => properIn(note ?? "").some((word) => words.has(word)))) &&
        one.signature.parties.some((key) => isAsked(scene.identities.actsFor(key)) || isAsked(key)) &&
        isOfIt(one),
    )
    .flatMap(({ voices }) => voices.map(({ document, claim }) => `${document} ${claim}`));
  const settling = new Set(claims);
  const found = agenda.flatMap((item) => {
    const line = item.history.find(
      ({ status, on, support }) =>
        SETTLED.has(status) &&
        on !== null &&
        compareText(on, asked) > 0 &&
        support.claims.some(({ document, claim }) => settling.has(`${document} ${claim}`)),
    );
    return line ? [{ item: item.id, on: line.on, value: line.status }] : [];
  });
  return found.length > 0 ? found.sort((a, b) => compareText(a.on ?? "", b.on ?? "") || compareText(a.item, b.item)) : null;
}

/** « congrès de Sotchi » is a name for itself beside « Sotchi »: the words with a capital letter. */
const properIn = (text: string): string[] => (text.match(/\p{Lu}[\p{L}'’-]+/gu) ?? []).flatMap(wordsIn);

const wordsIn = (text: string): string[] => spelledWords(text).map(skeletonOf);
