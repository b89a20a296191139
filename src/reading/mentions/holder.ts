import { childrenOf, type Token, universal } from "../../text/index.ts";
import { isGroup, isOrganisation, type Referent } from "./cast.ts";
import type { Term } from "./lexicon.ts";
import { genderOf } from "./phrase.ts";
import { salience } from "./salience.ts";
import { type Scene, sentenceAt } from "./scene.ts";

/** True where what is said of one owner can hold for the other: « Moscou » and « Russie », a ministry and its state. */
function sameHouse(a: Referent | null, b: Referent | null): boolean {
  if (!a || !b) return false;
  // two groups of one land are not one house
  const group = (r: Referent): boolean => isGroup(r) || isOrganisation(r);
  if (a !== b && (group(a) || group(b)) && a.type !== "state" && b.type !== "state")
    return a.principal === b || b.principal === a;
  // nor are those who took up arms one with their state: « le président X et le chef de la rébellion »
  const armed = (r: Referent): boolean => r.type === "armed-group";
  if (a !== b && armed(a) !== armed(b)) return a.principal === b || b.principal === a;
  return a === b || (a.country !== null && a.country === b.country) || a.principal === b || b.principal === a;
}

/** Roles that a plain word can recall: « le dirigeant » for a president, "the official" for anybody in office. */
const LEADING = new Set(["head-of-state", "head-of-government", "leader", "delegation-head"]);

/** Those who lead delegations. */
const SENT = new Set(["envoy", "minister", "deputy-minister", "ambassador"]);

/**
 * The named person whom an office without a name recalls: « le ministre » after « le ministre X », « le chef de l'ONU »
 * for its secretary-general. `least`: how well the office must fit, 3 the same of the same house. Null where nobody in the text fits.
 */
export function findHolder(
  scene: Scene,
  at: number,
  token: Token,
  term: Term,
  owner: Referent | null,
  least = 0,
): Referent | null {
  const gender = genderOf(sentenceAt(scene, at), token);
  const role = leadsDelegation(scene, at, token) ? "delegation-head" : term.role;
  let best: Referent | null = null;
  let bestScore = 0;
  for (const person of scene.cast.people()) {
    if (gender !== null && person.gender !== null && gender !== person.gender && gender === "f") continue;
    const fit = fitness(person, term, owner, role);
    if (fit === 0 || fit < least || !apart(scene, at, token, person)) continue;
    const near = salience(scene, person, at, token.index);
    if (near === 0 && !(fit >= 3 && owner && sameHouse(person.principal, owner))) continue;
    const score = fit * 40 + near;
    if (score > bestScore) {
      best = person;
      bestScore = score;
    }
  }
  return best;
}

/** The fit of the same office in the same house. */
export const SAME_OFFICE = 3;

/** How well an office recalls a person: 0 not at all, 3 the same office of the same house. */
function fitness(person: Referent, term: Term, owner: Referent | null, role: Term["role"]): number {
  const house = owner === null || sameHouse(person.principal, owner) || person.offices.some((o) => sameHouse(o.of, owner));
  let best = 0;
  for (const office of person.offices) {
    // chiefs of staff, deputies, crown princes: without the words nobody knows which
    if (office.words === "" && office.role === "leader" && office.of?.type === "state") continue;
    const loose = owner === null || house;
    const sameWords = office.words === term.words;
    const here = owner === null || (office.of === null ? person.principal === null || house : sameHouse(office.of, owner));
    if (!here && !house) continue;
    if (sameWords) best = Math.max(best, 3);
    else if (office.role === term.role && term.role !== "other" && !office.former) best = Math.max(best, here ? 3 : 2);
    else if (loose && term.role === "leader" && LEADING.has(office.role) && (owner !== null || !office.former))
      best = Math.max(best, owner ? 2 : 1.5);
    else if (loose && (term.role === "other" || term.role === "envoy") && !LEADING.has(office.role)) best = Math.max(best, 1);
    // "the head of the Russian delegation" after Russia's envoy
    else if (role === "delegation-head" && owner !== null && here && !office.former && SENT.has(office.role))
      best = Math.max(best, 1);
    else if (term.role === "minister" && office.role === "deputy-minister") best = Math.max(best, 1);
  }
  // an office known from elsewhere without its words may be any
  const open = person.offices.every((o) => o.words === "" && o.role === "other" && !o.former);
  if (best === 0 && open && house) best = 0.6;
  return best;
}

/** "the head of the Russian delegation". */
const leadsDelegation = (scene: Scene, at: number, token: Token): boolean =>
  childrenOf(sentenceAt(scene, at), token.index).some(
    (t) => universal(t.deprel) === "nmod" && scene.terms[at]?.some((s) => s.head === t.index && s.term.kind === "delegation"),
  );

/** « le ministre a reçu X »: a phrase is not the person named beside it in the same clause. */
function apart(scene: Scene, at: number, token: Token, person: Referent): boolean {
  const sentence = sentenceAt(scene, at);
  // « le président X et le chef du parti »: an article of its own tells another
  const joined =
    universal(token.deprel) === "conj" && childrenOf(sentence, token.index).some((t) => universal(t.deprel) === "det");
  if (
    joined &&
    [token.head, ...childrenOf(sentence, token.head).map((t) => t.index)].some(
      (i) => i !== token.index && scene.byHead[at]?.get(i) === person,
    )
  )
    return false;
  return !childrenOf(sentence, token.head).some(
    (sibling) =>
      sibling.index !== token.index &&
      scene.byHead[at]?.get(sibling.index) === person &&
      ["nsubj", "obj", "obl", "iobj"].includes(universal(sibling.deprel)),
  );
}
