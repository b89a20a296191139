import { useWords } from "../../shell/settings.tsx";

export function RoundPage() {
  const { shell } = useWords();
  return <h1 tabIndex={-1}>{shell.titles.round}</h1>;
}
