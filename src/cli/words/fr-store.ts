import type { StoreWords } from "./store-words.ts";

const many = (count: number, one: string, more: string): string => `${count} ${count < 2 ? one : more}`;
const time = (seconds: number): string => (seconds < 90 ? `${Math.ceil(seconds)} s` : `${Math.ceil(seconds / 60)} min`);

export const frStore: StoreWords = {
  locale: "fr-FR",
  progress: (done, all, perSecond, left) =>
    [
      all === null ? many(done, "dépêche", "dépêches") : `${done}/${all} dépêches`,
      ...(perSecond === null ? [] : [`${perSecond}/s`]),
      ...(left === null ? [] : [`encore ${time(left)}`]),
    ].join(" · "),
  dossiers: (done) => many(done, "dossier établi", "dossiers établis"),
  kept: ({ new: fresh, seen, known, failed }, location) =>
    [
      `${location} : ${many(fresh, "dépêche nouvelle", "dépêches nouvelles")}`,
      ...(seen > 0 ? [`${many(seen, "connue", "connues")} d’ailleurs`] : []),
      ...(known > 0 ? [`${many(known, "déjà là", "déjà là")}`] : []),
      ...(failed > 0 ? [`${many(failed, "non lue", "non lues")}`] : []),
    ].join(", "),
  interrupted: "Arrêté. Ce qui est compté ici est gardé ; la même commande continue à partir de là.",
  stale: (count) =>
    `${many(count, "dépêche a été lue", "dépêches ont été lues")} par une autre version ou un autre modèle : \`pourparlers reread\` les relit.`,
  reread: (count) => `${many(count, "dépêche relue", "dépêches relues")}.`,
  nothingToReread: "Tout a été lu par cette version et ces modèles.",
  orphaned: (count) =>
    `${many(count, "décision ne retrouve plus son affirmation", "décisions ne retrouvent plus leur affirmation")} :`,
  check: {
    sound: (location) => `${location} est intact.`,
    damaged: (location) => `${location} est endommagé :`,
    whole: (what, whole, all) => `${what} : ${whole} sur ${all} en bon état`,
    parts: {
      database: "base",
      contents: "textes et octets",
      documents: "dépêches",
      readings: "lectures",
      reviews: "décisions",
      links: "liens",
      origins: "origines",
      parts: "parties du dossier",
      search: "index de recherche",
      clock: "horloge",
      sightings: "rencontres",
      families: "origines",
      members: "dépêches avec une origine",
      indexed: "dépêches dans l’index",
      commits: "écritures",
    },
    remarks: "À savoir :",
    backups: (files) =>
      `Sauvegardes à côté, la plus récente d’abord : ${files.join(", ")}. \`pourparlers restore FICHIER\` en remet une en place.`,
    noBackup: "Aucune sauvegarde ne se trouve à côté.",
    salvage: "`pourparlers check --salvage FICHIER` copie dans un nouveau dépôt ce qui peut encore être lu.",
    salvaged: (rows, lost, file) =>
      `${many(rows, "ligne copiée", "lignes copiées")} dans ${file}${lost > 0 ? ` ; ${many(lost, "table n’a pas pu être lue", "tables n’ont pas pu être lues")} jusqu’au bout` : ""}.`,
  },
  backedUp: (file) => `${file} : une copie entière, vérifiée.`,
  restored: (location, keptAs) =>
    `${location} est désormais la sauvegarde.${keptAs === null ? "" : ` Ce qui s’y trouvait est gardé sous ${keptAs}.`}`,
  marked: (document, level) => `${document} : ${level}`,
  levels: { public: "publique", shareable: "communicable", restricted: "restreinte", closed: "fermée" },
  decisions: {
    accept: "acceptée",
    edit: "corrigée",
    reject: "rejetée",
    defer: "remise à plus tard",
    same: "identiques",
    different: "distincts",
    unsure: "incertain",
    undo: "annulation",
  },
  decided: (id) => `Gardé comme décision ${id}.`,
  imported: (fresh, all, orphaned) =>
    `${fresh} sur ${many(all, "décision était nouvelle", "décisions étaient nouvelles")}.${orphaned > 0 ? ` ${many(orphaned, "porte", "portent")} sur des dépêches que le dépôt n’a pas : gardées, en attente.` : ""}`,
  noDecisions: "Aucune décision.",
  undone: "annulée depuis",
  isOrphaned: "ne retrouve plus son affirmation",
  found: (total, shown) =>
    shown < total ? `${total} dépêches, dont voici les ${shown} plus proches` : many(total, "dépêche", "dépêches"),
  notFound: "Aucune dépêche ne contient ces mots.",
  claims: (shown, all) =>
    shown < all ? `Voici ${shown} affirmations ; davantage par --limit` : many(all, "affirmation", "affirmations"),
  noClaims: "Aucune affirmation de ce genre.",
  lists: { statements: "déclaration", events: "événement", roles: "rôle", figures: "chiffre", agenda: "sur la table" },
  sample: (location, kept) =>
    kept
      ? `Les dépêches de examples/astana sont gardées dans ${location}.`
      : `Tiré des dépêches de examples/astana, lues dans ${location}, qui est ensuite effacé. \`npm start -- --store FICHIER\` le garde.`,
  emptyRecord: "Aucune dépêche n’est dans le dépôt, ou aucune ne nomme un processus : `pourparlers add FICHIER`.",
  nothingKnown: "On n’en savait rien alors.",
  nothingChanged: "Rien n’a changé depuis.",
  none: { contested: "Aucune dépêche n’en contredit une autre.", questions: "Aucune dépêche ne laisse de question ouverte." },
  madeAnew: "Le dossier a été fait par une autre version : il est refait.",
  serving: (address) => `Ouvrez ${address}\nCette adresse seule ouvre les pages, depuis cette machine. Ctrl-C arrête.`,
  noPages:
    "Les pages n’ont pas été construites : « npm run build:web » les construit. Les données sont de toute façon à /processes.json.",
  wholeDossier: "C’en est le début ; tout est dans le navigateur. « npm start -- --once » l’affiche.",
};
