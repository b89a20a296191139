/** What the fourteen reports of `hargeisa/` come to: written down before the record of them was looked at. */
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
  onlyOn,
  sat,
  seriesOf,
  wordsOf,
} from "./checks.ts";

const { round, merge, contradiction, question, figure, view, trap } = checksOf(
  /somali|hargeisa|chevening|istanbul|ankara|djibouti/i,
);

type Actor = { readonly id: string; readonly name: string };
const isSomaliland = ({ id, name }: Actor): boolean =>
  /somaliland|hargeisa/i.test(id) ||
  /somaliland|hargeisa|si+la+nyo|\bbihi\b|^(dr )?mohamed (a\.? |abdullahi )?omar$|^omar$|faratoon|yas+in haji/i.test(name);
const isSomalia = (actor: Actor): boolean =>
  !isSomaliland(actor) &&
  (actor.id === "state:SOM" ||
    /^(la )?somali[ae]\b|federal government|transitional|transition|\bTFG\b|mogadis|ha?s+an (s|c)heikh|(sh|ch)arif|gou?led|moh?'?al|moallim|farma|odowa|sabriye/i.test(
      actor.name,
    ));
const isTurkey = ({ id, name }: Actor): boolean => id === "state:TUR" || /turk|turqu|türk|davuto|erdo[gğ]an/i.test(name);
const isDjibouti = ({ id, name }: Actor): boolean => id === "state:DJI" || /djibouti|guelleh|yous+ouf/i.test(name);
const isBritain = ({ id, name }: Actor): boolean =>
  id === "state:GBR" || /brit(ain|ish)|bretagne|royaume-uni|united kingdom/i.test(name);
const isStates = ({ id, name }: Actor): boolean => id === "state:USA" || /united states|[ée]tats-unis/i.test(name);
const isUnion = ({ id, name }: Actor): boolean => /:(eu|european-union)\b/i.test(id) || /european union|union europ/i.test(name);

const isAt = (it: Round | null, town: RegExp): boolean =>
  it !== null && town.test(`${it.place.value ?? ""} ${it.place.name ?? ""}`);
const bothSat = (it: Round | null): boolean => sat(it, isSomalia) && sat(it, isSomaliland);
const agendaOf = ({ agenda }: ProcessView, kinds: RegExp, words: RegExp) =>
  agenda.filter((item) => kinds.test(item.kind) && words.test(`${wordsOf(item)} ${item.contents.join(" ")}`));
const asked = ({ questions }: ProcessView, words: RegExp, state: RegExp, since = ""): boolean =>
  questions.some(
    (q) =>
      (words.test(wordsOf(q)) || words.test(q.contents.join(" ")) || words.test(q.issue)) &&
      state.test(q.state) &&
      (q.askedSince ?? "").startsWith(since),
  );
const hosted = ({ rounds }: ProcessView, is: (actor: Actor) => boolean): boolean =>
  rounds.some(
    (it) =>
      is({ id: it.host.value ?? "", name: it.host.name ?? "" }) ||
      [...it.participants, ...it.observers].some(({ actor, role }) => /host|mediat|facilitat/.test(role) && is(actor)),
  );
const signedOn = (v: ProcessView, day: string): boolean =>
  v.timeline.some(
    ({ kinds, standing, time, support }) =>
      kinds.some((kind) => /agreement|sign|declaration|accord|communiqu/.test(kind)) &&
      held({ standing }) &&
      (time.edtf ?? "").startsWith(day) &&
      /sign/i.test(wordsOf({ support })),
  );

const CHEVENING = ["2012-06-20", "2012-06-21"] as const;
const JULY = ["2013-07-07", "2013-07-08", "2013-07-09"] as const;
const NOVEMBER = ["2013-11-08", "2013-11-09", "2013-11-10"] as const;
const JANUARY = ["2014-01-16", "2014-01-17", "2014-01-18", "2014-01-19"] as const;
const DECEMBER = ["2014-12-20", "2014-12-21"] as const;
const MINISTERS = ["2020-06-15", "2020-06-16", "2020-06-17"] as const;
const PART = /mediat|facilitat|host|sponsor|guarant|convener/;
const HEAD = /delegation-head|negotiator/;

export const HARGEISA_CHECKS: readonly Check[] = [
  round(2, "the talks of 20 and 21 June 2012 are one round, at Chevening House", (v) =>
    isAt(onlyOn(v, ...CHEVENING), /chevening|kent|lond|gbr|england|angleterre|brit/i),
  ),
  round(1, "Somalia and Somaliland sat at Chevening", (v) => bothSat(onlyOn(v, ...CHEVENING))),
  round(2, "the meeting of 28 June 2012 is one round, in Dubai", (v) => isAt(onlyOn(v, "2012-06-28"), /duba[iï]/i)),
  round(2, "the meeting of 13 April 2013 is one round, in Ankara", (v) => isAt(onlyOn(v, "2013-04-13"), /ankara/i)),
  round(1, "both presidents, or their sides, sat in Ankara", (v) => bothSat(onlyOn(v, "2013-04-13"))),
  round(2, "the talks of 7 to 9 July 2013 are one round, in Istanbul", (v) => isAt(onlyOn(v, ...JULY), /istanbul/i)),
  round(1, "talks were planned for 8 to 10 November 2013 and not held", (v) => notHeldBut(v, ...NOVEMBER)),
  round(2, "the talks of 16 to 19 January 2014 are one round, in Istanbul", (v) => isAt(onlyOn(v, ...JANUARY), /istanbul/i)),
  round(1, "both sides sat in Istanbul in January 2014", (v) => bothSat(onlyOn(v, ...JANUARY))),
  round(2, "the meeting of 20 and 21 December 2014 is one round, in Djibouti", (v) => isAt(onlyOn(v, ...DECEMBER), /djibouti/i)),
  round(1, "both sides sat in Djibouti in December 2014", (v) => bothSat(onlyOn(v, ...DECEMBER))),
  round(1, "talks were planned for 15 and 16 January 2015 and not held", (v) => notHeldBut(v, "2015-01-15", "2015-01-16")),
  round(1, "talks were planned for 1 March 2015 and not held", (v) => notHeldBut(v, "2015-03-01")),
  round(2, "the presidents met on 14 June 2020, in Djibouti", (v) => heldOn(v, "2020-06-14").some((it) => isAt(it, /djibouti/i))),
  round(1, "the ministers met from 15 to 17 June 2020, in Djibouti", (v) =>
    heldOn(v, ...MINISTERS).some((it) => isAt(it, /djibouti/i)),
  ),
  round(1, "a meeting was planned for 11 July 2020 and not held", (v) => notHeldBut(v, "2020-07-11")),

  merge(2, "thirteen reports or more belong to it", ({ sources }) => sources.length >= 13),
  merge(2, "the copy of 14 April 2013 is of one origin with the wire", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "2013-04-14" && sameOrigin.length === 1),
  ),
  merge(2, "the correction of 20 January 2014 supersedes the first version", ({ sources }) =>
    sources.some(({ title, supersedes }) => title?.startsWith("CORRECTED") === true && supersedes.length === 1),
  ),
  merge(1, "Silanyo and Siilaanyo are one", (v) => bearsBoth(v, /Silanyo/, /Siilaanyo/)),
  merge(1, "Guled and Gouled are one", (v) => bearsBoth(v, /Guled/, /Gouled/)),
  merge(1, "Yonis and Yunis or Younis are one", (v) => bearsBoth(v, /Yonis/, /You?nis|Yunis/)),
  merge(1, "Hassan Sheikh Mohamud and Hassan Cheikh Mohamoud are one", (v) =>
    bearsBoth(v, /Hassan Sheikh Mohamud/, /Hassan Cheikh Mohamoud/),
  ),
  merge(1, "Sheikh Sharif and Cheikh Charif are one", (v) => bearsBoth(v, /Sharif/, /Charif/)),
  merge(1, "Farmajo and Farmaajo are one", (v) => bearsBoth(v, /Farmajo/, /Farmaajo/)),
  merge(1, "Muse Bihi and Moussa Bihi are one", (v) => bearsBoth(v, /Muse Bihi/, /Moussa Bihi/)),
  merge(1, "Davutoğlu and Davutoglu are one", (v) => bearsBoth(v, /Davutoğlu/, /Davutoglu/)),

  contradiction(2, "200,000 were killed under Siad Barre, or 50,000", (v) => contests(v, ["figure"], /200000/, /50000/)),
  contradiction(1, "300 protested at Chevening, or 80", (v) => contests(v, ["figure"], /^~?300\b/, /^~?80\b/)),
  contradiction(2, "48 were detained in Somaliland, or 17", (v) => contests(v, ["figure"], /^~?48\b/, /^~?17\b/)),
  contradiction(2, "11 soldiers of Somaliland were killed in Sanaag, or three", (v) =>
    contests(v, ["figure"], /^~?11\b/, /^~?3\b/),
  ),
  contradiction(1, "Mogadishu asked to put off the talks of November 2013, or did not", (v) =>
    disputed(v, /demandé le report|avoir demandé quoi/i),
  ),
  contradiction(1, "an agreement was signed in Djibouti in December 2014, or not", (v) =>
    disputed(v, /accord en six points|document ait été signé/i),
  ),
  contradiction(1, "Somalia recognised a genocide, or did not use the word", (v) =>
    disputed(v, /as genocide|the word had been used/i),
  ),

  question(2, "where and when the two presidents would meet was open in June 2012, and is settled", (v) =>
    asked(v, /where and when|Silanyo|presidents?|venue|talks-date/i, /settled/, "2012-06-2"),
  ),
  question(2, "the date of the meeting after Ankara was open in April 2013, and is settled", (v) =>
    asked(v, /date exacte|prochaine rencontre|talks-date/i, /settled/, "2013-04-1"),
  ),
  question(2, "when the talks put off in November 2013 would be held was open, and is settled", (v) =>
    asked(v, /nouvelle date|talks-date/i, /settled/, "2013-11-0"),
  ),
  question(1, "who will head the body that controls the airspace is open", (v) =>
    asked(v, /head the new body|chair the board|la direction du futur organisme|qui le présidera/i, /open/),
  ),
  question(1, "whether the talks would resume was asked in March 2015", (v) =>
    asked(v, /will resume|talks-date/i, /./, "2015-03-02"),
  ),
  question(2, "who would mediate was open on 14 June 2020, and is settled", (v) =>
    asked(v, /conduira désormais|médiation/i, /settled/, "2020-06-14"),
  ),
  question(1, "when the meeting put off in July 2020 will be held is open", (v) =>
    asked(v, /nouvelle date|talks-date/i, /open/, "2020-07-21"),
  ),

  figure(2, "48 detained, 84 were said before the correction", (v) =>
    v.figures.some(
      ({ points }) =>
        points.some(({ value, low, relation }) => (value ?? low) === 48 && relation !== "corrected") &&
        points.some(({ value, low, relation }) => (value ?? low) === 84 && relation === "corrected"),
    ),
  ),
  figure(1, "2,000 displaced in Sanaag, then 3,500, are one series", (v) => seriesOf(v, /./, 2000, 3500).length > 0),
  figure(1, "the force of the African Union: 17,000 in 2012, 22,000 in 2014", (v) =>
    [17_000, 22_000].every((count) => seriesOf(v, /./, count).length > 0),
  ),
  figure(1, "25 killed at the Central Hotel in 2015", (v) => seriesOf(v, /kill|dea/, 25).length > 0),

  view(2, "Turkey mediates or hosts", (v) => inPart(v, PART, isTurkey) || hosted(v, isTurkey)),
  view(1, "Djibouti mediates", (v) => inPart(v, PART, isDjibouti)),
  view(1, "the United States and the European Union are facilitators", (v) =>
    [isStates, isUnion].every((is) => inPart(v, /facilitat|mediat|support/, is)),
  ),
  view(1, "Britain hosted the talks at Chevening", (v) => inPart(v, PART, isBritain) || hosted(v, isBritain)),
  view(1, "Guled headed the delegation of Somalia", (v) => inPart(v, HEAD, ({ name }) => /Gou?led/.test(name))),
  view(1, "Omar headed the delegation of Somaliland", (v) =>
    inPart(v, HEAD, ({ name }) => /Mohamed (A\.? |Abdullahi )?Omar|^Omar$/.test(name)),
  ),
  view(
    1,
    "Somaliland demands that its independence be recognised",
    (v) => agendaOf(v, /demand|objective/, /reconnaissance de son indépendance/i).length > 0,
  ),
  view(
    1,
    "both sides promised to share intelligence, or to keep from incendiary words",
    (v) => agendaOf(v, /commitment/, /incendiaire|renseignements/i).length > 0,
  ),
  view(
    1,
    "the communiqué of Ankara was signed on 13 April 2013",
    (v) => signedOn(v, "2013-04-13") || eventsOf(v, /./, /communiqué d'Ankara/i, "2013-04-13").some(held),
  ),

  trap("talks were held from 8 to 10 November 2013", (v) => heldOn(v, ...NOVEMBER).length > 0),
  trap("talks were held on 15 or 16 January 2015", (v) => heldOn(v, "2015-01-15", "2015-01-16").length > 0),
  trap(
    "the talks of 1 March 2015 were held, or the dinner before them is a round",
    (v) => heldOn(v, "2015-02-28", "2015-03-01", "2015-03-02").length > 0,
  ),
  trap("talks were held on 11 July 2020, or on 1 August", (v) => heldOn(v, "2020-07-11", "2020-08-01").length > 0),
  trap("the session that was due 90 days after January 2014 was held", (v) =>
    v.rounds.some((it) => held(it) && /2014-0[3-6]/.test(daysOf(it))),
  ),
  trap("the conferences of London and Istanbul are rounds", (v) =>
    v.rounds.some((it) => held(it) && /2012-02|2012-05|2012-06-01|2013-05/.test(daysOf(it))),
  ),
  trap("talks on other things are rounds: in Kampala, Garowe, Dhusamareb, The Hague, or in Addis Ababa in other years", (v) =>
    v.rounds.some(
      (it) =>
        held(it) &&
        (it.place.values.some(({ value }) => /kampala|garowe|d[hu]+samareb|hague|kismayo/i.test(value)) ||
          (it.place.values.some(({ value }) => /addis/i.test(value)) && !/2020-02/.test(daysOf(it)))),
    ),
  ),
  trap("rounds with numbers that nobody told and nobody can count", (v) =>
    v.rounds.some(({ number }) => number !== null && (number < 1 || number > 9)),
  ),
  trap("the corrected number of detained contradicts the others", (v) =>
    v.contested.some(
      ({ question: about, values }) =>
        about === "figure" && values.some(({ value, superseded }) => value === "84" && !superseded),
    ),
  ),
  trap("the sizes of the two delegations in Djibouti contradict each other", (v) => contests(v, ["figure"], /^~?20$/, /^~?7$/)),
  trap(
    "the force of the African Union in 2012 contradicts that of 2014, or those displaced in Sanaag those of all Somalia",
    (v) =>
      contests(v, ["figure"], /17000/, /22000/) ||
      contests(v, ["figure"], /^~?2000$/, /2600000/) ||
      contests(v, ["figure"], /^~?3500$/, /2600000/),
  ),
  trap("the dead of Sool contradict the militiamen among them", (v) => contests(v, ["figure"], /^~?9$/, /^~?6$/)),
  trap(
    "Muse Bihi Abdi is one with Mohamed Bihi Yonis, or Hassan Sheikh Mohamud with Sheikh Sharif",
    (v) => bearsBoth(v, /Mou?s+[ea] Bihi/, /Y(o|u|ou)nis/) || bearsBoth(v, /Hassan [SC]heikh/, /Sharif|Charif/),
  ),
  trap("the copy of 14 April 2013 is an origin of its own", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "2013-04-14" && sameOrigin.length === 0),
  ),
  trap("Puntland, Khatumo, the shebab, the PKK, the M23 or Egypt sat in a round", ({ rounds }) =>
    rounds.some((it) =>
      sat(it, ({ id, name }) => id === "state:EGY" || /puntland|khatumo|she?bab|\bPKK\b|\bM23\b|[ée]gypt/i.test(name)),
    ),
  ),
];
