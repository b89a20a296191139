import { expect, test } from "vitest";
import { readingIn } from "../../helpers/english.ts";

/** Meetings of a report as "days place", in the order of the text. */
function meetings(published: string, language: "fr" | "en", text: string): string[] {
  const { events, entities } = readingIn(language, text, published);
  const refOf = (id: string | null) => entities.find((entity) => entity.id === id)?.ref ?? null;
  return events
    .filter(({ kind, factuality }) => ["meeting", "talks", "talks-round"].includes(kind) && factuality === "asserted")
    .map(({ time, place }) => `${time?.edtf} ${refOf(place)}`);
}

/** Refs of all who act in its events. */
function actors(published: string, language: "fr" | "en", text: string): string[] {
  const { events, entities } = readingIn(language, text, published);
  const ids = new Set(events.flatMap((event) => event.actors));
  return entities.flatMap(({ id, ref }) => (ids.has(id) && ref !== null ? [ref] : [])).toSorted();
}

test("of several days that each stand beside a place, a meeting was at the place of its day", () => {
  const both = ["1995-09-08 place:geneva", "1995-09-26 place:new-york"];
  expect(meetings("1995-10-06", "en", "The delegations met in Geneva on Sept. 8 and in New York on Sept. 26.")).toEqual(both);
  expect(
    meetings("1995-10-06", "fr", "Les ministres s'étaient rencontrés le 8 septembre à Genève, puis le 26 septembre à New York."),
  ).toEqual(both);
  // a day without a place is at that of the day before it
  expect(
    meetings("2007-10-04", "fr", "Ils s'étaient rencontrés à Jéricho le 6 août, puis à Jérusalem le 28 août et le 10 septembre."),
  ).toEqual(["2007-08-06 place:jericho", "2007-08-28 place:jerusalem", "2007-09-10 place:jerusalem"]);
  // one place for both days is that of both
  expect(meetings("1995-10-06", "fr", "Les ministres se sont rencontrés à Genève le 8 septembre, puis le 26 septembre.")).toEqual(
    ["1995-09-08 place:geneva", "1995-09-26 place:geneva"],
  );
});

test("« près de » behind a day is where they met", () => {
  expect(
    meetings("2010-01-26", "fr", "Les présidents arménien et azerbaïdjanais se sont rencontrés lundi près de Genève."),
  ).toEqual(["2010-01-25 place:geneva"]);
});

test("hours of talks are talks of the day of what came of them", () => {
  expect(
    meetings(
      "2025-03-12",
      "en",
      "Ukraine said on Tuesday it was ready to accept a ceasefire, and Washington agreed to resume military aid to Kyiv, after more than eight hours of talks in the Saudi port city of Jeddah.",
    ),
  ).toEqual(["2025-03-11 place:jeddah"]);
  expect(
    meetings(
      "2025-03-12",
      "fr",
      "L'Ukraine et la Russie se sont entendues mardi sur une trêve, au terme de douze heures de discussions à Riyad.",
    ),
  ).toEqual(["2025-03-11 place:riyadh"]);
});

test("all whose names stand behind a title in the plural act, though each has a land behind the name", () => {
  expect(
    actors(
      "1996-02-18",
      "en",
      "Presidents Franjo Tuđman of Croatia, Alija Izetbegović of Bosnia and Herzegovina and Slobodan Milošević of Serbia ended a two-day meeting in Rome on Sunday.",
    ),
  ).toEqual(["person:alija-izetbegovic", "person:franjo-tudjman", "person:slobodan-milosevic"]);
});

test("a land that is no state, joined to a state, sends some of those who meet; a town between two of them does not", () => {
  expect(actors("2012-06-29", "en", "The presidents of Georgia and Abkhazia met in Dubai on Thursday.")).toEqual([
    "place:abkhazia",
    "state:GEO",
  ]);
  expect(actors("2012-06-29", "fr", "Des délégations de Géorgie et d'Abkhazie se sont rencontrées jeudi à Genève.")).toEqual([
    "place:abkhazia",
    "state:GEO",
  ]);
});

test("a crowd of thousands that gathers meets nobody; delegates who gather do", () => {
  expect(meetings("2018-02-05", "en", "On Sunday some 90,000 people gathered in Geneva, by the police count.")).toEqual([]);
  expect(meetings("2018-02-05", "en", "Twelve delegates gathered in Geneva on Sunday.")).toEqual(["2018-02-04 place:geneva"]);
});

test("nobody met at a meeting that was missed", () => {
  expect(
    meetings(
      "1993-04-13",
      "fr",
      "Six semaines après le rendez-vous manqué d'Addis-Abeba, le gouvernement angolais et l'UNITA ont repris lundi à Abidjan leurs pourparlers.",
    ),
  ).toEqual(["1993-04-12 place:abidjan"]);
});

test("a town behind a time, or behind those who are met, is where they met, though the tree hangs it on these", () => {
  expect(meetings("2012-12-11", "en", "The two sides met for the first time in Rome on October 12.")).toEqual([
    "2012-10-12 place:rome",
  ]);
  expect(
    meetings("2012-12-28", "en", "The foreign ministers of the bloc met for several hours in Libreville on Friday."),
  ).toEqual(["2012-12-28 place:libreville"]);
  expect(
    meetings("1996-03-24", "en", "Foreign ministers of the Contact Group met their colleagues from the three states in Moscow."),
  ).toEqual(["1996-03-24 place:moscow"]);
  expect(meetings("2025-04-26", "en", "The talks, which ran for several hours in Muscat, were mediated by Oman.")).toEqual([
    "undefined place:muscat",
  ]);
  expect(
    meetings(
      "1998-10-13",
      "en",
      "The understanding crowned a week of talks between the two men in Belgrade, which began on October 5.",
    ),
  ).toEqual(["1998-10-05 place:belgrade"]);
  // what they spoke of
  expect(meetings("2024-03-10", "en", "The ministers met for an hour on Friday over the war in Gaza.")).toEqual([
    "2024-03-08 null",
  ]);
});

test("near a town is where the town is, and a hotel of a town stands in it", () => {
  expect(meetings("2010-01-26", "fr", "Les présidents se sont réunis lundi 25 janvier près de Sotchi.")).toEqual([
    "2010-01-25 place:sochi",
  ]);
  expect(
    meetings("2012-06-20", "fr", "La Somalie et le Somaliland ont ouvert près de Londres leurs premiers pourparlers."),
  ).toEqual(["2012-06-20 place:london"]);
  expect(
    meetings("2003-04-28", "en", "Negotiators for the government and the rebels sat down in a Kathmandu hotel on Sunday."),
  ).toEqual(["2003-04-27 place:kathmandu"]);
  expect(meetings("2003-04-28", "en", "The negotiators met on Sunday in the Paris suburb of Rambouillet.")).toEqual([
    "2003-04-27 place:rambouillet",
  ]);
});

test("talks that resumed so long after they were suspended did so in their town and on their day", () => {
  expect(
    meetings(
      "2003-08-05",
      "en",
      "Peace talks between the Liberian government and two rebel movements resumed in the Ghanaian capital on Tuesday, two weeks after they were suspended over the shelling of Monrovia.",
    ),
  ).toEqual(["2003-08-05 place:accra"]);
});

/** Times of what is planned in a report, "-" where none is said. */
function planned(published: string, language: "fr" | "en", text: string): string[] {
  return readingIn(language, text, published).events.flatMap(({ factuality, time }) =>
    factuality === "planned" ? [time?.edtf ?? "-"] : [],
  );
}

test("the day on which somebody says that talks will be held is not theirs", () => {
  expect(planned("2024-11-29", "en", "Norway said on Tuesday that it would host a third round of talks.")).toEqual(["-"]);
  expect(planned("2024-11-29", "en", "They agreed on Tuesday to hold a third round of talks in Geneva.")).toEqual(["-"]);
  expect(planned("2024-11-29", "fr", "Le ministère a annoncé mardi que les pourparlers reprendraient à Genève.")).toEqual(["-"]);
  expect(planned("2024-11-29", "fr", "Le Qatar a annoncé le 30 octobre qu'il accueillerait une quatrième réunion.")).toEqual([
    "-",
  ]);
  expect(planned("2024-11-29", "en", "Norway said on Tuesday that it would host a third round of talks on December 12.")).toEqual(
    ["2024-12-12"],
  );
  // what is decided by saying so is of that day
  expect(planned("2023-06-22", "fr", "Le Kazakhstan a déclaré mercredi qu'il cesserait d'accueillir les pourparlers.")).toEqual([
    "2023-06-21",
  ]);
});

test("days of talks that ended are the talks, up to the day that they ended on or that the report came out", () => {
  const lead = "Three days of talks on Iran's nuclear programme ended in Muscat on Tuesday";
  expect(meetings("2014-11-11", "en", `${lead}, and the negotiators will move to Vienna, where others are due.`)).toEqual([
    "2014-11-09/2014-11-11 place:muscat",
  ]);
  expect(meetings("1998-03-21", "en", "Six days of talks on peace have ended in Geneva without agreement.")).toEqual([
    "1998-03-16/1998-03-21 place:geneva",
  ]);
});

test("a comma between a place and its days parts nothing", () =>
  expect(
    meetings(
      "2014-11-11",
      "en",
      "The sides have met in New York, from September 18 to 26, and in Vienna, from October 14 to 16.",
    ),
  ).toEqual(["2014-09-18/2014-09-26 place:new-york", "2014-10-14/2014-10-16 place:vienna"]));

test("the month from which rounds are counted is not when they were held; the day since which one goes on is", () => {
  const rounds = (published: string, language: "fr" | "en", text: string) =>
    readingIn(language, text, published).events.flatMap(({ round, time }) => (round === null ? [] : [`${round} ${time?.edtf}`]));
  const french = "Les ministres ont parlé à l'issue du sixième cycle de discussions tenu à Vienne depuis février.";
  expect(rounds("2014-07-19", "fr", french)).toEqual(["6 undefined"]);
  expect(rounds("2014-11-12", "en", "They spoke at the end of the ninth round held in Vienna since February.")).toEqual([
    "9 undefined",
  ]);
  expect(rounds("2014-11-12", "en", "The ninth round has been under way in Vienna since Monday.")).toEqual(["9 2014-11-10/.."]);
});
