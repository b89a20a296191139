/** What the fourteen reports of `bakuparis/` come to: written down before the record of them was looked at. */
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
  inTown,
  is,
  missed,
  notHeldBut,
  onlyOn,
  sat,
  seriesOf,
} from "./checks.ts";

const { round, merge, contradiction, question, figure, view, trap } = checksOf(
  /isra[eë]l|syri|bak(u|ou)|\bparis\b|lond(on|res)/i,
);

const BAKU = /bak(u|ou)/i;
const PARIS = /paris/i;
const LONDON = /lond(on|res)/i;
const JANUARY = ["2026-01-05", "2026-01-06"] as const;

const isSyria = is(/state:SYR|Syri|Damas|Shaibani|Shibani|Chaibani|Salama/i);
const isIsrael = is(/state:ISR|Isra[eë]l|Dermer|Leiter|Gofman/i);
const isAmerica = is(/state:USA|Barrack|United States|Etats-Unis|États-Unis/i);

type Held = ReturnType<typeof onlyOn>;
const bothSat = (it: Held): boolean => sat(it, isSyria) && sat(it, isIsrael);
const july = (v: ProcessView): Held => onlyOn(v, "2025-07-24");
const secondBaku = (v: ProcessView): Held => onlyOn(v, "2025-07-31");
const august = (v: ProcessView): Held => onlyOn(v, "2025-08-19");
const london = (v: ProcessView): Held => onlyOn(v, "2025-09-17");
const january = (v: ProcessView): Held => onlyOn(v, ...JANUARY);

export const BAKUPARIS_CHECKS: readonly Check[] = [
  round(2, "officials met once on 12 July 2025, in Baku", (v) => inTown(onlyOn(v, "2025-07-12"), BAKU)),
  round(2, "the talks of 24 July 2025 are one round, in Paris", (v) => inTown(july(v), PARIS)),
  round(1, "they had been planned for 23 July, and were not held then", (v) => notHeldBut(v, "2025-07-23")),
  round(1, "Syria and Israel sat on 24 July", (v) => bothSat(july(v))),
  round(1, "Barrack, or the United States, was there on 24 July", (v) => sat(july(v), isAmerica)),
  round(2, "a meeting on 31 July 2025 is told, in Baku", (v) => inTown(secondBaku(v), BAKU)),
  round(1, "Syria and Israel are told to have sat there on 31 July", (v) => bothSat(secondBaku(v))),
  round(2, "the talks of 19 August 2025 are one round, in Paris", (v) => inTown(august(v), PARIS)),
  round(1, "Syria and Israel sat on 19 August", (v) => bothSat(august(v))),
  round(2, "the talks of 17 September 2025 are one round, in London", (v) => inTown(london(v), LONDON)),
  round(1, "Syria and Israel sat in London", (v) => bothSat(london(v))),
  round(1, "London is the fourth meeting", (v) => london(v)?.number === 4),
  round(1, "talks were planned for 19 September and not held", (v) => missed(v, /Bak(u|ou)/, "2025-09-19")),
  round(2, "the talks of 5 and 6 January 2026 are one round, in Paris", (v) => inTown(january(v), PARIS)),
  round(1, "they are the fifth round", (v) => january(v)?.number === 5),
  round(1, "Syria and Israel sat in January", (v) => bothSat(january(v))),
  round(1, "Barrack, or the United States, was there in January", (v) => sat(january(v), isAmerica)),

  merge(2, "thirteen reports or more belong to it", ({ sources }) => sources.length >= 13),
  merge(2, "the copy of 25 July 2025 is of one origin with the wire", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "2025-07-25" && sameOrigin.length === 1),
  ),
  merge(2, "the correction of 29 November 2025 supersedes the first version", ({ sources }) =>
    sources.some(({ title, supersedes }) => title?.startsWith("RECTIFICATIF") === true && supersedes.length === 1),
  ),
  merge(1, "Asaad al-Shaibani and Assaad al-Chaibani are one", (v) => bearsBoth(v, /Shaibani/, /Chaibani/)),
  merge(1, "Asaad al-Shaibani and Asaad al-Shibani are one", (v) => bearsBoth(v, /Shaibani/, /Shibani/)),
  merge(1, "al-Sharaa and al-Chareh are one", (v) => bearsBoth(v, /Sharaa/, /Chareh/)),
  merge(1, "al-Sharaa and Al-Charaa are one", (v) => bearsBoth(v, /Sharaa/, /Charaa/)),
  merge(1, "Tom and Thomas Barrack are one", (v) => bearsBoth(v, /Tom Barrack/, /Thomas Barrack/)),
  merge(1, "Benjamin Netanyahu and Benyamin Nétanyahou are one", (v) => bearsBoth(v, /Netanyahu/, /Nétanyahou/)),
  merge(1, "Yechiel and Yehiel Leiter are one", (v) => bearsBoth(v, /Yechiel/, /Yehiel/)),
  merge(
    1,
    "only one round was held in London, whoever tells of it",
    (v) => v.rounds.filter((it) => held(it) && inTown(it, LONDON)).length === 1,
  ),

  contradiction(2, "13 were killed in Beit Jinn, or seven", (v) => contests(v, ["figure"], /^~?13\b/, /^~?7\b/)),
  contradiction(1, "the gunmen fired first in Beit Jinn, or the soldiers did", (v) =>
    disputed(v, /feu les premiers|tiré les premiers/i),
  ),
  contradiction(1, "1,120 were killed in Suwayda, or 558", (v) => contests(v, ["figure"], /^~?1120\b/, /^~?558\b/)),
  contradiction(1, "there were more than 1,000 strikes, or 600", (v) => contests(v, ["figure"], /\b1000\b/, /\b600\b/)),
  contradiction(1, "Israel holds 13 positions, or nine", (v) => contests(v, ["figure"], /^~?13\b/, /^~?9\b/)),
  contradiction(2, "Sharaa attended the meeting of 12 July, or did not", (v) =>
    disputed(v, /himself attended|did not attend|denied this|pas pris part/i),
  ),
  contradiction(
    2,
    "the ministers met in Baku on 31 July, or did not",
    (v) =>
      heldOn(v, "2025-07-31").some(({ standing }) => standing === "contested") ||
      disputed(v, /rencontré aucun|se sont revus|démenti l'entrevue|l'entrevue du 31 juillet/i),
  ),
  contradiction(1, "Israel accepted a timetable, or did not", (v) => disputed(v, /calendrier/i)),

  question(2, "whether Shibani would come in person was asked on 22 July, and is settled", (v) =>
    asked(v, /come in person|send a deputy/i, /settled/, "2025-07-22"),
  ),
  question(2, "when and where they would meet next was open on 25 July, and is settled", (v) =>
    dateAsked(v, "2025-07-25", /next talks|when and where/i, /settled/),
  ),
  question(1, "the date of the next session was open on 20 August, and is settled", (v) =>
    dateAsked(v, "2025-08-20", /prochaine séance|date de la/i, /settled/),
  ),
  question(1, "whether something would be signed in New York was asked on 18 September", (v) =>
    asked(v, /agreement will be signed|New York/i, /./, "2025-09-18"),
  ),
  question(2, "who would replace Dermer was open in November, and is settled", (v) =>
    asked(v, /remplacera/i, /settled/, "2025-11-2"),
  ),
  question(
    1,
    "where the mechanism will sit is open",
    (v) => asked(v, /siégera|mécanisme|Amman/i, /open/, "2026-01") || dateAsked(v, "2026-01", /siégera/i, /open/),
  ),
  question(1, "when the Israeli army leaves Mount Hermon is open", (v) =>
    asked(v, /quittera-t-elle|mont Hermon/i, /open/, "2026-01"),
  ),

  figure(2, "24 wounded in Beit Jinn, 42 were said before the correction", (v) =>
    v.figures.some(
      ({ points }) =>
        points.some(({ value, low, relation }) => (value ?? low) === 24 && relation !== "corrected") &&
        points.some(({ value, low, relation }) => (value ?? low) === 42 && relation === "corrected"),
    ),
  ),
  figure(1, "1,448 killed in Suwayda, then 2,048", (v) => seriesOf(v, /kill|dea|fatal|toll/i, 1448, 2048).length > 0),
  figure(1, "93,000 displaced, then 176,000, then 192,000", (v) =>
    [93_000, 176_000, 192_000].every((count) => seriesOf(v, /displac|refug/i, count).length > 0),
  ),
  figure(1, "six Israeli soldiers wounded", (v) => seriesOf(v, /wound|injur/i, 6).length > 0),

  view(1, "Syria and Israel are parties", (v) => inPart(v, /party/, isSyria) && inPart(v, /party/, isIsrael)),
  view(2, "Barrack, or the United States, mediates", (v) => inPart(v, /mediat|facilitat|chair|sponsor/, isAmerica)),
  view(1, "Dermer led the Israeli delegation", (v) => inPart(v, /delegation-head|negotiator/, is(/Dermer/i))),
  view(1, "Leiter leads the Israeli delegation", (v) => inPart(v, /delegation-head|negotiator/, is(/Leiter/i))),
  view(1, "Shaibani leads the Syrian delegation", (v) =>
    inPart(v, /delegation-head|negotiator/, is(/Shaibani|Chaibani|Shibani/i)),
  ),
  view(
    1,
    "Syria demands that Israel withdraw to the old lines",
    (v) => agendaOf(v, /demand|objective/, /withdraw|pull back|return to the lines|lignes|retire|retour à l'accord/i).length > 0,
  ),
  view(
    1,
    "Israel demands that southern Syria be demilitarised",
    (v) => agendaOf(v, /demand|objective/, /demilitari[sz]|démilitaris|heavy weapons|ni chars/i).length > 0,
  ),
  view(
    1,
    "Syria refused a corridor to Suwayda",
    (v) =>
      agendaOf(v, /refusal/, /corridor|couloir/i).length > 0 || eventsOf(v, /refus|reject/, /corridor|couloir/i, null).length > 0,
  ),
  view(
    1,
    "the sides agreed in January on a joint mechanism",
    (v) =>
      agendaOf(v, /commitment/, /mécanisme|cellule/i).length > 0 ||
      eventsOf(v, /agree|accord|statement|declar/, /mécanisme|cellule|déclaration commune/i, "2026-01").some(held),
  ),

  trap("the ministers met on 23 July, before it was put off", (v) => heldOn(v, "2025-07-23").length > 0),
  trap("talks were held on 19 September, when none were", (v) => heldOn(v, "2025-09-19").length > 0),
  trap("the meeting of 25 July with Barrot, without Israel, is a round", (v) => heldOn(v, "2025-07-25").length > 0),
  trap("something was signed in September 2025", (v) =>
    v.timeline.some(
      ({ kinds, standing, time }) =>
        kinds.some((kind) => /agreement|signing|signature/.test(kind)) &&
        standing === "happened" &&
        /^2025-09-(1[7-9]|2\d)$/.test(time.edtf ?? ""),
    ),
  ),
  trap("Sharaa and Netanyahu met, or a round was held, in New York", (v) =>
    v.rounds.some(
      (it) =>
        held(it) &&
        (inTown(it, /new.york/i) ||
          /2025-09-2[1-6]/.test(daysOf(it)) ||
          (sat(it, is(/Netanyahu|Nétanyahou/i)) && sat(it, is(/Shara|Chare|Charaa/i)))),
    ),
  ),
  trap("the meeting on Suwayda in Amman is a round", (v) =>
    v.rounds.some((it) => held(it) && (inTown(it, /amman/i) || /2025-08-12|2025-09-16/.test(daysOf(it)))),
  ),
  trap("Shaibani's visit to Moscow, or Sharaa's to the White House, is a round", (v) =>
    v.rounds.some(
      (it) =>
        held(it) &&
        (inTown(it, /mosco[uw]|washington|white.house|mar-a-lago/i) ||
          /2025-11-10|2025-12-29/.test(daysOf(it)) ||
          sat(it, is(/Lavrov|Poutine|Putin/i))),
    ),
  ),
  trap("the talks of Shepherdstown in 2000, or those in Doha on Gaza, are a round", (v) =>
    v.rounds.some((it) => held(it) && (inTown(it, /shepherdstown|doha/i) || /2000-/.test(daysOf(it)) || sat(it, is(/hamas/i)))),
  ),
  trap("the Kurdish-led SDF, Jordan or Hezbollah sat at these talks", (v) =>
    v.rounds.some((it) => held(it) && sat(it, is(/\bSDF\b|Syrian Democratic Forces|state:JOR|Jordan|Hezbollah/i))),
  ),
  trap("Dermer sat in Paris in January 2026", (v) => heldOn(v, ...JANUARY).some((it) => sat(it, is(/Dermer/i)))),
  trap("rounds with numbers that nobody told and nobody can count", (v) =>
    v.rounds.some(({ number }) => number !== null && ![1, 2, 3, 4, 5, 6].includes(number)),
  ),
  trap("the corrected number of wounded contradicts the other", (v) =>
    v.contested.some(
      ({ question: about, values }) =>
        about === "figure" && values.some(({ value, superseded }) => value === "42" && !superseded),
    ),
  ),
  trap("the land taken since December contradicts that taken in 1967", (v) => contests(v, ["figure"], /^~?1200\b/, /^~?400\b/)),
  trap(
    "tolls of different places or people contradict each other",
    (v) =>
      contests(v, ["figure"], /^~?1120\b/, /^~?3\b/) ||
      contests(v, ["figure"], /^~?24\b/, /^~?6\b/) ||
      contests(v, ["figure"], /^~?13\b/, /^~?(2048|1448)\b/) ||
      contests(v, ["figure"], /^~?1120\b/, /^~?2048\b/),
  ),
  trap(
    "Barrack and Barrot, Shaibani and Sharaa, or Dermer and Leiter are one",
    (v) =>
      bearsBoth(v, /Barrack/, /Barrot/) ||
      bearsBoth(v, /Shaibani|Chaibani|Shibani/, /Sharaa|Chareh|Charaa/) ||
      bearsBoth(v, /Dermer/, /Leiter/),
  ),
];
