import { childrenOf, headOf, type Sentence, type Token, universal } from "../../text/index.ts";
import { isActor } from "./holders.ts";
import { type Draft, isGenitive, isNoun, type Scene } from "./scene.ts";

/** How many words may lie between the head of a delegation and the word that stands for it, offices and all. */
const FURTHEST = 16;

/**
 * Where the head of one delegation is told, that of another may follow without its verb: « … était conduite par X, celle de B
 * par Y », "X headed the Malian team and Y the Chadian one", "led by X and the opposition's by Y".
 */
export function otherHeads(scene: Scene, at: number, sentence: Sentence, drafts: readonly Draft[]): Draft[] {
  const led = drafts.filter((d) => d.role === "delegation-head" && ["role.verb", "role.noun"].includes(d.because.rule));
  const first = led[0];
  if (!first) return [];
  const found = headsIn(scene, at, sentence, first, new Set(led.map((d) => d.holder)));
  // « … la délégation de A ; Y, celle de B »: what follows has no verb of its own
  const next = sentence.tokens.at(-1)?.form === ";" ? scene.analysis.sentences[at + 1] : undefined;
  const goesOn = next !== undefined && found.length === 0 && !next.tokens.some((t) => t.upos === "VERB" || t.upos === "AUX");
  return goesOn ? headsIn(scene, at + 1, next, { ...first, cue: -1 }, new Set([first.holder])) : found;
}

function headsIn(scene: Scene, at: number, sentence: Sentence, first: Draft, known: Set<string>): Draft[] {
  const found: Draft[] = [];
  for (const token of sentence.tokens.slice(first.cue + 1)) {
    if (!standsIn(scene, sentence, token)) continue;
    const sender = senderAt(scene, at, sentence, token) ?? someSender(scene, sentence, token);
    if (!sender || (sender.of !== null && sender.of === first.of)) continue;
    const ahead = personAhead(scene, at, sentence, token, first.cue);
    // « a à sa tête X, celle des rebelles Y »
    const next = ahead === null || known.has(ahead.holder) ? personAt(scene, at, sender.last + 1) : null;
    const person = personBehind(scene, at, sentence, sender.last) ?? next ?? ahead;
    if (!person || known.has(person.holder)) continue;
    known.add(person.holder);
    found.push({
      ...first,
      because: { ...first.because, to: [person.index] },
      sentence: at,
      holder: person.holder,
      of: sender.of,
      first: Math.min(person.index, token.index),
      last: Math.max(person.index, sender.last),
      cue: token.index,
      clause: token.index,
    });
  }
  return found;
}

/** « celle de B », "that of B", "the Chadian one", "the Chadian team", "the rebels' by": a delegation without its verb. */
function standsIn(scene: Scene, sentence: Sentence, token: Token): boolean {
  const { lexicon } = scene;
  if (lexicon.is("delegations", token)) return !["nsubj", "obl"].includes(universal(token.deprel));
  const next = sentence.tokens[token.index + 1];
  if (lexicon.is("standingIn", token) && token.upos !== "SCONJ")
    return token.feats["NumType"] !== undefined || token.upos === "NUM" || token.upos === "NOUN" || token.upos === "PRON";
  return /^['’]s?$/.test(token.form) && next !== undefined && lexicon.data.by.includes(next.form.toLowerCase());
}

interface Sender {
  /** Null where nobody knows whose it is: « celle du Nord ». */
  readonly of: string | null;
  /** The last word that says so. */
  readonly last: number;
}

/** « celle du Nord », "the North's by X": of somebody with a name, whoever it is. */
function someSender(scene: Scene, sentence: Sentence, token: Token): Sender | null {
  const after = sentence.tokens[token.index + 1];
  const before = sentence.tokens[token.index - 1];
  if (/^['’]s?$/.test(token.form)) return before?.upos === "PROPN" ? { of: null, last: token.index } : null;
  if (token.upos !== "PRON" || after?.upos !== "ADP" || !scene.people.has("genitive", after.form.toLowerCase())) return null;
  const name = sentence.tokens.slice(token.index + 2, token.index + 4).find((t) => isNoun(t));
  return name && /^\p{Lu}/u.test(name.form) ? { of: null, last: name.index } : null;
}

/** Whose delegation it is: named behind « celle de », or right before "one" and "'s". */
function senderAt(scene: Scene, at: number, sentence: Sentence, token: Token): Sender | null {
  const after = sentence.tokens[token.index + 1];
  if (after && after.upos === "ADP" && scene.people.has("genitive", after.form.toLowerCase())) {
    for (let i = token.index + 2; i < Math.min(token.index + 7, sentence.tokens.length); i++) {
      const other = sentence.tokens[i];
      if (!other || other.upos === "VERB" || other.form === ",") return null;
      const mention = scene.mentions.at(at, i);
      if (mention && isSender(scene, mention.entity)) return { of: mention.entity, last: mention.last };
    }
    return null;
  }
  for (const i of [token.index - 1, token.index - 2]) {
    const nation = scene.mentions.demonymAt(at, i);
    if (nation !== null) return { of: nation, last: token.index };
    const mention = scene.mentions.covering(at, i);
    if (mention && mention.last === i && isSender(scene, mention.entity)) return { of: mention.entity, last: token.index };
  }
  const owner = childrenOf(sentence, token.index).find((t) => isGenitive(scene, sentence, t));
  const mention = owner && scene.mentions.at(at, owner.index);
  return mention && isSender(scene, mention.entity) ? { of: mention.entity, last: token.index } : null;
}

const isSender = (scene: Scene, id: string): boolean => isActor(scene, id) && scene.entity(id)?.type !== "person";

interface Person {
  readonly holder: string;
  readonly index: number;
}

const personAt = (scene: Scene, at: number, index: number): Person | null => {
  const mention = scene.mentions.at(at, index);
  return mention?.form === "name" && scene.entity(mention.entity)?.type === "person" ? { holder: mention.entity, index } : null;
};

/** « celle de B par Y »: who is named behind "by", his office before or after. */
function personBehind(scene: Scene, at: number, sentence: Sentence, last: number): Person | null {
  let by = last + 1;
  if (sentence.tokens[by]?.form === ",") by++;
  if (!scene.lexicon.data.by.includes(sentence.tokens[by]?.form.toLowerCase() ?? "")) return null;
  for (let i = by + 1; i < Math.min(by + FURTHEST, sentence.tokens.length); i++) {
    const token = sentence.tokens[i];
    if (!token || token.upos === "VERB" || token.form === ";") return null;
    const person = personAt(scene, at, i);
    // « par l'émissaire du président X, Y »: he is Y
    const named = sentence.tokens[i - 1]?.form === ",";
    if (person && (named || !isOwner(scene, sentence, token))) return person;
  }
  return null;
}

/** « par l'émissaire du président X, Y »: whose envoy it is leads nobody. */
function isOwner(scene: Scene, sentence: Sentence, name: Token): boolean {
  let noun: Token | null = name;
  for (let steps = 0; noun && steps < 3; steps++) {
    if (isGenitive(scene, sentence, noun)) return true;
    noun = ["appos", "flat"].includes(universal(noun.deprel)) || noun.deprel === "nmod:desc" ? headOf(sentence, noun) : null;
  }
  return false;
}

/** « X celle de B »: who is named last before, with no verb in between, behind the first verb. */
function personAhead(scene: Scene, at: number, sentence: Sentence, anchor: Token, verb: number): Person | null {
  for (let i = anchor.index - 1; i > Math.max(verb, anchor.index - FURTHEST); i--) {
    const token = sentence.tokens[i];
    // « la lettre de X et celle de B »
    if (!token || token.upos === "VERB" || token.upos === "AUX" || token.upos === "CCONJ") return null;
    const person = personAt(scene, at, i);
    if (person) return isOwner(scene, sentence, token) ? null : person;
  }
  return null;
}
