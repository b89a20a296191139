export type { OpenOptions } from "./backend.ts";
export { checkFile } from "./backup.ts";
export type { CopyReport } from "./copy-tables.ts";
export * from "./face.ts";
export { backupName, findBackups } from "./files.ts";
export { openStore } from "./open-store.ts";
export type { OriginKeeper } from "./origin-shelf.ts";
export { restoreStore, salvageStore } from "./restore.ts";
export { parseQuery } from "./search/parse-query.ts";
