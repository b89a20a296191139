import type { KeptAs } from "../../pipeline/index.ts";

/** How often each thing became of reports. */
export type KeptCounts = Readonly<Record<KeptAs | "failed", number>>;

/** What the commands about a store say in their own voice, in one language. */
export interface StoreWords {
  /** Whose numbers and lists: a BCP 47 tag. */
  readonly locale: string;
  /** All that is known of how far it has come; `left`: seconds, null where nobody can tell. */
  readonly progress: (done: number, all: number | null, perSecond: string | null, left: number | null) => string;
  /** How many dossiers were made of what came. */
  readonly dossiers: (done: number) => string;
  readonly kept: (counts: KeptCounts, location: string) => string;
  readonly interrupted: string;
  readonly stale: (count: number) => string;
  readonly reread: (count: number) => string;
  readonly nothingToReread: string;
  readonly orphaned: (count: number) => string;
  readonly check: {
    readonly sound: (location: string) => string;
    readonly damaged: (location: string) => string;
    readonly whole: (what: string, whole: string, all: string) => string;
    readonly parts: Readonly<Record<string, string>>;
    readonly remarks: string;
    readonly backups: (files: readonly string[]) => string;
    readonly noBackup: string;
    readonly salvage: string;
    readonly salvaged: (rows: number, lost: number, file: string) => string;
  };
  readonly backedUp: (file: string) => string;
  readonly restored: (location: string, keptAs: string | null) => string;
  readonly marked: (document: string, level: string) => string;
  readonly levels: Readonly<Record<string, string>>;
  readonly decisions: Readonly<Record<string, string>>;
  readonly decided: (id: string) => string;
  readonly imported: (fresh: number, all: number, orphaned: number) => string;
  readonly noDecisions: string;
  readonly undone: string;
  readonly isOrphaned: string;
  readonly found: (total: number, shown: number) => string;
  readonly notFound: string;
  readonly claims: (shown: number, all: number) => string;
  readonly noClaims: string;
  readonly lists: Readonly<Record<string, string>>;
  readonly sample: (location: string, kept: boolean) => string;
  readonly emptyRecord: string;
  readonly nothingKnown: string;
  readonly nothingChanged: string;
  readonly none: { readonly contested: string; readonly questions: string };
  readonly madeAnew: string;
  /** Where the pages are, with the token. */
  readonly serving: (address: string) => string;
  readonly noPages: string;
  readonly wholeDossier: string;
}
