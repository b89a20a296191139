export const dossier = {
  sections: {
    overview: "Overview",
    rounds: "Rounds",
    timeline: "Timeline",
    agenda: "On the table",
    positions: "Who stands where",
    contested: "Contested",
    questions: "Open questions",
    figures: "Figures",
    map: "Map",
    network: "Network",
    sources: "Reports",
    changes: "What changed",
    identities: "Names and decisions",
  },
  sectionsLabel: "Sections of the dossier",
};
