import type { Factuality, Statement } from "../../claims/index.ts";
import { childrenBy, childrenOf, findChild, headOf, type Sentence, type Token, universal } from "../../text/index.ts";
import { isFinite, isInfinitive, isNegated, isVerbal } from "../statements/clause.ts";
import { isAskedWhether } from "./asked-whether.ts";
import type { Mood } from "./lexicon.ts";
import { CALLED_OFF, caseOf, isAmong, isTalksNoun, prepositionOf, type Scene } from "./scene.ts";
import { nameOf, takesPlace } from "./support.ts";

/** What the speech that holds an event makes of it, where the clause itself is plain. */
const ACTS: Readonly<Record<string, Factuality>> = {
  demand: "demanded",
  hope: "hoped",
  promise: "planned",
  propose: "possible",
  refuse: "denied",
  deny: "denied",
  threaten: "possible",
};

/**
 * How certain an event is told: by negation, tense, mood and modals of its own verb, then by what governs it, up to the
 * clause that stands alone or is said by somebody.
 */
export function moodOf(
  scene: Scene,
  sentence: Sentence,
  trigger: Token,
  holder: Statement | null,
  clause: Token = trigger,
): Factuality {
  let at: Token = trigger;
  let found: Factuality = isVerbal(at) ? ownMood(scene, sentence, at, holder) : nounMood(scene, sentence, at);
  // "a truce that will take effect": the verb that tells the noun stands below it
  if (
    found === "asserted" &&
    clause.index !== trigger.index &&
    !isVerbal(trigger) &&
    isVerbal(clause) &&
    isBelow(sentence, clause, trigger)
  )
    found = ownMood(scene, sentence, clause, holder);
  if (found === "asserted" && isAskedWhether(sentence, isVerbal(trigger) ? trigger : clause)) return "undecided";
  if (found === "asserted" && isToldAsHeld(scene, sentence, trigger, clause)) return found;
  if (found === "denied") return found;
  if (
    found === "asserted" &&
    holder?.act === "deny" &&
    [at, clause].some((t) => isWhatIsDenied(sentence, t, holder) && !isBeside(sentence, trigger, t))
  )
    return "denied";
  if ((found === "planned" || found === "possible") && holder?.act === "hope" && isWhatIsSaid(sentence, at, holder))
    return "hoped";
  for (let steps = 0; steps < 8; steps++) {
    const head = headOf(sentence, at);
    if (!head || (holder && holder.cue && within(head, holder.cue))) break;
    const mark = caseOf(sentence, at.index);
    const relation = universal(at.deprel);
    if (relation === "parataxis" || relation === "appos" || relation === "punct") break;
    if (isPresupposed(scene, sentence, at, trigger)) break;
    if (relation === "conj") {
      // a conjunct shares the mood of the first where it has no finite form of its own
      if (isVerbal(at) && isFinite(sentence, at) && isFinite(sentence, head)) break;
    }
    if (found === "asserted") found = marked(scene, sentence, at, mark) ?? found;
    if (found !== "asserted") return found;
    const completes = isGerundComplement(scene, at, mark) || isInfinitiveComplement(sentence, at, head);
    const governed =
      !["acl:relcl", "advcl:relcl"].includes(at.deprel) &&
      (!["advcl", "nsubj", "conj"].includes(relation) || completes) &&
      !(relation === "acl" && isVerbal(at) && !isInfinitive(at));
    const brought = relation === "obj" && scene.lexicon.data.bringing.includes(scene.lexicon.lemmaOf(head));
    if (
      governed &&
      !brought &&
      !(relation === "obl" && isVerbal(head) && !scene.lexicon.data.lightVia[scene.lexicon.lemmaOf(head)])
    ) {
      const mood = moodBelow(scene, sentence, head, at);
      if (mood === "denied" && isVerbal(head) && isDenied(scene, sentence, head)) return "possible";
      if (mood && OPEN.has(mood) && isVerbal(head) && isGivenUp(scene, sentence, head)) return "denied";
      if (mood) return mood;
    }
    if (relation === "nsubj") {
      const lemma = scene.lexicon.lemmaOf(head);
      // "the summit was cancelled": what a passive says of the deed; only what is planned may have come to be
      const undergone = at.deprel === "nsubj:pass" && !isVerbal(at) ? scene.lexicon.moods.get(lemma) : undefined;
      if (undergone && isDenied(scene, sentence, head)) return undergone === "denied" ? found : "denied";
      if (undergone && undergone !== "planned") return undergone;
      const raised = scene.lexicon.data.modals[lemma];
      if (raised === "planned" && isOfContent(scene, sentence, trigger, head)) break;
      if (raised && isVerbal(head)) return raised;
      if (scene.lexicon.data.scheduling.includes(lemma)) return "planned";
    }
    if (relation === "acl" || at.deprel === "acl:relcl" || at.deprel === "advcl:relcl") break;
    if (relation === "advcl" && !completes) break;
    if (isVerbal(head)) {
      const own = ownMood(scene, sentence, head, holder);
      // « les deux premiers cycles n'avaient rien donné »: what did nothing to anything was all the same
      if (own === "denied" && at.deprel === "nsubj" && !isVerbal(at) && isAllTheSame(scene, sentence, head)) break;
      if (own === "denied" && at !== trigger && isOfOther(scene, sentence, trigger, at)) break;
      if (
        own !== "asserted" &&
        (completes || relation === "xcomp" || relation === "obj" || relation === "nsubj" || relation === "conj")
      )
        return own;
      if (relation === "ccomp" && head.feats["VerbForm"] === "Fin") break;
    }
    at = head;
  }
  if (
    found === "asserted" &&
    holder &&
    (isInfinitive(trigger) ||
      isDoneBelow(sentence, trigger, at, holder) ||
      isWished(sentence, trigger) ||
      isGerundOf(trigger, holder) ||
      isPlainForm(sentence, trigger, holder))
  )
    return ACTS[holder.act] ?? cueMood(scene, sentence, holder) ?? found;
  return found;
}

/**
 * « accusé d'avoir fait échouer la session sur le barrage, qui s'est achevée jeudi »: what is told to have ended was, whatever came
 * of it; what a clause of its own tells to have opened did: "the talks, which opened on July 20, will resume on August 8".
 */
export function isToldAsHeld(scene: Scene, sentence: Sentence, trigger: Token, clause: Token): boolean {
  if (isVerbal(trigger) || !isTalksNoun(scene, trigger)) return false;
  const { lexicon } = scene;
  return sentence.tokens.some((verb) => {
    if (verb.deprel !== "acl:relcl" || verb.index < trigger.index) return false;
    const lists = verb.index === clause.index ? [lexicon.data.ending, lexicon.data.opening] : [lexicon.data.ending];
    if (!lists.some((list) => isAmong(list, lexicon.lemmaOf(verb)))) return false;
    if (verb.head !== trigger.index && !isOnlyOf(sentence, verb, trigger)) return false;
    const finite = [verb, ...childrenBy(sentence, verb.index, "aux")].filter((t) => isFinite(sentence, t));
    const isPast = [verb, ...finite].some((t) => ["Past", "Imp"].includes(t.feats["Tense"] ?? ""));
    return isPast && finite.every((t) => t.feats["Mood"] !== "Cnd") && !isNegated(sentence, verb, scene.speech);
  });
}

/** True where a clause hangs on the last noun of a phrase, but agrees with its first alone. */
function isOnlyOf(sentence: Sentence, clause: Token, noun: Token): boolean {
  const last = headOf(sentence, clause);
  const agrees = (t: Token | null): boolean =>
    t !== null && ["Gender", "Number"].every((name) => clause.feats[name] !== undefined && clause.feats[name] === t.feats[name]);
  if (!agrees(noun) || agrees(last)) return false;
  let at = last;
  for (let steps = 0; at && at.index !== noun.index && steps < 6; steps++)
    at = ["nmod", "conj", "appos"].includes(universal(at.deprel)) ? headOf(sentence, at) : null;
  return at !== null;
}

/** « n'avaient rien donné », « n'a débouché sur aucun texte »: what did nothing, or came to nothing, was all the same. */
const isAllTheSame = (scene: Scene, sentence: Sentence, verb: Token): boolean =>
  isDoing(scene, sentence, verb) || isAmong(scene.lexicon.data.fruiting, scene.lexicon.lemmaOf(verb));

/** "did not manage to bridge the gap", not "did not manage to start". */
const leadsToDeed = (scene: Scene, sentence: Sentence, verb: Token): boolean =>
  childrenBy(sentence, verb.index, "xcomp").some(
    (t) => isVerbal(t) && !takesPlace(scene, sentence, t) && childrenBy(sentence, t.index, "obj").length > 0,
  );

/** "do not share a count of the July war": what the noun that is denied is told of is not denied, unless it is a part of it. */
function isOfOther(scene: Scene, sentence: Sentence, trigger: Token, noun: Token): boolean {
  if (isVerbal(trigger) || isVerbal(noun) || universal(trigger.deprel) !== "nmod" || trigger.head !== noun.index) return false;
  const known = childrenBy(sentence, trigger.index, "det").some((t) => t.feats["Definite"] === "Def");
  return known && !scene.lexicon.is("phases", noun) && !scene.lexicon.moods.has(scene.lexicon.lemmaOf(noun));
}

/** True where a verb in the active has an object, or leads to a deed: « n'ont pas permis de rapprocher »; what did not take place did not do anything to a place. */
const isDoing = (scene: Scene, sentence: Sentence, verb: Token): boolean =>
  (childrenBy(sentence, verb.index, "obj").length > 0 || leadsToDeed(scene, sentence, verb)) &&
  !scene.lexicon.data.occurring.includes(nameOf(scene, sentence, verb)) &&
  childrenBy(sentence, verb.index, "aux").every((t) => t.deprel !== "aux:pass");

/** What has not come to be yet: where its own governor is denied, nothing comes of it. */
const OPEN: ReadonlySet<Mood> = new Set(["planned", "possible"]);

/** "failed to agree to meet", "is not authorised to sign": the verb above is denied itself, or below one that says so. */
function isGivenUp(scene: Scene, sentence: Sentence, verb: Token): boolean {
  if (isDenied(scene, sentence, verb)) return true;
  const head = universal(verb.deprel) === "xcomp" ? headOf(sentence, verb) : null;
  return (
    head !== null && isVerbal(head) && moodBelow(scene, sentence, head, verb) === "denied" && !isDenied(scene, sentence, head)
  );
}

/** "agree on reopening", "aimed at ending": a verbal noun that completes a verb by a preposition that says nothing of time or manner. */
const isGerundComplement = (scene: Scene, token: Token, mark: string): boolean =>
  universal(token.deprel) === "advcl" &&
  isVerbal(token) &&
  token.feats["VerbForm"] !== "Fin" &&
  token.feats["VerbForm"] !== "Inf" &&
  token.feats["Tense"] !== "Past" &&
  scene.lexicon.has("completing", mark);

/** "is obliged to hand over": an infinitive right behind the verb completes it, whatever the tree calls it. */
const isInfinitiveComplement = (sentence: Sentence, token: Token, head: Token): boolean =>
  universal(token.deprel) === "advcl" &&
  isInfinitive(token) &&
  isVerbal(head) &&
  childrenBy(sentence, token.index, "mark").some((t) => t.index === head.index + 1);

function isBelow(sentence: Sentence, token: Token, above: Token): boolean {
  let at = headOf(sentence, token);
  for (let steps = 0; at && steps < 3; steps++) {
    if (at.index === above.index) return true;
    at = headOf(sentence, at);
  }
  return false;
}

/** « sans s'entendre, au terme du cycle »: what a clause denies was all the same in the course of something. */
function isPresupposed(scene: Scene, sentence: Sentence, word: Token, trigger: Token): boolean {
  if (isVerbal(word) || universal(word.deprel) !== "obl") return false;
  const { lexicon } = scene;
  if (lexicon.has("presupposing", caseOf(sentence, word.index))) return true;
  return word !== trigger && lexicon.is("phases", word) && lexicon.has("during", prepositionOf(sentence, word.index));
}

/** "hoped that they would return": the verb that heads what the words of speech introduce. */
function isWhatIsSaid(sentence: Sentence, verb: Token, { cue }: Statement): boolean {
  const head = headOf(sentence, verb);
  return cue !== null && head !== null && within(head, cue) && universal(verb.deprel) === "ccomp";
}

/** « a refusé de prendre part au cycle »: the infinitive that the words of speech introduce, above a noun that tells talks. */
function isDoneBelow(sentence: Sentence, trigger: Token, verb: Token, { cue }: Statement): boolean {
  const head = headOf(sentence, verb);
  return !isVerbal(trigger) && verb !== trigger && isInfinitive(verb) && cue !== null && head !== null && within(head, cue);
}

/** « nie avoir attaqué le village et tué », "denied a report that it had fired": the infinitive below the denial too, what is joined to it, what a noun told. */
function isWhatIsDenied(sentence: Sentence, verb: Token, holder: Statement): boolean {
  if (isWhatIsSaid(sentence, verb, holder)) return true;
  const head = headOf(sentence, verb);
  if (!head || !holder.cue) return false;
  if (universal(verb.deprel) === "xcomp") return within(head, holder.cue);
  if (universal(verb.deprel) === "conj")
    return !isFinite(sentence, verb) && head.index < verb.index && isWhatIsDenied(sentence, head, holder);
  const above = headOf(sentence, head);
  return (
    verb.deprel === "acl" &&
    isFinite(sentence, verb) &&
    childrenBy(sentence, verb.index, "mark").length > 0 &&
    above !== null &&
    within(above, holder.cue)
  );
}

/** "denied that it meant an end to the talks, which are in their second round": what a clause about a noun tells is not denied with the rest. */
function isBeside(sentence: Sentence, trigger: Token, above: Token): boolean {
  let at: Token | null = trigger;
  for (let steps = 0; at && at.index !== above.index && steps < 8; steps++) {
    if (at.deprel === "acl:relcl") return true;
    at = headOf(sentence, at);
  }
  return false;
}

/** "denies backing the rebels": the verbal noun that what is said begins with. */
const isGerundOf = (trigger: Token, { content }: Statement): boolean =>
  content[0]?.start === trigger.start &&
  isVerbal(trigger) &&
  trigger.feats["VerbForm"] !== "Fin" &&
  trigger.feats["Tense"] !== "Past";

/** "demanded that they withdraw", « a proposé que les ministres se réunissent »: the bare form below a demand, or one that may be a wish or not. */
const isPlainForm = (sentence: Sentence, trigger: Token, holder: Statement): boolean =>
  (holder.act === "demand" || holder.act === "propose") &&
  trigger.upos === "VERB" &&
  trigger.feats["Tense"] === "Pres" &&
  (isWhatIsSaid(sentence, trigger, holder)
    ? childrenBy(sentence, trigger.index, "aux").length === 0
    : trigger.feats["Number"] !== "Sing" && trigger.form.toLowerCase() === trigger.lemma);

/** « s'est dit prêt à »: what words of the cue make of the infinitive. */
function cueMood(scene: Scene, sentence: Sentence, { cue }: Statement): Mood | null {
  const words = cue ? sentence.tokens.filter((t) => within(t, { start: cue.start, end: cue.end + 12 })) : [];
  return words.map((t) => scene.lexicon.moods.get(scene.lexicon.lemmaOf(t))).find((m) => m !== undefined) ?? null;
}

const isWished = (sentence: Sentence, verb: Token): boolean =>
  [verb, ...childrenBy(sentence, verb.index, "aux", "cop")].some((t) => t.feats["Mood"] === "Sub");

const within = (token: Token, span: { start: number; end: number }): boolean =>
  span.start <= token.start && token.end <= span.end;

/** True where the verb's own form, or in reported speech its conditional, says that something lies ahead: « ne signera pas », "will not sign". */
export function liesAhead(scene: Scene, sentence: Sentence, verb: Token, holder: Statement | null): boolean {
  const helpers = childrenBy(sentence, verb.index, "aux", "cop");
  if (!isVerbal(verb) || helpers.some((t) => t.deprel === "aux:pass")) return false;
  const { data } = scene.lexicon;
  return (
    verb.feats["Tense"] === "Fut" ||
    helpers.some((t) => data.modals[scene.lexicon.lemmaOf(t)] === "planned" || data.modals[t.form.toLowerCase()] === "planned") ||
    (holder !== null && [verb, ...helpers].some(conditional) && reportedAhead(scene, helpers, verb)) ||
    // "would not sign", but not "would not have signed"
    (helpers.some((t) => data.declining.includes(t.lemma)) && !helpers.some((t) => scene.lexicon.is("perfect", t)))
  );
}

/** By the verb itself: negation, modals, future, conditional, hedges. */
function ownMood(scene: Scene, sentence: Sentence, verb: Token, holder: Statement | null): Factuality {
  const { lexicon } = scene;
  if (isDenied(scene, sentence, verb)) return "denied";
  const children = childrenOf(sentence, verb.index);
  if (children.some((t) => universal(t.deprel) === "mark" && lexicon.has("conditions", t.form.toLowerCase()))) {
    const open = children.some((t) => universal(t.deprel) === "mark" && lexicon.has("openQuestions", t.form.toLowerCase()));
    return open && ["ccomp", "csubj", "xcomp"].includes(universal(verb.deprel)) ? "undecided" : "conditional";
  }
  if (children.some((t) => universal(t.deprel) === "mark" && lexicon.has("openQuestions", t.form.toLowerCase())))
    return "undecided";
  const helpers = childrenBy(sentence, verb.index, "aux", "cop");
  if (isPending(scene, sentence, verb)) return "denied";
  // "is expected in Tripoli"
  if (lexicon.data.scheduling.includes(lexicon.lemmaOf(verb)) && helpers.some((t) => t.deprel === "aux:pass")) return "planned";
  if (isInverted(scene, sentence, verb, helpers)) return "conditional";
  // "are due to sign": the adjective taken for a mark of the infinitive
  const taken =
    helpers.length > 0 ? children.find((t) => ["mark", "cop"].includes(universal(t.deprel)) && t.upos === "ADJ") : undefined;
  const led = taken && lexicon.moods.get(taken.lemma);
  if (led) return led;
  if (isAwaited(scene, sentence, verb, helpers)) return "planned";
  const group = [verb, ...helpers];
  const marks = children.filter((t) => universal(t.deprel) === "mark").map((t) => t.form.toLowerCase());
  if (helpers.some((t) => t.index < verb.index && marks.includes(lexicon.data.ahead[t.lemma] ?? ""))) return "planned";
  for (const t of helpers) {
    const alone = holder ? undefined : aloneOf(scene, sentence, verb, t);
    const modal = alone ?? lexicon.data.modals[lexicon.lemmaOf(t)] ?? lexicon.data.modals[t.form.toLowerCase()];
    if (modal) {
      if (modal === "possible" && holder && lexicon.data.seenFromThen.includes(t.lemma)) return "planned";
      return conditional(t) && modal === "planned" ? "planned" : modal;
    }
  }
  // « qui n'aura duré que deux jours », « Le troisième cycle aura donc produit deux textes »: what took so long, or talks that have brought something by no day to come, are over
  const isOver =
    verb.head < 0 &&
    childrenBy(sentence, verb.index, "nsubj").some((t) => isTalksNoun(scene, t)) &&
    scene.timesIn(scene.sentenceAt(sentence.start)).length === 0;
  const isLookedBackOn = (lexicon.is("lasting", verb) || isOver) && helpers.some((t) => lexicon.is("perfect", t));
  if (group.some((t) => t.feats["Tense"] === "Fut")) return isLookedBackOn ? "asserted" : "planned";
  for (const [ending, mood] of Object.entries(lexicon.data.endings))
    if (group.some((t) => isVerbal(t) && t.form.toLowerCase().endsWith(ending))) return mood;
  if (helpers.some((t) => lexicon.has("presumed", t.form.toLowerCase())))
    return holder && reportedAhead(scene, helpers, verb) ? "planned" : "possible";
  if (group.some(conditional)) return holder && reportedAhead(scene, helpers, verb) ? "planned" : "possible";
  if (children.some((t) => universal(t.deprel) === "advmod" && lexicon.is("hedges", t))) return "possible";
  return "asserted";
}

/** What a modal makes of a verb in the outlet's own voice; of what would have been, or would be if, nothing is planned. */
function aloneOf(scene: Scene, sentence: Sentence, verb: Token, modal: Token): Mood | undefined {
  const { lexicon } = scene;
  const alone = lexicon.data.modalsAlone[lexicon.lemmaOf(modal)];
  if (!alone || !lexicon.data.seenFromThen.includes(modal.lemma)) return alone;
  const unreal = childrenBy(sentence, verb.index, "aux").some((t) => t.index > modal.index && lexicon.is("perfect", t));
  const onCondition = childrenBy(sentence, verb.index, "advcl").some(
    (t) =>
      lexicon.has("conditions", caseOf(sentence, t.index)) ||
      isInverted(scene, sentence, t, childrenBy(sentence, t.index, "aux", "cop")),
  );
  return unreal || onCondition ? "conditional" : alone;
}

/** "has yet to approve": an infinitive that something is still to come to. */
function isPending(scene: Scene, sentence: Sentence, verb: Token): boolean {
  const head = isInfinitive(verb) && universal(verb.deprel) === "xcomp" ? headOf(sentence, verb) : null;
  return (
    head !== null &&
    childrenOf(sentence, head.index).some((t) => t.index > head.index && t.index < verb.index && scene.lexicon.is("pending", t))
  );
}

/** "once they sign", "until it is carried out": a present in a clause of time tells what is still awaited. */
function isAwaited(scene: Scene, sentence: Sentence, verb: Token, helpers: readonly Token[]): boolean {
  if (universal(verb.deprel) !== "advcl" || !scene.lexicon.has("awaiting", caseOf(sentence, verb.index))) return false;
  return [verb, ...helpers].some((t) => t.feats["VerbForm"] === "Fin" && t.feats["Tense"] === "Pres");
}

/** "Had they signed, …": a helper that opens its clause before the subject, where nothing is asked. */
function isInverted(scene: Scene, sentence: Sentence, verb: Token, helpers: readonly Token[]): boolean {
  const [helper] = helpers;
  if (!helper || !scene.lexicon.has("inverted", helper.form.toLowerCase())) return false;
  const before = sentence.tokens[helper.index - 1];
  const subject = childrenBy(sentence, verb.index, "nsubj")[0];
  return (
    (before === undefined || (before.upos === "PUNCT" && before.form !== ":")) &&
    subject !== undefined &&
    helper.index < subject.index &&
    subject.index < verb.index &&
    !sentence.tokens.slice(verb.index).some((t) => t.form === "?")
  );
}

/** Negated, or over: "will no longer be held". */
function isDenied(scene: Scene, sentence: Sentence, verb: Token): boolean {
  return isOver(scene, sentence, verb) || isNegated(sentence, verb, scene.speech);
}

/** "will no longer be held". */
function isOver({ lexicon }: Scene, sentence: Sentence, verb: Token): boolean {
  return childrenBy(sentence, verb.index, "advmod").some(
    (t) =>
      t.index < verb.index &&
      lexicon.has("noLonger", `${sentence.tokens[t.index - 1]?.form.toLowerCase() ?? ""} ${t.form.toLowerCase()}`),
  );
}

const conditional = (t: Token): boolean => t.feats["Mood"] === "Cnd";

/** « il a dit qu'il cesserait »: the future seen from then, where the form is simple. */
const reportedAhead = (scene: Scene, helpers: readonly Token[], verb: Token): boolean =>
  conditional(verb) || helpers.some((t) => scene.lexicon.data.seenFromThen.includes(t.lemma));

function nounMood(scene: Scene, sentence: Sentence, noun: Token): Factuality {
  const { lexicon } = scene;
  const children = childrenOf(sentence, noun.index);
  const mark = caseOf(sentence, noun.index);
  if (lexicon.has("without", mark)) return "denied";
  if (lexicon.has("ifThere", mark)) return "conditional";
  if (children.some((t) => universal(t.deprel) === "det" && scene.speech.is("negativeWords", t.lemma))) return "denied";
  // « Pas de discussions samedi à Rome »: a headline needs no verb
  const isFirst =
    isTalksNoun(scene, noun) &&
    children.every(
      (t) => t.index > noun.index || ["advmod", "case", "punct"].includes(universal(t.deprel)) || isSetOff(sentence, t, noun),
    );
  if (isFirst && children.some((t) => t.index < noun.index && scene.speech.is("plainNegations", t.lemma))) return "denied";
  for (const t of children) {
    if (!["amod", "acl", "appos", "conj"].includes(universal(t.deprel))) continue;
    const lemma = lexicon.lemmaOf(t);
    // "a committee set up by A" has been planned for no day
    const isWhole = !childrenOf(sentence, t.index).some(({ deprel }) => deprel === "compound:prt");
    if (lexicon.data.scheduling.includes(lemma) && isWhole && !isHeldAfterAll(scene, sentence, noun, t)) return "planned";
    const mood = universal(t.deprel) === "amod" ? lexicon.moods.get(lemma) : undefined;
    if (mood && !isOfItsAim(scene, sentence, noun, t)) return mood;
  }
  return "asserted";
}

/** « Ukraine : pas de pourparlers dimanche »: what a colon parts from the rest of a headline. */
const isSetOff = (sentence: Sentence, word: Token, noun: Token): boolean =>
  sentence.tokens.slice(word.index, noun.index).some((t) => t.form === ":");

/** « La réunion de lundi à Genève devait porter sur le retrait »: what talks were to be about is no plan for them, unless they were called off. */
function isOfContent({ lexicon }: Scene, sentence: Sentence, noun: Token, modal: Token): boolean {
  if (!["Imp", "Past"].includes(modal.feats["Tense"] ?? "")) return false;
  // « Commencé dimanche, ce dialogue devait d'abord durer deux jours »
  const isBegun = childrenBy(sentence, modal.index, "advcl").some((t) => t.index < noun.index && lexicon.is("opening", t));
  if (!isBegun && !childrenBy(sentence, noun.index, "obl", "nmod", "appos").length) return false;
  const verb = childrenBy(sentence, modal.index, "xcomp").find(isVerbal);
  const isOff = sentence.tokens.some((t) =>
    (lexicon.verbs.get(lexicon.lemmaOf(t)) ?? []).some(({ frame }) => frame.kind === CALLED_OFF),
  );
  return verb !== undefined && (lexicon.is("dealingWith", verb) || lexicon.is("lasting", verb)) && !isOff;
}

/** "The talks, which had first been planned for Monday, opened on Wednesday": the plan beside them came to be. */
function isHeldAfterAll(scene: Scene, sentence: Sentence, noun: Token, plan: Token): boolean {
  const verb = universal(noun.deprel) === "nsubj" && universal(plan.deprel) === "acl" ? headOf(sentence, noun) : null;
  if (!verb || !isVerbal(verb) || !isTalksNoun(scene, noun)) return false;
  return (
    takesPlace(scene, sentence, verb) &&
    [verb, ...childrenBy(sentence, verb.index, "aux")].some((t) => t.feats["Tense"] === "Past")
  );
}

/** « le dialogue censé mettre fin à la guerre s'est ouvert lundi »: what was meant is what talks that were held were to bring. */
function isOfItsAim(scene: Scene, sentence: Sentence, noun: Token, word: Token): boolean {
  const verb = universal(noun.deprel) === "nsubj" ? headOf(sentence, noun) : null;
  if (!verb || !isVerbal(verb) || !isTalksNoun(scene, noun)) return false;
  const next = sentence.tokens[word.index + 1];
  if (!next || !isInfinitive(next) || verb.index < next.index) return false;
  return takesPlace(scene, sentence, verb);
}

/** By the preposition or conjunction: purpose, condition, « sans ». */
function marked(scene: Scene, sentence: Sentence, token: Token, mark: string): Factuality | null {
  const { lexicon } = scene;
  if (lexicon.has("without", mark)) return "denied";
  if (!isVerbal(token)) return lexicon.has("ifThere", mark) ? "conditional" : null;
  if (universal(token.deprel) !== "advcl" && universal(token.deprel) !== "acl") return null;
  if (lexicon.has("conditions", mark)) return "conditional";
  return isInfinitive(token) && lexicon.has("purposes", mark) && !isForemost(scene, sentence, token) ? "planned" : null;
}

/** "became the first leader to visit Gaza": who was the first to do something has done it. */
function isForemost(scene: Scene, sentence: Sentence, verb: Token): boolean {
  const noun = universal(verb.deprel) === "acl" ? headOf(sentence, verb) : null;
  if (!noun || noun.index > verb.index) return false;
  return [noun, ...childrenBy(sentence, noun.index, "amod", "advmod", "nummod", "det")].some((t) =>
    scene.lexicon.is("foremost", t),
  );
}

function moodBelow(scene: Scene, sentence: Sentence, head: Token, below: Token): Mood | null {
  const { lexicon } = scene;
  const lemma = lexicon.lemmaOf(head);
  const own = lexicon.moods.get(lemma) ?? (isVerbal(head) ? lexicon.data.modals[lemma] : undefined);
  if (own) return own;
  // « son souhait est de réunir … »: the noun of which the infinitive is said
  const said = isInfinitive(below) ? findChild(sentence, head.index, "nsubj") : null;
  return (said && lexicon.moods.get(said.lemma)) ?? null;
}
