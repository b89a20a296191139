import { expect, test } from "vitest";
import type { Contested } from "../../src/record/index.ts";
import { recordOf } from "../helpers/records.ts";
import { reportsOf } from "../helpers/written-reports.ts";

/** All that is contested in the record of such reports. */
const contestedIn = (written: string): readonly Contested[] =>
  recordOf(...reportsOf(written)).processes.flatMap(({ contested }) => contested);

/** Counts that two tell differently, as wires tell them; all written for this test. */
const COUNTS: readonly (readonly [string, readonly string[]])[] = [
  [
    "2016-07-12.en: Yemen army, Houthis give different tolls / {yem-en} / The army said 14 rebels were killed in a clash near Taiz on Sunday, while the Houthis said they had lost three men there.",
    ["14", "3"],
  ],
  [
    "2016-07-12.fr: Yémen: combats près de Taëz / {yem-fr} / L'armée a affirmé avoir tué 14 rebelles dimanche près de Taëz. Les Houthis n'ont reconnu que trois morts dans leurs rangs.",
    ["14", "3"],
  ],
  [
    "2017-03-14.en: ELN hostages / {eln-en} / The ELN is holding 400 people, according to the police. The guerrillas put the number of their captives at 250.",
    ["400", "250"],
  ],
  [
    "2017-03-14.fr: Otages de l'ELN / {eln-fr} / Selon la police, l'ELN détient 400 personnes. La guérilla avance le chiffre de 250 captifs.",
    ["400", "250"],
  ],
  [
    "2015-03-14.en: March in Bamako / {mal-en} / Some 20,000 people marched in Bamako on Saturday in support of the accord, organisers said. Police put the turnout at 5,000.",
    ["20000", "5000"],
  ],
  [
    "2015-03-14.fr: Marche à Bamako / {mal-fr} / Samedi, 20.000 personnes, selon les organisateurs, 5.000 selon la police, ont défilé à Bamako en faveur de l'accord.",
    ["20000", "5000"],
  ],
  [
    "2015-03-14.fr: Marche à Bamako / {mal-fr} / Environ 5.000 personnes ont défilé samedi à Bamako en faveur de l'accord, selon la police. // 2015-03-16.en: Bamako march / {mal-en} / Saturday's march in Bamako in favour of the accord drew 20,000 people, according to its organisers.",
    ["20000", "5000"],
  ],
  [
    "2008-03-14.en: MILF weapons / {phi-en} / The MILF said it had turned in 1,200 weapons. The military counted only 700.",
    ["1200", "700"],
  ],
  [
    "2016-07-12.en: Shelling kills civilians in Taiz / {yem-en} / Shelling of a market in Taiz on Monday killed 35 civilians, local doctors said. The Houthis, who denied targeting the market, spoke of 11 dead.",
    ["35", "11"],
  ],
  [
    "2016-07-12.fr: Bombardement à Taëz / {yem-fr} / Un bombardement a tué 35 civils lundi sur un marché de Taëz, d'après des médecins. Les autorités, elles, font état de 11 morts.",
    ["35", "11"],
  ],
  [
    "2016-07-12.fr: Bombardement à Taëz / {yem-fr} / Le bombardement du marché de Taëz a fait 35 morts lundi, selon l'hôpital, un bilan ramené à 11 par le ministère de la Santé.",
    ["35", "11"],
  ],
  [
    "2016-07-12.en: Shelling kills civilians in Taiz / {yem-en} / The shelling of a market in Taiz on Monday left 35 people dead, hospital officials said, a toll the health ministry disputed, giving a figure of 11.",
    ["35", "11"],
  ],
  [
    "2016-10-12.fr: Arrestations à Juba / {ss-fr} / La rébellion affirme que 50 de ses partisans ont été arrêtés lundi à Juba. La police fait état de 32 arrestations.",
    ["50", "32"],
  ],
  [
    "2013-06-12.en: KIA strength / {bur-en} / The KIA says it has 8,000 fighters under arms. The army estimates its strength at 3,000.",
    ["8000", "3000"],
  ],
  [
    "2013-06-12.fr: Effectifs de la KIA / {bur-fr} / La KIA revendique 8.000 combattants; l'armée birmane ne lui en attribue que 3.000.",
    ["8000", "3000"],
  ],
  [
    "2013-06-12.en: Displaced Kachin / {bur-en} / Aid groups say the fighting has displaced 90,000 people since 2011. The government puts the figure at 60,000.",
    ["90000", "60000"],
  ],
  [
    "2013-06-12.fr: Déplacés kachin / {bur-fr} / Les combats ont fait 90.000 déplacés depuis 2011, selon les ONG, 60.000 d'après le gouvernement.",
    ["90000", "60000"],
  ],
  [
    "2006-01-12.en: Sri Lanka war dead / {sri-en} / The war has killed more than 64,000 people since 1983, according to the government. The Tigers say the toll exceeds 70,000 and rights groups put it at 40,000.",
    ["70000", "40000"],
  ],
  [
    "2018-12-14.en: Prisoner lists / {yem-en} / The government says the Houthis hold 8,500 prisoners. The rebels say they hold no more than 1,500.",
    ["8500", "1500"],
  ],
  [
    "2018-12-14.fr: Listes de prisonniers / {yem-fr} / Le gouvernement affirme que les Houthis détiennent 8.500 prisonniers; les rebelles disent n'en avoir que 1.500.",
    ["8500", "1500"],
  ],
  [
    "2003-05-14.fr: Népal: embuscade / {nep-fr} / Seize soldats ont été tués mardi dans une embuscade des maoïstes à Rolpa, ont annoncé les rebelles. // 2003-05-15.en: Nepal ambush / {nep-en} / Nine soldiers were killed in Tuesday's Maoist ambush at Rolpa, the defence ministry said.",
    ["16", "9"],
  ],
  [
    "2003-05-14.en: Nepal ambush / {nep-en} / The Maoists claimed to have killed 16 soldiers in an ambush in Rolpa on Tuesday, but the army admitted only nine deaths.",
    ["16", "9"],
  ],
  [
    "2003-05-14.fr: Népal: embuscade / {nep-fr} / Les maoïstes revendiquent la mort de 16 soldats, mardi à Rolpa, contre neuf d'après l'armée.",
    ["16", "9"],
  ],
  [
    "2015-03-14.en: Turnout / {phi-en} / Turnout in Monday's plebiscite was 61 percent according to the election commission, while monitors put it at 48 percent.",
    ["61", "48"],
  ],
  [
    "2016-07-12.en: Truce violations / {yem-en} / The government reported 300 violations of the truce in the past 24 hours. The Houthis counted 45.",
    ["300", "45"],
  ],
  [
    "2016-07-12.fr: Yémen: un raid tue 27 personnes / {yem-fr} / Un raid aérien a tué 27 personnes lundi à Saada, selon le ministère de la Santé des rebelles. // 2016-07-13.en: Coalition gives other toll / {yem-en} / Monday's air raid in Saada killed nine people, the Saudi-led coalition said.",
    ["27", "9"],
  ],
  [
    "2016-10-12.en: Clashes in Upper Nile / {ss-en} / Government troops killed 44 rebels near Nasir on Sunday, the army spokesman said. // 2016-10-13.fr: Combats au Soudan du Sud / {ss-fr} / La rébellion a reconnu avoir perdu 20 combattants dimanche près de Nasir.",
    ["44", "20"],
  ],
  [
    "2016-10-12.fr: Combats / {ss-fr} / Les rebelles affirment avoir abattu 44 soldats dimanche à Nasir. L'armée dit en avoir perdu 20.",
    ["44", "20"],
  ],
  [
    "2018-12-14.en: Swap / {yem-en} / The Red Cross said 300 prisoners were exchanged on Friday in Aden. A Houthi official put the number at 120.",
    ["300", "120"],
  ],
  [
    "2018-12-14.fr: Echange / {yem-fr} / Quelque 300 prisonniers ont été échangés vendredi à Aden, selon l'ONU. Un responsable houthi parle de 120 prisonniers seulement.",
    ["300", "120"],
  ],
  [
    "2003-05-14.en: Abductions / {nep-en} / The Maoists abducted 60 students from a school in Rolpa on Tuesday, police said. A rebel commander said only 12 had been taken.",
    ["60", "12"],
  ],
  [
    "2003-05-14.fr: Enlèvements / {nep-fr} / Les maoïstes ont enlevé mardi 60 élèves à Rolpa, selon la police. Un commandant rebelle assure que 12 seulement ont été emmenés.",
    ["60", "12"],
  ],
  [
    "2025-09-12.en: Troops / {drc-en} / United Nations experts say 5,000 Rwandan soldiers are in eastern Congo. Kigali puts the number at 1,500.",
    ["5000", "1500"],
  ],
  [
    "2025-09-12.fr: Troupes / {drc-fr} / Les experts de l'ONU estiment à 5.000 le nombre de soldats rwandais dans l'est du Congo. Kinshasa en compte 1.500.",
    ["5000", "1500"],
  ],
];

test.each(COUNTS)("%s: two counts, %j", (written, counts) => {
  const values = contestedIn(written).map(({ values: of }) => of.map(({ value }) => value));
  expect(values.some((of) => counts.every((count) => of.includes(count)))).toBe(true);
});

/** What one says and another says otherwise, in one report or in two. */
const DISPUTES: readonly (readonly [string, RegExp])[] = [
  [
    "2013-06-12.en: Kachin clash / {bur-en} / The army said KIA fighters fired first in Tuesday's clash near Laiza. A KIA spokesman said government troops had opened fire without provocation.",
    /fired first|fire first/iu,
  ],
  [
    "2013-06-12.fr: Accrochage près de Laiza / {bur-fr} / Selon l'armée, ce sont les Kachins qui ont ouvert le feu mardi près de Laiza. La KIA affirme au contraire que les soldats ont tiré les premiers.",
    /tir|feu/iu,
  ],
  [
    "2016-07-12.en: Truce broken / {yem-en} / The Houthis accused the government of breaking the truce on Monday. The government said it was the rebels who had violated the ceasefire.",
    /truce|ceasefire/iu,
  ],
  [
    "2016-07-12.fr: Trêve violée / {yem-fr} / Les Houthis accusent le gouvernement d'avoir violé la trêve. Le gouvernement rejette l'accusation et assure respecter le cessez-le-feu.",
    /trêve|cessez-le-feu/iu,
  ],
  [
    "2016-07-12.en: Attack denied / {drc-en} / Kinshasa accused the M23 of attacking the town of Masisi on Monday. The rebels denied any involvement.",
    /attack/iu,
  ],
  [
    '2015-03-12.en: Signed or not / {mal-en} / Bamako says the CMA initialled the accord on Sunday. "We have initialled nothing," a CMA spokesman said.',
    /initial/iu,
  ],
  [
    "2015-03-12.fr: Signé ou pas / {mal-fr} / Selon Bamako, la CMA a paraphé l'accord dimanche. \"Nous n'avons rien paraphé\", a rétorqué un porte-parole de la CMA.",
    /sign|paraph/iu,
  ],
  [
    "2016-07-12.en: Houthis agree to withdraw, U.N. says / {yem-en} / The Houthis have agreed to withdraw from Hodeidah, the U.N. envoy said on Monday. // 2016-07-14.en: Houthis deny / {yem-en} / The Houthis have not agreed to withdraw from Hodeidah, their spokesman said on Wednesday.",
    /agreed/iu,
  ],
  [
    "2016-07-12.fr: Les Houthis acceptent de se retirer, selon l'ONU / {yem-fr} / Les Houthis ont accepté de se retirer de Hodeida, a annoncé lundi l'émissaire de l'ONU. // 2016-07-14.fr: Yémen: démenti / {yem-fr} / Les Houthis n'ont jamais accepté de se retirer de Hodeida, a assuré mercredi leur porte-parole.",
    /accept/iu,
  ],
  [
    "2016-07-12.fr: Les Houthis acceptent de se retirer, selon l'ONU / {yem-fr} / Les Houthis ont accepté de se retirer de Hodeida, a annoncé lundi l'émissaire de l'ONU. // 2016-07-14.en: Yemen: denial / {yem-en} / The Houthis denied on Wednesday that they had agreed to withdraw from Hodeidah.",
    /accept/iu,
  ],
  [
    "2017-03-14.en: ELN invitation / {eln-en} / The government said it had invited the ELN to a meeting in Bogota. The guerrillas said they had received no invitation.",
    /invit/iu,
  ],
  [
    "2017-03-14.fr: Invitation à l'ELN / {eln-fr} / Le gouvernement dit avoir invité l'ELN à une réunion à Bogota. La guérilla assure n'avoir reçu aucune invitation.",
    /invit/iu,
  ],
  [
    "2017-03-14.en: ELN talks break off / {eln-en} / The ELN said the government delegation had walked out of the talks on Monday. The government's chief negotiator said it was the rebels who had left the table.",
    /walked|left|quit/iu,
  ],
  [
    "2017-03-14.fr: Rupture à Quito / {eln-fr} / L'ELN affirme que la délégation du gouvernement a quitté lundi la table. Le négociateur en chef du gouvernement assure que c'est la guérilla qui a claqué la porte.",
    /quitt|claqu/iu,
  ],
  [
    "2017-03-14.en: Secret meeting / {gaz-en} / Hamas officials met Israeli envoys in Cairo on Sunday, a Palestinian newspaper reported. Israel denied that any such meeting had taken place.",
    /met|meeting/iu,
  ],
  [
    "2017-03-14.fr: Rencontre secrète / {gaz-fr} / Des responsables du Hamas ont rencontré dimanche des émissaires israéliens au Caire, selon un journal palestinien. Israël a démenti toute rencontre.",
    /rencontr/iu,
  ],
  [
    "2017-03-14.en: Ransom / {eln-en} / Local media said a ransom of one million dollars was paid for the hostages' release. The government denies paying any ransom.",
    /ransom/iu,
  ],
  [
    "2017-03-14.fr: Rançon / {eln-fr} / Selon la presse locale, une rançon a été versée pour la libération des otages. Le gouvernement nie avoir payé la moindre rançon.",
    /rançon/iu,
  ],
  [
    "2016-07-12.en: Town / {ss-en} / The rebels said on Monday they had captured Malakal. The army said it was still in control of the town.",
    /control|captur|town/iu,
  ],
  [
    "2016-07-12.fr: Ville prise / {ss-fr} / Les rebelles ont annoncé lundi avoir pris Malakal. L'armée affirme contrôler toujours la ville.",
    /pris|contrôl/iu,
  ],
  [
    "2025-09-12.en: M23 withdrawal / {drc-en} / The M23 said it had withdrawn from Walikale. The army said the rebels were still in the town.",
    /withdr/iu,
  ],
  [
    "2025-09-12.fr: Retrait du M23 / {drc-fr} / Le M23 dit s'être retiré de Walikale. L'armée soutient que les rebelles s'y trouvent toujours.",
    /retir/iu,
  ],
  [
    "2016-07-12.en: Pledge / {yem-en} / The Houthis said Saudi Arabia had promised to lift the blockade. Riyadh said it had made no such promise.",
    /pledge|promis/iu,
  ],
  [
    "2016-07-12.fr: Promesse / {yem-fr} / Les Houthis affirment que Ryad leur a promis de lever le blocus. L'Arabie saoudite assure n'avoir rien promis.",
    /promis|promesse/iu,
  ],
  [
    "2025-09-12.en: Order / {drc-en} / Kinshasa said M23 commander Sultani Makenga had ordered the attack. Makenga said he had given no such order.",
    /ordered|order/iu,
  ],
  [
    "2025-09-12.fr: Armes / {drc-fr} / Kinshasa accuse le Rwanda d'avoir livré des armes au M23. \"Nous n'avons livré aucune arme à qui que ce soit\", a réagi Kigali.",
    /armes|livr|fourn/iu,
  ],
  [
    "2025-09-12.en: Arms / {drc-en} / Congo's army said Rwanda had supplied the M23 with drones. Rwanda dismissed the charge as baseless.",
    /suppl|weapons/iu,
  ],
  [
    "2016-07-12.en: Truce / {yem-en} / The government said the truce had been requested by the Houthis. The rebels said it was the government that had asked for it.",
    /truce|ceasefire/iu,
  ],
  [
    "2016-07-12.fr: Trêve / {yem-fr} / Selon le gouvernement, la trêve a été demandée par les Houthis. Les rebelles affirment que c'est le gouvernement qui l'a réclamée.",
    /trêve/iu,
  ],
  [
    '2016-07-12.en: Plan / {yem-en} / The U.N. envoy said the Houthis had rejected his plan. "We have not rejected anything," a spokesman for the rebels said.',
    /reject/iu,
  ],
  [
    "2016-07-12.fr: Plan / {yem-fr} / L'émissaire de l'ONU a affirmé que les Houthis avaient rejeté son plan. Les rebelles ont démenti, assurant l'étudier encore.",
    /rejet/iu,
  ],
  [
    "2015-03-02.en: Mali / {mal-en} / The CMA signed the draft accord in Algiers on Sunday, Algeria's foreign ministry said. // 2015-03-03.en: Mali / {mal-en} / The CMA denied on Monday that it had signed the draft accord in Algiers.",
    /sign/iu,
  ],
  [
    "2015-03-02.fr: Mali / {mal-fr} / La CMA a paraphé dimanche à Alger le projet d'accord, a annoncé la diplomatie algérienne. // 2015-03-03.fr: Mali / {mal-fr} / La CMA dément avoir paraphé le projet d'accord à Alger.",
    /sign|paraph/iu,
  ],
  [
    '2015-03-02.fr: Mali / {mal-fr} / La CMA a signé dimanche à Alger le projet d\'accord, a annoncé la diplomatie algérienne. // 2015-03-03.en: Mali / {mal-en} / "We have signed nothing in Algiers," a CMA spokesman said on Monday.',
    /sign/iu,
  ],
  [
    "2017-03-14.en: Gaza / {gaz-en} / Israeli and Hamas officials met face to face in Cairo on Sunday, an Egyptian newspaper reported. // 2017-03-15.en: Gaza / {gaz-en} / Israel said no meeting with Hamas had taken place in Cairo on Sunday.",
    /met|meet/iu,
  ],
  [
    "2017-03-14.fr: Gaza / {gaz-fr} / Des responsables israéliens et du Hamas se sont rencontrés dimanche au Caire, selon un journal égyptien. // 2017-03-15.fr: Gaza / {gaz-fr} / Le Hamas a démenti toute rencontre avec des responsables israéliens au Caire.",
    /rencontr/iu,
  ],
  [
    "2025-09-12.en: M23 / {drc-en} / The M23 attacked the town of Masisi on Monday, the Congolese army said. // 2025-09-13.en: M23 / {drc-en} / The M23 on Friday denied attacking Masisi.",
    /attack/iu,
  ],
  [
    "2025-09-12.fr: M23 / {drc-fr} / Le M23 a attaqué lundi la localité de Masisi, a indiqué l'armée congolaise. // 2025-09-13.fr: M23 / {drc-fr} / Le M23 a nié vendredi avoir attaqué Masisi.",
    /attaqu/iu,
  ],
  [
    "2025-09-12.fr: M23 / {drc-fr} / Le M23 a attaqué lundi la localité de Masisi, a indiqué l'armée congolaise. // 2025-09-13.en: M23 / {drc-en} / The M23 said on Friday its fighters had not attacked Masisi.",
    /attack|attaqu/iu,
  ],
  [
    "2017-06-20.en: ELN / {eln-en} / The ELN has released the two Dutch journalists, the defence ministry said on Monday. // 2017-06-21.en: ELN / {eln-en} / The ELN said on Tuesday it had not released the two Dutch journalists.",
    /free|release/iu,
  ],
  [
    "2017-06-20.fr: ELN / {eln-fr} / Le gouvernement affirme que l'ELN a libéré les deux journalistes. La guérilla assure qu'ils sont toujours entre ses mains.",
    /libér/iu,
  ],
  [
    "2017-06-20.en: ELN / {eln-en} / The army said ELN commander Gabino was killed in Sunday's raid. The guerrillas said he was alive and well.",
    /killed|dead|alive/iu,
  ],
  [
    "2017-06-20.fr: ELN / {eln-fr} / L'armée affirme avoir tué le commandant Gabino dimanche. L'ELN assure qu'il est en vie.",
    /tué|mort|vie/iu,
  ],
  [
    "2017-06-20.en: ELN / {eln-en} / The ELN said the government had suspended the talks. The government said the talks had not been suspended.",
    /suspended|talks/iu,
  ],
  [
    '2017-06-20.fr: ELN / {eln-fr} / La guérilla affirme que le gouvernement a suspendu les pourparlers. "Rien n\'est suspendu", a répondu le négociateur en chef du gouvernement.',
    /suspend/iu,
  ],
  [
    "2016-07-12.en: Convoy / {yem-en} / The U.N. said the Houthis had blocked an aid convoy to Taiz. The rebels said the convoy had been allowed through.",
    /aid|convoy/iu,
  ],
  [
    "2016-07-12.fr: Convoi / {yem-fr} / L'ONU accuse les Houthis d'avoir bloqué un convoi d'aide vers Taëz. Les rebelles affirment l'avoir laissé passer.",
    /convoi/iu,
  ],
  [
    "2016-07-12.en: Agenda / {yem-en} / The government said the withdrawal from Sanaa had been discussed on Sunday. The Houthis said the matter had not come up.",
    /discuss/iu,
  ],
  [
    "2016-07-12.fr: Ordre du jour / {yem-fr} / Selon le gouvernement, le retrait de Sanaa a été abordé dimanche. Les Houthis assurent que le sujet n'a pas été évoqué.",
    /discut|évoqu|abord/iu,
  ],
];

test.each(DISPUTES)("%s: said and denied", (written, words) => {
  const sides = contestedIn(written).map(({ values }) =>
    values.map(({ support }) => support.claims.map(({ span }) => span.exact).join(" ")).join(" "),
  );
  expect(sides.some((side) => words.test(side))).toBe(true);
});

/** Reports that only look as if they contradicted each other: other people, places, days or deeds. */
const AGREEING: readonly string[] = [
  "2017-10-14.fr: Colombie: gestes réciproques / {eln-fr} / Le gouvernement a libéré 40 prisonniers depuis la trêve. La guérilla en a relâché 12.",
  "2017-10-14.en: Colombia: mutual gestures / {eln-en} / The government has freed 40 prisoners since the truce. The rebels have released 12.",
  "2017-10-14.en: Colombia frees rebels / {eln-en} / By Friday, 12 rebels had been freed, the government said. // 2017-10-20.en: Colombia frees more rebels / {eln-en} / Thirty rebels have been freed since the talks began, the government said on Friday.",
  "2016-07-12.en: Shelling kills civilians in Taiz / {yem-en} / Shelling of a market in Taiz on Monday killed 35 civilians, doctors said. A raid on Saada a day later left 11 dead, the rebels said.",
  "2016-07-12.en: Shelling kills civilians in Taiz / {yem-en} / Shelling of a market in Taiz on Monday killed 11 civilians, doctors said. // 2016-07-13.en: Toll of Taiz shelling rises to 35 / {yem-en} / The death toll from Monday's shelling of a market in Taiz has risen to 35, doctors said.",
  "2016-07-12.fr: Bombardement à Taëz / {yem-fr} / Le bombardement d'un marché de Taëz a fait 11 morts lundi, selon l'hôpital. // 2016-07-13.fr: Taëz: le bilan s'alourdit / {yem-fr} / Le bilan du bombardement de lundi à Taëz s'est alourdi à 35 morts, a annoncé mercredi l'hôpital.",
  "2016-07-12.en: Shelling kills civilians in Taiz / {yem-en} / Monday's fighting in Taiz killed 35 people, the Red Cross said. Among them were 11 children, the government said.",
  "2016-07-12.en: Yemen talks go on / {yem-en} / In Libya, the Tripoli government said 40 soldiers were killed on Monday near Sirte. In Yemen, the Houthis said 12 fighters died on Monday near Taiz.",
  "2016-07-12.en: Yemen talks go on / {yem-en} / The government said it would send a delegation. The Houthis said they would not accept new conditions.",
  "2016-07-12.fr: Yémen: les positions / {yem-fr} / Le gouvernement demande le retrait des Houthis de Sanaa. Les Houthis réclament un gouvernement d'union.",
  "2016-07-12.en: Tolls / {yem-en} / The army said 14 soldiers were killed in Sunday's raid on Taiz. The rebels said three civilians also died.",
  "2016-07-12.fr: Positions / {yem-fr} / Le gouvernement estime que la trêve est solide. Les Houthis réclament la levée du blocus.",
  "2016-07-12.en: Positions / {yem-en} / The government said it wanted a deal by Friday. The Houthis said they were in no hurry.",
  "2016-07-12.en: Dead / {yem-en} / In June, 200 civilians were killed in Taiz, the government said. The rebels said 80 people had died there in May.",
  "2015-03-14.fr: Marche à Bamako / {mal-fr} / Environ 5.000 personnes ont défilé samedi à Bamako en faveur de l'accord, selon la police. // 2015-03-16.en: Gao march / {mal-en} / Saturday's march in Gao against the accord drew 20,000 people, according to its organisers.",
  "2015-03-16.fr: Combats / {mal-fr} / Environ 5.000 personnes ont fui lundi la ville de Gao, selon la police. // 2015-03-18.en: Gao / {mal-en} / At least 8,000 people fled Gao on Monday, according to the United Nations.",
  "2015-03-14.fr: Marche à Bamako / {mal-fr} / Environ 5.000 personnes ont défilé samedi à Bamako en faveur de l'accord, selon la police. // 2015-03-16.en: Bamako march / {mal-en} / About 5,000 people marched in Bamako on Saturday, organisers said.",
  "2015-03-14.fr: Marche à Bamako / {mal-fr} / Environ 5.000 personnes ont défilé samedi à Bamako en faveur de l'accord, selon la police. // 2015-03-22.en: Bamako march / {mal-en} / About 20,000 people marched in Bamako on Saturday, organisers said.",
  "2016-07-12.en: Houthis agree to withdraw, U.N. says / {yem-en} / The Houthis have agreed to withdraw from Hodeidah, the U.N. envoy said on Monday. // 2016-07-14.en: Houthis / {yem-en} / The Houthis have not agreed to withdraw from Sanaa, their spokesman said on Wednesday.",
  "2016-07-12.en: Houthis / {yem-en} / The Houthis have not agreed to withdraw from Hodeidah, their spokesman said on Monday. // 2016-07-14.en: Houthis agree / {yem-en} / The Houthis have agreed to withdraw from Hodeidah, the U.N. envoy said on Wednesday.",
  "2016-07-12.en: Houthis agree to withdraw, U.N. says / {yem-en} / The Houthis have agreed to withdraw from Hodeidah, the U.N. envoy said on Monday. // 2016-07-14.en: Government / {yem-en} / The government has not agreed to withdraw from Taiz, its spokesman said on Wednesday.",
  "2016-04-12.en: Houthis agree to withdraw, U.N. says / {yem-en} / The Houthis have agreed to withdraw from Hodeidah, the U.N. envoy said on Monday. // 2016-07-14.en: Houthis / {yem-en} / The Houthis have not agreed to withdraw from Hodeidah again, their spokesman said on Wednesday.",
  "2016-07-12.fr: Les Houthis acceptent de se retirer, selon l'ONU / {yem-fr} / Les Houthis ont accepté de se retirer de Hodeida, a annoncé lundi l'émissaire de l'ONU. // 2016-07-14.fr: Yémen / {yem-fr} / Les Houthis n'accepteront pas de se retirer de Sanaa, a assuré mercredi leur porte-parole.",
  "2016-07-12.en: Yemen / {yem-en} / The army said 14 rebels were killed on Sunday. The talks, the U.N. said, lasted only three.",
  "2016-07-12.fr: Yémen / {yem-fr} / Le gouvernement a fait état de 35 violations de la trêve. Un convoi de 12 camions conduit par le Croissant-Rouge est arrivé à Taëz.",
  "2016-07-12.en: Town / {ss-en} / The rebels said on Monday they had captured 12 soldiers. The army said it was still in control of the town.",
  "2025-09-12.en: M23 / {drc-en} / The M23 said it would withdraw from Walikale. The army said the rebels were still in the town.",
  "2016-07-12.en: Dates / {yem-en} / The U.N. said an aid convoy reached Taiz on Monday. The army said the talks began on Tuesday.",
  "2016-07-12.en: Dates / {yem-en} / The U.N. envoy said the first meeting took place on Monday. He said the second one took place on Tuesday.",
  "2016-07-12.fr: Dates / {yem-fr} / Selon l'ONU, la première réunion a eu lieu lundi. Le gouvernement a indiqué que la deuxième réunion aura lieu jeudi.",
  "2016-07-12.fr: Dates / {yem-fr} / Selon l'ONU, un raid a frappé Taëz lundi. Le gouvernement a indiqué que les pourparlers reprendraient jeudi.",
  "2016-07-12.en: Truce / {yem-en} / The army said rebels attacked a post near Taiz on Monday. The rebels said the truce was still alive.",
  "2025-09-12.fr: Retrait / {drc-fr} / L'armée dit s'être retirée de Masisi. Le M23 affirme que ses combattants sont toujours dans la ville de Goma.",
  "2016-07-12.en: Talks / {yem-en} / The U.N. said the two sides met on Monday in Kuwait. A Houthi delegate said it was the envoy who had chaired the session.",
  "2016-07-12.en: Convoy / {yem-en} / The U.N. said a convoy had reached Taiz on Monday. The rebels said another convoy had been allowed through on Friday.",
  "2017-03-14.en: Talks / {eln-en} / The government said it had invited the Red Cross to visit the camp. The guerrillas said they had received no threats.",
  "2017-06-20.en: ELN / {eln-en} / The ELN released a Dutch journalist on Monday. // 2017-06-21.en: ELN / {eln-en} / The ELN said on Tuesday it had not released the two Colombian soldiers.",
  "2015-03-02.en: Mali / {mal-en} / The CMA said on Monday it had not signed the draft accord in Algiers. // 2015-03-20.en: Mali / {mal-en} / The CMA signed the draft accord in Algiers on Friday, Algeria's foreign ministry said.",
  "2015-03-14.fr: Marche / {mal-fr} / Environ 5.000 personnes ont manifesté vendredi à Bamako, selon la police. Samedi, 20.000 personnes ont manifesté à Bamako, selon les organisateurs.",
];

test.each(AGREEING)("%s: nothing is contested", (written) => {
  expect(contestedIn(written)).toEqual([]);
});
