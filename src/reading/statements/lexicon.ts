import type { SpeechAct } from "../../claims/index.ts";
import en from "../../language/en/speech.json" with { type: "json" };
import fr from "../../language/fr/speech.json" with { type: "json" };
import { type SpeechData, type SpeechNoun, type SpeechVerb, speechSchema } from "../../language/speech-schema.ts";
import { remembered } from "../../text/index.ts";

/** The words of reported speech of one language, ready to be looked up. */
export interface Lexicon {
  readonly data: SpeechData;
  /** Verbs by the lemma of their head word; those that need more words first. */
  readonly verbs: ReadonlyMap<string, readonly VerbEntry[]>;
  /** Forms that the examples attest, for words whose lemma the analyser got wrong. */
  readonly forms: ReadonlyMap<string, string>;
  readonly nouns: ReadonlyMap<string, SpeechNoun>;
  readonly adjectives: ReadonlyMap<string, SpeechAct>;
  readonly sources: readonly SourcePhrase[];
  readonly notCues: ReadonlySet<string>;
  readonly reflexiveNotCues: ReadonlySet<string>;
  readonly is: (list: WordList, word: string) => boolean;
}

export interface VerbEntry {
  readonly verb: SpeechVerb;
  readonly reflexive: boolean;
  /** Lemmas of the words that must hang on the head word. */
  readonly rest: readonly string[];
  /** What governs the verb, in « faire savoir »; null elsewhere. */
  readonly causative: string | null;
  readonly frames: ReadonlySet<string>;
  /** Prepositions of « +de » and of « =de ». */
  readonly plus: ReadonlySet<string>;
  readonly charge: ReadonlySet<string>;
}

export interface SourcePhrase {
  readonly words: readonly string[];
  readonly kind: SpeechData["sources"][number]["kind"];
}

type WordList = {
  [K in keyof SpeechData]: SpeechData[K] extends readonly string[] ? K : never;
}[keyof SpeechData];

const raw: Readonly<Record<string, unknown>> = { fr, en };
const ready = new Map<string, Lexicon>();

/** The lexicon of a language ("fr", "fr-CA"), or null where there is none. */
export function lexiconOf(language: string): Lexicon | null {
  const code = language.toLowerCase().split("-")[0] ?? "";
  const known = ready.get(code);
  if (known) return known;
  if (!Object.hasOwn(raw, code)) return null;
  const made = compile(speechSchema.parse(raw[code]));
  ready.set(code, made);
  return made;
}

/** A word without its typographic accidents: lower case, straight apostrophe. */
export const folded = remembered((word) => word.toLowerCase().replace(/[’ʼ]/g, "'"));

/** A pronoun that hangs on its verb by hyphens, « -t-il », as it stands alone. */
export const unlinked = (form: string): string => folded(form).replace(/^-(t-)?/, "");

const guesses = new WeakMap<SpeechData["nounEndings"], (form: string) => readonly string[]>();

/** What the lemma of a form may be, by its ending. */
export function lemmasOf(form: string, endings: SpeechData["nounEndings"]): readonly string[] {
  let guess = guesses.get(endings);
  if (!guess) {
    guess = remembered((word) =>
      endings.flatMap(([own, lemma]) =>
        word.length > own.length + 2 && word.endsWith(own) ? [word.slice(0, -own.length) + lemma] : [],
      ),
    );
    guesses.set(endings, guess);
  }
  return guess(form);
}

function compile(data: SpeechData): Lexicon {
  const verbs = new Map<string, VerbEntry[]>();
  const forms = new Map<string, string>();
  for (const verb of data.verbs) {
    const entry = entryOf(data, verb);
    const key = entry.head;
    for (const form of [verb.form, ...(data.forms[verb.cue] ?? [])]) if (!forms.has(folded(form))) forms.set(folded(form), key);
    verbs.set(
      key,
      [...(verbs.get(key) ?? []), entry.entry].sort((a, b) => rank(b) - rank(a)),
    );
  }
  const lists = new Map<string, ReadonlySet<string>>();
  for (const [key, value] of Object.entries(data)) {
    if (Array.isArray(value) && value.every((v) => typeof v === "string")) lists.set(key, new Set(value));
  }
  for (const { cue } of data.notCues)
    for (const form of data.forms[cue] ?? []) if (!forms.has(folded(form))) forms.set(folded(form), cue);
  const bare = (cue: string): string => cue.replace(/^(se |s')/, "");
  return {
    data,
    verbs,
    forms,
    nouns: new Map(data.nouns.map((noun) => [noun.cue, noun])),
    adjectives: new Map(data.adjectives.map((adjective) => [adjective.cue, adjective.act])),
    sources: data.sources
      .map(({ words, kind }) => ({ words: words.split(/\s+|(?<=')/).map(folded), kind }))
      .sort((a, b) => b.words.length - a.words.length),
    notCues: new Set(data.notCues.filter((n) => n.cue === bare(n.cue)).map((n) => n.cue)),
    reflexiveNotCues: new Set(data.notCues.filter((n) => n.cue !== bare(n.cue)).map((n) => bare(n.cue))),
    is: (list, word) => lists.get(list)?.has(word) ?? false,
  };
}

const rank = (entry: VerbEntry): number => entry.rest.length * 4 + (entry.causative ? 2 : 0) + (entry.reflexive ? 1 : 0);

/** « faire savoir » hangs on its last word, « faire état » on its first. */
function entryOf(data: SpeechData, verb: SpeechVerb): { head: string; entry: VerbEntry } {
  const reflexive = /^(se |s')/.test(verb.cue) && data.reflexives.length > 0;
  const words = (reflexive ? verb.cue.replace(/^(se |s')/, "") : verb.cue).split(" ");
  const governed = verb.governed === true;
  const head = governed ? (words[1] ?? "") : (words[0] ?? "");
  const frames = new Set(verb.frames ?? []);
  const after = (sign: string): ReadonlySet<string> =>
    new Set([...frames].filter((f) => f.startsWith(sign)).map((f) => f.slice(1)));
  return {
    head,
    entry: {
      verb,
      reflexive,
      frames,
      rest: governed ? [] : words.slice(1),
      causative: governed ? (words[0] ?? null) : null,
      plus: after("+"),
      charge: after("="),
    },
  };
}
