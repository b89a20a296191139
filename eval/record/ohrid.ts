/** What the fourteen reports of `ohrid/` come to: written down before the record of them was looked at. */
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
  inTown,
  notHeldBut,
  onlyOn,
  seriesOf,
  wordsOf,
} from "./checks.ts";

const { round, merge, contradiction, question, figure, view, trap } = checksOf("process:belgrade-pristina");

type Actor = { readonly id: string; readonly name: string };
/** Serbia, or who acts for it; never Vučević, the Serb List or the Serbs of Kosovo. */
const isSerbia = ({ id, name }: Actor): boolean =>
  id === "state:SRB" || /\bSerbi(a|e)$|Belgrade|Vu[cč]i[cć]|Petkovi[cć]/i.test(name);
const isKosovo = ({ id, name }: Actor): boolean =>
  /^state:(XKX|XKK|KOS|RKS)$/.test(id) || /^(the |le )?(republic of )?kosovo$|Pristina|Kurti|Bislimi/i.test(name);
const isUnion = ({ id, name }: Actor): boolean =>
  /european-union|\beu$|borrell/i.test(id) ||
  /Borrell|European Union|Union européenne|^(the )?EU$|^(l')?UE$|Laj[cč][aá]k/i.test(name);

const inBrussels = (it: Round | null): boolean => inTown(it, /brussels|bruxelles/i);
const atTable = (it: Round | null): readonly Actor[] =>
  [...(it?.participants ?? []), ...(it?.observers ?? [])].map(({ actor }) => actor);
const sat = (it: Round | null, is: (actor: Actor) => boolean): boolean => atTable(it).some(is);
const bothSat = (it: Round | null): boolean => sat(it, isSerbia) && sat(it, isKosovo);
const agendaOf = ({ agenda }: ProcessView, kinds: RegExp, words: RegExp) =>
  agenda.filter((item) => kinds.test(item.kind) && (words.test(wordsOf(item)) || item.contents.some((it) => words.test(it))));
const asked = ({ questions }: ProcessView, about: RegExp, state: RegExp, since: string): boolean =>
  questions.some(
    (q) =>
      (about.test(wordsOf(q)) || q.contents.some((it) => about.test(it)) || about.test(q.issue)) &&
      state.test(q.state) &&
      (q.askedSince ?? "").startsWith(since),
  );
/** True where the record says that what was to be held on this day was not, as a round or as an event. */
const missed = (v: ProcessView, day: string, words: RegExp): boolean =>
  notHeldBut(v, day) ||
  v.rounds.some(
    (it) =>
      it.standing !== "happened" &&
      it.standing !== "claimed" &&
      (daysOf(it).includes(day) || it.planned.some(({ edtf }) => edtf.includes(day))),
  ) ||
  v.timeline.some(
    (event) =>
      (event.standing === "denied" || event.tellings.some(({ standing }) => standing === "denied")) &&
      (event.time.edtf ?? "").includes(day) &&
      words.test(wordsOf(event)),
  );
const THREE_WAY = /three-way|réunion à trois/i;

export const OHRID_CHECKS: readonly Check[] = [
  round(2, "the talks of 18 August 2022 are one round, in Brussels", (v) => inBrussels(onlyOn(v, "2022-08-18"))),
  round(1, "Serbia and Kosovo sat there on 18 August 2022", (v) => bothSat(onlyOn(v, "2022-08-18"))),
  round(2, "the emergency talks of 21 November 2022 are one round, in Brussels", (v) => inBrussels(onlyOn(v, "2022-11-21"))),
  round(2, "the negotiators' talks of 23 November 2022 are one round, in Brussels", (v) => inBrussels(onlyOn(v, "2022-11-23"))),
  round(2, "the meeting of 27 February 2023 is one round, in Brussels", (v) => inBrussels(onlyOn(v, "2023-02-27"))),
  round(2, "the talks of 18 March 2023 are one round, in Ohrid", (v) => inTown(onlyOn(v, "2023-03-18"), /ohrid/i)),
  round(1, "Serbia and Kosovo sat there on 18 March 2023, with Lajčák and Escobar", (v) => {
    const it = onlyOn(v, "2023-03-18");
    return bothSat(it) && [/Laj[cč][aá]k/, /Escobar/].every((name) => sat(it, (actor) => name.test(actor.name)));
  }),
  round(1, "the negotiators' meeting of 4 April 2023 is one round, in Brussels", (v) => inBrussels(onlyOn(v, "2023-04-04"))),
  round(2, "the session of 2 May 2023 is one round, in Brussels", (v) => inBrussels(onlyOn(v, "2023-05-02"))),
  round(1, "the negotiators were to meet on 31 May 2023, and did not", (v) => missed(v, "2023-05-31", /négociateurs|séance/i)),
  round(2, "the session of 14 September 2023 is one round, in Brussels", (v) => inBrussels(onlyOn(v, "2023-09-14"))),
  round(1, "a three-way meeting was due on 26 June 2024, and was not held", (v) => missed(v, "2024-06-26", THREE_WAY)),
  round(2, "the negotiators' meeting of 17 December 2024 is one round, in Brussels", (v) => inBrussels(onlyOn(v, "2024-12-17"))),
  round(
    1,
    "that of December was first planned for the 10th",
    (v) =>
      notHeldBut(v, "2024-12-10") ||
      v.rounds.some((it) => it.planned.some(({ edtf }) => edtf.includes("2024-12-10")) && !daysOf(it).includes("2024-12-10")),
  ),

  merge(2, "thirteen reports or more belong to it", ({ sources }) => sources.length >= 13),
  merge(2, "the copy of 19 March 2023 is of one origin with the wire", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "2023-03-19" && sameOrigin.length === 1),
  ),
  merge(2, "the correction of 26 September 2023 supersedes the first version", ({ sources }) =>
    sources.some(({ title, supersedes }) => title?.startsWith("CORRECTED") === true && supersedes.length === 1),
  ),
  merge(1, "Aleksandar Vučić and Aleksandar Vucic are one", (v) => bearsBoth(v, /Vučić/, /Vucic/)),
  merge(1, "Miroslav Lajčák and Miroslav Lajcak are one", (v) => bearsBoth(v, /Lajčák/, /Lajcak/)),
  merge(1, "Milan Radoičić and Milan Radoicic are one", (v) => bearsBoth(v, /Radoičić/, /Radoicic/)),
  merge(1, "Jeffrey Hovenier and Jeff Hovenier are one", (v) => bearsBoth(v, /Jeffrey Hovenier/, /Jeff Hovenier/)),
  merge(1, "Dimitar Kovačevski and Dimitar Kovachevski are one", (v) => bearsBoth(v, /Kovačevski/, /Kovachevski/)),

  contradiction(2, "463 policemen resigned, or 578", (v) => contests(v, ["figure"], /\b463\b/, /\b578\b/)),
  contradiction(1, "Kurti rejected the compromise of 21 November 2022, or did not", (v) =>
    disputed(v, /rejeté|compromis européen/i),
  ),
  contradiction(1, "Vučić refused to sign on 27 February 2023, or did not", (v) =>
    disputed(v, /président serbe a refusé|refusé de signer|prêt à signer/i),
  ),
  contradiction(1, "10,000 protested in Belgrade, or 3,000", (v) => contests(v, ["figure"], /10000/, /\b3000\b/)),
  contradiction(
    1,
    "the three policemen were seized in Kosovo, or in Serbia",
    (v) =>
      contests(v, ["event-place"], /leposavi|XKX|kosovo/i, /ra[sš]ka|SRB|serbi/i) ||
      disputed(v, /enlevés au Kosovo|Leposavi|arrêtés en Serbie|Raška/),
  ),
  contradiction(2, "the attackers of Banjska were 30, or 15 at the most", (v) => contests(v, ["figure"], /\b30\b/, /\b15\b/)),
  contradiction(1, "Kurti refused to meet on 26 June 2024, or Vučić did", (v) =>
    disputed(v, /refused to attend|he had refused|stayed away|would not come/i),
  ),

  question(2, "when the leaders would meet again was open on 18 August 2022, and is settled", (v) =>
    asked(v, /meet again|talks-date/i, /settled/, "2022-08-18"),
  ),
  question(1, "whether the fines would be put off was open, and is settled", (v) =>
    asked(v, /reporterait|les amendes/i, /settled/, "2022-11"),
  ),
  question(2, "when and where they would meet after 27 February 2023 was open, and is settled", (v) =>
    asked(v, /venue|talks-date|ni la date ni le lieu|nouvelle rencontre/i, /settled/, "2023-02"),
  ),
  question(
    1,
    "whether the two will ever sign is open",
    (v) =>
      asked(v, /ever sign|signé un jour|On l'ignore/i, /open/, "2023-03") ||
      asked(v, /ever sign|signé un jour|On l'ignore/i, /open/, "2023-02"),
  ),
  question(1, "when the three policemen would be freed was open, and is settled", (v) =>
    asked(v, /libérés/i, /settled/, "2023-06"),
  ),
  question(2, "when the commission on the missing will first meet is open since May 2023", (v) =>
    asked(v, /première (réunion|séance)/i, /open/, "2023-05"),
  ),
  question(1, "who would take over the dialogue from Borrell was open, and is settled", (v) =>
    asked(v, /take over the dialogue/i, /settled/, "2024-06"),
  ),

  figure(2, "at least 30 attackers, 80 were said before the correction", (v) =>
    v.figures.some(
      ({ points }) =>
        points.some(({ value, low, relation }) => (value ?? low) === 30 && relation !== "corrected") &&
        points.some(({ value, low, relation }) => (value ?? low) === 80 && relation === "corrected"),
    ),
  ),
  figure(1, "1,621 missing in May 2023, 1,607 in December 2024", (v) =>
    [1621, 1607].every((count) => seriesOf(v, /./, count).length > 0),
  ),
  figure(1, "93 soldiers of NATO were injured, 30 by the first count", (v) =>
    [93, 30].every((count) => seriesOf(v, /injur|wound|bless/i, count).length > 0),
  ),
  figure(1, "KFOR had 3,800 soldiers, then 4,500", (v) => [3800, 4500].every((count) => seriesOf(v, /./, count).length > 0)),

  view(1, "Serbia and Kosovo are parties", (v) => inPart(v, /party/, isSerbia) && inPart(v, /party/, isKosovo)),
  view(1, "the European Union mediates, by Borrell or Lajčák", (v) => inPart(v, /mediat|facilitat|chair|host|envoy/, isUnion)),
  view(1, "Petković and Bislimi are the negotiators", (v) =>
    [/Petkovi[cć]/, /Bislimi/].every((name) => inPart(v, /delegation-head|negotiator/, (actor) => name.test(actor.name))),
  ),
  view(1, "North Macedonia, or its prime minister, hosted the talks of Ohrid", (v) => {
    const hosts = (told: string | null): boolean =>
      told !== null && /MKD|mac[eé]d|Kova(č|c|ch)evski|kovachevski|kovacevski|osmani/i.test(told);
    return (
      inPart(v, /host/, ({ id, name }) => hosts(id) || hosts(name)) ||
      heldOn(v, "2023-03-18").some(({ host }) => hosts(host.value) || hosts(host.name))
    );
  }),
  view(
    1,
    "Serbia demands the Association of Serb-majority municipalities",
    (v) => agendaOf(v, /demand|objective/, /Association/).length > 0,
  ),
  view(
    1,
    "Serbia promised to issue no more plates of Kosovo towns, or Kosovo to stop the re-registration",
    (v) => agendaOf(v, /commitment/, /issuing plates|re-register/i).length > 0,
  ),
  view(2, "a deal on number plates was reached on 23 November 2022", (v) =>
    eventsOf(v, /agreement|deal|accord|signing/, /terms|agreement|deal/i, "2022-11-23").some(held),
  ),
  view(2, "a declaration on the missing was adopted on 2 May 2023", (v) =>
    eventsOf(v, /agreement|declaration|statement|adopt|signing|document/, /déclaration/i, "2023-05-02").some(held),
  ),
  view(
    1,
    "Kosovo demands that Radoičić be handed over, or that the agreement be signed",
    (v) => agendaOf(v, /demand|objective/, /handed over|livré|signed/i).length > 0,
  ),

  trap("talks of Armenia and Azerbaijan in Brussels are a round of these", (v) =>
    v.rounds.some(
      (it) =>
        (held(it) && /2022-08-31|2023-09-26/.test(daysOf(it))) ||
        atTable(it).some(({ id, name }) => /^state:(ARM|AZE)$/.test(id) || /armeni|arméni|azerba/i.test(name)),
    ),
  ),
  trap("the summit of Tirana, 6 December 2022, is a round", (v) =>
    v.rounds.some((it) => held(it) && (/2022-12-06/.test(daysOf(it)) || inTown(it, /tirana/i))),
  ),
  trap("the negotiators met on 31 May 2023", (v) => heldOn(v, "2023-05-31").length > 0),
  trap("Vučić and Kurti met on 26 June 2024", (v) =>
    v.rounds.some((it) => it.standing === "happened" && /2024-06-26/.test(daysOf(it)) && bothSat(it)),
  ),
  trap("the negotiators met on 10 December 2024", (v) => heldOn(v, "2024-12-10").length > 0),
  trap("talks were held in Vienna, Beijing, Ankara, Bürgenstock or Switzerland", (v) =>
    v.rounds.some((it) => held(it) && inTown(it, /vienn|beijing|p[eé]kin|ankara|b(ü|u)rgenstock|switzerland|suisse/i)),
  ),
  trap("rounds with numbers that nobody told and nobody can count", (v) =>
    v.rounds.some(({ number }) => number !== null && number > 3),
  ),
  trap("the copy of 19 March 2023 is an origin of its own", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "2023-03-19" && sameOrigin.length === 0),
  ),
  trap("Bujar Osmani and Vjosa Osmani are one", (v) => bearsBoth(v, /Bujar/, /Vjosa/)),
  trap("Aleksandar Vučić and Miloš Vučević are one", (v) => bearsBoth(v, /Vu[cč]i[cć]/, /Vu[cč]evi[cć]/)),
  trap("the corrected number of attackers contradicts the others", (v) =>
    v.contested.some(
      ({ question: about, values }) =>
        about === "figure" && values.some(({ value, superseded }) => /\b80\b/.test(value) && !superseded),
    ),
  ),
  trap(
    "soldiers and protesters injured in Zvečan contradict each other",
    (v) => contests(v, ["figure"], /\b30\b/, /\b52\b/) || contests(v, ["figure"], /\b93\b/, /\b52\b/),
  ),
  trap("the Serbs of the north and those of all Kosovo contradict each other", (v) => contests(v, ["figure"], /50000/, /95000/)),
  trap("something was signed in Brussels on 27 February or in Ohrid on 18 March 2023", (v) =>
    v.timeline.some(
      ({ kinds, standing, time }) =>
        kinds.some((kind) => /signing|signature/.test(kind)) &&
        standing === "happened" &&
        /2023-02-27|2023-03-18/.test(time.edtf ?? ""),
    ),
  ),
  trap("Peter Sørensen is the envoy already", (v) =>
    v.roles.some(
      ({ actor, status, standing }) => /S[øo]rensen/.test(actor.name) && status === "current" && standing === "happened",
    ),
  ),
];
