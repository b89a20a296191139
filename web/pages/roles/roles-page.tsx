import { Block } from "../../dossier/block.tsx";
import { OfficeTable, RoleTable } from "../../dossier/roles.tsx";
import { ListedSection } from "../../dossier/section-page.tsx";
import type { PageProps } from "../../shell/addresses.ts";
import { useWords } from "../../shell/settings.tsx";

/** As many as the server gives at once: parts and offices come in one list. */
const MOST = 500;

export function RolesPage({ route: { process } }: PageProps<"section">) {
  const { dossier, record } = useWords();
  return (
    <ListedSection process={process} section="roles" empty={dossier.roles.none} limit={MOST}>
      {({ items }) => {
        const parts = items.filter(({ kind }) => kind === "process");
        const offices = items.filter(({ kind }) => kind === "office");
        return (
          <>
            <Block id="parts" heading={record.headings.who} empty={parts.length === 0 ? dossier.roles.none : null}>
              <RoleTable roles={parts} />
            </Block>
            <Block id="offices" heading={dossier.roles.offices} empty={offices.length === 0 ? dossier.roles.noOffices : null}>
              <OfficeTable roles={offices} />
            </Block>
          </>
        );
      }}
    </ListedSection>
  );
}
