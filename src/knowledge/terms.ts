import { type Bounds, boundsOf, type Day, type Edtf, intersectBounds, parseEdtf } from "../calendar/index.ts";
import type { Knowledge, Seat, Standing } from "./knowledge.ts";
import type { KnownEntity, KnownOffice } from "./known-entity.ts";

/** Days on which an office may have been held, and those on which it surely was (null: none). */
export interface Term {
  readonly possible: Bounds;
  readonly sure: { readonly first: Day; readonly last: Day } | null;
}

interface Held extends Term {
  readonly person: KnownEntity;
}

interface Sitting {
  readonly person: KnownEntity;
  readonly office: KnownOffice;
}

const parsed = (edtf: string): Edtf => {
  const value = parseEdtf(edtf);
  if (!value) throw new RangeError(`no EDTF value: ${edtf}`);
  return value;
};

/** The term of an office. An end that is only known by month or year is sure no longer than its first day. */
export function termOf(office: Pick<KnownOffice, "held" | "disputed">, gathered: Bounds): Term {
  const value = parsed(office.held);
  const possible = boundsOf(value);
  if (office.disputed) return { possible, sure: null };
  const from = value.kind === "interval" && typeof value.from !== "string" ? boundsOf(value.from).latest : possible.earliest;
  const to = value.kind === "interval" && typeof value.to !== "string" ? boundsOf(value.to).earliest : possible.latest;
  const first = from ?? gathered.earliest;
  const last = to ?? gathered.latest;
  return { possible, sure: first === null || last === null || first > last ? null : { first, last } };
}

const covers = ({ sure }: Term, { earliest, latest }: Bounds): boolean =>
  sure !== null && earliest !== null && latest !== null && sure.first <= earliest && latest <= sure.last;

const seatKey = ({ post, of, for: topic }: Pick<KnownOffice, "of" | "for"> & { post: string }): string =>
  `${post} ${of} ${topic ?? ""}`;

function sittingsOf(entities: readonly KnownEntity[]): ReadonlyMap<string, readonly Sitting[]> {
  const found = new Map<string, Sitting[]>();
  for (const person of entities) {
    for (const office of person.offices) {
      if (office.post === null) continue;
      const key = seatKey({ ...office, post: office.post });
      const others = found.get(key);
      if (others) others.push({ person, office });
      else found.set(key, [{ person, office }]);
    }
  }
  return found;
}

/** What the knowledge base answers about days. `gathered`: the days that offices are known for, EDTF. */
export function officeBook(
  entities: readonly KnownEntity[],
  find: Knowledge["find"],
  gathered: string,
): Pick<Knowledge, "holderOf" | "officesAt" | "houseAt" | "mayHaveBegun"> {
  const years = boundsOf(parsed(gathered));
  let seats: ReadonlyMap<string, readonly Sitting[]> | null = null;
  const terms = new Map<string, readonly Held[]>();
  /** Dates are read when a seat is first asked for: most never are. */
  const heldOf = (seat: Seat): readonly Held[] => {
    seats ??= sittingsOf(entities);
    const key = seatKey(seat);
    let held = terms.get(key);
    if (!held) {
      held = (seats.get(key) ?? []).map(({ person, office }) => ({ ...termOf(office, years), person }));
      terms.set(key, held);
    }
    return held;
  };

  const holderOf = (wanted: readonly Seat[], published: string | null): KnownEntity | null => {
    const when = dayOf(published) ?? years;
    const possible = wanted.flatMap(heldOf).filter((held) => intersectBounds(held.possible, when) !== null);
    const sure = possible.find((held) => covers(held, when));
    return sure && possible.every((held) => held.person === sure.person) ? sure.person : null;
  };

  const officesAt = (ref: string, published: string | null): { office: KnownOffice; standing: Standing }[] => {
    const offices = find(ref)?.offices ?? [];
    const when = dayOf(published);
    if (!when) return offices.map((office) => ({ office, standing: "undated" }));
    return offices.map((office) => ({ office, standing: standingOf(boundsOf(parsed(office.held)), when) }));
  };

  const houseAt = (ref: string, published: string | null): string | null => {
    const person = find(ref);
    if (!person) return null;
    const offices = officesAt(ref, published);
    if (!dayOf(published)) {
      const houses = new Set([...offices.map(({ office }) => office.of), ...(person.actsFor === null ? [] : [person.actsFor])]);
      return houses.size === 1 ? ([...houses][0] ?? null) : null;
    }
    const held = offices.filter(({ standing }) => standing === "held").map(({ office }) => office.of);
    if (person.actsFor !== null && (held.length === 0 || held.includes(person.actsFor))) return person.actsFor;
    return held.at(-1) ?? null;
  };

  const mayHaveBegun = (ref: string, published: string | null): boolean => {
    const held = find(ref)?.process?.held ?? null;
    const when = dayOf(published);
    return held === null || when === null || standingOf(boundsOf(parsed(held)), when) !== "later";
  };

  return { holderOf, officesAt, houseAt, mayHaveBegun };
}

/** The days on which a report may have been published; null where nobody said, or said no date. */
function dayOf(published: string | null): Bounds | null {
  const value = published === null ? null : parseEdtf(published);
  return value && boundsOf(value);
}

function standingOf(term: Bounds, when: Bounds): Standing {
  if (term.latest !== null && when.earliest !== null && term.latest < when.earliest) return "past";
  if (term.earliest !== null && when.latest !== null && when.latest < term.earliest) return "later";
  return "held";
}
