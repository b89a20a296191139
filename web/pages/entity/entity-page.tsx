import { useWords } from "../../shell/settings.tsx";

export function EntityPage() {
  const { shell } = useWords();
  return <h1 tabIndex={-1}>{shell.titles.entity}</h1>;
}
