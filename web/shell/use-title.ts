import { useEffect } from "preact/hooks";
import { useWords } from "./settings.tsx";

/** Names the page in the browser's title once its data say what it is about; null: not known yet. */
export function useTitle(...parts: readonly (string | null | undefined)[]): void {
  const { shell } = useWords();
  const known = parts.every((part) => part !== null && part !== undefined);
  const title = known ? [...parts, shell.name].join(" · ") : null;
  useEffect(() => {
    if (title !== null) document.title = title;
  }, [title]);
}
