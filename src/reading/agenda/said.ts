import type { DropReason, Statement } from "../../claims/index.ts";
import { childrenBy, headOf, type Sentence, type Token } from "../../text/index.ts";
import { lexiconOf as eventsOf } from "../events/lexicon.ts";
import { isFinite, isInfinitive, isNegated, isVerbal, ownSubject, subjectOf } from "../statements/clause.ts";
import { cueOf } from "../statements/entry.ts";
import { folded, lexiconOf as speechOf } from "../statements/lexicon.ts";
import { hull, type Range, wordsIn } from "../statements/ranges.ts";
import { partsOf, topOf } from "./content.ts";
import { BY_ACT, type Sense, STATUS_OF } from "./lexicon.ts";
import { isDeniedCue, isForetold, isPastTold, isPlainlyPresent } from "./mood.ts";
import { actorsAt, partiesOf } from "./parties.ts";
import { caseOf, coordinated, type Draft, dropped, type Scene } from "./scene.ts";

/** What is demanded, promised, proposed, refused and hoped by an act of speech: the content of the statement. */
export function saidDrafts(scene: Scene): Draft[] {
  return scene.statements.flatMap((statement) => draftsOf(scene, statement));
}

/** What the lexicon of the agenda knows of the cue's verb: « souhaite que » asks, « s'engage » binds. */
function senseOf(
  scene: Scene,
  sentence: Sentence,
  cue: readonly Token[],
  clausal: boolean,
): Pick<Sense, "kind" | "status"> | null {
  for (const verb of cue) {
    const found = isVerbal(verb) ? cueOf(sentence, verb, scene.lexicon.speech) : null;
    const sense = found && scene.lexicon.senseOf(found.entry);
    if (!found || !sense || sense.document || isCausative(scene, sentence, verb)) continue;
    const only = found.entry.frames.size === 1 && found.entry.frames.has("clause");
    const negated = isNegated(sentence, verb, scene.lexicon.speech);
    if ((only && !clausal) || (negated && !sense.negated)) continue;
    return negated && sense.negated ? { kind: sense.negated, status: STATUS_OF[sense.negated] } : sense;
  }
  return null;
}

/** « lui a demandé d'ordonner un retrait »: an act that is itself only asked for puts nothing more on the table. */
function isToBeSaid(scene: Scene, sentence: Sentence, cue: readonly Token[], statement: Statement): boolean {
  const verb = cue.find(isVerbal);
  if (!verb || !isInfinitive(verb) || isFinite(sentence, verb)) return false;
  const outer = scene.statement(statement.attributedTo);
  return outer !== null && BY_ACT[outer.act] !== undefined;
}

/** « exige la démission du ministre »: whose doing the thing demanded is. */
function leavers(scene: Scene, at: number, sentence: Sentence, top: Token): string[] {
  if (!scene.lexicon.is("departures", top)) return [];
  const whose = childrenBy(sentence, top.index, "nmod").find(
    (t) => scene.lexicon.speech.is("possessors", caseOf(sentence, t.index)) || t.deprel === "nmod:poss",
  );
  return whose ? actorsAt(scene, at, whose) : [];
}

/** « le Conseil a adopté une résolution exigeant … »: who made the text that asks. */
function authorsOf(scene: Scene, at: number, sentence: Sentence, text: Token): string[] {
  const verb = ["obj", "obl", "nsubj:pass"].includes(text.deprel) ? headOf(sentence, text) : null;
  const subject = verb && isVerbal(verb) ? (subjectOf(sentence, verb, scene.lexicon.speech)?.token ?? null) : null;
  return subject && subject !== text ? actorsAt(scene, at, subject) : [];
}

/** « propose que X, et Y s'est dit prêt »: what is joined to the content and tells an act of another. */
function tellsOther(scene: Scene, sentence: Sentence, content: Range): boolean {
  const top = topOf(sentence, content);
  const plain = speechOf(scene.analysis.language);
  return (
    top !== null &&
    plain !== null &&
    isFinite(sentence, top) &&
    ownSubject(sentence, top) !== null &&
    cueOf(sentence, top, plain) !== null
  );
}

/** « …, deux questions qui restent en suspens »: said of what is asked for, and nothing that is asked for. */
function isIdle({ lexicon }: Scene, sentence: Sentence, content: Range): boolean {
  const top = topOf(sentence, content);
  return top !== null && lexicon.is("notItems", top);
}

/** "the sides did not meet, X insisted": a verb of the past anywhere in what is said, whatever heads it. */
const holdsPast = (sentence: Sentence, range: Range): boolean =>
  sentence.tokens.some((t) => isVerbal(t) && t.start >= range.start && t.end <= range.end && isPastTold(sentence, t));

/** « veut croire », « fait savoir »: the verb under it is the cue. */
export function isCausative(scene: Scene, sentence: Sentence, verb: Token): boolean {
  const plain = speechOf(scene.analysis.language);
  const known = [verb.lemma, scene.lexicon.speech.forms.get(folded(verb.form))];
  return childrenBy(sentence, verb.index, "xcomp", "ccomp").some(
    (t) =>
      t.index > verb.index &&
      t.index < verb.index + 4 &&
      (plain?.verbs.get(t.lemma) ?? []).some((entry) => entry.causative !== null && known.includes(entry.causative)),
  );
}

const GIVING: ReadonlySet<string> = new Set(["AGREE", "CONCEDE", "CONSULT", "COOPERATE", "RETREAT", "SUPPORT"]);

/** True where the verb tells of something given or agreed to: not to do that is no promise. */
function gives(scene: Scene, verb: Token): boolean {
  const events = eventsOf(scene.analysis.language);
  // « porter secours » says nothing of « porter atteinte »
  const plain = (events?.verbs.get(events.lemmaOf(verb)) ?? []).filter((e) => e.rest.length === 0);
  const types = plain.map((e) => events?.crosswalk.kinds[e.frame.kind]?.plover.type ?? "");
  return types.some((type) => GIVING.has(type));
}

/** « il refuse de commenter »: a verb of saying. */
export function isSpeaking(scene: Scene, sentence: Sentence, verb: Token): boolean {
  const plain = speechOf(scene.analysis.language);
  const cue = plain && cueOf(sentence, verb, plain);
  return cue !== null && ["say", "announce", "ask"].includes(cue.entry.verb.act);
}

/** "urged the sides to talk": what is asked for is the talking; who is to do it stands beside. */
function withoutDoer(sentence: Sentence, verb: Token | undefined, range: Range): Range {
  const within = (t: Token): boolean => t.start >= range.start && t.end <= range.end;
  const doer = verb && childrenBy(sentence, verb.index, "obj", "iobj", "obl").find((t) => t.index > verb.index && within(t));
  if (!verb || !doer) return range;
  const infinitive = [
    ...childrenBy(sentence, verb.index, "xcomp", "ccomp", "advcl", "obl"),
    ...childrenBy(sentence, doer.index, "acl"),
  ].find((t) => t !== doer && t.index > doer.index && within(t));
  const mark = infinitive && childrenBy(sentence, infinitive.index, "mark").findLast((t) => t.index < infinitive.index);
  const first = mark && mark.upos === "PART" ? sentence.tokens[mark.index + 1] : undefined;
  return first && mark && mark.index > doer.index ? { start: first.start, end: range.end } : range;
}

function draftsOf(scene: Scene, statement: Statement): Draft[] {
  const { lexicon, analysis } = scene;
  const whole = hull(statement.content);
  if (!whole || !statement.cue) return [];
  const at = scene.speech.sentenceNear(statement.content[0]?.start ?? 0);
  const sentence = analysis.sentences[at];
  if (!sentence) return [];
  const cue = sentence.tokens.filter((t) => statement.cue && t.start < statement.cue.end && t.end > statement.cue.start);
  const none = (reason: DropReason): Draft[] => {
    if (statement.cue && BY_ACT[statement.act])
      dropped(scene, scene.speech.sentenceNear(statement.cue.start), statement.cue, reason);
    return [];
  };
  if (cue.some((t) => lexicon.is("notCues", t))) return none("idle-speech");
  if (isToBeSaid(scene, sentence, cue, statement)) return none("not-told");
  const range = withoutDoer(sentence, cue.find(isVerbal), { start: whole.start, end: Math.min(whole.end, sentence.end) });
  const top = topOf(sentence, range);
  if (!top || lexicon.is("notItems", top)) return none("no-content");
  const clausal = isFinite(sentence, top) && !isInfinitive(top);
  const sense = senseOf(scene, sentence, cue, clausal);
  const act = sense ?? BY_ACT[statement.act];
  if (!act) return [];
  // "did not rule out that they might meet": what somebody does not do puts nothing on the table
  if (!sense && cue.some((t) => isVerbal(t) && isDeniedCue(scene, sentence, t))) return none("negated");
  // « veut croire que la voie est ouverte »: of what is, nobody makes an aim
  const present = clausal && !isForetold(scene, sentence, top) && top.feats["Mood"] !== "Sub";
  if (
    act.kind === "objective" &&
    present &&
    !childrenBy(sentence, top.index, "aux", "cop").some((t) => t.feats["Mood"] === "Sub")
  )
    return none("nothing-foretold");
  // a lone verb is a mistake of the tree
  if (clausal && wordsIn(analysis.text, range) < 2) return none("no-content");
  // « n'exclut pas une rencontre »: who does not refuse refuses nothing
  const word = cue.find(isVerbal);
  if (act.kind === "refusal" && word && isNegated(sentence, word, lexicon.speech)) return none("negated");
  // « refuse de commenter »: nothing is refused on a table; and who asks a question demands nothing
  if (act.kind === "refusal" && isInfinitive(top) && isSpeaking(scene, sentence, top)) return none("nothing-said");
  if (/\?[\s”"»]*$/.test(analysis.text.slice(range.start, range.end + 1))) return none("in-question");
  // "asked whether it would host them"
  const lead = sentence.tokens.find((t) => t.start >= range.start && t.upos !== "PUNCT");
  if (
    act.kind === "demand" &&
    lead &&
    cue.some((t) => lexicon.is("inquiring", t)) &&
    (lexicon.has("ifs", lead) || lexicon.has("questionWords", lead))
  )
    return none("in-question");
  if (act.kind === "demand" && clausal && isPastTold(sentence, top)) return none("settled");
  // "insists that the talks are not over": a view of what is, where the words of speech by themselves ask for nothing
  if (act.kind === "demand" && BY_ACT[statement.act] === undefined && isPlainlyPresent(sentence, top)) return none("settled");
  if (act.kind === "demand" && BY_ACT[statement.act] === undefined && holdsPast(sentence, range)) return none("settled");
  // « promet que » of what is, not of what will be, promises nothing
  if (act.kind === "commitment" && clausal && !isForetold(scene, sentence, top)) return none("nothing-foretold");
  const { kind } = act;
  const from = statement.cue.end;
  const never = sentence.tokens.some((t) => t.start >= from && t.index < top.index && lexicon.is("noWords", t));
  // "pledged not to attack", « promis de ne pas nuire » binds; "vowed never to sign" refuses
  const binds = act.status === "agreed" || lexicon.has("letting", top);
  const refused =
    kind === "commitment" && !binds && !clausal && (never || isNegated(sentence, top, lexicon.speech)) && gives(scene, top)
      ? "refusal"
      : kind;
  const told = statement.addressee !== null ? [statement.addressee] : [];
  const asked = kind === "demand" && clausal && told.length === 0 ? actorsAt(scene, at, ownSubject(sentence, top)) : told;
  const verb = cue.find(isVerbal);
  const subject = verb ? (subjectOf(sentence, verb, lexicon.speech)?.token ?? null) : null;
  const doers = subject && coordinated(sentence, subject.index).length > 1 ? actorsAt(scene, at, subject) : [];
  const own = partiesOf(scene, statement);
  const author = own.length === 0 && doers.length === 0 && subject ? authorsOf(scene, at, sentence, subject) : [];
  const parties = own.length === 0 || doers.some((id) => own.includes(id)) ? [...own, ...doers, ...author] : own;
  return partsOf(scene, at, range)
    .filter((content, i) => i === 0 || !(tellsOther(scene, sentence, content) || isIdle(scene, sentence, content)))
    .map((content) => ({
      because: { rule: "agenda.speech" as const, entry: statement.act, to: [top.index] },
      found: { sentence: at, from: verb?.index ?? null, cues: [statement.cue] },
      kind: refused,
      status: refused === act.kind ? act.status : STATUS_OF[refused],
      parties,
      towards: kind === "demand" ? [...asked, ...leavers(scene, at, sentence, top)] : kind === "commitment" ? asked : [],
      content,
      evidence: statement.evidence,
      maker: statement,
      options: [],
      dueIn: null,
      rank: 1,
    }));
}
