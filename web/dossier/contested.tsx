import type { Contested, SlotValue } from "../../src/record/index.ts";
import { Heading } from "../parts/heading.tsx";
import { distinctQuotes, holdersOf, listed, supportInWords, toldByOutlet } from "../parts/in-words.ts";
import { Quote } from "../parts/quote.tsx";
import { StandingWord } from "../parts/standing.tsx";
import { Value } from "../parts/value.tsx";
import { useWords } from "../shell/settings.tsx";
import { answerInWords, contestedInWords } from "./labels.ts";
import "./contested.css";

interface ContestedProps {
  readonly points: readonly Contested[];
  readonly labels: ReadonlyMap<string, string>;
}

/** Questions with rival answers, side by side: who holds each, how many independent origins, and the words. */
export function ContestedList({ points, labels }: ContestedProps) {
  const words = useWords();
  return (
    <ul class="contested">
      {points.map((point) => {
        const question = contestedInWords(point, labels, words);
        return (
          <li key={point.id} id={point.id}>
            <Heading>{question}</Heading>
            <ul class="rivals">
              {point.values.map((value) => (
                <li key={`${value.value} ${value.name}`} class={value.superseded ? "rival rival-past" : "rival"}>
                  <Rival question={point.question} heading={question} value={value} />
                </li>
              ))}
            </ul>
          </li>
        );
      })}
    </ul>
  );
}

const QUOTES = 2;

function Rival({ question, heading, value }: { question: string; heading: string; value: SlotValue }) {
  const words = useWords();
  const { dossier, parts } = words;
  const { support, standing, superseded } = value;
  const answer = answerInWords(question, value, words);
  const holders = holdersOf(support, words);
  const quotes = distinctQuotes(support.claims);
  return (
    <>
      <p class="rival-answer">
        <Value support={support} standing={standing} title={`${heading} ${answer}`} past={superseded}>
          {answer}
        </Value>{" "}
        <StandingWord standing={standing} always />
        {superseded && <span class="quiet"> {parts.corrected}</span>}
      </p>
      {support.count > 0 && (
        <dl class="facts small">
          <dt>{dossier.contested.holders}</dt>
          <dd>{listed([...(toldByOutlet(support) ? [dossier.contested.outlets] : []), ...holders], words, 5)}</dd>
          <dt>{parts.evidence.weight}</dt>
          <dd>{supportInWords(support, words)}</dd>
        </dl>
      )}
      {quotes.slice(0, QUOTES).map((claim) => (
        <Quote key={`${claim.document} ${claim.claim}`} claim={claim} />
      ))}
    </>
  );
}
