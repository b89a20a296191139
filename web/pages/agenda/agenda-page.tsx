import type { RecordAgendaItem } from "../../../src/record/index.ts";
import { AgendaBoard } from "../../dossier/agenda.tsx";
import { type Choice, choicesOf, kept } from "../../dossier/agenda-filter.ts";
import { agendaInWords } from "../../dossier/labels.ts";
import { ListedSection } from "../../dossier/section-page.tsx";
import { Empty } from "../../parts/empty.tsx";
import { capital, shortened, wordFor } from "../../parts/in-words.ts";
import type { PageProps } from "../../shell/addresses.ts";
import { usePlace, useQueryValue } from "../../shell/router.tsx";
import { useWords } from "../../shell/settings.tsx";

/** As many as the server gives at once: a column is to hold all that is in its status. */
const MOST = 500;
/** So many of a column are shown at once: nobody reads hundreds, and drawing them takes seconds. */
const MOST_IN_COLUMN = 25;

export function AgendaPage({ route: { process } }: PageProps<"section">) {
  const { dossier } = useWords();
  return (
    <ListedSection process={process} section="agenda" empty={dossier.agenda.none} limit={MOST}>
      {({ items }) => <Filtered items={items} />}
    </ListedSection>
  );
}

/** The board, narrowed by kind, issue and actor: the choice stays in the address. */
function Filtered({ items }: { items: readonly RecordAgendaItem[] }) {
  const words = useWords();
  const { dossier, record } = words;
  const { query } = usePlace();
  const [kind, setKind] = useQueryValue("kind");
  const [issue, setIssue] = useQueryValue("issue");
  const [actor, setActor] = useQueryValue("actor");
  const choices = choicesOf(items);
  const kinds: Readonly<Record<string, string>> = record.agendaKind;
  const shown = kept(items, { kind, issue, actor });
  return (
    <>
      <div class="tools">
        <Narrow
          label={dossier.agenda.kind}
          choices={choices.kind}
          chosen={kind}
          choose={setKind}
          inWords={({ value }) => capital(wordFor(kinds, value))}
        />
        <Narrow
          label={dossier.agenda.issue}
          choices={choices.issue}
          chosen={issue}
          choose={setIssue}
          inWords={({ value }) => capital(wordFor(record.issues, value))}
        />
        <Narrow
          label={dossier.agenda.actor}
          choices={choices.actor}
          chosen={actor}
          choose={setActor}
          inWords={({ name }) => shortened(name, 60)}
        />
      </div>
      {shown.length === 0 ? (
        <Empty />
      ) : (
        <AgendaBoard
          items={shown}
          labels={new Map(items.map((item) => [item.id, agendaInWords(item, words)]))}
          most={MOST_IN_COLUMN}
          opens
          asked={query.get("item")}
        />
      )}
    </>
  );
}

interface NarrowProps {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly chosen: string | null;
  readonly choose: (value: string | null) => void;
  readonly inWords: (choice: Choice) => string;
}

function Narrow({ label, choices, chosen, choose, inWords }: NarrowProps) {
  const { dossier } = useWords();
  if (choices.length < 2 && chosen === null) return null;
  return (
    <label>
      {label}{" "}
      <select
        value={chosen ?? ""}
        onChange={({ currentTarget }) => choose(currentTarget.value === "" ? null : currentTarget.value)}
      >
        <option value="">{dossier.agenda.all}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {inWords(choice)} ({choice.count})
          </option>
        ))}
        {/* An address may ask for what this part of the list has not. */}
        {chosen !== null && choices.every(({ value }) => value !== chosen) && <option value={chosen}>{chosen}</option>}
      </select>
    </label>
  );
}
