const START = 2_166_136_261;
const PRIME = 16_777_619;

/** FNV-1a (32 bit) over the UTF-8 bytes of `text.slice(from, to)`; half a surrogate pair counts as U+FFFD. */
export function fnv1a(text: string, from = 0, to = text.length, start = START): number {
  let hash = start;
  for (let i = from; i < to; i++) {
    let code = text.charCodeAt(i);
    if (code < 0x80) {
      hash = Math.imul(hash ^ code, PRIME);
      continue;
    }
    if (code < 0x800) {
      hash = Math.imul(hash ^ (0xc0 | (code >> 6)), PRIME);
      hash = Math.imul(hash ^ (0x80 | (code & 63)), PRIME);
      continue;
    }
    if (code >= 0xd800 && code < 0xe000) {
      const low = i + 1 < to ? text.charCodeAt(i + 1) : 0;
      if (code < 0xdc00 && low >= 0xdc00 && low < 0xe000) {
        i++;
        code = 0x10000 + ((code - 0xd800) << 10) + (low - 0xdc00);
        hash = Math.imul(hash ^ (0xf0 | (code >> 18)), PRIME);
        hash = Math.imul(hash ^ (0x80 | ((code >> 12) & 63)), PRIME);
        hash = Math.imul(hash ^ (0x80 | ((code >> 6) & 63)), PRIME);
        hash = Math.imul(hash ^ (0x80 | (code & 63)), PRIME);
        continue;
      }
      code = 0xfffd;
    }
    hash = Math.imul(hash ^ (0xe0 | (code >> 12)), PRIME);
    hash = Math.imul(hash ^ (0x80 | ((code >> 6) & 63)), PRIME);
    hash = Math.imul(hash ^ (0x80 | (code & 63)), PRIME);
  }
  return hash >>> 0;
}
