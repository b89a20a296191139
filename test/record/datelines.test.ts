import { expect, test } from "vitest";
import { consolidate } from "../../src/record/index.ts";
import { readingIn } from "../helpers/english.ts";

const TOLD =
  "Hours of talks on Saturday between South Sudan's government and the SPLM-IO rebels ended without a deal, delegates said.";

/** Places told for the rounds in the record of reports: [published, origin, text]. */
function placesOf(...reports: readonly (readonly [string, string, string])[]): (string | null)[] {
  const told = reports.map(([published, origin, text]) => {
    const reading = readingIn("en", text, published);
    return { reading, origin, receivedAt: `${published}T12:00:00Z` };
  });
  const dossier = consolidate(told).processes.find(({ id }) => id === "process:arcss-2018");
  return (dossier?.rounds ?? []).flatMap(({ place }) => place.values.map(({ value }) => value));
}

const WIRE = ["2018-07-08", "wire", `ENTEBBE, Uganda (AP) - ${TOLD}`] as const;

test("a copy of a dispatch tells no place by the town it was printed in", () => {
  expect(placesOf(WIRE, ["2018-07-09", "wire", `KAMPALA (The Standard/AP) - ${TOLD}`])).toEqual(["place:entebbe"]);
});

test("a report of its own does, and so does the dispatch that a copy is made of", () => {
  expect(placesOf(WIRE)).toEqual(["place:entebbe"]);
  expect(placesOf(["2018-07-09", "own", `KAMPALA - ${TOLD}`])).toEqual(["place:kampala"]);
});

test("what a copy tells in words stands beside the dispatch", () => {
  const added = `KAMPALA (The Standard/AP) - ${TOLD.replace("on Saturday", "in Khartoum on Saturday")}`;
  expect(placesOf(["2018-07-09", "wire", added])).toEqual(["place:khartoum"]);
});

test("the only town that the words of talks name is theirs where they are known to meet there, and not that of other talks", () => {
  const told = (words: string) => placesOf(["2018-07-09", "own", `LONDON - ${words}`]);
  const envoys = "Negotiators for South Sudan's government and the SPLM-IO rebels";
  const haggled = "haggled on Saturday over rules for the peace negotiations that they opened three days earlier";
  expect(told(`${envoys} in Khartoum ${haggled}.`)).toContain("place:khartoum");
  expect(told(`${envoys} in Lyon ${haggled}.`)).not.toContain("place:lyon");
  expect(told(`${envoys} ${haggled}, and those of the police went on in Khartoum.`)).not.toContain("place:khartoum");
});
