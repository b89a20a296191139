import { Rounds, RoundsSwitch } from "../../dossier/rounds.tsx";
import { ListedSection } from "../../dossier/section-page.tsx";
import type { PageProps } from "../../shell/pages.tsx";
import { useWords } from "../../shell/settings.tsx";

const NO_LABELS: ReadonlyMap<string, string> = new Map();

export function RoundsPage({ route: { process } }: PageProps<"section">) {
  const { dossier } = useWords();
  return (
    <ListedSection process={process} section="rounds" empty={dossier.rounds.none} tools={<RoundsSwitch />}>
      {({ items }) => <Rounds process={process} rounds={items} labels={NO_LABELS} />}
    </ListedSection>
  );
}
