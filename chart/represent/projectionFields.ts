/** One column of the CSV of a projection. */
interface ProjectionField {
  name: string;
  /** As Table Schema has it. */
  type: 'string' | 'number' | 'year';
  title: string;
  description: string;
  /** Whether it is a level, and so in the unit of the series. */
  isLevel?: true;
  required?: true;
  enum?: readonly string[];
}

const PROJECTION_FIELDS = [
  {
    name: 'series',
    type: 'string',
    title: 'Series',
    description: 'Id of the series, the same in every row.',
    required: true,
  },
  {
    name: 'scenario',
    type: 'string',
    title: 'Scenario',
    description: 'Letter of the scenario; empty in rows of published figures and outside values.',
    enum: ['a', 'b', 'c', 'd', 'e', 'f'],
  },
  {
    name: 'scenario_name',
    type: 'string',
    title: 'Name of the scenario',
    description:
      'What its author called it, or its rule in words; empty where there is no scenario. A name that a spreadsheet would run as a formula begins with an apostrophe.',
  },
  { name: 'year', type: 'year', title: 'Year', description: 'Calendar year.', required: true },
  {
    name: 'value',
    type: 'number',
    title: 'Value',
    description: 'Level of the series in that year, rounded to six significant digits.',
    isLevel: true,
    required: true,
  },
  {
    name: 'unit',
    type: 'string',
    title: 'Unit',
    description: 'Unit of every level in the row, the same in every row.',
    required: true,
  },
  {
    name: 'status',
    type: 'string',
    title: 'Status',
    description:
      'What the value is: published, as an article prints it; derived, by arithmetic on printed figures; outside, from a source that is not one of the articles; projected, by a growth rule alone; scenario, by a growth rule with a lever or a shock.',
    enum: ['published', 'derived', 'outside', 'projected', 'scenario'],
    required: true,
  },
  {
    name: 'baseline',
    type: 'number',
    title: 'Baseline',
    description: 'The same scenario without its levers and shocks; empty where there is none.',
    isLevel: true,
  },
  {
    name: 'lower50',
    type: 'number',
    title: 'Lower end of the inner range',
    description:
      'About 5 in 10 futures that vary as the record did lie above this and below upper50.',
    isLevel: true,
  },
  {
    name: 'upper50',
    type: 'number',
    title: 'Upper end of the inner range',
    description: 'See lower50.',
    isLevel: true,
  },
  {
    name: 'lower80',
    type: 'number',
    title: 'Lower end of the outer range',
    description:
      'About 8 in 10 futures that vary as the record did lie above this and below upper80.',
    isLevel: true,
  },
  {
    name: 'upper80',
    type: 'number',
    title: 'Upper end of the outer range',
    description: 'See lower80.',
    isLevel: true,
  },
  {
    name: 'figure',
    type: 'string',
    title: 'Figure',
    description:
      'Id of the printed figure in the ledger; of a derived value the ids it was computed from, joined by a space.',
  },
  {
    name: 'source',
    type: 'string',
    title: 'Source',
    description: 'Id of the publication the value is from; empty in rows of scenarios.',
  },
  {
    name: 'notice',
    type: 'string',
    title: 'Notice',
    description: 'What a scenario is and is not, the same in every row.',
    required: true,
  },
  {
    name: 'printed',
    type: 'number',
    title: 'Printed value',
    description:
      'The value as the article prints it, in rows where the editor’s alternative stands in for it.',
    isLevel: true,
  },
] as const satisfies readonly ProjectionField[];

/** Name of a column. */
export type ProjectionColumn = (typeof PROJECTION_FIELDS)[number]['name'];

/** The columns of the CSV of a projection, in their order; the file and its description are made from them. */
export const projectionFields: readonly (ProjectionField & { name: ProjectionColumn })[] =
  PROJECTION_FIELDS;
