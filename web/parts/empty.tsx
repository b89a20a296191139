import type { ComponentChildren } from "preact";
import { useWords } from "../shell/settings.tsx";

/** A list with nothing in it says so, and what would fill it. */
export function Empty({ children }: { children?: ComponentChildren }) {
  const { parts } = useWords();
  return <p class="empty">{children ?? parts.empty}</p>;
}
