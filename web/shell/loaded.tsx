import type { ComponentChildren } from "preact";
import { Skeleton } from "../parts/skeleton.tsx";
import { FailureNotice } from "./failure-notice.tsx";
import { useWords } from "./settings.tsx";
import type { Data } from "./use-data.ts";

interface LoadedProps<T> {
  readonly data: Data<T>;
  /** What stands there while nothing is known: of the size of what comes, so that nothing jumps. */
  readonly skeleton?: ComponentChildren;
  readonly children: (value: T) => ComponentChildren;
}

/** Data in its three states: loading, failed with a remedy, there. An older answer stays when a newer one fails, and says so. */
export function Loaded<T>({ data, skeleton, children }: LoadedProps<T>) {
  const { shell } = useWords();
  const { value, failure, loading, refresh } = data;
  if (value !== null)
    return (
      <div aria-busy={loading}>
        {failure && (
          <>
            <FailureNotice failure={failure} again={refresh} />
            <p class="quiet">{shell.stale}</p>
          </>
        )}
        {children(value)}
      </div>
    );
  if (failure) return <FailureNotice failure={failure} again={refresh} />;
  return (
    <div aria-busy="true">
      <p class="unseen" role="status">
        {shell.loading}
      </p>
      {skeleton ?? <Skeleton />}
    </div>
  );
}
