/** What the bytes of an input are, so far as this room can tell before reading them. */
export type Sniffed =
  | { readonly kind: "text" | "html" | "json-lines" }
  | { readonly kind: "empty" }
  | { readonly kind: "foreign"; readonly format: string };

const SIGNATURES: readonly (readonly [string, string])[] = [
  ["%PDF-", "PDF"],
  ["PK\u0003\u0004", "ZIP (DOCX, ODT …)"],
  ["\u00d0\u00cf\u0011\u00e0", "Microsoft Office (DOC)"],
  ["{\\rtf", "RTF"],
  ["\u001f\u008b", "gzip"],
  ["\u0089PNG", "PNG"],
  ["\u00ff\u00d8\u00ff", "JPEG"],
  ["GIF8", "GIF"],
  ["SQLite format 3", "SQLite"],
  ["WARC/", "WARC"],
];

/** Share of control characters above which nobody can have written it. */
const MOST_CONTROLS = 0.02;

/** Judges an input by its bytes first and its name second. `name` is a path, or "-" for standard input. */
export function sniff(bytes: Uint8Array, name: string): Sniffed {
  if (bytes.length === 0) return { kind: "empty" };
  const head = latin(bytes.subarray(0, 1024));
  for (const [signature, format] of SIGNATURES) if (head.startsWith(signature)) return { kind: "foreign", format };
  if (/\.(jsonl|ndjson|json)$/i.test(name)) return { kind: "json-lines" };
  const start = head
    .replace(/^(\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/, "")
    .replaceAll("\0", "")
    .trimStart();
  if (/\.x?html?$/i.test(name) || /^(<\?xml[^>]*>\s*)?(<!--[\s\S]*?-->\s*)*<(!doctype\s+html|html[\s>])/i.test(start))
    return { kind: "html" };
  if (name === "-" && /^\{\s*"/.test(start)) return { kind: "json-lines" };
  return { kind: "text" };
}

/** Why a decoded text cannot be a report's: zero bytes, too many control characters. Null where it can. */
export function binaryReason(text: string): string | null {
  const sample = text.slice(0, 100_000);
  if (sample.includes("\0")) return "zero bytes";
  let controls = 0;
  let damaged = 0;
  for (let i = 0; i < sample.length; i++) {
    const unit = sample.charCodeAt(i);
    if ((unit < 32 && unit !== 9 && unit !== 10 && unit !== 12 && unit !== 13) || (unit >= 127 && unit < 160)) controls++;
    if (unit === 0xfffd) damaged++;
  }
  if (controls > MOST_CONTROLS * sample.length) return "control characters";
  return damaged > 0.1 * sample.length ? "characters that cannot be decoded" : null;
}

function latin(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}
