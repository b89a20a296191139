import type { DropReason, RuleId, Statement } from "../../claims/index.ts";
import { childrenBy, childrenOf, headOf, rootOf, type Sentence, subtree, type Token, universal } from "../../text/index.ts";
import { agentOf, isPassive, ownSubject, rangeOf } from "../statements/clause.ts";
import { folded } from "../statements/lexicon.ts";
import { personOf } from "../statements/speaker.ts";
import { type Duty, dutiesOf, isPlainFuture } from "./duty.ts";
import { itemsOf } from "./duty-items.ts";
import { standsAt } from "./lexicon.ts";
import { isDenied, isForetold } from "./mood.ts";
import { actorsAt, partiesOf } from "./parties.ts";
import { type Cued, caseOf, cuedBy, type Draft, dropped, type Scene } from "./scene.ts";

/** What somebody must, should or will do: a term of the agreement in the outlet's voice, a demand or promise in a speaker's. */
export function dutyDrafts(scene: Scene, at: number): Draft[] {
  const sentence = scene.analysis.sentences[at];
  if (!sentence) return [];
  return dutiesOf(scene, sentence).flatMap((duty) => fromDuty(scene, at, sentence, duty));
}

/** A duty that comes to nothing. */
function none(scene: Scene, at: number, { verb }: Duty, reason: DropReason): Draft[] {
  dropped(scene, at, verb, reason);
  return [];
}

const byDuty = (rule: RuleId, at: number, { modal, verb, subject }: Duty): Cued =>
  cuedBy(rule, modal.lemma, at, [modal, verb], [subject, verb]);

function fromDuty(scene: Scene, at: number, sentence: Sentence, duty: Duty): Draft[] {
  const said = scene.statementAt(duty.modal.start);
  const { subject, how } = duty;
  if (!subject || subject.deprel.startsWith("expl")) return none(scene, at, duty, "no-doer");
  // "it will take patience"
  if (subject.feats["Gender"] === "Neut" && subject.upos === "PRON" && actorsAt(scene, at, subject).length === 0)
    return none(scene, at, duty, "no-doer");
  const relation = universal(duty.clause.deprel);
  const marked = childrenBy(sentence, duty.clause.index, "mark").every((m) => scene.lexicon.speech.is("clauseMarks", m.lemma));
  if (relation === "csubj" || (relation === "advcl" && !(said && marked))) return none(scene, at, duty, "not-told");
  const over = duty.clause.deprel === "acl:relcl" ? headOf(sentence, duty.clause) : null;
  if (over && !said && !(how === "duty" && scene.lexicon.is("deals", over))) return none(scene, at, duty, "not-told");
  // "it is the venue that we have to think about": a thing described, and nothing asked of others
  if (over && personOf(subject) === 1) return none(scene, at, duty, "not-told");
  const voice = voiceOf(scene, said);
  if (isInQuestion(scene, sentence, duty) || /\?\s*$/.test(scene.analysis.text.slice(sentence.start, sentence.end)))
    return none(scene, at, duty, "in-question");
  // what the outlet says that somebody will not do, that one has said
  if (voice === "text" && how === "future" && isDenied(scene, sentence, duty.clause))
    return declined(scene, at, sentence, duty, said);
  if (voice === "text") return termDrafts(scene, at, sentence, duty, said);
  if (!said) return [];
  // who announces a deal tells its terms
  const terms = said.act === "announce" && how === "duty" && scene.nearDeal(at);
  if (terms) return termDrafts(scene, at, sentence, duty, said);
  if (how !== "future") return demandDrafts(scene, at, sentence, duty, said);
  if (
    isPassive(sentence, duty.verb) &&
    ["say", "announce"].includes(said.act) &&
    isPlainFuture(scene, sentence, duty) &&
    scene.nearDeal(at)
  )
    return termDrafts(scene, at, sentence, duty, said);
  const own = ownSide(scene, at, subject, said) || isBoth(scene, subject);
  return own ? promiseDrafts(scene, at, sentence, duty, said) : none(scene, at, duty, "not-own");
}

function isInQuestion(scene: Scene, sentence: Sentence, { clause, modal }: Duty): boolean {
  const first = sentence.tokens.find((t) => t.start >= rangeOf(sentence, clause.index).start && t.upos !== "PUNCT");
  const words = childrenOf(sentence, clause.index).filter((t) => t.index < modal.index);
  // "asked if they would leave", "if they will leave"
  if (words.some((t) => t.deprel === "mark" && scene.lexicon.speech.is("beginnings", t.lemma))) return true;
  return [first, ...words].some((t) => t && t.index < modal.index && t.upos !== "NOUN" && scene.lexicon.has("questionWords", t));
}

/** Whether the terms of a text are told, by the outlet or as what the text says, or what somebody says of his own. */
function voiceOf(scene: Scene, said: Statement | null): "text" | "speaker" {
  if (!said) return "text";
  const cue = said.cue?.exact ?? "";
  const words = folded(cue).split(/\s+/);
  const terms = scene.lexicon.data.terms.some((t) => t.split(" ")[0] === words[0]);
  const type = scene.entity(said.speaker)?.type;
  return type === "document" || (terms && said.mode === "indirect" && type !== "person") ? "text" : "speaker";
}

/** What an agreement told of binds somebody to. */
function termDrafts(scene: Scene, at: number, sentence: Sentence, duty: Duty, said: Statement | null): Draft[] {
  const { verb, subject, how } = duty;
  // "The proposal has three phases. In the first, the group would free 33 captives."
  const offered = how === "future" && said === null && !isPlainFuture(scene, sentence, duty) && isNearPlan(scene, at);
  if (!offered && (!scene.nearDeal(at, how === "duty") || how === "wish")) return none(scene, at, duty, "no-agreement");
  if (isScheduled(scene, sentence, verb)) return none(scene, at, duty, "scheduled");
  if (isDenied(scene, sentence, duty.clause)) return none(scene, at, duty, "negated");
  if (how === "future" && !offered && !isPlainFuture(scene, sentence, duty)) return none(scene, at, duty, "no-agreement");
  // talks are held and aims are reached: nobody owes that
  if (subject && (scene.mentions.processAt(at, subject.index) !== null || scene.lexicon.nouns.has(subject.lemma)))
    return none(scene, at, duty, "scheduled");
  return itemsOf(scene, at, sentence, duty, {
    ...byDuty("agenda.term", at, duty),
    kind: offered ? "proposal" : "commitment",
    status: offered ? "offered" : "agreed",
    // who is released or disarmed promises nothing
    parties: isPassive(sentence, verb)
      ? said
        ? partiesOf(scene, said)
        : doersOf(scene, at, sentence, verb)
      : actorsAt(scene, at, subject),
    towards: [],
    maker: said,
    rank: 6,
  });
}

/** How many sentences a plan lends its terms to. */
const PLAN_REACH = 2;

/** True where a plan or a proposal is spoken of in this sentence or right before it. */
const isNearPlan = ({ analysis, lexicon }: Scene, at: number): boolean =>
  analysis.sentences
    .slice(Math.max(0, at - PLAN_REACH), at + 1)
    .some(({ tokens }) => tokens.some((t) => t.upos === "NOUN" && lexicon.is("plans", t)));

/** « aura lieu », "will take place": told of a time, not of a duty. */
const isScheduled = (scene: Scene, sentence: Sentence, verb: Token): boolean =>
  scene.lexicon.has("scheduled", verb) ||
  (scene.lexicon.has("opening", verb) && childrenBy(sentence, verb.index, "obj").length === 0) ||
  scene.lexicon.phraseAt("scheduled", sentence, verb.index) !== undefined;

function declined(scene: Scene, at: number, sentence: Sentence, duty: Duty, said: Statement | null): Draft[] {
  const parties = actorsAt(scene, at, duty.subject);
  if (parties.length === 0 || isPassive(sentence, duty.verb) || !isPlainFuture(scene, sentence, duty))
    return none(scene, at, duty, "no-parties");
  return itemsOf(scene, at, sentence, duty, {
    ...byDuty("agenda.declined", at, duty),
    kind: "refusal",
    status: "rejected",
    parties,
    towards: [],
    maker: said,
    rank: 7,
  });
}

/** By whom it is to be done in the passive. */
function doersOf(scene: Scene, at: number, sentence: Sentence, verb: Token): string[] {
  return actorsAt(scene, at, agentOf(sentence, verb, scene.lexicon.speech));
}

/** « la Turquie devrait produire », said by somebody. */
function demandDrafts(scene: Scene, at: number, sentence: Sentence, duty: Duty, said: Statement): Draft[] {
  const { verb, subject, how } = duty;
  if (!["say", "announce", "demand", "hope", "criticise", "threaten", "accuse"].includes(said.act))
    return none(scene, at, duty, "idle-speech");
  const asked = personOf(subject as Token) === 1 ? [] : actorsAt(scene, at, subject);
  // « la réunion devrait se tenir » foretells
  if (how === "wish" && asked.length === 0) return none(scene, at, duty, "no-parties");
  if (isScheduled(scene, sentence, verb)) return none(scene, at, duty, "scheduled");
  if (isDenied(scene, sentence, duty.clause) && how === "wish" && asked.length === 0) return none(scene, at, duty, "negated");
  return itemsOf(scene, at, sentence, duty, {
    ...byDuty("agenda.duty", at, duty),
    kind: "demand",
    status: "demanded",
    parties: partiesOf(scene, said),
    towards: asked.filter((id) => id !== said.speaker),
    maker: said,
    rank: 6,
  });
}

/** True where the subject is the speaker or his side. */
function ownSide(scene: Scene, at: number, subject: Token, said: Statement): boolean {
  if (scene.lexicon.is("firstPersons", subject)) return true;
  const entity = scene.mentions.at(at, subject.index)?.entity ?? null;
  // « annonce qu'il ne viendra pas »: a pronoun that points to nobody points to who speaks
  if (entity === null)
    return (
      said.mode !== "direct" &&
      ["announce", "promise"].includes(said.act) &&
      personOf(subject) === 3 &&
      subject.feats["Gender"] !== "Neut"
    );
  // "Erdogan announced that Foreign Minister Fidan would travel": who acts for the same as the speaker
  const house = scene.entity(entity)?.type === "person" ? scene.mentions.principalOf(entity) : null;
  const together = house !== null && house === said.onBehalfOf;
  return together || entity === said.speaker || entity === said.onBehalfOf || isSameState(scene, entity, said);
}

/** "Damascus would not discuss it", said by a delegate of the Syrian government. */
function isSameState(scene: Scene, id: string, { speaker, onBehalfOf }: Statement): boolean {
  const own = scene.entity(id);
  if (own?.type !== "state" || own.country === null) return false;
  const person = scene.entity(onBehalfOf) ?? scene.entity(speaker);
  return person !== null && ["state", "government-body"].includes(person.type) && person.country === own.country;
}

/** "the two sides will hand over …": both together, of whom the speaker is one. */
const isBoth = (scene: Scene, subject: Token): boolean => subject.upos === "NOUN" && scene.lexicon.is("camps", subject);

/** « nous reviendrons », "we will not sign", said of one's own side. */
function promiseDrafts(scene: Scene, at: number, sentence: Sentence, duty: Duty, said: Statement): Draft[] {
  if (!["say", "announce", "promise", "threaten", "agree"].includes(said.act)) return none(scene, at, duty, "idle-speech");
  const denied = isDenied(scene, sentence, duty.clause) && !scene.lexicon.has("letting", duty.verb);
  const stops =
    scene.lexicon.has("stopping", duty.verb) &&
    subtree(sentence, duty.verb.index).some((i) => scene.mentions.processAt(at, i) !== null);
  const kind = denied || stops ? "refusal" : isOffer(scene, sentence, said) ? "proposal" : "commitment";
  if (kind === "commitment" && said.act === "threaten") return none(scene, at, duty, "idle-speech");
  return itemsOf(scene, at, sentence, duty, {
    ...byDuty("agenda.promise", at, duty),
    kind,
    status: kind === "refusal" ? "rejected" : "offered",
    parties: [
      ...new Set([...partiesOf(scene, said), ...(isBoth(scene, duty.subject as Token) ? actorsAt(scene, at, duty.subject) : [])]),
    ],
    towards: [],
    maker: said,
    rank: 6,
  });
}

/** « détaille son offre : Kiev renoncerait à … » */
const isOffer = (scene: Scene, sentence: Sentence, { cue, content }: Statement): boolean =>
  sentence.tokens.some(
    (t) =>
      cue !== null &&
      t.start >= cue.end &&
      t.end <= (content[0]?.start ?? 0) &&
      t.upos === "NOUN" &&
      scene.lexicon.is("plans", t),
  );

/** « Aux termes du plan, chacun reconnaît … »: what the text says in the present is agreed as well. */
export function termsDrafts(scene: Scene, at: number): Draft[] {
  const sentence = scene.analysis.sentences[at];
  if (!sentence) return [];
  const { lexicon } = scene;
  return sentence.tokens.flatMap((noun) => {
    if (noun.upos !== "NOUN" || !lexicon.is("deals", noun) || noun.index > 8) return [];
    const before = caseOf(sentence, noun.index);
    const own = lexicon.data.terms.some(
      (t) => before === t || standsAt(sentence, noun.index - t.split(" ").length - 1, t.split(" ")),
    );
    const opening = scene.analysis.text
      .slice(sentence.start, sentence.start + 24)
      .toLowerCase()
      .replaceAll("’", "'");
    const wide = lexicon.data.terms.some((t) => opening.startsWith(t.endsWith("'") ? t : `${t} `));
    const above = headOf(sentence, noun);
    const governor = above && above.upos === "NOUN" ? headOf(sentence, above) : above;
    // "Under the text put to them, …": the main clause, whatever the phrase hangs on
    const verb = wide ? rootOf(sentence) : governor;
    if (!(own || wide) || !verb || noun.index > verb.index) return [];
    return [verb, ...childrenBy(sentence, verb.index, "conj")].flatMap((clause) => {
      const subject = ownSubject(sentence, clause);
      const fin = [clause, ...childrenBy(sentence, clause.index, "aux", "cop")].find((t) => t.feats["VerbForm"] === "Fin");
      if (!subject || !fin || fin.feats["Tense"] === "Past" || fin.feats["Tense"] === "Imp" || subject.deprel.startsWith("expl"))
        return [];
      const offered =
        lexicon.is("plans", noun) && isForetold(scene, sentence, clause) && !isPlainFuture(scene, sentence, { verb: clause });
      const duty: Duty = { verb: clause, clause, modal: clause, length: 1, how: "future", subject };
      return itemsOf(scene, at, sentence, duty, {
        ...cuedBy("agenda.terms", noun.lemma, at, [noun, clause], [subject, clause]),
        kind: offered ? "proposal" : "commitment",
        status: offered ? "offered" : "agreed",
        parties: actorsAt(scene, at, subject),
        towards: [],
        maker: null,
        rank: 5,
      });
    });
  });
}
