export { type Analyser, loadAnalyser } from "./analyser.ts";
