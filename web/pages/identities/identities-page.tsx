import type { SectionPage } from "../../../src/server/contract/index.ts";
import { Block } from "../../dossier/block.tsx";
import { IdentityTable, OrphanTable } from "../../dossier/identities.tsx";
import { ListedSection } from "../../dossier/section-page.tsx";
import { Quote } from "../../parts/quote.tsx";
import type { PageProps } from "../../shell/addresses.ts";
import { Loaded } from "../../shell/loaded.tsx";
import { useWords } from "../../shell/settings.tsx";
import { useData } from "../../shell/use-data.ts";

/** Names and who bears them; below, decisions that no longer find their claim and claims that were rejected. */
export function IdentitiesPage({ route: { process } }: PageProps<"section">) {
  const { dossier } = useWords();
  return (
    <ListedSection process={process} section="identities" empty={dossier.identities.none}>
      {({ items }) => (
        <>
          <IdentityTable identities={items} />
          <Decisions process={process} />
        </>
      )}
    </ListedSection>
  );
}

function Decisions({ process }: { process: string }) {
  const { dossier, record } = useWords();
  const at = `/process/${encodeURIComponent(process)}`;
  const orphaned = useData<SectionPage<"orphaned">>(`${at}/orphaned.json`);
  const rejected = useData<SectionPage<"rejected">>(`${at}/rejected.json`);
  return (
    <>
      <Block id="orphaned" heading={record.orphaned}>
        <Loaded data={orphaned}>
          {({ items }) =>
            items.length === 0 ? <p class="quiet">{dossier.identities.noOrphans}</p> : <OrphanTable orphans={items} />
          }
        </Loaded>
      </Block>
      <Block id="rejected" heading={record.rejected}>
        <Loaded data={rejected}>
          {({ items }) =>
            items.length === 0 ? (
              <p class="quiet">{dossier.identities.noRejected}</p>
            ) : (
              <ul class="quotes">
                {items.map((claim) => (
                  <li key={`${claim.document} ${claim.claim}`}>
                    <Quote claim={claim} />
                  </li>
                ))}
              </ul>
            )
          }
        </Loaded>
      </Block>
    </>
  );
}
