/** What the fourteen reports of `shepherdstown/` come to: written down before any record of them was looked at. */
import type { ProcessView, Round } from "../../src/record/index.ts";
import type { Check } from "./checks.ts";
import {
  bearsBoth,
  checksOf,
  contests,
  daysOf,
  disputed,
  held,
  heldOn,
  inPart,
  notHeldBut,
  onlyOn,
  plannedFor,
  sat,
  seriesOf,
  wordsOf,
} from "./checks.ts";

const { round, merge, contradiction, question, figure, view, trap } = checksOf(
  /isra[eéë]l.{0,20}syri|syri.{0,25}isra[eéë]l|shepherdstown|\bwye\b|golan|blair house/i,
);

type Actor = { readonly id: string; readonly name: string };
const isIsrael = ({ id, name }: Actor): boolean =>
  id === "state:ISR" || /isra[eéë]l|Barak|Savir|Shahak|Rabinovi|Sag[iu]|David Levy/i.test(name);
const isSyria = ({ id, name }: Actor): boolean =>
  id === "state:SYR" || /syri|Shara|Chareh|Mou?al+em|Mual+em|Shihabi|Chehabi|Assad/i.test(name);
const isAmerica = ({ id, name }: Actor): boolean =>
  id === "state:USA" || /Clinton|Albright|Dennis Ross|Christopher|United States|États-Unis|American/i.test(name);
const named =
  (name: RegExp) =>
  (actor: Actor): boolean =>
    name.test(actor.name);

/** True where the round was at a place of such a name. */
const wasAt = (it: Round | null, place: RegExp): boolean => place.test(`${it?.place.value ?? ""} ${it?.place.name ?? ""}`);
const WASHINGTON = /washington|mcnair|blair/i;
const WYE = /wye|queenstown|maryland/i;
const SHEPHERDSTOWN = /shepherdstown|west[ -]virginia|virginie/i;

/** True where talks of this day were announced, as a round or on the timeline, and none was held. */
const calledOff = (v: ProcessView, day: string): boolean =>
  notHeldBut(v, day) ||
  (heldOn(v, day).length === 0 &&
    v.timeline.some((it) => it.standing !== "happened" && it.time.told.some(({ edtf }) => edtf.includes(day))));
/** True where the dossier has one meeting of this day, as a round or else as events of the timeline. */
const metOn = (v: ProcessView, day: string): boolean =>
  onlyOn(v, day) !== null ||
  (heldOn(v, day).length === 0 && v.timeline.some((it) => held(it) && !it.speech && (it.time.edtf ?? "").startsWith(day)));

const agendaOf = ({ agenda }: ProcessView, kinds: RegExp, words: RegExp) =>
  agenda.filter((item) => kinds.test(item.kind) && words.test(`${item.contents.join(" | ")} | ${wordsOf(item)}`));
/** Questions in such words (or of such an issue) that have been asked since a time that begins with one of these. */
const asked = ({ questions }: ProcessView, words: RegExp, issue: RegExp, ...since: readonly string[]) =>
  questions.filter(
    (q) =>
      (issue.test(q.issue) || words.test(`${q.contents.join(" | ")} | ${wordsOf(q)}`)) &&
      since.some((time) => (q.askedSince ?? "").startsWith(time)),
  );
const NO_ISSUE = /^$/;
const HEAD = /delegation-head|negotiator|head/;

const chiefs = (v: ProcessView) => onlyOn(v, "1995-06-27", "1995-06-28", "1995-06-29");
const blair = (v: ProcessView) => onlyOn(v, "1999-12-15", "1999-12-16");
const january = (v: ProcessView) => onlyOn(v, "2000-01-03", "2000-01-10");
const geneva = (v: ProcessView) => onlyOn(v, "2000-03-26");

export const SHEPHERDSTOWN_CHECKS: readonly Check[] = [
  round(2, "the chiefs of staff met once from 27 to 29 June 1995, in Washington", (v) => wasAt(chiefs(v), WASHINGTON)),
  round(1, "they had met before on 21 December 1994", (v) => metOn(v, "1994-12-21")),
  round(1, "officers were to meet on 17 July 1995 and did not", (v) => calledOff(v, "1995-07-17")),
  round(2, "the first talks at Wye opened on 27 December 1995", (v) =>
    wasAt(onlyOn(v, "1995-12-27", "1995-12-28", "1995-12-29"), WYE),
  ),
  round(1, "Israel and Syria sat at them", (v) => {
    const it = onlyOn(v, "1995-12-27", "1995-12-28", "1995-12-29");
    return sat(it, isIsrael) && sat(it, isSyria);
  }),
  round(1, "they went on from 3 to 5 January 1996", (v) => heldOn(v, "1996-01-03", "1996-01-04", "1996-01-05").length > 0),
  round(2, "those of 24 to 31 January 1996 are one round, at Wye", (v) => wasAt(onlyOn(v, "1996-01-24", "1996-01-31"), WYE)),
  round(1, "the third round opened on 28 February 1996", (v) => {
    const it = onlyOn(v, "1996-02-28");
    return it !== null && (it.number === 3 || it.number === null);
  }),
  round(1, "officers were to meet on 5 March 1996 and did not", (v) => calledOff(v, "1996-03-05")),
  round(2, "the talks of 15 and 16 December 1999 are one round, in Washington", (v) => wasAt(blair(v), WASHINGTON)),
  round(1, "Israel and Syria sat at Blair House", (v) => sat(blair(v), isIsrael) && sat(blair(v), isSyria)),
  round(2, "the talks of 3 to 10 January 2000 are one round, in Shepherdstown", (v) => wasAt(january(v), SHEPHERDSTOWN)),
  round(
    1,
    "Barak and Shara, or their states, sat in Shepherdstown",
    (v) =>
      (sat(january(v), named(/Barak/)) && sat(january(v), named(/Shara|Chareh/))) ||
      (sat(january(v), isIsrael) && sat(january(v), isSyria)),
  ),
  round(1, "the talks of January 2000 were announced for the 3rd", (v) => plannedFor(v, "2000-01-03")),
  round(2, "talks were planned for 19 January 2000 and not held", (v) => notHeldBut(v, "2000-01-19")),
  round(2, "Clinton and Assad met in Geneva on 26 March 2000", (v) => {
    const isGeneva = /geneva|gen[eè]ve/i;
    return (
      wasAt(geneva(v), isGeneva) ||
      v.timeline.some(
        (it) =>
          held(it) &&
          !it.speech &&
          (it.time.edtf ?? "").startsWith("2000-03-26") &&
          isGeneva.test(`${it.place.value ?? ""} ${it.place.name ?? ""} ${wordsOf(it)}`),
      )
    );
  }),

  merge(2, "thirteen reports or more belong to it", ({ sources }) => sources.length >= 13),
  merge(2, "the copy of 5 January 2000 is of one origin with the wire", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "2000-01-05" && sameOrigin.length === 1),
  ),
  merge(2, "the correction of 11 January 2000 supersedes the first version", ({ sources }) =>
    sources.some(({ title, supersedes }) => title?.startsWith("RECTIFICATIF") === true && supersedes.length === 1),
  ),
  merge(1, "Farouk al-Shara and Farouk al-Chareh are one", (v) => bearsBoth(v, /Shara$/, /Chareh/)),
  merge(1, "Faruq al-Sharaa is Farouk al-Shara", (v) => bearsBoth(v, /Sharaa/, /Farouk/)),
  merge(1, "Walid al-Moualem and Walid Mouallem or Muallem are one", (v) => bearsBoth(v, /Moualem/, /Mouallem|Muallem/)),
  merge(1, "Hikmat al-Shihabi and Hikmat Chehabi are one", (v) => bearsBoth(v, /Shihabi/, /Chehabi/)),
  merge(1, "Hafez al-Assad and Hafez el-Assad are one", (v) => bearsBoth(v, /Hafez al-Assad/, /Hafez el-Assad/)),
  merge(1, "Amnon Shahak and Amnon Lipkin-Shahak are one", (v) => bearsBoth(v, /Amnon Shahak/, /Lipkin-Shahak/)),
  merge(1, "Uri Savir and Ouri Savir are one", (v) => bearsBoth(v, /\bUri Savir/, /\bOuri Savir/)),
  merge(
    1,
    "the killing of Rabin on 4 November 1995 is one event",
    ({ timeline }) =>
      timeline.filter((it) => (it.time.edtf ?? "").startsWith("1995-11-04") && /assassin/i.test(wordsOf(it))).length === 1,
  ),

  contradiction(2, "250,000 protested in Tel Aviv, or 100,000", (v) => contests(v, ["figure"], /^~?250000\b/, /^~?100000\b/)),
  contradiction(2, "Rabin had promised the whole Golan, or had not", (v) =>
    disputed(v, /Rabin|such promise|promise had been made|engagé à rendre/i),
  ),
  contradiction(1, "24 pupils were wounded in Arab Salim, or 15", (v) => contests(v, ["figure"], /^~?24\b/, /^~?15\b/)),
  contradiction(1, "130,000 were driven from the Golan in 1967, or 70,000", (v) =>
    contests(v, ["figure"], /^~?130000\b/, /^~?70000\b/),
  ),
  contradiction(1, "Barak and Shara shook hands in private, or did not", (v) =>
    disputed(v, /handshake|sh(ook|aken) hands|serré la main/i),
  ),
  contradiction(1, "Syria asked to put off the talks of 19 January, or did not", (v) =>
    disputed(v, /demandé le (moindre )?report/i),
  ),
  contradiction(2, "Assad rejected the offer in Geneva, or did not", (v) => disputed(v, /rejected/i)),

  question(2, "where the talks after Blair House would be held was open in December 1999, and is settled", (v) =>
    asked(v, /Where they will be held|où se tiendrait|lieu n'a pas|venue/i, /venue/, "1999-12").some(
      ({ state }) => state === "settled",
    ),
  ),
  question(1, "whether officers would join the talks at Wye was open in December 1995, and is settled", (v) =>
    asked(v, /officers/i, NO_ISSUE, "1995-12-29").some(({ state }) => state === "settled"),
  ),
  question(1, "when the committee on borders would meet was open on 4 January 2000, and is settled", (v) =>
    asked(v, /committee on borders/i, NO_ISSUE, "2000-01-04").some(({ state }) => state === "settled"),
  ),
  question(2, "whether Barak would come to Geneva was open on 21 March 2000, and is settled", (v) =>
    asked(v, /viendra/i, NO_ISSUE, "2000-03-21").some(({ state }) => state === "settled"),
  ),
  question(1, "who gave the American paper to the press is open", (v) =>
    asked(v, /livré|presse/i, NO_ISSUE, "2000-01-17").some(({ state }) => state === "open"),
  ),
  question(
    2,
    "when the talks put off on 17 January 2000 would be taken up was asked",
    (v) => asked(v, /se retrouveront|nouveau rendez-vous/i, /talks-date/, "2000-01-17").length > 0,
  ),
  question(2, "when or whether the talks resume after Geneva is open", ({ questions }) =>
    questions.some(
      (q) =>
        q.state === "open" &&
        ((q.askedSince ?? "").startsWith("2000-03") || (q.lastMention ?? "").startsWith("2000-03-27")) &&
        (q.issue === "talks-date" || /talks will resume|another meeting/i.test(`${q.contents.join(" | ")} | ${wordsOf(q)}`)),
    ),
  ),

  figure(2, "17,000 Israelis on the Golan, 71,000 were said before the correction", (v) =>
    v.figures.some(
      ({ points }) =>
        points.some(({ value, low, relation }) => (value ?? low) === 17_000 && relation !== "corrected") &&
        points.some(({ value, low, relation }) => (value ?? low) === 71_000 && relation === "corrected"),
    ),
  ),
  figure(1, "they were 14,000 in 1995", (v) =>
    seriesOf(v, /./, 14_000).some(({ points }) => points.some(({ asOf }) => (asOf ?? "").startsWith("1995"))),
  ),
  figure(1, "13 Israeli soldiers were killed in Lebanon in 1999, seven in 2000", (v) =>
    [13, 7].every((count) => seriesOf(v, /kill|dea/, count).length > 0),
  ),
  figure(1, "the displaced of the Golan are half a million with their descendants", (v) => seriesOf(v, /./, 500_000).length > 0),

  view(1, "Israel and Syria are parties", ({ roles }) =>
    ["state:ISR", "state:SYR"].every((id) => roles.some(({ role, actor }) => role === "party" && actor.id === id)),
  ),
  view(1, "the United States, or Clinton, Albright or Ross, mediate", (v) =>
    inPart(v, /mediat|facilitat|chair|host|sponsor|broker/, isAmerica),
  ),
  view(1, "Savir led the delegation of Israel at Wye, Moualem that of Syria", (v) =>
    [/Savir/, /Mou?al+em|Mual+em/].every((name) => inPart(v, HEAD, named(name))),
  ),
  view(1, "Shara headed the delegation of Syria in Shepherdstown", (v) => inPart(v, HEAD, named(/Shara|Chareh/))),
  view(
    2,
    "Syria demands a withdrawal to the line of 4 June 1967",
    (v) => agendaOf(v, /demand|objective/, /4 juin|June 4|4 June/i).length > 0,
  ),
  view(
    1,
    "Israel demands early warning stations on Mount Hermon",
    (v) => agendaOf(v, /demand|objective|proposal/, /alerte|early warning|listening post|Hermon/i).length > 0,
  ),
  view(1, "Barak promised a referendum", (v) => agendaOf(v, /commitment/, /r[eé]f[eé]rendum/i).length > 0),
  view(1, "Israel suspended the talks on 4 March 1996", (v) =>
    v.timeline.some((it) => held(it) && /^1996-03(-04)?$/.test(it.time.edtf ?? "") && /suspend|broken off/i.test(wordsOf(it))),
  ),
  view(1, "the process is suspended", ({ status }) =>
    status.values.some(({ value, standing }) => value === "suspended" && standing !== "denied"),
  ),

  trap("talks were held on 19 January 2000", (v) => heldOn(v, "2000-01-19").length > 0),
  trap("talks were held on 17 July 1995 or 5 March 1996", (v) => heldOn(v, "1995-07-17", "1996-03-05").length > 0),
  trap("Albright's call on Assad or Clinton's announcement is a round", (v) => heldOn(v, "1999-12-07", "1999-12-08").length > 0),
  trap("the Wye memorandum of 1998 or the accord of Sharm el-Sheikh is a round", (v) =>
    v.rounds.some(
      (it) => held(it) && (/1998|1999-09/.test(daysOf(it)) || it.place.values.some(({ value }) => /sharm/i.test(value))),
    ),
  ),
  trap("Barak and Arafat on 17 January 2000 are a round, or Palestinians sat in one", (v) =>
    v.rounds.some((it) => held(it) && (/2000-01-17/.test(daysOf(it)) || sat(it, ({ name }) => /Arafat|palestin/i.test(name)))),
  ),
  trap("talks were held in Moscow, at Bolling, in Dayton, Charleston, Bern or Tel Aviv", (v) =>
    v.rounds.some(
      (it) =>
        held(it) && it.place.values.some(({ value }) => /moscow|moscou|bolling|dayton|charleston|bern|tel-?aviv/i.test(value)),
    ),
  ),
  trap("something was signed in Shepherdstown or Geneva", (v) =>
    v.timeline.some(
      (it) =>
        it.standing === "happened" &&
        /2000-01-(0[3-9]|10)|2000-03-26/.test(it.time.edtf ?? "") &&
        it.kinds.some((kind) => /signing|signature|treaty/.test(kind)),
    ),
  ),
  trap("Barak, or Israel, sat with Clinton and Assad in Geneva", (v) =>
    heldOn(v, "2000-03-26").some((it) => sat(it, ({ id, name }) => id === "state:ISR" || /Barak/.test(name))),
  ),
  trap("the corrected number of Israelis on the Golan contradicts the others", (v) =>
    v.contested.some(
      ({ question: about, values }) =>
        about === "figure" && values.some(({ value, superseded }) => /^~?71000\b/.test(value) && !superseded),
    ),
  ),
  trap("the Israelis on the Golan contradict those in the West Bank and Gaza", (v) =>
    contests(v, ["figure"], /^~?17000\b/, /^~?180000\b/),
  ),
  trap("the Israelis on the Golan in 1995 contradict those of 1999", (v) => contests(v, ["figure"], /^~?14000\b/, /^~?17000\b/)),
  trap(
    "soldiers killed in 1999, in 2000 and since 1982 contradict each other",
    (v) =>
      contests(v, ["figure"], /^~?13\b/, /^~?7\b/) ||
      contests(v, ["figure"], /^~?13\b/, /\b900\b/) ||
      contests(v, ["figure"], /^~?7\b/, /\b900\b/),
  ),
  trap("those driven out in 1967 contradict the displaced with their descendants", (v) =>
    contests(v, ["figure"], /^~?130000\b/, /^~?500000\b/),
  ),
  trap("Uri Savir and Uri Sagie are one", (v) => bearsBoth(v, /Savir/, /Sag(ie|uy)/)),
  trap(
    "Hafez and Bashar al-Assad, or Barak and Shahak, are one",
    (v) => bearsBoth(v, /Hafez/, /Bashar|Bachar/) || bearsBoth(v, /Barak/, /Shahak/),
  ),
];
