import { expect, test } from "vitest";
import { nameIn, readingIn } from "../helpers/english.ts";

/** `who: part` of each part in the talks that a text gives somebody, in alphabetical order. */
function partsIn(language: "fr" | "en", text: string): string[] {
  const reading = readingIn(language, text, "2025-06-11");
  const told = reading.roles.flatMap(({ kind, role, holder, status }) =>
    kind === "process" ? [`${nameIn(reading, holder)}: ${role}${status === "current" ? "" : ` (${status})`}`] : [],
  );
  return [...new Set(told)].sort();
}

/** Ways in which a dispatch tells who sat at talks, led, watched, helped or received them, and who did not, all written for this test. */
const TEXTS: readonly (readonly ["fr" | "en", string, readonly string[]])[] = [
  [
    "en",
    "The talks opened on Monday with Ugandan Defence Minister Crispus Kiyonga as facilitator.",
    ["Crispus Kiyonga: mediator"],
  ],
  [
    "en",
    "Chad and Niger held a fourth round of talks on Thursday, with former Finnish president Martti Ahtisaari in the chair.",
    ["Chad: party", "Martti Ahtisaari: mediator", "Niger: party"],
  ],
  [
    "en",
    "The talks resumed. Russia attended as facilitator, and Britain, France and the United States as observers.",
    ["France: observer", "Russia: mediator", "Russia: participant", "United Kingdom: observer", "United States: observer"],
  ],
  [
    "en",
    "The talks resumed. Russia and Ukraine took part as mediators, the European Union and the United States as observers.",
    [
      "EU: observer",
      "Russia: mediator",
      "Russia: participant",
      "Ukraine: mediator",
      "Ukraine: participant",
      "United States: observer",
    ],
  ],
  [
    "en",
    "Chad wants Norway as a mediator and France as an observer.",
    ["France: observer (candidate)", "Norway: mediator (candidate)"],
  ],
  [
    "en",
    "The talks began in Nairobi on Monday, hosted by Kenya and chaired by the regional body IGAD.",
    ["IGAD: mediator", "Kenya: host"],
  ],
  [
    "en",
    "Chad and Niger resumed talks in Jeddah on Thursday, brokered by Saudi Arabia and the United States.",
    ["Chad: party", "Niger: party", "Saudi Arabia: mediator", "United States: mediator"],
  ],
  [
    "en",
    "The round opened in Arusha on Tuesday, presided over by former Tanzanian president Benjamin Mkapa.",
    ["Benjamin Mkapa: mediator"],
  ],
  ["en", "The talks resumed. UN envoy Ghassan Salame presided.", ["Ghassan Salame: mediator"]],
  ["en", "The talks broke down. In Paris, judge Anna Weber presided over the trial.", []],
  ["en", "The prime minister chaired a cabinet meeting on Monday.", []],
  ["en", "The talks resumed. South Sudan's vice president, Riek Machar, is mediating.", ["Riek Machar: mediator"]],
  [
    "en",
    "The talks resumed. Algerian Foreign Minister Ramtane Lamamra heads the mediation team, which includes the African Union and ECOWAS.",
    ["AU: mediator", "ECOWAS: mediator", "Ramtane Lamamra: mediator"],
  ],
  [
    "en",
    "The talks resumed. Ethiopia and Djibouti also take part in the mediation.",
    ["Djibouti: mediator", "Ethiopia: mediator"],
  ],
  ["en", "The talks resumed. Turkish diplomats shuttled between the two delegations.", ["Turkey: mediator"]],
  [
    "en",
    "The talks resumed. Omani Foreign Minister Badr al-Busaidi relayed messages between the two men.",
    ["Badr al-Busaidi: mediator"],
  ],
  ["en", "Trains shuttle between the two countries.", []],
  [
    "en",
    "Negotiators from Chad met mediators from Egypt, Qatar and the United States on Thursday.",
    ["Egypt: mediator", "Qatar: mediator", "United States: mediator"],
  ],
  ["en", "Chad and Niger began talks in Oslo with Norwegian mediation.", ["Chad: party", "Niger: party", "Norway: mediator"]],
  ["en", "The talks resumed after mediation by Norway and Kenya.", ["Kenya: mediator", "Norway: mediator"]],
  [
    "en",
    "The talks resumed. Delegations from Russia, Turkey and Iran, the guarantor states, met the rebels.",
    ["Iran: guarantor", "Russia: guarantor", "Turkey: guarantor"],
  ],
  ["en", "Chad sent envoys to watch the talks.", ["Chad: observer"]],
  [
    "en",
    "The talks were watched by envoys of the United States, Britain and Norway.",
    ["Norway: observer", "United Kingdom: observer", "United States: observer"],
  ],
  ["en", "The talks are being closely watched by diplomats from Chad and Niger.", []],
  ["en", "The talks resumed. Jordan and Iraq had observers in the hall.", ["Iraq: observer", "Jordan: observer"]],
  ["en", "The talks resumed. Chad has observers on the border.", []],
  [
    "en",
    "The talks resumed. Observers came from Australia, Fiji and Vanuatu.",
    ["Australia: observer", "Fiji: observer", "Vanuatu: observer"],
  ],
  ["en", "The talks resumed. Observers came to the conclusion that Chad had won.", []],
  ["en", "The meeting was attended by observers from China and the United Nations.", ["China: observer", "UN: observer"]],
  [
    "en",
    "The talks resumed. Envoys of 18 countries, including the United States and France, attended as observers.",
    ["France: observer", "United States: observer"],
  ],
  [
    "en",
    "The talks resumed. Members of the contact group - Britain, Japan and Turkey - sat in as observers.",
    ["Japan: observer", "Turkey: observer", "United Kingdom: observer"],
  ],
  ["en", "The talks resumed. U.S. envoy Massad Boulos attended as an observer.", ["United States: observer"]],
  [
    "en",
    "The talks resumed. Also present were the foreign ministers of Gambia, Senegal and Togo.",
    ["Gambia: participant", "Senegal: participant", "Togo: participant"],
  ],
  [
    "en",
    "The talks resumed. Also in attendance were envoys of the African Union and of France.",
    ["AU: participant", "France: participant"],
  ],
  ["en", "The talks resumed. French troops were present in the city.", []],
  ["en", "The talks resumed. No observers from Chad were in the room.", []],
  ["en", "The rebels would come to the talks only if the United Nations were present as an observer.", []],
  ["en", "The talks resumed. Chad had sent two diplomats.", ["Chad: participant"]],
  ["en", "A Chadian delegation arrived for the talks but was not invited to the session.", []],
  [
    "en",
    "The talks resumed. Silvestre Bello led the government panel, while Fidel Agcaoili headed that of the rebels.",
    ["Fidel Agcaoili: delegation-head", "Silvestre Bello: delegation-head"],
  ],
  [
    "en",
    "The talks resumed. The South's delegation was led by Cho Myoung-gyon and the North's by Ri Son Gwon.",
    ["Cho Myoung-gyon: delegation-head", "Ri Son-gwon: delegation-head"],
  ],
  [
    "en",
    "The talks resumed. At the head of the Chadian delegation was Foreign Minister Amina Traore.",
    ["Amina Traore: delegation-head", "Chad: party"],
  ],
  [
    "en",
    "The talks resumed. Heading the Chadian delegation was Foreign Minister Amina Traore.",
    ["Amina Traore: delegation-head", "Chad: party"],
  ],
  [
    "en",
    "The talks resumed. Chad's delegation, with Amina Traore at its head, arrived first.",
    ["Amina Traore: delegation-head", "Chad: party"],
  ],
  [
    "en",
    "The talks resumed. Amina Traore led for Chad and Idriss Nour for Niger.",
    ["Amina Traore: delegation-head", "Chad: participant", "Idriss Nour: delegation-head", "Niger: participant"],
  ],
  [
    "en",
    "The talks resumed. India was represented by Shivshankar Menon, Pakistan by Riaz Khan.",
    ["India: participant", "Pakistan: participant", "Riaz Khan: participant", "Shivshankar Menon: participant"],
  ],
  ["en", "Chadian and Nigerien negotiators met in Doha on Monday, hosted by Qatar.", ["Qatar: host"]],
  [
    "en",
    "The talks resumed. Qatar's emir, Tamim bin Hamad Al Thani, hosted the two delegations.",
    ["Qatar: host", "Tamim bin Hamad Al Thani: host"],
  ],
  ["en", "The talks resumed in Lusaka, with Zambia playing host.", ["Zambia: host"]],
  ["en", "Delegations of Chad and Niger met on Monday under the roof of the African Union.", ["AU: host"]],
  ["en", "The talks resumed. Iraq's ambassador hosted a dinner for the negotiators.", []],
  ["en", "North and South Korea held talks on Tuesday.", ["North Korea: party", "South Korea: party"]],
  [
    "fr",
    "Les pourparlers ont repris. Le ministre de l'Agriculture, Paul Martin, conduisait la délégation tchadienne.",
    ["Paul Martin: delegation-head", "Tchad: party"],
  ],
  ["fr", "Les pourparlers ont repris. Le ministre de l'Agriculture, Paul Martin, a assisté aux pourparlers.", []],
  [
    "fr",
    "Les pourparlers ont repris. La Russie et l'Ukraine y participent en qualité de médiateurs, l'Union européenne et les Etats-Unis en qualité d'observateurs.",
    [
      "Russie: mediator",
      "Russie: participant",
      "UE: observer",
      "Ukraine: mediator",
      "Ukraine: participant",
      "États-Unis: observer",
    ],
  ],
  [
    "fr",
    "Les pourparlers ont repris, le Kenya et le Tchad faisant office de médiateurs.",
    ["Kenya: mediator", "Tchad: mediator"],
  ],
  ["fr", "Les pourparlers ont repris avec la Norvège pour médiatrice.", ["Norvège: mediator"]],
  [
    "fr",
    "Le gouvernement refuse le Qatar comme médiateur et la France comme observateur.",
    ["France: observer (candidate)", "Qatar: mediator (candidate)"],
  ],
  ["fr", "Les pourparlers ont repris. Le général Lazarus Sumbeiywo préside les débats.", ["Lazarus Sumbeiywo: mediator"]],
  ["fr", "Le président a présidé lundi une réunion de crise sur les inondations.", []],
  [
    "fr",
    "La session du dialogue s'est ouverte mardi sous la présidence de l'ancien chef de l'Etat tanzanien Benjamin Mkapa.",
    ["Benjamin Mkapa: mediator"],
  ],
  [
    "fr",
    "Les pourparlers ont repris. L'émissaire de l'ONU Staffan de Mistura a fait la navette entre les deux délégations.",
    ["Staffan de Mistura: mediator"],
  ],
  [
    "fr",
    "Des responsables israéliens et syriens se sont entretenus mardi à Paris, par l'intermédiaire des Etats-Unis.",
    ["États-Unis: mediator"],
  ],
  [
    "fr",
    "Les pourparlers ont repris. Cuba, la Norvège et le Mexique sont pays garants.",
    ["Cuba: guarantor", "Mexique: guarantor", "Norvège: guarantor"],
  ],
  [
    "fr",
    "Les pourparlers ont repris. La Libye, pays hôte, et le Togo, médiateur, ont assisté à l'ouverture.",
    ["Libye: host", "Libye: participant", "Togo: mediator", "Togo: participant"],
  ],
  [
    "fr",
    "Les pourparlers ont repris. Des observateurs chinois et de l'ONU étaient dans la salle.",
    ["Chine: observer", "ONU: observer"],
  ],
  [
    "fr",
    "Les pourparlers ont repris. Étaient également présents des envoyés de la Belgique et de l'Union européenne.",
    ["Belgique: participant", "UE: participant"],
  ],
  [
    "fr",
    "Les pourparlers ont repris. Des observateurs étaient venus du Chili et du Pérou.",
    ["Chili: observer", "Pérou: observer"],
  ],
  [
    "fr",
    "Les pourparlers ont repris. Le Niger et le Soudan ont dépêché des diplomates pour suivre les pourparlers.",
    ["Niger: observer", "Soudan: observer"],
  ],
  ["fr", "Les pourparlers sont suivis de près par les diplomates du Niger.", []],
  ["fr", "Les pourparlers ont repris. Le Tchad n'avait pas d'observateurs dans la salle.", []],
  ["fr", "Les Etats-Unis ont décliné l'invitation à assister comme observateurs aux pourparlers.", []],
  [
    "fr",
    "Les pourparlers ont repris. Les deux délégations avaient à leur tête Armando Guebuza et Raul Domingos.",
    ["Armando Guebuza: delegation-head", "Raul Domingos: delegation-head"],
  ],
  [
    "fr",
    "Les pourparlers ont repris. La délégation tchadienne est placée sous la conduite d'Amina Traoré.",
    ["Amina Traoré: delegation-head", "Tchad: party"],
  ],
  [
    "fr",
    "Les pourparlers ont repris. Le général Paul Martin était à la tête de la délégation tchadienne et Idriss Nour à celle des rebelles.",
    ["Idriss Nour: delegation-head", "Paul Martin: delegation-head", "Tchad: party", "rebelles: party"],
  ],
  [
    "fr",
    "Les pourparlers ont repris. Kiev était représenté par David Arakhamia et Moscou par Vladimir Medinski.",
    ["David Arakhamia: participant", "Russie: participant", "Ukraine: participant", "Vladimir Medinski: participant"],
  ],
  ["fr", "Le Tchad et le Niger se sont revus mardi à Oslo, accueillis par la Norvège.", ["Norvège: host"]],
  [
    "fr",
    "Les pourparlers ont repris. La Norvège et le Kenya ont fait savoir qu'ils accueilleraient volontiers les délégations.",
    [],
  ],
  [
    "en",
    "The talks resumed. Delegates of Chad and Niger took part, as did the African Union and the United Nations as observers.",
    ["AU: observer", "Chad: participant", "Niger: participant", "UN: observer"],
  ],
  ["en", "The talks resumed. Officials from Chad were in the building but took no part.", []],
  ["en", "The talks resumed. Chad and Niger took part in the fighting.", []],
  [
    "fr",
    "Les pourparlers ont repris. Face à elle ont pris place le Front Polisario et le Tchad.",
    ["Polisario: participant", "Tchad: participant"],
  ],
  ["fr", "Les pourparlers ont repris. Les otages tchadiens ont pris place dans l'avion.", []],
];

test.each(TEXTS)("%s: %s", (language, text, parts) => {
  expect(partsIn(language, text)).toEqual(parts);
});
