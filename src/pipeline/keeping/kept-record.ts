import {
  type DossierRecord,
  decisionsOf,
  PartsInMemory,
  type ProcessView,
  pagesOf,
  type RecordPart,
  UNASSIGNED,
  type ViewOptions,
  viewProcess,
} from "../../record/index.ts";
import type { StoreReader } from "../../store/index.ts";
import { assemblyOf, findCurrent, findWhole } from "./kept-view.ts";
import { keptText, viewText } from "./record-text.ts";

/** The record a store keeps, as it is asked for. */
export interface KeptRecord {
  /** Keys of the processes that reports are known of, in order; without that of claims that no process can be named for. */
  readonly processes: () => Promise<readonly string[]>;
  /** A process's dossier; null where no report of it is known. */
  readonly view: (process: string) => Promise<ProcessView | null>;
  /** Several dossiers, or all and what is unassigned, as a record. */
  readonly record: (processes?: readonly string[]) => Promise<DossierRecord>;
  /**
   * The same as JSON text, an item of a list a line, in pieces as they are made: a dossier that is kept is passed on as it
   * lies, and of many none is held but the one that is being written.
   */
  readonly text: (processes?: readonly string[]) => AsyncIterable<string>;
}

/** Opens the record of a store for a day and a language; decisions made after that day do not count. */
export async function openRecord(store: StoreReader, options: ViewOptions = {}): Promise<KeptRecord> {
  const log = await store.reviews();
  const { asOf } = options;
  const counting = asOf == null ? log : log.filter(({ at }) => isBy(at, asOf));
  const { identities, byDocument } = decisionsOf(counting);
  const isLaterDecided = log.some((review) => review.kind !== "identity" && !counting.includes(review));
  const shown = { identities, ...options };

  const processes = async () =>
    (await store.processes()).map(({ process }) => process).filter((process) => process !== UNASSIGNED);
  // Days and judgements of their own make other views than those that are kept.
  const isKept = Object.keys(options).every((key) => key === "language" || options[key as keyof ViewOptions] == null);
  const assembly = assemblyOf(store);
  const view = async (process: string) => {
    const kept = isKept ? await findWhole(store, process, options.language ?? "en", await assembly()) : null;
    if (kept) return kept;
    const parts = await partsOf(store, process, asOf != null);
    // Parts are of today: where somebody has decided since, they are folded anew as they were.
    const then = isLaterDecided ? await asDecided(store, parts, byDocument) : null;
    return then ? then.view(process, shown) : viewProcess(process, parts, shown);
  };
  const record = async (chosen?: readonly string[]): Promise<DossierRecord> => {
    const views: ProcessView[] = [];
    for (const process of chosen ?? (await processes())) {
      const one = await view(process);
      if (one && process !== UNASSIGNED) views.push(one);
    }
    const all = chosen === undefined || chosen.includes(UNASSIGNED);
    return {
      format: FORMAT,
      asOf: asOf ?? null,
      processes: views,
      unassigned: all ? await view(UNASSIGNED) : null,
    };
  };
  const dossierText = async (process: string): Promise<Iterable<string> | null> => {
    const kept = isKept ? await findCurrent(store, process, options.language ?? "en", (await assembly()).stamp) : null;
    const text = kept && (await keptText(store, kept));
    if (text) return text;
    const one = await view(process);
    return one && viewText(one);
  };
  async function* text(chosen?: readonly string[]): AsyncGenerator<string> {
    yield `{\n"format": ${JSON.stringify(FORMAT)},\n"asOf": ${JSON.stringify(asOf ?? null)},\n"processes": [`;
    let before = "\n";
    for (const process of chosen ?? (await processes())) {
      const one = process === UNASSIGNED ? null : await dossierText(process);
      if (!one) continue;
      yield before;
      yield* one;
      before = ",\n";
    }
    yield before === "\n" ? `],\n"unassigned": ` : `\n],\n"unassigned": `;
    const rest = chosen === undefined || chosen.includes(UNASSIGNED) ? await dossierText(UNASSIGNED) : null;
    yield* rest ?? ["null"];
    yield "\n}\n";
  }
  return { processes, view, record, text };
}

const FORMAT: DossierRecord["format"] = "pourparlers-record/1";

async function partsOf(store: StoreReader, process: string, withPages: boolean): Promise<readonly RecordPart[]> {
  const parts = await store.partsOf(process);
  if (!withPages) return parts;
  const pages = [...(await store.parts(pagesOf(parts))).values()].filter((part) => part !== null);
  return [...parts, ...pages];
}

const SOURCE = "source:";

async function asDecided(
  store: StoreReader,
  parts: readonly RecordPart[],
  decided: ReturnType<typeof decisionsOf>["byDocument"],
): Promise<PartsInMemory> {
  const folded = new PartsInMemory();
  for (const { key } of parts) {
    if (!key.startsWith(SOURCE)) continue;
    const document = key.slice(key.lastIndexOf("|") + 1);
    const report = await store.report(document);
    if (report) folded.fold({ kind: "report", report, reviews: decided.get(document) ?? [] });
  }
  return folded;
}

function isBy(at: string, day: string): boolean {
  return at.slice(0, day.length) <= day;
}
