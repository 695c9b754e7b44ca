import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadDataset } from '../../data/load';
import { catalogue as real } from '../../data';
import { computeComparison, round6 } from '../../model';
import { files } from '../data/dataset';
import { eventually, openPage, type Reader } from '../harness/browser';
import { canonicalOf, compute, read } from '../harness/expected';
import { readCsv } from '../harness/readCsv';
import { elementNamed, elementsNamed, readMarkup } from '../harness/readMarkup';
import type { ServedApart } from '../harness/serveApart';
import { serveRevised } from '../harness/serveRevised';
import { ask, publicOrigin } from '../harness/served';
import { revise } from '../versions/revised';
import { jsonOf, projectionAnswer } from '../worker/contract';
import { live } from './workbench';

let site: ServedApart;
beforeAll(async () => void (site = await serveRevised()), 120_000);
afterAll(() => site.close());

const query = canonicalOf('title=For Tuesday&a=trend&a.name=Pace&b=3.3&b.name=Steady&to=2040');
const newer = query.replace('data=1', 'data=3');
const newest = loadDataset(revise(files)).catalogue;
/** Every end as the newest data have it. */
const ends = computeComparison({ ...read(query).comparison, data: 3 }, newest).projections;

const open = (path: string, reader: Reader = {}): Promise<Page> =>
  openPage(`${site.origin}${path}`, { ...reader, alsoFrom: [site.origin] });
const note = (page: Page) => page.locator('.newer-data');
/** The note in the markup of a page, whose styles name it as well. */
const SAID = /class="[^"]*newer-data/;
const textAt = async (path: string) => (await site.ask(path)).text();

describe('a link made with earlier data', () => {
  it.each(['/', '/embed', '/chart.svg', '/qr.svg', '/api/v1/projection.csv'])(
    'is answered at %s as it was before there were others',
    async (path) => {
      const [then, now] = await Promise.all([
        ask(`${path}?${query}`),
        site.ask(`${path}?${query}`),
      ]);
      expect([then.status, now.status]).toEqual([200, 200]);
      // The page alone says more than it did, and names files that were built anew.
      const plain = async (answer: Response) =>
        (await answer.text())
          .replace(/<div class="newer-data".*?<\/div>/s, '')
          .replace(/-[\w-]{8}\.(js|css)/g, '')
          .replace(/<!--.*?-->/g, '')
          .replace(/\s+/g, ' ');
      expect(await plain(now)).toBe(await plain(then));
    },
  );

  it('has the numbers of its data in JSON, asked for and posted, and links that keep them', async () => {
    const answer = await jsonOf(
      await site.ask(`/api/v1/projection.json?${query}`),
      projectionAnswer,
    );
    expect(answer.versions).toEqual({ model: '1', data: '1' });
    expect(answer.scenarios.map(({ summary }) => summary.value)).toEqual(
      compute(query).projections.map(({ summary }) => round6(summary.value)),
    );
    expect(answer.links.page).toBe(`${publicOrigin}/?${query}`);
    const body = JSON.stringify(answer.comparison);
    const headers = { 'content-type': 'application/json' };
    const posted = await site.ask('/api/v1/projection', { method: 'POST', body, headers });
    expect(await jsonOf(posted, projectionAnswer)).toEqual(answer);
  });

  it('has the same picture, which may be kept, and a tag of its own', async () => {
    const [then, now] = await Promise.all([ask, site.ask].map((one) => one(`/chart.png?${query}`)));
    expect(Buffer.from(await now!.bytes()).equals(Buffer.from(await then!.bytes()))).toBe(true);
    expect(now!.headers.get('cache-control')).toBe(then!.headers.get('cache-control'));
    const later = await site.ask(`/chart.png?${newer}`);
    expect(later.headers.get('etag')).not.toBe(now!.headers.get('etag'));
  });

  it('is announced as itself, in its title and its canonical address', async () => {
    const page = readMarkup(await textAt(`/?${query}`));
    const canonical = elementsNamed(page, 'link').find(
      ({ attributes }) => attributes.get('rel') === 'canonical',
    );
    expect(canonical?.attributes.get('href')).toBe(`${publicOrigin}/?${query}`);
    expect(elementNamed(page, 'title').text).toContain('Pace 474.0');
  });

  it('leads to the newest where it names none, and where it names one yet to come', async () => {
    const none = await site.ask('/api/v1/projection.csv?a=3.3&to=2019');
    expect(none.headers.get('location')).toContain('?v=1&data=3&');
    const { rows } = readCsv(await textAt(none.headers.get('location')!));
    expect(rows.at(-1)!['value']).toBe('251.432');
    const unknown = await textAt('/?v=1&data=4&a=3.3&to=2019');
    expect(unknown).toContain('The data version, “4”, is not known here; 3 is used instead.');
  });
});

describe('the page of such a link', () => {
  const said = [
    'This link was made with data 1, and you see what its maker saw.',
    'With data 3, 2040 would be 528.8 bn US$ instead of 474.0 (+54.8) for Pace; 497.2 bn US$ instead of 473.3 (+23.9) for Steady.',
    'One value that stands here has changed since data 1',
    'Data 2, of March 1, 2027:',
    '2018: 231.7 → 243.4 bn US$. Made up: a slip. Made up: the page was read anew.',
  ];

  it.each(['/', '/embed'])('says at %s what has changed, before any script', async (path) => {
    const block = elementNamed(readMarkup(await textAt(`${path}?${query}`)), 'div', 'newer-data');
    const text = block.text.replace(/\s+/g, ' ');
    for (const sentence of said) expect(text).toContain(sentence.replace(/\s+/g, ' '));
    const offer = elementNamed(block, 'a').attributes.get('href')!;
    expect(offer).toBe(`${path}?${newer}`);
    const shown = await textAt(offer);
    expect(shown).not.toMatch(SAID);
    expect(shown).toContain('528.8');
    expect([ends[0]!.summary.value, ends[1]!.summary.value].map(Math.round)).toEqual([529, 497]);
  });

  it('shows the newest at one press, without leaving, and takes it back', async () => {
    const page = await open(`/?${query}`);
    await live(page);
    await eventually(() => note(page).locator('p').first().textContent()).toBe(said[0]);
    await note(page).getByText('One value').click();
    await eventually(() => note(page).locator('li').textContent()).toContain('231.7 → 243.4');
    const label = page.locator('.stage .k-label, .figure .k-label').first();
    await eventually(() => label.textContent()).toContain('474.0');
    await page.evaluate(() => void (document.body.dataset['stayed'] = 'yes'));
    await note(page).getByRole('link').click();
    await eventually(() => note(page).count()).toBe(0);
    await eventually(() => new URL(page.url()).search).toBe(`?${newer}`);
    await eventually(() => label.textContent()).toContain('528.8');
    await eventually(() => page.evaluate(() => document.body.dataset['stayed'])).toBe('yes');
    await eventually(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    await eventually(() => page.locator('p[role=status].unseen').textContent()).toContain('data 3');
    await page.getByRole('button', { name: /undo/i }).click();
    await eventually(() => note(page).count()).toBe(1);
    await eventually(() => label.textContent()).toContain('474.0');
  });

  it('offers the newest where no script runs', async () => {
    const page = await open(`/?${query}`, { javaScript: false });
    await note(page).getByRole('link', { name: 'Show it with data 3' }).click();
    await page.waitForURL(`**/?${newer}`);
    expect(await note(page).count()).toBe(0);
  });

  it('goes on working with its data, and follows what is changed', async () => {
    const page = await open(`/?${query}`);
    await live(page);
    const growth = page.getByRole('slider', { name: /growth a year, steady/i });
    await growth.focus();
    await growth.press('ArrowRight');
    await eventually(() => note(page).textContent()).toMatch(
      /507\.9\sbn\sUS\$ instead of 483\.5 \(\+24\.4\) for Steady/,
    );
    await eventually(() => new URL(page.url()).searchParams.get('data')).toBe('1');
  });

  it('says nothing on the newest data', async () => {
    expect(await textAt(`/?${newer}`)).not.toMatch(SAID);
    expect(await (await ask(`/?${query}`)).text()).not.toMatch(SAID);
    expect(real.version).toBe(1);
  });
});
