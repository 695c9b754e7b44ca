import type { Computation } from '../../model';
import { citeComparison } from '../../chart/text/cite';
import { dataText } from '../../chart/text/dataText';
import { titleOf } from '../../chart/text/describe';
import { escapeHtml } from '../../chart/text/escapeHtml';
import { joinSentences } from '../../chart/text/joinSentences';
import { nameOf, sentenceOf } from '../../chart/text/scenarioWords';
import type { Words } from '../../chart/words';
import { linksOf } from '../../chart/represent/links';
import { LICENCE } from '../represent/licence';
import { jsonInHtml } from './jsonInHtml';

/**
 * Tags by which search engines for data sets and reference managers take a comparison in. None has
 * a date of publication: a comparison has none, only versions.
 */
export function datasetTags(computation: Computation, origin: string, words: Words): string[] {
  const address = linksOf(computation.comparison, origin).page;
  const meta = (name: string, content: string) =>
    `<meta name="citation_${name}" content="${escapeHtml(content)}">`;
  const { figures } = citeComparison(computation, { address }, words);
  return [
    meta('title', titleOf(computation, words)),
    meta('author', words.cite.author),
    meta('publisher', words.siteName),
    meta('language', words.lang),
    meta('public_url', address),
    ...figures.map((citation) => meta('reference', citation)),
    `<script type="application/ld+json">${jsonInHtml(datasetOf(computation, origin, words))}</script>`,
  ];
}

/** The comparison as schema.org describes a data set. */
function datasetOf(computation: Computation, origin: string, words: Words) {
  const { comparison, series, sources, projections } = computation;
  const links = linksOf(comparison, origin);
  const { apa } = citeComparison(computation, { address: links.page }, words);
  const sentences = projections.map((projection) => sentenceOf(projection, words));
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: titleOf(computation, words),
    description: joinSentences([words.notice, ...sentences], words),
    url: links.page,
    image: links.png,
    creator: { '@type': 'Organization', name: words.siteName, url: `${origin}/` },
    license: LICENCE.path,
    isAccessibleForFree: true,
    inLanguage: words.lang,
    version: words.cite.versions({ model: String(comparison.v), data: String(comparison.data) }),
    citation: [apa],
    isBasedOn: sources.map(({ title, citation, address }) => ({
      '@type': 'CreativeWork',
      name: title,
      citation,
      ...(address === null ? {} : { url: address }),
    })),
    distribution: [download('text/csv', links.csv), download('application/json', links.json)],
    temporalCoverage: `${series.observations[0]!.year}/${comparison.to}`,
    variableMeasured: projections.map((projection) => ({
      '@type': 'PropertyValue',
      name: words.joints.within({
        part: dataText(series.title, words),
        whole: nameOf(projection, words),
      }),
      description: sentenceOf(projection, words),
      unitText: series.unit,
    })),
  };
}

function download(encodingFormat: string, contentUrl: string) {
  return { '@type': 'DataDownload', encodingFormat, contentUrl };
}
