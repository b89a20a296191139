import { type Diagnostic, diagnosticOf, PourparlersError, type Reading } from "../claims/index.ts";
import type { Intake } from "../intake/index.ts";
import type { Reader } from "../reading/index.ts";
import type { Document } from "../text/index.ts";
import { inBatches } from "./batches.ts";

/** What became of one report: its reading, or null with the diagnostics that say why. */
export interface Outcome {
  readonly source: string;
  readonly reading: Reading | null;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads what intake brings, in its order. A report that cannot be read comes out with its diagnostics and stops no
 * other; a broken installation (a missing model) is thrown, since it stops all.
 */
export async function* readReports(intakes: AsyncIterable<Intake>, reader: Reader): AsyncGenerator<Outcome> {
  for await (const batch of inBatches(intakes)) yield* readBatch(batch, reader);
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

/** What went wrong with one report; throws on what is wrong with the installation. */
export function failureOf(source: string, error: unknown): Diagnostic {
  if (error instanceof PourparlersError) throw error;
  const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return diagnosticOf("reading-failed", source, { reason: reason.slice(0, 300) });
}
