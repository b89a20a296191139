import { loadKnowledge } from "../../knowledge/index.ts";
import {
  type Appearance,
  appearancesOf,
  type EventOf,
  type MapPlace,
  mapOf,
  type NetworkActor,
  type NetworkTie,
  networkOf,
  type ProcessView,
  proposalsOf,
  type RecordEvent,
  type RecordRole,
  type StatementOf,
  withShorterSupports,
} from "../../record/index.ts";
import { type OverviewList, overviewOf } from "./overview.ts";
import { type ProposalBlock, proposalBlocks } from "./proposal-blocks.ts";

/** Somebody or something of a dossier, and where what is told of them stands in the lists of that. */
export interface DossierMember extends Pick<Appearance, "id" | "name" | "identity"> {
  readonly roles: Stretch;
  readonly statements: Stretch;
  readonly events: Stretch;
}

/** A round in short: what tells it from others. */
export interface RoundLine {
  readonly id: string;
  readonly number: number | null;
  /** EDTF. */
  readonly edtf: string | null;
}

/** Items that stand together in a list. */
export interface Stretch {
  readonly at: number;
  readonly count: number;
}

/** What is made of a dossier's lists, by list. */
export interface MadeItems {
  /** What the overview shows: one for each of the dossier's lists, its name for id. */
  readonly overview: OverviewList;
  /** Of all rounds, in their order. */
  readonly roundLines: RoundLine;
  /** By weight. */
  readonly places: MapPlace;
  /** Events without a place: the first hundred are listed. */
  readonly unlocated: RecordEvent;
  /** By weight. */
  readonly actors: NetworkActor;
  /** The most frequent first; each has for id the places of its ends in `actors` ("0 12"). */
  readonly ties: NetworkTie;
  /** By id; who has several keys stands once more under each of the others. */
  readonly members: DossierMember;
  readonly memberRoles: RecordRole;
  /** Of each member the newest first, as `memberEvents`; each has for id its day ("": none is told). */
  readonly memberStatements: StatementOf;
  readonly memberEvents: EventOf;
  /** What is to be reviewed, in order. */
  readonly proposals: ProposalBlock;
}

export type MadeList = keyof MadeItems;

/** A list made of a dossier. */
export interface Made<L extends MadeList = MadeList> {
  readonly ids: readonly string[];
  readonly items: readonly MadeItems[L][];
  /** How many there are; more than items where not all are listed. */
  readonly total: number;
}

export type MadeOfDossier = { readonly [L in MadeList]: Made<L> };

/** Claims that each support lists here: the dossier's own lists have the others. */
const MOST_CLAIMS = 12;
const MOST_UNLOCATED = 100;

/** Everything that pages show of a dossier beside its own lists. Made once, where it is assembled: it takes long where they are long. */
export function madeOf(view: ProcessView): MadeOfDossier {
  const { places, unlocated } = mapOf(view, loadKnowledge());
  const { actors, ties } = networkOf(view);
  const rank = new Map(actors.map(({ actor }, at) => [actor.id, at]));
  const proposals = proposalBlocks(proposalsOf(view));
  const overview = overviewOf(view);
  return {
    overview: { ids: overview.map(({ section }) => section), items: overview, total: overview.length },
    roundLines: made(
      view.rounds.map(({ id, number, dates }): RoundLine => ({ id, number, edtf: dates.value })),
      ({ id }) => id,
    ),
    places: made(places, ({ place }) => place.id),
    unlocated: { ...made(unlocated.slice(0, MOST_UNLOCATED), ({ id }) => id), total: unlocated.length },
    actors: made(actors, ({ actor }) => actor.id),
    ties: made(ties, ({ from, to }) => `${rank.get(from)} ${rank.get(to)}`),
    ...membersOf(appearancesOf(view)),
    proposals: made(proposals, () => ""),
  };
}

function made<T>(items: readonly T[], idOf: (item: T) => string) {
  return { ids: items.map(idOf), items: withShorterSupports(items, MOST_CLAIMS), total: items.length };
}

function membersOf(
  appearances: readonly Appearance[],
): Pick<MadeOfDossier, "members" | "memberRoles" | "memberStatements" | "memberEvents"> {
  const roles: RecordRole[] = [];
  const statements: StatementOf[] = [];
  const events: EventOf[] = [];
  const put = <T>(to: T[], items: readonly T[]): Stretch => {
    const at = to.length;
    for (const item of items) to.push(item);
    return { at, count: items.length };
  };
  const members = new Map<string, DossierMember>();
  for (const { id, name, identity, ...told } of appearances)
    members.set(id, {
      id,
      name,
      identity,
      roles: put(roles, told.roles),
      statements: put(statements, told.statements),
      events: put(events, told.events),
    });
  for (const member of members.values())
    for (const key of member.identity?.keys ?? []) if (!members.has(key)) members.set(key, member);
  const keys = [...members.keys()];
  return {
    members: { ids: keys, items: [...members.values()], total: keys.length },
    memberRoles: made(roles, () => ""),
    memberStatements: made(statements, ({ cell }) => cell.on ?? ""),
    memberEvents: made(events, ({ edtf }) => edtf ?? ""),
  };
}
