/** What the fourteen reports of `kuwait/` come to: written down from the reports alone, before any record of them was made. */
import type { DossierRecord, ProcessView, RecordEvent, Round } from "../../src/record/index.ts";
import type { Check } from "./checks.ts";
import { checksOf, contests, disputed, held, onlyRound, present, wordsOf } from "./checks.ts";

const { round, merge, contradiction, question, figure, view, trap } = checksOf("process:kuwait-yemen");
const swiss = checksOf("process:geneva-yemen-2015");
const [YEM, HOUTHIS, GPC, KWT, UN] = ["state:YEM", "group:houthis", "group:gpc-yemen", "state:KWT", "org:un"];

const views = (record: DossierRecord): readonly ProcessView[] => [
  ...record.processes,
  ...(record.unassigned ? [record.unassigned] : []),
];

const days = (it: Round | null): string => it?.dates.values.map(({ value }) => value).join(" ") ?? "";

const inKuwait = (it: Round | null): boolean => it !== null && /kuwait|koweit|KWT/i.test(it.place.value ?? "");

const started = ({ standing }: RecordEvent): boolean =>
  standing === "happened" || standing === "claimed" || standing === "contested";

/** Events in such words at a time that begins with one of these. */
const told = ({ timeline }: ProcessView, words: RegExp, ...times: readonly string[]): readonly RecordEvent[] =>
  timeline.filter((event) => words.test(wordsOf(event)) && times.some((time) => (event.time.edtf ?? "").startsWith(time)));

/** True where all names of this pattern, over all dossiers, belong to one identity, which bears a name of each of the others. */
const oneBearer = (record: DossierRecord, any: RegExp, ...each: readonly RegExp[]): boolean => {
  const bearers = views(record).flatMap(({ identities }) => identities.filter(({ names }) => names.some((it) => any.test(it))));
  const names = bearers.flatMap((it) => it.names);
  return new Set(bearers.map(({ id }) => id)).size === 1 && each.every((wanted) => names.some((it) => wanted.test(it)));
};

/** True where one identity of any dossier bears names of both patterns. */
const mixed = (record: DossierRecord, one: RegExp, other: RegExp): boolean =>
  views(record).some(({ identities }) =>
    identities.some(({ names }) => names.some((it) => one.test(it)) && names.some((it) => other.test(it))),
  );

/** "More than 6,400" may be kept as 6400 or as at least 6401. */
const near = (point: { readonly value: number | null; readonly low: number | null }, count: number): boolean => {
  const it = point.value ?? point.low;
  return it !== null && (it === count || it === count + 1);
};

const counted = ({ figures }: ProcessView, measure: RegExp, ...counts: readonly number[]): boolean =>
  figures.some((series) => measure.test(series.measure) && counts.every((count) => series.points.some((it) => near(it, count))));

export const KUWAIT_CHECKS: readonly Check[] = [
  round(2, "round 1 is one, and began on 21 April 2016", (v) => {
    const it = onlyRound(v, 1);
    return it !== null && held(it) && it.dates.state !== "contested" && days(it).includes("2016-04-21");
  }),
  round(1, "round 1 was to begin on 18 April", (v) =>
    (onlyRound(v, 1)?.planned ?? []).some(({ edtf }) => (edtf ?? "").startsWith("2016-04-18")),
  ),
  round(1, "round 1 was interrupted or over on 30 June 2016", (v) => {
    const it = onlyRound(v, 1);
    return (
      days(it).includes("2016-06-30") ||
      (it !== null && told(v, /interromp|suspen|premier cycle|adjourn/i, "2016-06-30").length > 0)
    );
  }),
  round(1, "round 1 was in Kuwait", (v) => inKuwait(onlyRound(v, 1))),
  round(1, "the government and the Houthis sat in round 1", (v) => present(onlyRound(v, 1), YEM, HOUTHIS)),
  round(1, "the United States and the European Union watched round 1", (v) => present(onlyRound(v, 1), "state:USA", "org:eu")),
  round(2, "round 2 is one, and began on 16 July 2016", (v) => {
    const it = onlyRound(v, 2);
    return it !== null && held(it) && it.dates.state !== "contested" && days(it).includes("2016-07-16");
  }),
  round(1, "round 2 was to begin on 15 July", (v) =>
    (onlyRound(v, 2)?.planned ?? []).some(({ edtf }) => (edtf ?? "").startsWith("2016-07-15")),
  ),
  round(
    1,
    "round 2, or the talks, ended on 6 August 2016",
    (v) => days(onlyRound(v, 2)).includes("2016-08-06") || told(v, /fin\b|quitt|achev|end/i, "2016-08-06").some(started),
  ),
  swiss.round(2, "the Swiss round of 15 to 20 December 2015 is one, at Biel or Macolin", (v) => {
    const them = v.rounds.filter((it) => held(it) && /2015-12-(15|20)/.test(days(it)));
    return them.length === 1 && /biel|macolin/i.test(them[0]?.place.value ?? "");
  }),
  swiss.round(1, "a round was held in June 2015 in Geneva", (v) =>
    v.rounds.some((it) => held(it) && days(it).includes("2015-06") && /geneva|CHE/.test(it.place.value ?? "")),
  ),
  round(1, "a round was planned for 14 January 2016", (_, record) =>
    views(record).some(
      (v) =>
        v.rounds.some(
          (it) =>
            it.planned.some(({ edtf }) => (edtf ?? "").startsWith("2016-01-14")) ||
            (!held(it) && days(it).includes("2016-01-14")),
        ) || v.timeline.some((event) => !started(event) && (event.time.edtf ?? "").startsWith("2016-01-14")),
    ),
  ),

  merge(2, "eleven reports or more belong to it", ({ sources }) => sources.length >= 11),
  merge(2, "the copy of 11 May is of one origin with the wire", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "2016-05-11" && sameOrigin.length === 1),
  ),
  merge(2, "the correction supersedes the first version", ({ sources }) =>
    sources.some(({ title, supersedes }) => title?.startsWith("CORRECTED") === true && supersedes.length === 1),
  ),
  merge(1, "Abdelmalek, Abdulmalik and Abdul-Malek al-Mekhlafi are one", (_, record) =>
    oneBearer(record, /Abd.*M[aei]khlafi/i, /Abdelmalek/, /Abdulmalik/),
  ),
  merge(1, "Abdelsalam, Abdulsalam and Abdessalam are one", (_, record) =>
    oneBearer(record, /Abd(el|ul|es)-?salam/i, /Abdelsalam|Abdessalam/, /Abdul-?salam/i),
  ),
  merge(1, "Ould Cheikh and Ould Sheikh Ahmed are one", (_, record) =>
    oneBearer(record, /Ould (Cheikh|Sheikh)/, /Ould Cheikh/, /Ould Sheikh/),
  ),
  merge(1, "al-Zouka and al-Zoka are one", (_, record) => oneBearer(record, /Zou?ka/, /Zouka/, /Zoka/)),
  merge(2, "the suspension of 1 May is one event", (v) => {
    const them = told(v, /suspend|walked out|interrupted|boycott/i, "2016-05-01").filter(
      (it) => started(it) && it.kinds.some((kind) => /suspen|walk-out|withdraw|boycott|interrupt/.test(kind)),
    );
    return them.length === 1;
  }),
  merge(2, "the prisoners' understanding of 10 May is one event, and was reached", (v) => {
    const them = told(v, /prison|détenu|detainee|understanding|agree/i, "2016-05-10").filter(
      (it) => started(it) && it.kinds.some((kind) => /agree|accord|understanding|commitment|promise|decision/.test(kind)),
    );
    return them.length === 1;
  }),
  merge(1, "the council of 28 July stands once in the timeline", (v) => {
    const them = told(v, /council|conseil|10-member body/i, "2016-07-28").filter((it) => started(it) && it.speech === false);
    return them.length === 1;
  }),

  contradiction(2, "the Houthis attacked al-Amaliqa, or did not", (v) =>
    disputed(v, /attaqu|assaut|al-Amaliqa|prise .*base|seizure/i),
  ),
  contradiction(1, "the coalition flew raids after the truce of April, or did not", (v) => disputed(v, /raid/i)),
  contradiction(1, "the coalition bombed the market of Nihm, or did not", (v) => disputed(v, /market|air strike/i)),
  contradiction(2, "37 dead at Mukalla, or 25", (v) => contests(v, ["figure"], "37", "25")),
  contradiction(
    2,
    "the process is over, or goes on",
    (v) =>
      v.status.state === "contested" ||
      v.contested.some(({ question: asked }) => asked === "process-status") ||
      disputed(v, /terminé|continuent|échec|pris fin|pas morts|terminés/i),
  ),

  question(2, "where the talks would be was open, with Ethiopia, Muscat or Geneva, and is settled", (_, record) =>
    views(record).some((v) =>
      v.questions.some(
        (q) =>
          q.state === "settled" &&
          /^(2015-12|2016-0[1-3])/.test(q.askedSince ?? "") &&
          (q.issue === "venue" || /lieu|where to meet/i.test(wordsOf(q))),
      ),
    ),
  ),
  question(2, "who receives the heavy weapons is open", (v) =>
    v.questions.some((q) => q.state === "open" && /weapons|armes|arsenal/i.test(wordsOf(q))),
  ),
  question(2, "where the session after August will be is open", (v) =>
    v.questions.some(
      (q) =>
        q.state === "open" && (q.issue === "venue" || /lieu/i.test(wordsOf(q))) && (q.lastMention ?? "").startsWith("2016-08"),
    ),
  ),
  question(1, "Oman and Switzerland are options for it", (v) =>
    v.questions.some((q) =>
      [/OMN|muscat/i, /CHE|geneva/i].every((wanted) => q.options.some(({ actor }) => wanted.test(actor.id))),
    ),
  ),

  figure(2, "6,400 dead since March 2015, later 6,500", (v) => counted(v, /killed/, 6400, 6500)),
  figure(1, "3,200 of them were civilians", (v) => counted(v, /killed/, 3200)),
  figure(1, "2.8 million displaced", (v) => counted(v, /displaced/, 2_800_000)),
  figure(2, "nine dead at Nihm, 19 were said before the correction", (v) =>
    v.figures.some(
      ({ measure, points }) =>
        measure === "killed" &&
        points.some((it) => near(it, 9) && it.relation !== "corrected") &&
        points.some((it) => near(it, 19) && it.relation === "corrected"),
    ),
  ),

  view(1, "Kuwait hosts", ({ roles }) => roles.some(({ role, actor }) => role === "host" && actor.id === KWT)),
  view(1, "the UN or its envoy mediates", ({ roles }) =>
    roles.some(
      ({ role, actor }) => /mediator|envoy|facilitator|chair/.test(role) && (actor.id === UN || /Ould/.test(actor.name)),
    ),
  ),
  view(1, "the government and the Houthis are parties", ({ roles }) =>
    [YEM, HOUTHIS].every((id) => roles.some(({ role, actor }) => role === "party" && actor.id === id)),
  ),
  view(1, "al-Mekhlafi leads the government's delegation, Abdulsalam that of the Houthis", ({ roles }) =>
    [/M[aei]khlafi/i, /Abd(el|ul|es)-?salam/i].every((name) =>
      roles.some(({ role, actor }) => /delegation-head|negotiator/.test(role) && name.test(actor.name)),
    ),
  ),
  view(
    1,
    "the truce of 10 April stands in the timeline",
    (v) => told(v, /truce|trêve|cessez|cease|cessation/i, "2016-04-10", "2016-04-11").length > 0,
  ),
  view(1, "the government left the table again on 17 May", (v) => told(v, /claqué|quitt|retire/i, "2016-05-17").some(started)),
  view(
    1,
    "the promise to free half of the prisoners was not kept",
    ({ agenda, timeline }) =>
      agenda.some(
        (it) =>
          /prison|détenu/i.test(wordsOf(it)) &&
          (/unfulfilled|not-|broken|fail|breach|violat|denied|unkept/.test(it.status ?? "") ||
            it.history.some(({ status }) => /unfulfilled|not-|broken|fail|breach|violat|denied|unkept/.test(status))),
      ) || timeline.some((it) => /tenu\b/.test(wordsOf(it)) && it.standing === "denied"),
  ),
  view(1, "the government signed, or accepted, the UN's plan on 31 July", (v) =>
    told(v, /sign|accept/i, "2016-07-31").some(started),
  ),
  view(
    1,
    "the Houthis or the party of Saleh refuse to sign",
    (v) =>
      v.agenda.some((it) => it.kind === "refusal" && /refus|paraph|signerons/i.test(wordsOf(it))) ||
      v.timeline.some((it) => it.kinds.some((kind) => /refus|reject/.test(kind)) && /refus|paraph|signerons/i.test(wordsOf(it))),
  ),
  view(
    1,
    "the Houthis demand a government of consensus or of unity",
    ({ agenda, positions }) =>
      agenda.some((it) => it.kind === "demand" && /consensus|union/i.test(wordsOf(it))) ||
      positions.some(({ cells }) => cells.some((it) => it.stance === "demands" && /consensus|union/i.test(wordsOf(it)))),
  ),

  trap("round 1 was held on 18 April", (v) => v.rounds.some((it) => held(it) && days(it).includes("2016-04-18"))),
  trap("a round was held on 14 January 2016", (_, record) =>
    views(record).some((v) => v.rounds.some((it) => held(it) && days(it).includes("2016-01-14"))),
  ),
  trap("rounds that nobody told, or the Swiss ones among those of Kuwait", (v) =>
    v.rounds.some(
      (it) => (it.number !== null && held(it) && ![1, 2].includes(it.number)) || (held(it) && /2015-/.test(days(it))),
    ),
  ),
  trap("a round was held after 6 August", (v) =>
    v.rounds.some((it) => held(it) && /2016-(08-(0[89]|[123])|09|1)/.test(days(it))),
  ),
  trap("talks of Kuwait were in Muscat, Geneva, Biel or Ethiopia", (v) =>
    v.rounds.some(
      (it) => held(it) && it.place.values.some(({ value }) => /muscat|geneva|biel|macolin|addis|ETH|OMN|CHE/.test(value)),
    ),
  ),
  trap("Abdelmalek and Hamoud al-Mekhlafi are one", (_, record) => mixed(record, /Ham(m)?oud/, /Abd.*M[aei]khlafi/)),
  trap("the minister al-Mekhlafi and Abdel Malek al-Houthi are one", (_, record) =>
    mixed(record, /Abd.*M[aei]khlafi/, /al-Houthi/),
  ),
  trap("the emir Sabah and the minister Sabah Khalid are one", (_, record) => mixed(record, /Sabah Khal/, /Sabah al-Ahmad/)),
  trap("Ali Abdullah Saleh and Saleh al-Sammad are one", (_, record) => mixed(record, /Abdu?a?llah Saleh/, /Sammad/)),
  trap(
    "the civilian dead contradict all the dead",
    (v) => contests(v, ["figure"], "6400", "3200") || counted(v, /killed/, 6400, 3200),
  ),
  trap("the corrected number of dead contradicts the right one", (v) =>
    v.contested.some(
      ({ question: asked, values }) =>
        asked === "figure" && values.some(({ value, superseded }) => value === "19" && !superseded),
    ),
  ),
  trap("the dead of Mukalla, of Nihm and of the war are counted as one", (v) =>
    [
      [37, 6400],
      [37, 9],
      [37, 19],
      [9, 6500],
      [19, 6500],
      [25, 9],
    ].some(([one = 0, other = 0]) => counted(v, /killed/, one, other) || contests(v, ["figure"], String(one), String(other))),
  ),
  trap("the men whom the Houthis look for contradict those whom they hold", (v) => contests(v, ["figure"], "3760", "2630")),
  trap("the Houthis or the party of Saleh signed the plan of 31 July", (v) =>
    told(v, /sign/i, "2016-07-31").some(
      (it) =>
        it.standing === "happened" &&
        it.kinds.some((kind) => /agreement|sign/.test(kind)) &&
        it.participants.some(({ actor, as }) => as === "actor" && [HOUTHIS, GPC].includes(actor.id)),
    ),
  ),
  trap("the Swiss truce of December and that of April are one event", (_, record) =>
    views(record).some((v) =>
      v.timeline.some((it) => /seven-day|15 décembre/.test(wordsOf(it)) && /April 10|10 avril|10 au 11/.test(wordsOf(it))),
    ),
  ),
];
