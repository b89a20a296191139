import type { Role, RoleName } from "../../claims/index.ts";
import { foldWord, piecesOf } from "../../knowledge/index.ts";
import { childrenOf, type Sentence, subtree, type Token, universal } from "../../text/index.ts";
import type { GivenOffice, Mention } from "../mention.ts";
import { playBefore } from "./process.ts";
import { type Draft, isGenitive, type Scene } from "./scene.ts";

/** Parts in talks that are written as offices: « médiateur », "chief negotiator". */
const PARTS: ReadonlySet<RoleName> = new Set(["mediator", "delegation-head"]);
/** Offices that only states have. */
const OF_STATES: ReadonlySet<RoleName> = new Set(["head-of-state", "head-of-government", "minister", "deputy-minister"]);

/** The offices that the text gives to people by name. */
export function officeDrafts(scene: Scene): Draft[] {
  const { offices } = scene.mentions;
  const drafts: Draft[] = [];
  const bySentence = Map.groupBy(offices, (o) => o.sentence);
  for (const [i, office] of offices.entries()) {
    const others = (bySentence.get(office.sentence) ?? []).filter((o) => o !== office);
    if (others.some((outer) => holds(scene, outer, office))) continue;
    const inner = others.find((other) => holds(scene, office, other));
    const draft = draftOf(scene, inner && office.of === null ? { ...office, of: inner.of } : office, i);
    if (draft) drafts.push(draft);
  }
  return drafts;
}

function draftOf(scene: Scene, office: GivenOffice, index: number): Draft | null {
  const sentence = scene.analysis.sentences[office.sentence];
  const noun = sentence?.tokens[office.head];
  if (!sentence || !noun) return null;
  const told = scene.lexicon.is("counterparts", noun) ? counterpart(scene, sentence, office, index) : office;
  if (!told || (told.role === "other" && scene.lexicon.is("idle", noun))) return null;
  const title = titleOf(scene, sentence, office);
  let role =
    ledRole(scene, sentence, noun) ?? raisedRole(scene, sentence, office) ?? recastRole(scene, sentence, title) ?? told.role;
  const of = rebels(scene, sentence, told) ?? houseOf(scene, { ...told, role }, title);
  if (role === "head-of-state" && of !== null && scene.entity(of)?.type !== "state") role = "leader";
  if (role === "other" && of === null) return null;
  const named = nameOf(scene, sentence, office);
  return {
    sentence: office.sentence,
    kind: PARTS.has(role) ? "process" : "office",
    holder: office.person,
    role,
    of: of ?? (PARTS.has(role) ? playBefore(scene, office.sentence, office.head).of : null),
    title,
    round: null,
    status: statusOf(scene, sentence, office),
    factuality: "asserted",
    first: Math.min(office.first, named?.first ?? office.first),
    last: Math.max(office.last, named?.last ?? office.last),
    cue: office.head,
    clause: office.head,
  };
}

/** « conseiller du Premier ministre, X »: the office of the one whom X serves is not X's. */
function holds(scene: Scene, outer: GivenOffice, inner: GivenOffice): boolean {
  if (outer.person !== inner.person || outer.sentence !== inner.sentence) return false;
  const tokens = scene.analysis.sentences[outer.sentence]?.tokens ?? [];
  if (inner.last < outer.first) {
    const marker = tokens[inner.last + 1];
    return marker?.upos === "PART" && outer.first - inner.last <= 4 && scene.people.has("genitive", marker.form);
  }
  if (outer.last >= inner.first) return false;
  let before = inner.first - 1;
  while (before > outer.last && ["DET", "ADJ"].includes(tokens[before]?.upos ?? "X")) before--;
  const marker = tokens[before];
  return (
    marker !== undefined &&
    before > outer.last &&
    scene.people.has("genitive", marker.form) &&
    !tokens.slice(outer.last, before).some((t) => t.form === "," || t.upos === "CCONJ" || t.upos === "VERB")
  );
}

/** « son homologue angolais, X »: the office told before, of another house. */
function counterpart(scene: Scene, sentence: Sentence, office: GivenOffice, index: number): GivenOffice | null {
  const before = scene.mentions.offices
    .slice(Math.max(0, index - 20), index)
    .findLast((o) => o.person !== office.person && o.sentence >= office.sentence - 4 && o.role !== "other");
  if (!before) return null;
  const own = childrenOf(sentence, office.head)
    .filter((t) => universal(t.deprel) === "nmod" && isGenitive(scene, sentence, t))
    .map((t) => scene.mentions.at(office.sentence, t.index)?.entity ?? null)
    .find((id) => id !== null);
  const adjective = childrenOf(sentence, office.head)
    .map((t) => (universal(t.deprel) === "amod" ? scene.mentions.demonymAt(office.sentence, t.index) : null))
    .find((id) => id !== null);
  return { ...office, role: before.role, of: own ?? adjective ?? (office.of === before.of ? null : office.of) };
}

/** « chef de la délégation », "head of the mediation team": what is led makes another office of it. */
function ledRole(scene: Scene, sentence: Sentence, noun: Token): RoleName | null {
  const below = childrenOf(sentence, noun.index).filter(
    (t) =>
      universal(t.deprel) === "nmod" &&
      isGenitive(scene, sentence, t) &&
      !sentence.tokens.slice(noun.index, t.index).some(({ upos }) => upos === "CCONJ"),
  );
  for (const child of below) {
    const words = subtree(sentence, child.index)
      .filter((i) => i >= child.index - 3)
      .map((i) => sentence.tokens[i]?.form.toLowerCase() ?? "");
    const phrase = ` ${words.join(" ")} `;
    for (const { role, nouns } of scene.lexicon.data.led) {
      if (nouns.some((n) => n.includes(" ") && phrase.includes(` ${n} `))) return role;
      if (scene.lexicon.has(nouns, child)) return role;
    }
  }
  return null;
}

/** "the chief government negotiator": who is chief among those leads them. */
function raisedRole(scene: Scene, sentence: Sentence, office: GivenOffice): RoleName | null {
  const noun = sentence.tokens[office.head];
  const beside = [...childrenOf(sentence, office.head), ...sentence.tokens.slice(Math.max(0, office.first - 2), office.first)];
  return noun && scene.lexicon.is("delegations", noun) && beside.some((t) => scene.lexicon.is("chief", t))
    ? "delegation-head"
    : null;
}

const after = (sentence: Sentence, token: Token): string => sentence.tokens[token.index + 1]?.form.toLowerCase() ?? "";

/** « haute représentante de l'Union »: what stands in the way of its plain sense. */
function recastRole(scene: Scene, sentence: Sentence, [first, last]: readonly [number, number]): RoleName | null {
  const start = sentence.tokens[Math.max(0, first - 2)]?.start ?? 0;
  const words = foldWord(scene.analysis.text.slice(start, sentence.tokens[last]?.end)).replaceAll("’", "'");
  return scene.lexicon.data.recast.find((r) => r.words.some((w) => words.includes(foldWord(w))))?.role ?? null;
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
function rebels(scene: Scene, sentence: Sentence, office: GivenOffice): string | null {
  if (office.role !== "leader" || (office.of !== null && scene.entity(office.of)?.type !== "state")) return null;
  const rebel = [...childrenOf(sentence, office.head), ...sentence.tokens.slice(office.first, office.last + 1)].some(
    (t) => t.index !== office.head && scene.people.termAt(piecesOf(t.form), 0)?.term.kind === "armed-group",
  );
  if (!rebel) return null;
  const groups = armedGroups(scene);
  const before = groups.findLast((m) => m.sentence < office.sentence || (m.sentence === office.sentence && m.head < office.head));
  return (before ?? groups[0])?.entity ?? null;
}

/** Whose office it is: what its words say, else whom the person is known or told to act for, else the state at hand. */
function houseOf(scene: Scene, office: GivenOffice, title: readonly [number, number]): string | null {
  const { mentions, knowledge } = scene;
  const own = scene.entity(office.of)?.type;
  // somebody's minister is a state's: a person is no house of such an office
  if (office.of !== null && !(own === "person" && OF_STATES.has(office.role))) return office.of;
  const owner = owningAntecedent(scene, office) ?? insideTitle(scene, office, title);
  if (owner !== null) return owner;
  const principal = office.former ? null : mentions.principalOf(office.person);
  if (principal !== null && principal !== office.person)
    return office.role === "head-of-state" ? stateOf(scene, principal) : principal;
  const person = scene.entity(office.person);
  const known = person?.ref ? knowledge.find(person.ref) : null;
  const byRef = (ref: string | null): string | null => scene.byRef(ref)?.id ?? null;
  const held = known?.offices.find((o) => o.role === office.role)?.of ?? known?.actsFor ?? null;
  const house = byRef(held) ?? byRef(person?.country ? `state:${person.country}` : null);
  if (house !== null || PARTS.has(office.role)) return house;
  return OF_STATES.has(office.role) || office.role === "other" || office.role === "member" ? stateAround(scene, office) : null;
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
  for (let i = office.head + 1; i <= last; i++) {
    const nation = scene.mentions.demonymAt(office.sentence, i);
    if (nation !== null) return nation;
    const mention = scene.mentions.at(office.sentence, i);
    const type = scene.entity(mention?.entity ?? null)?.type;
    const fits = OF_STATES.has(office.role) ? type === "state" : type !== "person" && type !== "process" && type !== "document";
    if (mention && fits) return mention.entity;
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

/** The name the office stands beside, or null where it stands alone. */
function nameOf(scene: Scene, sentence: Sentence, office: GivenOffice): { first: number; last: number } | null {
  let best: { first: number; last: number; far: number } | null = null;
  for (const token of sentence.tokens) {
    const mention = scene.mentions.at(office.sentence, token.index);
    if (!mention || mention.entity !== office.person || mention.form !== "name") continue;
    const far = mention.first > office.last ? mention.first - office.last : office.first - mention.last;
    if (!best || far < best.far) best = { first: mention.first, last: mention.last, far };
  }
  return best && best.far < 25 ? best : null;
}

/** Title as the text has it: the noun with its complements, up to the first mark. */
function titleOf(scene: Scene, sentence: Sentence, office: GivenOffice): readonly [number, number] {
  const own = new Set(
    subtree(sentence, office.head, (t) =>
      ["appos", "acl", "conj", "punct", "cc", "parataxis", "cop", "nsubj", "flat"].includes(universal(t.deprel)),
    ),
  );
  let last = office.last;
  const named = nameOf(scene, sentence, office)?.first ?? -1;
  while (own.has(last + 1) && last + 1 !== named) last++;
  return [office.first, last];
}

function statusOf(scene: Scene, sentence: Sentence, office: GivenOffice): Role["status"] {
  const beside = [
    ...childrenOf(sentence, office.head),
    ...sentence.tokens.slice(Math.max(0, office.first - 2), office.first),
    ...sentence.tokens.slice(office.first, office.last + 3).filter((t) => t.index !== office.head),
  ].filter((t) => ["ADJ", "NOUN", "VERB", "X", "PROPN", "ADV"].includes(t.upos));
  if (beside.some((t) => scene.lexicon.is("ending", t))) return "ending";
  const chosen = (t: Token): boolean => scene.lexicon.is("candidate", t) && !scene.lexicon.data.by.includes(after(sentence, t));
  const head = sentence.tokens[office.head];
  const tail = head ? head.form.split("-").slice(1) : [];
  if (beside.some(chosen) || (head && tail.some((form) => scene.lexicon.is("candidate", { ...head, form, lemma: form }))))
    return "candidate";
  return office.former ? "former" : "current";
}
