import { useWords } from "../../shell/settings.tsx";

export function MissingPage() {
  const { shell } = useWords();
  return <h1 tabIndex={-1}>{shell.titles.missing}</h1>;
}
