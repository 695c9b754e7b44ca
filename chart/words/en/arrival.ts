/** What a page names first, and what it says while the rest of it is on its way. */
export const arrival = {
  ui: {
    chart: 'Chart',
    scenarioCards: 'Scenarios',
    scenarioName: (p: { id: string }) => `Name of scenario ${p.id}`,
    growthOf: (p: { name: string }) => `Growth a year, ${p.name}`,
    add: 'Add a scenario',
  },
  late: {
    missing:
      'Some of this page could not be fetched. What is on screen is complete and can be used as it is.',
    again: 'Try again',
    refused: 'This cannot be computed.',
  },
};
