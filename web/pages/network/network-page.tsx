import { useWords } from "../../shell/settings.tsx";

export function NetworkPage() {
  const { shell } = useWords();
  return <h1 tabIndex={-1}>{shell.titles.section}</h1>;
}
