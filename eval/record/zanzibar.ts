/** What the fourteen reports of `zanzibar/` come to: written down before the record of them was looked at. */
import type { ProcessView } from "../../src/record/index.ts";
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
  is,
  missed,
  numbered,
  onlyOn,
  placed,
  sat,
  seriesOf,
} from "./checks.ts";

const { round, merge, contradiction, question, figure, view, trap } = checksOf(
  /^(?!.*(?:tigr|pretoria|nile|renaissance|gerd|ankara|jeddah|sudan)).*(?:zanzibar|oromo|oromia|\bola\b|dar[ -]es[ -]salaam|tanzania|ethiopia)/i,
);

type Actor = { readonly id: string; readonly name: string };
const isFront = is(/oromo liberation front|front de lib[ée]ration oromo|\bolf\b/i);
const isMarroo = is(/marr?oo?\b|kumsa/i);
const isOla = (actor: Actor): boolean =>
  !isFront(actor) &&
  (isMarroo(actor) ||
    is(
      /\bola\b|oromo liberation army|oromo-liberation-army|arm[ée]e de lib[ée]ration oromo|shene|oromo rebel|rebelles? oromo|r[ée]bellion oromo|gudeta|tarbi|aboye/i,
    )(actor));
const isGovernment = (actor: Actor): boolean =>
  actor.id === "state:ETH" ||
  (!isOla(actor) && !isFront(actor) && is(/ethiopia|éthiopi|addis|redwan|gedion|gudina|demis geb|abiy/i)(actor));
const isKenya = is(/^state:KEN$|kenya/i);
const isNorway = is(/^state:NOR$|norw|norv/i);
const isIgad = is(/\bigad\b|workn?i?neh|gebeyehu|autorité intergouvernementale|intergovernmental authority/i);
const isAmerica = is(/^state:USA$|united states|états-unis|hammer|american/i);
const isTanzania = is(/^state:TZA$|tanzani/i);
const FIRST = ["2023-04-25", "2023-04-26", "2023-05-03"] as const;
const SECOND = ["2023-11-07", "2023-11-10", "2023-11-14", "2023-11-21"] as const;
const first = (v: ProcessView) => onlyOn(v, ...FIRST);
const second = (v: ProcessView) => onlyOn(v, ...SECOND);
/** Who sits in the round, or has a part in the process that is told of its number. */
const there = (v: ProcessView, it: ReturnType<typeof first>, who: (actor: Actor) => boolean): boolean =>
  sat(it, who) ||
  v.roles.some(({ actor, rounds }) => it !== null && it.number !== null && rounds.includes(it.number) && who(actor));
const MEDIATES = /mediat|facilitat|chair/;

export const ZANZIBAR_CHECKS: readonly Check[] = [
  round(2, "round 1 is one, opened on 25 April 2023", (v) => numbered(v, 1, "2023-04-25")),
  round(2, "round 1 was in Zanzibar", (v) => placed(first(v), /zanzibar|unguja/i)),
  round(1, "round 1 ended on 3 May 2023", (v) => first(v) !== null && daysOf(first(v)!).includes("2023-05-03")),
  round(2, "government and OLA sat at round 1", (v) => sat(first(v), isGovernment) && sat(first(v), isOla)),
  round(
    1,
    "Redwan Hussien and Jiregna Gudeta were at round 1",
    (v) => there(v, first(v), is(/redwan/i)) && there(v, first(v), is(/gudeta/i)),
  ),
  round(1, "Kenya and Norway were at round 1", (v) => there(v, first(v), isKenya) && there(v, first(v), isNorway)),
  round(2, "a second round was planned for 20 June 2023 and not held then", (v) =>
    missed(v, /deuxième tour|second round|meeting|rencontre|Nairobi/i, "2023-06-20"),
  ),
  round(2, "round 2 is one, opened on 7 November 2023", (v) => numbered(v, 2, "2023-11-07")),
  round(2, "round 2 was in Dar es Salaam", (v) => placed(second(v), /dar[ -]es[ -]salaam/i)),
  round(1, "round 2 ended on 21 November 2023", (v) => second(v) !== null && daysOf(second(v)!).includes("2023-11-21")),
  round(1, "government and OLA sat at round 2", (v) => sat(second(v), isGovernment) && sat(second(v), isOla)),
  round(1, "Jaal Marroo was at round 2", (v) => there(v, second(v), isMarroo)),
  round(1, "General Getachew Gudina was at round 2", (v) => there(v, second(v), is(/getachew gudina|gudina/i))),
  round(
    1,
    "Mike Hammer and Workneh Gebeyehu were at round 2",
    (v) => there(v, second(v), is(/hammer/i)) && there(v, second(v), is(/gebeyehu/i)),
  ),
  round(
    1,
    "the political delegations were expected on 13 November, and joined on the 14th",
    (v) =>
      missed(v, /political|politique/i, "2023-11-13") ||
      eventsOf(v, /./, /pris place|rejoint|délégués politiques/i, "2023-11-14").some(held) ||
      (second(v) !== null && daysOf(second(v)!).includes("2023-11-14")),
  ),
  round(2, "a third round was called for 5 March 2024 and not held", (v) =>
    missed(v, /troisième tour|third|pourparlers|talks|round/i, "2024-03-05"),
  ),

  merge(2, "thirteen reports or more belong to it", ({ sources }) => sources.length >= 13),
  merge(2, "the copy of 4 May 2023 is of one origin with the wire", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "2023-05-04" && sameOrigin.length === 1),
  ),
  merge(2, "the correction of 22 November 2023 supersedes the first version", ({ sources }) =>
    sources.some(({ title, supersedes }) => title?.startsWith("CORRECTED") === true && supersedes.length === 1),
  ),
  merge(1, "Redwan Hussien and Redwan Hussein are one", (v) => bearsBoth(v, /Redwan Hussien/, /Redwan Hussein/)),
  merge(1, "Jaal Marroo and Jaal Maro are one", (v) => bearsBoth(v, /Marroo/, /Maro\b/)),
  merge(1, "Kumsa Diriba and Jaal Marroo are one", (v) => bearsBoth(v, /Kumsa/, /Marr?oo?\b/)),
  merge(1, "Gedion Timothewos and Gedion Timotheos are one", (v) => bearsBoth(v, /Timothewos/, /Timotheos/)),
  merge(1, "Workneh and Workineh Gebeyehu are one", (v) => bearsBoth(v, /Workneh/, /Workineh/)),
  merge(1, "Odaa Tarbii and Oda Tarbi are one", (v) => bearsBoth(v, /Odaa Tarbii/, /Oda Tarbi\b/)),
  merge(1, "Sagni Nagasa and Sagni Nagassa are one", (v) => bearsBoth(v, /Nagasa/, /Nagassa/)),
  merge(1, "Shimelis Abdisa and Shimeles Abdissa are one", (v) => bearsBoth(v, /Shimelis/, /Shimeles/)),

  contradiction(2, "61 fighters of the OLA were killed in May 2023, or 12", (v) => contests(v, ["figure"], /^~?61\b/, /^~?12\b/)),
  contradiction(1, "14 rebels were killed near Begi, or two", (v) => contests(v, ["figure"], /^~?14\b/, /^~?2\b/)),
  contradiction(1, "a drone killed 30 in Wama Hagalo, or eight", (v) => contests(v, ["figure"], /^~?30\b/, /^~?8\b/)),
  contradiction(1, "1,500 fighters followed Sagni, or 90", (v) => contests(v, ["figure"], /^~?1500\b/, /^~?90\b/)),
  contradiction(2, "contacts were held in Nairobi on 20 February 2024, or not", (v) =>
    disputed(v, /contacts (préparatoires )?(ont|aient) eu lieu|ces contacts/i),
  ),
  contradiction(1, "troops opened fire on the commander's escort, or did not", (v) => disputed(v, /opened fire|escort/i)),
  contradiction(1, "the army launched an offensive in May 2023, or did not", (v) => disputed(v, /offensive/i)),

  question(2, "who would lead the government's delegation was open in April 2023, and is settled", (v) =>
    asked(v, /lead the government|conduira la délégation/i, /settled/, "2023-04"),
  ),
  question(2, "when and where a second round would be was open on 3 May 2023, and is settled", (v) =>
    dateAsked(v, "2023-05-0", /deuxième tour|il se tiendra/i, /settled/),
  ),
  question(1, "whether Jaal Marroo would come was open in July 2023, and is settled", (v) =>
    asked(v, /acceptera|maquis|Jaal Maro/i, /settled/, "2023-07"),
  ),
  question(1, "whether a truce would be signed before the close was asked in November 2023", (v) =>
    asked(v, /trêve/i, /./, "2023-11-15"),
  ),
  question(
    2,
    "when there will be another round is open",
    (v) => dateAsked(v, "2023-11-2", /third round|nouvelle rencontre|date/i, /open/) || dateAsked(v, "2024-12", /date/i, /open/),
  ),
  question(1, "whether Norway would go on mediating was open in November 2023, and is settled", (v) =>
    asked(v, /Norvège|poursuivrait/i, /settled/, "2023-11-22"),
  ),
  question(1, "whether the United States will go on taking part is open", (v) =>
    asked(v, /États-Unis|continueront/i, /open/, "2024-03"),
  ),
  question(1, "whether Sagni's fighters will be taken into the police is open", (v) =>
    asked(v, /regional police|taken into/i, /open/, "2024-12"),
  ),

  figure(2, "78 civilians killed, 87 were said before the correction", (v) =>
    v.figures.some(
      ({ points }) =>
        points.some(({ value, low, relation }) => (value ?? low) === 78 && relation !== "corrected") &&
        points.some(({ value, low, relation }) => (value ?? low) === 87 && relation === "corrected"),
    ),
  ),
  figure(
    2,
    "displaced in western Oromia: 790,000 in May 2023, 910,000 in November, of one series",
    (v) => seriesOf(v, /./, 790_000, 910_000).length > 0,
  ),
  figure(1, "4.4 million displaced in the whole country", (v) => seriesOf(v, /./, 4_400_000).length > 0),
  figure(1, "43 civilians killed in June 2023", (v) => seriesOf(v, /kill|dea/, 43).length > 0),

  view(1, "the government and the OLA are parties", (v) => inPart(v, /party/, isGovernment) && inPart(v, /party/, isOla)),
  view(
    1,
    "Tanzania hosts",
    (v) => inPart(v, /host/, isTanzania) || v.rounds.some(({ host }) => /^state:TZA$|tanzani/i.test(host.value ?? "")),
  ),
  view(1, "Kenya and Norway mediate", (v) => inPart(v, MEDIATES, isKenya) && inPart(v, MEDIATES, isNorway)),
  view(1, "IGAD mediates", (v) => inPart(v, MEDIATES, isIgad)),
  view(1, "the United States mediate", (v) => inPart(v, MEDIATES, isAmerica)),
  view(1, "Redwan Hussien heads the delegation of the government", (v) => inPart(v, /delegation-head|negotiator/, is(/redwan/i))),
  view(1, "Jiregna Gudeta, and then Jaal Marroo, headed that of the OLA", (v) =>
    [is(/gudeta/i), isMarroo].some((who) => inPart(v, /delegation-head|negotiator/, who)),
  ),
  view(
    1,
    "the OLA demands a transitional government or authority in Oromia",
    (v) => agendaOf(v, /demand|objective|proposal/, /transition|dirigée? par/i).length > 0,
  ),
  view(
    1,
    "the government demands that the fighters disarm",
    (v) => agendaOf(v, /demand|objective/, /déposent les armes|désarmement|disarm/i).length > 0,
  ),
  view(1, "the Oromia region and Sagni Nagasa signed an agreement on 1 December 2024", (v) =>
    eventsOf(v, /agreement|signing|signature|accord/, /sign/i, "2024-12-01").some(held),
  ),

  trap("talks were held on 20 June 2023", (v) => v.rounds.some((it) => held(it) && /2023-06/.test(daysOf(it)))),
  trap("a third round was held on 5 March 2024", (v) => v.rounds.some((it) => held(it) && /2024-03/.test(daysOf(it)))),
  trap("the deal with Sagni in December 2024 is a third round, or another numbered one", (v) =>
    v.rounds.some((it) => held(it) && it.number !== null && it.number >= 3),
  ),
  trap("talks of other processes are rounds of these", (v) =>
    v.rounds.some(
      (it) =>
        held(it) &&
        (/2022|2018/.test(daysOf(it)) ||
          it.place.values.some(({ value }) => /pretoria|jeddah|djeddah|asmara|arusha|cair[oe]|ankara|south-africa/i.test(value))),
    ),
  ),
  trap(
    "the political part of November 2023 is a round of its own",
    (v) => v.rounds.filter((it) => held(it) && /2023-11/.test(daysOf(it))).length > 1,
  ),
  trap(
    "round 2 was over on 18 November, or the deal of 2024 was signed on 24 November",
    (v) =>
      heldOn(v, "2023-11-18").some((it) => !daysOf(it).includes("2023-11-21")) ||
      v.timeline.some(
        ({ kinds, standing, time }) =>
          kinds.some((kind) => /agreement|signing|signature/.test(kind)) && standing === "happened" && time.edtf === "2024-11-24",
      ),
  ),
  trap("Jaal Marroo was at round 1", (v) => sat(first(v), isMarroo)),
  trap("a truce or an agreement was signed in Tanzania", (v) =>
    eventsOf(v, /agreement|signing|signature|ceasefire|truce/, /sign|trêve|truce/i, "2023-11").some(
      ({ standing }) => standing === "happened",
    ),
  ),
  trap("the OLA of Jaal Marroo signed on 1 December 2024", (v) =>
    v.timeline.some(
      ({ kinds, standing, time, participants }) =>
        kinds.some((kind) => /agreement|signing|signature/.test(kind)) &&
        standing === "happened" &&
        /2024-12-01/.test(time.edtf ?? "") &&
        participants.some(({ actor, as }) => as === "actor" && isOla(actor)),
    ),
  ),
  trap("the corrected number of civilians killed contradicts the others", (v) =>
    v.contested.some(
      ({ question: about, values }) =>
        about === "figure" && values.some(({ value, superseded }) => /^~?87\b/.test(value) && !superseded),
    ),
  ),
  trap("those displaced in western Oromia contradict those of the whole country", (v) =>
    [/^~?4400000\b/, /^~?3500000\b/].some((all) =>
      [/^~?740000\b/, /^~?790000\b/, /^~?830000\b/, /^~?910000\b/, /^~?940000\b/].some((west) =>
        contests(v, ["figure"], all, west),
      ),
    ),
  ),
  trap("civilians killed at Gimbi contradict rebels killed", (v) =>
    [/^~?61\b/, /^~?12\b/].some((rebels) => contests(v, ["figure"], /^~?11\b/, rebels)),
  ),
  trap(
    "Getachew Reda and Getachew Gudina, or Jaal Marroo and Sagni, are one",
    (v) => bearsBoth(v, /Reda\b/, /Gudina/) || bearsBoth(v, /Marr?oo?\b/, /Sagni/),
  ),
  trap("the Oromo Liberation Army and the Oromo Liberation Front are one", (v) =>
    bearsBoth(
      v,
      /Oromo Liberation Army|Armée de libération oromo|\bOLA\b/,
      /Oromo Liberation Front|Front de libération oromo|\bOLF\b/,
    ),
  ),
  trap("the TPLF, the Fano, Egypt, Somalia or Sudan sat at these talks", (v) => {
    const others = is(/tplf|tigray people|fano\b|^state:(EGY|SOM|SDN)$/i);
    return inPart(v, /^party$/, others) || v.rounds.some((it) => held(it) && sat(it, others));
  }),
];
