import "../../charts/charts.css";
import { useMemo, useState } from "preact/hooks";
import type { RecordEvent } from "../../../src/record/index.ts";
import type { Domain } from "../../charts/axis.ts";
import { TimelineChart } from "../../charts/timeline-chart.tsx";
import { marksOf } from "../../charts/timeline-layout.ts";

/** The rounds and what reports say happened in the process, drawn; everything told beside it is on the timeline's own page. */
export function TimelineGlance({ events }: { events: readonly RecordEvent[] }) {
  const marked = useMemo(() => marksOf(events), [events]);
  const [shown, setShown] = useState<Domain | null>(null);
  return <TimelineChart marked={marked} by="standing" shown={shown} setShown={setShown} />;
}
