import type { RoleName } from "../../claims/index.ts";
import { type Sentence, type Token, universal } from "../../text/index.ts";
import { isPerson, type Office, type Referent } from "./cast.ts";
import { ownerAt } from "./owner.ts";
import { isPlural } from "./phrase.ts";
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
  const bySentence = Map.groupBy(found, (o) => o.sentence);
  const together = [...scene.terms.entries()].flatMap(([sentence, spots]) => withOthers(read, bySentence, sentence, spots));
  found.splice(0, found.length);
  for (const office of together) found.push(office);
  const holders = new Set(found.map((o) => o.person));
  for (const { referent, sentence, head, form } of scene.cast.occurrences) {
    if (form !== "nominal" || !isPerson(referent) || !referent.named || holders.has(referent)) continue;
    const spot = scene.terms[sentence]?.find((t) => t.head === head);
    if (!spot || spot.term.kind !== "office" || spot.term.role === "other") continue;
    const { first, last, term } = spot;
    // « X a parlé. Le chef des opérations de l'ONU a dit … »: an office told afterwards
    const of = ownerAt(scene, sentence, head, nominals);
    const stately = term.ofState && term.role !== "other";
    if (of === referent || (!of && !stately) || !apart(sentenceAt(scene, sentence), head)) continue;
    holders.add(referent);
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

/** The offices of a sentence, with those that several people share and those that one has besides. */
function withOthers(
  read: ReadScene,
  bySentence: ReadonlyMap<number, readonly OfficeFound[]>,
  sentence: number,
  spots: readonly TermSpot[],
): OfficeFound[] {
  let here = [...(bySentence.get(sentence) ?? [])];
  const offices = spots.filter((s) => s.term.kind === "office");
  for (const spot of offices) {
    const { head, first, last, term } = spot;
    const sharers = sharersOf(read, sentence, spot);
    if (sharers.length === 0) continue;
    const former = isFormer(read.scene, sentenceAt(read.scene, sentence), spot);
    here = here.filter((o) => o.head !== head);
    for (const { person, of } of sharers) here.push({ person, sentence, head, first, last, role: term.role, of, former });
  }
  for (const spot of offices) {
    if (here.some((o) => o.head === spot.head)) continue;
    const beside = joinedTo(read, here, sentence, spot);
    const { head, first, last, term } = spot;
    if (!beside) continue;
    const of = ownerAt(read.scene, sentence, head, read.nominals);
    here.push({ person: beside.person, sentence, head, first, last, role: term.role, of, former: beside.former });
  }
  return here;
}

/** True where the noun stands on its own: neither beside a name nor below another noun. */
const apart = (sentence: Sentence, head: number): boolean =>
  ["nsubj", "obl", "root", "obj"].includes(universal(sentence.tokens[head]?.deprel ?? ""));

/** « X, ministre de la Communication et porte-parole du gouvernement »: the office before the conjunction. */
function joinedTo({ scene }: ReadScene, found: readonly OfficeFound[], at: number, spot: TermSpot): OfficeFound | null {
  const { tokens } = sentenceAt(scene, at);
  if (isPlural(tokens[spot.head] as Token)) return null;
  let index = spot.first - 1;
  while (["DET", "ADJ"].includes(tokens[index]?.upos ?? "")) index--;
  if (tokens[index]?.upos !== "CCONJ") return null;
  const before = found.filter((o) => o.last < index).at(-1);
  const between = before ? tokens.slice(before.last + 1, index) : [];
  if (!before || between.some((t) => t.upos === "VERB" || t.upos === "AUX" || t.form === ",")) return null;
  return scene.spots[at]?.some((s) => s.first > before.last && s.last < index && scene.referentOf.get(s) === before.person)
    ? null
    : before;
}
