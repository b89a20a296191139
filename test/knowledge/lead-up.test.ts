import { expect, test } from "vitest";
import { type KnownEntity, loadKnowledge } from "../../src/knowledge/index.ts";
import { daysAlone } from "../../src/knowledge/lead-up.ts";

const { processes, find } = loadKnowledge();
const astana = find("process:astana");

/** Talks like others in all but their name, years and sides. */
function talks(ref: string, held: string | null, parties: readonly string[], country: string | null = null): KnownEntity {
  if (!astana?.process) throw new Error("the Astana talks are known");
  return { ...astana, ref, country, process: { ...astana.process, conflict: null, held, parties } };
}

const later = talks("process:later", "2000-05/2000-12", ["state:ETH", "state:ERI"], "ETH");

test("talks stand alone for as long as none of their sides sat in others before", () => {
  expect(daysAlone(later, [later])).toBe(Number.POSITIVE_INFINITY);
  const elsewhere = talks("process:elsewhere", "1990/2005", ["state:COL", "group:eln"], "COL");
  expect(daysAlone(later, [later, elsewhere])).toBe(Number.POSITIVE_INFINITY);
  const before = talks("process:before", "1999-01/2000-04-01", ["state:ERI", "state:YEM"], "YEM");
  expect(daysAlone(later, [later, before])).toBe(30);
  const ofLand = talks("process:of-the-land", "1999/1999-05-01", ["group:ola"], "ETH");
  expect(daysAlone(later, [later, ofLand])).toBe(366);
});

test("talks that began while those of a side went on never stood alone; those that began later count for nothing", () => {
  const beside = talks("process:beside", "1998/2003", ["state:ERI", "state:YEM"]);
  const after = talks("process:after", "2000-07/2003", ["state:ERI", "state:YEM"]);
  expect(daysAlone(later, [later, beside])).toBe(0);
  expect(daysAlone(later, [later, after])).toBe(Number.POSITIVE_INFINITY);
  expect(daysAlone(talks("process:undated", null, []), [later])).toBeNull();
});

test("every known process with a day says how long it stood alone", () => {
  for (const { ref, process } of processes) expect(process?.alone === null, ref).toBe(process?.held == null);
});
