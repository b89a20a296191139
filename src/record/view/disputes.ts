import type { DisputeSignature } from "../digest/signature.ts";
import { compareText } from "../hash.ts";
import type { Contested } from "../schema.ts";
import { agreedOrNot, toldElsewhere } from "./answered-elsewhere.ts";
import type { Scene, Told } from "./scene.ts";
import { itemId, standingOf, supportOf, type Voiced } from "./support.ts";

type DisputeTold = Told<DisputeSignature>;

interface Dispute {
  readonly first: DisputeSignature;
  readonly yes: DisputeTold[];
  readonly no: DisputeTold[];
}

/** What somebody says and somebody else denies, each with both sides' words; told again by other reports it is one. */
export function disputesOf(scene: Scene): Contested[] {
  const disputes: Dispute[] = [];
  for (const told of scene.told("dispute")) {
    const { signature } = told;
    let home = disputes.find(({ first }) => isSame(scene, first, signature));
    if (!home) {
      home = { first: signature, yes: [], no: [] };
      disputes.push(home);
    }
    home[signature.side].push(told);
  }
  return disputes
    .filter(({ no }) => no.length > 0)
    .map(({ first, yes, no }) => ({ first, yes: yes.length > 0 ? yes : toldElsewhere(scene, no), no }))
    .filter(({ yes, no }) => yes.length > 0 || no.some(({ signature }) => signature.alone))
    .map((dispute) => contestOf(scene, dispute))
    .concat(agreedOrNot(scene))
    .sort((a, b) => compareText(a.id, b.id));
}

/** The same two sides, about the same: largely the same words. */
function isSame(scene: Scene, a: DisputeSignature, b: DisputeSignature): boolean {
  const key = (one: string | null) => (one === null ? "" : scene.identities.actsFor(one));
  const alone = [a, b].some((one) => one.alone === true || one.waits === true);
  if ((key(a.sayer) !== key(b.sayer) && !alone) || key(a.denier) !== key(b.denier) || a.about !== b.about) return false;
  const common = a.terms.filter((term) => b.terms.includes(term)).length;
  return common * 2 >= Math.min(a.terms.length, b.terms.length);
}

function contestOf(
  scene: Scene,
  { yes, no }: { readonly yes: readonly Voiced[]; readonly no: readonly DisputeTold[] },
): Contested {
  const denied = no[0]?.voices[0];
  const about = itemId("dispute", no);
  return {
    id: `contested:said-and-denied:${about.slice(about.indexOf(":") + 1)}`,
    question: "said-and-denied",
    about,
    name: denied?.note ?? denied?.words ?? "",
    values: [
      { value: "yes", told: yes },
      { value: "no", told: no },
    ].map(({ value, told }) => ({
      value,
      name: value,
      standing: standingOf(
        scene,
        told.map(({ voices, beyond = null }) => ({ state: "asserted" as const, voices, beyond })),
      ),
      superseded: false,
      support: supportOf(scene, told),
    })),
  };
}
