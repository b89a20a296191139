import { childrenBy, childrenOf, headOf, type Sentence, type Token, universal } from "../../text/index.ts";
import { isPassive, isRelative } from "../statements/clause.ts";
import { isReflexive } from "../statements/entry.ts";
import { frameOf, isBareParticiple, isVerbal } from "./frame.ts";
import { keyOf, type NounEntry } from "./lexicon.ts";
import { partiesOf } from "./parties.ts";
import { ACTING, caseOf, type Draft, isNoun, prepositionOf, type Scene } from "./scene.ts";
import { isOwner, whoAt } from "./who.ts";

/** How a noun is told: by a verb that carries it, as something that takes place, or only named. */
interface Support {
  readonly verb: Token | null;
  readonly actors: readonly string[];
  readonly build: "light" | "occurring" | "over" | "alone";
}

/** The events that nouns of a sentence tell. */
export function nounDrafts(scene: Scene, at: number, taken: ReadonlySet<number>): Draft[] {
  const sentence = scene.analysis.sentences[at];
  if (!sentence) return [];
  const drafts: Draft[] = [];
  for (const noun of sentence.tokens) {
    if (noun.upos !== "NOUN" || taken.has(noun.index) || isPartOfName(scene, at, noun)) continue;
    const entry = entryOf(scene, sentence, noun);
    if (!entry) continue;
    const top = topOf(scene, sentence, noun);
    if (top !== noun && taken.has(top.index)) continue;
    const support = supportOf(scene, at, sentence, top);
    if (support.verb && taken.has(support.verb.index)) continue;
    if (support.build === "over" && typeOf(scene, entry.frame.kind) === "ASSAULT") continue;
    const { kind, owner, to, alone } = entry.frame;
    const below = partiesOf(scene, at, sentence, noun, owner, kind, to ?? []);
    const above = top === noun ? { actors: [], recipients: [] } : partiesOf(scene, at, sentence, top, "none", kind, to ?? []);
    const around = support.build === "alone" ? circumstance(scene, at, sentence, top, kind) : [];
    const actors = [...new Set([...support.actors, ...below.actors, ...above.actors, ...around])];
    const recipients = [...new Set([...below.recipients, ...above.recipients])].filter((id) => !actors.includes(id));
    const named = actors.length + recipients.length > 0;
    if (support.build === "alone" && !(alone && named)) continue;
    if (support.build === "light" && !named) continue;
    drafts.push({
      sentence: at,
      kind,
      trigger: noun.index,
      words: [noun.index, ...(support.verb && Math.abs(support.verb.index - noun.index) < 6 ? [support.verb.index] : [])],
      clause: support.verb?.index ?? clauseAbove(sentence, noun).index,
      actors,
      recipients,
      factuality: "asserted",
      nouns: top === noun ? [noun.index] : [noun.index, top.index],
      build: "noun",
    });
  }
  return drafts;
}

const typeOf = (scene: Scene, kind: string): string | undefined => scene.lexicon.crosswalk.kinds[kind]?.plover.type;

/** « le Comité des négociations syrien »: a noun within the name of somebody. */
function isPartOfName(scene: Scene, at: number, noun: Token): boolean {
  const mention = scene.mentions.covering(at, noun.index);
  if (!mention || mention.head === noun.index) return false;
  const entity = scene.entity(mention.entity);
  return entity !== null && ACTING.has(entity.type);
}

function entryOf(scene: Scene, sentence: Sentence, noun: Token): NounEntry | null {
  const { nouns } = scene.lexicon;
  const entries = nouns.get(keyOf(noun.lemma)) ?? nouns.get(keyOf(noun.form));
  if (!entries) return null;
  const below = childrenOf(sentence, noun.index).flatMap((t) => [keyOf(t.lemma), keyOf(t.form)]);
  return entries.find((e) => e.rest.every((w) => below.includes(w))) ?? null;
}

/** « la reprise des combats », "a round of talks": the noun that stands for it in the clause. */
function topOf(scene: Scene, sentence: Sentence, noun: Token): Token {
  let at = noun;
  for (let steps = 0; steps < 3; steps++) {
    const head = headOf(sentence, at);
    if (!head || universal(at.deprel) !== "nmod" || !isNoun(head)) break;
    if (!scene.lexicon.is("phases", head) || !isOwner(scene, sentence, at)) break;
    at = head;
  }
  return at;
}

function supportOf(scene: Scene, at: number, sentence: Sentence, top: Token): Support {
  const { lexicon } = scene;
  const alone: Support = { verb: null, actors: [], build: "alone" };
  const participle = childrenBy(sentence, top.index, "acl", "amod").find((t) => isVerbal(t) && isBareParticiple(sentence, t));
  if (participle && isLight(scene, sentence, participle)) {
    const { doers } = frameOf(scene, at, sentence, participle);
    return { verb: participle, actors: doers.flatMap((t) => whoAt(scene, at, t)), build: "light" };
  }
  const told = childrenBy(sentence, top.index, "acl").find((t) => isVerbal(t) && subjectIsRelative(scene, sentence, t));
  if (told && scene.lexicon.data.occurring.includes(nameOf(scene, sentence, told)))
    return { verb: told, actors: [], build: "occurring" };
  const verb = headOf(sentence, top);
  if (!verb || !isVerbal(verb)) return alone;
  const relation = universal(top.deprel);
  const name = nameOf(scene, sentence, verb);
  if (relation === "obj" && isLight(scene, sentence, verb)) {
    const { doers } = frameOf(scene, at, sentence, verb);
    return { verb, actors: doers.flatMap((t) => whoAt(scene, at, t)), build: "light" };
  }
  if (relation === "obl" && lexicon.data.lightVia[name]?.includes(prepositionOf(sentence, top.index))) {
    const { doers } = frameOf(scene, at, sentence, verb);
    return { verb, actors: doers.flatMap((t) => whoAt(scene, at, t)), build: "light" };
  }
  if (relation !== "nsubj") return alone;
  if (lexicon.data.ending.includes(name)) return { verb, actors: [], build: "over" };
  if (lexicon.data.occurring.includes(name)) return { verb, actors: [], build: "occurring" };
  if (isPassive(sentence, verb)) {
    if (!isLight(scene, sentence, verb)) return alone;
    const { doers } = frameOf(scene, at, sentence, verb);
    return { verb, actors: doers.flatMap((t) => whoAt(scene, at, t)), build: "occurring" };
  }
  return alone;
}

/** « des pourparlers qui se sont tenus »: the noun is what the relative clause speaks of. */
const subjectIsRelative = (scene: Scene, sentence: Sentence, verb: Token): boolean =>
  childrenBy(sentence, verb.index, "nsubj").some((t) => isRelative(t, scene.speech));

const isLight = (scene: Scene, sentence: Sentence, verb: Token): boolean =>
  scene.lexicon.data.light.includes(nameOf(scene, sentence, verb)) ||
  scene.lexicon.data.light.includes(scene.lexicon.lemmaOf(verb));

/** « après douze heures de pourparlers, A et B ont …», « X, en visite à … »: those who do what the talks led to. */
function circumstance(scene: Scene, at: number, sentence: Sentence, top: Token, kind: string): string[] {
  if (typeOf(scene, kind) !== "CONSULT") return [];
  const relation = universal(top.deprel);
  const head = headOf(sentence, top);
  if (!head) return [];
  if (kind === "visit" && (relation === "nmod" || relation === "acl")) return whoAt(scene, at, head);
  if (relation !== "obl" || !isVerbal(head) || !scene.lexicon.has("during", caseOf(sentence, top.index))) return [];
  const who = frameOf(scene, at, sentence, head).doers.flatMap((t) => whoAt(scene, at, t));
  return kind === "visit" || new Set(who).size > 1 ? who : [];
}

/** The verb as the lists write it: with « se », with its particle or noun. */
function nameOf(scene: Scene, sentence: Sentence, verb: Token): string {
  const { occurring, light, lightVia } = scene.lexicon.data;
  const lemma = scene.lexicon.lemmaOf(verb);
  if (isReflexive(sentence, verb, scene.speech)) return /^[aeiouéèêh]/.test(lemma) ? `s'${lemma}` : `se ${lemma}`;
  const phrases = [...occurring, ...light, ...Object.keys(lightVia)].filter((p) => p.startsWith(`${lemma} `));
  for (const phrase of phrases) {
    const [, ...rest] = phrase.split(" ");
    if (
      rest.every((w) =>
        sentence.tokens.slice(verb.index + 1, verb.index + 5).some((t) => t.form.toLowerCase() === w || t.lemma === w),
      )
    )
      return phrase;
  }
  return lemma;
}

/** The verb whose clause a word stands in, or the word that heads the sentence. */
export function clauseAbove(sentence: Sentence, token: Token): Token {
  let at = token;
  for (let steps = 0; steps <= sentence.tokens.length; steps++) {
    if (at.upos === "VERB" && at.deprel !== "amod") return at;
    const head = headOf(sentence, at);
    if (!head) return at;
    at = head;
  }
  return at;
}
