import { type Diagnostic, diagnosticOf, PourparlersError } from "../../claims/index.ts";
import type { Intake } from "../../intake/index.ts";
import type { Reader } from "../../reading/index.ts";
import type { Marking } from "../../record/index.ts";
import type { Store, StoreWriter } from "../../store/index.ts";
import { inBatches } from "../batches.ts";
import { failureOf } from "../read-reports.ts";
import { type Arrival, type KeptAs, keepArrival } from "./keep-arrival.ts";
import { planOf } from "./plan.ts";
import { freshenRecord } from "./rebuild.ts";
import { foldingInto } from "./record-fold.ts";

/** What keeping reports needs. */
export interface KeepingParts {
  readonly store: Store;
  readonly reader: Reader;
  /** When a report comes in. */
  readonly clock: () => Date;
  /** For texts that are new. */
  readonly marking?: Marking | null;
  /** Once it is aborted, what is being read is given up and nothing more is begun. What was told as kept is kept. */
  readonly signal?: AbortSignal;
}

/** What became of one report. It is told when it is on disk, not before. */
export interface Kept {
  readonly source: string;
  /** Id of its text; null where there is none. */
  readonly document: string | null;
  readonly as: KeptAs | "failed";
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Takes reports into a store: source, text, reading, origin, versions, search words and what they change in the record,
 * all of a report in one write. What is there costs a look-up. A report that fails stops no other; a broken installation
 * or store is thrown. What became of reports comes in their order, some at a time.
 */
export async function* keepReports(intakes: AsyncIterable<Intake>, parts: KeepingParts): AsyncGenerator<readonly Kept[]> {
  await freshenRecord(parts.store);
  for await (const batch of inBatches(intakes)) {
    // Nothing else may let the event of an interruption in: reading and SQLite never wait.
    await new Promise((resolve) => setImmediate(resolve));
    if (parts.signal?.aborted) return;
    yield await keepBatch(batch, parts);
  }
}

async function keepBatch(batch: readonly Intake[], parts: KeepingParts): Promise<readonly Kept[]> {
  const received = parts.clock().toISOString();
  const { toRead, plans } = await planOf(batch, parts.store);
  const readings = new Map([...parts.reader.readAll(toRead)].map((outcome) => [outcome.document, outcome]));
  const arrivals: Arrival[] = [];
  const failures = new Map<Intake, Diagnostic>();
  for (const plan of plans) {
    const outcome = plan.reads ? readings.get(plan.document) : undefined;
    if (outcome && "error" in outcome) failures.set(plan.intake, failureOf(plan.intake.source, outcome.error));
    else arrivals.push({ ...plan, received, marking: parts.marking ?? null, outcome: outcome ?? null });
  }
  const kept = await keepTogether(arrivals, parts, failures);
  return batch.map((intake) => {
    const { source, document, diagnostics } = intake;
    const failure = failures.get(intake);
    return {
      source,
      document: document?.id ?? null,
      as: failure || !document ? "failed" : (kept.get(intake) ?? "failed"),
      diagnostics: failure ? [...diagnostics, failure] : diagnostics,
    };
  });
}

/** All in one write, which costs least; where one of them cannot be kept, each in its own. */
async function keepTogether(
  arrivals: readonly Arrival[],
  { store }: KeepingParts,
  failures: Map<Intake, Diagnostic>,
): Promise<ReadonlyMap<Intake, KeptAs>> {
  const kept = new Map<Intake, KeptAs>();
  const keepAll = (these: readonly Arrival[]) => store.write((to) => keepInWrite(to, these));
  try {
    return await keepAll(arrivals);
  } catch (error) {
    if (arrivals.length <= 1 || isOfTheStore(error)) {
      const [only] = arrivals;
      if (!only || isOfTheStore(error)) throw error;
      failures.set(only.intake, unkept(only.intake, error));
      return kept;
    }
  }
  for (const arrival of arrivals) {
    try {
      for (const [intake, as] of await keepAll([arrival])) kept.set(intake, as);
    } catch (error) {
      if (isOfTheStore(error)) throw error;
      failures.set(arrival.intake, unkept(arrival.intake, error));
    }
  }
  return kept;
}

async function keepInWrite(store: StoreWriter, arrivals: readonly Arrival[]): Promise<ReadonlyMap<Intake, KeptAs>> {
  const kept = new Map<Intake, KeptAs>();
  const touched = new Set<string>();
  for (const arrival of arrivals) {
    const { as, touches } = await keepArrival(store, arrival);
    kept.set(arrival.intake, as);
    for (const document of touches) touched.add(document);
  }
  const folding = foldingInto(store, store);
  for (const document of touched) await folding.report(document);
  await folding.end();
  return kept;
}

/** Trouble of the store itself, which the next report would meet too. */
function isOfTheStore(error: unknown): boolean {
  return error instanceof PourparlersError && (error.code.startsWith("store-") || error.code === "reading-newer");
}

function unkept(intake: Intake, error: unknown): Diagnostic {
  return diagnosticOf("reading-failed", intake.source, {
    reason: (error instanceof Error ? error.message : String(error)).slice(0, 300),
  });
}
