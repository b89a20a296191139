import type { ComponentChildren } from "preact";
import { useQueryValue } from "../shell/router.tsx";
import { useWords } from "../shell/settings.tsx";
import { usePrinting } from "./use-printing.ts";
import "./charts.css";

interface ChartFrameProps {
  readonly intro: string;
  readonly drawing: ComponentChildren;
  /** The same as rows: shown instead of the drawing where asked, and always on paper. */
  readonly table: ComponentChildren;
  readonly tools?: ComponentChildren;
  readonly legend?: ComponentChildren;
}

/** A drawing with its table twin: which of the two is shown is in the address. */
export function ChartFrame({ intro, drawing, table, tools, legend }: ChartFrameProps) {
  const { charts } = useWords();
  const [view, setView] = useQueryValue("view");
  const asTable = view === "table";
  const isPrinting = usePrinting();
  return (
    <section class="chart-frame">
      <p class="chart-intro">{intro}</p>
      <div class="chart-tools">
        <fieldset class="segments">
          <legend class="unseen">{charts.view}</legend>
          <label class={asTable ? undefined : "chosen"}>
            <input type="radio" name="view" checked={!asTable} onChange={() => setView(null)} />
            {charts.drawing}
          </label>
          <label class={asTable ? "chosen" : undefined}>
            <input type="radio" name="view" checked={asTable} onChange={() => setView("table")} />
            {charts.table}
          </label>
        </fieldset>
        {!asTable && tools}
      </div>
      {asTable ? (
        table
      ) : (
        <>
          {drawing}
          {legend && (
            <details class="legend">
              <summary>{charts.legend}</summary>
              {legend}
            </details>
          )}
          {isPrinting && <div class="only-print">{table}</div>}
        </>
      )}
    </section>
  );
}
