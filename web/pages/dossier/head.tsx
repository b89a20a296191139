import type { RecordRole } from "../../../src/record/index.ts";
import type { ProcessPage } from "../../../src/server/contract/index.ts";
import { ProcessLinks } from "../../dossier/process-links.tsx";
import { stepsOf } from "../../dossier/role-steps.ts";
import { NameLinks } from "../../parts/actors.tsx";
import { capital, counted, dateInWords, wordFor } from "../../parts/in-words.ts";
import { SlotText } from "../../parts/slot.tsx";
import { StandingWord } from "../../parts/standing.tsx";
import { Value } from "../../parts/value.tsx";
import { useWords } from "../../shell/settings.tsx";
import "./head.css";

/** The lines every reader looks for first: conflict, since when, status, host with its changes, and how much there is. */
export function Head({ view }: { view: ProcessPage }) {
  const words = useWords();
  const { record, dossier } = words;
  const { fields } = record;
  const hosts = view.roles.filter(({ kind, role }) => kind === "process" && role === "host");
  return (
    <section class="dossier-head" aria-label={dossier.atAGlance}>
      <dl class="facts">
        {view.members.length > 0 && (
          <>
            <dt>{capital(fields.members)}</dt>
            <dd>
              <ProcessLinks processes={view.members} />
            </dd>
          </>
        )}
        <dt>{capital(fields.conflict)}</dt>
        <dd>{view.conflict.length === 0 ? <span class="quiet">{record.notTold}</span> : <Conflicts view={view} />}</dd>
        <dt>{capital(fields.since)}</dt>
        <dd>
          <SlotText
            slot={view.since}
            label={capital(fields.since)}
            inWords={(value) => dateInWords(value, words)}
            none={view.since.value === null ? record.notTold : `${dateInWords(view.since.value, words)} (${record.onlyKnown})`}
          />
        </dd>
        <dt>{capital(fields.status)}</dt>
        <dd>
          <SlotText slot={view.status} label={capital(fields.status)} inWords={(value) => wordFor(record.status, value)} />
        </dd>
        <dt>{capital(fields.host)}</dt>
        <dd>{hosts.length === 0 ? <span class="quiet">{record.notTold}</span> : <Hosts hosts={hosts} />}</dd>
      </dl>
      <Counts view={view} />
    </section>
  );
}

function Conflicts({ view }: { view: ProcessPage }) {
  const { record } = useWords();
  return (
    <>
      {view.conflict.map(({ conflict, support }, at) => (
        <span key={conflict.id}>
          {at > 0 && ", "}
          {support === null ? (
            <>
              <NameLinks names={[conflict]} /> <span class="quiet small">({record.onlyKnown})</span>
            </>
          ) : (
            <Value support={support} title={conflict.name}>
              {conflict.name}
            </Value>
          )}
        </span>
      ))}
    </>
  );
}

/** Who hosts, who did, who may: each with the day it was told. */
function Hosts({ hosts }: { hosts: readonly RecordRole[] }) {
  const words = useWords();
  const { record, brief } = words;
  const groups = Map.groupBy(
    hosts.toSorted(
      (a, b) => Number(a.status !== "current") - Number(b.status !== "current") || b.support.origins - a.support.origins,
    ),
    ({ status }) => status,
  );
  return (
    <ul class="hosts">
      {[...groups].map(([status, group]) => (
        <li key={status}>
          {status !== "current" && (
            <span class="quiet">
              {capital(record.roleStatus[status])}
              {brief.colon}{" "}
            </span>
          )}
          {group.map((role, at) => {
            const step = stepsOf(role).at(-1);
            const when = step?.time ?? null;
            return (
              <span key={role.id}>
                {at > 0 && ", "}
                <Value
                  support={role.support}
                  standing={role.standing}
                  title={`${capital(record.fields.host)}${brief.colon} ${role.actor.name}`}
                >
                  {role.actor.name}
                </Value>
                {role.standing !== "planned" && <StandingWord standing={role.standing} />}
                {when !== null && <span class="quiet small"> {dateInWords(when, words)}</span>}
              </span>
            );
          })}
        </li>
      ))}
    </ul>
  );
}

/** How much there is of each: claims, events and reports are three things and never added up. */
function Counts({ view: { totals, sources } }: { view: ProcessPage }) {
  const words = useWords();
  const days = sources.map(({ published }) => published).filter((day) => day !== null);
  const [from, to] = [days[0], days.at(-1)];
  const span =
    from === undefined || to === undefined
      ? null
      : from === to
        ? dateInWords(from, words)
        : words.brief.fromTo(dateInWords(from, words), dateInWords(to, words));
  return (
    <ul class="counts">
      <li>
        {counted(totals.sources, "reports", words)}
        {span !== null && totals.sources === sources.length && <span class="quiet"> · {span}</span>}
      </li>
      <li class="mark-event">{counted(totals.timeline, "events", words)}</li>
      <li>{counted(totals.rounds, "rounds", words)}</li>
      <li>{counted(totals.agenda, "agenda", words)}</li>
      <li>{counted(totals.positions, "positions", words)}</li>
      <li>{counted(totals.contested, "contested", words)}</li>
      <li>{counted(totals.questions, "questions", words)}</li>
      <li>{counted(totals.figures, "figures", words)}</li>
    </ul>
  );
}
