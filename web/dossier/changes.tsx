import type { ChangesOfKind } from "../../src/record/index.ts";
import type { PageChange } from "../../src/server/contract/index.ts";
import { Heading } from "../parts/heading.tsx";
import { numeral } from "../parts/in-words.ts";
import { Value } from "../parts/value.tsx";
import { useWords } from "../shell/settings.tsx";
import { groupsOf } from "./change-groups.ts";
import { changeAddress, changeInWords } from "./change-words.ts";
import "./changes.css";

interface ChangesProps {
  readonly process: string;
  readonly changes: readonly PageChange[];
  /** How many there are of each kind, with those that are not among these changes. */
  readonly kinds: readonly ChangesOfKind[];
  readonly labels: ReadonlyMap<string, string>;
  readonly names: ReadonlyMap<string, string>;
  /** At most so many of a kind, and of each that there is: how many more, is said. Left out: only what is here, all of it. */
  readonly most?: number;
}

/** What changed, by what it means: each change with what was and what is, and its words. */
export function ChangeList({ process, changes, kinds, labels, names, most }: ChangesProps) {
  const words = useWords();
  const { record, parts, dossier } = words;
  return (
    <div class="changes">
      {groupsOf(changes, kinds, most).map(({ kind, total, shown, more }) => (
        <section key={kind}>
          <Heading>
            {record.changes[kind]} <span class="block-count">{numeral(total, words)}</span>
          </Heading>
          <ul>
            {shown.map((change) => {
              const { name, before, after, on } = changeInWords(change, labels, names, words);
              return (
                <li key={`${change.item} ${change.before} ${change.after}`}>
                  {name !== "" && <a href={changeAddress(change, process)}>{name}</a>}{" "}
                  <span class="change-steps">
                    {before !== null && (
                      <>
                        <del>{before}</del> <span aria-hidden="true">→</span>
                        <span class="unseen">{dossier.changes.now}</span>{" "}
                      </>
                    )}
                    {change.support ? (
                      <Value support={change.support} title={[name, after].filter(Boolean).join(" · ")}>
                        {after ?? dossier.changes.words}
                      </Value>
                    ) : (
                      after
                    )}
                  </span>
                  {on !== undefined && <span class="quiet small"> {on}</span>}
                </li>
              );
            })}
          </ul>
          {more > 0 && <p class="quiet small">{parts.and(more)}</p>}
        </section>
      ))}
    </div>
  );
}
