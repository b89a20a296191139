import { expect, test } from "vitest";
import { recordOf } from "../helpers/records.ts";

/** Ids of the processes that a report of a day, in its own words, is of. */
const processesOf = (published: string, language: "fr" | "en", text: string): readonly string[] =>
  recordOf([published, language, text]).processes.map(({ id }) => id);

test("where a separate process is to meet says nothing of which talks a report is about", () => {
  const told = (beside: string) =>
    processesOf(
      "2014-10-05",
      "fr",
      "BAHIR DAR (Éthiopie) - Les médiateurs de l'Igad ont suspendu dimanche la sixième session des pourparlers sur le Soudan du " +
        "Sud, ouverte il y a deux semaines. La prochaine pourrait se tenir à Addis-Abeba, que préfère Djouba.\n\n" +
        `${beside} des courants du SPLM doivent se retrouver bientôt à Arusha, en Tanzanie, sous l'égide du parti CCM.`,
    );
  expect(told("Dans un processus distinct,")).toContain("process:addis-ababa-south-sudan");
});

test("a report of a signature that names neither the process nor the rebels' movement, only their leader, is of it", () => {
  const text =
    "DJOUBA - Neuf jours après son rival, le président sud-soudanais Salva Kiir a signé mercredi à Djouba l'accord censé mettre " +
    "fin à la guerre civile. Riek Machar, qui avait signé le document le 17 août à Addis-Abeba, n'est pas venu. Le Premier " +
    "ministre éthiopien, Hailemariam Desalegn, était présent.";
  expect(processesOf("2015-08-26", "fr", text)).toEqual(["process:addis-ababa-south-sudan"]);
});

test("who is said to have initialled a text did not sign it with the rebel leader who did", () => {
  const text =
    "ADDIS ABABA - South Sudanese rebel leader Riek Machar signed a peace accord on Monday in Addis Ababa, but President Salva Kiir, " +
    "who had flown in the previous day, asked for 15 days to consult at home. An official said that Kiir had initialled the text. " +
    "His spokesman denied it.";
  const [talks] = recordOf(["2015-08-17", "en", text]).processes;
  const signed = (talks?.timeline ?? []).filter(({ kinds, time }) => kinds.includes("agreement") && time.edtf === "2015-08-17");
  expect(signed.map(({ participants }) => participants.map(({ actor }) => actor.id))).toEqual([["person:riek-machar"]]);
});
