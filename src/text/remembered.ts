// A few reports' words; nothing longer is a word that comes again.
const MOST = 8192;
const LONGEST = 64;

/** `make` with its results for the words of late kept: texts repeat their words. The results are shared, so never changed. */
export function remembered<Made>(make: (word: string) => Made): (word: string) => Made {
  const kept = new Map<string, Made>();
  return (word) => {
    const known = kept.get(word);
    if (known !== undefined) return known;
    const made = make(word);
    if (word.length > LONGEST) return made;
    if (kept.size >= MOST) kept.clear();
    kept.set(word, made);
    return made;
  };
}
