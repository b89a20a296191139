import type { Time } from "../../claims/index.ts";
import type { Range } from "../statements/ranges.ts";
import type { Draft, Scene } from "./scene.ts";

/** How far behind the content its time may begin: « …, à compter de lundi ». */
const REACH = 4;

/** Until when it is to be done: by a time of the content or right behind it, else of the clause around it; or null. */
export function dueOf(scene: Scene, { content, dueIn, maker }: Draft): string | null {
  const told = new Set(maker?.time?.times);
  const near = { start: content.start, end: content.end + REACH };
  const within = (r: Range): Time[] =>
    scene.speech.timesIn(r).filter((t) => t.edtf !== null && (t.type === "date" || t.type === "interval") && !told.has(t.id));
  const own = within(content);
  const [first] = own.length > 0 ? own : within(near);
  const found = first ? (own.length > 0 ? own : [first]) : dueIn ? within(dueIn) : [];
  const values = found.map((t) => t.edtf ?? "");
  const limit = values.find((edtf) => edtf.includes("/")) ?? values.sort((a, b) => (a < b ? 1 : -1))[0];
  return limit?.replace(/^\.\.\//, "").replace(/\/\.\.$/, "") ?? null;
}
