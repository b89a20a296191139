import { useWords } from "../shell/settings.tsx";
import { dateInWords } from "./in-words.ts";

/** A date in words, as precise as it is told; its EDTF form as a hint. null: undated. */
export function EdtfText({ value }: { value: string | null }) {
  const words = useWords();
  if (value === null) return <span class="quiet">{words.record.undated}</span>;
  return (
    <span class="date" title={value}>
      {dateInWords(value, words)}
    </span>
  );
}
