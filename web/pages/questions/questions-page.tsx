import { QuestionList } from "../../dossier/questions.tsx";
import { ListedSection } from "../../dossier/section-page.tsx";
import type { PageProps } from "../../shell/pages.tsx";
import { useWords } from "../../shell/settings.tsx";

const NO_LABELS: ReadonlyMap<string, string> = new Map();

export function QuestionsPage({ route: { process } }: PageProps<"section">) {
  const { record } = useWords();
  return (
    <ListedSection process={process} section="questions" empty={record.nothing.questions}>
      {({ items }) => {
        const names = new Map(items.flatMap(({ options }) => options.map(({ actor }) => [actor.id, actor.name] as const)));
        return <QuestionList process={process} questions={items} labels={NO_LABELS} names={names} />;
      }}
    </ListedSection>
  );
}
