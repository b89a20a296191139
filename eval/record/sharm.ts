/** What the fourteen reports of `sharm/` come to: written down before the record of them was looked at. */
import type { ProcessView, Round } from "../../src/record/index.ts";
import type { Check } from "./checks.ts";
import {
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
  notHeldBut,
  onlyOn,
  sat,
  seriesOf,
  wordsOf,
} from "./checks.ts";

const { round, merge, contradiction, question, figure, view, trap } = checksOf(
  /gaza|hamas|isra[eë]l|palestin|doha|sharm|charm|cairo|\bcaire/i,
);
const JANUARY = ["2025-01-12", "2025-01-13", "2025-01-14", "2025-01-15"] as const;
const MARCH = ["2025-03-11", "2025-03-12", "2025-03-13", "2025-03-14"] as const;
const JULY = ["2025-07-06", "2025-07-07", "2025-07-08", "2025-07-24"] as const;
const OCTOBER = ["2025-10-06", "2025-10-07", "2025-10-08", "2025-10-09"] as const;
const DOHA = /\bdoha/i;
const CAIRO = /cairo|\bcaire/i;
const SHARM = /sharm|charm/i;

type Actor = { readonly id: string; readonly name: string };
const isHamas = ({ id, name }: Actor): boolean =>
  /hamas/i.test(id) || /hamas|\bal-Ha[iy]+a\b|Khalil (al-)?Hay+a|Nounou|Nunu/i.test(name);
const isIsrael = (actor: Actor): boolean =>
  actor.id === "state:ISR" ||
  (!isHamas(actor) && /isra[eë]l|Netanyahu|Nétanyahou|Barnea|Ronen Bar|Dermer|Hirsch|Mossad|Shin Bet/i.test(actor.name));
const isQatar = ({ id, name }: Actor): boolean => id === "state:QAT" || /qatar|Al-Thani|Ansari/i.test(name);
const isEgypt = ({ id, name }: Actor): boolean => id === "state:EGY" || /egypt|égypt|Rashad|Rachad|Abdelatt?y/i.test(name);

const bothSat = (it: Round | null): boolean => sat(it, isHamas) && sat(it, isIsrael);
const agendaOf = ({ agenda }: ProcessView, kinds: RegExp, words: RegExp) =>
  agenda.filter(
    (item) => kinds.test(item.kind) && (words.test(wordsOf(item)) || item.contents.some((content) => words.test(content))),
  );
const asked = ({ questions }: ProcessView, words: RegExp, state: RegExp, since = ""): boolean =>
  questions.some(
    (q) =>
      (words.test(wordsOf(q)) || q.contents.some((content) => words.test(content))) &&
      state.test(q.state) &&
      (q.askedSince ?? "").startsWith(since),
  );

export const SHARM_CHECKS: readonly Check[] = [
  round(2, "the talks of 12 to 15 January 2025 are one round, in Doha", (v) => inTown(onlyOn(v, ...JANUARY), DOHA)),
  round(1, "Israel and Hamas sat in January", (v) => bothSat(onlyOn(v, ...JANUARY))),
  round(1, "talks on the second phase were planned for 3 February 2025 and not held", (v) => notHeldBut(v, "2025-02-03")),
  round(2, "the talks of 27 and 28 February 2025 are one round, in Cairo", (v) =>
    inTown(onlyOn(v, "2025-02-27", "2025-02-28"), CAIRO),
  ),
  round(1, "a session was planned for 1 March 2025 and not held", (v) => notHeldBut(v, "2025-03-01")),
  round(2, "the talks of 11 to 14 March 2025 are one round, in Doha", (v) => inTown(onlyOn(v, ...MARCH), DOHA)),
  round(1, "Israel and Hamas sat in March", (v) => bothSat(onlyOn(v, ...MARCH))),
  round(2, "the talks that opened on 6 July 2025 are one round, in Doha", (v) => inTown(onlyOn(v, ...JULY), DOHA)),
  round(1, "the talks in Egypt were first set for 5 October 2025", (v) => notHeldBut(v, "2025-10-05")),
  round(2, "the talks of 6 to 9 October 2025 are one round, in Sharm el-Sheikh", (v) => inTown(onlyOn(v, ...OCTOBER), SHARM)),
  round(1, "Israel and Hamas sat in October", (v) => bothSat(onlyOn(v, ...OCTOBER))),
  round(1, "Dermer, Witkoff and Kushner were there in October", (v) => {
    const it = onlyOn(v, ...OCTOBER);
    return [/Dermer/, /Witkoff/, /Kushner/].every((name) => sat(it, (actor) => name.test(actor.name)));
  }),
  round(
    1,
    "Hamas was received in Cairo on 23 November 2025",
    (v) =>
      heldOn(v, "2025-11-23").some((it) => inTown(it, CAIRO)) ||
      eventsOf(v, /./, /reçu|délégation du Hamas|Rachad/i, "2025-11-23").some(held),
  ),

  merge(2, "thirteen reports or more belong to it", ({ sources }) => sources.length >= 13),
  merge(2, "the copy of 16 January 2025 is of one origin with the wire", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "2025-01-16" && sameOrigin.length === 1),
  ),
  merge(2, "the correction of 19 March 2025 supersedes the first version", ({ sources }) =>
    sources.some(({ title, supersedes }) => title?.startsWith("RECTIFICATIF") === true && supersedes.length === 1),
  ),
  merge(1, "Khalil al-Hayya is one with Khalil Hayya, or with Khalil Al-Haya", (v) =>
    bearsBoth(v, /Khalil al-Hayya/i, /Khalil (Hayya|Al-Haya)\b/),
  ),
  merge(1, "Hassan Rashad and Hassan Rachad are one", (v) => bearsBoth(v, /Rashad/, /Rachad/)),
  merge(1, "Badr Abdelatty and Badr Abdelaty are one", (v) => bearsBoth(v, /Abdelatty/, /Abdelaty/)),
  merge(1, "the Qatari prime minister is one under his French and English names", (v) =>
    bearsBoth(v, /Abdelrahmane/, /Abdulrahman/),
  ),

  contradiction(2, "1,755 prisoners were released, or 1,904", (v) => contests(v, ["figure"], /^~?1755\b/, /^~?1904\b/)),
  contradiction(1, "150 trucks of aid were distributed, or 73", (v) => contests(v, ["figure"], /^~?150\b/, /^~?73\b/)),
  contradiction(1, "Hamas made a new demand in January, or did not", (v) =>
    disputed(v, /last-minute change|had demanded|new demand/i),
  ),
  contradiction(2, "Hamas refused what the mediators proposed in March, or did not", (v) =>
    disputed(v, /refusé (toutes|quoi)|rejected/i),
  ),
  contradiction(1, "Qatar was warned before the strike, or was not", (v) => disputed(v, /\bwarned\b/i)),
  contradiction(1, "the ceasefire of October was in force on Thursday at noon, or was not", (v) =>
    disputed(v, /(entré|soit entré) en vigueur|jeudi à midi|qu'après le vote/i),
  ),

  question(1, "when both sides would meet after 14 March was open, and is settled", (v) =>
    v.questions.some(
      (q) =>
        q.askedSince === "2025-03-14" &&
        q.state === "settled" &&
        (q.issue === "talks-date" || /another meeting|team will return/i.test(wordsOf(q))),
    ),
  ),
  question(1, "whether Witkoff would travel to Doha was open in July, and is settled", (v) =>
    asked(v, /would travel|travel to Doha/i, /settled/, "2025-07-08"),
  ),
  question(2, "when the talks would be taken up again after 24 July was open, and is settled", (v) =>
    v.questions.some(
      (q) =>
        q.askedSince === "2025-07-25" &&
        q.state === "settled" &&
        (q.issue === "talks-date" || /reprendront|nouvelle séance/i.test(wordsOf(q))),
    ),
  ),
  question(2, "whether Qatar would go on mediating was open in September, and is settled", (v) =>
    asked(v, /continue to mediate|Qatar will continue/i, /settled/, "2025-09-10"),
  ),
  question(1, "who would lead the committee of technocrats was open in October, and is settled", (v) =>
    asked(v, /dirigera|comité de technocrates/i, /settled/, "2025-10-09"),
  ),
  question(1, "what becomes of the weapons of Hamas is open", (v) =>
    asked(v, /deviendront|give up its weapons|up its weapons/i, /open/),
  ),
  question(1, "when the Rafah crossing reopens is open", (v) => asked(v, /Rafah/i, /open/, "2026-01-17")),

  figure(2, "413 killed on 18 March, 431 were said before the correction", (v) =>
    v.figures.some(
      ({ points }) =>
        points.some(({ value, low, relation }) => (value ?? low) === 413 && relation !== "corrected") &&
        points.some(({ value, low, relation }) => (value ?? low) === 431 && relation === "corrected"),
    ),
  ),
  figure(1, "the dead of the war rise from 46,645 to 57,575 and 67,160", (v) =>
    [46_645, 57_575, 67_160].every((count) => seriesOf(v, /kill|dea/, count).length > 0),
  ),
  figure(1, "342 were killed since the truce of October, then 464", (v) =>
    [342, 464].every((count) => seriesOf(v, /kill|dea/, count).length > 0),
  ),
  figure(1, "48 hostages were left in October", (v) => seriesOf(v, /./, 48).length > 0),

  view(2, "Israel and Hamas are parties", (v) => inPart(v, /party/, isIsrael) && inPart(v, /party/, isHamas)),
  view(2, "Qatar and Egypt mediate", (v) => inPart(v, /mediat|facilitat/, isQatar) && inPart(v, /mediat|facilitat/, isEgypt)),
  view(1, "Khalil al-Hayya heads the delegation of Hamas", (v) =>
    inPart(v, /delegation-head|negotiator/, ({ name }) => /Khalil (al-)?Hay+a/i.test(name)),
  ),
  view(1, "Israel demands that Hamas disarm", (v) => agendaOf(v, /demand|objective/, /disarm|désarm|hand them over/i).length > 0),
  view(
    1,
    "Hamas demands the end of the war, or a full withdrawal",
    (v) => agendaOf(v, /demand|objective/, /arrêt définitif|retrait complet|full Israeli withdrawal|will not resume/i).length > 0,
  ),
  view(
    1,
    "Hamas promised to free the hostages who are alive",
    (v) => agendaOf(v, /commitment/, /20 otages|sous 72 heures|will free 33|free 33 hostages/i).length > 0,
  ),
  view(1, "an agreement was signed on 9 October 2025", (v) =>
    eventsOf(v, /agreement|signing|signature|accord/, /sign/i, "2025-10-09").some(held),
  ),
  view(1, "Israel struck Doha on 9 September 2025", (v) =>
    eventsOf(v, /./, /attack|strike|killed|operation/i, "2025-09-09").some(held),
  ),

  trap("talks were held on 3 February or 1 March 2025", (v) => heldOn(v, "2025-02-03", "2025-03-01").length > 0),
  trap("the talks in Egypt began on 5 October 2025", (v) => heldOn(v, "2025-10-05").length > 0),
  trap(
    "Witkoff saw al-Hayya in Istanbul on 19 November 2025",
    (v) =>
      heldOn(v, "2025-11-19").length > 0 ||
      v.timeline.some(
        ({ kinds, standing, time }) =>
          kinds.some((kind) => /meet|talks|visit|round/.test(kind)) &&
          standing === "happened" &&
          (time.edtf ?? "") === "2025-11-19",
      ),
  ),
  trap("talks were held in Moscow, Sardinia, Istanbul, Washington, Beirut, Jerusalem or Amman", (v) =>
    v.rounds.some(
      (it) =>
        held(it) &&
        it.place.values.some(
          ({ value, standing }) =>
            standing !== "denied" && /mosco|sarda|sardi|istanbul|washington|beirut|beyrouth|jerusalem|amman/i.test(value),
        ),
    ),
  ),
  trap("the summit of 13 October 2025, without Israel and Hamas, is a round", (v) => heldOn(v, "2025-10-13").length > 0),
  trap(
    "the declaration of Kinshasa and the M23 belongs to these talks",
    (v) =>
      heldOn(v, "2025-07-19").length > 0 ||
      v.rounds.some((it) => held(it) && sat(it, ({ id, name }) => id === "state:COD" || /M23|Kinshasa/.test(`${id} ${name}`))),
  ),
  trap("the day of the strike on Doha, or the summit after it, is a round", (v) =>
    v.rounds.some((it) => held(it) && /2025-09-(09|14|15)/.test(daysOf(it))),
  ),
  trap("a phase, a day or a point of the plan is the number of a round: nobody told any", (v) =>
    v.rounds.some(({ number }) => number !== null),
  ),
  trap("the corrected number of dead contradicts the others", (v) =>
    v.contested.some(
      ({ question: about, values }) =>
        about === "figure" && values.some(({ value, superseded }) => /^~?431\b/.test(value) && !superseded),
    ),
  ),
  trap("the dead of the whole war contradict those since 18 March or since the truce", (v) =>
    [
      [/57575/, /6988/],
      [/71400/, /464/],
      [/48500/, /^~?413\b/],
    ].some(([all, some]) => all !== undefined && some !== undefined && contests(v, ["figure"], all, some)),
  ),
  trap("the 59 hostages in Gaza, with one held since 2014, contradict the 58 who are left of those taken on 7 October", (v) =>
    contests(v, ["figure"], /^~?59\b/, /^~?58\b/),
  ),
  trap("violations by Israel contradict those by Hamas", (v) => contests(v, ["figure"], /^~?497\b/, /^~?32\b/)),
  trap("the copy of 16 January 2025 is a source of its own", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "2025-01-16" && sameOrigin.length === 0),
  ),
  trap(
    "Khalil al-Hayya is one with his son, or the Qatari prime minister with the emir",
    (v) => bearsBoth(v, /Khalil/, /Humam/) || bearsBoth(v, /Abd[eu]lrahman/, /Tamim/),
  ),
  trap("Hezbollah, Ukraine, Russia, Lebanon or the M23 is a party", (v) =>
    inPart(
      v,
      /^party$/,
      ({ id, name }) =>
        ["state:UKR", "state:RUS", "state:LBN", "state:COD"].includes(id) || /hezbollah|M23|Poutine|Putin/i.test(name),
    ),
  ),
];
