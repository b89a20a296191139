import type { Standing } from "../../src/record/index.ts";
import { useWords } from "../shell/settings.tsx";
import { standingInWords } from "./in-words.ts";

interface StandingProps {
  readonly standing: Standing;
  /** Say "told as a fact" too, which elsewhere goes without saying. */
  readonly always?: boolean;
}

/** How far something stands, in a word with an edge of its own: solid, open, dashed, dotted or hatched; never by colour alone. */
export function StandingWord({ standing, always = false }: StandingProps) {
  const words = useWords();
  if (standing === "happened" && !always) return null;
  return <span class={`standing standing-${standing}`}>{standingInWords(standing, words)}</span>;
}
