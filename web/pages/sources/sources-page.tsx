import { ListedSection } from "../../dossier/section-page.tsx";
import { SourceTable } from "../../dossier/sources.tsx";
import { useLabels } from "../../dossier/use-labels.ts";
import type { PageProps } from "../../shell/addresses.ts";
import { useWords } from "../../shell/settings.tsx";

export function SourcesPage({ route: { process } }: PageProps<"section">) {
  const { dossier } = useWords();
  const { labels, ready } = useLabels(process);
  return (
    <ListedSection process={process} section="sources" empty={dossier.sources.none} ready={ready}>
      {({ items }) => <SourceTable process={process} sources={items} labels={labels} />}
    </ListedSection>
  );
}
