import { catalogue } from '../../../data';
import { statuses } from '../answers';
import {
  boolean,
  integer,
  listOf,
  number,
  object,
  oneOf,
  orNull,
  text,
  type JsonSchema,
} from '../jsonSchema';

/** Ids of every series. */
export const seriesIds = Object.keys(catalogue.series);

const alternative = object(
  {
    figure: text('Ledger id of the printed figure.'),
    value: number('What the observation becomes with it, in the series’ unit.'),
    status: statuses('derived', 'outside'),
    source: text('Id of the publication.'),
    reason: text(),
    formula: orNull(text('For a derived value, its arithmetic with the alternative.')),
  },
  [],
  'The editor’s other value; stands in only where a reader asks for it.',
);

const observation = object({
  year: integer(),
  value: number('In the series’ unit.'),
  status: statuses('published', 'derived', 'outside'),
  qualifier: orNull(text('Words the article puts before the number, such as “more than”.')),
  figure: text('Id in the ledger; for a derived value the ids it was computed from.'),
  source: text('Id of the publication.'),
  location: text('Section and paragraph.'),
  cites: orNull(text('The reference the article itself gives, as printed.')),
  doubtful: boolean('Whether the printed value may be wrong.'),
  finding: orNull(text('What was found about it, with its arithmetic.')),
  formula: orNull(text('For a derived value, its arithmetic.')),
  printed: orNull(number('The value as printed, where an alternative stands in for it.')),
  alternative: orNull(alternative),
});

const outside = object({
  year: integer(),
  value: number('In the series’ unit.'),
  status: statuses('outside'),
  source: text('Id of the publication.'),
  note: text(),
});

const members = {
  id: oneOf(seriesIds),
  group: oneOf(['trade', 'partner', 'investment', 'context']),
  title: text(),
  unit: text(),
  behaviour: oneOf(
    ['drifts', 'reverts'],
    'Whether shocks accumulate, or the record swings around its mean; decides its range.',
  ),
  parts: listOf(text(), 'Ids of the series that can lead it, each by a rule of its own.'),
  observations: listOf(observation, 'What the articles print, by year.'),
  outside: listOf(
    outside,
    'Official values that are in no article; nothing is computed from them.',
  ),
};

const later = listOf(
  observation,
  'Published figures of years after the one a comparison stands in; nothing is computed from them.',
);

export const seriesSchemas: Readonly<Record<string, JsonSchema>> = {
  Series: object({ ...members, later }, ['outside', 'later']),
  ListedSeries: object({ ...members, links: object({ self: text() }) }),
};
