import { useWords } from "../../shell/settings.tsx";

export function ReportPage() {
  const { shell } = useWords();
  return <h1 tabIndex={-1}>{shell.titles.report}</h1>;
}
