import { childrenBy, childrenOf, headOf, type Sentence, type Token, universal } from "../../text/index.ts";
import { cardinalOf } from "../cardinal.ts";
import { ordinalAt } from "../ordinal.ts";
import { panelOf } from "../sittings.ts";
import { subjectOf } from "../statements/clause.ts";
import { isOfAll, ordinalBelow } from "./counted-talks.ts";
import { kindsAlone } from "./lexicon.ts";
import { type Draft, HALTS, MEETINGS, prepositionOf, type Scene } from "./scene.ts";
import { ownersOf, whoAt } from "./who.ts";

/** « une neuvième session »: of what, it does not say; hardly of what the text speaks of otherwise. */
function isNobodys(scene: Scene, sentence: Sentence, noun: Token): boolean {
  if (!scene.lexicon.is("rounds", noun) || scene.lexicon.is("cycles", noun)) return false;
  const children = childrenOf(sentence, noun.index);
  return (
    !isCounted(scene, sentence, noun) &&
    children.some((t) => ordinalAt(scene.analysis.language, sentence.tokens, t.index) !== null)
  );
}

const isComplement = (token: Token): boolean => ["nmod", "compound"].includes(universal(token.deprel)) && token.upos !== "NUM";

/** The process that the nouns of an event speak of, and which round of it. */
export function processOf(scene: Scene, sentence: Sentence, draft: Draft): { process: string | null; round: number | null } {
  const type = scene.lexicon.crosswalk.kinds[draft.kind]?.plover.type;
  if (type !== "CONSULT" && type !== "AGREE" && !HALTS.has(draft.kind)) return { process: null, round: null };
  let process: string | null = draft.takes?.process ?? draft.of ?? null;
  let round: number | null = draft.takes?.round ?? null;
  for (const index of draft.nouns) {
    const token = sentence.tokens[index];
    if (!token) continue;
    if (!isNobodys(scene, sentence, token)) process ??= scene.mentions.processAt(draft.sentence, index);
    round ??= numberOf(scene, sentence, token);
  }
  round ??= MEETINGS.has(draft.kind) ? numberOfTimes(scene, sentence, draft) : null;
  return { process, round };
}

/** "met for the fifth time on Tuesday", « se sont retrouvés pour la deuxième fois »: not "for the second time this month", of nobody's count. */
function numberOfTimes({ lexicon, analysis }: Scene, sentence: Sentence, { clause }: Draft): number | null {
  for (const time of childrenBy(sentence, clause, "obl")) {
    if (!lexicon.is("times", time) || !lexicon.has("timesFor", prepositionOf(sentence, time.index))) continue;
    const number = ordinalBelow(sentence, analysis.language, time);
    const next = sentence.tokens[time.index + 1];
    const isWithinSpan = next?.upos === "DET" || (next !== undefined && lexicon.has("timesWithin", next.form.toLowerCase()));
    if (number !== null && number > 1 && !isWithinSpan) return number;
  }
  return null;
}

/**
 * The number of the round that a noun stands for; null where it is no word for one, or has no number. « Une neuvième session »
 * of nobody knows what is the ninth of something else, unless the report tells of the eighth: « une troisième réunion » after
 * « la deuxième réunion ministérielle ».
 */
export function numberOf(scene: Scene, sentence: Sentence, noun: Token): number | null {
  if (isOfVote(scene, sentence, noun) || areTheFirst(scene, sentence, noun)) return null;
  const said = numberSaid(scene, sentence, noun);
  if (said !== null) return isOfBody(scene, sentence, noun) ? null : said;
  if (isPartOfTalks(scene, sentence, noun)) return ordinalOf(scene, sentence, noun);
  if (!scene.lexicon.is("rounds", noun)) return numberOfSeveral(scene, sentence, noun);
  const number = ordinalOf(scene, sentence, noun);
  if (number === null || isFirstOfNothing(scene, sentence, noun, number) || isOfBody(scene, sentence, noun)) return null;
  if (isCounted(scene, sentence, noun)) return number;
  const counted = countedIn(scene);
  const told = counted.get(noun.lemma);
  if (told?.has(number - 1) || told?.has(number + 1)) return number;
  // « Le troisième rendez-vous entre eux … où se tiendra la quatrième réunion »: whatever each is called, the next is the next
  return number > 1 && [...counted.values()].some((numbers) => numbers.has(number - 1)) ? number : null;
}

/** « les deux premières sessions », "the first two rounds": several, of which none is told by its number. */
function areTheFirst({ analysis: { language } }: Scene, sentence: Sentence, noun: Token): boolean {
  if (noun.feats["Number"] !== "Plur" || ordinalBelow(sentence, language, noun) === null) return false;
  return childrenBy(sentence, noun.index, "nummod").some(
    (t) => ordinalAt(language, sentence.tokens, t.index) === null && (cardinalOf(language, t.form) ?? 0) > 1,
  );
}

/** « le second tour de l'élection », "the election, whose second round was never held": voters go to the polls in rounds too. */
function isOfVote({ lexicon, speech }: Scene, sentence: Sentence, noun: Token): boolean {
  if (!lexicon.is("rounds", noun)) return false;
  const children = childrenOf(sentence, noun.index);
  // "a fifth round of talks since the election"
  const isSince = (t: Token): boolean => lexicon.has("since", prepositionOf(sentence, t.index));
  if (children.some((t) => isComplement(t) && lexicon.is("votes", t) && !isSince(t))) return true;
  const verb = headOf(sentence, noun);
  const relative = [...children, ...(verb ? childrenOf(sentence, verb.index) : [])].find(
    (t) => t.index < noun.index && (speech.is("relatives", t.lemma) || t.feats["PronType"] === "Rel"),
  );
  // whatever the tree hangs the clause on, it stands right behind what it is of
  const told = relative && sentence.tokens.findLast((t) => t.index < relative.index && t.upos !== "PUNCT");
  return told !== undefined && lexicon.is("votes", told);
}

/** « Les onzièmes pourparlers », "the third talks": what is only told as many is counted as one. « Les premiers pourparlers » count nothing. */
function numberOfSeveral(scene: Scene, sentence: Sentence, noun: Token): number | null {
  if (noun.feats["Number"] !== "Plur" || !kindsAlone(scene.lexicon, noun).includes("talks")) return null;
  const number = ordinalOf(scene, sentence, noun);
  return number !== null && number > 1 ? number : null;
}

const BODIES: ReadonlySet<string> = new Set(["organisation", "international-organisation", "government-body"]);

/** « la 43e session du Comité de suivi »: a body counts its own sittings, unless it is itself talks (the Contact Group). */
function isOfBody(scene: Scene, sentence: Sentence, noun: Token): boolean {
  if (!scene.lexicon.is("sittings", noun)) return false;
  const at = scene.sentenceAt(sentence.start);
  const panel = panelOf(scene.lexicon, scene.analysis.sentences[at - 1], sentence, noun);
  if (panel) return !isTalksItself(scene, at, sentence, panel);
  const owners = ownersOf(scene, at, sentence, noun);
  const isIts = childrenOf(sentence, noun.index).some((t) => t.feats["Poss"] === "Yes");
  const [owner, ...others] = owners.length === 0 && isIts ? subjectBefore(scene, at) : owners;
  return owner !== undefined && others.length === 0 && BODIES.has(scene.entity(owner)?.type ?? "");
}

/** « Le comité a tenu sa sixième session »: a body that sits meets; talks of the process it is none. */
export function asSitting(scene: Scene, draft: Draft): Draft {
  const sentence = scene.analysis.sentences[draft.sentence];
  if (!sentence || draft.kind === MEETING || !MEETINGS.has(draft.kind)) return draft;
  const nouns = [draft.trigger, ...draft.nouns].flatMap((i) => sentence.tokens[i] ?? []);
  const isSitting = nouns.some((noun) => ordinalOf(scene, sentence, noun) !== null && isOfBody(scene, sentence, noun));
  return isSitting ? { ...draft, kind: MEETING } : draft;
}

const MEETING = "meeting";

/** True of a body that is known as the talks themselves. */
function isTalksItself({ mentions, entity }: Scene, at: number, sentence: Sentence, panel: Token): boolean {
  if (sentence.tokens[panel.index] !== panel) return false;
  const named = mentions.covering(at, panel.index);
  return named !== null && entity(named.entity)?.type === "process" && entity(named.entity)?.ref !== null;
}

/** « Le Comité n'a plus siégé. Sa 43e session … »: of whom the sentence before speaks. */
function subjectBefore(scene: Scene, at: number): readonly string[] {
  const before = scene.analysis.sentences[at - 1];
  const root = before?.tokens.find(({ head }) => head < 0);
  const subject = before && root ? subjectOf(before, root, scene.speech) : null;
  return before && subject ? whoAt(scene, at - 1, subject.token) : [];
}

/** « la première phase des pourparlers », "the second phase of the Forum": the phase of an agreement is none. */
export function isPartOfTalks({ lexicon }: Scene, sentence: Sentence, noun: Token): boolean {
  if (!lexicon.is("parts", noun)) return false;
  return childrenBy(sentence, noun.index, "nmod", "compound").some((t) =>
    kindsAlone(lexicon, t).some((kind) => kind === "talks" || kind === "summit"),
  );
}

/** The number that is said of talks or stands for them: "the talks, the ninth of their kind", "the round is the eighth", "the fifth". */
function numberSaid({ analysis: { language }, lexicon }: Scene, sentence: Sentence, noun: Token): number | null {
  const { tokens } = sentence;
  for (const t of childrenOf(sentence, noun.index)) {
    if (t.index < noun.index) continue;
    const relation = universal(t.deprel);
    const number =
      relation === "amod" ? ordinalAt(language, tokens, t.index) : relation === "nummod" ? cardinalOf(language, t.form) : null;
    // "a meeting, their first in two years": that they had not met for so long is no number of it
    if (number !== null && (relation === "amod" ? number > 1 : lexicon.is("cycles", noun))) return number;
  }
  const said = universal(noun.deprel) === "nsubj" ? headOf(sentence, noun) : null;
  if (said && childrenBy(sentence, said.index, "cop").length > 0 && isOfAll(lexicon, sentence, said.index)) {
    const number = ordinalAt(language, tokens, said.index);
    if (number !== null && number > 1) return number;
  }
  return lexicon.is("cycles", noun) ? (ordinalAt(language, tokens, noun.index) ?? cardinalOf(language, noun.form)) : null;
}

/** « une première réunion officielle », "a first meeting": that nobody met so before, and no number of any talks. */
function isFirstOfNothing({ lexicon }: Scene, sentence: Sentence, noun: Token, number: number): boolean {
  // « le premier cycle depuis l'invasion » is the first all the same
  if (number !== 1 || lexicon.is("cycles", noun)) return false;
  // « la première rencontre des deux camps depuis … »: the first for some time
  const verb = headOf(sentence, noun);
  const around = [noun, ...(verb ? [verb] : [])].flatMap((t) => childrenOf(sentence, t.index));
  if (around.some((t) => t.index > noun.index && lexicon.has("since", prepositionOf(sentence, t.index)))) return true;
  return childrenOf(sentence, noun.index).some((t) => t.upos === "DET" && t.feats["Definite"] === "Ind");
}

const ordinalOf = ({ analysis }: Scene, sentence: Sentence, noun: Token): number | null =>
  ordinalBelow(sentence, analysis.language, noun);

/** True where the words say of what it is the n-th: « la deuxième réunion ministérielle », "the third meeting of the group". */
function isCounted(scene: Scene, sentence: Sentence, noun: Token): boolean {
  const children = childrenOf(sentence, noun.index);
  return (
    scene.lexicon.is("cycles", noun) ||
    children.some(isComplement) ||
    children.some((t) => scene.lexicon.is("levels", t)) ||
    isOfSeveral(scene, sentence, noun)
  );
}

/** « Les émissaires de A et de B ont tenu leur cinquième réunion »: what those of several states or groups count together. */
function isOfSeveral(scene: Scene, sentence: Sentence, noun: Token): boolean {
  const isTheirs = ({ feats }: Token): boolean =>
    feats["Poss"] === "Yes" && !["1", "2"].includes(feats["Person[psor]"] ?? feats["Person"] ?? "");
  if (!childrenOf(sentence, noun.index).some(isTheirs)) return false;
  const houses = ownersOf(scene, scene.sentenceAt(sentence.start), sentence, noun).map(
    (id) => scene.mentions.principalOf(id) ?? id,
  );
  const sides = new Set(houses.filter((id) => SIDES.has(scene.entity(id)?.type ?? "")));
  return sides.size > 1;
}

const SIDES: ReadonlySet<string> = new Set(["state", "armed-group", "political-group"]);

const counted = new WeakMap<Scene, ReadonlyMap<string, ReadonlySet<number>>>();

/** Numbers of rounds that the report tells with what they are rounds of, by their noun. */
function countedIn(scene: Scene): ReadonlyMap<string, ReadonlySet<number>> {
  const made = counted.get(scene);
  if (made) return made;
  const found = new Map<string, Set<number>>();
  for (const sentence of scene.analysis.sentences) {
    for (const noun of sentence.tokens) {
      if (!scene.lexicon.is("rounds", noun) || !isCounted(scene, sentence, noun)) continue;
      const number = ordinalOf(scene, sentence, noun);
      if (number !== null) found.set(noun.lemma, (found.get(noun.lemma) ?? new Set()).add(number));
    }
  }
  counted.set(scene, found);
  return found;
}
