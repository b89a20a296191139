import type { Role, RoleName } from "../../claims/index.ts";
import { foldWord } from "../../knowledge/index.ts";
import { childrenOf, headOf, type Sentence, subtree, type Token, universal } from "../../text/index.ts";
import type { GivenOffice } from "../mention.ts";
import { chairOf, governmental, houseOf, PARTS, rebels } from "./houses.ts";
import { moodOf } from "./mood.ts";
import { playBefore } from "./process.ts";
import { type Draft, dropped, isGenitive, type Scene } from "./scene.ts";

/** The offices that the text gives to people by name. */
export function officeDrafts(scene: Scene): Draft[] {
  const { offices } = scene.mentions;
  const drafts: Draft[] = [];
  const bySentence = Map.groupBy(offices, (o) => o.sentence);
  for (const [i, office] of offices.entries()) {
    const others = (bySentence.get(office.sentence) ?? []).filter((o) => o !== office);
    if (others.some((outer) => holds(scene, outer, office))) {
      const noun = scene.analysis.sentences[office.sentence]?.tokens[office.head];
      if (noun) dropped(scene, office.sentence, noun, "office-of-another");
      continue;
    }
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
  const isSeat = scene.lexicon.is("predecessors", noun) || scene.lexicon.is("successors", noun);
  const isOther = scene.lexicon.is("counterparts", noun);
  const other = isOther ? counterpart(scene, sentence, office, index) : null;
  const told = isOther ? (other?.office ?? null) : isSeat ? sameSeat(scene, noun, office, index) : office;
  const elsewhere = other?.elsewhere ?? [];
  if (!told) return dropped(scene, office.sentence, noun, "no-house");
  if (told.role === "other" && isIdle(scene, noun) && !(told.of !== null && isTop(scene, sentence, office)))
    return dropped(scene, office.sentence, noun, "rank-only");
  if (isLoose(scene, sentence, office)) return dropped(scene, office.sentence, noun, "office-of-another");
  const title = titleOf(scene, sentence, office);
  let role =
    (LEADERS.has(told.role) ? ledRole(scene, sentence, noun) : null) ??
    raisedRole(scene, sentence, office) ??
    recastRole(scene, sentence, title) ??
    told.role;
  const chaired = role === "head-of-state" ? chairOf(scene, sentence, office) : null;
  const house = chaired?.of ?? rebels(scene, sentence, told) ?? houseOf(scene, { ...told, role }, title);
  const seat = house ?? (role === "delegation-head" ? governmental(scene, sentence, title) : null);
  const of = told.of === null && seat !== null && elsewhere.includes(seat) ? null : seat;
  if (chaired || (role === "head-of-state" && of !== null && scene.entity(of)?.type !== "state")) role = "leader";
  if (role === "other" && of === null) return dropped(scene, office.sentence, noun, "no-house");
  const named = nameOf(scene, sentence, office);
  return {
    because: { rule: "role.office", entry: `${role}: ${noun.lemma}`, to: named ? [named.head] : [] },
    sentence: office.sentence,
    kind: PARTS.has(role) ? "process" : "office",
    holder: office.person,
    role,
    of: of ?? (PARTS.has(role) ? playBefore(scene, office.sentence, office.head).of : null),
    title,
    round: null,
    status: statusOf(scene, sentence, told),
    factuality: isToCome(scene, sentence, office) ? "planned" : "asserted",
    first: Math.min(office.first, named?.first ?? office.first),
    last: Math.max(office.last, named?.last ?? office.last),
    cue: office.head,
    clause: office.head,
  };
}

/** Offices that what they lead makes something else. */
const LEADERS: ReadonlySet<RoleName> = new Set(["leader", "other"]);

/** "Cabinet ministers, among them Minister X": what many are, told of one of them. */
function isLoose(scene: Scene, sentence: Sentence, office: GivenOffice): boolean {
  if (sentence.tokens[office.head]?.feats["Number"] !== "Plur") return false;
  const sharers = scene.mentions.offices.filter((o) => o.sentence === office.sentence && o.head === office.head);
  const named = nameOf(scene, sentence, office)?.first ?? -1;
  return (
    sharers.length === 1 && !(named > office.last && sentence.tokens.slice(office.last + 1, named).every((t) => t.form === ","))
  );
}

/** "the UN's top humanitarian official": who is chief among those holds an office. */
const isTop = (scene: Scene, sentence: Sentence, office: GivenOffice): boolean =>
  childrenOf(sentence, office.head).some((t) => t.index < office.head && scene.lexicon.is("chief", t));

/** Ranks and trades, « lieutenant-général » too. */
const isIdle = (scene: Scene, noun: Token): boolean =>
  [noun.form, ...noun.form.split("-").slice(-1)].some((form) => scene.lexicon.is("idle", { ...noun, form }));

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
    marker?.upos === "ADP" &&
    before > outer.last &&
    scene.people.has("genitive", marker.form) &&
    !tokens.slice(outer.last, before).some((t) => t.form === "," || t.upos === "CCONJ" || t.upos === "VERB")
  );
}

/** « son homologue angolais, X »: the office told before, of another house; `elsewhere`: houses that are not his. */
function counterpart(
  scene: Scene,
  sentence: Sentence,
  office: GivenOffice,
  index: number,
): { readonly office: GivenOffice; readonly elsewhere: readonly (string | null)[] } | null {
  const before = officeBefore(scene, office, index);
  if (!before) return null;
  const own = childrenOf(sentence, office.head)
    .filter((t) => universal(t.deprel) === "nmod" && isGenitive(scene, sentence, t))
    .map((t) => scene.mentions.at(office.sentence, t.index)?.entity ?? null)
    .find((id) => id !== null);
  const adjective = childrenOf(sentence, office.head)
    .map((t) => (universal(t.deprel) === "amod" ? scene.mentions.demonymAt(office.sentence, t.index) : null))
    .find((id) => id !== null);
  // « X … son homologue Y »: what is X's by the possessive is not Y's
  const elsewhere = [before.of, scene.mentions.principalOf(before.person)];
  const of = own ?? adjective ?? (elsewhere.includes(office.of) ? null : office.of);
  const told = scene.analysis.sentences[before.sentence];
  const noun = told?.tokens[before.head];
  const led = told && noun && LEADERS.has(before.role) ? ledRole(scene, told, noun) : null;
  return { office: { ...office, role: led ?? before.role, of }, elsewhere };
}

/** « Son prédécesseur, X », "her successor, Y": the office told before, once or by now. */
function sameSeat(scene: Scene, noun: Token, office: GivenOffice, index: number): GivenOffice | null {
  const before = officeBefore(scene, office, index);
  if (!before) return null;
  return { ...office, role: before.role, of: before.of, former: scene.lexicon.is("predecessors", noun) };
}

/** The last office told before, of somebody else. */
const officeBefore = ({ mentions }: Scene, { person, sentence }: GivenOffice, index: number): GivenOffice | undefined =>
  mentions.offices
    .slice(Math.max(0, index - 20), index)
    .findLast((o) => o.person !== person && o.sentence >= sentence - 4 && o.role !== "other");

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

/** The name the office stands beside, or null where it stands alone. */
function nameOf(scene: Scene, sentence: Sentence, office: GivenOffice): { first: number; last: number; head: number } | null {
  let best: { first: number; last: number; head: number; far: number } | null = null;
  for (const token of sentence.tokens) {
    const mention = scene.mentions.at(office.sentence, token.index);
    if (!mention || mention.entity !== office.person || mention.form !== "name") continue;
    const far = mention.first > office.last ? mention.first - office.last : office.first - mention.last;
    if (!best || far < best.far) best = { first: mention.first, last: mention.last, head: mention.head, far };
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
  const head = sentence.tokens[office.head];
  // « a été élu président »: the verb that gives the office, which the president-elect has not taken up
  const chosen = (t: Token): boolean =>
    scene.lexicon.is("candidate", t) &&
    !(t.upos === "VERB" && t.index === head?.head && t.index < office.first) &&
    !scene.lexicon.data.by.includes(after(sentence, t));
  const tail = head ? head.form.split("-").slice(1) : [];
  if (beside.some(chosen) || (head && tail.some((form) => scene.lexicon.is("candidate", { ...head, form, lemma: form }))))
    return "candidate";
  return office.former || isFallen(scene, sentence, office) || isOusted(scene, sentence, office) ? "former" : "current";
}

/** "X will be the mediator", « X sera la médiatrice »: an office that a verb says somebody is to hold. */
function isToCome(scene: Scene, sentence: Sentence, office: GivenOffice): boolean {
  const noun = sentence.tokens[office.head];
  const isSaid = noun !== undefined && childrenOf(sentence, noun.index).some((t) => universal(t.deprel) === "cop");
  return isSaid && moodOf(scene, sentence, noun)?.factuality === "planned";
}

/** "the fall of dictator X", « après l'assassinat du président X ». */
function isFallen(scene: Scene, sentence: Sentence, office: GivenOffice): boolean {
  const named = nameOf(scene, sentence, office);
  return [office.head, ...(named ? [named.head] : [])].some((index) => {
    const token = sentence.tokens[index];
    const above =
      token && universal(token.deprel) === "nmod" && isGenitive(scene, sentence, token) ? headOf(sentence, token) : null;
    return above !== null && above.upos === "NOUN" && scene.lexicon.is("falls", above);
  });
}

/** "after president X was overthrown": who has been put out of an office holds it no more. */
function isOusted(scene: Scene, sentence: Sentence, office: GivenOffice): boolean {
  const named = nameOf(scene, sentence, office);
  const first = Math.min(office.first, named?.first ?? office.first);
  const last = Math.max(office.last, named?.last ?? office.last);
  return sentence.tokens.some((verb) => {
    if (verb.upos !== "VERB" || !scene.lexicon.isVerb("ousting", verb)) return false;
    const past = verb.feats["Tense"] === "Past" || verb.feats["VerbForm"] === "Part";
    const modal = childrenOf(sentence, verb.index).some(
      (t) => universal(t.deprel) === "aux" && Object.hasOwn(scene.lexicon.data.modals, t.lemma),
    );
    const whom = childrenOf(sentence, verb.index).find((t) => t.deprel === "nsubj:pass" || universal(t.deprel) === "obj");
    return past && !modal && whom !== undefined && first <= whom.index && whom.index <= last;
  });
}
