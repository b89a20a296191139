import { useWords } from "../../shell/settings.tsx";

export function ClaimPage() {
  const { shell } = useWords();
  return <h1 tabIndex={-1}>{shell.titles.claim}</h1>;
}
