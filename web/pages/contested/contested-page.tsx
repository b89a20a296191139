import { ContestedList } from "../../dossier/contested.tsx";
import { ListedSection } from "../../dossier/section-page.tsx";
import { useLabels } from "../../dossier/use-labels.ts";
import type { PageProps } from "../../shell/addresses.ts";
import { useWords } from "../../shell/settings.tsx";

export function ContestedPage({ route: { process } }: PageProps<"section">) {
  const { record } = useWords();
  const { labels, ready } = useLabels(process);
  return (
    <ListedSection process={process} section="contested" empty={record.nothing.contested} ready={ready}>
      {({ items }) => <ContestedList points={items} labels={labels} />}
    </ListedSection>
  );
}
