/** Everything the dossier says in its own voice, in one language. Every language has the same keys. */
export interface DossierWords {
  readonly none: string;
}
