/** What the fourteen reports of `bruxelles/` come to: written down before the record of them was looked at. */
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
  seriesOf,
  wordsOf,
} from "./checks.ts";

const { round, merge, contradiction, question, figure, view, trap } = checksOf(
  /arm[eé]n|azerb|karaba(k|g)h|caucas|br(ux|uss)el|pr(ague|aha)|washington|arlington|almaty|abou dhabi|abu dhabi/i,
);
const BRUSSELS = /br(ux|uss)el/i;
const PRAGUE = /pragu?e?|praha/i;
/** Arlington lies just outside Washington, and reports name both. */
const ARLINGTON = /arlington|washington|virginia/i;

type Actor = { readonly id: string; readonly name: string };
const isArmenia = ({ id, name }: Actor): boolean =>
  id === "state:ARM" || /arm[eé]nia?|Pashinyan|Pachinian|Mirzo[yï]an/i.test(name);
const isAzerbaijan = ({ id, name }: Actor): boolean =>
  id === "state:AZE" || /azerba[iï][jd]|Ali[y]?ev|Ba[yï]ramov|\bBa(ku|kou)\b/i.test(name);
const isMichel = ({ id, name }: Actor): boolean =>
  /Charles Michel/i.test(name) ||
  /charles-michel/.test(id) ||
  /European (Union|Council)|Union europ|Conseil europ|\b(EU|UE)\b/.test(name);
const isMacron = ({ id, name }: Actor): boolean => id === "state:FRA" || /Macron|\bFrance\b/.test(name);
const isAmerica = ({ id, name }: Actor): boolean =>
  id === "state:USA" || /Blinken|Trump|United States|[EÉ]tats-Unis|State Department/.test(name);

const atLike = (it: Round | null, place: RegExp): boolean =>
  it !== null && (place.test(it.place.value ?? "") || place.test(it.place.name ?? ""));
/** True where someone like this sits at the table of the round or watches it, or hosts it. */
const sat = (it: Round | null, is: (actor: Actor) => boolean): boolean =>
  it !== null &&
  ([...it.participants, ...it.observers].some(({ actor }) => is(actor)) ||
    it.host.values.some(({ value, name }) => is({ id: value, name })));
const agendaOf = ({ agenda }: ProcessView, kinds: RegExp, words: RegExp, is: (actor: Actor) => boolean = () => true) =>
  agenda.filter(
    (item) =>
      kinds.test(item.kind) &&
      (words.test(wordsOf(item)) || item.contents.some((it) => words.test(it))) &&
      (item.parties.length === 0 || item.parties.some(is)),
  );
const asked = ({ questions }: ProcessView, words: RegExp, state: RegExp, since = ""): boolean =>
  questions.some(
    (q) =>
      (words.test(wordsOf(q)) || q.contents.some((it) => words.test(it))) &&
      state.test(q.state) &&
      (q.askedSince ?? "").startsWith(since),
  );
const LEADS = /mediat|facilitat|chair|host|broker|conven/;

export const BRUXELLES_CHECKS: readonly Check[] = [
  round(2, "the leaders first met on 14 December 2021, once, in Brussels", (v) => atLike(onlyOn(v, "2021-12-14"), BRUSSELS)),
  round(2, "they met in Brussels on 6 April and on 22 May 2022", (v) =>
    ["2022-04-06", "2022-05-22"].every((day) => atLike(onlyOn(v, day), BRUSSELS)),
  ),
  round(1, "that of 31 August 2022, in Brussels, is the fourth", (v) => {
    const it = onlyOn(v, "2022-08-31");
    return it?.number === 4 && atLike(it, BRUSSELS);
  }),
  round(2, "the talks of 6 October 2022 are one round, in Prague", (v) => atLike(onlyOn(v, "2022-10-06"), PRAGUE)),
  round(1, "Armenia, Azerbaijan, Michel and Macron were there in Prague", (v) => {
    const it = onlyOn(v, "2022-10-06");
    return [isArmenia, isAzerbaijan, isMichel, isMacron].every((is) => sat(it, is));
  }),
  round(1, "a meeting was planned for 7 December 2022 and not held", (v) => notHeldBut(v, "2022-12-07")),
  round(2, "the four days from 1 to 4 May 2023 are one round, in Arlington, near Washington", (v) =>
    atLike(onlyOn(v, "2023-05-01", "2023-05-02", "2023-05-03", "2023-05-04"), ARLINGTON),
  ),
  round(1, "that of 14 May 2023, in Brussels, is the fifth of the leaders", (v) => {
    const it = onlyOn(v, "2023-05-14");
    return it?.number === 5 && atLike(it, BRUSSELS);
  }),
  round(1, "a round of the ministers was planned for 12 June 2023 and not held then", (v) => notHeldBut(v, "2023-06-12")),
  round(1, "the talks of 27 to 29 June 2023 are one round, in Arlington", (v) =>
    atLike(onlyOn(v, "2023-06-27", "2023-06-28", "2023-06-29"), ARLINGTON),
  ),
  round(1, "the leaders met in Brussels on 15 July 2023", (v) => atLike(onlyOn(v, "2023-07-15"), BRUSSELS)),
  round(1, "the talks of 10 and 11 May 2024 are one round, in Almaty", (v) =>
    atLike(onlyOn(v, "2024-05-10", "2024-05-11"), /alma-?(ty|ata)/i),
  ),
  round(1, "the leaders met in Abu Dhabi on 10 July 2025", (v) => atLike(onlyOn(v, "2025-07-10"), /dhabi/i)),
  round(1, "the leaders met in Washington on 8 August 2025", (v) => atLike(onlyOn(v, "2025-08-08"), /washington|white.house/i)),

  merge(2, "thirteen reports or more belong to it", ({ sources }) => sources.length >= 13),
  merge(2, "the copy of 5 May 2023 is of one origin with the wire", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "2023-05-05" && sameOrigin.length === 1),
  ),
  merge(2, "the correction of 6 October 2023 supersedes the first version", ({ sources }) =>
    sources.some(({ title, supersedes }) => title?.startsWith("RECTIFICATIF") === true && supersedes.length === 1),
  ),
  merge(1, "Ilham Aliyev and Ilham Aliev are one", (v) => bearsBoth(v, /Aliyev/, /Aliev/)),
  merge(1, "Nikol Pashinyan and Nikol Pachinian are one", (v) => bearsBoth(v, /Pashinyan/, /Pachinian/)),
  merge(1, "Ararat Mirzoyan and Ararat Mirzoïan are one", (v) => bearsBoth(v, /Mirzoyan/, /Mirzoïan/)),
  merge(1, "Jeyhun Bayramov and Djeyhoun Baïramov are one", (v) => bearsBoth(v, /Bayramov/, /Baïramov/)),
  merge(1, "Hikmet Hajiyev and Hikmet Hadjiev are one", (v) => bearsBoth(v, /Hajiyev/, /Hadjiev/)),

  contradiction(1, "80 Azerbaijani soldiers were killed in September 2022, or 430", (v) =>
    contests(v, ["figure"], /\b80\b/, /\b430\b/),
  ),
  contradiction(1, "four soldiers were killed in Karabakh in June 2023, or six", (v) =>
    contests(v, ["figure"], /^\D?4\b/, /^\D?6\b/),
  ),
  contradiction(1, "more than 100,000 marched in Yerevan, or 31,700", (v) => contests(v, ["figure"], /100000/, /31700/)),
  contradiction(1, "Azerbaijani forces had withdrawn from Farrukh, or had not", (v) => disputed(v, /withdr/i)),
  contradiction(1, "Armenia opened fire first in September 2022, or Azerbaijan did", (v) =>
    disputed(v, /opened fire first|attaqué son territoire|saboteurs|sabotage groups/i),
  ),
  contradiction(1, "Yerevan made Macron's presence a condition, or did not", (v) => disputed(v, /condition/i)),
  contradiction(1, "Armenia agreed to give up control of the route, or did not", (v) => disputed(v, /céder le contrôle/i)),

  question(1, "who would head the border commission was open in April 2022, and is settled", (v) =>
    asked(v, /who will head|head the two delegations/i, /settled/, "2022-04"),
  ),
  question(1, "whether the EU's mission would be prolonged was open in October 2022, and is settled", (v) =>
    asked(v, /prolongée|au-delà de deux mois/i, /settled/, "2022-10"),
  ),
  question(2, "when and where the leaders would meet again was open on 25 November 2022, and is settled", (v) =>
    v.questions.some(
      (q) =>
        q.state === "settled" &&
        (/reverront/.test(wordsOf(q)) || (q.askedSince === "2022-11-25" && /venue|talks-date/.test(q.issue))),
    ),
  ),
  question(1, "whether Aliyev would come to Brussels by the end of October 2023 is settled", (v) =>
    asked(v, /s'y rendra|M\. Aliev/i, /settled/, "2023-10"),
  ),
  question(1, "when and where the treaty will be signed is open", (v) =>
    v.questions.some(
      (q) =>
        q.state === "open" &&
        /^202[345]/.test(q.askedSince ?? "") &&
        (/signing/.test(q.issue) || /treaty might be signed|traité sera signé|signing of the treaty/i.test(wordsOf(q))),
    ),
  ),
  question(1, "what becomes of the Armenians held in Baku is open", (v) =>
    asked(v, /deviendront|will be freed|they will be/i, /open/, "2025"),
  ),

  figure(2, "192 Azerbaijani soldiers killed, 129 were said before the correction", (v) =>
    v.figures.some(
      ({ points }) =>
        points.some(({ value, low, relation }) => (value ?? low) === 192 && relation !== "corrected") &&
        points.some(({ value, low, relation }) => (value ?? low) === 129 && relation === "corrected"),
    ),
  ),
  figure(1, "100,617 people left Karabakh for Armenia", (v) => seriesOf(v, /./, 100_617).length > 0),
  figure(1, "the EU had 40 observers in 2022, and 209 were to be there in 2024", (v) =>
    [40, 209].every((count) => seriesOf(v, /./, count).length > 0),
  ),

  view(2, "Armenia and Azerbaijan are parties", (v) => inPart(v, /party/, isArmenia) && inPart(v, /party/, isAzerbaijan)),
  view(1, "Charles Michel, or the European Union, hosts or mediates", (v) => inPart(v, LEADS, isMichel)),
  view(1, "the United States, by Blinken or Trump, hosts or mediates", (v) => inPart(v, LEADS, isAmerica)),
  view(
    1,
    "Azerbaijan demands that Armenia change its constitution",
    (v) => agendaOf(v, /demand|objective/, /constitution/i, isAzerbaijan).length > 0,
  ),
  view(
    1,
    "Armenia demands that its prisoners be freed",
    (v) => agendaOf(v, /demand|objective/, /libération|prisoner of war/i, isArmenia).length > 0,
  ),
  view(
    1,
    "both sides promised to set up a joint border commission by the end of April 2022",
    (v) =>
      agendaOf(v, /commitment/, /border commission/i).length > 0 ||
      eventsOf(v, /agree|promis|commit/, /border commission/i, null).length > 0,
  ),
  view(1, "a joint declaration was signed on 8 August 2025", (v) =>
    eventsOf(v, /agreement|signing|signature|declaration|statement/, /declaration/i, "2025-08-08").some(held),
  ),

  trap("the leaders met on 7 December 2022", (v) => heldOn(v, "2022-12-07").length > 0),
  trap("talks were held on 12 June or 21 July 2023", (v) => heldOn(v, "2023-06-12", "2023-07-21").length > 0),
  trap("the meeting in Granada, where Aliyev did not come, is a round, or one was held in late October 2023", (v) =>
    v.rounds.some(
      (it) =>
        held(it) &&
        (/2023-10/.test(daysOf(it)) || it.place.values.some(({ value, name }) => /granada|grenade/i.test(value + name))),
    ),
  ),
  trap("the ministers met on 20 November 2023", (v) => heldOn(v, "2023-11-20").length > 0),
  trap("the dialogue of Serbia and Kosovo is a round of these", (v) =>
    v.rounds.some(
      (it) =>
        held(it) &&
        (/2022-08-18/.test(daysOf(it)) || sat(it, ({ id, name }) => id === "state:SRB" || /Vucic|Kurti|Serbi|Kosovo/.test(name))),
    ),
  ),
  trap("the talks of the envoys of Armenia and Turkey are rounds of these", (v) =>
    v.rounds.some(
      (it) =>
        held(it) &&
        (/2022-02-24|2022-01/.test(daysOf(it)) ||
          it.place.values.some(({ value, name }) => /vienna|vienne|wien/i.test(value + name))),
    ),
  ),
  trap(
    "the meetings of the border commissions of 24 May and 30 August 2022 are rounds",
    (v) => heldOn(v, "2022-05-24", "2022-08-30").length > 0,
  ),
  trap("talks about Congo, Ukraine or Georgia are rounds of these", (v) =>
    v.rounds.some(
      (it) =>
        held(it) &&
        (/2025-06-27/.test(daysOf(it)) ||
          it.place.values.some(({ value, name }) => /istanbul|geneva|genève/i.test(value + name)) ||
          sat(it, ({ id }) => /^state:(COD|RWA|UKR|GEO)$/.test(id))),
    ),
  ),
  trap("rounds with numbers that nobody told of these talks", (v) =>
    v.rounds.some(({ number }) => number !== null && ![1, 2, 3, 4, 5, 6].includes(number)),
  ),
  trap("the corrected number of soldiers killed contradicts the others", (v) =>
    v.contested.some(
      ({ question: about, values }) =>
        about === "figure" && values.some(({ value, superseded }) => value === "129" && !superseded),
    ),
  ),
  trap(
    "the dead of one side contradict those of the other, or those of the depot, or one side's those of the whole war",
    (v) =>
      contests(v, ["figure"], /\b207\b/, /\b80\b/) ||
      contests(v, ["figure"], /\b207\b/, /\b430\b/) ||
      contests(v, ["figure"], /\b192\b/, /\b200\b/) ||
      contests(v, ["figure"], /\b200\b/, /\b170\b/) ||
      contests(v, ["figure"], /6500/, /2900/),
  ),
  trap(
    "the areas of the two countries, those who fled and those who lived in Karabakh, or the observers of two years contradict each other",
    (v) =>
      contests(v, ["figure"], /29800/, /86600/) ||
      contests(v, ["figure"], /100617/, /120000/) ||
      contests(v, ["figure"], /\b40\b/, /\b(100|209)\b/),
  ),
  trap(
    "Mher and Armen Grigoryan, or Hajiyev and Bayramov, are one",
    (v) => bearsBoth(v, /Mher/, /Armen Grigor/) || bearsBoth(v, /Ha(j|dj)i/, /Ba[yï]ramov/),
  ),
  trap("the peace treaty was signed in August 2025", (v) =>
    v.timeline.some(
      (event) =>
        event.kinds.some((kind) => /agreement|signing|signature/.test(kind)) &&
        event.standing === "happened" &&
        (event.time.edtf ?? "").startsWith("2025-08") &&
        /treaty/i.test(wordsOf(event)) &&
        !/initial|declaration|appeal|not yet|no date/i.test(wordsOf(event)),
    ),
  ),
  trap("the process has ended, as the Minsk Group has", ({ status }) => status.value === "ended"),
];
