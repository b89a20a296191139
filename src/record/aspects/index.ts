/** What is made of a dossier as a whole: its map, its network, everybody who appears in it, what is to be reviewed. */
export { type Appearance, appearancesOf, compareDays, type EventOf, type StatementOf } from "./appearances.ts";
export { type MapPlace, mapOf } from "./map.ts";
export { type NetworkActor, type NetworkTie, networkOf } from "./network.ts";
export { type Doubt, type Proposal, proposalsOf, scoreOf } from "./proposals.ts";
export { withShorterSupports } from "./shorter-supports.ts";
