import type { Position } from "../../src/record/index.ts";

type Cell = Position["cells"][number];

/** A statement in a cell of the matrix, with the issue it is on. */
export interface MatrixStatement extends Cell {
  readonly issue: string;
}

export interface MatrixCell {
  readonly statements: readonly MatrixStatement[];
  /** The stance told last that is one: saying or announcing something is none. null: only something was said. */
  readonly stance: string | null;
  /** The last stance is not the one before it. */
  readonly moved: boolean;
}

export interface Matrix {
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly actor: Position["actor"];
    readonly total: number;
    readonly cells: readonly (MatrixCell | null)[];
  }[];
}

/** Saying something is no stance on it. */
const NO_STANCE: ReadonlySet<string> = new Set(["says", "announces"]);

/** Actors against issues: those who say most first, the issues most is said on first, "other" last. */
export function byIssue(positions: readonly Position[]): Matrix {
  return matrixOf(
    positions,
    ({ issue }) => issue,
    (a, b, weight) => Number(a === "other") - Number(b === "other") || weight(b) - weight(a) || compare(a, b),
  );
}

/** Actors against time: a column for each year, of one year for each month; what has no date stands last, under "". */
export function byTime(positions: readonly Position[]): Matrix {
  const dates = positions.flatMap(({ cells }) => cells.flatMap(({ on }) => firstDate(on) ?? []));
  const length = new Set(dates.map((date) => date.slice(0, 4))).size > 1 ? 4 : 7;
  return matrixOf(
    positions,
    ({ on }) => firstDate(on)?.slice(0, length) ?? "",
    (a, b) => Number(a === "") - Number(b === "") || compare(a, b),
  );
}

function matrixOf(
  positions: readonly Position[],
  columnOf: (statement: MatrixStatement) => string,
  order: (a: string, b: string, weight: (column: string) => number) => number,
): Matrix {
  const weights = new Map<string, number>();
  const rows = [...Map.groupBy(positions, ({ actor }) => actor.id).values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const statements = group.flatMap(({ issue, cells }) => cells.map((cell) => ({ ...cell, issue })));
    for (const one of statements) weights.set(columnOf(one), (weights.get(columnOf(one)) ?? 0) + 1);
    return [{ actor: first.actor, total: distinct(statements), cells: Map.groupBy(statements, columnOf) }];
  });
  const columns = [...weights.keys()].toSorted((a, b) => order(a, b, (column) => weights.get(column) ?? 0));
  return {
    columns,
    rows: rows
      .toSorted((a, b) => b.total - a.total || compare(a.actor.name, b.actor.name))
      .map(({ actor, total, cells }) => ({ actor, total, cells: columns.map((column) => cellOf(cells.get(column))) })),
  };
}

function cellOf(statements: readonly MatrixStatement[] | undefined): MatrixCell | null {
  if (!statements) return null;
  const ordered = statements.toSorted((a, b) => compare(firstDate(a.on) ?? "", firstDate(b.on) ?? ""));
  const stances = ordered.filter(({ stance }) => !NO_STANCE.has(stance)).map(({ stance }) => stance);
  const last = stances.at(-1) ?? null;
  return { statements: ordered, stance: last, moved: stances.length > 1 && stances.at(-2) !== last };
}

/** The same words on several issues are one statement. */
function distinct(statements: readonly MatrixStatement[]): number {
  return new Set(statements.map(({ on, stance, said }) => JSON.stringify([on, stance, said]))).size;
}

/** The first day, month or year that an EDTF value names. */
function firstDate(edtf: string | null): string | null {
  return /\d{4}(-\d{2}){0,2}/.exec(edtf ?? "")?.[0] ?? null;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export type Direction = "left" | "right" | "up" | "down" | "first" | "last" | "top" | "bottom";

/** Where a key leads in a grid of so many rows and columns; never out of it. */
export function moved(
  [row, column]: readonly [number, number],
  direction: Direction,
  rows: number,
  columns: number,
): readonly [number, number] {
  const within = (at: number, size: number) => Math.max(0, Math.min(size - 1, at));
  switch (direction) {
    case "left":
      return [row, within(column - 1, columns)];
    case "right":
      return [row, within(column + 1, columns)];
    case "up":
      return [within(row - 1, rows), column];
    case "down":
      return [within(row + 1, rows), column];
    case "first":
      return [row, 0];
    case "last":
      return [row, within(columns - 1, columns)];
    case "top":
      return [0, column];
    case "bottom":
      return [within(rows - 1, rows), column];
  }
}
