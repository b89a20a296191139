import type { Role, Statement, Time } from "../../../src/claims/index.ts";
import { loadKnowledge } from "../../../src/knowledge/index.ts";
import { readMentions } from "../../../src/reading/mentions/index.ts";
import { readRoles } from "../../../src/reading/roles/index.ts";
import { analysisOf } from "../../helpers/sentence.ts";

const knowledge = loadKnowledge();

/** What a test says of the text besides its words. */
export interface Beside {
  readonly times?: (text: string) => Time[];
  readonly statements?: (text: string) => Statement[];
}

/** The roles of a text from tables. */
export function read(language: string, tables: readonly string[], beside: Beside = {}) {
  const analysis = analysisOf(language, ...tables);
  const mentions = readMentions(analysis, knowledge);
  const times = beside.times?.(analysis.text) ?? [];
  const statements = beside.statements?.(analysis.text) ?? [];
  const roles = readRoles(analysis, mentions, times, statements, knowledge);
  const names = new Map(mentions.entities.map((e) => [e.id, e.ref ?? e.name]));
  const name = (id: string | null): string => (id === null ? "-" : (names.get(id) ?? `missing ${id}`));
  return { analysis, roles, name };
}

/** Each role as "holder role of house", with what is not plain behind: "former", "planned", "round 3". */
export function rolesIn(language: string, ...tables: string[]): string[] {
  const { roles, name } = read(language, tables);
  const rest = (r: Role): string[] => [
    ...(r.status === "current" ? [] : [r.status]),
    ...(r.factuality === "asserted" ? [] : [r.factuality]),
    ...(r.round === null ? [] : [`round ${r.round}`]),
  ];
  return roles.map((r) => [`${name(r.holder)} ${r.role} of ${name(r.of)}`, ...rest(r)].join(", "));
}
