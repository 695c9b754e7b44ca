import { describe, expect, it } from 'vitest';
import { comparisons } from '../agreement/comparisons';
import { shownPart } from '../../model';
import { formatPrinted, formatValue } from '../../chart/text/format';
import { canonicalOf, compute, words } from '../harness/expected';
import { decodePng } from '../harness/decodePng';
import { elementNamed, elementsNamed, readMarkup, type Markup } from '../harness/readMarkup';
import { ask, pathOf, publicOrigin } from '../harness/served';

/** How much of a head the programs that make previews are sure to read. */
const READ_BYTES = 2048;

/** The tags by which a link is shown elsewhere. */
function previewOf(page: Markup) {
  const metas = elementsNamed(page, 'meta').map(({ attributes }) => attributes);
  const meta = (key: string): string => {
    const found = metas.filter((one) => one.get('property') === key || one.get('name') === key);
    if (found.length !== 1) throw new Error(`${found.length} tags of ${key}`);
    return found[0]!.get('content')!;
  };
  const canonical = elementsNamed(page, 'link').filter(
    ({ attributes }) => attributes.get('rel') === 'canonical',
  );
  return { meta, canonical: canonical.map(({ attributes }) => attributes.get('href')) };
}

const pictures = new Map<
  string,
  Promise<{ status: number; type: string | null; bytes: Uint8Array }>
>();

/** The picture of an address, asked for once: page and embed name the same. */
function pictureAt(address: string) {
  const picture =
    pictures.get(address) ??
    ask(pathOf(address)).then(async (answer) => ({
      status: answer.status,
      type: answer.headers.get('content-type'),
      bytes: await answer.bytes(),
    }));
  pictures.set(address, picture);
  return picture;
}

const cases = ['/', '/embed'].flatMap((path) =>
  comparisons.map(({ name, query }) => ({ path, name, query: canonicalOf(query) })),
);

describe.each(cases)('the preview of $path with $name', ({ path, query }) => {
  const asked = async () => (await ask(`${path}?${query}`)).text();
  const { comparison, series, projections } = shownPart(compute(query));

  it('is of this comparison, with its numbers', async () => {
    const page = readMarkup(await asked());
    const { meta, canonical } = previewOf(page);
    expect(canonical).toEqual([`${publicOrigin}/?${query}`]);
    expect(meta('og:url')).toBe(`${publicOrigin}/?${query}`);
    expect(meta('og:type')).toBe('website');
    expect(meta('og:site_name')).toBe('Kuroshio');
    expect(elementNamed(page, 'title').text).toBe(`${meta('og:title')} · Kuroshio`);
    expect(meta('twitter:title')).toBe(meta('og:title'));
    expect(meta('description')).toBe(meta('og:description'));
    expect(meta('twitter:description')).toBe(meta('og:description'));
    expect(meta('og:title')).toContain(comparison.title ?? series.title);
    expect(meta('og:image:alt')).toContain(series.title);
    for (const { scenario, summary } of projections) {
      const value = formatValue(summary.value, words);
      expect(meta('og:title')).toContain(value);
      expect(meta('og:image:alt')).toContain(value);
      if (scenario.name !== null) expect(meta('og:title')).toContain(scenario.name);
    }
    for (const { year, value } of series.observations.filter((o) => o.year >= comparison.from)) {
      expect(meta('og:image:alt')).toContain(`${formatPrinted(value, words)} in ${year}`);
    }
    expect(meta('description')).toMatch(/\d/);
    expect(meta('description')).toContain('Scenarios, not forecasts');
  });

  it('has a picture that exists, in the size it says, light enough for every program', async () => {
    const { meta } = previewOf(readMarkup(await asked()));
    expect(meta('twitter:card')).toBe('summary_large_image');
    expect(meta('twitter:image')).toBe(meta('og:image'));
    expect(meta('og:image:type')).toBe('image/png');
    const { status, type, bytes } = await pictureAt(meta('og:image'));
    expect([status, type]).toEqual([200, 'image/png']);
    const { width, height } = decodePng(bytes);
    expect([meta('og:image:width'), meta('og:image:height')]).toEqual([`${width}`, `${height}`]);
    expect([width, height]).toEqual([1200, 630]);
    expect(bytes.length).toBeLessThan(300_000);
  });

  it('has title, description, canonical address and picture where every program reads', async () => {
    const html = await asked();
    const head = html.slice(html.indexOf('<head>'));
    const start = new TextDecoder().decode(new TextEncoder().encode(head).subarray(0, READ_BYTES));
    for (const tag of ['<title>', 'name="description"', 'rel="canonical"', 'property="og:title"']) {
      expect(start).toContain(tag);
    }
    expect(start).toMatch(/<meta property="og:image" content="[^"]+">/);
  });
});

describe('the preview of a faulty link', () => {
  it('is of what can be drawn, and its picture needs no detour', async () => {
    const page = readMarkup(await (await ask('/?a=NaN&series=fdi&title=%3Cb%3E&to=2035')).text());
    const { meta, canonical } = previewOf(page);
    expect(canonical).toEqual([
      `${publicOrigin}/?${canonicalOf('a=NaN&series=fdi&title=%3Cb%3E&to=2035')}`,
    ]);
    expect((await ask(pathOf(meta('og:image')))).status).toBe(200);
  });
});
