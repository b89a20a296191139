import { useWords } from "../../shell/settings.tsx";

export function ReaderPage() {
  const { shell } = useWords();
  return <h1 tabIndex={-1}>{shell.titles.reader}</h1>;
}
