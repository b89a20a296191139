import type { AgendaItem, Claim, Event, Figure, Reading, Role, Statement } from "../claims/index.ts";
import { BRIEF_WORDS, type BriefWords, edtfInWords, oneLine, wrap } from "../publish/index.ts";
import type { ClaimList } from "../record/index.ts";
import type { Quotations } from "./quotation.ts";
import type { Session } from "./store-session.ts";
import { painterOf, widthOf } from "./style.ts";

/** One claim as it is listed. */
export interface ListedClaim {
  readonly list: ClaimList;
  readonly claim: Claim;
  readonly reading: Reading;
  /** What was decided on it; null: nothing. */
  readonly review: string | null;
}

const PLACE = 8;
const ID = 5;

/** A claim in two lines: place, id, what it says in short; its words below. */
export async function claimLines(
  { list, claim, reading, review }: ListedClaim,
  quotations: Quotations,
  { language, out, words }: Session,
): Promise<string> {
  const brief = BRIEF_WORDS[language];
  const paint = painterOf(out);
  const place = await quotations.place(reading.document.id, claim.evidence.start);
  const margin = " ".repeat(PLACE + ID + 4);
  const notes = [
    brief.factuality[claim.factuality],
    claim.time && edtfInWords(claim.time.edtf, brief),
    claim.place && nameOf(claim.place, reading),
    tellerOf(claim, reading, brief),
    review && words.decisions[review],
  ].filter((note) => note !== null && note !== undefined && note !== "");
  const short = oneLine([`${words.lists[list]} ${inShort(list, claim, reading, brief)}`, ...notes].join(" · "));
  const at = paint("place", `${place?.line}:${place?.column}`.padStart(PLACE));
  const [first = "", ...more] = wrap(short, widthOf(out), margin);
  const said = wrap(`${brief.quote[0]}${oneLine(claim.evidence.exact)}${brief.quote[1]}`, widthOf(out), margin);
  const head = `${at}  ${claim.id.padEnd(ID)}  ${first.trimStart()}`;
  return [head, ...more, ...said.map((line) => paint("quiet", line))].map((line) => `${line}\n`).join("");
}

function inShort(list: ClaimList, claim: Claim, reading: Reading, words: BriefWords): string {
  const name = (id: string | null) => (id === null ? null : nameOf(id, reading));
  const names = (ids: readonly string[]) => ids.map((id) => nameOf(id, reading)).join(", ");
  switch (list) {
    case "statements": {
      const { speaker, anonymous, act } = claim as Statement;
      return `${name(speaker) ?? anonymous ?? words.unknownSpeaker} ${words.acts[act]}`;
    }
    case "events": {
      const { kind, actors, recipients } = claim as Event;
      return `${words.eventKinds[kind] ?? kind}${words.colon} ${names(actors)}${recipients.length > 0 ? ` → ${names(recipients)}` : ""}`;
    }
    case "roles": {
      const { holder, role, title, of } = claim as Role;
      return [name(holder), title ?? words.roleNames[role], name(of)].filter((part) => part !== null).join(", ");
    }
    case "figures": {
      const { measure, value, low, high, approximate, population } = claim as Figure;
      const number =
        value ??
        (low !== null && high !== null
          ? `${low}–${high}`
          : low !== null
            ? `≥ ${low}`
            : high !== null
              ? `≤ ${high}`
              : words.noNumber);
      return [words.measures[measure], approximate ? words.approximately(String(number)) : String(number), name(population)]
        .filter((part) => part !== null)
        .join(" ");
    }
    case "agenda": {
      const { kind, parties, towards, status } = claim as AgendaItem;
      return `${words.agendaKinds[kind]}${words.colon} ${names(parties)}${towards.length > 0 ? ` → ${names(towards)}` : ""} · ${words.agendaStatus[status]}`;
    }
  }
}

function nameOf(id: string, { entities }: Reading): string {
  return entities.find((entity) => entity.id === id)?.name ?? id;
}

/** In whose statement it stands. */
function tellerOf({ attributedTo }: Claim, reading: Reading, words: BriefWords): string | null {
  const statement = reading.statements.find(({ id }) => id === attributedTo);
  if (!statement) return null;
  return words.inside(
    statement.speaker === null ? (statement.anonymous ?? words.unknownSpeaker) : nameOf(statement.speaker, reading),
  );
}
