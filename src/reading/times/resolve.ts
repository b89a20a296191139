import { type Bounds, type Day, type Edtf, edtfOfDay, formatEdtf } from "../../calendar/index.ts";
import { calendarOperations } from "./calendar-operations.ts";
import type { Operation } from "./operation.ts";
import { relativeOperations } from "./relative-operations.ts";
import { type Resolved, unresolved } from "./resolved.ts";
import type { Scene } from "./scene.ts";
import { spanOperations } from "./span-operations.ts";
import { isMeaning, type Meaning } from "./template.ts";

const OPERATIONS: ReadonlyMap<string, Operation> = new Map(
  Object.entries({ ...calendarOperations, ...relativeOperations, ...spanOperations }),
);

/** Operations whose result hangs on which way the verb looks. */
const DIRECTED: ReadonlySet<string> = new Set([
  "weekday",
  "weekend",
  "inUnits",
  "unitFrom",
  "dayPart",
  "dayFrom",
  "earlier",
  "later",
  "month",
  "date",
  "season",
  "quarter",
  "half",
]);

/** True where the meaning needs to know which way the verb near it looks. */
export function needsDirection(meaning: Meaning): boolean {
  return DIRECTED.has(meaning.operation) || meaning.arguments.some((a) => isMeaning(a) && needsDirection(a));
}

function seenFrom(meaning: Meaning, scene: Scene): Resolved {
  const operation = OPERATIONS.get(meaning.operation);
  if (!operation) throw new RangeError(`no such operation on times: ${meaning.operation}`);
  return operation(meaning.arguments, scene, seenFrom);
}

function union(a: Bounds | null, b: Bounds | null): Bounds | null {
  if (!a || !b) return a ?? b;
  return {
    earliest: a.earliest === null || b.earliest === null ? null : Math.min(a.earliest, b.earliest),
    latest: a.latest === null || b.latest === null ? null : Math.max(a.latest, b.latest),
  };
}

function sameValue(a: Edtf | null, b: Edtf | null): boolean {
  return a === b || (a !== null && b !== null && formatEdtf(a) === formatEdtf(b));
}

/** One result for two days that the report may be of: the common value, or all days between where it speaks of a day. */
function merge(first: Resolved, last: Resolved): Resolved {
  const bounds = union(first.bounds, last.bounds);
  if (sameValue(first.value, last.value)) return { ...first, bounds };
  const either = [first.value, last.value].filter((v) => v !== null);
  const open: Resolved = { ...unresolved(first.grain, first.anchor, first.type, bounds), alternatives: either };
  if (first.grain !== "day" || first.value?.kind !== "date" || last.value?.kind !== "date") return open;
  if (bounds?.earliest == null || bounds.latest == null) return open;
  const days = { kind: "range", from: edtfOfDay(bounds.earliest), to: edtfOfDay(bounds.latest) } as const;
  return { ...open, value: { kind: "set", choice: "one", members: [days] } };
}

/**
 * What a meaning comes to for a report published within `publication` (null: nobody said). Where that is more than
 * one day, the value is what holds for each of them.
 */
export function resolveMeaning(
  meaning: Meaning,
  publication: Bounds | null,
  scene: Omit<Scene, "reference" | "publication">,
): Resolved {
  const from = (reference: Day | null): Resolved => seenFrom(meaning, { ...scene, publication, reference });
  const earliest = publication?.earliest ?? null;
  const latest = publication?.latest ?? null;
  if (earliest === null || latest === null) return from(null);
  return earliest === latest ? from(earliest) : merge(from(earliest), from(latest));
}
