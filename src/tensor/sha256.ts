import type { Machine } from "./face.ts";
import { createMachine } from "./machine.ts";

const PART = 256;

/** SHA-256 of `length` bytes of the machine's memory, in hexadecimal. */
export function sha256At(machine: Machine, place: number, length: number): string {
  const mark = machine.mark();
  const state = machine.take(32);
  const end = machine.take(128);
  const whole = length >>> 6;
  const rest = length & 63;
  const blocks = rest < 56 ? 1 : 2;
  const tail = machine.u8.subarray(end, end + 64 * blocks);
  tail.fill(0);
  tail.set(machine.u8.subarray(place + 64 * whole, place + length));
  tail[rest] = 0x80;
  const bits = new DataView(tail.buffer, tail.byteOffset, tail.length);
  bits.setUint32(tail.length - 8, Math.floor(length / 0x2000_0000));
  bits.setUint32(tail.length - 4, (length << 3) >>> 0);
  machine.kernels.shaStart(state);
  // In parts, since a runtime only puts its optimised code in place between calls.
  for (let done = 0; done < whole; done += PART) {
    machine.kernels.shaBlocks(state, place + 64 * done, Math.min(PART, whole - done));
  }
  machine.kernels.shaBlocks(state, end, blocks);
  const words = machine.u32.subarray(state >> 2, (state >> 2) + 8);
  const digest = Array.from(words, (word) => word.toString(16).padStart(8, "0")).join("");
  machine.release(mark);
  return digest;
}

/** SHA-256 of bytes, in hexadecimal: synchronous and the same in every place the reader runs. */
export function sha256(bytes: Uint8Array): string {
  const machine = createMachine(bytes.length + 1024);
  const place = machine.take(bytes.length);
  machine.u8.set(bytes, place);
  return sha256At(machine, place, bytes.length);
}
