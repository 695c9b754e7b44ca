import { GRAMMAR_VERSION } from '../../model';
import { catalogue } from '../../data';
import { problemSchema, sharedAnswers } from './answers';
import { sharedParameters } from './parameters';
import { ledgerPaths } from './paths/ledger';
import { learnPaths } from './paths/learn';
import { linkPaths, linkSchemas } from './paths/links';
import { modelPaths } from './paths/model';
import { ownPaths, pagePaths, picturePaths } from './paths/pages';
import { projectionPaths } from './paths/projection';
import { seriesPaths } from './paths/series';
import { dataPackageSchemas } from './schemas/dataPackage';
import { ledgerSchemas } from './schemas/ledger';
import { modelSchemas } from './schemas/model';
import { projectionSchemas } from './schemas/projection';
import { seriesSchemas } from './schemas/series';
import type { ApiDescription } from './types';

/** Everything the site answers, as OpenAPI; the page about it is made from the same. */
export function describeApi(origin: string): ApiDescription {
  return {
    openapi: '3.1.1',
    info: {
      title: 'Kuroshio',
      version: `${GRAMMAR_VERSION}.${catalogue.version}.0`,
      summary: 'What-if scenarios of ASEAN–Japan trade and investment',
      description:
        'One comparison, written in one query, shown in many representations. Rates, sizes, depths and shares are fractions, money is in the series’ unit, years are integers, numbers are rounded to six significant digits unless said otherwise. Every answer is open to every origin under /api/ and says how long it may be kept; GET is answered to HEAD as well. What cannot be read is refused with every fault at once.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: origin }],
    tags: [
      {
        name: 'Projections',
        description:
          'What follows from a comparison, as numbers. A query in another than its canonical form is sent on to it with 308, so let your program follow redirects.',
      },
      { name: 'Pictures', description: 'The same comparison, drawn.' },
      { name: 'Links', description: 'Ways to pass a comparison on.' },
      { name: 'Series', description: 'The published figures that scenarios start from.' },
      { name: 'Ledger', description: 'Every figure the articles print, and its companions.' },
      {
        name: 'Model',
        description: 'Any function of the model by itself, on numbers of your own.',
      },
      { name: 'Pages', description: 'What people read.' },
      { name: 'This description', description: 'And whether the site answers.' },
    ],
    paths: {
      ...projectionPaths,
      ...picturePaths,
      ...linkPaths(origin),
      ...seriesPaths,
      ...ledgerPaths,
      ...modelPaths,
      ...pagePaths,
      ...learnPaths,
      ...ownPaths,
    },
    components: {
      schemas: {
        ...projectionSchemas,
        ...dataPackageSchemas,
        ...seriesSchemas,
        ...ledgerSchemas,
        ...modelSchemas,
        ...linkSchemas,
        Problem: problemSchema,
      },
      parameters: sharedParameters,
      responses: sharedAnswers,
    },
  };
}
