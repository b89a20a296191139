import { createHash } from "node:crypto";
import { constants, deflateRawSync, inflateRawSync } from "node:zlib";
import { PourparlersError } from "../claims/index.ts";

/** Bytes as the store keeps them: deflated where that saves a tenth or more. `size` is that of the bytes themselves. */
export interface Packed {
  readonly size: number;
  readonly encoding: string;
  readonly data: Uint8Array;
}

const PLAIN = "plain";
const DEFLATED = "deflate";
export const WORTH_DEFLATING = 128;

/** Room for what comes out: zlib's own 16 kB for each of hundreds of small parts cost more than packing them. */
function chunkFor(size: number): number {
  return Math.min(LARGEST_CHUNK, Math.max(SMALLEST_CHUNK, size));
}

const SMALLEST_CHUNK = 64;
const LARGEST_CHUNK = 1 << 17;

/** sha256 in hexadecimal; of a string, that of its UTF-8. */
export function hashOf(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}

/** `level`: how hard to try, 1 to 9; zlib's own when absent. */
export function pack(bytes: Uint8Array, level: number = constants.Z_DEFAULT_COMPRESSION): Packed {
  if (bytes.length >= WORTH_DEFLATING) {
    const data = deflateRawSync(bytes, { level, chunkSize: chunkFor(bytes.length) });
    if (worthKeeping(data, bytes)) return { size: bytes.length, encoding: DEFLATED, data };
  }
  return { size: bytes.length, encoding: PLAIN, data: bytes };
}

/** True where these saved a tenth of those. */
export function worthKeeping(packed: Uint8Array, bytes: Uint8Array): boolean {
  return packed.length <= bytes.length * 0.9;
}

/** What was packed, if it is what its hash says; throws PourparlersError "content-damaged" where it is not. */
export function unpackAs(hash: string, packed: Packed): Uint8Array {
  let bytes: Uint8Array;
  try {
    bytes = unpack(packed);
  } catch (error) {
    throw new PourparlersError("content-damaged", {
      subject: hash,
      reason: error instanceof Error ? error.message : String(error),
    });
  }
  if (hashOf(bytes) !== hash)
    throw new PourparlersError("content-damaged", { subject: hash, reason: "other bytes than its hash says" });
  return bytes;
}

/** As `unpackAs`, of text. */
export function unpackTextAs(hash: string, packed: Packed): string {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(unpackAs(hash, packed));
}

/** Throws RangeError where the bytes are not as many as were packed. */
function unpack({ size, encoding, data }: Packed): Uint8Array {
  if (encoding === DEFLATED) return inflateExactly(data, size);
  if (encoding !== PLAIN) throw new RangeError(`unknown encoding ${encoding}`);
  if (data.length !== size) throw new RangeError(`${data.length} bytes instead of ${size}`);
  return data;
}

/** So many bytes out of deflated ones; throws RangeError where they are broken, or more or fewer. */
export function inflateExactly(data: Uint8Array, size: number): Uint8Array {
  let bytes: Uint8Array;
  try {
    bytes = inflateRawSync(data, { maxOutputLength: Math.max(size, 1), chunkSize: chunkFor(size) });
  } catch (error) {
    throw new RangeError("deflated bytes are broken", { cause: error });
  }
  if (bytes.length !== size) throw new RangeError(`${bytes.length} bytes instead of ${size}`);
  return bytes;
}

/** Text packed as UTF-8. */
export function packText(text: string): Packed {
  return pack(new TextEncoder().encode(text));
}
