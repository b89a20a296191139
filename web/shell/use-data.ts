import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import { type Failure, getJson } from "./fetching.ts";
import { useRevision } from "./revision.tsx";
import { useSettings } from "./settings.tsx";

/** What is known of an answer: nothing yet, the answer, why there is none, or an older answer while a newer one is asked for. */
export interface Data<T> {
  readonly value: T | null;
  readonly failure: Failure | null;
  readonly loading: boolean;
  readonly refresh: () => void;
}

const MOST_KEPT = 60;
const KEPT = new Map<string, unknown>();

/** Forgets what was answered: after a write, everything may differ. */
export function forgetAnswers(): void {
  KEPT.clear();
}

/**
 * The JSON at an address; null asks for nothing. What was answered before is shown at once ("back" is instant) while it is asked for again,
 * and again whenever the store has changed.
 */
export function useData<T>(address: string | null): Data<T> {
  const { language } = useSettings();
  const revision = useRevision();
  const [asked, setAsked] = useState(0);
  const key = address === null ? null : `${language} ${address}`;
  const [state, setState] = useState<{ key: string | null; value: T | null; failure: Failure | null; loading: boolean }>(() =>
    first<T>(key),
  );
  const current = state.key === key ? state : first<T>(key);
  const last = useRef(current);
  last.current = current;

  useEffect(() => {
    if (address === null || key === null) return;
    const stop = new AbortController();
    setState({ ...last.current, loading: true });
    getJson<T>(address, language, stop.signal).then(
      (answer) => {
        if (answer.ok) remember(key, answer.value);
        setState(
          answer.ok
            ? { key, value: answer.value, failure: null, loading: false }
            : { key, value: last.current.value, failure: answer.failure, loading: false },
        );
      },
      () => {},
    );
    return () => stop.abort();
  }, [address, key, language, revision, asked]);

  const refresh = useCallback(() => setAsked((times) => times + 1), []);
  return { value: current.value, failure: current.failure, loading: current.loading, refresh };
}

function first<T>(key: string | null) {
  const value = key === null ? null : ((KEPT.get(key) as T | undefined) ?? null);
  return { key, value, failure: null, loading: key !== null };
}

function remember(key: string, value: unknown): void {
  KEPT.delete(key);
  KEPT.set(key, value);
  for (const old of KEPT.keys()) {
    if (KEPT.size <= MOST_KEPT) break;
    KEPT.delete(old);
  }
}
