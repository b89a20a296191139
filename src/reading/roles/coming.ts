import { childrenOf, findChild, headOf, type Sentence, type Token, universal } from "../../text/index.ts";
import { isAtTalks } from "./attendees.ts";
import { matterOf } from "./dealings.ts";
import { agentsOf, holdersAt, isActor, subjectsOf } from "./holders.ts";
import { moodOf } from "./mood.ts";
import { draftOf } from "./part-draft.ts";
import { isTalks, playAt, playBefore, spokenOf } from "./process.ts";
import { type Draft, type Scene } from "./scene.ts";

/** Parts of those for whom somebody sits at talks, and of who receives them there. */
export function comingDrafts(scene: Scene, at: number, sentence: Sentence, verb: Token): Draft[] {
  if (scene.lexicon.isVerb("representing", verb)) return representedDrafts(scene, at, sentence, verb);
  return scene.lexicon.isVerb("welcoming", verb) ? welcomedDrafts(scene, at, sentence, verb) : [];
}

/** Sentences back to the talks at which somebody is told to be represented by whom. */
const SPOKEN_WITHIN = 5;

/** "X was represented by Y", « Y y représentait X »: X takes part. */
function representedDrafts(scene: Scene, at: number, sentence: Sentence, verb: Token): Draft[] {
  const children = childrenOf(sentence, verb.index);
  const object = findChild(sentence, verb.index, "obj");
  const passive =
    !object &&
    (children.some((t) => t.deprel === "aux:pass") || (universal(verb.deprel) === "acl" && agentsOf(scene, at, verb) !== null));
  const side = passive ? (findChild(sentence, verb.index, "nsubj") ?? headOf(sentence, verb)) : object;
  if (!side || side.feats["PronType"] === "Rel") return [];
  const talks = sentence.tokens.some((t) => isTalks(scene, t));
  const there = children.some((t) => t.upos === "PRON" && scene.lexicon.data.there.includes(t.form.toLowerCase()));
  // « représentés par leur conseiller »: where the report spoke of talks, at these
  const others = gappedPairs(scene, at, sentence, verb, passive);
  const told =
    talks ||
    (others.length > 0 && spokenOf(scene, at, verb.index, SPOKEN_WITHIN)) ||
    ((passive || there) && spokenOf(scene, at, verb.index, passive && agentsOf(scene, at, verb) ? SPOKEN_WITHIN : 1));
  // "represented at the funeral"; in some town it may be at the talks
  const mood = told && (talks || isAtTalks(scene, sentence, verb, ["NOUN"])) ? moodOf(scene, sentence, verb) : null;
  if (!mood) return [];
  const sides = holdersAt(scene, at, side.index).filter((h) => isActor(scene, h) && scene.entity(h)?.type !== "person");
  const play = playBefore(scene, at, verb.index);
  const doers = passive ? (agentsOf(scene, at, verb)?.holders ?? []) : subjectsOf(scene, at, verb);
  const people = doers.filter((h) => isNamedPerson(scene, h));
  return [...new Set([...sides, ...people, ...others])].map((holder) =>
    draftOf(at, verb, "participant", holder, play, mood, verb, side.index, "role.verb"),
  );
}

const isNamedPerson = (scene: Scene, id: string): boolean => {
  const entity = scene.entity(id);
  return entity?.type === "person" && entity.mentions.some(({ form }) => form === "name");
};

/** "X was represented by Y, Z by V", « Y représentait X, V Z »: those of whom the verb is not told again. */
function gappedPairs(scene: Scene, at: number, sentence: Sentence, verb: Token, passive: boolean): string[] {
  const found: string[] = [];
  for (const mark of sentence.tokens) {
    if (mark.index < verb.index + 2 || (mark.form !== "," && mark.upos !== "CCONJ" && mark.form !== ";")) continue;
    const [first, behind] = nameFrom(scene, at, sentence, mark.index + 1);
    if (first === null) continue;
    const by = sentence.tokens[behind];
    const isBy = scene.lexicon.data.by.includes(by?.form.toLowerCase() ?? "");
    const [second] = passive
      ? isBy
        ? nameFrom(scene, at, sentence, behind + 1)
        : [null]
      : nameFrom(scene, at, sentence, behind);
    if (second === null) continue;
    const [side, person] = passive ? [first, second] : [second, first];
    if (isNamedPerson(scene, person) && scene.entity(side)?.type !== "person") found.push(side, person);
  }
  return found;
}

const GROUPS: ReadonlySet<string> = new Set(["armed-group", "political-group", "government-body"]);

/** "the opposition", "the government": a side that has no name of its own. */
const isGroup = (scene: Scene, id: string): boolean => GROUPS.has(scene.entity(id)?.type ?? "");

/** Words of an office before a name. */
const OFFICE = 6;

/** Who is named by the phrase that begins at a word, and the word behind it; null for nobody. */
function nameFrom(scene: Scene, at: number, sentence: Sentence, from: number): readonly [string | null, number] {
  for (let i = from; i < Math.min(from + OFFICE, sentence.tokens.length); i++) {
    const token = sentence.tokens[i];
    if (!token || ["VERB", "AUX", "ADP", "PUNCT", "CCONJ"].includes(token.upos)) return [null, from];
    // "the Turkish one by X"
    const nation = scene.mentions.demonymAt(at, i);
    const next = sentence.tokens[i + 1];
    const isTeam = next !== undefined && (scene.lexicon.is("standingIn", next) || scene.lexicon.is("delegations", next));
    if (nation !== null && isTeam) return [nation, i + 2];
    const mention = scene.mentions.covering(at, i);
    if (!mention || mention.first > i) continue;
    const [holder] = holdersAt(scene, at, mention.head).filter((h) => mention.form !== "nominal" || isGroup(scene, h));
    if (holder !== undefined) return [holder, mention.last + 1];
  }
  return [null, from];
}

/** « Accueillis par le ministre kazakh, A et B ont négocié », « A et B se sont revus à Oslo, accueillis par C »: the country is the host. */
function welcomedDrafts(scene: Scene, at: number, sentence: Sentence, verb: Token): Draft[] {
  const { lexicon } = scene;
  const above = universal(verb.deprel) === "advcl" ? headOf(sentence, verb) : null;
  const isAfter = above !== null && above.index < verb.index;
  const isMarked = isAfter && (sentence.tokens[verb.index - 1]?.form !== "," || !lexicon.isVerb("gathering", above));
  const agent = above && !isMarked ? agentOf(scene, at, sentence, verb) : null;
  const dealing = above && (lexicon.dealingOf(above, false) ?? lexicon.dealingOf(above, true));
  if (!above || !agent || (!isAfter && lexicon.dealingOf(above, false) === null)) return [];
  const matter = matterOf(scene, sentence, above);
  const isMeeting = isAfter || dealing?.over === "none";
  const play = matter ? playAt(scene, at, matter, false) : isMeeting ? playBefore(scene, at, verb.index) : null;
  const mood = moodOf(scene, sentence, above);
  if (!play || !mood) return [];
  return agent.holders.map((holder) => draftOf(at, verb, "host", holder, play, mood, above, agent.index, "role.verb"));
}

/** Who receives: the country of a minister, or else a state or body. */
function agentOf(scene: Scene, at: number, sentence: Sentence, verb: Token): { index: number; holders: string[] } | null {
  for (const child of childrenOf(sentence, verb.index)) {
    if (!["obl", "nmod"].includes(universal(child.deprel))) continue;
    const by = childrenOf(sentence, child.index).some((t) => scene.lexicon.data.by.includes(t.form.toLowerCase()));
    if (!by) continue;
    const named = holdersAt(scene, at, child.index).map((h) => scene.mentions.principalOf(h) ?? h);
    const nations = childrenOf(sentence, child.index).flatMap((t) => scene.mentions.demonymAt(at, t.index) ?? []);
    const states = [...new Set([...nations, ...named])].filter((h) => scene.entity(h)?.type === "state");
    if (states.length > 0) return { index: child.index, holders: states.slice(0, 1) };
  }
  return null;
}
