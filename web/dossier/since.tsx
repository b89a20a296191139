import { useMemo } from "preact/hooks";
import { EdtfText } from "../parts/edtf-text.tsx";
import { useQueryValue } from "../shell/router.tsx";
import { useWords } from "../shell/settings.tsx";
import { visit } from "../shell/visits.ts";

/** The day since whose end changes are shown: the address's, else that of this browser's visit before; null: it has none. */
export function useSince(): string | null {
  const [asked] = useQueryValue("since");
  const before = useMemo(() => visit(new Date()).before, []);
  return asked ?? before;
}

/** Since when changes are shown, and a way to choose another day; it stays in the address. */
export function Since() {
  const { dossier } = useWords();
  const [asked, setAsked] = useQueryValue("since");
  const since = useSince();
  return (
    <form class="since" onSubmit={(event) => event.preventDefault()}>
      <label>
        {dossier.since.label}{" "}
        <input
          type="date"
          value={since ?? ""}
          onChange={({ currentTarget }) => setAsked(currentTarget.value === "" ? null : currentTarget.value)}
        />
      </label>
      <span class="quiet small">
        {asked !== null ? dossier.since.chosen : since === null ? dossier.since.first : dossier.since.visit}
        {asked === null && since !== null && (
          <>
            {" "}
            <EdtfText value={since} />
          </>
        )}
      </span>
    </form>
  );
}
