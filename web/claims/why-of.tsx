import type { Explanation, Why } from "../../src/claims/index.ts";
import { shortened } from "../parts/in-words.ts";
import { useWords } from "../shell/settings.tsx";
import "./claims.css";

const MOST_WORDS = 60;
const MOST_PATHS = 3;

/** By what a claim was read: the rule, its cue words, the way through the tree. */
export function WhyOf({ explanation: { rule, entry, cues, paths } }: { explanation: Explanation }) {
  const words = useWords();
  const { brief, report } = words;
  const [open, close] = brief.quote;
  const ways = paths.filter((path) => path.length > 1).slice(0, MOST_PATHS);
  return (
    <section class="why">
      <h3>{report.why}</h3>
      <p>
        {brief.why.rules[rule]}
        {entry !== null && (
          <>
            {brief.colon} {entry}
          </>
        )}{" "}
        <code>{rule}</code>
      </p>
      {cues.length > 0 && (
        <p>
          {report.cues}
          {brief.colon} {cues.map(({ exact }) => `${open}${shortened(exact, MOST_WORDS)}${close}`).join(", ")}
        </p>
      )}
      {ways.map((path, at) => (
        <p key={at} class="tree-path">
          {path
            .map(
              ({ word, relation, to }) =>
                `${to === "dependent" ? ` ←${relation}← ` : to === "head" ? ` →${relation}→ ` : ""}${word.exact}`,
            )
            .join("")}
        </p>
      ))}
    </section>
  );
}

/** Sentences without a claim, and what was considered in them and dropped: empty output never comes without a reason. */
export function Silent({ why, language }: { why: Why; language: string }) {
  const { brief } = useWords();
  const silent = why.sentences.filter(({ claims }) => claims.length === 0);
  if (silent.length === 0) return null;
  return (
    <details class="silent">
      <summary>
        {brief.why.silent} ({silent.length})
      </summary>
      <ul>
        {silent.map(({ span, dropped }) => (
          <li key={span.start}>
            <q lang={language}>{shortened(span.exact, 160)}</q>
            <ul>
              {dropped.map((one, at) => (
                <li key={at} class="quiet">
                  {one.list === null ? "" : `${brief.why.lists[one.list]}${brief.colon} `}
                  {brief.why.reasons[one.reason]}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </details>
  );
}
