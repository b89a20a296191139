import type { KnownEntity } from "../../knowledge/index.ts";
import type { Referent } from "./cast.ts";
import type { Scene } from "./scene.ts";

/** The referent of a known entity, made at the first call. */
export function knownByRef(scene: Scene, ref: string): Referent | null {
  const existing = scene.cast.byRef(ref);
  if (existing) return existing;
  const entity = scene.knowledge.find(ref);
  if (!entity) return null;
  const referent = scene.cast.add({
    ref,
    type: entity.type,
    name: scene.knowledge.nameOf(ref, scene.lexicon.language),
    country: entity.country,
    code: entity.code,
    gender: entity.gender,
    plural: entity.plural,
  });
  if (entity.type === "government-body" && entity.country !== null) {
    referent.principal = knownByRef(scene, `state:${entity.country}`);
  }
  if (entity.type === "person") office(scene, referent, entity);
  return referent;
}

function office(scene: Scene, referent: Referent, { ref, country }: KnownEntity): void {
  const { knowledge, published } = scene;
  const of = knowledge.houseAt(ref, published);
  referent.principal = of === null ? null : knownByRef(scene, of);
  if (country === null) referent.country = referent.principal?.country ?? null;
  for (const { office, standing } of knowledge.officesAt(ref, published)) {
    if (standing === "later") continue;
    const former = standing === "past";
    referent.offices.push({ role: office.role, words: "", of: knownByRef(scene, office.of), former, ofState: false });
  }
}
