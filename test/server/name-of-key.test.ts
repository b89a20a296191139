import { expect, test } from "vitest";
import { loadKnowledge } from "../../src/knowledge/index.ts";
import { nameOfKey } from "../../src/server/data/processes.ts";

test("a key of the record is called by what is known of it, else by its words without codes", () => {
  const name = (key: string) => nameOfKey(key, { knowledge: loadKnowledge() }, "en");
  expect(name("process:astana")).toBe("Astana process");
  expect(name("person~ahmad toma")).toBe("Ahmad Toma");
  expect(name("body~SYR~salvation council")).toBe("Salvation Council");
  expect(name("population~soldiers~COD")).toBe("Soldiers");
  expect(name("part~rebels")).toBe("rebels");
  expect(name("process:nowhere")).toBe("nowhere");
});
