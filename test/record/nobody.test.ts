import { expect, test } from "vitest";
import { consolidate } from "../../src/record/index.ts";
import { report, type Spec } from "../helpers/reports.ts";

const ASTANA = "process:astana";

function roundWith(host: string) {
  const held = {
    event: "talks-round",
    process: ASTANA,
    round: 20,
    time: "2023-06-21",
    actors: [
      "population Senior officers",
      "population reporters",
      "population Two soldiers",
      "body Observer mission",
      "state:RUS",
    ],
  };
  const invited: Spec = { role: "host", holder: host, of: ASTANA, round: 20 };
  const made = report({ published: "2023-06-21", tells: [{ mention: ASTANA }, held as Spec, invited] });
  return consolidate([made]).processes.find(({ id }) => id === ASTANA)?.rounds[0];
}

test("officers, reporters, soldiers, a mission that watches or both sides neither sit in a round by name nor host it; whoever is named does", () => {
  const round = roundWith("group both sides");
  expect(round?.participants.map(({ actor }) => actor.id)).toEqual(["state:RUS"]);
  expect(round?.host.value).toBe(null);
  expect(roundWith("state:KAZ")?.host.value).toBe("state:KAZ");
});
