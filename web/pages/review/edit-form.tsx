import { useState } from "preact/hooks";
import type { ReportPage, ShownClaim } from "../../../src/server/contract/index.ts";
import { drawnTime } from "../../charts/stretches.ts";
import { wordFor } from "../../parts/in-words.ts";
import { dataAddressOf } from "../../shell/addresses.ts";
import { useWords } from "../../shell/settings.tsx";
import { useData } from "../../shell/use-data.ts";
import { type EditField, fieldsOf } from "./edit-fields.ts";
import type { Changes } from "./use-decide.ts";

interface EditFormProps {
  readonly proposal: ShownClaim;
  readonly save: (changes: Changes) => void;
  readonly cancel: () => void;
}

/** A claim's fields to be set right; only what was changed is sent. Entities are those the report names. */
export function EditForm({ proposal, save, cancel }: EditFormProps) {
  const words = useWords();
  const { review, claims } = words;
  const report = useData<ReportPage>(dataAddressOf({ page: "report", document: proposal.document.id }));
  const entities = report.value?.reading?.entities ?? Object.entries(proposal.entities).map(([id, { name }]) => ({ id, name }));
  const fields = fieldsOf(proposal.item, words.brief);
  const [changes, setChanges] = useState<Record<string, unknown>>({});
  const [typed, setTyped] = useState<Record<string, string>>({});
  const wrong = fields.filter((field) => problemOf(field, typed[field.name]) !== null);
  const set = (field: EditField, value: unknown) =>
    setChanges((now) => {
      const { [field.name]: _, ...others } = now;
      return JSON.stringify(value) === JSON.stringify(field.value) ? others : { ...others, [field.name]: value };
    });
  const type = (field: EditField, text: string) => {
    setTyped((now) => ({ ...now, [field.name]: text }));
    if (problemOf(field, text) === null) set(field, valueOf(field, text));
  };
  const isChanged = Object.keys(changes).length > 0;
  return (
    <form
      class="edit-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (isChanged && wrong.length === 0) save(changes);
      }}
    >
      <h3>{review.edit.heading}</h3>
      {fields.map((field) => {
        const label = claims.fields[field.label];
        const problem = problemOf(field, typed[field.name]);
        return (
          <label key={field.name} class="edit-field">
            <span>{label}</span>
            {field.input === "choice" && (
              <select
                value={String(field.name in changes ? changes[field.name] : field.value)}
                onChange={({ currentTarget }) => set(field, currentTarget.value)}
              >
                {field.choices.map((choice) => (
                  <option key={choice} value={choice}>
                    {wordFor(words.brief[field.words] as Readonly<Record<string, string | null>>, choice)}
                  </option>
                ))}
              </select>
            )}
            {field.input === "entity" && (
              <select
                value={String((field.name in changes ? changes[field.name] : field.value) ?? "")}
                onChange={({ currentTarget }) => set(field, currentTarget.value === "" ? null : currentTarget.value)}
              >
                <option value="">{review.edit.nobody}</option>
                {entities.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </select>
            )}
            {field.input === "entities" && (
              <select
                multiple
                size={Math.min(6, Math.max(3, entities.length))}
                onChange={({ currentTarget }) =>
                  set(
                    field,
                    [...currentTarget.selectedOptions].map(({ value }) => value),
                  )
                }
              >
                {entities.map(({ id, name }) => (
                  <option
                    key={id}
                    value={id}
                    selected={((field.name in changes ? changes[field.name] : field.value) as readonly string[]).includes(id)}
                  >
                    {name}
                  </option>
                ))}
              </select>
            )}
            {(field.input === "time" || field.input === "number" || field.input === "text") && (
              <input
                value={typed[field.name] ?? textOf(field)}
                placeholder={field.input === "time" ? review.edit.edtf : undefined}
                inputMode={field.input === "number" ? "numeric" : "text"}
                aria-invalid={problem !== null}
                onInput={({ currentTarget }) => type(field, currentTarget.value)}
              />
            )}
            {problem !== null && <span class="warn">{review.edit[problem]}</span>}
          </label>
        );
      })}
      <p>
        <button type="submit" class="button button-main" disabled={!isChanged || wrong.length > 0}>
          {review.edit.save}
        </button>{" "}
        <button type="button" class="button" onClick={cancel}>
          {review.edit.cancel}
        </button>{" "}
        {!isChanged && <span class="quiet">{review.edit.unchanged}</span>}
      </p>
    </form>
  );
}

function textOf({ input, value }: EditField): string {
  if (value === null || value === undefined) return "";
  return input === "time" && typeof value === "object" && "edtf" in value ? String(value.edtf) : String(value as string | number);
}

function problemOf({ input }: EditField, text: string | undefined): "badTime" | "badNumber" | null {
  if (text === undefined || text.trim() === "") return null;
  if (input === "time" && drawnTime(text.trim()) === null) return "badTime";
  return input === "number" && !/^\d+([.,]\d+)?$/.test(text.replace(/[\s\u00a0\u202f]/g, "")) ? "badNumber" : null;
}

/** A time that a person gives rests on their word: no expression of the text stands behind it. */
function valueOf({ input }: EditField, text: string): unknown {
  const said = text.trim();
  if (said === "") return null;
  if (input === "time") return { edtf: said, times: [] };
  return input === "number" ? Number(said.replace(/[\s\u00a0\u202f]/g, "").replace(",", ".")) : said;
}
