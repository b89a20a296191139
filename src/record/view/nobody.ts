import { loadSubjects } from "../../knowledge/index.ts";
import type { Identities } from "./identity.ts";

/** « les délégations », "envoys from six countries": words by which nobody in particular sits at a table; nor do soldiers, or a mission that is to watch a truce. */
export function isNobody({ nameOf }: Pick<Identities, "nameOf">, key: string): boolean {
  if (!UNNAMED.test(key)) return false;
  const [name, isBody] = [nameOf(key), key.startsWith(BODY)];
  const { isDelegates, answersBy } = loadSubjects();
  return LANGUAGES.some((language) => answersBy(language, "bystanders", name) || (!isBody && isDelegates(language, name)));
}

const UNNAMED = /^(?:group|population|part|body)~/;
const BODY = "body~";
const LANGUAGES = ["fr", "en"];
