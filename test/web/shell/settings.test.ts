import { describe, expect, test } from "vitest";
import { chosenLanguage } from "../../../web/shell/settings.tsx";

describe("the language of the pages", () => {
  test("is the one asked for in the address, else the kept one, else the browser's", () => {
    expect(chosenLanguage("fr", "en", ["en"])).toBe("fr");
    expect(chosenLanguage(null, "en", ["fr-CA"])).toBe("en");
    expect(chosenLanguage(null, null, ["fr-CA", "en"])).toBe("fr");
  });

  test("passes over what the pages do not speak", () => {
    expect(chosenLanguage("de", "xx", ["de-AT", "FR"])).toBe("fr");
    expect(chosenLanguage(null, null, ["de", "ar"])).toBe("en");
    expect(chosenLanguage("", "", [])).toBe("en");
  });
});
