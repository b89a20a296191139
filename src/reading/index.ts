export { checkChain, type Extractor, extractor, type PartName, type Parts, type Scene } from "./chain.ts";
export type { Mention, MentionTable, Source } from "./mention.ts";
export { createReader, type Reader, type ReaderParts, type ReadingAnalyser, type ReadingOutcome } from "./read.ts";
export { STANDARD_CHAIN } from "./standard-chain.ts";
export type { UnreadReason } from "./unread.ts";
