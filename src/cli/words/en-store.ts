import type { StoreWords } from "./store-words.ts";

const many = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;
const time = (seconds: number): string => (seconds < 90 ? `${Math.ceil(seconds)} s` : `${Math.ceil(seconds / 60)} min`);

export const enStore: StoreWords = {
  locale: "en-GB",
  progress: (done, all, perSecond, left) =>
    [
      all === null ? many(done, "report", "reports") : `${done}/${all} reports`,
      ...(perSecond === null ? [] : [`${perSecond}/s`]),
      ...(left === null ? [] : [`${time(left)} left`]),
    ].join(" · "),
  dossiers: (done) => many(done, "dossier made", "dossiers made"),
  kept: ({ new: fresh, seen, known, failed }, location) =>
    [
      `${location}: ${many(fresh, "new report", "new reports")}`,
      ...(seen > 0 ? [`${seen} known from elsewhere`] : []),
      ...(known > 0 ? [`${known} there already`] : []),
      ...(failed > 0 ? [`${failed} not read`] : []),
    ].join(", "),
  interrupted: "Stopped. What is counted here is kept; the same command goes on from there.",
  stale: (count) =>
    `${many(count, "report was", "reports were")} read by another version or model: \`pourparlers reread\` reads anew.`,
  reread: (count) => `${many(count, "report was", "reports were")} read anew.`,
  nothingToReread: "Everything was read by this version and these models.",
  orphaned: (count) => `${many(count, "decision no longer finds its claim", "decisions no longer find their claim")}:`,
  check: {
    sound: (location) => `${location} is sound.`,
    damaged: (location) => `${location} is damaged:`,
    whole: (what, whole, all) => `${what}: ${whole} of ${all} whole`,
    parts: {
      database: "database",
      contents: "texts and bytes",
      documents: "reports",
      readings: "readings",
      reviews: "decisions",
      links: "links",
      origins: "origins",
      parts: "parts of the record",
      search: "search index",
      clock: "clock",
      sightings: "sightings",
      families: "origins",
      members: "reports with an origin",
      indexed: "reports in the search index",
      commits: "writes",
    },
    remarks: "To know:",
    backups: (files) => `Backups beside it, the newest first: ${files.join(", ")}. \`pourparlers restore FILE\` brings one back.`,
    noBackup: "No backup lies beside it.",
    salvage: "`pourparlers check --salvage FILE` copies what can still be read into a new store.",
    salvaged: (rows, lost, file) =>
      `${many(rows, "row", "rows")} copied to ${file}${lost > 0 ? `; ${many(lost, "table", "tables")} could not be read to the end` : ""}.`,
  },
  backedUp: (file) => `${file}: a whole copy, checked.`,
  restored: (location, keptAs) =>
    `${location} is the backup now.${keptAs === null ? "" : ` What was there is kept as ${keptAs}.`}`,
  marked: (document, level) => `${document}: ${level}`,
  levels: { public: "public", shareable: "shareable", restricted: "restricted", closed: "closed" },
  decisions: {
    accept: "accepted",
    edit: "edited",
    reject: "rejected",
    defer: "put off",
    same: "the same",
    different: "different",
    unsure: "unsure",
    undo: "taken back",
  },
  decided: (id) => `Kept as decision ${id}.`,
  imported: (fresh, all, orphaned) =>
    `${fresh} of ${many(all, "decision was", "decisions were")} new.${orphaned > 0 ? ` ${orphaned} ${orphaned === 1 ? "is" : "are"} about reports that the store does not have: kept, and waiting.` : ""}`,
  noDecisions: "No decisions.",
  undone: "taken back since",
  isOrphaned: "finds its claim no more",
  found: (total, shown) => (shown < total ? `${total} reports, the nearest ${shown} here` : many(total, "report", "reports")),
  notFound: "No report has these words.",
  claims: (shown, all) => (shown < all ? `${shown} claims here; more with --limit` : many(all, "claim", "claims")),
  noClaims: "No such claims.",
  lists: { statements: "statement", events: "event", roles: "role", figures: "figure", agenda: "on the table" },
  sample: (location, kept) =>
    kept
      ? `The reports of examples/astana are kept in ${location}.`
      : `Read from the reports of examples/astana into ${location}, which is removed again. \`npm start -- --store FILE\` keeps it.`,
  emptyRecord: "No report is in the store, or none names a process: `pourparlers add FILE`.",
  nothingKnown: "Nothing was known of it then.",
  nothingChanged: "Nothing has changed since.",
  none: { contested: "No report contradicts another.", questions: "No report leaves a question open." },
  madeAnew: "The record was made by another version: it is made anew.",
  serving: (address) => `Open ${address}\nOnly this address opens the pages, from this machine. Ctrl-C ends.`,
  noPages: "The pages have not been built: `npm run build:web` builds them. The data is at /processes.json all the same.",
  wholeDossier: "That is its beginning; all of it is in the browser. `npm start -- --once` prints it.",
};
