import type { EntityType, MentionForm, RoleName, RuleId } from "../../claims/index.ts";
import type { Gender, Term } from "./lexicon.ts";

/** An office that the text (or the knowledge base) gives to somebody. */
export interface Office {
  readonly role: RoleName;
  readonly words: string;
  readonly of: Referent | null;
  readonly former: boolean;
  /** True where one without a word of whose serves the state that the report is about. */
  readonly ofState: boolean;
}

/** One occurrence of somebody in the text. Word indices. */
export interface Occurrence {
  readonly referent: Referent;
  readonly sentence: number;
  readonly head: number;
  readonly first: number;
  readonly last: number;
  readonly form: MentionForm;
  /** How much it is in the foreground. */
  readonly weight: number;
  readonly quoted: boolean;
  /** By what it was given to its referent. */
  readonly rule: RuleId;
  /** What it takes up, where somebody asks why; else null. */
  readonly antecedent: Occurrence | null;
}

/** How an unnamed source is to be credited. */
export interface Credit {
  readonly speaker: Referent | null;
  readonly onBehalfOf: Referent | null;
  readonly anonymous: string | null;
}

/** Somebody or something that the text speaks of; becomes an entity when named or asked for. */
export interface Referent {
  /** Place in the order of making. */
  readonly order: number;
  id: string | null;
  ref: string | null;
  type: EntityType;
  name: string;
  country: string | null;
  code: string | null;
  gender: Gender;
  plural: boolean;
  /** True where a proper name of it stands in the text. */
  named: boolean;
  /** The lexicon's noun for it, where it has one. */
  term: Term | null;
  /** Its words with owner and articles off, by which it is known again. */
  key: string | null;
  principal: Referent | null;
  readonly offices: Office[];
  credit: Credit | null;
}

/** All referents of a text, in the order of their making. */
export class Cast {
  readonly all: Referent[] = [];
  readonly occurrences: Occurrence[] = [];
  readonly #byRef = new Map<string, Referent>();
  readonly #byKey = new Map<string, Referent[]>();
  readonly #byId = new Map<string, Referent>();
  #ids = 0;

  add(given: Partial<Referent> & Pick<Referent, "type" | "name">): Referent {
    const referent: Referent = {
      order: this.all.length,
      id: null,
      ref: null,
      country: null,
      code: null,
      gender: null,
      plural: false,
      named: false,
      term: null,
      key: null,
      principal: null,
      offices: [],
      credit: null,
      ...given,
    };
    this.all.push(referent);
    if (referent.key !== null) this.#byKey.set(referent.key, [...this.byKey(referent.key), referent]);
    if (referent.ref !== null) this.#byRef.set(referent.ref, referent);
    return referent;
  }

  /** Referents made under this key, the first first. */
  byKey(key: string): readonly Referent[] {
    return this.#byKey.get(key) ?? [];
  }

  byRef(ref: string): Referent | null {
    return this.#byRef.get(ref) ?? null;
  }

  /** Named people, the last thousand. */
  people(): readonly Referent[] {
    return this.all.slice(-1000).filter((r) => r.type === "person" && r.named);
  }

  /** The entity id, given at the first call. */
  publish(referent: Referent): string {
    if (referent.id === null) {
      referent.id = `e${++this.#ids}`;
      this.#byId.set(referent.id, referent);
    }
    return referent.id;
  }

  byId(id: string): Referent | null {
    return this.#byId.get(id) ?? null;
  }
}

export const isPerson = (r: Referent): boolean => r.type === "person";
export const isGroup = (r: Referent): boolean => r.type === "armed-group" || r.type === "political-group";
export const isOrganisation = (r: Referent): boolean => r.type === "organisation" || r.type === "international-organisation";
/** Those who can say something. */
export const canAct = (r: Referent): boolean => !["place", "process", "conflict", "document"].includes(r.type);

/** True where two keys are of the same words, whoever owns them. */
export const sameWords = (key: string | null, other: string): boolean =>
  key !== null && key.split("|")[0] === other.split("|")[0];
