import type { search as english } from "../en/search.ts";

export const search: typeof english = {
  field: "Mots à chercher",
  hint: "Des mots sous toute forme ; « côte à côte » entre guillemets ; -sans ; début*.",
  go: "Chercher",
  empty: "Tapez des mots, ou choisissez à gauche : toutes les dépêches y sont, aucune n’est cachée.",
  none: "Aucune dépêche n’a cela. Moins de mots ou moins de filtres peuvent aider.",
  facets: { process: "Processus", actor: "Qui", kind: "Ce qui s’est passé", outlet: "Média", language: "Langue" },
  from: "Publiée du",
  to: "au",
  clear: "Effacer",
  chosen: "Choisi",
  places: ["endroit", "endroits"],
  narrow: "Restreindre",
};
