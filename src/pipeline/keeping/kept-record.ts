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
import type { Store, StoreReader } from "../../store/index.ts";
import { headOf } from "./dossier-head.ts";
import { keepAssembled } from "./keep-assembled.ts";
import { assemblyOf, findCurrent, findWhole } from "./kept-view.ts";
import { madeOf } from "./made-lists.ts";
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
  /**
   * Keeps a dossier that this record assembled, where it is large: for when it was shown, since that takes as long again.
   * Nothing happens where nobody else would be shown it, or the store cannot be written just now.
   */
  readonly keep: (view: ProcessView) => Promise<void>;
}

/** Where large dossiers are kept that had to be assembled, and of how many reports a large one has more. */
export interface KeepsLarge {
  readonly store: Store;
  readonly reports?: number;
}

/** Of fewer reports it is assembled in less time than keeping it is worth. */
const LARGE = 100;

/** Opens the record of a store for a day and a language; decisions made after that day do not count. */
export async function openRecord(
  store: StoreReader,
  options: ViewOptions = {},
  keeps: KeepsLarge | null = null,
): Promise<KeptRecord> {
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
  const language = options.language ?? "en";
  /** What views were assembled of that could be kept. */
  const assembledOf = new WeakMap<ProcessView, { readonly revision: number; readonly stamp: string; readonly parts: number }>();
  const view = async (process: string) => {
    const made = isKept ? await assembly() : null;
    const kept = made && (await findWhole(store, process, language, made));
    if (kept) return kept;
    // Revision before parts: what is written between makes the view newer than it says, and it is not kept.
    const revision = await store.revisionOf(process);
    const { view: one, parts } = await assemble(process);
    if (made && one) assembledOf.set(one, { revision, stamp: made.stamp, parts });
    return one;
  };
  const assemble = async (process: string) => {
    const parts = await partsOf(store, process, asOf != null);
    // Parts are of today: where somebody has decided since, they are folded anew as they were.
    const then = isLaterDecided ? await asDecided(store, parts, byDocument) : null;
    return { view: then ? then.view(process, shown) : viewProcess(process, parts, shown), parts: parts.length };
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
  const keep = async (view: ProcessView): Promise<void> => {
    const of = assembledOf.get(view);
    if (!keeps || !of || view.sources.length <= (keeps.reports ?? LARGE)) return;
    const { parts, ...assembledBy } = of;
    const made = madeOf(view);
    await keepAssembled(keeps.store, language, { ...assembledBy, process: view.id, view, made, head: headOf(view, made, parts) });
  };
  async function* dossierText(process: string): AsyncGenerator<string> {
    const kept = isKept ? await findCurrent(store, process, language, (await assembly()).stamp) : null;
    const text = kept && (await keptText(store, kept));
    const one = text ? null : await view(process);
    yield* text ?? (one ? viewText(one) : []);
    if (one) await keep(one);
  }
  async function* text(chosen?: readonly string[]): AsyncGenerator<string> {
    yield `{\n"format": ${JSON.stringify(FORMAT)},\n"asOf": ${JSON.stringify(asOf ?? null)},\n"processes": [`;
    let before = "\n";
    for (const process of chosen ?? (await processes())) {
      if (process === UNASSIGNED) continue;
      let isFirst = true;
      for await (const piece of dossierText(process)) {
        yield isFirst ? before + piece : piece;
        isFirst = false;
      }
      if (!isFirst) before = ",\n";
    }
    yield before === "\n" ? `],\n"unassigned": ` : `\n],\n"unassigned": `;
    let isKnown = false;
    if (chosen === undefined || chosen.includes(UNASSIGNED))
      for await (const piece of dossierText(UNASSIGNED)) {
        yield piece;
        isKnown = true;
      }
    if (!isKnown) yield "null";
    yield "\n}\n";
  }
  return { processes, view, record, text, keep };
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
