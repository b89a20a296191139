// AssemblyScript, not TypeScript: `npm run kernels` compiles it to src/tensor/kernels-wasm.ts.
export { product16, dots } from "./product";
export { product8, narrow } from "./narrow";
export { gates, squash } from "./gates";
export { quantise, layOut, addRows, lookUp, leaky, residual, argmax } from "./rows";
export { shaStart, shaBlocks } from "./sha256";

/** First byte of memory that the kernels do not use themselves. */
export function heapBase(): usize {
  return __heap_base;
}
