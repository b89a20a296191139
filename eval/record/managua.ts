/** What the fourteen reports of `managua/` come to: written down before the record of them was looked at. */
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
  is,
  notHeldBut,
  onlyOn,
  sat,
  seriesOf,
  wordsOf,
} from "./checks.ts";

const { round, merge, contradiction, question, figure, view, trap } = checksOf(/nicaragu|managua|incae/i);

type Actor = { readonly id: string; readonly name: string };
const isAlliance = is(
  /alliance|alianza|opposition|student|étudiant|t[uü]nnermann|juan[- ]sebasti[aá]n|l?est?h?er[- ]alem[aá]n|pallais|max[- ]jerez|aguerri|aza(?:ha)?lea/i,
);
const isGovernment = (actor: Actor): boolean =>
  !isAlliance(actor) && (actor.id === "state:NIC" || is(/ortega|murillo|moncada|gouvernement|government|^nicaragua$/i)(actor));
const isBishops = is(/brenes|bishop|[eé]v[eê]que|[eé]piscopal|rolando[- ][aá]lvarez|mata\b|silvio[- ]b[aá]ez|church|[eé]glise/i);
const isNuncio = is(/som+ertag|nuncio|nonce/i);

/** True where the round was in Managua, by the name of the town or of the house there. */
const inManagua = (it: Round | null): boolean =>
  /managua|f[aá]tima|incae|seminar|s[eé]minaire/i.test(`${it?.place.value ?? ""} ${it?.place.name ?? ""}`);
const bothSat = (it: Round | null): boolean => sat(it, isGovernment) && sat(it, isAlliance);

const atPlace = (v: ProcessView, words: RegExp): boolean =>
  v.rounds.some((it) => held(it) && it.place.values.some(({ value, name }) => words.test(`${value} ${name}`)));

export const MANAGUA_CHECKS: readonly Check[] = [
  round(2, "the dialogue opened on 16 May 2018: one session, in Managua", (v) => inManagua(onlyOn(v, "2018-05-16"))),
  round(1, "government and opposition sat at the session of 16 May 2018", (v) => bothSat(onlyOn(v, "2018-05-16"))),
  round(1, "sessions were held on 18 and on 21 May 2018", (v) =>
    ["2018-05-18", "2018-05-21"].every((day) => heldOn(v, day).length === 1),
  ),
  round(2, "the session of 23 May 2018 is one, the fourth, in Managua", (v) => {
    const it = onlyOn(v, "2018-05-23");
    return it?.number === 4 && inManagua(it);
  }),
  round(1, "the dialogue was to be taken up again on 31 May 2018, and was not", (v) => notHeldBut(v, "2018-05-31")),
  round(2, "the dialogue was taken up again on 15 June 2018, in Managua", (v) => inManagua(onlyOn(v, "2018-06-15"))),
  round(1, "government and opposition sat there on 15 June 2018", (v) => bothSat(onlyOn(v, "2018-06-15"))),
  round(1, "the bishops brought the sides together on 25 June 2018", (v) => onlyOn(v, "2018-06-25") !== null),
  round(2, "negotiations opened on 27 February 2019: one session, in Managua", (v) => inManagua(onlyOn(v, "2019-02-27"))),
  round(1, "government and Alliance sat there on 27 February 2019", (v) => bothSat(onlyOn(v, "2019-02-27"))),
  round(1, "Brenes and Sommertag were there on 27 February 2019", (v) => {
    const it = onlyOn(v, "2019-02-27");
    return sat(it, is(/brenes/i)) && sat(it, is(/som+ertag/i));
  }),
  round(2, "the session of 5 March 2019 is one, the fifth, in Managua", (v) => {
    const it = onlyOn(v, "2019-03-05");
    return it?.number === 5 && inManagua(it);
  }),
  round(1, "a session was planned for 11 March 2019 and not held", (v) => notHeldBut(v, "2019-03-11")),
  round(1, "a session was proposed for 14 March 2019 and not held", (v) => notHeldBut(v, "2019-03-14")),
  round(2, "negotiations were taken up again on 21 March 2019, in Managua", (v) => inManagua(onlyOn(v, "2019-03-21"))),
  round(1, "the two sides sat in Managua on 29 March 2019", (v) => inManagua(onlyOn(v, "2019-03-29"))),

  merge(2, "thirteen reports or more belong to it", ({ sources }) => sources.length >= 13),
  merge(2, "the copy of 24 May 2018 is of one origin with the wire", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "2018-05-24" && sameOrigin.length === 1),
  ),
  merge(2, "the correction of 31 March 2019 supersedes the first version", ({ sources }) =>
    sources.some(({ title, supersedes }) => title?.startsWith("RECTIFICATIF") === true && supersedes.length === 1),
  ),
  merge(1, "Lesther Alemán and Lester Aleman are one", (v) => bearsBoth(v, /Lesther Alemán/, /Lester Aleman/)),
  merge(1, "Waldemar Sommertag and Waldemar Somertag are one", (v) => bearsBoth(v, /Sommertag/, /Somertag/)),
  merge(1, "Carlos Tünnermann and Carlos Tunnermann are one", (v) => bearsBoth(v, /Tünnermann/, /Tunnermann/)),
  merge(1, "Azahalea Solís and Azalea Solis are one", (v) => bearsBoth(v, /Azahalea Solís/, /Azalea Solis/)),
  merge(1, "Denis Moncada and Dennis Moncada are one", (v) => bearsBoth(v, /Denis Moncada/, /Dennis Moncada/)),
  merge(1, "Luis Ángel Rosadilla and Luis Rosadilla are one", (v) => bearsBoth(v, /Luis [ÁA]ngel Rosadilla/, /Luis Rosadilla/)),
  merge(1, "the Nicaraguan Centre for Human Rights and the Cenidh are one", (v) =>
    bearsBoth(v, /Nicaraguan Cent(?:re|er) for/i, /Centre nicaraguayen|\bCenidh\b/i),
  ),
  merge(1, "the suspension of 23 May 2018 is told once or twice, not by each report", (v) => {
    const told = eventsOf(v, /./, /suspended talks/i, null).filter(({ speech }) => !speech);
    return told.length > 0 && told.length <= 2;
  }),

  contradiction(2, "63 were killed in the first four weeks, or 22", (v) => contests(v, ["figure"], /^~?63\b/, /^~?22\b/)),
  contradiction(2, "107 were arrested on 16 March 2019, or 164", (v) => contests(v, ["figure"], /^~?107\b/, /^~?164\b/)),
  contradiction(1, "770 political prisoners are held, or 261 people", (v) => contests(v, ["figure"], /^~?770\b/, /^~?261\b/)),
  contradiction(1, "the letters of invitation were sent, or were not", (v) =>
    disputed(v, /letters had been sent|any had gone out/i),
  ),
  contradiction(1, "the students fired first at the Agrarian University, or did not", (v) =>
    disputed(v, /opened fire first|denied firing|attacked the campus/i),
  ),
  contradiction(1, "the government had accepted the OAS as guarantor, or had not", (v) =>
    disputed(v, /Organization of American States as guarantor|Nothing of the kind|Moncada denied it/i),
  ),
  contradiction(1, "all those arrested were freed by June 2019, or 85 were not", (v) =>
    disputed(v, /freed by June 11|still behind bars|Alliance denies this/i),
  ),

  question(1, "whether Ortega would come in person was open on 15 May 2018, and is settled", (v) =>
    asked(v, /attend in person/i, /settled/, "2018-05-1"),
  ),
  question(2, "when the talks would go on after 23 May 2018 was open, and is settled", (v) =>
    v.questions.some(
      (q) =>
        (q.askedSince ?? "").startsWith("2018-05-2") &&
        q.state === "settled" &&
        (q.issue === "talks-date" || /talks will resume|no date was set/i.test(wordsOf(q))),
    ),
  ),
  question(1, "whether Ortega would accept elections in March 2019 was asked in June 2018", (v) =>
    asked(v, /Acceptera-t-il|ne le dit pas|would accept the bishops/i, /./, "2018-06"),
  ),
  question(2, "who will guarantee the agreements is open since February 2019", (v) =>
    asked(v, /garant|guarant/i, /open/, "2019-02-27"),
  ),
  question(1, "whether the bishops would send a witness was open on 6 March 2019", (v) =>
    asked(v, /send anyone|part of the Church/i, /./, "2019-03-06"),
  ),
  question(2, "whether the Alliance would come back to the table was open in March 2019, and is settled", (v) =>
    asked(v, /Reviendra-t-elle|retournera à la table/i, /settled/, "2019-03-1"),
  ),
  question(2, "whether the talks can be revived is open in August 2019", (v) => asked(v, /can be revived/i, /open/, "2019-08-0")),

  figure(2, "640 prisoners, 460 were said before the correction", (v) =>
    v.figures.some(
      ({ points }) =>
        points.some(({ value, low, relation }) => (value ?? low) === 640 && relation !== "corrected") &&
        points.some(({ value, low, relation }) => (value ?? low) === 460 && relation === "corrected"),
    ),
  ),
  figure(1, "76 killed by May 2018, 325 by 2019, as the Inter-American Commission counts", (v) =>
    [76, 325].every((count) => seriesOf(v, /kill|dea|toll|fatal/i, count).length > 0),
  ),
  figure(1, "868 injured", (v) => seriesOf(v, /injur|wound|hurt/i, 868).length > 0),
  figure(1, "62,000 fled, 55,000 of them to Costa Rica", (v) =>
    [62_000, 55_000].every((count) => seriesOf(v, /./, count).length > 0),
  ),

  view(1, "government and Alliance are parties", (v) => inPart(v, /party/, isGovernment) && inPart(v, /party/, isAlliance)),
  view(1, "the bishops, or Cardinal Brenes, mediate", (v) => inPart(v, /mediat|facilitat|chair|host/i, isBishops)),
  view(1, "the nuncio Sommertag is a witness", (v) => inPart(v, /witness|observ|mediat|facilitat|accompan/i, isNuncio)),
  view(1, "Moncada heads the delegation of the government", (v) =>
    inPart(v, /delegation-head|negotiator|delegat/, is(/moncada/i)),
  ),
  view(1, "Tünnermann heads the delegation of the Alliance", (v) =>
    inPart(v, /delegation-head|negotiator|delegat/, is(/t[uü]nnermann/i)),
  ),
  view(
    1,
    "the Alliance demands the release of political prisoners",
    (v) => agendaOf(v, /demand|objective/, /prisonniers|prisoners|libération|élargissement/i).length > 0,
  ),
  view(
    1,
    "the government promised to free the prisoners within 90 days",
    (v) => agendaOf(v, /commitment/, /within 90 days|délai de 90 jours|90 days/i).length > 0,
  ),
  view(
    1,
    "the government demands that sanctions be lifted, or spoken against",
    (v) => agendaOf(v, /demand|objective|proposal/, /sanctions/i).length > 0,
  ),
  view(1, "two agreements were signed on 29 March 2019", (v) =>
    eventsOf(v, /agree|sign|accord/, /deux accords|signé/i, "2019-03-29").some(held),
  ),

  trap("talks were held on 31 May 2018", (v) => heldOn(v, "2018-05-31").length > 0),
  trap("talks were held on 11 or 14 March 2019, without the Alliance", (v) => heldOn(v, "2019-03-11", "2019-03-14").length > 0),
  trap("talks were held on 31 July 2019, when the Alliance came alone", (v) => heldOn(v, "2019-07-31").length > 0),
  trap("the bishops' visit to Ortega on 7 June 2018 is a round", (v) => heldOn(v, "2018-06-07").length > 0),
  trap("Ortega's meeting with businessmen on 16 February 2019 is a round", (v) => heldOn(v, "2019-02-16").length > 0),
  trap(
    "talks on Venezuela or Colombia are rounds of these",
    (v) =>
      atPlace(v, /havan|barbad|santo[- ]domingo|dominic|oslo|norw|caracas/i) ||
      v.rounds.some((it) => held(it) && sat(it, is(/\beln\b|venez|norw|guaid/i))),
  ),
  trap(
    "the truce of Sapoá of 1988 is a round of these",
    (v) => atPlace(v, /sapo[aá]/i) || v.rounds.some((it) => held(it) && /1988/.test(daysOf(it))),
  ),
  trap("rounds with numbers that nobody told and nobody can count", (v) =>
    v.rounds.some(({ number }) => number !== null && (number < 1 || number > 8)),
  ),
  trap("the corrected number of prisoners contradicts the others", (v) =>
    v.contested.some(
      ({ question: about, values }) =>
        about === "figure" && values.some(({ value, superseded }) => /^~?460$/.test(value) && !superseded),
    ),
  ),
  trap("those killed by May, on one day, by June 2018 and by 2019 contradict each other", (v) =>
    [
      [/^~?76\b/, /^~?170\b/],
      [/^~?76\b/, /^~?325\b/],
      [/^~?170\b/, /^~?325\b/],
      [/^~?15\b/, /^~?170\b/],
      [/^~?63\b/, /^~?76\b/],
    ].some((pair) => contests(v, ["figure"], ...pair)),
  ),
  trap("those who fled to Costa Rica contradict all who fled the country", (v) =>
    contests(v, ["figure"], /^~?62000\b/, /^~?55000\b/),
  ),
  trap(
    "prisoners before and after the releases, or those freed on other days, contradict each other",
    (v) =>
      contests(v, ["figure"], /^~?770\b/, /^~?640\b/) ||
      contests(v, ["figure"], /^~?100\b/, /^~?50\b/) ||
      contests(v, ["figure"], /^~?112\b/, /^~?50\b/),
  ),
  trap(
    "the foreign minister, the nuncio, the cardinal, the bishops or the delegates are one person",
    (v) =>
      bearsBoth(v, /Moncada/, /Som+ertag/) ||
      bearsBoth(v, /Brenes/, /Álvarez|Mata|B[aá]ez|Som+ertag/) ||
      bearsBoth(v, /Pallais/, /Aguerri/) ||
      bearsBoth(v, /Ortega/, /Murillo/) ||
      bearsBoth(v, /Rosadilla/, /Almagro/) ||
      bearsBoth(v, /Centre nicaraguayen|Nicaraguan Cent(?:re|er)/, /Nicaraguan Association/),
  ),
  trap("the government promised elections before 2021", (v) =>
    v.agenda.some(
      (item) =>
        item.kind === "commitment" &&
        item.parties.some(isGovernment) &&
        /early elections|elections forward|élections anticipées|avancer l'élection|scrutin anticipé/i.test(wordsOf(item)),
    ),
  ),
  trap("an agreement was signed on 3 April 2019", (v) =>
    v.timeline.some(
      ({ kinds, standing, time }) =>
        kinds.some((kind) => /agreement|signing|signature/.test(kind)) &&
        standing === "happened" &&
        (time.edtf ?? "") === "2019-04-03",
    ),
  ),
];
