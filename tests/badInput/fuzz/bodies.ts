import fc from 'fast-check';
import { modelFunctions } from '../../../model';
import { bodies } from '../corpus/bodies';
import { comparisonBodies } from '../corpus/comparisonBodies';
import { functionBodies } from '../corpus/functionBodies';
import type { Asked } from '../oracles/answer';
import { mangled } from './mangled';
import { anyQuery, goodQueries } from './queries';

const functions = Object.keys(modelFunctions);
const json = JSON.stringify;

const anyComparisonBody = fc
  .record(
    {
      series: fc.constantFrom('trade', 'fdi', 'fdi-share', 'imports', 'nope'),
      to: fc.oneof(fc.integer({ min: 1990, max: 2100 }), fc.double()),
      scale: fc.constantFrom('linear', 'log', 'index', ''),
      title: fc.string({ unit: 'binary', maxLength: 130 }),
      scenarios: fc.array(
        fc.record(
          {
            id: fc.constantFrom('a', 'b', 'c', 'g'),
            name: fc.string({ unit: 'grapheme', maxLength: 70 }),
            growth: fc.oneof(
              fc.record({ kind: fc.constant('constant'), g: fc.double({ min: -1, max: 2 }) }),
              fc.record({ kind: fc.constant('hold'), level: fc.constantFrom('last', 'gmean') }),
              fc.jsonValue(),
            ),
            levers: fc.array(fc.jsonValue(), { maxLength: 9 }),
            band: fc.array(fc.constantFrom(0.5, 0.8, 0.95, 0.99), { maxLength: 4 }),
          },
          { requiredKeys: ['id', 'growth'] },
        ),
        { maxLength: 7 },
      ),
    },
    { requiredKeys: [] },
  )
  .map((one) => json(one));

const anyJson = fc.jsonValue({ maxDepth: 6 }).map((one) => json(one));
const anyBody = mangled(
  fc.oneof(
    { weight: 3, arbitrary: anyComparisonBody },
    fc.constantFrom(...comparisonBodies.map(([, body]) => body)),
    fc.constantFrom(...functionBodies.map(([, , body]) => body)),
    fc.constantFrom(...Object.values(bodies)),
    anyJson,
  ),
  3,
);
const anyType = fc.oneof(
  { weight: 12, arbitrary: fc.constant('application/json') },
  fc.constantFrom('text/plain', 'application/json;charset=x', 'x/json', 'application/ld+json'),
);

/** A body to a comparison or to a function of the model. */
export const anyPosted: fc.Arbitrary<Asked> = fc
  .record({
    path: fc.oneof(
      fc.constant('/api/v1/projection'),
      fc.constantFrom(...functions).map((name) => `/api/v1/model/${name}`),
    ),
    body: anyBody,
    type: anyType,
  })
  .map(({ path, body, type }) => ({
    ...{ method: 'POST' as const, path, body, headers: { 'content-type': type } },
  }));

/** A body that asks for a short link. */
export const anyLinkBody: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: anyQuery.map((query) => json({ query })) },
  {
    weight: 1,
    arbitrary: mangled(fc.constantFrom(...goodQueries).map((query) => json({ query }))),
  },
  { weight: 1, arbitrary: anyBody },
);
