import { expect, test } from "vitest";
import { consolidate, UNASSIGNED } from "../../src/record/index.ts";
import { type ReportSpec, report } from "../helpers/reports.ts";

/** Ids of the processes that what a report tells belongs to. */
const homes = (spec: ReportSpec): string[] => {
  const { processes, unassigned } = consolidate([report(spec)]);
  return [...processes.filter(({ timeline }) => timeline.length > 0).map(({ id }) => id), ...(unassigned ? [UNASSIGNED] : [])];
};

const named = (...refs: string[]) => refs.map((mention) => ({ mention }));
const killing = (words: string) => ({ event: "killing", recipients: ["population civilians"], words }) as const;

test("a few lines on a truce, a land and the rebels of its talks are of these", () => {
  const told = (words: string) => homes({ published: "2018-01-10", tells: [...named("state:COL", "group:eln"), killing(words)] });
  expect(told("Two villagers died hours after the ceasefire ran out.")).toEqual(["process:quito-eln"]);
  expect(told("Two villagers died when a bomb went off.")).toEqual([UNASSIGNED]);
});

test("of a land in which one process goes on, what is told of peace is of that one where somebody of it is named", () => {
  const told = (published: string, ...refs: string[]) =>
    homes({ published, tells: [...named(...refs), killing("A farmer died despite the power-sharing deal.")] });
  expect(told("2009-02-19", "state:ZWE", "person:morgan-tsvangirai")).toEqual(["process:gpa-zimbabwe"]);
  expect(told("2009-02-19", "state:ZWE", "person:barack-obama")).toEqual([UNASSIGNED]);
  expect(told("2019-02-19", "state:ZWE", "person:morgan-tsvangirai")).toEqual([UNASSIGNED]);
});

test("the president of a land signs in a headline what came of its only talks", () => {
  const told = (words: string, published: string) =>
    homes({ published, tells: [{ mention: "state:SSD" }, { event: "agreement", words }] });
  expect(told("The president signs peace deal", "2015-08-26")).toEqual(["process:addis-ababa-south-sudan"]);
  expect(told("The president signs oil deal", "2015-08-26")).toEqual([UNASSIGNED]);
});

test("rebels who sit elsewhere make a truce that is none of those talks", () => {
  const told = (group: string) =>
    homes({
      published: "2015-03-02",
      tells: [...named("state:COL", "state:CUB", group), killing("A soldier died on the eve of the truce.")],
    });
  expect(told("group:farc")).toEqual(["process:havana"]);
  expect(told("armed-group Black Eagles")).toEqual([UNASSIGNED]);
});

test("talks of several states are told of where all of them are, or one and its rebels", () => {
  const told = (...refs: string[]) =>
    homes({ published: "2014-10-09", tells: [...named(...refs), killing("Five people died despite the ceasefire.")] });
  expect(told("state:UKR", "group:dnr")).toEqual(["process:minsk"]);
  expect(told("state:UKR", "state:POL")).toEqual([UNASSIGNED]);
});

test("talks of years before a known process are of what led to it, where its sides were in no others", () => {
  const told = (published: string, ...actors: string[]) =>
    homes({ published, tells: [...named(...actors), { event: "talks", actors, words: "The two governments held talks." }] });
  expect(told("1998-11-09", "state:ETH", "state:ERI")).toEqual(["process:algiers-eth-eri"]);
  // years before, and of one of its sides with another
  expect(told("1996-11-09", "state:ETH", "state:ERI")).not.toContain("process:algiers-eth-eri");
  expect(told("1998-11-09", "state:ETH", "state:DJI")).not.toContain("process:algiers-eth-eri");
});
