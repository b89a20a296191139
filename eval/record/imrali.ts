/** What the fourteen reports of `imrali/` come to: written down before the record of them was looked at. */
import type { ProcessView, RecordAgendaItem, RecordEvent, Round } from "../../src/record/index.ts";
import type { Check } from "./checks.ts";
import { bearsBoth, checksOf, contests, daysOf, disputed, eventsOf, held, onlyRound, seriesOf, wordsOf } from "./checks.ts";

const { round, merge, contradiction, question, figure, view, trap } = checksOf("process:turkey-pkk-2024");
const MEETING = /visit|rencontr|entret|met\b|meet|rendu|séance|session|talks|Imral/i;

/** Rounds that were held on this day. */
const heldOn = ({ rounds }: ProcessView, day: string): readonly Round[] =>
  rounds.filter((it) => held(it) && daysOf(it).includes(day));
const at = ({ place }: Round | RecordEvent, where: string): boolean => place.values.some(({ value }) => value === where);
/** What was held on this day, as the only round of the day or else as a meeting on the timeline. */
function heldAs(v: ProcessView, day: string): readonly (Round | RecordEvent)[] {
  const rounds = heldOn(v, day);
  if (rounds.length > 0) return rounds.length === 1 ? rounds : [];
  return eventsOf(v, /./, MEETING, day).filter(held);
}
const metAt = (v: ProcessView, day: string, where: string): boolean => heldAs(v, day).some((it) => at(it, where));
const plannedFor = ({ rounds, timeline }: ProcessView, day: string): boolean =>
  rounds.some((it) => it.planned.some(({ edtf }) => edtf.includes(day)) || (!held(it) && daysOf(it).includes(day))) ||
  timeline.some(
    (it) =>
      MEETING.test(wordsOf(it)) &&
      (it.time.told.some(({ edtf, standing }) => edtf.includes(day) && !held({ standing })) ||
        (!held(it) && (it.time.edtf ?? "").includes(day))),
  );
const toldIn = (item: RecordAgendaItem): string => [...item.contents, wordsOf(item)].join(" | ");
const agendaOf = ({ agenda }: ProcessView, kinds: RegExp, words: RegExp) =>
  agenda.filter((item) => kinds.test(item.kind) && words.test(toldIn(item)));
const by = ({ parties }: RecordAgendaItem, names: RegExp): boolean => parties.some(({ name, id }) => names.test(`${name} ${id}`));
const questionsOf = ({ questions }: ProcessView, words: RegExp) =>
  questions.filter((it) => words.test([it.issue, ...it.contents, wordsOf(it)].join(" | ")));

export const IMRALI_CHECKS: readonly Check[] = [
  round(2, "the first visit, 28 December 2024, is one, on Imrali", (v) => metAt(v, "2024-12-28", "place:imrali")),
  round(2, "the second visit, 22 January 2025, is one, on Imrali", (v) => metAt(v, "2025-01-22", "place:imrali")),
  round(1, "the second visit was first planned for 15 January", (v) => plannedFor(v, "2025-01-15")),
  round(1, "the third visit was on 27 February 2025", (v) => heldAs(v, "2025-02-27").length > 0),
  round(2, "the fourth visit, 21 April 2025, is one, on Imrali", (v) => metAt(v, "2025-04-21", "place:imrali")),
  round(1, "a fifth visit was planned for 18 May 2025", (v) => plannedFor(v, "2025-05-18")),
  round(1, "Buldan and Sancar were on Imrali on 6 July 2025", (v) => metAt(v, "2025-07-06", "place:imrali")),
  round(1, "the first session of the commission was on 5 August 2025, in Ankara", (v) => metAt(v, "2025-08-05", "place:ankara")),
  round(2, "the second session of the commission was held on 8 August 2025", (v) => heldAs(v, "2025-08-08").length > 0),
  round(2, "session 17 is one, on 6 November 2025", (v) => {
    const it = onlyRound(v, 17);
    return it !== null && held(it) && daysOf(it).includes("2025-11-06");
  }),
  round(1, "session 17 was first planned for 30 October", (v) => plannedFor(v, "2025-10-30")),
  round(2, "session 18 is one, on 21 November 2025", (v) => {
    const it = onlyRound(v, 18);
    return it !== null && held(it) && daysOf(it).includes("2025-11-21");
  }),
  round(1, "Yayman, Yıldız and Koçyiğit were on Imrali on 24 November 2025", (v) =>
    heldAs(v, "2025-11-24").some(({ participants }) =>
      [/Yayman/, /Y[ıi]ld[ıi]z/, /Ko[çc]yi[ğg]it/].every((name) => participants.some(({ actor }) => name.test(actor.name))),
    ),
  ),

  merge(2, "thirteen reports or more belong to it", ({ sources }) => sources.length >= 13),
  merge(2, "the copy of 12 July 2025 is of one origin with the wire", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "2025-07-12" && sameOrigin.length === 1),
  ),
  merge(2, "the correction of 6 August 2025 supersedes the first version", ({ sources }) =>
    sources.some(({ title, supersedes }) => title?.startsWith("CORRECTION") === true && supersedes.length === 1),
  ),
  merge(1, "Mazloum Abdi and Mazlum Abdi are one", (v) => bearsBoth(v, /Mazloum/, /Mazlum/)),
  merge(1, "Mithat Sancar and Midhat Sancar are one", (v) => bearsBoth(v, /Mithat/, /Midhat/)),
  merge(1, "Bafel Talabani and Bafil Talabani are one", (v) => bearsBoth(v, /Bafel/, /Bafil/)),
  merge(1, "the burning of weapons of 11 July 2025 is told once or twice, not by each report", (v) => {
    const told = eventsOf(v, /./, /burn|brûl|set them alight/i, "2025-07-11");
    return told.length > 0 && told.length <= 2;
  }),

  contradiction(2, "the PKK has 4,000 fighters in northern Iraq, or 2,500", (v) =>
    contests(v, ["figure"], /(?<!\d)4000(?!\d)/, /(?<!\d)2500(?!\d)/),
  ),
  contradiction(2, "the fighting emptied 800 villages, or 602", (v) =>
    contests(v, ["figure"], /(?<!\d)800(?!\d)/, /(?<!\d)602(?!\d)/),
  ),
  contradiction(1, "26 militants were killed in the last week of February, or nine", (v) =>
    contests(v, ["figure"], /(?<!\d)26(?!\d)/, /(?<!\d)9(?!\d)/),
  ),
  contradiction(1, "thirty fighters burned their weapons, or 26", (v) =>
    contests(v, ["figure"], /(?<!\d)30(?!\d)/, /(?<!\d)26(?!\d)/),
  ),
  contradiction(
    2,
    "the congress was on 5 to 7 May near Qandil, or on 3 and 4 May in Sulaymaniyah, or was not in that city",
    (v) =>
      disputed(v, /cong(res|rès)/i) ||
      v.contested.some(
        ({ values }) =>
          values.some(({ value }) => /2025-05-0[34]|place:sulaymaniyah/.test(value)) &&
          values.some(({ value }) => /2025-05-0[5-7]|place:qandil/.test(value)),
      ),
  ),
  contradiction(2, "the CHP had promised to come along, or had not", (v) => disputed(v, /promise|come along/i)),
  contradiction(1, "the weather put off the visit of January, or did not", (v) =>
    disputed(v, /winds?\b|weather|put off|withheld/i),
  ),
  contradiction(1, "Ocalan was connected to the congress by telephone, or was not", (v) => disputed(v, /telephone/i)),
  contradiction(1, "25 members of the PKK came out of Turkey, or no more than 16", (v) =>
    contests(v, ["figure"], /(?<!\d)25(?!\d)/, /(?<!\d)16(?!\d)/),
  ),

  question(2, "how and where the call would be made public was open, and is settled", (v) =>
    v.questions.some(
      (q) =>
        q.state === "settled" &&
        (q.askedSince ?? "").startsWith("2025-01-2") &&
        (/call|public|video|text|decided/i.test([...q.contents, wordsOf(q)].join(" ")) ||
          q.options.some(({ actor }) => /diyarbakir|istanbul/i.test(actor.id))),
    ),
  ),
  question(2, "whether the commission would go to Imrali was open, and is settled", (v) =>
    questionsOf(v, /Ira-t-elle|entendre Abdullah|Imral/i).some(
      (q) => q.state === "settled" && (q.askedSince ?? "").startsWith("2025-08"),
    ),
  ),
  question(1, "whether the co-chairs of DEM may come along was asked in December 2024", (v) =>
    questionsOf(v, /coprésidents|accompagner|autorisés/i).some((q) => (q.askedSince ?? "").startsWith("2024-12")),
  ),
  question(1, "where the congress of the PKK would be was asked in spring 2025", (v) =>
    questionsOf(v, /congr[eè]s|Kandil/i).some((q) => /2025-0[2-4]/.test(q.askedSince ?? "")),
  ),
  question(2, "where or when a second ceremony will be is open", (v) =>
    questionsOf(v, /second ceremony/i).some((q) => q.state === "open"),
  ),
  question(2, "whether what Öcalan told the three will be published is open", (v) =>
    questionsOf(v, /published|compte rendu|rendu public/i).some((q) => q.state === "open"),
  ),

  figure(2, "48 deputies at the first session, 51 were said before the correction", (v) =>
    v.figures.some(
      ({ points }) =>
        points.some(({ value, low, relation }) => (value ?? low) === 48 && relation !== "corrected") &&
        points.some(({ value, low, relation }) => (value ?? low) === 51 && relation === "corrected"),
    ),
  ),
  figure(1, "more than 40,000 dead since 1984", (v) => seriesOf(v, /kill|dea/, 40_000).length > 0),
  figure(2, "7,150 killed since July 2015, 650 of them civilians", (v) =>
    [7150, 650].every((count) => seriesOf(v, /kill|dea/, count).length > 0),
  ),
  figure(1, "five killed in the attack of 23 October 2024", (v) => seriesOf(v, /kill|dea/, 5).length > 0),
  figure(1, "25 members of the PKK were shown at Qandil", (v) => seriesOf(v, /./, 25).length > 0),

  view(1, "the PKK is a party", ({ roles }) => roles.some(({ role, actor }) => role === "party" && actor.id === "group:pkk")),
  view(1, "Kurtulmuş is speaker of parliament, or chairs the commission", ({ roles }) =>
    roles.some(
      ({ role, titles, actor }) => /Kurtulmu/.test(actor.name) && /speaker|pr[eé]sid|chair/i.test([role, ...titles].join(" ")),
    ),
  ),
  view(2, "the PKK declared a ceasefire on 1 March 2025", (v) =>
    eventsOf(v, /./, /cease-?fire|truce|trêve/i, "2025-03-01").some(held),
  ),
  view(1, "the PKK announced in May 2025 that it dissolves itself", (v) =>
    v.timeline.some(
      (it) =>
        held(it) &&
        /dissol|disband/i.test(wordsOf(it)) &&
        ((it.time.edtf ?? "").includes("2025-05") || (it.time.published ?? "").startsWith("2025-05")),
    ),
  ),
  view(2, "the PKK demands that Öcalan be freed", (v) =>
    agendaOf(v, /demand/, /\bfreed?\b|libér/i).some((item) => by(item, /pkk|hozat/i)),
  ),
  view(1, "Turkey or the MHP demands that the YPG disarm or be disbanded", (v) =>
    agendaOf(v, /demand/, /YPG|Syri/i).some((item) => by(item, /TUR|Tur[kq]|Ankara|MHP|Erdo|AKP?\b/i)),
  ),
  view(1, "Iyi refuses to take part in the commission", (v) =>
    agendaOf(v, /refusal/, /./).some((item) => by(item, /\bIyi\b|İYİ/i) || /participer/.test(toldIn(item))),
  ),
  view(
    1,
    "Nechirvan Barzani or Bafel Talabani offers help with the disarmament",
    (v) => agendaOf(v, /proposal|commitment/, /aide d.Erbil|prêts à fournir|recueillir|même offre|ready to host/i).length > 0,
  ),

  trap("the second visit was on 15 January", (v) => heldOn(v, "2025-01-15").length > 0),
  trap("a session of the commission was held on 30 October", (v) => heldOn(v, "2025-10-30").length > 0),
  trap("session 19 was held", (v) => v.rounds.some((it) => held(it) && (it.number === 19 || daysOf(it).includes("2025-12-04")))),
  trap("rounds with numbers that nobody told, or that the congress or a committee of DEM bears", (v) =>
    v.rounds.some(({ number }) => number !== null && ![1, 2, 3, 4, 5, 16, 17, 18, 19].includes(number)),
  ),
  trap("Kalin met Bayik", (v) =>
    v.timeline.some((it) => it.standing === "happened" && /Kalin had met|met PKK commander|such meeting/i.test(wordsOf(it))),
  ),
  trap("the talks of Russia and Ukraine are rounds", (v) =>
    v.rounds.some(
      (it) => /2025-07-23|2025-06/.test(daysOf(it)) || it.participants.some(({ actor }) => /^state:(RUS|UKR)$/.test(actor.id)),
    ),
  ),
  trap("Dolmabahçe or Oslo is a round", (v) =>
    v.rounds.some((it) => /(^|\D)20(09|1[015])-?/.test(daysOf(it)) || at(it, "place:oslo")),
  ),
  trap("the agreement of Damascus of 10 March 2025 is a round", (v) =>
    v.rounds.some((it) => daysOf(it).includes("2025-03-10") || at(it, "place:damascus")),
  ),
  trap("Ömer Öcalan and Abdullah Öcalan are one", (v) => bearsBoth(v, /Ömer Öcalan/, /Abdullah/)),
  trap(
    "Ahmet Türk and Volker Türk, or Sirri Sakik and Sirri Süreyya Önder, are one",
    (v) => bearsBoth(v, /Ahmet/, /Volker/) || bearsBoth(v, /Sakik/, /Önder|Onder/),
  ),
  trap("the corrected number of deputies contradicts the others", (v) =>
    v.contested.some(
      ({ question: asked, values }) =>
        asked === "figure" && values.some(({ value, superseded }) => value === "51" && !superseded),
    ),
  ),
  trap("the dead since 1984, the dead since 2015 and the civilians among them contradict each other", (v) =>
    [
      [/40000/, /7150/],
      [/7150/, /(?<!\d)650(?!\d)/],
      [/40000/, /(?<!\d)650(?!\d)/],
    ].some((pair) => contests(v, ["figure"], ...pair)),
  ),
  trap("the villages of Dohuk contradict those of the whole region", (v) =>
    [/(?<!\d)800(?!\d)/, /(?<!\d)602(?!\d)/].some((all) => contests(v, ["figure"], /(?<!\d)340(?!\d)/, all)),
  ),
  trap("people heard, delegates, caves or votes are counted with the dead", (v) =>
    [134, 232, 60, 32].some((count) => seriesOf(v, /kill|dea|injur|wound/, count).length > 0),
  ),
  trap("the CHP or the speaker was on Imrali on 24 November", (v) =>
    heldOn(v, "2025-11-24").some(({ participants }) => participants.some(({ actor }) => /CHP|Özel|Kurtulmu/.test(actor.name))),
  ),
];
