import type { RoleName } from "../../claims/index.ts";
import { piecesOf } from "../../knowledge/index.ts";
import { childrenOf, type Sentence, universal } from "../../text/index.ts";
import type { GivenOffice, Mention } from "../mention.ts";
import { isActor } from "./holders.ts";
import { caseOf, isGenitive, isNoun, type Scene } from "./scene.ts";

/** Parts in talks that are written as offices: « médiateur », "chief negotiator". */
export const PARTS: ReadonlySet<RoleName> = new Set(["mediator", "delegation-head"]);
/** Offices that only states have. */
const OF_STATES: ReadonlySet<RoleName> = new Set(["head-of-state", "head-of-government", "minister", "deputy-minister"]);

/** « président du Conseil présidentiel libyen »: what somebody presides over, where it is no state. */
export function chairOf(scene: Scene, sentence: Sentence, office: GivenOffice): { of: string | null } | null {
  const below = childrenOf(sentence, office.head).find(
    (t) => universal(t.deprel) === "nmod" && t.index > office.last && isNoun(t) && isGenitive(scene, sentence, t),
  );
  if (!below || sentence.tokens[below.index - 1]?.form === ",") return null;
  const mention = scene.mentions.at(office.sentence, below.index) ?? scene.mentions.covering(office.sentence, below.index);
  const type = scene.entity(mention?.entity ?? null)?.type;
  if (type === "state" || type === "place" || type === "person" || mention?.entity === office.person) return null;
  return { of: mention && type !== "document" && type !== "process" ? mention.entity : null };
}

const groupMentions = new WeakMap<Scene, readonly Mention[]>();

/** Where the text speaks of armed groups, of named ones if it has any. */
function armedGroups(scene: Scene): readonly Mention[] {
  const known = groupMentions.get(scene);
  if (known) return known;
  const all = scene.mentions.mentions.filter((m) => scene.entity(m.entity)?.type === "armed-group");
  const names = new Set(all.filter((m) => m.form === "name").map((m) => m.entity));
  const groups = names.size > 0 ? all.filter((m) => names.has(m.entity)) : all;
  groupMentions.set(scene, groups);
  return groups;
}

/** « le chef rebelle X »: the armed group told last, else first after. */
export function rebels(scene: Scene, sentence: Sentence, office: GivenOffice): string | null {
  if (!["leader", "delegation-head"].includes(office.role) || (office.of !== null && scene.entity(office.of)?.type !== "state"))
    return null;
  const rebel = [...childrenOf(sentence, office.head), ...sentence.tokens.slice(office.first, office.last + 1)].some(
    (t) => t.index !== office.head && scene.people.termAt(piecesOf(t.form), 0)?.term.kind === "armed-group",
  );
  if (!rebel) return null;
  const groups = armedGroups(scene);
  const before = groups.findLast((m) => m.sentence < office.sentence || (m.sentence === office.sentence && m.head < office.head));
  return (before ?? groups[0])?.entity ?? null;
}

/** Whose office it is: what its words say, else whom the person is known or told to act for, else the state at hand. */
export function houseOf(scene: Scene, office: GivenOffice, title: readonly [number, number]): string | null {
  const { mentions, knowledge } = scene;
  const own = scene.entity(office.of)?.type;
  // somebody's minister is a state's: a person is no house of such an office
  const before = nationBefore(scene, office);
  if (before !== null) return before;
  const real = office.of !== office.person && !(own === "person" && OF_STATES.has(office.role));
  const adjectival = OF_STATES.has(office.role) && own !== "state" ? nationBeside(scene, office) : null;
  if (adjectival !== null) return adjectival;
  const foreign = own === "state" && FOR_STATES.has(office.role) ? homeOf(scene, office) : null;
  if (foreign !== null && foreign !== office.of) return foreign;
  if (office.of !== null && real) return office.of;
  const owner = owningAntecedent(scene, office) ?? insideTitle(scene, office, title);
  if (owner !== null) return owner;
  const known = scene.entity(office.person)?.ref;
  const home = known ? (knowledge.find(known)?.country ?? null) : null;
  // a known minister's state is no other one, even where it is not in the text
  if (home !== null && OF_STATES.has(office.role)) return scene.byRef(`state:${home}`)?.id ?? null;
  const adjective = bodyOfAdjective(scene, office);
  if (adjective !== null) return adjective;
  const principal = office.former ? null : mentions.principalOf(office.person);
  if (principal !== null && principal !== office.person)
    return office.role === "head-of-state" ? stateOf(scene, principal) : principal;
  const person = scene.entity(office.person);
  const byRef = (ref: string | null): string | null => scene.byRef(ref)?.id ?? null;
  const held = person?.ref ? knownHouse(scene, person.ref, office) : null;
  const house = byRef(held) ?? byRef(person?.country ? `state:${person.country}` : null);
  if (house !== null || PARTS.has(office.role)) return house;
  const served = servedIn(scene, office, title);
  if (served !== null) return served;
  return OF_STATES.has(office.role) || office.role === "other" || office.role === "member" ? stateAround(scene, office) : null;
}

/** Offices that a known person has for no state but the own. */
const FOR_STATES: ReadonlySet<RoleName> = new Set([...OF_STATES, "spokesperson"]);

/** The state that a known person is of, where the text has it. */
function homeOf(scene: Scene, office: GivenOffice): string | null {
  const ref = scene.entity(office.person)?.ref;
  const country = ref ? (scene.knowledge.find(ref)?.country ?? null) : null;
  return country === null ? null : (scene.byRef(`state:${country}`)?.id ?? null);
}

/** « le ministre malien de l'Administration territoriale »: the nation that the office's own adjective tells. */
function nationBeside(scene: Scene, office: GivenOffice): string | null {
  const sentence = scene.analysis.sentences[office.sentence];
  const own = sentence ? childrenOf(sentence, office.head).filter((t) => universal(t.deprel) === "amod") : [];
  return own.map((t) => scene.mentions.demonymAt(office.sentence, t.index)).find((id) => id !== null) ?? null;
}

/** « la délégation gouvernementale », "the government negotiators": the state whose government it is, that most spoken of. */
export function governmental(scene: Scene, sentence: Sentence, [first, last]: readonly [number, number]): string | null {
  const words = sentence.tokens.slice(Math.max(0, first - 2), last + 1);
  return words.some((t) => scene.lexicon.is("governmental", t)) ? mainState(scene) : null;
}

/** Whose office it is by what is known of the person at the time of the report. */
function knownHouse({ knowledge, published }: Scene, ref: string, { role, former }: GivenOffice): string | null {
  const offices = knowledge.officesAt(ref, published).filter(({ office }) => office.role === role);
  const fitting = offices.filter(({ standing }) => standing === (former ? "past" : "held") || standing === "undated");
  return fitting.at(-1)?.office.of ?? knowledge.houseAt(ref, published);
}

/** « l'émissaire onusien »: the organisation of an adjective. */
function bodyOfAdjective(scene: Scene, office: GivenOffice): string | null {
  const sentence = scene.analysis.sentences[office.sentence];
  if (!sentence) return null;
  const beside = [...childrenOf(sentence, office.head), ...sentence.tokens.slice(office.last + 1, office.last + 2)];
  const entry = scene.lexicon.data.adjectives.find(({ words }) => beside.some((t) => scene.lexicon.has(words, t)));
  return entry ? (scene.byRef(entry.ref)?.id ?? null) : null;
}

/** "European Council President X", "Azerbaijani President Y": who is named right before the title. */
function nationBefore(scene: Scene, office: GivenOffice): string | null {
  const noun = scene.analysis.sentences[office.sentence]?.tokens[office.head];
  if (noun?.feats["Number"] === "Plur") return null;
  const tokens = scene.analysis.sentences[office.sentence]?.tokens ?? [];
  // "Kazakh First Deputy Foreign Minister X"
  const ranked = tokens[office.first - 1]?.feats["NumType"] === "Ord" ? office.first - 2 : office.first - 1;
  const nation = scene.mentions.demonymAt(office.sentence, ranked);
  if (nation !== null) return nation;
  const mention = office.first > 0 ? scene.mentions.covering(office.sentence, office.first - 1) : null;
  if (!mention || mention.last !== office.first - 1 || mention.form !== "name" || !isActor(scene, mention.entity)) return null;
  return scene.entity(mention.entity)?.type === "person" ? null : mention.entity;
}

/** « le Parlement, dont le président, X »: the house before the relative. */
function owningAntecedent(scene: Scene, office: GivenOffice): string | null {
  const tokens = scene.analysis.sentences[office.sentence]?.tokens ?? [];
  for (let i = office.first - 1; i >= Math.max(0, office.first - 3); i--) {
    const token = tokens[i];
    if (!token || !scene.people.has("owning", token.form)) continue;
    for (let j = i - 1; j >= Math.max(0, i - 3); j--) {
      const mention = scene.mentions.at(office.sentence, j) ?? scene.mentions.covering(office.sentence, j);
      if (mention) return mention.entity === office.person ? null : mention.entity;
    }
  }
  return null;
}

/** « le président de l'Assemblée nationale », « négociateur en chef de la Plateforme »: who is named in the title itself. */
function insideTitle(scene: Scene, office: GivenOffice, [, last]: readonly [number, number]): string | null {
  const sentence = scene.analysis.sentences[office.sentence];
  for (let i = office.head + 1; i <= last; i++) {
    const nation = scene.mentions.demonymAt(office.sentence, i);
    if (nation !== null) return nation;
    const token = sentence?.tokens[i];
    // "chief negotiator for the north"
    const behalf = sentence !== undefined && office.role === "delegation-head" && scene.people.has("behalf", caseOf(sentence, i));
    if (!sentence || !token || !(behalf || isGenitive(scene, sentence, token) || caseOf(sentence, i) === "")) continue;
    const mention = scene.mentions.at(office.sentence, i);
    const type = scene.entity(mention?.entity ?? null)?.type;
    const fits = OF_STATES.has(office.role) ? type === "state" : type !== "person" && type !== "process" && type !== "document";
    if (mention && fits) return mention.entity;
  }
  return null;
}

/** « conseiller de X », "an envoy of X": whoever is named in the title. */
function servedIn(scene: Scene, office: GivenOffice, [, last]: readonly [number, number]): string | null {
  if (OF_STATES.has(office.role)) return null;
  const sentence = scene.analysis.sentences[office.sentence];
  const owners = sentence ? childrenOf(sentence, office.head).filter((t) => t.deprel === "nmod:poss") : [];
  const inside = Array.from({ length: Math.max(0, last - office.head) }, (_, i) => office.head + 1 + i);
  for (const i of [...owners.map((t) => t.index), ...inside]) {
    const mention = scene.mentions.at(office.sentence, i);
    if (mention && mention.entity !== office.person && scene.entity(mention.entity)?.type === "person")
      return scene.mentions.principalOf(mention.entity) ?? mention.entity;
  }
  return null;
}

/** The state of a body, where it is in the text; else the body. */
function stateOf(scene: Scene, id: string): string {
  const entity = scene.entity(id);
  if (entity?.type !== "government-body" || entity.country === null) return id;
  return scene.byRef(`state:${entity.country}`)?.id ?? id;
}

const mainStates = new WeakMap<Scene, string | null>();

/** The state most spoken of. */
function mainState(scene: Scene): string | null {
  const known = mainStates.get(scene);
  if (known !== undefined) return known;
  const counts = new Map<string, number>();
  const entities = scene.entities();
  for (const { country, mentions } of entities)
    if (country !== null) counts.set(country, (counts.get(country) ?? 0) + mentions.length);
  const count = ({ country }: { country: string | null }): number => counts.get(country ?? "") ?? 0;
  const states = entities.filter((e) => e.type === "state" && e.country !== null);
  const state = states.toSorted((a, b) => count(b) - count(a))[0]?.id ?? null;
  mainStates.set(scene, state);
  return state;
}

/** The last state named in this sentence or the one before, before the office; else the one most spoken of. */
function stateAround(scene: Scene, office: GivenOffice): string | null {
  for (let s = office.sentence; s >= Math.max(0, office.sentence - 1); s--) {
    const tokens = scene.analysis.sentences[s]?.tokens ?? [];
    for (let i = s === office.sentence ? office.head : tokens.length - 1; i >= 0; i--) {
      const mention = scene.mentions.at(s, i);
      if (mention && scene.entity(mention.entity)?.type === "state") return mention.entity;
    }
  }
  return office.role === "other" ? null : mainState(scene);
}
