/** What the fourteen reports of `saada/` come to: written down before the record of them was looked at. */
import type { Check } from "./checks.ts";
import {
  agendaOf,
  asked,
  bearsBoth,
  checksOf,
  contests,
  daysOf,
  disputed,
  eventsOf,
  held,
  heldOn,
  inPart,
  is,
  missed,
  onlyOn,
  placed,
  plannedFor,
  sat,
  seriesOf,
  took,
} from "./checks.ts";

const { round, merge, contradiction, question, figure, view, trap } = checksOf(/y[eé]men|hou?thi|sa['’]?ada|\bdoha/i);

type Actor = { readonly id: string; readonly name: string };
const isRebel = is(/hou?thi|ansar|habra|fi(sh|ch)i|rebel|rebelle|za[yiï]di/i);
const isGovernment = (actor: Actor): boolean =>
  !isRebel(actor) && is(/state:YEM|y[eé]men|gouvernement|government|[ie]r[yi]ani|anisi|awadi|abd(ullah|allah) saleh/i)(actor);
const isQatar = is(/state:QAT|qatar|jass[ei]m|khalifa|bua[iï]na[iï]n|boua[iï]nine/i);
const isBuainain = is(/bua[iï]na[iï]n|boua[iï]nine/i);
const isIryani = is(/[ie]r[yi]ani/i);
const isFishi = is(/fi(sh|ch)i/i);
const DOHA = /doha/i;
const SAADA = /sa['’]?ada/i;
const signs = /agreement|sign|accord|deal|protocol|declaration|document/;
const exactly = (count: number): RegExp => new RegExp(`^[~>≥]*${count}\\b`);

const february = ["2008-01-31", "2008-02-01", "2008-02-02"] as const;
const august = ["2010-08-24", "2010-08-25", "2010-08-26"] as const;

export const SAADA_CHECKS: readonly Check[] = [
  round(2, "the committee and the rebels met once on 21 June 2007, in Saada", (v) => placed(onlyOn(v, "2007-06-21"), SAADA)),
  round(1, "government and rebels sat on 21 June 2007", (v) =>
    heldOn(v, "2007-06-21").some((it) => sat(it, isGovernment) && sat(it, isRebel)),
  ),
  round(1, "the meeting of 21 June 2007 was planned before", (v) => plannedFor(v, "2007-06-21")),
  round(1, "a meeting was planned for 1 July 2007 and not held", (v) =>
    missed(v, /comité|réunion|retrouver|juillet/i, "2007-07-01"),
  ),
  round(1, "talks were planned for 28 January 2008 and put off", (v) => missed(v, /pourparlers|report|s'ouvrir/i, "2008-01-28")),
  round(1, "talks were announced for 31 January 2008", (v) => plannedFor(v, "2008-01-31")),
  round(2, "the talks of 31 January and 1 February 2008 are one round, in Doha", (v) => placed(onlyOn(v, ...february), DOHA)),
  round(1, "government and rebels sat in Doha in 2008", (v) =>
    heldOn(v, ...february).some((it) => sat(it, isGovernment) && sat(it, isRebel)),
  ),
  round(1, "a meeting was planned for 5 May 2008 and called off", (v) => missed(v, /meeting|réunion|annul|held/i, "2008-05-05")),
  round(1, "the joint committees met for the first time on 14 February 2010, in Saada", (v) =>
    took(v, /committee|comité|met/i, "2010-02-14"),
  ),
  round(1, "the first meeting of the committees was planned for 14 February 2010", (v) => plannedFor(v, "2010-02-14")),
  round(1, "a document was signed on 21 June 2010", (v) => took(v, /sign/i, "2010-06-21")),
  round(1, "talks were planned for 17 August 2010 and put off", (v) =>
    missed(v, /talks|meet|pourparlers|repouss|prévus/i, "2010-08-17"),
  ),
  round(2, "the talks of 24 to 26 August 2010 are one round, in Doha", (v) => placed(onlyOn(v, ...august), DOHA)),
  round(1, "government and rebels sat in Doha in 2010", (v) =>
    heldOn(v, ...august).some((it) => sat(it, isGovernment) && sat(it, isRebel)),
  ),
  round(1, "a meeting was announced for 5 September 2010", (v) => plannedFor(v, "2010-09-05")),

  merge(2, "thirteen reports or more belong to it", ({ sources }) => sources.length >= 13),
  merge(2, "the copy of 3 February 2008 is of one origin with the wire", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "2008-02-03" && sameOrigin.length === 1),
  ),
  merge(2, "the correction of 13 February 2010 supersedes the first version", ({ sources }) =>
    sources.some(({ title, supersedes }) => title?.startsWith("RECTIFICATIF") === true && supersedes.length === 1),
  ),
  merge(1, "Abdul-Malik and Abdel Malek al-Houthi are one", (v) =>
    bearsBoth(v, /Abd[ue]l[- ]?Malik al-Houthi/i, /Abd[ue]l[- ]?Malek al-Houthi/i),
  ),
  merge(1, "Iryani, Iriani and Eryani are one", (v) => bearsBoth(v, /Ir[yi]ani/, /Eryani/)),
  merge(1, "al-Buainain and al-Bouaïnine are one", (v) => bearsBoth(v, /Bua[iï]na[iï]n/, /Boua[iï]nine/)),
  merge(1, "Yousef al-Fishi and Youssef al-Fichi are one", (v) => bearsBoth(v, /Fishi/, /Fichi/)),
  merge(1, "Mohammed Abdul-Salam and Mohammed Abdessalam are one", (v) => bearsBoth(v, /Abdul-Salam/, /Abdessalam/)),
  merge(1, "Saleh Habra and Saleh Habrah are one", (v) => bearsBoth(v, /Habra$/, /Habrah$/)),
  merge(1, "Ali Abdullah and Ali Abdallah Saleh are one", (v) => bearsBoth(v, /Abdullah Saleh/, /Abdallah Saleh/)),
  merge(1, "the bombing of the mosque is told once or twice, not by each report", (v) => {
    const told = eventsOf(v, /./, /bomb.*mosque|mosque.*(bomb|blew)|attentat contre la mosquée/i, "2008-05-02");
    return told.length > 0 && told.length <= 2;
  }),

  contradiction(
    1,
    "the document of 2008 was signed on 1 February, or on the 2nd",
    (v) =>
      v.contested.some(
        ({ values }) =>
          values.some(({ value }) => /2008-02-01/.test(value)) && values.some(({ value }) => /2008-02-02/.test(value)),
      ) ||
      v.timeline.some(({ time }) => {
        const told = time.told.map(({ edtf }) => edtf);
        return told.some((it) => it.includes("2008-02-01")) && told.some((it) => it.includes("2008-02-02"));
      }),
  ),
  contradiction(1, "15 were killed at the mosque, or 18", (v) => contests(v, ["figure"], exactly(15), exactly(18))),
  contradiction(1, "60 rebels were killed in January 2008, or 14", (v) => contests(v, ["figure"], exactly(60), exactly(14))),
  contradiction(2, "200 soldiers were captured at Al-Zaala, or 70", (v) => contests(v, ["figure"], exactly(200), exactly(70))),
  contradiction(1, "420 prisoners were freed since February 2010, or 150", (v) =>
    contests(v, ["figure"], exactly(420), exactly(150)),
  ),
  contradiction(2, "the rebels planted the bomb, or did not", (v) => disputed(v, /planted/i)),
  contradiction(1, "the rebels broke the truce of September 2009, or did not", (v) => disputed(v, /broke|broken/i)),
  contradiction(1, "the rebels undertook to go into exile, or did not", (v) =>
    disputed(v, /accepté de (quitter|partir)|exil|résider au Qatar|quitter le pays|ait accepté/i),
  ),

  question(1, "when the three leaders would leave for Doha was asked in June 2007", (v) =>
    asked(v, /three men|leave for Doha/i, /./, "2007-06"),
  ),
  question(2, "who would speak for the rebels in Doha was open in January 2008, and is settled", (v) =>
    asked(v, /parlera pour les rebelles|question n'est pas tranchée/i, /settled/, "2008-01-30"),
  ),
  question(1, "how much Qatar will give is open", (v) => asked(v, /how much|reconstruction fund/i, /open/, "2008-02")),
  question(1, "whether the meeting of 5 May 2008 would go ahead is settled", (v) =>
    asked(v, /go ahead|planned meeting/i, /settled/, "2008-05-03"),
  ),
  question(1, "whether the Qatari mediators would return was open in July 2008, and is settled", (v) =>
    asked(v, /reviendront|médiateurs qataris/i, /settled/, "2008-07"),
  ),
  question(2, "who would lead the rebel delegation was open in July 2010, and is settled", (v) =>
    asked(v, /lead the rebel delegation/i, /settled/, "2010-07-14"),
  ),
  question(2, "whether a text would be signed was open on 25 August 2010, and is settled", (v) =>
    asked(v, /texte sera-t-il signé|fin de la semaine|signé/i, /settled/, "2010-08-25"),
  ),
  question(1, "when the heavy weapons will be handed over is open", (v) =>
    asked(v, /weapons will be handed|handed over/i, /open/, "2010-08"),
  ),

  figure(2, "78 soldiers are held, 87 were said before the correction", (v) =>
    v.figures.some(
      ({ points }) =>
        points.some(({ value, low, relation }) => (value ?? low) === 78 && relation !== "corrected") &&
        points.some(({ value, low, relation }) => (value ?? low) === 87 && relation === "corrected"),
    ),
  ),
  figure(1, "740 soldiers killed in the first half of 2007", (v) => seriesOf(v, /kill|dea/, 740).length > 0),
  figure(1, "130,000 displaced in 2008, 250,000 in 2010", (v) =>
    [130_000, 250_000].every((count) => seriesOf(v, /./, count).length > 0),
  ),
  figure(1, "8,000 rebel fighters", (v) => seriesOf(v, /./, 8000).length > 0),

  view(1, "government and rebels are parties", (v) => inPart(v, /party/, isGovernment) && inPart(v, /party/, isRebel)),
  view(2, "Qatar mediates", (v) => inPart(v, /mediat|facilitat|host|chair/, isQatar)),
  view(1, "al-Buainain leads the mediators", (v) => inPart(v, /mediat|facilitat|chair|envoy|head/, isBuainain)),
  view(1, "al-Iryani leads the delegation of the government", (v) => inPart(v, /delegation|negotiator|head/, isIryani)),
  view(1, "al-Fishi leads the delegation of the rebels", (v) => inPart(v, /delegation|negotiator|head/, isFishi)),
  view(
    1,
    "the rebels demand the release of their prisoners",
    (v) => agendaOf(v, /demand|objective/, /libération|prisonniers|prisoners/i).length > 0,
  ),
  view(
    1,
    "the government demands that the heavy weapons be handed over",
    (v) => agendaOf(v, /demand|objective/, /armes/i).length > 0,
  ),
  view(
    1,
    "the government promised an amnesty or the release of prisoners",
    (v) => agendaOf(v, /commitment/, /amnesty|release|free |libérer/i).length > 0,
  ),
  view(1, "a ceasefire came into force on 12 February 2010", (v) =>
    eventsOf(v, /./, /cessez-le-feu|trêve|truce/i, "2010-02-12").some(held),
  ),
  view(
    1,
    "a timetable was signed on 26 August 2010",
    (v) =>
      eventsOf(v, signs, /sign/i, "2010-08-26").some(held) || heldOn(v, "2010-08-26").some(({ outcomes }) => outcomes.length > 0),
  ),

  trap("the committee met on 1 July 2007", (v) => heldOn(v, "2007-07-01").length > 0),
  trap("talks were held on 28 January 2008", (v) => heldOn(v, "2008-01-28").length > 0),
  trap("a meeting was held on 5 May 2008", (v) => heldOn(v, "2008-05-05").length > 0),
  trap("talks were held on 17 August 2010", (v) => heldOn(v, "2010-08-17").length > 0),
  trap("the meeting of 5 September 2010 is told as held", (v) => heldOn(v, "2010-09-05").length > 0),
  trap("the two sides held talks in 2009", (v) => v.rounds.some((it) => held(it) && /2009/.test(daysOf(it)))),
  trap("the conference of London, or the accord of the Lebanese, is a round", (v) =>
    v.rounds.some(
      (it) =>
        held(it) && (/2010-01-27|2008-05-21/.test(daysOf(it)) || placed(it, /london|londres|beirut|beyrouth|lebanon|liban/i)),
    ),
  ),
  trap("Sudan, the rebels of Darfur, Eritrea or Djibouti sit in these talks", (v) => {
    const other = is(/state:(SDN|ERI|DJI|LBN)|darfo?ur|\bLJM\b|soudan|sudan|khartoum|eritrea|djibouti/i);
    return v.rounds.some((it) => held(it) && sat(it, other)) || inPart(v, /^party$/, other);
  }),
  trap("the rebels sat with the emir and Saleh on 13 July 2010", (v) =>
    heldOn(v, "2010-07-13").some((it) => it.participants.some(({ actor }) => isRebel(actor))),
  ),
  trap("an agreement was signed on 17 July 2008", (v) =>
    v.timeline.some(
      ({ kinds, standing, time }) =>
        kinds.some((kind) => /signing|signature|agreement/.test(kind)) &&
        standing === "happened" &&
        (time.edtf ?? "") === "2008-07-17",
    ),
  ),
  trap("the corrected number of soldiers held contradicts the other", (v) =>
    v.contested.some(
      ({ question: about, values }) =>
        about === "figure" && values.some(({ value, superseded }) => exactly(87).test(value) && !superseded),
    ),
  ),
  trap("the displaced of different years, or of the town of Saada, contradict each other", (v) =>
    [
      [77_000, 130_000],
      [40_000, 130_000],
      [130_000, 150_000],
      [150_000, 250_000],
      [250_000, 300_000],
    ].some((pair) => contests(v, ["figure"], ...pair.map(exactly))),
  ),
  trap("soldiers killed in different wars, or those of Yemen and Saudi Arabia, contradict each other", (v) =>
    [
      [740, 320],
      [740, 35],
      [35, 320],
      [109, 740],
      [109, 320],
    ].some((pair) => contests(v, ["figure"], ...pair.map(exactly))),
  ),
  trap(
    "Abdul-Malik, Yahya and Abdul-Karim al-Houthi are one, or al-Iryani and Abdul-Karim al-Houthi, or Habra and the president",
    (v) =>
      bearsBoth(v, /Abd[ue]l[- ]?Mal[ie]k/i, /Yahya/) ||
      bearsBoth(v, /Abd[ue]l[- ]?Mal[ie]k/i, /Karim/) ||
      bearsBoth(v, /Karim al-Houthi/, /[IE]r[yi]ani/) ||
      bearsBoth(v, /Habra/, /Abd[ua]llah Saleh/),
  ),
  trap("Abdul-Malik or Yahya al-Houthi sat at the table in Doha", (v) =>
    heldOn(v, ...february, ...august).some((it) =>
      it.participants.some(
        ({ actor, standing }) =>
          (standing === "happened" || standing === "claimed") &&
          is(/abd[ue]l[- ]?mal[ie]k[- ]al-hou?thi|yahya[- ]al-hou?thi/i)(actor),
      ),
    ),
  ),
];
