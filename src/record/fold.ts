import { loadKnowledge } from "../knowledge/index.ts";
import { addToPaged, addToSmall, type Block, buildBlock, EMPTY, looseOf, type Page, pageOf, pagesFor } from "./block.ts";
import { type ClaimsOfText, daysOf, entriesOf } from "./claim-entries.ts";
import { type Digest, digestOf } from "./digest/digest.ts";
import type { Contribution } from "./digest/signature.ts";
import { hashOf, sortedUnique } from "./hash.ts";
import type { FoldStep, PartsAtHand, RecordChange } from "./parts.ts";
import type { RecordInput } from "./reports.ts";
import { sharedText } from "./shared-texts.ts";
import { SOURCE, type SourcePart, sourceKey, sourceOf } from "./source.ts";

/** What the record remembers of a report: where its claims are, so that they can be found when it goes or comes anew. */
interface DocumentPart {
  readonly digest: string;
  readonly blocks: readonly string[];
  readonly processes: readonly string[];
}

interface Plan {
  readonly document: string;
  readonly digest: Digest | null;
  readonly hash: string;
  /** What is to be kept in each block. */
  readonly byBlock: ReadonlyMap<string, readonly Contribution[]>;
  readonly sources: ReadonlyMap<string, SourcePart>;
}

const plans = new WeakMap<RecordInput, Plan>();

function planOf(input: RecordInput): Plan {
  const made = plans.get(input);
  if (made) return made;
  const plan = input.kind === "removal" ? removal(input.document) : addition(input);
  plans.set(input, plan);
  return plan;
}

function removal(document: string): Plan {
  return { document, digest: null, hash: "", byBlock: new Map(), sources: new Map() };
}

function addition(input: RecordInput & { kind: "report" }): Plan {
  const digest = digestOf(input.report, input.reviews, loadKnowledge());
  const byBlock = new Map<string, Contribution[]>();
  for (const contribution of digest.contributions) {
    const list = byBlock.get(contribution.block);
    if (list) list.push(contribution);
    else byBlock.set(contribution.block, [contribution]);
  }
  const source = sourceOf(input.report, digest);
  const sources = new Map(digest.processes.map((process) => [process, source]));
  // Made in one place in one order of fields: its text is the same for the same report.
  const hash = hashOf(JSON.stringify([digest.contributions, digest.processes, source]));
  return { document: input.report.reading.document.id, digest, hash, byBlock, sources };
}

function documentKey(document: string): string {
  return `document:${document}`;
}

function pageKey(block: string, page: number): string {
  return `page:${page}|${block}`;
}

/** The keys of the parts with which the fold of this input begins. */
export function keysNeeded(input: RecordInput): readonly string[] {
  const { document, byBlock } = planOf(input);
  return [documentKey(document), ...[...byBlock.keys()].sort()];
}

/** The claims of this input for an index of claims: none where a report goes. */
export function claimsOf(input: RecordInput): ClaimsOfText {
  const { digest } = planOf(input);
  if (input.kind === "removal" || !digest) return { claims: [], processes: [], outlet: null, language: "", published: null };
  const { outlet, language, published } = input.report.reading.document;
  const claims = entriesOf(digest.contributions, published);
  return { claims, processes: digest.processes, outlet, language, published: daysOf(published) };
}

/** Folds one report into the parts at hand, or out of them; see `FoldStep` for how its steps go. */
export function fold(parts: PartsAtHand, input: RecordInput): FoldStep {
  const plan = planOf(input);
  const missing = keysNeeded(input).filter((key) => !parts.has(key));
  if (missing.length > 0) return { more: missing, changes: [] };
  const key = documentKey(plan.document);
  const before = bodyOf<DocumentPart>(parts, key);
  if (plan.digest ? before?.digest === plan.hash : !before) return { more: [], changes: [] };
  // A key as its part has it, so that whoever holds all parts holds each key once.
  const heldKey = (block: string) => parts.get(block)?.key ?? block;
  const blocks = sortedUnique([...(before?.blocks ?? []), ...plan.byBlock.keys()]).map(heldKey);
  const more = blocks.flatMap((block) => lacking(parts, plan, before, block));
  if (more.length > 0) return { more: sortedUnique(more), changes: [] };
  const changes = blocks.flatMap((block) => changesOf(parts, plan, before, block));
  const processes = plan.digest?.processes ?? [];
  for (const [process, source] of plan.sources) changes.push({ key: sourceKey(process, plan.document), process, body: source });
  for (const process of before?.processes ?? [])
    if (!plan.sources.has(process)) changes.push({ key: sourceKey(process, plan.document), process, body: null });
  const body: DocumentPart | null = plan.digest
    ? { digest: plan.hash, blocks: blocks.filter((block) => plan.byBlock.has(block)), processes }
    : null;
  changes.push({ key, process: null, body });
  return { more: [], changes };
}

/** Parts whose bodies were written by this room are of the shape it wrote. */
function bodyOf<T>(parts: PartsAtHand, key: string): T | null {
  return (parts.get(key)?.body ?? null) as T | null;
}

function isRebuilt(plan: Plan, before: DocumentPart | null, key: string, block: Block): boolean {
  const leaves = before?.blocks.includes(key) ?? false;
  const added = plan.byBlock.get(key)?.length ?? 0;
  return leaves || pagesFor(block.total + added) !== block.pages;
}

function lacking(parts: PartsAtHand, plan: Plan, before: DocumentPart | null, key: string): readonly string[] {
  if (!parts.has(key)) return [key];
  const block = bodyOf<Block>(parts, key) ?? EMPTY;
  if (block.pages === 0) return [];
  const numbers = isRebuilt(plan, before, key, block)
    ? Array.from({ length: block.pages }, (_, page) => page)
    : (plan.byBlock.get(key) ?? []).map(({ voice }) => pageOf(voice, block.pages));
  return numbers.map((page) => pageKey(key, page)).filter((page) => !parts.has(page));
}

function changesOf(parts: PartsAtHand, plan: Plan, before: DocumentPart | null, key: string): RecordChange[] {
  const block = bodyOf<Block>(parts, key) ?? EMPTY;
  const added = plan.byBlock.get(key) ?? [];
  const process = processOfPart(key);
  const page = (number: number) => bodyOf<Page>(parts, pageKey(key, number));
  if (!isRebuilt(plan, before, key, block)) {
    if (block.pages === 0) return [{ key, process, body: addToSmall(block, added) }];
    const numbers = new Set(added.map(({ voice }) => pageOf(voice, block.pages)));
    const pages = new Map([...numbers].map((number) => [number, page(number) ?? { entries: [] }]));
    const grown = addToPaged(block, pages, added);
    return [
      { key, process, body: grown.block },
      ...[...grown.pages].map(([number, body]) => ({ key: pageKey(key, number), process: null, body })),
    ];
  }
  const all =
    block.pages === 0
      ? looseOf(block.entries)
      : Array.from({ length: block.pages }, (_, number) => looseOf(page(number)?.entries ?? [])).flat();
  const kept = all.filter(({ voice }) => voice.document !== plan.document);
  const built = buildBlock([...kept, ...added.map(({ signature, voice }) => ({ signature, voice }))]);
  const changes: RecordChange[] = [{ key, process, body: built.block.total === 0 ? null : built.block }];
  for (let number = 0; number < Math.max(block.pages, built.pages.length); number++)
    changes.push({ key: pageKey(key, number), process: null, body: built.pages[number] ?? null });
  return changes;
}

/** The process whose view needs a part of this key; null where no view does. */
export function processOfPart(key: string): string | null {
  const section = key.startsWith(BLOCK) ? BLOCK : key.startsWith(SOURCE) ? SOURCE : null;
  return section === null ? null : sharedText(key.slice(section.length, key.indexOf("|")));
}

const BLOCK = "block:";

/** Keys of the pages that hold the voices beyond those of the parts themselves: for a view as of an earlier day. */
export function pagesOf(parts: Iterable<{ readonly key: string; readonly body: unknown }>): readonly string[] {
  const keys: string[] = [];
  for (const { key, body } of parts) {
    if (!key.startsWith(BLOCK)) continue;
    const { pages } = body as Block;
    for (let number = 0; number < pages; number++) keys.push(pageKey(key, number));
  }
  return keys;
}
