import { type Diagnostic, diagnosticOf, PourparlersError, type Reading } from "../claims/index.ts";
import type { Intake } from "../intake/index.ts";
import type { Reader } from "../reading/index.ts";
import type { Document } from "../text/index.ts";

/** What became of one report: its reading, or null with the diagnostics that say why. */
export interface Outcome {
  readonly source: string;
  readonly reading: Reading | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reports are analysed together up to this many, or this much text: longer waits gain nothing. */
const BATCH_REPORTS = 16;
const BATCH_UNITS = 60_000;

/**
 * Reads what intake brings, in its order. A report that cannot be read comes out with its diagnostics and stops no
 * other; a broken installation (a missing model) is thrown, since it stops all.
 */
export async function* readReports(intakes: AsyncIterable<Intake>, reader: Reader): AsyncGenerator<Outcome> {
  let held: Intake[] = [];
  let units = 0;
  for await (const intake of intakes) {
    held.push(intake);
    units += intake.document?.text.length ?? 0;
    if (held.length < BATCH_REPORTS && units < BATCH_UNITS) continue;
    yield* readBatch(held, reader);
    held = [];
    units = 0;
  }
  yield* readBatch(held, reader);
}

function* readBatch(intakes: readonly Intake[], reader: Reader): Generator<Outcome> {
  const readings = reader.readAll(
    intakes.map(({ document }) => document).filter((document): document is Document => document !== null),
  );
  for (const { source, document, diagnostics } of intakes) {
    if (!document) {
      yield { source, reading: null, diagnostics };
      continue;
    }
    const { value: outcome } = readings.next();
    if (!outcome) return;
    if ("reading" in outcome) yield { source, reading: outcome.reading, diagnostics };
    else yield { source, reading: null, diagnostics: [...diagnostics, failureOf(source, outcome.error)] };
  }
}

function failureOf(source: string, error: unknown): Diagnostic {
  if (error instanceof PourparlersError) throw error;
  const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return diagnosticOf("reading-failed", source, { reason: reason.slice(0, 300) });
}
