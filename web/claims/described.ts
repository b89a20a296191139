import type { AgendaItem, Event, Figure, Reading, Role, Statement } from "../../src/claims/index.ts";
import { countInWords } from "../charts/figure-words.ts";
import { capital, dateInWords, kindInWords, listed, shortened, wordFor } from "../parts/in-words.ts";
import type { Words } from "../words/index.ts";
import type { ClaimLayer } from "./layers.ts";

/** One claim with the list it is in. */
export type ListedClaim =
  | { readonly list: "statements"; readonly claim: Statement }
  | { readonly list: "events"; readonly claim: Event }
  | { readonly list: "roles"; readonly claim: Role }
  | { readonly list: "figures"; readonly claim: Figure }
  | { readonly list: "agenda"; readonly claim: AgendaItem };

/** The name of an entity by its id in the reading. */
export type NameOf = (entity: string) => string;

/** One line of what a claim says: what is asked, and the answer; `entities` where it names some, to lead to their pages. */
export interface Detail {
  readonly field: keyof Words["claims"]["fields"];
  readonly value: string;
  readonly entities: readonly string[];
}

const MOST_QUOTED = 90;

/** All claims of a reading, list by list, each list in the order of its text. */
export function claimsOf(reading: Pick<Reading, ClaimLayer>): ListedClaim[] {
  return [
    ...reading.statements.map((claim) => ({ list: "statements" as const, claim })),
    ...reading.events.map((claim) => ({ list: "events" as const, claim })),
    ...reading.roles.map((claim) => ({ list: "roles" as const, claim })),
    ...reading.figures.map((claim) => ({ list: "figures" as const, claim })),
    ...reading.agenda.map((claim) => ({ list: "agenda" as const, claim })),
  ];
}

/** A claim in a line: "Kanat Tumysh announces: …", "meeting: Russia, Iran", "host: Kazakhstan". */
export function claimInWords(item: ListedClaim, nameOf: NameOf, words: Words): string {
  const { brief } = words;
  switch (item.list) {
    case "statements": {
      const said = item.claim.content.map(({ exact }) => exact).join(" … ");
      return `${speakerOf(item.claim, nameOf, words)} (${brief.acts[item.claim.act]})${brief.colon} ${shortened(said, MOST_QUOTED)}`;
    }
    case "events": {
      const { kind, round, actors, recipients } = item.claim;
      const what = kindInWords(kind, round, words);
      const who = listed(actors.map(nameOf), words, 4);
      const whom = recipients.length === 0 ? "" : ` → ${listed(recipients.map(nameOf), words, 4)}`;
      return who === "" && whom === "" ? what : `${what}${brief.colon} ${who}${whom}`;
    }
    case "roles": {
      const { holder, role, title, of } = item.claim;
      const what = title ?? wordFor(brief.roleNames, role);
      return `${nameOf(holder)}${brief.colon} ${what}${of === null ? "" : ` (${nameOf(of)})`}`;
    }
    case "figures": {
      const { measure, population, unit } = item.claim;
      const counted = unit === "persons" ? "" : ` ${wordFor(brief.units, unit)}`;
      return `${capital(wordFor(brief.measures, measure))}${brief.colon} ${countInWords(item.claim, words)}${counted}${population === null ? "" : ` (${nameOf(population)})`}`;
    }
    case "agenda": {
      const { kind, parties, content } = item.claim;
      const who = listed(parties.map(nameOf), words, 4);
      return `${capital(wordFor(brief.agendaKinds, kind))}${who === "" ? "" : ` · ${who}`}${brief.colon} ${shortened(content.exact, MOST_QUOTED)}`;
    }
  }
}

function speakerOf({ speaker, anonymous }: Statement, nameOf: NameOf, { brief }: Words): string {
  if (speaker !== null) return nameOf(speaker);
  const [open, close] = brief.quote;
  return anonymous === null ? brief.unknownSpeaker : `${open}${anonymous}${close}`;
}

/** Everything a claim says, line by line; what it leaves open is not there. */
export function detailsOf(item: ListedClaim, nameOf: NameOf, words: Words): Detail[] {
  const { brief } = words;
  const details: Detail[] = [];
  const say = (field: Detail["field"], value: string | null | undefined) => {
    if (value !== null && value !== undefined && value !== "") details.push({ field, value, entities: [] });
  };
  const name = (field: Detail["field"], ...entities: readonly (string | null)[]) => {
    const named = entities.filter((entity) => entity !== null);
    if (named.length > 0) details.push({ field, value: listed(named.map(nameOf), words, 12), entities: named });
  };
  const { claim } = item;
  if (item.list === "statements") {
    const { speaker, onBehalfOf, anonymous, addressee, act, mode } = item.claim;
    name("speaker", speaker);
    say("anonymous", anonymous);
    if (onBehalfOf !== speaker) name("onBehalfOf", onBehalfOf);
    name("addressee", addressee);
    say("act", brief.acts[act]);
    say("mode", brief.modes[mode]);
  } else if (item.list === "events") {
    const { kind, actors, recipients, process, round, plover, cameo } = item.claim;
    say("kind", wordFor(brief.eventKinds, kind));
    name("actors", ...actors);
    name("recipients", ...recipients);
    name("process", process);
    say("round", round === null ? null : String(round));
    say("plover", plover && [plover.type, plover.mode, ...plover.contexts].filter((each) => each !== null).join(" · "));
    say("cameo", cameo);
  } else if (item.list === "roles") {
    const { holder, role, title, of, status, round } = item.claim;
    name("holder", holder);
    say("role", wordFor(brief.roleNames, role));
    say("title", title);
    name("of", of);
    say("status", words.record.roleStatus[status]);
    say("round", round === null ? null : String(round));
  } else if (item.list === "figures") {
    const { measure, population, unit } = item.claim;
    say("measure", wordFor(brief.measures, measure));
    say("count", countInWords(item.claim, words));
    name("population", population);
    if (unit !== "persons") say("unit", wordFor(brief.units, unit));
  } else {
    const { kind, parties, towards, status, options, due } = item.claim;
    say("kind", wordFor(brief.agendaKinds, kind));
    name("parties", ...parties);
    name("towards", ...towards);
    say("status", wordFor(brief.agendaStatus, status));
    name("options", ...options);
    say("due", due === null ? null : dateInWords(due, words));
  }
  say("time", claim.time && dateInWords(claim.time.edtf, words));
  name("place", claim.place);
  say("factuality", brief.factuality[claim.factuality] ?? words.claims.asserted);
  return details;
}

/** One link of who vouches for a claim. */
export interface Vouching {
  readonly statement: string;
  readonly speaker: string | null;
  readonly onBehalfOf: string | null;
  readonly anonymous: string | null;
  readonly cue: string | null;
}

/**
 * Who vouches for a claim, the innermost first: of a statement its own speaker, then whoever is quoted saying so, up to
 * the outlet (which is not in the list). A reading whose statements hold each other in a ring is cut where it closes.
 */
export function chainOf(item: ListedClaim, statements: readonly Statement[]): Vouching[] {
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  const chain: Vouching[] = [];
  const seen = new Set<string>();
  let next = item.list === "statements" ? item.claim.id : item.claim.attributedTo;
  while (next !== null && !seen.has(next)) {
    seen.add(next);
    const statement = byId.get(next);
    if (!statement) break;
    const { id, speaker, onBehalfOf, anonymous, cue } = statement;
    chain.push({
      statement: id,
      speaker,
      onBehalfOf: onBehalfOf === speaker ? null : onBehalfOf,
      anonymous,
      cue: cue?.exact ?? null,
    });
    next = statement.attributedTo;
  }
  return chain;
}

/** The chain as a sentence: "Tumysh (for Kazakhstan, “announced”) as told by the outlet". */
export function chainInWords(chain: readonly Vouching[], nameOf: NameOf, words: Words): string {
  const { brief, claims, parts } = words;
  const [open, close] = brief.quote;
  const links = chain.map(({ speaker, anonymous, onBehalfOf, cue }) => {
    const who = speaker === null ? (anonymous === null ? brief.unknownSpeaker : `${open}${anonymous}${close}`) : nameOf(speaker);
    const beside = [
      onBehalfOf === null ? null : parts.speaksFor(nameOf(onBehalfOf)),
      cue === null ? null : `${open}${cue}${close}`,
    ].filter((each) => each !== null);
    return beside.length === 0 ? who : `${who} (${beside.join(", ")})`;
  });
  return [...links, claims.outlet].join(` ${claims.toldBy} `);
}
