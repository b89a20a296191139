/** What the fourteen reports of `machakos/` come to: written down before the record of them was looked at. */
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
  inTown,
  notHeldBut,
  onlyOn,
  onlyRound,
  sat,
  seriesOf,
  wordsOf,
} from "./checks.ts";

const { round, merge, contradiction, question, figure, view, trap } = checksOf(
  /^(?!.*(Darfour|Darfur|Somali|Abuja|C[oô]te|Ivo)).*(Machakos|Naivasha|IGAD|Comprehensive Peace|Sudan|Soudan|Nairobi|Kenya)/i,
);

type Actor = { readonly id: string; readonly name: string };
const isMovement = ({ id, name }: Actor): boolean =>
  /spl[am]/i.test(id) ||
  /SPL[AM]|APLS|MPLS|Sudan People'?’?s Liberation|populaire de libération|Garang|Kiir|Nhial|Kwaje|Arman|rebel|sudiste/i.test(
    name,
  );
const isKhartoum = (actor: Actor): boolean =>
  actor.id === "state:SDN" ||
  (!isMovement(actor) &&
    !/liberation|libération/i.test(actor.name) &&
    /soudan|sudan|khartoum|gouvernement|government|Atabani|Ghazi|Taha/i.test(actor.name));
const bothSat = (it: Round | null | undefined): boolean => sat(it, isKhartoum) && sat(it, isMovement);

const asked = ({ questions }: ProcessView, issue: RegExp | null, words: RegExp, state: RegExp, since: string): boolean =>
  questions.some(
    (q) =>
      (words.test(wordsOf(q)) || words.test(q.contents.join(" ")) || (issue !== null && issue.test(q.issue))) &&
      state.test(q.state) &&
      (q.askedSince ?? "").startsWith(since),
  );
const ofNumber = (v: ProcessView, number: number, town: RegExp, ...days: readonly string[]): boolean => {
  const it = onlyRound(v, number);
  return it !== null && held(it) && days.some((day) => daysOf(it).includes(day)) && inTown(it, town);
};
const SIGNED = /agreement|sign|accord|protocol|memorandum|ceasefire|truce|cessation/;

export const MACHAKOS_CHECKS: readonly Check[] = [
  round(2, "round 1 is one, from 18 June to 20 July 2002, in Machakos", (v) =>
    ofNumber(v, 1, /machakos/i, "2002-06-18", "2002-07-20"),
  ),
  round(1, "the government and the SPLM sat at round 1", (v) => bothSat(onlyOn(v, "2002-06-18", "2002-07-20"))),
  round(2, "round 2 opened on 12 August 2002, in Machakos", (v) => heldOn(v, "2002-08-12").some((it) => inTown(it, /machakos/i))),
  round(1, "what opened on 12 August is one round, and the second", (v) => onlyOn(v, "2002-08-12")?.number === 2),
  round(2, "talks were held in Machakos from 16 October 2002", (v) =>
    heldOn(v, "2002-10-15", "2002-10-16", "2002-11-18").some((it) => inTown(it, /machakos/i)),
  ),
  round(1, "those of the autumn went on to 18 November 2002", (v) => heldOn(v, "2002-11-18").length > 0),
  round(1, "talks were planned for 6 January 2003 and not held", (v) => notHeldBut(v, "2003-01-06")),
  round(1, "talks were planned for 15 January 2003 and not held", (v) => notHeldBut(v, "2003-01-15")),
  round(2, "the talks of 23 January 2003 are one round, in Nairobi (Karen)", (v) =>
    inTown(onlyOn(v, "2003-01-23"), /nairobi|karen/i),
  ),
  round(2, "round 6 is one, from 6 to 12 July 2003, in Nakuru", (v) => ofNumber(v, 6, /nakuru/i, "2003-07-06", "2003-07-12")),
  round(1, "round 7 was first planned for 3 August 2003", (v) => notHeldBut(v, "2003-08-03")),
  round(2, "round 7 is one, from 11 to 23 August 2003, in Nanyuki", (v) =>
    ofNumber(v, 7, /nanyuki/i, "2003-08-11", "2003-08-23"),
  ),
  round(2, "the talks of September 2003 are one round, in Naivasha", (v) =>
    inTown(onlyOn(v, "2003-09-04", "2003-09-25"), /naivasha/i),
  ),
  round(1, "Taha and Garang, or their sides, sat there in September 2003", (v) =>
    heldOn(v, "2003-09-04", "2003-09-25").some(bothSat),
  ),
  round(1, "the session of 17 February to 26 May 2004 was in Naivasha", (v) =>
    heldOn(v, "2004-02-17", "2004-05-26").some((it) => inTown(it, /naivasha/i)),
  ),
  round(1, "talks were held in Nairobi from 7 to 16 October 2004", (v) =>
    heldOn(v, "2004-10-07", "2004-10-16").some((it) => inTown(it, /nairobi/i)),
  ),

  merge(2, "thirteen reports or more belong to it", ({ sources }) => sources.length >= 13),
  merge(2, "the copy of 16 October 2002 is of one origin with the wire", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "2002-10-16" && sameOrigin.length === 1),
  ),
  merge(2, "the correction of 15 July 2003 supersedes the first version", ({ sources }) =>
    sources.some(({ title, supersedes }) => title?.startsWith("CORRECTED") === true && supersedes.length === 1),
  ),
  merge(1, "Lazaro and Lazarus Sumbeiywo are one", (v) => bearsBoth(v, /Lazaro Sumb/, /Lazarus Sumb/)),
  merge(1, "Ghazi Salahuddin and Ghazi Salaheddine Atabani are one", (v) => bearsBoth(v, /Salahuddin/, /Salaheddine/)),
  merge(1, "John Garang and John Garang de Mabior are one", (v) => bearsBoth(v, /Garang$/, /Garang de Mabior/)),
  merge(1, "Omar al-Bashir and Omar el-Béchir are one", (v) => bearsBoth(v, /Bashir/, /B[ée]chir$/)),
  merge(1, "Ali Osman Taha and Ali Osman Mohamed or Ali Osmane Taha are one", (v) =>
    bearsBoth(v, /Ali Osman Taha/, /Mohamed Taha|Osmane Taha/),
  ),
  merge(1, "Samson Kwaje and Samson Lukare Kwaje are one", (v) => bearsBoth(v, /Samson Kwaje/, /Lukare/)),
  merge(1, "the truce of 15 October 2002 is told once or twice, not by each report", (v) => {
    const told = eventsOf(v, SIGNED, /truce|memorandum|trêve|Conclue/i, "2002-10-15");
    return told.length > 0 && told.length <= 2;
  }),

  contradiction(2, "250 soldiers were killed at Torit, or 37", (v) => contests(v, ["figure"], /^~?250\b/, /^~?37\b/)),
  contradiction(1, "300 villagers were killed near Mayom, or 24", (v) => contests(v, ["figure"], /^~?300\b/, /^~?24\b/)),
  contradiction(1, "70,000 fled around Malakal, or 20,000", (v) => contests(v, ["figure"], /^~?70000\b/, /^~?20000\b/)),
  contradiction(1, "the army had attacked first at Torit, or had not", (v) =>
    disputed(v, /attacked its positions|that it attacked|attaqué la première/i),
  ),
  contradiction(1, "the government was consulted on the draft of Nakuru, or was not", (v) =>
    disputed(v, /consulted|denied that|asked everyone/i),
  ),
  contradiction(1, "the army attacked around Leer, or Lafon was bombed, or not", (v) =>
    disputed(v, /autour de Leer|n'a attaqué personne|bombardé/i),
  ),
  contradiction(1, "Powell promised to lift the sanctions, or did not", (v) =>
    disputed(v, /promis la levée|toute promesse|promesse de ce genre/i),
  ),

  question(1, "whether Bashir would meet Garang was asked on 20 July 2002, and is settled", (v) =>
    asked(v, null, /meet SPLM leader|would meet|bring them together/i, /settled/, "2002-07-20"),
  ),
  question(2, "when the talks would resume was open on 2 September 2002, and is settled", (v) =>
    asked(v, /talks-date/, /talks would resume/i, /settled/, "2002-09"),
  ),
  question(2, "whether the truce would last beyond December 2002 was open, and is settled", (v) =>
    asked(v, null, /extended beyond/i, /settled/, "2002-10-1"),
  ),
  question(2, "where round 7 would be held was open in July 2003, and is settled", (v) =>
    asked(v, /venue/, /where it will be held/i, /settled/, "2003-07"),
  ),
  question(1, "whether sharia would go on applying in the capital was asked in September 2003", (v) =>
    asked(v, null, /charia continuera|s'y appliquer|Reste la capitale/i, /./, "2003-09"),
  ),
  question(1, "who will pay the southern fighters is open", (v) => asked(v, null, /qui paiera|solde/i, /open/, "2003-09")),
  question(1, "how many peacekeepers will be sent is open", (v) =>
    asked(v, null, /how many peacekeepers|peacekeepers will be deployed/i, /open/, "2005-01"),
  ),

  figure(2, "86,000 displaced in western Upper Nile, 68,000 were said before the correction", (v) =>
    v.figures.some(
      ({ points }) =>
        points.some(({ value, low, relation }) => (value ?? low) === 86_000 && relation !== "corrected") &&
        points.some(({ value, low, relation }) => (value ?? low) === 68_000 && relation === "corrected"),
    ),
  ),
  figure(1, "two million dead in the war", (v) => seriesOf(v, /kill|dea|die/, 2_000_000).length > 0),
  figure(1, "four million displaced in the war", (v) => seriesOf(v, /./, 4_000_000).length > 0),
  figure(1, "25,000 displaced around Leer", (v) => seriesOf(v, /./, 25_000).length > 0),

  view(1, "the government and the SPLM/A are parties", (v) => inPart(v, /party/, isKhartoum) && inPart(v, /party/, isMovement)),
  view(1, "Sumbeiywo, Kenya or IGAD mediates", (v) =>
    inPart(
      v,
      /mediat|facilitat|chair/,
      ({ id, name }) => id === "state:KEN" || /Sumbeiywo|IGAD|Inter-?Governmental Auth|Kenya/i.test(name),
    ),
  ),
  view(1, "the United States, Britain, Norway and Italy observe", (v) =>
    ["state:USA", "state:GBR", "state:NOR", "state:ITA"].every((state) =>
      inPart(v, /observ|witness|accompan/, ({ id }) => id === state),
    ),
  ),
  view(1, "Atabani heads the delegation of the government", (v) =>
    inPart(v, /delegation-head|negotiator/, ({ name }) => /Atabani|Ghazi/.test(name)),
  ),
  view(
    1,
    "the rebels demand a capital free of Islamic law",
    (v) => agendaOf(v, /demand|objective/, /Islamic law|charia/i).length > 0,
  ),
  view(
    1,
    "Khartoum demanded a cessation of hostilities, or the withdrawal from Torit, to come back",
    (v) => agendaOf(v, /demand|objective/, /cessation of hostilities|cessez-le-feu|retrait/i).length > 0,
  ),
  view(1, "a protocol was signed in Machakos on 20 July 2002", (v) =>
    eventsOf(v, SIGNED, /sign|protocol/i, "2002-07-20").some(held),
  ),
  view(1, "an accord on security was concluded on 25 September 2003", (v) =>
    eventsOf(v, SIGNED, /accord|sécurité/i, "2003-09-25").some(held),
  ),
  view(1, "three protocols were signed on 26 May 2004", (v) => eventsOf(v, SIGNED, /protocol/i, "2004-05-26").some(held)),

  trap("talks were held on 6 or 15 January 2003", (v) => heldOn(v, "2003-01-06", "2003-01-15").length > 0),
  trap("round 7 was held on 3 August 2003", (v) => heldOn(v, "2003-08-03").length > 0),
  trap("the Somali conference in Eldoret is a round, or these count fourteen attempts", (v) =>
    v.rounds.some(
      (it) =>
        held(it) && (it.number === 14 || it.place.values.some(({ value, name }) => /eldoret|mogadi/i.test(`${value} ${name}`))),
    ),
  ),
  trap("talks of other processes in Abuja, N'Djamena, Abéché, Linas-Marcoussis or Switzerland are rounds", (v) =>
    v.rounds.some(
      (it) =>
        held(it) &&
        it.place.values.some(({ value, name }) =>
          /abuja|djamena|ab[ée]ch[ée]|marcoussis|switzerland|suisse|state:CHE|state:FRA/i.test(`${value} ${name}`),
        ),
    ),
  ),
  trap("the third round on Darfur, of December 2004, is a third round of these", (v) =>
    v.rounds.some((it) => it.number === 3 && /2004-|2005-/.test(daysOf(it))),
  ),
  trap(
    "the two sides sat together on 4 or 5 September 2002, after the walkout",
    (v) => heldOn(v, "2002-09-04", "2002-09-05").length > 0,
  ),
  trap(
    "the final accord was signed on 9 January 2005, or a round was held then",
    (v) =>
      heldOn(v, "2005-01-09").length > 0 ||
      v.timeline.some(
        ({ kinds, standing, time }) =>
          kinds.some((kind) => SIGNED.test(kind)) && standing === "happened" && (time.edtf ?? "").startsWith("2005-01-09"),
      ),
  ),
  trap("a global accord was signed in the last days of December 2003", (v) =>
    v.timeline.some(
      ({ kinds, standing, time }) =>
        kinds.some((kind) => /agreement|sign/.test(kind)) && standing === "happened" && /^2003-12-(2|3)/.test(time.edtf ?? ""),
    ),
  ),
  trap("the corrected number of displaced contradicts the others", (v) =>
    v.contested.some(
      ({ question: about, values }) =>
        about === "figure" && values.some(({ value, superseded }) => value === "68000" && !superseded),
    ),
  ),
  trap(
    "the displaced of the whole war contradict those of the Upper Nile, of Leer, of Malakal or of Darfur",
    (v) =>
      contests(v, ["figure"], /^~?4000000\b/, /^~?(86000|25000|70000|20000|1000000)\b/) ||
      contests(v, ["figure"], /^~?86000\b/, /^~?(25000|70000|20000|1000000)\b/) ||
      contests(v, ["figure"], /^~?1000000\b/, /^~?(70000|20000)\b/),
  ),
  trap(
    "the joint units in the south contradict those of the whole country, or the army's 100,000",
    (v) => contests(v, ["figure"], /24000/, /39000|100000/) || contests(v, ["figure"], /39000/, /100000/),
  ),
  trap("the first end of the truce contradicts the one it was extended to", (v) =>
    v.contested.some(
      ({ values }) =>
        values.some(({ value }) => /2002-12-31/.test(value)) && values.some(({ value }) => /2003-03-31/.test(value)),
    ),
  ),
  trap(
    "Ali Osman Taha is one with Mustafa Osman Ismail, the president with the general Béchir Souleiman, or Garang with Kiir",
    (v) => bearsBoth(v, /Taha/, /Isma[iï]l/) || bearsBoth(v, /Omar/, /Souleiman/) || bearsBoth(v, /Garang/, /Kiir/),
  ),
  trap(
    "the SPLA is one with the Sudan Liberation Army of Darfur, or with the LRA",
    (v) =>
      bearsBoth(
        v,
        /SPL[AM]|Sudan People|populaire de libération/i,
        /^(the )?Sudan Liberation Army|Armée de libération du Soudan|\bSLA\b/i,
      ) || bearsBoth(v, /SPL[AM]|Sudan People/i, /\bLRA\b|Résistance du Seigneur/i),
  ),
  trap("the LRA, the rebels of Darfur or Somali factions sat at these talks or are parties", (v) => {
    const other = ({ id, name }: Actor): boolean =>
      /group:(lra|sla|slm|jem)\b/i.test(id) ||
      /\bLRA\b|R[ée]sistance du Seigneur|Kony|Sudan Liberation Army|Armée de libération du Soudan|Justice and Equality|Somali/i.test(
        name,
      );
    return v.rounds.some((it) => held(it) && sat(it, other)) || inPart(v, /party/, other);
  }),
];
