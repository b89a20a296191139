import { loadSubjects } from "../../knowledge/index.ts";
import type { Identities } from "./identity.ts";

/** « les délégations », "envoys from six countries": words by which nobody in particular sits at a table. */
export function isNobody({ nameOf }: Pick<Identities, "nameOf">, key: string): boolean {
  if (!UNNAMED.test(key)) return false;
  const name = nameOf(key);
  return LANGUAGES.some((language) => loadSubjects().isDelegates(language, name));
}

const UNNAMED = /^(?:group|population|part)~/;
const LANGUAGES = ["fr", "en"];
