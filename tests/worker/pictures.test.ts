import { describe, expect, it } from 'vitest';
import { PICTURE_SIZES } from '../../chart/sizes';
import { themes } from '../../chart/theme';
import { canonicalOf, sizes } from '../harness/expected';
import { decodePng } from '../harness/decodePng';
import { elementNamed, elementsNamed, readMarkup } from '../harness/readMarkup';
import { ask, makeLink, publicOrigin } from '../harness/served';

describe('GET /chart.svg', () => {
  it.each(sizes)('is a document of its own in size %s', async (size) => {
    const { width, height } = PICTURE_SIZES[size];
    const answer = await ask(`/chart.svg?${canonicalOf('', { size })}`);
    const text = await answer.text();
    expect(text).not.toContain('<!--');
    const svg = elementNamed(readMarkup(text), 'svg');
    expect(svg.attributes.get('xmlns')).toBe('http://www.w3.org/2000/svg');
    expect(svg.attributes.get('viewBox')).toBe(`0 0 ${width} ${height}`);
    expect([svg.attributes.get('width'), svg.attributes.get('height')]).toEqual([
      String(width),
      String(height),
    ]);
  });

  it('describes itself: title, assumptions, legend, citation, versions, address', async () => {
    const query = canonicalOf('series=fdi&a=mean&b=1.5&to=2035');
    const svg = readMarkup(await (await ask(`/chart.svg?${query}`)).text());
    const lines = elementsNamed(svg, 'text').map(({ text }) => text);
    const all = lines.join(' ').replaceAll('\u00a0', ' ');
    expect(lines[0]).toBe('Japan’s direct investment in ASEAN to 2035');
    expect(all).toContain('Japan’s investment grows 1.5 % a year from 2018.');
    expect(all).toContain('returns to its');
    expect(lines).toEqual(expect.arrayContaining(['published figure', 'scenario']));
    expect(all).toContain('Scenarios, not forecasts');
    expect(all).toContain('Model 1, data 1');
    expect(all).toContain('Figures: ');
    expect(all.replaceAll(' ', '')).toContain('localhost:8787/?v=1');
  });

  it.each(['light', 'dark'] as const)(
    'writes the colours of the %s theme literally',
    async (theme) => {
      const text = await (await ask(`/chart.svg?${canonicalOf('', { theme })}`)).text();
      const colours = new Set(Array.from(text.matchAll(/#[0-9a-f]{6}/g), ([colour]) => colour));
      const { series, ...rest } = themes[theme];
      for (const colour of colours) {
        expect([...Object.values(series), ...Object.values(rest)]).toContain(colour);
      }
      expect(text).not.toMatch(/var\(|oklch|style=|<style|class="[^"]*"\s+style/);
    },
  );
});

describe('GET /chart.png', () => {
  it.each(sizes)('has the pixels of size %s and weighs less than 300 kB', async (size) => {
    const answer = await ask(`/chart.png?${canonicalOf('', { size })}`);
    const bytes = await answer.bytes();
    const { width, height } = decodePng(bytes);
    expect({ width, height }).toMatchObject({
      width: PICTURE_SIZES[size].width,
      height: PICTURE_SIZES[size].height,
    });
    expect(bytes.length).toBeLessThan(300_000);
  });
});

describe.each(['/chart.svg', '/chart.png'])('GET %s of a faulty address', (path) => {
  it('answers 200 for a while, with what was wrong on its face', async () => {
    const response = await ask(`${path}?series=nope&a=NaN&to=2040`);
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('public, max-age=300');
    expect(response.headers.has('location')).toBe(false);
    if (path === '/chart.png') return;
    const lines = elementsNamed(readMarkup(await response.text()), 'text').map(({ text }) => text);
    expect(lines.join(' ')).toContain('There is no series “nope”');
    expect(lines.join(' ')).toContain('“NaN”, could not be read');
  });
});

describe('the address on a served picture', () => {
  const linesOf = async (query: string) => {
    const response = await ask(`/chart.svg?${query}`);
    const lines = elementsNamed(readMarkup(await response.text()), 'text').map(({ text }) => text);
    return { response, foot: lines.slice(-3).join('') };
  };
  const host = publicOrigin.replace('http://', '');

  it('is the short one as soon as somebody made it, and never before', async () => {
    const query = canonicalOf('a=1.5&a.name=One&b=2.5&b.name=Two&c=3.5&c.name=Three&to=2040');
    const before = await linesOf(query);
    expect(before.foot).toContain(`${host}/?${query}`);
    expect(before.foot).not.toContain('/s/');
    const code = ((await (await makeLink(query, '198.51.102.1')).json()) as { code: string }).code;
    const after = await linesOf(query);
    expect(after.foot).toContain(`${host}/s/${code}`);
    const opened = await ask(`/s/${code}`);
    expect([opened.status, opened.headers.get('location')]).toEqual([302, `/?${query}`]);
    const cache = [before, after].map(({ response }) => response.headers.get('cache-control'));
    expect(cache).toEqual([
      'public, max-age=300, stale-while-revalidate=86400',
      'public, max-age=31536000, immutable',
    ]);
    expect(after.response.headers.get('etag')).not.toBe(before.response.headers.get('etag'));
  });

  it('is made by nobody who only looks', async () => {
    const query = canonicalOf('a=1.6&a.name=One&b=2.6&b.name=Two&c=3.6&c.name=Three&to=2040');
    for (const size of sizes) {
      for (const format of ['svg', 'png']) {
        const asked = canonicalOf(query, { size });
        expect((await ask(`/chart.${format}?${asked}`)).status).toBe(200);
      }
    }
    expect((await linesOf(query)).foot).not.toContain('/s/');
  });

  it('keeps the language of the picture', async () => {
    const query = canonicalOf('a=1.5&to=2040', { lang: 'ja' });
    expect((await linesOf(query)).foot).toContain(`${host}/?${query}`);
  });
});
