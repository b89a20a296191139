import type { Knowledge, KnownEntity } from "../../knowledge/index.ts";
import type { Term } from "./lexicon.ts";
import { type Scene, sentenceAt } from "./scene.ts";
import type { Spot } from "./spots.ts";

/** The office right before a name: « le président yéménite Hadi ». */
function officeBefore(scene: Scene, spot: Spot): Term | null {
  const { tokens } = sentenceAt(scene, spot.sentence);
  const before = scene.terms[spot.sentence]?.findLast(({ term, head }) => term.kind === "office" && head < spot.first);
  if (!before) return null;
  const between = tokens.slice(Math.max(before.head, before.last) + 1, spot.first);
  return between.every(({ upos }) => upos === "ADJ") ? before.term : null;
}

type Surnames = ReadonlyMap<string, readonly KnownEntity[]>;
const indices = new WeakMap<Knowledge, Map<string, Surnames>>();

/** Known people in office by the sound of the last word of their names. */
function surnamesOf({ knowledge, lexicon }: Scene, last: (name: string) => string | undefined): Surnames {
  let byLanguage = indices.get(knowledge);
  if (!byLanguage) indices.set(knowledge, (byLanguage = new Map()));
  let surnames = byLanguage.get(lexicon.language);
  if (!surnames) {
    const made = new Map<string, KnownEntity[]>();
    for (const one of knowledge.entities) {
      if (one.type !== "person" || one.offices.length === 0) continue;
      for (const sound of new Set(Object.values(one.names).flat().map(last)))
        if (sound !== undefined) made.set(sound, [...(made.get(sound) ?? []), one]);
    }
    surnames = made;
    byLanguage.set(lexicon.language, surnames);
  }
  return surnames;
}

/**
 * Ref of the one who is known to hold the office that stands before a lone name, in a state that the text speaks of: « le
 * président Hadi » is no Hadi Haig. `last`: the sound of the last word of a name. Null where nobody is, or several.
 */
export function knownInOffice(
  scene: Scene,
  spot: Spot,
  sound: string,
  last: (name: string) => string | undefined,
): string | null {
  const term = officeBefore(scene, spot);
  if (!term || term.role === "other") return null;
  const fitting = (surnamesOf(scene, last).get(sound) ?? []).filter(({ ref, country }) => {
    const here = country !== null && (scene.stateCounts.get(country) ?? 0) > 0;
    return (
      here &&
      scene.knowledge
        .officesAt(ref, scene.published)
        .some(({ office, standing }) => office.role === term.role && standing !== "later")
    );
  });
  const [only] = fitting;
  return only && fitting.length === 1 ? only.ref : null;
}
