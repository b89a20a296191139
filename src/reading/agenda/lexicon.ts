import {
  type AgendaData,
  type AgendaKind,
  type AgendaStatus,
  type AgendaVerb,
  agendaSchema,
} from "../../language/agenda-schema.ts";
import en from "../../language/en/agenda.json" with { type: "json" };
import fr from "../../language/fr/agenda.json" with { type: "json" };
import { remembered, type Sentence, type Token } from "../../text/index.ts";
import { folded, type Lexicon as SpeechLexicon, lexiconOf as speechOf, type VerbEntry } from "../statements/lexicon.ts";

/** What a verb puts on the table. */
export interface Sense {
  readonly kind: AgendaKind;
  readonly status: AgendaStatus;
  readonly document: boolean;
  readonly anySubject: boolean;
  /** What it makes of an infinitive where its subject is somebody and not a text; null where it makes nothing. */
  readonly actor: AgendaKind | null;
  readonly negated: AgendaKind | null;
  /** What it makes of an infinitive that the subject itself is to do; null where it makes no difference. */
  readonly own: AgendaKind | null;
}

export type AgendaNoun = AgendaData["nouns"][number];

type WordList = {
  [K in keyof AgendaData]: AgendaData[K] extends readonly string[] ? K : never;
}[keyof AgendaData];

/** The words of one language for what is on the table, ready to be looked up. */
export interface Lexicon {
  readonly data: AgendaData;
  /** The words of speech, with the verbs of the agenda before those of speech that make an item by their act. */
  readonly speech: SpeechLexicon;
  readonly senseOf: (entry: VerbEntry) => Sense | null;
  readonly adjectives: ReadonlyMap<string, AgendaData["adjectives"][number]>;
  readonly nouns: ReadonlyMap<string, AgendaData["nouns"][number]>;
  /** True where the word, by lemma or form, is in the list; a plural -s falls off. */
  readonly is: (list: WordList, token: Token) => boolean;
  /** Expressions of a list that have several words, each as its words. */
  readonly phrases: (list: WordList) => readonly (readonly string[])[];
  /** The expression of the list that stands from this word on. */
  readonly phraseAt: (list: WordList, sentence: Sentence, index: number) => readonly string[] | undefined;
  /** True where the word as it is written is in the list. */
  readonly has: (list: WordList, token: Token) => boolean;
}

/** True where the words of the expression stand from word `index` on. */
export function standsAt(sentence: Sentence, index: number, words: readonly string[]): boolean {
  return words.every((word, i) => {
    const token = sentence.tokens[index + i];
    return token !== undefined && (writingOf(token) === word || token.lemma === word);
  });
}

/** What an act of speech puts on the table; acts that put nothing there are missing. */
export const BY_ACT: Readonly<Record<string, { readonly kind: AgendaKind; readonly status: AgendaStatus }>> = {
  demand: { kind: "demand", status: "demanded" },
  promise: { kind: "commitment", status: "offered" },
  propose: { kind: "proposal", status: "offered" },
  refuse: { kind: "refusal", status: "rejected" },
  hope: { kind: "objective", status: "in-progress" },
};

export const STATUS_OF: Readonly<Record<AgendaKind, AgendaStatus>> = {
  objective: "in-progress",
  commitment: "offered",
  demand: "demanded",
  proposal: "offered",
  refusal: "rejected",
  "open-question": "undecided",
};

/** What a verb of speech puts on the table by its act. */
export const plainSense = (act: Pick<Sense, "kind" | "status">): Sense => ({
  ...act,
  document: false,
  anySubject: false,
  actor: null,
  negated: null,
  own: null,
});

const raw: Readonly<Record<string, unknown>> = { fr, en };
const ready = new Map<string, Lexicon>();

/** The lexicon of a language ("fr", "fr-CA"), or null where there is none. */
export function lexiconOf(language: string): Lexicon | null {
  const code = language.toLowerCase().split("-")[0] ?? "";
  const known = ready.get(code);
  if (known) return known;
  const speech = speechOf(code);
  if (!Object.hasOwn(raw, code) || !speech) return null;
  const made = compile(agendaSchema.parse(raw[code]), speech);
  ready.set(code, made);
  return made;
}

/** The word in lower case with a straight apostrophe. */
export const writingOf = ({ form }: Token): string => folded(form);

/** A word as it is looked up: lower case, straight apostrophe, a plural -s off. */
const keyOf = remembered((word) => {
  const plain = folded(word);
  return plain.length > 4 && /[^s]s$/.test(plain) ? plain.slice(0, -1) : plain;
});

function compile(data: AgendaData, speech: SpeechLexicon): Lexicon {
  const senses = new Map<VerbEntry, Sense>();
  const verbs = new Map<string, VerbEntry[]>();
  const forms = new Map<string, string>();
  const put = (head: string, entry: VerbEntry): void => {
    verbs.set(
      head,
      [...(verbs.get(head) ?? []), entry].sort((a, b) => rank(b) - rank(a)),
    );
  };
  for (const verb of data.verbs) {
    const { head, entry } = entryOf(verb, speech.data.reflexives.length > 0);
    put(head, entry);
    for (const form of [verb.form, ...(data.forms[verb.cue] ?? [])]) if (!forms.has(folded(form))) forms.set(folded(form), head);
    senses.set(entry, {
      kind: verb.kind,
      status: verb.status,
      document: verb.document === true,
      anySubject: verb.anySubject === true,
      actor: verb.actor ?? null,
      negated: verb.negated ?? null,
      own: verb.own ?? null,
    });
  }
  for (const [head, entries] of speech.verbs) {
    for (const entry of entries) {
      const act = BY_ACT[entry.verb.act];
      // « vouloir croire » is no « vouloir »: it stands in the way of the shorter cue
      if (entry.rest.length > 0 && (!act || entry.verb.act === "hope")) put(head, entry);
      if (!act || entry.verb.act === "hope" || data.notCues.includes(entry.verb.cue)) continue;
      if (verbs.get(head)?.some((own) => own.reflexive === entry.reflexive && own.rest.join() === entry.rest.join())) continue;
      put(head, entry);
      senses.set(entry, plainSense(act));
    }
  }
  for (const [form, head] of speech.forms) if (verbs.has(head) && !forms.has(form)) forms.set(form, head);
  const sets = new Map<string, ReadonlySet<string>>();
  const phrases = new Map<string, readonly (readonly string[])[]>();
  const byFirst = new Map<string, ReadonlyMap<string, readonly (readonly string[])[]>>();
  const written = new Map<string, ReadonlySet<string>>();
  for (const [key, value] of Object.entries(data)) {
    if (!Array.isArray(value) || !value.every((v) => typeof v === "string")) continue;
    sets.set(key, new Set(value.filter((v) => !v.includes(" ")).flatMap((v) => [folded(v), keyOf(v)])));
    written.set(key, new Set(value.map(folded)));
    phrases.set(
      key,
      value.filter((v) => v.includes(" ")).map((v) => folded(v).split(" ")),
    );
    byFirst.set(
      key,
      Map.groupBy(phrases.get(key) ?? [], (words) => words[0] ?? ""),
    );
  }
  return {
    data,
    speech: { ...speech, verbs, forms },
    senseOf: (entry) => senses.get(entry) ?? null,
    adjectives: new Map(data.adjectives.map((a) => [a.cue, a])),
    nouns: new Map(data.nouns.flatMap((entry) => entry.nouns.map((n) => [n, entry] as const))),
    is: (list, { lemma, form }) => {
      const set = sets.get(list);
      return set !== undefined && (set.has(lemma) || set.has(keyOf(lemma)) || set.has(keyOf(form)));
    },
    phrases: (list) => phrases.get(list) ?? [],
    phraseAt: (list, sentence, index) => {
      const token = sentence.tokens[index];
      const starts = byFirst.get(list);
      if (!token || !starts || starts.size === 0) return undefined;
      const fits = (words: readonly string[]): boolean => standsAt(sentence, index, words);
      return starts.get(writingOf(token))?.find(fits) ?? starts.get(token.lemma)?.find(fits);
    },
    has: (list, token) => written.get(list)?.has(writingOf(token)) ?? false,
  };
}

const rank = (entry: VerbEntry): number => entry.rest.length * 4 + (entry.causative ? 2 : 0) + (entry.reflexive ? 1 : 0);

function entryOf(verb: AgendaVerb, reflexives: boolean): { head: string; entry: VerbEntry } {
  const reflexive = reflexives && /^(se |s')/.test(verb.cue);
  const words = (reflexive ? verb.cue.replace(/^(se |s')/, "") : verb.cue).split(" ");
  const frames = new Set<string>(verb.frames);
  return {
    head: words[0] ?? "",
    entry: {
      verb: { cue: verb.cue, act: "say", example: verb.example, form: verb.form, content: verb.content },
      reflexive,
      rest: words.slice(1),
      causative: null,
      frames,
      plus: new Set(verb.frames.filter((f) => f.startsWith("+")).map((f) => f.slice(1))),
      charge: new Set(),
    },
  };
}
