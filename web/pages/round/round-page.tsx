import { useMemo } from "preact/hooks";
import type { RecordEvent } from "../../../src/record/index.ts";
import type { RoundPage as RoundData } from "../../../src/server/contract/index.ts";
import { Block } from "../../dossier/block.tsx";
import { PassageCard } from "../../dossier/passage-card.tsx";
import { processName } from "../../dossier/process-name.ts";
import { RoundFacts } from "../../dossier/rounds.tsx";
import { SectionFrame } from "../../dossier/section-frame.tsx";
import { DocumentsProvider } from "../../parts/documents.tsx";
import { EventDay } from "../../parts/event-day.tsx";
import { capital, counted, dateInWords, eventInWords, roundInWords, supportInWords } from "../../parts/in-words.ts";
import { StandingWord } from "../../parts/standing.tsx";
import { Value } from "../../parts/value.tsx";
import { addressOf, dataAddressOf, type PageProps } from "../../shell/addresses.ts";
import { Loaded } from "../../shell/loaded.tsx";
import { usePlace } from "../../shell/router.tsx";
import { useWords } from "../../shell/settings.tsx";
import { useData } from "../../shell/use-data.ts";
import "./round.css";

/** One round: when, where, who, what came of it, and every claim it rests on beside its words. */
export function RoundPage({ route: { process, round } }: PageProps<"round">) {
  const words = useWords();
  const { query } = usePlace();
  const data = useData<RoundData>(dataAddressOf({ page: "round", process, round }, { asOf: query.get("asOf") }));
  const name = data.value && processName(data.value.process, words);
  const heading = data.value && roundHeading(data.value.round.number, data.value.round.dates.value, words);
  return (
    <SectionFrame process={process} name={name} section="rounds" heading={heading}>
      <Loaded data={data}>{(page) => <OneRound page={page} />}</Loaded>
    </SectionFrame>
  );
}

function OneRound({ page: { process, round, outcomes, before, after, claims } }: { page: RoundData }) {
  const words = useWords();
  const { record, dossier } = words;
  const { fields } = record;
  const documents = useMemo(() => new Map(claims.items.map(({ document }) => [document.id, document])), [claims]);
  return (
    <DocumentsProvider value={documents}>
      <nav class="round-ways" aria-label={dossier.rounds.ways}>
        <Neighbour process={process.id} round={before} text={dossier.rounds.before} />
        <Neighbour process={process.id} round={after} text={dossier.rounds.after} />
      </nav>
      <dl class="facts round-facts">
        <dt>{dossier.rounds.standing}</dt>
        <dd>
          <StandingWord standing={round.standing} always />{" "}
          <Value support={round.support} standing={round.standing} title={roundHeading(round.number, round.dates.value, words)}>
            {supportInWords(round.support, words)}
          </Value>
        </dd>
        <RoundFacts round={round} />
      </dl>
      <Block id="outcomes" heading={capital(fields.outcomes)} empty={outcomes.length === 0 ? dossier.rounds.noOutcome : null}>
        <ul class="round-outcomes">
          {outcomes.map((event) => (
            <li key={event.id}>
              <Outcome event={event} />
            </li>
          ))}
        </ul>
      </Block>
      <Block
        id="claims"
        heading={dossier.rounds.claims}
        note={<span class="mark-claim small">{counted(claims.total, "claims", words)}</span>}
      >
        <ul class="passages">
          {claims.items.map((claim) => (
            <li key={`${claim.document.id} ${claim.item.claim.id}`}>
              <PassageCard claim={claim} />
            </li>
          ))}
        </ul>
        {claims.total > claims.items.length && <p class="quiet">{words.parts.and(claims.total - claims.items.length)}</p>}
      </Block>
    </DocumentsProvider>
  );
}

function Outcome({ event }: { event: RecordEvent }) {
  const words = useWords();
  const title = capital(eventInWords(event, words));
  return (
    <>
      <Value support={event.support} standing={event.standing} title={title}>
        {title}
      </Value>{" "}
      <StandingWord standing={event.standing} /> <EventDay time={event.time} />
    </>
  );
}

function Neighbour({ process, round, text }: { process: string; round: RoundData["before"]; text: string }) {
  const words = useWords();
  const { query } = usePlace();
  if (round === null) return <span />;
  return (
    <a href={addressOf({ page: "round", process, round: round.id }, { asOf: query.get("asOf") })}>
      {text}
      {words.brief.colon} {roundHeading(round.number, round.edtf, words)}
    </a>
  );
}

function roundHeading(number: number | null, edtf: string | null, words: Parameters<typeof roundInWords>[1]): string {
  const name = number === null ? words.dossier.rounds.noNumber : roundInWords(number, words);
  return edtf === null ? name : `${name} · ${dateInWords(edtf, words)}`;
}
