import { createPlaces, type LinePlace } from "../publish/index.ts";
import type { StoreReader } from "../store/index.ts";

/** Names reports and places in them for people, looking each report up once. */
export interface Quotations {
  /** The file or address a report came from, and the beginning of its id: enough to find it again. */
  readonly label: (document: string) => Promise<string>;
  readonly place: (document: string, offset: number) => Promise<LinePlace | null>;
  /** "file [1a2b3c4d] 3:40" */
  readonly at: (document: string, offset: number) => Promise<string>;
}

const SHOWN_OF_ID = 8;
/** Texts that are held to count their lines. */
const HELD = 200;

export function quotationsOf(store: StoreReader): Quotations {
  const labels = new Map<string, string>();
  const places = new Map<string, ((offset: number) => LinePlace) | null>();
  const label = async (document: string) => {
    const known = labels.get(document);
    if (known !== undefined) return known;
    const source = (await store.document(document))?.sightings[0]?.source;
    const made = `${source === undefined ? "" : `${source} `}[${document.slice(0, SHOWN_OF_ID)}]`;
    labels.set(document, made);
    return made;
  };
  const place = async (document: string, offset: number) => {
    let of = places.get(document);
    if (of === undefined) {
      const text = await store.text(document);
      of = text === null ? null : createPlaces(text);
      if (places.size >= HELD) places.clear();
      places.set(document, of);
    }
    return of?.(offset) ?? null;
  };
  const at = async (document: string, offset: number) => {
    const found = await place(document, offset);
    return `${await label(document)}${found ? ` ${found.line}:${found.column}` : ""}`;
  };
  return { label, place, at };
}
