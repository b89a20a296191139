import type { Intake } from "../intake/index.ts";

/** Reports are analysed together up to this many, or this much text: longer waits gain nothing. */
const BATCH_REPORTS = 16;
const BATCH_UNITS = 60_000;

/** Reports in their order, as many together as are worth analysing together. */
export async function* inBatches(intakes: AsyncIterable<Intake>): AsyncGenerator<readonly Intake[]> {
  let held: Intake[] = [];
  let units = 0;
  for await (const intake of intakes) {
    held.push(intake);
    units += intake.document?.text.length ?? 0;
    if (held.length < BATCH_REPORTS && units < BATCH_UNITS) continue;
    yield held;
    held = [];
    units = 0;
  }
  if (held.length > 0) yield held;
}
