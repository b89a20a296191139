import type { ComponentChildren } from "preact";
import { useEffect } from "preact/hooks";
import type { SectionName, SectionPage } from "../../src/server/contract/index.ts";
import { Empty } from "../parts/empty.tsx";
import { Paged } from "../parts/paged.tsx";
import type { Section } from "../shell/addresses.ts";
import { Loaded } from "../shell/loaded.tsx";
import { usePlace } from "../shell/router.tsx";
import { useWords } from "../shell/settings.tsx";
import { processName } from "./process-name.ts";
import { SectionFrame } from "./section-frame.tsx";
import { useSection } from "./use-section.ts";

interface SectionPageProps<Name extends SectionName & Section> {
  readonly process: string;
  readonly section: Name;
  readonly empty: string;
  readonly tools?: ComponentChildren;
  /** How many items a page of the list has, where the server's own number does not do. */
  readonly limit?: number;
  /** False: the list is there, but not yet all that is said of its items. */
  readonly ready?: boolean;
  readonly children: (page: SectionPage<Name>) => ComponentChildren;
}

/** A page of one section: its list, a part at a time; the item that the address names is scrolled to and marked. */
export function ListedSection<Name extends SectionName & Section>({
  process,
  section,
  empty,
  tools,
  limit,
  ready = true,
  children,
}: SectionPageProps<Name>) {
  const words = useWords();
  const data = useSection(process, section, limit === undefined ? {} : { limit });
  return (
    <SectionFrame
      process={process}
      name={data.value && processName(data.value.process, words)}
      section={section}
      isCurrent={data.value?.isCurrent ?? true}
    >
      {tools && <div class="tools">{tools}</div>}
      <Loaded data={ready ? data : { ...data, value: null }}>
        {(page) =>
          page.total === 0 ? (
            <Empty>{empty}</Empty>
          ) : (
            <>
              <Paged total={page.total} offset={page.offset} limit={page.limit} place="above" />
              {children(page)}
              <Paged total={page.total} offset={page.offset} limit={page.limit} />
              <ToItem />
            </>
          )
        }
      </Loaded>
    </SectionFrame>
  );
}

/** Scrolls to the item that the address names, once it is there. */
export function ToItem() {
  const { query, came } = usePlace();
  const item = query.get("item");
  useEffect(() => {
    if (item === null || came === "back") return;
    const found = document.getElementById(item);
    if (!found) return;
    found.classList.add("asked-for");
    found.scrollIntoView({ block: "center" });
    return () => found.classList.remove("asked-for");
  }, [item, came]);
  return null;
}
