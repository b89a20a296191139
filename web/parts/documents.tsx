import { createContext } from "preact";
import { useContext } from "preact/hooks";

/** What is shown of a report beside its words. */
export interface DocumentHead {
  readonly title: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly language: string;
}

const DocumentsContext = createContext<ReadonlyMap<string, DocumentHead>>(new Map());

/** The heads of the reports a page quotes, by document. */
export const DocumentsProvider = DocumentsContext.Provider;

/** The head of a report; null where the page does not know it. */
export function useDocument(document: string): DocumentHead | null {
  return useContext(DocumentsContext).get(document) ?? null;
}
