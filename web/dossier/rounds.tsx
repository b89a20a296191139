import type { Round } from "../../src/record/index.ts";
import { Actors } from "../parts/actors.tsx";
import { EdtfText } from "../parts/edtf-text.tsx";
import { Heading } from "../parts/heading.tsx";
import { capital, counted, dateInWords, roundInWords, shortened } from "../parts/in-words.ts";
import { useListTotal } from "../parts/list-totals.tsx";
import { Segments } from "../parts/segments.tsx";
import { SlotText } from "../parts/slot.tsx";
import { StandingWord } from "../parts/standing.tsx";
import { type Column, Table } from "../parts/table.tsx";
import { Value } from "../parts/value.tsx";
import { addressOf } from "../shell/addresses.ts";
import { usePlace, useQueryValue } from "../shell/router.tsx";
import { useWords } from "../shell/settings.tsx";
import { oncePresent } from "./present.ts";
import "./rounds.css";

interface RoundsProps {
  readonly process: string;
  readonly rounds: readonly Round[];
  /** What outcomes are called, by id. */
  readonly labels: ReadonlyMap<string, string>;
}

/** Rounds as a table or as cards; which of the two is in the address. */
export function Rounds({ process, rounds, labels }: RoundsProps) {
  const [view] = useQueryValue("rounds");
  return view === "cards" ? (
    <RoundCards process={process} rounds={rounds} labels={labels} />
  ) : (
    <RoundTable process={process} rounds={rounds} labels={labels} />
  );
}

/** The switch between the two. */
export function RoundsSwitch() {
  const { dossier } = useWords();
  const [view, setView] = useQueryValue("rounds");
  return (
    <Segments
      label={dossier.rounds.shown}
      options={[
        { id: "table", text: dossier.rounds.table },
        { id: "cards", text: dossier.rounds.cards },
      ]}
      chosen={view === "cards" ? "cards" : "table"}
      choose={(chosen) => setView(chosen === "cards" ? "cards" : null)}
    />
  );
}

function RoundTable({ process, rounds, labels }: RoundsProps) {
  const { dossier, record } = useWords();
  const { fields } = record;
  const columns: readonly Column<Round>[] = [
    { id: "round", heading: dossier.rounds.round, heads: true, cell: (round) => <RoundName process={process} round={round} /> },
    { id: "dates", heading: capital(fields.dates), cell: (round) => <Dates round={round} /> },
    {
      id: "place",
      heading: capital(fields.place),
      labelled: true,
      cell: ({ place }) => (place.state === "unknown" ? null : <SlotText slot={place} label={capital(fields.place)} />),
    },
    {
      id: "host",
      heading: capital(fields.host),
      labelled: true,
      cell: ({ host }) => (host.state === "unknown" ? null : <SlotText slot={host} label={capital(fields.host)} />),
    },
    {
      id: "present",
      heading: capital(fields.present),
      labelled: true,
      cell: ({ participants }) =>
        participants.length === 0 ? null : <Actors list={oncePresent(participants)} label={capital(fields.present)} />,
    },
    {
      id: "observers",
      heading: capital(fields.observers),
      labelled: true,
      cell: ({ observers }) => (observers.length === 0 ? null : <Actors list={observers} label={capital(fields.observers)} />),
    },
    {
      id: "outcomes",
      heading: capital(fields.outcomes),
      labelled: true,
      cell: (round) => (round.outcomes.length === 0 ? null : <Outcomes process={process} round={round} labels={labels} />),
    },
  ];
  return <Table caption={dossier.sections.rounds} quietCaption columns={columns} rows={rounds} rowId={({ id }) => id} />;
}

function RoundCards({ process, rounds, labels }: RoundsProps) {
  const { record } = useWords();
  const { fields } = record;
  return (
    <ol class="round-cards">
      {rounds.map((round) => (
        <li key={round.id} class="card" id={round.id}>
          <Heading>
            <RoundName process={process} round={round} />
          </Heading>
          <dl class="facts">
            <RoundFacts round={round} />
            <dt>{capital(fields.outcomes)}</dt>
            <dd>
              <Outcomes process={process} round={round} labels={labels} />
            </dd>
          </dl>
        </li>
      ))}
    </ol>
  );
}

/** When, where, whose guests, who was there: as terms and details of a list. */
export function RoundFacts({ round }: { round: Round }) {
  const { fields } = useWords().record;
  return (
    <>
      <dt>{capital(fields.dates)}</dt>
      <dd>
        <Dates round={round} />
      </dd>
      <dt>{capital(fields.place)}</dt>
      <dd>
        <SlotText slot={round.place} label={capital(fields.place)} />
      </dd>
      <dt>{capital(fields.host)}</dt>
      <dd>
        <SlotText slot={round.host} label={capital(fields.host)} />
      </dd>
      <dt>{capital(fields.present)}</dt>
      <dd>
        <Actors list={oncePresent(round.participants)} label={capital(fields.present)} />
      </dd>
      <dt>{capital(fields.observers)}</dt>
      <dd>
        <Actors list={round.observers} label={capital(fields.observers)} />
      </dd>
    </>
  );
}

function RoundName({ process, round }: { process: string; round: Round }) {
  const words = useWords();
  const { query } = usePlace();
  return (
    <>
      <a href={addressOf({ page: "round", process, round: round.id }, { asOf: query.get("asOf") })}>
        {round.number === null ? words.dossier.rounds.noNumber : roundInWords(round.number, words)}
      </a>{" "}
      <StandingWord standing={round.standing} />
    </>
  );
}

/** When it was held; below, dates that were only announced. */
function Dates({ round }: { round: Round }) {
  const words = useWords();
  const label = capital(words.record.fields.dates);
  return (
    <>
      <SlotText slot={round.dates} label={label} inWords={(value) => dateInWords(value, words)} />{" "}
      {round.planned.length > 0 && (
        <ul class="planned">
          {round.planned.map(({ edtf, standing, support }) => (
            <li key={edtf}>
              {words.record.fields.planned}{" "}
              <Value support={support} standing={standing} title={`${words.record.fields.planned} ${dateInWords(edtf, words)}`}>
                <EdtfText value={edtf} />
              </Value>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Outcomes({ process, round, labels }: { process: string; round: Round; labels: ReadonlyMap<string, string> }) {
  const words = useWords();
  const { outcomes } = round;
  const total = useListTotal(round.id, "outcomes", outcomes.length);
  if (outcomes.length === 0) return <span class="quiet">{words.dossier.rounds.noOutcome}</span>;
  const known = outcomes.flatMap((id) => labels.get(id) ?? []);
  const address = addressOf({ page: "round", process, round: round.id });
  if (known.length < outcomes.length)
    return (
      <a class="mark-event outcome-count" href={address}>
        {counted(total, "events", words)}
      </a>
    );
  return (
    <ul class="outcomes">
      {outcomes.slice(0, 3).map((id) => (
        <li key={id}>{shortened(labels.get(id) ?? "", 160)}</li>
      ))}
      {total > 3 && (
        <li>
          <a href={address}>{words.parts.and(total - 3)}</a>
        </li>
      )}
    </ul>
  );
}
