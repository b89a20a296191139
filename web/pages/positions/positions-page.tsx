import { MatrixSwitch, StatementMatrix } from "../../dossier/matrix.tsx";
import { ListedSection } from "../../dossier/section-page.tsx";
import type { PageProps } from "../../shell/addresses.ts";
import { useWords } from "../../shell/settings.tsx";

/** A matrix of a part of the positions would mislead: as many as the server gives at once. */
const MOST = 500;

export function PositionsPage({ route: { process } }: PageProps<"section">) {
  const { dossier } = useWords();
  return (
    <ListedSection
      process={process}
      section="positions"
      empty={dossier.matrix.none}
      limit={MOST}
      tools={
        <>
          <MatrixSwitch />
          <p class="quiet small">{dossier.matrix.keys}</p>
        </>
      }
    >
      {({ items }) => <StatementMatrix positions={items} />}
    </ListedSection>
  );
}
