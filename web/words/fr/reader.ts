import type { reader as english } from "../en/reader.ts";

export const reader: typeof english = {
  intro:
    "Le texte est lu dans cet onglet, par le même code que partout. Il ne quitte jamais l’onglet, et rien n’est gardé quand on le ferme.",
  text: "La dépêche",
  placeholder: "Collez une dépêche en français ou en anglais.",
  title: "Titre",
  published: "Publiée",
  publishedHint: "EDTF, comme 2023-06-21 ou 2023-06 ; sinon selon la ligne de date",
  language: "Langue",
  automatic: "selon le texte",
  read: "La lire",
  file: "ou ouvrir un fichier texte",
  loading: (megabytes, all) => `Chargement du modèle de langue : ${megabytes} sur ${all}`,
  reading: "Lecture…",
  done: (milliseconds) => `Lue en ${milliseconds} millisecondes.`,
  save: "Enregistrer la lecture en JSON",
  failures: {
    "no-text": "Il n’y a pas de texte à lire.",
    "language-unknown": "Sa langue n’a pas pu être reconnue : choisissez-la ci-dessus.",
    "language-unsupported":
      "Elle semble être dans une langue qui n’est pas encore lue. Si c’est faux, choisissez la langue ci-dessus.",
    "bad-date": "Le jour de publication n’est pas une date EDTF : écrivez-le comme 2023-06-21, ou laissez-le vide.",
    "no-models":
      "Le modèle de langue n’est pas là d’où vient cette page. Ses fichiers vont dans le dossier « models », à côté de la page.",
    broken: "La lecture s’est interrompue. C’est une faute du programme ; les mots ci-dessous aident à la trouver.",
  },
};
