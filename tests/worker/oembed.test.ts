import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { comparisons } from '../agreement/comparisons';
import { titleOf } from '../../chart/text/describe';
import { frameHeight } from '../../chart/text/frameHeight';
import { decodePng } from '../harness/decodePng';
import { canonicalOf, compute, words } from '../harness/expected';
import { openPage } from '../harness/browser';
import { elementsNamed, readMarkup } from '../harness/readMarkup';
import { ask, pathOf, publicOrigin } from '../harness/served';
import { jsonOf, problemOf } from './contract';
import { oembedAnswer } from './linkContract';
import { asked, answerFor, parsed, inFrame } from './askOembed';

/** What a browser makes of an XML document: the root's name, and the text of every child. */
const parsedXml = (page: Page, xml: string) =>
  page.evaluate((text) => {
    const { documentElement } = new DOMParser().parseFromString(text, 'text/xml');
    const children = Array.from(documentElement.children);
    return {
      root: documentElement.localName,
      flat: children.every((child) => child.children.length === 0),
      values: Object.fromEntries(
        children.map(({ localName, textContent }) => [localName, textContent]),
      ),
    };
  }, xml);

const query = canonicalOf('a=3&to=2040');
const heightIn = (width: number) => frameHeight(compute(query), width, words);

describe.each(comparisons)('the oEmbed answer for $name', ({ query: written }) => {
  const canonical = canonicalOf(written);
  const title = titleOf(compute(canonical), words);

  it('is one frame that shows it, in JSON and XML alike', async () => {
    const json = await answerFor(`${publicOrigin}/?${canonical}`);
    expect(json).toMatchObject({ title, provider_url: `${publicOrigin}/` });
    const page = await openPage('about:blank');
    const { head, text, elements } = await parsed(page, json.html);
    expect([head, text]).toEqual(['', '']);
    expect(elements).toEqual([
      {
        name: 'iframe',
        attributes: {
          src: `${publicOrigin}/embed?${inFrame(canonical)}`,
          width: String(json.width),
          height: String(json.height),
          title: `${title} · Kuroshio`,
        },
      },
    ]);
    const response = await asked(`${publicOrigin}/embed?${canonical}`, '&format=xml');
    expect(response.headers.get('content-type')).toBe('text/xml; charset=utf-8');
    const { root, flat, values } = await parsedXml(page, await response.text());
    expect([root, flat]).toEqual(['oembed', true]);
    expect(values).toEqual(
      Object.fromEntries(Object.entries(json).map(([name, value]) => [name, String(value)])),
    );
  });
});

describe('the frame', () => {
  it.each([
    [1, 280],
    [1, 420],
    [2, 480],
    [2, 700],
    [6, 280],
    [6, 840],
  ])('with %i scenarios is high enough in %i px', async (count, width) => {
    const rules = ['trend', 'hold', '5', '1.25', 'trend.ols', '-1.5'].slice(0, count);
    const search = rules.map((rule, i) => `${'abcdef'[i]}=${rule}`).join('&');
    const { html, height } = await answerFor(`${publicOrigin}/?${search}`, `&maxwidth=${width}`);
    const [, src = ''] = /src="([^"]+)"/.exec(html) ?? [];
    const page = await openPage(pathOf(src.replaceAll('&amp;', '&')), { width, height });
    const needed = await page.evaluate(() => document.documentElement.scrollHeight);
    expect(needed).toBeLessThanOrEqual(height);
  });

  it.each([
    ['', 840, heightIn(840)],
    ['&maxwidth=600', 600, heightIn(600)],
    ['&maxwidth=2000&maxheight=2000', 840, heightIn(840)],
    ['&maxheight=400', 840, 400],
    ['&maxwidth=300&maxheight=300', 300, 300],
    ['&maxwidth=1&maxheight=1', 280, 240],
    ['&maxwidth=&maxheight=', 840, heightIn(840)],
  ])('fits the room it is given%s', async (room, width, height) => {
    const answer = await answerFor(`${publicOrigin}/?${query}`, room);
    expect(answer).toMatchObject({ width, height });
    expect(answer.html).toContain(` width="${width}" height="${height}" `);
  });

  it.each(['wide', '-1', '0', '1.5', '600px', '1e3', 'Infinity', '9999999', '%22', '６００'])(
    'is refused for a room of %s, both faults named',
    async (size) => {
      const response = await asked(`${publicOrigin}/`, `&maxwidth=${size}&maxheight=${size}`);
      expect(response.status).toBe(400);
      const { errors } = await problemOf(response);
      expect(errors.map(({ parameter }) => parameter)).toEqual(['maxwidth', 'maxheight']);
    },
  );
});

describe('the thumbnail', () => {
  it('is the picture of the preview, in the size it says', async () => {
    const answer = await answerFor(`${publicOrigin}/?${query}`);
    const response = await ask(pathOf(answer.thumbnail_url ?? ''));
    expect(response.status).toBe(200);
    const { width, height } = decodePng(await response.bytes());
    expect([answer.thumbnail_width, answer.thumbnail_height]).toEqual([width, height]);
  });

  it.each(['&maxwidth=1199', '&maxheight=629'])(
    'is left out where it is too large: %s',
    async (room) => {
      const answer = await answerFor(`${publicOrigin}/?${query}`, room);
      expect(Object.keys(answer).filter((name) => name.startsWith('thumbnail'))).toEqual([]);
    },
  );
});

describe.each(['/', '/embed'])('the head of %s', (path) => {
  it.each(comparisons)('leads to the answer for $name', async ({ query: written }) => {
    const canonical = canonicalOf(written);
    const page = readMarkup(await (await ask(`${path}?${canonical}`)).text());
    const links = elementsNamed(page, 'link')
      .map(({ attributes }) => attributes)
      .filter((attributes) => attributes.get('rel') === 'alternate' && attributes.has('type'));
    expect(links.map((attributes) => attributes.get('type'))).toEqual([
      'application/json+oembed',
      'text/xml+oembed',
    ]);
    const [json, xml] = await Promise.all(
      links.map((attributes) => ask(pathOf(attributes.get('href')!))),
    );
    const answer = await jsonOf(json!, oembedAnswer);
    expect(answer.html).toContain(inFrame(canonical).replaceAll('&', '&amp;'));
    expect(xml!.headers.get('content-type')).toMatch(/^text\/xml/);
  });
});

it('pages without a comparison offer none', async () => {
  for (const path of ['/about', '/shell/scenarios']) {
    expect(await (await ask(path)).text()).not.toContain('oembed');
  }
});
