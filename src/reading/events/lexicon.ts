import { foldWord } from "../../knowledge/index.ts";
import en from "../../language/en/events.json" with { type: "json" };
import kinds from "../../language/event-kinds.json" with { type: "json" };
import { type Crosswalk, crosswalkSchema, type EventsData, eventsSchema } from "../../language/events-schema.ts";
import fr from "../../language/fr/events.json" with { type: "json" };
import { remembered, type Token } from "../../text/index.ts";

export type VerbFrame = EventsData["verbs"][number];
export type NounFrame = EventsData["nouns"][number];
export type Part = "actor" | "recipient" | "none";
export type Mood = keyof EventsData["moods"];

/** Objects that are no nouns of a list: anybody known, a body that has members, anything at all. */
export const SOMEBODY = "@somebody";
export const PLACE = "@place";
export const ORGANISATION = "@organisation";
/** Those who do it, where they are an armed group. */
export const ARMED = "@armed";
/** Those who do it, where they are captives: by their noun, or by a participle that says that they were taken. */
export const CAPTURED = "@captured";
export const ANYTHING = "@any";
/** No object at all: "diplomats attended". */
export const NOTHING = "@none";
/** Only a clause, no noun: « engager les parties à reprendre le dialogue ». */
export const CLAUSE = "@clause";
/** The kind of what tells no event: "seize the opportunity". */
export const NO_EVENT = "";

/** A verb of the lexicon with what must stand beside it. */
export interface VerbEntry {
  /** As the lexicon writes it. */
  readonly written: string;
  readonly frame: VerbFrame;
  readonly reflexive: boolean;
  /** Words that must hang on the verb, keyed. */
  readonly rest: readonly string[];
  /** Nouns of which one must be the object, keyed; null where there is no such condition. */
  readonly objects: ReadonlySet<string> | null;
  /** Nouns of which one must be who does it, keyed; null where there is no such condition. */
  readonly doers: ReadonlySet<string> | null;
}

export interface NounEntry {
  /** As the lexicon writes it. */
  readonly written: string;
  readonly frame: NounFrame;
  /** Words that must hang on the head noun, keyed. */
  readonly rest: readonly string[];
}

type WordList = {
  [K in keyof EventsData]: EventsData[K] extends readonly string[] ? K : never;
}[keyof EventsData];

/** The words of events of one language, ready to be looked up. */
export interface Lexicon {
  readonly data: EventsData;
  readonly crosswalk: Crosswalk;
  /** Verbs by the lemma of their head, the most special first. */
  readonly verbs: ReadonlyMap<string, readonly VerbEntry[]>;
  /** Nouns by each of their words, keyed; those of several words first. */
  readonly nouns: ReadonlyMap<string, readonly NounEntry[]>;
  readonly moods: ReadonlyMap<string, Mood>;
  /** True where the word, by lemma or form, is in the list; numbers fall together. */
  readonly is: (list: WordList, token: Token) => boolean;
  /** True where the preposition as written is in the list. */
  readonly has: (list: WordList | readonly string[], words: string) => boolean;
  readonly mutual: (kind: string) => boolean;
  /** True for the lemma of a verb of some list. */
  readonly isVerb: (lemma: string) => boolean;
  /** The lemma of a verb: as analysed where the lexicon knows it, else by its form where that is one of a known verb. */
  readonly lemmaOf: (token: Token) => string;
}

const raw: Readonly<Record<string, unknown>> = { fr, en };
const ready = new Map<string, Lexicon>();
let walk: Crosswalk | null = null;

/** What the kinds of event are in PLOVER and CAMEO. */
function crosswalk(): Crosswalk {
  walk ??= crosswalkSchema.parse(kinds);
  return walk;
}

/** The lexicon of a language ("fr", "fr-CA"), or null where there is none. */
export function lexiconOf(language: string): Lexicon | null {
  const code = language.toLowerCase().split("-")[0] ?? "";
  const known = ready.get(code);
  if (known) return known;
  if (!Object.hasOwn(raw, code)) return null;
  const made = compile(eventsSchema.parse(raw[code]));
  ready.set(code, made);
  return made;
}

/** A word in the form in which it is looked up: folded, a plural -s off. */
export const keyOf = remembered((word) => {
  const folded = foldWord(word).replaceAll("’", "'").replace(/\.$/, "");
  return folded.length > 3 && /[^su]s$/.test(folded) ? folded.slice(0, -1) : folded;
});

/** The kinds of event that a noun tells by itself, without other words beside it. */
export const kindsAlone = ({ nouns }: Lexicon, { lemma }: Pick<Token, "lemma">): readonly string[] =>
  (nouns.get(keyOf(lemma)) ?? []).flatMap(({ frame, rest }) => (rest.length === 0 ? [frame.kind] : []));

export const MEDIATION = "mediation";

/** "talks with Norwegian mediation": it is nobody whom they talk with. */
export const isMediation = (lexicon: Lexicon, token: Pick<Token, "lemma">): boolean =>
  kindsAlone(lexicon, token).includes(MEDIATION);

const REFLEXIVE = /^(?:se |s['’])/;
/** Words of a phrase that are more than an article or preposition. */
const bones = (phrase: string, small: readonly string[]): string[] =>
  phrase
    .split(/[\s'’]+/)
    .filter((w, i) => i === 0 || !small.includes(w))
    .map(keyOf);

function compile(data: EventsData): Lexicon {
  const lists = new Map<string, ReadonlySet<string>>();
  const written = new Map<string, ReadonlySet<string>>();
  for (const [key, value] of Object.entries(data)) {
    if (!Array.isArray(value) || !value.every((v) => typeof v === "string")) continue;
    lists.set(key, new Set(value.map(keyOf)));
    written.set(key, new Set(value));
  }
  const verbs = new Map<string, VerbEntry[]>();
  const idioms = data.idioms.map((idiom): VerbFrame => ({ ...idiom, kind: NO_EVENT }));
  for (const frame of [...idioms, ...data.verbs]) {
    const objects = frame.objects ? objectsOf(data, frame.objects) : null;
    for (const verb of frame.verbs) {
      const reflexive = data.language === "fr" && REFLEXIVE.test(verb);
      const [head = "", ...rest] = (reflexive ? verb.replace(REFLEXIVE, "") : verb).split(/[\s'’]+/);
      const entry = {
        written: verb,
        frame,
        reflexive,
        objects,
        doers: frame.doers ? objectsOf(data, frame.doers) : null,
        rest: bones(["", ...rest].join(" "), data.smallWords).filter((w) => w !== ""),
      };
      verbs.set(
        head,
        [...(verbs.get(head) ?? []), entry].sort((a, b) => weight(b) - weight(a)),
      );
    }
  }
  const nouns = new Map<string, NounEntry[]>();
  for (const frame of data.nouns) {
    for (const noun of frame.nouns) {
      const words = bones(noun, data.smallWords);
      words.forEach((word, i) => {
        const entry = { written: noun, frame, rest: words.filter((_, j) => j !== i) };
        nouns.set(
          word,
          [...(nouns.get(word) ?? []), entry].sort((a, b) => b.rest.length - a.rest.length),
        );
      });
    }
  }
  const moods = new Map<string, Mood>();
  for (const [mood, words] of Object.entries(data.moods)) for (const word of words) moods.set(word, mood as Mood);
  const walked = crosswalk();
  const simple = (words: readonly string[]): string[] => words.map((w) => w.replace(REFLEXIVE, "").split(" ")[0] ?? w);
  const told = [
    ...simple(data.verbs.flatMap((frame) => frame.verbs)),
    ...verbs.keys(),
    ...simple([
      ...data.light,
      ...data.announcing,
      ...data.failing,
      ...data.bringing,
      ...data.occurring,
      ...data.ending,
      ...data.stopping,
      ...Object.keys(data.lightVia),
      ...Object.keys(data.undergoing),
      ...Object.keys(data.yielding),
    ]),
    ...Object.keys(data.modals),
    ...data.intransitive,
  ];
  const known = new Set([...told, ...moods.keys()]);
  const irregular = new Map(Object.entries(data.forms).flatMap(([lemma, forms]) => forms.map((form) => [form, lemma] as const)));
  const forms = formsOf(data, [[...new Set(told)], [...moods.keys()]]);
  return {
    data,
    crosswalk: walked,
    verbs,
    nouns,
    moods,
    is: (list, { lemma, form }) => {
      const set = lists.get(list);
      return set !== undefined && (set.has(keyOf(lemma)) || set.has(keyOf(form)));
    },
    has: (list, words) => (typeof list === "string" ? (written.get(list)?.has(words) ?? false) : list.includes(words)),
    isVerb: (lemma) => known.has(lemma),
    mutual: (kind) => walked.kinds[kind]?.mutual === true,
    lemmaOf: (token) => {
      const lemma = token.lemma.toLowerCase();
      const form = token.form.toLowerCase();
      return irregular.get(form) ?? (known.has(lemma) ? lemma : (forms.get(form) ?? lemma));
    },
  };
}

/** Lemmas by the forms that their endings let expect; of two that claim a form the first keeps it, the irregular before all. */
function formsOf(data: EventsData, groups: readonly (readonly string[])[]): ReadonlyMap<string, string> {
  const classes = data.inflections.toSorted((a, b) => b[0].length - a[0].length);
  const forms = new Map<string, string>();
  const put = (form: string, lemma: string): void => {
    if (!forms.has(form)) forms.set(form, lemma);
  };
  for (const lemmas of groups) {
    for (const lemma of lemmas) for (const form of [lemma, ...(data.forms[lemma] ?? [])]) put(form, lemma);
    for (const lemma of lemmas) {
      const found = classes.find(([ending]) => lemma.endsWith(ending));
      const stem = found && lemma.slice(0, lemma.length - found[0].length);
      for (const ending of found?.[1] ?? []) if ((stem + ending).length > 2) put(stem + ending, lemma);
    }
  }
  return forms;
}

function objectsOf(data: EventsData, words: readonly string[]): ReadonlySet<string> {
  return new Set(
    words.flatMap((w) => {
      if ([SOMEBODY, PLACE, ORGANISATION, ARMED, ANYTHING, NOTHING, CLAUSE].includes(w)) return [w];
      if (w === CAPTURED) return [w, ...(data.groups[w.slice(1)] ?? []).map(keyOf)];
      return w.startsWith("@") ? (data.groups[w.slice(1)] ?? []).map(keyOf) : [keyOf(w)];
    }),
  );
}

const weight = (e: VerbEntry): number =>
  e.rest.length * 8 +
  (e.frame.crowd ? 1 : 0) +
  (e.doers === null ? 0 : 4) +
  (e.reflexive ? 4 : 0) +
  (e.frame.infinitives ? 4 : 0) +
  (e.objects === null ? 0 : e.objects.has(ANYTHING) ? 1 : e.objects.has(SOMEBODY) ? 2 : 3);
