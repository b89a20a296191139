/** What the fourteen reports of `asmara/` come to: written down before the record of them was looked at. */
import type { Check } from "./checks.ts";
import {
  agendaOf,
  asked,
  bearsBoth,
  checksOf,
  contests,
  dateAsked,
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
} from "./checks.ts";

const { round, merge, contradiction, question, figure, view, trap } = checksOf(
  /algiers|alger|ethiopi|éthiopi|eritre|érythr|badm[eé]/i,
);

type Actor = { readonly id: string; readonly name: string };
const isEthiopia = (actor: Actor): boolean => actor.id === "state:ETH" || is(/ethiop|éthiop|M[eé]l[eè]s|S[eé]youm/i)(actor);
const isEritrea = (actor: Actor): boolean =>
  actor.id === "state:ERI" || is(/eritre|érythr|Is+a[iy]as|Af[ew]+[eo]?[rw]+ki|Afeworki|W[oe]ldensa/i)(actor);
const isOuyahia = is(/ouyahia/i);
const isLake = is(/\blake\b/i);
const OUAGA = /ouagadougou/i;
const ALGIERS = /algiers|\balger\b/i;
const NOVEMBER = ["1998-11-07", "1998-11-08"] as const;
const FIRST = ["2000-04-29", "2000-04-30", "2000-05-01", "2000-05-05"] as const;
const SECOND = ["2000-05-30", "2000-05-31", "2000-06-10"] as const;
const WASHINGTON = ["2000-07-03", "2000-07-07"] as const;
const OCTOBER = ["2000-10-23", "2000-10-24"] as const;

export const ASMARA_CHECKS: readonly Check[] = [
  round(2, "the talks of 7 and 8 November 1998 are one meeting, in Ouagadougou", (v) => placed(onlyOn(v, ...NOVEMBER), OUAGA)),
  round(1, "both countries were at those of November 1998", (v) => {
    const it = onlyOn(v, ...NOVEMBER);
    return sat(it, isEthiopia) && sat(it, isEritrea);
  }),
  round(2, "the summit of 17 December 1998 is one meeting, in Ouagadougou", (v) => placed(onlyOn(v, "1998-12-17"), OUAGA)),
  round(1, "both countries were heard on 17 December 1998", (v) => {
    const it = onlyOn(v, "1998-12-17");
    return sat(it, isEthiopia) && sat(it, isEritrea);
  }),
  round(1, "that of December was first planned for the 10th", (v) => plannedFor(v, "1998-12-10") || missed(v, /./, "1998-12-10")),
  round(
    1,
    "talks were planned for 17 April 2000 and put off",
    (v) => plannedFor(v, "2000-04-17") || missed(v, /./, "2000-04-17"),
  ),
  round(2, "the talks of 29 April to 5 May 2000 are one round, in Algiers", (v) => placed(onlyOn(v, ...FIRST), ALGIERS)),
  round(1, "that is the first round", (v) => heldOn(v, ...FIRST).some(({ number }) => number === 1)),
  round(1, "both countries sat in the first round", (v) => {
    const it = onlyOn(v, ...FIRST);
    return sat(it, isEthiopia) && sat(it, isEritrea);
  }),
  round(1, "Ouyahia and Lake were at the first round", (v) => {
    const it = onlyOn(v, ...FIRST);
    return sat(it, isOuyahia) && sat(it, isLake);
  }),
  round(2, "the talks of 30 May to 10 June 2000 are one round, in Algiers", (v) => placed(onlyOn(v, ...SECOND), ALGIERS)),
  round(1, "that is the second round", (v) => heldOn(v, ...SECOND).some(({ number }) => number === 2)),
  round(
    1,
    "the second round was to open on Monday, 29 May",
    (v) => plannedFor(v, "2000-05-29") || missed(v, /s'ouvrir lundi|arrivée/, "2000-05-29"),
  ),
  round(2, "the talks of 3 to 7 July 2000 are one round, in Washington", (v) => placed(onlyOn(v, ...WASHINGTON), /washington/i)),
  round(1, "talks were planned for 5 September 2000 and not held", (v) => missed(v, /./, "2000-09-05")),
  round(2, "the talks of 23 and 24 October 2000 are one round, in Algiers", (v) => placed(onlyOn(v, ...OCTOBER), ALGIERS)),

  merge(2, "thirteen reports or more belong to it", ({ sources }) => sources.length >= 13),
  merge(2, "the copy of 2 May 2000 is of one origin with the wire", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "2000-05-02" && sameOrigin.length === 1),
  ),
  merge(2, "the correction of 1 March 1999 supersedes the first version", ({ sources }) =>
    sources.some(({ title, supersedes }) => title?.startsWith("CORRECTED") === true && supersedes.length === 1),
  ),
  merge(1, "Isaias Afwerki and Issaias or Issayas Afeworki are one", (v) => bearsBoth(v, /Afwerki/, /Afeworki/)),
  merge(1, "Meles Zenawi and Mélès Zenawi are one", (v) => bearsBoth(v, /Meles Zenawi/, /Mélès Zenawi/)),
  merge(1, "Haile Woldensae and Haïlé Woldensaé are one", (v) => bearsBoth(v, /Haile Woldensae/, /Haïlé Woldensa/)),
  merge(1, "Haile Woldensae and Haile Weldensae are one", (v) => bearsBoth(v, /Woldensa/, /Weldensa/)),
  merge(1, "Yemane Ghebremeskel and Yemane Gebremeskel are one", (v) => bearsBoth(v, /Ghebremeskel/, /Gebremeskel/)),
  merge(1, "Selome Taddesse and Selome Tadesse are one", (v) => bearsBoth(v, /Taddesse/, /Tadesse/)),
  merge(1, "Anthony Lake and Tony Lake are one", (v) => bearsBoth(v, /Anthony Lake/, /Tony Lake/)),
  merge(1, "the Ethiopian offensive of 12 May and the arms embargo of 17 May 2000 are told once or twice", (v) => {
    const told = eventsOf(v, /./, /grande offensive|offensive le 12 mai/i, "2000-05-12");
    const embargo = eventsOf(v, /./, /embargo/i, "2000-05-17");
    return told.length + embargo.length > 0 && told.length <= 2 && embargo.length <= 2;
  }),

  contradiction(2, "47 were killed in Mekele, or 38", (v) => contests(v, ["figure"], /^~?47\b/, /^~?38\b/)),
  contradiction(1, "40,000 were expelled from Ethiopia by December 1998, or 6,000", (v) =>
    contests(v, ["figure"], /^~?40000\b/, /^~?6000\b/),
  ),
  contradiction(2, "9,000 Eritrean soldiers were killed around Badme, or 1,200", (v) =>
    contests(v, ["figure"], /^~?9000\b/, /^~?1200\b/),
  ),
  contradiction(1, "Eritrea had accepted the plan in February 1999, or had not", (v) =>
    disputed(v, /had accepted|Eritrea has accepted|country accepted the framework|full and without conditions/i),
  ),
  contradiction(1, "Eritrea refused to discuss the technical arrangements, or did not", (v) =>
    disputed(v, /refused to discuss/i),
  ),
  contradiction(1, "1.1 million were displaced in Eritrea, or 750,000", (v) =>
    contests(v, ["figure"], /^~?1100000\b/, /^~?750000\b/),
  ),
  contradiction(2, "25,000 Ethiopians were killed since 12 May 2000, or 8,000", (v) =>
    contests(v, ["figure"], /^~?25000\b/, /^~?8000\b/),
  ),

  question(2, "whether Eritrea would accept the framework agreement was open in November 1998, and is settled", (v) =>
    asked(v, /les acceptera|Érythrée les accept|accept/i, /settled/, /^1998-1[12]/),
  ),
  question(1, "when the summit of the central organ would be was open in November 1998, and is settled", (v) =>
    dateAsked(v, "1998-11", /date n'a pas|sommet/i, /settled/),
  ),
  question(2, "when the talks would go on after 5 May 2000 was open, and is settled", (v) =>
    dateAsked(v, "2000-05-0", /reprendraient|aucune date|reprise/i, /settled/),
  ),
  question(2, "whether Ethiopia would sign was open on 11 June 2000, and is settled", (v) =>
    asked(v, /whether Ethiopia would sign|Ethiopia would sign|signing/i, /settled/, /^2000-06-1[01]/),
  ),
  question(1, "who would command the force was open in June 2000, and is settled", (v) =>
    asked(v, /commandera|commande/i, /settled/, "2000-06"),
  ),
  question(2, "when the first prisoners will go home is open", (v) =>
    asked(v, /rentreront chez eux|prisonniers|calendrier/i, /open/, "2000-12"),
  ),
  question(1, "who will chair the boundary commission is open", (v) =>
    asked(v, /présidera|commission de la frontière/i, /open/, "2000-12"),
  ),

  figure(2, "54,000 expelled, 45,000 were said before the correction", (v) =>
    v.figures.some(
      ({ points }) =>
        points.some(({ value, low, relation }) => (value ?? low) === 54_000 && relation !== "corrected") &&
        points.some(({ value, low, relation }) => (value ?? low) === 45_000 && relation === "corrected"),
    ),
  ),
  figure(1, "300,000 displaced in northern Ethiopia in 1998, 350,000 in 2000", (v) =>
    [300_000, 350_000].every((count) => seriesOf(v, /displac|refug|fled|flee|left|./, count).length > 0),
  ),
  figure(1, "50,000 Eritreans crossed into Sudan", (v) => seriesOf(v, /./, 50_000).length > 0),
  figure(1, "2,500 Eritrean prisoners of war in Ethiopia", (v) => seriesOf(v, /./, 2500).length > 0),

  view(1, "Ethiopia and Eritrea are parties", (v) => inPart(v, /party/, isEthiopia) && inPart(v, /party/, isEritrea)),
  view(1, "the OAU, or Compaoré of Burkina Faso, mediates", (v) =>
    inPart(
      v,
      /mediat|facilitat|chair|host/,
      is(/\bOAU\b|\bOUA\b|african[- ]unit|unité[- ]africaine|Compaor|state:BFA|org:o[au]+\b/i),
    ),
  ),
  view(1, "Ouyahia, or Algeria, mediates or hosts", (v) =>
    inPart(v, /mediat|facilitat|envoy|host/, is(/ouyahia|state:DZA|bouteflika|alg[eé]ri/i)),
  ),
  view(1, "Anthony Lake, or the United States, mediates", (v) =>
    inPart(v, /mediat|facilitat|envoy/, is(/\blake\b|state:USA|united states|états-unis/i)),
  ),
  view(1, "Seyoum Mesfin and Haile Woldensae head the delegations", (v) =>
    [/S[eé]youm/i, /W[oe]ldensa/i].every((name) => inPart(v, /delegation-head|negotiator/, is(name))),
  ),
  view(
    1,
    "Ethiopia demands that Eritrean troops leave Badme, Zalambessa or other areas",
    (v) => agendaOf(v, /demand|objective/, /quittent|départ des troupes|leave|withdraw|retrait|Zalambessa/i).length > 0,
  ),
  view(
    1,
    "Eritrea demands a ceasefire at once, or a boundary by the colonial treaties",
    (v) => agendaOf(v, /demand|objective/, /cessez-le-feu|colonial|zone démilitarisée/i).length > 0,
  ),
  view(1, "the cessation of hostilities was signed on 18 June 2000", (v) =>
    eventsOf(v, /agreement|signing|signature|ceasefire|accord/, /sign|cessation/i, "2000-06-18").some(held),
  ),
  view(2, "the peace agreement was signed on 12 December 2000", (v) =>
    eventsOf(v, /agreement|signing|signature|accord/, /sign|accord de paix/i, "2000-12-12").some(held),
  ),

  trap("talks were held on 10 December 1998 or 17 April 2000", (v) => heldOn(v, "1998-12-10", "2000-04-17").length > 0),
  trap("the second round began on 29 May 2000", (v) =>
    v.rounds.some((it) => held(it) && it.dates.values.some(({ value }) => value.startsWith("2000-05-29"))),
  ),
  trap("talks were held on 5 September 2000", (v) => heldOn(v, "2000-09-05").length > 0),
  trap("the two sides met jointly on 3 May 2000, when that meeting was called off", (v) => heldOn(v, "2000-05-03").length > 0),
  trap("something was signed on 5 May, or on 9 or 10 June 2000", (v) =>
    v.timeline.some(
      ({ kinds, standing, time }) =>
        kinds.some((kind) => /signing|signature/.test(kind)) &&
        standing === "happened" &&
        /^2000-(05-05|06-09|06-10)$/.test(time.edtf ?? ""),
    ),
  ),
  trap(
    "the peace agreement was signed on 6 December 2000",
    (v) =>
      heldOn(v, "2000-12-06").length > 0 ||
      v.timeline.some(
        ({ kinds, standing, time }) =>
          kinds.some((kind) => /agreement|signing|signature/.test(kind)) &&
          standing === "happened" &&
          (time.edtf ?? "") === "2000-12-06",
      ),
  ),
  trap("talks were held in Arta, Lusaka, Arusha, Khartoum, Kinshasa or New York", (v) =>
    v.rounds.some((it) => held(it) && placed(it, /\barta\b|lusaka|arusha|khartoum|kinshasa|new[- ]york|freetown/i)),
  ),
  trap("rounds with numbers that nobody told and nobody can count", (v) =>
    v.rounds.some(({ number }) => number !== null && ![1, 2, 3, 4].includes(number)),
  ),
  trap("the corrected number of those expelled contradicts the others", (v) =>
    v.contested.some(
      ({ question: about, values }) =>
        about === "figure" && values.some(({ value, superseded }) => /^~?45000\b/.test(value) && !superseded),
    ),
  ),
  trap(
    "those displaced in Ethiopia, or still in camps in October, contradict those displaced in Eritrea",
    (v) => contests(v, ["figure"], /350000/, /1100000|750000/) || contests(v, ["figure"], /(^|\D)300000/, /1100000|750000/),
  ),
  trap("the 40,000 expelled by December 1998 contradict the 54,000 of February 1999", (v) =>
    contests(v, ["figure"], /^~?40000\b/, /^~?54000\b/),
  ),
  trap("Ethiopian prisoners in Eritrea contradict Eritrean ones in Ethiopia", (v) =>
    contests(v, ["figure"], /^~?1000\b/, /^~?2500\b/),
  ),
  trap(
    "the observers or troops who have arrived contradict those authorized",
    (v) => contests(v, ["figure"], /^~?(220|1800)\b/, /4200/) || contests(v, ["figure"], /^~?220\b/, /^~?1800\b/),
  ),
  trap("Yemane Gebreab and Yemane Ghebremeskel are one", (v) => bearsBoth(v, /Ghebreab|Gebreab/, /Gh?ebremeskel/)),
  trap(
    "Somalis, Congo, Burundi or Sudan sat at these talks",
    (v) =>
      v.rounds.some((it) => held(it) && sat(it, is(/state:(COD|BDI|SOM|SDN|SLE)|somal|congo|burund|soudan|sudan/i))) ||
      inPart(v, /party/, is(/state:(COD|BDI|SOM|SDN|SLE)/)),
  ),
];
