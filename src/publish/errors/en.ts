import type { ErrorsInWords } from "./error-words.ts";

export const en: ErrorsInWords = {
  terms: { none: "there is none", unknown: "that left no word" },
  errors: {
    "no-input": { what: "No file was given.", remedy: "Name files or folders, or “-” for standard input." },
    "bad-option": { what: "{option} cannot be “{value}”.", remedy: "Give {expected}." },
    "model-missing": {
      what: "The model file {file} is missing.",
      remedy: "Install the package again, or fetch the folder models/ as published with this version.",
    },
    "model-damaged": {
      what: "The model file {file} is not the one that was published: {reason}.",
      remedy: "Install the package again, or fetch the file as published with this version.",
    },
    "model-unusable": { what: "The model file {file} cannot be used: {reason}.", remedy: "Install the package again." },
    "broken-chain": {
      what: "The step that makes “{extractor}” needs “{requires}”, which no step before it makes.",
      remedy: "Put that step before it.",
    },
    "no-analyser": {
      what: "There is no analyser for the language “{language}”.",
      remedy: "Check that models/manifest.json lists its model.",
    },
    "store-missing": { what: "There is no store at {location}.", remedy: "Check the path, or add reports to make one." },
    "store-foreign": {
      what: "{location} is no store of this program, or its beginning is destroyed.",
      remedy: "Name another place; if it was a store, bring back a backup.",
    },
    "store-newer": {
      what: "The store {location} was written by a later program (version {version}; this one knows {supported}).",
      remedy: "Use that program, or a later one.",
    },
    "store-damaged": {
      what: "The store {location} is damaged: {reason}.",
      remedy: "`pourparlers check` says what is whole. Backup beside it: {backup}.",
    },
    "store-busy": {
      what: "Another program is writing to the store {location}: process {holder}; it was waited for {seconds} s.",
      remedy: "Try again when it is done.",
    },
    "store-full": {
      what: "There is no room to write to the store {location}: {reason}. It is as it was before.",
      remedy: "Make room and repeat the command.",
    },
    "store-unreachable": {
      what: "The store {location} cannot be opened: {reason}.",
      remedy: "Check the path, access and server.",
    },
    "content-damaged": {
      what: "What the store keeps as {subject} is damaged: {reason}.",
      remedy: "`pourparlers check` says what is whole; bring back a backup.",
    },
    "backup-exists": { what: "{file} is there already.", remedy: "Name a file that is not there: nothing is written over." },
    "backup-failed": {
      what: "The backup {file} could not be made or is not whole: {reason}.",
      remedy: "Check the disk, then repeat.",
    },
    "reading-newer": {
      what: "The reading of {document} has the format {format}; this program knows version {supported}.",
      remedy: "Use a later program.",
    },
    "reading-invalid": {
      what: "The reading of {document} is not sound: {reason}.",
      remedy: "Read the report again; if that does not help, report it with the file.",
    },
    "process-unknown": {
      what: "No report tells of a process “{process}”.",
      remedy: "Near: {near}. `pourparlers record` lists all.",
    },
    "document-unknown": {
      what: "The store has no report “{document}”.",
      remedy: "Give its id, at least four characters of its beginning, or the file it came from.",
    },
    "document-ambiguous": { what: "“{document}” may be one of {count} reports.", remedy: "Give more of the id." },
    "claim-unknown": {
      what: "The reading of {document} has no claim “{claim}”.",
      remedy: "`pourparlers claims --document` with the same report lists them.",
    },
    "identity-unknown": {
      what: "Nobody in the record is called “{identity}”, or several are.",
      remedy: "Give a key. Near: {near}.",
    },
    "review-unknown": { what: "There is no decision “{review}”.", remedy: "`pourparlers review list` lists them." },
    "review-invalid": {
      what: "Line {line} is no decision: {reason}. Nothing was taken in.",
      remedy: "Give lines as `pourparlers review export` writes them.",
    },
    "reviewer-missing": {
      what: "Nobody says who decides.",
      remedy: "Say it with --by NAME, or set POURPARLERS_REVIEWER.",
    },
    "query-empty": { what: "“{query}” has no word to look for.", remedy: "Give a word with letters or digits." },
    "round-unknown": {
      what: "The dossier of {process} has no round “{round}”.",
      remedy: "Its page of rounds lists all; ids change where an earlier report comes in.",
    },
    "page-unknown": { what: "There is nothing at {path}.", remedy: "Begin at the list of processes." },
    "job-unknown": {
      what: "No work is known as “{job}”.",
      remedy: "The server was started anew since: what it told as kept is kept; add the rest again.",
    },
    "request-invalid": { what: "The request is not as it should be: {reason}.", remedy: "/openapi.json says what is asked for." },
    "token-wrong": {
      what: "This address is only for who started the server.",
      remedy: "Open the address that it printed at its start, with its token.",
    },
    "origin-foreign": {
      what: "A page of {origin} wanted to change something here. It was refused.",
      remedy: "Use the pages of this server.",
    },
    "host-foreign": {
      what: "The server does not answer to the name {host}.",
      remedy: "Open the address that it printed at its start, or start it with --host.",
    },
    "upload-too-large": {
      what: "These files have more than {limit} bytes together.",
      remedy: "Add fewer at a time, or use `pourparlers add FOLDER`, which takes any number.",
    },
    "decision-outdated": {
      what: "Somebody has decided on it since you saw it.",
      remedy: "Look at that decision, then decide again.",
    },
    "claim-moved": {
      what: "The report was read anew since you saw it: {claim} is not where it was.",
      remedy: "Load the page again, then decide.",
    },
    "preview-outdated": {
      what: "What would be decided is not what was shown any more.",
      remedy: "Look at the preview again.",
    },
    "too-many-decisions": {
      what: "{count} decisions at once are more than anybody can look at; {limit} are the most.",
      remedy: "Choose more narrowly.",
    },
    "pages-missing": {
      what: "The pages have not been built.",
      remedy: "Build them with `npm run build:web`. The data is at /processes.json all the same.",
    },
    "port-taken": { what: "Another program listens at {address}.", remedy: "End it, or take another port with --port." },
    "program-fault": {
      what: "The program has met a fault of its own.",
      remedy: "Please report what you did, with what it printed.",
    },
    "file-missing": { what: "There is no such file or folder.", remedy: "Check the path." },
    "file-unreadable": { what: "It cannot be read: {reason}.", remedy: "Check its permissions." },
    "folder-empty": {
      what: "The folder holds no report.",
      remedy: "Reports end in {endings}; a file with another ending can be named itself.",
    },
    "too-large": { what: "It is larger than {limit} bytes.", remedy: "Split it into reports, or raise --max-bytes." },
    "text-too-long": { what: "Its text has {length} characters; a report may have {limit}.", remedy: "Split it into reports." },
    "empty-text": { what: "There is no text in it.", remedy: "Give a file with words in it." },
    "binary-data": { what: "It is not text ({reason}).", remedy: "Save it as plain text or HTML." },
    "unknown-format": {
      what: "It is a file of the format {format}, which is not read yet.",
      remedy: "Save it as plain text or HTML.",
    },
    "no-article": { what: "The page has no words to read.", remedy: "Save the page after it has loaded, or its text." },
    "bad-json": { what: "The line is not valid JSON: {reason}.", remedy: "Write one JSON object on each line." },
    "bad-record": {
      what: "The field “{field}” is not as it should be: {reason}.",
      remedy: "Give text or html, and published, language, outlet, url, title as strings.",
    },
    "language-unknown": {
      what: "Its language cannot be told (best guess: “{guess}”).",
      remedy: "Say it with --language fr or --language en.",
    },
    "language-unsupported": {
      what: "Its language is “{language}”; French and English are read.",
      remedy: "If that is wrong, say the language with --language.",
    },
    "reading-failed": {
      what: "Reading it failed: {reason}.",
      remedy: "This is a fault of the program: please report it with the file.",
    },
    "date-ignored": { what: "“{value}” is no date and was not used.", remedy: "Write 2023-06-21 or 2023-06." },
    "date-unknown": {
      what: "Its date of publication is unknown: “Tuesday” and the like keep no value.",
      remedy: "Say it with --published 2023-06-21.",
    },
    "partly-read": {
      what: "It is so long that only its first {read} of {length} characters are read.",
      remedy: "Split it into reports.",
    },
    "damaged-characters": { what: "{count} characters could not be decoded.", remedy: "Save it as UTF-8." },
    "encoding-guessed": {
      what: "It does not say its encoding; {encoding} fits best.",
      remedy: "If letters look wrong, save it as UTF-8.",
    },
  },
};
