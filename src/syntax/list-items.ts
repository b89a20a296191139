const MARK = /^[-–—•*^]\s+/u;
const COUNT = /^(?:\(\p{N}{1,3}\)|\p{N}{1,3}(?:\.\p{N}{1,2})*[.)]|\(?\p{Ll}\)|\(\p{Ll}{2}\)|\^)(?=\s+(?:[«“"]\s?)?\p{L})/u;
const FOLLOWING = /^\s+(?:\(\p{N}{1,3}\)|\p{N}{1,3}[.)])\s+(?:[«“"]\s?)?\p{Lu}/u;
const LONGEST_HEAD = 24;

/** True where a list item begins at `start` with a dash or another mark. */
export function isMarkedItem(text: string, start: number): boolean {
  return MARK.test(text.slice(start, start + 2));
}

/**
 * Where the head of the list item ends that begins at `start`: its dash, its number or letter, the language of what it names
 * (« – 2. Les parties », "(b) The army", « – (fr) Les annexes »). `start` where nothing of that stands there.
 */
export function itemHeadEnd(text: string, start: number): number {
  let rest = text.slice(start, start + LONGEST_HEAD);
  let end = start;
  const pass = (pattern: RegExp): boolean => {
    const found = pattern.exec(rest)?.[0].length ?? 0;
    const blank = /^\s*/.exec(rest.slice(found))?.[0].length ?? 0;
    if (found === 0) return false;
    end += found + blank;
    rest = rest.slice(found + blank);
    return true;
  };
  pass(MARK);
  if (pass(COUNT)) pass(COUNT);
  return end;
}

/** True where an item with a number of its own begins right behind a mark at which a sentence may end: « … d’asile. (2) Le ». */
export function numberedItemFollows(text: string, end: number): boolean {
  return /[.;!?]/.test(text.charAt(end - 1)) && FOLLOWING.test(text.slice(end, end + 12));
}
