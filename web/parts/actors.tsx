import type { Standing, Support } from "../../src/record/index.ts";
import { addressOf } from "../shell/addresses.ts";
import { useWords } from "../shell/settings.tsx";
import { shortened } from "./in-words.ts";
import { StandingWord } from "./standing.tsx";
import { Value } from "./value.tsx";

interface Told {
  readonly actor: { readonly id: string; readonly name: string };
  readonly standing?: Standing;
  readonly support: Support;
}

const MOST = 8;

/** People, states and groups, each a way to its words; of many the rest is folded. */
export function Actors({ list, label }: { list: readonly Told[]; label: string }) {
  const { parts, record } = useWords();
  if (list.length === 0) return <span class="quiet">{record.notTold}</span>;
  const [shown, folded] = list.length > MOST + 1 ? [list.slice(0, MOST), list.slice(MOST)] : [list, []];
  const all = (some: readonly Told[]) => (
    <ul class="actors">
      {some.map((one) => (
        <li key={one.actor.id}>
          <Actor told={one} label={label} />
        </li>
      ))}
    </ul>
  );
  return (
    <>
      {all(shown)}
      {folded.length > 0 && (
        <details>
          <summary>{parts.and(folded.length)}</summary>
          {all(folded)}
        </details>
      )}
    </>
  );
}

function Actor({ told: { actor, standing, support }, label }: { told: Told; label: string }) {
  const { brief } = useWords();
  const title = `${label}${brief.colon} ${actor.name}`;
  return (
    <>
      {standing ? (
        <Value support={support} title={title} standing={standing}>
          {actor.name}
        </Value>
      ) : (
        <Value support={support} title={title}>
          {actor.name}
        </Value>
      )}
      {standing && <StandingWord standing={standing} />}
    </>
  );
}

/** Names that lead to the pages of those who bear them. */
export function NameLinks({ names }: { names: readonly { readonly id: string; readonly name: string }[] }) {
  return (
    <>
      {names.map(({ id, name }, at) => (
        <span key={id}>
          {at > 0 && ", "}
          <a class="name-link" href={addressOf({ page: "entity", key: id })}>
            {shortened(name, 90)}
          </a>
        </span>
      ))}
    </>
  );
}
