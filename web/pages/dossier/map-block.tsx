import type { SectionPage } from "../../../src/server/contract/index.ts";
import { Block } from "../../dossier/block.tsx";
import { Empty } from "../../parts/empty.tsx";
import { dataAddressOf } from "../../shell/addresses.ts";
import { FailureNotice } from "../../shell/failure-notice.tsx";
import { usePlace } from "../../shell/router.tsx";
import { useWords } from "../../shell/settings.tsx";
import { useData } from "../../shell/use-data.ts";
import { useLater } from "./use-later.ts";

const load = () => import("./map-glance.tsx").then(({ MapGlance }) => MapGlance);

/** Where rounds were and may be held, drawn: its data and its drawing come once the words are there, into room kept for them. */
export function MapBlock({ process }: { process: string }) {
  const { dossier, charts } = useWords();
  const { query } = usePlace();
  const { value, failure, refresh } = useData<SectionPage<"map">>(
    dataAddressOf({ page: "section", process, section: "map" }, { asOf: query.get("asOf") }),
  );
  const Glance = useLater(load);
  return (
    <Block
      id="map"
      heading={dossier.sections.map}
      all={{ process, section: "map", total: value?.total ?? 0, shown: value?.total ?? 0 }}
    >
      <div class="glance-map" aria-busy={failure === null && (value === null || (value.total > 0 && Glance === null))}>
        {value && value.total === 0 && <Empty>{charts.map.empty}</Empty>}
        {value && value.total > 0 && Glance && <Glance places={value.items} />}
        {!value && failure && <FailureNotice failure={failure} again={refresh} />}
      </div>
    </Block>
  );
}
