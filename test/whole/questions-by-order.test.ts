import { expect, test } from "vitest";
import { loadKnowledge } from "../../src/knowledge/index.ts";
import { openModels } from "../../src/pipeline/index.ts";
import { createReader } from "../../src/reading/index.ts";

const reader = createReader({ analysers: openModels(), knowledge: loadKnowledge(), version: "0" });

/** What these words leave open, by its content. */
const open = (language: string, text: string): string[] =>
  reader
    .read({ id: "0".repeat(64), language, title: null, published: "2019-03-01", url: null, outlet: null, text })
    .agenda.filter(({ kind }) => kind === "open-question")
    .map(({ content }) => content.exact);

test.each([
  ["en", "Nobody knows what is to become of the camps along the river.", "what is to become of the camps along the river"],
  [
    "fr",
    "Nul ne sait ce qu'il adviendra des miliciens cantonnés dans le port.",
    "ce qu'il adviendra des miliciens cantonnés dans le port",
  ],
  ["fr", "On ne sait toujours pas, à Bamako, qui conduira la délégation.", "qui conduira la délégation"],
  ["fr", "On ignore en revanche qui paiera les soldes des anciens rebelles.", "qui paiera les soldes des anciens rebelles"],
  ["en", "Only the king knows whether he will pardon them.", "whether he will pardon them"],
  ["en", "Whether the colonel will come back, a relative said, only he can tell.", "Whether the colonel will come back"],
  ["en", "One matter was not touched upon: will the two armies be merged?", "will the two armies be merged?"],
  ["fr", "Qui gardera la frontière reste la question la plus délicate.", "Qui gardera la frontière"],
  [
    "fr",
    "Ils se sont séparés sans que soit réglée la question de savoir qui présiderait le comité.",
    "qui présiderait le comité",
  ],
  ["fr", "Ils se sont quittés sans avoir tranché la question du partage des recettes.", "la question du partage des recettes"],
  ["en", "The round ended without settling whether the army would leave the hills.", "whether the army would leave the hills"],
  ["en", "The return of the displaced, an issue left for later, worries the mediators.", "The return of the displaced"],
  [
    "fr",
    "Le mouvement réclame le départ du gouverneur et la réouverture du marché, deux questions qui restent en suspens.",
    "le départ du gouverneur et la réouverture du marché",
  ],
])("%s: %s", (language, text, content) => {
  expect(open(language, text)).toEqual([content]);
});

test.each([
  ["en", "It was not clear what had happened to the pilot."],
  ["en", "Only the victims know who attacked them."],
  ["en", "The experts had been expected to meet on Wednesday, but the session was put off."],
  ["en", "The ambassador recalled the day when the tsunami tore the coast open."],
  ["en", "The number of the dead is still in dispute."],
  ["en", "Tiraspol refuses to discuss the region's status for the time being."],
  ["en", "The question was settled on Monday: the army will leave."],
  ["fr", "Le bilan de l'attaque demeurait incertain."],
  ["fr", "On ignore encore combien de soldats ont péri."],
  ["fr", "Il n'y a pas lieu d'être excessivement optimiste."],
  ["fr", "La question la plus simple fut posée par un enfant."],
])("nothing is open, %s: %s", (language, text) => {
  expect(open(language, text)).toEqual([]);
});

/** What there is to choose from, by the ids of the knowledge base, in the questions of these words. */
const options = (language: string, text: string): string[] => {
  const { agenda, entities } = reader.read({
    id: "0".repeat(64),
    language,
    title: null,
    published: "2019-03-01",
    url: null,
    outlet: null,
    text,
  });
  return agenda.flatMap(({ kind, options: of }) =>
    kind === "open-question" ? of.map((id) => entities.find((one) => one.id === id)?.ref ?? "") : [],
  );
};

test.each([
  [
    "en",
    "The venue of the next round has not been chosen. Norway has offered Oslo, and Geneva is prepared to host the delegations.",
    ["state:NOR", "place:geneva"],
  ],
  ["en", "Oslo or Geneva? Confusion over venue of the next round of talks", ["place:oslo", "place:geneva"]],
  ["fr", "Le Vatican, Genève ou Istanbul : les deux camps en quête d'un lieu", ["state:VAT", "place:geneva", "place:istanbul"]],
  [
    "fr",
    "Le lieu n'est pas arrêté. Ce ne sera pas Vienne, a dit l'envoyé. On cite Doha et Mascate.",
    ["place:doha", "place:muscat"],
  ],
  [
    "en",
    "It has not been decided if the accord, should there be one, will be signed in Doha or in N'Djamena.",
    ["place:doha", "place:ndjamena"],
  ],
  ["en", "The venue of the talks has not been chosen. Norway proposed a text and Egypt offered aid to the camps.", []],
  ["en", "The venue of the talks has not been chosen. Armenia is ready to begin consultations.", []],
  ["fr", "Le lieu des pourparlers reste à fixer. La Norvège est prête à envoyer de l'aide.", []],
  ["en", "Paris or London? Fans choose their side before the match", []],
])("places on offer, %s: %s", (language, text, places) => {
  expect(options(language, text)).toEqual(places);
});
