import type { ShownClaim } from "../../src/server/contract/index.ts";
import { claimInWords } from "../claims/described.ts";
import { EdtfText } from "../parts/edtf-text.tsx";
import { dateInWords, holderInWords, shortened, wordFor } from "../parts/in-words.ts";
import { addressOf } from "../shell/addresses.ts";
import { useWords } from "../shell/settings.tsx";
import "./passage-card.css";

/** A claim beside its words: what was read, the sentence around it with its evidence marked, who vouches, and the way to the report. */
export function PassageCard({ claim }: { claim: ShownClaim }) {
  const words = useWords();
  const { parts, record, brief, claims } = words;
  const { document, item, entities, chain, passage, decision } = claim;
  const [start, end] = [passage.evidence.start - passage.start, passage.evidence.end - passage.start];
  const { factuality, time, place } = item.claim;
  const nameOf = (entity: string) => entities[entity]?.name ?? entity;
  const when = [brief.factuality[factuality], time && dateInWords(time.edtf, words), place && nameOf(place)]
    .filter(Boolean)
    .join(" · ");
  return (
    <article class="passage-card">
      <p class="passage-read">
        <span class="chip mark-claim">{claims.layers[item.list]}</span> {claimInWords(item, nameOf, words)}
        {when !== "" && <span class="quiet"> · {when}</span>}
      </p>
      <blockquote lang={document.language}>
        <p>
          {passage.text.slice(0, start)}
          <mark>{passage.text.slice(start, end)}</mark>
          {passage.text.slice(end)}
        </p>
      </blockquote>
      <p class="small">
        {chain.length === 0 ? (
          <strong>{parts.evidence.outletVoice}</strong>
        ) : (
          chain.map(({ statement, holder, act }, at) => (
            <span key={statement}>
              {at > 0 && <span class="quiet"> {parts.evidence.chain} </span>}
              <strong>{holderInWords(holder, words)}</strong> <span class="quiet">{wordFor(brief.acts, act)}</span>
            </span>
          ))
        )}
      </p>
      <p class="small">
        <a href={addressOf({ page: "report", document: document.id }, { claim: item.claim.id })}>
          {shortened(document.title ?? parts.evidence.openReport, 160)}
        </a>{" "}
        <span class="quiet">
          {document.outlet ?? parts.evidence.noOutlet}
          {" · "}
          {document.published === null ? parts.evidence.noDate : <EdtfText value={document.published} />}
        </span>
      </p>
      {decision?.kind === "claim" && (
        <p class="small">
          {wordFor(record.reviewed, decision.decision)} · {decision.by}
        </p>
      )}
    </article>
  );
}
