import { ClaimDetails } from "../../claims/claim-card.tsx";
import { claimInWords } from "../../claims/described.ts";
import { History } from "../../claims/history.tsx";
import { EdtfText } from "../../parts/edtf-text.tsx";
import { counted, holderInWords } from "../../parts/in-words.ts";
import { addressOf } from "../../shell/addresses.ts";
import { useWords } from "../../shell/settings.tsx";
import type { Proposal } from "./use-decide.ts";

/** What is proposed, beside the words it is read from, and who vouches for it. */
export function ProposalCard({ item: { proposal, process, doubts, origins } }: { item: Proposal }) {
  const words = useWords();
  const { review, report, claims } = words;
  const { document, item, entities, chain, passage, decision } = proposal;
  const nameOf = (id: string) => entities[id]?.name ?? id;
  const [start, end] = [passage.evidence.start - passage.start, passage.evidence.end - passage.start];
  return (
    <article class="proposal">
      <header>
        <p class="quiet">
          <a href={addressOf({ page: "process", process: process.id })}>{process.name}</a> · {counted(origins, "origins", words)}
          {doubts.map((doubt) => (
            <span key={doubt}>
              {" · "}
              {review.doubts[doubt]}
            </span>
          ))}
        </p>
        <h2>{claimInWords(item, nameOf, words)}</h2>
      </header>
      <div class="proposal-sides">
        <section>
          <h3>{review.source}</h3>
          <blockquote lang={document.language}>
            {passage.text.slice(0, start)}
            <mark>{passage.text.slice(start, end)}</mark>
            {passage.text.slice(end)}
          </blockquote>
          <p class="quiet">
            <a href={addressOf({ page: "report", document: document.id }, { claim: item.claim.id })}>
              {document.title ?? review.openReport}
            </a>{" "}
            · {document.outlet ?? report.noOutlet} · <EdtfText value={document.published} />
          </p>
          <p class="chain">
            {chain.length === 0
              ? claims.outletAlone
              : [...chain.map(({ holder }) => holderInWords(holder, words)), claims.outlet].join(` ${claims.toldBy} `)}
          </p>
        </section>
        <section>
          <h3>{review.proposal}</h3>
          <ClaimDetails
            item={item}
            nameOf={nameOf}
            addressOfEntity={(id) => {
              const key = entities[id]?.key;
              return key === undefined ? null : addressOf({ page: "entity", key });
            }}
          />
        </section>
      </div>
      {decision && <History entries={[decision]} inForce={decision} />}
    </article>
  );
}
