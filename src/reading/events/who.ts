import type { Entity } from "../../claims/index.ts";
import { childrenOf, dominates, type Sentence, type Token, universal } from "../../text/index.ts";
import { cardinalOf } from "../cardinal.ts";
import type { Mention } from "../mention.ts";
import { antecedentOf, subjectOf } from "../statements/clause.ts";
import { personOf } from "../statements/speaker.ts";
import { isInDateline } from "./dateline.ts";
import { keyOf } from "./lexicon.ts";
import { statementAt } from "./place.ts";
import { ACTING, caseOf, coordinated, isNoun, prepositionOf, type Scene } from "./scene.ts";

/** The entities that a word and those joined to it stand for; empty where nobody known is meant. */
export function whoAt(scene: Scene, at: number, token: Token, depth = 0): string[] {
  const sentence = scene.analysis.sentences[at];
  if (!sentence || depth > 4) return [];
  return [...new Set(coordinated(sentence, token.index).flatMap((t) => oneAt(scene, at, sentence, t, depth)))];
}

/** The same of the subject of a verb: in « X, qui exige un vote, et Y » only X demands. */
export function doersAt(scene: Scene, at: number, subject: Token, verb: Token): string[] {
  const sentence = scene.analysis.sentences[at];
  if (!sentence || subject.index > verb.index || verb.deprel !== "acl:relcl") return whoAt(scene, at, subject);
  const before = coordinated(sentence, subject.index).filter((t) => t.index < verb.index);
  return [...new Set(before.flatMap((t) => oneAt(scene, at, sentence, t, 0)))];
}

function oneAt(scene: Scene, at: number, sentence: Sentence, token: Token, depth: number): string[] {
  const { mentions, lexicon } = scene;
  if (isInDateline(sentence, token)) return [];
  if (token.upos === "PRON" && token.feats["PronType"] === "Rel") {
    const noun = relativeNoun(sentence, token);
    return noun && noun !== token ? whoAt(scene, at, firstOfMany(sentence, noun, token), depth + 1) : [];
  }
  const namesakes = mentions.namesakesAt(at, token.index);
  if (namesakes.length > 0) return [...namesakes];
  const mention = mentions.at(at, token.index);
  const entity = mention && scene.entity(mention.entity);
  const isActing = entity !== null && ACTING.has(entity.type);
  const group = isNoun(token) ? groupOf(scene, at, sentence, token) : [];
  if (group.length > 0) return isActing && mention?.form === "nominal" && entity.ref === null ? [...group, entity.id] : group;
  if (mention && isActing) {
    // « X, ancien ministre, qui conduit la médiation »: the office beside a name is its holder
    const holder = universal(token.deprel) === "appos" ? scene.entity(mentions.at(at, token.head)?.entity ?? null) : null;
    if (holder?.type === "person" && entity.type === "person") return [holder.id];
    if (token.upos === "PRON" && token.feats["Number"] === "Plur") return together(scene, mention);
    // "Georgia, Russia accept …": states side by side are joined
    if (entity.type === "state" && mention.form !== "pronoun") {
      const beside = namesBeside(sentence, token)
        .map((t) => scene.entity(mentions.at(at, t.index)?.entity ?? null))
        .filter((e) => e?.type === "state" && e.id !== entity.id);
      if (beside.length > 0) return [entity.id, ...beside.flatMap((e) => (e ? [e.id] : []))];
    }
    const sharers = sharersAt(scene, at, token);
    if (sharers.length > 1) return sharers;
    const named = namedBehind(scene, at, sentence, token);
    if (named.length > 1) return named;
    return [entity.id, ...behindNominal(scene, at, sentence, token, mention, entity, depth)];
  }
  if (entity && entity.type !== "place") return [];
  if (token.upos === "PRON" && personOf(token) === 1) return speakerAt(scene, at, token);
  // « celui de X »
  if (token.upos === "PRON" && token.feats["PronType"] === "Dem") {
    const owners = ownersOf(scene, at, sentence, token, depth);
    if (owners.length > 0) return owners;
  }
  const source = mentions.sourceAt(at, token.index);
  const credited = source.speaker ?? source.onBehalfOf;
  const behind = credited === null ? null : scene.entity(credited);
  if (behind && ACTING.has(behind.type)) return [behind.id];
  if (!isNoun(token) && token.upos !== "NUM") return [];
  // « les forces turques », "officials from X": those who act stand for whom they belong to
  const children = childrenOf(sentence, token.index);
  const beside = children.filter(
    (t) => ["appos", "flat"].includes(universal(t.deprel)) && t.index > token.index && t.upos !== "PRON",
  );
  for (const t of beside) {
    const named = whoAt(scene, at, t, depth + 1);
    if (named.length > 0) return named;
  }
  if (lexicon.is("agents", token) || token.upos === "NUM" || lexicon.is("counts", token)) {
    const owners = ownersOf(scene, at, sentence, token, depth);
    return owners.length > 0 ? owners : haverOf(scene, at, sentence, token, depth);
  }
  if (entity) return [entity.id];
  return nationOf(scene, at, sentence, token);
}

/** « les présidents russe X et ukrainien Y »: all who hold the office. */
function sharersAt({ mentions }: Scene, at: number, token: Token): string[] {
  if (token.upos !== "NOUN" || token.feats["Number"] !== "Plur") return [];
  return [...new Set(mentions.offices.filter((o) => o.sentence === at && o.head === token.index).map((o) => o.person))];
}

/** "Presidents X of A, Y of B and Z of C": all whose names stand behind a noun in the plural. */
function namedBehind(scene: Scene, at: number, sentence: Sentence, token: Token): string[] {
  if (token.upos !== "NOUN" || token.feats["Number"] !== "Plur") return [];
  const names = namesBeside(sentence, token);
  if (names.length < 2) return [];
  const last = names.at(-1)?.index ?? token.index;
  // a name joined to the land of the one before it: "Y of Bosnia and Herzegovina and Z of Serbia"
  const strayed = sentence.tokens.filter(
    (t) => t.upos === "PROPN" && universal(t.deprel) === "conj" && dominates(sentence, last, t.index),
  );
  const named = [...names, ...strayed].map((t) => scene.entity(scene.mentions.at(at, t.index)?.entity ?? null));
  return [...new Set(named.flatMap((entity) => (entity?.type === "person" ? [entity.id] : [])))];
}

/** « X a eu des troupes »: whose forces they are. */
function haverOf(scene: Scene, at: number, sentence: Sentence, token: Token, depth: number): string[] {
  const verb = universal(token.deprel) === "obj" ? sentence.tokens[token.head] : undefined;
  if (!verb || !scene.lexicon.data.having.includes(scene.lexicon.lemmaOf(verb))) return [];
  const subject = subjectOf(sentence, verb, scene.speech)?.token;
  return subject && subject !== token ? whoAt(scene, at, subject, depth + 1) : [];
}

/** « les dirigeants de A et de B », "Rwandan troops": those without a name stand for whom they belong to as well. */
function behindNominal(
  scene: Scene,
  at: number,
  sentence: Sentence,
  token: Token,
  mention: Mention,
  entity: Entity,
  depth: number,
): string[] {
  if (!isNoun(token) || entity.ref !== null || mention.form !== "nominal") return [];
  if (entity.type !== "person") {
    // "negotiators for A and B"
    const served = scene.lexicon.is("serving", token)
      ? childrenOf(sentence, token.index).filter((t) => scene.lexicon.has("behalf", caseOf(sentence, t.index)))
      : [];
    return [
      ...new Set([...ownersOf(scene, at, sentence, token, depth), ...served.flatMap((t) => whoAt(scene, at, t, depth + 1))]),
    ];
  }
  const principal = entity.mentions.some((m) => m.form === "name") ? null : scene.mentions.principalOf(entity.id);
  return principal === null ? [] : [principal];
}

/** « des F-16 thaïlandais ont bombardé »: what belongs to a nation acts for it, unless it is itself a deed. */
function nationOf(scene: Scene, at: number, sentence: Sentence, token: Token): string[] {
  if (scene.lexicon.nouns.has(keyOf(token.lemma)) || scene.lexicon.data.groups["talks"]?.includes(token.lemma)) return [];
  return childrenOf(sentence, token.index)
    .filter((t) => universal(t.deprel) === "amod")
    .flatMap((t) => coordinated(sentence, t.index).flatMap((c) => scene.mentions.demonymAt(at, c.index) ?? []));
}

/** How many sentences back those are looked for whom « les deux hommes » takes up; people then in those the report opens with. */
const GROUP_REACH = 4;
const LEAD = 3;

/** The largest number of those named together that « les trois pays » takes up. */
const LARGEST_GROUP = 5;

/** « les deux hommes », "the three countries": the last so many named together. */
function groupOf(scene: Scene, at: number, sentence: Sentence, token: Token): string[] {
  const { lexicon } = scene;
  const around = childrenOf(sentence, token.index);
  const size = sizeOf(scene, around, token);
  if (size === null) return [];
  if (!around.some((t) => universal(t.deprel) === "det" && t.feats["Definite"] === "Def")) return [];
  if (around.some((t) => ["nmod", "amod", "acl"].includes(universal(t.deprel)) && !lexicon.is("both", t))) return [];
  const people = !lexicon.is("sides", token);
  const near = Array.from({ length: GROUP_REACH + 1 }, (_, back) => at - back).filter((s) => s >= 0);
  // two states that a report opens with are as often those who mediate
  const lead = people ? Array.from({ length: LEAD }, (_, s) => s).filter((s) => s < at - GROUP_REACH) : [];
  for (const s of [...near, ...lead]) {
    const before = (scene.analysis.sentences[s]?.tokens ?? []).filter((t) => s < at || t.index < token.index);
    for (const word of before.toReversed()) {
      const ids = togetherAt(scene, s, word, people);
      if (ids.length === size) return ids;
    }
  }
  return size === 2 && lexicon.is("lands", token) ? onlyStates(scene) : [];
}

const statesOf = new WeakMap<Scene["mentions"], readonly string[]>();

/** The states that a report names, where they are two: « les deux pays » are those. */
function onlyStates({ mentions }: Scene): string[] {
  let known = statesOf.get(mentions);
  if (!known) {
    known = mentions.entities.filter(({ type }) => type === "state").map(({ id }) => id);
    statesOf.set(mentions, known);
  }
  return known.length === 2 ? [...known] : [];
}

/** How many are meant: « deux », "three"; null where no such number stands before the noun. */
function sizeOf({ lexicon, analysis }: Scene, around: readonly Token[], noun: Token): number | null {
  const before = around.filter((t) => t.index < noun.index);
  if (before.some((t) => lexicon.is("both", t))) return 2;
  const [count] = before.flatMap((t) => (t.upos === "NUM" ? (cardinalOf(analysis.language, t.form) ?? []) : []));
  return count !== undefined && count > 1 && count <= LARGEST_GROUP ? count : null;
}

/** The people, or the states and bodies, that a word with those joined to it names. */
function togetherAt(scene: Scene, at: number, word: Token, people: boolean): string[] {
  const sentence = scene.analysis.sentences[at];
  if (!sentence || word.upos === "PRON" || scene.mentions.at(at, word.index) === null) return [];
  const ids = coordinated(sentence, word.index).flatMap((t) => {
    const entity = scene.entity(scene.mentions.at(at, t.index)?.entity ?? null);
    const fits = entity && (people ? entity.type === "person" : entity.type !== "person" && ACTING.has(entity.type));
    return fits ? [entity.id] : [];
  });
  return [...new Set(ids)];
}

/** « A, B et C, qui siègent »: where the verb is plural and the noun is one, all that it is joined to. */
function firstOfMany(sentence: Sentence, noun: Token, pronoun: Token): Token {
  const verb = sentence.tokens[pronoun.head];
  const helper = verb && childrenOf(sentence, verb.index).find((t) => universal(t.deprel) === "aux");
  const number = helper?.feats["Number"] ?? verb?.feats["Number"];
  let at = noun;
  if (number !== "Plur" || noun.feats["Number"] === "Plur") return noun;
  while (["conj", "appos"].includes(universal(at.deprel)) && sentence.tokens[at.head]) at = sentence.tokens[at.head] as Token;
  return isNoun(at) ? at : noun;
}

const namesBeside = (sentence: Sentence, token: Token): readonly Token[] =>
  childrenOf(sentence, token.index).filter((t) => t.deprel === "appos" && t.index > token.index && t.upos === "PROPN");

/** « je », "we" in what somebody says. */
function speakerAt(scene: Scene, at: number, token: Token): string[] {
  const statement = statementAt(scene, at, token.start);
  const id = statement?.speaker ?? statement?.onBehalfOf ?? null;
  return id === null ? [] : [id];
}

/** How many sentences back those joined to the antecedent of « ils » are looked for. */
const MEMORY = 3;

/** « ils » for A and B: the table knows the first of them. */
function together(scene: Scene, mention: Mention): string[] {
  const { mentions, analysis } = scene;
  for (let at = mention.sentence; at >= Math.max(0, mention.sentence - MEMORY); at--) {
    const sentence = analysis.sentences[at];
    if (!sentence) continue;
    const heads = sentence.tokens.filter((t) => at < mention.sentence || t.index < mention.head);
    for (const token of heads.toReversed()) {
      const other = token.upos === "PRON" ? null : mentions.at(at, token.index);
      if (other?.entity !== mention.entity) continue;
      const first = universal(token.deprel) === "conj" && token.head >= 0 ? token.head : token.index;
      const all = coordinated(sentence, first).flatMap((t) => {
        const entity = scene.entity(mentions.at(at, t.index)?.entity ?? null);
        return entity && ACTING.has(entity.type) ? [entity.id] : [];
      });
      return [...new Set([mention.entity, ...all])];
    }
  }
  return [mention.entity];
}

/** Those to whom a noun belongs: by the genitive, the adjective of nationality, the possessive. */
export function ownersOf(scene: Scene, at: number, sentence: Sentence, token: Token, depth = 0): string[] {
  const found: string[] = [];
  const lands = new Set<string>();
  for (const t of childrenOf(sentence, token.index)) {
    const relation = universal(t.deprel);
    if (relation === "nmod" || t.deprel === "det:poss" || (relation === "det" && t.feats["Poss"] === "Yes")) {
      const owns = t.deprel.endsWith(":poss") || relation === "det" || isOwner(scene, sentence, t);
      if (!owns) continue;
      const who = whoAt(scene, at, t, depth + 1);
      if (who.length > 0) for (const id of landsBeside(scene, at, sentence, t)) lands.add(id);
      if (who.length === 0 && (relation === "det" || t.feats["Poss"] === "Yes"))
        found.push(...clauseOwner(scene, at, sentence, t, depth));
      // « les ministres des Affaires étrangères de A et de B »
      found.push(...(who.length > 0 || !isNoun(t) || depth > 3 ? who : ownersOf(scene, at, sentence, t, depth + 1)));
    } else if (["amod", "compound", "appos"].includes(relation)) {
      const nations = coordinated(sentence, t.index).flatMap((c) => scene.mentions.demonymAt(at, c.index) ?? []);
      found.push(...nations);
      if (relation === "compound" && nations.length === 0) found.push(...whoAt(scene, at, t, depth + 1));
    }
  }
  // « la réunion de Sotchi »: a place owns nothing
  return [...new Set([...found.filter((id) => scene.entity(id)?.type !== "place"), ...lands])];
}

/** « des délégations de la Géorgie et de l'Abkhazie »: a land that is no state, joined to a state as another that sends some. */
function landsBeside(scene: Scene, at: number, sentence: Sentence, token: Token): readonly string[] {
  const named = coordinated(sentence, token.index).map((t) => scene.entity(scene.mentions.at(at, t.index)?.entity ?? null));
  if (named.length !== 2 || !named.some((entity) => entity?.type === "state")) return [];
  return named.flatMap((entity) => (entity?.type === "place" && entity.ref !== null ? [entity.id] : []));
}

/** « son sommet », « ses forces »: where nobody else is known, those of whom the clause speaks. */
function clauseOwner(scene: Scene, at: number, sentence: Sentence, possessive: Token, depth: number): string[] {
  let word: Token | undefined = sentence.tokens[possessive.head];
  const house = word && scene.lexicon.data.groups["talks"]?.includes(word.lemma) ? houseBefore(scene, at, sentence, word) : null;
  if (house) return [house];
  // « A et B annoncent que leurs pourparlers reprendront »: where the clause speaks of what is owned, the one above names the owner
  for (let clauses = 0; word && clauses < 3; clauses++) {
    for (let steps = 0; word && word.upos !== "VERB" && steps < 8; steps++) word = sentence.tokens[word.head];
    const subject = word ? (subjectOf(sentence, word, scene.speech)?.token ?? null) : null;
    // « ses partisans ont … »: the clause speaks of them
    if (subject && !dominates(sentence, subject.index, possessive.index)) return whoAt(scene, at, subject, depth + 2);
    word = word && ["ccomp", "advcl", "xcomp"].includes(universal(word.deprel)) ? sentence.tokens[word.head] : undefined;
  }
  return [];
}

/** « la Ligue …, lors de son sommet »: a meeting is held by the organisation named right before, not by a person. */
function houseBefore(scene: Scene, at: number, sentence: Sentence, noun: Token): string | null {
  for (let i = noun.index - 1; i >= 0; i--) {
    const entity = scene.entity(scene.mentions.at(at, i)?.entity ?? null);
    if (entity && sentence.tokens[i]?.upos !== "PRON" && ACTING.has(entity.type) && entity.type !== "state")
      return entity.type === "international-organisation" ? entity.id : null;
  }
  return null;
}

/** True for a genitive and for « dont ». */
export function isOwner(scene: Scene, sentence: Sentence, token: Token): boolean {
  if (token.upos === "PRON" && scene.speech.is("relatives", token.lemma)) return true;
  if (isPartitive(scene, sentence, token)) return true;
  return scene.lexicon.has("of", prepositionOf(sentence, token.index)) || scene.lexicon.has("of", caseOf(sentence, token.index));
}

/** « des », where it may be an article or a preposition with one: the analyser takes the one for the other. */
export function isPartitive(scene: Scene, sentence: Sentence, token: Token): boolean {
  const first = childrenOf(sentence, token.index).find(
    (t) => ["case", "det"].includes(universal(t.deprel)) && t.index < token.index,
  );
  if (!first) return false;
  const written = sentence.multiwords.find((m) => m.first === first.index)?.form ?? first.form;
  return scene.speech.is("partitives", written.toLowerCase());
}

/** The noun that a relative pronoun takes up. */
function relativeNoun(sentence: Sentence, pronoun: Token): Token | null {
  let at: Token | undefined = sentence.tokens[pronoun.head];
  for (let steps = 0; at && steps < 3; steps++) {
    const noun = antecedentOf(sentence, at);
    if (noun) return noun;
    at = sentence.tokens[at.head];
  }
  return null;
}
