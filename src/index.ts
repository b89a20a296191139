/** The library: what `import … from "pourparlers"` gives. See docs/library.md. */

export type {
  AgendaItem,
  Claim,
  Entity,
  EntityMention,
  Event,
  Factuality,
  Figure,
  Reading,
  Role,
  Statement,
  Time,
  Unread,
  Why,
} from "./claims/index.ts";
export {
  checkReading,
  type Defect,
  type Diagnostic,
  ERRORS,
  type ErrorCode,
  isEdtf,
  isFailure,
  PourparlersError,
  readingJsonSchema,
  readingSchema,
} from "./claims/index.ts";
export { type Intake, type IntakeOptions, loadGuesser, NO_METADATA, nodeFiles, readInputs } from "./intake/index.ts";
export { loadKnowledge } from "./knowledge/index.ts";
export { type Models, type Outcome, openModels, readReports } from "./pipeline/index.ts";
export { type BriefOptions, formatBrief } from "./publish/index.ts";
export { createReader, type Reader, type ReaderParts } from "./reading/index.ts";
export { type Analyser, formatConllu, loadAnalyser, parseConllu } from "./syntax/index.ts";
export type { Analysis, Document, Sentence, Span, Token } from "./text/index.ts";
