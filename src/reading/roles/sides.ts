import { childrenOf, headOf, type Sentence, type Token, universal } from "../../text/index.ts";
import { holdersAt } from "./holders.ts";
import { draftOf, PLAIN } from "./part-draft.ts";
import { playAt } from "./process.ts";
import { caseOf, type Draft, type Scene } from "./scene.ts";

/** « pourparlers entre A et B », "talks opened between A and B": both are parties. */
export function sideDrafts(scene: Scene, at: number, sentence: Sentence, noun: Token): Draft[] {
  const { between } = scene.lexicon.data;
  const verb = universal(noun.deprel) === "nsubj" ? headOf(sentence, noun) : null;
  const places = [...childrenOf(sentence, noun.index), ...(verb ? childrenOf(sentence, verb.index) : [])];
  const play = playAt(scene, at, noun, true);
  if (!play?.of) return [];
  for (const child of places) {
    if (!["nmod", "obl"].includes(universal(child.deprel)) || !between.includes(caseOf(sentence, child.index))) continue;
    const holders = holdersAt(scene, at, child.index).filter((h) => scene.entity(h)?.type !== "person");
    if (holders.length < 2) continue;
    return holders.map((holder) => draftOf(at, noun, "party", holder, play, PLAIN, verb ?? noun, child.index, "role.sides"));
  }
  const pair = pairAfter(scene, at, sentence, noun);
  return pair.holders.map((holder) => draftOf(at, noun, "party", holder, play, PLAIN, verb ?? noun, pair.last, "role.sides"));
}

/** Where the tree went astray: "between", somebody, "and", somebody, soon after the noun. */
function pairAfter(scene: Scene, at: number, sentence: Sentence, noun: Token): { holders: string[]; last: number } {
  const none = { holders: [], last: noun.index };
  const { tokens } = sentence;
  const start = tokens.findIndex(
    (t, i) => i > noun.index && i <= noun.index + 3 && scene.lexicon.data.between.includes(t.form.toLowerCase()),
  );
  if (start < 0 || tokens.slice(noun.index, start).some((t) => t.upos === "VERB" || t.form === ",")) return none;
  const holders: string[] = [];
  let joined = false;
  for (let i = start + 1; i < Math.min(tokens.length, start + 12); i++) {
    const token = tokens[i] as Token;
    if (token.upos === "VERB" || token.upos === "AUX" || token.form === ",") break;
    if (token.upos === "CCONJ") joined = true;
    const mention = scene.mentions.at(at, i);
    if (!mention || mention.form === "nominal" || (holders.length > 0 && !joined)) continue;
    const [holder] = holdersAt(scene, at, i);
    if (holder === undefined || scene.entity(holder)?.type === "person" || holders.includes(holder)) continue;
    holders.push(holder);
    if (holders.length === 2) return { holders, last: i };
  }
  return none;
}
