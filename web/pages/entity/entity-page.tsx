import type { EntityPage as EntityData } from "../../../src/server/contract/index.ts";
import { Block } from "../../dossier/block.tsx";
import { Judgements } from "../../dossier/identities.tsx";
import { itemAddress } from "../../dossier/item-address.ts";
import { processName } from "../../dossier/process-name.ts";
import { OfficeTable, RoleTable } from "../../dossier/roles.tsx";
import { NameLinks } from "../../parts/actors.tsx";
import { EdtfText } from "../../parts/edtf-text.tsx";
import { capital, counted, shortened, supportInWords, wordFor } from "../../parts/in-words.ts";
import { offsetOf, Paged } from "../../parts/paged.tsx";
import { StandingWord } from "../../parts/standing.tsx";
import { type Column, Table } from "../../parts/table.tsx";
import { Value } from "../../parts/value.tsx";
import { addressOf, dataAddressOf, type PageProps } from "../../shell/addresses.ts";
import { Loaded } from "../../shell/loaded.tsx";
import { usePlace } from "../../shell/router.tsx";
import { useWords } from "../../shell/settings.tsx";
import { useData } from "../../shell/use-data.ts";
import { useTitle } from "../../shell/use-title.ts";
import type { Words } from "../../words/index.ts";
import { Judge } from "./judge.tsx";
import { Known } from "./known.tsx";
import { type Statement, togetherOf } from "./statements.ts";

/** Somebody or something that reports name: under which names, in which parts, what was said by and for them, where they appear. */
export function EntityPage({ route: { key } }: PageProps<"entity">) {
  const { query } = usePlace();
  const data = useData<EntityData>(
    dataAddressOf({ page: "entity", key }, { offset: offsetOf(query) || null, limit: query.get("limit") }),
  );
  useTitle(data.value?.identity.name);
  return (
    <>
      <h1 tabIndex={-1}>{data.value?.identity.name ?? "\u00a0"}</h1>
      <Loaded data={data}>{(page) => <Entity page={page} decided={data.refresh} />}</Loaded>
    </>
  );
}

function Entity({ page, decided }: { page: EntityData; decided: () => void }) {
  const words = useWords();
  const { dossier, record } = words;
  const { identity, known, processes, roles, statements, events } = page;
  const forms = identity.names.filter((form) => form !== identity.name);
  return (
    <>
      <dl class="facts entity-facts">
        <dt>{dossier.identities.type}</dt>
        <dd>{capital(wordFor(dossier.types, identity.type))}</dd>
        <dt>{dossier.identities.names}</dt>
        <dd class="mark-mention">{forms.length === 0 ? "–" : forms.map((form) => shortened(form, 160)).join(", ")}</dd>
        {identity.actsFor && (
          <>
            <dt>{dossier.identities.actsFor}</dt>
            <dd>
              <NameLinks names={[identity.actsFor]} />
            </dd>
          </>
        )}
        {identity.judgements.length > 0 && (
          <>
            <dt>{dossier.identities.judgements}</dt>
            <dd>
              <Judgements identity={identity} names={NO_NAMES} />
            </dd>
          </>
        )}
        {processes.length > 0 && (
          <>
            <dt>{dossier.entity.appears}</dt>
            <dd>
              <ul>
                {processes.map(({ process, roles: parts, events: told, statements: said }) => (
                  <li key={process.id}>
                    <a href={addressOf({ page: "process", process: process.id })}>{processName(process, words)}</a>{" "}
                    <span class="quiet small">
                      {[counted(parts, "roles", words), counted(told, "events", words), counted(said, "statements", words)].join(
                        ", ",
                      )}
                    </span>
                  </li>
                ))}
              </ul>
            </dd>
          </>
        )}
      </dl>
      <Judge page={page} decided={decided} />
      {known && <Known known={known} />}
      <Block id="roles" heading={dossier.entity.roles} empty={roles.length === 0 ? dossier.roles.none : null}>
        {roles.some(({ kind }) => kind === "process") && <RoleTable roles={roles.filter(({ kind }) => kind === "process")} />}
        {roles.some(({ kind }) => kind === "office") && <OfficeTable roles={roles.filter(({ kind }) => kind === "office")} />}
      </Block>
      <Block
        id="statements"
        heading={dossier.entity.statements}
        note={<span class="mark-claim small">{counted(statements.total, "statements", words)}</span>}
        empty={statements.total === 0 ? dossier.entity.noStatements : null}
      >
        <StatementTable statements={togetherOf(statements.items)} />
        <Paged total={statements.total} offset={statements.offset} limit={statements.limit} />
      </Block>
      <Block
        id="events"
        heading={dossier.entity.events}
        note={<span class="mark-event small">{counted(events.total, "events", words)}</span>}
        empty={events.total === 0 ? record.notTold : null}
      >
        <EventTable events={events.items} />
        <Paged total={events.total} offset={events.offset} limit={events.limit} />
      </Block>
    </>
  );
}

const NO_NAMES: ReadonlyMap<string, string> = new Map();

type Told = EntityData["events"]["items"][number];

/** Words that go on are cut here: the panel has all of them. */
const LONGEST = 280;

function issuesInWords(issues: readonly string[], { record }: Words): string {
  return issues.map((issue) => wordFor(record.issues, issue)).join(", ");
}

function StatementTable({ statements }: { statements: readonly Statement[] }) {
  const words = useWords();
  const { dossier, record } = words;
  const [open, close] = record.quote;
  const columns: readonly Column<Statement>[] = [
    { id: "on", heading: dossier.entity.on, cell: ({ cell }) => <EdtfText value={cell.on} /> },
    {
      id: "said",
      heading: dossier.entity.said,
      heads: true,
      cell: ({ cell, issues }) => (
        <Value
          support={cell.support}
          title={`${capital(wordFor(record.stances, cell.stance))} · ${issuesInWords(issues, words)}`}
        >
          <span class="words entity-said">
            {cell.said[0] === undefined
              ? wordFor(record.stances, cell.stance)
              : `${open}${shortened(cell.said[0], LONGEST)}${close}`}
          </span>
        </Value>
      ),
    },
    { id: "stance", heading: dossier.entity.stance, cell: ({ cell }) => wordFor(record.stances, cell.stance) },
    { id: "issue", heading: dossier.entity.issue, cell: ({ issues }) => issuesInWords(issues, words) },
    {
      id: "as",
      heading: dossier.entity.as,
      cell: ({ as, other }) => (
        <>
          {dossier.entity.asWords[as]} {other && <NameLinks names={[other]} />}
        </>
      ),
    },
    {
      id: "process",
      heading: dossier.entity.process,
      cell: ({ process }) => <a href={addressOf({ page: "process", process: process.id })}>{processName(process, words)}</a>,
    },
  ];
  return (
    <Table
      caption={dossier.entity.statements}
      quietCaption
      columns={columns}
      rows={statements}
      rowId={({ process, issues: [issue], as, cell }) =>
        [process.id, issue, as, cell.on, cell.stance, cell.support.claims[0]?.document, cell.support.claims[0]?.claim].join(" ")
      }
    />
  );
}

function EventTable({ events }: { events: readonly Told[] }) {
  const words = useWords();
  const { dossier, brief } = words;
  const columns: readonly Column<Told>[] = [
    { id: "on", heading: dossier.entity.on, cell: ({ edtf }) => <EdtfText value={edtf} /> },
    {
      id: "event",
      heading: dossier.entity.event,
      heads: true,
      cell: ({ kind, standing, support }) => (
        <>
          <Value support={support} standing={standing} title={capital(wordFor(brief.eventKinds, kind))}>
            {capital(wordFor(brief.eventKinds, kind))}
          </Value>{" "}
          <StandingWord standing={standing} />
        </>
      ),
    },
    { id: "as", heading: dossier.entity.as, cell: ({ as }) => dossier.entity.partIn[as] },
    {
      id: "weight",
      heading: words.parts.evidence.weight,
      cell: ({ support }) => <span class="quiet small">{supportInWords(support, words)}</span>,
    },
    {
      id: "process",
      heading: dossier.entity.process,
      cell: ({ process, id }) => (
        <a href={itemAddress(id, process.id) ?? addressOf({ page: "process", process: process.id })}>
          {processName(process, words)}
        </a>
      ),
    },
  ];
  return (
    <Table
      caption={dossier.entity.events}
      quietCaption
      columns={columns}
      rows={events}
      rowId={({ process, id, as }) => `${process.id} ${id} ${as}`}
    />
  );
}
