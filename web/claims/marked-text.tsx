import { useEffect, useMemo, useRef } from "preact/hooks";
import { useWords } from "../shell/settings.tsx";
import { type LaidSpan, paragraphsOf, type Segment, segmentsOf, stacked } from "./layers.ts";

interface MarkedTextProps {
  readonly text: string;
  readonly language: string;
  readonly spans: readonly LaidSpan[];
  /** Id of the claim, time or entity that is looked at. */
  readonly chosen: string | null;
  readonly choose: (span: LaidSpan) => void;
}

/** Lines that are drawn below the text; what overlaps more deeply is still there, and in the list beside. */
const MOST_LINES = 4;

/**
 * A report's text with claims as lines below its words, those that overlap below each other. A click on words chooses
 * the shortest span there; clicking again goes through all of them. Only ever text: nothing of a report is markup.
 */
export function MarkedText({ text, language, spans, chosen, choose }: MarkedTextProps) {
  const paragraphs = useMemo(() => {
    const segments = segmentsOf(text.length, stacked(spans));
    return paragraphsOf(text).map((paragraph) => ({
      ...paragraph,
      segments: segments.flatMap((segment) => {
        const [start, end] = [Math.max(segment.start, paragraph.start), Math.min(segment.end, paragraph.end)];
        return start < end ? [{ ...segment, start, end }] : [];
      }),
    }));
  }, [text, spans]);
  const frame = useRef<HTMLDivElement>(null);
  // A convenience of the mouse only: by key the same claims are chosen in the list beside, so that the text stays text.
  useEffect(() => {
    const click = ({ target }: MouseEvent) => {
      const ids = target instanceof Element ? target.closest<HTMLElement>("[data-of]")?.dataset["of"]?.split(" ") : undefined;
      const here = spans.filter(({ id }) => ids?.includes(id)).toSorted((a, b) => a.end - a.start - (b.end - b.start));
      const next = here[(here.findIndex(({ id }) => id === chosen) + 1) % here.length];
      if (next) choose(next);
    };
    const element = frame.current;
    element?.addEventListener("click", click);
    return () => element?.removeEventListener("click", click);
  });
  return (
    <div class="marked-text" lang={language} ref={frame}>
      {paragraphs.map(({ start, segments }) => (
        <p key={start}>
          {segments.map((segment) => (
            <Piece key={segment.start} segment={segment} text={text} chosen={chosen} />
          ))}
        </p>
      ))}
    </div>
  );
}

interface PieceProps {
  readonly segment: Segment;
  readonly text: string;
  readonly chosen: string | null;
}

function Piece({ segment: { start, end, spans }, text, chosen }: PieceProps) {
  const { claims } = useWords();
  const words = text.slice(start, end);
  if (spans.length === 0) return <>{words}</>;
  const drawn = spans.filter(({ line }) => line < MOST_LINES);
  const isChosen = spans.some(({ id }) => id === chosen);
  return (
    <span
      class={isChosen ? "piece piece-chosen" : "piece"}
      data-of={spans.map(({ id }) => id).join(" ")}
      title={[...new Set(spans.map(({ layer }) => claims.layers[layer]))].join(" · ")}
      style={{
        backgroundImage: drawn.map(({ layer }) => `linear-gradient(var(--layer-${layer}), var(--layer-${layer}))`).join(", "),
        backgroundPosition: drawn.map(({ line }) => `0 calc(100% - ${(MOST_LINES - 1 - line) * 3}px)`).join(", "),
        backgroundSize: drawn.map(() => "100% 2px").join(", "),
      }}
    >
      {words}
    </span>
  );
}
