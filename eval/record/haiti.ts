/** What the fourteen reports of `haiti/` come to: written down before the record of them was looked at. */
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
  took,
  wordsOf,
} from "./checks.ts";

const { round, merge, contradiction, question, figure, view, trap } = checksOf(
  /ha[iï]ti|caricom|kingston|port-au-prince|eminent persons|personnalit[ée]s [ée]minentes/i,
);

const KINGSTON = /kingston|jamai/i;
const CAPITAL = /port-au-prince|p[ée]tion-?ville|ha[iï]ti/i;
const isGovernment = is(
  /state:HTI|ariel[ -]henry|\bhenry\b|gouvernement|government|dec(\.|ember) ?21|21[ -]d[ée]cembre|december accord|andr[eé][ -]michel|\bpouvoir\b|allies|partisans/i,
);
const isOpposition = is(
  /oppos|montana|kingston declaration|d[ée]claration (conjointe )?de kingston|(saint|st\.?)[ -]dic|jean-charles|pitit|lavalas|30[ -]janvier|adversaires/i,
);
const isMontana = is(/montana|(saint|st\.?)[ -]dic/i);
const isMediator = is(
  /caricom|caribbean community|communaut[ée] (des )?cara[iï]be|eminent|[ée]minentes|kenny|golding|christie|irfaan[ -]ali/i,
);
const isHenry = is(/ariel[ -]henry|\bhenry\b/i);
const exactly = (count: number): RegExp => new RegExp(`^[~>≥]*${count}\\b`);

const JULY = ["2023-07-12", "2023-07-13", "2023-07-14", "2023-07-15"] as const;
const NOVEMBER = ["2023-11-08", "2023-11-14"] as const;
const june = (v: ProcessView) => onlyOn(v, "2023-06-11", "2023-06-12", "2023-06-13");
const march = (v: ProcessView) => onlyOn(v, "2024-03-11");
const signs = /agreement|sign|accord|deal|adopt|declaration/;

export const HAITI_CHECKS: readonly Check[] = [
  round(2, "the talks of 11 to 13 June 2023 are one round, in Kingston", (v) => placed(june(v), KINGSTON)),
  round(
    1,
    "Henry, or the government, and the opposition sat there",
    (v) => sat(june(v), isGovernment) && sat(june(v), isOpposition),
  ),
  round(1, "they ended on 13 June 2023", (v) => took(v, /achev|accord|pourparlers|discussions|end on Tuesday/i, "2023-06-13")),
  round(2, "talks of both sides were held in Port-au-Prince in the middle of July 2023", (v) =>
    heldOn(v, ...JULY).some((it) => placed(it, CAPITAL)),
  ),
  round(1, "those are round 2", (v) => numbered(v, 2, ...JULY)),
  round(1, "a meeting was planned for 7 September 2023 and not held", (v) =>
    missed(v, /meeting|rencontre|take place|refused/i, "2023-09-07"),
  ),
  round(2, "both sides met face to face on 9 September 2023, in Port-au-Prince", (v) =>
    heldOn(v, "2023-09-09").some((it) => placed(it, CAPITAL)),
  ),
  round(1, "the Montana group, or the opposition, and the camp of the government sat there", (v) =>
    heldOn(v, "2023-09-09").some((it) => sat(it, isOpposition) && sat(it, isGovernment)),
  ),
  round(1, "a session by video was planned for 12 September 2023 and not held", (v) =>
    missed(v, /video conference|visioconf[ée]rence|s[ée]ance|called off/i, "2023-09-12"),
  ),
  round(1, "the mediators were in Port-au-Prince from 8 to 14 November 2023", (v) =>
    took(v, /third visit|Port-au-Prince since|visit to Haiti/i, ...NOVEMBER),
  ),
  round(2, "negotiations on the draft opened on 8 December 2023, once, in Port-au-Prince", (v) =>
    placed(onlyOn(v, "2023-12-08"), CAPITAL),
  ),
  round(1, "a signing was planned for 13 December 2023 and not held", (v) =>
    v.timeline.some(
      (event) =>
        (event.time.edtf ?? "").includes("2023-12-13") &&
        /sign/i.test(wordsOf(event)) &&
        (!held(event) || event.kinds.some((kind) => /postpon|cancel|suspen|refus/.test(kind))),
    ),
  ),
  round(2, "the meeting of 11 March 2024 is one, in Kingston", (v) => placed(march(v), KINGSTON)),
  round(1, "Blinken, or the United States, was there", (v) => sat(march(v), is(/blinken|state:USA/i))),
  round(1, "a video conference was planned for 10 March 2024 and not held", (v) =>
    missed(v, /video conference|cancel/i, "2024-03-10"),
  ),

  merge(2, "thirteen reports or more belong to it", ({ sources }) => sources.length >= 13),
  merge(2, "the copy of 12 June 2023 is of one origin with the wire", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "2023-06-12" && sameOrigin.length === 1),
  ),
  merge(2, "the correction of 13 March 2024 supersedes the first version", ({ sources }) =>
    sources.some(({ title, supersedes }) => title?.startsWith("CORRECTED") === true && supersedes.length === 1),
  ),
  merge(1, "André and Andre Michel are one", (v) => bearsBoth(v, /André Michel/, /Andre Michel/)),
  merge(1, "Jean-Charles Moïse and Moïse Jean-Charles are one", (v) =>
    bearsBoth(v, /Jean-Charles Mo[iï]se/, /Mo[iï]se Jean-Charles/),
  ),
  merge(1, "Saint-Dic and St. Dic are one", (v) => bearsBoth(v, /Saint-Dic/, /St\.? Dic/)),
  merge(1, "Kenny Anthony and Kenny D. Anthony are one", (v) => bearsBoth(v, /Kenny Anthony/, /Kenny D\. Anthony/)),
  merge(1, "Irfaan Ali and Mohamed Irfaan Ali are one", (v) => bearsBoth(v, /^Irfaan Ali/, /Mohamed Irfaan Ali/)),
  merge(1, "Régine and Regine Abraham are one", (v) => bearsBoth(v, /Régine Abraham/, /Regine Abraham/)),

  contradiction(1, "50 Haitians came to Kingston, or 32", (v) => contests(v, ["figure"], exactly(50), exactly(32))),
  contradiction(2, "seven were killed in Canaan, or ten", (v) => contests(v, ["figure"], exactly(7), exactly(10))),
  contradiction(1, "8,700 were driven out of Carrefour-Feuilles, or 5,000", (v) =>
    contests(v, ["figure"], exactly(8700), exactly(5000)),
  ),
  contradiction(1, "4,600 inmates escaped, or 3,700", (v) => contests(v, ["figure"], exactly(4600), exactly(3700))),
  contradiction(2, "leaders of the Montana group were in the room in July 2023, or not", (v) =>
    disputed(v, /groupe Montana|j'y étais|dans la salle|C'est faux/i),
  ),
  contradiction(1, "Henry gave his word that he would leave on 7 February, or did not", (v) =>
    disputed(v, /donné sa parole|s'en irait|aucun engagement|dément/i),
  ),
  contradiction(2, "a vote on Belizaire took place, or did not", (v) =>
    disputed(v, /vote on Mr Belizaire|voted behind closed doors|Belizaire/i),
  ),

  question(2, "when the mediators would come to Haiti was open on 14 June 2023, and is settled", (v) =>
    dateAsked(v, "2023-06-14", /aucune date|visite/i, /settled/),
  ),
  question(1, "whether the Montana group would attend on 9 September was open, and is settled", (v) =>
    asked(v, /attend|Montana/i, /settled/, "2023-09-08"),
  ),
  question(1, "when they would meet after November 2023 was open, and is settled", (v) =>
    dateAsked(v, "2023-11-15", /no date|next meeting/i, /settled/),
  ),
  question(2, "when the talks would be taken up again was open in December 2023, and is settled", (v) =>
    dateAsked(v, "2023-12-15", /reprendront|n'est pas connue/i, /settled/),
  ),
  question(1, "whether Pitit Desalin would name somebody was open on 13 March 2024, and is settled", (v) =>
    asked(v, /Pitit Desalin|nommera/i, /settled/, "2024-03-13"),
  ),
  question(2, "who would preside over the council was open on 26 April 2024, and is settled", (v) =>
    asked(v, /présidera|preside/i, /settled/, "2024-04-26"),
  ),
  question(1, "when Haitians will vote is open", (v) => asked(v, /Haitians will vote|elections?\b/i, /open/, "2024-05-29")),

  figure(2, "362,000 displaced, 326,000 were said before the correction", (v) =>
    v.figures.some(
      ({ points }) =>
        points.some(({ value, low, relation }) => (value ?? low) === 362_000 && relation !== "corrected") &&
        points.some(({ value, low, relation }) => (value ?? low) === 326_000 && relation === "corrected"),
    ),
  ),
  figure(
    1,
    "those displaced in Haiti: 200,000, then 314,000, then 362,000, then 578,000",
    (v) => seriesOf(v, /./, 200_000, 314_000, 362_000, 578_000).length > 0,
  ),
  figure(1, "3,000 killed in Haiti from January to November 2023", (v) => seriesOf(v, /kill|dea/, 3000).length > 0),
  figure(1, "8,700 driven out of Carrefour-Feuilles", (v) => seriesOf(v, /./, 8700).length > 0),

  view(2, "CARICOM, or its eminent persons, mediate", (v) => inPart(v, /mediat|facilitat|chair/, isMediator)),
  view(
    1,
    "Holness, or Jamaica, hosts",
    (v) =>
      inPart(v, /host|chair/, is(/holness|state:JAM/i)) ||
      v.rounds.some((it) => /JAM|holness|jama/i.test(`${it.host.value} ${it.host.name}`)),
  ),
  view(
    1,
    "the government and the opposition, or whoever stands for them, are parties",
    (v) => inPart(v, /party/, isGovernment) && inPart(v, /party/, isOpposition),
  ),
  view(
    1,
    "the opposition demands that Henry resign or leave",
    (v) => agendaOf(v, /demand|objective/, /démission|départ|resign|stepp?(ed)? down/i).length > 0,
  ),
  view(
    1,
    "the opposition demands a presidential college",
    (v) => agendaOf(v, /demand|objective|proposal/, /presidential college|collège présidentiel/i).length > 0,
  ),
  view(
    1,
    "Henry, or the government, promised a government of national unity, or to free activists",
    (v) => agendaOf(v, /commitment|proposal/, /union nationale|national unity|libérer|Haut Conseil|High Transition/i).length > 0,
  ),
  view(1, "a joint declaration was signed in Kingston on 13 June 2023", (v) =>
    eventsOf(v, signs, /sign/i, "2023-06-13").some(held),
  ),
  view(1, "a political accord was signed on 7 April 2024", (v) => eventsOf(v, signs, /sign/i, "2024-04-07").some(held)),

  trap("the meeting of 7 September 2023 was held", (v) => heldOn(v, "2023-09-07").length > 0),
  trap("the session of 12 September 2023 was held", (v) => heldOn(v, "2023-09-12").length > 0),
  trap("talks were held on 10 March or on 20 May 2024", (v) => heldOn(v, "2024-03-10", "2024-05-20").length > 0),
  trap("the draft accord was signed on 13 December 2023", (v) =>
    v.timeline.some(
      ({ kinds, standing, time, ...event }) =>
        kinds.some((kind) => /^(agreement|sign)/.test(kind)) &&
        standing === "happened" &&
        (time.edtf ?? "") === "2023-12-13" &&
        /sign/i.test(wordsOf(event)) &&
        !/annul|refus|sans que|n'est pas|espérée|prévue/i.test(wordsOf(event)),
    ),
  ),
  trap("the summit of Georgetown, or the talks of Argyle, Barbados or Havana, are a round", (v) =>
    v.rounds.some(
      (it) =>
        held(it) &&
        it.place.values.some(({ value, name }) =>
          /georgetown|argyle|saint-?vincent|barbad|havan|nairobi/i.test(`${value} ${name}`),
        ),
    ),
  ),
  trap("the mission of February 2023, the date of 16 August or the Kenyan talks of August 2023 are a round", (v) =>
    v.rounds.some((it) => held(it) && /2023-02|2023-08/.test(daysOf(it))),
  ),
  trap("Venezuela, Colombia, the ELN or Gonsalves sat at these talks", (v) =>
    v.rounds.some((it) => held(it) && sat(it, is(/state:VEN|state:COL|venezuela|maduro|gonsalves|\bELN\b|group:eln/i))),
  ),
  trap("Henry signed the declaration of Kingston", (v) =>
    v.timeline.some(
      ({ kinds, standing, time, participants, ...event }) =>
        kinds.some((kind) => /^(agreement|sign|declaration)/.test(kind)) &&
        standing === "happened" &&
        /^2023-06-1[134]/.test(time.edtf ?? "") &&
        /sign/i.test(wordsOf(event)) &&
        !/n'a pas signé/i.test(wordsOf(event)) &&
        participants.some(({ actor, as }) => as === "actor" && isHenry(actor)),
    ),
  ),
  trap("Jovenel Moïse and Jean-Charles Moïse are one", (v) => bearsBoth(v, /Jovenel/, /Jean-Charles/)),
  trap(
    "André Michel and Michel Patrick Boisvert, or Fritz Jean and Fritz Belizaire, are one",
    (v) => bearsBoth(v, /Andr[ée] Michel/, /Boisvert/) || bearsBoth(v, /Fritz Jean/, /B[eé]lizaire/),
  ),
  trap(
    "the dead of Canaan, or of the Artibonite, contradict those of the whole country",
    (v) =>
      contests(v, ["figure"], exactly(7), exactly(2400)) ||
      contests(v, ["figure"], exactly(10), exactly(2400)) ||
      contests(v, ["figure"], exactly(439), exactly(3000)),
  ),
  trap(
    "those who fled Carrefour-Feuilles, or left the capital, contradict those displaced in all Haiti",
    (v) =>
      contests(v, ["figure"], exactly(8700), exactly(200_000)) ||
      contests(v, ["figure"], exactly(5000), exactly(200_000)) ||
      contests(v, ["figure"], exactly(95_000), exactly(578_000)) ||
      contests(v, ["figure"], exactly(95_000), exactly(362_000)),
  ),
  trap("the corrected number of displaced contradicts the others", (v) =>
    v.contested.some(
      ({ question: about, values }) =>
        about === "figure" && values.some(({ value, superseded }) => exactly(326_000).test(value) && !superseded),
    ),
  ),
  trap("the 32 delegates counted in Kingston are told by two independent origins", (v) =>
    seriesOf(v, /./, 32).some(({ points }) =>
      points.some(({ value, low, support }) => (value ?? low) === 32 && support.origins > 1),
    ),
  ),
  trap("the Montana group sat there in November 2023, when it stayed away", (v) =>
    heldOn(v, ...NOVEMBER).some((it) => sat(it, isMontana)),
  ),
];
