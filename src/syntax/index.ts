export { type Analyser, loadAnalyser } from "./analyser.ts";
export type { Abbreviations } from "./boundaries.ts";
export { formatConllu } from "./format-conllu.ts";
export { ConlluError, parseConllu } from "./parse-conllu.ts";
