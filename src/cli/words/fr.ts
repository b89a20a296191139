import { ERROR_WORDS } from "../../publish/index.ts";
import type { CliWords } from "./words.ts";

export const fr: CliWords = {
  errors: ERROR_WORDS.fr,
  error: "Erreur",
  standardInput: "entrée standard",
  failures: (failed, all) =>
    `${failed} dépêche${failed > 1 ? "s" : ""} sur ${all} n’${failed > 1 ? "ont" : "a"} pas pu être lue${failed > 1 ? "s" : ""} :`,
  remarks: "Lu, avec une remarque :",
};
