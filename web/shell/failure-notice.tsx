import { addressOf, type Route } from "./addresses.ts";
import type { Failure } from "./fetching.ts";
import { usePlace } from "./router.tsx";
import { useWords } from "./settings.tsx";

/** A failure of the page itself, with the words of its code. */
export function ownFailure(code: string): Failure {
  return { status: 0, code, message: null, remedy: null, near: [], body: null };
}

/** What could not be shown, why, and what to do. */
export function FailureNotice({ failure, again }: { failure: Failure; again?: () => void }) {
  const { shell } = useWords();
  const { route } = usePlace();
  const own = shell.own[failure.code] ?? shell.own["page-failed"];
  const remedy = failure.remedy ?? own?.remedy;
  return (
    <section class="notice notice-failure" role="alert">
      <h2>{shell.failed}</h2>
      <p>{failure.message ?? own?.message}</p>
      {remedy && <p>{remedy}</p>}
      {failure.near.length > 0 && (
        <>
          <p>{shell.near}</p>
          <ul>
            {failure.near.map(({ id, name }) => (
              <li key={id}>
                <a href={nearAddress(id, failure.code, route)}>{name}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      {failure.status === 404 && (
        <p>
          {shell.missing.help} <a href="/">{shell.pages.processes}</a>, <a href="/search">{shell.pages.search}</a>
        </p>
      )}
      <p class="quiet">{shell.code(failure.code)}</p>
      {again && (
        <button type="button" class="button" onClick={again}>
          {shell.again}
        </button>
      )}
    </section>
  );
}

/** Near ids say by their form what they are of; rounds and claims are those of the process and the report whose page this is. */
function nearAddress(id: string, code: string, route: Route): string {
  if (code === "round-unknown" && route.page === "round") return addressOf({ page: "round", process: route.process, round: id });
  if (code === "claim-unknown" && route.page === "claim")
    return addressOf({ page: "claim", document: route.document, claim: id });
  if (/^process[:~]/.test(id)) return addressOf({ page: "process", process: id });
  return /^[0-9a-f]{64}$/.test(id) ? addressOf({ page: "report", document: id }) : addressOf({ page: "entity", key: id });
}
