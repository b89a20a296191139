/** What the fourteen reports of `jaffna/` come to: written down before the record of them was looked at. */
import type { ProcessView, Round } from "../../src/record/index.ts";
import type { Check } from "./checks.ts";
import {
  agendaOf,
  asked,
  bearsBoth,
  checksOf,
  contests,
  daysOf,
  disputed,
  eventsOf,
  held,
  heldOn,
  inPart,
  missed,
  onlyOn,
  placed,
  sat,
  seriesOf,
  wordsOf,
} from "./checks.ts";

const { round, merge, contradiction, question, figure, view, trap } = checksOf("process:sri-lanka-norway");

type Actor = { readonly id: string; readonly name: string };
const isTigers = ({ id, name }: Actor): boolean =>
  /ltte/.test(id) || /LTTE|tiger|tigre|eelam|balasingh?am|th?amilselvan|pr[ab]+akaran|^the rebels$/i.test(name);
const isColombo = (actor: Actor): boolean =>
  actor.id === "state:LKA" ||
  (!isTigers(actor) && /sri[ -]?lanka|colombo|de silva|siripala|kohona|rajapak|government|gouvernement/i.test(actor.name));
const isNorway = ({ id, name }: Actor): boolean => id === "state:NOR" || /norw|norv|solheim|hanssen/i.test(name);

const GENEVA = /gen[eèé]v|bossey|c[eé]ligny|switzerland|suisse|CHE/i;
const first = (v: ProcessView) => onlyOn(v, "2006-02-22", "2006-02-23");
const second = (v: ProcessView) => onlyOn(v, "2006-10-28", "2006-10-29");
const bothSat = (it: Round | null): boolean => sat(it, isColombo) && sat(it, isTigers);

export const JAFFNA_CHECKS: readonly Check[] = [
  round(2, "the talks of 22 and 23 February 2006 are one round", (v) => first(v) !== null),
  round(2, "they were near Geneva, at Bossey or Céligny", (v) => placed(first(v), GENEVA)),
  round(2, "the government and the Tigers sat in February", (v) => bothSat(first(v))),
  round(1, "de Silva and Balasingham sat in February", (v) => {
    const it = first(v);
    return sat(it, ({ name }) => /silva/i.test(name)) && sat(it, ({ name }) => /balasingh?am/i.test(name));
  }),
  round(1, "Solheim, or Norway, was at the talks of February", (v) => sat(first(v), isNorway)),
  round(1, "the talks were first planned for 15 February", (v) => missed(v, /15 février/i, "2006-02-15")),
  round(2, "a meeting was planned for 19 to 21 April 2006 and not held", (v) =>
    missed(v, /19|avril|April|put off|report/i, "2006-04-19"),
  ),
  round(2, "it was put off to 24 and 25 April, and not held", (v) =>
    missed(v, /24|put off|report|did not take place/i, "2006-04-24", "2006-04-25"),
  ),
  round(2, "the meeting of 8 and 9 June 2006 in Oslo was planned, and not held", (v) =>
    missed(v, /Oslo|n'a pas eu lieu|s'assiérait/i, "2006-06-08", "2006-06-09"),
  ),
  round(2, "the talks of 28 and 29 October 2006 are one round", (v) => second(v) !== null),
  round(2, "they were in Geneva", (v) => placed(second(v), GENEVA)),
  round(1, "the government and the Tigers sat in October", (v) => bothSat(second(v))),
  round(1, "de Silva and Thamilselvan sat in October", (v) => {
    const it = second(v);
    return sat(it, ({ name }) => /silva/i.test(name)) && sat(it, ({ name }) => /th?amilselvan/i.test(name));
  }),
  round(
    1,
    "two rounds, and no more, were held in 2006",
    (v) => v.rounds.filter((it) => held(it) && /2006/.test(daysOf(it))).length === 2,
  ),

  merge(2, "thirteen reports or more belong to it", ({ sources }) => sources.length >= 13),
  merge(2, "the copy of 23 February 2006 is of one origin with the wire", ({ sources }) =>
    sources.some(
      ({ published, language, sameOrigin }) => published === "2006-02-23" && language === "en" && sameOrigin.length === 1,
    ),
  ),
  merge(2, "the correction of 26 April 2006 supersedes the first version", ({ sources }) =>
    sources.some(({ title, supersedes }) => title?.startsWith("CORRECTED") === true && supersedes.length === 1),
  ),
  merge(1, "Anton Balasingham and Anton Balasingam are one", (v) => bearsBoth(v, /Balasingham/, /Balasingam/)),
  merge(1, "S. P. Thamilselvan and Suppiah Paramu Tamilselvan are one", (v) => bearsBoth(v, /Thamilselvan/, /\bTamilselvan/)),
  merge(1, "Velupillai and Vellupillai Prabhakaran are one", (v) => bearsBoth(v, /Velupillai/, /Vellupillai/)),
  merge(1, "Ulf Henricsson and Ulf Henriksson are one", (v) => bearsBoth(v, /Henricsson/, /Henriksson/)),
  merge(1, "Jon Hanssen-Bauer and Jon Hanssen Bauer are one", (v) => bearsBoth(v, /Hanssen-Bauer/, /Hanssen Bauer/)),
  merge(
    1,
    "Nimal Siripala de Silva and De Silva are one",
    (v) => v.identities.filter(({ type, names }) => type === "person" && names.some((it) => /Siripala/i.test(it))).length === 1,
  ),
  merge(1, "the attack on the army's headquarters is told once or twice, not by each report", (v) => {
    const told = eventsOf(v, /./, /blew herself up|suicide bomber wounds/i, null);
    return told.length > 0 && told.length <= 2;
  }),

  contradiction(2, "92 sailors were killed at Habarana, or 103", (v) => contests(v, ["figure"], /\b92\b/, /\b103\b/)),
  contradiction(2, "40,000 fled around Sampur, or 8,000", (v) => contests(v, ["figure"], /\b40000\b/, /\b8000\b/)),
  contradiction(2, "more than 200 rebels were killed at Muhamalai, or 22", (v) => contests(v, ["figure"], /\b200\b/, /\b22\b/)),
  contradiction(1, "92 rebels were killed in the first days of 2008, or seven", (v) =>
    contests(v, ["figure"], /\b92\b/, /\b7\b/),
  ),
  contradiction(1, "the government promised to disarm Karuna, or did not", (v) =>
    disputed(v, /désarmer Karuna|aucun désarmement|aucun groupe n'a été nommé/i),
  ),
  contradiction(1, "workers of the TRO were abducted, or were not", (v) => disputed(v, /enlev|enlèvement/i)),
  contradiction(1, "the Tigers had agreed to meet Kohona, or had not", (v) =>
    disputed(v, /accepté par écrit|donné un tel accord/i),
  ),
  contradiction(1, "dates for a third meeting were proposed to the Tigers, or were not", (v) =>
    disputed(v, /proposed two dates|any date had been proposed|refused both/i),
  ),

  question(2, "when the talks would be was open on 25 January 2006, and is settled", (v) =>
    v.questions.some(
      (q) =>
        (q.askedSince ?? "").startsWith("2006-01-25") &&
        q.state === "settled" &&
        (/date/.test(q.issue) || /no date|has been set/i.test(wordsOf(q))),
    ),
  ),
  question(1, "who would head the team of the government was asked on 25 January 2006, and is settled", (v) =>
    asked(v, /head of its team|yet to name/i, /settled/, /^2006-01-25/),
  ),
  question(1, "whether the Tigers would come on 24 April was open, and is settled", (v) =>
    asked(v, /se rendraient|à Genève le 24/i, /settled/, /^2006-04-17/),
  ),
  question(2, "where the talks of October would be was open on 12 September, and is settled", (v) =>
    asked(v, /lieu des pourparlers|venue/i, /settled/, /^2006-09-12/),
  ),
  question(2, "when they would meet again after 29 October 2006 is open", (v) =>
    v.questions.some(
      (q) =>
        /^2006-10-(29|30)/.test(q.askedSince ?? "") &&
        q.state === "open" &&
        (/date/.test(q.issue) || /fixer une date|prochaine rencontre/i.test(wordsOf(q))),
    ),
  ),
  question(1, "whether the government will reopen the A9 is open", (v) =>
    asked(v, /reopen the A9|A9 highway|rouvrir la route/i, /open/, /^2006-10/),
  ),
  question(1, "whether Norway will go on mediating is open", (v) =>
    asked(v, /restera-t-elle médiatrice|médiatrice/i, /open/, /^2008-01/),
  ),

  figure(2, "27 were wounded in Colombo, 30 were said before the correction", (v) =>
    v.figures.some(
      ({ points }) =>
        points.some(({ value, low, relation }) => (value ?? low) === 27 && relation !== "corrected") &&
        points.some(({ value, low, relation }) => (value ?? low) === 30 && relation === "corrected"),
    ),
  ),
  figure(1, "129 soldiers were killed at Muhamalai", (v) => seriesOf(v, /kill|dea|loss|lost|toll/, 129).length > 0),
  figure(1, "204,000 were displaced", (v) => seriesOf(v, /./, 204_000).length > 0),
  figure(1, "the war has killed 64,000, 65,000, and 70,000 by 2008", (v) =>
    [64_000, 65_000, 70_000].every((count) => seriesOf(v, /kill|dea|toll/, count).length > 0),
  ),

  view(1, "the government and the Tigers are parties", (v) => inPart(v, /party/, isColombo) && inPart(v, /party/, isTigers)),
  view(2, "Norway mediates, or Solheim", (v) => inPart(v, /mediat|facilitat|chair/, isNorway)),
  view(1, "Switzerland is host", (v) =>
    inPart(v, /host/, ({ id, name }) => id === "state:CHE" || /switz|suisse|swiss/i.test(name)),
  ),
  view(1, "de Silva heads the delegation of the government", (v) =>
    inPart(v, /delegation-head|negotiator/, ({ name }) => /silva/i.test(name)),
  ),
  view(1, "Balasingham headed that of the Tigers, and Thamilselvan after him", (v) =>
    [/balasingh?am/i, /th?amilselvan/i].every((name) =>
      inPart(v, /delegation-head|negotiator/, (actor) => name.test(actor.name)),
    ),
  ),
  view(1, "the Nordic mission, or its head, watches over the ceasefire", (v) =>
    v.roles.some(
      ({ role, actor }) =>
        /monitor|observ|verif|head|leader|command|chief|chair/.test(role) &&
        (/slmm/i.test(actor.id) ||
          /SLMM|monitoring mission|mission de surveillance|henri[ck]+s?son|s[øo]lvberg|haukland/i.test(actor.name)),
    ),
  ),
  view(
    1,
    "the Tigers demand that the paramilitaries be disarmed",
    (v) => agendaOf(v, /demand|objective/, /paramilit|désarmement/i).length > 0,
  ),
  view(
    1,
    "the Tigers demand that the monitors of the Union leave",
    (v) => agendaOf(v, /demand|objective/, /retirés|ressortissants|un mois/i).length > 0,
  ),
  view(
    1,
    "the Tigers demand that the A9 be reopened",
    (v) => agendaOf(v, /demand|objective|proposal/, /A9|route|réouverture/i).length > 0,
  ),
  view(
    1,
    "in February both sides promised to curb violence",
    (v) => agendaOf(v, /commitment/, /groupe armé|actes de violence|violence/i).length > 0,
  ),
  view(
    1,
    "the government leaves the ceasefire, or the ceasefire is over",
    (v) =>
      eventsOf(v, /./, /se retirer|cessera d'être en vigueur|enterre le cessez-le-feu/i, null).length > 0 ||
      v.status.values.some(({ value }) => value === "ended" || value === "suspended"),
  ),

  trap("talks were held in February before the 22nd", (v) => heldOn(v, "2006-02-15", "2006-02-16", "2006-02-17").length > 0),
  trap("talks were held in April 2006", (v) => v.rounds.some((it) => held(it) && /2006-04/.test(daysOf(it)))),
  trap("the two sides sat together in Oslo in June 2006", (v) => heldOn(v, "2006-06-08", "2006-06-09").some((it) => bothSat(it))),
  trap("the meeting of the co-chairs in Brussels is a round", (v) =>
    v.rounds.some((it) => held(it) && (/2006-09-1/.test(daysOf(it)) || placed(it, /bru[sx]+el/i))),
  ),
  trap("talks were held in Oslo at the beginning of October 2006", (v) =>
    v.rounds.some((it) => held(it) && (/2006-10-0/.test(daysOf(it)) || (placed(it, /oslo/i) && /2006-10/.test(daysOf(it))))),
  ),
  trap("Solheim's visit to Kilinochchi is a round of the two sides", (v) =>
    v.rounds.some((it) => held(it) && (/2006-01-2/.test(daysOf(it)) || placed(it, /kilinochchi/i))),
  ),
  trap("talks of Aceh, Mindanao or Nepal are rounds of these", (v) =>
    v.rounds.some((it) => held(it) && placed(it, /helsinki|kuala|nepal|n[ée]pal|kat[h]?mandu/i)),
  ),
  trap("a third meeting was held after October 2006", (v) =>
    v.rounds.some((it) => held(it) && /2006-1[12]|2007|2008/.test(daysOf(it))),
  ),
  trap("the wounded before the correction contradict those after it", (v) =>
    v.contested.some(
      ({ question: about, values }) =>
        about === "figure" &&
        values.some(({ value, superseded }) => value === "30" && !superseded) &&
        values.some(({ value }) => value === "27"),
    ),
  ),
  trap(
    "the sailors of Habarana contradict the soldiers of Muhamalai, or the rebels of 2008",
    (v) =>
      contests(v, ["figure"], /\b129\b/, /\b92\b/) ||
      contests(v, ["figure"], /\b129\b/, /\b103\b/) ||
      contests(v, ["figure"], /\b103\b/, /\b7\b/),
  ),
  trap(
    "the dead of a month or a year contradict those of the war",
    (v) =>
      contests(v, ["figure"], /\b(64000|65000)\b/, /\b(70|120|500|2500)\b/) ||
      contests(v, ["figure"], /\b500\b/, /\b2500\b/) ||
      contests(v, ["figure"], /\b70000\b/, /\b6[45]000\b/),
  ),
  trap("the monitors of the Union contradict all monitors", (v) => contests(v, ["figure"], /\b37\b/, /\b57\b/)),
  trap(
    "Balasingham is one with Thamilselvan or Prabhakaran, or Thamilselvan with Nadesan",
    (v) =>
      bearsBoth(v, /Balasing/, /amilselvan/) || bearsBoth(v, /Balasing/, /Prabhakaran/) || bearsBoth(v, /amilselvan/, /Nadesan/),
  ),
  trap("Karuna, the TRO or the Muslim Congress sat at the talks", (v) =>
    v.rounds.some(
      (it) =>
        held(it) && sat(it, ({ id, name }) => /karuna|muslim-congress/i.test(id) || /karuna|\bTRO\b|muslim congress/i.test(name)),
    ),
  ),
  trap("the copy counts as an origin of its own", (v) =>
    v.timeline.some(
      ({ support }) =>
        support.origins > 1 &&
        support.claims.length > 1 &&
        support.claims.every(({ span }) => /delegations shook hands|welcomed them on behalf/i.test(span.exact)),
    ),
  ),
];
