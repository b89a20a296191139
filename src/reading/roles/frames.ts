import type { DropReason } from "../../claims/index.ts";
import { childrenOf, findChild, headOf, type Sentence, type Token, universal } from "../../text/index.ts";
import type { Mention } from "../mention.ts";
import { isSentToWatch } from "./attendees.ts";
import { comingDrafts } from "./coming.ts";
import { whose } from "./deeds.ts";
import {
  areAllHosted,
  carriedOut,
  isOfMediators,
  isOfOthers,
  isSentThere,
  isSomeOccasion,
  isTakenUp,
  isTeamOf,
  SPOKEN_WITHIN,
  sentTo,
  standsForTeam,
} from "./frame-objects.ts";
import { agentsOf, holdersAt, isActor, personBefore, subjectsOf } from "./holders.ts";
import type { Frame } from "./lexicon.ts";
import { companyBefore, namesBefore } from "./lists.ts";
import { moodOf } from "./mood.ts";
import { isDeal, isTalks, type Play, playAt, playBefore, spokenOf } from "./process.ts";
import { caseOf, type Draft, dropped, isGenitive, isMarker, isNoun, type Scene } from "./scene.ts";
import { mediatedDrafts } from "./sides.ts";
import { otherHeads } from "./standing-in.ts";
import { isFromAfar, isRoom, isSitting, isWatching, isWatchingLikewise, likewise, nameBehind } from "./watching.ts";

/** Parts that verbs give: « X accueille les pourparlers », "talks brokered by X", « X, qui dirige la délégation ». */
export function frameDrafts(scene: Scene, at: number, sentence: Sentence): Draft[] {
  const drafts: Draft[] = [];
  for (const verb of sentence.tokens) {
    if (verb.upos !== "VERB" && verb.upos !== "ADJ") {
      // « Accueillis par X, »: a participle at the beginning is often taken for a name
      if (verb.index === 0 && universal(verb.deprel) === "advcl") drafts.push(...comingDrafts(scene, at, sentence, verb));
      continue;
    }
    let missing: DropReason | null = null;
    for (const frame of scene.lexicon.framesOf(verb)) {
      const found = readFrame(scene, at, sentence, verb, frame);
      missing = typeof found === "string" ? found : null;
      if (typeof found === "string") continue;
      drafts.push(...found);
      break;
    }
    if (missing) dropped(scene, at, verb, missing);
    drafts.push(...comingDrafts(scene, at, sentence, verb));
    drafts.push(...letDrafts(scene, at, sentence, verb), ...mediatedDrafts(scene, at, sentence, verb));
  }
  return [...drafts, ...otherHeads(scene, at, sentence, drafts)];
}

interface Arguments {
  readonly object: Token;
  readonly holders: readonly string[];
}

/** The parts that a frame gives, or what it lacks to give any. */
function readFrame(scene: Scene, at: number, sentence: Sentence, verb: Token, frame: Frame): Draft[] | DropReason {
  const args = frame.holder === "object" ? gathered(scene, at, sentence, verb) : argumentsOf(scene, at, sentence, verb, frame);
  if (!args) return "no-object";
  const what = targetOf(scene, at, sentence, args.object, frame);
  if (!what) return "no-process";
  const mood = moodOf(scene, sentence, verb);
  // « ont fait savoir qu'ils accueilleraient volontiers les délégations »
  if (frame.role === "host" && frame.what === "objects" && verb.feats["Mood"] === "Cnd") return "negated";
  // "took part in no conference"
  if (!mood || isNobody(scene, sentence, verb) || isNone(scene, sentence, args.object)) return "negated";
  if (frame.watching && !isWatching(scene, sentence, verb) && !isSentToWatch(scene, sentence, verb)) return "no-holder";
  const told = frame.role === "participant" || frame.role === "observer" ? likewise(scene, at, sentence, verb) : [];
  const sent = frame.role === "mediator" ? behalfOf(scene, at, sentence, verb) : [];
  const isNamed = ["mediator", "delegation-head", "leader"].includes(frame.role);
  const own = isNamed ? withNames(scene, at, sentence, verb, frame, args.holders) : args.holders;
  const holders = own.length > 0 ? [...new Set([...own, ...told, ...sent])] : own;
  // "A took part, as did B as an observer"
  const isApart = told.length > 0 && isWatchingLikewise(scene, sentence, verb);
  const drafts = fitting(scene, at, verb, frame, holders)
    .filter((holder) => holder !== what.of)
    .map(
      (holder): Draft => ({
        because: { rule: "role.verb", entry: `${frame.role}: ${verb.lemma}`, to: [args.object.index] },
        sentence: at,
        kind: frame.role === "leader" ? "office" : "process",
        holder,
        role: isApart && told.includes(holder) ? "observer" : partIn(scene, sentence, verb, frame, args.object),
        of: what.of ?? (frame.role === "delegation-head" ? scene.mentions.principalOf(holder) : null),
        title: null,
        round: what.round,
        ...mood,
        // « avait accueilli les cycles précédents »
        ...(isPrevious(scene, sentence, args.object) ? { status: "former" as const } : {}),
        first: Math.min(verb.index, args.object.index),
        last: Math.max(verb.index, args.object.index),
        cue: verb.index,
        clause: verb.index,
      }),
    );
  return drafts.length > 0 ? drafts : "no-holder";
}

/** Who takes part "as an observer" only watches; who takes part in the mediation mediates. */
function partIn(scene: Scene, sentence: Sentence, verb: Token, { role }: Frame, object: Token): Frame["role"] {
  if (role !== "participant") return role;
  if (isWatching(scene, sentence, verb)) return "observer";
  return scene.lexicon.deedOf(object) === "mediator" ? "mediator" : role;
}

/** "no conference", « aucune réunion »: nothing that anybody could take part in. */
const isNone = ({ lexicon }: Scene, sentence: Sentence, object: Token): boolean =>
  childrenOf(sentence, object.index).some((t) => universal(t.deprel) === "det" && lexicon.is("negations", t));

/** "is mediating on behalf of the regional bloc", « au nom de l'organisation »: who sent the mediator mediates. */
function behalfOf(scene: Scene, at: number, sentence: Sentence, verb: Token): string[] {
  const words = sentence.tokens.slice(verb.index + 1, verb.index + 8).map((t) => t.form.toLowerCase());
  for (const phrase of scene.lexicon.data.behalf) {
    const parts = phrase.split(" ");
    const from = words.findIndex((_, i) => parts.every((part, k) => words[i + k] === part));
    const named = from < 0 ? null : nameBehind(scene, at, sentence, verb.index + 1 + from + parts.length);
    if (named !== null) return holdersAt(scene, at, named).filter((h) => scene.entity(h)?.type !== "person");
  }
  return [];
}

/** "The vice president of A, X, is mediating", « l'émissaire de l'ONU, X, préside »: who is named does it, not his state. */
function withNames(
  scene: Scene,
  at: number,
  sentence: Sentence,
  verb: Token,
  { what }: Frame,
  holders: readonly string[],
): readonly string[] {
  const agent = agentsOf(scene, at, verb);
  const subject = agent ? sentence.tokens[agent.index] : findChild(sentence, verb.index, "nsubj");
  const noun = subject?.feats["PronType"] === "Rel" ? relativeNoun(sentence, verb) : subject;
  if (!noun || (!scene.lexicon.is("delegates", noun) && !scene.isOffice(at, noun.index))) return holders;
  const people = childrenOf(sentence, noun.index)
    .filter((t) => universal(t.deprel) === "appos")
    .flatMap((t) => scene.mentions.at(at, t.index) ?? [])
    .filter((m) => m.form === "name" && scene.entity(m.entity)?.type === "person")
    .map((m) => m.entity);
  // "talks brokered by the UN envoy, X": so does the body that sent him
  const senders = what === "any-process" ? holders.filter((h) => scene.entity(h)?.type !== "state") : [];
  return people.length === 0 ? holders : [...people, ...senders];
}

const isPrevious = ({ lexicon }: Scene, sentence: Sentence, object: Token): boolean =>
  childrenOf(sentence, object.index).some((t) => universal(t.deprel) === "amod" && lexicon.is("previous", t));

/** "No observers from X attended". */
const isNobody = ({ lexicon }: Scene, sentence: Sentence, verb: Token): boolean =>
  childrenOf(sentence, verb.index)
    .filter((t) => universal(t.deprel) === "nsubj")
    .some((t) => childrenOf(sentence, t.index).some((c) => universal(c.deprel) === "det" && lexicon.is("negations", c)));

/** People lead; states and organisations host and take part. */
function fitting(scene: Scene, at: number, verb: Token, frame: Frame, holders: readonly string[]): readonly string[] {
  const isPerson = (holder: string): boolean => scene.entity(holder)?.type === "person";
  // "an EU official sat in": whoever has no name is there for who sent him
  // and whoever watches does so for who sent him, whatever his name
  const sentence = scene.analysis.sentences[at];
  const watches = sentence !== undefined && isWatching(scene, sentence, verb);
  const sentBy = (holder: string): string =>
    watches || isUnnamed(scene, holder) ? (scene.mentions.principalOf(holder) ?? holder) : holder;
  if (frame.role === "delegation-head" || frame.role === "leader") {
    const people = holders.filter(isPerson);
    const before = people.length === 0 ? (personBefore(scene, at, verb) ?? nameBefore(scene, at, verb)) : null;
    return before === null ? people : [before];
  }
  const comes = frame.role === "participant" || frame.role === "observer";
  const sides = [...new Set(comes ? holders.map(sentBy) : holders)].filter((h) => !isPerson(h));
  if (frame.role === "host") {
    const found = [...new Set([...sides, ...hostsBy(scene, at, verb)])];
    const before = found.some((h) => !isPerson(h)) ? found : stateBefore(scene, at, verb);
    if (before.length > 0) return before;
    // "President X of A hosted the talks": his state does, and he
    const people = [...found, ...holders].filter((h) => isPerson(h) && !isUnnamed(scene, h));
    const states = people.flatMap((h) => scene.mentions.principalOf(h) ?? []).filter((h) => scene.entity(h)?.type === "state");
    return [...new Set([...states, ...people])];
  }
  // one alone is a side of nothing: "the rebels signed the deal"
  if (frame.role === "party") return sides.length > 1 ? sides : [];
  return frame.role === "mediator" && frame.what !== "talks" ? holders : sides;
}

/** "X heads the team", where the tree makes no subject of the name that ends right before the verb. */
function nameBefore(scene: Scene, at: number, verb: Token): string | null {
  const sentence = scene.analysis.sentences[at];
  const isAlone = sentence && verb.feats["VerbForm"] === "Fin" && !findChild(sentence, verb.index, "nsubj");
  const mention = isAlone ? scene.mentions.covering(at, verb.index - 1) : null;
  const isPerson = mention?.form === "name" && scene.entity(mention.entity)?.type === "person";
  return isPerson && mention.last === verb.index - 1 ? mention.entity : null;
}

/** "in the presence of N and of the minister of Qatar, which hosts the talks": no person, but the state right before the comma. */
function stateBefore(scene: Scene, at: number, verb: Token): string[] {
  const sentence = scene.analysis.sentences[at];
  const relative = sentence ? findChild(sentence, verb.index, "nsubj") : null;
  if (!sentence || relative?.feats["PronType"] !== "Rel" || sentence.tokens[relative.index - 1]?.form !== ",") return [];
  const before = scene.mentions.covering(at, relative.index - 2);
  if (!before || before.last !== relative.index - 2 || before.form === "nominal") return [];
  return holdersAt(scene, at, before.head).filter((h) => scene.entity(h)?.type === "state");
}

const isUnnamed = (scene: Scene, id: string): boolean => {
  const entity = scene.entity(id);
  return entity?.type === "person" && entity.mentions.every((m) => m.form !== "name");
};

/** "hosted by Turkish President X": whoever is named hosts too. */
function hostsBy(scene: Scene, at: number, verb: Token): string[] {
  const sentence = scene.analysis.sentences[at];
  const agent = agentsOf(scene, at, verb);
  if (!sentence || !agent) return [];
  const beside = childrenOf(sentence, agent.index).filter((t) => universal(t.deprel) === "appos");
  return [agent.index, ...beside.map((t) => t.index)]
    .flatMap((index) => scene.mentions.at(at, index) ?? [])
    .filter((m) => m.form === "name" && scene.entity(m.entity)?.type === "person")
    .map((m) => m.entity);
}

/** Who does it and what it is done to, in the active, the passive and the participle. */
function argumentsOf(scene: Scene, at: number, sentence: Sentence, verb: Token, frame: Frame): Arguments | null {
  const children = childrenOf(sentence, verb.index);
  if (frame.particle !== undefined) {
    const told = sentence.tokens[verb.index + 1]?.form.toLowerCase() === frame.particle;
    if (!told || isFromAfar(scene, sentence, verb) || !spokenOf(scene, at, verb.index, 3)) return null;
  }
  if (frame.between === true) {
    // "shuttled between the delegations", of talks that the text has spoken of
    const found = isBetween(scene, sentence, verb) && spokenOf(scene, at, verb.index, SPOKEN_WITHIN);
    const object = frame.objects ? findChild(sentence, verb.index, "obj") : verb;
    return found && object ? { object, holders: subjectsOf(scene, at, verb) } : null;
  }
  const isAlone = frame.what === "none" || frame.what === "spoken";
  // "took part", « ont pris place »: the noun is of the expression
  const isOfIt = (t: Token): boolean => frame.objects !== undefined && scene.lexicon.has(frame.objects, t);
  const objects = children.filter((t) => universal(t.deprel) === "obj");
  if (isAlone && (!objects.every(isOfIt) || (frame.objects && objects.length === 0))) return null;
  if (isAlone && objects.some((t) => isNone(scene, sentence, t))) return null;
  // "presided over the trial"
  const ways = frame.what === "spoken" ? scene.lexicon.framesOf(verb).flatMap(({ through = [] }) => through) : [];
  if (children.some((t) => universal(t.deprel) === "obl" && ways.includes(caseOf(sentence, t.index)))) return null;
  const company = companyBefore(scene, at, sentence, verb);
  // "a meeting attended by X": the meeting attends nothing
  const undergone =
    universal(verb.deprel) === "acl" &&
    verb.feats["VerbForm"] === "Part" &&
    verb.feats["Tense"] === "Past" &&
    children.every((t) => t.upos !== "AUX" && universal(t.deprel) !== "nsubj");
  if (isAlone && (undergone || children.some((t) => t.deprel === "aux:pass"))) return null;
  // "with EU observers looking on"
  const looker = frame.particle !== undefined && universal(verb.deprel) === "acl" ? headOf(sentence, verb) : null;
  if (looker) return { object: verb, holders: company ?? holdersAt(scene, at, looker.index) };
  if (isAlone) return { object: verb, holders: company ?? subjectsOf(scene, at, verb) };
  if (frame.through) {
    const { through, objects } = frame;
    if (objects && !children.some((t) => universal(t.deprel) === "obj" && scene.lexicon.has(objects, t))) return null;
    const object = children.find((t) => /^(obl|iobj|obj|nmod)/.test(t.deprel) && through.includes(caseOf(sentence, t.index)));
    const there = object
      ? undefined
      : children.find((t) => t.upos === "PRON" && scene.lexicon.data.there.includes(t.form.toLowerCase()));
    if (there) return { object: there, holders: comersAt(scene, at, sentence, verb) };
    if (!object) return null;
    // « cette réunion, à laquelle participaient A et B »
    const noun = object.feats["PronType"] === "Rel" ? relativeNoun(sentence, verb) : object;
    return noun ? { object: noun, holders: [...doers(scene, at, sentence, verb, frame)] } : null;
  }
  const agent = agentsOf(scene, at, verb);
  // « avait dépêché des observateurs », where the tree takes the article for a preposition
  const sent =
    ["observer", "participant"].includes(frame.role) && !frame.through
      ? children.find((t) => t.deprel === "obl:arg" && scene.lexicon.has(frame.objects ?? [], t))
      : null;
  const direct = findChild(sentence, verb.index, "obj") ?? sent ?? null;
  if (agent && !direct) {
    return { object: passiveSubject(scene, sentence, verb, frame) ?? verb, holders: agent.holders };
  }
  if (children.some((t) => t.deprel === "aux:pass")) return null;
  if (!direct) {
    const behind = objectBehind(scene, at, sentence, verb);
    const doers = [...subjectsOf(scene, at, verb), ...companions(scene, at, sentence, verb)];
    return behind ? { object: behind, holders: [...new Set(doers)] } : null;
  }
  const object = direct.feats["PronType"] === "Rel" ? (relativeNoun(sentence, verb) ?? direct) : direct;
  if (company) return { object, holders: company };
  return {
    object,
    holders: [...new Set([...doers(scene, at, sentence, verb, frame), ...companions(scene, at, sentence, verb)])],
  };
}

/** "between the two delegations", « entre les deux camps »: those who face each other, below a verb or its object. */
function isBetween({ lexicon }: Scene, sentence: Sentence, verb: Token): boolean {
  const object = findChild(sentence, verb.index, "obj");
  const below = [...childrenOf(sentence, verb.index), ...(object ? childrenOf(sentence, object.index) : [])];
  const isSides = (t: Token): boolean =>
    lexicon.is("camps", t) ||
    lexicon.is("delegations", t) ||
    lexicon.is("delegates", t) ||
    [t, ...childrenOf(sentence, t.index)].some((c) => lexicon.is("pairs", c));
  return below.some((t) => lexicon.data.between.includes(caseOf(sentence, t.index)) && isSides(t));
}

/** « Y assistaient les envoyés de A »: the tree takes who stands behind the verb for its object. */
function comersAt(scene: Scene, at: number, sentence: Sentence, verb: Token): string[] {
  const before = findChild(sentence, verb.index, "nsubj");
  const behind = before
    ? null
    : (findChild(sentence, verb.index, "obj") ?? childrenOf(sentence, verb.index).find((t) => t.deprel === "obl:arg") ?? null);
  if (behind && behind.index > verb.index) return holdersAt(scene, at, behind.index);
  const comers = subjectsOf(scene, at, verb);
  // « A, B et C y assistent », where the tree makes appositions of B and C
  const beside = before ? childrenOf(sentence, before.index).filter((t) => universal(t.deprel) === "appos") : [];
  return [...new Set([...comers, ...beside.flatMap((t) => holdersAt(scene, at, t.index))])];
}

/** Roles of which several are told in one list. */
const LISTED: ReadonlySet<string> = new Set(["participant", "observer", "mediator", "host", "guarantor"]);

/** Who does it: the subject, with all of the list that ends right before the verb, of which the tree may have lost some. */
function doers(scene: Scene, at: number, sentence: Sentence, verb: Token, { role }: Frame): readonly string[] {
  const own = subjectsOf(scene, at, verb);
  if (!LISTED.has(role)) return own;
  const named = namedBefore(scene, at, sentence, verb);
  return (own.length === 0 && role === "observer") || named.some((h) => own.includes(h)) ? [...new Set([...named, ...own])] : own;
}

/** « A et B avaient dépêché des observateurs », where the tree makes no subject of those right before the verb. */
function namedBefore(scene: Scene, at: number, sentence: Sentence, verb: Token): readonly string[] {
  const helpers = childrenOf(sentence, verb.index).filter((t) => t.upos === "AUX" && t.index < verb.index);
  return namesBefore(scene, at, sentence, Math.min(verb.index, ...helpers.map((t) => t.index)))?.holders ?? [];
}

/** « X copréside avec Y et Z »: they do it too. */
function companions(scene: Scene, at: number, sentence: Sentence, verb: Token): string[] {
  return childrenOf(sentence, verb.index)
    .filter((t) => universal(t.deprel) === "obl" && isMarker(caseOf(sentence, t.index), scene.lexicon.data.with))
    .flatMap((t) => holdersAt(scene, at, t.index));
}

/** An object that the tree calls something else: "for hosting rounds", « facilite depuis 2021 ces discussions ». */
function objectBehind(scene: Scene, at: number, sentence: Sentence, verb: Token): Token | null {
  const head = headOf(sentence, verb);
  if (universal(verb.deprel) === "amod" && head && head.index > verb.index) return head;
  for (let i = verb.index + 1; i < Math.min(verb.index + 12, sentence.tokens.length); i++) {
    const token = sentence.tokens[i];
    if (!token || token.upos === "VERB" || /^[,;.:]$/.test(token.form)) return null;
    if (token.upos === "NOUN" && caseOf(sentence, i) === "" && playAt(scene, at, token, true)) return token;
    if (scene.mentions.covering(at, i)?.first === i && caseOf(sentence, i) === "" && playAt(scene, at, token, true)) return token;
  }
  return null;
}

/** « les pourparlers réunissent A et B »: the talks do it to those who take part. */
function gathered(scene: Scene, at: number, sentence: Sentence, verb: Token): Arguments | null {
  const object = findChild(sentence, verb.index, "obj");
  const subject = findChild(sentence, verb.index, "nsubj");
  const talks = subject && subject.upos !== "PRON" ? subject : relativeNoun(sentence, verb);
  return object && talks ? { object: talks, holders: holdersAt(scene, at, object.index) } : null;
}

function relativeNoun(sentence: Sentence, verb: Token): Token | null {
  return universal(verb.deprel) === "acl" ? headOf(sentence, verb) : null;
}

function passiveSubject(scene: Scene, sentence: Sentence, verb: Token, frame: Frame, depth = 0): Token | null {
  const subject = findChild(sentence, verb.index, "nsubj");
  if (subject && subject.feats["PronType"] !== "Rel") return subject;
  const relation = universal(verb.deprel);
  const head = headOf(sentence, verb);
  if (!head || depth > 3) return null;
  if (relation === "acl" || relation === "amod") return head;
  if (["advcl", "appos", "parataxis"].includes(relation) && isNoun(head)) return head;
  if (relation === "advcl") return heldBefore(scene, sentence, verb, head, frame) ?? nounBefore(sentence, verb);
  return ["conj", "xcomp", "parataxis"].includes(relation) ? passiveSubject(scene, sentence, head, frame, depth + 1) : null;
}

/** "The talks began in Oslo on Monday, chaired by X", "A and B resumed talks in Oslo, hosted by X": what the verb before tells of. */
function heldBefore(scene: Scene, sentence: Sentence, verb: Token, above: Token, { what }: Frame): Token | null {
  const isIt = (t: Token): boolean =>
    what === "delegation" ? scene.lexicon.is("delegations", t) : isTalks(scene, t) || isDeal(scene, t);
  const before = nounBefore(sentence, verb);
  // "met for talks before a dinner, hosted by X"
  if (above.upos !== "VERB" || above.index > verb.index || before?.upos === "NOUN") return null;
  const children = childrenOf(sentence, above.index).filter((t) => t.index < verb.index);
  return (
    ["nsubj", "obj", "obl"].flatMap((relation) => children.filter((t) => universal(t.deprel) === relation && isIt(t)))[0] ?? null
  );
}

/** "the delegation, headed by X": the noun before the comma. */
function nounBefore(sentence: Sentence, verb: Token): Token | null {
  const noun = sentence.tokens[verb.index - 1]?.form === "," ? sentence.tokens[verb.index - 2] : sentence.tokens[verb.index - 1];
  return noun && isNoun(noun) ? noun : null;
}

/** What the part is in, if the object is what the frame asks for. */
function targetOf(scene: Scene, at: number, sentence: Sentence, object: Token, frame: Frame): Play | null {
  const { lexicon, mentions } = scene;
  if (frame.role === "mediator" && isSomeOccasion(scene, at, sentence, object)) return null;
  switch (frame.through && frame.what !== "room" ? "talks" : frame.what) {
    case "talks": {
      if (frame.role === "host" && isTakenUp(scene, at, object)) return playBefore(scene, at, 0);
      const there = object.upos === "PRON" && lexicon.data.there.includes(object.form.toLowerCase());
      if (there) return spokenOf(scene, at, object.index) ? playBefore(scene, at, object.index) : null;
      const play = playAt(scene, at, object, false);
      // "attended the opening", « a assisté aux débats »: of the talks that the text has spoken of
      return play ?? (isSitting(scene, at, sentence, object) ? playBefore(scene, at, object.index) : null);
    }
    case "room":
      return isRoom(scene, sentence, object) && spokenOf(scene, at, object.index, 3) ? playBefore(scene, at, object.index) : null;
    case "process": {
      const play = playAt(scene, at, object, true) ?? carriedOut(scene, at, sentence, object);
      return play ?? (isSitting(scene, at, sentence, object) ? playBefore(scene, at, object.index) : null);
    }
    case "none":
      return playBefore(scene, at, object.index);
    case "spoken":
      return spokenOf(scene, at, object.index, SPOKEN_WITHIN) ? playBefore(scene, at, object.index) : null;
    case "any-process": {
      const play = playAt(scene, at, object, true);
      if (play) return play;
      const vague = object.upos === "VERB" || object.upos === "PRON" || object.upos === "NUM" || object.upos === "ADJ";
      return vague && spokenOf(scene, at, object.index) ? playBefore(scene, at, object.index) : null;
    }
    case "objects":
      if (!lexicon.has(frame.objects ?? [], object) && !isTeamOf(scene, sentence, object, frame.objects ?? [])) return null;
      if (frame.role === "host" && !areAllHosted(scene, at, sentence, object)) return null;
      if (frame.role !== "observer" && frame.role !== "participant") return playBefore(scene, at, object.index);
      return isSentThere(scene, at, sentence, object)
        ? (sentTo(scene, at, sentence, object) ?? playBefore(scene, at, object.index))
        : null;
    case "delegation": {
      const other = isOfOthers(scene, sentence, object) ? mentions.at(at, object.index) : null;
      if (other && isActor(scene, other.entity)) return { of: other.entity, round: null };
      const team = standsForTeam(scene, at, sentence, object);
      if (team) return { of: ownerBelow(scene, at, sentence, team)?.entity ?? playBefore(scene, at, team.index).of, round: null };
      if (!lexicon.is("delegations", object) || isOfMediators(scene, sentence, object)) return null;
      const owner = mentions.at(at, object.index) ?? ownerBelow(scene, at, sentence, object);
      const of = owner && isActor(scene, owner.entity) ? owner.entity : (senderOf(scene, at, sentence, object) ?? null);
      return { of: of ?? playBefore(scene, at, object.index).of, round: null };
    }
    case "group": {
      const led = mentions.at(at, object.index) ?? ownerBelow(scene, at, sentence, object) ?? groupBefore(scene, at, object);
      return led && isGroup(scene, led.entity) ? { of: led.entity, round: null } : null;
    }
  }
}

const GROUPS: ReadonlySet<string> = new Set([
  "armed-group",
  "political-group",
  "organisation",
  "international-organisation",
  "government-body",
]);

const isGroup = (scene: Scene, id: string): boolean => GROUPS.has(scene.entity(id)?.type ?? "");

/** "the rebels' exiled leadership": the group told right before the noun. */
function groupBefore(scene: Scene, at: number, object: Token): Mention | null {
  for (let i = object.index - 1; i >= Math.max(0, object.index - 4); i--) {
    const mention = scene.mentions.at(at, i);
    if (mention) return mention;
  }
  return null;
}

/** "whose delegation", "the Malian team": who sent it. */
function senderOf(scene: Scene, at: number, sentence: Sentence, object: Token): string | undefined {
  const below = childrenOf(sentence, object.index);
  const nations = below.filter((t) => ["amod", "compound"].includes(universal(t.deprel)));
  const nation = nations.flatMap((t) => scene.mentions.demonymAt(at, t.index) ?? [])[0];
  if (nation !== undefined) return nation;
  const owning = below.find((t) => scene.people.has("owning", t.form));
  const before = owning && sentence.tokens[owning.index - 1]?.form === "," ? scene.mentions.covering(at, owning.index - 2) : null;
  return before && isActor(scene, before.entity) ? before.entity : whose(scene, at, sentence, object)[0];
}

function ownerBelow(scene: Scene, at: number, sentence: Sentence, object: Token): Mention | null {
  for (const child of childrenOf(sentence, object.index)) {
    if (universal(child.deprel) !== "nmod" || !isGenitive(scene, sentence, child)) continue;
    const mention = scene.mentions.at(at, child.index);
    if (mention) return mention;
  }
  return null;
}

/** « X a permis à A, B et C de discuter »: they take part. */
function letDrafts(scene: Scene, at: number, sentence: Sentence, verb: Token): Draft[] {
  if (!scene.lexicon.isVerb("talking", verb)) return [];
  const above = headOf(sentence, verb);
  if (!above || !scene.lexicon.isVerb("letting", above) || findChild(sentence, verb.index, "nsubj")) return [];
  const holders = subjectsOf(scene, at, verb).filter((h) => scene.entity(h)?.type !== "person");
  const { of } = playBefore(scene, at, verb.index);
  const mood = moodOf(scene, sentence, above);
  if (holders.length < 2 || of === null || !mood) return [];
  return holders.map((holder) => ({
    because: { rule: "role.let", entry: `participant: ${verb.lemma}`, to: [above.index] },
    sentence: at,
    kind: "process",
    holder,
    role: "participant",
    of,
    title: null,
    round: null,
    ...mood,
    first: Math.min(above.index, verb.index),
    last: Math.max(above.index, verb.index),
    cue: verb.index,
    clause: above.index,
  }));
}
