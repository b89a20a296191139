import type { Time } from "../../claims/index.ts";
import { childrenBy, childrenOf, dominates, headOf, type Sentence, type Token, universal } from "../../text/index.ts";
import { isFinite, isNegated, isPassive, isRelative, isVerbal } from "../statements/clause.ts";
import { isReflexive } from "../statements/entry.ts";
import { frameOf, isBareParticiple } from "./frame.ts";
import { headWord } from "./head-word.ts";
import { partiesOf } from "./parties.ts";
import { caseOf, isAmong, isTalksNoun, plainName, prepositionOf, type Scene } from "./scene.ts";
import { type Support, undergoneOf } from "./undergone.ts";
import { isPartitive, whoAt } from "./who.ts";

/** How the noun that stands in the clause is told; what hangs on the `noun` below it tells of it too. */
export function supportOf(scene: Scene, at: number, sentence: Sentence, top: Token, noun = top): Support {
  const beside = besideOf(scene, at, sentence, top) ?? (noun === top ? null : besideOf(scene, at, sentence, noun)) ?? null;
  const { lexicon } = scene;
  const above = aboveOf(scene, at, sentence, top);
  // « Commencé mardi, le cycle s'est achevé vendredi »: the verb tells it, not the participle that opens the sentence
  const isOpening = beside?.verb !== null && beside !== null && beside.verb.index < top.index;
  // "the round, due on Monday, opened on Friday", "talks set for Monday did not take place": what was planned is not what came of it
  const isPlanned =
    beside?.verb != null && (isPlannedBy(scene, sentence, beside.verb) || isLostPlan(scene, sentence, beside.verb, above));
  const isCourse = above?.build === "occurring" || above?.build === "over";
  const own = timeBelow(scene, at, sentence, beside?.verb) !== null;
  const others = timeBelow(scene, at, sentence, above?.verb, beside?.verb) !== null;
  // "talks between A and B, held through mediators, restarted on Monday"
  const isManner = isTalksNoun(scene, top) && beside?.build === "occurring" && !own && others;
  // « Commencées le 16 décembre, les discussions ont buté sur … »: the only day is that of the participle
  const isPlan = beside?.verb != null && lexicon.data.scheduling.includes(lexicon.lemmaOf(beside.verb));
  const isVerbs = isOpening ? isPlan || others || !own : isPlanned || isManner || (isPlan && others);
  const told = isVerbs && isCourse ? above : (beside ?? above);
  return chargedOf(scene, at, sentence, top) ?? told ?? { verb: null, actors: [], build: "alone" };
}

/** The time that a verb says something was of, but for what stands below another; null where it says none. */
export const timeBelow = (scene: Scene, at: number, sentence: Sentence, verb?: Token | null, but?: Token | null): Time | null =>
  (verb &&
    scene.timesIn(at).find(({ span }) => {
      const word = headWord(sentence, span);
      const isIn = ({ index }: Token): boolean => word !== null && dominates(sentence, index, word.index);
      return isIn(verb) && !(but && isIn(but));
    })) ??
  null;

function isPlannedBy({ lexicon }: Scene, sentence: Sentence, verb: Token): boolean {
  const words = childrenOf(sentence, verb.index).filter((t) => t.upos === "ADJ" && t.index < verb.index);
  return words.some((t) => lexicon.data.scheduling.includes(lexicon.lemmaOf(t)));
}

/** « Les pourparlers prévus mardi n'ont pas eu lieu »: a participle says for when they were planned, the verb that they were not held. */
const isLostPlan = ({ lexicon, speech }: Scene, sentence: Sentence, plan: Token, above: Support | null): boolean =>
  lexicon.data.scheduling.includes(lexicon.lemmaOf(plan)) &&
  above?.build === "occurring" &&
  above.verb !== null &&
  isNegated(sentence, above.verb, speech);

/** "accused X of attacks": the deed of those who are accused. */
function chargedOf(scene: Scene, at: number, sentence: Sentence, top: Token): Support | null {
  const { lexicon } = scene;
  if (!["obl", "nmod"].includes(universal(top.deprel)) || !lexicon.has("of", prepositionOf(sentence, top.index))) return null;
  const head = headOf(sentence, top);
  const verb = head && !isVerbal(head) && universal(head.deprel) === "obj" ? headOf(sentence, head) : head;
  if (!verb || !isVerbal(verb) || !lexicon.data.charging.includes(lexicon.lemmaOf(verb))) return null;
  const accused = frameOf(scene, at, sentence, verb).objects.flatMap((t) => whoAt(scene, at, t));
  return accused.length > 0 ? { verb: null, actors: accused, build: "light" } : null;
}

/** What hangs on the noun and says that it takes place: participles, relative clauses, « prévu », "due to begin". */
function besideOf(scene: Scene, at: number, sentence: Sentence, top: Token): Support | null {
  const { lexicon } = scene;
  for (const t of [...childrenBy(sentence, top.index, "acl", "amod", "conj", "appos"), ...openingsOf(sentence, top)]) {
    const isBare = isVerbal(t) && isBareParticiple(scene, sentence, t);
    if (childrenBy(sentence, t.index, "obj").length > 0) continue;
    // "the committee set up by A" has been planned for no day
    const isWhole = !childrenOf(sentence, t.index).some(({ deprel }) => deprel === "compound:prt");
    if ((isBare || t.upos === "ADJ") && isWhole && lexicon.data.scheduling.includes(lexicon.lemmaOf(t)))
      return { verb: t, actors: [], build: "occurring" };
    if (universal(t.deprel) === "conj" || universal(t.deprel) === "appos") continue;
    if (isBare && isLight(scene, sentence, t)) {
      const { doers } = frameOf(scene, at, sentence, t);
      const told = childrenOf(sentence, t.index).some((c) => universal(c.deprel) === "obl");
      return { verb: t, actors: doers.flatMap((d) => whoAt(scene, at, d)), build: told ? "occurring" : "light" };
    }
    if (isBare && lexicon.data.occurring.includes(lexicon.lemmaOf(t))) return { verb: t, actors: [], build: "occurring" };
    // « la trêve annoncée par le chef »
    if (isBare && lexicon.data.announcing.includes(lexicon.lemmaOf(t))) {
      const doers = frameOf(scene, at, sentence, t).doers.flatMap((d) => whoAt(scene, at, d));
      // « un round, annoncé pour février »: nobody did
      if (doers.length > 0) return { verb: t, actors: doers, build: "announced" };
    }
    const told = isVerbal(t) && (subjectIsRelative(scene, sentence, t) ? t : saidOf(scene, sentence, t));
    if (told && lexicon.data.occurring.includes(nameOf(scene, sentence, told)))
      return { verb: told, actors: [], build: "occurring" };
  }
  if (childrenBy(sentence, top.index, "nsubj").length > 0 && lexicon.has("engaged", caseOf(sentence, top.index))) {
    const who = childrenBy(sentence, top.index, "nsubj").flatMap((t) => whoAt(scene, at, t));
    return { verb: null, actors: who, build: "light" };
  }
  return null;
}

/** « Ouvertes le 21 avril, les négociations visent à … »: the participle that opens the clause of which the noun is the subject. */
function openingsOf(sentence: Sentence, top: Token): Token[] {
  const verb = universal(top.deprel) === "nsubj" ? headOf(sentence, top) : null;
  if (!verb) return [];
  return childrenBy(sentence, verb.index, "advcl").filter(
    (t) =>
      t.index < top.index &&
      isVerbal(t) &&
      t.feats["VerbForm"] === "Part" &&
      sentence.tokens.slice(t.index, top.index).some(({ form }) => form === ","),
  );
}

/** The verb that governs the noun, below modals and verbs of beginning where it is their subject. */
export function aboveOf(scene: Scene, at: number, sentence: Sentence, top: Token): Support | null {
  const { lexicon } = scene;
  let verb = headOf(sentence, top);
  if (verb && isStanding(scene, sentence, top, verb))
    return { verb, actors: sidesOf(scene, at, sentence, verb), build: "occurring" };
  const undergone = undergoneOf(scene, at, sentence, top);
  if (undergone) return undergone;
  if (!verb || !isVerbal(verb)) return null;
  // « a mené des raids »: the article taken for a preposition
  const taken =
    universal(top.deprel) === "obl" &&
    (isPartitive(scene, sentence, top) || isBareCount(scene, sentence, top)) &&
    childrenBy(sentence, verb.index, "obj").length === 0;
  const relation = taken ? "obj" : universal(top.deprel);
  const doersOf = (v: Token): string[] => frameOf(scene, at, sentence, v).doers.flatMap((t) => whoAt(scene, at, t));
  if (relation === "obj" && isLight(scene, sentence, verb)) return { verb, actors: doersOf(verb), build: "light" };
  if (relation === "obj" && lexicon.data.bringing.includes(lexicon.lemmaOf(verb)))
    return { verb, actors: [], build: "occurring" };
  // "seek talks with B": who wants them is one of those who talk
  const sought =
    relation === "obj" &&
    lexicon.moods.has(lexicon.lemmaOf(verb)) &&
    childrenOf(sentence, top.index).some((t) => lexicon.has("with", caseOf(sentence, t.index)));
  if (sought) return { verb, actors: doersOf(verb), build: "light" };
  if (relation === "obj" && lexicon.data.announcing.includes(lexicon.lemmaOf(verb)))
    return { verb, actors: doersOf(verb), build: "announced" };
  if (relation === "obl" && lexicon.data.lightVia[nameOf(scene, sentence, verb)]?.includes(prepositionOf(sentence, top.index)))
    return { verb, actors: doersOf(verb), build: "light" };
  if (relation !== "nsubj") return null;
  for (let steps = 0; steps < 2 && !lexicon.data.occurring.includes(nameOf(scene, sentence, verb)); steps++) {
    const below: Token | undefined = childrenBy(sentence, verb.index, "xcomp").find(isVerbal);
    if (!below) break;
    verb = below;
  }
  const name = nameOf(scene, sentence, verb);
  if (lexicon.data.failing.includes(name)) return { verb, actors: [], build: "failed" };
  if (lexicon.data.ending.includes(name)) return { verb, actors: [], build: "over" };
  if (lexicon.data.occurring.includes(name)) return { verb, actors: sidesOf(scene, at, sentence, verb), build: "occurring" };
  if (!isPassive(sentence, verb)) return null;
  if (lexicon.data.scheduling.includes(lexicon.lemmaOf(verb))) return { verb, actors: [], build: "occurring" };
  if (lexicon.data.announcing.includes(lexicon.lemmaOf(verb))) return { verb, actors: doersOf(verb), build: "announced" };
  return isLight(scene, sentence, verb) ? { verb, actors: doersOf(verb), build: "occurring" } : null;
}

/** « ont achevé samedi, avec un jour d'avance, deux jours de discussions »: what is counted and has no preposition is an object, for all its distance. */
const isBareCount = (scene: Scene, sentence: Sentence, top: Token): boolean =>
  scene.lexicon.is("days", top) &&
  childrenBy(sentence, top.index, "nummod").length > 0 &&
  childrenBy(sentence, top.index, "case").length === 0 &&
  childrenBy(sentence, top.index, "nmod").some((t) => isTalksNoun(scene, t));

/** « le cessez-le-feu est en vigueur »: a noun with its preposition says that the subject takes place. */
const isStanding = (scene: Scene, sentence: Sentence, top: Token, head: Token): boolean =>
  universal(top.deprel) === "nsubj" &&
  childrenBy(sentence, head.index, "cop").length > 0 &&
  scene.lexicon.has("standing", `${caseOf(sentence, head.index)} ${head.lemma.toLowerCase()}`);

/** « la guerre a éclaté entre A et B »: the sides named beside the verb. */
const sidesOf = (scene: Scene, at: number, sentence: Sentence, verb: Token): readonly string[] =>
  partiesOf(scene, at, sentence, verb, "none", "talks").actors;

/** "a round, which the mediator said would open in May": what somebody says of the noun, in a clause without a subject of its own. */
export function saidOf(scene: Scene, sentence: Sentence, saying: Token): Token | null {
  if (saying.deprel !== "acl:relcl") return null;
  const taken = childrenBy(sentence, saying.index, "nsubj", "obj").filter((t) => t.index < saying.index);
  if (taken.length < 2 || !taken.some((t) => isRelative(t, scene.speech))) return null;
  const said = childrenBy(sentence, saying.index, "ccomp").find(
    (t) => t.index > saying.index && isVerbal(t) && isFinite(sentence, t),
  );
  return said && childrenBy(sentence, said.index, "nsubj", "expl", "mark").length === 0 ? said : null;
}

/** « des pourparlers qui se sont tenus »: the noun is what the relative clause speaks of. */
const subjectIsRelative = (scene: Scene, sentence: Sentence, verb: Token): boolean =>
  childrenBy(sentence, verb.index, "nsubj").some((t) => isRelative(t, scene.speech));

const isLight = (scene: Scene, sentence: Sentence, verb: Token): boolean =>
  scene.lexicon.data.light.includes(nameOf(scene, sentence, verb)) ||
  scene.lexicon.data.light.includes(scene.lexicon.lemmaOf(verb));

/** The verb as the lists write it: with « se », with its particle or noun. */
export function nameOf(scene: Scene, sentence: Sentence, verb: Token): string {
  const { occurring, opening, light, lightVia, failing, ending } = scene.lexicon.data;
  const lemma = scene.lexicon.lemmaOf(verb);
  if (isReflexive(sentence, verb, scene.speech)) return /^[aeiouéèêh]/.test(lemma) ? `s'${lemma}` : `se ${lemma}`;
  const phrases = [...occurring, ...opening, ...light, ...failing, ...ending, ...Object.keys(lightVia)].filter((p) =>
    p.startsWith(`${lemma} `),
  );
  for (const phrase of phrases) {
    const [, ...rest] = phrase.split(" ");
    const behind = sentence.tokens.slice(verb.index + 1, verb.index + 5);
    // one behind the other: "came to a close", not "came close to a deal"
    let next = 0;
    for (const t of behind) if (t.form.toLowerCase() === rest[next] || t.lemma === rest[next]) next++;
    if (next >= rest.length) return phrase;
  }
  return lemma;
}

/** « s'est ouvert », "ended": a verb by which talks take place, from their first day to their last. */
export function takesPlace(scene: Scene, sentence: Sentence, verb: Token): boolean {
  const { occurring, opening, ending } = scene.lexicon.data;
  const names = [scene.lexicon.lemmaOf(verb), plainName(nameOf(scene, sentence, verb))];
  return [occurring, opening, ending].some((list) => names.some((name) => isAmong(list, name)));
}
