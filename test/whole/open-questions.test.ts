import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import type { Reading } from "../../src/claims/index.ts";
import { loadKnowledge } from "../../src/knowledge/index.ts";
import { openModels } from "../../src/pipeline/index.ts";
import { createReader } from "../../src/reading/index.ts";
import { consolidate, type Report } from "../../src/record/index.ts";

const reader = createReader({ analysers: openModels(), knowledge: loadKnowledge(), version: "0" });

const read = (language: string, text: string, published = "2025-06-18"): Reading =>
  reader.read({ id: idOf(text), language, title: null, published, url: null, outlet: null, text });
const idOf = (text: string): string => createHash("sha256").update(text).digest("hex");

/** What the record of these texts, each with its day, asks: `issue state since: options`. */
function asked(language: string, ...texts: readonly (readonly [string, string])[]): string[] {
  const reports = texts.map(([published, text]): Report => {
    const reading = read(language, text, published);
    return { reading, origin: reading.document.id, receivedAt: `${published}T12:00:00Z` };
  });
  return consolidate(reports).processes.flatMap(({ questions }) =>
    questions.map(({ issue, state, askedSince, options }) =>
      [`${issue} ${state} ${askedSince}:`, ...options.map(({ actor }) => actor.id)].join(" "),
    ),
  );
}

test("« le lieu reste à fixer » beside talks to come asks where they are", () => {
  const said =
    "ASTANA, 18 juin - Les pourparlers d'Astana ont repris mercredi. Une nouvelle réunion aura lieu dans deux mois, a dit M. Lavrov ; le lieu reste à fixer.";
  expect(asked("fr", ["2025-06-18", said])).toEqual(["venue open 2025-06-18:"]);
});

test("what is asked of talks named right before it, and of no other talks", () => {
  const told = (words: string) =>
    asked("en", ["2025-06-18", `ASTANA, June 18 - The Astana talks on Syria ended on Wednesday. ${words}`]);
  expect(told("A new round is planned for August, but the hosts have confirmed no date.")).toEqual([
    "talks-date open 2025-06-18:",
  ]);
  expect(told("They ended without a date for the departure of foreign troops.")).toEqual(["other open 2025-06-18:"]);
});

test("where or when alone is asked of what is to be signed, of what was put off, of what the next sentence asks, and of nothing else", () => {
  const told = (language: string, words: string) => asked(language, ["2025-06-18", words]);
  const lead = "ASTANA, June 18 - The Astana talks on Syria ended on Wednesday.";
  expect(
    told("en", `${lead} The memorandum will be formally signed on August 15, the host said. Where, he could not say.`),
  ).toEqual(["signing open 2025-06-18:"]);
  expect(told("en", `${lead} The delegates did not say when the captives would be freed.`)).toEqual([
    "prisoners open 2025-06-18:",
  ]);
  expect(told("en", `${lead} He did not say when they would be freed.`)).toEqual(["other open 2025-06-18:"]);
  expect(told("en", `${lead} The talks will reconvene in July. The host did not say where.`)).toEqual(["venue open 2025-06-18:"]);
  const put = "ASTANA, 18 juin - Les pourparlers d'Astana sur la Syrie ont été reportés. L'ONU a demandé des éclaircissements.";
  expect(told("fr", `${put} Aucune nouvelle date n'a été arrêtée.`)).toEqual(["talks-date open 2025-06-18:"]);
  expect(told("fr", `${put}\n\nLa capitale qui accueillera le futur gouvernement n'a pas été fixée.`)).toEqual([
    "other open 2025-06-18:",
  ]);
});

test("a capital that was ready is, as an answer to where, the town", () => {
  const told =
    "Les pourparlers d'Astana sur la Syrie ont pris fin mercredi. Le lieu du prochain cycle n'est pas fixé : Oslo et Vienne sont prêtes.";
  expect(asked("fr", ["2025-06-18", `ASTANA, 18 juin - ${told}`])).toEqual(["venue open 2025-06-18: place:oslo place:vienna"]);
});

/** Roles in these talks: `holder role status`. */
const roles = (language: string, text: string): string[] => {
  const { roles, entities } = read(language, text);
  return roles.map(({ role, status, holder }) => `${entities.find(({ id }) => id === holder)?.ref ?? ""} ${role} ${status}`);
};

test("who offers or is ready to host is a candidate, who goes on hosting is the host", () => {
  expect(roles("en", "Malta offered to host the next round.")).toEqual(["state:MLT host candidate"]);
  expect(roles("en", "Oman has volunteered to mediate the talks.")).toEqual(["state:OMN mediator candidate"]);
  expect(roles("fr", "La Suède est disposée à accueillir les pourparlers.")).toEqual(["state:SWE host candidate"]);
  expect(roles("fr", "L'Autriche s'est proposée pour accueillir les pourparlers.")).toEqual(["state:AUT host candidate"]);
  expect(roles("en", "Kazakhstan was ready to go on hosting the talks.")).toEqual(["state:KAZ host current"]);
  expect(roles("fr", "Le Qatar s'est dit prêt à continuer à accueillir les pourparlers.")).toEqual(["state:QAT host current"]);
});

/** The open questions of a text as they are worded, each with what there is to choose from. */
const open = (language: string, text: string): string[] => {
  const { agenda, entities } = read(language, text);
  return agenda
    .filter(({ kind }) => kind === "open-question")
    .map(({ content, options }) =>
      [content.exact, ...options.map((id) => entities.find((one) => one.id === id)?.ref ?? id)].join(" | "),
    );
};

test.each([
  [
    "whether the council will call any is unclear",
    "No date was given, and whether the council will call any is unclear.",
    "whether the council will call any",
  ],
  [
    "an insertion stands before the question",
    "It was not clear, officials briefed on the talks said, who would verify the truce.",
    "who would verify the truce",
  ],
  ["nobody knows", "Nobody knows when the talks will resume.", "when the talks will resume"],
  ["nobody knows, behind", "Who will police the city, nobody knows.", "Who will police the city"],
  ["no word", "There is no word on when the talks will resume.", "when the talks will resume"],
  ["a dispute", "Officials are still debating where to hold the next round.", "where to hold the next round"],
  ["not agreed", "The parties have not agreed where to meet.", "where to meet"],
  ["yet to agree", "The two sides have yet to agree on a venue.", "a venue"],
  ["without a date", "The delegations went home without setting a date for the next round.", "a date for the next round"],
  ["with no date", "The talks broke up with no date fixed for another attempt.", "with no date fixed for another attempt"],
  [
    "what is told beside",
    "It remained unclear when the sides would meet again, and a diplomat said January was a hope.",
    "when the sides would meet again",
  ],
  [
    "a clause set in",
    "In the port, where the committee has not met since March, it is still not known which forces would take over.",
    "which forces would take over",
  ],
  [
    "a question before it",
    "Will the vote come before the withdrawal or after it? That is still unresolved.",
    "Will the vote come before the withdrawal or after it?",
  ],
  [
    "a question in the sentence before",
    "They came no nearer on the issue that divides them: whether the army leaves before the vote. It is still unresolved, said the envoy.",
    "whether the army leaves before the vote",
  ],
  [
    "asked in other words",
    "Who is to police the city once the troops have gone, a question left open in May, has still not been settled.",
    "Who is to police the city once the troops have gone",
  ],
])("%s leaves a question open", (_, text, expected) => {
  expect(open("en", text)).toContain(expected);
});

test.each([
  [
    "nul ne le sait",
    "Dans quel ordre les deux étapes interviendront, nul ne le sait encore.",
    "Dans quel ordre les deux étapes interviendront",
  ],
  [
    "reste à savoir",
    "Reste à savoir quelles forces locales en assureront la sécurité : les rebelles invoquent la police.",
    "quelles forces locales en assureront la sécurité",
  ],
  [
    "le point n'est pas tranché",
    "Le retrait doit-il précéder le scrutin ou le suivre ? Le point n'a pas été tranché, a admis un diplomate.",
    "Le retrait doit-il précéder le scrutin ou le suivre ?",
  ],
  [
    "un titre",
    "Chypre : deux cents prisonniers échangés, la question des élections toujours en suspens",
    "la question des élections",
  ],
  [
    "un participe",
    "Le round s'est achevé jeudi, la question du calendrier du retrait n'étant toujours pas tranchée.",
    "la question du calendrier du retrait",
  ],
  [
    "pas d'entente",
    "Les deux camps ne se sont pas entendus sur le lieu de la prochaine rencontre.",
    "le lieu de la prochaine rencontre",
  ],
  ["sans date", "Les délégations se sont quittées sans fixer de date pour la suite.", "de date pour la suite"],
  ["pas de date", "Les parties n'ont toujours pas fixé de date.", "de date"],
  ["des discussions", "Le lieu de la rencontre fait encore l'objet de discussions.", "Le lieu de la rencontre"],
  ["où, sans adverbe", "On ne sait pas encore où se tiendra la prochaine rencontre.", "où se tiendra la prochaine rencontre"],
])("%s : la question reste ouverte", (_, text, expected) => {
  expect(open("fr", text)).toContain(expected);
});

test("towns that are named, weighed, offered or not ruled out are what there is to choose from where the question is where", () => {
  expect(open("fr", "Le lieu reste à choisir. Doha et Oslo ont été évoquées.")).toEqual(["Le lieu | place:doha | place:oslo"]);
  expect(open("fr", "On ignore où l'accord sera signé. Le porte-parole a parlé de Bogota.")).toEqual([
    "où l'accord sera signé | place:bogota",
  ]);
  expect(open("fr", "Le lieu n'est pas tranché : Genève comme Malte se sont proposées.")).toEqual([
    "Le lieu | place:geneva | state:MLT",
  ]);
  expect(open("fr", "Vont-ils se poursuivre à Minsk ou à Astana ? Rien n'a été décidé à ce stade.")).toEqual([
    "Vont-ils se poursuivre à Minsk ou à Astana ? | place:minsk | place:astana",
  ]);
  expect(open("fr", "Istanbul et Minsk ont été évoquées, mais rien n'est décidé.")).toEqual([
    "rien n'est décidé | place:istanbul | place:minsk",
  ]);
  expect(
    open("en", "The venue is not settled. Kuwait and Oman have been considered, and a return to Geneva has not been ruled out."),
  ).toEqual(["The venue | state:KWT | state:OMN | place:geneva"]);
  expect(open("en", "Where they might meet next is unclear. The envoy was weighing Muscat and Oslo for a meeting.")).toEqual([
    "Where they might meet next | place:muscat | place:oslo",
  ]);
  expect(open("en", "Should the talks move to Geneva or stay in Doha? Nothing has been decided.")).toEqual([
    "Should the talks move to Geneva or stay in Doha? | place:geneva | place:doha",
  ]);
});

test("a trip put off, talks that somebody is called to and what is discussed elsewhere leave nothing open", () => {
  expect(open("en", "The president, who had put off a trip to Paris on Friday, praised the efforts.")).toEqual([]);
  expect(open("fr", "Le président a appelé les rebelles à discuter avec son gouvernement.")).toEqual([]);
  expect(open("en", "A deployment of peacekeepers was being discussed by the envoys elsewhere.")).toEqual([]);
  expect(open("en", "Who came? Everybody came.")).toEqual([]);
});

test.each([
  ["en", "The text is silent on who will control the airport.", "who will control the airport"],
  ["en", "The accord does not specify who will guard the border.", "who will guard the border"],
  ["en", "Left unanswered is who will pay for the force.", "who will pay for the force"],
  ["en", "The question of amnesty was deferred to a later round.", "The question of amnesty"],
  ["en", "The two sides still have to agree on where to hold the talks.", "where to hold the talks"],
  ["en", "The next meeting will be in Paris, he said, on a date to be agreed.", "on a date to be agreed"],
  ["fr", "L'accord ne précise pas qui gardera la frontière.", "qui gardera la frontière"],
  ["fr", "Impossible de savoir où se tiendra la prochaine session.", "où se tiendra la prochaine session"],
  ["fr", "La question de l'amnistie a été renvoyée à plus tard.", "La question de l'amnistie"],
  ["fr", "Les deux camps doivent encore s'entendre sur le lieu des pourparlers.", "le lieu des pourparlers"],
  ["fr", "La date du sommet n'a pas été rendue publique.", "La date du sommet"],
  ["fr", "La réunion se tiendra à Genève, à une date qui reste à convenir.", "à une date qui reste à convenir"],
])("%s: %s", (language, text, expected) => {
  expect(open(language, text)).toEqual([expected]);
});

/** The contents of what a text leaves open. */
const leftOpen = (language: string, text: string): string[] =>
  read(language, text).agenda.flatMap(({ kind, content }) => (kind === "open-question" ? [content.exact] : []));

test.each([
  ["en", "The sides will meet again in March, but when has not been decided.", "when has not been decided"],
  ["en", "The talks will resume in autumn; where is still unclear.", "where is still unclear"],
  [
    "en",
    "A second round will be held in June, though where and when remain to be settled.",
    "where and when remain to be settled",
  ],
  ["en", "Talks will be held next month. Where has not been announced.", "Where has not been announced"],
  ["en", "Another round is planned for June, but he declined to say where.", "he declined to say where"],
  ["fr", "Les parties se reverront en mars, mais où, nul ne le sait.", "où, nul ne le sait"],
  ["fr", "Une réunion est prévue en juin, sans que l'on sache où.", "sans que l'on sache où"],
  ["fr", "Une rencontre aura lieu en juin, mais on ignore où.", "on ignore où"],
  ["fr", "L'envoyé veut réunir les parties en mai, mais où n'a pas été décidé.", "où n'a pas été décidé"],
  ["fr", "Ils se reverront, a-t-il dit, sans préciser quand.", "sans préciser quand"],
])("a question word without a verb of its own asks it of what is to come: %s %s", (language, text, content) =>
  expect(leftOpen(language, text)).toEqual([content]),
);

test("a question word without a verb of its own asks nothing of what is past", () => {
  expect(leftOpen("en", "Two soldiers were killed, he said, but did not say where.")).toEqual([]);
  expect(leftOpen("fr", "Deux soldats ont été tués, on ignore où.")).toEqual([]);
});

test('the places weighed behind a bare "where" are what there is to choose from', () => {
  const text =
    "ASTANA, June 18 - The Astana talks on Syria ended on Wednesday. The envoy intends to convene another round in August, but where has not been decided: Geneva, Vienna and Montreux are all being considered.";
  expect(asked("en", ["2025-06-18", text])).toEqual(["venue open 2025-06-18: place:geneva place:montreux place:vienna"]);
});

/** What a text asks, each with the names of what there is to choose from. */
const questionsIn = (language: string, text: string): string[] => {
  const { agenda, entities } = read(language, text);
  const name = (id: string) => entities.find((entity) => entity.id === id)?.name ?? id;
  return agenda.filter(({ kind }) => kind === "open-question").map(({ options }) => options.map(name).join(" "));
};

test.each([
  ["en", "Geneva, Doha and Oslo are all being considered as the venue of the talks.", "Geneva Doha Oslo"],
  ["en", "Geneva was being sounded out as the venue of the next round.", "Geneva"],
  ["en", "Geneva has been mooted as a possible venue for the talks.", "Geneva"],
  ["en", "Geneva and Lima were floated as the site of a second round.", "Geneva Lima"],
  ["en", "Diplomats were weighing Muscat as a place for the next meeting.", "Muscat"],
  ["fr", "Genève et Oslo sont évoquées comme lieu des prochains pourparlers.", "Genève Oslo"],
  ["fr", "La Barbade est envisagée comme lieu du prochain cycle, selon deux diplomates.", "Barbade"],
  ["fr", "Le lieu des pourparlers n'est pas acquis.", ""],
  ["fr", "La date du prochain cycle n'est toujours pas acquise.", ""],
] as const)("%s: what is weighed for a place leaves open where: %s", (language, text, options) =>
  expect(questionsIn(language, text)).toEqual([options]),
);

test.each([
  ["en", "Doha was chosen as the venue of the talks."],
  ["en", "The envoy proposed Vienna as the venue for the talks."],
  ["en", "The minister was considered as a friend of the talks in Geneva."],
  ["fr", "Vienne a été choisie comme lieu des pourparlers."],
  ["fr", "Genève n'est plus envisagée comme lieu des pourparlers."],
] as const)("%s: nothing is open: %s", (language, text) => expect(questionsIn(language, text)).toEqual([]));

test.each([
  ["La Turquie n'ira pas au congrès de Sotchi.", "settled"],
  ["La Turquie refuse de participer au congrès de Sotchi.", "settled"],
  ["L'Iran refuse de participer au congrès de Sotchi.", "open"],
  ["La Turquie refuse de participer à la conférence d'Oslo.", "open"],
  ["La Turquie refuse d'accueillir les réfugiés à Sotchi.", "open"],
])("whether somebody comes is settled by his own refusal, at that place, in any language: %s", (words, state) => {
  const asks =
    "ASTANA, 18 juin - Les pourparlers d'Astana sur la Syrie se sont achevés mercredi. Reste à savoir si la Turquie se rendra au congrès de Sotchi.";
  const answers = `ASTANA, 5 juillet - Les pourparlers d'Astana sur la Syrie ont repris samedi. ${words}`;
  expect(asked("fr", ["2025-06-18", asks], ["2025-07-05", answers])).toEqual([`other ${state} 2025-06-18:`]);
});

test("whether somebody comes is settled by his refusal in English too", () => {
  const told = (words: string) => `ASTANA, June 18 - The Astana talks on Syria went on this week. ${words}`;
  const asks = told("It is unclear whether Turkey will attend the congress in Sochi.");
  const refusal = told("Turkey refused to take part in the congress in Sochi.");
  expect(asked("en", ["2025-06-18", asks], ["2025-07-05", refusal])).toEqual(["other settled 2025-06-18:"]);
});

test.each([
  ["en", "An open question is who will pay for the observers.", "who will pay for the observers"],
  ["en", "One question is left: who will pay for the mission?", "who will pay for the mission?"],
  ["en", "The question of who will run the port remains.", "who will run the port"],
  ["en", "The big question is whether the militias will hand in their guns.", "whether the militias will hand in their guns"],
  ["en", "Still to be answered is how the ballots will be counted.", "how the ballots will be counted"],
  ["en", "The size of the force is still being argued about.", "The size of the force"],
  ["en", "No timetable exists for the return of the displaced.", "No timetable exists for the return of the displaced"],
  ["en", "There is still no date for the next round.", "no date for the next round"],
  ["fr", "Le statut de la ville demeure indéterminé.", "Le statut de la ville"],
  ["fr", "Le dossier des prisonniers est clos ; reste posée celle des disparus.", "celle des disparus"],
  ["fr", "La question reste posée : qui surveillera la frontière ?", "qui surveillera la frontière ?"],
  ["fr", "Une question demeure : qui commandera la force ?", "qui commandera la force ?"],
  ["fr", "Savoir qui commandera la force reste une question ouverte.", "qui commandera la force"],
  ["fr", "Tout l'enjeu est de savoir si les milices rendront leurs armes.", "si les milices rendront leurs armes"],
  ["fr", "Le désarmement des milices reste un point en suspens.", "Le désarmement des milices"],
  ["fr", "Nous ne savons pas qui dirigera la délégation.", "qui dirigera la délégation"],
  ["fr", "Il n'existe aucun calendrier pour le retrait des troupes.", "aucun calendrier pour le retrait des troupes"],
] as const)("%s: what a noun stands for, what remains and what there is none of is open: %s", (language, text, expected) => {
  expect(open(language, text)).toEqual([expected]);
});

test("a question that is answered, one of what was, and what there is none of elsewhere leave nothing open", () => {
  expect(open("en", "The question of who would pay was settled on Monday.")).toEqual([]);
  expect(open("en", "The question is settled: the union will pay.")).toEqual([]);
  expect(open("en", "One question was who had paid them.")).toEqual([]);
  expect(open("en", "There is no date on the letter.")).toEqual([]);
  expect(open("en", "No direct contacts had taken place between Moscow and Kyiv.")).toEqual([]);
  expect(open("en", "The remains of the soldiers were handed over.")).toEqual([]);
  expect(open("fr", "Le président du Parlement reste à son poste.")).toEqual([]);
  expect(open("en", "The opening of talks was put off.")).toEqual([]);
});

test("places that talks may be held in are what is open, whether or not somebody asks", () => {
  expect(open("en", "The next round could be held in Geneva or Vienna, the envoy said.")).toEqual([
    "The next round could be held in Geneva or Vienna | place:geneva | place:vienna",
  ]);
  expect(open("en", "For the next session, Oslo and Utrecht are under discussion.")).toEqual([
    "For the next session, Oslo and Utrecht | place:oslo | place:utrecht",
  ]);
  expect(open("fr", "Pour la suite, on cite Doha et Mascate.")).toEqual([
    "Pour la suite, on cite Doha et Mascate | place:doha | place:muscat",
  ]);
  expect(open("fr", "On ignore si la réunion se tiendra à Bruxelles, à Skopje ou à Ohrid.")).toHaveLength(1);
  expect(open("en", "The army could strike in Goma or Bukavu.")).toEqual([]);
  expect(open("en", "The talks were held in Geneva or Vienna.")).toEqual([]);
  expect(open("fr", "Le ministre a cité Doha et Mascate dans son discours.")).toEqual([]);
  expect(open("en", "The next round will be held in Geneva.")).toEqual([]);
});

test("no new date beside talks that were put off is a question of when, which the next talks settle", () => {
  const put = (words: string) =>
    `ASTANA, June 18 - The sixth round of the Astana talks on Syria was put off on Wednesday. ${words}`;
  const held = "ASTANA, Sept 12 - The sixth round of the Astana talks on Syria opened in Astana on Friday.";
  for (const words of ["No new date was set.", "The day has not been fixed."])
    expect(asked("en", ["2025-06-18", put(words)], ["2025-09-12", held])).toEqual(["talks-date settled 2025-06-18:"]);
  const french = "ASTANA, 18 juin - Le sixième cycle des pourparlers d'Astana sur la Syrie a été reporté mercredi. ";
  expect(asked("fr", ["2025-06-18", `${french}Aucune nouvelle date n'a été avancée.`])).toEqual(["talks-date open 2025-06-18:"]);
  expect(asked("en", ["2025-06-18", put("No date was set for an election.")])).toEqual(["elections open 2025-06-18:"]);
});

test("an offer to host the signing is none for talks, and places weighed for talks ask where they will be", () => {
  const told = (words: string) =>
    asked("en", ["2025-06-18", `ASTANA, June 18 - The Astana talks on Syria ended on Wednesday. ${words}`]);
  expect(told("Chad has offered to host the signing ceremony.")).toEqual(["signing open 2025-06-18: state:TCD"]);
  expect(told("Chad has offered to host the next round.")).toEqual(["venue open 2025-06-18: state:TCD"]);
  expect(told("The next round could be held in Geneva or Vienna.")).toEqual(["venue open 2025-06-18: place:geneva place:vienna"]);
});

test("a town or an island that is named as one may be where talks go on; people of a town are nowhere", () => {
  const said = (where: string) =>
    `ASTANA, June 18 - A new round of the Astana talks will take place in July, the facilitator said on Wednesday. It is unclear whether it will be held ${where}.`;
  const venues = (where: string) => asked("en", ["2025-06-18", said(where)]).filter((it) => it.startsWith("venue"));
  expect(venues("in Kuala Lumpur or on the resort island of Langkawi")).toEqual([
    "venue open 2025-06-18: place:kuala-lumpur place:langkawi",
  ]);
  expect(venues("in Oslo or with the bishops of Geneva").join()).not.toContain("place:geneva");
});
