import type { Statement } from "../../claims/index.ts";
import { childrenBy, type Token, universal } from "../../text/index.ts";
import { ACTING, type Draft, type Scene } from "./scene.ts";
import { whoAt } from "./who.ts";

/** Acts of speech that are events: « exige », "accused". What the verbs of the lexicon tell already is left to them. */
export function speechDrafts(scene: Scene, told: ReadonlySet<string>): Draft[] {
  return scene.statements.flatMap((statement): Draft[] => {
    const urged = urgedBy(scene, statement, told);
    if (urged) return [urged];
    const kind = scene.lexicon.crosswalk.acts[statement.act];
    if (kind === undefined || !statement.cue || (statement.act === "threaten" && !isOnCondition(scene, statement))) return [];
    const at = scene.sentenceAt(statement.cue.start);
    const sentence = scene.analysis.sentences[at];
    if (!sentence) return [];
    const { cue } = statement;
    const words = sentence.tokens.filter((t) => t.start < cue.end && cue.start < t.end && t.upos !== "AUX" && t.upos !== "PUNCT");
    if (words.some((t) => told.has(`${at}:${t.index}`))) return [];
    const trigger = words.find((t) => t.upos === "VERB");
    if (!trigger) return [];
    const actors = actorOf(scene, statement);
    if (actors.length === 0) return [];
    return [
      {
        because: { rule: "event.speech", entry: `${kind}: ${statement.act}`, to: [] },
        sentence: at,
        kind,
        trigger: trigger.index,
        words: words.map((t) => t.index),
        clause: trigger.index,
        actors,
        recipients: statement.addressee === null ? [] : [statement.addressee],
        deeds: [],
        nouns: [],
      },
    ];
  });
}

/** "warned that it would leave if the talks failed": a warning that names what is not to be done threatens; other warnings only foretell. */
const isOnCondition = ({ analysis, lexicon, sentenceAt }: Scene, { content }: Statement): boolean =>
  content.some(({ start, end }) =>
    (analysis.sentences[sentenceAt(start)]?.tokens ?? []).some(
      (t) =>
        start <= t.start &&
        t.end <= end &&
        universal(t.deprel) === "mark" &&
        lexicon.data.conditions.includes(t.form.toLowerCase()),
    ),
  );

/** « X a déclaré que Y devrait produire un calendrier »: what is asked of somebody in so many words. */
function urgedBy(scene: Scene, statement: Statement, told: ReadonlySet<string>): Draft | null {
  const [content] = statement.content;
  const at = content ? scene.sentenceAt(content.start) : -1;
  const sentence = scene.analysis.sentences[at];
  if (!content || !sentence || !ASSERTING.has(statement.act)) return null;
  const { urging } = scene.lexicon.data;
  const modal = sentence.tokens.find(
    (t) =>
      content.start <= t.start && t.end <= content.end && urging.includes(t.form.toLowerCase()) && !told.has(`${at}:${t.index}`),
  );
  if (!modal || universal(modal.deprel) === "acl") return null;
  const subject = childrenBy(sentence, modal.index, "nsubj").find((t) => content.start <= t.start && t.index < modal.index);
  const actors = actorOf(scene, statement);
  const asked = subject && subject.upos !== "PRON" ? whoAt(scene, at, subject) : [];
  const verb = childrenBy(sentence, modal.index, "xcomp").find((t) => t.index > modal.index);
  if (actors.length === 0 || asked.length === 0 || !verb || asked.some((id) => actors.includes(id))) return null;
  if (asked.includes(statement.onBehalfOf ?? "") || meets(scene, verb)) return null;
  return {
    because: { rule: "event.speech", entry: "demand: say", to: [] },
    sentence: at,
    kind: scene.lexicon.crosswalk.acts["demand"] ?? "demand",
    trigger: modal.index,
    words: [modal.index, verb.index],
    clause: modal.index,
    actors,
    recipients: asked,
    deeds: [],
    nouns: [],
    mood: "asserted",
  };
}

const ASSERTING: ReadonlySet<Statement["act"]> = new Set(["say", "announce", "demand"]);

/** « les délégations doivent se retrouver mardi »: what is planned, and asked of nobody. */
const meets = ({ lexicon }: Scene, verb: Token): boolean =>
  lexicon.verbs.get(lexicon.lemmaOf(verb))?.some((e) => lexicon.crosswalk.kinds[e.frame.kind]?.plover.type === "CONSULT") ===
  true;

function actorOf(scene: Scene, { speaker, onBehalfOf }: Statement): string[] {
  for (const id of [speaker, onBehalfOf]) {
    const entity = scene.entity(id);
    if (entity && ACTING.has(entity.type)) return [entity.id];
  }
  return [];
}
