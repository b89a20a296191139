import type { ComponentChildren } from "preact";
import { Empty } from "../parts/empty.tsx";
import { HeadingLevel } from "../parts/heading.tsx";
import { numeral } from "../parts/in-words.ts";
import { addressOf, type Section } from "../shell/addresses.ts";
import { usePlace } from "../shell/router.tsx";
import { useWords } from "../shell/settings.tsx";
import "./block.css";

interface BlockProps {
  readonly id: string;
  readonly heading: string;
  readonly note?: ComponentChildren;
  /** The section that shows all, how many it has, and how many are shown here. */
  readonly all?: {
    readonly process: string;
    readonly section: Section;
    readonly total: number;
    readonly shown: number;
    /** How many of those shown are not shown whole. */
    readonly shortened?: number;
  };
  /** Said where there is nothing to show; then the children are left out. */
  readonly empty?: string | null;
  readonly children: ComponentChildren;
}

/** One part of the overview: a heading, some of a section, and the way to all of it. */
export function Block({ id, heading, note, all, empty = null, children }: BlockProps) {
  const words = useWords();
  const { query } = usePlace();
  const shortened = all?.shortened ?? 0;
  const address = all && addressOf({ page: "section", process: all.process, section: all.section }, { asOf: query.get("asOf") });
  return (
    <section class="block" aria-labelledby={`${id}-heading`}>
      <div class="block-head">
        <h2 id={`${id}-heading`}>
          {address ? <a href={address}>{heading}</a> : heading}
          {all && all.total > 0 && <span class="block-count">{numeral(all.total, words)}</span>}
        </h2>
        {note}
      </div>
      {empty === null ? <HeadingLevel value={3}>{children}</HeadingLevel> : <Empty>{empty}</Empty>}
      {empty === null && all && address && (all.total > all.shown || shortened > 0) && (
        <p class="block-more">
          {shortened > 0 && <span class="quiet">{words.parts.paged.shortened(numeral(shortened, words), shortened)} </span>}
          <a href={address}>{words.parts.paged.all(numeral(all.total, words))}</a>
        </p>
      )}
    </section>
  );
}
