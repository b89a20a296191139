import type { parts as english } from "../en/parts.ts";

export const parts: typeof english = {
  evidence: {
    heading: "Avec quels mots",
    close: "Fermer",
    hint: "Ouvre les mots qui le disent",
    none: "Aucun mot n’est gardé pour ceci.",
    openReport: "Ouvrir dans la dépêche",
    outletVoice: "dit par le média lui-même",
    chain: "rapporté par",
    more: (count) => `${count} autres énoncés ne sont pas listés ici.`,
    showMore: (count) => `En montrer ${count} de plus`,
    superseded: "Version antérieure : corrigée depuis",
    reviewed: {
      accept: "accepté à la relecture",
      edit: "modifié à la relecture",
      reject: "rejeté à la relecture",
      defer: "remis à plus tard",
    },
    links: {
      said: "La dépêche dit que cela fait partie de ce processus.",
      "only-process": "C’est le seul processus que nomme la dépêche.",
      "main-process": "C’est le processus principal de la dépêche.",
      "place-and-conflict": "Déduit : le lieu et le conflit concordent.",
      members: "Déduit : les participants concordent.",
      none: "Aucun processus n’est nommé.",
    },
    untitled: "Dépêche sans titre",
    noOutlet: "média inconnu",
    noDate: "sans date",
    weight: "Poids",
  },
  standing: { happened: "dit comme un fait par un média" },
  states: {
    agreed: "dit par plusieurs origines indépendantes",
    single: "dit par une seule origine",
    contested: "contesté",
    unknown: "non dit",
  },
  rivals: "ou",
  // Without "pour", which would ask for the article of each name.
  speaksFor: (name) => name,
  corrected: "corrigé depuis",
  paged: {
    label: { above: "Pages de la liste, au-dessus", below: "Pages de la liste" },
    range: (from, to, total) => `${from}–${to} sur ${total}`,
    earlier: "Précédente",
    later: "Suivante",
    all: (total) => `Voir les ${total}`,
    shortened: (numeral, count) =>
      count === 1
        ? "Ici, un de ces éléments n’est montré qu’en partie."
        : `Ici, ${numeral} de ces éléments ne sont montrés qu’en partie.`,
  },
  empty: "Rien ici.",
  history: "Historique",
  and: (count) => `et ${count} de plus`,
};
