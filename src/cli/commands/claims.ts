import { type Command, Option } from "commander";
import type { Claim, Reading } from "../../claims/index.ts";
import { foldWord } from "../../knowledge/index.ts";
import { openRecord } from "../../pipeline/index.ts";
import { attachReviews, type ClaimList, decisionsOf } from "../../record/index.ts";
import type { StoreReader } from "../../store/index.ts";
import { claimLines } from "../claim-lines.ts";
import { CLAIM_LISTS } from "../claim-list.ts";
import { documentMeant, processMeant } from "../meant.ts";
import { quotationsOf } from "../quotation.ts";
import type { CommandParts } from "../register.ts";
import { inStore, type Session, type StoreOptions, withStoreOptions } from "../store-session.ts";
import type { ExitCode } from "../surroundings.ts";
import { countArgument } from "./count-argument.ts";

interface ClaimsOptions extends StoreOptions {
  readonly process?: string;
  readonly document?: string;
  readonly actor?: string;
  readonly list?: ClaimList;
  readonly kind?: string;
  readonly limit: number;
  readonly format: "text" | "jsonl";
}

export function registerClaims(program: Command, { surroundings, done }: CommandParts): void {
  withStoreOptions(program.command("claims"))
    .description("the claims of the current readings, each with its words and their place")
    .option("--process <process>", "only claims that this process's dossier rests on")
    .option("--document <document>", "only claims of this report: its id, the beginning of it, or its file")
    .option("--actor <name>", "only claims by, of or about this person, body or state: a name or a ref such as state:KAZ")
    .addOption(new Option("--list <list>", "only claims of this list").choices(CLAIM_LISTS))
    .option("--kind <kind>", "only this kind: an act (demand), an event (talks-round), a role (host), a measure (killed)")
    .option("--limit <number>", "at most so many", countArgument, 200)
    .option("--format <format>", "text or jsonl", "text")
    .action(async (options: ClaimsOptions) => {
      done(
        await inStore(options, surroundings, (session) => listClaims(options, session), {
          needsRecord: options.process !== undefined,
        }),
      );
    });
}

async function listClaims(options: ClaimsOptions, session: Session): Promise<ExitCode> {
  const { store, out, err, words } = session;
  const quotations = quotationsOf(store);
  const log = decisionsOf(await store.reviews()).byDocument;
  let shown = 0;
  let all = 0;
  for await (const { reading, wanted } of readingsMeant(options, session)) {
    const reviews = attachReviews(reading, log.get(reading.document.id) ?? []).byClaim;
    const lines: string[] = [];
    for (const list of CLAIM_LISTS) {
      if (options.list !== undefined && options.list !== list) continue;
      for (const claim of reading[list]) {
        if (wanted && !wanted.has(claim.id)) continue;
        if (options.kind !== undefined && kindOf(list, claim) !== options.kind) continue;
        if (options.actor !== undefined && !concerns(claim, options.actor, reading)) continue;
        all++;
        if (all > options.limit) break;
        shown++;
        const review = reviews.get(claim.id)?.decision ?? null;
        if (options.format === "jsonl") {
          const place = await quotations.place(reading.document.id, claim.evidence.start);
          lines.push(`${JSON.stringify({ document: reading.document.id, list, review, place, claim })}\n`);
        } else lines.push(await claimLines({ list, claim, reading, review }, quotations, session));
      }
    }
    if (lines.length > 0 && options.format === "text") await out.write(await headOf(reading, session));
    for (const line of lines) await out.write(line);
    if (all > options.limit) break;
  }
  if (options.format === "text") await err.write(`${all === 0 ? words.noClaims : words.claims(shown, all)}\n`);
  return 0;
}

async function headOf({ document }: Reading, { store }: Session): Promise<string> {
  const { title, published, outlet } = document;
  const said = [title, published, outlet].filter((one) => one !== null).map((one) => one.replaceAll(/\s+/g, " "));
  return `${await quotationsOf(store).label(document.id)} ${said.join(" · ")}\n`;
}

interface Meant {
  readonly reading: Reading;
  /** Ids of the claims that are meant; null: all. */
  readonly wanted: ReadonlySet<string> | null;
}

async function* readingsMeant(options: ClaimsOptions, { store, language }: Session): AsyncGenerator<Meant> {
  const only = options.document === undefined ? null : await documentMeant(store, options.document);
  if (options.process === undefined) {
    for await (const id of only === null ? store.documentIds() : [only]) yield* readingMeant(store, id, null);
    return;
  }
  const record = await openRecord(store, { language });
  const view = await record.view(await processMeant(record, options.process, language));
  const claims = new Map<string, Set<string>>();
  for (const { document, claim } of refsIn(view)) claims.set(document, (claims.get(document) ?? new Set()).add(claim));
  for (const { document } of view?.sources ?? [])
    if (only === null || document === only) yield* readingMeant(store, document, claims.get(document) ?? new Set());
}

async function* readingMeant(store: StoreReader, id: string, wanted: Meant["wanted"]): AsyncGenerator<Meant> {
  const reading = await store.reading(id);
  if (reading) yield { reading, wanted };
}

/** All claims that a dossier names, wherever they stand in it. */
function* refsIn(value: unknown): Generator<{ readonly document: string; readonly claim: string }> {
  if (typeof value !== "object" || value === null) return;
  if ("document" in value && "claim" in value && typeof value.document === "string" && typeof value.claim === "string")
    yield { document: value.document, claim: value.claim };
  for (const inner of Object.values(value)) yield* refsIn(inner);
}

function kindOf(list: ClaimList, claim: Claim): string | null {
  const field = { statements: "act", events: "kind", roles: "role", figures: "measure", agenda: "kind" }[list];
  const value = (claim as unknown as Readonly<Record<string, unknown>>)[field];
  return typeof value === "string" ? value : null;
}

/** True where an entity that the claim names goes by this ref or name. */
function concerns(claim: Claim, actor: string, { entities }: Reading): boolean {
  const sought = foldWord(actor);
  const meant = new Set(
    entities
      .filter(
        ({ ref, name, mentions }) =>
          ref === actor || foldWord(name).includes(sought) || mentions.some(({ span }) => foldWord(span.exact) === sought),
      )
      .map(({ id }) => id),
  );
  return Object.values(claim).some((value: unknown) =>
    Array.isArray(value)
      ? value.some((one: unknown) => typeof one === "string" && meant.has(one))
      : typeof value === "string" && meant.has(value),
  );
}
