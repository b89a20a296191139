import type { ShownClaim } from "../../src/server/contract/index.ts";
import { addressOf } from "../shell/addresses.ts";
import { useWords } from "../shell/settings.tsx";
import { claimInWords } from "./claim-words.ts";
import { EdtfText } from "./edtf-text.tsx";
import { holderInWords } from "./in-words.ts";
import "./claim-card.css";

/** A claim beside its words: what was read, the sentence around it with its evidence marked, who vouches, and the way to the report. */
export function ClaimCard({ claim }: { claim: ShownClaim }) {
  const words = useWords();
  const { parts, record, brief } = words;
  const { document, item, chain, passage, decision } = claim;
  const [start, end] = [passage.evidence.start - passage.start, passage.evidence.end - passage.start];
  return (
    <article class="claim-card">
      <p class="claim-read">
        <span class="chip mark-claim">{brief[LIST_WORDS[item.list]]}</span> {claimInWords(claim, words)}
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
          <span class="chain">{parts.evidence.outletVoice}</span>
        ) : (
          chain.map(({ statement, holder, act }, at) => (
            <span key={statement}>
              {at > 0 && <span class="quiet"> {parts.evidence.chain} </span>}
              <strong>{holderInWords(holder, words)}</strong> <span class="quiet">{actInWords(act, words)}</span>
            </span>
          ))
        )}
      </p>
      <p class="small">
        <a href={addressOf({ page: "report", document: document.id }, { claim: item.claim.id })}>
          {document.title ?? parts.evidence.openReport}
        </a>{" "}
        <span class="quiet">
          {document.outlet ?? parts.evidence.noOutlet}
          {" · "}
          {document.published === null ? parts.evidence.noDate : <EdtfText value={document.published} />}
        </span>
      </p>
      {decision?.kind === "claim" && (
        <p class="small">
          {record.reviewed[decision.decision]} · {decision.by}
        </p>
      )}
    </article>
  );
}

const LIST_WORDS = { statements: "statements", events: "events", roles: "roles", figures: "figures", agenda: "agenda" } as const;

function actInWords(act: string, { brief }: ReturnType<typeof useWords>): string {
  const acts: Readonly<Record<string, string>> = brief.acts;
  return acts[act] ?? act;
}
