import type { EntityType } from "../../claims/index.ts";
import { childrenOf, findChild, headOf, type Sentence, subtree, type Token, universal } from "../../text/index.ts";
import { lastJoined } from "../statements/clause.ts";
import { caseOf, coordinated, isGenitive, isNoun, type Scene } from "./scene.ts";

/** How many words may stand for one another in a row. */
const DEEPEST = 8;

const ACTORS: ReadonlySet<EntityType> = new Set<EntityType>([
  "state",
  "government-body",
  "international-organisation",
  "armed-group",
  "political-group",
  "organisation",
  "person",
]);

export const isActor = (scene: Scene, id: string | null): boolean => ACTORS.has(scene.entity(id)?.type ?? "place");

/**
 * Who can hold a part by these words: those named and joined there, the senders of representatives and delegations, the
 * appositions of « les pays voisins ». Entity ids, in the order of the text.
 */
export function holdersAt(scene: Scene, at: number, index: number, depth = 0): string[] {
  const sentence = scene.analysis.sentences[at];
  // a relative may hang on what it stands for
  if (!sentence || depth > DEEPEST) return [];
  const found = new Set<string>();
  for (const token of [...coordinated(sentence, index), ...statesBeside(scene, at, sentence, index)])
    for (const id of holdersOf(scene, at, sentence, token, depth)) found.add(id);
  return withoutSides(scene, [...found]);
}

const STATES: ReadonlySet<EntityType> = new Set<EntityType>(["state", "international-organisation"]);

/** « A, B et C » where the tree makes an apposition of B: no state is another, nor a body of states. */
function statesBeside(scene: Scene, at: number, sentence: Sentence, index: number): Token[] {
  const isState = (i: number): boolean => {
    const mention = scene.mentions.at(at, i);
    return mention !== null && mention.form !== "nominal" && STATES.has(scene.entity(mention.entity)?.type ?? "place");
  };
  if (!isState(index)) return [];
  const beside = childrenOf(sentence, index).filter((t) => universal(t.deprel) === "appos" && isState(t.index));
  return beside.flatMap((t) => coordinated(sentence, t.index));
}

/** « des pays voisins » say less than the states that are named with them. */
function withoutSides(scene: Scene, ids: readonly string[]): string[] {
  const named = ids.filter((id) => {
    const entity = scene.entity(id);
    return entity?.type !== "political-group" || entity.ref !== null || entity.mentions.some((m) => m.form === "name");
  });
  return named.length > 1 ? named : [...ids];
}

function holdersOf(scene: Scene, at: number, sentence: Sentence, token: Token, depth: number): string[] {
  const { mentions, lexicon } = scene;
  const namesakes = mentions.namesakesAt(at, token.index);
  if (namesakes.length > 0) return [...namesakes];
  const own = mentions.at(at, token.index);
  const capital = own ? powerAt(scene, own.entity) : null;
  if (capital !== null) return [capital];
  if (own && own.form === "name" && isRegion(scene, own.entity)) return [own.entity];
  const actor = own && isActor(scene, own.entity) ? own.entity : null;
  if (own && actor !== null && own.form !== "nominal") return [actor];
  if (!isNoun(token) && token.upos !== "PRON" && token.upos !== "ADJ") return [];
  if (isRelative(token)) return antecedent(scene, at, sentence, token, depth + 1);
  // « les délégués de A et ceux de B »
  const standing = token.upos === "PRON" && token.feats["PronType"] === "Dem" ? headOf(sentence, token) : null;
  if (lexicon.is("delegates", token) || (standing && lexicon.is("delegates", standing))) {
    const included = plural(token) || token.upos === "PROPN" ? includedAfter(scene, at, sentence, token) : [];
    if (included.length > 0) return [...included];
    const senders = childrenOf(sentence, token.index).filter((t) => universal(t.deprel) === "nmod" && sends(scene, sentence, t));
    const sent = senders
      .flatMap((t) => holdersAt(scene, at, t.index, depth + 1))
      .filter((id) => !isPortfolio(scene, at, token, id));
    if (sent.length > 0) return [...sent, ...withoutPeople(scene, besideOf(scene, at, sentence, token, depth + 1))];
    const nations = plural(token) ? childrenOf(sentence, token.index).filter((t) => universal(t.deprel) === "amod") : [];
    const states = nations
      .flatMap((t) => coordinated(sentence, t.index))
      .flatMap((t) => mentions.demonymAt(at, t.index) ?? senderAt(scene, at, t) ?? []);
    if (states.length > 0) return [...new Set(states)];
  }
  // "the breakaway region of X"
  if (lexicon.is("regions", token)) {
    const named = childrenOf(sentence, token.index)
      .filter((t) => universal(t.deprel) === "nmod" && isGenitive(scene, sentence, t))
      .flatMap((t) => mentions.at(at, t.index)?.entity ?? [])
      .filter((id) => isRegion(scene, id));
    if (named.length > 0) return named;
  }
  const told = besideOf(scene, at, sentence, token, depth + 1);
  if (told.length > 0 && (actor === null || plural(token))) return told;
  if (actor !== null) return [actor];
  const inside = mentions.covering(at, token.index);
  if (inside && inside.form !== "nominal" && isActor(scene, inside.entity)) return [inside.entity];
  const nation = token.upos === "ADJ" || isNoun(token) ? mentions.demonymAt(at, token.index) : null;
  return nation === null ? [] : [nation];
}

const MINISTERS: ReadonlySet<string> = new Set(["minister", "deputy-minister"]);

/** « le ministre de l'Agriculture »: what a minister is in charge of has sent nobody, whatever a name it looks like. */
function isPortfolio(scene: Scene, at: number, office: Token, id: string): boolean {
  const entity = scene.entity(id);
  if (entity?.type !== "organisation" || entity.ref !== null) return false;
  return scene.mentions.offices.some((o) => o.sentence === at && o.head === office.index && MINISTERS.has(o.role));
}

/** "Chadian, U.S. and EU observers": a state or body named beside nations. */
function senderAt(scene: Scene, at: number, token: Token): string | null {
  const mention = scene.mentions.at(at, token.index);
  const type = mention?.form === "name" ? scene.entity(mention.entity)?.type : null;
  return mention && (type === "state" || type === "international-organisation") ? mention.entity : null;
}

/** A land within no state's own hands may deal for itself, a town never does: "Georgia and Abkhazia signed". */
export function isRegion(scene: Scene, id: string | null): boolean {
  const entity = scene.entity(id);
  const known = entity?.type === "place" && entity.ref !== null ? scene.knowledge.find(entity.ref) : null;
  return known !== null && known.point === null && scene.knowledge.powerAt(known.ref) === null;
}

/** « Moscou et Ankara sont les parrains »: who holds a part is no town. */
function powerAt(scene: Scene, id: string): string | null {
  const entity = scene.entity(id);
  const state = entity?.type === "place" && entity.ref !== null ? scene.knowledge.powerAt(entity.ref) : null;
  return scene.byRef(state)?.id ?? null;
}

/** Those in apposition to a noun. */
const besideOf = (scene: Scene, at: number, sentence: Sentence, token: Token, depth: number): string[] =>
  childrenOf(sentence, token.index)
    .filter((t) => universal(t.deprel) === "appos")
    .flatMap((t) => holdersAt(scene, at, t.index, depth));

const withoutPeople = (scene: Scene, ids: readonly string[]): string[] => ids.filter((id) => scene.entity(id)?.type !== "person");

const sends = (scene: Scene, sentence: Sentence, token: Token): boolean =>
  isGenitive(scene, sentence, token) || scene.lexicon.data.from.includes(caseOf(sentence, token.index));

const plural = (token: Token): boolean => token.feats["Number"] === "Plur";

const isRelative = (token: Token): boolean => token.upos === "PRON" && token.feats["PronType"] === "Rel";

/** Whom « qui », "which" stands for. */
function antecedent(scene: Scene, at: number, sentence: Sentence, relative: Token, depth: number): string[] {
  let clause: Token | null = headOf(sentence, relative);
  for (let steps = 0; clause && steps < 5; steps++) {
    if (universal(clause.deprel) === "acl") {
      const noun = sentence.tokens[clause.head];
      if (!noun) return [];
      const joined = lastJoined(sentence, clause, noun);
      if (joined) return holdersAt(scene, at, joined.index, depth);
      // « A, B et C, qui négocient »: all of them, where the list ends before the relative
      const list = coordinated(sentence, noun.index);
      const whole = list.length > 1 && list.every((t) => t.index < relative.index) && clause.feats["Number"] !== "Sing";
      const direct = whole ? holdersAt(scene, at, noun.index, depth) : holdersOf(scene, at, sentence, noun, depth);
      if (direct.length > 0) return direct;
      // "a ceremony hosted by Oman, which mediates": the tree hangs the clause on the noun above
      const before = sentence.tokens[relative.index - 1]?.form === "," ? scene.mentions.covering(at, relative.index - 2) : null;
      const next = before && before.form !== "nominal" && before.last === relative.index - 2 ? before : null;
      if (next && next.head !== noun.index) return holdersAt(scene, at, next.head, depth);
      break;
    }
    clause = headOf(sentence, clause);
  }
  const source = scene.mentions.sourceAt(at, relative.index);
  return source.speaker !== null && isActor(scene, source.speaker) ? [source.speaker] : [];
}

/**
 * Where a clause after a comma can only be somebody's (« X, l'envoyé de Y en Syrie, qui a dirigé la délégation ») and hangs on
 * something else: the person who is subject before it, else the last one.
 */
export function personBefore(scene: Scene, at: number, verb: Token): string | null {
  const sentence = scene.analysis.sentences[at];
  const relative = sentence && findChild(sentence, verb.index, "nsubj");
  if (!sentence || !relative || !isRelative(relative) || sentence.tokens[relative.index - 1]?.form !== ",") return null;
  let last: string | null = null;
  for (let i = relative.index - 1; i >= 0; i--) {
    const mention = scene.mentions.at(at, i);
    if (!mention || scene.entity(mention.entity)?.type !== "person") continue;
    if (universal(sentence.tokens[i]?.deprel ?? "") === "nsubj") return mention.entity;
    last ??= mention.entity;
  }
  return last;
}

/**
 * Who does what a verb says: its subject, else the one it has from the verb or noun above (« décide de cesser d'accueillir »,
 * "thanked X for hosting").
 */
export function subjectsOf(scene: Scene, at: number, verb: Token, depth = 0): string[] {
  const sentence = scene.analysis.sentences[at];
  if (!sentence || depth > 6) return [];
  // a list after a comma is often a second subject of its own
  const own = childrenOf(sentence, verb.index).filter((t) => universal(t.deprel) === "nsubj");
  if (own.length > 0) {
    // « celui dont le pays accueille les pourparlers »: no country that the text has told of before
    if (own.some((t) => isOwned(scene, sentence, t))) return owner(scene, at, sentence, verb);
    const found = withoutSides(scene, [...new Set(own.flatMap((t) => holdersAt(scene, at, t.index)))]);
    // « X, dont le pays accueille », "X, whose country hosts"
    return found.length > 0 ? found : owner(scene, at, sentence, verb);
  }
  const above = headOf(sentence, verb);
  if (!above) return [];
  const relation = universal(verb.deprel);
  const { lexicon } = scene;
  const object = childrenOf(sentence, above.index).find(
    (t) => ["obj", "iobj"].includes(universal(t.deprel)) || t.deprel === "obl:arg",
  );
  if (relation === "acl") {
    if (verb.feats["VerbForm"] === "Part") return holdersAt(scene, at, above.index);
    if (verb.feats["VerbForm"] === "Fin") return holdersAt(scene, at, above.index);
    const deed = childrenOf(sentence, above.index).find((t) => universal(t.deprel) === "nmod" && isGenitive(scene, sentence, t));
    const of = deed ? holdersAt(scene, at, deed.index) : [];
    if (of.length > 0) return of;
    const governor = headOf(sentence, above);
    return governor ? subjectsOf(scene, at, governor, depth + 1) : [];
  }
  // "for hosting rounds": the participle hangs on what is hosted
  const through = relation === "amod" && above.index > verb.index ? headOf(sentence, above) : null;
  if (through) return thanked(scene, at, sentence, through);
  if (["advcl", "xcomp", "ccomp", "obl", "nmod"].includes(relation)) {
    if (object && (lexicon.isVerb("thanks", above) || lexicon.isVerb("letting", above)) && object.index !== verb.index) {
      const told = holdersAt(scene, at, object.index);
      if (told.length > 0) return told;
      if (universal(object.deprel) === "obj" && isNoun(object)) return [];
    }
    return subjectsOf(scene, at, above, depth + 1);
  }
  // "X, the adviser, led the team, and Y flew in": the tree hangs what X did on his name
  if (relation === "parataxis" && isNoun(above) && above.index < verb.index) return holdersAt(scene, at, above.index);
  return relation === "conj" || relation === "parataxis" ? subjectsOf(scene, at, above, depth + 1) : [];
}

/** Whom a verb of thanks thanks. */
function thanked(scene: Scene, at: number, sentence: Sentence, verb: Token): string[] {
  const object = scene.lexicon.isVerb("thanks", verb) ? findChild(sentence, verb.index, "obj") : null;
  return object ? holdersAt(scene, at, object.index) : [];
}

/** « dont le pays », "whose country": a noun that takes up nobody by itself. */
function isOwned(scene: Scene, sentence: Sentence, noun: Token): boolean {
  const first = Math.min(noun.index, ...childrenOf(sentence, noun.index).map((t) => t.index));
  const marked = [first, first - 1].some((i) => scene.people.has("owning", sentence.tokens[i]?.form ?? ""));
  return isNoun(noun) && (noun.upos === "PROPN" ? whoseName(scene, sentence, noun) !== null : marked);
}

/** "Kenya, whose President N was hosting": where the word stands that makes the name somebody's; null for other names. */
function whoseName(scene: Scene, sentence: Sentence, name: Token): number | null {
  const first = subtree(sentence, name.index)[0] ?? name.index;
  const owning = [first, first - 1].find((i) => scene.people.has("owning", sentence.tokens[i]?.form ?? ""));
  return owning !== undefined && sentence.tokens[owning - 1]?.form === "," ? owning : null;
}

/** Whose country it is in « X, dont le pays … »: the state that X acts for. */
function owner(scene: Scene, at: number, sentence: Sentence, verb: Token): string[] {
  const name = findChild(sentence, verb.index, "nsubj");
  const owning = name?.upos === "PROPN" ? whoseName(scene, sentence, name) : null;
  const before = owning === null ? null : scene.mentions.covering(at, owning - 2);
  if (before && before.last === (owning ?? 0) - 2 && scene.entity(before.entity)?.type === "state") return [before.entity];
  if (universal(verb.deprel) !== "acl") return [];
  const mention = scene.mentions.at(at, verb.head) ?? scene.mentions.covering(at, verb.head);
  if (!mention) return [];
  const house = scene.mentions.principalOf(mention.entity) ?? mention.entity;
  const marked = sentence.tokens.slice(verb.head, verb.index).some((t) => scene.people.has("owning", t.form));
  return marked && isActor(scene, house) ? [house] : [];
}

/** Who does it in the passive: « par X », "by X". */
export function agentsOf(scene: Scene, at: number, verb: Token): { index: number; holders: string[] } | null {
  const sentence = scene.analysis.sentences[at];
  if (!sentence) return null;
  for (const child of childrenOf(sentence, verb.index)) {
    if (!["obl", "nmod"].includes(universal(child.deprel))) continue;
    if (child.deprel !== "obl:agent" && !scene.lexicon.data.by.includes(caseOf(sentence, child.index))) continue;
    const holders = holdersAt(scene, at, child.index);
    if (holders.length > 0) return { index: child.index, holders };
  }
  return null;
}

export interface Listed {
  readonly holders: readonly string[];
  /** The last word of the list. */
  readonly last: number;
}

/** The name of somebody who acts that covers a word; null where it begins behind it. */
export const nameAt = (scene: Scene, at: number, index: number) => {
  const mention = scene.mentions.covering(at, index);
  return mention && mention.first <= index && isActor(scene, mention.entity) ? mention : null;
};

function closing(sentence: Sentence, from: number): number {
  for (let i = from; i < from + 6; i++) if (sentence.tokens[i]?.form === ")") return i;
  return from;
}

/** The names of a list that begins at a word: « la France, l'Italie et l'ONU ». */
export function namesFrom(scene: Scene, at: number, sentence: Sentence, from: number): Listed {
  const holders: string[] = [];
  let [index, last] = [from, from - 1];
  for (let steps = 0; steps < 12; steps++) {
    while (sentence.tokens[index]?.upos === "DET") index++;
    const mention = nameAt(scene, at, index);
    if (!mention) break;
    holders.push(...holdersAt(scene, at, mention.head).slice(0, 1));
    last = mention.last;
    index = last + 1;
    // « les Forces de soutien rapide (FSR) »
    if (sentence.tokens[index]?.form === "(") index = closing(sentence, index) + 1;
    if (!["CCONJ", "PUNCT"].includes(sentence.tokens[index]?.upos ?? "")) break;
    while (["CCONJ", "PUNCT"].includes(sentence.tokens[index]?.upos ?? "")) index++;
  }
  return { holders, last };
}

/** How far behind a noun it may be told whom it includes. */
const INCLUDED = 8;

/** "envoys of 18 countries, including A and B", « des délégués de six pays, dont ceux de A et de B »: those of them who are named. */
function includedAfter(scene: Scene, at: number, sentence: Sentence, noun: Token): readonly string[] {
  const { including, standingIn } = scene.lexicon.data;
  const forms = sentence.tokens.map((t) => t.form.toLowerCase());
  for (let i = noun.index + 1; i < Math.min(noun.index + INCLUDED, forms.length); i++) {
    const token = sentence.tokens[i];
    if (!token || token.upos === "AUX" || (token.upos === "VERB" && !including.includes(token.form.toLowerCase()))) return [];
    if (token.form !== ",") continue;
    const words = including
      .map((phrase) => phrase.split(" "))
      .find((parts) => parts.every((part, k) => forms[i + 1 + k] === part));
    if (!words) continue;
    let from = i + 1 + words.length;
    while (standingIn.includes(forms[from] ?? "") || ["DET", "ADP"].includes(sentence.tokens[from]?.upos ?? "")) from++;
    return namesFrom(scene, at, sentence, from).holders;
  }
  return [];
}
