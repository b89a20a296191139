import { type ComponentChildren, createContext } from "preact";
import { useCallback, useContext, useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Standing, Support } from "../../src/record/index.ts";
import { usePlace } from "../shell/router.tsx";
import { useWords } from "../shell/settings.tsx";
import { counted, distinctQuotes, numeral } from "./in-words.ts";
import { Quote } from "./quote.tsx";
import { StandingWord } from "./standing.tsx";

/** What the panel shows: a value in words, and what it rests on; of a value with a history, one part for each step. */
export type Opened =
  | { readonly title: string; readonly support: Support; readonly standing?: Standing | undefined }
  | { readonly title: string; readonly parts: readonly OpenedPart[] };

export interface OpenedPart {
  /** What this part stands for; null: the whole value. */
  readonly label: string | null;
  readonly support: Support;
  readonly standing?: Standing | undefined;
}

interface Panel {
  readonly opened: Opened | null;
  readonly open: (opened: Opened, from: HTMLElement | SVGElement) => void;
}

const PanelContext = createContext<Panel>({ opened: null, open: () => {} });

/** The panel of words: a button of a value opens it. */
export function useEvidence(): Panel {
  return useContext(PanelContext);
}

/** One panel for all values of a page: beside the page, closed by Escape or its button, and the focus goes back to the value. */
export function EvidenceProvider({ children }: { children: ComponentChildren }) {
  const [opened, setOpened] = useState<Opened | null>(null);
  const opener = useRef<HTMLElement | SVGElement | null>(null);
  const { address } = usePlace();
  const path = address.split("?", 1)[0];

  const open = useCallback((next: Opened, from: HTMLElement | SVGElement) => {
    opener.current = from;
    setOpened(next);
  }, []);
  const close = useCallback(() => {
    setOpened(null);
    opener.current?.focus();
  }, []);
  useEffect(() => setOpened(null), [path]);

  const panel = useMemo(() => ({ opened, open }), [opened, open]);
  return (
    <PanelContext.Provider value={panel}>
      {children}
      {opened && <EvidencePanel opened={opened} close={close} />}
    </PanelContext.Provider>
  );
}

function EvidencePanel({ opened, close }: { opened: Opened; close: () => void }) {
  const { parts } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => heading.current?.focus(), [opened]);
  useEffect(() => {
    const escape = (event: KeyboardEvent) => {
      if (event.key === "Escape" && !event.defaultPrevented) close();
    };
    addEventListener("keydown", escape);
    return () => removeEventListener("keydown", escape);
  }, [close]);

  return (
    <aside class="evidence" aria-label={parts.evidence.heading}>
      <header>
        <p class="overline">{parts.evidence.heading}</p>
        <button type="button" class="button button-quiet" onClick={close}>
          {parts.evidence.close}
        </button>
        <h2 ref={heading} tabIndex={-1}>
          {opened.title}
        </h2>
      </header>
      {partsOf(opened).map((part, at) => (
        <EvidencePart key={`${opened.title} ${at}`} part={part} />
      ))}
    </aside>
  );
}

/** A plain value is one part without a label. */
export function partsOf(opened: Opened): readonly OpenedPart[] {
  return "parts" in opened ? opened.parts : [{ label: null, support: opened.support, standing: opened.standing }];
}

const FIRST_QUOTES = 8;

function EvidencePart({ part: { label, support, standing } }: { part: OpenedPart }) {
  const words = useWords();
  const { evidence } = words.parts;
  const [most, setMost] = useState(FIRST_QUOTES);
  const quotes = distinctQuotes(support.claims);
  const unlisted = support.count - support.claims.length;
  return (
    <section class="evidence-part">
      {label !== null && <h3>{label}</h3>}
      <p class="weights">
        {standing && <StandingWord standing={standing} always />}
        <span class="mark-claim">{counted(support.count, "claims", words)}</span>
        <span>{counted(support.origins, "origins", words)}</span>
        <span>{counted(support.attributors, "voices", words)}</span>
      </p>
      {quotes.length === 0 && <p class="quiet">{evidence.none}</p>}
      <ol class="quotes">
        {quotes.slice(0, most).map((claim) => (
          <li key={`${claim.document} ${claim.claim}`}>
            <Quote claim={claim} />
          </li>
        ))}
      </ol>
      {quotes.length > most && (
        <button type="button" class="button" onClick={() => setMost(most + 20)}>
          {evidence.showMore(numeral(quotes.length - most, words))}
        </button>
      )}
      {unlisted > 0 && <p class="quiet">{evidence.more(numeral(unlisted, words))}</p>}
    </section>
  );
}
