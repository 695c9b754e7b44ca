import { describe, expect, it } from 'vitest';
import { comparisons } from '../agreement/comparisons';
import { formatValue } from '../../chart/text/format';
import { titleOf } from '../../chart/text/describe';
import { nameOf, sentenceOf } from '../../chart/text/scenarioWords';
import { isShortEnough } from '../../chart/qr/qrAddress';
import { shownPart } from '../../model';
import { canonicalOf, compute, words } from '../harness/expected';
import { elementNamed, elementsNamed, readMarkup, type Markup } from '../harness/readMarkup';
import { ask, pathOf, publicOrigin } from '../harness/served';

const htmlAt = async (query: string, init: RequestInit = {}) =>
  (await ask(`/?${canonicalOf(query)}`, init)).text();
const pageAt = async (query: string): Promise<Markup> => readMarkup(await htmlAt(query));

/** The one description of a data set in a page. */
function datasetIn(page: Markup) {
  const blocks = elementsNamed(page, 'script').filter(
    ({ attributes }) => attributes.get('type') === 'application/ld+json',
  );
  expect(blocks).toHaveLength(1);
  return JSON.parse(blocks[0]!.text) as Record<string, unknown> & {
    distribution: { encodingFormat: string; contentUrl: string }[];
    variableMeasured: { name: string; description: string; unitText: string }[];
    isBasedOn: { name: string; citation: string; url?: string }[];
  };
}

const metasIn = (page: Markup, key: string) =>
  elementsNamed(page, 'meta')
    .map(({ attributes }) => attributes)
    .filter((one) => (one.get('name') ?? one.get('property')) === key)
    .map((one) => one.get('content')!);

describe.each(comparisons)('what a catalogue of data takes from the page of $name', ({ query }) => {
  it('is this comparison, with its files, its span and what it rests on', async () => {
    const page = await pageAt(query);
    const computation = compute(query);
    const { comparison, series, projections, sources } = computation;
    const address = `${publicOrigin}/?${canonicalOf(query)}`;
    const dataset = datasetIn(page);
    expect(dataset).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Dataset',
      name: titleOf(computation, words),
      url: address,
      creator: { '@type': 'Organization', name: 'Kuroshio', url: `${publicOrigin}/` },
      license: 'https://opensource.org/license/mit',
      version: 'Model 1, data 1',
      citation: [expect.stringContaining(address)],
    });
    const text = String(dataset['description']);
    // What catalogues take: between 50 and 5000 characters.
    expect(text.length).toBeGreaterThan(50);
    expect(text.length).toBeLessThan(5000);
    expect(dataset['temporalCoverage']).toBe(`${series.observations[0]!.year}/${comparison.to}`);
    expect(dataset.variableMeasured).toHaveLength(projections.length);
    for (const [i, projection] of projections.entries()) {
      expect(text).toContain(sentenceOf(projection, words));
      const variable = dataset.variableMeasured[i]!;
      expect(variable.name).toContain(nameOf(projection, words));
      expect(variable.unitText).toBe(series.unit);
    }
    expect(dataset.isBasedOn.map(({ name }) => name)).toEqual(sources.map(({ title }) => title));
    for (const { encodingFormat, contentUrl } of dataset.distribution) {
      const answer = await ask(pathOf(contentUrl), { method: 'HEAD' });
      expect(answer.status).toBe(200);
      expect(answer.headers.get('content-type')).toContain(encodingFormat);
    }
    expect(dataset.distribution.map(({ encodingFormat }) => encodingFormat)).toEqual([
      'text/csv',
      'application/json',
    ]);
  });

  it('and what a reference manager takes, without a date that nobody knows', async () => {
    const page = await pageAt(query);
    const computation = compute(query);
    expect(metasIn(page, 'citation_title')).toEqual([titleOf(computation, words)]);
    expect(metasIn(page, 'citation_author')).toEqual(['Kuroshio']);
    expect(metasIn(page, 'citation_public_url')).toEqual([
      `${publicOrigin}/?${canonicalOf(query)}`,
    ]);
    expect(metasIn(page, 'citation_reference')).toHaveLength(computation.sources.length);
    expect(metasIn(page, 'citation_publication_date')).toEqual([]);
  });

  it('and a crawler that runs no script, with the numbers of the page', async () => {
    const page = await pageAt(query);
    const [title = ''] = metasIn(page, 'og:title');
    const [picture = ''] = metasIn(page, 'og:image');
    const results = elementNamed(page, 'main').text;
    for (const { summary } of shownPart(compute(query)).projections) {
      const value = formatValue(summary.value, words);
      expect(title).toContain(value);
      expect(results).toContain(value);
    }
    // A stored picture is found again by what is drawn on it, and by nothing that may change.
    const { comparison } = compute(query);
    const held = new URL(picture).searchParams;
    expect([held.get('v'), held.get('data')]).toEqual(['1', '1']);
    held.delete('size');
    expect(canonicalOf(`${held}`)).toBe(canonicalOf(query));
    expect(held.get('series')).toBe(comparison.series);
    const answer = await ask(pathOf(picture), { method: 'HEAD' });
    // On a longer link’s picture the short one takes its place as soon as there is one.
    const settled = isShortEnough(`${publicOrigin}/?${canonicalOf(query)}`);
    expect(answer.headers.get('cache-control')).toMatch(settled ? /immutable$/ : /max-age=300,/);
  });
});

describe('a title made to break out', () => {
  it.each([
    '</script><script>alert(1)</script>',
    '<!--<script>',
    'a\u2028b\u2029c',
    '"}, {"@type": "Person',
    '&lt;/script&gt; & &quot;',
  ])('%j stays a text', async (title) => {
    const html = await htmlAt(`title=${encodeURIComponent(title)}&a=3.3&to=2030`);
    const block = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)![1]!;
    expect(block).not.toMatch(/[<>&\u2028\u2029]/);
    const computed = compute(`title=${encodeURIComponent(title)}&a=3.3&to=2030`);
    expect(datasetIn(readMarkup(html))['name']).toBe(titleOf(computed, words));
  });
});

describe('an embed', () => {
  it('leaves the description to the page it is a view of', async () => {
    const page = readMarkup(await (await ask(`/embed?${canonicalOf('')}`)).text());
    expect(elementsNamed(page, 'script')).toEqual([]);
    expect(metasIn(page, 'citation_title')).toEqual([]);
  });
});
