/** What the fourteen reports of `stormont/` come to: written down before the record of them was looked at. */
import type { ProcessView, Round } from "../../src/record/index.ts";
import type { Check } from "./checks.ts";
import {
  agendaOf,
  bearsBoth,
  checksOf,
  contests,
  disputed,
  eventsOf,
  held,
  heldOn,
  inPart,
  notHeldBut,
  numbered,
  onlyOn,
  plannedFor,
  sat,
  seriesOf,
  wordsOf,
} from "./checks.ts";

const { round, merge, contradiction, question, figure, view, trap } = checksOf(
  /stormont|northern ireland|northern irish|irlande du nord|nord[- ]irland|belfast|ulster|haass|power-sharing|partage du pouvoir|good friday|vendredi saint|fresh start|new decade/i,
);

type Actor = { readonly id: string; readonly name: string };
const isDup = ({ id, name }: Actor): boolean =>
  /\bdup\b|democratic-unionist/i.test(id) ||
  /\bDUP\b|democratic unionist|unionistes? démocrate|Arlene Foster|Simon Hamilton|Gavin Robinson|Poots|Donaldson/i.test(name);
const isSinnFein = ({ id, name }: Actor): boolean =>
  /sinn-fein/i.test(id) || /sinn f[eé]in|O['’]Neill|Gerry Adams|Mary[- ]Lou|Muilleoir|Conn?or Murphy/i.test(name);
const isBritain = ({ id, name }: Actor): boolean =>
  id === "state:GBR" ||
  /Brokenshire|Bradley|Villiers|Julian Smith|Theresa May|Britain|British|Royaume|Londres|London/i.test(name);
const isIreland = ({ id, name }: Actor): boolean =>
  id === "state:IRL" || /Flanagan|Coveney|Varadkar|^Ireland$|^Irlande$|Irish government|Dublin/i.test(name);

const bothSat = (it: Round | null): boolean => sat(it, isDup) && sat(it, isSinnFein);
/** True where the round is told to be in a place of such a name. */
const inPlace = (it: Round | null, place: RegExp): boolean =>
  it !== null &&
  [it.place.value, it.place.name, ...it.place.values.flatMap(({ value, name }) => [value, name])].some((told) =>
    place.test(told ?? ""),
  );
const STORMONT = /stormont|belfast/i;
/** True where a question in such words, or on when or where talks are, was asked on one of these days and is in such a state. */
const asked = ({ questions }: ProcessView, days: readonly string[], words: RegExp, state: RegExp, issue = /^$/): boolean =>
  questions.some(
    (q) =>
      state.test(q.state) &&
      days.some((day) => q.askedSince === day || q.lastMention === day) &&
      (words.test(wordsOf(q)) || issue.test(q.issue)),
  );
/** True where something agreed or signed is told as a fact of one of these days. */
const agreedOn = ({ timeline }: ProcessView, days: RegExp): boolean =>
  timeline.some(
    ({ kinds, standing, time, speech }) =>
      !speech &&
      standing === "happened" &&
      days.test(time.edtf ?? "") &&
      kinds.some((kind) => /agreement|signing|signature/.test(kind) && !/fail|collapse|break|no-/.test(kind)),
  );

export const STORMONT_CHECKS: readonly Check[] = [
  round(2, "the last session of the Haass talks, on 30 and 31 December 2013, is one, in Belfast", (v) =>
    inPlace(onlyOn(v, "2013-12-30", "2013-12-31"), STORMONT),
  ),
  round(2, "the talks that ended on 23 December 2014 are one round, at Stormont House", (v) =>
    inPlace(onlyOn(v, "2014-12-22", "2014-12-23"), STORMONT),
  ),
  round(1, "talks were held from 8 September to 17 November 2015", (v) => heldOn(v, "2015-09-08", "2015-11-17").length > 0),
  round(1, "the talks of 6 to 27 March 2017 are one round", (v) => onlyOn(v, "2017-03-06", "2017-03-26", "2017-03-27") !== null),
  round(1, "talks were announced for 3 April 2017", (v) => plannedFor(v, "2017-04-03")),
  round(1, "those of 3 April 2017 were held", (v) => heldOn(v, "2017-04-03").length > 0),
  round(2, "the talks opened on 12 June 2017 are one round, at Stormont", (v) => inPlace(onlyOn(v, "2017-06-12"), STORMONT)),
  round(1, "the DUP and Sinn Féin sat in it", (v) => bothSat(onlyOn(v, "2017-06-12"))),
  round(
    1,
    "that of June 2017 is told as the third, that of January 2018 as the fifth",
    (v) => numbered(v, 3, "2017-06-12") && numbered(v, 5, "2018-01-24"),
  ),
  round(
    1,
    "a plenary was planned for 29 June 2017, then for 3 July, and not held",
    (v) =>
      (plannedFor(v, "2017-06-29", "2017-07-03") && heldOn(v, "2017-07-03").length === 0) ||
      eventsOf(v, /./, /plénière/i, null).some(
        (it) => it.time.told.some(({ edtf }) => /2017-0(6-29|7-03)/.test(edtf)) && !held(it),
      ),
  ),
  round(2, "the talks that ended on 31 October 2017 are one round, at Stormont", (v) =>
    inPlace(onlyOn(v, "2017-10-31"), STORMONT),
  ),
  round(2, "the talks opened on 24 January 2018 are one round, at Stormont", (v) => inPlace(onlyOn(v, "2018-01-24"), STORMONT)),
  round(2, "on 12 February 2018 May and Varadkar met the parties, at Stormont House", (v) => {
    const it = onlyOn(v, "2018-02-12");
    return inPlace(it, STORMONT) && sat(it, isBritain) && sat(it, isIreland);
  }),
  round(1, "a plenary was planned for 15 February 2018 and not held", (v) => notHeldBut(v, "2018-02-15")),
  round(2, "the talks opened on 7 May 2019 are one round, at Stormont House", (v) => inPlace(onlyOn(v, "2019-05-07"), STORMONT)),
  round(1, "talks were held again from 16 December 2019, at Stormont House", (v) => inPlace(onlyOn(v, "2019-12-16"), STORMONT)),

  merge(2, "thirteen reports or more belong to it", ({ sources }) => sources.length >= 13),
  merge(2, "the copy of 25 January 2018 is of one origin with the wire", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "2018-01-25" && sameOrigin.length === 1),
  ),
  merge(2, "the correction of 15 February 2018 supersedes the first version", ({ sources }) =>
    sources.some(({ title, supersedes }) => title?.startsWith("CORRECTED") === true && supersedes.length === 1),
  ),
  merge(1, "Mary Lou and Mary-Lou McDonald are one", (v) => bearsBoth(v, /Mary Lou McDonald/, /Mary-Lou McDonald/)),
  merge(1, "Máirtín Ó Muilleoir and Mairtin O Muilleoir are one", (v) =>
    bearsBoth(v, /Máirtín Ó Muilleoir/, /Mairtin O Muilleoir/),
  ),
  merge(1, "Colum and Colm Eastwood are one", (v) => bearsBoth(v, /Colum Eastwood/, /Colm Eastwood/)),
  merge(1, "the DUP and the Parti unioniste démocrate are one", (v) =>
    bearsBoth(v, /\bDUP\b|Democratic Unionist/, /parti unioniste démocrate/i),
  ),
  merge(1, "the resignation of McGuinness is told once or twice, not by each report", (v) => {
    const told = eventsOf(v, /./, /démission|resign/i, "2017-01-09");
    return told.length > 0 && told.length <= 2;
  }),
  merge(1, "the pact of June 2017 in London is told once or twice", (v) => {
    const told = eventsOf(v, /./, /accord avec les conservateurs|pacte avec les conservateurs/i, "2017-06");
    return told.length > 0 && told.length <= 2;
  }),

  contradiction(2, "15,000 marched on 20 May 2017, or 8,000", (v) => contests(v, ["figure"], /^~?15000\b/, /^~?8000\b/)),
  contradiction(2, "a draft agreement had been reached in February 2018, or had not", (v) =>
    disputed(v, /draft agreement|accommodation/i),
  ),
  contradiction(1, "an Irish language act costs 100 million pounds a year, or nine", (v) =>
    contests(v, ["figure"], /^~?100(000000)?\b/, /^~?9(000000)?\b/),
  ),
  contradiction(1, "there were 100 rioters in Creggan, or 30", (v) => contests(v, ["figure"], /^~?100\b/, /^~?30\b/)),
  contradiction(1, "the police provoked the riot in Creggan, or did not", (v) => disputed(v, /provoqué/i)),
  contradiction(1, "Sinn Féin left the table in March 2017, or did not", (v) => disputed(v, /quitté la table/i)),
  contradiction(
    1,
    "Foster and O'Neill met at Stormont Castle on Friday 9 February 2018, or did not",
    (v) =>
      disputed(v, /meeting (in|on)|closed the text|saw each other/i) ||
      contests(v, ["round-place", "event-place"], /castle/i, /house/i) ||
      contests(v, ["round-date"], /2018-02-09/, /2018-02-08/),
  ),

  question(2, "when talks would resume was asked on 4 July 2017, and is settled", (v) =>
    asked(v, ["2017-07-04"], /quand les pourparlers reprendront/i, /settled/, /talks-date/),
  ),
  question(2, "when talks would resume was asked on 1 November 2017, and is settled", (v) =>
    asked(v, ["2017-11-01"], /quand elles reprendront|sous quelle forme/i, /settled/, /talks-date/),
  ),
  question(1, "whether May and Varadkar would come was asked in January 2018, and is settled", (v) =>
    asked(v, ["2018-01-24", "2018-01-25"], /will travel to Belfast/i, /settled/),
  ),
  question(2, "when talks would resume was asked in February 2018, and is settled", (v) =>
    asked(v, ["2018-02-14", "2018-02-15"], /When the talks will resume/i, /settled/, /talks-date/),
  ),
  question(1, "whether a mediator would be appointed was asked on 12 June 2017", (v) =>
    asked(v, ["2017-06-12"], /independent mediator/i, /./),
  ),
  question(1, "whether Sinn Féin would accept the text was asked on 9 January 2020, and is settled", (v) =>
    asked(v, ["2020-01-09"], /will accept it|Sinn Féin will accept/i, /settled/),
  ),
  question(1, "how much London will pay is open", (v) => asked(v, ["2020-01-11"], /combien|montant/i, /open/)),

  figure(2, "28 wounded in shootings, 82 were said before the correction", (v) =>
    v.figures.some(
      ({ points }) =>
        points.some(({ value, low, relation }) => (value ?? low) === 28 && relation !== "corrected") &&
        points.some(({ value, low, relation }) => (value ?? low) === 82 && relation === "corrected"),
    ),
  ),
  figure(1, "3,600 killed in the conflict", (v) => seriesOf(v, /kill|dea/, 3600).length > 0),
  figure(1, "158 deaths since 1998", (v) => seriesOf(v, /kill|dea/, 158).length > 0),
  figure(1, "64,000 patients had waited for more than a year, then 108,000", (v) =>
    [64_000, 108_000].every((count) => seriesOf(v, /./, count).length > 0),
  ),

  view(2, "the DUP and Sinn Féin are parties", (v) => inPart(v, /party/, isDup) && inPart(v, /party/, isSinnFein)),
  view(
    1,
    "London and Dublin, or their ministers, convene, chair or mediate",
    (v) =>
      inPart(v, /host|mediat|facilitat|chair|conven/, isBritain) && inPart(v, /host|mediat|facilitat|chair|conven/, isIreland),
  ),
  view(1, "Haass chaired or mediated in 2013", (v) => inPart(v, /mediat|facilitat|chair|host/, ({ name }) => /Haass/.test(name))),
  view(
    2,
    "Sinn Féin demands an Irish language act",
    (v) => agendaOf(v, /demand|objective|proposal/, /Irish[- ]language act|langue irlandaise/i).length > 0,
  ),
  view(
    1,
    "the DUP refuses a separate act",
    (v) =>
      agendaOf(v, /refusal/, /stand-alone|Irish language|loi séparée|ulster-scots|langue irlandaise|refuse/i).some(
        ({ parties }) => parties.some(isDup),
      ) ||
      v.positions.some(
        ({ actor, cells }) =>
          isDup(actor) &&
          cells.some(({ stance, said }) => stance === "opposes" && said.some((words) => /\bact\b|loi|langu/i.test(words))),
      ),
  ),
  view(1, "an agreement was reached on 23 December 2014", (v) =>
    eventsOf(v, /./, /accord|s'entendent/i, "2014-12-23").some((it) => held(it) && !it.speech),
  ),
  view(1, "the Assembly sat on 11 January 2020", (v) =>
    eventsOf(v, /./, /Assemblée/i, "2020-01-11").some((it) => held(it) && !it.speech),
  ),

  trap(
    "the plenaries called off on 3 July 2017 and 20 December 2019 were held",
    (v) => heldOn(v, "2017-07-03", "2019-12-20").length > 0,
  ),
  trap("the plenary of 15 February 2018 was held", (v) => heldOn(v, "2018-02-15").length > 0),
  trap(
    "the talks of the DUP with the Conservatives in London are a round",
    (v) =>
      heldOn(v, "2017-06-13", "2017-06-26").length > 0 ||
      v.rounds.some((it) => held(it) && inPlace(it, /place:london$|londres|downing|westminster/i)),
  ),
  trap("talks of other processes are rounds", (v) =>
    v.rounds.some(
      (it) => held(it) && inPlace(it, /addis|havan|crans|switzerland|suisse|vienn|doha|cairo|caire|madrid|moscow|moscou|berlin/i),
    ),
  ),
  trap(
    "Clinton's visit, the funeral of Lyra McKee or the announcement of April 2019 is a round",
    (v) => heldOn(v, "2017-10-17", "2019-04-24", "2019-04-26").length > 0,
  ),
  trap("rounds with numbers that nobody told and nobody can count", (v) =>
    v.rounds.some(({ number }) => number !== null && ![1, 2, 3, 4, 5, 6, 7].includes(number)),
  ),
  trap("the Haass talks ended in an agreement", (v) => agreedOn(v, /^2013-12-3/)),
  trap("an agreement was reached or signed in February 2018", (v) => agreedOn(v, /^2018-02/)),
  trap("the Assembly sat on 10 January 2020", (v) =>
    eventsOf(v, /./, /convene the Assembly|s'est réunie/i, "2020-01-10").some(({ standing }) => standing === "happened"),
  ),
  trap("the corrected number of wounded contradicts the others", (v) =>
    v.contested.some(
      ({ question: about, values }) =>
        about === "figure" && values.some(({ value, superseded }) => value === "82" && !superseded),
    ),
  ),
  trap("seats in the Assembly contradict seats at Westminster, or those of other elections", (v) =>
    [
      [/^28\b/, /^(10|8)\b/],
      [/^27\b/, /^7\b/],
      [/^10\b/, /^8\b/],
      [/^90\b/, /^108\b/],
    ].some((pair) => contests(v, ["figure"], ...pair)),
  ),
  trap(
    "those killed in the conflict contradict those killed since 1998, or the wounded those who were beaten",
    (v) => contests(v, ["figure"], /3600/, /^~?158\b/) || contests(v, ["figure"], /^~?28\b/, /^~?66\b/),
  ),
  trap("the two billion pounds of 2014 contradict the billion of 2017", (v) =>
    contests(v, ["figure"], /^~?2(000000000)?\b/, /^~?1(000000000)?\b/),
  ),
  trap(
    "two people of one first or last name are one",
    (v) =>
      bearsBoth(v, /Theresa May/, /Villiers/) ||
      bearsBoth(v, /Peter Robinson/, /Gavin Robinson/) ||
      bearsBoth(v, /Simon Coveney/, /Simon Hamilton/) ||
      bearsBoth(v, /Gerry Adams/, /Gerry Kelly/) ||
      bearsBoth(v, /O['’]Neill/, /O['’]Sullivan/),
  ),
  trap("the copy of 25 January 2018 is a second origin for the 200 demonstrators", (v) =>
    seriesOf(v, /./, 200).some(({ points }) =>
      points.some(({ value, low, support }) => (value ?? low) === 200 && support.origins > 1),
    ),
  ),
];
