import { describe, expect, it } from 'vitest';
import { comparisons } from '../agreement/comparisons';
import { faultText } from '../../chart/text/faultText';
import { titleOf } from '../../chart/text/describe';
import { canonicalOf, compute, read, words } from '../harness/expected';
import { openPage } from '../harness/browser';
import { elementNamed, readMarkup, type Markup } from '../harness/readMarkup';
import { readQr } from '../harness/readQr';
import { ask, makeLink, publicOrigin } from '../harness/served';
import { jsonOf } from './contract';
import { linkAnswer } from './linkContract';

/** What a camera reads from the picture as a browser shows it, and the picture itself. */
async function scan(path: string): Promise<{ text: string | null; picture: Markup }> {
  const svg = await (await ask(path)).text();
  const page = await openPage('about:blank');
  const source = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
  await page.setContent(`<!doctype html><img alt="" src="${source}">`);
  const image = page.locator('img');
  await image.evaluate((node: HTMLImageElement) => node.decode());
  return { text: await readQr(image), picture: readMarkup(svg) };
}

const squares = (picture: Markup) =>
  Number(elementNamed(picture, 'svg').attributes.get('viewBox')!.split(' ')[2]);

describe.each(comparisons)('the QR code of $name', ({ query }) => {
  it('is read as a link to it, and says so itself', async () => {
    // A view of its own, of which no other test makes a short link.
    const canonical = canonicalOf(query, { theme: 'light' });
    const { text, picture } = await scan(`/qr.svg?${canonical}`);
    expect(text).toBe(`${publicOrigin}/?${canonical}`);
    expect(elementNamed(picture, 'title').text).toBe(words.tools.qrOf);
    const description = elementNamed(picture, 'desc').text;
    expect(description).toContain(text);
    expect(description).toContain(titleOf(compute(canonical), words));
  });
});

describe('the QR code of a long link', () => {
  it('is of the short one as soon as there is one, and coarser', async () => {
    const query = canonicalOf('a=1&b=2&c=3&title=A comparison with a long link&to=2040');
    const before = await scan(`/qr.svg?${query}`);
    expect(before.text).toBe(`${publicOrigin}/?${query}`);
    const made = await makeLink(query, '198.51.101.1');
    const { code, short } = await jsonOf(made, linkAnswer);
    const after = await scan(`/qr.svg?${query}`);
    expect(after.text).toBe(`${publicOrigin}/s/${code}`.toUpperCase());
    expect(new URL(after.text!).host).toBe(new URL(short).host);
    const opened = await ask(new URL(after.text!).pathname);
    expect([opened.status, opened.headers.get('location')]).toEqual([302, `/?${query}`]);
    // Version 2 of the standard, within its border.
    expect(squares(after.picture)).toBe(25 + 8);
    expect(squares(before.picture)).toBeGreaterThan(45);
  });

  it('is not kept for ever before, and is after', async () => {
    const query = canonicalOf('a=1&b=2&c=3&title=Another with a long link&to=2040');
    const cache = async () => (await ask(`/qr.svg?${query}`)).headers.get('cache-control');
    const tag = async () => (await ask(`/qr.svg?${query}`)).headers.get('etag');
    const [first, old] = [await cache(), await tag()];
    await makeLink(query, '198.51.101.2');
    expect([first, await cache()]).toEqual([
      'public, max-age=300',
      'public, max-age=31536000, immutable',
    ]);
    expect(await tag()).not.toBe(old);
  });
});

it('a short link is left in full, whether there is a shorter one or not', async () => {
  const query = canonicalOf('a=1.25&to=2040');
  expect(`${publicOrigin}/?${query}`.length).toBeLessThanOrEqual(120);
  await makeLink(query, '198.51.101.3');
  expect((await scan(`/qr.svg?${query}`)).text).toBe(`${publicOrigin}/?${query}`);
});

it('what the page shows stays in the link, the size of a picture does not', async () => {
  const query = canonicalOf('a=1.25&to=2040', { lang: 'en', theme: 'dark', ref: 'a', reach: 400 });
  expect((await scan(`/qr.svg?${query}`)).text).toBe(`${publicOrigin}/?${query}`);
  const response = await ask('/qr.svg?a=1.25&size=og&reach=400&ref=a&theme=dark&lang=en&to=2040');
  expect([response.status, response.headers.get('location')]).toEqual([308, `/qr.svg?${query}`]);
});

it('the code of a faulty address is of what could be read, and says what was dropped', async () => {
  const query = 'a=NaN&b=<script>&title=<b>&to=2040';
  const { text, picture } = await scan(`/qr.svg?${encodeURI(query)}`);
  expect(text).toBe(`${publicOrigin}/?${canonicalOf(query)}`);
  const { faults } = read(query);
  expect(faults.length).toBe(2);
  for (const fault of faults) {
    expect(elementNamed(picture, 'desc').text).toContain(faultText(fault, words));
  }
});

it('the longest comparison there can be has a code', async () => {
  const names = ['a', 'b', 'c', 'd'].map((id) => `${id}=trend&${id}.name=${'見'.repeat(30)}`);
  const query = canonicalOf(`${names.join('&')}&title=${'x'.repeat(120)}`);
  expect(query.length).toBeGreaterThan(1250);
  expect(query.length).toBeLessThanOrEqual(1500);
  const response = await ask(`/qr.svg?${query}`);
  expect(response.status).toBe(200);
  expect(squares(readMarkup(await response.text()))).toBeLessThanOrEqual(177 + 8);
});
