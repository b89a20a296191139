import type { RoleName } from "../../claims/index.ts";
import { isPerson, type Office, type Referent } from "./cast.ts";
import { ownerAt } from "./owner.ts";
import { sharersOf } from "./plural-offices.ts";
import type { ReadScene } from "./read.ts";
import { sentenceAt } from "./scene.ts";
import type { TermSpot } from "./spots.ts";
import { isFormer } from "./titles.ts";

/** An office with the place where the text gives it. */
export interface OfficeFound {
  readonly person: Referent;
  readonly sentence: number;
  readonly head: number;
  readonly first: number;
  readonly last: number;
  readonly role: RoleName;
  readonly of: Referent | null;
  readonly former: boolean;
}

/** The offices of a read text, beside the names they stand with or at the phrase that recalls who is named later. */
export function officesIn(read: ReadScene): OfficeFound[] {
  const { scene, titles, nominals } = read;
  const found: OfficeFound[] = [];
  const placed = new Map<Referent, Set<Office>>();
  const add = (sentence: number, spot: TermSpot, person: Referent, office: Office): void => {
    const { head, first, last, term } = spot;
    const { of, former } = office;
    found.push({ person, sentence, head, first, last, role: term.role, of, former });
    placed.set(person, (placed.get(person) ?? new Set()).add(office));
  };
  for (const { sentence, spot, person, former } of titles) {
    if (spot.term.kind !== "office") continue;
    const same = person.offices.filter((o) => o.words === spot.term.words && o.former === former);
    // one office told twice stands in the list twice
    const office = same.find((o) => !placed.get(person)?.has(o)) ?? same.at(-1);
    if (office) add(sentence, spot, person, office);
  }
  for (const { referent, sentence, head, form } of scene.cast.occurrences) {
    if (form !== "nominal" || !isPerson(referent) || !referent.named) continue;
    const spot = scene.terms[sentence]?.find((t) => t.head === head);
    const office = spot && referent.offices.find((o) => o.words === spot.term.words && !placed.get(referent)?.has(o));
    if (office) add(sentence, spot, referent, office);
  }
  for (const [sentence, spots] of scene.terms.entries()) {
    for (const { head, first, last, term } of spots) {
      const sharers = term.kind === "office" ? sharersOf(read, sentence, { head, first, last, term }) : [];
      if (sharers.length === 0) continue;
      const alone = found.findIndex((o) => o.sentence === sentence && o.head === head);
      const former = found[alone]?.former ?? false;
      if (alone >= 0) found.splice(alone, 1);
      for (const { person, of } of sharers) found.push({ person, sentence, head, first, last, role: term.role, of, former });
    }
  }
  const holders = new Set(found.map((o) => o.person));
  for (const { referent, sentence, head, form } of scene.cast.occurrences) {
    if (form !== "nominal" || !isPerson(referent) || !referent.named || holders.has(referent)) continue;
    const spot = scene.terms[sentence]?.find((t) => t.head === head);
    if (!spot || spot.term.kind !== "office" || spot.term.role === "other") continue;
    // « X a parlé. Le chef des opérations de l'ONU a dit … »: an office told afterwards
    const of = ownerAt(scene, sentence, head, nominals);
    if (!of || of === referent) continue;
    holders.add(referent);
    const { first, last, term } = spot;
    found.push({
      person: referent,
      sentence,
      head,
      first,
      last,
      role: term.role,
      of,
      former: isFormer(scene, sentenceAt(scene, sentence), spot),
    });
  }
  return found.sort((a, b) => a.sentence - b.sentence || a.head - b.head);
}
