import type { Factuality, Role } from "../../claims/index.ts";
import { childrenOf, headOf, type Sentence, type Token, universal } from "../../text/index.ts";
import { caseOf, type Scene } from "./scene.ts";

/** How a verb holds: null where it is denied. */
export interface Mood {
  readonly factuality: Factuality;
  readonly status: Role["status"];
}

/** Whether what a verb says is, will be, may be, or comes to an end; null where it is said not to be. */
export function moodOf(scene: Scene, sentence: Sentence, verb: Token): Mood | null {
  const { lexicon } = scene;
  let factuality: Factuality = "asserted";
  let status: Role["status"] = "current";
  let goesOn = false;
  let at: Token | null = verb;
  for (let steps = 0; at && steps < 4; steps++) {
    const children = childrenOf(sentence, at.index);
    // who declines to host does not, who refuses to go on hosting does so no longer
    if (steps > 0 && !goesOn && lexicon.isVerb("declining", at)) return null;
    // whoever is asked to come has not come yet
    if (steps > 0 && factuality === "asserted" && lexicon.is("inviting", at)) return null;
    if (steps > 0 && (lexicon.isVerb("stopping", at) || lexicon.isVerb("declining", at))) status = "ending";
    else if (steps > 0 && lexicon.isVerb("continuing", at)) goesOn = true;
    else if (steps > 0 && !goesOn && (lexicon.isVerb("offering", at) || lexicon.is("ready", at))) {
      // who offers to host hosts nothing yet
      factuality = "possible";
      status = "candidate";
    } else if (steps > 0 && lexicon.isVerb("planning", at)) factuality = "planned";
    else if (steps > 0 && lexicon.data.modals[at.lemma] !== undefined) factuality = lexicon.data.modals[at.lemma] ?? factuality;
    if (at.feats["Tense"] === "Fut" && factuality === "asserted") factuality = "planned";
    for (const child of children) {
      const modal = universal(child.deprel) === "aux" ? lexicon.data.modals[child.lemma] : undefined;
      if (modal !== undefined) factuality = modal;
      else if (liesAhead(scene, children, child)) factuality = "planned";
      if (child.feats["Tense"] === "Fut" && ["aux", "cop"].includes(universal(child.deprel)) && factuality === "asserted")
        factuality = "planned";
    }
    // "would come only if X were present": what is a condition, or is asked, is not told to be so
    if (children.some((t) => universal(t.deprel) === "mark" && lexicon.is("conditions", t))) return null;
    const words = children.filter((t) => ["advmod", "mark", "det", "cc"].includes(universal(t.deprel)));
    if (lexicon.data.noLonger.some((w) => words.some((t) => phraseAt(sentence, t, w)))) status = "ending";
    else if (words.some((t) => lexicon.is("negations", t)) || lexicon.is("negations", tokenOf(caseOf(sentence, at.index), at)))
      return null;
    if (!["xcomp", "ccomp", "acl", "advcl"].includes(universal(at.deprel)) || findsSubject(sentence, at)) break;
    at = headOf(sentence, at);
  }
  return { factuality, status };
}

/** "is to join": a helper with the word that puts off what it tells. */
function liesAhead({ lexicon }: Scene, children: readonly Token[], helper: Token): boolean {
  const word = ["aux", "cop"].includes(universal(helper.deprel)) ? lexicon.data.ahead[helper.lemma] : undefined;
  return word !== undefined && children.some((t) => t.index === helper.index + 1 && t.form.toLowerCase() === word);
}

const tokenOf = (form: string, like: Token): Token => ({ ...like, form, lemma: form });

const findsSubject = (sentence: Sentence, verb: Token): boolean =>
  childrenOf(sentence, verb.index).some((t) => universal(t.deprel) === "nsubj");

/** True where the phrase ends at this word: "no longer". */
function phraseAt(sentence: Sentence, token: Token, phrase: string): boolean {
  const words = phrase.split(" ");
  return words.every((w, i) => sentence.tokens[token.index - words.length + 1 + i]?.form.toLowerCase() === w);
}
