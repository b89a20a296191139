import { useMemo } from "preact/hooks";
import type { ProcessPage } from "../../src/server/contract/index.ts";
import { shortened } from "../parts/in-words.ts";
import { dataAddressOf } from "../shell/addresses.ts";
import { usePlace } from "../shell/router.tsx";
import { useWords } from "../shell/settings.tsx";
import { useData } from "../shell/use-data.ts";
import type { Words } from "../words/index.ts";
import { labelsOf, namesOf } from "./labels.ts";

/** What the items and people of a dossier are called, by id and key. */
export interface Labels {
  readonly labels: ReadonlyMap<string, string>;
  readonly names: ReadonlyMap<string, string>;
  /** False while they are asked for: what is shown before would grow when they come. */
  readonly ready: boolean;
}

const NONE: Labels = { labels: new Map(), names: new Map(), ready: false };
const FAILED: Labels = { ...NONE, ready: true };

/** The names a section needs for what other sections hold: those of the overview, which most readers come from; empty until it is there. */
export function useLabels(process: string): Labels {
  const words = useWords();
  const { query } = usePlace();
  const { value, failure } = useData<ProcessPage>(dataAddressOf({ page: "process", process }, { asOf: query.get("asOf") }));
  const isGivenUp = failure !== null;
  return useMemo(() => (value === null ? (isGivenUp ? FAILED : NONE) : labelsOfPage(value, words)), [value, isGivenUp, words]);
}

/** The names of a dossier's items, its reports by their titles, and of everybody in it. */
export function labelsOfPage(view: ProcessPage, words: Words): Labels {
  const titles = view.sources.map(
    ({ document, title, outlet }) => [document, shortened(title ?? outlet ?? words.parts.evidence.untitled, 120)] as const,
  );
  return { labels: new Map([...labelsOf(view, words), ...titles]), names: namesOf(view), ready: true };
}
