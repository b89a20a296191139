import type { Role } from "../../claims/index.ts";
import { oneLine } from "../wrap.ts";
import { clipped, joined, placed, section } from "./lines.ts";
import type { Section, Setting } from "./setting.ts";
import { circumstances, nameOf } from "./who.ts";
import { whyOf } from "./why.ts";

const MOST_WORDS = 60;

/** Who is who: offices, and parts in a process, in the order of the text. */
export const roles: Section = (setting) =>
  section(
    setting,
    setting.words.roles,
    [...together(setting).values()].flatMap((group) => {
      const [role] = group;
      if (!role) return [];
      const holders = group.map(({ holder }) => nameOf(holder, setting)).join(", ");
      const why = [...new Set(group.map(({ id }) => whyOf(id, setting).join("\n")))].filter((lines) => lines !== "");
      return [...placed(setting, role.evidence.start, `${holders} — ${held(role, setting)}`), ...why];
    }),
  );

/** Those whom the same words give the same part. */
function together(setting: Setting): Map<string, Role[]> {
  return Map.groupBy(setting.reading.roles, (role) => `${role.evidence.start} ${held(role, setting)}`);
}

function held(role: Role, setting: Setting): string {
  const { words } = setting;
  const title = role.title === null ? null : oneLine(role.title);
  const house = role.of === null ? null : nameOf(role.of, setting);
  const named = house !== null && title !== null && title.toLowerCase().includes(house.toLowerCase());
  return joined([
    title ?? `${words.roleNames[role.role]} (${clipped(role.evidence.exact, MOST_WORDS)})`,
    named ? null : house,
    role.round === null ? null : words.round(role.round),
    words.roleStatus[role.status],
    ...circumstances(role, setting),
  ]);
}
