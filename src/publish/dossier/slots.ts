import type { Slot, SlotValue, Standing } from "../../record/index.ts";
import { standingInWords, supportInWords, weightInWords } from "./evidence.ts";
import { joined } from "./lines.ts";
import type { Setting } from "./setting.ts";

/** How a value of a question is called. */
export type ValueInWords = (value: Pick<SlotValue, "value" | "name">) => string;

/** A question's answer: what it comes to; rivals side by side; what was corrected. Null where nobody answers. */
export function slotInWords(slot: Slot, setting: Setting, inWords: ValueInWords): string | null {
  const { words } = setting;
  if (slot.values.length === 0) return null;
  const say = (value: SlotValue) => `${inWords(value)} ${weightInWords(value.standing, value.support, setting)}`;
  const corrected = slot.values.filter(({ superseded }) => superseded).map(say);
  const correction = corrected.length === 0 ? null : words.corrected(corrected.join(", "));
  const live = slot.values.filter(({ superseded }) => !superseded);
  if (slot.state === "contested")
    return joined([`${words.standings.contested}${setting.brief.colon} ${live.map(say).join(" / ")}`, correction]);
  const best = live.find(({ value }) => value === slot.value);
  const others = live.filter((value) => value !== best).map(say);
  if (best) {
    return joined([
      inWords(best),
      standingInWords(best.standing, best.support, setting),
      supportInWords(setting, best.support),
      others.length === 0 ? null : words.alsoTold(others.join(", ")),
      correction,
    ]);
  }
  // What the tellings leave open together is none of them.
  const value = slot.value === null ? words.notTold : inWords({ value: slot.value, name: slot.name ?? slot.value });
  const told = slot.value === null ? words.alsoTold : words.toldAs;
  return joined([value, others.length === 0 ? null : told(others.join(", ")), correction]);
}

/** True where the answer needs more than a word: rivals, corrections, or more doubt than is said of the whole. */
export function needsWords({ values }: Slot, said: Standing = "happened"): boolean {
  return (
    values.length > 1 || values.some(({ standing, superseded }) => superseded || (standing !== "happened" && standing !== said))
  );
}
