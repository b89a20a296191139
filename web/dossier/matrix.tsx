import { useRef, useState } from "preact/hooks";
import type { Position } from "../../src/record/index.ts";
import { type OpenedPart, useEvidence } from "../parts/evidence.tsx";
import { capital, dateInWords, numeral, shortened, wordFor } from "../parts/in-words.ts";
import { Segments } from "../parts/segments.tsx";
import { addressOf } from "../shell/addresses.ts";
import { useQueryValue } from "../shell/router.tsx";
import { useWords } from "../shell/settings.tsx";
import type { Words } from "../words/index.ts";
import { byIssue, byTime, type Direction, type Matrix, type MatrixCell, moved } from "./matrix-layout.ts";
import { useBeyond } from "./use-beyond.ts";
import "./matrix.css";

const KEYS: Readonly<Record<string, Direction>> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
  Home: "first",
  End: "last",
  PageUp: "top",
  PageDown: "bottom",
};

/** Which way the matrix is laid out: it stays in the address. */
export function MatrixSwitch() {
  const { dossier } = useWords();
  const [by, setBy] = useQueryValue("by");
  return (
    <Segments
      label={dossier.matrix.by}
      options={[
        { id: "issue", text: dossier.matrix.byIssue },
        { id: "time", text: dossier.matrix.byTime },
      ]}
      chosen={by === "time" ? "time" : "issue"}
      choose={(chosen) => setBy(chosen === "time" ? "time" : null)}
    />
  );
}

interface MatrixProps {
  readonly positions: readonly Position[];
  readonly most?: number;
}

/** Who stands where: actors against issues or time. A cell opens the words; arrow keys go from cell to cell. */
export function StatementMatrix({ positions, most = Number.POSITIVE_INFINITY }: MatrixProps) {
  const words = useWords();
  const [by] = useQueryValue("by");
  const matrix = by === "time" ? byTime(positions) : byIssue(positions);
  const heading = (column: string) =>
    by === "time" ? timeHeading(column, words) : capital(wordFor(words.record.issues, column));
  return <Grid matrix={{ ...matrix, rows: matrix.rows.slice(0, most) }} heading={heading} />;
}

function Grid({ matrix: { rows, columns }, heading }: { matrix: Matrix; heading: (column: string) => string }) {
  const words = useWords();
  const { dossier } = words;
  const { open } = useEvidence();
  const grid = useRef<HTMLTableElement>(null);
  const [[atRow, atColumn], setAt] = useState<readonly [number, number]>([0, 0]);
  const go = (row: number, column: number, direction: Direction) => {
    const next = moved([row, column], direction, rows.length, columns.length);
    setAt(next);
    grid.current?.querySelector<HTMLElement>(`[data-at="${next[0]} ${next[1]}"]`)?.focus();
  };
  const current = atRow < rows.length && atColumn < columns.length ? `${atRow} ${atColumn}` : "0 0";
  const frame = useRef<HTMLDivElement>(null);
  const within = useBeyond(frame, columns);
  return (
    <>
      <Beyond
        names={columns.slice(within).map(heading)}
        show={() => {
          const { current: seen } = frame;
          seen?.scrollBy({ left: seen.clientWidth * 0.6 });
          // The button may go; whoever came to it by key goes on in what it brought into view.
          grid.current?.querySelector<HTMLElement>(`[data-at="0 ${within}"]`)?.focus();
        }}
      />
      <div class="matrix-frame" ref={frame}>
        <table class="matrix" role="grid" aria-label={dossier.sections.positions} ref={grid}>
          <thead>
            <tr>
              <th scope="col" class="matrix-corner">
                {dossier.matrix.actor}
              </th>
              {columns.map((column) => (
                <th scope="col" key={column}>
                  {heading(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ actor, cells }, row) => (
              <tr key={actor.id}>
                <th scope="row">
                  <a href={addressOf({ page: "entity", key: actor.id })}>{shortened(actor.name, 90)}</a>
                </th>
                {cells.map((cell, column) => {
                  const at = `${row} ${column}`;
                  const name = heading(columns[column] ?? "");
                  return (
                    <td
                      key={at}
                      data-at={at}
                      tabIndex={at === current ? 0 : -1}
                      class={cell ? `matrix-cell stance-${cell.stance ?? "none"}` : "matrix-cell matrix-none"}
                      aria-label={cell ? undefined : dossier.matrix.nothing}
                      onFocus={() => setAt([row, column])}
                      onClick={({ currentTarget }) =>
                        cell && open({ title: `${actor.name} · ${name}`, parts: partsOf(cell, words) }, currentTarget)
                      }
                      onKeyDown={(event) => {
                        const direction = KEYS[event.key];
                        if (direction) {
                          event.preventDefault();
                          go(row, column, direction);
                        } else if (cell && (event.key === "Enter" || event.key === " ")) {
                          event.preventDefault();
                          open({ title: `${actor.name} · ${name}`, parts: partsOf(cell, words) }, event.currentTarget);
                        }
                      }}
                    >
                      {cell && <Stance cell={cell} />}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

const MOST_NAMED = 3;

/** The columns beyond the right edge, by name: a click brings them into view. Its line is there before anything is measured. */
function Beyond({ names, show }: { names: readonly string[]; show: () => void }) {
  const { dossier, parts } = useWords();
  const more = names.length > MOST_NAMED + 1 ? names.length - MOST_NAMED : 0;
  const named = names.slice(0, more > 0 ? MOST_NAMED : names.length).join(", ");
  return (
    <p class="matrix-beyond">
      {names.length > 0 && (
        <button type="button" onClick={show}>
          {dossier.matrix.beyond(more > 0 ? `${named} ${parts.and(more)}` : named)} <span aria-hidden="true">→</span>
        </button>
      )}
    </p>
  );
}

function Stance({ cell: { stance, moved: changed, statements } }: { cell: MatrixCell }) {
  const words = useWords();
  const { record, dossier } = words;
  const last = statements.at(-1);
  return (
    <>
      <span class="stance">{wordFor(record.stances, stance ?? last?.stance ?? "says")}</span>
      {statements.length > 1 && (
        <span class="stance-count mark-claim">{dossier.matrix.times(numeral(statements.length, words))}</span>
      )}
      {changed && <span class="stance-moved">{record.moved}</span>}
    </>
  );
}

/** A step for each statement, the oldest first: the stance, the day, who said it for whom. */
function partsOf({ statements }: MatrixCell, words: Words): readonly OpenedPart[] {
  const { record } = words;
  return statements.map(({ stance, on, speaker, support }) => ({
    label: [capital(wordFor(record.stances, stance)), on === null ? record.undated : dateInWords(on, words), speaker?.name]
      .filter(Boolean)
      .join(" · "),
    support,
  }));
}

function timeHeading(column: string, words: Words): string {
  return column === "" ? words.record.undated : dateInWords(column, words);
}
