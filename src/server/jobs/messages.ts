import type { CallErrorCode, ErrorDetails } from "../../claims/index.ts";
import type { Kept } from "../../pipeline/index.ts";
import type { Work } from "./work.ts";

/** What the thread that keeps reports is started with. */
export interface WorkerStart {
  /** File or address of the store. */
  readonly location: string;
  readonly modelsFolder: string | null;
}

/** To the thread: work under a number of its own, or that it is to end. */
export type ToWorker = { readonly kind: "keep"; readonly number: number; readonly work: Work } | { readonly kind: "close" };

/** From the thread, on the work of this number. */
export type FromWorker = { readonly number: number } & (
  | { readonly kind: "counted"; readonly total: number | null }
  | { readonly kind: "kept"; readonly reports: readonly Kept[] }
  | { readonly kind: "done" }
  | { readonly kind: "failed"; readonly code: CallErrorCode; readonly details: ErrorDetails; readonly message: string }
);
