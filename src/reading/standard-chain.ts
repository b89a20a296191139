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
  extractor({ adds: "mentions", requires: [], extract: ({ analysis, knowledge }) => readMentions(analysis, knowledge) }),
  extractor({ adds: "times", requires: [], extract: ({ analysis, published }) => readTimes(analysis, published) }),
  extractor({
    adds: "statements",
    requires: ["mentions", "times"],
    extract: ({ analysis }, { mentions, times }) => readStatements(analysis, mentions, times),
  }),
  extractor({
    adds: "roles",
    requires: ["mentions", "times", "statements"],
    extract: ({ analysis, knowledge }, { mentions, times, statements }) =>
      readRoles(analysis, mentions, times, statements, knowledge),
  }),
  extractor({
    adds: "figures",
    requires: ["mentions", "times", "statements"],
    extract: ({ analysis }, { mentions, times, statements }) => readFigures(analysis, mentions, times, statements),
  }),
  extractor({
    adds: "agenda",
    requires: ["mentions", "times", "statements"],
    extract: ({ analysis, knowledge }, { mentions, times, statements }) =>
      readAgenda(analysis, mentions, times, statements, knowledge),
  }),
  extractor({
    adds: "events",
    requires: ["mentions", "times", "statements"],
    extract: ({ analysis }, { mentions, times, statements }) => readEvents(analysis, mentions, times, statements),
  }),
];
