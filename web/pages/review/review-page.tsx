import { useWords } from "../../shell/settings.tsx";

export function ReviewPage() {
  const { shell } = useWords();
  return <h1 tabIndex={-1}>{shell.titles.review}</h1>;
}
