import type { RecordSource } from "../../src/record/index.ts";
import { EdtfText } from "../parts/edtf-text.tsx";
import { counted, numeral, shortened } from "../parts/in-words.ts";
import { useListTotal } from "../parts/list-totals.tsx";
import { type Column, Table } from "../parts/table.tsx";
import { addressOf } from "../shell/addresses.ts";
import { useWords } from "../shell/settings.tsx";
import { itemAddress } from "./item-address.ts";

interface SourcesProps {
  readonly process: string;
  readonly sources: readonly RecordSource[];
  readonly labels: ReadonlyMap<string, string>;
}

/** The reports of a dossier, with what each alone says: without it, that would not be known. */
export function SourceTable({ process, sources, labels }: SourcesProps) {
  const words = useWords();
  const { dossier, parts, brief, record } = words;
  const columns: readonly Column<RecordSource>[] = [
    { id: "published", heading: dossier.sources.published, cell: ({ published }) => <EdtfText value={published} /> },
    {
      id: "title",
      heading: dossier.sources.title,
      heads: true,
      cell: ({ document, title, language }) => (
        <a href={addressOf({ page: "report", document })} lang={language}>
          {shortened(title ?? parts.evidence.untitled, 160)}
        </a>
      ),
    },
    {
      id: "outlet",
      heading: dossier.sources.outlet,
      cell: ({ outlet }) => outlet,
    },
    { id: "language", heading: dossier.sources.language, cell: ({ language }) => brief.languages[language] ?? language },
    {
      id: "origin",
      heading: dossier.sources.origin,
      labelled: true,
      cell: (source) => <Origin source={source} sources={sources} />,
    },
    {
      id: "claims",
      heading: dossier.sources.claims,
      number: true,
      cell: ({ claims }) => <span class="mark-claim">{numeral(claims, words)}</span>,
    },
    {
      id: "alone",
      heading: dossier.sources.alone,
      labelled: true,
      cell: (source) => (source.alone.length === 0 ? null : <Alone process={process} source={source} labels={labels} />),
    },
    {
      id: "marking",
      heading: dossier.sources.marking,
      cell: ({ marking }) => (marking === null ? null : record.markings[marking]),
    },
  ];
  return (
    <Table caption={dossier.sections.sources} quietCaption columns={columns} rows={sources} rowId={({ document }) => document} />
  );
}

function Origin({
  source: { document, sameOrigin, supersedes, supersededBy },
  sources,
}: {
  source: RecordSource;
  sources: readonly RecordSource[];
}) {
  const { dossier, parts } = useWords();
  const link = (id: string) => {
    const known = sources.find((one) => one.document === id);
    return <a href={addressOf({ page: "report", document: id })}>{shortened(known?.title ?? parts.evidence.untitled, 90)}</a>;
  };
  const others = sameOrigin.filter((id) => id !== document);
  const line = (text: string, ids: readonly string[]) =>
    ids.length > 0 && (
      <p class="small">
        {text}{" "}
        {ids.slice(0, 3).map((id, at) => (
          <span key={id}>
            {at > 0 && ", "}
            {link(id)}
          </span>
        ))}
        {ids.length > 3 && ` ${parts.and(ids.length - 3)}`}
      </p>
    );
  if (others.length + supersedes.length + supersededBy.length === 0)
    return <span class="quiet">{dossier.sources.ownOrigin}</span>;
  return (
    <>
      {line(dossier.sources.sameOrigin, others)}
      {line(dossier.sources.supersedes, supersedes)}
      {line(dossier.sources.supersededBy, supersededBy)}
    </>
  );
}

interface AloneProps extends Pick<SourcesProps, "process" | "labels"> {
  readonly source: RecordSource;
}

function Alone({ process, source: { document, alone }, labels }: AloneProps) {
  const words = useWords();
  const known = alone.filter((id) => labels.has(id));
  const total = useListTotal(document, "alone", alone.length);
  const count = counted(total, "items", words);
  return (
    <details>
      <summary>{count}</summary>
      <ul class="steps">
        {known.map((id) => {
          const address = itemAddress(id, process);
          return <li key={id}>{address === null ? labels.get(id) : <a href={address}>{labels.get(id)}</a>}</li>;
        })}
        {known.length < total && <li class="quiet">{words.parts.and(total - known.length)}</li>}
      </ul>
    </details>
  );
}
