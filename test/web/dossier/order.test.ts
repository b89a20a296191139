import { describe, expect, test } from "vitest";
import type { RecordAgendaItem, RecordRole, Slot, Support } from "../../../src/record/index.ts";
import { columnsOf } from "../../../web/dossier/agenda-columns.ts";
import { inOrder, stepsOf } from "../../../web/dossier/role-steps.ts";

const support = (origins = 1): Support => ({ claims: [], count: origins, origins, attributors: origins });
const unknown: Slot = { question: "due", state: "unknown", value: null, name: null, values: [] };

function role(name: string, part: string, status: RecordRole["status"] = "current", origins = 1): RecordRole {
  return {
    id: `role:${name}`,
    kind: "process",
    role: part,
    actor: { id: name, name },
    of: null,
    titles: [],
    status,
    standing: "happened",
    history: [],
    rounds: [],
    support: support(origins),
  };
}

describe("parts of a process", () => {
  test("hosts come first, candidates after those in place, the best supported before others", () => {
    const roles = [
      role("Jordan", "observer"),
      role("Iran", "host", "candidate", 5),
      role("UN", "mediator"),
      role("Kazakhstan", "host"),
      role("Qatar", "mediator", "current", 3),
    ];
    expect(inOrder(roles).map(({ actor }) => actor.name)).toEqual(["Kazakhstan", "Iran", "Qatar", "UN", "Jordan"]);
  });

  test("a part nobody ordered comes last, together with its like", () => {
    const roles = [role("A", "spokesperson"), role("B", "leader"), role("C", "spokesperson"), role("D", "party")];
    expect(inOrder(roles).map(({ actor }) => actor.name)).toEqual(["D", "B", "A", "C"]);
  });

  test("of a history only the changes are steps", () => {
    const step = (status: RecordRole["status"], published: string) => ({
      status,
      standing: "happened" as const,
      time: null,
      published,
      round: null,
      support: support(),
    });
    const history = [step("candidate", "2023"), step("candidate", "2024"), step("current", "2025"), step("former", "2026")];
    expect(stepsOf({ history }).map(({ published }) => published)).toEqual(["2023", "2025", "2026"]);
  });
});

describe("the board of what is on the table", () => {
  const item = (id: string, status: string, origins = 1): RecordAgendaItem => ({
    id,
    kind: "demand",
    parties: [],
    towards: [],
    issues: [],
    contents: [id],
    due: unknown,
    status,
    contested: false,
    history: [],
    answers: [],
    support: support(origins),
  });

  test("goes from what is asked to what is done, and leaves empty columns out", () => {
    const columns = columnsOf([item("a", "fulfilled"), item("b", "demanded"), item("c", "strange"), item("d", "agreed")]);
    expect(columns.map(({ status }) => status)).toEqual(["demanded", "agreed", "fulfilled", "strange"]);
  });

  test("what more origins tell stands higher", () => {
    const [column] = columnsOf([item("a", "demanded"), item("b", "demanded", 4)]);
    expect(column?.items.map(({ id }) => id)).toEqual(["b", "a"]);
  });
});
