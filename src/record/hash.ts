/** FNV-1a over UTF-16 units, 64 bits as two halves: to spread keys and to name items, never to guard anything. */
export function hashOf(text: string): string {
  let low = 0x811c9dc5;
  let high = 0xcbf29ce4;
  // Signed until the end: the engine keeps such numbers in registers.
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ (unit + i), 0x01000193);
  }
  return (high >>> 0).toString(16).padStart(8, "0") + (low >>> 0).toString(16).padStart(8, "0");
}

/** The order of code units, the same on every machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A copy without repetition, in the order of code units. */
export function sortedUnique(texts: Iterable<string>): string[] {
  if (Array.isArray(texts) && texts.length < 2) return [...(texts as readonly string[])];
  return [...new Set(texts)].sort(compareText);
}

/** Canonical JSON of a plain value: keys of objects in order, so that equal values give equal text. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value === "object" && value !== null) {
    const parts = Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .sort(([a], [b]) => compareText(a, b))
      .map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`);
    return `{${parts.join(",")}}`;
  }
  return JSON.stringify(value);
}
