/** What the fourteen reports of `annapolis/` come to: written down before the record of them was looked at. */
import type { ProcessView, Round } from "../../src/record/index.ts";
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
  numbered,
  onlyOn,
  sat,
  seriesOf,
  wordsOf,
} from "./checks.ts";

const { round, merge, contradiction, question, figure, view, trap } = checksOf(/annapolis|palestin/i);
const JERUSALEM = /j[eé]rusalem|king.david/i;

type Actor = { readonly id: string; readonly name: string };
type Is = (actor: Actor) => boolean;
const isPalestine: Is = ({ id, name }) =>
  id === "state:PSE" || /palestin|\bPLO\b|\bOLP\b|Abbas|Mazen|Qure|Qore|Abou Ala|Abu Ala|plo\b|fatah/i.test(`${id} ${name}`);
const isIsrael: Is = ({ id, name }) => id === "state:ISR" || (!/palestin/i.test(name) && /^isra[eë]l|Olmert|Livni/i.test(name));
const isAmerica: Is = ({ id, name }) => id === "state:USA" || /\bRice\b|Bush|United States|[EÉ]tats-Unis/i.test(name);
const isLivni: Is = ({ id, name }) => /Livni/i.test(`${id} ${name}`);
const isQurei: Is = ({ id, name }) => /Qure|Qore|Abo?u Ala/i.test(`${id} ${name}`);

/** True where the round was at a place of such a name. */
const atSuch = (it: Round | null, place: RegExp): boolean =>
  place.test(it?.place.value ?? "") || place.test(it?.place.name ?? "");
/** True where the sides met there on this day: told as one round, or as an event at such a place. */
const metAt = (v: ProcessView, day: string, place: RegExp): boolean =>
  heldOn(v, day).some((it) => atSuch(it, place)) ||
  v.timeline.some(
    (event) =>
      held(event) &&
      (event.time.edtf ?? "").includes(day) &&
      (place.test(event.place.value ?? "") || place.test(event.place.name ?? "") || place.test(wordsOf(event))),
  );
const asked = ({ questions }: ProcessView, words: RegExp, state: RegExp, since = ""): boolean =>
  questions.some(
    (q) =>
      (words.test(wordsOf(q)) || q.contents.some((it) => words.test(it))) &&
      state.test(q.state) &&
      (q.askedSince ?? "").startsWith(since),
  );
const HEADS = /delegation|negotiat|head/;

export const ANNAPOLIS_CHECKS: readonly Check[] = [
  round(2, "the meeting of 3 October 2007 is one, in Jerusalem", (v) => atSuch(onlyOn(v, "2007-10-03"), JERUSALEM)),
  round(1, "a meeting was planned for 17 October 2007 and not held", (v) => notHeldBut(v, "2007-10-17")),
  round(1, "the meeting of 19 November 2007 is one, in Jerusalem", (v) => atSuch(onlyOn(v, "2007-11-19"), JERUSALEM)),
  round(2, "the two sides met in Annapolis on 27 November 2007", (v) => metAt(v, "2007-11-27", /annapolis|naval/i)),
  round(2, "the session of 12 December 2007 is one, in Jerusalem", (v) => atSuch(onlyOn(v, "2007-12-12"), JERUSALEM)),
  round(1, "that is the first", (v) => numbered(v, 1, "2007-12-12")),
  round(1, "Livni, or Israel, and Qurei, or the Palestinians, sat in it", (v) => {
    const it = onlyOn(v, "2007-12-12");
    return sat(it, isIsrael) && sat(it, isPalestine);
  }),
  round(
    2,
    "the session of 24 December 2007 is one, the second, in Jerusalem",
    (v) => numbered(v, 2, "2007-12-24") && atSuch(onlyOn(v, "2007-12-24"), JERUSALEM),
  ),
  round(1, "it was first planned for 23 December", (v) => notHeldBut(v, "2007-12-23")),
  round(
    2,
    "the session of 14 January 2008 is one, the third, in Jerusalem",
    (v) => numbered(v, 3, "2008-01-14") && atSuch(onlyOn(v, "2008-01-14"), JERUSALEM),
  ),
  round(1, "the meeting of 19 February 2008 is one, in Jerusalem", (v) => atSuch(onlyOn(v, "2008-02-19"), JERUSALEM)),
  round(1, "a session was planned for 3 March 2008 and not held", (v) => notHeldBut(v, "2008-03-03")),
  round(2, "the talks were taken up again on 7 April 2008, in Jerusalem, by both sides", (v) => {
    const it = onlyOn(v, "2008-04-07");
    return atSuch(it, JERUSALEM) && sat(it, isIsrael) && sat(it, isPalestine);
  }),
  round(1, "Livni and Qurei met in Washington on 30 July 2008", (v) => metAt(v, "2008-07-30", /washington/i)),
  round(2, "the meeting of 31 August 2008 is one, in Jerusalem", (v) => atSuch(onlyOn(v, "2008-08-31"), JERUSALEM)),
  round(1, "a session was planned for 30 December 2008 and not held", (v) => notHeldBut(v, "2008-12-30")),

  merge(2, "thirteen reports or more belong to it", ({ sources }) => sources.length >= 13),
  merge(2, "the copy of 13 December 2007 is of one origin with the wire", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "2007-12-13" && sameOrigin.length === 1),
  ),
  merge(2, "the correction of 4 March 2008 supersedes the first version", ({ sources }) =>
    sources.some(({ title, supersedes }) => title?.startsWith("RECTIFICATIF") === true && supersedes.length === 1),
  ),
  merge(1, "Ahmad Qoreï and Ahmed Qurei are one", (v) => bearsBoth(v, /Qoreï/, /Qurei\b/)),
  merge(1, "Ahmed Qurei and Ahmed Qureia are one", (v) => bearsBoth(v, /Qurei\b/, /Qureia/)),
  merge(1, "Ehud Olmert and Ehoud Olmert are one", (v) => bearsBoth(v, /Ehud Olmert/, /Ehoud Olmert/)),
  merge(1, "Mahmoud Abbas and Abu Mazen are one", (v) => bearsBoth(v, /Abbas/, /Abo?u Mazen/)),
  merge(1, "Saeb Erekat and Saëb Erakat are one", (v) => bearsBoth(v, /Erekat/, /Erakat/)),
  merge(1, "Salam Fayyad and Salam Fayad are one", (v) => bearsBoth(v, /Fayyad/, /Fayad/)),
  merge(1, "Nabil Abu Rdeneh and Nabil Abou Roudeina are one", (v) => bearsBoth(v, /Rdeneh/, /Roudeina/)),
  merge(1, "Yasser Abed Rabbo and Yasser Abd Rabbo are one", (v) => bearsBoth(v, /Abed Rabbo/, /Abd Rabbo/)),

  contradiction(2, "116 were killed in Gaza since 27 February, or 96", (v) => contests(v, ["figure"], /^~?116\b/, /^~?96\b/)),
  contradiction(2, "they had agreed to leave Jerusalem until last, or had not", (v) =>
    disputed(v, /leave the question of Jerusalem|put Jerusalem off/i),
  ),
  contradiction(1, "Hamas brought 200,000 into the streets, or 40,000", (v) =>
    contests(v, ["figure"], /^~?200000\b/, /^~?40000\b/),
  ),
  contradiction(1, "working groups were agreed on 12 December, or not", (v) => disputed(v, /working groups|groupe de travail/i)),
  contradiction(
    1,
    "Livni and Qurei met on 13 March 2008, or did not",
    (v) =>
      disputed(v, /met secretly|meeting of March 13|March 13 took place/i) ||
      v.rounds.some((it) => it.standing === "contested" && daysOf(it).includes("2008-03-13")),
  ),
  contradiction(1, "Olmert offered 93 % of the West Bank, or did not", (v) => disputed(v, /93|telle offre/)),
  contradiction(1, "Hamas broke the truce, or did not", (v) => disputed(v, /(broke|broken) the (six-month )?truce/i)),

  question(1, "who would lead the Israeli team was open on 3 October 2007, and is settled", (v) =>
    asked(v, /qui dirigerait/i, /settled/, "2007-10"),
  ),
  question(2, "when the conference would be held was open on 3 October 2007, and is settled", (v) =>
    asked(v, /date de la conférence|lieu n'a pas/i, /settled/, "2007-10"),
  ),
  question(1, "whether Syria would come was open on 19 November 2007, and is settled", (v) =>
    asked(v, /Syria|will attend/i, /settled/, "2007-11-19"),
  ),
  question(1, "when the teams would meet again was open on 12 December 2007, and is settled", (v) =>
    asked(v, /meet again/i, /settled/, "2007-12-12"),
  ),
  question(2, "when the talks would resume was open on 3 March 2008, and is settled", (v) =>
    asked(v, /pourparlers reprendraient/i, /settled/, "2008-03"),
  ),
  question(1, "when the conference of Moscow will be is open", (v) => asked(v, /Moscow|no date has been set/i, /open/)),
  question(2, "when the talks will resume after the war in Gaza is open", (v) =>
    asked(v, /might resume|with whom/i, /open/, "2008-12-29"),
  ),

  figure(2, "116 were killed, 126 were said before the correction", (v) =>
    v.figures.some(
      ({ points }) =>
        points.some(({ value, low, relation }) => (value ?? low) === 116 && relation !== "corrected") &&
        points.some(({ value, low, relation }) => (value ?? low) === 126 && relation === "corrected"),
    ),
  ),
  figure(1, "307 homes at Har Homa", (v) => seriesOf(v, /./, 307).length > 0),
  figure(1, "198 prisoners were freed in August 2008", (v) => seriesOf(v, /./, 198).length > 0),
  figure(1, "345 were killed in Gaza in December 2008", (v) => seriesOf(v, /kill|dea/, 345).length > 0),

  view(1, "Israel and the Palestinians are parties", (v) => inPart(v, /party/, isIsrael) && inPart(v, /party/, isPalestine)),
  view(1, "the United States, or Rice, or Bush, mediates, hosts or sponsors", (v) =>
    inPart(v, /mediat|facilitat|host|chair|sponsor|conven|guarant|broker/, isAmerica),
  ),
  view(1, "Livni leads the Israeli team", (v) => inPart(v, HEADS, isLivni)),
  view(1, "Qurei leads the Palestinian team", (v) => inPart(v, HEADS, isQurei)),
  view(
    1,
    "the Palestinians demand that building in settlements be stopped",
    (v) =>
      agendaOf(
        v,
        /demand|objective/,
        /settlement activity|tender be cancell?ed|halt to all construction|307 logements|arrêt de la colonisation/i,
      ).length > 0,
  ),
  view(
    1,
    "both promised to seek an accord by the end of 2008",
    (v) => agendaOf(v, /commitment|objective/, /fin de 2008|end of 2008|end of this year|tout faire/i).length > 0,
  ),
  view(
    1,
    "Abbas refuses a partial accord without Jerusalem",
    (v) => agendaOf(v, /refusal/, /accord partiel/i).length > 0 || eventsOf(v, /refus/, /accord partiel/i, null).length > 0,
  ),
  view(1, "Abbas suspended the contacts on 2 March 2008", (v) =>
    eventsOf(v, /./, /suspendu dimanche|had frozen/i, "2008-03-02").some(held),
  ),
  view(2, "the process is suspended", ({ status }) =>
    status.values.some(({ value, standing }) => value === "suspended" && standing !== "denied"),
  ),

  trap("talks were held on 17 October 2007", (v) => heldOn(v, "2007-10-17").length > 0),
  trap("the conference was held on 15 November 2007", (v) => heldOn(v, "2007-11-15").length > 0),
  trap("the second session was held on 23 December 2007", (v) => heldOn(v, "2007-12-23").length > 0),
  trap(
    "talks were held on 3 March or 30 December 2008, though called off",
    (v) => heldOn(v, "2008-03-03", "2008-12-30").length > 0,
  ),
  trap("the leaders' third meeting of the year is the third session", (v) =>
    v.rounds.some((it) => it.number === 3 && held(it) && daysOf(it).includes("2008-02-19")),
  ),
  trap("rounds with numbers that nobody told and nobody can count", (v) =>
    v.rounds.some(({ number }) => number !== null && ![1, 2, 3, 4].includes(number)),
  ),
  trap("the talks of Camp David or Taba are rounds of these", (v) =>
    v.rounds.some(
      (it) =>
        held(it) && (/\b200[01]\b/.test(daysOf(it)) || it.place.values.some(({ value }) => /camp-?david|taba\b/i.test(value))),
    ),
  ),
  trap("the conference of donors in Paris is a round", (v) =>
    v.rounds.some(
      (it) => held(it) && (/2007-12-17/.test(daysOf(it)) || it.place.values.some(({ value }) => /paris/i.test(value))),
    ),
  ),
  trap("talks were held in Moscow, Istanbul, Ankara, Sanaa, Sharm el-Sheikh or Cairo", (v) =>
    v.rounds.some(
      (it) => held(it) && it.place.values.some(({ value }) => /moscow|istanbul|ankara|sana|sharm|cairo/i.test(value)),
    ),
  ),
  trap("the corrected number of dead contradicts the others", (v) =>
    v.contested.some(
      ({ question: about, values }) =>
        about === "figure" && values.some(({ value, superseded }) => value === "126" && !superseded),
    ),
  ),
  trap(
    "the dead of one day contradict those of all days",
    (v) =>
      contests(v, ["figure"], /^~?116\b/, /^~?61\b/) ||
      contests(v, ["figure"], /^~?96\b/, /^~?61\b/) ||
      contests(v, ["figure"], /345/, /225/),
  ),
  trap(
    "prisoners freed at different times, or held, contradict each other; or the 16 Arab states the 49 in all",
    (v) =>
      contests(v, ["figure"], /^~?441\b/, /^~?198\b/) ||
      contests(v, ["figure"], /^~?57\b/, /^~?29\b/) ||
      contests(v, ["figure"], /^~?198\b/, /9000/) ||
      contests(v, ["figure"], /^~?49\b/, /^~?16\b/),
  ),
  trap(
    "Mahmoud Abbas and Mahmoud Zahar, or Ehud Olmert and Ehud Barak, or Abu Mazen and Abu Ala, are one",
    (v) => bearsBoth(v, /Abbas/, /Zahar/) || bearsBoth(v, /Olmert/, /Barak/) || bearsBoth(v, /Mazen/, /Ala\b|Qure|Qore/),
  ),
  trap(
    "Hamas, Syria or Turkey sat at these talks as a side",
    (v) =>
      inPart(
        v,
        /party/,
        ({ id, name }) => /hamas/i.test(name) || id === "group:hamas" || id === "state:SYR" || id === "state:TUR",
      ) ||
      v.rounds.some(
        (it) =>
          held(it) &&
          !/2007-11-2[78]/.test(daysOf(it)) &&
          sat(it, ({ id, name }) => /hamas/i.test(`${id} ${name}`) || id === "state:SYR"),
      ),
  ),
  trap("an accord was signed by the two sides in 2008", (v) =>
    v.timeline.some(
      ({ kinds, standing, time, participants, support }) =>
        kinds.some((kind) => /agreement|signing|signature/.test(kind)) &&
        /\bsign|treaty|traité/i.test(wordsOf({ support })) &&
        standing === "happened" &&
        (time.edtf ?? "").startsWith("2008") &&
        participants.some(({ actor, as }) => as === "actor" && isIsrael(actor)) &&
        participants.some(({ actor, as }) => as === "actor" && isPalestine(actor) && !/fatah/i.test(`${actor.id} ${actor.name}`)),
    ),
  ),
];
