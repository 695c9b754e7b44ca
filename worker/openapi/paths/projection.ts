import { canonical, csv, json, notModified, problems } from '../answers';
import { ref } from '../jsonSchema';
import { comparisonParameters } from '../parameters';
import type { Operation, Paths } from '../types';

const tags: Operation['tags'] = ['Projections'];
const parameters = comparisonParameters(['lang']);
const refused = { ...canonical, ...notModified, ...problems(400, 404, 413, 422) };

export const projectionPaths: Paths = {
  '/api/v1/projection.json': {
    get: {
      operationId: 'projection',
      summary: 'A comparison’s numbers, each with its status',
      description:
        'Everything that follows from the comparison in the query: the published figures with the place and the doubts of each, then a path for every scenario.',
      tags,
      parameters,
      responses: { ...json(ref('Projection'), 'The numbers.', { link: true }), ...refused },
      'x-examples': [
        '/api/v1/projection.json?series=trade&a=3.3&b=hold&to=2040',
        '/api/v1/projection.json?series=fdi&outside=1&a=mean&to=2030',
        '/api/v1/projection.json?a=parts&a.exports=3.3&a.imports=hold&to=2030',
        '/api/v1/projection.json?a=target_500_2040&a.lever=digital_2_2027_5&a.shock=pandemic_12_2030_2_1&b=trend&b.band=50_80&to=2040',
      ],
    },
  },
  '/api/v1/projection.csv': {
    get: {
      operationId: 'projectionCsv',
      summary: 'The same as a table',
      description:
        'Tidy CSV (RFC 4180, UTF-8, one header row): the published figures, then a row a scenario and year. The data package describes its columns.',
      tags,
      parameters,
      responses: { ...csv('The table.', { link: true }), ...refused },
      'x-examples': ['/api/v1/projection.csv?series=trade&a=3.3&b=hold&to=2040'],
    },
  },
  '/api/v1/datapackage.json': {
    get: {
      operationId: 'dataPackage',
      summary: 'What the columns of the table are',
      description:
        'A Frictionless Data Package: every column with its type, unit and meaning, the assumptions in words, a citation, versions, licence and sources.',
      tags,
      parameters,
      responses: { ...json(ref('DataPackage'), 'The description.'), ...refused },
      'x-examples': ['/api/v1/datapackage.json?series=trade&a=3.3&b=hold&to=2040'],
    },
  },
  '/api/v1/projection': {
    post: {
      operationId: 'postProjection',
      summary: 'The numbers of a comparison posted as JSON',
      description: 'At most 32,768 bytes. Every member may be left out.',
      tags,
      requestBody: {
        required: true,
        content: {
          'application/json': {
            schema: ref('Comparison'),
            examples: {
              steady: {
                summary: 'Trade growing 3.3 % a year',
                value: {
                  series: 'trade',
                  to: 2040,
                  scenarios: [{ id: 'a', name: 'Steady', growth: { kind: 'constant', g: 0.033 } }],
                },
              },
              nothing: { summary: 'What the page opens with', value: {} },
            },
          },
        },
      },
      responses: {
        ...json(ref('Projection'), 'The numbers.', { etag: false, link: true }),
        ...problems(400, 404, 413, 415, 422),
      },
    },
  },
};
