import { expect, test } from "vitest";
import type { Event, Statement } from "../../../src/claims/index.ts";
import { chainInWords, chainOf, claimInWords, detailsOf } from "../../../web/claims/described.ts";
import { en } from "../../../web/words/en.ts";
import { fr } from "../../../web/words/fr.ts";

const words = (exact: string) => ({ start: 0, end: exact.length, exact });
const names: Readonly<Record<string, string>> = { e1: "Kanat Tumysh", e2: "Kazakhstan", e3: "Russia", e4: "TASS" };
const nameOf = (id: string) => names[id] ?? id;

function statement(id: string, told: Partial<Statement>): Statement {
  return {
    id,
    evidence: words("said"),
    attributedTo: null,
    factuality: "asserted",
    time: null,
    place: null,
    speaker: null,
    onBehalfOf: null,
    anonymous: null,
    addressee: null,
    mode: "indirect",
    act: "say",
    cue: null,
    content: [],
    quotes: [],
    ...told,
  };
}

const announced = statement("s1", {
  speaker: "e1",
  onBehalfOf: "e2",
  act: "announce",
  cue: words("announced"),
  content: [words("this round is the last")],
  attributedTo: "s2",
});
const agency = statement("s2", { speaker: "e4", cue: words("according to") });

const meeting: Event = {
  id: "v1",
  evidence: words("met"),
  attributedTo: "s1",
  factuality: "denied",
  time: { edtf: "2023-06-21", times: [] },
  place: null,
  kind: "meeting",
  plover: null,
  cameo: null,
  trigger: words("met"),
  actors: ["e2"],
  recipients: ["e3"],
  process: null,
  round: null,
};

test("a statement in a line says who, in which act, and the words", () => {
  expect(claimInWords({ list: "statements", claim: announced }, nameOf, en)).toBe(
    `Kanat Tumysh (${en.brief.acts.announce}): this round is the last`,
  );
});

test("an event in a line says what, who, and towards whom", () => {
  expect(claimInWords({ list: "events", claim: meeting }, nameOf, en)).toBe("Meeting: Kazakhstan → Russia");
  expect(claimInWords({ list: "events", claim: meeting }, nameOf, fr)).toBe(`Rencontre${fr.brief.colon} Kazakhstan → Russia`);
});

test("a source without a name is shown in its own words, never given a name", () => {
  const item = { list: "statements" as const, claim: statement("s3", { anonymous: "a diplomat close to the talks" }) };
  expect(claimInWords(item, nameOf, en)).toContain("a diplomat close to the talks");
});

test("details leave out what a claim leaves open, and lead to those it names", () => {
  const details = detailsOf({ list: "events", claim: meeting }, nameOf, en);
  expect(details.map(({ field }) => field)).toEqual(["kind", "actors", "recipients", "time", "factuality"]);
  expect(details.find(({ field }) => field === "actors")?.entities).toEqual(["e2"]);
});

test("the chain goes from the innermost speaker to the outlet", () => {
  const chain = chainOf({ list: "events", claim: meeting }, [announced, agency]);
  expect(chain.map(({ statement: id }) => id)).toEqual(["s1", "s2"]);
  expect(chainInWords(chain, nameOf, en)).toBe(
    "Kanat Tumysh (for Kazakhstan, “announced”) as told by TASS (“according to”) as told by the outlet",
  );
  expect(chainInWords([], nameOf, en)).toBe("the outlet");
});

test("statements that hold each other in a ring do not hang the page", () => {
  const ring = [statement("a", { attributedTo: "b" }), statement("b", { attributedTo: "a" })];
  expect(chainOf({ list: "events", claim: { ...meeting, attributedTo: "a" } }, ring)).toHaveLength(2);
});
