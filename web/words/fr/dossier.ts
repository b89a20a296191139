import type { dossier as english } from "../en/dossier.ts";

export const dossier: typeof english = {
  sections: {
    overview: "Vue d’ensemble",
    rounds: "Cycles",
    timeline: "Chronologie",
    agenda: "Sur la table",
    positions: "Qui défend quoi",
    contested: "Contesté",
    questions: "Questions ouvertes",
    figures: "Chiffres",
    map: "Carte",
    network: "Réseau",
    sources: "Dépêches",
    changes: "Ce qui a changé",
    identities: "Noms et décisions",
  },
  sectionsLabel: "Parties du dossier",
  asOf: "Tel que connu le",
  asOfNow: "tel que connu aujourd’hui",
  asOfNote: "Vous voyez ce qui était connu à la fin du",
};
