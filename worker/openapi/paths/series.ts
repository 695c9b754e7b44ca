import { dataVersion, csv, json, notModified, problems } from '../answers';
import { listOf, object, oneOf, ref } from '../jsonSchema';
import { seriesIds } from '../schemas/series';
import type { Operation, Parameter, Paths } from '../types';

const tags: Operation['tags'] = ['Series'];

function seriesId(name: string): Parameter {
  return {
    name,
    in: 'path',
    required: true,
    description: 'Id of the series.',
    schema: oneOf(seriesIds),
    example: 'trade',
  };
}

export const seriesPaths: Paths = {
  '/api/v1/series': {
    get: {
      operationId: 'listSeries',
      summary: 'Every series, with the place and the doubts of every value',
      tags,
      responses: {
        ...json(
          object({ versions: dataVersion, series: listOf(ref('ListedSeries')) }),
          'Every series.',
        ),
        ...notModified,
      },
      'x-examples': ['/api/v1/series'],
    },
  },
  '/api/v1/series/{id}': {
    get: {
      operationId: 'series',
      summary: 'One series',
      tags,
      parameters: [seriesId('id')],
      responses: {
        ...json(object({ versions: dataVersion, series: ref('Series') }), 'The series.'),
        ...notModified,
        ...problems(404),
      },
      'x-examples': ['/api/v1/series/trade', '/api/v1/series/fdi-share'],
    },
  },
  '/api/v1/series/{id}.csv': {
    get: {
      operationId: 'seriesCsv',
      summary: 'The same as a table',
      tags,
      parameters: [seriesId('id')],
      responses: { ...csv('The series.'), ...notModified, ...problems(404) },
      'x-examples': ['/api/v1/series/trade.csv'],
    },
  },
  '/api/v1/backtest/{series}': {
    get: {
      operationId: 'seriesBacktest',
      summary: 'How each growth rule would have done on a series’ own past',
      description: 'Needs four observations; a shorter record is refused with E_OBS_COUNT.',
      tags,
      parameters: [seriesId('series')],
      responses: {
        ...json(ref('Backtest'), 'Every rule from every origin.'),
        ...notModified,
        ...problems(404, 422),
      },
      'x-examples': ['/api/v1/backtest/trade'],
    },
  },
};
