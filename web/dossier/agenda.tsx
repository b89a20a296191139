import { useState } from "preact/hooks";
import type { RecordAgendaItem } from "../../src/record/index.ts";
import { NameLinks } from "../parts/actors.tsx";
import { EdtfText } from "../parts/edtf-text.tsx";
import { Heading } from "../parts/heading.tsx";
import { capital, dateInWords, holderInWords, listed, supportInWords, wordFor } from "../parts/in-words.ts";
import { useListTotal } from "../parts/list-totals.tsx";
import { SlotText } from "../parts/slot.tsx";
import { StandingWord } from "../parts/standing.tsx";
import { Value } from "../parts/value.tsx";
import { useWords } from "../shell/settings.tsx";
import { columnsOf } from "./agenda-columns.ts";
import { agendaInWords } from "./labels.ts";
import "./agenda.css";

interface AgendaProps {
  readonly items: readonly RecordAgendaItem[];
  readonly labels: ReadonlyMap<string, string>;
  /** At most so many in a column; what is left is said. */
  readonly most?: number;
  /** What a column is cut to can be opened here; false: it is only said, there is a page with all of it. */
  readonly opens?: boolean;
  /** The item that the address asks for: its column is open. */
  readonly asked?: string | null;
}

/** What is on the table, a column for each status as told last. */
export function AgendaBoard({ items, labels, most = Number.POSITIVE_INFINITY, opens = false, asked = null }: AgendaProps) {
  const { record } = useWords();
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const shownOf = (status: string, column: readonly RecordAgendaItem[]) =>
    opened.has(status) || column.slice(most).some(({ id }) => id === asked) ? column : column.slice(0, most);
  return (
    <div class="board">
      {columnsOf(items).map(({ status, items: column }) => (
        <section class="board-column" key={status} aria-label={capital(wordFor(record.agendaStatus, status))}>
          <Heading>
            {capital(wordFor(record.agendaStatus, status))} <span class="block-count">{column.length}</span>
          </Heading>
          <ul>
            {shownOf(status, column).map((item) => (
              <li key={item.id} id={item.id} class="board-card">
                <AgendaCard item={item} labels={labels} />
              </li>
            ))}
          </ul>
          <Rest
            left={column.length - shownOf(status, column).length}
            open={opens ? () => setOpened(new Set([...opened, status])) : null}
          />
        </section>
      ))}
    </div>
  );
}

/** How many a column has beyond those shown, as a way to them where there is one. */
function Rest({ left, open }: { left: number; open: (() => void) | null }) {
  const { parts } = useWords();
  if (left === 0) return null;
  if (open === null) return <p class="quiet small">{parts.and(left)}</p>;
  return (
    <button type="button" class="button board-rest" onClick={open}>
      {parts.evidence.showMore(String(left))}
    </button>
  );
}

function AgendaCard({ item, labels }: { item: RecordAgendaItem; labels: ReadonlyMap<string, string> }) {
  const words = useWords();
  const { record, brief, dossier } = words;
  const [open, close] = record.quote;
  const [content = "", ...others] = item.contents;
  const standing = item.history.at(-1)?.standing;
  const ways = useListTotal(item.id, "contents", item.contents.length) - 1;
  return (
    <>
      <p class="board-kind">
        <span class="chip">{record.agendaKind[item.kind]}</span>
        <span class="quiet"> {item.issues.map((issue) => wordFor(record.issues, issue)).join(", ")}</span>
        {item.contested && (
          <>
            {" "}
            <StandingWord standing="contested" />
          </>
        )}
      </p>
      <p class="words">
        <Value support={item.support} title={agendaInWords(item, words)} {...(standing ? { standing } : {})}>
          {open}
          {content}
          {close}
        </Value>
      </p>
      <p class="small">
        {item.parties.length === 0 ? <span class="quiet">{brief.unknownSpeaker}</span> : <NameLinks names={item.parties} />}
        {item.towards.length > 0 && (
          <>
            {" → "}
            <NameLinks names={item.towards} />
          </>
        )}
      </p>
      {item.due.state !== "unknown" && (
        <p class="small">
          {dossier.agenda.due}{" "}
          <SlotText slot={item.due} label={dossier.agenda.due} inWords={(value) => dateInWords(value, words)} />
        </p>
      )}
      {item.answers.map(({ to, kind }) => (
        <p class="small" key={`${to} ${kind}`}>
          {record.answers[kind]?.(labels.get(to) ?? dossier.agenda.otherItem) ?? null}
        </p>
      ))}
      <p class="small quiet">{supportInWords(item.support, words)}</p>
      {others.length > 0 && (
        <details>
          <summary>{dossier.agenda.alsoTold(ways)}</summary>
          <ul class="steps words">
            {others.map((one) => (
              <li key={one}>
                {open}
                {one}
                {close}
              </li>
            ))}
          </ul>
        </details>
      )}
      {item.history.length > 1 && <History item={item} />}
    </>
  );
}

/** How its status went, step by step: open where it changed, since that is the news of it. */
function History({ item }: { item: RecordAgendaItem }) {
  const words = useWords();
  const { record, parts } = words;
  const total = useListTotal(item.id, "history", item.history.length);
  const isChanged = new Set(item.history.map(({ status }) => status)).size > 1;
  return (
    <details open={isChanged}>
      <summary>
        {parts.history} ({total})
      </summary>
      <ol class="steps">
        {item.history.map(({ status, standing, on, by, support }, at) => (
          <li key={at}>
            <Value
              support={support}
              standing={standing}
              title={`${agendaInWords(item, words)} · ${wordFor(record.agendaStatus, status)}`}
            >
              {wordFor(record.agendaStatus, status)}
            </Value>{" "}
            <EdtfText value={on} />
            {by.length > 0 && (
              <span class="quiet">
                {" "}
                ·{" "}
                {listed(
                  by.map((holder) => holderInWords(holder, words)),
                  words,
                  3,
                )}
              </span>
            )}
          </li>
        ))}
      </ol>
    </details>
  );
}
