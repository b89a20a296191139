import { setFlagsFromString } from "node:v8";
import { compileKernels } from "../tensor/index.ts";

// With its first flag V8 does two neighbouring operations on 128 bits as one on 256: products of matrices take half the time. It
// calls that experimental, so it is asked for only of the engine that we try it on (Node 24's), only while it compiles the
// kernels, at once and for good; and what comes of it must reckon as the usual code does.
const TRIED = /^13\.6\./;
const WHILE_COMPILING = ["experimental-wasm-revectorize", "no-liftoff", "no-wasm-lazy-compilation"];
const AFTERWARDS = ["no-experimental-wasm-revectorize", "liftoff", "wasm-lazy-compilation"];

let asked = false;

/** Has the kernels compiled for 256 bits at a time where the engine can do that; the results are the same. Once for each thread. */
export function quickenKernels(): void {
  if (asked) return;
  asked = true;
  if (process.arch !== "x64" || !TRIED.test(process.versions.v8)) return;
  compileKernels((make) => {
    for (const flag of WHILE_COMPILING) setFlagsFromString(`--${flag}`);
    try {
      return make();
    } finally {
      for (const flag of AFTERWARDS) setFlagsFromString(`--${flag}`);
    }
  });
}
