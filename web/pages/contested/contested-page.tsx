import { ContestedList } from "../../dossier/contested.tsx";
import { ListedSection } from "../../dossier/section-page.tsx";
import type { PageProps } from "../../shell/pages.tsx";
import { useWords } from "../../shell/settings.tsx";

const NO_LABELS: ReadonlyMap<string, string> = new Map();

export function ContestedPage({ route: { process } }: PageProps<"section">) {
  const { record } = useWords();
  return (
    <ListedSection process={process} section="contested" empty={record.nothing.contested}>
      {({ items }) => <ContestedList points={items} labels={NO_LABELS} />}
    </ListedSection>
  );
}
