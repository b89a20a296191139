import { expect, test } from "vitest";
import { nameIn } from "../helpers/english.ts";
import { readingOf } from "../helpers/french.ts";

/** `who: role` of each part of a text, in its order. */
const parts = (text: string): string[] => {
  const reading = readingOf(text);
  return reading.roles.flatMap(({ kind, role, holder }) => (kind === "process" ? [`${nameIn(reading, holder)}: ${role}`] : []));
};

test("qui traite avec qui est à la table, par un verbe ou par un nom", () => {
  expect(parts("Le Tchad négocie avec le Niger depuis 2012.")).toEqual(["Tchad: party", "Niger: party"]);
  expect(parts("Le Tchad et le Niger ont repris les pourparlers.")).toEqual(["Tchad: party", "Niger: party"]);
  expect(parts("Au terme des pourparlers, le Tchad et le Niger se sont entendus sur un calendrier.")).toEqual([
    "Tchad: party",
    "Niger: party",
  ]);
  expect(parts("Les délégués du Tchad et ceux du Niger ont ouvert leurs négociations.")).toEqual([
    "Tchad: party",
    "Niger: party",
  ]);
});

test("qui n'entend pas parler d'une chose, ou traitait d'autre chose auparavant, n'est pas un camp", () => {
  expect(parts("Ni le Tchad ni le Niger ne veulent entendre parler de cet accord.")).toEqual([]);
  expect(parts("L'Égypte avait signé avec la Somalie un accord de défense.")).toEqual([]);
});

test("hôte et médiateur à la fois, sous l'égide de qui, à l'invitation de qui", () => {
  expect(parts("Le Qatar, hôte et médiateur des pourparlers, se tait.")).toEqual(["Qatar: host", "Qatar: mediator"]);
  expect(parts("Entamés lundi sous l'égide du Kenya, ces pourparlers ont échoué.")).toEqual(["Kenya: mediator"]);
  expect(parts("Les deux camps, qui se rencontraient à l'invitation du Maroc, reprendront les discussions.")).toEqual([
    "Maroc: host",
  ]);
  expect(parts("Les garants de l'accord, à savoir le Tchad, le Niger et le Bénin, se sont réunis.")).toEqual([
    "Tchad: guarantor",
    "Niger: guarantor",
    "Bénin: guarantor",
  ]);
});

test("qui surveille l'application d'un accord l'observe", () => {
  expect(parts("La mission de l'ONU, chargée de surveiller l'application de l'accord, s'en félicite.")).toEqual([
    "mission de l'ONU: observer",
  ]);
});

test("la délégation gouvernementale est celle de l'État dont le texte parle", () => {
  const reading = readingOf(
    "La Colombie négocie. « Nous demandons pardon », a lancé Camilo Posso, chef de la délégation gouvernementale.",
  );
  const head = reading.roles.find(({ role }) => role === "delegation-head");
  expect(nameIn(reading, head?.of ?? null)).toBe("Colombie");
});

test("un ministre est de la nation que dit son adjectif, non de son domaine", () => {
  const reading = readingOf("Le ministre malien de l'Administration territoriale, Moussa Sinko Coulibaly, a signé.");
  expect(reading.roles.map(({ role, of }) => `${role} of ${nameIn(reading, of)}`)).toEqual(["minister of Mali"]);
});
