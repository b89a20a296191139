import { useMemo } from "preact/hooks";
import type { ProcessPage, SectionPage } from "../../../src/server/contract/index.ts";
import { AgendaBoard } from "../../dossier/agenda.tsx";
import { Block } from "../../dossier/block.tsx";
import { ContestedList } from "../../dossier/contested.tsx";
import { MatrixSwitch, StatementMatrix } from "../../dossier/matrix.tsx";
import { processName } from "../../dossier/process-name.ts";
import { QuestionList } from "../../dossier/questions.tsx";
import { inOrder } from "../../dossier/role-steps.ts";
import { OfficeTable, RoleTable } from "../../dossier/roles.tsx";
import { Rounds, RoundsSwitch } from "../../dossier/rounds.tsx";
import { SectionFrame } from "../../dossier/section-frame.tsx";
import { useSince } from "../../dossier/since.tsx";
import { SourceTable } from "../../dossier/sources.tsx";
import { labelsOfPage } from "../../dossier/use-labels.ts";
import { DocumentsProvider } from "../../parts/documents.tsx";
import { ListTotalsProvider, listTotalsOf } from "../../parts/list-totals.tsx";
import { dataAddressOf, type PageProps } from "../../shell/addresses.ts";
import { Loaded } from "../../shell/loaded.tsx";
import { usePlace } from "../../shell/router.tsx";
import { useWords } from "../../shell/settings.tsx";
import { useData } from "../../shell/use-data.ts";
import { Changes } from "./changes.tsx";
import { FiguresBlock } from "./figures-block.tsx";
import { Head } from "./head.tsx";
import { MapBlock } from "./map-block.tsx";
import { TimelineBlock } from "./timeline-block.tsx";
import { useElapsed } from "./use-elapsed.ts";

/** Everything about a process, some of each section: what an analyst would keep in a spreadsheet. */
export function DossierPage({ route: { process } }: PageProps<"process">) {
  const words = useWords();
  const { query } = usePlace();
  const asOf = query.get("asOf");
  const since = useSince();
  const data = useData<ProcessPage>(dataAddressOf({ page: "process", process }, { asOf }));
  const changes = useData<SectionPage<"changes">>(
    since === null ? null : dataAddressOf({ page: "section", process, section: "changes" }, { since, asOf, limit: MOST.changes }),
  );
  // Both at once, since what came later would push the page down; but nobody waits for what takes long.
  const isLate = useElapsed(PATIENCE);
  const isWhole = since === null || changes.value !== null || changes.failure !== null || isLate;
  return (
    <SectionFrame
      process={process}
      name={data.value && processName(data.value, words)}
      section={null}
      isCurrent={data.value?.isCurrent ?? true}
    >
      <Loaded data={isWhole ? data : { ...data, value: null }}>
        {(view) => <Overview view={view} since={since} changes={changes.value} isComparing={changes.loading} />}
      </Loaded>
    </SectionFrame>
  );
}

/** So many milliseconds the page waits for what has changed. */
const PATIENCE = 1500;

/** How much of each section the overview shows; of changes how many it looks at. */
const MOST = { changes: 500, parts: 24, offices: 12, rounds: 30, column: 5, contested: 5, questions: 6, actors: 12, sources: 12 };

interface OverviewProps {
  readonly view: ProcessPage;
  readonly since: string | null;
  readonly changes: SectionPage<"changes"> | null;
  readonly isComparing: boolean;
}

function Overview({ view, since, changes, isComparing }: OverviewProps) {
  const words = useWords();
  const { dossier, record } = words;
  const { labels, names } = useMemo(() => labelsOfPage(view, words), [view, words]);
  const documents = useMemo(() => new Map(view.sources.map((source) => [source.document, source])), [view]);
  const lengths = useMemo(() => listTotalsOf(view.shortened), [view]);
  const { id: process, totals } = view;
  /** How many of these are not here whole. */
  const inPart = (shown: readonly { readonly id: string }[]) => {
    const cut = new Set(view.shortened.map(({ item }) => item));
    return shown.filter(({ id }) => cut.has(id)).length;
  };
  const parts = inOrder(view.roles.filter(({ kind }) => kind === "process"));
  const isCut = view.roles.length < totals.roles;
  const offices = view.roles.filter(({ kind }) => kind === "office").toSorted((a, b) => b.support.count - a.support.count);
  return (
    <DocumentsProvider value={documents}>
      <ListTotalsProvider value={lengths}>
        <Head view={view} />
        <div class="dossier-columns">
          <div>
            <Changes process={view.id} since={since} changes={changes} isComparing={isComparing} labels={labels} names={names} />
            <Block
              id="rounds"
              heading={dossier.sections.rounds}
              note={<RoundsSwitch />}
              all={{ process, section: "rounds", total: totals.rounds, shown: Math.min(MOST.rounds, view.rounds.length) }}
              empty={view.rounds.length === 0 ? dossier.rounds.none : null}
            >
              <Rounds process={process} rounds={view.rounds.slice(-MOST.rounds)} labels={labels} />
            </Block>
            <Block
              id="contested"
              heading={dossier.sections.contested}
              all={{
                process,
                section: "contested",
                total: totals.contested,
                shown: Math.min(MOST.contested, view.contested.length),
              }}
              empty={view.contested.length === 0 ? record.nothing.contested : null}
            >
              <ContestedList points={view.contested.slice(0, MOST.contested)} labels={labels} />
            </Block>
          </div>
          <div>
            <Block
              id="roles"
              heading={record.headings.who}
              all={{
                process,
                section: "roles",
                total: isCut ? totals.roles : parts.length,
                shown: Math.min(MOST.parts, parts.length),
              }}
              empty={parts.length === 0 ? dossier.roles.none : null}
            >
              <RoleTable roles={parts.slice(0, MOST.parts)} />
            </Block>
            <Block
              id="questions"
              heading={dossier.sections.questions}
              all={{
                process,
                section: "questions",
                total: totals.questions,
                shown: Math.min(MOST.questions, view.questions.length),
                shortened: inPart(view.questions.slice(0, MOST.questions)),
              }}
              empty={view.questions.length === 0 ? record.nothing.questions : null}
            >
              <QuestionList process={process} questions={view.questions.slice(0, MOST.questions)} labels={labels} names={names} />
            </Block>
          </div>
        </div>
        <TimelineBlock view={view} />
        <div class="dossier-drawings">
          <FiguresBlock view={view} names={names} inPart={inPart} />
          <MapBlock process={process} />
        </div>
        <Block
          id="agenda"
          heading={dossier.sections.agenda}
          all={{ process, section: "agenda", total: totals.agenda, shown: view.agenda.length, shortened: inPart(view.agenda) }}
          empty={view.agenda.length === 0 ? dossier.agenda.none : null}
        >
          <AgendaBoard items={view.agenda} labels={labels} most={MOST.column} />
        </Block>
        <Block
          id="positions"
          heading={dossier.sections.positions}
          note={<MatrixSwitch />}
          all={{
            process,
            section: "positions",
            total: totals.positions,
            shown: 0,
            shortened: new Set(view.shortened.flatMap(({ section, item }) => (section === "positions" ? [item] : []))).size,
          }}
          empty={view.positions.length === 0 ? dossier.matrix.none : null}
        >
          <StatementMatrix positions={view.positions} most={MOST.actors} />
        </Block>
        <Block
          id="offices"
          heading={dossier.roles.offices}
          all={{
            process,
            section: "roles",
            total: isCut ? totals.roles : offices.length,
            shown: Math.min(MOST.offices, offices.length),
          }}
          empty={offices.length === 0 ? dossier.roles.noOffices : null}
        >
          <OfficeTable roles={offices.slice(0, MOST.offices)} />
        </Block>
        <Block
          id="sources"
          heading={dossier.sections.sources}
          all={{ process, section: "sources", total: totals.sources, shown: Math.min(MOST.sources, view.sources.length) }}
        >
          <SourceTable process={process} sources={view.sources.slice(-MOST.sources)} labels={labels} />
        </Block>
      </ListTotalsProvider>
    </DocumentsProvider>
  );
}
