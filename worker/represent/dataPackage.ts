import { catalogueOf, type Catalogue, type Computation } from '../../model';
import { citeComparison } from '../../chart/text/cite';
import { titleOf } from '../../chart/text/describe';
import { nameOf, sentenceOf } from '../../chart/text/scenarioWords';
import type { Words } from '../../chart/words';
import { linksOf } from '../../chart/represent/links';
import { LICENCE } from './licence';
import { projectionFields } from '../../chart/represent/projectionFields';

/**
 * What a program needs to read the CSV of a comparison, and a person to cite it: a Frictionless
 * Data Package (version 2) with one table. It has no date, because the versions say all of it.
 */
export function representDataPackage(
  computation: Computation,
  catalogue: Catalogue,
  origin: string,
  words: Words,
) {
  const { comparison, projections } = computation;
  const links = linksOf(comparison, origin);
  const name = `kuroshio-${comparison.series}-${comparison.to}`;
  const assumptions = projections.map((projection) =>
    words.cite.assumption({
      name: nameOf(projection, words),
      sentence: sentenceOf(projection, words),
    }),
  );
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name,
    id: links.page,
    title: titleOf(computation, words),
    description: [words.notice, ...assumptions].join('\n\n'),
    homepage: links.page,
    image: links.png,
    version: `${comparison.v}.${comparison.data}.0`,
    versions: { model: String(comparison.v), data: String(comparison.data) },
    notice: words.notice,
    assumptions,
    citation: citeComparison(computation, { address: links.page }, words).apa,
    licenses: [LICENCE],
    licence: words.cite.licence,
    contributors: [{ title: words.cite.author, path: `${origin}/about`, roles: ['author'] }],
    sources: sourcesOf(computation, catalogue),
    resources: [{ name, ...tableOf(computation, links.csv, words) }],
  };
}

/** Every publication that a row of the table names. */
function sourcesOf({ comparison, series, sources }: Computation, catalogue: Catalogue) {
  const outside = comparison.outside ? series.outside.map(({ source }) => source) : [];
  const ids = new Set([...sources.map(({ id }) => id), ...outside]);
  return [...ids]
    .flatMap((id) => catalogueOf(catalogue, comparison.data).sources[id] ?? [])
    .map(({ id, title, citation, address }) => ({
      id,
      title,
      citation,
      ...(address === null ? {} : { path: address }),
    }));
}

function tableOf(computation: Computation, path: string, words: Words) {
  return {
    type: 'table',
    path,
    title: titleOf(computation, words),
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: {
      delimiter: ',',
      lineTerminator: '\r\n',
      quoteChar: '"',
      doubleQuote: true,
      header: true,
    },
    schema: {
      $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
      fields: projectionFields.map(({ isLevel, required, enum: allowed, ...field }) => ({
        ...field,
        ...(isLevel ? { unit: computation.series.unit } : {}),
        ...(required || allowed
          ? {
              constraints: {
                ...(required ? { required } : {}),
                ...(allowed ? { enum: allowed } : {}),
              },
            }
          : {}),
      })),
      missingValues: [''],
    },
  };
}
