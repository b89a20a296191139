/** What the fourteen reports of `sanaa/` come to: written down before the record of them was looked at. */
import type { ProcessView } from "../../src/record/index.ts";
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
  inTown,
  onlyOn,
  plannedFor,
  sat,
  seriesOf,
  wordsOf,
} from "./checks.ts";

const { round, merge, contradiction, question, figure, view, trap } = checksOf(
  /yemen|yémen|sana'?a|houthi|huthi|ansar ?allah|amman|riyad|truce|trêve|stockholm|hodeid/i,
);

type Actor = { readonly id: string; readonly name: string };
const isHouthi = ({ id, name }: Actor): boolean =>
  /houthi|huthi|ansar-?allah/i.test(id) ||
  /houthi|huthi|ansar ?allah|razami|m[ou]+rtada|mortada|abdul-?salam|abd[- ]?el[- ]?salam|abdessalam|mashat|machat/i.test(name);
const isGovernment = (actor: Actor): boolean =>
  actor.id === "state:YEM" ||
  (!isHouthi(actor) &&
    /yemen|yémén|government|gouvernement|shaiban|chaïbane|kazman|fadha[iï]l|fadaël|leadership council/i.test(actor.name));
const isSaudi = ({ id, name }: Actor): boolean => id === "state:SAU" || /saudi|saoud|al[- ]jaber|al[- ]jabir|riyad/i.test(name);
const isOman = ({ id, name }: Actor): boolean => id === "state:OMN" || /oman/i.test(name);
const isRedCross = ({ id, name }: Actor): boolean =>
  /icrc|cicr|red-?cross/i.test(id) || /red cross|croix-rouge|\bICRC\b|\bCICR\b/i.test(name);
const isEnvoy = ({ id, name }: Actor): boolean =>
  /grundberg|united-nations|:un$|:onu$|special-envoy/i.test(id) ||
  /grundberg|united nations|nations unies|\bU\.?N\.?\b|\bONU\b/i.test(name);

const AMMAN = /amman/i;
const MEETING = /\bmeet|\bmet\b|session|réuni|se sont (revus|retrouvés)/i;
const COMMITTEE = /comité|committee|officers|officiers|military|militaire/i;

/** True where a sitting of the military committee on one of these days is a round, or an event that happened. */
const committeeMet = (v: ProcessView, ...days: readonly string[]): boolean =>
  heldOn(v, ...days).some((it) => inTown(it, AMMAN) && COMMITTEE.test(wordsOf(it))) ||
  v.timeline.some(
    (event) =>
      held(event) &&
      !event.speech &&
      days.some((day) => (event.time.edtf ?? "").includes(day)) &&
      COMMITTEE.test(wordsOf(event)) &&
      MEETING.test(wordsOf(event)),
  );
/** True where something was announced for this day, as a round or on the timeline, and no round was held on it. */
const announcedOnly = (v: ProcessView, day: string): boolean =>
  heldOn(v, day).length === 0 &&
  (plannedFor(v, day) ||
    v.timeline.some(
      (event) =>
        !held(event) && ((event.time.edtf ?? "").includes(day) || event.time.told.some(({ edtf }) => edtf.includes(day))),
    ));

const swiss = (v: ProcessView) => onlyOn(v, "2023-03-11", "2023-03-20");
const sanaa = (v: ProcessView) => onlyOn(v, "2023-04-09", "2023-04-10", "2023-04-11", "2023-04-12", "2023-04-13");
const june = (v: ProcessView) => onlyOn(v, "2023-06-16", "2023-06-17", "2023-06-18");
const riyadh = (v: ProcessView) => onlyOn(v, "2023-09-14", "2023-09-15", "2023-09-16", "2023-09-17", "2023-09-18", "2023-09-19");

const anyPair = (v: ProcessView, ...pairs: readonly (readonly [number, number])[]): boolean =>
  pairs.some(([one, other]) => contests(v, ["figure"], new RegExp(`^~?${one}\\b`), new RegExp(`^~?${other}\\b`)));

export const SANAA_CHECKS: readonly Check[] = [
  round(2, "the talks on the roads opened on 25 May 2022 in Amman", (v) =>
    heldOn(v, "2022-05-25").some((it) => inTown(it, AMMAN)),
  ),
  round(1, "the military committee met in Amman on 28 May 2022", (v) => committeeMet(v, "2022-05-28")),
  round(2, "the second round on the roads opened on 5 June 2022 in Amman", (v) =>
    heldOn(v, "2022-06-05").some((it) => inTown(it, AMMAN)),
  ),
  round(1, "the military committee met in Amman on 6 June 2022", (v) => committeeMet(v, "2022-06-06")),
  round(1, "talks on the roads were planned for 3 July 2022 and not held", (v) => announcedOnly(v, "2022-07-03")),
  round(2, "the military committee met in Amman on 5 July 2022", (v) => committeeMet(v, "2022-07-05")),
  round(1, "the military committee was to meet on 7 August 2022 and did not", (v) => announcedOnly(v, "2022-08-07")),
  round(1, "the military committee met in Amman from 28 August 2022", (v) => committeeMet(v, "2022-08-28")),
  round(2, "the talks of 11 to 20 March 2023 are one round, near Bern in Switzerland", (v) =>
    inTown(swiss(v), /bern|suisse|switzerland|state:CHE/i),
  ),
  round(
    1,
    "government and Houthis sat at the talks of March 2023",
    (v) => sat(swiss(v), isGovernment) && sat(swiss(v), isHouthi),
  ),
  round(1, "the prisoner talks were planned for 15 May 2023 and not held then", (v) => announcedOnly(v, "2023-05-15")),
  round(2, "the prisoner talks of 16 to 18 June 2023 are one round, in Amman", (v) => inTown(june(v), AMMAN)),
  round(2, "the talks of 9 to 13 April 2023 are one round, in Sanaa", (v) => inTown(sanaa(v), /sana/i)),
  round(1, "Saudis, Omanis and Houthis sat at the talks in Sanaa", (v) =>
    [isSaudi, isOman, isHouthi].every((is) => sat(sanaa(v), is)),
  ),
  round(2, "the talks of 14 to 19 September 2023 are one round, in Riyadh", (v) => inTown(riyadh(v), /riyad/i)),
  round(1, "Saudis, Omanis and Houthis sat at the talks in Riyadh", (v) =>
    [isSaudi, isOman, isHouthi].every((is) => sat(riyadh(v), is)),
  ),

  merge(2, "thirteen reports or more belong to it", ({ sources }) => sources.length >= 13),
  merge(2, "the copy of 31 August 2022 is of one origin with the wire", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "2022-08-31" && sameOrigin.length === 1),
  ),
  merge(2, "the correction of 21 March 2023 supersedes the first version", ({ sources }) =>
    sources.some(({ title, supersedes }) => title?.startsWith("CORRECTED") === true && supersedes.length === 1),
  ),
  merge(1, "al-Murtada, al-Mourtada and Al-Mortada are one", (v) => bearsBoth(v, /Murtada/, /Mourtada|Mortada/)),
  merge(1, "Abdulsalam, Abdelsalam, Abdel Salam and Abdessalam are one", (v) =>
    bearsBoth(v, /Abdul-?salam/i, /Abd[- ]?el[- ]?salam|Abdessalam/i),
  ),
  merge(1, "Mohammed al-Jaber and Mohammed Al Jabir are one", (v) => bearsBoth(v, /Jaber/, /Jabir/)),
  merge(1, "Mohammed Qahtan and Mohamed Kahtan are one", (v) => bearsBoth(v, /Qahtan/, /Kahtan/)),

  contradiction(2, "23 Houthis were killed near Taiz in August 2022, or four", (v) =>
    contests(v, ["figure"], /^~?23\b/, /^~?4\b/),
  ),
  contradiction(2, "the Houthis still hold 1,800 prisoners, or 600", (v) => contests(v, ["figure"], /^~?1800\b/, /^~?600\b/)),
  contradiction(1, "5,000 marched in Taiz, or 800", (v) => contests(v, ["figure"], /^~?5000\b/, /^~?800\b/)),
  contradiction(1, "318 prisoners were flown home on 14 April 2023, or 334", (v) =>
    contests(v, ["figure"], /^~?318\b/, /^~?334\b/),
  ),
  contradiction(2, "the Houthis agreed in June 2023 to free Qahtan, or did not", (v) =>
    disputed(v, /accepté de le libérer|rien accepté de tel/i),
  ),
  contradiction(1, "al-Jaber met Abdelmalek al-Houthi, or did not", (v) =>
    disputed(v, /rencontré le chef du mouvement|ambassade nie/i),
  ),

  question(2, "whether the truce would last beyond 2 June 2022 was open, and is settled", (v) =>
    asked(v, /extended|prolongée/i, /settled/, "2022-05"),
  ),
  question(1, "whether Ansar Allah would accept the revised plan was open, and is settled", (v) =>
    asked(v, /not yet known|will do so|accept/i, /settled/, "2022-06-07"),
  ),
  question(1, "where the prisoner talks would be taken up again was open in March 2023, and is settled", (v) =>
    v.questions.some(
      (q) =>
        (q.askedSince ?? "").startsWith("2023-03-2") &&
        q.state === "settled" &&
        (q.issue === "venue" || /where they will do so|not been decided/i.test(wordsOf(q))),
    ),
  ),
  question(1, "whether the crown prince would receive the Houthis was open, and is settled", (v) =>
    asked(v, /prince héritier|recevra/i, /settled/, "2023-09-15"),
  ),
  question(2, "whether Mohammed Qahtan is alive is open", (v) => asked(v, /en vie|is alive|vivant/i, /open/, "2023-03")),
  question(2, "when and where a third Saudi-Houthi round will be held is open", (v) =>
    v.questions.some(
      (q) =>
        q.askedSince === "2023-09-20" &&
        q.state === "open" &&
        (/venue|talks-date/.test(q.issue ?? "") || /neither its date|third round|has been set/i.test(wordsOf(q))),
    ),
  ),

  figure(2, "706 Houthis were to be freed, 760 were said before the correction", (v) =>
    v.figures.some(
      ({ points }) =>
        points.some(({ value, low, relation }) => (value ?? low) === 706 && relation !== "corrected") &&
        points.some(({ value, low, relation }) => (value ?? low) === 760 && relation === "corrected"),
    ),
  ),
  figure(1, "2,495 passengers had flown by June 2022, 7,200 by July, 27,000 by October", (v) =>
    [2495, 7200, 27_000].every((count) => seriesOf(v, /./, count).length > 0),
  ),
  figure(1, "10 soldiers were killed near Taiz in August 2022, 81 since the truce began by July", (v) =>
    [10, 81].every((count) => seriesOf(v, /kill|dea/, count).length > 0),
  ),

  view(1, "government and Houthis are parties", (v) => inPart(v, /party/, isGovernment) && inPart(v, /party/, isHouthi)),
  view(1, "the United Nations, by Grundberg, mediate", (v) => inPart(v, /mediat|facilitat|chair|envoy/, isEnvoy)),
  view(
    1,
    "Oman mediates, and the Red Cross chairs the prisoner talks",
    (v) => inPart(v, /mediat|facilitat|chair|host/, isOman) && inPart(v, /mediat|facilitat|chair|host|observ/, isRedCross),
  ),
  view(1, "Kazman and al-Murtada led the delegations at the prisoner talks", (v) =>
    [/Kazman/, /Murtada|Mourtada|Mortada/].every((name) =>
      inPart(v, /delegation-head|negotiator/, (actor) => name.test(actor.name)),
    ),
  ),
  view(
    1,
    "the Houthis demand that salaries be paid",
    (v) => agendaOf(v, /demand|objective/, /salaires|salaries|wages|payés/i).length > 0,
  ),
  view(1, "the government suspended its part in the military talks on 30 August 2022", (v) =>
    eventsOf(v, /./, /suspended|quittée|walk(s|ed)? out|walkout|quits/i, "2022-08-30").some(held),
  ),
  view(1, "a plan to free prisoners was agreed or signed on 20 March 2023", (v) =>
    eventsOf(v, /./, /signed|agreed/i, "2023-03-20").some(held),
  ),

  trap("a third round on the roads was held on 3 July 2022", (v) => heldOn(v, "2022-07-03").length > 0),
  trap("the military committee met on 7 August 2022", (v) => heldOn(v, "2022-08-07").length > 0),
  trap("prisoner talks were held in May 2023, or a second round in Sanaa after the Eid of April", (v) =>
    v.rounds.some((it) => held(it) && /2023-05|2023-04-[23]/.test(daysOf(it))),
  ),
  trap("prisoner talks were held in July 2023", (v) => v.rounds.some((it) => held(it) && /2023-07/.test(daysOf(it)))),
  trap("talks on Iran, Libya, Ethiopia or Sudan are rounds of these", (v) =>
    v.rounds.some(
      (it) =>
        held(it) &&
        (/2022-06-12|2023-03-10|2023-04-06/.test(daysOf(it)) ||
          /vienna|vienne|cairo|caire|beijing|p[eé]kin|jeddah|djedd?ah?/i.test(`${it.place.value ?? ""} ${it.place.name ?? ""}`)),
    ),
  ),
  trap("the talks of Kuwait, of Stockholm or of 2020 are rounds of these", (v) =>
    v.rounds.some(
      (it) => held(it) && (/2016|2018|2020/.test(daysOf(it)) || /kuwait|kowe[iï]t|stockholm/i.test(it.place.value ?? "")),
    ),
  ),
  trap(
    "the exchange of prisoners of April 2023 is a round",
    (v) => heldOn(v, "2023-04-15", "2023-04-16", "2023-04-17").length > 0,
  ),
  trap("the corrected number of Houthis to be freed contradicts the others", (v) =>
    v.contested.some(
      ({ question: about, values }) =>
        about === "figure" && values.some(({ value, superseded }) => value === "760" && !superseded),
    ),
  ),
  trap("prisoners listed, promised, freed in one day, in three days or in another year contradict each other", (v) =>
    anyPair(
      v,
      [887, 869],
      [318, 869],
      [318, 887],
      [334, 869],
      [334, 887],
      [104, 869],
      [1056, 869],
      [1056, 887],
      [2223, 887],
      [2223, 1056],
    ),
  ),
  trap("the numbers of one side contradict those of the other", (v) =>
    anyPair(v, [706, 181], [760, 181], [1400, 823], [10, 23], [10, 4], [1436, 3120]),
  ),
  trap(
    "counts of other scopes contradict each other: ships docked or cleared, one attack or the whole truce, all dead or civilians",
    (v) => anyPair(v, [11, 12], [10, 81], [3, 10], [3, 81], [150_000, 14_500], [17_400_000, 21_600_000]),
  ),
  trap(
    "Abdelmalek and Mohamed Ali al-Houthi, Khalid and Mohammed bin Salman, or Nasser and Abed Rabbo Mansour Hadi are one",
    (v) =>
      bearsBoth(v, /Abd[eu]l?malek|Abdulmalik/, /Mohamed Ali/) ||
      bearsBoth(v, /Khalid b[ei]n Salman/, /Mohammed b[ei]n Salman/) ||
      bearsBoth(v, /Nasser Mansour/, /Abed Rabbo|Abd Rabbo/),
  ),
  trap("the Yemeni government, Grundberg or the crown prince sat in Sanaa in April or in Riyadh in September 2023", (v) =>
    heldOn(v, "2023-04-09", "2023-04-13", "2023-09-14", "2023-09-19").some((it) =>
      sat(
        it,
        ({ id, name }) =>
          id === "state:YEM" || /grundberg|leadership council|conseil présidentiel|mohammed b[ei]n salman/i.test(`${id} ${name}`),
      ),
    ),
  ),
  trap("what the wire of 30 August 2022 and its copy tell has two independent origins", (v) =>
    v.figures.some(({ points }) =>
      points.some(({ value, low, support }) => [23, 1436, 3120].includes(value ?? low ?? 0) && support.origins > 1),
    ),
  ),
  trap("the process has ended", ({ status }) => status.value === "ended"),
];
