/** Talks held, planned, put off, and what only looks like talks: each told in another way. */
import type { ProcessView, Round } from "../../src/record/index.ts";
import {
  at,
  atAny,
  checksOf,
  daysOf,
  held,
  heldOn,
  notHeldBut,
  numbered,
  onlyOn,
  onlyRound,
  plannedFor,
  present,
} from "../record/checks.ts";
import type { Drill } from "./drill.ts";

/** True where the round is told to have gone from the one day to the other. */
const lasted = (round: Round | null, first: string, last: string): boolean =>
  round !== null && daysOf(round).includes(first) && daysOf(round).includes(last);

const rounds = ({ rounds: all }: ProcessView): readonly Round[] => all.filter(held);

const ndfp = checksOf("process:oslo-ndfp");
const arusha = checksOf("process:arusha");
const abuja = checksOf("process:abuja-darfur");
const manhasset = checksOf("process:manhasset");
const tajik = checksOf("process:inter-tajik");
const dakar = checksOf("process:dakar-mauritania-2009");
const aceh = checksOf("process:helsinki-aceh");
const madagascar = checksOf("process:madagascar-roadmap");
const aegean = checksOf("process:greece-turkey-exploratory");
const kosovo = checksOf("process:vienna-kosovo");
const gid = checksOf("process:geneva-international-discussions");
const casamance = checksOf("process:casamance");
const lanka = checksOf("process:sri-lanka-norway");
const iran = checksOf("process:jcpoa");
const sixParty = checksOf("process:six-party-talks");
const noumea = checksOf("process:bougival-2025");
const ladakh = checksOf("process:india-china-border");
const eln = checksOf("process:eln-2022");
const venezuela = checksOf("process:mexico-venezuela");
const juba = checksOf("process:juba-lra");
const south = checksOf("process:southern-thailand");
const nile = checksOf("process:gerd");
const jmc = checksOf("process:joint-military-commission-libya");
const naqoura = checksOf("process:naqoura-maritime");
const golan = checksOf("process:israel-syria-2008");
const ararat = checksOf("process:armenia-turkey");
const oromo = checksOf("process:ethiopia-ola");
const chagos = checksOf("process:chagos");
const hills = checksOf("process:chittagong-hill-tracts");
const salvador = checksOf("process:el-salvador-chapultepec");
const mozambique = checksOf("process:rome-mozambique");
const korea = checksOf("process:inter-korean");
const khmer = checksOf("process:thailand-cambodia");
const palestine = checksOf("process:palestinian-reconciliation");
const karabakh = checksOf("process:osce-minsk-group");
const prisoners = checksOf("process:yemen-prisoners");
const hargeisa = checksOf("process:somalia-somaliland");
const honduras = checksOf("process:tegucigalpa-san-jose");
const donbas = checksOf("process:trilateral-contact-group");
const nicaragua = checksOf("process:nicaragua-dialogue");

export const ROUNDS_D: readonly Drill[] = [
  {
    name: "a round that closed the day before, with the next one's days and place in a joint statement",
    reports: [
      `2017-01-26.en

Manila, communist rebels wrap up Rome talks without truce deal

ROME, Jan 26 (Reuters) - Philippine government negotiators and the National Democratic Front (NDFP) ended a third round of peace talks in the Italian capital on Wednesday, having failed to agree on a joint ceasefire after a week of discussions facilitated by Norway.

The two panels, which had been meeting since Jan. 19, did sign ground rules for talks on social and economic reforms, they said in a joint statement.

They will reconvene in the Dutch seaside town of Noordwijk from April 2 to 6, the statement added.

The Maoist-led insurgency has killed more than 40,000 people since the late 1960s.`,
    ],
    checks: [
      ndfp.round(
        2,
        "round 3 ended on 25 January 2017, in Rome",
        (v) => numbered(v, 3, "2017-01-19", "2017-01-25") && at(onlyRound(v, 3), "place:rome"),
      ),
      ndfp.round(1, "it had begun on 19 January", (v) => lasted(onlyRound(v, 3), "2017-01-19", "2017-01-25")),
      ndfp.round(1, "both sides were there", (v) => present(onlyRound(v, 3), "state:PHL", "group:ndfp")),
      ndfp.round(1, "the next one is planned for 2 to 6 April, not held", (v) => notHeldBut(v, "2017-04-02", "2017-04-06")),
    ],
  },
  {
    name: "opening told on the day, end told in the background of the next report",
    reports: [
      `1998-06-15.fr

Ouverture à Arusha des négociations de paix sur le Burundi

ARUSHA (Tanzanie), 15 juin (AFP) - Les négociations de paix inter-burundaises se sont ouvertes lundi à Arusha, dans le nord de la Tanzanie, sous l'égide de l'ancien président tanzanien Julius Nyerere.

Dix-sept délégations, dont celles du gouvernement de Bujumbura, du Frodebu et de l'Uprona, ont pris place dans la grande salle du Centre international de conférences.

« Le temps est venu de faire taire les armes », a lancé M. Nyerere à l'adresse des participants.

La guerre civile déclenchée en octobre 1993 par l'assassinat du président Melchior Ndadaye a fait au moins 150.000 morts.`,
      `1998-07-10.fr

Burundi : les délégués attendus le 20 juillet à Arusha

NAIROBI, 10 juillet (AFP) - Les protagonistes de la crise burundaise se retrouveront le 20 juillet à Arusha pour une deuxième session de pourparlers, a confirmé vendredi un collaborateur du médiateur Julius Nyerere.

« Toutes les invitations sont parties », a-t-il assuré, joint par téléphone depuis Nairobi.

La première session, close le 21 juin, avait débouché sur une déclaration par laquelle les dix-sept parties s'engageaient à suspendre les hostilités à compter du 20 juillet. L'armée burundaise s'en était aussitôt désolidarisée.`,
    ],
    checks: [
      arusha.round(2, "one session from 15 to 21 June 1998, in Arusha", (v) =>
        at(onlyOn(v, "1998-06-15", "1998-06-21"), "place:arusha"),
      ),
      arusha.round(1, "its two ends belong to one round", (v) =>
        lasted(onlyOn(v, "1998-06-15", "1998-06-21"), "1998-06-15", "1998-06-21"),
      ),
      arusha.round(1, "Frodebu and Uprona sat there", (v) =>
        present(onlyOn(v, "1998-06-15", "1998-06-21"), "group:frodebu", "group:uprona"),
      ),
      arusha.round(1, "the second session is planned for 20 July", (v) => notHeldBut(v, "1998-07-20")),
    ],
  },
  {
    name: "seventh round opens on a weekday; the sixth only in a subordinate clause; the rebels' own congress in between",
    reports: [
      `2005-11-30.en

Darfur rivals back at the table in Nigerian capital

ABUJA, Nov 30 (AFP) - Sudan's government and the two main rebel groups in Darfur resumed African Union-sponsored peace talks here on Tuesday night, six weeks after a sixth round broke up on October 20 with little to show but a framework on wealth-sharing.

AU chief mediator Salim Ahmed Salim told the delegates that the seventh round "must be the last".

The Sudan Liberation Movement, which held a stormy congress at Haskanita in early November to elect a new leader, came with two rival delegations, while the Justice and Equality Movement was represented by its chairman Khalil Ibrahim's negotiators.`,
    ],
    checks: [
      abuja.round(
        2,
        "round 7 opened on 29 November 2005, in Abuja",
        (v) => numbered(v, 7, "2005-11-29") && at(onlyRound(v, 7), "place:abuja"),
      ),
      abuja.round(1, "round 6 ended on 20 October", (v) => numbered(v, 6, "2005-10-20")),
      abuja.round(1, "the government and both movements sit in round 7", (v) =>
        present(onlyRound(v, 7), "state:SDN", "group:slm", "group:jem"),
      ),
      abuja.trap("the congress of Haskanita is no round", (v) =>
        rounds(v).some((it) => /Haskanita/.test(it.place.name ?? "") || /2005-11(?:-0\d)?(?![-\d])/.test(daysOf(it))),
      ),
    ],
  },
  {
    name: "analysis: two meetings in one sentence by month and days, the third with the name of its place only",
    reports: [
      `2007-08-12.fr

Sahara occidental : le Maroc et le Polisario se séparent sans avancée

NEW YORK (Nations unies), 12 août (AFP) - Deux jours durant, vendredi et samedi, dans une propriété de Manhasset, près de New York, les délégués marocains et ceux du Front Polisario se sont écoutés sans se convaincre.

Comme les 18 et 19 juin au même endroit, l'Algérie et la Mauritanie n'ont été conviées qu'aux séances d'ouverture et de clôture, a précisé l'émissaire de l'ONU Peter van Walsum.

Les deux camps « sont convenus que le statu quo est inacceptable », indique un bref communiqué. Ni la date ni le lieu d'un troisième rendez-vous n'ont été arrêtés, mais plusieurs diplomates évoquent l'Europe.`,
    ],
    checks: [
      manhasset.round(2, "talks on 10 and 11 August 2007, in Manhasset", (v) =>
        at(onlyOn(v, "2007-08-10", "2007-08-11"), "place:manhasset"),
      ),
      manhasset.round(2, "talks on 18 and 19 June, in the same place", (v) =>
        at(onlyOn(v, "2007-06-18", "2007-06-19"), "place:manhasset"),
      ),
      manhasset.round(1, "Morocco and the Polisario were there in August", (v) =>
        present(onlyOn(v, "2007-08-10", "2007-08-11"), "state:MAR", "group:polisario"),
      ),
      manhasset.trap("no third one was held", (v) => rounds(v).length > 2),
    ],
  },
  {
    name: "dates in brackets of a history paragraph; what is meant for today is only an opening",
    reports: [
      `1994-06-18.en

Tajik foes open second round of U.N. talks in Tehran

TEHRAN, June 18 (Reuter) - Tajikistan's government and its Islamic-led opposition sat down in the Iranian capital on Saturday for a second round of U.N.-mediated talks on ending two years of civil strife.

U.N. special envoy Ramiro Piriz-Ballon chairs the meeting, which Russia, Iran, Pakistan, Afghanistan, Kazakhstan, Kyrgyzstan and Uzbekistan are attending as observers.

Diplomats expect it to last about 10 days and to concentrate on a ceasefire, an issue left untouched at the first round (Moscow, April 5-19), which produced only a commission on refugees.

More than 50,000 people have been killed in the former Soviet republic since 1992.`,
    ],
    checks: [
      tajik.round(
        2,
        "round 2 opened on 18 June 1994, in Tehran",
        (v) => numbered(v, 2, "1994-06-18") && at(onlyRound(v, 2), "place:tehran"),
      ),
      tajik.round(
        2,
        "round 1 was from 5 to 19 April, in Moscow",
        (v) => numbered(v, 1, "1994-04-05", "1994-04-19") && at(onlyRound(v, 1), "place:moscow"),
      ),
      tajik.round(1, "Russia and Iran watch round 2", (v) => present(onlyRound(v, 2), "state:RUS", "state:IRN")),
    ],
  },
  {
    name: "postponed twice within one report, with the day that nobody came",
    reports: [
      `2009-05-29.fr

Mauritanie : faux départ à Dakar

DAKAR, 29 mai (AFP) - Les représentants des trois camps mauritaniens étaient attendus mercredi dans un hôtel de la capitale sénégalaise. Ils ne sont jamais venus : le pôle du général Mohamed Ould Abdel Aziz a prévenu au dernier moment qu'il avait besoin de temps.

Le rendez-vous, aussitôt repoussé à vendredi, a été à nouveau décalé, a-t-on appris de source proche de la médiation sénégalaise, selon laquelle le face-à-face avec le Front national pour la défense de la démocratie et le Rassemblement des forces démocratiques d'Ahmed Ould Daddah se tiendra « lundi 1er juin, sauf surprise ».

Le putsch d'août 2008 avait renversé le président Sidi Ould Cheikh Abdallahi.`,
    ],
    checks: [
      dakar.round(1, "it was announced for 27 May 2009 and not held then", (v) => notHeldBut(v, "2009-05-27")),
      dakar.round(2, "it is planned for 1 June", (v) => plannedFor(v, "2009-06-01")),
      dakar.trap("nothing was held", (v) => rounds(v).length > 0),
    ],
  },
  {
    name: "ended on a weekday by a statement of the mediator's office, next one in a month, told by a rebel in a quote",
    reports: [
      `2005-06-01.en

Aceh rebels, Indonesia edge closer in Finland

HELSINKI, June 1 (AP) - Negotiators for Indonesia and the Free Aceh Movement left Finland on Wednesday after what former Finnish President Martti Ahtisaari described as the most productive of their meetings so far.

The fourth round, hosted by Ahtisaari's Crisis Management Initiative at a manor in Vantaa just outside Helsinki, lasted from Thursday to Tuesday.

"We're coming back on July 12," rebel spokesman Bakhtiar Abdullah told The Associated Press at the airport. "If all goes well, that one should be the final."

The Dec. 26 tsunami, which killed some 130,000 people in the province, gave new impetus to efforts to end the 29-year conflict.`,
    ],
    checks: [
      aceh.round(2, "round 4 was from 26 to 31 May 2005", (v) => numbered(v, 4, "2005-05-26", "2005-05-31")),
      aceh.round(1, "it was in Vantaa or, as one says, in Helsinki", (v) =>
        atAny(onlyRound(v, 4), "place:vantaa", "place:helsinki"),
      ),
      aceh.round(1, "Indonesia and the movement were there", (v) =>
        present(onlyRound(v, 4), "state:IDN", "group:free-aceh-movement"),
      ),
      aceh.round(1, "the next one is planned for 12 July", (v) => notHeldBut(v, "2005-07-12")),
      aceh.trap("1 June, the day they left, is no day of talks of its own", (v) =>
        rounds(v).some((it) => daysOf(it).includes("2005-06-01") && !/2005-05-(26|31)/.test(daysOf(it))),
      ),
    ],
  },
  {
    name: "sat without the strong man: who came and who stayed away",
    reports: [
      `2009-12-05.fr

Madagascar : à Maputo, trois mouvances et une chaise vide

MAPUTO, 5 déc (AFP) - La chaise d'Andry Rajoelina est restée vide vendredi à Maputo, où ses trois prédécesseurs Marc Ravalomanana, Didier Ratsiraka et Albert Zafy ont malgré tout ouvert une troisième série de discussions sur le partage des postes de la transition malgache.

L'homme fort d'Antananarivo avait demandé que la rencontre ait lieu dans son pays.

Le médiateur de la SADC, l'ancien président mozambicain Joaquim Chissano, a jugé cette absence « regrettable » mais refusé d'ajourner les travaux.

En août, déjà dans la capitale mozambicaine, les quatre hommes avaient signé au bout de cinq jours, le 9, un accord prévoyant des élections dans les quinze mois.`,
    ],
    checks: [
      madagascar.round(2, "talks opened on 4 December 2009, in Maputo", (v) => at(onlyOn(v, "2009-12-04"), "place:maputo")),
      madagascar.round(1, "somebody is told to have sat there", (v) => {
        const it = onlyOn(v, "2009-12-04");
        return it !== null && it.participants.length > 0;
      }),
      madagascar.round(1, "the talks of August ended on the 9th, in Maputo", (v) =>
        at(onlyOn(v, "2009-08-09", "2009-08-05"), "place:maputo"),
      ),
      madagascar.trap("Rajoelina did not sit there in December", (v) =>
        heldOn(v, "2009-12-04").some((round) => round.participants.some(({ actor }) => /Rajoelina/.test(actor.name))),
      ),
    ],
  },
  {
    name: "a number with a gap of years, the next place by a foreign minister's word",
    reports: [
      `2021-01-25.en

Greece and Turkey resume talks on Aegean after five-year gap

ISTANBUL, Jan 25 (Reuters) - Greek and Turkish diplomats met for some three hours at the Dolmabahce Palace in Istanbul on Monday, their first exploratory talks on territorial disputes in the Aegean and the eastern Mediterranean since 2016.

It was the 61st time that the two NATO allies had held such a session in nearly two decades, with scant progress to show for it.

No statement was issued. A Greek government source said the 62nd round would take place in Athens, probably in March.`,
      `2021-03-17.en

Athens says talks with Turkey held in 'good climate'

ATHENS, March 17 (Reuters) - Greece's foreign minister, Nikos Dendias, said on Wednesday he was ready to fly to Turkey next month after envoys of the two countries spent Tuesday afternoon in an Athens hotel on what officials called a round of exploratory contacts.

A consultation at the level of foreign ministry secretaries-general, part of a separate political dialogue, followed on Wednesday.`,
    ],
    checks: [
      aegean.round(
        2,
        "round 61 was on 25 January 2021, in Istanbul",
        (v) => numbered(v, 61, "2021-01-25") && at(onlyRound(v, 61), "place:istanbul"),
      ),
      aegean.round(2, "talks on 16 March, in Athens", (v) => at(onlyOn(v, "2021-03-16"), "place:athens")),
      aegean.round(1, "Greece and Turkey sat in round 61", (v) => present(onlyRound(v, 61), "state:GRC", "state:TUR")),
      aegean.trap("the consultation of 17 March belongs to another dialogue", (v) =>
        rounds(v).some((it) => daysOf(it).includes("2021-03-17") && !daysOf(it).includes("2021-03-16")),
      ),
    ],
  },
  {
    name: "headline and one short dispatch; next one « le 17 mars »; an envoy's consultations in a capital are none",
    reports: [
      `2006-02-21.fr

Kosovo : Serbes et Albanais se reverront le 17 mars

VIENNE, 21 fév (AFP) - Belgrade et Pristina ont achevé mardi à Vienne une première série de pourparlers directs, entamée la veille et consacrée à la décentralisation de la province.

« L'atmosphère a été constructive », s'est félicité le diplomate autrichien Albert Rohan, adjoint du médiateur de l'ONU Martti Ahtisaari, en annonçant qu'une nouvelle séance aurait lieu, toujours à Vienne, dans un peu plus de trois semaines.

M. Ahtisaari, qui ne participait pas aux débats, est attendu le 27 février à Belgrade puis à Pristina pour des consultations avec les dirigeants des deux camps.`,
    ],
    checks: [
      kosovo.round(2, "talks on 20 and 21 February 2006, in Vienna", (v) =>
        at(onlyOn(v, "2006-02-20", "2006-02-21"), "place:vienna"),
      ),
      kosovo.round(1, "both days are told", (v) => lasted(onlyOn(v, "2006-02-20", "2006-02-21"), "2006-02-20", "2006-02-21")),
      kosovo.round(1, "Serbia and Kosovo sat there", (v) =>
        present(onlyOn(v, "2006-02-20", "2006-02-21"), "state:SRB", "state:XKX"),
      ),
      kosovo.round(1, "the next is planned for 17 March", (v) => notHeldBut(v, "2006-03-17")),
      kosovo.trap(
        "what Ahtisaari does in Belgrade is no round, held or planned",
        (v) => plannedFor(v, "2006-02-27") || heldOn(v, "2006-02-27").length > 0,
      ),
    ],
  },
  {
    name: "a gerund for the round, walkout in one working group, the next one by month",
    reports: [
      `2016-10-06.en

Georgia, Russia trade blame after Geneva session

TBILISI, Oct 6 (Civil Georgia/AFP) - Tbilisi's negotiators returned on Thursday from the 37th Geneva International Discussions complaining of "no movement whatsoever" on the return of the displaced to Abkhazia and South Ossetia.

Co-chaired by the United Nations, the EU and the OSCE, the two-day gathering closed in the Swiss city on Wednesday after Sokhumi's and Tskhinvali's representatives, backed by Moscow, left the room as soon as the issue was raised.

The sides are to convene again in December. The format was created by the ceasefire that ended the August 2008 war.`,
    ],
    checks: [
      gid.round(
        2,
        "round 37 was on 4 and 5 October 2016, in Geneva",
        (v) => numbered(v, 37, "2016-10-04", "2016-10-05") && at(onlyRound(v, 37), "place:geneva"),
      ),
      gid.round(1, "Georgia and Russia, or the three chairs, are there", (v) => {
        const it = onlyRound(v, 37);
        return present(it, "state:GEO") || present(it, "org:un", "org:osce", "org:eu");
      }),
      gid.round(1, "the next one is planned for December", (v) => plannedFor(v, "2016-12")),
      gid.trap("nothing was held on 6 October", (v) =>
        rounds(v).some((it) => daysOf(it).includes("2016-10-06") && !/2016-10-0[45]/.test(daysOf(it))),
      ),
    ],
  },
  {
    name: "the second of a series known by its town; the wing that held a meeting of its own the day before",
    reports: [
      `2005-12-03.fr

Casamance : « Foundiougne II » s'achève sur une promesse de se revoir

FOUNDIOUGNE (Sénégal), 3 déc (AFP) - Ouverte et refermée dans la même journée, la deuxième rencontre entre l'État sénégalais et le Mouvement des forces démocratiques de Casamance (MFDC) n'aura produit vendredi, à Foundiougne, qu'un engagement à poursuivre le dialogue.

L'aile combattante du mouvement, dont des chefs s'étaient réunis la veille en Gambie pour arrêter leur position, avait boudé le rendez-vous.

« Foundiougne I », le 1er février, avait rassemblé les mêmes interlocuteurs un mois après la signature à Ziguinchor d'un accord de paix par l'abbé Augustin Diamacoune Senghor.`,
    ],
    checks: [
      casamance.round(2, "talks on 2 December 2005, in Foundiougne", (v) => at(onlyOn(v, "2005-12-02"), "place:foundiougne")),
      casamance.round(2, "talks on 1 February, there too", (v) => at(onlyOn(v, "2005-02-01"), "place:foundiougne")),
      casamance.round(1, "Senegal and the MFDC sat there", (v) => present(onlyOn(v, "2005-12-02"), "state:SEN", "group:mfdc")),
      casamance.trap("the meeting of the fighters in the Gambia is no round", (v) =>
        rounds(v).some((it) => daysOf(it).includes("2005-12-01")),
      ),
    ],
  },
  {
    name: "planned days that pass: called off because of an attack on the way there; the envoy's trip to one side is none",
    reports: [
      `2006-02-24.en

Sri Lanka, Tigers agree to meet again in April

GENEVA, Feb 24 (BBC) - Two days of talks at a chateau near Geneva between the Sri Lankan government and the Tamil Tigers have ended with both promising to curb violence and to return to Switzerland on 19-21 April.

Norway's Erik Solheim, who chaired the discussions, said on Thursday evening the outcome was "above our expectations".`,
      `2006-04-21.en

Norwegian flies to rebel capital as Geneva talks shelved

COLOMBO, April 21 (Reuters) - Norwegian envoy Jon Hanssen-Bauer travelled to the rebel stronghold of Kilinochchi on Thursday to sound out the political chief of the Liberation Tigers of Tamil Eelam after the rebels pulled out of a second round with the government in Geneva.

The meeting was due to start on Wednesday but the Tigers said it could not go ahead until their eastern commanders had been given safe passage. Sri Lanka's peace secretariat said no new date had been fixed.`,
    ],
    checks: [
      lanka.round(2, "talks on 22 and 23 February 2006, in Geneva", (v) =>
        at(onlyOn(v, "2006-02-22", "2006-02-23"), "place:geneva"),
      ),
      lanka.round(1, "the government and the Tigers sat there", (v) =>
        present(onlyOn(v, "2006-02-22", "2006-02-23"), "state:LKA", "group:ltte"),
      ),
      lanka.round(2, "those of 19 to 21 April were planned and not held", (v) => notHeldBut(v, "2006-04-19", "2006-04-21")),
      lanka.trap("the envoy's trip to Kilinochchi is no round", (v) =>
        rounds(v).some((it) => daysOf(it).includes("2006-04-20") || at(it, "place:kilinochchi")),
      ),
    ],
  },
  {
    name: "political round announced together with a meeting of experts: three appointments in one sentence",
    reports: [
      `2013-02-27.fr

Nucléaire iranien : Téhéran et les 5+1 se donnent rendez-vous en avril

ALMATY (Kazakhstan), 27 fév (AFP) - Les grandes puissances et l'Iran ont quitté Almaty mercredi sur une note inhabituellement optimiste, au terme de deux journées de discussions dans la métropole kazakhe, les premières depuis huit mois.

Une réunion d'experts se tiendra à Istanbul les 17 et 18 mars et les négociateurs se retrouveront, à nouveau à Almaty, les 5 et 6 avril, a annoncé la chef de la diplomatie européenne Catherine Ashton, qui parlait au nom du groupe 5+1 (Etats-Unis, Russie, Chine, France, Royaume-Uni et Allemagne).

Le négociateur iranien Saïd Jalili a salué « un tournant ».`,
    ],
    checks: [
      iran.round(2, "talks on 26 and 27 February 2013, in Almaty", (v) =>
        at(onlyOn(v, "2013-02-26", "2013-02-27"), "place:almaty"),
      ),
      iran.round(1, "Iran was there", (v) => present(onlyOn(v, "2013-02-26", "2013-02-27"), "state:IRN")),
      iran.round(1, "the six powers were there", (v) =>
        present(
          onlyOn(v, "2013-02-26", "2013-02-27"),
          "state:USA",
          "state:RUS",
          "state:CHN",
          "state:FRA",
          "state:GBR",
          "state:DEU",
        ),
      ),
      iran.round(1, "the next talks are planned for 5 and 6 April", (v) => notHeldBut(v, "2013-04-05", "2013-04-06")),
    ],
  },
  {
    name: "recess and resumption within one numbered round; bilateral on the side",
    reports: [
      `2005-08-07.en

North Korea nuclear talks break for three weeks

BEIJING, Aug 7 (Reuters) - Envoys from six countries suspended talks on North Korea's nuclear programmes on Sunday after 13 days in Beijing without agreement on a statement of principles.

The fourth round would resume in the week of August 29, Chinese Vice Foreign Minister Wu Dawei told reporters.

It is by far the longest stretch since the six-party process, which also takes in South Korea, Japan, Russia and the United States, began in August 2003.`,
      `2005-09-13.en

Six-party envoys reconvene in Beijing

BEIJING, Sept 13 (Reuters) - Delegates trooped back into the Diaoyutai State Guesthouse on Tuesday to pick up the fourth round of nuclear talks, two weeks later than planned because Pyongyang objected to U.S.-South Korean war games.

U.S. envoy Christopher Hill said he hoped to see his North Korean counterpart Kim Kye-gwan over dinner. Pyongyang insists on its right to a civilian light-water reactor, which Washington refuses.`,
    ],
    checks: [
      sixParty.round(2, "round 4 is one, in Beijing", (v) => {
        const it = onlyRound(v, 4);
        return it !== null && held(it) && at(it, "place:beijing");
      }),
      sixParty.round(
        1,
        "its first part ended on 7 August 2005 (began 26 July)",
        (v) => heldOn(v, "2005-08-07", "2005-07-26").length > 0,
      ),
      sixParty.round(1, "it went on on 13 September", (v) => heldOn(v, "2005-09-13").length > 0),
      sixParty.round(1, "it had been planned for 29 August", (v) =>
        v.rounds.some(
          (it) => it.planned.some(({ edtf }) => edtf.includes("2005-08-29")) || (!held(it) && daysOf(it).includes("2005-08-29")),
        ),
      ),
      sixParty.trap("nothing was held on 29 August", (v) => rounds(v).some((it) => daysOf(it) === "2005-08-29")),
    ],
  },
  {
    name: "ten days behind closed doors, told through the night of the signing; the visit of a minister to the island before",
    reports: [
      `2025-07-13.fr

Nouvelle-Calédonie : dans le huis clos de Bougival, dix jours pour un accord

PARIS, 13 juillet (Le Monde) - Ils étaient entrés le mercredi 2 juillet dans l'hôtel de Bougival (Yvelines) sans savoir quand ils en sortiraient. Samedi, au petit matin, indépendantistes du FLNKS et loyalistes ont paraphé avec l'Etat un texte de treize pages créant un « Etat de la Nouvelle-Calédonie » au sein de la République.

Manuel Valls, le ministre des outre-mer, avait échoué une première fois : le conclave qu'il présidait début mai à Deva, sur la Grande Terre, s'était séparé le 8 sans compromis.

Le comité de rédaction chargé de mettre l'accord en forme devrait être installé à Nouméa le 21 août.`,
    ],
    checks: [
      noumea.round(2, "talks from 2 to 12 July 2025, in Bougival", (v) =>
        at(onlyOn(v, "2025-07-02", "2025-07-12"), "place:bougival"),
      ),
      noumea.round(1, "the FLNKS and the loyalists sat there, or France", (v) => {
        const it = onlyOn(v, "2025-07-02", "2025-07-12");
        return present(it, "group:flnks") && (present(it, "state:FRA") || present(it, "group:loyalistes-nc"));
      }),
      noumea.round(1, "the conclave of Deva ended on 8 May", (v) => heldOn(v, "2025-05-08").length === 1),
      noumea.trap("nothing was held on 13 July", (v) =>
        rounds(v).some((it) => daysOf(it).includes("2025-07-13") && !/2025-07-(02|12)/.test(daysOf(it))),
      ),
    ],
  },
  {
    name: "corps commanders: ordinal as an adjective, duration in hours, the earlier round named for its failure",
    reports: [
      `2022-01-13.en

No breakthrough as India, China generals talk for 13 hours

NEW DELHI, Jan 13 (PTI) - The 14th corps commander-level dialogue between India and China, which dragged on until 10.30 pm on Wednesday at Chushul-Moldo on the Chinese side of the Line of Actual Control, yielded no agreement on pulling troops back from Hot Springs in eastern Ladakh, but the two armies promised to stay in contact, a joint release said.

The previous edition on October 10 had ended in acrimony, with each army accusing the other of rejecting "constructive suggestions".

Lt Gen Anindya Sengupta headed the Indian team. It was agreed to hold another round "at the earliest".`,
    ],
    checks: [
      ladakh.round(2, "round 14 was on 12 January 2022", (v) => numbered(v, 14, "2022-01-12")),
      ladakh.round(
        1,
        "it was at Chushul",
        (v) => at(onlyRound(v, 14), "place:chushul") || /Chushul|Moldo/.test(onlyRound(v, 14)?.place.name ?? ""),
      ),
      ladakh.round(1, "India and China sat there", (v) => present(onlyRound(v, 14), "state:IND", "state:CHN")),
      ladakh.round(2, "the 13th was on 10 October 2021", (v) => onlyOn(v, "2021-10-10") !== null),
    ],
  },
  {
    name: "a cycle that ends with a ceremony; the next one's country from a negotiator's lips",
    reports: [
      `2023-06-10.fr

Colombie : l'ELN et Bogota rangent leurs dossiers, direction Caracas

LA HAVANE, 10 juin (AFP) - Clos vendredi en présence du président Gustavo Petro, le troisième cycle des négociations entre le gouvernement colombien et l'Armée de libération nationale (ELN) restera comme celui du cessez-le-feu : six mois à partir du 3 août, le plus long jamais consenti par la guérilla guévariste.

Les délégations, qui avaient repris langue le 2 mai dans la capitale cubaine, se reverront au Venezuela le 14 août, a fait savoir Pablo Beltran, chef négociateur des rebelles.

Les deux cycles précédents s'étaient déroulés à Caracas, puis à Mexico, où l'« accord de Mexico » avait été conclu le 10 mars.`,
    ],
    checks: [
      eln.round(
        2,
        "cycle 3 was from 2 May to 9 June 2023, in Havana",
        (v) => numbered(v, 3, "2023-05-02", "2023-06-09") && at(onlyRound(v, 3), "place:havana"),
      ),
      eln.round(1, "both ends are told", (v) => lasted(onlyRound(v, 3), "2023-05-02", "2023-06-09")),
      eln.round(1, "Bogota and the ELN sat there", (v) => present(onlyRound(v, 3), "state:COL", "group:eln")),
      eln.round(1, "the next is planned for 14 August", (v) => notHeldBut(v, "2023-08-14")),
      eln.trap(
        "the ceasefire's first day is no round, nor the day of the report",
        (v) => heldOn(v, "2023-08-03").length > 0 || rounds(v).some((it) => daysOf(it) === "2023-06-10"),
      ),
    ],
  },
  {
    name: "government did not turn up for the planned one; earlier rounds by a participle",
    reports: [
      `2021-10-17.en

Maduro envoys skip Mexico talks after ally's extradition

MEXICO CITY, Oct 17 (AP) - The Venezuelan government's negotiating team did not board the plane to Mexico City on Saturday, and the round of talks with the opposition Unitary Platform that should have begun there on Sunday did not take place.

Caracas said it was suspending its participation to protest the extradition to the United States of businessman Alex Saab.

Having met twice in the Mexican capital last month - on Sept. 3-6 and again on Sept. 24-27, always with Norway in the chair - the two sides had reached partial accords on pandemic aid and the Essequibo dispute.`,
    ],
    checks: [
      venezuela.round(2, "talks from 3 to 6 September 2021, in Mexico City", (v) =>
        at(onlyOn(v, "2021-09-03", "2021-09-06"), "place:mexico-city"),
      ),
      venezuela.round(2, "talks from 24 to 27 September", (v) => onlyOn(v, "2021-09-24", "2021-09-27") !== null),
      venezuela.round(1, "one was planned for 17 October and not held", (v) => notHeldBut(v, "2021-10-17")),
      venezuela.trap("nothing was held on 16 or 17 October", (v) => heldOn(v, "2021-10-16", "2021-10-17").length > 0),
    ],
  },
  {
    name: "colon headline, the rebel chief who never appeared; a meeting of chiefs with one side in the bush",
    reports: [
      `2006-08-03.fr

Ouganda : la LRA reçoit ses visiteurs en forêt, Juba attend

RI-KWANGBA (Sud-Soudan), 3 août (Reuters) - Joseph Kony a serré des mains. Le chef de l'Armée de résistance du Seigneur s'est montré mercredi à Ri-Kwangba, à la frontière congolaise, devant une centaine de chefs traditionnels et de parents d'enfants enlevés venus le rencontrer.

Les pourparlers proprement dits entre Kampala et les rebelles, ouverts le 14 juillet à Juba sous la médiation du vice-président sud-soudanais Riek Machar, sont interrompus depuis le 25 juillet. Ils doivent reprendre lundi prochain dans la même ville, a indiqué un porte-parole de la médiation.

Le conflit a chassé de chez eux près de deux millions d'habitants du nord de l'Ouganda.`,
    ],
    checks: [
      juba.round(2, "talks opened on 14 July 2006, in Juba", (v) => at(onlyOn(v, "2006-07-14", "2006-07-25"), "place:juba")),
      juba.round(1, "Uganda and the LRA sit there", (v) =>
        present(onlyOn(v, "2006-07-14", "2006-07-25"), "state:UGA", "group:lra"),
      ),
      juba.round(1, "they are planned to go on on 7 August", (v) => plannedFor(v, "2006-08-07")),
      juba.trap("Kony's meeting with the elders is no round", (v) =>
        rounds(v).some((it) => daysOf(it).includes("2006-08-02") || at(it, "place:ri-kwangba")),
      ),
    ],
  },
  {
    name: "facilitator's press conference, days in a clause of time; bombs on the day of the report",
    reports: [
      `2022-01-13.en

Thai peace panel, BRN discuss cutting violence in deep south

KUALA LUMPUR, Jan 13 (Bernama/Reuters) - Thailand and the main Muslim separatist group in its southernmost provinces have agreed in principle to explore a reduction of hostilities, Malaysian facilitator Abdul Rahim Noor said on Thursday after chairing their first face-to-face encounter since the outbreak of COVID-19.

When they sat together in Kuala Lumpur on Tuesday and Wednesday, the delegations of Wanlop Rugsanaoh and the Barisan Revolusi Nasional's Anas Abdulrahman also named joint working groups, Abdul Rahim said.

Hours earlier, a roadside bomb wounded a soldier in Narathiwat. More than 7,300 people have died since 2004.`,
    ],
    checks: [
      south.round(2, "talks on 11 and 12 January 2022, in Kuala Lumpur", (v) =>
        at(onlyOn(v, "2022-01-11", "2022-01-12"), "place:kuala-lumpur"),
      ),
      south.round(1, "Thailand and the BRN sat there", (v) =>
        present(onlyOn(v, "2022-01-11", "2022-01-12"), "state:THA", "group:brn"),
      ),
      south.round(1, "Malaysia or its facilitator is part of it", (v) =>
        v.roles.some(({ actor }) => actor.id === "state:MYS" || /Rahim/.test(actor.name)),
      ),
      south.trap("nothing was held on 13 January", (v) =>
        rounds(v).some((it) => daysOf(it).includes("2022-01-13") && !/2022-01-1[12]/.test(daysOf(it))),
      ),
    ],
  },
  {
    name: "failure told by one delegation, two more days added, the day that a filling begins is none",
    reports: [
      `2021-04-07.fr

Barrage sur le Nil : l'échec de Kinshasa en trois versions

LE CAIRE, 7 avril (AFP) - Prévus sur deux jours, prolongés d'un troisième, les pourparlers que la République démocratique du Congo abritait depuis dimanche se sont soldés mardi à Kinshasa par un nouvel échec entre l'Egypte, l'Ethiopie et le Soudan au sujet du Grand barrage de la Renaissance (Gerd).

Selon Le Caire, Addis-Abeba a rejeté jusqu'à la dernière mouture du communiqué. « Faux », a répliqué la diplomatie éthiopienne, qui a dit s'attendre à ce que le président en exercice de l'Union africaine, Félix Tshisekedi, rappelle les trois ministres vers la fin avril.

L'Ethiopie confirme que la deuxième phase de remplissage commencera en juillet.`,
    ],
    checks: [
      nile.round(2, "talks from 4 to 6 April 2021, in Kinshasa", (v) =>
        at(onlyOn(v, "2021-04-04", "2021-04-06"), "place:kinshasa"),
      ),
      nile.round(1, "the three countries sat there", (v) =>
        present(onlyOn(v, "2021-04-04", "2021-04-06"), "state:EGY", "state:ETH", "state:SDN"),
      ),
      nile.round(1, "both ends are told", (v) => lasted(onlyOn(v, "2021-04-04", "2021-04-06"), "2021-04-04", "2021-04-06")),
      nile.trap("nothing is held in July", (v) => heldOn(v, "2021-07").length > 0),
    ],
  },
  {
    name: "walked out of and rejoined; the political track beside it is another one",
    reports: [
      `2020-02-19.en

Tripoli government quits Geneva military talks after port shelled

GENEVA, Feb 19 (Reuters) - Libya's U.N.-recognised government pulled its officers out of a second round of ceasefire negotiations within hours of their opening in Geneva on Tuesday, after the Libyan National Army of Khalifa Haftar rained rockets on the port of Tripoli.

The so-called 5+5 joint military commission had first met in the Swiss city from February 3 to 8, with U.N. envoy Ghassan Salame shuttling between two rooms.

Salame said he still hoped to launch a separate political dialogue among Libyan lawmakers and notables on Feb. 26.`,
      `2020-02-24.en

Libya's warring sides draft truce

GENEVA, Feb 24 (Reuters) - The five officers of each side, back at the Palais des Nations since Thursday, concluded their round on Sunday with a draft ceasefire that they will submit to their commands, the U.N. mission in Libya said.

They are expected back in Geneva in March, it added. Haftar's forces have been trying since April 2019 to take the capital, displacing some 150,000 people.`,
    ],
    checks: [
      jmc.round(2, "first talks from 3 to 8 February 2020, in Geneva", (v) =>
        at(onlyOn(v, "2020-02-03", "2020-02-08"), "place:geneva"),
      ),
      jmc.round(2, "the second round opened on 18 February, in Geneva", (v) =>
        heldOn(v, "2020-02-18").some((it) => at(it, "place:geneva")),
      ),
      jmc.round(1, "it ended on 23 February", (v) => heldOn(v, "2020-02-23").length === 1),
      jmc.trap(
        "26 February, of the political dialogue, is no day of it",
        (v) => plannedFor(v, "2020-02-26") || heldOn(v, "2020-02-26").length > 0,
      ),
    ],
  },
  {
    name: "the day before a session that is put off by the mediator's letter; a past row of sessions in figures",
    reports: [
      `2020-11-30.fr

Frontière maritime : la séance de mercredi entre Israël et le Liban annulée

BEYROUTH, 30 nov (L'Orient-Le Jour/AFP) - La cinquième session de négociations indirectes entre le Liban et Israël, qui devait avoir lieu mercredi à Naqoura, est reportée sine die à la demande de Washington, a indiqué lundi une source militaire libanaise.

L'émissaire américain John Desrocher, qui assure la médiation aux côtés de l'ONU, doit se rendre ce jour-là à Baabda pour s'entretenir avec le président Michel Aoun.

Depuis leur lancement le 14 octobre au QG de la Finul, les deux délégations se sont revues le 28 octobre, puis le lendemain, et enfin le 11 novembre.`,
    ],
    checks: [
      naqoura.round(2, "the first session was on 14 October 2020, in Naqoura", (v) =>
        at(onlyOn(v, "2020-10-14"), "place:naqoura"),
      ),
      naqoura.round(
        1,
        "there were talks on 28 and 29 October, as one or as two",
        (v) => heldOn(v, "2020-10-28").length === 1 && heldOn(v, "2020-10-29").length === 1,
      ),
      naqoura.round(1, "and on 11 November", (v) => onlyOn(v, "2020-11-11") !== null),
      naqoura.round(1, "that of 2 December was planned", (v) => plannedFor(v, "2020-12-02")),
      naqoura.trap("the envoy's visit to Baabda on 2 December is no round", (v) => heldOn(v, "2020-12-02").length > 0),
    ],
  },
  {
    name: "indirect: two delegations in two hotels, the fourth one closing, the fifth deferred for domestic reasons",
    reports: [
      `2008-09-18.en

Syria says Israel asked to delay next round in Turkey

DAMASCUS, Sept 18 (Reuters) - A fifth round of Turkish-mediated indirect talks between Syria and Israel, scheduled to get under way on Thursday in Istanbul, has been deferred at Israel's request, a Syrian official said.

The official cited the resignation of Yoram Turbowicz, the Israeli team's leader, and the party vote held in Israel on Wednesday to replace Prime Minister Ehud Olmert.

The two delegations, who stay in separate hotels while Turkish diplomats carry messages, last used this method on July 29 and 30. They had done so for the first time from May 19 to 21.`,
    ],
    checks: [
      golan.round(2, "talks on 29 and 30 July 2008", (v) => onlyOn(v, "2008-07-29", "2008-07-30") !== null),
      golan.round(2, "first talks from 19 to 21 May", (v) => onlyOn(v, "2008-05-19", "2008-05-21") !== null),
      golan.round(1, "round 5 was planned for 18 September and not held", (v) => {
        const it = onlyRound(v, 5);
        return it !== null ? !held(it) : notHeldBut(v, "2008-09-18");
      }),
      golan.trap("nothing was held on 17 or 18 September", (v) => heldOn(v, "2008-09-17", "2008-09-18").length > 0),
    ],
  },
  {
    name: "enumeration by places in a question-and-answer paragraph; the presidents' phone call",
    reports: [
      `2022-05-04.fr

Arménie-Turquie : trois rencontres et une frontière toujours close

EREVAN, 4 mai (AFP) - L'émissaire turc Serdar Kiliç et le vice-président du Parlement arménien Ruben Roubinian ont « réaffirmé leur objectif d'une normalisation sans conditions », selon les communiqués identiques diffusés par les deux ministères après leur entrevue de mardi, à Vienne.

C'est dans cette même ville qu'ils s'étaient déjà parlé le 24 février, six semaines après une prise de contact à Moscou (14 janvier).

La frontière commune est fermée depuis 1993. Le premier ministre Nikol Pachinian a jugé mercredi devant les députés que l'essentiel restait à faire ; aucun contact n'est prévu à ce stade avec Recep Tayyip Erdogan.`,
    ],
    checks: [
      ararat.round(2, "talks on 3 May 2022, in Vienna", (v) => at(onlyOn(v, "2022-05-03"), "place:vienna")),
      ararat.round(2, "talks on 24 February, in Vienna", (v) => at(onlyOn(v, "2022-02-24"), "place:vienna")),
      ararat.round(2, "talks on 14 January, in Moscow", (v) => at(onlyOn(v, "2022-01-14"), "place:moscow")),
      ararat.trap("4 May, before the deputies, is no round", (v) => heldOn(v, "2022-05-04").length > 0),
    ],
  },
  {
    name: "first formal round told by a rebel spokesman who denies nothing; second ends on the day of the report",
    reports: [
      `2023-05-03.en

Ethiopia, Oromo rebels end first talks without deal

ADDIS ABABA, May 3 (AFP) - Preliminary peace talks between the Ethiopian government and the Oromo Liberation Army finished on Wednesday without agreement on "some issues", both said after nine days on the Tanzanian island of Zanzibar.

"We appreciate the facilitation by Kenya and Norway," added Odaa Tarbii, a spokesman for the rebels, who number a few thousand men.`,
      `2023-11-21.en

ADDIS ABABA, Nov 21 (AFP) - A second attempt to end the insurgency in Oromia, Ethiopia's largest region, collapsed on Tuesday in Dar es Salaam, with Addis Ababa's security adviser Redwan Hussein blaming the OLA's "intransigence".

The group's commander Jaal Marroo had come in person to the closed-door discussions, under way since November 6 under the auspices of the regional bloc IGAD.`,
    ],
    checks: [
      oromo.round(2, "first talks ended on 3 May 2023, in Zanzibar", (v) =>
        at(onlyOn(v, "2023-05-03", "2023-04-25"), "place:zanzibar"),
      ),
      oromo.round(2, "the second ones ended on 21 November, in Dar es Salaam", (v) =>
        at(onlyOn(v, "2023-11-06", "2023-11-21"), "place:dar-es-salaam"),
      ),
      oromo.round(1, "these began on 6 November", (v) => heldOn(v, "2023-11-06").length === 1),
      oromo.round(1, "Ethiopia and the OLA sat in Zanzibar", (v) =>
        present(onlyOn(v, "2023-05-03", "2023-04-25"), "state:ETH", "group:ola"),
      ),
    ],
  },
  {
    name: "civil servants around a table; a cabinet's own deliberation the day after",
    reports: [
      `2023-02-25.fr

Chagos : Londres et Port-Louis poursuivent leurs tractations

PORT-LOUIS, 25 fév (AFP) - Une deuxième série de négociations sur l'archipel des Chagos a eu lieu mercredi et jeudi à Port-Louis entre hauts fonctionnaires mauriciens et britanniques, a fait savoir vendredi le bureau du Premier ministre Pravind Jugnauth, à l'issue d'un conseil des ministres qui en a examiné la teneur.

« Les discussions ont été constructives, et les deux pays se reverront sous peu », s'est borné à déclarer un porte-parole du Foreign Office.

Le Royaume-Uni avait annoncé le 3 novembre l'ouverture de tractations sur la souveraineté de l'archipel, détaché de Maurice en 1965. Il entend conserver la base de Diego Garcia.`,
    ],
    checks: [
      chagos.round(2, "round 2 on 22 and 23 February 2023", (v) => numbered(v, 2, "2023-02-22", "2023-02-23")),
      chagos.round(1, "it was in Port Louis", (v) => at(onlyOn(v, "2023-02-22", "2023-02-23"), "place:port-louis")),
      chagos.round(1, "Mauritius and Britain sat there", (v) =>
        present(onlyOn(v, "2023-02-22", "2023-02-23"), "state:MUS", "state:GBR"),
      ),
      chagos.trap("the cabinet of 24 February is no round", (v) =>
        rounds(v).some((it) => daysOf(it).includes("2023-02-24") && !/2023-02-2[23]/.test(daysOf(it))),
      ),
      chagos.trap("3 November is the day of a statement", (v) => heldOn(v, "2022-11-03").length > 0),
    ],
  },
  {
    name: "a four-day sitting that a minister sums up on its last day; the rebels' press conference follows elsewhere",
    reports: [
      `1997-07-15.en

Bangladesh, tribal rebels report progress in hill tracts talks

DHAKA, July 15 (Reuter) - Leaders of the rebel PCJSS went back to their hideouts on Tuesday with what a Bangladesh government negotiator called a draft "ninety percent ready" for ending a 22-year insurgency in the Chittagong Hill Tracts.

Abul Hasnat Abdullah, who leads the government panel, told reporters in Dhaka that the fourth round of dialogue, begun at a state guesthouse in the capital last Friday, had been concluded on Monday.

Jyotirindra Bodhipriya Larma, the guerrillas' chief, said the parties would return to Dhaka on September 14.`,
    ],
    checks: [
      hills.round(2, "round 4 was from 11 to 14 July 1997", (v) => numbered(v, 4, "1997-07-11", "1997-07-14")),
      hills.round(1, "it was in Dhaka", (v) => at(onlyOn(v, "1997-07-11", "1997-07-14"), "place:dhaka")),
      hills.round(1, "it began on the Friday and ended on the Monday", (v) =>
        lasted(onlyRound(v, 4), "1997-07-11", "1997-07-14"),
      ),
      hills.round(1, "the next one is planned for 14 September", (v) => notHeldBut(v, "1997-09-14")),
    ],
  },
  {
    name: "marathon in a foreign capital; a vote of parliament on its outcome; fighting called an offensive",
    reports: [
      `1991-04-28.fr

Salvador : vingt-quatre jours pour réformer la Constitution

MEXICO, 28 avril (AFP) - Commencées le 4 avril dans un hôtel de Mexico, les discussions entre le gouvernement salvadorien et le Front Farabundo Marti de libération nationale (FMLN) ont abouti samedi soir à un accord sur la réforme de la Constitution, a annoncé le représentant de l'ONU Alvaro de Soto, qui les présidait.

L'Assemblée législative, dont le mandat expire mardi, devait se réunir dimanche pour voter les amendements.

Rien en revanche sur le cessez-le-feu : ce sera le menu d'un prochain cycle, convoqué pour la deuxième quinzaine de mai. La guerre civile a fait 75.000 morts depuis 1980.`,
    ],
    checks: [
      salvador.round(2, "talks from 4 to 27 April 1991, in Mexico City", (v) =>
        at(onlyOn(v, "1991-04-04", "1991-04-27"), "place:mexico-city"),
      ),
      salvador.round(1, "both ends belong to one", (v) =>
        lasted(onlyOn(v, "1991-04-04", "1991-04-27"), "1991-04-04", "1991-04-27"),
      ),
      salvador.round(1, "El Salvador and the FMLN sat there", (v) =>
        present(onlyOn(v, "1991-04-04", "1991-04-27"), "state:SLV", "group:fmln"),
      ),
      salvador.round(1, "the next ones are planned for May", (v) => plannedFor(v, "1991-05")),
      salvador.trap("the sitting of the assembly on 28 April is no round", (v) =>
        rounds(v).some((it) => daysOf(it).includes("1991-04-28") && !/1991-04-(04|27)/.test(daysOf(it))),
      ),
    ],
  },
  {
    name: "secret talks disclosed by a communique after they were over; party congress at home",
    reports: [
      `1990-07-12.en

Mozambique foes met in Rome, plan more talks

ROME, July 12 (Reuter) - The Mozambican government and rebels of the Mozambique National Resistance (RENAMO) have held their first direct talks in 15 years of war, the Roman Catholic Sant'Egidio community revealed on Thursday.

The envoys of President Joaquim Chissano and of Afonso Dhlakama were closeted in the community's convent in Rome from Sunday until Tuesday and parted with a pledge to search for "what unites rather than what divides", according to a joint communique.

Diplomats said they would see each other again in the Italian capital in August. Dhlakama said from the bush that he would first consult his commanders at Gorongosa.`,
    ],
    checks: [
      mozambique.round(2, "talks from 8 to 10 July 1990, in Rome", (v) =>
        at(onlyOn(v, "1990-07-08", "1990-07-10"), "place:rome"),
      ),
      mozambique.round(1, "the Sunday and the Tuesday belong to one round", (v) =>
        lasted(onlyOn(v, "1990-07-08", "1990-07-10"), "1990-07-08", "1990-07-10"),
      ),
      mozambique.round(1, "the government and Renamo sat there", (v) =>
        present(onlyOn(v, "1990-07-08", "1990-07-10"), "state:MOZ", "group:renamo"),
      ),
      mozambique.round(1, "more are planned for August", (v) => plannedFor(v, "1990-08")),
      mozambique.trap("12 July, of the disclosure, is no round, nor Dhlakama's consultation", (v) =>
        rounds(v).some(
          (it) => (/1990-07-1[12]/.test(daysOf(it)) && !/1990-07-(08|10)/.test(daysOf(it))) || at(it, "place:gorongosa"),
        ),
      ),
    ],
  },
  {
    name: "« sans même convenir d'une date », second day unplanned; the North's own ceremony",
    reports: [
      `2015-12-13.fr

Les deux Corées se quittent à Kaesong les mains vides

SEOUL, 13 déc (AFP) - Séoul a imputé dimanche à l'intransigeance de Pyongyang l'issue stérile des pourparlers de niveau vice-ministériel qui, ouverts vendredi dans la zone industrielle de Kaesong, côté nord-coréen, avaient été rallongés d'une journée.

Le Nord exigeait la reprise des voyages organisés au mont Kumgang, le Sud des retrouvailles régulières entre familles séparées. Les délégations conduites par Hwang Boo-gi et Jon Jong-su se sont levées samedi soir sans même convenir d'une date pour se revoir.

Kim Jong-un, lui, présidait le même jour à Pyongyang une réunion de cadres de l'artillerie, selon l'agence KCNA.`,
    ],
    checks: [
      korea.round(2, "talks on 11 and 12 December 2015, in Kaesong", (v) =>
        at(onlyOn(v, "2015-12-11", "2015-12-12"), "place:kaesong"),
      ),
      korea.round(1, "both days belong to one round", (v) =>
        lasted(onlyOn(v, "2015-12-11", "2015-12-12"), "2015-12-11", "2015-12-12"),
      ),
      korea.round(1, "both Koreas sat there", (v) => present(onlyOn(v, "2015-12-11", "2015-12-12"), "state:PRK", "state:KOR")),
      korea.trap("the artillery meeting in Pyongyang is no round", (v) => rounds(v).some((it) => at(it, "place:pyongyang"))),
    ],
  },
  {
    name: "preparatory days and the last day with the ministers; ceasefire day of an earlier meeting",
    reports: [
      `2025-08-07.en

Thailand, Cambodia agree to let ASEAN observers watch truce

KUALA LUMPUR, Aug 7 (Reuters) - The defence chiefs of Thailand and Cambodia signed a 13-point arrangement on keeping their fragile truce on Thursday, capping four days of talks in Malaysia that junior officers had begun on Monday.

China, Malaysia and the United States sat in as observers on the final day of the General Border Committee meeting, moved to Kuala Lumpur as neutral ground.

The ceasefire was sealed by the two prime ministers in the Malaysian administrative capital Putrajaya on July 28 after five days of combat that killed at least 43 people.

The committee is to meet again within a month, Thai acting Defence Minister Nattaphon Narkphanit said.`,
    ],
    checks: [
      khmer.round(2, "talks from 4 to 7 August 2025, in Kuala Lumpur", (v) =>
        at(onlyOn(v, "2025-08-04", "2025-08-07"), "place:kuala-lumpur"),
      ),
      khmer.round(1, "the United States, China and Malaysia observed", (v) =>
        present(onlyOn(v, "2025-08-04", "2025-08-07"), "state:USA", "state:CHN", "state:MYS"),
      ),
      khmer.round(1, "Thailand and Cambodia sat there", (v) =>
        present(onlyOn(v, "2025-08-04", "2025-08-07"), "state:THA", "state:KHM"),
      ),
    ],
  },
  {
    name: "one side's own congress on the days of the report, the talks it comments on lie before it",
    reports: [
      `2009-08-06.fr

A Bethléem, le Fatah tient congrès et renvoie le Hamas au Caire

BETHLEEM, 6 août (AFP) - Réunis depuis mardi à Bethléem pour leur premier congrès en vingt ans, les délégués du Fatah ont débattu jeudi de leurs relations avec le Hamas, accusé de retenir à Gaza quelque 400 des leurs.

Un septième tour du dialogue interpalestinien, que l'Egypte avait programmé pour le 25 juillet au Caire, a été renvoyé à la fin du mois d'août. Le précédent s'était conclu le 30 juin dans la capitale égyptienne sans que les deux mouvements s'entendent sur les prisonniers.

A Gaza, la direction du Hamas s'est elle aussi concertée mercredi soir.`,
    ],
    checks: [
      palestine.round(2, "talks ended on 30 June 2009, in Cairo", (v) => at(onlyOn(v, "2009-06-30"), "place:cairo")),
      palestine.round(1, "round 7 was planned for 25 July and not held then", (v) => notHeldBut(v, "2009-07-25")),
      palestine.round(1, "it is now planned for August", (v) => plannedFor(v, "2009-08")),
      palestine.trap("the congress of the Fatah in Bethlehem is no round", (v) =>
        rounds(v).some((it) => /2009-08-0[456]/.test(daysOf(it)) || at(it, "place:bethlehem")),
      ),
      palestine.trap("the Hamas conferring in Gaza is no round", (v) => heldOn(v, "2009-08-05").length > 0),
    ],
  },
  {
    name: "a « round » of fighting, a seminar, and one summit that is real",
    reports: [
      `2016-06-21.en

Putin hosts Armenian, Azeri leaders as Karabakh truce holds

ST PETERSBURG, Russia, June 21 (Reuters) - Armenia's Serzh Sarksyan and Azerbaijan's Ilham Aliyev agreed to let more international monitors into the conflict zone around Nagorno-Karabakh when Russian President Vladimir Putin brought them together in St Petersburg on Monday.

The OSCE Minsk Group's Russian, French and U.S. co-chairs were called in for the last part of the meeting.

A four-day round of fighting that began on April 2, the deadliest since 1994, left at least 200 dead.

Scholars from both countries discussed confidence-building at a seminar in Prague on June 15 and 16, but organisers said that gathering had no official character.`,
    ],
    checks: [
      karabakh.round(2, "talks on 20 June 2016, in St Petersburg", (v) => at(onlyOn(v, "2016-06-20"), "place:saint-petersburg")),
      karabakh.round(1, "Armenia and Azerbaijan sat there, by name or by state", (v) => {
        const it = onlyOn(v, "2016-06-20");
        const names = [...(it?.participants ?? []), ...(it?.observers ?? [])]
          .map(({ actor }) => `${actor.id} ${actor.name}`)
          .join(" | ");
        return /state:ARM|Sarks|Sargs/.test(names) && /state:AZE|Aliyev/.test(names);
      }),
      karabakh.trap("the fighting of April is no round", (v) => heldOn(v, "2016-04").length > 0),
      karabakh.trap("the seminar of Prague is no round", (v) =>
        rounds(v).some((it) => /2016-06-1[56]/.test(daysOf(it)) || at(it, "place:prague")),
      ),
    ],
  },
  {
    name: "by a joint statement of the UN and the Red Cross, seven days; lists to be exchanged; a swap elsewhere",
    reports: [
      `2020-02-16.fr

Yémen : accord sur un premier grand échange de prisonniers

GENEVE, 16 fév (ATS/AFP) - Il a fallu sept jours de réunions dans la capitale jordanienne : le gouvernement yéménite et les rebelles Houthis ont approuvé dimanche à Amman un plan détaillé pour le premier échange de détenus à grande échelle depuis le début du conflit, ont annoncé le bureau de l'émissaire de l'ONU et le Comité international de la Croix-Rouge (CICR), qui coprésident le comité chargé du dossier.

Les parties vont maintenant s'échanger leurs listes.

Des représentants du CICR avaient rendu visite le 5 février à des détenus de la prison centrale de Sanaa.`,
    ],
    checks: [
      prisoners.round(2, "talks ended on 16 February 2020 (began on the 10th), in Amman", (v) =>
        at(onlyOn(v, "2020-02-16", "2020-02-10"), "place:amman"),
      ),
      prisoners.round(1, "the government and the Houthis sat there", (v) =>
        present(onlyOn(v, "2020-02-16", "2020-02-10"), "state:YEM", "group:houthis"),
      ),
      prisoners.round(1, "they lasted from the 10th, or seven days", (v) => {
        const it = onlyOn(v, "2020-02-16", "2020-02-10");
        return it !== null && /2020-02-(10|09)/.test(daysOf(it));
      }),
      prisoners.trap("the Red Cross's visit to a prison is no round", (v) =>
        rounds(v).some((it) => daysOf(it).includes("2020-02-05") || at(it, "place:sanaa")),
      ),
    ],
  },
  {
    name: "officials first, presidents a week later; a conference on the country that is none of it",
    reports: [
      `2012-06-29.en

Somalia, breakaway Somaliland leaders sign declaration in Dubai

DUBAI, June 29 (BBC) - Somali President Sheikh Sharif Sheikh Ahmed and Ahmed Mahamoud Silanyo, leader of the self-declared republic of Somaliland, met face to face for the first time on Thursday, at a hotel in Dubai.

They endorsed an eight-point statement drawn up by negotiators from Mogadishu and Hargeisa during two days of talks at Chevening House, the British foreign secretary's country residence, on 20 and 21 June.

The idea of a dialogue was born at an international conference on Somalia in London on 23 February. Somaliland declared independence in 1991.`,
    ],
    checks: [
      hargeisa.round(2, "talks on 28 June 2012, in Dubai", (v) => at(onlyOn(v, "2012-06-28"), "place:dubai")),
      hargeisa.round(2, "talks on 20 and 21 June", (v) => onlyOn(v, "2012-06-20", "2012-06-21") !== null),
      hargeisa.trap("the London conference is no round of it", (v) => heldOn(v, "2012-02-23").length > 0),
    ],
  },
  {
    name: "three meetings in a chronology of a portrait; the mediator's deadline is no day of talks",
    reports: [
      `2009-07-20.fr

Honduras : Oscar Arias s'accorde soixante-douze heures

SAN JOSE, 20 juillet (AFP) - Reçues samedi puis dimanche dans la résidence privée du président costaricien Oscar Arias, les délégations du chef d'Etat renversé Manuel Zelaya et de Roberto Micheletti, porté au pouvoir après le coup d'Etat du 28 juin, ne se sont entendues sur rien.

Le prix Nobel de la paix leur a demandé un délai, jusqu'à mercredi, pour éviter « un bain de sang ».

Une première séance, les 9 et 10 juillet au même domicile de San José, avait déjà tourné court : les deux rivaux avaient refusé de s'y croiser. A Washington, l'OEA devait se réunir lundi en session ordinaire.`,
    ],
    checks: [
      honduras.round(2, "talks on 18 and 19 July 2009, in San José", (v) =>
        at(onlyOn(v, "2009-07-18", "2009-07-19"), "place:san-jose"),
      ),
      honduras.round(2, "talks on 9 and 10 July, in San José", (v) =>
        at(onlyOn(v, "2009-07-09", "2009-07-10"), "place:san-jose"),
      ),
      honduras.trap(
        "neither the coup, nor the OAS, nor the deadline is a round",
        (v) => heldOn(v, "2009-06-28", "2009-07-20", "2009-07-22").length > 0,
      ),
    ],
  },
  {
    name: "ministers of another format meet the same week; the group itself by video, then in its town",
    reports: [
      `2015-09-22.en

Contact group on Ukraine closes in on tank pullback

MINSK, Sept 22 (Reuters) - Envoys of Ukraine, Russia and the OSCE gathered in the Belarussian capital on Tuesday with representatives of the self-proclaimed Donetsk and Luhansk "people's republics" to thrash out a withdrawal of tanks and light artillery in the east.

The trilateral contact group last came together in Minsk on September 8; a sitting due a week later was replaced by a video link of its working groups.

The foreign ministers of Germany, France, Russia and Ukraine said after talks in Berlin on September 12 that such a deal was within reach. Their leaders are to hold a summit in Paris on October 2.`,
    ],
    checks: [
      donbas.round(2, "it met on 22 September 2015, in Minsk", (v) => at(onlyOn(v, "2015-09-22"), "place:minsk")),
      donbas.round(2, "it met on 8 September, in Minsk", (v) => at(onlyOn(v, "2015-09-08"), "place:minsk")),
      donbas.round(1, "Ukraine, Russia and the OSCE sat there", (v) =>
        present(onlyOn(v, "2015-09-22"), "state:UKR", "state:RUS", "org:osce"),
      ),
      donbas.trap("the ministers' talks in Berlin are those of another format", (v) =>
        rounds(v).some((it) => daysOf(it).includes("2015-09-12") || at(it, "place:berlin")),
      ),
    ],
  },
  {
    name: "suspended by the bishops on a day; the plenary days before in a list without numbers; a march of the same day",
    reports: [
      `2018-05-24.fr

Nicaragua : les évêques suspendent le dialogue, faute de « consensus »

MANAGUA, 24 mai (AFP) - Le dialogue national entre le gouvernement de Daniel Ortega et l'opposition a été interrompu pour une durée indéterminée mercredi soir à Managua, au terme d'une séance houleuse au cours de laquelle l'Alliance civique avait réclamé des élections anticipées.

« Il nous est impossible de continuer ainsi », a déclaré l'archevêque Leopoldo Brenes, dont la Conférence épiscopale sert de médiatrice et propose une commission mixte de trois membres par camp.

Le président Ortega n'était venu qu'à l'ouverture, le 16 mai, au séminaire de Fatima. Le 30 mai, jour de la fête des mères, l'opposition appelle à défiler.`,
    ],
    checks: [
      nicaragua.round(2, "there were talks on 23 May 2018, in Managua", (v) =>
        heldOn(v, "2018-05-23").some((it) => at(it, "place:managua")),
      ),
      nicaragua.round(1, "they opened on 16 May", (v) => heldOn(v, "2018-05-16").length === 1),
      nicaragua.round(1, "the government or Ortega, and the Civic Alliance, sat there", (v) => {
        const there = heldOn(v, "2018-05-16", "2018-05-23").flatMap((it) => it.participants.map(({ actor }) => actor.id));
        return there.includes("group:alianza-civica") && there.some((id) => id === "state:NIC" || id.startsWith("person:"));
      }),
      nicaragua.trap(
        "the march of 30 May is no round, held or planned",
        (v) => heldOn(v, "2018-05-30").length > 0 || plannedFor(v, "2018-05-30"),
      ),
    ],
  },
];
