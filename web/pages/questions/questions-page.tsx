import { QuestionList } from "../../dossier/questions.tsx";
import { ListedSection } from "../../dossier/section-page.tsx";
import { useLabels } from "../../dossier/use-labels.ts";
import type { PageProps } from "../../shell/addresses.ts";
import { useWords } from "../../shell/settings.tsx";

export function QuestionsPage({ route: { process } }: PageProps<"section">) {
  const { record } = useWords();
  const { labels, names, ready } = useLabels(process);
  return (
    <ListedSection process={process} section="questions" empty={record.nothing.questions} ready={ready}>
      {({ items }) => <QuestionList process={process} questions={items} labels={labels} names={names} />}
    </ListedSection>
  );
}
