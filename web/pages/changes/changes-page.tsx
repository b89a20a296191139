import { ChangeList } from "../../dossier/changes.tsx";
import { processName } from "../../dossier/process-name.ts";
import { SectionFrame } from "../../dossier/section-frame.tsx";
import { Since, useSince } from "../../dossier/since.tsx";
import { useLabels } from "../../dossier/use-labels.ts";
import { useSection } from "../../dossier/use-section.ts";
import { Empty } from "../../parts/empty.tsx";
import { Paged } from "../../parts/paged.tsx";
import type { PageProps } from "../../shell/addresses.ts";
import { Loaded } from "../../shell/loaded.tsx";
import { useWords } from "../../shell/settings.tsx";

/** What changed since a day; without one, everything is new. */
export function ChangesPage({ route: { process } }: PageProps<"section">) {
  const words = useWords();
  const since = useSince();
  const { labels, names, ready } = useLabels(process);
  const data = useSection(process, "changes", { since: since ?? BEFORE_ALL });
  return (
    <SectionFrame
      process={process}
      name={data.value && processName(data.value.process, words)}
      section="changes"
      isCurrent={data.value?.isCurrent ?? true}
    >
      <div class="tools">
        <Since />
      </div>
      <Loaded data={ready ? data : { ...data, value: null }}>
        {({ items, kinds, total, offset, limit }) =>
          total === 0 ? (
            <Empty>{words.record.noChanges}</Empty>
          ) : (
            <>
              <Paged total={total} offset={offset} limit={limit} place="above" />
              <ChangeList process={process} changes={items} kinds={kinds} labels={labels} names={names} />
              <Paged total={total} offset={offset} limit={limit} />
            </>
          )
        }
      </Loaded>
    </SectionFrame>
  );
}

/** No report had come in by then. */
const BEFORE_ALL = "1900-01-01";
