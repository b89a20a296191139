import type { Statement } from "../../claims/index.ts";
import { loadSubjects, piecesOf } from "../../knowledge/index.ts";
import { isBlamed } from "./answers.ts";
import type { Scene } from "./scene.ts";
import { isWithin, type Range } from "./sentence.ts";

/** Of whom a statement tells what speaks against him: whom it accuses, who does harm in it, or whom words for a fault are about. */
export function blamedIn(scene: Scene, claim: Statement, adverse: boolean): string | null {
  const { act, addressee } = claim;
  if (act === "accuse" && addressee !== null) return scene.cast.actsFor(addressee);
  return whoeverItWas(scene, claim)?.key ?? doerOfHarm(scene, claim) ?? (adverse ? subjectOf(scene, claim) : null);
}

/** "It was the Chinese who had tried to change the line", « c'est Kinshasa qui a tiré »: whom the words single out. */
export function whoeverItWas(
  { reading, cast, knowledge }: Scene,
  { content }: Statement,
): { readonly key: string | null } | null {
  const { language, text } = reading.document;
  const { answersBy } = loadSubjects();
  const isSingled = ({ start, end }: Range): boolean =>
    answersBy(language, "it-was", text.slice(Math.max(0, start - CLEFT), start)) &&
    answersBy(language, "singled-out", text.slice(end, end + CLEFT));
  for (const words of content) {
    const named = reading.entities.find(
      ({ type, mentions }) =>
        ABLE.has(type) && mentions.some(({ span, form }) => form !== "pronoun" && isWithin(span, words) && isSingled(span)),
    );
    if (named) return { key: cast.actsFor(named.id) };
    // "the Chinese", who are no entity of the reading
    const people = piecesOf(text, words.start, words.end).find((piece) => piece.capital && isSingled(piece));
    const [state, ...others] = people ? knowledge.statesOf(language, people.folded) : [];
    if (people) return { key: state !== undefined && others.length === 0 ? state : null };
  }
  return null;
}

/** Letters around whoever is singled out. */
const CLEFT = 14;

/** Who is told there to have attacked, fired or broken the truce. */
function doerOfHarm({ reading, cast }: Scene, { id }: Statement): string | null {
  const harm = reading.events.find(
    ({ kind, factuality, attributedTo, actors }) =>
      attributedTo === id && factuality === "asserted" && isBlamed(kind) && actors.length > 0,
  );
  const [doer] = harm?.actors ?? [];
  return doer === undefined ? null : cast.actsFor(doer);
}

/** Whom the words are about: the first who is named in them, else who does what they tell. */
function subjectOf({ reading, cast }: Scene, { id, content }: Statement): string | null {
  const [first] = reading.entities
    .flatMap((entity) =>
      entity.mentions.flatMap(({ span, form }) =>
        form !== "pronoun" && ABLE.has(entity.type) && content.some(({ start, end }) => span.start >= start && span.end <= end)
          ? [{ key: cast.actsFor(entity.id), at: span.start }]
          : [],
      ),
    )
    .sort((a, b) => a.at - b.at);
  if (first) return first.key;
  const doer = reading.events.find(({ attributedTo, actors }) => attributedTo === id && actors.length > 0)?.actors[0];
  return doer === undefined ? null : cast.actsFor(doer);
}

/** Types of those who can be blamed. */
export const ABLE: ReadonlySet<string> = new Set([
  "person",
  "state",
  "government-body",
  "armed-group",
  "political-group",
  "population",
  "international-organisation",
]);
