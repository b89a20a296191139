import { addressOf } from "../shell/addresses.ts";
import { useWords } from "../shell/settings.tsx";
import { processName } from "./process-name.ts";

/** Processes by name, each a way to its dossier. */
export function ProcessLinks({ processes }: { processes: readonly { readonly id: string; readonly name: string }[] }) {
  const words = useWords();
  return (
    <>
      {processes.map((process, at) => (
        <span key={process.id}>
          {at > 0 && ", "}
          <a href={addressOf({ page: "process", process: process.id })}>{processName(process, words)}</a>
        </span>
      ))}
    </>
  );
}
