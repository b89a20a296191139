import type { Factuality } from "../../claims/index.ts";
import { childrenBy, childrenOf, findChild, headOf, type Sentence, type Token, universal } from "../../text/index.ts";
import { isNegated, isVerbal } from "../statements/clause.ts";
import { frameOf } from "./frame.ts";
import { keyOf } from "./lexicon.ts";
import { clauseAbove } from "./nouns.ts";
import { numberOf } from "./process.ts";
import { type Draft, isNoun, type Scene } from "./scene.ts";
import { whoAt } from "./who.ts";

const KIND = "end-of-process";
/** Words between a verb of closing and what is closed, where the tree does not join them. */
const NEAR = 4;

/** That a process is over, is to be closed, or that a round was its last: each once, with the word that says so. */
export function closureDrafts(scene: Scene): Draft[] {
  return scene.analysis.sentences.flatMap((sentence, at) =>
    sentence.tokens.flatMap((token) => {
      const found = closed(scene, at, sentence, token) ?? over(scene, at, sentence, token) ?? last(scene, at, sentence, token);
      return found ? [found] : [];
    }),
  );
}

/** A process as a whole: by name, or by a word that means no single meeting. */
function isWhole(scene: Scene, at: number, sentence: Sentence, noun: Token): boolean {
  const named = scene.mentions.covering(at, noun.index);
  // "Astana talks are over": a name is one though the analyser took its noun for a verb
  if ((!isNoun(noun) && named?.head !== noun.index) || numberOf(scene, sentence, noun) !== null) return false;
  if (scene.lexicon.is("wholes", noun)) return true;
  if (named?.form === "name" && scene.entity(named.entity)?.type === "process") return true;
  // "Astana talks": talks with a name before or behind them, which a known process goes by
  const proper = childrenOf(sentence, noun.index).some(
    (t) => ["compound", "nmod"].includes(universal(t.deprel)) && t.upos === "PROPN",
  );
  const process = proper && scene.lexicon.is("rounds", noun) === false ? scene.mentions.processAt(at, noun.index) : null;
  return process !== null && scene.entity(process)?.ref != null;
}

/** « clore le processus », « mettre fin aux pourparlers d'Astana », "end the process". */
function closed(scene: Scene, at: number, sentence: Sentence, verb: Token): Draft | null {
  const lemma = scene.lexicon.lemmaOf(verb);
  const phrase = closingsOf(scene.lexicon.data.closing)
    .get(lemma)
    ?.find((rest) => {
      const next = sentence.tokens.slice(verb.index + 1, verb.index + 1 + NEAR);
      return rest.every((word) => next.some((t) => keyOf(t.form) === word));
    });
  if (phrase === undefined || universal(verb.deprel) === "aux") return null;
  const below = [
    ...childrenBy(sentence, verb.index, "obj", "obl", "iobj"),
    // « mettre fin à »: what is ended hangs on the noun of the phrase
    ...(phrase.includes(" ")
      ? childrenBy(sentence, verb.index, "obj").flatMap((t) => childrenBy(sentence, t.index, "nmod"))
      : []),
    ...(verb.feats["Voice"] === "Pass" || findChild(sentence, verb.index, "aux:pass")
      ? childrenBy(sentence, verb.index, "nsubj")
      : []),
  ];
  // "closed a two-day meeting, their first in the Astana format": one meeting ends, whatever it is one of
  const [object] = below.filter((t) => universal(t.deprel) === "obj");
  if (object && scene.lexicon.is("rounds", object) && !isWhole(scene, at, sentence, object)) return null;
  const target = below.find((t) => isWhole(scene, at, sentence, t)) ?? nextWhole(scene, at, sentence, verb);
  if (!target) return null;
  const { doers } = frameOf(scene, at, sentence, verb);
  return draftOf(scene, at, sentence, { word: verb, of: target, actors: doers.flatMap((t) => whoAt(scene, at, t)) });
}

type Closings = ReadonlyMap<string, readonly (readonly string[])[]>;
const closings = new WeakMap<readonly string[], Closings>();

/** The further words of each closing phrase, keyed, by the verb it begins with. */
export function closingsOf(phrases: readonly string[]): Closings {
  let found = closings.get(phrases);
  if (!found) {
    const made = new Map<string, (readonly string[])[]>();
    for (const phrase of phrases) {
      const [head = "", ...rest] = phrase.split(" ");
      made.set(head, [...(made.get(head) ?? []), rest.map(keyOf)]);
    }
    found = made;
    closings.set(phrases, found);
  }
  return found;
}

/** The verb taken for a noun: what it closes stands behind it. */
function nextWhole(scene: Scene, at: number, sentence: Sentence, verb: Token): Token | null {
  if (isVerbal(verb)) return null;
  const next = sentence.tokens.slice(verb.index + 1, verb.index + NEAR);
  const stop = next.findIndex((t) => t.upos === "VERB" || t.upos === "PUNCT");
  return (stop < 0 ? next : next.slice(0, stop)).find((t) => isWhole(scene, at, sentence, t)) ?? null;
}

/** « le processus est terminé », "the talks in Astana are over", "declared the process dead". */
function over(scene: Scene, at: number, sentence: Sentence, word: Token): Draft | null {
  if (!scene.lexicon.is("over", word)) return null;
  const said = childrenBy(sentence, word.index, "cop", "aux").length > 0;
  const head = universal(word.deprel) === "xcomp" ? headOf(sentence, word) : null;
  const subject = said ? childrenBy(sentence, word.index, "nsubj")[0] : head && childrenBy(sentence, head.index, "obj")[0];
  if (!subject || !isWhole(scene, at, sentence, subject)) return null;
  return draftOf(scene, at, sentence, { word, of: subject, actors: [] });
}

/** « la vingtième rencontre est la dernière », "the 20th round was the last". */
function last(scene: Scene, at: number, sentence: Sentence, word: Token): Draft | null {
  if (!scene.lexicon.is("last", word) || findChild(sentence, word.index, "cop") === null) return null;
  const subject = childrenBy(sentence, word.index, "nsubj")[0];
  const meant = subject && (scene.lexicon.is("rounds", subject) || scene.lexicon.is("priors", subject));
  return meant ? draftOf(scene, at, sentence, { word, of: subject, actors: [] }) : null;
}

interface Parts {
  readonly word: Token;
  readonly of: Token;
  readonly actors: readonly string[];
}

function draftOf(scene: Scene, at: number, sentence: Sentence, { word, of, actors }: Parts): Draft {
  const clause = isVerbal(word) || findChild(sentence, word.index, "cop") ? word : clauseAbove(sentence, word);
  const mood = unsaid(scene, sentence, word);
  return {
    because: { rule: "event.closure", entry: `${KIND}: ${word.lemma}`, to: [of.index, clause.index] },
    sentence: at,
    kind: KIND,
    trigger: word.index,
    words: [word.index],
    clause: clause.index,
    actors: [...new Set(actors)],
    recipients: [],
    deeds: [],
    nouns: [of.index],
    ...(mood === null ? {} : { mood }),
  };
}

/** « on ne peut pas dire que … », « il n'est plus question de … »: denied by what governs it. */
function unsaid(scene: Scene, sentence: Sentence, word: Token): Factuality | null {
  // the verb taken for a noun is below the verb of its clause all the same
  if (!isVerbal(word) && findChild(sentence, word.index, "cop") === null) {
    const mood = scene.lexicon.moods.get(scene.lexicon.lemmaOf(clauseAbove(sentence, word)));
    if (mood) return mood;
  }
  if (!isVerbal(word)) {
    // « si le processus était mort »: what is no verb has its mood from its helper
    const marks = childrenBy(sentence, word.index, "mark").map((t) => t.form.toLowerCase());
    if (marks.some((mark) => scene.lexicon.has("conditions", mark))) return "conditional";
    if (isNegated(sentence, word, scene.speech)) return "denied";
  }
  let at = word;
  for (let steps = 0; steps < 3; steps++) {
    const relation = universal(at.deprel);
    const below = ["ccomp", "xcomp", "nmod", "acl"].includes(relation) || (relation === "obl" && !isVerbal(at));
    const head = below ? headOf(sentence, at) : null;
    if (!head) return null;
    const modal = [head, ...childrenOf(sentence, head.index)].some(
      (t) => scene.lexicon.data.modals[scene.lexicon.lemmaOf(t)] !== undefined,
    );
    if (isNegated(sentence, head, scene.speech) && (relation !== "ccomp" || modal)) return "denied";
    at = head;
  }
  return null;
}
