import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { everySeries } from '../../model/anySeries';
import { VIEW_KEYS } from '../../../model';
import { badQueries } from '../corpus/badQueries';
import { mangled } from './mangled';

/** Every link that was published, as its query. */
export const goodQueries: readonly string[] = [
  ...readFileSync('tests/golden/links.txt', 'utf8').matchAll(/^\/[^?\s]*\?(\S+)$/gm),
].map(([, query = '']) => query);

const scenarioKeys = [...'abcdefg'].flatMap((id) => [
  ...[id, `${id}.name`, `${id}.lever`, `${id}.shock`, `${id}.band`, `${id}.hide`],
  ...[`${id}.exports`, `${id}.thailand`, `${id}.manufacturing`],
]);
const own = ['v', 'data', 'title', 'series', 'from', 'scale', 'alt', 'outside', 'until', 'to'];
const others = [
  ...['live', 'show', 'height', 'inspector', 'guess', 'follows', 'steps', 'step', 'shown', 'form'],
  ...[
    'answer',
    'year',
    'unit',
    'status',
    'source',
    'finding',
    'cited',
    'sort',
    'order',
    'q',
    'say',
  ],
  ...['ask', 'url', 'format', 'maxwidth', 'maxheight', 'utm_source'],
];
const anyKey = fc
  .tuple(
    fc.oneof({ weight: 8, arbitrary: fc.constant('') }, fc.integer({ min: 0, max: 9 }).map(String)),
    fc.constantFrom(...scenarioKeys, ...own, ...VIEW_KEYS, ...others),
  )
  .map(([step, key]) => (step === '' ? key : `${step}.${key}`));

const decimal = fc.double({ min: -120, max: 600, noNaN: true }).map((of) => of.toFixed(2));
const year = fc.integer({ min: 1990, max: 2080 }).map(String);
const number = fc.oneof(decimal, year, fc.integer({ min: -9, max: 99 }).map(String));
const word = fc.constantFrom(
  ...['hold', 'mean', 'trend', 'trend.ols', 'linear', 'phased', 'fading', 'logistic', 'drawn'],
  ...['drawn.growth', 'target', 'parts', 'points', 'level', 'digital', 'agreement', 'shock'],
  ...['pandemic', 'off', 'log', 'index', 'dark', 'vi', 'ja', 'og', 'slide', 'auto', 'table', '50'],
  ...['80', '95', 'A2-022', 'derived', 'growth', 'size'],
  ...everySeries.map(({ id }) => id),
);
/** A word with numbers, as rules and levers are written, more often wrong than right. */
const anyValue = fc
  .array(fc.oneof(word, number), { minLength: 1, maxLength: 8 })
  .map((parts) => parts.join('_'));

const anyPairs = fc
  .array(fc.tuple(anyKey, mangled(anyValue, 1)), { maxLength: 14 })
  .map((pairs) => pairs.map(([key, value]) => `${key}=${value}`).join('&'));

/** A query by the grammar and against it: of real keys with mangled values, or a good one changed. */
export const anyQuery: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: mangled(fc.constantFrom(...goodQueries)) },
  { weight: 4, arbitrary: mangled(anyPairs, 2) },
  { weight: 1, arbitrary: mangled(fc.constantFrom(...badQueries.map(({ query }) => query)), 2) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 300, size: 'max' }) },
);
