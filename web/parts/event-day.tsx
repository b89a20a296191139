import type { RecordEvent } from "../../src/record/index.ts";
import { useWords } from "../shell/settings.tsx";
import { EdtfText } from "./edtf-text.tsx";

/** When an event was; where no report tells its day, the day on which it was first reported, said as such. */
export function EventDay({ time: { edtf, published } }: { time: Pick<RecordEvent["time"], "edtf" | "published"> }) {
  const { roles } = useWords().dossier;
  if (edtf !== null || published === null) return <EdtfText value={edtf} />;
  return (
    <span class="quiet">
      {roles.reported} <EdtfText value={published} />
    </span>
  );
}
