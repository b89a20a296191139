/** Work in slices: `take` gives way to whatever else waits where the last breath is some time ago. */
export interface Breath {
  readonly take: () => Promise<void>;
}

/** Nobody else waits longer than that, in milliseconds. */
const LONGEST = 15;

export function breath(now: () => number = () => performance.now()): Breath {
  let last = now();
  return {
    take: async () => {
      if (now() - last < LONGEST) return;
      await new Promise((resolve) => setImmediate(resolve));
      last = now();
    },
  };
}
