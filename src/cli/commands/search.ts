import type { Command } from "commander";
import { PourparlersError } from "../../claims/index.ts";
import { lemmasBy, openModels } from "../../pipeline/index.ts";
import { type BriefStyle, oneLine } from "../../publish/index.ts";
import { parseQuery, type SearchHit, type StoreReader } from "../../store/index.ts";
import { quotationsOf } from "../quotation.ts";
import type { CommandParts } from "../register.ts";
import { inStore, type Session, type StoreOptions, withStoreOptions } from "../store-session.ts";
import { painterOf } from "../style.ts";
import type { ExitCode } from "../surroundings.ts";
import { countArgument } from "./count-argument.ts";

interface SearchOptions extends StoreOptions {
  readonly limit: number;
  readonly format: "text" | "json";
}

const MOST_PLACES = 3;
/** Text shown on either side of the words. */
const AROUND = 60;

export function registerSearch(program: Command, { surroundings, done }: CommandParts): void {
  withStoreOptions(program.command("search"))
    .description("find reports by words and lemmas, without case and accents")
    // "-word" is no option.
    .allowUnknownOption()
    .argument("<QUERY...>", 'words that must all stand there; "words side by side"; -without; begin*')
    .option("--limit <number>", "at most so many reports", countArgument, 20)
    .option("--format <format>", "text or json", "text")
    .addHelpText(
      "after",
      `\nExamples:\n  pourparlers search 'négociations "cessez-le-feu" -Genève'\n  pourparlers search libér* prisonniers`,
    )
    .action(async (query: readonly string[], options: SearchOptions) => {
      const option = query.find((word) => word.startsWith("--"));
      if (option !== undefined) throw new PourparlersError("bad-option", { option: "QUERY", value: option, expected: "words" });
      done(await inStore(options, surroundings, (session) => search(query.join(" "), options, session)));
    });
}

async function search(query: string, options: SearchOptions, session: Session): Promise<ExitCode> {
  const { store, out, err, words } = session;
  const phrases = parseQuery(query, lemmasBy(openModels(session.modelsFolder)));
  if (phrases.every(({ need }) => need === "not")) throw new PourparlersError("query-empty", { query });
  const { hits, total } = await store.search(phrases, { limit: options.limit });
  if (options.format === "json") {
    const shown = await Promise.all(hits.map(async (hit) => ({ ...hit, ...(await passagesOf(hit, store)) })));
    await out.write(`${JSON.stringify({ total, hits: shown }, null, 2)}\n`);
    return 0;
  }
  if (total === 0) {
    await err.write(`${words.notFound}\n`);
    return 0;
  }
  const quotations = quotationsOf(store);
  const paint = painterOf(out);
  for (const hit of hits) {
    const reading = await store.reading(hit.document);
    const { title = null, published = null, outlet = null } = reading?.document ?? {};
    const head = [title, published, outlet].filter((one) => one !== null).map(oneLine);
    await out.write(`${paint("name", await quotations.label(hit.document))} ${head.join(" · ")}\n`);
    const text = (await store.text(hit.document)) ?? "";
    for (const { start, end } of hit.places.slice(0, MOST_PLACES)) {
      const place = await quotations.place(hit.document, start);
      await out.write(
        `  ${paint("place", `${place?.line}:${place?.column}`.padStart(8))}  ${passageOf(text, start, end, paint)}\n`,
      );
    }
  }
  await err.write(`${words.found(total, hits.length)}\n`);
  return 0;
}

/** The words with what stands around them, on one line. */
function passageOf(text: string, start: number, end: number, paint: BriefStyle): string {
  // Bars keep the spaces at the ends, which tell words from parts of words.
  const clean = (words: string) => oneLine(`|${words}|`).slice(1, -1);
  const before = `${start > AROUND ? "…" : ""}${text.slice(Math.max(0, start - AROUND), start).trimStart()}`;
  const after = `${text.slice(end, end + AROUND).trimEnd()}${end + AROUND < text.length ? "…" : ""}`;
  return `${clean(before)}${paint("heading", clean(text.slice(start, end)))}${clean(after)}`;
}

async function passagesOf({ document, places }: SearchHit, store: StoreReader) {
  const text = (await store.text(document)) ?? "";
  return { places: places.map(({ start, end }) => ({ start, end, exact: text.slice(start, end) })) };
}
