/** What the fourteen reports of `aden/` come to: written down before the record of them was looked at. */
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
  is,
  missed,
  onlyOn,
  placed,
  plannedFor,
  sat,
  seriesOf,
  took,
  wordsOf,
} from "./checks.ts";

const { round, merge, contradiction, question, figure, view, trap } = checksOf(
  /riya?d|j[e]dd?ah|djeddah|\baden|south(ern)? (transitional|yemen)|\bSTC\b|\bCTS\b|conseil de transition|y[eé]men/i,
);

type Actor = { readonly id: string; readonly name: string };
const isSouth = is(
  /\bSTC\b|\bCTS\b|southern-?\s?transition|transition du sud|s[eé]paratist|z(o?u)ba[iï]di|kh[ao]ba?ji|haitham|southern (team|delegation)/i,
);
const isGovernment = (actor: Actor): boolean =>
  !isSouth(actor) && is(/state:YEM|gouvernement|government|\bHadi\b|khanba|badi\b|abd[ue]lmal[ei]k|pouvoir|nasi\b|saeed/i)(actor);
const isSaudi = is(/state:SAU|saud|jaber|riya?d|ben salman|bin salman/i);
const RIYADH = /riya?d|ryad|yamama/i;
const JEDDAH = /d?jedd?ah?/i;
const exactly = (count: number): RegExp => new RegExp(`^[~>≥]*${count}\\b`);

const september = ["2019-09-04", "2019-09-05"] as const;
const october = ["2019-10-21", "2019-10-25"] as const;
const january = ["2020-01-08", "2020-01-09"] as const;
const summer = ["2020-06-24", "2020-07-28"] as const;
const autumn = ["2020-11-15", "2020-12-10"] as const;
const signs = /agreement|sign|accord|deal|protocol|declaration/;

export const ADEN_CHECKS: readonly Check[] = [
  round(1, "a first session was planned for 21 August 2019 and not held", (v) =>
    missed(v, /session|rencontre|talks|place|lieu/i, "2019-08-21"),
  ),
  round(2, "the talks of 4 and 5 September 2019 are one round, in Jeddah", (v) => placed(onlyOn(v, ...september), JEDDAH)),
  round(1, "government and STC took part in September 2019", (v) =>
    heldOn(v, ...september).some((it) => sat(it, isGovernment) && sat(it, isSouth)),
  ),
  round(1, "a session was planned for 8 September 2019 and put off", (v) =>
    missed(v, /session|talks|adjourned|put off/i, "2019-09-08"),
  ),
  round(2, "the talks of 21 to 25 October 2019 are one round, in Riyadh", (v) => placed(onlyOn(v, ...october), RIYADH)),
  round(1, "government and STC sat in October 2019", (v) =>
    heldOn(v, ...october).some((it) => sat(it, isGovernment) && sat(it, isSouth)),
  ),
  round(1, "the signing was planned for 31 October 2019 and put off", (v) => missed(v, /sign/i, "2019-10-31")),
  round(2, "the agreement was signed on 5 November 2019", (v) => took(v, /sign|paraph/i, "2019-11-05")),
  round(1, "a meeting of the joint committee was due on 2 January 2020 and called off", (v) =>
    missed(v, /meeting|committee|called off/i, "2020-01-02"),
  ),
  round(2, "the talks of 8 and 9 January 2020 are one round, in Riyadh", (v) => placed(onlyOn(v, ...january), RIYADH)),
  round(1, "government and STC sat in January 2020", (v) =>
    heldOn(v, ...january).some((it) => sat(it, isGovernment) && sat(it, isSouth)),
  ),
  round(1, "new talks were announced for 24 June 2020", (v) => plannedFor(v, "2020-06-24")),
  round(2, "the talks of 24 June to 28 July 2020 are one round, in Riyadh", (v) => placed(onlyOn(v, ...summer), RIYADH)),
  round(1, "a meeting was planned for 27 August 2020 and called off", (v) => missed(v, /r[eé]union|annul/i, "2020-08-27")),
  round(2, "talks were taken up again on 15 November 2020, in Riyadh", (v) => placed(onlyOn(v, "2020-11-15"), RIYADH)),
  round(1, "those of November went on to 10 December 2020, as one", (v) => {
    const it = onlyOn(v, ...autumn);
    return it !== null && daysOf(it).includes("2020-12-10");
  }),

  merge(2, "thirteen reports or more belong to it", ({ sources }) => sources.length >= 13),
  merge(2, "the copy of 27 October 2019 is of one origin with the wire", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "2019-10-27" && sameOrigin.length === 1),
  ),
  merge(2, "the correction of 24 June 2020 supersedes the first version", ({ sources }) =>
    sources.some(({ title, supersedes }) => title?.startsWith("RECTIFICATIF") === true && supersedes.length === 1),
  ),
  merge(1, "Zubaidi is one in English and in French", (v) => bearsBoth(v, /\bZubaidi/i, /Zouba[iï]di/i)),
  merge(1, "Aidarous and Aidaroos al-Zubaidi are one", (v) => bearsBoth(v, /Aidarous/i, /Aidaroos/i)),
  merge(1, "Hani bin Breik and Hani ben Brik are one", (v) => bearsBoth(v, /Hani bin Breik/i, /Hani ben Brik/i)),
  merge(1, "Ahmed bin Breik and Ahmed ben Brik are one", (v) => bearsBoth(v, /Ahmed bin Breik/i, /Ahmed ben Brik/i)),
  merge(1, "Nasser al-Khabji and Nasser al-Khobaji are one", (v) => bearsBoth(v, /Khabji/i, /Khobaji/i)),
  merge(1, "Salem al-Khanbashi and Salem al-Khanbachi are one", (v) => bearsBoth(v, /Khanbashi/i, /Khanbachi/i)),
  merge(1, "Maeen Abdulmalik and Maïn Abdelmalek are one", (v) => bearsBoth(v, /Abdulmalik/i, /Abdelmalek/i)),
  merge(1, "the signing of 5 November 2019, told by three reports, is one event", (v) => {
    const told = eventsOf(v, signs, /sign|paraph/i, "2019-11-05");
    return told.length > 0 && told.length <= 2;
  }),

  contradiction(2, "45 soldiers were killed in the raids of 29 August 2019, or 20", (v) =>
    contests(v, ["figure"], exactly(45), exactly(20)),
  ),
  contradiction(2, "the sides met face to face in Jeddah, or did not", (v) =>
    disputed(v, /face to face|direct meeting|sat down|ne se sont pas vues|met them/i),
  ),
  contradiction(
    1,
    "the text was initialled in Riyadh, or in Jeddah",
    (v) => disputed(v, /initialled in (Riyadh|Jeddah)/i) || contests(v, ["event-place", "round-place"], /riya?dh?/i, /jeddah/i),
  ),
  contradiction(1, "500,000 marched in Aden, or 20,000", (v) => contests(v, ["figure"], exactly(500_000), exactly(20_000))),
  contradiction(1, "the presidential guard fired first, or did not", (v) =>
    disputed(v, /ouvert le feu mercredi|cortège funèbre|tiré la première/i),
  ),
  contradiction(1, "the separatists had withdrawn in August 2019, or not", (v) =>
    disputed(v, /pulled out of public|withdrawal was complete|have withdrawn|changed uniforms/i),
  ),
  contradiction(1, "the STC holds 120 soldiers, or 75", (v) => contests(v, ["figure"], exactly(120), exactly(75))),

  question(1, "whether the government would send a delegation to Jeddah was open, and is settled", (v) =>
    asked(v, /send a delegation|delegation to Jeddah/i, /settled/, "2019-08"),
  ),
  question(1, "who would sign for the government was open, and is settled", (v) =>
    asked(v, /will sign for/i, /settled/, "2019-10"),
  ),
  question(2, "who would be governor of Aden was open in November 2019, and is settled", (v) =>
    asked(v, /gouverneur d'Aden|prochain gouverneur/i, /settled/, "2019-11"),
  ),
  question(1, "whether Zubaidi would go to Riyadh was open in April 2020, and is settled", (v) =>
    asked(v, /acceptera|s'y rendre/i, /settled/, "2020-04"),
  ),
  question(2, "when the talks would go on was open in August 2020, and is settled", (v) =>
    dateAsked(v, "2020-08", /reprise des pourparlers|aucune date/i, /settled/),
  ),
  question(1, "who will run Socotra is open", (v) => asked(v, /administrera/i, /open/, "2020-06")),
  question(1, "what becomes of the heavy weapons is open", (v) => asked(v, /heavy weapons/i, /open/, "2020-07")),

  figure(2, "45 killed on the government's side, 54 were said before the correction", (v) =>
    v.figures.some(
      ({ points }) =>
        points.some(({ value, low, relation }) => (value ?? low) === 45 && relation !== "corrected") &&
        points.some(({ value, low, relation }) => (value ?? low) === 54 && relation === "corrected"),
    ),
  ),
  figure(
    1,
    "40 killed and 260 injured in Aden in August 2019",
    (v) => seriesOf(v, /kill|dea/, 40).length > 0 && seriesOf(v, /injur|wound/, 260).length > 0,
  ),
  figure(1, "118 soldiers killed in Abyan, later 205, are one count", (v) => seriesOf(v, /kill|dea/, 118, 205).length > 0),
  figure(1, "350 violations of the truce, and 290", (v) => [350, 290].every((count) => seriesOf(v, /./, count).length > 0)),

  view(2, "government and STC are parties", (v) => inPart(v, /party/, isGovernment) && inPart(v, /party/, isSouth)),
  view(2, "Saudi Arabia, or its ambassador, hosts or mediates", (v) => inPart(v, /host|mediat|facilitat|chair|sponsor/, isSaudi)),
  view(1, "Khanbashi heads the government's delegation", (v) => inPart(v, /delegation-head|negotiator/, is(/khanba/i))),
  view(1, "Zubaidi or Khabji heads that of the STC", (v) =>
    inPart(v, /delegation-head|negotiator/, is(/zo?uba[iï]di|kh[ao]ba?ji/i)),
  ),
  view(
    1,
    "the government demands that the separatists withdraw",
    (v) => agendaOf(v, /demand|objective|refusal/, /évacuent|retrait|hands back|every camp|renonce/i).length > 0,
  ),
  view(
    1,
    "the STC demands a share of power, or a seat at the talks of the UN",
    (v) => agendaOf(v, /demand|objective/, /part du pouvoir|Al-Islah|joint administration|seat at|Etat du Sud/i).length > 0,
  ),
  view(1, "the STC declared self-rule in April 2020", (v) =>
    eventsOf(v, /./, /auto-administration|autonomie|self-(rule|administration)|proclam/i, "2020-04").some(held),
  ),
  view(
    1,
    "the STC promised to move its troops out of Aden, or the government to leave Abyan",
    (v) => agendaOf(v, /commitment/, /out of Aden|forces back|pull/i).length > 0,
  ),
  view(1, "the cabinet was sworn in on 26 December 2020", (v) =>
    eventsOf(v, /./, /sworn|oath|ceremony/i, "2020-12-26").some(held),
  ),

  trap("a session was held on 21 August 2019", (v) => heldOn(v, "2019-08-21").length > 0),
  trap(
    "talks were held on 8 September 2019, in Jeddah or aboard the ship in the Red Sea",
    (v) => heldOn(v, "2019-09-08").length > 0,
  ),
  trap(
    "the agreement was signed on 31 October 2019",
    (v) =>
      heldOn(v, "2019-10-31").length > 0 ||
      v.timeline.some(
        (event) =>
          event.kinds.some((kind) => signs.test(kind)) &&
          event.standing === "happened" &&
          event.time.edtf === "2019-10-31" &&
          /sign/i.test(wordsOf(event)),
      ),
  ),
  trap("the joint committee met on 2 January 2020", (v) => heldOn(v, "2020-01-02").length > 0),
  trap("the sides met on 27 August 2020", (v) => heldOn(v, "2020-08-27").length > 0),
  trap("talks of these sides were held in Aden, or the flight of 30 December 2020 is a round", (v) =>
    v.rounds.some((it) => held(it) && (/^place:aden\b/.test(it.place.value ?? "") || daysOf(it).includes("2020-12-30"))),
  ),
  trap("talks with the Houthis in Sweden, Switzerland, Jordan or Oman are rounds", (v) =>
    v.rounds.some(
      (it) =>
        held(it) &&
        it.place.values.some(({ value, name }) =>
          /sweden|su[eè]de|stockholm|switzerland|suisse|geneva|jordan|amman|oman|hode/i.test(`${value} ${name}`),
        ),
    ),
  ),
  trap("the Houthis sat in a round", ({ rounds }) => rounds.some((it) => held(it) && sat(it, is(/houthi|ansar ?allah/i)))),
  trap("the corrected number of dead contradicts the others", (v) =>
    v.contested.some(
      ({ question: about, values }) =>
        about === "figure" && values.some(({ value, superseded }) => exactly(54).test(value) && !superseded),
    ),
  ),
  trap("the violations of one side contradict those of the other", (v) => contests(v, ["figure"], exactly(350), exactly(290))),
  trap("losses of the separatists contradict those of the government", (v) =>
    [
      [118, 65],
      [45, 31],
      [90, 31],
      [205, 65],
    ].some(([one, other]) => contests(v, ["figure"], exactly(one ?? 0), exactly(other ?? 0))),
  ),
  trap("the dead of Aden in August contradict the soldiers of the raids, or those of the whole war", (v) =>
    [
      [40, 45],
      [40, 20],
      [40, 100_000],
      [45, 100_000],
    ].some(([one, other]) => contests(v, ["figure"], exactly(one ?? 0), exactly(other ?? 0))),
  ),
  trap("the old cabinet of 36 contradicts the new one of 24, or its five ministers of the STC", (v) =>
    [
      [24, 36],
      [5, 24],
    ].some(([one, other]) => contests(v, ["figure"], exactly(one ?? 0), exactly(other ?? 0))),
  ),
  trap("Hani and Ahmed bin Breik are one", (v) => bearsBoth(v, /Hani b/i, /Ahmed b/i)),
  trap(
    "Mohammed bin Salman is one with Mohammed bin Zayed or Khalid bin Salman",
    (v) =>
      bearsBoth(v, /Moh?ammed b[ei]n Salman/i, /Zayed/i) ||
      bearsBoth(v, /Moh?ammed b[ei]n Salman/i, /Kh?al(i|e)d b[ei]n Salman/i),
  ),
];
