import { type ComponentChildren, createContext } from "preact";
import { useCallback, useContext, useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Standing, Support } from "../../src/record/index.ts";
import { usePlace } from "../shell/router.tsx";
import { useWords } from "../shell/settings.tsx";
import { counted, distinctQuotes, numeral } from "./in-words.ts";
import { Quote } from "./quote.tsx";
import { StandingWord } from "./standing.tsx";

/** What the panel shows: a value in words, and what it rests on. */
export interface Opened {
  readonly title: string;
  readonly support: Support;
  readonly standing?: Standing;
}

interface Panel {
  readonly opened: Opened | null;
  readonly open: (opened: Opened, from: HTMLElement) => void;
}

const PanelContext = createContext<Panel>({ opened: null, open: () => {} });

/** The panel of words: a button of a value opens it. */
export function useEvidence(): Panel {
  return useContext(PanelContext);
}

/** One panel for all values of a page: beside the page, closed by Escape or its button, and the focus goes back to the value. */
export function EvidenceProvider({ children }: { children: ComponentChildren }) {
  const [opened, setOpened] = useState<Opened | null>(null);
  const opener = useRef<HTMLElement | null>(null);
  const { address } = usePlace();
  const path = address.split("?", 1)[0];

  const open = useCallback((next: Opened, from: HTMLElement) => {
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

const MOST_QUOTES = 40;

function EvidencePanel({ opened, close }: { opened: Opened; close: () => void }) {
  const words = useWords();
  const { evidence } = words.parts;
  const heading = useRef<HTMLHeadingElement>(null);
  const { title, support, standing } = opened;
  const quotes = distinctQuotes(support.claims).slice(0, MOST_QUOTES);
  const left = support.count - support.claims.length + (distinctQuotes(support.claims).length - quotes.length);

  useEffect(() => heading.current?.focus(), [opened]);
  useEffect(() => {
    const escape = (event: KeyboardEvent) => {
      if (event.key === "Escape" && !event.defaultPrevented) close();
    };
    addEventListener("keydown", escape);
    return () => removeEventListener("keydown", escape);
  }, [close]);

  return (
    <aside class="evidence" aria-label={evidence.heading}>
      <header>
        <p class="overline">{evidence.heading}</p>
        <button type="button" class="button button-quiet" onClick={close}>
          {evidence.close}
        </button>
        <h2 ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <p class="weights">
          {standing && <StandingWord standing={standing} always />}
          <span class="mark-claim">{counted(support.count, "claims", words)}</span>
          <span>{counted(support.origins, "origins", words)}</span>
          <span>{counted(support.attributors, "voices", words)}</span>
        </p>
      </header>
      {quotes.length === 0 && <p class="quiet">{evidence.none}</p>}
      <ol class="quotes">
        {quotes.map((claim) => (
          <li key={`${claim.document} ${claim.claim}`}>
            <Quote claim={claim} />
          </li>
        ))}
      </ol>
      {left > 0 && <p class="quiet">{evidence.more(numeral(left, words))}</p>}
    </aside>
  );
}
