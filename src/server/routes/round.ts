import { z } from "zod";
import type { RoundLine } from "../../pipeline/index.ts";
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
    const { head, piece, event, made, ...dossier } = await openDossier(params.id, asOf, desk, language);
    const find = async () => {
      const rounds = await made(({ items, total }) => items("roundLines", 0, total("roundLines")));
      // Whoever knows only its number finds it too, where one round has it.
      const numbered = rounds.filter(({ number }) => String(number) === params.round);
      const meant = rounds.find(({ id }) => id === params.round) ?? (numbered.length === 1 ? numbered[0] : undefined);
      const at = meant ? rounds.indexOf(meant) : -1;
      const [round] = meant ? await piece("rounds", at, 1) : [];
      return { rounds, meant, at, round };
    };
    let found = await find();
    // Another dossier may have taken its place in between.
    if (found.round?.id !== found.meant?.id) found = await find();
    const { rounds, at, round } = found;
    if (!round)
      throw new Refusal(
        "round-unknown",
        { round: shortened(params.round), process: head.name },
        { near: nearRounds(rounds, params.round).map((one) => ({ id: one.id, name: nameOf(one) })) },
      );
    const claims = claimsOf(round);
    const outcomes = await Promise.all(round.outcomes.map(event));
    return {
      process: { id: head.id, name: head.name },
      asOf: dossier.asOf,
      round,
      event: await event(round.event),
      outcomes: outcomes.filter((one) => one !== null),
      before: rounds[at - 1] ?? null,
      after: rounds[at + 1] ?? null,
      claims: { total: claims.length, items: await showClaims(claims.slice(0, PAGE), desk, language) },
    };
  },
});

const MOST_NEAR = 10;

/** The rounds of the numbers next to what was asked for; where that has none, the last. */
function nearRounds(rounds: readonly RoundLine[], sought: string): readonly RoundLine[] {
  const number = Number(/\d+/.exec(sought)?.[0] ?? Number.MAX_SAFE_INTEGER);
  const distanceOf = (round: RoundLine) => Math.abs((round.number ?? Number.MAX_SAFE_INTEGER) - number);
  return rounds
    .toReversed()
    .sort((a, b) => distanceOf(a) - distanceOf(b))
    .slice(0, MOST_NEAR);
}

function nameOf({ number, edtf }: RoundLine): string {
  return [number === null ? "" : String(number), edtf ?? ""].filter((part) => part !== "").join(" · ") || "–";
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
