import { childrenOf, findChild, headOf, type Sentence, subtree, type Token, universal } from "../../text/index.ts";
import { deedDrafts } from "./deeds.ts";
import { atHeadDrafts } from "./heads.ts";
import { headshipDrafts } from "./headships.ts";
import { holdersAt, isActor, subjectsOf } from "./holders.ts";
import { chairDrafts, leaderDrafts } from "./leaders.ts";
import type { Part } from "./lexicon.ts";
import { beforeName, companyBefore, dashedAfter, listedAfter, namesBefore } from "./lists.ts";
import { type Mood, moodOf } from "./mood.ts";
import { draftOf, PLAIN } from "./part-draft.ts";
import { presenceDrafts } from "./presence.ts";
import { isTalks, type Play, playAt, playBefore } from "./process.ts";
import { caseOf, coordinated, type Draft, dropped, isMarker, isNoun, type Scene } from "./scene.ts";
import { sideDrafts } from "./sides.ts";
import { headBeyondTalks, likewiseBefore } from "./watching.ts";

/** Parts that nouns give to whom they stand beside: « le Qatar, médiateur », « en tant qu'observateurs », « pays garants ». */
export function nounDrafts(scene: Scene, at: number, sentence: Sentence): Draft[] {
  const drafts: Draft[] = [];
  for (const noun of sentence.tokens) {
    // « X, garant du processus »: what looks like a participle may be a noun
    const after = sentence.tokens[noun.index - 1]?.upos === "NOUN";
    if (!isNoun(noun) && noun.upos !== "ADJ" && noun.deprel !== "acl" && !after) continue;
    // "hosted by X": a form of the verb is no "host"
    const role = scene.lexicon.partOf(noun.upos === "VERB" ? { ...noun, lemma: noun.form.toLowerCase() } : noun);
    if (role && !scene.isOffice(at, noun.index)) drafts.push(...besideDrafts(scene, at, sentence, noun, role));
    drafts.push(...leaderDrafts(scene, at, sentence, noun), ...inChairDrafts(scene, at, sentence, noun));
    const deed = scene.lexicon.deedOf(noun);
    if (deed) drafts.push(...deedDrafts(scene, at, sentence, noun, deed));
    drafts.push(
      ...presenceDrafts(scene, at, sentence, noun),
      ...chairDrafts(scene, at, sentence, noun),
      ...headshipDrafts(scene, at, sentence, noun),
      ...atHeadDrafts(scene, at, sentence, noun),
    );
    drafts.push(...sideDrafts(scene, at, sentence, noun));
  }
  return drafts;
}

function besideDrafts(scene: Scene, at: number, sentence: Sentence, noun: Token, role: Part): Draft[] {
  const gapped = gappedBefore(scene, at, sentence, noun);
  if (gapped) {
    const play = playBefore(scene, at, noun.index);
    return gapped.holders.map((holder) => draftOf(at, noun, role, holder, play, gapped.mood, noun, noun.index, "role.noun"));
  }
  const own = besideOrListed(scene, at, sentence, noun, role);
  // « hôte et médiateur », "as a mediator and guarantor": who is the one is the other
  const first = universal(noun.deprel) === "conj" ? headOf(sentence, noun) : null;
  const other = first && scene.lexicon.partOf(first);
  const found = first && other && own.holders.length === 0 ? besideOrListed(scene, at, sentence, first, other) : own;
  const all = [
    ...new Set([
      ...earlier(scene, at, sentence, noun, found.holders),
      ...found.holders,
      // "Kenya playing host, with the rebels at the table"
      ...(role === "host" ? [] : companions(scene, at, sentence, noun)),
      ...(found === own || !first ? [] : companions(scene, at, sentence, first)),
    ]),
  ];
  // "minister X played host": his country does
  const houses =
    role === "host" || role === "observer"
      ? all.map((h) => (scene.entity(h)?.type === "person" ? (scene.mentions.principalOf(h) ?? h) : h))
      : all;
  const states = [...new Set(houses)].filter((h) => scene.entity(h)?.type !== "person" || role === "mediator");
  if (found.holders.length === 0 || states.length === 0) {
    dropped(scene, at, noun, "no-holder");
    return [];
  }
  const play = playBelow(scene, at, sentence, noun) ?? playBefore(scene, at, noun.index);
  const mood = isFormer(scene, sentence, noun) ? ({ ...found.mood, status: "former" } as const) : found.mood;
  return states.map((holder) => draftOf(at, noun, role, holder, play, mood, noun, found.from, "role.noun"));
}

/** "A and B held talks with X in the chair", « avec X à la présidence »: who presides talks helps those who hold them. */
function inChairDrafts(scene: Scene, at: number, sentence: Sentence, noun: Token): Draft[] {
  const { lexicon } = scene;
  const isChair = lexicon.is("chairs", noun) || lexicon.is("presidencies", noun);
  if (!isChair || !lexicon.data.chairing.includes(caseOf(sentence, noun.index))) return [];
  const along = sentence.tokens.slice(0, noun.index).some((t) => isTalks(scene, t))
    ? alongBefore(scene, at, sentence, noun)
    : null;
  const play = playBefore(scene, at, noun.index);
  return (along?.holders ?? []).map((holder) =>
    draftOf(at, noun, "mediator", holder, play, PLAIN, noun, noun.index, "role.noun"),
  );
}

/** "Jordan, a former observer", « le Chili, jadis garant »: who was it and is it no more. */
const isFormer = ({ people, lexicon }: Scene, sentence: Sentence, noun: Token): boolean =>
  childrenOf(sentence, noun.index).some(
    (t) =>
      t.index < noun.index &&
      (lexicon.is("formerly", t) || (universal(t.deprel) === "amod" && people.has("former", t.lemma.toLowerCase()))),
  );

/** « en tant qu'observateurs », "as observers", « en observatrice ». */
const isAs = ({ lexicon }: Scene, sentence: Sentence, noun: Token): boolean => {
  // "with X as host nation"
  const above = universal(noun.deprel) === "compound" ? headOf(sentence, noun) : null;
  const marker = caseOf(sentence, above && lexicon.is("camps", above) ? above.index : noun.index);
  return isMarker(marker, lexicon.data.as) || lexicon.data.asAlone.includes(marker);
};

/** "the guarantors, A, B and C": those listed behind, where the tree shows nobody. */
function besideOrListed(scene: Scene, at: number, sentence: Sentence, noun: Token, role: Part): Beside {
  const found = beside(scene, at, sentence, noun, role);
  const marked = isAs(scene, sentence, noun);
  const above = headOf(sentence, noun);
  // « A jouait les hôtes, B et C les observateurs »: those behind are others
  const becomes = above !== null && found.holders.length > 0 && scene.lexicon.isVerb("becoming", above);
  if (found.holders.length > 1 || marked || becomes || noun.feats["Number"] !== "Plur" || role === "participant") return found;
  const { holders, last } = listedAfter(scene, at, sentence, noun);
  return holders.length > 1 ? { holders, mood: PLAIN, from: last } : found;
}

/** « A, B et C, garants »: those before a comma whom the tree keeps apart from the list. */
function earlier(scene: Scene, at: number, sentence: Sentence, noun: Token, holders: readonly string[]): string[] {
  if (holders.length < 2) return [];
  let first =
    sentence.tokens.find((t) => t.index < noun.index && scene.mentions.at(at, t.index)?.entity === holders[0])?.index ?? -1;
  const found: string[] = [];
  for (let steps = 0; steps < 6 && first > 1; steps++) {
    let index = first - 1;
    while (sentence.tokens[index]?.upos === "DET") index--;
    const mention = sentence.tokens[index]?.form === "," ? scene.mentions.covering(at, index - 1) : null;
    if (!mention || mention.form === "nominal" || scene.entity(mention.entity)?.type !== "state") break;
    found.unshift(mention.entity);
    first = mention.first;
  }
  return found;
}

/** "Russia, Ukraine and the OSCE as mediators": those joined before the last, whatever the tree hangs them on. */
function namedBefore(scene: Scene, at: number, sentence: Sentence, last: Token): string[] {
  const found: string[] = [];
  let first = scene.mentions.covering(at, last.index)?.first ?? last.index;
  let joined = false;
  for (let steps = 0; steps < 8; steps++) {
    let index = first - 1;
    while (sentence.tokens[index]?.upos === "DET") index--;
    const mark = sentence.tokens[index];
    if (!mark || (mark.upos !== "CCONJ" && !(joined && mark.form === ","))) break;
    if (mark.upos === "CCONJ" && sentence.tokens[index - 1]?.form === ",") {
      if (!joined) index--;
      else break;
    }
    const mention = scene.mentions.covering(at, index - 1);
    if (!mention || mention.last !== index - 1 || mention.form === "nominal" || !isActor(scene, mention.entity)) break;
    joined = true;
    found.unshift(...holdersAt(scene, at, mention.head).slice(0, 1));
    first = mention.first;
  }
  return found;
}

/**
 * « A jouait les hôtes, B et C les observateurs », "A attended as facilitator, B and C as observers": who is named right before plays it, the
 * verb told once for all.
 */
function gappedBefore(scene: Scene, at: number, sentence: Sentence, noun: Token): Beside | null {
  const start = startOfPart(scene, sentence, noun);
  const list = start === noun.index ? null : namesBefore(scene, at, sentence, start);
  const mark = list && sentence.tokens[list.before];
  if (!list || !mark || (mark.upos !== "CCONJ" && mark.form !== ",")) return null;
  const first = sentence.tokens.findLast(
    (t) => t.index < list.before && isNoun(t) && scene.lexicon.partOf(t) !== null && startOfPart(scene, sentence, t) < t.index,
  );
  const above = first && headOf(sentence, first);
  const verb =
    above && (scene.lexicon.is("standing", above) || universal(above.deprel) === "obj") ? headOf(sentence, above) : above;
  const mood = verb?.upos === "VERB" ? moodOf(scene, sentence, verb) : null;
  if (!verb || !mood) return null;
  const isChosen = scene.lexicon.isVerb("choosing", verb) || scene.lexicon.isVerb("offering", verb);
  return { holders: list.holders, mood: isChosen ? CHOSEN : mood, from: list.before + 1 };
}

/** Where the words begin that make somebody what the noun says: "as", « en qualité d' », « d' », « les ». */
function startOfPart({ lexicon }: Scene, sentence: Sentence, noun: Token): number {
  let start = noun.index;
  const isOpening = (t: Token | undefined): boolean =>
    t !== undefined && (t.upos === "DET" || t.upos === "ADP" || t.upos === "SCONJ" || lexicon.is("standing", t));
  while (isOpening(sentence.tokens[start - 1])) start--;
  return start;
}

/** « médiateur avec B et C »: they are it too, where somebody is. */
function companions(scene: Scene, at: number, sentence: Sentence, noun: Token): string[] {
  return childrenOf(sentence, noun.index)
    .filter((t) => ["nmod", "obl"].includes(universal(t.deprel)) && isMarker(caseOf(sentence, t.index), scene.lexicon.data.with))
    .flatMap((t) => holdersAt(scene, at, t.index));
}

/** Whose role it is: the name right before « comme médiateur » that completes such a noun. */
function ownerBefore({ lexicon }: Scene, sentence: Sentence, noun: Token): Token | null {
  const from = subtree(sentence, noun.index)[0] ?? noun.index;
  return (
    sentence.tokens.find((t) => {
      const above = universal(t.deprel) === "nmod" ? headOf(sentence, t) : null;
      if (!above || t.index >= from || !lexicon.data.capacities.includes(above.lemma.toLowerCase())) return false;
      return (subtree(sentence, t.index, (c) => c.index >= from).at(-1) ?? t.index) === from - 1;
    }) ?? null
  );
}

/** "steps down as mediator", « se retire comme garant »: who says so is about to be it no more. */
const leaves = ({ lexicon }: Scene, sentence: Sentence, verb: Token): boolean =>
  lexicon.data.leaving.some((phrase) => {
    const [word, particle] = phrase.split(" ");
    if (word !== verb.lemma) return false;
    return particle === undefined || childrenOf(sentence, verb.index).some((t) => t.form.toLowerCase() === particle);
  });

interface Beside {
  readonly holders: readonly string[];
  readonly mood: Mood;
  readonly from: number;
}

/** "with Norway as facilitator and Mexico as host", "with President X in the chair": who is named right before, where others come along. */
function alongBefore(scene: Scene, at: number, sentence: Sentence, noun: Token): Beside | null {
  const { data } = scene.lexicon;
  const above = universal(noun.deprel) === "compound" ? headOf(sentence, noun) : null;
  const below = [...childrenOf(sentence, noun.index), ...(above ? childrenOf(sentence, above.index) : [])];
  const marker = below.find((t) => universal(t.deprel) === "case" && t.index < noun.index)?.index ?? 0;
  const mention = marker > 0 ? scene.mentions.covering(at, marker - 1) : null;
  if (!mention || mention.last !== marker - 1 || !isActor(scene, mention.entity)) return null;
  const before = beforeName(scene, sentence, mention);
  const isWith = (t: Token | undefined): boolean => t !== undefined && data.with.includes(t.form.toLowerCase());
  let opened = isWith(sentence.tokens[before]);
  const joined = sentence.tokens[before]?.upos === "CCONJ" || sentence.tokens[before]?.form === ",";
  for (let i = before - 1; joined && !opened && i >= 0 && sentence.tokens[i]?.upos !== "VERB"; i--)
    opened = isWith(sentence.tokens[i]);
  if (!opened) return null;
  const isPerson = scene.entity(mention.entity)?.type === "person";
  const [own] = isPerson ? [mention.entity] : holdersAt(scene, at, mention.head);
  const head = sentence.tokens[mention.head];
  const more = head && noun.feats["Number"] === "Plur" ? namedBefore(scene, at, sentence, head) : [];
  return own === undefined ? null : { holders: [...new Set([...more, own])], mood: PLAIN, from: mention.head };
}

/** How it holds that somebody is chosen for a part, or is not wanted in it: he has none yet. */
const CHOSEN: Mood = { factuality: "planned", status: "candidate" };

/** Who is chosen: "want X invited as an observer" too. */
function objectOf(sentence: Sentence, verb: Token): Token | null {
  const own = findChild(sentence, verb.index, "obj");
  const above = own || universal(verb.deprel) !== "xcomp" || verb.feats["VerbForm"] !== "Part" ? null : headOf(sentence, verb);
  return own ?? (above && findChild(sentence, above.index, "obj"));
}

/** "bring in X and Y as mediators": X, whom the tree may hang below the particle. */
function broughtIn({ lexicon }: Scene, sentence: Sentence, verb: Token): Token | null {
  const particle = sentence.tokens[verb.index + 1];
  if (!particle || !lexicon.data.broughtIn.includes(`${verb.lemma} ${particle.form.toLowerCase()}`)) return null;
  const below = childrenOf(sentence, verb.index);
  return (
    below.find((t) => universal(t.deprel) === "obj") ??
    below.find((t) => universal(t.deprel) === "obl" && childrenOf(sentence, t.index).some((c) => c.index === particle.index)) ??
    null
  );
}

/** Whom the noun stands beside: apposition, copula, « en tant que », an adjective's noun, « et les autres », a verb of becoming. */
function beside(scene: Scene, at: number, sentence: Sentence, noun: Token, role: Part): Beside {
  const nobody: Beside = { holders: [], mood: PLAIN, from: noun.index };
  const { lexicon } = scene;
  const above = headOf(sentence, noun);
  const marked = isAs(scene, sentence, noun);
  // « assister à la réunion comme observateurs »: the verb's, not the meeting's
  const head = marked ? headBeyondTalks(scene, sentence, noun) : above;
  const relation = universal(noun.deprel);
  const children = childrenOf(sentence, noun.index);
  if (head && marked) {
    // "A took part, as did B as an observer"
    const others = likewiseBefore(scene, at, sentence, noun);
    if (others.length > 0) return { holders: others, mood: PLAIN, from: head.index };
    const along = alongBefore(scene, at, sentence, noun);
    if (along) return along;
    // "were in the room as observers"
    const verb = head.upos === "VERB" || head.upos === "AUX" || childrenOf(sentence, head.index).some((t) => t.deprel === "cop");
    const chosen = lexicon.isVerb("choosing", head) ? objectOf(sentence, head) : broughtIn(scene, sentence, head);
    if (chosen) {
      // "the talks involve X as an observer": they do so already
      const subject = findChild(sentence, head.index, "nsubj");
      const held = subject !== null && playAt(scene, at, subject, false) !== null ? moodOf(scene, sentence, head) : null;
      return {
        holders: holdersAt(scene, at, chosen.index),
        mood: held ?? CHOSEN,
        from: head.index,
      };
    }
    // "voiced concern over the role of X as a mediator": X's, not the speaker's
    const owner = ownerBefore(scene, sentence, noun);
    if (owner) return { holders: holdersAt(scene, at, owner.index), mood: PLAIN, from: owner.index };
    const told = verb ? moodOf(scene, sentence, head) : PLAIN;
    const changed = verb && (leaves(scene, sentence, head) ? "ending" : lexicon.isVerb("offering", head) ? "candidate" : null);
    const mood = told && changed ? ({ ...told, status: changed } as const) : told;
    const subject = verb ? findChild(sentence, head.index, "nsubj") : null;
    const named = subject ? dashedAfter(scene, at, sentence, subject) : verb ? [] : namedBefore(scene, at, sentence, head);
    // « refuse le Qatar comme médiateur »
    const governor = !verb && universal(head.deprel) === "obj" ? headOf(sentence, head) : null;
    if (governor && scene.lexicon.isVerb("choosing", governor))
      return { holders: holdersAt(scene, at, head.index), mood: CHOSEN, from: head.index };
    const holders = verb ? subjectsOf(scene, at, head) : holdersAt(scene, at, head.index);
    return mood ? { holders: [...new Set([...named, ...holders])], mood, from: head.index } : nobody;
  }
  if (head && relation !== "nsubj" && lexicon.isVerb("becoming", head) && (head.upos === "VERB" || head.upos === "AUX")) {
    const mood = moodOf(scene, sentence, head);
    // "with X playing host"
    const holders = companyBefore(scene, at, sentence, head) ?? subjectsOf(scene, at, head);
    return mood ? { holders, mood, from: head.index } : nobody;
  }
  // « était l'un des trois garants »
  const one = head && relation === "nmod" && scene.people.has("indefinite", head.form) ? head : noun;
  if (childrenOf(sentence, one.index).some((t) => t.deprel === "cop")) {
    const subject = findChild(sentence, one.index, "nsubj");
    const mood = moodOf(scene, sentence, one);
    const too = childrenOf(sentence, one.index).filter(
      (t) => universal(t.deprel) === "obl" && isMarker(caseOf(sentence, t.index), lexicon.data.with),
    );
    const holders = [...(subject ? [subject] : []), ...too].flatMap((t) => holdersAt(scene, at, t.index));
    return subject && mood ? { holders, mood, from: subject.index } : nobody;
  }
  const told = (holders: readonly string[], from: number): Beside => ({ holders, mood: PLAIN, from });
  if (
    relation === "conj" &&
    head &&
    children.some((t) => scene.people.has("distinct", t.form) || scene.people.has("distinct", t.lemma))
  )
    return told(holdersAt(scene, at, head.index), head.index);
  if (role === "participant") return nobody;
  if ((relation === "appos" || noun.deprel === "acl") && head) {
    const first = noun.feats["Number"] === "Plur" ? firstOf(sentence, head) : head;
    const holders = holdersAt(scene, at, first.index);
    if (holders.length > 0) return told(holders, first.index);
  }
  // « pays garants », "host country"
  const of =
    (relation === "amod" || relation === "compound" || (relation === "nmod" && caseOf(sentence, noun.index) === "")) &&
    head &&
    !lexicon.is("standing", head)
      ? head
      : noun.upos === "VERB"
        ? sentence.tokens[noun.index - 1]
        : null;
  if (of && isNoun(of)) {
    const copula = childrenOf(sentence, of.index).find((t) => t.deprel === "cop");
    if (copula) {
      const mood = moodOf(scene, sentence, of);
      const subjects = subjectsOf(scene, at, of);
      // « A, B et C sont pays garants », where the tree shows no subject
      const holders = subjects.length > 0 ? subjects : (namesBefore(scene, at, sentence, copula.index)?.holders ?? []);
      return mood ? { holders, mood, from: of.index } : nobody;
    }
    // « A, B et C, les trois puissances garantes »
    const list = listed(scene, at, sentence, of, noun);
    return told(list.length > 0 ? list : holdersAt(scene, at, of.index), of.index);
  }
  if (["nmod", "compound"].includes(relation) && head && lexicon.is("standing", head)) {
    const verb = headOf(sentence, head);
    const mood = verb && verb.upos === "VERB" ? moodOf(scene, sentence, verb) : null;
    if (!verb || !mood) return nobody;
    const subjects = subjectsOf(scene, at, verb);
    // « A et B faisant office de médiateurs »
    const before = subjects.length === 0 ? namesBefore(scene, at, sentence, verb.index) : null;
    return { holders: before?.holders ?? subjects, mood, from: head.index };
  }
  const own = children.filter((t) => universal(t.deprel) === "appos" || (universal(t.deprel) === "flat" && t.upos === "PROPN"));
  const named = own.flatMap((t) => holdersAt(scene, at, t.index));
  if (named.length > 0) return told(named, own[0]?.index ?? noun.index);
  const senders = role === "mediator" ? sendersOf(scene, at, sentence, noun) : [];
  if (senders.length > 0) return told(senders, noun.index + 1);
  // « les médiateurs qataris », "their Saudi and American hosts"
  const nations =
    role === "observer"
      ? []
      : children.filter((t) => universal(t.deprel) === "amod").flatMap((t) => coordinated(sentence, t.index));
  const states = nations.flatMap((t) => scene.mentions.demonymAt(at, t.index) ?? []);
  if (states.length > 0) return told(states, nations[0]?.index ?? noun.index);
  return inText(scene, at, sentence, noun);
}

const SENDERS: ReadonlySet<string> = new Set(["state", "international-organisation"]);

/** "mediators from Egypt, Qatar and the United States", « les médiateurs de l'Union africaine »: states and their bodies that sent them. */
function sendersOf(scene: Scene, at: number, sentence: Sentence, noun: Token): string[] {
  const preposition = sentence.tokens[noun.index + 1];
  const word = preposition?.form.toLowerCase() ?? "";
  if (noun.feats["Number"] !== "Plur" || !(scene.lexicon.data.from.includes(word) || scene.people.has("genitive", word)))
    return [];
  let index = noun.index + 2;
  while (sentence.tokens[index]?.upos === "DET") index++;
  const mention = scene.mentions.covering(at, index);
  if (!mention || mention.first > index || mention.form === "nominal") return [];
  return holdersAt(scene, at, mention.head).filter((id) => SENDERS.has(scene.entity(id)?.type ?? ""));
}

/** Those named beside a noun that is no name of its own, before it or in apposition. */
function listed(scene: Scene, at: number, sentence: Sentence, noun: Token, part: Token): string[] {
  const below = childrenOf(sentence, noun.index).filter((t) => universal(t.deprel) === "appos");
  if (below.length > 0) return below.flatMap((t) => holdersAt(scene, at, t.index));
  const head = headOf(sentence, noun);
  if (universal(noun.deprel) === "appos" && head) {
    // « la Libye, pays hôte, et le Togo »: one of them is it
    const all = holdersAt(scene, at, firstOf(sentence, head).index);
    if (![noun, part].some((t) => t.feats["Number"] === "Plur")) return all.slice(0, 1);
    // « A et B, puissances hôtes, ainsi que C »: those told before it
    const before = all.filter((id) =>
      scene.mentions.mentions.some((m) => m.entity === id && m.sentence === at && m.head < noun.index),
    );
    return before.length > 0 ? before : all;
  }
  return [...inText(scene, at, sentence, noun).holders];
}

const firstOf = (sentence: Sentence, token: Token): Token => {
  let first = token;
  for (let steps = 0; universal(first.deprel) === "conj" && steps < 8; steps++) first = headOf(sentence, first) ?? first;
  return first;
};

/** Where the tree went astray: « le Qatar, garant de l'accord, ». */
function inText(scene: Scene, at: number, sentence: Sentence, noun: Token): Beside {
  const start =
    subtree(sentence, noun.index, (t) => !["det", "amod", "nmod", "case", "nummod"].includes(universal(t.deprel)))[0] ??
    noun.index;
  const before = sentence.tokens[start - 1]?.form === "," ? scene.mentions.covering(at, start - 2) : null;
  const other = before ? sentence.tokens[before.head] : undefined;
  if (!before || !other || before.last !== start - 2) return { holders: [], mood: PLAIN, from: noun.index };
  // "A, B and C, the guarantor states, met": what the tree takes for a verb is a noun
  const next = sentence.tokens[noun.index + 1];
  const isState = next?.index === noun.head && scene.lexicon.is("camps", next);
  const first = isState || noun.feats["Number"] === "Plur" ? firstOf(sentence, other) : other;
  const free = isState || universal(noun.deprel) !== "nsubj" || (universal(first.deprel) === "nsubj" && first.head === noun.head);
  return { holders: free ? holdersAt(scene, at, first.index) : [], mood: PLAIN, from: first.index };
}

/** The talks or the deal that the noun belongs to: « garants du processus », "the deal's guarantors". */
function playBelow(scene: Scene, at: number, sentence: Sentence, noun: Token): Play | null {
  const head = universal(noun.deprel) === "amod" ? headOf(sentence, noun) : null;
  for (const child of [...childrenOf(sentence, noun.index), ...(head ? childrenOf(sentence, head.index) : [])]) {
    if (!["nmod", "compound", "obl"].includes(universal(child.deprel))) continue;
    const play = playAt(scene, at, child, true);
    if (play) return play;
  }
  return null;
}
