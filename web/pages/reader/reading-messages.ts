import type { Reading } from "../../../src/claims/index.ts";

/** What the page asks its worker: to read a text. Empty strings are nothing said. */
export interface ReadRequest {
  readonly text: string;
  readonly published: string;
  readonly title: string;
  readonly language: string;
}

/** How far the worker is, or what came of it. */
export type ReadAnswer =
  | { readonly kind: "loading"; readonly file: string; readonly loaded: number; readonly total: number | null }
  | { readonly kind: "reading" }
  | { readonly kind: "read"; readonly reading: Reading; readonly milliseconds: number }
  | {
      readonly kind: "failed";
      readonly code: "no-text" | "language-unknown" | "language-unsupported" | "bad-date" | "no-models" | "broken";
      readonly detail: string;
    };
