import type { Time } from "../../claims/index.ts";
import { childrenBy, childrenOf, headOf, type Sentence, subtree, type Token, universal } from "../../text/index.ts";
import { isVerbal } from "../statements/clause.ts";
import { isInDateline } from "./dateline.ts";
import { townTakenUp } from "./same-town.ts";
import { caseOf, type Draft, isAmong, isLocated, isTalksNoun, isToward, prepositionOf, type Scene } from "./scene.ts";
import { isOfEarlierTalks } from "./talks-taken-up.ts";

/**
 * The town of talks that their own clause does not name: below the talks, at a clause or participle beside them, or within what is named.
 * `apart`: the clause tells of another day ("on the eve of a round that opened in Vienna"), so that only what is said of the talks themselves counts.
 */
export function placeOfTalks(scene: Scene, sentence: Sentence, draft: Draft, apart: boolean): string | null {
  const own = [draft.trigger, ...draft.nouns];
  // "the second meeting, after one in Moscow": where others were
  const below = own.flatMap((i) =>
    childrenBy(sentence, i, "nmod").filter((t) => isTalksNoun(scene, t) && !isOfEarlierTalks(scene.lexicon, sentence, draft, t)),
  );
  const beside = [...own, ...below.map((t) => t.index)].flatMap((i) => clausesBeside(scene, sentence, i));
  // « est en cours dans un hôtel »: what hangs on the copula is said of the clause
  const clause = apart ? [] : [draft.clause, ...childrenBy(sentence, draft.clause, "cop").map((t) => t.index)];
  const places = [...own, ...clause, ...below.map((t) => t.index), ...beside.map((t) => t.index)];
  const days = apart ? [] : scene.timesIn(draft.sentence).flatMap(({ span }) => dayBelow(sentence, span, places));
  // "the talks are in Geneva this week"
  const predicate = apart ? undefined : sentence.tokens[draft.clause];
  const isThere =
    predicate && childrenBy(sentence, predicate.index, "cop").length > 0 && isLocated(scene, sentence, predicate.index);
  const there = isThere ? townIn(scene, draft, sentence, predicate) : null;
  if (there !== null) return there;
  // « ouvrent près de Londres »: the adverb hangs on the verb, and the town on the adverb
  const adverbs = [...places, ...days].flatMap((i) =>
    childrenBy(sentence, i, "advmod", "obl").filter(({ upos }) => upos === "ADV"),
  );
  for (const head of new Set([...places, ...days, ...adverbs.map((t) => t.index)])) {
    for (const t of childrenBy(sentence, head, "obl", "nmod")) {
      // « les négociations sur l'Irlande du Nord »: what they are about
      const isTopic = head !== draft.clause && scene.lexicon.has("about", prepositionOf(sentence, t.index));
      const found = !isTopic && isLocated(scene, sentence, t.index) ? townIn(scene, draft, sentence, t) : null;
      if (found) return found;
    }
  }
  if (apart) return null;
  return (
    townTakenUp(scene, sentence, draft, [...places]) ??
    atTheirVerb(scene, sentence, draft, own) ??
    behindAttendants(scene, sentence, draft, own) ??
    namedForTown(scene, sentence, draft, own) ??
    cleft(scene, sentence, draft) ??
    antecedentOf(scene, sentence, draft)
  );
}

/**
 * "travelled to Doha for a third round of talks", "had the two men to his residence in Putrajaya for talks": where they come together for it; "was
 * signed in Oslo at the end of the second round", « ont signé à Mexico, à l'issue du cycle »: what is done at some stage of talks is done there.
 */
function atTheirVerb(scene: Scene, sentence: Sentence, draft: Draft, own: readonly number[]): string | null {
  for (const index of own) {
    const noun = topOf(sentence, index);
    const verb = noun && universal(noun.deprel) === "obl" ? headOf(sentence, noun) : null;
    if (!noun || !verb) continue;
    const isFor = isToward(scene, sentence, noun);
    if (!isFor && (noun.index === index || !scene.lexicon.is("phases", noun))) continue;
    // "were in Doha for talks": the town itself is what the clause says of them
    const alone = isFor ? [verb] : [];
    for (const t of isVerbal(verb) ? childrenBy(sentence, verb.index, "obl") : alone) {
      const isThere = isLocated(scene, sentence, t.index) || (isFor && scene.lexicon.has("comingTo", caseOf(sentence, t.index)));
      const found = isThere ? townIn(scene, draft, sentence, t) : null;
      if (found) return found;
    }
  }
  return null;
}

/** The phrase that a noun is a part of: "the end of the second round of talks". */
function topOf(sentence: Sentence, index: number): Token | null {
  let noun = sentence.tokens[index] ?? null;
  for (let steps = 0; noun && universal(noun.deprel) === "nmod" && steps < 3; steps++) noun = headOf(sentence, noun);
  return noun;
}

/** "the fourth meeting of the envoys, A and B, in Vienna": behind those who sit there, the town is that of the talks. */
function behindAttendants(scene: Scene, sentence: Sentence, draft: Draft, own: readonly number[]): string | null {
  for (const noun of own) {
    for (const index of subtree(sentence, noun, isVerbal)) {
      const token = sentence.tokens[index];
      if (!token || index <= noun || universal(token.deprel) !== "nmod" || !isLocated(scene, sentence, index)) continue;
      const [first] = subtree(sentence, index);
      const isSetOff = first !== undefined && [first, first - 1].some((i) => sentence.tokens[i]?.form === ",");
      if (!isSetOff && !isBehindSides(scene, draft.sentence, sentence, token, noun)) continue;
      const found = townIn(scene, draft, sentence, token);
      if (found) return found;
    }
  }
  return null;
}

/** "the Geneva meeting of May 12": a single meeting is called by the town that it was in; talks that go on may be held elsewhere by then. */
function namedForTown(scene: Scene, sentence: Sentence, { sentence: at }: Draft, own: readonly number[]): string | null {
  for (const noun of own) {
    const token = sentence.tokens[noun];
    if (!token || !scene.lexicon.is("gatherings", token) || scene.entity(scene.mentions.processAt(at, noun))?.ref != null)
      continue;
    for (const t of childrenBy(sentence, noun, "compound")) {
      const entity = scene.entity(scene.mentions.at(at, t.index)?.entity ?? null);
      if (entity?.type === "place") return entity.id;
    }
  }
  return null;
}

/** "a fourth round of meetings between Colombia and the FARC in the Cuban capital": what the tree hangs on the last of the sides by name. */
function isBehindSides(scene: Scene, at: number, sentence: Sentence, town: Token, noun: number): boolean {
  let side = headOf(sentence, town);
  if (!side || scene.lexicon.has("of", prepositionOf(sentence, town.index))) return false;
  // « une réunion de leurs ministres à Kinshasa »
  const isCounted = childrenBy(sentence, side.index, "nummod").length > 0;
  const isSomebody = side.feats["Number"] === "Plur" && (isCounted || scene.mentions.at(at, side.index) !== null);
  if (!/^\p{Lu}/u.test(side.form) && !isSomebody) return false;
  while (side && universal(side.deprel) === "conj") side = headOf(sentence, side);
  if (!side || universal(side.deprel) !== "nmod") return false;
  const above = headOf(sentence, side);
  return above !== null && isTalksNoun(scene, above) && (above.index === noun || subtree(sentence, noun).includes(above.index));
}

/** « C'est à Vienne qu'ils ont tenu leur troisième rencontre », "it was in Vienna that they met". */
function cleft(scene: Scene, sentence: Sentence, draft: Draft): string | null {
  const verb = sentence.tokens[draft.clause];
  const head = verb ? headOf(sentence, verb) : null;
  // whatever the tree takes the clause for, its word stands right behind the town
  const isThat = head !== null && scene.speech.is("relatives", sentence.tokens[head.index + 1]?.form.toLowerCase() ?? "");
  const isBelow = verb && ["acl", "advcl", "ccomp", "csubj"].includes(universal(verb.deprel));
  const town = isBelow || isThat ? head : null;
  if (!town || childrenBy(sentence, town.index, "cop").length === 0 || !isLocated(scene, sentence, town.index)) return null;
  return childrenBy(sentence, town.index, "expl", "nsubj").some((t) => t.upos === "PRON")
    ? townIn(scene, draft, sentence, town)
    : null;
}

/** « lundi et mardi à Sotchi », « la réunion, jeudi à Lomé, »: the words of a time that says when it was, on which a town may hang. */
function dayBelow(sentence: Sentence, { start, end }: Time["span"], places: readonly number[]): number[] {
  return sentence.tokens.flatMap((t) => {
    if (t.start < start || t.end > end) return [];
    let at: Token | null = t;
    // « ouvert il y a six jours dans la capitale »: what the tree takes for a clause
    for (
      let steps = 0;
      at && steps < 3 && [...BELOW_DAY, ...(t.upos === "NOUN" ? ["obj", "advcl"] : [])].includes(universal(at.deprel));
      steps++
    ) {
      if (places.includes(at.head)) return [t.index];
      at = headOf(sentence, at);
    }
    return [];
  });
}

const BELOW_DAY: readonly string[] = ["obl", "nmod", "conj", "appos"];

/** « Lancé à Mexico, le cycle s'est achevé », "Round 3, hosted by Oman in Muscat", "the round, which opened in Vienna, is the eighth", « prévue à Rome, la séance a été annulée ». */
function clausesBeside(scene: Scene, sentence: Sentence, noun: number): Token[] {
  const { occurring, opening, ending, light, scheduling } = scene.lexicon.data;
  const isHeld = (t: Token): boolean => {
    const name = scene.lexicon.lemmaOf(t);
    return isVerbal(t) && [occurring, opening, ending, light, scheduling].some((verbs) => isAmong(verbs, name));
  };
  const token = sentence.tokens[noun];
  const verb = token && universal(token.deprel) === "nsubj" ? headOf(sentence, token) : null;
  const openings = verb
    ? childrenBy(sentence, verb.index, "advcl").filter((t) => t.index < noun && t.feats["VerbForm"] === "Part")
    : [];
  // "due to open in Geneva": the infinitive taken for a noun
  const due = childrenBy(sentence, noun, "nmod").filter((t) =>
    childrenBy(sentence, t.index, "case").some((c) => scheduling.includes(scene.lexicon.lemmaOf(c))),
  );
  return [...[...childrenBy(sentence, noun, "acl"), ...openings].filter(isHeld), ...due];
}

/** The town that a word is, or that stands below a building or a part of it: "at a hotel on the outskirts of Nairobi". */
export function townIn(scene: Scene, { sentence: at }: Draft, sentence: Sentence, site: Token): string | null {
  const entity = scene.entity(scene.mentions.at(at, site.index)?.entity ?? null);
  if (entity?.type === "place") return entity.id;
  if (site.upos !== "NOUN" || !scene.lexicon.is("sites", site)) return null;
  const names = subtree(sentence, site.index, (t) => isVerbal(t)).flatMap((i) => {
    const name = sentence.tokens[i];
    const named = name?.upos === "PROPN" ? scene.entity(scene.mentions.at(at, i)?.entity ?? null) : null;
    return name && named?.type === "place" ? [{ town: named.id, isBefore: universal(name.deprel) === "compound" }] : [];
  });
  const town = names.find(({ isBefore }) => !isBefore);
  if (town) return town.town;
  // "sat down on Sunday in this mountain town": the one that the report was written in
  // « dans cette ville tanzanienne », written elsewhere: one that was told of before
  const isOfLand = childrenBy(sentence, site.index, "amod").some((t) => /^\p{Lu}/u.test(t.form) || t.index > site.index);
  const isHere = !isOfLand && childrenBy(sentence, site.index, "det").some((t) => t.feats["PronType"] === "Dem");
  // "a Kathmandu hotel", where no town stands behind: "the Nairobi suburb of Karen"
  return (isHere ? townOfDateline(scene) : null) ?? names[0]?.town ?? null;
}

/** Sentences at the head of a report among which its dateline is. */
const HEAD = 4;

/** The town that a report was written in, as its dateline says; null where it has none. */
function townOfDateline(scene: Scene): string | null {
  for (const [at, sentence] of scene.analysis.sentences.slice(0, HEAD).entries()) {
    const [first] = sentence.tokens;
    if (!first || !isInDateline(sentence, first)) continue;
    const entity = scene.entity(scene.mentions.covering(at, 0)?.entity ?? null);
    if (entity?.type === "place") return entity.id;
  }
  return null;
}

/** « à Genève, où devait s'ouvrir un cycle », "in Sochi, where a round opened": the town before the word for where. */
function antecedentOf(scene: Scene, sentence: Sentence, { clause, sentence: at }: Draft): string | null {
  let verb = sentence.tokens[clause];
  while (verb && universal(verb.deprel) === "xcomp") verb = headOf(sentence, verb) ?? undefined;
  if (!verb || !["acl", "advcl"].includes(universal(verb.deprel))) return null;
  const where = childrenOf(sentence, verb.index).find((t) => scene.lexicon.has("where", t.form.toLowerCase()));
  const before = sentence.tokens.slice(0, where?.index ?? 0).findLast(({ upos }) => upos !== "PUNCT");
  if (!where || !before) return null;
  for (const t of [before, headOf(sentence, before)]) {
    const entity =
      t && scene.entity(scene.mentions.at(at, t.index)?.entity ?? scene.mentions.covering(at, t.index)?.entity ?? null);
    if (entity?.type === "place") return entity.id;
  }
  return null;
}
