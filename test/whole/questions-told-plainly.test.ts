import { expect, test } from "vitest";
import { recordOf } from "../helpers/records.ts";
import { reportsOf } from "../helpers/written-reports.ts";

/** Questions as wires leave them open: their state, with the issue where it is of talks; words of theirs, and what is on offer. All written for this test. */
const QUESTIONS: readonly (readonly [string, string, RegExp, readonly string[]])[] = [
  [
    "2017-09-04.en: Colombia, ELN end round / {eln-en} / The fourth round will open in October, but the venue has not been decided. // 2017-10-24.en: Colombia, ELN open talks in Havana / The Colombian government and the National Liberation Army (ELN) opened a fourth round of peace talks in Havana on Monday.",
    "venue settled",
    /round|venue|where/iu,
    [],
  ],
  [
    "2017-09-04.fr: Colombie: fin du cycle / {eln-fr} / Le quatrième cycle s'ouvrira en octobre, dans un lieu qui n'a pas encore été arrêté. // 2017-10-24.fr: Colombie: reprise à La Havane / Le gouvernement colombien et l'Armée de libération nationale (ELN) ont ouvert lundi à La Havane un quatrième cycle de pourparlers.",
    "venue settled",
    /./iu,
    [],
  ],
  [
    "2017-09-04.en: Colombia, ELN end round / {eln-en} / The date of the next round will be announced later, the two sides said in a joint statement.",
    "talks-date open",
    /./iu,
    [],
  ],
  [
    "2017-09-04.fr: Colombie: fin du cycle / {eln-fr} / La date du prochain cycle sera communiquée ultérieurement, ont indiqué les deux parties.",
    "talks-date open",
    /./iu,
    [],
  ],
  [
    "2017-09-04.en: Colombia, ELN end round / {eln-en} / When the negotiators will meet again depends on the release of two hostages, the government said.",
    "talks-date open",
    /./iu,
    [],
  ],
  [
    "2017-09-04.fr: Colombie: fin du cycle / {eln-fr} / Le calendrier de la reprise des pourparlers n'a pas été précisé.",
    "talks-date open",
    /./iu,
    [],
  ],
  [
    "2006-01-24.en: Sri Lanka, Tigers agree to talk / {sri-en} / The next round could take place in either Geneva or Oslo, diplomats said.",
    "venue open",
    /./iu,
    ["place:geneva", "place:oslo"],
  ],
  [
    "2006-01-24.fr: Sri Lanka: accord pour parler / Le gouvernement sri-lankais et les Tigres tamouls (LTTE) ont accepté de reprendre les pourparlers parrainés par la Norvège. / Genève et Oslo figurent parmi les villes envisagées pour accueillir la rencontre.",
    "venue open",
    /./iu,
    ["place:geneva", "place:oslo"],
  ],
  [
    "2006-01-24.en: Sri Lanka, Tigers at odds over venue / The Sri Lankan government and the Liberation Tigers of Tamil Eelam (LTTE) have yet to agree where to hold the talks brokered by Norway. / Colombo prefers Geneva while the rebels insist on Bangkok.",
    "venue open",
    /./iu,
    ["place:geneva", "place:bangkok"],
  ],
  [
    "2006-01-20.fr: Sri Lanka: désaccord sur le lieu / Le gouvernement sri-lankais et les Tigres tamouls (LTTE) sont prêts à reprendre les pourparlers parrainés par la Norvège mais ne s'accordent pas sur le lieu. / Les Tigres réclament Oslo, Colombo veut Genève. // 2006-02-23.fr: Sri Lanka: les pourparlers s'ouvrent / Le gouvernement sri-lankais et les Tigres tamouls (LTTE) ont entamé mercredi à Genève deux jours de pourparlers.",
    "venue settled",
    /./iu,
    ["place:geneva", "place:oslo"],
  ],
  [
    "2006-01-24.en: Sri Lanka, Tigers agree to talk / {sri-en} / It is not yet clear who will lead the government delegation. // 2006-02-22.en: Sri Lanka talks open / The Sri Lankan government and the Liberation Tigers of Tamil Eelam (LTTE) opened talks in Geneva on Wednesday. / Health Minister Nimal Siripala de Silva heads the government delegation.",
    "settled",
    /lead/iu,
    [],
  ],
  [
    "2015-05-10.fr: Mali: la signature en vue / {mal-fr} / La question est de savoir si la CMA signera l'accord le 15 mai. // 2015-06-21.fr: Mali: les rebelles signent / La Coordination des mouvements de l'Azawad (CMA) a signé samedi à Bamako l'accord d'Alger.",
    "settled",
    /sign/iu,
    [],
  ],
  [
    "2015-05-10.fr: Mali: incertitude / {mal-fr} / L'incertitude plane sur la participation de la CMA à la cérémonie du 15 mai. // 2015-05-16.fr: Mali: sans les rebelles / La Coordination des mouvements de l'Azawad (CMA) a refusé de participer vendredi à la cérémonie de signature à Bamako.",
    "settled",
    /particip|sign/iu,
    [],
  ],
  [
    "2015-08-14.en: South Sudan talks / {ss-en} / It was unclear whether President Salva Kiir would attend the signing ceremony on Monday. // 2015-08-17.en: South Sudan talks / South Sudan's President Salva Kiir arrived in Addis Ababa on Monday for the signing ceremony of a peace deal with the rebels of Riek Machar.",
    "settled",
    /attend/iu,
    [],
  ],
  [
    "2015-08-14.fr: Soudan du Sud / {ss-fr} / On ignore si le président Salva Kiir se rendra lundi à Addis Abeba. // 2015-08-17.fr: Soudan du Sud / Le président sud-soudanais Salva Kiir est arrivé lundi à Addis Abeba pour des pourparlers de paix avec les rebelles de Riek Machar.",
    "settled",
    /présen|rend|assist/iu,
    [],
  ],
  [
    "2017-03-14.en: ELN talks suspended / {eln-en} / The talks are suspended, and whether the ELN will return to the table is uncertain. // 2017-04-20.en: ELN back / The National Liberation Army (ELN) returned to the peace talks with the Colombian government in Quito on Thursday.",
    "settled",
    /return/iu,
    [],
  ],
  [
    "2017-03-14.fr: ELN: suspension / {eln-fr} / Nul ne sait si l'ELN reviendra à la table des négociations. // 2017-04-20.fr: ELN: retour / L'Armée de libération nationale (ELN) est revenue jeudi à la table des négociations à Quito, face au gouvernement colombien.",
    "settled",
    /revien|retour|table/iu,
    [],
  ],
  ["2017-09-04.en: Truce / {eln-en} / The two sides have not agreed on who will monitor the ceasefire.", "open", /monitor/iu, []],
  [
    "2017-09-04.fr: Trêve / {eln-fr} / Reste à déterminer qui surveillera le cessez-le-feu.",
    "open",
    /vérifi|surveill|contrôl/iu,
    [],
  ],
  ["2003-01-24.en: Mediator / {nep-en} / No mediator has been named yet.", "open", /mediat/iu, []],
  ["2003-01-24.fr: Médiateur / {nep-fr} / Le nom du médiateur n'est pas encore connu.", "open", /médiat/iu, []],
  ["2015-03-14.fr: Plébiscite / {phi-fr} / Aucune date n'a été fixée pour le plébiscite.", "open", /référendum|plébiscite/iu, []],
  [
    "2018-12-14.en: Prisoners / {yem-en} / How many prisoners will be freed, and when, is still under discussion.",
    "open",
    /prisoner|freed|release/iu,
    [],
  ],
  ["2018-12-14.fr: Prisonniers / {yem-fr} / Le sort des prisonniers reste en suspens.", "open", /prisonniers/iu, []],
  [
    "2017-03-14.en: Hostages / {eln-en} / The fate of the two Dutch journalists kidnapped by the ELN remains unknown.",
    "open",
    /fate|pilot|hostage/iu,
    [],
  ],
  [
    "2017-06-20.en: Hostages / {eln-en} / It is not known when the two Dutch journalists kidnapped by the ELN will be freed. // 2017-06-24.en: Freed / Two Dutch journalists kidnapped by Colombia's National Liberation Army (ELN) were freed on Saturday. The ELN is in peace talks with the government in Quito.",
    "settled",
    /free|release/iu,
    [],
  ],
  [
    "2018-12-14.en: Salaries / {yem-en} / Who will pay the salaries of civil servants has not been settled.",
    "open",
    /pay|fund|financ/iu,
    [],
  ],
  [
    "2018-12-14.fr: Salaires / {yem-fr} / Qui paiera les salaires des fonctionnaires? La question n'est pas réglée.",
    "open",
    /pai|financ/iu,
    [],
  ],
  [
    "2018-01-07.en: Truce ends / {eln-en} / The ceasefire expires on Tuesday and neither side has said whether it will be extended. // 2018-01-10.en: Truce over / The ceasefire between the Colombian government and the National Liberation Army (ELN) expired on Tuesday and was not renewed. The talks in Quito were suspended.",
    "settled",
    /extend|truce|ceasefire/iu,
    [],
  ],
  [
    "2018-01-07.fr: Trêve / {eln-fr} / Le cessez-le-feu expire mardi et l'on ne sait pas s'il sera prolongé. // 2018-01-10.fr: Trêve finie / Le cessez-le-feu entre le gouvernement colombien et l'Armée de libération nationale (ELN) a expiré mardi sans être prolongé. Les pourparlers de Quito sont suspendus.",
    "settled",
    /prolong|trêve|cessez/iu,
    [],
  ],
  [
    "2025-09-12.fr: M23 / {drc-fr} / Quand le M23 quittera-t-il Goma? Les négociateurs n'en ont rien dit.",
    "open",
    /retir|quitt/iu,
    [],
  ],
  [
    "2025-09-12.en: Airport / {drc-en} / It is unclear whether Goma airport, closed since January, will reopen.",
    "open",
    /border|crossing|airport/iu,
    [],
  ],
  [
    "2016-07-12.en: Transition / {yem-en} / The two sides differ over who should head the transitional government.",
    "open",
    /president|govern|transition/iu,
    [],
  ],
  [
    "2016-07-12.fr: Transition / {yem-fr} / Les deux camps divergent sur le nom de celui qui dirigera le gouvernement de transition.",
    "open",
    /dirig|gouvernement/iu,
    [],
  ],
  [
    "2016-07-12.en: Talks put off / {yem-en} / The next round, planned for Friday, was postponed indefinitely. // 2016-07-22.en: Talks / The Yemeni government and the Houthis met again in Kuwait on Thursday under United Nations mediation.",
    "talks-date settled",
    /./iu,
    [],
  ],
  [
    "2016-07-12.en: Talks suspended / {yem-en} / The U.N. envoy could not say when the talks would resume.",
    "talks-date open",
    /./iu,
    [],
  ],
  [
    "2016-07-12.fr: Suspension / {yem-fr} / L'émissaire de l'ONU n'a pas été en mesure de dire quand les pourparlers reprendraient.",
    "talks-date open",
    /./iu,
    [],
  ],
  [
    "2025-09-12.en: Format / {drc-en} / It was not clear whether the talks would be direct or indirect.",
    "open",
    /format|direct/iu,
    [],
  ],
  [
    "2025-09-12.fr: Format / {drc-fr} / On ne sait pas encore si les discussions seront directes ou indirectes.",
    "open",
    /direct/iu,
    [],
  ],
  [
    "2015-09-14.en: Group / {mal-en} / It is not clear whether the Platform alliance will join the talks. // 2015-09-30.en: Joined / The Platform alliance joined the talks between the Malian government and the Coordination of Azawad Movements (CMA) in Algiers on Tuesday.",
    "settled",
    /join/iu,
    [],
  ],
  [
    "2018-01-14.en: Offer / {eln-en} / The ELN has yet to respond to the government's proposal to extend the ceasefire.",
    "open",
    /accept|answer|respon/iu,
    [],
  ],
  [
    "2018-01-14.fr: Offre / {eln-fr} / L'ELN n'a pas encore répondu à la proposition de prolonger le cessez-le-feu.",
    "open",
    /répon/iu,
    [],
  ],
  [
    "2018-01-14.en: Offer / {eln-en} / The ELN has not yet responded to the government's offer of a new ceasefire. // 2018-01-20.en: ELN accepts / The National Liberation Army (ELN) accepted the Colombian government's offer of a new ceasefire on Friday, it said in Quito.",
    "settled",
    /respon|accept|propos/iu,
    [],
  ],
  [
    "2015-05-10.en: Mali / {mal-en} / Uncertainty hangs over the CMA's participation in the May 15 ceremony. // 2015-05-16.en: Mali / The Coordination of Azawad Movements (CMA) stayed away from the ceremony in Bamako on Friday at which the Malian government signed the peace accord.",
    "settled",
    /particip/iu,
    [],
  ],
  [
    "2015-05-10.fr: Mali / {mal-fr} / Il n'est pas certain que la CMA vienne à Alger. // 2015-05-16.fr: Mali / Le gouvernement malien et la Coordination des mouvements de l'Azawad (CMA) ont ouvert vendredi des pourparlers à Alger.",
    "settled",
    /vien/iu,
    [],
  ],
  [
    "2015-05-10.en: Mali / {mal-en} / It is not certain that the CMA will come to Algiers. // 2015-05-16.en: Mali / The Malian government and the Coordination of Azawad Movements (CMA) opened talks in Algiers on Friday.",
    "settled",
    /come/iu,
    [],
  ],
  [
    "2017-09-04.en: Colombia / {eln-en} / When the negotiators will meet again depends on the release of two hostages, the government said. // 2017-10-24.en: Colombia / The Colombian government and the National Liberation Army (ELN) opened a fourth round of peace talks in Havana on Monday.",
    "talks-date settled",
    /depend/iu,
    [],
  ],
];

test.each(QUESTIONS)("%s: %s", (written, told, words, offered) => {
  const asked = recordOf(...reportsOf(written)).processes.flatMap(({ questions }) => questions);
  const found = asked.filter(({ issue, state, contents, support }) => {
    const said = [...contents, ...support.claims.map(({ span }) => span.exact)].join(" ");
    return (told === state || told === `${issue} ${state}`) && words.test(said);
  });
  expect(found.length).toBeGreaterThan(0);
  const options = found.flatMap(({ options: of }) => of.map(({ actor }) => actor.id));
  expect(options).toEqual(expect.arrayContaining([...offered]));
});
