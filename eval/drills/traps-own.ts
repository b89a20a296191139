import type { ProcessView } from "../../src/record/index.ts";
import { checksOf, seriesOf, wordsOf } from "../record/checks.ts";
import type { Drill } from "./drill.ts";

const stockholm = checksOf("process:stockholm");
const havana = checksOf("process:havana");
const nepal = checksOf("process:nepal");
const sriLanka = checksOf("process:sri-lanka-norway");
const casamance = checksOf("process:casamance");
const bangsamoro = checksOf("process:bangsamoro");
const cyprus = checksOf("process:crans-montana");
const minsk = checksOf("process:minsk");
const thaiSouth = checksOf("process:southern-thailand");
const dohaM23 = checksOf("process:doha-m23");

/** True where somebody of this name has a part in the talks, or where something is asked in these words. */
const has = ({ roles, agenda }: ProcessView, names: RegExp, words: RegExp): boolean =>
  roles.some(({ actor }) => names.test(actor.name)) || agenda.some((item) => words.test(wordsOf(item)));

/** What reports tell in passing of other wars, of disasters and of people of other conflicts, and what only looks as if they did. */
export const TRAPS_OWN: readonly Drill[] = [
  {
    name: "dead of a war in the sentence before, « celui-ci »",
    reports: [
      `2012-10-18.fr

Colombie: ouverture officielle des négociations de paix à Oslo

OSLO, 18 oct 2012 (AFP) - Le gouvernement colombien et les Farc ont ouvert jeudi à Oslo des négociations de paix qui doivent se poursuivre à La Havane.

Les diplomates norvégiens gardent le souvenir d'un autre dossier, le conflit du Sri Lanka. Celui-ci s'est achevé en 2009 dans un bain de sang qui a tué 40.000 civils.

La prochaine session est fixée au 15 novembre à La Havane.`,
    ],
    checks: [havana.trap("the dead of Sri Lanka are counted for Colombia", (v) => seriesOf(v, /./, 40_000).length > 0)],
  },
  {
    name: "displaced of a quarrel told to be unrelated",
    reports: [
      `2012-10-15.en

Philippines, Muslim rebels sign peace framework

MANILA, Oct 15 (Reuters) - The Philippine government and the Moro Islamic Liberation Front signed a framework peace agreement in Manila on Monday after years of talks brokered by Malaysia.

President Benigno Aquino witnessed the ceremony at the palace.

A clan feud unrelated to the Moro rebellion has driven 23,000 people from their villages in Zamboanga since August.`,
    ],
    checks: [bangsamoro.trap("those displaced by a feud are counted", (v) => seriesOf(v, /./, 23_000).length > 0)],
  },
  {
    name: "dead of an earthquake at home that delayed the talks",
    reports: [
      `2015-05-04.en

Colombia, FARC to resume peace talks in Havana

HAVANA, May 4 (AP) - Negotiators for Colombia's government and the Revolutionary Armed Forces of Colombia return to the table in Havana this week, both sides said Monday.

The delegations observed a minute of silence for Nepal, where the ground shook nine days ago. The quake killed 7,300 people and injured 14,000.

Cuba and Norway are guarantors of the process.`,
    ],
    checks: [
      havana.trap(
        "the dead and injured of the earthquake are counted",
        (v) => seriesOf(v, /./, 7_300).length > 0 || seriesOf(v, /./, 14_000).length > 0,
      ),
    ],
  },
  {
    name: "dead of the tsunami, told beside a ceasefire",
    reports: [
      `2005-02-22.fr

Sri Lanka: trois ans de trêve entre Colombo et les Tigres

COLOMBO, 22 fév 2005 (AFP) - Le gouvernement sri-lankais et les Tigres de libération de l'Eelam tamoul (LTTE) ont marqué mardi le troisième anniversaire du cessez-le-feu conclu sous l'égide de la Norvège.

L'île panse encore ses plaies. Le raz-de-marée y a fait 31.000 morts et jeté 500.000 habitants sur les routes, au nord comme au sud.

Les pourparlers sont suspendus depuis avril 2003.`,
    ],
    checks: [
      sriLanka.trap(
        "the dead and displaced of the tsunami are counted for the war",
        (v) => seriesOf(v, /./, 31_000).length > 0 || seriesOf(v, /./, 500_000).length > 0,
      ),
    ],
  },
  {
    name: "leader of another rebellion in the same hotel sets a condition",
    reports: [
      `2025-07-19.en

Congo, M23 rebels sign declaration of principles in Doha

DOHA, July 19 (Reuters) - The Democratic Republic of Congo and the M23 rebel group signed a declaration of principles in Doha on Saturday, pledging a permanent ceasefire.

Qatar said talks on a full peace agreement would open by Aug 8.

In another wing of the hotel, Hamas official Khalil al-Hayya insisted that Israeli troops leave the Philadelphi corridor before any hostage is freed.`,
    ],
    checks: [dohaM23.trap("what Hamas asks of Israel belongs to Congo", (v) => has(v, /Hayya|Hamas/i, /Philadelphi|hostage/i))],
  },
  {
    name: "head of another movement takes the talks as a model",
    reports: [
      `2013-05-27.fr

Colombie: le gouvernement et les Farc s'accordent sur la terre

LA HAVANE, 27 mai 2013 (AFP) - Le gouvernement colombien et la guérilla des Farc ont annoncé dimanche à La Havane un accord sur la question agraire, premier des six points de leurs négociations de paix.

Cuba et la Norvège sont garants du processus.

L'exemple inspire jusqu'en Asie. Le chef rebelle kurde Abdullah Öcalan, du fond de sa prison, réclame une commission de sages sur le même modèle et exige de la Turquie la libération de ses députés.`,
    ],
    checks: [havana.trap("what Öcalan asks of Turkey belongs to Colombia", (v) => has(v, /calan|PKK/i, /sages|députés/i))],
  },
  {
    name: "« à la différence de » : dead of another rebellion",
    reports: [
      `2014-05-01.fr

Casamance: le chef rebelle Salif Sadio déclare un cessez-le-feu unilatéral

DAKAR, 1 mai 2014 (AFP) - Salif Sadio, chef d'une faction du Mouvement des forces démocratiques de Casamance (MFDC), a déclaré un cessez-le-feu unilatéral après des pourparlers à Rome avec le Sénégal sous l'égide de Sant'Egidio.

Dakar a salué un geste de bonne volonté.

À la différence de ce conflit assoupi, la guerre du nord du Mali brûle toujours: elle a fait 1.200 morts en deux ans et déraciné 350.000 habitants.`,
    ],
    checks: [
      casamance.trap(
        "the dead and displaced of Mali are counted for Casamance",
        (v) => seriesOf(v, /./, 1_200).length > 0 || seriesOf(v, /./, 350_000).length > 0,
      ),
    ],
  },
  {
    name: "another envoy of the same body in the same town asks something of others",
    reports: [
      `2018-12-09.en

Yemen's warring parties discuss prisoner swap in Sweden

RIMBO, Sweden, Dec 9 (Reuters) - Delegates of Yemen's government and the Houthi group met U.N. envoy Martin Griffiths in Rimbo on Sunday to work through a prisoner exchange, in the first peace talks in two years.

The talks are due to last until Thursday.

The world body was busy elsewhere as well. Jean Arnault, its man in Bogota, pressed the ELN to hand over its hostages before Christmas and asked for a bigger budget.`,
    ],
    checks: [stockholm.trap("what Arnault asks of the ELN belongs to Yemen", (v) => has(v, /Arnault|ELN/i, /hostages|budget/i))],
  },
  {
    name: "dead of a group of another land, without its land",
    reports: [
      `2015-02-13.en

Ukraine ceasefire deal struck in Minsk after all-night talks

MINSK, Feb 13 (AP) - The leaders of Ukraine, Russia, France and Germany agreed in Minsk on a ceasefire in eastern Ukraine between Kiev's forces and the separatists.

The truce is to begin at midnight on Saturday.

Western diplomats fear that other wars will be forgotten. Boko Haram has killed 13,000 villagers in six years and uprooted 1.5 million people.`,
    ],
    checks: [
      minsk.trap(
        "the victims of Boko Haram are counted for Ukraine",
        (v) => seriesOf(v, /./, 13_000).length > 0 || seriesOf(v, /./, 1_500_000).length > 0,
      ),
    ],
  },
  {
    name: "an older massacre that is no part of the dispute",
    reports: [
      `2017-07-07.fr

Chypre: échec de la conférence de Crans-Montana

CRANS-MONTANA, 7 juil 2017 (AFP) - La conférence sur la réunification de Chypre s'est achevée vendredi sans accord, le Chypriote-grec Nicos Anastasiades et le Chypriote-turc Mustafa Akinci se rejetant la faute.

La Grèce, la Turquie et le Royaume-Uni, garants de l'île, participaient aux discussions.

La station suisse a connu d'autres drames: un incendie sans aucun rapport avec le conflit y avait fait 21 morts.`,
    ],
    checks: [cyprus.trap("the dead of a fire are counted for Cyprus", (v) => seriesOf(v, /./, 21).length > 0)],
  },
  {
    name: "what a side denies to be of the war still is counted",
    reports: [
      `2004-05-03.en

Nepal rebels and army trade blame after clash

KATHMANDU, May 3 (Reuters) - Nepal's government and the Maoist rebels traded blame on Monday, days after both sides said peace talks could resume.

An explosion in Beni killed 34 people on Sunday. The army said the operation had nothing to do with the peace talks.`,
    ],
    checks: [nepal.figure(1, "34 dead in Beni", (v) => seriesOf(v, /killed/, 34).length > 0)],
  },
  {
    name: "condition of a side of these talks, told beside an ally elsewhere",
    reports: [
      `2013-02-28.en

Thailand signs first-ever deal to hold talks with Muslim rebels

KUALA LUMPUR, Feb 28 (Reuters) - Thailand agreed on Thursday to open peace talks with the rebel group Barisan Revolusi Nasional (BRN), hosted by Malaysia.

Hassan Taib, of the BRN, demanded that Bangkok free all detainees, as Manila had done for the Moro Islamic Liberation Front.`,
    ],
    checks: [
      thaiSouth.view(1, "the BRN wants detainees freed", (v) =>
        v.agenda.some((item) => /free all detainees/.test(wordsOf(item))),
      ),
    ],
  },
];
