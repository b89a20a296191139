/** What the fourteen reports of `dohaun/` come to: written down before the record of them was looked at. */
import type { ProcessView, Round } from "../../src/record/index.ts";
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
  inTown,
  is,
  missed,
  onlyOn,
  placed,
  plannedFor,
  sat,
  seriesOf,
  took,
} from "./checks.ts";

const { round, merge, contradiction, question, figure, view, trap } = checksOf(/doha|afghan|taliban/i);
const TOWN = /doha/i;
const GROUP = /working group|groupes? de travail|groupe sur|counter-narcotics|private sector|stupéfiants|secteur privé/i;
const GUTERRES = is(/Guterres/i);
const DICARLO = is(/Di ?Carlo/i);
const TALIBAN = is(/taliban|islamic emirate|émirat islamique|Mujah[ie]d|Muttaqi|Mottaqi|state:AFG/i);
const KABUL = is(/taliban|islamic emirate|émirat islamique|Mujah[ie]d|Muttaqi|Mottaqi/i);
const USA = is(/state:USA|United States|États-Unis|Etats-Unis|Washington|\bWest\b|thomas-west/i);
const UN = is(/united nations|nations unies|\bUN\b|\bONU\b|org:un\b|organi[sz]ation:un\b|unama|manua/i);

const first = (v: ProcessView): Round | null => onlyOn(v, "2023-05-01", "2023-05-02");
const second = (v: ProcessView): Round | null => onlyOn(v, "2024-02-18", "2024-02-19");
const third = (v: ProcessView): Round | null => onlyOn(v, "2024-06-30", "2024-07-01");
const groups = (v: ProcessView): readonly Round[] => heldOn(v, "2025-06-30", "2025-07-01");
/** Someone of these sat at what was held on one of these days. */
const satOn = (v: ProcessView, who: Parameters<typeof sat>[1], ...days: readonly string[]): boolean =>
  heldOn(v, ...days).some((it) => sat(it, who));

export const DOHAUN_CHECKS: readonly Check[] = [
  round(2, "the first meeting is one, on 1 and 2 May 2023, in Doha", (v) => inTown(first(v), TOWN)),
  round(1, "that of May 2023 is the first", (v) => first(v)?.number === 1),
  round(1, "the United States, China and Russia were at the first", (v) =>
    [USA, is(/state:CHN|China|Chine/), is(/state:RUS|Russi/)].every((who) => sat(first(v), who)),
  ),
  round(1, "Guterres, or the United Nations, opened or chaired the first", (v) =>
    [GUTERRES, UN].some(
      (who) => sat(first(v), who) || (first(v)?.host.values ?? []).some(({ value, name }) => who({ id: value, name })),
    ),
  ),
  round(2, "the second meeting is one, on 18 and 19 February 2024, in Doha", (v) => inTown(second(v), TOWN)),
  round(1, "that of February 2024 is the second", (v) => second(v)?.number === 2),
  round(1, "the second was announced for 18 February 2024", (v) => plannedFor(v, "2024-02-18")),
  round(
    1,
    "the session with the authorities of Kabul, planned for 19 February 2024, was called off",
    (v) =>
      eventsOf(v, /./, /session (with|planned)|séance des envoyés/i, null).some(
        (event) => !held(event) || event.kinds.some((kind) => /postpon|cancel|suspen|call|refus/.test(kind)),
      ) || v.rounds.some((it) => !held(it) && /2024-02-19/.test([daysOf(it), ...it.planned.map(({ edtf }) => edtf)].join(" "))),
  ),
  round(2, "the third meeting is one, on 30 June and 1 July 2024, in Doha", (v) => inTown(third(v), TOWN)),
  round(1, "that of June 2024 is the third", (v) => third(v)?.number === 3),
  round(1, "the third was announced for 30 June 2024", (v) => plannedFor(v, "2024-06-30")),
  round(2, "the Taliban sat at the third, by their own name or by Mujahid", (v) => sat(third(v), TALIBAN)),
  round(1, "the American envoy, Thomas West, was at the third", (v) => sat(third(v), USA)),
  round(
    1,
    "DiCarlo was at the third, or chairs it",
    (v) =>
      sat(third(v), DICARLO) ||
      (third(v) !== null && inPart(v, /chair|mediat|facilitat|host|conven/, DICARLO)) ||
      (third(v)?.host.values ?? []).some(({ value, name }) => DICARLO({ id: value, name })),
  ),
  round(1, "the envoys met Afghan women and civil society on 2 July 2024", (v) =>
    took(v, /women|civil|société civile/i, "2024-07-02"),
  ),
  round(1, "the working group on counter-narcotics met on 28 November 2024", (v) => took(v, GROUP, "2024-11-28")),
  round(1, "the group on the private sector was to meet on 12 December 2024 and did not", (v) => missed(v, GROUP, "2024-12-12")),
  round(
    2,
    "the working groups met on 30 June and 1 July 2025, in Doha",
    (v) =>
      groups(v).some((it) => placed(it, TOWN)) ||
      v.timeline.some(
        (event) =>
          held(event) &&
          /2025-06-30|2025-07-01/.test(event.time.edtf ?? "") &&
          event.place.values.some(({ value, name }) => TOWN.test(value) || TOWN.test(name)),
      ),
  ),

  merge(2, "thirteen reports or more belong to it", ({ sources }) => sources.length >= 13),
  merge(2, "the copy of 20 February 2024 is of one origin with the wire", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "2024-02-20" && sameOrigin.length === 1),
  ),
  merge(2, "the correction of 1 July 2024 supersedes the first version", ({ sources }) =>
    sources.some(({ title, supersedes }) => title?.startsWith("RECTIFICATIF") === true && supersedes.length === 1),
  ),
  merge(1, "António and Antonio Guterres are one", (v) => bearsBoth(v, /António Guterres/, /Antonio Guterres/)),
  merge(1, "Zabihullah Mujahid and Mujahed are one", (v) => bearsBoth(v, /Mujahid/, /Mujahed/)),
  merge(1, "Suhail and Sohail Shaheen are one", (v) => bearsBoth(v, /Suhail/, /Sohail/)),
  merge(
    1,
    "Roza Otunbayeva and Roza Otounbaïeva, or Rosa Otunbaïeva, are one",
    (v) => bearsBoth(v, /Otunbayeva/, /Otounbaïeva/) || bearsBoth(v, /Otunbayeva/, /Rosa Otunbaïeva/),
  ),
  merge(1, "Amir Khan Muttaqi and Mottaqi are one", (v) => bearsBoth(v, /Muttaqi/, /Mottaqi/)),
  merge(1, "Zamir Kabulov and Kaboulov are one", (v) => bearsBoth(v, /Kabulov/, /Kaboulov/)),
  merge(1, "Feridun Sinirlioglu and Sinirlioğlu are one", (v) => bearsBoth(v, /Sinirlioglu/, /Sinirlioğlu/)),
  merge(1, "Rosemary DiCarlo and Rosemary A. DiCarlo are one", (v) => bearsBoth(v, /Rosemary DiCarlo/, /Rosemary A\. DiCarlo/)),

  contradiction(1, "25 women marched in Kabul in April 2023, or 10", (v) => contests(v, ["figure"], /^~?25\b/, /^~?10\b/)),
  contradiction(2, "the Taliban demanded something like recognition, or did not", (v) =>
    disputed(v, /demand(ed)? (recognition|to be treated)|close to recognition/i),
  ),
  contradiction(1, "three were killed in Kandahar in March 2024, or 21", (v) => contests(v, ["figure"], /^~?3\b/, /^~?21\b/)),
  contradiction(1, "the Taliban sent five delegates in 2024, or six", (v) => contests(v, ["figure"], /^~?5\b/, /^~?6\b/)),
  contradiction(2, "women's rights were discussed in Doha, or were not", (v) => disputed(v, /rights of women|women's rights/i)),
  contradiction(1, "the envoys agreed that restrictions on banks be lifted, or did not", (v) =>
    disputed(v, /restrictions on Afghan banks|any such agreement/i),
  ),
  contradiction(1, "poppy cultivation rose in 2024, or did not", (v) =>
    disputed(v, /cultivation had risen|no increase|denied that cultivation/i),
  ),

  question(1, "when the next meeting would be was open in May 2023, and is settled", (v) =>
    dateAsked(v, "2023-05", /sans en fixer la date|ne dit pas quand/i, /settled/),
  ),
  question(1, "whether the Taliban would be invited to the second was open in May 2023, and is settled", (v) =>
    asked(v, /talibans seront invités/i, /settled/, "2023-05"),
  ),
  question(1, "whether Muttaqi, or the Taliban, would come in February 2024 is settled", (v) =>
    asked(v, /fera le déplacement|Viendront-ils/i, /settled/, "2024-02-16"),
  ),
  question(2, "who will be the special envoy of the United Nations is open", (v) =>
    asked(v, /who will be the envoy/i, /open/, "2024-02"),
  ),
  question(2, "whether the Taliban would take part in the third meeting was open in May 2024, and is settled", (v) =>
    asked(v, /talibans participeront/i, /settled/, "2024-05"),
  ),
  question(1, "who would lead the delegation was open in June 2024, and is settled", (v) =>
    asked(v, /lead the delegation/i, /settled/, "2024-06-16"),
  ),
  question(2, "when the envoys will hold a fourth meeting is open", (v) =>
    ["2024-07", "2024-11", "2025-07"].some((since) => dateAsked(v, since, /fourth|quatrième|take place/i, /open/)),
  ),

  figure(2, "23.7 million in need in 2024, 27.3 were said before the correction", (v) =>
    v.figures.some(
      ({ points }) =>
        points.some(({ value, low, relation }) => (value ?? low) === 23_700_000 && relation !== "corrected") &&
        points.some(({ value, low, relation }) => (value ?? low) === 27_300_000 && relation === "corrected"),
    ),
  ),
  figure(1, "22.9 million in need in 2025", (v) => seriesOf(v, /./, 22_900_000).length > 0),
  figure(1, "1.2 million came back from Iran and Pakistan", (v) => seriesOf(v, /./, 1_200_000).length > 0),
  figure(1, "poppy stood on 12,800 hectares in 2024", (v) => seriesOf(v, /./, 12_800).length > 0),

  view(1, "the Taliban, or the Islamic Emirate, are a party", (v) => inPart(v, /party/, TALIBAN)),
  view(1, "Guterres or the United Nations convenes, chairs or mediates", (v) =>
    [GUTERRES, UN, DICARLO].some((who) => inPart(v, /chair|mediat|facilitat|host|conven|organi/, who)),
  ),
  view(
    1,
    "Qatar hosts",
    (v) =>
      inPart(v, /host|mediat|facilitat/, is(/state:QAT|Qatar/)) ||
      v.rounds.some((it) => it.host.values.some(({ value, name }) => /state:QAT|Qatar/.test(`${value} ${name}`))),
  ),
  view(1, "Mujahid heads the delegation of the Taliban in 2024", (v) =>
    inPart(v, /delegation-head|negotiator/, is(/Mujah[ie]d/i)),
  ),
  view(
    1,
    "the Taliban refused to take part in February 2024",
    (v) =>
      agendaOf(v, /refusal/, /particip|attend|take part|venir|boud|Doha/i).length > 0 ||
      eventsOf(v, /refus|boycott|withdraw|absen|announce/, /not take part|stay away|boud|refusé|décliné|turned down/i, null)
        .length > 0,
  ),
  view(
    1,
    "the Taliban demand to be the only ones to speak for Afghanistan",
    (v) => agendaOf(v, /demand|objective|proposal/, /sole representative|seuls/i).length > 0,
  ),
  view(
    1,
    "the Taliban demand that sanctions or restrictions on banks be lifted",
    (v) => agendaOf(v, /demand|objective/, /sanctions|restrictions bancaires|reserves|avoirs/i).length > 0,
  ),
  view(
    1,
    "the Taliban are against a special envoy of the United Nations",
    (v) =>
      agendaOf(v, /refusal/, /envoy|envoyé/i).length > 0 ||
      eventsOf(v, /refus|reject|oppos/, /special envoy|envoyé spécial|s'y opposent/i, null).length > 0 ||
      v.positions.some(
        ({ actor, cells }) =>
          TALIBAN(actor) &&
          cells.some(
            ({ stance, said, support }) =>
              /opposes|denies/.test(stance) &&
              /envoy|s'y opposent/i.test([...said, ...support.claims.map(({ span }) => span.exact)].join(" ")),
          ),
      ),
  ),
  view(
    1,
    "experts of the United Nations promised the final plan before the winter of 2025",
    (v) => agendaOf(v, /commitment/, /version définitive/i).length > 0,
  ),

  trap("the Taliban sat at the first meeting", (v) => satOn(v, KABUL, "2023-05-01", "2023-05-02")),
  trap("the Taliban sat at the second meeting", (v) => satOn(v, KABUL, "2024-02-18", "2024-02-19")),
  trap("the group on the private sector met on 12 December 2024", (v) => took(v, GROUP, "2024-12-12")),
  trap("the regional meeting of 29 January 2024 in Kabul is a round", (v) => heldOn(v, "2024-01-29").length > 0),
  trap("the Moscow format, in Kazan in September 2023, is a round", (v) =>
    v.rounds.some((it) => held(it) && (/2023-09/.test(daysOf(it)) || placed(it, /kazan|mosco/i))),
  ),
  trap("the deal of February 2020 or the talks of September 2020 are a round of these", (v) =>
    v.rounds.some((it) => held(it) && /2020-/.test(daysOf(it))),
  ),
  trap("a fourth meeting of the envoys was held, or the working groups of 2025 are it", (v) =>
    v.rounds.some((it) => held(it) && it.number === 4),
  ),
  trap("Afghan women sat with the Taliban on 30 June 2024", (v) =>
    satOn(v, is(/wom[ae]n|femme|afghanes|Seraj|Barr\b|civil society|société civile/i), "2024-06-30"),
  ),
  trap("the copy of 20 February 2024 is an origin of its own", ({ sources }) =>
    sources.some(
      ({ published, language, sameOrigin }) => published === "2024-02-20" && language === "en" && sameOrigin.length === 0,
    ),
  ),
  trap("the corrected number of those in need contradicts the others", (v) =>
    v.contested.some(
      ({ question: about, values }) =>
        about === "figure" && values.some(({ value, superseded }) => /27300000/.test(value) && !superseded),
    ),
  ),
  trap(
    "those in need in 2023, 2024 and 2025 contradict each other",
    (v) =>
      contests(v, ["figure"], /28000000/, /23700000/) ||
      contests(v, ["figure"], /28000000/, /22900000/) ||
      contests(v, ["figure"], /23700000/, /22900000/),
  ),
  trap("nine billion blocked abroad contradict the seven of them in the United States", (v) =>
    contests(v, ["figure"], /9000000000/, /7000000000/),
  ),
  trap(
    "the delegation of 2024 contradicts the seven of 2025",
    (v) => contests(v, ["figure"], /^~?5\b/, /^~?7\b/) || contests(v, ["figure"], /^~?6\b/, /^~?7\b/),
  ),
  trap(
    "Thomas West is one with Tomas Niklasson, Haibatullah Akhundzada with Habibullah Ahmadi, or Balkhi with Takal",
    (v) => bearsBoth(v, /\bWest\b/, /Niklasson/) || bearsBoth(v, /Akhundzada/, /Ahmadi/) || bearsBoth(v, /Balkhi/, /Takal/),
  ),
  trap("Hamas, Israel, the M23 or Congo sat in a round", (v) =>
    v.rounds.some((it) => held(it) && sat(it, is(/hamas|state:ISR|Isra[eë]l|\bM23\b|group:m23|state:COD|Congo/i))),
  ),
];
