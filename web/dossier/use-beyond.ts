import type { RefObject } from "preact";
import { useEffect, useState } from "preact/hooks";

/** How many of a grid's columns, after that of its row headings, are whole within a frame that scrolls; all before it is measured. */
export function useBeyond(frame: RefObject<HTMLElement | null>, columns: readonly string[]): number {
  const [within, setWithin] = useState(columns.length);
  const which = columns.join(" ");
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const measure = () => {
      const edge = element.getBoundingClientRect().right + 1;
      const cut = [...element.querySelectorAll("thead th")]
        .slice(1)
        .findIndex((heading) => heading.getBoundingClientRect().right > edge);
      setWithin(cut < 0 ? Number.POSITIVE_INFINITY : cut);
    };
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(element);
    element.addEventListener("scroll", measure, { passive: true });
    return () => {
      watch.disconnect();
      element.removeEventListener("scroll", measure);
    };
  }, [frame, which]);
  return within;
}
