/** White space as CoNLL-U's MISC column says it (`SpacesAfter=\s\n`, as UDPipe writes it). */
const NAMES: readonly (readonly [string, string])[] = [
  ["\\", "\\\\"],
  [" ", "\\s"],
  ["\t", "\\t"],
  ["\r", "\\r"],
  ["\n", "\\n"],
  ["|", "\\p"],
];

export function writeSpaces(spaces: string): string {
  return Array.from(spaces, (c) => NAMES.find(([plain]) => plain === c)?.[1] ?? c).join("");
}

/** Also reads `\u00A0`, as some treebanks write what has no letter of its own. */
export function readSpaces(written: string): string {
  return written.replace(/\\(?:u([0-9A-Fa-f]{4})|[\\strnp])/g, (code, hex: string | undefined) =>
    hex === undefined ? (NAMES.find(([, name]) => name === code)?.[0] ?? code) : String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

/** MISC entries for what stands after a token: nothing to say of a single space, nor of nothing at the end of the text. */
export function afterToken(spaces: string, atEnd: boolean): string[] {
  if (spaces === (atEnd ? "" : " ")) return [];
  return [spaces === "" ? "SpaceAfter=No" : `SpacesAfter=${writeSpaces(spaces)}`];
}

/** What stands after a token by its MISC entries. */
export function spacesAfter(misc: readonly string[]): string {
  if (misc.includes("SpaceAfter=No")) return "";
  const entry = misc.find((item) => item.startsWith("SpacesAfter="));
  return entry === undefined ? " " : readSpaces(entry.slice("SpacesAfter=".length));
}
