import type { Factuality, Measure, Statement } from "../../claims/index.ts";
import { childrenOf, headOf, type Token, universal } from "../../text/index.ts";
import { folded } from "./lexicon.ts";
import { formAt, hasWord, type Line, type Said } from "./scene.ts";

/** The innermost statement whose content holds this place of the text, or null. */
export function statementAt(statements: readonly Said[], offset: number): Statement | null {
  let best: Statement | null = null;
  let size = Number.POSITIVE_INFINITY;
  for (const { span, statement } of statements) {
    if (offset < span.start || span.end <= offset) continue;
    const length = statement.content.reduce((n, part) => n + part.end - part.start, 0);
    if (length < size) {
      best = statement;
      size = length;
    }
  }
  return best;
}

/** Counts that may be demanded or promised; nobody promises the dead. */
const ASKED: ReadonlySet<Measure> = new Set(["released", "troops", "aid"]);

const ACTS: Readonly<Partial<Record<Statement["act"], Factuality>>> = {
  demand: "demanded",
  ask: "demanded",
  hope: "hoped",
  promise: "planned",
};

const MOST_STEPS = 4;

/** How sure the clause is of its figure, from its verb and what governs it. */
export function factualityOf(
  line: Line,
  clause: Token,
  cue: Token | null,
  { measure, said, sure }: { readonly measure: Measure; readonly said: Statement | null; readonly sure: boolean },
): Factuality {
  // « aucun des 45 otages n'a été libéré »: there are 45 all the same
  if (cue === null && !sure) {
    if (STANDING.has(measure)) return "asserted";
    const found = verbFactuality(line, clause, cue, measure, said);
    return found === "denied" ? "asserted" : found;
  }
  return verbFactuality(line, clause, cue, measure, said);
}

/** What is there whatever the verb says of it. */
const STANDING: ReadonlySet<Measure> = new Set(["population", "detained"]);

function verbFactuality(line: Line, clause: Token, cue: Token | null, measure: Measure, said: Statement | null): Factuality {
  const own = ownFactuality(line, cue ?? clause) ?? (cue && cue !== clause ? ownFactuality(line, clause) : null);
  if (own) return own;
  const noun = cue === null || cue.upos === "NOUN";
  // « compte 68 tués » counts them, « compte libérer 68 prisonniers » means to
  if (noun && !hasWord(line.scene.lexicon.data.counting, clause)) {
    const governing = modalOf(line, clause);
    if (governing) return governing;
  }
  let at = cue ?? clause;
  for (let steps = 0; steps < MOST_STEPS; steps++) {
    const head = headOf(line.sentence, at);
    // "denied having fired and put the number at four": what is above the words said governs none of them
    if (!head || (said?.act === "say" && !said.content.some(({ start, end }) => head.start >= start && head.end <= end))) break;
    const relation = universal(at.deprel);
    if (relation === "xcomp" || (relation === "ccomp" && head.upos === "VERB") || (relation === "obj" && noun)) {
      const governing = modalOf(line, head) ?? (relation === "xcomp" ? ownFactuality(line, head) : null);
      if (governing) return governing;
    } else if (relation !== "conj" && relation !== "nmod" && relation !== "obl") break;
    at = head;
  }
  if (said && said.act === "deny") return "denied";
  const verb = cue ?? clause;
  const open =
    verb.feats["VerbForm"] === "Inf" && !childrenOf(line.sentence, verb.index).some((t) => universal(t.deprel) === "aux");
  const asked = said && ASKED.has(measure) ? ACTS[said.act] : undefined;
  return asked ?? (open && ASKED.has(measure) ? "planned" : "asserted");
}

const modalOf = (line: Line, token: Token): Factuality | null => {
  const { modals } = line.scene.lexicon.data;
  for (const word of [folded(token.form), folded(token.lemma)]) if (Object.hasOwn(modals, word)) return modals[word] ?? null;
  return null;
};

/** What the verb itself says by its mood, its auxiliaries and adverbs. */
function ownFactuality(line: Line, verb: Token): Factuality | null {
  const { lexicon } = line.scene;
  const children = childrenOf(line.sentence, verb.index);
  const helpers = children.filter((t) => ["aux", "cop"].includes(universal(t.deprel)));
  const negation = [...children, ...helpers.flatMap((t) => childrenOf(line.sentence, t.index))].some(
    (t) => Math.abs(t.index - verb.index) < 6 && lexicon.is("negations", folded(t.form)) && universal(t.deprel) !== "obj",
  );
  if (negation) return "denied";
  if (children.some((t) => t.deprel === "mark" && lexicon.is("conditions", folded(t.form)))) return "conditional";
  if (children.some((t) => lexicon.is("doubts", folded(t.form)))) return "possible";
  for (const helper of helpers) {
    const modal = modalOf(line, helper);
    // "has" and « a » help without saying anything
    if (modal && universal(helper.deprel) === "aux") return modal;
  }
  const group = [verb, ...helpers];
  if (group.some((t) => t.feats["Mood"] === "Cnd")) return modalOf(line, verb) === "planned" ? "planned" : "possible";
  if (group.some((t) => t.feats["Tense"] === "Fut")) return "planned";
  if (lexicon.is("doubts", formAt(line, verb.index - 1))) return "possible";
  return null;
}
