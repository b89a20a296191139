import { z } from "zod";
import type { ClaimRef, Round } from "../../record/index.ts";
import { asOfQuery, PAGE, roundPageSchema } from "../contract/index.ts";
import { openDossier } from "../data/dossier.ts";
import { shortened } from "../data/heads.ts";
import { showClaims } from "../data/shown-claims.ts";
import { Refusal } from "../refusal.ts";
import { getRoute } from "../route.ts";

export const roundRoute = getRoute({
  path: "/process/{id}/round/{round}.json",
  summary: "One round with its outcomes and claims.",
  query: z.object(asOfQuery),
  answer: roundPageSchema,
  handle: async ({ params, query: { asOf }, language, desk }) => {
    const { head, totals, piece, event, ...dossier } = await openDossier(params.id, asOf, desk, language);
    const rounds = await piece("rounds", 0, totals.rounds, false);
    // Whoever knows only its number finds it too, where one round has it.
    const numbered = rounds.filter(({ number }) => String(number) === params.round);
    const meant = rounds.find(({ id }) => id === params.round) ?? (numbered.length === 1 ? numbered[0] : undefined);
    const at = meant ? rounds.indexOf(meant) : -1;
    const [round] = meant ? await piece("rounds", at, 1) : [];
    if (!round)
      throw new Refusal(
        "round-unknown",
        { round: shortened(params.round), process: head.name },
        { near: nearRounds(rounds, params.round).map(({ id, number, dates }) => ({ id, name: nameOf(number, dates.value) })) },
      );
    const claims = claimsOf(round);
    const outcomes = await Promise.all(round.outcomes.map(event));
    return {
      process: { id: head.id, name: head.name },
      asOf: dossier.asOf,
      round,
      event: await event(round.event),
      outcomes: outcomes.filter((one) => one !== null),
      before: neighbour(rounds[at - 1]),
      after: neighbour(rounds[at + 1]),
      claims: { total: claims.length, items: await showClaims(claims.slice(0, PAGE), desk, language) },
    };
  },
});

const MOST_NEAR = 10;

/** The rounds of the numbers next to what was asked for; where that has none, the last. */
function nearRounds(rounds: readonly Round[], sought: string): readonly Round[] {
  const number = Number(/\d+/.exec(sought)?.[0] ?? Number.MAX_SAFE_INTEGER);
  const distanceOf = (round: Round) => Math.abs((round.number ?? Number.MAX_SAFE_INTEGER) - number);
  return rounds
    .toReversed()
    .sort((a, b) => distanceOf(a) - distanceOf(b))
    .slice(0, MOST_NEAR);
}

function nameOf(number: number | null, edtf: string | null): string {
  return [number === null ? "" : String(number), edtf ?? ""].filter((part) => part !== "").join(" · ") || "–";
}

function neighbour(round: Round | undefined) {
  return round ? { id: round.id, number: round.number, edtf: round.dates.value } : null;
}

/** Every claim that says anything of a round, each once. */
function claimsOf({ support, dates, planned, place, host, participants, observers }: Round): readonly ClaimRef[] {
  const supports = [
    support,
    ...[dates, place, host].flatMap(({ values }) => values.map((value) => value.support)),
    ...[...planned, ...participants, ...observers].map((one) => one.support),
  ];
  const claims = new Map<string, ClaimRef>();
  for (const claim of supports.flatMap((one) => one.claims)) claims.set(`${claim.document} ${claim.claim}`, claim);
  return [...claims.values()];
}
