/** Texts come back with every report: those of the last tens of thousands are held once, whoever made them. */
const KEPT = 50_000;
const texts = new Map<string, string>();

/** The same text, held once wherever equal ones are asked for: a record holds days, keys and ids a million times. */
export function sharedText(text: string): string {
  const known = texts.get(text);
  if (known !== undefined) return known;
  if (texts.size >= KEPT) texts.clear();
  texts.set(text, text);
  return text;
}
