import { describe, expect, it } from 'vitest';
import { comparisons } from '../agreement/comparisons';
import { formatValue } from '../../chart/text/format';
import { round6, shownPart } from '../../model';
import { canonicalOf, compute, words } from '../harness/expected';
import { elementNamed, elementsNamed, readMarkup, type Markup } from '../harness/readMarkup';
import { ask, pathOf, publicOrigin } from '../harness/served';
import { jsonOf, projectionAnswer } from './contract';

const paths = ['/', '/embed', '/chart.svg', '/chart.png'] as const;

/** What programs ask for that read a part of a file, some of it out of the file or no part at all. */
const RANGES = [
  'bytes=0-99',
  'bytes=-1',
  'bytes=99999999-',
  'bytes=5-2',
  'lines=1-2',
  'bytes=0-0,9-',
];

/** What is said of one connection or one request, and so not of the answer. */
const OF_THE_REQUEST = [
  ...['connection', 'content-length', 'date', 'keep-alive', 'transfer-encoding', 'x-request-id'],
];

function headersOf(response: Response): Record<string, string> {
  const kept = [...response.headers].filter(([name]) => !OF_THE_REQUEST.includes(name));
  return Object.fromEntries(kept);
}

const cases = comparisons.flatMap(({ name, query }) =>
  paths.map((path) => ({ path, name, address: `${path}?${canonicalOf(query)}` })),
);

it('crawlers see twenty comparisons and more', () => {
  expect(comparisons.length).toBeGreaterThanOrEqual(20);
});

describe.each(cases)('$path of $name', ({ path, address }) => {
  it('is whole for whoever asks for a part of it, and told to HEAD without a body', async () => {
    const get = await ask(address);
    const body = await get.bytes();
    expect(get.status).toBe(200);
    const head = await ask(address, { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
    expect(headersOf(head)).toEqual(headersOf(get));
    // A picture is drawn anew for every question, so it is asked fewer.
    for (const range of path === '/chart.png' ? RANGES.slice(0, 1) : RANGES) {
      const part = await ask(address, { headers: { range } });
      expect([range, part.status]).toEqual([range, 200]);
      expect(Buffer.from(await part.bytes()).equals(Buffer.from(body)), range).toBe(true);
    }
  });
});

/** The number at the end of every line as a chart says it; empty where it has no room for it. */
function endsOf(chart: Markup): string[] {
  return elementsNamed(chart, 'text', 'k-label').map(
    ({ text }) => /(?:^|\s)([\d,.−]+)$/.exec(text)?.[1] ?? '',
  );
}

describe.each(comparisons)('the stored picture of $name', ({ query: written }) => {
  const query = canonicalOf(written);

  it('never shows other numbers than its page and its files', async () => {
    const page = readMarkup(await (await ask(`/?${query}`)).text());
    const meta = (key: string) =>
      elementsNamed(page, 'meta')
        .find(({ attributes }) => attributes.get('property') === key)!
        .attributes.get('content')!;
    const address = meta('og:image');
    expect(address.startsWith(`${publicOrigin}/chart.png?`)).toBe(true);
    // The same drawing before it is made of dots, which is what can be read.
    const twin = readMarkup(await (await ask(pathOf(address).replace('.png', '.svg'))).text());
    const drawn = elementNamed(twin, 'svg');
    const chart = elementNamed(elementNamed(page, 'section', 'figure'), 'svg', 'chart-wide');
    expect(elementNamed(drawn, 'desc').text).toBe(elementNamed(chart, 'desc').text);
    expect(elementNamed(drawn, 'desc').text).toBe(meta('og:image:alt'));

    const [onPicture, onPage] = [drawn, chart].map(endsOf);
    expect(onPicture).toHaveLength(onPage!.length);
    onPicture!.forEach((end, i) => expect(['', onPage![i]]).toContain(end));

    // Files have six digits and people one decimal, each rounded for itself.
    const json = await jsonOf(await ask(`/api/v1/projection.json?${query}`), projectionAnswer);
    const filed = json.scenarios
      .filter((_, i) => !json.comparison.scenarios[i]!.hidden)
      .map(({ summary }) => summary.value);
    const { projections } = shownPart(compute(query));
    expect(projections.map(({ summary }) => round6(summary.value))).toEqual(filed);
    const said = projections.map(({ summary }) => formatValue(summary.value, words));
    for (const value of said) expect(elementNamed(drawn, 'desc').text).toContain(`: ${value}`);
    if (json.comparison.scale === 'index') return;
    onPicture!.forEach((end, i) => expect(['', said[i]]).toContain(end));
    expect(onPicture!.join('')).not.toBe('');
  });
});
