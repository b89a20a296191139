import { boundsOf, parseEdtf } from "../../calendar/index.ts";
import type { Time } from "../../claims/index.ts";
import { childrenBy, headOf, type Sentence, type Token, universal } from "../../text/index.ts";
import { isFinite, isVerbal } from "../statements/clause.ts";
import { CALLED_OFF, type Draft, type Scene } from "./scene.ts";

/** "signed a pledge ahead of a conference set for 20 August": what was done before the report is not dated after it. */
export function isAhead(scene: Scene, sentence: Sentence, { clause, trigger, kind }: Draft, { edtf }: Time): boolean {
  const verb = sentence.tokens[clause] ?? sentence.tokens[trigger];
  // « dans un texte signé à Doha, à conclure un accord au plus tard lundi »: no deadline of what has been done
  if (verb && edtf?.startsWith("../") && isDoneTo(sentence, verb)) return true;
  if (kind === CALLED_OFF || !verb || !isDone(scene, sentence, verb)) return false;
  const from = boundOf(edtf, "earliest");
  const day = boundOf(scene.published, "latest");
  return from !== null && day !== null && from > day;
}

/**
 * "initialled an agreement to form a cabinet late on Saturday", told on Sunday: what was yet to be done has no day that is over, and
 * the day is that of what was done. So far is the time from it; null where it is none such.
 */
export function stepsOverAim(scene: Scene, sentence: Sentence, { clause }: Draft, head: Token, { edtf }: Time): number | null {
  const verb = sentence.tokens[clause];
  let aim = headOf(sentence, head);
  for (let steps = 0; aim && !isVerbal(aim) && steps < 3; steps++) aim = headOf(sentence, aim);
  if (!verb || !aim || !isVerbal(aim) || aim.index < verb.index || aim.deprel === "acl:relcl") return null;
  const isInfinitive = aim.feats["VerbForm"] === "Inf" && ["acl", "advcl"].includes(universal(aim.deprel));
  const above = headOf(sentence, aim);
  const isBelow = above?.index === verb.index || (above?.head === verb.index && universal(above.deprel) === "obj");
  if (!isInfinitive || !isBelow || !isDone(scene, sentence, verb)) return null;
  const [from, day] = [boundOf(edtf, "earliest"), boundOf(edtf, "latest")];
  const told = boundOf(scene.published, "latest");
  return from !== null && from === day && told !== null && day <= told ? OVER_AIM : null;
}

const OVER_AIM = 4;

/** A past participle that tells of a noun. */
const isDoneTo = (sentence: Sentence, verb: Token): boolean =>
  verb.deprel === "acl" &&
  verb.feats["VerbForm"] === "Part" &&
  verb.feats["Tense"] === "Past" &&
  childrenBy(sentence, verb.index, "aux", "cop").length === 0;

/** The first or the last day of a time; null where it has none. */
export function boundOf(edtf: string | null, side: "earliest" | "latest"): number | null {
  const value = edtf === null ? null : parseEdtf(edtf);
  return value ? boundsOf(value)[side] : null;
}

/** A finite verb told in the past or in the perfect of the present, with nothing that puts off what it tells. */
function isDone(scene: Scene, sentence: Sentence, verb: Token): boolean {
  const { lexicon } = scene;
  if (!isVerbal(verb) || !isFinite(sentence, verb) || verb.feats["VerbForm"] === "Inf") return false;
  const lemma = lexicon.lemmaOf(verb);
  if (lexicon.data.scheduling.includes(lemma) || lexicon.data.modals[lemma] !== undefined) return false;
  const helpers = childrenBy(sentence, verb.index, "aux", "cop");
  if (helpers.some((t) => lexicon.data.modals[lexicon.lemmaOf(t)] !== undefined)) return false;
  // "a session that was to have been held on June 24"
  const isMeant = helpers.some((t) => {
    const word = lexicon.data.ahead[lexicon.lemmaOf(t)];
    return word !== undefined && childrenBy(sentence, verb.index, "mark").some((mark) => mark.form.toLowerCase() === word);
  });
  return !isMeant && isPast(scene, sentence, verb);
}

/** The simple past, or the perfect of the present: no past before the past. */
export function isPast(scene: Scene, sentence: Sentence, verb: Token): boolean {
  const helpers = childrenBy(sentence, verb.index, "aux", "cop");
  const finite = helpers.find((t) => t.feats["VerbForm"] === "Fin") ?? verb;
  if (finite.feats["VerbForm"] !== "Fin") return false;
  const perfect = scene.lexicon.is("perfect", finite) && finite !== verb;
  return perfect ? finite.feats["Tense"] === "Pres" : finite.feats["Tense"] === "Past";
}

/** « sont arrivés », "when police fired": told of the past whatever its helper, and be its form taken for a participle. */
export const isToldOfPast = (scene: Scene, sentence: Sentence, verb: Token): boolean =>
  isPast(scene, sentence, verb) ||
  (verb.feats["Tense"] === "Past" &&
    childrenBy(sentence, verb.index, "aux", "cop").length === 0 &&
    childrenBy(sentence, verb.index, "nsubj").length > 0) ||
  (verb.feats["VerbForm"] === "Part" &&
    childrenBy(sentence, verb.index, "aux").some(
      (t) =>
        universal(t.deprel) === "aux" && t.deprel !== "aux:pass" && t.feats["VerbForm"] === "Fin" && t.feats["Tense"] !== "Fut",
    ));
