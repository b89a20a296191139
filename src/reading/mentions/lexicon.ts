import type { RoleName } from "../../claims/index.ts";
import { foldWord, type Piece } from "../../knowledge/index.ts";
import en from "../../language/en/people.json" with { type: "json" };
import fr from "../../language/fr/people.json" with { type: "json" };
import { type PeopleData, peopleSchema } from "../../language/people-schema.ts";
import { remembered } from "../../text/index.ts";

export type Gender = "m" | "f" | null;
export type TermKind = "office" | PeopleData["things"][number]["kind"];

/** What a noun (or a phrase that works as one) says about whom it stands for. */
export interface Term {
  readonly kind: TermKind;
  readonly role: RoleName;
  /** True where a bare one serves the state that the report is about. */
  readonly ofState: boolean;
  /** True where the words of an unnamed one are those of whoever is behind. */
  readonly standsFor: boolean;
  readonly sector: string | null;
  /** True where a bare one means the last such one named. */
  readonly again: boolean;
  /** True where the singular is a person. */
  readonly one: boolean;
  /** The folded phrase, which is also its identity. */
  readonly words: string;
}

/** True for nouns of groups, « rebelle », as nouns of sides and delegations are not. */
export const isGroupTerm = (term: Term | null): term is Term =>
  term !== null && (term.kind === "armed-group" || term.kind === "political-group");

interface Node {
  readonly next: Map<string, Node>;
  term: Term | null;
}

/** The people lexicon of one language, ready to ask. */
export interface Lexicon {
  readonly language: string;
  readonly data: PeopleData;
  /** The longest term that begins at this piece, with its last piece. */
  readonly termAt: (pieces: readonly Piece[], from: number) => { term: Term; last: number } | null;
  readonly has: (list: WordList, word: string) => boolean;
  /** True for the last word of « ce dernier », "the latter". */
  readonly endsLatter: (word: string) => boolean;
  readonly genderOfFirstName: (name: string) => Gender;
  /** True for adjectives that look like one of nationality or region. */
  readonly likeDemonym: (word: string) => boolean;
}

export type WordList =
  | "former"
  | "distinct"
  | "handling"
  | "aliases"
  | "neutral"
  | "definite"
  | "indefinite"
  | "placeVerbs"
  | "heldVerbs"
  | "leadingVerbs"
  | "appointing"
  | "asOffice"
  | "undone"
  | "or"
  | "placeNouns"
  | "particles"
  | "relative"
  | "owning"
  | "weak"
  | "possessive"
  | "civility"
  | "genitive"
  | "behalf"
  | "place"
  | "dative"
  | "process"
  | "conflict"
  | "document"
  | "recalling"
  | "side"
  | "counterparts"
  | "ofGovernment"
  | "anyone";

/** Numbers fall together: « ministres » and « ministre ». */
export function stem(folded: string): string {
  return folded.length > 3 && /[^su]s$/.test(folded) ? folded.slice(0, -1) : folded;
}

const phrase = (words: string): string[] =>
  words
    .split(/[\s\-'’.]+/)
    .filter((w) => w !== "")
    .map((w) => stem(foldWord(w)));
/** A phrase as the words of a term. */
export const termWords = (words: string): string => phrase(words).join(" ");
const plain = remembered((word) => foldWord(word).replaceAll("’", "'").replace(/\.$/, ""));

function compile(data: PeopleData): Lexicon {
  const root: Node = { next: new Map(), term: null };
  const add = (words: string, term: Omit<Term, "words">): void => {
    let node = root;
    const parts = phrase(words);
    for (const part of parts) {
      const next: Node = node.next.get(part) ?? { next: new Map(), term: null };
      node.next.set(part, next);
      node = next;
    }
    node.term ??= { ...term, words: parts.join(" ") };
  };
  for (const { role, of, standsFor, words } of data.offices) {
    for (const w of words)
      add(w, {
        kind: "office",
        role,
        ofState: of === "state",
        standsFor: standsFor ?? false,
        sector: null,
        again: true,
        one: true,
      });
  }
  for (const { kind, sector, again, one, words } of data.things) {
    for (const w of words)
      add(w, {
        kind,
        role: "other",
        ofState: false,
        standsFor: false,
        sector: sector ?? null,
        again: again ?? false,
        one: one ?? false,
      });
  }
  const { civilities, pronouns, cases, eventNouns, firstNames } = data;
  const lists: Record<WordList, ReadonlySet<string>> = {
    former: setOf(data.former),
    neutral: setOf(data.neutral),
    distinct: setOf(data.distinct),
    handling: setOf(data.handling),
    aliases: setOf(data.aliases),
    definite: setOf(data.definite),
    indefinite: setOf(data.indefinite),
    placeVerbs: setOf(data.placeVerbs),
    heldVerbs: setOf(data.heldVerbs),
    leadingVerbs: setOf(data.leadingVerbs),
    appointing: setOf(data.appointing.verbs),
    asOffice: setOf(data.appointing.as),
    undone: setOf(data.appointing.unless),
    or: setOf(data.or),
    placeNouns: setOf(data.placeNouns),
    particles: setOf(data.particles),
    relative: setOf(pronouns.relative),
    owning: setOf(pronouns.owning),
    weak: setOf(pronouns.weak),
    possessive: setOf(Object.keys(pronouns.possessive)),
    civility: setOf([...civilities.m, ...civilities.f, ...civilities.any]),
    genitive: setOf(cases.genitive),
    behalf: setOf(cases.behalf),
    place: setOf(cases.place),
    dative: setOf(cases.dative),
    process: setOf(eventNouns.process),
    conflict: setOf(eventNouns.conflict),
    document: setOf(eventNouns.document),
    recalling: setOf(eventNouns.recalling),
    side: setOf(data.side),
    counterparts: setOf(data.counterparts),
    ofGovernment: setOf(data.ofGovernment),
    anyone: setOf(data.anyone),
  };
  const men = setOf([...firstNames.m, ...civilities.m]);
  const women = setOf([...firstNames.f, ...civilities.f]);
  const latterEnds = new Set(Object.keys(pronouns.latter).map((words) => words.split(/[ ']/).at(-1) ?? ""));
  return {
    language: data.language,
    endsLatter: (word) => latterEnds.has(word),
    data,
    termAt: (pieces, from) => {
      let node = root;
      let found: { term: Term; last: number } | null = null;
      for (let at = from; at < pieces.length; at++) {
        const next = node.next.get(stem(pieces[at]?.folded ?? ""));
        if (!next) break;
        node = next;
        if (node.term) found = { term: node.term, last: at };
      }
      return found;
    },
    has: (list, word) => lists[list].has(plain(word)),
    likeDemonym: (word) =>
      data.demonymEndings.some((e) => word.length > e.length + 2 && word.toLowerCase().endsWith(e)) &&
      (!data.demonymCapitals || /^\p{Lu}/u.test(word)),
    genderOfFirstName: (name) => (men.has(plain(name)) ? "m" : women.has(plain(name)) ? "f" : null),
  };
}

const setOf = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(plain));

const SOURCES: Readonly<Record<string, unknown>> = { fr, en };
const compiled = new Map<string, Lexicon>();

/** The lexicon for a language tag ("fr-CH" too); English where the language has none. */
export function lexiconFor(tag: string): Lexicon {
  const base = tag.toLowerCase().split("-")[0] ?? "";
  const language = base in SOURCES ? base : "en";
  let lexicon = compiled.get(language);
  if (!lexicon) {
    lexicon = compile(peopleSchema.parse(SOURCES[language]));
    compiled.set(language, lexicon);
  }
  return lexicon;
}

/** "a document seen by Reuters": the participle says who had it in hand, not who wrote it. */
export const isHandling = ({ has }: Lexicon, { lemma, form }: { readonly lemma: string; readonly form: string }): boolean =>
  has("handling", lemma) || has("handling", form);
