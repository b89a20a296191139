import type { EventSignature } from "../digest/signature.ts";
import { compareText } from "../hash.ts";
import type { SourcePart } from "../source.ts";
import type { Told } from "./told.ts";

/**
 * Events without the places that only copies of a dispatch give them, by the town which they were printed in: "ENTEBBE (AP) - Hours of
 * talks on Saturday ended …" is copied as "KAMPALA (The Standard/AP) - Hours of talks on Saturday ended …".
 */
export function withoutCopiedDatelines(
  events: readonly Told<EventSignature>[],
  sources: ReadonlyMap<string, SourcePart>,
): readonly Told<EventSignature>[] {
  const first = new Map<string, string>();
  for (const { origin, published } of sources.values()) {
    const known = first.get(origin);
    if (published !== null && (known === undefined || compareText(published, known) < 0)) first.set(origin, published);
  }
  const isCopy = (document: string): boolean => {
    const source = sources.get(document);
    const day = source ? (first.get(source.origin) ?? null) : null;
    return source !== undefined && source.published !== null && day !== null && compareText(day, source.published) < 0;
  };
  return events.map((told) =>
    told.signature.written === true && told.voices.every(({ document }) => isCopy(document))
      ? { ...told, signature: { ...told.signature, place: null } }
      : told,
  );
}
