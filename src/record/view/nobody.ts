import { loadSubjects } from "../../knowledge/index.ts";
import type { Identities } from "./identity.ts";

/** « les délégations », "envoys from six countries": words by which nobody in particular sits at a table; nor do soldiers, or a mission that is to watch a truce. */
export function isNobody({ nameOf }: Pick<Identities, "nameOf">, key: string): boolean {
  const { isDelegates, answersBy } = loadSubjects();
  if (!UNNAMED.test(key) && !BODY.test(key)) return false;
  const name = nameOf(key).toLowerCase();
  return LANGUAGES.some(
    (language) => answersBy(language, "bystanders", name) || (UNNAMED.test(key) && isDelegates(language, nameOf(key))),
  );
}

const UNNAMED = /^(?:group|population|part)~/;
const BODY = /^body~/;
const LANGUAGES = ["fr", "en"];
