/** What the fourteen reports of `wyeriver/` come to: written down before the record of them was looked at. */
import type { ProcessView } from "../../src/record/index.ts";
import type { Check } from "./checks.ts";
import {
  agendaOf,
  asked,
  bearsBoth,
  checksOf,
  contests,
  dateAsked,
  daysOf,
  disputed,
  eventsOf,
  held,
  heldOn,
  inPart,
  inTown,
  is,
  missed,
  onlyOn,
  placed,
  plannedFor,
  sat,
  seriesOf,
  took,
} from "./checks.ts";

/** Any name of the dossier of Israelis and Palestinians, and none of those of Israel with others. */
const { round, merge, contradiction, question, figure, view, trap } = checksOf(
  /^(?!.*(?:lebanon|liban|syria|syrie|golan)).*(?:palestin|isra[eë]l|\boslo\b|\bwye\b|\btaba\b|h[eé]bron|\berez\b|s?c?harm[ -]e[ls])/i,
);

type Actor = { readonly id: string; readonly name: string };
const isPalestinian = ({ id, name }: Actor): boolean =>
  id === "state:PSE" ||
  /palestin|\bplo\b|\bolp\b|\bArafat|Er[ea]kat|Qurei|Qore[iï]|Mahmoud Abbas|Ab(?:u|ou) (?:Mazen|Ala)/i.test(`${id} ${name}`);
const isIsraeli = (actor: Actor): boolean =>
  actor.id === "state:ISR" ||
  (!isPalestinian(actor) &&
    /isra[eë]l|N[eé]tanyah|Barak|Shomron|P[eé]r[eè]s\b|Savir|Sharon|Mord[ec]+ha|Gil(?:ea|a)d Sher/i.test(actor.name));
const isAmerican = ({ id, name }: Actor): boolean =>
  id === "state:USA" || /Clinton|Albright|Dennis Ross|Christopher|United States|[EÉ]tats-Unis/i.test(name);

const EREZ = /\berez\b|gaza/i;
const WYE = /\bwye\b|maryland/i;
const SHARM = /s?c?harm[ -]e[ls]/i;
const both = (it: ReturnType<typeof onlyOn>): boolean => sat(it, isIsraeli) && sat(it, isPalestinian);
const october = (v: ProcessView) => onlyOn(v, "1996-10-06");
const christmas = (v: ProcessView) => onlyOn(v, "1996-12-24");
const january = (v: ProcessView) => onlyOn(v, "1997-01-05");
const wye = (v: ProcessView) => onlyOn(v, "1998-10-15", "1998-10-20", "1998-10-23");
const SIGNING = /agreement|signing|signature|accord|protocol|memorandum|initial/;

export const WYERIVER_CHECKS: readonly Check[] = [
  round(1, "the talks at Taba ended on 24 September 1995", (v) => took(v, /Taba|paraphé/i, "1995-09-24")),
  round(1, "Clinton, Netanyahu and Arafat met in Washington on 1 and 2 October 1996", (v) =>
    took(v, /summit|Washington/i, "1996-10-01", "1996-10-02"),
  ),
  round(2, "talks on Hebron opened on 6 October 1996, at Erez", (v) => inTown(october(v), EREZ)),
  round(
    1,
    "Israelis and Palestinians sat there, and Americans with them",
    (v) => both(october(v)) && sat(october(v), isAmerican),
  ),
  round(1, "talks were planned for 10 October 1996", (v) => plannedFor(v, "1996-10-10")),
  round(2, "Netanyahu and Arafat met on 24 December 1996, at Erez", (v) => inTown(christmas(v), EREZ) && both(christmas(v))),
  round(1, "that meeting was first planned for 22 December", (v) => missed(v, /rencontre|prévue|reportée/i, "1996-12-22")),
  round(2, "Netanyahu and Arafat met on 5 January 1997, at Erez", (v) => inTown(january(v), EREZ) && both(january(v))),
  round(1, "talks ended at Erez on 15 January 1997", (v) => took(v, /paraph|rencontre|accord/i, "1997-01-14", "1997-01-15")),
  round(2, "the talks of 4 and 5 May 1998 are one, in London", (v) =>
    inTown(onlyOn(v, "1998-05-04", "1998-05-05"), /lond(?:on|res)/i),
  ),
  round(2, "a meeting was planned in Washington for 11 May 1998 and not held", (v) =>
    missed(v, /summit|Washington|inviti|invited/i, "1998-05-11"),
  ),
  round(1, "the three leaders met at the White House on 28 September 1998", (v) =>
    took(v, /Maison Blanche|s'étaient vus/i, "1998-09-28"),
  ),
  round(1, "Netanyahu and Arafat met on 7 October 1998, at Erez", (v) => inTown(onlyOn(v, "1998-10-07"), EREZ)),
  round(2, "the summit of 15 to 23 October 1998 is one, at Wye River", (v) => placed(wye(v), WYE)),
  round(1, "both sides and the Americans sat there", (v) => both(wye(v)) && sat(wye(v), isAmerican)),
  round(1, "Barak and Arafat met on 11 July 1999", (v) => took(v, /\bmet\b/i, "1999-07-11")),

  merge(2, "thirteen reports or more belong to it", ({ sources }) => sources.length >= 13),
  merge(2, "the copy of 16 January 1997 is of one origin with the wire", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "1997-01-16" && sameOrigin.length === 1),
  ),
  merge(2, "the correction of 21 October 1998 supersedes the first version", ({ sources }) =>
    sources.some(({ title, supersedes }) => title?.startsWith("CORRECTED") === true && supersedes.length === 1),
  ),
  merge(1, "Benyamin Nétanyahou and Benjamin Netanyahu are one", (v) => bearsBoth(v, /Nétanyahou/, /Netanyahu/)),
  merge(1, "Yasser and Yassir Arafat are one", (v) => bearsBoth(v, /Yasser Arafat/, /Yassir Arafat/)),
  merge(1, "Saëb Erakat and Saeb Erekat are one", (v) => bearsBoth(v, /Erakat/, /Erekat/)),
  merge(1, "Ahmed Qoreï and Ahmed Qurei are one", (v) => bearsBoth(v, /Qoreï/, /Qurei/)),
  merge(1, "Mahmoud Abbas and Abu Mazen are one", (v) => bearsBoth(v, /Abbas/, /Abu Mazen/)),
  merge(1, "Yitzhak Mordechai and Yitzhak Mordehaï are one", (v) => bearsBoth(v, /Mordechai/, /Mordehaï/)),
  merge(1, "Gilead and Gilad Sher are one", (v) => bearsBoth(v, /Gilead Sher/, /Gilad Sher/)),
  merge(
    1,
    "the signing of 23 October 1998 is told once",
    (v) => eventsOf(v, SIGNING, /signé vendredi|ont signé/i, "1998-10-23").filter(held).length === 1,
  ),

  contradiction(2, "62 Palestinians were killed in September 1996, or 57", (v) => contests(v, ["figure"], /^~?62\b/, /^~?57\b/)),
  contradiction(1, "six were wounded in the market of Hebron, or seven", (v) => contests(v, ["figure"], /^~?6\b/, /^~?7\b/)),
  contradiction(1, "the Palestinian police has 40,000 men, or 30,000", (v) => contests(v, ["figure"], /40000/, /30000/)),
  contradiction(2, "Netanyahu had accepted 13 % in London, or had not", (v) =>
    disputed(v, /accepté les 13|accepté aucun pourcentage/i),
  ),
  contradiction(1, "the Palestinian police fired first, or did not", (v) => disputed(v, /fired? first/i)),
  contradiction(1, "Clinton had promised to free Pollard, or had not", (v) => disputed(v, /promis|promesse/i)),
  contradiction(1, "the Palestinians had agreed to hand over wanted men, or had not", (v) => disputed(v, /hand over/i)),

  question(1, "when Netanyahu and Arafat would meet again was open in October 1996, and is settled", (v) =>
    dateAsked(v, "1996-10-07", /another meeting|agree to one/i, /settled/),
  ),
  question(2, "when the accord on Hebron would be signed was open, and is settled", (v) =>
    v.questions.some((q) => asked({ ...v, questions: [q] }, /sign/i, /settled/, /^(?:1996-12-25|1997-01-06)/)),
  ),
  question(1, "whether Netanyahu would go to Washington was asked on 5 May 1998", (v) =>
    asked(v, /rendrait à Washington|réservé sa réponse/i, /./, "1998-05"),
  ),
  question(1, "whether King Hussein would come was open on 8 October 1998, and is settled", (v) =>
    asked(v, /Hussein|prendra part/i, /settled/, "1998-10-08"),
  ),
  question(2, "when the accord of 1999 would be signed was open, and is settled", (v) =>
    asked(v, /sign/i, /settled/, "1999-09-03"),
  ),
  question(1, "whether Pollard will be freed is open", (v) => asked(v, /Pollard|espion sera/i, /open/, "1998-10-24")),
  question(1, "who will lead the Israeli team in the final talks is open", (v) =>
    asked(v, /Israeli team|who will lead/i, /open/, "1999-09-05"),
  ),

  figure(2, "64 wounded in Beersheba, 46 were said before the correction", (v) =>
    v.figures.some(
      ({ points }) =>
        points.some(({ value, low, relation }) => (value ?? low) === 64 && relation !== "corrected") &&
        points.some(({ value, low, relation }) => (value ?? low) === 46 && relation === "corrected"),
    ),
  ),
  figure(1, "fifteen Israeli soldiers killed in September 1996", (v) => seriesOf(v, /kill|dea/, 15).length > 0),
  figure(1, "130,000 settlers in 1995, 160,000 in 1998, 180,000 in 1999", (v) =>
    [130_000, 160_000, 180_000].every((count) => seriesOf(v, /./, count).length > 0),
  ),
  figure(1, "5,000 prisoners in 1995, 3,500 in 1997, 2,500 in 1998", (v) =>
    [5_000, 3_500, 2_500].every((count) => seriesOf(v, /./, count).length > 0),
  ),

  view(1, "Israelis and Palestinians are parties", (v) => inPart(v, /party/, isIsraeli) && inPart(v, /party/, isPalestinian)),
  view(2, "the United States mediate, by Ross, Albright or Clinton", (v) =>
    inPart(v, /mediat|facilitat|envoy|host|chair|broker/, isAmerican),
  ),
  view(1, "Shomron led the Israeli delegation, and Erekat the Palestinian one", (v) =>
    [/Shomron/, /Er[ea]kat/].every((name) => inPart(v, /delegation-head|negotiator/, is(name))),
  ),
  view(1, "Blair or Britain was host in London, or Mubarak or Egypt at Sharm el-Sheikh", (v) =>
    inPart(v, /host|mediat|facilitat/, is(/Blair|state:GBR|M(?:o?u)barak|state:EGY/)),
  ),
  view(
    1,
    "the Palestinians demand the release of prisoners",
    (v) => agendaOf(v, /demand|objective/, /prisoner|prisonniers|released|release/i).length > 0,
  ),
  view(1, "Israel promised to free 750 prisoners, or 350", (v) => agendaOf(v, /commitment/, /750|350/).length > 0),
  view(1, "the accord on Hebron was initialled on 15 January 1997", (v) =>
    eventsOf(v, SIGNING, /paraph/i, "1997-01-15").some(held),
  ),
  view(1, "the memorandum of Wye was signed on 23 October 1998", (v) => eventsOf(v, SIGNING, /sign/i, "1998-10-23").some(held)),
  view(2, "an accord was signed at Sharm el-Sheikh on 4 September 1999", (v) =>
    eventsOf(v, SIGNING, /sign/i, "1999-09-04").some(held),
  ),

  trap("talks were held on 22 December 1996", (v) => heldOn(v, "1996-12-22").length > 0),
  trap("a summit was held in Washington on 11 May 1998", (v) => heldOn(v, "1998-05-11").length > 0),
  trap(
    "something was held or signed in Alexandria on 2 September 1999",
    (v) =>
      heldOn(v, "1999-09-02").length > 0 ||
      v.timeline.some(
        ({ kinds, standing, time }) =>
          kinds.some((kind) => /agreement|signing|signature/.test(kind)) &&
          standing === "happened" &&
          (time.edtf ?? "") === "1999-09-02",
      ),
  ),
  trap("the final talks of 13 September 1999 were held", (v) => heldOn(v, "1999-09-13").length > 0),
  trap("the talks of Israel and Syria at Wye in 1995 and 1996 are a round", (v) =>
    v.rounds.some((it) => held(it) && (sat(it, is(/state:SYR|Syri/i)) || (inTown(it, WYE) && /1995|1996/.test(daysOf(it))))),
  ),
  trap("talks were held in Belfast, Belgrade, Damascus or Beirut", (v) =>
    v.rounds.some((it) => held(it) && it.place.values.some(({ value }) => /belfast|belgrade|damas|beirut|beyrouth/i.test(value))),
  ),
  trap("Milosevic, Holbrooke or Hamas sat in a round", (v) =>
    v.rounds.some((it) => held(it) && sat(it, is(/Milo[sš]evi|Holbrooke|hamas/i))),
  ),
  trap("the summit at Wye ended on 18 October 1998, or was held at Sharm el-Sheikh", (v) =>
    heldOn(v, "1998-10-15").some((it) => inTown(it, SHARM) || it.dates.values.some(({ value }) => value.endsWith("1998-10-18"))),
  ),
  trap("rounds with numbers that nobody told and nobody can count", (v) =>
    v.rounds.some(({ number }) => number !== null && number > 3),
  ),
  trap("the corrected number of wounded contradicts the others", (v) =>
    v.contested.some(
      ({ question: about, values }) =>
        about === "figure" && values.some(({ value, superseded }) => value === "46" && !superseded),
    ),
  ),
  trap("the settlers of Hebron contradict those of the whole West Bank", (v) =>
    [/130000/, /160000/, /180000/].some((all) => contests(v, ["figure"], /^~?450\b/, all)),
  ),
  trap(
    "the Israeli soldiers killed contradict the Palestinians killed",
    (v) => contests(v, ["figure"], /^~?15\b/, /^~?62\b/) || contests(v, ["figure"], /^~?15\b/, /^~?57\b/),
  ),
  trap("the prisoners of the two groups, or those of 1998 and 1999, contradict each other", (v) =>
    [
      [/^~?200\b/, /^~?150\b/],
      [/^~?200\b/, /^~?350\b/],
      [/^~?750\b/, /^~?350\b/],
    ].some((pair) => contests(v, ["figure"], ...pair)),
  ),
  trap(
    "Barak and Netanyahu, Mahmoud Abbas and Ahmed Qurei, or Sharon and Shomron are one",
    (v) =>
      bearsBoth(v, /Barak/, /N[eé]tanyah/) ||
      bearsBoth(v, /Abbas|Abu Mazen/, /Qurei|Qore[iï]|Abou Ala/) ||
      bearsBoth(v, /Sharon/, /Shomron/),
  ),
  trap("King Hussein and King Abdullah of Jordan are one", (v) => bearsBoth(v, /Hussein/, /Abdullah/)),
];
