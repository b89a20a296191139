/** Open questions, asked and settled in forty ways. Written without a look at what the program finds. */
import type { ProcessView } from "../../src/record/index.ts";
import type { Check } from "../record/checks.ts";
import { wordsOf } from "../record/checks.ts";
import type { Drill } from "./drill.ts";

type Question = ProcessView["questions"][number];

/** A question of one of these processes, in this state, told in such words (or: of such an issue, asked on this day). */
function ask(
  ids: RegExp,
  state: "open" | "settled",
  since: string,
  says: string,
  words: RegExp,
  issue: RegExp | null = null,
): Check {
  const is = (q: Question) =>
    q.state === state && (words.test(wordsOf(q)) || (issue !== null && issue.test(q.issue ?? "") && q.askedSince === since));
  return {
    sort: "question",
    weight: 1,
    says: `${says}: ${state}`,
    holds: ({ processes }) => processes.some(({ id, questions }) => ids.test(id) && questions.some(is)),
  };
}

/** Sprung where any process has such a question. */
const never = (says: string, sprung: (q: Question) => boolean): Check => ({
  sort: "trap",
  weight: 0,
  says,
  holds: ({ processes }) => !processes.some(({ questions }) => questions.some(sprung)),
});

const WHEN_WHERE = /venue|date/;

export const QUESTIONS_B: readonly Drill[] = [
  {
    name: "it was not clear whether a body would attend; three days later it sits with the envoy",
    reports: [
      `2016-01-29.en

Syria peace talks set to open in Geneva with opposition still undecided

GENEVA, Jan 29 (Reuters) - The United Nations was due to open intra-Syrian talks in Geneva on Friday with only one side in town.

It was not clear whether the main opposition umbrella, the High Negotiations Committee, would take part. The group, meeting in Riyadh for a fourth day, wants government sieges of rebel-held towns lifted first.

The government delegation, headed by Bashar al-Ja'afari, landed in the afternoon and was to see U.N. envoy Staffan de Mistura in the evening.

More than 250,000 people have died in the war since 2011.`,
      `2016-02-01.en

U.N. envoy meets Syrian opposition at Palais des Nations

GENEVA, Feb 1 (Reuters) - United Nations envoy Staffan de Mistura held a two-hour meeting with the delegation of Syria's High Negotiations Committee at the Palais des Nations on Monday and said the Geneva talks had formally begun.

The opposition team, led by former general Asaad al-Zoubi, asked him for steps to end the bombardment of Homs province, a diplomat said.

De Mistura is to receive the government side on Tuesday. The two delegations will not be in the same room.`,
    ],
    checks: [
      ask(
        /^process:(geneva|geneva-syria|vienna-syria)$/,
        "settled",
        "2016-01-29",
        "whether the HNC comes to Geneva",
        /opposition umbrella|High Negotiations|take part/i,
      ),
    ],
  },
  {
    name: "on ignore quand; la réunion suivante est racontée une fois terminée",
    reports: [
      `2017-01-24.fr

Syrie : fin des pourparlers d'Astana, Moscou, Ankara et Téhéran garants de la trêve

ASTANA, 24 janv 2017 (AFP) - La Russie, la Turquie et l'Iran se sont entendus mardi à Astana sur un mécanisme de surveillance du cessez-le-feu en Syrie, au terme de deux jours de discussions entre le régime et des groupes rebelles.

Les deux camps, réunis au Rixos President, un hôtel de la capitale kazakhe, ne se sont jamais parlé directement. On ignore quand ils se retrouveront.

Le chef de la délégation rebelle, Mohammad Allouche, a dit ne pas avoir signé la déclaration finale.

Le conflit a fait plus de 310.000 morts en bientôt six ans.`,
      `2017-02-16.fr

Astana : pas d'avancée entre Damas et les rebelles

ASTANA, 16 fév 2017 (AFP) - Les émissaires du gouvernement syrien et de la rébellion se sont séparés jeudi à Astana sans communiqué commun, après une deuxième réunion qui n'aura duré que quelques heures.

Arrivés dans la nuit avec un jour de retard, les rebelles avaient réduit leur délégation à neuf membres.

L'émissaire russe, Alexandre Lavrentiev, a néanmoins jugé la rencontre « utile ».`,
    ],
    checks: [
      ask(/^process:astana/, "settled", "2017-01-24", "when the sides meet again", /On ignore quand|se retrouver/i, WHEN_WHERE),
    ],
  },
  {
    name: "anybody's guess whether a prime minister flies in; settled by a relative clause that he stayed at home",
    reports: [
      `2017-01-10.en

Cyprus leaders trade maps as guarantors pack their bags

GENEVA, Jan 10 (AP) - The leaders of ethnically divided Cyprus went over the thorny matter of property on Tuesday, two days before Greece, Turkey and Britain are to join the talks in Geneva.

Whether Greek Prime Minister Alexis Tsipras will fly in is anybody's guess. His office has said only that he would come "if there is something to sign."

Greek Cypriot Nicos Anastasiades and Turkish Cypriot Mustafa Akinci arrived in separate cars. Will snow, of all things, melt the ice? Photographers on the lawn certainly hoped so.

The island was split in 1974, when Turkey invaded after a coup aimed at union with Greece.`,
      `2017-01-13.en

Cyprus conference breaks up in Geneva, experts to carry on

GENEVA, Jan 13 (AP) - Deputies will pick up where foreign ministers left off after a conference on Cyprus, the first of its kind, ended without a deal on security.

Thursday's session brought together Britain's Boris Johnson, Turkey's Mevlut Cavusoglu and Nikos Kotzias of Greece, whose prime minister, Tsipras, stayed in Athens.

Experts from all five delegations are to begin work on Jan. 18 at Mont Pelerin.`,
    ],
    checks: [
      ask(/^process:(crans-montana|cyprus|geneva)/, "settled", "2017-01-10", "whether Tsipras comes", /Tsipras|fly in/i),
      never(
        "whether snow melts the ice is a question",
        (q) => /snow|melt the ice/i.test(wordsOf(q)) && !/Tsipras/.test(wordsOf(q)),
      ),
    ],
  },
  {
    name: "qui dirigera la mission n'a pas été dit; une apposition le nomme; qui paiera reste ouvert",
    reports: [
      `2018-12-13.fr

Yémen : accord sur un cessez-le-feu à Hodeida

RIMBO (Suède), 13 déc 2018 (AFP) - Le gouvernement yéménite et les rebelles Houthis sont convenus jeudi d'une trêve dans la ville portuaire de Hodeida, a annoncé le secrétaire général de l'ONU Antonio Guterres à la clôture d'une semaine de consultations.

Des observateurs des Nations unies seront déployés. M. Guterres n'a pas dit qui les dirigera.

Autre point laissé en suspens : on ne sait toujours pas qui paiera les salaires des fonctionnaires, que plus d'un million de Yéménites attendent depuis deux ans.

Les deux camps se sont serré la main devant les caméras.`,
      `2018-12-23.fr

Yémen : les observateurs de l'ONU à Hodeida

SANAA, 23 déc 2018 (AFP) - Le général néerlandais à la retraite Patrick Cammaert, chef des observateurs des Nations unies chargés de veiller sur la trêve au Yémen, a gagné dimanche Hodeida après une escale à Sanaa.

Il doit y réunir cette semaine, pour la première fois, des officiers du gouvernement et des Houthis, comme le prévoit l'accord de Stockholm.

La ville était calme dimanche soir, selon des habitants.`,
    ],
    checks: [
      ask(/^process:stockholm/, "settled", "2018-12-13", "who heads the observers", /qui les dirigera|dirigera|observateurs/i),
      ask(/^process:stockholm/, "open", "2018-12-13", "who pays the salaries", /qui paiera|salaires/i),
    ],
  },
  {
    name: "either one capital or the other; half a year later the talks open in one of them",
    reports: [
      `2020-03-02.en

Afghan president rejects prisoner swap ahead of talks with Taliban

KABUL, March 2 (Reuters) - Afghan President Ashraf Ghani said his government had made no pledge to free 5,000 Taliban prisoners, a condition set in the deal that Washington and the insurgents signed in Doha on Saturday.

That deal calls for intra-Afghan negotiations to begin on March 10. They would be held in either Oslo or Doha, two Western diplomats said on Monday; no choice had been made.

A Taliban spokesman told Reuters the group would sit with nobody from Kabul until its men were out of jail.

About 13,000 American soldiers serve in Afghanistan.`,
      `2020-09-12.en

Afghan foes face each other at last

DOHA, Sept 12 (Reuters) - Peace negotiations between the Afghan government and the Taliban, six months behind schedule, opened on Saturday in a hotel ballroom in the Qatari capital.

"We have come here in good faith," said Abdullah Abdullah, who chairs Kabul's High Council for National Reconciliation. U.S. Secretary of State Mike Pompeo urged both sides to seize the moment.

The ceremony followed the release last week of the last of some 5,000 insurgents.`,
    ],
    checks: [
      ask(
        /^process:(intra-afghan|doha-taliban)/,
        "settled",
        "2020-03-02",
        "whether in Oslo or Doha",
        /Oslo|no choice/i,
        WHEN_WHERE,
      ),
    ],
  },
  {
    name: "reste à savoir si; settled in a headline of five weeks later",
    reports: [
      `2015-05-16.fr

Mali : Bamako signe, les rebelles du nord attendent

BAMAKO, 16 mai 2015 (AFP) - L'accord de paix a été signé vendredi à Bamako par le gouvernement malien, des groupes armés qui lui sont proches et la médiation internationale conduite par l'Algérie, sans les principaux intéressés.

Reste à savoir si la Coordination des mouvements de l'Azawad (CMA), qui n'a fait que parapher le texte jeudi à Alger, finira par y apposer sa signature. Ses chefs réclament d'abord des discussions supplémentaires.

Le nord du Mali était tombé au printemps 2012 sous la coupe de groupes jihadistes, dispersés depuis par une intervention militaire française.`,
      `2015-06-20.fr

Mali : la CMA signe à son tour l'accord d'Alger

BAMAKO, 20 juin 2015 (AFP) - « Une page se tourne », s'est félicité samedi le président Ibrahim Boubacar Keïta devant un parterre de diplomates au Centre international de conférences de Bamako.

Quelques minutes plus tôt, Sidi Brahim Ould Sidati avait tenu le stylo au nom des mouvements à dominante touareg, sous les applaudissements.`,
    ],
    checks: [
      ask(/^process:algiers$/, "settled", "2015-05-16", "whether the CMA signs", /Coordination des mouvements|signature|CMA/i),
    ],
  },
  {
    name: "has yet to be decided where it will be signed; settled by signed-in as background of a vote",
    reports: [
      `2016-08-25.en

Colombia and FARC seal peace deal, vote set for October

HAVANA, Aug 25 (Reuters) - Colombia's government and FARC rebels announced a full peace accord after almost four years of talks in Havana, ending a war that has killed 220,000 people.

Chief negotiators Humberto de la Calle and Ivan Marquez put their names to the text late on Wednesday.

Where President Juan Manuel Santos and rebel commander Timochenko will sign the definitive document has yet to be decided, a government source said, though the ceremony is likely in late September.

Colombians will be asked to approve the accord in a plebiscite on Oct. 2.`,
      `2016-10-03.en

Colombians narrowly vote down peace with FARC

BOGOTA, Oct 3 (Reuters) - Colombians rejected a peace deal with Marxist guerrillas by less than half a percentage point on Sunday, plunging the country into uncertainty.

The 297-page accord was signed a week ago in the Caribbean port of Cartagena by Santos and Timochenko, dressed in white, with a pen made from a bullet.

"I will not give up," the president said in a televised address. Both sides said a ceasefire remained in force.`,
    ],
    checks: [
      ask(
        /^process:havana$/,
        "settled",
        "2016-08-25",
        "where the accord is signed",
        /yet to be decided|definitive document|Where President/i,
        /venue|signing/,
      ),
    ],
  },
  {
    name: "le cessez-le-feu sera-t-il prolongé ? as a direct question; settled by its end without renewal",
    reports: [
      `2018-01-05.fr

Colombie : à quatre jours de l'échéance, le gouvernement et l'ELN divisés sur la trêve

QUITO, 5 janv 2018 (AFP) - Le nouveau négociateur en chef de Bogota, Gustavo Bell, s'est envolé pour Quito où l'attend la guérilla de l'ELN.

Le cessez-le-feu bilatéral, le premier jamais observé avec ce groupe guévariste, expire mardi à minuit. Sera-t-il prolongé ? « Nous le souhaitons, mais pas dans les mêmes conditions », répond Pablo Beltran, chef de la délégation rebelle.

L'ELN, qui compte environ 1.500 combattants, reproche à l'armée d'avoir profité de l'accalmie.

L'ONU et l'Eglise catholique ont appelé les deux parties à poursuivre.`,
      `2018-01-10.fr

Colombie : attaques de l'ELN, Santos rappelle son négociateur

BOGOTA, 10 janv 2018 (AFP) - Le président colombien Juan Manuel Santos a ordonné mercredi à Gustavo Bell de rentrer d'Equateur pour « évaluer l'avenir du processus », après une série d'attaques contre un oléoduc.

La trêve avec l'Armée de libération nationale a pris fin quelques heures auparavant sans avoir été reconduite. Un militaire a été blessé par une grenade dans l'Arauca (est).`,
    ],
    checks: [
      ask(
        /^process:(quito-eln|eln-2022)/,
        "settled",
        "2018-01-05",
        "whether the truce is extended",
        /prolongé|cessez-le-feu bilatéral/i,
      ),
    ],
  },
  {
    name: "one report: remained to be seen, and nothing more is heard",
    reports: [
      `2018-08-27.en

Serbia and Kosovo float land swap as EU talks near

BELGRADE, Aug 27 (AP) - The presidents of Serbia and Kosovo, old wartime foes, sat side by side at an Alpine forum in Austria this weekend and asked Europe not to fear redrawn borders.

Aleksandar Vucic and Hashim Thaci are both expected in Brussels in September for the next session of their EU-mediated dialogue, chaired by Federica Mogherini.

It remained to be seen, however, whether Pristina would set up the association of Serb municipalities that it accepted five years ago and that its constitutional court has since cut down.

Kosovo, mostly ethnic Albanian, declared independence in 2008.`,
    ],
    checks: [
      ask(
        /^process:(belgrade-pristina|brussels-2013)/,
        "open",
        "2018-08-27",
        "whether Kosovo sets up the association",
        /association of Serb|remained to be seen|municipalities/i,
      ),
    ],
  },
  {
    name: "les coprésidents n'ont pas arrêté la date; told as past in the month's diary",
    reports: [
      `2015-12-02.fr

Géorgie : la 34e session de Genève s'achève sans percée

GENEVE, 2 déc 2015 (AFP) - Géorgiens, Russes, Abkhazes et Sud-Ossètes se sont quittés mercredi comme ils étaient venus, faute d'accord sur une déclaration de non-recours à la force.

Les coprésidents des discussions internationales de Genève - ONU, OSCE et Union européenne - n'ont pas arrêté la date de la session suivante. L'une des délégations voudrait attendre le printemps, a confié un participant.

Les représentants de Tbilissi ont par ailleurs soulevé le sort des déplacés, un sujet que Soukhoumi et Tskhinvali refusent d'aborder.

Ces réunions trimestrielles sont nées de la guerre d'août 2008.`,
      `2016-03-24.fr

A Genève, Géorgiens et Abkhazes relancent le téléphone rouge

GENEVE, 24 mars 2016 (AFP) - Le mécanisme de prévention des incidents de Gali, à l'arrêt depuis quatre ans, va reprendre, ont indiqué jeudi les médiateurs.

La décision a été prise lors de la 35e session des discussions sur la sécurité dans le Caucase du Sud, tenue mardi et mercredi au Palais des Nations. La Géorgie y était représentée par le vice-ministre David Dondoua.`,
    ],
    checks: [
      ask(
        /^process:geneva-international-discussions/,
        "settled",
        "2015-12-02",
        "when the next session is",
        /n'ont pas arrêté|session suivante|attendre le printemps/i,
        WHEN_WHERE,
      ),
    ],
  },
  {
    name: "no one could say when he would come back; he takes the oath",
    reports: [
      `2016-04-19.en

South Sudan's capital waits, again, for rebel leader

JUBA, April 19 (Reuters) - Banners of welcome came down at Juba airport on Tuesday after South Sudanese rebel leader Riek Machar failed to arrive for a second day running.

Neither aides nor diplomats could say when he would return to form the unity government foreseen by the peace agreement of August 2015, signed under pressure from regional bloc IGAD.

A rebel spokesman blamed a dispute over rockets and machine guns his bodyguards want to bring along.

Tens of thousands have been killed since fighting broke out between troops loyal to President Salva Kiir and Machar's men in December 2013.`,
      `2016-04-26.en

Machar sworn in as South Sudan's first vice president

JUBA, April 26 (Reuters) - Stepping off a U.N. plane in a dark suit, Riek Machar was driven straight to the presidential palace on Tuesday, where he took the oath of office before the man he had fought for more than two years.

"I am happy to welcome my brother," Kiir said.

The United Nations Security Council had threatened sanctions over the delays.`,
    ],
    checks: [
      ask(
        /^process:(addis-ababa-south-sudan|arcss)/,
        "settled",
        "2016-04-19",
        "when Machar comes back",
        /could say when|would return|unity government/i,
      ),
    ],
  },
  {
    name: "signera-t-il in a headline; settled by names of those who signed",
    reports: [
      `2025-07-11.fr

RDC : le M23 signera-t-il à Doha ?

KINSHASA, 11 juil 2025 (AFP) - Deux semaines après l'accord conclu à Washington entre la République démocratique du Congo et le Rwanda, les regards se portent vers le Qatar, où les émissaires de Kinshasa et du groupe armé AFC/M23 ont regagné la table.

Le mouvement, qui tient Goma et Bukavu, pose ses conditions : la libération de centaines de détenus. « Rien ne sera paraphé avant », prévient l'un de ses cadres.

Le gouvernement exige de son côté le retour de l'administration dans les villes de l'Est.

Les violences ont jeté sur les routes des centaines de milliers de personnes depuis janvier.`,
      `2025-07-19.fr

RDC : Kinshasa et le M23 s'engagent à un cessez-le-feu permanent

DOHA, 19 juil 2025 (AFP) - Benjamin Mbonimpa pour le M23 et Sumbu Sita Mambu pour le président Félix Tshisekedi ont signé samedi à Doha une déclaration de principes censée mener à un accord de paix global d'ici à la mi-août.

Le ministre d'Etat qatari Mohammed al-Khulaifi, médiateur, a parlé d'une « étape historique ».`,
    ],
    checks: [ask(/^process:doha-m23/, "settled", "2025-07-11", "whether the M23 signs", /signera-t-il|M23/i)],
  },
  {
    name: "did not say who would monitor; monitors are launched two months later by a body named in passing",
    reports: [
      `2022-11-03.en

Ethiopia, Tigray agree to silence guns after two years

PRETORIA, Nov 3 (Reuters) - The two sides in Ethiopia's Tigray war have agreed to a "permanent cessation of hostilities", African Union envoy Olusegun Obasanjo said after eight days of talks near the South African capital.

Government negotiator Redwan Hussein and Tigray's Getachew Reda shook hands on Wednesday evening. The text provides for disarmament of Tigrayan fighters within 30 days.

Obasanjo did not say who would monitor the truce on the ground.

Eritrea, whose army fought alongside Ethiopian federal forces, was absent from Pretoria.`,
      `2022-12-29.en

Electricity, phones and a bank branch: Tigray's capital edges back to life

NAIROBI, Dec 29 (Reuters) - Queues formed outside a bank in Mekelle this week for the first time in 18 months.

On Thursday the African Union's monitoring and verification mission, ten officers under Kenyan Major General Stephen Radina, raised its flag in the city in the presence of Tigrayan and federal commanders. It will report on any breach of the agreement that ended the fighting.

An Ethiopian Airlines passenger plane had landed on Wednesday.`,
    ],
    checks: [
      ask(
        /^process:(pretoria|nairobi-tigray)/,
        "settled",
        "2022-11-03",
        "who monitors the truce",
        /who would monitor|monitor the truce/i,
      ),
    ],
  },
  {
    name: "ni la date ni le lieu de la signature ne sont fixés; signature dite avec le lieu",
    reports: [
      `2015-12-06.fr

Libye : les deux parlements rivaux esquissent un accord à Tunis

TUNIS, 6 déc 2015 (AFP) - Des représentants des deux parlements qui se disputent le pouvoir en Libye ont annoncé dimanche une « déclaration de principes », négociée sans l'ONU.

Le nouvel émissaire des Nations unies, Martin Kobler, a toutefois rappelé que le seul texte sur la table était celui du dialogue politique libyen, mis au point à Skhirat. Ni la date ni le lieu de sa signature n'ont été fixés, a précisé son entourage.

Le pays est livré aux milices depuis la chute de Mouammar Kadhafi en 2011.`,
      `2015-12-18.fr

Libye : l'ONU salue un « premier pas », l'EI toujours à Syrte

TRIPOLI, 18 déc 2015 (AFP) - Au lendemain de la signature à Skhirat, au Maroc, de l'accord politique interlibyen, les chefs des deux assemblées ont dénoncé vendredi un texte « imposé de l'étranger ».

Quelque 80 députés de Tobrouk et une cinquantaine de membres du Congrès de Tripoli l'ont pourtant approuvé jeudi. Fayez al-Sarraj doit former un gouvernement sous trente jours.`,
    ],
    checks: [
      ask(
        /^process:skhirat/,
        "settled",
        "2015-12-06",
        "when and where it is signed",
        /Ni la date ni le lieu|sa signature/i,
        /venue|date|signing/,
      ),
    ],
  },
  {
    name: "a spokesman would not be drawn on whether the leader comes himself; he does, told as a first in history",
    reports: [
      `2012-10-08.en

Aquino hails breakthrough with Muslim rebels

MANILA, Oct 8 (AFP) - Philippine President Benigno Aquino basked in international praise on Monday for a framework agreement meant to end four decades of insurgency in the south.

The accord with the Moro Islamic Liberation Front, negotiated in Kuala Lumpur with Malaysia as go-between, will be signed in the presidential palace on Oct 15, officials said. It creates a new autonomous region called Bangsamoro.

MILF vice chairman Ghadzali Jaafar would not be drawn on whether the group's chairman, Murad Ebrahim, would leave his jungle base to be present.

The rebellion has claimed more than 120,000 lives.`,
      `2012-10-16.en

Philippine peace: the hard part begins

MANILA, Oct 16 (AFP) - The ink was barely dry when lawmakers started asking about money.

Murad Ebrahim, who on Monday became the first chief of the MILF ever to set foot in Malacanang Palace, gave Aquino a miniature gong and told him his people extended the hand of friendship. The two men then watched their negotiators Marvic Leonen and Mohagher Iqbal sign.

A 15-member commission is to draft a law for the region.`,
    ],
    checks: [
      ask(/^process:bangsamoro/, "settled", "2012-10-08", "whether Murad comes", /drawn on whether|Murad|jungle base/i),
      never(
        "when the accord is signed was open",
        (q) => q.state === "open" && /will be signed/i.test(wordsOf(q)) && !/drawn/i.test(wordsOf(q)),
      ),
    ],
  },
  {
    name: "aucune date n'a été avancée pour la visite; une lettre de regrets ne tranche pas",
    reports: [
      `2018-09-19.fr

Kim Jong Un promet de se rendre « bientôt » à Séoul

SEOUL, 19 sept 2018 (AFP) - Le dirigeant nord-coréen Kim Jong Un s'est engagé mercredi à Pyongyang, au deuxième jour de son sommet avec le président du Sud Moon Jae-in, à faire ce qu'aucun de ses prédécesseurs n'a fait : aller à Séoul.

Aucune date n'a été avancée pour cette visite. Selon la Maison Bleue, elle pourrait intervenir dans l'année « sauf circonstances particulières ».

Les ministres de la Défense des deux Corées ont signé un accord militaire sur la zone démilitarisée.

Les deux pays restent techniquement en guerre depuis 1953.`,
      `2018-12-31.fr

Dans une lettre, Kim dit ses regrets à Moon

SEOUL, 31 déc 2018 (AFP) - Kim Jong Un a adressé dimanche une missive au président sud-coréen pour lui dire combien il était « désolé » que leur rencontre dans la capitale du Sud n'ait pu avoir lieu avant la fin de l'année.

Il y réaffirme sa volonté de revoir Moon Jae-in souvent en 2019, a rapporté le porte-parole de la présidence, Kim Eui-kyeom.`,
    ],
    checks: [
      ask(
        /^process:(inter-korean|panmunjom)/,
        "open",
        "2018-09-19",
        "when Kim comes to Seoul",
        /Aucune date|cette visite/i,
        /date|visit/,
      ),
      never("the letter settled the visit", (q) => q.state === "settled" && /Aucune date/.test(wordsOf(q))),
    ],
  },
  {
    name: "two cities named, officials torn; a tweet names the one; the days known at once are no question",
    reports: [
      `2019-02-06.en

Vietnam it is: Trump to see North Korea's Kim on Feb. 27-28

WASHINGTON, Feb 6 (Reuters) - U.S. President Donald Trump told Congress he would meet North Korean leader Kim Jong Un in Vietnam on Feb. 27 and 28, eight months after their first summit in Singapore.

He left out the city. Washington's advance team has looked at the beach resort of Danang, while Pyongyang leans towards the capital Hanoi, where it has an embassy, two South Korean officials said.

U.S. envoy Stephen Biegun flew to Pyongyang on Wednesday to prepare an agenda.

Talks on giving up the North's nuclear arsenal have made little headway since June.`,
      `2019-02-09.en

Envoy ends three days in Pyongyang

SEOUL, Feb 9 (Reuters) - Stephen Biegun briefed South Korean counterparts on Saturday on what he called productive talks with the North.

Trump wrote on Twitter overnight that his envoy had had "a very productive meeting" and that he looked forward to seeing Kim in Hanoi at the end of the month.

Biegun will meet his North Korean counterpart, Kim Hyok Chol, again before the summit, the State Department said.`,
    ],
    checks: [
      ask(
        /^process:(us-north-korea|hanoi-summit|singapore)/,
        "settled",
        "2019-02-06",
        "whether in Danang or Hanoi",
        /left out the city|Danang|Hanoi/i,
        /venue/,
      ),
      never("the days of the summit were open", (q) => /Feb\. 27 and 28/.test(wordsOf(q)) && /date/.test(q.issue ?? "")),
    ],
  },
  {
    name: "les deux capitales citées, démenti de l'une; le rendez-vous a lieu dans l'autre",
    reports: [
      `2025-04-14.fr

Nucléaire : Téhéran et Washington se reparlent samedi, mais où ?

TEHERAN, 14 avr 2025 (AFP) - L'Iran et les Etats-Unis ont beau être convenus de se revoir le 19 avril, ils divergent encore sur l'endroit.

Rome, assurent des ministres européens, parmi lesquels l'Italien Antonio Tajani. Mascate, réplique le porte-parole de la diplomatie iranienne Esmaïl Baghaï, pour qui Oman « continuera d'accueillir » ces échanges indirects.

Le ministre iranien des Affaires étrangères Abbas Araghchi et l'émissaire américain Steve Witkoff avaient eu samedi dans la capitale omanaise un premier entretien jugé constructif.

Donald Trump menace de bombarder l'Iran en cas d'échec.`,
      `2025-04-19.fr

Iran-Etats-Unis : « progrès » à Rome, prochain rendez-vous samedi à Oman

ROME, 19 avr 2025 (AFP) - Pendant quatre heures, le ministre omanais Badr al-Boussaïdi a fait la navette entre deux pièces d'une villa du quartier de la Camilluccia, résidence romaine de l'ambassadeur d'Oman.

Dans l'une, Abbas Araghchi ; dans l'autre, Steve Witkoff. Des experts se pencheront dès mercredi sur les détails techniques.`,
    ],
    checks: [
      ask(
        /^process:(oman-us-iran|jcpoa)/,
        "settled",
        "2025-04-14",
        "where the second session is",
        /mais où|divergent encore|l'endroit|Rome|Mascate/i,
        /venue/,
      ),
    ],
  },
  {
    name: "not immediately known if a delegation would travel; settled by talks that went ahead without it",
    reports: [
      `2020-02-25.en

Nile dam: last lap in Washington, or is it?

CAIRO, Feb 25 (AP) - Ministers of Egypt and Sudan were on their way to Washington on Tuesday for what the U.S. Treasury bills as the final meeting on the filling of Ethiopia's Grand Renaissance Dam.

Whether their Ethiopian counterpart Seleshi Bekele would follow was not immediately known. Addis Ababa said earlier that domestic consultations were not over.

The $4.6 billion dam on the Blue Nile, roughly 70% complete, will be Africa's largest hydropower plant. Egypt gets nearly all of its water from the river.

The World Bank has observers at the talks.`,
      `2020-02-29.en

Egypt initials Nile deal, scolds absent neighbor

CAIRO, Feb 29 (AP) - Egypt's foreign ministry on Saturday rebuked Ethiopia for what it called a deliberate no-show at this week's Washington round, which broke up Friday.

Treasury Secretary Steven Mnuchin met separately with the Egyptian and Sudanese ministers, and warned that the dam should not be filled without an agreement. Only Cairo's envoy put his initials on the draft.

Ethiopia, which had asked for more time, said it was disappointed by the statement.`,
    ],
    checks: [
      ask(
        /^process:gerd/,
        "settled",
        "2020-02-25",
        "whether Ethiopia comes to Washington",
        /Seleshi|would follow|not immediately known/i,
      ),
    ],
  },
  {
    name: "le lieu disputé entre deux villes dans une incise; passé composé dans le rappel",
    reports: [
      `2019-02-03.fr

Centrafrique : un accord de paix, dont le contenu reste secret

KHARTOUM, 3 fév 2019 (AFP) - Les autorités centrafricaines et quatorze groupes armés sont parvenus à un accord au terme de dix jours de pourparlers au Soudan, a annoncé le commissaire de l'Union africaine Smaïl Chergui.

La cérémonie de signature - à Khartoum ou à Bangui, les délégations ne sont pas encore tombées d'accord là-dessus - devrait intervenir dans les prochains jours.

L'amnistie réclamée par les rebelles a longtemps bloqué les discussions.

Sept accords ont déjà échoué depuis 2013 à ramener le calme dans ce pays de 4,5 millions d'habitants.`,
      `2019-02-28.fr

Centrafrique : un gouvernement d'ouverture se fait attendre

BANGUI, 28 fév 2019 (AFP) - Firmin Ngrebada, nommé lundi Premier ministre, consulte. Les groupes armés, avec lesquels le président Faustin-Archange Touadéra a signé le 6 février à Bangui l'accord négocié à Khartoum, attendent des portefeuilles.

« Nous voulons de vrais ministères », prévient un responsable du FPRC, l'un des principaux mouvements de l'ex-Séléka.`,
    ],
    checks: [
      ask(
        /^process:khartoum-caf/,
        "settled",
        "2019-02-03",
        "whether signed in Khartoum or Bangui",
        /à Khartoum ou à Bangui|cérémonie de signature|tombées d'accord/i,
        /venue|signing/,
      ),
    ],
  },
  {
    name: "two hold-outs asked about in one sentence each; one signs months later, the other stays away",
    reports: [
      `2020-10-03.en

Sudan and rebels sign peace deal in Juba

JUBA, Oct 3 (Reuters) - Sudan's transitional government and a string of rebel groups from Darfur and the south signed a peace accord on Saturday, bringing dancers and drummers into the streets of South Sudan's capital.

Two commanders kept away. It is an open question whether Abdelaziz al-Hilu, who controls swathes of the Nuba Mountains, will put down his arms. Nor is it known if Abdel Wahid al-Nur, whose Darfur faction has never negotiated with Khartoum's new rulers, can be brought to the table.

"We will knock on their doors," said Tut Gatluak, South Sudan's chief mediator.`,
      `2021-03-28.en

Sudan agrees with rebel faction on separating religion and state

CAIRO, March 28 (Reuters) - General Abdel Fattah al-Burhan, head of Sudan's ruling council, and Abdelaziz al-Hilu of the SPLM-North signed a declaration of principles in Juba on Sunday that commits both to a ceasefire and to a single army.

It clears the way for full negotiations. South Sudan's President Salva Kiir witnessed the ceremony.`,
    ],
    checks: [
      ask(
        /^process:(juba$|two-areas|constitutional-declaration)/,
        "open",
        "2020-10-03",
        "whether Nur comes to the table",
        /Nur\b|brought to the table/i,
      ),
      never(
        "al-Hilu's declaration settled what Nur does",
        (q) => q.state === "settled" && /al-Nur/.test(wordsOf(q)) && !/Hilu/.test(wordsOf(q)),
      ),
    ],
  },
  {
    name: "one report: the facilitator's office sets neither day nor town",
    reports: [
      `2018-10-30.fr

Burundi : fin de la cinquième session, sans le gouvernement

ARUSHA (Tanzanie), 30 oct 2018 (AFP) - Le dialogue interburundais a clos lundi à Arusha ce que le facilitateur Benjamin Mkapa avait présenté comme sa dernière session, boudée par Bujumbura.

L'opposition en exil, réunie au sein du Cnared, a remis une feuille de route à l'ancien président tanzanien, qui doit rendre son rapport aux chefs d'Etat d'Afrique de l'Est.

Y aura-t-il une suite, et dans quelle ville ? Interrogés, ses collaborateurs ont refusé de le dire.

La crise née en 2015 de la candidature de Pierre Nkurunziza à un troisième mandat a fait au moins 1.200 morts.`,
    ],
    checks: [
      ask(
        /^process:(inter-burundian|arusha)/,
        "open",
        "2018-10-30",
        "whether and where the dialogue goes on",
        /Y aura-t-il une suite|quelle ville/i,
        WHEN_WHERE,
      ),
    ],
  },
  {
    name: "nobody would say whether talks resume; told as resumed, by a sanction licence",
    reports: [
      `2022-10-19.en

Venezuelan opposition, a year on, still waiting for Maduro's men

CARACAS, Oct 19 (Reuters) - A year after Jorge Rodriguez walked out of negotiations in Mexico over the extradition of businessman Alex Saab, neither side would say whether the talks will resume.

Gerardo Blyde, who leads the delegation of the Unitary Platform, told local radio that Norway's mediators "have not stopped calling". Government sources said President Nicolas Maduro wanted frozen funds released first.

More than seven million Venezuelans have left their country, according to the United Nations.

A swap of prisoners between Caracas and Washington earlier this month fed hopes of a thaw.`,
      `2022-11-27.en

Chevron gets U.S. green light to pump Venezuelan oil again

HOUSTON, Nov 27 (Reuters) - The U.S. Treasury issued a six-month licence to Chevron on Saturday, hours after Venezuela's government and opposition resumed their dialogue in Mexico City with a deal on a U.N.-run fund for health and schools.

The agreement was read out by Norwegian diplomat Dag Nylander. Exports may go only to the United States, Treasury said.`,
    ],
    checks: [
      ask(
        /^process:(mexico-venezuela|barbados-venezuela)/,
        "settled",
        "2022-10-19",
        "whether talks resume",
        /whether the talks will resume|resume/i,
      ),
    ],
  },
  {
    name: "les deux camps se quittent sans rendez-vous; deux semaines plus tard un deuxième face-à-face est dans la chronologie",
    reports: [
      `2025-05-16.fr

Ukraine : cent minutes et un échange de prisonniers

ISTANBUL, 16 mai 2025 (AFP) - Russes et Ukrainiens se sont parlé directement vendredi pour la première fois en trois ans, au palais de Dolmabahçe, et sont convenus d'échanger mille prisonniers de guerre de chaque côté.

Vladimir Medinski, côté russe, et le ministre de la Défense Roustem Oumerov, côté ukrainien, ont quitté les lieux sans convenir d'un nouveau rendez-vous, dont ni l'un ni l'autre n'a su dire quand il aurait lieu.

« Combien de mères attendront encore ? », soupire Olena, 54 ans, une photo de son fils à la main devant les grilles.

La Turquie se dit prête à les accueillir de nouveau.`,
      `2025-06-03.fr

Kharkiv frappée au lendemain des discussions d'Istanbul

KIEV, 3 juin 2025 (AFP) - Au moins quatre personnes ont péri mardi dans des bombardements russes sur Soumy, ont annoncé les autorités ukrainiennes.

La veille, à Istanbul, Moscou avait remis à Kiev un mémorandum de plusieurs pages lors d'un deuxième cycle de pourparlers, bouclé en un peu plus d'une heure au palais de Ciragan. Les corps de 6.000 soldats doivent être rendus.`,
    ],
    checks: [
      ask(
        /^process:istanbul-ukraine/,
        "settled",
        "2025-05-16",
        "when the delegations meet again",
        /nouveau rendez-vous|quand il aurait lieu/i,
        WHEN_WHERE,
      ),
      never("the mother's sigh is a question", (q) => /mères attendront/.test(wordsOf(q)) && !/rendez-vous/.test(wordsOf(q))),
    ],
  },
  {
    name: "a seat is vacant and the presidency names nobody; five weeks later a bearer of the office speaks",
    reports: [
      `2018-10-02.en

Ex-president Kuchma quits as Kiev's man at Minsk peace table

KIEV, Oct 2 (Reuters) - Leonid Kuchma, 80, will no longer speak for Ukraine in the group that seeks to end the conflict in the east, his spokeswoman said on Tuesday.

President Petro Poroshenko thanked him for four years of service. The presidency has yet to name a successor to Kuchma, whose counterpart in the Trilateral Contact Group is Russia's Boris Gryzlov.

The group, which also includes the Organization for Security and Cooperation in Europe, meets in the Belarussian capital every two weeks.

More than 10,000 people have been killed since April 2014.`,
      `2018-11-08.en

Ukraine asks separatists to call off Sunday vote

KIEV, Nov 8 (Reuters) - Yevhen Marchuk, Ukraine's representative in the Trilateral Contact Group on the Donbass, urged separatist leaders in Donetsk and Luhansk on Thursday to drop elections he called a blow to the Minsk agreements.

Marchuk, a former prime minister, was speaking after a video conference with OSCE envoy Martin Sajdik. Russia says the polls fill a vacuum left by the murder of Alexander Zakharchenko.`,
    ],
    checks: [
      ask(/^process:(trilateral-contact-group|minsk$)/, "settled", "2018-10-02", "who succeeds Kuchma", /successor|Kuchma/i),
    ],
  },
  {
    name: "Quant à …, viendra-t-il ? his speech at home of the next week does not say",
    reports: [
      `2023-10-06.fr

A Grenade, Pachinian seul face à l'Europe

GRENADE (Espagne), 6 oct 2023 (AFP) - Emmanuel Macron, Olaf Scholz et Charles Michel ont entouré le Premier ministre arménien Nikol Pachinian jeudi à Grenade, deux semaines après l'offensive éclair de l'Azerbaïdjan au Nagorny-Karabakh, en l'absence du président azerbaïdjanais.

M. Pachinian a signé une déclaration sur la reconnaissance mutuelle des frontières et s'est dit prêt à se rendre à Bruxelles à la fin du mois.

Quant à Ilham Aliev, sera-t-il de la partie ? « L'invitation est partie », se borne à répondre un haut responsable européen.

Plus de 100.000 Arméniens ont fui l'enclave.`,
      `2023-10-15.fr

Aliev hisse le drapeau azerbaïdjanais à Stepanakert

BAKOU, 15 oct 2023 (AFP) - Le président azerbaïdjanais Ilham Aliev a parcouru dimanche, en treillis, la principale ville du Nagorny-Karabakh, vidée de ses habitants arméniens.

« Nous avons obtenu ce que nous voulions », a-t-il lancé dans un discours d'une vingtaine de minutes, sans un mot des efforts de paix de l'Union européenne.`,
    ],
    checks: [
      ask(
        /^process:(granada|prague|armenia-azerbaijan|washington-armenia|osce-minsk)/,
        "open",
        "2023-10-06",
        "whether Aliyev goes to Brussels",
        /Aliev|de la partie/i,
      ),
      never("his visit of Stepanakert settled it", (q) => q.state === "settled" && /de la partie/.test(wordsOf(q))),
    ],
  },
  {
    name: "hours before expiry the lengthening was undecided; 'indefinitely', announced by telephone",
    reports: [
      `2017-05-02.en

Mozambicans hold breath as guns-down order nears its end

MAPUTO, May 2 (Reuters) - Farmers around Gorongosa are planting again, but a 60-day truce between Mozambique's government and the Renamo opposition runs out on Thursday and its extension is undecided.

President Filipe Nyusi and Renamo leader Afonso Dhlakama, who speak by phone from time to time, last prolonged it in March. A Western ambassador said both men seemed inclined to do so once more.

Working groups on decentralisation and on military affairs were set up in February, with help from the Swiss envoy Mirko Manzoni.

Renamo fought a 16-year civil war that ended in 1992.`,
      `2017-05-05.en

Debt probe: auditors get two more weeks

MAPUTO, May 5 (Reuters) - U.S. firm Kroll has asked for extra time to finish its audit of $2 billion in hidden Mozambican loans, prosecutors said.

Foreign donors, who cut off aid last year, took comfort in politics instead: Dhlakama told reporters over the phone on Thursday that the ceasefire was now indefinite and that he hoped to see a peace agreement by year-end. The army is leaving eight positions near his base.`,
    ],
    checks: [
      ask(
        /^process:(maputo-2019|rome-mozambique)/,
        "settled",
        "2017-05-02",
        "whether the truce is extended",
        /extension|undecided|60-day truce/i,
      ),
    ],
  },
  {
    name: "un doute plane sur la présence d'un groupe à la signature; son refus est dit par un communiqué",
    reports: [
      `2022-08-06.fr

Tchad : à Doha, l'heure de vérité pour les politico-militaires

DOHA, 6 août 2022 (AFP) - Cinq mois de palabres, plus de quarante groupes : le pré-dialogue tchadien doit s'achever lundi au Qatar par un accord entre la junte de Mahamat Idriss Déby Itno et les rebelles.

Un doute plane pourtant. Le Front pour l'alternance et la concorde au Tchad (Fact), le plus redouté d'entre eux, fera-t-il partie des signataires ? Ses chefs, qui exigent la libération de prisonniers, ne se sont pas prononcés.

C'est en combattant cette colonne venue de Libye que le maréchal Idriss Déby a été tué en avril 2021.

Un dialogue national est prévu le 20 août à N'Djamena.`,
      `2022-08-09.fr

Tchad : une quarantaine de groupes ont signé, N'Djamena se prépare au dialogue

N'DJAMENA, 9 août 2022 (AFP) - Des banderoles saluant « la paix des braves » ont fleuri mardi dans la capitale.

L'accord conclu la veille à Doha engage le gouvernement à ne plus poursuivre les rebelles. Il s'est fait sans le Fact : dans un communiqué, le mouvement de Mahamat Mahadi Ali l'a rejeté, tout en se disant « disponible au dialogue ».`,
    ],
    checks: [
      ask(
        /^process:(doha-chad|dnis-chad)/,
        "settled",
        "2022-08-06",
        "whether the Fact signs",
        /Fact\b|signataires|Front pour l'alternance/i,
      ),
    ],
  },
  {
    name: "one report: left unsettled, an indirect question after a colon",
    reports: [
      `2025-01-18.en

What the Gaza truce says, and what it leaves out

JERUSALEM, Jan 18 (Reuters) - Israel's cabinet approved early on Saturday a ceasefire deal with Hamas that takes effect on Sunday after 15 months of war.

Thirty-three hostages are to be freed in a first phase of six weeks, against some 1,900 Palestinian prisoners. Qatar, Egypt and the United States, which brokered the accord in Doha, will watch over it from an office in Cairo.

One thing is left unsettled: who will govern the Gaza Strip once Israeli forces are gone. Prime Minister Benjamin Netanyahu rules out both Hamas and the Palestinian Authority.

The war has killed over 46,000 Palestinians, Gaza health authorities say.`,
    ],
    checks: [
      ask(
        /^process:(gaza|cairo-gaza|egypt-gaza)/,
        "open",
        "2025-01-18",
        "who governs Gaza",
        /who will govern|left unsettled|govern the Gaza/i,
      ),
      never(
        "who oversees the deal is open",
        (q) => q.state === "open" && /watch over it/.test(wordsOf(q)) && !/govern/.test(wordsOf(q)),
      ),
    ],
  },
  {
    name: "reprendront-ils ? on l'ignore à Noordwijk; un entretien trois semaines après ne le dit pas",
    reports: [
      `2017-05-27.fr

Manille claque la porte avant le cinquième round avec les rebelles communistes

NOORDWIJK (Pays-Bas), 27 mai 2017 (AFP) - Les délégués philippins étaient là, les guérilleros aussi, mais il n'y a pas eu d'ouverture : le gouvernement de Rodrigo Duterte a renoncé samedi à participer aux négociations avec le Front national démocratique (NDFP), après un appel de la rébellion à multiplier les attaques.

Silvestre Bello, à la tête de la délégation gouvernementale, a été incapable de dire si les pourparlers reprendraient.

La Norvège, qui sert d'intermédiaire, a invité chacun à la retenue.

L'insurrection maoïste, l'une des plus anciennes d'Asie, a fait 30.000 morts.`,
      `2017-06-17.fr

Philippines : les maoïstes proposent d'aider l'armée à Marawi

MANILLE, 17 juin 2017 (AFP) - Le NDFP a offert samedi de combattre aux côtés des soldats philippins contre les jihadistes retranchés dans Marawi.

« Nous étudions », a commenté le négociateur gouvernemental Silvestre Bello dans un entretien à une radio locale, avant de rappeler que les combats dans la ville, à 800 kilomètres au sud de la capitale, avaient déjà fait plus de 300 morts.`,
    ],
    checks: [
      ask(
        /^process:oslo-ndfp/,
        "open",
        "2017-05-27",
        "whether the talks with the NDFP resume",
        /incapable de dire|reprendraient/i,
      ),
      never("Marawi settled it", (q) => q.state === "settled" && /reprendraient/.test(wordsOf(q))),
    ],
  },
  {
    name: "a new government keeps mum about the next go-between; he comes as 'who took over as facilitator'",
    reports: [
      `2018-06-21.en

Thai peace talks in limbo after Malaysian upset

BANGKOK, June 21 (AP) - The Malaysian facilitator of talks between Thailand and Muslim separatists in its south has left his job following last month's change of government in Kuala Lumpur, Thai officials said Thursday.

Ahmad Zamzamin Hashim had shuttled for five years between Bangkok and the rebel alliance Mara Patani. Malaysian officials kept mum about who would step into his shoes.

"We are waiting for our neighbor," said Gen. Aksara Kerdpol, the chief Thai negotiator.

Nearly 7,000 people have died in the provinces of Pattani, Yala and Narathiwat since 2004.`,
      `2018-10-24.en

Mahathir in Bangkok, insurgency on the menu

BANGKOK, Oct 24 (AP) - Malaysian Prime Minister Mahathir Mohamad offered Wednesday to help "in whatever way possible" to end violence in southern Thailand, at a meeting with Thai leader Prayuth Chan-ocha.

Former Malaysian police chief Abdul Rahim Noor, who took over as facilitator in August, wants all insurgent groups at the table, including the powerful BRN, Mahathir said.`,
    ],
    checks: [
      ask(
        /^process:southern-thailand/,
        "settled",
        "2018-06-21",
        "who succeeds Zamzamin as facilitator",
        /step into his shoes|kept mum/i,
      ),
    ],
  },
  {
    name: "base à consulter, « nul ne peut dire si »; rejet dans un titre d'un mois plus tard",
    reports: [
      `2025-07-15.fr

Nouvelle-Calédonie : après Bougival, le plus dur

NOUMEA, 15 juil 2025 (AFP) - Rentrés de métropole, les délégués indépendantistes vont devoir défendre devant leurs militants le projet d'accord conclu samedi à Bougival, qui crée un « Etat de la Nouvelle-Calédonie » au sein de la France.

Nul ne peut dire si le FLNKS validera ce que ses représentants ont paraphé à l'aube. « Tout sera sur la table au congrès », promet l'Union calédonienne, sa principale composante.

Les loyalistes, de leur côté, s'en félicitent. Le ministre des Outre-mer, Manuel Valls, est attendu dans l'archipel en août.

Les émeutes de 2024 y avaient fait quatorze morts.`,
      `2025-08-13.fr

Nouvelle-Calédonie : le FLNKS rejette « en bloc » l'accord de Bougival

NOUMEA, 13 août 2025 (AFP) - « Incompatible avec les fondements de notre lutte » : Dominique Fochi, membre du bureau politique, n'a laissé mercredi aucune place au doute devant la presse.

La décision avait été prise dès samedi par un congrès extraordinaire au Mont-Dore. M. Valls a aussitôt annoncé qu'il se rendrait sur place.`,
    ],
    checks: [
      ask(
        /^process:(bougival|noumea)/,
        "settled",
        "2025-07-15",
        "whether the FLNKS approves Bougival",
        /Nul ne peut dire|validera|FLNKS/i,
      ),
    ],
  },
  {
    name: "no word on who would follow; five months on the post is still empty",
    reports: [
      `2019-05-23.en

Resignation of U.N. envoy leaves Sahara talks adrift

UNITED NATIONS, May 23 (AP) - Former German President Horst Koehler has stepped down for health reasons as the U.N. secretary-general's envoy for Western Sahara, ending a mission that brought Morocco and the Polisario Front to one table for the first time in six years.

There was no word on who would follow the 76-year-old. Secretary-General Antonio Guterres accepted the resignation "with deep regret," his spokesman said.

Koehler had gathered the two sides near Geneva in December and again in March, along with Algeria and Mauritania.

Morocco annexed the former Spanish colony in 1975.`,
      `2019-10-30.en

UN renews Western Sahara mission for a year

UNITED NATIONS, Oct 30 (AP) - The Security Council voted Wednesday to keep its peacekeepers in Western Sahara for 12 more months, twice as long as last time.

Russia and South Africa abstained. The Polisario Front called the resolution a "return to business as usual," and said it would reconsider its part in a peace process that has had nobody at its head since the spring.`,
    ],
    checks: [
      ask(
        /^process:(geneva-western-sahara|manhasset|western-sahara|houston)/,
        "open",
        "2019-05-23",
        "who succeeds Koehler",
        /no word on who|would follow/i,
      ),
      never("the vote settled who succeeds Koehler", (q) => q.state === "settled" && /no word on who/.test(wordsOf(q))),
    ],
  },
  {
    name: "qui sera à la tête du conseil ? pas de nom; élu par ses pairs, en apposition de l'élu",
    reports: [
      `2024-03-13.fr

Haïti : Henry s'efface, un conseil pour lui succéder

KINGSTON, 13 mars 2024 (AFP) - Bloqué à Porto Rico, le Premier ministre haïtien Ariel Henry a accepté dans la nuit de lundi à mardi de quitter le pouvoir, à l'issue d'une réunion de la Communauté des Caraïbes (Caricom) en Jamaïque.

L'accord de Kingston prévoit un conseil présidentiel de transition de sept membres votants. Le nom de celui qui en prendra la tête n'est pas connu, et les tractations s'annoncent rudes entre les partis appelés à y siéger.

Antony Blinken, le secrétaire d'Etat américain, avait fait le déplacement.

Les gangs contrôlent 80% de Port-au-Prince.`,
      `2024-05-02.fr

Haïti : à peine né, le conseil de transition se déchire

PORT-AU-PRINCE, 2 mai 2024 (AFP) - Ils sont quatre contre trois. La majorité qui a porté mardi Edgard Leblanc Fils à la présidence du conseil de transition a aussi voulu imposer Fritz Bélizaire, un ancien ministre des Sports, au poste de Premier ministre.

La méthode ne passe pas chez les autres signataires de l'accord parrainé par la Caricom.`,
    ],
    checks: [
      ask(
        /^process:(haiti-caricom|montana-haiti)/,
        "settled",
        "2024-03-13",
        "who heads the council",
        /prendra la tête|n'est pas connu|Le nom de celui/i,
      ),
    ],
  },
  {
    name: "no date set for a referendum; parliament's decision is told in a visit's second paragraph",
    reports: [
      `2018-06-17.en

Athens, Skopje sign away 27-year feud on lake shore

PRESPA, Greece, June 17 (Reuters) - The foreign ministers of Greece and Macedonia signed an accord on Sunday to rename the former Yugoslav republic North Macedonia, as their prime ministers Alexis Tsipras and Zoran Zaev looked on.

Macedonians are to have their say in a referendum this autumn, for which no date has been set. Greece's parliament votes last.

U.N. mediator Matthew Nimetz, who turned 79 on the day, has worked on the row since 1994.

Thousands protested in the Greek town of Pisoderi, where police fired teargas.`,
      `2018-09-08.en

Merkel urges Macedonians to turn out for name vote

SKOPJE, Sept 8 (Reuters) - German Chancellor Angela Merkel told Macedonians on Saturday not to stay at home.

"This is a historic opportunity," she said beside Zaev. The referendum, called by parliament in July for Sept. 30, asks whether voters back EU and NATO membership by accepting the agreement reached with Greece at Lake Prespa. The opposition VMRO-DPMNE has not told its supporters what to do.`,
    ],
    checks: [
      ask(
        /^process:prespa/,
        "settled",
        "2018-06-17",
        "when the referendum is",
        /no date has been set|referendum this autumn/i,
        /referendum|date/,
      ),
    ],
  },
  {
    name: "l'un veut l'Asie, l'autre Oslo; ils se retrouvent ailleurs",
    reports: [
      `2006-01-24.fr

Sri Lanka : l'émissaire norvégien chez les Tigres

COLOMBO, 24 jan 2006 (AFP) - Le médiateur norvégien Erik Solheim a entamé mardi une visite de trois jours au Sri Lanka, où 150 personnes ont été tuées depuis début décembre malgré le cessez-le-feu de 2002.

Il rencontrera mercredi à Kilinochchi Velupillai Prabhakaran, le chef des Tigres de libération de l'Eelam tamoul (LTTE). Le lieu d'éventuelles discussions oppose toujours les deux parties : Colombo veut une capitale asiatique, les Tigres ne jurent que par Oslo.

Les négociations directes sont au point mort depuis 2003.

Le conflit séparatiste a fait plus de 60.000 morts depuis 1972.`,
      `2006-02-23.fr

Le gouvernement sri-lankais et le LTTE s'engagent à respecter la trêve

CELIGNY (Suisse), 23 fév 2006 (AFP) - Les entretiens ouverts mercredi au château de Bossey, près de Genève, entre la délégation de Nimal Siripala de Silva et celle d'Anton Balasingham se sont conclus jeudi par la promesse de désarmer les milices.

M. Solheim, visiblement soulagé, a donné rendez-vous aux deux camps en avril.`,
    ],
    checks: [
      ask(
        /^process:sri-lanka-norway/,
        "settled",
        "2006-01-24",
        "where the talks are",
        /Le lieu|capitale asiatique|Oslo/i,
        /venue/,
      ),
    ],
  },
  {
    name: "one report: what becomes of fighters, a matter put off",
    reports: [
      `2006-11-22.en

Nepal's rebels and rulers call time on 10-year war

KATHMANDU, Nov 22 (BBC) - Church bells, temple bells and car horns greeted the peace accord that Nepal's Prime Minister Girija Prasad Koirala and Maoist leader Prachanda signed late on Tuesday.

More than 13,000 people were killed in the insurgency. Under the agreement, rebel weapons will be locked in containers watched by the United Nations, and the Maoists will sit in an interim parliament.

What will happen to their combatants, put at anything from 12,000 to 35,000, is a matter the negotiators have put off: whether they will be taken into the national army, a special committee is to determine.`,
    ],
    checks: [
      ask(
        /^process:nepal/,
        "open",
        "2006-11-22",
        "what becomes of the Maoist combatants",
        /combatants|taken into the national army/i,
      ),
      never("who watches the weapons is open", (q) => /locked in containers/.test(wordsOf(q)) && !/combatants/.test(wordsOf(q))),
    ],
  },
  {
    name: "on ne sait pas encore qui, et dans quelle salle; signature séparée, dite par le fait",
    reports: [
      `2022-10-13.fr

Accord maritime avec Israël : Aoun donne son feu vert

BEYROUTH, 13 oct 2022 (AFP) - Le président libanais Michel Aoun a annoncé jeudi soir que son pays approuvait le texte mis au point par l'émissaire américain Amos Hochstein sur la frontière maritime avec Israël.

Libanais et Israéliens, officiellement en guerre, échangeront leurs documents à Naqoura, au siège de la Force intérimaire des Nations unies. Se tiendront-ils seulement dans la même pièce ? Aucun des deux gouvernements ne veut l'affirmer.

Le Premier ministre israélien Yaïr Lapid, en pleine campagne, y voit un succès.

L'accord répartit les gisements gaziers de Karish et de Cana.`,
      `2022-10-28.fr

Karish : le gaz coule, les Libanais espèrent

BEYROUTH, 28 oct 2022 (AFP) - « Cela ne remplira pas mon réservoir », ironise Hassan, chauffeur de taxi.

Jeudi à Naqoura, les délégations du Liban et d'Israël ont remis l'une après l'autre leurs lettres à M. Hochstein, dans des salles séparées, les Libanais ayant refusé de croiser leurs voisins. Le document avait été signé le matin à Baabda par le chef de l'Etat et à Jérusalem par M. Lapid.`,
    ],
    checks: [
      ask(
        /^process:naqoura-maritime/,
        "settled",
        "2022-10-13",
        "whether they sit in one room",
        /même pièce|Se tiendront-ils|ne veut l'affirmer/i,
      ),
    ],
  },
  {
    name: "ratification without a timetable; the election of a leader does not settle it",
    reports: [
      `2019-12-11.en

Bougainville votes to leave Papua New Guinea. Now what?

BUKA, Dec 11 (AFP) - Almost 98 percent of voters in Bougainville want independence from Papua New Guinea, referendum chief Bertie Ahern announced on Wednesday to tears and song.

The vote, provided for by the 2001 peace agreement that ended a decade of bloodshed, is not binding. Papua New Guinea's parliament has the last word, and it is uncertain if lawmakers in Port Moresby will ratify the result.

"We have heard your voice," said the minister in charge, Puka Temu, who asked for patience.

Up to 20,000 people lost their lives in the conflict over the giant Panguna copper mine.`,
      `2020-09-23.en

Ex-rebel commander elected Bougainville president

SYDNEY, Sept 23 (AFP) - Ishmael Toroama, a cocoa farmer who once led fighters of the Bougainville Revolutionary Army, was declared winner of the presidential election on Wednesday.

He beat 24 rivals. Taking the islands to independence through consultation with Papua New Guinea would be his first task, he told supporters in Buka. Outgoing president John Momis, who had served two terms, could not stand again.`,
    ],
    checks: [
      ask(
        /^process:bougainville/,
        "open",
        "2019-12-11",
        "whether the parliament ratifies the vote",
        /uncertain if|ratify/i,
        /referendum|ratif/,
      ),
      never("the election of Toroama settled the ratification", (q) => q.state === "settled" && /ratify/.test(wordsOf(q))),
    ],
  },
  {
    name: "la question des armes n'a pas été tranchée; la remise des postes-frontières ne la tranche pas",
    reports: [
      `2017-10-12.fr

Fatah et Hamas signent au Caire un accord de réconciliation

LE CAIRE, 12 oct 2017 (AFP) - Azzam al-Ahmed pour le Fatah et Saleh al-Arouri pour le Hamas ont signé jeudi, au siège des renseignements égyptiens, un accord censé mettre fin à dix ans de brouille palestinienne.

D'ici au 1er décembre, l'Autorité palestinienne doit reprendre les rênes de la bande de Gaza. La question des armes du Hamas et de ses 25.000 combattants, en revanche, n'a pas été tranchée.

Le président Mahmoud Abbas a salué un « accord final ».

Le Hamas avait chassé le Fatah du territoire en 2007 après une quasi-guerre civile.`,
      `2017-11-01.fr

Gaza : le Hamas rend les clés des points de passage

RAFAH, 1 nov 2017 (AFP) - Fanfare et hymne national : les fonctionnaires de l'Autorité palestinienne ont pris mercredi possession des postes de Rafah, Kerem Shalom et Erez, évacués par les hommes du Hamas.

C'est la première mesure concrète de la réconciliation scellée en octobre dans la capitale égyptienne. De nouveaux pourparlers y sont prévus le 21.`,
    ],
    checks: [
      ask(
        /^process:palestinian-reconciliation/,
        "open",
        "2017-10-12",
        "what becomes of the arms of Hamas",
        /armes du Hamas|combattants/i,
      ),
      never("the crossings settled the arms", (q) => q.state === "settled" && /armes du Hamas/.test(wordsOf(q))),
    ],
  },
];
