import { expect, test } from "vitest";
import { readingOf as englishReadingOf, nameIn } from "../helpers/english.ts";
import { readingOf } from "../helpers/french.ts";

/** `kind factuality: those who take part` of each event of a text. */
const happens = (text: string, ...expected: readonly string[]): void => expect(told(readingOf(text))).toEqual(expected);

const told = (reading: ReturnType<typeof readingOf>): string[] =>
  reading.events.map(
    ({ kind, factuality, actors, recipients }) =>
      `${kind} ${factuality}: ${[...actors, ...recipients].map((id) => nameIn(reading, id)).join(", ")}`,
  );

test("what somebody says he will not do is refused", () => {
  happens("Les rebelles ne signeront pas l'accord.", "refusal asserted: rebelles");
  happens("« Nous ne reculerons pas », a dit le ministre russe.", "refusal asserted: ministre russe");
  happens("Le ministre a dit que l'armée ne se retirerait pas de Goma.", "refusal asserted: armée");
  expect(told(englishReadingOf("The rebels will not sign the deal, the spokesman said."))).toEqual(["refusal asserted: rebels"]);
});

test("what is not signed by anybody named, or only a condition, refuses nothing", () => {
  happens("L'accord ne sera pas signé mardi.");
  happens("Rien ne bougera tant que le chef rebelle n'aura pas démissionné.");
});

test("a participle like an adjective tells nothing that happened", () => {
  happens("Il parle de militaires gravement blessés ou malades.");
  happens("Tout accord sera « mort-né » si le Conseil n'y est pas associé.");
  happens("La guérilla en tire une partie de ses revenus.");
});

test("a round with its participle is one event of those who talked", () => {
  const { events } = readingOf(
    "La Russie et l'Ukraine ont convenu, au terme du deuxième cycle de négociations tenu lundi à Istanbul, de procéder à un échange.",
  );
  expect(events.filter(({ kind }) => kind === "talks-round").map(({ round, time }) => [round, time?.edtf])).toEqual([
    [2, "2025-06-16"],
  ]);
});

test("a pronoun with number and gender takes up the noun that has the same", () =>
  happens(
    "Les parties ouvriront des négociations en vue d'un accord de paix global, lequel devrait être conclu avant le 18 août.",
    "talks planned: parties",
    "agreement planned: ",
  ));

test("a future of the first person is one, though nobody knows the verb's lemma", () =>
  happens("« Nous remettrons 6 000 corps à Kiev », a dit le ministre russe.", "release planned: ministre russe, Kiev"));

test("who is handed over and what is exchanged", () => {
  happens("Le Myanmar a livré à la Chine dix suspects.", "release asserted: Birmanie, Chine");
  happens("Les parties ont échangé leurs projets de mémorandum.", "talks asserted: parties");
});

test("a deal between two that is signed has both for parties", () =>
  happens(
    "Un accord entre la RDC et le Rwanda a été signé le 27 juin à Washington.",
    "agreement asserted: République démocratique du Congo, Rwanda",
  ));

test("two countries are those that a report names, where it names no others", () =>
  happens(
    "Le Mali a fermé sa frontière avec l'Algérie. En décembre, les deux pays avaient rappelé leurs ambassadeurs.",
    "restriction asserted: Mali, Algérie",
    "suspension asserted: Mali, Algérie, pays",
  ));

test("a council meets whom it hears, and a resident nobody", () => {
  happens("Le Conseil de sécurité a entendu mardi l'émissaire de l'ONU.", "meeting asserted: Conseil de sécurité");
  happens("Des habitants ont entendu des explosions.");
});

test("a pronoun for what is signed is none of those who sign it", () => {
  happens(
    "Mohamed Béchar dirige une faction. En 2011, seul le mouvement de Tidjani Koubra l'avait signé.",
    "agreement asserted: mouvement de Tidjani Koubra, Tidjani Koubra",
  );
  happens("Le Tchad a signé un accord avec le Niger.", "agreement asserted: Tchad, Niger");
});
