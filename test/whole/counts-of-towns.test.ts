import { expect, test } from "vitest";
import { recordOf, type Told } from "../helpers/records.ts";

/** The counts of some reports that contradict each other, and the numbers of each series in their order. */
function countsIn(reports: readonly Told[]): { contested: string[][]; series: number[][] } {
  const { processes, unassigned } = recordOf(...reports);
  const views = [...processes, ...(unassigned ? [unassigned] : [])];
  return {
    contested: views
      .flatMap(({ contested }) => contested)
      .filter(({ question }) => question === "figure")
      .map(({ values }) => values.map(({ value }) => value).toSorted((a, b) => Number(a) - Number(b))),
    series: views.flatMap(({ figures }) => figures.map(({ points }) => points.map(({ value, low }) => value ?? low ?? 0))),
  };
}

test.each<readonly [reports: readonly Told[]]>([
  [
    [
      [
        "2020-03-10",
        "en",
        "The Yemen peace talks resumed in Muscat on Monday. The U.N. human rights office said on Monday that 1,119 civilians had been killed in the country. The mayor of Taiz put the number of dead in his city at nearly 5,000.",
      ],
    ],
  ],
  [
    [
      [
        "2020-03-10",
        "fr",
        "Les pourparlers de paix sur le Yémen ont repris lundi à Mascate. L'ONU a recensé à la date de dimanche 636 civils tués dans tout le pays. La mairie de Taïz fait état de plus de 2.500 habitants tués dans la ville.",
      ],
    ],
  ],
  [
    [
      [
        "2020-03-10",
        "fr",
        "Les pourparlers de paix sur le Yémen ont repris lundi à Mascate. Selon l'ONU, 1.932 civils ont été tués dans le pays depuis le 24 février. Le gouverneur de la région évoque, pour la seule Taïz, de 3.000 à 4.000 morts.",
      ],
    ],
  ],
  [
    [
      [
        "2020-03-10",
        "en",
        "The Yemen peace talks resumed in Muscat on Monday. The shelling of Taiz went on. The mayor said that 900 people had died since the siege began. Across the country, 700 people have been killed, the Red Crescent said.",
      ],
    ],
  ],
  [
    [
      [
        "2020-03-10",
        "en",
        "The Yemen peace talks resumed in Muscat on Monday. In Taiz alone, 1,200 people have been killed, the city council said. The United Nations has counted 800 killed nationwide.",
      ],
    ],
  ],
  [
    [
      [
        "2020-03-10",
        "fr",
        "Les pourparlers de paix sur le Yémen ont repris lundi à Mascate. Rien qu'à Taïz, 1.200 personnes ont été tuées, selon le conseil municipal. L'ONU a compté 800 morts dans l'ensemble du pays.",
      ],
    ],
  ],
  [
    [
      [
        "2020-03-10",
        "en",
        "The Yemen peace talks resumed in Muscat on Monday. An air strike on a market in Taiz killed 41 people on Sunday, medics said.",
      ],
      [
        "2020-03-11",
        "en",
        "The Yemen peace talks resumed in Muscat on Monday. The health ministry said that 30 people had been killed across the country on Sunday.",
      ],
    ],
  ],
  [
    [
      [
        "2020-03-10",
        "fr",
        "Les pourparlers de paix sur le Yémen ont repris lundi à Mascate. Une frappe sur un marché de Taïz a tué 41 personnes dimanche, selon les secours.",
      ],
      [
        "2020-03-11",
        "fr",
        "Les pourparlers de paix sur le Yémen ont repris lundi à Mascate. Le ministère de la santé a fait état de 30 morts dimanche dans tout le pays.",
      ],
    ],
  ],
  [
    [
      [
        "2020-03-10",
        "en",
        "The Yemen peace talks resumed in Muscat on Monday. The governor of Hodeidah said that 600 people had been killed in his province since January. The army put the number of dead in the country since January at 450.",
      ],
    ],
  ],
  [
    [
      [
        "2020-03-10",
        "en",
        "The Yemen peace talks resumed in Muscat on Monday. The UN said 3,000 people had been killed in the country. Local officials in Taiz said that the number of dead in the town was 4,000.",
      ],
    ],
  ],
  [
    [
      [
        "2020-03-10",
        "fr",
        "Les pourparlers de paix sur le Yémen ont repris lundi à Mascate. A Taïz, la situation empire. Le maire parle de 900 morts. L'ONU, elle, n'en a recensé que 700 dans le pays.",
      ],
    ],
  ],
  [
    [
      [
        "2020-03-10",
        "en",
        "The Yemen peace talks resumed in Muscat on Monday. The toll in the port of Hodeidah has reached 250, the port authority said.",
      ],
      [
        "2020-03-10",
        "en",
        "The Yemen peace talks resumed in Muscat on Monday. At least 180 people have been killed in the country, the Red Cross said.",
      ],
    ],
  ],
  [
    [
      [
        "2020-03-10",
        "fr",
        "Les pourparlers de paix sur le Yémen ont repris lundi à Mascate. Dans la région de Taïz, 480 personnes ont été tuées, a dit le gouverneur.",
      ],
      [
        "2020-03-11",
        "fr",
        "Les pourparlers de paix sur le Yémen ont repris lundi à Mascate. Au moins 350 personnes ont été tuées dans le pays, selon le Croissant-Rouge.",
      ],
    ],
  ],
  [
    [
      [
        "2020-03-10",
        "en",
        "The Yemen peace talks resumed in Muscat on Monday. The governor put the number of wounded in Hodeidah at 320. In Taiz, doctors counted 210 wounded. The ministry said 150 people were wounded in the capital.",
      ],
    ],
  ],
  [
    [
      [
        "2020-03-10",
        "en",
        "The Yemen peace talks resumed in Muscat on Monday. The ministry said on Sunday that 120,000 people had been displaced in the province of Marib. The UN refugee agency put the number of displaced people in the country at 90,000.",
      ],
    ],
  ],
  [
    [
      [
        "2020-03-10",
        "fr",
        "Les pourparlers de paix sur le Yémen ont repris lundi à Mascate. Le 8 mars, 25 civils ont été tués à Taïz, selon les secours. L'ONU a recensé 18 civils tués depuis le 1er mars à Hodeïda.",
      ],
    ],
  ],
])("a count of a town contradicts none of the country, or of another place: %j", (reports) => {
  expect(countsIn(reports).contested).toEqual([]);
});

test.each<readonly [reports: readonly Told[], counts: readonly string[]]>([
  [
    [
      [
        "2020-03-10",
        "en",
        "The Yemen peace talks resumed in Muscat on Monday. The U.N. said on Monday that 1,119 civilians had been killed in the country. The health ministry said that 2,400 civilians had been killed in the country.",
      ],
    ],
    ["1119", "2400"],
  ],
  [
    [
      [
        "2020-03-10",
        "en",
        "The Yemen peace talks resumed in Muscat on Monday. The mayor of Taiz said that 500 people had been killed in the city. The Houthis said that 120 people had been killed in Taiz.",
      ],
    ],
    ["120", "500"],
  ],
  [
    [
      [
        "2020-03-10",
        "fr",
        "Les pourparlers de paix sur le Yémen ont repris lundi à Mascate. La mairie de Taïz fait état de 500 habitants tués dans la ville. Les Houthis parlent de 120 morts dans la ville.",
      ],
    ],
    ["120", "500"],
  ],
  [
    [
      [
        "2020-03-10",
        "en",
        "The Yemen peace talks resumed in Muscat on Monday. At least 20 people were killed in Taiz on Sunday, activists said. State television said that 12 people were killed in the city.",
      ],
    ],
    ["12", "20"],
  ],
  [
    [
      [
        "2020-03-10",
        "fr",
        "Les pourparlers de paix sur le Yémen ont repris lundi à Mascate. Selon l'ONU, 1.500 personnes ont été tuées dans le pays. Le gouvernement parle de 3.000 morts.",
      ],
    ],
    ["1500", "3000"],
  ],
])("two who count one town, or one country, contradict each other: %j", (reports, counts) => {
  expect(countsIn(reports).contested).toContainEqual(counts);
});

test.each<readonly [reports: readonly Told[], counts: readonly string[]]>([
  [
    [
      [
        "2022-03-27",
        "fr",
        "Les pourparlers d'Istanbul entre la Russie et l'Ukraine se poursuivent. L'état-major russe, qui n'avait plus publié de bilan depuis le début du mois, a admis vendredi la mort de 1.351 de ses soldats. L'armée ukrainienne affirmait le même jour que 16.100 soldats russes avaient été tués depuis le 24 février.",
      ],
    ],
    ["1351", "16100"],
  ],
  [
    [
      [
        "2022-03-27",
        "en",
        "The Istanbul talks between Russia and Ukraine go on. The Russian army admitted on Friday the death of 1,351 of its soldiers. Ukraine's army said that 16,100 Russian soldiers had been killed since February 24.",
      ],
    ],
    ["1351", "16100"],
  ],
  [
    [
      [
        "2022-03-27",
        "en",
        "The Istanbul talks between Russia and Ukraine go on. Ukraine says that 16,100 Russian soldiers have been killed since February 24. Moscow, which rarely publishes figures, has acknowledged the deaths of 1,351 of its soldiers.",
      ],
    ],
    ["1351", "16100"],
  ],
  [
    [
      [
        "2022-03-27",
        "fr",
        "Les pourparlers d'Istanbul entre la Russie et l'Ukraine se poursuivent. Kiev assure que 16.100 soldats russes ont été tués depuis le 24 février. Moscou n'a reconnu que 1.351 morts parmi ses soldats.",
      ],
    ],
    ["1351", "16100"],
  ],
])("losses that a side owns up to are those that the other counts, however many more: %j", (reports, counts) => {
  expect(countsIn(reports).contested).toContainEqual(counts);
});

test.each<readonly [reports: readonly Told[]]>([
  [
    [
      [
        "2022-03-27",
        "en",
        "The Istanbul talks between Russia and Ukraine go on. Ukraine said that 1,300 of its soldiers had been killed since February 24. Moscow admitted the death of 498 of its soldiers.",
      ],
    ],
  ],
  [
    [
      [
        "2022-03-04",
        "fr",
        "Les pourparlers d'Istanbul entre la Russie et l'Ukraine se poursuivent. Moscou a reconnu mercredi la mort de 498 de ses soldats.",
      ],
      [
        "2022-03-27",
        "fr",
        "Les pourparlers d'Istanbul entre la Russie et l'Ukraine se poursuivent. L'état-major russe a admis vendredi la mort de 1.351 de ses soldats.",
      ],
    ],
  ],
])("what a side owns up to later, or the other of its own, contradicts nothing: %j", (reports) => {
  expect(countsIn(reports).contested).toEqual([]);
});

test.each<readonly [reports: readonly Told[]]>([
  [
    [
      [
        "2022-03-14",
        "fr",
        "Les pourparlers d'Istanbul entre la Russie et l'Ukraine se poursuivent. L'ONU, qui ne compte que les morts qu'elle a pu vérifier, a recensé à la date de dimanche 636 civils tués dans tout le pays.",
      ],
      [
        "2022-03-29",
        "en",
        "The Istanbul talks between Russia and Ukraine go on. The U.N. human rights office said on Monday that 1,119 civilians had been killed in the country.",
      ],
      [
        "2022-04-13",
        "fr",
        "Les pourparlers d'Istanbul entre la Russie et l'Ukraine se poursuivent. Selon l'ONU, 1.932 civils ont été tués dans le pays entre le 24 février et le 12 avril.",
      ],
    ],
  ],
  [
    [
      [
        "2022-03-14",
        "en",
        "The Istanbul talks between Russia and Ukraine go on. The United Nations had confirmed 636 civilian deaths across the country as of Sunday.",
      ],
      [
        "2022-03-29",
        "fr",
        "Les pourparlers d'Istanbul entre la Russie et l'Ukraine se poursuivent. L'ONU a dénombré 1.119 civils tués dans le pays, a-t-elle indiqué lundi.",
      ],
      [
        "2022-04-13",
        "en",
        "The Istanbul talks between Russia and Ukraine go on. The U.N. said on Tuesday that 1,932 civilians had been killed in Ukraine since February 24.",
      ],
    ],
  ],
])("a whole country's dead are counted on a day, and did not die on it: %j", (reports) => {
  expect(countsIn(reports).series).toContainEqual([636, 1119, 1932]);
  expect(countsIn(reports).contested).toEqual([]);
});
