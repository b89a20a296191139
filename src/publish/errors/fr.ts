import type { ErrorsInWords } from "./error-words.ts";

export const fr: ErrorsInWords = {
  terms: {
    "zero bytes": "octets nuls",
    "control characters": "caractères de contrôle",
    "characters that cannot be decoded": "caractères indéchiffrables",
    "text or html is needed": "il faut text ou html",
    none: "il n’y en a pas",
    unknown: "qui n’a pas laissé de nom",
  },
  errors: {
    "no-input": {
      what: "Aucun fichier n’est donné.",
      remedy: "Nommez des fichiers ou des dossiers, ou « - » pour l’entrée standard.",
    },
    "bad-option": { what: "{option} ne peut pas être « {value} ».", remedy: "Attendu : {expected}." },
    "model-missing": {
      what: "Le fichier de modèle {file} manque.",
      remedy: "Réinstallez le paquet, ou reprenez le dossier models/ publié avec cette version.",
    },
    "model-damaged": {
      what: "Le fichier de modèle {file} n’est pas celui qui a été publié : {reason}.",
      remedy: "Réinstallez le paquet, ou reprenez le fichier publié avec cette version.",
    },
    "model-unusable": { what: "Le fichier de modèle {file} est inutilisable : {reason}.", remedy: "Réinstallez le paquet." },
    "broken-chain": {
      what: "L’étape qui produit « {extractor} » a besoin de « {requires} », qu’aucune étape ne produit avant elle.",
      remedy: "Placez cette étape avant elle.",
    },
    "no-analyser": {
      what: "Il n’y a pas d’analyseur pour la langue « {language} ».",
      remedy: "Vérifiez que models/manifest.json nomme son modèle.",
    },
    "store-missing": {
      what: "Il n’y a pas de base à {location}.",
      remedy: "Vérifiez le chemin, ou ajoutez des dépêches pour en créer une.",
    },
    "store-foreign": {
      what: "{location} n’est pas une base de ce programme, ou son début est détruit.",
      remedy: "Nommez un autre endroit ; si c’en était une, reprenez une sauvegarde.",
    },
    "store-newer": {
      what: "La base {location} a été écrite par un programme plus récent (version {version} ; celui-ci connaît {supported}).",
      remedy: "Utilisez ce programme, ou un plus récent.",
    },
    "store-damaged": {
      what: "La base {location} est endommagée : {reason}.",
      remedy: "« pourparlers check » dit ce qui est intact. Sauvegarde à côté : {backup}.",
    },
    "store-busy": {
      what: "Un autre programme écrit dans la base {location} : processus {holder} ; il a été attendu {seconds} s.",
      remedy: "Recommencez quand il aura fini.",
    },
    "store-full": {
      what: "Il n’y a plus de place pour écrire dans la base {location} : {reason}. Elle est comme avant.",
      remedy: "Faites de la place et répétez la commande.",
    },
    "store-unreachable": {
      what: "La base {location} ne peut être ouverte : {reason}.",
      remedy: "Vérifiez le chemin, les droits et le serveur.",
    },
    "content-damaged": {
      what: "Ce que la base garde sous {subject} est endommagé : {reason}.",
      remedy: "« pourparlers check » dit ce qui est intact ; reprenez une sauvegarde.",
    },
    "backup-exists": { what: "{file} existe déjà.", remedy: "Nommez un fichier qui n’existe pas : rien n’est écrasé." },
    "backup-failed": {
      what: "La sauvegarde {file} n’a pas pu être faite ou n’est pas intacte : {reason}.",
      remedy: "Vérifiez le disque, puis répétez.",
    },
    "reading-newer": {
      what: "La lecture de {document} est au format {format} ; ce programme connaît la version {supported}.",
      remedy: "Utilisez un programme plus récent.",
    },
    "reading-invalid": {
      what: "La lecture de {document} n’est pas en ordre : {reason}.",
      remedy: "Relisez la dépêche ; si cela ne change rien, signalez-le avec le fichier.",
    },
    "process-unknown": {
      what: "Aucune dépêche ne parle d’un processus « {process} ».",
      remedy: "Proches : {near}. `pourparlers record` les énumère tous.",
    },
    "document-unknown": {
      what: "La base n’a pas de dépêche « {document} ».",
      remedy: "Donnez son identifiant, au moins quatre caractères de son début, ou le fichier dont elle vient.",
    },
    "document-ambiguous": {
      what: "« {document} » peut désigner {count} dépêches.",
      remedy: "Donnez une plus grande part de l’identifiant.",
    },
    "claim-unknown": {
      what: "La lecture de {document} n’a pas d’affirmation « {claim} ».",
      remedy: "`pourparlers claims --document` avec la même dépêche les énumère.",
    },
    "identity-unknown": {
      what: "Personne dans le dossier ne s’appelle « {identity} », ou plusieurs à la fois.",
      remedy: "Donnez une clé. Proches : {near}.",
    },
    "review-unknown": { what: "Il n’y a pas de décision « {review} ».", remedy: "`pourparlers review list` les énumère." },
    "review-invalid": {
      what: "La ligne {line} n’est pas une décision : {reason}. Rien n’a été repris.",
      remedy: "Donnez des lignes telles que `pourparlers review export` les écrit.",
    },
    "reviewer-missing": {
      what: "Personne ne dit qui décide.",
      remedy: "Dites-le par --by NOM, ou définissez POURPARLERS_REVIEWER.",
    },
    "query-empty": { what: "« {query} » n’a pas de mot à chercher.", remedy: "Donnez un mot avec des lettres ou des chiffres." },
    "round-unknown": {
      what: "Le dossier {process} n’a pas de cycle « {round} ».",
      remedy: "La page des cycles les donne tous ; un identifiant change si une dépêche plus ancienne arrive.",
    },
    "page-unknown": { what: "Il n’y a rien à l’adresse {path}.", remedy: "Partez de la liste des processus." },
    "job-unknown": {
      what: "Aucun travail ne s’appelle « {job} ».",
      remedy: "Le serveur a redémarré depuis : ce qui a été dit gardé l’est ; ajoutez le reste de nouveau.",
    },
    "request-invalid": {
      what: "La demande n’est pas comme il faut : {reason}.",
      remedy: "/openapi.json dit ce qui est attendu.",
    },
    "token-wrong": {
      what: "Cette adresse n’est que pour qui a lancé le serveur.",
      remedy: "Ouvrez l’adresse qu’il a affichée à son démarrage, avec son jeton.",
    },
    "origin-foreign": {
      what: "Une page de {origin} a voulu changer quelque chose ici. Cela lui a été refusé.",
      remedy: "Servez-vous des pages de ce serveur.",
    },
    "host-foreign": {
      what: "Le serveur ne répond pas au nom {host}.",
      remedy: "Ouvrez l’adresse qu’il a affichée à son démarrage, ou lancez-le avec --host.",
    },
    "upload-too-large": {
      what: "Ces fichiers font ensemble plus de {limit} octets.",
      remedy: "Ajoutez-en moins à la fois, ou employez « pourparlers add DOSSIER », qui en prend autant qu’on veut.",
    },
    "decision-outdated": {
      what: "Quelqu’un en a décidé depuis que vous l’avez vu.",
      remedy: "Regardez cette décision, puis décidez de nouveau.",
    },
    "claim-moved": {
      what: "La dépêche a été relue depuis que vous l’avez vue : {claim} n’est plus à sa place.",
      remedy: "Rechargez la page, puis décidez.",
    },
    "preview-outdated": {
      what: "Ce qui serait décidé n’est plus ce qui a été montré.",
      remedy: "Regardez l’aperçu de nouveau.",
    },
    "too-many-decisions": {
      what: "{count} décisions d’un coup, c’est plus que personne ne peut regarder ; {limit} au plus.",
      remedy: "Choisissez plus étroitement.",
    },
    "pages-missing": {
      what: "Les pages n’ont pas été construites.",
      remedy: "Construisez-les avec « npm run build:web ». Les données sont de toute façon à /processes.json.",
    },
    "port-taken": {
      what: "Un autre programme écoute à {address}.",
      remedy: "Arrêtez-le, ou prenez un autre port avec --port.",
    },
    "program-fault": {
      what: "Le programme a rencontré une faute qui est la sienne.",
      remedy: "Merci de signaler ce que vous faisiez, avec ce qu’il a affiché.",
    },
    "file-missing": { what: "Ce fichier ou dossier n’existe pas.", remedy: "Vérifiez le chemin." },
    "file-unreadable": { what: "Lecture impossible : {reason}.", remedy: "Vérifiez les droits d’accès." },
    "folder-empty": {
      what: "Le dossier ne contient aucune dépêche.",
      remedy: "Les dépêches finissent par {endings} ; un fichier d’une autre sorte peut être nommé lui-même.",
    },
    "too-large": { what: "Il dépasse {limit} octets.", remedy: "Découpez-le en dépêches, ou augmentez --max-bytes." },
    "text-too-long": {
      what: "Son texte a {length} caractères ; une dépêche peut en avoir {limit}.",
      remedy: "Découpez-le en dépêches.",
    },
    "empty-text": { what: "Il n’y a pas de texte dedans.", remedy: "Donnez un fichier qui contient des mots." },
    "binary-data": { what: "Ce n’est pas du texte ({reason}).", remedy: "Enregistrez-le en texte brut ou en HTML." },
    "unknown-format": {
      what: "C’est un fichier au format {format}, qui n’est pas encore lu.",
      remedy: "Enregistrez-le en texte brut ou en HTML.",
    },
    "no-article": { what: "La page n’a pas de mots à lire.", remedy: "Enregistrez la page une fois chargée, ou son texte." },
    "bad-json": { what: "La ligne n’est pas du JSON valide : {reason}.", remedy: "Écrivez un objet JSON par ligne." },
    "bad-record": {
      what: "Le champ « {field} » n’est pas comme il faut : {reason}.",
      remedy: "Donnez text ou html, et published, language, outlet, url, title comme chaînes.",
    },
    "language-unknown": {
      what: "Sa langue ne peut être reconnue (meilleure hypothèse : « {guess} »).",
      remedy: "Indiquez-la par --language fr ou --language en.",
    },
    "language-unsupported": {
      what: "Sa langue est « {language} » ; le français et l’anglais sont lus.",
      remedy: "Si c’est une erreur, indiquez la langue par --language.",
    },
    "reading-failed": {
      what: "La lecture a échoué : {reason}.",
      remedy: "C’est une faute du programme : signalez-la avec le fichier.",
    },
    "date-ignored": { what: "« {value} » n’est pas une date et n’a pas servi.", remedy: "Écrivez 2023-06-21 ou 2023-06." },
    "date-unknown": {
      what: "Sa date de publication est inconnue : « mardi » et les mots semblables restent sans valeur.",
      remedy: "Indiquez-la par --published 2023-06-21.",
    },
    "partly-read": {
      what: "Il est si long que seuls ses {read} premiers caractères sur {length} sont lus.",
      remedy: "Séparez-le en dépêches.",
    },
    "damaged-characters": { what: "{count} caractères n’ont pas pu être décodés.", remedy: "Enregistrez-le en UTF-8." },
    "encoding-guessed": {
      what: "Il ne dit pas son encodage ; {encoding} convient le mieux.",
      remedy: "Si des lettres semblent fausses, enregistrez-le en UTF-8.",
    },
  },
};
