import type { ProcessView } from "../../src/record/index.ts";
import { NameLinks } from "../parts/actors.tsx";
import { capital, shortened, wordFor } from "../parts/in-words.ts";
import { type Column, Table } from "../parts/table.tsx";
import { addressOf } from "../shell/addresses.ts";
import { useWords } from "../shell/settings.tsx";

type Identity = ProcessView["identities"][number];
type Orphan = ProcessView["orphaned"][number];

/** Who goes by which names, and what is judged of whom: doubt is said, nothing is merged. */
export function IdentityTable({ identities }: { identities: readonly Identity[] }) {
  const words = useWords();
  const { dossier } = words;
  const names = new Map(identities.flatMap(({ keys, name }) => keys.map((key) => [key, name] as const)));
  const columns: readonly Column<Identity>[] = [
    {
      id: "name",
      heading: dossier.identities.name,
      heads: true,
      cell: ({ id, name }) => <a href={addressOf({ page: "entity", key: id })}>{shortened(name, 120)}</a>,
    },
    { id: "type", heading: dossier.identities.type, cell: ({ type }) => capital(wordFor(dossier.types, type)) },
    {
      id: "names",
      heading: dossier.identities.names,
      cell: ({ name, names: forms }) =>
        forms.every((form) => form === name) ? null : (
          <span class="mark-mention">
            {forms
              .filter((form) => form !== name)
              .map((form) => shortened(form, 90))
              .join(", ")}
          </span>
        ),
    },
    {
      id: "for",
      heading: dossier.identities.actsFor,
      cell: ({ actsFor }) => (actsFor === null ? null : <NameLinks names={[actsFor]} />),
      labelled: true,
    },
    {
      id: "judgements",
      heading: dossier.identities.judgements,
      cell: (identity) => (identity.judgements.length === 0 ? null : <Judgements identity={identity} names={names} />),
    },
  ];
  return <Table caption={dossier.sections.identities} quietCaption columns={columns} rows={identities} rowId={({ id }) => id} />;
}

/** What is judged of a name and another: by a rule with its reason, or by somebody with theirs. */
export function Judgements({ identity, names }: { identity: Identity; names: ReadonlyMap<string, string> }) {
  const { record } = useWords();
  return (
    <ul>
      {identity.judgements.map(({ other, judgement, reason, by }) => (
        <li key={`${other} ${by}`}>
          {record.judgements[judgement](names.get(other) ?? other)}{" "}
          <span class="quiet">
            ({by === "rule" ? (record.judgedBecause[reason] ?? reason) : [reason, by].filter((one) => one !== "").join(", ")})
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Decisions whose claim is not found any more: said, never guessed at. */
export function OrphanTable({ orphans }: { orphans: readonly Orphan[] }) {
  const { dossier, record, brief } = useWords();
  const columns: readonly Column<Orphan>[] = [
    {
      id: "at",
      heading: dossier.identities.at,
      heads: true,
      cell: ({ at }) => <time dateTime={at}>{dayOf(at, brief.locale)}</time>,
    },
    { id: "by", heading: dossier.identities.by, cell: ({ by }) => by },
    { id: "decision", heading: dossier.identities.decision, cell: ({ decision }) => wordFor(record.reviewed, decision) },
    { id: "reason", heading: dossier.identities.reason, cell: ({ reason }) => reason },
    {
      id: "report",
      heading: dossier.identities.report,
      cell: ({ document, span }) => (
        <a href={addressOf({ page: "report", document })}>
          {document.slice(0, 8)} · {span.start}–{span.end}
        </a>
      ),
    },
  ];
  return <Table caption={dossier.identities.orphaned} columns={columns} rows={orphans} rowId={({ id }) => id} />;
}

function dayOf(at: string, locale: string): string {
  const date = new Date(at);
  return Number.isNaN(date.getTime()) ? at : date.toLocaleDateString(locale, { dateStyle: "medium" });
}
