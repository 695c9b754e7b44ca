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
    missing: 'Some of this page could not be fetched.',
    pale: 'What is pale is as it was before you changed something.',
    again: 'Try again',
    refused: 'This cannot be computed.',
  },
};
