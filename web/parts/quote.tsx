import type { ClaimRef } from "../../src/record/index.ts";
import type { ClaimPage } from "../../src/server/contract/index.ts";
import { addressOf, dataAddressOf } from "../shell/addresses.ts";
import { useWords } from "../shell/settings.tsx";
import { useData } from "../shell/use-data.ts";
import { type DocumentHead, useDocument } from "./documents.tsx";
import { EdtfText } from "./edtf-text.tsx";
import { holderInWords, shortened } from "./in-words.ts";

/** The words of one claim: the quotation, who says so through whom, which report, and the way to it. Report text is only ever text. */
export function Quote({ claim }: { claim: ClaimRef }) {
  const words = useWords();
  const head = useHead(claim);
  const { evidence } = words.parts;
  const [open, close] = words.record.quote;
  return (
    <figure class={claim.superseded || claim.review === "reject" ? "quote quote-past" : "quote"}>
      <blockquote lang={head?.language}>
        <p>
          <span class="quote-mark">{open}</span>
          {claim.span.exact}
          <span class="quote-mark">{close}</span>
        </p>
      </blockquote>
      <figcaption>
        <Chain claim={claim} />
        <p>
          <a href={addressOf({ page: "report", document: claim.document }, { claim: claim.claim })}>
            {head ? shortened(head.title ?? evidence.untitled, 160) : evidence.openReport}
          </a>
          {head && (
            <>
              {" "}
              <span class="quiet">
                {head.outlet ?? evidence.noOutlet}
                {" · "}
                {head.published === null ? evidence.noDate : <EdtfText value={head.published} />}
              </span>
            </>
          )}
        </p>
        {claim.superseded && <p class="warn">{evidence.superseded}</p>}
        {claim.review && <p>{evidence.reviewed[claim.review]}</p>}
        {claim.link !== "said" && <p class="quiet">{evidence.links[claim.link]}</p>}
      </figcaption>
    </figure>
  );
}

/** The head of the report: as the page knows it, else asked for with the claim. */
function useHead({ document, claim }: ClaimRef): DocumentHead | null {
  const known = useDocument(document);
  const asked = useData<ClaimPage>(known ? null : dataAddressOf({ page: "claim", document, claim }));
  return known ?? asked.value?.claim.document ?? null;
}

/** Who is quoted, the innermost first: "the minister, for Kazakhstan, as told by an agency". */
function Chain({ claim }: { claim: ClaimRef }) {
  const words = useWords();
  const { evidence } = words.parts;
  if (claim.by.length === 0) return <p class="chain">{evidence.outletVoice}</p>;
  return (
    <p class="chain">
      {claim.by.map((holder, at) => (
        <span key={at}>
          {at > 0 && <span class="quiet"> {evidence.chain} </span>}
          {holder.who ? (
            <a href={addressOf({ page: "entity", key: holder.who.id })}>{holderInWords(holder, words)}</a>
          ) : (
            holderInWords(holder, words)
          )}
        </span>
      ))}
    </p>
  );
}
