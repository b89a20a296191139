import type { Measure, RuleId } from "../../claims/index.ts";
import type { FigureVerb } from "../../language/figures-schema.ts";
import { childrenBy, childrenOf, headOf, type Token, universal } from "../../text/index.ts";
import type { Counted } from "./counted.ts";
import { folded } from "./lexicon.ts";
import { formAt, type Group, hasWord, isMark, type Line, lookUp, tokenAt } from "./scene.ts";

/** What a number measures, and the word that says so. */
export interface Measured {
  readonly measure: Measure;
  /** The verb or noun behind it; null where the counted noun itself says it. */
  readonly cue: Token | null;
  /** What is counted, where it is not those themselves: their bodies. */
  readonly unit?: string;
}

/** With the witness that told: the noun or verb right before, the tree, or the words around. */
export interface Witnessed extends Measured {
  readonly rule: RuleId;
}

/** What is done to those counted, or done by them: by the tree first, then by the words around. */
export function measuredBy(line: Line, group: Group, counted: Counted): Witnessed | null {
  const own = participleBehind(line, group, counted);
  for (const [rule, witness] of WITNESSES) {
    const found = witness(line, group, counted);
    if (found && !(own && BY_CLAUSE.has(rule) && found.cue !== own)) return { ...found, rule };
  }
  const entry = own && entriesOf(line, own, counted).find(({ counts }) => counts === "object");
  return entry ? { measure: entry.measure, cue: own, rule: "figure.words" } : null;
}

/** Witnesses that look at verbs wherever they stand. */
const BY_CLAUSE: ReadonlySet<RuleId> = new Set(["figure.tree", "figure.words"]);

/** "1,000 have been killed, and nearly 200,000 driven from their homes": the participle right behind a number without a noun tells what was done to them. */
function participleBehind(line: Line, group: Group, counted: Counted): Token | null {
  if (counted.kind !== "none") return null;
  const { lexicon } = line.scene;
  const helps = (index: number): boolean => lexicon.is("passive", formAt(line, index));
  const first = group.last + 1;
  const token = tokenAt(line, helps(first) ? first + 1 : first);
  if (token?.upos !== "VERB" || token.feats["VerbForm"] !== "Part" || token.feats["Tense"] === "Pres") return null;
  return lexicon.is("stated", folded(token.form)) ? null : token;
}

const WITNESSES: readonly (readonly [RuleId, (line: Line, group: Group, counted: Counted) => Measured | null])[] = [
  ["figure.deed", deedBefore],
  ["figure.verb", verbBefore],
  ["figure.tree", byTree],
  ["figure.words", bySurface],
];

/** A verb right before the number, whatever the tree makes of the two: "and wounded 12", "to free 50 prisoners". */
function verbBefore(line: Line, group: Group, counted: Counted): Measured | null {
  const token = tokenAt(line, group.first - 1);
  if (!token || passiveBefore(line, token.index)) return null;
  const entry = entriesOf(line, token, counted).find(({ counts }) => counts === "object");
  return entry ? { measure: entry.measure, cue: token } : null;
}

/** The word of the group that hangs on a word outside, found from the noun upwards. */
export function topOf(line: Line, group: Group, counted: Counted): Token | null {
  const { tokens } = line.sentence;
  let at = tokens[counted.kind === "none" ? group.numberEnd : counted.token] ?? null;
  for (let steps = 0; at && steps < 12; steps++) {
    const head = headOf(line.sentence, at);
    if (!head || head.index < group.first || head.index > group.last) return at;
    at = head;
  }
  return at;
}

/** « la libération de 180 détenus »: the noun right before the group and a preposition. */
function deedBefore(line: Line, group: Group, counted: Counted): Measured | null {
  const { lexicon } = line.scene;
  let at = group.first - 1;
  let links = 0;
  // « ôter la vie à »
  const given = !lexicon.is("links", formAt(line, at)) && lexicon.is("places", formAt(line, at));
  while ((lexicon.is("links", formAt(line, at)) || (given && links === 0)) && links < 3) {
    at--;
    links++;
  }
  // « plus de » belongs to the group, and so may its preposition
  if (links === 0) return null;
  // « n'a reconnu la perte que de cinq soldats »
  if (lexicon.is("merely", formAt(line, at))) at--;
  for (let i = at; i > at - 3 && i >= 0; i--) {
    const token = tokenAt(line, i);
    if (!token || isMark(token)) return null;
    const deed = lexicon.deeds.get(folded(token.form));
    if (deed && token.upos !== "VERB") {
      const alone = counted.kind === "none" && line.quantities[0] === group.quantity;
      const fits = deed.nouns ? alone || isOneOf(line, deed.nouns, counted) : isAnybody(counted, deed.anyone);
      const led =
        !deed.near || line.sentence.tokens.slice(Math.max(0, i - DEED_REACH), i).some((t) => hasWord(deed.near ?? [], t));
      if (!fits || !led || (deed.near === undefined && given)) return null;
      if (deed.unit === undefined) return { measure: deed.measure, cue: token };
      // « un corps de 300 hommes » is one
      return isOneThing(line, token) ? null : { measure: deed.measure, cue: token, unit: deed.unit };
    }
    if (token.upos !== "ADJ" && token.upos !== "X") return null;
  }
  return null;
}

const isOneThing = (line: Line, noun: Token): boolean =>
  childrenBy(line.sentence, noun.index, "det").some(
    ({ feats, form }) => feats["Number"] === "Sing" || line.scene.lexicon.is("articles", folded(form)),
  );

const DEED_REACH = 4;

const isOneOf = (line: Line, nouns: readonly string[], counted: Counted): boolean => {
  const token = tokenAt(line, counted.token);
  return token !== null && hasWord(nouns, token);
};

/** Nobody but persons and families is counted; some verbs take nothing else, so that any noun will do. */
const isAnybody = (counted: Counted, anyone: true | undefined): boolean =>
  counted.kind === "person" ||
  counted.kind === "group" ||
  counted.kind === "none" ||
  (anyone === true && counted.kind === "unknown");

const MOST_STEPS = 8;

function byTree(line: Line, group: Group, counted: Counted): Measured | null {
  const { sentence } = line;
  let at = topOf(line, group, counted);
  // "3,000 were killed and thousands displaced": a verb of its own, though it may also name those it is done to
  const word = tokenAt(line, counted.token);
  const own = word?.upos === "VERB" && word.deprel === "conj" ? lookUp(line.scene.lexicon.nouns, word) : null;
  if (word && own?.bare && own.measure) return { measure: own.measure, cue: word };
  // a participle or relative clause on the noun itself
  for (const noun of isSomeOf(line, group, counted) ? [] : new Set([at, tokenAt(line, counted.token)])) {
    if (!noun) continue;
    for (const clause of childrenBy(sentence, noun.index, "acl")) {
      const found = byClauseOnNoun(line, clause, counted);
      if (found) return found;
    }
  }
  for (let steps = 0; at && steps < MOST_STEPS; steps++) {
    const head: Token | null = headOf(sentence, at);
    if (!head) return null;
    const relation = universal(at.deprel);
    if (line.scene.lexicon.verbs.has(folded(head.form)) || head.upos === "VERB") return byVerb(line, head, at, group, counted);
    const said = lookUp(line.scene.lexicon.nouns, head);
    if (relation === "nsubj" && said?.bare && said.measure) return { measure: said.measure, cue: head };
    if (relation !== "conj" && relation !== "appos" && relation !== "nummod" && relation !== "compound") return null;
    at = head;
  }
  return null;
}

/** "Three of the 24 sailors seized off the coast were wounded": what the noun has with it is said of all of them. */
const isSomeOf = (line: Line, group: Group, counted: Counted): boolean =>
  line.quantities.some(({ core }) => line.tokenOf(core) > group.numberEnd && line.tokenOf(core) < counted.token);

/** « 12 personnes tuées », "12 people who died", « 12 soldats que la junte détient ». */
function byClauseOnNoun(line: Line, clause: Token, counted: Counted): Measured | null {
  const relative = clause.deprel === "acl:relcl" || clause.feats["VerbForm"] === "Fin";
  for (const entry of entriesOf(line, clause, counted)) {
    const passive = isPassive(line, clause);
    const object = relative
      ? passive || hasRelativeObject(line, clause)
      : clause.feats["Tense"] !== "Pres" && clause.feats["VerbForm"] !== "Inf";
    if ((entry.counts === "object") === object) return { measure: entry.measure, cue: clause };
    if (entry.counts === "subject" && !passive) return { measure: entry.measure, cue: clause };
  }
  return null;
}

const hasRelativeObject = (line: Line, verb: Token): boolean =>
  childrenBy(line.sentence, verb.index, "obj").some((t) => t.feats["PronType"] === "Rel" && t.index < verb.index);

function byVerb(line: Line, verb: Token, at: Token, group: Group, counted: Counted): Measured | null {
  // what nobody knows for a person belongs to the verb it is nearest to
  if (counted.kind === "unknown" && hasVerbBetween(line, verb, group)) return null;
  const relation = relationOf(line, verb, at, group);
  const passive = at.deprel.endsWith(":pass") || isPassive(line, verb);
  const subject = relation === "nsubj";
  const object = subject ? passive : isObject(line, verb, at, group, passive);
  for (const entry of entriesOf(line, verb, counted)) {
    if (entry.counts === "subject" ? subject : object) return { measure: entry.measure, cue: verb };
  }
  // « pourraient être libérés », "forced 12,000 people to flee"
  for (const inner of childrenBy(line.sentence, verb.index, "xcomp", "ccomp")) {
    for (const entry of entriesOf(line, inner, counted)) {
      const acted = isPassive(line, inner);
      if (subject && (entry.counts === "subject" || acted)) return { measure: entry.measure, cue: inner };
      if (!subject && relation === "obj" && entry.counts === "subject") return { measure: entry.measure, cue: inner };
    }
  }
  return null;
}

function hasVerbBetween(line: Line, verb: Token, group: Group): boolean {
  const [from, to] = verb.index < group.first ? [verb.index + 1, group.first] : [group.last + 1, verb.index];
  return line.sentence.tokens.slice(from, to).some((token) => token.upos === "VERB");
}

/** A modifier that trees take for the head, « près » in « près de 300 habitants ont fui », has the place of its noun. */
function relationOf(line: Line, verb: Token, at: Token, group: Group): string {
  const relation = universal(at.deprel);
  if (at.index >= group.number || relation === "nsubj" || relation === "obj") return relation;
  if (group.last > verb.index) return "obj";
  return line.scene.lexicon.is("places", formAt(line, group.first - 1)) ? relation : "nsubj";
}

/** True where the verb is done to the group: no preposition stands before it, and it is not the doer. */
function isObject(line: Line, verb: Token, at: Token, group: Group, passive: boolean): boolean {
  const { lexicon } = line.scene;
  if (at.deprel === "obl:agent") return false;
  const before = formAt(line, group.first - 1);
  if (lexicon.is("agents", before)) return false;
  if (at.index < verb.index && !passive) return false;
  const given = lexicon.is("places", before) || tokenAt(line, group.first - 1)?.upos === "ADP";
  return !given || entriesNeed(line, verb);
}

/** « coûter la vie à 12 civils »: the preposition belongs to the verb. */
const entriesNeed = (line: Line, verb: Token): boolean =>
  (lookUp(line.scene.lexicon.verbs, verb) ?? []).some(
    (entry) => entry.near && entry.measure === "killed" && entry.counts === "object",
  );

const REACH_BEFORE = 4;
const REACH_AFTER = 14;

/** The entries that fit a verb with the words near it and what is counted. */
function entriesOf(line: Line, verb: Token, counted: Counted): FigureVerb[] {
  return (lookUp(line.scene.lexicon.verbs, verb) ?? []).filter((entry) => {
    const national = counted.noun === null && counted.kind === "person";
    if (entry.nouns && !national && !isOneOf(line, entry.nouns, counted)) return false;
    if (entry.nationals && !national) return false;
    if (!isAnybody(counted, entry.anyone)) return false;
    if (!entry.near) return true;
    for (let i = verb.index - REACH_BEFORE; i <= verb.index + REACH_AFTER; i++) {
      // the word may count something else: "one million dead and two million refugees"
      const counts = line.quantities.some((q) => line.tokenOf(q.to - 1) === i - 1);
      if (i !== verb.index && !counts && entry.near.includes(formAt(line, i))) return true;
    }
    return false;
  });
}

/** True where a passive auxiliary stands before the participle. */
export function isPassive(line: Line, verb: Token): boolean {
  if (childrenOf(line.sentence, verb.index).some((t) => t.deprel === "aux:pass" || t.deprel === "nsubj:pass")) return true;
  return passiveBefore(line, verb.index);
}

function passiveBefore(line: Line, verb: number): boolean {
  for (let i = verb - 1; i >= verb - 3 && i >= 0; i--) {
    if (line.scene.lexicon.is("passive", formAt(line, i))) return true;
    const between = tokenAt(line, i);
    const form = folded(between?.form ?? "");
    const said = line.scene.lexicon.is("doubts", form) || line.scene.lexicon.is("stated", form);
    if (!between || (between.upos !== "ADV" && between.upos !== "X" && !said)) return false;
  }
  return false;
}

const SURFACE_REACH = 8;

/** The witness without a tree: the nearest verb of the lexicon on a side where it can count the group. */
function bySurface(line: Line, group: Group, counted: Counted): Measured | null {
  return surfaceAfter(line, group, counted) ?? surfaceBefore(line, group, counted);
}

function isTaken(line: Line, token: number, group: Group): boolean {
  return line.quantities.some((q) => {
    if (q === group.quantity || q === group.quantity.whole || q.whole === group.quantity) return false;
    return line.tokenOf(q.core) <= token && token <= line.tokenOf(q.to - 1);
  });
}

function surfaceBefore(line: Line, group: Group, counted: Counted): Measured | null {
  const { lexicon } = line.scene;
  const prepositions = lexicon.is("agents", formAt(line, group.first - 1)) || lexicon.is("places", formAt(line, group.first - 1));
  for (let i = group.first - 1; i >= 0 && i > group.first - SURFACE_REACH; i--) {
    const token = tokenAt(line, i);
    if (!token || isMark(token) || isTaken(line, i, group)) return null;
    if (!lexicon.verbs.has(folded(token.form)) && token.upos === "VERB") return null;
    for (const entry of entriesOf(line, token, counted)) {
      if (token.upos === "NOUN" || token.upos === "ADJ") continue;
      if (entry.counts === "object" && !passiveBefore(line, i) && (!prepositions || entry.near)) {
        return { measure: entry.measure, cue: token };
      }
    }
  }
  return null;
}

/** True where a preposition makes the group the complement of another noun, which the verb is about. */
function isComplement(line: Line, group: Group): boolean {
  let at = group.first - 1;
  if (tokenAt(line, at)?.upos === "DET") at--;
  const token = tokenAt(line, at);
  if (!token || !line.scene.lexicon.is("links", folded(token.form))) return false;
  return token.upos === "ADP" || (token.upos === "X" && at > 0);
}

function surfaceAfter(line: Line, group: Group, counted: Counted): Measured | null {
  const { lexicon } = line.scene;
  if (lexicon.is("agents", formAt(line, group.first - 1)) || isComplement(line, group)) return null;
  // "a general who fought in four wars was killed"
  if (counted.kind === "unknown" && lexicon.is("places", formAt(line, group.first - 1))) return null;
  let crossed = false;
  for (let i = group.last + 1; i <= group.last + SURFACE_REACH; i++) {
    const token = tokenAt(line, i);
    if (!token || isMark(token) || isTaken(line, i, group)) return null;
    if (token.upos === "CCONJ") {
      // « 12 soldats et un général ont été tués »
      if (crossed || tokenAt(line, i + 1)?.upos !== "DET") return null;
      crossed = true;
      continue;
    }
    const said = lookUp(lexicon.nouns, token);
    if (said?.bare && said.measure && passiveBefore(line, i)) return { measure: said.measure, cue: token };
    const next = i === group.last + 1 || (crossed && tokenAt(line, i - 1)?.upos === "NOUN");
    // "and 1,300 hit by live fire": right behind a number without a noun, whatever the tree takes it for
    const bare = counted.kind === "none" && i === group.last + 1 && (token.upos === "NOUN" || token.feats["VerbForm"] === "Part");
    const adjacent = next && (counted.kind !== "none" || bare);
    for (const entry of entriesOf(line, token, counted)) {
      if (token.upos === "NOUN" && !bare) continue;
      const finite = token.feats["VerbForm"] === "Fin" && entry.near === undefined && !endsBehind(line, i);
      const participle = adjacent && !finite && token.upos !== "X";
      const object = passiveBefore(line, i) || participle;
      if (entry.counts === "subject" || (object && !followedByObject(line, i))) return { measure: entry.measure, cue: token };
    }
    const helps =
      lexicon.is("passive", folded(token.form)) ||
      lexicon.is("doubts", folded(token.form)) ||
      lexicon.is("stated", folded(token.form)) ||
      Object.hasOwn(lexicon.data.modals, folded(token.lemma));
    if (token.upos === "VERB" && !helps) return null;
  }
  return null;
}

/** "Twelve people killed in a blast": without an object nobody kills, whatever form the word is taken for. */
function endsBehind(line: Line, verb: number): boolean {
  const next = tokenAt(line, verb + 1);
  return next === null || isMark(next) || next.upos === "ADP";
}

function followedByObject(line: Line, verb: number): boolean {
  const next = tokenAt(line, verb + 1);
  return next !== null && ["DET", "NUM", "PRON"].includes(next.upos);
}
