/** Words of a citation and of the description that goes with a file of numbers. */
export const cite = {
  /** Who answers for the arithmetic, where a citation wants an author. */
  author: 'Kuroshio',
  noDate: 'n.d.',
  kind: 'Data set',
  versions: (p: { model: string; data: string }) => `Model ${p.model}, data ${p.data}`,
  retrieved: (p: { date: string }) => `Retrieved ${p.date}, from `,
  figuresFrom: (p: { sources: string }) =>
    `Scenarios, not forecasts. The published figures are from: ${p.sources}.`,

  /** A scenario's sentence behind its name. */
  assumption: (p: { name: string; sentence: string }) => `${p.name}: ${p.sentence}`,
  licence:
    'The code and what it computes are under the MIT licence. The published figures are facts printed by others; cite their articles.',
} as const;
