import type { Statement } from "../../claims/index.ts";
import type { Draft, Scene } from "./scene.ts";
import { ACTING } from "./scene.ts";

/** Acts of speech that are events: « exige », "accused". What the verbs of the lexicon tell already is left to them. */
export function speechDrafts(scene: Scene, told: ReadonlySet<string>): Draft[] {
  return scene.statements.flatMap((statement): Draft[] => {
    const kind = scene.lexicon.crosswalk.acts[statement.act];
    if (kind === undefined || !statement.cue) return [];
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

function actorOf(scene: Scene, { speaker, onBehalfOf }: Statement): string[] {
  for (const id of [speaker, onBehalfOf]) {
    const entity = scene.entity(id);
    if (entity && ACTING.has(entity.type)) return [entity.id];
  }
  return [];
}
