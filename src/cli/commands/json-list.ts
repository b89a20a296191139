import type { Sink } from "../surroundings.ts";

/** Writes values as JSON: one alone as itself, several as an array, none as an empty array; none is held but the first. */
export function jsonList<T>(out: Sink): { add: (value: T) => Promise<void>; end: () => Promise<void> } {
  let first: string | null = null;
  let count = 0;
  return {
    add: async (value) => {
      const text = JSON.stringify(value, null, 2);
      count++;
      if (count === 1) first = text;
      else if (count === 2) await out.write(`[\n${first},\n${text}`);
      else await out.write(`,\n${text}`);
    },
    end: async () => {
      if (count === 0) await out.write("[]\n");
      else await out.write(count === 1 ? `${first}\n` : "\n]\n");
    },
  };
}
