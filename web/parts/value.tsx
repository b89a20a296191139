import type { ComponentChildren } from "preact";
import type { Standing, Support } from "../../src/record/index.ts";
import { useWords } from "../shell/settings.tsx";
import { partsOf, useEvidence } from "./evidence.tsx";

interface ValueProps {
  readonly support: Support;
  /** What is shown, said in the panel's heading. */
  readonly title: string;
  readonly standing?: Standing;
  /** Claims of a reviewer's or an earlier version: drawn as past. */
  readonly past?: boolean;
  readonly children: ComponentChildren;
}

/** A value that opens its words. */
export function Value({ support, title, standing, past = false, children }: ValueProps) {
  const { parts } = useWords();
  const { open, opened } = useEvidence();
  return (
    <button
      type="button"
      class={past ? "value value-past" : "value"}
      title={parts.evidence.hint}
      aria-haspopup="true"
      aria-expanded={opened !== null && partsOf(opened)[0]?.support === support}
      onClick={({ currentTarget }) => open({ title, support, standing }, currentTarget)}
    >
      {children}
    </button>
  );
}
