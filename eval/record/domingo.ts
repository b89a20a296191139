/** What the fourteen reports of `domingo/` come to: written down before the record of them was looked at. */
import type { Check } from "./checks.ts";
import {
  agendaOf,
  asked,
  at,
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
  numbered,
  onlyOn,
  onlyRound,
  plannedFor,
  present,
  sat,
  seriesOf,
  wordsOf,
} from "./checks.ts";

const { round, merge, contradiction, question, figure, view, trap } = checksOf("process:santo-domingo-venezuela");
const TOWN = "place:santo-domingo";
const [MEX, CHL, BOL, NIC, VCT] = ["state:MEX", "state:CHL", "state:BOL", "state:NIC", "state:VCT"];
const MUD = "group:mud-venezuela";
const JANUARY = ["2018-01-29", "2018-01-30", "2018-01-31"] as const;

type Actor = { readonly id: string; readonly name: string };
const isOpposition = ({ id, name }: Actor): boolean =>
  id === MUD || /\bMUD\b|opposition|Democratic Unity|unité démocratique|Borges/i.test(name);
const isGovernment = (actor: Actor): boolean =>
  actor.id === "state:VEN" || (!isOpposition(actor) && /venez|gouvernement|government|Jorge Rodr/i.test(actor.name));

export const DOMINGO_CHECKS: readonly Check[] = [
  round(2, "the contacts of 13 and 14 September 2017 are one meeting, in Santo Domingo", (v) =>
    at(onlyOn(v, "2017-09-13", "2017-09-14"), TOWN),
  ),
  round(1, "talks were planned for 27 September 2017 and not held", (v) => notHeldBut(v, "2017-09-27")),
  round(1, "talks were planned for 15 November 2017 and not held", (v) => notHeldBut(v, "2017-11-15")),
  round(
    2,
    "round 1 is one, on 1 and 2 December 2017, in Santo Domingo",
    (v) => numbered(v, 1, "2017-12-01", "2017-12-02") && at(onlyRound(v, 1), TOWN),
  ),
  round(1, "government and opposition sat at round 1", (v) => {
    const it = onlyOn(v, "2017-12-01", "2017-12-02");
    return sat(it, isGovernment) && sat(it, isOpposition);
  }),
  round(1, "Chile, Mexico and Bolivia were at round 1", (v) => {
    const it = onlyOn(v, "2017-12-01", "2017-12-02");
    return [
      [CHL, /Mu[nñ]oz|Chil/],
      [MEX, /Videgaray|Mexi/],
      [BOL, /Huanacuni|Bolivi/],
    ].every(([id, name]) => sat(it, (actor) => actor.id === id || (name instanceof RegExp && name.test(actor.name))));
  }),
  round(
    2,
    "round 2 is one, on 15 December 2017, in Santo Domingo",
    (v) => numbered(v, 2, "2017-12-15") && at(onlyRound(v, 2), TOWN),
  ),
  round(
    2,
    "round 3 is one, on 12 and 13 January 2018, in Santo Domingo",
    (v) => numbered(v, 3, "2018-01-12", "2018-01-13") && at(onlyRound(v, 3), TOWN),
  ),
  round(1, "round 3 was first planned for 11 and 12 January", (v) => plannedFor(v, "2018-01-11")),
  round(1, "talks were planned for 18 January 2018 and not held", (v) => notHeldBut(v, "2018-01-18")),
  round(2, "the talks of 29 to 31 January 2018 are one round, in Santo Domingo", (v) => at(onlyOn(v, ...JANUARY), TOWN)),
  round(1, "Bolivia, Nicaragua and Saint Vincent were at the talks of late January", (v) =>
    present(onlyOn(v, ...JANUARY), BOL, NIC, VCT),
  ),
  round(2, "the talks of 6 and 7 February 2018 are one round, in Santo Domingo", (v) =>
    at(onlyOn(v, "2018-02-06", "2018-02-07"), TOWN),
  ),
  round(1, "the talks of February were first planned for the 5th", (v) => notHeldBut(v, "2018-02-05")),

  merge(2, "thirteen reports or more belong to it", ({ sources }) => sources.length >= 13),
  merge(2, "the copy of 2 December 2017 is of one origin with the wire", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "2017-12-02" && sameOrigin.length === 1),
  ),
  merge(2, "the correction of 17 December 2017 supersedes the first version", ({ sources }) =>
    sources.some(({ title, supersedes }) => title?.startsWith("CORRECTED") === true && supersedes.length === 1),
  ),
  merge(1, "Heraldo Muñoz and Heraldo Munoz are one", (v) => bearsBoth(v, /Muñoz/, /Munoz/)),
  merge(1, "Óscar Pérez and Oscar Perez are one", (v) => bearsBoth(v, /Pérez/, /Perez/)),
  merge(1, "Néstor Reverol and Nestor Reverol are one", (v) => bearsBoth(v, /Néstor Reverol/, /Nestor Reverol/)),
  merge(1, "Penal Forum and Foro Penal are one", (v) => bearsBoth(v, /Penal Forum/, /Foro Penal/)),
  merge(1, "the withdrawal of Mexico is told once or twice, not by each report", (v) => {
    const told = eventsOf(v, /./, /Mexique (ne participera|se retire|s'était retiré)|s'était retiré/i, null);
    return told.length > 0 && told.length <= 2;
  }),

  contradiction(2, "80 prisoners were freed at Christmas, or 44", (v) => contests(v, ["figure"], /^~?80\b/, /^~?44\b/)),
  contradiction(1, "nine were killed in El Junquito, or ten", (v) => contests(v, ["figure"], /^~?9\b/, /^~?10\b/)),
  contradiction(1, "200 exiles protested, or 80", (v) => contests(v, ["figure"], /^~?200\b/, /^~?80\b/)),
  contradiction(2, "Borges had approved the document of February, or had not", (v) =>
    disputed(v, /l'avait approuvé|approuvé ce document/i),
  ),
  contradiction(1, "an agreement was found in January, or not", (v) => disputed(v, /accord (substantiel )?(a|ait) été trouvé/i)),
  contradiction(1, "the dialogue had begun on 13 September, or not", (v) => disputed(v, /dialogue (a|ait) commencé/i)),
  contradiction(1, "those at the talks gave away where the pilot was, or did not", (v) =>
    disputed(v, /whereabouts|passing on any information|livré/i),
  ),
  contradiction(1, "Zapatero put pressure on the opposition, or did not", (v) => disputed(v, /pression/i)),

  question(1, "which two countries would complete the group was asked on 14 September", (v) =>
    asked(v, /which two countries|complete the group/i, /./, "2017-09"),
  ),
  question(2, "when the talks would go on after 18 January was open, and is settled", (v) =>
    v.questions.some(
      (q) =>
        q.askedSince === "2018-01-18" &&
        q.state === "settled" &&
        (q.issue === "talks-date" || /new date|postponed/i.test(wordsOf(q))),
    ),
  ),
  question(1, "whether Chile would go on accompanying is settled", (v) =>
    asked(v, /Chile will go on|s'il continuera|Chili/i, /settled/, "2018-01"),
  ),
  question(1, "whether the opposition would come on 28 January is settled", (v) =>
    asked(v, /si elle viendrait/i, /settled/, "2018-01-24"),
  ),
  question(2, "whether the opposition would sign on 5 February was open, and is settled", (v) =>
    asked(v, /signera/i, /settled/, "2018-01-31"),
  ),
  question(1, "whether the United Nations will send observers is open", (v) =>
    asked(v, /United Nations will|observers/i, /open/, "2018-02-09"),
  ),
  question(2, "when the talks will be taken up again after 7 February is open", (v) =>
    v.questions.some(
      (q) =>
        q.askedSince === "2018-02-07" &&
        q.state === "open" &&
        (/venue|talks-date/.test(q.issue ?? "") || /pourparlers reprendront/.test(wordsOf(q))),
    ),
  ),

  figure(2, "268 political prisoners, 286 were said before the correction", (v) =>
    v.figures.some(
      ({ points }) =>
        points.some(({ value, low, relation }) => (value ?? low) === 268 && relation !== "corrected") &&
        points.some(({ value, low, relation }) => (value ?? low) === 286 && relation === "corrected"),
    ),
  ),
  figure(1, "125 killed in the protests", (v) => seriesOf(v, /kill|dea/, 125).length > 0),
  figure(1, "133,000 applied for asylum", (v) => seriesOf(v, /./, 133_000).length > 0),
  figure(1, "1.5 million left the country", (v) => seriesOf(v, /./, 1_500_000).length > 0),

  view(1, "government and opposition are parties", (v) => inPart(v, /party/, isGovernment) && inPart(v, /party/, isOpposition)),
  view(1, "Danilo Medina, or the Dominican Republic, hosts or mediates", (v) =>
    inPart(
      v,
      /host|mediat|facilitat|chair/,
      ({ id, name }) => id === "person:danilo-medina" || id === "state:DOM" || /Medina/.test(name),
    ),
  ),
  view(1, "Zapatero mediates", (v) =>
    inPart(
      v,
      /mediat|facilitat|chair|host/,
      ({ id, name }) => id === "person:jose-luis-rodriguez-zapatero" || /Zapatero/.test(name),
    ),
  ),
  view(1, "Mexico, Chile, Bolivia and Nicaragua accompany the process", (v) =>
    [MEX, CHL, BOL, NIC].every((state) =>
      inPart(v, /observ|guarant|accompan|witness|facilitat|mediat|support/, ({ id }) => id === state),
    ),
  ),
  view(1, "Jorge Rodríguez heads the delegation of the government", (v) =>
    inPart(v, /delegation-head|negotiator/, ({ id, name }) => id === "person:jorge-rodriguez-gomez" || /Jorge Rodr/.test(name)),
  ),
  view(
    1,
    "the opposition demands the release of political prisoners",
    (v) => agendaOf(v, /demand|objective/, /libération|release|freed/i).length > 0,
  ),
  view(
    1,
    "the government demands that the sanctions be lifted or spoken against",
    (v) => agendaOf(v, /demand|objective/, /sanctions/i).length > 0,
  ),
  view(1, "both sides promised to name three experts each", (v) => agendaOf(v, /commitment/, /experts/i).length > 0),
  view(
    1,
    "the opposition refused to sign in February",
    (v) => agendaOf(v, /refusal/, /parapher|signer/i).length > 0 || eventsOf(v, /refus/, /parapher|signer/i, null).length > 0,
  ),
  view(1, "the government signed a document on 7 February 2018", (v) =>
    eventsOf(v, /agreement|signing|signature/, /a signé seul|document|signed a text/i, "2018-02-07").some(held),
  ),
  view(1, "the process is suspended", ({ status }) =>
    status.values.some(({ value, standing }) => value === "suspended" && standing !== "denied"),
  ),

  trap("talks were held on 27 September or 15 November 2017", (v) => heldOn(v, "2017-09-27", "2017-11-15").length > 0),
  trap("talks were held on 18 January 2018, when the government alone saw Medina", (v) => heldOn(v, "2018-01-18").length > 0),
  trap("round 3 was held on 11 January, before Muñoz came", (v) =>
    v.rounds.some((it) => held(it) && it.dates.values.some(({ value }) => value.startsWith("2018-01-11"))),
  ),
  trap("talks began on 28 January or 5 February 2018", (v) => heldOn(v, "2018-01-28", "2018-02-05").length > 0),
  trap("the meeting of the Lima Group in Santiago is a round", (v) =>
    v.rounds.some(
      (it) =>
        held(it) && (/2018-01-23/.test(daysOf(it)) || it.place.values.some(({ value }) => /santiago|place:lima/.test(value))),
    ),
  ),
  trap("the talks of 2016 are a round of these", (v) => v.rounds.some((it) => /2016/.test(daysOf(it)))),
  trap("talks were held in Caracas, Quito, Mexico City, Paris or New York", (v) =>
    v.rounds.some(
      (it) => held(it) && it.place.values.some(({ value }) => /caracas|quito|mexico|paris|new-york|miami/i.test(value)),
    ),
  ),
  trap("rounds with numbers that nobody told and nobody can count", (v) =>
    v.rounds.some(({ number }) => number !== null && ![1, 2, 3, 4, 5].includes(number)),
  ),
  trap("the contacts of September are round 1 or 2", (v) =>
    v.rounds.some((it) => it.number !== null && held(it) && /2017-09/.test(daysOf(it))),
  ),
  trap("the corrected number of prisoners contradicts the others", (v) =>
    v.contested.some(
      ({ question: about, values }) =>
        about === "figure" && values.some(({ value, superseded }) => value === "286" && !superseded),
    ),
  ),
  trap("125 dead and more than 120 dead contradict each other", (v) => contests(v, ["figure"], /125/, /120/)),
  trap(
    "those who left contradict those who asked for asylum or are in Colombia",
    (v) => contests(v, ["figure"], /1500000/, /133000|550000/) || contests(v, ["figure"], /133000/, /550000/),
  ),
  trap(
    "Jorge Rodríguez is one with Delcy Rodríguez, Jorge Arreaza or Zapatero",
    (v) => bearsBoth(v, /Jorge Rodr/, /Delcy/) || bearsBoth(v, /Jorge Rodr/, /Arreaza/) || bearsBoth(v, /Jorge Rodr/, /Zapatero/),
  ),
  trap(
    "the ELN, Colombia or Paraguay sat at these talks",
    (v) =>
      v.rounds.some((it) => held(it) && ["group:eln", "state:COL", "state:PRY"].some((id) => present(it, id))) ||
      inPart(v, /party/, ({ id }) => id === "group:eln" || id === "state:COL"),
  ),
  trap("the opposition signed in February 2018", (v) =>
    v.timeline.some(
      ({ kinds, standing, time, participants }) =>
        kinds.some((kind) => /agreement|signing|signature/.test(kind)) &&
        standing === "happened" &&
        /2018-02-0[67]/.test(time.edtf ?? "") &&
        participants.some(({ actor, as }) => as === "actor" && (actor.id === MUD || /Borges/.test(actor.name))),
    ),
  ),
];
