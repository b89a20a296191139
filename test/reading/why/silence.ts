import type { Dropped, DropReason, Reading } from "../../../src/claims/index.ts";
import { loadKnowledge } from "../../../src/knowledge/index.ts";
import { createReader } from "../../../src/reading/index.ts";
import type { Analysis } from "../../../src/text/index.ts";
import { analysisOf } from "../../helpers/sentence.ts";

/** Something that is considered in the last of these sentences and comes to nothing. */
export interface Silence {
  readonly reason: DropReason;
  /** A list of the reading, or "nothing". */
  readonly list: string;
  /** The words considered. */
  readonly words: string;
  readonly tables: readonly string[];
}

/** From its text: `reason | list | words`, then a table for each sentence, with `--` between two. */
export function silenceOf(block: string): Silence {
  const [head = "", ...lines] = block.trim().split("\n");
  const [reason = "", list = "", words = ""] = head.split("|").map((part) => part.trim());
  const tables = lines.join("\n").split(/^\s*--$/m);
  return { reason: reason as DropReason, list, words, tables };
}

const knowledge = loadKnowledge();

/** The reading of a text whose analysis is given, with its why. */
export function readAnalysis(analysis: Analysis, why = true): Reading {
  const analyser = {
    language: analysis.language,
    hash: "0".repeat(64),
    analyse: () => analysis,
    *analyseAll() {
      yield analysis;
    },
  };
  const reader = createReader({ analysers: { get: () => analyser }, knowledge, version: "0", why });
  const { language, text } = analysis;
  const document = { id: "0".repeat(64), language, title: null, published: "2015-06-10", url: null, outlet: null, text };
  return reader.read(document);
}

/** What came to nothing in a text: `list: words: reason`. */
export function droppedIn(language: string, tables: readonly string[]): string[] {
  const { why } = readAnalysis(analysisOf(language, ...tables));
  return (why?.sentences ?? []).flatMap(({ dropped }) => dropped.map(toldOf));
}

const toldOf = ({ list, span, reason }: Dropped): string => `${list ?? "nothing"}: ${span.exact}: ${reason}`;
