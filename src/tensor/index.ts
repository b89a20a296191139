export type { Kernels, Machine } from "./face.ts";
export { compileKernels, createMachine } from "./machine.ts";
export {
  type Matrix,
  type Model,
  type ModelFileCode,
  ModelFileError,
  openModel,
  type Shape,
  type Weights,
} from "./model-file.ts";
export { sha256 } from "./sha256.ts";
