import { AgendaBoard } from "../../dossier/agenda.tsx";
import { agendaInWords } from "../../dossier/labels.ts";
import { ListedSection } from "../../dossier/section-page.tsx";
import type { PageProps } from "../../shell/pages.tsx";
import { useWords } from "../../shell/settings.tsx";

export function AgendaPage({ route: { process } }: PageProps<"section">) {
  const words = useWords();
  return (
    <ListedSection process={process} section="agenda" empty={words.dossier.agenda.none}>
      {({ items }) => <AgendaBoard items={items} labels={new Map(items.map((item) => [item.id, agendaInWords(item, words)]))} />}
    </ListedSection>
  );
}
