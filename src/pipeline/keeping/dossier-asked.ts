/** Which dossier is meant, of which day, and what of it. */
export interface DossierAsked {
  readonly process: string;
  /** Language of names, "fr" or "en". */
  readonly language: string;
  /** As known at the end of this day ("2024-01-31"); null: as known now. */
  readonly asOf: string | null;
  /** What changed after the end of this day, in place of the dossier; null: the dossier. */
  readonly since: string | null;
}

/** What tells views of one process apart in a store. */
export function variantOf({ language, asOf, since }: Omit<DossierAsked, "process">): string {
  return [language, ...(asOf === null ? [] : [`as of ${asOf}`]), ...(since === null ? [] : [`since ${since}`])].join(" ");
}
