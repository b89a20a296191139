/** What the fourteen reports of `whitehouse/` come to: written down before the record of them was looked at. */
import type { ProcessView, RecordEvent } from "../../src/record/index.ts";
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
  sat,
  seriesOf,
  wordsOf,
} from "./checks.ts";

const { round, merge, contradiction, question, figure, view, trap } = checksOf(
  /washington|white house|rwanda|\bRDC\b|\bDRC\b|congo/i,
);
const TOWN = /washington|white house|maison[- ]blanche/i;
const MEETING = /meeting|réunion|rencontre|talks|discussions|sommet|summit|session|committee|comité/i;
const SIGNING = /sign|agreement|accord|initial|paraph|declaration/;

type Actor = { readonly id: string; readonly name: string };
const isRwanda = ({ id, name }: Actor): boolean =>
  id === "state:RWA" || /rwand|kigali|Nduhungirehe|Kagame|Nzabamwita|Makolo/i.test(name);
const isCongo = (actor: Actor): boolean =>
  actor.id === "state:COD" ||
  (!isRwanda(actor) && /congo|kinshasa|\bRDC\b|\bDRC\b|Kayikwamba|Tshisekedi|Luabeya|Muyaya/i.test(actor.name));
const isAmerica = ({ id, name }: Actor): boolean =>
  id === "state:USA" || /united states|états-unis|\bU\.?S\.?A?\b|Rubio|Boulos|Boulus|Trump|Hooker|state department/i.test(name);
const isM23 = is(/\bM23\b|mouvement du 23 mars|fleuve congo|Bisimwa|Nangaa|Kanyuka/i);
const isQatar = is(/^state:QAT$|qatar|Khulaifi/i);

/** Events of one of these days, in such words, that are told to have happened. */
const tellsOf = ({ timeline }: ProcessView, words: RegExp, days: readonly string[]): readonly RecordEvent[] =>
  timeline.filter(
    (event) => held(event) && days.some((day) => (event.time.edtf ?? "").includes(day)) && words.test(wordsOf(event)),
  );
/** True where one meeting in Washington is recorded on one of these days: as the only round of them, or as an event where no round is. */
const metIn = (v: ProcessView, words: RegExp, ...days: readonly string[]): boolean => {
  const it = onlyOn(v, ...days);
  if (it !== null) return placed(it, TOWN) || inTown(it, TOWN);
  return (
    heldOn(v, ...days).length === 0 &&
    tellsOf(v, words, days).some(
      (event) =>
        TOWN.test(`${event.place.value ?? ""} ${event.place.name ?? ""}`) ||
        TOWN.test(wordsOf(event)) ||
        event.place.value === null,
    )
  );
};
const signedOn = (v: ProcessView, words: RegExp, day: string): boolean => eventsOf(v, SIGNING, words, day).some(held);

export const WHITEHOUSE_CHECKS: readonly Check[] = [
  round(2, "the ministers met once on 25 April 2025, in Washington", (v) => metIn(v, /sign/i, "2025-04-25")),
  round(2, "the technical talks of 16 to 18 June 2025 are one, in Washington", (v) =>
    metIn(v, /discussions|paraph|retrouv/i, "2025-06-16", "2025-06-17", "2025-06-18"),
  ),
  round(2, "the ministers met once on 27 June 2025, in Washington", (v) => metIn(v, /sign/i, "2025-06-27")),
  round(2, "the oversight committee first met on 31 July 2025, in Washington", (v) => metIn(v, MEETING, "2025-07-31")),
  round(1, "that meeting was planned for 24 July and not held then", (v) => missed(v, MEETING, "2025-07-24")),
  round(1, "the committee met a second time on 3 September 2025, in Washington", (v) => metIn(v, MEETING, "2025-09-03")),
  round(1, "the third meeting was planned for 24 September and not held then", (v) => missed(v, MEETING, "2025-09-24")),
  round(2, "the committee met a third time on 1 October 2025, in Washington", (v) => metIn(v, MEETING, "2025-10-01")),
  round(2, "the committee met a fourth time on 7 November 2025, in Washington", (v) => metIn(v, MEETING, "2025-11-07")),
  round(1, "the summit was planned for 13 November 2025 and not held then", (v) => missed(v, MEETING, "2025-11-13")),
  round(2, "the summit is one, on 4 December 2025, in Washington", (v) => metIn(v, /sommet|summit|sign/i, "2025-12-04")),
  round(1, "Congo and Rwanda were at the summit", (v) => {
    const it = onlyOn(v, "2025-12-04");
    return (
      (sat(it, isCongo) && sat(it, isRwanda)) ||
      tellsOf(v, /sommet|summit|sign/i, ["2025-12-04"]).some(
        ({ participants }) =>
          participants.some(({ actor }) => isCongo(actor)) && participants.some(({ actor }) => isRwanda(actor)),
      )
    );
  }),
  round(1, "the committee was to meet on 18 December 2025 and did not", (v) =>
    missed(v, /réunion|rendez-vous|meeting/i, "2025-12-18"),
  ),
  round(2, "the talks of 17 and 18 March 2026 are one, in Washington", (v) => metIn(v, MEETING, "2026-03-17", "2026-03-18")),

  merge(2, "thirteen reports or more belong to it", ({ sources }) => sources.length >= 13),
  merge(2, "the copy of 28 June 2025 is of one origin with the wire", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "2025-06-28" && sameOrigin.length === 1),
  ),
  merge(2, "the correction of 9 November 2025 supersedes the first version", ({ sources }) =>
    sources.some(({ title, supersedes }) => title?.startsWith("CORRECTED") === true && supersedes.length === 1),
  ),
  merge(1, "Thérèse and Therese Kayikwamba Wagner are one", (v) => bearsBoth(v, /Thérèse Kayikwamba/, /Therese Kayikwamba/)),
  merge(1, "Félix and Felix Tshisekedi are one", (v) => bearsBoth(v, /Félix Tshisekedi/, /Felix Tshisekedi/)),
  merge(1, "Massad Boulos and Massad Boulus are one", (v) => bearsBoth(v, /Boulos/, /Boulus/)),
  merge(1, "the M23 and the Mouvement du 23 Mars are one", (v) => bearsBoth(v, /M23/, /Mouvement du 23 Mars/i)),

  contradiction(2, "4,000 Rwandan soldiers at the most are in Congo, or 7,000 at least", (v) =>
    contests(v, ["figure"], /(^|\D)4000\b/, /(^|\D)7000\b/),
  ),
  contradiction(2, "413 civilians were killed in South Kivu, or 74", (v) => contests(v, ["figure"], /(^|\D)413\b/, /(^|\D)74\b/)),
  contradiction(1, "1,000 people protested, or 300", (v) => contests(v, ["figure"], /(^|\D)1000\b/, /(^|\D)300\b/)),
  contradiction(1, "the Rwandan army opened fire at Kamanyola, or others did", (v) =>
    disputed(v, /ouvert le feu|premiers obus|tiré le premier/i),
  ),
  contradiction(2, "the M23 had left Uvira in December, or had not", (v) =>
    disputed(v, /retiré d'Uvira|mise en scène|changé d'uniforme/i),
  ),
  contradiction(1, "Kinshasa refused to initial the framework, or did not", (v) => disputed(v, /refusé|rien refusé|reculé/i)),

  question(2, "when the summit would be was open on 27 June 2025, and is settled", (v) =>
    dateAsked(v, "2025-06-2", /summit|sommet/i, /settled/),
  ),
  question(1, "when the committee would meet after 31 July was open, and is settled", (v) =>
    dateAsked(v, "2025-08-01", /prochaine réunion/i, /settled/),
  ),
  question(1, "who will investigate the deaths in Rutshuru is open", (v) => asked(v, /investigate/i, /open/, "2025-08")),
  question(2, "when the economic framework would be initialled was open in October, and is settled", (v) =>
    asked(v, /quand le document|paraphé/i, /settled/, "2025-10"),
  ),
  question(1, "whether the rebels would leave Uvira was open in December, and is settled", (v) =>
    asked(v, /quitteront vraiment|rebelles quitteront/i, /settled/, "2025-12"),
  ),
  question(
    2,
    "when the committee will meet again is open since March 2026",
    (v) =>
      dateAsked(v, "2026-03", /oversight committee will meet|meet again/i, /open/) ||
      v.questions.some((q) => q.state === "open" && /will meet again/i.test(wordsOf(q))),
  ),

  figure(2, "83,000 Congolese refugees in Rwanda, 38,000 were said before the correction", (v) =>
    v.figures.some(
      ({ points }) =>
        points.some(({ value, low, relation }) => (value ?? low) === 83_000 && relation !== "corrected") &&
        points.some(({ value, low, relation }) => (value ?? low) === 38_000 && relation === "corrected"),
    ),
  ),
  figure(1, "those displaced within Congo rose from 7 to 8.2 million", (v) => seriesOf(v, /./, 7_000_000, 8_200_000).length > 0),
  figure(1, "319 civilians killed in Rutshuru", (v) => seriesOf(v, /kill|dea/, 319).length > 0),
  figure(1, "200,000 displaced by the offensive on Uvira", (v) => seriesOf(v, /./, 200_000).length > 0),

  view(1, "Congo and Rwanda are parties", (v) => inPart(v, /party/, isCongo) && inPart(v, /party/, isRwanda)),
  view(1, "the United States, or one who speaks for them, mediates or hosts", (v) =>
    inPart(v, /mediat|facilit|host|chair|broker|sponsor/, isAmerica),
  ),
  view(1, "a declaration of principles was signed on 25 April 2025", (v) => signedOn(v, /sign/i, "2025-04-25")),
  view(2, "the peace agreement was signed on 27 June 2025", (v) => signedOn(v, /sign/i, "2025-06-27")),
  view(1, "the presidents signed on 4 December 2025", (v) => signedOn(v, /sign/i, "2025-12-04")),
  view(
    1,
    "Congo demands that the Rwandan troops leave",
    (v) => agendaOf(v, /demand|objective/, /withdraw|retire ses soldats|troupes rwandaises|soldiers had to go/i).length > 0,
  ),
  view(1, "Rwanda demands that the FDLR be neutralised or disarmed", (v) => agendaOf(v, /demand|objective/, /FDLR/).length > 0),
  view(
    1,
    "Rwanda promised to lift its defensive measures",
    (v) => agendaOf(v, /commitment/, /defensive measures|mesures défensives|les lèverait/i).length > 0,
  ),

  trap("a meeting was held on 2 May 2025, when only drafts were due", (v) => heldOn(v, "2025-05-02").length > 0),
  trap("the committee met on 24 July 2025", (v) => heldOn(v, "2025-07-24").length > 0),
  trap("the committee met on 24 September 2025", (v) => heldOn(v, "2025-09-24").length > 0),
  trap("the economic framework was initialled or signed on 3 October 2025", (v) =>
    v.timeline.some(
      ({ kinds, standing, time }) =>
        kinds.some((kind) => /sign|agreement|initial/.test(kind) && !/refus|fail|cancel|postpon/.test(kind)) &&
        standing === "happened" &&
        time.edtf === "2025-10-03",
    ),
  ),
  trap(
    "the summit was held in the last days of July or on 13 November 2025",
    (v) =>
      heldOn(v, "2025-11-13").length > 0 ||
      tellsOf(v, /\bsummit\b|\bsommet\b/i, ["2025-11-13", "2025-07-28", "2025-07-29", "2025-07-30"]).some(
        ({ kinds, standing }) => standing === "happened" && kinds.some((kind) => /meet|talk|summit|round/.test(kind)),
      ),
  ),
  trap("the committee met on 18 December 2025", (v) => heldOn(v, "2025-12-18").length > 0),
  trap("talks were held on 5 March 2026", (v) => heldOn(v, "2026-03-05").length > 0),
  trap("talks in Doha, Luanda or on Sudan are rounds of these", (v) =>
    v.rounds.some(
      (it) =>
        held(it) &&
        (/2025-(04-23|07-19|11-05|11-15)/.test(daysOf(it)) ||
          it.place.values.some(({ value, name }) => /doha|luanda|qatar|sudan|khartoum|juba/i.test(`${value} ${name}`))),
    ),
  ),
  trap(
    "the M23 sat at these talks",
    (v) =>
      v.rounds.some((it) => held(it) && sat(it, isM23) && placed(it, TOWN)) ||
      v.timeline.some(
        (event) =>
          held(event) &&
          /^2025-(04-25|06-27|12-04)/.test(event.time.edtf ?? "") &&
          event.kinds.some((kind) => /sign|agreement/.test(kind)) &&
          event.participants.some(({ actor, as }) => as === "actor" && isM23(actor)),
      ),
  ),
  trap("the Boston paper's copy is an origin of its own", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "2025-06-28" && sameOrigin.length === 0),
  ),
  trap("the corrected number of refugees contradicts the others", (v) =>
    v.contested.some(
      ({ question: about, values }) =>
        about === "figure" && values.some(({ value, superseded }) => /(^|\D)38000\b/.test(value) && !superseded),
    ),
  ),
  trap(
    "those displaced by the offensive on Uvira contradict those of the country, or those who crossed into Burundi",
    (v) =>
      contests(v, ["figure"], /(^|\D)200000\b/, /(^|\D)(7000000|7800000|8200000)\b/) ||
      contests(v, ["figure"], /(^|\D)200000\b/, /(^|\D)84000\b/),
  ),
  trap(
    "the dead of Goma, of the whole east, of Rutshuru, of Komanda or of Uvira contradict each other",
    (v) =>
      contests(v, ["figure"], /^[~<>≥]*7000\b/, /^[~<>≥]*3000$/) ||
      contests(v, ["figure"], /(^|\D)319\b/, /(^|\D)43\b/) ||
      contests(v, ["figure"], /(^|\D)319\b/, /(^|\D)413\b/) ||
      contests(v, ["figure"], /(^|\D)413\b/, /(^|\D)116\b/),
  ),
  trap(
    "Félix and Étienne Tshisekedi, or Corneille Nangaa and Lawrence Kanyuka, are one",
    (v) => bearsBoth(v, /F[ée]lix Tshisekedi/, /[ÉE]tienne Tshisekedi/) || bearsBoth(v, /Nangaa/, /Kanyuka/),
  ),
  trap("Qatar sat at the talks of March 2026", (v) => heldOn(v, "2026-03-17", "2026-03-18").some((it) => sat(it, isQatar))),
];
