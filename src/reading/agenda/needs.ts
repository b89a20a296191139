import { childrenBy, headOf, type Sentence, type Token } from "../../text/index.ts";
import { isFinite, isInfinitive, isNegated, isVerbal, marksOf, ownSubject, rangeOf } from "../statements/clause.ts";
import { folded } from "../statements/lexicon.ts";
import { hull } from "../statements/ranges.ts";
import { clipped, partsOf } from "./content.ts";
import { actorsAt, partiesOf } from "./parties.ts";
import { cuedBy, type Draft, dropped, type Scene } from "./scene.ts";

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
    if (isVerbal(token) && lexicon.has("musts", token)) return fromMust(scene, at, sentence, token);
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
    if (!clause || !mark || !said) {
      dropped(scene, at, token, said ? "no-content" : "no-statement");
      return [];
    }
    const range = clipped(scene, { start: mark.end, end: rangeOf(sentence, clause.index).end });
    return partsOf(scene, at, range).map((content) => ({
      ...cuedBy("agenda.need", token.lemma, at, [token], [clause]),
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

/** « il faut une trêve », « il faut que l'aide entre »; "there must be a truce". */
function fromMust(scene: Scene, at: number, sentence: Sentence, token: Token): Draft[] {
  const said = scene.statementAt(token.start);
  if (said?.act !== "say") {
    dropped(scene, at, token, said ? "idle-speech" : "no-statement");
    return [];
  }
  const thing = childrenBy(sentence, token.index, "obj", "ccomp", "xcomp", "csubj").find(
    (t) => t.index > token.index && t.upos !== "PRON" && t.upos !== "ADV",
  );
  if (!thing || isNegated(sentence, token, scene.lexicon.speech)) {
    dropped(scene, at, token, thing ? "negated" : "no-content");
    return [];
  }
  const mark = marksOf(sentence, thing).findLast((m) => m.index < thing.index);
  const own = rangeOf(sentence, thing.index);
  const range = clipped(scene, { start: mark?.end ?? own.start, end: own.end });
  return partsOf(scene, at, range).map((content) => ({
    ...cuedBy("agenda.need", token.lemma, at, [token], [thing]),
    kind: "demand" as const,
    status: "demanded" as const,
    parties: partiesOf(scene, said),
    towards: isVerbal(thing) && !isInfinitive(thing) ? actorsAt(scene, at, ownSubject(sentence, thing)) : [],
    content,
    evidence: hull([token, content]) ?? content,
    maker: said,
    options: [],
    dueIn: null,
    rank: 5,
  }));
}
