import type { EntityPage } from "../../../src/server/contract/index.ts";
import { Block } from "../../dossier/block.tsx";
import { NameLinks } from "../../parts/actors.tsx";
import { EdtfText } from "../../parts/edtf-text.tsx";
import { capital, wordFor } from "../../parts/in-words.ts";
import { useWords } from "../../shell/settings.tsx";

/** What is known before any report is read, and where it can be checked: kept apart from what reports say. */
export function Known({ known }: { known: NonNullable<EntityPage["known"]> }) {
  const { dossier, brief } = useWords();
  return (
    <Block id="known" heading={dossier.entity.known}>
      <dl class="facts">
        <dt>{dossier.identities.names}</dt>
        <dd>{known.names.join(", ")}</dd>
        {known.country !== null && (
          <>
            <dt>{dossier.entity.country}</dt>
            <dd>{known.country}</dd>
          </>
        )}
        {known.offices.length > 0 && (
          <>
            <dt>{dossier.entity.offices}</dt>
            <dd>
              <ul>
                {known.offices.map(({ role, of, held, disputed, source }) => (
                  <li key={`${role} ${of.id} ${held}`}>
                    {capital(wordFor(brief.roleNames, role))}, <NameLinks names={[of]} /> · <EdtfText value={held} />
                    {disputed && <span class="warn"> {dossier.entity.disputed}</span>} <span class="quiet small">{source}</span>
                  </li>
                ))}
              </ul>
            </dd>
          </>
        )}
        <dt>{dossier.entity.source}</dt>
        <dd class="quiet">{known.source}</dd>
      </dl>
    </Block>
  );
}
