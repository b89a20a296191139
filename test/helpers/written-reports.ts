import type { Told } from "./records.ts";

/** What a report of a process tells first, so that the record knows which it is. All written for these tests. */
const LEADS: Readonly<Record<string, string>> = {
  "bur-en":
    "The government of Myanmar and the Kachin Independence Organisation (KIO) met in Myitkyina in May for talks on a nationwide ceasefire.",
  "bur-fr":
    "Le gouvernement birman et l'Organisation pour l'indépendance kachin (KIO) se sont rencontrés en mai à Myitkyina pour discuter d'un cessez-le-feu national.",
  "drc-en": "Congo's government and the M23 rebels are negotiating in Doha under Qatari mediation.",
  "drc-fr": "Le gouvernement congolais et les rebelles du M23 négocient à Doha sous médiation qatarie.",
  "eln-en": "Peace talks between the Colombian government and the National Liberation Army (ELN) opened in Quito in February.",
  "eln-fr":
    "Les pourparlers de paix entre le gouvernement colombien et l'Armée de libération nationale (ELN) se sont ouverts à Quito en février.",
  "gaz-en": "Israel and Hamas are holding indirect talks in Cairo on a ceasefire in Gaza.",
  "gaz-fr": "Israël et le Hamas tiennent au Caire des discussions indirectes sur un cessez-le-feu à Gaza.",
  "mal-en":
    "The Malian government and the Coordination of Azawad Movements (CMA) are to hold a new round of peace talks in Algiers.",
  "mal-fr":
    "Le gouvernement malien et la Coordination des mouvements de l'Azawad (CMA) doivent reprendre leurs pourparlers de paix à Alger.",
  "nep-en": "The Nepalese government and the Maoist rebels opened peace talks in Kathmandu in April.",
  "nep-fr": "Le gouvernement népalais et les rebelles maoïstes ont ouvert en avril des pourparlers de paix à Katmandou.",
  "phi-en": "The Philippine government and the Moro Islamic Liberation Front (MILF) are holding peace talks in Kuala Lumpur.",
  "phi-fr":
    "Le gouvernement philippin et le Front Moro islamique de libération (MILF) sont en pourparlers de paix à Kuala Lumpur.",
  "sri-en":
    "The Sri Lankan government and the Liberation Tigers of Tamil Eelam (LTTE) are to resume Norwegian-brokered talks in Geneva.",
  "ss-en": "South Sudan's government and the rebels of Riek Machar are holding peace talks in Addis Ababa.",
  "ss-fr": "Le gouvernement sud-soudanais et les rebelles de Riek Machar sont en pourparlers à Addis Abeba.",
  "yem-en": "The Yemeni government and the Houthis have been meeting in Kuwait under United Nations mediation since April.",
  "yem-fr": "Le gouvernement yéménite et les rebelles houthis négocient au Koweït sous l'égide de l'ONU depuis avril.",
};

/** Reports written in one line: `day.language: headline / line / line // day.language: …`, where `{key}` stands for what is told first. */
export const reportsOf = (written: string): readonly Told[] =>
  written.split(" // ").map((one) => {
    const [, day = "", language = "", lines = ""] = /^(\S+)\.(fr|en): (.*)$/u.exec(one) ?? [];
    const text = lines
      .replace(/\{(\S+?)\}/gu, (_, key: string) => LEADS[key] ?? key)
      .split(" / ")
      .join("\n\n");
    return [day, language === "fr" ? "fr" : "en", text];
  });
