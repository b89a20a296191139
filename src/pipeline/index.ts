export * from "./keeping/index.ts";
export { lemmasBy } from "./lemmas.ts";
export { MODELS_FOLDER, type Models, openModels } from "./models.ts";
export * from "./origins/index.ts";
export { packagePath, packageVersion } from "./package-files.ts";
export { type Outcome, readReports } from "./read-reports.ts";
