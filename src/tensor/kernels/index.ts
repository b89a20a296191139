// AssemblyScript, not TypeScript: `npm run kernels` compiles it to src/tensor/kernels-wasm.ts.
export { product16, dots } from "./product";
export { product8, heapBase } from "./narrow";
export { pack16, pack8, packedBytes } from "./pack";
export { gates, squash } from "./gates";
export { quantise, layOut, addRows, lookUp, leaky, residual, argmax } from "./rows";
export { shaStart, shaBlocks } from "./sha256";
