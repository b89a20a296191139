import { useWords } from "../../shell/settings.tsx";

export function ContestedPage() {
  const { shell } = useWords();
  return <h1 tabIndex={-1}>{shell.titles.section}</h1>;
}
