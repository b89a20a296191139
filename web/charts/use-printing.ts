import { useEffect, useState } from "preact/hooks";

/** Whether the page is on its way to paper: what only paper shows need not be drawn, out of sight, for every reader. */
export function usePrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    const paper = matchMedia("print");
    const look = () => setPrinting(paper.matches);
    // Said before the media change; what it changes is there when the page is laid out for paper.
    const begin = () => setPrinting(true);
    look();
    paper.addEventListener("change", look);
    addEventListener("beforeprint", begin);
    addEventListener("afterprint", look);
    return () => {
      paper.removeEventListener("change", look);
      removeEventListener("beforeprint", begin);
      removeEventListener("afterprint", look);
    };
  }, []);
  return isPrinting;
}
