import { ContestedList } from "../../dossier/contested.tsx";
import { ListedSection } from "../../dossier/section-page.tsx";
import { useLabels } from "../../dossier/use-labels.ts";
import type { PageProps } from "../../shell/addresses.ts";
import { useWords } from "../../shell/settings.tsx";

/** As many as are read at a sitting: each comes with its quotations. */
const MOST = 50;

export function ContestedPage({ route: { process } }: PageProps<"section">) {
  const { record } = useWords();
  const { labels, ready } = useLabels(process);
  return (
    <ListedSection process={process} section="contested" empty={record.nothing.contested} ready={ready} limit={MOST}>
      {({ items }) => <ContestedList points={items} labels={labels} />}
    </ListedSection>
  );
}
