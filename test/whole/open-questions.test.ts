import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import type { Reading } from "../../src/claims/index.ts";
import { loadKnowledge } from "../../src/knowledge/index.ts";
import { openModels } from "../../src/pipeline/index.ts";
import { createReader } from "../../src/reading/index.ts";
import { consolidate, type Report } from "../../src/record/index.ts";

const reader = createReader({ analysers: openModels(), knowledge: loadKnowledge(), version: "0" });

const read = (language: string, text: string, published = "2025-06-18"): Reading =>
  reader.read({ id: idOf(text), language, title: null, published, url: null, outlet: null, text });
const idOf = (text: string): string => createHash("sha256").update(text).digest("hex");

/** What the record of these texts, each with its day, asks: `issue state since: options`. */
function asked(language: string, ...texts: readonly (readonly [string, string])[]): string[] {
  const reports = texts.map(([published, text]): Report => {
    const reading = read(language, text, published);
    return { reading, origin: reading.document.id, receivedAt: `${published}T12:00:00Z` };
  });
  return consolidate(reports).processes.flatMap(({ questions }) =>
    questions.map(({ issue, state, askedSince, options }) =>
      [`${issue} ${state} ${askedSince}:`, ...options.map(({ actor }) => actor.id)].join(" "),
    ),
  );
}

test("« le lieu reste à fixer » beside talks to come asks where they are", () => {
  const said =
    "ASTANA, 18 juin - Les pourparlers d'Astana ont repris mercredi. Une nouvelle réunion aura lieu dans deux mois, a dit M. Lavrov ; le lieu reste à fixer.";
  expect(asked("fr", ["2025-06-18", said])).toEqual(["venue open 2025-06-18:"]);
});

/** Roles in these talks: `holder role status`. */
const roles = (language: string, text: string): string[] => {
  const { roles, entities } = read(language, text);
  return roles.map(({ role, status, holder }) => `${entities.find(({ id }) => id === holder)?.ref ?? ""} ${role} ${status}`);
};

test("who offers or is ready to host is a candidate, who goes on hosting is the host", () => {
  expect(roles("en", "Malta offered to host the next round.")).toEqual(["state:MLT host candidate"]);
  expect(roles("en", "Oman has volunteered to mediate the talks.")).toEqual(["state:OMN mediator candidate"]);
  expect(roles("fr", "La Suède est disposée à accueillir les pourparlers.")).toEqual(["state:SWE host candidate"]);
  expect(roles("fr", "L'Autriche s'est proposée pour accueillir les pourparlers.")).toEqual(["state:AUT host candidate"]);
  expect(roles("en", "Kazakhstan was ready to go on hosting the talks.")).toEqual(["state:KAZ host current"]);
  expect(roles("fr", "Le Qatar s'est dit prêt à continuer à accueillir les pourparlers.")).toEqual(["state:QAT host current"]);
});
