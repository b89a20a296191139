import type { Entity, MentionForm, RoleName } from "../claims/index.ts";
import type { Span } from "../text/index.ts";

/** One mention of an entity: where it stands in the tree and in the text. Word indices, `last` inclusive. */
export interface Mention {
  /** Id of the entity it stands for. */
  readonly entity: string;
  readonly sentence: number;
  /** The word the mention hangs on (the head of the noun phrase). */
  readonly head: number;
  readonly first: number;
  readonly last: number;
  readonly span: Span;
  readonly form: MentionForm;
}

/**
 * Who stands behind the source of a statement. `speaker` and `onBehalfOf` are entity ids; `anonymous` is the
 * wording of a source that is not named; `speaker` is then null, or whom such a one speaks for (« un porte-parole de
 * l'armée »), or the people or office described. All three null: nobody could be found.
 */
export interface Source {
  readonly speaker: string | null;
  readonly onBehalfOf: string | null;
  readonly anonymous: string | null;
}

/** An office that the text gives to somebody named: « la ministre X », "X, a spokesman for Y", "its minister … X said". */
export interface GivenOffice {
  /** Entity id of who holds or held it. */
  readonly person: string;
  readonly sentence: number;
  /** The noun of the office and the words of its phrase that the lexicon knows. Word indices, `last` inclusive. */
  readonly head: number;
  readonly first: number;
  readonly last: number;
  readonly role: RoleName;
  /** Entity id of the state, body or organisation it belongs to; null where nobody says. */
  readonly of: string | null;
  readonly former: boolean;
}

/** All entities of a report and their mentions, pronouns and nominals included; made once, asked by every extractor. */
export interface MentionTable {
  readonly entities: readonly Entity[];
  readonly mentions: readonly Mention[];
  /** The mention whose phrase has this word as its head, or null. */
  readonly at: (sentence: number, token: number) => Mention | null;
  /** The mention whose phrase covers this word (the smallest), or null. */
  readonly covering: (sentence: number, token: number) => Mention | null;
  /** Who speaks when this word (noun, name, pronoun) is the source of a statement. */
  readonly sourceAt: (sentence: number, token: number) => Source;
  /** The entity an office-holder or body acts for: a spokesperson's ministry, a minister's state; else null. */
  readonly principalOf: (entity: string) => string | null;
  /** Every office that stands beside a name, in the order of the text; what is known from elsewhere is not among them. */
  readonly offices: readonly GivenOffice[];
  /**
   * The process that this noun (« pourparlers », "talks", "round") or name speaks of: a known one, or the one that the
   * text has been speaking of, else one of its own. Null where the noun names no process.
   */
  readonly processAt: (sentence: number, token: number) => string | null;
  /** The states that share this name in the plural (« les deux Corées »); empty for every other word. */
  readonly namesakesAt: (sentence: number, token: number) => readonly string[];
  /** The state whose adjective or noun of nationality this word is (« qatari », "Russian"), or null. */
  readonly demonymAt: (sentence: number, token: number) => string | null;
}
