import { expect, test } from "vitest";
import { findDateline } from "../../src/intake/dateline.ts";
import { findTitle } from "../../src/intake/title.ts";
import { dateHeaderOf, withoutDateHeader } from "../../src/text/index.ts";

const dated = (language: "fr" | "en", text: string, day: string | null) =>
  test(`${JSON.stringify(text.slice(0, 60))}: ${day}`, () => expect(findDateline(text, language)).toBe(day));
dated("fr", "BAMAKO, 16 mai 2015 — L'accord a été signé.", "2015-05-16");
dated("fr", "Un titre\n\nNiamey (Niger), le 1er août 2023 - Le général a parlé.", "2023-08-01");
dated("fr", "Titre\nPar la rédaction\n21 févr. 2020\n\nLe texte.", "2020-02-21");
dated("fr", "Publié le 3 novembre 2022 à 10h30\n\nLe texte.", "2022-11-03");
dated("en", "BOGOTA, Nov. 24, 2016 (Agency) -- The government signed.", "2016-11-24");
dated("en", "GENEVA, 3 March 2017 — Talks ended.", "2017-03-03");
dated("en", "Title\n\nJune 21, 2023\n\nTalks ended.", "2023-06-21");
dated("fr", "TUNIS, 9 novembre 2020. Le Forum s'est ouvert.", "2020-11-09");
dated("fr", "TUNIS (Tunisie), 9 novembre 2020 / Le Forum s'est ouvert.", "2020-11-09");
dated("fr", "Titre\n\nAgence / Nairobi, Kampala / 09.11.2020\n\nLe texte.", "2020-11-09");
dated("fr", "Titre\n\nLe Courrier – 9 novembre 2020 à 09:17\n\nLe texte.", "2020-11-09");
dated("fr", "Titre\n\nPublié le : 09/11/2020 - 14:12\n\nLe texte.", "2020-11-09");
dated("fr", "Titre\n\nsite.example.cn | 2020-11-09 à 19:24\n\nLe texte.", "2020-11-09");
dated("fr", "Titre\n\nAgence • 09/11/2020 à 16:40\n\nLe texte.", "2020-11-09");
dated("fr", "Titre\n\nMis à jour le lundi 9 novembre 2020 à 16h40\n\nLe texte.", "2020-11-09");
dated("fr", "Titre\n\nPublié le 09/11/2020 à 10:00 - Mis à jour le 10/11/2020\n\nLe texte.", "2020-11-09");
dated("fr", "Cessez-le-feu du 09/11/2020 : un bilan\n\nLe texte.", null);
dated("en", "Title\n\nLast updated on 14/04/2023 at 16:40 GMT\n\nTalks ended.", "2023-04-14");
dated("en", "Title\n\nApril 14, 2023 4:40 p.m.\n\nTalks ended.", "2023-04-14");
dated("en", "Title\n\nThe Agency | 04/14/2023\n\nTalks ended.", "2023-04-14");
dated("en", "Title\n\nThe Agency | 04/08/2023\n\nTalks ended.", null);
dated("fr", "Le Forum s'est ouvert à Tunis le 9 novembre 2020. Il durera une semaine, a dit l'ONU.", null);
dated("en", "BOGOTA, Nov 24 — No year, no date.", null);
dated("fr", "Le 16 mai 2015, l'accord a été signé — enfin, disent certains.", null);
dated("fr", "L'accord du 31 février 2015 — une erreur.", null);
dated("fr", "L'accord a été signé à Bamako le 16 mai 2015.", null);

const headed = (text: string, value: string | null) =>
  test(`header of ${JSON.stringify(text.slice(0, 40))}: ${value}`, () => {
    expect(dateHeaderOf(text)?.value ?? null).toBe(value);
    const bare = withoutDateHeader(text);
    expect(bare.length).toBe(text.length);
    if (value !== null) expect(bare).not.toContain(value);
  });
headed(" date 2023-06 Le Kazakhstan a annoncé", "2023-06");
headed("date 2023-06-21\n\nLe Kazakhstan", "2023-06-21");
headed("Date: 2023-06-21", "2023-06-21");
headed("date 2023-6 Le", null);
headed("La date 2023-06 est", null);
headed("date 2023-06-2100", null);

const titled = (text: string, title: string | null) =>
  test(`title of ${JSON.stringify(text.slice(0, 40))}`, () => expect(findTitle(text)).toBe(title));
titled(" date 2020-08 Soudan : la paix signée à Djouba\n\nLe gouvernement a signé.", "Soudan : la paix signée à Djouba");
titled("date 2016-02-03\n\nSyrie : les pourparlers suspendus\n\nLes pourparlers", "Syrie : les pourparlers suspendus");
titled("Le gouvernement a signé.\n\nUne autre phrase.", null);
titled("MINSK — Un accord a été conclu\n\nLa suite", null);
titled("CORRIGÉ - Un accord à Minsk\n\nMINSK, 14 janv 2015 - L'accord est signé.", "CORRIGÉ - Un accord à Minsk");
titled(
  "CORRIGÉ - Un accord à Minsk\n\n(Corrige le nombre de signataires : trois et non quatre)\n\nMINSK - L'accord est signé.",
  "CORRIGÉ - Un accord à Minsk",
);
titled("REFILE - Talks end in Goma\n\nGOMA — The talks ended.", "REFILE - Talks end in Goma");
titled("Une seule ligne", null);
