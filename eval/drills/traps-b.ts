import type { ProcessView, Round } from "../../src/record/index.ts";
import {
  agendaOf,
  bearsBoth,
  checksOf,
  contests,
  daysOf,
  eventsOf,
  held,
  heldOn,
  numbered,
  onlyRound,
  plannedFor,
  sat,
  seriesOf,
  wordsOf,
} from "../record/checks.ts";
import type { Drill } from "./drill.ts";

const georgia = checksOf("process:geneva-international-discussions");
const transnistria = checksOf("process:5-plus-2");
const kosovo = checksOf("process:belgrade-pristina");
const cyprus = checksOf(/cyprus|crans-montana/i);
const ararat = checksOf("process:armenia-turkey");
const caucasus = checksOf("process:armenia-azerbaijan");
const karabakh = checksOf("process:osce-minsk-group");
const tajik = checksOf("process:inter-tajik");
const guatemala = checksOf("process:guatemala-urng");
const caguan = checksOf("process:caguan");
const emc = checksOf("process:emc-2023");
const mexico = checksOf("process:mexico-venezuela");
const nicaragua = checksOf("process:nicaragua-dialogue");
const sriLanka = checksOf("process:sri-lanka-norway");
const nepal = checksOf("process:nepal");
const patani = checksOf("process:southern-thailand");
const bangsamoro = checksOf("process:bangsamoro");
const ladakh = checksOf("process:india-china-border");
const aceh = checksOf("process:helsinki-aceh");
const sixParty = checksOf("process:six-party-talks");
const ndfp = checksOf("process:oslo-ndfp");
const istanbul = checksOf("process:istanbul-ukraine-2025");
const aegean = checksOf("process:greece-turkey-exploratory");
const muscat = checksOf("process:oman-us-iran");

/** True where one of the places told of the round is like this. */
const inTown = (round: Round | null | undefined, town: RegExp): boolean =>
  (round?.place.values ?? []).some(({ value, name }) => town.test(value) || town.test(name));

/** True where a round held on one of these days was, also, told in such a town. */
const heldIn = (v: ProcessView, town: RegExp, ...days: readonly string[]): boolean =>
  heldOn(v, ...days).some((it) => inTown(it, town));

/** True where a round of this number is recorded as held. */
const heldNumber = (v: ProcessView, ...numbers: readonly number[]): boolean =>
  v.rounds.some((it) => held(it) && it.number !== null && numbers.includes(it.number));

/** True where one contested entry of any question has values of both patterns. */
const rivals = (v: ProcessView, one: RegExp, other: RegExp): boolean =>
  v.contested.some(({ values }) => values.some(({ value }) => one.test(value)) && values.some(({ value }) => other.test(value)));

/** True where somebody like this is party to an agenda item of such kinds, told in such words. */
const asks = (v: ProcessView, kinds: RegExp, words: RegExp, who: RegExp): boolean =>
  agendaOf(v, kinds, words).some(({ parties }) => parties.some(({ id, name }) => who.test(id) || who.test(name)));

/** True where a position told in such words is given to somebody like this. */
const stands = (v: ProcessView, words: RegExp, who: RegExp): boolean =>
  v.positions.some(
    ({ actor, cells }) => (who.test(actor.id) || who.test(actor.name)) && cells.some((it) => words.test(wordsOf(it))),
  );

/** True where somebody like this acts, sits, asks or speaks anywhere in the dossier. */
const known = (v: ProcessView, who: RegExp): boolean =>
  v.roles.some(({ actor }) => who.test(actor.name)) ||
  v.rounds.some((it) => sat(it, ({ name }) => who.test(name))) ||
  v.positions.some(({ actor, cells }) => who.test(actor.name) || cells.some(({ speaker }) => who.test(speaker?.name ?? ""))) ||
  v.timeline.some(({ participants }) => participants.some(({ actor }) => who.test(actor.name))) ||
  v.identities.some(({ names }) => names.some((it) => who.test(it)));

/** True where something told to have been signed happened at a time that begins so. */
const signedOn = (v: ProcessView, words: RegExp, time: string): boolean =>
  eventsOf(v, /sign/i, words, time).some(({ standing }) => standing === "happened" || standing === "claimed");

/** True where the process is told to be suspended, halted or ended. */
const stopped = ({ status }: ProcessView): boolean =>
  status.values.some(({ value }) => value === "suspended" || value === "ended");

/** Stories of Europe, the Caucasus, Asia and the Americas that a hasty reader takes for another one. */
export const TRAPS_B_DRILLS: readonly Drill[] = [
  {
    name: "a fiftieth round, a ninety-sixth meeting on the line, and two ministers in New York",
    reports: [
      `2019-12-11.en

Fiftieth round of Geneva talks on Georgia ends without a joint text

GENEVA, Dec 11 (Reuters) - Envoys of Georgia, Russia and the United States, and from the breakaway regions of Abkhazia and South Ossetia, closed the 50th round of the Geneva International Discussions on Wednesday with no statement on the non-use of force, the co-chairs said.

The two-day session, led by the European Union, the United Nations and the OSCE, was dominated by the standoff around Tsnelisi and Chorchana, villages on the line that divides Georgian-held land from South Ossetia. It was the fourth of the year.

Security officers from both sides of that line see each other far more often. Last month in Ergneti they held the 96th meeting of the Incident Prevention and Response Mechanism, which broke up after a few hours.

The Geneva talks were set up after the five-day war of August 2008.`,
      `2019-12-12.fr

Le ministre géorgien des Affaires étrangères défend son entrevue avec Lavrov

TBILISSI, 12 déc 2019 (AFP) - Le chef de la diplomatie géorgienne, David Zalkaliani, a défendu jeudi devant le Parlement sa rencontre du 26 septembre à New York avec son homologue russe Sergueï Lavrov, que l'opposition qualifie de capitulation.

« Parler ne veut pas dire renoncer », a-t-il lancé. L'entretien, facilité par la Suisse en marge de l'Assemblée générale de l'ONU, était le premier à ce niveau depuis la guerre de 2008. Il n'avait rien à voir, selon le ministre, avec les Discussions internationales de Genève, dont une session venait de s'achever la veille en Suisse.

Moscou et Tbilissi n'ont plus de relations diplomatiques depuis que la Russie a reconnu l'indépendance de l'Abkhazie et de l'Ossétie du Sud.`,
    ],
    checks: [
      georgia.round(
        1,
        "the 50th round, held on 10 and 11 December 2019 in Geneva",
        (v) => numbered(v, 50, "2019-12-11", "2019-12-10") && inTown(onlyRound(v, 50), /gen[eè]v/i),
      ),
      georgia.view(1, "Georgia and Russia sat in it", (v) => {
        const it = onlyRound(v, 50);
        return (
          sat(it, ({ id, name }) => id === "state:GEO" || /g[eé]orgi/i.test(name)) &&
          sat(it, ({ id, name }) => id === "state:RUS" || /russi/i.test(name))
        );
      }),
      georgia.trap("the 96th meeting of the mechanism is a round of the Geneva talks", (v) =>
        v.rounds.some(({ number }) => number === 96),
      ),
      georgia.trap(
        "the ministers' meeting in New York is a round of the Geneva talks",
        (v) => heldOn(v, "2019-09-26").length > 0 || v.rounds.some((it) => inTown(it, /new[- ]york/i)),
      ),
      georgia.trap("the fourth round of the year is round four", (v) => v.rounds.some(({ number }) => number === 4)),
    ],
  },
  {
    name: "a protocol that was not signed, one that was the year before, and a conference that is no session",
    reports: [
      `2019-10-10.fr

Transnistrie: pas de protocole à l'issue des discussions de Bratislava

BRATISLAVA, 10 oct 2019 (AFP) - Les négociations au format « 5+2 » sur la Transnistrie se sont achevées jeudi à Bratislava après deux jours de travaux, sans que Chisinau et Tiraspol apposent leur signature au bas du protocole préparé par la présidence slovaque de l'OSCE.

« Le texte était prêt, la volonté a manqué », a regretté un diplomate européen sous couvert d'anonymat. Le négociateur moldave, Vasile Sova, et le chef de la diplomatie transnistrienne, Vitali Ignatiev, se sont séparés sans conférence de presse commune.

La session précédente, organisée à Rome les 29 et 30 mai 2018 sous présidence italienne, s'était conclue par la signature d'un protocole sur les plaques d'immatriculation, les écoles et les diplômes.

La Transnistrie, russophone, a fait sécession de la Moldavie en 1990. La Russie, l'Ukraine et l'OSCE sont médiatrices, l'Union européenne et les Etats-Unis observateurs.`,
      `2019-11-06.fr

Moldavie: les mesures de confiance discutées dans les Alpes bavaroises

CHISINAU, 6 nov 2019 (Moldpres) - MM. Sova et Ignatiev se sont revus lundi et mardi à Bad Reichenhall, en Allemagne, lors de la conférence annuelle de l'OSCE sur les mesures de confiance dans le règlement transnistrien.

« Ce n'est pas une réunion 5+2, personne n'était venu négocier », a précisé la mission de l'OSCE en Moldavie. Une quarantaine d'experts des deux rives du Dniestr y ont parlé de télécommunications et d'écologie.

Le représentant spécial de la présidence slovaque, Franco Frattini, espère malgré tout réunir le format 5+2 une nouvelle fois avant la fin de décembre. Tiraspol a répondu qu'il n'en voyait pas l'utilité tant que les engagements anciens ne seraient pas tenus.`,
    ],
    checks: [
      transnistria.round(1, "the session of 9 and 10 October 2019 in Bratislava", (v) =>
        heldIn(v, /bratislava/i, "2019-10-10", "2019-10-09"),
      ),
      transnistria.round(1, "the session of May 2018 in Rome", (v) =>
        heldIn(v, /rom[ae]/i, "2018-05-29", "2018-05-30", "2018-05"),
      ),
      transnistria.trap(
        "the conference of Bad Reichenhall is a session of the 5+2",
        (v) => heldOn(v, "2019-11").length > 0 || v.rounds.some((it) => inTown(it, /reichenhall/i)),
      ),
      transnistria.trap("a protocol was signed in Bratislava", (v) => signedOn(v, /protocole/i, "2019-10")),
      transnistria.trap("a session was held in December", (v) => heldOn(v, "2019-12").length > 0),
    ],
  },
  {
    name: "an eighth round of twelve hours, no ninth, Serbs of the north and Serbs of all Kosovo",
    reports: [
      `2013-04-03.en

Serbia and Kosovo leave Brussels empty-handed after 12-hour session

BRUSSELS, April 3 (Reuters) - The eighth round of talks between the prime ministers of Serbia and Kosovo broke up in Brussels in the early hours of Wednesday without a deal on the Serb-populated north of the former province.

"The gap is very narrow, but it is deep," European Union foreign policy chief Catherine Ashton said after 12 hours with Serbia's Ivica Dacic and Kosovo's Hashim Thaci, who had sat down on Tuesday afternoon. She said the Belgrade-Pristina dialogue would have no ninth round of this kind and that both would now tell her what they had decided.

Some 40,000 Serbs live in the four northern municipalities, beyond the reach of Pristina, which declared independence in 2008.`,
      `2013-04-05.fr

Kosovo: Belgrade prépare sa réponse au plan de Bruxelles

BELGRADE, 5 avr 2013 (AFP) - Le gouvernement serbe dira lundi s'il accepte le plan sur le nord du Kosovo présenté dans la nuit de mardi à mercredi par l'Union européenne, a annoncé vendredi le vice-Premier ministre Aleksandar Vucic.

La Serbie réclame que la future association des communes serbes dispose de pouvoirs exécutifs, en matière de police et de justice notamment. « Sans cela, il n'y a rien à signer », a dit M. Vucic à la télévision publique RTS.

A Pristina, le Premier ministre Hashim Thaci a jugé que l'association n'aurait jamais plus de compétences qu'une organisation non gouvernementale.

Environ 120.000 Serbes vivent au Kosovo, dont la majorité dans des enclaves au sud de la rivière Ibar. Le dialogue entre Belgrade et Pristina a débuté en mars 2011.`,
    ],
    checks: [
      kosovo.round(
        1,
        "the eighth round, on 2 and 3 April 2013 in Brussels",
        (v) => numbered(v, 8, "2013-04-02", "2013-04-03") && inTown(onlyRound(v, 8), /brussels|bruxelles/i),
      ),
      kosovo.view(1, "Dacic and Thaci, or their governments, sat in it", (v) => {
        const it = onlyRound(v, 8);
        return (
          sat(it, ({ id, name }) => id === "state:SRB" || /da[cč]i[cć]|serbi/i.test(name)) &&
          sat(it, ({ id, name }) => /KOS|XKX/.test(id) || /tha[cç]i|kosovo/i.test(name))
        );
      }),
      kosovo.trap("a ninth round was held", (v) => heldNumber(v, 9)),
      kosovo.trap("the Serbs of the north contradict the Serbs of Kosovo", (v) =>
        contests(v, ["figure"], /^~?40000\b/, /^~?120000\b/),
      ),
      kosovo.trap(
        "executive powers are promised, where Serbia only asks for them",
        (v) => agendaOf(v, /^commitment$/, /pouvoirs exécutifs/).length > 0,
      ),
    ],
  },
  {
    name: "a house on Long Island, a city on a lake before it, a conference to come, a census twice counted",
    reports: [
      `2012-01-25.en

Cyprus: Ban sees limited progress after Greentree talks

25 January 2012 (UN News) - Secretary-General Ban Ki-moon said today that the Greek Cypriot and Turkish Cypriot leaders had made limited progress during three days of intensive talks that ended on Tuesday at the Greentree estate on Long Island, near New York.

Mr. Ban hosted Dimitris Christofias and Derviş Eroğlu from Sunday. The governance of a united Cyprus, property and citizenship remain to be settled, he told reporters at Headquarters.

He intends to call a multilateral conference in late April or early May if his adviser, Alexander Downer, reports enough convergence at the end of March.

Mr. Ban also brought the two leaders together in Geneva on 7 July 2011. The Cyprus intercommunal talks under UN auspices began in September 2008.`,
      `2012-01-27.en

What the numbers say about northern Cyprus

NICOSIA, Jan 27 (Cyprus Mail) - Citizenship, one of the subjects on which the leaders stumbled at Greentree this week, starts with a question of arithmetic.

The census taken on December 4 by the Turkish Cypriot authorities found 295,165 people in the north that night, students, soldiers' families and tourists included. Those who usually live there number 286,257, according to the same provisional results.

President Christofias has said at the talks that 50,000 people from Turkey could stay after a settlement; his negotiators will not say how many there are today. Eroğlu's office called the count transparent and complete.

The island has been divided since the Turkish invasion of 1974. The current intercommunal talks began in 2008.`,
    ],
    checks: [
      cyprus.round(1, "talks at Greentree or near New York, 22 to 24 January 2012", (v) =>
        heldIn(v, /greentree|long[- ]island|new[- ]york/i, "2012-01-22", "2012-01-23", "2012-01-24"),
      ),
      cyprus.round(1, "talks in Geneva, 7 July 2011", (v) => heldIn(v, /gen[eè]v/i, "2011-07-07")),
      cyprus.trap("those present that night contradict those who usually live there", (v) =>
        contests(v, ["figure"], /^~?295165\b/, /^~?286257\b/),
      ),
      cyprus.trap("the talks of January 2012 were in Geneva", (v) =>
        heldIn(v, /gen[eè]v/i, "2012-01-22", "2012-01-23", "2012-01-24", "2012-01-25"),
      ),
      cyprus.trap("the conference of April or May was held", (v) => heldOn(v, "2012-04", "2012-05").length > 0),
    ],
  },
  {
    name: "one envoy by two spellings, a border promised and still shut, another pair of ministers in Washington",
    reports: [
      `2024-07-31.en

Armenian, Turkish envoys meet on their closed border

YEREVAN, July 31 (Armenpress) - The special representatives of Armenia and Turkey for normalization, Ruben Rubinyan and Serdar Kılıç, held their fifth meeting on Tuesday at the Margara-Alican crossing, on the frontier between the two countries, the Armenian foreign ministry said in a statement.

They agreed to look at the technical needs for running the Akhurik-Akyaka railway gate.

At their fourth meeting, on July 1, 2022 in Vienna, the two sides agreed to open the land border to citizens of third countries "at the earliest date possible". That has still not been done.

Separately, Foreign Minister Ararat Mirzoyan met his Azerbaijani counterpart Jeyhun Bayramov and U.S. Secretary of State Antony Blinken in Washington on July 10 to discuss a peace treaty between Yerevan and Baku.`,
      `2024-08-01.fr

Arménie-Turquie: à Margara, une poignée de main et un portail rouillé

MARGARA (Arménie), 1er août 2024 (RFI) - Pour la première fois, les émissaires arménien et turc se sont vus chez eux, ou presque: sur le pont qui enjambe l'Araxe, mardi. Rouben Roubinian, vice-président du Parlement arménien, est venu à pied côté Margara; l'ambassadeur Serdar Kiliç, côté Alican.

Selon la diplomatie turque, ils ont confirmé les accords passés. M. Roubinian a dit son espoir que la frontière, fermée par Ankara en 1993, s'ouvre enfin aux ressortissants de pays tiers et aux porteurs de passeports diplomatiques.

Dans le village, Anahit, 61 ans, n'y croit guère. « On a repeint le poste l'an dernier. Personne n'est passé. »

La normalisation entre l'Arménie et la Turquie a été relancée fin 2021.`,
    ],
    checks: [
      ararat.round(
        1,
        "the fifth meeting, 30 July 2024 on the border",
        (v) => numbered(v, 5, "2024-07-30") && inTown(onlyRound(v, 5), /margara|alican|araxe|araks|border/i),
      ),
      ararat.round(1, "the fourth, 1 July 2022 in Vienna", (v) => heldIn(v, /vienn/i, "2022-07-01")),
      ararat.trap("Rubinyan and Roubinian sit as two", (v) =>
        v.rounds.some(({ participants }) => participants.filter(({ actor }) => /r[uo]+bin[iy]an/i.test(actor.name)).length > 1),
      ),
      ararat.trap("the border was opened to citizens of third countries", (v) =>
        agendaOf(v, /^commitment$/, /third countr|pays tiers/i).some(({ status }) => /^(claimed-)?fulfilled$/.test(status)),
      ),
      ararat.trap(
        "the ministers of Armenia and Azerbaijan in Washington are a round of Armenia and Turkey",
        (v) => heldOn(v, "2024-07-10").length > 0 || v.rounds.some((it) => sat(it, ({ name }) => /ba[iïy]+ramov/i.test(name))),
      ),
    ],
  },
  {
    name: "ministers in Almaty, a commission's ninth session, a demand of one side answered by the other",
    reports: [
      `2024-05-11.fr

Arménie et Azerbaïdjan se quittent à Almaty sur une promesse de se revoir

ALMATY (Kazakhstan), 11 mai 2024 (AFP) - Les ministres arménien et azerbaïdjanais des Affaires étrangères, Ararat Mirzoïan et Djeïhoun Baïramov, ont achevé samedi à Almaty deux jours de négociations sur un traité de paix, sans annoncer de percée.

Dans des communiqués identiques, les deux ministères font état de « divergences » sur plusieurs articles.

La veille, depuis Choucha, le président azerbaïdjanais Ilham Aliev avait réclamé que l'Arménie modifie sa Constitution avant toute signature. « Une affaire intérieure », a répliqué samedi le Premier ministre arménien Nikol Pachinian, en déplacement à Gumri.

Le processus de paix entre l'Arménie et l'Azerbaïdjan a pris un nouveau tour après la reprise du Karabakh par Bakou, en septembre 2023.`,
      `2024-05-16.fr

Frontière: la commission arméno-azerbaïdjanaise fixe le tracé autour de quatre villages

BAKOU, 16 mai 2024 (Azertac) - La neuvième réunion des commissions de délimitation de la frontière entre l'Azerbaïdjan et l'Arménie s'est tenue mercredi sur la ligne elle-même, sous la présidence des vice-Premiers ministres Chahin Moustafaïev et Mher Grigorian.

Un procès-verbal de description a été signé pour un tronçon de 12,7 kilomètres. Quatre villages de la région de Gazakh reviennent à l'Azerbaïdjan, comme convenu lors de la huitième réunion, le 19 avril.

La délimitation suit son propre cours, rappelle-t-on au ministère des Affaires étrangères à Bakou: le traité de paix, lui, est l'affaire des deux chefs de la diplomatie, qui en parlaient la semaine dernière à Almaty.`,
    ],
    checks: [
      caucasus.round(1, "talks in Almaty, 10 and 11 May 2024", (v) => heldIn(v, /almat|alma-ata/i, "2024-05-10", "2024-05-11")),
      caucasus.view(1, "both ministers, or their states, sat there", (v) =>
        heldOn(v, "2024-05-10", "2024-05-11").some(
          (it) =>
            sat(it, ({ id, name }) => id === "state:ARM" || /mirzo/i.test(name)) &&
            sat(it, ({ id, name }) => id === "state:AZE" || /ba[iïy]+ramov/i.test(name)),
        ),
      ),
      caucasus.trap("sessions of the border commission are rounds eight and nine of the peace talks", (v) =>
        v.rounds.some(({ number }) => number === 8 || number === 9),
      ),
      caucasus.trap("the ministers met in Choucha or Gumri", (v) =>
        heldIn(v, /chou?cha|shusha|shushi|g[uy]oumri|gyumri|gumri/i, "2024-05-10", "2024-05-11"),
      ),
      caucasus.trap("Armenia asks for a change of its constitution", (v) =>
        asks(v, /^(demand|proposal|objective)$/, /Constitution/, /^state:ARM$|pachinian|pashinyan|mirzo/i),
      ),
    ],
  },
  {
    name: "each army's own dead, the dead of another war, two Sargsyans",
    reports: [
      `2016-05-17.en

Armenia, Azerbaijan presidents agree in Vienna to honour Karabakh truce

VIENNA, May 17 (AP) - The presidents of Armenia and Azerbaijan agreed in Vienna on Monday to observe the cease-fire in Nagorno-Karabakh and to let more observers watch the front, the co-chairs of the OSCE Minsk Group said.

Serzh Sargsyan and Ilham Aliyev met in the presence of U.S. Secretary of State John Kerry, Russian Foreign Minister Sergey Lavrov and a French minister, for the first time since four days of fighting in April. A further meeting is to follow in June, at a place to be agreed.

Azerbaijan says it lost 31 soldiers in April. Some 30,000 people were killed in the war over the region that ended with a truce in 1994.`,
      `2016-05-18.fr

Haut-Karabakh: à Erevan, l'heure des comptes

EREVAN, 18 mai 2016 (Le Monde) - Deux jours après la réunion de Vienne, l'Arménie continue d'enterrer les siens. Le ministère de la défense a porté mardi à 93 le nombre de ses soldats tués pendant la « guerre de quatre jours » d'avril.

« Le président n'a rien cédé », assure Viguen Sarkissian, le directeur de cabinet de Serge Sarkissian, avec lequel il n'a aucun lien de parenté. Selon lui, l'accord sur des enquêteurs le long de la ligne de contact répond à une vieille exigence arménienne.

L'opposition réclame des explications sur l'état de l'armée. Trois généraux ont été limogés fin avril.

Le groupe de Minsk de l'OSCE, coprésidé par la France, la Russie et les Etats-Unis, conduit la médiation depuis 1992.`,
    ],
    checks: [
      karabakh.round(1, "the presidents' meeting of 16 May 2016 in Vienna", (v) => heldIn(v, /vienn/i, "2016-05-16")),
      karabakh.figure(
        1,
        "31 soldiers lost by Azerbaijan, 93 by Armenia",
        (v) => seriesOf(v, /./, 31).length > 0 && seriesOf(v, /./, 93).length > 0,
      ),
      karabakh.trap("the own dead of one army contradict those of the other", (v) =>
        contests(v, ["figure"], /^~?31\b/, /^~?93\b/),
      ),
      karabakh.trap(
        "the dead of the war before 1994 contradict those of April",
        (v) => contests(v, ["figure"], /^~?30000\b/, /^~?31\b/) || contests(v, ["figure"], /^~?30000\b/, /^~?93\b/),
      ),
      karabakh.trap("the president and his chief of staff are one", (v) => bearsBoth(v, /Ser(zh|ge|j)\b/, /Vigu?en/)),
    ],
  },
  {
    name: "consultations before a round, a meeting of leaders just before it, refugees then and now",
    reports: [
      `1995-06-02.en

Fourth round of inter-Tajik talks concludes in Almaty

2 June 1995 (UN press release) - The fourth round of the inter-Tajik talks on national reconciliation ended yesterday in Almaty, Kazakhstan, the Secretary-General's Special Envoy, Ramiro Píriz-Ballón, announced. It had opened on 22 May.

Delegations of the Government of Tajikistan and of the Tajik opposition discussed for the first time the political structure of the country. They agreed to exchange an equal number of detainees and prisoners of war by 20 July, but not on the venue of the fifth round.

The round had been preceded by consultations in Moscow from 19 to 26 April, at which the parties extended the cease-fire for one month, and which were not themselves a round of the talks.`,
      `1995-06-06.en

Tajik refugees wait in northern Afghanistan as negotiators disagree

KUNDUZ, Afghanistan, June 6 (Reuters) - The 18,000 Tajiks still living in camps around Kunduz and Sakhi heard on short-wave radio that the talks in Almaty had ended last week with little more than a list of prisoners.

"They met in Kabul, they met in Almaty, and we are here," said Saidali, a teacher. President Emomali Rakhmonov and opposition leader Said Abdullo Nuri had held their first direct talks in the Afghan capital from May 17 to 19, days before the fourth round of the inter-Tajik negotiations.

About 60,000 people fled across the Amu Darya in the winter of 1992-93, the U.N. refugee agency says. Most have since gone home.`,
    ],
    checks: [
      tajik.round(
        1,
        "the fourth round, 22 May to 1 June 1995 in Almaty",
        (v) => numbered(v, 4, "1995-05-22", "1995-06-01") && inTown(onlyRound(v, 4), /almat|alma-ata/i),
      ),
      tajik.question(1, "the venue of the fifth round is open", (v) =>
        v.questions.some((it) => it.state === "open" && /fifth round|venue/i.test(`${it.contents.join(" ")} ${wordsOf(it)}`)),
      ),
      tajik.trap("the consultations in Moscow bear the number of a round, or are the fourth", (v) =>
        v.rounds.some((it) => it.number !== null && (daysOf(it).includes("1995-04") || inTown(it, /mosc/i))),
      ),
      tajik.trap("the leaders' talks in Kabul are the fourth round", (v) =>
        v.rounds.some((it) => it.number === 4 && (daysOf(it).includes("1995-05-17") || inTown(it, /kab[ou]u?l/i))),
      ),
      tajik.trap("those who remain contradict those who fled in 1992-93", (v) =>
        contests(v, ["figure"], /^~?18000\b/, /^~?60000\b/),
      ),
    ],
  },
  {
    name: "a truce signed in Oslo, a peace still to be signed, the dead and the disappeared, the neighbour's war",
    reports: [
      `1996-12-05.en

Guatemala and rebels sign definitive cease-fire in Oslo

OSLO, Norway, Dec 5 (AP) - Guatemala's government and the guerrillas of the Guatemalan National Revolutionary Unity, or URNG, signed a definitive cease-fire at Oslo city hall on Wednesday, two years after the United Nations took up the mediation and more than six after the two sides first met in the same city.

"War is over," said guerrilla commander Rolando Moran. Gustavo Porras signed for President Alvaro Arzu.

Two more accords are to follow, in Stockholm on Saturday and Madrid on Dec. 12, before the final peace is signed in Guatemala City on Dec. 29.

The conflict has left 100,000 people dead and 40,000 missing, by the usual estimates.`,
      `1996-12-06.fr

Amérique centrale: le Guatemala sur les pas de son voisin

GUATEMALA, 6 déc 1996 (Le Monde) - Deux jours après la cérémonie d'Oslo entre le gouvernement et l'Union révolutionnaire nationale guatémaltèque (URNG), les regards se tournent vers le Salvador. Là-bas, la paix fut signée le 16 janvier 1992 au château de Chapultepec, à Mexico, après une guerre de douze ans et 75.000 morts.

La mission de l'ONU y avait compté, en moins d'un an, la fin de la démobilisation. Au Guatemala, l'URNG dit n'avoir que 3.000 combattants à désarmer; l'armée n'a pas souhaité faire de commentaire.

« Chez nous, tout reste à faire », tempère un évêque, qui rappelle que le dernier texte, prévu pour le 29 décembre, n'est pas encore imprimé.

Les négociations de paix guatémaltèques sont menées sous la médiation des Nations unies.`,
    ],
    checks: [
      guatemala.view(1, "the cease-fire signed in Oslo on 4 December 1996", (v) => {
        const signed = eventsOf(v, /./, /sign|Oslo/i, "1996-12-04").some(({ standing }) => standing === "happened");
        return signed || heldIn(v, /oslo/i, "1996-12-04");
      }),
      guatemala.view(1, "the final peace is planned for 29 December", (v) => {
        const planned = v.timeline.some(
          ({ standing, time }) =>
            standing === "planned" &&
            ((time.edtf ?? "").includes("1996-12-29") || time.told.some(({ edtf }) => edtf.includes("1996-12-29"))),
        );
        const due = v.agenda.some((it) => it.due.values.some(({ value }) => value.includes("1996-12-29")));
        return planned || due || plannedFor(v, "1996-12-29");
      }),
      guatemala.trap("the final peace was signed", (v) => heldOn(v, "1996-12-29").length > 0 || signedOn(v, /./, "1996-12-29")),
      guatemala.trap("the dead contradict the missing", (v) => contests(v, ["figure"], /^~?100000\b/, /^~?40000\b/)),
      guatemala.trap(
        "Chapultepec and the dead of El Salvador are Guatemala's",
        (v) =>
          heldOn(v, "1992-01-16").length > 0 ||
          v.rounds.some((it) => inTown(it, /chapultepec/i)) ||
          contests(v, ["figure"], /^~?75000\b/, /^~?100000\b/),
      ),
    ],
  },
  {
    name: "an empty chair, another guerrilla's meeting, one massacre among many",
    reports: [
      `1999-01-08.fr

Colombie: la chaise vide de « Tirofijo » à l'ouverture du dialogue

SAN VICENTE DEL CAGUAN (Colombie), 8 jan 1999 (AFP) - Le président colombien Andrés Pastrana a ouvert seul, jeudi à San Vicente del Caguan, les négociations de paix avec les Forces armées révolutionnaires de Colombie (FARC): leur chef, Manuel Marulanda, ne s'est pas présenté.

Son discours, qui rappelait les poules et les cochons perdus dans l'attaque de Marquetalia en 1964, a été lu par le commandant Joaquin Gomez. La guérilla a invoqué un projet d'attentat contre « Tirofijo ».

Les deux hommes s'étaient vus dans le maquis en juillet 1998, avant l'investiture du chef de l'Etat.

Une autre guérilla, l'Armée de libération nationale (ELN), doit rencontrer des émissaires du gouvernement le 9 février à Caracas.`,
      `1999-01-20.fr

Les FARC gèlent les pourparlers après une vague de massacres

BOGOTA, 20 jan 1999 (Reuters) - Les FARC ont suspendu mardi les négociations de paix du Caguan jusqu'au 20 avril, exigeant du gouvernement qu'il démantèle les milices d'extrême droite.

Les paramilitaires ont tué 136 personnes en quatre jours dans six départements, selon la Défense du peuple. A Playon de Orozco, un hameau du Magdalena, les habitants ont enterré 27 d'entre elles, sorties de l'église et abattues sur la place.

Le haut-commissaire pour la paix, Victor G. Ricardo, a dit que la zone démilitarisée de 42.000 kilomètres carrés serait maintenue. Il n'a pas répondu à l'exigence de la guérilla.

Carlos Castaño, chef des Autodéfenses, avait rompu le 6 janvier la trêve de Noël de ses hommes.`,
    ],
    checks: [
      caguan.round(1, "talks opened on 7 January 1999 at San Vicente", (v) =>
        heldIn(v, /san[- ]vicente|cagu[aá]n/i, "1999-01-07"),
      ),
      caguan.view(1, "the process is suspended", stopped),
      caguan.trap("Marulanda sat at the opening", (v) =>
        heldOn(v, "1999-01-07").some((it) => sat(it, ({ name }) => /marulanda|tirofijo/i.test(name))),
      ),
      caguan.trap("the ELN's meeting in Caracas is a round of the talks with the FARC", (v) =>
        v.rounds.some(
          (it) =>
            inTown(it, /caracas/i) ||
            sat(it, ({ name }) => /\bELN\b|National Liberation Army|Armée de libération nationale/i.test(name)),
        ),
      ),
      caguan.trap("the dead of one hamlet contradict those of six departments", (v) =>
        contests(v, ["figure"], /^~?136\b/, /^~?27\b/),
      ),
    ],
  },
  {
    name: "a third cycle in Bogotá, a sixth in Havana with others, two truces, two men called Iván",
    reports: [
      `2024-01-19.fr

Colombie: le cessez-le-feu avec les dissidents de l'EMC prolongé jusqu'au 15 juillet

BOGOTA, 19 jan 2024 (AFP) - Le gouvernement colombien et l'Etat-major central (EMC), principale dissidence des ex-FARC, sont convenus de prolonger leur cessez-le-feu jusqu'au 15 juillet, à l'issue du troisième cycle de leurs pourparlers, qui s'est achevé jeudi à Bogota.

Ouvert le 9 janvier, ce cycle était le premier dans la capitale. La délégation du gouvernement était conduite par Camilo Gonzalez Posso, celle des rebelles par « Andrey Avendaño ».

L'EMC, dirigé par Ivan Mordisco, avait rejeté l'accord de paix de 2016 avec les FARC.

Une autre guérilla, l'ELN, doit décider avec Bogota de la suite de sa propre trêve, qui expire le 29 janvier.`,
      `2024-01-22.en

Colombia opens new cycle with ELN as Petro juggles three peace tables

HAVANA, Jan 22 (Reuters) - Colombian negotiators and the National Liberation Army (ELN) began the sixth cycle of their talks in Havana on Monday, a week before their ceasefire runs out on January 29.

It is one of several tables of President Gustavo Petro's "total peace". Talks with the EMC, led by Ivan Mordisco, ended a third cycle in Bogota on Thursday. With Segunda Marquetalia, whose chief Ivan Marquez signed the 2016 deal before taking up arms again in 2019, there are only contacts so far.

"Each table has its own clock," High Commissioner for Peace Otty Patino said in the Cuban capital.`,
    ],
    checks: [
      emc.round(
        1,
        "the third cycle, 9 to 18 January 2024 in Bogotá",
        (v) => numbered(v, 3, "2024-01-18", "2024-01-09") && inTown(onlyRound(v, 3), /bogot/i),
      ),
      emc.view(1, "González Posso is known for his part", (v) => known(v, /gonz[aá]lez posso/i)),
      emc.trap(
        "the ELN's sixth cycle in Havana is a round with the EMC",
        (v) => heldOn(v, "2024-01-22").length > 0 || v.rounds.some((it) => it.number === 6 || inTown(it, /havan|havane/i)),
      ),
      emc.trap("the end of the ELN's truce contradicts that of the EMC's", (v) => rivals(v, /2024-01-29/, /2024-07-15/)),
      emc.trap("Iván Mordisco and Iván Márquez are one", (v) => bearsBoth(v, /Mordisco/i, /M[aá]rquez/i)),
    ],
  },
  {
    name: "a fourth round called off on its day, an island of two years ago, a brother and a sister",
    reports: [
      `2021-10-17.en

Venezuela's Maduro pulls out of Mexico talks after Saab extradition

CARACAS, Oct 17 (Reuters) - Venezuela's government will not attend the round of negotiations with the opposition that was to open in Mexico City on Sunday, in protest at the extradition of businessman Alex Saab to the United States.

Jorge Rodriguez, who heads the government's team, said late on Saturday the delegation was suspending its part in the talks. It would have been their fourth round. Saab was flown out of Cape Verde on a U.S. Justice Department plane the same day.

Vice President Delcy Rodriguez, his sister, called the extradition a kidnapping.

The third round took place in Mexico City from September 24 to 27.`,
      `2021-10-18.en

Norway hopes to bring Venezuelan parties back to the table

OSLO, Norway, Oct. 18 (AP) - Norway, which facilitates the talks between the Venezuelan government and the opposition's Unitary Platform, said Monday it was working to have them resume as soon as possible.

Gerardo Blyde, the opposition's chief negotiator, waited in Mexico City on Sunday with eight colleagues. "We were here. They were not," he told reporters, urging the government to return.

It is not the first effort by Oslo to collapse. In July 2019 envoys of President Nicolas Maduro and of Juan Guaido met in Barbados under Norwegian auspices; Maduro's side left that process, which had nothing to do with the present one, over U.S. sanctions.

The Mexico talks began on Aug. 13.`,
    ],
    checks: [
      mexico.round(
        1,
        "the third round, 24 to 27 September 2021 in Mexico City",
        (v) => numbered(v, 3, "2021-09-24", "2021-09-27") && inTown(onlyRound(v, 3), /mexico|ciudad/i),
      ),
      mexico.view(
        1,
        "the process is suspended, or a round of 17 October was planned",
        (v) => stopped(v) || plannedFor(v, "2021-10-17"),
      ),
      mexico.trap("the fourth round was held", (v) => heldNumber(v, 4) || heldOn(v, "2021-10-17").length > 0),
      mexico.trap(
        "the talks in Barbados of 2019 are a round of those in Mexico",
        (v) => heldOn(v, "2019-07").length > 0 || v.rounds.some((it) => inTown(it, /barbad/i)),
      ),
      mexico.trap("Jorge and Delcy Rodríguez are one", (v) => bearsBoth(v, /Jorge/, /Delcy/)),
    ],
  },
  {
    name: "one dispatch in two papers, elections asked for and not granted, another dialogue in the Caribbean",
    reports: [
      `2018-05-24.fr

Nicaragua: les évêques suspendent le dialogue national

MANAGUA, 24 mai 2018 (AFP) - La Conférence épiscopale du Nicaragua a suspendu mercredi le dialogue national ouvert une semaine plus tôt, le 16 mai à Managua, faute d'accord sur l'ordre du jour entre le gouvernement de Daniel Ortega et l'Alliance civique.

L'Alliance, qui réunit étudiants, patronat et société civile, exige des élections anticipées. Le ministre des Affaires étrangères, Denis Moncada, y a vu « la feuille de route d'un coup d'Etat ».

Au moins 76 personnes ont été tuées depuis le 18 avril, selon la Commission interaméricaine des droits de l'homme.

Dans la région, un autre dialogue, celui du pouvoir vénézuélien avec l'opposition à Saint-Domingue, avait été ajourné sine die le 7 février.`,
      `2018-05-24.fr

Au Nicaragua, le dialogue national suspendu par l'Eglise

La Conférence épiscopale du Nicaragua a suspendu mercredi le dialogue national ouvert une semaine plus tôt, le 16 mai à Managua, faute d'accord sur l'ordre du jour entre le gouvernement de Daniel Ortega et l'Alliance civique.

L'Alliance, qui réunit étudiants, patronat et société civile, exige des élections anticipées. Le ministre des Affaires étrangères, Denis Moncada, y a vu « la feuille de route d'un coup d'Etat ».

Au moins 76 personnes ont été tuées depuis le 18 avril, selon la Commission interaméricaine des droits de l'homme.

(Le Figaro, avec AFP)`,
    ],
    checks: [
      nicaragua.round(1, "talks opened in Managua on 16 May 2018", (v) => heldIn(v, /managua/i, "2018-05-16")),
      nicaragua.view(1, "the dialogue is suspended", stopped),
      nicaragua.trap(
        "the paper's copy is an origin of its own",
        (v) =>
          new Set(v.sources.map(({ origin }) => origin)).size > 1 || v.status.values.some(({ support }) => support.origins > 1),
      ),
      nicaragua.trap(
        "early elections are promised, or the government asks for them",
        (v) =>
          agendaOf(v, /^commitment$/, /élections anticipées/).length > 0 ||
          asks(v, /^demand$/, /élections anticipées/, /^state:NIC$|ortega|moncada/i),
      ),
      nicaragua.trap(
        "the Venezuelans in Santo Domingo are a round of this dialogue",
        (v) => heldOn(v, "2018-02-07").length > 0 || v.rounds.some((it) => inTown(it, /saint-domingue|santo[- ]domingo/i)),
      ),
    ],
  },
  {
    name: "six rounds and a seventh only planned, a seminar without the rebels, what each of two men said",
    reports: [
      `2003-04-22.en

Tamil Tigers pull out of Sri Lanka peace talks for now

COLOMBO, April 22 (Reuters) - Sri Lanka's Tamil Tiger rebels have suspended their part in Norwegian-brokered peace talks, saying they were shut out of an aid seminar in Washington on April 14 and that little had changed for people in the north and east.

"The exclusion of the LTTE is humiliating," chief negotiator Anton Balasingham wrote to Prime Minister Ranil Wickremesinghe in a letter made public on Monday night.

The government's chief negotiator, G.L. Peiris, said the door was still open and that the truce held.

The two sides have met for six rounds since September, the last from March 18 to 21 in Hakone, Japan. A seventh was due in Thailand from April 29.`,
      `2003-04-24.fr

Sri Lanka: Oslo tente de sauver le rendez-vous de Thaïlande

COLOMBO, 24 avr 2003 (AFP) - La Norvège s'efforçait jeudi de convaincre les Tigres tamouls (LTTE) de revenir sur leur décision et de participer, mardi prochain en Thaïlande, à la septième session des pourparlers de paix avec le gouvernement sri-lankais.

L'émissaire Erik Solheim est attendu à Kilinochchi, fief des rebelles. Il a reconnu, avant de s'envoler d'Oslo, que le calendrier devenait « très serré ».

Le séminaire de Washington, où les Etats-Unis avaient reçu des donateurs et des représentants de Colombo, préparait la conférence de Tokyo, fixée au mois de juin. Les Tigres, que Washington tient pour une organisation terroriste, n'y avaient pas été conviés.

Le conflit a fait plus de 60.000 morts depuis 1983.`,
    ],
    checks: [
      sriLanka.round(1, "the last round, 18 to 21 March 2003 in Hakone", (v) =>
        heldIn(v, /hakone|japan|japon|state:JPN/i, "2003-03-18", "2003-03-21"),
      ),
      sriLanka.view(
        1,
        "talks are suspended, or those of 29 April only planned",
        (v) => stopped(v) || plannedFor(v, "2003-04-29"),
      ),
      sriLanka.trap("the seventh round was held", (v) => heldNumber(v, 7) || heldOn(v, "2003-04-29").length > 0),
      sriLanka.trap(
        "the seminar in Washington is a round",
        (v) => heldOn(v, "2003-04-14").length > 0 || v.rounds.some((it) => inTown(it, /washington/i)),
      ),
      sriLanka.trap("Peiris or the government calls the exclusion humiliating", (v) =>
        stands(v, /humiliating/, /^state:LKA$|peiris|wickremesinghe/i),
      ),
    ],
  },
  {
    name: "a round that moved from town to village, a third one two years before, an assembly asked for",
    reports: [
      `2003-08-20.en

Nepal, Maoists end third round of talks still apart on constitution

KATHMANDU, Aug 20 (Reuters) - Nepal's government and Maoist rebels ended a third round of peace talks on Tuesday no closer on the rebels' wish to have a new constitution drawn up by an elected assembly.

The round opened on Sunday in Nepalgunj, a town near the Indian border, and was moved the next day to Hapure, a village in the hills of Dang district, at the request of the rebels.

Kamal Thapa, who leads the government team, said he had handed over a written agenda. The Maoists' Baburam Bhattarai demanded a constituent assembly. The government offered to amend the present constitution instead.

The sides have observed a ceasefire since January 29.`,
      `2003-08-28.en

Maoists end seven-month truce, Nepal braces for return of war

KATHMANDU, Aug 28 (AP) - Maoist guerrillas walked out of Nepal's peace process on Wednesday and called off their cease-fire, the second to fail in under two years.

In 2001, too, the end followed a third round: after the one of Nov. 13 that year, the rebels attacked army barracks within ten days.

Rebel leader Prachanda said in a statement the government had "closed the door" by refusing an elected assembly. He also cited 19 people who were shot by soldiers in Doramba on Aug. 17, the day the talks opened in the west.

More than 7,000 people have died in the insurgency, which began in 1996.`,
    ],
    checks: [
      nepal.round(1, "the third round, 17 to 19 August 2003", (v) =>
        heldOn(v, "2003-08-17", "2003-08-18", "2003-08-19").some(({ number }) => number === 3),
      ),
      nepal.view(
        1,
        "the process or its truce ended",
        (v) => stopped(v) || eventsOf(v, /./, /walked out|called off/, "2003-08-27").length > 0,
      ),
      nepal.trap(
        "the round of Nepalgunj and Hapure is two",
        (v) => heldOn(v, "2003-08-17", "2003-08-18", "2003-08-19").length > 1,
      ),
      nepal.trap("the third round of 2001 and that of 2003 are one", (v) =>
        v.rounds.some((it) => daysOf(it).includes("2001-11") && daysOf(it).includes("2003-08")),
      ),
      nepal.trap(
        "the government promised or asked for a constituent assembly",
        (v) =>
          agendaOf(v, /^commitment$/, /constituent assembly/).length > 0 ||
          asks(v, /^demand$/, /demanded a constituent assembly/, /^state:NPL$|thapa/i),
      ),
    ],
  },
  {
    name: "Anas Abdulrahman and Abdul Rahim Noor, twenty years and one month, a plan not yet signed",
    reports: [
      `2024-02-08.en

Thai panel, BRN agree in principle on roadmap for southern peace

KUALA LUMPUR, Feb 8 (Bangkok Post) - Thailand and the Barisan Revolusi Nasional (BRN) agreed in principle on a roadmap to end violence in the deep South at the seventh meeting of their southern Thailand peace talks, held in the Malaysian capital on Tuesday and Wednesday.

Chatchai Bangchuad, deputy chief of the National Security Council, led the Thai side for the first time. Anas Abdulrahman headed the BRN's.

Malaysian facilitator Zulkifli Zainal Abidin said technical teams would work on the text in the coming weeks. He expects the Joint Comprehensive Plan towards Peace to be signed in April, "God willing".`,
      `2024-02-09.fr

Thaïlande: dans le Sud, l'espoir prudent des musulmans malais

PATTANI (Thaïlande), 9 fév 2024 (Ouest-France) - Vingt ans après l'attaque de l'arsenal de Narathiwat, le 4 janvier 2004, le conflit du sud de la Thaïlande a coûté la vie à 7.547 personnes, selon l'observatoire Deep South Watch. Onze sont mortes en janvier dernier, d'après le même décompte.

Les négociateurs se sont revus cette semaine à Kuala Lumpur. Le médiateur malaisien, le général Zulkifli, y est plus discret que son prédécesseur, Abdul Rahim Noor, ancien chef de la police, qui officiait jusqu'à la fin de 2022.

« Le plan n'est qu'un papier, et il n'est pas signé », relève un commerçant de Pattani. Le BRN, lui, n'a rien dit d'une trêve pour le ramadan.`,
    ],
    checks: [
      patani.round(
        1,
        "the seventh meeting, 6 and 7 February 2024 in Kuala Lumpur",
        (v) => numbered(v, 7, "2024-02-06", "2024-02-07") && inTown(onlyRound(v, 7), /kuala/i),
      ),
      patani.figure(1, "7,547 dead since 2004", (v) => seriesOf(v, /./, 7547).length > 0),
      patani.trap(
        "two who share a name, or an office at other times, are one",
        (v) => bearsBoth(v, /Zulkifli/, /Rahim Noor/) || bearsBoth(v, /Anas/, /Rahim Noor/),
      ),
      patani.trap("the dead of January contradict those of twenty years", (v) => contests(v, ["figure"], /^~?7547\b/, /^~?11\b/)),
      patani.trap(
        "the Joint Comprehensive Plan was signed",
        (v) => signedOn(v, /Joint Comprehensive Plan/, "2024") || heldOn(v, "2024-04").length > 0,
      ),
    ],
  },
  {
    name: "two Moro fronts, talks with communists in Oslo, an accord that waits for its day",
    reports: [
      `2014-01-26.fr

Philippines: Manille et le MILF bouclent la dernière annexe de leur accord de paix

KUALA LUMPUR, 26 jan 2014 (AFP) - Le gouvernement philippin et le Front moro islamique de libération (MILF) ont paraphé samedi à Kuala Lumpur l'annexe sur la « normalisation », au terme de leur 43e session de discussions exploratoires, ouverte mercredi.

Le texte prévoit le désarmement progressif des combattants. « Il ne reste plus qu'à réunir le tout », s'est félicitée la négociatrice de Manille, Miriam Coronel-Ferrer. Mohagher Iqbal, son vis-à-vis du MILF, a parlé d'un moment « lourd de sens ».

L'Accord global sur le Bangsamoro doit encore être signé à Manille, sans doute en mars.

Les pourparlers, que la Malaisie facilite, visent à créer dans le sud de l'archipel une région autonome musulmane.`,
      `2014-01-28.fr

A Mindanao, tous n'applaudissent pas

ZAMBOANGA (Philippines), 28 jan 2014 (La Croix) - Les décombres sont encore noirs à Zamboanga, où les hommes de Nur Misuari, du Front moro de libération nationale (MNLF), ont tenu tête à l'armée pendant trois semaines en septembre. Leur mouvement, signataire d'une paix en 1996, se juge trahi par celle que le gouvernement négocie avec le MILF, né d'une scission.

« Notre accord n'est pas celui de Kuala Lumpur », martèle un de ses avocats.

Manille n'a guère plus de chance avec les communistes: les discussions avec eux, relancées à Oslo en février 2011, sont au point mort.

Reste le processus du Bangsamoro. Le Parlement devra voter une loi d'ici à la fin de l'année.`,
    ],
    checks: [
      bangsamoro.round(
        1,
        "the 43rd talks, 22 to 25 January 2014 in Kuala Lumpur",
        (v) => numbered(v, 43, "2014-01-25", "2014-01-22") && inTown(onlyRound(v, 43), /kuala/i),
      ),
      bangsamoro.view(1, "both negotiators are known", (v) => known(v, /Ferrer/) && known(v, /Iqbal/)),
      bangsamoro.trap("the MILF and the MNLF are one, or the MNLF sat with Manila", (v) => {
        const mnlf = /MNLF|Moro National|moro de libération nationale|Misuari/;
        const one = bearsBoth(v, /MILF|Moro Islamic|moro islamique/, mnlf);
        return one || v.rounds.some((it) => daysOf(it).includes("2014-01") && sat(it, ({ name }) => mnlf.test(name)));
      }),
      bangsamoro.trap(
        "the talks of Oslo with the communists are a round with the MILF",
        (v) => heldOn(v, "2011-02").length > 0 || v.rounds.some((it) => inTown(it, /oslo/i)),
      ),
      bangsamoro.trap(
        "the comprehensive agreement was signed",
        (v) => signedOn(v, /Accord global/, "2014") || heldOn(v, "2014-03").length > 0,
      ),
    ],
  },
  {
    name: "a sixteenth round of generals, a twenty-fourth of diplomats, ministers in Bali, each army's dead",
    reports: [
      `2022-07-18.en

India, China hold 16th round of military talks on Ladakh

NEW DELHI, July 18 (PTI) - India and China held the 16th round of their Corps Commander Level Meeting on Sunday at the Chushul-Moldo border meeting point, on the Indian side of the Line of Actual Control.

The talks lasted more than 12 hours, a joint release said. Both sides will stay in touch and "work out a mutually acceptable resolution of the remaining issues at the earliest". Lt Gen Anindya Sengupta led the Indian delegation.

External Affairs Minister S Jaishankar took up the matter with China's Wang Yi on July 7 in Bali, where both attended a G20 gathering.

The diplomats' Working Mechanism, a separate body, held its 24th meeting by video on May 31.`,
      `2022-07-20.fr

Inde-Chine: deux ans après Galwan, des généraux qui se parlent et des routes qui avancent

LEH (Inde), 20 juil 2022 (Le Monde) - A Leh, on suit de loin les réunions des commandants de corps d'armée, dont la seizième a eu lieu dimanche. « Ils se voient, ils mangent des nouilles, et chacun rentre chez soi », dit Tsering, éleveur de chèvres pashmina.

L'affrontement de la vallée de Galwan, en juin 2020, reste une plaie. Vingt militaires indiens y ont péri. Pékin a attendu huit mois pour avouer quatre morts dans ses propres rangs, un bilan que bien des experts jugent minoré.

Depuis, les deux armées se sont retirées des rives du lac Pangong et de Gogra. Pas du col de Depsang, ni de Demchok.

Le ministère chinois de la défense n'a rien ajouté au communiqué conjoint de lundi.`,
    ],
    checks: [
      ladakh.round(
        1,
        "the 16th round, 17 July 2022 at Chushul-Moldo",
        (v) => numbered(v, 16, "2022-07-17") && inTown(onlyRound(v, 16), /chushul|moldo/i),
      ),
      ladakh.view(1, "India and China sat in it", (v) => {
        const it = onlyRound(v, 16);
        return (
          sat(it, ({ id, name }) => id === "state:IND" || /indi|sengupta/i.test(name)) &&
          sat(it, ({ id, name }) => id === "state:CHN" || /chin/i.test(name))
        );
      }),
      ladakh.trap("the 24th meeting of the diplomats is a round of the generals", (v) =>
        v.rounds.some(({ number }) => number === 24),
      ),
      ladakh.trap(
        "the ministers in Bali are a round of the generals",
        (v) => heldOn(v, "2022-07-07").length > 0 || v.rounds.some((it) => inTown(it, /bali/i)),
      ),
      ladakh.trap("the dead of one army contradict those of the other", (v) => contests(v, ["figure"], /^~?20\b/, /^~?4\b/)),
    ],
  },
  {
    name: "a date withdrawn by its own desk, a signing to come, the dead of the wave and of the war",
    reports: [
      `2005-07-17.fr

Indonésie: accord à Helsinki entre Jakarta et les rebelles d'Aceh

HELSINKI, 17 juil 2005 (AFP) - Le gouvernement indonésien et le Mouvement Aceh libre (GAM) se sont entendus dimanche à Helsinki sur un protocole d'accord qui doit mettre fin à trente ans de guerre, a annoncé l'ancien président finlandais Martti Ahtisaari, leur médiateur.

Le texte sera signé le 12 août à Helsinki. Cette cinquième série de pourparlers avait débuté mardi.

Le conflit a fait environ 15.000 morts dans la province, à la pointe nord de Sumatra. Une mission de l'Union européenne et de pays d'Asie du Sud-Est doit surveiller le désarmement des rebelles.`,
      `2005-07-17.fr

Indonésie: accord à Helsinki entre Jakarta et les rebelles d'Aceh (CORRIGE)

ATTENTION - corrige la date de la signature au deuxième paragraphe: 15 août, et non 12 août

HELSINKI, 17 juil 2005 (AFP) - Le gouvernement indonésien et le Mouvement Aceh libre (GAM) se sont entendus dimanche à Helsinki sur un protocole d'accord qui doit mettre fin à trente ans de guerre, a annoncé l'ancien président finlandais Martti Ahtisaari, leur médiateur.

Le texte sera signé le 15 août à Helsinki. Cette cinquième série de pourparlers avait débuté mardi.

Le conflit a fait environ 15.000 morts dans la province, à la pointe nord de Sumatra. Une mission de l'Union européenne et de pays d'Asie du Sud-Est doit surveiller le désarmement des rebelles.`,
      `2005-07-18.en

Acehnese cautious after rebels, Jakarta strike deal in Finland

BANDA ACEH, Indonesia, July 18 (Reuters) - In the barracks where survivors of the Indian Ocean tsunami still live, news of a deal between Jakarta and the Free Aceh Movement (GAM) was met on Monday with smiles and few illusions.

"We have had two peaces already," said Nurhayati, 44, who lost a brother to the army in 1990 and two sons to the sea. The wave of last December killed about 130,000 people in Aceh.

The memorandum of understanding agreed in Helsinki on Sunday, after a fifth round of talks, lets the former rebels form a local party. It is to be signed next month. Some lawmakers in Jakarta said the deal gave away too much.`,
    ],
    checks: [
      aceh.round(
        1,
        "the fifth round, 12 to 17 July 2005 in Helsinki",
        (v) => numbered(v, 5, "2005-07-12", "2005-07-17") && inTown(onlyRound(v, 5), /helsinki/i),
      ),
      aceh.figure(1, "15,000 dead of the conflict", (v) => seriesOf(v, /./, 15000).length > 0),
      aceh.trap("the withdrawn 12 August still rivals the 15th", (v) =>
        v.contested.some(({ values }) => {
          const standing = values.filter(({ superseded }) => !superseded);
          return (
            standing.some(({ value }) => value.includes("2005-08-12")) &&
            standing.some(({ value }) => value.includes("2005-08-15"))
          );
        }),
      ),
      aceh.trap("the dead of the tsunami contradict those of the war", (v) =>
        contests(v, ["figure"], /^~?15000\b/, /^~?130000\b/),
      ),
      aceh.trap("the memorandum was signed in August", (v) => signedOn(v, /./, "2005-08") || heldOn(v, "2005-08").length > 0),
    ],
  },
  {
    name: "a third phase of a fifth round, two envoys in Berlin, one dispatch twice",
    reports: [
      `2007-02-13.fr

Accord à Pékin: la Corée du Nord s'engage à fermer Yongbyon

PEKIN, 13 fév 2007 (AFP) - La Corée du Nord s'est engagée mardi à fermer dans les soixante jours son réacteur de Yongbyon en échange d'une aide énergétique, a annoncé la Chine, hôte des pourparlers à six.

Le texte a été adopté au sixième jour de la troisième phase du cinquième cycle, ouverte jeudi à Pékin. Pyongyang recevra d'abord 50.000 tonnes de fioul, puis l'équivalent de 950.000 tonnes une fois toutes ses installations neutralisées.

« C'est une première étape », a dit le négociateur américain Christopher Hill, qui avait rencontré en janvier à Berlin, en tête à tête, le vice-ministre nord-coréen Kim Kye-gwan.

Les pourparlers réunissent les deux Corées, les Etats-Unis, la Chine, le Japon et la Russie.`,
      `2007-02-14.fr

Pyongyang promet de fermer le réacteur de Yongbyon

La Corée du Nord s'est engagée mardi à fermer dans les soixante jours son réacteur de Yongbyon en échange d'une aide énergétique, a annoncé la Chine, hôte des pourparlers à six.

Le texte a été adopté au sixième jour de la troisième phase du cinquième cycle, ouverte jeudi à Pékin. Pyongyang recevra d'abord 50.000 tonnes de fioul, puis l'équivalent de 950.000 tonnes une fois toutes ses installations neutralisées.

« C'est une première étape », a dit le négociateur américain Christopher Hill, qui avait rencontré en janvier à Berlin, en tête à tête, le vice-ministre nord-coréen Kim Kye-gwan. (AFP / Le Temps)`,
      `2007-02-15.fr

Corée du Nord: Tokyo ne paiera pas sans réponse sur les enlèvements

TOKYO, 15 fév 2007 (Les Echos) - Le Japon ne contribuera pas à l'aide prévue par l'accord de Pékin tant que le sort de ses ressortissants enlevés dans les années 1970 et 1980 ne sera pas éclairci, a réaffirmé jeudi le Premier ministre Shinzo Abe devant les députés.

Les pourparlers à six ont prévu un groupe de travail sur les relations entre Tokyo et Pyongyang. Abe souhaite l'utiliser « pleinement ».

A Séoul, le ministre de l'Unification a estimé que la part sud-coréenne pourrait être livrée la première. A Washington, l'ancien ambassadeur à l'ONU John Bolton a jugé l'accord détestable; la Maison Blanche a passé outre.

La prochaine réunion des six est fixée au 19 mars.`,
    ],
    checks: [
      sixParty.round(1, "talks in Beijing, 8 to 13 February 2007", (v) =>
        heldIn(v, /beijing|p[eé]kin/i, "2007-02-08", "2007-02-13"),
      ),
      sixParty.view(1, "the North's promise on Yongbyon, or the next meeting of 19 March", (v) => {
        const promised = agendaOf(v, /^commitment$/, /Yongbyon/).length > 0;
        return promised || plannedFor(v, "2007-03-19");
      }),
      sixParty.trap("the third phase is round three, or the sixth day round six", (v) => heldNumber(v, 3, 6)),
      sixParty.trap(
        "the two envoys in Berlin are a round of the six",
        (v) => heldOn(v, "2007-01").length > 0 || v.rounds.some((it) => inTown(it, /berlin/i)),
      ),
      sixParty.trap(
        "the paper's copy is an origin of its own",
        (v) => new Set(v.sources.filter(({ title }) => /Yongbyon/.test(title ?? "")).map(({ origin }) => origin)).size > 1,
      ),
    ],
  },
  {
    name: "a fifth round that never opened, an order nobody denies, two chief negotiators one after the other",
    reports: [
      `2017-05-28.en

Philippine government pulls out of fifth round of talks with communists

NOORDWIJK, Netherlands, May 28 (Reuters) - The Philippine government has withdrawn from a fifth round of peace talks with the communist-led National Democratic Front (NDFP) that was to run here from Saturday to June 1, its peace adviser said.

Jesus Dureza told reporters late on Saturday that Manila would not take part until the Communist Party took back an order to its guerrillas to step up attacks.

Fidel Agcaoili, chief negotiator of the NDFP, did not dispute the order. He said it answered President Rodrigo Duterte's declaration of martial law on Mindanao, and that his panel was ready to explain it at the table.

The fourth round was held in the same Dutch resort from April 3 to 6.`,
      `2017-05-30.fr

Philippines: « On ne jette pas dix mois de travail », plaide l'ancien chef négociateur des rebelles

UTRECHT (Pays-Bas), 30 mai 2017 (AFP) - L'annulation de la session de Noordwijk est « un gâchis », a jugé mardi Luis Jalandoni, qui a dirigé la délégation du Front national démocratique (NDFP) jusqu'en octobre dernier avant de céder la place à Fidel Agcaoili.

Installé aux Pays-Bas depuis 1976, M. Jalandoni, 82 ans, reste conseiller de la délégation. Il rappelle que les pourparlers d'Oslo avaient repris en août 2016 dans la capitale norvégienne.

Aux Philippines, l'attention est ailleurs: les combats contre les jihadistes du groupe Maute à Marawi ont fait une centaine de morts en une semaine. La rébellion communiste, vieille d'un demi-siècle, en a fait quelque 30.000.`,
    ],
    checks: [
      ndfp.round(
        1,
        "the fourth round, 3 to 6 April 2017 in Noordwijk",
        (v) => numbered(v, 4, "2017-04-03", "2017-04-06") && inTown(onlyRound(v, 4), /noordwijk|dutch|netherlands|pays-bas|NLD/i),
      ),
      ndfp.view(
        1,
        "a fifth round is known, as not held",
        (v) => v.rounds.some((it) => it.number === 5 && !held(it)) || plannedFor(v, "2017-05-27", "2017-06-01"),
      ),
      ndfp.trap("the fifth round was held", (v) => heldNumber(v, 5) || heldOn(v, "2017-05-27", "2017-05-28").length > 0),
      ndfp.trap("the order to step up attacks is told and denied", (v) =>
        v.contested.some(
          ({ question, values }) =>
            (question === "said-and-denied" || question === "did-it-happen") &&
            values.some(({ support }) => /order to its guerrillas|did not dispute/.test(wordsOf({ support }))),
        ),
      ),
      ndfp.trap("Agcaoili and Jalandoni are one", (v) => bearsBoth(v, /Agcaoili/, /Jalandoni/)),
    ],
  },
  {
    name: "prisoners of one round and bodies of the next, Istanbul three years ago, what Moscow only asks",
    reports: [
      `2025-06-03.en

Russia, Ukraine agree to swap more prisoners at second Istanbul round

ISTANBUL, June 3 (Reuters) - Russia and Ukraine agreed at a second round of talks in Istanbul on Monday to exchange all seriously wounded and young prisoners of war and to return 6,000 bodies of soldiers to each other, their delegation heads said.

The meeting at the Ciragan Palace lasted just over an hour. Moscow gave Kyiv a memorandum under which Ukrainian forces would withdraw from four regions that Russia claims before any full ceasefire. Defence Minister Rustem Umerov said Ukraine would study it.

The first round of the Istanbul talks, on May 16, led to an exchange of 1,000 prisoners on each side.

Umerov proposed to meet again between June 20 and 30.`,
      `2025-06-04.fr

Ukraine: « un ultimatum », selon Kiev, trois ans après l'autre Istanbul

KIEV, 4 juin 2025 (Le Monde) - Volodymyr Zelensky a qualifié mercredi d'ultimatum le mémorandum que la délégation russe, emmenée par Vladimir Medinski, a remis lundi aux Ukrainiens. « On ne discute pas avec un ultimatum », a-t-il lancé, tout en se félicitant des échanges à venir.

L'ombre du 29 mars 2022 plane sur ces pourparlers. Ce jour-là, dans un palais voisin, le même Medinski saluait un projet de neutralité ukrainienne. Ces négociations-là avaient tourné court en quelques semaines; celles d'aujourd'hui n'en sont pas la suite, insiste-t-on à Kiev.

Le Kremlin, lui, parle de « reprise ». Son porte-parole, Dmitri Peskov, juge une rencontre des présidents peu probable dans un avenir proche.`,
    ],
    checks: [
      istanbul.round(
        1,
        "the second round, 2 June 2025 in Istanbul",
        (v) => numbered(v, 2, "2025-06-02") && inTown(onlyRound(v, 2), /istanbul/i),
      ),
      istanbul.round(1, "the first, 16 May 2025 in Istanbul", (v) => heldIn(v, /istanbul/i, "2025-05-16")),
      istanbul.trap("prisoners contradict bodies", (v) => contests(v, ["figure"], /^~?6000\b/, /^~?1000\b/)),
      istanbul.trap(
        "the meeting of June 20 to 30 was held, or that of March 2022 is a round of these talks",
        (v) => heldOn(v, "2025-06-20", "2025-06-30").length > 0 || heldOn(v, "2022-03-29").length > 0,
      ),
      istanbul.trap(
        "Ukraine promised to withdraw, or wants it",
        (v) =>
          agendaOf(v, /^commitment$/, /would withdraw from four regions/).length > 0 ||
          asks(v, /^(demand|proposal)$/, /would withdraw from four regions/, /^state:UKR$|umerov|zelensk/i),
      ),
    ],
  },
  {
    name: "a sixty-second round and consultations the day after, soldiers' talks at NATO, the next one in Turkey",
    reports: [
      `2021-03-17.en

Greek, Turkish diplomats meet again in Athens a day after exploratory talks

ATHENS, March 17 (Kathimerini) - Greek and Turkish foreign ministry officials sat down in Athens on Wednesday for political consultations, a day after the 62nd round of exploratory talks ended in the Greek capital without a statement.

The two should not be confused, diplomats said. In the exploratory talks, retired ambassador Pavlos Apostolidis faced Turkish Deputy Foreign Minister Sedat Önal for four hours on Tuesday over the seabed of the Aegean. The consultations, led on the Greek side by Themistoklis Demiris, deal with visits and trade.

The 61st round was held in Istanbul on January 25, after a break of nearly five years.`,
      `2021-03-18.en

Türkiye expects next round of talks with Greece on its soil

ANKARA, March 18 (Anadolu) - The next round of exploratory talks between Turkey and Greece should take place in Turkey, Foreign Minister Mevlüt Çavuşoğlu said on Thursday, adding that no date had been set.

He described the atmosphere in Athens this week as positive. Greek counterpart Nikos Dendias is expected in Ankara in April if the circumstances allow.

Military delegations of the two neighbors meet as well, at NATO headquarters in Brussels, to avoid accidents in the eastern Mediterranean. Their eighth such technical meeting was held on Tuesday, a Turkish defense ministry source said on condition of anonymity.

The exploratory talks were launched in 2002.`,
    ],
    checks: [
      aegean.round(
        1,
        "the 62nd round, 16 March 2021 in Athens",
        (v) => numbered(v, 62, "2021-03-16") && inTown(onlyRound(v, 62), /athen/i),
      ),
      aegean.round(1, "the 61st, 25 January 2021 in Istanbul", (v) => heldIn(v, /istanbul/i, "2021-01-25")),
      aegean.trap("the consultations of 17 March are a round", (v) => heldOn(v, "2021-03-17").length > 0),
      aegean.trap("the eighth meeting of the soldiers is a round", (v) =>
        v.rounds.some((it) => it.number === 8 || inTown(it, /brussels/i)),
      ),
      aegean.trap("a 63rd round was held", (v) => heldNumber(v, 63) || heldOn(v, "2021-04").length > 0),
    ],
  },
  {
    name: "an Omani house in Rome, Europeans in Istanbul, a Sunday in Muscat that did not come",
    reports: [
      `2025-05-24.fr

Nucléaire: Téhéran et Washington se séparent à Rome sans rupture ni percée

ROME, 24 mai 2025 (AFP) - L'Iran et les Etats-Unis ont bouclé vendredi à Rome, dans la résidence de l'ambassadeur d'Oman, une cinquième session de pourparlers sur le programme nucléaire iranien, avec « des progrès, mais non décisifs », selon le médiateur omanais Badr Al-Boussaïdi.

Le ministre iranien Abbas Araghchi a jugé les échanges « parmi les plus professionnels » à ce jour. L'émissaire américain Steve Witkoff est reparti avant la fin.

Les deux pays se parlent depuis le 12 avril par l'entremise du sultanat. Des diplomates iraniens avaient par ailleurs vu leurs homologues français, britannique et allemand le 16 mai à Istanbul, un canal distinct.`,
      `2025-06-14.en

Oman says Iran-US talks will not take place after Israeli strikes

MUSCAT, Oman, June 14 (AP) - A sixth round of talks between Iran and the United States over Tehran's nuclear program, planned for Sunday in Muscat, is off, Oman's foreign minister said on Saturday, a day after Israel began bombing Iranian sites.

"Diplomacy and dialogue remain the only pathway to lasting peace," Badr al-Busaidi wrote on X.

Abbas Araghchi, Iran's foreign minister, had called continuing the talks "unjustifiable" while the strikes went on. A senior U.S. official, who was not authorized to speak publicly, said Washington remained committed to negotiations and hoped the Iranians would come to the table soon.

The fifth round was held last month in the Italian capital. Iran says its program is peaceful; the International Atomic Energy Agency says it has enriched uranium to near weapons grade.`,
    ],
    checks: [
      muscat.round(
        1,
        "the fifth session, 23 May 2025 in Rome",
        (v) => numbered(v, 5, "2025-05-23") && inTown(onlyRound(v, 5), /rom[ae]/i),
      ),
      muscat.view(
        1,
        "a sixth round is known for 15 June, or the talks as stopped",
        (v) => v.rounds.some((it) => it.number === 6 && !held(it)) || plannedFor(v, "2025-06-15") || stopped(v),
      ),
      muscat.trap("the sixth round was held", (v) => heldNumber(v, 6) || heldOn(v, "2025-06-15").length > 0),
      muscat.trap(
        "the meeting with the Europeans in Istanbul is a round of these talks",
        (v) => heldOn(v, "2025-05-16").length > 0 || v.rounds.some((it) => inTown(it, /istanbul/i)),
      ),
      muscat.trap("the United States call it unjustifiable to go on", (v) =>
        stands(v, /unjustifiable/, /^state:USA$|united states|witkoff|senior u\.?s/i),
      ),
    ],
  },
];
