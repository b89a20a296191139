import { PourparlersError, type Reading } from "../claims/index.ts";
import type { Knowledge } from "../knowledge/index.ts";
import type { Analyser } from "../syntax/index.ts";
import { type Analysis, type Document, readableEnd, withoutDateHeader } from "../text/index.ts";
import { checkChain, type Extractor, runChain } from "./chain.ts";
import { usedEntities } from "./mentions/index.ts";
import { STANDARD_CHAIN } from "./standard-chain.ts";
import { Trace } from "./trace.ts";
import { withSoundTrees } from "./trees/index.ts";
import { unreadOf } from "./unread.ts";

/** What reading needs of an analyser. */
export type ReadingAnalyser = Pick<Analyser, "language" | "hash" | "analyse" | "analyseAll">;

/** What a reader is made of. */
export interface ReaderParts {
  /** The analyser of a language ("fr"): a Map of them, or anything that opens one when it is first asked for. */
  readonly analysers: { readonly get: (language: string) => ReadingAnalyser | undefined };
  readonly knowledge: Knowledge;
  /** Stamped on every reading. */
  readonly version: string;
  /** True: every reading says why, in `why`. */
  readonly why?: boolean;
  /** Other steps than the standard ones. */
  readonly chain?: readonly Extractor[];
}

/** The outcome of one report among many: its reading and the analysis it rests on, or what went wrong with it. */
export type ReadingOutcome =
  | { readonly document: Document; readonly reading: Reading; readonly analysis: Analysis }
  | { readonly document: Document; readonly error: unknown };

/** Reads reports. The same document, version and models give the same reading, byte for byte. */
export interface Reader {
  /** One report's reading. Throws PourparlersError "no-analyser" for a language there is no analyser for. */
  readonly read: (document: Document) => Reading;
  /** The readings of many reports in their order, faster than one by one; what goes wrong with one stops no other. */
  readonly readAll: (documents: Iterable<Document>) => Generator<ReadingOutcome>;
  /** What its readings of this language are stamped with. Throws PourparlersError "no-analyser". */
  readonly stampOf: (language: string) => Reading["reader"];
}

// So much text is analysed together, in UTF-16 units: some five reports. The trees of more outlive the collector's young space.
const ANALYSED_TOGETHER = 24_000;

/** Makes a reader; throws PourparlersError "broken-chain" where a step of the chain lacks what it requires. */
export function createReader({ analysers, knowledge, version, why = false, chain = STANDARD_CHAIN }: ReaderParts): Reader {
  checkChain(chain);

  const analyserFor = (language: string): ReadingAnalyser => {
    const analyser = analysers.get(language);
    if (!analyser) throw new PourparlersError("no-analyser", { language });
    return analyser;
  };

  const stampOf = (language: string): Reading["reader"] => {
    const analyser = analyserFor(language);
    return { version, models: { [`${analyser.language}.model`]: analyser.hash, knowledge: knowledge.version } };
  };

  const readAnalysed = (document: Document, analysis: Analysis): Reading => {
    const trace = why ? new Trace(analysis) : null;
    const parts = runChain(chain, { analysis, published: document.published, knowledge, trace });
    const { mentions, ...claims } = parts;
    const reading: Reading = {
      format: "pourparlers-reading/1",
      reader: stampOf(document.language),
      document,
      entities: usedEntities(mentions?.entities ?? [], claims),
      times: parts.times ?? [],
      statements: parts.statements ?? [],
      events: parts.events ?? [],
      roles: parts.roles ?? [],
      figures: parts.figures ?? [],
      agenda: parts.agenda ?? [],
      unread: unreadOf(document.text, analysis.sentences),
    };
    return trace ? { ...reading, why: trace.whyOf(reading) } : reading;
  };

  // What comes after is named unread.
  const readable = ({ text }: Document): string => withoutDateHeader(text.slice(0, readableEnd(text)));

  const analysisOf = (document: Document): Analysis => analyserFor(document.language).analyse(readable(document));

  const read = (document: Document): Reading => readAnalysed(document, withSoundTrees(analysisOf(document)));

  function* readAll(documents: Iterable<Document>): Generator<ReadingOutcome> {
    let held: Document[] = [];
    let units = 0;
    for (const document of documents) {
      held.push(document);
      units += document.text.length;
      if (units < ANALYSED_TOGETHER) continue;
      yield* readTogether(held);
      held = [];
      units = 0;
    }
    yield* readTogether(held);
  }

  function* readTogether(held: readonly Document[]): Generator<ReadingOutcome> {
    const analyses = analyseTogether(held);
    for (const document of held) {
      try {
        const analysis = withSoundTrees(analyses.get(document) ?? analysisOf(document));
        yield { document, reading: readAnalysed(document, analysis), analysis };
      } catch (error) {
        yield { document, error };
      }
    }
  }

  /** Analyses by document; those of a language whose analysis failed are missing, and are tried one by one. */
  const analyseTogether = (documents: readonly Document[]): ReadonlyMap<Document, Analysis> => {
    const done = new Map<Document, Analysis>();
    for (const [language, group] of Map.groupBy(documents, (document) => document.language)) {
      const analyser = analyserFor(language);
      try {
        let at = 0;
        for (const analysis of analyser.analyseAll(group.map((document) => readable(document)))) {
          const document = group[at++];
          if (document) done.set(document, analysis);
        }
      } catch {
        for (const document of group) done.delete(document);
      }
    }
    return done;
  };

  return { read, readAll, stampOf };
}
