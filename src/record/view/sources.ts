import { pushTo } from "../grouping.ts";
import { compareText } from "../hash.ts";
import type { RecordSource, Support } from "../schema.ts";
import type { Scene } from "./scene.ts";

/** The reports behind a process: which of them are one origin, which replace which, and what each origin alone says. */
export function sourcesOf(scene: Scene, items: readonly { readonly id: string; readonly support: Support }[]): RecordSource[] {
  const alone = new Map<string, string[]>();
  for (const { id, support } of items) {
    if (support.origins !== 1) continue;
    const [only] = support.claims;
    // Most items are told once.
    if (only && support.claims.length === 1) pushTo(alone, only.document, id);
    else for (const document of new Set(support.claims.map((claim) => claim.document))) pushTo(alone, document, id);
  }
  const claims = new Map<string, Set<string>>();
  for (const claim of scene.shown.values()) {
    const ids = claims.get(claim.document);
    if (ids) ids.add(claim.claim);
    else claims.set(claim.document, new Set([claim.claim]));
  }
  const byOrigin = new Map<string, string[]>();
  for (const { origin, document } of scene.sources.values()) pushTo(byOrigin, origin, document);
  return [...scene.sources.values()]
    .sort(
      (a, b) =>
        compareText(a.published ?? "", b.published ?? "") ||
        compareText(a.received, b.received) ||
        compareText(a.document, b.document),
    )
    .map((source) => ({
      document: source.document,
      origin: source.origin,
      outlet: source.outlet,
      title: source.title,
      url: source.url,
      language: source.language,
      published: source.published,
      received: source.received,
      marking: source.marking,
      sameOrigin: (byOrigin.get(source.origin) ?? []).filter((other) => other !== source.document).sort(compareText),
      supersedes: [...source.supersedes],
      supersededBy: [...(scene.replaced.get(source.document) ?? [])],
      claims: claims.get(source.document)?.size ?? 0,
      alone: (alone.get(source.document) ?? []).sort(compareText),
    }));
}
