import type { DropReason } from "../../../claims/index.ts";
import { childrenBy, childrenOf, type Sentence, subtree, type Token, universal } from "../../../text/index.ts";
import { isFinite, isNegated } from "../../statements/clause.ts";
import { type Frame, isBareParticiple } from "../frame.ts";
import { headWord } from "../head-word.ts";
import { keyOf, kindsAlone, type Lexicon } from "../lexicon.ts";
import { partiesOf } from "../parties.ts";
import { type Draft, dropped, HALTS, isNoun, SAID, type Scene } from "../scene.ts";
import { doersAt, ownersOf, whoAt } from "../who.ts";
import type { Found } from "./match.ts";
import { isAdjective, isBeforeNoun, isTold, leaderBefore } from "./participles.ts";
import { askedInClause, isSetting, OWN_FORCES, ownerOf, partOfComplement, signatories } from "./sides.ts";
import { endOf, threatOf, typeOf } from "./turns.ts";

/** Kinds whose object is a text: « seul ce mouvement l'avait signé » names nobody else. */
const OF_TEXTS: ReadonlySet<string> = new Set(["agreement"]);

/** What a verb of the lexicon tells, with who does it to whom; nothing where it only says what somebody or something is like. */
export function draftsOf(scene: Scene, at: number, sentence: Sentence, verb: Token, frame: Frame, found: Found): Draft[] {
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
  // « se sont séparés mercredi, au terme de deux jours de discussions »: the talks are what is told
  if (entry.frame.parting && subtree(sentence, verb.index, (t) => t.upos === "VERB").some((i) => isTalksAt(lexicon, sentence, i)))
    return none("told-already");
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
    // "Russia suspended them": a pronoun for a thing that the entry asks for is nobody
    if (noun && object.upos === "PRON" && !frame.objects.includes(noun) && noun.index < verb.index) continue;
    // "its troops", "the soldiers": whoever they belong to moves them
    const own = OWN_FORCES.has(kind) && entry.frame.object === undefined && (noun !== null || lexicon.is("agents", object));
    if (own) put("actor", ownersOf(scene, at, sentence, object));
    else if (!OF_TEXTS.has(kind) || object.upos !== "PRON") put(entry.frame.object ?? told, whoAt(scene, at, object));
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
  // "the two last met in May": those who were named before
  const both =
    lexicon.mutual(kind) && frame.doers.some((t) => t.upos === "NUM" && childrenBy(sentence, t.index, "det").length > 0);
  const isKnown = patient || crowd || gathered || halted || unnamed || both;
  if (entry.frame.needsSubject && doers.length === 0 && !isKnown) return none("no-doer");
  if (lexicon.mutual(kind) && doers.length === 0) actors.push(...signatories(scene, at, sentence, verb));
  const end = endOf(scene, sentence, verb, kind) ?? threatOf(scene, at, sentence, verb, kind);
  // "opened a summit in Sirte": a summit like any other
  const isSummit =
    kind === "talks" &&
    !frame.passive &&
    noun !== null &&
    frame.objects.includes(noun) &&
    kindsAlone(lexicon, noun).includes("summit");
  const ownKind = isSummit ? "summit" : kind;
  return [
    {
      because: {
        rule: "event.verb",
        entry: `${kind}: ${entry.written}`,
        to: [...frame.doers, ...(noun ? [noun] : []), ...frame.objects].map((t) => t.index),
      },
      sentence: at,
      kind: end?.kind ?? ownKind,
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
      ...(entry.frame.planned && !isNegated(sentence, verb, scene.speech) ? { mood: "planned" as const } : {}),
      nouns: noun ? [noun.index] : frame.objects.filter(isNoun).map((t) => t.index),
    },
  ];
}

/** A passive of its own, told by the report or by somebody in it: « Les pourparlers ont été suspendus, a déclaré X ». */
const isMainClause = (sentence: Sentence, verb: Token): boolean =>
  isFinite(sentence, verb) && (verb.deprel === "root" || verb.deprel === "ccomp");

/** True where a time that is known hangs on the verb. */
const isDatedAt = (scene: Scene, at: number, sentence: Sentence, verb: Token): boolean =>
  scene.timesIn(at).some((time) => headWord(sentence, time.span)?.head === verb.index);

const isTalksAt = (lexicon: Lexicon, { tokens }: Sentence, index: number): boolean => {
  const token = tokens[index];
  return token?.upos === "NOUN" && isTalks(lexicon, token);
};

const isTalks = ({ data }: Lexicon, { lemma }: Token): boolean => data.groups["talks"]?.includes(lemma.toLowerCase()) === true;

/** « X, mort en 1999 »: one who is named and dies of nothing that is told was not killed. */
function isNaturalDeath(scene: Scene, at: number, sentence: Sentence, verb: Token, { doers }: Frame): boolean {
  const one = doers.length === 1 && doers[0] ? scene.entity(scene.mentions.at(at, doers[0].index)?.entity ?? null) : null;
  if (one?.type !== "person") return false;
  return !childrenOf(sentence, verb.index).some(
    (t) => ["obl", "nmod", "advcl"].includes(universal(t.deprel)) && scene.lexicon.nouns.has(keyOf(t.lemma)),
  );
}

/** « des dizaines de milliers de personnes »: people without a name. */
function isPeople(scene: Scene, sentence: Sentence, token: Token, depth = 0): boolean {
  const people = scene.lexicon.data.groups["people"] ?? [];
  if (people.includes(token.lemma) || people.includes(token.form.toLowerCase())) return true;
  return depth < 3 && childrenBy(sentence, token.index, "nmod").some((t) => isPeople(scene, sentence, t, depth + 1));
}
