import { expect, test } from "vitest";
import { recordOf, type Told } from "../helpers/records.ts";

/** All rounds of a process that are told as held, in the order of their days. */
function heldIn(process: string, ...reports: Told[]) {
  const own = recordOf(...reports).processes.find(({ id }) => id === process);
  return (own?.rounds ?? []).filter(({ standing }) => standing === "happened" || standing === "claimed");
}

const daysOf = ({ dates }: ReturnType<typeof heldIn>[number]): string => dates.values.map(({ value }) => value).join(" ");
const seatedIn = (round: ReturnType<typeof heldIn>[number] | undefined): readonly string[] =>
  (round?.participants ?? []).map(({ actor }) => actor.id);

test("who is a party of something else that a report names has no seat in its round", () => {
  const [round] = heldIn("process:armenia-turkey", [
    "2024-07-31",
    "fr",
    "ANKARA (TRT) - Serdar Kılıç et Ruben Rubinyan ont tenu mardi 30 juillet un cinquième cycle de pourparlers sur la normalisation entre l'Arménie et la Turquie, au poste-frontière d'Alican. Un conseiller a estimé que la frontière s'ouvrirait « quand le traité de paix entre Bakou et Erevan sera signé ».",
  ]);
  expect(round?.number).toBe(5);
  expect(seatedIn(round)).not.toContain("state:AZE");
});

test("whoever is told to have taken no part sat nowhere", () => {
  const rounds = heldIn("process:rambouillet", [
    "1999-02-24",
    "en",
    "RAMBOUILLET, France - A first round of Kosovo peace talks ended on Tuesday. Serbia and the Kosovo Albanians sat in it. Russia took no part in the talks.",
  ]);
  expect(rounds.flatMap(seatedIn)).not.toContain("state:RUS");
});

test("a newspaper that a report was written for sits in no talks", () => {
  const rounds = heldIn("process:israel-syria-2000", [
    "2000-01-04",
    "en",
    "CHARLESTON, W.Va. (The Charleston Gazette, from wire reports) - Israel and Syria opened a round of peace talks in Shepherdstown on Monday.",
  ]);
  expect(rounds).not.toEqual([]);
  for (const round of rounds) expect(round.participants.map(({ actor }) => actor.name).join(" ")).not.toMatch(/Gazette/);
});

test("the town that a report was written in is no place of a round that is told to have been elsewhere", () => {
  const [round] = heldIn("process:india-china-border", [
    "2020-09-22",
    "en",
    "BEIJING, Sept 22 - India and China agreed on Tuesday to stop sending more troops to the border, a day after the sixth round of Corps Commander Level talks. The sixth round was held on Monday at Moldo.",
  ]);
  expect(round?.place.values.map(({ value }) => value)).not.toContain("place:beijing");
});

test("a headline is not of the day of its report where that tells when its round ended", () => {
  const [round] = heldIn("process:israel-syria-2008", [
    "2008-07-31",
    "fr",
    "Israël et la Syrie ont achevé en Turquie leur quatrième session indirecte\n\nANKARA, 31 juil (AFP) - Israël et la Syrie ont achevé mercredi à Istanbul un quatrième round de pourparlers indirects.",
  ]);
  expect(round && daysOf(round)).toBe("2008-07-30");
});

test("the counted talks of another group of the same land are none of these", () => {
  const rounds = heldIn("process:emc-2023", [
    "2024-01-23",
    "en",
    "BOGOTA - The government of Colombia and the EMC rebels ended a third cycle of peace talks in Bogota on Thursday. The EMC broke with the FARC in 2016 and has several thousand fighters in the south of the country. Colombian negotiators and the National Liberation Army (ELN) began the sixth cycle of their talks in Havana on Monday.",
  ]);
  expect(rounds.map(({ number }) => number)).not.toContain(6);
});

test("an anniversary counts no round", () => {
  const rounds = heldIn("process:maputo-2019", [
    "2019-10-04",
    "fr",
    "MAPUTO - Le président mozambicain Filipe Nyusi a appelé vendredi à « protéger la paix », lors des cérémonies du 27e anniversaire de l'accord général signé à Rome le 4 octobre 1992 par Joaquim Chissano et Afonso Dhlakama.\n\nLe chef de la Renamo, Ossufo Momade, signataire avec M. Nyusi de l'accord de Maputo en août, n'y assistait pas: il faisait campagne à Quelimane pour les élections du 15 octobre.",
  ]);
  expect(rounds.map(({ number }) => number)).not.toContain(27);
});
