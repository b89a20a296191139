/** Bytes as text: CRLF made LF, a byte order mark dropped, nothing else changed. */
export interface Decoded {
  readonly text: string;
  /** A label of the WHATWG Encoding Standard: "utf-8", "windows-1252". */
  readonly encoding: string;
  /** False where neither the bytes nor a declaration said which encoding it is. */
  readonly certain: boolean;
  /** How many characters could not be decoded (U+FFFD in the text). */
  readonly damaged: number;
}

/** Encodings that bytes without any declaration may be in, the likeliest first. */
const CANDIDATES = ["windows-1252", "macintosh", "windows-1250", "windows-1251", "koi8-r", "windows-1256"];

/** How much of the bytes is looked at to guess. */
const SAMPLE = 200_000;

/** A text that is mostly UTF-8 with a little damage is read as UTF-8: this many good sequences for each bad one. */
const GOOD_PER_BAD = 8;

/**
 * Decodes a report. In order: byte order mark; UTF-16 by its zero bytes; UTF-8 where the bytes are valid (a wrong
 * declaration does not matter then); what `declared` says; UTF-8 with a little damage; the likeliest legacy encoding.
 */
export function decodeBytes(bytes: Uint8Array, declared: string | null = null): Decoded {
  const marked = markOf(bytes) ?? wideOf(bytes);
  if (marked) return finish(bytes, marked, true);
  const utf8 = utf8Quality(bytes);
  if (utf8.bad === 0) return finish(bytes, "utf-8", true);
  const label = declared === null ? null : labelOf(declared);
  if (label && label !== "utf-8" && !label.startsWith("utf-16")) return finish(bytes, label, true);
  if (utf8.good >= GOOD_PER_BAD * utf8.bad) return finish(bytes, "utf-8", true);
  return finish(bytes, guess(bytes.subarray(0, SAMPLE)), false);
}

/** The standard's label for an encoding as pages name it, or null for one that does not exist. */
function labelOf(name: string): string | null {
  try {
    return new TextDecoder(name.trim()).encoding;
  } catch {
    return null;
  }
}

function finish(bytes: Uint8Array, encoding: string, certain: boolean): Decoded {
  const text = new TextDecoder(encoding).decode(bytes).replace(/\r\n?/g, "\n");
  const damaged = text.includes("\uFFFD") ? text.split("\uFFFD").length - 1 : 0;
  return { text, encoding, certain, damaged };
}

function markOf(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return null;
}

/** UTF-16 without a mark: European text in it has a zero in almost every second byte, always on the same side. */
function wideOf(bytes: Uint8Array): string | null {
  const size = Math.min(bytes.length, 4096) & ~1;
  if (size < 8) return null;
  const zeros = [0, 0];
  for (let i = 0; i < size; i++) if (bytes[i] === 0) zeros[i & 1] = (zeros[i & 1] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const half = size / 2;
  if (odd > 0.6 * half && even < 0.05 * half) return "utf-16le";
  if (even > 0.6 * half && odd < 0.05 * half) return "utf-16be";
  return null;
}

/** Counts the multi-byte sequences that are well formed and the bytes that fit into none. */
function utf8Quality(bytes: Uint8Array): { good: number; bad: number } {
  let good = 0;
  let bad = 0;
  for (let i = 0; i < bytes.length; ) {
    const lead = bytes[i] ?? 0;
    if (lead < 0x80) {
      i++;
      continue;
    }
    const length = lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
    let whole = length > 0;
    for (let k = 1; k < length; k++) whole &&= ((bytes[i + k] ?? 0) & 0xc0) === 0x80;
    if (whole) {
      good++;
      i += length;
    } else {
      bad++;
      i++;
    }
  }
  return { good, bad };
}

function guess(bytes: Uint8Array): string {
  let best = "windows-1252";
  let highest = Number.NEGATIVE_INFINITY;
  for (const encoding of CANDIDATES) {
    const score = likelihood(new TextDecoder(encoding).decode(bytes));
    if (score > highest) {
      highest = score;
      best = encoding;
    }
  }
  return best;
}

const WESTERN = /[àâçéèêëîïôùûüœñáíóúäöß«»’‘“”–—…°€\u00a0]/;

/**
 * How much a decoded text looks like one that somebody wrote: small letters among letters of their own script count
 * for it; capitals inside words, two scripts in one word, symbols between letters and control characters against.
 */
function likelihood(text: string): number {
  let score = 0;
  for (const match of text.matchAll(/[^\0-\x7f]/g)) {
    const mark = match[0];
    const before = text[match.index - 1] ?? " ";
    const after = text[match.index + 1] ?? " ";
    if (/\p{Cc}|\uFFFD/u.test(mark)) score -= 5;
    else if (/\p{L}/u.test(mark)) score += letterScore(mark, before, after);
    else if (/\p{L}/u.test(before) && /\p{L}/u.test(after) && mark !== "’" && mark !== "\u00a0") score -= 2;
    if (WESTERN.test(mark)) score += 1;
  }
  return score;
}

function letterScore(mark: string, before: string, after: string): number {
  const script = scriptOf(mark);
  let score = 0;
  for (const other of [before, after]) {
    if (!/\p{L}/u.test(other)) continue;
    // Latin words are mostly made of letters without marks: two marked ones in a row hardly occur.
    if (scriptOf(other) !== script) score -= 2;
    else score += script === "latin" && other > "\x7f" ? -1 : 0.5;
  }
  if (/\p{Lu}/u.test(mark) && /\p{Ll}/u.test(before)) score -= 2;
  // Between two encodings of the same script the usual letters decide: alphabets use few of all the letters there are.
  return script === "latin" && !WESTERN.test(mark) ? score - 0.5 : score;
}

function scriptOf(letter: string): string {
  if (/\p{Script=Latin}/u.test(letter)) return "latin";
  if (/\p{Script=Cyrillic}/u.test(letter)) return "cyrillic";
  return /\p{Script=Arabic}/u.test(letter) ? "arabic" : "other";
}
