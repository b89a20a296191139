import type { Change, ChangesOfKind, ProcessView } from "../../record/index.ts";
import type { MadeItems, MadeList } from "./made-lists.ts";
import type { Section, SectionItem } from "./sections.ts";

/** What a dossier says of its process before any list: small, however many reports there are. */
export interface DossierHead extends Pick<ProcessView, "id" | "name" | "known" | "members" | "conflict" | "since" | "status"> {
  /** How many items each list has. */
  readonly counts: Readonly<Record<Section, number>>;
  /** Questions that nobody has settled. */
  readonly openQuestions: number;
  /** The event that happened last, as far as it is told; null where none has a date. */
  readonly lastEvent: DatedEvent | null;
  /** The event with a date that is planned next after the last report; null where none is. */
  readonly nextEvent: DatedEvent | null;
  /** The last day of publication among its reports ("2024-01-25"); null where none is dated. */
  readonly lastReport: string | null;
  /** False: reports came, or decisions were made, after this was assembled (only where `mayBeOld` allowed it). */
  readonly isCurrent: boolean;
}

/** An event of the timeline in short. */
export interface DatedEvent {
  readonly id: string;
  readonly kind: string;
  /** EDTF. */
  readonly time: string;
  readonly round: number | null;
  /** Name of the place, where told. */
  readonly place: string | null;
}

/** A piece of one list of a dossier. */
export interface SectionPiece<S extends Section = Section> {
  readonly items: readonly SectionItem<S>[];
  /** Where the piece begins: the number of items before it. */
  readonly offset: number;
  /** How many items the list has. */
  readonly total: number;
  readonly isCurrent: boolean;
}

export interface PieceOptions {
  readonly offset?: number;
  /** At most so many items; 100. */
  readonly limit?: number;
  /** False: supports keep their counts and list no claims, which is much smaller. True when absent. */
  readonly claims?: boolean;
}

/** A process in the list of processes. */
export interface ProcessLine extends Omit<DossierHead, "conflict" | "since"> {
  /** Reports that came in after the day that was asked about; null where none was. */
  readonly newReports: number | null;
}

export interface ListOptions {
  /** Also how many reports came in after the end of this day. */
  readonly since?: string | undefined;
  /** Dossiers that were never assembled are waited for until then; when absent for as long as it takes. */
  readonly until?: Promise<void> | undefined;
}

/** The processes of a store, in the order of their keys. */
export interface ProcessesListed {
  readonly lines: readonly ProcessLine[];
  /** Keys of those whose dossiers are being assembled for the first time. */
  readonly unmade: readonly string[];
}

/** Which changes are wanted. */
export interface ChangesOptions extends Omit<PieceOptions, "claims"> {
  /** False: they are found out after all that somebody waits for. True when absent. */
  readonly isAwaited?: boolean;
}

/** What changed in a process after the end of a day, by meaning: some of it. */
export interface ChangesSince {
  readonly since: string;
  /** How many there are. */
  readonly total: number;
  readonly kinds: readonly ChangesOfKind[];
  readonly items: readonly Change[];
  /** False: something came after this was found out, and it is being found out anew (only where `mayBeOld` allowed it). */
  readonly isCurrent: boolean;
}

/** What is made of a dossier, of one state of it however often it is asked. */
export interface MadeLists {
  readonly head: DossierHead;
  /** Another one for each state. */
  readonly state: string;
  readonly total: (list: MadeList) => number;
  /** The ids of a list's items, in order. */
  readonly ids: (list: MadeList) => Promise<readonly string[]>;
  readonly items: <L extends MadeList>(list: L, offset: number, limit: number) => Promise<readonly MadeItems[L][]>;
}

/** The dossiers of a store, each assembled once and kept until something changes it. */
export interface Dossiers {
  /** All processes, without that of claims that no process can be named for. */
  readonly list: (options?: ListOptions) => Promise<ProcessesListed>;
  /** Null where no report of the process is known. */
  readonly head: (process: string) => Promise<DossierHead | null>;
  /** A piece of a list; null where no report of the process is known. */
  readonly piece: <S extends Section>(process: string, section: S, options?: PieceOptions) => Promise<SectionPiece<S> | null>;
  /** Where an item stands in a list: the number of those before it; null where it is not there. */
  readonly placeOf: (process: string, section: Section, id: string) => Promise<number | null>;
  /** One item by its id ("event:…", "round:…", a source by its document); null where the dossier has none. */
  readonly item: (process: string, id: string) => Promise<{ readonly section: Section; readonly item: SectionItem } | null>;
  /**
   * What is made of the dossier's lists; null where no report of the process is known. Where another state takes the
   * place of the one that is read, all is asked anew.
   */
  readonly made: <T>(process: string, ask: (lists: MadeLists) => Promise<T>) => Promise<T | null>;
  /** The whole dossier: large where many reports tell of the process. */
  readonly whole: (process: string) => Promise<ProcessView | null>;
  /** What changed after the end of a day ("2024-01-31"), by when reports came in; null where nothing of the process is known. */
  readonly changes: (process: string, since: string, options?: ChangesOptions) => Promise<ChangesSince | null>;
  /** Assembles and keeps what is not current, at most so many; gives how many are left. For when nobody waits. */
  readonly refresh: (most?: number) => Promise<number>;
}
