import { comparisonSchema } from '../../../model';
import { notice, statuses, versions } from '../answers';
import { fromValibot } from '../fromValibot';
import {
  boolean,
  described,
  integer,
  listOf,
  number,
  object,
  oneOf,
  orNull,
  ref,
  text,
  type JsonSchema,
} from '../jsonSchema';

const level = (what: string) => number(`${what}, in the series’ unit.`);

const band = object({
  level: oneOf([0.5, 0.8, 0.95], 'Coverage, a fraction.'),
  lower: level('Lower end'),
  upper: level('Upper end'),
});

const point = object(
  {
    year: integer(),
    value: level('Level'),
    baseline: level('The same without levers and shocks'),
    status: statuses('published', 'derived', 'outside', 'projected', 'scenario'),
    bands: listOf(band, 'Ranges, as far as the record supports them.'),
  },
  ['baseline', 'bands'],
  'The first is the last observation and has neither baseline nor bands.',
);

const contribution = object({
  id: text('Id of the preset, or points, level, shock.'),
  kind: oneOf(['level', 'growth', 'shock']),
  label: orNull(text('What its author called it.')),
  name: text('In words.'),
  assumption: boolean('Whether no source bears its size out.'),
  value: level('What it adds to the difference'),
  displayed: level('The same rounded so that what is shown adds up'),
});

const summary = object({
  year: integer('The horizon.'),
  value: level('Level'),
  baseline: level('The same without levers and shocks'),
  difference: level('Value less baseline'),
  cagr: orNull(number('Average growth a year since the last observation, a fraction.')),
  doublingYears: orNull(number('Years to double at that pace; null where it does not grow.')),
  displayed: object(
    { value: number(), baseline: number(), difference: number() },
    [],
    'Rounded for display, so that the difference is that of the levels.',
  ),
  contributions: listOf(
    contribution,
    'What each lever and shock adds; they sum to the difference.',
  ),
});

const part = object(
  {
    id: text('Id of the series.'),
    title: text(),
    share: number('Of the last published total, a fraction.'),
    split: object(
      {
        year: integer(),
        value: level('Level'),
        status: statuses('published', 'derived', 'outside'),
        figure: text('Id in the ledger; for a derived value the ids it was computed from.'),
      },
      [],
      'The observation that the share is taken from.',
    ),
    points: listOf(
      object({ year: integer(), value: level('Level'), status: statuses('projected') }),
      'They sum to the baseline of the total.',
    ),
  },
  [],
  'A part that leads, by its own rule alone.',
);

const scenario = object(
  {
    id: oneOf(['a', 'b', 'c', 'd', 'e', 'f']),
    name: text('Its author’s name for it, or its rule in words.'),
    sentence: text('Its assumptions in words.'),
    g: number('Of a target: the growth a year that reaches it, a fraction.'),
    points: listOf(point, 'One a year.'),
    parts: listOf(part, 'Where parts lead.'),
    summary,
  },
  ['g', 'parts'],
);

const warning = object({
  code: text('Begins with W_.'),
  scenario: text('Letter of the scenario.'),
  message: text(),
});

const links = object(
  {
    page: text('The workbench.'),
    embed: text('The chart for a frame.'),
    svg: text(),
    png: text(),
    json: text(),
    csv: text(),
  },
  [],
  'Absolute addresses of every representation.',
);

export const projectionSchemas: Readonly<Record<string, JsonSchema>> = {
  Comparison: described(
    fromValibot(comparisonSchema, 'taken'),
    'A comparison as it may be posted. Rates, sizes, depths and scars are fractions. What is left out is filled in.',
  ),
  ComputedComparison: described(
    fromValibot(comparisonSchema, 'given'),
    'The comparison that was computed, complete; can be posted back.',
  ),
  Projection: object({
    notice,
    versions,
    comparison: ref('ComputedComparison'),
    warnings: listOf(warning),
    series: ref('Series'),
    scenarios: listOf(scenario),
    links,
  }),
};
