import { overlap } from "../../text/index.ts";
import type { Range } from "../statements/ranges.ts";
import type { Scene } from "./scene.ts";

/** Until when it is to be done, from the times that stand in these stretches: the last of them; null where there is none. */
export function dueIn(scene: Scene, ranges: readonly Range[]): string | null {
  const values = ranges
    .flatMap((r) => scene.speech.timesIn(r).filter((t) => overlap(r, t.span) > 0))
    .filter((t) => t.edtf !== null && (t.type === "date" || t.type === "interval"))
    .map((t) => (t.edtf ?? "").replace(/^\.\.\//, ""))
    .filter((edtf) => !edtf.endsWith("/..") || ranges.length > 0)
    .map((edtf) => edtf.replace(/\/\.\.$/, ""));
  const end = (edtf: string): string => edtf.split("/").at(-1) ?? edtf;
  return values.sort((a, b) => (end(a) < end(b) ? 1 : -1))[0] ?? null;
}
