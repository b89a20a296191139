import { UNASSIGNED } from "./digest/processes.ts";
import { familiesAmong, membersOf } from "./families.ts";
import { fold, keysNeeded, pagesOf, processOfPart } from "./fold.ts";
import { canonical, compareText } from "./hash.ts";
import type { RecordChange, RecordPart } from "./parts.ts";
import type { RecordInput, Report } from "./reports.ts";
import { decisionsOf, type Review } from "./reviews.ts";
import type { DossierRecord, ProcessView } from "./schema.ts";
import { viewProcess } from "./view/process-view.ts";
import type { ViewOptions } from "./view/scene.ts";

/** Parts in memory, by process and key: what a store keeps in a table. */
export class PartsInMemory {
  /** Under null: those that no view needs. */
  readonly #parts = new Map<string | null, Map<string, RecordPart>>();

  /** Folds one input in (or out) and returns what changed. */
  fold(input: RecordInput): readonly RecordChange[] {
    const atHand = new Map<string, RecordPart | null>();
    let wanted = keysNeeded(input);
    for (;;) {
      for (const key of wanted) atHand.set(key, this.#find(key));
      const step = fold(atHand, input);
      if (step.more.length > 0) {
        wanted = step.more;
        continue;
      }
      for (const change of step.changes) this.#write(change);
      return step.changes;
    }
  }

  #find(key: string): RecordPart | null {
    return this.#parts.get(processOfPart(key))?.get(key) ?? null;
  }

  #write({ key, process, body }: RecordChange): void {
    const parts = this.#parts.get(process);
    if (body === null) parts?.delete(key);
    else if (parts) parts.set(key, { key, process, body });
    else this.#parts.set(process, new Map([[key, { key, process, body }]]));
  }

  /** Every part in the order of keys. */
  all(): readonly RecordPart[] {
    return [...this.#parts.values()].flatMap((parts) => [...parts.values()]).sort((a, b) => compareText(a.key, b.key));
  }

  /** Keys of the processes that reports are known of and of families that have several of these, in order. */
  processes(): readonly string[] {
    const known = [...this.#parts].flatMap(([process, parts]) => (process === null || parts.size === 0 ? [] : [process]));
    return [...known, ...familiesAmong(known).map(({ ref }) => ref)].sort(compareText);
  }

  /** The parts of one process, or of all of a family, with `pages` for a view of the past. */
  of(process: string, pages = false): readonly RecordPart[] {
    const parts = membersOf(process).flatMap((member) => [...(this.#parts.get(member)?.values() ?? [])]);
    if (!pages) return parts;
    return [
      ...parts,
      ...pagesOf(parts)
        .map((key) => this.#find(key))
        .filter((part) => part !== null),
    ];
  }

  view(process: string, options: ViewOptions = {}): ProcessView | null {
    return viewProcess(process, this.of(process, options.asOf != null), options);
  }
}

/**
 * The whole record of these reports: pure, the same to the byte in whatever order they come. Of several readings of one
 * document the newest reader's counts, of equal ones the first received.
 */
export function consolidate(
  reports: readonly Report[],
  reviews: readonly Review[] = [],
  options: ViewOptions = {},
): DossierRecord {
  const decisions = decisionsOf(options.asOf == null ? reviews : reviews.filter(({ at }) => isBy(at, options.asOf ?? "")));
  const parts = new PartsInMemory();
  for (const report of oneOfEach(reports))
    parts.fold({ kind: "report", report, reviews: decisions.byDocument.get(report.reading.document.id) ?? [] });
  return recordOf(parts, { ...options, identities: options.identities ?? decisions.identities });
}

/** The record that parts in memory come to. */
export function recordOf(parts: PartsInMemory, options: ViewOptions = {}): DossierRecord {
  const views = parts
    .processes()
    .map((process) => parts.view(process, options))
    .filter((view) => view !== null);
  return {
    format: "pourparlers-record/1",
    asOf: options.asOf ?? null,
    processes: views.filter(({ id }) => id !== UNASSIGNED),
    unassigned: views.find(({ id }) => id === UNASSIGNED) ?? null,
  };
}

function isBy(at: string, day: string): boolean {
  return compareText(at.slice(0, day.length), day) <= 0;
}

function oneOfEach(reports: readonly Report[]): Iterable<Report> {
  const best = new Map<string, Report>();
  for (const report of reports) {
    const { id } = report.reading.document;
    const other = best.get(id);
    if (!other || isBetter(report, other)) best.set(id, report);
  }
  return best.values();
}

function isBetter(a: Report, b: Report): boolean {
  const order =
    compareVersions(b.reading.reader.version, a.reading.reader.version) ||
    compareText(a.receivedAt, b.receivedAt) ||
    compareText(canonical(a), canonical(b));
  return order < 0;
}

/** "0.10.0" after "0.9.1". */
function compareVersions(a: string, b: string): number {
  const [x, y] = [a.split(/[.-]/), b.split(/[.-]/)];
  for (let i = 0; i < Math.max(x.length, y.length); i++) {
    const [p = "", q = ""] = [x[i], y[i]];
    const numbers = /^\d+$/.test(p) && /^\d+$/.test(q);
    const order = numbers ? Number(p) - Number(q) : compareText(p, q);
    if (order !== 0) return order;
  }
  return 0;
}
