/** What the fourteen reports of `ralito/` come to: written down before the record of them was looked at. */
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
  notHeldBut,
  numbered,
  onlyOn,
  onlyRound,
  plannedFor,
  sat,
  seriesOf,
  wordsOf,
} from "./checks.ts";

const { round, merge, contradiction, question, figure, view, trap } = checksOf(
  /ralito|\bauc\b|self-?defen[cs]e|autod[ée]fense|paramilit|colombi/i,
);
const JULY_2003 = ["2003-07-14", "2003-07-15"] as const;
const MAY = ["2004-05-12", "2004-05-13"] as const;
const FIRST = ["2004-07-01", "2004-07-02"] as const;
const SECOND = ["2004-08-11", "2004-08-12"] as const;
const THIRD = ["2004-10-05", "2004-10-06", "2004-10-07"] as const;
const FOURTH = ["2004-11-03", "2004-11-04"] as const;

type Actor = { readonly id: string; readonly name: string };
const isMilitia = ({ id, name }: Actor): boolean =>
  /[:~-]auc\b|self-?defen[cs]e|autodefen|paramilit/i.test(id) ||
  /\bAUC\b|self-?defen[cs]e|autod[ée]fense|paramilit|militia|Mancuso|B[aá]ez|Duque|Casta[nñ]o|Murillo|Isaza/i.test(name);
const isGovernment = (actor: Actor): boolean =>
  actor.id === "state:COL" ||
  (!isMilitia(actor) && /^(la )?colombi[ae]$|government|gouvernement|Restrepo|Uribe/i.test(actor.name));
const isRestrepo = ({ name }: Actor): boolean => /Restrepo/.test(name);
const isMancuso = ({ name }: Actor): boolean => /Mancuso/.test(name);
const isOas = ({ id, name }: Actor): boolean =>
  /[:~-](oas|oea)\b|american-states|etats-americains/i.test(id) ||
  /\bOAS\b|\bOEA\b|American States|[ÉE]tats américains|Caramagna/i.test(name);
const isBishop = ({ id, name }: Actor): boolean =>
  /vidal|church|eglise/i.test(id) || /Vidal|church|[ée]glise|bishop|[ée]v[êe]que/i.test(name);
const isOtherRebel = ({ id, name }: Actor): boolean => /:(eln|farc)\b/i.test(id) || /\bELN\b|\bFARC\b|Gal[aá]n$/.test(name);

const inRalito = (it: Round | null): boolean =>
  it !== null && /ralito|f[aá]tima|tierralta|c[oó]rdoba/i.test(`${it.place.value ?? ""} ${it.place.name ?? ""}`);
const bothSat = (it: Round | null): boolean => sat(it, isGovernment) && sat(it, isMilitia);
const agendaOf = ({ agenda }: ProcessView, kinds: RegExp, words: RegExp) =>
  agenda.filter((item) => kinds.test(item.kind) && words.test(`${wordsOf(item)} ${item.contents.join(" ")}`));
const asked = ({ questions }: ProcessView, words: RegExp, state: RegExp, since = ""): boolean =>
  questions.some(
    (q) =>
      words.test(`${wordsOf(q)} ${q.contents.join(" ")} ${q.issue}`) &&
      state.test(q.state) &&
      (q.askedSince ?? "").startsWith(since),
  );

export const RALITO_CHECKS: readonly Check[] = [
  round(2, "the meeting of 14 and 15 July 2003 is one, in Santa Fe de Ralito", (v) => inRalito(onlyOn(v, ...JULY_2003))),
  round(1, "government and AUC sat at the meeting of July 2003", (v) => bothSat(onlyOn(v, ...JULY_2003))),
  round(1, "a meeting was planned for 21 April 2004 and not held", (v) => notHeldBut(v, "2004-04-21")),
  round(2, "the meeting of 12 and 13 May 2004 is one, in Santa Fe de Ralito", (v) => inRalito(onlyOn(v, ...MAY))),
  round(1, "the opening was planned for 15 June 2004 and not held then", (v) => notHeldBut(v, "2004-06-15")),
  round(
    2,
    "round 1 is one, on 1 and 2 July 2004, in Santa Fe de Ralito",
    (v) => numbered(v, 1, ...FIRST) && inRalito(onlyRound(v, 1)),
  ),
  round(1, "government and AUC sat at round 1", (v) => bothSat(onlyOn(v, ...FIRST))),
  round(1, "the OAS and the bishop of Montería were at round 1", (v) => {
    const it = onlyOn(v, ...FIRST);
    return sat(it, isOas) && sat(it, isBishop);
  }),
  round(
    2,
    "round 2 is one, on 11 and 12 August 2004, in Santa Fe de Ralito",
    (v) => numbered(v, 2, ...SECOND) && inRalito(onlyRound(v, 2)),
  ),
  round(1, "round 2 was first planned for 10 August 2004", (v) => plannedFor(v, "2004-08-10")),
  round(1, "round 3 was first planned for 21 September 2004 and not held then", (v) => notHeldBut(v, "2004-09-21")),
  round(
    2,
    "round 3 is one, from 5 to 7 October 2004, in Santa Fe de Ralito",
    (v) => numbered(v, 3, ...THIRD) && inRalito(onlyRound(v, 3)),
  ),
  round(1, "round 4 was held on 3 and 4 November 2004", (v) => numbered(v, 4, ...FOURTH)),
  round(1, "a meeting was planned for 11 October 2005 and not held", (v) => notHeldBut(v, "2005-10-11")),
  round(1, "the two sides met again on 16 November 2005, in Santa Fe de Ralito", (v) => inRalito(onlyOn(v, "2005-11-16"))),

  merge(2, "thirteen reports or more belong to it", ({ sources }) => sources.length >= 13),
  merge(2, "the copy of 2 July 2004 is of one origin with the wire", ({ sources }) =>
    sources.some(
      ({ published, language, sameOrigin }) => published === "2004-07-02" && language === "en" && sameOrigin.length === 1,
    ),
  ),
  merge(2, "the correction of 9 October 2004 supersedes the first version", ({ sources }) =>
    sources.some(({ title, supersedes }) => title?.startsWith("RECTIFICATIF") === true && supersedes.length === 1),
  ),
  merge(1, "Ernesto Báez and Iván Roberto Duque are one", (v) => bearsBoth(v, /B[aá]ez/, /Duque/)),
  merge(1, "Diego Fernando Murillo and Don Berna are one", (v) => bearsBoth(v, /Murillo/, /Don Berna/)),
  merge(1, "Carlos Castaño and Carlos Castano are one", (v) => bearsBoth(v, /Carlos Castaño/, /Carlos Castano/)),
  merge(1, "Vicente Castaño and Vicente Castano are one", (v) => bearsBoth(v, /Vicente Castaño/, /Vicente Castano/)),
  merge(1, "Julio César and Julio Cesar Vidal are one", (v) => bearsBoth(v, /Julio César Vidal/, /Julio Cesar Vidal/)),

  contradiction(2, "the AUC has 20,000 fighters, or 12,000", (v) => contests(v, ["figure"], /^~?20000\b/, /^~?12000\b/)),
  contradiction(2, "1,899 were killed since the truce, or 437", (v) => contests(v, ["figure"], /^~?1899\b/, /^~?437\b/)),
  contradiction(1, "the AUC holds 330 hostages, or 22", (v) => contests(v, ["figure"], /^~?330\b/, /^~?22\b/)),
  contradiction(1, "3,000 came to the opening, or 1,200", (v) => contests(v, ["figure"], /^~?3000\b/, /^~?1200\b/)),
  contradiction(1, "the guards fired first near El Caramelo, or the police", (v) => disputed(v, /fired first|shot first/i)),
  contradiction(
    1,
    "Castaño was shot at in San Pedro de Urabá, or in Arboletes",
    (v) => contests(v, ["event-place"], /pedro|urab/i, /arboletes/i) || disputed(v, /Arboletes/),
  ),
  contradiction(1, "Restrepo promised that the leaders would not be extradited, or did not", (v) =>
    disputed(v, /extrader|extradition/i),
  ),

  question(1, "whether the Central Bolívar Bloc would join was asked in July 2003, and is settled", (v) =>
    asked(v, /Bloc Central Bol[ií]var|rejoindra/i, /settled/, "2003-07"),
  ),
  question(2, "the date of the second round was open on 2 July 2004, and is settled", (v) =>
    asked(v, /deuxième session|talks-date/i, /settled/, "2004-07-02"),
  ),
  question(1, "whether the OAS would attend the second round was open, and is settled", (v) =>
    asked(v, /Etats américains|OEA|Caramagna|y assistera/i, /settled/, "2004-07-29"),
  ),
  question(1, "the date of the fourth round was open in October 2004, and is settled", (v) =>
    asked(v, /quatrième session|talks-date/i, /settled/, "2004-10"),
  ),
  question(2, "when the two sides would meet again was open in October 2005, and is settled", (v) =>
    asked(v, /meet again|talks-date/i, /settled/, "2005-10-07"),
  ),
  question(2, "what became of Carlos Castaño is open", (v) => asked(v, /Where Mr Casta|alive|dead|fate of|vivant/i, /open/)),
  question(1, "whether Mancuso will be extradited is open in 2006", (v) =>
    asked(v, /Mancuso will be extradited|extradited/i, /open/, "2006-04"),
  ),

  figure(2, "1,899 killed since the truce, 1,989 were said before the correction", (v) =>
    v.figures.some(
      ({ points }) =>
        points.some(({ value, low, relation }) => (value ?? low) === 1899 && relation !== "corrected") &&
        points.some(({ value, low, relation }) => (value ?? low) === 1989 && relation === "corrected"),
    ),
  ),
  figure(1, "342 violations of the truce", (v) => seriesOf(v, /./, 342).length > 0),
  figure(1, "855 fighters laid down arms in November 2003", (v) => seriesOf(v, /./, 855).length > 0),
  figure(1, "30,150 demobilized by April 2006", (v) => seriesOf(v, /./, 30_150).length > 0),

  view(1, "government and AUC are parties", (v) => inPart(v, /party/, isGovernment) && inPart(v, /party/, isMilitia)),
  view(
    1,
    "Restrepo heads the delegation of the government, Mancuso that of the AUC",
    (v) => inPart(v, /delegation-head|negotiator/, isRestrepo) && inPart(v, /delegation-head|negotiator/, isMancuso),
  ),
  view(1, "the OAS monitors or accompanies the process", (v) =>
    inPart(v, /monitor|observ|verif|guarant|accompan|witness|facilitat|mediat|support/, isOas),
  ),
  view(1, "the bishop Vidal, or the church, witnesses or mediates", (v) =>
    inPart(v, /monitor|observ|guarant|accompan|witness|facilitat|mediat|support/, isBishop),
  ),
  view(
    1,
    "the AUC demands that its leaders neither go to jail nor be extradited",
    (v) => agendaOf(v, /demand|objective|refusal/, /prison|jail|extrader|extradit/i).length > 0,
  ),
  view(
    1,
    "the government demands that the hostages be freed or that the fighters gather",
    (v) => agendaOf(v, /demand|objective/, /hostage|enlevées|libération|regroupe|gather/i).length > 0,
  ),
  view(
    1,
    "the AUC promised to demobilize 3,000 fighters by the end of 2004",
    (v) => agendaOf(v, /commitment/, /démobiliser 3|3\.000/i).length > 0,
  ),
  view(2, "an accord was signed on 15 July 2003", (v) =>
    eventsOf(v, /agreement|signing|signature|accord/, /sign/i, "2003-07-15").some(held),
  ),
  view(
    1,
    "the process is ended",
    ({ status }) =>
      status.value === "ended" || status.values.some(({ value, standing }) => value === "ended" && standing !== "denied"),
  ),

  trap("talks were held on 21 April 2004", (v) => heldOn(v, "2004-04-21").length > 0),
  trap("talks opened on 15 June 2004", (v) => heldOn(v, "2004-06-15").length > 0),
  trap("round 2 began on 10 August 2004", (v) =>
    v.rounds.some((it) => held(it) && it.dates.values.some(({ value }) => value.startsWith("2004-08-10"))),
  ),
  trap("round 3 was held on 21 September 2004", (v) => heldOn(v, "2004-09-21").length > 0),
  trap("talks were held on 11 October 2005", (v) => heldOn(v, "2005-10-11").length > 0),
  trap("the hearing in Congress is a round", (v) =>
    v.rounds.some(
      (it) => held(it) && (/2004-07-28/.test(daysOf(it)) || it.place.values.some(({ value }) => /bogot/i.test(value))),
    ),
  ),
  trap("contacts with the ELN or the FARC are rounds of these talks", (v) =>
    v.rounds.some(
      (it) =>
        (held(it) && it.place.values.some(({ value }) => /havan|habana|havane|itag|mexic|cuba|caguan/i.test(value))) ||
        /2006-04-25|2005-12|2006-02/.test(daysOf(it)),
    ),
  ),
  trap("rounds with numbers that nobody told", (v) =>
    v.rounds.some(({ number }) => number !== null && ![1, 2, 3, 4].includes(number)),
  ),
  trap("the meetings of July 2003, May 2004 or November 2005 bear a number", (v) =>
    v.rounds.some((it) => it.number !== null && held(it) && /2003-07-1[45]|2004-05-1[23]|2005-11-16/.test(daysOf(it))),
  ),
  trap("the corrected number of those killed contradicts the others", (v) =>
    v.contested.some(
      ({ question: about, values }) =>
        about === "figure" && values.some(({ value, superseded }) => /^~?1989\b/.test(value) && !superseded),
    ),
  ),
  trap("those who had fought in 2004 contradict those who demobilized, and one unit the whole", (v) =>
    [
      [/^~?20000\b/, /30150/],
      [/^~?12000\b/, /30150/],
      [/^~?855\b/, /30150/],
      [/^~?855\b/, /^~?168\b/],
      [/^~?1425\b/, /^~?11000\b/],
      [/^~?2545\b/, /30150/],
    ].some((pair) => contests(v, ["figure"], ...pair)),
  ),
  trap("the violations of the truce contradict those killed in it", (v) =>
    [/^~?1899\b/, /^~?437\b/].some((killed) => contests(v, ["figure"], /^~?342\b/, killed)),
  ),
  trap("the brothers Carlos and Vicente Castaño are one", (v) => bearsBoth(v, /Carlos Casta/, /Vicente Casta/)),
  trap("César Gaviria of the OAS and the senator Carlos Gaviria are one", (v) =>
    bearsBoth(v, /C[eé]sar Gaviria/, /Carlos Gaviria/),
  ),
  trap(
    "the ELN, the FARC or the United States sat at these talks",
    (v) =>
      v.rounds.some(
        (it) => held(it) && (sat(it, isOtherRebel) || sat(it, ({ id, name }) => id === "state:USA" || /William Wood/.test(name))),
      ) || inPart(v, /^party$/, isOtherRebel),
  ),
];
