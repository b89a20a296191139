/** Keeps the last answers of questions by key, each as long as what it was made of is the same. */
export interface Memo<T> {
  readonly get: (key: string) => Promise<T>;
}

/**
 * Asks `make` once for each key and revision, however many wait for it; holds at most `most` answers, the last used.
 * A question that failed is asked again.
 */
export function memo<T>(
  revisionOf: (key: string) => Promise<number | string>,
  most: number,
  make: (key: string) => Promise<T>,
): Memo<T> {
  const held = new Map<string, { readonly revision: number | string; readonly answer: Promise<T> }>();
  return {
    get: async (key) => {
      const revision = await revisionOf(key);
      const known = held.get(key);
      const entry = known?.revision === revision ? known : { revision, answer: make(key) };
      held.delete(key);
      held.set(key, entry);
      const [oldest] = held.keys();
      if (held.size > most && oldest !== undefined) held.delete(oldest);
      try {
        return await entry.answer;
      } catch (error) {
        if (held.get(key) === entry) held.delete(key);
        throw error;
      }
    },
  };
}
