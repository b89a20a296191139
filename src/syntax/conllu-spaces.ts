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

export function readSpaces(written: string): string {
  return written.replace(/\\[\\strnp]/g, (pair) => NAMES.find(([, name]) => name === pair)?.[0] ?? pair);
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
