import { useState } from "preact/hooks";
import type { PastedReport } from "../../../src/server/contract/index.ts";
import { FailureNotice } from "../../shell/failure-notice.tsx";
import { type Failure, post } from "../../shell/fetching.ts";
import { useSettings } from "../../shell/settings.tsx";

const FIELDS = ["title", "outlet", "published", "url"] as const;

/** A report typed or pasted, with what is known of it. */
export function PasteForm({ begun }: { begun: (job: string) => void }) {
  const { words, language } = useSettings();
  const { add, brief } = words;
  const [text, setText] = useState("");
  const [told, setTold] = useState<Readonly<Record<string, string>>>({});
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [isEmpty, setEmpty] = useState(false);
  const send = async () => {
    setEmpty(text.trim() === "");
    if (text.trim() === "") return;
    setBusy(true);
    const given = (name: string) => (told[name]?.trim() ? told[name].trim() : null);
    const body: PastedReport = {
      text,
      title: given("title"),
      outlet: given("outlet"),
      published: given("published"),
      url: given("url"),
      language: given("language"),
    };
    const answer = await post<{ readonly job: string }>("/reports", body, language);
    setBusy(false);
    if (answer.ok) begun(answer.value.job);
    else setFailure(answer.failure);
  };
  return (
    <form
      class="paste"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <h2>{add.paste}</h2>
      <label class="paste-text">
        {add.text}
        <textarea rows={12} value={text} aria-invalid={isEmpty} onInput={({ currentTarget }) => setText(currentTarget.value)} />
      </label>
      {isEmpty && (
        <p class="warn" role="alert">
          {add.empty}
        </p>
      )}
      <div class="paste-fields">
        {FIELDS.map((name) => (
          <label key={name}>
            {add.fields[name]}
            <input
              value={told[name] ?? ""}
              placeholder={name === "published" ? add.publishedHint : undefined}
              onInput={({ currentTarget }) => setTold({ ...told, [name]: currentTarget.value })}
            />
          </label>
        ))}
        <label>
          {add.fields.language}
          <select
            value={told["language"] ?? ""}
            onChange={({ currentTarget }) => setTold({ ...told, language: currentTarget.value })}
          >
            <option value="">{add.languageAuto}</option>
            {["fr", "en"].map((each) => (
              <option key={each} value={each}>
                {brief.languages[each]}
              </option>
            ))}
          </select>
        </label>
      </div>
      {failure && <FailureNotice failure={failure} />}
      <button type="submit" class="button button-main" disabled={isBusy}>
        {add.send}
      </button>
    </form>
  );
}
