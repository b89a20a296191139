import { pack, unpack } from "./packed.ts";
import { readNumbers, writeNumbers } from "./search/varint.ts";

/** Text in one run of bytes: how long the head is, its size and whether it is deflated, then itself. */
export function seal(text: string, level?: number): Uint8Array {
  const { size, encoding, data } = pack(new TextEncoder().encode(text), level);
  const head = writeNumbers([size, encoding === "plain" ? 0 : 1]);
  const whole = new Uint8Array(1 + head.length + data.length);
  whole[0] = head.length;
  whole.set(head, 1);
  whole.set(data, 1 + head.length);
  return whole;
}

/** The text that was sealed. Throws RangeError where it cannot be read. */
export function unseal(bytes: Uint8Array): string {
  const head = bytes[0] ?? 0;
  const [size = 0, isPacked = 0] = readNumbers(bytes.subarray(1, 1 + head));
  const data = bytes.subarray(1 + head);
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(
    unpack({ size, encoding: isPacked === 0 ? "plain" : "deflate", data }),
  );
}
