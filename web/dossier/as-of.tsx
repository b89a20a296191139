import { EdtfText } from "../parts/edtf-text.tsx";
import { changeQuery, useQueryValue } from "../shell/router.tsx";
import { useWords } from "../shell/settings.tsx";

/** The day as of which a dossier is shown, by when reports came in; it stays in the address, so that the view can be passed on. */
export function AsOf() {
  const { dossier } = useWords();
  const [asOf, setAsOf] = useQueryValue("asOf");
  return (
    <form class="as-of" onSubmit={(event) => event.preventDefault()}>
      <label>
        {dossier.asOf}{" "}
        <input
          type="date"
          value={asOf ?? ""}
          onChange={({ currentTarget }) => setAsOf(currentTarget.value === "" ? null : currentTarget.value)}
        />
      </label>
      {asOf !== null && (
        <>
          <button type="button" class="button button-quiet" onClick={() => changeQuery({ asOf: null })}>
            {dossier.asOfNow}
          </button>
          <p class="as-of-note" role="status">
            {dossier.asOfNote} <EdtfText value={asOf} />
          </p>
        </>
      )}
    </form>
  );
}
