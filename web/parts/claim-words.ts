import type { ShownClaim } from "../../src/server/contract/index.ts";
import type { Words } from "../words/index.ts";
import { capital, dateInWords, listed, numeral, wordFor } from "./in-words.ts";

/** What was read, in a line: "meeting: Iran, Russia · planned · 21 June 2023". */
export function claimInWords({ item, entities }: Pick<ShownClaim, "item" | "entities">, words: Words): string {
  const { brief } = words;
  const name = (id: string | null) => (id === null ? null : (entities[id]?.name ?? null));
  const names = (ids: readonly string[]) =>
    listed(
      ids.flatMap((id) => name(id) ?? []),
      words,
      4,
    );
  const sides = (from: readonly string[], to: readonly string[]) =>
    [names(from), to.length === 0 ? "" : `→ ${names(to)}`].filter(Boolean).join(" ");
  const line = (what: string, whom: string | null, ...more: readonly (string | null)[]) =>
    [
      `${capital(what)}${whom ? `${brief.colon} ${whom}` : ""}`,
      ...more,
      brief.factuality[item.claim.factuality],
      item.claim.time === null ? null : dateInWords(item.claim.time.edtf, words),
      name(item.claim.place),
    ]
      .filter(Boolean)
      .join(" · ");
  switch (item.list) {
    case "statements": {
      const { speaker, onBehalfOf, anonymous, act, mode } = item.claim;
      const who = name(speaker) ?? anonymous ?? brief.unknownSpeaker;
      const behalf = onBehalfOf !== null && onBehalfOf !== speaker ? brief.onBehalfOf(name(onBehalfOf) ?? "") : null;
      return line([who, behalf].filter(Boolean).join(", "), brief.acts[act], brief.modes[mode]);
    }
    case "events":
      return line(
        wordFor(brief.eventKinds, item.claim.kind),
        sides(item.claim.actors, item.claim.recipients),
        item.claim.round === null ? null : brief.round(item.claim.round),
      );
    case "roles": {
      const { holder, role, of, status } = item.claim;
      return line(
        name(holder) ?? "",
        [wordFor(brief.roleNames, role), name(of)].filter(Boolean).join(", "),
        brief.roleStatus[status],
      );
    }
    case "figures": {
      const { measure, value, low, high, approximate } = item.claim;
      const number = value ?? low ?? high;
      const said = number === null ? brief.noNumber : numeral(number, words);
      return line(wordFor(brief.measures, measure), approximate && number !== null ? brief.approximately(said) : said);
    }
    case "agenda": {
      const { kind, parties, towards, status, due } = item.claim;
      const one: Readonly<Record<string, string>> = words.record.agendaKind;
      return line(
        one[kind] ?? brief.agendaKinds[kind],
        sides(parties, towards),
        brief.agendaStatus[status],
        due === null ? null : brief.due(dateInWords(due, words)),
      );
    }
  }
}
