import type { Machine } from "./face.ts";
import { createMachine } from "./machine.ts";
import { sha256At } from "./sha256.ts";

/** What can be wrong with a model file. The codes are permanent. */
export type ModelFileCode = "model-not-a-model" | "model-hash" | "model-header" | "model-tensor";

/** A model file that cannot be used: the message names the file, what is wrong where, and what to do. */
export class ModelFileError extends Error {
  readonly code: ModelFileCode;
  /** What is wrong and where, without the file and the remedy. */
  readonly what: string;
  constructor(code: ModelFileCode, message: string, what: string = message) {
    super(message);
    this.name = "ModelFileError";
    this.code = code;
    this.what = what;
  }
}

/** A matrix of 8-bit numbers in the machine's memory: value[r][c] = i8[r][c] * scale[r]. */
export interface Matrix {
  readonly rows: number;
  readonly cols: number;
  /** Address of the rows, one after the other. */
  readonly data: number;
  /** Address of one f32 a row. */
  readonly scales: number;
}

/** A matrix packed for products with 8-bit rows (its numbers made 7-bit) or with 16-bit rows; its data can no longer be read as rows. */
export interface Weights extends Matrix {
  readonly packedFor: 8 | 16;
}

/** An open model: its header's parts as they stand in the file, and its tensors in a machine of its own. */
export interface Model {
  readonly language: string;
  readonly version: string;
  readonly sha256: string;
  readonly machine: Machine;
  readonly config: Readonly<Record<string, unknown>>;
  readonly labels: Readonly<Record<string, unknown>>;
  readonly vocabulary: Readonly<Record<string, unknown>>;
  readonly rules: Readonly<Record<string, unknown>>;
  has(name: string): boolean;
  /** An i8 matrix; throws ModelFileError where it is missing or not of the given shape. */
  matrix(name: string, shape?: Shape): Matrix;
  /**
   * The same packed for products with 8-bit rows, in room of its own; of some rows only where `picked` names them. Throws as
   * `matrix` does.
   */
  weights(name: string, shape?: Shape, picked?: readonly number[]): Weights;
  /** The same packed for products with 16-bit rows. */
  wideWeights(name: string, shape?: Shape): Weights;
  /** Address of `length` f32 values; throws ModelFileError where they are missing or not as many. */
  floats(name: string, length: number): number;
  /** An error about this file, for what a reader of its header finds wrong. */
  wrong(code: ModelFileCode, what: string): ModelFileError;
}

/** What a matrix must measure; a size left out may be any. */
export interface Shape {
  readonly rows?: number;
  readonly cols?: number;
}

interface Tensor {
  readonly name: string;
  readonly dtype: "i8" | "f32" | "u32";
  readonly shape: readonly [number, number];
  readonly offset: number;
  readonly scale: string | null;
}

const MAGIC = "PPMODEL1";
// Steps of 8-bit weights to one of 7-bit weights.
const WIDENED = 127 / 63;

/**
 * Opens the bytes of a model file. `expectedHash` is the SHA-256 that models/manifest.json gives for it; `origin` names the
 * file in errors, `digest` makes a SHA-256 in hexadecimal where there is a quicker one than ours. Throws ModelFileError when
 * the bytes are not that file or not a sound one. The bytes are copied once.
 */
export function openModel(
  bytes: Uint8Array,
  expectedHash: string,
  origin = "the model file",
  digest: ((bytes: Uint8Array) => string) | null = null,
): Model {
  const wrong = (code: ModelFileCode, what: string): ModelFileError =>
    new ModelFileError(
      code,
      `${origin}: ${what}. Fetch the file again as published with this version and keep it beside its manifest.json.`,
      what,
    );
  if (bytes.length < 64 || ascii(bytes, 0, 8) !== MAGIC) {
    throw wrong(
      "model-not-a-model",
      `byte 0 should begin ${MAGIC}, found ${JSON.stringify(ascii(bytes, 0, 8))} in ${bytes.length} bytes`,
    );
  }
  const machine = createMachine(bytes.length);
  const file = machine.take(bytes.length);
  machine.u8.set(bytes, file);
  const sha256 = digest ? digest(bytes) : sha256At(machine, file, bytes.length);
  if (sha256 !== expectedHash.toLowerCase()) {
    throw wrong("model-hash", `its SHA-256 is ${sha256}, models/manifest.json says ${expectedHash}`);
  }
  const headerLength = new DataView(bytes.buffer, bytes.byteOffset).getUint32(8, true);
  const data = 12 + headerLength;
  if (data > bytes.length)
    throw wrong("model-header", `byte 8 gives the header ${headerLength} bytes, the file has only ${bytes.length}`);
  if (data % 64 !== 0) throw wrong("model-header", `the data begins at byte ${data}, which is no multiple of 64`);
  const header = parseHeader(bytes.subarray(12, data), wrong);
  const tensors = checkTensors(header["tensors"], bytes.length - data, wrong);

  const get = (name: string, dtype: Tensor["dtype"]): Tensor => {
    const tensor = tensors.get(name);
    if (!tensor) throw wrong("model-tensor", `tensor ${name} is missing`);
    if (tensor.dtype !== dtype) throw wrong("model-tensor", `tensor ${name} is ${tensor.dtype} where ${dtype} is wanted`);
    return tensor;
  };
  const place = (tensor: Tensor): number => file + data + tensor.offset;
  const floats = (name: string, length: number): number => {
    const tensor = get(name, "f32");
    const [rows, cols] = tensor.shape;
    if (rows * cols !== length)
      throw wrong("model-tensor", `tensor ${name} has ${rows} x ${cols} values where ${length} are wanted`);
    return place(tensor);
  };
  const matrix = (name: string, { rows: wantedRows, cols: wantedCols }: Shape = {}): Matrix => {
    const tensor = get(name, "i8");
    const [rows, cols] = tensor.shape;
    if ((wantedRows ?? rows) !== rows || (wantedCols ?? cols) !== cols || cols % 8 !== 0) {
      throw wrong(
        "model-tensor",
        `tensor ${name} is ${rows} x ${cols} where ${wantedRows ?? "any"} x ${wantedCols ?? "a multiple of 8"} is wanted`,
      );
    }
    return { rows, cols, data: place(tensor), scales: floats(tensor.scale ?? `${name}.scale`, rows) };
  };
  const weights = (name: string, shape?: Shape, picked?: readonly number[]): Weights => {
    const whole = matrix(name, shape);
    const { cols } = whole;
    const own = picked ?? Array.from({ length: whole.rows }, (_, row) => row);
    const scales = machine.take(4 * whole8(own.length));
    for (const [i, row] of own.entries())
      machine.f32[(scales >> 2) + i] = (machine.f32[(whole.scales >> 2) + row] as number) * WIDENED;
    const packed = machine.take(machine.kernels.packedBytes() * cols * whole8(own.length));
    const mark = machine.mark();
    const rows = machine.take(cols * own.length);
    for (const [i, row] of own.entries())
      machine.i8.copyWithin(rows + cols * i, whole.data + cols * row, whole.data + cols * (row + 1));
    machine.kernels.pack8(rows, own.length, cols, packed);
    machine.release(mark);
    return { rows: own.length, cols, data: packed, scales, packedFor: 8 };
  };
  const wideWeights = (name: string, shape?: Shape): Weights => {
    const { rows, cols, data: unpacked, scales } = matrix(name, shape);
    const packed = machine.take(2 * cols * whole8(rows));
    machine.kernels.pack16(unpacked, rows, cols, packed);
    return { rows, cols, data: packed, scales, packedFor: 16 };
  };
  return {
    language: String(header["language"]),
    version: String(header["version"]),
    sha256,
    machine,
    config: record(header, "config", wrong),
    labels: record(header, "labels", wrong),
    vocabulary: record(header, "vocabulary", wrong),
    rules: record(header, "rules", wrong),
    has: (name) => tensors.has(name),
    matrix,
    weights,
    wideWeights,
    floats,
    wrong,
  };
}

/** The next multiple of eight: products make so many outputs at once. */
function whole8(count: number): number {
  return (count + 7) & ~7;
}

function ascii(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...bytes.subarray(from, to));
}

type Wrong = (code: ModelFileCode, what: string) => ModelFileError;

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function parseHeader(bytes: Uint8Array, wrong: Wrong): Record<string, unknown> {
  let header: unknown;
  try {
    header = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (error) {
    throw wrong("model-header", `the header at byte 12 is not JSON (${error instanceof Error ? error.message : String(error)})`);
  }
  if (!isRecord(header)) throw wrong("model-header", "the header at byte 12 is not an object");
  if (header["format"] !== 1) throw wrong("model-header", `format ${String(header["format"])} where this version reads format 1`);
  if (typeof header["language"] !== "string" || typeof header["version"] === "undefined") {
    throw wrong("model-header", "the header names no language or no version");
  }
  return header;
}

function record(header: Record<string, unknown>, key: string, wrong: Wrong): Record<string, unknown> {
  const value = header[key];
  if (!isRecord(value)) throw wrong("model-header", `the header's ${key} is not an object`);
  return value;
}

function checkTensors(list: unknown, room: number, wrong: Wrong): Map<string, Tensor> {
  if (!Array.isArray(list)) throw wrong("model-header", "the header lists no tensors");
  const tensors = new Map<string, Tensor>();
  for (const entry of list as unknown[]) {
    if (!isRecord(entry) || typeof entry["name"] !== "string") throw wrong("model-header", "a tensor has no name");
    const { name, dtype, shape, offset, scale = null } = entry;
    const dimensions = Array.isArray(shape) ? (shape as unknown[]) : [];
    const sound =
      (dtype === "i8" || dtype === "f32" || dtype === "u32") &&
      dimensions.length === 2 &&
      [...dimensions, offset].every(isCount) &&
      (scale === null || typeof scale === "string");
    if (!sound) throw wrong("model-tensor", `tensor ${name} is described badly: ${JSON.stringify(entry)}`);
    const [rows = 0, cols = 0] = dimensions as number[];
    const size = rows * cols * (dtype === "i8" ? 1 : 4);
    const start = offset as number;
    if (start % 64 !== 0 || start + size > room) {
      throw wrong("model-tensor", `tensor ${name} should lie at ${start}..${start + size} of ${room} bytes of data`);
    }
    tensors.set(name, { name, dtype, shape: [rows, cols], offset: start, scale });
  }
  return tensors;
}

function isCount(value: unknown): boolean {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}
