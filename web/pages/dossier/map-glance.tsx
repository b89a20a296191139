import "../../charts/charts.css";
import type { MapPlace } from "../../../src/server/contract/index.ts";
import { MapChart } from "../../charts/map-chart.tsx";
import { usesInWords } from "../../charts/place-words.ts";
import { useEvidence } from "../../parts/evidence.tsx";
import { useWords } from "../../shell/settings.tsx";

/** Countries and regions named below the map; the map's own page has them all. */
const MOST = 5;

/** The towns of a process on a map, and below it the countries and regions that are no points; each opens the words it rests on. */
export function MapGlance({ places }: { places: readonly MapPlace[] }) {
  const words = useWords();
  const { charts, brief, parts } = words;
  const { open } = useEvidence();
  const unlocated = places.filter(({ point }) => point === null);
  const shown = unlocated.slice(0, unlocated.length > MOST + 1 ? MOST : unlocated.length);
  const openPlace = (place: MapPlace | undefined, from: HTMLElement | SVGElement) => {
    if (place) open({ title: place.place.name, parts: usesInWords(place, words) }, from);
  };
  return (
    <>
      <MapChart
        places={places}
        choose={(id, from) =>
          openPlace(
            places.find(({ place }) => place.id === id),
            from,
          )
        }
      />
      {shown.length > 0 && (
        <p class="small">
          <span class="quiet">
            {charts.map.unlocated}
            {brief.colon}
          </span>{" "}
          {shown.map((each, at) => (
            <span key={each.place.id}>
              {at > 0 && ", "}
              <button
                type="button"
                class="value"
                title={parts.evidence.hint}
                aria-haspopup="true"
                onClick={({ currentTarget }) => openPlace(each, currentTarget)}
              >
                {each.place.name}
              </button>
            </span>
          ))}
          {unlocated.length > shown.length && <span class="quiet"> {parts.and(unlocated.length - shown.length)}</span>}
        </p>
      )}
    </>
  );
}
