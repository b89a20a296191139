import { useWords } from "../../shell/settings.tsx";

export function ProcessesPage() {
  const { shell } = useWords();
  return <h1 tabIndex={-1}>{shell.titles.processes}</h1>;
}
