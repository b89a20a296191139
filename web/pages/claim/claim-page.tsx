import { useEffect } from "preact/hooks";
import { addressOf, type PageProps } from "../../shell/addresses.ts";
import { useWords } from "../../shell/settings.tsx";

/** A claim is shown where it stands: in its report. The address of the report takes the place of this one. */
export function ClaimPage({ route: { document, claim } }: PageProps<"claim">) {
  const { parts, shell } = useWords();
  const address = addressOf({ page: "report", document }, { claim });
  useEffect(() => {
    history.replaceState(null, "", address);
    dispatchEvent(new PopStateEvent("popstate"));
  }, [address]);
  return (
    <>
      <h1 tabIndex={-1}>{shell.titles.claim}</h1>
      <p>
        <a href={address}>{parts.evidence.openReport}</a>
      </p>
    </>
  );
}
