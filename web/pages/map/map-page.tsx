import { useMemo } from "preact/hooks";
import type { MapPlace, PlaceUse, SectionPage } from "../../../src/server/contract/index.ts";
import { ChartFrame } from "../../charts/chart-frame.tsx";
import { MapChart, strongest } from "../../charts/map-chart.tsx";
import { useInWords } from "../../charts/place-words.ts";
import { processName } from "../../dossier/process-name.ts";
import { SectionFrame } from "../../dossier/section-frame.tsx";
import { useSection } from "../../dossier/use-section.ts";
import { EdtfText } from "../../parts/edtf-text.tsx";
import { Empty } from "../../parts/empty.tsx";
import { EventDay } from "../../parts/event-day.tsx";
import { eventInWords, numbered, numeral } from "../../parts/in-words.ts";
import { Paged } from "../../parts/paged.tsx";
import { StandingWord } from "../../parts/standing.tsx";
import { type Column, Table } from "../../parts/table.tsx";
import { Value } from "../../parts/value.tsx";
import { addressOf, type PageProps } from "../../shell/addresses.ts";
import { Loaded } from "../../shell/loaded.tsx";
import { useQueryValue } from "../../shell/router.tsx";
import { useWords } from "../../shell/settings.tsx";

/** The places of a process: where rounds were, are to be and may be held. */
export function MapPage({ route }: PageProps<"section">) {
  const words = useWords();
  const data = useSection(route.process, "map");
  return (
    <SectionFrame process={route.process} name={data.value && processName(data.value.process, words)} section="map">
      <Loaded data={data}>{(page) => <Places page={page} />}</Loaded>
    </SectionFrame>
  );
}

function Places({ page }: { page: SectionPage<"map"> }) {
  const words = useWords();
  const { map } = words.charts;
  const [chosen, choose] = useQueryValue("place");
  const place = page.items.find((each) => each.place.id === chosen) ?? null;
  const unlocated = useMemo(() => page.items.filter(({ point }) => point === null), [page]);
  if (page.total === 0 && page.unlocated.total === 0) return <Empty>{map.empty}</Empty>;
  return (
    <>
      <ChartFrame
        intro={map.intro}
        drawing={
          <>
            <MapChart places={page.items} chosen={chosen} choose={(id) => choose(id === chosen ? null : id)} />
            {place && <PlaceCard place={place} />}
            <div class="lanes-beside">
              <section>
                <h2>{map.unlocated}</h2>
                {unlocated.length === 0 ? (
                  <Empty />
                ) : (
                  <ul>
                    {unlocated.map((each) => (
                      <li key={each.place.id}>
                        <button
                          type="button"
                          class="value"
                          aria-pressed={each.place.id === chosen}
                          onClick={() => choose(each.place.id === chosen ? null : each.place.id)}
                        >
                          {each.place.name}
                        </button>{" "}
                        <span class="quiet">
                          {map.precision[each.precision]} · {map.as[strongest(each)]}
                        </span>
                      </li>
                    ))}
                  </ul>
                )}
              </section>
              <Placeless page={page} />
            </div>
          </>
        }
        legend={
          <ul class="legend-list">
            {(["venue", "planned-venue", "candidate", "rival", "event"] as const).map((as) => (
              <li key={as}>
                <svg width={20} height={20} aria-hidden="true" class="map">
                  <g class={`town town-${as}`}>
                    <circle cx={10} cy={10} r={6} />
                  </g>
                </svg>
                {map.as[as]}
              </li>
            ))}
          </ul>
        }
        table={<PlacesTable places={page.items} />}
      />
      <Paged total={page.total} offset={page.offset} limit={page.limit} />
    </>
  );
}

function PlaceCard({ place }: { place: MapPlace }) {
  const words = useWords();
  const { map } = words.charts;
  return (
    <section class="card" aria-live="polite">
      <h2>
        <a href={addressOf({ page: "entity", key: place.place.id })}>{place.place.name}</a>
      </h2>
      <ul>
        {place.uses.map((use) => (
          <li key={`${use.as} ${use.item}`}>
            <UseOfPlace use={use} place={place} />
          </li>
        ))}
      </ul>
      {place.count > place.uses.length && <p class="quiet">{map.more(numeral(place.count - place.uses.length, words))}</p>}
    </section>
  );
}

function UseOfPlace({ use, place }: { use: PlaceUse; place: MapPlace }) {
  const words = useWords();
  const what = useInWords(use, words);
  return (
    <>
      <Value support={use.support} title={`${what} ${words.record.inPlace(place.place.name)}`} standing={use.standing}>
        {what}
      </Value>{" "}
      <EdtfText value={use.edtf} /> <StandingWord standing={use.standing} />{" "}
      <span class="quiet">{use.as === "event" || use.kind === "question" ? "" : words.charts.map.as[use.as]}</span>
    </>
  );
}

function Placeless({ page: { unlocated } }: { page: SectionPage<"map"> }) {
  const words = useWords();
  const { map } = words.charts;
  if (unlocated.total === 0) return null;
  return (
    <section>
      <h2>{map.placeless}</h2>
      <details>
        <summary class="mark-event">{numeral(unlocated.total, words)}</summary>
        <ul>
          {unlocated.events.map((event) => (
            <li key={event.id}>
              <Value support={event.support} title={eventInWords(event, words)} standing={event.standing}>
                {eventInWords(event, words)}
              </Value>{" "}
              <EventDay time={event.time} />
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}

function PlacesTable({ places }: { places: readonly MapPlace[] }) {
  const words = useWords();
  const { map } = words.charts;
  const { columns: heading } = map;
  const rows = places.flatMap((place) => place.uses.map((use) => ({ place, use })));
  const columns: readonly Column<(typeof rows)[number]>[] = [
    { id: "place", heading: heading.place, heads: true, cell: ({ place }) => place.place.name },
    { id: "as", heading: heading.as, cell: ({ use }) => map.as[use.as] },
    { id: "when", heading: heading.when, cell: ({ use }) => <EdtfText value={use.edtf} /> },
    { id: "standing", heading: heading.standing, cell: ({ use }) => <StandingWord standing={use.standing} always /> },
    { id: "words", heading: heading.words, cell: ({ place, use }) => <UseOfPlace use={use} place={place} /> },
  ];
  return (
    <Table
      caption={map.label(numbered(places.length, map.towns, words))}
      quietCaption
      columns={columns}
      rows={rows}
      rowId={({ place, use }) => `${place.place.id} ${use.as} ${use.item}`}
    />
  );
}
