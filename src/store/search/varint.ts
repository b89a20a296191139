/** Numbers from 0 to 2^32 written in as few bytes as they need, seven bits at a time, the lowest first. */
export function writeNumbers(numbers: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(numbers.length * 5);
  let at = 0;
  for (const number of numbers) {
    let rest = number;
    while (rest >= 0x80) {
      bytes[at++] = (rest % 0x80) | 0x80;
      rest = Math.floor(rest / 0x80);
    }
    bytes[at++] = rest;
  }
  return bytes.slice(0, at);
}

/** Throws RangeError where the last number is cut short. */
export function readNumbers(bytes: Uint8Array): number[] {
  const numbers: number[] = [];
  let number = 0;
  let unit = 1;
  for (const byte of bytes) {
    number += (byte & 0x7f) * unit;
    if (byte >= 0x80) {
      unit *= 0x80;
      continue;
    }
    numbers.push(number);
    number = 0;
    unit = 1;
  }
  if (unit !== 1) throw new RangeError("numbers are cut short");
  return numbers;
}
