/** What the fourteen reports of `nursultan/` come to: written down before the record of them was looked at. */
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
  notHeldBut,
  numbered,
  onlyOn,
  onlyRound,
  seriesOf,
  wordsOf,
} from "./checks.ts";

const { round, merge, contradiction, question, figure, view, trap } = checksOf("process:astana");

type Actor = { readonly id: string; readonly name: string };
type Is = (actor: Actor) => boolean;

const CITY = /astana|n(ou|u)r-?so?ultan/i;
const is =
  (id: string, name: RegExp): Is =>
  (actor) =>
    actor.id === id || name.test(actor.name);
const isRussia = is("state:RUS", /russi|russe|moscow|moscou|Lavrent/i);
const isTurkey = is("state:TUR", /turk|turc|türk|ankara|[ÜU]nal|Ak[cç]apar|Y[iı]ld[iı]z/i);
const isIran = is("state:IRN", /\biran|tehran|téhéran|\bKh?aji|Sheibani/i);
const isKazakhstan = is("state:KAZ", /kazakh|Tumysh|Toumych|Smadi[ya]+rov|Tile(o?u)berdi|No?urtleo?u/i);
const isOpposition: Is = ({ id, name }) => /opposition/i.test(id) || /opposition|opposant|\bTuma\b|\bTou?ma\b/i.test(name);
const isDamascus: Is = (actor) =>
  actor.id === "state:SYR" ||
  (!isOpposition(actor) &&
    /damas|(syrian?|syrien)\b.*(gov|gouv|regime|régime)|(gov|gouv|regime|régime).*syri|Sous+an|Sabbagh|Ayman Raad/i.test(
      actor.name,
    ));
const isPedersen = is("person:geir-pedersen", /Pedersen/);
const NEIGHBOURS: readonly Is[] = [is("state:JOR", /jordan/i), is("state:LBN", /leban|liban/i), is("state:IRQ", /\bira[qk]/i)];

const inCity = (it: Round | null): boolean =>
  it !== null &&
  (CITY.test(it.place.value ?? "") ||
    CITY.test(it.place.name ?? "") ||
    it.place.values.some(({ value, name, standing }) => standing !== "denied" && (CITY.test(value) || CITY.test(name))));
/** True where somebody like each of these sits at the table of the round or watches it. */
const sat = (it: Round | null, ...those: readonly Is[]): boolean =>
  those.every((one) => [...(it?.participants ?? []), ...(it?.observers ?? [])].some(({ actor }) => one(actor)));
const inPart = ({ roles }: ProcessView, parts: RegExp, one: Is): boolean =>
  roles.some(({ role, actor }) => parts.test(role) && one(actor));
const asked = ({ questions }: ProcessView, words: RegExp, state: RegExp, since = ""): boolean =>
  questions.some(
    (q) =>
      (words.test(wordsOf(q)) || words.test(q.contents.join(" | "))) &&
      state.test(q.state) &&
      (q.askedSince ?? "").startsWith(since),
  );
const heldAt = ({ rounds }: ProcessView, place: RegExp): boolean =>
  rounds.some((it) => held(it) && it.place.values.some(({ value, standing }) => standing !== "denied" && place.test(value)));

const r17 = (v: ProcessView) => onlyOn(v, "2021-12-21", "2021-12-22");
const r18 = (v: ProcessView) => onlyOn(v, "2022-06-15", "2022-06-16");
const r22 = (v: ProcessView) => onlyOn(v, "2024-11-11", "2024-11-12");

export const NURSULTAN_CHECKS: readonly Check[] = [
  round(
    2,
    "round 17 is one, on 21 and 22 December 2021, in Nur-Sultan",
    (v) => numbered(v, 17, "2021-12-21", "2021-12-22") && inCity(onlyRound(v, 17)),
  ),
  round(1, "Damascus and the opposition sat at round 17", (v) => sat(r17(v), isDamascus, isOpposition)),
  round(1, "Pedersen, or the UN, was at round 17 with Jordan, Lebanon and Iraq", (v) =>
    sat(
      r17(v),
      (actor) => isPedersen(actor) || /united nations|nations unies|\bONU\b|\bUN\b/i.test(actor.name) || /:un$/i.test(actor.id),
      ...NEIGHBOURS,
    ),
  ),
  round(
    2,
    "round 18 is one, on 15 and 16 June 2022, in Nur-Sultan",
    (v) => numbered(v, 18, "2022-06-15", "2022-06-16") && inCity(onlyRound(v, 18)),
  ),
  round(1, "round 18 was first planned for 31 May 2022 and not held then", (v) => notHeldBut(v, "2022-05-31")),
  round(1, "Russia, Turkey and Iran sat at round 18", (v) => sat(r18(v), isRussia, isTurkey, isIran)),
  round(
    2,
    "round 19 is one, on 22 and 23 November 2022, in Astana",
    (v) => numbered(v, 19, "2022-11-22", "2022-11-23") && inCity(onlyRound(v, 19)),
  ),
  round(1, "round 19 was first expected on 18 October 2022 and not held then", (v) => notHeldBut(v, "2022-10-18")),
  round(
    2,
    "round 20 is one, on 20 and 21 June 2023, in Astana",
    (v) => numbered(v, 20, "2023-06-20", "2023-06-21") && inCity(onlyRound(v, 20)),
  ),
  round(
    2,
    "round 21 is one, on 24 and 25 January 2024, in Astana",
    (v) => numbered(v, 21, "2024-01-24", "2024-01-25") && inCity(onlyRound(v, 21)),
  ),
  round(
    2,
    "round 22 is one, on 11 and 12 November 2024, in Astana",
    (v) => numbered(v, 22, "2024-11-11", "2024-11-12") && inCity(onlyRound(v, 22)),
  ),
  round(1, "Russia, Turkey, Iran, Damascus and the opposition sat at round 22", (v) =>
    sat(r22(v), isRussia, isTurkey, isIran, isDamascus, isOpposition),
  ),
  round(1, "round 23 was planned for 2025 and is not held", (v) => {
    const it = onlyRound(v, 23);
    return it !== null && !held(it) && /2025/.test(`${daysOf(it)} ${it.planned.map(({ edtf }) => edtf).join(" ")}`);
  }),

  merge(2, "thirteen reports or more belong to it", ({ sources }) => sources.length >= 13),
  merge(2, "the copy of 16 June 2022 is of one origin with the wire", ({ sources }) =>
    sources.some(
      ({ published, language, sameOrigin }) => published === "2022-06-16" && language === "en" && sameOrigin.length === 1,
    ),
  ),
  merge(2, "the correction of 23 November 2022 supersedes the first version", ({ sources }) =>
    sources.some(({ title, supersedes }) => title?.startsWith("CORRECTED") === true && supersedes.length === 1),
  ),
  merge(1, "Lavrentyev and Lavrentiev are one", (v) => bearsBoth(v, /Lavrentyev/, /Lavrentiev/)),
  merge(1, "Ayman Sousan and Ayman Soussan are one", (v) => bearsBoth(v, /Sousan/, /Soussan/)),
  merge(1, "Ahmad Tuma and Ahmad Touma or Ahmed Toma are one", (v) => bearsBoth(v, /\bTuma\b/, /\bTou?ma\b/)),
  merge(1, "Ali Asghar Khaji and Ali Asghar Haji are one", (v) => bearsBoth(v, /Khaji/, /\bHaji/)),
  merge(1, "Kanat Tumysh and Kanat Toumych are one", (v) => bearsBoth(v, /Tumysh/, /Toumych/)),

  contradiction(2, "ten were freed on 16 December 2021, or eight", (v) => contests(v, ["figure"], /^~?10\b/, /^~?8\b/)),
  contradiction(1, "seven were killed near Ariha, or three", (v) => contests(v, ["figure"], /^~?7\b/, /^~?3\b/)),
  contradiction(1, "1,200 detainees were freed since the amnesty, or 480", (v) =>
    contests(v, ["figure"], /^~?1200\b/, /^[~<]?480\b/),
  ),
  contradiction(2, "89 were killed in Homs, or 123", (v) => contests(v, ["figure"], /^~?89\b/, /^~?123\b/)),
  contradiction(1, "Ankara promised to launch no ground operation, or did not", (v) =>
    disputed(v, /opération terrestre|démenti avoir promis/i),
  ),
  contradiction(1, "the delegations were told of Kazakhstan's decision beforehand, or were not", (v) =>
    disputed(v, /prévenus|averties|surprise|told beforehand/i),
  ),
  contradiction(1, "Turks and Syrians met on 11 November 2024, or did not", (v) =>
    disputed(v, /rencontre entre les deux délégations|pas eu de rencontre/i),
  ),

  question(1, "whether Pedersen would come himself was open on 20 December 2021, and is settled", (v) =>
    asked(v, /travel to Nur-Sultan|send his deputy/i, /settled/, "2021-12-20"),
  ),
  question(1, "when round 18 would be held was open on 22 December 2021, and is settled", (v) =>
    v.questions.some(
      (q) =>
        q.askedSince === "2021-12-22" &&
        q.state === "settled" &&
        (q.issue === "talks-date" || /aucune date|dix-huitième/i.test(wordsOf(q))),
    ),
  ),
  question(1, "whether Turkey would launch its offensive is open", (v) =>
    asked(v, /lancera-t-elle|offensive|send them|ground troops/i, /open/, "2022"),
  ),
  question(2, "where round 21 would be held was open on 21 June 2023, and is settled", (v) =>
    v.questions.some(
      (q) =>
        q.askedSince === "2023-06-21" &&
        q.state === "settled" &&
        (q.issue === "venue" || /où elle aura lieu|take over as host/i.test(wordsOf(q))),
    ),
  ),
  question(1, "who would head the delegation of Damascus was open in January 2024, and is settled", (v) =>
    asked(v, /qui conduira la délégation/i, /settled/, "2024-01-13"),
  ),
  question(1, "whether Kazakhstan would host the rounds after the 21st was open, and is settled", (v) =>
    asked(v, /sessions suivantes/i, /settled/, "2024-01-13"),
  ),
  question(2, "whether round 23 will be held is open", (v) =>
    asked(v, /vingt-troisième|se tiendra-t-elle/i, /open/, "2024-12-08"),
  ),

  figure(2, "13 civilians killed, 31 were said before the correction", (v) =>
    v.figures.some(
      ({ points }) =>
        points.some(({ value, low, relation }) => (value ?? low) === 13 && relation !== "corrected") &&
        points.some(({ value, low, relation }) => (value ?? low) === 31 && relation === "corrected"),
    ),
  ),
  figure(1, "184 fighters killed in the Turkish strikes", (v) => seriesOf(v, /./, 184).length > 0),
  figure(1, "the Syrian refugees in Turkey are one series over time", (v) =>
    v.figures.some(
      ({ points }) =>
        [3_700_000, 3_600_000, 3_200_000, 2_900_000].filter((count) => points.some(({ value, low }) => (value ?? low) === count))
          .length >= 2,
    ),
  ),
  figure(1, "910 killed in the offensive, 370,000 displaced", (v) =>
    [910, 370_000].every((count) => seriesOf(v, /./, count).length > 0),
  ),

  view(2, "Russia, Turkey and Iran are guarantors", (v) =>
    [isRussia, isTurkey, isIran].every((one) => inPart(v, /guarant|sponsor|mediat|facilitat|convener/, one)),
  ),
  view(1, "Kazakhstan hosts", (v) => inPart(v, /host/, isKazakhstan)),
  view(1, "Kazakhstan said in June 2023 that it would host no more", (v) => {
    const words = /no longer host|n'(en )?accueiller\w+ plus|final one|dernière|the last/i;
    return (
      v.roles.some(
        ({ role, actor, history }) =>
          /host/.test(role) && isKazakhstan(actor) && history.some(({ status }) => status === "ending" || status === "former"),
      ) ||
      eventsOf(v, /./, words, "2023-06").length > 0 ||
      agendaOf(v, /refusal|proposal|objective|commitment/, words).length > 0 ||
      v.positions.some(({ actor, cells }) => isKazakhstan(actor) && cells.some((cell) => words.test(wordsOf(cell)))) ||
      v.status.values.some(({ support }) => words.test(wordsOf({ support })))
    );
  }),
  view(1, "Jordan, Lebanon and Iraq are observers", (v) => NEIGHBOURS.every((one) => inPart(v, /observ/, one))),
  view(
    1,
    "Lavrentyev heads the delegation of Russia, Tuma that of the opposition",
    (v) =>
      inPart(v, /delegation-head|negotiator/, ({ name }) => /Lavrent/.test(name)) &&
      inPart(v, /delegation-head|negotiator/, ({ name }) => /\bTou?ma\b|\bTuma\b/.test(name)),
  ),
  view(
    1,
    "Damascus demands that the Turkish troops leave",
    (v) => agendaOf(v, /demand|objective/, /retrait|départ des forces|retirer ses soldats/i).length > 0,
  ),
  view(1, "the opposition demands the release of detainees", (v) => agendaOf(v, /demand|objective/, /libération/i).length > 0),

  trap(
    "talks were held on the days first planned: 31 May and 1 June, or 18 October 2022",
    (v) => heldOn(v, "2022-05-31", "2022-06-01", "2022-10-18").length > 0,
  ),
  trap("Pedersen sat at round 18, to which he sent an aide", (v) =>
    heldOn(v, "2022-06-15", "2022-06-16").some((it) => sat(it, isPedersen)),
  ),
  trap(
    "the summit of the three presidents in Tehran is a round",
    (v) => heldOn(v, "2022-07-19").length > 0 || heldAt(v, /t[eé]h[eé]?ran/i),
  ),
  trap(
    "the meetings on Ankara and Damascus in Moscow are rounds",
    (v) => heldOn(v, "2023-05-10").length > 0 || heldAt(v, /moscow|moscou/i),
  ),
  trap(
    "the ministers' meeting in Doha on 7 December 2024 is a round",
    (v) => heldOn(v, "2024-12-07").length > 0 || heldAt(v, /doha/i),
  ),
  trap(
    "sessions of the Constitutional Committee in Geneva, or talks in Vienna, Brussels, Cairo or the Gulf, are rounds",
    (v) =>
      heldOn(v, "2022-06-03", "2022-07-25").length > 0 ||
      heldAt(v, /geneva|vienna|brussels|cairo|muscat|manama|abu-dhabi|riyadh|damascus/i),
  ),
  trap("rounds with numbers that nobody told of these talks", (v) =>
    v.rounds.some(({ number }) => number !== null && (number < 15 || number > 23)),
  ),
  trap("round 21 was held in the second half of 2023, or round 23 was held", (v) =>
    v.rounds.some(
      (it) =>
        held(it) &&
        (it.number === 23 || (it.number === 21 && /2023/.test(daysOf(it))) || /2023-(0[7-9]|1[0-2])/.test(daysOf(it))),
    ),
  ),
  trap("the corrected number of civilians contradicts the others", (v) =>
    v.contested.some(
      ({ question: about, values }) =>
        about === "figure" && values.some(({ value, superseded }) => /^~?31$/.test(value) && !superseded),
    ),
  ),
  trap(
    "the civilians killed contradict the fighters killed",
    (v) => contests(v, ["figure"], /^~?13$/, /^~?184$/) || contests(v, ["figure"], /^~?13$/, /^~?29$/),
  ),
  trap(
    "five Guards killed contradict 13 dead in all, or the wounded of Homs its dead",
    (v) =>
      contests(v, ["figure"], /^~?5$/, /^~?13$/) ||
      contests(v, ["figure"], /^~?277$/, /^~?89$/) ||
      contests(v, ["figure"], /^~?277$/, /^~?123$/),
  ),
  trap("the displaced of the north-west contradict those of all Syria, or refugees of one year those of another", (v) =>
    [
      [/^~?2800000/, /^~?6700000/],
      [/^~?2900000/, /^~?6800000/],
      [/^~?2900000/, /^~?3600000/],
      [/^~?2900000/, /^~?3700000/],
      [/^~?370000\b/, /^~?510000\b/],
    ].some((pair) => contests(v, ["figure"], ...pair)),
  ),
  trap(
    "Sousan and Ayman Raad or Sabbagh, Khaji and Sheibani, or Tuma and Tumysh are one",
    (v) =>
      bearsBoth(v, /Sous+an/, /Raad/) ||
      bearsBoth(v, /Sous+an/, /Sabbagh/) ||
      bearsBoth(v, /\bKh?aji/, /Sheibani/) ||
      bearsBoth(v, /\bTuma\b|\bTou?ma\b/, /Tumysh|Toumych/),
  ),
  trap("the SDF, the YPG, HTS, Israel, Hamas or Hezbollah sat at a round", ({ rounds }) =>
    rounds.some(({ participants, observers }) =>
      [...participants, ...observers].some(
        ({ actor }) =>
          actor.id === "state:ISR" ||
          /\bSDF\b|\bFDS\b|Syrian Democratic Forces|\bYPG\b|\bPKK\b|Tahrir al|\bHT[CS]\b|hamas|hezbollah/i.test(actor.name),
      ),
    ),
  ),
  trap("the copy makes a second origin for the seven dead near Ariha", (v) =>
    v.figures.some(({ points }) => points.some(({ value, low, support }) => (value ?? low) === 7 && support.origins > 1)),
  ),
];
