import { useMemo } from "preact/hooks";
import type { ProcessPage } from "../../../src/server/contract/index.ts";
import { Block } from "../../dossier/block.tsx";
import { useWords } from "../../shell/settings.tsx";
import { eventOfRound } from "./round-event.ts";
import { useLater } from "./use-later.ts";

const load = () => import("./timeline-glance.tsx").then(({ TimelineGlance }) => TimelineGlance);

/** The timeline within the overview: its drawing is loaded once the words are there, into room kept for it. */
export function TimelineBlock({ view }: { view: ProcessPage }) {
  const { dossier } = useWords();
  const Glance = useLater(load);
  const events = useMemo(() => {
    const rounds = new Set(view.rounds.map(({ event }) => event));
    const here = new Set(view.timeline.map(({ id }) => id));
    return [
      ...view.rounds.filter(({ event }) => !here.has(event)).map(eventOfRound),
      ...view.timeline.filter(({ id, said, speech }) => rounds.has(id) || (said && !speech)),
    ];
  }, [view]);
  if (events.length === 0) return null;
  return (
    <Block
      id="timeline"
      heading={dossier.sections.timeline}
      all={{ process: view.id, section: "timeline", total: view.totals.timeline, shown: events.length }}
    >
      <div class="glance">{Glance && <Glance events={events} />}</div>
    </Block>
  );
}
