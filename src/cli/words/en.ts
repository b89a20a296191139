import { ERROR_WORDS } from "../../publish/index.ts";
import type { CliWords } from "./words.ts";

export const en: CliWords = {
  errors: ERROR_WORDS.en,
  error: "Error",
  standardInput: "standard input",
  failures: (failed, all) => `${failed} of ${all} ${all === 1 ? "report" : "reports"} could not be read:`,
  remarks: "Read, with a remark:",
};
