import type { DropReason } from "../../claims/index.ts";
import { childrenBy, childrenOf, headOf, type Sentence, type Token, universal } from "../../text/index.ts";
import { antecedentOf, isFinite, isInfinitive, isNegated, isRelative, isVerbal } from "../statements/clause.ts";
import { isReflexive } from "../statements/entry.ts";
import { saysNothing } from "../statements/verb-cues.ts";
import { type Complement, type Frame, frameOf, isBareParticiple } from "./frame.ts";
import { headWord } from "./head-word.ts";
import {
  ANYTHING,
  ARMED,
  CLAUSE,
  keyOf,
  type Lexicon,
  NO_EVENT,
  NOTHING,
  ORGANISATION,
  type Part,
  PLACE,
  SOMEBODY,
  type VerbEntry,
} from "./lexicon.ts";
import { partiesOf } from "./parties.ts";
import {
  caseOf,
  coordinated,
  type Draft,
  dropped,
  HALTS,
  isLocated,
  isNoun,
  isPlace,
  prepositionOf,
  SAID,
  type Scene,
} from "./scene.ts";
import { doersAt, ownersOf, whoAt } from "./who.ts";

/** A verb of the lexicon with the words that complete it. */
interface Found {
  readonly entry: VerbEntry;
  readonly rest: readonly Token[];
  /** The noun of the list that the entry asks for; null where it asks for none or only for somebody. */
  readonly noun: Token | null;
}

/** The events that verbs of a sentence tell. */
export function verbDrafts(scene: Scene, at: number): Draft[] {
  const sentence = scene.analysis.sentences[at];
  if (!sentence) return [];
  return sentence.tokens.flatMap((token) => {
    if (token.upos !== "VERB" && !(token.upos === "ADJ" && token.feats["VerbForm"] === "Part")) return [];
    const entries = scene.lexicon.verbs.get(scene.lexicon.lemmaOf(token));
    if (!entries || isName(scene, sentence, token)) return [];
    const frame = frameOf(scene, at, sentence, token);
    const found = match(scene, at, sentence, token, frame, entries);
    if (found?.entry.frame.kind === NO_EVENT) return [];
    if (found && isSilence(scene, sentence, token, found)) {
      dropped(scene, at, token, "nothing-said");
      return [];
    }
    if (found) return draftsOf(scene, at, sentence, token, frame, found);
    dropped(scene, at, token, "no-object");
    return [];
  });
}

/** "declined to be named", « a refusé de commenter »: who keeps silent has done nothing that counts. */
const isSilence = ({ speech, lexicon }: Scene, sentence: Sentence, verb: Token, { entry }: Found): boolean =>
  childrenBy(sentence, verb.index, "xcomp", "ccomp", "advcl").some(
    (t) =>
      t.index > verb.index &&
      childrenBy(sentence, t.index, "obj", "nsubj").length === 0 &&
      (speech.is("notContent", t.lemma) ||
        (lexicon.crosswalk.kinds[entry.frame.kind]?.plover.type === "REJECT" &&
          isInfinitive(t) &&
          saysNothing(sentence, t, speech))),
  );

/** "a step that he called promising": what something is called is no deed. */
function isName(scene: Scene, sentence: Sentence, verb: Token): boolean {
  const naming = universal(verb.deprel) === "xcomp" && verb.feats["VerbForm"] !== "Inf" ? headOf(sentence, verb) : null;
  return naming !== null && scene.lexicon.has("naming", naming.lemma);
}

function match(
  scene: Scene,
  at: number,
  sentence: Sentence,
  verb: Token,
  frame: Frame,
  entries: readonly VerbEntry[],
): Found | null {
  const reflexive = isReflexive(sentence, verb, scene.speech);
  for (const entry of entries) {
    if (entry.reflexive !== reflexive || (entry.frame.passive && !frame.passive)) continue;
    const rest = restOf(sentence, verb, entry);
    if (!rest || (entry.frame.bareClause && !hasBareClause(sentence, verb))) continue;
    if (rest.length === 0 && hasParticle(sentence, verb)) continue;
    if (entry.frame.crowd && !frame.doers.some((t) => isCrowd(scene, sentence, t))) continue;
    if (entry.doers !== null && !frame.doers.some((t) => isSuch(scene, at, sentence, entry.doers, t))) continue;
    if (entry.frame.negated && !isNegated(sentence, verb, scene.speech)) continue;
    if (entry.frame.infinitives && !isCompletedBy(scene, sentence, verb, entry.frame.infinitives)) continue;
    if (entry.objects === null) return { entry, rest, noun: null };
    const via = entry.frame.via;
    const pool = via
      ? [
          ...frame.complements.filter((c) => via.includes(c.lemma) || via.includes(c.words)).map((c) => c.token),
          ...cliticsOf(scene, sentence, verb, via),
          // « appelle les parties à la retenue »: the complement that the tree gives to the object
          ...frame.objects
            .flatMap((o) => childrenBy(sentence, o.index, "nmod"))
            .filter((t) => via.includes(prepositionOf(sentence, t.index))),
        ]
      : [...frame.objects, ...(frame.objects.length === 0 ? unmarked(frame, rest) : [])];
    const noun = pool
      .flatMap((t) => coordinated(sentence, t.index))
      .flatMap((t) => [t, ...countedBy(scene, sentence, t)])
      .find((t) => isListed(scene, sentence, entry, t));
    if (noun) return { entry, rest, noun };
    if (entry.objects.has(PLACE)) {
      const place = pool.find((t) => isPlace(scene, at, t));
      if (place) return { entry, rest, noun: place };
    }
    if (entry.objects.has(ORGANISATION) && pool.some((t) => isBody(scene, at, t))) return { entry, rest, noun: null };
    if (
      entry.objects.has(NOTHING) &&
      pool.every((t) => rest.includes(t)) &&
      frame.objects.every((t) => rest.includes(t)) &&
      !governsClause(sentence, verb, [""])
    )
      return { entry, rest, noun: null };
    const anything = pool.some((t) => t.upos !== "PART");
    if (entry.objects.has(ANYTHING) && (anything || governsClause(sentence, verb, via ?? []))) return { entry, rest, noun: null };
    if (entry.objects.has(CLAUSE) && governsClause(sentence, verb, via ?? [])) return { entry, rest, noun: null };
    if (entry.objects.has(SOMEBODY) && pool.some((t) => whoAt(scene, at, t).length > 0)) return { entry, rest, noun: null };
  }
  return null;
}

/** True where one who does it is of the nouns that an entry asks for: "the last soldiers left", "hundreds of fighters". */
function isSuch(scene: Scene, at: number, sentence: Sentence, nouns: ReadonlySet<string> | null, token: Token): boolean {
  if (nouns === null) return true;
  const doer = isRelative(token, scene.speech) ? (antecedentOf(sentence, sentence.tokens[token.head] ?? token) ?? token) : token;
  return coordinated(sentence, doer.index)
    .flatMap((t) => [t, ...countedBy(scene, sentence, t)])
    .some(
      (t) =>
        nouns.has(keyOf(t.lemma)) ||
        nouns.has(keyOf(t.form)) ||
        (nouns.has(PLACE) && isPlace(scene, at, t)) ||
        (nouns.has(ARMED) && scene.entity(scene.mentions.at(at, t.index)?.entity ?? null)?.type === "armed-group"),
    );
}

/** True where the word names a body that one belongs to and can leave. */
function isBody(scene: Scene, at: number, token: Token): boolean {
  const mention = scene.mentions.at(at, token.index);
  const type = mention?.form === "name" ? scene.entity(mention.entity)?.type : null;
  return type === "international-organisation" || type === "organisation";
}

/** « il s'y oppose »: the pronoun before its verb that stands for a complement with one of these prepositions. */
const cliticsOf = ({ lexicon }: Scene, sentence: Sentence, verb: Token, via: readonly string[]): Token[] =>
  childrenOf(sentence, verb.index).filter(
    (t) =>
      t.upos === "PRON" &&
      t.index < verb.index &&
      (lexicon.data.clitics[t.form.toLowerCase()] ?? []).some((preposition) => via.includes(preposition)),
  );

/** « jurer de venger »: a verb of the list completes it. */
const isCompletedBy = ({ lexicon }: Scene, sentence: Sentence, verb: Token, verbs: readonly string[]): boolean =>
  childrenBy(sentence, verb.index, "xcomp", "advcl", "ccomp").some(
    (t) => t.index > verb.index && isInfinitive(t) && verbs.includes(lexicon.lemmaOf(t)),
  );

/** "insisted that the rebels leave": what somebody wants stands in a bare form, what somebody holds does not. */
const hasBareClause = (sentence: Sentence, verb: Token): boolean =>
  childrenBy(sentence, verb.index, "ccomp").some(
    (t) =>
      t.upos === "VERB" && t.form.toLowerCase() === t.lemma.toLowerCase() && childrenBy(sentence, t.index, "aux").length === 0,
  );

/** « intervenir militairement »: what is no object but stands as one word with the verb. */
const unmarked = (frame: Frame, rest: readonly Token[]): Token[] =>
  frame.complements
    .filter((c) => !rest.includes(c.token) && (c.lemma === "" || rest.some((r) => r.head === c.token.index)))
    .map((c) => c.token);

/** A clause with such a mark below the verb, be it that the tree hangs it on the object. */
function governsClause(sentence: Sentence, verb: Token, via: readonly string[]): boolean {
  const near = [verb, ...childrenBy(sentence, verb.index, "obj", "iobj", "obl")];
  const inner = near.flatMap((t) => [t, ...childrenBy(sentence, t.index, "amod")]);
  return inner
    .flatMap((t) => childrenBy(sentence, t.index, "xcomp", "ccomp", "advcl", "acl"))
    .some((t) => via.includes(caseOf(sentence, t.index).split(" ")[0] ?? ""));
}

function isListed(scene: Scene, sentence: Sentence, { objects, frame }: VerbEntry, token: Token): boolean {
  if (objects === null || (frame.kind !== NO_EVENT && childrenOf(sentence, token.index).some((t) => scene.lexicon.is("idle", t))))
    return false;
  return objects.has(keyOf(token.lemma)) || objects.has(keyOf(token.form));
}

/** « plus de 5 000 morts », « des dizaines de milliers de morts »: what a word of quantity counts. */
function countedBy(scene: Scene, sentence: Sentence, token: Token, depth = 0): Token[] {
  const counts = scene.lexicon.is("counts", token) || scene.lexicon.is("phases", token);
  if (depth > 3 || (!["ADV", "NUM", "PRON", "DET"].includes(token.upos) && !counts)) return [];
  const counted = childrenOf(sentence, token.index).filter((t) => ["nmod", "obl"].includes(universal(t.deprel)) && isNoun(t));
  return counted.flatMap((t) => [t, ...countedBy(scene, sentence, t, depth + 1)]);
}

const hasParticle = (sentence: Sentence, verb: Token): boolean =>
  childrenOf(sentence, verb.index).some((t) => t.deprel === "compound:prt");

function restOf(sentence: Sentence, verb: Token, { rest, written }: VerbEntry): Token[] | null {
  const found: Token[] = [];
  for (const word of rest) {
    const next = sentence.tokens
      .slice(verb.index + 1, verb.index + 8)
      .find((t) => (keyOf(t.lemma) === word || keyOf(t.form) === word) && hangsOn(sentence, t, verb));
    // "has taken large parts of the north" is not taking part
    if (!next || (next.feats["Number"] === "Plur" && next.upos === "NOUN" && !written.includes(next.form.toLowerCase())))
      return null;
    // "stood outside the palace with a photograph" is not standing with anybody
    if (
      next.deprel === "case" &&
      sentence.tokens.slice(verb.index + 1, next.index).some((t) => t.deprel === "case" && !found.includes(t))
    )
      return null;
    found.push(next);
  }
  return found;
}

function hangsOn(sentence: Sentence, token: Token, verb: Token): boolean {
  let at: Token | null = token;
  for (let steps = 0; at && steps < 3; steps++) {
    if (at.index === verb.index) return true;
    at = headOf(sentence, at);
  }
  return at?.index === verb.index;
}

/** « cesser d'accueillir », "stop shelling": the end of it is what is told, of help as of harm. */
function endOf(scene: Scene, sentence: Sentence, verb: Token, kind: string): { kind: string; word: Token } | null {
  const { lexicon } = scene;
  const head = headOf(sentence, verb);
  if (!head || !["xcomp", "ccomp", "advcl"].includes(universal(verb.deprel))) return null;
  if (!lexicon.data.stopping.includes(lexicon.lemmaOf(head))) return null;
  return { kind: HARM.has(typeOf(lexicon, kind)) ? "ceasefire" : "suspension", word: head };
}

/** "vowed to retaliate", "swore that the army would attack": who promises harm threatens. */
function threatOf(scene: Scene, at: number, sentence: Sentence, verb: Token, kind: string): { kind: string; word: Token } | null {
  const { lexicon } = scene;
  if (kind !== "commitment") return null;
  const clause = childrenBy(sentence, verb.index, "xcomp", "ccomp").find((t) => t.index > verb.index && isVerbal(t));
  if (!clause || isNegated(sentence, clause, scene.speech)) return null;
  const lemma = lexicon.lemmaOf(clause);
  const harms = (): boolean => {
    const entries = lexicon.verbs.get(lemma);
    const found = entries && match(scene, at, sentence, clause, frameOf(scene, at, sentence, clause), entries);
    return HARM.has(typeOf(lexicon, found?.entry.frame.kind ?? ""));
  };
  return lexicon.data.avenging.includes(lemma) || harms() ? { kind: "threat", word: verb } : null;
}

const typeOf = (lexicon: Lexicon, kind: string): string => lexicon.crosswalk.kinds[kind]?.plover.type ?? "";

const HARM: ReadonlySet<string> = new Set(["ASSAULT", "COERCE", "MOBILIZE", "SANCTION", "PROTEST"]);

/** Kinds whose object are forces of those who act. */
const OWN_FORCES: ReadonlySet<string> = new Set(["deployment", "withdrawal", "exercise", "alert"]);

/** « À Pékin, la porte-parole a rendu hommage à … »: a place named first, set off by a comma, is where it is said, not to whom. */
const isSetting = (scene: Scene, at: number, sentence: Sentence, verb: Token, { token }: Complement): boolean =>
  token.index < verb.index &&
  isLocated(scene, sentence, token.index) &&
  isPlace(scene, at, token) &&
  sentence.tokens[token.index + 1]?.form === ",";

function draftsOf(scene: Scene, at: number, sentence: Sentence, verb: Token, frame: Frame, found: Found): Draft[] {
  const none = (reason: DropReason): Draft[] => {
    dropped(scene, at, verb, reason);
    return [];
  };
  const { lexicon } = scene;
  const { entry, noun, rest } = found;
  const { kind } = entry.frame;
  if (isBareParticiple(scene, sentence, verb) && verb.deprel !== "root" && !isTold(sentence, verb))
    return none("bare-participle");
  if (isAdjective(sentence, verb)) return none("bare-participle");
  if (isBeforeNoun(sentence, verb) && frame.doers.length === 0 && !leaderBefore(scene, at, sentence, verb))
    return none("bare-participle");
  const actors: string[] = [];
  const recipients: string[] = [];
  const put = (part: "actor" | "recipient" | "none", ids: readonly string[]): void => {
    if (part === "actor") actors.push(...ids);
    else if (part === "recipient") recipients.push(...ids);
  };
  const doers = frame.doers.flatMap((t) => doersAt(scene, at, t, verb));
  put(entry.frame.subject ?? "actor", doers);
  // « une frappe russe a tué … »: behind the deed stand those who do it
  const deeds: number[] = [];
  for (const t of frame.doers) {
    const deed = (lexicon.nouns.get(keyOf(t.lemma)) ?? []).find((e) => e.rest.length === 0 && e.frame.owner !== "recipient");
    if (!deed) continue;
    put("actor", partiesOf(scene, at, sentence, t, "actor", kind).actors);
    if (typeOf(lexicon, deed.frame.kind) === typeOf(lexicon, kind)) deeds.push(t.index);
  }
  const told = lexicon.mutual(kind) ? "actor" : "recipient";
  for (const object of frame.objects) {
    if (object === noun || rest.includes(object)) continue;
    // "its troops", "the soldiers": whoever they belong to moves them
    const own = OWN_FORCES.has(kind) && entry.frame.object === undefined && (noun !== null || lexicon.is("agents", object));
    if (own) put("actor", ownersOf(scene, at, sentence, object));
    else put(entry.frame.object ?? told, whoAt(scene, at, object));
  }
  for (const c of frame.complements) {
    if (rest.includes(c.token) || isSetting(scene, at, sentence, verb, c)) continue;
    const part = partOfComplement(lexicon, entry, c, told);
    if (part) put(part, whoAt(scene, at, c.token));
  }
  // what hangs on the object too: « conclure un accord avec X », "launch an attack on Y"
  if (noun && isNoun(noun)) {
    const counting = frame.objects.find((t) => t.index === noun.head);
    if (counting) put("recipient", partiesOf(scene, at, sentence, counting, "none", kind, entry.frame.to ?? []).recipients);
    const more = partiesOf(
      scene,
      at,
      sentence,
      noun,
      ownerOf(lexicon, noun, kind, entry.frame.owner),
      kind,
      entry.frame.to ?? [],
    );
    put("actor", more.actors);
    put("recipient", more.recipients);
  }
  // « un accord entre A et B a été signé »: what is signed names those who sign
  if (noun === null && lexicon.mutual(kind))
    for (const object of frame.objects.filter((t) => isNoun(t) && !rest.includes(t)))
      put("actor", partiesOf(scene, at, sentence, object, "none", kind).actors);
  // "demanded that Russia withdraw": of whom it is asked
  if (typeOf(lexicon, kind) === "REQUEST" && recipients.length === 0 && !frame.passive)
    put("recipient", askedInClause(scene, at, sentence, verb));
  const patient =
    frame.passive &&
    !isBareParticiple(scene, sentence, verb) &&
    recipients.length + actors.length > 0 &&
    !SAID.has(typeOf(lexicon, kind));
  // « requiert l'anonymat »: what nobody reports
  if (typeOf(lexicon, kind) === "REQUEST" && frame.objects.some((t) => scene.speech.is("notContent", t.lemma)))
    return none("nothing-said");
  // « des groupes combattant dans le pays »: which groups they are
  const sort = verb.deprel === "acl" && verb.feats["VerbForm"] === "Part" && verb.feats["Tense"] === "Pres";
  if (sort && frame.objects.length === 0 && sentence.tokens[verb.index - 1]?.form !== ",") return none("bare-participle");
  if (lexicon.has("dying", lexicon.lemmaOf(verb)) && isNaturalDeath(scene, at, sentence, verb, frame)) return none("no-doer");
  const crowd = typeOf(lexicon, kind) === "PROTEST" && frame.doers.some((t) => isPeople(scene, sentence, t));
  // « la table ronde qui a réuni A et B »: it is they who meet
  const gathered = lexicon.mutual(kind) && actors.length > 1 && frame.doers.some((t) => isTalks(lexicon, t));
  // « les négociations ont été suspendues en avril »: nobody says by whom
  const halted =
    frame.passive &&
    noun !== null &&
    isTalks(lexicon, noun) &&
    (isDatedAt(scene, at, sentence, verb) || (HALTS.has(kind) && isMainClause(sentence, verb)));
  // "the board could hold a session": somebody without a name
  const unnamed = frame.doers.some((t) => t.upos === "NOUN" && scene.speech.is("speakers", t.lemma.toLowerCase()));
  const isKnown = patient || crowd || gathered || halted || unnamed;
  if (entry.frame.needsSubject && doers.length === 0 && !isKnown) return none("no-doer");
  if (lexicon.mutual(kind) && doers.length === 0) actors.push(...signatories(scene, at, sentence, verb));
  const end = endOf(scene, sentence, verb, kind) ?? threatOf(scene, at, sentence, verb, kind);
  return [
    {
      because: {
        rule: "event.verb",
        entry: `${kind}: ${entry.written}`,
        to: [...frame.doers, ...(noun ? [noun] : []), ...frame.objects].map((t) => t.index),
      },
      sentence: at,
      kind: end?.kind ?? kind,
      trigger: end?.word.index ?? verb.index,
      words: [
        ...(end ? [end.word.index] : []),
        verb.index,
        ...rest.map((t) => t.index),
        ...(noun && Math.abs(noun.index - verb.index) < 8 ? [noun.index] : []),
      ],
      clause: end?.word.index ?? verb.index,
      actors: [...new Set(actors)],
      recipients: [...new Set(recipients)].filter((id) => !actors.includes(id)),
      deeds,
      ...(entry.frame.negated ? { mood: "asserted" as const } : {}),
      nouns: noun ? [noun.index] : frame.objects.filter(isNoun).map((t) => t.index),
    },
  ];
}

/** True where a time that is known hangs on the verb. */
/** A passive of its own, told by the report or by somebody in it: « Les pourparlers ont été suspendus, a déclaré X ». */
const isMainClause = (sentence: Sentence, verb: Token): boolean =>
  isFinite(sentence, verb) && (verb.deprel === "root" || verb.deprel === "ccomp");

const isDatedAt = (scene: Scene, at: number, sentence: Sentence, verb: Token): boolean =>
  scene.timesIn(at).some((time) => headWord(sentence, time.span)?.head === verb.index);

const isTalks = ({ data }: Lexicon, { lemma }: Token): boolean => data.groups["talks"]?.includes(lemma.toLowerCase()) === true;

/** « X, mort en 1999 »: one who is named and dies of nothing that is told was not killed. */
function isNaturalDeath(scene: Scene, at: number, sentence: Sentence, verb: Token, { doers }: Frame): boolean {
  const one = doers.length === 1 && doers[0] ? scene.entity(scene.mentions.at(at, doers[0].index)?.entity ?? null) : null;
  if (one?.type !== "person") return false;
  return !childrenOf(sentence, verb.index).some(
    (t) => ["obl", "nmod", "advcl"].includes(universal(t.deprel)) && scene.lexicon.nouns.has(keyOf(t.lemma)),
  );
}

/** "Under a deal signed with Bogota, the rebels disarmed": those who act under it concluded it. */
function signatories(scene: Scene, at: number, sentence: Sentence, verb: Token): string[] {
  const noun = isBareParticiple(scene, sentence, verb) && universal(verb.deprel) === "acl" ? headOf(sentence, verb) : null;
  if (!noun || universal(noun.deprel) !== "obl" || !scene.lexicon.has("under", caseOf(sentence, noun.index))) return [];
  const above = headOf(sentence, noun);
  return above && isVerbal(above) ? frameOf(scene, at, sentence, above).doers.flatMap((t) => whoAt(scene, at, t)) : [];
}

/** The subject of the clause that says what is to be done. */
function askedInClause(scene: Scene, at: number, sentence: Sentence, verb: Token): string[] {
  const clause = childrenBy(sentence, verb.index, "ccomp").find((t) => t.index > verb.index);
  const subject = clause && childrenBy(sentence, clause.index, "nsubj").find((t) => t.index > verb.index);
  return subject && subject.upos !== "PRON" ? whoAt(scene, at, subject) : [];
}

/** "seriously wounded prisoners", "dead and wounded troops": a participle before its noun says what it is like. */
function isBeforeNoun(sentence: Sentence, verb: Token): boolean {
  if (verb.feats["VerbForm"] !== "Part" || verb.feats["Tense"] === "Pres") return false;
  const first = universal(verb.deprel) === "conj" ? headOf(sentence, verb) : verb;
  const noun =
    first && universal(first.deprel) === "amod" && !["VERB", "AUX"].includes(headOf(sentence, first)?.upos ?? "")
      ? headOf(sentence, first)
      : null;
  return noun !== null && noun.index > verb.index;
}

/** « des soldats blessés ou malades », « mort-né »: a participle joined to an adjective, or half of a word, tells of nothing that happened. */
function isAdjective(sentence: Sentence, verb: Token): boolean {
  const next = sentence.tokens[verb.index + 1];
  if (next?.upos === "X" && /^-\p{L}/u.test(next.form)) return true;
  if (verb.feats["VerbForm"] !== "Part" || childrenBy(sentence, verb.index, "aux", "obl", "obj", "xcomp").length > 0)
    return false;
  return childrenBy(sentence, verb.index, "conj").some(
    (t) => !isVerbal(t) && ["ADJ", "NOUN"].includes(t.upos) && childrenBy(sentence, t.index, "det", "case").length === 0,
  );
}

/** "the Hamas-led attack": who does it stands before the participle. */
const leaderBefore = (scene: Scene, at: number, sentence: Sentence, verb: Token): boolean =>
  childrenOf(sentence, verb.index).some((t) => t.index < verb.index && isNoun(t) && whoAt(scene, at, t).length > 0);

/** "thousands of protesters". */
function isCrowd(scene: Scene, sentence: Sentence, token: Token, depth = 0): boolean {
  if (scene.lexicon.is("crowds", token)) return true;
  return depth < 3 && childrenBy(sentence, token.index, "nmod").some((t) => isCrowd(scene, sentence, t, depth + 1));
}

/** A participle beside its noun tells something where it says more than what kind of thing this is: « arrêté en mai ». */
const isTold = (sentence: Sentence, verb: Token): boolean =>
  childrenOf(sentence, verb.index).some((t) => ["obl", "advmod", "advcl", "xcomp"].includes(universal(t.deprel)));

/** « des dizaines de milliers de personnes »: people without a name. */
function isPeople(scene: Scene, sentence: Sentence, token: Token, depth = 0): boolean {
  const people = scene.lexicon.data.groups["people"] ?? [];
  if (people.includes(token.lemma) || people.includes(token.form.toLowerCase())) return true;
  return depth < 3 && childrenBy(sentence, token.index, "nmod").some((t) => isPeople(scene, sentence, t, depth + 1));
}

/** What somebody who belongs to an object is in the event: nobody, unless the noun itself tells the kind. */
function ownerOf(lexicon: Lexicon, noun: Token, kind: string, own?: Part): Part {
  const entry = (lexicon.nouns.get(keyOf(noun.lemma)) ?? []).find((e) => e.rest.length === 0 && e.frame.kind === kind);
  return own ?? entry?.frame.owner ?? (OWN_FORCES.has(kind) ? "actor" : lexicon.mutual(kind) ? "none" : "recipient");
}

function partOfComplement(
  lexicon: Lexicon,
  entry: VerbEntry,
  complement: Complement,
  mutual: "actor" | "recipient",
): "actor" | "recipient" | null {
  const { lemma, words } = complement;
  const is = (list: readonly string[]): boolean => list.includes(lemma) || list.includes(words);
  if (entry.frame.to && is(entry.frame.to)) return "recipient";
  if (entry.frame.from && is(entry.frame.from)) return "actor";
  if (is(lexicon.data.with)) return mutual;
  if (is(lexicon.data.against)) return "recipient";
  if (is(lexicon.data.between)) return "actor";
  if (words === "" && isVerbal(complement.token)) return null;
  if (complement.token.deprel === "iobj") return "recipient";
  if (complement.token.upos === "PRON" && words === "" && complement.token.deprel === "obl:arg") return "recipient";
  if (entry.frame.via && is(entry.frame.via) && entry.objects?.has(SOMEBODY)) return mutual;
  return null;
}
