import type { Command } from "commander";
import { PourparlersError } from "../../claims/index.ts";
import { analyserOf, indexTokensOf, keptDocument, rebuiltParts } from "../../pipeline/index.ts";
import { type CheckHooks, type CheckReport, checkFile, findBackups, openStore, salvageStore } from "../../store/index.ts";
import { readerOf } from "../reader.ts";
import type { CommandParts } from "../register.ts";
import { locationOf, type StoreOptions, withStoreOptions } from "../store-session.ts";
import type { ExitCode, Surroundings } from "../surroundings.ts";
import { languageOf, STORE_WORDS, type StoreWords } from "../words/index.ts";

interface CheckOptions extends StoreOptions {
  readonly full?: true;
  readonly salvage?: string;
  readonly format: "text" | "json";
}

export function registerCheck(program: Command, { surroundings, done }: CommandParts): void {
  withStoreOptions(program.command("check"))
    .description("look at everything a store holds and say what is whole")
    .option("--full", "also make the record and the search words anew and compare (slow: every text is analysed)")
    .option("--salvage <file>", "copy what can still be read into a new store")
    .option("--format <format>", "text or json", "text")
    .action(async (options: CheckOptions) => done(await check(options, surroundings)));
}

async function check(options: CheckOptions, surroundings: Surroundings): Promise<ExitCode> {
  const { out, err, env, clock } = surroundings;
  const words = STORE_WORDS[options.lang ?? languageOf(env)];
  const location = locationOf(options, surroundings);
  if (options.salvage !== undefined) {
    const copied = Object.values(await salvageStore(location, options.salvage, { clock }));
    const rows = copied.reduce((sum, table) => sum + table.copied, 0);
    await err.write(`${words.check.salvaged(rows, copied.filter(({ broken }) => broken !== null).length, options.salvage)}\n`);
    return 0;
  }
  const report = await reportOn(location, options, surroundings);
  if (options.format === "json") await out.write(`${JSON.stringify(report, null, 2)}\n`);
  else await out.write(inWords(report, words, languageOf(env) === "fr" || options.lang === "fr" ? "fr" : "en"));
  if (report.sound) return 0;
  const backups = findBackups(location);
  await err.write(`${backups.length > 0 ? words.check.backups(backups) : words.check.noBackup}\n${words.check.salvage}\n`);
  return 1;
}

async function reportOn(location: string, { full }: CheckOptions, surroundings: Surroundings): Promise<CheckReport> {
  try {
    const store = await openStore(location, { clock: surroundings.clock, create: false });
    try {
      return await store.check(full ? fullHooks(store, surroundings) : {});
    } finally {
      await store.close();
    }
  } catch (error) {
    // What cannot be opened to be worked with can still be looked at.
    if (error instanceof PourparlersError && error.code === "store-damaged") return checkFile(location);
    throw error;
  }
}

function fullHooks(store: Parameters<typeof keptDocument>[0], surroundings: Surroundings): CheckHooks {
  const reader = readerOf(surroundings);
  return {
    rebuildParts: rebuiltParts,
    tokensOf: async (id, analyser) => {
      const document = await keptDocument(store, id);
      if (!document) return null;
      const [outcome] = reader.readAll([document]);
      if (!outcome || "error" in outcome || analyserOf(outcome.reading) !== analyser) return null;
      return indexTokensOf(outcome.analysis);
    },
  };
}

function inWords({ location, sound, problems, remarks, whole }: CheckReport, words: StoreWords, language: "fr" | "en"): string {
  const { check } = words;
  const number = new Intl.NumberFormat(words.locale);
  const nameOf = (part: string) => check.parts[part] ?? part;
  const line = ({ part, subject, problem }: CheckReport["problems"][number]) =>
    `  ${nameOf(part)}${subject === null ? "" : ` ${subject}`}${language === "fr" ? " :" : ":"} ${problem}\n`;
  const counted = Object.entries(whole).map(
    ([part, { all, whole: sane }]) =>
      `  ${check.whole(nameOf(part), number.format(sane), all === null ? "?" : number.format(all))}\n`,
  );
  return [
    `${sound ? check.sound(location) : check.damaged(location)}\n`,
    ...problems.map(line),
    ...counted,
    ...(remarks.length > 0 ? [`${check.remarks}\n`, ...remarks.map(line)] : []),
  ].join("");
}
