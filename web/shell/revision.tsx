import { type ComponentChildren, createContext } from "preact";
import { useContext, useEffect, useState } from "preact/hooks";
import { getJson } from "./fetching.ts";
import { usePlace } from "./router.tsx";
import { useSettings } from "./settings.tsx";

/** While reports come in the store changes often; a quiet one is asked seldom. Milliseconds. */
const BUSY = 1_000;
const QUIET = 15_000;
const STILL_BUSY_FOR = 20_000;

interface Health {
  readonly revision: string | number;
}

const RevisionContext = createContext<string>("");

/** The revision of the store, as last heard: pages ask again when it changes, so that a dossier fills while reports are read. */
export function useRevision(): string {
  return useContext(RevisionContext);
}

export function RevisionProvider({ children }: { children: ComponentChildren }) {
  const { language } = useSettings();
  const [revision, setRevision] = useState("");
  // The page that reads in the tab has no store behind it, and may have no server.
  const hasStore = usePlace().route.page !== "reader";
  useEffect(() => {
    if (!hasStore) return;
    const stop = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    let changed = performance.now();
    let known = "";
    const ask = async () => {
      if (document.visibilityState === "visible") {
        const answer = await getJson<Health>("/health.json", language, stop.signal).catch(() => null);
        const now = answer?.ok ? String(answer.value.revision) : known;
        if (now !== known) {
          // The first answer is what the page was made of.
          if (known !== "") setRevision(now);
          known = now;
          changed = performance.now();
        }
      }
      if (!stop.signal.aborted) timer = setTimeout(() => void ask(), performance.now() - changed < STILL_BUSY_FOR ? BUSY : QUIET);
    };
    void ask();
    return () => {
      stop.abort();
      clearTimeout(timer);
    };
  }, [language, hasStore]);
  return <RevisionContext.Provider value={revision}>{children}</RevisionContext.Provider>;
}
