import type { Statement } from "../../claims/index.ts";
import type { Token } from "../../text/index.ts";
import { coordinated, isActor, type Scene } from "./scene.ts";

/** Who the word and those joined to it stand for, as entity ids in the order of the text. */
export function actorsAt(scene: Scene, at: number, token: Token | null): string[] {
  const sentence = scene.analysis.sentences[at];
  if (!sentence || !token) return [];
  const found = new Set<string>();
  for (const word of coordinated(sentence, token.index)) {
    const mention = scene.mentions.at(at, word.index);
    const source = scene.mentions.sourceAt(at, word.index);
    const id =
      mention && isActor(scene, mention.entity)
        ? mention.entity
        : (source.speaker ?? (word.upos === "ADJ" ? null : (scene.mentions.covering(at, word.index)?.entity ?? null)));
    if (id !== null && isActor(scene, id)) for (const party of behind(scene, id)) found.add(party);
  }
  return [...found];
}

/** Whose item it is that somebody puts on the table: his and that of whom he acts for; a mere voice has none of his own. */
export function behind(scene: Scene, id: string): string[] {
  const principal = scene.mentions.principalOf(id);
  if (principal === null) return [id];
  const voice = scene.mentions.offices.some((o) => o.person === id && o.role === "spokesperson");
  return voice ? [principal] : [id, principal];
}

/** Whose demand, promise or refusal a statement is. */
export function partiesOf(scene: Scene, { speaker, onBehalfOf }: Statement): string[] {
  const own = speaker === null ? [] : behind(scene, speaker);
  const all = onBehalfOf === null ? own : [...own, onBehalfOf];
  const voice = onBehalfOf !== null && scene.mentions.offices.some((o) => o.person === speaker && o.role === "spokesperson");
  const doers = all.filter((id) => scene.entity(id)?.type !== "document" && !(voice && id === speaker));
  return [...new Set(doers)];
}
