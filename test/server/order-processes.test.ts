import { expect, test } from "vitest";
import type { ProcessRow } from "../../src/server/contract/index.ts";
import { inOrder } from "../../src/server/data/order-processes.ts";

const row = (name: string, more: Partial<ProcessRow> = {}) =>
  ({ name, last: null, counts: null, changes: null, ...more }) as ProcessRow;
const last = (edtf: string) => ({ last: { id: "", kind: "talks", edtf, round: null, place: null } });
const names = (rows: readonly { readonly name: string }[]) => rows.map(({ name }) => name);

test("names are in the order of their language, accents and numbers as people read them", () => {
  const rows = ["Zone 10", "Élysée", "Zone 9", "Eau"].map((name) => row(name));
  expect(names(inOrder(rows, { sort: "name" }, "fr"))).toEqual(["Eau", "Élysée", "Zone 9", "Zone 10"]);
});

test("what nobody knows comes last, whichever way the order goes", () => {
  const rows = [row("a"), row("b", last("2023-01")), row("c", last("2024-01-24/2024-01-25"))];
  expect(names(inOrder(rows, { sort: "last" }, "en"))).toEqual(["c", "b", "a"]);
  expect(names(inOrder(rows, { sort: "last", order: "ascending" }, "en"))).toEqual(["b", "c", "a"]);
  const counted = [row("a", { changes: 2 }), row("b"), row("c", { changes: 30 }), row("d", { changes: 0 })];
  expect(names(inOrder(counted, { sort: "changes" }, "en"))).toEqual(["c", "a", "d", "b"]);
});

test("without an order rows stay as they are", () => {
  expect(names(inOrder([row("b"), row("a")], {}, "en"))).toEqual(["b", "a"]);
});
