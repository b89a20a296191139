import type { Digest } from "./digest/digest.ts";
import { sortedUnique } from "./hash.ts";
import type { Marking, Report } from "./reports.ts";
import type { ClaimReview } from "./reviews.ts";

/** What a process remembers of each of its reports. */
export interface SourcePart {
  readonly document: string;
  readonly origin: string;
  readonly outlet: string | null;
  readonly title: string | null;
  readonly url: string | null;
  readonly language: string;
  readonly published: string | null;
  readonly received: string;
  readonly marking: Marking | null;
  readonly supersedes: readonly string[];
  /** Decisions of people that no longer find their claim. */
  readonly orphaned: readonly ClaimReview[];
}

export const SOURCE = "source:";

export function sourceKey(process: string, document: string): string {
  return `${SOURCE}${process}|${document}`;
}

export function sourceOf({ reading, origin, supersedes, marking, receivedAt }: Report, { orphaned }: Digest): SourcePart {
  const { id, outlet, title, url, language, published } = reading.document;
  return {
    document: id,
    origin,
    outlet,
    title,
    url,
    language,
    published,
    received: receivedAt,
    marking: marking ?? null,
    supersedes: sortedUnique(supersedes ?? []),
    orphaned,
  };
}
