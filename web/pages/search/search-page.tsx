import { useState } from "preact/hooks";
import type { SearchPage as SearchData } from "../../../src/server/contract/index.ts";
import { EdtfText } from "../../parts/edtf-text.tsx";
import { Empty } from "../../parts/empty.tsx";
import { counted, numbered, numeral, wordFor } from "../../parts/in-words.ts";
import { offsetOf, Paged } from "../../parts/paged.tsx";
import { addressOf, withQuery } from "../../shell/addresses.ts";
import { Loaded } from "../../shell/loaded.tsx";
import { changeQuery, usePlace } from "../../shell/router.tsx";
import { useWords } from "../../shell/settings.tsx";
import { useData } from "../../shell/use-data.ts";
import type { Words } from "../../words/index.ts";
import { type MarkedPiece, piecesOf } from "./marked-pieces.ts";
import "./search-page.css";

const FACETS = ["process", "actor", "kind", "outlet", "language"] as const;
const ASKED = ["q", ...FACETS, "from", "to"] as const;

/** Full text and facets; what is asked is in the address, so that it can be passed on. */
export function SearchPage() {
  const words = useWords();
  const { query } = usePlace();
  const asked = Object.fromEntries(ASKED.map((name) => [name, query.get(name)]));
  const data = useData<SearchData>(withQuery("/search.json", { ...asked, offset: offsetOf(query) || null }));
  return (
    <>
      <h1 tabIndex={-1}>{words.shell.titles.search}</h1>
      <SearchForm key={query.get("q") ?? ""} />
      <Loaded data={data}>
        {(page) => (
          <div class="search-columns">
            <Facets page={page} />
            <section aria-label={counted(page.total, "reports", words)}>
              <Hits page={page} />
            </section>
          </div>
        )}
      </Loaded>
    </>
  );
}

function SearchForm() {
  const { search } = useWords();
  const { query } = usePlace();
  const [words, setWords] = useState(query.get("q") ?? "");
  return (
    <form
      class="search-form"
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        changeQuery({ q: words.trim(), offset: null }, "push");
      }}
    >
      <label class="search-words">
        {search.field}
        <input
          type="search"
          value={words}
          maxLength={2000}
          aria-describedby="search-hint"
          onInput={({ currentTarget }) => setWords(currentTarget.value)}
        />
      </label>
      <button type="submit" class="button button-main">
        {search.go}
      </button>
      <p id="search-hint" class="quiet">
        {search.hint}
      </p>
    </form>
  );
}

function Facets({ page }: { page: SearchData }) {
  const words = useWords();
  const { search } = words;
  const { query } = usePlace();
  const nameOf = (facet: (typeof FACETS)[number], value: string, name: string): string =>
    facet === "kind" ? kindOf(value, words) : facet === "language" ? (words.brief.languages[value] ?? value) : name;
  const isAsked = ASKED.some((name) => name !== "q" && query.get(name) !== null);
  // Where they would stand above what is found, they are folded.
  const [isBeside] = useState(() => matchMedia("(min-width: 52.01rem)").matches);
  return (
    <section class="facets" aria-label={search.narrow}>
      {isAsked && (
        <button
          type="button"
          class="button"
          onClick={() => changeQuery(Object.fromEntries([...FACETS, "from", "to", "offset"].map((name) => [name, null])), "push")}
        >
          {search.clear}
        </button>
      )}
      <details open={isBeside}>
        <summary>{search.narrow}</summary>
        <div class="facet-dates">
          {(["from", "to"] as const).map((name) => (
            <label key={name}>
              {search[name]}
              <input
                type="date"
                value={query.get(name) ?? ""}
                onChange={({ currentTarget }) => changeQuery({ [name]: currentTarget.value, offset: null }, "push")}
              />
            </label>
          ))}
        </div>
        {FACETS.map((facet) => {
          const chosen = query.get(facet);
          const values = page.facets[facet].slice(0, 12);
          const missing = chosen !== null && !values.some(({ value }) => value === chosen);
          if (values.length === 0 && !missing) return null;
          return (
            <fieldset key={facet}>
              <legend>{search.facets[facet]}</legend>
              <ul>
                {[...(missing ? [{ value: chosen, name: chosen, count: 0 }] : []), ...values].map(({ value, name, count }) => (
                  <li key={value}>
                    <button
                      type="button"
                      class={value === chosen ? "facet facet-chosen" : "facet"}
                      aria-pressed={value === chosen}
                      onClick={() => changeQuery({ [facet]: value === chosen ? null : value, offset: null }, "push")}
                    >
                      <span>{nameOf(facet, value, name)}</span> <span class="quiet">{numeral(count, words)}</span>
                    </button>
                  </li>
                ))}
              </ul>
            </fieldset>
          );
        })}
      </details>
    </section>
  );
}

/** "events:talks" in words, with its list: a role and an event may have one name. */
function kindOf(value: string, { brief, claims, record }: Words): string {
  const [list = "", kind = ""] = value.includes(":") ? value.split(":", 2) : ["events", value];
  const tables: Readonly<Record<string, Readonly<Record<string, string | null>>>> = {
    statements: brief.acts,
    events: brief.eventKinds,
    roles: brief.roleNames,
    figures: brief.measures,
    agenda: { ...brief.agendaKinds, ...record.agendaKind },
  };
  const layer = claims.layers[list as keyof typeof claims.layers];
  return `${wordFor(tables[list] ?? {}, kind)}${layer === undefined ? "" : ` · ${layer}`}`;
}

function Hits({ page }: { page: SearchData }) {
  const words = useWords();
  const { search, report } = words;
  const { query } = usePlace();
  const isAsked = ASKED.some((name) => query.get(name) !== null);
  if (page.total === 0) return <Empty>{isAsked ? search.none : search.empty}</Empty>;
  return (
    <>
      <p role="status">{counted(page.total, "reports", words)}</p>
      <ol class="hits">
        {page.hits.map(({ document, passages, count }) => (
          <li key={document.id}>
            <h2 lang={document.language}>
              <a href={addressOf({ page: "report", document: document.id })}>{document.title ?? report.untitled}</a>
            </h2>
            <p class="quiet">
              {document.outlet ?? report.noOutlet} ·{" "}
              {document.published === null ? report.noDate : <EdtfText value={document.published} />} ·{" "}
              {words.brief.languages[document.language] ?? document.language}
              {count > 0 && ` · ${numbered(count, search.places, words)}`}
            </p>
            {passages.map((passage) => (
              <blockquote key={passage.start} lang={document.language}>
                {piecesOf(passage).map((piece, at) => (
                  <Piece key={at} piece={piece} />
                ))}
              </blockquote>
            ))}
          </li>
        ))}
      </ol>
      <Paged total={page.total} offset={page.offset} limit={page.limit} />
    </>
  );
}

function Piece({ piece }: { piece: MarkedPiece }) {
  return piece.isMarked ? <mark>{piece.text}</mark> : <>{piece.text}</>;
}
