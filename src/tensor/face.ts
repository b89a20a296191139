/** out = x · w, scaled and with a bias: rows of activations times packed rows of weights. */
type Product = (
  x: number,
  ldx: number,
  xs: number,
  rows: number,
  w: number,
  ldw: number,
  cols: number,
  ws: number,
  bias: number,
  outs: number,
  out: number,
  ldo: number,
  accumulate: boolean | number,
) => void;

/** The kernels' functions; places are byte addresses in the machine's memory. What each does stands at its source in kernels/. */
export interface Kernels {
  product16: Product;
  product8: Product;
  pack16(w: number, rows: number, cols: number, out: number): void;
  pack8(w: number, rows: number, cols: number, out: number): void;
  packedBytes(): number;
  dots(a: number, rows: number, b: number, others: number, cols: number, out: number, ldo: number): void;
  gates(pre: number, rows: number, width: number, inputs: number, c: number, h: number, outputs: number): void;
  squash(x: number, count: number, out: number): void;
  quantise(x: number, rows: number, cols: number, out: number, scales: number): void;
  layOut(x: number, count: number, cols: number, dilation: number, before: number, lane: number, by: number, out: number): void;
  addRows(ids: number, count: number, table: number, scales: number, cols: number, factor: number, out: number): void;
  lookUp(ids: number, count: number, table: number, scales: number, cols: number, out: number, add: boolean | number): void;
  leaky(x: number, count: number, slope: number): void;
  residual(x: number, y: number, count: number, first: boolean | number): void;
  argmax(x: number, rows: number, ld: number, count: number, out: number): void;
  shaStart(state: number): void;
  shaBlocks(state: number, data: number, blocks: number): void;
  heapBase(): number;
}

/**
 * One WebAssembly memory with the kernels on it, handed out as a stack: what is taken after a mark is given back by
 * releasing the mark. Views are fresh after each `take`, which may grow (and so move) the memory.
 */
export interface Machine {
  readonly kernels: Kernels;
  /** True where the kernels use relaxed SIMD; the results are the same. */
  readonly relaxed: boolean;
  readonly f32: Float32Array;
  readonly u32: Uint32Array;
  readonly i8: Int8Array;
  readonly u8: Uint8Array;
  readonly i16: Int16Array;
  /** Address of `bytes` bytes, a multiple of 64; not cleared. */
  take(bytes: number): number;
  mark(): number;
  release(mark: number): void;
}
