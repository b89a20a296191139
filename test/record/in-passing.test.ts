import { expect, test } from "vitest";
import { wordsOf } from "../../eval/record/checks.ts";
import { recordOf } from "../helpers/records.ts";

const NEWS = "Sierra Leone's government and the Revolutionary United Front opened peace talks in Lome on Monday.";

/** The dossiers of a report on the talks of Lomé with one more paragraph. */
const dossiers = (paragraph: string) =>
  recordOf(["1999-07-07", "en", `${NEWS}\n\n${paragraph}`]).processes.filter(({ id }) => id === "process:lome-1999");
const counts = (paragraph: string) => dossiers(paragraph).flatMap(({ figures }) => figures.flatMap(({ points }) => points));
const asked = (paragraph: string) => dossiers(paragraph).flatMap(({ agenda }) => agenda.map(wordsOf));

test("what nature did elsewhere, with nobody's war in it, is not counted", () => {
  expect(counts("Delegates observed a minute of silence after the tidal wave. It killed 2,200 people.")).toHaveLength(0);
  expect(
    counts(
      "The last session, in Lome, ended without a text. Floods that have killed 220 people since then nearly delayed this one.",
    ),
  ).toHaveLength(0);
  expect(counts("Two weeks ago floods killed 220 people in Sierra Leone.")).toHaveLength(1);
});

test("what the words set apart from the war is not counted", () => {
  expect(counts("A land quarrel unrelated to the rebellion has killed 70 people.")).toHaveLength(0);
  expect(counts("The government is also trying to end clan fighting in Kono, where 70 people have been killed.")).toHaveLength(0);
  expect(counts("The government is also trying to end the fighting in Kono, where 70 people have been killed.")).toHaveLength(1);
  expect(counts("Unlike the war in Kosovo, this one has killed 50,000 people.")).toHaveLength(1);
});

test("the dead of a group of another land, and of a war that a pronoun takes up, are not counted", () => {
  expect(counts("Diplomats have other worries. UNITA has killed 3,000 villagers since December.")).toHaveLength(0);
  expect(counts("Some of them still remember the war in Bosnia. It killed 100,000 people.")).toHaveLength(0);
});

test("what people of another conflict ask is on no agenda here", () => {
  const other = "Others were waiting their turn. Jonas Savimbi, the leader of UNITA, demanded that Luanda withdraw its tanks.";
  expect(asked(other)).toHaveLength(0);
  expect(asked("Foday Sankoh, the leader of the RUF, demanded that Freetown withdraw its tanks.")).toHaveLength(1);
});

test("talks told beside those of a report are of the others they are with, and so is what a pronoun says of them in the next sentence", () => {
  const towns = (text: string) =>
    recordOf(["2023-11-23", "en", text]).processes.map(
      ({ id, rounds, timeline }) =>
        `${id} ${[...new Set([...rounds.map(({ place }) => place.value), ...timeline.map(({ place }) => place.value)])].join(" ")}`,
    );
  const text = `Colombia and the ELN guerrillas close a round

CARACAS, Nov 23 (Reuters) - Colombia's government and the National Liberation Army (ELN) ended a fourth round of peace talks in Caracas on Wednesday, with Pablo Beltran heading the rebel delegation.

The government is also negotiating with the Central General Staff (EMC), a faction of former Farc rebels. That dialogue was opened on October 8 in Tibu, near the Venezuelan border.`;
  expect(towns(text).filter((line) => line.includes("tibu"))).toEqual([expect.stringContaining("process:emc-2023")]);
});
