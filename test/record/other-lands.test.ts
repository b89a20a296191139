import { expect, test } from "vitest";
import { recordOf } from "../helpers/records.ts";

const NEWS = "Sierra Leone's government and the Revolutionary United Front opened peace talks in Lome on Monday.";

/** The dossiers of a report on the talks of Lomé with one more sentence. */
const dossiers = (sentence: string) =>
  recordOf(["1999-07-07", "en", `${NEWS} ${sentence}`]).processes.filter(({ id }) => id === "process:lome-1999");

test("talks set in another land, and on another still, are none of these", () => {
  const places = (sentence: string) => dossiers(sentence).flatMap(({ rounds }) => rounds.map(({ place }) => place.value));
  expect(places("In Zambia, ministers were still haggling on Wednesday over a ceasefire for Congo.")).toEqual(["place:lome"]);
});

test("who fled a war that the sentence tells of in another land is not counted here, whose agency ever counts them", () => {
  const counts = (sentence: string) => dossiers(sentence).flatMap(({ figures }) => figures.flatMap(({ points }) => points));
  expect(
    counts("In Kosovo, where NATO bombing went on, the U.N. refugee agency said more than 600,000 people had fled."),
  ).toHaveLength(0);
  expect(
    counts("In El Salvador, where a war that took 75,000 lives was ended in January, monitors have started deploying."),
  ).toHaveLength(0);
  expect(counts("In Kigali and in Arusha, officials were trying to end a war that has killed 12,000 people.")).toHaveLength(0);
  expect(counts("In Guinea, the U.N. refugee agency said more than 300,000 people had fled from Sierra Leone.")).toHaveLength(1);
});

test("two sides of another land, told in one breath, are no parties of these talks", () => {
  const parties = dossiers("In Doha, diplomats hailed direct talks between Kabul and the Taliban.").flatMap(({ roles }) =>
    roles.filter(({ role }) => role === "party").map(({ actor }) => actor.id),
  );
  expect(parties).not.toContain("group:taliban");
  expect(parties).not.toContain("state:AFG");
});

test("a round that a government of another land put off with rebels of its own is none of these", () => {
  const kinds = (sentence: string) => dossiers(sentence).flatMap(({ timeline }) => timeline.flatMap((it) => it.kinds));
  const putOff = (whose: string, rebels: string) =>
    `${whose} government, in another reminder of how long such things take, on Saturday postponed a sixth round of discussions with ${rebels}.`;
  expect(kinds(putOff("Sierra Leone's", "the Revolutionary United Front"))).toContain("cancelled-meeting");
  expect(kinds(putOff("Mozambique's", "Renamo"))).not.toContain("cancelled-meeting");
});
