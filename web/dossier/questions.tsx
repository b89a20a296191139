import type { Question } from "../../src/record/index.ts";
import { Actors } from "../parts/actors.tsx";
import { EdtfText } from "../parts/edtf-text.tsx";
import { Heading } from "../parts/heading.tsx";
import { capital, dateInWords, supportInWords } from "../parts/in-words.ts";
import { Value } from "../parts/value.tsx";
import { addressOf } from "../shell/addresses.ts";
import { useWords } from "../shell/settings.tsx";
import { questionInWords } from "./labels.ts";
import "./questions.css";

interface QuestionsProps {
  readonly process: string;
  readonly questions: readonly Question[];
  readonly labels: ReadonlyMap<string, string>;
  readonly names: ReadonlyMap<string, string>;
}

/** What nobody has settled, the oldest first; then what was settled, and by what. */
export function QuestionList({ questions, ...known }: QuestionsProps) {
  const ordered = questions.toSorted((a, b) => Number(a.state === "settled") - Number(b.state === "settled"));
  return (
    <ul class="questions">
      {ordered.map((question) => (
        <li key={question.id} id={question.id} class={`question question-${question.state}`}>
          <OneQuestion question={question} {...known} />
        </li>
      ))}
    </ul>
  );
}

function OneQuestion({ process, question, labels, names }: Omit<QuestionsProps, "questions"> & { question: Question }) {
  const words = useWords();
  const { record, dossier } = words;
  const [open, close] = record.quote;
  const { contents, state, askedSince, lastMention, ageInDays, options, due, settledBy, support } = question;
  const title = questionInWords(question, words);
  return (
    <>
      <Heading>
        {title} <span class={`question-state question-state-${state}`}>{record.questionStates[state]}</span>
      </Heading>
      <p class="question-age">
        {ageInDays !== null && <strong>{record.age(ageInDays)}</strong>}{" "}
        <span class="quiet">{supportInWords(support, words)}</span>
      </p>
      <ul class="words question-words">
        {contents.slice(0, 3).map((content) => (
          <li key={content}>
            <Value support={support} title={title}>
              {open}
              {content}
              {close}
            </Value>
          </li>
        ))}
      </ul>
      <dl class="facts">
        {askedSince !== null && (
          <>
            <dt>{dossier.questions.askedSince}</dt>
            <dd>
              <EdtfText value={askedSince} />
            </dd>
          </>
        )}
        {lastMention !== null && lastMention !== askedSince && (
          <>
            <dt>{dossier.questions.lastMention}</dt>
            <dd>
              <EdtfText value={lastMention} />
            </dd>
          </>
        )}
        {due !== null && (
          <>
            <dt>{dossier.agenda.due}</dt>
            <dd>
              <EdtfText value={due} />
            </dd>
          </>
        )}
        {options.length > 0 && (
          <>
            <dt>{dossier.questions.options}</dt>
            <dd>
              <Actors list={options} label={`${title} · ${dossier.questions.options}`} />
            </dd>
          </>
        )}
        {settledBy.map((by) => (
          <SettledBy key={`${by.item} ${by.value}`} process={process} by={by} labels={labels} names={names} />
        ))}
      </dl>
    </>
  );
}

type Settlement = Question["settledBy"][number];

function SettledBy({ process, by: { item, on, value }, labels, names }: Omit<QuestionsProps, "questions"> & { by: Settlement }) {
  const words = useWords();
  const { dossier, brief } = words;
  const label = labels.get(item) ?? dossier.questions.aRound;
  const answer = value === null || value === on ? null : (names.get(value) ?? dateInWords(value, words));
  return (
    <>
      <dt>{dossier.questions.settledBy}</dt>
      <dd>
        {item.startsWith("round:") ? <a href={addressOf({ page: "round", process, round: item })}>{label}</a> : label}
        {answer !== null && `${brief.colon} ${capital(answer)}`}
        {on !== null && !item.startsWith("round:") && (
          <>
            {" · "}
            <EdtfText value={on} />
          </>
        )}
      </dd>
    </>
  );
}
