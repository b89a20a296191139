import { readAgenda } from "./agenda/index.ts";
import { type Extractor, extractor } from "./chain.ts";
import { readEvents } from "./events/index.ts";
import { readFigures } from "./figures/index.ts";
import { readMentions } from "./mentions/index.ts";
import { readRoles } from "./roles/index.ts";
import { readStatements } from "./statements/index.ts";
import { readTimes } from "./times/index.ts";

/** The extractors of this version, in the order they run. */
export const STANDARD_CHAIN: readonly Extractor[] = [
  extractor({
    adds: "mentions",
    requires: [],
    extract: ({ analysis, knowledge, published, trace }) => readMentions(analysis, knowledge, published, trace),
  }),
  extractor({ adds: "times", requires: [], extract: ({ analysis, published, trace }) => readTimes(analysis, published, trace) }),
  extractor({
    adds: "statements",
    requires: ["mentions", "times"],
    extract: ({ analysis, trace }, { mentions, times }) => readStatements(analysis, mentions, times, trace),
  }),
  extractor({
    adds: "roles",
    requires: ["mentions", "times", "statements"],
    extract: ({ analysis, knowledge, published, trace }, { mentions, times, statements }) =>
      readRoles(analysis, mentions, times, statements, knowledge, published, trace),
  }),
  extractor({
    adds: "figures",
    requires: ["mentions", "times", "statements"],
    extract: ({ analysis, trace }, { mentions, times, statements }) => readFigures(analysis, mentions, times, statements, trace),
  }),
  extractor({
    adds: "agenda",
    requires: ["mentions", "times", "statements"],
    extract: ({ analysis, knowledge, published, trace }, { mentions, times, statements }) =>
      readAgenda(analysis, mentions, times, statements, knowledge, trace, published),
  }),
  extractor({
    adds: "events",
    requires: ["mentions", "times", "statements"],
    extract: ({ analysis, published, trace }, { mentions, times, statements }) =>
      readEvents(analysis, mentions, times, statements, trace, published),
  }),
];
