import type { ComponentChildren } from "preact";
import type { Explanation, Statement } from "../../src/claims/index.ts";
import { useWords } from "../shell/settings.tsx";
import { chainOf, claimInWords, detailsOf, type ListedClaim, type NameOf } from "./described.ts";
import { WhyOf } from "./why-of.tsx";
import "./claims.css";

interface ClaimCardProps {
  readonly item: ListedClaim;
  readonly nameOf: NameOf;
  readonly addressOfEntity: (entity: string) => string | null;
  readonly statements: readonly Statement[];
  readonly isOpen: boolean;
  readonly toggle: () => void;
  /** Goes to the claim so many places further. */
  readonly step: (by: number) => void;
  /** Null: not asked. */
  readonly why: Explanation | null;
  readonly children?: ComponentChildren;
}

/** A claim in a line; opened, all that it says, who vouches for it, and why it was read so. */
export function ClaimCard({ item, nameOf, addressOfEntity, statements, isOpen, toggle, step, why, children }: ClaimCardProps) {
  const words = useWords();
  return (
    <li class={`claim-card claim-${item.list}${isOpen ? " claim-open" : ""}`} data-claim={item.claim.id}>
      <button
        type="button"
        class="claim-head"
        aria-expanded={isOpen}
        onClick={toggle}
        onKeyDown={(event) => {
          if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
          event.preventDefault();
          step(event.key === "ArrowDown" ? 1 : -1);
        }}
      >
        <span class="claim-list">{words.claims.layers[item.list]}</span> {claimInWords(item, nameOf, words)}
      </button>
      {isOpen && (
        <div class="claim-body">
          <ClaimDetails item={item} nameOf={nameOf} addressOfEntity={addressOfEntity} />
          <ChainOf item={item} nameOf={nameOf} statements={statements} />
          {why && <WhyOf explanation={why} />}
          {children}
        </div>
      )}
    </li>
  );
}

/** All that a claim says, as a list of what is asked and the answer. */
export function ClaimDetails({ item, nameOf, addressOfEntity }: Pick<ClaimCardProps, "item" | "nameOf" | "addressOfEntity">) {
  const words = useWords();
  return (
    <dl class="details">
      {detailsOf(item, nameOf, words).map(({ field, value, entities }) => (
        <div key={field}>
          <dt>{words.claims.fields[field]}</dt>
          <dd>
            {entities.length === 0
              ? value
              : entities.map((entity, at) => {
                  const address = addressOfEntity(entity);
                  return (
                    <span key={entity}>
                      {at > 0 && ", "}
                      {address === null ? nameOf(entity) : <a href={address}>{nameOf(entity)}</a>}
                    </span>
                  );
                })}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function ChainOf({ item, nameOf, statements }: Pick<ClaimCardProps, "item" | "nameOf" | "statements">) {
  const words = useWords();
  const { brief, claims, parts } = words;
  const chain = chainOf(item, statements);
  const [open, close] = brief.quote;
  return (
    <section class="vouching">
      <h3>{claims.vouches}</h3>
      {chain.length === 0 ? (
        <p>{claims.outletAlone}</p>
      ) : (
        <ol>
          {chain.map(({ statement, speaker, anonymous, onBehalfOf, cue }) => (
            <li key={statement}>
              {speaker === null ? (anonymous === null ? brief.unknownSpeaker : `${open}${anonymous}${close}`) : nameOf(speaker)}
              {onBehalfOf !== null && <> ({parts.speaksFor(nameOf(onBehalfOf))})</>}
              {cue !== null && (
                <span class="quiet">
                  {" "}
                  ({open}
                  {cue}
                  {close})
                </span>
              )}
            </li>
          ))}
          <li>{claims.outlet}</li>
        </ol>
      )}
    </section>
  );
}
