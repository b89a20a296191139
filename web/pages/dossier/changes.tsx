import type { ProcessPage, SectionPage } from "../../../src/server/contract/index.ts";
import { Block } from "../../dossier/block.tsx";
import { ChangeList } from "../../dossier/changes.tsx";
import { Since } from "../../dossier/since.tsx";
import type { Labels } from "../../dossier/use-labels.ts";
import { dataAddressOf } from "../../shell/addresses.ts";
import { useWords } from "../../shell/settings.tsx";
import { useData } from "../../shell/use-data.ts";

interface ChangesProps extends Labels {
  readonly view: ProcessPage;
  readonly since: string | null;
}

/** Of each kind so many. */
const MOST = 4;
/** The most that are asked for at once: what is left is on the section's own pages. */
const LONGEST = 500;

/** What changed since the reader was last here, of each kind some. */
export function Changes({ view: { id: process, changes, asOf }, since, labels, names }: ChangesProps) {
  const { dossier, record } = useWords();
  const cut = changes !== null && changes.total > changes.items.length;
  const more = useData<SectionPage<"changes">>(
    cut ? dataAddressOf({ page: "section", process, section: "changes" }, { since: changes.since, asOf, limit: LONGEST }) : null,
  );
  return (
    <Block
      id="changes"
      heading={dossier.sections.changes}
      note={<Since />}
      {...(changes ? { all: { process, section: "changes", total: changes.total, shown: 0 } } : {})}
      empty={since === null ? dossier.since.firstLong : changes === null || changes.total === 0 ? record.noChanges : null}
    >
      {changes && (
        <ChangeList process={process} changes={more.value?.items ?? changes.items} labels={labels} names={names} most={MOST} />
      )}
    </Block>
  );
}
