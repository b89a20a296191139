const FOLDS: readonly (readonly [string, string])[] = [
  ["\u2019\u02bc\u2018", "'"],
  ["\u201c\u201d\u00ab\u00bb", '"'],
  ["\u00a0\u202f\u2009\t", " "],
];

const folded = new Map<number, number>();
for (const [from, to] of FOLDS) for (const unit of from) folded.set(unit.charCodeAt(0), to.charCodeAt(0));

const FOLDABLE = new RegExp(`[${FOLDS.map(([from]) => from).join("")}]`, "g");

/** Typographic folding of one UTF-16 unit: quotation marks, apostrophes and spaces to their plain forms. */
export function foldUnit(unit: number): number {
  return folded.get(unit) ?? unit;
}

/** Folding for the tokeniser, which must tell marks that open from marks that close: “ ” become « », others as for words. */
export function foldSegmentUnit(unit: number): number {
  if (unit === 0x201c || unit === 0xab) return 0xab;
  if (unit === 0x201d || unit === 0xbb) return 0xbb;
  return foldUnit(unit);
}

/** Typographic folding, one unit for one: the length stays. */
export function foldText(text: string): string {
  return text.replace(FOLDABLE, (unit) => String.fromCharCode(foldUnit(unit.charCodeAt(0))));
}

/** The form by which the network knows a word: folded, then NFC. */
export function foldForm(form: string): string {
  return foldText(form).normalize("NFC");
}

/** True for the units that Unicode calls white space. */
export function isWhite(unit: number): boolean {
  if (unit === 32 || (unit >= 9 && unit <= 13)) return true;
  if (unit < 0x85) return false;
  return (
    unit === 0x85 ||
    unit === 0xa0 ||
    unit === 0x1680 ||
    (unit >= 0x2000 && unit <= 0x200a) ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0x3000
  );
}

/** True for white space that no token may hold: what breaks a line, and the tab, which CoNLL-U could not say. */
export function isBreak(unit: number): boolean {
  return (unit >= 9 && unit <= 13) || unit === 0x85 || unit === 0x2028 || unit === 0x2029;
}
