import { describe, expect, test } from "vitest";
import { readingIn } from "../helpers/english.ts";

/** Talks and rounds of one sentence, as "round factuality time". */
const talksIn = (language: "fr" | "en", text: string): string[] =>
  readingIn(language, text, "2023-02-15")
    .events.filter(({ kind }) => kind === "talks" || kind === "talks-round")
    .map(({ round, factuality, time }) => `${round ?? "-"} ${factuality} ${time?.edtf ?? "-"}`);

describe("talks that a clause beside them tells to have opened", () => {
  test("were held, whatever is still to come of them", () => {
    const opened = "- asserted 2023-02-02";
    expect(talksIn("en", "The talks, which opened in Geneva on February 2, will resume on Monday.")).toEqual([
      opened,
      "- planned 2023-02-20",
    ]);
    expect(talksIn("en", "The negotiations, which began in Doha on February 2, are to continue next week.")).toContain(opened);
    expect(
      talksIn("fr", "Les pourparlers, qui se sont ouverts à Genève le 2 février, reprendront lundi, a annoncé le médiateur."),
    ).toContain(opened);
  });

  test("but not where the clause only says that they were to open", () => {
    expect(new Set(talksIn("en", "The talks, which were to open on February 21, will resume on Monday."))).toEqual(
      new Set(["- planned 2023-02-21", "- planned 2023-02-20"]),
    );
    expect(talksIn("en", "The talks, which may open on February 20, will be held in Doha.")).toEqual(["- possible 2023-02-20"]);
  });
});

describe("days of talks that are over", () => {
  test("end on the day of the main clause, whoever held them", () => {
    expect(talksIn("en", "The two sides parted on Wednesday after two days of talks in Doha.")).toEqual([
      "- asserted 2023-02-14/2023-02-15",
    ]);
    expect(
      talksIn("en", "The guarantors on Wednesday condemned raids on Syria, at the end of two days of talks in Kazakhstan."),
    ).toEqual(["- asserted 2023-02-14/2023-02-15"]);
    expect(
      talksIn("fr", "Les deux camps ont convenu mercredi, après trois jours de négociations à Doha, d'échanger des prisonniers."),
    ).toEqual(["- asserted 2023-02-13/2023-02-15"]);
  });

  test("end on the day of what they led to, which the sentence before may tell", () => {
    const three = ["- asserted 2023-02-13/2023-02-15"];
    expect(
      talksIn(
        "en",
        "The rebels agreed on Wednesday to a truce. The accord, reached after three days of talks, is to be signed in May.",
      ),
    ).toEqual(three);
    expect(
      talksIn("en", "The rebels agreed on Wednesday to a truce. The accord crowned three days of negotiations in Doha."),
    ).toEqual(three);
    expect(
      talksIn(
        "fr",
        "Au terme de trois jours de discussions, les deux camps sont convenus d'une trêve, a annoncé mercredi le médiateur.",
      ),
    ).toEqual(three);
    expect(talksIn("en", "The ministers signed the pact on Wednesday after three days of bargaining.")).toEqual(three);
    expect(
      talksIn(
        "en",
        "The government and the rebels agreed Wednesday to sit down again in Oslo, winding up three days of closed-door talks.",
      ),
    ).toEqual(three);
  });

  test("are what somebody wound up, whatever stands between", () => {
    expect(
      talksIn(
        "fr",
        "Le ministre et le chef rebelle ont bouclé mercredi à Kokopo, en Nouvelle-Bretagne, trois jours de consultations.",
      ),
    ).toEqual(["- asserted 2023-02-13/2023-02-15"]);
    expect(
      talksIn("fr", "Le gouvernement et la guérilla ont mis fin mercredi à Rome à trois jours d'entretiens directs."),
    ).toEqual(["- asserted 2023-02-13/2023-02-15"]);
  });

  test("begin on the day on which they are told to have opened", () => {
    expect(
      talksIn(
        "fr",
        "Ils sont parvenus mercredi à un accord, au terme de vingt-trois jours de négociations commencées le 24 janvier.",
      ),
    ).toEqual(["- asserted 2023-01-24/2023-02-15"]);
  });

  test("are no talks of their own beside those that they are the length of", () => {
    expect(talksIn("fr", "Le deuxième cycle s'est achevé mercredi à Arusha, après trois jours de discussions.")).toEqual([
      "2 asserted 2023-02-13/2023-02-15",
    ]);
  });

  test("not where nothing says on what day, or where it is still to come", () => {
    expect(talksIn("en", "The two sides failed to agree on a ceasefire after two days of talks in Doha.")).toEqual([]);
    expect(talksIn("en", "The rebels will answer on Monday after two days of talks in Doha.")).toEqual([]);
  });

  test("nothing joins them to the object before a comma", () => {
    const text = `Les garants ont dénoncé mercredi la « saisie illégale » du pétrole syrien par les Etats-Unis, à l'issue de
      deux jours de pourparlers au Kazakhstan, les quatorzièmes du genre, sur fond de regain de violence.`;
    expect(talksIn("fr", text.replace(/\s+/g, " "))).toEqual(["14 asserted 2023-02-14/2023-02-15"]);
  });
});

describe("a round for which people have met", () => {
  test("was going on when they parted", () => {
    expect(talksIn("fr", "Les délégations réunies à Genève pour un troisième cycle se sont séparées lundi sans accord.")).toEqual(
      ["3 asserted 2023-02-13"],
    );
    expect(
      talksIn("fr", "Les deux camps, réunis à Doha pour le quatrième cycle de négociations, se sont quittés samedi."),
    ).toEqual(["4 asserted 2023-02-11"]);
  });

  test("but has no day where they were only called for it, or where another clause has the day", () => {
    expect(talksIn("fr", "Les délégations convoquées à Genève pour un troisième cycle ont annulé lundi leur voyage.")).toEqual([
      "3 planned -",
    ]);
    expect(
      talksIn("fr", "Les ministres réunis à Genève pour le troisième cycle ont rappelé que l'accord avait été signé lundi."),
    ).toEqual(["3 asserted -"]);
  });
});

test("a day to come behind a round for which the sides were called is the round's", () => {
  expect(talksIn("fr", "Les médiateurs ont convoqué les parties pour une neuvième session le 15 mars 2023.")).toEqual([
    "9 planned 2023-03-15",
  ]);
});

test("a time set off behind what was before is not that of the talks", () => {
  expect(talksIn("fr", "Le troisième cycle a marqué un retour à Genève après l'étape de Doha, en décembre.")).toEqual([
    "3 asserted -",
  ]);
});

test("an international meeting that is counted is a round", () => {
  expect(
    talksIn(
      "en",
      "The parties met in Geneva as the 17th international meeting on Syria, which had opened the previous day, closed.",
    ),
  ).toEqual(["17 asserted 2023-02-14"]);
});

test("a meeting counted behind an international one is of the same count", () => {
  expect(
    talksIn(
      "en",
      "The 17th international meeting on Syria closed on Tuesday. The 18th meeting is to take place in Astana in June 2023, they said.",
    ),
  ).toEqual(["17 asserted 2023-02-14", "18 planned 2023-06"]);
  expect(talksIn("en", "The 18th meeting is to take place in Astana in June 2023, they said.")).toEqual([]);
});

test("a round that comes or draws to a close ends, one that comes close to something does not", () => {
  expect(talksIn("en", "The 17th round of talks, which had opened on Monday, came to a close in Geneva on Wednesday.")).toEqual([
    "17 asserted 2023-02-13/2023-02-15",
  ]);
  expect(talksIn("en", "The third round of talks, which opened on Monday, came close to a collapse on Wednesday.")).toEqual([
    "3 asserted 2023-02-13",
  ]);
});

test("talks that only say when somebody spoke are told by the outlet", () => {
  const held = (text: string) =>
    readingIn("fr", text, "2023-02-15")
      .events.filter(({ kind }) => kind === "talks" || kind === "talks-round")
      .map(({ attributedTo }) => attributedTo);
  expect(
    held("La Russie et la Turquie ont dénoncé mercredi la saisie du pétrole, à l'issue de deux jours de pourparlers à Doha."),
  ).toEqual([null]);
});

test("talks that somebody was to hold are planned, whatever became of them", () => {
  expect(
    talksIn("fr", "Les pourparlers que les deux pays devaient tenir jeudi à Doha ont été reportés, a indiqué un diplomate."),
  ).toEqual(["- planned 2023-02-16"]);
  expect(talksIn("en", "The talks in Oslo, which had been due to start on February 6, opened on Wednesday.")).toContain(
    "- planned 2023-02-06",
  );
});

test("a participle at the head of a sentence tells when talks opened and where", () => {
  const { events, entities } = readingIn(
    "fr",
    "Ouvertes lundi à Hillsborough, les discussions sur la formation d'un gouvernement ont été suspendues mercredi.",
    "2023-02-15",
  );
  const talks = events.find(({ kind }) => kind === "talks");
  expect(talks?.time?.edtf).toBe("2023-02-13");
  expect(entities.find(({ id }) => id === talks?.place)?.name).toBe("Hillsborough");
});

test("what talks are about is not where they are", () => {
  const { events } = readingIn("fr", "Les négociations sur l'Irlande du Nord ont débuté lundi.", "2023-02-15");
  expect(events.map(({ kind, place }) => [kind, place])).toEqual([["talks", null]]);
});

test("a participle behind a comma tells when the talks before it were held", () => {
  expect(
    talksIn(
      "en",
      "The leaders issued a statement after a second round of consultations, held on Tuesday and Wednesday in Wabag.",
    ),
  ).toEqual(["2 asserted 2023-02-14/2023-02-15"]);
});
