import { report } from "../helpers/reports.ts";

/** Four reports on one process: a round, the next one told and denied, an open question, rival figures. */
export const round20 = report({
  outlet: "Agence A",
  published: "2023-06-21",
  tells: [
    {
      event: "talks-round",
      process: "process:astana",
      round: 20,
      time: "2023-06-20/2023-06-21",
      place: "place:astana",
      actors: ["state:RUS", "state:TUR"],
    },
    { role: "host", holder: "state:KAZ", of: "process:astana" },
    { says: "we shall come back", speaker: "person Aibek Smadiyarov", behalf: "state:KAZ", act: "promise" },
    { measure: "killed", value: 500_000, population: "population people" },
  ],
});
export const round21 = report({
  outlet: "Journal B",
  language: "fr",
  published: "2024-01-25",
  tells: [
    { event: "talks-round", process: "process:astana", round: 21, time: "2024-01-24/2024-01-25", place: "place:astana" },
    { event: "accusation", actors: ["state:RUS"], recipients: ["state:TUR"], by: "state:RUS", time: "2024-01-24" },
    { agenda: "open-question", content: "where the next round will be held", options: ["place:geneva", "place:sochi"] },
  ],
});
export const denial = report({
  outlet: "Gazette C",
  published: "2024-01-26",
  tells: [
    { event: "talks-round", process: "process:astana", round: 21, state: "denied", by: "state:TUR" },
    { measure: "killed", value: 300_000, population: "population people", anonymous: "a diplomat" },
    { agenda: "demand", content: "the release of all prisoners", parties: ["state:TUR"], towards: ["state:RUS"] },
  ],
});
export const elsewhere = report({
  outlet: "Agence A",
  published: "2023-11-01",
  tells: [{ event: "talks-round", process: "process:geneva", round: 3, time: "2023-10-30", place: "place:geneva" }],
});
export const reports = [round20, round21, denial, elsewhere];
