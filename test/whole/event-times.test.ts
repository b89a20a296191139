import { expect, test } from "vitest";
import { readingIn } from "../helpers/english.ts";

/** `trigger time` of each event of a text in a report of Wednesday 18 June 2025. */
const when = (language: "fr" | "en", text: string, ...expected: readonly string[]): void => {
  const { events } = readingIn(language, text, "2025-06-18");
  expect(events.map(({ trigger, time }) => `${trigger.exact} ${time?.edtf ?? "-"}`)).toEqual(expected);
};
const fr = (text: string, ...expected: readonly string[]): void => when("fr", text, ...expected);
const en = (text: string, ...expected: readonly string[]): void => when("en", text, ...expected);

test("that from which a day is counted has the day so long before or after", () => {
  fr(
    "Les rebelles ont pris mardi la ville de Goma, trois jours après l'attaque contre Saké.",
    "pris mardi la ville 2025-06-17",
    "attaque 2025-06-14",
  );
  fr(
    "L'armée a frappé mardi le port, quelques heures après avoir appelé les habitants à évacuer.",
    "frappé 2025-06-17",
    "appelé 2025-06-17",
  );
  en(
    "Iran suspended the talks on Monday, three days after Israel attacked its nuclear sites.",
    "suspended the talks 2025-06-16",
    "attacked 2025-06-13",
  );
  en(
    "Hezbollah began firing rockets on Oct. 8, 2023, a day after Hamas attacked Israel.",
    "firing rockets 2023-10-08",
    "attacked 2023-10-07",
  );
});

test("months and years later or before are no day", () => {
  en(
    "Iran resumed talks on Monday, two months after Israel attacked its nuclear sites.",
    "resumed talks 2025-06-16",
    "attacked 2025-04",
  );
});

test("what is only about so long before, or has a date of its own, is not counted", () => {
  en(
    "Iran suspended the talks on Monday, nearly three days after Israel attacked its nuclear sites.",
    "suspended the talks 2025-06-16",
    "attacked -",
  );
  fr("L'armée a frappé mardi le port, trois jours après l'attaque du 12 juin.", "frappé 2025-06-17", "attaque 2025-06-12");
});

test("what is quoted says when it was, not when it was said", () => {
  fr(
    "Les pourparlers se sont ouverts mercredi à Doha. « Nous avons signé lundi une trêve », s'est félicité l'émissaire américain.",
    "pourparlers se sont ouverts 2025-06-18",
    "signé 2025-06-16",
    "félicité 2025-06-18",
  );
});

test("a day that is reported is seen from the day on which it is said", () => {
  en(
    "In a statement released on Sunday, the rebels said their fighters had withdrawn from the town on Wednesday.",
    "withdrawn 2025-06-11",
  );
  en("The spokesman said on Tuesday that the rebels had withdrawn on Monday.", "withdrawn 2025-06-16");
  en("The spokesman said on Sunday that the rebels would withdraw on Wednesday.", "withdraw 2025-06-18");
  en("Two people were killed overnight, medics said on Monday.", "killed 2025-06-15/2025-06-16");
});

test("what had been done by a day lies behind it, what is to be done by then ahead", () => {
  en("By Monday, both armies had withdrawn from the bridge.", "withdrawn ../2025-06-16");
  en("Both armies agreed to withdraw from the bridge by Monday.", "withdraw ../2025-06-23");
});

test("a day that is stressed is that of the clause behind it", () => {
  fr("C'est lundi que les deux présidents se sont rencontrés à Doha.", "rencontrés 2025-06-16");
  fr("C'est lundi que les deux présidents se rencontreront à Doha.", "rencontreront 2025-06-23");
});

test("a participle between commas tells of the noun before it, and says nothing of when the rest was", () => {
  fr("Une trêve, conclue le 30 avril, a été violée par les rebelles.", "trêve, conclue 2025-04-30", "violée -");
});

test("a year that opens a sentence is that of the days in it", () => {
  fr(
    "À Djeddah, l'an dernier, les deux camps avaient signé le 11 mai une trêve, mais les discussions avaient été suspendues en juin.",
    "signé 2024-05-11",
    "discussions avaient été suspendues 2024-06",
  );
  fr(
    "Kinshasa a accusé mardi le M23, un groupe qui s'était levé fin 2021. Une trêve, conclue le 30 avril, a été violée.",
    "accusé 2025-06-17",
    "trêve, conclue 2025-04-30",
    "violée 2025-06-17",
  );
});

test("what is said now is not said when the background was, and no story goes on from a year", () => {
  en(
    "About 10,000 people were killed in the war of 1998. Stefanovic for his part demanded the return of the refugees.",
    "killed 1998",
    "war 1998",
    "demanded -",
  );
  en(
    "The army seized Goma on 20 November 2012. The rebels signed a truce. The envoy praised the army.",
    "seized 2012-11-20",
    "signed 2012-11-20",
    "praised -",
  );
});

test("what is set off between commas behind a deed dates it, and nothing else", () => {
  fr(
    "Après l'échec, en mars, d'un premier cycle de discussions, les deux camps avaient conclu une trêve en mai.",
    "échec 2025-03",
    "cycle 2025-03",
    "conclu une trêve 2025-05",
  );
  fr("Paris a dénoncé l'arrestation, lundi, de l'opposant tchadien.", "dénoncé -", "arrestation 2025-06-16");
  en(
    "Paris condemned on Tuesday the arrest, at dawn on Monday, of the opposition leader.",
    "condemned 2025-06-17",
    "arrest 2025-06-16",
  );
});

test("a noun with a day before it tells what was on that day, and so does what it did", () => {
  en(
    "Thursday's attack at the airport, which killed 13 soldiers, was claimed by the rebels.",
    "attack 2025-06-12",
    "killed 2025-06-12",
  );
  en("The March 2015 coup drove the government into exile.", "coup 2015-03");
  en("Last month's exchange of 200 detainees raised hopes.", "exchange 2025-05");
  en("An exchange of detainees raised hopes.");
});

test("a clause about a deed has the day on which that took place, not that on which somebody spoke of it", () => {
  fr("L'attaque, qui a fait vingt morts, est survenue lundi.", "fait vingt morts 2025-06-16");
  fr("L'attaque, qui a tué vingt civils, a été condamnée lundi par Paris.", "tué -", "condamnée 2025-06-16");
});

test("what a conference did was when it was held; what was only planned has no such day", () => {
  fr(
    "Une conférence, organisée les 15 et 16 mai en Suisse, avait réuni quatre-vingt-dix pays.",
    "conférence, organisée 2025-05-15/2025-05-16",
    "réuni 2025-05-15/2025-05-16",
  );
});

test("hours earlier was on the same day", () => {
  en(
    "The presidents met on Tuesday. Hours earlier, rebels had attacked the town of Uvira.",
    "met 2025-06-17",
    "attacked 2025-06-17",
  );
});

test("what stands with the second of two joined nouns is its own", () => {
  fr(
    "Le texte prévoit un échange de 500 détenus avant le 15 juillet et le retrait des milices en août.",
    "échange ../2025-07-15",
    "retrait 2025-08",
  );
});

test("a count may be told to be exact behind its unit, and of one unit by its article", () => {
  fr(
    "Les combats ont repris une semaine à peine après la signature, le 17 avril, de la trêve.",
    "combats ont repris 2025-04-24",
    "signature 2025-04-17",
  );
  fr(
    "Deux mois jour pour jour après le putsch du 1er février, la junte a libéré 2.000 détenus.",
    "putsch 2025-02-01",
    "libéré 2.000 détenus 2025-04",
  );
  en(
    "France suspended military cooperation the day after the May 24 coup.",
    "suspended military cooperation 2025-05-25",
    "coup 2025-05-24",
  );
});

test("what is counted from may be dated by a participle behind it, and what a deed did was when it was", () => {
  fr(
    "Au lendemain de l'accord, conclu le 3 juin, l'aviation a bombardé deux villages.",
    "accord, conclu 2025-06-03",
    "bombardé 2025-06-04",
  );
  fr(
    "L'attentat, commis deux jours avant le sommet de mercredi, a fait neuf morts.",
    "sommet 2025-06-18",
    "fait neuf morts 2025-06-16",
  );
  en("The attack, two days before Wednesday's summit, killed nine people.", "summit 2025-06-18", "killed 2025-06-16");
});

test("what one is asked about dates no answer", () =>
  fr("Interrogé sur les raids de mars, le porte-parole a démenti toute attaque.", "raids 2025-03", "démenti -"));

test("a time that is all that is said dates what hangs on it, and what was not before it was then", () => {
  en("It was in 1998 that London and Dublin signed the Good Friday Agreement.", "signed 1998");
  en("It was not until 2012 that Bogota and the guerrillas opened talks in Oslo.", "opened talks 2012");
  en(
    "Not until 2005, two years after the ceasefire, did the government agree to talks.",
    "ceasefire 2003",
    "agree to talks 2005",
  );
});

test("a participle that opens a sentence keeps a date that is no day", () =>
  fr(
    "Condamné en 2018 et gracié l'an dernier, l'ancien ministre conduit les négociations.",
    "gracié 2024",
    "conduit les négociations -",
  ));

test("a truce that a participle tells of was concluded, whatever the truce did", () =>
  fr("La trêve, conclue le 10 mai sous l'égide de l'Égypte, a tenu trois semaines.", "trêve, conclue 2025-05-10"));

test("no deadline dates what was done, and no day of saying what is asked for", () => {
  fr(
    "Les rebelles, qui s'étaient engagés le 19 mai, dans une déclaration signée à Doha, à conclure un accord au plus tard lundi, sont arrivés.",
    "engagés 2025-05-19",
    "signée -",
    "conclure un accord ../2025-06-16",
  );
  fr("L'ONU a dénoncé l'attaque menée mardi contre le convoi.", "dénoncé -", "attaque menée 2025-06-17");
});

test("an accord of years ago that a participle dates was reached then, though it is the subject of what it does since", () => {
  const accords = (text: string) =>
    readingIn("en", text, "2025-05-01").events.flatMap(({ kind, time }) => (kind === "agreement" ? [time?.edtf] : []));
  expect(accords("The accord reached in Vienna on July 14, 2015 curbed its programme.")).toEqual(["2015-07-14"]);
  expect(accords("An accord curbed its programme.")).toEqual([]);
});

test("that year is the one since which the same sentence tells of something, not that of the story before it", () => {
  fr(
    "Ils ont signé une trêve en mai 2025. Les négociateurs ne s'étaient plus réunis depuis juin 2014, une session prévue pour juillet de cette année-là ayant été annulée.",
    "signé 2025-05",
    "réunis 2014-06/..",
    "session prévue 2014-07",
    "annulée -",
  );
});
