import { beforeEach, expect, test } from "vitest";
import type { Claim } from "../../src/claims/index.ts";
import type { Review } from "../../src/record/index.ts";
import type {
  ClaimPage,
  Decided,
  Preview,
  Problem,
  ProcessPage,
  ReportPage,
  ReviewPage,
} from "../../src/server/contract/index.ts";
import { type Office, openOffice } from "./office.ts";
import { denial, reports, round20, round21 } from "./talks.ts";

let office: Office;
beforeEach(async () => {
  office = await openOffice(reports);
});

const idOf = ({ reading }: typeof round20) => reading.document.id;
const on = (of: typeof round20, claim: Claim, decision: string, after: string | null = null, changes: unknown = null) => ({
  kind: "claim",
  document: idOf(of),
  claim: claim.id,
  evidence: { start: claim.evidence.start, end: claim.evidence.end },
  decision,
  changes,
  after,
});
const decide = <T = Decided>(...entries: unknown[]) => office.post<T>("/reviews", { by: "Nadia", reason: "read twice", entries });
const host = round20.reading.roles[0] as Claim;
const event20 = round20.reading.events[0] as Claim;

test("a decision is kept with an id, a time and its reason, and shows in the dossier, the report and the claim", async () => {
  const { status, body } = await decide(on(round20, host, "reject"));
  expect(status).toBe(201);
  expect(body.added).toMatchObject([
    { kind: "claim", by: "Nadia", reason: "read twice", decision: "reject", at: expect.any(String) },
  ]);
  const dossier = (await office.get<ProcessPage>("/process/process%3Aastana.json")).body;
  expect(dossier.rejected.map(({ claim }) => claim)).toEqual([host.id]);
  const report = (await office.get<ReportPage>(`/report/${idOf(round20)}.json`)).body;
  expect(report.decisions[host.id]).toEqual(body.added[0]);
  expect(report.history).toEqual(body.added);
  const claim = (await office.get<ClaimPage>(`/claim/${idOf(round20)}/${host.id}.json`)).body;
  expect([claim.claim.decision, claim.history]).toEqual([body.added[0], body.added]);
});

test("two tabs decide on one claim: the second is told what came before it, and nothing of it is kept", async () => {
  const first = await decide(on(round20, host, "accept"));
  const second = await decide<Problem>(on(round20, event20, "accept"), on(round20, host, "reject"));
  expect([second.status, second.body.code]).toEqual([409, "decision-outdated"]);
  expect(second.body.newer).toEqual(first.body.added);
  expect(await office.store.reviews()).toHaveLength(1);
  const [before] = first.body.added;
  expect((await decide(on(round20, host, "reject", before?.id))).status).toBe(201);
});

test("at the very same moment too, one of two goes through", async () => {
  const answers = await Promise.all([decide(on(round20, host, "accept")), decide(on(round20, host, "reject"))]);
  expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409]);
});

test("a decision that was taken back in the meantime is outdated as well, and all of it stays in the history", async () => {
  const [accepted] = (await decide(on(round20, host, "accept"))).body.added;
  const [undone] = (await decide({ kind: "undo", undoes: accepted?.id })).body.added;
  const late = await decide<Problem>(on(round20, host, "edit", accepted?.id, { role: "mediator" }));
  expect([late.status, late.body.newer]).toEqual([409, [undone]]);
  const fresh = await decide(on(round20, host, "edit", null, { role: "mediator" }));
  expect(fresh.status).toBe(201);
  const { body } = await office.get<ClaimPage>(`/claim/${idOf(round20)}/${host.id}.json`);
  expect(body.history.map(({ id }) => id)).toEqual([accepted, undone, fresh.body.added[0]].map((one) => one?.id));
  expect(body.claim.decision?.id).toBe(fresh.body.added[0]?.id);
});

test("decisions count in the order they were made, even within one moment of the clock", async () => {
  let after: string | null = null;
  for (const decision of ["accept", "reject", "defer", "accept"]) {
    const decided: { body: Decided } = await decide(on(round20, host, decision, after));
    after = decided.body.added[0]?.id ?? null;
  }
  const times = (await office.store.reviews()).map(({ at }) => at);
  expect(times).toEqual([...new Set(times)].toSorted());
  const { body } = await office.get<ClaimPage>(`/claim/${idOf(round20)}/${host.id}.json`);
  expect(body.claim.decision).toMatchObject({ id: after, decision: "accept" });
});

test("one thing is decided once at a time", async () => {
  const { status, body } = await decide<Problem>(on(round20, host, "accept"), on(round20, host, "reject"));
  expect([status, body.code]).toEqual([400, "request-invalid"]);
});

test("a claim whose words stand elsewhere now is not decided on", async () => {
  const { start, end } = host.evidence;
  const moved = { ...on(round20, host, "accept"), evidence: { start: start + 1, end } };
  const { status, body } = await decide<Problem>(moved);
  expect([status, body.code]).toEqual([409, "claim-moved"]);
  expect(await office.store.reviews()).toEqual([]);
});

test.each([
  [{ role: "king" }, "role"],
  [{ holder: "e999" }, "e999"],
  [{ colour: "red" }, "colour"],
  [{ time: { edtf: "someday", times: [] } }, "time"],
])("an edit leaves a claim that is one: %j does not", async (changes, named) => {
  const { status, body } = await decide<Problem>(on(round20, host, "edit", null, changes));
  expect([status, body.code]).toEqual([400, "request-invalid"]);
  expect(JSON.stringify(body.fields)).toContain(named);
});

test("an edit has changes, nothing else has", async () => {
  expect((await decide(on(round20, host, "edit"))).status).toBe(400);
  expect((await decide(on(round20, host, "accept", null, { role: "mediator" }))).status).toBe(400);
});

test("two keys are judged, and the judgement that was seen is named", async () => {
  const judge = (judgement: string, after: string | null) =>
    decide({ kind: "identity", a: "person~aibek smadarov", b: "person:alexander-lavrentyev", judgement, after });
  const [first] = (await judge("different", null)).body.added as Review[];
  const again = (await judge("same", null)) as unknown as { status: number; body: Problem };
  expect([again.status, again.body.newer?.map(({ id }) => id)]).toEqual([409, [first?.id]]);
  expect((await judge("same", first?.id ?? null)).status).toBe(201);
});

test("what is not there is not decided on", async () => {
  expect((await decide<Problem>({ ...on(round20, host, "accept"), claim: "r99" })).body.code).toBe("claim-unknown");
  expect((await decide<Problem>({ ...on(round20, host, "accept"), document: "0".repeat(64) })).body.code).toBe(
    "document-unknown",
  );
  expect((await decide<Problem>({ kind: "undo", undoes: "nothing" })).body.code).toBe("review-unknown");
  const nobody = await office.post<Problem>("/reviews", { by: "  ", entries: [on(round20, host, "accept")] });
  expect([nobody.status, nobody.body.fields?.[0]?.path]).toEqual([400, "by"]);
});

test("the queue begins with what is in doubt and weighs most, and says how each stands", async () => {
  const { body } = await office.get<ReviewPage>("/review.json?process=process%3Aastana");
  const [first] = body.items;
  expect(first?.doubts).toContain("contested");
  expect(first?.about.section).toBe("rounds");
  const scores = body.items.map(({ weight, doubts }) => weight * doubts.length);
  expect(scores[0]).toBeGreaterThan(scores.at(-1) ?? 0);
  expect(new Set(body.items.map(({ proposal }) => `${proposal.document.id} ${proposal.item.claim.id}`)).size).toBe(
    body.items.length,
  );
});

test("the queue is narrowed by list, doubt, report and state; facets count what else there is", async () => {
  const figures = (await office.get<ReviewPage>("/review.json?list=figures")).body;
  expect(figures.items.map(({ proposal }) => proposal.item.list)).toEqual(["figures", "figures"]);
  expect(figures.facets.list.find(({ value }) => value === "events")?.count).toBeGreaterThan(0);
  const anonymous = (await office.get<ReviewPage>("/review.json?doubt=anonymous")).body;
  expect(anonymous.items.map(({ proposal }) => proposal.document.id)).toContain(idOf(denial));
  const open = (await office.get<ReviewPage>(`/review.json?document=${idOf(round20)}`)).body.total;
  await decide(on(round20, host, "accept"));
  expect((await office.get<ReviewPage>(`/review.json?document=${idOf(round20)}`)).body.total).toBe(open - 1);
  const accepted = (await office.get<ReviewPage>("/review.json?state=accept")).body;
  expect(accepted.items.map(({ proposal }) => proposal.decision)).toMatchObject([{ decision: "accept" }]);
  expect(accepted.facets.state.map(({ value }) => value).toSorted()).toEqual(["accept", "open"]);
});

test("many are decided at once only as they were previewed", async () => {
  const what = { filter: { document: idOf(round21) }, decision: "accept" };
  const preview = (await office.post<Preview>("/reviews/preview", what)).body;
  expect(preview.count).toBeGreaterThan(1);
  expect(preview.items.every(({ document, after }) => document === idOf(round21) && after === null)).toBe(true);
  const bulk = <T>(digest: string) => office.post<T>("/reviews/bulk", { ...what, digest, by: "Nadia" });
  expect((await bulk<Problem>("another")).body.code).toBe("preview-outdated");

  await decide(on(round21, round21.reading.events[0] as Claim, "reject"));
  expect((await bulk<Problem>(preview.digest)).status).toBe(409);
  const again = (await office.post<Preview>("/reviews/preview", what)).body;
  expect(again.count).toBe(preview.count - 1);
  const decided = await bulk<Decided>(again.digest);
  expect([decided.status, decided.body.added.length]).toEqual([201, again.count]);
  expect((await bulk<Problem>(again.digest)).status).toBe(409);
});
