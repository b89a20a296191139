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

test("l'office derrière un nom est le sien, « aujourd'hui » ou non entre les deux", () => {
  const heads = (text: string) => {
    const reading = readingOf(text);
    return reading.roles.map(({ role, holder, of }) => `${nameIn(reading, holder)} ${role} of ${nameIn(reading, of)}`);
  };
  expect(
    heads(
      "Seul le mouvement de Tidjani Koubra, aujourd'hui président de l'Autorité régionale du Darfour, avait signé le document de Doha.",
    ),
  ).toContain("Tidjani Koubra leader of Autorité régionale du Darfour");
  expect(
    heads(
      "Tidjani Koubra est parti lundi. Le mouvement avait signé, et aujourd'hui, le président de l'Autorité du Darfour se tait.",
    ),
  ).not.toContain("Tidjani Koubra leader of Autorité du Darfour");
});

test("celle de l'autre camp, sans son verbe, a aussi son chef", () => {
  const heads = (text: string) => parts(text).filter((one) => one.endsWith("delegation-head"));
  expect(heads("La délégation malienne était conduite par Amina Traoré, celle du Tchad par le général Idriss Nour.")).toEqual([
    "Amina Traoré: delegation-head",
    "Idriss Nour: delegation-head",
  ]);
  expect(heads("Amina Traoré mène l'équipe du Mali, Idriss Nour celle du Tchad.")).toEqual([
    "Amina Traoré: delegation-head",
    "Idriss Nour: delegation-head",
  ]);
  // l'émissaire d'un président n'est pas le président
  expect(
    heads("La délégation malienne était conduite par Amina Traoré, celle du Tchad par l'émissaire du président Idriss Nour."),
  ).toEqual(["Amina Traoré: delegation-head"]);
  expect(heads("Amina Traoré mène l'équipe du Mali, qui a lu la proposition d'Idriss Nour et celle du Tchad.")).toEqual([
    "Amina Traoré: delegation-head",
  ]);
});

test("qui accueille ceux qui négocient est leur hôte ; qui joue l'hôte l'est pour son pays, et l'observateur derrière lui ne l'est pas", () => {
  const hosts = (text: string) => parts(text).filter((one) => one.endsWith("host"));
  expect(
    hosts("Accueillis par le ministre kazakh des Affaires étrangères, le Tchad et le Niger ont négocié deux jours."),
  ).toEqual(["Kazakhstan: host"]);
  expect(hosts("Accueillis par le ministre kazakh des Affaires étrangères, le Tchad et le Niger ont visité un barrage.")).toEqual(
    [],
  );
  expect(parts("Le Soudan jouait les hôtes des pourparlers, le Kenya et le Tchad les observateurs.")).toEqual([
    "Soudan: host",
    "Kenya: observer",
    "Tchad: observer",
  ]);
  expect(hosts("Les pourparlers ont échoué mardi au Mali. Un homme dont le pays accueille les pourparlers s'en désole.")).toEqual(
    [],
  );
});

test("qui doit être médiateur ne l'est pas encore", () => {
  const factuality = (text: string) =>
    readingOf(text)
      .roles.filter(({ role }) => role === "mediator")
      .map((it) => it.factuality);
  expect(factuality("Ana Ruiz est la médiatrice des pourparlers.")).toEqual(["asserted"]);
  expect(factuality("Ana Ruiz sera la médiatrice des pourparlers.")).toEqual(["planned"]);
  expect(factuality("Ana Ruiz doit rejoindre les pourparlers comme médiatrice.")).toEqual(["planned"]);
});
