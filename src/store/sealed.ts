import { constants, deflateRawSync, inflateRawSync } from "node:zlib";
import { inflateExactly, WORTH_DEFLATING, worthKeeping } from "./packed.ts";
import { readNumbers, writeNumbers } from "./search/varint.ts";

/**
 * How text lies in one run of bytes, by number. Open: deflated and left without its end, so that many such runs put one
 * after the other are a single one: what costs most in opening small ones is beginning, and a view opens thousands.
 */
const PLAIN = 0;
const DEFLATED = 1;
const OPEN = 2;

/** What every open run would end with, and what ends them all. */
const FLUSH = new Uint8Array([0, 0, 0xff, 0xff]);
const END = new Uint8Array([3, 0]);
/** Opened together: no more than so many bytes of text, so that no buffer grows with the store. */
const TOGETHER = 1 << 22;

/** Text in one run of bytes: how long the head is, its size and how it lies, then itself. */
export function seal(text: string, level: number = constants.Z_DEFAULT_COMPRESSION): Uint8Array {
  const bytes = new TextEncoder().encode(text);
  const open = bytes.length < WORTH_DEFLATING ? bytes : openRunOf(bytes, level);
  const data = worthKeeping(open, bytes) ? open : bytes;
  const head = writeNumbers([bytes.length, data === bytes ? PLAIN : OPEN]);
  const whole = new Uint8Array(1 + head.length + data.length);
  whole[0] = head.length;
  whole.set(head, 1);
  whole.set(data, 1 + head.length);
  return whole;
}

function openRunOf(bytes: Uint8Array, level: number): Uint8Array {
  const chunkSize = Math.min(1 << 17, bytes.length);
  return deflateRawSync(bytes, { level, chunkSize, finishFlush: constants.Z_SYNC_FLUSH }).subarray(0, -FLUSH.length);
}

/** The text that was sealed. Throws RangeError where it cannot be read. */
export function unseal(bytes: Uint8Array): string {
  return decoder.decode(opened(sealedOf(bytes)));
}

/** As `unseal`, of many: several times quicker. */
export function unsealAll(all: readonly Uint8Array[]): readonly string[] {
  const texts: string[] = [];
  let together: Sealed[] = [];
  let size = 0;
  const open = () => {
    texts.push(...openedTogether(together));
    [together, size] = [[], 0];
  };
  for (const sealed of all.map(sealedOf)) {
    together.push(sealed);
    size += sealed.size;
    if (size >= TOGETHER) open();
  }
  open();
  return texts;
}

interface Sealed {
  readonly size: number;
  readonly how: number;
  readonly data: Uint8Array;
}

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

function sealedOf(bytes: Uint8Array): Sealed {
  const head = bytes[0] ?? 0;
  const [size = 0, how = PLAIN] = readNumbers(bytes.subarray(1, 1 + head));
  return { size, how, data: bytes.subarray(1 + head) };
}

function opened({ size, how, data }: Sealed): Uint8Array {
  if (how === OPEN) return inflateExactly(Buffer.concat([data, FLUSH, END]), size);
  if (how === DEFLATED) return inflateExactly(data, size);
  if (how !== PLAIN) throw new RangeError(`unknown sealing ${how}`);
  if (data.length !== size) throw new RangeError(`${data.length} bytes instead of ${size}`);
  return data;
}

function openedTogether(all: readonly Sealed[]): readonly string[] {
  const open = all.filter(({ how }) => how === OPEN);
  const run = open.length > 1 ? inRun(open) : null;
  // Where something is wrong with one of them, it is found when each is opened by itself.
  if (!run) return all.map((sealed) => decoder.decode(opened(sealed)));
  let at = 0;
  return all.map((sealed) => {
    if (sealed.how !== OPEN) return decoder.decode(opened(sealed));
    const text = run.toString("utf8", at, at + sealed.size);
    at += sealed.size;
    return text;
  });
}

function inRun(open: readonly Sealed[]): Buffer | null {
  const size = open.reduce((sum, one) => sum + one.size, 0);
  const data = Buffer.concat([...open.flatMap((one) => [one.data, FLUSH]), END]);
  try {
    const run = inflateRawSync(data, { maxOutputLength: Math.max(size, 1), chunkSize: Math.max(64, size) });
    return run.length === size ? run : null;
  } catch {
    return null;
  }
}
