import { childrenBy, headOf, type Token } from "../../text/index.ts";
import { isFinite, isInfinitive, isVerbal, marksOf, ownSubject, rangeOf } from "../statements/clause.ts";
import { folded } from "../statements/lexicon.ts";
import { hull } from "../statements/ranges.ts";
import { clipped, partsOf } from "./content.ts";
import { actorsAt, partiesOf } from "./parties.ts";
import type { Draft, Scene } from "./scene.ts";

/** « il est indispensable que l'aide entre », "it is vital to resume": what somebody calls needed he demands. */
export function needDrafts(scene: Scene, at: number): Draft[] {
  const sentence = scene.analysis.sentences[at];
  if (!sentence) return [];
  const { lexicon } = scene;
  const marked = (t: Token): Token | undefined =>
    marksOf(sentence, t).findLast(
      (m) =>
        m.index < t.index &&
        (lexicon.speech.is("clauseMarks", m.lemma) ||
          lexicon.speech.is("infinitiveMarks", m.lemma) ||
          lexicon.speech.is("infinitiveMarks", folded(m.form))),
    );
  return sentence.tokens.flatMap((token) => {
    if (token.upos !== "ADJ" || !lexicon.is("needs", token)) return [];
    const anchors = [token, headOf(sentence, token)].filter((t) => t !== null);
    const clause = anchors
      .flatMap((a) => childrenBy(sentence, a.index, "csubj", "ccomp", "xcomp", "advcl"))
      .find((t) => t.index > token.index && (isInfinitive(t) || isFinite(sentence, t)) && marked(t) !== undefined);
    const verb = anchors.find(isVerbal);
    const said =
      scene.statementAt(token.start) ??
      scene.cuedIn(at).find((s) => verb !== undefined && s.cue !== null && s.cue.start <= verb.start && verb.end <= s.cue.end);
    const mark = clause && marked(clause);
    if (!clause || !mark || !said) return [];
    const range = clipped(scene, { start: mark.end, end: rangeOf(sentence, clause.index).end });
    return partsOf(scene, at, range).map((content) => ({
      kind: "demand" as const,
      status: "demanded" as const,
      parties: partiesOf(scene, said),
      towards: isInfinitive(clause) ? [] : actorsAt(scene, at, ownSubject(sentence, clause)),
      content,
      evidence: hull([token, content]) ?? content,
      maker: said,
      options: [],
      dueIn: null,
      rank: 4,
    }));
  });
}
