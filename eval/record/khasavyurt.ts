/** What the fourteen reports of `khasavyurt/` come to: written down before the record of them was looked at. */
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
  onlyRound,
  sat,
  seriesOf,
  wordsOf,
} from "./checks.ts";

const { round, merge, contradiction, question, figure, view, trap } = checksOf(
  /chech|tch[eé]tch|it?chk[eé]r|grozny|nazran|khass?av[- ]?i?[yo]u?rt|atagh?i/i,
);

type Actor = { readonly id: string; readonly name: string };
const says = ({ id, name }: Actor): string => `${id} ${name}`;
const isChechen = (actor: Actor): boolean =>
  actor.id !== "state:RUS" &&
  !/zavga|pro-?russ/i.test(says(actor)) &&
  /chech|tch[eé]tch|ichk|s[eé]paratis|ind[eé]pendantis|rebel|maskhad|[yi]andarb|d(ou|u)da[yiï]|ima[yeiï]+v|[yi]arikhan|o?ud(ou|u)gov|zaka[yieï]+v/i.test(
    says(actor),
  );
const isRussian = (actor: Actor): boolean =>
  actor.id === "state:RUS" ||
  (!isChechen(actor) &&
    !/zavga/i.test(says(actor)) &&
    /russ|kreml|moscow|moscou|federal|f[eé]d[eé]ral|y?eltsin|mikha[iï]lov|volsk|lebed|t?chernom|[kc]oulikov|kulikov|romanov|tikhomirov|rybkin/i.test(
      says(actor),
    ));
const isOsce = (actor: Actor): boolean =>
  /\bosce\b|security and co-?operation in europe|s[eé]curit[eé] et la coop[eé]ration|guldimann|m[eé]sz[aá]ros/i.test(says(actor));

const bothSat = (it: Round | null | undefined): boolean => sat(it, isRussian) && sat(it, isChechen);
/** The place of a round, by any of its names. */
const wasIn = (it: Round | null | undefined, town: RegExp): boolean =>
  it !== null && it !== undefined && town.test(`${it.place.value ?? ""} ${it.place.name ?? ""}`);
const anyIn = ({ rounds }: ProcessView, town: RegExp): boolean =>
  rounds.some((it) => held(it) && it.place.values.some(({ value, name }) => town.test(`${value} ${name}`)));
const oneIn = (v: ProcessView, town: RegExp, ...days: readonly string[]): boolean => wasIn(onlyOn(v, ...days), town);

const GROZNY = /groz/i;
const MOSCOW = /mosco|kreml/i;
const NAZRAN = /nazran/i;
const KHASAVYURT = /khass?av[- ]?i?[yo]u?rt|dagh?estan/i;
const ATAGI = /atagh?i/i;
const FIRST = ["1995-06-19", "1995-06-20", "1995-06-21", "1995-06-22"] as const;

const agendaOf = ({ agenda }: ProcessView, kinds: RegExp, words: RegExp) =>
  agenda.filter((item) => kinds.test(item.kind) && words.test(`${item.contents.join(" | ")} | ${wordsOf(item)}`));
const asked = ({ questions }: ProcessView, words: RegExp) =>
  questions.filter((q) => words.test(`${q.contents.join(" | ")} | ${wordsOf(q)}`));
const signedOn = (v: ProcessView, words: RegExp, ...days: readonly string[]) =>
  v.timeline.filter(
    (event) =>
      held(event) &&
      event.kinds.some((kind) => /agreement|sign|treaty|accord|protocol|declaration|ceasefire|truce|deal/.test(kind)) &&
      words.test(wordsOf(event)) &&
      days.some((day) => (event.time.edtf ?? "").includes(day)),
  );

export const KHASAVYURT_CHECKS: readonly Check[] = [
  round(2, "round 1 is one, opened on 19 June 1995, in Grozny", (v) => {
    const it = onlyRound(v, 1);
    return it !== null && held(it) && FIRST.some((day) => daysOf(it).includes(day)) && wasIn(it, GROZNY);
  }),
  round(1, "round 1 went on to 22 June 1995", (v) => {
    const it = onlyOn(v, ...FIRST);
    return it !== null && daysOf(it).includes("1995-06-22");
  }),
  round(1, "both sides sat at round 1", (v) => bothSat(onlyOn(v, ...FIRST))),
  round(2, "round 2 is one, opened on 27 June 1995, in Grozny", (v) => {
    const it = onlyRound(v, 2);
    return it !== null && held(it) && daysOf(it).includes("1995-06-27") && wasIn(it, GROZNY);
  }),
  round(1, "the session of 29 and 30 July 1995 is one, in Grozny", (v) => oneIn(v, GROZNY, "1995-07-29", "1995-07-30")),
  round(1, "a session was planned for 9 October 1995 and not held", (v) => notHeldBut(v, "1995-10-09")),
  round(2, "the talks of 27 May 1996 are one round, in Moscow", (v) => oneIn(v, MOSCOW, "1996-05-27")),
  round(1, "both sides and the OSCE sat at the talks of 27 May 1996", (v) => {
    const it = onlyOn(v, "1996-05-27");
    return bothSat(it) && sat(it, isOsce);
  }),
  round(1, "talks were planned for 2 June 1996 and not held", (v) => notHeldBut(v, "1996-06-02")),
  round(2, "the talks of 4 to 6 June 1996 are one round, in Nazran", (v) =>
    oneIn(v, NAZRAN, "1996-06-04", "1996-06-05", "1996-06-06"),
  ),
  round(1, "Lebed and Maskhadov met in Starye Atagi on 11 and 12 August 1996", (v) =>
    heldOn(v, "1996-08-11", "1996-08-12").some((it) => wasIn(it, ATAGI)),
  ),
  round(2, "the talks of 21 and 22 August 1996 are one round, in Novye Atagi", (v) =>
    oneIn(v, ATAGI, "1996-08-21", "1996-08-22"),
  ),
  round(1, "talks were planned for 25 August 1996 and not held", (v) => notHeldBut(v, "1996-08-25")),
  round(2, "the talks of 30 and 31 August 1996 are one round, in Khasavyurt", (v) =>
    oneIn(v, KHASAVYURT, "1996-08-30", "1996-08-31"),
  ),
  round(1, "the prime minister met the separatists in Moscow on 3 October and on 23 November 1996", (v) =>
    ["1996-10-03", "1996-11-23"].every((day) => heldOn(v, day).some((it) => wasIn(it, MOSCOW))),
  ),
  round(1, "Yeltsin and Maskhadov met in Moscow on 12 May 1997", (v) => oneIn(v, MOSCOW, "1997-05-12")),

  merge(2, "thirteen reports or more belong to it", ({ sources }) => sources.length >= 13),
  merge(2, "the copy of 21 June 1995 is of one origin with the wire", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "1995-06-21" && sameOrigin.length === 1),
  ),
  merge(2, "the correction of 31 July 1995 supersedes the first version", ({ sources }) =>
    sources.some(({ title, supersedes }) => title?.startsWith("CORRECTED") === true && supersedes.length === 1),
  ),
  merge(1, "Zelimkhan Yandarbiyev and Zelimkhan Iandarbiev are one", (v) => bearsBoth(v, /Yandarbiyev/, /Iandarbiev/)),
  merge(1, "Usman Imayev, Usman Imaev and Ousman Imaïev are one", (v) =>
    v.identities.some(({ names }) => [/Imayev/, /Imaev/, /Imaïev/].every((name) => names.some((it) => name.test(it)))),
  ),
  merge(1, "Vyacheslav Mikhailov and Viatcheslav Mikhaïlov are one", (v) =>
    bearsBoth(v, /Vyacheslav Mikhailov/, /Viatcheslav Mikhaïlov/),
  ),
  merge(
    1,
    "the death of Dudayev on 21 April 1996 is one event",
    (v) => eventsOf(v, /./, /Dudayev was killed|Doudaïev, tué/, "1996-04-21").length === 1,
  ),

  contradiction(1, "121 were killed in Budyonnovsk, or 140", (v) => contests(v, ["figure"], /^~?121\b/, /^~?140\b/)),
  contradiction(1, "rebels fired first near Shatoi, or Russian gunners did", (v) => disputed(v, /fired first|opened fire/i)),
  contradiction(1, "Dudayev's men laid the bomb of October 1995, or did not", (v) =>
    disputed(v, /commis l'attentat|dément toute responsabilité|C'est un mensonge/i),
  ),
  contradiction(2, "406 Russian soldiers were killed in Grozny in August 1996, or 1,500", (v) =>
    contests(v, ["figure"], /^~?406\b/, /\b1500\b/),
  ),
  contradiction(1, "Zavgayev took part as a third party, or did not", (v) =>
    disputed(v, /third party|troisième partie|bout du banc|pris part/i),
  ),
  contradiction(1, "Yeltsin had approved the text of Khasavyurt, or had not", (v) =>
    disputed(v, /had approved|a approuvé|seen the final version/i),
  ),
  contradiction(1, "the treaty recognises Chechnya as a subject of international law, or does not", (v) =>
    disputed(v, /sujet de droit international|reconnu la Tchétchénie|reste, dit-il/i),
  ),

  question(1, "when the talks would go on was asked after the bomb of October 1995", (v) =>
    v.questions.some(
      (q) =>
        (q.askedSince ?? "").startsWith("1995-10") && (q.issue === "talks-date" || /pourparlers reprendront/i.test(wordsOf(q))),
    ),
  ),
  question(2, "whether Yeltsin would travel to Chechnya was open on 27 May 1996, and is settled", (v) =>
    asked(v, /Yeltsin will travel|travel to Chechnya/i).some(({ state }) => state === "settled"),
  ),
  question(2, "whether a protocol would be signed in Nazran was open on 7 June 1996, and is settled", (v) =>
    asked(v, /protocole sera-t-il signé|ne s'avance/i).some(({ state }) => state === "settled"),
  ),
  question(1, "who will chair the joint commission was open in August 1996", (v) => asked(v, /présidera/i).length > 0),
  question(1, "whether Maskhadov would run was open in November 1996, and is settled", (v) =>
    asked(v, /se présentera/i).some(({ state }) => state === "settled"),
  ),
  question(1, "who pays for the repair of the pipeline is open", (v) =>
    asked(v, /oléoduc|paiera la réparation/i).some(({ state }) => state === "open"),
  ),

  figure(2, "1,867 servicemen killed, 1,687 were said before the correction", (v) =>
    v.figures.some(
      ({ points }) =>
        points.some(({ value, low, relation }) => (value ?? low) === 1867 && relation !== "corrected") &&
        points.some(({ value, low, relation }) => (value ?? low) === 1687 && relation === "corrected"),
    ),
  ),
  figure(1, "406 soldiers killed in Grozny, then 494, in one series", (v) => seriesOf(v, /kill|dea/, 406, 494).length > 0),
  figure(1, "80,000 killed in the war", (v) => seriesOf(v, /kill|dea/, 80_000).length > 0),
  figure(1, "220,000 displaced in Ingushetia and Dagestan in 1995, 120,000 in Ingushetia in 1996", (v) =>
    [220_000, 120_000].every((count) => seriesOf(v, /displac|refug|fle/, count).length > 0),
  ),

  view(
    1,
    "Russia and the Chechen separatists are parties",
    (v) => inPart(v, /party/, isRussian) && inPart(v, /party/, isChechen),
  ),
  view(2, "the OSCE mediates, by Meszaros and Guldimann or by itself", (v) => inPart(v, /mediat|facilitat|chair/, isOsce)),
  view(1, "Imayev led the Chechen delegation, and Yarikhanov after him", (v) =>
    [/Ima[yeiï]+v/, /[YI]arikhanov/].every((wanted) => inPart(v, /delegation-head|negotiator/, ({ name }) => wanted.test(name))),
  ),
  view(
    1,
    "Moscow demands that Basayev be handed over",
    (v) => agendaOf(v, /demand|objective/, /handed over|soit livré|livré à la justice/i).length > 0,
  ),
  view(
    1,
    "the Chechens demand the withdrawal of the Russian troops",
    (v) => agendaOf(v, /demand|objective/, /withdrawal of all Russian troops|toutes les troupes partent/i).length > 0,
  ),
  view(1, "a military accord was signed on 30 July 1995", (v) => signedOn(v, /./, "1995-07-30").length > 0),
  view(
    1,
    "an accord was signed in Khasavyurt in the night to 31 August 1996",
    (v) => signedOn(v, /./, "1996-08-30", "1996-08-31").length > 0,
  ),
  view(
    1,
    "the talks were suspended in October 1995",
    (v) =>
      eventsOf(v, /./, /a suspendu|suspend les négociations|were suspended/i, "1995-10").some(held) ||
      v.status.values.some(({ value, standing }) => value === "suspended" && standing !== "denied"),
  ),

  trap(
    "talks were held on 9 October 1995, when the head of the mission saw each side alone",
    (v) => heldOn(v, "1995-10-09").length > 0,
  ),
  trap(
    "talks were held on 2 June 1996, or in Makhachkala",
    (v) => heldOn(v, "1996-06-02").length > 0 || anyIn(v, /makh?a(t?ch)kala/i),
  ),
  trap("talks were held on 25 August 1996", (v) => heldOn(v, "1996-08-25").length > 0),
  trap("talks were held on 16 September 1996 or 30 April 1997", (v) => heldOn(v, "1996-09-16", "1997-04-30").length > 0),
  trap(
    "the talks on Karabakh, Abkhazia, Tajikistan, Bosnia or Transnistria are rounds",
    (v) =>
      heldOn(v, "1997-05-08").length > 0 ||
      anyIn(v, /helsinki|geneva|gen[eè]ve|ashgabat|achkhabad|dayton|united states|états-unis|state:USA/i),
  ),
  trap("Yeltsin met the separatists in Grozny on 28 May 1996", (v) =>
    heldOn(v, "1996-05-28").some((it) => wasIn(it, /groz|severny/i)),
  ),
  trap("Chernomyrdin's telephone calls with Basayev are a round", (v) =>
    v.rounds.some((it) => held(it) && (/1995-06-1[4-8]/.test(daysOf(it)) || wasIn(it, /b[uo]u?d[iy]onn/i))),
  ),
  trap("rounds with numbers that nobody told", (v) =>
    v.rounds.some(({ number }) => number !== null && ![1, 2, 3].includes(number)),
  ),
  trap("something was signed on 5 July 1995, or in Nazran on 6 June 1996", (v) =>
    v.timeline.some(
      ({ kinds, standing, time }) =>
        kinds.some((kind) => /agreement|sign|treaty|protocol/.test(kind)) &&
        standing === "happened" &&
        ["1995-07-05", "1996-06-06"].includes(time.edtf ?? ""),
    ),
  ),
  trap("the corrected number of servicemen killed contradicts the others", (v) =>
    v.contested.some(
      ({ question: about, values }) =>
        about === "figure" && values.some(({ value, superseded }) => /\b1687\b/.test(value) && !superseded),
    ),
  ),
  trap("the soldiers killed in Grozny in August contradict a later count of them, or those killed in all the war", (v) =>
    [
      [/\b406\b/, /\b494\b/],
      [/\b494\b/, /\b2837\b/],
      [/\b406\b/, /\b2837\b/],
      [/\b1867\b/, /\b2837\b/],
    ].some((pair) => contests(v, ["figure"], ...pair)),
  ),
  trap("all the dead of the war contradict the soldiers or the civilians of Grozny", (v) =>
    [
      [/\b80000\b/, /\b2837\b/],
      [/\b80000\b/, /\b24000\b/],
      [/\b24000\b/, /\b1867\b/],
      [/^~?6\b/, /^~?14\b/],
    ].some((pair) => contests(v, ["figure"], ...pair)),
  ),
  trap(
    "Kulikov and Romanov, or Mikhailov and Tikhomirov, or Imayev and Yarikhanov, are one",
    (v) =>
      bearsBoth(v, /[Kk]ou?likov|Kulikov/, /Romanov/) ||
      bearsBoth(v, /Mikha[iï]lov/, /Tikhomirov/) ||
      bearsBoth(v, /Ima[yeiï]+v/, /[YI]arikhanov/),
  ),
  trap(
    "the meeting of 12 August was in Novye Atagi, or that of 22 August in Starye Atagi",
    (v) =>
      heldOn(v, "1996-08-12").some((it) => /nov[iy]y?e/i.test(`${it.place.value ?? ""} ${it.place.name ?? ""}`)) ||
      heldOn(v, "1996-08-22").some((it) => /star[iy]y?e/i.test(`${it.place.value ?? ""} ${it.place.name ?? ""}`)),
  ),
  trap(
    "Zavgayev is one with a leader of the separatists, or speaks for them",
    (v) =>
      [/D(ou|u)da[yï]ev/, /[YI]andarbi/, /Maskhadov/].some((leader) => bearsBoth(v, /Zavga/, leader)) ||
      v.identities.some(
        ({ name, actsFor }) => /Zavga/.test(name) && actsFor !== null && /separatis|s[eé]paratis|rebel/i.test(says(actsFor)),
      ),
  ),
];
