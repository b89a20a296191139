/** What the fourteen reports of `bangui/` come to: written down before the record of them was looked at. */
import type { ProcessView } from "../../src/record/index.ts";
import type { Check } from "./checks.ts";
import {
  agendaOf,
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
  onlyOn,
  plannedFor,
  sat,
  seriesOf,
  wordsOf,
} from "./checks.ts";

const { round, merge, contradiction, question, figure, view, trap } = checksOf(
  /centrafri|central african|libreville|s[eé]l[eé]ka|bangui|brazzaville/i,
);

type Actor = { readonly id: string; readonly name: string };
const named =
  (words: RegExp) =>
  ({ id, name }: Actor): boolean =>
    words.test(id) || words.test(name);
const isSeleka = named(/s[eé]l[eé]ka|Djotodia|Dhaffane/i);
const isOpposition = named(/opposition|Tiangaye/i);
const isBalaka = named(/anti-?\s?balaka|Nga[iï]ssona/i);
const isGovernment = (actor: Actor): boolean =>
  actor.id === "state:CAF" ||
  (!isSeleka(actor) &&
    !isOpposition(actor) &&
    !isBalaka(actor) &&
    named(/centrafri|central african rep|Will[iy]biro|Bozi[zs]|\bBangui\b|^the government$|^le gouvernement$/i)(actor));
const isMediator = (actor: Actor): boolean => actor.id === "state:COG" || named(/Sassou|Ikou[eé]b|Congo Republic/i)(actor);

const LIBREVILLE = ["2013-01-09", "2013-01-10", "2013-01-11"] as const;
const BRAZZAVILLE = ["2014-07-21", "2014-07-22", "2014-07-23"] as const;
const libreville = (v: ProcessView) => onlyOn(v, ...LIBREVILLE);
const brazzaville = (v: ProcessView) => onlyOn(v, ...BRAZZAVILLE);
type Placed = { readonly place: ProcessView["rounds"][number]["place"] };
const inPlace = (it: Placed | null, words: RegExp): boolean =>
  it !== null && (words.test(it.place.value ?? "") || words.test(it.place.name ?? ""));
const everIn = (it: Placed, words: RegExp): boolean =>
  it.place.values.some(({ value, name }) => words.test(value) || words.test(name));
/** A meeting of heads of state stands in the record, as a round or on the timeline. */
const summit = (v: ProcessView, ...days: readonly string[]): boolean =>
  heldOn(v, ...days).length > 0 ||
  days.some((day) => eventsOf(v, /./, /summit|sommet|réunis|meeting|accueilli/i, day).some(held));
/** The question was asked in such words, or is of such an issue, for the first time on a day that begins so. */
const asked = (
  { questions }: ProcessView,
  { words, issue, state, since }: { words: RegExp; issue?: RegExp; state: RegExp; since: string },
): boolean =>
  questions.some(
    (q) =>
      (words.test(wordsOf(q)) || q.contents.some((it) => words.test(it)) || issue?.test(q.issue) === true) &&
      state.test(q.state) &&
      (q.askedSince ?? "").startsWith(since),
  );
const SIGNS = /agreement|sign|accord|ceasefire|truce|declaration/i;

export const BANGUI_CHECKS: readonly Check[] = [
  round(2, "the talks opened on 9 January 2013, in Libreville", (v) => inPlace(onlyOn(v, "2013-01-09"), /libreville/i)),
  round(2, "those of 9 to 11 January 2013 are one round", (v) => {
    const it = onlyOn(v, "2013-01-09");
    return it !== null && it === onlyOn(v, "2013-01-11") && libreville(v) !== null;
  }),
  round(1, "they were first to open on 10 January 2013", (v) => plannedFor(v, "2013-01-10")),
  round(2, "they were then to open on 8 January 2013, and did not", (v) => notHeldBut(v, "2013-01-08")),
  round(1, "the government sat in Libreville", (v) => sat(libreville(v), isGovernment)),
  round(1, "the Séléka sat in Libreville", (v) => sat(libreville(v), isSeleka)),
  round(1, "the opposition sat in Libreville", (v) => sat(libreville(v), isOpposition)),
  round(1, "the summit of 21 December 2012 is recorded", (v) => summit(v, "2012-12-21")),
  round(1, "the summit of 3 April 2013 is recorded", (v) => summit(v, "2013-04-03")),
  round(1, "the summit of 18 April 2013 is recorded", (v) => summit(v, "2013-04-18")),
  round(1, "the summit of 9 and 10 January 2014 is recorded", (v) => summit(v, "2014-01-09", "2014-01-10")),
  round(2, "the forum of 21 to 23 July 2014 is one round, in Brazzaville", (v) => inPlace(brazzaville(v), /brazzaville/i)),
  round(1, "the Séléka and the anti-balaka sat in Brazzaville", (v) => {
    const it = brazzaville(v);
    return sat(it, isSeleka) && sat(it, isBalaka);
  }),
  round(
    1,
    "the follow-up committee was to meet on 18 March 2013, and did not",
    (v) =>
      notHeldBut(v, "2013-03-18") ||
      v.timeline.some(
        (it) =>
          /comité de suivi|réunion/i.test(wordsOf(it)) &&
          (it.kinds.some((kind) => /cancel|postpon|call/i.test(kind)) || !held(it)) &&
          ((it.time.edtf ?? "").includes("2013-03-18") || it.time.told.some(({ edtf }) => edtf.includes("2013-03-18"))),
      ),
  ),

  merge(2, "thirteen reports or more belong to it", ({ sources }) => sources.length >= 13),
  merge(2, "the copy of 12 January 2013 is of one origin with the wire", ({ sources }) =>
    sources.some(
      ({ published, language, sameOrigin }) => published === "2013-01-12" && language === "en" && sameOrigin.length === 1,
    ),
  ),
  merge(2, "the correction of 22 July 2014 supersedes the first version", ({ sources }) =>
    sources.some(({ title, supersedes }) => title?.startsWith("RECTIFICATIF") === true && supersedes.length === 1),
  ),
  merge(1, "Jean Willybiro-Sako and Jean Willibiro Sako are one", (v) => bearsBoth(v, /Willybiro/, /Willibiro/)),
  merge(1, "Patrice-Édouard Ngaïssona and Patrice-Edouard Ngaissona are one", (v) => bearsBoth(v, /Ngaïssona/, /Ngaissona/)),
  merge(1, "Basile Ikouebe and Basile Ikouébé are one", (v) => bearsBoth(v, /Ikouebe/, /Ikouébé/)),
  merge(1, "Joseph Zoundeko and Joseph Zoundeiko are one", (v) => bearsBoth(v, /Zoundeko/, /Zoundeiko/)),
  merge(1, "the signing of 11 January 2013 is told once or twice, not by each report", (v) => {
    const told = eventsOf(v, SIGNS, /sign/i, "2013-01-11").filter(({ speech }) => !speech);
    return told.length > 0 && told.length <= 2;
  }),

  contradiction(2, "30 soldiers were killed in Bambari, or six", (v) => contests(v, ["figure"], /^~?30\b/, /^~?6\b/)),
  contradiction(2, "67 prisoners were freed, or 25", (v) => contests(v, ["figure"], /^~?67\b/, /^~?25\b/)),
  contradiction(1, "13 South African soldiers were killed, or 36", (v) => contests(v, ["figure"], /^~?13\b/, /^~?36\b/)),
  contradiction(1, "the accord told the South Africans to go, or did not", (v) => disputed(v, /South African/)),
  contradiction(1, "the army fired first at Damara, or did not", (v) => disputed(v, /fired? first/i)),
  contradiction(1, "Djotodia was forced to resign, or was not", (v) => disputed(v, /forced/i)),
  contradiction(1, "Dhaffane has dropped partition, or has not", (v) => disputed(v, /dropped/i)),

  question(2, "when the talks would open was open after the summit of 21 December 2012, and is settled", (v) =>
    asked(v, { words: /aucune date|ouverture des négociations/i, issue: /talks-date/, state: /settled/, since: "2012-12-21" }),
  ),
  question(1, "whether Bozizé would come to Libreville was open on 28 December 2012, and is settled", (v) =>
    asked(v, { words: /travel to Libreville/i, state: /settled/, since: "2012-12-28" }),
  ),
  question(1, "who would lead the Séléka's delegation was open on 3 January 2013, and is settled", (v) =>
    asked(v, { words: /conduira/i, state: /settled/, since: "2013-01-03" }),
  ),
  question(1, "who would be prime minister was open on 11 January 2013, and is settled", (v) =>
    asked(v, { words: /become prime minister/i, state: /settled/, since: "2013-01-11" }),
  ),
  question(1, "who would succeed Djotodia was open on 10 January 2014, and is settled", (v) =>
    asked(v, { words: /succeed/i, state: /settled/, since: "2014-01-10" }),
  ),
  question(1, "whether the Séléka would sign was open on 21 July 2014, and is settled", (v) =>
    asked(v, { words: /signera/i, issue: /signing/, state: /settled/, since: "2014-07-2" }),
  ),
  question(1, "whether commanders will obey is open", (v) => asked(v, { words: /obey/i, state: /open/, since: "2014-07-24" })),

  figure(2, "27 killed in Bambari, 72 were said before the correction", (v) =>
    v.figures.some(
      ({ points }) =>
        points.some(({ value, low, relation }) => (value ?? low) === 27 && relation !== "corrected") &&
        points.some(({ value, low, relation }) => (value ?? low) === 72 && relation === "corrected"),
    ),
  ),
  figure(1, "935,000 displaced in January 2014, 535,000 in July", (v) =>
    [935_000, 535_000].every((count) => seriesOf(v, /displac/i, count).length > 0),
  ),
  figure(1, "461 bodies in Bangui", (v) => seriesOf(v, /./, 461).length > 0),

  view(2, "Sassou Nguesso mediates, or Congo", (v) => inPart(v, /mediat|facilitat|chair/i, isMediator)),
  view(1, "the government and the Séléka are parties", (v) => inPart(v, /party/, isGovernment) && inPart(v, /party/, isSeleka)),
  view(1, "Willybiro-Sako and Djotodia led delegations in Libreville", (v) =>
    [/Will[iy]biro/, /Djotodia/].every((name) => inPart(v, /delegation-head|negotiator/, (actor) => name.test(actor.name))),
  ),
  view(
    1,
    "the Séléka demanded that Bozizé leave",
    (v) => agendaOf(v, /demand|objective/, /step down|départ du président|leave at once/i).length > 0,
  ),
  view(1, "the Séléka demanded partition", (v) => agendaOf(v, /demand|objective|proposal/, /partition|split in two/i).length > 0),
  view(1, "a truce was signed on 23 July 2014", (v) => eventsOf(v, SIGNS, /sign/i, "2014-07-23").some(held)),
  view(1, "Djotodia resigned on 10 January 2014", (v) => eventsOf(v, /./, /resign|quit|stepped down/i, "2014-01-10").some(held)),

  trap("talks were held on 8 January 2013, when the mediator called at the hotels", (v) => heldOn(v, "2013-01-08").length > 0),
  trap("the Séléka sat in the ministers' meeting of 28 December 2012", (v) =>
    heldOn(v, "2012-12-28").some((it) => sat(it, isSeleka)),
  ),
  trap("the Séléka sat in the summit of 21 December 2012, or Djotodia in that of 3 April 2013", (v) =>
    heldOn(v, "2012-12-21", "2013-04-03").some((it) => sat(it, isSeleka)),
  ),
  trap("the follow-up committee met on 18 March 2013", (v) => heldOn(v, "2013-03-18").length > 0),
  trap("the talks of 2007 or 2008 are rounds of these", (v) =>
    v.rounds.some((it) => /200[78]/.test(daysOf(it)) || everIn(it, /s[iy]rte/i)),
  ),
  trap("talks were held in Ouagadougou, Kampala, Addis Ababa, Paris, Sibut or Yaoundé", (v) =>
    v.rounds.some((it) => held(it) && everIn(it, /ouagadougou|kampala|addis|paris\b|sibut|yaound/i)),
  ),
  trap("rounds with numbers that nobody told and nobody can count", (v) =>
    v.rounds.some(({ number }) => number !== null && (number < 1 || number > 6)),
  ),
  trap("François and Jean-Francis Bozizé are one", (v) => bearsBoth(v, /Fran[cç]ois Boziz/, /Jean-Francis/)),
  trap(
    "Éric and Charles Massi, or Djotodia and Dhaffane, are one",
    (v) => bearsBoth(v, /[ÉE]ric Massi/, /Charles Massi/) || bearsBoth(v, /Djotodia/, /Dhaffane/),
  ),
  trap("the corrected toll of Bambari contradicts the others", (v) =>
    v.contested.some(
      ({ question: about, values }) =>
        about === "figure" && values.some(({ value, superseded }) => /^~?72$/.test(value) && !superseded),
    ),
  ),
  trap(
    "the soldiers killed at Bria contradict those killed at Bambari",
    (v) => contests(v, ["figure"], /^~?14$/, /^~?30$/) || contests(v, ["figure"], /^~?14$/, /^~?6$/),
  ),
  trap(
    "those displaced in the country, in Bangui and at its airport contradict each other",
    (v) =>
      contests(v, ["figure"], /935000/, /512000/) ||
      contests(v, ["figure"], /512000/, /100000/) ||
      contests(v, ["figure"], /935000/, /100000/),
  ),
  trap(
    "the M23, the MNLA, Machar or Kony belong to these talks",
    (v) =>
      inPart(v, /party|delegation|negotiator/, named(/\bM23\b|MNLA|Ansar|Machar|Kony|lord's resistance/i)) ||
      v.rounds.some((it) => held(it) && sat(it, named(/\bM23\b|MNLA|Ansar|Machar|Kony|lord's resistance/i))),
  ),
  trap("Bozizé resigned in January 2013", (v) =>
    v.timeline.some(
      ({ kinds, standing, time, participants }) =>
        kinds.some((kind) => /resign|step|depart/i.test(kind)) &&
        (standing === "happened" || standing === "claimed") &&
        (time.edtf ?? "").startsWith("2013-01") &&
        participants.some(({ actor, as }) => as === "actor" && /Fran[cç]ois Boziz/.test(actor.name)),
    ),
  ),
  trap("something was signed in Brazzaville on 21 or 22 July 2014", (v) =>
    v.timeline.some(
      ({ kinds, standing, time, speech }) =>
        !speech &&
        kinds.some((kind) => /agreement|sign/i.test(kind)) &&
        standing === "happened" &&
        /^2014-07-2[12]$/.test(time.edtf ?? ""),
    ),
  ),
];
