import { basename, join } from "node:path";
import { type Diagnostic, diagnosticOf } from "../claims/index.ts";
import { collect, linesOf, peek } from "./bytes.ts";
import { decodeBytes } from "./encoding.ts";
import type { Files } from "./files.ts";
import { attributeOf, scanHtml } from "./html-scan.ts";
import { parseRecord } from "./json-lines.ts";
import type { LanguageGuesser } from "./language.ts";
import { type Intake, type Metadata, NO_METADATA, type RawReport, toDocument } from "./report.ts";
import { binaryReason, sniff } from "./sniff.ts";

/** How inputs are read. */
export interface IntakeOptions {
  /** What the user says about every report; goes before what the files say. */
  readonly given: Metadata;
  /** The largest report, in bytes; a JSON Lines file may be longer, its lines may not. */
  readonly maxBytes: number;
  /** The longest text, in UTF-16 units; ten millions where nothing is said. Infinity: any, and not to be read as a report. */
  readonly maxUnits?: number;
}

export const DEFAULT_MAX_BYTES = 10_000_000;

/** Endings of the files that a folder is searched for. A file named by the user may have any. */
export const FOLDER_ENDINGS = [".txt", ".text", ".html", ".htm", ".xhtml", ".jsonl", ".ndjson"] as const;

/** What intake needs from outside. The guesser is asked for only when a report does not say its language. */
export interface IntakeEffects {
  readonly files: Files;
  readonly guesser: () => Promise<LanguageGuesser>;
}

const HEAD = 4096;

/**
 * The reports of files, folders (with theirs, sorted by name) and standard input ("-"), one after the other. Never
 * throws for what it is given: what cannot be read comes out with its diagnostics, and the next report follows.
 */
export async function* readInputs(
  paths: readonly string[],
  options: IntakeOptions,
  effects: IntakeEffects,
): AsyncGenerator<Intake> {
  for (const path of paths) yield* readInput(path, options, effects);
}

async function* readInput(path: string, options: IntakeOptions, effects: IntakeEffects): AsyncGenerator<Intake> {
  const { files } = effects;
  try {
    if (path === "-") {
      yield* readStream("-", files.stdin(), options, effects);
      return;
    }
    const kind = await files.kind(path);
    if (kind === "missing") yield failed(diagnosticOf("file-missing", path));
    else if (kind === "folder") yield* readFolder(path, options, effects);
    else yield* readStream(path, files.open(path), options, effects);
  } catch (error) {
    yield failed(diagnosticOf("file-unreadable", path, { reason: error instanceof Error ? error.message : String(error) }));
  }
}

async function* readFolder(path: string, options: IntakeOptions, effects: IntakeEffects): AsyncGenerator<Intake> {
  const found = await filesUnder(path, effects.files);
  if (found.length === 0) yield failed(diagnosticOf("folder-empty", path, { endings: FOLDER_ENDINGS.join(" ") }));
  for (const file of found) yield* readInput(file, options, effects);
}

/** Hidden files and folders are passed over. Sorted by code units: the same on every machine. */
export async function filesUnder(folder: string, files: Files): Promise<readonly string[]> {
  const found: string[] = [];
  for (const name of (await files.list(folder)).toSorted()) {
    if (name.startsWith(".")) continue;
    const path = join(folder, name);
    const kind = await files.kind(path);
    if (kind === "folder") found.push(...(await filesUnder(path, files)));
    else if (kind === "file" && FOLDER_ENDINGS.some((ending) => name.toLowerCase().endsWith(ending))) found.push(path);
  }
  return found;
}

async function* readStream(
  source: string,
  stream: AsyncIterable<Uint8Array>,
  options: IntakeOptions,
  effects: IntakeEffects,
): AsyncGenerator<Intake> {
  const { head, all } = await peek(stream, HEAD);
  const sniffed = sniff(head, source === "-" ? "-" : basename(source));
  if (sniffed.kind === "json-lines") {
    yield* readJsonLines(source, all, options, effects);
    return;
  }
  if (sniffed.kind === "empty") {
    yield failed(diagnosticOf("empty-text", source));
  } else if (sniffed.kind === "foreign") {
    yield failed(diagnosticOf("unknown-format", source, { format: sniffed.format }));
  } else {
    const bytes = await collect(all, options.maxBytes);
    if (bytes === null) yield failed(diagnosticOf("too-large", source, { limit: options.maxBytes }));
    else yield await readBytes(source, bytes, sniffed.kind, options, effects);
  }
}

async function readBytes(
  source: string,
  bytes: Uint8Array,
  kind: "text" | "html",
  options: IntakeOptions,
  effects: IntakeEffects,
): Promise<Intake> {
  const decoded = decodeBytes(bytes, kind === "html" ? declaredEncoding(bytes) : null);
  const remarks: Diagnostic[] = [];
  const binary = binaryReason(decoded.text);
  if (binary) return failed(diagnosticOf("binary-data", source, { reason: binary }));
  if (!decoded.certain) remarks.push(diagnosticOf("encoding-guessed", source, { encoding: decoded.encoding }));
  if (decoded.damaged > 0) remarks.push(diagnosticOf("damaged-characters", source, { count: decoded.damaged }));
  const intake = await finish({ source, kind, body: decoded.text, metadata: NO_METADATA, bytes }, options, effects);
  return { ...intake, diagnostics: [...remarks, ...intake.diagnostics] };
}

async function* readJsonLines(
  source: string,
  stream: AsyncIterable<Uint8Array>,
  options: IntakeOptions,
  effects: IntakeEffects,
): AsyncGenerator<Intake> {
  let any = false;
  for await (const { number, bytes } of linesOf(stream, options.maxBytes)) {
    const place = `${source}:${number}`;
    if (bytes === null) {
      any = true;
      yield failed(diagnosticOf("too-large", place, { limit: options.maxBytes }));
      continue;
    }
    const { text, damaged } = decodeBytes(bytes);
    if (text.trim() === "") continue;
    any = true;
    const record = parseRecord(text, place, bytes);
    if ("code" in record) {
      yield failed(record);
      continue;
    }
    const intake = await finish(record, options, effects);
    yield damaged === 0
      ? intake
      : { ...intake, diagnostics: [diagnosticOf("damaged-characters", place, { count: damaged }), ...intake.diagnostics] };
  }
  if (!any) yield failed(diagnosticOf("empty-text", source));
}

/** The guesser is loaded only for a report whose language nobody told, the reader of pages only for a page. */
async function finish(raw: RawReport, options: IntakeOptions, effects: IntakeEffects): Promise<Intake> {
  const told = options.given.language ?? raw.metadata.language;
  const page = raw.kind === "html" ? (await import("./html.ts")).readPage(raw.body) : null;
  return toDocument(raw, options, told === null ? await effects.guesser() : () => [], page);
}

/** The encoding a page declares in its first bytes: `<meta charset>`, `http-equiv`, or its XML declaration. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, HEAD));
  const xml = /^\s*<\?xml[^>]{0,100}encoding=["']([\w-]+)/i.exec(head)?.[1];
  if (xml) return xml;
  for (const piece of scanHtml(head)) {
    if (piece.kind !== "open" || piece.name !== "meta") continue;
    const charset =
      attributeOf(piece.attributes, "charset") ?? /charset=([\w-]+)/i.exec(attributeOf(piece.attributes, "content") ?? "")?.[1];
    if (charset) return charset;
  }
  return null;
}

function failed(diagnostic: Diagnostic): Intake {
  return { source: diagnostic.source, document: null, diagnostics: [diagnostic], bytes: null };
}
