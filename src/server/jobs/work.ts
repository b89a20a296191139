import {
  countReports,
  DEFAULT_MAX_BYTES,
  type Files,
  type Intake,
  loadGuesser,
  type Metadata,
  nodeFiles,
  readInputs,
} from "../../intake/index.ts";

/** A file as it was sent, and what was said about it. */
export interface Upload {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly given: Metadata;
}

/** Reports to be added: what was sent, or files and folders of this machine (which nobody can ask for from outside). */
export type Work =
  | { readonly kind: "uploads"; readonly uploads: readonly Upload[] }
  | { readonly kind: "paths"; readonly paths: readonly string[]; readonly given: Metadata };

const LONGEST_NAME = 255;

/** How a file is called from now on: as its sender called it, without what could not be shown on one line. */
export function uploadName(name: string): string {
  const clean = name
    .normalize("NFC")
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, " ")
    .trim();
  const short = clean.length > LONGEST_NAME ? `${clean.slice(0, LONGEST_NAME)}…` : clean;
  // "-" is standard input's name.
  return short === "" || short === "-" ? "report" : short;
}

/** How many reports the work holds. */
export async function countWork(work: Work): Promise<number | null> {
  if (work.kind === "paths") return countReports(work.paths, nodeFiles);
  let count = 0;
  for (const upload of work.uploads) count += (await countReports([upload.name], onlyFile(upload))) ?? 1;
  return count;
}

/** The reports of the work, one after the other. */
export async function* intakesOf(work: Work): AsyncGenerator<Intake> {
  const limits = { maxBytes: DEFAULT_MAX_BYTES };
  if (work.kind === "paths") {
    yield* readInputs(work.paths, { given: work.given, ...limits }, { files: nodeFiles, guesser: loadGuesser });
    return;
  }
  for (const upload of work.uploads)
    yield* readInputs([upload.name], { given: upload.given, ...limits }, { files: onlyFile(upload), guesser: loadGuesser });
}

/** A world where every path is this file. */
function onlyFile({ bytes }: Upload): Files {
  return {
    kind: async () => "file",
    list: async () => [],
    open: async function* () {
      yield bytes;
    },
    stdin: async function* () {
      yield bytes;
    },
  };
}
