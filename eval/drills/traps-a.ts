import type { ProcessView } from "../../src/record/index.ts";
import {
  agendaOf,
  bearsBoth,
  checksOf,
  contests,
  daysOf,
  eventsOf,
  held,
  heldOn,
  inPart,
  inTown,
  is,
  notHeldBut,
  numbered,
  onlyRound,
  sat,
  seriesOf,
  wordsOf,
} from "../record/checks.ts";
import type { Drill } from "./drill.ts";

const zanzibar = checksOf("process:ethiopia-ola");
const kampala = checksOf("process:kampala-m23");
const naqoura = checksOf("process:naqoura-maritime");
const shalit = checksOf("process:shalit");
const saada = checksOf("process:doha-saada-2008");
const fnl = checksOf("process:burundi-fnl");
const goma = checksOf("process:goma-2008");
const accra = checksOf("process:accra-liberia");
const mbagathi = checksOf("process:mbagathi-somalia");
const nadco = checksOf("process:nadco-kenya");
const manhasset = checksOf("process:manhasset");
const fivePlusFive = checksOf("process:joint-military-commission-libya");
const chad = checksOf("process:doha-chad");
const gerd = checksOf("process:gerd");
const sudans = checksOf("process:sudan-south-sudan-2012");
const twoAreas = checksOf("process:two-areas-sudan");
const maputo = checksOf("process:maputo-2019");
const oman = checksOf("process:oman-us-iran");
const prisoners = checksOf("process:yemen-prisoners");
const israelSyria = checksOf("process:israel-syria-2008");
const sdf = checksOf("process:damascus-sdf");
const zimbabwe = checksOf("process:gpa-zimbabwe");
const casamance = checksOf("process:casamance");
const togo = checksOf("process:inter-togolese");

type Is = (actor: { readonly id: string; readonly name: string }) => boolean;

/** True where a round of the process is recorded as held in such a town. */
const heldIn = ({ rounds }: ProcessView, town: RegExp): boolean => rounds.some((it) => held(it) && inTown(it, town));

/** True where such words are recorded as what these people want, offer, promise, refuse or say. */
const toldBy = (v: ProcessView, who: Is, words: RegExp): boolean =>
  v.agenda.some((item) => item.parties.some(who) && words.test(wordsOf(item))) ||
  v.positions.some(({ actor, cells }) => who(actor) && cells.some((cell) => words.test(wordsOf(cell))));

/** The same, where nobody else is the one who speaks: what an opponent says of them is not their own word. */
const ownWords = (v: ProcessView, who: Is, words: RegExp): boolean =>
  v.agenda.some((item) => item.parties.some(who) && words.test(wordsOf(item))) ||
  v.positions.some(
    ({ actor, cells }) =>
      who(actor) && cells.some((cell) => (cell.speaker === null || who(cell.speaker)) && words.test(wordsOf(cell))),
  );

/** True where something in such words is recorded as promised by such people. */
const promised = (v: ProcessView, who: Is, words: RegExp): boolean =>
  agendaOf(v, /^commitment$/, words).some(({ parties }) => parties.some(who));

const asked = (v: ProcessView, words: RegExp, state: "open" | "settled"): boolean =>
  v.questions.some((it) => it.state === state && (words.test(wordsOf(it)) || it.contents.some((content) => words.test(content))));

/** True where talks or the signing of something are recorded of that day. */
const doneOn = (v: ProcessView, day: string): boolean =>
  heldOn(v, day).length > 0 ||
  v.timeline.some(
    (event) =>
      !event.speech &&
      (event.standing === "happened" || event.standing === "claimed") &&
      (event.time.edtf ?? "").includes(day) &&
      event.kinds.some((kind) =>
        /sign|agree|accord|meet|talk|negotiat|round|summit|conclu|adopt|deal|ceasefire|truce/i.test(kind),
      ),
  );

/** True where two counts stand as rivals, both still upheld. */
const rivals = ({ contested }: ProcessView, one: RegExp, other: RegExp): boolean =>
  contested.some(
    ({ question, values }) =>
      question === "figure" &&
      [one, other].every((wanted) => values.some(({ value, superseded }) => !superseded && wanted.test(value))),
  );

/** True where a count is told by more than one independent origin. */
const countedTwice = ({ figures }: ProcessView, count: number): boolean =>
  figures.some(({ points }) => points.some(({ value, low, support }) => (value ?? low) === count && support.origins > 1));

const MEDIATES = /mediat|facilit|host|guarant|chair|conven|spons/;

/** Records that a hasty reader gets wrong: processes of Africa and the Middle East. */
export const TRAPS_A_DRILLS: readonly Drill[] = [
  {
    name: "second round in Tanzania; talks with the TPLF a year before, a third time in five years, one side's reproach",
    reports: [
      `2023-11-08.en

Ethiopia, Oromo rebels back at the table in Tanzania

NAIROBI, Nov 8, 2023 (AFP) - Ethiopia's government and the Oromo Liberation Army (OLA) on Tuesday opened a second round of peace talks in Dar es Salaam, two sources close to the discussions told AFP.

The rebel commander, Kumsa Diriba, better known as Jaal Marroo, left his base in western Oromia last week to attend, the sources said. Kenya and Norway are among those helping the mediation led by the east African bloc IGAD.

A first round, the Zanzibar talks, ended on May 3 on the Tanzanian island without a deal, though both sides called it constructive.

It was also in early November, last year, that the federal government came to terms with other rebels: on November 2, 2022, after ten days of negotiations in Pretoria, its envoys signed a truce with the Tigray People's Liberation Front.

The OLA, which Addis Ababa lists as a terrorist organisation, has fought the army since 2018.`,
      `2023-11-22.fr

Éthiopie: échec des pourparlers entre le gouvernement et les rebelles oromo

ADDIS ABEBA, 22 nov 2023 (AFP) - Les négociations entre le gouvernement éthiopien et l'Armée de libération oromo (OLA) se sont achevées mardi à Dar es Salaam, en Tanzanie, sans accord.

« L'intransigeance du groupe est la seule raison de cet échec », a écrit sur le réseau social X Redwan Hussein, conseiller à la sécurité nationale du Premier ministre Abiy Ahmed.

Le porte-parole de l'OLA, Odaa Tarbii, a regretté de son côté qu'on ait voulu « acheter » les chefs du mouvement en leur offrant des postes au lieu de traiter les causes du conflit.

C'est la troisième fois en cinq ans que le pouvoir et des combattants oromo négocient, si l'on compte l'accord conclu en 2018 à Asmara avec l'aile politique, le Front de libération oromo. Les deux délégations n'ont pas dit si elles se reverraient.`,
    ],
    checks: [
      zanzibar.round(
        1,
        "second round in Dar es Salaam, 7 to 21 November 2023",
        (v) => numbered(v, 2, "2023-11") && inTown(onlyRound(v, 2), /dar[- ]es[- ]sala/i),
      ),
      zanzibar.round(1, "first round on Zanzibar, ended on 3 May 2023", (v) =>
        v.rounds.some((it) => held(it) && it.number !== 2 && (daysOf(it).includes("2023-05") || inTown(it, /zan[zs]ibar/i))),
      ),
      zanzibar.trap(
        "the deal with the TPLF in Pretoria is a round of these talks",
        (v) => heldIn(v, /pretoria/i) || heldOn(v, "2022-11-02").length > 0 || v.rounds.some((it) => sat(it, is(/tplf|tigray/i))),
      ),
      zanzibar.trap("third time in five years: a third round held", (v) => v.rounds.some((it) => it.number === 3 && held(it))),
      zanzibar.trap("the government's reproach of intransigence is the OLA's own word", (v) =>
        ownWords(v, is(/\bola\b|oromo|odaa/i), /intransigeance/i),
      ),
    ],
  },
  {
    name: "signing called off in Entebbe and done a month later in Nairobi; spoken of in Kinshasa; fighters of two wings",
    reports: [
      `2013-11-12.en

Congo refuses to sign peace deal with defeated M23 rebels

ENTEBBE, Uganda, Nov 12 (Reuters) - A ceremony at which Congo and the M23 rebels were to sign a peace deal on Monday was called off at the last minute after Kinshasa's delegation asked for changes to the text, Ugandan officials said.

"The parties could not agree on the title of the document," Ofwono Opondo, a spokesman for the Ugandan government, which mediates the Kampala talks, told reporters. No new date was set.

In Kinshasa, government spokesman Lambert Mende said Congo would put its name to a declaration but not to an accord with a movement that no longer existed.

About 1,700 M23 fighters under Sultani Makenga crossed into Uganda last week, according to the Ugandan army. A rival wing loyal to Jean-Marie Runiga had already fled in March, when 682 of its men gave themselves up in Rwanda.

Leaders of southern Africa and the Great Lakes met in Pretoria on Nov. 4 to press for a political end to the rebellion.`,
      `2013-12-13.fr

RDC: Kinshasa et l'ex-rébellion du M23 concluent enfin leurs pourparlers

NAIROBI, 13 déc 2013 (AFP) - Le gouvernement congolais et l'ancienne rébellion du M23 ont signé jeudi à Nairobi des déclarations distinctes qui mettent fin à un an de pourparlers de Kampala, a annoncé la présidence kényane.

Le M23 y confirme qu'il renonce à la lutte armée, Kinshasa qu'une loi d'amnistie sera présentée au Parlement. Les chefs d'État ougandais Yoweri Museveni et malawite Joyce Banda ont contresigné le communiqué final.

Une première cérémonie, prévue le 11 novembre à Entebbe, n'avait pas eu lieu, les délégués congolais ayant quitté les lieux avant son ouverture.

« Il n'y aura pas d'impunité pour les auteurs de crimes de guerre », a déclaré à Kinshasa le porte-parole du gouvernement, Lambert Mende, dans l'heure qui a suivi.`,
    ],
    checks: [
      kampala.view(1, "signed in Nairobi on 12 December 2013", (v) => doneOn(v, "2013-12-12")),
      kampala.figure(1, "1,700 fighters gone to Uganda", (v) => seriesOf(v, /./, 1700).length > 0),
      kampala.trap(
        "signed on 11 November in Entebbe",
        (v) =>
          eventsOf(v, /sign/, /./, "2013-11-11").some(({ standing }) => standing === "happened" || standing === "claimed") ||
          heldOn(v, "2013-11-11").length > 0,
      ),
      kampala.trap("talks in Kinshasa, where only the spokesman spoke, or the summit in Pretoria", (v) =>
        heldIn(v, /kinshasa|pretoria/i),
      ),
      kampala.trap("Runiga's men in Rwanda contradict Makenga's in Uganda", (v) =>
        contests(v, ["figure"], /^~?1700\b/, /^~?682\b/),
      ),
    ],
  },
  {
    name: "fourth round in Naqoura, the next one put off; a military meeting at the same post; an area and what is claimed on top",
    reports: [
      `2020-11-12.fr

Frontière maritime: quatrième séance à Naqoura entre le Liban et Israël

NAQOURA, 12 nov 2020 (ANI) - Le quatrième round des négociations sur la frontière maritime entre le Liban et Israël s'est tenu mercredi au quartier général de la Finul à Naqoura, sous l'égide de l'Onu et avec la médiation américaine de John Desrocher.

La délégation libanaise, conduite par le général Bassam Yassine, a défendu un tracé qui porte le litige au-delà des 860 kilomètres carrés retenus jusqu'ici: elle revendique 1.430 kilomètres carrés de plus, où se trouve une partie du champ gazier de Karish.

La prochaine séance est fixée au 2 décembre.

Dans les mêmes locaux, le commandant de la Finul, le général Stefano Del Col, avait présidé mardi 3 novembre une réunion tripartite avec des officiers des deux armées, consacrée aux violations de la Ligne bleue et sans rapport avec ces négociations.`,
      `2020-11-30.fr

Liban-Israël: la prochaine session de pourparlers reportée

JÉRUSALEM, 30 nov 2020 (AFP) - La session des pourparlers de Naqoura sur la frontière maritime entre Israël et le Liban, qui devait se tenir mercredi, a été reportée sine die, a-t-on appris lundi de source gouvernementale israélienne.

Le médiateur américain fera la navette entre les deux capitales au lieu de réunir les délégations, selon cette source.

Le ministre israélien de l'Énergie, Youval Steinitz, a accusé Beyrouth d'avoir « changé sept fois » de position. Au palais de Baabda, un conseiller du président Michel Aoun a répondu que le Liban s'en tenait au droit de la mer.

Les deux pays, toujours techniquement en guerre, avaient ouvert ces discussions le 14 octobre, les premières depuis des décennies sur un sujet civil.`,
    ],
    checks: [
      naqoura.round(
        1,
        "fourth round in Naqoura on 11 November 2020",
        (v) => numbered(v, 4, "2020-11-11") && inTown(onlyRound(v, 4), /na[qk]oura/i),
      ),
      naqoura.round(1, "planned for 2 December and not held", (v) => notHeldBut(v, "2020-12-02")),
      naqoura.trap("held on 2 December", (v) => heldOn(v, "2020-12-02").length > 0),
      naqoura.trap("the military meeting of 3 November is a round", (v) => heldOn(v, "2020-11-03").length > 0),
      naqoura.trap("what is claimed on top contradicts the area of the dispute", (v) =>
        contests(v, ["figure"], /^~?860\b/, /^~?1430\b/),
      ),
    ],
  },
  {
    name: "prisoners of the whole deal and of its first stage; father and son; a threat of the other side",
    reports: [
      `2011-10-12.en

Israel to free more than 1,000 prisoners for captive soldier

JERUSALEM, Oct 12 (AP) - Israel's Cabinet approved early Wednesday a deal with Hamas to swap 1,027 Palestinian prisoners for Gilad Shalit, a soldier held in the Gaza Strip since June 2006.

The Shalit deal, reached in Cairo through Egyptian mediators, ends five years of on-and-off indirect negotiations. Israeli envoy David Meidan and Hamas military chief Ahmed Jabari led the last stage, officials said.

Prime Minister Benjamin Netanyahu told the parents by telephone that he hoped to have their son home within days, officials in his office said.

Noam Shalit, who had pitched a tent outside the prime minister's residence and lived in it for more than a year, said he would take it down only after seeing his boy.`,
      `2011-10-18.en

Israeli soldier goes home as Palestinians celebrate prisoner swap

GAZA, Oct 18 (Reuters) - Gilad Shalit returned to Israel on Tuesday and 477 Palestinian prisoners were released in exchange, the first stage of a swap brokered by Egypt.

Another 550 are to be freed within two months under the Shalit deal, their names to be chosen by Israel.

In Gaza a masked spokesman of Hamas's armed wing, Abu Ubaida, told a crowd of 200,000 that "Shalit will not be the last as long as prisoners remain in the enemy's jails".

Netanyahu, who welcomed the sergeant at Tel Nof air base, said he shared the pain of families whose relatives had been killed by some of those freed. Noam Shalit, standing outside the house in Mitzpe Hila, told reporters his son had shrapnel wounds and needed quiet.`,
    ],
    checks: [
      shalit.figure(1, "1,027 prisoners in all", (v) => seriesOf(v, /./, 1027).length > 0),
      shalit.view(1, "Egypt mediates", (v) => inPart(v, /mediat|facilit|broker/, is(/^state:EGY$|egypt/i))),
      shalit.trap("the first stage contradicts the whole", (v) => contests(v, ["figure"], /^~?1027\b/, /^~?477\b/)),
      shalit.trap("father and son are one", (v) => bearsBoth(v, /Gilad/, /Noam/)),
      shalit.trap("Netanyahu or Israel says that Shalit will not be the last", (v) =>
        ownWords(v, is(/netanyahu|^state:ISR$/i), /will not be the last/i),
      ),
    ],
  },
  {
    name: "signing in Doha told with two dates; Lebanese in Doha; two brothers",
    reports: [
      `2008-02-02.en

Yemen, northern rebels sign Qatari-brokered deal

SANAA, Feb 2 (Reuters) - Yemen's government and Shi'ite rebels signed an agreement in Doha on Friday on how to carry out a truce they reached last June, state news agency Saba said on Saturday.

Presidential adviser Abdul-Karim al-Iryani signed for the government and Saleh Habra for the rebels, in the presence of Qatari Prime Minister Sheikh Hamad bin Jassim al-Thani, the agency said.

The Doha agreement on Saada calls on the fighters to come down from the mountains and hand over heavy weapons. Their field commander, Abdul-Malik al-Houthi, is to leave for Qatar at a date yet to be set.

His brother Yahya al-Houthi, a member of parliament who lives in Germany, had taken part in the contacts in Doha and called the document a good start. A third brother, Hussein, the movement's founder, was killed by the army in 2004.`,
      `2008-05-22.fr

Yémen: reprise des combats à Saada malgré l'accord de Doha

SANAA, 22 mai 2008 (AFP) - Dix-neuf soldats ont été tués en deux jours dans la province de Saada, où les rebelles chiites d'Abdel Malek al-Houthi accusent l'armée d'avoir rompu la trêve, ont indiqué jeudi des sources militaires.

L'accord de Doha sur Saada, signé en février au Qatar et annoncé le 2 février par l'agence Saba, n'est plus respecté par personne, a déploré un membre du comité de médiation.

Les médiateurs qataris avaient d'ailleurs la tête ailleurs: mercredi à Doha, après cinq jours de pourparlers, les chefs de la majorité et de l'opposition libanaises, dont Saad Hariri et le général Michel Aoun, se sont entendus pour élire un président.

De Berlin, Yahya al-Houthi, frère du chef rebelle, a appelé l'émir du Qatar à envoyer de nouveau ses émissaires à Sanaa.`,
    ],
    checks: [
      saada.view(1, "signed in Doha on 1 February 2008", (v) => doneOn(v, "2008-02-01")),
      saada.view(
        1,
        "Qatar mediates or hosts",
        (v) =>
          inPart(v, MEDIATES, is(/^state:QAT$|qatar|hamad/i)) ||
          v.rounds.some((it) => sat(it, is(/^state:QAT$|qatar|hamad/i)) || it.host.value === "state:QAT"),
      ),
      saada.trap("signed twice, on 1 and 2 February", (v) => heldOn(v, "2008-02-01", "2008-02-02").length > 1),
      saada.trap(
        "the Lebanese talks in Doha are a round",
        (v) => heldOn(v, "2008-05-21").length > 0 || v.rounds.some((it) => sat(it, is(/hariri|aoun|^state:LBN$/i))),
      ),
      saada.trap("Yahya and Abdul-Malik al-Houthi are one", (v) => bearsBoth(v, /Yahya/i, /Abd[ue]l[- ]?Mal[ie]k/i)),
    ],
  },
  {
    name: "ceasefire in Dar es Salaam; a dissident wing, a summit's own number, what is left to talk about",
    reports: [
      `2006-09-08.fr

Burundi: le gouvernement et la dernière rébellion signent un cessez-le-feu

DAR ES SALAAM, 8 sept 2006 (AFP) - Le gouvernement burundais et les Forces nationales de libération (FNL) d'Agathon Rwasa ont signé jeudi à Dar es Salaam un accord global de cessez-le-feu, en marge du 26e sommet de l'Initiative régionale sur le Burundi.

Le président Pierre Nkurunziza et M. Rwasa ont paraphé le texte devant le chef de l'État ougandais Yoweri Museveni et le médiateur sud-africain Charles Nqakula.

Les FNL sont le dernier des sept mouvements armés à déposer les armes. Leur aile dissidente, dirigée par Jean-Bosco Sindayigaya, n'a pas été conviée à la table.

La place des FNL dans les institutions n'est pas réglée: on ignore encore combien de postes leur reviendront, et les discussions sur ce point restent à ouvrir.`,
      `2006-09-11.fr

Bujumbura attend les premiers combattants des FNL

BUJUMBURA, 11 sept 2006 (ABP) - Quatre jours après la signature de l'accord de Dar es Salaam, aucun incident n'a été relevé dans Bujumbura rural, a déclaré lundi le porte-parole de l'armée, le lieutenant-colonel Adolphe Manirakiza.

Les combattants d'Agathon Rwasa doivent gagner des zones de rassemblement sous la garde de l'Union africaine.

Joint par téléphone, Jean-Bosco Sindayigaya, chef de l'aile dissidente des FNL, a dit ne pas être lié par un texte qu'il n'a pas signé, tout en excluant de reprendre les armes.

« Nous ignorons toujours quels postes seront offerts aux FNL », a confié un député du parti au pouvoir, le CNDD-FDD, dont les chefs avaient signé leur propre paix à Pretoria le 8 octobre 2003.`,
    ],
    checks: [
      fnl.view(1, "signed in Dar es Salaam on 7 September 2006", (v) => doneOn(v, "2006-09-07")),
      fnl.view(1, "South Africa's Nqakula mediates", (v) => inPart(v, MEDIATES, is(/nqakula|^state:ZAF$/i))),
      fnl.trap(
        "Sindayigaya's wing sat there or is Rwasa's",
        (v) => bearsBoth(v, /Rwasa/, /Sindayigaya/) || v.rounds.some((it) => held(it) && sat(it, is(/sindayigaya/i))),
      ),
      fnl.trap("26th summit: a 26th round", (v) => v.rounds.some(({ number }) => number === 26)),
      fnl.trap("how many posts the FNL get is settled", (v) => asked(v, /postes/i, "settled")),
    ],
  },
  {
    name: "conference put off, then held; a number corrected; a communiqué of another town the year before",
    reports: [
      `2007-12-26.fr

Est de la RDC: la conférence sur la paix ne s'ouvrira pas jeudi

GOMA, 26 déc 2007 (Radio Okapi) - La conférence de Goma sur la paix, la sécurité et le développement dans les deux Kivus, qui devait s'ouvrir ce jeudi 27 décembre, est remise au 6 janvier, a annoncé mercredi son président, l'abbé Apollinaire Malu Malu.

Les organisateurs invoquent le retard des délégués venus des territoires. Le général dissident Laurent Nkunda a fait savoir qu'il enverrait des représentants.

Sur le terrain, de nouveaux accrochages ont opposé l'armée aux hommes de Nkunda près de Sake.

À Nairobi, le 9 novembre dernier, les gouvernements congolais et rwandais s'étaient engagés, dans un communiqué conjoint, à en finir avec les rebelles hutus des FDLR ; ce texte ne dit rien des groupes armés congolais.`,
      `2008-01-07.en

Peace conference opens in eastern Congo

GOMA, Congo, Jan 7 (Reuters) - Some 13,000 delegates gathered on Sunday for the opening of the Goma conference, called to end the fighting in Congo's Kivu provinces.

Parliament speaker Vital Kamerhe urged the armed groups to lay down their weapons. Representatives of renegade General Laurent Nkunda were in the hall, organisers said, but the general himself stayed in the hills of Masisi.

The meeting, first set for December, is due to last about two weeks and to end with a commitment to a ceasefire. Neighbouring Rwanda sent an observer.`,
      `2008-01-07.en

CORRECTED-Peace conference opens in eastern Congo

(Corrects number of delegates in first paragraph to 1,300, not 13,000)

GOMA, Congo, Jan 7 (Reuters) - Some 1,300 delegates gathered on Sunday for the opening of the Goma conference, called to end the fighting in Congo's Kivu provinces.

Parliament speaker Vital Kamerhe urged the armed groups to lay down their weapons. Representatives of renegade General Laurent Nkunda were in the hall, organisers said, but the general himself stayed in the hills of Masisi.

The meeting, first set for December, is due to last about two weeks and to end with a commitment to a ceasefire. Neighbouring Rwanda sent an observer.`,
      `2008-01-24.fr

Kivus: les groupes armés signent l'acte d'engagement de Goma

GOMA, 24 jan 2008 (AFP) - Vingt-deux groupes armés du Nord et du Sud-Kivu, dont le CNDP de Laurent Nkunda, ont signé mercredi à Goma un acte d'engagement qui prévoit un cessez-le-feu immédiat, au terme de la conférence de Goma.

Le chef de l'État, Joseph Kabila, a assisté à la cérémonie aux côtés de l'émissaire américain Tim Shortley et de représentants de l'Union européenne et de l'Union africaine, témoins du document.

Le général Nkunda n'est pas descendu de ses collines: son mouvement était représenté par Kambasu Ngeve. « La paix commence aujourd'hui », a lancé l'abbé Malu Malu, qui présidait les travaux.

Le désengagement des troupes sera vérifié par une commission dont la composition n'a pas été précisée. Les FDLR rwandaises n'ont pas pris part à la rencontre.`,
    ],
    checks: [
      goma.round(1, "the conference of January 2008 in Goma", (v) =>
        v.rounds.some((it) => held(it) && daysOf(it).includes("2008-01") && inTown(it, /goma/i)),
      ),
      goma.view(1, "signed on 23 January 2008", (v) => doneOn(v, "2008-01-23")),
      goma.trap("held on 27 December 2007", (v) => heldOn(v, "2007-12-27").length > 0),
      goma.trap("the withdrawn 13,000 still stands against 1,300", (v) => rivals(v, /^~?13000\b/, /^~?1300\b/)),
      goma.trap("the communiqué of Nairobi is a round", (v) => heldIn(v, /nairobi/i) || heldOn(v, "2007-11-09").length > 0),
    ],
  },
  {
    name: "agreement told under two names; Ivorian talks in the same town; a demand that was turned down",
    reports: [
      `2003-08-19.en

Liberia's government and rebels sign peace deal

ACCRA, Aug 19, 2003 (AFP) - Liberia's government and two rebel movements signed a peace accord in the Ghanaian capital on Monday night, a week after Charles Taylor flew into exile in Nigeria.

The accord closes the Accra peace talks on Liberia, which opened on June 4 under the mediation of Nigeria's former military ruler, General Abdulsalami Abubakar. It sets up a transition of two years from October.

Liberians United for Reconciliation and Democracy (LURD) had insisted until the weekend on the post of vice-chairman. The mediators refused, and in the end no fighting force will hold either of the two highest offices.

Accra had already been the scene of African diplomacy this year: on March 7 and 8 it received the parties to the war in neighbouring Ivory Coast, who settled there on how to share out the cabinet posts promised at Marcoussis.`,
      `2003-08-20.en

Liberian mediators look for a chairman as ink dries on pact

MONROVIA, Aug 20 (Reuters) - Liberian politicians and fighters who put their names to the Comprehensive Peace Agreement on Aug. 18 began weighing candidates on Wednesday for the chair of the interim government.

The list drawn up in Accra includes businessman Gyude Bryant and former U.N. official Ellen Johnson-Sirleaf, said a delegate of the Movement for Democracy in Liberia (MODEL), the smaller of the two rebel groups.

In Monrovia, West African peacekeepers led by Nigeria widened their patrols to the free port, from which LURD withdrew last week. Aid workers said the fighting of June and July had emptied the western suburbs.

The power-sharing pact, as diplomats call the text of Monday, gives the warring parties five ministries each.`,
    ],
    checks: [
      accra.view(1, "signed on 18 August 2003", (v) => doneOn(v, "2003-08-18")),
      accra.view(1, "Abubakar mediates", (v) => inPart(v, MEDIATES, is(/abubakar|abdulsalami/i))),
      accra.trap(
        "the Ivorian talks of March are a round",
        (v) => heldOn(v, "2003-03-07", "2003-03-08").length > 0 || v.rounds.some((it) => sat(it, is(/ivory coast|^state:CIV$/i))),
      ),
      accra.trap("two meetings on 18 August, for two names of one text", (v) => heldOn(v, "2003-08-18").length > 1),
      accra.trap(
        "the vice-chairman's post was promised to LURD",
        (v) => agendaOf(v, /^commitment$/, /vice-chairman/i).length > 0,
      ),
    ],
  },
  {
    name: "fourteenth attempt since 1991; who speaks in Mogadishu; a declaration told under two names",
    reports: [
      `2003-02-20.en

Somali peace talks resume on outskirts of Nairobi

NAIROBI, 20 Feb 2003 (IRIN) - Somali delegates resumed their negotiations on Tuesday at Kenya College, in Mbagathi, after the Kenyan authorities moved the conference out of the town of Eldoret to save money.

The Mbagathi conference is the 14th attempt to give Somalia a government since the fall of Siad Barre in 1991. It is being held under the auspices of the Intergovernmental Authority on Development (IGAD), with retired Kenyan diplomat Bethuel Kiplagat in the chair.

At Eldoret, where the talks had begun on 15 October, faction leaders signed on 27 October an undertaking to cease hostilities. Since then clashes have been reported in Baidoa and around the capital.

The agenda of the present phase is the report of six committees, on subjects from federalism to land. More than 300 people are accredited, fewer than at Eldoret.`,
      `2003-02-23.en

Somali warlord warns he may quit Kenya peace talks

MOGADISHU, Feb 23 (Reuters) - A Mogadishu faction leader said on Sunday that he would walk out of Somali peace talks in Kenya unless rivals stopped violating a ceasefire.

"The Eldoret Declaration is being trampled on, and those who signed it with me on October 27 look the other way," Muse Sudi Yalahow told a news conference at his house in the Medina district, after flying home from Nairobi on Saturday.

Abdiqassim Salad Hassan, head of the Transitional National Government, who received elders in Mogadishu the same day, said his delegates would stay at Mbagathi.

Kenyan mediator Bethuel Kiplagat said he had no word from Yalahow. The conference is expected to choose a parliament later this year.`,
    ],
    checks: [
      mbagathi.round(1, "talks in Mbagathi from 18 February 2003", (v) =>
        v.rounds.some((it) => held(it) && daysOf(it).includes("2003-02") && inTown(it, /mbagathi|nairobi/i)),
      ),
      mbagathi.view(1, "Kiplagat chairs or mediates", (v) => inPart(v, MEDIATES, is(/kiplagat/i))),
      mbagathi.trap("14th attempt: a 14th round", (v) => v.rounds.some(({ number }) => number === 14)),
      mbagathi.trap("talks in Mogadishu, where two leaders spoke", (v) => heldIn(v, /mogadi/i)),
      mbagathi.trap("two meetings on 27 October, for two names of one text", (v) => heldOn(v, "2002-10-27").length > 1),
    ],
  },
  {
    name: "report of bipartisan talks; a copy of the dispatch, a demand not granted, two brothers",
    reports: [
      `2023-11-25.en

Kenya's government and opposition conclude talks without deal on living costs

NAIROBI, Nov 25 (Reuters) - Kenya's government and opposition on Saturday handed in the report of their bipartisan talks, agreeing on how to pick a new electoral commission but not on how to bring down the cost of living.

The Kenya bipartisan talks began in August after protests over taxes in which, by the count of rights groups, 75 people were killed.

Opposition leader Kalonzo Musyoka, who led the Azimio team, said his side had asked for the tax on fuel to be cut by half. Majority leader Kimani Ichung'wah, for the government, said the treasury could not afford it.

Veteran opposition chief Raila Odinga did not sit on the committee. His elder brother, Senator Oburu Odinga, said the family stood by the report.`,
      `2023-11-25.en

Bipartisan talks end with no deal on living costs

NAIROBI, Nov 25 (The Star, with Reuters) - Kenya's government and opposition on Saturday handed in the report of their bipartisan talks, agreeing on how to pick a new electoral commission but not on how to bring down the cost of living.

The Kenya bipartisan talks began in August after protests over taxes in which, by the count of rights groups, 75 people were killed.

Opposition leader Kalonzo Musyoka, who led the Azimio team, said his side had asked for the tax on fuel to be cut by half. Majority leader Kimani Ichung'wah, for the government, said the treasury could not afford it.

Veteran opposition chief Raila Odinga did not sit on the committee. His elder brother, Senator Oburu Odinga, said the family stood by the report.`,
      `2023-11-27.en

Odinga camp split over dialogue report

KISUMU, Nov 27 (AP) - Raila Odinga, who narrowly lost Kenya's presidential election last year, defended on Monday the outcome of the bipartisan talks before supporters in his lakeside stronghold, some of whom booed.

The report that the committee handed in on Saturday proposes an office of leader of the opposition, which parliament has yet to vote on. Martha Karua, his running mate in 2022, has rejected it as a betrayal.

"We did not get the fuel tax down, and I will go on asking for it," Odinga said. Oburu Odinga, seated beside him, did not take the floor.

The committee, co-chaired by Kalonzo Musyoka and Kimani Ichung'wah, had sat at the Bomas of Kenya since August.`,
    ],
    checks: [
      nadco.view(1, "the opposition asked for a lower tax on fuel", (v) =>
        toldBy(v, is(/azimio|musyoka|kalonzo|odinga|opposition/i), /fuel/i),
      ),
      nadco.figure(1, "75 killed in the protests", (v) => seriesOf(v, /./, 75).length > 0),
      nadco.trap("the copy in the Star is a second origin of the toll", (v) => countedTwice(v, 75)),
      nadco.trap("a lower tax on fuel was promised", (v) => agendaOf(v, /^commitment$/, /tax on fuel/i).length > 0),
      nadco.trap("Raila and Oburu Odinga are one", (v) => bearsBoth(v, /Raila/, /Oburu/)),
    ],
  },
  {
    name: "fourth round, a fifth agreed and never held, informal talks; two diplomats called Ross; talks of 2000",
    reports: [
      `2008-03-19.fr

Sahara occidental: le quatrième round de Manhasset s'achève sans percée

NEW YORK (Nations unies), 19 mars 2008 (AFP) - Le Maroc et le Front Polisario ont achevé mardi, sans rapprocher leurs vues, le quatrième round des négociations de Manhasset sur l'avenir du Sahara occidental.

Les délégations, réunies depuis dimanche dans une propriété de la banlieue de New York, sont convenues de se retrouver pour un cinquième round à une date qui sera fixée d'un commun accord, a indiqué dans un communiqué Peter van Walsum, l'envoyé personnel du secrétaire général de l'ONU.

L'Algérie et la Mauritanie ont participé à l'ouverture et à la clôture.

Les derniers entretiens directs avant ceux de Manhasset, à Londres puis à Berlin, remontaient à 2000: ceux du 28 juin, dans la capitale britannique, avaient tourné court en une journée.`,
      `2009-08-12.en

Morocco, Polisario agree to formal talks after Austria meeting

VIENNA, Aug 12, 2009 (Reuters) - Morocco and the Polisario Front ended two days of informal talks on Western Sahara near Vienna on Tuesday and agreed to resume formal negotiations as soon as possible, the United Nations said.

Christopher Ross, the U.N. envoy who took over from Peter van Walsum in January, brought the two sides together on Monday in the small town of Duernstein. "The discussions took place in an atmosphere of serious engagement," he said in a statement.

The fifth round of the Manhasset negotiations, agreed upon in March last year, has not been held.

The envoy is not to be confused with Dennis Ross, the former Middle East negotiator who now advises President Barack Obama on Iran.`,
    ],
    checks: [
      manhasset.round(1, "fourth round, 16 to 18 March 2008", (v) => numbered(v, 4, "2008-03-16", "2008-03-18")),
      manhasset.round(1, "informal talks in Dürnstein, 10 and 11 August 2009", (v) =>
        heldOn(v, "2009-08-10", "2009-08-11").some((it) => inTown(it, /d(ue|ü|u)rnstein|vienna|austria|AUT/i)),
      ),
      manhasset.trap("a fifth round was held", (v) => v.rounds.some((it) => it.number === 5 && held(it))),
      manhasset.trap("Christopher and Dennis Ross are one", (v) => bearsBoth(v, /Christopher/, /Dennis/)),
      manhasset.trap(
        "talks of 2000 in London are a round of Manhasset",
        (v) => heldOn(v, "2000-06").length > 0 || heldIn(v, /lond(on|res)/i),
      ),
    ],
  },
  {
    name: "fourth and fifth rounds; the political forum in Tunis; first on Libyan soil; foreign fighters and Syrians among them",
    reports: [
      `2020-10-23.fr

Libye: les deux camps signent à Genève un cessez-le-feu permanent

GENÈVE, 23 oct 2020 (AFP) - Les deux camps rivaux libyens ont signé vendredi un accord de cessez-le-feu permanent « avec effet immédiat », au terme du quatrième round de la Commission militaire conjointe (5+5), réunie depuis lundi au siège européen de l'ONU.

Tous les mercenaires et combattants étrangers devront quitter le pays dans un délai de trois mois. L'ONU évalue leur nombre à 20.000.

Stephanie Williams, émissaire par intérim de l'ONU, a salué « un jour historique ». Le président turc Recep Tayyip Erdogan, dont l'armée a acheminé en Libye quelque 9.000 combattants syriens selon une ONG, a jugé l'accord peu crédible.

Un Forum du dialogue politique doit par ailleurs réunir 75 Libyens en Tunisie le 9 novembre pour préparer des élections.`,
      `2020-11-05.en

Libya's warring sides agree truce details in desert town

GHADAMES, Libya, Nov 5 (Reuters) - Officers of Libya's two warring camps agreed on Wednesday on how to monitor their ceasefire, at the close of the fifth round of talks of the 5+5 Joint Military Commission.

The three-day meeting in the oasis of Ghadames, near the border with Algeria and Tunisia, was the first on Libyan soil. "You have shown courage," acting U.N. envoy Stephanie Williams told the ten officers, five from each side.

A subcommittee will oversee the return of forces to their bases, and the commission plans to meet next in the coastal city of Sirte.

Politicians chosen by the United Nations open separate talks in Tunis on Monday. Seventy-five delegates are expected there, among them members of both rival parliaments.`,
    ],
    checks: [
      fivePlusFive.round(
        1,
        "fourth round in Geneva, ended 23 October 2020",
        (v) => numbered(v, 4, "2020-10-23", "2020-10-19") && inTown(onlyRound(v, 4), /gen(e|è)v/i),
      ),
      fivePlusFive.round(
        1,
        "fifth round in Ghadames, 2 to 4 November 2020",
        (v) => numbered(v, 5, "2020-11-02", "2020-11-04") && inTown(onlyRound(v, 5), /g?hadam/i),
      ),
      fivePlusFive.trap("the political forum in Tunis is a round of the officers", (v) =>
        v.rounds.some((it) => inTown(it, /tunis/i) || daysOf(it).includes("2020-11-09")),
      ),
      fivePlusFive.trap("first on Libyan soil: the first round", (v) =>
        v.rounds.some((it) => it.number === 1 && inTown(it, /g?hadam/i)),
      ),
      fivePlusFive.trap("the Syrians contradict all foreign fighters", (v) => contests(v, ["figure"], /^~?20000\b/, /^~?9000\b/)),
    ],
  },
  {
    name: "groups that signed and groups that came; a national dialogue put off; two men called Mahamat",
    reports: [
      `2022-05-02.fr

Tchad: le dialogue national n'aura pas lieu le 10 mai

N'DJAMENA, 2 mai 2022 (RFI) - Le dialogue national inclusif, que la junte tchadienne voulait ouvrir le 10 mai, est reporté, a annoncé dimanche soir le ministre des Affaires étrangères, Chérif Mahamat Zene, à la demande du Qatar.

Doha souhaite laisser aux pourparlers de Doha, ouverts le 13 mars entre le pouvoir et 52 groupes rebelles ou d'opposition, le temps d'aboutir.

Le chef du Fact, Mahamat Mahdi Ali, dont les hommes avaient mené l'offensive au cours de laquelle le président Idriss Déby Itno a trouvé la mort en avril 2021, juge ce report « logique ».

Le général Mahamat Idriss Déby, président de la transition, reste muet. Aucune autre date n'est avancée.`,
      `2022-08-08.fr

Tchad: la junte et une quarantaine de groupes rebelles signent un accord au Qatar

DOHA, 8 août 2022 (AFP) - Le pouvoir militaire tchadien et 42 groupes rebelles ont signé lundi à Doha un accord de paix en vue d'un dialogue national le 20 août à N'Djamena.

Sur les 52 groupes venus à la table, dix ont refusé, dont le plus puissant, le Front pour l'alternance et la concorde au Tchad (Fact). Son chef, Mahamat Mahdi Ali, absent de la cérémonie, réclamait la libération de ses prisonniers.

L'accord de Doha, négocié pendant cinq mois sous la médiation du Qatar, prévoit un cessez-le-feu et la sûreté des chefs rebelles qui rentreront.

Mahamat Idriss Déby, qui a pris le pouvoir après la mort de son père, s'est engagé à ce qu'aucune opération ne vise les signataires.`,
    ],
    checks: [
      chad.view(1, "signed in Doha on 8 August 2022", (v) => doneOn(v, "2022-08-08")),
      chad.view(1, "Qatar mediates", (v) => inPart(v, MEDIATES, is(/^state:QAT$|qatar/i))),
      chad.trap(
        "the dialogue opened on 10 May",
        (v) =>
          heldOn(v, "2022-05-10").length > 0 ||
          v.timeline.some(
            ({ kinds, standing, time, speech }) =>
              !speech &&
              standing === "happened" &&
              time.edtf === "2022-05-10" &&
              kinds.some((kind) => /open|start|begin|meet|talk|dialog|session|round/i.test(kind)),
          ),
      ),
      chad.trap("those who signed contradict those who came", (v) => contests(v, ["figure"], /^~?42\b/, /^~?52\b/)),
      chad.trap("Mahamat Mahdi Ali and Mahamat Idriss Déby are one", (v) => bearsBoth(v, /Mahdi/, /D[ée]by/)),
    ],
  },
  {
    name: "fourth round and fourth filling; a volume corrected; a binding agreement that is only asked for",
    reports: [
      `2023-09-11.fr

L'Éthiopie annonce la fin du quatrième remplissage du barrage de la Renaissance

ADDIS ABEBA, 11 sept 2023 (AFP) - Le Premier ministre éthiopien Abiy Ahmed a annoncé dimanche l'achèvement du quatrième et dernier remplissage du Grand barrage de la Renaissance (Gerd), dont le réservoir peut contenir 7,4 milliards de mètres cubes.

Le Caire a dénoncé aussitôt une mesure « unilatérale et illégale ». L'Égypte exige un accord contraignant sur l'exploitation de l'ouvrage.

Les négociations sur le barrage de la Renaissance avaient repris le 27 août au Caire, après plus de deux ans d'interruption. Un autre round est prévu ce mois-ci dans la capitale éthiopienne.

Le Soudan, en guerre depuis avril, n'a pas réagi.`,
      `2023-09-11.fr

L'Éthiopie annonce la fin du quatrième remplissage du barrage de la Renaissance (version corrigée)

(Corrige la capacité du réservoir au premier paragraphe: 74 milliards de mètres cubes et non 7,4)

ADDIS ABEBA, 11 sept 2023 (AFP) - Le Premier ministre éthiopien Abiy Ahmed a annoncé dimanche l'achèvement du quatrième et dernier remplissage du Grand barrage de la Renaissance (Gerd), dont le réservoir peut contenir 74 milliards de mètres cubes.

Le Caire a dénoncé aussitôt une mesure « unilatérale et illégale ». L'Égypte exige un accord contraignant sur l'exploitation de l'ouvrage.

Les négociations sur le barrage de la Renaissance avaient repris le 27 août au Caire, après plus de deux ans d'interruption. Un autre round est prévu ce mois-ci dans la capitale éthiopienne.

Le Soudan, en guerre depuis avril, n'a pas réagi.`,
      `2023-12-20.en

Egypt says Nile dam talks have failed

CAIRO, Dec 20 (AP) - Egypt said a fourth round of talks on the Grand Ethiopian Renaissance Dam ended in Addis Ababa on Tuesday without results, and blamed Ethiopia for the failure.

The three-day meeting of Egypt, Sudan and Ethiopia was the last under a timetable that President Abdel Fattah el-Sissi and Prime Minister Abiy Ahmed had given their ministers in July.

"The tracks of the negotiations are over," Cairo's irrigation ministry said in a statement. It accused Addis Ababa of going back on compromises. Ethiopia's foreign ministry replied that Egypt held on to a colonial-era mindset.

Egypt, which draws nearly all its water from the river, wants a legally binding agreement on how the dam is filled and run. Ethiopia says guidelines would do.`,
    ],
    checks: [
      gerd.round(
        1,
        "fourth round in Addis Ababa, 17 to 19 December 2023",
        (v) => numbered(v, 4, "2023-12-17", "2023-12-19") && inTown(onlyRound(v, 4), /addis/i),
      ),
      gerd.view(1, "Egypt wants a binding agreement", (v) =>
        toldBy(v, is(/^state:EGY$|[ée]gypt|caire|cairo/i), /contraignant|binding/i),
      ),
      gerd.trap("the filling of 10 September is a round", (v) => heldOn(v, "2023-09-10").length > 0),
      gerd.trap("the withdrawn 7.4 still stands against 74", (v) =>
        rivals(v, /^~?7[.,]4(?!\d)|^~?7400000000\b/, /^~?74(?![\d.,])|^~?74000000000\b/),
      ),
      gerd.trap("Ethiopia promised a binding agreement", (v) =>
        promised(v, is(/^state:ETH$|ethiopia|éthiopie|abiy/i), /contraignant|binding/i),
      ),
    ],
  },
  {
    name: "one summit of five days; a copy of a dispatch; what one chief negotiator says of the other's side",
    reports: [
      `2012-09-25.en

Sudan, South Sudan leaders hold second day of summit

ADDIS ABABA, Sept 25 (AP) - The presidents of Sudan and South Sudan went back into their meeting room on Monday for a second day of a summit that began on Sunday in the Ethiopian capital, officials said Tuesday.

Omar al-Bashir and Salva Kiir are trying to settle the quarrels left by the South's secession in July 2011, under the eye of African Union mediator Thabo Mbeki and ahead of a U.N. deadline.

"The other delegation keeps asking for a larger strip at Mile 14 than any map gives it," said Sudan's delegation spokesman, Badr el-Din Abdallah. South Sudan's chief negotiator, Pagan Amum, said his country had accepted the mediators' map "with pain".

The talks were to end on Monday night and were extended twice.`,
      `2012-09-27.en

Sudans sign deal to restart oil exports

ADDIS ABABA, Sept 27 (Reuters) - Sudan and South Sudan signed a Cooperation Agreement on Thursday to resume oil exports and pull back their troops from a shared border, ending a summit that had run since Sunday.

South Sudan shut off its output of 350,000 barrels a day in January in a row over transit fees. Bashir and Kiir shook hands as officials applauded.

They left open who will own Abyei, a border region claimed by both. "When its residents will vote is still not known," a Western diplomat said.

Chief Southern negotiator Pagan Amum said pumping would restart by the end of the year.`,
      `2012-09-27.en

Sudan and South Sudan sign agreement in Addis Ababa

KHARTOUM, Sept 27 (Sudan Tribune/Reuters) - Sudan and South Sudan signed a Cooperation Agreement on Thursday to resume oil exports and pull back their troops from a shared border, ending a summit that had run since Sunday.

South Sudan shut off its output of 350,000 barrels a day in January in a row over transit fees. Bashir and Kiir shook hands as officials applauded.

They left open who will own Abyei, a border region claimed by both. "When its residents will vote is still not known," a Western diplomat said.

Chief Southern negotiator Pagan Amum said pumping would restart by the end of the year.`,
    ],
    checks: [
      sudans.view(1, "signed on 27 September 2012", (v) => doneOn(v, "2012-09-27")),
      sudans.view(1, "Mbeki or the African Union mediates", (v) => inPart(v, MEDIATES, is(/mbeki|african[- ]union/i))),
      sudans.trap(
        "the summit of Sunday to Thursday is two rounds",
        (v) => heldOn(v, "2012-09-23", "2012-09-24", "2012-09-25", "2012-09-26", "2012-09-27").length > 1,
      ),
      sudans.trap(
        "the copy in Sudan Tribune is a second origin",
        (v) =>
          countedTwice(v, 350000) ||
          v.sources.some((one) =>
            v.sources.some(
              (other) =>
                /Sudans sign deal/.test(one.title ?? "") &&
                /sign agreement in Addis/.test(other.title ?? "") &&
                one.origin !== other.origin,
            ),
          ),
      ),
      sudans.trap(
        "Sudan asks for what it accuses the South of asking, or Amum is the one who says so",
        (v) =>
          v.agenda.some(
            ({ kind, parties, support }) =>
              /^(?:demand|objective|proposal)$/.test(kind) &&
              parties.some(is(/^state:SDN$|^(?:the )?(?:republic of )?sudan$|badr/i)) &&
              /larger strip/i.test(wordsOf({ support })),
          ) ||
          v.positions.some(({ cells }) =>
            cells.some(
              ({ speaker, support }) => speaker !== null && is(/amum/i)(speaker) && /larger strip/i.test(wordsOf({ support })),
            ),
          ),
      ),
    ],
  },
  {
    name: "tenth round on the Two Areas; the Darfur track beside it; two wings; a demand of one side only",
    reports: [
      `2015-11-24.en

Sudan talks with SPLM-N rebels adjourn without ceasefire

ADDIS ABABA, Nov 24, 2015 (AFP) - The tenth round of talks on Sudan's Two Areas, South Kordofan and Blue Nile, was adjourned on Monday after five days without a deal on a truce, African Union mediators said.

The Two Areas talks bring together the government, led by presidential aide Ibrahim Mahmoud Hamid, and the Sudan People's Liberation Movement-North (SPLM-N), whose chief negotiator is Yasir Arman.

Arman asked for a fifth of the relief goods to be flown in from Asosa in Ethiopia. Mahmoud said everything had to pass through Khartoum.

In another hotel of the city, mediators led by Thabo Mbeki held a separate track on Darfur, in which the Justice and Equality Movement (JEM) and Minni Minnawi's faction of the Sudan Liberation Movement faced Khartoum's envoy Amin Hassan Omar. It also broke up on Monday.`,
      `2017-10-19.fr

Soudan: l'aile d'al-Hilu veut reprendre seule les négociations sur les Deux Régions

KHARTOUM, 19 oct 2017 (AFP) - Le SPLM-N d'Abdelaziz al-Hilu s'est dit prêt jeudi à de nouvelles négociations avec le gouvernement soudanais sur les Deux Régions, le Kordofan-Sud et le Nil Bleu, à condition d'y être seul admis.

Le mouvement a éclaté en juin, quand un congrès réuni à Kauda a élu M. al-Hilu à sa tête et démis son président, Malik Agar, ainsi que le secrétaire général, Yasir Arman. Ceux-ci dirigent depuis leur propre aile, surtout implantée au Nil Bleu.

« Il ne peut y avoir qu'une seule délégation », a fait valoir un porte-parole de M. al-Hilu. Malik Agar a répondu de Londres qu'il parlait toujours au nom du SPLM-N. La médiation de l'Union africaine ne s'est pas prononcée.`,
    ],
    checks: [
      twoAreas.round(
        1,
        "tenth round in Addis Ababa, ended 23 November 2015",
        (v) => numbered(v, 10, "2015-11") && inTown(onlyRound(v, 10), /addis/i),
      ),
      twoAreas.view(1, "the SPLM-N asks for relief by way of Asosa", (v) => toldBy(v, is(/arman|splm/i), /Asosa/)),
      twoAreas.trap("rebels of Darfur sat in the tenth round", (v) =>
        v.rounds.some((it) => it.number === 10 && sat(it, is(/\bjem\b|justice and equality|minnawi|sudan liberation movement/i))),
      ),
      twoAreas.trap("al-Hilu and Agar are one", (v) => bearsBoth(v, /Hilu/, /Agar/)),
      twoAreas.trap("the government asks for relief by way of Asosa", (v) =>
        ownWords(v, is(/ibrahim mahm|^state:SDN$/i), /\ba fifth of the relief goods/i),
      ),
    ],
  },
  {
    name: "two signings within a week; the peace of 1992; an anniversary's number",
    reports: [
      `2019-08-06.en

Mozambique's president and opposition chief sign peace accord

MAPUTO, Mozambique, Aug 6 (AP) - President Filipe Nyusi and Ossufo Momade, leader of the Renamo opposition party, signed the Maputo Accord on Tuesday in the capital's Peace Square, before African heads of state.

Five days earlier, on Aug. 1, the two men had met at Chitengo, in Gorongosa National Park, to sign an end to military hostilities. Tuesday's text adds the political side, two months before elections.

Mirko Manzoni, Switzerland's ambassador and the personal envoy of the U.N. secretary-general, helped to bring about the deal.

It is the third peace agreement between the two sides since independence, after those of 1992 and 2014. More than 5,000 Renamo fighters are to be disarmed.`,
      `2019-10-04.fr

Le Mozambique célèbre sous tension le 27e anniversaire de la paix

MAPUTO, 4 oct 2019 (AFP) - Le président mozambicain Filipe Nyusi a appelé vendredi à « protéger la paix », lors des cérémonies du 27e anniversaire de l'accord général signé à Rome le 4 octobre 1992 par Joaquim Chissano et Afonso Dhlakama.

Le chef de la Renamo, Ossufo Momade, signataire avec M. Nyusi de l'accord de Maputo en août, n'y assistait pas: il faisait campagne à Quelimane pour les élections du 15 octobre.

Une faction dissidente, la Junte militaire de la Renamo, menée par Mariano Nhongo, rejette ce dernier accord et est accusée d'avoir attaqué des véhicules dans le centre du pays.

La guerre civile, de 1977 à 1992, a fait près d'un million de morts.`,
    ],
    checks: [
      maputo.view(1, "signed in Maputo on 6 August 2019", (v) => doneOn(v, "2019-08-06")),
      maputo.view(1, "signed in Gorongosa on 1 August 2019", (v) => doneOn(v, "2019-08-01")),
      maputo.trap("the peace of Rome of 1992 is a round", (v) => heldIn(v, /\brome\b/i) || heldOn(v, "1992-10-04").length > 0),
      maputo.trap("a 27th or a third round", (v) => v.rounds.some(({ number }) => number === 27 || number === 3)),
      maputo.trap("Gorongosa and Maputo are one meeting", (v) =>
        v.rounds.some((it) => held(it) && daysOf(it).includes("2019-08-01") && daysOf(it).includes("2019-08-06")),
      ),
    ],
  },
  {
    name: "fourth round put off and held elsewhere; Europeans in Istanbul; a copy of the dispatch",
    reports: [
      `2025-05-01.en

Fourth round of US-Iran nuclear talks postponed, Oman says

DUBAI, May 1 (Reuters) - A fourth round of indirect nuclear talks between Iran and the United States, which had been due to take place in Rome on Saturday, has been postponed, Omani Foreign Minister Badr Albusaidi said on Thursday.

"For logistical reasons we are rescheduling the US-Iran meeting provisionally planned for May 3rd," he wrote on X. A new date would be announced when both sides agreed.

A senior Iranian official told Reuters that U.S. sanctions during the US-Iran talks were not helping the parties to resolve the nuclear dispute through diplomacy.

U.S. envoy Steve Witkoff and Iranian Foreign Minister Abbas Araqchi last met on April 26 in Muscat, the third round.`,
      `2025-05-12.fr

Nucléaire iranien: Téhéran et Washington achèvent à Mascate une quatrième session

MASCATE, 12 mai 2025 (AFP) - L'Iran et les États-Unis ont tenu dimanche à Mascate un quatrième round de pourparlers sur le nucléaire iranien, « difficile mais utile » selon le porte-parole de la diplomatie iranienne, Esmaïl Baghaï.

Les discussions entre le ministre des Affaires étrangères Abbas Araghchi et l'émissaire américain Steve Witkoff, menées par l'entremise d'Oman, ont duré plus de trois heures.

Un haut responsable américain s'est dit « encouragé » et a fait état d'une nouvelle rencontre « dans un avenir proche ».

Des diplomates français, britanniques et allemands doivent de leur côté retrouver vendredi 16 mai à Istanbul des négociateurs iraniens, sans les Américains.`,
      `2025-05-12.fr

Iran-États-Unis: une session « difficile mais utile » à Oman

Par Le Figaro avec AFP

MASCATE - L'Iran et les États-Unis ont tenu dimanche à Mascate un quatrième round de pourparlers sur le nucléaire iranien, « difficile mais utile » selon le porte-parole de la diplomatie iranienne, Esmaïl Baghaï.

Les discussions entre le ministre des Affaires étrangères Abbas Araghchi et l'émissaire américain Steve Witkoff, menées par l'entremise d'Oman, ont duré plus de trois heures.

Un haut responsable américain s'est dit « encouragé » et a fait état d'une nouvelle rencontre « dans un avenir proche ».

Des diplomates français, britanniques et allemands doivent de leur côté retrouver vendredi 16 mai à Istanbul des négociateurs iraniens, sans les Américains.`,
    ],
    checks: [
      oman.round(
        1,
        "fourth round in Muscat on 11 May 2025",
        (v) => numbered(v, 4, "2025-05-11") && inTown(onlyRound(v, 4), /mus?cat|mascate/i),
      ),
      oman.round(1, "third round in Muscat on 26 April 2025", (v) => numbered(v, 3, "2025-04-26")),
      oman.trap("held on 3 May, or in Rome", (v) => heldOn(v, "2025-05-03").length > 0 || heldIn(v, /\brome\b/i)),
      oman.trap("the meeting with the Europeans in Istanbul is a round of these talks", (v) =>
        v.rounds.some(
          (it) =>
            inTown(it, /istanbul/i) || daysOf(it).includes("2025-05-16") || it.planned.some(({ edtf }) => edtf === "2025-05-16"),
        ),
      ),
      oman.trap("AFP and the Figaro are two origins of 11 May", (v) =>
        heldOn(v, "2025-05-11").some(({ dates }) =>
          dates.values.some(({ value, support }) => value === "2025-05-11" && support.origins > 1),
        ),
      ),
    ],
  },
  {
    name: "prisoners promised and those flown on the first day; soldiers of another war; a politician whose fate is open",
    reports: [
      `2023-03-20.en

Yemen parties agree to free nearly 900 detainees

GENEVA, 20 March 2023 (UN News) - Yemen's government and the Houthis agreed on Monday to release 887 conflict-related detainees, the UN Special Envoy, Hans Grundberg, announced after ten days of negotiations near Bern, in Switzerland.

It was the seventh meeting of the Supervisory Committee on the Implementation of the Prisoners' Exchange Agreement, which the envoy's office chairs jointly with the International Committee of the Red Cross. The parties will meet again in May.

Whether the politician Mohammed Qahtan, held by the Houthis since 2015, is still alive remains unknown, and his name is not on the lists.

Large swaps have become a rare sign of trust in several wars: last September 215 Ukrainian soldiers came home in exchange for 55 Russians and a friend of the Kremlin.`,
      `2023-04-14.fr

Yémen: début d'un vaste échange de prisonniers

SANAA, 14 avr 2023 (AFP) - Un échange de prisonniers d'ampleur, le plus important depuis 2020, a commencé vendredi au Yémen: 318 détenus ont été transportés dans la journée entre Aden et Sanaa, a indiqué le Comité international de la Croix-Rouge (CICR).

L'opération, convenue en Suisse le mois dernier par le comité de supervision de l'accord d'échange de prisonniers, doit durer trois jours et porter sur près de 900 personnes.

Parmi les premiers libérés figurent l'ancien ministre de la Défense Mahmoud al-Soubaihi et le frère de l'ex-président Abd Rabbo Mansour Hadi.

La famille de Mohammed Qahtan, dirigeant du parti Al-Islah, a redit vendredi ne pas savoir s'il est encore en vie.`,
    ],
    checks: [
      prisoners.figure(1, "887 detainees to be released", (v) => seriesOf(v, /./, 887).length > 0),
      prisoners.round(1, "talks near Bern that ended on 20 March 2023", (v) =>
        v.rounds.some((it) => held(it) && daysOf(it).includes("2023-03") && inTown(it, /bern|switzerland|suisse|CHE/i)),
      ),
      prisoners.trap(
        "those flown on Friday contradict those to be released",
        (v) => contests(v, ["figure"], /^~?887\b/, /^~?318\b/) || contests(v, ["figure"], /^~?900\b/, /^~?318\b/),
      ),
      prisoners.trap(
        "Ukrainian soldiers among the figures of Yemen's prisoners",
        (v) =>
          v.figures.some(
            ({ country, points }) => /YEM|yemen/i.test(country ?? "") && points.some(({ value, low }) => (value ?? low) === 215),
          ) || contests(v, ["figure"], /^~?887\b/, /^~?215\b/),
      ),
      prisoners.trap("whether Qahtan lives is settled", (v) => asked(v, /Qahtan|encore en vie|still alive/i, "settled")),
    ],
  },
  {
    name: "fourth round told with two dates; two leaders in one hall in Paris; direct talks still open",
    reports: [
      `2008-07-14.en

Olmert and Assad share a table in Paris, but not a word

PARIS, July 14, 2008 (AP) - Israeli Prime Minister Ehud Olmert and Syrian President Bashar Assad sat on Sunday at the same table for the launch of the Union for the Mediterranean, but did not speak or shake hands, French officials said.

Their envoys have since May been holding indirect Israeli-Syrian talks in Turkey, through Turkish diplomats who carry messages between two hotels. A third round ended there on July 3.

Whether the two countries will move to direct negotiations is not decided, Assad told French television, adding that it would have to wait for a new American president.

Olmert, who flew home from Paris on Monday, also met there with Palestinian leader Mahmoud Abbas.`,
      `2008-07-31.fr

Israël et la Syrie ont achevé en Turquie leur quatrième session indirecte

ANKARA, 31 juil 2008 (AFP) - Israël et la Syrie ont achevé mercredi à Istanbul un quatrième round de pourparlers indirects, ouvert la veille sous la médiation de la Turquie, a annoncé le ministère turc des Affaires étrangères.

Les Israéliens Yoram Turbowicz et Shalom Turgeman y représentaient le Premier ministre Ehud Olmert, qui venait le même soir d'annoncer à Jérusalem son retrait prochain.

On ne sait toujours pas si les deux pays passeront à des négociations directes, a reconnu un diplomate turc. Une cinquième session est envisagée pour la mi-août.

Damas réclame la restitution de tout le plateau du Golan, conquis par Israël en 1967.`,
    ],
    checks: [
      israelSyria.round(
        1,
        "fourth round in Istanbul, 29 and 30 July 2008",
        (v) => numbered(v, 4, "2008-07-29", "2008-07-30") && inTown(onlyRound(v, 4), /istanbul/i),
      ),
      israelSyria.view(1, "Turkey mediates", (v) => inPart(v, MEDIATES, is(/^state:TUR$|turkey|türkiye|turqu/i))),
      israelSyria.trap("the summit in Paris is a round", (v) => heldOn(v, "2008-07-13").length > 0 || heldIn(v, /paris/i)),
      israelSyria.trap("29 and 30 July are two rounds", (v) => heldOn(v, "2008-07-29", "2008-07-30").length > 1),
      israelSyria.trap("whether there are direct talks is settled", (v) =>
        asked(v, /direct negotiations|négociations directes/i, "settled"),
      ),
    ],
  },
  {
    name: "talks in Paris refused; a conference of one side only; its call is not the government's",
    reports: [
      `2025-08-10.fr

Syrie: Damas ne se rendra pas aux pourparlers de Paris avec les Kurdes

DAMAS, 10 août 2025 (AFP) - Le gouvernement syrien a annoncé samedi qu'il ne participerait pas aux pourparlers prévus à Paris avec les Forces démocratiques syriennes (FDS), au lendemain d'une conférence organisée par celles-ci à Hassaké.

Réunis vendredi dans cette ville du nord-est, des représentants kurdes, druzes et alaouites avaient appelé à un « État décentralisé » doté d'une nouvelle constitution.

Cette rencontre « porte un coup aux efforts de négociation », a dit une source gouvernementale citée par l'agence officielle Sana, qui veut que toute discussion ait lieu à Damas.

L'accord du 10 mars, signé par le président par intérim Ahmad al-Chareh et le commandant des FDS, Mazloum Abdi, prévoit l'intégration des institutions kurdes dans celles de l'État.`,
      `2025-10-08.fr

Charaa et Abdi s'entendent à Damas sur un cessez-le-feu

BEYROUTH, 8 oct 2025 (Reuters) - Le président syrien Ahmed al-Charaa a reçu mardi à Damas le chef des Forces démocratiques syriennes, Mazloum Abdi, pour parler de l'application de l'accord du 10 mars, selon deux sources proches des discussions.

L'émissaire américain Tom Barrack et l'amiral Brad Cooper, chef du commandement central, étaient présents.

Le ministre de la Défense, Mourhaf Abou Qasra, a fait part ensuite d'un cessez-le-feu immédiat sur tous les fronts du nord, après une nuit d'affrontements dans deux quartiers d'Alep.

M. Barrack s'était rendu la veille à Hassaké pour préparer l'entretien. Les pourparlers que la France proposait d'accueillir cet été n'ont jamais eu lieu.`,
    ],
    checks: [
      sdf.round(1, "Charaa and Abdi met in Damascus on 7 October 2025", (v) =>
        heldOn(v, "2025-10-07").some((it) => inTown(it, /damas/i)),
      ),
      sdf.view(1, "the SDF and Abdi sit in the talks", (v) =>
        v.rounds.some((it) => held(it) && sat(it, is(/abdi|sdf|fds|syrian democratic/i))),
      ),
      sdf.trap("talks were held in Paris", (v) => heldIn(v, /paris/i)),
      sdf.trap(
        "the conference in Hassaké is a round of these talks",
        (v) => heldOn(v, "2025-08-08").length > 0 || heldIn(v, /hass?ak/i),
      ),
      sdf.trap("the government calls for a decentralised state", (v) =>
        ownWords(v, is(/^state:SYR$|gouvernement syrien|syrian government|cha?r(aa|eh)/i), /décentralisé/i),
      ),
    ],
  },
  {
    name: "two wings of one party, three days of one meeting, ministries still to be shared out",
    reports: [
      `2008-08-13.en

Zimbabwe power-sharing talks break off without deal

HARARE, Aug 13 (Reuters) - Three days of talks on sharing power in Zimbabwe ended in Harare on Tuesday night without an agreement between President Robert Mugabe and Morgan Tsvangirai, leader of the Movement for Democratic Change.

South African President Thabo Mbeki, who mediates for the regional bloc SADC, said Tsvangirai had asked for time to reflect. The meeting had opened on Sunday and resumed on Monday after the Heroes' Day ceremonies.

Arthur Mutambara, who heads a smaller wing of the MDC, denied reports that he had made a separate pact with Mugabe.

The negotiators had been at work in Pretoria since late July, under a memorandum signed in Harare on July 21.`,
      `2008-09-16.en

Mugabe and Tsvangirai sign historic pact

HARARE, Sept 16, 2008 (AFP) - Robert Mugabe, Morgan Tsvangirai and Arthur Mutambara signed the Global Political Agreement on Monday in a Harare hotel, making Tsvangirai prime minister of Zimbabwe.

The deal gives Mugabe's ZANU-PF 15 ministers, Tsvangirai's MDC 13 and the splinter MDC of Mutambara three.

Which party will run the police and the finance ministry has not been decided. "We shall be talking about that for weeks," a Tsvangirai aide told AFP.

Mbeki, whose mediation began in March of last year, called on the rest of the world to help. The European Union, whose ministers were meeting in Brussels the same day, said it would wait before lifting its sanctions.`,
    ],
    checks: [
      zimbabwe.view(1, "signed in Harare on 15 September 2008", (v) => doneOn(v, "2008-09-15")),
      zimbabwe.view(1, "Mbeki mediates", (v) => inPart(v, MEDIATES, is(/mbeki/i))),
      zimbabwe.trap(
        "Tsvangirai's MDC and Mutambara's, or the two men, are one",
        (v) =>
          bearsBoth(v, /Tsvangirai/, /Mutambara/) ||
          bearsBoth(v, /^(?:MDC|Movement for Democratic Change)$/, /splinter|smaller|Mutambara/),
      ),
      zimbabwe.trap(
        "the meeting of 10 to 12 August is two rounds",
        (v) => heldOn(v, "2008-08-10", "2008-08-11", "2008-08-12").length > 1,
      ),
      zimbabwe.trap("who runs the police is settled", (v) => asked(v, /police/i, "settled")),
    ],
  },
  {
    name: "one wing signs in Bissau, another says that it is not bound; talks on Ivorian soldiers in Lomé",
    reports: [
      `2022-08-05.fr

Casamance: une faction rebelle signe un accord de paix avec Dakar

DAKAR, 5 août 2022 (AFP) - Le gouvernement sénégalais et une faction du Mouvement des forces démocratiques de Casamance (MFDC), celle de César Atoute Badiate, ont signé jeudi à Bissau un accord de paix et de dépôt des armes.

Le président bissau-guinéen Umaro Sissoco Embaló, qui a servi de médiateur, a présidé la cérémonie. Le processus de paix en Casamance vise à clore un conflit né en 1982.

Président en exercice de la Cédéao, M. Embaló suit aussi l'affaire des 49 soldats ivoiriens détenus à Bamako: des émissaires malien et ivoirien en avaient parlé le 28 juillet à Lomé, sous médiation togolaise.

L'autre grande faction, commandée par Salif Sadio, n'a pas pris part à l'accord.`,
      `2022-08-08.fr

L'aile de Salif Sadio ne se dit pas liée par le texte de Bissau

ZIGUINCHOR, 8 août 2022 (Le Quotidien) - « Ce texte n'engage que ceux qui l'ont signé », a déclaré dimanche un porte-parole de Salif Sadio, chef de la faction nord du MFDC, à propos de l'accord conclu jeudi dernier à Bissau entre Dakar et César Atoute Badiate.

La faction de Sadio dit s'en tenir à ses propres contacts avec l'État, noués par la communauté de Sant'Egidio.

À Ziguinchor, le maire Ousmane Sonko a jugé que toute avancée du processus de paix en Casamance était bonne à prendre. Des habitants de la frontière gambienne, chassés de chez eux en mars par une opération de l'armée contre les bases de Sadio, attendent toujours de rentrer.`,
    ],
    checks: [
      casamance.view(1, "signed in Bissau on 4 August 2022", (v) => doneOn(v, "2022-08-04")),
      casamance.view(1, "Embaló or Guinea-Bissau mediates", (v) =>
        inPart(v, MEDIATES, is(/embal[oó]|sissoco|^state:GNB$|guin[eé]e?a?-bissau/i)),
      ),
      casamance.trap("Salif Sadio and Atoute Badiate are one", (v) => bearsBoth(v, /Sadio/, /Badiate/)),
      casamance.trap(
        "the talks on the Ivorian soldiers in Lomé are a round",
        (v) => heldIn(v, /lom[ée]/i) || heldOn(v, "2022-07-28").length > 0,
      ),
      casamance.trap("not being bound by it denies that it was signed", (v) =>
        v.contested.some(
          ({ question, values }) =>
            /^(?:did-it-happen|said-and-denied)$/.test(question) &&
            values.some(({ support }) => /n'engage que|pas liée|ont signé|accord conclu/i.test(wordsOf({ support }))),
        ),
      ),
    ],
  },
  {
    name: "opening told under two names; a copied dispatch; whether the president may run again is left open",
    reports: [
      `2018-02-20.fr

Togo: ouverture à Lomé du dialogue entre le pouvoir et l'opposition

LOMÉ, 20 fév 2018 (AFP) - Le dialogue intertogolais s'est ouvert lundi à Lomé en présence du président ghanéen Nana Akufo-Addo, facilitateur de la crise, après cinq mois de manifestations contre le régime de Faure Gnassingbé.

En signe d'apaisement, 45 opposants arrêtés lors des marches ont été remis en liberté, selon le ministère de la Justice.

La coalition des quatorze partis de l'opposition réclame le retour à la Constitution de 1992. Le chef de l'État pourra-t-il se représenter en 2020 ? Les deux camps n'ont pas tranché.

Les travaux reprendront vendredi.`,
      `2018-02-20.fr

Lomé: pouvoir et opposition ouvrent leur dialogue

LOMÉ (Ouestaf avec AFP) - Le dialogue intertogolais s'est ouvert lundi à Lomé en présence du président ghanéen Nana Akufo-Addo, facilitateur de la crise, après cinq mois de manifestations contre le régime de Faure Gnassingbé.

En signe d'apaisement, 45 opposants arrêtés lors des marches ont été remis en liberté, selon le ministère de la Justice.

La coalition des quatorze partis de l'opposition réclame le retour à la Constitution de 1992. Le chef de l'État pourra-t-il se représenter en 2020 ? Les deux camps n'ont pas tranché.

Les travaux reprendront vendredi.`,
      `2018-03-24.fr

Togo: nouvelle suspension des discussions

LOMÉ, 24 mars 2018 (RFI) - Les discussions entre le pouvoir togolais et la coalition de l'opposition ont été suspendues vendredi soir à Lomé, après une seule séance, faute d'entente sur les préalables.

Ouverte le 19 février, la concertation nationale, comme l'appelle le gouvernement pour parler du dialogue intertogolais, bute toujours sur la même question: Faure Gnassingbé pourra-t-il se représenter en 2020 ? Personne, vendredi soir, n'avait de réponse.

La ministre ghanéenne Shirley Ayorkor Botchwey, qui représentait le facilitateur Nana Akufo-Addo, a quitté la capitale togolaise dans la nuit. La coalition, emmenée par Brigitte Adjamagbo-Johnson, appelle à de nouvelles marches, interdites par le pouvoir. Aucune date n'a été avancée pour la suite.`,
    ],
    checks: [
      togo.round(1, "opened in Lomé on 19 February 2018", (v) => heldOn(v, "2018-02-19").some((it) => inTown(it, /lom[ée]/i))),
      togo.view(1, "Akufo-Addo or Ghana facilitates", (v) => inPart(v, MEDIATES, is(/akufo|^state:GHA$|ghana/i))),
      togo.trap("two openings on 19 February, for two names", (v) => heldOn(v, "2018-02-19").length > 1),
      togo.trap("AFP and Ouestaf are two origins of the 45 freed", (v) => countedTwice(v, 45)),
      togo.trap("whether he may run in 2020 is settled", (v) => asked(v, /se représenter/i, "settled")),
    ],
  },
];
