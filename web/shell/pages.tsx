import type { ComponentType } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { Skeleton } from "../parts/skeleton.tsx";
import type { PageName, PageProps, Route, Section } from "./addresses.ts";
import { Boundary } from "./boundary.tsx";
import { FailureNotice, ownFailure } from "./failure-notice.tsx";
import { keptScroll, usePlace } from "./router.tsx";
import { useWords } from "./settings.tsx";

type Page = ComponentType<{ readonly route: Route }>;
type Load = () => Promise<Page>;

/** A page is loaded when somebody goes there. Its component takes the route it was made for. */
const page = <Name extends PageName>(load: () => Promise<ComponentType<PageProps<Name>>>): Load => load as unknown as Load;

const PAGES: Readonly<Record<Exclude<PageName, "section">, Load>> = {
  processes: page<"processes">(async () => (await import("../pages/processes/processes-page.tsx")).ProcessesPage),
  process: page<"process">(async () => (await import("../pages/dossier/dossier-page.tsx")).DossierPage),
  round: page<"round">(async () => (await import("../pages/round/round-page.tsx")).RoundPage),
  report: page<"report">(async () => (await import("../pages/report/report-page.tsx")).ReportPage),
  claim: page<"claim">(async () => (await import("../pages/claim/claim-page.tsx")).ClaimPage),
  entity: page<"entity">(async () => (await import("../pages/entity/entity-page.tsx")).EntityPage),
  review: page<"review">(async () => (await import("../pages/review/review-page.tsx")).ReviewPage),
  search: page<"search">(async () => (await import("../pages/search/search-page.tsx")).SearchPage),
  add: page<"add">(async () => (await import("../pages/add/add-page.tsx")).AddPage),
  reader: page<"reader">(async () => (await import("../pages/reader/reader-page.tsx")).ReaderPage),
  missing: page<"missing">(async () => (await import("../pages/missing/missing-page.tsx")).MissingPage),
};

const SECTION_PAGES: Readonly<Record<Section, Load>> = {
  roles: page<"section">(async () => (await import("../pages/roles/roles-page.tsx")).RolesPage),
  rounds: page<"section">(async () => (await import("../pages/rounds/rounds-page.tsx")).RoundsPage),
  timeline: page<"section">(async () => (await import("../pages/timeline/timeline-page.tsx")).TimelinePage),
  agenda: page<"section">(async () => (await import("../pages/agenda/agenda-page.tsx")).AgendaPage),
  positions: page<"section">(async () => (await import("../pages/positions/positions-page.tsx")).PositionsPage),
  contested: page<"section">(async () => (await import("../pages/contested/contested-page.tsx")).ContestedPage),
  questions: page<"section">(async () => (await import("../pages/questions/questions-page.tsx")).QuestionsPage),
  figures: page<"section">(async () => (await import("../pages/figures/figures-page.tsx")).FiguresPage),
  map: page<"section">(async () => (await import("../pages/map/map-page.tsx")).MapPage),
  network: page<"section">(async () => (await import("../pages/network/network-page.tsx")).NetworkPage),
  sources: page<"section">(async () => (await import("../pages/sources/sources-page.tsx")).SourcesPage),
  changes: page<"section">(async () => (await import("../pages/changes/changes-page.tsx")).ChangesPage),
  identities: page<"section">(async () => (await import("../pages/identities/identities-page.tsx")).IdentitiesPage),
};

const LOADED = new Map<Load, Page>();

/** The page of the address: loaded when needed, headed, focused on its heading when one comes to it, scrolled as it was left on "back". */
export function PageOutlet() {
  const { route, address, came } = usePlace();
  const words = useWords();
  const load = route.page === "section" ? SECTION_PAGES[route.section] : PAGES[route.page];
  const [, setLoaded] = useState(0);
  const [failed, setFailed] = useState<Load | null>(null);
  const frame = useRef<HTMLDivElement>(null);
  const Shown = LOADED.get(load);

  useEffect(() => {
    if (LOADED.has(load)) return;
    let gone = false;
    load().then(
      (component) => {
        LOADED.set(load, component);
        if (!gone) setLoaded((times) => times + 1);
      },
      () => {
        if (!gone) setFailed(() => load);
      },
    );
    return () => {
      gone = true;
    };
  }, [load]);

  // Before the page's own title, which comes with its data.
  useLayoutEffect(() => {
    document.title = `${words.shell.titles[route.page]} · ${words.shell.name}`;
  }, [route.page, words]);

  const path = address.split("?", 1)[0];
  useLayoutEffect(() => {
    if (came === "within" || came === "first" || !Shown) return;
    scrollTo(0, came === "back" ? keptScroll() : 0);
    frame.current?.querySelector<HTMLElement>("h1")?.focus({ preventScroll: true });
  }, [path, came, Shown]);

  return (
    <div ref={frame} class="page" key={path}>
      <Boundary key={path}>
        {failed === load ? (
          <FailureNotice failure={ownFailure("page-not-loaded")} />
        ) : Shown ? (
          <Shown route={route} />
        ) : (
          <Skeleton title />
        )}
      </Boundary>
    </div>
  );
}
