import { Hono, type Context } from 'hono';
import { catalogue } from '../../data';
import {
  computeComparison,
  parseComparisonJson,
  serializeComparison,
  type Computation,
} from '../../model';
import { wordsOf, type Words } from '../../chart/words';
import type { Env } from '../env';
import { answerOnce, CACHE } from '../http/caching';
import { csvHeaders } from '../http/csvHeaders';
import { describedBy } from '../http/describedBy';
import { faultsProblem } from '../http/problem';
import { readBody } from '../http/readBody';
import { readQuery } from '../http/readQuery';
import { representCsv } from '../../chart/represent/csv';
import { representDataPackage } from '../represent/dataPackage';
import { representJson } from '../../chart/represent/json';

/** The numbers of a comparison and their description by query, and the numbers of a posted comparison. */
export const projection = new Hono<Env>();

byQuery('projection.json', (c, computation, words) =>
  c.json(representJson(computation, c.env.PUBLIC_ORIGIN, words)),
);
byQuery('projection.csv', (c, computation, words) => {
  const { series, to } = computation.comparison;
  return c.body(representCsv(computation, words), 200, csvHeaders(`${series}-${to}`));
});
byQuery('datapackage.json', (c, computation, words) =>
  c.json(representDataPackage(computation, catalogue, c.env.PUBLIC_ORIGIN, words)),
);

projection.post('/projection', async (c) => {
  const body = await readBody(c);
  if (body instanceof Response) return body;
  const read = parseComparisonJson(body.json, catalogue);
  if (read.faults.length > 0) return faultsProblem(c, read.faults);
  const computation = computeComparison(read.comparison, catalogue);
  c.header('cache-control', 'no-store');
  c.header('link', describedBy(serializeComparison(read.comparison), c.env.PUBLIC_ORIGIN).link);
  return c.json(representJson(computation, c.env.PUBLIC_ORIGIN, wordsOf(null)));
});

/** Answers the canonical query of a comparison; any other spelling is sent on, any fault refused. */
function byQuery(
  name: 'projection.json' | 'projection.csv' | 'datapackage.json',
  make: (c: Context<Env>, computation: Computation, words: Words) => Response,
): void {
  projection.get(`/${name}`, (c) => {
    const { comparison, view, faults, canonical, isCanonical } = readQuery(c.req.url, ['lang']);
    if (faults.length > 0) return faultsProblem(c, faults);
    if (!isCanonical) return c.redirect(`/api/v1/${name}?${canonical}`, 308);
    const withoutLanguage = view.lang === null ? canonical : serializeComparison(comparison);
    const headers = {
      'cache-control': CACHE.versioned,
      ...(name === 'datapackage.json' ? {} : describedBy(withoutLanguage, c.env.PUBLIC_ORIGIN)),
    };
    return answerOnce(c, canonical, headers, () =>
      make(c, computeComparison(comparison, catalogue), wordsOf(view.lang)),
    );
  });
}
