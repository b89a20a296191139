import type { PageRemedies } from "./words.ts";

export const en: PageRemedies = {
  "no-input": "Drop files, choose some, or paste a text.",
  "store-missing": "Put the store back where it was, or start the server with the one you mean.",
  "store-full": "Make room, then do it again.",
  "process-unknown": "Choose one of those that come near ({near}), or begin at the list of processes.",
  "document-unknown": "Look for it in the search.",
  "document-ambiguous": "Give the whole id.",
  "claim-unknown": "Open the report: it lists its claims. A report that was read anew may have others.",
  "identity-unknown": "Choose one of those that come near ({near}), or look for it in the search.",
  "review-unknown": "Load the page again: it shows the decisions in force.",
  "reviewer-missing": "Write your name in the field beside the decisions.",
  "too-large": "Split it into reports, or use `pourparlers add --max-bytes`.",
  "folder-empty": "Choose the files themselves.",
  "language-unknown": "Add it again with its language chosen.",
  "language-unsupported": "If that is wrong, add it again with its language chosen.",
  "date-unknown": "Add it again with its date.",
};
