import type { RefObject } from "preact";
import { useLayoutEffect, useState } from "preact/hooks";

/** How broad an element is, in pixels, now and after every change of the window; `guess` until it is known. */
export function useWidth(of: RefObject<HTMLElement | null>, guess: number): number {
  const [width, setWidth] = useState(guess);
  useLayoutEffect(() => {
    const element = of.current;
    if (!element) return;
    const measure = () => setWidth(Math.max(240, Math.floor(element.clientWidth)));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [of]);
  return width;
}
