import { describe, expect, test } from "vitest";
import { consolidate, type Report } from "../../src/record/index.ts";
import { type ReportSpec, report, type Spec } from "../helpers/reports.ts";

const ASTANA = "process:astana";
const [TUR, RUS] = ["state:TUR", "state:RUS"];
const LAVROV = "person:sergei-lavrov";

const from = (spec: Omit<ReportSpec, "tells">, ...tells: Spec[]) => report({ ...spec, tells: [{ mention: ASTANA }, ...tells] });
const asks = (content: string, more: Partial<Spec> = {}): Spec =>
  ({ agenda: "open-question", content, status: "undecided", ...more }) as Spec;
const told = (time: string | null, event: string, words: string, actors: readonly string[] = [LAVROV]): Report =>
  from(
    { published: "2023-07-10", outlet: "B" },
    { role: "party", holder: TUR, of: ASTANA },
    { role: "party", holder: RUS, of: ASTANA },
    {
      event,
      process: ASTANA,
      actors,
      words,
      ...(time === null ? {} : { time }),
    } as Spec,
  );

const questions = (...reports: Report[]) =>
  (consolidate(reports).processes.find(({ id }) => id === ASTANA) ?? expect.unreachable()).questions;

/** Whether the question is open, or what it came to. */
const settled = (...reports: Report[]): string[] => questions(...reports).map(({ settledBy }) => settledBy[0]?.value ?? "open");

/** A report that asks so, in which Lavrov is named. */
function asked(content: string, published = "2023-06-21", language: "fr" | "en" = "en"): Report {
  const one = from({ published, outlet: "A", language }, { mention: LAVROV }, asks(content));
  const { document, entities } = one.reading;
  const start = document.text.lastIndexOf("Lavrov");
  const span = { start, end: start + "Lavrov".length, exact: "Lavrov" };
  const named = entities.map((entity) =>
    entity.ref === LAVROV ? { ...entity, mentions: [...entity.mentions, { span, form: "name" as const }] } : entity,
  );
  return { ...one, reading: { ...one.reading, entities: named } };
}

describe("whether or when somebody does something", () => {
  test("is settled by his being told to have done it, be the day untold", () => {
    const question = asked("whether Lavrov would endorse the draft");
    expect(settled(question, told(null, "acceptance", "Lavrov accepted the draft"))).toEqual(["fulfilled"]);
    expect(settled(asked("when Lavrov will go back to Kazan"), told("2023-07-09", "visit", "Lavrov returned to Kazan"))).toEqual([
      "fulfilled",
    ]);
  });

  test("is settled by his refusal of it", () => {
    const question = asked("si Lavrov validera ce qui a été paraphé", "2023-06-21", "fr");
    expect(settled(question, told(null, "refusal", "Lavrov rejected the deal"))).toEqual(["rejected"]);
    expect(settled(question, told(null, "refusal", "Lavrov refused to meet them"))).toEqual(["open"]);
    expect(settled(asked("whether Lavrov will sign"), told(null, "refusal", "Lavrov rejected the accord"))).toEqual(["rejected"]);
    expect(settled(asked("whether Lavrov will step down"), told(null, "refusal", "Lavrov rejected the accord"))).toEqual([
      "open",
    ]);
  });

  test("is settled by nothing that others did, nothing else that he did, and nothing of long after", () => {
    const question = asked("whether Lavrov would endorse the draft");
    expect(settled(question, told(null, "acceptance", "Turkey accepted the draft", [TUR]))).toEqual(["open"]);
    expect(settled(question, told(null, "acceptance", "Lavrov accepted an invitation"))).toEqual(["open"]);
    expect(
      settled(
        asked("whether Lavrov would endorse the draft", "2022-06-21"),
        told(null, "acceptance", "Lavrov accepted the draft"),
      ),
    ).toEqual(["open"]);
  });

  test("is one question for each deed", () => {
    const [first, second] = [asked("whether Lavrov will sign"), asked("si Lavrov prêtera serment", "2023-06-22", "fr")];
    expect(settled(first, second, told("2023-07-09", "agreement", "Lavrov signed the deal"))).toEqual(["fulfilled", "open"]);
  });
});

describe("where and when they meet", () => {
  const parties = [TUR, RUS];

  test("is settled by talks that are planned in a place, where nobody tells of a round", () => {
    const question = from({ published: "2023-06-21", outlet: "A" }, asks("a venue for the talks"));
    const planned = (state: string): Report =>
      from({ published: "2023-07-01", outlet: "B" }, {
        event: "talks",
        process: ASTANA,
        actors: parties,
        time: "2023-08",
        place: "place:geneva",
        state,
      } as Spec);
    expect(settled(question, planned("planned"))).toEqual(["place:geneva"]);
    expect(settled(question, planned("denied"))).toEqual(["open"]);
  });

  test("is settled by their meeting, where no session is asked for", () => {
    const meeting = told("2023-07-09", "meeting", "They met", parties);
    const meet = from({ published: "2023-06-21", outlet: "A" }, asks("when they would meet again"));
    expect(settled(meet, meeting)).toEqual(["2023-07-09"]);
    const session = from({ published: "2023-06-21", outlet: "A" }, asks("when the next session would be held"));
    expect(settled(session, meeting)).toEqual(["open"]);
  });

  test("is settled by what both sides are told to do, whoever they are", () => {
    const question = from({ published: "2023-06-21", outlet: "A" }, asks("whether the talks would resume"));
    const talks = (who: string): Report => told("2023-07-09", "meeting", "They met", [who]);
    expect(settled(question, talks("group the two sides"))).toEqual(["fulfilled"]);
    expect(settled(question, talks("group the miners"))).toEqual(["open"]);
  });
});

test("whether somebody comes is asked anew where it is asked many months later", () => {
  const ask = (published: string) => asked("whether Lavrov will come to the talks in Kazan", published);
  expect(questions(ask("2023-01-10"), ask("2023-12-10"))).toHaveLength(2);
  expect(questions(ask("2023-01-10"), ask("2023-02-10"))).toHaveLength(1);
});
