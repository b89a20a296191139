import type { PageRemedies } from "./words.ts";

export const fr: PageRemedies = {
  "no-input": "Déposez des fichiers, choisissez-en, ou collez un texte.",
  "store-missing": "Remettez la base à sa place, ou lancez le serveur avec celle que vous voulez.",
  "store-full": "Faites de la place, puis recommencez.",
  "process-unknown": "Choisissez l’un de ceux qui s’en approchent ({near}), ou partez de la liste des processus.",
  "document-unknown": "Cherchez-la dans la recherche.",
  "document-ambiguous": "Donnez l’identifiant entier.",
  "claim-unknown": "Ouvrez la dépêche : elle donne ses énoncés. Une dépêche relue peut en avoir d’autres.",
  "identity-unknown": "Choisissez parmi ce qui s’en approche ({near}), ou passez par la recherche.",
  "review-unknown": "Rechargez la page : elle montre les décisions en vigueur.",
  "reviewer-missing": "Écrivez votre nom dans le champ à côté des décisions.",
  "too-large": "Divisez-le en dépêches, ou employez « pourparlers add --max-bytes ».",
  "folder-empty": "Choisissez les fichiers eux-mêmes.",
  "language-unknown": "Ajoutez-la de nouveau en choisissant sa langue.",
  "language-unsupported": "Si c’est faux, ajoutez-la de nouveau en choisissant sa langue.",
  "date-unknown": "Ajoutez-la de nouveau avec sa date.",
};
