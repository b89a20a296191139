import type { RoleName } from "../../claims/index.ts";
import type { Token } from "../../text/index.ts";
import type { Referent } from "./cast.ts";
import { salience } from "./salience.ts";
import type { Scene } from "./scene.ts";

const CHIEFS: ReadonlySet<RoleName> = new Set(["head-of-state", "head-of-government", "leader"]);

/**
 * « son homologue », "his Malian counterpart": who holds the same office elsewhere; null where the text names nobody.
 * `state`: where an adjective says so.
 */
export function counterpartOf(scene: Scene, at: number, token: Token, owner: Referent, state: Referent | null): Referent | null {
  const roles = new Set(owner.offices.filter((o) => !o.former).map((o) => o.role));
  const same = (role: RoleName): boolean => roles.has(role) || (CHIEFS.has(role) && [...roles].some((r) => CHIEFS.has(r)));
  let best: Referent | null = null;
  let most = 0;
  for (const person of scene.cast.people()) {
    if (person === owner || (owner.country !== null && person.country === owner.country)) continue;
    if (state ? person.country !== state.country : !person.offices.some((o) => !o.former && same(o.role))) continue;
    const near = salience(scene, person, at, token.index);
    if (near > most) {
      best = person;
      most = near;
    }
  }
  return best;
}
