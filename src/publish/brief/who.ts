import type { Claim, Statement } from "../../claims/index.ts";
import { edtfInWords } from "../edtf-words.ts";
import { oneLine } from "../wrap.ts";
import type { Setting } from "./setting.ts";

/** What an entity is called. */
export function nameOf(id: string, { entities }: Setting): string {
  return oneLine(entities.get(id)?.name ?? id);
}

/** "A, B → C": who does something, and to or for whom. */
export function sides(doers: readonly string[], others: readonly string[], setting: Setting): string {
  const [from, to] = [doers, others].map((ids) => ids.map((id) => nameOf(id, setting)).join(", "));
  return [from, to && `→ ${to}`].filter(Boolean).join(" ");
}

/** Who speaks, and for whom. */
export function speakerOf(
  { speaker, onBehalfOf, anonymous }: Statement,
  setting: Setting,
  callUnnamed = setting.words.unnamed,
): string {
  const { words } = setting;
  const unnamed = anonymous === null ? words.unknownSpeaker : callUnnamed(oneLine(anonymous));
  const who = speaker === null ? unnamed : nameOf(speaker, setting);
  return onBehalfOf === null || onBehalfOf === speaker ? who : `${who}, ${words.onBehalfOf(nameOf(onBehalfOf, setting))}`;
}

/** "as told by …"; null in the outlet's own voice. */
export function toldBy({ attributedTo }: Claim, setting: Setting): string | null {
  const { statements, words } = setting;
  const [open, close] = words.quote;
  const outer = attributedTo === null ? undefined : statements.get(attributedTo);
  return outer ? words.inside(speakerOf(outer, setting, (unnamed) => `${open}${unnamed}${close}`)) : null;
}

/** How certain a claim is, when and where it holds, and who tells it. */
export function circumstances(claim: Claim, setting: Setting): (string | null)[] {
  const { words } = setting;
  return [
    words.factuality[claim.factuality],
    claim.time === null ? null : edtfInWords(claim.time.edtf, words),
    claim.place === null ? null : nameOf(claim.place, setting),
    toldBy(claim, setting),
  ];
}
