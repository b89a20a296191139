import type { EntityType, Factuality, SpeechAct, SpeechMode } from "../../claims/index.ts";

/** Everything the brief says in its own voice, in one language. Every language has the same keys. */
export interface BriefWords {
  readonly languages: Readonly<Record<string, string>>;
  readonly noTitle: string;
  readonly noDate: string;
  readonly counts: (statements: number, times: number, entities: number) => string;
  readonly statements: string;
  readonly noStatements: string;
  readonly times: string;
  readonly entities: string;
  readonly unread: string;
  readonly places: string;
  readonly unnamed: (words: string) => string;
  readonly unknownSpeaker: string;
  readonly onBehalfOf: (name: string) => string;
  readonly to: (name: string) => string;
  readonly inside: (speaker: string) => string;
  readonly acts: Readonly<Record<SpeechAct, string>>;
  readonly modes: Readonly<Record<SpeechMode, string>>;
  readonly factuality: Readonly<Partial<Record<Factuality, string>>>;
  readonly types: Readonly<Record<EntityType, string>>;
  readonly reasons: Readonly<Record<string, string>>;
  readonly noValue: string;
  readonly about: (date: string) => string;
  readonly since: (date: string) => string;
  readonly until: (date: string) => string;
  readonly fromTo: (from: string, to: string) => string;
  /** By EDTF's codes 21-41. */
  readonly seasons: Readonly<Record<number, string>>;
  readonly colon: string;
  readonly quote: readonly [open: string, close: string];
}
