import { boundsOf, parseEdtf } from "../../calendar/index.ts";
import type { Time } from "../../claims/index.ts";
import type { Range } from "../statements/ranges.ts";
import type { Draft, Scene } from "./scene.ts";

/** How far behind the content its time may begin: « …, à compter de lundi ». */
const REACH = 4;

/** "to respect the embargo in force since 2011", "the deal signed in May": nothing is due before the report. */
function liesAhead({ publication }: Scene, edtf: string | null): boolean {
  const value = edtf === null ? null : parseEdtf(edtf);
  if (!value) return false;
  const { earliest, latest } = boundsOf(value);
  if (publication?.earliest == null) return latest !== null || edtf?.endsWith("/..") !== true;
  return latest === null ? earliest !== null && earliest >= publication.earliest : latest >= publication.earliest;
}

/** Until when it is to be done: by a time of the content or right behind it, else of the clause around it; or null. */
export function dueOf(scene: Scene, { content, dueIn, maker }: Draft): string | null {
  const told = new Set(maker?.time?.times);
  const near = { start: content.start, end: content.end + REACH };
  const within = (r: Range): Time[] =>
    scene.speech
      .timesIn(r)
      .filter((t) => (t.type === "date" || t.type === "interval") && !told.has(t.id) && liesAhead(scene, t.edtf));
  const own = within(content);
  const [first] = own.length > 0 ? own : within(near);
  const found = first ? (own.length > 0 ? own : [first]) : dueIn ? within(dueIn) : [];
  const values = found.map((t) => t.edtf ?? "");
  const limit = values.find((edtf) => edtf.includes("/")) ?? values.sort((a, b) => (a < b ? 1 : -1))[0];
  return limit?.replace(/^\.\.\//, "").replace(/\/\.\.$/, "") ?? null;
}
