const MOST = 8192;
const LONGEST = 64;

/** `make` with its results for the names of late kept: every word of a report is asked for. (Room `text`, which has the same, is out of reach.) */
export function kept(make: (name: string) => string): (name: string) => string {
  const made = new Map<string, string>();
  return (name) => {
    const known = made.get(name);
    if (known !== undefined) return known;
    const result = make(name);
    if (name.length > LONGEST) return result;
    if (made.size >= MOST) made.clear();
    made.set(name, result);
    return result;
  };
}
