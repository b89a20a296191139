import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";

/** A drawing that is loaded once the words of the page are there; null until then, and where it cannot be loaded. */
export function useLater<Props>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> | null {
  const [loaded, setLoaded] = useState<{ readonly Drawing: ComponentType<Props> } | null>(null);
  useEffect(() => {
    let gone = false;
    load().then(
      (Drawing) => !gone && setLoaded({ Drawing }),
      () => {},
    );
    return () => {
      gone = true;
    };
    // biome-ignore lint/correctness/useExhaustiveDependencies: what is loaded never changes
  }, []);
  return loaded?.Drawing ?? null;
}
