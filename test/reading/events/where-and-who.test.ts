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
