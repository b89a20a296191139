import { useWords } from "../../shell/settings.tsx";

export function DossierPage() {
  const { shell } = useWords();
  return <h1 tabIndex={-1}>{shell.titles.process}</h1>;
}
