import { useWords } from "../../shell/settings.tsx";

export function SearchPage() {
  const { shell } = useWords();
  return <h1 tabIndex={-1}>{shell.titles.search}</h1>;
}
