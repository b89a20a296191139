import { useState } from "preact/hooks";
import type { Review } from "../../../src/record/index.ts";
import type { Decided, DecisionsBody, EntityPage, SectionPage } from "../../../src/server/contract/index.ts";
import { dataAddressOf } from "../../shell/addresses.ts";
import { FailureNotice } from "../../shell/failure-notice.tsx";
import { type Failure, post } from "../../shell/fetching.ts";
import { useSettings, useWords } from "../../shell/settings.tsx";
import { forgetAnswers, useData } from "../../shell/use-data.ts";
import { useReviewer } from "../review/use-decide.ts";
import { othersOf } from "./others.ts";
import "./judge.css";

const JUDGEMENTS = ["same", "different", "unsure"] as const;
type Judgement = (typeof JUDGEMENTS)[number];

interface JudgeProps {
  readonly page: EntityPage;
  /** The page is asked for again: what it shows may differ now. */
  readonly decided: () => void;
}

/** Somebody says that two names are one, are two, or that nobody can tell: a decision with a name, never a merge. */
export function Judge({ page, decided }: JudgeProps) {
  const { dossier } = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <details class="judge" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{dossier.judge.heading}</summary>
      {isOpen && <JudgeForm page={page} decided={decided} />}
    </details>
  );
}

/** What came of sending: nothing yet, kept, a newer decision of somebody else, or a failure. */
type Sent =
  | { readonly state: "none" | "busy" | "kept" }
  | { readonly state: "late"; readonly newer: Review }
  | { readonly state: "failed"; readonly failure: Failure };

function JudgeForm({ page: { identity, processes }, decided }: JudgeProps) {
  const { words, language } = useSettings();
  const { judge } = words.dossier;
  const [reviewer, setReviewer] = useReviewer();
  const [other, setOther] = useState("");
  const [judgement, setJudgement] = useState<Judgement>("same");
  const [reason, setReason] = useState("");
  const [sent, setSent] = useState<Sent>({ state: "none" });
  const [first] = processes;
  const named = useData<SectionPage<"identities">>(
    first ? dataAddressOf({ page: "section", process: first.process.id, section: "identities" }, { limit: 500 }) : null,
  );
  const others = othersOf(identity, named.value?.items ?? []);
  const isReady = other !== "" && reviewer.trim() !== "" && sent.state !== "busy";

  const send = async (after: string | null) => {
    setSent({ state: "busy" });
    const body: DecisionsBody = {
      by: reviewer.trim(),
      reason: reason.trim() === "" ? null : reason.trim(),
      entries: [{ kind: "identity", a: identity.id, b: other, judgement, after }],
    };
    const answer = await post<Decided>("/reviews", body, language);
    if (answer.ok) {
      forgetAnswers();
      setReason("");
      setSent({ state: "kept" });
      decided();
      return;
    }
    const newer = newerOf(answer.failure);
    setSent(newer === null ? { state: "failed", failure: answer.failure } : { state: "late", newer });
  };

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) void send(null);
      }}
    >
      <p class="quiet">{judge.intro}</p>
      <label>
        {judge.other}
        <select value={other} onChange={({ currentTarget }) => setOther(currentTarget.value)} required>
          <option value="">{named.loading ? words.shell.loading : judge.choose}</option>
          {others.map(({ key, name }) => (
            <option key={key} value={key}>
              {name} ({key})
            </option>
          ))}
        </select>
      </label>
      <fieldset>
        <legend>{judge.judgement}</legend>
        {JUDGEMENTS.map((one) => (
          <label key={one}>
            <input type="radio" name="judgement" checked={judgement === one} onChange={() => setJudgement(one)} />{" "}
            {judge.judgements[one]}
          </label>
        ))}
      </fieldset>
      <label>
        {judge.by}
        <input
          value={reviewer}
          maxLength={200}
          required
          autocomplete="name"
          onInput={({ currentTarget }) => setReviewer(currentTarget.value)}
        />
      </label>
      <label>
        {judge.reason}
        <input value={reason} maxLength={10_000} onInput={({ currentTarget }) => setReason(currentTarget.value)} />
      </label>
      <p>
        <button type="submit" class="button button-main" disabled={!isReady}>
          {judge.keep}
        </button>
      </p>
      <div role="status">{sent.state === "kept" && <p>{judge.kept}</p>}</div>
      {sent.state === "failed" && <FailureNotice failure={sent.failure} />}
      {sent.state === "late" && sent.newer.kind === "identity" && (
        <section class="notice" role="alert">
          <p>
            {judge.late} <strong>{judge.judgements[sent.newer.judgement]}</strong> · {sent.newer.by}
            {sent.newer.reason !== null && ` · ${sent.newer.reason}`}
          </p>
          <p>
            <button type="button" class="button" onClick={() => void send(sent.state === "late" ? sent.newer.id : null)}>
              {judge.overrule}
            </button>
          </p>
        </section>
      )}
    </form>
  );
}

/** The decision that came before, where this one came too late. */
function newerOf({ status, body }: Failure): Review | null {
  if (status !== 409 || typeof body !== "object" || body === null || !("newer" in body) || !Array.isArray(body.newer))
    return null;
  return (body.newer as readonly Review[]).at(-1) ?? null;
}
