import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { addressOf, SECTIONS, type Section } from "../shell/addresses.ts";
import { usePlace } from "../shell/router.tsx";
import { useWords } from "../shell/settings.tsx";
import { useTitle } from "../shell/use-title.ts";
import { AsOf } from "./as-of.tsx";
import "./section-frame.css";

interface SectionFrameProps {
  readonly process: string;
  /** The name of the process; null while it is not known. */
  readonly name: string | null;
  /** null: the overview. */
  readonly section: Section | null;
  /** Of a page within a section (a round): its own heading, null while it is not known. */
  readonly heading?: string | null;
  /** False: something has come since, and what is shown is as it was before. True when absent. */
  readonly isCurrent?: boolean;
  readonly children: ComponentChildren;
}

/** What every page of a process has above it: its name, its sections, and the day as of which it is shown. */
export function SectionFrame({ process, name, section, heading, isCurrent = true, children }: SectionFrameProps) {
  const words = useWords();
  const { query } = usePlace();
  const { sections, shortSections } = words.dossier;
  const asOf = query.get("asOf");
  const here = useRef<HTMLUListElement>(null);
  // Where the sections do not fit side by side, the one that is shown is brought into view.
  useEffect(() => {
    const list = here.current;
    const current = list?.querySelector<HTMLElement>("[aria-current]");
    if (list && current) list.scrollLeft = current.offsetLeft - (list.clientWidth - current.offsetWidth) / 2;
  }, [section]);
  useTitle(...(heading !== undefined ? [heading] : section === null ? [] : [sections[section]]), name);
  return (
    <>
      <header class="process-head">
        {section === null ? (
          <h1 tabIndex={-1}>{name ?? words.shell.titles.process}</h1>
        ) : (
          <div>
            <p class="overline">
              <a href={addressOf({ page: "process", process }, { asOf })}>{name ?? words.shell.titles.process}</a>
            </p>
            <h1 tabIndex={-1} class={heading === undefined ? undefined : "heading-to-come"}>
              {heading === undefined ? sections[section] : (heading ?? words.shell.titles.round)}
            </h1>
          </div>
        )}
        <p class="as-of-note small" role="status">
          {isCurrent ? null : words.dossier.beingMade}
        </p>
        <AsOf />
      </header>
      <nav class="sections" aria-label={words.dossier.sectionsLabel}>
        <ul ref={here}>
          <li>
            <a href={addressOf({ page: "process", process }, { asOf })} aria-current={section === null ? "page" : undefined}>
              {sections.overview}
            </a>
          </li>
          {SECTIONS.map((one) => (
            <li key={one}>
              <a
                href={addressOf({ page: "section", process, section: one }, { asOf })}
                aria-current={one === section ? "page" : undefined}
              >
                {shortSections[one] ?? sections[one]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {children}
    </>
  );
}
