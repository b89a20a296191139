import { childrenBy, childrenOf, headOf, type Sentence, type Token, universal } from "../../text/index.ts";
import { isFinite, isInfinitive, isVerbal, rangeOf } from "../statements/clause.ts";
import { hull } from "../statements/ranges.ts";
import { clauseFrom } from "./questions.ts";
import { caseOf, type Open, type Scene } from "./scene.ts";

/** Words between the noun for a question and the word that opens it: « la question reste toutefois posée : qui ». */
const LINKED = 6;
/** Words before the noun in which it is told to remain: "that leaves only one question". */
const AHEAD = 4;

/**
 * Questions that a noun stands for, and what there is none of: « reste une question : qui paiera ? », "the question of who will pay
 * remains", "the big question is whether"; « reste celle des prisonniers »; "there is no timetable for a withdrawal".
 */
export function namedQuestions(scene: Scene, sentence: Sentence): Open[] {
  return sentence.tokens.flatMap((token) => [
    ...ledToByNoun(scene, sentence, token),
    ...leftBehind(scene, sentence, token),
    ...nonexistent(scene, sentence, token),
    ...thorniest(scene, sentence, token),
  ]);
}

const isPoint = ({ lexicon }: Scene, token: Token): boolean =>
  token.upos === "NOUN" && (lexicon.is("points", token) || lexicon.is("riddles", token));

const isRemaining = ({ lexicon }: Scene, token: Token): boolean =>
  lexicon.is("remaining", token) || lexicon.has("remaining", token);

function ledToByNoun(scene: Scene, sentence: Sentence, noun: Token): Open[] {
  const { lexicon } = scene;
  if (!isPoint(scene, noun)) return [];
  const behind = sentence.tokens.slice(noun.index + 1, noun.index + 2 + LINKED);
  const word = behind.find((t) => lexicon.has("questionWords", t) || lexicon.has("ifs", t));
  const between = sentence.tokens.slice(noun.index + 1, word?.index ?? noun.index);
  const last = between.at(-1);
  if (!word || !last || between.some((t) => ["NOUN", "PROPN"].includes(t.upos) || /^[,;–—]$/.test(t.form))) return [];
  const told = between.some((t) => t.upos === "AUX");
  const known = isInfinitive(last) && lexicon.has("settling", last);
  const named = lexicon.data.about.includes(last.lemma);
  if (!(last.form === ":" || named || known || told)) return [];
  const around = [...sentence.tokens.slice(Math.max(0, noun.index - AHEAD), noun.index), ...between];
  const isOpen = (t: Token): boolean => isRemaining(scene, t) || lexicon.has("unsettled", t);
  const content = clauseFrom(scene, sentence, word);
  // "the big question is whether", « l'enjeu est de savoir si »
  const plain = between.every((t) => t === last || (!isVerbal(t) && !lexicon.is("noWords", t)) || t.upos === "AUX");
  const asks = told && lexicon.is("riddles", noun) && !named && plain && last.form !== ":";
  if (asks || around.some(isOpen)) return hasVerb(sentence, content) ? [{ content, cue: noun }] : [];
  // "the question of who will pay remains"
  const stays = sentence.tokens.findLast((t) => t.index > word.index + 1 && isRemaining(scene, t) && isFinite(sentence, t));
  const next = stays && sentence.tokens[stays.index + 1];
  const before = stays && sentence.tokens[stays.index - 1];
  if (!stays || !before || (next && !["PUNCT", "ADJ", "ADV"].includes(next.upos) && !isOpen(next))) return [];
  const asked = { start: word.start, end: before.end };
  return hasVerb(sentence, asked) ? [{ content: asked, cue: stays }] : [];
}

const hasVerb = (sentence: Sentence, { start, end }: Open["content"]): boolean =>
  sentence.tokens.some((t) => t.start > start && t.end <= end && (isVerbal(t) || t.upos === "AUX"));

/** « Reste le sort des prisonniers », « reste posée celle de la garde », "that leaves the question of the port": what a clause that opens so leaves. */
function leftBehind(scene: Scene, sentence: Sentence, verb: Token): Open[] {
  const { lexicon } = scene;
  if (!isRemaining(scene, verb)) return [];
  const before = sentence.tokens.slice(0, verb.index).findLast((t) => t.upos !== "CCONJ" && t.upos !== "ADV");
  const opens = !before || /^[;:–—,]$/.test(before.form);
  const demonstrative = before?.upos === "PRON" && before.feats["PronType"] === "Dem" && before.index === 0;
  if (!opens && !demonstrative) return [];
  const rest = sentence.tokens.slice(verb.index + 1, verb.index + 1 + AHEAD);
  const posed = rest.filter((t) => isRemaining(scene, t) || lexicon.has("unsettled", t)).at(-1);
  const first = sentence.tokens.find((t) => t.index > (posed ?? verb).index && t.upos !== "ADV");
  const head = first?.upos === "DET" ? headOf(sentence, first) : first;
  if (!first || !head || head.index < first.index || head.index > first.index + AHEAD) return [];
  const demonstrated = head.upos === "PRON" && head.feats["PronType"] === "Dem" && childrenOf(sentence, head.index).length > 0;
  const point = head.upos === "NOUN" && lexicon.is("points", head);
  const named = head.upos === "NOUN" && lexicon.is("topics", head) && (posed !== undefined || universal(head.deprel) !== "obj");
  // a question without more words is told elsewhere
  const more = childrenBy(sentence, head.index, "nmod", "obl").length > 0;
  if (!(demonstrated || ((point || named) && more))) return [];
  const own = rangeOf(sentence, head.index);
  const end = Math.min(own.end, clauseFrom(scene, sentence, first).end);
  return end > first.start ? [{ content: { start: first.start, end }, cue: verb }] : [];
}

/** « Le point le plus délicat reste la présidence de la commission », "the thorniest issue remains the border": what it is said to be. */
function thorniest(scene: Scene, sentence: Sentence, point: Token): Open[] {
  const { lexicon } = scene;
  if (!isPoint(scene, point) || universal(point.deprel) !== "nsubj") return [];
  const verb = headOf(sentence, point);
  const own = rangeOf(sentence, point.index);
  const words = sentence.tokens.filter((t) => t.start >= own.start && t.end <= own.end && t !== point);
  if (!verb || verb.index < point.index || !isRemaining(scene, verb) || !isFinite(sentence, verb)) return [];
  if (!words.some((t) => lexicon.has("thorny", t)) || words.some(isVerbal)) return [];
  const matter = childrenBy(sentence, verb.index, "obj", "attr", "xcomp").find((t) => t.index > verb.index);
  if (matter?.upos !== "NOUN" || isPoint(scene, matter)) return [];
  const told = rangeOf(sentence, matter.index, (t) => t.deprel === "acl:relcl");
  return [{ content: told, cue: verb }];
}

/** "There is no timetable for the withdrawal", « aucune date n'existe »: nobody has set one. */
function nonexistent(scene: Scene, sentence: Sentence, noun: Token): Open[] {
  const { lexicon } = scene;
  if (noun.upos !== "NOUN" || !lexicon.is("appointments", noun)) return [];
  const verb = headOf(sentence, noun);
  if (!verb || !lexicon.is("existing", verb) || !["nsubj", "obj", "obl", "root"].includes(universal(noun.deprel))) return [];
  const impersonal = childrenOf(sentence, verb.index).some(
    (t) => t.deprel.startsWith("expl") || (t.upos === "ADV" && t.lemma === "y"),
  );
  const subject = universal(noun.deprel) === "nsubj" && isVerbal(verb);
  if (!impersonal && !subject) return [];
  const none = childrenOf(sentence, noun.index).some((t) => t.index < noun.index && lexicon.is("noWords", t));
  const denied = childrenOf(sentence, verb.index).some(
    (t) => t.index > verb.index && t.index < noun.index && lexicon.is("noWords", t),
  );
  // « il n'y a pas lieu de craindre »: a noun without a word before it names none
  const bare = ["ADV", "VERB", "AUX"].includes(sentence.tokens[noun.index - 1]?.upos ?? "");
  if ((!none && !denied) || bare) return [];
  const links = [...childrenBy(sentence, noun.index, "nmod", "obl"), ...childrenBy(sentence, verb.index, "obl", "nmod")].filter(
    (t) => t.index > noun.index,
  );
  const { about, concerning, toward } = lexicon.data;
  const fits = links.filter((t) => {
    const link = caseOf(sentence, t.index);
    return toward.includes(link) || (about.includes(link) && !concerning.includes(link));
  });
  // "no date on the letter"
  if (links.length > 0 && fits.length === 0) return [];
  const content = hull([rangeOf(sentence, noun.index), ...fits.map((t) => rangeOf(sentence, t.index))]);
  return content ? [{ content, cue: verb }] : [];
}
