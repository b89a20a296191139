import { ListedSection } from "../../dossier/section-page.tsx";
import { SourceTable } from "../../dossier/sources.tsx";
import type { PageProps } from "../../shell/pages.tsx";
import { useWords } from "../../shell/settings.tsx";

const NO_LABELS: ReadonlyMap<string, string> = new Map();

export function SourcesPage({ route: { process } }: PageProps<"section">) {
  const { dossier } = useWords();
  return (
    <ListedSection process={process} section="sources" empty={dossier.sources.none}>
      {({ items }) => <SourceTable process={process} sources={items} labels={NO_LABELS} />}
    </ListedSection>
  );
}
