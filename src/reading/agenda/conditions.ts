import { childrenBy, headOf, type Token, universal } from "../../text/index.ts";
import { isVerbal, ownSubject, subjectOf } from "../statements/clause.ts";
import { clipped, partsOf } from "./content.ts";
import { actorsAt, partiesOf } from "./parties.ts";
import { cuedBy, type Draft, dropped, type Scene } from "./scene.ts";

/** « à condition que les détenus soient libérés », "provided that": what one side makes its own promise hang on it demands. */
export function conditionDrafts(scene: Scene, at: number): Draft[] {
  const sentence = scene.analysis.sentences[at];
  if (!sentence) return [];
  return sentence.tokens.flatMap((token) => {
    const alone = sentence.tokens[token.index - 1]?.form === "," && scene.lexicon.has("conditions", token);
    const words = scene.lexicon.phraseAt("conditions", sentence, token.index) ?? (alone ? [token.form] : undefined);
    const from = words && sentence.tokens.slice(token.index + words.length).find((t) => t.upos !== "PUNCT");
    if (!words || !from) return [];
    const stop = sentence.tokens.find((t) => t.index > from.index + 2 && [",", ";", ".", "»", '"'].includes(t.form));
    const clause = sentence.tokens
      .slice(from.index, stop?.index)
      .find((t) => isVerbal(t) && universal(t.deprel) !== "aux" && universal(t.deprel) !== "cop");
    if (!clause) {
      dropped(scene, at, token, "no-content");
      return [];
    }
    const silent = sentence.tokens
      .slice(from.index, stop?.index)
      .some((t) => scene.lexicon.speech.is("notContent", t.lemma) || scene.lexicon.is("notItems", t));
    if (silent) {
      dropped(scene, at, token, "nothing-said");
      return [];
    }
    const range = clipped(scene, { start: from.start, end: stop?.start ?? sentence.end });
    const whose = over(token, (i) => sentence.tokens[i] ?? null);
    const subject = whose
      ? (ownSubject(sentence, whose) ?? subjectOf(sentence, whose, scene.lexicon.speech)?.token ?? null)
      : null;
    const actors = actorsAt(scene, at, subject);
    const said = scene.statementAt(token.start);
    return partsOf(scene, at, range).map((content) => ({
      ...cuedBy("agenda.condition", words.join(" "), at, [token], [whose, clause]),
      kind: "demand" as const,
      status: "demanded" as const,
      parties: actors.length > 0 ? actors : said ? partiesOf(scene, said) : [],
      towards: actorsAt(scene, at, childrenBy(sentence, clause.index, "nsubj").find((t) => t.deprel === "nsubj") ?? null),
      content,
      evidence: { start: token.start, end: content.end },
      maker: null,
      options: [],
      dueIn: null,
      rank: -1,
    }));
  });

  /** The verb whose promise hangs on the condition. */
  function over(token: Token, get: (index: number) => Token | null): Token | null {
    let found: Token | null = null;
    for (let i = token.index - 1; i >= 0 && !found; i--) {
      const word = get(i);
      if (
        word &&
        sentence &&
        isVerbal(word) &&
        (word.feats["VerbForm"] === "Fin" || childrenBy(sentence, word.index, "aux").length > 0)
      ) {
        found = universal(word.deprel) === "aux" ? headOf(sentence, word) : word;
      }
    }
    return found;
  }
}
