import { foldWord } from "../../knowledge/index.ts";
import en from "../../language/en/roles.json" with { type: "json" };
import fr from "../../language/fr/roles.json" with { type: "json" };
import { type RolesData, rolesSchema } from "../../language/roles-schema.ts";
import { remembered, type Token } from "../../text/index.ts";

export type Frame = RolesData["frames"][number];
export type Part = Frame["role"];
export type Dealing = RolesData["dealings"][number];

type WordList = {
  [K in keyof RolesData]: RolesData[K] extends readonly string[] ? K : never;
}[keyof RolesData];

/** The words of roles of one language, ready to be looked up. */
export interface Lexicon {
  readonly data: RolesData;
  /** True where the word, by lemma or form, is in the list; numbers fall together. */
  readonly is: (list: WordList, token: Token) => boolean;
  /** The frames of a verb, by its lemma, its form or what its infinitive has before the ending. */
  readonly framesOf: (verb: Token) => readonly Frame[];
  /** How those deal with each other who do what the verb says; null where they do not. */
  readonly dealingOf: (verb: Token, reflexive: boolean) => Dealing | null;
  /** True where the verb is in the list, by lemma, form or beginning. */
  readonly isVerb: (list: WordList, verb: Token) => boolean;
  /** Nouns that give a part to whom they stand beside. */
  readonly partOf: (token: Token) => Part | null;
  /** Nouns whose owner has a part. */
  readonly deedOf: (token: Token) => Part | null;
  /** True where the word is one for those who face each other. */
  readonly isCamp: (form: string) => boolean;
  /** True where the word is one for a team of negotiators. */
  readonly isDelegation: (form: string) => boolean;
  readonly compoundOf: (form: string) => Part | null;
  readonly phrases: readonly { readonly role: Part; readonly words: readonly string[] }[];
  readonly has: (words: readonly string[], token: Token) => boolean;
}

const raw: Readonly<Record<string, unknown>> = { fr, en };
const ready = new Map<string, Lexicon>();

/** The lexicon of a language ("fr", "fr-CA"), or null where there is none. */
export function lexiconOf(language: string): Lexicon | null {
  const code = language.toLowerCase().split("-")[0] ?? "";
  const known = ready.get(code);
  if (known) return known;
  if (!Object.hasOwn(raw, code)) return null;
  const made = compile(rolesSchema.parse(raw[code]));
  ready.set(code, made);
  return made;
}

/** A word in the form in which it is looked up: folded, a plural -s off. */
const keyOf = remembered((word) => {
  const folded = foldWord(word).replaceAll("’", "'").replace(/\.$/, "");
  return folded.length > 3 && /[^su]s$/.test(folded) ? folded.slice(0, -1) : folded;
});

const setOf = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(keyOf));

/** How much longer than its beginning a verb's form may be: « accueill-eraient ». */
const LONGEST_ENDING = 7;

/** Lemmas are guesses where a verb is rare: a form that begins like the infinitive counts too. */
function matcher(verbs: readonly string[], infinitives: readonly string[]): (verb: Token) => boolean {
  const whole = new Set(verbs);
  const stems = verbs
    .filter((v) => !v.includes(" "))
    .map((v) => v.slice(0, v.length - (infinitives.find((e) => v.endsWith(e))?.length ?? 0)))
    .filter((stem) => stem.length > 3);
  return ({ lemma, form }) => {
    const lower = form.toLowerCase();
    if (whole.has(lemma) || whole.has(lower)) return true;
    return stems.some((stem) => lower.startsWith(stem) && lower.length - stem.length <= LONGEST_ENDING);
  };
}

/** Words written of a phrase, elided ones apart: « sous l'égide de ». */
const wordsOf = (phrase: string): string[] =>
  phrase
    .toLowerCase()
    .split(/\s+|(?<=')/)
    .filter((w) => w !== "");

function compile(data: RolesData): Lexicon {
  const lists = new Map<string, ReadonlySet<string>>();
  for (const [key, value] of Object.entries(data)) {
    if (Array.isArray(value) && value.every((v) => typeof v === "string")) lists.set(key, setOf(value));
  }
  const sets = new WeakMap<readonly string[], ReadonlySet<string>>();
  const has = (words: readonly string[], token: Token): boolean => {
    let set = sets.get(words);
    if (!set) {
      set = setOf(words);
      sets.set(words, set);
    }
    return set.has(keyOf(token.lemma)) || set.has(keyOf(token.form));
  };
  const byVerb = data.frames.map((frame) => ({ frame, matches: matcher(frame.verbs, data.infinitives) }));
  const memo = new Map<string, readonly Frame[]>();
  const framesOf = (verb: Token): readonly Frame[] => {
    const key = `${verb.lemma} ${verb.form}`;
    const known = memo.get(key);
    if (known) return known;
    const found = byVerb.filter(({ matches }) => matches(verb)).map(({ frame }) => frame);
    if (memo.size < 5000) memo.set(key, found);
    return found;
  };
  const dealings = [true, false].map(
    (reflexive) =>
      new Map(
        data.dealings
          .filter((dealing) => reflexive || !dealing.reflexive)
          .flatMap((dealing) => dealing.verbs.map((verb) => [verb, dealing] as const)),
      ),
  );
  const verbLists = new Map<string, (verb: Token) => boolean>();
  for (const [key, value] of Object.entries(data)) {
    if (Array.isArray(value) && value.every((v) => typeof v === "string")) verbLists.set(key, matcher(value, data.infinitives));
  }
  const roleMap = (entries: readonly { readonly role: Part; readonly nouns: readonly string[] }[]): ReadonlyMap<string, Part> =>
    new Map(entries.flatMap(({ role, nouns }) => nouns.map((n) => [keyOf(n), role] as const)));
  const parts = roleMap(data.nouns);
  const deeds = roleMap(data.deeds);
  const compounds = new Map(data.compounds.flatMap(({ role, words }) => words.map((w) => [w, role] as const)));
  const look = (map: ReadonlyMap<string, Part>, { lemma, form }: Token): Part | null =>
    map.get(keyOf(lemma)) ?? map.get(keyOf(form)) ?? null;
  return {
    data,
    framesOf,
    dealingOf: ({ lemma, form }, reflexive) => {
      const among = dealings[reflexive ? 0 : 1];
      return among?.get(lemma) ?? among?.get(form.toLowerCase()) ?? null;
    },
    isVerb: (list, verb) => verbLists.get(list)?.(verb) ?? false,
    has,
    is: (list, { lemma, form }) => {
      const set = lists.get(list);
      return set !== undefined && (set.has(keyOf(lemma)) || set.has(keyOf(form)));
    },
    partOf: (token) => look(parts, token),
    deedOf: (token) => look(deeds, token),
    isCamp: (form) => lists.get("camps")?.has(keyOf(form)) ?? false,
    isDelegation: (form) => lists.get("delegations")?.has(keyOf(form)) ?? false,
    compoundOf: (form) => compounds.get(form.toLowerCase()) ?? null,
    phrases: data.phrases.map(({ role, words }) => ({ role, words: wordsOf(words) })),
  };
}
