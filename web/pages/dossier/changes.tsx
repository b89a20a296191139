import type { SectionPage } from "../../../src/server/contract/index.ts";
import { Block } from "../../dossier/block.tsx";
import { ChangeList } from "../../dossier/changes.tsx";
import { Since } from "../../dossier/since.tsx";
import type { Labels } from "../../dossier/use-labels.ts";
import { useWords } from "../../shell/settings.tsx";

interface ChangesProps extends Pick<Labels, "labels" | "names"> {
  readonly process: string;
  /** null: this browser was never here before, and no day is asked for. */
  readonly since: string | null;
  readonly changes: SectionPage<"changes"> | null;
  /** What has changed is being found out, which may take seconds. */
  readonly isComparing: boolean;
}

/** Of each kind so many. */
const MOST = 4;

/** What changed since the reader was last here, of each kind some. */
export function Changes({ process, changes, since, isComparing, labels, names }: ChangesProps) {
  const { dossier, record } = useWords();
  const emptyOf = () => {
    if (since === null) return dossier.since.firstLong;
    if (changes === null && isComparing) return dossier.since.comparing;
    return changes === null || changes.total === 0 ? record.noChanges : null;
  };
  return (
    <Block
      id="changes"
      heading={dossier.sections.changes}
      note={<Since />}
      {...(changes ? { all: { process, section: "changes", total: changes.total, shown: 0 } } : {})}
      empty={emptyOf()}
    >
      {changes && (
        <ChangeList process={process} changes={changes.items} kinds={changes.kinds} labels={labels} names={names} most={MOST} />
      )}
    </Block>
  );
}
