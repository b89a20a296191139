import type { Slot, SlotValue } from "../../src/record/index.ts";
import { useWords } from "../shell/settings.tsx";
import { StandingWord } from "./standing.tsx";
import { Value } from "./value.tsx";

interface SlotProps {
  readonly slot: Slot;
  /** What is asked, for the panel: "Host". */
  readonly label: string;
  /** A value in words; without it, its name. */
  readonly inWords?: (value: string, name: string) => string;
  /** Something of ours for where nothing is told; without it: "not told". */
  readonly none?: string | null;
}

/** A question with its answers: one, or rivals side by side, each a way to its words. How sure it is stands beside it in words. */
export function SlotText({ slot, label, inWords = (_, name) => name, none }: SlotProps) {
  const { parts, record } = useWords();
  const living = slot.values.filter(({ superseded }) => !superseded);
  const shown = slot.state === "contested" ? (living.length > 0 ? living : slot.values) : chosen(slot);
  if (shown.length === 0) return none === null ? null : <span class="quiet">{none ?? record.notTold}</span>;
  const past = slot.state === "contested" ? slot.values.filter((value) => !shown.includes(value)) : [];
  return (
    <span class={`slot slot-${slot.state}`}>
      {shown.map((value, at) => (
        <span key={value.value} class="slot-value">
          {at > 0 && <span class="slot-or"> {parts.rivals} </span>}
          <One value={value} label={label} text={slot.state === "contested" ? null : whole(slot)} inWords={inWords} />
        </span>
      ))}
      {slot.state === "contested" && !shown.some(({ standing }) => standing === "contested") && (
        <span class="standing standing-contested">{parts.states.contested}</span>
      )}
      {past.map((value) => (
        <span key={value.value} class="slot-past">
          <One value={value} label={label} text={null} inWords={inWords} /> <span class="quiet">{parts.corrected}</span>
        </span>
      ))}
    </span>
  );
}

interface OneProps {
  readonly value: SlotValue;
  readonly label: string;
  readonly text: { readonly value: string; readonly name: string } | null;
  readonly inWords: (value: string, name: string) => string;
}

function One({ value, label, text, inWords }: OneProps) {
  const { brief } = useWords();
  const said = text ? inWords(text.value, text.name) : inWords(value.value, value.name);
  return (
    <>
      <Value support={value.support} title={`${label}${brief.colon} ${said}`} standing={value.standing} past={value.superseded}>
        {said}
      </Value>
      <StandingWord standing={value.standing} />
    </>
  );
}

/** The answers agree: the best supported one stands for what they leave open together. */
function chosen({ value, values }: Slot): readonly SlotValue[] {
  const living = values.filter(({ superseded }) => !superseded);
  const best =
    values.find((one) => one.value === value) ?? living.toSorted((a, b) => b.support.origins - a.support.origins)[0] ?? values[0];
  return best ? [best] : [];
}

function whole({ value, name }: Slot) {
  return value === null ? null : { value, name: name ?? value };
}
