import type { ComponentChildren } from "preact";
import { useEffect, useMemo, useRef } from "preact/hooks";
import type { Explanation, Reading } from "../../src/claims/index.ts";
import { dateInWords, numeral } from "../parts/in-words.ts";
import { useQueryValue } from "../shell/router.tsx";
import { useWords } from "../shell/settings.tsx";
import { ClaimCard } from "./claim-card.tsx";
import { claimsOf, type ListedClaim } from "./described.ts";
import { LAYERS, type LaidSpan, type Layer, laidSpans } from "./layers.ts";
import { MarkedText } from "./marked-text.tsx";
import "./report-view.css";

interface ReportViewProps {
  readonly text: string;
  readonly reading: Reading;
  /** By entity of the reading: the address of its page; null where there is none. */
  readonly addressOfEntity: (entity: string) => string | null;
  /** Why a claim was read; absent: not asked yet. */
  readonly whyOf?: ReadonlyMap<string, Explanation>;
  /** What stands below a claim's own lines: decisions, for one. */
  readonly below?: (item: ListedClaim) => ComponentChildren;
}

/** Layers that are on when nobody chose: mentions and times would cover every line. */
const FIRST: readonly Layer[] = ["statements", "events", "roles", "figures", "agenda"];

/** A report's text with its claims as layers, the reading as a list beside it; which claim and layers is in the address. */
export function ReportView({ text, reading, addressOfEntity, whyOf, below }: ReportViewProps) {
  const words = useWords();
  const [asked, setAsked] = useQueryValue("layers");
  const [chosen, choose] = useQueryValue("claim");
  const frame = useRef<HTMLDivElement>(null);
  const on = useMemo(() => layersAsked(asked), [asked]);
  const spans = useMemo(() => laidSpans(reading, withChosen(on, reading, chosen)), [reading, on, chosen]);
  const items = useMemo(
    () => claimsOf(reading).filter(({ list, claim }) => on.has(list) || claim.id === chosen),
    [reading, on, chosen],
  );
  const nameOf = useMemo(() => {
    const names = new Map(reading.entities.map(({ id, name }) => [id, name]));
    return (id: string) => names.get(id) ?? id;
  }, [reading]);

  useEffect(() => {
    if (chosen === null) return;
    const at = frame.current?.querySelector(`[data-of~="${CSS.escape(chosen)}"]`);
    const card = frame.current?.querySelector<HTMLElement>(`[data-claim="${CSS.escape(chosen)}"]`);
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    at?.scrollIntoView({ block: "center", behavior: calm ? "instant" : "smooth" });
    card?.scrollIntoView({ block: "nearest", behavior: "instant" });
  }, [chosen]);

  const step = (by: number) => {
    const now = items.findIndex(({ claim }) => claim.id === chosen);
    const next = items[Math.min(items.length - 1, Math.max(0, now + by))];
    if (!next) return;
    choose(next.claim.id);
    frame.current?.querySelector<HTMLElement>(`[data-claim="${CSS.escape(next.claim.id)}"] button`)?.focus();
  };
  const chooseSpan = ({ layer, id }: LaidSpan) => {
    if (layer !== "mentions" && layer !== "times") choose(id);
    else choose(id === chosen ? null : id);
  };
  return (
    <div class="report-view" ref={frame}>
      <Switches on={on} reading={reading} set={setAsked} />
      <div class="report-columns">
        <section class="report-text" aria-label={words.report.text}>
          <MarkedText text={text} language={reading.document.language} spans={spans} chosen={chosen} choose={chooseSpan} />
        </section>
        <section class="report-claims" aria-labelledby="report-list">
          <h2 id="report-list">{words.report.list}</h2>
          <Named reading={reading} chosen={chosen} addressOfEntity={addressOfEntity} />
          {items.length === 0 && <p class="quiet">{words.claims.nothing}</p>}
          <ol class="claim-cards">
            {items.map((item) => (
              <ClaimCard
                key={item.claim.id}
                {...{ item, nameOf, addressOfEntity }}
                statements={reading.statements}
                isOpen={item.claim.id === chosen}
                toggle={() => choose(item.claim.id === chosen ? null : item.claim.id)}
                step={step}
                why={whyOf?.get(item.claim.id) ?? null}
              >
                {item.claim.id === chosen && below?.(item)}
              </ClaimCard>
            ))}
          </ol>
          {reading.unread.length > 0 && (
            <details class="unread">
              <summary>{words.claims.unread}</summary>
              <ul>
                {reading.unread.map(({ span, reason }) => (
                  <li key={span.start}>
                    <q lang={reading.document.language}>{span.exact}</q>{" "}
                    <span class="quiet">{words.brief.reasons[reason] ?? reason}</span>
                  </li>
                ))}
              </ul>
            </details>
          )}
        </section>
      </div>
    </div>
  );
}

function layersAsked(asked: string | null): ReadonlySet<Layer> {
  if (asked === null) return new Set(FIRST);
  const names = asked.split(",");
  return new Set(LAYERS.filter((layer) => names.includes(layer)));
}

/** The layer of what is looked at is shown even where it is switched off: a link leads to it. */
function withChosen(on: ReadonlySet<Layer>, reading: Reading, chosen: string | null): ReadonlySet<Layer> {
  if (chosen === null) return on;
  const layer = LAYERS.find((each) =>
    (each === "mentions" ? reading.entities : reading[each]).some(({ id }: { readonly id: string }) => id === chosen),
  );
  return layer === undefined || on.has(layer) ? on : new Set([...on, layer]);
}

interface SwitchesProps {
  readonly on: ReadonlySet<Layer>;
  readonly reading: Reading;
  readonly set: (layers: string | null) => void;
}

function Switches({ on, reading, set }: SwitchesProps) {
  const { claims, report } = useWords();
  const countOf = (layer: Layer) =>
    layer === "mentions" ? reading.entities.reduce((sum, { mentions }) => sum + mentions.length, 0) : reading[layer].length;
  const toggle = (layer: Layer) => {
    const next = LAYERS.filter((each) => (each === layer ? !on.has(each) : on.has(each)));
    set(next.join(",") === FIRST.join(",") ? null : next.join(","));
  };
  return (
    <fieldset class="layers">
      <legend>{report.layers}</legend>
      {LAYERS.map((layer) => (
        <label key={layer} class={`layer layer-${layer}`}>
          <input type="checkbox" checked={on.has(layer)} onChange={() => toggle(layer)} />
          <span>{claims.layers[layer]}</span> <span class="quiet">{countOf(layer)}</span>
        </label>
      ))}
    </fieldset>
  );
}

interface NamedProps {
  readonly reading: Reading;
  readonly chosen: string | null;
  readonly addressOfEntity: (entity: string) => string | null;
}

/** What a chosen mention or time is of. */
function Named({ reading, chosen, addressOfEntity }: NamedProps) {
  const words = useWords();
  const entity = reading.entities.find(({ id }) => id === chosen);
  const time = reading.times.find(({ id }) => id === chosen);
  if (time)
    return (
      <section class="card" aria-live="polite">
        <h3>{time.edtf === null ? words.report.noValue : dateInWords(time.edtf, words)}</h3>
        <p class="quiet">
          {time.edtf ?? ""} {words.report.anchors[time.anchor]}
        </p>
      </section>
    );
  if (!entity) return null;
  const address = addressOfEntity(entity.id);
  return (
    <section class="card" aria-live="polite">
      <h3>{address === null ? entity.name : <a href={address}>{entity.name}</a>}</h3>
      <p class="quiet">
        {words.brief.types[entity.type]} ·{" "}
        <span class="mark-mention">{`${numeral(entity.mentions.length, words)} ${words.shell.mentions}`}</span>
      </p>
    </section>
  );
}
