import { childrenOf, findChild, headOf, type Sentence, subtree, type Token, universal } from "../../text/index.ts";
import { holdersAt, subjectsOf } from "./holders.ts";
import type { Part } from "./lexicon.ts";
import { type Mood, moodOf } from "./mood.ts";
import { isDeal, isTalks, type Play, playAt, playBefore } from "./process.ts";
import { caseOf, coordinated, type Draft, isGenitive, isMarker, isNoun, type Scene } from "./scene.ts";

const PLAIN: Mood = { factuality: "asserted", status: "current" };

/** Parts that nouns give to whom they stand beside: « le Qatar, médiateur », « en tant qu'observateurs », « pays garants ». */
export function nounDrafts(scene: Scene, at: number, sentence: Sentence): Draft[] {
  const drafts: Draft[] = [];
  for (const noun of sentence.tokens) {
    // « X, garant du processus »: what looks like a participle may be a noun
    const after = sentence.tokens[noun.index - 1]?.upos === "NOUN";
    if (!isNoun(noun) && noun.upos !== "ADJ" && noun.deprel !== "acl" && !after) continue;
    const role = scene.lexicon.partOf(noun);
    if (role && !scene.isOffice(at, noun.index)) drafts.push(...besideDrafts(scene, at, sentence, noun, role));
    const deed = scene.lexicon.deedOf(noun);
    if (deed) drafts.push(...deedDrafts(scene, at, sentence, noun, deed));
    if (isTalks(scene, noun) || isDeal(scene, noun)) drafts.push(...sideDrafts(scene, at, sentence, noun));
  }
  return drafts;
}

function besideDrafts(scene: Scene, at: number, sentence: Sentence, noun: Token, role: Part): Draft[] {
  const found = beside(scene, at, sentence, noun, role);
  const states = found.holders.filter((h) => scene.entity(h)?.type !== "person" || role === "mediator");
  if (states.length === 0) return [];
  const play = playBelow(scene, at, sentence, noun) ?? playBefore(scene, at, noun.index);
  return states.map((holder) => draftOf(at, noun, role, holder, play, found.mood, noun, found.from));
}

interface Beside {
  readonly holders: readonly string[];
  readonly mood: Mood;
  readonly from: number;
}

/** Whom the noun stands beside: apposition, copula, « en tant que », an adjective's noun, « et les autres », a verb of becoming. */
function beside(scene: Scene, at: number, sentence: Sentence, noun: Token, role: Part): Beside {
  const nobody: Beside = { holders: [], mood: PLAIN, from: noun.index };
  const { lexicon } = scene;
  const head = headOf(sentence, noun);
  const relation = universal(noun.deprel);
  const children = childrenOf(sentence, noun.index);
  const marker = caseOf(sentence, noun.index);
  if (head && isMarker(marker, lexicon.data.as)) {
    const verb = head.upos === "VERB" || head.upos === "AUX";
    const mood = verb ? moodOf(scene, sentence, head) : PLAIN;
    return mood
      ? { holders: verb ? subjectsOf(scene, at, head) : holdersAt(scene, at, head.index), mood, from: head.index }
      : nobody;
  }
  if (head && relation !== "nsubj" && lexicon.isVerb("becoming", head) && (head.upos === "VERB" || head.upos === "AUX")) {
    const mood = moodOf(scene, sentence, head);
    return mood ? { holders: subjectsOf(scene, at, head), mood, from: head.index } : nobody;
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
    (relation === "amod" || relation === "compound") && head
      ? head
      : noun.upos === "VERB"
        ? sentence.tokens[noun.index - 1]
        : null;
  if (of && isNoun(of)) {
    if (childrenOf(sentence, of.index).some((t) => t.deprel === "cop")) {
      const mood = moodOf(scene, sentence, of);
      return mood ? { holders: subjectsOf(scene, at, of), mood, from: of.index } : nobody;
    }
    // « A, B et C, les trois puissances garantes »
    const list = listed(scene, at, sentence, of);
    return told(list.length > 0 ? list : holdersAt(scene, at, of.index), of.index);
  }
  if (relation === "nmod" && head && lexicon.is("standing", head)) {
    const verb = headOf(sentence, head);
    const mood = verb && verb.upos === "VERB" ? moodOf(scene, sentence, verb) : null;
    return verb && mood ? { holders: subjectsOf(scene, at, verb), mood, from: head.index } : nobody;
  }
  const own = children.filter((t) => universal(t.deprel) === "appos" || (universal(t.deprel) === "flat" && t.upos === "PROPN"));
  const named = own.flatMap((t) => holdersAt(scene, at, t.index));
  if (named.length > 0) return told(named, own[0]?.index ?? noun.index);
  // « les médiateurs qataris », "their Saudi and American hosts"
  const nations =
    role === "observer"
      ? []
      : children.filter((t) => universal(t.deprel) === "amod").flatMap((t) => coordinated(sentence, t.index));
  const states = nations.flatMap((t) => scene.mentions.demonymAt(at, t.index) ?? []);
  if (states.length > 0) return told(states, nations[0]?.index ?? noun.index);
  return inText(scene, at, sentence, noun);
}

/** Those named beside a noun that is no name of its own, before it or in apposition. */
function listed(scene: Scene, at: number, sentence: Sentence, noun: Token): string[] {
  const below = childrenOf(sentence, noun.index).filter((t) => universal(t.deprel) === "appos");
  if (below.length > 0) return below.flatMap((t) => holdersAt(scene, at, t.index));
  const head = headOf(sentence, noun);
  if (universal(noun.deprel) === "appos" && head) return holdersAt(scene, at, firstOf(sentence, head).index);
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
  const first = noun.feats["Number"] === "Plur" ? firstOf(sentence, other) : other;
  const free = universal(noun.deprel) !== "nsubj" || (universal(first.deprel) === "nsubj" && first.head === noun.head);
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

/** « la médiation de X », "Egyptian mediation", "X, whose mediation". */
function deedDrafts(scene: Scene, at: number, sentence: Sentence, noun: Token, role: Part): Draft[] {
  const head = headOf(sentence, noun);
  const holders: string[] = [];
  if (role === "host") {
    if (head && scene.lexicon.isVerb("thanks", head)) {
      const object = findChild(sentence, head.index, "obj");
      if (object && object.index !== noun.index) holders.push(...holdersAt(scene, at, object.index));
    }
  } else {
    for (const child of childrenOf(sentence, noun.index)) {
      const relation = universal(child.deprel);
      if (relation === "amod" || relation === "compound") {
        const state = scene.mentions.demonymAt(at, child.index);
        if (state !== null) holders.push(state, ...nationsAfter(scene, at, sentence, child.index));
        else if (relation === "compound") holders.push(...holdersAt(scene, at, child.index));
      } else if (relation === "nmod" && isGenitive(scene, sentence, child)) holders.push(...holdersAt(scene, at, child.index));
    }
    if (holders.length === 0) holders.push(...whose(scene, at, sentence, noun));
  }
  const planned = head !== null && scene.lexicon.isVerb("planning", head);
  const mood: Mood = planned ? { factuality: "planned", status: "current" } : PLAIN;
  const play = playBefore(scene, at, noun.index);
  return [...new Set(holders)].map((holder) => draftOf(at, noun, role, holder, play, mood, noun, noun.index));
}

/** « médiation égyptienne et qatarie »: the nations joined to the first. */
function nationsAfter(scene: Scene, at: number, sentence: Sentence, index: number): string[] {
  const found: string[] = [];
  for (let i = index + 1; sentence.tokens[i]?.upos === "CCONJ" || sentence.tokens[i]?.form === ","; i += 2) {
    const state = scene.mentions.demonymAt(at, i + 1);
    if (state === null) break;
    found.push(state);
  }
  return found;
}

function whose(scene: Scene, at: number, sentence: Sentence, noun: Token): string[] {
  const owning = childrenOf(sentence, noun.index).some((t) => scene.people.has("owning", t.form));
  let clause: Token | null = owning ? headOf(sentence, noun) : null;
  for (let steps = 0; clause && steps < 4; steps++) {
    if (universal(clause.deprel) === "acl") return holdersAt(scene, at, clause.head);
    clause = headOf(sentence, clause);
  }
  return [];
}

/** « pourparlers entre A et B », "talks opened between A and B": both are parties. */
function sideDrafts(scene: Scene, at: number, sentence: Sentence, noun: Token): Draft[] {
  const { between } = scene.lexicon.data;
  const verb = universal(noun.deprel) === "nsubj" ? headOf(sentence, noun) : null;
  const places = [...childrenOf(sentence, noun.index), ...(verb ? childrenOf(sentence, verb.index) : [])];
  const play = playAt(scene, at, noun, true);
  if (!play?.of) return [];
  for (const child of places) {
    if (!["nmod", "obl"].includes(universal(child.deprel)) || !between.includes(caseOf(sentence, child.index))) continue;
    const holders = holdersAt(scene, at, child.index).filter((h) => scene.entity(h)?.type !== "person");
    if (holders.length < 2) continue;
    return holders.map((holder) => draftOf(at, noun, "party", holder, play, PLAIN, verb ?? noun, child.index));
  }
  const pair = pairAfter(scene, at, sentence, noun);
  return pair.holders.map((holder) => draftOf(at, noun, "party", holder, play, PLAIN, verb ?? noun, pair.last));
}

/** Where the tree went astray: "between", somebody, "and", somebody, soon after the noun. */
function pairAfter(scene: Scene, at: number, sentence: Sentence, noun: Token): { holders: string[]; last: number } {
  const none = { holders: [], last: noun.index };
  const { tokens } = sentence;
  const start = tokens.findIndex(
    (t, i) => i > noun.index && i <= noun.index + 3 && scene.lexicon.data.between.includes(t.form.toLowerCase()),
  );
  if (start < 0 || tokens.slice(noun.index, start).some((t) => t.upos === "VERB" || t.form === ",")) return none;
  const holders: string[] = [];
  let joined = false;
  for (let i = start + 1; i < Math.min(tokens.length, start + 12); i++) {
    const token = tokens[i] as Token;
    if (token.upos === "VERB" || token.upos === "AUX" || token.form === ",") break;
    if (token.upos === "CCONJ") joined = true;
    const mention = scene.mentions.at(at, i);
    if (!mention || mention.form === "nominal" || (holders.length > 0 && !joined)) continue;
    const [holder] = holdersAt(scene, at, i);
    if (holder === undefined || scene.entity(holder)?.type === "person" || holders.includes(holder)) continue;
    holders.push(holder);
    if (holders.length === 2) return { holders, last: i };
  }
  return none;
}

function draftOf(
  at: number,
  cue: Token,
  role: Part,
  holder: string,
  play: Play,
  mood: Mood,
  clause: Token,
  other: number,
): Draft {
  return {
    sentence: at,
    kind: "process",
    holder,
    role,
    of: play.of,
    title: null,
    round: play.round,
    ...mood,
    first: Math.min(cue.index, other),
    last: Math.max(cue.index, other),
    cue: cue.index,
    clause: clause.index,
  };
}
