import { useWords } from "../../shell/settings.tsx";

export function AddPage() {
  const { shell } = useWords();
  return <h1 tabIndex={-1}>{shell.titles.add}</h1>;
}
