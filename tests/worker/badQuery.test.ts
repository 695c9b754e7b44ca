import { describe, expect, it } from 'vitest';
import { faultText } from '../../chart/text/faultText';
import { statusOf } from '../../model';
import { canonicalOf, read, words } from '../harness/expected';
import { elementsNamed, elementsOf, readMarkup } from '../harness/readMarkup';
import { ask } from '../harness/served';
import { badQueries } from './badQueries';
import { problemOf } from './contract';
import { expectNothingInjected, RAW } from './injected';

describe.each(['/', '/embed'])('%s', (path) => {
  it.each(badQueries)('answers 200 and says what it dropped: $title', async ({ query }) => {
    const response = await ask(`${path}?${query}`);
    expect(response.status).toBe(200);
    expect(response.headers.has('set-cookie')).toBe(false);
    const text = await response.text();
    expect(text).not.toMatch(RAW);
    const page = readMarkup(text);
    // The page’s script, and what catalogues read of the data; a frame where nothing moves has none.
    expectNothingInjected(page, path === '/' ? 2 : 0);
    const { faults } = read(`?${query}`);
    const notes = elementsOf(page).filter(({ attributes }) => attributes.get('role') === 'note');
    expect(notes.length).toBe(faults.length > 0 ? 1 : 0);
    const said = new Set(faults.map((fault) => faultText(fault, words)));
    for (const sentence of [...said].slice(0, 6)) expect(notes[0]!.text).toContain(sentence);
    if (said.size > 6) expect(notes[0]!.text).toContain(`And ${said.size - 6} more.`);
  });
});

describe('/chart.svg', () => {
  it.each(badQueries)('is a whole picture: $title', async ({ query }) => {
    const response = await ask(`/chart.svg?${query}`, { redirect: 'follow' });
    expect(response.status).toBe(200);
    expect(response.redirected).toBe(read(`?${query}`).faults.length === 0);
    const text = await response.text();
    expect(text).not.toMatch(RAW);
    const svg = readMarkup(text);
    expectNothingInjected(svg, 0);
    expect(text).not.toMatch(/NaN|Infinity|undefined/.test(query) ? /="[^"]*NaN/ : /NaN|Infinity/);
    expect(elementsNamed(svg, 'path', 'k-line').length).toBeGreaterThan(0);
  });
});

describe('/chart.png', () => {
  it.each(badQueries)('is a picture: $title', async ({ query }) => {
    const response = await ask(`/chart.png?${query}`, { redirect: 'follow' });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('image/png');
    expect((await response.bytes()).length).toBeGreaterThan(10_000);
  });
});

describe.each(['/api/v1/projection.json', '/api/v1/projection.csv'])('%s', (path) => {
  it.each(badQueries)('names every fault, or sends it on: $title', async ({ query }) => {
    const response = await ask(`${path}?${query}`);
    const { faults, view } = read(`?${query}`);
    expect(response.headers.get('cache-control')).toBe('no-store');
    if (faults.length === 0) {
      expect(response.status).toBe(308);
      const canonical = canonicalOf(`?${query}`, { lang: view.lang });
      expect(response.headers.get('location')).toBe(`${path}?${canonical}`);
      return;
    }
    expect(response.status).toBe(statusOf(faults));
    const { errors, detail } = await problemOf(response);
    expect(errors).toEqual(faults.map((fault) => ({ ...fault, used: undefined })));
    for (const { parameter } of errors) expect(detail).toContain(parameter);
  });
});

describe('a query with several faults', () => {
  it('is told of all of them at once', async () => {
    const query = 'series=nope&scale=cubic&a=NaN&b=900&b.band=81&c.name=x&to=1999&from=x&z=1';
    const response = await ask(`/api/v1/projection.json?${query}`);
    const { errors } = await problemOf(response);
    expect(response.status).toBe(404);
    expect(errors.map(({ parameter, code }) => `${parameter} ${code}`).sort()).toEqual([
      'a UNREADABLE',
      'b E_RANGE',
      'b.band UNREADABLE',
      'c UNREADABLE',
      'from UNREADABLE',
      'scale UNREADABLE',
      'series UNKNOWN_SERIES',
      'to E_HORIZON',
      'z UNKNOWN_PARAMETER',
    ]);
    expect(errors.find(({ parameter }) => parameter === 'series')!.allowed).toMatch(/trade.*fdi/);
    expect(errors.find(({ parameter }) => parameter === 'b')!.allowed).toBe('-50 to 100');
    expect(errors.find(({ parameter }) => parameter === 'scale')!.allowed).toBe(
      'linear, log, index',
    );
  });

  it.each([
    ['unreadable', 'a=x&to=1999', 400],
    ['of an unknown version before unreadable', 'v=7&a=x', 404],
    ['too long before all else', `series=nope&title=${'x'.repeat(1500)}`, 413],
    ['readable but impossible', 'a=101&to=1999', 422],
    ['more figures than the record has', 'series=trade-thailand&a=trend', 422],
  ])('%s is answered with one status', async (_, query, status) => {
    const response = await ask(`/api/v1/projection.json?${query}`);
    expect(response.status).toBe(status);
    await problemOf(response);
  });
});
