import type { ClaimRef, ProcessView } from "../../record/index.ts";
import { type SealedPiece, sealPiece, VIEW_PIECE, type ViewListToKeep, type ViewPiece } from "../../store/index.ts";
import { idsOf } from "./item-ids.ts";
import type { MadeOfDossier } from "./made-lists.ts";
import { SECTIONS } from "./sections.ts";

/**
 * The lists of a view as a store keeps them. Within a piece each claim stands once, and the supports of its items name
 * it by its number: a claim stands behind an event, its place, its participants and more.
 */
export function listsOf(view: ProcessView, made: MadeOfDossier): readonly ViewListToKeep[] {
  const texts: ClaimTexts = new Map();
  return [
    ...SECTIONS.map((section) => listOf(section, idsOf(view, section), view[section], texts)),
    ...Object.entries(made).map(([list, { ids, items }]) => listOf(list, ids, items, texts)),
  ];
}

/** Lists of which items are long themselves lie in shorter pieces, so that reading one keeps nobody else waiting; short lines lie in longer ones. */
const PIECE_SIZES: Readonly<Record<string, number>> = {
  figures: 4,
  positions: 10,
  questions: 10,
  rounds: 25,
  contested: 25,
  roundLines: 1000,
};

/** How many items a piece of a list has. */
export function pieceSizeOf(section: string): number {
  return PIECE_SIZES[section] ?? VIEW_PIECE;
}

/** Claims as JSON, made once: the same claim stands in many lists. */
type ClaimTexts = Map<unknown, string>;

/** A list as a store keeps it. */
export function listOf(
  section: string,
  ids: readonly string[],
  items: readonly unknown[],
  texts: ClaimTexts = new Map(),
): ViewListToKeep {
  const pieces: SealedPiece[] = [];
  const size = pieceSizeOf(section);
  for (let at = 0; at < items.length; at += size) pieces.push(sealPiece(encoded(items.slice(at, at + size), texts)));
  return { section, ids, pieces };
}

function encoded(items: readonly unknown[], texts: ClaimTexts): ViewPiece {
  const claims = new Map<unknown, number>();
  const numberOf = (claim: unknown): number => {
    const known = claims.get(claim);
    if (known !== undefined) return known;
    claims.set(claim, claims.size);
    return claims.size - 1;
  };
  const textOfClaim = (claim: unknown): string => {
    const text = texts.get(claim) ?? JSON.stringify(claim);
    texts.set(claim, text);
    return text;
  };
  const plain = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(plain);
    if (typeof value !== "object" || value === null) return value;
    const copy: Record<string, unknown> = {};
    for (const key of Object.keys(value)) {
      const inner = (value as Record<string, unknown>)[key];
      copy[key] = key === CLAIMS && Array.isArray(inner) ? inner.map(numberOf) : plain(inner);
    }
    return copy;
  };
  const listed = items.map((item) => JSON.stringify(plain(item)));
  return { items: linesOf(listed), claims: linesOf(Array.from(claims.keys(), textOfClaim)) };
}

/** How pieces are laid out: another number where it changes, since what is kept otherwise cannot be passed on. */
export const LAYOUT = 6;

/** An item a line: within JSON no line ends, so that items and claims can be told apart without parsing them. */
export const BETWEEN = ",\n";

function linesOf(texts: readonly string[]): string {
  return `[${texts.join(BETWEEN)}]`;
}

/** Items that are at hand as text: see `textOf`. */
export function textOfItems(items: readonly unknown[]): string {
  return items.map((item) => JSON.stringify(item)).join(BETWEEN);
}

/**
 * The items of a piece as JSON text with their claims, an item a line and without brackets: put together, never parsed.
 * Within a string of JSON no quotation mark stands bare, so that what looks like the field is the field.
 */
export function textOf({ items, claims }: ViewPiece): string {
  const named = claims.slice(1, -1).split(BETWEEN);
  const [first = "", ...rest] = items.slice(1, -1).split(FIELD);
  let text = first;
  for (const one of rest) {
    const end = one.indexOf("]");
    const numbers = end === 0 ? [] : one.slice(0, end).split(",");
    text += FIELD + numbers.map((number) => named[Number(number)]).join(",") + one.slice(end);
  }
  return text;
}

const CLAIMS = "claims";
const FIELD = `"${CLAIMS}":[`;

/** The items of a piece; without its claims, all supports list none. */
export function decoded(piece: ViewPiece): readonly unknown[] {
  const claims = piece.claims === "" ? null : (JSON.parse(piece.claims) as readonly ClaimRef[]);
  const items = JSON.parse(piece.items) as readonly unknown[];
  // Where there is no claim to name, nothing names one: what is made of lists may be many thousands of numbers.
  if (claims?.length === 0) return items;
  // Nobody else has them yet: they are completed in place, which is several times quicker than a copy.
  for (const item of items) complete(item, claims);
  return items;
}

function complete(value: unknown, claims: readonly ClaimRef[] | null): void {
  if (Array.isArray(value)) for (const inner of value) complete(inner, claims);
  else if (typeof value === "object" && value !== null) {
    const fields = value as Record<string, unknown>;
    for (const key of Object.keys(fields)) {
      const inner = fields[key];
      if (key === CLAIMS && Array.isArray(inner)) fields[key] = claims ? inner.map((number: number) => claims[number]) : [];
      else if (typeof inner === "object") complete(inner, claims);
    }
  }
}

/** The items with supports that keep their counts and list no claims. */
export function withoutClaims(items: readonly unknown[]): readonly unknown[] {
  return decoded({ items: encoded(items, new Map()).items, claims: "" });
}
