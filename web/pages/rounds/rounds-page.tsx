import { Rounds, RoundsSwitch } from "../../dossier/rounds.tsx";
import { ListedSection } from "../../dossier/section-page.tsx";
import { useLabels } from "../../dossier/use-labels.ts";
import type { PageProps } from "../../shell/addresses.ts";
import { useWords } from "../../shell/settings.tsx";

export function RoundsPage({ route: { process } }: PageProps<"section">) {
  const { dossier } = useWords();
  const { labels, ready } = useLabels(process);
  return (
    <ListedSection process={process} section="rounds" empty={dossier.rounds.none} ready={ready} tools={<RoundsSwitch />}>
      {({ items }) => <Rounds process={process} rounds={items} labels={labels} />}
    </ListedSection>
  );
}
