import type { Review } from "../../src/record/index.ts";
import { useWords } from "../shell/settings.tsx";
import "./claims.css";

interface HistoryProps {
  readonly entries: readonly Review[];
  readonly inForce: Review | null;
}

/** Who decided what and when; what was undone stays to be seen. */
export function History({ entries, inForce }: HistoryProps) {
  const words = useWords();
  const { report, review } = words;
  return (
    <section class="history">
      <h3>{report.decisions}</h3>
      {entries.length === 0 ? (
        <p class="quiet">{report.noDecision}</p>
      ) : (
        <ol>
          {entries.map((entry) => (
            <li key={entry.id} class={entry.id === inForce?.id ? "in-force" : undefined}>
              <strong>{decisionInWords(entry, review)}</strong> · {entry.by} ·{" "}
              <time dateTime={entry.at}>{momentInWords(entry.at, words.brief.locale)}</time>
              {entry.reason !== null && <q>{entry.reason}</q>}
              {entry.id === inForce?.id && <span class="standing standing-happened">{review.inForce}</span>}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

function decisionInWords(entry: Review, review: ReturnType<typeof useWords>["review"]): string {
  if (entry.kind === "undo") return review.undone;
  return entry.kind === "identity" ? review.judgements[entry.judgement] : review.decided[entry.decision];
}

/** A moment as the language writes it, in the reader's own time zone. */
function momentInWords(at: string, locale: string): string {
  const date = new Date(at);
  return Number.isNaN(date.getTime())
    ? at
    : new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short" }).format(date);
}
