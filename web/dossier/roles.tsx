import type { RecordRole } from "../../src/record/index.ts";
import { EdtfText } from "../parts/edtf-text.tsx";
import { capital, shortened, supportInWords, wordFor } from "../parts/in-words.ts";
import { StandingWord } from "../parts/standing.tsx";
import { type Column, Table } from "../parts/table.tsx";
import { Value } from "../parts/value.tsx";
import { addressOf } from "../shell/addresses.ts";
import { useWords } from "../shell/settings.tsx";
import { roleInWords } from "./labels.ts";
import { inOrder, stepsOf } from "./role-steps.ts";
import "./roles.css";

/** Who has which part, with how it was told over time. */
export function RoleTable({ roles }: { roles: readonly RecordRole[] }) {
  const words = useWords();
  const { dossier, brief } = words;
  const ordered = inOrder(roles);
  const firsts = new Set(ordered.filter((role, at) => role.role !== ordered[at - 1]?.role));
  const columns: readonly Column<RecordRole>[] = [
    {
      id: "part",
      heading: dossier.roles.part,
      cell: (role) => (
        <span class={firsts.has(role) ? "role-part" : "role-part role-again"}>
          {capital(wordFor(brief.roleNames, role.role))}
        </span>
      ),
    },
    { id: "who", heading: dossier.roles.who, heads: true, cell: (role) => <Holder role={role} /> },
    { id: "told", heading: dossier.roles.told, cell: (role) => <History role={role} /> },
    {
      id: "rounds",
      heading: dossier.roles.rounds,
      cell: ({ rounds }) => (rounds.length === 0 ? null : rounds.join(", ")),
      labelled: true,
    },
    {
      id: "weight",
      heading: dossier.roles.weight,
      cell: ({ support }) => <span class="quiet small nowrap">{supportInWords(support, words)}</span>,
    },
  ];
  return <Table caption={dossier.roles.heading} quietCaption columns={columns} rows={ordered} rowId={({ id }) => id} />;
}

/** Offices of people who are named, with their titles as reports have them. */
export function OfficeTable({ roles }: { roles: readonly RecordRole[] }) {
  const words = useWords();
  const { dossier, brief, record } = words;
  const [open, close] = record.quote;
  const columns: readonly Column<RecordRole>[] = [
    { id: "who", heading: dossier.roles.who, heads: true, cell: (role) => <Holder role={role} /> },
    {
      id: "office",
      heading: dossier.roles.office,
      cell: ({ role, of }) => [wordFor(brief.roleNames, role), of?.name].filter(Boolean).join(", "),
    },
    {
      id: "titles",
      heading: dossier.roles.titles,
      cell: ({ titles }) => (
        <span class="words">
          {titles
            .slice(0, 4)
            .map((title) => `${open}${shortened(title, 90)}${close}`)
            .join(", ")}
        </span>
      ),
    },
    { id: "told", heading: dossier.roles.told, cell: (role) => <History role={role} /> },
  ];
  return <Table caption={dossier.roles.offices} quietCaption columns={columns} rows={roles} rowId={({ id }) => id} />;
}

function Holder({ role }: { role: RecordRole }) {
  const words = useWords();
  return (
    <span class="holder">
      <span class="holder-name">
        <Value support={role.support} standing={role.standing} title={roleInWords(role, words)}>
          {role.actor.name}
        </Value>
        <a
          class="more-of"
          href={addressOf({ page: "entity", key: role.actor.id })}
          aria-label={words.dossier.roles.all(role.actor.name)}
        >
          ↗
        </a>
      </span>
      <StandingWord standing={role.standing} />
    </span>
  );
}

/** "candidate (reported 21 June 2023) → in place (12 November 2024)", each step with its words. */
function History({ role }: { role: RecordRole }) {
  const { record } = useWords();
  return (
    <ol class="role-steps">
      {stepsOf(role).map((step, at) => (
        <li key={at}>
          <Value support={step.support} standing={step.standing} title={`${role.actor.name} · ${record.roleStatus[step.status]}`}>
            {record.roleStatus[step.status]}
          </Value>{" "}
          <span class="quiet small">
            <When step={step} />
          </span>
        </li>
      ))}
    </ol>
  );
}

function When({ step: { time, published, round } }: { step: RecordRole["history"][number] }) {
  const { record, dossier } = useWords();
  if (time !== null) return <EdtfText value={time} />;
  if (round !== null) return <>{record.round(round)}</>;
  if (published === null) return null;
  return (
    <>
      {dossier.roles.reported} <EdtfText value={published} />
    </>
  );
}
